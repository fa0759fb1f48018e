lexicon   terms/held-folk
kind      words
class     cue
source    general knowledge of news English; compiled for Stet
each      cue=folk

# People whom others take, where a clause tells who takes whom: `the gang seized two nurses`. They
# say nothing by themselves; who is a civilian by the word alone stands in `held-people`.

adult ← adults
boy ← boys
captain ← captains, skipper, skippers
clerk ← clerks
cook ← cooks
doctor ← doctors, medic, medics
farmer ← farmers, herder, herders
girl ← girls
guest ← guests
guide ← guides
hiker ← hikers, climber, climbers
lecturer ← lecturers, professor, professors
mayor ← mayors, councillor, councillors
migrant ← migrants, refugee, refugees
miner ← miners
motorist ← motorists, commuter, commuters
nurse ← nurses
officer ← official, officials
pensioner ← pensioners
people ← others, person, persons
policeman ← policewoman
politician ← politicians, senator, senators
protester ← protesters, protestor, protestors, demonstrator, demonstrators, activist, activists
resident ← residents
settler ← settlers
staff ← employee, employees, worker, workers, labourer, labourers, laborer, laborers
suspect ← suspects, attacker, attackers
teacher ← teachers, headmaster, headmistress
teenager ← teenagers, youth, youths
villager ← villagers, townspeople
volunteer ← volunteers
watchman ← watchmen
worshipper ← worshippers, worshiper, worshipers, churchgoers
