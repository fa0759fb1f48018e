lexicon   names/people-palestine
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# Palestinians in the news. Many family names are also words (الضيف “the guest”, الحداد “the
# blacksmith”), and machines translate them.
Abbas al-Sayed | kind=person; ar=عباس السيد; he=עבאס א-סייד; country=PS
    allowed   Abbas al-Sayyid
Abdel Aziz al-Rantisi ← Abdul Aziz Al-Rantissi, Abdel Aziz Rentisi | kind=person; ar=عبد العزيز الرنتيسي; he=עבד אל-עזיז רנתיסי; country=PS
    allowed   Abdel Aziz Rantisi, Abdul Aziz al-Rantisi
Abdel Bari Atwan ← Abdul Bari Atawan | kind=person; ar=عبد الباري عطوان; country=PS
    allowed   Abdelbari Atwan
Abdel Latif al-Qanou ← Abdul Latif Mask, Abdel Latif Al-Qanua, Abdul Latif Al-Qanoua, Abdellatif Al-Qanoa | kind=person; ar=عبد اللطيف القانوع; he=עבד א-לטיף אל-קנוע; country=PS
    allowed   Abdul Latif al-Qanou, Abdel-Latif al-Qanoua
Abdullah Barghouti | kind=person; ar=عبد الله البرغوثي; he=עבדאללה ברגותי; country=PS
    allowed   Abdullah al-Barghouti
Adnan al-Bursh ← Adnan the Leper | kind=person; ar=عدنان البرش; country=PS
Ahed Tamimi ← Covenant Tamimi, Era Tamimi | kind=person; ar=عهد التميمي; he=עהד תמימי; country=PS
    allowed   Ahed al-Tamimi
    note      عهد also means covenant or era
Ahmad Saadat ← Ahmed Happiness | kind=person; ar=أحمد سعدات; he=אחמד סעדאת; country=PS
    allowed   Ahmed Saadat, Ahmad Sa'adat
Ahmed Ghandour | kind=person; ar=أحمد الغندور; he=אחמד ע׳נדור; country=PS
    allowed   Ahmed al-Ghandour, Ahmad Ghandour
Ahmed Jabari | kind=person; ar=أحمد الجعبري; he=אחמד ג׳עברי; country=PS
    allowed   Ahmed al-Jabari, Ahmad Jabari
Ahmed Qurei ← Ahmed Koraie, Ahmed Quraya, Ahmed Qari'a | kind=person; ar=أحمد قريع; he=אחמד קריע; country=PS
    allowed   Ahmed Qureia, Abu Alaa
Ahmed Yassin | kind=person; ar=أحمد ياسين; he=אחמד יאסין; ru=Ахмед Ясин; country=PS
    allowed   Ahmad Yassin, Sheikh Ahmed Yassin
Akram al-Ajouri | kind=person; ar=أكرم العجوري; he=אכרם אל-עג׳ורי; country=PS
    allowed   Akram Ajouri
Ali Shaath ← Ali Shath | kind=person; ar=علي شعث; he=עלי שעת׳; country=PS
Amjad Barham | kind=person; ar=أمجد برهم; country=PS
Amjad Shawa ← Amjad Grill, Amjad Barbecue | kind=person; ar=أمجد الشوا; country=PS
    allowed   Amjad al-Shawa
Anas al-Sharif ← Anas the Honest, Anas Honorable | kind=person; ar=أنس الشريف; he=אנס א-שריף; country=PS
    allowed   Anas Al Sharif
Ashraf al-Qudra ← Ashraf Ability, Ashraf the Capacity | kind=person; ar=أشرف القدرة; country=PS
    allowed   Ashraf al-Qidra
    note      القدرة also means ability
Awdah Hathaleen | kind=person; ar=عودة الهذالين; country=PS
    allowed   Odeh Hathaleen, Awdah al-Hathalin
Ayman Nofal | kind=person; ar=أيمن نوفل; he=איימן נופל; country=PS
    allowed   Ayman Nawfal
Ayman Safadi | kind=person; ar=أيمن الصفدي; he=איימן ספדי; country=JO
    allowed   Ayman al-Safadi
Azmi Bishara ← Azmi Good News, Azmi Tidings | kind=person; ar=عزمي بشارة; he=עזמי בשארה; country=PS
    note      بشارة also means good tidings
Azzam al-Ahmad | kind=person; ar=عزام الأحمد; he=עזאם אל-אחמד; country=PS
Azzam al-Khatib | kind=person; ar=عزام الخطيب; country=PS
    allowed   Azzam Khatib
Basel Adra | kind=person; ar=باسل عدرا; country=PS
    allowed   Basel al-Adra
Bassem Naim ← Basem Bliss, Bassem Bliss, Basim Bliss | kind=person; ar=باسم نعيم; he=באסם נעים; country=PS
    allowed   Basem Naim, Bassem Naeem, Basem Naeem
    note      Arabic نعيم also means bliss
Bassem Tamimi | kind=person; ar=باسم التميمي; he=באסם תמימי; country=PS
    allowed   Basem Tamimi
Bisan Owda ← Bisan Odeh, Bisan Awda, Pisan Owda | kind=person; ar=بيسان عودة; country=PS
Edward Said ← Edward Saeed | kind=person; ar=إدوارد سعيد; he=אדוארד סעיד; ru=Эдвард Саид; country=PS
    cues      Orientalism
    note      سعيد also means happy
Ekrima Sabri ← Ikrima Patience, Akrama Patience, Ikrima Sabry | kind=person; ar=عكرمة صبري; he=עכרמה סברי; country=PS
    allowed   Ikrima Sabri, Ekrema Sabri
Elia Suleiman | kind=person; ar=إيليا سليمان; he=איליה סולימאן; country=PS
    allowed   Elia Sulaiman
Emile Habibi ← Emil Habiby, Emile My Love | kind=person; ar=إميل حبيبي; he=אמיל חביבי; country=PS
Fadwa Barghouti | kind=person; ar=فدوى البرغوثي; he=פדווא ברגותי; country=PS
    allowed   Fadwa al-Barghouti
Fadwa Tuqan ← Fadwa Toukan | kind=person; ar=فدوى طوقان; he=פדווא טוקאן; country=PS
Faisal Husseini | kind=person; ar=فيصل الحسيني; he=פייסל חוסייני; country=PS
    allowed   Faisal al-Husseini
Farouk Kaddoumi | kind=person; ar=فاروق القدومي; country=PS
    allowed   Faruq al-Qaddumi, Farouk al-Kaddoumi
Fathi Hamad | kind=person; ar=فتحي حماد; he=פתחי חמאד; country=PS
    allowed   Fathi Hammad
Fathi Shaqaqi | kind=person; ar=فتحي الشقاقي; he=פתחי שקאקי; country=PS
    allowed   Fathi Shikaki, Fathi al-Shaqaqi
Fatima Hassouna ← Fatima Hassona, Fatma Hasuna | kind=person; ar=فاطمة حسونة; country=PS
    allowed   Fatma Hassouna, Fatima Hassuna
Fawzi Barhoum | kind=person; ar=فوزي برهوم; he=פאוזי ברהום; country=PS
    allowed   Fawzi Barhum
George Habash ← George Habach, George Ethiopia, Georges Habach | kind=person; ar=جورج حبش; he=ג׳ורג׳ חבש; country=PS
Ghassan al-Duhaini | kind=person; ar=غسان الدهيني; country=PS
    allowed   Ghassan Duhaini, Ghassan al-Dahini
Ghassan Kanafani ← Ghassan Kunafa, Ghassan Canfani | kind=person; ar=غسان كنفاني; he=ע׳סאן כנפאני; country=PS
Ghazi Hamad | kind=person; ar=غازي حمد; he=ע׳אזי חמד; country=PS
Haitham al-Ghais | kind=person; ar=هيثم الغيص; country=KW
    allowed   Haitham Al Ghais
Haj Amin al-Husseini | kind=person; ar=أمين الحسيني; he=אמין אל-חוסייני; country=PS
    allowed   Amin al-Husseini, Amin al-Husayni
Hamdan Ballal | kind=person; ar=حمدان بلال; country=PS
    allowed   Hamdan Bilal
Hamza al-Dahdouh | kind=person; ar=حمزة الدحدوح; country=PS
    allowed   Hamza Dahdouh
Hanan Ashrawi ← Hanan Achraoui, Hanan Eshrawi | kind=person; ar=حنان عشراوي; he=חנאן עשראווי; country=PS
Haneen Zoabi | kind=person; ar=حنين زعبي; he=חנין זועבי; country=IL
    allowed   Hanin Zoabi, Hanin Zuabi
Hany Abu-Assad | kind=person; ar=هاني أبو أسعد; he=האני אבו אסעד; country=PS
    allowed   Hani Abu Assad, Hany Abu Assad
Hassan Salameh | kind=person; ar=حسن سلامة; he=חסן סלאמה; country=PS
    allowed   Hassan Salama
Hazem Qassem ← Hazim Kassim | kind=person; ar=حازم قاسم; he=חאזם קאסם; country=PS
    allowed   Hazem Qasim, Hazem Kassem
Hind Rajab ← India Rajab, Hind Ragab | kind=person; ar=هند رجب; he=הינד רג׳ב; country=PS
    cues      Gaza
    note      هند also spells India
Hossam al-Astal | kind=person; ar=حسام الأسطل; country=PS
    allowed   Hussam al-Astal
Hossam Shabat ← Hussam Shabbat, Hossam Shabbat, Hussam Youth | kind=person; ar=حسام شبات; country=PS
    allowed   Hussam Shabat
Husam Badran | kind=person; ar=حسام بدران; he=חוסאם בדראן; country=PS
    allowed   Hussam Badran, Hossam Badran
Husam Zomlot ← Hussam Zumlut, Hossam Zamlat, Hossam Zamlot, Hussam Zamlat | kind=person; ar=حسام زملط; he=חוסאם זומלוט; country=PS
Hussam Abu Safiya ← Hossam Abou Safiya | kind=person; ar=حسام أبو صفية; he=חוסאם אבו ספייה; country=PS
    allowed   Hussam Abu Safia, Hussam Abu Safieh
Hussein al-Sheikh ← Hussein Al-Chaykh, Hussein Old Man | kind=person; ar=حسين الشيخ; he=חוסיין א-שייח׳; country=PS
    allowed   Hussein al Sheikh
Ibrahim Hamed | kind=person; ar=إبراهيم حامد; he=איברהים חאמד; country=PS
Imad Aqel | kind=person; ar=عماد عقل; he=עמאד עקל; country=PS
    allowed   Imad Akel
Ismail al-Ghoul ← Ismail the Ghoul | kind=person; ar=إسماعيل الغول; country=PS
Ismail al-Thawabta | kind=person; ar=إسماعيل الثوابتة; country=PS
    allowed   Ismail Thawabta
Ismail Haniyeh ← Ismail Hania, Ismael Hanieh, Ismail Haneyya, Ismail Haneya | kind=person; ar=إسماعيل هنية; fa=اسماعیل هنیه; he=אסמאעיל הנייה; ru=Исмаил Хания; country=PS
    allowed   Ismail Haniya, Ismail Haniyah, Ismael Haniyeh, Ismail Haniye
Issa Amro | kind=person; ar=عيسى عمرو; he=עיסא עמרו; country=PS
Izz al-Din Haddad ← Izz al-Din Blacksmith, Ezzedine Blacksmith, Izz El-Din Blacksmith | kind=person; ar=عز الدين الحداد; he=עז א-דין חדאד; country=PS
    allowed   Izz al-Din al-Haddad, Ezzedine Haddad, Izz ad-Din Haddad, Izz ad-Din al-Haddad
    note      الحداد also means the blacksmith
Izzat al-Rishq ← Izzat Al-Rashq, Ezzat Al-Resheq, Ezzat Al-Rashq | kind=person; ar=عزت الرشق; he=עיזת א-רישק; country=PS
    allowed   Izzat al-Risheq, Ezzat al-Rishq, Izzat El-Reshiq
Izzeldin Abuelaish ← Ezz El-Din Abu El-Eish | kind=person; ar=عز الدين أبو العيش; he=עז א-דין אבו אל-עייש; country=PS
Jamal Zahalka | kind=person; ar=جمال زحالقة; he=ג׳מאל זחאלקה; country=IL
Jamil Mezher ← Jamil Manifestation | kind=person; ar=جميل مزهر; country=PS
Jibril Rajoub ← Jibreel Rajub, Gabriel Rajoub, Gibril Rajoub, Jibril Al-Rujoub | kind=person; ar=جبريل الرجوب; he=ג׳יבריל רג׳וב; country=PS
    allowed   Jibril al-Rajoub
    note      جبريل is turned into Gabriel
Jihad Taha | kind=person; ar=جهاد طه; country=PS
Kamal al-Khatib | kind=person; ar=كمال الخطيب; he=כמאל ח׳טיב; country=PS
    allowed   Kamal Khatib
Khader Adnan | kind=person; ar=خضر عدنان; he=ח׳דר עדנאן; country=PS
    allowed   Khidr Adnan
Khaled Mashal ← Khaled Torch, Khalid Torch, Khaled Michaal | kind=person; ar=خالد مشعل; fa=خالد مشعل; he=ח׳אלד משעל; ru=Халед Машаль; country=PS
    allowed   Khaled Meshaal, Khaled Mashaal, Khaled Meshal, Khalid Mishal, Khalid Mashal
    note      Arabic مشعل also means torch
Khalida Jarrar | kind=person; ar=خالدة جرار; he=ח׳אלדה ג׳ראר; country=PS
Khalil al-Hayya ← Khalil Al-Hiyya, Khalil Al-Hayah | kind=person; ar=خليل الحية; fa=خلیل الحیه; he=ח׳ליל אל-חיה; ru=Халиль аль-Хайя; country=PS
    allowed   Khalil al-Hayyah, Khalil Hayya, Khalil al Hayya
    note      Arabic الحية also means snake
Khalil al-Wazir | kind=person; ar=خليل الوزير; he=ח׳ליל אל-וזיר; country=PS
    allowed   Abu Jihad, Khalil Wazir
    note      الوزير also means the minister
Leila Khaled | kind=person; ar=ليلى خالد; he=לילה ח׳אלד; country=PS
    allowed   Laila Khaled
Mahmoud Abbas | kind=person; ar=محمود عباس; fa=محمود عباس; he=מחמוד עבאס; q=Q127998; ru=Махмуд Аббас; country=PS
    allowed   Abu Mazen, Mahmud Abbas
Mahmoud al-Aloul ← Mahmoud Al-Alul, Mahmoud Aluloul | kind=person; ar=محمود العالول; he=מחמוד אל-עאלול; country=PS
    allowed   Mahmoud Aloul
Mahmoud al-Habbash | kind=person; ar=محمود الهباش; country=PS
    allowed   Mahmoud Habbash
Mahmoud al-Zahar ← Mahmoud Flower | kind=person; ar=محمود الزهار; he=מחמוד א-זהאר; country=PS
    allowed   Mahmoud Zahar, Mahmoud al-Zahhar
Mahmoud Basal ← Mahmoud Onion, Mahmoud Onions | kind=person; ar=محمود بصل; country=PS
    allowed   Mahmoud Bassal
    note      Arabic بصل also means onions
Mahmoud Darwish ← Mahmoud Dervish, Mahmud Dervish | kind=person; ar=محمود درويش; he=מחמוד דרוויש; ru=Махмуд Дарвиш; country=PS
    note      درويش also means dervish
Mahmoud Khalil | kind=person; ar=محمود خليل; country=PS
Mai al-Kaila | kind=person; ar=مي الكيلة; country=PS
    allowed   Mai Alkaila, Mai al-Kailah
Majed Abu Ramadan | kind=person; ar=ماجد أبو رمضان; country=PS
Majed Faraj | kind=person; ar=ماجد فرج; he=מאג׳ד פרג׳; country=PS
    allowed   Majid Faraj
Mariam Dagga ← Maryam Daqqa, Mariam Abu Minute, Mariam Daqqa | kind=person; ar=مريم أبو دقة; country=PS
    allowed   Mariam Abu Dagga, Mariam Abu Daqqa
Marwan Barghouti ← Marwan Al-Barghouthy, Marwan Flea, Marwan Bargouthi, Marwan Burghouti, Marwan Al-Bargouthi | kind=person; ar=مروان البرغوثي; he=מרוואן ברגותי; ru=Марван Баргути; country=PS
    allowed   Marwan al-Barghouti, Marwan Barghouthi
Marwan Issa | kind=person; ar=مروان عيسى; he=מרוואן עיסא; country=PS
    allowed   Marwan Isa
Mohammad Barakeh | kind=person; ar=محمد بركة; he=מוחמד ברכה; country=IL
    allowed   Mohammed Barakeh
Mohammad Mustafa | kind=person; ar=محمد مصطفى; he=מוחמד מוסטפא; country=PS
    allowed   Mohammed Mustafa
Mohammad Shtayyeh ← Mohammed Ashtiyeh, Muhammad Ashtiya, Mohammed Ashtaya, Muhammad Shatiya, Mohammad Shatayeh, Muhammad Ishtiyeh, Mohammed Shitaya, Muhammad Astia | kind=person; ar=محمد اشتية; he=מוחמד שתייה; country=PS
    allowed   Mohammed Shtayyeh, Muhammad Shtayyeh, Mohammad Shtayeh
    note      Arabic اشتية is read with its initial alif
Mohammed Abu Salmiya ← Muhammad Abu Salamiya, Mohammed Abu Selmia | kind=person; ar=محمد أبو سلمية; he=מוחמד אבו סלמיה; country=PS
    allowed   Mohammad Abu Salmiya, Mohammed Abu Selmiya
Mohammed al-Hindi | kind=person; ar=محمد الهندي; country=PS
    allowed   Muhammad al-Hindi, Mohammad al-Hindi
Mohammed Assaf | kind=person; ar=محمد عساف; he=מוחמד עסאף; country=PS
    allowed   Mohammad Assaf
Mohammed Bakri | kind=person; ar=محمد بكري; he=מוחמד בכרי; country=PS
    allowed   Mohammad Bakri
Mohammed Dahlan | kind=person; ar=محمد دحلان; he=מוחמד דחלאן; country=PS
    allowed   Muhammad Dahlan, Mohammad Dahlan
Mohammed Deif ← Muhammad Guest, Mohammed Guest, Mohammed Al-Dhaif, Mohammed Thief, Muhammad Dhaif, Muhammad Al-Dhaif | kind=person; ar=محمد الضيف; fa=محمد ضیف; he=מוחמד דף; ru=Мухаммед Дейф; country=PS
    allowed   Mohammad Deif, Muhammad Deif, Mohammed al-Deif, Mohammed Dief, Mohammed Daif
    note      Arabic الضيف also means guest
Mohammed el-Kurd | kind=person; ar=محمد الكرد; country=PS
    allowed   Mohammad el-Kurd
Mohammed Hussein | kind=person; ar=محمد حسين; he=מוחמד חוסיין; country=PS
    allowed   Muhammad Hussein
Mohammed Qreiqeh ← Mohammed Qureiqa, Muhammad Qariqa, Mohammed Qariqa, Muhammad Quraiqa | kind=person; ar=محمد قريقع; country=PS
    allowed   Mohammed Qraiqea
Mohammed Shabana | kind=person; ar=محمد شبانة; he=מוחמד שבאנה; country=PS
    allowed   Muhammad Shabana, Mohammad Shabana
Mohammed Sinwar ← Muhammad Sanwar, Mohammed Sanwar, Mohammed Senwar, Muhammad Senwar | kind=person; ar=محمد السنوار; he=מוחמד סינוואר; country=PS
    allowed   Muhammad Sinwar, Mohammad Sinwar, Mohammed al-Sinwar
Mohsen Mahdawi | kind=person; ar=محسن مهداوي; country=PS
Mosab Abu Toha | kind=person; ar=مصعب أبو توهة; country=PS
Motaz Azaiza ← Mutaz Azayza, Moataz Azayzeh | kind=person; ar=معتز عزايزة; country=PS
    allowed   Moataz Azaiza
Mourid Barghouti | kind=person; ar=مريد البرغوثي; country=PS
    allowed   Murid Barghouti
Mousa Abu Marzouk ← Moses Abu Marzouk, Moussa Abou Marzook, Moses Abu Marzuq | kind=person; ar=موسى أبو مرزوق; he=מוסא אבו מרזוק; ru=Муса Абу Марзук; country=PS
    allowed   Moussa Abu Marzouk, Musa Abu Marzouk, Mousa Abu Marzook, Musa Abu Marzuq
    note      موسى is turned into Moses
Muna el-Kurd | kind=person; ar=منى الكرد; country=PS
    allowed   Mona el-Kurd
Munir al-Bursh | kind=person; ar=منير البرش; country=PS
    allowed   Muneer al-Boursh
Mushir al-Masri | kind=person; ar=مشير المصري; he=מושיר אל-מסרי; country=PS
Mustafa Barghouti | kind=person; ar=مصطفى البرغوثي; he=מוסטפא ברגותי; country=PS
    allowed   Mustafa al-Barghouti
Nabil Abu Rudeineh ← Nabil Abu Radina, Nabil Abu Redina, Nabil Abu Radineh, Nabil Abou Rdeina | kind=person; ar=نبيل أبو ردينة; he=נביל אבו רודיינה; country=PS
    allowed   Nabil Abu Rdeneh, Nabil Abu Rudaineh
Nabil Shaath | kind=person; ar=نبيل شعث; he=נביל שעת׳; country=PS
Nael Barghouti | kind=person; ar=نائل البرغوثي; he=נאיל ברגותי; country=PS
    allowed   Nael al-Barghouti
Naji al-Ali ← Nagy Al-Ali | kind=person; ar=ناجي العلي; he=נאג׳י אל-עלי; country=PS
    note      ناجي also means survivor
Nasser al-Qudwa ← Nasser Role Model, Nasser the Example | kind=person; ar=ناصر القدوة; he=נאסר אל-קודווה; country=PS
    allowed   Nasser al-Kidwa, Nasser Qudwa, Nasser Kidwa
    note      القدوة also means the role model
Nayef Hawatmeh ← Naif Hawatma, Nayef Hawatima | kind=person; ar=نايف حواتمة; he=נאיף חוואתמה; country=PS
    allowed   Naif Hawatmeh
Nizar Awadallah | kind=person; ar=نزار عوض الله; he=ניזאר עוודאללה; country=PS
    allowed   Nizar Awad Allah
Osama Hamdan | kind=person; ar=أسامة حمدان; he=אוסאמה חמדאן; country=PS
    allowed   Usama Hamdan
Plestia Alaqad ← Blestia Al-Aqad, Bilistia Alaqad, Belstia Al-Aqqad, Blestia Alaqad | kind=person; ar=بلستيا العقاد; country=PS
    note      Arabic بلستيا writes p as b
Raad Saad | kind=person; ar=رائد سعد; he=ראא׳ד סעד; country=PS
    allowed   Raed Saad
Raed Saleh | kind=person; ar=رائد صلاح; he=ראאד סלאח; country=PS
    allowed   Raed Salah
Rafa Salama ← Rafi Safety, Raafat Safety | kind=person; ar=رافع سلامة; he=ראפע סלאמה; country=PS
    allowed   Rafaa Salameh, Rafe Salama, Rafa'a Salameh
Raja Shehadeh | kind=person; ar=رجا شحادة; he=ראג׳א שחאדה; country=PS
    allowed   Raja Shahadeh
Raji Sourani ← Raji Surani | kind=person; ar=راجي الصوراني; he=ראג׳י סוראני; country=PS
Ramadan Shalah | kind=person; ar=رمضان شلح; he=רמדאן שלח; country=PS
    allowed   Ramadan Shallah
Rami Hamdallah | kind=person; ar=رامي الحمد الله; he=ראמי אל-חמדאללה; country=PS
    allowed   Rami al-Hamdallah
Rashid Khalidi | kind=person; ar=رشيد الخالدي; he=רשיד ח׳אלידי; country=PS
    allowed   Rashid al-Khalidi
Rawhi Fattouh | kind=person; ar=روحي فتوح; he=רוחי פתוח; country=PS
    allowed   Rawhi Fattuh
Rawhi Mushtaha ← Rouhi Mashtaha, Rouhi Moshtehi, Spiritual Mushtaha | kind=person; ar=روحي مشتهى; he=רוחי מושתהא; country=PS
    allowed   Rouhi Mushtaha, Ruhi Mushtaha
Refaat Alareer ← Rifaat Al-Areer, Rifat Al-Arir, Refaat Al-Arir, Rifaat Al-Arir | kind=person; ar=رفعت العرعير; country=PS
    note      العرعير holds two ayns
Riyad al-Maliki | kind=person; ar=رياض المالكي; he=ריאד אל-מאלכי; country=PS
    allowed   Riad Malki, Riyad Malki, Riad al-Malki
Riyad Mansour | kind=person; ar=رياض منصور; he=ריאד מנסור; country=PS
Saeb Erekat ← Saeb Ereqat, Saib Uraiqat, Saeb Urayqat, Saeb Areqat | kind=person; ar=صائب عريقات; he=סאיב עריקאת; country=PS
    allowed   Saeb Erakat, Saib Erekat
Salah Khalaf | kind=person; ar=صلاح خلف; he=סלאח ח׳לף; country=PS
    allowed   Abu Iyad
Salah Shehadeh | kind=person; ar=صلاح شحادة; he=סלאח שחאדה; country=PS
    allowed   Salah Shahada, Salah Shehade
Salam Fayyad | kind=person; ar=سلام فياض; he=סלאם פיאד; country=PS
    allowed   Salam Fayad
Salama Maarouf | kind=person; ar=سلامة معروف; country=PS
    allowed   Salama Marouf
Saleh al-Arouri ← Saleh Al-Aruri, Salih Al-Arouri, Salah al-Arouri | kind=person; ar=صالح العاروري; he=סאלח אל-עארורי; country=PS
    allowed   Saleh Arouri
Sami Abu Shehadeh | kind=person; ar=سامي أبو شحادة; he=סאמי אבו שחאדה; country=IL
    allowed   Sami Abou Shahadeh
Sami Abu Zuhri ← Sami Abu Zahri, Sami Abu Zehri, Sami Abu Zohry | kind=person; ar=سامي أبو زهري; he=סאמי אבו זוהרי; country=PS
Samih al-Qasim | kind=person; ar=سميح القاسم; he=סמיח אל-קאסם; country=PS
    allowed   Samih al-Qassem
Samir Halileh ← Samir Halila | kind=person; ar=سمير حليلة; country=PS
    allowed   Samir Hulileh
Shawan Jabarin | kind=person; ar=شعوان جبارين; country=PS
Shireen Abu Akleh ← Sherine Abu Aqla, Shirin Abu Aqila, Shereen Abu Aqleh, Sherine Abou Aqla, Shireen Abu Aqla, Shirin Abu Aqla, Sherine Abu Akila, Cherine Abou Akleh | kind=person; ar=شيرين أبو عاقلة; he=שירין אבו עאקלה; ru=Ширин Абу Акле; country=PS
    allowed   Shireen Abu Aqleh, Shirin Abu Akleh, Shirin Abu Aqleh
    note      عاقلة is spelled out as Aqla
Suha Arafat | kind=person; ar=سهى عرفات; he=סוהא ערפאת; country=PS
Taher al-Nunu ← Taher Al-Nono, Tahir Al-Nono, Taher Nounou | kind=person; ar=طاهر النونو; he=טאהר א-נונו; country=PS
    allowed   Taher al-Nounou, Taher Nunu
Tamim al-Barghouti | kind=person; ar=تميم البرغوثي; country=PS
Tawfiq Tirawi | kind=person; ar=توفيق الطيراوي; country=PS
    allowed   Tawfik Tirawi, Tawfiq al-Tirawi
Theodosios Atallah Hanna ← Atallah Henna | kind=person; ar=عطا الله حنا; country=PS
    allowed   Atallah Hanna
Varsen Aghabekian | kind=person; ar=فارسين أغابيكيان; country=PS
    allowed   Varsen Aghabekian Shahin
Wael al-Dahdouh ← Wael Al-Dahdoh, Wael Dahdoh | kind=person; ar=وائل الدحدوح; he=ואאל א-דחדוח; country=PS
    allowed   Wael Dahdouh
Walid Daqqa ← Walid Minute, Walid Accuracy, Waleed Precision | kind=person; ar=وليد دقة; he=וליד דקה; country=PS
    allowed   Walid Daqqah, Waleed Daqqa
Yahya Ayyash ← Yahya Ayach, Yehya Ayyach | kind=person; ar=يحيى عياش; he=יחיא עייאש; country=PS
Yahya Sinwar ← Yahya Al-Sinnwar, Yahya Sanwar, Yehya Sanwar, Yahya Al-Senwar, Yahya Sinouar, Yahya Senwar, Yihya Sanwar, Yehia Sinwar | kind=person; ar=يحيى السنوار; fa=یحیی سنوار; he=יחיא סינוואר; ru=Яхья Синвар; country=PS
    allowed   Yahya al-Sinwar, Yehya Sinwar
    note      Arabic السنوار leaves the first vowel open
Yasser Abu Shabab ← Yasser Father of Youth, Yasser Father of Youths, Yasir Abu Youth | kind=person; ar=ياسر أبو شباب; he=יאסר אבו שבאב; country=PS
    allowed   Yasser Abu Shabaab
Yasser Arafat ← Yasir Arfat, Yaser Arfat, Yasser Araft, Yasser Arfat | kind=person; ar=ياسر عرفات; fa=یاسر عرفات; he=יאסר ערפאת; ru=Ясир Арафат; country=PS; q=Q34211
    allowed   Yasir Arafat
Yousef Munayyer | kind=person; ar=يوسف منير; country=PS
Zaher al-Wahidi | kind=person; ar=زاهر الوحيدي; country=PS
Zaher Jabarin ← Zahir Jabbarin, Zahir Gabarin, Zaher Jebreen | kind=person; ar=زاهر جبارين; he=זאהר ג׳בארין; country=PS
    allowed   Zaher Jabareen, Zahir Jabarin
Zakaria Zubeidi ← Zakariya Raisin, Zakaria Al-Zabidi | kind=person; ar=زكريا الزبيدي; he=זכריה זביידי; country=PS
    allowed   Zakaria al-Zubeidi, Zakaria Zubaidi, Zakariya Zubeidi
Ziad Abu Amr | kind=person; ar=زياد أبو عمرو; country=PS
Ziyad al-Nakhalah ← Ziad Palm, Ziad Al-Nakhla, Ziyad Nakhla | kind=person; ar=زياد النخالة; he=זיאד א-נח׳אלה; country=PS
    allowed   Ziad al-Nakhala, Ziyad Nakhaleh, Ziad Nakhaleh
