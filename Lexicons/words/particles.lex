lexicon   words/particles
kind      words
class     particle
source    general knowledge of naming customs; compiled for Stet

# Small words inside names. Those that are English words as well (“as”, “at”, “an”, “do”, “ten”)
# are left out: rules that need them look for the hyphen.
# `language` tells where they belong; `kind=article` marks forms of the
# Arabic definite article with the letters it takes before another consonant; `joins=hyphen` says
# that the word is commonly tied to the next part.

# Arabic: article, with assimilated forms
ad | language=ar; kind=article; joins=hyphen
adh | language=ar; kind=article; joins=hyphen
al | language=ar; kind=article; joins=hyphen
ar | language=ar; kind=article; joins=hyphen
ash | language=ar; kind=article; joins=hyphen
ath | language=ar; kind=article; joins=hyphen
az | language=ar; kind=article; joins=hyphen
ech | language=ar; kind=article; joins=hyphen
ed | language=ar; kind=article; joins=hyphen
el | language=ar; kind=article; joins=hyphen
en | language=ar; kind=article; joins=hyphen
esh | language=ar; kind=article; joins=hyphen
ez | language=ar; kind=article; joins=hyphen
ul | language=ar; kind=article; joins=hyphen

# Arabic and neighbours: son of, daughter of, father of, servant of
abd | language=ar; kind=servant
abdel | language=ar; kind=servant
abdul | language=ar; kind=servant
abu | language=ar; kind=kunya
bani | language=ar; kind=tribe
banu | language=ar; kind=tribe
ben | language=ar; kind=son
bin | language=ar; kind=son
bint | language=ar; kind=daughter
dhu | language=ar; kind=kunya
ibn | language=ar; kind=son
oulad | language=ar; kind=tribe
ould | language=ar; kind=son
umm | language=ar; kind=kunya
zade | language=tr; kind=son
zadeh | language=fa; kind=son

# Hebrew and Aramaic

# Central Asian, Malay
bent | language=ar; kind=daughter
binti | language=ms; kind=daughter
gyzy | language=az; kind=daughter
kyzy | language=ky; kind=daughter
oglu | language=az; kind=son
oğlu | language=az; kind=son
uulu | language=ky; kind=son

# European
af | language=sv
auf | language=de
da | language=pt
dal | language=it
dalla | language=it
das | language=pt
de | language=es
de la | language=es
de las | language=es
de los | language=es
degli | language=it
dei | language=it
del | language=es
della | language=it
der | language=nl
des | language=fr
di | language=it
dos | language=pt
du | language=fr
la | language=es
le | language=fr
mac | language=gd; kind=son
ní | language=ga; kind=daughter
ter | language=nl
tot | language=nl
van | language=nl
van de | language=nl
van den | language=nl
van der | language=nl
vom | language=de
von | language=de
von der | language=de
y | language=es
zu | language=de
zum | language=de
zur | language=de
