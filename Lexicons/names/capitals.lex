lexicon   names/capitals
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Capitals, where they are not among the places of a region.
Abuja | kind=place; ar=أبوجا; ru=Абуджа; zh=阿布贾; country=NG; q=Q3787
Accra | kind=place; ar=أكرا; ru=Аккра; zh=阿克拉; country=GH; q=Q3761
Addis Ababa | kind=place; ar=أديس أبابا; ru=Аддис-Абеба; zh=亚的斯亚贝巴; country=ET; q=Q3624
Antananarivo | kind=place; ar=أنتاناناريفو; ru=Антананариву; zh=塔那那利佛; country=MG
Ashgabat | kind=place; ar=عشق آباد; ru=Ашхабад; zh=阿什哈巴德; country=TM
Asmara | kind=place; ar=أسمرة; ru=Асмэра; zh=阿斯马拉; country=ER
Asunción | kind=place; ar=أسونسيون; ru=Асунсьон; zh=亚松森; country=PY
Athens | kind=place; ar=أثينا; ru=Афины; zh=雅典; country=GR; q=Q1524
Baku | kind=place; ar=باكو; ru=Баку; zh=巴库; country=AZ
Bamako | kind=place; ar=باماكو; ru=Бамако; zh=巴马科; country=ML
Bangkok | kind=place; ar=بانكوك; ru=Бангкок; zh=曼谷; country=TH; q=Q1861
Bangui | kind=place; ar=بانغي; ru=Банги; zh=班吉; country=CF
Banjul | kind=place; ar=بانجول; ru=Банжул; zh=班珠尔; country=GM
Belgrade | kind=place; ar=بلغراد; ru=Белград; zh=贝尔格莱德; country=RS; q=Q3711
Berlin | kind=place; ar=برلين; ru=Берлин; zh=柏林; country=DE; q=Q64
Bern | kind=place; ar=برن; ru=Берн; zh=伯尔尼; country=CH
Bishkek | kind=place; ar=بيشكيك; ru=Бишкек; zh=比什凯克; country=KG
Bissau | kind=place; ar=بيساو; ru=Бисау; zh=比绍; country=GW
Bogotá | kind=place; ar=بوغوتا; ru=Богота; zh=波哥大; country=CO; q=Q2841
Brasília | kind=place; ar=برازيليا; ru=Бразилиа; zh=巴西利亚; country=BR
Bratislava | kind=place; ar=براتيسلافا; ru=Братислава; zh=布拉迪斯拉发; country=SK
Brazzaville | kind=place; ar=برازافيل; ru=Браззавиль; zh=布拉柴维尔; country=CG
Brussels | kind=place; ar=بروكسل; ru=Брюссель; zh=布鲁塞尔; country=BE
Bucharest | kind=place; ar=بوخارست; ru=Бухарест; zh=布加勒斯特; country=RO; q=Q19660
Budapest | kind=place; ar=بودابست; ru=Будапешт; zh=布达佩斯; country=HU; q=Q1781
Buenos Aires | kind=place; ar=بوينس آيرس; ru=Буэнос-Айрес; zh=布宜诺斯艾利斯; country=AR; q=Q1486
Canberra | kind=place; ar=كانبيرا; ru=Канберра; zh=堪培拉; country=AU
Caracas | kind=place; ar=كاراكاس; ru=Каракас; zh=加拉加斯; country=VE; q=Q1533
Chisinau | kind=place; ar=كيشيناو; ru=Кишинёв; zh=基希讷乌; country=MD
Colombo | kind=place; ar=كولومبو; ru=Коломбо; zh=科伦坡; country=LK
Conakry | kind=place; ar=كوناكري; ru=Конакри; zh=科纳克里; country=GN
Copenhagen | kind=place; ar=كوبنهاغن; ru=Копенгаген; zh=哥本哈根; country=DK; q=Q1748
Dakar | kind=place; ar=داكار; ru=Дакар; zh=达喀尔; country=SN
Dhaka | kind=place; ar=دكا; ru=Дакка; zh=达卡; country=BD; q=Q1354
Dili | kind=place; ar=ديلي; ru=Дили; zh=帝力; country=TL
Dodoma | kind=place; ar=دودوما; ru=Додома; zh=多多马; country=TZ
Dublin | kind=place; ar=دبلن; ru=Дублин; zh=都柏林; country=IE; q=Q1761
Dushanbe | kind=place; ar=دوشنبه; ru=Душанбе; zh=杜尚别; country=TJ
Freetown | kind=place; ar=فريتاون; ru=Фритаун; zh=弗里敦; country=SL
Gaborone | kind=place; ar=غابورون; ru=Габороне; zh=哈博罗内; country=BW
Guatemala City | kind=place; ar=غواتيمالا; ru=Гватемала; zh=危地马拉城; country=GT
Hanoi | kind=place; ar=هانوي; ru=Ханой; zh=河内; country=VN; q=Q1858
Harare | kind=place; ar=هراري; ru=Хараре; zh=哈拉雷; country=ZW
Havana | kind=place; ar=هافانا; ru=Гавана; zh=哈瓦那; country=CU; q=Q1563
Helsinki | kind=place; ar=هلسنكي; ru=Хельсинки; zh=赫尔辛基; country=FI; q=Q1757
Honiara | kind=place; ar=هونيارا; ru=Хониара; zh=霍尼亚拉; country=SB
Islamabad | kind=place; ar=إسلام آباد; ru=Исламабад; zh=伊斯兰堡; country=PK; q=Q1362
Jakarta | kind=place; ar=جاكرتا; ru=Джакарта; zh=雅加达; country=ID; q=Q3630
Juba | kind=place; ar=جوبا; ru=Джуба; zh=朱巴; country=SS
Kampala | kind=place; ar=كمبالا; ru=Кампала; zh=坎帕拉; country=UG
Kathmandu | kind=place; ar=كاتماندو; ru=Катманду; zh=加德满都; country=NP
Kigali | kind=place; ar=كيغالي; ru=Кигали; zh=基加利; country=RW
Kinshasa | kind=place; ar=كينشاسا; ru=Киншаса; zh=金沙萨; country=CD
Kuala Lumpur | kind=place; ar=كوالالمبور; ru=Куала-Лумпур; zh=吉隆坡; country=MY; q=Q1865
La Paz | kind=place; ar=لاباز; ru=Ла-Пас; zh=拉巴斯; country=BO
Libreville | kind=place; ar=ليبرفيل; ru=Либревиль; zh=利伯维尔; country=GA
Lilongwe | kind=place; ar=ليلونغوي; ru=Лилонгве; zh=利隆圭; country=MW
Lima | kind=place; ar=ليما; ru=Лима; zh=利马; country=PE; q=Q2868
Lisbon | kind=place; ar=لشبونة; ru=Лиссабон; zh=里斯本; country=PT; q=Q597
Ljubljana | kind=place; ar=ليوبليانا; ru=Любляна; zh=卢布尔雅那; country=SI; q=Q437
Lomé | kind=place; ar=لومي; ru=Ломе; zh=洛美; country=TG
London | kind=place; ar=لندن; ru=Лондон; zh=伦敦; country=GB; q=Q84
Luanda | kind=place; ar=لواندا; ru=Луанда; zh=罗安达; country=AO
Lusaka | kind=place; ar=لوساكا; ru=Лусака; zh=卢萨卡; country=ZM
Madrid | kind=place; ar=مدريد; ru=Мадрид; zh=马德里; country=ES; q=Q2807
Malabo | kind=place; ar=مالابو; ru=Малабо; zh=马拉博; country=GQ
Malé | kind=place; ar=ماليه; ru=Мале; zh=马累; country=MV
Managua | kind=place; ar=ماناغوا; ru=Манагуа; zh=马那瓜; country=NI
Manila | kind=place; ar=مانيلا; ru=Манила; zh=马尼拉; country=PH; q=Q1461
Maputo | kind=place; ar=مابوتو; ru=Мапуту; zh=马普托; country=MZ
Maseru | kind=place; ar=ماسيرو; ru=Масеру; zh=马塞卢; country=LS
Mexico City | kind=place; ar=مكسيكو سيتي; ru=Мехико; zh=墨西哥城; country=MX; q=Q1489
Mogadishu | kind=place; ar=مقديشو; ru=Могадишо; zh=摩加迪沙; country=SO
Monrovia | kind=place; ar=مونروفيا; ru=Монровия; zh=蒙罗维亚; country=LR
Montevideo | kind=place; ar=مونتيفيديو; ru=Монтевидео; zh=蒙得维的亚; country=UY
Moroni | kind=place; ar=موروني; ru=Морони; zh=莫罗尼; country=KM
N'Djamena | kind=place; ar=نجامينا; ru=Нджамена; zh=恩贾梅纳; country=TD
Nairobi | kind=place; ar=نيروبي; ru=Найроби; zh=内罗毕; country=KE; q=Q3870
Nassau | kind=place; ar=ناساو; ru=Нассау; zh=拿骚; country=BS
Naypyitaw | kind=place; ar=نايبيداو; ru=Нейпьидо; zh=内比都; country=MM
New Delhi | kind=place; ar=نيودلهي; ru=Нью-Дели; zh=新德里; country=IN; q=Q987
Niamey | kind=place; ar=نيامي; ru=Ниамей; zh=尼亚美; country=NE
Nicosia | kind=place; ar=نيقوسيا; ru=Никосия; zh=尼科西亚; country=CY
Nouakchott | kind=place; ar=نواكشوط; ru=Нуакшот; zh=努瓦克肖特; country=MR
Oslo | kind=place; ar=أوسلو; ru=Осло; zh=奥斯陆; country=NO; q=Q585
Ottawa | kind=place; ar=أوتاوا; ru=Оттава; zh=渥太华; country=CA
Ouagadougou | kind=place; ar=واغادوغو; ru=Уагадугу; zh=瓦加杜古; country=BF
Panama City | kind=place; ar=بنما سيتي; ru=Панама; zh=巴拿马城; country=PA
Paramaribo | kind=place; ar=باراماريبو; ru=Парамарибо; zh=帕拉马里博; country=SR
Paris | kind=place; ar=باريس; ru=Париж; zh=巴黎; country=FR; q=Q90
Phnom Penh | kind=place; ar=بنوم بنه; ru=Пномпень; zh=金边; country=KH
Podgorica | kind=place; ar=بودغوريتسا; ru=Подгорица; zh=波德戈里察; country=ME
Port Louis | kind=place; ar=بورت لويس; ru=Порт-Луи; zh=路易港; country=MU
Port Moresby | kind=place; ar=بورت مورسبي; ru=Порт-Морсби; zh=莫尔兹比港; country=PG
Port of Spain | kind=place; ar=بورت أوف سبين; ru=Порт-оф-Спейн; zh=西班牙港; country=TT
Port-au-Prince | kind=place; ar=بورت أو برنس; ru=Порт-о-Пренс; zh=太子港; country=HT
Porto-Novo | kind=place; ar=بورتو نوفو; ru=Порто-Ново; zh=波多诺伏; country=BJ
Prague | kind=place; ar=براغ; ru=Прага; zh=布拉格; country=CZ; q=Q1085
Praia | kind=place; ar=برايا; ru=Прая; zh=普拉亚; country=CV
Pretoria | kind=place; ar=بريتوريا; ru=Претория; zh=比勒陀利亚; country=ZA
Pristina | kind=place; ar=بريشتينا; ru=Приштина; zh=普里什蒂纳; country=XK
Quito | kind=place; ar=كيتو; ru=Кито; zh=基多; country=EC
Reykjavik | kind=place; ar=ريكيافيك; ru=Рейкьявик; zh=雷克雅未克; country=IS
Riga | kind=place; ar=ريغا; ru=Рига; zh=里加; country=LV; q=Q1773
Rome | kind=place; ar=روما; ru=Рим; zh=罗马; country=IT; q=Q220
San José | kind=place; ar=سان خوسيه; ru=Сан-Хосе; zh=圣何塞; country=CR
San Salvador | kind=place; ar=سان سلفادور; ru=Сан-Сальвадор; zh=圣萨尔瓦多; country=SV
Santo Domingo | kind=place; ar=سانتو دومينغو; ru=Санто-Доминго; zh=圣多明各; country=DO
Sarajevo | kind=place; ar=سراييفو; ru=Сараево; zh=萨拉热窝; country=BA; q=Q11194
Skopje | kind=place; ar=سكوبيه; ru=Скопье; zh=斯科普里; country=MK; q=Q384
Stockholm | kind=place; ar=ستوكهولم; ru=Стокгольм; zh=斯德哥尔摩; country=SE; q=Q1754
Suva | kind=place; ar=سوفا; ru=Сува; zh=苏瓦; country=FJ
Tallinn | kind=place; ar=تالين; ru=Таллин; zh=塔林; country=EE; q=Q1770
Tashkent | kind=place; ar=طشقند; ru=Ташкент; zh=塔什干; country=UZ; q=Q269
Tbilisi | kind=place; ar=تبليسي; ru=Тбилиси; zh=第比利斯; country=GE; q=Q994
Tegucigalpa | kind=place; ar=تيغوسيغالبا; ru=Тегусигальпа; zh=特古西加尔巴; country=HN
Thimphu | kind=place; ar=تيمفو; ru=Тхимпху; zh=廷布; country=BT
Tirana | kind=place; ar=تيرانا; ru=Тирана; zh=地拉那; country=AL; q=Q19689
Ulaanbaatar | kind=place; ar=أولان باتور; ru=Улан-Батор; zh=乌兰巴托; country=MN
Valletta | kind=place; ar=فاليتا; ru=Валлетта; zh=瓦莱塔; country=MT
Vienna | kind=place; ar=فيينا; ru=Вена; zh=维也纳; country=AT; q=Q1741
Vientiane | kind=place; ar=فينتيان; ru=Вьентьян; zh=万象; country=LA
Vilnius | kind=place; ar=فيلنيوس; ru=Вильнюс; zh=维尔纽斯; country=LT; q=Q216
Warsaw | kind=place; ar=وارسو; ru=Варшава; zh=华沙; country=PL; q=Q270
Washington | kind=place; ar=واشنطن; ru=Вашингтон; zh=华盛顿; country=US; q=Q61
Wellington | kind=place; ar=ويلينغتون; ru=Веллингтон; zh=惠灵顿; country=NZ
Windhoek | kind=place; ar=ويندهوك; ru=Виндхук; zh=温得和克; country=NA
Yamoussoukro | kind=place; ar=ياموسوكرو; ru=Ямусукро; zh=亚穆苏克罗; country=CI
Yaoundé | kind=place; ar=ياوندي; ru=Яунде; zh=雅温得; country=CM
Yerevan | kind=place; ar=يريفان; ru=Ереван; zh=埃里温; country=AM; q=Q1953
Zagreb | kind=place; ar=زغرب; ru=Загреб; zh=萨格勒布; country=HR; q=Q1435
