lexicon   words/organisations
kind      words
class     organisation
source    general knowledge of public life; compiled for Stet

# Bodies whose name says nothing of what they are. Short forms mind their capitals where the
# small-letter form is a word (“WHO”). Bodies that the desk spells in one way only, with known
# wrong forms, are in names/bodies instead.

# Between states
African Union | short=AU
Arab League ← League of Arab States
ASEAN
BRICS
CENTCOM ← Central Command, US Central Command, U.S. Central Command
Commonwealth of Independent States
ECOWAS
European Commission
European Council
European Parliament
European Union ← EU, E.U.
G20 ← G-20, Group of 20
G7 ← G-7, Group of Seven
General Assembly ← UN General Assembly, U.N. General Assembly
Gulf Cooperation Council ← GCC
IAEA ← International Atomic Energy Agency
ICC ← International Criminal Court
ICJ ← International Court of Justice
ICRC ← International Committee of the Red Cross
IMF ← International Monetary Fund
International Energy Agency
Interpol
Mercosur
NATO ← North Atlantic Treaty Organization, Nato
OAS ← Organization of American States
OCHA
OECD
OIC ← Organisation of Islamic Cooperation, Organization of Islamic Cooperation
OPCW
OPEC ← Opec
OPEC+
OSCE
Quad | case=exact
Security Council ← UN Security Council, U.N. Security Council
Shanghai Cooperation Organization ← Shanghai Cooperation Organisation, SCO
UNDP
UNESCO ← Unesco
UNHCR
UNICEF ← Unicef
UNIFIL ← Unifil, United Nations Interim Force in Lebanon
United Nations ← UN, U.N.
UNRWA ← Unrwa
WFP ← World Food Program, World Food Programme
WHO | case=exact
World Bank
World Health Organization ← World Health Organisation
WTO ← World Trade Organization

# States and their services
Bundestag
Capitol
CIA
COGAT
Congress
Duma ← State Duma
FBI
FSB
GRU
Guardian Council
IDF ← Israel Defense Forces, Israel Defence Forces
IRGC ← Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard
ISI
KGB
Knesset
Kremlin
Likud
Lok Sabha
Loya Jirga
Majlis
MI5
MI6
Mossad
National People's Congress
NSA
Pentagon
Politburo
Quds Force
Rada ← Verkhovna Rada
Rajya Sabha
SBU
Shin Bet ← Shabak
State Department
Supreme National Security Council
SVR
Treasury
White House

# Parties, movements, armed groups
AKP ← Justice and Development Party
Al Qaeda ← al-Qaeda, al-Qaida, Al-Qaeda, al Qaeda, al-Qa'ida
al-Nusra Front ← Nusra Front
al-Shabaab ← Al-Shabaab, al Shabaab, Al Shabaab, al-Shabab
Amal Movement
Ansar Allah ← Ansarullah
Azov Brigade ← Azov Regiment, Azov Battalion
Baath Party ← Ba'ath Party
Badr Organization
BJP ← Bharatiya Janata Party
Blue and White
Boko Haram
CHP
Communist Party
DFLP
ELN
ETA | case=exact
FARC
Fatah
Free Syrian Army
Hamas
Haqqani network
Hashd al-Shaabi ← Popular Mobilization Forces
Hayat Tahrir al-Sham ← HTS
HDP
Hezbollah ← Hizbollah, Hizbullah, Hezbullah
Houthi movement
IRA | case=exact
Islamic Jihad ← Palestinian Islamic Jihad
Islamic State ← ISIS, ISIL, Daesh, Islamic State group
Jaish al-Adl
Jaish-e-Mohammed
Janjaweed
Jewish Power ← Otzma Yehudit
Kataib Hezbollah
KDP
Kuomintang
Lashkar-e-Taiba
Lions' Den
M23
Muslim Brotherhood
Otzma Yehudit
PFLP
PKK ← Kurdistan Workers' Party
PLO ← Palestine Liberation Organization
Polisario ← Polisario Front
PYD
Qassam Brigades ← al-Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades
Quds Brigades ← al-Quds Brigades, Al-Quds Brigades
Radwan Force
RSF ← Rapid Support Forces
SDF ← Syrian Democratic Forces
Shas
Sinn Fein
Taliban
Tamil Tigers
Tehreek-e-Taliban Pakistan
United Torah Judaism
Wagner Group ← Wagner
Yesh Atid
Yisrael Beiteinu ← Yisrael Beytenu
YPG

# Press
ABC News
AFP ← Agence France-Presse, Agence France Presse
Al Arabiya
Al Jazeera ← Al-Jazeera, al-Jazeera
Al Mayadeen ← Al-Mayadeen
Al-Ahram
Al-Akhbar
Al-Hayat
Al-Manar
Al-Masry Al-Youm
Al-Quds al-Arabi
Anadolu ← Anadolu Agency
ANSA
AP ← Associated Press
Asharq Al-Awsat
Axios
BBC
Bloomberg
CBS
CCTV
Channel 12
Channel 13
Channel 14
CNBC
CNN
Der Spiegel
Die Zeit
Economist
El Mundo
El País
Financial Times
Fox News
Globes
Guardian
Haaretz
Interfax
IRNA
ISNA
Israel Hayom
Izvestia
Jerusalem Post
Kan
KCNA
Kommersant
Le Figaro
Le Monde
Ma'ariv ← Maariv
Middle East Eye
Military Times
MSNBC
NBC
New York Times
Nikkei
NPR
Politico
Press TV
PTI
Reuters
RIA Novosti ← RIA
Russia Today
SANA
Sky News
SPA
Sputnik
Tasnim ← Tasnim News Agency
TASS ← Tass
Telegraph
Times of Israel
Ukrainska Pravda
Ukrinform
Wafa
Wall Street Journal
Walla
WAM
Washington Post
Xinhua
Yedioth Ahronoth
Ynet
Yonhap

# Companies, clubs, societies
Airbus
Alibaba
Amazon
Amnesty International ← Amnesty
Apple
Aramco ← Saudi Aramco
B'Tselem
Barcelona
Boeing
BP
Chevron
Doctors Without Borders ← Médecins Sans Frontières, Medecins Sans Frontieres, MSF
El Al
Elbit
Emirates
Exxon ← ExxonMobil
Facebook
FIFA
Gazprom
Goldman Sachs
Google
Greenpeace
Huawei
Human Rights Watch ← HRW
IBM
Instagram
Lockheed Martin
Lufthansa
Maersk
Magen David Adom
Meta
Microsoft
Médecins du Monde
Naftogaz
Netflix
Nvidia
OpenAI
Oxfam
Palantir
Qatar Airways
Rafael Advanced Defense Systems
Raytheon
Real Madrid
Red Crescent
Red Cross
Reporters Without Borders
Rosatom
Rosneft
Samsung
Save the Children
Shell
Siemens
SpaceX
Syrian Observatory for Human Rights
Telegram
Tesla
TikTok
TotalEnergies
Toyota
Turkish Airlines
Twitter
UEFA
Volkswagen
WhatsApp
White Helmets
World Central Kitchen
YouTube
