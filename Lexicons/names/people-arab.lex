lexicon   names/people-arab
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# Leaders and others in the news from the Arab countries. Lebanon, Tunisia, Algeria and Morocco
# spell names after the French, Egypt writes g for ج, the Gulf and Sudan g for ق.
Abbas al-Musawi | kind=person; ar=عباس الموسوي; he=עבאס מוסאווי; country=LB
    allowed   Abbas al-Moussawi, Abbas Musawi
Abbas Ibrahim | kind=person; ar=عباس إبراهيم; he=עבאס איברהים; country=LB
Abbas Kamel ← Abbas Complete | kind=person; ar=عباس كامل; he=עבאס כאמל; country=EG
    allowed   Abbas Kamil
    note      كامل also means complete
Abd-Rabbu Mansour Hadi ← Abdrabbuh Mansour Quiet, Abed Rabbo Mansour Calm, Slave of His Lord Mansour Hadi, Abd Rabbo Mansour Calm | kind=person; ar=عبد ربه منصور هادي; he=עבד רבו מנסור האדי; ru=Абд Раббо Мансур Хади; country=YE
    allowed   Abed Rabbo Mansour Hadi, Abdrabbuh Mansur Hadi, Abd Rabbo Mansour Hadi, Abdu Rabbu Mansour Hadi
    note      هادي also means calm
Abdalla Hamdok ← Abdullah Hamduk, Abdullah Hamdouk | kind=person; ar=عبد الله حمدوك; ru=Абдалла Хамдок; country=SD
    allowed   Abdallah Hamdok, Abdullah Hamdok
Abdel Basset al-Megrahi ← Abdul Basit Al-Miqrahi, Abdel Baset Al-Maqrahi, Abdul Basit Al-Maqrahi | kind=person; ar=عبد الباسط المقرحي; country=LY
    allowed   Abdelbaset al-Megrahi, Abdel Basset Ali al-Megrahi
Abdel Fattah al-Burhan ← Abdul Fattah the Proof, Abdel Fattah Proof, Abdul Fattah Proof, Abdel Fattah the Evidence | kind=person; ar=عبد الفتاح البرهان; fa=عبدالفتاح البرهان; he=עבד אל-פתאח אל-בורהאן; ru=Абдель Фаттах аль-Бурхан; country=SD
    allowed   Abdel-Fattah Burhan, Abdel Fattah Burhan, Abdel-Fattah al-Burhan, Abdul Fattah al-Burhan
    note      البرهان also means the proof
Abdel Fattah el-Sissi ← Abdul Fattah the Pony, Abdel Fattah Pony, Abdul Fattah Al-Sese, Abdel Fattah Al-Sesi | kind=person; ar=عبد الفتاح السيسي; fa=عبدالفتاح السیسی; he=עבד אל-פתאח א-סיסי; ru=Абдель Фаттах ас-Сиси; zh=阿卜杜勒-法塔赫·塞西; country=EG
    allowed   Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi, Abdel-Fattah el-Sisi, Abdel Fattah El Sisi, Abdul Fattah al-Sisi, Abdel Fatah al-Sisi
    note      السيسي also means the pony
Abdelaziz Bouteflika ← Abdul Aziz Boutafliqa, Abdelaziz Botaflika, Abdul Aziz Bouteflika, Abdulaziz Botaflika, Abdul Aziz Botaflika | kind=person; ar=عبد العزيز بوتفليقة; he=עבד אל-עזיז בוטפליקה; ru=Абдельазиз Бутефлика; country=DZ
    note      Arabic عبد العزيز in two words; the Algerian spelling is one
Abdelilah Benkirane ← Abdel-Ilah Bin Kiran, Abdul Ilah Benkirane, Abdelilah Bin Kiran, Slave of God Benkirane, Abdul Ilah Bin Kiran | kind=person; ar=عبد الإله بنكيران; country=MA
    allowed   Abdelilah Benkiran
Abdelmadjid Tebboune ← Abdul Majid Taboun, Abdelmajid Tabun, Abdul Majeed Tebboun, Abdel Majid Tebboune, Abdul Majid Tabboun, Abdelmajid Tebboun, Abdul Majid Tebboun | kind=person; ar=عبد المجيد تبون; he=עבד אל-מג׳יד תבון; ru=Абдельмаджид Теббун; country=DZ
    note      The Algerian spelling follows French
Abdelrahim Dagalo ← Abdul Rahim Daqlo, Abdel Rahim Daglo, Abdul Rahim Daglo | kind=person; ar=عبد الرحيم دقلو; country=SD
    allowed   Abdul Rahim Dagalo, Abdelrahim Hamdan Dagalo
Abdul Hamid Dbeibah ← Abdul Hamid Dubaiba, Abdelhamid Dabaiba, Abdul Hamid Al-Dabaiba, Abdul Hamid Dabiba | kind=person; ar=عبد الحميد الدبيبة; ru=Абдель Хамид Дбейба; country=LY
    allowed   Abdulhamid Dbeibah, Abdul Hamid Dbeiba, Abdul Hamid al-Dbeibah, Abdelhamid Dbeibah
Abdul Karim Qasim | kind=person; ar=عبد الكريم قاسم; country=IQ
    allowed   Abd al-Karim Qasim
Abdul Latif Rashid | kind=person; ar=عبد اللطيف رشيد; fa=عبداللطیف رشید; country=IQ
    allowed   Abdul Latif Rasheed, Abdullatif Rashid, Abdul Latif Jamal Rashid
Abdul-Malik al-Houthi ← Abdul Malik the Whale, Abdul Malik Al-Hothi, Abdel Malik Al-Hawthi | kind=person; ar=عبد الملك الحوثي; fa=عبدالملک حوثی; he=עבד אל-מלכ אל-חות׳י; ru=Абдул-Малик аль-Хуси; country=YE
    allowed   Abdulmalik al-Houthi, Abdul Malik al-Houthi, Abdel-Malik al-Houthi
Abdulaziz bin Salman | kind=person; ar=عبد العزيز بن سلمان; country=SA
    allowed   Abdul Aziz bin Salman
Abdulhadi al-Khawaja ← Abdul Hadi the Foreigner, Abdulhadi Foreigner | kind=person; ar=عبد الهادي الخواجة; country=BH
Abdulkader Husrieh ← Abdul Qader Hasria, Abdelkader Hasriya, Abdul Qadir Al-Hasriya | kind=person; ar=عبد القادر حصرية; country=SY
    allowed   Abdulkader Husriyeh
Abdullah bin Abdulaziz | kind=person; ar=عبد الله بن عبد العزيز; he=עבדאללה בן עבד אל-עזיז; country=SA
Abdullah bin Zayed | kind=person; ar=عبد الله بن زايد; he=עבדאללה בן זאיד; country=AE
    allowed   Abdullah bin Zayed Al Nahyan
Abdullatif al-Zayani ← Abdul Latif the Decorator, Abdul Latif Al-Ziani | kind=person; ar=عبد اللطيف الزياني; country=BH
    allowed   Abdullatif bin Rashid Al Zayani, Abdullatif Al Zayani
Abir Moussi ← Abeer Mousa, Perfume Moussi, Abeer Moussi | kind=person; ar=عبير موسي; country=TN
Abu Bakr al-Baghdadi | kind=person; ar=أبو بكر البغدادي; fa=ابوبکر البغدادی; he=אבו בכר אל-בגדאדי; ru=Абу Бакр аль-Багдади; country=IQ
    allowed   Abu Bakr Baghdadi
Abu Mahdi al-Muhandis ← Abu Mahdi the Engineer, Abu Mahdi Engineer | kind=person; ar=أبو مهدي المهندس; fa=ابومهدی المهندس; he=אבו מהדי אל-מוהנדס; ru=Абу Махди аль-Мухандис; country=IQ
    allowed   Abu Mahdi Muhandis
    note      المهندس also means the engineer
Abu Mohammed al-Jolani ← Abu Mohammed Golani, Abu Muhammad the Golan, Abu Mohammad Al-Julaani, Abu Muhammad Golani | kind=person; ar=أبو محمد الجولاني; fa=ابومحمد جولانی; he=אבו מוחמד אל-ג׳ולאני; ru=Абу Мухаммад аль-Джулани; country=SY
    allowed   Abu Mohammad al-Jolani, Abu Mohammed al-Golani, Abu Muhammad al-Jawlani, Abu Mohammad al-Golani, Abu Mohammed al-Julani
Abu Muhammad al-Maqdisi | kind=person; ar=أبو محمد المقدسي; country=JO
    allowed   Abu Mohammed al-Maqdisi
Abu Musab al-Zarqawi ← Abu Musab the Blue, Abu Mosab Al-Zerkawi | kind=person; ar=أبو مصعب الزرقاوي; he=אבו מוסעב א-זרקאווי; ru=Абу Мусаб аз-Заркави; country=JO
    allowed   Abu Musab Zarqawi
Achraf Hakimi ← Ashraf Hakimi, Ashraf Hakeemi, Ashraf Hakeimi | kind=person; ar=أشرف حكيمي; ru=Ашраф Хакими; country=MA
    note      The Moroccan spelling follows French
Adel Abdul Mahdi | kind=person; ar=عادل عبد المهدي; fa=عادل عبدالمهدی; country=IQ
    allowed   Adil Abdul-Mahdi, Adel Abdul-Mahdi, Adel Abdel Mahdi
Adel al-Jubeir ← Adel Al-Jubeer | kind=person; ar=عادل الجبير; he=עאדל אל-ג׳ובייר; country=SA
    allowed   Adel al-Jubair
Adnan Khashoggi ← Adnan Khashakji, Adnan Khashoqji, Adnan Khashugji | kind=person; ar=عدنان خاشقجي; country=SA
Aguila Saleh ← Aqila Saleh, Akila Saleh, Uqaila Saleh, Aqeela Saleh | kind=person; ar=عقيلة صالح; country=LY
    allowed   Aguila Saleh Issa
    note      The Libyan g is written ق: عقيلة
Ahmed Aboul Gheit ← Ahmed Abu Rain, Ahmed Abul Ghayth, Ahmed Father of Rain, Ahmed Abo El Gheit | kind=person; ar=أحمد أبو الغيط; he=אחמד אבו אל-ע׳ייט; country=EG
    allowed   Ahmed Abul Gheit, Ahmed Abu al-Gheit
Ahmed al-Rahawi ← Ahmad Al-Rahwi | kind=person; ar=أحمد الرهوي; country=YE
    allowed   Ahmed Ghaleb al-Rahawi, Ahmed al-Rahwi
Ahmed al-Sharaa ← Ahmed Al-Sharia, Ahmad the Street, Ahmed the Law, Ahmed Al-Shariaa, Ahmad Al-Charaa, Ahmed Al-Shira | kind=person; ar=أحمد الشرع; fa=احمد الشرع; he=אחמד א-שרע; ru=Ахмед аш-Шараа; zh=艾哈迈德·沙拉; country=SY
    allowed   Ahmad al-Sharaa, Ahmed al-Shara, Ahmed al Sharaa
    note      الشرع also means the (religious) law
Ahmed Attaf | kind=person; ar=أحمد عطاف; country=DZ
Ahmed Awad bin Mubarak | kind=person; ar=أحمد عوض بن مبارك; country=YE
    allowed   Ahmed bin Mubarak
Ahmed Ben Bella ← Ahmed Bin Billa, Ahmad Bin Bella, Ahmed Ben Billa | kind=person; ar=أحمد بن بلة; ru=Ахмед бен Белла; country=DZ
Ahmed el-Tayeb | kind=person; ar=أحمد الطيب; he=אחמד א-טייב; ru=Ахмед ат-Тайиб; country=EG
    allowed   Ahmed al-Tayeb, Ahmad al-Tayyeb
    note      الطيب also means the good
Aidarous al-Zubaidi ← Aidarus Al-Zabidi, Aidarous Raisin, Aydarous Al-Zabidi | kind=person; ar=عيدروس الزبيدي; country=YE
    allowed   Aidarous al-Zoubaidi, Aidarus al-Zubaidi, Aidrous al-Zubaidi
Akram al-Kaabi | kind=person; ar=أكرم الكعبي; fa=اکرم الکعبی; country=IQ
    allowed   Akram al-Ka'abi
Alaa Abd el-Fattah ← Alaa Abdul Fateh, Alaa Slave of Fattah | kind=person; ar=علاء عبد الفتاح; country=EG
    allowed   Alaa Abdel Fattah, Alaa Abdelfattah, Alaa Abdel-Fattah
Ali Abdullah Saleh | kind=person; ar=علي عبد الله صالح; fa=علی عبدالله صالح; he=עלי עבדאללה סאלח; ru=Али Абдалла Салех; country=YE
    allowed   Ali Abdallah Saleh
Ali al-Sistani ← Ali Al-Sestani, Ali Sestani | kind=person; ar=علي السيستاني; fa=علی سیستانی; he=עלי א-סיסתאני; ru=Али ас-Систани; country=IQ
    allowed   Ali Sistani, Ali al-Husseini al-Sistani
Ali al-Zaidi | kind=person; ar=علي الزيدي; country=IQ
Ali Hassan al-Majid | kind=person; ar=علي حسن المجيد; he=עלי חסן אל-מג׳יד; country=IQ
    allowed   Chemical Ali
Ali Hassan Khalil | kind=person; ar=علي حسن خليل; country=LB
Ali Karaki | kind=person; ar=علي كركي; he=עלי כרכי; country=LB
    allowed   Ali Karake
Ali Mamlouk ← Ali Owned | kind=person; ar=علي مملوك; he=עלי ממלוכ; country=SY
    allowed   Ali Mamluk
    note      مملوك also means owned
Alwaleed bin Talal ← Newborn Bin Talal, The Newborn Bin Talal | kind=person; ar=الوليد بن طلال; he=אל-ווליד בן טלאל; country=SA
    allowed   Al-Waleed bin Talal, Al Waleed bin Talal
    note      الوليد also means the newborn
Amin Maalouf | kind=person; ar=أمين معلوف; he=אמין מעלוף; ru=Амин Маалуф; country=LB
Amin Nasser | kind=person; ar=أمين الناصر; country=SA
    allowed   Amin H. Nasser, Amin al-Nasser
Amine Gemayel ← Amin Beautiful, Amin Al-Jumayyil | kind=person; ar=أمين الجميل; he=אמין ג׳ומייל; country=LB
    allowed   Amin Gemayel
    note      الجميل also means the beautiful
Ammar al-Hakim | kind=person; ar=عمار الحكيم; fa=عمار حکیم; he=עמאר אל-חכים; country=IQ
    allowed   Ammar Hakim
    note      الحكيم also means the wise
Amr Moussa | kind=person; ar=عمرو موسى; he=עמרו מוסא; country=EG
    allowed   Amr Mussa
Anas Khattab | kind=person; ar=أنس خطاب; country=SY
Andre Azoulay | kind=person; ar=أندري أزولاي; he=אנדרה אזולאי; country=MA
    allowed   André Azoulay
Antoun Sehnaoui | kind=person; ar=أنطون صحناوي; country=LB
Anwar al-Awlaki ← Anwar Al-Aulaqy, Anwar Al-Olaqi | kind=person; ar=أنور العولقي; he=אנוור אל-עוולקי; country=US
    allowed   Anwar al-Aulaqi
Anwar Gargash ← Anwar Qarqash, Anwar Karkash, Anwar Gargach, Anwar Qarqach, Anwar Jarjash | kind=person; ar=أنور قرقاش; he=אנואר גרגש; country=AE
    note      The Gulf g is written ق: قرقاش
Anwar Sadat ← Anwar Gentlemen, Anwar Al-Sadaat, Anwar the Gentlemen | kind=person; ar=أنور السادات; fa=انور سادات; he=אנוור סאדאת; ru=Анвар Садат; country=EG
    allowed   Anwar al-Sadat, Anwar el-Sadat
    note      السادات also means the gentlemen
Asaad al-Shaibani ← Asaad Al-Shaybany, Assad Al-Shaibani, Asaad Al-Chibani, Assad Shaibani | kind=person; ar=أسعد الشيباني; fa=اسعد الشیبانی; he=אסעד א-שיבאני; country=SY
    allowed   Asaad Shaibani, Asaad Hassan al-Shaibani, Asaad al-Shibani
Asma al-Assad ← Asma the Lion, Asmaa Lion | kind=person; ar=أسماء الأسد; he=אסמא אל-אסד; country=SY
    allowed   Asma Assad
    note      أسماء also means names
Atef Najib | kind=person; ar=عاطف نجيب; country=SY
Ayad Allawi ← Iyad Alaoui, Ayad Alawi, Iyad Alawi | kind=person; ar=إياد علاوي; he=איאד עלאווי; country=IQ
    allowed   Iyad Allawi
Ayman al-Zawahiri ← Ayman the Phenomena, Ayman Al-Dhawahiri | kind=person; ar=أيمن الظواهري; fa=ایمن الظواهری; he=איימן א-זוואהירי; ru=Айман аз-Завахири; country=EG
    allowed   Ayman al-Zawahri, Ayman Zawahiri
Aziz Akhannouch ← Aziz Akhnoush, Aziz Akhanoush, Aziz Akhannoush | kind=person; ar=عزيز أخنوش; ru=Азиз Аханнуш; country=MA
Badr Abdelatty ← Badr Abdel-Atti, Bader Abdul Atti, Badr Abdul Ati | kind=person; ar=بدر عبد العاطي; fa=بدر عبدالعاطی; he=בדר עבד אל-עאטי; country=EG
    allowed   Badr Abdel Atty, Badr Abdelaty, Badr Abdel-Atty
Badr al-Busaidi ← Badr Al-Bu Saidi, Bader Al-Boussaidi, Badr Albusaeedi, Badr Al-Busaeedi | kind=person; ar=بدر البوسعيدي; fa=بدر البوسعیدی; country=OM
    allowed   Badr Albusaidi, Badr bin Hamad Al Busaidi, Badr Al Busaidi
    note      بدر also means full moon
Bafel Talabani ← Bavil Talabani, Bafil Talabani, Pavel Talabani, Bafel Talbani | kind=person; ar=بافل طالباني; country=IQ
    allowed   Bafel Jalal Talabani
Bahia Hariri | kind=person; ar=بهية الحريري; country=LB
    allowed   Bahia al-Hariri
Bandar bin Sultan | kind=person; ar=بندر بن سلطان; he=בנדר בן סולטאן; country=SA
Barham Salih ← Barham Valid, Barham Good | kind=person; ar=برهم صالح; fa=برهم صالح; he=ברהם סאלח; country=IQ
    allowed   Barham Saleh
Bashar al-Assad ← Bashar the Lion, Bachar El Asad, Bashar Lion | kind=person; ar=بشار الأسد; fa=بشار اسد; he=בשאר אל-אסד; ru=Башар Асад; zh=巴沙尔·阿萨德; country=SY; q=Q44329
    allowed   Bashar Assad, Bashar al-Asad
    note      الأسد also means the lion
Bashir Gemayel ← Bashir the Beautiful, Basheer Al-Jamil | kind=person; ar=بشير الجميل; he=באשיר ג׳ומייל; country=LB
    allowed   Bachir Gemayel
Bechara Boutros Rai ← Bishara Boutros Al-Rahi, Bishara Peter the Shepherd, Bishara Boutros Shepherd, Bechara Boutros Shepherd | kind=person; ar=بشارة بطرس الراعي; he=בשארה בוטרוס א-ראעי; country=LB
    allowed   Bechara Boutros al-Rai, Bechara al-Rai, Bechara Rai, Beshara al-Rai
    note      الراعي also means the shepherd
Beji Caid Essebsi ← Beji Leader Essebsi, Al-Baji Qaid Al-Sibsi | kind=person; ar=الباجي قائد السبسي; country=TN
    allowed   Béji Caïd Essebsi, Beji Caid el-Sebsi
    note      قائد also means leader
Bisher al-Khasawneh | kind=person; ar=بشر الخصاونة; country=JO
    allowed   Bishr al-Khasawneh, Bisher Khasawneh
Boualem Sansal ← Bou Alam Sansal, Abu Alam Sansal, Boualem Sinsal, Bualam Sansal, Bou Allam Sansal | kind=person; ar=بوعلام صنصال; he=בועלם סנסל; country=DZ
Bouthaina Shaaban ← Buthaina Sated, Bouthaina Chaabane | kind=person; ar=بثينة شعبان; country=SY
    allowed   Buthaina Shaaban
Boutros Boutros-Ghali ← Peter Peter Expensive, Boutros Boutros Expensive, Peter Boutros-Ghali | kind=person; ar=بطرس بطرس غالي; he=בוטרוס בוטרוס-ע׳אלי; ru=Бутрос Бутрос-Гали; country=EG
    allowed   Boutros Boutros Ghali
    note      غالي also means expensive
Brahim Ghali ← Ibrahim Expensive, Brahim Expensive | kind=person; ar=إبراهيم غالي; country=EH
    note      غالي also means expensive
Chadli Bendjedid ← Shazly Ben Jadid, Al-Shazly Benjedid, Chadli New | kind=person; ar=الشاذلي بن جديد; country=DZ
    allowed   Chadli Benjedid
Diaa Rashwan ← Dia Rashwan | kind=person; ar=ضياء رشوان; country=EG
Elias Bou Saab ← Elias Bou Difficult, Elias Abu Saab, Elias Bousab | kind=person; ar=إلياس بو صعب; he=אליאס בו סעב; country=LB
    allowed   Elias Bousaab
Elie Saab ← Elie Difficult | kind=person; ar=إيلي صعب; he=אלי סאאב; country=LB
Fahd bin Abdulaziz | kind=person; ar=فهد بن عبد العزيز; country=SA
Faisal bin Abdulaziz | kind=person; ar=فيصل بن عبد العزيز; country=SA
Faisal bin Farhan ← Faisal Ben Happy | kind=person; ar=فيصل بن فرحان; fa=فیصل بن فرحان; he=פייסל בן פרחאן; ru=Фейсал бин Фархан; country=SA
    allowed   Faisal bin Farhan Al Saud, Faisal bin Farhan Al-Saud
Faisal Mekdad ← Faisal Al-Miqdad, Faisal Al-Muqdad, Faisal Moqdad | kind=person; ar=فيصل المقداد; he=פייסל מקדאד; country=SY
    allowed   Faisal Miqdad, Faisal al-Mekdad, Fayssal Mekdad
Falih al-Fayyadh ← Faleh Al-Fayadh | kind=person; ar=فالح الفياض; fa=فالح الفیاض; country=IQ
    allowed   Falih al-Fayyad, Faleh al-Fayyad, Faleh al-Fayyadh
Farid al-Atrash ← Farid the Deaf | kind=person; ar=فريد الأطرش; he=פריד אל-אטרש; country=SY
    allowed   Farid El Atrache
Fathi Bashagha | kind=person; ar=فتحي باشاغا; country=LY
    allowed   Fathi Bashaga
Fayez Sarraj ← Fayez the Saddler, Fayez Al-Siraj | kind=person; ar=فايز السراج; ru=Фаиз Саррадж; country=LY
    allowed   Fayez al-Sarraj, Fayez Serraj
Fouad Siniora ← Fouad Sanyoura, Fuad Al-Sanyoura, Fouad Sinyura, Fouad Sanioura, Fuad Al-Sanioura | kind=person; ar=فؤاد السنيورة; he=פואד סניורה; country=LB
    allowed   Fuad Siniora
Fuad Hussein | kind=person; ar=فؤاد حسين; fa=فؤاد حسین; country=IQ
    allowed   Fouad Hussein
Fuad Masum | kind=person; ar=فؤاد معصوم; country=IQ
    allowed   Fouad Massoum, Fuad Masoum
Fuad Shukr ← Fouad Thanks, Fuad Thanks, Fouad Gratitude | kind=person; ar=فؤاد شكر; he=פואד שוכר; country=LB
    allowed   Fouad Shukr, Fuad Shukur
    note      شكر also means thanks
Gamal Abdel Nasser ← Jamal Abdel Nasser, Gamal Slave of Nasser | kind=person; ar=جمال عبد الناصر; fa=جمال عبدالناصر; he=גמאל עבד אל-נאצר; ru=Гамаль Абдель Насер; country=EG
    allowed   Gamal Abdul Nasser, Gamal Abd al-Nasser
Gamal Mubarak ← Gamal Blessed | kind=person; ar=جمال مبارك; country=EG
Gebran Bassil ← Gibran Basil, Jubran Basil, Gibran Bassil, Jibran Basil, Gebran Basil, Jubran Bassil | kind=person; ar=جبران باسيل; he=ג׳ובראן באסיל; country=LB
    note      جبران is the same name as Gibran; he writes Gebran
Georges Abdallah ← George Ibrahim Abdullah, Georges Abdullah | kind=person; ar=جورج إبراهيم عبد الله; country=LB
    allowed   Georges Ibrahim Abdallah, George Abdallah
    cues      Lannemezan
Ghiath Dalla | kind=person; ar=غياث دلة; country=SY
    allowed   Ghiath Dala
Gibril Ibrahim | kind=person; ar=جبريل إبراهيم; country=SD
    allowed   Jibril Ibrahim
Habib Bourguiba ← Habib Abu Ruqaiba, Al-Habib Bourqiba, Habib Bu Raqiba | kind=person; ar=الحبيب بورقيبة; he=חביב בורגיבה; ru=Хабиб Бургиба; country=TN
Hadi al-Amiri | kind=person; ar=هادي العامري; fa=هادی العامری; he=האדי אל-עאמרי; country=IQ
    allowed   Hadi al-Ameri, Hadi Amiri
Hadi al-Bahra ← Hadi Lake | kind=person; ar=هادي البحرة; country=SY
Hafez al-Assad ← Hafez the Lion, Hafez Lion | kind=person; ar=حافظ الأسد; fa=حافظ اسد; he=חאפז אל-אסד; ru=Хафез Асад; country=SY
    allowed   Hafez Assad, Hafiz al-Assad
Haider al-Abadi ← Haidar Al-Ebadi, Haider Al-Ubadi | kind=person; ar=حيدر العبادي; fa=حیدر العبادی; he=חיידר אל-עבאדי; country=IQ
    allowed   Haidar al-Abadi, Haider Abadi
Haifa Wehbe | kind=person; ar=هيفاء وهبي; he=היפא והבי; country=LB
Haitham bin Tariq | kind=person; ar=هيثم بن طارق; fa=هیثم بن طارق; he=הית׳ם בן טארק; country=OM
    allowed   Haitham bin Tarik, Haitham bin Tariq Al Said
Hamad bin Isa | kind=person; ar=حمد بن عيسى; he=חמד בן עיסא; country=BH
    allowed   Hamad bin Isa Al Khalifa, Hamad bin Issa
Hamad bin Jassim | kind=person; ar=حمد بن جاسم; country=QA
    allowed   Hamad bin Jassim Al Thani, Hamad bin Jassem
Hamad bin Khalifa | kind=person; ar=حمد بن خليفة; he=חמד בן ח׳ליפה; country=QA
    allowed   Hamad bin Khalifa Al Thani
Hamzah bin Hussein | kind=person; ar=حمزة بن الحسين; country=JO
    allowed   Hamzah bin Al Hussein, Hamza bin Hussein
Hannibal Gaddafi | kind=person; ar=هانيبال القذافي; country=LY
    allowed   Hannibal Kadhafi, Hannibal Qaddafi
Hashem Safieddine ← Hachem Safi El-Din, Hashim Safi al-Deen, Hashem Safieldin | kind=person; ar=هاشم صفي الدين; he=האשם ספי א-דין; country=LB
    allowed   Hashem Safi al-Din, Hashem Safieddin
Hassan al-Banna | kind=person; ar=حسن البنا; he=חסן אל-בנא; country=EG
    allowed   Hasan al-Banna
    note      البنا also means the builder
Hassan al-Turabi ← Hassan the Earthy | kind=person; ar=حسن الترابي; he=חסן א-תוראבי; country=SD
    allowed   Hassan Turabi
Hassan Diab ← Hassan Wolves | kind=person; ar=حسان دياب; he=חסאן דיאב; country=LB
Hassan Fadlallah | kind=person; ar=حسن فضل الله; he=חסן פדלאללה; country=LB
    allowed   Hassan Fadl Allah
Hassan Nasrallah ← Hassan Nasr God, Hasan Victory of God, Hassan Nassrallah, Hassan Nasr Alla | kind=person; ar=حسن نصر الله; fa=حسن نصرالله; he=חסן נסראללה; ru=Хасан Насралла; country=LB
    allowed   Hasan Nasrallah, Hassan Nasr Allah
    note      نصر الله also means “victory of God”
Hassan Rashad | kind=person; ar=حسن رشاد; he=חסן ראשד; country=EG
    allowed   Hassan Mahmoud Rashad
Haytham Ali Tabatabai | kind=person; ar=هيثم علي الطبطبائي; he=הית׳ם עלי טבטבאי; country=LB
    allowed   Haitham Ali Tabatabai, Haytham Tabatabai
Hazem al-Sharaa | kind=person; ar=حازم الشرع; country=SY
Hikmat al-Hijri ← Hekmat Al-Hajri, Hikmat Al-Hajari, Hekmat Al-Hajari, Hikmat Al-Hajri | kind=person; ar=حكمت الهجري; he=חכמת אל-היג׳רי; country=SY
    allowed   Hikmat Hijri, Hekmat al-Hijri
    note      حكمت also means wisdom
Hind Kabawat ← Hind Qabwat, Hind Qabawat | kind=person; ar=هند قبوات; country=SY
    note      قبوات is read with q
Hisham al-Hashimi | kind=person; ar=هشام الهاشمي; country=IQ
    allowed   Husham al-Hashimi
Hoshyar Zebari ← Hoshyar Al-Zibari, Hushyar Zibari | kind=person; ar=هوشيار زيباري; fa=هوشیار زیباری; country=IQ
    allowed   Hoshyar Zibari
Hosni Mubarak ← Husni Blessed, Hosni Blessed | kind=person; ar=حسني مبارك; fa=حسنی مبارک; he=חוסני מובארכ; ru=Хосни Мубарак; zh=胡斯尼·穆巴拉克; country=EG
    allowed   Husni Mubarak
    note      مبارك also means blessed
Houari Boumediene ← Hawari Bumedian, Al-Hawari Boumedin, Houari Bou Median | kind=person; ar=هواري بومدين; ru=Хуари Бумедьен; country=DZ
    allowed   Houari Boumedienne
Hussein al-Houthi | kind=person; ar=حسين الحوثي; country=YE
    allowed   Hussein Badreddin al-Houthi
Hussein bin Abdullah | kind=person; ar=الحسين بن عبد الله; country=JO
    allowed   Hussein bin Abdullah II
Hussein bin Talal | kind=person; ar=الحسين بن طلال; he=חוסיין בן טלאל; country=JO
    allowed   King Hussein
Ibrahim al-Jaafari | kind=person; ar=إبراهيم الجعفري; country=IQ
    allowed   Ibrahim Jaafari, Ibrahim al-Jafari
Ibrahim Aqil | kind=person; ar=إبراهيم عقيل; he=איברהים עקיל; country=LB
    allowed   Ibrahim Akil
Ilham Ahmed | kind=person; ar=إلهام أحمد; country=SY
    allowed   Ilham Ahmad, Elham Ahmad
Imad Mughniyeh ← Imad Moghnia, Imad Singer, Imad Mughania, Emad Moghnieh | kind=person; ar=عماد مغنية; he=עימאד מורנייה; country=LB
    allowed   Imad Mughniyah, Imad Mughnieh, Imad Mughniya
    note      مغنية also means singer
Imane Khelif ← Iman Khalif, Faith Khelif, Iman Khleif, Iman Khulaif, Iman Khelif | kind=person; ar=إيمان خليف; ru=Иман Хелиф; country=DZ
    cues      boxer, boxing, Olympic, Olympics
    note      إيمان also means faith
Isa Qassim | kind=person; ar=عيسى قاسم; fa=عیسی قاسم; country=BH
    allowed   Isa Qassem
Jafar Hassan | kind=person; ar=جعفر حسان; country=JO
    allowed   Jaafar Hassan
Jalal Talabani ← Glal Talabani | kind=person; ar=جلال طالباني; fa=جلال طالبانی; he=ג׳לאל טלבאני; country=IQ
    allowed   Jalal al-Talabani
Jamal Khashoggi ← Jamal Khashakji, Gamal Khashoggi, Jamal Khashugji, Jamal Khashoqji, Jamal Khachoggi, Beauty Khashoggi | kind=person; ar=جمال خاشقجي; fa=جمال خاشقجی; he=ג׳מאל ח׳אשוקג׳י; ru=Джамаль Хашогги; tr=Cemal Kaşıkçı; country=SA
    allowed   Jamal Kashoggi
    note      Arabic خاشقجي and Turkish Kaşıkçı keep a q
Jasem al-Budaiwi | kind=person; ar=جاسم البديوي; country=KW
    allowed   Jasem Mohamed Albudaiwi, Jasem Albudaiwi
Joseph Aoun ← Joseph Oun, Josef Awn, Joseph Awn | kind=person; ar=جوزيف عون; fa=جوزف عون; he=ג׳וזף עאון; ru=Жозеф Аун; country=LB
    note      عون is read as Awn or Own
Kahlil Gibran ← Gibran Khalil Jubran, Jubran Khalil Jubran, Gebran Khalil Gebran | kind=person; ar=جبران خليل جبران; he=ח׳ליל ג׳ובראן; ru=Халиль Джебран; country=LB
    allowed   Khalil Gibran, Gibran Khalil Gibran
Kais Saied ← Qais Said, Qais Saied, Kaiss Saeed | kind=person; ar=قيس سعيد; he=קייס סעיד; ru=Каис Сайед; country=TN
    allowed   Kais Saïed, Kaïs Saïed
    cues      Tunisia, Tunisian, Tunis
    note      The Tunisian spelling follows French; سعيد also means happy
Kamal Jumblatt ← Kamal Janbalat, Kamal Junblat | kind=person; ar=كمال جنبلاط; he=כמאל ג׳ונבלאט; country=LB
    allowed   Kamal Joumblatt
Kamel Daoud ← Kamal David, Kamel David | kind=person; ar=كمال داود; country=DZ
Kamil Idris | kind=person; ar=كامل إدريس; country=SD
    allowed   Kamil El-Tayeb Idris, Kamil Eltayeb Idris
Karim Souaid ← Karim Sweid, Karim Suwaid | kind=person; ar=كريم سعيد; country=LB
    allowed   Karim Said
    cues      central bank
Khalid bin Salman | kind=person; ar=خالد بن سلمان; he=ח׳אלד בן סלמאן; country=SA
    allowed   Khaled bin Salman
Khalifa Hifter ← Caliph Haftar, Khalifa Haftr, Caliph Hifter, Khalifa Hafter, Khalifah Hafter | kind=person; ar=خليفة حفتر; he=ח׳ליפה חפתר; ru=Халифа Хафтар; country=LY
    allowed   Khalifa Haftar, Khalifa Heftar
    note      خليفة also means caliph
Khamis al-Khanjar ← Khamis the Dagger, Khamis Dagger | kind=person; ar=خميس الخنجر; country=IQ
    allowed   Khamis Khanjar
    note      خميس also means Thursday, الخنجر the dagger
Laila Soueif ← Laila Sword, Layla Swaif | kind=person; ar=ليلى سويف; country=EG
    allowed   Leila Soueif
Lakhdar Brahimi ← Al-Akhdar Al-Ibrahimi, Lakhdar Ibrahimi, Al-Akhdar Ibrahimi, Akhdar Brahimi | kind=person; ar=الأخضر الإبراهيمي; ru=Лахдар Брахими; country=DZ
    note      الأخضر also means the green
Lana Nusseibeh ← Lana Nasiba, Lana Nusaiba | kind=person; ar=لانا نسيبة; country=AE
    allowed   Lana Zaki Nusseibeh
Layth al-Balous ← Laith Al-Balaous | kind=person; ar=ليث البلعوس; country=SY
    allowed   Laith al-Balous, Laith al-Bal'ous
Lolwah al-Khater ← Lulwa the Thought | kind=person; ar=لولوة الخاطر; country=QA
    allowed   Lolwah Alkhater, Lolwah Al Khater
Louis Raphael Sako ← Louis Rafael Sacco, Louis Raphael Saco | kind=person; ar=لويس روفائيل ساكو; country=IQ
    allowed   Louis Raphaël Sako
Loujain al-Hathloul ← Lujain Al-Hadhlul, Logain Al-Hathlool | kind=person; ar=لجين الهذلول; country=SA
    allowed   Loujain Alhathloul
Maeen Abdulmalik | kind=person; ar=معين عبد الملك; country=YE
    allowed   Maeen Abdulmalik Saeed, Maeen Abdul Malik
Mahdi al-Mashat ← Mahdi the Comb | kind=person; ar=مهدي المشاط; fa=مهدی المشاط; country=YE
    allowed   Mahdi Mashat, Mahdi al-Mashatt
Maher al-Assad ← Maher the Lion, Maher Lion | kind=person; ar=ماهر الأسد; he=מאהר אל-אסד; country=SY
    allowed   Maher Assad
Mahmoud al-Mashhadani | kind=person; ar=محمود المشهداني; country=IQ
    allowed   Mahmoud Mashhadani
Majed al-Ansari ← Magid Al-Ansary, Majid the Supporters | kind=person; ar=ماجد الأنصاري; fa=ماجد الانصاری; he=מאג׳ד אל-אנסארי; country=QA
    allowed   Majid al-Ansari, Majed Al Ansari
Mansour bin Zayed | kind=person; ar=منصور بن زايد; country=AE
    allowed   Mansour bin Zayed Al Nahyan
Marcel Ghanem | kind=person; ar=مارسيل غانم; country=LB
Marcel Khalife | kind=person; ar=مارسيل خليفة; he=מרסל ח׳ליפה; country=LB
    allowed   Marcel Khalifé, Marcel Khalifeh
Masoud Barzani ← Masud Barazani, Massoud Prazani, Masood Barazani, Massoud Barazani | kind=person; ar=مسعود بارزاني; fa=مسعود بارزانی; he=מסעוד ברזאני; ru=Масуд Барзани; country=IQ
    allowed   Massoud Barzani, Masud Barzani
Masrour Barzani ← Masroor Barazani, Masrur Barazani | kind=person; ar=مسرور بارزاني; fa=مسرور بارزانی; country=IQ
    allowed   Masrour al-Barzani, Masror Barzani
    note      مسرور also means pleased
Mazloum Abdi ← Oppressed Abdi, Mazlum Slave, Mathloum Abdi, Mazloom Abdi, Mazloum Slave | kind=person; ar=مظلوم عبدي; he=מזלום עבדי; tr=Mazlum Abdi; country=SY
    allowed   Mazlum Abdi, Mazloum Kobani
    note      مظلوم also means wronged
Michel Aoun ← Michael Awn, Michel Oun, Michel Awn | kind=person; ar=ميشال عون; he=מישל עאון; ru=Мишель Аун; country=LB
    note      ميشال also spells Michelle
Minni Minnawi ← Mani Arko Manawi, Menni Manawi, Mini Arko Minawi | kind=person; ar=مني أركو مناوي; country=SD
    allowed   Minni Arko Minnawi, Minni Arcua Minnawi
Mishal al-Ahmad | kind=person; ar=مشعل الأحمد; ru=Мишаль аль-Ахмед; country=KW
    allowed   Meshal al-Ahmad, Mishal Al-Ahmad Al-Jaber Al-Sabah, Meshal Al-Ahmad Al-Jaber Al-Sabah
    note      مشعل also means torch
Moammar Gadhafi ← Muammar the Thrower, Muammar Al-Qathafi, Muammar Al-Kazzafi | kind=person; ar=معمر القذافي; fa=معمر قذافی; he=מועמר קדאפי; ru=Муаммар Каддафи; zh=穆阿迈尔·卡扎菲; country=LY
    allowed   Muammar Gaddafi, Moammar Gaddafi, Muammar Qaddafi, Muammar al-Gaddafi, Moammar Kadhafi, Muammar Gadhafi
Mohamed al-Menfi ← Mohammed the Exile, Muhammad the Exiled | kind=person; ar=محمد المنفي; country=LY
    allowed   Mohamed Menfi, Mohammed al-Menfi, Mohamed Younis al-Menfi
    note      المنفي also means the exile
Mohamed bin Zayed | kind=person; ar=محمد بن زايد; fa=محمد بن زاید; he=מוחמד בן זאיד; ru=Мухаммед бен Заид; zh=穆罕默德·本·扎耶德; country=AE
    allowed   Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan
Mohamed Bouazizi | kind=person; ar=محمد البوعزيزي; he=מוחמד בועזיזי; country=TN
    allowed   Mohammed Bouazizi
Mohamed ElBaradei ← Mohamed the Saddler, Mohammed Al-Baradie, Muhammad Al-Baradai | kind=person; ar=محمد البرادعي; he=מוחמד אל-בראדעי; ru=Мохаммед эль-Барадеи; country=EG
    allowed   Mohamed El Baradei, Mohammed ElBaradei
Mohamed Hamdan Dagalo ← Mohammed Hamdan Daglo, Muhammad Hamdan Daqlo, Mohamed Hamdan Duqlu, Mohammad Hamdan Daqlu, Mohamed Hamdan Daqlo, Muhammad Hamdan Daglo, Mohammed Hamdan Daqlo | kind=person; ar=محمد حمدان دقلو; fa=محمد حمدان دقلو; ru=Мохамед Хамдан Дагло; country=SD
    allowed   Mohammed Hamdan Dagalo, Hemedti, Hemeti
    note      The Sudanese g is written ق: دقلو
Mohamed Morsi ← Mohammed Marsi, Muhammad Marsi, Mohamed Anchor | kind=person; ar=محمد مرسي; fa=محمد مرسی; he=מוחמד מורסי; ru=Мухаммед Мурси; country=EG
    allowed   Mohammed Morsi, Mohamed Mursi, Mohammed Mursi
Mohamed Salah | kind=person; ar=محمد صلاح; he=מוחמד סלאח; ru=Мохамед Салах; country=EG
    allowed   Mohammed Salah, Mo Salah
Mohamed Soltan | kind=person; ar=محمد سلطان; country=EG
    allowed   Mohammed Soltan
Mohammad Afif | kind=person; ar=محمد عفيف; he=מוחמד עפיף; country=LB
    allowed   Mohammed Afif, Muhammad Afif
Mohammad Raad ← Mohammed Thunder, Muhammad Thunder | kind=person; ar=محمد رعد; he=מוחמד רעד; country=LB
    allowed   Mohammed Raad, Muhammad Raad
    note      رعد also means thunder
Mohammed Abdul-Salam ← Mohammed Slave of Peace | kind=person; ar=محمد عبد السلام; country=YE
    allowed   Mohammed Abdul Salam, Mohammed Abdulsalam, Mohammed Abdelsalam
Mohammed al-Bashir | kind=person; ar=محمد البشير; country=SY
    allowed   Mohammad al-Bashir
Mohammed al-Halbousi ← Muhammad Al-Halabousi, Mohammed Halbousy | kind=person; ar=محمد الحلبوسي; country=IQ
    allowed   Mohamed al-Halbousi, Mohammed Halbousi
Mohammed al-Khulaifi | kind=person; ar=محمد الخليفي; country=QA
    allowed   Mohammed bin Abdulaziz Al-Khulaifi
Mohammed Ali al-Houthi | kind=person; ar=محمد علي الحوثي; country=YE
    allowed   Mohamed Ali al-Houthi
Mohammed bin Abdulrahman Al Thani ← Mohammed bin Abdulrahman the Second, Mohammed bin Abdul Rahman II, Muhammad bin Abdulrahman the Second | kind=person; ar=محمد بن عبد الرحمن آل ثاني; he=מוחמד בן עבד א-רחמן אאל ת׳אני; ru=Мухаммед бин Абдеррахман Аль Тани; country=QA
    allowed   Mohammed bin Abdulrahman, Mohammed bin Abdulrahman Al-Thani, Mohammed bin Abdul Rahman Al Thani
    note      آل ثاني is read as الثاني, “the second”
Mohammed bin Nayef | kind=person; ar=محمد بن نايف; country=SA
    allowed   Muhammad bin Nayef
Mohammed bin Rashid | kind=person; ar=محمد بن راشد; he=מוחמד בן ראשד; country=AE
    allowed   Mohammed bin Rashid Al Maktoum
Mohammed bin Salman | kind=person; ar=محمد بن سلمان; fa=محمد بن سلمان; he=מוחמד בן סלמאן; ru=Мухаммед бин Салман; zh=穆罕默德·本·萨勒曼; country=SA
    allowed   Mohammad bin Salman, Muhammad bin Salman, Mohammed bin Salman Al Saud
Mohammed Shia al-Sudani ← Mohammed Shiite Al-Sudani, Muhammad Shiite Sudanese, Mohammed Shia the Sudanese, Muhammad Shayaa Al-Soudani, Mohammed Shiite Sudanese | kind=person; ar=محمد شياع السوداني; fa=محمد شیاع السودانی; he=מוחמד שיאע א-סודאני; ru=Мухаммед Шиа ас-Судани; country=IQ
    allowed   Mohammed al-Sudani, Mohammed Shia' al-Sudani, Muhammad Shia al-Sudani
    note      السوداني also means the Sudanese, شياع is taken for Shiite
Mona Seif | kind=person; ar=منى سيف; country=EG
Moncef Marzouki ← Munsif Al-Marzouqi, Al-Monsef Al-Marzouki, Munsif Marzouki | kind=person; ar=المنصف المرزوقي; country=TN
    allowed   Moncef al-Marzouki
    note      المنصف also means the fair
Mostafa Madbouly ← Mustafa Madboli, Moustafa Madbuli | kind=person; ar=مصطفى مدبولي; he=מוסטפא מדבולי; country=EG
    allowed   Mostafa Madbouli, Moustafa Madbouly, Mustafa Madbouly
Moza bint Nasser ← Banana bint Nasser, Mozah Daughter of Nasser | kind=person; ar=موزا بنت ناصر; country=QA
    allowed   Mozah bint Nasser, Moza bint Nasser al-Missned
    note      موزة also means banana
Muhammad al-Ghamari ← Mohammed Al-Ghumari | kind=person; ar=محمد الغماري; country=YE
    allowed   Mohammed al-Ghamari, Mohammed Abdul-Karim al-Ghamari
Muqtada al-Sadr ← Moqtada the Chest, Muqtada Chest, Moqtada Al-Sadder, Muqtada the Chest | kind=person; ar=مقتدى الصدر; fa=مقتدی صدر; he=מוקתדא א-סדר; ru=Муктада ас-Садр; country=IQ
    allowed   Moqtada al-Sadr, Muqtada Sadr, Moqtada Sadr
    note      الصدر also means the chest
Murhaf Abu Qasra ← Marhaf Abu Qasra, Marhaf Abu Kasra, Murhaf Abu Palace, Merhaf Abu Qasra | kind=person; ar=مرهف أبو قصرة; he=מורהף אבו קסרה; country=SY
    allowed   Murhaf Abu Qasrah
Musa al-Sadr | kind=person; ar=موسى الصدر; fa=موسی صدر; he=מוסא א-סדר; country=LB
    allowed   Moussa al-Sadr, Musa Sadr
Mustafa al-Kadhimi ← Mustafa Al-Kazmi, Mustafa Al-Kathimi | kind=person; ar=مصطفى الكاظمي; fa=مصطفی الکاظمی; he=מוסטפא אל-כאט׳מי; country=IQ
    allowed   Mustafa Kadhimi, Mustafa al-Kadhemi, Mustafa al-Khadimi
Mustafa Badreddine | kind=person; ar=مصطفى بدر الدين; he=מוסטפא בדר א-דין; country=LB
    allowed   Mustafa Badr al-Din, Mustafa Badreddin
Nabih Berri ← Nabih Barri, Nabih Perry, Nabih Birri, Nabih Bari, Nabih Beri, Nabih Peri, Nabeeh Berri | kind=person; ar=نبيه بري; fa=نبیه بری; he=נביה ברי; ru=Набих Берри; country=LB
    note      بري is read as Bari or Perry
Nadia Murad ← Nadia Wanted | kind=person; ar=نادية مراد; he=נאדיה מוראד; ru=Надия Мурад; country=IQ
Nadim Gemayel ← Nadim the Beautiful | kind=person; ar=نديم الجميل; country=LB
Naguib Mahfouz ← Najib Mahfuz, Naguib Saved, Najeeb Preserved, Nageeb Mahfouz | kind=person; ar=نجيب محفوظ; he=נגיב מחפוז; ru=Нагиб Махфуз; country=EG
    allowed   Naguib Mahfuz
Naguib Sawiris ← Najib Saweres, Najib Sawiris | kind=person; ar=نجيب ساويرس; country=EG
Naim Qassem ← Naeem Kassim, Bliss Qassem | kind=person; ar=نعيم قاسم; fa=نعیم قاسم; he=נעים קאסם; ru=Наим Касем; country=LB
    allowed   Naim Qassim, Naim Kassem, Naeem Qassem
Najib Mikati ← Najib Miqati, Nagib Mikati, Najeeb Mikaty, Najib Mekati | kind=person; ar=نجيب ميقاتي; he=נג׳יב מיקאתי; ru=Наджиб Микати; country=LB
Nancy Ajram | kind=person; ar=نانسي عجرم; he=ננסי עג׳רם; country=LB
Nasser al-Khelaifi ← Nasser Al-Khulaifi, Nasir Al-Khelaifi, Naser Al-Khalifi | kind=person; ar=ناصر الخليفي; he=נאסר אל-חלאיפי; ru=Насер аль-Хелаифи; country=QA
Nasser Bourita ← Nasser Buraita, Nasir Abu Rita, Nasser Bou Rita, Nasser Borita | kind=person; ar=ناصر بوريطة; country=MA
Nasser Judeh | kind=person; ar=ناصر جودة; country=JO
    allowed   Nasser Joudeh
Nawaf al-Ahmad | kind=person; ar=نواف الأحمد; country=KW
    allowed   Nawaf Al-Ahmad Al-Jaber Al-Sabah
Nawaf al-Moussawi | kind=person; ar=نواف الموسوي; country=LB
    allowed   Nawaf Moussawi
Nawaf Salam ← Nawaf Peace, Nawaf Salaam, Nouaf Salam | kind=person; ar=نواف سلام; fa=نواف سلام; he=נוואף סלאם; ru=Наваф Салам; country=LB
    note      سلام also means peace
Nawal El Saadawi ← Nawal Happy, Nawal Al-Saadawy | kind=person; ar=نوال السعداوي; he=נוואל א-סעדאווי; country=EG
    allowed   Nawal el-Saadawi, Nawal al-Saadawi
Nechirvan Barzani ← Nechervan Barazani, Nijirvan Barzani, Nejirvan Barzani, Nichirvan Barazani, Nijervan Barzani, Nigervan Barzani | kind=person; ar=نيجيرفان بارزاني; fa=نچیروان بارزانی; country=IQ
    allowed   Nechervan Barzani, Nechirvan Idris Barzani
    note      Arabic writes ch as j and v as f: نيجيرفان
Nimr al-Nimr ← Tiger Al-Nimr, Nimr Tiger | kind=person; ar=نمر النمر; fa=نمر النمر; he=נימר א-נימר; country=SA
    allowed   Nimr Baqir al-Nimr
    note      نمر also means tiger
Nizar Qabbani | kind=person; ar=نزار قباني; he=ניזאר קבאני; country=SY
    allowed   Nizar Kabbani
Nouri al-Maliki ← Nouri the Owner, Nuri Al-Malki, Noori Al-Malki | kind=person; ar=نوري المالكي; fa=نوری المالکی; he=נורי אל-מאלכי; ru=Нури аль-Малики; country=IQ
    allowed   Nuri al-Maliki, Nouri Maliki
Omar al-Bashir ← Omar the Harbinger, Omar Good News | kind=person; ar=عمر البشير; he=עומר אל-באשיר; ru=Омар аль-Башир; country=SD
    allowed   Omar Bashir, Omar Hassan al-Bashir
Omar Hilale | kind=person; ar=عمر هلال; country=MA
    allowed   Omar Hilal
Omar Suleiman | kind=person; ar=عمر سليمان; he=עומר סולימאן; country=EG
    allowed   Omar Soliman
Ons Jabeur ← Uns Jaber, Ons Jaber, Ounce Jabeur, Anas Jabeur, Ons Gaber | kind=person; ar=أنس جابر; he=אונס ז׳אבר; ru=Онс Жабер; country=TN
    cues      tennis, Wimbledon, Tunisian
    note      Arabic أنس is also the male name Anas
Osama al-Nujaifi | kind=person; ar=أسامة النجيفي; country=IQ
    allowed   Usama al-Nujayfi
Osama bin Laden ← Osama son of Laden, Usama Ben Ladin | kind=person; ar=أسامة بن لادن; fa=اسامه بن لادن; he=אוסאמה בן לאדן; ru=Усама бен Ладен; country=SA; q=Q1317
    allowed   Usama bin Laden, Usama bin Ladin, Osama Bin Laden
Pierre Gemayel ← Pierre the Beautiful, Pierre Al-Jamil, Bierre Gemayel | kind=person; ar=بيار الجميل; he=פייר ג׳ומייל; country=LB
Qaboos bin Said ← Qabus Ben Happy, Kabus Bin Saeed, Nightmare bin Said | kind=person; ar=قابوس بن سعيد; he=קאבוס בן סעיד; country=OM
    allowed   Qaboos bin Said Al Said
Qais al-Khazali ← Qais Al-Khuzali | kind=person; ar=قيس الخزعلي; fa=قیس الخزعلی; he=קייס אל-ח׳זעלי; country=IQ
    allowed   Qais Khazali, Qays al-Khazali
Qubad Talabani | kind=person; ar=قوباد طالباني; country=IQ
    allowed   Qubad Talabany
Rached Ghannouchi ← Rashid Al-Ghanoushi, Rashid Ghanouchi, Rached Ghanoushi, Rashed Al-Ghannushi | kind=person; ar=راشد الغنوشي; he=ראשד ע׳נושי; country=TN
    allowed   Rashid al-Ghannouchi, Rached al-Ghannouchi, Rashid Ghannouchi
Raed al-Saleh | kind=person; ar=رائد الصالح; country=SY
Rafik Hariri | kind=person; ar=رفيق الحريري; he=רפיק חרירי; ru=Рафик Харири; country=LB
    allowed   Rafic Hariri, Rafiq Hariri, Rafik al-Hariri
Raif Badawi | kind=person; ar=رائف بدوي; country=SA
    allowed   Raef Badawi
    note      بدوي also means Bedouin
Rami Makhlouf ← Rami Mahlouf | kind=person; ar=رامي مخلوف; he=ראמי מח׳לוף; country=SY
    allowed   Rami Makhluf
Ramtane Lamamra ← Ramadan Lamamra, Ramtan Al-Amamra, Ramtan Lamamra, Ramtan Laamamra, Ramadan Laamamra | kind=person; ar=رمطان لعمامرة; country=DZ
Rania al-Abdullah | kind=person; ar=رانيا العبد الله; he=ראניה אל-עבדאללה; country=JO
    allowed   Queen Rania, Rania Al Abdullah
Rashad al-Alimi ← Rashad the Scientific, Rashad Al-Olaimi, Rashad Scientific | kind=person; ar=رشاد العليمي; ru=Рашад аль-Алими; country=YE
    allowed   Rashad Mohammed al-Alimi
Razan Zaitouneh ← Razan Olive | kind=person; ar=رزان زيتونة; country=SY
    allowed   Razan Zeitouneh, Razan Zaitouna
    note      زيتونة also means olive
Reem al-Hashimy | kind=person; ar=ريم الهاشمي; country=AE
    allowed   Reem Al Hashimy, Reem Al-Hashimi
Reema bint Bandar ← Rima Daughter of Bandar | kind=person; ar=ريما بنت بندر; country=SA
    allowed   Reema bint Bandar Al Saud, Rima bint Bandar
Riad Salameh ← Riad Safety, Riyad Safety | kind=person; ar=رياض سلامة; he=ריאד סלאמה; country=LB
    allowed   Riad Salame, Riyad Salameh
Rifaat al-Assad ← Rifaat the Lion | kind=person; ar=رفعت الأسد; he=ריפעת אל-אסד; country=SY
    allowed   Rifaat Assad, Refaat al-Assad
Riyad Mahrez ← Riyadh Mahriz, Riad Mahrez, Riad Muhriz, Riyad Mehrez | kind=person; ar=رياض محرز; ru=Рияд Марез; country=DZ
Rodolphe Haykal ← Rudolf Structure, Rodolph Heikal, Rudolf Haikal, Rudolph Heikal, Rodolf Haikal, Rodolphe Heykal, Rudolph Haikal | kind=person; ar=رودولف هيكل; he=רודולף הייכל; country=LB
    allowed   Rodolphe Haikal
Saad Hariri ← Saad Silky, Saad Harery, Saad Al-Hareery | kind=person; ar=سعد الحريري; he=סעד חרירי; ru=Саад Харири; country=LB
    allowed   Saad al-Hariri
    note      حريري also means silken
Saadeddine Othmani | kind=person; ar=سعد الدين العثماني; country=MA
    allowed   Saad-Eddine El Othmani, Saadeddine El Othmani
Sabah al-Ahmad ← Sabah Morning | kind=person; ar=صباح الأحمد; country=KW
    allowed   Sabah Al-Ahmad Al-Jaber Al-Sabah
    note      صباح also means morning
Saddam Haftar | kind=person; ar=صدام حفتر; country=LY
    allowed   Saddam Hifter
Saddam Hussein | kind=person; ar=صدام حسين; fa=صدام حسین; he=סדאם חוסיין; ru=Саддам Хусейн; zh=萨达姆·侯赛因; country=IQ; q=Q1316
    allowed   Saddam Hussain
Sadiq al-Mahdi | kind=person; ar=الصادق المهدي; country=SD
Said Chengriha ← Saeed Shanqariha, Said Shangriha, Saeed Chanegriha, Saeed Shengriha, Saeed Shanqriha | kind=person; ar=السعيد شنقريحة; country=DZ
    allowed   Saïd Chengriha, Saïd Chanegriha, Said Chanegriha
Saif al-Adel ← Saif the Just | kind=person; ar=سيف العدل; country=EG
    allowed   Saif al-Adl, Seif al-Adel
Saleh al-Mutlaq ← Saleh the Absolute, Saleh Absolute | kind=person; ar=صالح المطلك; country=IQ
    allowed   Saleh al-Mutlak
Salem bin Breik ← Salem Bin Brik, Salem Bin Bareek, Salim Bin Brick | kind=person; ar=سالم بن بريك; country=YE
    allowed   Salem bin Braik, Salem Saleh bin Braik
Salih Muslim | kind=person; ar=صالح مسلم; tr=Salih Müslim; country=SY
    allowed   Saleh Muslim, Salih Müslim
Salman bin Abdulaziz | kind=person; ar=سلمان بن عبد العزيز; he=סלמאן בן עבד אל-עזיז; ru=Салман ибн Абдул-Азиз; country=SA
    allowed   Salman bin Abdul Aziz, Salman bin Abdulaziz Al Saud
Salman bin Hamad | kind=person; ar=سلمان بن حمد; country=BH
    allowed   Salman bin Hamad Al Khalifa
Sameh Shoukry ← Sameh Thankful, Forgiving Shoukry, Samih Choukri, Sameh Choukri | kind=person; ar=سامح شكري; he=סאמח שוכרי; country=EG
    allowed   Sameh Shukri, Sameh Shoukri
Samir Geagea ← Samir Jaajaa, Samir Gaga, Samir Jaja, Samir Jeaja, Samir Gagea, Samir Gaagaa, Samir Ja'ja | kind=person; ar=سمير جعجع; he=סמיר ג׳עג׳ע; ru=Самир Джааджаа; country=LB
    allowed   Samir Ja'ja'
    note      جعجع holds two ayns; the family writes Geagea
Samir Kuntar | kind=person; ar=سمير القنطار; he=סמיר קונטאר; country=LB
    allowed   Samir al-Kuntar, Samir Qantar
Samy Gemayel ← Sami the Beautiful | kind=person; ar=سامي الجميل; he=סמי ג׳ומייל; country=LB
    allowed   Sami Gemayel
Saud al-Faisal | kind=person; ar=سعود الفيصل; country=SA
Sayyid Qutb ← Sayed Pole, Sayyid Pole | kind=person; ar=سيد قطب; he=סייד קוטב; country=EG
    allowed   Sayed Qutb
    note      قطب also means pole
Seif al-Islam Gadhafi ← Sword of Islam Gaddafi, Sword of Islam Gadhafi | kind=person; ar=سيف الإسلام القذافي; country=LY
    allowed   Saif al-Islam Gaddafi, Seif al-Islam Gaddafi, Saif al-Islam Qaddafi
    note      سيف الإسلام also means “sword of Islam”
Sethrida Geagea ← Strida Jaajaa, Strida Gaga, Sitrida Jaja, Setrida Jaajaa | kind=person; ar=ستريدا جعجع; country=LB
    allowed   Strida Geagea
Shams al-Din Kabbashi ← Sun of Religion Kabbashi | kind=person; ar=شمس الدين كباشي; country=SD
    allowed   Shamseddine Kabbashi, Shams al-Din Kabashi
Shaya al-Zindani ← Shaea Al-Zandani, Shayea Al-Zendani | kind=person; ar=شائع الزنداني; country=YE
    allowed   Shaya Mohsen al-Zindani, Shayea al-Zindani
Shukri al-Quwatli | kind=person; ar=شكري القوتلي; country=SY
    allowed   Shukri Quwatli
Sihem Bensedrine | kind=person; ar=سهام بن سدرين; country=TN
Subhi al-Tufayli | kind=person; ar=صبحي الطفيلي; country=LB
    allowed   Subhi Tufayli
Suheil al-Hassan ← Suhail Good | kind=person; ar=سهيل الحسن; he=סוהיל אל-חסן; country=SY
    allowed   Suhail al-Hassan
Suleiman Frangieh ← Soliman Franjia, Suleiman Faranjia, Suleiman Franjiya | kind=person; ar=سليمان فرنجية; he=סולימאן פרנג׳ייה; country=LB
    allowed   Sleiman Frangieh, Suleiman Franjieh
Sultan al-Atrash ← Sultan the Deaf, Sultan Pasha the Deaf | kind=person; ar=سلطان الأطرش; country=SY
    allowed   Sultan Pasha al-Atrash, Sultan al-Atrash Pasha
    note      الأطرش also means the deaf
Sultan al-Jaber ← Sultan the Mighty | kind=person; ar=سلطان الجابر; country=AE
    allowed   Sultan Al Jaber, Sultan Ahmed Al Jaber
Tahar Ben Jelloun ← Taher Bin Jelloun, Tahir Ben Jalloun, Taher Ben Jalloun | kind=person; ar=الطاهر بن جلون; country=MA
Tahnoun bin Zayed ← Tahnoun Bin Zaed, Tahnun Ben Zaid | kind=person; ar=طحنون بن زايد; he=טחנון בן זאיד; country=AE
    allowed   Tahnoon bin Zayed
Tamim bin Hamad | kind=person; ar=تميم بن حمد; fa=تمیم بن حمد; he=תמים בן חמד; ru=Тамим бин Хамад; zh=塔米姆·本·哈马德; country=QA
    allowed   Tamim bin Hamad Al Thani
Tammam Salam ← Tammam Peace, Tamam Peace | kind=person; ar=تمام سلام; he=תמאם סלאם; country=LB
Tarek Bitar ← Tarek Veterinarian, Tariq the Veterinarian | kind=person; ar=طارق البيطار; he=טארק ביטאר; country=LB
    allowed   Tarek al-Bitar, Tariq Bitar
    note      البيطار also means the farrier
Tareq Saleh | kind=person; ar=طارق صالح; country=YE
    allowed   Tariq Saleh
Tariq Aziz ← Tareq Dear | kind=person; ar=طارق عزيز; he=טארק עזיז; ru=Тарик Азиз; country=IQ
    allowed   Tareq Aziz
Tawadros II ← Tawadrus II | kind=person; ar=تواضروس الثاني; country=EG
    allowed   Pope Tawadros II, Pope Tawadros
Tawakkol Karman ← Tawakul Kerman, Tawakkul Kerman | kind=person; ar=توكل كرمان; he=תוואכול כרמאן; country=YE
    allowed   Tawakkul Karman, Tawakel Karman
Taymour Jumblatt ← Taymur Janbalat, Timur Janbalat, Timor Jumblatt | kind=person; ar=تيمور جنبلاط; country=LB
    allowed   Taymour Joumblatt, Teymour Jumblatt
Turki al-Faisal ← Turkish Al-Faisal | kind=person; ar=تركي الفيصل; he=תורכי אל-פייסל; country=SA
    allowed   Turki bin Faisal
    note      تركي also means Turkish
Umm Kulthum ← Mother Kulthum | kind=person; ar=أم كلثوم; he=אום כולת׳ום; ru=Умм Кульсум; country=EG
    allowed   Oum Kalthoum, Umm Kulthoum, Om Kalthoum
    note      أم also means mother
Wadih el-Safi | kind=person; ar=وديع الصافي; country=LB
    allowed   Wadih El Safi
Wafiq Safa | kind=person; ar=وفيق صفا; he=ופיק ספא; country=LB
    allowed   Wafik Safa
Walid al-Moallem | kind=person; ar=وليد المعلم; country=SY
    allowed   Walid Muallem, Walid al-Muallem, Walid Moallem
    note      المعلم also means the teacher
Walid Jumblatt ← Walid Janbalat, Walid Junblat, Waleed Jonblat, Walid Jambalat, Walid Jonblat | kind=person; ar=وليد جنبلاط; he=וליד ג׳ונבלאט; ru=Валид Джумблат; country=LB
    allowed   Walid Joumblatt, Walid Jumblat
    note      جنبلاط is written with n
Yahya Saree ← Yahya Fast, Yahya Quick, Yahya Saria, Yahya Sarie, Yehya Saria, Yahya Serie, Yahya Swift | kind=person; ar=يحيى سريع; fa=یحیی سریع; he=יחיא סריע; ru=Яхья Сариа; country=YE
    allowed   Yahya Sarea, Yahya Sari
    note      سريع also means fast
Yasir al-Atta | kind=person; ar=ياسر العطا; country=SD
    allowed   Yasser al-Atta
Yasir al-Rumayyan ← Yasser Al-Rumayan, Yasser Pomegranate | kind=person; ar=ياسر الرميان; country=SA
    allowed   Yasser al-Rumayyan
Yazeed al-Farhan | kind=person; ar=يزيد بن فرحان; country=SA
    allowed   Yazid bin Farhan
Yousef al-Otaiba ← Yousef Threshold, Youssef Al-Utaiba | kind=person; ar=يوسف العتيبة; country=AE
    allowed   Yousef Al Otaiba, Yousef Otaiba
Yousef Huneiti ← Youssef Al-Hunaiti, Yousef Mummy, Yousef Embalmer | kind=person; ar=يوسف الحنيطي; country=JO
    allowed   Yousef al-Huneiti, Yousef Hneity
Yousef Jarbou ← Youssef Jerboa, Yousef Jerboa | kind=person; ar=يوسف جربوع; country=SY
    allowed   Youssef Jarbou
    note      جربوع also means jerboa
Youssef Raggi ← Yusuf Rajji | kind=person; ar=يوسف رجي; he=יוסף רג׳י; country=LB
    allowed   Joe Raggi, Youssef Rajji, Youssef Raji
Yusuf al-Qaradawi ← Yousef Al-Kardawi, Youssef Al-Qardawi | kind=person; ar=يوسف القرضاوي; he=יוסוף אל-קרדאווי; country=QA
    allowed   Youssef al-Qaradawi, Yusuf Qaradawi, Yousef al-Qaradawi
Zaha Hadid ← Zaha Iron, Zuha Hadid | kind=person; ar=زها حديد; he=זאהה חדיד; ru=Заха Хадид; country=IQ
    note      حديد also means iron
Zayed bin Sultan | kind=person; ar=زايد بن سلطان; country=AE
    allowed   Zayed bin Sultan Al Nahyan
Zine El Abidine Ben Ali ← Zain Al-Abidin Bin Ali, Zine the Worshippers Ben Ali | kind=person; ar=زين العابدين بن علي; he=זין אל-עאבדין בן עלי; ru=Зин эль-Абидин Бен Али; country=TN
    allowed   Zine el-Abidine Ben Ali, Zine al-Abidine Ben Ali, Zein al-Abidine Ben Ali
