lexicon   punctuation/references
kind      words
class     common
source    the HTML standard’s names of characters; chosen for Stet

# Names that HTML has for characters, met in text as “&quot;”, with the character’s number in
# hexadecimal. Those of < and > are left out: what they hold may be code.
Aacute | case=exact; reference=C1
aacute | case=exact; reference=E1
acirc | reference=E2
aelig | reference=E6
Agrave | case=exact; reference=C0
agrave | case=exact; reference=E0
amp | reference=26
apos | reference=27
Aring | case=exact; reference=C5
aring | case=exact; reference=E5
atilde | reference=E3
Auml | case=exact; reference=C4
auml | case=exact; reference=E4
bdquo | reference=201E
bull | reference=2022
Ccedil | case=exact; reference=C7
ccedil | case=exact; reference=E7
cent | reference=A2
copy | reference=A9
deg | reference=B0
Eacute | case=exact; reference=C9
eacute | case=exact; reference=E9
ecirc | reference=EA
egrave | reference=E8
euml | reference=EB
euro | reference=20AC
frac12 | reference=BD
frac14 | reference=BC
hellip | reference=2026
iacute | reference=ED
icirc | reference=EE
iuml | reference=EF
laquo | reference=AB
ldquo | reference=201C
lsquo | reference=2018
mdash | reference=2014
middot | reference=B7
nbsp | reference=A0
ndash | reference=2013
Ntilde | case=exact; reference=D1
ntilde | case=exact; reference=F1
oacute | reference=F3
ocirc | reference=F4
Oslash | case=exact; reference=D8
oslash | case=exact; reference=F8
otilde | reference=F5
Ouml | case=exact; reference=D6
ouml | case=exact; reference=F6
pound | reference=A3
quot | reference=22
raquo | reference=BB
rdquo | reference=201D
reg | reference=AE
rsquo | reference=2019
sbquo | reference=201A
sect | reference=A7
szlig | reference=DF
times | reference=D7
trade | reference=2122
uacute | reference=FA
ucirc | reference=FB
ugrave | reference=F9
Uuml | case=exact; reference=DC
uuml | case=exact; reference=FC
yen | reference=A5
