"""Folds names to the symbols in which they are compared, as StetNames does.

a to z, ' and space, and @ for an article (al-, el-, ash-Sh…) before a part. The letters beyond
ASCII are read by Lexicons/names/letters.lex.
"""
import pathlib

LEXICONS = pathlib.Path(__file__).resolve().parents[2] / 'Lexicons' / 'names'
APOSTROPHES = {0x27, 0x22, 0x60, 0xB4, 0x2018, 0x2019} | set(range(0x2B0, 0x300))
LONGEST = 96


def read_table(path=LEXICONS / 'letters.lex'):
    table = {}
    for line in path.read_text(encoding='utf-8').split('\n'):
        head, _, fields = line.partition(' | ')
        if 'letters=' in fields and not line.startswith('#'):
            for letter in fields.split('letters=')[1]:
                table[letter] = head[:4]
    return table


TABLE = read_table()


def symbols(character):
    """The symbols of one character; '' is passed over and ' ' separates."""
    code = ord(character)
    if 'a' <= character <= 'z':
        return character
    if 'A' <= character <= 'Z':
        return character.lower()
    if code in APOSTROPHES:
        return "'"
    if 0x300 <= code < 0x370:
        return ''
    return TABLE.get(character, ' ')


def is_article(part, following):
    """al, el, ul; and a vowel with the consonants that the next part begins with."""
    if len(part) not in (2, 3) or part[0] not in 'aeu':
        return False
    if part[1:] == 'l':
        return True
    return all(c in 'cdhlnrstz' for c in part[1:]) and following.lstrip("'").startswith(part[1:])


def servant(part, following):
    """Where the article of Abdul, Abdel, Abdur-R… ends, the rest of the part being the name whose
    servant it is, or, where none is left, the next part; None where there is no such article."""
    if part[:3] != 'abd' or len(part) < 5 or part[3] not in 'aeiou':
        return None
    end = 5 if part[3:5] in ('ou', 'oe') else 4
    ending = part[end:]
    if following and ending == 'l':
        return end + 1
    sun = 0 < len(ending) < 3 and all(c in 'cdhnrstz' for c in ending)
    if following and sun and following.lstrip("'").startswith(ending):
        return len(part)
    if len(ending) > 4 and ending[0] == 'l' and ending[1:4] != 'lah' and part[-1] not in 'vw':
        return end + 1
    if len(ending) > 4 and ending[0] == ending[1] and ending[0] in 'cdhnrstz':
        return end + 1
    return None


def fold(name):
    parts = [p for p in ''.join(map(symbols, name)).split() if p.strip("'")]
    folded, joins = '', True
    for part, following in zip(parts, parts[1:] + [None]):
        end = servant(part, following)
        if end:
            folded += ('' if joins else ' ') + 'abd @' + part[end:]
            joins = end == len(part)
            continue
        article = following is not None and is_article(part, following)
        folded += ('' if joins else ' ') + ('@' if article else part)
        joins = article
    return folded[:LONGEST]
