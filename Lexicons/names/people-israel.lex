lexicon   names/people-israel
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# Israelis in the news: leaders, officers, spokespeople, judges, writers, hostages and their families.
# The head is the spelling most newsrooms print; “allowed” stands as it is; wrong forms come from
# machine translation of Hebrew and of Arabic, where v, p and g have no letter of their own.
Abba Eban ← Aba Iban, Abba Iban, Aba Eeban | kind=person; ar=أبا إيبان; he=אבא אבן; country=IL
Adi Alexander | kind=person; ar=عدي ألكسندر; he=עדי אלכסנדר; country=US
Agam Berger ← Ajam Berger, Agham Berger, Agam Burger, Agam Birger, Aghm Berger, Agam Bergher, Ajam Burger, Agam Birgher, Agham Burger | kind=person; ar=أغام بيرغر; he=אגם ברגר; country=IL
    note      Arabic أغام بيرغر; برغر is also a burger
Aharon Barak | kind=person; ar=أهارون باراك; he=אהרן ברק; country=IL
Aharon Haliva ← Aharon Halifa, Ahron Halifa, Aharon Khaliva, Aharoun Haliva | kind=person; ar=أهارون حاليفا; he=אהרון חליוה; country=IL
    note      Arabic حاليفا writes v as f
Ahmad Tibi ← Ahmad Teibi, Ahmed Taybi, Ahmed Tebi, Ahmad Taibi | kind=person; ar=أحمد الطيبي; he=אחמד טיבי; country=IL
    allowed   Ahmed Tibi, Ahmad al-Tibi
Aida Touma-Sliman ← Aida Toma Suleiman, Aida Touma Solomon, Ayda Tuma Sliman, Aida Thomas Suleiman, Aida Tuma Soliman, Aida Tuma-Suleiman | kind=person; ar=عايدة توما سليمان; he=עאידה תומא-סלימאן; country=IL
    allowed   Aida Touma-Suleiman, Aida Touma Sliman
Alex Dancyg ← Alex Danzig, Alex Danzeg, Alex Dantsig, Alex Dantzig, Aleks Dantsig, Alex Danceg | kind=person; ar=أليكس دانتسيغ; he=אלכס דנציג; country=IL
Alexander Lobanov ← Alexander Lubanov, Alexander Loubanov | kind=person; ar=ألكسندر لوبانوف; he=אלכסנדר לובנוב; ru=Александр Лобанов; country=IL
Alexander Troufanov ← Alexander Trofanov, Alexander Trufanoff, Sasha Trofanov, Sasha Trobanov, Alexander Turbanov, Alexander Trobanov, Sasha Turbanov, Alexander Torbanov | kind=person; ar=ألكسندر تروفانوف; he=אלכסנדר טרופנוב; ru=Александр Труфанов; country=IL
    allowed   Sasha Troufanov, Sasha Trufanov, Alexander Trufanov, Alexandre Troufanov
Almog Cohen | kind=person; ar=ألموغ كوهين; he=אלמוג כהן; country=IL
Almog Meir Jan ← Almogh Meir Jan, Almog Mair Jan, Almog Meir Gan, Almogh Mair Jan, Almog Meir-Jan, Almog Maeer Jan | kind=person; ar=ألموغ مئير جان; he=אלמוג מאיר ג׳אן; country=IL
    allowed   Almog Meir
Almog Sarusi ← Almogh Sarusi, Almoj Sarusi, Almog Sarousi, Almog Saroussi, Almogh Sarousi, Almoug Sarusi, Almogh Saroussi | kind=person; ar=ألموغ ساروسي; he=אלמוג סרוסי; country=IL
Alon Ohel ← Allon Ahel, Alon Ohal, Aloun Ohel, Alon Uhil, Elon Ohel, Alon Oheil, Alon Ahl | kind=person; ar=ألون أوهل; he=אלון אהל; country=IL
Amichai Chikli ← Amihai Shikli, Amichai Shikli, Amikhai Shikli, Amihai Chiklli, Amikhai Chikli, Amihay Shekli, Amichai Shekli | kind=person; ar=عميحاي شيكلي; he=עמיחי שיקלי; country=IL
    note      Hebrew שיקלי and Arabic شيكلي begin with sh
Amichai Eliyahu ← Amihai Elyahu, Amihai Eliahou, Amikhai Eliyahu, Amihay Elyaho, Amichai Elyahu, Amikhai Elyahu | kind=person; ar=عميحاي إلياهو; he=עמיחי אליהו; country=IL
    allowed   Amihai Eliyahu
Amir Baram | kind=person; ar=أمير برعام; he=אמיר ברעם; country=IL
Amir Ohana ← Amir Ouhana, Ameer Ohana, Amir Okhana | kind=person; ar=أمير أوحانا; he=אמיר אוחנה; country=IL
Amir Yaron | kind=person; ar=أمير يارون; he=אמיר ירון; country=IL
Amira Hass | kind=person; ar=عميرة هس; he=עמירה הס; country=IL
Amiram Cooper ← Amiram Kuber, Ameeram Cooper, Amiram Cuber, Amiram Kobr, Amiram Couper | kind=person; ar=عميرام كوبر; he=עמירם קופר; country=IL
Amit Segal ← Amit Sigal, Ameet Segal, Amit Seghal, Amit Sejal, Amit Sighal | kind=person; ar=عميت سيغال; he=עמית סגל; country=IL
Amit Soussana ← Amit Susana, Amit Sousana, Ameet Susana, Amit Susanna, Amit Sawsana, Ameet Soussana | kind=person; ar=عميت سوسانا; he=עמית סוסנה; country=IL
Amos Harel ← Amos Haril, Amos Hareel, Amous Harel, Amoss Harel | kind=person; ar=عاموس هرئيل; he=עמוס הראל; country=IL
Amos Oz | kind=person; ar=عاموس عوز; he=עמוס עוז; ru=Амос Оз; country=IL
Amos Yadlin ← Amos Yadleen, Amous Yadlin, Amos Yadilin | kind=person; ar=عاموس يدلين; he=עמוס ידלין; country=IL
Andrey Kozlov ← Andrey Kuzlov, Andri Kozlov, Andry Kozlof, Andreas Kozlov | kind=person; ar=أندري كوزلوف; he=אנדריי קוזלוב; ru=Андрей Козлов; country=IL
    allowed   Andrei Kozlov
Arbel Yehoud ← Arbil Yehoud, Arbel Yahud, Erbil Yehud, Arbel Jews, Arbel Yahoud, Erbil Yahoud, Arbil Yehud, Arpel Yehoud, Erbil Yehoud, Arbel Jewish | kind=person; ar=أربيل يهود; he=ארבל יהוד; country=IL
    allowed   Arbel Yehud
    note      Arabic أربيل is the city Erbil, يهود means Jews
Arie Zalmanowicz ← Aryeh Zalmanovich, Arye Zalmanovitch, Arieh Zalmanovitch, Arie Zalmanovich, Arieh Salmanovich | kind=person; ar=أرييه زلمانوفيتش; he=אריה זלמנוביץ׳; country=IL
    allowed   Arye Zalmanovich
Ariel Bibas ← Ariel Pipas, Ariel Beebas, Arial Bibas, Ariel Bebas, Ariel Pibas | kind=person; ar=أرييل بيباس; he=אריאל ביבס; country=IL
Ariel Cunio ← Ariel Konyo, Ariel Kunio, Ariel Konio, Arial Cunio, Ariel Conio, Ariel Qunio | kind=person; ar=أرييل كونيو; he=אריאל קוניו; country=IL
Ariel Kallner ← Ariel Kalner, Arial Kallner, Ariel Calner | kind=person; ar=أرييل كلنر; he=אריאל קלנר; country=IL
Ariel Sharon ← Arial Sharon, Ariel Charon, Arieel Sharon | kind=person; ar=أرييل شارون; he=אריאל שרון; ru=Ариэль Шарон; country=IL
Aryeh Deri ← Arieh Derei, Ariye Derai, Arye Daraei, Arieh Dir'i, Aryeh Dir'i, Arieh Daree | kind=person; ar=أرييه درعي; he=אריה דרעי; country=IL
    allowed   Arye Deri, Aryeh Machluf Deri
Asaf Hamami ← Assaf Hamamy, Asaf Hammamy, Asef Hamami, Asaf Khamami | kind=person; ar=أساف حمامي; he=אסף חממי; country=IL
    allowed   Assaf Hamami
Avera Mengistu ← Abra Mengistu, Afera Mengistu, Avira Mengistu, Ibra Mengistu, Abera Mangisto, Avraham Mengistu, Afira Mengisto, Avera Mangisto, Abra Mangisto, Abraha Mengistu | kind=person; ar=أفيرا منغستو; he=אברה מנגיסטו; country=IL
    allowed   Abera Mengistu, Avraham Abera Mengistu
Avi Bluth ← Avi Blot, Afi Blut, Avi Plut, Avi Bloot, Avi Bluett, Avi Blout, Avi Pluth | kind=person; ar=آفي بلوط; he=אבי בלוט; country=IL
    note      Arabic بلوط also means oak
Avi Dichter ← Afi Dichter, Avi Dikhter, Afi Dikhter, Avi Dikter, Avi Dexter | kind=person; ar=آفي ديختر; he=אבי דיכטר; country=IL
    cues      Israel, Israeli, minister, Shin Bet, Likud
    note      Arabic ديختر; ch is read as kh
Avi Rosenfeld | kind=person; ar=آفي روزنفيلد; he=אבי רוזנפלד; country=IL
Avi Shlaim ← Afi Shlaim, Avi Shleim, Avi Shalim, Avi Shlayim, Afi Shlayim | kind=person; ar=آفي شلايم; he=אבי שליים; country=IL
Avichai Mandelblit ← Avichai Mandelbit, Afikhai Mandelblit, Avikhai Mandelblit, Afichai Mandelblit, Avichai Mendelbliet | kind=person; ar=أفيخاي مندلبليت; he=אביחי מנדלבליט; country=IL
Avichay Adraee ← Avichai Adrai, Afikhai Adraee, Afikhay Adraee, Avikhai Adraei, Avikhay Adraee, Afichay Adraee, Avichai Adree, Afihai Adraee, Avihai Adraee, Afichai Adraee, Afikhai Adrai | kind=person; ar=أفيخاي أدرعي; he=אביחי אדרעי; country=IL
    allowed   Avichai Adraee
    note      Arabic أفيخاي أدرعي writes v as f and ch as kh
Avigdor Lieberman ← Avigdor Liberman, Afigdor Lieberman, Avighdor Lieberman, Avigdor Leberman, Avigdor Lieperman, Afighdor Lieberman, Afigdor Liberman | kind=person; ar=أفيغدور ليبرمان; he=אביגדור ליברמן; ru=Авигдор Либерман; country=IL
Avinatan Or ← Afinatan Or, Avinatan Aur, Avi Natan Or, Afinatan Aur, Avinathan Ur, Avinatan Our, Evinatan Or | kind=person; ar=أفيناتان أور; he=אבינתן אור; country=IL
Aviv Kohavi ← Afif Kohavi, Aviv Kokhafi, Aviv Kochafi, Afif Kochavi, Aviv Kukhavi, Afif Kokhavi | kind=person; ar=أفيف كوخافي; he=אביב כוכבי; country=IL
    allowed   Aviv Kochavi
Aviva Siegel ← Afifa Siegel, Aviva Sigal, Afifa Sigal, Aviva Seagull | kind=person; ar=أفيفا سيغل; he=אביבה סיגל; country=IL
Avner Netanyahu | kind=person; ar=أفنير نتنياهو; he=אבנר נתניהו; country=IL
Avraham Munder ← Avraham Mondar, Abraham Munder, Ibrahim Munder, Afraham Munder, Avraham Mundar, Avraham Mondir | kind=person; ar=أفراهام موندر; he=אברהם מונדר; country=IL
    note      אברהם is turned into Abraham or Ibrahim
Ayala Metzger ← Ayala Mitsger, Ayala Metsger, Iyala Metzger | kind=person; ar=أيالا ميتسغر; he=איילה מצגר; country=IL
Ayelet Shaked ← Ayelet Chaked, Ayelet Shakid, Eyelet Shaked, Ayelit Shaked, Ayelet Shakeed, Iyelet Shaked, Ayilet Shakid | kind=person; ar=أييلت شاكيد; he=איילת שקד; country=IL
Ayman Odeh ← Ayman Auda, Ayman Aouda, Aymen Odah | kind=person; ar=أيمن عودة; he=איימן עודה; country=IL
    allowed   Ayman Oudeh, Ayman Awda
Bar Kupershtein ← Bar Koperstein, Bar Kobershtein, Bar Cooperstein, Bar Kubershtein, Bar Coopershtein, Par Kupershtein, Bar Kobrstein, Bar Koperschtein | kind=person; ar=بار كوبرشتاين; he=בר קופרשטיין; country=IL
    allowed   Bar Kuperstein
    note      كوبر writes p as b
Barak Hiram ← Barak Heram, Barack Hiram, Barak Heiram | kind=person; ar=باراك حيرام; he=ברק חירם; country=IL
Barak Ravid ← Barak Rafid, Barak Raveed, Barack Ravid, Barak Rafeed, Barack Rafid | kind=person; ar=باراك رافيد; he=ברק רביד; country=IL
    note      Arabic رافيد writes v as f
Baruch Goldstein ← Baroukh Goldstein, Barukh Goldshtein, Baroch Goldstein, Baruch Goldshtein, Parukh Goldstein, Barukh Goldstein | kind=person; ar=باروخ غولدشتاين; he=ברוך גולדשטיין; country=IL
Baruch Marzel ← Barukh Marzel, Baruch Marzil, Baroukh Marzel, Barukh Marzil | kind=person; ar=باروخ مارزل; he=ברוך מרזל; country=IL
Ben Caspit ← Ben Kaspit, Bin Kaspit, Ben Kasbit, Ben Caspet, Ben Casbit | kind=person; ar=بن كسبيت; he=בן כספית; country=IL
Benjamin Netanyahu ← Benjamin Natanyahu, Binyamin Natanyahu, Benjamin Netanyaho, Benyamin Netanyaho, Bnyamin Netanyahu, Benjamin Nitanyahu, Bin Yamin Netanyahu | kind=person; ar=بنيامين نتنياهو; fa=بنیامین نتانیاهو; he=בנימין נתניהו; q=Q43723; ru=Биньямин Нетаньяху; country=IL
    allowed   Binyamin Netanyahu, Benyamin Netanyahu
    note      Arabic نتنياهو and Hebrew נתניהו leave the vowels unwritten; بنيامين is split as “Bin Yamin”
Benny Gantz ← Benny Ghantz, Beni Ghantz, Benny Gants, Beni Gants, Bini Gantz, Benny Jantz, Benny Ghants, Bani Gantz, Beny Ghantz | kind=person; ar=بيني غانتس; he=בני גנץ; ru=Бени Ганц; country=IL
    note      Arabic غانتس is read with gh and ts
Bentzi Gopstein ← Bentsi Gobstein, Bentzi Gupstein, Bentsi Gopshtein, Ben Zion Gobstein, Benzi Gopshtein | kind=person; ar=بنتسي غوبشتاين; he=בנצי גופשטיין; country=IL
    allowed   Benzi Gopstein, Ben-Zion Gopstein
Bezalel Smotrich ← Bezalel Smotritch, Bezalel Smutrich, Bezalel Smotrish, Bezalel Smotrij, Btsalel Smotrich, Betsalel Smotrich, Batsalel Smotrich, Betzalel Smotrich, Bezalel Smotric, Petsalel Smotrich | kind=person; ar=بتسلئيل سموتريتش; he=בצלאל סמוטריץ׳; ru=Бецалель Смотрич; country=IL
    note      Arabic بتسلئيل سموتريتش; final تش is the English ch
Bipin Joshi ← Bebin Joshi, Pipin Joshi, Bibin Joshi, Bibin Goshi, Bipin Jushi, Pepin Joshi | kind=person; ar=بيبين جوشي; he=ביפין ג׳ושי; country=NP
    note      Arabic has no p
Boaz Bismuth ← Boaz Pismuth, Boaz Bismut, Buaz Bismut, Boaz Besmout, Boaz Bismouth | kind=person; ar=بوعاز بيسموت; he=בועז ביסמוט; country=IL
Carmel Gat ← Karmel Ghat, Carmel Jat, Carmel Ghat, Karmil Gat, Karmel Gatt | kind=person; ar=كرمل غات; he=כרמל גת; country=IL
Chaim Herzog | kind=person; ar=حاييم هرتسوغ; he=חיים הרצוג; country=IL
Chaim Peri ← Haim Beri, Chaim Bery, Haim Biri, Haim Berri, Haim Bery | kind=person; ar=حاييم بيري; he=חיים פרי; country=IL
    allowed   Haim Peri, Haim Perry
Chaim Weizmann ← Haim Waizman, Chaim Wiezmann, Haim Waysman | kind=person; ar=حاييم وايزمان; he=חיים ויצמן; country=IL
    allowed   Haim Weizmann
Chili Tropper ← Hili Tropper, Khili Troper, Hili Troper, Chili Trooper | kind=person; ar=حيلي تروبر; he=חילי טרופר; country=IL
    note      Hebrew חילי is read as Chile or Hili
Dalia Cusnir ← Dalia Kushnir, Dalia Kosnir, Dalia Kusnir, Dalya Kosner, Dalia Kushner, Dahlia Kusnir | kind=person; ar=داليا كوشنير; he=דליה קושניר; country=IL
    cues      hostage, hostages, Horn, Hamas, families
Dan Halutz ← Dan Haluts, Dan Halouts, Dan Khalutz | kind=person; ar=دان حالوتس; he=דן חלוץ; country=IL
Dan Illouz ← Dan Iluz, Dan Ilouz, Dan Elluz | kind=person; ar=دان إيلوز; he=דן אילוז; country=IL
Daniel Hagari ← Daniel Hajari, Daniel Haghari, Danial Hagari, Daniel Hajary, Danyal Hagari, Daniel Hakari | kind=person; ar=دانيال هاغاري; he=דניאל הגרי; ru=Даниэль Хагари; country=IL
    note      Arabic هاغاري or هجاري is read with gh or j
Daniella Gilboa ← Daniela Ghilboa, Daniela Jilboa, Daniella Galboa, Daniela Gilbua, Daniella Jalboa, Daniella Ghilboa, Daniela Jalboua | kind=person; ar=دانييلا غلبوع; he=דניאלה גלבוע; country=IL
    allowed   Daniela Gilboa
Daniella Weiss ← Daniela Vice, Daniela Fais, Daniela Wais, Daniella Vais | kind=person; ar=دانييلا فايس; he=דניאלה וייס; country=IL
    allowed   Daniela Weiss
    cues      settler, settlers, settlement, Nachala, West Bank
Danny Danon ← Dani Danoun, Danny Danoun, Dany Danoun, Dani Dannon | kind=person; ar=داني دانون; he=דני דנון; ru=Дани Данон; country=IL
Danny Levy | kind=person; ar=داني ليفي; he=דני לוי; country=IL
David Amsalem ← Dudi Amsalim, David Amsallem, Daoud Amsalem, Dodi Amsalem | kind=person; ar=دافيد أمسالم; he=דוד אמסלם; country=IL
    allowed   Dudi Amsalem
David Barnea ← David Barnia, David Bernea, Dafid Barnea, David Barnei, Didi Barnea, Daoud Barnea | kind=person; ar=دافيد برنياع; he=דדי ברנע; country=IL
    allowed   Dedi Barnea, Dadi Barnea
David Ben-Gurion ← David Ben Gorion, David Ben Ghurion, David Bin Gurion, David Ben Jurion, David Ben-Ghurion, David Ben Gourion, Dafid Ben Gurion | kind=person; ar=دافيد بن غوريون; he=דוד בן-גוריון; ru=Давид Бен-Гурион; country=IL
    allowed   David Ben Gurion
David Cunio ← David Konyo, David Kunio, Dafid Cunio, Daoud Cunio, David Konio, David Conio, David Qunio | kind=person; ar=دافيد كونيو; he=דוד קוניו; country=IL
David Grossman | kind=person; ar=دافيد غروسمان; he=דויד גרוסמן; country=IL
David Mencer ← David Mentser, David Mensar, Dafid Mencer, David Minser | kind=person; ar=ديفيد منسر; country=IL
David Zini | kind=person; ar=دافيد زيني; he=דוד זיני; country=IL
Doron Steinbrecher ← Doron Stinbrecher, Doron Steinbrekher, Doroun Steinbrecher, Duron Steinbrecher, Doron Schtanbar, Doron Steinbercher, Doron Steinprecher, Doron Shtinbrecher, Doron Schtenbrecher, Doron Shtanbar Khair, Doron Stein Brecher | kind=person; ar=دورون شتاينبرخر; he=דורון שטיינברכר; country=IL
    note      Arabic شتاينبرخر
Dror Or ← Drour Or, Daror Or, Dror Aur, Drur Or, Dror Our | kind=person; ar=درور أور; he=דרור אור; country=IL
Eden Golan ← Eden Gholan, Eden Joulan | kind=person; ar=عيدن غولان; he=עדן גולן; country=IL
Eden Yerushalmi ← Aidan Yerushalmi, Idan Yerushalmi, Adan Yerushalmi, Eden Yerushlami, Aden Yerushalmi, Eden Jerusalemite | kind=person; ar=عيدن يروشالمي; he=עדן ירושלמי; country=IL
    note      Hebrew ירושלמי means “of Jerusalem”
Effie Defrin ← Effi Devrin, Efi Dafrin, Evi Defrin, Iffi Defrin, Effie Devrin, Ivi Dufferin, Effie Dufferin, Avi Dufferin, Efi Dufferin | kind=person; ar=إيفي ديفرين; he=אפי דפרין; country=IL
    allowed   Effi Defrin, Efi Defrin
    note      Arabic ديفرين; f and v look alike
Efraim Halevy ← Efraim Halifi, Ephraim Halefi | kind=person; ar=إفرايم هاليفي; he=אפרים הלוי; country=IL
Efrat Rayten ← Efrat Raitin, Afrat Rayten, Efrat Reitin, Evrat Rayten | kind=person; ar=إفرات رايتن; he=אפרת רייטן; country=IL
Ehud Barak ← Ihud Barak, Ehoud Barak, Ehud Barack, Ihod Barak | kind=person; ar=إيهود باراك; he=אהוד ברק; ru=Эхуд Барак; country=IL
Ehud Olmert ← Ihud Olmert, Ehud Olmart, Ehoud Olmert, Ehud Ulmert, Ihod Olmert | kind=person; ar=إيهود أولمرت; he=אהוד אולמרט; ru=Эхуд Ольмерт; country=IL
Einav Zangauker ← Einav Tsangauker, Einaf Zangauker, Inav Tzangauker, Einaf Tsangauker, Einav Tzangauker, Einav Tsengauker, Eynav Tsangoker, Einav Zangaoker, Ainav Zangauker | kind=person; ar=عيناف تسنغاوكر; he=עינב צנגאוקר; country=IL
Eitan Horn ← Itan Horn, Eytan Hurn, Eitan Horen, Itan Hurn, Aitan Horn | kind=person; ar=إيتان هورن; he=איתן הורן; country=IL
    allowed   Eytan Horn
Eitan Levy ← Itan Livi, Eitan Livi, Aitan Lifi, Eitan Lifi | kind=person; ar=إيتان ليفي; he=איתן לוי; country=IL
Eitan Mor ← Itan Mor, Eytan Moor, Eitan Mour, Aitan Mor, Itan Mour | kind=person; ar=إيتان مور; he=איתן מור; country=IL
    allowed   Eitan Avraham Mor
Elazar Stern ← Elazar Shtern, Elazar Stirn, Alazar Stern, Eliezer Shtern | kind=person; ar=إلعازار شتيرن; he=אלעזר שטרן; country=IL
Eli Cohen | kind=person; ar=إيلي كوهين; he=אלי כהן; country=IL
Eli Feldstein ← Eli Feldshtein, Eli Veldstein, Elie Feldstein, Ili Feldstein, Eli Filadstein, Eli Fieldstein | kind=person; ar=إيلي فيلدشتاين; he=אלי פלדשטיין; country=IL
Eli Sharabi ← Eli Charabi, Ili Sharabi, Eli Shar'abi, Elie Charabi | kind=person; ar=إيلي شرعبي; he=אלי שרעבי; country=IL
Eli Zeira | kind=person; ar=إيلي زعيرا; he=אלי זעירא; country=IL
Eliezer Ben-Yehuda ← Eliezer Bin Yahuda, Aliezer Ben Yehuda, Eliezer Ben Yahoda | kind=person; ar=إليعازر بن يهودا; he=אליעזר בן-יהודה; country=IL
    allowed   Eliezer Ben Yehuda
Eliya Cohen ← Iliya Cohen, Elia Kohin, Eliah Kohen, Ilya Cohin, Elya Kohin | kind=person; ar=إليا كوهين; he=אליה כהן; country=IL
    allowed   Elia Cohen, Eliyah Cohen
Elkana Bohbot ← Elkana Bouhbout, Elkanah Bohbout, Elqana Bohbot, Alkana Bohbot, Elkana Bukhbut, Elkana Bokhbot, Alkana Bouhbout, Elkana Buhbut, Elkana Bouhbot | kind=person; ar=إلكانا بوحبوط; he=אלקנה בוחבוט; country=IL
Ella Waweya ← Ella Wawiya, Ela Wawya, Ella Wawia | kind=person; ar=إيلا واوية; he=אלה ואויה; country=IL
Emily Damari ← Emily Dammari, Emily Damary, Imili Damari, Emilie Damary, Amily Damari, Emily Dimari | kind=person; ar=إميلي داماري; he=אמילי דמארי; country=GB
Esther Hayut ← Ester Hayout, Esther Hiyut, Istir Hayut, Esther Khayut | kind=person; ar=إستر حايوت; he=אסתר חיות; country=IL
Evyatar David ← Afiatar David, Eviatar Daoud, Efyatar David, Avyatar David, Afyatar David, Evyatar Daoud, Aviatar David, Efiatar David | kind=person; ar=أفيتار دافيد; he=אביתר דוד; country=IL
    allowed   Eviatar David
    note      Arabic أفيتار writes v as f; דוד is read as Daoud
Eyal Berkovic ← Iyal Berkovich, Eyal Birkovitz, Eyal Berkovits | kind=person; ar=إيال بيركوفيتش; he=אייל ברקוביץ׳; country=IL
    allowed   Eyal Berkovich
Eyal Zamir ← Iyal Zamir, Ayal Zamir, Eyal Zameer, Eyal Zammir, Iyal Zameer | kind=person; ar=إيال زامير; he=אייל זמיר; ru=Эяль Замир; country=IL
Eylon Levy ← Eylon Livi, Ilon Levi, Aylon Levi | kind=person; ar=إيلون ليفي; he=איילון לוי; country=IL
Ezer Weizman | kind=person; ar=عيزر وايزمان; he=עזר ויצמן; country=IL
Farhan al-Qadi ← Qaid Farhan Al-Cadi | kind=person; ar=فرحان القاضي; he=פרחאן אלקאדי; country=IL
    allowed   Qaid Farhan al-Qadi, Qaid Farhan Alkadi
Fernando Marman ← Fernando Merman, Vernando Marman, Fernando Marmann | kind=person; ar=فرناندو مرمان; he=פרננדו מרמן; country=IL
Gabi Ashkenazi ← Ghabi Ashkenazi, Gabi Eshkenazi, Jabi Ashkenazi, Gaby Ashkinazi | kind=person; ar=غابي أشكنازي; he=גבי אשכנזי; country=IL
Gadi Eisenkot ← Gadi Izenkot, Gadi Eizencot, Ghadi Eisenkot, Gadi Ayzenkot, Gadi Izencot, Ghadi Eizenkot, Jadi Eisenkot, Gadi Azincott | kind=person; ar=غادي آيزنكوت; he=גדי איזנקוט; country=IL
    allowed   Gadi Eizenkot
Gadi Haggai ← Ghadi Hagai, Gadi Hajai, Gadi Haghai, Jadi Haggai | kind=person; ar=غادي حغاي; he=גדי חגי; country=IL
    allowed   Gad Haggai
Gadi Moses ← Ghadi Moses, Jadi Moses, Gadi Musa, Gadi Mouzis, Ghadi Mozes, Gadi Mousis, Jadi Mozes, Gadi Moussa | kind=person; ar=غادي موزيس; he=גדי מוזס; country=IL
    allowed   Gadi Mozes
Gal Gadot ← Ghal Gadot, Gal Ghadot, Jal Gadot, Gal Jadot, Ghal Ghadot | kind=person; ar=غال غادوت; he=גל גדות; ru=Галь Гадот; country=IL
Gal Hirsch ← Ghal Hirsch, Gal Hirsh, Gal Hersh, Jal Hirsch, Gal Hirch | kind=person; ar=غال هيرش; he=גל הירש; country=IL
Gali Baharav-Miara ← Ghali Baharav-Miara, Gali Baharaf Miara, Jali Baharav Miara, Gali Bharav Miara, Ghali Beharav Miara, Gali Beharaf-Miara, Gali Behrav Miara, Gali Beharev-Mayara, Gali Baharav Mayara | kind=person; ar=غالي بهاراف ميارا; he=גלי בהרב-מיארה; country=IL
    allowed   Gali Baharav Miara
    note      Arabic غالي بهاراف ميارا
Gali Berman ← Ghali Berman, Jali Berman, Gali Birman, Ghali Birman | kind=person; ar=غالي برمان; he=גלי ברמן; country=IL
Galit Distel-Atbaryan ← Galit Distal Atbaryan, Ghalit Distel Atbaryan, Galit Destel Atbarian, Jalit Distel Atbaryan | kind=person; ar=غاليت ديستل أتبريان; he=גלית דיסטל-אטבריאן; country=IL
    allowed   Galit Distel Atbaryan
Ghassan Alian ← Rassan Alian | kind=person; ar=غسان عليان; country=IL
    allowed   Rasan Alian, Ghassan Aliyan
Gideon Levy | kind=person; ar=جدعون ليفي; he=גדעון לוי; country=IL
Gideon Saar ← Gideon Sa’er, Gideon Sair, Jideon Saar, Jadoun Saar, Gideon Sa'aar, Gidon Saer, Ghidon Saar | kind=person; ar=جدعون ساعر; he=גדעון סער; country=IL
    allowed   Gideon Sa'ar
    note      Arabic جدعون is read with j, ساعر with a long first vowel
Gila Gamliel ← Jila Gamliel, Ghila Gamliel, Gila Ghamliel, Jila Jamliel, Gila Gamlail | kind=person; ar=غيلا غمليئيل; he=גילה גמליאל; country=IL
Gilad Erdan ← Gilad Ardan, Jilad Erdan, Ghilad Erdan, Gilaad Ardan, Ghilad Ardan, Jalad Ardan | kind=person; ar=جلعاد أردان; he=גלעד ארדן; ru=Гилад Эрдан; country=IL
    note      Arabic جلعاد أردان
Gilad Kariv ← Jilad Kariv, Gilad Karif, Ghilad Kariv, Gilad Kareef, Jilad Karif, Jalad Kariv | kind=person; ar=جلعاد كاريف; he=גלעד קריב; country=IL
Gilad Shalit ← Jilad Shalit, Ghilad Shalit, Gilad Chalit, Gilaad Shaleet, Jalad Shalit, Jilad Shaleet, Gilad Shaleet, Julad Shalit | kind=person; ar=جلعاد شاليط; he=גלעד שליט; country=IL
    note      Arabic جلعاد is read with j
Giora Eiland ← Jiora Eiland, Ghiora Eiland, Giura Eiland, Giora Iland, Giora Ayland | kind=person; ar=غيورا آيلاند; he=גיורא איילנד; country=IL
    note      آيلاند also spells island
Golda Meir ← Golda Mair, Gholda Meir, Jolda Meir, Golda Maeer | kind=person; ar=غولدا مائير; he=גולדה מאיר; country=IL
Guy Gilboa-Dalal ← Guy Ghilboa Dalal, Gai Gilboa Dalal, Guy Jilboa Dalal, Ghai Gilboa-Dalal, Guy Gilboua Dalal | kind=person; ar=غاي غلبوع دلال; he=גיא גלבוע-דלאל; country=IL
    allowed   Guy Gilboa Dalal
    note      Hebrew גיא and Arabic غاي carry no vowel between g and y
Hadar Goldin ← Hadar Gholdin, Hadar Joldin, Hadar Goulden, Hadar Golden, Hader Goldin, Hadar Gouldin | kind=person; ar=هدار غولدين; he=הדר גולדין; country=IL
Haim Katz ← Haim Kats, Chaim Kats | kind=person; ar=حاييم كاتس; he=חיים כץ; country=IL
Hanoch Milwidsky ← Hanoch Milvidsky, Hanokh Milvidsky, Hanukh Milwidsky, Hanoch Melvidsky | kind=person; ar=حانوخ ميلفيتسكي; country=IL
Hersh Goldberg-Polin ← Hirsch Goldberg Bolin, Hirsh Goldberg Polin, Hersh Goldberg Bolin, Hersh Goldberg-Bolin, Hersh Goldberg Poulin, Hirsch Goldberg-Polin, Harsh Goldberg-Polin, Hersch Goldberg Bolin, Hirsh Goldberg-Polin, Hirsch Goldberg-Pauline | kind=person; ar=هيرش غولدبرغ بولين; he=הירש גולדברג-פולין; country=US
    allowed   Hersh Goldberg Polin
    note      بولين writes p as b
Herzi Halevi ← Hertzi Halefi, Hertsi Halevi, Herzi Halifi, Hirtsi Halevi, Herzi Haleevi, Hertsi Halefi, Hertsi Halifi | kind=person; ar=هرتسي هاليفي; he=הרצי הלוי; ru=Герци Халеви; country=IL
    allowed   Hertzi Halevi
    note      Arabic هرتسي هاليفي spells z as ts and v as f
Hisham al-Sayed ← Hesham Alsaid, Hicham Essayed | kind=person; ar=هشام السيد; he=הישאם א-סייד; country=IL
    allowed   Hisham Sayed
Iair Horn ← Yaeer Horn, Iaeer Horn, Yair Hurn, Yayir Horn | kind=person; ar=يائير هورن; he=יאיר הורן; country=IL
    allowed   Yair Horn
Idan Shtivi ← Aidan Shtivi, Eidan Shtivi, Edan Shtevi, Idan Shtifi, Aidan Shtifi, Eden Shtivi, Idan Shteifi | kind=person; ar=عيدان شتيفي; he=עידן שתיוי; country=IL
Idit Silman ← Edit Silman, Aidit Silman, Idit Selman | kind=person; ar=عيديت سيلمان; he=עידית סילמן; country=IL
Ilan Pappe ← Ilan Babi, Ilan Pabi, Elan Babe, Ilan Babe, Ilan Bappe | kind=person; ar=إيلان بابيه; he=אילן פפה; country=IL
    allowed   Ilan Pappé
    note      Arabic بابيه writes p as b
Ilan Weiss ← Elan Fais, Ilan Vais, Eilan Weiss, Ilan Fais, Ilan Wais | kind=person; ar=إيلان فايس; he=אילן וייס; country=IL
Inbar Hayman ← Anbar Hayman, Enbar Haiman, Anbar Haiman, Inbar Hyman, Anbar Heiman, Enbar Hayman | kind=person; ar=عنبار هايمن; he=ענבר הימן; country=IL
    allowed   Inbar Haiman
Isaac Amit ← Ishaq Amit, Isaac Ameet, Yitzhak Ameet | kind=person; ar=يتسحاق عميت; he=יצחק עמית; country=IL
    allowed   Yitzhak Amit
Isaac Herzog ← Isaac Hertzog, Isaac Hertsog, Isaac Herzogh, Yitzhak Hertsog, Ishaq Herzog, Isaac Hirtzog | kind=person; ar=إسحاق هرتسوغ; he=יצחק הרצוג; ru=Ицхак Герцог; country=IL
    allowed   Yitzhak Herzog
    note      Arabic هرتسوغ spells the z as ts and the final g as gh
Israel Ganz ← Israel Ghanz, Yisrael Gants, Israel Gants, Yisrael Ghants | kind=person; ar=يسرائيل غانتس; he=ישראל גנץ; country=IL
    allowed   Yisrael Gantz
Israel Katz ← Yisrael Kats, Israel Kats, Yisrael Kaatz, Israel Kaats, Yisrael Cats | kind=person; ar=يسرائيل كاتس; he=ישראל כ״ץ; ru=Исраэль Кац; country=IL
    allowed   Yisrael Katz
    note      Arabic كاتس spells z as ts
Israel Ziv ← Yisrael Zif, Israel Zif, Yisrael Zeef | kind=person; ar=يسرائيل زيف; he=ישראל זיו; country=IL
    allowed   Yisrael Ziv
Itamar Ben-Gvir ← Itamar Ben Ghafir, Itamar Ben Gafir, Itamar Bin Ghafir, Itamar Bin Gvir, Itamar Ben Ghvir, Itamar Ben Jafir, Itamar Ben-Ghafir, Itmar Ben Gvir, Etamar Ben Gvir | kind=person; ar=إيتمار بن غفير; fa=ایتامار بن گویر; he=איתמר בן גביר; ru=Итамар Бен-Гвир; country=IL
    allowed   Itamar Ben Gvir
    note      Arabic بن غفير has no v and no g: it is read back as Ben Ghafir
Itay Chen ← Itai Hen, Itay Hen, Etay Chen, Itai Khen, Itay Khin, Itay Khen, Itai Hin | kind=person; ar=إيتاي حن; he=איתי חן; country=US
    allowed   Itai Chen
Itay Svirsky ← Itai Svirski, Itay Sfirsky, Itai Sfirsky, Etay Svirsky, Itay Sverski, Itai Sviriski | kind=person; ar=إيتاي سفيرسكي; he=איתי סבירסקי; country=IL
    allowed   Itai Svirsky
Itzik Elgarat ← Itsik Elgarat, Itzik Algart, Itzik Elgharat, Itzik Al-Garat, Itsik Elgharat, Itzhak Algarat, Itzik Algharat, Itsik Algarat, Itzik El-Garat, Itzik Elgrat, Itsak Elgart | kind=person; ar=إيتسيك إلغرات; he=איציק אלגרט; country=IL
    allowed   Itzhak Elgarat, Itzhak Elgaret
Jonatan Urich ← Yonatan Orich, Jonathan Orich, Yonatan Urikh, Jonathan Urikh, Yonatan Orish, Jonathan Uric | kind=person; ar=يوناتان أوريخ; he=יונתן אוריך; country=IL
    allowed   Yonatan Urich, Jonathan Urich
Jonathan Conricus ← Jonathan Konrikos, Jonathan Kunrikus, Yonatan Conrikos | kind=person; ar=جوناثان كونريكوس; he=יונתן קונריקוס; country=IL
Judi Weinstein Haggai ← Judy Weinstein Hagai, Judith Weinstein Hajai, Joudi Weinstein Haggai, Goody Weinstein Haggai | kind=person; ar=جودي واينشتاين حجاي; he=ג׳ודי ויינשטיין-חגי; country=IL
    allowed   Judith Weinstein, Judih Weinstein, Judy Weinstein Haggai
Karina Ariev ← Karina Arief, Karina Ariv, Carina Arief, Karina Arif, Karina Areev, Carina Aref, Karina Areef | kind=person; ar=كارينا أرئيف; he=קרינה ארייב; country=IL
Karine Elharrar ← Karin Elharar, Karin Al-Harrar, Karine Al-Harar, Karen Elharar, Carine Alharar | kind=person; ar=كارين إلهرار; he=קארין אלהרר; country=IL
    allowed   Karin Elharrar
Keith Siegel ← Keith Sigal, Keith Seagal, Kith Siegel, Keith Sighel, Keith Seagull, Keith Sigel, Kees Siegel | kind=person; ar=كيث سيغل; he=קית׳ סיגל; country=US
    cues      hostage, hostages, captivity
Kfir Bibas ← Kafir Bibas, Kfir Pipas, Kvir Bibas, Kafeer Bibas, Kfir Beebas, Kefir Bibas, Kfeir Bibas, Kafir Pipas | kind=person; ar=كفير بيباس; he=כפיר ביבס; country=IL
    note      Arabic كفير is read as Kafir, Hebrew כפיר as Kefir
Kobi Shabtai ← Kopi Shabtai, Kobi Chabtai, Kubi Shabtai, Yaqoub Shabtai | kind=person; ar=كوبي شبتاي; he=קובי שבתאי; country=IL
    allowed   Yaakov Shabtai
Levi Eshkol ← Levi Ashkol, Levy Ashkol, Lifi Eshkol | kind=person; ar=ليفي أشكول; he=לוי אשכול; country=IL
Limor Son Har-Melech ← Limor Sonne Har Melech, Limor Sun Har Melekh, Limor Son Har Malik, Limor Son Har Malach | kind=person; ar=ليمور سون هار ميليخ; he=לימור סון הר-מלך; country=IL
    allowed   Limor Son Har Melech
Lior Rudaeff ← Lior Rodaev, Leor Rudayev, Lior Rudayef, Lior Rodaif, Lior Rodaeff, Lyor Rudaeff | kind=person; ar=ليئور رودايف; he=ליאור רודאף; country=IL
Liri Albag ← Liri Albagh, Leeri Albaj, Liri El-Bagh, Liri Albaj, Lyri Albagh, Lere Albag, Liri Elbagh, Liri Al-Bagh | kind=person; ar=ليري ألباغ; he=לירי אלבג; country=IL
Louis Har ← Lois Har | kind=person; ar=لويس هار; he=לואי הר; country=IL
    allowed   Luis Har
Mansour Abbas | kind=person; ar=منصور عباس; he=מנסור עבאס; country=IL
Matan Angrest ← Matan Angerst, Mattan Engrest, Matan Anghrest, Matan Anjerst, Matan Ingrest | kind=person; ar=متان أنغرست; he=מתן אנגרסט; country=IL
Matan Kahana ← Matan Kahane, Mattan Kahna | kind=person; ar=متان كهانا; he=מתן כהנא; country=IL
Matan Zangauker ← Matan Tsangauker, Matan Tzangauker, Mattan Zangawker, Matan Zangoker, Matan Tsengauker, Matan Tsangoker, Matan Tsenghauker, Matan Tzengauker, Matan Zangaoker | kind=person; ar=متان تسنغاوكر; he=מתן צנגאוקר; country=IL
    note      Arabic تسنغاوكر spells z as ts
Matanyahu Englman ← Matanyahu Anglman, Matanyaho Engelman, Matanyahu Anghelman | kind=person; ar=متنياهو أنغلمان; he=מתניהו אנגלמן; country=IL
    allowed   Matanyahu Engelman
Maxim Herkin ← Maxim Harkin, Maksim Harkin, Maxim Hirkin, Maxime Herkin, Maksim Hirkin, Maxim Kherkin | kind=person; ar=مكسيم هيركين; he=מקסים הרקין; ru=Максим Херкин; country=IL
    allowed   Maksim Herkin
May Golan ← Mai Golan, May Gholan, Mai Gholan, May Jolan | kind=person; ar=ماي غولان; he=מאי גולן; country=IL
Meir Ben-Shabbat ← Meir Ben Shabat, Mair Ben Shabat, Meir Bin Shabbat | kind=person; ar=مئير بن شبات; he=מאיר בן-שבת; country=IL
    allowed   Meir Ben Shabbat
Meir Cohen | kind=person; ar=مئير كوهين; he=מאיר כהן; country=IL
Meir Dagan ← Mair Daghan, Meir Daghan, Maeer Dagan | kind=person; ar=مائير داغان; he=מאיר דגן; country=IL
Meir Kahane ← Mair Kahana, Meir Kahana, Meer Kahane, Maeer Kahana | kind=person; ar=مئير كهانا; he=מאיר כהנא; country=IL
Meir Porush ← Meir Borush, Mair Porush, Meir Purush, Meir Poroush, Maeer Borosh | kind=person; ar=مئير بوروش; he=מאיר פרוש; country=IL
Menachem Begin ← Menahem Pegin, Menachem Bigin, Manahem Begin, Mnahem Begin, Menachem Begen, Menahem Bigin | kind=person; ar=مناحيم بيغن; he=מנחם בגין; country=IL
    allowed   Menahem Begin
Meny Godard ← Mani Godard, Meni Goddard, Manny Goudard, Mani Ghodard, Mini Godard, Menny Goudard | kind=person; ar=ميني غودار; he=מני גודארד; country=IL
    allowed   Meni Godard
Merav Ben-Ari ← Meraf Ben Ari, Mirav Ben Ari, Meirav Ben Ari, Miraf Ben Ari | kind=person; ar=ميراف بن آري; he=מירב בן ארי; country=IL
    allowed   Merav Ben Ari
Merav Michaeli ← Meraf Michaeli, Mirav Mikhaeli, Merav Mikhaeli, Miraf Michaeli, Meirav Michaeli, Mirav Michaeli | kind=person; ar=ميراف ميخائيلي; he=מרב מיכאלי; country=IL
Mia Schem ← Maya Shem, Mia Shim, Mia Chem, Miya Shem, Maya Schem | kind=person; ar=ميا شيم; he=מיה שם; country=FR
    allowed   Mia Shem
Michael Herzog | kind=person; ar=مايكل هرتسوغ; he=מיכאל הרצוג; country=IL
    allowed   Mike Herzog
Michael Malchieli ← Mikhael Malkhieli, Michael Malkhieli | kind=person; ar=ميخائيل ملكيئيلي; he=מיכאל מלכיאלי; country=IL
    allowed   Michael Malkieli
Michal Herzog | kind=person; ar=ميخال هرتسوغ; he=מיכל הרצוג; country=IL
Mickey Levy | kind=person; ar=ميكي ليفي; he=מיקי לוי; country=IL
Miki Zohar ← Miki Zuhar, Mickey Zuhar, Miki Zouhar | kind=person; ar=ميكي زوهر; he=מיקי זוהר; country=IL
    allowed   Micky Zohar, Mickey Zohar
Miri Regev ← Miri Rejev, Meri Regev, Miri Righev, Miri Rigev, Miri Regef, Miri Righif, Mery Regev | kind=person; ar=ميري ريغيف; he=מירי רגב; country=IL
Moran Stella Yanai ← Moran Stella Yannai, Moran Stila Yanai, Muran Stella Yanai | kind=person; ar=موران ستيلا ياناي; he=מורן סטלה ינאי; country=IL
Mordechai Vanunu ← Mordechai Fanunu, Mordkhai Fanounou, Mordechai Fanono, Murdakhai Vanunu, Mordecai Fanunu, Mordechai Vanono | kind=person; ar=مردخاي فعنونو; he=מרדכי ואנונו; country=IL
Moshe Arbel ← Moshe Arbil, Moshe Arpel, Moshi Arbel | kind=person; ar=موشيه أربيل; he=משה ארבל; country=IL
Moshe Dayan ← Moshe Dian, Moshi Dayan, Mosheh Dayyan, Mushe Dayan | kind=person; ar=موشيه ديان; he=משה דיין; country=IL
Moshe Gafni ← Moshe Ghafni, Moshe Jafni, Moshi Gafni, Mosheh Ghafni | kind=person; ar=موشيه غافني; he=משה גפני; country=IL
Moshe Katsav ← Moshe Katsaf, Moshe Qatsav, Moshe Katzaf | kind=person; ar=موشيه كتساف; he=משה קצב; country=IL
Moshe Lion ← Moshe Lyon, Moshi Lion | kind=person; ar=موشيه ليئون; he=משה ליאון; country=IL
    allowed   Moshe Leon
    cues      Jerusalem mayor
Moshe Saada | kind=person; ar=موشيه سعدة; he=משה סעדה; country=IL
Moshe Sharett ← Moshe Charett, Moshe Sharet, Moshi Sharet | kind=person; ar=موشيه شاريت; he=משה שרת; country=IL
Moshe Yaalon ← Moshe Yalon, Moshe Ya'loun, Moshe Yaaloun | kind=person; ar=موشيه يعالون; he=משה יעלון; country=IL
    allowed   Moshe Ya'alon
Naama Lazimi ← Naama Lazmi, Nama Lazimi, Neama Lazimi, Naima Lazimi | kind=person; ar=نعما لازيمي; he=נעמה לזימי; country=IL
Naama Levy ← Naama Livi, Nama Livi, Neama Levi, Nimah Levy, Na'ama Lifi, Naama Lifi | kind=person; ar=نعما ليفي; he=נעמה לוי; country=IL
    allowed   Na'ama Levy
Nadav Argaman ← Nadaf Argaman, Nadav Arghaman, Nadav Arjaman, Nadaf Arghaman | kind=person; ar=نداف أرغمان; he=נדב ארגמן; country=IL
Nadav Popplewell ← Nadaf Popplewell, Nadav Poplewel, Nadav Boblwell, Nadav Bublwell, Nadaf Bublewell, Nadav Bobbleville | kind=person; ar=نداف بوبلويل; he=נדב פופלוול; country=GB
Nadav Shoshani ← Nadaf Shoshani, Nadav Chochani, Nadaf Choshani, Nadav Shushani | kind=person; ar=نداف شوشاني; he=נדב שושני; country=IL
Naftali Bennett ← Naftali Benit, Naftali Benet, Naftali Binet, Naftali Bennet, Naftaly Bennett, Neftali Bennett, Nafatali Bennett | kind=person; ar=نفتالي بينيت; he=נפתלי בנט; ru=Нафтали Беннет; country=IL
Nahum Barnea ← Nahum Barnia, Nahoum Barnea, Nahum Barne'a | kind=person; ar=ناحوم برنياع; he=נחום ברנע; country=IL
Naomi Shemer | kind=person; ar=نعومي شيمر; he=נעמי שמר; country=IL
Nimrod Cohen ← Nimroud Cohen, Namrud Cohen, Nimrud Kohen | kind=person; ar=نمرود كوهين; he=נמרוד כהן; country=IL
Nir Barkat ← Nir Berkat, Neer Barkat, Nir Parkat | kind=person; ar=نير بركات; he=ניר ברקת; country=IL
Nissim Vaturi ← Nissim Faturi, Nisim Faturi, Nissim Fatouri, Nissim Watouri, Nasim Faturi, Nissim Vatori | kind=person; ar=نسيم فاتوري; he=נסים ואטורי; country=IL
    note      Arabic فاتوري writes v as f
Nitzan Alon ← Nitsan Alon, Nitzan Aloun, Netsan Alon, Nitsan Aloun | kind=person; ar=نيتسان ألون; he=ניצן אלון; country=IL
Noa Argamani ← Noah Argamani, Nuaa Argamani, Noa Arjamani, Noa Arghamani, Noah Arghamani, Nouh Argamani, Nua Argamani, Noaa Arghamani, Noa Argmani, Noah Argmani | kind=person; ar=نوعا أرغماني; he=נועה ארגמני; country=IL
    note      Arabic أرغماني is read with gh or j
Noam Shalit ← Noam Chalit, Nuam Shalit, Noam Shaleet, Naoum Shalit | kind=person; ar=نوعام شاليط; he=נועם שליט; country=IL
Noam Sohlberg ← Noam Solberg, Noam Solbergh, Naoum Sohlberg | kind=person; ar=نوعام سولبرغ; he=נעם סולברג; country=IL
Oded Basyuk ← Oded Basiok, Oudid Basyuk | kind=person; ar=عوديد باسيوك; he=עודד בסיוק; country=IL
    allowed   Oded Basiuk
Oded Forer ← Oded Vorer, Oudid Forer, Oded Furir, Oded Forir, Awdid Forer | kind=person; ar=عوديد فورير; he=עודד פורר; country=IL
Oded Lifshitz ← Oded Livshits, Oudid Lifshitz, Oded Lifschits, Awdid Lifshitz, Oded Livshitz, Udid Lifshitz, Oded Lipschits | kind=person; ar=عوديد ليفشيتس; he=עודד ליפשיץ; country=IL
    allowed   Oded Lifschitz
Ofer Calderon ← Ofir Calderon, Ofer Qalderon, Ofir Kalderon, Ofer Caldron, Awfer Calderon | kind=person; ar=عوفر كالديرون; he=עופר קלדרון; country=IL
    allowed   Ofer Kalderon
Ofer Cassif ← Ofer Kassif, Ofir Kasif, Ofer Kasif, Ofer Kaseef, Ofer Kassef, Ovir Kasif, Ofir Cassif | kind=person; ar=عوفر كسيف; he=עופר כסיף; country=IL
Ofir Akunis ← Ofir Akonis, Ofer Akonis, Ophir Akounis, Ofir Acunis | kind=person; ar=أوفير أكونيس; he=אופיר אקוניס; country=IL
Ofir Sofer | kind=person; ar=أوفير سوفير; he=אופיר סופר; country=IL
Ofir Tzarfati ← Ofir Tsarfati, Ofir Sarfati, Ophir Tsarfati | kind=person; ar=أوفير تسرفاتي; he=אופיר צרפתי; country=IL
Ohad Ben Ami ← Ohad Bin Ami, Uhad Ben Ami, Ouhad Ben Ami, Awhad Ben Ami, Ohad Bin Ammi | kind=person; ar=أوهاد بن عامي; he=אוהד בן עמי; country=IL
    allowed   Ohad Ben-Ami
Ohad Yahalomi ← Uhad Yahalomi, Ohad Yahloumi, Ohad Yahloomy, Awhad Yahalomi, Ouhad Yahalomi, Ohad Yehlomi, Ohad Yahlomi, Ohad Yahaloumi | kind=person; ar=أوهاد يهلومي; he=אוהד יהלומי; country=IL
Omer Dostri ← Omar Dostri, Omer Dustri, Omar Dustri, Omer Doustri | kind=person; ar=عومر دوستري; he=עומר דוסטרי; country=IL
    note      Arabic عومر is taken for Omar
Omer Neutra ← Omar Neutra, Omer Nutra, Omer Notra, Omar Nutra, Omer Neotra, Omar Neotra, Omer Nautra, Amer Neutra | kind=person; ar=عومر نيوترا; he=עומר נאוטרה; country=US
    note      Arabic عومر is taken for Omar
Omer Shem Tov ← Omar Shem Tov, Omer Shem Tof, Omar Shim Tov, Omer Sham Tov, Omer Shim Tof, Omar Shem Tof, Omar Shem-Tov | kind=person; ar=عومر شيم طوف; he=עומר שם טוב; country=IL
    allowed   Omer Shem-Tov
Omer Wenkert ← Omar Wenkert, Omer Winkert, Omer Venkert, Omar Winkert, Omer Fenkert, Omar Venkert, Amer Winkert, Omer Finkert | kind=person; ar=عومر فنكرت; he=עומר ונקרט; country=IL
    note      Arabic عومر is taken for Omar; و and ف both stand for the Hebrew letter
Omri Miran ← Omari Miran, Amri Miran, Umri Meran, Amri Meeran, Omri Mayran | kind=person; ar=عمري ميران; he=עמרי מירן; country=IL
Or Levy | kind=person; ar=أور ليفي; case=exact; he=אור לוי; country=IL
Ori Danino ← Uri Daninu, Auri Danino, Ori Daninou, Ouri Danino, Ory Daneno, Uri Daneno | kind=person; ar=أوري دانينو; he=אורי דנינו; country=IL
Ori Gordin ← Auri Gordin, Ori Ghordin, Uri Ghordin, Ori Jordin, Uri Jordin | kind=person; ar=أوري غوردين; he=אורי גורדין; country=IL
    allowed   Uri Gordin
Ori Megidish ← Uri Magidish, Auri Megidish, Ori Majidish, Ouri Megidish, Ori Maghidish, Ori Megidich, Ori Mejidish, Ori Mighidish | kind=person; ar=أوري مغيديش; he=אורי מגידיש; country=IL
Orit Farkash-Hacohen ← Orit Farkash Hakohen, Orit Varkash Hacohen, Orit Farkash Cohen | kind=person; ar=أوريت فركش هكوهين; he=אורית פרקש-הכהן; country=IL
    allowed   Orit Farkash Hacohen
Orit Strock ← Orit Struk, Orit Strok, Aurit Strook, Orit Stroock, Urit Strock | kind=person; ar=أوريت ستروك; he=אורית סטרוק; country=IL
    allowed   Orit Strook
Oron Shaul ← Oron Shaoul, Auron Shaul, Oroun Shaul | kind=person; ar=أورون شاؤول; he=אורון שאול; country=IL
Ovadia Yosef ← Ofadia Yosef, Obadiah Yosef, Ofadia Youssef, Ovadia Yousef, Ofadya Yosef, Obadia Yosef | kind=person; ar=عوفاديا يوسف; he=עובדיה יוסף; country=IL
Oz Daniel | kind=person; ar=عوز دانييل; he=עוז דניאל; country=IL
Peter Lerner | kind=person; ar=بيتر ليرنر; he=פיטר לרנר; country=IL
Pnina Tamano-Shata ← Bnina Tamano Shata, Panina Tamano Shata, Pnina Tamanu Shata, Benina Tamano Shata | kind=person; ar=بنينا تامانو شطا; he=פנינה תמנו-שטה; country=IL
    allowed   Pnina Tamano Shata
Rachel Goldberg-Polin ← Rachel Goldberg Bolin, Rachel Goldberg-Bolin, Rahel Goldberg Bolin | kind=person; ar=راحيل غولدبرغ بولين; he=רחל גולדברג-פולין; country=US
    allowed   Rachel Goldberg Polin
Ram Ben-Barak ← Ram Ben Parak, Ram Bin Barak | kind=person; ar=رام بن باراك; he=רם בן ברק; country=IL
    allowed   Ram Ben Barak
Ran Gvili ← Ran Ghawili, Ran Gawili, Ran Gaweely, Ran Ghuili, Ran Jaweeli, Ran Jawili, Ran Guwaili, Ran Ghvili, Ran Goyli, Ran Guaili | kind=person; ar=ران غويلي; he=רן גואילי; country=IL
    note      Arabic غويلي is read as Ghawili
Reuven Rivlin ← Reuven Riflin, Reofen Rivlin, Rufin Rivlin, Reuven Revlin, Roufin Rivlin | kind=person; ar=رؤوفين ريفلين; he=ראובן ריבלין; country=IL
    allowed   Ruvi Rivlin
Rom Braslavski ← Rom Braslafsky, Rum Braslavsky, Rom Breslavski, Roum Braslavski, Rom Baraslavsky, Rom Braslafski, Rum Braslavski | kind=person; ar=روم براسلافسكي; he=רום ברסלבסקי; country=IL
    allowed   Rom Braslavsky
    note      روم is read as Rome
Roman Gofman ← Roman Ghofman, Roman Jofman, Ruman Gofman, Roman Goufman, Romain Gofman | kind=person; ar=رومان غوفمان; he=רומן גופמן; ru=Роман Гофман; country=IL
Romi Gonen ← Romi Jonen, Rumi Gonen, Romy Ghonen, Roumi Gonen, Romi Ghonin, Romi Gunin, Rumi Jonen, Romi Gounin, Romi Ghonen, Romi Junin | kind=person; ar=رومي غونين; he=רומי גונן; country=IL
    allowed   Romy Gonen
Ron Arad | kind=person; ar=رون أراد; he=רון ארד; country=IL
Ron Dermer ← Ron Dirmer, Ron Dermar, Ron Darmer | kind=person; ar=رون ديرمر; he=רון דרמר; country=IL
Ron Huldai ← Ron Holdai, Ron Khuldai, Roun Huldai, Ron Huldi, Ron Khoulday | kind=person; ar=رون خولدائي; he=רון חולדאי; country=IL
Ronen Bar ← Ronin Bar, Runen Bar, Rounen Bar, Ronnen Bar | kind=person; ar=رونين بار; he=רונן בר; ru=Ронен Бар; country=IL
Ronen Bergman ← Ronin Bergman, Ronen Birgman, Ronen Berghman | kind=person; ar=رونين بيرغمان; he=רונן ברגמן; country=IL
Sagui Dekel-Chen ← Sagi Dekel Hen, Sagi Dikel Khen, Saghi Dekel Chen, Sagi Dekel-Hen, Saji Dekel Chen, Saghi Dekel Hen, Sajy Dekel-Chen, Sagi Dakel Khen, Sagui Dekel-Hen, Sagui Dekel Hen | kind=person; ar=ساغي ديكل حن; he=שגיא דקל-חן; country=US
    allowed   Sagui Dekel Chen, Sagi Dekel-Chen
    note      Arabic ساغي is read with gh or j; חן is Chen
Sahar Baruch ← Sahar Barukh, Sahar Baroukh, Sahr Barukh, Sahar Baroch | kind=person; ar=ساهر باروخ; he=סהר ברוך; country=IL
Sara Netanyahu | kind=person; ar=سارة نتنياهو; he=שרה נתניהו; country=IL
Segev Kalfon ← Segef Kalfon, Sagiv Kalfon, Sejev Kalfon, Segev Khalfon, Sigev Kalfon, Sigif Kalfon, Seghev Kalfon, Segev Kalphon, Sagif Kalfon | kind=person; ar=سيغيف كلفون; he=שגב כלפון; country=IL
Shai Wenkert ← Shay Winkert, Shai Winkert, Chai Wenkert, Shai Venkert, Shay Finkert, Shai Finkert | kind=person; ar=شاي فنكرت; he=שי ונקרט; country=IL
Sharren Haskel ← Sharon Haskel, Sharin Haskel, Sharen Haskil, Sharen Haskel, Sharine Haskel | kind=person; ar=شارين هسكل; he=שרן השכל; country=IL
Shaul Mofaz ← Shaoul Mofaz, Shaul Mufaz, Shaul Moufaz | kind=person; ar=شاؤول موفاز; he=שאול מופז; country=IL
Shimon Peres ← Shimon Perez, Shimon Beres, Shamoun Peres, Shimon Biris, Shimon Pires | kind=person; ar=شمعون بيريز; he=שמעון פרס; ru=Шимон Перес; country=IL
    cues      Israel, Israeli, Nobel, Oslo, Labor
    note      Arabic بيريز ends in z, the Hebrew name in s
Shiri Bibas ← Sheri Bibas, Shiri Pipas, Shiri Beebas, Shiri Bebas, Chiri Bibas, Cherie Bibas, Sherry Bibas, Shiri Pibas | kind=person; ar=شيري بيباس; he=שירי ביבס; country=IL
Shlomi Binder ← Shlomi Bender, Shalomi Binder, Shlomi Pinder | kind=person; ar=شلومي بيندر; he=שלומי בינדר; country=IL
Shlomi Ziv ← Shlomi Zif, Shalomi Ziv, Shlomi Zeef, Shlomi Zeev, Shalomi Zif | kind=person; ar=شلومي زيف; he=שלומי זיו; country=IL
Shlomo Karhi ← Shlomo Qarhi, Shlomo Qari, Shalomo Karhi, Shlomo Karai | kind=person; ar=شلومو كرعي; he=שלמה קרעי; country=IL
Shlomo Mantzur ← Shlomo Mantsur, Shlomo Mantsour, Shalomo Mansour, Shlomo Mansur, Shlomo Monsour | kind=person; ar=شلومو منتسور; he=שלמה מנצור; country=IL
    allowed   Shlomo Manzur, Shlomo Mansour
Simcha Goldin ← Simha Gholdin, Simkha Goldin, Simha Golden | kind=person; ar=سيمحا غولدين; he=שמחה גולדין; country=IL
    allowed   Simha Goldin
Simcha Rothman ← Simha Rotman, Simcha Rotman, Simha Rutman, Simkha Rothman, Samha Rothman, Simkha Rotman, Symha Rothman | kind=person; ar=سيمحا روتمان; he=שמחה רוטמן; country=IL
    allowed   Simha Rothman
Sonthaya Oakkharasri ← Sontaya Okrasri, Sonthaya Akrasri, Sonthaya Okharasri | kind=person; country=TH
    cues      Thailand, Thai, Bangkok
Tal Haimi ← Tal Hayimi, Tal Hayymi, Tal Khaimi, Tal Haymy | kind=person; ar=طال حاييمي; he=טל חיימי; country=IL
    allowed   Tal Chaimi
Tal Shoham ← Tal Shuham, Tall Shoham, Tal Shouham, Tal Chouham, Thal Shoham, Tal Chuham | kind=person; ar=طال شوهام; he=טל שוהם; country=IL
Tally Gotliv ← Tali Gottlieb, Tali Gotlieb, Tali Gotlif, Tally Gottlieb, Tali Gotleef, Tali Ghotlif | kind=person; ar=تالي غوتليف; he=טלי גוטליב; country=IL
    allowed   Tali Gotliv
Tamir Hayman ← Tamir Haiman, Tameer Heiman, Tamir Heimann, Tamir Hiyman, Tamir Heyman | kind=person; ar=تامير هايمان; he=תמיר היימן; country=IL
    allowed   Tamir Heiman
Tamir Nimrodi ← Tamir Namroudi, Tameer Nimrodi, Tamer Nimroudi, Tamir Namrudi, Tamir Nimrudi | kind=person; ar=تامير نمرودي; he=תמיר נמרודי; country=IL
Tamir Pardo ← Tamir Bardo, Tameer Bardo | kind=person; ar=تامير باردو; he=תמיר פרדו; country=IL
    note      Arabic باردو writes p as b
Tamir Yadai ← Tamir Yadaai, Tameer Yadai | kind=person; ar=تامير يدعي; he=תמיר ידעי; country=IL
Theodor Herzl ← Theodor Hertzel, Theodor Hertsel, Teodor Hertzl, Tayodor Hertzel, Theodore Hertzl, Theodor Herzel, Thiodor Hertzl, Theodor Hertzl | kind=person; ar=تيودور هرتزل; he=בנימין זאב הרצל; ru=Теодор Герцль; country=AT
    allowed   Theodore Herzl
Tomer Bar | kind=person; ar=تومر بار; he=תומר בר; country=IL
Tsachi Idan ← Tsahi Aidan, Tzahi Aidan, Tsakhi Idan, Tzachi Aidan, Tzahi Eidan, Sahi Idan, Tsahi Eidan, Tsahi Edan, Tsakhi Aidan | kind=person; ar=تساحي عيدان; he=צחי עידן; country=IL
    allowed   Tzachi Idan, Tsahi Idan
Tzachi Hanegbi ← Tsahi Hanegbi, Tsakhi Hanegbi, Tzahi Hangabi, Tsahi Hanghabi, Tzachi Hangbi, Tsakhi Hanghabi | kind=person; ar=تساحي هنغبي; he=צחי הנגבי; country=IL
    allowed   Tzahi Hanegbi
Tzipi Hotovely ← Tzipi Hotofeli, Tsipi Hotofely, Tzibi Hotovely, Tzipi Hotoveli | kind=person; ar=تسيبي حوتوفيلي; he=ציפי חוטובלי; country=IL
Tzipi Livni ← Tsibi Livni, Tzibi Livni, Tsipi Lifni, Tsebi Livni, Tzipi Lifni | kind=person; ar=تسيبي ليفني; he=ציפי לבני; country=IL
    allowed   Tsipi Livni
Tzvika Fogel ← Tsfika Fogel, Zvika Vogel, Tsvika Foghel, Tsfika Fojel, Tsvika Fogel, Tzfika Fogel | kind=person; ar=تسفيكا فوغل; he=צביקה פוגל; country=IL
    allowed   Zvika Fogel
Uri Avnery ← Uri Afneri, Auri Avneri, Ouri Afneri, Uri Afnery | kind=person; ar=أوري أفنيري; he=אורי אבנרי; country=IL
Uriel Buso ← Oriel Busso, Auriel Buso, Uriel Bosu | kind=person; ar=أوريئيل بوسو; he=אוריאל בוסו; country=IL
Uzi Vogelman ← Uzi Fogelman, Ozi Vogelman, Uzi Foghelman, Ozi Fogelman | kind=person; ar=عوزي فوغلمان; he=עוזי פוגלמן; country=IL
Vivian Silver ← Fifian Silver, Vivian Silfer, Fivian Silver | kind=person; ar=فيفيان سيلفر; he=ויויאן סילבר; country=CA
Vladimir Beliak ← Vladimir Piliak, Vladimir Bilyak, Fladimir Beliak | kind=person; ar=فلاديمير بلياك; he=ולדימיר בליאק; country=IL
Yaakov Amidror ← Yaakov Amidrur, Yacov Amidrour, Yaqov Amidror | kind=person; ar=يعقوب عميدرور; he=יעקב עמידרור; country=IL
Yaakov Margi ← Yaakov Marji, Yaakov Marghi, Yacoub Margi | kind=person; ar=يعقوب مرغي; he=יעקב מרגי; country=IL
Yael Alexander | kind=person; ar=ياعيل ألكسندر; he=יעל אלכסנדר; country=US
Yagev Buchshtab ← Yagev Bukhshtab, Yajev Buchshtab, Yaghev Buchshtab, Yagev Bukhstab, Yagef Buchshtab, Yagev Bokhshtab, Yagif Buchshtab | kind=person; ar=ياغيف بوخشتاب; he=יגב בוכשטב; country=IL
    allowed   Yagev Buchshtav
Yair Golan ← Yaeer Golan, Yair Gholan, Yair Jolan | kind=person; ar=يائير غولان; he=יאיר גולן; country=IL
Yair Lapid ← Yair Labid, Yaeer Lapid, Yair Lapeed, Yair Labeed, Yayir Lapid | kind=person; ar=يائير لابيد; he=יאיר לפיד; ru=Яир Лапид; country=IL
    note      Arabic لابيد writes p as b
Yair Netanyahu ← Yaeer Netanyahu, Yayir Netanyahu | kind=person; ar=يائير نتنياهو; he=יאיר נתניהו; country=IL
Yair Yaakov ← Yaeer Yaakov, Yair Yaaqob, Yair Yacoub, Yair Yaqoub, Yair Yaacoub | kind=person; ar=يائير يعقوب; he=יאיר יעקב; country=IL
Yarden Bibas ← Yardin Bibas, Yarden Pipas, Yarden Beebas, Yarden Bebas, Yarden Pibas, Yarden Bibes, Yardin Beebas, Jarden Bibas | kind=person; ar=ياردين بيباس; he=ירדן ביבס; country=IL
    note      Hebrew ירדן also means Jordan
Yariv Levin ← Yarif Levin, Yareef Levin, Yariv Livin, Yarif Lifin | kind=person; ar=ياريف ليفين; he=יריב לוין; country=IL
    note      ف stands for v
Yaron Finkelman ← Yaron Finkilman, Yaroun Finkelman, Yaron Vinkelman | kind=person; ar=يارون فينكلمان; he=ירון פינקלמן; country=IL
Yechiel Leiter ← Yehiel Lighter, Yehiel Laiter, Yechiel Lighter, Yechiel Laiter, Yehiel Liter | kind=person; ar=يحيئيل لايتر; he=יחיאל לייטר; country=IL
    allowed   Yehiel Leiter
Yehuda Cohen | kind=person; ar=يهودا كوهين; he=יהודה כהן; country=IL
Yehuda Fox ← Yehuda Fouks, Yahuda Foks | kind=person; ar=يهودا فوكس; he=יהודה פוקס; country=IL
    allowed   Yehuda Fuchs
Yehuda Glick ← Yehuda Ghlick, Yehuda Jlick, Yahuda Glik, Yahuda Ghlik, Yehuda Ghlik, Yahouda Glick | kind=person; ar=يهودا غليك; he=יהודה גליק; country=IL
Yifat Shasha-Biton ← Yifat Shasha Bitoun, Yifat Chacha Biton, Efat Shasha Biton, Yivat Shasha Biton, Yafat Shasha Biton | kind=person; ar=يفعات شاشا بيتون; he=יפעת שאשא-ביטון; country=IL
    allowed   Yifat Shasha Biton
Yifat Tomer-Yerushalmi ← Yifat Tomer Yerushlami, Yivat Tomer Yerushalmi, Yafat Tomer Yerushalmi, Efat Tomer Yerushalmi | kind=person; ar=يفعات تومر يروشالمي; he=יפעת תומר-ירושלמי; country=IL
    allowed   Yifat Tomer Yerushalmi
Yigal Amir ← Yighal Amir, Yijal Amir, Yigal Ameer, Igal Amer, Yighal Ameer, Eghal Amir | kind=person; ar=يغئال عمير; he=יגאל עמיר; country=IL
Yigal Carmon ← Yighal Karmon, Yigal Karmon, Igal Carmoun | kind=person; ar=يغئال كرمون; he=יגאל כרמון; country=IL
Yinon Levi | kind=person; ar=ينون ليفي; he=ינון לוי; country=IL
Yitzhak Brik ← Yitzhak Brick, Yitzhak Breek, Ishaq Brik, Yitzhak Brek, Yitzhak Bareek | kind=person; ar=يتسحاق بريك; he=יצחק בריק; country=IL
Yitzhak Goldknopf ← Yitzhak Goldknoff, Yitzhak Goldnopf, Yitzhak Goldkenov, Ishaq Goldknopf, Yitzhak Gholdknopf, Yitzhak Goldkenof, Yitzhak Gouldknauf, Yitzhak Goldkonf | kind=person; ar=يتسحاق غولدكنوبف; he=יצחק גולדקנופף; country=IL
Yitzhak Rabin ← Ishaq Rabin, Yitzhak Rapin, Yitshak Rabeen, Izhak Rabin | kind=person; ar=إسحق رابين; he=יצחק רבין; ru=Ицхак Рабин; country=IL
Yitzhak Shamir ← Ishaq Shamir, Yitzhak Chamir | kind=person; ar=إسحاق شامير; he=יצחק שמיר; country=IL
Yitzhak Wasserlauf ← Yitzhak Wasserlov, Isaac Wasserlauf, Yitzhak Vasserlauf, Ishaq Wasserlauf, Yitzhak Faserlauf, Yitzhak Waserlof | kind=person; ar=يتسحاق فاسرلاوف; he=יצחק וסרלאוף; country=IL
Yitzhak Yosef ← Yitzhak Youssef, Ishaq Yosef, Yitzhak Yousef | kind=person; ar=يتسحاق يوسف; he=יצחק יוסף; country=IL
Yizhar Lifshitz ← Izhar Livshits, Yizhar Livshits, Yezhar Lifshitz, Izhar Lifshits | kind=person; ar=يزهار ليفشيتس; he=יזהר ליפשיץ; country=IL
Yoav Ben-Tzur ← Yoaf Ben Tsur, Yoav Ben Tsur, Yoav Bin Tsur, Yoaf Ben Tzur, Yoav Ben Sur | kind=person; ar=يوآف بن تسور; he=יואב בן צור; country=IL
    allowed   Yoav Ben Tzur
Yoav Gallant ← Yoaf Gallant, Yoav Ghalant, Yoav Jalant, Yoav Ghallant, Yoaf Galant, Youav Gallant, Yuaf Galant, Yoav Jallant | kind=person; ar=يوآف غالانت; he=יואב גלנט; ru=Йоав Галант; country=IL
    allowed   Yoav Galant
    note      Arabic غالانت is read with gh, يوآف with f
Yoav Kisch ← Yoaf Kisch, Yoav Kish, Yoaf Kish, Yoav Quich, Yoav Kich | kind=person; ar=يوآف كيش; he=יואב קיש; country=IL
Yoaz Hendel ← Yuaz Hendel, Yoaz Handel, Yoaz Hindel, Yoaz Hindle | kind=person; ar=يوعاز هندل; he=יועז הנדל; country=IL
Yocheved Lifshitz ← Yokheved Lifshitz, Yoheved Livshits, Yocheved Livshits, Yokhefed Lifshitz, Jochebed Lifshitz, Yokhfed Lifshitz | kind=person; ar=يوخيفيد ليفشيتس; he=יוכבד ליפשיץ; country=IL
    allowed   Yocheved Lifschitz
Yonatan Netanyahu | kind=person; ar=يوناتان نتنياهو; he=יונתן נתניהו; country=IL
    allowed   Yoni Netanyahu
Yonatan Samerano ← Yonatan Smirano, Yonatan Samirano, Yonatan Samrano, Jonathan Samirano, Yonatan Samrino | kind=person; ar=يوناتان سامرانو; he=יונתן סמרנו; country=IL
    allowed   Jonathan Samerano
Yoram Cohen | kind=person; ar=يورام كوهين; he=יורם כהן; country=IL
Yoram Metzger ← Yoram Mitsger, Yoram Metsger, Youram Metzger, Yoram Metzgher, Yuram Metsger | kind=person; ar=يورام ميتسغر; he=יורם מצגר; country=IL
Yosef-Chaim Ohana ← Yosef Haim Ouhana, Youssef Haim Ohana, Joseph Haim Ohana, Yousef Haim Ohana, Youssef Chaim Ohana, Joseph Chaim Ohana | kind=person; ar=يوسف حاييم أوحانا; he=יוסף-חיים אוחנה; country=IL
    allowed   Yosef Chaim Ohana, Yosef Haim Ohana
Yossi Beilin ← Yossi Bilin, Yousi Beilin, Yusi Bilin, Yossi Peilin, Yossi Baylin | kind=person; ar=يوسي بيلين; he=יוסי ביילין; country=IL
Yossi Cohen | kind=person; ar=يوسي كوهين; he=יוסי כהן; country=IL
Yossi Dagan ← Yossi Daghan, Yousi Dagan, Yusi Dagan, Yossi Dajan, Yousi Daghan | kind=person; ar=يوسي داغان; he=יוסי דגן; country=IL
Yossi Fuchs ← Yousi Fuchs, Yusi Fuks | kind=person; ar=يوسي فوكس; he=יוסי פוקס; country=IL
    cues      cabinet secretary
Yossi Sharabi | kind=person; ar=يوسي شرعبي; he=יוסי שרעבי; country=IL
Yuli Edelstein ← Yoli Edelstein, Yuli Adelstein, Yuli Edelshtein, Yoli Adelstein, Youli Edelstein, Yoli Edelshtein | kind=person; ar=يولي إدلشتاين; he=יולי אדלשטיין; country=IL
Yulia Malinovsky ← Yulia Malinofsky, Julia Malinovski, Yolia Malinofsky | kind=person; ar=يوليا مالينوفسكي; he=יוליה מלינובסקי; country=IL
    allowed   Yulia Malinovski
Yuval Noah Harari ← Yufal Noah Harari, Yoval Noah Harari, Yuval Nuh Harari | kind=person; ar=يوفال نوح هراري; he=יובל נח הררי; ru=Юваль Ной Харари; country=IL
Yuval Raphael ← Yufal Raphael, Yoval Rafael, Yufal Rafael, Yuval Rafaeil | kind=person; ar=يوفال رافائيل; he=יובל רפאל; country=IL
    allowed   Yuval Rafael
Zeev Elkin ← Zeif Elkin, Zaif Elkin, Zeev Alkin, Ze'if Elkin, Zaeef Elkin, Zaev Alkin | kind=person; ar=زئيف إلكين; he=זאב אלקין; country=IL
    allowed   Ze'ev Elkin
Zeev Jabotinsky ← Zeif Jabotinsky, Zaif Jabotinsky, Zeev Gabotinsky, Ze'if Jabotinsky, Zeev Jabotinski, Zeef Jabotinsky, Zev Gabotinsky | kind=person; ar=زئيف جابوتنسكي; he=זאב ז׳בוטינסקי; ru=Зеэв Жаботинский; country=IL
    allowed   Ze'ev Jabotinsky, Vladimir Jabotinsky
Ziv Berman ← Zif Berman, Zeef Berman, Ziff Berman, Zif Birman | kind=person; ar=زيف برمان; he=זיו ברמן; country=IL
Zvi Sukkot ← Tsvi Sukot, Zvi Sokot, Tsfi Sukkot, Tzvi Sokot, Tsfi Sukot | kind=person; ar=تسفي سوكوت; he=צבי סוכות; country=IL
    allowed   Tzvi Sukkot, Zvi Succot
