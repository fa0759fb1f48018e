lexicon   terms/held-people
kind      words
class     cue
source    general knowledge of news English; compiled for Stet

# Who is held, and the nouns that stand between a verb and the people held.

# What is said of prisoners of a state
administrative | cue=political
common-law | cue=political
criminal | cue=prisonlike
death-row | cue=convict
escaped | cue=prisonlike
ex-prisoner | cue=prisonlike
female | cue=prisonlike
former | cue=determiner
high-risk ← high-security, maximum-security, category A | cue=convict
inmate ← inmates, fellow inmates, convict, convicts, felon, felons | cue=convict; inmates=yes
juvenile ← underage, child | cue=prisonlike
life-term ← lifer, lifers | cue=convict
long-serving ← longest-serving, veteran | cue=prisonlike
Muslim | cue=determiner
political | cue=political
security | cue=political
sick ← ill, ailing | cue=determiner
terrorism | cue=prisonlike
wrongfully | cue=convict

# What is said of hostages
dead ← deceased | cue=living
last | cue=living
living ← surviving, live, alive | cue=living
remaining ← still | cue=living

# People armed groups and criminals take
aid worker ← aid workers, relief worker, relief workers, humanitarian workers, U.N. workers, UN workers, charity worker, charity workers | cue=victim
baby ← babies, infant, infants | cue=victim
businessman ← businessmen, executive, executives | cue=victim
civilian ← civilians | cue=victim
contractor ← contractors, truck driver, truck drivers, lorry drivers, drivers | cue=victim
crew ← crewman, crewmen, crew member, crew members, sailor, sailors, seaman, seamen, seafarers, fishermen | cue=victim
diplomat ← diplomats, embassy staff, consul, envoys | cue=victim
engineer ← engineers, oil worker, oil workers, technician, technicians | cue=victim
foreigner ← foreigners, foreign, UN, U.N., westerner, westerners, Western, Westerners, foreign nationals, dual national, dual nationals | cue=victim
journalist ← journalists, reporter, reporters, cameraman, photographer | cue=victim
missionary ← missionaries, priest, priests, nun, nuns, bishop, monks | cue=victim
passenger ← passengers | cue=victim
pupil ← pupils, schoolboy, schoolboys, schoolchild, schoolchildren, schoolgirl, schoolgirls, students, schoolteacher | cue=victim
shopper ← shoppers, customers, bank employee, bank employees, theatregoers, theatergoers | cue=victim
tourist ← tourists, traveller, travellers, holidaymakers, backpackers | cue=victim

# Those who fight
combatant ← combatants, fighter, fighters, insurgent fighters, militant fighters | cue=fighter
detained militants ← jailed militants, jailed guerrillas, jailed rebels, imprisoned militants, imprisoned guerrillas, jailed insurgents | cue=convict
serviceman ← servicemen, servicewoman, servicewomen, service member, service members | cue=soldier
soldier ← soldiers, commando, commandos, special forces, troops, conscript, conscripts, pilot, pilots, airman, airmen, marine, officers | cue=soldier

# Families and remains
body ← bodies, corpse, corpses, remains | cue=body
relative ← relatives, family, families, mother, mothers, parents, wife, wives, loved ones, father, brother, sister, son, daughter | cue=family

# Nouns that count or stand for people
dozens ← hundreds, thousands, scores | cue=chain
group ← groups, batch, batches, number, rest, half, majority | cue=chain
issue ← case, file, question, matter | cue=chain
life ← lives, plight, safety, welfare, names, list, lists | cue=chain
