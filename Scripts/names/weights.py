"""Writes what was learnt as lexicons of kind `weights`: labelled rows of whole numbers."""
import numpy as np
from correspondences import NEVER

ORIGIN = (
    'learnt from name pairs of Wikidata (CC0 1.0; by way of Merhav and Ash 2018, rigour and '
    'arabic-name-romanizer), GeoNames (CC BY 4.0), the UN consolidated list (2018), arabnamer '
    '(E. Yousef, CC BY 4.0), DziriNames (Amoura, MIT), the Zerrouki corpus (CC0) and '
    'Wikipedia-mined Arabic-English names (Google, Apache-2.0)')


def label(chunk):
    return chunk.replace(' ', '.') or '_'


def matrix(name, scale, rows):
    lines = [f'{name} | scale={1 / scale!r}']
    for head, values in rows:
        numbers = np.clip(np.round(np.atleast_1d(np.asarray(values, float)) * scale), -32767, 32767)
        lines.append(' '.join(['  row', head] + [str(int(n)) for n in numbers]))
    return '\n'.join(lines) + '\n'


def head(name, about):
    return (f'# {about} Written by Scripts/names/train.py:\n# change the script or its data, '
            f'not this file.\n\nlexicon  names/{name}\nkind     weights\nsource   {ORIGIN}\n')


def one_network(p, number, data, kinds, languages, scalars):
    """The matrices of a network; what goes with a kind is worked out for each."""
    names = data.chunk_table.numbers
    vectors = [('^', p['pair'][0])]
    for a, b in kinds:
        one, other = names[a], names[b]
        vector = p['pair'][data.pair_numbers.get((a, b), 1)]
        vector = vector + p['chunk'][one + 1] + p['chunk'][other + 1]
        plain = np.array(scalars((a, b), data.costs[one, other]), float) @ p['scalar'][:3]
        vectors.append((f'{label(a)}~{label(b)}', vector + plain))
    spoken = (p['evidence'] + p['evidence_language']).T
    evidence = [('^', np.zeros(len(languages))), ('?', spoken[1])]
    evidence += [(f'{label(a)}~{label(b)}', spoken[n]) for (a, b), n in data.pair_numbers.items()]
    depth, width = p['pair'].shape[1], len(p['context_bias'])
    sides = [f'{side}.{unit}' for side in ('before', 'here', 'after') for unit in range(depth)]
    units = [f'{how}.{unit}' for how in ('sum', 'highest') for unit in range(width)]
    units += [f'measure.{n}' for n in range(len(p['measures']))]
    scores = ('same', 'rare', 'known', 'same.here', 'rare.here')
    yield matrix(f'vectors {number}', 256, vectors)
    yield matrix(f'likeness {number}', 1024, zip(scores, p['scalar'][3:]))
    yield matrix(f'gate {number}', 1024, zip(languages, 1 + p['gate']))
    yield matrix(f'evidence {number}', 1024, evidence)
    yield matrix(f'context {number}', 1024, zip(sides, p['context']))
    yield matrix(f'context bias {number}', 1024,
                 zip(languages, p['context_bias'] + p['context_language']))
    yield matrix(f'pool {number}', 1024, zip(units, p['pool']))
    yield matrix(f'pool bias {number}', 1024, zip(languages, p['pool_bias'] + p['pool_language']))
    yield matrix(f'verdict {number}', 1024, ((str(n), v) for n, v in enumerate(p['verdict'])))
    yield matrix(f'measures {number}', 1024, ((str(n), v) for n, v in enumerate(p['measures'])))
    yield matrix(f'languages {number}', 1024, zip(languages, p['bias'] + p['languages']))


def write(folder, data, networks, languages, scalars):
    """weights.lex for all languages, and sources-LANGUAGE.lex for each that has a table."""
    names, costs = data.chunk_table.names, data.costs
    kinds = sorted((a, b) for i, a in enumerate(names) for j, b in enumerate(names)
                   if a <= b and costs[i, j] > NEVER / 2)
    numbers = data.chunk_table.numbers
    parts = [head('weights', 'What joins two spellings of one name.')]
    parts.append(matrix('correspondences', 256, (
        (f'{label(a)}~{label(b)}', costs[numbers[a], numbers[b]]) for a, b in kinds)))
    parts.append('widely\n' + ''.join(f'  row {l}\n' for l in data.sources.widely))
    for number, p in enumerate(networks, 1):
        parts += one_network(p, number, data, kinds, languages, scalars)
    (folder / 'weights.lex').write_text('\n'.join(parts), encoding='utf-8')
    for language, table in data.sources.tables.items():
        write_table(folder, language, table)


def write_table(folder, language, table):
    """Shares of source letters: over all places, then by what stands before and after."""
    shares = [(f'{label(chunk)}>{label(source)}', share)
              for chunk, sources in sorted(table.shares.items()) if chunk
              for source, share in sorted(sources.items())]
    parts = [
        head(f'sources-{language}',
             f'What {language} letters a chunk of a rendering stands for.'),
        '# Columns: over all places; then with nothing, a vowel or a consonant before it (three\n'
        '# blocks), and after it (three columns in each).',
        matrix('shares', 1000, shares), matrix('known', 1000, sorted(
            (label(chunk), known) for chunk, known in table.known.items())),
        matrix('rarity', 1, [(label('') , table.rarity[''])] + sorted(
            (label(source), rarity) for source, rarity in table.rarity.items() if source))]
    (folder / f'sources-{language}.lex').write_text('\n'.join(parts), encoding='utf-8')
