"""Which chunks of two spellings stand for each other, learnt by expectation maximisation.

All pairs of like length are aligned at once, cell by cell.
"""
import collections
import numpy as np

LONGEST = 4
NEVER = -1e9
SINGLE = [(1, 1), (1, 0), (0, 1)]
# y, w, j, h and ' are vowels to some spellings and consonants to others.
VOWELS, CONSONANTS, JOINTS = set("aeiouywjh'"), set("bcdfghjklmnpqrstvwxyz'"), set(' @')


class Chunks:
    """Chunks by number; 0 is the empty one."""

    def __init__(self, chunks=('',)):
        self.names, self.numbers = [], {}
        for chunk in chunks:
            self.add(chunk)

    def add(self, chunk):
        if chunk not in self.numbers:
            self.numbers[chunk] = len(self.names)
            self.names.append(chunk)
        return self.numbers[chunk]

    def starting(self, names, length):
        """For each name, start and length: the chunk; one past the last where there is none."""
        unknown = len(self.names)
        found = np.full((len(names), length + 1, LONGEST + 1), unknown, np.int32)
        found[:, :, 0] = 0
        for row, name in enumerate(names):
            for start in range(len(name)):
                for size in range(1, min(LONGEST, len(name) - start) + 1):
                    found[row, start, size] = self.numbers.get(name[start:start + size], unknown)
        return found


def blocks(pairs, size=1500):
    """Pairs of like length, and their lengths and chunks."""
    order = sorted(range(len(pairs)), key=lambda k: (max(map(len, pairs[k])), len(pairs[k][0])))
    for first in range(0, len(order), size):
        rows = order[first:first + size]
        sides = [[pairs[k][side] for k in rows] for side in (0, 1)]
        yield rows, [np.array([len(name) for name in names]) for names in sides], sides


def count(pairs, chunks, costs, shapes):
    """Expected counts of every correspondence, over all alignments."""
    unknown = len(chunks.names)
    counts = np.zeros((unknown + 1) ** 2)
    for rows, (a_len, b_len), (a, b) in blocks(pairs):
        height, width, every = a_len.max(), b_len.max(), np.arange(len(rows))
        a_ids, b_ids = chunks.starting(a, height), chunks.starting(b, width)
        before = np.full((height + 1, width + 1, len(rows)), -np.inf)
        before[0, 0] = 0
        for i in range(height + 1):
            for j in range(width + 1):
                for x, y in shapes:
                    if i >= x and j >= y:
                        cost = costs[a_ids[:, i - x, x], b_ids[:, j - y, y]]
                        before[i, j] = np.logaddexp(before[i, j], before[i - x, j - y] + cost)
        total = before[a_len, b_len, every]
        after = np.full_like(before, -np.inf)
        after[a_len, b_len, every] = 0
        for i in range(height, -1, -1):
            for j in range(width, -1, -1):
                for x, y in shapes:
                    if i + x > height or j + y > width:
                        continue
                    one, other = a_ids[:, i, x], b_ids[:, j, y]
                    way = costs[one, other] + after[i + x, j + y]
                    after[i, j] = np.logaddexp(after[i, j], way)
                    with np.errstate(invalid='ignore'):
                        share = np.exp(before[i, j] + way - total)
                    some = np.isfinite(total) & (share > 1e-4)
                    counts += np.bincount(one[some] * (unknown + 1) + other[some], share[some],
                                          minlength=len(counts))
    return counts.reshape(unknown + 1, unknown + 1)


def align(pairs, chunks, costs, shapes):
    """The best alignment of each pair, as (start, length, start, length), and its cost."""
    paths, scores = [None] * len(pairs), np.zeros(len(pairs))
    for rows, (a_len, b_len), (a, b) in blocks(pairs):
        height, width = a_len.max(), b_len.max()
        a_ids, b_ids = chunks.starting(a, height), chunks.starting(b, width)
        best = np.full((height + 1, width + 1, len(rows)), NEVER)
        best[0, 0] = 0
        ways = np.zeros(best.shape, np.int8)
        for i in range(height + 1):
            for j in range(width + 1):
                for number, (x, y) in enumerate(shapes):
                    if (i or j) and i >= x and j >= y:
                        cost = best[i - x, j - y] + costs[a_ids[:, i - x, x], b_ids[:, j - y, y]]
                        better = cost > best[i, j]
                        best[i, j] = np.where(better, cost, best[i, j])
                        ways[i, j] = np.where(better, number, ways[i, j])
        for row, k in enumerate(rows):
            i, j = a_len[row], b_len[row]
            scores[k], path = best[i, j, row], []
            while i or j:
                x, y = shapes[ways[i, j, row]]
                i, j = i - x, j - y
                path.append((i, x, j, y))
            paths[k] = path[::-1]
    return paths, scores


def first_guess(chunks):
    """Costs of single symbols before anything is known of them."""
    unknown = len(chunks.names)
    costs = np.full((unknown + 1, unknown + 1), -np.inf)
    vowels = set('aeiouy')
    for x, one in chunks.numbers.items():
        for y, other in chunks.numbers.items():
            joint = x in JOINTS or y in JOINTS
            if not x and not y:
                continue
            if x == y:
                costs[one, other] = -3
            elif not x or not y:
                costs[one, other] = -5 if (x or y) in vowels | set("hw'@ ") else -7
            elif joint:
                costs[one, other] = -13
            else:
                alike = (x in vowels) == (y in vowels)
                costs[one, other] = (-5.5 if x in vowels else -8) if alike else -10
    return costs


def normal(counts, chunks, penalty, least):
    """Log probabilities of counts; rare long correspondences go, long ones cost more."""
    unknown = len(chunks.names)
    sizes = np.array([len(c) for c in chunks.names] + [0])
    single = (sizes[:, None] <= 1) & (sizes[None, :] <= 1)
    kept = np.where(single, counts + .05, np.where(counts >= least, counts, 0))
    kept[0, 0] = 0
    kept[unknown] = kept[:, unknown] = 0
    with np.errstate(divide='ignore'):
        costs = np.log(kept / kept.sum())
    return costs - penalty * np.maximum(0, sizes[:, None] + sizes[None, :] - 2)


def is_plausible(x, y):
    """Whether two chunks may stand for each other: vowels or consonants alone on either side."""
    def pure(z):
        return any(all(c in kind for c in z) for kind in (VOWELS, CONSONANTS, JOINTS))

    if x == y or max(len(x), len(y)) < 2 or not (pure(x) and pure(y)):
        return False
    if not x or not y:
        return x + y == ' @' or all(c in VOWELS for c in x + y)
    return (x[0] in JOINTS) == (y[0] in JOINTS)


def candidates(pairs, paths):
    """How often neighbouring single steps could be one."""
    found = collections.Counter()
    for (a, b), path in zip(pairs, paths):
        for first in range(len(path)):
            x = y = ''
            differs = False
            for i, x_len, j, y_len in path[first:first + 6]:
                one, other = a[i:i + x_len], b[j:j + y_len]
                x, y, differs = x + one, y + other, differs or one != other
                if max(len(x), len(y)) > LONGEST or len(x) + len(y) > 6:
                    break
                if differs and is_plausible(x, y):
                    found[min(x, y), max(x, y)] += 1
    return found


def learn(pairs, least=4, penalty=.7, rounds=(2, 5)):
    """Chunks, costs (a square, in steps of 1/256) and shapes from pairs that are one name."""
    chunks = Chunks([''] + list("abcdefghijklmnopqrstuvwxyz'@ "))
    costs = first_guess(chunks)
    for _ in range(rounds[0]):
        counts = count(pairs, chunks, costs, SINGLE)
        costs = normal(counts + counts.T, chunks, 0, 0)
    paths, _ = align(pairs, chunks, np.where(np.isfinite(costs), costs, NEVER), SINGLE)
    found = {p: n for p, n in candidates(pairs, paths).items() if n >= least}
    single = len(chunks.names)
    for x, y in sorted(found):
        chunks.add(x), chunks.add(y)
    wider = np.full((len(chunks.names) + 1,) * 2, -np.inf)
    wider[:single, :single] = costs[:single, :single]
    for (x, y), n in found.items():
        one, other = chunks.numbers[x], chunks.numbers[y]
        guess = np.log(n / 16 / len(pairs)) - penalty * (len(x) + len(y) - 2)
        wider[one, other] = wider[other, one] = guess
    lengths = {(len(x), len(y)) for x, y in found} | set(SINGLE)
    shapes = sorted(lengths | {(y, x) for x, y in lengths}, key=lambda s: (sum(s), s))
    costs = wider
    for _ in range(rounds[1]):
        counts = count(pairs, chunks, costs, shapes)
        costs = normal(counts + counts.T, chunks, penalty, least / 2)
    with np.errstate(invalid='ignore'):
        return chunks, np.where(np.isfinite(costs), np.round(256 * costs) / 256, NEVER), shapes
