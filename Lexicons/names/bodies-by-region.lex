lexicon   names/bodies-by-region
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# States’ organs, services, parties, armed groups, firms, press and courts, by region; more in
# names/bodies. “allowed” forms stand; wrong forms come from translating or misreading the native name.

# Armies, security services and ministries
Agudat Yisrael | kind=body; he=אגודת ישראל; country=IL
  allowed  Agudat Israel, Agudath Israel
Arrow 3 ← Hetz 3, Heits 3 | kind=thing; he=חץ 3; ar=حيتس 3; country=IL
  cues     missile, missiles, Israel, Israeli
  note     חץ, arrow, by ear
Breaking the Silence ← Breakers of Silence | kind=body; he=שוברים שתיקה; ar=كسر الصمت; country=IL
  cues     Israeli, soldiers, veterans
  note     שוברים word for word
Calcalist ← Economist Hebrew, Kalkalist | kind=body; case=exact; he=כלכליסט; country=IL
  cues     Israeli, newspaper, Hebrew
  note     by ear
David's Sling ← David's Slingshot, Dawood's Slingshot | kind=thing; he=קלע דוד; ar=مقلاع داود; country=IL
  cues     missile, missiles, Israel, Israeli
  note     مقلاع also means slingshot
Degel HaTorah | kind=body; he=דגל התורה; country=IL
  note     the name word for word
Elbit Systems | kind=body; he=אלביט מערכות; ar=إلبيت سيستمز; country=IL
  allowed  Elbit
Givati Brigade ← Gafati Brigade, Ghafaati Brigade | kind=body; he=חטיבת גבעתי; ar=لواء غفعاتي; country=IL
  cues     Israeli, Israel, Gaza
  note     Arabic غفعاتي read by ear
Golani Brigade | kind=body; he=חטיבת גולני; ar=لواء غولاني; country=IL
Hatzalah | kind=body; case=exact; he=איחוד הצלה; country=IL
  allowed  United Hatzalah
Hostages and Missing Families Forum ← Headquarters of the Families of the Kidnapped, Families of the Kidnapped Headquarters | kind=body; he=מטה המשפחות להחזרת החטופים והנעדרים; country=IL
  allowed  Hostages Families Forum
  cues     Gaza, Hamas, Israeli, Israel
  note     מטה המשפחות word for word
Iron Dome ← Iron Cap, Kipat Barzel | kind=thing; he=כיפת ברזל; ar=القبة الحديدية; country=IL
  cues     rocket, rockets, Israel, Israeli, interceptor
  note     כיפה also means a cap
Israel Defense Forces ← Israeli Army of Defense, Zahal, Tzahal | kind=body; he=צבא ההגנה לישראל; ar=جيش الدفاع الإسرائيلي; country=IL
  allowed  Israeli military, Israel Defence Forces
  cues     Israel, Israeli, Gaza
  note     צה"ל by ear
Kfir Brigade | kind=body; he=חטיבת כפיר; ar=لواء كفير; country=IL
Knesset Foreign Affairs and Defense Committee ← Outside and Security Committee, Foreign and Security Committee | kind=body; he=ועדת החוץ והביטחון של הכנסת; country=IL
  allowed  Foreign Affairs and Defense Committee
  cues     Knesset, Israeli
  note     חוץ also means outside
Makor Rishon ← First Source newspaper, First Source | kind=body; he=מקור ראשון; country=IL
  cues     Israeli, newspaper, Hebrew
  note     the name word for word
Nahal Brigade | kind=body; he=חטיבת הנח״ל; ar=لواء ناحال; country=IL
Netzah Yehuda ← Nitsah Yehuda, Eternity of Judah | kind=body; he=נצח יהודה; ar=نيتساح يهودا; country=IL
  allowed  Netzah Yehuda Battalion
  cues     battalion, Israeli, army
  note     נצח also means eternity
NSO Group | kind=body; he=אן-אס-או; ar=مجموعة إن إس أو; country=IL
Peace Now ← Shalom Achshav movement | kind=body; he=שלום עכשיו; ar=السلام الآن; country=IL
  cues     settlement, settlements, Israeli
  note     by ear
Sayeret Matkal ← Siret Matkal | kind=body; he=סיירת מטכ״ל; ar=سييرت متكال; country=IL
  cues     Israeli, Israel, commando
  note     by ear
Shayetet 13 | kind=body; he=שייטת 13; ar=شييطت 13; country=IL
The Jerusalem Post ← Jerusalem Mail | kind=body; he=ג׳רוזלם פוסט; ar=جيروزاليم بوست; country=IL
  allowed  Jerusalem Post
  cues     newspaper, Israeli
  note     the name word for word
The Times of Israel | kind=body; he=טיימס אוף ישראל; ar=تايمز أوف إسرائيل; country=IL
  allowed  Times of Israel
Unit 8200 | kind=body; he=יחידה 8200; ar=الوحدة 8200; country=IL
Yad Vashem ← Yad Vashim, Hand and Name | kind=body; he=יד ושם; ar=ياد فاشيم; country=IL
  cues     Holocaust, Jerusalem, memorial
  note     יד ושם word for word: hand and name
Yesha Council ← Yeshaa Council | kind=body; he=מועצת יש״ע; ar=مجلس يشع; country=IL
  cues     settlers, settlement, settlements
  note     by ear
Zaka | kind=body; case=exact; he=זק״א; ar=زاكا; country=IL

# Palestinian bodies
Abu Ali Mustafa Brigades | kind=body; ar=كتائب أبو علي مصطفى; country=PS
Addameer ← Conscience Foundation, Conscience Institution | kind=body; case=exact; ar=مؤسسة الضمير; country=PS
  allowed  Addameer Prisoner Support and Human Rights Association
  cues     Palestinian, prisoners, rights
  note     الضمير also means conscience
Al-Aqsa TV | kind=body; ar=قناة الأقصى; country=PS
Al-Haq ← Truth Foundation, Right Foundation | kind=body; ar=مؤسسة الحق; country=PS
  cues     Palestinian, Ramallah, rights
  note     الحق also means truth or right
Al-Hayat al-Jadida ← New Life newspaper | kind=body; ar=الحياة الجديدة; country=PS
  cues     Palestinian, newspaper
  note     الحياة الجديدة word for word
al-Mezan Center for Human Rights ← Balance Center for Human Rights, Scales Center for Human Rights | kind=body; ar=مركز الميزان لحقوق الإنسان; country=PS
  allowed  Al Mezan, Al Mezan Center for Human Rights
  cues     Gaza, Palestinian
  note     الميزان also means the scales
Al-Nasser Salah al-Din Brigades | kind=body; ar=ألوية الناصر صلاح الدين; country=PS
An-Najah National University ← Success University, National Success University | kind=body; ar=جامعة النجاح الوطنية; country=PS
  allowed  An-Najah University
  cues     Nablus, Palestinian
  note     النجاح also means success
Birzeit University ← Oil Well University, Birzet University | kind=body; ar=جامعة بيرزيت; country=PS
  allowed  Bir Zeit University
  cues     Palestinian, Ramallah, students
  note     بيرزيت word for word: well of oil
Jenin Battalion | kind=body; ar=كتيبة جنين; country=PS
  allowed  Jenin Brigade
Palestine Red Crescent Society ← Palestinian Red Moon Society, Palestinian Red Moon | kind=body; ar=جمعية الهلال الأحمر الفلسطيني; country=PS
  allowed  Palestinian Red Crescent, Palestine Red Crescent
  cues     ambulance, medics, Gaza, West Bank
  note     هلال, crescent, read as moon
Palestine TV | kind=body; ar=تلفزيون فلسطين; country=PS
Palestinian Centre for Human Rights | kind=body; ar=المركز الفلسطيني لحقوق الإنسان; country=PS
  allowed  Palestinian Center for Human Rights
Palestinian Legislative Council | kind=body; ar=المجلس التشريعي الفلسطيني; country=PS
Palestinian National Council | kind=body; ar=المجلس الوطني الفلسطيني; country=PS
Palestinian Prisoners' Society ← Palestinian Captive Club, Palestinian Prisoner's Club, Captive Club | kind=body; ar=نادي الأسير الفلسطيني; country=PS
  allowed  Palestinian Prisoners' Club, Palestinian Prisoners Society
  cues     Israeli, jails, prisons, prisoners
  note     نادي الأسير word for word
Popular Resistance Committees ← Committees of People's Resistance | kind=body; ar=لجان المقاومة الشعبية; country=PS
  cues     Gaza, Palestinian
  note     شعبية as people's
Tulkarm Battalion | kind=body; ar=كتيبة طولكرم; country=PS

# Lebanon, Syria, Iraq, Yemen and the Gulf
Ahrar al-Sham ← Free Men of the Levant, Freemen of the Levant, Free People of the Levant | kind=body; ar=أحرار الشام; country=SY
  cues     Syria, Syrian, Idlib
  note     أحرار and الشام word for word
Al Arabiya Al Hadath ← Arabia the Event | kind=body; ar=العربية الحدث; country=SA
  allowed  Al-Hadath, Al Hadath
  cues     channel, television
  note     الحدث also means the event
Al Araby TV ← Arab Television channel, the Arab TV channel | kind=body; ar=التلفزيون العربي; country=QA
  allowed  Al-Araby TV
  cues     London, Doha, channel
  note     التلفزيون العربي word for word
Al-Adl Wal-Ihsan | kind=body; ar=العدل والإحسان; country=MA
  allowed  Justice and Charity, Al Adl Wal Ihsane
Al-Akhbar ← The News newspaper Lebanon | kind=body; ar=الأخبار; country=LB
  cues     Lebanese, newspaper
  note     الأخبار also means the news
Al-Araby Al-Jadeed ← The New Arabic newspaper | kind=body; ar=العربي الجديد; country=QA
  allowed  The New Arab
  cues     newspaper, London
  note     العربي الجديد word for word
Al-Hayat | kind=body; ar=الحياة; country=SA
Al-Masirah ← The March channel, The Journey channel | kind=body; ar=المسيرة; country=YE
  allowed  Al-Masirah TV
  cues     Houthi, Houthis, Yemen
  note     المسيرة also means the march
Al-Masry Al-Youm ← The Egyptian Today, Egyptian Today newspaper | kind=body; ar=المصري اليوم; country=EG
  cues     newspaper, Egyptian, Cairo
  note     المصري اليوم word for word
Al-Qahera News ← Cairo News channel, Cairo Informative | kind=body; ar=القاهرة الإخبارية; country=EG
  allowed  Al Qahera News
  cues     Egyptian, Egypt, channel
  note     القاهرة الإخبارية word for word
Al-Quds Al-Arabi ← Arab Jerusalem newspaper | kind=body; ar=القدس العربي
  cues     newspaper, London
  note     القدس العربي word for word
Al-Shorouk ← Sunrise newspaper | kind=body; ar=الشروق; country=EG
  allowed  Shorouk
  cues     newspaper, Egyptian, Egypt
  note     الشروق also means sunrise
An-Nahar ← The Day newspaper, Daytime newspaper | kind=body; ar=النهار; country=LB
  allowed  Annahar, al-Nahar
  cues     Lebanese, newspaper
  note     النهار also means the day
Arab Parliament | kind=body; ar=البرلمان العربي
Asaib Ahl al-Haq ← Bands of the People of Truth, Leagues of the Righteous People, Gangs of the People of Truth, League of the People of Truth | kind=body; ar=عصائب أهل الحق; country=IQ
  allowed  Asaib Ahl al-Haqq
  cues     Iraq, Iraqi, Baghdad
  note     عصائب أهل الحق word for word
Banque du Liban | kind=body; ar=مصرف لبنان; country=LB
  allowed  Lebanon's central bank
Coordination Framework ← Coordinating Framework, Coordinative Framework, Coordination Frame | kind=body; ar=الإطار التنسيقي; country=IQ
  cues     Iraq, Iraqi, Shiite
  note     إطار also means frame
Dawa Party ← Invitation Party | kind=body; ar=حزب الدعوة الإسلامية; country=IQ
  allowed  Islamic Dawa Party, Da'wa Party
  cues     Iraq, Iraqi, Maliki
  note     الدعوة also means the call or the invitation
Democratic Union Party | kind=body; ar=حزب الاتحاد الديمقراطي; country=SY
Emergency Lawyers | kind=body; ar=محامو الطوارئ; country=SD
  note     محامو الطوارئ word for word
Emirates News Agency | kind=body; ar=وام; country=AE
Ennahda ← Renaissance Movement, Awakening Movement | kind=body; case=exact; ar=حركة النهضة; country=TN
  allowed  Ennahdha, Al-Nahda
  cues     Tunisia, Tunisian, Ghannouchi
  note     النهضة also means renaissance
Faylaq al-Rahman ← Rahman Corps, Al-Rahman Legion | kind=body; ar=فيلق الرحمن; country=SY
  allowed  Failaq al-Rahman
  cues     Syria, Syrian, Ghouta
  note     فيلق word for word
Forces of Freedom and Change | kind=body; ar=قوى الحرية والتغيير; country=SD
Free Patriotic Movement ← Free National Current, Free National Movement, Patriotic Free Current | kind=body; ar=التيار الوطني الحر; country=LB
  cues     Lebanese, Lebanon, Bassil, Aoun
  note     تيار also means current
Future Movement ← Future Current, Current of the Future | kind=body; ar=تيار المستقبل; country=LB
  cues     Hariri, Lebanese, Lebanon
  note     تيار also means current
Government of National Unity | kind=body; ar=حكومة الوحدة الوطنية; country=LY
Harakat Hezbollah al-Nujaba ← Noble Hezbollah Movement, Nobles Movement | kind=body; ar=حركة حزب الله النجباء; country=IQ
  allowed  al-Nujaba, Nujaba Movement, Harakat al-Nujaba
  cues     Iraq, Iraqi, militia
  note     النجباء also means the nobles
Iraqi News Agency | kind=body; ar=وكالة الأنباء العراقية; country=IQ
Istiqlal Party ← Independence Party of Morocco | kind=body; ar=حزب الاستقلال; country=MA
  allowed  Istiqlal
  cues     Morocco, Moroccan
  note     الاستقلال also means independence
Jaysh al-Islam ← Islam Army faction | kind=body; ar=جيش الإسلام; country=SY
  allowed  Jaish al-Islam
  cues     Syria, Syrian, Ghouta
  note     جيش word for word
Justice and Development Party | kind=body; ar=حزب العدالة والتنمية; country=MA
Justice and Equality Movement | kind=body; ar=حركة العدل والمساواة; country=SD
Kuwait News Agency ← Cona agency, Kona agency | kind=body; ar=كونا; country=KW
  cues     Kuwait, Kuwaiti
  note     كونا by ear
L'Orient-Le Jour | kind=body; ar=لوريان لو جور; country=LB
  allowed  L'Orient Today
Lebanese Armed Forces | kind=body; ar=الجيش اللبناني; country=LB
  allowed  Lebanese army
Libyan National Army ← National Libyan Army | kind=body; ar=الجيش الوطني الليبي; country=LY
  cues     Hifter, Haftar, Libya, Libyan
  note     word order
Mada Masr ← Egypt Extent, Mada Egypt | kind=body; ar=مدى مصر; country=EG
  cues     website, Egyptian, Cairo
  note     مدى also means extent
Marada Movement ← Giants Movement | kind=body; ar=تيار المردة; country=LB
  allowed  Marada
  cues     Frangieh, Lebanese
  note     المردة also means giants
MTV Lebanon | kind=body; ar=إم تي في; country=LB
National Liberation Front | kind=body; ar=جبهة التحرير الوطني; country=DZ
National News Agency ← National Agency for Information, National Media Agency | kind=body; ar=الوكالة الوطنية للإعلام; country=LB
  cues     Lebanon, Lebanese
  note     إعلام also means information
Okaz ← Ukaz newspaper, Oukaz | kind=body; case=exact; ar=عكاظ; country=SA
  cues     Saudi, newspaper
  note     by ear
Organisation of Islamic Cooperation ← Islamic Cooperation Organization, Islamic Cooperation Organisation | kind=body; ar=منظمة التعاون الإسلامي
  allowed  Organization of Islamic Cooperation
  cues     Jeddah, Muslim, Islamic
  note     word order of منظمة التعاون الإسلامي
Patriotic Union of Kurdistan ← Kurdistan National Union, National Union of Kurdistan | kind=body; ar=الاتحاد الوطني الكردستاني; country=IQ
  cues     Talabani, Kurdish, Iraq, Iraqi
  note     وطني as national
Peshmerga ← Bishmarga, Bashmarga, Beshmerga | kind=body; case=exact; ar=البيشمركة; country=IQ
  cues     Kurdish, Iraq, Kurdistan
  note     Arabic has no p
Progressive Socialist Party | kind=body; ar=الحزب التقدمي الاشتراكي; country=LB
Qatar News Agency | kind=body; ar=قنا; country=QA
Rudaw | kind=body; case=exact; ar=رووداو; country=IQ
Saudi Press Agency ← WAS agency | kind=body; ar=واس; country=SA
  cues     Saudi, Riyadh
  note     واس by ear
Saydnaya Prison ← Sidnaya prison, Seidnaya prison | kind=place; ar=سجن صيدنايا; country=SY
  allowed  Sednaya Prison, Saydnaya, Sednaya
  cues     Syria, Syrian, Assad
  note     by ear
Shafaq News | kind=body; ar=شفق نيوز; country=IQ
Southern Transitional Council ← South Transitional Council, Transitional Southern Council | kind=body; ar=المجلس الانتقالي الجنوبي; country=YE
  cues     Yemen, Aden, Yemeni
  note     word order kept
State of Law Coalition ← Coalition of the State of Law, Rule of Law State Coalition | kind=body; ar=ائتلاف دولة القانون; country=IQ
  cues     Iraq, Iraqi, Maliki
  note     دولة القانون word for word
Sudan Liberation Movement | kind=body; ar=حركة تحرير السودان; country=SD
  allowed  Sudan Liberation Army
Sudanese Armed Forces | kind=body; ar=القوات المسلحة السودانية; country=SD
Syrian Arab Army | kind=body; ar=الجيش العربي السوري; country=SY
Syrian National Army | kind=body; ar=الجيش الوطني السوري; country=SY
Syrian Network for Human Rights | kind=body; ar=الشبكة السورية لحقوق الإنسان; country=SY
Tamarod ← Rebellion movement | kind=body; case=exact; ar=تمرد; country=EG
  allowed  Tamarrod
  cues     Egypt, Egyptian, Morsi
  note     تمرد also means rebellion
Taqaddum | kind=body; case=exact; ar=حزب تقدم; country=IQ
  allowed  Taqaddum Party
  note     تقدم also means advance
Transitional Sovereignty Council ← Transitional Council of Sovereignty, Mastery Council | kind=body; ar=مجلس السيادة الانتقالي; country=SD
  allowed  Sovereign Council, Sovereignty Council
  cues     Sudan, Sudanese, Burhan
  note     سيادة word for word
Tunisian General Labour Union ← General Tunisian Union of Work, General Tunisian Labor Union | kind=body; ar=الاتحاد العام التونسي للشغل; country=TN
  cues     Tunisia, Tunisian
  note     شغل also means work
Youm7 ← Seventh Day newspaper, The Seventh Day newspaper | kind=body; case=exact; ar=اليوم السابع; country=EG
  allowed  Al-Youm al-Sabea, Youm El Sabea
  cues     newspaper, Egyptian, Egypt
  note     اليوم السابع word for word
YPJ | kind=body; case=exact; ar=وحدات حماية المرأة; country=SY
  allowed  Women's Protection Units

# Iran, Turkey, Afghanistan, Pakistan
Assembly of Experts ← Council of Experts of Leadership, Leadership Experts Assembly, Council of Experts, Experts Assembly | kind=body; fa=مجلس خبرگان رهبری; ar=مجلس خبراء القيادة; country=IR
  cues     Iran, Iranian, Tehran, Khamenei
  note     مجلس خبرگان رهبری word for word
Atomic Energy Organization of Iran ← Iranian Atomic Energy Organization, Nuclear Energy Organization of Iran | kind=body; fa=سازمان انرژی اتمی ایران; ar=منظمة الطاقة الذرية الإيرانية; country=IR
  cues     nuclear, enrichment, Eslami
  note     word order
Balochistan Liberation Army ← Baluchistan Freedom Army | kind=body; ar=جيش تحرير بلوشستان; country=PK
  cues     Pakistan, Pakistani
  note     تحرير as freedom
Basij ← Baseej, Basige, Mobilization militia | kind=body; case=exact; fa=بسیج; ar=الباسيج; country=IR
  allowed  Basij militia
  cues     Iran, Iranian, Guard, Guards
  note     بسیج also means mobilisation
Cumhuriyet | kind=body; case=exact; tr=Cumhuriyet; country=TR
  allowed  Cumhuriyet newspaper
  note     cumhuriyet also means republic
Evin Prison ← Owin Prison, Ovin prison, Even Prison | kind=place; fa=زندان اوین; ar=سجن إيفين; country=IR
  cues     Iran, Iranian, Tehran
  note     اوین by ear
Hurriyet | kind=body; case=exact; tr=Hürriyet; country=TR
  allowed  Hürriyet
  note     hürriyet also means freedom
Inter-Services Intelligence | kind=body; ar=الاستخبارات الباكستانية; country=PK
Iran International | kind=body; fa=ایران اینترنشنال; ar=إيران إنترناشيونال; country=IR
IRNA ← ERNA agency, Irna Agency | kind=body; case=exact; fa=ایرنا; ar=إرنا; country=IR
  allowed  Islamic Republic News Agency
  cues     Iran, Iranian
  note     إرنا by ear
ISNA | kind=body; case=exact; fa=ایسنا; ar=إسنا; country=IR
  allowed  Iranian Students' News Agency, Iranian Students News Agency
Jaish-e-Mohammed ← Army of Muhammad | kind=body; ar=جيش محمد; country=PK
  allowed  Jaish-e-Mohammad
  cues     Pakistan, India, Kashmir
  note     جيش محمد word for word
Justice and Development Party of Turkey | kind=body; tr=Adalet ve Kalkınma Partisi; country=TR
  allowed  AK Party
Kayhan ← Universe newspaper, Keihan newspaper | kind=body; case=exact; fa=کیهان; ar=كيهان; country=IR
  cues     Iran, Iranian, Tehran
  note     کیهان also means universe
Khatam al-Anbiya Central Headquarters ← Seal of the Prophets Headquarters, Seal of the Prophets headquarters | kind=body; fa=قرارگاه مرکزی خاتم‌الانبیا; ar=مقر خاتم الأنبياء المركزي; country=IR
  allowed  Khatam al-Anbiya
  cues     Iran, Iranian, Tehran
  note     خاتم الأنبياء word for word
Lashkar-e-Taiba ← Army of the Good, Good Army | kind=body; ar=لشكر طيبة; country=PK
  allowed  Lashkar-e-Tayyiba
  cues     Pakistan, India, Kashmir
  note     لشكر طيبة word for word
National Council of Resistance of Iran | kind=body; fa=شورای ملی مقاومت ایران; ar=المجلس الوطني للمقاومة الإيرانية; country=IR
National Intelligence Organization | kind=body; tr=Millî İstihbarat Teşkilatı; country=TR
  allowed  National Intelligence Organisation
Nationalist Movement Party ← National Movement Party, Nationalist Action Movement Party | kind=body; tr=Milliyetçi Hareket Partisi; ar=حزب الحركة القومية; country=TR
  cues     Turkey, Turkish, Bahceli
  note     القومية as national
Nournews ← Light News agency | kind=body; case=exact; fa=نورنیوز; country=IR
  allowed  Nour News
  cues     Iran, Iranian
  note     نور also means light
Pakistan Muslim League-Nawaz | kind=body; ar=حزب الرابطة الإسلامية; country=PK
  allowed  Pakistan Muslim League (N)
Pakistan Tehreek-e-Insaf ← Pakistan Justice Movement, Insaf Movement, Fairness Movement of Pakistan | kind=body; ar=حركة الإنصاف الباكستانية; country=PK
  cues     Imran Khan, Pakistan, Pakistani
  note     الإنصاف also means fairness
People's Mujahedin Organization of Iran ← People's Warriors Organization, Creation Mujahideen, Mujahideen of Creation | kind=body; fa=سازمان مجاهدین خلق ایران; ar=منظمة مجاهدي خلق; country=IR
  allowed  Mujahedin-e-Khalq, People's Mujahideen
  cues     Iran, Iranian, Rajavi
  note     خلق also means creation
Peoples' Equality and Democracy Party | kind=body; tr=Halkların Eşitlik ve Demokrasi Partisi; country=TR
  allowed  DEM Party, Peoples' Equality and Democracy Party (DEM)
Press TV | kind=body; fa=پرس‌تی‌وی; country=IR
Republican People's Party ← Republican Folk Party, People's Republican Party | kind=body; tr=Cumhuriyet Halk Partisi; ar=حزب الشعب الجمهوري; country=TR
  cues     Turkey, Turkish, Ozel, Imamoglu
  note     halk also means folk
Shahed | kind=thing; case=exact; fa=شاهد; ar=شاهد; uk=Шахед; ru=Шахед; country=IR
  note     Iranian drone; شاهد also means witness
Taliban ← Students movement, Taleban Students | kind=body; case=exact; fa=طالبان; ar=طالبان; country=AF
  allowed  the Taliban
  cues     Afghanistan, Afghan, Kabul
  note     طالبان also means students
Tehrik-e-Taliban Pakistan ← Movement of Taliban Pakistan | kind=body; ar=حركة طالبان باكستان; country=PK
  allowed  Pakistani Taliban
  cues     Pakistan, Pakistani
  note     word for word
TRT | kind=body; case=exact; tr=TRT; country=TR
  allowed  TRT World

# Russia, Ukraine, Belarus
A Just Russia ← Fair Russia, Justice Russia | kind=body; ru=Справедливая Россия; country=RU
  allowed  A Just Russia — For Truth
  cues     Duma, Russian, party
  note     справедливая also means fair
Africa Corps | kind=body; ru=Африканский корпус; country=RU
  allowed  African Corps
Batkivshchyna ← Motherland party | kind=body; case=exact; uk=Батьківщина; country=UA
  cues     Tymoshenko, Ukraine, Ukrainian
  note     батьківщина also means homeland
Belta | kind=body; case=exact; ru=БелТА; country=BY
Black Sea Fleet ← Chernomorsky Fleet | kind=body; ru=Черноморский флот; uk=Чорноморський флот; country=RU
  cues     Crimea, Sevastopol, Russia
  note     by ear
Communist Party of the Russian Federation | kind=body; ru=КПРФ; country=RU
  allowed  Russian Communist Party
Dozhd ← Dojd channel, Rain channel | kind=body; case=exact; ru=Дождь; country=RU
  allowed  TV Rain, Rain TV
  cues     Russia, Russian, channel
  note     дождь also means rain
Dzerkalo Tyzhnia ← Mirror of the Week | kind=body; uk=Дзеркало тижня; country=UA
  allowed  Zerkalo Nedeli
  cues     Ukraine, Ukrainian
  note     the name word for word
Energoatom | kind=body; case=exact; uk=Енергоатом; country=UA
  allowed  Enerhoatom
European Solidarity | kind=body; uk=Європейська солідарність; country=UA
Freedom of Russia Legion ← Legion Liberty of Russia, Legion Freedom of Russia | kind=body; ru=Легион «Свобода России»; uk=Легіон «Свобода Росії»; country=RU
  allowed  Liberty of Russia Legion
  cues     Ukraine, Russia, Belgorod
  note     word order kept
Hromadske ← Public Hromadske | kind=body; case=exact; uk=Громадське; country=UA
  cues     Ukraine, Ukrainian
  note     громадське also means public
Interfax | kind=body; case=exact; ru=Интерфакс; country=RU
Izvestia ← News newspaper Izvestia | kind=body; case=exact; ru=Известия; country=RU
  allowed  Izvestiya
  cues     Russia, Russian
  note     известия also means news
Kommersant ← Businessman newspaper, Komersant | kind=body; case=exact; ru=Коммерсантъ, Коммерсант; country=RU
  cues     Russia, Russian, newspaper
  note     коммерсант also means businessman
Komsomolskaya Pravda ← Komsomol Truth | kind=body; ru=Комсомольская правда; country=RU
  cues     Russia, Russian, newspaper
  note     правда also means truth
Kraken Regiment | kind=body; uk=Кракен; country=UA
Kyiv Independent | kind=body; uk=Київ Індепендент; country=UA
  allowed  The Kyiv Independent
Lukoil ← Luke Oil | kind=body; case=exact; ru=Лукойл; country=RU
  cues     Russia, Russian, oil
  note     by ear
Mediazona ← Media Zone outlet | kind=body; case=exact; ru=Медиазона; country=RU
  cues     Russia, Russian
  note     half translated
Meduza ← Medusa news site, Jellyfish news | kind=body; case=exact; ru=Медуза; country=RU
  cues     Russia, Russian
  note     медуза also means jellyfish
Moskovsky Komsomolets ← Moscow Komsomolets, Moscow Komsomol Member | kind=body; ru=Московский комсомолец; country=RU
  cues     Russia, Russian, newspaper
  note     half translated
National Anti-Corruption Bureau of Ukraine | kind=body; uk=Національне антикорупційне бюро України; country=UA
Nova Poshta ← New Mail | kind=body; uk=Нова пошта; country=UA
  cues     Ukraine, Ukrainian, parcels
  note     the name word for word
Opposition Platform — For Life | kind=body; uk=Опозиційна платформа — За життя; country=UA
  allowed  Opposition Platform - For Life
Orthodox Church of Ukraine | kind=body; uk=Православна церква України; country=UA
Privatbank | kind=body; case=exact; uk=ПриватБанк; country=UA
Right Sector ← Right-wing Sector | kind=body; uk=Правий сектор; ru=Правый сектор; country=UA
  allowed  Pravyi Sektor
  cues     Ukraine, Ukrainian
  note     правий also means right-wing
Rosaviatsia ← Rosaviation, Ros Aviation | kind=body; case=exact; ru=Росавиация; country=RU
  allowed  Rosaviatsiya
  cues     Russia, Russian, airport
  note     half translated
Roscosmos | kind=body; case=exact; ru=Роскосмос; country=RU
Rosgvardia ← Rosguard, Rusguard, Ros Guard | kind=body; case=exact; ru=Росгвардия; country=RU
  allowed  Russian National Guard, Rosgvardiya
  cues     Russia, Russian
  note     Росгвардия half translated
Roskomnadzor ← Roscomsupervision | kind=body; case=exact; ru=Роскомнадзор; country=RU
  cues     Russia, Russian, internet
  note     by ear
Rossiyskaya Gazeta ← Russian Newspaper, Russian newspaper Gazeta | kind=body; ru=Российская газета; country=RU
  allowed  Rossiiskaya Gazeta
  cues     Moscow, Kremlin
  note     the name word for word
Rostec ← Rosteh | kind=body; case=exact; ru=Ростех; country=RU
  allowed  Rostech
  cues     Russia, Russian
  note     by ear
Russian Orthodox Church | kind=body; ru=Русская православная церковь; country=RU
Russian Volunteer Corps ← Russian Voluntary Corps, Russian Voluntary Body, Russian Volunteer Body | kind=body; ru=Русский добровольческий корпус; uk=Російський добровольчий корпус; country=RU
  cues     Ukraine, Russia, Belgorod
  note     корпус also means body
Rybar ← Fisherman Telegram channel | kind=body; case=exact; ru=Рыбарь; country=RU
  cues     Russia, Russian, Telegram
  note     рыбарь also means fisherman
Sberbank ← Savings Bank of Russia, Sber Bank | kind=body; case=exact; ru=Сбербанк; country=RU
  cues     Russia, Russian
  note     half translated
Specialized Anti-Corruption Prosecutor's Office | kind=body; uk=Спеціалізована антикорупційна прокуратура; country=UA
  allowed  Specialised Anti-Corruption Prosecutor's Office
State Bureau of Investigation | kind=body; uk=Державне бюро розслідувань; country=UA
Suspilne ← Public broadcaster Suspilne, Social broadcaster, Socially | kind=body; case=exact; uk=Суспільне; country=UA
  cues     Ukraine, Ukrainian, Kyiv
  note     суспільне also means public
Territorial Defence Forces ← Powers of territorial defense | kind=body; uk=Сили територіальної оборони; country=UA
  allowed  Territorial Defense Forces
  cues     Ukraine, Ukrainian
  note     сили also means powers
Ukrainska Pravda ← Ukrainian Truth | kind=body; uk=Українська правда; country=UA
  allowed  Ukrayinska Pravda
  cues     Ukraine, newspaper, Kyiv
  note     правда also means truth
Ukrenergo | kind=body; case=exact; uk=Укренерго; country=UA
  allowed  Ukrenerho
Ukrinform | kind=body; case=exact; uk=Укрінформ; country=UA
Ukroboronprom | kind=body; case=exact; uk=Укроборонпром; country=UA
  allowed  Ukrainian Defense Industry
Ukrzaliznytsia ← Ukrzheleznitsya | kind=body; case=exact; uk=Укрзалізниця; country=UA
  allowed  Ukrainian Railways
  cues     Ukraine, Ukrainian, train, railway
  note     by ear from Russian
Vazhnye Istorii | kind=body; ru=Важные истории; country=RU
  allowed  IStories
Vedomosti ← Statements newspaper, Gazette Vedomosti | kind=body; case=exact; ru=Ведомости; country=RU
  cues     Russia, Russian, newspaper
  note     ведомости also means statements
Viasna ← Spring rights centre, Spring Human Rights Center | kind=body; case=exact; ru=Вясна; country=BY
  allowed  Vyasna, Viasna Human Rights Centre
  cues     Belarus, Belarusian, Minsk
  note     вясна also means spring
Yabloko | kind=body; case=exact; ru=Яблоко; country=RU
  note     яблоко also means apple

# China, Koreas, Japan, Taiwan
Alibaba | kind=body; case=exact; zh=阿里巴巴; country=CN
Apple Daily | kind=body; zh=苹果日报; country=HK
Asahi Shimbun ← Morning Sun newspaper, Morning Sun News | kind=body; ja=朝日新聞; country=JP
  cues     Japan, Japanese, Tokyo
  note     朝日 word for word
Blue House ← Cheong Wa Dae, Qingwatai | kind=place; ko=청와대; country=KR
  cues     South Korea, Seoul, Korean
  note     청와대 by ear
ByteDance ← Byte Beat, Byte Jumping, Byte Jump | kind=body; case=exact; zh=字节跳动; country=CN
  cues     TikTok, China, Chinese
  note     字节跳动 word for word
Caixin ← Finance New magazine | kind=body; case=exact; zh=财新; country=CN
  cues     China, Chinese
  note     财新 word for word
CATL ← Ningde Times, Ningde Era | kind=body; case=exact; zh=宁德时代; country=CN
  cues     battery, batteries, China, Chinese
  note     宁德时代 word for word
CCTV | kind=body; case=exact; zh=中央电视台; country=CN
  allowed  China Central Television
  note     中央电视台 word for word
Central Commission for Discipline Inspection ← Central Discipline Committee, Central Commission of Discipline, Central Discipline Inspection Committee | kind=body; zh=中央纪律检查委员会; country=CN
  cues     China, Chinese, corruption
  note     word order
China News Service | kind=body; zh=中国新闻社; country=CN
Chinese People's Political Consultative Conference ← Political Consultative Conference of the Chinese People | kind=body; zh=中国人民政治协商会议; country=CN
  cues     China, Chinese, Beijing
  note     word order
Chosun Ilbo ← Joseon Daily, Chosun Daily | kind=body; ko=조선일보; country=KR
  allowed  The Chosun Ilbo
  cues     South Korea, Seoul, Korean
  note     일보 as daily
Communist Youth League ← Communist Youth Group | kind=body; zh=共青团; country=CN
  allowed  Communist Youth League of China
  cues     China, Chinese, Beijing
  note     团 also means group
Constitutional Democratic Party of Japan ← Constitutional Democrats Party | kind=body; ja=立憲民主党; country=JP
  cues     Japan, Japanese, Tokyo
  note     word for word
DeepSeek | kind=body; case=exact; zh=深度求索; country=CN
Dong-A Ilbo ← East Asia Daily newspaper | kind=body; ko=동아일보; country=KR
  allowed  Donga Ilbo
  cues     South Korea, Seoul, Korean
  note     동아 also means East Asia
Evergrande ← Hengda Group | kind=body; case=exact; zh=恒大; country=CN
  cues     China, Chinese, property
  note     恒大 by ear
Executive Yuan ← Administrative Court of Taiwan | kind=body; zh=行政院; country=TW
  cues     Taiwan, Taipei, Taiwanese
  note     院 also means court
Foxconn ← Fushikang | kind=body; case=exact; zh=富士康; country=TW
  allowed  Hon Hai
  cues     Taiwan, iPhone, Apple
  note     富士康 by ear
Global Times ← Universal Times, World Times newspaper | kind=body; zh=环球时报; country=CN
  cues     China, Chinese, newspaper
  note     环球 as universal
Hankyoreh ← One Nation newspaper | kind=body; case=exact; ko=한겨레; country=KR
  allowed  The Hankyoreh
  cues     South Korea, Seoul, Korean
  note     한겨레 word for word
JoongAng Ilbo ← Central Daily newspaper | kind=body; ko=중앙일보; country=KR
  cues     South Korea, Seoul, Korean
  note     중앙 also means central
KBS | kind=body; case=exact; ko=한국방송공사; country=KR
  allowed  Korean Broadcasting System
Korean People's Army ← Chosun People's Army, Joseon People's Army | kind=body; ko=조선인민군; country=KP
  cues     North Korea, Pyongyang
  note     조선 by ear
Kyodo ← Joint Communication agency, Joint News agency | kind=body; case=exact; ja=共同通信; country=JP
  allowed  Kyodo News
  cues     Japan, Japanese, Tokyo
  note     共同 also means joint
Legislative Yuan ← Legislation Court, Legislative House of Taiwan | kind=body; zh=立法院; country=TW
  cues     Taiwan, Taipei, Taiwanese
  note     院 also means court
Mainichi Shimbun ← Daily News of Japan | kind=body; ja=毎日新聞; country=JP
  allowed  Mainichi
  cues     Japan, Japanese, Tokyo
  note     毎日 also means daily
Mainland Affairs Council ← Continent Committee, Mainland Committee | kind=body; zh=大陆委员会, 陆委会; country=TW
  cues     Taiwan, Taipei, Taiwanese
  note     大陆 also means continent
Ministry of State Security | kind=body; zh=国家安全部; country=CN
National Development and Reform Commission ← National Development and Reform Committee | kind=body; zh=国家发展和改革委员会; country=CN
  cues     China, Chinese, Beijing
  note     委员会 as committee
NHK | kind=body; case=exact; ja=日本放送協会; country=JP
Nikkei | kind=body; case=exact; ja=日本経済新聞; country=JP
  allowed  Nihon Keizai Shimbun
Nippon Ishin ← Japan Restoration Association, Japan Restoration Party | kind=body; ja=日本維新の会; country=JP
  allowed  Japan Innovation Party, Nippon Ishin no Kai
  cues     Japan, Japanese, Osaka
  note     維新 also means restoration
People's Bank of China ← Chinese People's Bank | kind=body; zh=中国人民银行; country=CN
  cues     China, Chinese, yuan
  note     word order
Rebuilding Korea Party ← Fatherland Innovation Party, Homeland Innovation Party, Cho Kuk Innovation Party | kind=body; ko=조국혁신당; country=KR
  cues     South Korea, Seoul, Korean
  note     조국 also means homeland
Reference News | kind=body; zh=参考消息; country=CN
  allowed  Cankao Xiaoxi
Rodong Sinmun ← Labor Newspaper, Labour Newspaper, Workers Newspaper | kind=body; ko=로동신문; country=KP
  cues     North Korea, Pyongyang
  note     로동신문 word for word
Sanseito ← Participation in Politics Party, Political Participation Party | kind=body; case=exact; ja=参政党; country=JP
  allowed  Sanseitō
  cues     Japan, Japanese, Tokyo
  note     参政 word for word
Self-Defense Forces ← Self-Defense Team, Self-Guard Team | kind=body; ja=自衛隊; country=JP
  allowed  Self-Defence Forces
  cues     Japan, Japanese
  note     隊 also means team
Sinopec | kind=body; case=exact; zh=中国石化; country=CN
SMIC ← China Core International | kind=body; case=exact; zh=中芯国际; country=CN
  cues     chip, chips, China, Chinese
  note     中芯国际 word for word
South China Morning Post ← Nanhua Morning Post, South China Morning Newspaper | kind=body; zh=南华早报; country=HK
  cues     Hong Kong, China
  note     南华 by ear
Southern Weekly | kind=body; zh=南方周末; country=CN
  allowed  Southern Weekend
Taiwan Affairs Office ← Office of Taiwan Affairs | kind=body; zh=国务院台湾事务办公室, 国台办; country=CN
  cues     China, Chinese, Beijing
  note     word order
Taiwan People's Party ← Taiwan Masses Party, Taiwan Populace Party | kind=body; zh=台湾民众党; country=TW
  cues     Taiwan, Taipei, Ko
  note     民众 also means masses
Tencent | kind=body; case=exact; zh=腾讯; country=CN
Tokyo Electric Power Company | kind=body; ja=東京電力; country=JP
TSMC | kind=body; case=exact; zh=台积电; country=TW
  allowed  Taiwan Semiconductor Manufacturing Company
Workers' Party Central Military Commission | kind=body; ko=당 중앙군사위원회; country=KP
Xiaomi ← Millet company, Little Rice | kind=body; case=exact; zh=小米; country=CN
  cues     phone, phones, China, Chinese, electric
  note     小米 also means millet
Yomiuri Shimbun ← Read and Sell newspaper | kind=body; ja=読売新聞; country=JP
  allowed  Yomiuri
  cues     Japan, Japanese, Tokyo
  note     読売 word for word
Yonhap ← Union News agency | kind=body; case=exact; ko=연합뉴스; country=KR
  allowed  Yonhap News Agency
  cues     South Korea, Seoul, Korean
  note     연합 also means union

# International bodies and courts
African Union | kind=body; ar=الاتحاد الأفريقي; ru=Африканский союз
Amnesty International ← International Amnesty Organization, International Pardon Organization | kind=body; ar=منظمة العفو الدولية; he=אמנסטי אינטרנשיונל; ru=Международная амнистия; zh=国际特赦组织
  cues     rights, report
  note     العفو also means pardon
BRICS ← Briks, Golden Brick countries, Gold Brick Countries | kind=body; case=exact; ar=بريكس; ru=БРИКС; zh=金砖国家
  cues     Brazil, China, Russia, summit
  note     金砖 word for word
Collective Security Treaty Organization ← Organization of the Collective Security Treaty | kind=body; ru=ОДКБ; ar=منظمة معاهدة الأمن الجماعي
  cues     Russia, Armenia, Kazakhstan, summit
  note     word order
Committee to Protect Journalists ← Committee for Protection of Journalists, Journalists Protection Committee, Committee for the Protection of Journalists | kind=body; ar=لجنة حماية الصحفيين; ru=Комитет защиты журналистов
  cues     press, killed, New York
  note     word for word
Commonwealth of Independent States ← Union of Independent States of the CIS | kind=body; ru=СНГ
  cues     Russia, summit, post-Soviet
Council of Europe | kind=body; ru=Совет Европы; ar=مجلس أوروبا
Doctors Without Borders ← Physicians without Limits, Doctors without Limits | kind=body; ar=أطباء بلا حدود; he=רופאים ללא גבולות; ru=Врачи без границ; zh=无国界医生
  allowed  Médecins Sans Frontières
  cues     aid, hospital, medical
  note     حدود also means limits
ECOWAS ← Icowas, Ecoas, Economic Group of West African States | kind=body; case=exact; ar=إيكواس; ru=ЭКОВАС
  allowed  Economic Community of West African States
  cues     Nigeria, Niger, Mali, junta
  note     إيكواس by ear
European Commission ← European Commissariat, Eurocommission, European Committee of the Union | kind=body; ar=المفوضية الأوروبية; ru=Еврокомиссия; zh=欧盟委员会
  allowed  EU Commission
  cues     Brussels, von der Leyen, EU
  note     Еврокомиссия by ear
European Council | kind=body; ar=المجلس الأوروبي; ru=Европейский совет
European Parliament ← Europarliament, Euro Parliament | kind=body; ar=البرلمان الأوروبي; ru=Европарламент
  allowed  EU Parliament
  cues     Strasbourg, Brussels, Metsola
  note     Европарламент by ear
European Union ← Union of Europe, Eurounion, Euro-Union | kind=body; ar=الاتحاد الأوروبي; he=האיחוד האירופי; fa=اتحادیه اروپا; ru=Евросоюз; zh=欧盟; q=Q458
  cues     Brussels, European
  note     Евросоюз by ear
Gaza Humanitarian Foundation ← Gaza Human Foundation, Gaza Humanity Foundation, Gaza Humanitarian Institution, Humanitarian Gaza Foundation | kind=body; ar=مؤسسة غزة الإنسانية; he=קרן הסיוע ההומניטרי לעזה
  cues     aid, Gaza, food
  note     إنسانية also means humanity
Human Rights Watch ← Human Rights Monitor, Human Rights Observation, Hyman Rights Watch | kind=body; ar=هيومن رايتس ووتش; he=יומן רייטס ווטש; ru=Хьюман Райтс Вотч; zh=人权观察
  cues     report, New York, abuses
  note     人权观察 word for word; هيومن by ear
IGAD ← Egad, Eigad | kind=body; case=exact; ar=إيغاد
  allowed  Intergovernmental Authority on Development
  cues     Sudan, Ethiopia, Djibouti
  note     إيغاد by ear
International Atomic Energy Agency ← International Agency of Atomic Energy, International Agency for Atomic Energy, International Atomic Agency for Energy | kind=body; ar=الوكالة الدولية للطاقة الذرية; he=הסוכנות הבינלאומית לאנרגיה אטומית; fa=آژانس بین‌المللی انرژی اتمی; ru=МАГАТЭ; zh=国际原子能机构
  cues     nuclear, Grossi, Iran, uranium
  note     الوكالة الدولية in its own order
International Committee of the Red Cross ← International Red Cross Commission, International Committee of Red Crucifix | kind=body; ar=اللجنة الدولية للصليب الأحمر; he=הצלב האדום הבינלאומי; ru=Международный комитет Красного Креста
  allowed  Red Cross
  cues     prisoners, aid, Gaza, Geneva
  note     صليب also means crucifix
International Court of Justice | kind=body; ar=محكمة العدل الدولية; he=בית הדין הבינלאומי לצדק; ru=Международный суд ООН; zh=国际法院
  allowed  World Court
International Criminal Court ← International Penal Court, International Criminal Tribunal in The Hague, International Court for Crime | kind=body; ar=المحكمة الجنائية الدولية; he=בית הדין הפלילי הבינלאומי; ru=Международный уголовный суд; zh=国际刑事法院
  cues     Hague, warrant, warrants, prosecutor
  note     جنائية also means penal
Interpol | kind=body; case=exact; ar=الإنتربول; ru=Интерпол
NATO ← North Atlantic Alliance Organization, Atlantic Pact alliance | kind=body; case=exact; ar=حلف شمال الأطلسي, الناتو; he=נאט״ו; fa=ناتو; ru=НАТО; zh=北约; q=Q7184
  allowed  North Atlantic Treaty Organization
  cues     alliance, Brussels, Rutte
  note     حلف word for word
OCHA ← Ocha Office, Otcha | kind=body; case=exact; ar=أوتشا, مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; ru=УКГВ
  allowed  UN Office for the Coordination of Humanitarian Affairs
  cues     UN, humanitarian, aid
  note     أوتشا by ear
OHCHR ← High Commissariat for Human Rights, Sublime Commission for Human Rights | kind=body; case=exact; ar=المفوضية السامية لحقوق الإنسان
  allowed  UN human rights office
  cues     UN, Geneva, Türk, Turk
  note     السامية also means sublime
OPCW ← OZKhO, Organization of Chemical Weapons Ban | kind=body; case=exact; ar=منظمة حظر الأسلحة الكيميائية; ru=ОЗХО
  allowed  Organisation for the Prohibition of Chemical Weapons
  cues     chemical, weapons, Hague
  note     ОЗХО by ear
OPEC ← Obic, Aubec | kind=body; case=exact; ar=أوبك; ru=ОПЕК; fa=اوپک
  cues     oil, barrel, crude
  note     أوبك by ear
OSCE | kind=body; case=exact; ru=ОБСЕ; ar=منظمة الأمن والتعاون في أوروبا
  allowed  Organization for Security and Co-operation in Europe
Reporters Without Borders ← Correspondents Without Borders, Correspondents without Limits | kind=body; ar=مراسلون بلا حدود; ru=Репортёры без границ; zh=无国界记者
  cues     press, journalists, freedom
  note     مراسلون also means correspondents
Save the Children ← Rescue the Children | kind=body; ar=أنقذوا الأطفال
  cues     aid, children, charity
  note     أنقذوا الأطفال word for word
Shanghai Cooperation Organisation ← ShOS, Shanghai Organization for Cooperation | kind=body; ar=منظمة شنغهاي للتعاون; ru=ШОС, Шанхайская организация сотрудничества; zh=上海合作组织
  allowed  Shanghai Cooperation Organization
  cues     China, Russia, summit
  note     ШОС by ear
UN General Assembly ← General Association of the United Nations | kind=body; ar=الجمعية العامة للأمم المتحدة; ru=Генеральная Ассамблея ООН
  allowed  General Assembly
  cues     UN, resolution, New York
  note     جمعية also means association
UN Security Council | kind=body; ar=مجلس الأمن الدولي; he=מועצת הביטחון; ru=Совет Безопасности ООН; zh=联合国安理会
UNESCO ← Younesco, Yunesco | kind=body; case=exact; ar=يونسكو; he=אונסק״ו; ru=ЮНЕСКО
  cues     heritage, UN, Paris
  note     by ear
UNHCR | kind=body; case=exact; ar=مفوضية الأمم المتحدة لشؤون اللاجئين; ru=УВКБ ООН
  allowed  UN refugee agency
UNICEF ← Younisef, Yunisef | kind=body; case=exact; ar=يونيسف; he=יוניסף; ru=ЮНИСЕФ
  cues     children, UN
  note     by ear
United Nations ← Nations United, Organization of United Nations | kind=body; ar=الأمم المتحدة; he=האומות המאוחדות, האו״ם; fa=سازمان ملل متحد; ru=ООН; zh=联合国; q=Q1065
  cues     Guterres, Security Council, resolution
  note     word order
World Central Kitchen ← Global Central Kitchen, World Central Cuisine | kind=body; ar=المطبخ المركزي العالمي, وورلد سنترال كيتشن
  cues     Gaza, aid, Andrés
  note     المطبخ المركزي العالمي word for word
World Food Programme ← World Foods Program, Global Food Program | kind=body; ar=برنامج الأغذية العالمي; ru=Всемирная продовольственная программа
  allowed  World Food Program
  cues     UN, aid, hunger
  note     أغذية is a plural
World Health Organization ← Global Health Organization, World Organization of Health, World Healthcare Organization | kind=body; ar=منظمة الصحة العالمية; he=ארגון הבריאות העולמי; ru=Всемирная организация здравоохранения; zh=世界卫生组织
  allowed  World Health Organisation
  cues     Tedros, Geneva, UN, health
  note     word order

# United States, Britain, France, Germany
Agence France-Presse ← France Press Agency, French Press Agency | kind=body; ar=وكالة فرانس برس, فرانس برس; ru=Франс Пресс; zh=法新社; country=FR
  cues     news, agency, Paris
  note     وكالة فرانس برس word for word
Alternative for Germany ← German Choice Party, Alternative to Germany | kind=body; ar=حزب البديل من أجل ألمانيا; ru=Альтернатива для Германии; zh=德国选择党; country=DE
  allowed  AfD
  cues     German, Germany, party
  note     选择 also means choice
Associated Press ← Associated Brice, Usushitd Press | kind=body; ar=أسوشيتد برس; ru=Ассошиэйтед Пресс; zh=美联社; country=US
  allowed  The Associated Press
  cues     news, agency
  note     by ear
Axios ← Oxios, Axeos, Aksios | kind=body; case=exact; ar=أكسيوس; he=אקסיוס; ru=Аксиос; country=US
  cues     news, US, Ravid, website
  note     by ear
BBC | kind=body; case=exact; ar=بي بي سي; he=בי-בי-סי; ru=Би-би-си; country=GB
Bloomberg ← Pengbo News | kind=body; case=exact; ar=بلومبرغ; he=בלומברג; ru=Блумберг; zh=彭博社; country=US
  allowed  Bloomberg News
  cues     news, agency
  note     彭博 by ear
Brothers of Italy | kind=body; ar=إخوة إيطاليا; country=IT
  allowed  Fratelli d'Italia
Bundestag ← Bondestag, Bondstag | kind=body; case=exact; ar=البوندستاغ; he=הבונדסטאג; ru=Бундестаг; zh=联邦议院; country=DE
  cues     German, Berlin, Germany
  note     by ear
Bundeswehr ← Bundesfer, Bundesver, Bondesfir | kind=body; case=exact; ar=البوندسفير; ru=Бундесвер; country=DE
  cues     German, Germany, army
  note     by ear
Central Intelligence Agency ← TsRU, Central Information Agency, Central Agency of Intelligence | kind=body; ar=وكالة المخابرات المركزية, سي آي إيه; ru=ЦРУ; zh=中央情报局; country=US
  cues     US, American, spy, Ratcliffe
  note     ЦРУ by ear; 情报 as information
Christian Democratic Union ← KhDS, HDS party | kind=body; ar=الاتحاد الديمقراطي المسيحي; ru=ХДС; country=DE
  cues     German, Germany, Merz
  note     ХДС by ear
CNN | kind=body; case=exact; ar=سي إن إن; ru=Си-эн-эн; country=US
Daily Telegraph | kind=body; ar=ديلي تلغراف; country=GB
  allowed  The Daily Telegraph, The Telegraph
Department of Homeland Security | kind=body; ar=وزارة الأمن الداخلي الأمريكية; country=US
Der Spiegel ← Dir Spiegel, Der Shpigel | kind=body; ar=دير شبيغل; he=דר שפיגל; ru=Шпигель; country=DE
  cues     German, magazine
  note     by ear
Deutsche Welle ← German Wave, Deutsche Vila, Doiche Vella | kind=body; ar=دويتشه فيله; ru=Немецкая волна; country=DE
  cues     German, broadcaster
  note     Немецкая волна word for word
Downing Street | kind=place; ar=داوننغ ستريت; country=GB
  note     by ear
Federal Bureau of Investigation ← FBR, Federal Investigations Office, Federal Office of Investigations, Federal Investigation Bureau | kind=body; ar=مكتب التحقيقات الفيدرالي; ru=ФБР; zh=联邦调查局; country=US
  cues     US, American, agents, Patel
  note     مكتب also means office
Fidesz | kind=body; case=exact; ar=فيدس; ru=Фидес; country=HU
Financial Times | kind=body; ar=فايننشال تايمز; he=פייננשל טיימס; ru=Файнэншл таймс; zh=金融时报; country=GB
  allowed  The Financial Times
Fox News | kind=body; ar=فوكس نيوز; he=פוקס ניוז; country=US
Immigration and Customs Enforcement | kind=body; ar=إدارة الهجرة والجمارك; country=US
Law and Justice ← Right and Justice, Rights and Justice party | kind=body; ar=حزب القانون والعدالة; ru=Право и справедливость; country=PL
  allowed  PiS
  cues     Poland, Polish, Kaczyński
  note     право also means right
Le Figaro ← Lefigaro, Lovigaro | kind=body; ar=لوفيغارو; he=לה פיגארו; country=FR
  cues     newspaper, French, Paris
  note     by ear
Le Monde ← Lemonde, The World newspaper of France | kind=body; ar=لوموند; he=לה מונד; ru=Монд; country=FR
  cues     newspaper, French, Paris
  note     by ear
MI6 ← MI-6 | kind=body; case=exact; ar=إم آي 6; ru=МИ-6; country=GB
  allowed  Secret Intelligence Service
  cues     British, spy
  note     Russian hyphen
National Rally ← National Gathering, National Assemblage, National Association of Le Pen | kind=body; ar=التجمع الوطني; ru=Национальное объединение; country=FR
  cues     French, Le Pen, Bardella, France
  note     تجمع also means gathering
NBC News | kind=body; ar=إن بي سي نيوز; country=US
Pentagon ← Al-Bentagon, Bentagon, Five-corner building, Five Corners Building | kind=body; case=exact; ar=البنتاغون; he=הפנטגון; ru=Пентагон; zh=五角大楼; country=US
  cues     US, American, Hegseth, military
  note     Arabic has no p; 五角大楼 word for word
Politico ← Bolitico, Polytico | kind=body; case=exact; ar=بوليتيكو; he=פוליטיקו; ru=Политико; country=US
  cues     news, newspaper, website
  note     Arabic has no p
Quai d'Orsay ← Key d'Orsay, Kay Dorsey | kind=place; ar=الكي دورسيه; country=FR
  cues     French, Paris, ministry
  note     by ear
Reform UK ← Repair UK, UK Reformation party | kind=body; ar=حزب إصلاح المملكة المتحدة; country=GB
  cues     Farage, British
  note     إصلاح also means repair
Reuters ← Roeters, Ruiters, Royters | kind=body; case=exact; ar=رويترز; he=רויטרס; fa=رویترز; ru=Рейтер; zh=路透社; country=GB
  cues     news, agency
  note     by ear
Sky News | kind=body; ar=سكاي نيوز; country=GB
  allowed  Sky News Arabia
State Department ← Gosdep, Department of the State of America | kind=body; ar=وزارة الخارجية الأمريكية; he=מחלקת המדינה; ru=Госдепартамент, Госдеп; zh=美国国务院; country=US
  allowed  US State Department
  cues     US, American, Washington, spokesperson
  note     Госдеп by ear
Supreme Court of the United States | kind=body; ar=المحكمة العليا الأمريكية; country=US
  allowed  US Supreme Court
Süddeutsche Zeitung ← South German Newspaper | kind=body; ar=زود دويتشه تسايتونغ; country=DE
  allowed  Sueddeutsche Zeitung
  cues     German, Germany
  note     the name word for word
The Guardian ← The Gardian, Al-Ghardian | kind=body; ar=الغارديان; he=הגרדיאן; ru=Гардиан; zh=卫报; country=GB
  cues     newspaper, British
  note     by ear
The New York Times | kind=body; ar=نيويورك تايمز; he=ניו יורק טיימס; ru=Нью-Йорк таймс; zh=纽约时报; country=US
  allowed  New York Times
The Wall Street Journal ← Wall Street Daily | kind=body; ar=وول ستريت جورنال; he=וול סטריט ג׳ורנל; ru=Уолл-стрит джорнал; zh=华尔街日报; country=US
  allowed  Wall Street Journal
  cues     newspaper, US, American
  note     日报 word for word
The Washington Post ← Washington Mail | kind=body; ar=واشنطن بوست; he=וושינגטון פוסט; ru=Вашингтон пост; zh=华盛顿邮报; country=US
  allowed  Washington Post
  cues     newspaper, US, American
  note     邮报 word for word
US Central Command ← American Central Leadership, US Central Leadership, American Central Command | kind=body; ar=القيادة المركزية الأمريكية; he=פיקוד המרכז האמריקאי; country=US
  cues     Kurilla, Cooper, strikes, military
  note     قيادة also means leadership
USAID ← YUSAID, American Agency for International Development | kind=body; case=exact; ar=الوكالة الأمريكية للتنمية الدولية; ru=ЮСАИД; country=US
  allowed  US Agency for International Development
  cues     aid, US, American
  note     ЮСАИД by ear
White House | kind=place; ar=البيت الأبيض; he=הבית הלבן; ru=Белый дом; zh=白宫; country=US
Élysée Palace ← Elysium Palace, Elisha Palace, Palace of Elysee | kind=place; ar=قصر الإليزيه; ru=Елисейский дворец; country=FR
  allowed  Elysee Palace, Elysée Palace, Élysée
  cues     French, Macron, Paris
  note     الإليزيه by ear

# Africa, Latin America, Asia
African National Congress ← African National Conference, National African Congress | kind=body; ar=المؤتمر الوطني الأفريقي; ru=Африканский национальный конгресс; country=ZA
  cues     South Africa, Ramaphosa, Mandela
  note     مؤتمر also means conference
Allied Democratic Forces | kind=body; ar=القوات الديمقراطية المتحالفة; country=CD
Arakan Army | kind=body; ar=جيش أراكان; country=MM
Awami League | kind=body; ar=رابطة عوامي; country=BD
Azawad Liberation Front | kind=body; ar=جبهة تحرير أزواد; country=ML
Bangladesh Nationalist Party | kind=body; ar=الحزب القومي البنغلاديشي; country=BD
Bharatiya Janata Party | kind=body; ar=حزب بهاراتيا جاناتا; country=IN
  note     the name word for word
Boko Haram ← Boku Haram, Poco Haram | kind=body; ar=بوكو حرام; ru=Боко харам; country=NG
  cues     Nigeria, Nigerian, Borno
  note     by ear
Economic Freedom Fighters | kind=body; ar=مقاتلو الحرية الاقتصادية; country=ZA
FARC | kind=body; case=exact; ar=فارك; ru=ФАРК; country=CO
  allowed  Revolutionary Armed Forces of Colombia
Indian National Congress ← Indian Conference Party, Conference Party of India | kind=body; ar=حزب المؤتمر الهندي; country=IN
  cues     India, Gandhi, Indian
  note     مؤتمر also means conference
Islamic State West Africa Province | kind=body; ar=تنظيم الدولة الإسلامية في غرب أفريقيا; country=NG
  allowed  Islamic State in West Africa Province
M23 | kind=body; case=exact; ar=حركة 23 مارس; ru=М23; country=CD
  allowed  March 23 Movement
National League for Democracy | kind=body; ar=الرابطة الوطنية من أجل الديمقراطية; country=MM
Oromo Liberation Army | kind=body; ar=جيش تحرير أورومو; country=ET
Tigray People's Liberation Front ← Popular Front for the Liberation of Tigray, Tigray Popular Liberation Front, People's Front for the Liberation of Tigray | kind=body; ar=الجبهة الشعبية لتحرير تيغراي; country=ET
  cues     Ethiopia, Ethiopian, Mekelle
  note     word order
