lexicon   names/people-world
kind      names
source    names in public use, with the form that Arabic, Hebrew or Russian papers give them, from general knowledge of the news; wrong forms derived from how that form can be misread; compiled for Stet

# Leaders, envoys and officials of Europe, the Americas, Africa, South Asia and the United Nations.
# `ar`, `he` and `ru` are the forms from which machine translation has to find its way back: Arabic has
# no p, v, e and o, and writes Boehler as بولر.

# United States
Adam Boehler ← Adam Puller, Adam Poller, Adam Boler, Adam Buller, Adam Bohler, Adam Bowler | kind=person; ar=آدم بولر; he=אדם בולר; country=US
  allowed  Adam Böhler
  cues     hostage, hostages, Hamas, Trump, envoy
  fix      Trump sent the envoy Adam Puller to Doha. Puller met Hamas. → Trump sent the envoy Adam Boehler to Doha. Boehler met Hamas.
  note     Arabic بولر has no oe, and b may stand for p
Alexandria Ocasio-Cortez ← Alexandria Okasio-Cortez, Alexandria Ocasio Cortes | kind=person; ar=ألكساندريا أوكاسيو كورتيز; country=US
  allowed  Alexandria Ocasio Cortez
Amos Hochstein ← Amos Hockstein, Amos Hoxtein, Amos Hokstein, Amos Hochstine | kind=person; ar=آموس هوكشتاين; he=עמוס הוכשטיין; country=US, LB
  note     Arabic هوكشتاين writes ch as k
Antony Blinken ← Anthony Blinken, Antoni Blinken, Anthony Blinkin, Antony Blinkin | kind=person; ar=أنتوني بلينكن; he=אנטוני בלינקן; ru=Энтони Блинкен; country=US
  cues     secretary, US, U.S., American, Washington, Biden
Ben Rhodes | kind=person; ar=بن رودس; country=US
Bernie Sanders | kind=person; ar=بيرني ساندرز; country=US
Brett McGurk ← Brett McGork, Bret McGurk, Brett MacGurk, Brett McGirk, Brett Macgork | kind=person; ar=بريت ماكغورك; he=ברט מקגורק; country=US
Charles Q. Brown | kind=person; ar=تشارلز براون; country=US
  allowed  CQ Brown
Chuck Schumer ← Chuck Shumer, Chuck Shomer | kind=person; ar=تشاك شومر; country=US
Dan Caine ← Dan Cain, Dan Kane, Dan Keen | kind=person; ar=دان كين; country=US
  cues     general, chairman, Joint Chiefs, Pentagon
Donald Trump | kind=person; ar=دونالد ترامب; he=דונלד טראמפ; ru=Дональд Трамп; zh=特朗普; country=US; q=Q22686
Elbridge Colby ← Elbridge Kolby, Albridge Colby | kind=person; ar=إلبريدج كولبي; country=US
Elon Musk | kind=person; ar=إيلون ماسك; he=אילון מאסק; ru=Илон Маск; country=US; q=Q317521
Erik Kurilla ← Eric Korella, Michael Korilla, Michael Corella, Michael Kurila | kind=person; ar=مايكل كوريلا; country=US
  allowed  Michael Kurilla, Michael Erik Kurilla
Hillary Clinton | kind=person; ar=هيلاري كلينتون; he=הילרי קלינטון; country=US; q=Q6294
Jake Sullivan ← Jake Solivan, Jake Sulivan | kind=person; ar=جيك سوليفان; he=ג׳ייק סאליבן; country=US
  cues     national security, adviser, advisor, White House, Biden
Jared Kushner ← Jared Kouchner, Jared Koshner, Gared Kushner, Jared Kushnir | kind=person; ar=جاريد كوشنر; he=ג׳ארד קושנר; country=US
JD Vance ← JD Fans, JD Vans, Jay D. Fans, JD Fance, J.D. Fans | kind=person; ar=جي دي فانس; he=ג׳יי די ואנס; country=US
  allowed  J.D. Vance
  note     Arabic فانس writes v as f
Joe Biden ← Jo Biden, Joe Bayden, Joe Baiden | kind=person; ar=جو بايدن; he=ג׳ו ביידן; ru=Джо Байден; zh=拜登; country=US; q=Q6279
John Bolton ← John Poulton, John Bulton | kind=person; ar=جون بولتون; he=ג׳ון בולטון; country=US
  cues     Trump, national security, White House
John Kerry ← John Kiri | kind=person; ar=جون كيري; country=US
  cues     climate, secretary, Obama, senator
John Ratcliffe ← John Ratcliff, John Radcliffe, John Ratklif | kind=person; ar=جون راتكليف; country=US
  cues     CIA, director, intelligence
Kamala Harris ← Camilla Harris, Kamila Harris, Kamla Harris | kind=person; ar=كامالا هاريس; he=קמלה האריס; country=US
Karoline Leavitt ← Caroline Levitt, Caroline Leavitt, Karoline Levit, Caroline Levit | kind=person; ar=كارولين ليفيت; country=US
  cues     White House, press secretary, Trump
Keith Kellogg ← Keith Kellog, Kit Kellogg, Keith Kelog | kind=person; ar=كيث كيلوغ; ru=Кит Келлог; country=US, UA
Kristi Noem ← Christy Noem, Kristi Nome, Christie Noem, Kristy Noem | kind=person; ar=كريستي نويم; country=US
Lindsey Graham ← Lindsay Graham, Lindsey Gram | kind=person; ar=ليندسي غراهام; he=לינדזי גרהאם; country=US
  cues     senator, Republican
Lisa Johnson | kind=person; ar=ليزا جونسون; country=US
  note     the ambassador to Lebanon
Lloyd Austin ← Loyd Austin, Lloyd Austen, Lloyd Ostin | kind=person; ar=لويد أوستن; he=לויד אוסטין; country=US
Marco Rubio ← Marco Robio, Marco Ruby, Marko Rubio, Marco Robeo | kind=person; ar=ماركو روبيو; he=מרקו רוביו; ru=Марко Рубио; country=US
Massad Boulos ← Masad Boulos, Massad Paulus, Mosaad Boulos, Massad Polos, Masaad Boulos | kind=person; ar=مسعد بولس; country=US
Matthew Miller | kind=person; ar=ماثيو ميلر; country=US
  note     the spokesman of the State Department
Mike Huckabee ← Mike Hockaby, Mike Hackaby, Mike Huckaby, Mike Hukabee | kind=person; ar=مايك هاكابي; he=מייק האקבי; country=US, IL
Mike Johnson | kind=person; ar=مايك جونسون; country=US
  note     the speaker of the House
Mike Pence ← Mike Bence, Mike Benz, Mike Pens | kind=person; ar=مايك بنس; he=מייק פנס; country=US
Mike Pompeo ← Mike Bombeo, Mike Bompeo, Mike Pompio, Mike Bombio | kind=person; ar=مايك بومبيو; he=מייק פומפאו; country=US
  note     Arabic بومبيو writes p as b
Mike Waltz ← Mike Walts, Mike Waltes, Mike Voltz, Mike Walz | kind=person; ar=مايك والتز; country=US
  cues     national security, adviser, advisor, Trump, ambassador
Mitch McConnell ← Mitch Mcconell, Mitch McKonnell, Mitch Maconnell | kind=person; ar=ميتش ماكونيل; country=US
Morgan Ortagus ← Morgan Ortagos, Morgan Ortaghus, Morgan Urtagus, Morgan Ortagas, Morgan Ortegas | kind=person; ar=مورغان أورتاغوس; country=US, LB
Nancy Pelosi ← Nancy Bellosi, Nancy Blosy, Nancy Bilosi, Nancy Belosi | kind=person; ar=نانسي بيلوسي; country=US
  note     Arabic بيلوسي writes p as b
Nikki Haley ← Nikki Hailey, Nicki Haley, Nikki Hely | kind=person; ar=نيكي هايلي; country=US
  cues     ambassador, Republican, governor, Trump
Pam Bondi ← Bam Bondi, Pam Bundy, Bam Bondy | kind=person; ar=بام بوندي; country=US
Pete Hegseth ← Pete Hegsit, Pete Higseth, Pete Hexeth, Pete Hegsith, Beit Hegseth, Pete Heggseth, Pete Hagseth, Peter Higseth | kind=person; ar=بيت هيغسيث; he=פיט הגסת׳; ru=Пит Хегсет; country=US
  leave    The minister Pete Hegseth spoke.
  note     Arabic بيت is also a house
Robert Malley ← Robert Mali, Robert Maley, Robert Mally | kind=person; ar=روبرت مالي; country=US, IR
Scott Bessent ← Scott Besent, Scott Bisent, Scott Bissent | kind=person; ar=سكوت بيسنت; country=US
Sebastian Gorka ← Sebastian Gurka, Sebastian Ghorka | kind=person; ar=سيباستيان غوركا; country=US
Stephen Miller | kind=person; ar=ستيفن ميلر; country=US
  note     the aide of Donald Trump
Susie Wiles ← Suzy Wiles, Susie Wales, Suzie Wiles, Suzy Wales | kind=person; ar=سوزي وايلز; country=US
  cues     White House, Trump, chief of staff
Tammy Bruce ← Tammy Bros, Tammy Brouss | kind=person; ar=تامي بروس; country=US
Tim Walz ← Tim Waltz, Tim Wals | kind=person; ar=تيم والز; country=US
  cues     Minnesota, Harris, governor
Tom Barrack ← Tom Parrack, Tom Parak | kind=person; ar=توم براك; country=US, SY, LB, TR
  allowed  Thomas Barrack
Tulsi Gabbard ← Tulsi Gabard, Tulsi Ghabbard, Tolsi Gabbard, Tulsi Jabbard | kind=person; ar=تولسي غابارد; country=US
William Burns ← William Bernes, William Burnes | kind=person; ar=وليام بيرنز; he=ויליאם ברנס; country=US
  allowed  Bill Burns
  cues     CIA, director
Xavier Becerra | kind=person; ar=خافيير بيسيرا; country=US

# United Kingdom and Ireland
Boris Johnson | kind=person; ar=بوريس جونسون; he=בוריס ג׳ונסון; ru=Борис Джонсон; country=GB; q=Q180589
David Cameron ← David Camron, David Cameroon, David Kameron | kind=person; ar=ديفيد كاميرون; country=GB
David Lammy ← David Lamy, David Lami, David Lamey | kind=person; ar=ديفيد لامي; he=דייוויד לאמי; country=GB
James Cleverly ← James Cleverley, James Cliverly | kind=person; ar=جيمس كليفرلي; country=GB
John Healey ← John Hailey, John Hely | kind=person; ar=جون هيلي; country=GB
  cues     defence, defense, British
Keir Starmer ← Kir Starmer, Keer Starmer, Care Starmer, Kerr Starmer, Keir Starmar, Kiir Starmer | kind=person; ar=كير ستارمر; he=קיר סטארמר; ru=Кир Стармер; country=GB
King Charles III | kind=person; ar=الملك تشارلز الثالث; country=GB
Leo Varadkar ← Leo Faradkar, Leo Varadker, Leo Faradkr | kind=person; ar=ليو فارادكار; country=IE
Liz Truss ← Liz Trus, Liz Trass, Liz Tross | kind=person; ar=ليز تراس; country=GB
Micheál Martin ← Michal Martin, Mishal Martin, Micheal Martens | kind=person; ar=ميهال مارتن; country=IE
  allowed  Micheal Martin
  cues     Irish, Ireland, Dublin, Taoiseach
Nigel Farage ← Nigel Faraj, Nigel Farag, Nigel Farrage | kind=person; ar=نايجل فاراج; country=GB
Priti Patel ← Preeti Batel, Priti Batel, Brity Patel | kind=person; ar=بريتي باتيل; country=GB
Rachel Reeves ← Rachel Reves | kind=person; ar=راشيل ريفز; country=GB
  cues     chancellor, British, Treasury, Labour
Rishi Sunak ← Rishi Sonak, Rishi Sounak, Reshi Sunak | kind=person; ar=ريشي سوناك; he=רישי סונאק; country=GB
Simon Harris | kind=person; ar=سايمون هاريس; country=IE
  note     the Irish politician
Tony Blair ← Tony Bleer, Tony Blear | kind=person; ar=توني بلير; he=טוני בלייר; country=GB
Yvette Cooper ← Evette Cooper, Yvette Kooper, Evit Cooper | kind=person; ar=إيفيت كوبر; country=GB

# European Union and its members
Alexander De Croo ← Alexander De Crew, Alexander De Kro, Alexander de Cro | kind=person; ar=ألكسندر دي كرو; country=BE
Andrej Babiš ← Andrei Babish, Andrej Babich | kind=person; ar=أندريه بابيش; country=CZ
  allowed  Andrej Babis
Andrej Plenković ← Andrei Blenkovich, Andrej Blenkovic | kind=person; ar=أندريه بلينكوفيتش; country=HR
  allowed  Andrej Plenkovic
Andrzej Duda ← Andrei Doda, Anjay Duda | kind=person; ar=أندريه دودا; ru=Анджей Дуда; country=PL
Angela Merkel ← Angela Mirkel, Angela Markel | kind=person; ar=أنغيلا ميركل; ru=Ангела Меркель; country=DE; q=Q567
Annalena Baerbock ← Annalena Burbock, Annalena Berbock, Annalena Birbock, Analena Baerbock, Annalena Bearbock | kind=person; ar=أنالينا بيربوك; he=אנאלנה ברבוק; country=DE
  note     Arabic بيربوك has no ae
António Costa | kind=person; ar=أنطونيو كوستا; country=PT
  allowed  Antonio Costa
  note     the president of the European Council
Bart De Wever ← Bart De Fever, Bart de Weaver | kind=person; ar=بارت دي ويفر; country=BE
  allowed  Bart de Wever
Boris Pistorius ← Boris Bistorius, Boris Pestorius | kind=person; ar=بوريس بيستوريوس; ru=Борис Писториус; country=DE
Bruno Retailleau ← Bruno Retaillo, Bruno Rotayo, Bruno Rotaio | kind=person; ar=برونو ريتايو; country=FR
Catherine Colonna ← Katherine Colona, Catherine Columna | kind=person; ar=كاترين كولونا; country=FR
Charles Michel ← Charles Mishel | kind=person; ar=شارل ميشيل; country=BE
  cues     European Council, EU, Brussels
Dick Schoof ← Dick Schouf, Dick Shoof, Dick Skhof | kind=person; ar=ديك سخوف; country=NL
Donald Tusk ← Donald Task, Donald Tosk, Donald Tosc | kind=person; ar=دونالد توسك; ru=Дональд Туск; country=PL
Edgars Rinkēvičs ← Edgars Rinkevich, Edgar Rinkevics | kind=person; ar=إدغارس رينكيفيتش; ru=Эдгарс Ринкевичс; country=LV
  allowed  Edgars Rinkevics
Emmanuel Macron ← Emmanuel Macaron, Emanuel Makron, Emmanuel Makron, Emmanuel Macaroon | kind=person; ar=إيمانويل ماكرون; he=עמנואל מקרון; ru=Эмманюэль Макрон; country=FR; q=Q3052772
Enrico Letta | kind=person; ar=إنريكو ليتا; country=IT
Espen Barth Eide ← Espen Bart Eide, Espen Barth Aide, Espen Bart Idi, Esben Barth Eide | kind=person; ar=إسبن بارث إيدي; country=NO
Frank-Walter Steinmeier ← Frank-Walter Steinmeyer, Frank Walter Steinmeyer, Frank Walter Stainmayer | kind=person; ar=فرانك فالتر شتاينماير; country=DE
  allowed  Frank Walter Steinmeier
François Bayrou ← Francois Bairo, Francois Bayro, Francois Biro | kind=person; ar=فرانسوا بايرو; country=FR
  allowed  Francois Bayrou
François Hollande ← Francois Holland, Francois Hollandaise | kind=person; ar=فرانسوا هولاند; country=FR
  allowed  Francois Hollande
Friedrich Merz ← Friedrich Mertz, Friedrich Mirtz, Frederick Mertz, Friedrich Meretz, Friedrich Mertes | kind=person; ar=فريدريش ميرتس; he=פרידריך מרץ; ru=Фридрих Мерц; country=DE
Gabriel Attal ← Gabriel Atal, Gabriel Attall | kind=person; ar=غابرييل أتال; country=FR
Geert Wilders ← Geert Fielders, Gert Wilders, Gert Fielders, Gheert Wilders | kind=person; ar=خيرت فيلدرز; country=NL
  note     Arabic فيلدرز writes w as f
Giorgia Meloni ← Georgia Meloni, Georgia Miloni, Giorgia Miloni, Georgia Meloney | kind=person; ar=جورجا ميلوني; he=ג׳ורג׳ה מלוני; ru=Джорджа Мелони; country=IT
Guido Crosetto ← Guido Krosetto, Guido Crusito | kind=person; ar=غويدو كروزيتو; country=IT
Gérald Darmanin ← Gerald Darmanan, Gerald Darmanen | kind=person; ar=جيرالد دارمانان; country=FR
  allowed  Gerald Darmanin
Jean-Noël Barrot ← Jean-Noel Barro, Jean Noel Barro, Jean-Noel Parrot, Jean-Noel Baro, Jean-Noel Barou | kind=person; ar=جان نويل بارو; country=FR
  allowed  Jean-Noel Barrot
Jean-Yves Le Drian ← Jean-Yves Ludrian, Jean-Yves Le Drean, Jean Yves Lodrian, Jean-Yves Lodrian | kind=person; ar=جان إيف لودريان; country=FR, LB
Jens Stoltenberg ← Jens Stoltenburg, Yens Stoltenberg, Jens Stoltenborg | kind=person; ar=ينس ستولتنبرغ; ru=Йенс Столтенберг; country=NO
Johann Wadephul ← Johan Wadeful, Johann Vadephul, Johann Vadevul, Johann Fadeful | kind=person; ar=يوهان فاديفول; country=DE
Josep Borrell ← Joseph Borrell, Joseph Borel, Josep Burrell, Joseph Borell | kind=person; ar=جوزيب بوريل; he=ז׳וזפ בורל; ru=Жозеп Боррель; country=ES
  cues     EU, European, foreign policy, Brussels
José Manuel Albares ← Jose Manuel Alvarez, Jose Manuel Albarez | kind=person; ar=خوسيه مانويل ألباريس; country=ES
  allowed  Jose Manuel Albares
Kaja Kallas ← Kaya Kallas, Kaia Kallas, Kaya Kalas, Kaja Callas | kind=person; ar=كايا كالاس; ru=Кая Каллас; country=EE
  cues     EU, European, foreign policy, Estonia, Estonian, Brussels
  note     Arabic and Russian write j as y
Karin Kneissl | kind=person; ar=كارين كنايسل; ru=Карин Кнайсль; country=AT
Karol Nawrocki ← Karol Navrotsky, Carol Nawrocki, Karol Nafrotsky, Karol Navrocki | kind=person; ar=كارول نافروتسكي; ru=Кароль Навроцкий; country=PL
Klaus Iohannis ← Klaus Johannes, Klaus Yohannis, Klaus Iohanis | kind=person; ar=كلاوس يوهانيس; country=RO
Kyriakos Mitsotakis ← Kyriakos Mitsutakis, Kiriakos Mitsotakis, Kyriacos Mytsotakis | kind=person; ar=كيرياكوس ميتسوتاكيس; country=GR
Lars Løkke Rasmussen ← Lars Loki Rasmussen, Lars Luke Rasmussen, Lars Lukka Rasmussen | kind=person; ar=لارس لوكه راسموسن; country=DK
  allowed  Lars Lokke Rasmussen
Magdalena Andersson | kind=person; ar=ماغدالينا أندرسون; country=SE
Marine Le Pen ← Marine Le Ban, Marine Luban, Marine Lupin, Marine Lobin, Marine Loban | kind=person; ar=مارين لوبان; ru=Марин Ле Пен; country=FR
  note     Arabic لوبان writes p as b
Mario Draghi ← Mario Dragi, Mario Draghy | kind=person; ar=ماريو دراغي; country=IT
Mark Rutte ← Mark Root, Mark Ruta, Marc Rutte, Mark Rota | kind=person; ar=مارك روته; he=מארק רוטה; ru=Марк Рютте; country=NL
  cues     NATO, Dutch, Netherlands, secretary-general
Mateusz Morawiecki ← Mateusz Morawski, Mateos Moravitsky, Mateusz Moravetsky | kind=person; ar=ماتيوش مورافيتسكي; country=PL
Matteo Salvini ← Mateo Salvini, Matteo Salveni | kind=person; ar=ماتيو سالفيني; country=IT
Mette Frederiksen ← Mitte Frederiksen, Mette Fredriksen, Meta Frederiksen | kind=person; ar=ميته فريدريكسن; country=DK
Michel Barnier ← Michel Parnier, Michel Barnet | kind=person; ar=ميشيل بارنييه; country=FR
Nicolas Sarkozy ← Nicolas Sarkozi, Nicola Sarkozy, Nicolas Sarcozy | kind=person; ar=نيكولا ساركوزي; country=FR
Nikos Christodoulides ← Nikos Christodoulidis, Nicos Khristodoulides | kind=person; ar=نيكوس خريستودوليديس; country=CY
Nikos Dendias | kind=person; ar=نيكوس ديندياس; country=GR
Olaf Scholz ← Olaf Schulz, Olaf Schultz, Olaf Sholtz, Olaf Scholtz, Olaf Schulze | kind=person; ar=أولاف شولتس; he=אולף שולץ; ru=Олаф Шольц; country=DE; q=Q61053
  note     Arabic شولتس has the vowel of Schulz too
Pedro Sánchez ← Pedro Sanshez, Bedro Sanchez, Pedro Sangez | kind=person; ar=بيدرو سانشيز; he=פדרו סנצ׳ס; ru=Педро Санчес; country=ES
  allowed  Pedro Sanchez
Petr Fiala ← Peter Viala, Petr Viala | kind=person; ar=بيتر فيالا; country=CZ
  cues     Czech, Prague
Petr Pavel ← Peter Pavel, Petr Bavel, Peter Bafel | kind=person; ar=بيتر بافل; country=CZ
  cues     Czech, Prague
Péter Szijjártó ← Peter Sijarto, Peter Siyarto, Peter Sejarto, Peter Szigarto | kind=person; ar=بيتر سيارتو; ru=Петер Сийярто; country=HU
  allowed  Peter Szijjarto
Radosław Sikorski ← Radoslav Sikorsky, Radoslaw Sekorski, Radoslav Sekorski | kind=person; ar=رادوسواف سيكورسكي; ru=Радослав Сикорский; country=PL
  allowed  Radoslaw Sikorski, Radek Sikorski
Robert Fico ← Robert Vico, Robert Vitso, Robert Fitso, Robert Fitzo | kind=person; ar=روبرت فيتسو; ru=Роберт Фицо; country=SK
  note     the c is spoken ts
Roberta Metsola ← Roberta Mitsola, Roberta Mezzola | kind=person; ar=روبرتا ميتسولا; country=MT
Roland Lescure | kind=person; ar=رولان ليسكور; country=FR
Rumen Radev ← Roman Radev, Rumen Radiv | kind=person; ar=رومن راديف; country=BG
Sanna Marin ← Sana Marin, Sanaa Marin, Sanna Marine | kind=person; ar=سانا مارين; country=FI
Sergio Mattarella ← Sergio Matarella, Sergio Matarila | kind=person; ar=سيرجيو ماتاريلا; country=IT
Stéphane Séjourné ← Stephane Sejourney, Stephen Sejourne, Stefan Sejournet | kind=person; ar=ستيفان سيجورنيه; country=FR
  allowed  Stephane Sejourne
Sébastien Lecornu ← Sebastian Lecornu, Sebastien Lecorno, Sebastian Lokorno, Sebastien Lokornu | kind=person; ar=سيباستيان لوكورنو; country=FR
  allowed  Sebastien Lecornu
Ulf Kristersson ← Olf Kristersson, Ulf Christerson, Ulf Kristerson | kind=person; ar=أولف كريسترسون; country=SE
Ursula von der Leyen ← Ursula von der Line, Ursula Fonder Lane, Ursula von der Lein, Ursula van der Leyen, Ursula von der Layen | kind=person; ar=أورسولا فون دير لاين; he=אורסולה פון דר ליין; ru=Урсула фон дер Ляйен; country=DE
  cues     EU, European, Commission, Brussels
Viktor Orbán ← Victor Urban, Viktor Urban, Victor Orban | kind=person; ar=فيكتور أوربان; he=ויקטור אורבן; ru=Виктор Орбан; country=HU
  allowed  Viktor Orban
  cues     Hungary, Hungarian, Budapest

# Other Europe
Albin Kurti ← Albin Korti, Alben Kurti | kind=person; ar=ألبين كورتي; country=XK
Aleksandar Vučić ← Alexander Fucic, Alexander Vochich, Aleksandar Fucic | kind=person; ar=ألكسندر فوتشيتش; ru=Александр Вучич; country=RS
  allowed  Aleksandar Vucic, Alexander Vucic
Edi Rama ← Eddie Rama, Idi Rama | kind=person; ar=إيدي راما; country=AL
Ignazio Cassis ← Ignacio Cassis, Ignazio Kassis | kind=person; ar=إغنازيو كاسيس; country=CH
Jonas Gahr Støre ← Jonas Gar Store, Jonas Gahr Stor, Jonas Ghar Store, Yonas Gahr Store | kind=person; ar=يوناس غار ستوره; country=NO
  allowed  Jonas Gahr Stoere, Jonas Gahr Store
Maia Sandu ← Maya Sandu, Maya Sando, Maia Sando | kind=person; ar=مايا ساندو; ru=Майя Санду; country=MD
  note     Arabic and Russian write i as y
Milorad Dodik ← Milorad Dudik, Milorad Dodek | kind=person; ar=ميلوراد دوديك; ru=Милорад Додик; country=BA
Pietro Parolin ← Pietro Barolin, Bietro Parolin | kind=person; ar=بييترو بارولين; country=VA
Pope Francis | kind=person; ar=البابا فرنسيس; he=האפיפיור פרנציסקוס; ru=Папа Франциск; country=VA
Pope Leo XIV | kind=person; ar=البابا لاوون الرابع عشر; country=VA
  allowed  Pope Leo

# United Nations and other bodies
Abdoulaye Bathily ← Abdullah Batili, Abdullah Bathily, Abdoulaye Batili, Abdullah Patelli | kind=person; ar=عبد الله باتيلي; country=SN, LY
Antonio Guterres ← Antonio Gutierrez, Antonio Guterrez, Antonio Gutierres, Antonio Guteres, Antonio Guterish | kind=person; ar=أنطونيو غوتيريش; he=אנטוניו גוטרש; ru=Антониу Гутерриш; country=PT
  allowed  António Guterres
  cues     UN, U.N., United Nations, secretary-general, Secretary-General
  note     read as the Spanish name Gutierrez
Catherine Russell | kind=person; ar=كاثرين راسل; country=US
  note     the head of UNICEF
Filippo Grandi ← Filippo Ghrandi, Philippo Grandi, Philip Grandi | kind=person; ar=فيليبو غراندي; country=IT
  cues     refugees, UNHCR, UN
Francesca Albanese ← Francesca Albanesi, Francesca Albaniz, Francisca Albanese, Francesca Albanez | kind=person; ar=فرانشيسكا ألبانيز; he=פרנצ׳סקה אלבנזה; country=IT, PS, IL
Geir Pedersen ← Gere Pedersen, Gir Pedersen, Geir Bedersen, Jeer Pedersen, Gare Pederson, Jir Pedersen, Geir Pederson, Gir Bedersen | kind=person; ar=غير بيدرسون; country=NO, SY
  cues     Syria, Syrian, envoy, UN
  note     Arabic غير is also the word “other”
Gianni Infantino ← Gianni Invantino, Jani Infantino, Giani Infantino | kind=person; ar=جياني إنفانتينو; country=CH
Hans Grundberg ← Hans Grundburg, Hans Groundberg, Hans Grandberg, Hans Grondberg | kind=person; ar=هانس غروندبرغ; country=SE, YE
Jeanine Hennis-Plasschaert ← Janine Hennis Plasschaert, Jenin Hennis-Plasschaert, Janine Hines Blaschart, Jeanine Hennis-Blaskhart, Jenin Plasschaert | kind=person; ar=جينين هينيس بلاسخارت; country=NL, IQ, LB
  allowed  Jeanine Hennis Plasschaert
Karim Khan | kind=person; ar=كريم خان; he=כרים חאן; country=GB
  note     the prosecutor of the International Criminal Court
Kristalina Georgieva ← Crystalina Georgieva, Kristalina Giorgieva, Cristalina Gorgieva | kind=person; ar=كريستالينا غورغييفا; country=BG
  cues     IMF, International Monetary Fund
Martin Griffiths ← Martin Gryphys, Martin Grevith, Martin Grifiths | kind=person; ar=مارتن غريفيث; country=GB
  cues     UN, U.N., United Nations, humanitarian, Yemen
Mirjana Spoljaric ← Mirjana Spolyarich, Mirjana Spolyaric | kind=person; ar=ميريانا سبولياريتش; country=CH
  allowed  Mirjana Spoljaric Egger
Nickolay Mladenov ← Nikolai Miladinov, Nicolay Miladenov, Nikolay Mladenoff, Nicholas Mladenov | kind=person; ar=نيكولاي ملادينوف; he=ניקולאי מלדנוב; country=BG, PS, IL
  allowed  Nikolay Mladenov
Philippe Lazzarini ← Philip Lazzarini, Philippe Lazarini, Philip Lazarini, Filippo Lazzarini, Philip Lazarene | kind=person; ar=فيليب لازاريني; he=פיליפ לזריני; country=CH, PS
  cues     UNRWA, Unrwa, Gaza, refugees
Rafael Grossi ← Raphael Grossi, Rafael Grosi, Raphael Grosi, Rafael Grousi, Rafael Ghrossi | kind=person; ar=رافاييل غروسي; he=רפאל גרוסי; ru=Рафаэль Гросси; fa=رافائل گروسی; country=AR, IR
  allowed  Rafael Mariano Grossi
  cues     IAEA, nuclear, atomic
Ramiz Alakbarov ← Ramez Alakbarov, Ramiz Al-Akbarov, Ramiz Alakbaroff | kind=person; ar=رامز ألاكبروف; country=AZ
Sigrid Kaag ← Sigrid Cage, Sigrid Kagh, Sigrid Kag, Sigrid Kach, Sigrid Cag | kind=person; ar=سيغريد كاخ; he=סיגריד קאך; country=NL, PS
  note     Arabic كاخ writes g as kh
Staffan de Mistura ← Stephan de Mistura, Stefan de Mistura, Steven de Mistura, Staffan de Mystora | kind=person; ar=ستيفان دي ميستورا; country=IT, SY, EH
Stephanie Koury ← Stephanie Khouri, Stephanie Curie | kind=person; ar=ستيفاني خوري; country=LY, US
  cues     Libya, Libyan, UN
Stéphane Dujarric ← Stephane Dogaric, Stephen Dujarric, Stephane Dugaric, Stefan Dujarric, Stephan Dujarric, Stephane Dogarik | kind=person; ar=ستيفان دوجاريك; country=FR
  allowed  Stephane Dujarric
  cues     UN, U.N., United Nations, spokesman, spokesperson
Tedros Adhanom Ghebreyesus ← Tedros Adhanom Gebreyesus, Tedros Adhanom Gibrisus, Tedros Adhanom Ghebryesus, Tedros Adhanom Gebrisos | kind=person; ar=تيدروس أدهانوم غيبريسوس; he=טדרוס אדהנום; country=ET
  allowed  Tedros Adhanom
Tom Fletcher ← Tom Flecher, Tom Flitcher | kind=person; ar=توم فليتشر; country=GB
  cues     UN, U.N., United Nations, humanitarian, relief
Tor Wennesland ← Thor Wennesland, Tor Winsland, Thor Wensland, Tour Wennesland, Tor Wensland, Thor Winsland | kind=person; ar=تور وينسلاند; he=טור ונסלנד; country=NO, PS, IL
Volker Perthes ← Volker Berthes, Folker Peretz, Volker Peretz, Folker Perthes, Volker Berets, Fulker Peretz | kind=person; ar=فولكر بيرتس; country=DE, SD
Volker Türk ← Volker Turck, Folker Turk, Fulker Turk, Volker Turkish | kind=person; ar=فولكر تورك; he=וולקר טורק; country=AT
  allowed  Volker Turk, Volker Tuerk
  note     Arabic فولكر writes v as f

# Canada, Latin America, Australia
Andrés Manuel López Obrador ← Andres Manuel Lopes Obrador, Andreas Manuel Lopez Obrador | kind=person; ar=أندريس مانويل لوبيز أوبرادور; country=MX
  allowed  Andres Manuel Lopez Obrador
Anthony Albanese ← Anthony Albanesi, Antony Albanese, Anthony Albaniz, Anthony Albanez | kind=person; ar=أنتوني ألبانيزي; he=אנתוני אלבניז; country=AU
  cues     Australia, Australian, Canberra, Sydney
Christopher Luxon ← Christopher Laxon, Christopher Lukson | kind=person; ar=كريستوفر لوكسون; country=NZ
Chrystia Freeland ← Christia Freeland, Krystia Freeland, Christia Friland | kind=person; ar=كريستيا فريلاند; country=CA
Claudia Sheinbaum ← Claudia Scheinbaum, Claudia Shainbaum, Claudia Shenbaum, Claudia Sheinbom | kind=person; ar=كلوديا شينباوم; he=קלאודיה שיינבאום; country=MX
Daniel Noboa ← Daniel Nuboa, Daniel Nopoa | kind=person; ar=دانييل نوبوا; country=EC
Daniel Ortega | kind=person; ar=دانييل أورتيغا; country=NI
Delcy Rodríguez | kind=person; ar=ديلسي رودريغيز; country=VE
  allowed  Delcy Rodriguez
Dina Boluarte ← Dina Poluarte, Dena Bolwarte | kind=person; ar=دينا بولوارتي; country=PE
Fidel Castro ← Vidal Castro, Fidel Kastro | kind=person; ar=فيدل كاسترو; ru=Фидель Кастро; country=CU
Gabriel Boric ← Gabriel Borich, Gabriel Burich, Gabriel Poric, Gabriel Borish | kind=person; ar=غابرييل بوريك; country=CL
Gustavo Petro ← Gustavo Pietro, Gustavo Betro, Gustav Petro, Gustavo Bitro | kind=person; ar=غوستافو بيترو; country=CO
Hugo Chávez ← Hugo Shavez, Hogo Chavez | kind=person; ar=هوغو تشافيز; country=VE
  allowed  Hugo Chavez
Jacinda Ardern ← Jacinda Arden, Jasinda Ardern, Jacinda Erdern, Gacinda Ardern | kind=person; ar=جاسيندا أرديرن; country=NZ
Jair Bolsonaro ← Jair Polsonaro, Gair Bolsonaro, Jair Bolsonaru, Jaer Bolsonaro | kind=person; ar=جايير بولسونارو; country=BR
Javier Milei ← Javier Milay, Xavier Milei, Javier Miley, Khavier Milei, Javier Millay, Javier Mili | kind=person; ar=خافيير ميلي; he=חוויאר מיליי; country=AR
Justin Trudeau ← Justin Trudo, Justin Trodeau, Gustin Trudeau, Justin Trodo | kind=person; ar=جاستن ترودو; he=ג׳סטין טרודו; country=CA
Luiz Inácio Lula da Silva ← Luis Inacio Lula da Silva, Louis Ignacio Lula da Silva, Lewis Inacio Lula da Silva | kind=person; ar=لويس إيناسيو لولا دا سيلفا; country=BR
  allowed  Luiz Inacio Lula da Silva
Mark Carney ← Mark Karney, Mark Carni, Mark Karni, Mark Carny | kind=person; ar=مارك كارني; he=מארק קרני; country=CA
  cues     Canada, Canadian, Ottawa
María Corina Machado ← Maria Karina Machado, Maria Corina Matchado | kind=person; ar=ماريا كورينا ماتشادو; country=VE
  allowed  Maria Corina Machado
Michelle Bachelet ← Michel Bachelet, Michelle Pashlet, Michelle Bashlet | kind=person; ar=ميشيل باشليه; country=CL
Miguel Díaz-Canel ← Miguel Diaz Kanel, Miguel Dias-Canel | kind=person; ar=ميغيل دياز كانيل; country=CU
  allowed  Miguel Diaz-Canel, Miguel Diaz Canel
Mélanie Joly ← Melanie Jolie, Melanie Jolly, Melanie Juli | kind=person; ar=ميلاني جولي; country=CA
  allowed  Melanie Joly
  cues     Canada, Canadian, Ottawa
Nayib Bukele ← Najib Bukele, Naguib Bukele, Nayeb Bukele, Najib Boukili, Nayib Bokili | kind=person; ar=نجيب أبو كيلة, نجيب بوكيلة; country=SV
  note     a name from Palestine: Arabic writes نجيب, which is Najib elsewhere
Nicolás Maduro ← Nicholas Maduro, Nikolas Maduro, Nicola Maduro | kind=person; ar=نيكولاس مادورو; ru=Николас Мадуро; country=VE
  allowed  Nicolas Maduro
Penny Wong ← Benny Wong, Beni Wong, Penny Wang | kind=person; ar=بيني وونغ; country=AU
  cues     Australia, Australian, Canberra
  note     Arabic بيني writes p as b
Richard Marles ← Richard Marls, Richard Marlis | kind=person; ar=ريتشارد مارلز; country=AU
Scott Morrison | kind=person; ar=سكوت موريسون; country=AU

# Africa
Abdourahamane Tchiani ← Abdul Rahman Tiani, Abdurrahman Tchiani, Abdul Rahman Chiani, Abdourahmane Tiani | kind=person; ar=عبد الرحمن تياني; country=NE
  allowed  Abdourahmane Tchiani
Abiy Ahmed ← Abi Ahmed, Abey Ahmed, Abe Ahmed, Abiyah Ahmed | kind=person; ar=آبي أحمد; country=ET
  cues     Ethiopia, Ethiopian, Addis Ababa
Assimi Goïta ← Asimi Guita, Assimi Guita, Asimi Goyta | kind=person; ar=أسيمي غويتا; country=ML
  allowed  Assimi Goita
Bassirou Diomaye Faye ← Bashir Diomaye Faye, Bassirou Diomay Fay, Basiro Diomaye Fay | kind=person; ar=باسيرو ديوماي فاي; country=SN
Bola Tinubu ← Paula Tinubu, Bola Tinobo, Pola Tinubu, Bula Tinubu | kind=person; ar=بولا تينوبو; country=NG
  note     Arabic بولا is also Paula
Brice Oligui Nguema ← Brice Oligi Nguema, Bryce Oligui Nguema, Price Oligui Nguema | kind=person; ar=بريس أوليغي نغيما; country=GA
Cyril Ramaphosa ← Cyril Ramafoza, Cyril Ramavosa, Seril Ramaphosa, Cyril Ramafosa, Cyril Ramavoza | kind=person; ar=سيريل رامافوزا; he=סיריל רמפוזה; country=ZA
Emmerson Mnangagwa ← Emerson Mnangagwa, Emmerson Menangagwa, Emmerson Manangagwa | kind=person; ar=إيمرسون منانغاغوا; country=ZW
Faustin-Archange Touadéra ← Faustin Archange Twadera, Faustin-Archange Tuadera | kind=person; ar=فوستين أرشانج تواديرا; country=CF
  allowed  Faustin-Archange Touadera, Faustin Archange Touadera
Félix Tshisekedi ← Felix Chisekedi, Felix Tshisikedi, Felix Cisekedi | kind=person; ar=فيليكس تشيسيكيدي; country=CD
  allowed  Felix Tshisekedi
Hailemariam Desalegn ← Haile Mariam Desalgne, Hailemariam Desalin | kind=person; ar=هايلي مريم ديسالين; country=ET
Hakainde Hichilema ← Hakaindi Hichilema, Hakinde Hichilema | kind=person; ar=هاكايندي هيتشيليما; country=ZM
Hassan Sheikh Mohamud ← Hassan Sheikh Mahmoud, Hassan Sheikh Mohammed | kind=person; ar=حسن شيخ محمود; country=SO
  note     the Somali spelling of محمود
Ibrahim Traoré ← Ibrahim Traori, Ibrahim Trauri, Ibrahim Trawori | kind=person; ar=إبراهيم تراوري; country=BF
  allowed  Ibrahim Traore
Isaias Afwerki ← Isaias Afewerki, Asias Afwerki, Isaias Aforki, Isayas Afwerki, Asias Aforki, Esaias Afwerki | kind=person; ar=أسياس أفورقي; country=ER
Ismail Omar Guelleh ← Ismail Omar Guele, Ismail Omar Jila, Ismail Omar Geeleh, Ismail Omar Gilla | kind=person; ar=إسماعيل عمر جيله; country=DJ
Jacob Zuma ← Jacob Zouma, Jakob Zuma, Yaqoub Zuma | kind=person; ar=جاكوب زوما; country=ZA
João Lourenço ← Joao Lorenzo, Juan Lourenco, Joao Lorenso | kind=person; ar=جواو لورينسو; country=AO
  allowed  Joao Lourenco
Mahamat Idriss Déby ← Mohamed Idriss Deby, Mohammed Idris Debi, Mahamat Idris Debi, Muhammad Idris Deby | kind=person; ar=محمد إدريس ديبي; country=TD
  allowed  Mahamat Idriss Deby
Mamady Doumbouya ← Mamadi Dumbuya, Mamadi Domboya, Mamadi Doumbia | kind=person; ar=مامادي دومبويا; country=GN
  allowed  Mamadi Doumbouya
Mohamed Bazoum ← Mohammed Bazum, Muhammad Bazoum, Mohamed Bazom | kind=person; ar=محمد بازوم; country=NE
  allowed  Mohammed Bazoum
Mohamed Ould Ghazouani ← Mohammed Ould Gazwani, Mohamed Ould Al-Ghazwani, Mohammed Walad Ghazwani, Mohamed Boy Ghazouani | kind=person; ar=محمد ولد الغزواني; country=MR
  allowed  Mohamed Ould Cheikh Ghazouani, Mohamed Ould Cheikh El Ghazouani
  note     ولد also means boy
Moussa Faki Mahamat ← Musa Faki Mohammed, Moussa Faki Mohamed, Musa Faki Muhammad | kind=person; ar=موسى فكي محمد; country=TD
  allowed  Moussa Faki
Naledi Pandor ← Naledi Bandor, Naledi Pandora, Nalidi Pandor, Naledi Bandur | kind=person; ar=ناليدي باندور; country=ZA
Nelson Mandela | kind=person; ar=نيلسون مانديلا; he=נלסון מנדלה; country=ZA; q=Q8023
Ousmane Sonko ← Othman Sonko, Usman Sonko, Osman Sonko | kind=person; ar=عثمان سونكو; country=SN
  note     the West African spelling of عثمان
Patrice Talon ← Patrice Talun, Batris Talon | kind=person; ar=باتريس تالون; country=BJ
Paul Biya ← Paul Bia, Bol Biya, Paul Pia | kind=person; ar=بول بيا; country=CM
Paul Kagame ← Paul Kagami, Bol Kagame, Paul Cagame | kind=person; ar=بول كاغامي; country=RW
Riek Machar ← Rick Machar, Riek Mashar, Reik Machar, Riyak Machar, Riek Mishar | kind=person; ar=رياك مشار; country=SS
Ronald Lamola ← Ronald Lamula, Roland Lamola | kind=person; ar=رونالد لامولا; country=ZA
Salva Kiir ← Silva Kiir, Salva Kir, Silvakir, Salfa Kiir, Salvakir | kind=person; ar=سلفا كير; country=SS
  allowed  Salva Kiir Mayardit
Samia Suluhu Hassan ← Samia Sulouhu Hassan, Samia Soluho Hassan | kind=person; ar=سامية سولوهو حسن; country=TZ
Taye Atske Selassie ← Taye Atske Silassie, Taye Atski Selassie | kind=person; country=ET
Umaro Sissoco Embaló ← Omaro Sissoco Embalo, Omar Sissoko Embalo | kind=person; ar=عمر سيسوكو إمبالو; country=GW
  allowed  Umaro Sissoco Embalo
William Ruto ← William Roto, William Rotto, William Routo | kind=person; ar=وليام روتو; country=KE
Yoweri Museveni ← Yuri Museveni, Yoweri Musevini, Uri Museveni, Yoweri Mosivini | kind=person; ar=يوري موسيفيني; country=UG
  note     Arabic يوري is read as Yuri

# South and South-East Asia
Anura Kumara Dissanayake ← Anura Kumara Disanayake, Anora Kumara Dissanayake | kind=person; ar=أنورا كومارا ديساناياكي; country=LK
Anwar Ibrahim | kind=person; ar=أنور إبراهيم; country=MY
Ferdinand Marcos Jr. | kind=person; ar=فرديناند ماركوس الابن; country=PH
  allowed  Bongbong Marcos, Ferdinand Marcos
Joko Widodo ← Goko Widodo, Joko Waidodo, Joko Widudo | kind=person; ar=جوكو ويدودو; country=ID
Mahathir Mohamad ← Mahathir Mohammed, Mahatir Mohammad, Mahathir Muhammad, Mahateer Mohamed | kind=person; ar=مهاتير محمد; country=MY
  note     the Malay spelling of محمد
Min Aung Hlaing ← Min Aung Hling, Min Ong Hlaing, Min Aung Hline | kind=person; ar=مين أونغ هلاينغ; country=MM
Mohamed Muizzu ← Mohammed Moizo, Mohamed Moezo, Mohammed Muizu | kind=person; ar=محمد مويزو; country=MV
Muhammad Yunus | kind=person; ar=محمد يونس; country=BD
  cues     Bangladesh, Bangladeshi, Dhaka, Nobel
Narendra Modi ← Narendra Moody, Narendra Mody, Narindra Modi, Narendra Mudi | kind=person; ar=ناريندرا مودي; he=נרנדרה מודי; ru=Нарендра Моди; country=IN; q=Q1058
Paetongtarn Shinawatra ← Baitongtarn Shinawatra, Paytongtarn Shinawatra, Betongtarn Shinawatra | kind=person; ar=بايتونغتارن شيناواترا; country=TH
Prabowo Subianto ← Prabowo Sobianto, Brabowo Subianto, Prabowo Supianto, Brabowo Sobianto | kind=person; ar=برابوو سوبيانتو; country=ID
Rahul Gandhi ← Rahul Ghandi, Rahol Gandhi, Rahul Ghandhi | kind=person; ar=راهول غاندي; country=IN
Rajnath Singh ← Rajnath Sing, Rajnat Singh | kind=person; ar=راجناث سينغ; country=IN
Retno Marsudi ← Ritno Marsudi, Retno Marsoudi | kind=person; ar=ريتنو مارسودي; country=ID
Rodrigo Duterte ← Rodrigo Doterte, Rodrigo Duterti, Rodrigo Dotirti | kind=person; ar=رودريغو دوتيرتي; country=PH
S. Jaishankar ← Subrahmanyam Jai Shankar, Subrahmanyam Gaishankar, Subramanyam Jaishanker | kind=person; ar=سوبراهمانيام جايشانكار; country=IN
  allowed  Subrahmanyam Jaishankar
Sheikh Hasina ← Sheikh Hassina, Sheikha Hasina, Sheikha Hassina | kind=person; ar=الشيخة حسينة; country=BD
  allowed  Sheikh Hasina Wajed
Thaksin Shinawatra ← Taksin Shinawatra, Thaksin Shenawatra | kind=person; ar=تاكسين شيناواترا; country=TH
To Lam | kind=person; ar=تو لام; country=VN
