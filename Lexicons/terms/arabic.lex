lexicon   terms/arabic
kind      terms
class     artefact
source-language ar
each      from=ar
source    general knowledge of Arabic wire copy and of news English; written for Stet

# Literal renderings of Arabic in news English: WANTED ← literal, literal | conditions. How to
# write an entry stands in Lexicons/terms/README.md. `policy` says what sort of change it is:
# plain (a mistranslation), house (English papers say it otherwise) or contested (a word that
# takes sides: in the narrator’s voice only).

# Gaza and the West Bank
Acre ← Akka | policy=plain; sole=yes
    fix    Police closed the road to Akka. → Police closed the road to Acre.
    leave  Akka Oni is a pianist.
Al-Aqsa Mosque compound ← courtyards of Al-Aqsa, courtyards of Al-Aqsa Mosque, squares of Al-Aqsa, courtyards of the Al-Aqsa Mosque | policy=plain
    fix    Worshippers filled the courtyards of Al-Aqsa. → Worshippers filled the Al-Aqsa Mosque compound.
    leave  Worshippers filled the courtyards of the old inn.
Allenby Bridge ← Dignity crossing, Al-Karama crossing, Karama crossing | policy=plain
    fix    The Dignity crossing closed at noon. → The Allenby Bridge closed at noon.
    leave  The march for dignity closed the crossing.
East Jerusalem ← occupied Al-Quds, occupied Quds | policy=plain
    fix    Two shops were shut in occupied Al-Quds. → Two shops were shut in East Jerusalem.
    leave  The Al-Quds index fell on Monday.
Eilat ← Umm al-Rashrash, Um al-Rashrash | policy=house
    fix    A drone flew towards Umm al-Rashrash. → A drone flew towards Eilat.
    leave  A drone flew towards Umm al-Fahm.
Erez crossing ← Beit Hanoun crossing (Erez), Beit Hanoun crossing, Beit Hanun crossing | policy=plain
    fix    Patients left by the Beit Hanoun crossing. → Patients left by the Erez crossing.
    leave  Patients left the clinic in Beit Hanoun.
Gaza Strip ← Gaza sector, Gaza tape, sector of Gaza, strip of Gaza | policy=plain; not-before=private, public, health, health care, banking
    fix    Aid reached the Gaza sector on Sunday. → Aid reached the Gaza Strip on Sunday.
    fix    Rain fell on the Gaza tape. → Rain fell on the Gaza Strip.
    leave  The private sector in Gaza shrank by a third.
    leave  The health sector of Gaza lacks beds.
Hebron ← Al-Khalil, al-Khaleel | policy=plain; not-before=Ibrahim, Samir, Ali, Mohammed, Muhammad, Ahmad, Ahmed, Hassan, Abu; not-after=#capital
    fix    Troops searched homes in Al-Khalil. → Troops searched homes in Hebron.
    leave  Samir Al-Khalil spoke for the family.
Israel's Channel 11 ← Hebrew Channel 11, the Hebrew Channel 11, Hebrew channel Kan 11 | policy=house
    fix    Hebrew Channel 11 reported the talks. → Israel's Channel 11 reported the talks.
    leave  Channel 11 reported the talks in Hebrew.
Israel's Channel 12 ← Hebrew Channel 12, the Hebrew Channel 12 | policy=house
    fix    Hebrew Channel 12 reported the talks. → Israel's Channel 12 reported the talks.
    leave  Channel 12 reported the talks in Hebrew.
Israel's Channel 13 ← Hebrew Channel 13, the Hebrew Channel 13 | policy=house
    fix    Hebrew Channel 13 reported the talks. → Israel's Channel 13 reported the talks.
    leave  Channel 13 reported the talks in Hebrew.
Israel's Channel 14 ← Hebrew Channel 14, the Hebrew Channel 14 | policy=house
    fix    Hebrew Channel 14 reported the talks. → Israel's Channel 14 reported the talks.
    leave  Channel 14 reported the talks in Hebrew.
Israeli media ← Hebrew media, Hebrew media outlets, Hebrew-language media outlets | policy=house; not-near=translated, translation, translates, language
    fix    Hebrew media said the cabinet would meet. → Israeli media said the cabinet would meet.
    leave  The Hebrew press was translated for him.
Israeli newspaper ← Hebrew newspaper | policy=house; inflect=noun; not-near=translated, translation, translates, language, founded
    fix    A Hebrew newspaper printed the list. → An Israeli newspaper printed the list.
    leave  The Hebrew newspaper was founded in Vilnius.
Jerusalem ← Al-Quds, El-Quds | policy=plain; not-before=occupied, daily, newspaper, index, the, Saraya; not-after=University, Day, index, Force, Brigades, Brigade, newspaper, daily, Corps, al-Arabi, Committee, Hospital, Open
    fix    Clashes broke out in Al-Quds. → Clashes broke out in Jerusalem.
    leave  He teaches at Al-Quds University.
    leave  The Al-Quds Brigades claimed the attack.
Kerem Shalom crossing ← Karam Abu Salem crossing, Karam Abu Salim crossing, Karm Abu Salem crossing, Kerem Abu Salem crossing | policy=plain
    fix    Trucks waited at the Karam Abu Salem crossing. → Trucks waited at the Kerem Shalom crossing.
    leave  Karam Abu Salem, a driver, waited at the crossing.
separation barrier ← separation wall, apartheid wall, annexation wall | policy=contested
    fix    The court moved the separation wall. → The court moved the separation barrier.
    leave  The wall between the flats came down.
settlement ← colony | policy=house; inflect=noun; near=settlers, settler, West Bank, Golan, Palestinian, Palestinians, Yitzhar, Ariel; not-before=penal, leper, ant, bee, crown, former, British, French
    fix    Settlers from the colony threw stones. → Settlers from the settlement threw stones.
    leave  The penal colony lies beyond the Urals.
    leave  A colony of terns nests there.
settler outpost ← settlement focus, settlement outpost, colonial outpost | policy=plain
    fix    The army cleared a settlement focus near Nablus. → The army cleared a settler outpost near Nablus.
    leave  The settlement’s focus is on farming.
settlers ← colonists, herds of settlers, flocks of settlers, extremist colonists | policy=contested; near=West Bank, Palestinian, Palestinians, Nablus, Hebron, village, olive, Israeli, Al-Aqsa
    fix    Colonists burnt olive trees in the West Bank. → Settlers burnt olive trees in the West Bank.
    leave  The first colonists reached Virginia in 1607.
the Strip ← the sector | policy=plain; story=Gaza; not-before=private, public, health; not-after=#capital, of, in, has grown; not-near=private, public, banking, energy, economy, economic, northern, southern, industry; do=fix
    fix    Gaza is short of bread: two million people in the sector depend on parcels. → Gaza is short of bread: two million people in the Strip depend on parcels.
    leave  The energy minister said the sector needs money.
Western Wall ← Buraq Wall, Al-Buraq Wall | policy=house
    fix    Police sealed the Buraq Wall. → Police sealed the Western Wall.
    leave  The wall of the Buraq café fell.

# Israel, in the narrator’s voice
Israel ← the Zionist entity, the Zionist enemy, the Israeli entity, the occupation state, the state of occupation, the occupying entity, the usurping entity, the Zionist regime | policy=contested; article=no; from=ar fa
    fix    The minister condemned the Zionist enemy. → The minister condemned Israel.
    fix    A ship bound for the Zionist entity turned back. → A ship bound for Israel turned back.
    leave  “The Zionist entity will pay,” he said.
    leave  The World Zionist Organization met in Basel.
Israeli ← Zionist | policy=contested; from=ar fa; after=forces, army, soldiers, soldier, strike, strikes, raid, raids, warplanes, drone, aircraft, attack, attacks, aggression, settlers, prisons, bombing, shelling; not-before=Christian, Religious, the World
    fix    A Zionist drone hit the road. → An Israeli drone hit the road.
    leave  He studied Zionist thought.
Israeli army ← Israeli occupation army, Zionist army | policy=contested; not-after=radio
    fix    The Israeli occupation army left the camp. → The Israeli army left the camp.
    leave  The army of occupation left Germany in 1955.
Israeli authorities ← Israeli occupation authorities, the Zionist authorities | policy=contested
    fix    The Israeli occupation authorities shut the gate. → The Israeli authorities shut the gate.
    leave  The allied occupation authorities shut the mill in 1946.
Israeli forces ← Israeli occupation forces, Israeli occupying forces, Zionist forces, Israeli occupation troops | policy=contested
    fix    Israeli occupation forces entered the village. → Israeli forces entered the village.
    fix    An Israeli occupation forces patrol passed. → An Israeli forces patrol passed.
    leave  “Israeli occupation forces entered,” the mayor said.
    leave  The occupation forces left Japan in 1952.
Israeli jails ← Israeli occupation prisons, occupation prisons, occupation jails, prisons of the occupation | policy=contested
    fix    He spent ten years in occupation prisons. → He spent ten years in Israeli jails.
    leave  Prisons were full during the occupation.
Israeli soldiers ← Israeli occupation soldiers, occupation soldiers, soldiers of the occupation | policy=contested; story=Israel, Israeli, Palestinian, Gaza
    fix    Occupation soldiers stopped a bus near Jenin, in the Israeli-held part. → Israeli soldiers stopped a bus near Jenin, in the Israeli-held part.
    leave  Occupation soldiers left Vienna in 1955.
the Israeli army ← the occupation army | policy=contested; story=Israel, Israeli, Palestinian, Gaza
    fix    The occupation army shelled the Gaza coast. → The Israeli army shelled the Gaza coast.
    leave  The occupation army left Rome in 1944.

# Armed groups and forces
Hamas ← Hamas movement, the Hamas movement, Islamic resistance movement Hamas, Islamic Resistance Movement (Hamas) | policy=house; article=no
    fix    A man from the Hamas movement spoke. → A man from Hamas spoke.
    leave  Hamas, a movement founded in 1987, spoke.
Hayat Tahrir al-Sham ← Levant Liberation Authority, Sham Liberation Organization, Levant Liberation Organization, Levant Liberation Committee | policy=plain; article=no
    fix    The Levant Liberation Authority took the town. → Hayat Tahrir al-Sham took the town.
    leave  The liberation of the Levant was his subject.
Islamic Jihad ← Islamic Jihad movement, the Islamic Jihad movement, Islamic Jihad Movement in Palestine | policy=house; article=no
    fix    A man from the Islamic Jihad movement spoke. → A man from Islamic Jihad spoke.
    leave  Islamic Jihad, a movement founded in 1981, spoke.
Popular Mobilisation Forces ← Popular Crowd, Popular Crowd forces, Popular Mobilization Crowd, Popular Gathering forces | policy=plain; case=exact
    fix    Fighters of the Popular Crowd left Mosul. → Fighters of the Popular Mobilisation Forces left Mosul.
    leave  It was a popular crowd at the fair.
Qassam Brigades ← Brigades of the Martyr Izz al-Din al-Qassam, Martyr Izz al-Din al-Qassam Brigades, Qassam Battalions, Al-Qassam Battalions, Qassam Phalanges | policy=plain
    fix    The Qassam Battalions fired a rocket. → The Qassam Brigades fired a rocket.
    leave  Two battalions passed Qassam.
Quds Force ← Jerusalem Corps, Quds Corps, Jerusalem Force, Al-Quds Corps | policy=plain; near=Guards, Guard, Iran, Iranian, Iran’s
    fix    The Jerusalem Corps of Iran trains them. → The Quds Force of Iran trains them.
    leave  The Jerusalem force of the police grew.
Rapid Support Forces ← Quick Support Forces, Quick Support militia, Fast Support Forces, Quick Support, Fast Support | policy=plain; case=exact
    fix    The Quick Support Forces shelled the market. → The Rapid Support Forces shelled the market.
    leave  The team offers quick support to parents.
Revolutionary Guards ← Guardians of the Revolution, Guards of the Revolution, Iranian Guard of the Revolution | policy=plain; from=ar fa
    fix    The Guardians of the Revolution seized a ship. → The Revolutionary Guards seized a ship.
    leave  He called judges guardians of the law.
Saraya al-Quds ← Jerusalem Companies, Quds Companies, Companies of Jerusalem | policy=plain; case=exact; article=no; near=signed, statement, fired, rocket, rockets, Jihad, claimed, clashed, fighters, announced
    fix    The Jerusalem Companies fired two rockets. → Saraya al-Quds fired two rockets.
    leave  Two Jerusalem companies went bankrupt.
SDF ← Qasad, Qasd forces, QSD | policy=plain
    fix    The Qasad militia left the dam. → The SDF militia left the dam.
    leave  The dam lies near Qasr.
Shin Bet ← Shabak, General Security Service, Shabak service | policy=house; from=ar he; case=exact; not-near=Lebanon, Lebanese, Gazprom, Egypt, Jordan
    fix    The Shabak held two men. → The Shin Bet held two men.
    leave  The general security service of Lebanon held two men.
Supreme Leader ← Supreme Guide | policy=house; near=Iran, Iranian, Khamenei, Tehran, revolution; not-near=Brotherhood; from=ar fa; case=exact
    fix    Iran’s Supreme Guide spoke on Friday. → Iran’s Supreme Leader spoke on Friday.
    leave  The Supreme Guide of the Muslim Brotherhood is in jail.
the Houthis ← Ansar Allah, Houthi Ansar Allah group, the Houthi Ansar Allah group, the Ansar Allah group, Ansarullah, Ansar Allah group | policy=house; not-near=Lebanese, Lebanon, Ain al-Hilweh; not-before=called, the
    fix    Ansar Allah said it hit a ship. → The Houthis said it hit a ship.
    leave  The Lebanese group Ansar Allah denied it.

Islamic State ← the organization of the Islamic State, the organisation of the Islamic State, organization of the Islamic State, organisation of the Islamic State, the State organization, the State organisation, Daesh organization, Daesh organisation, ISIS organization, ISIS organisation, Daesh group | policy=house; article=no
    fix    The organization of the Islamic State claimed it. → Islamic State claimed it.
    leave  “Daesh is finished,” he said.

# Killing and dying, in the narrator’s voice
bodies ← martyrs' bodies, bodies of the martyrs, bodies of martyrs | policy=contested; from=ar fa; not-near=saint, saints, church
    fix    Crews found the bodies of the martyrs. → Crews found the bodies.
    leave  The bodies of the saints lie there.
body ← martyr's body, body of the martyr, martyr’s body | policy=contested; from=ar fa; not-after=#capital; not-near=saint, church, relics
    fix    Crews found the martyr's body. → Crews found the body.
    leave  The saint’s body lies there.
death toll ← toll of martyrs, toll of the martyrs, number of martyrs, martyrs' toll | policy=contested; from=ar fa
    fix    The toll of martyrs rose to nine. → The death toll rose to nine.
    leave  The toll on the bridge rose.
died of his wounds ← was martyred affected by his wounds, died affected by his wounds, was martyred by his wounds, succumbed affected by his wounds | policy=plain; from=ar
    fix    The boy died affected by his wounds. → The boy died of his wounds.
    leave  The boy was affected by his wounds.
killed ← martyred | policy=contested; from=ar fa; before=were, was, been, being, are, is; not-near=saint, saints, church, century, bishop
    fix    Four men were martyred in the strike. → Four men were killed in the strike.
    fix    A boy was martyred near the gate. → A boy was killed near the gate.
    leave  The saint was martyred under Nero.
    leave  “My son was martyred,” she said.
people killed ← martyrs | policy=contested; from=ar fa; do=flag; not-before=#capital, Al-Aqsa; not-after=#capital, brigades, hospital, square, mosque; not-near=saint, saints, church, century, relics
    flag   The ministry counted nine martyrs.
    leave  The Al-Aqsa Martyrs' Brigades denied it.
was killed ← ascended as a martyr, rose as a martyr, ascended a martyr, was elevated as a martyr | policy=contested; from=ar; not-near=saint, saints, church
    fix    The driver ascended as a martyr near Tyre. → The driver was killed near Tyre.
    leave  The saint ascended as a martyr’s companion.
were killed ← ascended as martyrs, rose as martyrs | policy=contested; from=ar
    fix    Two drivers ascended as martyrs near Tyre. → Two drivers were killed near Tyre.
    leave  They ascended as far as the ridge.

# War
entered ← stormed | policy=contested; near=settlers, settler, colonists; after=Al-Aqsa, the Al-Aqsa, the courtyards, Al-Aqsa Mosque, the Aqsa
    fix    Forty settlers stormed Al-Aqsa under guard. → Forty settlers entered Al-Aqsa under guard.
    leave  Troops stormed the embassy.
    leave  She stormed out of the room.
Israeli forces ← occupation forces, forces of the occupation, occupation troops, occupying forces | policy=contested; not-before=Israeli, US, American, allied, Allied, German, Nazi, Soviet, Japanese, Russian, British, French, coalition; not-near=1940, 1941, 1942, 1943, 1944, 1945, 1952, Japan, Germany, German, Nazi, Iraq, Iraqi, Austria, Berlin, Vienna, Tokyo, American, Ukraine, Russian, war memorial
    fix    Occupation forces entered the town at dawn. → Israeli forces entered the town at dawn.
    leave  The occupation forces left Japan in 1952.
    leave  “Occupation forces entered the town,” he said.
Israeli planes ← occupation planes, planes of the occupation, occupation aircraft, occupation warplanes, warplanes of the occupation, Zionist planes | policy=contested; not-near=1943, 1944, German, Nazi
    fix    Occupation planes hit a bridge. → Israeli planes hit a bridge.
    leave  The planes of 1944 hit a bridge.
militants ← elements | policy=plain; after=of Hezbollah, of Hamas, of Islamic Jihad, of the militia, of the group, of the resistance, from Hezbollah, from Hamas, affiliated, belonging to Hezbollah, belonging to Hamas; near=killed, wounded, arrested, fired, attacked, targeted, dead
    fix    Three elements of the militia were killed. → Three militants of the militia were killed.
    leave  Two key elements of Resolution 1701 failed.
militants ← resistance men, resistance fighters, men of the resistance, mujahideen of the resistance | policy=contested; story=Jenin, Gaza, Israeli, Lebanon, Palestinian, Hezbollah, Nablus, Tulkarem; not-near=French, Nazi, 1944, 1943
    fix    Resistance men fired at a patrol in Jenin. → Militants fired at a patrol in Jenin.
    leave  Resistance men blew up the line in 1944.
people ← citizens | policy=house; before=#number; near=wounded, killed, injured, bombing, shelling, martyred, bombardment, rubble, strike, hurt, missing; not-near=US, American, British, French, Israeli, Iranian, foreign, embassy, Canadian, Turkish, Qatari, Saudi, dual, nationality, passport
    fix    Five citizens were wounded in the shelling of a house. → Five people were wounded in the shelling of a house.
    leave  Five US citizens were wounded.
    leave  Senior citizens ride free.
strong ← strong and violent, violent and strong, strong and huge | policy=plain
    fix    The blast was strong and violent. → The blast was strong.
    leave  The blast was violent.
swap ← exchange operation, exchanging operation | policy=plain; inflect=noun; not-near=currency, stock, shares, bank
    fix    The exchange operation starts at noon. → The swap starts at noon.
    leave  The stock exchange operation closed.
attack ← operation | policy=plain; inflect=noun; before=shooting, stabbing, ramming, car-ramming, bombing, commando, gun; not-before=sting
    fix    Two men died in a shooting operation near Nablus. → Two men died in a shooting attack near Nablus.
    leave  The army widened its ground operation.
    leave  The operation on his knee went well.
car bomb ← booby-trapped car, trapped car, mined car, car rigged with explosives | policy=house; inflect=noun
    fix    A booby-trapped car went off at the gate. → A car bomb went off at the gate.
    leave  A car trapped in the flood was found.
car-ramming attack ← running-over operation, run-over operation, trampling operation, ramming operation, running over operation | policy=plain; inflect=noun
    fix    A run-over operation hurt two soldiers. → A car-ramming attack hurt two soldiers.
    leave  The operation to run the line over the hill failed.
drone ← marching plane, march plane, marching aircraft, pilotless plane, unmanned plane, drone plane | policy=plain; inflect=noun
    fix    A marching plane hit a van. → A drone hit a van.
    leave  The march in Sydney drew thousands.
explosive device ← explosive package, explosive canister | policy=plain; inflect=noun
    fix    An explosive package went off by the road. → An explosive device went off by the road.
    leave  The package held an explosive memoir.
fighters ← elements | policy=plain; before=Houthi, armed, Qassam, ISIS, Daesh, militia, Hezbollah, Hamas, Taliban; not-after=of, in
    fix    Armed elements fired at the post. → Armed fighters fired at the post.
    leave  The plan has three elements.
    leave  The crew braved the elements.
heavy bombardment ← belt of fire, belts of fire, fire belt, fire belts, ring of fire | policy=plain; near=strike, strikes, warplanes, Gaza, aircraft, jets, bombed, raids; not-near=volcano, volcanic
    fix    Warplanes laid a fire belt around the camp. → Warplanes laid a heavy bombardment around the camp.
    leave  The island lies on the ring of fire.
hit ← targeted | policy=plain; before=drone, airstrike, airstrikes, missile, rocket, strike, shelling, raid; near=killed, killing, wounded, dead, died, injured, injuring, wounding; not-after=by, at
    fix    A drone targeted a van and killed the driver. → A drone hit a van and killed the driver.
    leave  The gunman targeted the school.
incursion ← penetration | policy=plain; before=tank, ground, military, Israeli, armoured, land; not-after=testing
    fix    The tank penetration reached the market. → The tank incursion reached the market.
    leave  Mobile penetration reached 90 percent.
mortar round ← mortar missile, mortar projectile | policy=plain; inflect=noun
    fix    A mortar missile fell by the school. → A mortar round fell by the school.
    leave  The mortar between the bricks fell out.
Palestinian armed groups ← resistance factions, the resistance factions, Palestinian resistance factions, factions of the resistance | policy=contested
    fix    Resistance factions fired from Gaza. → Palestinian armed groups fired from Gaza.
    leave  Two factions of the party met.
stabbing attack ← stab operation, knifing operation | policy=plain; inflect=noun
    fix    A stab operation hurt a guard. → A stabbing attack hurt a guard.
    leave  The stab wound needed an operation.
suicide bombing ← martyrdom operation, martyrdom-seeking operation, martyrdom attack, commando martyrdom operation | policy=contested; inflect=noun
    fix    A martyrdom operation killed six. → A suicide bombing killed six.
    leave  The martyrdom of the saint is told there.
suicide drone ← suicide march, suicide plane, booby-trapped plane, booby-trapped drone, bomb-laden plane | policy=plain; inflect=noun
    fix    The Houthis sent two booby-trapped planes. → The Houthis sent two suicide drones.
    leave  A march against suicide drew many.
surveillance drone ← reconnaissance plane, reconnaissance drone plane | policy=plain; inflect=noun; story=Gaza, Lebanon, Lebanese; not-near=manned, pilot, Cold War
    fix    A reconnaissance plane circled over the Lebanese coast. → A surveillance drone circled over the Lebanese coast.
    leave  The reconnaissance plane and its pilot were lost in 1962.

# Talks and politics
administrative detention ← administrative arrest | policy=plain
    fix    He is held under administrative arrest. → He is held under administrative detention.
    leave  The arrest was an administrative error.
as part of ← within the framework of, in the framework of, within the context of the framework of | policy=house; from=ar es; not-after=the treaty, the convention, the agreement, the law, international law, existing, the Minsk; not-near=legal, constitution
    fix    The ministry gave out seed within the framework of its aid plan. → The ministry gave out seed as part of its aid plan.
    leave  They signed a framework agreement.
    leave  The framework of the roof was oak.
call for ← stress the necessity of, stress on the necessity of, stress the need for, affirm the necessity of, stress the necessity for | policy=house; inflect=verb; not-near=structural
    fix    The two sides stressed the necessity of a truce. → The two sides called for a truce.
    leave  She stressed the importance of sleep.
condemned ← denounced and condemned, condemned and denounced, condemned and deplored | policy=house
    fix    Jordan condemned and denounced the raid. → Jordan condemned the raid.
    leave  Jordan condemned the raid and denounced its authors.
discussed with ← searched with, examined with, researched with | policy=plain; after=his counterpart, his, the president, the minister, President; not-near=police, dogs
    fix    The king searched with the president the truce. → The king discussed with the president the truce.
    leave  The police searched with dogs.
International Court of Justice ← International Justice Court, Court of International Justice, World Justice Court | policy=plain
    fix    The International Justice Court ruled on Friday. → The International Court of Justice ruled on Friday.
    leave  The court said international justice mattered.
over ← on the background of, on the backdrop of, against the backdrop of a dispute over | policy=plain; near=arrested, detained, held, dispute, killed, protest, resigned, summoned, fired, charged, jailed, arrest, clashes
    fix    He was arrested on the background of a post. → He was arrested over a post.
    leave  They posed against a background of hills.
process ← operation | policy=plain; before=peace, political, negotiation, electoral, democratic; not-near=troops, peacekeepers, UN; not-after=troops
    fix    The electoral operation starts at eight. → The electoral process starts at eight.
    leave  The peace operation sent troops.
King Salman ← Custodian of the Two Holy Mosques King Salman, Custodian of the Two Holy Mosques King Salman bin Abdulaziz, Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, Servant of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, Servant of the Two Holy Mosques King Salman bin Abdulaziz, the Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, the Custodian of the Two Holy Mosques King Salman bin Abdulaziz, the Custodian of the Two Holy Mosques King Salman, the Servant of the Two Holy Mosques King Salman | policy=house; article=no
    literal Custodian of the Two Holy Mosques, King Salman bin Abdulaziz
    literal Custodian of the Two Holy Mosques, King Salman bin Abdulaziz Al Saud
    literal the Custodian of the Two Holy Mosques, King Salman bin Abdulaziz Al Saud
    fix    The Custodian of the Two Holy Mosques King Salman bin Abdulaziz sent a message. → King Salman sent a message.
    leave  King Abdullah, custodian of the shrine, sent a message.
Saudi Arabia ← the Kingdom | policy=house; article=no; case=exact; sole=yes; not-after=of, in, Holding; not-story=Jordan, Jordanian, Amman, Morocco, Moroccan, Rabat, Bahrain, Bahraini, Manama, Britain, British, UK, London, Scotland, film, Danish, Denmark, Norway, Spain
    fix    The Kingdom condemned the raid. → Saudi Arabia condemned the raid.
    leave  The Kingdom of Jordan condemned the raid.
    leave  Amman said the Kingdom condemned the raid.
Saudi Arabia ← the Kingdom of Saudi Arabia | policy=house; article=no
    fix    The Kingdom of Saudi Arabia sent aid. → Saudi Arabia sent aid.
    leave  The Kingdom of Jordan sent aid.
Syria ← the Syrian Arab Republic | policy=house; article=no; not-near=article, constitution, signed, law, decree
    fix    He flew to the Syrian Arab Republic. → He flew to Syria.
    leave  Article 2 says the Syrian Arab Republic is one state.
said ← affirmed during the meeting, confirmed during the meeting, stressed during the meeting, affirmed during a meeting | policy=house; not-before=was, were, is, be; after=that, with, his, the importance, the need, his country
    fix    The king affirmed during the meeting that he would go. → The king said that he would go.
    leave  The vote was affirmed during the meeting of the board.
the United Nations ← the Organization of the United Nations, the United Nations Organization, the Organisation of the United Nations, the United Nations Organisation | policy=house
    fix    The Organization of the United Nations sent envoys. → The United Nations sent envoys.
    leave  The organization of the fair was poor.
truce ← calming | policy=plain; before=the, a; near=Hamas, Gaza, mediators, Israel, Egypt; after=agreement, deal, talks; do=fix
    fix    Hamas accepted the calming agreement. → Hamas accepted the truce agreement.
    leave  She has a calming voice.
UN secretary general ← Secretary General of the Nations, Secretary-General of the Nations | policy=plain
    fix    The Secretary General of the Nations called for calm. → The UN secretary general called for calm.
    leave  The secretary general of the league called for calm.
UN Security Council ← International Security Council, Council of International Security, Global Security Council | policy=plain
    fix    The International Security Council met on Monday. → The UN Security Council met on Monday.
    leave  The National Security Council met on Monday.
UNRWA ← Relief Agency, Gauth Agency, Aid and Relief Agency, Agency for Relief | policy=plain; article=no; case=exact; story=Gaza, Palestinian, refugees; not-after=#capital
    fix    The Relief Agency runs ten schools in Gaza. → UNRWA runs ten schools in Gaza.
    leave  The relief agency Oxfam sent rice.

# Palaces and parliaments
Kremlin ← Kremlin Palace | policy=house; not-near=concert, hall, congress, ballet
    fix    The Kremlin Palace denied it. → The Kremlin denied it.
    leave  The concert in the Kremlin Palace sold out.
Senate ← Council of the Elders, Council of Sheikhs | policy=plain; near=American, US, Washington, Republican, Democratic, senators; not-near=Muslim
    fix    The Council of the Elders in Washington passed the bill. → The Senate in Washington passed the bill.
    leave  The Muslim Council of Elders met in Cairo.
UK House of Commons ← British General Assembly, British General Council, British Public Council, British Council of Commons, British House of Deputies, British Parliament's General Council | policy=plain
    fix    The British General Assembly debated the bill. → The UK House of Commons debated the bill.
    leave  The British Council opened a library.
US House of Representatives ← American House of Deputies, US House of Deputies, American Chamber of Deputies, American Council of Deputies, American Council of Representatives, US Council of Representatives, American Parliament, US Parliament | policy=plain
    fix    The American House of Deputies passed the bill. → The US House of Representatives passed the bill.
    leave  Italy’s Chamber of Deputies passed the bill.
US Senate ← American Council of Elders, US Council of Elders, American Sheikhs Council, American Senate Council, American Council of Senators | policy=plain
    fix    The US Council of Elders passed the bill. → The US Senate passed the bill.
    leave  The Muslim Council of Elders met in Cairo.
White House ← White Palace, White Home | policy=plain; case=exact
    fix    The White Palace said it knew. → The White House said it knew.
    leave  They met in a white palace by the sea.

# Phrases that say nothing
noting ← it is worth noting that, it is worth mentioning that, worth mentioning that, it is worth noting here that, it should be noted that, it is noteworthy that, it is mentioned that, it is worthy of mention that, it bears mentioning that, it should be mentioned that, it is worth recalling that, it is worth pointing out that, worth noting that | policy=house; delete=yes; at=start
    fix    It is worth noting that the gate has been shut since May. → The gate has been shut since May.
    fix    It should be mentioned that, under the law, he may stay. → Under the law, he may stay.
    leave  He said it should be noted that the gate was shut.
    leave  “It should be noted that the gate is shut,” he said.
on her part ← on his part, for his part, from his side, for her part, from her side, for its part, for their part, on their part, from its side | policy=house; delete=yes; at=start; after=#comma
    leave  For his part in the plot he got ten years.
related context ← in a related context, in the same context, in a similar context, in a related development, on a related note, in a related matter | policy=house; delete=yes; at=start
    fix    In a related context, two men were held. → Two men were held.
    leave  He set the poem in a related context.

# Time and number
arrests ← campaign of arrests, arrest campaign, campaign of arrest, arrests campaign | policy=house; article=no; not-after=slogan
    fix    The army began a campaign of arrests in Jenin. → The army began arrests in Jenin.
    leave  The party began its campaign.
billion ← milliard, milliards | policy=plain; from=ar ru uk fr fa; before=#number
    fix    The fund holds 2.4 milliards of riyals. → The fund holds 2.4 billion of riyals.
    leave  Milliard is a French word.
local time ← by local time, by the local timing, according to local time | policy=plain; not-near=GMT
    fix    It struck at noon by the local timing. → It struck at noon local time.
    leave  Local timing chips were sold.
October 7 ← the seventh of last October, the seventh of October last, seventh of October last year, the seventh of October of last year | policy=plain
    fix    He has been missing since the seventh of last October. → He has been missing since October 7.
    leave  He was born on the seventh of May.
