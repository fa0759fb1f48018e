lexicon   quotes/styles
kind      style
source    Unicode CLDR 42 delimiters (Unicode licence), corrected from published news copy where a note says so

# The marks of each language, by BCP 47 tag; a tag that is not here follows its shorter form, and a
# language that is not here at all sets “ ” and ‘ ’.
# outer and inner: opening and closing mark of a quotation and of one inside it. space: what stands
# inside the outer marks. acronym and geresh: Hebrew marks inside and after words.
agq | outer=„ ”; inner=‚ ’; surface=none
am | outer=« »; inner=‹ ›; surface=none
ar | outer=« »; inner=“ ”; surface=none
  note  CLDR gives turned English marks; Arabic papers set guillemets, and English marks inside them.
ast | outer=« »; inner=“ ”; surface=none
az-Cyrl | outer=« »; inner=‹ ›; surface=none
bas | outer=« »; inner=„ “; surface=none
be | outer=« »; inner=„ “; surface=none
bg | outer=„ “; inner=„ “; surface=none
bm | outer=« »; inner=“ ”; surface=none
br | outer=« »; inner=“ ”; surface=none
bs | outer=„ ”; inner=‘ ’; surface=none
bs-Cyrl | outer=„ “; inner=‚ ‘; surface=none
ca | outer=« »; inner=“ ”; surface=none
cs | outer=„ “; inner=‚ ‘; surface=none
cv | outer=« »; inner=„ “; surface=none
de | outer=„ “; inner=‚ ‘; surface=none
de-CH | outer=« »; inner=‹ ›; surface=none
  note  CLDR gives German marks; Swiss papers set guillemets that point outward.
de-LI | outer=« »; inner=‹ ›; surface=none
  note  As in Switzerland.
dsb | outer=„ “; inner=‚ ‘; surface=none
dua | outer=« »; inner=‘ ’; surface=none
dyo | outer=« »; inner=“ ”; surface=none
el | outer=« »; inner=“ ”; surface=none
  note  CLDR repeats the guillemets inside.
en | outer=“ ”; inner=‘ ’; surface=none
  note  American marks; other English-speaking countries follow unless they stand here.
en-GB | outer=‘ ’; inner=“ ”; surface=none
  note  CLDR gives American marks; British publishers set single marks outside, double ones inside.
es | outer=“ ”; inner=‘ ’; surface=none
  note  The academy asks for guillemets, which CLDR follows; news desks print English marks.
es-419 | outer=“ ”; inner=‘ ’; surface=none
es-AR | outer=“ ”; inner=‘ ’; surface=none
es-BO | outer=“ ”; inner=‘ ’; surface=none
es-BR | outer=“ ”; inner=‘ ’; surface=none
es-BZ | outer=“ ”; inner=‘ ’; surface=none
es-CL | outer=“ ”; inner=‘ ’; surface=none
es-CO | outer=“ ”; inner=‘ ’; surface=none
es-CR | outer=“ ”; inner=‘ ’; surface=none
es-CU | outer=“ ”; inner=‘ ’; surface=none
es-DO | outer=“ ”; inner=‘ ’; surface=none
es-EC | outer=“ ”; inner=‘ ’; surface=none
es-GT | outer=“ ”; inner=‘ ’; surface=none
es-HN | outer=“ ”; inner=‘ ’; surface=none
es-MX | outer=“ ”; inner=‘ ’; surface=none
es-NI | outer=“ ”; inner=‘ ’; surface=none
es-PA | outer=“ ”; inner=‘ ’; surface=none
es-PE | outer=“ ”; inner=‘ ’; surface=none
es-PR | outer=“ ”; inner=‘ ’; surface=none
es-PY | outer=“ ”; inner=‘ ’; surface=none
es-SV | outer=“ ”; inner=‘ ’; surface=none
es-UY | outer=“ ”; inner=‘ ’; surface=none
es-VE | outer=“ ”; inner=‘ ’; surface=none
et | outer=„ “; inner=‚ ‘; surface=none
eu | outer=« »; inner=“ ”; surface=none
ewo | outer=« »; inner=“ ”; surface=none
fa | outer=« »; inner=‹ ›; surface=none
ff | outer=„ ”; inner=‚ ’; surface=none
ff-Adlm | outer=“ ”; inner=‘ ’; surface=none
fi | outer=” ”; inner=’ ’; surface=none
fr | outer=« »; inner=“ ”; space=no-break; surface=none
  note  Guillemets keep a no-break space inside; quotations within them take English marks.
fr-CA | outer=« »; inner=“ ”; space=no-break; surface=none
  note  As in France; CLDR has the inner marks turned.
fr-CH | outer=« »; inner=‹ ›; surface=none
  note  Swiss guillemets stand without spaces.
fur | outer=‘ ’; inner=“ ”; surface=none
gsw | outer=« »; inner=‹ ›; surface=none
he | outer=„ “; inner=‚ ‘; acronym=“; geresh=‘; surface=none
  note  CLDR gives ” ” as typed on old keyboards; books and translated news open low. Acronyms and geresh take the closing shape, as that news prints them.
hr | outer=„ “; inner=‚ ‘; surface=none
hsb | outer=„ “; inner=‚ ‘; surface=none
ht | outer=« »; inner=« »; surface=none
hu | outer=„ ”; inner=» «; surface=none
hy | outer=« »; inner=“ ”; surface=none
  note  CLDR repeats the guillemets inside.
ia | outer=‘ ’; inner=“ ”; surface=none
is | outer=„ “; inner=‚ ‘; surface=none
it | outer=“ ”; inner=‘ ’; surface=none
  note  CLDR gives guillemets, which books keep; news sites print English marks.
it-CH | outer=« »; inner=‹ ›; surface=none
  note  As elsewhere in Switzerland.
iw | outer=„ “; inner=‚ ‘; acronym=“; geresh=‘; surface=none
  note  The former tag of he.
ja | outer=「 」; inner=『 』; surface=none
jgo | outer=« »; inner=‹ ›; surface=none
ka | outer=„ “; inner=« »; surface=none
kab | outer=« »; inner=“ ”; surface=none
kk | outer=« »; inner=“ ”; surface=none
kkj | outer=« »; inner=‹ ›; surface=none
ksf | outer=« »; inner=‘ ’; surface=none
ksh | outer=„ “; inner=‚ ‘; surface=none
ky | outer=« »; inner=„ “; surface=none
lag | outer=” ”; inner=’ ’; surface=none
lb | outer=„ “; inner=‚ ‘; surface=none
lt | outer=„ “; inner=„ “; surface=none
luy | outer=„ “; inner=‚ ‘; surface=none
mg | outer=« »; inner=“ ”; surface=none
mk | outer=„ “; inner=‚ ‘; surface=none
mo | outer=„ ”; inner=« »; surface=none
mua | outer=« »; inner=“ ”; surface=none
mzn | outer=« »; inner=‹ ›; surface=none
nb | outer=« »; inner=‘ ’; surface=none
nl | outer=‘ ’; inner=“ ”; surface=none
  note  CLDR repeats the outer marks inside.
nmg | outer=„ ”; inner=« »; surface=none
nn | outer=« »; inner=‘ ’; surface=none
nnh | outer=« »; inner=“ ”; surface=none
no | outer=« »; inner=‘ ’; surface=none
os | outer=« »; inner=„ “; surface=none
pl | outer=„ ”; inner=« »; surface=none
pt-AO | outer=« »; inner=“ ”; surface=none
pt-BR | outer=“ ”; inner=‘ ’; surface=none
  note  As CLDR gives for pt.
pt-CH | outer=« »; inner=“ ”; surface=none
pt-CV | outer=« »; inner=“ ”; surface=none
pt-GQ | outer=« »; inner=“ ”; surface=none
pt-GW | outer=« »; inner=“ ”; surface=none
pt-LU | outer=« »; inner=“ ”; surface=none
pt-MO | outer=« »; inner=“ ”; surface=none
pt-MZ | outer=« »; inner=“ ”; surface=none
pt-PT | outer=« »; inner=“ ”; surface=none
pt-ST | outer=« »; inner=“ ”; surface=none
pt-TL | outer=« »; inner=“ ”; surface=none
rm | outer=« »; inner=‹ ›; surface=none
rn | outer=” ”; inner=’ ’; surface=none
ro | outer=„ ”; inner=« »; surface=none
ru | outer=« »; inner=„ “; surface=none
rw | outer=« »; inner=‘ ’; surface=none
sah | outer=« »; inner=„ “; surface=none
sc | outer=« »; inner=“ ”; surface=none
se | outer=” ”; inner=’ ’; surface=none
sg | outer=« »; inner=“ ”; surface=none
sh | outer=„ ”; inner=’ ’; surface=none
  note  The former tag of sr in Latin letters.
shi | outer=« »; inner=„ ”; surface=none
sk | outer=„ “; inner=‚ ‘; surface=none
sl | outer=„ “; inner=‚ ‘; surface=none
sn | outer=” ”; inner=’ ’; surface=none
sq | outer=« »; inner=“ ”; surface=none
sr | outer=„ ”; inner=’ ’; surface=none
  note  Serbian papers open low and close high.
sv | outer=” ”; inner=’ ’; surface=none
ti | outer=« »; inner=“ ”; surface=none
ti-ER | outer=‘ ’; inner=“ ”; surface=none
tk | outer=“ ”; inner=“ ”; surface=none
ug | outer=» «; inner=› ‹; surface=none
uk | outer=« »; inner=„ “; surface=none
ur | outer=” “; inner=’ ‘; surface=none
uz | outer=“ ”; inner=’ ‘; surface=none
uz-Arab | outer=“ ”; inner=‘ ’; surface=none
uz-Cyrl | outer=“ ”; inner=‘ ’; surface=none
wae | outer=« »; inner=‹ ›; surface=none
yav | outer=« »; inner=« »; surface=none
yi | outer=” ”; inner=’ ’; surface=none
yue | outer=「 」; inner=『 』; surface=none
yue-Hans | outer=“ ”; inner=‘ ’; surface=none
zgh | outer=« »; inner=„ ”; surface=none
zh-Hant | outer=「 」; inner=『 』; surface=none
