lexicon   terms/held-setting
kind      words
class     cue
source    general knowledge of news English; compiled for Stet

# What else a story about people held speaks of.

# Life in prison
autopsy | cue=custody
bail | cue=custody
behind bars | cue=custody
custody | cue=custody
forced confession ← forced confessions, confession, confessions | cue=custody
hunger strike ← hunger strikes, hunger striker, hunger strikers, hunger-striking | cue=custody
interrogation ← interrogations, interrogate, interrogated, interrogators | cue=custody
lawyer ← lawyers, attorney, legal team, habeas corpus, due process | cue=custody
medical neglect | cue=custody
prison gang ← prison gangs | cue=custody
prison guard ← prison guards, jailer, jailers, jailor, warder, warders, warden, wardens, prison governor, prison staff | cue=custody
prisoners’ rights ← prison conditions, overcrowding, solitary confinement, isolation cell | cue=custody
strip search ← strip searches | cue=custody
torture ← tortured, torturing | cue=custody
visitation ← family visits, prison visits, visiting rights | cue=custody

# Attacks in which people are taken
embassy takeover ← embassy siege | cue=siege
hostage-taking | cue=siege
negotiator ← negotiators | cue=neutral-compound
Pussy Riot | cue=chain
raid on the embassy ← occupied the embassy, occupation of the embassy, occupying the embassy, stormed the embassy, stormed the US embassy, storming of the embassy, seizure of the embassy | cue=siege
riot ← riots, rioting, rioters, mutiny, mutinied, mutineers, mutinous, uprising, revolt, revolted, inmates took, prisoners took, inmates seized | cue=riot
siege ← sieges, besieged | cue=siege
standoff ← stand-off | cue=siege

# Money and threats
proof of life | cue=ransom
ransom ← ransoms, ransom demand, ransom demands, ransom money | cue=ransom
threatening to kill ← threatened to kill, threatened to behead, threatened to execute, threaten to kill | cue=ransom

# War between armies
battlefield ← battlefields, front line, frontline, front lines, front-line, frontlines | cue=war
Geneva Convention ← Geneva Conventions | cue=war
invasion | cue=war
prisoner of war status | cue=war
war crime ← war crimes | cue=war

# Old times, films and books
century ← centuries, medieval, ancient, archaeologist, archaeologists, historian, historians, museum, museums, exhibition, novel, thriller, memoir, film, films, movie, opera, Vikings, Nazi, Nazis, World War, colonial | cue=history

# Talks
ceasefire ← cease-fire, ceasefires, truce, truces, armistice | cue=truce
mediator ← mediators, mediation | cue=truce
negotiate ← negotiates, negotiated, negotiating, negotiation | cue=negotiate

# Where armed groups and criminals keep people
aircraft ← airliner, jetliner, plane | cue=lair
bank ← bank branch | cue=lair
bus ← minibus, coach | cue=lair
cave ← caves | cue=lair
Gaza ← Gaza Strip, Gaza City, Khan Younis, Khan Yunis, Rafah, Nuseirat, Shejaiya, Jabalia, Palestinian enclave, the Strip | cue=lair; people=PS; foe=IL
hideout ← hideouts, hide-out, safe house, safe houses | cue=lair
jungle ← jungles, forest, forests, rainforest | cue=lair
kibbutz ← kibbutzim, Nir Oz, Be’eri, Kfar Aza, Nova festival | cue=siege
mountains ← mountain | cue=lair
nightclub ← theatre, theater, supermarket, café, cafe | cue=lair
rebel territory ← rebel-held territory, rebel-held area | cue=lair
Sahel | cue=lair
school | cue=lair
tanker ← vessel, ship, freighter, yacht, trawler | cue=lair
tunnel ← tunnels | cue=lair

# Lands of peoples without a state, where others arrest people
Crimea ← occupied Crimea, annexed Crimea | cue=occupied
East Jerusalem ← occupied East Jerusalem, occupied Jerusalem | cue=occupied
occupied territories ← occupied Palestinian territory, occupied Palestinian territories, occupied territory | cue=occupied
Tibet | cue=occupied
West Bank ← occupied West Bank, Hebron, Jenin, Nablus, Qalqilya, Qalqiliya, Ramallah, Tulkarem, Tulkarm, Tubas, Bethlehem | cue=occupied
Western Sahara ← occupied Western Sahara | cue=occupied
Xinjiang | cue=occupied

# Names of squares and bodies, after the word for those they stand for
Families Forum ← and Missing Families Forum, and Missing Persons Families Forum, Families Headquarters, Square, and Missing Families Headquarters | cue=hostage-name

# Second halves of compounds
abuse ← rights, movement, advocacy, deaths, transport, population, labour, labor, identification, support, aid, processing, facilities, facility, camp, camps, numbers, visits | cue=jail-compound
affairs ← society, club, studies, media office, information office, rights group, rights groups, defence center, defense center, defence centre | cue=jail-compound; body=yes
crisis ← crises, situation, situations, drama, ordeal, video, videos, rescue operation, recovery operation, rescuer, rescuers | cue=siege-compound
deal ← deals, agreement, negotiations, talks | cue=deal-compound
