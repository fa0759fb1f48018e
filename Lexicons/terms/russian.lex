lexicon   terms/russian
kind      terms
class     artefact
source-language ru
each      from=ru
source    general knowledge of Russian news copy and of news English; written for Stet

# Literal renderings of Russian in news English; the form of entries as in terms/arabic.
# “Recall that …” opens half of all Russian wire stories and says nothing.
blast ← clap, loud clap, gas clap | policy=contested; inflect=noun; near=gas, residents, windows, drone, heard, building, explosion, depot; not-near=hands, applause, thunder, audience
    fix    Residents heard a clap at the depot. → Residents heard a blast at the depot.
    leave  One clap of his hands woke her.
carmaker ← autoconcern, auto concern | policy=plain; inflect=noun
    fix    The autoconcern cut jobs. → The carmaker cut jobs.
    leave  The auto was of no concern.
criminal case ← criminal affair, penal case, criminal deed case | policy=plain; inflect=noun
    fix    A criminal affair was opened. → A criminal case was opened.
    leave  The affair was not criminal.
deputy ← vice-deputy | policy=plain; inflect=noun; do=suggest
    leave  The vice was deputy to none.
emergencies ministry ← Ministry of Extraordinary Situations, Ministry of Emergency Situations, MChS, EMERCOM | policy=house; case=exact
    fix    The MChS sent two helicopters. → The emergencies ministry sent two helicopters.
    leave  The ministry sent two helicopters.
farm ← peasant farm economy, farming economy | policy=plain; do=suggest
    leave  The economy of farming grew.
fire brigade ← fire part, fire calculation, fire crews calculation | policy=plain; near=fire, firefighters, blaze; do=suggest
    leave  The fire part of the show was short.
had been drinking ← was in a state of alcoholic intoxication, in a state of alcohol intoxication | policy=plain
    fix    The driver was in a state of alcoholic intoxication. → The driver had been drinking.
    leave  The state taxes alcoholic drinks.
invasion ← SMO, SVO, special military operation | policy=contested; not-before=so-called; case=exact; not-after=#capital
    fix    He fell in the zone of the SMO. → He fell in the zone of the invasion.
    leave  The “special military operation” goes on.
killed ← liquidated | policy=contested; before=were, was, been; near=militants, militant, soldiers, fighters, gunmen, operation, terrorists; not-near=company, firm, bank, assets, fund
    fix    Two militants were liquidated in the raid. → Two militants were killed in the raid.
    leave  The company was liquidated in May.
law enforcement ← power structures, force structures, silovik structures, siloviki | policy=plain; do=suggest
    leave  The structures bear power lines.
legal entity ← juridical person, juridical face, legal face | policy=plain; inflect=noun; forms=legal entity, legal entities
    fix    The juridical person paid the fine. → The legal entity paid the fine.
    leave  The person took juridical advice.
million ← mln., mln | policy=plain; before=#number
    fix    The plant cost 30 mln roubles. → The plant cost 30 million roubles.
    leave  MLN is a label.
noting ← recall that, we recall that, recall, we remind that, we remind you that, let us recall that, let us remind that, we will remind that, as a reminder, we will recall that, it will be recalled that | policy=plain; from=ru uk; delete=yes; at=start; not-after=the name, your, his name, you
    literal recall, that
    fix    Recall that the bridge was shut in May. → The bridge was shut in May.
    fix    We remind that, by law, he may stay. → By law, he may stay.
    leave  I recall that the bridge was shut.
    leave  “Recall that the bridge was shut,” he said.
penal colony ← colony of strict regime, strict regime colony, colony of general regime, general regime colony, correctional colony | policy=plain; inflect=noun
    fix    He was sent to a strict regime colony. → He was sent to a penal colony.
    leave  The colony was under a strict governor.
president ← head of the state, head of state | policy=house; near=Kremlin, Putin, Peskov, Zelensky, Duma, as the; not-before=former, first; not-after=of, Kim, Xi; do=suggest
    leave  Twelve heads of state came.
press service ← press-service | policy=house
    fix    The press-service of the plant denied it. → The press service of the plant denied it.
    leave  The press service of the plant denied it.
pre-trial detention centre ← investigative isolator, SIZO, investigation isolator, pre-trial isolator | policy=plain; inflect=noun
    fix    He was sent to the investigative isolator. → He was sent to the pre-trial detention centre.
    leave  An isolator valve failed.
prisoners of war ← war prisoners, military prisoners, prisoners-of-war captives | policy=plain; not-near=prison, jail
    fix    Both sides swapped war prisoners. → Both sides swapped prisoners of war.
    leave  The war prisoners’ choir sang in jail.
security forces ← law-enforcement organs, law enforcement organs, organs of internal affairs, internal affairs organs, power bloc | policy=plain
    fix    The law enforcement organs found the van. → The security forces found the van.
    leave  The law on organs was changed.
strict ← hard-line strict | policy=plain; do=suggest
    leave  He was strict.
the area ← the given area, the given territory | policy=plain
    fix    Shops in the given area are shut. → Shops in the area are shut.
    leave  The territory given to him was small.
traffic police ← GIBDD, State Traffic Inspectorate, GAI, road inspectors | policy=plain; case=exact
    fix    The GIBDD closed the road. → The traffic police closed the road.
    leave  Police closed the road.
wanted list ← federal search, international search, federal wanted search | policy=plain; before=put on the, on the, announced on the; do=suggest
    leave  The international search for the plane ended.
