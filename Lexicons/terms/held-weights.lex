lexicon   terms/held-weights
kind      cues
class     cue
each      surface=none
source    set by hand on sentences written for the purpose, in steps of one half; no corpus was used to fit them

# How much each cue speaks for each sense, as logarithms of odds. The finder of cues
# (Sources/StetAnalysis/Held) names them; a sense's score is the sum. `base` is what stands before
# any cue is seen. Weights go by kind of holder (armed group, state, army, police, criminals),
# never by name of a conflict.
base | hostage=0; prisoner=0.5; pow=-1; other=-3

# Who holds
by-armed | hostage=6; prisoner=-0.5; pow=0.5
by-army | hostage=-2; prisoner=3; pow=3
by-criminal | hostage=6
by-law | hostage=-2; prisoner=5
by-ruler | hostage=2; prisoner=1
by-state | hostage=-1.5; prisoner=4; pow=1
from-lair | hostage=0.5
in-foe-state | hostage=-3; prisoner=4
in-lair | hostage=4.5
in-prison | hostage=-3; prisoner=5; pow=0.5
in-state | prisoner=0.5

# Who lets them go
bargain-with-armed | hostage=2.5
freed | hostage=1
freed-by-armed | hostage=5
freed-by-army | prisoner=1
freed-by-criminal | hostage=5.5
freed-by-ruler | hostage=1; prisoner=1
freed-by-state | hostage=-1; prisoner=3.5; pow=0.5
rescued | hostage=3.5

# Who asks for them
demanded-by-armed | hostage=-1; prisoner=4.5
demanded-of-armed | hostage=2.5

# Who they are
army-people | pow=2
civilian | hostage=2
fighter | hostage=-1; prisoner=4; pow=1
foe-of-armed | hostage=4.5
group-people | prisoner=2; pow=0.5
kin-of-armed | hostage=-2; prisoner=4.5
people-of-state | prisoner=0.5
political | hostage=-2; prisoner=4
prisoner-like | prisoner=1
prisoners-of-war | hostage=-5; prisoner=-3; pow=6
remaining | hostage=1.5
remaining-of-armed | hostage=3
soldier | hostage=-1; pow=4
stateless | hostage=-1.5; prisoner=4
stranger-to-armed | hostage=3
stranger-to-captor | hostage=2.5
stranger-to-ruler | hostage=0.5
thousands | hostage=-2; prisoner=0.5; pow=0.5
war-people | pow=2

# What was done to them
arrested | hostage=-1; prisoner=1.5
captured | hostage=0.5; pow=2.5
convicted | hostage=-3; prisoner=5
convicted-near | hostage=-1; prisoner=2.5
kidnapped | hostage=5
kidnapped-near | hostage=3
killed-by-armed | hostage=3
killed-by-state | prisoner=1
prison-near | hostage=-1; prisoner=2.5
release-for-truce | hostage=2
still-held | hostage=1.5
taken-by-state | hostage=-1; prisoner=1.5; pow=1.5
taken-near-armed | hostage=3

# What they are part of
bodies | hostage=2
deal-compound | hostage=0.5
families | hostage=0.5
idiom | other=8
jail-compound | hostage=-2; prisoner=3.5
siege-compound | hostage=4
swap-of-states | hostage=-2; prisoner=3; pow=2

# What is given for them
against-hostages | hostage=-1; prisoner=4.5
against-prisoners | hostage=5.5; prisoner=-1

# What the sentence speaks of
sentence-armed | hostage=1
sentence-body | hostage=0.5
sentence-convict | prisoner=1
sentence-criminal | hostage=2
sentence-custody | prisoner=1.5
sentence-kidnap | hostage=1.5
sentence-lair | hostage=0.5
sentence-law | prisoner=0.5
sentence-prison | prisoner=1.5
sentence-ransom | hostage=2
sentence-rescue | hostage=1
sentence-siege | hostage=1.5
sentence-stateless | prisoner=1.5
sentence-truce | hostage=0.5
sentence-war | pow=1

# What the story speaks of
between-armies | hostage=-1; pow=3
story-armed | hostage=1
story-convict | prisoner=1
story-criminal | hostage=1
story-custody | prisoner=1
story-kidnap | hostage=1
story-law | prisoner=0.5
story-no-captor | hostage=-1.5; prisoner=0.5
story-no-group | hostage=-1
story-prison | prisoner=1
story-ransom | hostage=1
story-siege | hostage=1.5
story-truce | hostage=0.5
story-war | pow=1
topic-captors | hostage=3
topic-prisons | hostage=-1; prisoner=2.5

# What was decided of the same people
same-group-hostage | hostage=3
same-group-prisoner | prisoner=3
