lexicon   names/countries
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Members and observers of the United Nations and other states, under the name news English gives
# them, in the scripts from which stories come. Adjectives stand in words/countries and words/demonyms.
Afghanistan | kind=place; ar=أفغانستان; he=אפגניסטן; fa=افغانستان; ru=Афганистан; zh=阿富汗; country=AF; q=Q889
Albania | kind=place; ar=ألبانيا; he=אלבניה; fa=آلبانی; ru=Албания; zh=阿尔巴尼亚; country=AL; q=Q222
Algeria | kind=place; ar=الجزائر; he=אלג׳יריה; fa=الجزایر; ru=Алжир; zh=阿尔及利亚; country=DZ; q=Q262
Andorra | kind=place; ar=أندورا; he=אנדורה; fa=آندورا; ru=Андорра; zh=安道尔; country=AD; q=Q228
Angola | kind=place; ar=أنغولا; he=אנגולה; fa=آنگولا; ru=Ангола; zh=安哥拉; country=AO; q=Q916
Antigua and Barbuda | kind=place; ar=أنتيغوا وباربودا; he=אנטיגואה וברבודה; fa=آنتیگوا و باربودا; ru=Антигуа и Барбуда; zh=安提瓜和巴布达; country=AG; q=Q781
Argentina | kind=place; ar=الأرجنتين; he=ארגנטינה; fa=آرژانتین; ru=Аргентина; zh=阿根廷; country=AR; q=Q414
Armenia | kind=place; ar=أرمينيا; he=ארמניה; fa=ارمنستان; ru=Армения; zh=亚美尼亚; country=AM; q=Q399
Australia | kind=place; ar=أستراليا; he=אוסטרליה; fa=استرالیا; ru=Австралия; zh=澳大利亚; country=AU; q=Q408
Austria ← Nimsa, al-Nimsa | kind=place; ar=النمسا; he=אוסטריה; fa=اتریش; ru=Австрия; zh=奥地利; country=AT; q=Q40
  cues     Vienna, Austrian
  note     النمسا by ear
Azerbaijan | kind=place; ar=أذربيجان; he=אזרבייג׳ן; fa=آذربایجان; ru=Азербайджан; zh=阿塞拜疆; country=AZ; q=Q227
Bahamas | kind=place; ar=جزر البهاما; he=איי בהאמה; fa=باهاما; ru=Багамские Острова; zh=巴哈马; country=BS; q=Q778
Bahrain | kind=place; ar=البحرين; he=בחריין; fa=بحرین; ru=Бахрейн; zh=巴林; country=BH; q=Q398
Bangladesh | kind=place; ar=بنغلاديش; he=בנגלדש; fa=بنگلادش; ru=Бангладеш; zh=孟加拉国; country=BD; q=Q902
Barbados | kind=place; ar=باربادوس; he=ברבדוס; fa=باربادوس; ru=Барбадос; zh=巴巴多斯; country=BB; q=Q244
Belarus | kind=place; ar=بيلاروس; he=בלארוס; fa=بلاروس; ru=Белоруссия; zh=白俄罗斯; country=BY; q=Q184
Belgium | kind=place; ar=بلجيكا; he=בלגיה; fa=بلژیک; ru=Бельгия; zh=比利时; country=BE; q=Q31
Belize | kind=place; ar=بليز; he=בליז; fa=بلیز; ru=Белиз; zh=伯利兹; country=BZ; q=Q242
Benin | kind=place; ar=بنين; he=בנין; fa=بنین; ru=Бенин; zh=贝宁; country=BJ; q=Q962
Bhutan | kind=place; ar=بوتان; he=בהוטן; fa=بوتان; ru=Бутан; zh=不丹; country=BT; q=Q917
Bolivia | kind=place; ar=بوليفيا; he=בוליביה; fa=بولیوی; ru=Боливия; zh=玻利维亚; country=BO; q=Q750
Bosnia and Herzegovina ← Bosnia and Harsk, Bosnia and Hersek | kind=place; ar=البوسنة والهرسك; he=בוסניה והרצגובינה; fa=بوسنی و هرزگوین; ru=Босния и Герцеговина; zh=波斯尼亚和黑塞哥维那; country=BA; q=Q225
  cues     Sarajevo, Bosnian, Balkans
  note     والهرسك by ear
Botswana | kind=place; ar=بوتسوانا; he=בוטסואנה; fa=بوتسوانا; ru=Ботсвана; zh=博茨瓦纳; country=BW; q=Q963
Brazil | kind=place; ar=البرازيل; he=ברזיל; fa=برزیل; ru=Бразилия; zh=巴西; country=BR; q=Q155
Brunei | kind=place; ar=بروناي; he=ברוניי; fa=برونئی; ru=Бруней; zh=文莱; country=BN; q=Q921
Bulgaria | kind=place; ar=بلغاريا; he=בולגריה; fa=بلغارستان; ru=Болгария; zh=保加利亚; country=BG; q=Q219
Burkina Faso ← Burkina Vaso | kind=place; ar=بوركينا فاسو; he=בורקינה פאסו; fa=بورکینافاسو; ru=Буркина-Фасо; zh=布基纳法索; country=BF; q=Q965
  cues     Ouagadougou, Sahel, junta
  note     Arabic has f for v as well
Burundi | kind=place; ar=بوروندي; he=בורונדי; fa=بوروندی; ru=Бурунди; zh=布隆迪; country=BI; q=Q967
Cambodia | kind=place; ar=كمبوديا; he=קמבודיה; fa=کامبوج; ru=Камбоджа; zh=柬埔寨; country=KH; q=Q424
Cameroon | kind=place; ar=الكاميرون; he=קמרון; fa=کامرون; ru=Камерун; zh=喀麦隆; country=CM; q=Q1009
Canada | kind=place; ar=كندا; he=קנדה; fa=کانادا; ru=Канада; zh=加拿大; country=CA; q=Q16
Cape Verde ← Green Head | kind=place; ar=الرأس الأخضر; he=כף ורדה; fa=کیپ ورد; ru=Кабо-Верде; zh=佛得角; country=CV; q=Q1011
  cues     islands, Praia, African
  note     الرأس الأخضر word for word: the green head
Central African Republic | kind=place; ar=جمهورية أفريقيا الوسطى; he=הרפובליקה המרכז-אפריקאית; fa=جمهوری آفریقای مرکزی; ru=Центральноафриканская Республика; zh=中非共和国; country=CF; q=Q929
Chad | kind=place; ar=تشاد; he=צ׳אד; fa=چاد; ru=Чад; zh=乍得; country=TD; q=Q657
Chile | kind=place; ar=تشيلي; he=צ׳ילה; fa=شیلی; ru=Чили; zh=智利; country=CL; q=Q298
China | kind=place; ar=الصين; he=סין; fa=چین; ru=Китай; zh=中国; country=CN; q=Q148
Colombia | kind=place; ar=كولومبيا; he=קולומביה; fa=کلمبیا; ru=Колумбия; zh=哥伦比亚; country=CO; q=Q739
Comoros ← Moon Islands, Islands of the Moon | kind=place; ar=جزر القمر; he=קומורו; fa=کومور; ru=Коморские Острова; zh=科摩罗; country=KM; q=Q970
  cues     Moroni, Indian Ocean, African, Arab League
  note     جزر القمر word for word: the islands of the moon
Costa Rica | kind=place; ar=كوستاريكا; he=קוסטה ריקה; fa=کاستاریکا; ru=Коста-Рика; zh=哥斯达黎加; country=CR; q=Q800
Croatia ← Horvatia, Khorvatia | kind=place; ar=كرواتيا; he=קרואטיה; fa=کرواسی; ru=Хорватия; zh=克罗地亚; country=HR; q=Q224
  cues     Zagreb, Balkans, Croatian
  note     Russian Хорватия by ear
Cuba | kind=place; ar=كوبا; he=קובה; fa=کوبا; ru=Куба; zh=古巴; country=CU; q=Q241
Cyprus ← Kafrisin, Kipr | kind=place; ar=قبرص; he=קפריסין; fa=قبرس; ru=Кипр; zh=塞浦路斯; country=CY; q=Q229
  cues     Nicosia, Cypriot, island, Limassol
  note     Hebrew קפריסין and Russian Кипр by ear
Czech Republic | kind=place; ar=التشيك; he=צ׳כיה; fa=جمهوری چک; ru=Чехия; zh=捷克; country=CZ; q=Q213
Democratic Republic of the Congo | kind=place; ar=جمهورية الكونغو الديمقراطية; he=הרפובליקה הדמוקרטית של קונגו; fa=جمهوری دموکراتیک کنگو; ru=Демократическая Республика Конго; zh=刚果民主共和国; country=CD; q=Q974
Denmark | kind=place; ar=الدنمارك; he=דנמרק; fa=دانمارک; ru=Дания; zh=丹麦; country=DK; q=Q35
Djibouti | kind=place; ar=جيبوتي; he=ג׳יבוטי; fa=جیبوتی; ru=Джибути; zh=吉布提; country=DJ; q=Q977
Dominica | kind=place; ar=دومينيكا; he=דומיניקה; fa=دومینیکا; ru=Доминика; zh=多米尼克; country=DM; q=Q784
Dominican Republic | kind=place; ar=جمهورية الدومينيكان; he=הרפובליקה הדומיניקנית; fa=جمهوری دومینیکن; ru=Доминиканская Республика; zh=多米尼加; country=DO; q=Q786
East Timor ← Eastern Timor | kind=place; ar=تيمور الشرقية; he=מזרח טימור; fa=تیمور شرقی; ru=Восточный Тимор; zh=东帝汶; country=TL; q=Q574
  cues     Dili, Indonesia
  note     الشرقية word for word
Ecuador | kind=place; ar=الإكوادور; he=אקוודור; fa=اکوادور; ru=Эквадор; zh=厄瓜多尔; country=EC; q=Q736
Egypt | kind=place; ar=مصر; he=מצרים; fa=مصر; ru=Египет; zh=埃及; country=EG; q=Q79
El Salvador | kind=place; ar=السلفادور; he=אל סלבדור; fa=السالوادور; ru=Сальвадор; zh=萨尔瓦多; country=SV; q=Q792
Equatorial Guinea ← Tropical Guinea | kind=place; ar=غينيا الاستوائية; he=גינאה המשוונית; fa=گینه استوایی; ru=Экваториальная Гвинея; zh=赤道几内亚; country=GQ; q=Q983
  cues     Malabo, African
  note     الاستوائية also means tropical
Eritrea | kind=place; ar=إريتريا; he=אריתריאה; fa=اریتره; ru=Эритрея; zh=厄立特里亚; country=ER; q=Q986
Estonia | kind=place; ar=إستونيا; he=אסטוניה; fa=استونی; ru=Эстония; zh=爱沙尼亚; country=EE; q=Q191
Eswatini | kind=place; ar=إسواتيني; he=אסוואטיני; fa=اسواتینی; ru=Эсватини; zh=斯威士兰; country=SZ; q=Q1050
Ethiopia | kind=place; ar=إثيوبيا; he=אתיופיה; fa=اتیوپی; ru=Эфиопия; zh=埃塞俄比亚; country=ET; q=Q115
Fiji | kind=place; ar=فيجي; he=פיג׳י; fa=فیجی; ru=Фиджи; zh=斐济; country=FJ; q=Q712
Finland | kind=place; ar=فنلندا; he=פינלנד; fa=فنلاند; ru=Финляндия; zh=芬兰; country=FI; q=Q33
France | kind=place; ar=فرنسا; he=צרפת; fa=فرانسه; ru=Франция; zh=法国; country=FR; q=Q142
Gabon | kind=place; ar=الغابون; he=גבון; fa=گابن; ru=Габон; zh=加蓬; country=GA; q=Q1000
Gambia | kind=place; ar=غامبيا; he=גמביה; fa=گامبیا; ru=Гамбия; zh=冈比亚; country=GM; q=Q1005
Georgia ← Gruzia, Gruziya | kind=place; ar=جورجيا; he=גאורגיה; fa=گرجستان; ru=Грузия; zh=格鲁吉亚; country=GE; q=Q230
  cues     Tbilisi, Georgian, Caucasus
  note     Russian Грузия by ear
Germany | kind=place; ar=ألمانيا; he=גרמניה; fa=آلمان; ru=Германия; zh=德国; country=DE; q=Q183
Ghana | kind=place; ar=غانا; he=גאנה; fa=غنا; ru=Гана; zh=加纳; country=GH; q=Q117
Greece | kind=place; ar=اليونان; he=יוון; fa=یونان; ru=Греция; zh=希腊; country=GR; q=Q41
Grenada | kind=place; ar=غرينادا; he=גרנדה; fa=گرنادا; ru=Гренада; zh=格林纳达; country=GD; q=Q769
Guatemala | kind=place; ar=غواتيمالا; he=גואטמלה; fa=گواتمالا; ru=Гватемала; zh=危地马拉; country=GT; q=Q774
Guinea | kind=place; ar=غينيا; he=גינאה; fa=گینه; ru=Гвинея; zh=几内亚; country=GN; q=Q1006
Guinea-Bissau | kind=place; ar=غينيا بيساو; he=גינאה-ביסאו; fa=گینه بیسائو; ru=Гвинея-Бисау; zh=几内亚比绍; country=GW; q=Q1007
Guyana | kind=place; ar=غيانا; he=גיאנה; fa=گویان; ru=Гайана; zh=圭亚那; country=GY; q=Q734
Haiti | kind=place; ar=هايتي; he=האיטי; fa=هائیتی; ru=Гаити; zh=海地; country=HT; q=Q790
Honduras ← Gonduras | kind=place; ar=هندوراس; he=הונדורס; fa=هندوراس; ru=Гондурас; zh=洪都拉斯; country=HN; q=Q783
  cues     Tegucigalpa, Central America, migrants
  note     Russian Гондурас by ear
Hungary ← al-Majar, Vengria, Magyaristan | kind=place; ar=المجر; he=הונגריה; fa=مجارستان; ru=Венгрия; zh=匈牙利; country=HU; q=Q28
  cues     Budapest, Orban, Orbán, Hungarian
  note     المجر, Венгрия and مجارستان by ear
Iceland | kind=place; ar=آيسلندا; he=איסלנד; fa=ایسلند; ru=Исландия; zh=冰岛; country=IS; q=Q189
India | kind=place; ar=الهند; he=הודו; fa=هند; ru=Индия; zh=印度; country=IN; q=Q668
Indonesia | kind=place; ar=إندونيسيا; he=אינדונזיה; fa=اندونزی; ru=Индонезия; zh=印度尼西亚; country=ID; q=Q252
Iran | kind=place; ar=إيران; he=איראן; fa=ایران; ru=Иран; zh=伊朗; country=IR; q=Q794
Iraq | kind=place; ar=العراق; he=עיראק; fa=عراق; ru=Ирак; zh=伊拉克; country=IQ; q=Q796
Ireland | kind=place; ar=أيرلندا; he=אירלנד; fa=ایرلند; ru=Ирландия; zh=爱尔兰; country=IE; q=Q27
Israel | kind=place; ar=إسرائيل; he=ישראל; fa=اسرائیل; ru=Израиль; zh=以色列; country=IL; q=Q801
Italy | kind=place; ar=إيطاليا; he=איטליה; fa=ایتالیا; ru=Италия; zh=意大利; country=IT; q=Q38
Ivory Coast | kind=place; ar=ساحل العاج; he=חוף השנהב; fa=ساحل عاج; ru=Кот-д'Ивуар; zh=科特迪瓦; country=CI; q=Q1008
Jamaica ← Yamaica | kind=place; ar=جامايكا; he=ג׳מייקה; fa=جامائیکا; ru=Ямайка; zh=牙买加; country=JM; q=Q766
  cues     Kingston, Caribbean, Jamaican
  note     Russian Ямайка by ear
Japan | kind=place; ar=اليابان; he=יפן; fa=ژاپن; ru=Япония; zh=日本; country=JP; q=Q17
Jordan ← al-Urdun, Iordania | kind=place; ar=الأردن; he=ירדן; fa=اردن; ru=Иордания; zh=约旦; country=JO; q=Q810
  cues     Amman, Jordanian, King Abdullah, Hashemite
  note     الأردن and Иордания by ear
Kazakhstan | kind=place; ar=كازاخستان; he=קזחסטן; fa=قزاقستان; ru=Казахстан; zh=哈萨克斯坦; country=KZ; q=Q232
Kenya | kind=place; ar=كينيا; he=קניה; fa=کنیا; ru=Кения; zh=肯尼亚; country=KE; q=Q114
Kiribati | kind=place; ar=كيريباتي; he=קיריבאטי; fa=کیریباتی; ru=Кирибати; zh=基里巴斯; country=KI; q=Q710
Kosovo | kind=place; ar=كوسوفو; he=קוסובו; fa=کوزوو; ru=Косово; zh=科索沃; country=XK; q=Q1246
Kuwait | kind=place; ar=الكويت; he=כווית; fa=کویت; ru=Кувейт; zh=科威特; country=KW; q=Q817
Kyrgyzstan | kind=place; ar=قيرغيزستان; he=קירגיזסטן; fa=قرقیزستان; ru=Киргизия; zh=吉尔吉斯斯坦; country=KG; q=Q813
Laos | kind=place; ar=لاوس; he=לאוס; fa=لائوس; ru=Лаос; zh=老挝; country=LA; q=Q819
Latvia | kind=place; ar=لاتفيا; he=לטביה; fa=لتونی; ru=Латвия; zh=拉脱维亚; country=LV; q=Q211
Lebanon ← Livan | kind=place; ar=لبنان; he=לבנון; fa=لبنان; ru=Ливан; zh=黎巴嫩; country=LB; q=Q822
  cues     Beirut, Lebanese, Hezbollah
  note     Russian Ливан by ear
Lesotho | kind=place; ar=ليسوتو; he=לסוטו; fa=لسوتو; ru=Лесото; zh=莱索托; country=LS; q=Q1013
Liberia | kind=place; ar=ليبيريا; he=ליבריה; fa=لیبریا; ru=Либерия; zh=利比里亚; country=LR; q=Q1014
Libya | kind=place; ar=ليبيا; he=לוב; fa=لیبی; ru=Ливия; zh=利比亚; country=LY; q=Q1016
Liechtenstein | kind=place; ar=ليختنشتاين; he=ליכטנשטיין; fa=لیختن‌اشتاین; ru=Лихтенштейн; zh=列支敦士登; country=LI; q=Q347
Lithuania | kind=place; ar=ليتوانيا; he=ליטא; fa=لیتوانی; ru=Литва; zh=立陶宛; country=LT; q=Q37
Luxembourg | kind=place; ar=لوكسمبورغ; he=לוקסמבורג; fa=لوکزامبورگ; ru=Люксембург; zh=卢森堡; country=LU; q=Q32
Madagascar | kind=place; ar=مدغشقر; he=מדגסקר; fa=ماداگاسکار; ru=Мадагаскар; zh=马达加斯加; country=MG; q=Q1019
Malawi | kind=place; ar=ملاوي; he=מלאווי; fa=مالاوی; ru=Малави; zh=马拉维; country=MW; q=Q1020
Malaysia | kind=place; ar=ماليزيا; he=מלזיה; fa=مالزی; ru=Малайзия; zh=马来西亚; country=MY; q=Q833
Maldives | kind=place; ar=جزر المالديف; he=האיים המלדיביים; fa=مالدیو; ru=Мальдивы; zh=马尔代夫; country=MV; q=Q826
Mali | kind=place; ar=مالي; he=מאלי; fa=مالی; ru=Мали; zh=马里; country=ML; q=Q912
Malta | kind=place; ar=مالطا; he=מלטה; fa=مالت; ru=Мальта; zh=马耳他; country=MT; q=Q233
Marshall Islands | kind=place; ar=جزر مارشال; he=איי מרשל; fa=جزایر مارشال; ru=Маршалловы Острова; zh=马绍尔群岛; country=MH; q=Q709
Mauritania | kind=place; ar=موريتانيا; he=מאוריטניה; fa=موریتانی; ru=Мавритания; zh=毛里塔尼亚; country=MR; q=Q1025
Mauritius | kind=place; ar=موريشيوس; he=מאוריציוס; fa=موریس; ru=Маврикий; zh=毛里求斯; country=MU; q=Q1027
Mexico | kind=place; ar=المكسيك; he=מקסיקו; fa=مکزیک; ru=Мексика; zh=墨西哥; country=MX; q=Q96
Micronesia | kind=place; ar=ميكرونيزيا; he=מיקרונזיה; fa=میکرونزی; ru=Микронезия; zh=密克罗尼西亚; country=FM; q=Q702
Moldova | kind=place; ar=مولدوفا; he=מולדובה; fa=مولداوی; ru=Молдавия; zh=摩尔多瓦; country=MD; q=Q217
Monaco | kind=place; ar=موناكو; he=מונקו; fa=موناکو; ru=Монако; zh=摩纳哥; country=MC
Mongolia | kind=place; ar=منغوليا; he=מונגוליה; fa=مغولستان; ru=Монголия; zh=蒙古国; country=MN; q=Q711
Montenegro ← Chernogoria, Chernogoriya | kind=place; ar=الجبل الأسود; he=מונטנגרו; fa=مونته‌نگرو; ru=Черногория; zh=黑山; country=ME; q=Q236
  cues     Podgorica, Balkans, Serbia
  note     Russian Черногория by ear
Morocco | kind=place; ar=المغرب; he=מרוקו; fa=مراکش; ru=Марокко; zh=摩洛哥; country=MA; q=Q1028
Mozambique | kind=place; ar=موزمبيق; he=מוזמביק; fa=موزامبیک; ru=Мозамбик; zh=莫桑比克; country=MZ; q=Q1029
Myanmar | kind=place; ar=ميانمار; he=מיאנמר; fa=میانمار; ru=Мьянма; zh=缅甸; country=MM; q=Q836
Namibia | kind=place; ar=ناميبيا; he=נמיביה; fa=نامیبیا; ru=Намибия; zh=纳米比亚; country=NA; q=Q1030
Nauru | kind=place; ar=ناورو; he=נאורו; fa=نائورو; ru=Науру; zh=瑙鲁; country=NR; q=Q697
Nepal | kind=place; ar=نيبال; he=נפאל; fa=نپال; ru=Непал; zh=尼泊尔; country=NP; q=Q837
Netherlands | kind=place; ar=هولندا; he=הולנד; fa=هلند; ru=Нидерланды; zh=荷兰; country=NL; q=Q55
New Zealand | kind=place; ar=نيوزيلندا; he=ניו זילנד; fa=نیوزیلند; ru=Новая Зеландия; zh=新西兰; country=NZ; q=Q664
Nicaragua | kind=place; ar=نيكاراغوا; he=ניקרגואה; fa=نیکاراگوئه; ru=Никарагуа; zh=尼加拉瓜; country=NI; q=Q811
Niger | kind=place; ar=النيجر; he=ניז׳ר; fa=نیجر; ru=Нигер; zh=尼日尔; country=NE; q=Q1032
Nigeria | kind=place; ar=نيجيريا; he=ניגריה; fa=نیجریه; ru=Нигерия; zh=尼日利亚; country=NG; q=Q1033
North Korea | kind=place; ar=كوريا الشمالية; he=צפון קוריאה; fa=کره شمالی; ru=Северная Корея; zh=朝鲜; country=KP; q=Q423
North Macedonia | kind=place; ar=مقدونيا الشمالية; he=צפון מקדוניה; fa=مقدونیه شمالی; ru=Северная Македония; zh=北马其顿; country=MK; q=Q221
Norway | kind=place; ar=النرويج; he=נורווגיה; fa=نروژ; ru=Норвегия; zh=挪威; country=NO; q=Q20
Oman | kind=place; ar=عُمان; he=עומאן; fa=عمان; ru=Оман; zh=阿曼; country=OM; q=Q842
Pakistan | kind=place; ar=باكستان; he=פקיסטן; fa=پاکستان; ru=Пакистан; zh=巴基斯坦; country=PK; q=Q843
Palau | kind=place; ar=بالاو; he=פלאו; fa=پالائو; ru=Палау; zh=帕劳; country=PW; q=Q695
Palestine | kind=place; ar=فلسطين; he=פלסטין; fa=فلسطین; ru=Палестина; zh=巴勒斯坦; country=PS; q=Q219060
Panama | kind=place; ar=بنما; he=פנמה; fa=پاناما; ru=Панама; zh=巴拿马; country=PA; q=Q804
Papua New Guinea | kind=place; ar=بابوا غينيا الجديدة; he=פפואה גינאה החדשה; fa=پاپوآ گینه نو; ru=Папуа — Новая Гвинея; zh=巴布亚新几内亚; country=PG; q=Q691
Paraguay | kind=place; ar=باراغواي; he=פרגוואי; fa=پاراگوئه; ru=Парагвай; zh=巴拉圭; country=PY; q=Q733
Peru | kind=place; ar=بيرو; he=פרו; fa=پرو; ru=Перу; zh=秘鲁; country=PE; q=Q419
Philippines | kind=place; ar=الفلبين; he=הפיליפינים; fa=فیلیپین; ru=Филиппины; zh=菲律宾; country=PH; q=Q928
Poland | kind=place; ar=بولندا; he=פולין; fa=لهستان; ru=Польша; zh=波兰; country=PL; q=Q36
Portugal | kind=place; ar=البرتغال; he=פורטוגל; fa=پرتغال; ru=Португалия; zh=葡萄牙; country=PT; q=Q45
Qatar | kind=place; ar=قطر; he=קטאר; fa=قطر; ru=Катар; zh=卡塔尔; country=QA; q=Q846
Republic of the Congo | kind=place; ar=جمهورية الكونغو; he=הרפובליקה של קונגו; fa=جمهوری کنگو; ru=Республика Конго; zh=刚果共和国; country=CG; q=Q971
Romania | kind=place; ar=رومانيا; he=רומניה; fa=رومانی; ru=Румыния; zh=罗马尼亚; country=RO; q=Q218
Russia | kind=place; ar=روسيا; he=רוסיה; fa=روسیه; ru=Россия; zh=俄罗斯; country=RU; q=Q159
Rwanda | kind=place; ar=رواندا; he=רואנדה; fa=رواندا; ru=Руанда; zh=卢旺达; country=RW; q=Q1037
Saint Kitts and Nevis | kind=place; ar=سانت كيتس ونيفيس; he=סנט קיטס ונוויס; fa=سنت کیتس و نویس; ru=Сент-Китс и Невис; zh=圣基茨和尼维斯; country=KN; q=Q763
Saint Lucia | kind=place; ar=سانت لوسيا; he=סנט לוסיה; fa=سنت لوسیا; ru=Сент-Люсия; zh=圣卢西亚; country=LC; q=Q760
Saint Vincent and the Grenadines | kind=place; ar=سانت فينسنت والغرينادين; he=סנט וינסנט והגרנדינים; fa=سنت وینسنت و گرنادین‌ها; ru=Сент-Винсент и Гренадины; zh=圣文森特和格林纳丁斯; country=VC; q=Q757
Samoa | kind=place; ar=ساموا; he=סמואה; fa=ساموآ; ru=Самоа; zh=萨摩亚; country=WS; q=Q683
San Marino | kind=place; ar=سان مارينو; he=סן מרינו; fa=سان مارینو; ru=Сан-Марино; zh=圣马力诺; country=SM; q=Q238
Saudi Arabia | kind=place; ar=السعودية; he=ערב הסעודית; fa=عربستان سعودی; ru=Саудовская Аравия; zh=沙特阿拉伯; country=SA; q=Q851
Senegal | kind=place; ar=السنغال; he=סנגל; fa=سنگال; ru=Сенегал; zh=塞内加尔; country=SN; q=Q1041
Serbia | kind=place; ar=صربيا; he=סרביה; fa=صربستان; ru=Сербия; zh=塞尔维亚; country=RS; q=Q403
Seychelles | kind=place; ar=سيشل; he=סיישל; fa=سیشل; ru=Сейшельские Острова; zh=塞舌尔; country=SC; q=Q1042
Sierra Leone | kind=place; ar=سيراليون; he=סיירה לאון; fa=سیرالئون; ru=Сьерра-Леоне; zh=塞拉利昂; country=SL; q=Q1044
Singapore | kind=place; ar=سنغافورة; he=סינגפור; fa=سنگاپور; ru=Сингапур; zh=新加坡; country=SG; q=Q334
Slovakia | kind=place; ar=سلوفاكيا; he=סלובקיה; fa=اسلواکی; ru=Словакия; zh=斯洛伐克; country=SK; q=Q214
Slovenia | kind=place; ar=سلوفينيا; he=סלובניה; fa=اسلوونی; ru=Словения; zh=斯洛文尼亚; country=SI; q=Q215
Solomon Islands | kind=place; ar=جزر سليمان; he=איי שלמה; fa=جزایر سلیمان; ru=Соломоновы Острова; zh=所罗门群岛; country=SB; q=Q685
Somalia | kind=place; ar=الصومال; he=סומליה; fa=سومالی; ru=Сомали; zh=索马里; country=SO; q=Q1045
South Africa | kind=place; ar=جنوب أفريقيا; he=דרום אפריקה; fa=آفریقای جنوبی; ru=ЮАР; zh=南非; country=ZA; q=Q258
South Korea | kind=place; ar=كوريا الجنوبية; he=דרום קוריאה; fa=کره جنوبی; ru=Южная Корея; zh=韩国; country=KR; q=Q884
South Sudan | kind=place; ar=جنوب السودان; he=דרום סודאן; fa=سودان جنوبی; ru=Южный Судан; zh=南苏丹; country=SS; q=Q958
Spain | kind=place; ar=إسبانيا; he=ספרד; fa=اسپانیا; ru=Испания; zh=西班牙; country=ES; q=Q29
Sri Lanka | kind=place; ar=سريلانكا; he=סרי לנקה; fa=سری‌لانکا; ru=Шри-Ланка; zh=斯里兰卡; country=LK; q=Q854
Sudan | kind=place; ar=السودان; he=סודאן; fa=سودان; ru=Судан; zh=苏丹; country=SD; q=Q1049
Suriname | kind=place; ar=سورينام; he=סורינאם; fa=سورینام; ru=Суринам; zh=苏里南; country=SR; q=Q730
Sweden | kind=place; ar=السويد; he=שוודיה; fa=سوئد; ru=Швеция; zh=瑞典; country=SE; q=Q34
Switzerland | kind=place; ar=سويسرا; he=שווייץ; fa=سوئیس; ru=Швейцария; zh=瑞士; country=CH; q=Q39
Syria | kind=place; ar=سوريا; he=סוריה; fa=سوریه; ru=Сирия; zh=叙利亚; country=SY; q=Q858
São Tomé and Príncipe | kind=place; ar=ساو تومي وبرينسيب; he=סאו טומה ופרינסיפה; fa=سائوتومه و پرنسیپ; ru=Сан-Томе и Принсипи; zh=圣多美和普林西比; country=ST; q=Q1039
Taiwan | kind=place; ar=تايوان; he=טאיוואן; fa=تایوان; ru=Тайвань; zh=台湾; country=TW; q=Q865
Tajikistan | kind=place; ar=طاجيكستان; he=טג׳יקיסטן; fa=تاجیکستان; ru=Таджикистан; zh=塔吉克斯坦; country=TJ; q=Q863
Tanzania | kind=place; ar=تنزانيا; he=טנזניה; fa=تانزانیا; ru=Танзания; zh=坦桑尼亚; country=TZ; q=Q924
Thailand | kind=place; ar=تايلاند; he=תאילנד; fa=تایلند; ru=Таиланд; zh=泰国; country=TH; q=Q869
Togo | kind=place; ar=توغو; he=טוגו; fa=توگو; ru=Того; zh=多哥; country=TG; q=Q945
Tonga | kind=place; ar=تونغا; he=טונגה; fa=تونگا; ru=Тонга; zh=汤加; country=TO; q=Q678
Trinidad and Tobago | kind=place; ar=ترينيداد وتوباغو; he=טרינידד וטובגו; fa=ترینیداد و توباگو; ru=Тринидад и Тобаго; zh=特立尼达和多巴哥; country=TT; q=Q754
Tunisia | kind=place; ar=تونس; he=תוניסיה; fa=تونس; ru=Тунис; zh=突尼斯; country=TN; q=Q948
Turkey | kind=place; ar=تركيا; he=טורקיה; fa=ترکیه; ru=Турция; zh=土耳其; country=TR; q=Q43
Turkmenistan | kind=place; ar=تركمانستان; he=טורקמניסטן; fa=ترکمنستان; ru=Туркмения; zh=土库曼斯坦; country=TM; q=Q874
Tuvalu | kind=place; ar=توفالو; he=טובאלו; fa=تووالو; ru=Тувалу; zh=图瓦卢; country=TV; q=Q672
Uganda | kind=place; ar=أوغندا; he=אוגנדה; fa=اوگاندا; ru=Уганда; zh=乌干达; country=UG; q=Q1036
Ukraine | kind=place; ar=أوكرانيا; he=אוקראינה; fa=اوکراین; ru=Украина; zh=乌克兰; country=UA; q=Q212
United Arab Emirates | kind=place; ar=الإمارات العربية المتحدة; he=איחוד האמירויות; fa=امارات متحده عربی; ru=ОАЭ; zh=阿联酋; country=AE; q=Q878
United Kingdom | kind=place; ar=المملكة المتحدة; he=הממלכה המאוחדת; fa=بریتانیا; ru=Великобритания; zh=英国; country=GB; q=Q145
United States | kind=place; ar=الولايات المتحدة; he=ארצות הברית; fa=ایالات متحده; ru=США; zh=美国; country=US; q=Q30
Uruguay | kind=place; ar=أوروغواي; he=אורוגוואי; fa=اروگوئه; ru=Уругвай; zh=乌拉圭; country=UY; q=Q77
Uzbekistan | kind=place; ar=أوزبكستان; he=אוזבקיסטן; fa=ازبکستان; ru=Узбекистан; zh=乌兹别克斯坦; country=UZ; q=Q265
Vanuatu | kind=place; ar=فانواتو; he=ונואטו; fa=وانواتو; ru=Вануату; zh=瓦努阿图; country=VU; q=Q686
Vatican City | kind=place; ar=الفاتيكان; he=קריית הוותיקן; fa=واتیکان; ru=Ватикан; zh=梵蒂冈; country=VA; q=Q237
Venezuela | kind=place; ar=فنزويلا; he=ונצואלה; fa=ونزوئلا; ru=Венесуэла; zh=委内瑞拉; country=VE; q=Q717
Vietnam | kind=place; ar=فيتنام; he=וייטנאם; fa=ویتنام; ru=Вьетнам; zh=越南; country=VN; q=Q881
Yemen | kind=place; ar=اليمن; he=תימן; fa=یمن; ru=Йемен; zh=也门; country=YE; q=Q805
Zambia | kind=place; ar=زامبيا; he=זמביה; fa=زامبیا; ru=Замбия; zh=赞比亚; country=ZM; q=Q953
Zimbabwe | kind=place; ar=زيمبابوي; he=זימבבואה; fa=زیمبابوه; ru=Зимбабве; zh=津巴布韦; country=ZW; q=Q954
