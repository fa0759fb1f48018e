"""The network that weighs an alignment: forward, backward and training, in numpy alone.

Each step of an alignment is a kind (which chunks stand for each other). Kinds have vectors; a step
and its neighbours make hidden units, which are summed and maximised over the name and judged.
"""
import numpy as np
from scipy import sparse

MEASURES = 6
SCALARS = 8
DEPTH, WIDTH, JUDGES = 24, 48, 32
# How strongly each group of weights is held near zero.
PENALTY = dict(pair=2e-5, chunk=1e-5, evidence=3e-5, evidence_language=3e-4, gate=1e-4, context_language=5e-5, pool_language=5e-5,
               languages=1e-4)


def start(rng, pairs, chunks, languages):
    """Weights before training. `pairs` are the kinds seen often enough to have vectors of their
    own; every kind also has those of its two chunks."""
    def normal(*shape, size=1.0):
        return (rng.standard_normal(shape) * size).astype(np.float32)

    return dict(
        pair=normal(pairs, DEPTH, size=.1), chunk=normal(chunks, DEPTH, size=.15),
        scalar=normal(SCALARS, DEPTH, size=.3), gate=normal(languages, DEPTH, size=0),
        evidence_language=normal(languages, pairs, size=0),
        context=normal(3 * DEPTH, WIDTH, size=1.5 / np.sqrt(3 * DEPTH)),
        context_bias=normal(WIDTH, size=0), context_language=normal(languages, WIDTH, size=0),
        pool=normal(2 * WIDTH + MEASURES, JUDGES, size=1 / np.sqrt(2 * WIDTH)),
        pool_bias=normal(JUDGES, size=0), pool_language=normal(languages, JUDGES, size=0),
        verdict=normal(JUDGES, size=1 / np.sqrt(JUDGES)), bias=normal(1, size=0),
        evidence=normal(pairs, size=0), measures=normal(MEASURES, size=0),
        languages=normal(languages, size=0))


def dropped(rng, shape, share):
    """A mask that drops a share of units and makes up for it in the rest."""
    if rng is None or share == 0:
        return np.float32(1)
    return ((rng.random(shape) >= share) / (1 - share)).astype(np.float32)


def forward(p, batch, rng=None, drop=.2):
    """Log odds of a batch, and what `backward` needs."""
    steps, scalars, language, measures = batch
    count, length, _ = steps.shape
    mask = (steps[:, :, 0] > 0)[:, :, None].astype(np.float32)
    vectors = p['pair'][steps[:, :, 0]] + p['chunk'][steps[:, :, 1]] + p['chunk'][steps[:, :, 2]]
    vectors += scalars @ p['scalar']
    gate = (1 + p['gate'][language])[:, None, :]
    plain = vectors
    vectors = vectors * gate
    kept = dropped(rng, (count, 1, DEPTH), drop)
    edge = p['pair'][0]
    padded = np.empty((count, length + 2, DEPTH), np.float32)
    padded[:, 0] = padded[:, -1] = edge
    padded[:, 1:-1] = np.where(mask > 0, vectors * kept, edge)
    windows = np.concatenate([padded[:, :-2], padded[:, 1:-1], padded[:, 2:]], 2)
    hidden = windows.reshape(-1, 3 * DEPTH) @ p['context']
    hidden = hidden.reshape(count, length, WIDTH)
    hidden += (p['context_bias'] + p['context_language'][language])[:, None, :]
    hidden = np.maximum(hidden, 0) * mask
    highest = hidden.argmax(1)
    pooled = np.concatenate([hidden.sum(1) / 4, hidden.max(1)], 1)
    kept_pool = dropped(rng, pooled.shape, drop)
    given = np.concatenate([pooled * kept_pool, measures], 1)
    judged = np.maximum(given @ p['pool'] + p['pool_bias'] + p['pool_language'][language], 0)
    kept_judged = dropped(rng, judged.shape, drop)
    odds = (judged * kept_judged) @ p['verdict'] + p['bias'][0] + p['languages'][language]
    spoken = p['evidence'][steps[:, :, 0]] + p['evidence_language'][language[:, None], steps[:, :, 0]]
    odds += (spoken * mask[:, :, 0]).sum(1) + measures @ p['measures']
    return odds, (plain, gate, mask, kept, windows, hidden, highest, kept_pool, given, judged, kept_judged)


def scattered(index, gradient, size):
    """Sums rows of a gradient by index."""
    flat = index.reshape(-1)
    ones = np.ones(len(flat), np.float32)
    gather = sparse.csr_matrix((ones, (flat, np.arange(len(flat)))), shape=(size, len(flat)))
    return np.asarray(gather @ gradient.reshape(len(flat), -1), np.float32)


def backward(p, batch, kept_forward, slope):
    """Gradients of all weights, given that of the log odds."""
    steps, scalars, language, measures = batch
    (plain, gate, mask, kept, windows, hidden, highest, kept_pool, given, judged,
     kept_judged) = kept_forward
    count, length, _ = steps.shape
    languages = len(p['languages'])
    g = dict(bias=np.array([slope.sum()], np.float32), measures=measures.T @ slope,
             verdict=(judged * kept_judged).T @ slope,
             languages=np.bincount(language, slope, languages).astype(np.float32))
    spread = slope[:, None] * mask[:, :, 0]
    g['evidence'] = scattered(steps[:, :, 0], spread, len(p['evidence']))[:, 0]
    pairs = len(p['evidence'])
    g['evidence_language'] = np.bincount(
        (language[:, None] * pairs + steps[:, :, 0]).reshape(-1), spread.reshape(-1),
        languages * pairs).reshape(languages, pairs).astype(np.float32)
    on_judged = slope[:, None] * p['verdict'] * kept_judged * (judged > 0)
    g['pool'], g['pool_bias'] = given.T @ on_judged, on_judged.sum(0)
    g['pool_language'] = scattered(language, on_judged, languages)
    on_pooled = (on_judged @ p['pool'].T)[:, :2 * WIDTH] * kept_pool
    on_hidden = np.repeat(on_pooled[:, None, :WIDTH] / 4, length, 1)
    rows, units = np.arange(count)[:, None], np.arange(WIDTH)[None, :]
    on_hidden[rows, highest, units] += on_pooled[:, WIDTH:]
    on_hidden *= hidden > 0
    flat = on_hidden.reshape(-1, WIDTH)
    g['context'] = windows.reshape(-1, 3 * DEPTH).T @ flat
    by_name = on_hidden.sum(1)
    g['context_bias'] = by_name.sum(0)
    g['context_language'] = scattered(language, by_name, languages)
    on_windows = (flat @ p['context'].T).reshape(count, length, 3, DEPTH)
    on_padded = np.zeros((count, length + 2, DEPTH), np.float32)
    for side in range(3):
        on_padded[:, side:side + length] += on_windows[:, :, side]
    inner = on_padded[:, 1:-1]
    on_edge = on_padded[:, 0].sum(0) + on_padded[:, -1].sum(0) + (inner * (1 - mask)).sum((0, 1))
    on_vectors = inner * mask * kept
    g['gate'] = scattered(language, (on_vectors * plain).sum(1), languages)
    on_vectors = on_vectors * gate
    g['pair'] = scattered(steps[:, :, 0], on_vectors, len(p['pair']))
    g['pair'][0] = on_edge
    g['chunk'] = (scattered(steps[:, :, 1], on_vectors, len(p['chunk']))
                  + scattered(steps[:, :, 2], on_vectors, len(p['chunk'])))
    g['scalar'] = scalars.reshape(-1, SCALARS).T @ on_vectors.reshape(-1, DEPTH)
    return g


def batches(rng, order, lengths, size):
    """Batches of names of like length."""
    found = []
    for first in range(0, len(order) - size + 1, size * 16):
        block = order[first:first + size * 16]
        block = block[np.argsort(lengths[block], kind='stable')]
        found += [block[k:k + size] for k in range(0, len(block) - size + 1, size)]
    rng.shuffle(found)
    return found


def train(data, rows, seed, epochs=25, size=256, rate=3e-3, drop=.2, blind=.25, smooth=0.,
          check=None):
    """Weights learnt from some rows of `data`; in a share of them the language is hidden."""
    rng = np.random.default_rng(seed)
    p = start(rng, data.pairs, data.chunks, data.languages)
    first = {k: np.zeros_like(v) for k, v in p.items()}
    second = {k: np.zeros_like(v) for k, v in p.items()}
    rows, time = np.asarray(rows), 0
    total = epochs * (len(rows) // size)
    for epoch in range(epochs):
        for batch_rows in batches(rng, rng.permutation(rows), data.lengths, size):
            time += 1
            batch = data.batch(batch_rows, rng.random(len(batch_rows)) < blind)
            odds, kept = forward(p, batch, rng, drop)
            want = data.labels[batch_rows] * (1 - 2 * smooth) + smooth
            slope = ((1 / (1 + np.exp(-np.clip(odds, -30, 30))) - want) / len(want)).astype(np.float32)
            gradients = backward(p, batch, kept, slope)
            step = rate * min(1, time / 100) * (.49 * (1 + np.cos(np.pi * min(1, time / total))) + .02)
            for k, g in gradients.items():
                g = g + 2 * PENALTY.get(k, 1e-5) * p[k]
                first[k] = .9 * first[k] + .1 * g
                second[k] = .999 * second[k] + .001 * g * g
                scale = np.sqrt(second[k] / (1 - .999 ** time)) + 1e-8
                p[k] = (p[k] - step * first[k] / (1 - .9 ** time) / scale).astype(np.float32)
        if check:
            check(epoch, p)
    return p


def predict(p, data, rows, blind=False):
    """Log odds of rows."""
    out = np.zeros(len(rows), np.float32)
    rows = np.asarray(rows)
    order = np.argsort(data.lengths[rows], kind='stable')
    for first in range(0, len(rows), 1000):
        part = order[first:first + 1000]
        batch = data.batch(rows[part], np.full(len(part), blind))
        out[part] = forward(p, batch)[0]
    return out
