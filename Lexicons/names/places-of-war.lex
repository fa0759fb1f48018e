lexicon   names/places-of-war
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Districts, villages, crossings, camps, hospitals, prisons, bases and holy sites in the regions of war.
# Many are also words, and machines translate them.

# Gaza, the West Bank, Israel
Abasan al-Kabira ← Big Abasan, Great Abasan, Large Abasan | kind=place; ar=عبسان الكبيرة; country=PS
  allowed  Abasan al-Kabirah
  cues     Gaza, Khan Younis
  note     الكبيرة also means big
Aida refugee camp | kind=place; ar=مخيم عايدة; country=PS
  allowed  Aida Camp
al-Ahli Hospital ← Civil Arab Hospital, Family Arab Hospital, Ahli Civil Hospital | kind=place; ar=المستشفى الأهلي العربي, المستشفى المعمداني; country=PS
  allowed  al-Ahli Arab Hospital, Al-Ahli Baptist Hospital
  cues     Gaza
  note     الأهلي also means civil
al-Aqsa Martyrs Hospital | kind=place; ar=مستشفى شهداء الأقصى; country=PS
  allowed  al-Aqsa Martyrs' Hospital
Al-Aqsa Mosque | kind=place; ar=المسجد الأقصى; he=מסגד אל-אקצא; fa=مسجدالاقصی; ru=мечеть Аль-Акса; country=PS
  allowed  Al Aqsa Mosque
al-Arroub | kind=place; ar=مخيم العروب; country=PS
  allowed  Arroub, al-Arroub refugee camp
al-Awda Hospital | kind=place; ar=مستشفى العودة; country=PS
  note     العودة also means return
al-Fukhari ← Pottery village, the Potter area | kind=place; ar=الفخاري; country=PS
  cues     Gaza, Khan Younis
  note     فخاري also means of pottery
al-Mughayyir ← The Raider village, the Changer | kind=place; ar=المغير; country=PS
  allowed  Mughayyir, al-Mughayir
  cues     West Bank, Ramallah, settlers
  note     المغير also means raider or changer
al-Qarara | kind=place; ar=القرارة; country=PS
  allowed  Qarara
al-Rashid Road ← Adult Street, the Rashid Street of Gaza | kind=place; ar=شارع الرشيد; country=PS
  allowed  al-Rashid Street
  cues     Gaza
  note     الرشيد read as a word
al-Shifa Hospital ← Cure Hospital, Al-Shefaa Hospital | kind=place; ar=مستشفى الشفاء; he=בית החולים שיפא; country=PS
  allowed  Shifa Hospital
  cues     Gaza
  note     الشفاء also means healing
al-Zawaida ← the Appendices | kind=place; ar=الزوايدة; country=PS
  allowed  Zawaida, Zuwaida
  cues     Gaza
  note     الزوايدة read as زوائد
Bani Suheila | kind=place; ar=بني سهيلا; country=PS
  allowed  Bani Suhaila
Beit El | kind=place; he=בית אל; ar=بيت إيل; country=PS, IL
  allowed  Beit El settlement
Church of the Holy Sepulchre ← Church of the Resurrection, Resurrection Church, Church of the Doomsday, Church of the Lord's Coffin | kind=place; ar=كنيسة القيامة; he=כנסיית הקבר; ru=Храм Гроба Господня; country=PS
  allowed  Church of the Holy Sepulcher
  cues     Jerusalem
  note     القيامة also means doomsday; гроб coffin
Damascus Gate ← Column Gate, Bab Al-Amoud, Gate of the Column, Nablus Gate | kind=place; ar=باب العامود; he=שער שכם; country=PS
  cues     Jerusalem
  note     باب العامود word for word
Dheisheh ← Dahisha camp, Duhaisha camp | kind=place; ar=الدهيشة; country=PS
  allowed  Dheisheh refugee camp
  cues     Bethlehem, West Bank
  note     by ear
Dome of the Rock ← Rock Dome, Cap of the Rock | kind=place; ar=قبة الصخرة; he=כיפת הסלע; country=PS
  cues     Jerusalem, mosque
  note     כיפה also means a cap
European Gaza Hospital | kind=place; ar=مستشفى غزة الأوروبي; country=PS
  allowed  Gaza European Hospital
Evyatar | kind=place; he=אביתר; country=PS, IL
  allowed  Eviatar
Far'a refugee camp ← Tall Camp, Al-Fara camp of height | kind=place; ar=مخيم الفارعة; country=PS
  allowed  al-Far'a, Fara refugee camp
  cues     Tubas, West Bank
Ghajar ← Gypsies village, Gypsy village, village of the Gypsies | kind=place; ar=الغجر; he=ע׳ג׳ר; country=LB, SY, IL
  cues     Lebanon, Golan, border
  note     الغجر also means gypsies
Hatzerim ← Courtyards base | kind=place; he=חצרים; country=IL
  allowed  Hatzerim Airbase
  cues     Israel, base
  note     חצרים also means courtyards
Homesh ← Fifth settlement, Homish | kind=place; he=חומש; ar=حومش; country=PS, IL
  allowed  Khomesh
  cues     settlement, outpost, West Bank
  note     חומש also means a fifth
Ibrahimi Mosque ← Abrahamic Campus, Ibrahimi Campus | kind=place; ar=الحرم الإبراهيمي; country=PS
  allowed  Cave of the Patriarchs, Tomb of the Patriarchs, Ibrahimi Sanctuary
  cues     Hebron, West Bank
  note     حرم also means campus
Issawiya | kind=place; ar=العيسوية; country=PS
  allowed  al-Issawiya, Isawiya
Joseph's Tomb ← Yusuf's grave, Grave of Joseph, Youssef's tomb, Yousef's Grave | kind=place; he=קבר יוסף; ar=قبر يوسف; country=PS
  cues     Nablus, settlers, worshippers
  note     قبر also means grave
Juhor ad-Dik ← Rooster's Burrow, Cock's Hole, Rooster's Hole, Rooster Hole | kind=place; ar=جحر الديك; country=PS
  allowed  Juhr al-Dik, Juhor al-Dik
  cues     Gaza
  note     جحر الديك word for word
Kafr Aqab ← Heel Village, Kufr Heel | kind=place; ar=كفر عقب; country=PS
  cues     Jerusalem, Ramallah
  note     عقب also means heel
Kamal Adwan Hospital ← Kamal Aggression Hospital, Perfect Aggression Hospital, Kamal Udwan Hospital | kind=place; ar=مستشفى كمال عدوان; country=PS
  cues     Gaza
  note     عدوان also means aggression
Ketziot Prison ← Kitsiot prison | kind=place; he=כלא קציעות; ar=سجن النقب; country=IL
  allowed  Negev Prison, Naqab Prison
  cues     Israeli, prisoners, Palestinian
  note     سجن النقب, the Negev prison
Khan al-Ahmar ← Red Khan, the Red Inn | kind=place; ar=الخان الأحمر; he=ח׳אן אל-אחמר; country=PS
  cues     West Bank, Bedouin, Jerusalem
  note     الأحمر, red
Khuzaa | kind=place; ar=خزاعة; country=PS
  allowed  Khuza'a, Khuzaʽa
Kiryat Arba ← City of Four, Town of Four, Kiryat Four | kind=place; he=קריית ארבע; ar=كريات أربع; country=IL, PS
  cues     Hebron, settlement, settlers
  note     ארבע, four
Kissufim crossing ← Kisufim gate crossing, Longings crossing | kind=place; he=מעבר כיסופים; ar=معبر كيسوفيم; country=IL
  cues     Gaza, aid, Israel
  note     כיסופים also means longings
Maale Adumim ← Red Ascent, Ma'alei Adumim, Maalih Adumim | kind=place; he=מעלה אדומים; ar=معاليه أدوميم; country=PS, IL
  allowed  Ma'ale Adumim, Maaleh Adumim
  cues     settlement, Jerusalem, West Bank
  note     מעלה אדומים word for word
Masafer Yatta ← Yatta Traveler, Yatta Traveller, Traveler Yatta, Traveller of Yatta, Musafir Yatta | kind=place; ar=مسافر يطا; he=מסאפר יטא; country=PS
  cues     West Bank, Hebron, settlers
  note     مسافر also means traveller
Megiddo Prison ← Majdo prison, Magdo Prison | kind=place; he=כלא מגידו; ar=سجن مجدو; country=IL
  cues     Israeli, prisoners, Palestinian
  note     by ear
Metzukei Dragot | kind=place; he=מצוקי דרגות; country=IL
Morag Corridor ← Murag axis | kind=place; he=ציר מורג; ar=محور موراغ; country=PS
  allowed  Morag axis
  cues     Gaza, Israeli, Rafah
  note     محور also means axis
Mount Hermon ← Mount Sheikh, Jabal al-Sheikh mountain, Mountain of the Sheikh | kind=place; ar=جبل الشيخ; he=הר החרמון; country=SY, LB, IL
  cues     Golan, Syria, Israeli, summit
  note     جبل الشيخ word for word
Mount of Olives ← Mountain of Olives, Olives Mountain | kind=place; ar=جبل الزيتون; he=הר הזיתים; country=PS
  cues     Jerusalem
  note     word for word
Nahal Sorek | kind=place; he=נחל שורק; country=IL
Netzarim Corridor ← Nitsarim axis, Netsarim axis | kind=place; he=ציר נצרים; ar=محور نتساريم; country=IL
  allowed  Netzarim axis
  cues     Gaza, Israeli, Israel
  note     محور also means axis
Nevatim ← Nifatim, Sprouts base | kind=place; he=נבטים; ar=نيفاتيم; country=IL
  allowed  Nevatim Airbase, Nevatim air base
  cues     Israel, base, missiles
  note     נבטים also means sprouts
Nur Shams ← Sun Light camp, Light of Sun camp | kind=place; ar=نور شمس; country=PS
  allowed  Nour Shams, Nur Shams refugee camp
  cues     Tulkarm, West Bank
  note     نور شمس word for word
Ofer Prison ← Ouver prison, Awfar prison, Ufar prison | kind=place; he=כלא עופר; ar=سجن عوفر; country=IL
  cues     Israeli, prisoners, Palestinian
  note     عوفر by ear
Ofra | kind=place; he=עפרה; country=PS, IL
Palmachim | kind=place; he=פלמחים; country=IL
  allowed  Palmachim Airbase
Philadelphi Corridor ← Philadelphia axis, Philadelphia Axis | kind=place; he=ציר פילדלפי; ar=محور فيلادلفيا; country=PS
  allowed  Philadelphi Route, Philadelphi, Philadelphi axis, Philadelphia corridor
  cues     Gaza, Egypt, Israel, Israeli, Rafah
  note     محور فيلادلفيا word for word
Qalandiya | kind=place; ar=قلنديا; he=קלנדיה; country=PS
  allowed  Qalandia, Qalandiya checkpoint
Qusra | kind=place; ar=قصرة; country=PS
Rachel's Tomb ← Rachel's Grave, Tomb of Rahil | kind=place; he=קבר רחל; ar=قبر راحيل; country=PS
  cues     Bethlehem, Israeli
  note     קבר also means grave
Rimal ← Sands neighborhood, Sands neighbourhood, Al-Remal | kind=place; ar=الرمال; country=PS
  allowed  al-Rimal
  cues     Gaza
  note     الرمال also means sands
Rosh Hanikra | kind=place; he=ראש הנקרה; ar=رأس الناقورة; country=IL
Salah al-Din Road ← Saladin Street, Salah Eddin Street | kind=place; ar=شارع صلاح الدين; country=PS
  allowed  Salah al-Din Street, Salaheddin Road
  cues     Gaza
Sde Teiman ← Sadi Timan, Sdei Teman, Field of Yemen, Yemen Field | kind=place; he=שדה תימן; ar=سديه تيمان; country=IL
  cues     Israeli, detainees, base
  note     שדה תימן word for word: field of Yemen
Shebaa Farms ← Full farms, Shabaa plantations, Shaba plantations, Mount Dov | kind=place; ar=مزارع شبعا; he=הר דב; country=LB, SY
  allowed  Shab'a Farms
  cues     Lebanon, Hezbollah, Israel
  note     مزارع also means plantations; הר דב
Sheikh Jarrah ← Sheikh Surgeon, Sheikh Wounder | kind=place; ar=الشيخ جراح; he=שייח׳ ג׳ראח; country=PS
  cues     Jerusalem, families, settlers
  note     جراح also means surgeon
Sheikh Radwan | kind=place; ar=الشيخ رضوان; country=PS
  allowed  Sheikh Redwan
Shuafat | kind=place; ar=شعفاط; he=שועפאט; country=PS
  allowed  Shu'fat, Shuafat refugee camp
Silwan | kind=place; ar=سلوان; he=סילוואן; country=PS
Tel al-Hawa ← Air Hill, Hill of Air, Tel Al-Air | kind=place; ar=تل الهوا; country=PS
  allowed  Tal al-Hawa, Tel al-Hawwa, Tal al-Hawa
  cues     Gaza
  note     هوا also means air
Temple Mount ← Mount of the House, Mountain of the House, Temple Mountain | kind=place; he=הר הבית; ru=Храмовая гора; country=IL
  allowed  Haram al-Sharif, Noble Sanctuary
  cues     Jerusalem, Jewish
  note     הר הבית word for word
Tuffah ← Apple neighborhood, Apples neighborhood, Apple neighbourhood, Apples neighbourhood | kind=place; ar=التفاح; country=PS
  allowed  al-Tuffah
  cues     Gaza
  note     التفاح also means apples
Turmus Ayya ← Tarmasaya, Termesaya | kind=place; ar=ترمسعيا; country=PS
  allowed  Turmus Aya, Turmusaya
  cues     West Bank, Ramallah, settlers
  note     by ear
Yarmouk | kind=place; ar=مخيم اليرموك; country=SY
  allowed  Yarmouk camp
Yitzhar ← Yatshar, Yitshar | kind=place; he=יצהר; ar=يتسهار; country=PS, IL
  cues     settlement, Nablus, settlers
  note     by ear
Zeitoun ← Olive neighborhood, Olives neighborhood, Olive neighbourhood, Olives neighbourhood | kind=place; ar=حي الزيتون; country=PS
  allowed  Zaytoun, al-Zaytoun
  cues     Gaza
  note     الزيتون also means olives
Zikim crossing ← Zekim crossing, Chameleons crossing | kind=place; he=מעבר זיקים; ar=معبر زيكيم; country=IL
  cues     Gaza, aid, Israel
  note     by ear

# Lebanon, Syria, Iraq, Yemen, Sudan, Libya
Abu Shouk ← Father of Thorns camp, Abu Thorn camp, Abu Fork camp | kind=place; ar=أبو شوك; country=SD
  allowed  Abu Shouk camp
  cues     Darfur, Fasher, Sudan
  note     شوك also means thorns
Ain al-Asad ← Lion's Eye base, Eye of the Lion base, Eye of the Lion | kind=place; ar=عين الأسد; country=IQ
  allowed  Ain al-Asad air base, Al-Asad, Ain al-Assad
  cues     Iraq, Iraqi, base, US
  note     عين الأسد word for word
Ain al-Hilweh ← Sweet Spring camp, Sweet Eye camp, Beautiful Eye camp, Eye of the Sweet | kind=place; ar=عين الحلوة; country=LB
  allowed  Ein el-Hilweh, Ain el-Hilweh
  cues     Sidon, Lebanon, Palestinian
  note     عين الحلوة word for word
Ain el-Tineh ← Fig Eye, Fig Spring, Eye of the Fig | kind=place; ar=عين التينة; country=LB
  allowed  Ain al-Tineh
  cues     Berri, Beirut, Lebanon
  note     عين التينة word for word
Ain Issa ← Eye of Jesus, Issa's Eye, Jesus's Eye | kind=place; ar=عين عيسى; country=SY
  allowed  Ayn Issa
  cues     Syria, Kurdish, SDF
  note     عين عيسى word for word
Aita al-Shaab ← Aita of the People, Aita People | kind=place; ar=عيتا الشعب; country=LB
  allowed  Ayta al-Shaab, Aita ash-Shaab
  cues     Lebanon, Hezbollah, border
  note     الشعب also means the people
al-Alamein ← the Two Flags city | kind=place; ar=العلمين; country=EG
  allowed  El Alamein, New Alamein
  cues     Egypt, Egyptian
  note     العلمين also means the two flags
al-Bayda | kind=place; ar=البيضاء; country=YE
  allowed  Bayda
al-Hol ← Horror camp, the Horror camp, Terror camp al-Hol | kind=place; ar=الهول; country=SY
  allowed  al-Hol camp, Al-Hawl
  cues     Syria, Syrian, Islamic State, camp
  note     الهول also means horror
al-Jufra | kind=place; ar=الجفرة; country=LY
  allowed  Jufra
al-Qaim ← the List crossing | kind=place; ar=القائم; country=IQ
  allowed  Qaim
  cues     Iraq, Syria, border
  note     القائم also means the standing one
al-Tanf | kind=place; ar=التنف; country=SY
  allowed  al-Tanf base
al-Udeid ← the Many base, Several base, Numerous base, Al-Adeed base | kind=place; ar=العديد; country=QA
  allowed  Al Udeid, al-Udeid Air Base, Al Udeid Air Base
  cues     Qatar, base, US, American
  note     العديد also means many
al-Ula ← the Heights city, Al-Ola | kind=place; ar=العلا; country=SA
  allowed  Al Ula
  cues     Saudi
  note     العلا also means the heights
Bab al-Hawa ← Love Gate, Door of Passion, Passion Gate | kind=place; ar=باب الهوى; country=SY
  allowed  Bab al-Hawa crossing
  cues     Syria, Turkey, Idlib, aid
  note     هوى also means love
Bab al-Salameh ← Safety Gate, Gate of Safety, Door of Safety | kind=place; ar=باب السلامة; country=SY
  allowed  Bab al-Salam crossing
  cues     Syria, Turkey, aid
  note     السلامة also means safety
Bab el-Mandeb ← Gate of the Lament, Gate of Tears strait, Mandeb Gate, Door of Mandab | kind=place; ar=باب المندب; he=באב אל-מנדב; fa=باب‌المندب; ru=Баб-эль-Мандеб; country=YE, DJ
  allowed  Bab al-Mandab, Bab al-Mandeb
  cues     Yemen, Houthi, shipping, Red Sea
  note     باب also means gate
Babanusa | kind=place; ar=بابنوسة; country=SD
  allowed  Babanousa
Burj al-Barajneh ← Barajneh Tower, Tower of Barajneh | kind=place; ar=برج البراجنة; country=LB
  allowed  Bourj el-Barajneh, Burj el-Barajneh
  cues     Beirut, Lebanon, camp
  note     برج also means tower
Dilling | kind=place; ar=الدلنج; country=SD
  allowed  Dalang
Diriyah | kind=place; ar=الدرعية; country=SA
  allowed  al-Diriyah, Ad-Diriyah
Eastern Ghouta ← Eastern Oasis of Damascus | kind=place; ar=الغوطة الشرقية; country=SY
  allowed  Ghouta
  cues     Damascus, Syria, Syrian
  note     غوطة also means oasis
el-Nahud ← the Breasts city, Breasts city, City of Breasts | kind=place; ar=النهود; country=SD
  allowed  En Nahud, al-Nuhud
  cues     Sudan, Kordofan, RSF
  note     النهود also means breasts
el-Obeid ← Al-Abyad city | kind=place; ar=الأبيض; country=SD
  allowed  al-Ubayyid
  cues     Sudan, Kordofan, RSF
  note     الأبيض also means the white
Gezira | kind=place; ar=الجزيرة; country=SD
  allowed  al-Jazirah, Al Jazira, Gezira state
  note     الجزيرة also means the island
Grand Ethiopian Renaissance Dam ← Nahda Dam, Al-Nahda Dam, Awakening Dam, Great Ethiopian Renaissance Dam | kind=place; ar=سد النهضة, سد النهضة الإثيوبي; country=ET
  allowed  Renaissance Dam
  cues     Nile, Ethiopia, Egypt
  note     النهضة by ear
Green Zone ← Green Area of Baghdad, the Green District of Baghdad | kind=place; ar=المنطقة الخضراء; country=IQ
  cues     Baghdad, Iraq, Iraqi
  note     منطقة also means area
Halfaya | kind=place; ar=الحلفايا; country=SD
Haret Hreik ← Hreik Lane, Hreik Alley, Harik Alley | kind=place; ar=حارة حريك; country=LB
  cues     Beirut, Hezbollah
  note     حارة also means alley
Hasbaya | kind=place; ar=حاصبيا; country=LB
Hermel | kind=place; ar=الهرمل; country=LB
Hmeimim ← Hamimim, Khmeymim, Humaimim | kind=place; ar=حميميم; ru=Хмеймим; country=SY
  allowed  Khmeimim, Hmeimim air base
  cues     Russia, Russian, Syria, base
  note     Хмеймим by ear
Janzour | kind=place; ar=جنزور; country=LY
Jaramana | kind=place; ar=جرمانا; country=SY
Jebel Aulia ← Mountain of Saints, Guardians Mountain, Mount of Saints | kind=place; ar=جبل أولياء; country=SD
  allowed  Jebel Awlia, Jabal Awliya
  cues     Sudan, Khartoum, dam
  note     جبل أولياء word for word
Jisr al-Shughur ← Bridge of Shughur, Vacancies Bridge, Bridge of Vacancies | kind=place; ar=جسر الشغور; country=SY
  allowed  Jisr al-Shughour
  cues     Syria, Idlib
  note     جسر also means bridge
Jurf al-Sakhar ← Cliff of Rock, Rock Drift | kind=place; ar=جرف الصخر; country=IQ
  allowed  Jurf al-Nasr
  cues     Iraq, Iraqi, Babil
  note     جرف الصخر word for word
Maarat al-Numan | kind=place; ar=معرة النعمان; country=SY
  allowed  Maaret al-Numan, Maarat al-Nu'man
Makhmour ← Drunk camp, Drunken camp, the Drunk district | kind=place; ar=مخمور; country=IQ
  allowed  Makhmur
  cues     Iraq, Kurdish, camp
  note     مخمور also means drunk
Maroun al-Ras ← Maron of the Head, Maroun Head | kind=place; ar=مارون الراس; country=LB
  allowed  Maroun El-Ras
  cues     Lebanon, Hezbollah, border
  note     الراس also means the head
Masnaa ← Factory crossing, the Factory border crossing, Al-Masnaa Factory | kind=place; ar=معبر المصنع; country=LB, SY
  allowed  Masnaa crossing
  cues     Lebanon, Syria, border
  note     المصنع also means the factory
Nahr al-Bared ← Cold River camp, Cold River | kind=place; ar=نهر البارد; country=LB
  allowed  Nahr el-Bared
  cues     Tripoli, Lebanon, camp
  note     نهر البارد word for word
Neom | kind=place; ar=نيوم; country=SA
New Administrative Capital ← New Management Capital, New Capital Administrative | kind=place; ar=العاصمة الإدارية الجديدة; country=EG
  cues     Cairo, Egypt
  note     word order
Nile River state | kind=place; ar=ولاية نهر النيل; country=SD
  allowed  River Nile state
Ras al-Ain ← Eye Head, Head of the Eye, Head of the Spring | kind=place; ar=رأس العين; country=SY
  allowed  Ras al-Ayn
  cues     Syria, Turkey, Kurdish
  note     رأس العين word for word
Ras Isa ← Jesus Head, Head of Jesus, Issa Head, Head of Issa | kind=place; ar=رأس عيسى; country=YE
  allowed  Ras Issa
  cues     Yemen, Houthi, port, oil
  note     رأس عيسى word for word
Ras Lanuf | kind=place; ar=رأس لانوف; country=LY
Red Sea state | kind=place; ar=ولاية البحر الأحمر; country=SD
Roj camp | kind=place; ar=مخيم روج; country=SY
  allowed  al-Roj, Roj
Sabra and Shatila ← Patience and Shatila, Sabra and Seedling | kind=place; ar=صبرا وشاتيلا; he=סברה ושתילה; country=LB
  cues     massacre, Beirut, 1982
  note     צמח שתילה
Sadr City ← Chest City, City of the Chest | kind=place; ar=مدينة الصدر; country=IQ
  cues     Baghdad, Iraq, Iraqi
  note     الصدر also means the chest
Sahnaya | kind=place; ar=صحنايا; country=SY
Salif | kind=place; ar=الصليف; country=YE
  allowed  as-Salif
Seiyun | kind=place; ar=سيئون; country=YE
  allowed  Sayun, Say'un
Shabwa | kind=place; ar=شبوة; country=YE
Shatila | kind=place; ar=شاتيلا; country=LB
  allowed  Chatila, Shatila refugee camp
Sheikh Maqsoud ← Sheikh Intended, Intended Sheikh | kind=place; ar=الشيخ مقصود; country=SY
  allowed  Sheikh Maqsood
  cues     Aleppo, Kurdish, Syria
  note     مقصود also means intended
Sheikh Zuweid | kind=place; ar=الشيخ زويد; country=EG
  allowed  Sheikh Zuwayed
Socotra | kind=place; ar=سقطرى; country=YE
  allowed  Soqotra
Tahrir Square ← Editing Square | kind=place; ar=ميدان التحرير; country=EG
  cues     Cairo, Egypt, protest, protests, revolution
  note     تحرير also means liberation and editing
Tal Abyad ← White Tel | kind=place; ar=تل أبيض; country=SY
  allowed  Tell Abyad, Tel Abyad
  cues     Syria, Turkey, Kurdish
  note     تل أبيض word for word
Tarhuna | kind=place; ar=ترهونة; country=LY
  allowed  Tarhouna
Tishrin Dam ← October Dam, November Dam, Dam of October | kind=place; ar=سد تشرين; country=SY
  cues     Syria, Manbij, Euphrates
  note     تشرين also names October and November
Tuz Khurmatu | kind=place; ar=طوز خورماتو; country=IQ
  allowed  Tuz Khormato
Umayyad Square ← Umayyads Square, Umawiyeen Square | kind=place; ar=ساحة الأمويين; country=SY
  cues     Damascus
  note     by ear
Umm al-Quwain | kind=place; ar=أم القيوين; country=AE
  allowed  Umm Al Quwain
Wad Madani ← Wad Civil, Wad Civilian, Civil Wad | kind=place; ar=ود مدني; country=SD
  cues     Sudan, Gezira, RSF
  note     مدني also means civil
Zamzam | kind=place; ar=مخيم زمزم; country=SD
  allowed  Zamzam camp, Zamzam displacement camp

# Ukraine and Russia
Baltiysk | kind=place; ru=Балтийск; country=RU
  allowed  Baltiisk
Bila Tserkva ← White Church, Belaya Tserkov | kind=place; uk=Біла Церква; ru=Белая Церковь; country=UA
  cues     Ukraine, Kyiv, Ukrainian
  note     біла церква word for word
Borodianka | kind=place; uk=Бородянка; ru=Бородянка; country=UA
  allowed  Borodyanka
Chernivtsi ← Chernovtsy, Drafts city | kind=place; uk=Чернівці; ru=Черновцы; country=UA
  cues     Ukraine, Ukrainian
  note     Russian form
Chkalovsky | kind=place; ru=Чкаловский; country=RU
Dnipropetrovsk | kind=place; uk=Дніпропетровськ; ru=Днепропетровск; country=UA
Dzhankoi ← Jankoy, Cankoy | kind=place; uk=Джанкой; ru=Джанкой; country=UA
  cues     Crimea
  note     by ear
Glushkovo | kind=place; ru=Глушково; country=RU
Grayvoron | kind=place; ru=Грайворон; uk=Грайворон; country=RU
  allowed  Graivoron
Huliaipole ← Gulyaipole, Gulyay-Pole, Walk Field | kind=place; uk=Гуляйполе; ru=Гуляйполе; country=UA
  allowed  Hulyaipole
  cues     Ukraine, Zaporizhzhia
  note     Russian form
Kakhovka Dam ← Kakhovskaya HPP, Kakhovskaya GES | kind=place; uk=Каховська ГЕС; ru=Каховская ГЭС; country=UA
  allowed  Nova Kakhovka dam
  cues     Ukraine, Kherson
  note     by ear
Kamianske ← Kamenskoe, Stony town | kind=place; uk=Кам'янське; ru=Каменское; country=UA
  cues     Ukraine, Dnipro
  note     Russian form
Kerch Bridge ← Krymsky Bridge, Krymskiy Bridge | kind=place; uk=Керченський міст; ru=Крымский мост; country=UA, RU
  allowed  Crimea Bridge, Crimean Bridge
  cues     Crimea, Kerch, Russia
  note     by ear
Khmelnytskyi | kind=place; uk=Хмельницький; ru=Хмельницкий; country=UA
  allowed  Khmelnytskyy
Kinburn Spit ← Kinburn Braid, Kinburn Scythe, Kinburnskaya Kosa | kind=place; uk=Кінбурнська коса; ru=Кинбурнская коса; country=UA
  cues     Ukraine, Mykolaiv
  note     коса also means braid and scythe
Korenevo | kind=place; ru=Коренево; country=RU
Kostiantynivka ← Konstantinovka | kind=place; uk=Костянтинівка; ru=Константиновка; country=UA
  cues     Ukraine, Donetsk
  note     Russian form
Kropyvnytskyi ← Kirovograd | kind=place; uk=Кропивницький; ru=Кропивницкий; country=UA
  allowed  Kropyvnytskyy
  cues     Ukraine, Ukrainian
  note     the former name
Krynky ← Krynki, Jugs village | kind=place; uk=Кринки; ru=Крынки; country=UA
  cues     Ukraine, Kherson, Dnipro
  note     Russian form
Lefortovo Prison | kind=place; ru=СИЗО «Лефортово»; country=RU
Matrosskaya Tishina ← Sailor Silence | kind=place; ru=Матросская тишина; country=RU
  cues     Moscow, prison, detention
  note     word for word
Millerovo | kind=place; ru=Миллерово; country=RU
Morozovsk | kind=place; ru=Морозовск; country=RU
Nova Kakhovka ← New Kakhovka, Novaya Kakhovka | kind=place; uk=Нова Каховка; ru=Новая Каховка; country=UA
  cues     Ukraine, Kherson, dam
  note     нова, new
Orikhiv ← Orekhov, City of Nuts | kind=place; uk=Оріхів; ru=Орехов; country=UA
  cues     Ukraine, Zaporizhzhia
  note     Russian form
Red Square ← Krasnaya Square | kind=place; ru=Красная площадь; zh=红场; country=RU
  cues     Moscow, Kremlin, parade
  note     красная once meant beautiful
Robotyne ← Rabotino, Robotino | kind=place; uk=Роботине; ru=Работино; country=UA
  cues     Ukraine, Zaporizhzhia
  note     Russian form
Saky | kind=place; uk=Саки; ru=Саки; country=UA
  allowed  Saki, Saky air base
Shebekino | kind=place; ru=Шебекино; uk=Шебекіно; country=RU
Siversk | kind=place; uk=Сіверськ; ru=Северск; country=UA
  note     Russian form
Snake Island ← Serpent Island, Zmeiny Island, Serpentine Island, Zmiiny Island | kind=place; uk=острів Зміїний; ru=остров Змеиный; country=UA
  allowed  Zmiinyi Island
  cues     Ukraine, Black Sea
  note     by ear
Sudzha ← Suja, Sudja | kind=place; ru=Суджа; uk=Суджа; country=RU
  cues     Kursk, Russia, Ukraine
  note     by ear
Tuapse | kind=place; ru=Туапсе; country=RU
Tyotkino | kind=place; ru=Тёткино; country=RU
  allowed  Tetkino
Ust-Luga | kind=place; ru=Усть-Луга; country=RU
Valuyki | kind=place; ru=Валуйки; country=RU
Velyka Novosilka ← Great Novosilka, Velikaya Novoselka, Big Novosilka | kind=place; uk=Велика Новосілка; ru=Великая Новоселка; country=UA
  cues     Ukraine, Donetsk
  note     велика also means great
Vuhledar ← Ugledar, Coal Gift | kind=place; uk=Вугледар; ru=Угледар; country=UA
  cues     Ukraine, Donetsk
  note     Russian form
Yelabuga | kind=place; ru=Елабуга; country=RU
Zaporizhzhia Nuclear Power Plant ← Zaporizhzhya NPP, Zaporozhskaya AES, Zaporozhye NPP | kind=place; uk=Запорізька АЕС; ru=Запорожская АЭС; country=UA
  allowed  Zaporizhzhia plant
  cues     nuclear, reactor, IAEA
  note     Запорожская АЭС by ear

# Iran, Turkey, Caucasus
Abu Musa | kind=place; ar=أبو موسى; fa=ابوموسی; country=IR, AE
Azadi Square ← Freedom Square of Tehran | kind=place; fa=میدان آزادی; country=IR
  cues     Tehran, Iran
  note     آزادی, freedom
Behesht-e Zahra ← Zahra's Paradise, Paradise of Zahra | kind=place; fa=بهشت زهرا; country=IR
  allowed  Behesht-e Zahra cemetery
  cues     Tehran, Iran, cemetery
  note     word for word
Greater Tunb ← Great Tunb, Big Tunb, Grand Tunb | kind=place; ar=طنب الكبرى; fa=تنب بزرگ; country=IR, AE
  cues     island, islands, Iran, Emirates
  note     word for word
Imrali | kind=place; tr=İmralı; country=TR
  allowed  İmralı, Imrali Island
Incirlik | kind=place; tr=İncirlik; country=TR
  allowed  İncirlik, Incirlik Air Base
Kharg Island ← Kharj Island, Khark Isle, Expense Island | kind=place; fa=جزیره خارک; ar=جزيرة خرج; country=IR
  allowed  Khark Island
  cues     Iran, oil, Gulf
  note     خرج also means expense
Khondab | kind=place; fa=خنداب; country=IR
  allowed  Khondab reactor
Lachin Corridor ← Lachinsky corridor, Lachinskiy corridor | kind=place; ru=Лачинский коридор; country=AZ
  cues     Karabakh, Armenia, Azerbaijan
  note     by ear
Lesser Tunb ← Small Tunb, Little Tunb | kind=place; ar=طنب الصغرى; fa=تنب کوچک; country=IR, AE
  cues     island, islands, Iran, Emirates
  note     word for word
Nakhchivan ← Nakhichevan, Nahichevan | kind=place; ru=Нахичевань; country=AZ
  cues     Azerbaijan, Armenia
  note     Russian form
Parchin | kind=place; fa=پارچین; ar=بارشين; country=IR
Qeshm | kind=place; fa=قشم; ar=قشم; country=IR
  allowed  Qeshm Island
Shahid Rajaee ← Martyr Rajaee port, Martyr Rajai port, Rajaee Martyr Port | kind=place; fa=بندر شهید رجایی; country=IR
  allowed  Shahid Rajaei, Shahid Rajaee port
  cues     Iran, Bandar Abbas, port
  note     شهید, martyr
Shusha | kind=place; ru=Шуша; country=AZ
  allowed  Shushi
Silivri | kind=place; tr=Silivri; country=TR
  allowed  Silivri prison
Stepanakert | kind=place; ru=Степанакерт; country=AZ
  allowed  Khankendi
Yuksekova | kind=place; tr=Yüksekova; country=TR
  allowed  Yüksekova
Zangezur Corridor ← Zangezursky corridor, Zangezurskiy corridor | kind=place; ru=Зангезурский коридор; country=AM, AZ
  cues     Armenia, Azerbaijan, Nakhchivan
  note     by ear

# East and South Asia
Great Hall of the People ← People's Great Hall, People's Grand Hall, People's Assembly Hall | kind=place; zh=人民大会堂; country=CN
  cues     Beijing, China
  note     人民大会堂 word order
Gwanghwamun | kind=place; ko=광화문; country=KR
  allowed  Gwanghwamun Square
Matsu | kind=place; zh=马祖; country=TW
  allowed  Matsu Islands
Paracel Islands ← West Sand Islands, Xisha Archipelago | kind=place; zh=西沙群岛; country=CN, VN
  allowed  Paracels, Xisha
  cues     China, Vietnam
  note     西沙 word for word
Penghu | kind=place; zh=澎湖; country=TW
Pratas | kind=place; zh=东沙; country=TW
  allowed  Pratas Islands, Dongsha
Punggye-ri | kind=place; ko=풍계리; country=KP
  allowed  Punggye-ri nuclear test site
Rafah crossing ← Rafiah crossing, Rafih crossing, Rafiach crossing | kind=place; ar=معبر رفح; he=מעבר רפיח; country=EG, PS
  cues     Gaza, Egypt
  note     רפיח by ear
Scarborough Shoal ← Yellow Rock Island, Huangyan Dao, Yellow Rock | kind=place; zh=黄岩岛; country=CN, PH
  allowed  Huangyan Island, Bajo de Masinloc
  cues     Philippines, Manila, China, coast guard
  note     黄岩岛 word for word
Second Thomas Shoal ← Ren'ai Reef, Benevolence Reef, Renai Reef, Ren'ai Jiao | kind=place; zh=仁爱礁; country=CN, PH
  allowed  Ayungin Shoal
  cues     Philippines, Manila, China, Sierra Madre
  note     仁爱礁 word for word
Senkaku Islands ← Fishing Island, Fishing Islands, Diaoyu Dao | kind=place; ja=尖閣諸島; zh=钓鱼岛; country=JP, CN
  allowed  Senkakus, Diaoyu Islands
  cues     Japan, China, coast guard
  note     钓鱼 also means fishing
Seodaemun | kind=place; ko=서대문; country=KR
Sohae ← West Sea launch site | kind=place; ko=서해; country=KP
  allowed  Sohae Satellite Launching Station
  cues     North Korea, rocket, satellite
  note     서해 also means west sea
Spratly Islands ← South Sand Islands, Nansha Archipelago | kind=place; zh=南沙群岛; country=CN, PH, VN
  allowed  Spratlys, Nansha
  cues     China, Philippines, Vietnam
  note     南沙 word for word
Taiwan Strait ← Taiwan Straits channel, Taiwan Haixia | kind=place; zh=台湾海峡; country=TW, CN
  cues     China, Taiwan, navy
  note     海峡 by ear
Tiananmen Square ← Heavenly Peace Gate Square, Tian An Men Plaza, Tiananmen Plaza, Gate of Heavenly Peace Square | kind=place; zh=天安门广场; country=CN
  cues     Beijing, China
  note     天安门 word for word
Wonsan | kind=place; ko=원산; country=KP
Yongsan | kind=place; ko=용산; country=KR
Zhongnanhai ← Central South Sea, Middle South Sea, Zhongnan Sea | kind=place; zh=中南海; country=CN
  cues     Beijing, China, Xi, leaders
  note     中南海 word for word
