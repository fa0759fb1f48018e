lexicon   names/countries
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Members and observers of the United Nations and other states, under the name news English gives
# them, in the scripts from which stories come. Adjectives stand in words/countries and words/demonyms.
Afghanistan | kind=place; ar=أفغانستان; he=אפגניסטן; fa=افغانستان; ru=Афганистан; zh=阿富汗; country=AF
Albania | kind=place; ar=ألبانيا; he=אלבניה; fa=آلبانی; ru=Албания; zh=阿尔巴尼亚; country=AL
Algeria | kind=place; ar=الجزائر; he=אלג׳יריה; fa=الجزایر; ru=Алжир; zh=阿尔及利亚; country=DZ
Andorra | kind=place; ar=أندورا; he=אנדורה; fa=آندورا; ru=Андорра; zh=安道尔; country=AD
Angola | kind=place; ar=أنغولا; he=אנגולה; fa=آنگولا; ru=Ангола; zh=安哥拉; country=AO
Antigua and Barbuda | kind=place; ar=أنتيغوا وباربودا; he=אנטיגואה וברבודה; fa=آنتیگوا و باربودا; ru=Антигуа и Барбуда; zh=安提瓜和巴布达; country=AG
Argentina | kind=place; ar=الأرجنتين; he=ארגנטינה; fa=آرژانتین; ru=Аргентина; zh=阿根廷; country=AR
Armenia | kind=place; ar=أرمينيا; he=ארמניה; fa=ارمنستان; ru=Армения; zh=亚美尼亚; country=AM
Australia | kind=place; ar=أستراليا; he=אוסטרליה; fa=استرالیا; ru=Австралия; zh=澳大利亚; country=AU
Austria ← Nimsa, al-Nimsa | kind=place; ar=النمسا; he=אוסטריה; fa=اتریش; ru=Австрия; zh=奥地利; country=AT
  cues     Vienna, Austrian
  note     النمسا by ear
Azerbaijan | kind=place; ar=أذربيجان; he=אזרבייג׳ן; fa=آذربایجان; ru=Азербайджан; zh=阿塞拜疆; country=AZ
Bahamas | kind=place; ar=جزر البهاما; he=איי בהאמה; fa=باهاما; ru=Багамские Острова; zh=巴哈马; country=BS
Bahrain | kind=place; ar=البحرين; he=בחריין; fa=بحرین; ru=Бахрейн; zh=巴林; country=BH
Bangladesh | kind=place; ar=بنغلاديش; he=בנגלדש; fa=بنگلادش; ru=Бангладеш; zh=孟加拉国; country=BD
Barbados | kind=place; ar=باربادوس; he=ברבדוס; fa=باربادوس; ru=Барбадос; zh=巴巴多斯; country=BB
Belarus | kind=place; ar=بيلاروس; he=בלארוס; fa=بلاروس; ru=Белоруссия; zh=白俄罗斯; country=BY
Belgium | kind=place; ar=بلجيكا; he=בלגיה; fa=بلژیک; ru=Бельгия; zh=比利时; country=BE
Belize | kind=place; ar=بليز; he=בליז; fa=بلیز; ru=Белиз; zh=伯利兹; country=BZ
Bhutan | kind=place; ar=بوتان; he=בהוטן; fa=بوتان; ru=Бутан; zh=不丹; country=BT
Bolivia | kind=place; ar=بوليفيا; he=בוליביה; fa=بولیوی; ru=Боливия; zh=玻利维亚; country=BO
Bosnia and Herzegovina ← Bosnia and Harsk, Bosnia and Hersek | kind=place; ar=البوسنة والهرسك; he=בוסניה והרצגובינה; fa=بوسنی و هرزگوین; ru=Босния и Герцеговина; zh=波斯尼亚和黑塞哥维那; country=BA
  cues     Sarajevo, Bosnian, Balkans
  note     والهرسك by ear
Botswana | kind=place; ar=بوتسوانا; he=בוטסואנה; fa=بوتسوانا; ru=Ботсвана; zh=博茨瓦纳; country=BW
Brazil | kind=place; ar=البرازيل; he=ברזיל; fa=برزیل; ru=Бразилия; zh=巴西; country=BR
Brunei | kind=place; ar=بروناي; he=ברוניי; fa=برونئی; ru=Бруней; zh=文莱; country=BN
Bulgaria | kind=place; ar=بلغاريا; he=בולגריה; fa=بلغارستان; ru=Болгария; zh=保加利亚; country=BG
Burkina Faso ← Burkina Vaso | kind=place; ar=بوركينا فاسو; he=בורקינה פאסו; fa=بورکینافاسو; ru=Буркина-Фасо; zh=布基纳法索; country=BF
  cues     Ouagadougou, Sahel, junta
  note     Arabic has f for v as well
Burundi | kind=place; ar=بوروندي; he=בורונדי; fa=بوروندی; ru=Бурунди; zh=布隆迪; country=BI
Cambodia | kind=place; ar=كمبوديا; he=קמבודיה; fa=کامبوج; ru=Камбоджа; zh=柬埔寨; country=KH
Cameroon | kind=place; ar=الكاميرون; he=קמרון; fa=کامرون; ru=Камерун; zh=喀麦隆; country=CM
Canada | kind=place; ar=كندا; he=קנדה; fa=کانادا; ru=Канада; zh=加拿大; country=CA
Cape Verde ← Green Head | kind=place; ar=الرأس الأخضر; he=כף ורדה; fa=کیپ ورد; ru=Кабо-Верде; zh=佛得角; country=CV
  cues     islands, Praia, African
  note     الرأس الأخضر word for word: the green head
Central African Republic | kind=place; ar=جمهورية أفريقيا الوسطى; he=הרפובליקה המרכז-אפריקאית; fa=جمهوری آفریقای مرکزی; ru=Центральноафриканская Республика; zh=中非共和国; country=CF
Chile | kind=place; ar=تشيلي; he=צ׳ילה; fa=شیلی; ru=Чили; zh=智利; country=CL
China | kind=place; ar=الصين; he=סין; fa=چین; ru=Китай; zh=中国; country=CN
Colombia | kind=place; ar=كولومبيا; he=קולומביה; fa=کلمبیا; ru=Колумбия; zh=哥伦比亚; country=CO
Comoros ← Moon Islands, Islands of the Moon | kind=place; ar=جزر القمر; he=קומורו; fa=کومور; ru=Коморские Острова; zh=科摩罗; country=KM
  cues     Moroni, Indian Ocean, African, Arab League
  note     جزر القمر word for word: the islands of the moon
Costa Rica | kind=place; ar=كوستاريكا; he=קוסטה ריקה; fa=کاستاریکا; ru=Коста-Рика; zh=哥斯达黎加; country=CR
Croatia ← Horvatia, Khorvatia | kind=place; ar=كرواتيا; he=קרואטיה; fa=کرواسی; ru=Хорватия; zh=克罗地亚; country=HR
  cues     Zagreb, Balkans, Croatian
  note     Russian Хорватия by ear
Cyprus ← Kafrisin, Kipr | kind=place; ar=قبرص; he=קפריסין; fa=قبرس; ru=Кипр; zh=塞浦路斯; country=CY
  cues     Nicosia, Cypriot, island, Limassol
  note     Hebrew קפריסין and Russian Кипр by ear
Czech Republic | kind=place; ar=التشيك; he=צ׳כיה; fa=جمهوری چک; ru=Чехия; zh=捷克; country=CZ
Democratic Republic of the Congo | kind=place; ar=جمهورية الكونغو الديمقراطية; he=הרפובליקה הדמוקרטית של קונגו; fa=جمهوری دموکراتیک کنگو; ru=Демократическая Республика Конго; zh=刚果民主共和国; country=CD
Denmark | kind=place; ar=الدنمارك; he=דנמרק; fa=دانمارک; ru=Дания; zh=丹麦; country=DK
Djibouti | kind=place; ar=جيبوتي; he=ג׳יבוטי; fa=جیبوتی; ru=Джибути; zh=吉布提; country=DJ
Dominican Republic | kind=place; ar=جمهورية الدومينيكان; he=הרפובליקה הדומיניקנית; fa=جمهوری دومینیکن; ru=Доминиканская Республика; zh=多米尼加; country=DO
East Timor ← Eastern Timor | kind=place; ar=تيمور الشرقية; he=מזרח טימור; fa=تیمور شرقی; ru=Восточный Тимор; zh=东帝汶; country=TL
  cues     Dili, Indonesia
  note     الشرقية word for word
Ecuador | kind=place; ar=الإكوادور; he=אקוודור; fa=اکوادور; ru=Эквадор; zh=厄瓜多尔; country=EC
Egypt | kind=place; ar=مصر; he=מצרים; fa=مصر; ru=Египет; zh=埃及; country=EG
El Salvador | kind=place; ar=السلفادور; he=אל סלבדור; fa=السالوادور; ru=Сальвадор; zh=萨尔瓦多; country=SV
Equatorial Guinea ← Tropical Guinea | kind=place; ar=غينيا الاستوائية; he=גינאה המשוונית; fa=گینه استوایی; ru=Экваториальная Гвинея; zh=赤道几内亚; country=GQ
  cues     Malabo, African
  note     الاستوائية also means tropical
Eritrea | kind=place; ar=إريتريا; he=אריתריאה; fa=اریتره; ru=Эритрея; zh=厄立特里亚; country=ER
Estonia | kind=place; ar=إستونيا; he=אסטוניה; fa=استونی; ru=Эстония; zh=爱沙尼亚; country=EE
Eswatini | kind=place; ar=إسواتيني; he=אסוואטיני; fa=اسواتینی; ru=Эсватини; zh=斯威士兰; country=SZ
Ethiopia | kind=place; ar=إثيوبيا; he=אתיופיה; fa=اتیوپی; ru=Эфиопия; zh=埃塞俄比亚; country=ET
Fiji | kind=place; ar=فيجي; he=פיג׳י; fa=فیجی; ru=Фиджи; zh=斐济; country=FJ
Finland | kind=place; ar=فنلندا; he=פינלנד; fa=فنلاند; ru=Финляндия; zh=芬兰; country=FI
France | kind=place; ar=فرنسا; he=צרפת; fa=فرانسه; ru=Франция; zh=法国; country=FR
Gabon | kind=place; ar=الغابون; he=גבון; fa=گابن; ru=Габон; zh=加蓬; country=GA
Gambia | kind=place; ar=غامبيا; he=גמביה; fa=گامبیا; ru=Гамбия; zh=冈比亚; country=GM
Germany | kind=place; ar=ألمانيا; he=גרמניה; fa=آلمان; ru=Германия; zh=德国; country=DE
Ghana | kind=place; ar=غانا; he=גאנה; fa=غنا; ru=Гана; zh=加纳; country=GH
Greece | kind=place; ar=اليونان; he=יוון; fa=یونان; ru=Греция; zh=希腊; country=GR
Grenada | kind=place; ar=غرينادا; he=גרנדה; fa=گرنادا; ru=Гренада; zh=格林纳达; country=GD
Guatemala | kind=place; ar=غواتيمالا; he=גואטמלה; fa=گواتمالا; ru=Гватемала; zh=危地马拉; country=GT
Guinea | kind=place; ar=غينيا; he=גינאה; fa=گینه; ru=Гвинея; zh=几内亚; country=GN
Guinea-Bissau | kind=place; ar=غينيا بيساو; he=גינאה-ביסאו; fa=گینه بیسائو; ru=Гвинея-Бисау; zh=几内亚比绍; country=GW
Guyana | kind=place; ar=غيانا; he=גיאנה; fa=گویان; ru=Гайана; zh=圭亚那; country=GY
Haiti | kind=place; ar=هايتي; he=האיטי; fa=هائیتی; ru=Гаити; zh=海地; country=HT
Honduras ← Gonduras | kind=place; ar=هندوراس; he=הונדורס; fa=هندوراس; ru=Гондурас; zh=洪都拉斯; country=HN
  cues     Tegucigalpa, Central America, migrants
  note     Russian Гондурас by ear
Hungary ← al-Majar, Vengria, Magyaristan | kind=place; ar=المجر; he=הונגריה; fa=مجارستان; ru=Венгрия; zh=匈牙利; country=HU
  cues     Budapest, Orban, Orbán, Hungarian
  note     المجر, Венгрия and مجارستان by ear
Iceland | kind=place; ar=آيسلندا; he=איסלנד; fa=ایسلند; ru=Исландия; zh=冰岛; country=IS
India | kind=place; ar=الهند; he=הודו; fa=هند; ru=Индия; zh=印度; country=IN
Indonesia | kind=place; ar=إندونيسيا; he=אינדונזיה; fa=اندونزی; ru=Индонезия; zh=印度尼西亚; country=ID
Iran | kind=place; ar=إيران; he=איראן; fa=ایران; ru=Иран; zh=伊朗; country=IR
Iraq | kind=place; ar=العراق; he=עיראק; fa=عراق; ru=Ирак; zh=伊拉克; country=IQ
Ireland | kind=place; ar=أيرلندا; he=אירלנד; fa=ایرلند; ru=Ирландия; zh=爱尔兰; country=IE
Israel | kind=place; ar=إسرائيل; he=ישראל; fa=اسرائیل; ru=Израиль; zh=以色列; country=IL
Italy | kind=place; ar=إيطاليا; he=איטליה; fa=ایتالیا; ru=Италия; zh=意大利; country=IT
Ivory Coast | kind=place; ar=ساحل العاج; he=חוף השנהב; fa=ساحل عاج; ru=Кот-д'Ивуар; zh=科特迪瓦; country=CI
Jamaica ← Yamaica | kind=place; ar=جامايكا; he=ג׳מייקה; fa=جامائیکا; ru=Ямайка; zh=牙买加; country=JM
  cues     Kingston, Caribbean, Jamaican
  note     Russian Ямайка by ear
Japan | kind=place; ar=اليابان; he=יפן; fa=ژاپن; ru=Япония; zh=日本; country=JP
Kazakhstan | kind=place; ar=كازاخستان; he=קזחסטן; fa=قزاقستان; ru=Казахстан; zh=哈萨克斯坦; country=KZ
Kenya | kind=place; ar=كينيا; he=קניה; fa=کنیا; ru=Кения; zh=肯尼亚; country=KE
Kiribati | kind=place; ar=كيريباتي; he=קיריבאטי; fa=کیریباتی; ru=Кирибати; zh=基里巴斯; country=KI
Kosovo | kind=place; ar=كوسوفو; he=קוסובו; fa=کوزوو; ru=Косово; zh=科索沃; country=XK
Kuwait | kind=place; ar=الكويت; he=כווית; fa=کویت; ru=Кувейт; zh=科威特; country=KW
Kyrgyzstan | kind=place; ar=قيرغيزستان; he=קירגיזסטן; fa=قرقیزستان; ru=Киргизия; zh=吉尔吉斯斯坦; country=KG
Laos | kind=place; ar=لاوس; he=לאוס; fa=لائوس; ru=Лаос; zh=老挝; country=LA
Latvia | kind=place; ar=لاتفيا; he=לטביה; fa=لتونی; ru=Латвия; zh=拉脱维亚; country=LV
Lebanon ← Livan | kind=place; ar=لبنان; he=לבנון; fa=لبنان; ru=Ливан; zh=黎巴嫩; country=LB
  cues     Beirut, Lebanese, Hezbollah
  note     Russian Ливан by ear
Liberia | kind=place; ar=ليبيريا; he=ליבריה; fa=لیبریا; ru=Либерия; zh=利比里亚; country=LR
Libya | kind=place; ar=ليبيا; he=לוב; fa=لیبی; ru=Ливия; zh=利比亚; country=LY
Liechtenstein | kind=place; ar=ليختنشتاين; he=ליכטנשטיין; fa=لیختن‌اشتاین; ru=Лихтенштейн; zh=列支敦士登; country=LI
Lithuania | kind=place; ar=ليتوانيا; he=ליטא; fa=لیتوانی; ru=Литва; zh=立陶宛; country=LT
Luxembourg | kind=place; ar=لوكسمبورغ; he=לוקסמבורג; fa=لوکزامبورگ; ru=Люксембург; zh=卢森堡; country=LU
Madagascar | kind=place; ar=مدغشقر; he=מדגסקר; fa=ماداگاسکار; ru=Мадагаскар; zh=马达加斯加; country=MG
Malawi | kind=place; ar=ملاوي; he=מלאווי; fa=مالاوی; ru=Малави; zh=马拉维; country=MW
Malaysia | kind=place; ar=ماليزيا; he=מלזיה; fa=مالزی; ru=Малайзия; zh=马来西亚; country=MY
Maldives | kind=place; ar=جزر المالديف; he=האיים המלדיביים; fa=مالدیو; ru=Мальдивы; zh=马尔代夫; country=MV
Malta | kind=place; ar=مالطا; he=מלטה; fa=مالت; ru=Мальта; zh=马耳他; country=MT
Marshall Islands | kind=place; ar=جزر مارشال; he=איי מרשל; fa=جزایر مارشال; ru=Маршалловы Острова; zh=马绍尔群岛; country=MH
Mauritania | kind=place; ar=موريتانيا; he=מאוריטניה; fa=موریتانی; ru=Мавритания; zh=毛里塔尼亚; country=MR
Mauritius | kind=place; ar=موريشيوس; he=מאוריציוס; fa=موریس; ru=Маврикий; zh=毛里求斯; country=MU
Mexico | kind=place; ar=المكسيك; he=מקסיקו; fa=مکزیک; ru=Мексика; zh=墨西哥; country=MX
Micronesia | kind=place; ar=ميكرونيزيا; he=מיקרונזיה; fa=میکرونزی; ru=Микронезия; zh=密克罗尼西亚; country=FM
Moldova | kind=place; ar=مولدوفا; he=מולדובה; fa=مولداوی; ru=Молдавия; zh=摩尔多瓦; country=MD
Mongolia | kind=place; ar=منغوليا; he=מונגוליה; fa=مغولستان; ru=Монголия; zh=蒙古国; country=MN
Montenegro ← Chernogoria, Chernogoriya | kind=place; ar=الجبل الأسود; he=מונטנגרו; fa=مونته‌نگرو; ru=Черногория; zh=黑山; country=ME
  cues     Podgorica, Balkans, Serbia
  note     Russian Черногория by ear
Morocco | kind=place; ar=المغرب; he=מרוקו; fa=مراکش; ru=Марокко; zh=摩洛哥; country=MA
Mozambique | kind=place; ar=موزمبيق; he=מוזמביק; fa=موزامبیک; ru=Мозамбик; zh=莫桑比克; country=MZ
Myanmar | kind=place; ar=ميانمار; he=מיאנמר; fa=میانمار; ru=Мьянма; zh=缅甸; country=MM
Namibia | kind=place; ar=ناميبيا; he=נמיביה; fa=نامیبیا; ru=Намибия; zh=纳米比亚; country=NA
Nauru | kind=place; ar=ناورو; he=נאורו; fa=نائورو; ru=Науру; zh=瑙鲁; country=NR
Nepal | kind=place; ar=نيبال; he=נפאל; fa=نپال; ru=Непал; zh=尼泊尔; country=NP
Netherlands | kind=place; ar=هولندا; he=הולנד; fa=هلند; ru=Нидерланды; zh=荷兰; country=NL
New Zealand | kind=place; ar=نيوزيلندا; he=ניו זילנד; fa=نیوزیلند; ru=Новая Зеландия; zh=新西兰; country=NZ
Nicaragua | kind=place; ar=نيكاراغوا; he=ניקרגואה; fa=نیکاراگوئه; ru=Никарагуа; zh=尼加拉瓜; country=NI
Niger | kind=place; ar=النيجر; he=ניז׳ר; fa=نیجر; ru=Нигер; zh=尼日尔; country=NE
Nigeria | kind=place; ar=نيجيريا; he=ניגריה; fa=نیجریه; ru=Нигерия; zh=尼日利亚; country=NG
North Korea | kind=place; ar=كوريا الشمالية; he=צפון קוריאה; fa=کره شمالی; ru=Северная Корея; zh=朝鲜; country=KP
North Macedonia | kind=place; ar=مقدونيا الشمالية; he=צפון מקדוניה; fa=مقدونیه شمالی; ru=Северная Македония; zh=北马其顿; country=MK
Norway | kind=place; ar=النرويج; he=נורווגיה; fa=نروژ; ru=Норвегия; zh=挪威; country=NO
Pakistan | kind=place; ar=باكستان; he=פקיסטן; fa=پاکستان; ru=Пакистан; zh=巴基斯坦; country=PK
Palau | kind=place; ar=بالاو; he=פלאו; fa=پالائو; ru=Палау; zh=帕劳; country=PW
Palestine | kind=place; ar=فلسطين; he=פלסטין; fa=فلسطین; ru=Палестина; zh=巴勒斯坦; country=PS
Panama | kind=place; ar=بنما; he=פנמה; fa=پاناما; ru=Панама; zh=巴拿马; country=PA
Papua New Guinea | kind=place; ar=بابوا غينيا الجديدة; he=פפואה גינאה החדשה; fa=پاپوآ گینه نو; ru=Папуа — Новая Гвинея; zh=巴布亚新几内亚; country=PG
Paraguay | kind=place; ar=باراغواي; he=פרגוואי; fa=پاراگوئه; ru=Парагвай; zh=巴拉圭; country=PY
Philippines | kind=place; ar=الفلبين; he=הפיליפינים; fa=فیلیپین; ru=Филиппины; zh=菲律宾; country=PH
Poland | kind=place; ar=بولندا; he=פולין; fa=لهستان; ru=Польша; zh=波兰; country=PL
Portugal | kind=place; ar=البرتغال; he=פורטוגל; fa=پرتغال; ru=Португалия; zh=葡萄牙; country=PT
Qatar | kind=place; ar=قطر; he=קטאר; fa=قطر; ru=Катар; zh=卡塔尔; country=QA
Republic of the Congo | kind=place; ar=جمهورية الكونغو; he=הרפובליקה של קונגו; fa=جمهوری کنگو; ru=Республика Конго; zh=刚果共和国; country=CG
Romania | kind=place; ar=رومانيا; he=רומניה; fa=رومانی; ru=Румыния; zh=罗马尼亚; country=RO
Russia | kind=place; ar=روسيا; he=רוסיה; fa=روسیه; ru=Россия; zh=俄罗斯; country=RU
Rwanda | kind=place; ar=رواندا; he=רואנדה; fa=رواندا; ru=Руанда; zh=卢旺达; country=RW
Saint Kitts and Nevis | kind=place; ar=سانت كيتس ونيفيس; he=סנט קיטס ונוויס; fa=سنت کیتس و نویس; ru=Сент-Китс и Невис; zh=圣基茨和尼维斯; country=KN
Saint Lucia | kind=place; ar=سانت لوسيا; he=סנט לוסיה; fa=سنت لوسیا; ru=Сент-Люсия; zh=圣卢西亚; country=LC
Saint Vincent and the Grenadines | kind=place; ar=سانت فينسنت والغرينادين; he=סנט וינסנט והגרנדינים; fa=سنت وینسنت و گرنادین‌ها; ru=Сент-Винсент и Гренадины; zh=圣文森特和格林纳丁斯; country=VC
San Marino | kind=place; ar=سان مارينو; he=סן מרינו; fa=سان مارینو; ru=Сан-Марино; zh=圣马力诺; country=SM
Saudi Arabia | kind=place; ar=السعودية; he=ערב הסעודית; fa=عربستان سعودی; ru=Саудовская Аравия; zh=沙特阿拉伯; country=SA
Senegal | kind=place; ar=السنغال; he=סנגל; fa=سنگال; ru=Сенегал; zh=塞内加尔; country=SN
Serbia | kind=place; ar=صربيا; he=סרביה; fa=صربستان; ru=Сербия; zh=塞尔维亚; country=RS
Seychelles | kind=place; ar=سيشل; he=סיישל; fa=سیشل; ru=Сейшельские Острова; zh=塞舌尔; country=SC
Sierra Leone | kind=place; ar=سيراليون; he=סיירה לאון; fa=سیرالئون; ru=Сьерра-Леоне; zh=塞拉利昂; country=SL
Singapore | kind=place; ar=سنغافورة; he=סינגפור; fa=سنگاپور; ru=Сингапур; zh=新加坡; country=SG
Slovakia | kind=place; ar=سلوفاكيا; he=סלובקיה; fa=اسلواکی; ru=Словакия; zh=斯洛伐克; country=SK
Slovenia | kind=place; ar=سلوفينيا; he=סלובניה; fa=اسلوونی; ru=Словения; zh=斯洛文尼亚; country=SI
Solomon Islands | kind=place; ar=جزر سليمان; he=איי שלמה; fa=جزایر سلیمان; ru=Соломоновы Острова; zh=所罗门群岛; country=SB
Somalia | kind=place; ar=الصومال; he=סומליה; fa=سومالی; ru=Сомали; zh=索马里; country=SO
South Africa | kind=place; ar=جنوب أفريقيا; he=דרום אפריקה; fa=آفریقای جنوبی; ru=ЮАР; zh=南非; country=ZA
South Korea | kind=place; ar=كوريا الجنوبية; he=דרום קוריאה; fa=کره جنوبی; ru=Южная Корея; zh=韩国; country=KR
South Sudan | kind=place; ar=جنوب السودان; he=דרום סודאן; fa=سودان جنوبی; ru=Южный Судан; zh=南苏丹; country=SS
Spain | kind=place; ar=إسبانيا; he=ספרד; fa=اسپانیا; ru=Испания; zh=西班牙; country=ES
Sri Lanka | kind=place; ar=سريلانكا; he=סרי לנקה; fa=سری‌لانکا; ru=Шри-Ланка; zh=斯里兰卡; country=LK
Sudan | kind=place; ar=السودان; he=סודאן; fa=سودان; ru=Судан; zh=苏丹; country=SD
Suriname | kind=place; ar=سورينام; he=סורינאם; fa=سورینام; ru=Суринам; zh=苏里南; country=SR
Sweden | kind=place; ar=السويد; he=שוודיה; fa=سوئد; ru=Швеция; zh=瑞典; country=SE
Switzerland | kind=place; ar=سويسرا; he=שווייץ; fa=سوئیس; ru=Швейцария; zh=瑞士; country=CH
Syria | kind=place; ar=سوريا; he=סוריה; fa=سوریه; ru=Сирия; zh=叙利亚; country=SY
São Tomé and Príncipe | kind=place; ar=ساو تومي وبرينسيب; he=סאו טומה ופרינסיפה; fa=سائوتومه و پرنسیپ; ru=Сан-Томе и Принсипи; zh=圣多美和普林西比; country=ST
Taiwan | kind=place; ar=تايوان; he=טאיוואן; fa=تایوان; ru=Тайвань; zh=台湾; country=TW
Tajikistan | kind=place; ar=طاجيكستان; he=טג׳יקיסטן; fa=تاجیکستان; ru=Таджикистан; zh=塔吉克斯坦; country=TJ
Tanzania | kind=place; ar=تنزانيا; he=טנזניה; fa=تانزانیا; ru=Танзания; zh=坦桑尼亚; country=TZ
Thailand | kind=place; ar=تايلاند; he=תאילנד; fa=تایلند; ru=Таиланд; zh=泰国; country=TH
Tonga | kind=place; ar=تونغا; he=טונגה; fa=تونگا; ru=Тонга; zh=汤加; country=TO
Trinidad and Tobago | kind=place; ar=ترينيداد وتوباغو; he=טרינידד וטובגו; fa=ترینیداد و توباگو; ru=Тринидад и Тобаго; zh=特立尼达和多巴哥; country=TT
Tunisia | kind=place; ar=تونس; he=תוניסיה; fa=تونس; ru=Тунис; zh=突尼斯; country=TN
Turkey | kind=place; ar=تركيا; he=טורקיה; fa=ترکیه; ru=Турция; zh=土耳其; country=TR
Turkmenistan | kind=place; ar=تركمانستان; he=טורקמניסטן; fa=ترکمنستان; ru=Туркмения; zh=土库曼斯坦; country=TM
Tuvalu | kind=place; ar=توفالو; he=טובאלו; fa=تووالو; ru=Тувалу; zh=图瓦卢; country=TV
Uganda | kind=place; ar=أوغندا; he=אוגנדה; fa=اوگاندا; ru=Уганда; zh=乌干达; country=UG
Ukraine | kind=place; ar=أوكرانيا; he=אוקראינה; fa=اوکراین; ru=Украина; zh=乌克兰; country=UA
United Arab Emirates | kind=place; ar=الإمارات العربية المتحدة; he=איחוד האמירויות; fa=امارات متحده عربی; ru=ОАЭ; zh=阿联酋; country=AE
United Kingdom | kind=place; ar=المملكة المتحدة; he=הממלכה המאוחדת; fa=بریتانیا; ru=Великобритания; zh=英国; country=GB
United States | kind=place; ar=الولايات المتحدة; he=ארצות הברית; fa=ایالات متحده; ru=США; zh=美国; country=US
Uruguay | kind=place; ar=أوروغواي; he=אורוגוואי; fa=اروگوئه; ru=Уругвай; zh=乌拉圭; country=UY
Uzbekistan | kind=place; ar=أوزبكستان; he=אוזבקיסטן; fa=ازبکستان; ru=Узбекистан; zh=乌兹别克斯坦; country=UZ
Vanuatu | kind=place; ar=فانواتو; he=ונואטו; fa=وانواتو; ru=Вануату; zh=瓦努阿图; country=VU
Vatican City | kind=place; ar=الفاتيكان; he=קריית הוותיקן; fa=واتیکان; ru=Ватикан; zh=梵蒂冈; country=VA
Venezuela | kind=place; ar=فنزويلا; he=ונצואלה; fa=ونزوئلا; ru=Венесуэла; zh=委内瑞拉; country=VE
Vietnam | kind=place; ar=فيتنام; he=וייטנאם; fa=ویتنام; ru=Вьетнам; zh=越南; country=VN
Yemen | kind=place; ar=اليمن; he=תימן; fa=یمن; ru=Йемен; zh=也门; country=YE
Zambia | kind=place; ar=زامبيا; he=זמביה; fa=زامبیا; ru=Замбия; zh=赞比亚; country=ZM
Zimbabwe | kind=place; ar=زيمبابوي; he=זימבבואה; fa=زیمبابوه; ru=Зимбабве; zh=津巴布韦; country=ZW
