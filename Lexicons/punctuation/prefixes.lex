lexicon   punctuation/prefixes
kind      words
class     function
source    general knowledge of English usage; compiled for Stet

# What may stand before a hyphen with its other half left out: “pre- or post-war”, “mid- December”.
anti | hyphen=prefix
bio | hyphen=prefix
counter | hyphen=prefix
double | hyphen=prefix
euro | hyphen=prefix
extra | hyphen=prefix
half | hyphen=prefix
hyper | hyphen=prefix
inter | hyphen=prefix
intra | hyphen=prefix
left | hyphen=prefix
long | hyphen=prefix
macro | hyphen=prefix
medium | hyphen=prefix
micro | hyphen=prefix
mid | hyphen=prefix
middle | hyphen=prefix
multi | hyphen=prefix
neo | hyphen=prefix
non | hyphen=prefix
over | hyphen=prefix
post | hyphen=prefix
pre | hyphen=prefix
pro | hyphen=prefix
quasi | hyphen=prefix
right | hyphen=prefix
self | hyphen=prefix
semi | hyphen=prefix
short | hyphen=prefix
single | hyphen=prefix
socio | hyphen=prefix
sub | hyphen=prefix
super | hyphen=prefix
trans | hyphen=prefix
triple | hyphen=prefix
ultra | hyphen=prefix
under | hyphen=prefix
upper | hyphen=prefix
