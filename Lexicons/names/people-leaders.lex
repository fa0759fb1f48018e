lexicon   names/people-leaders
kind      names
source    names in public use with their native spelling, from general knowledge of the news; wrong forms derived from how the native name can be misread; compiled for Stet

# Leaders, ministers, envoys, spokespeople, commanders and others in the news, by region. People of the
# Arab world, Israel, Palestine, Iran and East Asia have files of their own.

# United States
Adam Schiff | kind=person; ar=آدم شيف; country=US
Alejandro Mayorkas | kind=person; ar=أليخاندرو مايوركاس; country=US
Andrew Cuomo | kind=person; ar=أندرو كومو; country=US
Aryeh Lightstone ← Aryeh Litston, Arie Lightston | kind=person; ar=أرييه لايتستون; he=אריה לייטסטון; country=US
  cues     Trump, Abraham Accords
  note     by ear
Barack Obama ← Barak Obama | kind=person; ar=باراك أوباما; he=ברק אובמה; ru=Барак Обама; zh=奥巴马; country=US; q=Q76
  cues     Biden, Trump, American
  note     Hebrew ברק is also Barak
Barbara Leaf ← Barbara Live, Barbara Leif | kind=person; ar=باربرا ليف; country=US
  cues     Syria, State Department
  note     by ear
Bill Clinton | kind=person; ar=بيل كلينتون; he=ביל קלינטון; ru=Билл Клинтон; country=US; q=Q1124
Bill Gates | kind=person; ar=بيل غيتس; country=US
Charlie Kirk | kind=person; ar=تشارلي كيرك; country=US
Chris Murphy | kind=person; ar=كريس مورفي; country=US
Chris Van Hollen | kind=person; ar=كريس فان هولين; country=US
Chris Wright | kind=person; ar=كريس رايت; country=US
Christopher Landau ← Christopher Lando | kind=person; ar=كريستوفر لاندو; country=US
  cues     State Department
  note     by ear
Cori Bush | kind=person; ar=كوري بوش; country=US
Daniel Shapiro ← Daniel Chapiro, Daniel Shabiro | kind=person; ar=دانيال شابيرو; he=דניאל שפירו; country=US
  cues     Israel
  note     Arabic has no p
David Friedman | kind=person; ar=ديفيد فريدمان; he=דיוויד פרידמן; country=US
David Satterfield ← David Saterfield | kind=person; ar=ديفيد ساترفيلد; country=US
  cues     Gaza
  note     by ear
Dorothy Shea ← Dorothy Chea, Dorothy Shia | kind=person; ar=دوروثي شيا; country=US
  cues     Lebanon
  note     شيا by ear
Doug Burgum ← Doug Borgum, Dog Burgum | kind=person; ar=دوغ بورغوم; country=US
  cues     interior, secretary
  note     by ear
Eric Adams | kind=person; ar=إريك آدامز; country=US
Gavin Newsom | kind=person; ar=غافين نيوسوم; country=US
George Soros | kind=person; ar=جورج سوروس; country=US
George W. Bush | kind=person; ar=جورج بوش; ru=Джордж Буш; country=US; q=Q207
Ghislaine Maxwell ← Gislen Maxwell, Ghislen Maxwell | kind=person; ar=غيسلين ماكسويل; country=US, GB
  cues     Epstein
  note     by ear
Hakeem Jeffries ← Hakim Jeffries, Wise Jeffries | kind=person; ar=حكيم جيفريز; country=US
  cues     Congress
  note     حكيم also means wise
Howard Lutnick ← Howard Lotnick, Govard Lutnik | kind=person; ar=هوارد لوتنيك; ru=Говард Лютник; country=US
  cues     Trump
  note     Russian Говард by ear
Ilhan Omar ← Elhan Omar | kind=person; ar=إلهان عمر; country=US
  cues     congresswoman, Minnesota
  note     by ear
Ivanka Trump ← Evanka Trump | kind=person; ar=إيفانكا ترامب; he=איוונקה טראמפ; ru=Иванка Трамп; country=US
  cues     Kushner, White House, Trump
  note     by ear
Jack Lew | kind=person; ar=جاك لو; he=ג׳ק לו; country=US
  allowed  Jacob Lew
Jack Smith | kind=person; ar=جاك سميث; country=US
Jamieson Greer ← Jameson Greer, Jamison Grir | kind=person; ar=جيميسون غرير; country=US
  cues     trade, tariffs
  note     by ear
Janet Yellen ← Janet Yelin, Janet Yilin | kind=person; ar=جانيت يلين; country=US
  cues     Treasury
  note     by ear
Jason Greenblatt ← Jason Grinblatt, Jason Greenplat | kind=person; ar=جيسون غرينبلات; country=US
  cues     Trump, Israel
  note     by ear
Jeff Bezos ← Jeff Bizos | kind=person; ar=جيف بيزوس; ru=Джефф Безос; country=US
  cues     Amazon
  note     by ear
Jeffrey Epstein ← Jeffrey Ebstein, Jeffery Epshtein | kind=person; ar=جيفري إبستين; ru=Джеффри Эпштейн; country=US
  cues     Maxwell, sex, financier
  note     Arabic has no p; Russian Эпштейн by ear
Jerome Powell ← Jerome Bowell, Jerome Paul | kind=person; ar=جيروم باول; ru=Джером Пауэлл; country=US
  cues     Fed, Federal Reserve, rates
  note     باول by ear
Jim Risch | kind=person; ar=جيم ريش; country=US
John Kirby | kind=person; ar=جون كيربي; country=US
John Thune ← John Thon, John Thoon | kind=person; ar=جون ثون; country=US
  cues     Senate
  note     by ear
Karine Jean-Pierre ← Karen Jean-Pierre, Karine Jan Pierre | kind=person; ar=كارين جان بيير; country=US
  cues     White House, press secretary, Biden
  note     by ear
Kash Patel ← Cash Patel, Cash Batel, Kash Batel | kind=person; ar=كاش باتيل; ru=Кэш Патель; country=US
  cues     FBI, Trump
  note     Arabic كاش by ear
Laura Loomer | kind=person; ar=لورا لومر; country=US
Linda Thomas-Greenfield ← Linda Thomas-Grinfield | kind=person; ar=ليندا توماس غرينفيلد; country=US
  allowed  Linda Thomas Greenfield
  cues     United Nations
  note     by ear
Luigi Mangione | kind=person; ar=لويجي مانجيوني; country=US
Mark Zuckerberg ← Mark Zukerberg, Mark Tsukerberg, Marc Zuckerburg | kind=person; ar=مارك زوكربيرغ; ru=Марк Цукерберг; country=US
  cues     Meta, Facebook
  note     Russian Цукерберг by ear
Melania Trump | kind=person; ar=ميلانيا ترامب; ru=Мелания Трамп; country=US
Merrick Garland | kind=person; ar=ميريك غارلاند; country=US
Ned Price ← Nid Price, Ned Bryce | kind=person; ar=نيد برايس; country=US
  cues     State Department
  note     by ear
Noam Chomsky ← Naoum Chomsky, Noam Homsky, Noam Khomsky | kind=person; ar=نعوم تشومسكي; he=נועם חומסקי; country=US
  cues     linguist, professor
  note     Hebrew חומסקי by ear
Pete Buttigieg ← Pete Buttigig, Beit Buttigieg | kind=person; ar=بيت بوتيجيج; country=US
  cues     Democrat, transport
  note     بيت also means house
Peter Navarro ← Peter Nafarro, Peter Navaro | kind=person; ar=بيتر نافارو; country=US
  cues     Trump
  note     by ear
Philip Gordon | kind=person; ar=فيليب غوردون; country=US
Rand Paul ← Rand Bol | kind=person; ar=راند بول; country=US
  cues     Kentucky
  note     Arabic has no p
Rashida Tlaib ← Rashida Tulaib | kind=person; ar=رشيدة طليب; country=US
  cues     congresswoman, Michigan
  note     طليب by ear
Robert F. Kennedy Jr. | kind=person; ar=روبرت كينيدي جونيور; country=US
Robert Wood | kind=person; ar=روبرت وود; country=US
Ron DeSantis ← Ron Desantes | kind=person; ar=رون ديسانتيس; country=US
  cues     Florida
  note     by ear
Sam Altman | kind=person; ar=سام ألتمان; country=US
Sean Parnell ← Shawn Barnell, Sean Barnell | kind=person; ar=شون بارنيل; country=US
  cues     Pentagon
  note     Arabic has no p
Steve Bannon | kind=person; ar=ستيف بانون; country=US
Ted Cruz ← Tid Cruz | kind=person; ar=تيد كروز; country=US
  cues     Texas
  note     by ear
Tim Cook | kind=person; ar=تيم كوك; country=US
Todd Blanche | kind=person; ar=تود بلانش; country=US
  note     بلانش is French for white
Tom Cotton | kind=person; ar=توم كوتون; country=US
Tom Homan ← Tom Human | kind=person; ar=توم هومان; country=US
  cues     immigration
  note     by ear
Tommy Pigott ← Tommy Bigot, Tommy Piggot | kind=person; ar=تومي بيغوت; country=US
  cues     State Department
  note     بيغوت by ear
Tucker Carlson ← Taker Carlson | kind=person; ar=تاكر كارلسون; ru=Такер Карлсон; country=US
  cues     Putin, Fox
  note     by ear
Usha Vance | kind=person; ar=أوشا فانس; country=US
Vedant Patel ← Vidant Patel, Fidant Patel | kind=person; ar=فيدانت باتيل; country=US
  cues     State Department
  note     by ear
Victoria Nuland ← Victoria Noland | kind=person; ar=فيكتوريا نولاند; ru=Виктория Нуланд; country=US
  cues     State Department, Ukraine, diplomat
  note     by ear
Vivek Ramaswamy ← Fivek Ramaswamy, Vivik Ramaswami | kind=person; ar=فيفيك راماسوامي; country=US
  cues     Ohio
  note     by ear
Zohran Mamdani ← Zahran Mamdani, Zuhran Mamdani | kind=person; ar=زهران ممداني; country=US
  cues     New York
  note     زهران by ear

# Britain and Ireland
Angela Rayner ← Angela Reiner | kind=person; ar=أنجيلا راينر; country=GB
  cues     Labour, British
  note     by ear
Barbara Woodward | kind=person; ar=باربرا وودوارد; country=GB
Ben Wallace | kind=person; ar=بن والاس; ru=Бен Уоллес; country=GB
Catherine Connolly | kind=person; ar=كاثرين كونولي; country=IE
Ed Miliband | kind=person; ar=إد ميليباند; country=GB
Grant Shapps ← Grant Chaps, Grant Shaps | kind=person; ar=غرانت شابس; ru=Грант Шаппс; country=GB
  cues     British
  note     by ear
Hamish Falconer ← Hamish Falkoner, Hamish Faulkner | kind=person; ar=هاميش فالكونر; country=GB
  cues     Middle East, British
  note     by ear
Humza Yousaf | kind=person; ar=حمزة يوسف; country=GB
  note     حمزة يوسف by ear
James Kariuki | kind=person; ar=جيمس كاريوكي; country=GB
Jeremy Corbyn ← Jeremy Corbin, Jeremy Korbin | kind=person; ar=جيريمي كوربين; country=GB
  cues     Labour, British, MP
  note     by ear
John Swinney | kind=person; ar=جون سويني; country=GB
  note     by ear
Jonathan Powell ← Jonathan Bowell | kind=person; ar=جوناثان باول; country=GB
  cues     British, Starmer
  note     Arabic has no p
Kemi Badenoch ← Kimi Badenoch, Kemi Badinock, Kimi Badinok | kind=person; ar=كيمي بادينوك; country=GB
  cues     Conservative, Tory, British
  note     by ear
Michael D. Higgins | kind=person; ar=مايكل هيغينز; country=IE
Prince Harry | kind=person; ar=الأمير هاري; country=GB
Queen Elizabeth II | kind=person; ar=الملكة إليزابيث الثانية; country=GB
Sadiq Khan ← Sadeq Khan | kind=person; ar=صادق خان; country=GB
  cues     London
  note     by ear
Shabana Mahmood ← Shabana Mahmoud | kind=person; ar=شبانة محمود; country=GB
  cues     British
  note     محمود by ear
Simon Coveney ← Simon Kofini, Simon Koveni | kind=person; ar=سيمون كوفيني; country=IE
  cues     Irish, Ireland
  note     by ear
Theresa May | kind=person; ar=تيريزا ماي; ru=Тереза Мэй; country=GB
Wes Streeting | kind=person; ar=ويس ستريتينغ; country=GB

# France, Germany, Italy, Spain, Benelux
Alberto Núñez Feijóo | kind=person; ar=ألبرتو نونيز فيخو; country=ES
  allowed  Alberto Nunez Feijoo
Alice Weidel ← Alice Vidal, Alice Fidel, Alis Vaidel | kind=person; ar=أليس فايدل; ru=Алис Вайдель; country=DE
  cues     AfD
  note     فايدل by ear
Anne-Claire Legendre ← Anne Claire Lojander | kind=person; ar=آن كلير لوجاندر; country=FR
  cues     France, French, Macron
  note     by ear
Antonio Tajani ← Antonio Tayani, Antonio Taiani | kind=person; ar=أنطونيو تاياني; ru=Антонио Таяни; he=אנטוניו טאיאני; country=IT
  cues     Italian, Italy, foreign minister
  note     by ear
Brigitte Macron | kind=person; ar=بريجيت ماكرون; country=FR
Caspar Veldkamp ← Kaspar Feldkamp, Casper Feldkamp | kind=person; ar=كاسبار فيلدكامب; country=NL
  cues     Dutch, Netherlands
  note     by ear
Charles de Gaulle ← Sharl de Gol | kind=person; ar=شارل ديغول; ru=Шарль де Голль; country=FR
  cues     France, French
  note     by ear
Christian Lindner | kind=person; ar=كريستيان ليندنر; ru=Кристиан Линднер; country=DE
Christine Lagarde | kind=person; ar=كريستين لاغارد; country=FR
Dilan Yeşilgöz | kind=person; ar=ديلان يشيلغوز; country=NL
  allowed  Dilan Yesilgoz, Dilan Yeşilgöz-Zegerius
Dominique de Villepin ← Dominique de Filban, Dominic de Vilpan | kind=person; ar=دومينيك دو فيلبان; country=FR
  cues     France, French
  note     by ear
Elly Schlein ← Eli Schlein, Elly Shlein | kind=person; ar=إيلي شلاين; country=IT
  cues     Italian, Italy
  note     by ear
Gerhard Schröder ← Gerhard Shroder, Gerhard Shreder | kind=person; ar=غيرهارد شرودر; ru=Герхард Шрёдер; country=DE
  allowed  Gerhard Schroeder, Gerhard Schroder
  cues     German, Germany
  note     Шрёдер by ear
Giulio Regeni ← Julio Regini, Giulio Rigini | kind=person; ar=جوليو ريجيني; country=IT
  cues     Italian, Egypt, Cairo
  note     by ear
Giuseppe Conte ← Giuseppe Kunti, Joseppe Conte | kind=person; ar=جوزيبي كونتي; country=IT
  cues     Italian, Italy
  note     by ear
Hadja Lahbib ← Hajja Lahbib, Hadja Lahabib | kind=person; ar=حجة لحبيب; country=BE
  cues     European, commissioner, Belgian
  note     by ear
Jacques Chirac ← Jack Chirac, Jacques Shirak | kind=person; ar=جاك شيراك; ru=Жак Ширак; country=FR
  cues     France, French
  note     by ear
Jean-Luc Mélenchon ← Jean-Luc Milanchon, Jean-Luc Melanchon | kind=person; ar=جان لوك ميلانشون; ru=Жан-Люк Меланшон; country=FR
  allowed  Jean-Luc Melenchon
  cues     France, French, left
  note     by ear
Jordan Bardella ← Gordan Bardella, Jordan Bardila | kind=person; ar=جوردان بارديلا; ru=Жордан Барделла; country=FR
  cues     France, French, National Rally
  note     by ear
King Felipe VI | kind=person; ar=الملك فيليبي السادس; country=ES
Lars Klingbeil | kind=person; ar=لارس كلينغبايل; country=DE
Luc Frieden | kind=person; ar=لوك فريدن; country=LU
Margarita Robles | kind=person; ar=مارغريتا روبليس; country=ES
Marine Tondelier | kind=person; ar=مارين توندلييه; country=FR
Markus Söder ← Markus Zoder, Marcus Zeder | kind=person; ar=ماركوس زودر; ru=Маркус Зёдер; country=DE
  allowed  Markus Soeder, Markus Soder
  cues     Bavaria, Bavarian, German
  note     by ear
Matteo Renzi | kind=person; ar=ماتيو رينزي; country=IT
Maxime Prévot ← Maxim Brevo, Maxime Brivot | kind=person; ar=ماكسيم بريفو; country=BE
  allowed  Maxime Prevot
  cues     Belgian, Belgium
  note     by ear
Nancy Faeser ← Nancy Vizer, Nancy Fezer | kind=person; ar=نانسي فيزر; country=DE
  cues     German
  note     by ear
Rima Hassan | kind=person; ar=ريما حسن; country=FR
Rob Jetten | kind=person; ar=روب جيتن; country=NL
Robert Habeck ← Robert Habik | kind=person; ar=روبرت هابيك; ru=Роберт Хабек; country=DE
  cues     German, Germany, Greens
  note     by ear
Sahra Wagenknecht ← Sara Wagenknecht, Sara Fagenknecht | kind=person; ar=سارا فاغنكنشت; ru=Сара Вагенкнехт; country=DE
  cues     German, Germany
  note     by ear
Santiago Abascal | kind=person; ar=سانتياغو أباسكال; country=ES
Silvio Berlusconi | kind=person; ar=سيلفيو برلسكوني; ru=Сильвио Берлускони; country=IT
Stefan Seibert | kind=person; ar=شتيفن زايبرت; he=שטפן זייברט; country=DE
  allowed  Steffen Seibert
Xavier Bettel ← Xavier Bitel, Xavier Petel | kind=person; ar=كزافييه بيتل; country=LU
  cues     Luxembourg
  note     by ear
Yolanda Díaz | kind=person; ar=يولاندا دياز; country=ES
  allowed  Yolanda Diaz
Édouard Philippe | kind=person; ar=إدوار فيليب; country=FR
  allowed  Edouard Philippe
  note     by ear
Élisabeth Borne | kind=person; ar=إليزابيت بورن; country=FR
  allowed  Elisabeth Borne
  note     by ear

# Nordic and Baltic countries, Poland, Central and South-East Europe
Alar Karis | kind=person; ru=Алар Карис; ar=ألار كاريس; country=EE
Alexander Stubb ← Alexander Stop, Alexander Stoob | kind=person; ar=ألكسندر ستوب; ru=Александр Стубб; country=FI
  cues     Finnish, Finland
  note     ستوب read as stop
Alexander Van der Bellen | kind=person; ru=Александр Ван дер Беллен; ar=ألكسندر فان دير بيلين; country=AT
Alexandr Stoianoglo ← Alexander Stoyanoglo | kind=person; ru=Александр Стояногло; country=MD
  allowed  Alexandru Stoianoglo
  cues     Moldova, Moldovan
  note     Russian form by ear
Alexis Tsipras | kind=person; ar=ألكسيس تسيبراس; ru=Алексис Ципрас; country=GR
Ana Brnabić | kind=person; ru=Ана Брнабич; country=RS
  allowed  Ana Brnabic
Annita Demetriou | kind=person; ru=Аннита Димитриу; country=CY
Baiba Braže | kind=person; ru=Байба Браже; country=LV
  allowed  Baiba Braze
Beate Meinl-Reisinger | kind=person; ru=Беате Майнль-Райзингер; country=AT
Boyko Borisov | kind=person; ru=Бойко Борисов; country=BG
  allowed  Boyko Borissov
Christian Stocker ← Christian Shtoker, Kristian Shtocker | kind=person; ru=Кристиан Штокер; ar=كريستيان شتوكر; country=AT
  cues     Austrian, Austria
  note     Штокер by ear
Constantinos Kombos | kind=person; ru=Константинос Комбос; country=CY
Călin Georgescu ← Kelin Dzhordzhesku, Calin Dzhordzhesku | kind=person; ru=Кэлин Джорджеску; country=RO
  allowed  Calin Georgescu
  cues     Romania, Romanian
  note     Russian form by ear
Dalia Grybauskaitė | kind=person; ru=Даля Грибаускайте; country=LT
  allowed  Dalia Grybauskaite
Dorin Recean ← Dorin Rechan | kind=person; ru=Дорин Речан; country=MD
  cues     Moldova, Moldovan
  note     Russian form by ear
Elina Valtonen ← Elena Valtonen | kind=person; ar=إلينا فالتونين; ru=Элина Валтонен; country=FI
  cues     Finnish, Finland
  note     by ear
Evika Siliņa | kind=person; ru=Эвика Силиня; country=LV
  allowed  Evika Silina
Gabrielius Landsbergis | kind=person; ru=Габриэлюс Ландсбергис; ar=غابريليوس لاندسبيرغيس; country=LT
George Gerapetritis ← George Jerabtritis, George Girapetritis | kind=person; ar=جورج جيرابتريتيس; ru=Георгиос Герапетритис; country=GR
  allowed  Giorgos Gerapetritis
  cues     Greek, Greece
  note     by ear
Gitanas Nausėda | kind=person; ru=Гитанас Науседа; ar=غيتاناس ناوسيدا; country=LT
  allowed  Gitanas Nauseda
Gordan Grlić Radman | kind=person; ru=Гордан Грлич-Радман; country=HR
  allowed  Gordan Grlic Radman
Gordana Siljanovska-Davkova | kind=person; ru=Гордана Силяновская-Давкова; country=MK
Greta Thunberg ← Greta Tunberg, Greta Thonberg, Ghreta Thunberg | kind=person; ar=غريتا تونبرغ; he=גרטה תונברג; ru=Грета Тунберг; country=SE
  cues     flotilla, Swedish
  note     Тунберг by ear
Hanno Pevkur | kind=person; ru=Ханно Певкур; country=EE
Herbert Kickl ← Gerbert Kikl, Herbert Kickel | kind=person; ru=Герберт Кикль; ar=هربرت كيكل; country=AT
  cues     Austrian, Austria, Freedom Party
  note     Герберт by ear
Hristijan Mickoski | kind=person; ru=Христиан Мицкоски; country=MK
Ilie Bolojan | kind=person; ru=Илие Боложан; country=RO
Ilir Meta | kind=person; ar=إيلير ميتا; country=AL
Ivica Dačić | kind=person; ru=Ивица Дачич; country=RS
  allowed  Ivica Dacic
Jakov Milatović ← Yakov Milatovich | kind=person; ru=Яков Милатович; country=ME
  allowed  Jakov Milatovic
  cues     Montenegro
  note     Russian form by ear
Jan Lipavský | kind=person; ru=Ян Липавский; country=CZ
  allowed  Jan Lipavsky
Jarosław Kaczyński ← Yaroslav Kachinsky, Yaroslav Kaczynski | kind=person; ru=Ярослав Качиньский; ar=ياروسلاف كاتشينسكي; country=PL
  allowed  Jaroslaw Kaczynski
  cues     Poland, Polish
  note     Качиньский by ear
Juraj Blanár | kind=person; ru=Юрай Бланар; country=SK
  allowed  Juraj Blanar
Karin Keller-Sutter | kind=person; ru=Карин Келлер-Зуттер; country=CH
Karl Nehammer | kind=person; ru=Карл Нехаммер; ar=كارل نيهامر; country=AT
Katerina Sakellaropoulou | kind=person; ru=Катерина Сакелларопулу; country=GR
Kristen Michal | kind=person; ru=Кристен Михал; ar=كريستن ميخال; country=EE
Kęstutis Budrys | kind=person; ru=Кястутис Будрис; country=LT
  allowed  Kestutis Budrys
Marcel Ciolacu ← Marchel Cholaku, Marcel Cholacu | kind=person; ru=Марчел Чолаку; country=RO
  cues     Romania, Romanian
  note     Russian form by ear
Margus Tsahkna | kind=person; ru=Маргус Цахкна; ar=مارغوس تساهكنا; country=EE
Maria Malmer Stenergard | kind=person; ar=ماريا مالمر ستينرغارد; country=SE
Marko Đurić | kind=person; ru=Марко Джурич; country=RS
  allowed  Marko Djuric, Marko Duric
Milojko Spajić | kind=person; ru=Милойко Спаич; country=ME
  allowed  Milojko Spajic
Miloš Zeman | kind=person; ru=Милош Земан; ar=ميلوش زيمان; country=CZ
  allowed  Milos Zeman
Nataša Pirc Musar | kind=person; ru=Наташа Пирц-Мусар; country=SI
  allowed  Natasa Pirc Musar
Nicușor Dan | kind=person; ru=Никушор Дан; country=RO
  allowed  Nicusor Dan
Peter Pellegrini | kind=person; ru=Петер Пеллегрини; ar=بيتر بيليغريني; country=SK
Petteri Orpo ← Betteri Orbo, Petri Orbo | kind=person; ar=بيتيري أوربو; ru=Петтери Орпо; country=FI
  cues     Finnish, Finland
  note     Arabic has no p
Péter Magyar ← Peter Madyar | kind=person; ru=Петер Мадьяр; ar=بيتر ماغيار; country=HU
  allowed  Peter Magyar
  cues     Hungarian, Hungary, Tisza
  note     Russian form by ear
Rafał Trzaskowski ← Rafal Tshaskovsky, Rafal Tshaskowski | kind=person; ru=Рафал Тшасковский; country=PL
  allowed  Rafal Trzaskowski
  cues     Poland, Polish, Warsaw
  note     Russian form by ear
Robert Golob | kind=person; ar=روبرت غولوب; ru=Роберт Голоб; country=SI
Rosen Zhelyazkov | kind=person; ru=Росен Желязков; country=BG
Sauli Niinistö ← Sauli Ninisto | kind=person; ar=ساولي نينيستو; ru=Саули Ниинистё; country=FI
  allowed  Sauli Niinisto
  cues     Finnish, Finland
  note     by ear
Sebastian Kurz ← Sebastian Kurtz, Sebastian Kurts | kind=person; ru=Себастьян Курц; ar=سيباستيان كورتس; country=AT
  cues     Austrian, Austria
  note     Курц by ear
Szymon Hołownia ← Shimon Holovnya | kind=person; ru=Шимон Холовня; country=PL
  allowed  Szymon Holownia
  cues     Poland, Polish
  note     Russian form by ear
Tamás Sulyok | kind=person; ru=Тамаш Шуйок; country=HU
  allowed  Tamas Sulyok
Tanja Fajon ← Tania Fayon, Tanya Fajon, Tanya Fayon | kind=person; ar=تانيا فايون; ru=Таня Файон; country=SI
  cues     Slovenian, Slovenia
  note     by ear
Tobias Billström | kind=person; ar=توبياس بيلستروم; country=SE
  allowed  Tobias Billstrom
Vadim Krasnoselsky | kind=person; ru=Вадим Красносельский; country=MD
Viola Amherd | kind=person; ru=Виола Амхерд; country=CH
Vjosa Osmani ← Viosa Osmani, Fiosa Othmani | kind=person; ru=Вьоса Османи; ar=فيوسا عثماني; country=XK
  cues     Kosovo
  note     عثماني by ear
Władysław Kosiniak-Kamysz ← Vladislav Kosinyak-Kamysh, Vladislav Kosiniak-Kamysh | kind=person; ru=Владислав Косиняк-Камыш; country=PL
  allowed  Wladyslaw Kosiniak-Kamysz
  cues     Poland, Polish
  note     Russian form by ear
Zoran Milanović | kind=person; ru=Зоран Миланович; country=HR
  allowed  Zoran Milanovic
Zuzana Čaputová ← Zuzana Chaputova | kind=person; ru=Зузана Чапутова; country=SK
  allowed  Zuzana Caputova
  cues     Slovak, Slovakia
  note     Russian form by ear

# United Nations and other bodies
Achim Steiner ← Akhim Steiner | kind=person; ar=أخيم شتاينر; country=DE
  cues     UNDP
  note     by ear
Adnan Abu Hasna ← Adnan Abu Hassanah | kind=person; ar=عدنان أبو حسنة; country=PS
  cues     UNRWA, Gaza
  note     by ear
Agnès Callamard ← Anias Calamar, Agnes Calamar | kind=person; ar=أنياس كالامار; country=FR
  allowed  Agnes Callamard
  cues     Amnesty
  note     by ear
Ajay Banga | kind=person; ar=أجاي بانغا; country=IN
Ajith Sunghay | kind=person; ar=أجيث سونغاي; country=ZA
Alaa al-Din al-Batta ← Alaa Duck, Alaa al-Din Duck | kind=person; ar=علاء الدين البطة; country=PS
  cues     Khan Younis, Gaza
  note     البطة also means the duck
Alice Jill Edwards | kind=person; ar=أليس جيل إدواردز; country=AU
Amina Mohammed | kind=person; ar=أمينة محمد; country=NG
  allowed  Amina J. Mohammed
Balakrishnan Rajagopal | kind=person; ar=بالاكريشنان راجاغوبال; country=IN
Chris Sidoti | kind=person; ar=كريس سيدوتي; country=AU
Cindy McCain | kind=person; ar=سيندي ماكين; country=US
Edouard Beigbeder ← Edward Beigbeder, Edward Bigbader | kind=person; ar=إدوارد بيجبيدر; country=FR
  cues     UNICEF
  note     by ear
Farhan Haq ← Farhan Right, Farhan Truth | kind=person; ar=فرحان حق; country=US
  cues     Guterres
  note     حق also means right
Fatou Bensouda ← Fato Bensoda, Fatu Bensouda | kind=person; ar=فاتو بنسودا; country=GM
  cues     ICC
  note     by ear
Hanan Balkhy ← Hanan Balkhi | kind=person; ar=حنان بلخي; country=SA
  cues     WHO
  note     by ear
Hervé Verhoosel | kind=person; ar=هيرفي فيرهوسل; country=BE
  allowed  Herve Verhoosel
James Elder | kind=person; ar=جيمس إلدر; country=AU
Jan Egeland ← Yan Egeland, Jan Eglend | kind=person; ar=يان إيغلاند; ru=Ян Эгеланн; country=NO
  cues     Norwegian, refugee
  note     by ear
Jeremy Laurence | kind=person; ar=جيريمي لورانس; country=GB
Joan Donoghue ← Joan Donohue, Joan Donogio | kind=person; ar=جوان دونوغيو; country=US
  cues     ICJ
  note     by ear
Joyce Msuya ← Joyce Masuya | kind=person; ar=جويس مسويا; country=TZ
  cues     UN, humanitarian
  note     by ear
Julia Sebutinde ← Julia Sebotinde | kind=person; ar=جوليا سيبوتيندي; country=UG
  cues     ICJ
  note     by ear
Juliette Touma ← Juliette Toma | kind=person; ar=جولييت توما; country=JO
  cues     UNRWA
  note     by ear
Kenneth Roth | kind=person; ar=كينيث روث; country=US
Lisa Doughten | kind=person; ar=ليزا دوتن; country=US
Louise Wateridge ← Louise Waterridge, Louise Wotridge | kind=person; ar=لويز ووتريدج; country=GB
  cues     UNRWA
  note     by ear
Lynn Hastings | kind=person; ar=لين هاستينغز; country=CA
Michael Fakhri ← Michael Honorary | kind=person; ar=مايكل فخري; country=CA
  cues     rapporteur
  note     فخري also means honorary
Mohammed Barkindo | kind=person; ar=محمد باركيندو; country=NG
Muhannad Hadi | kind=person; ar=مهند هادي; country=JO
Mukhtar Babayev | kind=person; ru=Мухтар Бабаев; ar=مختار باباييف; country=AZ
Nada Al-Nashif | kind=person; ar=ندى الناشف; country=JO
Navi Pillay ← Navi Bilay, Nafi Pillay | kind=person; ar=نافي بيلاي; country=ZA
  cues     UN, commission, inquiry
  note     Arabic has no p
Ngozi Okonjo-Iweala ← Ngozi Okongo-Iweala | kind=person; ar=نغوزي أوكونجو إيويالا; country=NG
  cues     WTO
  note     by ear
Olga Cherevko ← Olga Tcherevko | kind=person; ar=أولغا تشيريفكو; country=UA
  cues     OCHA, Gaza
  note     by ear
Omar Shakir ← Omar Thankful | kind=person; ar=عمر شاكر; country=US
  cues     Human Rights Watch
  note     شاكر also means thankful
Ravina Shamdasani ← Rafina Shamdasani | kind=person; ar=رافينا شامداساني; country=IN
  cues     Geneva
  note     by ear
Rik Peeperkorn ← Rick Peperkorn, Rick Bieberkorn | kind=person; ar=ريك بيبركورن; country=NL
  cues     WHO, Gaza
  note     Arabic has no p
Rosemary DiCarlo | kind=person; ar=روزماري ديكارلو; country=US
  note     by ear
Simon Stiell ← Simon Steel | kind=person; ar=سيمون ستيل; country=GD
  cues     climate, UN
  note     ستيل read as steel
Tamara Alrifai | kind=person; ar=تمارا الرفاعي; country=JO
  allowed  Tamara al-Rifai
Ted Chaiban ← Ted Shiban, Ted Shaiban | kind=person; ar=تيد شيبان; country=LB
  cues     UNICEF
  note     by ear
Tomoko Akane | kind=person; ja=赤根智子; ar=توموكو أكاني; country=JP
Yuji Iwasawa | kind=person; ja=岩沢雄司; country=JP

# Russia, Ukraine, Belarus and the Caucasus
Adam Delimkhanov | kind=person; ru=Адам Делимханов; country=RU
Adam Kadyrov | kind=person; ru=Адам Кадыров; country=RU
Alan Gagloev | kind=person; ru=Алан Гаглоев; country=GE
Alen Simonyan | kind=person; ru=Ален Симонян; country=AM
Alexander Bastrykin ← Alexander Bastirkin | kind=person; ru=Александр Бастрыкин; uk=Олександр Бастрикін; country=RU
  cues     Investigative, Russia, Russian
  note     by ear
Alexander Beglov | kind=person; ru=Александр Беглов; country=RU
Alexander Darchiev | kind=person; ru=Александр Дарчиев; country=RU
Alexander Drozdenko | kind=person; ru=Александр Дрозденко; country=RU
Alexander Grushko | kind=person; ru=Александр Грушко; country=RU
Alexander Gusev | kind=person; ru=Александр Гусев; country=RU
Alexander Khinshtein ← Alexander Khinstein, Alexander Hinshtein | kind=person; ru=Александр Хинштейн; country=RU
  cues     Kursk
  note     by ear
Alexander Kozlov | kind=person; ru=Александр Козлов; country=RU
Alexander Lapin | kind=person; ru=Александр Лапин; country=RU
Alexander Volfovich | kind=person; ru=Александр Вольфович; country=BY
Alexander Zhuravlyov | kind=person; ru=Александр Журавлёв; country=RU
  allowed  Alexander Zhuravlev
Alexei Smirnov | kind=person; ru=Алексей Смирнов; country=RU
Anatoly Chubais | kind=person; ru=Анатолий Чубайс; country=RU
Andrei Kartapolov | kind=person; ru=Андрей Картаполов; country=RU
Andrei Kelin | kind=person; ru=Андрей Келин; country=RU
Andrei Mordvichev | kind=person; ru=Андрей Мордвичев; country=RU
Andrei Rudenko | kind=person; ru=Андрей Руденко; country=RU
Andrei Sannikov | kind=person; ru=Андрей Санников; country=BY
  allowed  Andrei Sannikau
Andrii Hnatov ← Andrey Gnatov, Andriy Gnatov | kind=person; uk=Андрій Гнатов; country=UA
  cues     general staff, Ukraine, Ukrainian
  note     Russian form
Andriy Biletsky ← Andrey Biletsky | kind=person; uk=Андрій Білецький; country=UA
  allowed  Andrii Biletskyi, Andriy Biletskyi
  cues     Azov, corps, Ukraine
  note     Russian form
Andriy Khlyvnyuk ← Andrey Khlyvnyuk | kind=person; uk=Андрій Хливнюк; country=UA
  cues     BoomBox, Ukraine
  note     Russian form
Andriy Kostin ← Andrey Kostin | kind=person; uk=Андрій Костін; country=UA
  allowed  Andrii Kostin
  cues     Ukraine, Ukrainian
  note     Russian form
Andriy Pyshnyy ← Andriy Magnificent, Andrey Pyshny | kind=person; uk=Андрій Пишний; country=UA
  allowed  Andrii Pyshnyi
  cues     central bank, National Bank, Ukraine
  note     пишний also means magnificent
Andriy Sadovyi ← Andrey Sadovoy, Andriy Garden | kind=person; uk=Андрій Садовий; country=UA
  allowed  Andrii Sadovyi
  cues     Lviv
  note     садовий also means garden
Arayik Harutyunyan ← Araik Arutyunyan, Arayik Arutyunyan | kind=person; ru=Араик Арутюнян; country=AM
  cues     Karabakh, Armenia, Armenian
  note     Russian form
Arkady Rotenberg | kind=person; ru=Аркадий Ротенберг; country=RU
Artem Kobzar ← Artem Bard | kind=person; uk=Артем Кобзар; country=UA
  cues     Sumy
  note     кобзар also means bard
Aslan Bzhania | kind=person; ru=Аслан Бжания; country=GE
Badra Gunba | kind=person; ru=Бадра Гунба; country=GE
Bagrat Galstanyan | kind=person; ru=Баграт Галстанян; country=AM
Bakhtiyor Saidov | kind=person; ru=Бахтиёр Саидов; country=UZ
Borys Filatov | kind=person; uk=Борис Філатов; country=UA
  note     Russian form
Danylo Hetmantsev ← Danil Getmantsev, Daniil Getmantsev | kind=person; uk=Данило Гетманцев; country=UA
  cues     Ukraine, Rada
  note     Russian form
Denis Manturov | kind=person; ru=Денис Мантуров; country=RU
Denys Prokopenko ← Denis Prokopenko | kind=person; uk=Денис Прокопенко; country=UA
  cues     Azov, Mariupol
  note     Russian form
Dmitry Kozak ← Dmitry Cossack | kind=person; ru=Дмитрий Козак; uk=Дмитро Козак; country=RU
  cues     Kremlin, Russia, Ukraine
  note     козак also means Cossack
Dmitry Rogozin | kind=person; ru=Дмитрий Рогозин; uk=Дмитро Рогозін; country=RU
Gennady Timchenko | kind=person; ru=Геннадий Тимченко; country=RU
Grigory Karasin | kind=person; ru=Григорий Карасин; country=RU
Grigory Yavlinsky | kind=person; ru=Григорий Явлинский; country=RU
Hanna Maliar ← Anna Malyar, Anna Maliar, Anna Painter, Hanna Painter | kind=person; uk=Ганна Маляр; country=UA
  allowed  Hanna Malyar
  cues     Ukraine, Ukrainian
  note     маляр also means painter
Hennadiy Trukhanov ← Gennady Trukhanov, Gennadiy Trukhanov | kind=person; uk=Геннадій Труханов; country=UA
  allowed  Hennadii Trukhanov
  cues     Odesa
  note     Russian form
Herman Halushchenko ← Herman Galuschenko | kind=person; uk=Герман Галущенко; country=UA
  allowed  German Galushchenko
  cues     Ukraine
  note     Russian form
Igor Konashenkov | kind=person; ru=Игорь Конашенков; uk=Ігор Конашенков; country=RU
Igor Krasnov | kind=person; ru=Игорь Краснов; country=RU
Ihor Romanenko | kind=person; uk=Ігор Романенко; country=UA
Irakli Garibashvili ← Irakly Garibashvili, Iraklii Garibashvili | kind=person; ru=Ираклий Гарибашвили; country=GE
  cues     Georgia, Georgian, Tbilisi
  note     Russian form
Iryna Venediktova ← Irina Venediktova | kind=person; uk=Ірина Венедіктова; country=UA
  cues     Ukraine, Ukrainian
  note     Russian form
Ivan Zhdanov | kind=person; ru=Иван Жданов; country=RU
Kamchybek Tashiyev | kind=person; ru=Камчыбек Ташиев; country=KG
  allowed  Kamchybek Tashiev
Kira Yarmysh | kind=person; ru=Кира Ярмыш; country=RU
Konstantin Kosachev | kind=person; ru=Константин Косачёв; country=RU
  allowed  Konstantin Kosachyov
Konstantin Malofeev | kind=person; ru=Константин Малофеев; country=RU
  allowed  Konstantin Malofeyev
Leonid Slutsky | kind=person; ru=Леонид Слуцкий; uk=Леонід Слуцький; country=RU
Leonid Volkov | kind=person; ru=Леонид Волков; country=RU
Levon Aronian | kind=person; ru=Левон Аронян; country=AM
Levon Ter-Petrosyan | kind=person; ru=Левон Тер-Петросян; country=AM
Lyubov Sobol ← Love Sobol, Love Sable | kind=person; ru=Любовь Соболь; country=RU
  cues     Navalny, Russia
  note     любовь also means love, соболь sable
Lyudmila Navalnaya | kind=person; ru=Людмила Навальная; country=RU
Magomed Daudov | kind=person; ru=Магомед Даудов; country=RU
Maka Botchorishvili ← Maka Bochorishvili | kind=person; ru=Мака Бочоришвили; country=GE
  cues     Georgia, Georgian
  note     Russian form
Maksym Kozytskyi ← Maxim Kozitsky | kind=person; uk=Максим Козицький; country=UA
  allowed  Maksym Kozytskyy
  cues     Lviv
  note     Russian form
Maria Berlinska ← Maria Berlinskaya | kind=person; uk=Марія Берлінська; country=UA
  cues     Ukraine
  note     Russian form
Mariana Bezuhla ← Maryana Bezuglaya, Mariana Bezuglaya | kind=person; uk=Мар'яна Безугла; country=UA
  cues     Ukraine, Rada
  note     Russian form
Maryna Viazovska ← Marina Vyazovskaya | kind=person; uk=Марина В'язовська; country=UA
  cues     Fields
  note     Russian form
Maxim Ryzhenkov | kind=person; ru=Максим Рыженков; country=BY
Maxim Znak ← Maxim Sign | kind=person; ru=Максим Знак; country=BY
  allowed  Maksim Znak
  cues     Belarus, Kolesnikova
  note     знак also means sign
Metropolitan Epiphanius | kind=person; uk=митрополит Епіфаній; country=UA
  allowed  Metropolitan Epifaniy
Mikhail Fridman | kind=person; ru=Михаил Фридман; country=RU
  note     Фридман by ear
Mikhail Galuzin | kind=person; ru=Михаил Галузин; country=RU
Mikhail Razvozhayev | kind=person; ru=Михаил Развожаев; country=RU
  allowed  Mikhail Razvozhaev
Murat Nurtleu | kind=person; ru=Мурат Нуртлеу; country=KZ
Mykhailo Drapatyi ← Mikhail Drapaty, Mikhailo Drapaty | kind=person; uk=Михайло Драпатий; country=UA
  allowed  Mykhailo Drapaty
  cues     Ukraine, Ukrainian
  note     Russian form
Mykola Oleshchuk ← Nikolai Oleschuk | kind=person; uk=Микола Олещук; country=UA
  cues     air force, Ukraine, Ukrainian
  note     Russian form
Mykola Solskyi ← Nikolai Solsky, Nikolay Solsky | kind=person; uk=Микола Сольський; country=UA
  allowed  Mykola Solsky
  cues     Ukraine
  note     Russian form
Mzia Amaglobeli ← Mziya Amaglobeli | kind=person; ru=Мзия Амаглобели; country=GE
  cues     Georgia, Batumi
  note     Russian form
Natalya Eismont | kind=person; ru=Наталья Эйсмонт; country=BY
  allowed  Natallia Eismant
Nestor Shufrych ← Nestor Shufrich | kind=person; uk=Нестор Шуфрич; country=UA
  cues     Ukraine
  note     Russian form
Nika Gvaramia | kind=person; ru=Ника Гварамия; country=GE
Nika Melia | kind=person; ru=Ника Мелия; country=GE
Nikolai Lukashenko | kind=person; ru=Николай Лукашенко; country=BY
  allowed  Kolya Lukashenko
Oleg Salyukov | kind=person; ru=Олег Салюков; country=RU
Oleg Sentsov | kind=person; uk=Олег Сенцов; ru=Олег Сенцов; country=UA
  allowed  Oleh Sentsov
Oleg Tinkov | kind=person; ru=Олег Тиньков; country=RU
Oleh Kiper ← Oleg Kiper, Oleg Kipper | kind=person; uk=Олег Кіпер; country=UA
  cues     Odesa
  note     Russian form
Oleksandr Kamyshin ← Alexander Kamyshin | kind=person; uk=Олександр Камишін; country=UA
  cues     Ukraine, railway, railways
  note     Russian form
Oleksandr Kubrakov ← Alexander Kubrakov | kind=person; uk=Олександр Кубраков; country=UA
  cues     Ukraine
  note     Russian form
Oleksandr Tkachenko ← Alexander Tkachenko | kind=person; uk=Олександр Ткаченко; country=UA
  cues     Ukraine
  note     Russian form
Oleksandra Matviichuk ← Alexandra Matviychuk, Aleksandra Matviychuk | kind=person; uk=Олександра Матвійчук; country=UA
  cues     Nobel, Ukraine
  note     Russian form
Oleksii Hromov ← Alexey Gromov Ukraine | kind=person; uk=Олексій Громов; country=UA
  allowed  Oleksiy Hromov
  cues     Ukraine, Ukrainian
  note     Russian form
Oleksiy Honcharenko ← Alexey Goncharenko, Alexei Goncharenko | kind=person; uk=Олексій Гончаренко; country=UA
  allowed  Oleksii Honcharenko
  cues     Ukraine, Rada
  note     Russian form
Olzhas Bektenov | kind=person; ru=Олжас Бектенов; country=KZ
Patriarch Kirill ← Patriarch Cyril of Moscow | kind=person; ru=патриарх Кирилл; uk=патріарх Кирило; country=RU
  cues     Orthodox, Moscow, Russian
  note     Кирилл as Cyril
Pavel Latushko | kind=person; ru=Павел Латушко; country=BY
  allowed  Pavel Latushka
Petr Aven | kind=person; ru=Пётр Авен; country=RU
  allowed  Pyotr Aven
Pyotr Tolstoy | kind=person; ru=Пётр Толстой; country=RU
  note     толстой also means fat
Rashid Meredov | kind=person; ru=Рашид Мередов; country=TM
Robert Brovdi | kind=person; uk=Роберт Бровді; country=UA
  allowed  Robert Madyar Brovdi
Rodion Miroshnik ← Rodion Miller | kind=person; ru=Родион Мирошник; country=RU
  cues     Russia, Ukraine
  note     мирошник also means miller
Roman Golovchenko | kind=person; ru=Роман Головченко; country=BY
Roman Ratushnyi | kind=person; uk=Роман Ратушний; country=UA
Roman Starovoit ← Roman Starovoyt | kind=person; ru=Роман Старовойт; country=RU
  cues     Kursk
  note     by ear
Rostyslav Smirnov | kind=person; uk=Ростислав Смірнов; country=UA
Ruslan Kravchenko | kind=person; uk=Руслан Кравченко; country=UA
Rustam Emomali | kind=person; ru=Рустам Эмомали; country=TJ
Rustam Ibragimbekov | kind=person; ru=Рустам Ибрагимбеков; country=AZ
Rustam Minnikhanov | kind=person; ru=Рустам Минниханов; country=RU
Saida Mirziyoyeva | kind=person; ru=Саида Мирзиёева; country=UZ
Samvel Shahramanyan | kind=person; ru=Самвел Шахраманян; country=AM
Sergei Melikov | kind=person; ru=Сергей Меликов; country=RU
Sergei Mironov | kind=person; ru=Сергей Миронов; country=RU
Sergei Rudskoi | kind=person; ru=Сергей Рудской; country=RU
  allowed  Sergei Rudskoy
Serhii Lysak ← Sergei Lysak | kind=person; uk=Сергій Лисак; country=UA
  allowed  Serhiy Lysak
  cues     Dnipropetrovsk, Odesa
  note     Russian form
Serhiy Marchenko ← Sergei Marchenko | kind=person; uk=Сергій Марченко; country=UA
  allowed  Serhii Marchenko
  cues     Ukraine
  note     Russian form
Serhiy Nayev ← Sergei Naev | kind=person; uk=Сергій Наєв; country=UA
  allowed  Serhii Naiev
  cues     Ukraine, Ukrainian
  note     Russian form
Serhiy Sternenko ← Sergei Sternenko | kind=person; uk=Сергій Стерненко; country=UA
  allowed  Serhii Sternenko
  cues     Ukraine
  note     Russian form
Shalva Papuashvili | kind=person; ru=Шалва Папуашвили; country=GE
Suren Papikyan | kind=person; ru=Сурен Папикян; country=AM
Svitlana Hrynchuk ← Svetlana Grinchuk | kind=person; uk=Світлана Гринчук; country=UA
  cues     Ukraine
  note     Russian form
Svyatoslav Vakarchuk | kind=person; uk=Святослав Вакарчук; country=UA
Tatiana Shevtsova | kind=person; ru=Татьяна Шевцова; country=RU
  allowed  Tatyana Shevtsova
Tymofiy Mylovanov ← Timofey Milovanov | kind=person; uk=Тимофій Милованов; country=UA
  cues     Ukraine
  note     Russian form
Vadym Filashkin ← Vadim Filashkin | kind=person; uk=Вадим Філашкін; country=UA
  cues     Donetsk
  note     Russian form
Vakhtang Gomelauri | kind=person; ru=Вахтанг Гомелаури; country=GE
Valery Tsepkalo | kind=person; ru=Валерий Цепкало; country=BY
  allowed  Valery Tsapkala
Vasily Golubev | kind=person; ru=Василий Голубев; country=RU
Veniamin Kondratyev | kind=person; ru=Вениамин Кондратьев; country=RU
Victoria Amelina | kind=person; uk=Вікторія Амеліна; country=UA
Viktar Babaryka ← Viktor Babarika | kind=person; ru=Виктор Бабарико; country=BY
  allowed  Viktor Babariko
  cues     Belarus, Belarusian, Lukashenko
  note     by ear
Viktor Khrenin ← Viktor Horseradish | kind=person; ru=Виктор Хренин; country=BY
  cues     Belarus
  note     хрен, horseradish
Viktor Liashko | kind=person; uk=Віктор Ляшко; country=UA
  allowed  Viktor Lyashko
Viktor Sokolov | kind=person; ru=Виктор Соколов; uk=Віктор Соколов; country=RU
Viktor Zolotov | kind=person; ru=Виктор Золотов; uk=Віктор Золотов; country=RU
Vladimir Kolokoltsev | kind=person; ru=Владимир Колокольцев; country=RU
Vladimir Makei | kind=person; ru=Владимир Макей; country=BY
Vladimir Potanin | kind=person; ru=Владимир Потанин; country=RU
Vladislav Surkov | kind=person; ru=Владислав Сурков; uk=Владислав Сурков; country=RU
Vladlen Tatarsky | kind=person; ru=Владлен Татарский; country=RU
Volodymyr Artiukh ← Vladimir Artyukh | kind=person; uk=Володимир Артюх; country=UA
  cues     Sumy
  note     Russian form
Volodymyr Vakulenko ← Vladimir Vakulenko | kind=person; uk=Володимир Вакуленко; country=UA
  cues     Izium
  note     Russian form
Yaroslav Moskalik | kind=person; ru=Ярослав Москалик; country=RU
Yaroslav Zheleznyak ← Yaroslav Iron | kind=person; uk=Ярослав Железняк; country=UA
  cues     Ukraine, Rada
  note     by ear
Yekaterina Duntsova ← Ekaterina Duntsova | kind=person; ru=Екатерина Дунцова; country=RU
  cues     Russia, Putin, election
  note     by ear
Yevgeny Nikiforov | kind=person; ru=Евгений Никифоров; country=RU
Yuliia Paievska ← Yulia Paevskaya, Yulia Payevskaya | kind=person; uk=Юлія Паєвська; country=UA
  allowed  Yulia Paievska
  cues     Taira, Ukraine
  note     Russian form
Yunus-bek Yevkurov ← Yunus-bek Evkurov, Yunusbek Yevkurov | kind=person; ru=Юнус-Бек Евкуров; country=RU
  cues     Russia, Russian
  note     by ear
Yuri Slyusar ← Yuri Sliusar | kind=person; ru=Юрий Слюсарь; country=RU
  cues     Rostov
  note     слесарь, locksmith, misread
Yurii Hudymenko | kind=person; uk=Юрій Гудименко; country=UA
Yurii Ihnat ← Yuri Ignat, Yury Ignat | kind=person; uk=Юрій Ігнат; country=UA
  allowed  Yuriy Ihnat
  cues     air force, Ukraine, Ukrainian
  note     Russian form
Zaza Urushadze | kind=person; ru=Заза Урушадзе; country=GE
Zhanna Agalakova | kind=person; ru=Жанна Агалакова; country=RU

# Africa
Abdel Aziz al-Hilu ← Abdel Aziz the Sweet, Abdulaziz Sweet, Abdul Aziz Al-Helou | kind=person; ar=عبد العزيز الحلو; country=SD
  allowed  Abdelaziz al-Hilu
  cues     Sudan, Sudanese, SPLM
  note     الحلو also means the sweet
Abdirahman Mohamed Abdullahi | kind=person; ar=عبد الرحمن محمد عبد الله; country=SO
  allowed  Abdirahman Mohamed Abdullahi Irro
Abdoulaye Diop | kind=person; ar=عبد الله ديوب; country=ML
  note     عبد الله by ear
Abdul Ghani al-Kikli | kind=person; ar=عبد الغني الككلي; country=LY
  allowed  Abdul Ghani Kikli
Abdul Wahid al-Nur ← Abdul Wahid Light, Abdel Wahed Light | kind=person; ar=عبد الواحد نور; country=SD
  allowed  Abdel Wahid al-Nur
  cues     Sudan, Sudanese, Darfur
  note     نور also means light
Ahmed Haroun | kind=person; ar=أحمد هارون; country=SD
Ahmed Madobe | kind=person; ar=أحمد مدوبي; country=SO
Ahmed Ouyahia ← Ahmed Ouyahya | kind=person; ar=أحمد أويحيى; country=DZ
  cues     Algeria, Algerian
  note     by ear
Al-Tahir Hajar ← Al-Taher Stone, Taher Stone | kind=person; ar=الطاهر حجر; country=SD
  cues     Sudan, Sudanese, Darfur
  note     حجر also means stone
Alassane Ouattara ← Al-Hassan Ouattara, Hassan Watara, Al-Hassan Watara | kind=person; ar=الحسن واتارا; country=CI
  cues     Ivory Coast, Ivorian, Abidjan
  note     الحسن واتارا by ear
Ali Bongo | kind=person; ar=علي بونغو; country=GA
  allowed  Ali Bongo Ondimba
Ali Kushayb | kind=person; ar=علي كوشيب; country=SD
  allowed  Ali Kosheib
Ali Lamine Zeine ← Ali the Honest Zein | kind=person; ar=علي الأمين زين; country=NE
  cues     Niger, Niamey
  note     الأمين also means the honest
Amadou Koufa | kind=person; ar=أمادو كوفا; country=ML
Amar Bendjama ← Ammar bin Jama, Ammar Ben Mosque | kind=person; ar=عمار بن جامع; country=DZ
  cues     Algeria, Algerian
  note     جامع also means mosque
Andry Rajoelina | kind=person; ar=أندريه راجولينا; country=MG
Atiku Abubakar | kind=person; ar=عتيقو أبو بكر; country=NG
Azali Assoumani ← Ghazali Othmani, Azali Othmani, Ghazali Osmani | kind=person; ar=غزالي عثماني; country=KM
  cues     Comoros, Moroni
  note     غزالي عثماني by ear
Belqasem Haftar | kind=person; ar=بلقاسم حفتر; country=LY
  allowed  Belgassim Haftar
Benjamin Bol Mel | kind=person; ar=بنجامين بول ميل; country=SS
Berhanu Jula | kind=person; ar=برهانو جولا; country=ET
Bertrand Bisimwa | kind=person; ar=برتراند بيسيموا; country=CD
Bobi Wine | kind=person; ar=بوبي واين; country=UG
Choguel Maïga | kind=person; ar=شوغيل مايغا; country=ML
  allowed  Choguel Maiga
Corneille Nangaa ← Cornelius Nanga, Corneil Nanga | kind=person; ar=كورني نانغا; country=CD
  cues     Congo, M23
  note     by ear
Daniel Chapo | kind=person; ar=دانييل شابو; country=MZ
Debretsion Gebremichael | kind=person; ar=دبرصيون جبرميكائيل; country=ET
Demeke Mekonnen | kind=person; ar=ديميكي ميكونين; country=ET
Denis Mukwege | kind=person; ar=دوني موكويغي; country=CD
Denis Sassou Nguesso | kind=person; ar=دوني ساسو نغيسو; country=CG
  allowed  Denis Sassou-Nguesso
Desmond Tutu ← Desmond Toto | kind=person; ar=ديزموند توتو; country=ZA
  cues     South Africa, archbishop, apartheid
  note     by ear
Duma Boko | kind=person; ar=دوما بوكو; country=BW
Faure Gnassingbé | kind=person; ar=فور غناسينغبي; country=TG
  allowed  Faure Gnassingbe
Filipe Nyusi | kind=person; ar=فيليب نيوسي; country=MZ
Gedion Timothewos | kind=person; ar=جيديون تيموتيوس; country=ET
Getachew Reda | kind=person; ar=غيتاتشو رضا; country=ET
Hamma Hammami | kind=person; ar=حمة الهمامي; country=TN
Hamza Abdi Barre | kind=person; ar=حمزة عبدي بري; country=SO
  note     بري also means wild
Hanna Tetteh ← Hanna Tita, Hannah Titeh | kind=person; ar=هانا تيتيه; country=GH
  cues     Libya
  note     by ear
Ibrahim Boubacar Keita | kind=person; ar=إبراهيم أبو بكر كيتا; country=ML
  allowed  Ibrahim Boubacar Keïta
  note     أبو بكر by ear
Ibrahim Jaber | kind=person; ar=إبراهيم جابر; country=SD
Imad Trabelsi ← Imad the Tripolitan | kind=person; ar=عماد الطرابلسي; country=LY
  allowed  Emad Trabelsi
  cues     Libya, Libyan
  note     طرابلسي also means of Tripoli
Iyad Ag Ghaly ← Iyad Agh Ghali, Iyad Ag Expensive | kind=person; ar=إياد أغ غالي; country=ML
  cues     Mali, JNIM, Tuareg
  note     غالي also means expensive
John Mahama | kind=person; ar=جون ماهاما; country=GH
  allowed  John Dramani Mahama
John Steenhuisen | kind=person; ar=جون ستينهاوزن; country=ZA
Joseph Kabila | kind=person; ar=جوزيف كابيلا; country=CD
Julius Malema | kind=person; ar=يوليوس ماليما; country=ZA
Kamel Madouri | kind=person; ar=كمال المدوري; country=TN
Khaled al-Mishri | kind=person; ar=خالد المشري; country=LY
  allowed  Khaled Mishri
Khalid Omar Yousif | kind=person; ar=خالد عمر يوسف; country=SD
King Mswati III | kind=person; ar=الملك مسواتي الثالث; country=SZ
Kizza Besigye | kind=person; ar=كيزا بيسيغي; country=UG
Laurent Gbagbo ← Laurent Ghabagbo | kind=person; ar=لوران غباغبو; country=CI
  cues     Ivory Coast, Ivorian
  note     by ear
Macky Sall ← Maki Sal, Macky Sal | kind=person; ar=ماكي سال; country=SN
  cues     Senegal, Senegalese
  note     by ear
Mahamadou Issoufou | kind=person; ar=محمدو إيسوفو; country=NE
Mahmoud Ali Youssouf ← Mahmoud Ali Youssef | kind=person; ar=محمود علي يوسف; country=DJ
  cues     African Union, Djibouti
  note     by ear
Malik Agar ← Malik Real Estate, Malik Aqar, Owner of Real Estate, Malik Drug | kind=person; ar=مالك عقار; country=SD
  allowed  Malik Agar Eyre
  cues     Sudan, Sudanese
  note     عقار also means real estate
Martin Fayulu | kind=person; ar=مارتن فايولو; country=CD
Mohamed al-Haddad | kind=person; ar=محمد الحداد; country=LY
Mohamed Ali Nafti ← Mohammed Ali Oily, Mohamed Ali Petroleum | kind=person; ar=محمد علي النفطي; country=TN
  cues     Tunisia, Tunisian
  note     نفطي also means of oil
Mohamed Arkab | kind=person; ar=محمد عرقاب; country=DZ
Mohamed Hassan al-Taishi ← Mohammed Hassan the Coexistent, Mohammed Hassan Coexistence | kind=person; ar=محمد حسن التعايشي; country=SD
  cues     Sudan, Sudanese, RSF
  note     التعايش also means coexistence
Mohamed Ould Abdel Aziz ← Mohammed son of Abdul Aziz, Mohamed boy of Abdel Aziz | kind=person; ar=محمد ولد عبد العزيز; country=MR
  cues     Mauritania, Mauritanian
  note     ولد also means boy
Mohamed Salem Ould Merzoug | kind=person; ar=محمد سالم ولد مرزوك; country=MR
Mohamed Takala | kind=person; ar=محمد تكالة; country=LY
Mohieddin Salem | kind=person; ar=محيي الدين سالم; country=SD
Muhammadu Buhari | kind=person; ar=محمد بخاري; country=NG
  note     محمد بخاري by ear
Muhoozi Kainerugaba | kind=person; ar=موهوزي كاينيروغابا; country=UG
Musalia Mudavadi | kind=person; ar=موساليا مودافادي; country=KE
Muse Bihi Abdi | kind=person; ar=موسى بيهي عبدي; country=SO
Nabil Ammar | kind=person; ar=نبيل عمار; country=TN
Nadir Larbaoui ← Nadhir Al-Arabawi, Nazir Arbaoui | kind=person; ar=نذير العرباوي; country=DZ
  cues     Algeria, Algerian
  note     by ear
Najla Mangoush ← Najla the Engraved, Najla Al-Manqoush | kind=person; ar=نجلاء المنقوش; country=LY
  cues     Libya, Libyan
  note     منقوش also means engraved
Nana Akufo-Addo | kind=person; ar=نانا أكوفو أدو; country=GH
Nangolo Mbumba | kind=person; ar=نانغولو مبومبا; country=NA
Netumbo Nandi-Ndaitwah | kind=person; ar=نيتومبو ناندي ندايتواه; country=NA
Nnamdi Kanu | kind=person; ar=ننامدي كانو; country=NG
Olivier Nduhungirehe | kind=person; ar=أوليفييه ندوهونغيريهي; country=RW
Osama Hamad | kind=person; ar=أسامة حماد; country=LY
  allowed  Osama Hammad
Osman Saleh | kind=person; ar=عثمان صالح; country=ER
Peter Obi | kind=person; ar=بيتر أوبي; country=NG
Raila Odinga | kind=person; ar=رايلا أودينغا; country=KE
Rigathi Gachagua | kind=person; ar=ريغاثي غاتشاغوا; country=KE
Robert Mugabe | kind=person; ar=روبرت موغابي; country=ZW
Sadio Camara | kind=person; ar=ساديو كامارا; country=ML
Sadiq al-Kabir ← Big Friend, the Great Friend, Siddiq the Great | kind=person; ar=الصديق الكبير; country=LY
  allowed  Sadiq al-Kaber
  cues     Libya, Libyan, central bank
  note     الصديق الكبير word for word: the big friend
Saleh Kebzabo | kind=person; ar=صالح كبزابو; country=TD
Sarra Zaafrani Zenzri | kind=person; ar=سارة الزعفراني الزنزري; country=TN
  allowed  Sarra Zaafrani
Seleshi Bekele | kind=person; ar=سيليشي بيكيلي; country=ET
Sonia Dahmani | kind=person; ar=سنية الدهماني; country=TN
Succès Masra | kind=person; ar=سوكسيه ماسرا; country=TD
  allowed  Succes Masra
Taban Deng Gai ← Tired Deng | kind=person; ar=تعبان دينق; country=SS
  cues     South Sudan, Juba
  note     تعبان also means tired
Tadesse Werede | kind=person; ar=تاديسي ويريدي; country=ET
Taher al-Baour | kind=person; ar=الطاهر الباعور; country=LY
Teodoro Obiang | kind=person; ar=تيودورو أوبيانغ; country=GQ
  allowed  Teodoro Obiang Nguema Mbasogo
Thérèse Kayikwamba Wagner | kind=person; ar=تيريز كاييكوامبا فاغنر; country=CD
  allowed  Therese Kayikwamba Wagner
Tidjane Thiam ← Tijan Tiam | kind=person; ar=تيجان تيام; country=CI
  cues     Ivory Coast, Ivorian
  note     by ear
Uhuru Kenyatta | kind=person; ar=أوهورو كينياتا; country=KE
Venâncio Mondlane | kind=person; ar=فينانسيو موندلان; country=MZ
  allowed  Venancio Mondlane
Vusimuzi Madonsela | kind=person; ar=فوسيموزي مادونسيلا; country=ZA
Yasir Arman | kind=person; ar=ياسر عرمان; country=SD
  allowed  Yasser Arman
Yusuf Tuggar | kind=person; ar=يوسف توغار; country=NG
Évariste Ndayishimiye | kind=person; ar=إيفاريست ندايشيميي; country=BI
  allowed  Evariste Ndayishimiye

# Latin America, Caribbean, Canada
Alberto van Klaveren | kind=person; ar=ألبرتو فان كلافرين; country=CL
Alexandre de Moraes | kind=person; ar=ألكسندر دي مورايس; country=BR
Alicia Bárcena | kind=person; ar=أليسيا بارسينا; country=MX
  allowed  Alicia Barcena
Anita Anand | kind=person; ar=أنيتا أناند; country=CA
Ariel Henry | kind=person; ar=أرييل هنري; country=HT
Bernardo Arévalo | kind=person; ar=برناردو أريفالو; country=GT
  allowed  Bernardo Arevalo
Bill Blair | kind=person; ar=بيل بلير; country=CA
Bob Rae | kind=person; ar=بوب راي; country=CA
Bruno Rodríguez | kind=person; ar=برونو رودريغيز; country=CU
  allowed  Bruno Rodriguez, Bruno Rodríguez Parrilla
Celso Amorim | kind=person; ar=سيلسو أموريم; country=BR
Cristina Fernández de Kirchner | kind=person; ar=كريستينا كيرشنر; country=AR
  allowed  Cristina Fernandez de Kirchner, Cristina Kirchner
Dilma Rousseff ← Delma Rousseff, Dilma Rosef, Dilma Roussef | kind=person; ar=ديلما روسيف; ru=Дилма Роуссефф; country=BR
  cues     Brazil, Brazilian
  note     by ear
Diosdado Cabello | kind=person; ar=ديوسدادو كابيلو; country=VE
Edmundo González | kind=person; ar=إدموندو غونزاليس; country=VE
  allowed  Edmundo Gonzalez, Edmundo González Urrutia
Evo Morales | kind=person; ar=إيفو موراليس; country=BO
Francia Márquez | kind=person; ar=فرانسيا ماركيز; country=CO
  allowed  Francia Marquez
François-Philippe Champagne | kind=person; ar=فرانسوا فيليب شامبان; country=CA
  allowed  Francois-Philippe Champagne
Gerardo Werthein | kind=person; ar=خيراردو ويرثين; country=AR
Irfaan Ali ← Irfan Ali | kind=person; ar=عرفان علي; country=GY
  cues     Guyana
  note     عرفان by ear
Ismael Zambada | kind=person; ar=إسماعيل زامبادا; country=MX
  note     إسماعيل by ear
Iván Duque | kind=person; ar=إيفان دوكي; country=CO
  allowed  Ivan Duque
Jagmeet Singh | kind=person; ar=جاغميت سينغ; country=CA
Jimmy Chérizier | kind=person; ar=جيمي شيريزييه; country=HT
  allowed  Jimmy Cherizier
Joaquín Guzmán | kind=person; ar=خواكين غوزمان; country=MX
  allowed  Joaquin Guzman
Jorge Rodríguez | kind=person; ar=خورخي رودريغيز; country=VE
  allowed  Jorge Rodriguez
José Antonio Kast ← Jose Antonio Cast | kind=person; ar=خوسيه أنطونيو كاست; country=CL
  allowed  Jose Antonio Kast
  cues     Chile, Chilean
  note     by ear
José Jerí | kind=person; ar=خوسيه خيري; country=PE
  allowed  Jose Jeri
José Mujica ← Jose Mukhika | kind=person; ar=خوسيه موخيكا; country=UY
  allowed  Jose Mujica
  cues     Uruguay, Uruguayan
  note     موخيكا by ear
José Raúl Mulino | kind=person; ar=خوسيه راؤول مولينو; country=PA
  allowed  Jose Raul Mulino
Juan Guaidó ← Juan Gwaido, Khuan Guaido | kind=person; ar=خوان غوايدو; ru=Хуан Гуайдо; country=VE
  allowed  Juan Guaido
  cues     Venezuela, Venezuelan
  note     Russian form by ear
Juan Orlando Hernández | kind=person; ar=خوان أورلاندو هيرنانديز; country=HN
  allowed  Juan Orlando Hernandez
Juan Ramón de la Fuente | kind=person; ar=خوان رامون دي لا فوينتي; country=MX
  allowed  Juan Ramon de la Fuente
Luis Abinader | kind=person; ar=لويس أبي نادر; country=DO
  note     أبي نادر by ear
Luis Arce | kind=person; ar=لويس آرسي; country=BO
Marcelo Ebrard | kind=person; ar=مارسيلو إبرارد; country=MX
Marina Silva | kind=person; ar=مارينا سيلفا; country=BR
Mauro Vieira | kind=person; ar=ماورو فييرا; country=BR
Mia Mottley | kind=person; ar=ميا موتلي; country=BB
Miguel Uribe | kind=person; ar=ميغيل أوريبي; country=CO
  allowed  Miguel Uribe Turbay
Nasry Asfura ← Nasri Bird, Nasry Sparrow, Nasri Asfoura | kind=person; ar=نصري عصفورة; country=HN
  cues     Honduras, Honduran
  note     عصفورة also means a sparrow
Pablo Quirno | kind=person; ar=بابلو كيرنو; country=AR
Pedro Castillo | kind=person; ar=بيدرو كاستيو; country=PE
Pierre Poilievre ← Pierre Boalivre, Pierre Poilever, Pierre Poliver | kind=person; ar=بيير بواليفر; country=CA
  cues     Canada, Canadian, Conservative
  note     by ear
Rafael Correa | kind=person; ar=رافائيل كوريا; country=EC
  note     كوريا also means Korea
Raúl Castro | kind=person; ar=راؤول كاسترو; country=CU
  allowed  Raul Castro
Rodrigo Chaves | kind=person; ar=رودريغو تشافيس; country=CR
Rodrigo Paz | kind=person; ar=رودريغو باز; country=BO
Rosario Murillo | kind=person; ar=روساريو موريو; country=NI
Santiago Peña | kind=person; ar=سانتياغو بينيا; country=PY
  allowed  Santiago Pena
Vladimir Padrino López | kind=person; ar=فلاديمير بادرينو لوبيز; country=VE
  allowed  Vladimir Padrino Lopez, Vladimir Padrino
Xiomara Castro ← Shiomara Castro, Chiomara Castro | kind=person; ar=شيومارا كاسترو; country=HN
  cues     Honduras, Honduran
  note     شيومارا by ear
Yamandú Orsi | kind=person; ar=ياماندو أورسي; country=UY
  allowed  Yamandu Orsi
Yván Gil ← Ivan Khil, Ivan Gil | kind=person; ar=إيفان خيل; country=VE
  allowed  Yvan Gil
  cues     Venezuela, Venezuelan
  note     by ear
Álvaro Uribe | kind=person; ar=ألفارو أوريبي; country=CO
  allowed  Alvaro Uribe
