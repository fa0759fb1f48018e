lexicon   words/countries
kind      words
class     country place
source    names of UN members, observers and ISO 3166 territories; adjectives from general knowledge; compiled for Stet

# Countries and territories under the names news English gives them. `country` is the ISO 3166-1
# code (XK for Kosovo), `adjective` what stands before a noun. An entry takes no side in disputes:
# a code only groups names of one thing.
Afghanistan ← Islamic Emirate of Afghanistan | country=AF; adjective=Afghan
Albania | country=AL; adjective=Albanian
Algeria | country=DZ; adjective=Algerian
American Samoa | country=AS; adjective=American Samoan
Andorra | country=AD; adjective=Andorran
Angola | country=AO; adjective=Angolan
Anguilla | country=AI; adjective=Anguillan
Antigua and Barbuda | country=AG; adjective=Antiguan
Argentina | country=AR; adjective=Argentine
Armenia | country=AM; adjective=Armenian
Aruba | country=AW; adjective=Aruban
Australia ← Commonwealth of Australia | country=AU; adjective=Australian
Austria | country=AT; adjective=Austrian
Azerbaijan | country=AZ; adjective=Azerbaijani
Bahamas ← The Bahamas | country=BS; adjective=Bahamian
Bahrain ← Kingdom of Bahrain | country=BH; adjective=Bahraini
Bangladesh | country=BD; adjective=Bangladeshi
Barbados | country=BB; adjective=Barbadian
Belarus | country=BY; adjective=Belarusian
Belgium | country=BE; adjective=Belgian
Belize | country=BZ; adjective=Belizean
Benin | country=BJ; adjective=Beninese
Bermuda | country=BM; adjective=Bermudian
Bhutan | country=BT; adjective=Bhutanese
Bolivia | country=BO; adjective=Bolivian
Bosnia and Herzegovina ← Bosnia-Herzegovina, Bosnia | country=BA; adjective=Bosnian
Botswana | country=BW; adjective=Botswanan
Brazil | country=BR; adjective=Brazilian
British Indian Ocean Territory ← Chagos Islands | country=IO; adjective=Chagossian
British Virgin Islands | country=VG; adjective=British Virgin Islander
Brunei ← Brunei Darussalam | country=BN; adjective=Bruneian
Bulgaria | country=BG; adjective=Bulgarian
Burkina Faso | country=BF; adjective=Burkinabe
Burundi | country=BI; adjective=Burundian
Cambodia | country=KH; adjective=Cambodian
Cameroon | country=CM; adjective=Cameroonian
Canada | country=CA; adjective=Canadian
Cape Verde ← Cabo Verde | country=CV; adjective=Cape Verdean
Caribbean Netherlands ← Bonaire | country=BQ; adjective=Bonairean
Cayman Islands ← Caymans | country=KY; adjective=Caymanian
Central African Republic | country=CF; adjective=Central African
Chad | country=TD; adjective=Chadian
Chile | country=CL; adjective=Chilean
China ← People's Republic of China, PRC, mainland China | country=CN; adjective=Chinese
Christmas Island | country=CX; adjective=Christmas Islander
Cocos Islands ← Cocos (Keeling) Islands | country=CC; adjective=Cocos Islander
Colombia | country=CO; adjective=Colombian
Comoros | country=KM; adjective=Comorian
Cook Islands | country=CK; adjective=Cook Islander
Costa Rica | country=CR; adjective=Costa Rican
Croatia | country=HR; adjective=Croatian
Cuba | country=CU; adjective=Cuban
Curaçao ← Curacao | country=CW; adjective=Curaçaoan
Cyprus | country=CY; adjective=Cypriot
Czech Republic ← Czechia | country=CZ; adjective=Czech
Democratic Republic of the Congo ← Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa | country=CD; adjective=Congolese
Denmark | country=DK; adjective=Danish
Djibouti | country=DJ; adjective=Djiboutian
Dominica | country=DM; adjective=Dominican
Dominican Republic | country=DO; adjective=Dominican
East Timor ← Timor-Leste | country=TL; adjective=Timorese
Ecuador | country=EC; adjective=Ecuadorian
Egypt ← Arab Republic of Egypt | country=EG; adjective=Egyptian
El Salvador | country=SV; adjective=Salvadoran
Equatorial Guinea | country=GQ; adjective=Equatorial Guinean
Eritrea | country=ER; adjective=Eritrean
Estonia | country=EE; adjective=Estonian
Eswatini ← Swaziland | country=SZ; adjective=Swazi
Ethiopia | country=ET; adjective=Ethiopian
Falkland Islands ← Falklands, Malvinas | country=FK; adjective=Falkland Islander
Faroe Islands ← Faroes | country=FO; adjective=Faroese
Fiji | country=FJ; adjective=Fijian
Finland | country=FI; adjective=Finnish
France ← French Republic | country=FR; adjective=French
French Guiana | country=GF; adjective=French Guianese
French Polynesia ← Tahiti | country=PF; adjective=French Polynesian
Gabon | country=GA; adjective=Gabonese
Gambia ← The Gambia | country=GM; adjective=Gambian
Georgia ← Republic of Georgia | country=GE; adjective=Georgian
Germany ← Federal Republic of Germany | country=DE; adjective=German
Ghana | country=GH; adjective=Ghanaian
Gibraltar | country=GI; adjective=Gibraltarian
Greece ← Hellenic Republic | country=GR; adjective=Greek
Greenland | country=GL; adjective=Greenlandic
Grenada | country=GD; adjective=Grenadian
Guadeloupe | country=GP; adjective=Guadeloupean
Guam | country=GU; adjective=Guamanian
Guatemala | country=GT; adjective=Guatemalan
Guernsey | country=GG; adjective=Guernsey
Guinea | country=GN; adjective=Guinean
Guinea-Bissau | country=GW; adjective=Bissau-Guinean
Guyana | country=GY; adjective=Guyanese
Haiti | country=HT; adjective=Haitian
Honduras | country=HN; adjective=Honduran
Hong Kong | country=HK; adjective=Hong Kong
Hungary | country=HU; adjective=Hungarian
Iceland | country=IS; adjective=Icelandic
India ← Republic of India | country=IN; adjective=Indian
Indonesia | country=ID; adjective=Indonesian
Iran ← Islamic Republic of Iran, Islamic Republic | country=IR; adjective=Iranian
Iraq ← Republic of Iraq | country=IQ; adjective=Iraqi
Ireland ← Republic of Ireland, Irish Republic | country=IE; adjective=Irish
Isle of Man | country=IM; adjective=Manx
Israel ← State of Israel | country=IL; adjective=Israeli
Italy | country=IT; adjective=Italian
Ivory Coast ← Côte d'Ivoire, Cote d'Ivoire | country=CI; adjective=Ivorian
Jamaica | country=JM; adjective=Jamaican
Japan | country=JP; adjective=Japanese
Jersey | country=JE; adjective=Jersey
Jordan ← Hashemite Kingdom of Jordan, Hashemite Kingdom | country=JO; adjective=Jordanian
Kazakhstan | country=KZ; adjective=Kazakhstani
Kenya | country=KE; adjective=Kenyan
Kiribati | country=KI; adjective=I-Kiribati
Kosovo ← Republic of Kosovo | country=XK; adjective=Kosovar
Kuwait ← State of Kuwait | country=KW; adjective=Kuwaiti
Kyrgyzstan ← Kyrgyz Republic | country=KG; adjective=Kyrgyz
Laos ← Lao People's Democratic Republic | country=LA; adjective=Laotian
Latvia | country=LV; adjective=Latvian
Lebanon ← Lebanese Republic | country=LB; adjective=Lebanese
Lesotho | country=LS; adjective=Basotho
Liberia | country=LR; adjective=Liberian
Libya | country=LY; adjective=Libyan
Liechtenstein | country=LI; adjective=Liechtenstein
Lithuania | country=LT; adjective=Lithuanian
Luxembourg | country=LU; adjective=Luxembourgish
Macau ← Macao | country=MO; adjective=Macanese
Madagascar | country=MG; adjective=Malagasy
Malawi | country=MW; adjective=Malawian
Malaysia | country=MY; adjective=Malaysian
Maldives ← The Maldives | country=MV; adjective=Maldivian
Mali | country=ML; adjective=Malian
Malta | country=MT; adjective=Maltese
Marshall Islands | country=MH; adjective=Marshallese
Martinique | country=MQ; adjective=Martinican
Mauritania | country=MR; adjective=Mauritanian
Mauritius | country=MU; adjective=Mauritian
Mayotte | country=YT; adjective=Mahoran
Mexico | country=MX; adjective=Mexican
Micronesia ← Federated States of Micronesia | country=FM; adjective=Micronesian
Moldova ← Republic of Moldova | country=MD; adjective=Moldovan
Monaco | country=MC; adjective=Monegasque
Mongolia | country=MN; adjective=Mongolian
Montenegro | country=ME; adjective=Montenegrin
Montserrat | country=MS; adjective=Montserratian
Morocco ← Kingdom of Morocco | country=MA; adjective=Moroccan
Mozambique | country=MZ; adjective=Mozambican
Myanmar ← Burma | country=MM; adjective=Burmese
Namibia | country=NA; adjective=Namibian
Nauru | country=NR; adjective=Nauruan
Nepal | country=NP; adjective=Nepali
Netherlands ← The Netherlands, Holland | country=NL; adjective=Dutch
New Caledonia | country=NC; adjective=New Caledonian
New Zealand ← Aotearoa | country=NZ; adjective=New Zealand
Nicaragua | country=NI; adjective=Nicaraguan
Niger | country=NE; adjective=Nigerien
Nigeria ← Federal Republic of Nigeria | country=NG; adjective=Nigerian
Niue | country=NU; adjective=Niuean
Norfolk Island | country=NF; adjective=Norfolk Islander
North Korea ← Democratic People's Republic of Korea, DPRK | country=KP; adjective=North Korean
North Macedonia ← Macedonia | country=MK; adjective=Macedonian
Northern Mariana Islands ← Northern Marianas | country=MP
Norway | country=NO; adjective=Norwegian
Oman ← Sultanate of Oman | country=OM; adjective=Omani
Pakistan ← Islamic Republic of Pakistan | country=PK; adjective=Pakistani
Palau | country=PW; adjective=Palauan
Palestine ← State of Palestine, Palestinian territories, Palestinian Territories | country=PS; adjective=Palestinian
Panama | country=PA; adjective=Panamanian
Papua New Guinea | country=PG; adjective=Papua New Guinean
Paraguay | country=PY; adjective=Paraguayan
Peru | country=PE; adjective=Peruvian
Philippines ← The Philippines | country=PH; adjective=Philippine
Pitcairn Islands ← Pitcairn | country=PN; adjective=Pitcairn Islander
Poland | country=PL; adjective=Polish
Portugal | country=PT; adjective=Portuguese
Puerto Rico | country=PR; adjective=Puerto Rican
Qatar ← State of Qatar | country=QA; adjective=Qatari
Republic of the Congo ← Republic of Congo, Congo-Brazzaville, Congo | country=CG; adjective=Congolese
Romania | country=RO; adjective=Romanian
Russia ← Russian Federation | country=RU; adjective=Russian
Rwanda | country=RW; adjective=Rwandan
Réunion ← Reunion Island | country=RE; adjective=Réunionese
Saint Helena ← St. Helena, St Helena | country=SH; adjective=Saint Helenian
Saint Kitts and Nevis ← St. Kitts and Nevis, St Kitts and Nevis | country=KN; adjective=Kittitian
Saint Lucia ← St. Lucia, St Lucia | country=LC; adjective=Saint Lucian
Saint Martin ← St. Martin, St Martin | country=MF
Saint Pierre and Miquelon ← St. Pierre and Miquelon | country=PM
Saint Vincent and the Grenadines ← St. Vincent and the Grenadines, St Vincent and the Grenadines | country=VC; adjective=Vincentian
Samoa | country=WS; adjective=Samoan
San Marino | country=SM; adjective=Sammarinese
Saudi Arabia ← Kingdom of Saudi Arabia, KSA | country=SA; adjective=Saudi
Senegal | country=SN; adjective=Senegalese
Serbia | country=RS; adjective=Serbian
Seychelles ← The Seychelles | country=SC; adjective=Seychellois
Sierra Leone | country=SL; adjective=Sierra Leonean
Singapore | country=SG; adjective=Singaporean
Sint Maarten | country=SX
Slovakia ← Slovak Republic | country=SK; adjective=Slovak
Slovenia | country=SI; adjective=Slovenian
Solomon Islands | country=SB; adjective=Solomon Islander
Somalia | country=SO; adjective=Somali
South Africa | country=ZA; adjective=South African
South Georgia and the South Sandwich Islands ← South Georgia | country=GS
South Korea ← Republic of Korea | country=KR; adjective=South Korean
South Sudan | country=SS; adjective=South Sudanese
Spain | country=ES; adjective=Spanish
Sri Lanka | country=LK; adjective=Sri Lankan
Sudan ← Republic of the Sudan | country=SD; adjective=Sudanese
Suriname ← Surinam | country=SR; adjective=Surinamese
Sweden | country=SE; adjective=Swedish
Switzerland ← Swiss Confederation | country=CH; adjective=Swiss
Syria ← Syrian Arab Republic | country=SY; adjective=Syrian
São Tomé and Príncipe ← Sao Tome and Principe | country=ST; adjective=São Toméan
Taiwan ← Republic of China, Chinese Taipei | country=TW; adjective=Taiwanese
Tajikistan | country=TJ; adjective=Tajik
Tanzania | country=TZ; adjective=Tanzanian
Thailand | country=TH; adjective=Thai
Togo | country=TG; adjective=Togolese
Tokelau | country=TK; adjective=Tokelauan
Tonga | country=TO; adjective=Tongan
Trinidad and Tobago ← Trinidad | country=TT; adjective=Trinidadian
Tunisia | country=TN; adjective=Tunisian
Turkey ← Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | country=TR; adjective=Turkish
Turkmenistan | country=TM; adjective=Turkmen
Turks and Caicos Islands ← Turks and Caicos | country=TC
Tuvalu | country=TV; adjective=Tuvaluan
U.S. Virgin Islands ← US Virgin Islands | country=VI; adjective=Virgin Islander
Uganda | country=UG; adjective=Ugandan
Ukraine | country=UA; adjective=Ukrainian
United Arab Emirates ← UAE, Emirates | country=AE; adjective=Emirati
United Kingdom ← UK, U.K., Britain, Great Britain | country=GB; adjective=British
United States ← United States of America, U.S., U.S.A., USA, America | country=US; adjective=American
Uruguay | country=UY; adjective=Uruguayan
US | country=US; case=exact
Uzbekistan | country=UZ; adjective=Uzbek
Vanuatu | country=VU; adjective=Vanuatuan
Vatican ← Vatican City, Holy See | country=VA; adjective=Vatican
Venezuela ← Bolivarian Republic of Venezuela | country=VE; adjective=Venezuelan
Vietnam ← Viet Nam | country=VN; adjective=Vietnamese
Wallis and Futuna | country=WF
Western Sahara | country=EH; adjective=Sahrawi
Yemen ← Republic of Yemen | country=YE; adjective=Yemeni
Zambia | country=ZM; adjective=Zambian
Zimbabwe | country=ZW; adjective=Zimbabwean
Åland Islands ← Aland Islands, Åland, Aland | country=AX; adjective=Åland

# Parts of the United Kingdom
England | country=GB; adjective=English
Northern Ireland | country=GB; adjective=Northern Irish
Scotland | country=GB; adjective=Scottish
Wales | country=GB; adjective=Welsh

# Breakaway and disputed territories with authorities of their own
Abkhazia | country=GE; adjective=Abkhaz
Nagorno-Karabakh ← Artsakh | country=AZ
Northern Cyprus | country=CY; adjective=Turkish Cypriot
Puntland | country=SO
Somaliland | country=SO; adjective=Somalilander
South Ossetia | country=GE; adjective=South Ossetian
Transnistria | country=MD; adjective=Transnistrian

# Gone from the map
Czechoslovakia | country=CSHH; adjective=Czechoslovak; historical=yes
East Germany ← German Democratic Republic | country=DDDE; adjective=East German; historical=yes
Ottoman Empire | adjective=Ottoman; historical=yes
Persia | country=IR; adjective=Persian; historical=yes
Rhodesia | country=ZW; adjective=Rhodesian; historical=yes
Soviet Union ← USSR, U.S.S.R. | country=SUHH; adjective=Soviet; historical=yes
West Germany | country=DE; adjective=West German; historical=yes
Yugoslavia | country=YUCS; adjective=Yugoslav; historical=yes
Zaire | country=CD; adjective=Zairean; historical=yes
