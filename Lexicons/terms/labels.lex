lexicon   terms/labels
kind      words
class     label
source    general knowledge of news English; compiled for Stet

# What one group of people is called, by where the word stands: `side=plain` is what a reporter
# writes, `hostile` and `friendly` are the words of those against and for them. `terms/label-drift`
# reports a story that calls one group (`Hamas fighters`, `Israeli settlers`: the name beside the
# word says whose) by words of different sides in its own voice. `many` is the plural.

# Those who fight outside an army
fighter ← fighters | group=fighters; side=plain; many=fighters
freedom fighter ← freedom fighters | group=fighters; side=friendly; many=freedom fighters
gunman ← gunmen | group=fighters; side=plain; many=gunmen
insurgent ← insurgents | group=fighters; side=plain; many=insurgents
militant ← militants | group=fighters; side=plain; many=militants
mujahid ← mujahideen, mujahedin, mujahidin | group=fighters; side=friendly; many=mujahideen
rebel ← rebels | group=fighters; side=plain; many=rebels
resistance fighter ← resistance fighters | group=fighters; side=friendly; many=resistance fighters
resistance hero ← resistance heroes | group=fighters; side=friendly; many=resistance heroes
terrorist ← terrorists | group=fighters; side=hostile; many=terrorists
thug ← thugs | group=fighters; side=hostile; many=thugs

# Armies
enemy soldier ← enemy soldiers | group=soldiers; side=hostile; many=enemy soldiers
invader ← invaders | group=soldiers; side=hostile; many=invaders
occupation soldier ← occupation soldiers, occupation troops | group=soldiers; side=hostile; many=occupation soldiers
occupier ← occupiers | group=soldiers; side=hostile; many=occupiers
serviceman ← servicemen | group=soldiers; side=plain; many=servicemen
soldier ← soldiers | group=soldiers; side=plain; many=soldiers
trooper ← troops | group=soldiers; side=plain; many=troops

# People who live on land held in war
coloniser ← colonisers, colonizer, colonizers | group=settlers; side=hostile; many=colonisers
colonist ← colonists | group=settlers; side=hostile; many=colonists
settler ← settlers | group=settlers; side=plain; many=settlers

# People in the streets
demonstrator ← demonstrators | group=protesters; side=plain; many=demonstrators
hooligan ← hooligans | group=protesters; side=hostile; many=hooligans
marcher ← marchers | group=protesters; side=plain; many=marchers
protester ← protesters, protestor, protestors | group=protesters; side=plain; many=protesters
rabble-rouser ← rabble-rousers | group=protesters; side=hostile; many=rabble-rousers
rioter ← rioters | group=protesters; side=hostile; many=rioters
troublemaker ← troublemakers | group=protesters; side=hostile; many=troublemakers

# People who cross a border
asylum seeker ← asylum seekers, asylum-seeker, asylum-seekers | group=migrants; side=plain; many=asylum seekers
illegal ← illegals | group=migrants; side=hostile; many=illegals
infiltrator ← infiltrators | group=migrants; side=hostile; many=infiltrators
migrant ← migrants | group=migrants; side=plain; many=migrants
refugee ← refugees | group=migrants; side=plain; many=refugees
