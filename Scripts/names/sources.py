"""What letters of the source each chunk of a rendering stands for, by language and place.

Learnt from names with their source form: expectation maximisation aligns the two, then counts.
"""
import collections
import re
import unicodedata
import numpy as np
from correspondences import Chunks, NEVER, align, count
from letters import fold

SHAPES = [(1, 0), (0, 1), (1, 1), (1, 2)]
PLACES = 9
VOWELS = set('aeiouy')
# Where the language is not told, the scores of these are averaged.
WIDELY = ['ar', 'fa', 'he', 'ja', 'ko', 'ru', 'uk']
MOST = 6


def normal_form(form, language):
    """The source form without vowel points; Korean letter by letter; katakana as hiragana."""
    form = form.lower().strip()
    if language == 'ko':
        form = unicodedata.normalize('NFD', form)
    elif language == 'ja':
        form = ''.join(chr(ord(c) - 0x60) if 0x30A1 <= ord(c) <= 0x30F6 else c for c in form)
    else:
        pointed = language in ('ar', 'fa', 'ur', 'he', 'el')
        form = unicodedata.normalize('NFC', ''.join(
            c for c in unicodedata.normalize('NFKD', form)
            if not (pointed and unicodedata.combining(c))))
    return re.sub(r'[\s.~>\-\u05be\u200c]+', ' ', form).strip()


def named(rows):
    """Every rendering with its source form, by language. Chinese characters are too many."""
    found = collections.defaultdict(set)
    for row in rows:
        forms = row['source_form'].split(' | ')
        language = row['source_language']
        forms = forms * 2 if len(forms) == 1 else forms
        if language != 'zh' and row['source_form'] and len(forms) == 2:
            for name, form in zip((row['a'], row['b']), forms):
                pair = fold(name), normal_form(form, language)
                if all(pair):
                    found[language].add(pair)
    return {language: sorted(pairs) for language, pairs in found.items()}


def labelled(pairs, rounds=6):
    """For each pair the source letters that each symbol of the rendering stands for."""
    # Source letters move to a private range, so that none is taken for a Latin one.
    private, public = {}, {}
    for letter in sorted({c for _, form in pairs for c in form}):
        private[letter] = chr(0xE000 + len(private))
        public[private[letter]] = letter
    moved = [(name, ''.join(private[c] for c in form)) for name, form in pairs]
    chunks = Chunks([''] + sorted({c for name, _ in moved for c in name}))
    latin = len(chunks.names)
    seen = collections.Counter(
        form[i:i + n] for _, form in moved for n in (1, 2) for i in range(len(form) - n + 1))
    for chunk in sorted(c for c, n in seen.items() if len(c) == 1 or n >= 4):
        chunks.add(chunk)
    costs = first_guess(moved, chunks, latin)
    possible = np.isfinite(costs)
    for _ in range(rounds):
        counts = count(moved, chunks, costs, SHAPES)
        counts[0] *= .3
        kept = np.where(possible, counts + .01 * (counts > 0) + 1e-3, 0)
        with np.errstate(divide='ignore'):
            costs = np.log(kept / kept.sum())
    paths, _ = align(moved, chunks, np.where(possible, costs, NEVER), SHAPES)
    return [labels(name, form, path, public) for (name, form), path in zip(moved, paths)]


def first_guess(pairs, chunks, latin):
    """Costs by how often a symbol and a letter stand at the same share of their names."""
    size = len(chunks.names)
    costs = np.full((size + 1, size + 1), -np.inf)
    for number in range(latin, size):
        single = len(chunks.names[number]) == 1
        costs[1:latin, number] = -6 if single else -9
        if single:
            costs[0, number] = -8
    costs[1:latin, 0] = -4
    together, of_symbol, of_letter = (collections.Counter() for _ in range(3))
    for name, form in pairs:
        for i, symbol in enumerate(name):
            near = i * len(form) // len(name)
            for letter in form[max(0, near - 1):near + 2]:
                together[symbol, letter] += 1
                of_symbol[symbol] += 1
                of_letter[letter] += 1
    total = sum(of_symbol.values())
    for (symbol, letter), n in together.items():
        surprise = np.log(n * total / of_symbol[symbol] / of_letter[letter])
        costs[chunks.numbers[symbol], chunks.numbers[letter]] += np.clip(surprise, -3, 3)
    return costs


def labels(name, form, path, public):
    found, pending, last = [''] * len(name), '', None
    for i, x, j, y in path:
        letters = ''.join(public[c] for c in form[j:j + y])
        if x:
            found[i], pending, last = pending + letters, '', i
        elif last is None:
            pending += letters
        else:
            found[last] += letters
    return found


def place(name, start, size):
    """What stands around a chunk: nothing, a vowel or a consonant before it and after it."""
    def kind(index):
        if not 0 <= index < len(name) or name[index] in ' @':
            return 0
        return 1 if name[index] in VOWELS else 2

    return kind(start - 1) * 3 + kind(start + size)


class SourceTable:
    """Shares of source letters by chunk, over all places and at each; of one language."""

    def __init__(self, pairs, chunks):
        counts, single = collections.Counter(), collections.Counter()
        for (name, _), letters in zip(pairs, labelled(pairs)):
            for start in range(len(name)):
                source = ''
                for size in range(1, min(4, len(name) - start) + 1):
                    source += letters[start + size - 1]
                    chunk = name[start:start + size]
                    if len(source) <= 4 and chunk in chunks.numbers:
                        counts[chunk, place(name, start, size), source] += 1
                        single[source] += size == 1
        every = max(1, sum(single.values()))
        total = collections.Counter()
        by_chunk = collections.defaultdict(lambda: collections.defaultdict(lambda: np.zeros(PLACES)))
        for (chunk, where, source), n in counts.items():
            by_chunk[chunk][source][where] += n
            total[chunk] += n
        self.rarity, self.known, self.shares = {}, {}, {'': {'': np.ones(PLACES + 1)}}
        for chunk in sorted(by_chunk):
            if total[chunk] < 3:
                continue
            self.known[chunk] = np.round(1000 * total[chunk] / (total[chunk] + 20)) / 1000
            self.shares[chunk] = self.share(by_chunk[chunk], total[chunk])
            for source in self.shares[chunk]:
                self.rarity[source] = np.round(min(1e4, every / (single[source] + 1)))
        self.rarity.setdefault('', np.round(min(1e4, every / (single[''] + 1))))

    @staticmethod
    def share(sources, total):
        at_place = sum(sources.values())
        shares = {}
        for source, n in sources.items():
            overall = n.sum() / (total + 3)
            here = (n + 6 * overall) / (at_place + 6)
            shares[source] = np.round(1000 * np.concatenate([[overall], here])) / 1000
        most = sorted(shares, key=lambda s: (-shares[s].max(), s))[:MOST]
        return {s: shares[s] for s in most if shares[s].max() >= .02}

    def likeness(self, x, x_place, y, y_place):
        """How likely two chunks stand for the same source letters: over all places, and here."""
        ones, others = self.shares.get(x, {}), self.shares.get(y, {})
        same, rare, same_here, rare_here = 0., 0., 0., 0.
        for source, share in ones.items():
            other = others.get(source)
            if other is not None:
                overall, here = share[0] * other[0], share[1 + x_place] * other[1 + y_place]
                same, same_here = same + overall, same_here + here
                rare += overall * self.rarity[source]
                rare_here += here * self.rarity[source]
        known = min(1. if not z else self.known.get(z, 0.) for z in (x, y))
        return np.array([np.log(same + .01) / 2 + 1, np.log(rare + .03) / 3, known,
                         np.log(same_here + .01) / 2 + 1, np.log(rare_here + .03) / 3])


class Sources:
    """The tables of all languages."""

    def __init__(self, rows, chunks):
        self.tables = {l: SourceTable(pairs, chunks) for l, pairs in named(rows).items()}
        self.widely = [l for l in WIDELY if l in self.tables]
        self.kept = {}

    def likeness(self, language, *places):
        key = language, *places
        if key not in self.kept:
            if language in self.tables:
                self.kept[key] = self.tables[language].likeness(*places)
            else:
                self.kept[key] = np.mean([self.likeness(l, *places) for l in self.widely], 0)
        return self.kept[key]
