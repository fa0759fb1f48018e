lexicon   names/bodies
kind      names
source    names in public use with their native spelling, from general knowledge of the news; compiled for Stet

# States' organs, services, parties, armed groups, firms and press, as news English names them.
# “allowed” forms stand; wrong forms come from translating or misreading the native name.
Al Arabiya | kind=body; ar=العربية; country=SA
  allowed  Al-Arabiya
Al Jazeera | kind=body; ar=الجزيرة; country=QA
  allowed  Al-Jazeera, al-Jazeera
Al Mayadeen ← Al Squares, Fields channel | kind=body; ar=الميادين; country=LB
  allowed  Al-Mayadeen
  cues     channel, television, Lebanese, Hezbollah
  note     الميادين also means the squares
Al-Ahram | kind=body; ar=الأهرام; country=EG
al-Aqsa Martyrs' Brigades | kind=body; ar=كتائب شهداء الأقصى; country=PS
  allowed  Al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs Brigades
Al-Azhar | kind=body; ar=الأزهر; country=EG
Al-Manar | kind=body; ar=المنار; country=LB
al-Nusra Front | kind=body; ar=جبهة النصرة; country=SY
  allowed  Nusra Front, Al-Nusra Front
al-Qaida ← the Base organization | kind=body; ar=القاعدة
  allowed  al-Qaeda, Al Qaeda, al Qaeda, Al-Qaida, al-Qa'ida, al Qaida
  cues     jihadist, jihadists, militants, attack, attacks, bin Laden, Taliban, Yemen, Afghanistan
  note     القاعدة also means the base
al-Shabab | kind=body; ar=حركة الشباب; country=SO
  allowed  al-Shabaab, Al-Shabaab, al Shabaab
Amal Movement ← Hope Movement | kind=body; ar=حركة أمل; country=LB
  cues     Hezbollah, Berri, Lebanon, Lebanese
  note     أمل also means hope
Anadolu Agency ← Anatolia Agency | kind=body; tr=Anadolu Ajansı; ar=وكالة الأناضول; country=TR
  allowed  Anadolu
  cues     Turkish, Turkey, Ankara, news agency
Ansar Allah ← Supporters of God, Partisans of God | kind=body; ar=أنصار الله; country=YE
  fix      The Yemeni group Partisans of God claimed the attack. → The Yemeni group Ansar Allah claimed the attack.
  leave    The partisans of God prayed in Yemen.
  allowed  Ansarullah, Ansarallah
  cues     Houthi, Houthis, Yemen, Yemeni
  note     أنصار الله translated word for word
Arab League | kind=body; ar=جامعة الدول العربية
  allowed  League of Arab States
Aramco | kind=body; ar=أرامكو; country=SA
  allowed  Saudi Aramco
Asharq Al-Awsat ← Middle East newspaper | kind=body; ar=الشرق الأوسط
  allowed  Asharq al-Awsat
  cues     newspaper, Saudi, London-based
  note     الشرق الأوسط also means the Middle East
Azov Brigade | kind=body; uk=Азов; country=UA
  allowed  Azov Regiment, Azov Battalion
B'Tselem ← Betselem, Bzelem, B'Zelem | kind=body; he=בצלם; ar=بتسيلم; country=IL
  cues     Israel, Israeli, rights
Baath Party | kind=body; ar=حزب البعث
  allowed  Ba'ath Party, Baath party
Badr Organization | kind=body; ar=منظمة بدر; country=IQ
Blue and White | kind=body; he=כחול לבן; ar=أزرق أبيض; country=IL
  allowed  Blue and White party, Kahol Lavan
Central Military Commission | kind=body; zh=中央军委; country=CN
Chinese Communist Party | kind=body; zh=中国共产党; country=CN
  allowed  Communist Party of China
COGAT | kind=body; he=מתאם פעולות הממשלה בשטחים; country=IL
Democratic Front for the Liberation of Palestine | kind=body; ar=الجبهة الديمقراطية لتحرير فلسطين; country=PS
Democratic Progressive Party | kind=body; zh=民进党; country=TW
Expediency Council ← Expediency Discernment Council of the System, Interest Diagnosis Council | kind=body; fa=مجمع تشخیص مصلحت نظام; ar=مجمع تشخيص مصلحة النظام; country=IR
  allowed  Expediency Discernment Council
  cues     Iran, Iranian, Tehran
  note     the official name translated word for word
Fatah ← Fateh, Conquest movement, Open movement | kind=body; ar=فتح; he=פתח; country=PS
  leave    The conquest movement of the Normans is no Palestinian matter.
  cues     Palestinian, Hamas, Abbas, PLO
  note     فتح also means conquest
Federal Security Service | kind=body; ru=ФСБ; country=RU
  allowed  FSB
Free Syrian Army | kind=body; ar=الجيش السوري الحر; country=SY
Gazprom | kind=body; ru=Газпром; country=RU
GRU | kind=body; ru=ГРУ; country=RU
Guangming Daily | kind=body; zh=光明日报; country=CN
Guardian Council ← Council of Guardians of the Constitution, Constitution Protection Council | kind=body; fa=شورای نگهبان; ar=مجلس صيانة الدستور; country=IR
  cues     Iran, Iranian, Tehran
  note     Arabic صيانة الدستور, protecting the constitution
Haaretz ← Ha'aretz newspaper, The Land newspaper, Haartz, Harets | kind=body; he=הארץ; ar=هآرتس; country=IL
  allowed  Ha'aretz
  cues     newspaper, Israeli, Israel, Hebrew
  note     הארץ also means the land
Hamas | kind=body; ar=حماس; he=חמאס; ru=ХАМАС; fa=حماس; country=PS; q=Q38799
Haqqani network | kind=body; fa=شبکه حقانی; country=AF
  allowed  Haqqani Network
Hashd al-Shaabi ← Popular Crowd, People's Crowd | kind=body; ar=الحشد الشعبي; country=IQ
  allowed  Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units
  cues     Iraq, Iraqi, Baghdad, militia, militias
  note     حشد also means a crowd
Hayat Tahrir al-Sham ← Tahrir al-Sham Authority, Levant Liberation Authority, Sham Liberation Committee, Syria Liberation Authority | kind=body; ar=هيئة تحرير الشام; country=SY
  allowed  Hay'at Tahrir al-Sham
  cues     Syria, Syrian, Idlib, Damascus, al-Sharaa, Jolani, Golani
  note     هيئة read as authority, الشام as the Levant
Hezbollah ← Party of God group | kind=body; ar=حزب الله; he=חיזבאללה; fa=حزب‌الله; ru=Хезболла; country=LB; q=Q41053
  allowed  Hizbollah, Hizbullah, Hezbullah
  cues     Lebanon, Lebanese, Israel, Israeli, Iran, Nasrallah
  note     حزب الله translated word for word
Huawei | kind=body; zh=华为; country=CN
Islamic Jihad | kind=body; ar=الجهاد الإسلامي; he=הג׳יהאד האסלאמי; country=PS
  allowed  Palestinian Islamic Jihad
Islamic Revolutionary Guard Corps | kind=body; fa=سپاه پاسداران انقلاب اسلامی; ar=الحرس الثوري الإيراني; country=IR
  allowed  Islamic Revolutionary Guards Corps, Revolutionary Guard, Revolutionary Guards, IRGC
Islamic State ← State Organization, the State organization | kind=body; ar=تنظيم الدولة الإسلامية
  allowed  Islamic State group, ISIS, ISIL, Daesh
  cues     jihadist, jihadists, Iraq, Syria, extremist, extremists
  note     Arabic تنظيم الدولة, the organisation of the State
Israel Hayom ← Israel Today newspaper, Israel Hayoum, Yisrael Hayom | kind=body; he=ישראל היום; ar=إسرائيل هيوم; country=IL
  cues     newspaper, Hebrew, daily
  note     היום also means today
Jaish al-Adl ← Army of Justice | kind=body; ar=جيش العدل; fa=جیش العدل; country=IR
  cues     Iran, Iranian, Sistan, Baluchestan, Pakistan
Jamaa Islamiya | kind=body; ar=الجماعة الإسلامية; country=LB
  allowed  al-Jamaa al-Islamiya, Jamaa al-Islamiya
JNIM | kind=body; ar=جماعة نصرة الإسلام والمسلمين; country=ML
  allowed  Jama'at Nusrat al-Islam wal-Muslimin
Kataib Hezbollah ← Hezbollah Battalions | kind=body; ar=كتائب حزب الله; country=IQ
  cues     Iraq, Iraqi
  note     كتائب translated
KCNA | kind=body; ko=조선중앙통신; country=KP
  allowed  Korean Central News Agency
Knesset ← Kenesset, the Canisset | kind=body; he=כנסת; ar=الكنيست; country=IL
  cues     Israel, Israeli, Jerusalem
Kuomintang | kind=body; zh=国民党; country=TW
Kurdistan Democratic Party | kind=body; ar=الحزب الديمقراطي الكردستاني; country=IQ
Kurdistan Workers' Party | kind=body; ar=حزب العمال الكردستاني; country=TR
  allowed  PKK
Lebanese Forces | kind=body; ar=القوات اللبنانية; country=LB
Likud ← Likoud, the Likkud, Al-Likud | kind=body; he=ליכוד; ar=الليكود; country=IL
  cues     Netanyahu, Knesset, Israel, Israeli
Lions' Den ← Den of Lions | kind=body; ar=عرين الأسود; country=PS
  cues     Nablus, West Bank, Palestinian
Maariv ← Ma'ariv newspaper, Maarif | kind=body; he=מעריב; ar=معاريف; country=IL
  allowed  Ma'ariv
  cues     newspaper, Israeli, Israel, Hebrew
  note     Arabic معاريف writes v as f
Magen David Adom ← Red Star of David, Magen David Adum, Magen David Edom | kind=body; he=מגן דוד אדום; ar=نجمة داوود الحمراء; country=IL
  fix      Red Star of David said its paramedics in Israel treated two. → Magen David Adom said its paramedics in Israel treated two.
  cues     Israel, Israeli, paramedics, ambulance
  note     the name translated word for word
Mossad ← Al-Mossad, the Institution for Intelligence, Mosad | kind=body; he=המוסד; ar=الموساد; country=IL
  cues     Israel, Israeli
Muslim Brotherhood ← Brotherhood of Muslims | kind=body; ar=الإخوان المسلمون; country=EG
  cues     Egypt, Egyptian, Islamist, Jordan, Hamas
Naftogaz | kind=body; uk=Нафтогаз; ru=Нафтогаз; country=UA
National People's Congress | kind=body; zh=全国人民代表大会; country=CN
Novaya Gazeta | kind=body; ru=Новая газета; country=RU
Otzma Yehudit ← Otsma Yehudit, Ozma Yehudit, Jewish Force, Jewish Greatness | kind=body; he=עוצמה יהודית; ar=عوتسما يهوديت; country=IL
  allowed  Jewish Power
  cues     Ben-Gvir, Ben Gvir, Knesset, Israel, Israeli
  note     עוצמה also means force
Palestine Liberation Organization | kind=body; ar=منظمة التحرير الفلسطينية; he=אש״ף; country=PS
  allowed  Palestine Liberation Organisation, PLO
Palestinian Authority | kind=body; ar=السلطة الفلسطينية; he=הרשות הפלסטינית; country=PS
People's Daily | kind=body; zh=人民日报; country=CN
People's Liberation Army | kind=body; zh=中国人民解放军; country=CN
Polisario Front | kind=body; ar=جبهة البوليساريو; country=EH
  allowed  Polisario
Popular Front for the Liberation of Palestine | kind=body; ar=الجبهة الشعبية لتحرير فلسطين; country=PS
Presidential Leadership Council ← Presidential Command Council | kind=body; ar=مجلس القيادة الرئاسي; country=YE
  cues     Yemen, Yemeni, Aden
Qassam Brigades ← Al-Qassam Battalions, al-Qassam Battalions | kind=body; ar=كتائب القسام; he=גדודי עז א-דין אל-קסאם; country=PS
  allowed  al-Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izz al-Din al-Qassam Brigades
  cues     Hamas, Gaza
  note     كتائب also means battalions
Quds Brigades ← Jerusalem Brigades, Al-Quds Battalions | kind=body; ar=سرايا القدس; country=PS
  allowed  al-Quds Brigades, Al-Quds Brigades, Saraya al-Quds
  cues     Islamic Jihad, Gaza
  note     القدس is also Jerusalem
Quds Force ← Jerusalem Force, Jerusalem Corps, Quds Corps | kind=body; fa=نیروی قدس; ar=فيلق القدس; country=IR
  fix      The Jerusalem Force is part of the Iranian forces. → The Quds Force is part of the Iranian forces.
  leave    The Jerusalem police force met in Iran.
  allowed  Al-Quds Force, al-Quds Force
  cues     Iran, Iranian, Revolutionary Guard, Revolutionary Guards, IRGC, Soleimani, Qaani
  note     القدس is also Jerusalem, فيلق a corps
Radwan Force ← Radwan Unit | kind=body; ar=قوة الرضوان; country=LB
  cues     Hezbollah, Lebanon
Rapid Support Forces ← Quick Support Forces, Fast Support Forces | kind=body; ar=قوات الدعم السريع; country=SD
  fix      The Quick Support Forces hold parts of Darfur. → The Rapid Support Forces hold parts of Darfur.
  cues     Sudan, Sudanese, Khartoum, Darfur, Hemedti, Dagalo
  note     السريع also means quick
RIA Novosti | kind=body; ru=РИА Новости; country=RU
  allowed  RIA
Rosatom | kind=body; ru=Росатом; country=RU
Rosneft | kind=body; ru=Роснефть; country=RU
Security Service of Ukraine | kind=body; uk=Служба безпеки України; country=UA
  allowed  SBU
Servant of the People | kind=body; uk=Слуга народу; country=UA
Shas ← Shaas, Shass | kind=body; he=ש״ס; ar=شاس; country=IL
  cues     Deri, Knesset, Israel, Israeli, haredi, ultra-Orthodox
Shin Bet ← Shin Beit, Sheen Bet, General Security Service of Israel | kind=body; he=שב״כ; ar=الشاباك; country=IL
  allowed  Shabak
  cues     Israel, Israeli
Sinn Fein | kind=body; country=IE
  allowed  Sinn Féin
State Duma ← State Thought | kind=body; ru=Государственная дума; country=RU
  cues     Russia, Russian, Moscow
  note     дума also means thought
Supreme National Security Council | kind=body; fa=شورای عالی امنیت ملی; country=IR
Syrian Democratic Forces ← Syria Democratic Forces, Democratic Syria Forces | kind=body; ar=قوات سوريا الديمقراطية; country=SY
  cues     Syria, Syrian, Kurdish, Kurds
  note     the Arabic name says Democratic Forces of Syria
Syrian Observatory for Human Rights | kind=body; ar=المرصد السوري لحقوق الإنسان; country=SY
Tasnim ← Tasneem Agency | kind=body; fa=تسنیم; country=IR
  allowed  Tasnim News Agency
  cues     Iran, Iranian, agency
TASS | kind=body; ru=ТАСС; country=RU
  allowed  Tass
Truth Social ← Social Truth, Truth Social Network | kind=body; country=US
  cues     Trump
UNIFIL ← Yunifil, Younifil | kind=body; ar=اليونيفيل; country=LB
  allowed  Unifil, United Nations Interim Force in Lebanon
  cues     Lebanon, peacekeepers, Hezbollah
  note     اليونيفيل written by ear
United Russia | kind=body; ru=Единая Россия; country=RU
United Torah Judaism | kind=body; he=יהדות התורה; country=IL
UNRWA ← Onrwa, Unroa, Al-Unrwa, Onroa | kind=body; ar=الأونروا; he=אונר״א
  allowed  Unrwa
  cues     refugees, refugee, Palestinian, Gaza, United Nations, UN
  note     الأونروا written by ear
Verkhovna Rada ← Supreme Rada, Supreme Council of Ukraine | kind=body; uk=Верховна Рада; ru=Верховная рада; country=UA
  allowed  Rada
  cues     Ukraine, Ukrainian, Kyiv
Wafa ← Loyalty Agency, Wafaa Agency | kind=body; ar=وفا; country=PS
  cues     Palestinian, agency
Wagner Group | kind=body; ru=Группа Вагнера; country=RU
  allowed  Wagner
White Helmets | kind=body; ar=الخوذ البيضاء; country=SY
Workers' Party of Korea | kind=body; ko=조선로동당; country=KP
Xinhua ← New China Agency, Shinhua, Shinkhua | kind=body; zh=新华社; country=CN
  allowed  Xinhua News Agency
  cues     China, Chinese, Beijing, agency
Yedioth Ahronoth ← Latest News newspaper, Yediout Aharonot | kind=body; he=ידיעות אחרונות; ar=يديعوت أحرونوت; country=IL
  allowed  Yediot Ahronoth, Yediot Aharonot, Yediot Ahronot, Yedioth Aharonoth
  cues     newspaper, Israeli, Israel, Hebrew, daily
  note     ידיעות אחרונות also means latest news
Yesh Atid ← There is a Future, There Is a Future, Yish Atid | kind=body; he=יש עתיד; ar=يش عتيد; country=IL
  cues     Lapid, Knesset
  note     the name translated word for word
Yisrael Beiteinu ← Israel Our Home, Israel Is Our Home, Yisrael Beitena | kind=body; he=ישראל ביתנו; ar=يسرائيل بيتنا; country=IL
  allowed  Yisrael Beytenu
  cues     Lieberman, Liberman, Knesset
  note     the name translated word for word
YPG | kind=body; ar=وحدات حماية الشعب; country=SY
  allowed  People's Protection Units, People's Defense Units
