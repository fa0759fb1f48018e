#!/usr/bin/env python3
"""Learns the weights of the name matcher from pairs and writes them as lexicons.

  Scripts/names/train.py PAIRS.tsv [--leave-out ANETAC,WMT] [--folds 5] [--networks 2]

Every other network also learns from near names of the rows (attested.py).

PAIRS.tsv has a header and the columns source_language, source_form (for different names the two
forms, `A | B`), a, b, label (1 one name, 0 two) and provenance. Rows whose provenance contains a
word of --leave-out are never learnt from, but are judged in cross-validation. With --folds the
rows are split by source form and each fold is judged by weights that have not seen it; nothing is
written then. Without, weights.lex and sources-*.lex in Lexicons/names are written anew.
Needs numpy and scipy.
"""
import argparse
import collections
import copy
import csv
import hashlib
import itertools
import unicodedata
import numpy as np
import network
from attested import consonants, near_rows
from correspondences import align, learn
from letters import LEXICONS, fold
from sources import Sources, place
from weights import write

LANGUAGES = ['-', 'ar', 'be', 'bg', 'el', 'fa', 'he', 'hy', 'ja', 'ka', 'ko', 'ru', 'uk', 'ur', 'zh']
LONGEST = 64


def read(path, leave_out):
    rows = list(csv.DictReader(open(path, encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE))
    for row in rows:
        row['pair'] = tuple(sorted((fold(row['a']), fold(row['b']))))
        row['one'] = row['label'] == '1'
        row['learnt'] = not any(word in row['provenance'] for word in leave_out)
    return [row for row in rows if all(row['pair'])]


def distance(a, b):
    """Edit distance."""
    before = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        line = [i]
        for j, y in enumerate(b, 1):
            line.append(min(before[j] + 1, line[-1] + 1, before[j - 1] + (x != y)))
        before = line
    return before[-1]


def is_near(a, b):
    """Whether two names are easily taken for each other: the same but for a letter, or but for
    vowels and doubled letters."""
    def bare(name):
        return ''.join(c for c, _ in itertools.groupby(fold(name)) if c not in "aeiouyw'")

    return distance(a, b) <= 1 or (bare(a) == bare(b) and distance(a, b) <= 3)


def common_rows():
    """Pairs out of common.tsv: spellings of one line are one name, near ones of two lines are not.

    The commonest names are few among the pairs of any collection, but many in any story.
    """
    lines = (LEXICONS.parents[1] / 'Scripts/names/common.tsv').read_text(encoding='utf-8')
    groups = [(line.split('\t')[0], line.split('\t')[1].split())
              for line in lines.splitlines() if '\t' in line]
    for at, (language, names) in enumerate(groups):
        for other, (other_language, others) in enumerate(groups[at:], at):
            if language != other_language:
                continue
            for a, b in itertools.product(names, others):
                one = at == other
                if a < b and (one or (not set(names) & set(others) and is_near(a, b))):
                    yield dict(source_language=language, source_form='', a=a, b=b, one=one,
                               pair=tuple(sorted((fold(a), fold(b)))), learnt=True)


def fold_number(row, folds):
    """By the first source form without vowel letters and points, so that its variants go along."""
    form = unicodedata.normalize('NFKD', row['source_form'].split(' | ')[0].lower())
    skeleton = ''.join(c for c in form if c not in 'اأإآةهويىيؤئءעאהוי' and not unicodedata.combining(c))
    return int(hashlib.sha1(skeleton.encode()).hexdigest(), 16) % folds


class Data:
    """Rows as the network reads them."""

    def __init__(self, rows, learnt):
        known = [rows[k] for k in learnt]
        one_name = [row['pair'] for row in known if row['one']]
        self.chunk_table, self.costs, self.shapes = learn(one_name)
        self.sources = Sources(known, self.chunk_table)
        self.languages, self.chunks = len(LANGUAGES), len(self.chunk_table.names) + 1
        self.read(rows, learnt)

    def of(self, rows):
        """Other rows, read by what was learnt from these."""
        other = copy.copy(self)
        other.read(rows, None)
        return other

    def read(self, rows, learnt):
        pairs = [row['pair'] for row in rows]
        paths, scores = align(pairs, self.chunk_table, self.costs, self.shapes)
        kinds = [self.kinds(pair, path) for pair, path in zip(pairs, paths)]
        if learnt is not None:
            seen = collections.Counter(kind for k in learnt for kind in set(kinds[k]))
            # 0 is the edge of a name, 1 any rare kind.
            common = sorted(kind for kind, n in seen.items() if n >= 3)
            self.pair_numbers = {kind: number + 2 for number, kind in enumerate(common)}
            self.pairs = len(common) + 2
        self.labels = np.array([row.get('share', row['one']) for row in rows], np.float32)
        self.lengths = np.array([max(1, len(kind)) for kind in kinds])
        self.language = np.array([LANGUAGES.index(r['source_language'])
                                  if r['source_language'] in LANGUAGES else 0 for r in rows])
        self.measures = np.stack([measures(p, s) for p, s in zip(pairs, scores)]).astype(np.float32)
        self.fill(pairs, paths, kinds)

    @staticmethod
    def kinds(pair, path):
        sides = [(pair[0][i:i + x], pair[1][j:j + y]) for i, x, j, y in path[:LONGEST]]
        return [(min(s), max(s)) for s in sides]

    def fill(self, pairs, paths, kinds):
        shape = (len(pairs), LONGEST)
        self.steps = np.zeros(shape + (3,), np.int32)
        self.plain = np.zeros(shape + (3,), np.float32)
        self.told, self.untold = (np.zeros(shape + (5,), np.float32) for _ in range(2))
        numbers = self.chunk_table.numbers
        for row, ((a, b), path) in enumerate(zip(pairs, paths)):
            language = LANGUAGES[self.language[row]]
            for step, ((i, x, j, y), kind) in enumerate(zip(path[:LONGEST], kinds[row])):
                one, other = (numbers[c] for c in kind)
                self.steps[row, step] = self.pair_numbers.get(kind, 1), one + 1, other + 1
                self.plain[row, step] = scalars(kind, self.costs[one, other])
                around = a[i:i + x], place(a, i, x), b[j:j + y], place(b, j, y)
                self.told[row, step] = self.sources.likeness(language, *around)
                self.untold[row, step] = self.sources.likeness('-', *around)

    def batch(self, rows, hidden):
        """Steps, scalars, languages and measures; the language of some rows is hidden."""
        length = int(self.lengths[rows].max())
        likeness = np.where(hidden[:, None, None], self.untold[rows, :length],
                            self.told[rows, :length])
        return (self.steps[rows, :length],
                np.concatenate([self.plain[rows, :length], likeness], 2),
                np.where(hidden, 0, self.language[rows]), self.measures[rows])


def scalars(kind, cost):
    return cost / 10 + .5, kind[0] == kind[1], 1


def measures(pair, score):
    """What an alignment as a whole is like; as in NameModel.measure."""
    a, b = (len(name.replace(' ', '')) for name in pair)
    spaces = [name.count(' ') for name in pair]
    return np.array([score / max(a, b) / 2 + 1.5, abs(a - b) / 4, (a + b) / 20,
                     abs(spaces[0] - spaces[1]), max(spaces) / 2, score / 30 + 1])


def predict(networks, data, rows, blind=False):
    return sum(network.predict(p, data, rows, blind) for p in networks) / len(networks)


def report(title, odds, labels):
    """Average precision, F1 at one half and expected calibration error."""
    order = np.argsort(-odds, kind='stable')
    right = np.cumsum(labels[order])
    precision = right / np.arange(1, len(odds) + 1)
    chance = 1 / (1 + np.exp(-odds))
    said = chance >= .5
    f1 = 2 * (said & (labels > 0)).sum() / (said.sum() + labels.sum())
    bins = np.minimum(9, (chance * 10).astype(int))
    error = sum(abs((chance - labels)[bins == k].sum()) for k in range(10)) / len(odds)
    best = (2 * right / (np.arange(1, len(odds) + 1) + labels.sum())).max()
    print(f'{title:<24}{len(odds):>7}  AP {(precision * labels[order]).sum() / labels.sum():.4f}'
          f'  F1 {best:.4f}  F1@.5 {f1:.4f}  ECE {error:.4f}', flush=True)


def calibration(odds, labels):
    """Slope and offset that make log odds of unseen rows true ones."""
    inputs, weights = np.stack([odds, np.ones(len(odds))], 1), np.array([1., 0.])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-inputs @ weights))
        curvature = (inputs * (chance * (1 - chance))[:, None]).T @ inputs
        weights += np.linalg.solve(curvature, inputs.T @ (labels - chance))
    return weights


def calibrated(p, slope, offset):
    """The network with its log odds stretched: everything that adds to them is."""
    outputs = ('verdict', 'evidence', 'evidence_language', 'measures', 'languages', 'bias')
    stretched = {k: v * slope if k in outputs else v for k, v in p.items()}
    return dict(stretched, bias=stretched['bias'] + offset)


def learn_all(rows, learnt, networks):
    """What is learnt from some of the rows, and the networks; every other one sees near names."""
    near = list(near_rows([rows[n] for n in learnt if rows[n]['source_form']]))
    data = Data(rows + near, learnt)
    beside = list(range(len(rows), len(rows) + len(near)))
    return data, [network.train(data, learnt + (beside if seed % 2 else []), seed)
                  for seed in range(networks)]


def cross_validate(rows, common, folds, networks):
    told, blind = np.zeros(len(rows)), np.zeros(len(rows))
    number = np.array([fold_number(row, folds) for row in rows] + [folds] * len(common))
    judged, rows = len(rows), rows + common
    for k in range(folds):
        learnt = [n for n, row in enumerate(rows) if row['learnt'] and number[n] != k]
        unseen = np.flatnonzero(number == k)
        data, trained = learn_all(rows, learnt, networks)
        told[unseen] = predict(trained, data, unseen)
        blind[unseen] = predict(trained, data, unseen, True)
        report(f'fold {k} told', told[unseen], data.labels[unseen])
    labels = data.labels[:judged]
    report('language told', told, labels)
    report('language not told', blind, labels)
    learnt = np.array([row['learnt'] for row in rows[:judged]])
    both = np.concatenate([told[learnt], blind[learnt]])
    slope, offset = calibration(both, np.tile(labels[learnt], 2))
    print(f'--slope {slope:.2f} --offset {offset:.2f} would make these true:')
    report('language told', slope * told + offset, labels)
    report('language not told', slope * blind + offset, labels)
    alike = np.array([consonants(row['pair'][0]) == consonants(row['pair'][1])
                      for row in rows[:judged]])
    for one, what in ((0, 'two'), (1, 'one')):
        mine = alike & (labels == one)
        right = ((slope * told[mine] + offset >= 0) == one).mean()
        print(f'equal consonants, {what} names: {right:.3f} of {mine.sum()} right')
    for language in LANGUAGES[1:]:
        mine = np.array([row['source_language'] == language for row in rows[:judged]])
        if mine.sum() >= 20:
            report(language, told[mine], labels[mine])
    return told, blind


def write_examples(networks, data, languages):
    """Scores of pairs of our own, by which the tests see that Swift computes the same."""
    folder = LEXICONS.parents[1]
    lines = (folder / 'Scripts/names/examples.tsv').read_text(encoding='utf-8').splitlines()
    rows = [dict(zip(('source_language', 'a', 'b'), line.split('\t'))) for line in lines]
    for row in rows:
        row['pair'], row['one'] = tuple(sorted((fold(row['a']), fold(row['b'])))), False
    examples = data.of(rows)
    every = np.arange(len(rows))
    told, blind = (predict(networks, examples, every, hide) for hide in (False, True))
    (folder / 'Tests/StetNamesTests/scores.tsv').write_text(''.join(
        f'{line}\t{1 / (1 + np.exp(-t)):.4f}\t{1 / (1 + np.exp(-b)):.4f}\n'
        for line, t, b in zip(lines, told, blind)), encoding='utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('pairs')
    parser.add_argument('--leave-out', default='ANETAC,WMT')
    parser.add_argument('--folds', type=int, default=0)
    parser.add_argument('--networks', type=int, default=2)
    parser.add_argument('--slope', type=float, default=.95, help='as cross-validation says')
    parser.add_argument('--offset', type=float, default=.24)
    options = parser.parse_args()
    leave_out = [word for word in options.leave_out.split(',') if word]
    rows, common = read(options.pairs, leave_out), list(common_rows())
    if options.folds:
        return cross_validate(rows, common, options.folds, options.networks)
    rows += common
    learnt = [n for n, row in enumerate(rows) if row['learnt']]
    data, trained = learn_all(rows, learnt, options.networks)
    trained = [calibrated(p, options.slope, options.offset) for p in trained]
    write(LEXICONS, data, trained, LANGUAGES, scalars)
    write_examples(trained, data, LANGUAGES)


if __name__ == '__main__':
    main()
