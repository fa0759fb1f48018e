lexicon   names/things
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Operations, agreements, arms, ships and other things with a name of their own.
Abraham Accords ← Abrahamic Agreements, Ibrahim Agreements, Abraham Agreements, Ibrahim Accords, Abrahamic Accords, Abraham Conventions | kind=thing; ar=اتفاقيات إبراهيم, الاتفاقيات الإبراهيمية; he=הסכמי אברהם; country=IL, AE
  cues     Israel, Emirates, Bahrain, normalization, normalisation
  note     الإبراهيمية word for word
Admiral Kuznetsov | kind=thing; ru=Адмирал Кузнецов; country=RU
Balfour Declaration ← Balfour Promise, Promise of Balfour, Belfour Declaration | kind=thing; ar=وعد بلفور; he=הצהרת בלפור; country=GB
  cues     Palestine, British, 1917
  note     وعد also means promise
Bayraktar ← Flag bearer drone, Standard Bearer drone, Bairaktar | kind=thing; case=exact; tr=Bayraktar; uk=Байрактар; country=TR, UA
  allowed  Bayraktar TB2
  cues     drone, drones, Turkish
  note     bayraktar also means standard-bearer
Belt and Road Initiative ← One Belt One Road, One Band One Road, Belt and Path initiative, Band and Road Initiative | kind=thing; zh=一带一路; country=CN
  allowed  Belt and Road
  cues     China, Chinese
  note     一带一路 word for word
Budapest Memorandum ← Budapeshtsky memorandum | kind=thing; ru=Будапештский меморандум; uk=Будапештський меморандум; country=UA, RU
  cues     Ukraine, nuclear
  note     by ear
Burevestnik ← Petrel missile, Storm Petrel missile, Storm Herald | kind=thing; case=exact; ru=Буревестник; country=RU
  cues     missile, Russia, nuclear
  note     буревестник also means petrel
Camp David Accords | kind=thing; ar=اتفاقية كامب ديفيد; he=הסכמי קמפ דייוויד; country=EG, IL
  allowed  Camp David Agreement
Euromaidan ← European Square protests, Euro Square | kind=thing; case=exact; uk=Євромайдан; ru=Евромайдан; country=UA
  cues     Ukraine, Kyiv, 2014, Yanukovych
  note     майдан also means square
Galaxy Leader | kind=thing; ar=غالاكسي ليدر; country=YE
Geran ← Geranium drone, Geranium drones, Geraniums | kind=thing; case=exact; ru=Герань; country=RU
  allowed  Geran-2
  cues     drone, drones, Russia, Russian
  note     герань also means geranium
Global Sumud Flotilla ← World Steadfastness Fleet, Global Steadfastness Fleet, Global Resilience Fleet, Global Steadfastness Flotilla | kind=thing; ar=أسطول الصمود العالمي; country=PS
  allowed  Sumud Flotilla
  cues     Gaza, activists, aid, Thunberg
  note     الصمود also means steadfastness
Haj Qassem | kind=thing; fa=حاج قاسم; country=IR
  allowed  Haj Qasem
Immortal Regiment | kind=thing; ru=Бессмертный полк; country=RU
Iskander ← Alexander missile, Iskandar missile, Alexander missiles | kind=thing; case=exact; ru=Искандер; uk=Іскандер; country=RU
  cues     missile, missiles, Russia, Russian
  note     by ear
Jeddah Declaration ← Jeddah Advertisement, Jeddah Announcement, Grandmother's Declaration | kind=thing; ar=إعلان جدة; country=SD
  cues     Sudan, Sudanese, RSF
  note     إعلان also means advertisement
Joint Comprehensive Plan of Action ← Comprehensive Joint Action Plan, Comprehensive Joint Plan of Action | kind=thing; fa=برنامه جامع اقدام مشترک, برجام; ar=خطة العمل الشاملة المشتركة; country=IR
  cues     nuclear, Iran
  note     word order
Juba Peace Agreement | kind=thing; ar=اتفاق جوبا للسلام; country=SD
  allowed  Juba Agreement
Kalibr ← Caliber missile, Calibre missile, Caliber missiles, Calibre missiles, Calibers | kind=thing; case=exact; ru=Калибр; uk=Калібр; country=RU
  cues     missile, missiles, Russia, Russian
  note     калибр also means calibre
Kinzhal ← Dagger missiles, Kindzhal, Dagger hypersonic missile | kind=thing; case=exact; ru=Кинжал; uk=Кинджал; country=RU
  cues     missile, missiles, Russia, Russian
  note     кинжал also means dagger
Mavi Marmara ← Mafi Marmara | kind=thing; tr=Mavi Marmara; ar=مافي مرمرة; he=מאווי מרמרה; country=TR
  cues     flotilla, Gaza, Turkish, 2010
  note     mavi also means blue
Merkava ← Mercava, Chariot tank, Carriage tank, Mirkafa | kind=thing; case=exact; he=מרכבה; ar=ميركافا; country=IL
  cues     tank, tanks, Israeli
  note     מרכבה also means chariot
Minsk agreements ← Minskie agreements | kind=thing; ru=Минские соглашения; uk=Мінські угоди; country=UA, RU
  allowed  Minsk accords
  cues     Ukraine, Donbas
  note     by ear
Nakba | kind=thing; case=exact; ar=النكبة; he=הנכבה; country=PS
  allowed  al-Nakba
Naksa | kind=thing; case=exact; ar=النكسة; country=PS
  allowed  al-Naksa
Neptune missile | kind=thing; uk=Нептун; country=UA
Nord Stream ← Northern Stream, North Stream, Severny Potok | kind=thing; ru=Северный поток; ar=نورد ستريم; country=RU, DE
  cues     gas, pipeline, Baltic
  note     северный поток word for word
Operation Al-Aqsa Flood ← Typhoon of Al-Aqsa, Al-Aqsa Typhoon, Aqsa Typhoon, Al-Aqsa Storm operation, Al-Aqsa Deluge | kind=thing; ar=عملية طوفان الأقصى, طوفان الأقصى; fa=طوفان الاقصی; country=PS
  allowed  Al-Aqsa Flood, Al-Aqsa Flood Operation
  cues     Hamas, October, Gaza
  note     طوفان read as typhoon
Operation Cast Lead ← Molten Lead, Poured Bullets, Poured Lead, Moulded Lead | kind=thing; he=עופרת יצוקה; ar=الرصاص المصبوب; country=IL
  allowed  Cast Lead
  cues     Gaza, 2008, 2009, Israel
  note     الرصاص المصبوب word for word
Operation Decisive Storm ← Storm of Resolve, Storm of Firmness, Firmness Storm, Hazm Storm, Packing Storm | kind=thing; ar=عاصفة الحزم; country=SA
  allowed  Decisive Storm
  cues     Yemen, Saudi, Houthi, Houthis
  note     الحزم word for word
Operation Deterrence of Aggression ← Aggression Deterrence, Deterring Aggression, Deter the Aggression | kind=thing; ar=ردع العدوان; country=SY
  allowed  Deterrence of Aggression
  cues     Syria, Aleppo, Assad
  note     word order
Operation Euphrates Shield ← Furat Shield, Shield of the Furat | kind=thing; tr=Fırat Kalkanı Harekâtı; ar=عملية درع الفرات; country=TR
  allowed  Euphrates Shield
  cues     Turkey, Turkish, Syria
  note     الفرات by ear
Operation Gideon's Chariots ← Gideon's Carts, Gideon's Vehicles, Gideon Wagons, Gideon's Wagons, Gideon Vehicles, Gideon's Cars | kind=thing; he=מרכבות גדעון; ar=عربات جدعون; country=IL
  allowed  Gideon's Chariots, Gideon's Chariots II
  cues     Gaza, Israel, Israeli
  note     عربات also means carts
Operation Guardian of the Walls ← Guard of the Fences, Keeper of the Walls, Wall Guard, Fence Guard, Guardian of the Fences | kind=thing; he=שומר החומות; ar=حارس الأسوار; country=IL
  allowed  Guardian of the Walls
  cues     Gaza, 2021, Israel
  note     أسوار also means fences
Operation Iron Wall ← Iron Fence operation, Barzel Wall | kind=thing; he=חומת ברזל; ar=السور الحديدي; country=IL
  allowed  Iron Wall
  cues     West Bank, Jenin, Israel
  note     سور also means fence
Operation Midnight Hammer ← Midnight Mallet, Mid-Night Hammer operation | kind=thing; ar=مطرقة منتصف الليل; he=פטיש חצות; country=US
  allowed  Midnight Hammer
  cues     Iran, US, Fordo, bombers
  note     word for word
Operation Northern Arrows ← Arrows of the North, Half of the North, North Arrows | kind=thing; he=חצי הצפון; ar=سهام الشمال; country=IL
  allowed  Northern Arrows
  cues     Hezbollah, Lebanon, Israel
  note     חצי also means half
Operation Olive Branch | kind=thing; tr=Zeytin Dalı Harekâtı; ar=عملية غصن الزيتون; country=TR
Operation Peace Spring ← Spring of Peace, Fountain of Peace, Peace Fountain | kind=thing; tr=Barış Pınarı Harekâtı; ar=عملية نبع السلام; country=TR
  allowed  Peace Spring
  cues     Turkey, Turkish, Syria
  note     نبع also means fountain
Operation Prosperity Guardian ← Guard of Prosperity, Guardian of Prosperity, Prosperity Guard | kind=thing; ar=عملية حارس الازدهار; country=US
  allowed  Prosperity Guardian
  cues     Red Sea, Houthi, Houthis
  note     word order
Operation Protective Edge ← Steadfast Cliff, Resolute Cliff, Strong Cliff | kind=thing; he=צוק איתן; ar=الجرف الصامد; country=IL
  allowed  Protective Edge
  cues     Gaza, 2014, Israel
  note     צוק איתן and الجرف الصامد word for word
Operation Rising Lion ← Nation Like a Lion, People Like a Lion, Ascending Lion operation | kind=thing; he=עם כלביא; ar=الأسد الصاعد; country=IL
  allowed  Rising Lion
  cues     Iran, Israel, Israeli
  note     עם כלביא word for word
Operation Rough Rider | kind=thing; ar=الفارس الخشن; country=US
Operation Spiderweb ← Operation Cobweb, Operation Web, Operation Pavutyna | kind=thing; uk=операція «Павутина»; country=UA
  allowed  Operation Spider's Web
  cues     Ukraine, drones, bombers
  note     павутина also means cobweb
Operation Swords of Iron ← Iron Blades operation, Barzel Swords | kind=thing; he=חרבות ברזל; ar=السيوف الحديدية; country=IL
  allowed  Swords of Iron, Operation Iron Swords, Iron Swords
  cues     Gaza, Israel, Hamas, October
  note     by ear
Operation True Promise ← Truthful Promise, Sincere Promise, Honest Promise, Sadiq Promise | kind=thing; fa=عملیات وعده صادق; ar=عملية الوعد الصادق; country=IR
  allowed  True Promise, Operation True Promise 3
  cues     Iran, Israel, missiles
  note     صادق also means sincere
Oreshnik ← Hazel missile, Hazelnut missile, Hazel tree missile | kind=thing; case=exact; ru=Орешник; uk=Орєшнік; country=RU
  cues     missile, Russia, Russian, Putin
  note     орешник also means hazel
Oslo Accords ← Oslo Conventions, Oslo Agreements of peace | kind=thing; ar=اتفاقيات أوسلو, اتفاق أوسلو; he=הסכמי אוסלו; country=IL, PS
  allowed  Oslo Agreement
  cues     Palestinian, Israel, Arafat, Rabin
  note     word for word
Palianytsia ← Loaf missile, Flatbread missile, Bread missile | kind=thing; case=exact; uk=Паляниця; country=UA
  allowed  Palyanytsia
  cues     Ukraine, missile, drone
  note     паляниця also means a loaf
Pussy Riot | kind=thing; ru=Пусси Райот; country=RU
Solntsepyok ← Sunburn system, Blazing Sun system, Sunbake | kind=thing; case=exact; ru=Солнцепёк; country=RU
  allowed  Solntsepek
  cues     Russia, Russian, flamethrower
  note     солнцепёк word for word
Sykes-Picot Agreement ← Sykes-Pico Agreement, Sykes-Beko, Sikes-Picot | kind=thing; ar=اتفاقية سايكس بيكو; country=GB, FR
  allowed  Sykes-Picot
  cues     British, French, Ottoman
  note     by ear
Taif Agreement ← Sect Agreement, Sectarian Agreement of Taif, Wandering Agreement | kind=thing; ar=اتفاق الطائف; country=LB
  allowed  Taif Accord
  cues     Lebanon, Lebanese
  note     طائف also means wandering
TurkStream ← Turkish Stream, Turkish Flow | kind=thing; case=exact; ru=Турецкий поток; country=RU, TR
  allowed  Turk Stream
  cues     gas, pipeline
  note     word for word
Yassin 105 | kind=thing; ar=الياسين 105; country=PS
  allowed  Al-Yassin 105
