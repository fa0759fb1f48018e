lexicon   words/stands
kind      words
class     stand
source    names as their owners and the news agencies write them; compiled for Stet

# Names in which Al or El is no Arabic article to be unified: dynasties (آل, “house of”), firms,
# people called Al, Spanish names. names/article leaves them as they are.

# Ruling and other houses
Al Bu Said ← Al Busaid, Al Bu Saidi, Al Busaidi
Al Falasi
Al Khalifa ← Al-Khalifa
Al Maktoum ← Al-Maktoum
Al Mualla
Al Nahyan ← Al-Nahyan
Al Nuaimi ← Al-Nuaimi
Al Qasimi
Al Rasheed
Al Rashid
Al Sabah
Al Said
Al Saud ← Al-Saud
Al Shaikh
Al Sharqi
Al Sheikh
Al Thani ← Al-Thani
Al Thunayan

# People whose given name is Al
Al Attles
Al Bundy
Al Capone
Al Carns
Al Davis
Al Franken
Al Gore
Al Green
Al Hirschfeld
Al Horford
Al Jarreau
Al Jolson
Al Kooper
Al Leiter
Al Michaels
Al Murray
Al Oerter
Al Pacino
Al Roker
Al Schmid
Al Sharpton
Al Smith
Al Stewart
Al Unser
Al Yankovic

# Firms, press and clubs with a capital and a space of their own
Al Ahly ← Al-Ahly
Al Ain ← Al-Ain
Al Arab ← Al-Arab
Al Habtoor ← Al-Habtoor
Al Hilal ← Al-Hilal
Al Hurra ← Al-Hurra
Al Ittihad ← Al-Ittihad
Al Maha ← Al-Maha
Al Monitor ← Al-Monitor
Al Nassr ← Al-Nassr
Al Rajhi ← Al-Rajhi
Al Rayyan ← Al-Rayyan
Al-Ahli ← Al Ahli
Al-Akhbar ← Al Akhbar
Al-Alam ← Al Alam
Al-Aqsa TV ← Al Aqsa TV
Al-Araby Al-Jadeed ← Al Araby Al Jadeed
Al-Hadath ← Al Hadath
Al-Masirah ← Al Masirah, Al-Masirah TV
Al-Masry Al-Youm ← Al Masry Al Youm, al-Masry al-Youm
Al-Quds ← Al Quds
Al-Quds Al-Arabi ← Al Quds Al Arabi, al-Quds al-Arabi
Al-Riyadh ← Al Riyadh
Al-Sadd ← Al Sadd
Al-Shifa ← Al Shifa, al-Shifa
Al-Shorouk ← Al Shorouk
Al-Wahda ← Al Wahda
Asharq Al-Awsat ← Asharq al-Awsat, Al-Sharq Al-Awsat, Asharq Al Awsat
Burj Al Arab ← Burj Al-Arab, Burj al-Arab
El Al

# Spanish and other words with El
El Alto
El Cajon
El Capitan
El Centro
El Chapo
El Clásico ← El Clasico
El Comercio
El Confidencial
El Corte Inglés ← El Corte Ingles
El Diario
El Dorado
El Ejido
El Escorial
El Espectador
El Faro
El Greco
El Helicoide
El Heraldo
El Hierro
El Koura
El Mayo
El Mercurio
El Monte
El Mundo
El Nacional
El Niño ← El Nino
El Nuevo
El Paso
El País ← El Pais
El Periódico
El Pitazo
El Prado
El Prat
El Salvador
El Segundo
El Sol
El Tiempo
El Universal

# Set phrases with a place in them that keep its older spelling
chicken Kiev
Dynamo Kiev
Kiev Rus
Odessa File
