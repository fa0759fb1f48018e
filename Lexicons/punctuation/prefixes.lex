lexicon   punctuation/prefixes
kind      words
class     function
source    general knowledge of English usage; compiled for Stet

# What may stand before a hyphen with its other half left out: “pre- or post-war”, “mid- December”. `bound=yes`:
# it is never a word of its own, so that “non - member” is a compound cut by spaces.
anti | hyphen=prefix; bound=yes
bio | hyphen=prefix; bound=yes
counter | hyphen=prefix
double | hyphen=prefix
euro | hyphen=prefix
extra | hyphen=prefix
half | hyphen=prefix
hyper | hyphen=prefix; bound=yes
inter | hyphen=prefix; bound=yes
intra | hyphen=prefix; bound=yes
left | hyphen=prefix
long | hyphen=prefix
macro | hyphen=prefix
medium | hyphen=prefix
micro | hyphen=prefix
mid | hyphen=prefix; bound=yes
middle | hyphen=prefix
multi | hyphen=prefix; bound=yes
neo | hyphen=prefix; bound=yes
non | hyphen=prefix; bound=yes
over | hyphen=prefix
post | hyphen=prefix
pre | hyphen=prefix; bound=yes
pro | hyphen=prefix
quasi | hyphen=prefix; bound=yes
right | hyphen=prefix
self | hyphen=prefix
semi | hyphen=prefix; bound=yes
short | hyphen=prefix
single | hyphen=prefix
socio | hyphen=prefix; bound=yes
sub | hyphen=prefix
super | hyphen=prefix
trans | hyphen=prefix
triple | hyphen=prefix
ultra | hyphen=prefix
under | hyphen=prefix
upper | hyphen=prefix
