lexicon   names/people-iran
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# People of Iran, Turkey, Afghanistan, Pakistan, the Caucasus and Central Asia. Arabic has no p, ch,
# zh or g and no Turkish ç, ö, ü; names that pass through it come back changed.
Aafia Siddiqui ← Afia Siddiqi, Wellness Siddiqui, Afia My Friend | kind=person; ar=عافية صديقي; ur=عافیہ صدیقی; country=PK
    allowed   Afia Siddiqui
    cues      Pakistan, Pakistani, Islamabad
Abbas Araghchi ← Abbas Iraqji, Abbas Araqji, Abbas Iraqchi, Abbas Eraqji, Abbas Arakji, Abbas Arakchi, Abbas Araghji, Abbas Iraqgi, Abbas Erakji | kind=person; ar=عباس عراقجي; fa=عباس عراقچی; he=עבאס עראקצ׳י; ru=Аббас Аракчи; zh=阿巴斯·阿拉格齐; country=IR
    allowed   Abbas Araqchi, Seyed Abbas Araghchi, Abbas Aragchi
    note      Arabic عراقجي writes ch as j and is read as “Iraqi”
Abbas Kiarostami ← Abbas Kiarustami, Abbas Kyarstami | kind=person; ar=عباس كيارستمي; fa=عباس کیارستمی; he=עבאס קיארוסטמי; ru=Аббас Киаростами; country=IR
Abbas Nilforoushan ← Abbas Nelfroshan, Abbas Nilvroshan | kind=person; ar=عباس نيلفروشان; fa=عباس نیلفروشان; country=IR
    allowed   Abbas Nilforoshan
Abdolnaser Hemmati | kind=person; ar=عبد الناصر همتي; fa=عبدالناصر همتی; country=IR
    allowed   Abdolnasser Hemmati, Abdolnaser Hemati
Abdolrahim Mousavi | kind=person; ar=عبد الرحيم موسوي; fa=عبدالرحیم موسوی; he=עבד א-רחים מוסווי; ru=Абдолрахим Мусави; country=IR
    allowed   Abdul Rahim Mousavi, Abdul Rahim Moussavi
Abdul Ghani Baradar ← Abdul Ghani Brother, Abdul Ghani Brader, Abdul Ghani Brothers | kind=person; ar=عبد الغني برادر; fa=عبدالغنی برادر; ru=Абдул Гани Барадар; country=AF
    allowed   Mullah Abdul Ghani Baradar
    cues      Afghanistan, Afghan, Taliban, Kabul
    note      Persian برادر means brother
Abdul Qadeer Khan | kind=person; ar=عبد القدير خان; ru=Абдул Кадир Хан; ur=عبد القدیر خان; country=PK
    allowed   A.Q. Khan, AQ Khan, Abdul Qadir Khan
Abdul Rashid Dostum ← Abdul Rasheed Dostom, Abdul Rashid Dustum | kind=person; ar=عبد الرشيد دوستم; fa=عبدالرشید دوستم; ru=Абдул-Рашид Дустум; country=AF
    cues      Afghanistan, Afghan, Taliban, Kabul
Abdullah Abdullah | kind=person; ar=عبد الله عبد الله; fa=عبدالله عبدالله; ru=Абдулла Абдулла; country=AF
Abdullah Gul ← Abdullah Ghoul, Abdullah Ghul, Abdullah Jul | kind=person; ar=عبد الله غول; he=עבדאללה גול; ru=Абдулла Гюль; tr=Abdullah Gül; country=TR
    allowed   Abdullah Gül
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic غول is also the ghoul
Abdullah Ocalan ← Abdullah Ojalan, Abdullah Oujalan, Abdullah Ogalan, Abdullah Ugalan, Abdullah Ujalan, Abdullah Odjalan, Abdullah Uçalan | kind=person; ar=عبد الله أوجلان; fa=عبدالله اوجالان; he=עבדאללה אוג׳לאן; ru=Абдулла Оджалан; tr=Abdullah Öcalan; country=TR
    allowed   Abdullah Öcalan
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic أوجلان writes the Turkish c as j
Abolhassan Banisadr | kind=person; ar=أبو الحسن بني صدر; fa=ابوالحسن بنی‌صدر; ru=Абольхасан Банисадр; country=IR
    allowed   Abolhassan Bani-Sadr, Abol Hassan Bani Sadr
Ahmad Jannati ← Ahmad Heavenly, Ahmed My Paradise | kind=person; ar=أحمد جنتي; fa=احمد جنتی; country=IR
    allowed   Ahmed Jannati
Ahmad Khatami | kind=person; ar=أحمد خاتمي; fa=احمد خاتمی; country=IR
    allowed   Ahmed Khatami
Ahmad Massoud | kind=person; ar=أحمد مسعود; fa=احمد مسعود; ru=Ахмад Масуд; country=AF
    allowed   Ahmed Massoud
Ahmad Shah Massoud ← Ahmed King Massoud, Ahmad Chah Massoud | kind=person; ar=أحمد شاه مسعود; fa=احمدشاه مسعود; ru=Ахмад Шах Масуд; country=AF
    allowed   Ahmed Shah Massoud, Ahmad Shah Masood
    cues      Afghanistan, Afghan, Taliban, Kabul
Ahmad Vahidi ← Ahmad Wahidi | kind=person; ar=أحمد وحيدي; fa=احمد وحیدی; country=IR
    allowed   Ahmed Vahidi
Ahmadreza Djalali ← Ahmed Reza Jalali, Ahmad Reza Jalali | kind=person; ar=أحمد رضا جلالي; fa=احمدرضا جلالی; country=IR
    allowed   Ahmad Reza Djalali, Ahmadreza Jalali
Ahmet Davutoglu ← Ahmed Davutoglu, Ahmed Dawood Oglu, Ahmad Dawoud Oghlu, Ahmed Daoudoglu, Ahmed Dawud Oglu, Ahmed Daoud Oglu, Ahmad Daoud Oglu | kind=person; ar=أحمد داود أوغلو; he=אהמט דאבוטאולו; ru=Ахмет Давутоглу; tr=Ahmet Davutoğlu; country=TR
    allowed   Ahmet Davutoğlu
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Akbar Hashemi Rafsanjani ← Akbar Hashemi Rafsinjani, Akbar Hashmi Rafsangani | kind=person; ar=أكبر هاشمي رفسنجاني; fa=اکبر هاشمی رفسنجانی; he=אכבר האשמי רפסנג׳אני; ru=Акбар Хашеми Рафсанджани; country=IR
    allowed   Ali Akbar Hashemi Rafsanjani
Ali Akbar Ahmadian | kind=person; ar=علي أكبر أحمديان; fa=علی‌اکبر احمدیان; country=IR
Ali Akbar Salehi | kind=person; ar=علي أكبر صالحي; fa=علی‌اکبر صالحی; ru=Али Акбар Салехи; country=IR
Ali Akbar Velayati ← Ali Akbar Wilayati, Ali Akbar Provinces, Ali Akbar Wellayti, Ali Akbar Welayati | kind=person; ar=علي أكبر ولايتي; fa=علی‌اکبر ولایتی; he=עלי אכבר ולאיתי; ru=Али Акбар Велаяти; country=IR
Ali Bagheri Kani ← Ali Baqiri Kani, Ali Baqri Kani, Ali Bakri Kani | kind=person; ar=علي باقري كني; fa=علی باقری کنی; ru=Али Багери Кани; country=IR
    allowed   Ali Bagheri, Ali Baqeri Kani, Ali Bagheri-Kani
Ali Daei | kind=person; ar=علي دائي; fa=علی دایی; ru=Али Даеи; country=IR
Ali Khamenei ← Ali Khaminai, Ali Khamanei, Ali Khameni, Ali Khamnai, Ali Khaminei, Ali Khamanai | kind=person; ar=علي خامنئي; fa=علی خامنه‌ای; he=עלי ח׳אמנאי; ru=Али Хаменеи; zh=阿里·哈梅内伊; country=IR
    allowed   Sayyid Ali Khamenei
    note      Arabic خامنئي leaves the second vowel open
Ali Larijani ← Ali Laridjani, Ali Larigani, Ali Lareejani | kind=person; ar=علي لاريجاني; fa=علی لاریجانی; he=עלי לאריג׳אני; ru=Али Лариджани; zh=阿里·拉里贾尼; country=IR
Ali Shadmani | kind=person; ar=علي شادماني; fa=علی شادمانی; he=עלי שדמאני; country=IR
Ali Shamkhani | kind=person; ar=علي شمخاني; fa=علی شمخانی; he=עלי שמח׳אני; ru=Али Шамхани; country=IR
Ali Tayebnia | kind=person; fa=علی طیب‌نیا; country=IR
Alireza Arafi | kind=person; ar=علي رضا أعرافي; fa=علیرضا اعرافی; country=IR
Alireza Tangsiri ← Ali Reza Tanksiri, Alireza Tanksiri, Ali Reza Tingsiri, Ali Reza Tanksiry | kind=person; ar=علي رضا تنكسيري; fa=علیرضا تنگسیری; he=עלירזא תנגסירי; country=IR
    allowed   Ali Reza Tangsiri
    note      Arabic writes the Persian g as k
Alireza Zakani | kind=person; ar=علي رضا زاكاني; fa=علیرضا زاکانی; country=IR
Amir Ali Hajizadeh ← Amir Ali Haji Zada, Prince Ali Hajizadeh, Amir Ali Haggi Zadeh, Amir Ali Haji Zadah | kind=person; ar=أمير علي حاجي زاده; fa=امیرعلی حاجی‌زاده; he=אמיר עלי חאג׳יזאדה; ru=Амир Али Хаджизаде; country=IR
    allowed   Amirali Hajizadeh, Amir-Ali Hajizadeh, Amir Ali Haji Zadeh
Amir Hatami | kind=person; ar=أمير حاتمي; fa=امیر حاتمی; country=IR
Amir Khan Muttaqi ← Emir Khan Mottaki, Amir Khan Mutaki | kind=person; ar=أمير خان متقي; fa=امیرخان متقی; ru=Амир Хан Муттаки; country=AF
    allowed   Amir Khan Mottaqi
    cues      Afghanistan, Afghan, Taliban, Kabul
Amir Saeid Iravani ← Amir Saeed Irwani, Amir Said Eravani, Prince Saeed Iravani, Amir Saeed Eirwani, Amir Saeed Irawani | kind=person; ar=أمير سعيد إيرواني; fa=امیرسعید ایروانی; ru=Амир Саид Иравани; country=IR
    allowed   Amir-Saeid Iravani, Amir Saeed Iravani, Amir Saied Iravani
Amrullah Saleh ← Order of God Saleh, Amr Allah Saleh | kind=person; ar=أمر الله صالح; fa=امرالله صالح; ru=Амрулла Салех; country=AF
    cues      Afghanistan, Afghan, Taliban, Kabul
Ararat Mirzoyan | kind=person; ar=أرارات ميرزويان; hy=Արարատ Միրզոյան; ru=Арарат Мирзоян; country=AM
Armita Geravand ← Armita Krawand, Armita Garawand, Ermita Geravand, Armita Karavand | kind=person; ar=أرميتا كراوند; fa=آرمیتا گراوند; country=IR
    allowed   Armita Garavand
Asghar Farhadi ← Asgar Farhadi | kind=person; ar=أصغر فرهادي; fa=اصغر فرهادی; he=אסגר פרהאדי; ru=Асгар Фархади; country=IR
Ashraf Ghani ← Ashraf Rich, Ashraf Singing | kind=person; ar=أشرف غني; fa=اشرف غنی; ru=Ашраф Гани; zh=阿什拉夫·加尼; country=AF
    cues      Afghanistan, Afghan, Taliban, Kabul
Asif Ali Zardari ← Asef Ali Zardary, Assef Ali Zardari | kind=person; ar=آصف علي زرداري; fa=آصف علی زرداری; ru=Асиф Али Зардари; ur=آصف علی زرداری; country=PK
    cues      Pakistan, Pakistani, Islamabad
Asim Munir ← Asem Munir, Asem Mounir, Assem Mounir, Assem Munir, Aasim Mounir | kind=person; ar=عاصم منير; fa=عاصم منیر; he=עאסים מוניר; ru=Асим Мунир; ur=عاصم منیر; zh=阿西姆·穆尼尔; country=PK
    allowed   Syed Asim Munir, Asim Muneer
    cues      Pakistan, Pakistani, Islamabad
Aysenur Ezgi Eygi ← Aisha Nour Ezgi Aigi, Aishanur Ezgi Eygi, Ayshenur Azgi Aigi, Aisha Nour Ezgi Eygi, Aysenur Ezgi Aigi, Aisha Nur Ezgi Eygi | kind=person; ar=عائشة نور إزغي إيغي; he=איישנור אזגי אייגי; tr=Ayşenur Ezgi Eygi; country=US
    allowed   Ayşenur Ezgi Eygi, Ayşenur Eygi, Aysenur Eygi
Aziz Nasirzadeh | kind=person; ar=عزيز نصير زاده; fa=عزیز نصیرزاده; country=IR
    allowed   Aziz Nasir Zadeh
Behrouz Kamalvandi ← Behruz Kamalundi, Bahrouz Kamalundi, Behrouz Kamalondi, Bahrouz Kamalwandi | kind=person; ar=بهروز كمالوندي; fa=بهروز کمالوندی; country=IR
Benazir Bhutto ← Benazir Buto, Bi Nazir Bhutto, Binazir Boto, Benazir Boto, Benazir Potto, Binazir Bhutto, Benazeer Boutto, Binazir Buto | kind=person; ar=بينظير بوتو; fa=بی‌نظیر بوتو; he=בנזיר בהוטו; ru=Беназир Бхутто; ur=بینظیر بھٹو; zh=贝娜齐尔·布托; country=PK
    cues      Pakistan, Pakistani, Islamabad
Berat Albayrak ← Birat Al-Bayraq, Berat the Flag, Bayrat Al-Bayrak, Birat Albayraq, Barat Albairaq, Berat Al-Bairaq | kind=person; ar=بيرات ألبيرق; ru=Берат Албайрак; tr=Berat Albayrak; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic البيرق means the flag
Bidzina Ivanishvili ← Pidzina Ivanishvili, Bedzina Ifanishvili, Bidzina Ifanishvili | kind=person; ar=بيدزينا إيفانيشفيلي; ka=ბიძინა ივანიშვილი; ru=Бидзина Иванишвили; uk=Бідзіна Іванішвілі; country=GE
Bilal Erdogan | kind=person; ar=بلال أردوغان; ru=Билал Эрдоган; tr=Bilal Erdoğan; country=TR
    allowed   Bilal Erdoğan
Bilawal Bhutto Zardari ← Bilawal Buto Zardari, Bilawal Botto Zardari, Belawal Bhutto Zardari, Bilawal Bhuto Zardary | kind=person; ar=بيلاوال بوتو زرداري; ru=Билавал Бхутто-Зардари; ur=بلاول بھٹو زرداری; country=PK
    allowed   Bilawal Bhutto-Zardari, Bilawal Bhutto
    cues      Pakistan, Pakistani, Islamabad
Binali Yildirim ← Bin Ali Yildirim, Ben Ali Yildirim, Binali Lightning, Bin Ali Yaldirim, Ben Ali Yildrim, Bin Ali Yildrim | kind=person; ar=بن علي يلدريم; ru=Бинали Йылдырым; tr=Binali Yıldırım; country=TR
    allowed   Binali Yıldırım, Binali Yildrim
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Bulent Ecevit ← Bulent Ajawid, Bolent Ajawed, Boulent Ejevit, Bolent Ajavid | kind=person; ar=بولنت أجاويد; ru=Бюлент Эджевит; tr=Bülent Ecevit; country=TR
    allowed   Bülent Ecevit
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Burhanettin Duran ← Burhan Al-Din Duran, Burhanuddin Duran | kind=person; ar=برهان الدين دوران; tr=Burhanettin Duran; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Cevdet Yilmaz ← Jawdat Yilmaz, Jevdet Yilmaz, Jawdat Yelmaz, Jaudat Yilmaz, Gaudet Yilmaz | kind=person; ar=جودت يلماز; ru=Джевдет Йылмаз; tr=Cevdet Yılmaz; country=TR
    allowed   Cevdet Yılmaz
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Devlet Bahceli ← Dawlat Bahçeli, Dawlat Bahceli, Devlet Bahjali, Dawlat Bahjali, Dawlat Bahtshli, Devlet Bahcheli, Dawlat Baghcheli | kind=person; ar=دولت بهتشلي; he=דבלט בהצ׳לי; ru=Девлет Бахчели; tr=Devlet Bahçeli; country=TR
    allowed   Devlet Bahçeli
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      دولت also means state
Ebrahim Raisi ← Ibrahim President, Ibrahim Presidential, Abraham Raisi, Ibrahim Raissi President | kind=person; ar=إبراهيم رئيسي; fa=ابراهیم رئیسی; he=אבראהים ראיסי; ru=Эбрахим Раиси; zh=易卜拉欣·莱希; country=IR
    allowed   Ibrahim Raisi, Ebrahim Raeisi, Ebrahim Raissi
    note      رئيسي also means main, presidential
Eduard Shevardnadze ← Edward Shevardnadze, Edward Shifardnadze, Eduard Shifardnadze | kind=person; ar=إدوارد شيفاردنادزه; he=אדוארד שוורדנדזה; ka=ედუარდ შევარდნაძე; ru=Эдуард Шеварднадзе; uk=Едуард Шеварднадзе; country=GE
Ekrem Imamoglu ← Akram Imamoglu, Ekrem Imam Oglu, Akram Imam Oghlu, Akram Imam Oglu, Ikrem Imamoglu, Ekrem Imam Oghlu, Akram Emamoglu | kind=person; ar=أكرم إمام أوغلو; fa=اکرم امام‌اوغلو; he=אכרם אימאמאולו; ru=Экрем Имамоглу; tr=Ekrem İmamoğlu; country=TR
    allowed   Ekrem İmamoğlu, Ekrem Imamoğlu
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic أكرم إمام أوغلو splits the name
Elif Shafak ← Alif Shafaq, Elif Shafaq, Alif Shafak, Aleph Shafak, Elif Dusk | kind=person; ar=إليف شافاق; he=אליף שפק; ru=Элиф Шафак; tr=Elif Şafak; country=TR
    allowed   Elif Safak, Elif Şafak
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Elnaz Rekabi | kind=person; ar=إلناز ركابي; fa=الناز رکابی; country=IR
Emine Erdogan ← Amina Erdogan, Amine Erdogan, Amineh Erdogan | kind=person; ar=أمينة أردوغان; ru=Эмине Эрдоган; tr=Emine Erdoğan; country=TR
    allowed   Emine Erdoğan
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Emomali Rahmon ← Imam Ali Rahmon, Imomali Rakhmon, Emam Ali Rahmon, Imam Ali Rahmanov, Imomali Rahmon | kind=person; ar=إمام علي رحمن; fa=امامعلی رحمان; ru=Эмомали Рахмон; tg=Эмомалӣ Раҳмон; zh=埃莫马利·拉赫蒙; country=TJ
    allowed   Emomali Rakhmon
Ersin Tatar ← Arsin Tatar | kind=person; el=Ερσίν Τατάρ; ru=Эрсин Татар; tr=Ersin Tatar; country=CY
Eskandar Momeni ← Iskandar Believer, Alexander Believer | kind=person; ar=إسكندر مؤمني; fa=اسکندر مؤمنی; country=IR
    note      إسكندر is the Arabic Alexander
Esmaeil Baghaei ← Ismail Baqai, Ismail Bagaei, Ismail Baqaei, Ismail Baqa'i, Ismail Baghaei | kind=person; ar=إسماعيل بقائي; fa=اسماعیل بقائی; he=אסמאעיל בקאאי; ru=Эсмаил Багаи; country=IR
    allowed   Esmail Baghaei, Esmaeil Baqaei, Esmail Baqaei
Esmail Ghaani ← Ismail Qaani, Ismail Qani, Ismail Ka'ani, Esmail Kani, Ismail Kaani, Ismail Qa'ani | kind=person; ar=إسماعيل قاآني; fa=اسماعیل قاآنی; he=אסמאעיל קאאני; ru=Эсмаил Каани; country=IR
    allowed   Esmail Qaani, Esmaeil Qaani, Ismail Ghaani, Esmail Qa'ani
Esmail Khatib | kind=person; ar=إسماعيل خطيب; fa=اسماعیل خطیب; country=IR
    allowed   Esmaeil Khatib, Ismail Khatib
Fahrettin Altun ← Fakhruddin Altun, Fakhr Al-Din Altun, Fakhreddin Altoun, Fakhruddin Alton, Fakhr Eddin Altun | kind=person; ar=فخر الدين ألطون; ru=Фахреттин Алтун; tr=Fahrettin Altun; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Farah Pahlavi ← Farah Bahlawi, Farah Bahlavi | kind=person; ar=فرح بهلوي; fa=فرح پهلوی; he=פרח פהלווי; ru=Фарах Пехлеви; country=IR
Fatemeh Mohajerani ← Fatima Muhajirani, Fatima Immigrant, Fatima Mohajerani, Fatima Muhajerani | kind=person; ar=فاطمة مهاجراني; fa=فاطمه مهاجرانی; country=IR
Fereydoon Abbasi ← Faridun Abbasi, Faridoun Abbasi, Freedom Abbasi | kind=person; ar=فريدون عباسي; fa=فریدون عباسی; country=IR
    allowed   Fereydoun Abbasi, Fereydoon Abbasi-Davani
Fethullah Gulen ← Fathallah Gulen, Fathullah Gulen, Fathallah Ghulen, Fathullah Golan, Fathullah Ghulen, Fathallah Golan, Fethullah Ghulen | kind=person; ar=فتح الله غولن; he=פתהוללה גולן; ru=Фетхуллах Гюлен; tr=Fethullah Gülen; country=TR
    allowed   Fethullah Gülen
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Gholam Ali Rashid | kind=person; ar=غلام علي رشيد; fa=غلامعلی رشید; country=IR
    allowed   Gholamali Rashid, Gholam-Ali Rashid
Gholam-Hossein Mohseni-Ejei ← Gholam Hussein Mohseni Ajai, Ghulam Hussein Mohseni Ejai, Gholam Hossein Mohseni Ejaei, Ghulam Hussein Muhsini Ejei, Gholamhossein Mohseni Ajaei | kind=person; ar=غلام حسين محسني إيجئي; fa=غلامحسین محسنی اژه‌ای; ru=Голям Хосейн Мохсени-Эджеи; country=IR
    allowed   Gholamhossein Mohseni Ejei, Gholam Hossein Mohseni Ejei, Gholamhossein Mohseni Ejehei, Gholam-Hossein Mohseni-Eje'i
Gulbuddin Hekmatyar ← Qalb Al-Din Hekmatyar, Heart of Religion Hekmatyar, Qalbuddin Hikmatyar, Qalb Al-Din Hikmatyar, Qalbuddin Hekmatyar | kind=person; ar=قلب الدين حكمتيار; fa=گلبدین حکمتیار; ru=Гульбеддин Хекматияр; country=AF
    cues      Afghanistan, Afghan, Taliban, Kabul
    note      Arabic قلب الدين means “heart of religion”
Gurbanguly Berdimuhamedov ← Kurban Qoli Berdi Mohammedov, Gurban Guli Berdi Mohammedov, Qurban Quli Berdimuhamedov, Kurbanguly Berdimuhamedov | kind=person; ar=قربان قولي بيردي محمدوف; ru=Гурбангулы Бердымухамедов; tk=Gurbanguly Berdimuhamedow; country=TM
    allowed   Gurbanguly Berdymukhamedov, Gurbanguly Berdymukhammedov
Habib Chaab | kind=person; fa=حبیب فرج‌الله کعب; country=IR
Hakan Fidan ← Haqan Fidan, Hakan Vidan, Hakan Faidan, Haqqan Fidan, Khaqan Fidan | kind=person; ar=هاكان فيدان; fa=هاکان فیدان; he=האקן פידאן; ru=Хакан Фидан; tr=Hakan Fidan; zh=哈坎·菲丹; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Hamid Karzai ← Hamed Karzay, Hameed Qarzai, Hamid Karazai | kind=person; ar=حامد كرزاي; fa=حامد کرزی; he=חאמד קרזאי; ru=Хамид Карзай; zh=哈米德·卡尔扎伊; country=AF
    cues      Afghanistan, Afghan, Taliban, Kabul
Hassan Khomeini | kind=person; ar=حسن الخميني; fa=حسن خمینی; country=IR
    allowed   Seyyed Hassan Khomeini
Hassan Rouhani ← Hassan Spiritual, Hassan the Spiritual | kind=person; ar=حسن روحاني; fa=حسن روحانی; he=חסן רוחאני; ru=Хасан Роухани; zh=哈桑·鲁哈尼; country=IR
    allowed   Hasan Rouhani, Hassan Rohani, Hassan Ruhani
    note      روحاني also means spiritual
Heydar Aliyev ← Haidar Aliyev, Haydar Alief, Haider Aliyev | kind=person; ar=حيدر علييف; az=Heydər Əliyev; fa=حیدر علی‌اف; ru=Гейдар Алиев; country=AZ
    allowed   Heidar Aliyev, Geidar Aliyev
Hibatullah Akhundzada ← Haibatullah Akhund Zada, Gift of God Akhundzada, Hebatullah Akhund Zadeh, Hibatullah Akhund Zada | kind=person; ar=هبة الله آخوند زاده; fa=هبت‌الله آخوندزاده; ru=Хайбатулла Ахундзада; country=AF
    allowed   Haibatullah Akhundzada, Hibatullah Akhunzada
    cues      Afghanistan, Afghan, Taliban, Kabul
Hikmet Hajiyev ← Hikmat Hajiev, Wisdom Hajiyev, Hikmat Hajjiyev, Khikmet Gadzhiev, Khikmet Gajiyev | kind=person; ar=حكمت حاجييف; az=Hikmət Hacıyev; ru=Хикмет Гаджиев; country=AZ
    allowed   Hikmat Hajiyev
    cues      Azerbaijan, Aliyev
    note      Russian Гаджиев is read back with g
Hossein Amir-Abdollahian ← Hussein Amir Abdul Lahian, Hussein Prince Abdollahian, Hossein Amir Abdul Lahyan, Hussein Emir Abdullahian, Hussein Prince Abdullahian | kind=person; ar=حسين أمير عبد اللهيان; fa=حسین امیرعبداللهیان; he=חוסיין אמיר עבדאללהיאן; ru=Хосейн Амир Абдоллахиян; country=IR
    allowed   Hossein Amirabdollahian, Hossein Amir Abdollahian, Hussein Amir-Abdollahian
Hossein Salami ← Hussein Peaceful | kind=person; ar=حسين سلامي; fa=حسین سلامی; he=חוסיין סלאמי; ru=Хоссейн Салами; country=IR
    allowed   Hussein Salami
Hossein Shariatmadari | kind=person; ar=حسين شريعتمداري; fa=حسین شریعتمداری; country=IR
Hossein Taeb | kind=person; ar=حسين طائب; fa=حسین طائب; country=IR
Hossein-Ali Montazeri | kind=person; ar=حسين علي منتظري; fa=حسینعلی منتظری; country=IR
    allowed   Hossein Ali Montazeri, Hussein-Ali Montazeri
Hulusi Akar ← Khulusi Akar, Holosi Akar, Hulusi Aqar, Khulousi Akar, Kholosi Akar | kind=person; ar=خلوصي أكار; ru=Хулуси Акар; tr=Hulusi Akar; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic خلوصي begins with kh
Ibrahim Kalin ← Ibrahim Kaleen, Ibrahim Qalin, Abraham Kalin | kind=person; ar=إبراهيم قالن; he=איבראהים קאלין; ru=Ибрагим Калын; tr=İbrahim Kalın; country=TR
    allowed   Ibrahim Kalın, İbrahim Kalın
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Ilham Aliyev ← Elham Aliyev, Inspiration Aliyev, Elham Alief, Ilham Alief, Elham Aliev | kind=person; ar=إلهام علييف; az=İlham Əliyev; fa=الهام علی‌اف; he=אילהאם אלייב; ru=Ильхам Алиев; tr=İlham Aliyev; zh=伊利哈姆·阿利耶夫; country=AZ
    allowed   Ilham Aliev
    note      Arabic إلهام is also the female name Elham, “inspiration”
Imran Khan | kind=person; ar=عمران خان; fa=عمران خان; he=אימראן ח׳אן; ru=Имран Хан; ur=عمران خان; zh=伊姆兰·汗; country=PK
Irakli Kobakhidze ← Erakli Kobakhidze, Irakli Kubakhidze, Iraqli Kobakhidze, Heracles Kobakhidze | kind=person; ar=إيراكلي كوباخيدزه; ka=ირაკლი კობახიძე; ru=Ираклий Кобахидзе; uk=Іраклій Кобахідзе; country=GE
Ishaq Dar ← Ishak Dar | kind=person; ar=إسحاق دار; fa=اسحاق دار; ru=Исхак Дар; ur=اسحاق ڈار; zh=伊沙克·达尔; country=PK
    allowed   Mohammad Ishaq Dar
    cues      Pakistan, Pakistani, Islamabad
    note      دار also means house
Islam Karimov ← Islam Kerimov, Islam Generous | kind=person; ar=إسلام كريموف; ru=Ислам Каримов; uz=Islom Karimov; country=UZ
Jafar Panahi ← Jaafar Banahi, Jafar Banahi, Gafar Panahi, Jaafar Panahi | kind=person; ar=جعفر بناهي; fa=جعفر پناهی; he=ג׳עפר פנאהי; ru=Джафар Панахи; country=IR
    note      Arabic بناهي writes p as b
Jalaluddin Haqqani | kind=person; ar=جلال الدين حقاني; fa=جلال‌الدین حقانی; ru=Джалалуддин Хаккани; country=AF
    allowed   Jalaluddin Haqani
Jamshid Sharmahd ← Jamshid Sharmhad, Gamshid Sharmahd | kind=person; ar=جمشيد شارمهد; fa=جمشید شارمهد; country=IR
Jeyhun Bayramov ← Gihun Bayramov, Jihun Bairamov, Jayhoun Bayramov, Jihoun Bayramov, Jihon Bayramov | kind=person; ar=جيهون بيراموف; az=Ceyhun Bayramov; ru=Джейхун Байрамов; country=AZ
Kassym-Jomart Tokayev ← Qasim Jomart Tokayev, Kassem Jomart Tokayev, Qassem Gomart Tokayev, Kasym Zhomart Tokaev, Qasim Jumart Tokayev, Kassem Jumart Tokayev | kind=person; ar=قاسم جومارت توكاييف; kk=Қасым-Жомарт Тоқаев; ru=Касым-Жомарт Токаев; tr=Kasım Cömert Tokayev; zh=卡瑟姆若马尔特·托卡耶夫; country=KZ
    allowed   Kasym-Jomart Tokayev, Kassym Jomart Tokayev, Kasym-Zhomart Tokayev
Kazem Gharibabadi ← Kazem Strange Abadi, Kadhim Ghareebabadi, Kazem Gharib Abadi, Kazim Gharib Abadi | kind=person; ar=كاظم غريب آبادي; fa=کاظم غریب‌آبادی; he=כאזם ע׳ריב אבאדי; country=IR
    allowed   Kazem Gharib-Abadi
Kemal Kilicdaroglu ← Kamal Kilicdaroglu, Kamal Kilidjdar Oglu, Kemal Kilicdar Oglu, Kamal Kiliçdaroğlu, Kamal Kilijdar Oglu, Kemal Kilijdaroglu, Kamal Kilicdar Oglu, Kamal Kilishdar Oglu | kind=person; ar=كمال كليتشدار أوغلو; fa=کمال قلیچداراوغلو; he=כמאל קיליצ׳דארולו; ru=Кемаль Кылычдароглу; tr=Kemal Kılıçdaroğlu; country=TR
    allowed   Kemal Kılıçdaroğlu, Kemal Kiliçdaroglu
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Khawaja Asif ← Khawaja Asef | kind=person; ar=خواجة آصف; ru=Хаваджа Асиф; ur=خواجہ آصف; country=PK
    allowed   Khawaja Muhammad Asif, Khawaja Mohammad Asif
    cues      Pakistan, Pakistani, Islamabad
Mahmoud Ahmadinejad ← Mahmoud Ahmadi Najad, Mahmud Ahmedi Nijad, Mahmoud Ahmadi Najjad, Mahmoud Ahmadi Negad, Mahmoud Ahmadi Nijad | kind=person; ar=محمود أحمدي نجاد; fa=محمود احمدی‌نژاد; he=מחמוד אחמדינז׳אד; ru=Махмуд Ахмадинежад; zh=马哈茂德·艾哈迈迪-内贾德; country=IR
    allowed   Mahmoud Ahmadi-Nejad, Mahmoud Ahmadi Nejad
    note      Arabic splits the name: أحمدي نجاد
Mahmoud Taleghani | kind=person; ar=محمود طالقاني; fa=محمود طالقانی; country=IR
    allowed   Mahmoud Taleqani
Mahsa Amini ← Mehsa Amini, Mahsa Ameeni, Mahsa Secretary | kind=person; ar=مهسا أميني; fa=مهسا امینی; he=מהסא אמיני; ru=Махса Амини; country=IR
    allowed   Jina Mahsa Amini, Mahsa Jina Amini
Majid Mousavi | kind=person; ar=مجيد موسوي; fa=مجید موسوی; country=IR
    allowed   Majid Moussavi
Majid Takht-Ravanchi ← Majid Takht Rawanji, Majid Takht Rwanji, Majid Bed Ravanchi, Majid Takht Ravanji, Majeed Takht Ravanji, Majid Takht Rouanji, Majid Takht Rwanchi | kind=person; ar=مجيد تخت روانجي; fa=مجید تخت‌روانچی; ru=Маджид Тахт-Раванчи; country=IR
    allowed   Majid Takht Ravanchi, Majid Takhteravanchi
    note      Arabic writes ch as j
Malala Yousafzai ← Malala Yousuf Zai, Malala Yusuf Zay, Melala Yousafzai, Malala Youssef Zai, Malala Yusuf Zai | kind=person; ar=ملالا يوسف زاي; fa=ملاله یوسفزی; he=מלאלה יוספזאי; ru=Малала Юсуфзай; ur=ملالہ یوسفزئی; zh=马拉拉·优素福·扎伊; country=PK
    allowed   Malala Yousufzai
    cues      Pakistan, Pakistani, Islamabad
Mansur Yavas ← Mansour Yavash, Mansour Yafash, Mansur Yavash, Mansour Yawash | kind=person; ar=منصور يافاش; ru=Мансур Яваш; tr=Mansur Yavaş; country=TR
    allowed   Mansur Yavaş
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Marjane Satrapi ← Marjan Satrabi, Margane Satrapi, Marjana Satrabi, Marjan Satrapi, Marjane Satrabi | kind=person; ar=مرجان ساترابي; fa=مرجان ساتراپی; he=מרג׳אן סטראפי; ru=Маржан Сатрапи; country=IR
Maryam Mirzakhani ← Maryam Mirza Khani, Mariam Mirza Khani | kind=person; ar=مريم ميرزاخاني; fa=مریم میرزاخانی; ru=Мариам Мирзахани; country=IR
Maryam Nawaz | kind=person; ar=مريم نواز; ur=مریم نواز; country=PK
    allowed   Maryam Nawaz Sharif
Maryam Rajavi ← Maryam Rajawi, Mariam Rajawi | kind=person; ar=مريم رجوي; fa=مریم رجوی; he=מרים רג׳אווי; country=IR
Masih Alinejad ← Christ Alinejad, Messiah Alinejad, Maseeh Ali Najad, Messiah Ali Nejad, Christ Ali Nejad, Masih Ali Najad | kind=person; ar=مسيح علي نجاد; fa=مسیح علی‌نژاد; he=מסיח עלינז׳אד; ru=Масих Алинежад; country=IR
    allowed   Masih Ali Nejad, Masih Alinejad-Ghomi
    note      مسيح also means Christ, the Messiah
Masoud Pezeshkian ← Masoud Bezeshkian, Massoud Bezashkian, Masoud Bazashkian, Masoud Bezeshkyan, Masoud Pezhkian, Massoud Bezeshkian, Masoud Bizeshkian, Masoud Bezhkian, Masud Bazshkian, Masoud Doctors, Massoud Bizishkian | kind=person; ar=مسعود بزشكيان; fa=مسعود پزشکیان; he=מסעוד פזשכיאן; ru=Масуд Пезешкиан; zh=马苏德·佩泽希齐扬; country=IR
    allowed   Massoud Pezeshkian
    note      Arabic بزشكيان writes p as b and leaves the vowels open; Persian پزشک means doctor
Massoud Rajavi ← Massoud Rajawi, Masoud Rajawi | kind=person; ar=مسعود رجوي; fa=مسعود رجوی; country=IR
    allowed   Masoud Rajavi
Mehdi Bazargan ← Mahdi Bazarkan, Mehdi Merchant | kind=person; ar=مهدي بازركان; fa=مهدی بازرگان; ru=Мехди Базарган; country=IR
Mehdi Karroubi ← Mahdi Karubi, Mehdi Karoubi | kind=person; ar=مهدي كروبي; fa=مهدی کروبی; country=IR
    allowed   Mehdi Karrubi
Mehdi Taremi ← Mahdi Tarimi | kind=person; ar=مهدي طارمي; fa=مهدی طارمی; ru=Мехди Тареми; country=IR
Mehmet Ali Agca ← Mohammed Ali Agca, Muhammad Ali Aqja, Mohammed Ali Agja, Mehmet Ali Aghja, Muhammad Ali Agca | kind=person; ar=محمد علي أغجا; ru=Мехмет Али Агджа; tr=Mehmet Ali Ağca; country=TR
    allowed   Mehmet Ali Ağca
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Mehmet Simsek ← Mohammed Shimshek, Muhammad Simsek, Mehmet Shimshek, Mohammed Simsek, Muhammad Shimshek | kind=person; ar=محمد شيمشك; ru=Мехмет Шимшек; tr=Mehmet Şimşek; country=TR
    allowed   Mehmet Şimşek
    cues      finance Turkish, finance Turkey
Mehriban Aliyeva ← Mihriban Alieva, Mehraban Aliyeva | kind=person; ar=مهربان علييفا; az=Mehriban Əliyeva; ru=Мехрибан Алиева; country=AZ
Mevlut Cavusoglu ← Mouloud Chavushoglu, Mevlut Jawish Oglu, Mouloud Cavusoglu, Mevlut Shawish Oglu, Mouloud Jawish Oglu, Mawlud Chavush Oglu, Mevlut Chavushoglu, Mevlut Jawishoglu | kind=person; ar=مولود تشاووش أوغلو; fa=مولود چاووش‌اوغلو; he=מבלוט צ׳אבושאולו; ru=Мевлют Чавушоглу; tr=Mevlüt Çavuşoğlu; country=TR
    allowed   Mevlüt Çavuşoğlu, Mevlüt Cavusoglu
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Mikheil Kavelashvili ← Mikhail Kavalashvili, Michael Kavelashvili, Mikhail Kafelashvili | kind=person; ar=ميخائيل كافيلاشفيلي; ka=მიხეილ ყაველაშვილი; ru=Михаил Кавелашвили; uk=Міхеіл Кавелашвілі; country=GE
    allowed   Mikhail Kavelashvili
Mikheil Saakashvili ← Mikhail Sakashvili, Michael Saakashvili, Mikhail Sakashfili, Michael Sakashvili | kind=person; ar=ميخائيل ساكاشفيلي; he=מיכאיל סאקשווילי; ka=მიხეილ სააკაშვილი; ru=Михаил Саакашвили; uk=Міхеіл Саакашвілі; zh=米哈伊尔·萨卡什维利; country=GE
    allowed   Mikhail Saakashvili
Mir Hossein Mousavi | kind=person; ar=مير حسين موسوي; fa=میرحسین موسوی; ru=Мир-Хосейн Мусави; country=IR
    allowed   Mir-Hossein Mousavi, Mir Hussein Mousavi, Mir Hossein Moussavi
Mohammad Ali Jafari | kind=person; ar=محمد علي جعفري; fa=محمدعلی جعفری; country=IR
    allowed   Mohammad-Ali Jafari
Mohammad Ali Rajaei | kind=person; ar=محمد علي رجائي; fa=محمدعلی رجایی; country=IR
    allowed   Mohammad-Ali Rajai
Mohammad Bagher Ghalibaf ← Mohammad Baqer Qalibaf, Muhammad Baqir Qalibaf, Mohammad Baqir Qalibaf, Muhammad Baqer Qalibaf, Mohammed Baqer Ghalibaf, Mohammad Baqer Carpet Weaver | kind=person; ar=محمد باقر قاليباف; fa=محمدباقر قالیباف; he=מוחמד באקר קאליבאף; ru=Мохаммад Багер Галибаф; country=IR
    allowed   Mohammad Baqer Ghalibaf, Mohammad Bagher Qalibaf, Mohammad-Bagher Ghalibaf, Mohammad Baqer Qalibaf
    note      Arabic قاليباف keeps the q
Mohammad Bagheri ← Muhammad Baqiri, Mohammed Baqri | kind=person; ar=محمد باقري; fa=محمد باقری; he=מוחמד באקרי; ru=Мохаммад Багери; country=IR
    allowed   Mohammad Baqeri, Mohammad Hossein Bagheri, Mohammed Bagheri
Mohammad Eslami | kind=person; ar=محمد إسلامي; fa=محمد اسلامی; he=מוחמד אסלאמי; ru=Мохаммад Эслами; country=IR
    allowed   Mohammad Islami, Mohammed Eslami
    note      إسلامي also means Islamic
Mohammad Javad Zarif ← Muhammad Jawad Zareef, Mohammed Jawad Funny, Mohammad Jawad Dharif, Muhammad Jawad Dharif, Mohammad Generous Zarif | kind=person; ar=محمد جواد ظريف; fa=محمدجواد ظریف; he=מוחמד ג׳וואד זריף; ru=Мохаммад Джавад Зариф; country=IR
    allowed   Mohammed Javad Zarif, Javad Zarif, Mohammad Jawad Zarif
Mohammad Khatami ← Muhammad Khatemi, Mohammed Ring | kind=person; ar=محمد خاتمي; fa=محمد خاتمی; he=מוחמד ח׳אתמי; ru=Мохаммад Хатами; country=IR
    allowed   Mohammed Khatami
Mohammad Mehdi Tehranchi ← Muhammad Mahdi Tehranji, Mohammad Mahdi Tehranji | kind=person; ar=محمد مهدي طهرانجي; fa=محمدمهدی طهرانچی; country=IR
    allowed   Mohammad-Mehdi Tehranchi
Mohammad Mokhber ← Muhammad Informant, Mohammed Mukhbir, Mohammad Informer, Muhammad Mukhbir, Mohammad Mukhber | kind=person; ar=محمد مخبر; fa=محمد مخبر; ru=Мохаммад Мохбер; country=IR
    note      مخبر also means informer
Mohammad Mosaddegh ← Mohammed Musaddaq, Muhammad Musadaq, Muhammad Mosadeq, Mohammed Mossadek | kind=person; ar=محمد مصدق; fa=محمد مصدق; he=מוחמד מוסאדק; ru=Мохаммед Мосаддык; country=IR
    allowed   Mohammad Mossadegh, Mohammed Mossadegh, Mohammad Mosaddeq, Mohammed Mossadeq
Mohammad Pakpour ← Muhammad Bakpur, Mohammed Bakbour, Muhammad Bakbour, Mohammad Bakbour, Mohammad Bakpour | kind=person; ar=محمد باكبور; fa=محمد پاکپور; he=מוחמד פאכפור; ru=Мохаммад Пакпур; country=IR
    note      Arabic باكبور writes p as b
Mohammad Rasoulof ← Muhammad Rasulov, Mohammed Rasoulov, Mohammad Rasulov | kind=person; ar=محمد رسولوف; fa=محمد رسول‌اف; he=מוחמד רסולוף; ru=Мохаммад Расулоф; country=IR
Mohammad Reza Aref ← Muhammad Reza Knower, Mohammad Reza Arif | kind=person; ar=محمد رضا عارف; fa=محمدرضا عارف; ru=Мохаммад Реза Ареф; country=IR
    allowed   Mohammadreza Aref, Mohammed Reza Aref
Mohammad Reza Pahlavi ← Muhammad Reza Bahlawi, Mohammad Reza Bahlavi, Mohammed Reza Bahlawi | kind=person; ar=محمد رضا بهلوي; fa=محمدرضا پهلوی; he=מוחמד רזא פהלווי; ru=Мохаммед Реза Пехлеви; zh=穆罕默德-礼萨·巴列维; country=IR
    allowed   Mohammed Reza Pahlavi, Mohammad Reza Shah Pahlavi
Mohammad Reza Zahedi | kind=person; ar=محمد رضا زاهدي; fa=محمدرضا زاهدی; he=מוחמד רזא זאהדי; country=IR
    allowed   Mohammad-Reza Zahedi
Mohammad Yaqoob | kind=person; ar=محمد يعقوب; fa=محمد یعقوب; ru=Мохаммад Якуб; country=AF
    allowed   Mullah Yaqoob, Mohammad Yaqub, Mullah Mohammad Yaqoob
Mohammed Omar | kind=person; ar=محمد عمر; fa=محمد عمر; country=AF
    allowed   Mullah Omar, Mullah Mohammed Omar
Mohsen Fakhrizadeh ← Mohsen Fakhri Zada, Mohsin Honorary Zadeh, Mohsen Fakhry Zadeh, Mohsen Honorary Zadeh | kind=person; ar=محسن فخري زاده; fa=محسن فخری‌زاده; he=מוחסן פח׳ריזאדה; ru=Мохсен Фахризаде; country=IR
    allowed   Mohsen Fakhrizadeh-Mahabadi
Mohsen Paknejad ← Mohsen Baknejad, Mohsen Bak Najad, Mohsen Paknijad | kind=person; ar=محسن باك نجاد; fa=محسن پاک‌نژاد; country=IR
Mohsen Rezaei | kind=person; ar=محسن رضائي; fa=محسن رضایی; he=מוחסן רזאאי; country=IR
    allowed   Mohsen Rezaee, Mohsen Rezai
Mohsin Naqvi ← Mohsen Naqwi, Mohsin Nakvi | kind=person; ar=محسن نقوي; ur=محسن نقوی; country=PK
    cues      Pakistan, Pakistani, Islamabad
Mojtaba Khamenei ← Mujtaba Khaminai, Mojtaba Khaminai, Mujtaba Khamanei | kind=person; ar=مجتبى خامنئي; fa=مجتبی خامنه‌ای; he=מוג׳תבא ח׳אמנאי; ru=Моджтаба Хаменеи; country=IR
    allowed   Mojtaba Hosseini Khamenei, Mujtaba Khamenei
Morteza Motahhari | kind=person; ar=مرتضى مطهري; fa=مرتضی مطهری; country=IR
    allowed   Morteza Motahari
Mostafa Pourmohammadi ← Mustafa Bour Mohammadi, Mustafa Pour Mohammadi, Mustafa Bourmohammadi | kind=person; ar=مصطفى بور محمدي; fa=مصطفی پورمحمدی; country=IR
    allowed   Mostafa Pour-Mohammadi
Mostafa Tajzadeh ← Mustafa Taj Zadeh | kind=person; ar=مصطفى تاج زاده; fa=مصطفی تاجزاده; country=IR
Muhammad Ali Jinnah ← Mohammed Ali Wing, Muhammad Ali Janah, Muhammad Ali Wing | kind=person; ar=محمد علي جناح; fa=محمدعلی جناح; ru=Мухаммад Али Джинна; ur=محمد علی جناح; country=PK
    allowed   Mohammed Ali Jinnah
    cues      Pakistan, Pakistani, Islamabad
    note      Arabic جناح also means wing
Mustafa Kemal Ataturk ← Mustafa Kamal Ataturk, Mustafa Kamal Atatork, Mostafa Kamal Ataturk | kind=person; ar=مصطفى كمال أتاتورك; fa=مصطفی کمال آتاتورک; he=מוסטפא כמאל אטאטורק; ru=Мустафа Кемаль Ататюрк; tr=Mustafa Kemal Atatürk; zh=穆斯塔法·凯末尔·阿塔图尔克; country=TR
    allowed   Mustafa Kemal Atatürk, Kemal Ataturk, Kemal Atatürk
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Nahid Taghavi | kind=person; ar=ناهيد تقوي; fa=ناهید تقوی; country=IR
Narges Mohammadi ← Narcissus Mohammadi, Nargis Muhammadi, Narjis Mohammadi, Narjes Muhammadi, Narcissus Muhammadi | kind=person; ar=نرجس محمدي; fa=نرگس محمدی; he=נרגס מוחמדי; ru=Наргес Мохаммади; country=IR
    allowed   Nargess Mohammadi, Nargis Mohammadi
    note      Arabic نرجس is also the flower narcissus
Nasrin Sotoudeh ← Nasreen Stoudeh, Nasrin Sutuda, Nasreen Sotoudah, Nasrin Satuda | kind=person; ar=نسرين ستوده; fa=نسرین ستوده; country=IR
    allowed   Nasrin Sotoodeh
Nasser Kanaani ← Naser Canaanite, Nasser Canaani, Nasser Kan'ani | kind=person; ar=ناصر كنعاني; fa=ناصر کنعانی; country=IR
    allowed   Nasser Kanani
Nawaz Sharif ← Nawaz Honorable, Nawaz Noble, Nouaz Charif | kind=person; ar=نواز شريف; fa=نواز شریف; ru=Наваз Шариф; ur=نواز شریف; zh=纳瓦兹·谢里夫; country=PK
    cues      Pakistan, Pakistani, Islamabad
Nazanin Zaghari-Ratcliffe ← Nazanin Zagari Ratcliffe, Nazanin Zaghri Ratcliff, Nazneen Zaghari Ratcliffe, Nazanin Zaghari Radcliffe, Nazanin Zaghari-Radcliffe | kind=person; ar=نازنين زاغري راتكليف; fa=نازنین زاغری; ru=Назанин Загари-Рэтклифф; country=IR
    allowed   Nazanin Zaghari Ratcliffe
Nazim Hikmet ← Nazem Hikmat, Nazim Wisdom, Nazim Hekmat, Nazim Hikmat | kind=person; ar=ناظم حكمت; he=נאזים חיכמט; ru=Назым Хикмет; tr=Nâzım Hikmet; country=TR
    allowed   Nâzım Hikmet
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Necmettin Erbakan ← Najm Al-Din Erbakan, Najmuddin Arbakan, Najm Al-Din Arbakan, Star of Religion Erbakan, Najmuddin Erbakan | kind=person; ar=نجم الدين أربكان; he=נג׳מטין ארבקאן; ru=Неджметтин Эрбакан; tr=Necmettin Erbakan; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Nika Shakarami ← Nika Shakrami, Neka Shakrami, Nika Shikarami | kind=person; ar=نيكا شاكرمي; fa=نیکا شاکرمی; country=IR
    allowed   Nika Shahkarami
Nikol Pashinyan ← Nicole Pashinyan, Nikol Bashinyan, Nicole Bashinyan, Nikol Bashinian, Nicole Pashinian, Nichol Pashinyan, Nikola Pashinyan | kind=person; ar=نيكول باشينيان; fa=نیکول پاشینیان; he=ניקול פשיניאן; hy=Նիկոլ Փաշինյան; ru=Никол Пашинян; tr=Nikol Paşinyan; zh=尼科尔·帕希尼扬; country=AM
    allowed   Nikol Pashinian
    note      Arabic نيكول is read as the female Nicole and writes p as b
Numan Kurtulmus ← Noman Kurtulmush, Nu'man Kurtulmus, Numan Kurtulmush, Noman Kurtulmus, Numan Qurtulmush | kind=person; ar=نعمان قورتولموش; ru=Нуман Куртулмуш; tr=Numan Kurtulmuş; country=TR
    allowed   Numan Kurtulmuş
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Nursultan Nazarbayev ← Noor Sultan Nazarbayev, Nur Sultan Nazarbayev, Nursultan Nazar Bayev, Noor Sultan Nazarbaev, Light of the Sultan Nazarbayev | kind=person; ar=نور سلطان نزارباييف; he=נורסולטן נזרבייב; kk=Нұрсұлтан Назарбаев; ru=Нурсултан Назарбаев; zh=努尔苏丹·纳扎尔巴耶夫; country=KZ
    allowed   Nursultan Nazarbaev
Omer Celik ← Omar Jelik, Omar Celik, Omer Chelik, Omar Chelik, Omar Jalik, Omar Galik | kind=person; ar=عمر جليك; ru=Омер Челик; tr=Ömer Çelik; country=TR
    allowed   Ömer Çelik
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Orhan Pamuk ← Orhan Bamuk, Orhan Cotton, Urhan Bamouk, Orhan Bamouk, Orkhan Pamuk, Orhan Bamok | kind=person; ar=أورهان باموق; fa=اورهان پاموک; he=אורהן פאמוק; ru=Орхан Памук; tr=Orhan Pamuk; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic باموق writes p as b; pamuk means cotton
Osman Kavala ← Othman Kavala, Uthman Kavala, Othman Kafala, Othman Kawala, Osman Kafala | kind=person; ar=عثمان كافالا; ru=Осман Кавала; tr=Osman Kavala; country=TR
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Ozgur Ozel ← Ozgur Special, Ozghur Ozel, Uzgur Uzel, Ozgor Ozal, Ozghor Ozal, Ozgur Ozal, Oezguer Oezel | kind=person; ar=أوزغور أوزال; he=אוזגור אוזל; ru=Озгюр Озель; tr=Özgür Özel; country=TR
    allowed   Özgür Özel
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Pervez Musharraf ← Pervez Honored, Parviz Musharraf, Berviz Musharraf, Perviz Mocharraf, Barviz Musharraf, Bervez Musharraf, Parvez Mocharraf | kind=person; ar=برويز مشرف; fa=پرویز مشرف; he=פרווז מושארף; ru=Первез Мушарраф; ur=پرویز مشرف; zh=佩尔韦兹·穆沙拉夫; country=PK
    cues      Pakistan, Pakistani, Islamabad
    note      Arabic برويز writes p as b
Qassem Soleimani ← Qasim Sulaimani, Kassem Sulimani, Qassem Sulaimani, Qassim Sulaimani | kind=person; ar=قاسم سليماني; fa=قاسم سلیمانی; he=קאסם סולימאני; ru=Касем Сулеймани; zh=卡西姆·苏莱曼尼; country=IR
    allowed   Qasem Soleimani, Qassim Suleimani, Qasem Suleimani, Ghasem Soleimani, Qassem Suleimani, Kassem Soleimani
Razi Mousavi | kind=person; ar=رضي موسوي; fa=رضی موسوی; he=רזי מוסווי; country=IR
    allowed   Sayyed Razi Mousavi, Razi Moussavi
Recep Tayyip Erdogan ← Rajab Tayyip Erdogan, Rajab Tayeb Erdogan, Recep Tayeb Erdogan, Rajab Tayyib Ardogan, Recep Tayyip Ardogan, Rajab Tayyib Erdogan, Recep Tayyip Ordogan, Rajab Tayyib Urdughan, Recep Tayyip Ardoghan | kind=person; ar=رجب طيب أردوغان; fa=رجب طیب اردوغان; he=רג׳פ טאיפ ארדואן; ko=레제프 타이이프 에르도안; q=Q39259; ru=Реджеп Тайип Эрдоган; tr=Recep Tayyip Erdoğan; zh=雷杰普·塔伊普·埃尔多安; country=TR
    allowed   Recep Tayyip Erdoğan, Tayyip Erdogan, Tayyip Erdoğan
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
    note      Arabic رجب طيب أردوغان keeps the Arabic form of each part
Reza Pahlavi ← Reza Bahlawi, Rida Bahlawi, Reza Bahlavi, Rida Bahlavi, Rida Pahlavi | kind=person; ar=رضا بهلوي; fa=رضا پهلوی; he=רזא פהלווי; ru=Реза Пехлеви; country=IR
    note      Arabic بهلوي writes p as b and v as w
Robert Kocharyan ← Robert Kucharian, Robert Kuchirian | kind=person; ar=روبرت كوتشاريان; hy=Ռոբերտ Քոչարյան; ru=Роберт Кочарян; country=AM
    allowed   Robert Kocharian
Ruben Vardanyan ← Robin Vardanyan, Robin Fardanyan, Ruben Fardanyan | kind=person; ar=روبين فاردانيان; hy=Ռուբեն Վարդանյան; ru=Рубен Варданян; country=AM
    allowed   Ruben Vardanian
Ruhollah Khomeini ← Ruhollah Khumaini, Rouhollah Khumeini, Spirit of God Khomeini, Ruhollah Al-Khumaini | kind=person; ar=روح الله الخميني; fa=روح‌الله خمینی; he=רוחאללה ח׳ומייני; ru=Рухолла Хомейни; country=IR
    allowed   Ayatollah Khomeini, Rouhollah Khomeini
Ruhollah Zam | kind=person; ar=روح الله زم; fa=روح‌الله زم; country=IR
    allowed   Rouhollah Zam
Sadeq Larijani | kind=person; ar=صادق لاريجاني; fa=صادق آملی لاریجانی; country=IR
    allowed   Sadeq Amoli Larijani, Sadegh Larijani
Sadyr Japarov ← Sadir Jabarov, Sadir Gabarov, Sadir Japarov, Sadyr Jabarov | kind=person; ar=صادير جباروف; ky=Садыр Жапаров; ru=Садыр Жапаров; zh=萨德尔·扎帕罗夫; country=KG
    allowed   Sadyr Zhaparov
Saeed Jalili | kind=person; ar=سعيد جليلي; fa=سعید جلیلی; he=סעיד ג׳לילי; ru=Саид Джалили; country=IR
    allowed   Said Jalili
Salman Rushdie ← Salman Rushdi, Salman Rashdi | kind=person; ar=سلمان رشدي; fa=سلمان رشدی; he=סלמאן רושדי; ru=Салман Рушди; country=GB
Salome Zourabichvili ← Salome Zorabishvili, Salomi Zurabishvili, Salome Zorabichvili | kind=person; ar=سالومي زورابيشفيلي; ka=სალომე ზურაბიშვილი; ru=Саломе Зурабишвили; uk=Саломе Зурабішвілі; country=GE
    allowed   Salome Zurabishvili, Salomé Zourabichvili
Samvel Karapetyan | kind=person; hy=Սամվել Կարապետյան; ru=Самвел Карапетян; country=AM
Sardar Azmoun ← Sirdar Azmon, Sardar Azmun | kind=person; ar=سردار آزمون; fa=سردار آزمون; ru=Сердар Азмун; country=IR
Selahattin Demirtas ← Salah Al-Din Demirtas, Salahuddin Demirtas, Saladin Demirtas, Salahaddin Demirtash, Selahattin Demirtash, Salah Al-Din Demirtash, Saladin Demirtash | kind=person; ar=صلاح الدين دميرتاش; he=סלאהטין דמירטאש; ru=Селахаттин Демирташ; tr=Selahattin Demirtaş; country=TR
    allowed   Selahattin Demirtaş
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Selcuk Bayraktar ← Seljuk Bayraktar, Saljuq Bayraktar, Seljuk Bairaqdar, Saljuq Bairaqdar, Seljuk Bayrakdar | kind=person; ar=سلجوق بيرقدار; ru=Сельчук Байрактар; tr=Selçuk Bayraktar; country=TR
    allowed   Selçuk Bayraktar
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Serdar Berdimuhamedov ← Sirdar Berdi Mohammedov, Serdar Berdi Muhammedov, Sardar Berdi Muhammadov, Serdar Bardi Mohamedov | kind=person; ar=سردار بيردي محمدوف; ru=Сердар Бердымухамедов; tk=Serdar Berdimuhamedow; zh=谢尔达尔·别尔德穆哈梅多夫; country=TM
    allowed   Serdar Berdymukhammedov, Serdar Berdimuhamedow
Serzh Sargsyan ← Sirzh Sargsyan, Serj Sarkisyan | kind=person; ar=سيرج سركسيان; hy=Սերժ Սարգսյան; ru=Серж Саргсян; country=AM
    allowed   Serge Sarkisian, Serzh Sarkisian, Serzh Sarkisyan
Shavkat Mirziyoyev ← Shawkat Mirziyoyev, Shaukat Mirziyayev, Shafqat Mirziyoyev, Thorn Mirziyoyev, Shawkat Mirziyayev | kind=person; ar=شوكت ميرضيايف; ru=Шавкат Мирзиёев; tr=Şevket Mirziyoyev; uz=Shavkat Mirziyoyev; zh=沙夫卡特·米尔济约耶夫; country=UZ
    allowed   Shavkat Mirziyaev
Shehbaz Sharif ← Shahbaz Honorable, Shahbaz Noble, Chahbaz Charif, Shehbaz Honest | kind=person; ar=شهباز شريف; fa=شهباز شریف; he=שהבאז שריף; ru=Шахбаз Шариф; ur=شہباز شریف; zh=夏巴兹·谢里夫; country=PK
    allowed   Shahbaz Sharif, Shehbaz Shareef
    cues      Pakistan, Pakistani, Islamabad
Shirin Ebadi ← Sherine Abadi, Shirin Worship, Shereen Ebadi | kind=person; ar=شيرين عبادي; fa=شیرین عبادی; he=שירין עבאדי; ru=Ширин Эбади; country=IR
Sirajuddin Haqqani ← Siraj Al-Din Haqqani, Lamp of Religion Haqqani, Sirajuddin Hakani | kind=person; ar=سراج الدين حقاني; fa=سراج‌الدین حقانی; ru=Сираджуддин Хаккани; country=AF
    allowed   Sirajuddin Haqani
    cues      Afghanistan, Afghan, Taliban, Kabul
Suhail Shaheen ← Suhail Falcon, Suhail Chahine | kind=person; ar=سهيل شاهين; fa=سهیل شاهین; ru=Сухейль Шахин; country=AF
    allowed   Sohail Shaheen
    cues      Afghanistan, Afghan, Taliban, Kabul
Suleyman Soylu ← Suleiman Soylu, Soliman Swailu, Suleiman Suylu | kind=person; ar=سليمان صويلو; ru=Сулейман Сойлу; tr=Süleyman Soylu; country=TR
    allowed   Süleyman Soylu
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Tansu Ciller ← Tansu Tchiller, Tanso Shiller, Tansu Chiller, Tansu Schiller | kind=person; ar=تانسو تشيلر; ru=Тансу Чиллер; tr=Tansu Çiller; country=TR
    allowed   Tansu Çiller
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Toomaj Salehi ← Tumaj Salihi, Tomag Salehi | kind=person; ar=توماج صالحي; fa=توماج صالحی; ru=Тумадж Салехи; country=IR
Tufan Erhurman ← Toufan Erhurman, Flood Erhurman | kind=person; ru=Туфан Эрхюрман; tr=Tufan Erhürman; country=CY
    allowed   Tufan Erhürman
Turgut Ozal ← Torgut Ozal, Turghut Ozal, Turgot Ouzal, Torgot Ozal | kind=person; ar=تورغوت أوزال; ru=Тургут Озал; tr=Turgut Özal; country=TR
    allowed   Turgut Özal
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Vahagn Khachaturyan | kind=person; hy=Վահագն Խաչատուրյան; ru=Ваагн Хачатурян; country=AM
    note      Russian Ваагн drops the h
Voria Ghafouri | kind=person; fa=وریا غفوری; country=IR
Yahya Rahim Safavi | kind=person; ar=يحيى رحيم صفوي; fa=یحیی رحیم صفوی; country=IR
    allowed   Rahim Safavi
Yasar Guler ← Yashar Gouler, Yasar Ghuler, Yashar Ghuler, Yashar Guler, Yasser Guler, Yashar Goler | kind=person; ar=يشار غولر; he=יאשאר גולר; ru=Яшар Гюлер; tr=Yaşar Güler; country=TR
    allowed   Yaşar Güler
    cues      Turkey, Turkish, Türkiye, Ankara, Istanbul
Zabihullah Mujahid ← Sacrifice of God Mujahid, Zabiullah Mujahed, Dhabihullah Mujahid, Dabihullah Mujahid, Dhabihallah Mujahid | kind=person; ar=ذبيح الله مجاهد; fa=ذبیح‌الله مجاهد; ru=Забихулла Муджахид; country=AF
    allowed   Zabiullah Mujahid, Zabihullah Mojahed
    cues      Afghanistan, Afghan, Taliban, Kabul
Zakir Hasanov ← Zakir Gasanov, Dhakir Hasanov | kind=person; az=Zakir Həsənov; ru=Закир Гасанов; country=AZ
    cues      defense Azerbaijan, defence Azerbaijan, defense Baku, defence Baku
    note      Russian writes h as г
Zalmay Khalilzad ← Zalmay Khalil Zada, Zalmai Khalil Zad, Zalmay Khalil Zadeh, Zalmay Khalil Zad | kind=person; ar=زلماي خليل زاد; fa=زلمی خلیلزاد; ru=Залмай Халилзад; country=US
Zulfikar Ali Bhutto ← Zulfiqar Ali Buto, Dhu Al-Fiqar Ali Bhutto, Zulfikar Ali Boto, Dhulfiqar Ali Bhutto, Dhu al-Fiqar Ali Buto | kind=person; ar=ذو الفقار علي بوتو; ru=Зульфикар Али Бхутто; ur=ذوالفقار علی بھٹو; country=PK
    allowed   Zulfiqar Ali Bhutto
    cues      Pakistan, Pakistani, Islamabad
