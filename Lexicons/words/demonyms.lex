lexicon   words/demonyms
kind      words
class     demonym
source    general knowledge of English; compiled for Stet

# Adjectives and words for people by country, region, nation, faith and current of opinion.
# `country` is the ISO 3166-1 code (several where the word serves several), `kind=faith` and
# `kind=people` mark words that name no state.

# By country
Abkhaz | country=GE
Abkhazian | country=GE
Afghan | country=AF
Afghans | country=AF
Albanian | country=AL
Albanians | country=AL
Algerian | country=DZ
Algerians | country=DZ
American | country=US
American Samoan | country=AS
American Samoans | country=AS
Americans | country=US
Andorran | country=AD
Andorrans | country=AD
Anglo-American | country=GB US
Angolan | country=AO
Angolans | country=AO
Anguillan | country=AI
Anguillans | country=AI
Antiguan | country=AG
Antiguans | country=AG
Argentine | country=AR
Argentinean | country=AR
Argentineans | country=AR
Argentines | country=AR
Argentinian | country=AR
Argentinians | country=AR
Armenian | country=AM
Armenians | country=AM
Aruban | country=AW
Arubans | country=AW
Australian | country=AU
Australians | country=AU
Austrian | country=AT
Austrians | country=AT
Azerbaijani | country=AZ
Azerbaijanis | country=AZ
Azeri | country=AZ
Azeris | country=AZ
Bahamian | country=BS
Bahamians | country=BS
Bahraini | country=BH
Bahrainis | country=BH
Bajan | country=BB
Bajans | country=BB
Bangladeshi | country=BD
Bangladeshis | country=BD
Barbadian | country=BB
Barbadians | country=BB
Barbudan | country=AG
Barbudans | country=AG
Basotho | country=LS
Batswana | country=BW
Belarusian | country=BY
Belarusians | country=BY
Belarussian | country=BY
Belarussians | country=BY
Belgian | country=BE
Belgians | country=BE
Belizean | country=BZ
Belizeans | country=BZ
Beninese | country=BJ
Beninois | country=BJ
Bermudian | country=BM
Bermudians | country=BM
Bhutanese | country=BT
Bissau-Guinean | country=GW
Bissau-Guineans | country=GW
Bolivian | country=BO
Bolivians | country=BO
Bonairean | country=BQ
Bonaireans | country=BQ
Bosniak | country=BA
Bosniaks | country=BA
Bosnian | country=BA
Bosnians | country=BA
Botswanan | country=BW
Botswanans | country=BW
Brazilian | country=BR
Brazilians | country=BR
Brit | country=GB
British | country=GB
British Virgin Islander | country=VG
British Virgin Islanders | country=VG
Briton | country=GB
Britons | country=GB
Brits | country=GB
Bruneian | country=BN
Bruneians | country=BN
Bulgarian | country=BG
Bulgarians | country=BG
Burkinabe | country=BF
Burkinabé | country=BF
Burmese | country=MM
Burundian | country=BI
Burundians | country=BI
Cambodian | country=KH
Cambodians | country=KH
Cameroonian | country=CM
Cameroonians | country=CM
Canadian | country=CA
Canadians | country=CA
Cape Verdean | country=CV
Cape Verdeans | country=CV
Caymanian | country=KY
Caymanians | country=KY
Central African | country=CF
Central Africans | country=CF
Chadian | country=TD
Chadians | country=TD
Chagossian | country=IO
Chagossians | country=IO
Chilean | country=CL
Chileans | country=CL
Chinese | country=CN
Christmas Islander | country=CX
Christmas Islanders | country=CX
Cocos Islander | country=CC
Cocos Islanders | country=CC
Colombian | country=CO
Colombians | country=CO
Comoran | country=KM
Comorans | country=KM
Comorian | country=KM
Comorians | country=KM
Congolese | country=CD CG
Cook Islander | country=CK
Cook Islanders | country=CK
Costa Rican | country=CR
Costa Ricans | country=CR
Croat | country=HR
Croatian | country=HR
Croatians | country=HR
Croats | country=HR
Cuban | country=CU
Cubans | country=CU
Curaçaoan | country=CW
Curaçaoans | country=CW
Cypriot | country=CY
Cypriots | country=CY
Czech | country=CZ
Czechoslovak | country=CSHH
Czechs | country=CZ
Dane | country=DK
Danes | country=DK
Danish | country=DK
Djiboutian | country=DJ
Djiboutians | country=DJ
Dominican | country=DM DO; case=exact
Dominicans | country=DM DO
Dutch | country=NL
Dutchman | country=NL
Dutchmen | country=NL
Dutchwoman | country=NL
Dutchwomen | country=NL
East Timorese | country=TL
Ecuadorean | country=EC
Ecuadoreans | country=EC
Ecuadorian | country=EC
Ecuadorians | country=EC
Egyptian | country=EG
Egyptians | country=EG
Emaswati | country=SZ
Emirati | country=AE
Emiratis | country=AE
English | country=GB
Englishman | country=GB
Englishmen | country=GB
Englishwoman | country=GB
Equatoguinean | country=GQ
Equatoguineans | country=GQ
Equatorial Guinean | country=GQ
Equatorial Guineans | country=GQ
Eritrean | country=ER
Eritreans | country=ER
Estonian | country=EE
Estonians | country=EE
Ethiopian | country=ET
Ethiopians | country=ET
Falkland Islander | country=FK
Falkland Islanders | country=FK
Faroese | country=FO
Fijian | country=FJ
Fijians | country=FJ
Filipina | country=PH
Filipinas | country=PH
Filipino | country=PH
Filipinos | country=PH
Finn | country=FI
Finnish | country=FI
Finns | country=FI
French | country=FR
French Guianese | country=GF
French Polynesian | country=PF
French Polynesians | country=PF
Frenchman | country=FR
Frenchmen | country=FR
Frenchwoman | country=FR
Frenchwomen | country=FR
Gabonese | country=GA
Gambian | country=GM
Gambians | country=GM
Georgian | country=GE
Georgians | country=GE
German | country=DE
Germans | country=DE
Ghanaian | country=GH
Ghanaians | country=GH
Gibraltarian | country=GI
Gibraltarians | country=GI
Greek | country=GR
Greek Cypriot | country=CY
Greek Cypriots | country=CY
Greeks | country=GR
Greenlander | country=GL
Greenlanders | country=GL
Greenlandic | country=GL
Grenadian | country=GD
Grenadians | country=GD
Guadeloupean | country=GP
Guadeloupeans | country=GP
Guamanian | country=GU
Guamanians | country=GU
Guatemalan | country=GT
Guatemalans | country=GT
Guinean | country=GN
Guineans | country=GN
Guyanese | country=GY
Haitian | country=HT
Haitians | country=HT
Herzegovinian | country=BA
Herzegovinians | country=BA
Honduran | country=HN
Hondurans | country=HN
Hong Konger | country=HK
Hong Kongers | country=HK
Hongkonger | country=HK
Hongkongers | country=HK
Hungarian | country=HU
Hungarians | country=HU
I-Kiribati | country=KI
Icelander | country=IS
Icelanders | country=IS
Icelandic | country=IS
Indian | country=IN
Indians | country=IN
Indonesian | country=ID
Indonesians | country=ID
Iranian | country=IR
Iranians | country=IR
Iraqi | country=IQ
Iraqis | country=IQ
Irish | country=IE
Irishman | country=IE
Irishmen | country=IE
Irishwoman | country=IE
Irishwomen | country=IE
Israeli | country=IL
Israelis | country=IL
Italian | country=IT
Italians | country=IT
Ivorian | country=CI
Ivorians | country=CI
Jamaican | country=JM
Jamaicans | country=JM
Japanese | country=JP
Jordanian | country=JO
Jordanians | country=JO
Kazakh | country=KZ
Kazakhs | country=KZ
Kazakhstani | country=KZ
Kazakhstanis | country=KZ
Kenyan | country=KE
Kenyans | country=KE
Kittitian | country=KN
Kittitians | country=KN
Kiwi | country=NZ
Kiwis | country=NZ
Korean | country=KP KR
Koreans | country=KP KR
Kosovan | country=XK
Kosovans | country=XK
Kosovar | country=XK
Kosovars | country=XK
Kuwaiti | country=KW
Kuwaitis | country=KW
Kyrgyz | country=KG
Kyrgyzstani | country=KG
Kyrgyzstanis | country=KG
Lao | country=LA
Laotian | country=LA
Laotians | country=LA
Latvian | country=LV
Latvians | country=LV
Lebanese | country=LB
Liberian | country=LR
Liberians | country=LR
Libyan | country=LY
Libyans | country=LY
Liechtensteiner | country=LI
Liechtensteiners | country=LI
Liswati | country=SZ
Lithuanian | country=LT
Lithuanians | country=LT
Luxembourger | country=LU
Luxembourgers | country=LU
Luxembourgish | country=LU
Macanese | country=MO
Macedonian | country=MK
Macedonians | country=MK
Madagascan | country=MG
Madagascans | country=MG
Mahoran | country=YT
Mahorans | country=YT
Malagasy | country=MG
Malawian | country=MW
Malawians | country=MW
Malaysian | country=MY
Malaysians | country=MY
Maldivian | country=MV
Maldivians | country=MV
Malian | country=ML
Malians | country=ML
Maltese | country=MT
Manx | country=IM
Manxman | country=IM
Manxmen | country=IM
Marshallese | country=MH
Martinican | country=MQ
Martinicans | country=MQ
Mauritanian | country=MR
Mauritanians | country=MR
Mauritian | country=MU
Mauritians | country=MU
Mexican | country=MX
Mexicans | country=MX
Micronesian | country=FM
Micronesians | country=FM
Moldovan | country=MD
Moldovans | country=MD
Monacan | country=MC
Monacans | country=MC
Monegasque | country=MC
Monegasques | country=MC
Mongolian | country=MN
Mongolians | country=MN
Montenegrin | country=ME
Montenegrins | country=ME
Montserratian | country=MS
Montserratians | country=MS
Moroccan | country=MA
Moroccans | country=MA
Mosotho | country=LS
Motswana | country=BW
Mozambican | country=MZ
Mozambicans | country=MZ
Myanma | country=MM
Namibian | country=NA
Namibians | country=NA
Nauruan | country=NR
Nauruans | country=NR
Nepalese | country=NP
Nepali | country=NP
Nepalis | country=NP
Nevisian | country=KN
Nevisians | country=KN
New Caledonian | country=NC
New Caledonians | country=NC
New Zealander | country=NZ
New Zealanders | country=NZ
Ni-Vanuatu | country=VU
Nicaraguan | country=NI
Nicaraguans | country=NI
Nigerian | country=NG
Nigerians | country=NG
Nigerien | country=NE
Nigeriens | country=NE
Niuean | country=NU
Niueans | country=NU
Norfolk Islander | country=NF
Norfolk Islanders | country=NF
North Korean | country=KP
North Koreans | country=KP
North Macedonian | country=MK
North Macedonians | country=MK
Northern Irish | country=GB
Norwegian | country=NO
Norwegians | country=NO
Omani | country=OM
Omanis | country=OM
Pakistani | country=PK
Pakistanis | country=PK
Palauan | country=PW
Palauans | country=PW
Palestinian | country=PS
Palestinians | country=PS
Panamanian | country=PA
Panamanians | country=PA
Papua New Guinean | country=PG
Papua New Guineans | country=PG
Paraguayan | country=PY
Paraguayans | country=PY
Peruvian | country=PE
Peruvians | country=PE
Philippine | country=PH
Pitcairn Islander | country=PN
Pitcairn Islanders | country=PN
Pole | country=PL; case=exact
Poles | country=PL; case=exact
Polish | country=PL; case=exact
Portuguese | country=PT
Puerto Rican | country=PR
Puerto Ricans | country=PR
Qatari | country=QA
Qataris | country=QA
Romanian | country=RO
Romanians | country=RO
Russian | country=RU
Russians | country=RU
Rwandan | country=RW
Rwandans | country=RW
Rwandese | country=RW
Réunionese | country=RE
Saharawi | country=EH
Saharawis | country=EH
Sahrawi | country=EH
Sahrawis | country=EH
Saint Helenian | country=SH
Saint Helenians | country=SH
Saint Lucian | country=LC
Saint Lucians | country=LC
Salvadoran | country=SV
Salvadorans | country=SV
Salvadorean | country=SV
Salvadoreans | country=SV
Sammarinese | country=SM
Samoan | country=WS
Samoans | country=WS
Saudi | country=SA
Saudi Arabian | country=SA
Saudi Arabians | country=SA
Saudis | country=SA
Scot | country=GB
Scots | country=GB
Scotsman | country=GB
Scottish | country=GB
Senegalese | country=SN
Serb | country=RS
Serbian | country=RS
Serbians | country=RS
Serbs | country=RS
Seychellois | country=SC
Sierra Leonean | country=SL
Sierra Leoneans | country=SL
Singaporean | country=SG
Singaporeans | country=SG
Slovak | country=SK
Slovakian | country=SK
Slovakians | country=SK
Slovaks | country=SK
Slovene | country=SI
Slovenes | country=SI
Slovenian | country=SI
Slovenians | country=SI
Solomon Islander | country=SB
Solomon Islanders | country=SB
Somali | country=SO
Somalian | country=SO
Somalians | country=SO
Somalis | country=SO
South African | country=ZA
South Africans | country=ZA
South Korean | country=KR
South Koreans | country=KR
South Ossetian | country=GE
South Sudanese | country=SS
Soviet | country=SUHH
Soviets | country=SUHH
Spaniard | country=ES
Spaniards | country=ES
Spanish | country=ES
Sri Lankan | country=LK
Sri Lankans | country=LK
St. Lucian | country=LC
St. Lucians | country=LC
Sudanese | country=SD
Surinamese | country=SR
Swazi | country=SZ
Swazis | country=SZ
Swede | country=SE
Swedes | country=SE
Swedish | country=SE
Swiss | country=CH
Syrian | country=SY
Syrians | country=SY
São Toméan | country=ST
São Toméans | country=ST
Tahitian | country=PF
Tahitians | country=PF
Taiwanese | country=TW
Tajik | country=TJ
Tajikistani | country=TJ
Tajikistanis | country=TJ
Tajiks | country=TJ
Tanzanian | country=TZ
Tanzanians | country=TZ
Thai | country=TH
Thais | country=TH
Timorese | country=TL
Tobagonian | country=TT
Tobagonians | country=TT
Togolese | country=TG
Tokelauan | country=TK
Tokelauans | country=TK
Tongan | country=TO
Tongans | country=TO
Transnistrian | country=MD
Trinidadian | country=TT
Trinidadians | country=TT
Tunisian | country=TN
Tunisians | country=TN
Turk | country=TR
Turkish | country=TR
Turkish Cypriot | country=CY
Turkish Cypriots | country=CY
Turkmen | country=TM
Turkmens | country=TM
Turks | country=TR
Tuvaluan | country=TV
Tuvaluans | country=TV
Ugandan | country=UG
Ugandans | country=UG
Ukrainian | country=UA
Ukrainians | country=UA
Uruguayan | country=UY
Uruguayans | country=UY
Uzbek | country=UZ
Uzbekistani | country=UZ
Uzbekistanis | country=UZ
Uzbeks | country=UZ
Vanuatuan | country=VU
Vanuatuans | country=VU
Venezuelan | country=VE
Venezuelans | country=VE
Vietnamese | country=VN
Vincentian | country=VC
Vincentians | country=VC
Virgin Islander | country=VI
Virgin Islanders | country=VI
Welsh | country=GB
Welshman | country=GB
Yemeni | country=YE
Yemenis | country=YE
Yemenite | country=YE
Yemenites | country=YE
Yugoslav | country=YUCS
Yugoslavs | country=YUCS
Zambian | country=ZM
Zambians | country=ZM
Zimbabwean | country=ZW
Zimbabweans | country=ZW
Ålander | country=AX
Ålanders | country=AX

# By continent, region and city
African
African American
African Americans
Africans
Arab
Arabian
Arabs
Asian
Asians
Balkan
Baltic
Basque
Basques
Bavarian
Beiruti
Cairene
Caribbean
Catalan
Catalans
Caucasian
Central American
Central Asian
Central Asians
Crimean
Crimeans
Damascene
Darfuri
Darfuris
East African
Eastern European
Eastern Europeans
Eurasian
European
Europeans
Flemish
Galilean
Gazan
Gazans
Gulf Arab
Gulf Arabs
Hispanic
Hispanics
Iberian
Jerusalemite
Jerusalemites
Kashmiri
Kashmiris
Latin American
Latin Americans
Latino
Latinos
Levantine
Londoner
Londoners
Maghrebi
Mediterranean
Middle Eastern
Middle Easterner
Middle Easterners
Muscovite
Muscovites
New Yorker
New Yorkers
Nordic
North African
North Africans
North American
North Americans
Oriental
Parisian
Parisians
Punjabi
Punjabis
Scandinavian
Scandinavians
Siberian
Siberians
Sicilian
South American
South Americans
South Asian
South Asians
Southeast Asian
Texan
Texans
Tibetan
Tibetans
Transatlantic
West African
West Africans
Western European
Western Europeans
Westerner
Westerners

# Peoples and languages
Acholi | kind=people
Afrikaner | kind=people
Afrikaners | kind=people
Alawite | kind=people
Alawites | kind=people
Amazigh | kind=people
Amhara | kind=people
Amharas | kind=people
Arab Israeli | kind=people
Arab Israelis | kind=people
Arabic | kind=people
Aramaic | kind=people
Aramean | kind=people
Ashkenazi | kind=people
Assyrian | kind=people
Assyrians | kind=people
Avar | kind=people
Baloch | kind=people
Baluch | kind=people
Bashkir | kind=people
Bedouin | kind=people
Bedouins | kind=people
Bengali | kind=people
Bengalis | kind=people
Berber | kind=people
Berbers | kind=people
Chechen | kind=people
Chechens | kind=people
Circassian | kind=people
Circassians | kind=people
Copt | kind=people
Copts | kind=people
Cossack | kind=people
Cossacks | kind=people
Crimean Tatar | kind=people
Crimean Tatars | kind=people
Dagestani | kind=people
Dari | kind=people
Dinka | kind=people
Farsi | kind=people
Fula | kind=people
Fulani | kind=people
Gujarati | kind=people
Han | kind=people
Hausa | kind=people
Hazara | kind=people
Hazaras | kind=people
Hebrew | kind=people
Hindi | kind=people
Hui | kind=people
Hutu | kind=people
Hutus | kind=people
Igbo | kind=people
Ingush | kind=people
Inuit | kind=people
Javanese | kind=people
Karen | kind=people
Kikuyu | kind=people
Kurd | kind=people
Kurdish | kind=people
Kurds | kind=people
Malay | kind=people
Malays | kind=people
Mandarin | kind=people
Maori | kind=people
Maya | kind=people
Mizrahi | kind=people
Nuer | kind=people
Oromo | kind=people
Oromos | kind=people
Ossetian | kind=people
Ossetians | kind=people
Pashto | kind=people
Pashtun | kind=people
Pashtuns | kind=people
Persian | kind=people
Persians | kind=people
Pharaonic | kind=people
Phoenician | kind=people
Rohingya | kind=people
Roma | kind=people
Romani | kind=people
Sephardi | kind=people
Sephardic | kind=people
Sinhalese | kind=people
Slav | kind=people
Slavic | kind=people
Slavs | kind=people
Swahili | kind=people
Tamil | kind=people
Tamils | kind=people
Tatar | kind=people
Tatars | kind=people
Tigrayan | kind=people
Tigrayans | kind=people
Tuareg | kind=people
Turkic | kind=people
Tutsi | kind=people
Tutsis | kind=people
Uighur | kind=people
Uighurs | kind=people
Urdu | kind=people
Uyghur | kind=people
Uyghurs | kind=people
Yazidi | kind=people
Yazidis | kind=people
Yoruba | kind=people
Zulu | kind=people
Zulus | kind=people

# Faiths and their branches
Ahmadi | kind=faith
Ahmadis | kind=faith
Anglican | kind=faith
Anglicans | kind=faith
Baha'i | kind=faith
Baha'is | kind=faith
Baptist | kind=faith
Baptists | kind=faith
Buddhist | kind=faith
Buddhists | kind=faith
Catholic | kind=faith
Catholics | kind=faith
Christian | kind=faith
Christians | kind=faith
Coptic | kind=faith
Druze | kind=faith
Evangelical | kind=faith
Evangelicals | kind=faith
Greek Orthodox | kind=faith
Haredi | kind=faith
Haredim | kind=faith
Hasidic | kind=faith
Hindu | kind=faith
Hindus | kind=faith
Islamic | kind=faith
Ismaili | kind=faith
Ismailis | kind=faith
Jew | kind=faith
Jewish | kind=faith
Jews | kind=faith
Lutheran | kind=faith
Lutherans | kind=faith
Maronite | kind=faith
Maronites | kind=faith
Methodist | kind=faith
Methodists | kind=faith
Mormon | kind=faith
Mormons | kind=faith
Muslim | kind=faith
Muslims | kind=faith
Orthodox | kind=faith
Presbyterian | kind=faith
Protestant | kind=faith
Protestants | kind=faith
Quaker | kind=faith
Quakers | kind=faith
Roman Catholic | kind=faith
Roman Catholics | kind=faith
Salafi | kind=faith
Salafis | kind=faith
Salafist | kind=faith
Salafists | kind=faith
Shi'ite | kind=faith
Shi'ites | kind=faith
Shia | kind=faith
Shias | kind=faith
Shiite | kind=faith
Shiites | kind=faith
Sikh | kind=faith
Sikhs | kind=faith
Sufi | kind=faith
Sufis | kind=faith
Sunni | kind=faith
Sunnis | kind=faith
Ultra-Orthodox | kind=faith
Wahhabi | kind=faith
Wahhabis | kind=faith
Zaidi | kind=faith
Zaidis | kind=faith
Zoroastrian | kind=faith
Zoroastrians | kind=faith

# Parties and currents of opinion
Baathist | kind=current
Baathists | kind=current
Bolshevik | kind=current
Bolsheviks | kind=current
Communist | kind=current
Communists | kind=current
Conservative | kind=current
Conservatives | kind=current
Democrat | kind=current
Democratic | kind=current
Democrats | kind=current
Fascist | kind=current
Fascists | kind=current
Houthi | kind=current
Houthis | kind=current
Islamist | kind=current
Islamists | kind=current
Jihadist | kind=current
Jihadists | kind=current
Kemalist | kind=current
Khomeinist | kind=current
Labour | kind=current
Liberal Democrat | kind=current
Liberal Democrats | kind=current
Maoist | kind=current
Maoists | kind=current
Marxist | kind=current
Marxists | kind=current
Nasserist | kind=current
Nazi | kind=current
Nazis | kind=current
Neo-Nazi | kind=current
Neo-Nazis | kind=current
Peronist | kind=current
Peronists | kind=current
Republican | kind=current
Republicans | kind=current
Socialist | kind=current
Socialists | kind=current
Stalinist | kind=current
Talib | kind=current
Tories | kind=current
Tory | kind=current
Trotskyist | kind=current
Zionist | kind=current
Zionists | kind=current
