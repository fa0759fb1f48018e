lexicon   terms/russian
kind      terms
class     artefact
source-language ru
each      from=ru
source    general knowledge of Russian news copy and of news English; written for Stet

# Literal renderings of Russian in news English; the form of entries as in terms/arabic.
# “Recall that …” opens half of all Russian wire stories and says nothing.
blast ← clap, loud clap, gas clap | policy=contested; inflect=noun; near=gas, residents, windows, drone, heard, building, explosion, depot; not-near=hands, applause, thunder, audience
    word   хлопок
    fix    Residents heard a clap at the depot. → Residents heard a blast at the depot.
    leave  One clap of his hands woke her.
    fix    A loud clap broke windows at the depot. → A blast broke windows at the depot.
    leave  The audience gave a loud clap.
carmaker ← autoconcern, auto concern | policy=plain; inflect=noun
    word   автоконцерн
    fix    The autoconcern cut jobs. → The carmaker cut jobs.
    leave  The auto was of no concern.
    fix    The auto concern cut jobs. → The carmaker cut jobs.
    leave  Her concern was the car.
criminal case ← criminal affair, penal case, criminal deed case | policy=plain; inflect=noun
    word   уголовное дело
    fix    A criminal affair was opened. → A criminal case was opened.
    leave  The affair was not criminal.
    fix    The penal case was closed. → The criminal case was closed.
    leave  He had an affair with a criminal.
deputy ← vice-deputy | policy=plain; inflect=noun; do=suggest
    word   вице-депутат
    leave  The vice was deputy to none.
    flag   The vice-deputy spoke.
    flag   A vice-deputy was held.
    leave  The deputy has no vice.
emergencies ministry ← Ministry of Extraordinary Situations, Ministry of Emergency Situations, MChS, EMERCOM | policy=house; case=exact
    word   МЧС
    fix    The MChS sent two helicopters. → The emergencies ministry sent two helicopters.
    leave  The ministry sent two helicopters.
    fix    The MChS sent a helicopter. → The emergencies ministry sent a helicopter.
    leave  In an extraordinary situation the ministry acts.
farm ← peasant farm economy, farming economy | policy=plain; do=suggest
    word   крестьянское хозяйство
    leave  The economy of farming grew.
    flag   A peasant farm economy burnt down.
    flag   He runs a farming economy near Tula.
    leave  Peasants farm; the economy is small.
fire brigade ← fire part, fire calculation, fire crews calculation | policy=plain; near=fire, firefighters, blaze; do=suggest
    word   пожарная часть
    leave  The fire part of the show was short.
    flag   The fire part put out the blaze.
    flag   The fire calculation put out the blaze.
    leave  That part of the fire was out.
had been drinking ← was in a state of alcoholic intoxication, was in a state of alcohol intoxication, were in a state of alcoholic intoxication, were in a state of alcohol intoxication | policy=plain
    word   находился в состоянии алкогольного опьянения
    fix    The driver was in a state of alcoholic intoxication. → The driver had been drinking.
    leave  The state taxes alcoholic drinks.
    fix    The pilot was in a state of alcohol intoxication. → The pilot had been drinking.
    leave  The state taxes alcohol.
invasion ← SMO, SVO, special military operation | policy=contested; not-before=so-called; case=exact; not-after=#capital
    word   СВО
    fix    He fell in the zone of the SMO. → He fell in the zone of the invasion.
    leave  The “special military operation” goes on.
    fix    He was wounded in the SMO. → He was wounded in the invasion.
    leave  A so-called special military operation began.
killed ← liquidated | policy=contested; before=were, was, been; near=militants, militant, soldiers, fighters, gunmen, operation, terrorists; not-near=company, firm, bank, assets, fund
    word   ликвидирован
    fix    Two militants were liquidated in the raid. → Two militants were killed in the raid.
    leave  The company was liquidated in May.
    fix    The militants were liquidated at dawn. → The militants were killed at dawn.
    leave  The bank was liquidated in May.
law enforcement ← power structures, force structures, silovik structures, siloviki | policy=plain; do=suggest
    word   силовые структуры
    leave  The structures bear power lines.
    flag   The power structures searched the office.
    flag   Siloviki came in the morning.
    leave  The power lines have steel structures.
legal entity ← juridical person, juridical face, legal face | policy=plain; inflect=noun; forms=legal entity, legal entities
    word   юридическое лицо
    fix    The juridical person paid the fine. → The legal entity paid the fine.
    leave  The person took juridical advice.
    fix    A juridical face must pay. → A legal entity must pay.
    leave  A person of juridical mind wrote it.
million ← mln., mln | policy=plain; before=#number
    word   млн
    fix    The plant cost 30 mln roubles. → The plant cost 30 million roubles.
    leave  MLN is a label.
    fix    The firm lost 40 mln roubles. → The firm lost 40 million roubles.
    leave  The code MLN stands for Milan.
noting ← recall that, we recall that, recall, we remind that, we remind you that, let us recall that, let us remind that, we will remind that, as a reminder, we will recall that, it will be recalled that | policy=plain; from=ru uk; delete=yes; at=start; not-after=the name, your, his name, you
    word   напомним
    literal recall, that
    fix    Recall that the bridge was shut in May. → The bridge was shut in May.
    fix    We remind that, by law, he may stay. → By law, he may stay.
    leave  I recall that the bridge was shut.
    leave  “Recall that the bridge was shut,” he said.
penal colony ← colony of strict regime, strict regime colony, colony of general regime, general regime colony, colony of special regime | policy=plain; inflect=noun
    word   колония строгого режима
    fix    He was sent to a strict regime colony. → He was sent to a penal colony.
    leave  The colony was under a strict governor.
    fix    She left the colony of general regime in May. → She left the penal colony in May.
    leave  A colony of strict monks lived there.
president ← head of the state, head of state | policy=house; near=Kremlin, Putin, Peskov, Zelensky, Duma, as the; not-before=former, first; not-after=of, Kim, Xi; do=suggest
    word   глава государства
    leave  Twelve heads of state came.
    flag   Peskov said the head of state had read it.
    flag   The head of the state met the Duma.
    leave  The former head of state died.
press service ← press-service | policy=house
    word   пресс-служба
    fix    The press-service of the plant denied it. → The press service of the plant denied it.
    leave  The press service of the plant denied it.
    fix    The press-service of the court gave no reason. → The press service of the court gave no reason.
    leave  The press service lift was broken.
pre-trial detention centre ← investigative isolator, SIZO, investigation isolator, pre-trial isolator | policy=plain; inflect=noun
    word   следственный изолятор
    fix    He was sent to the investigative isolator. → He was sent to the pre-trial detention centre.
    leave  An isolator valve failed.
    fix    She is in a pre-trial isolator. → She is in a pre-trial detention centre.
    leave  An isolator protects the cable.
prisoners of war ← war prisoners, military prisoners, prisoners-of-war captives | policy=plain; not-near=prison, jail
    word   военнопленные
    fix    Both sides swapped war prisoners. → Both sides swapped prisoners of war.
    leave  The war prisoners’ choir sang in jail.
    fix    Both sides exchanged war prisoners. → Both sides exchanged prisoners of war.
    leave  The war film shows prisoners in jail.
security forces ← law-enforcement organs, law enforcement organs, organs of internal affairs, internal affairs organs, power bloc | policy=plain
    word   правоохранительные органы
    fix    The law enforcement organs found the van. → The security forces found the van.
    leave  The law on organs was changed.
    fix    Internal affairs organs opened a case. → Security forces opened a case.
    leave  The organs were donated.
strict ← hard-line strict | policy=plain; do=suggest
    word   строгий
    leave  He was strict.
    flag   The hard-line strict regime applies.
    flag   It was a hard-line strict order.
    leave  The rule is strict.
the area ← the given area, the given territory | policy=plain
    word   данная территория
    fix    Shops in the given area are shut. → Shops in the area are shut.
    leave  The territory given to him was small.
    fix    Drones were seen over the given territory. → Drones were seen over the area.
    leave  The area given to wheat grew.
traffic police ← GIBDD, State Traffic Inspectorate, GAI, road inspectors | policy=plain; case=exact
    word   ГИБДД
    fix    The GIBDD closed the road. → The traffic police closed the road.
    leave  Police closed the road.
    fix    The GAI closed the road. → The traffic police closed the road.
    leave  A state inspectorate of schools closed it.
wanted list ← federal search, international search, federal wanted search | policy=plain; before=put on the, on the, announced on the; do=suggest
    word   федеральный розыск
    leave  The international search for the plane ended.
    flag   He was put on the federal search.
    flag   She is on the international search.
    leave  A federal search of the house took place.

# Houses and arms
air defence systems ← means of air defence, means of air defense, PVO means, means of PVO | policy=plain
    word   средства ПВО
    fix    The means of air defence shot down ten drones. → The air defence systems shot down ten drones.
    fix    Two drones were destroyed by PVO means. → Two drones were destroyed by air defence systems.
    leave  Air defence means little without radar.
    leave  She had the means to defend herself.
anti-aircraft missile system ← zenith missile complex, zenith rocket complex, anti-aircraft missile complex, anti-aircraft rocket complex | policy=plain; inflect=noun
    word   зенитный ракетный комплекс
    fix    A zenith rocket complex was hit. → An anti-aircraft missile system was hit.
    fix    Two anti-aircraft missile complexes burnt. → Two anti-aircraft missile systems burnt.
    leave  The complex at Zenith Street has a rocket slide.
    leave  The sun was at its zenith.
block of flats ← multi-apartment house, many-apartment house, multi-apartment residential house, multi-storey residential house | policy=plain; inflect=noun; forms=block of flats, blocks of flats
    word   многоквартирный дом
    fix    A drone hit a multi-apartment house. → A drone hit a block of flats.
    fix    Two many-apartment houses lost power. → Two blocks of flats lost power.
    leave  The house has one apartment.
    leave  They rented a multi-storey garage.
kindergarten ← child garden, child's garden institution, children garden | policy=plain; inflect=noun; not-after=with, every
    word   детский сад
    fix    A child garden was shut after the blast. → A kindergarten was shut after the blast.
    fix    Parents of two child gardens complained. → Parents of two kindergartens complained.
    leave  The child gardens with her mother’s tools in the yard.
    leave  The garden was full of children.
