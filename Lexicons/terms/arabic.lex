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
    word   عكا
    fix    Police closed the road to Akka. → Police closed the road to Acre.
    leave  Akka Oni is a pianist.
    fix    Fishermen from Akka sailed at dawn. → Fishermen from Acre sailed at dawn.
    leave  Rashid Akka sells carpets in Lyon.
Al-Aqsa Mosque compound ← courtyards of Al-Aqsa, courtyards of Al-Aqsa Mosque, squares of Al-Aqsa, courtyards of the Al-Aqsa Mosque | policy=plain
    word   باحات المسجد الأقصى
    fix    Worshippers filled the courtyards of Al-Aqsa. → Worshippers filled the Al-Aqsa Mosque compound.
    leave  Worshippers filled the courtyards of the old inn.
    fix    Police cleared the courtyards of Al-Aqsa before noon. → Police cleared the Al-Aqsa Mosque compound before noon.
    leave  Children played in the courtyards of Aleppo.
Allenby Bridge ← Dignity crossing, Al-Karama crossing, Karama crossing | policy=plain
    word   معبر الكرامة
    fix    The Dignity crossing closed at noon. → The Allenby Bridge closed at noon.
    leave  The march for dignity closed the crossing.
    fix    Families waited at the Karama crossing for six hours. → Families waited at the Allenby Bridge for six hours.
    leave  Crossing the hall with dignity, she sat down.
East Jerusalem ← occupied Al-Quds, occupied Quds | policy=plain
    word   القدس المحتلة
    fix    Two shops were shut in occupied Al-Quds. → Two shops were shut in East Jerusalem.
    leave  The Al-Quds index fell on Monday.
    fix    A family was evicted in occupied Al-Quds on Tuesday. → A family was evicted in East Jerusalem on Tuesday.
    leave  He spoke of Jerusalem in the time of the Ottomans.
Eilat ← Umm al-Rashrash, Um al-Rashrash | policy=house
    word   أم الرشراش
    fix    A drone flew towards Umm al-Rashrash. → A drone flew towards Eilat.
    leave  A drone flew towards Umm al-Fahm.
    fix    Sirens sounded in Umm al-Rashrash at night. → Sirens sounded in Eilat at night.
    leave  He keeps a shop in Umm al-Quwain.
Erez crossing ← Beit Hanoun crossing (Erez), Beit Hanoun crossing, Beit Hanun crossing | policy=plain
    word   معبر بيت حانون
    fix    Patients left by the Beit Hanoun crossing. → Patients left by the Erez crossing.
    leave  Patients left the clinic in Beit Hanoun.
    fix    Two ambulances passed the Beit Hanoun crossing. → Two ambulances passed the Erez crossing.
    leave  A crossing near the school in Beit Hanoun was mined.
Gaza Strip ← Gaza sector, Gaza tape, sector of Gaza, strip of Gaza | policy=plain; not-before=private, public, health, health care, banking
    word   قطاع غزة
    fix    Aid reached the Gaza sector on Sunday. → Aid reached the Gaza Strip on Sunday.
    fix    Rain fell on the Gaza tape. → Rain fell on the Gaza Strip.
    leave  The private sector in Gaza shrank by a third.
    leave  The health sector of Gaza lacks beds.
Hebron ← Al-Khalil, al-Khaleel | policy=plain; not-before=Ibrahim, Samir, Ali, Mohammed, Muhammad, Ahmad, Ahmed, Hassan, Abu; not-after=#capital
    word   الخليل
    fix    Troops searched homes in Al-Khalil. → Troops searched homes in Hebron.
    leave  Samir Al-Khalil spoke for the family.
    fix    Soldiers closed three roads into Al-Khalil. → Soldiers closed three roads into Hebron.
    leave  Ibrahim Al-Khalil opened a bakery.
Israel's Channel 11 ← Hebrew Channel 11, the Hebrew Channel 11, Hebrew channel Kan 11 | policy=house
    word   القناة 11 العبرية
    fix    Hebrew Channel 11 reported the talks. → Israel's Channel 11 reported the talks.
    leave  Channel 11 reported the talks in Hebrew.
    fix    A report on Hebrew Channel 11 named the officer. → A report on Israel's Channel 11 named the officer.
    leave  The Hebrew channel has eleven reporters.
Israel's Channel 12 ← Hebrew Channel 12, the Hebrew Channel 12 | policy=house
    word   القناة 12 العبرية
    fix    Hebrew Channel 12 reported the talks. → Israel's Channel 12 reported the talks.
    leave  Channel 12 reported the talks in Hebrew.
    fix    A report on Hebrew Channel 12 named the officer. → A report on Israel's Channel 12 named the officer.
    leave  The Hebrew channel has twelve reporters.
Israel's Channel 13 ← Hebrew Channel 13, the Hebrew Channel 13 | policy=house
    word   القناة 13 العبرية
    fix    Hebrew Channel 13 reported the talks. → Israel's Channel 13 reported the talks.
    leave  Channel 13 reported the talks in Hebrew.
    fix    A report on Hebrew Channel 13 named the officer. → A report on Israel's Channel 13 named the officer.
    leave  The Hebrew channel has thirteen reporters.
Israel's Channel 14 ← Hebrew Channel 14, the Hebrew Channel 14 | policy=house
    word   القناة 14 العبرية
    fix    Hebrew Channel 14 reported the talks. → Israel's Channel 14 reported the talks.
    leave  Channel 14 reported the talks in Hebrew.
    fix    A report on Hebrew Channel 14 named the officer. → A report on Israel's Channel 14 named the officer.
    leave  The Hebrew channel has fourteen reporters.
Israeli media ← Hebrew media, Hebrew media outlets, Hebrew-language media outlets | policy=house; not-near=translated, translation, translates, language
    word   وسائل الإعلام العبرية
    fix    Hebrew media said the cabinet would meet. → Israeli media said the cabinet would meet.
    leave  The Hebrew press was translated for him.
    fix    According to Hebrew media, the vote was put off. → According to Israeli media, the vote was put off.
    leave  Hebrew language media studies are taught in Haifa.
Israeli newspaper ← Hebrew newspaper | policy=house; inflect=noun; not-near=translated, translation, translates, language, founded
    word   صحيفة عبرية
    fix    A Hebrew newspaper printed the list. → An Israeli newspaper printed the list.
    leave  The Hebrew newspaper was founded in Vilnius.
    fix    The minister wrote in a Hebrew newspaper. → The minister wrote in an Israeli newspaper.
    leave  The Hebrew newspaper was founded by two printers.
Jerusalem ← Al-Quds, El-Quds | policy=plain; not-before=occupied, daily, newspaper, index, the, Saraya; not-after=University, Day, index, Force, Brigades, Brigade, newspaper, daily, Corps, al-Arabi, Committee, Hospital, Open; not-near=editor, editors, newspaper, columnist, daily
    word   القدس
    fix    Clashes broke out in Al-Quds. → Clashes broke out in Jerusalem.
    leave  He teaches at Al-Quds University.
    leave  The Al-Quds Brigades claimed the attack.
    fix    Shops stayed shut in Al-Quds on Friday. → Shops stayed shut in Jerusalem on Friday.
Kerem Shalom crossing ← Karam Abu Salem crossing, Karam Abu Salim crossing, Karm Abu Salem crossing, Kerem Abu Salem crossing | policy=plain
    word   معبر كرم أبو سالم
    fix    Trucks waited at the Karam Abu Salem crossing. → Trucks waited at the Kerem Shalom crossing.
    leave  Karam Abu Salem, a driver, waited at the crossing.
    fix    Fuel came in through the Karam Abu Salem crossing. → Fuel came in through the Kerem Shalom crossing.
    leave  Abu Salem was crossing the road.
separation barrier ← separation wall, apartheid wall, annexation wall | policy=contested
    word   جدار الفصل
    fix    The court moved the separation wall. → The court moved the separation barrier.
    leave  The wall between the flats came down.
    fix    A gate in the separation wall stayed shut. → A gate in the separation barrier stayed shut.
    leave  A wall of separation grew between the two brothers.
settlement ← colony | policy=house; inflect=noun; near=settlers, settler, West Bank, Golan, Palestinian, Palestinians, Yitzhar, Ariel; not-before=penal, leper, ant, bee, crown, former, British, French
    word   مستعمرة
    fix    Settlers from the colony threw stones. → Settlers from the settlement threw stones.
    leave  The penal colony lies beyond the Urals.
    leave  A colony of terns nests there.
    fix    Settlers left the colony above Nablus at night. → Settlers left the settlement above Nablus at night.
settler outpost ← settlement focus, settlement outpost, colonial outpost | policy=plain
    word   بؤرة استيطانية
    fix    The army cleared a settlement focus near Nablus. → The army cleared a settler outpost near Nablus.
    leave  The settlement’s focus is on farming.
    fix    Three families moved into a settlement focus near Hebron. → Three families moved into a settler outpost near Hebron.
    leave  The focus of the settlement talks was rent.
settlers ← colonists, herds of settlers, flocks of settlers, extremist colonists | policy=contested; near=West Bank, Palestinian, Palestinians, Nablus, Hebron, village, olive, Israeli, Al-Aqsa
    word   مستعمرون
    fix    Colonists burnt olive trees in the West Bank. → Settlers burnt olive trees in the West Bank.
    leave  The first colonists reached Virginia in 1607.
    fix    Colonists set fire to a barn in a Palestinian village. → Settlers set fire to a barn in a Palestinian village.
    leave  The colonists of New England traded in fur.
the Strip ← the sector | policy=plain; story=Gaza; not-before=private, public, health; not-after=#capital, of, in, has grown; not-near=private, public, banking, energy, economy, economic, northern, southern, industry; do=fix
    word   القطاع
    fix    Gaza is short of bread: two million people in the sector depend on parcels. → Gaza is short of bread: two million people in the Strip depend on parcels.
    leave  The energy minister said the sector needs money.
    fix    Gaza has no power: hospitals in the sector run on diesel. → Gaza has no power: hospitals in the Strip run on diesel.
    leave  The sector grew by three per cent last year.
Western Wall ← Buraq Wall, Al-Buraq Wall | policy=house
    word   حائط البراق
    fix    Police sealed the Buraq Wall. → Police sealed the Western Wall.
    leave  The wall of the Buraq café fell.
    fix    Worshippers gathered at the Al-Buraq Wall. → Worshippers gathered at the Western Wall.
    leave  Buraq Airlines painted its wall.

# Israel, in the narrator’s voice
Israel ← the Zionist entity, the Zionist enemy, the Israeli entity, the occupation state, the state of occupation, the occupying entity, the usurping entity, the Zionist regime | policy=contested; article=no; from=ar fa
    word   الكيان الصهيوني
    fix    The minister condemned the Zionist enemy. → The minister condemned Israel.
    fix    A ship bound for the Zionist entity turned back. → A ship bound for Israel turned back.
    leave  “The Zionist entity will pay,” he said.
    leave  The World Zionist Organization met in Basel.
Israeli ← Zionist | policy=contested; from=ar fa; after=forces, army, soldiers, soldier, strike, strikes, raid, raids, warplanes, drone, aircraft, attack, attacks, aggression, settlers, prisons, bombing, shelling; not-before=Christian, Religious, the World
    word   صهيوني
    fix    A Zionist drone hit the road. → An Israeli drone hit the road.
    leave  He studied Zionist thought.
    fix    Zionist warplanes struck the airport. → Israeli warplanes struck the airport.
    leave  The Zionist leader Herzl wrote a novel.
Israeli army ← Israeli occupation army, Zionist army | policy=contested; not-after=radio
    word   جيش الاحتلال الإسرائيلي
    fix    The Israeli occupation army left the camp. → The Israeli army left the camp.
    leave  The army of occupation left Germany in 1955.
    fix    The Zionist army said nothing. → The Israeli army said nothing.
    leave  An army in occupation of the valley withdrew in 1871.
Israeli authorities ← Israeli occupation authorities, the Zionist authorities | policy=contested
    word   سلطات الاحتلال الإسرائيلي
    fix    The Israeli occupation authorities shut the gate. → The Israeli authorities shut the gate.
    leave  The allied occupation authorities shut the mill in 1946.
    fix    Israeli occupation authorities handed him over on Monday. → Israeli authorities handed him over on Monday.
    leave  The authorities ended the occupation of the factory.
Israeli forces ← Israeli occupation forces, Israeli occupying forces, Zionist forces, Israeli occupation troops | policy=contested
    word   قوات الاحتلال الإسرائيلي
    fix    Israeli occupation forces entered the village. → Israeli forces entered the village.
    fix    An Israeli occupation forces patrol passed. → An Israeli forces patrol passed.
    leave  “Israeli occupation forces entered,” the mayor said.
    leave  The occupation forces left Japan in 1952.
Israeli jails ← Israeli occupation prisons, occupation prisons, occupation jails, prisons of the occupation | policy=contested
    word   سجون الاحتلال
    fix    He spent ten years in occupation prisons. → He spent ten years in Israeli jails.
    leave  Prisons were full during the occupation.
    fix    His sister is in Israeli occupation prisons. → His sister is in Israeli jails.
    leave  The occupation of the prison by its inmates lasted a day.
Israeli soldiers ← Israeli occupation soldiers | policy=contested
    word   جنود الاحتلال الإسرائيلي
    fix    Israeli occupation soldiers searched the clinic. → Israeli soldiers searched the clinic.
    fix    A patrol of Israeli occupation soldiers passed. → A patrol of Israeli soldiers passed.
    leave  The Israeli soldiers searched the clinic.
    leave  Soldiers have no other occupation.
Israeli soldiers ← occupation soldiers, soldiers of the occupation | policy=contested; not-before=Israeli; story=Israel, Israeli, Palestinian, Gaza
    word   جنود الاحتلال
    fix    Occupation soldiers stopped a bus near Jenin, in the Israeli-held part. → Israeli soldiers stopped a bus near Jenin, in the Israeli-held part.
    leave  Occupation soldiers left Vienna in 1955.
    fix    Palestinian boys threw stones at occupation soldiers. → Palestinian boys threw stones at Israeli soldiers.
    leave  His occupation is to paint soldiers.
the Israeli army ← the occupation army | policy=contested; story=Israel, Israeli, Palestinian, Gaza
    word   جيش الاحتلال
    fix    The occupation army shelled the Gaza coast. → The Israeli army shelled the Gaza coast.
    leave  The occupation army left Rome in 1944.
    fix    Palestinian sources said the occupation army blew up a house. → Palestinian sources said the Israeli army blew up a house.
    leave  Grandfather served in the occupation army in Hesse.

# Armed groups and forces
Hamas ← Hamas movement, the Hamas movement, Islamic resistance movement Hamas, Islamic Resistance Movement (Hamas) | policy=house; article=no
    word   حركة حماس
    fix    A man from the Hamas movement spoke. → A man from Hamas spoke.
    leave  Hamas, a movement founded in 1987, spoke.
    fix    A delegation of the Hamas movement flew to Cairo. → A delegation of Hamas flew to Cairo.
    leave  The movement, as Hamas calls itself, was silent.
Hayat Tahrir al-Sham ← Levant Liberation Authority, Sham Liberation Organization, Levant Liberation Organization, Levant Liberation Committee | policy=plain; article=no
    word   هيئة تحرير الشام
    fix    The Levant Liberation Authority took the town. → Hayat Tahrir al-Sham took the town.
    leave  The liberation of the Levant was his subject.
    fix    Fighters of the Sham Liberation Organization entered the city. → Fighters of Hayat Tahrir al-Sham entered the city.
    leave  The authority for the Levant was in Smyrna.
Islamic Jihad ← Islamic Jihad movement, the Islamic Jihad movement, Islamic Jihad Movement in Palestine | policy=house; article=no
    word   حركة الجهاد الإسلامي
    fix    A man from the Islamic Jihad movement spoke. → A man from Islamic Jihad spoke.
    leave  Islamic Jihad, a movement founded in 1981, spoke.
    fix    The Islamic Jihad movement buried two men. → Islamic Jihad buried two men.
    leave  The movement behind Islamic Jihad is old.
Popular Mobilisation Forces ← Popular Crowd, Popular Crowd forces, Popular Mobilization Crowd, Popular Gathering forces | policy=plain; case=exact
    word   الحشد الشعبي
    fix    Fighters of the Popular Crowd left Mosul. → Fighters of the Popular Mobilisation Forces left Mosul.
    leave  It was a popular crowd at the fair.
    fix    The Popular Crowd forces hold the border post. → The Popular Mobilisation Forces hold the border post.
    leave  The singer is popular: crowds filled the square.
Qassam Brigades ← Brigades of the Martyr Izz al-Din al-Qassam, Martyr Izz al-Din al-Qassam Brigades, Qassam Battalions, Al-Qassam Battalions, Qassam Phalanges | policy=plain
    word   كتائب الشهيد عز الدين القسام
    fix    The Qassam Battalions fired a rocket. → The Qassam Brigades fired a rocket.
    leave  Two battalions passed Qassam.
    fix    Al-Qassam Battalions showed a film. → Qassam Brigades showed a film.
    leave  Battalions marched to the grave of al-Qassam.
Quds Force ← Jerusalem Corps, Quds Corps, Jerusalem Force, Al-Quds Corps | policy=plain; near=Guards, Guard, Iran, Iranian, Iran’s
    word   فيلق القدس
    fix    The Jerusalem Corps of Iran trains them. → The Quds Force of Iran trains them.
    leave  The Jerusalem force of the police grew.
    fix    An officer of the Quds Corps of Iran was killed. → An officer of the Quds Force of Iran was killed.
    leave  The Jerusalem corps of reporters met the mayor.
Rapid Support Forces ← Quick Support Forces, Quick Support militia, Fast Support Forces, Fast Support militia | policy=plain; case=exact
    word   قوات الدعم السريع
    fix    The Quick Support Forces shelled the market. → The Rapid Support Forces shelled the market.
    leave  The team offers quick support to parents.
    fix    The Fast Support Forces left the barracks. → The Rapid Support Forces left the barracks.
    leave  Quick support came from the neighbours.
Revolutionary Guards ← Guardians of the Revolution, Guards of the Revolution, Iranian Guard of the Revolution | policy=plain; from=ar fa
    word   حرس الثورة
    fix    The Guardians of the Revolution seized a ship. → The Revolutionary Guards seized a ship.
    leave  He called judges guardians of the law.
    fix    A ship of the Guards of the Revolution came near. → A ship of the Revolutionary Guards came near.
    leave  The museum shows guards of the palace before the revolution.
Saraya al-Quds ← Jerusalem Companies, Quds Companies, Companies of Jerusalem | policy=plain; case=exact; article=no; near=signed, statement, fired, rocket, rockets, Jihad, claimed, clashed, fighters, announced
    word   سرايا القدس
    fix    The Jerusalem Companies fired two rockets. → Saraya al-Quds fired two rockets.
    leave  Two Jerusalem companies went bankrupt.
    fix    The Quds Companies clashed with soldiers at dawn. → Saraya al-Quds clashed with soldiers at dawn.
    leave  Jerusalem companies hired fewer people.
SDF ← Qasad, Qasd forces, QSD | policy=plain; before=the
    word   قسد
    fix    The Qasad militia left the dam. → The SDF militia left the dam.
    fix    Talks with the Qasad went on. → Talks with the SDF went on.
    leave  The dam lies near Qasr.
    leave  Qasadi is a river in Kurdistan.
the SDF ← Qasad, Qasd forces | policy=plain; not-before=the, a, an; not-after=#capital
    word   قسد
    fix    Fighters of Qasad left the city. → Fighters of the SDF left the city.
    fix    Qasad said two men had died. → The SDF said two men had died.
    leave  Qasad Hamo opened a shop.
    leave  The dam is the work of Qasr.
Shin Bet ← Shabak, General Security Service, Shabak service | policy=house; from=ar he; case=exact; not-near=Lebanon, Lebanese, Gazprom, Egypt, Jordan
    word   الشاباك
    fix    The Shabak held two men. → The Shin Bet held two men.
    leave  The general security service of Lebanon held two men.
    fix    The Shabak said it had foiled an attack. → The Shin Bet said it had foiled an attack.
    leave  The Shabak are a people of the Nineveh plain in Iraq, near Lebanon’s priests.
Supreme Leader ← Supreme Guide | policy=house; near=Iran, Iranian, Khamenei, Tehran, revolution; not-near=Brotherhood; from=ar fa; case=exact
    word   المرشد الأعلى
    fix    Iran’s Supreme Guide spoke on Friday. → Iran’s Supreme Leader spoke on Friday.
    leave  The Supreme Guide of the Muslim Brotherhood is in jail.
    fix    The Supreme Guide of Iran met the students. → The Supreme Leader of Iran met the students.
    leave  The supreme guide to the Alps costs ten euros.
the Houthis ← Ansar Allah, Houthi Ansar Allah group, the Houthi Ansar Allah group, the Ansar Allah group, Ansarullah, Ansar Allah group | policy=house; not-near=Lebanese, Lebanon, Ain al-Hilweh; not-before=called, the
    word   أنصار الله
    fix    Ansar Allah said it hit a ship. → The Houthis said it hit a ship.
    leave  The Lebanese group Ansar Allah denied it.
    fix    Ansar Allah fired at a tanker. → The Houthis fired at a tanker.
    leave  The Lebanese group Ansar Allah has its office in Ain al-Hilweh.

Islamic State ← the organization of the Islamic State, the organisation of the Islamic State, organization of the Islamic State, organisation of the Islamic State, the State organization, the State organisation, Daesh organization, Daesh organisation, ISIS organization, ISIS organisation, Daesh group | policy=house; article=no
    word   تنظيم الدولة الإسلامية
    fix    The organization of the Islamic State claimed it. → Islamic State claimed it.
    leave  “Daesh is finished,” he said.
    fix    Two men of the Daesh organization were shot. → Two men of Islamic State were shot.
    leave  The organisation of an Islamic state was his theme.

# Killing and dying, in the narrator’s voice
bodies ← martyrs' bodies, bodies of the martyrs, bodies of martyrs | policy=contested; from=ar fa; not-near=saint, saints, church
    word   جثامين الشهداء
    fix    Crews found the bodies of the martyrs. → Crews found the bodies.
    leave  The bodies of the saints lie there.
    fix    Crews recovered the bodies of the martyrs from the rubble. → Crews recovered the bodies from the rubble.
    leave  The church keeps the bodies of the martyrs of Lyon.
body ← martyr's body, body of the martyr, martyr’s body | policy=contested; from=ar fa; not-after=#capital; not-near=saint, church, relics
    word   جثمان الشهيد
    fix    Crews found the martyr's body. → Crews found the body.
    leave  The saint’s body lies there.
    fix    They carried the martyr's body through the camp. → They carried the body through the camp.
    leave  The martyr's body lies in the church of Sant Pau.
death toll ← toll of martyrs, toll of the martyrs, number of martyrs, martyrs' toll | policy=contested; from=ar fa
    word   حصيلة الشهداء
    fix    The toll of martyrs rose to nine. → The death toll rose to nine.
    leave  The toll on the bridge rose.
    fix    The number of martyrs rose to forty. → The death toll rose to forty.
    leave  The toll on the road honours martyrs of labour.
died of his wounds ← was martyred affected by his wounds, died affected by his wounds, was martyred by his wounds, succumbed affected by his wounds | policy=plain; from=ar
    word   استشهد متأثرا بجراحه
    fix    The boy died affected by his wounds. → The boy died of his wounds.
    leave  The boy was affected by his wounds.
    fix    The young man was martyred by his wounds on Sunday. → The young man died of his wounds on Sunday.
    leave  He was affected by the wounds of others.
killed ← martyred | policy=contested; from=ar fa; before=were, was, been, being, are, is; not-near=saint, saints, church, century, bishop
    word   استشهد
    fix    Four men were martyred in the strike. → Four men were killed in the strike.
    fix    A boy was martyred near the gate. → A boy was killed near the gate.
    leave  The saint was martyred under Nero.
    leave  “My son was martyred,” she said.
people killed ← martyrs | policy=contested; from=ar fa; do=flag; not-before=#capital, Al-Aqsa; not-after=#capital, brigades, hospital, square, mosque; not-near=saint, saints, church, century, relics
    word   شهداء
    flag   The ministry counted nine martyrs.
    leave  The Al-Aqsa Martyrs' Brigades denied it.
    flag   They buried five martyrs on Tuesday.
    leave  The saints and martyrs of the church have their day in May.
was killed ← ascended as a martyr, rose as a martyr, ascended a martyr, was elevated as a martyr | policy=contested; from=ar; not-near=saint, saints, church
    word   ارتقى شهيدا
    fix    The driver ascended as a martyr near Tyre. → The driver was killed near Tyre.
    leave  The saint ascended as a martyr’s companion.
    fix    The boy rose as a martyr at the checkpoint. → The boy was killed at the checkpoint.
    leave  He ascended the stairs as a martyr to his knees.
were killed ← ascended as martyrs, rose as martyrs | policy=contested; from=ar
    word   ارتقوا شهداء
    fix    Two drivers ascended as martyrs near Tyre. → Two drivers were killed near Tyre.
    leave  They ascended as far as the ridge.
    fix    Four farmers ascended as martyrs near the fence. → Four farmers were killed near the fence.
    leave  The two friends ascended the hill.

# War
entered ← stormed | policy=contested; near=settlers, settler, colonists; after=Al-Aqsa, the Al-Aqsa, the courtyards, Al-Aqsa Mosque, the Aqsa
    word   اقتحم
    fix    Forty settlers stormed Al-Aqsa under guard. → Forty settlers entered Al-Aqsa under guard.
    leave  Troops stormed the embassy.
    leave  She stormed out of the room.
    fix    Settlers stormed the Al-Aqsa yards on Monday. → Settlers entered the Al-Aqsa yards on Monday.
Israeli forces ← occupation forces, forces of the occupation, occupation troops, occupying forces | policy=contested; not-before=Israeli, US, American, allied, Allied, German, Nazi, Soviet, Japanese, Russian, British, French, coalition; not-near=1940, 1941, 1942, 1943, 1944, 1945, 1952, Japan, Germany, German, Nazi, Iraq, Iraqi, Austria, Berlin, Vienna, Tokyo, American, Ukraine, Russian, war memorial
    word   قوات الاحتلال
    fix    Occupation forces entered the town at dawn. → Israeli forces entered the town at dawn.
    leave  Allied occupation forces ran the mill in 1946.
    leave  “Occupation forces entered the town,” he said.
    fix    Occupation forces shut the gate of Huwara. → Israeli forces shut the gate of Huwara.
Israeli planes ← occupation planes, planes of the occupation, occupation aircraft, occupation warplanes, warplanes of the occupation, Zionist planes | policy=contested; not-near=1943, 1944, German, Nazi
    word   طائرات الاحتلال
    fix    Occupation planes hit a bridge. → Israeli planes hit a bridge.
    leave  The planes of 1944 hit a bridge.
    fix    Planes of the occupation bombed the port. → Israeli planes bombed the port.
    leave  German occupation planes lie on the sea bed.
militants ← elements | policy=plain; after=of Hezbollah, of Hamas, of Islamic Jihad, of the militia, of the group, of the resistance, from Hezbollah, from Hamas, affiliated, belonging to Hezbollah, belonging to Hamas; near=killed, wounded, arrested, fired, attacked, targeted, dead
    word   عناصر
    fix    Three elements of the militia were killed. → Three militants of the militia were killed.
    leave  Two key elements of Resolution 1701 failed.
    fix    Two elements of Hezbollah were wounded. → Two militants of Hezbollah were wounded.
    leave  The elements of the plan are known.
militants ← resistance men, resistance fighters, men of the resistance, mujahideen of the resistance | policy=contested; story=Jenin, Gaza, Israeli, Lebanon, Palestinian, Hezbollah, Nablus, Tulkarem; not-near=French, Nazi, 1944, 1943
    word   رجال المقاومة
    fix    Resistance men fired at a patrol in Jenin. → Militants fired at a patrol in Jenin.
    leave  Resistance men blew up the line in 1944.
    fix    Resistance men fired at a jeep in Jenin. → Militants fired at a jeep in Jenin.
    leave  French resistance fighters blew up the line in 1944.
people ← citizens | policy=house; before=#number; near=wounded, killed, injured, bombing, shelling, martyred, bombardment, rubble, strike, hurt, missing; not-near=US, American, British, French, Israeli, Iranian, foreign, embassy, Canadian, Turkish, Qatari, Saudi, dual, nationality, passport
    word   مواطنون
    fix    Five citizens were wounded in the shelling of a house. → Five people were wounded in the shelling of a house.
    leave  Five US citizens were wounded.
    leave  Senior citizens ride free.
    fix    Three citizens were killed in the bombing of a house. → Three people were killed in the bombing of a house.
strong ← strong and violent, violent and strong, strong and huge | policy=plain
    word   قوي وعنيف
    fix    The blast was strong and violent. → The blast was strong.
    leave  The blast was violent.
    fix    A violent and strong explosion was heard. → A strong explosion was heard.
    leave  A strong man need not be violent.
swap ← exchange operation, exchanging operation | policy=plain; inflect=noun; not-near=currency, stock, shares, bank
    word   عملية التبادل
    fix    The exchange operation starts at noon. → The swap starts at noon.
    leave  The stock exchange operation closed.
    fix    The second exchange operation began on Saturday. → The second swap began on Saturday.
    leave  The exchange operation of the bank covers twelve currencies.
attack ← operation | policy=plain; inflect=noun; before=shooting, stabbing, ramming, car-ramming, bombing, commando, gun; not-before=sting
    word   عملية
    fix    Two men died in a shooting operation near Nablus. → Two men died in a shooting attack near Nablus.
    leave  The army widened its ground operation.
    leave  The operation on his knee went well.
    fix    A stabbing operation was foiled near Hebron. → A stabbing attack was foiled near Hebron.
car bomb ← booby-trapped car, trapped car, mined car, car rigged with explosives | policy=house; inflect=noun
    word   سيارة مفخخة
    fix    A booby-trapped car went off at the gate. → A car bomb went off at the gate.
    leave  A car trapped in the flood was found.
    fix    A trapped car blew up by the market. → A car bomb blew up by the market.
    leave  The cat was trapped in a car.
car-ramming attack ← running-over operation, run-over operation, trampling operation, ramming operation, running over operation | policy=plain; inflect=noun
    word   عملية دهس
    fix    A run-over operation hurt two soldiers. → A car-ramming attack hurt two soldiers.
    leave  The operation to run the line over the hill failed.
    fix    Two were hurt in a run-over operation at a bus stop. → Two were hurt in a car-ramming attack at a bus stop.
    leave  The running of the operation was over by noon.
drone ← marching plane, march plane, marching aircraft, pilotless plane, unmanned plane, drone plane | policy=plain; inflect=noun
    word   طائرة مسيرة
    fix    A marching plane hit a van. → A drone hit a van.
    leave  The march in Sydney drew thousands.
    fix    A march plane hit the roof. → A drone hit the roof.
    leave  The marching band waited for its plane.
explosive device ← explosive package, explosive canister | policy=plain; inflect=noun
    word   عبوة ناسفة
    fix    An explosive package went off by the road. → An explosive device went off by the road.
    leave  The package held an explosive memoir.
    fix    An explosive canister went off under a jeep. → An explosive device went off under a jeep.
    leave  The explosive news came in a package of laws.
fighters ← elements | policy=plain; before=Houthi, armed, Qassam, ISIS, Daesh, militia, Hezbollah, Hamas, Taliban; not-after=of, in
    word   عناصر
    fix    Armed elements fired at the post. → Armed fighters fired at the post.
    leave  The plan has three elements.
    leave  The crew braved the elements.
    fix    Hamas elements held the road. → Hamas fighters held the road.
heavy bombardment ← belt of fire, belts of fire, fire belt, fire belts, ring of fire | policy=plain; near=strike, strikes, warplanes, Gaza, aircraft, jets, bombed, raids; not-near=volcano, volcanic
    word   حزام ناري
    fix    Warplanes laid a fire belt around the camp. → Warplanes laid a heavy bombardment around the camp.
    leave  The island lies on the ring of fire.
    fix    Warplanes laid a fire belt around the camp in Gaza. → Warplanes laid a heavy bombardment around the camp in Gaza.
    leave  A belt of fire ringed the volcano.
hit ← targeted | policy=plain; before=drone, airstrike, airstrikes, missile, rocket, strike, shelling, raid; near=killed, killing, wounded, dead, died, injured, injuring, wounding; not-after=by, at
    word   استهدف
    fix    A drone targeted a van and killed the driver. → A drone hit a van and killed the driver.
    leave  The gunman targeted the school.
    fix    A missile targeted a car, killing its driver. → A missile hit a car, killing its driver.
    leave  The campaign targeted young voters.
incursion ← penetration | policy=plain; before=tank, ground, military, Israeli, armoured, land; not-after=testing
    word   توغل
    fix    The tank penetration reached the market. → The tank incursion reached the market.
    leave  Mobile penetration reached 90 percent.
    fix    A ground penetration began east of the town. → A ground incursion began east of the town.
    leave  The penetration of mobile phones is high.
mortar round ← mortar missile, mortar projectile | policy=plain; inflect=noun
    word   قذيفة هاون
    fix    A mortar missile fell by the school. → A mortar round fell by the school.
    leave  The mortar between the bricks fell out.
    fix    A mortar projectile fell in the yard. → A mortar round fell in the yard.
    leave  Bricks and mortar cost more.
Palestinian armed groups ← resistance factions, the resistance factions, Palestinian resistance factions, factions of the resistance | policy=contested
    word   فصائل المقاومة
    fix    Resistance factions fired from Gaza. → Palestinian armed groups fired from Gaza.
    leave  Two factions of the party met.
    fix    Resistance factions fired rockets. → Palestinian armed groups fired rockets.
    leave  Resistance to antibiotics divides the factions of doctors.
stabbing attack ← stab operation, knifing operation | policy=plain; inflect=noun
    word   عملية طعن
    fix    A stab operation hurt a guard. → A stabbing attack hurt a guard.
    leave  The stab wound needed an operation.
    fix    A knifing operation took place at the gate. → A stabbing attack took place at the gate.
    leave  The operation healed the stab wound.
suicide bombing ← martyrdom operation, martyrdom-seeking operation, martyrdom attack, commando martyrdom operation | policy=contested; inflect=noun
    word   عملية استشهادية
    fix    A martyrdom operation killed six. → A suicide bombing killed six.
    leave  The martyrdom of the saint is told there.
    fix    The group had planned a martyrdom attack. → The group had planned a suicide bombing.
    leave  The bishop’s martyrdom is painted there.
suicide drone ← suicide march, suicide plane, booby-trapped plane, booby-trapped drone, bomb-laden plane | policy=plain; inflect=noun
    word   مسيرة انتحارية
    fix    The Houthis sent two booby-trapped planes. → The Houthis sent two suicide drones.
    leave  A march against suicide drew many.
    fix    A suicide plane struck the depot. → A suicide drone struck the depot.
    leave  Plane crashes are seldom suicide.
surveillance drone ← reconnaissance plane, reconnaissance drone plane | policy=plain; inflect=noun; story=Gaza, Lebanon, Lebanese; not-near=manned, pilot, Cold War
    word   طائرة استطلاع
    fix    A reconnaissance plane circled over the Lebanese coast. → A surveillance drone circled over the Lebanese coast.
    leave  The reconnaissance plane and its pilot were lost in 1962.
    fix    In Gaza a reconnaissance plane fired at a motorcycle. → In Gaza a surveillance drone fired at a motorcycle.
    leave  A manned reconnaissance plane took off from Cyprus for Lebanon.

# Talks and politics
administrative detention ← administrative arrest | policy=plain
    word   اعتقال إداري
    fix    He is held under administrative arrest. → He is held under administrative detention.
    leave  The arrest was an administrative error.
    fix    Her administrative arrest was renewed. → Her administrative detention was renewed.
    leave  The arrest was an administrative mistake.
as part of ← within the framework of, in the framework of, within the context of the framework of | policy=house; from=ar es; not-after=the treaty, the convention, the agreement, the law, international law, existing, the Minsk; not-near=legal, constitution
    word   في إطار
    fix    The ministry gave out seed within the framework of its aid plan. → The ministry gave out seed as part of its aid plan.
    leave  They signed a framework agreement.
    leave  The framework of the roof was oak.
    fix    He came within the framework of a regional tour. → He came as part of a regional tour.
call for ← stress the necessity of, stress on the necessity of, stress the need for, affirm the necessity of, stress the necessity for | policy=house; inflect=verb; not-near=structural
    word   شدد على ضرورة
    fix    The two sides stressed the necessity of a truce. → The two sides called for a truce.
    leave  She stressed the importance of sleep.
    fix    The ministers stressed the need for a ceasefire. → The ministers called for a ceasefire.
    leave  The stress of need shows in the children.
condemned ← denounced and condemned, condemned and denounced, condemned and deplored | policy=house
    word   ندد واستنكر
    fix    Jordan condemned and denounced the raid. → Jordan condemned the raid.
    leave  Jordan condemned the raid and denounced its authors.
    fix    Qatar condemned and denounced the raid. → Qatar condemned the raid.
    leave  The house was condemned and torn down.
discussed with ← searched with, examined with, researched with | policy=plain; after=his counterpart, his, the president, the minister, President; not-near=police, dogs
    word   بحث مع
    fix    The king searched with the president the truce. → The king discussed with the president the truce.
    leave  The police searched with dogs.
    fix    The king examined with his counterpart the talks in Doha. → The king discussed with his counterpart the talks in Doha.
    leave  They searched with dogs for the boy.
International Court of Justice ← International Justice Court, Court of International Justice, World Justice Court | policy=plain
    word   محكمة العدل الدولية
    fix    The International Justice Court ruled on Friday. → The International Court of Justice ruled on Friday.
    leave  The court said international justice mattered.
    fix    Judges of the Court of International Justice met. → Judges of the International Court of Justice met.
    leave  The court of justice sat in Kingston.
over ← on the background of, on the backdrop of, against the backdrop of a dispute over | policy=plain; near=arrested, detained, held, dispute, killed, protest, resigned, summoned, fired, charged, jailed, arrest, clashes
    word   على خلفية
    fix    He was arrested on the background of a post. → He was arrested over a post.
    leave  They posed against a background of hills.
    fix    He was arrested on the background of a post on social media. → He was arrested over a post on social media.
    leave  The painter put a tree on the background of the hill.
process ← operation | policy=plain; before=peace, political, negotiation, electoral, democratic; not-near=troops, peacekeepers, UN; not-after=troops
    word   عملية
    fix    The electoral operation starts at eight. → The electoral process starts at eight.
    leave  The peace operation sent troops.
    fix    The peace operation has stalled since May. → The peace process has stalled since May.
    leave  The UN peace operation needs troops.
King Salman ← Custodian of the Two Holy Mosques King Salman, Custodian of the Two Holy Mosques King Salman bin Abdulaziz, Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, Servant of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, Servant of the Two Holy Mosques King Salman bin Abdulaziz, the Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud, the Custodian of the Two Holy Mosques King Salman bin Abdulaziz, the Custodian of the Two Holy Mosques King Salman, the Servant of the Two Holy Mosques King Salman | policy=house; article=no
    word   خادم الحرمين الشريفين الملك سلمان
    literal Custodian of the Two Holy Mosques, King Salman bin Abdulaziz
    literal Custodian of the Two Holy Mosques, King Salman bin Abdulaziz Al Saud
    literal the Custodian of the Two Holy Mosques, King Salman bin Abdulaziz Al Saud
    fix    The Custodian of the Two Holy Mosques King Salman bin Abdulaziz sent a message. → King Salman sent a message.
    leave  King Abdullah, custodian of the shrine, sent a message.
    fix    The Custodian of the Two Holy Mosques King Salman sent a letter. → King Salman sent a letter.
    leave  King Salman is styled Custodian of the Two Holy Mosques.
Saudi Arabia ← Kingdom | policy=house; before=the; article=no; case=exact; sole=yes; story=Saudi, Riyadh, Jeddah, Mecca, Aramco; not-after=of, in, Holding; not-story=Jesus, Christ, God, gospel, heaven, Jordan, Jordanian, Amman, Morocco, Moroccan, Rabat, Bahrain, Bahraini, Manama, Britain, British, UK, London, Scotland, film, Danish, Denmark, Norway, Spain
    word   المملكة
    fix    The Kingdom condemned the raid, a minister said in Riyadh. → Saudi Arabia condemned the raid, a minister said in Riyadh.
    leave  The Kingdom of Jordan condemned the raid.
    leave  Amman said the Kingdom condemned the raid.
    fix    Riyadh said exports from the Kingdom rose. → Riyadh said exports from Saudi Arabia rose.
    leave  The children sang of the Kingdom to come.
Saudi Arabia ← the Kingdom of Saudi Arabia | policy=house; article=no
    word   المملكة العربية السعودية
    fix    The Kingdom of Saudi Arabia sent aid. → Saudi Arabia sent aid.
    leave  The Kingdom of Jordan sent aid.
    fix    He thanked the Kingdom of Saudi Arabia. → He thanked Saudi Arabia.
    leave  The kingdom that became Saudi Arabia was founded in 1932.
Syria ← the Syrian Arab Republic | policy=house; article=no; not-near=article, constitution, signed, law, decree
    word   الجمهورية العربية السورية
    fix    He flew to the Syrian Arab Republic. → He flew to Syria.
    leave  Article 2 says the Syrian Arab Republic is one state.
    fix    He was sent to the Syrian Arab Republic as envoy. → He was sent to Syria as envoy.
    leave  The constitution of the Syrian Arab Republic was adopted in 2012.
said ← affirmed during the meeting, confirmed during the meeting, stressed during the meeting, affirmed during a meeting | policy=house; not-before=was, were, is, be; after=that, with, his, the importance, the need, his country
    word   أكد خلال اللقاء
    fix    The king affirmed during the meeting that he would go. → The king said that he would go.
    leave  The vote was affirmed during the meeting of the board.
    fix    The minister confirmed during the meeting that aid would go on. → The minister said that aid would go on.
    leave  The decision was confirmed during the meeting.
the United Nations ← the Organization of the United Nations, the United Nations Organization, the Organisation of the United Nations, the United Nations Organisation | policy=house
    word   منظمة الأمم المتحدة
    fix    The Organization of the United Nations sent envoys. → The United Nations sent envoys.
    leave  The organization of the fair was poor.
    fix    He spoke for the United Nations Organization. → He spoke for the United Nations.
    leave  The organization of the United football team failed.
truce ← calming | policy=plain; before=the, a; near=Hamas, Gaza, mediators, Israel, Egypt; after=agreement, deal, talks; do=fix
    word   تهدئة
    fix    Hamas accepted the calming agreement. → Hamas accepted the truce agreement.
    leave  She has a calming voice.
    fix    The calming agreement between Hamas and Israel holds. → The truce agreement between Hamas and Israel holds.
    leave  A calming cup of tea helps.
UN secretary general ← Secretary General of the Nations, Secretary-General of the Nations | policy=plain
    word   الأمين العام للأمم المتحدة
    fix    The Secretary General of the Nations called for calm. → The UN secretary general called for calm.
    leave  The secretary general of the league called for calm.
    fix    The Secretary-General of the Nations was concerned. → The UN secretary general was concerned.
    leave  The secretary general of the party resigned.
UN Security Council ← International Security Council, Council of International Security, Global Security Council | policy=plain
    word   مجلس الأمن الدولي
    fix    The International Security Council met on Monday. → The UN Security Council met on Monday.
    leave  The National Security Council met on Monday.
    fix    The Council of International Security meets on Friday. → The UN Security Council meets on Friday.
    leave  The council hired international security guards.
UNRWA ← Relief Agency, Gauth Agency, Aid and Relief Agency, Agency for Relief | policy=plain; article=no; case=exact; story=Gaza, Palestinian, refugees; not-after=#capital
    word   وكالة الغوث
    fix    The Relief Agency runs ten schools in Gaza. → UNRWA runs ten schools in Gaza.
    leave  The relief agency Oxfam sent rice.
    fix    The Relief Agency shut three schools in Gaza. → UNRWA shut three schools in Gaza.
    leave  A relief agency in Denmark sent tents.

# Palaces and parliaments
Kremlin ← Kremlin Palace | policy=house; not-near=concert, hall, congress, ballet
    word   الكرملين
    fix    The Kremlin Palace denied it. → The Kremlin denied it.
    leave  The concert in the Kremlin Palace sold out.
    fix    A spokesman for the Kremlin Palace declined to answer. → A spokesman for the Kremlin declined to answer.
    leave  The concert in the Kremlin Palace was sold out.
Senate ← Council of the Elders, Council of Sheikhs | policy=plain; near=American, US, Washington, Republican, Democratic, senators; not-near=Muslim
    word   مجلس الشيوخ
    fix    The Council of the Elders in Washington passed the bill. → The Senate in Washington passed the bill.
    leave  The Muslim Council of Elders met in Cairo.
    fix    The American Council of Sheikhs rejected the bill. → The American Senate rejected the bill.
    leave  The council of the elders of the tribe met.
UK House of Commons ← British General Assembly, British General Council, British Public Council, British Council of Commons, British House of Deputies, British Parliament's General Council | policy=plain
    word   مجلس العموم البريطاني
    fix    The British General Assembly debated the bill. → The UK House of Commons debated the bill.
    leave  The British Council opened a library.
    fix    Members of the British Council of Commons voted. → Members of the UK House of Commons voted.
    leave  The British Council held its general assembly in Leeds.
US House of Representatives ← American House of Deputies, US House of Deputies, American Chamber of Deputies, American Council of Deputies, American Council of Representatives, US Council of Representatives, American Parliament, US Parliament | policy=plain
    word   مجلس النواب الأمريكي
    fix    The American House of Deputies passed the bill. → The US House of Representatives passed the bill.
    leave  Italy’s Chamber of Deputies passed the bill.
    fix    The US House of Deputies passed the bill. → The US House of Representatives passed the bill.
    leave  The Haitian house of deputies was built by American engineers.
US Senate ← American Council of Elders, US Council of Elders, American Sheikhs Council, American Senate Council, American Council of Senators | policy=plain
    word   مجلس الشيوخ الأمريكي
    fix    The US Council of Elders passed the bill. → The US Senate passed the bill.
    leave  Muslim elders met in council.
    fix    The US Council of Elders approved the envoy. → The US Senate approved the envoy.
    leave  Elders of an American church formed a council.
White House ← White Palace, White Home | policy=plain; case=exact
    word   البيت الأبيض
    fix    The White Palace said it knew. → The White House said it knew.
    leave  They met in a white palace by the sea.
    fix    An official of the White Palace said no. → An official of the White House said no.
    leave  The white palace on the hill is a hotel.

# Phrases that say nothing
# The literal ones go; those that people write in English too (`formula`) are the desk’s to choose.
noting ← it is worth noting that, it is worth mentioning that, worth mentioning that, it is worth noting here that, it is noteworthy that, it is mentioned that, it is worthy of mention that, worth noting that | policy=house; delete=yes; at=start; from=ar fa
    word   الجدير بالذكر أن
    fix    It is worth noting that the gate has been shut since May. → The gate has been shut since May.
    fix    It is mentioned that, under the law, he may stay. → Under the law, he may stay.
    leave  He said it is worth noting that the gate was shut.
    leave  “It is worth noting that the gate is shut,” he said.
noting that ← it should be noted that, it bears mentioning that, it should be mentioned that, it is worth recalling that, it is worth pointing out that | policy=formula; delete=yes; at=start
    word   تجدر الإشارة إلى أن
    flag   It should be noted that the ministry has not replied.
    flag   It should be mentioned that, under the law, he may stay.
    leave  He said it should be noted that the gate was shut.
    leave  “It should be noted that the gate is shut,” he said.
for her part ← for his part, for its part, for their part | policy=formula; delete=yes; at=start; after=#comma; not-near=though, however
    word   من جانبه
    leave  For his part in the plot he got ten years.
    leave  She, for her part, was silent.
    flag   For his part, the minister denied it.
    flag   For its part, the union will vote in May.
on her part ← on his part, from his side, from her side, on their part, from its side | policy=house; delete=yes; at=start; after=#comma; not-near=though, however
    word   من جانبه
    leave  On his part in the plot nothing was said.
    fix    On his part, the minister denied it. → The minister denied it.
    fix    From her side, the mayor was silent. → The mayor was silent.
    leave  It was an error on his part.
related context ← in a related context, in the same context, in a similar context | policy=house; delete=yes; at=start
    word   في سياق متصل
    fix    In a related context, two men were held. → Two men were held.
    leave  He set the poem in a related context.
    fix    In a similar context, two men were arrested. → Two men were arrested.
    leave  He quoted it in a related context.
related development ← in a related development, on a related note, in a related matter | policy=formula; delete=yes; at=start
    word   في سياق متصل
    flag   In a related development, two men were held.
    flag   On a related note, the bridge reopens in May.
    leave  She told of a related development.
    leave  “In a related matter, the case is closed,” the judge said.

# Time and number
arrests ← campaign of arrests, arrest campaign, campaign of arrest, arrests campaign | policy=house; article=no; not-after=slogan
    word   حملة اعتقالات
    fix    The army began a campaign of arrests in Jenin. → The army began arrests in Jenin.
    leave  The party began its campaign.
    fix    The army began a campaign of arrests in Tubas. → The army began arrests in Tubas.
    leave  The campaign led to no arrests.
billion ← milliards of, milliard of, milliard, milliards | policy=plain; from=ar ru uk fr fa; before=#number; not-near=de, des, du, les, soit, environ
    word   مليار
    fix    The fund holds 2.4 milliards of riyals. → The fund holds 2.4 billion riyals.
    leave  Milliard is a French word.
    fix    The dam cost 4 milliard pounds. → The dam cost 4 billion pounds.
    leave  The milliard is no English word.
local time ← by local time, by the local timing, according to local time | policy=plain; not-near=GMT
    word   بالتوقيت المحلي
    fix    It struck at noon by the local timing. → It struck at noon local time.
    leave  Local timing chips were sold.
    fix    The raid began at 3am by local time. → The raid began at 3am local time.
    leave  By local custom, time stands still.
October 7 ← the seventh of last October, the seventh of October last, seventh of October last year, the seventh of October of last year | policy=plain
    word   السابع من أكتوبر
    fix    He has been missing since the seventh of last October. → He has been missing since October 7.
    leave  He was born on the seventh of May.
    fix    He has been held since the seventh of last October. → He has been held since October 7.
    leave  The seventh of his sons was born last October.
