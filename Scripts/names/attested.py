"""More pairs out of the names of the rows that are learnt from.

Two renderings of one source form are one name; two that agree in their consonants, but come from
source forms that differ by more than habits of spelling, are two. The latter are many in stories
and few in collections of pairs.
"""
import collections
import itertools
import random
from letters import fold
from sources import normal_form

# Pairs of a kind out of names that agree in their consonants. Arabic has so many that they would
# outweigh the rest.
MOST, MOST_ARABIC = 6, 2
# A rendering that nobody wrote down can make one name of what looks like two.
DOUBT = .15
ABJADS = {'ar', 'fa', 'ur', 'he'}
GLIDES = {'و': 'w', 'ו': 'w', 'ي': 'y', 'י': 'y', 'ی': 'y', 'ى': 'y'}
SILENT = set('اأإآةهھءعئؤאהע ')
# Letters that one sound of another language is written with.
ALIKE = ('بفپڤבפף', 'تطټٹתט', 'دضذظڈד', 'سصثزشجچژצץסשז', 'كقغخحگکקכךחג', 'نמםנןمں', 'رלרلڑ')
CLASSES = {letter: group[0] for group in ALIKE for letter in group}
HABITS = str.maketrans({'ё': 'е', 'й': 'и', 'ー': '', 'う': '', 'ッ': '', 'っ': '', ' ': ''})


def consonants(name):
    """The consonants of a folded name, doubled ones once."""
    bare = (c for c in name if c not in "aeiouyw' @")
    return ''.join(c for c, _ in itertools.groupby(bare))


def skeleton(form):
    """Classes of the consonants of an abjad's form, and the glides between them."""
    classes, glides = [], ['']
    for letter in form.replace('وو', 'و'):
        if letter in GLIDES:
            glides[-1] += GLIDES[letter]
        elif letter not in SILENT:
            classes.append(CLASSES.get(letter, letter))
            glides.append('')
    return classes, glides


def differ(one, other, language, native):
    """Whether two source forms differ by more than habit. Foreign names in an abjad are written
    with a vowel letter more or less; native ones are not."""
    if language not in ABJADS:
        return one.translate(HABITS) != other.translate(HABITS)
    (classes, glides), (others, other_glides) = skeleton(one), skeleton(other)
    if classes != others:
        return True
    return any((not set(x) & set(y)) if x and y else native and x != y
               for x, y in zip(glides, other_glides))


def attested(rows):
    """By language and folded rendering: its source forms, and whether the name is native."""
    found = collections.defaultdict(lambda: collections.defaultdict(set))
    native = collections.defaultdict(bool)
    for row in rows:
        forms = row['source_form'].split(' | ')
        forms = forms * 2 if len(forms) == 1 else forms
        if row['source_form'] and len(forms) == 2:
            for name, form in zip((row['a'], row['b']), forms):
                found[row['source_language']][fold(name)].add(
                    normal_form(form, row['source_language']))
                native[fold(name)] |= any(w in row['provenance'] for w in ('romanizer', 'UN-'))
    return found, native


def near_rows(rows, seed=0):
    """Rows beside those given, `share` being how likely their names are one."""
    chance = random.Random(seed)
    found, native = attested(rows)
    known = {(row['source_language'], row['pair']) for row in rows}
    for language, names in found.items():
        groups = collections.defaultdict(list)
        for name in names:
            groups[consonants(name)].append(name)
        for bare, group in groups.items():
            pairs = list(itertools.combinations(sorted(group), 2)) if bare else []
            chance.shuffle(pairs)
            room = {True: MOST, False: MOST_ARABIC if language == 'ar' else MOST}
            for a, b in pairs:
                one = bool(names[a] & names[b])
                both_native = native[a] and native[b]
                if (language, (a, b)) in known or room[one] == 0 or not one and not all(
                        differ(x, y, language, both_native) for x in names[a] for y in names[b]):
                    continue
                room[one] -= 1
                yield dict(source_language=language, source_form='', a=a, b=b, pair=(a, b),
                           one=one, share=1 if one else DOUBT, learnt=False)
