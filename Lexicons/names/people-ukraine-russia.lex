lexicon   names/people-ukraine-russia
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# People of Ukraine, Russia, Belarus and Moldova, and foreigners held there. Ukrainian and Russian
# names of one person differ (Володимир, Владимир); г is h in Ukrainian and g in Russian; Arabic
# has no p, v, zh or ch of its own.
Akhmad Kadyrov ← Ahmed Qadirov, Ahmad Qadirov, Akhmed Qadirov | kind=person; ar=أحمد قديروف; ru=Ахмат Кадыров; uk=Ахмат Кадиров; country=RU
    allowed   Akhmat Kadyrov, Akhmad-Khadzhi Kadyrov
Ales Bialiatski ← Alice Bialiatski, Alice Bialyatsky, Ales Beliatski, Ales Bialiacki, Alis Bialyatski | kind=person; ar=أليس بيالياتسكي; be=Алесь Бяляцкі; ru=Алесь Беляцкий; uk=Алесь Біляцький; country=BY
    allowed   Ales Bialyatski, Ales Belyatsky
    note      Arabic أليس is also Alice
Alexander Bogomaz | kind=person; ar=ألكسندر بوغوماز; ru=Александр Богомаз; uk=Олександр Богомаз; country=RU
    allowed   Aleksandr Bogomaz
Alexander Bortnikov ← Alexander Portnikov, Alexander Burtnikov, Alexander Bortnekov | kind=person; ar=ألكسندر بورتنيكوف; he=אלכסנדר בורטניקוב; ru=Александр Бортников; uk=Олександр Бортников; country=RU
    allowed   Aleksandr Bortnikov
Alexander Dugin ← Alexander Dughin, Alexander Dojin, Alexander Doghin, Alexander Dogen, Alexander Dugen | kind=person; ar=ألكسندر دوغين; fa=الکساندر دوگین; he=אלכסנדר דוגין; ru=Александр Дугин; uk=Олександр Дугін; zh=亚历山大·杜金; country=RU
    allowed   Aleksandr Dugin
Alexander Litvinenko ← Alexander Litfinenko, Alexander Letvinenko | kind=person; ar=ألكسندر ليتفينينكو; he=אלכסנדר ליטוויננקו; ru=Александр Литвиненко; uk=Олександр Литвиненко; country=RU
    allowed   Aleksandr Litvinenko
Alexander Lukashenko ← Alexander Lokashenko, Alexander Lukachenko, Alexander Loukachenko, Alexander Lucashenko, Alexander Lokachenko | kind=person; ar=ألكسندر لوكاشينكو; be=Аляксандр Лукашэнка; fa=الکساندر لوکاشنکو; he=אלכסנדר לוקשנקו; ru=Александр Лукашенко; uk=Олександр Лукашенко; zh=亚历山大·卢卡申科; country=BY
    allowed   Aleksandr Lukashenko, Alyaksandr Lukashenka
Alexander Novak | kind=person; ar=ألكسندر نوفاك; ru=Александр Новак; uk=Олександр Новак; country=RU
    allowed   Aleksandr Novak
Alexander Pushkin ← Alexander Bushkin, Alexander Boshkin, Alexander Bouchkine, Alexander Boushkin | kind=person; ar=ألكسندر بوشكين; fa=الکساندر پوشکین; he=אלכסנדר פושקין; ru=Александр Пушкин; uk=Олександр Пушкін; zh=亚历山大·普希金; country=RU
    allowed   Aleksandr Pushkin
    note      Arabic بوشكين writes p as b
Alexander Solzhenitsyn ← Alexander Soljenitsin, Alexander Soljenitsyn, Alexander Solgenitsin, Alexander Soljinitsin | kind=person; ar=ألكسندر سولجنيتسين; fa=الکساندر سولژنیتسین; he=אלכסנדר סולז׳ניצין; ru=Александр Солженицын; uk=Олександр Солженіцин; zh=亚历山大·索尔仁尼琴; country=RU
    allowed   Aleksandr Solzhenitsyn
Alexei Dyumin | kind=person; ar=أليكسي ديومين; ru=Алексей Дюмин; uk=Олексій Дюмін; country=RU
    allowed   Alexey Dyumin
Alexei Miller | kind=person; ar=أليكسي ميلر; ru=Алексей Миллер; uk=Олексій Міллер; country=RU
    allowed   Alexey Miller
Alexei Navalny ← Alexei Nafalny, Alexey Nafalni, Alexi Navalni, Alexi Nafalny, Alexey Nafalny, Alexei Nafalni | kind=person; ar=أليكسي نافالني; fa=الکسی ناوالنی; he=אלכסיי נבלני; ja=アレクセイ・ナワリヌイ; ko=알렉세이 나발니; ru=Алексей Навальный; uk=Олексій Навальний; zh=阿列克谢·纳瓦利内; country=RU
    allowed   Alexey Navalny, Aleksei Navalny, Aleksey Navalny
Alisher Usmanov ← Alisher Osmanov, Ali Sher Usmanov, Ali Shir Othmanov, Alisher Othmanov | kind=person; ar=أليشر عثمانوف; he=אלישר אוסמנוב; ru=Алишер Усманов; uk=Алішер Усманов; country=RU
Alsu Kurmasheva ← Alsou Kourmasheva, Elsu Kurmasheva, Alsu Kormasheva | kind=person; ar=ألسو كورماشيفا; ru=Алсу Курмашева; uk=Алсу Курмашева; country=RU
Anatoly Antonov | kind=person; ar=أناتولي أنطونوف; he=אנטולי אנטונוב; ru=Анатолий Антонов; uk=Анатолій Антонов; country=RU
Anatoly Viktorov | kind=person; ar=أناتولي فيكتوروف; he=אנטולי ויקטורוב; ru=Анатолий Викторов; country=RU
Andrei Belousov ← Andrey Bilousov, Andre Belousov, Andrei Pilousov, Andrey Bilosov, Andrei Bilosov, Andrey Blusov | kind=person; ar=أندريه بيلوسوف; he=אנדריי בלוסוב; ru=Андрей Белоусов; uk=Андрій Бєлоусов; zh=安德烈·别洛乌索夫; country=RU
    allowed   Andrey Belousov
Andrei Sakharov ← Andre Sakharoff, Andrey Sakharof | kind=person; ar=أندريه ساخاروف; he=אנדריי סחרוב; ru=Андрей Сахаров; uk=Андрій Сахаров; zh=安德烈·萨哈罗夫; country=RU
    allowed   Andrey Sakharov
Andrii Sybiha ← Andriy Sibiga, Andrey Sebiga, Andri Sibiha, Andrey Sibija, Andrii Sebiha, Andriy Sebiha, Andrei Sibiga, Andriy Sibija, Andrey Sibiha | kind=person; ar=أندريه سيبيها; fa=آندری سیبیها; he=אנדריי סיביהה; ru=Андрей Сибига; uk=Андрій Сибіга; zh=安德烈·瑟比加; country=UA
    allowed   Andriy Sybiha, Andrey Sybiha, Andriy Sybiga, Andrii Sybiga
    note      Russian writes the Ukrainian h as г, read as g
Andriy Parubiy ← Andrei Barubi, Andrey Barobi, Andri Parubi, Andrey Parobi | kind=person; ar=أندريه باروبي; ru=Андрей Парубий; uk=Андрій Парубій; country=UA
    allowed   Andrii Parubii, Andrei Parubiy, Andrei Paruby
Andriy Shevchenko | kind=person; ar=أندريه شيفتشينكو; he=אנדריי שבצ׳נקו; ru=Андрей Шевченко; uk=Андрій Шевченко; country=UA
    allowed   Andrii Shevchenko, Andrei Shevchenko
Andriy Yermak ← Andrey Yarmak, Andrei Yarmak, Andriy Yarmak, Andri Yermak, Andry Yirmak, Andriy Irmak, Andrey Irmak, Andriy Armak | kind=person; ar=أندريه يرماك; fa=آندری یرماک; he=אנדריי ירמק; ru=Андрей Ермак; uk=Андрій Єрмак; zh=安德烈·叶尔马克; country=UA
    allowed   Andrii Yermak, Andrei Yermak, Andrey Yermak, Andrey Ermak
Anna Politkovskaya ← Anna Bolitkovskaya, Anna Politkofskaya, Anna Bolitkofskaya, Ana Bolitkovskaya | kind=person; ar=آنا بوليتكوفسكايا; he=אנה פוליטקובסקיה; ru=Анна Политковская; uk=Анна Політковська; zh=安娜·波利特科夫斯卡娅; country=RU
Anton Chekhov ← Anton Tshikhov, Anton Chikhov, Anton Tchikhov, Antoun Chekhov | kind=person; ar=أنطون تشيخوف; fa=آنتون چخوف; he=אנטון צ׳כוב; ru=Антон Чехов; uk=Антон Чехов; zh=安东·契诃夫; country=RU
Anton Siluanov | kind=person; ar=أنطون سيلوانوف; ru=Антон Силуанов; uk=Антон Сілуанов; country=RU
Anton Vaino ← Anton Vayno, Anton Faino, Anton Wayno | kind=person; ar=أنطون فاينو; ru=Антон Вайно; uk=Антон Вайно; country=RU
Apti Alaudinov ← Abti Alaudinov, Abti Ala Al-Dinov, Apti Alaeddinov | kind=person; ar=أبتي علاء الدينوف; ru=Апти Алаудинов; uk=Апті Алаудінов; country=RU
Arsen Avakov ← Arsin Avakov, Arsene Avakov, Arsen Afakov | kind=person; ar=أرسين أفاكوف; ru=Арсен Аваков; uk=Арсен Аваков; country=UA
Arseniy Yatsenyuk ← Arseni Yatsinyuk, Arseny Yatsinuk, Arsenij Jazenjuk | kind=person; ar=أرسيني ياتسينيوك; he=ארסני יצניוק; ru=Арсений Яценюк; uk=Арсеній Яценюк; country=UA
    allowed   Arsenii Yatseniuk, Arseniy Yatseniuk, Arseny Yatsenyuk
Bohdan Khmelnytsky ← Bogdan Khmilnitsky, Bohdan Khmilnitsky, Bogdan Hmelnitsky | kind=person; ar=بوهدان خملنيتسكي; he=בוגדן חמלניצקי; ru=Богдан Хмельницкий; uk=Богдан Хмельницький; country=UA
    allowed   Bohdan Khmelnytskyi, Bogdan Khmelnitsky
Boris Nadezhdin ← Boris Nadejdin, Boris Nadijdin, Boris Nadezdin, Boris Nadegdin | kind=person; ar=بوريس ناديجدين; he=בוריס נדז׳דין; ru=Борис Надеждин; uk=Борис Надєждін; country=RU
    note      Arabic writes zh as j
Boris Nemtsov ← Boris Nimtsov, Poris Nemtsov, Boris Nemtzoff, Boris Nemsov | kind=person; ar=بوريس نيمتسوف; he=בוריס נמצוב; ru=Борис Немцов; uk=Борис Нємцов; zh=鲍里斯·涅姆佐夫; country=RU
Boris Yeltsin ← Boris Yiltsin, Poris Yeltsin, Boris Yalsin, Boris Iltsin, Boris Eltsine, Boris Yaltsin | kind=person; ar=بوريس يلتسين; fa=بوریس یلتسین; he=בוריס ילצין; ja=ボリス・エリツィン; ru=Борис Ельцин; uk=Борис Єльцин; zh=鲍里斯·叶利钦; country=RU
    allowed   Boris Eltsin
Brittney Griner ← Britney Greiner, Britney Griner, Brittany Griner, Britney Grainer, Brittney Greiner, Brittany Greiner, Pretney Griner | kind=person; ar=بريتني غراينر; he=בריטני גריינר; ru=Бриттни Грайнер; uk=Бріттні Грайнер; zh=布兰妮·格里纳; country=US
Darya Dugina ← Daria Doghina, Daria Dojina, Darya Doghina, Daria Dughina, Dariya Doghina | kind=person; ar=داريا دوغينا; he=דריה דוגינה; ru=Дарья Дугина; uk=Дарія Дугіна; country=RU
    allowed   Daria Dugina
Davyd Arakhamia ← Dafid Arakhamia, David Arahamia | kind=person; ar=دافيد أراخاميا; ru=Давид Арахамия; uk=Давид Арахамія; country=UA
    allowed   David Arakhamia
Denis Pushilin ← Denis Boushilin, Dennis Bushilin, Denis Bushilin, Denis Poushilin, Dennis Pushilin | kind=person; ar=دينيس بوشيلين; ru=Денис Пушилин; uk=Денис Пушилін; country=RU
Denys Monastyrsky ← Denis Monastirsky, Denis Munastirsky, Dennis Monastirsky | kind=person; ar=دينيس موناستيرسكي; ru=Денис Монастырский; uk=Денис Монастирський; country=UA
    allowed   Denys Monastyrskyi, Denis Monastyrsky
Denys Shmyhal ← Denis Shmyhal, Denis Shmigal, Denis Shamihal, Denis Shmihal, Dennis Schmigal, Denys Shmigal, Denis Chmyhal, Dennis Shmihal, Dennis Shmyhal | kind=person; ar=دينيس شميهال; he=דניס שמיהל; ru=Денис Шмыгаль; uk=Денис Шмигаль; zh=杰尼斯·什米加尔; country=UA
    allowed   Denys Shmygal, Denis Shmygal
Dmitry Medvedev ← Dimitri Medvidev, Dmitri Medfedev, Dmitry Midvidev, Dimitry Medfedev, Dmitry Medfedef, Dmitry Midfedev | kind=person; ar=دميتري ميدفيديف; fa=دمیتری مدودف; he=דמיטרי מדבדב; ja=ドミトリー・メドベージェフ; ru=Дмитрий Медведев; uk=Дмитро Медведєв; zh=德米特里·梅德韦杰夫; country=RU
    allowed   Dmitri Medvedev, Dmitriy Medvedev
    cues      Russia, Russian, Kremlin, Moscow
Dmitry Muratov | kind=person; ar=دميتري موراتوف; he=דמיטרי מורטוב; ru=Дмитрий Муратов; uk=Дмитро Муратов; zh=德米特里·穆拉托夫; country=RU
    allowed   Dmitri Muratov
Dmitry Peskov ← Dmitri Biskov, Dimitri Peskoff, Dmitry Biskov, Dmitry Beskov, Dimitri Beskov, Dmitri Beskov, Dmitry Piskov, Dmitry Biskoff | kind=person; ar=دميتري بيسكوف; fa=دمیتری پسکوف; he=דמיטרי פסקוב; ja=ドミトリー・ペスコフ; ko=드미트리 페스코프; ru=Дмитрий Песков; uk=Дмитро Пєсков; zh=德米特里·佩斯科夫; country=RU
    allowed   Dmitri Peskov, Dmitriy Peskov
    note      Arabic بيسكوف writes p as b
Dmitry Polyanskiy | kind=person; ar=دميتري بوليانسكي; ru=Дмитрий Полянский; uk=Дмитро Полянський; country=RU
    allowed   Dmitry Polyansky, Dmitri Polyansky, Dmitry Polyanskii
Dmitry Utkin | kind=person; ar=دميتري أوتكين; ru=Дмитрий Уткин; uk=Дмитро Уткін; country=RU
    allowed   Dmitri Utkin, Dmitriy Utkin
Dmytro Kuleba ← Dmitro Koliba, Dimitro Kuliba, Dmytro Koleba, Dmitri Koleba, Dmytro Kuliba, Dmitry Kolepa, Dmitro Kuliba | kind=person; ar=دميترو كوليبا; fa=دمیترو کولبا; he=דמיטרו קולבה; ru=Дмитрий Кулеба; uk=Дмитро Кулеба; zh=德米特里·库列巴; country=UA
    allowed   Dmitry Kuleba, Dmitro Kuleba
Dmytro Lubinets ← Dimitri Lubinets, Dmitro Lobinets, Dmytro Lobinets, Dmitry Lobinets, Dmytro Lupinets | kind=person; ar=دميترو لوبينيتس; ru=Дмитрий Лубинец; uk=Дмитро Лубінець; country=UA
    allowed   Dmitry Lubinets
Edward Snowden ← Edward Snoden, Edward Snawden | kind=person; ar=إدوارد سنودن; fa=ادوارد اسنودن; he=אדוארד סנודן; ru=Эдвард Сноуден; uk=Едвард Сноуден; zh=爱德华·斯诺登; country=US
Elina Svitolina ← Elina Sfitolina, Elena Svitolina, Ilina Sfitolina | kind=person; ar=إيلينا سفيتولينا; he=אלינה סביטולינה; ru=Элина Свитолина; uk=Еліна Світоліна; zh=埃琳娜·斯维托丽娜; country=UA
Elvira Nabiullina ← Elvira Nabyolina, Elfira Nabiullina, Elvira Nabyoulina, Elvira Nabiolina | kind=person; ar=إلفيرا نابيولينا; he=אלווירה נביולינה; ru=Эльвира Набиуллина; uk=Ельвіра Набіулліна; zh=埃莉维拉·纳比乌林娜; country=RU
Evan Gershkovich ← Evan Gerchkovich, Ivan Gershkovich, Ifan Gershkovich, Evan Jershkovich, Ivan Gerchkovitch, Evan Ghirshkovich, Evan Girshkovich, Evan Gerschkovitch | kind=person; ar=إيفان غيرشكوفيتش; fa=اوان گرشکوویچ; he=אוון גרשקוביץ׳; ru=Эван Гершкович; uk=Еван Гершкович; zh=埃文·格什科维奇; country=US
    note      Arabic إيفان is also Ivan
Evgenia Gutul ← Evgenia Ghutul, Yevgenia Hutsul | kind=person; ro=Evghenia Guțul; ru=Евгения Гуцул; uk=Євгенія Гуцул; country=MD
    allowed   Evghenia Gutul, Evghenia Guțul, Yevgenia Gutsul, Evgenia Gutsul
Fyodor Dostoevsky ← Theodor Dostoevsky, Fyodor Dostoyfsky, Fiodor Dostoievski, Fyodor Dostoefsky, Feodor Dustoevsky | kind=person; ar=فيودور دوستويفسكي; fa=فئودور داستایفسکی; he=פיודור דוסטויבסקי; ru=Фёдор Достоевский; uk=Федір Достоєвський; zh=费奥多尔·陀思妥耶夫斯基; country=RU
    allowed   Fyodor Dostoyevsky, Fedor Dostoevsky, Feodor Dostoevsky
Garry Kasparov ← Gary Kasbarov, Harry Kasparov, Gary Casparoff, Garry Kasbarov, Ghari Kasbarov | kind=person; ar=غاري كاسباروف; he=גארי קספרוב; ru=Гарри Каспаров; uk=Гаррі Каспаров; zh=加里·卡斯帕罗夫; country=RU
    allowed   Gary Kasparov
Gennady Zyuganov ← Ghennadi Zyoganov, Gennady Ziuganov, Jennady Zyuganov, Gennadi Zioghanov | kind=person; ar=غينادي زيوغانوف; he=גנאדי זיוגנוב; ru=Геннадий Зюганов; uk=Геннадій Зюганов; country=RU
    allowed   Gennadi Zyuganov
Igor Dodon ← Igor Dudon, Eghor Dodon | kind=person; ar=إيغور دودون; ro=Igor Dodon; ru=Игорь Додон; uk=Ігор Додон; country=MD
Igor Girkin ← Igor Jirkin, Igor Ghirkin, Eghor Girkin, Igor Kirkin, Igor Gherkin, Igor Jerkin | kind=person; ar=إيغور غيركين; he=איגור גירקין; ru=Игорь Гиркин; uk=Ігор Гіркін; country=RU
    allowed   Igor Strelkov
Igor Kirillov | kind=person; ar=إيغور كيريلوف; he=איגור קירילוב; ru=Игорь Кириллов; uk=Ігор Кириллов; country=RU
Igor Kostyukov | kind=person; ar=إيغور كوستيوكوف; he=איגור קוסטיוקוב; ru=Игорь Костюков; uk=Ігор Костюков; country=RU
Igor Sechin ← Igor Setchin, Eghor Sechin, Igor Sitshin, Igor Sichin | kind=person; ar=إيغور سيتشين; he=איגור סצ׳ין; ru=Игорь Сечин; uk=Ігор Сечин; country=RU
Ihor Klymenko | kind=person; ar=إيغور كليمينكو; ru=Игорь Клименко; uk=Ігор Клименко; country=UA
    allowed   Igor Klimenko, Igor Klymenko
Ihor Kolomoisky ← Igor Kolomuisky, Ihor Kolomojski, Igor Kulumoisky, Ihor Kolomowski, Igor Colomoisky | kind=person; ar=إيغور كولومويسكي; he=איגור קולומויסקי; ru=Игорь Коломойский; uk=Ігор Коломойський; country=UA
    allowed   Igor Kolomoisky, Ihor Kolomoyskyi, Ihor Kolomoiskyi
Ihor Terekhov ← Igor Tirikhov, Ihor Tirikhov, Ihor Terehov, Igor Terekhoff | kind=person; ar=إيغور تيريخوف; ru=Игорь Терехов; uk=Ігор Терехов; country=UA
    allowed   Igor Terekhov
Ilan Shor ← Elan Shor, Ilan Shore, Elan Shore | kind=person; he=אילן שור; ro=Ilan Șor; ru=Илан Шор; uk=Ілан Шор; country=MD
    allowed   Ilan Sor, Ilan Șor
Ilya Yashin ← Elia Yashin, Iliya Yachin, Ilia Yachine | kind=person; ar=إيليا ياشين; he=איליה יאשין; ru=Илья Яшин; uk=Ілля Яшин; country=RU
    allowed   Ilia Yashin
Iryna Farion | kind=person; ru=Ирина Фарион; uk=Ірина Фаріон; country=UA
Iryna Vereshchuk ← Irina Vereshuk, Irina Firishchuk, Irina Virishuk, Iryna Vereshuk, Irina Vireshchuk | kind=person; ar=إيرينا فيريشتشوك; ru=Ирина Верещук; uk=Ірина Верещук; country=UA
    allowed   Irina Vereshchuk
Ivan Fedorov | kind=person; ar=إيفان فيدوروف; ru=Иван Фёдоров; uk=Іван Федоров; country=UA
Joseph Stalin ← Josef Staline, Youssef Stalin, Yusuf Stalin | kind=person; ar=جوزيف ستالين; fa=ژوزف استالین; he=יוסיף סטלין; ja=ヨシフ・スターリン; ru=Иосиф Сталин; uk=Йосип Сталін; zh=约瑟夫·斯大林; country=RU; q=Q855
    allowed   Josef Stalin, Iosif Stalin
Kirill Dmitriev ← Kirill Dimitriev, Cyril Dmitriev, Kiril Demitriev, Kirill Demetriev | kind=person; ar=كيريل دميترييف; he=קיריל דמיטרייב; ru=Кирилл Дмитриев; uk=Кирило Дмитрієв; zh=基里尔·德米特里耶夫; country=RU
    allowed   Kirill Dmitriyev
Ksenia Karelina ← Kseniya Carelina, Xenia Carelina | kind=person; ar=كسينيا كارلينا; ru=Ксения Карелина; uk=Ксенія Кареліна; country=US
    allowed   Xenia Karelina, Kseniya Karelina
Kyrylo Budanov ← Kirilo Podanov, Kyrylo Bodanov, Kirill Bodanov, Kirilo Bodanov, Cyril Budanov, Cyrillo Budanov, Kyrylo Podanov | kind=person; ar=كيريلو بودانوف; fa=کیریلو بودانوف; he=קירילו בודנוב; ru=Кирилл Буданов; uk=Кирило Буданов; zh=基里洛·布达诺夫; country=UA
    allowed   Kirill Budanov
Leo Tolstoy ← Liu Tolstoy, Lion Tolstoy, Leo Tulstoi, Liev Tolstoi | kind=person; ar=ليو تولستوي; fa=لئو تولستوی; he=לב טולסטוי; ru=Лев Толстой; uk=Лев Толстой; zh=列夫·托尔斯泰; country=RU
    allowed   Lev Tolstoy, Leo Tolstoi
    note      Russian Лев also means lion
Leonid Brezhnev ← Leonid Brejnev, Leonid Bridjnev, Leonid Brijnev, Leonid Brignev | kind=person; ar=ليونيد بريجنيف; fa=لئونید برژنف; he=ליאוניד ברז׳נייב; ru=Леонид Брежнев; uk=Леонід Брежнєв; zh=列昂尼德·勃列日涅夫; country=RU
    note      Arabic writes zh as j
Leonid Kravchuk ← Leonid Krafchuk, Leonid Krawchuk, Leonid Kravtchouk, Leonid Krafchok | kind=person; ar=ليونيد كرافتشوك; he=לאוניד קרבצ׳וק; ru=Леонид Кравчук; uk=Леонід Кравчук; country=UA
Leonid Kuchma ← Leonid Kochma, Leonid Kotchma, Leoneed Kotshma, Leonid Cuchma | kind=person; ar=ليونيد كوتشما; he=לאוניד קוצ׳מה; ru=Леонид Кучма; uk=Леонід Кучма; zh=列昂尼德·库奇马; country=UA
Leonid Pasechnik ← Leonid Basechnik, Leonid Basitchnik, Leonid Passechnik, Leonid Beekeeper | kind=person; ar=ليونيد باسيتشنيك; ru=Леонид Пасечник; uk=Леонід Пасічник; country=RU
Marc Fogel ← Mark Fojel | kind=person; ar=مارك فوغل; ru=Марк Фогель; uk=Марк Фогель; country=US
    allowed   Mark Fogel
Margarita Simonyan | kind=person; ar=مارغريتا سيمونيان; ru=Маргарита Симоньян; uk=Маргарита Симоньян; country=RU
Maria Kolesnikova | kind=person; ar=ماريا كوليسنيكوفا; be=Марыя Калеснікава; ru=Мария Колесникова; uk=Марія Колесникова; country=BY
    allowed   Maryia Kalesnikava
Maria Lvova-Belova ← Maria Lfova Belova, Maria Lvova Bilova, Mary Lvova-Belova, Maria Lofova Belova, Maria Lvova-Bilova | kind=person; ar=ماريا لفوفا بيلوفا; he=מריה לבובה-בלובה; ru=Мария Львова-Белова; uk=Марія Львова-Бєлова; country=RU
    allowed   Maria Lvova Belova, Mariya Lvova-Belova
Maria Zakharova ← Mary Zakharova, Maria Zakharofa, Mariya Zakharofa, Maria Zaharofa | kind=person; ar=ماريا زاخاروفا; fa=ماریا زاخارووا; he=מריה זכרובה; ja=マリア・ザハロワ; ru=Мария Захарова; uk=Марія Захарова; zh=玛丽亚·扎哈罗娃; country=RU
    allowed   Mariya Zakharova, Maria Zaharova
Marina Ovsyannikova ← Marina Ofsiannikova, Marina Ovsianikova, Marina Ofsyanikova | kind=person; ar=مارينا أوفسيانيكوفا; ru=Марина Овсянникова; uk=Марина Овсяннікова; country=RU
    allowed   Marina Ovsiannikova
Mikhail Bogdanov ← Mikhail Boghdanov, Mikhail Pogdanov | kind=person; ar=ميخائيل بوغدانوف; he=מיכאיל בוגדנוב; ru=Михаил Богданов; uk=Михайло Богданов; country=RU
Mikhail Bulgakov ← Michael Bulghakov, Mikhail Bolghakov, Mikhail Bulghakov, Mikhail Polgakov, Mikhail Bolgakov | kind=person; ar=ميخائيل بولغاكوف; he=מיכאיל בולגקוב; ru=Михаил Булгаков; uk=Михайло Булгаков; zh=米哈伊尔·布尔加科夫; country=RU
Mikhail Gorbachev ← Michael Gorbachev, Mikhail Gorpachev, Mikhail Gorbatchov, Mikhail Ghorbachev, Mikhail Gorbachoff, Michael Gorbatchov, Mikhail Jorbachev | kind=person; ar=ميخائيل غورباتشوف; fa=میخائیل گورباچف; he=מיכאיל גורבצ׳וב; ja=ミハイル・ゴルバチョフ; ru=Михаил Горбачёв; uk=Михайло Горбачов; zh=米哈伊尔·戈尔巴乔夫; country=RU; q=Q30487
    allowed   Mikhail Gorbachov
Mikhail Khodorkovsky ← Michael Khodorkovsky, Mikhail Khodorkofsky, Mikhail Khudorkovsky, Mikhail Hodorkofsky, Michael Khodorkofsky | kind=person; ar=ميخائيل خودوركوفسكي; he=מיכאיל חודורקובסקי; ru=Михаил Ходорковский; uk=Михайло Ходорковський; zh=米哈伊尔·霍多尔科夫斯基; country=RU
    allowed   Mikhail Khodorkovskiy
Mikhail Mishustin ← Mikhail Michoustine, Michael Mishustin, Mikhail Mishostin, Mikhail Mishustine, Mikhail Mechostin | kind=person; ar=ميخائيل ميشوستين; fa=میخائیل میشوستین; he=מיכאיל מישוסטין; ru=Михаил Мишустин; uk=Михайло Мішустін; zh=米哈伊尔·米舒斯京; country=RU
Mykhailo Fedorov ← Mikhailo Vedorov, Mykhailo Vedorov, Mikhailo Fidorov | kind=person; ar=ميخايلو فيدوروف; he=מיכאילו פדורוב; ru=Михаил Фёдоров; uk=Михайло Федоров; country=UA
    allowed   Mykhaylo Fedorov, Mikhail Fedorov
Mykhailo Podolyak ← Mikhailo Bodolyak, Michael Podolyak, Mikhail Bodolyak, Mikhailo Podoliak, Mikhailo Budolyak, Michael Bodolyak, Mikhailo Budulyak | kind=person; ar=ميخايلو بودولياك; fa=میخایلو پودولیاک; he=מיכאילו פודוליאק; ru=Михаил Подоляк; uk=Михайло Подоляк; zh=米哈伊洛·波多利亚克; country=UA
    allowed   Mykhailo Podoliak, Mikhail Podolyak, Mikhailo Podolyak
    note      Arabic بودولياك writes p as b
Mykola Azarov | kind=person; ar=ميكولا آزاروف; ru=Николай Азаров; uk=Микола Азаров; country=UA
    allowed   Nikolai Azarov
Nikita Khrushchev ← Nikita Khroshov, Nikita Khrotchev, Nikita Khroshev, Nikita Khrouchtchev, Nikita Khroshchev, Nikita Khrushov | kind=person; ar=نيكيتا خروتشوف; fa=نیکیتا خروشچف; he=ניקיטה חרושצ׳וב; ru=Никита Хрущёв; uk=Микита Хрущов; zh=尼基塔·赫鲁晓夫; country=RU
Nikolai Gogol ← Nikolai Ghoghol, Nikolay Jojol, Nicolai Ghogol, Nikolai Ghogol | kind=person; ar=نيكولاي غوغول; he=ניקולאי גוגול; ru=Николай Гоголь; uk=Микола Гоголь; zh=尼古拉·果戈里; country=RU
    allowed   Mykola Hohol, Nikolay Gogol
Nikolai Patrushev ← Nikolay Batrushev, Nikolai Batrouchev, Nicolai Batrushev, Nikolai Batroshev, Nikolai Batrushev, Nikolai Petrushev | kind=person; ar=نيكولاي باتروشيف; fa=نیکلای پاتروشف; he=ניקולאי פטרושב; ru=Николай Патрушев; uk=Микола Патрушев; zh=尼古拉·帕特鲁舍夫; country=RU
    allowed   Nikolay Patrushev
Oksana Markarova | kind=person; ar=أوكسانا ماركاروفا; ru=Оксана Маркарова; uk=Оксана Маркарова; country=UA
Oleg Deripaska ← Oleg Deribaska, Oleg Diribaska, Olegh Deripaska | kind=person; ar=أوليغ ديريباسكا; he=אולג דריפסקה; ru=Олег Дерипаска; uk=Олег Дерипаска; country=RU
Oleg Orlov | kind=person; ar=أوليغ أورلوف; he=אולג אורלוב; ru=Олег Орлов; uk=Олег Орлов; country=RU
Oleh Syniehubov ← Oleg Sinigubov, Oleh Sinigubov, Oleg Sinihubov, Oleg Senehobov | kind=person; ar=أوليه سينيهوبوف; ru=Олег Синегубов; uk=Олег Синєгубов; country=UA
    allowed   Oleh Synehubov, Oleg Sinegubov, Oleg Synegubov, Oleh Synyehubov
    note      г is h in Ukrainian, g in Russian
Oleksandr Prokudin | kind=person; ar=أولكسندر بروكودين; ru=Александр Прокудин; uk=Олександр Прокудін; country=UA
    allowed   Alexander Prokudin
Oleksandr Syrskyi ← Alexander Sirsky, Oleksandr Sirski, Oleksander Sersky, Alexander Sersky, Oleksandr Sersky, Alexander Sirski, Oleksandr Cersky | kind=person; ar=أولكسندر سيرسكي; fa=الکساندر سیرسکی; he=אולכסנדר סירסקי; ru=Александр Сырский; uk=Олександр Сирський; zh=亚历山大·瑟尔斯基; country=UA
    allowed   Oleksandr Syrsky, Oleksandr Syrskyy, Alexander Syrsky, Olexander Syrsky
Oleksandr Turchynov | kind=person; ar=أولكسندر تورتشينوف; ru=Александр Турчинов; uk=Олександр Турчинов; country=UA
    allowed   Alexander Turchynov, Aleksandr Turchinov
Oleksandr Usyk ← Alexander Osik, Oleksander Osek, Oleksandr Osyk | kind=person; ar=أولكسندر أوسيك; he=אולכסנדר אוסיק; ru=Александр Усик; uk=Олександр Усик; zh=亚历山大·乌西克; country=UA
    allowed   Oleksandr Usik, Alexander Usyk, Aleksandr Usyk
Oleksii Danilov | kind=person; ar=أوليكسي دانيلوف; ru=Алексей Данилов; uk=Олексій Данілов; country=UA
    allowed   Oleksiy Danilov, Alexei Danilov, Aleksey Danilov
Oleksii Reznikov ← Alexei Reznekov, Oleksiy Riznikov, Aleksei Reznikoff, Oleksiy Reznekov | kind=person; ar=أوليكسي ريزنيكوف; he=אולכסיי רזניקוב; ru=Алексей Резников; uk=Олексій Резніков; country=UA
    allowed   Oleksiy Reznikov, Alexei Reznikov, Aleksey Reznikov
Oleksiy Arestovych ← Alexei Aristovich, Oleksiy Arestovitch, Alexey Aristovych, Oleksiy Aristovych, Oleksiy Aristovich | kind=person; ar=أوليكسي أريستوفيتش; ru=Алексей Арестович; uk=Олексій Арестович; country=UA
    allowed   Oleksii Arestovych, Alexei Arestovich, Aleksey Arestovich
Olena Zelenska ← Elena Zelinska, Olena Zelinska, Olena Zilinska, Ulina Zelenska, Elena Zelinskaya | kind=person; ar=أولينا زيلينسكا; he=אולנה זלנסקה; ru=Елена Зеленская; uk=Олена Зеленська; country=UA
    allowed   Elena Zelenskaya, Elena Zelenska
Olha Stefanishyna ← Olga Stefanishena, Olga Stifanishina, Olha Stefanishena | kind=person; ar=أولها ستيفانيشينا; ru=Ольга Стефанишина; uk=Ольга Стефанішина; country=UA
    allowed   Olga Stefanishyna, Olga Stefanishina
Paul Whelan ← Paul Whilan | kind=person; ar=بول ويلان; he=פול ווילן; ru=Пол Уилан; uk=Пол Вілан; country=US
Pavel Durov ← Bavel Durov, Pafel Durov, Bafel Durov, Pavel Dorov, Bafel Dorov, Paul Dourov, Bavel Dorov | kind=person; ar=بافيل دوروف; fa=پاول دورف; he=פאבל דורוב; ru=Павел Дуров; uk=Павло Дуров; zh=帕维尔·杜罗夫; country=RU
    note      Arabic بافيل writes p as b
Pavlo Kyrylenko ← Pavel Kirilinko, Bavlo Kirilenko, Pavlo Kirilinko, Bafel Kirilenko | kind=person; ar=بافلو كيريلينكو; ru=Павел Кириленко; uk=Павло Кириленко; country=UA
    allowed   Pavel Kirilenko, Pavlo Kirilenko
Petro Poroshenko ← Pedro Poroshenko, Petro Boroshenko, Betro Boroshenko, Peter Boroshenko, Petro Proshenko, Bitro Boroshenko, Petro Purushenko, Pedro Boroshenko | kind=person; ar=بيترو بوروشينكو; fa=پترو پوروشنکو; he=פטרו פורושנקו; ru=Пётр Порошенко; tr=Petro Poroşenko; uk=Петро Порошенко; zh=彼得·波罗申科; country=UA
    allowed   Pyotr Poroshenko, Petr Poroshenko
    note      Arabic بيترو بوروشينكو writes p as b
Ramzan Kadyrov ← Ramadan Kadyrov, Ramadan Qadirov, Ramzan Qadirov, Ramadan Kadirov, Ramdan Kadirov, Ramazan Qadyrov, Ramadan Qadyrov | kind=person; ar=رمضان قديروف; fa=رمضان قدیروف; he=רמזאן קדירוב; ru=Рамзан Кадыров; tr=Ramazan Kadirov; uk=Рамзан Кадиров; zh=拉姆赞·卡德罗夫; country=RU
    allowed   Ramzan Kadirov
    note      Arabic رمضان قديروف restores the Arabic name Ramadan
Rinat Akhmetov ← Rinat Ahmetov | kind=person; ar=رينات أحمدوف; ru=Ринат Ахметов; uk=Рінат Ахметов; country=UA
Roman Abramovich ← Ruman Abramovich, Roman Abramofich, Roman Apramovich, Romain Abramovitch | kind=person; ar=رومان أبراموفيتش; fa=رومن آبراموویچ; he=רומן אברמוביץ׳; ru=Роман Абрамович; uk=Роман Абрамович; zh=罗曼·阿布拉莫维奇; country=RU
Roman Protasevich ← Roman Brotasevich, Roman Protasewich, Roman Brotasevitch | kind=person; ar=رومان بروتاسيفيتش; be=Раман Пратасевіч; ru=Роман Протасевич; uk=Роман Протасевич; country=BY
    allowed   Raman Pratasevich
Ruslan Stefanchuk ← Roslan Stefanchuk, Ruslan Stifanchuk, Ruslan Stefanchok | kind=person; ar=روسلان ستيفانتشوك; ru=Руслан Стефанчук; uk=Руслан Стефанчук; country=UA
Rustem Umerov ← Rostam Umerov, Rostom Omerov, Rustem Omarov, Rostem Omerov, Rostam Omarov, Rustem Omerov | kind=person; ar=رستم عمروف; fa=رستم عمروف; he=רוסטם אומרוב; ru=Рустем Умеров; uk=Рустем Умєров; zh=鲁斯捷姆·乌梅罗夫; country=UA
    allowed   Rustem Umierov, Rustam Umerov
Sergei Aksyonov ← Sergey Aksionoff, Sergei Aksinov | kind=person; ar=سيرغي أكسيونوف; ru=Сергей Аксёнов; uk=Сергій Аксьонов; country=RU
    allowed   Sergey Aksyonov, Sergei Aksenov
Sergei Kiriyenko | kind=person; ar=سيرغي كيريينكو; ru=Сергей Кириенко; uk=Сергій Кирієнко; country=RU
    allowed   Sergey Kiriyenko, Sergei Kirienko, Sergey Kirienko
Sergei Magnitsky ← Sergey Maghnitsky, Sergei Majnitsky, Sergey Magnitski | kind=person; ar=سيرغي ماغنيتسكي; he=סרגיי מגניצקי; ru=Сергей Магнитский; uk=Сергій Магнітський; country=RU
    allowed   Sergey Magnitsky
Sergei Naryshkin ← Sergey Narishken, Sergei Narichkine, Sergei Narishkin | kind=person; ar=سيرغي ناريشكين; he=סרגיי נרישקין; ru=Сергей Нарышкин; uk=Сергій Наришкін; zh=谢尔盖·纳雷什金; country=RU
    allowed   Sergey Naryshkin, Sergey Narishkin
Sergei Ryabkov ← Sergey Riabcov, Sergei Riapkov, Sergey Ryapkov | kind=person; ar=سيرغي ريابكوف; he=סרגיי ריאבקוב; ru=Сергей Рябков; uk=Сергій Рябков; zh=谢尔盖·里亚布科夫; country=RU
    allowed   Sergey Ryabkov, Sergei Riabkov
Sergei Shoigu ← Sergei Choigu, Sergey Shuigu, Sergei Shoygo, Sergey Choigou, Sergei Shweigo, Sergey Shwaigu, Sergei Showigu, Sergey Shoighu, Sergei Shweiju, Sergei Shuwaigo | kind=person; ar=سيرغي شويغو; fa=سرگئی شویگو; he=סרגיי שויגו; ja=セルゲイ・ショイグ; ru=Сергей Шойгу; uk=Сергій Шойгу; zh=谢尔盖·绍伊古; country=RU
    allowed   Sergey Shoigu, Sergei Shoygu
    note      Arabic شويغو is read as Shuwaigo
Sergei Skripal ← Sergey Skribal, Sergei Skribal, Sergei Scribal | kind=person; ar=سيرغي سكريبال; he=סרגיי סקריפל; ru=Сергей Скрипаль; uk=Сергій Скрипаль; country=RU
    allowed   Sergey Skripal
    note      Arabic سكريبال writes p as b
Sergei Sobyanin | kind=person; ar=سيرغي سوبيانين; ru=Сергей Собянин; uk=Сергій Собянін; country=RU
    allowed   Sergey Sobyanin
Sergei Surovikin ← Sergey Sorofikin, Sergei Surofikin, Sergey Sorovikin, Sergei Surovekin | kind=person; ar=سيرغي سوروفيكين; he=סרגיי סורוביקין; ru=Сергей Суровикин; uk=Сергій Суровікін; country=RU
    allowed   Sergey Surovikin
Sergey Lavrov ← Sergei Lafrov, Sergey Lafrov, Sergey Lavrouf, Serjay Lavrov, Sergei Lavroff, Serguei Lafrov | kind=person; ar=سيرغي لافروف; fa=سرگئی لاوروف; he=סרגיי לברוב; ja=セルゲイ・ラブロフ; ko=세르게이 라브로프; ru=Сергей Лавров; uk=Сергій Лавров; zh=谢尔盖·拉夫罗夫; country=RU
    allowed   Sergei Lavrov, Serguei Lavrov
Sergiy Kyslytsya ← Sergei Kislitsa, Sergey Kesletsia, Serhiy Kislytsia, Serhiy Kislitsa, Sergiy Kislitsa | kind=person; ar=سيرغي كيسليتسيا; ru=Сергей Кислица; uk=Сергій Кислиця; country=UA
    allowed   Serhiy Kyslytsya, Serhii Kyslytsia, Serhiy Kyslytsia
Serhiy Haidai ← Sergei Haidai, Sergey Gaidai, Serhii Gaidai | kind=person; ar=سيرغي هايداي; ru=Сергей Гайдай; uk=Сергій Гайдай; country=UA
    allowed   Serhii Haidai, Serhiy Hayday, Sergei Gaidai
Serhiy Zhadan | kind=person; ru=Сергей Жадан; uk=Сергій Жадан; country=UA
    allowed   Serhii Zhadan, Sergey Zhadan
Siarhei Tsikhanouski ← Sergei Tikhanofsky, Sergey Tikhanofsky | kind=person; be=Сяргей Ціханоўскі; ru=Сергей Тихановский; uk=Сергій Тихановський; country=BY
    allowed   Sergei Tikhanovsky, Syarhei Tsikhanouski, Sergey Tikhanovsky
Stepan Bandera ← Stepan Pandera, Stiban Bandera, Steban Bandera | kind=person; ar=ستيبان بانديرا; he=סטפן בנדרה; ru=Степан Бандера; uk=Степан Бандера; zh=斯捷潘·班德拉; country=UA
Svetlana Alexievich ← Sfetlana Alexievich, Svetlana Alexeevitch, Svetlana Aleksifich | kind=person; ar=سفيتلانا أليكسييفيتش; be=Святлана Алексіевіч; he=סבטלנה אלכסייביץ׳; ru=Светлана Алексиевич; uk=Світлана Алексієвич; zh=斯韦特兰娜·阿列克谢耶维奇; country=BY
    allowed   Sviatlana Alexievich
Sviatlana Tsikhanouskaya ← Svetlana Tikhanofskaya, Sfetlana Tikhanovskaya, Svetlana Tikhonovskaya, Svitlana Tikhanovskaya, Svetlana Tikhanouskaya, Svetlana Tsikhanovskaya | kind=person; ar=سفيتلانا تيخانوفسكايا; be=Святлана Ціханоўская; he=סבטלנה טיכנובסקיה; ru=Светлана Тихановская; uk=Світлана Тихановська; zh=斯维特兰娜·季哈诺夫斯卡娅; country=BY
    allowed   Svetlana Tikhanovskaya, Svetlana Tsikhanouskaya
Taras Shevchenko ← Taras Shiftshenko, Tarass Chevtchenko | kind=person; ar=تاراس شيفتشينكو; he=טאראס שבצ׳נקו; ru=Тарас Шевченко; uk=Тарас Шевченко; country=UA
Timur Ivanov | kind=person; ar=تيمور إيفانوف; ru=Тимур Иванов; uk=Тимур Іванов; country=RU
Tymur Mindich ← Taymour Minditch, Timur Menditch, Timur Mandich | kind=person; ar=تيمور مينديتش; ru=Тимур Миндич; uk=Тимур Міндіч; country=UA
    allowed   Timur Mindich
Vadim Krasikov ← Fadim Krasikov, Vadim Krassikoff, Vadim Kracikov | kind=person; ar=فاديم كراسيكوف; he=ואדים קרסיקוב; ru=Вадим Красиков; uk=Вадим Красіков; country=RU
Valentina Matviyenko ← Valentina Matfienko, Falentina Matvienko, Valentina Matvenko | kind=person; ar=فالنتينا ماتفيينكو; ru=Валентина Матвиенко; uk=Валентина Матвієнко; zh=瓦莲京娜·马特维延科; country=RU
    allowed   Valentina Matvienko
Valerii Zaluzhnyi ← Valery Zalogny, Valeri Zalozhni, Faleri Zaluzhny, Valery Zaloujni, Valery Zalozhny, Valeriy Zalogny, Valery Zalozny, Falery Zalozhny | kind=person; ar=فاليري زالوجني; fa=والری زالوژنی; he=ולרי זלוז׳ני; ru=Валерий Залужный; uk=Валерій Залужний; zh=瓦列里·扎卢日内; country=UA
    allowed   Valerii Zaluzhny, Valeriy Zaluzhnyi, Valery Zaluzhny, Valeriy Zaluzhny, Valery Zaluzhnyi
    note      Arabic writes zh as j
Valery Gerasimov ← Valeri Jerasimov, Faleri Gerasimov, Valery Ghirasimov, Valery Grasimov, Valery Gherasimov, Faleri Gerassimov, Valery Jirasimov, Valeri Ghirasimov | kind=person; ar=فاليري غيراسيموف; fa=والری گراسیموف; he=ולרי גרסימוב; ru=Валерий Герасимов; uk=Валерій Герасимов; zh=瓦列里·格拉西莫夫; country=RU
    allowed   Valeriy Gerasimov, Valerii Gerasimov
Vasily Nebenzya ← Vassily Nipinzia, Vasily Nibinzia, Fasili Nebenzia, Vassili Nibenzia, Vasily Nibenzia, Basil Nebenzia, Fasily Nebenzya | kind=person; ar=فاسيلي نيبينزيا; fa=واسیلی نبنزیا; he=ואסילי נבנזיה; ru=Василий Небензя; uk=Василь Небензя; zh=瓦西里·涅边贾; country=RU
    allowed   Vassily Nebenzia, Vasily Nebenzia, Vassily Nebenzya, Vasiliy Nebenzya
Vasyl Maliuk ← Vasil Malyuk, Wassil Malyuk, Vasily Maluk, Fasil Malyuk, Vasil Maluk, Basil Malyuk, Vasyl Maluk | kind=person; ar=فاسيل ماليوك; he=ואסיל מליוק; ru=Василий Малюк; uk=Василь Малюк; country=UA
    allowed   Vasyl Malyuk, Vasily Malyuk
Viktor Bout ← Victor But, Victor Boot, Viktor Poot, Fiktor Bout, Victor Booth, Viktor Booth | kind=person; ar=فيكتور بوت; he=ויקטור בוט; ru=Виктор Бут; uk=Віктор Бут; country=RU
    allowed   Victor Bout
    cues      arms dealer, arms trafficker, Griner, prisoner swap
Viktor Medvedchuk ← Victor Medvidchuk, Viktor Medvidchuk, Victor Medfedchuk, Fiktor Medvedchuk, Viktor Medfedchuk | kind=person; ar=فيكتور ميدفيدتشوك; he=ויקטור מדבדצ׳וק; ru=Виктор Медведчук; uk=Віктор Медведчук; country=UA
    allowed   Victor Medvedchuk
Viktor Yanukovych ← Victor Janukovitch, Viktor Yanokovitch, Victor Yanokovich, Fiktor Yanukovych, Victor Yanukovitch, Viktor Yanokovych | kind=person; ar=فيكتور يانوكوفيتش; fa=ویکتور یانوکوویچ; he=ויקטור ינוקוביץ׳; ru=Виктор Янукович; uk=Віктор Янукович; zh=维克托·亚努科维奇; country=UA
    allowed   Viktor Yanukovich, Victor Yanukovych, Victor Yanukovich
Viktor Yushchenko ← Victor Yoshenko, Viktor Yoshenko, Victor Yushenko, Viktor Yushenko, Viktor Yuschenko, Fiktor Yushchenko | kind=person; ar=فيكتور يوشينكو; he=ויקטור יושצ׳נקו; ru=Виктор Ющенко; uk=Віктор Ющенко; zh=维克托·尤先科; country=UA
    allowed   Victor Yushchenko
Viktoriia Roshchyna ← Victoria Roshina, Victoria Rochina, Viktoria Roschina, Victoria Roshena | kind=person; ar=فيكتوريا روشينا; ru=Виктория Рощина; uk=Вікторія Рощина; country=UA
    allowed   Viktoria Roshchyna, Victoria Roshchyna, Viktoriya Roshchina
Vitali Klitschko ← Vitaly Klichko, Vitali Klichko, Fitali Klitschko, Vitali Klitshko, Vitaliy Klichko, Vitaly Klitshko, Fitaly Klitschko, Vitali Clichko | kind=person; ar=فيتالي كليتشكو; he=ויטלי קליצ׳קו; ru=Виталий Кличко; uk=Віталій Кличко; zh=维塔利·克利奇科; country=UA
    allowed   Vitaliy Klitschko, Vitalii Klitschko, Vitaly Klitschko
Vitalii Kim ← Fitali Kim | kind=person; ar=فيتالي كيم; ru=Виталий Ким; uk=Віталій Кім; country=UA
    allowed   Vitaliy Kim, Vitaly Kim
Vladimir Kara-Murza ← Fladimir Kara Murza, Vladimir Qara Murza, Vladimir Kara Mirza | kind=person; ar=فلاديمير كارا مورزا; he=ולדימיר קרה-מורזה; ru=Владимир Кара-Мурза; uk=Володимир Кара-Мурза; country=RU
    allowed   Vladimir Kara Murza
Vladimir Lenin ← Fladimir Lenin, Vladimir Linin | kind=person; ar=فلاديمير لينين; fa=ولادیمیر لنین; he=ולדימיר לנין; ru=Владимир Ленин; uk=Володимир Ленін; zh=弗拉基米尔·列宁; country=RU
Vladimir Medinsky ← Vladimir Midinski, Fladimir Medinsky, Vladimir Midinsky, Vladimir Medensky | kind=person; ar=فلاديمير ميدينسكي; he=ולדימיר מדינסקי; ru=Владимир Мединский; uk=Володимир Мединський; zh=弗拉基米尔·梅金斯基; country=RU
Vladimir Putin ← Fladimir Putin, Vladimir Botin, Vladimir Boutin, Vladimir Poutine, Fladimir Botin, Fladimir Boutin, Vladimir Puttin | kind=person; ar=فلاديمير بوتين; fa=ولادیمیر پوتین; he=ולדימיר פוטין; ja=ウラジーミル・プーチン; ko=블라디미르 푸틴; q=Q7747; ru=Владимир Путин; tr=Vladimir Putin; uk=Володимир Путін; zh=弗拉基米尔·普京; country=RU
    note      Arabic بوتين writes p as b
Vladimir Saldo ← Fladimir Saldo, Vladimir Balance | kind=person; ar=فلاديمير سالدو; ru=Владимир Сальдо; uk=Володимир Сальдо; country=RU
    allowed   Volodymyr Saldo
Vladimir Solovyov | kind=person; ar=فلاديمير سولوفيوف; ru=Владимир Соловьёв; uk=Володимир Соловйов; country=RU
    allowed   Vladimir Solovyev
Vladimir Zhirinovsky ← Fladimir Jirinovsky, Vladimir Jirinofsky, Vladimir Girinovsky, Vladimir Jirinovsky, Vladimir Zhirinofsky | kind=person; ar=فلاديمير جيرينوفسكي; he=ולדימיר ז׳ירינובסקי; ru=Владимир Жириновский; uk=Володимир Жириновський; country=RU
Vladyslav Heraskevych ← Vladislav Giraskevich, Vladyslav Heraskevich | kind=person; ru=Владислав Гераскевич; uk=Владислав Гераскевич; country=UA
    allowed   Vladislav Heraskevich
Vyacheslav Gladkov ← Vyacheslav Ghladkov, Fyacheslav Gladkov, Vyacheslav Jladkov | kind=person; ar=فياتشيسلاف غلادكوف; ru=Вячеслав Гладков; uk=В'ячеслав Гладков; country=RU
Vyacheslav Volodin ← Vyacheslav Folodin, Fyacheslav Volodin, Viatcheslav Volodine | kind=person; ar=فياتشيسلاف فولودين; ru=Вячеслав Володин; uk=В'ячеслав Володін; zh=维亚切斯拉夫·沃洛金; country=RU
Wladimir Klitschko ← Vladimir Klichko, Vladimir Klitshko | kind=person; ar=فلاديمير كليتشكو; he=ולדימיר קליצ׳קו; ru=Владимир Кличко; uk=Володимир Кличко; country=UA
    allowed   Vladimir Klitschko, Volodymyr Klitschko
Yevgeny Balitsky | kind=person; ar=يفغيني باليتسكي; ru=Евгений Балицкий; uk=Євген Балицький; country=RU
    allowed   Yevhen Balytskyi, Evgeny Balitsky
Yevgeny Prigozhin ← Evgeny Bergozhin, Yevgeny Brigogine, Yevgeny Brigozhin, Yevgeni Brigojin, Yevgeny Prigojin, Yevgeny Prigogine, Yevgeny Brigojin, Evgeny Brigozhin, Evgeni Prigogine, Yefgeny Prigozhin | kind=person; ar=يفغيني بريغوجين; fa=یوگنی پریگوژین; he=יבגני פריגוז׳ין; ja=エフゲニー・プリゴジン; ru=Евгений Пригожин; uk=Євген Пригожин; zh=叶夫根尼·普里戈任; country=RU
    allowed   Evgeny Prigozhin, Yevgeniy Prigozhin, Evgeniy Prigozhin, Yevgeni Prigozhin
    note      Arabic بريغوجين writes p as b and zh as j
Yulia Navalnaya ← Julia Nafalnaya, Yulia Nafalnaya, Yolia Nafalnaya, Yulia Navalnya | kind=person; ar=يوليا نافالنايا; he=יוליה נבלניה; ru=Юлия Навальная; uk=Юлія Навальна; zh=尤利娅·纳瓦利纳娅; country=RU
    allowed   Julia Navalnaya, Yuliya Navalnaya
Yulia Skripal ← Julia Skribal, Yulia Skribal, Yolia Skribal | kind=person; ar=يوليا سكريبال; he=יוליה סקריפל; ru=Юлия Скрипаль; uk=Юлія Скрипаль; country=RU
Yulia Svyrydenko ← Julia Sviridenko, Yulia Sfiridenko, Yulia Sviredenko, Yolia Sfiridenko, Yulia Sfyrydenko, Yulia Sviridenko | kind=person; ar=يوليا سفيريدينكو; he=יוליה סבירידנקו; ru=Юлия Свириденко; uk=Юлія Свириденко; zh=尤利娅·斯维里坚科; country=UA
    allowed   Yuliia Svyrydenko, Julia Svyrydenko
Yulia Tymoshenko ← Julia Timoshenko, Yulia Timochenko, Yolia Timoshenko, Julia Timochenko, Yulia Temoshenko | kind=person; ar=يوليا تيموشينكو; he=יוליה טימושנקו; ru=Юлия Тимошенко; uk=Юлія Тимошенко; zh=尤利娅·季莫申科; country=UA
    allowed   Yuliya Tymoshenko, Yuliia Tymoshenko, Yulia Timoshenko, Julia Tymoshenko
Yuri Gagarin ← Yuri Ghagharin, Yori Gagarin, Yuri Jajarin, Youri Ghagarin, Yuri Ghagarin | kind=person; ar=يوري غاغارين; he=יורי גגרין; ru=Юрий Гагарин; uk=Юрій Гагарін; zh=尤里·加加林; country=RU
Yuri Ushakov ← Yori Oshakov, Youri Ouchakov, Yuri Oshakov, Yury Oshakov | kind=person; ar=يوري أوشاكوف; he=יורי אושקוב; ru=Юрий Ушаков; uk=Юрій Ушаков; zh=尤里·乌沙科夫; country=RU
    allowed   Yury Ushakov
