lexicon   names/people-east-asia
kind      names
source    names in public use, with their native spellings, from general knowledge of the news; wrong forms derived from how the source script can be misread; compiled for Stet

# People of China, Taiwan, Korea, Japan and South and Southeast Asia. Names that pass through Arabic
# or Russian come back split, or with b for p, sh for x, ch for zh and q.
Agnes Chow | kind=person; ar=أغنيس تشاو; ja=アグネス・チョウ; ko=아그네스 차우; ru=Агнес Чоу; zh=周庭; country=HK
Ahn Gyu-back ← Ahn Kyu Back, An Kyu Bak, Ahn Gyo Back | kind=person; ja=安圭伯; ko=안규백; ru=Ан Гю Бэк; zh=安圭伯; country=KR
    allowed   Ahn Gyu-baek, Ahn Kyu-back
    cues      South Korea, South Korean, Seoul
Ai Weiwei ← Ai Wei Wei, I Weiwei, Aye Weiwei, Eye Weiwei, Ay Weiwei | kind=person; ar=آي ويوي; fa=آی وی‌وی; he=איי וייוויי; ko=아이웨이웨이; ru=Ай Вэйвэй; uk=Ай Вейвей; zh=艾未未; country=CN
    cues      China, Chinese, Beijing
Ajit Doval | kind=person; ar=أجيت دوفال; hi=अजीत डोभाल; ru=Аджит Довал; zh=阿吉特·多瓦尔; country=IN
Amit Shah | kind=person; ar=أميت شاه; hi=अमित शाह; ru=Амит Шах; zh=阿米特·沙阿; country=IN
Anutin Charnvirakul ← Anotin Sharnvirakul, Anutin Charnfirakul, Anutin Sharnvirakul, Anutin Chanwirakun | kind=person; ar=أنوتين تشارنفيراكول; ru=Анутин Чанвиракун; th=อนุทิน ชาญวีรกูล; zh=阿努廷·参威拉军; country=TH
    cues      Thailand, Thai, Bangkok
Arundhati Roy | kind=person; ar=أرونداتي روي; he=ארונדהטי רוי; hi=अरुंधति राय; ru=Арундати Рой; country=IN
Arvind Kejriwal | kind=person; ar=أرفيند كيجريوال; hi=अरविन्द केजरीवाल; ru=Арвинд Кеджривал; country=IN
Aung San Suu Kyi ← Ong San Su Chi, Aung San Suchi, Ong San Suchi, Ang San Suu Kyi, Aun San Su Chzhi, On San Su Chi, Aung San Su Chi, Aung San Soo Chi, Ong San Suu Kyi | kind=person; ar=أونغ سان سو تشي; fa=آنگ سان سو چی; he=אונג סן סו צ׳י; ja=アウンサンスーチー; ko=아웅 산 수 치; my=အောင်ဆန်းစုကြည်; ru=Аун Сан Су Чжи; uk=Аун Сан Су Чжі; zh=昂山素季; country=MM
Ban Ki-moon ← Ban Ki Mon, Pan Ki Moon, Ban Key Moon, Pan Gi Mun, Pan Kimoon, Ban Ki Mun, Pan Ki-moon, Ban Kee Moon | kind=person; ar=بان كي مون; fa=بان کی‌مون; he=באן קי-מון; ja=潘基文; ko=반기문; ru=Пан Ги Мун; uk=Пан Гі Мун; zh=潘基文; country=KR
    allowed   Ban Ki Moon
    cues      South Korea, South Korean, Seoul
    note      Russian Пан Ги Мун
Bo Xilai ← Bo Xi Lai, Po Xilai, Bu Xilai, Bo Shilai, Bo Shi Lai, Bo Silai | kind=person; ar=بو شي لاي; ko=보시라이; ru=Бо Силай; zh=薄熙来; country=CN
    cues      China, Chinese, Beijing
Bong Joon-ho ← Bong Gon Ho, Pong Joon Ho, Bung Joon Ho, Pon Chzhun Kho, Bong Jon Ho, Bong June Ho | kind=person; ar=بونغ جون هو; fa=بونگ جون-هو; he=בונג ג׳ון-הו; ja=ポン・ジュノ; ko=봉준호; ru=Пон Джун Хо; uk=Пон Джун Хо; zh=奉俊昊; country=KR
    allowed   Bong Joon Ho, Bong Jun-ho
    cues      South Korea, South Korean, Seoul
Cai Qi ← Tsai Chi, Cai Tshi, Cai Ki, Tsai Qi, Cay Qi | kind=person; ar=تساي تشي; case=exact; ko=차이치; ru=Цай Ци; zh=蔡奇; country=CN
    cues      China, Chinese, Beijing
Carlos Ghosn ← Carlos Ghosen, Carlos Ghoson, Carlos Gosn, Carlos Gusn, Carlos Branch, Karlos Ghosn | kind=person; ar=كارلوس غصن; he=קרלוס גוסן; ja=カルロス・ゴーン; ko=카를로스 곤; ru=Карлос Гон; zh=卡洛斯·戈恩; country=LB
    note      Arabic غصن also means branch
Carrie Lam ← Kari Lam, Karry Lam, Carrey Lam | kind=person; ar=كاري لام; he=קארי לאם; ko=캐리 람; ru=Кэрри Лам; zh=林郑月娥; country=HK
    allowed   Carrie Lam Cheng Yuet-ngor
    cues      Hong Kong
Chen Shui-bian ← Chin Shui Bian, Chen Shoi Bian, Shen Shui Bian, Chen Shwi Bian, Chen Shuibyan | kind=person; ar=تشن شوي بيان; ko=천수이볜; ru=Чэнь Шуйбянь; zh=陈水扁; country=TW
    allowed   Chen Shui Bian, Chen Shuibian
    cues      Taiwan, Taiwanese, Taipei
Cheng Lei ← Tsheng Lei | kind=person; ar=تشنغ لي; case=exact; ru=Чэн Лэй; zh=成蕾; country=AU
Cheng Li-wun ← Cheng Li Wen, Cheng Li-wen, Zheng Li-wen, Cheng Lee Won | kind=person; zh=郑丽文; country=TW
    allowed   Cheng Li Wun
    cues      Taiwan, Taiwanese, Taipei
Chiang Kai-shek ← Chang Kai Shek, Shiang Kai Shek, Chiang Kai Check, Tshiang Kai Shek, Chan Kai-shi, Chang Kai-shek, Chang Kai Shik | kind=person; ar=شيانغ كاي شيك; he=צ׳יאנג קאי-שק; ko=장제스; ru=Чан Кайши; uk=Чан Кайші; zh=蒋介石; country=TW
    allowed   Chiang Kai Shek, Jiang Jieshi
    cues      Taiwan, Taiwanese, Taipei
    note      Russian Чан Кайши, from Cantonese
Cho Hyun | kind=person; ar=تشو هيون; case=exact; ja=趙顕; ko=조현; ru=Чо Хён; zh=赵显; country=KR
Cho Jung-tai ← Zhuo Rongtai, Cho Jung Tay, Chu Jung Tai, Cho Gung Tai, Jo Jung-tai, Zhuo Jung-tai | kind=person; ar=تشو جونغ تاي; ko=줘룽타이; ru=Чо Чжун-тай; zh=卓荣泰; country=TW
    allowed   Cho Jung Tai
    cues      Taiwan, Taiwanese, Taipei
Cho Kuk | kind=person; ar=تشو كوك; case=exact; ja=曺国; ko=조국; ru=Чо Гук; zh=曹国; country=KR
Cho Tae-yul ← Cho Tay Yol, Chu Tae Yul, Cho Tai Yul, Cho Tae Yol, Tsho Tae Yul | kind=person; ar=تشو تاي يول; ja=趙兌烈; ko=조태열; ru=Чо Тхэ Ёль; uk=Чо Тхе Йоль; zh=赵兑烈; country=KR
    allowed   Cho Tae-yeol, Cho Tae Yul
    cues      South Korea, South Korean, Seoul
Choe Ryong Hae ← Choi Ryong Hay, Choe Ryong Hay, Tshoi Ryong Hae, Choi Ryong Hai, Tsoi Ren Khe | kind=person; ar=تشوي ريونغ هاي; ja=崔竜海; ko=최룡해; ru=Цой Рён Хэ; uk=Чхве Рьон Хе; zh=崔龙海; country=KP
    allowed   Choe Ryong-hae, Choi Ryong-hae
    cues      North Korea, North Korean, Pyongyang
Choe Son Hui ← Choi Son Hee, Choe Sun Hee, Choi Sun Hui, Tshoi Son Hui, Choe Son Hi, Shoi Son Hui, Tsoi Son Hi, Choi Son Hui | kind=person; ar=تشوي سون هوي; he=צ׳ה סון-הי; ja=崔善姫; ko=최선희; ru=Цой Сон Хи; uk=Чхве Сон Хі; zh=崔善姬; country=KP
    allowed   Choe Son-hui, Choi Son-hui, Choe Sun-hui, Choi Sun-hee
    cues      North Korea, North Korean, Pyongyang
Choi Sang-mok ← Choi Sang Muk, Chui Sang Mok, Tshoi Sang Mok, Choe Sang Mok, Shoi Sang Mok, Choi San Mok | kind=person; ar=تشوي سانغ موك; ja=崔相穆; ko=최상목; ru=Чхве Сан Мок; uk=Чхве Сан Мок; zh=崔相穆; country=KR
    allowed   Choi Sang Mok
    cues      South Korea, South Korean, Seoul
Chun Doo-hwan ← Chun Do Hwan, Chon Du Hwan, Chun Dohwan, Chon Doo Hwan | kind=person; ar=تشون دو هوان; ja=全斗煥; ko=전두환; ru=Чон Ду Хван; uk=Чон Ду Хван; zh=全斗焕; country=KR
    allowed   Chun Doo Hwan
    cues      South Korea, South Korean, Seoul
Chung Dong-young ← Jung Dong Yung, Chong Dong Yong, Chung Dong Yong, Jong Dong Young | kind=person; ar=تشونغ دونغ يونغ; ja=鄭東泳; ko=정동영; ru=Чон Дон Ён; zh=郑东泳; country=KR
    allowed   Chung Dong Young
    cues      South Korea, South Korean, Seoul
Dalai Lama ← Dali Lama, Dallai Lama, Dalay Lama | kind=person; ar=الدالاي لاما; bo=ཏཱ་ལའི་བླ་མ; fa=دالایی لاما; he=הדלאי לאמה; ko=달라이 라마; ru=Далай-лама; uk=Далай-лама; zh=达赖喇嘛; country=CN
    cues      China, Chinese, Beijing
Deng Xiaoping ← Deng Xiao Ping, Deng Shiaoping, Ding Xiao Ping, Teng Hsiao-p'ing, Deng Shiaobing, Deng Xiaobing, Deng Siaopin, Deng Shaoping, Ding Xiaobing | kind=person; ar=دنغ شياو بينغ; fa=دنگ شیائوپینگ; he=דנג שיאופינג; ja=鄧小平; ko=덩샤오핑; ru=Дэн Сяопин; uk=Ден Сяопін; zh=邓小平; country=CN
    allowed   Teng Hsiao-ping
    cues      China, Chinese, Beijing
    note      Arabic بينغ writes p as b
Ding Xuexiang ← Ding Xue Xiang, Ding Shueshiang, Ding Shui Xiang, Ding Shue Shiang, Ding Xueshang | kind=person; ar=دينغ شيويه شيانغ; ko=딩쉐샹; ru=Дин Сюэсян; zh=丁薛祥; country=CN
    cues      China, Chinese, Beijing
Dong Jun ← Dung Jun, Dong Tsiun, Doug Jun | kind=person; ar=دونغ جيون; case=exact; he=דונג ג׳ון; ko=둥쥔; ru=Дун Цзюнь; zh=董军; country=CN
    cues      China, Chinese, Beijing
Droupadi Murmu ← Drupadi Mormo, Draupadi Mormo, Droubadi Murmu | kind=person; ar=دروبادي مورمو; hi=द्रौपदी मुर्मू; ru=Драупади Мурму; zh=德劳帕迪·穆尔穆; country=IN
    allowed   Draupadi Murmu
    cues      India, Indian, Delhi
Fu Cong | kind=person; ar=فو تسونغ; case=exact; ko=푸충; ru=Фу Цун; zh=傅聪; country=CN
Fumio Kishida ← Vumio Kishida, Fomio Kishida, Fumio Kichida, Fumio Kisida, Fumyo Kishida | kind=person; ar=فوميو كيشيدا; fa=فومیو کیشیدا; he=פומיו קישידה; ja=岸田文雄; ko=기시다 후미오; ru=Фумио Кисида; uk=Фуміо Кісіда; zh=岸田文雄; country=JP
    allowed   Kishida Fumio
    note      Russian writes shi as си
Gautam Adani ← Ghautam Adani, Gotam Adani, Goutam Adany | kind=person; ar=غوتام أداني; he=גאוטם אדאני; hi=गौतम अडाणी; ru=Гаутам Адани; zh=高塔姆·阿达尼; country=IN
    cues      India, Indian, Delhi
Geng Shuang ← Jing Shuang, Gheng Shuang, Geng Shwang, Jeng Shuang, Gheng Shwang, Ghing Shuang | kind=person; ar=قنغ شوانغ; ko=겅솽; ru=Гэн Шуан; zh=耿爽; country=CN
    cues      China, Chinese, Beijing
Gong Li ← Ghong Li, Goong Li | kind=person; ar=قونغ لي; case=exact; he=גונג לי; ko=궁리; ru=Гун Ли; zh=巩俐; country=CN
    cues      China, Chinese, Beijing
Gotabaya Rajapaksa ← Gotabaya Rajabaksa, Ghotabaya Rajapaksa, Gotapaya Rajabaksa, Gotabhaya Rajabaksa, Ghotabaya Rajabaksa | kind=person; ar=غوتابايا راجاباكسا; ru=Готабая Раджапакса; zh=戈塔巴雅·拉贾帕克萨; country=LK
    allowed   Gotabhaya Rajapaksa
Guo Jiakun ← Guo Jia Kun, Goo Jiakun, Guo Giakun, Juo Jiakun, Quo Jiakun, Gwo Jiakun, Guo Gia Kun | kind=person; ar=قوه جيا كون; he=גואו ג׳יאקון; ko=궈자쿤; ru=Го Цзякунь; uk=Го Цзякунь; zh=郭嘉昆; country=CN
    cues      China, Chinese, Beijing
Han Dong-hoon ← Han Dong Hon, Han Dung Hoon, Han Dong Hun, Han Don Hun | kind=person; ar=هان دونغ هون; ja=韓東勲; ko=한동훈; ru=Хан Дон Хун; uk=Хан Дон Хун; zh=韩东勋; country=KR
    allowed   Han Dong Hoon, Han Dong-hun
    cues      South Korea, South Korean, Seoul
Han Duck-soo ← Han Dok So, Han Duk Su, Han Dak Soo, Han Dok Soo, Han Dock Soo, Han Duk Soo | kind=person; ar=هان دوك سو; he=האן דוק-סו; ja=韓悳洙; ko=한덕수; ru=Хан Док Су; uk=Хан Док Су; zh=韩悳洙; country=KR
    allowed   Han Duck Soo, Han Deok-soo, Han Duck-su
    cues      South Korea, South Korean, Seoul
Han Kang ← Han Cang, Khan Kang, Han Kangh | kind=person; ar=هان كانغ; case=exact; fa=هان کانگ; he=האן קאנג; ja=ハン・ガン; ko=한강; ru=Хан Ган; uk=Хан Ґан; zh=韩江; country=KR
    cues      novelist, Nobel, author, Vegetarian, South Korean, literature
Han Kuo-yu ← Han Guoyu, Han Go Yu, Han Kwo Yu, Han Guo-yu, Han Kuo You, Han Kou-yu | kind=person; ar=هان كو يو; ko=한궈위; ru=Хань Гоюй; zh=韩国瑜; country=TW
    allowed   Han Kuo Yu
    cues      Taiwan, Taiwanese, Taipei
Han Zheng ← Han Tsheng, Han Zhing, Han Chzhen, Han Tcheng | kind=person; ar=هان تشنغ; case=exact; he=האן ג׳נג; ko=한정; ru=Хань Чжэн; uk=Хань Чжен; zh=韩正; country=CN
    cues      China, Chinese, Beijing
Haruki Murakami ← Haroki Murakami, Haruki Morakami | kind=person; ar=هاروكي موراكامي; fa=هاروکی موراکامی; he=הרוקי מורקמי; ja=村上春樹; ko=무라카미 하루키; ru=Харуки Мураками; uk=Харукі Муракамі; zh=村上春树; country=JP
Hayao Miyazaki ← Hayao Miazaki, Hayaw Miyazaki, Hayao Meyazaki | kind=person; ar=هاياو ميازاكي; fa=هایائو میازاکی; he=היאו מיאזקי; ja=宮崎駿; ko=미야자키 하야오; ru=Хаяо Миядзаки; uk=Хаяо Міядзакі; zh=宫崎骏; country=JP
He Lifeng ← He Li Feng, Hi Lifeng, Heh Lifeng, He Liefeng, Hee Li Feng, He Lifing, Hi Li Feng, He Livinj, He Li Fing | kind=person; ar=خه لي فنغ; ko=허리펑; ru=Хэ Лифэн; uk=Хе Ліфен; zh=何立峰; country=CN
    cues      China, Chinese, Beijing
He Weidong ← He Wei Dong, Hi Weidong, Heh Weidong, Hi Wei Dong | kind=person; ar=خه وي دونغ; ko=허웨이둥; ru=Хэ Вэйдун; zh=何卫东; country=CN
    cues      China, Chinese, Beijing
Ho Chi Minh ← Hu Shi Min, Ho Shi Minh, Hoshi Minh, Ho Chi Ming, Ho Shi Min, Hoshi Min | kind=person; ar=هو تشي منه; fa=هوشی مین; he=הו צ׳י מין; ko=호찌민; ru=Хо Ши Мин; uk=Хо Ші Мін; vi=Hồ Chí Minh; zh=胡志明; country=VN
    allowed   Hồ Chí Minh
    cues      Vietnam, Vietnamese, Hanoi
Hou Yu-ih ← Hou Youyi, Hou You Yi, Ho Yu Ih, Hou Yoi, Hu Yu-ih, Hou Yui | kind=person; ar=هو يو إيه; ko=허우유이; ru=Хоу Юи; zh=侯友宜; country=TW
    allowed   Hou Yu Ih
    cues      Taiwan, Taiwanese, Taipei
Hsiao Bi-khim ← Xiao Meiqin, Hsiao Bi Kim, Shiao Bi Khim, Xiao Bi-khim, Hsiao Be Khim, Siao Bi Kim, Hsiao Bi-kim, Hsiao Bi Khem | kind=person; ar=هسياو بي خيم; ko=샤오메이친; ru=Сяо Мэйцинь; uk=Сяо Мейцінь; zh=萧美琴; country=TW
    allowed   Hsiao Bi Khim, Hsiao Mei-chin
    cues      Taiwan, Taiwanese, Taipei
Hu Jintao ← Hu Jin Tao, Hu Gin Tao, Hu Gintao, Hu Chintao | kind=person; ar=هو جين تاو; fa=هو جین‌تائو; he=הו ג׳ינטאו; ja=胡錦濤; ko=후진타오; ru=Ху Цзиньтао; uk=Ху Цзіньтао; zh=胡锦涛; country=CN
    cues      China, Chinese, Beijing
Hua Chunying ← Hua Chun Ying, Hwa Chunying, Hua Tshunying, Hua Chun Ing, Hoa Chun Ying | kind=person; ar=هوا تشون يينغ; fa=هوا چون‌یینگ; he=הואה צ׳ונינג; ko=화춘잉; ru=Хуа Чуньин; uk=Хуа Чуньїн; zh=华春莹; country=CN
    cues      China, Chinese, Beijing
Hun Manet ← Hon Manit, Hon Manet, Khun Manet | kind=person; ar=هون مانيت; km=ហ៊ុន ម៉ាណែត; ko=훈 마넷; ru=Хун Манет; zh=洪玛奈; country=KH
Hun Sen | kind=person; ar=هون سين; case=exact; km=ហ៊ុន សែន; ko=훈 센; ru=Хун Сен; zh=洪森; country=KH
Ilham Tohti ← Elham Tohti, Ilham Tokhti, Elham Tokhti, Ilham Tuhti | kind=person; ar=إلهام توهتي; ru=Ильхам Тохти; zh=伊力哈木·土赫提; country=CN
    cues      China, Chinese, Beijing
Indira Gandhi ← Indira Ghandi, Andira Gandhi, Indira Gandi, Anderra Ghandi, Andira Ghandi | kind=person; ar=أنديرا غاندي; fa=ایندیرا گاندی; he=אינדירה גנדהי; hi=इन्दिरा गांधी; ru=Индира Ганди; zh=英迪拉·甘地; country=IN
    cues      India, Indian, Delhi
Jack Ma | kind=person; ar=جاك ما; fa=جک ما; he=ג׳ק מא; ko=마윈; ru=Джек Ма; zh=马云; country=CN
    allowed   Ma Yun
Jang Song Thaek ← Jang Song Tek, Gang Song Thaek, Chan Son Thek, Jang Song Taik | kind=person; ar=جانغ سونغ تايك; ja=張成沢; ko=장성택; ru=Чан Сон Тхэк; uk=Чан Сон Тхек; zh=张成泽; country=KP
    allowed   Jang Song-thaek, Jang Sung-taek
    cues      North Korea, North Korean, Pyongyang
Jawaharlal Nehru ← Jawahar Lal Nahru, Gawaharlal Nehru, Jawaharlal Nahru, Jawahar Lal Nihru | kind=person; ar=جواهر لال نهرو; fa=جواهر لعل نهرو; he=ג׳ווהרלל נהרו; hi=जवाहरलाल नेहरू; ru=Джавахарлал Неру; zh=贾瓦哈拉尔·尼赫鲁; country=IN
    allowed   Jawahar Lal Nehru
    cues      India, Indian, Delhi
Jensen Huang ← Jensen Hwang, Gensen Huang, Jensen Hoang, Jinsen Huang, Jenson Huang, Jansen Huang, Yensen Huang | kind=person; ar=جنسن هوانغ; fa=جنسن هوانگ; he=ג׳נסן הואנג; ko=젠슨 황; ru=Дженсен Хуанг; uk=Дженсен Хуанг; zh=黄仁勋; country=US
    cues      Nvidia, AI, chip, chips, technology
Jiang Zemin ← Jiang Ze Min, Giang Zemin, Jiang Zimin, Jyang Zemin, Jiang Zi Min, Chiang Tse-min, Jiang Tsemin, Jiang Tse Min | kind=person; ar=جيانغ تسه مين; fa=جیانگ زمین; he=ג׳יאנג דזה-מין; ja=江沢民; ko=장쩌민; ru=Цзян Цзэминь; uk=Цзян Цземінь; zh=江泽民; country=CN
    cues      China, Chinese, Beijing
Jimmy Lai ← Gimmy Lai, Jimi Lai, Jimmy Laye, Jimmy Lay, Gimi Lai, Jimmy Lie | kind=person; ar=جيمي لاي; fa=جیمی لای; he=ג׳ימי ליי; ko=지미 라이; ru=Джимми Лай; uk=Джиммі Лай; zh=黎智英; country=HK
    cues      Hong Kong, Apple Daily
    note      Arabic لاي
Jo Yong Won | kind=person; ar=جو يونغ وون; ja=趙甬元; ko=조용원; ru=Чо Ён Вон; zh=赵甬元; country=KP
    allowed   Jo Yong-won, Cho Yong-won
John Lee | kind=person; ar=جون لي; ru=Джон Ли; surface=none; zh=李家超; country=HK
    allowed   John Lee Ka-chiu
Joseph Wu | kind=person; ar=جوزيف وو; ru=Джозеф Ву; surface=none; zh=吴钊燮; country=TW
Joshua Wong ← Yoshua Wong, Gochua Wong, Jushua Wong, Yashua Wong | kind=person; ar=جوشوا وونغ; he=ג׳ושוע וונג; ko=조슈아 웡; ru=Джошуа Вонг; zh=黄之锋; country=HK
    cues      Hong Kong, China, Chinese
Junichiro Koizumi ← Gunichiro Koizumi, Junishiro Koizumi, Junichiro Kwizumi, Junichiro Koizomi | kind=person; ar=جونيتشيرو كويزومي; he=ג׳וניצ׳ירו קואיזומי; ja=小泉純一郎; ko=고이즈미 준이치로; ru=Дзюнъитиро Коидзуми; zh=小泉纯一郎; country=JP
Kang Kyung-wha ← Kang Kyung Hwa, Kang Kiung Wha, Kang Kyong Wa, Kang Kyong Hwa | kind=person; ar=كانغ كيونغ هوا; he=קאנג קיונג-הווה; ja=康京和; ko=강경화; ru=Кан Гён Хва; uk=Кан Гьон Хва; zh=康京和; country=KR
    allowed   Kang Kyung Wha, Kang Kyung-hwa
    cues      South Korea, South Korean, Seoul
Kazuo Ueda | kind=person; ar=كازو أويدا; ja=植田和男; ko=우에다 가즈오; ru=Кадзуо Уэда; zh=植田和男; country=JP
Khaleda Zia ← Khalida Zia, Khalida Diaa, Khalida Dhia, Khaleda Light | kind=person; ar=خالدة ضياء; bn=খালেদা জিয়া; ru=Халеда Зиа; zh=卡莉达·齐亚; country=BD
Kim Dae-jung ← Kim Day Jung, Kim Dae Gung, Kim Dai Jung, Kim Day Jong, Kim De Jun | kind=person; ar=كيم داي جونغ; he=קים דה-ג׳ונג; ja=金大中; ko=김대중; ru=Ким Дэ Чжун; uk=Кім Де Чжун; zh=金大中; country=KR
    allowed   Kim Dae Jung
    cues      South Korea, South Korean, Seoul
Kim Il Sung ← Kim Ill Sung, Kim Il Song, Kim Eel Sung, Kim Ir Sen, Kim Il Sang, Kim Eil Song, Kim El Sung | kind=person; ar=كيم إل سونغ; fa=کیم ایل سونگ; he=קים איל-סונג; ja=金日成; ko=김일성; ru=Ким Ир Сен; uk=Кім Ір Сен; zh=金日成; country=KP
    allowed   Kim Il-sung
    cues      North Korea, North Korean, Pyongyang
    note      Russian Ким Ир Сен is read back as Ir Sen
Kim Jong Il ← Kim Gong Il, Kim Jong Ill, Kim Chen Ir, Kim Jong Eel, Kim Gong Ill, Kim Jong Eil | kind=person; ar=كيم جونغ إل; fa=کیم جونگ ایل; he=קים ג׳ונג איל; ja=金正日; ko=김정일; ru=Ким Чен Ир; uk=Кім Чен Ір; zh=金正日; country=KP
    allowed   Kim Jong-il
    cues      North Korea, North Korean, Pyongyang
    note      Russian Ким Чен Ир is read back with r
Kim Jong Nam ← Kim Gong Nam, Kim Chen Nam | kind=person; ar=كيم جونغ نام; he=קים ג׳ונג נאם; ja=金正男; ko=김정남; ru=Ким Чен Нам; uk=Кім Чен Нам; zh=金正男; country=KP
    allowed   Kim Jong-nam
    cues      North Korea, North Korean, Pyongyang
Kim Jong Un ← Kim Jong On, Kim Gong Un, Kim Gong On, Kim Jong One, Kim Chen Un, Kim Jong Oun, Kim Jong Own, Kim Jung Oun, Kim Chen In, Kim Chon Un | kind=person; ar=كيم جونغ أون; fa=کیم جونگ اون; he=קים ג׳ונג און; ja=金正恩; ko=김정은; q=Q56226; ru=Ким Чен Ын; uk=Кім Чен Ин; zh=金正恩; country=KP
    allowed   Kim Jong-un, Kim Jung-un, Kim Jeong-eun
    cues      North Korea, North Korean, Pyongyang
    note      Arabic كيم جونغ أون; Russian Ким Чен Ын is read back as Chen
Kim Ju Ae ← Kim Jo Ay, Kim Go Ae, Kim Chzhu E, Kim Ju Ay, Kim Jo Ae, Kim Gu Ae, Kim Ju I | kind=person; ar=كيم جو آي; he=קים ג׳ו-אה; ja=金主愛; ko=김주애; ru=Ким Чжу Э; uk=Кім Чжу Е; zh=金主爱; country=KP
    allowed   Kim Ju-ae, Kim Joo-ae, Kim Jue-ae
    cues      North Korea, North Korean, Pyongyang
Kim Keon Hee ← Kim Kon Hi, Kim Kun Hee, Kim Kon Hee, Kim Keon He, Kim Kion Hee | kind=person; ar=كيم كيون هي; he=קים גון-הי; ja=金建希; ko=김건희; ru=Ким Гон Хи; uk=Кім Гон Хі; zh=金建希; country=KR
    allowed   Kim Keon-hee, Kim Geon-hee
    cues      South Korea, South Korean, Seoul
Kim Min-seok ← Kim Minsok | kind=person; ar=كيم مين سوك; ja=金民錫; ko=김민석; ru=Ким Мин Сок; zh=金民锡; country=KR
    allowed   Kim Min Seok
    cues      South Korea, South Korean, Seoul
Kim Moon-soo ← Kim Mon Soo | kind=person; ar=كيم مون سو; ja=金文洙; ko=김문수; ru=Ким Мун Су; zh=金文洙; country=KR
    allowed   Kim Moon Soo
    cues      South Korea, South Korean, Seoul
Kim Song | kind=person; ar=كيم سونغ; case=exact; ko=김성; ru=Ким Сон; surface=none; zh=金星; country=KP
Kim Tok Hun | kind=person; ar=كيم دوك هون; ja=金徳訓; ko=김덕훈; ru=Ким Док Хун; zh=金德训; country=KP
    allowed   Kim Tok-hun
Kim Yo Jong ← Kim Yu Jong, Kim Yo Gong, Kim Yo Jung, Kim E Chzhon, Kim Yo Chen | kind=person; ar=كيم يو جونغ; fa=کیم یو جونگ; he=קים יו-ג׳ונג; ja=金与正; ko=김여정; ru=Ким Ё Чжон; uk=Кім Йо Чжон; zh=金与正; country=KP
    allowed   Kim Yo-jong, Kim Yeo-jeong
    cues      North Korea, North Korean, Pyongyang
Kim Yong Chol ← Kim Yung Chol, Kim Yong Tshol, Kim Yong Shol | kind=person; ar=كيم يونغ تشول; ja=金英哲; ko=김영철; ru=Ким Ён Чхоль; uk=Кім Йон Чхоль; zh=金英哲; country=KP
    allowed   Kim Yong-chol
    cues      North Korea, North Korean, Pyongyang
Kim Yong Nam | kind=person; ar=كيم يونغ نام; ja=金永南; ko=김영남; ru=Ким Ён Нам; uk=Кім Йон Нам; zh=金永南; country=KP
    allowed   Kim Yong-nam
Kim Yong-hyun ← Kim Yung Hyun, Kim Yong Heon, Kim En Hen, Kim Yong Hion | kind=person; ar=كيم يونغ هيون; ja=金龍顕; ko=김용현; ru=Ким Ён Хён; uk=Кім Йон Хьон; zh=金龙显; country=KR
    allowed   Kim Yong Hyun
    cues      South Korea, South Korean, Seoul
Kim Young-sam ← Kim En Sam | kind=person; ar=كيم يونغ سام; ja=金泳三; ko=김영삼; ru=Ким Ён Сам; uk=Кім Йон Сам; zh=金泳三; country=KR
    allowed   Kim Young Sam
    cues      South Korea, South Korean, Seoul
Kim Yuna | kind=person; ar=كيم يونا; ja=キム・ヨナ; ko=김연아; ru=Ким Ён А; zh=金妍儿; country=KR
    allowed   Kim Yu-na, Yuna Kim
Ko Wen-je ← Ke Wenzhe, Ko Win Je, Ku Wen Je, Ko Wen Jay, Ke Wen-je, Co Wen-je, Ko Wen Ji, Ko Wen Jeh | kind=person; ar=كو ون جي; ko=커원저; ru=Кэ Вэньчжэ; zh=柯文哲; country=TW
    allowed   Ko Wen Je
    cues      Taiwan, Taiwanese, Taipei
Lai Ching-te ← Lai Qing De, Lay Ching Te, Lai Ching Ti, Lai Cheng-te, Lai Tshing Te, Lai Chingte, Lai Qingte, Lai Tsinde, Lai Qing-de, Lai Shing Te | kind=person; ar=لاي تشينغ تي; fa=لای چینگ-ته; he=לאי צ׳ינג-טה; ja=頼清徳; ko=라이칭더; ru=Лай Циндэ; uk=Лай Цінде; zh=赖清德; country=TW
    allowed   Lai Ching Te, William Lai, Lai Qingde
    cues      Taiwan, Taiwanese, Taipei
    note      Taiwan spells names in Wade-Giles; pinyin gives Lai Qingde
Lawrence Wong | kind=person; ar=لورانس وونغ; ru=Лоуренс Вонг; zh=黄循财; country=SG
Lee Hsien Loong ← Li Hsien Long, Lee Hsien Long, Lee Shen Long, Lee Sien Loong | kind=person; ar=لي هسين لونغ; he=לי סיין לונג; ko=리셴룽; ru=Ли Сянь Лун; zh=李显龙; country=SG
    cues      Singapore, Singaporean
Lee Jae-myung ← Li Jai Myung, Lee Jay Myung, Li Jae Ming, Lee Gae Myung, Li Jay Myung, Lee Jae Mayung, Lee Jae Meong, Lee Jay Meung, Li Jai Meong, Lee Jae Mion, Li Chzhe Men | kind=person; ar=لي جاي ميونغ; fa=لی جائه میونگ; he=לי ג׳ה-מיונג; ja=李在明; ko=이재명; ru=Ли Чжэ Мён; uk=Лі Чже Мьон; zh=李在明; country=KR
    allowed   Lee Jae Myung, Yi Jae-myung
    cues      South Korea, South Korean, Seoul
    note      Arabic لي جاي ميونغ is read as Li Jay
Lee Jae-yong | kind=person; ar=لي جاي يونغ; ja=李在鎔; ko=이재용; ru=Ли Джэ Ён; zh=李在镕; country=KR
    allowed   Lee Jae Yong, Jay Y. Lee
Lee Jun-seok ← Li Jun Seok | kind=person; ar=لي جون سوك; ja=李俊錫; ko=이준석; ru=Ли Джун Сок; zh=李俊锡; country=KR
    allowed   Lee Jun Seok
    cues      South Korea, South Korean, Seoul
Lee Kuan Yew ← Li Kwan Yu, Lee Kwan Yew, Lee Kuan Yu, Li Kuan Yu, Lee Kwan Yu | kind=person; ar=لي كوان يو; he=לי קואן יו; ko=리콴유; ru=Ли Куан Ю; uk=Лі Куан Ю; zh=李光耀; country=SG
    cues      Singapore, Singaporean
Lee Kun-hee | kind=person; ar=لي كون هي; ja=李健熙; ko=이건희; ru=Ли Гон Хи; zh=李健熙; country=KR
    allowed   Lee Kun Hee, Lee Gun-hee
Lee Myung-bak ← Li Myung Bak, Lee Myung Pak, Lee Meong Bak, Li Meung Bak, Li Men Bak | kind=person; ar=لي ميونغ باك; he=לי מיונג-באק; ja=李明博; ko=이명박; ru=Ли Мён Бак; uk=Лі Мьон Бак; zh=李明博; country=KR
    allowed   Lee Myung Bak
    cues      South Korea, South Korean, Seoul
Lee Teng-hui ← Li Denghui, Li Teng Hui, Lee Ting Hui, Li Teng-hui, Li Tenghui, Li Denhui | kind=person; ar=لي تنغ هوي; ko=리덩후이; ru=Ли Дэнхуэй; zh=李登辉; country=TW
    allowed   Lee Teng Hui
    cues      Taiwan, Taiwanese, Taipei
Li Chenggang ← Li Cheng Gang, Li Chengjang, Li Tshengang, Li Chengghang | kind=person; ar=لي تشنغ قانغ; ko=리청강; ru=Ли Чэнган; zh=李成钢; country=CN
    cues      China, Chinese, Beijing
Li Hui | kind=person; ar=لي هوي; case=exact; ko=리후이; ru=Ли Хуэй; uk=Лі Хуей; zh=李辉; country=CN
Li Ka-shing ← Li Ka Ching, Li Kasheng, Lee Ka Shing, Li Ka Sheng | kind=person; ar=لي كا شينغ; ko=리카싱; ru=Ли Кашин; zh=李嘉诚; country=HK
    allowed   Li Ka Shing
    cues      Hong Kong, China, Chinese
Li Keqiang ← Li Ke Qiang, Li Kichiang, Li Kechiang, Li Kitshiang, Li Ke Chiang, Li Ketsian, Li Keqian | kind=person; ar=لي كه تشيانغ; fa=لی که‌چیانگ; he=לי קצ׳יאנג; ko=리커창; ru=Ли Кэцян; uk=Лі Кецян; zh=李克强; country=CN
    cues      China, Chinese, Beijing
Li Qiang ← Li Tsian, Li Tchiang, Li Tsyan | kind=person; ar=لي تشيانغ; fa=لی چیانگ; he=לי צ׳יאנג; ko=리창; ru=Ли Цян; uk=Лі Цян; zh=李强; country=CN
    cues      China, Chinese, Beijing
Li Shangfu ← Li Shang Fu, Li Changfu, Li Shangfo, Li Shang Foo, Li Shan Fu | kind=person; ar=لي شانغ فو; ko=리상푸; ru=Ли Шанфу; zh=李尚福; country=CN
    cues      China, Chinese, Beijing
Li Xi | kind=person; ar=لي شي; case=exact; ko=리시; ru=Ли Си; zh=李希; country=CN
Liang Wenfeng ← Liang Wen Feng, Leang Wenfeng, Liang Winfeng, Lian Wenfeng | kind=person; ar=ليانغ ون فنغ; ko=량원펑; ru=Лян Вэньфэн; zh=梁文锋; country=CN
    cues      China, Chinese, Beijing
Lin Jian ← Lin Gian, Lin Tsian, Lin Jyan | kind=person; ar=لين جيان; case=exact; fa=لین جیان; he=לין ג׳יאן; ko=린젠; ru=Линь Цзянь; uk=Лінь Цзянь; zh=林剑; country=CN
    cues      China, Chinese, Beijing
Liu Cixin ← Liu Ci Xin, Leo Cixin, Liu Sishin, Liu Tsisin, Liu Tsi Xin, Lyu Cixin | kind=person; ar=ليو تسيشين; he=ליו צישין; ko=류츠신; ru=Лю Цысинь; uk=Лю Цисінь; zh=刘慈欣; country=CN
    allowed   Cixin Liu
    cues      China, Chinese, Beijing
Liu Haixing | kind=person; ar=ليو هايشينغ; ko=류하이싱; ru=Лю Хайсин; zh=刘海星; country=CN
Liu Jianchao ← Liu Jian Chao, Leo Jianchao, Lio Jian Chao, Lyo Jianchao, Liu Jiantshao | kind=person; ar=ليو جيان تشاو; ko=류젠차오; ru=Лю Цзяньчао; zh=刘建超; country=CN
    cues      China, Chinese, Beijing
Liu Xiaobo ← Liu Xiao Bo, Leo Xiaobo, Liu Shiaobo, Liu Xiaopo, Leo Shiaobo, Liu Siaobo, Lyu Xiaobo | kind=person; ar=ليو شياو بو; fa=لیو شیائوبو; he=ליו שיאובו; ko=류샤오보; ru=Лю Сяобо; uk=Лю Сяобо; zh=刘晓波; country=CN
    cues      China, Chinese, Beijing
Lobsang Sangay | kind=person; ru=Лобсанг Сенге; zh=洛桑森格; country=CN
Ma Ying-jeou ← Ma Ying Jiu, Ma Yingjiu, Ma Ing Geo, Ma Ying Gio, Ma Ying-jiu, Ma Inju, Ma Ying Jio, Ma Ing-jeou | kind=person; ar=ما ينغ جيو; he=מא יינג-ג׳יאו; ja=馬英九; ko=마잉주; ru=Ма Инцзю; uk=Ма Їнцзю; zh=马英九; country=TW
    allowed   Ma Ying Jeou
    cues      Taiwan, Taiwanese, Taipei
Ma Zhaoxu ← Ma Zhao Xu, Ma Chao Shu, Ma Jaoxu, Ma Zhaoshu | kind=person; ar=ما تشاو شيوي; ko=마자오쉬; ru=Ма Чжаосюй; zh=马朝旭; country=CN
    cues      China, Chinese, Beijing
Mahatma Gandhi ← Mahatma Ghandi, Mahatma Gandi, Al-Mahatma Ghandi, Mahatma Jandhi | kind=person; ar=المهاتما غاندي; fa=مهاتما گاندی; he=מהטמה גנדי; hi=महात्मा गांधी; ko=마하트마 간디; ru=Махатма Ганди; uk=Махатма Ґанді; zh=圣雄甘地; country=IN
    cues      India, Indian, Delhi
Manmohan Singh | kind=person; ar=مانموهان سينغ; hi=मनमोहन सिंह; ru=Манмохан Сингх; zh=曼莫汉·辛格; country=IN
Mao Ning ← Maou Ning, Mao Neng | kind=person; ar=ماو نينغ; fa=مائو نینگ; he=מאו נינג; ko=마오닝; ru=Мао Нин; uk=Мао Нін; zh=毛宁; country=CN
    cues      China, Chinese, Beijing
Mao Zedong ← Mao Ze Dong, Mao Tsi Tong, Mao Zidong, Mau Tse Tung, Mao Tse Dong, Mao Tsedun, Mau Zedong, Mao Tsedong | kind=person; ar=ماو تسي تونغ; fa=مائو تسه‌تونگ; he=מאו דזה-דונג; ja=毛沢東; ko=마오쩌둥; ru=Мао Цзэдун; uk=Мао Цзедун; zh=毛泽东; country=CN
    allowed   Mao Tse-tung, Mao Tsetung, Mao Tse Tung
    cues      China, Chinese, Beijing
Maria Ressa | kind=person; ar=ماريا ريسا; he=מריה רסה; ru=Мария Ресса; tl=Maria Ressa; zh=玛丽亚·雷萨; country=PH
Meng Wanzhou ← Meng Wan Zhou, Meng Wanchou, Meng Wanjo, Meng Wanju, Meng Wan Chou | kind=person; ar=منغ وانتشو; he=מנג ואנג׳ואו; ko=멍완저우; ru=Мэн Ваньчжоу; zh=孟晚舟; country=CN
    cues      China, Chinese, Beijing
Minoru Kihara | kind=person; ar=مينورو كيهارا; ja=木原稔; ko=기하라 미노루; ru=Минору Кихара; zh=木原稔; country=JP
Mo Yan | kind=person; ar=مو يان; case=exact; fa=مو یان; he=מו יאן; ko=모옌; ru=Мо Янь; zh=莫言; country=CN
Moon Jae-in ← Mon Jae In, Mun Jay In, Moon Jay In, Moon Gae In, Moon Jai In, Moon Jaein, Mun Jai In, Mun Je In, Mon Jai In | kind=person; ar=مون جاي إن; fa=مون جائه این; he=מון ג׳ה-אין; ja=文在寅; ko=문재인; ru=Мун Чжэ Ин; uk=Мун Чже Ін; zh=文在寅; country=KR
    allowed   Moon Jae In, Mun Jae-in
    cues      South Korea, South Korean, Seoul
Morris Chang | kind=person; ar=موريس تشانغ; ko=모리스 창; ru=Моррис Чан; zh=张忠谋; country=TW
Mukesh Ambani ← Mokesh Ambani, Mukish Ambani | kind=person; ar=موكيش أمباني; hi=मुकेश अंबानी; ru=Мукеш Амбани; zh=穆克什·安巴尼; country=IN
    cues      India, Indian, Delhi
Naomi Osaka | kind=person; ar=نعومي أوساكا; he=נעמי אוסקה; ja=大坂なおみ; ko=오사카 나오미; ru=Наоми Осака; zh=大坂直美; country=JP
Nathan Law | kind=person; ar=ناثان لو; ko=네이선 로; ru=Натан Ло; zh=罗冠聪; country=HK
Nguyen Phu Trong ← Nguyen Fu Trong, Nouin Fo Trong, Nguyen Foo Trong, Nguyen Vo Trong, Nguyen Fo Trong | kind=person; ar=نغوين فو ترونغ; ru=Нгуен Фу Чонг; vi=Nguyễn Phú Trọng; zh=阮富仲; country=VN
    allowed   Nguyễn Phú Trọng
    cues      Vietnam, Vietnamese, Hanoi
No Kwang Chol | kind=person; ar=نو كوانغ تشول; case=exact; ja=努光鉄; ko=노광철; ru=Но Гван Чхоль; zh=努光铁; country=KP
    allowed   No Kwang-chol
Otto Warmbier ← Otto Warmbeer, Otto Fambier, Uto Warmbier, Otto Wormbier, Oto Warmbir, Otto Varmbier | kind=person; ar=أوتو وارمبير; ja=オットー・ワームビア; ko=오토 웜비어; ru=Отто Уормбир; zh=奥托·瓦姆比尔; country=US
Pak Jong Chon ← Bak Jong Chon, Pak Gong Chon, Bak Gong Chon, Pak Chen Chkhon | kind=person; ar=باك جونغ تشون; ja=朴正天; ko=박정천; ru=Пак Чон Чхон; zh=朴正天; country=KP
    allowed   Pak Jong-chon
    cues      North Korea, North Korean, Pyongyang
Pak Thae Song | kind=person; ar=باك تاي سونغ; ja=朴泰成; ko=박태성; ru=Пак Тхэ Сон; zh=朴泰成; country=KP
    allowed   Pak Thae-song
Pan Gongsheng ← Pan Gong Sheng, Pan Ghongsheng | kind=person; ar=بان قونغ شنغ; ko=판궁성; ru=Пань Гуншэн; zh=潘功胜; country=CN
    cues      China, Chinese, Beijing
Panchen Lama ← Banchen Lama, Panchin Lama, Banshin Lama, Panchan Lama, Panshin Lama, Banchin Lama | kind=person; ar=البانتشن لاما; ko=판첸 라마; ru=Панчен-лама; uk=Панчен-лама; zh=班禅喇嘛; country=CN
    cues      China, Chinese, Beijing
Park Chan-wook ← Park Chan Wok, Bark Chan Wook, Pak Chan Uk, Park Shan Wook, Bak Chan Wook | kind=person; ar=بارك تشان ووك; he=פארק צ׳אן-ווק; ja=パク・チャヌク; ko=박찬욱; ru=Пак Чхан Ук; uk=Пак Чхан Ук; zh=朴赞郁; country=KR
    allowed   Park Chan Wook
    cues      South Korea, South Korean, Seoul
Park Chung-hee ← Bark Chung Hee, Pak Chon Hi, Park Chung Hi | kind=person; ar=باك تشونغ هي; he=פאק צ׳ונג-הי; ja=朴正煕; ko=박정희; ru=Пак Чон Хи; uk=Пак Чон Хі; zh=朴正熙; country=KR
    allowed   Park Chung Hee, Pak Chung-hee
    cues      South Korea, South Korean, Seoul
Park Geun-hye ← Park Gyun Hi, Bark Geun Hye, Park Geun Hi, Bak Geun Hye, Park Ghun Hye, Pak Kun He, Bark Gun Hi | kind=person; ar=باك كون هيه; fa=پارک گئون هه; he=פאק גון-הה; ja=朴槿恵; ko=박근혜; ru=Пак Кын Хе; uk=Пак Кин Хе; zh=朴槿惠; country=KR
    allowed   Park Geun Hye
    cues      South Korea, South Korean, Seoul
Peng Liyuan ← Peng Li Yuan, Beng Liyuan, Beng Li Yuan | kind=person; ar=بينغ لي يوان; ko=펑리위안; ru=Пэн Лиюань; zh=彭丽媛; country=CN
    cues      China, Chinese, Beijing
Peng Shuai ← Beng Shuai, Peng Shwai, Bing Shway, Peng Chouai | kind=person; ar=بينغ شواي; he=פנג שואי; ko=펑솨이; ru=Пэн Шуай; zh=彭帅; country=CN
    cues      China, Chinese, Beijing
Penpa Tsering | kind=person; ru=Пенпа Церинг; zh=边巴次仁; country=CN
Pham Minh Chinh ← Fam Min Chin, Pham Min Chin, Fam Minh Chinh, Vam Minh Chinh, Pham Ming Chinh | kind=person; ar=فام مينه تشينه; ru=Фам Минь Тинь; vi=Phạm Minh Chính; zh=范明政; country=VN
    allowed   Phạm Minh Chính
    cues      Vietnam, Vietnamese, Hanoi
Qin Gang ← Chin Gang, Tshin Gang, Qin Ghang, Chin Kang, Tsin Gan, Chin Ghang, Tshin Ghang, Qin Jang | kind=person; ar=تشين قانغ; fa=چین گانگ; he=צ׳ין גאנג; ko=친강; ru=Цинь Ган; uk=Цінь Ган; zh=秦刚; country=CN
    cues      China, Chinese, Beijing, minister, ambassador
Rebiya Kadeer ← Rabia Qadir, Rebiya Qadir, Rabia Kadir, Rabia Kadeer, Rebia Kader, Rabiya Kadir | kind=person; ar=ربيعة قدير; ru=Рабия Кадыр; tr=Rabia Kadir; zh=热比娅·卡德尔; country=CN
    cues      Uyghur, Uighur, Xinjiang
Ren Zhengfei ← Ren Zheng Fei, Rin Zhengfei, Ren Jengfei | kind=person; ar=رن تشنغ في; ko=런정페이; ru=Жэнь Чжэнфэй; zh=任正非; country=CN
    cues      China, Chinese, Beijing
Ri Sol Ju ← Ri Sul Ju, Re Sol Ju, Ri Sol Jo, Ree Sol Joo, Li Sol Chzhu, Re Sol Jo, Ri Sol Go | kind=person; ar=ري سول جو; ja=李雪主; ko=리설주; ru=Ли Соль Чжу; zh=李雪主; country=KP
    allowed   Ri Sol-ju, Lee Sol-ju, Ri Sol Joo
    cues      North Korea, North Korean, Pyongyang
Ri Yong Ho | kind=person; ar=ري يونغ هو; ja=李容浩; ko=리용호; ru=Ли Ён Хо; zh=李勇浩; country=KP
    allowed   Ri Yong-ho
Roh Moo-hyun ← Ro Mo Hyun, Roh Mu Hyun, No Moo Hyun, Roh Mohyon, Ro Moo Hyun, No Mu Hen | kind=person; ar=روه مو هيون; he=רו מו-היון; ja=盧武鉉; ko=노무현; ru=Но Му Хён; uk=Но Му Хьон; zh=卢武铉; country=KR
    allowed   Roh Moo Hyun, Noh Moo-hyun
    cues      South Korea, South Korean, Seoul
Sanae Takaichi ← Sanai Takaitchi, Sanae Takaishi, Sana Takaichi, Sanaye Takaichi, Sanae Takaiti, Sanai Takaichi, Sanay Takaichi, Sanaa Takaichi, Sanae Takayichi | kind=person; ar=ساناي تاكايتشي; fa=سانائه تاکائیچی; he=סנאה טקאיצ׳י; ja=高市早苗; ko=다카이치 사나에; ru=Санаэ Такаити; uk=Санае Такаїчі; zh=高市早苗; country=JP
    allowed   Takaichi Sanae
    note      Arabic ساناي; Russian writes chi as ти
Sara Duterte ← Sarah Doterti, Sara Duterti, Sarah Duterti, Sara Doterte | kind=person; ar=سارة دوتيرتي; ru=Сара Дутерте; tl=Sara Duterte; zh=莎拉·杜特尔特; country=PH
    allowed   Sara Duterte-Carpio
Shigeru Ishiba ← Shigeru Ichiba, Chigeru Ishiba, Shigeru Isiba, Shijiro Ishiba, Shigero Ishiba, Sigeru Isiba, Shighiro Ishiba, Shighero Ishiba, Shigeru Ishipa | kind=person; ar=شيغيرو إيشيبا; fa=شیگرو ایشیبا; he=שיגרו אישיבה; ja=石破茂; ko=이시바 시게루; ru=Сигэру Исиба; uk=Сіґеру Ісіба; zh=石破茂; country=JP
    allowed   Ishiba Shigeru
Shinjiro Koizumi ← Shingiro Koizumi, Chinjiro Koizumi, Shinjiro Koizomi, Shinjero Koizumi, Shinjiro Kwizumi | kind=person; ar=شينجيرو كويزومي; he=שינג׳ירו קואיזומי; ja=小泉進次郎; ko=고이즈미 신지로; ru=Синдзиро Коидзуми; zh=小泉进次郎; country=JP
Shinzo Abe ← Shinzo Aby, Chinzo Abe, Shinzo Abi, Shinzou Abi, Shenzo Abe, Shinzo Apy, Shinzo Abbey | kind=person; ar=شينزو آبي; fa=شینزو آبه; he=שינזו אבה; ja=安倍晋三; ko=아베 신조; ru=Синдзо Абэ; uk=Сіндзо Абе; zh=安倍晋三; country=JP
    allowed   Abe Shinzo
    note      Arabic آبي is read with i; Russian Синдзо
Shohei Ohtani ← Shuhei Otani, Shohei Autani, Shohay Otani, Shohei Outani, Chohei Ohtani, Shuhay Ohtani | kind=person; ar=شوهي أوتاني; ja=大谷翔平; ko=오타니 쇼헤이; ru=Сёхэй Отани; zh=大谷翔平; country=JP
    allowed   Shohei Otani
Son Heung-min ← Sun Heung Min, Son Heong Min, Son Heung Mane, Son Hin Min | kind=person; ar=سون هيونغ مين; fa=سون هیونگ مین; he=סון היונג-מין; ja=ソン・フンミン; ko=손흥민; ru=Сон Хын Мин; uk=Сон Хин Мін; zh=孙兴慜; country=KR
    allowed   Son Heung Min, Heung-min Son
    cues      South Korea, South Korean, Seoul
Srettha Thavisin ← Sritha Tafisin, Sretha Thavisin, Srettha Tafisin, Setha Thawisin | kind=person; ar=سريتا تافيسين; ru=Сеттха Тависин; th=เศรษฐา ทวีสิน; zh=赛塔·他威信; country=TH
    cues      Thailand, Thai, Bangkok
Sun Yat-sen ← Son Yat Sen, San Yat-sen, Sun Yat Sin, Sun Yatsin | kind=person; ar=سون يات سين; he=סון יאט-סן; ko=쑨원; ru=Сунь Ятсен; zh=孙中山; country=CN
    allowed   Sun Yat Sen, Sun Yatsen
    cues      China, Chinese, Beijing
Syngman Rhee ← Singman Ri, Sengman Rhee, Syngman Ri, Singman Rhee, Singman Ree | kind=person; ar=سينغمان ري; he=סינגמן רי; ja=李承晩; ko=이승만; ru=Ли Сын Ман; uk=Лі Син Ман; zh=李承晚; country=KR
    allowed   Rhee Syngman
    cues      South Korea, South Korean, Seoul
Takeshi Iwaya | kind=person; ar=تاكيشي إيوايا; ja=岩屋毅; ko=이와야 다케시; ru=Такэси Ивая; zh=岩屋毅; country=JP
Tarique Rahman | kind=person; ar=طارق رحمن; bn=তারেক রহমান; ru=Тарик Рахман; country=BD
    allowed   Tarek Rahman
Taro Aso | kind=person; ar=تارو آسو; ja=麻生太郎; ko=아소 다로; ru=Таро Асо; zh=麻生太郎; country=JP
Taro Kono | kind=person; ar=تارو كونو; ja=河野太郎; ko=고노 다로; ru=Таро Коно; zh=河野太郎; country=JP
Terry Gou | kind=person; ar=تيري غو; ko=궈타이밍; ru=Терри Гоу; zh=郭台铭; country=TW
    allowed   Guo Taiming
Tetsuya Yamagami ← Titsuya Yamaghami, Tetsuya Yamajami, Tetsuya Yamaghami | kind=person; ar=تيتسويا ياماغامي; he=טצויה ימגמי; ja=山上徹也; ko=야마가미 데쓰야; ru=Тэцуя Ямагами; zh=山上彻也; country=JP
Thae Yong-ho ← Tae Yong Hu, Thai Yong Ho, Tay Yong Ho, Tai Yong Ho, Tkhe En Kho | kind=person; ar=تاي يونغ هو; ja=太永浩; ko=태영호; ru=Тхэ Ён Хо; zh=太永浩; country=KR
    allowed   Thae Yong Ho, Tae Yong-ho
    cues      South Korea, South Korean, Seoul
Toshimitsu Motegi ← Toshimitsu Motighi, Toshimitsu Moteji, Tochimitsu Motegi, Toshimitso Motegi | kind=person; ar=توشيميتسو موتيغي; ja=茂木敏充; ko=모테기 도시미쓰; ru=Тосимицу Мотэги; zh=茂木敏充; country=JP
Tsai Ing-wen ← Cai Yingwen, Tsai Ing Win, Tsai Ying Wen, Tsay Ing Wen, Tsai Eng Wen, Tsai Inwen, Cai Ing-wen, Sai Ing-wen, Tsai Ying-wen, Tsai Yingwen, Cai Ying-wen | kind=person; ar=تساي إنغ ون; fa=تسای اینگ-ون; he=צאי אינג-ון; ja=蔡英文; ko=차이잉원; ru=Цай Инвэнь; uk=Цай Інвень; zh=蔡英文; country=TW
    allowed   Tsai Ing Wen
    cues      Taiwan, Taiwanese, Taipei
Ukhnaagiin Khurelsukh ← Ukhnagin Khurelsukh, Okhnagin Khorelsokh, Okhnagiin Khurelsukh, Ukhnaagiin Hurelsuh | kind=person; ar=أوخناغين خوريلسوخ; ko=우흐나 후렐수흐; mn=Ухнаагийн Хүрэлсүх; ru=Ухнаагийн Хурэлсух; zh=呼日勒苏赫; country=MN
    allowed   Khurelsukh Ukhnaa
Wang Huning ← Wang Hu Ning, Wang Houning | kind=person; ar=وانغ هونينغ; ko=왕후닝; ru=Ван Хунин; zh=王沪宁; country=CN
    cues      China, Chinese, Beijing
Wang Qishan ← Wang Qi Shan, Wang Kishan, Wang Tshishan | kind=person; ar=وانغ تشي شان; ko=왕치산; ru=Ван Цишань; uk=Ван Цішань; zh=王岐山; country=CN
    cues      China, Chinese, Beijing
Wang Wenbin ← Wang Wen Bin, Wang Winbin | kind=person; ar=وانغ ون بين; fa=وانگ ون‌بین; he=וואנג ונבין; ko=왕원빈; ru=Ван Вэньбинь; uk=Ван Веньбінь; zh=汪文斌; country=CN
    cues      China, Chinese, Beijing
Wang Wentao ← Wang Wen Tao, Wang Wintao, Wang Wentaw, Wang Win Tao | kind=person; ar=وانغ ون تاو; ko=왕원타오; ru=Ван Вэньтао; zh=王文涛; country=CN
    cues      China, Chinese, Beijing
Wang Yi ← Wang Yii | kind=person; ar=وانغ يي; case=exact; fa=وانگ یی; he=וואנג יי; ja=王毅; ko=왕이; ru=Ван И; uk=Ван І; zh=王毅; country=CN
    cues      China, Chinese, Beijing
Wei Fenghe ← Wei Feng He, Wei Fengi, Wei Fing He, Wi Fenghe | kind=person; ar=وي فنغ خه; ko=웨이펑허; ru=Вэй Фэнхэ; zh=魏凤和; country=CN
    cues      China, Chinese, Beijing
Wellington Koo | kind=person; ar=ويلينغتون كو; zh=顾立雄; country=TW
    allowed   Wellington Koo Li-hsiung
Wen Jiabao ← Wen Jia Bao, Win Jiabao, Wen Giabao, Wen Gia Bao, Wen Jiapao, Win Jia Bao | kind=person; ar=ون جيا باو; ko=원자바오; ru=Вэнь Цзябао; uk=Вень Цзябао; zh=温家宝; country=CN
    cues      China, Chinese, Beijing
Wi Sung-lac ← Wi Song Lak, Wee Sung Lac, Wi Sung Lak, Wei Sung-lac, Wi Seong Lac | kind=person; ar=وي سونغ لاك; ja=魏聖洛; ko=위성락; ru=Ви Сон Нак; zh=魏圣洛; country=KR
    allowed   Wi Sung Lac, Wi Seong-lac
    cues      South Korea, South Korean, Seoul
Woo Won-shik ← Wu Won Sik, Woo Won Shick, U Won Shik, Woo Won Sik, Woo Wun Shik | kind=person; ar=وو وون شيك; ja=禹元植; ko=우원식; ru=У Вон Сик; zh=禹元植; country=KR
    allowed   Woo Won Shik, Woo Won-sik
    cues      South Korea, South Korean, Seoul
Xi Jinping ← Shi Jinping, Xi Jin Ping, Shi Jin Ping, Shi Jinbing, Xi Jinbing, Chi Jinping, Shi Gin Ping, Xi Gin Ping, Shi Jin Bing, Xi Jin Bing, Hsi Jin-ping, Si Jinping, Jinping Xi | kind=person; ar=شي جين بينغ; fa=شی جین‌پینگ; he=שי ג׳ינפינג; ja=習近平; ko=시진핑; q=Q15031; ru=Си Цзиньпин; uk=Сі Цзіньпін; zh=习近平; country=CN
    cues      China, Chinese, Beijing
    note      Arabic شي جين بينغ splits the given name and writes p as b; Russian Си Цзиньпин
Xie Feng ← Shieh Feng, Xieh Feng | kind=person; ar=شيه فنغ; case=exact; ko=셰펑; ru=Се Фэн; zh=谢锋; country=CN
    cues      China, Chinese, Beijing
Yang Jiechi ← Yang Jie Chi, Yang Gichi, Yang Jichi, Yang Jeichi, Yang Jitshi, Yang Tseche | kind=person; ar=يانغ جيه تشي; ko=양제츠; ru=Ян Цзечи; zh=杨洁篪; country=CN
    cues      China, Chinese, Beijing
Yi Gang | kind=person; ar=يي قانغ; case=exact; ko=이강; ru=И Ган; zh=易纲; country=CN
Yoon Suk Yeol ← Yon Suk Yul, Yon Sok Yol, Yun Suk Yul, Yun Sok Yul, Yoon Sok Yul, Yun Sok Yeol, Yoon Suk Yul, Yun Suk Yeol, Yoon Sock Yeol | kind=person; ar=يون سوك يول; fa=یون سوک یول; he=יון סוק-יול; ja=尹錫悦; ko=윤석열; ru=Юн Сок Ёль; uk=Юн Сок Йоль; zh=尹锡悦; country=KR
    allowed   Yoon Suk-yeol, Yoon Seok-yeol, Yun Seok-yeol, Yun Suk-yeol
    cues      South Korea, South Korean, Seoul
    note      Arabic يون سوك يول drops the vowels
Yoshihide Suga ← Yushihide Suga, Yoshihidi Soga, Yochihide Suga, Yoshihide Soga, Yosihide Suga, Yoshihidi Suga | kind=person; ar=يوشيهيدي سوغا; fa=یوشیهیده سوگا; he=יושיהידה סוגה; ja=菅義偉; ko=스가 요시히데; ru=Ёсихидэ Суга; uk=Йосіхіде Суґа; zh=菅义伟; country=JP
Yoshimasa Hayashi ← Yochimasa Hayashi, Yushimasa Hayashi, Yoshimasa Hayachi, Yosimasa Hayasi | kind=person; ar=يوشيماسا هاياشي; ja=林芳正; ko=하야시 요시마사; ru=Ёсимаса Хаяси; zh=林芳正; country=JP
Yuriko Koike ← Yoriko Koiki, Yuriko Kwiki, Yuriko Koiki, Yuriko Quake, Yoriko Koike | kind=person; ar=يوريكو كويكي; ja=小池百合子; ko=고이케 유리코; ru=Юрико Коикэ; zh=小池百合子; country=JP
Zhai Jun ← Tchai Jun, Tshai Gun | kind=person; ar=تشاي جيون; he=ג׳אי ג׳ון; ko=자이쥔; ru=Чжай Цзюнь; zh=翟隽; country=CN
    cues      China, Chinese, envoy, Beijing
Zhang Shengmin ← Zhang Sheng Min | kind=person; ar=تشانغ شنغ مين; ko=장성민; ru=Чжан Шэнминь; zh=张升民; country=CN
    cues      China, Chinese, Beijing
Zhang Yimou ← Zhang Yi Mou, Zhang Yimu, Jang Yimou | kind=person; ar=تشانغ ييمو; he=ג׳אנג יימואו; ko=장이머우; ru=Чжан Имоу; zh=张艺谋; country=CN
    cues      China, Chinese, Beijing
Zhang Youxia ← Zhang You Xia, Chang Yushia, Zhang Yushia, Jang Youxia, Zhang Yo Xia, Zhang Youshia | kind=person; ar=تشانغ يوشيا; ko=장유샤; ru=Чжан Юся; zh=张又侠; country=CN
    cues      China, Chinese, Beijing
Zhao Leji ← Zhao Le Ji, Tshao Leji, Zhao Legi, Jao Leji | kind=person; ar=تشاو له جي; ko=자오러지; ru=Чжао Лэцзи; zh=赵乐际; country=CN
    cues      China, Chinese, Beijing
    note      Arabic writes zh as ch
Zhao Lijian ← Zhao Li Jian, Zhao Ligian, Jao Lijian, Tshao Lijian, Zhao Legian | kind=person; ar=تشاو لي جيان; he=ג׳או ליג׳יאן; ko=자오리젠; ru=Чжао Лицзянь; uk=Чжао Ліцзянь; zh=赵立坚; country=CN
    cues      China, Chinese, Beijing
Zhao Ziyang ← Zhao Zi Yang, Tshao Ziyang, Jao Ziyang | kind=person; ar=تشاو زيانغ; ko=자오쯔양; ru=Чжао Цзыян; zh=赵紫阳; country=CN
    cues      China, Chinese, Beijing
Zheng Qinwen ← Zheng Qin Wen, Zheng Chinwen, Zheng Qinwin, Jeng Qinwen, Chzhen Qinwen | kind=person; ar=تشنغ تشين وين; ko=정친원; ru=Чжэн Циньвэнь; zh=郑钦文; country=CN
    cues      China, Chinese, Beijing
Zhou Enlai ← Zhou En Lai, Chou En Lai, Zho Enlai, Chu Enlai, Tshou Enlai, Jou Enlai, Shu En Lai, Chu En Lai | kind=person; ar=تشو إن لاي; fa=چوئن لای; he=ג׳ואו אנלאי; ko=저우언라이; ru=Чжоу Эньлай; uk=Чжоу Еньлай; zh=周恩来; country=CN
    allowed   Chou En-lai
    cues      China, Chinese, Beijing
Zhu Rongji ← Zhu Rong Ji, Tshu Rongji, Zhu Rongi, Zho Rongji | kind=person; ar=تشو رونغ جي; ko=주룽지; ru=Чжу Жунцзи; zh=朱镕基; country=CN
    cues      China, Chinese, Beijing
