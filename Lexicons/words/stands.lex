lexicon   words/stands
kind      words
class     stand
source    names as their owners and the news agencies write them; compiled for Stet

# Names in which Al or El is no Arabic article to be unified: dynasties (آل, “house of”), firms,
# people called Al, Spanish names. names/article leaves them as they are.

# Ruling and other houses
Al Bu Said ← Al Busaid, Al Bu Saidi, Al Busaidi
Al Falasi
Al Khalifa
Al Maktoum
Al Mualla
Al Nahyan
Al Nuaimi
Al Qasimi
Al Rasheed
Al Rashid
Al Sabah
Al Said
Al Saud
Al Shaikh
Al Sharqi
Al Sheikh
Al Thani
Al Thunayan

# People whose given name is Al
Al Bundy
Al Capone
Al Franken
Al Gore
Al Green
Al Jarreau
Al Jolson
Al Michaels
Al Pacino
Al Roker
Al Sharpton

# Firms, press and clubs with a capital and a space of their own
Al Ahly
Al Ain
Al Arab
Al Arabiya
Al Habtoor
Al Hilal
Al Hurra
Al Ittihad
Al Jazeera
Al Maha
Al Mayadeen
Al Monitor
Al Nassr
Al Qaeda ← Al Qaida
Al Rajhi
Al Rayyan
Al Shabaab
El Al

# Spanish and other words with El
El Capitan
El Chapo
El Clásico ← El Clasico
El Comercio
El Confidencial
El Dorado
El Greco
El Helicoide
El Mayo
El Mundo
El Nacional
El Niño ← El Nino
El Paso
El País ← El Pais
El Periódico
El Salvador
El Tiempo
El Universal

# Set phrases with a place in them that keep its older spelling
chicken Kiev
Dynamo Kiev
Kiev Rus
Odessa File
