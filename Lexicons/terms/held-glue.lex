lexicon   terms/held-glue
kind      words
class     cue
source    general knowledge of news English; compiled for Stet

# Small words that phrases and clauses are built with.

a ← an, the, this, that, these, those, his, her, its, their, our, my, your, any, no | cue=determiner; opens=yes
after ← before, while, whereas, although, though, because, since, if, but, when, where, whether, so, than | cue=boundary
all ← some, many, more, most, few, several, other, additional, another, both, each, every, hundreds of, dozens of, thousands of, scores of, as many as, at least, more than, fewer than, less than, no fewer than, rather than, up to, about, around, nearly, over | cue=determiner
and ← or, as well as | cue=join
by | cue=by
for ← on, regarding, concerning | cue=to
from ← out of | cue=from
in ← inside, at, within, across, throughout, into, near | cue=inside
in the hands of ← in the custody of, in captivity of, at the hands of | cue=by
is ← are, was, were, be, been, being, has, have, had, will, would, who, which, whom, also, not, currently, reportedly, allegedly, believed, believes, thought, presumed, yet, already, now, may, might, could, can, should, must, to be, never | cue=link
man ← men, woman, women, children | cue=determiner; people=yes
of | cue=of
one ← two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, hundred, thousand, million | cue=determiner; number=yes
they ← it, he, she | cue=pronoun
to | cue=to
unless ← until | cue=boundary; asks=yes
with ← against, between, among | cue=with
young ← elderly, old, new, first, second, high-profile, prominent, male, recent, famous, wounded, injured, innocent, unarmed, alleged | cue=determiner

# What is part of a group
including ← include, includes, included | cue=part

# What idioms hold captive
circumstance ← circumstances, past, history, fate, fear, politics, markets, market, market forces, conditions, destiny, events, ideology, geography, habit, love, fashion, plans, policies, policy, ambition, illusions, infighting, signature, weather | cue=abstract
dictatorship of ← partners, interests, changes, calculations, conflicts, calendar | cue=abstract
