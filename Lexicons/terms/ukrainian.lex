lexicon   terms/ukrainian
kind      terms
class     artefact
source-language uk
each      from=uk
source    general knowledge of Ukrainian news copy and of news English; written for Stet

# Literal renderings of Ukrainian in news English; the form of entries as in terms/arabic.
air raid alert ← air alarm | policy=plain; inflect=noun
    word   повітряна тривога
    fix    An air alarm sounded in Lviv. → An air raid alert sounded in Lviv.
    leave  The alarm in the air vent rang.
    fix    The air alarm lasted two hours. → The air raid alert lasted two hours.
    leave  The alarm let out air.
armed Russian soldiers ← armed Russian occupiers, armed Russian invaders, armed occupiers | policy=contested
    word   озброєні російські окупанти
    fix    The armed Russian occupiers left the village. → The armed Russian soldiers left the village.
    leave  Armed men left the village.
    fix    Three armed occupiers came to the farm. → Three armed Russian soldiers came to the farm.
    leave  Armed Russian police came.
Cabinet ← Cabinet of Ministers of Ukraine, Cabmin | policy=house; do=suggest
    word   Кабінет Міністрів України
    leave  The cabinet of the ministry is oak.
    flag   The Cabinet of Ministers of Ukraine met.
    flag   The Cabmin passed a decree.
    leave  The cabinet of a minister was shut.
captured Russian soldiers ← exchange fund | policy=plain; near=prisoners, swap, captured, exchange, soldiers; do=flag
    word   обмінний фонд
    flag   The captured men joined the exchange fund.
    leave  The exchange rate fund grew.
    flag   They joined the exchange fund of prisoners.
    leave  The exchange fund lost two per cent.
city council ← city rada, city council rada | policy=plain
    word   міська рада
    fix    The city rada voted for the tram. → The city council voted for the tram.
    leave  Rada Markovic voted in the city.
    fix    The city rada voted on Monday. → The city council voted on Monday.
    leave  The city has a council.
defenders ← our defenders | policy=contested; do=flag
    word   наші захисники
    flag   Our defenders hold the town.
    leave  “Our defenders hold,” she said.
    flag   Our defenders shot down four drones.
    leave  Both full backs are defenders.
drone ← unmanned aerial vehicle | policy=house; inflect=noun; do=suggest
    word   безпілотний літальний апарат
    leave  The aerial was unmanned.
    flag   An unmanned aerial vehicle fell on a roof.
    flag   Two unmanned aerial vehicles fell.
    leave  The vehicle was unmanned.
head of the regional military administration ← head of the OVA, head of OVA, chief of the OVA | policy=plain
    word   очільник ОВА
    fix    The head of the OVA spoke at noon. → The head of the regional military administration spoke at noon.
    leave  Ova are eggs.
    fix    The chief of the OVA spoke. → The head of the regional military administration spoke.
    leave  The head of the ovary clinic spoke.
kamikaze drone ← shahid, Shahids | policy=plain; near=shot down, drone, drones, air defence, launched; do=suggest
    word   шахед
    leave  Shahid Afridi hit a six.
    flag   Twelve Shahids were shot down.
    flag   A shahid was shot down by air defence.
    leave  Shahid Afridi played cricket.
liberated from ← exempted from, freed up from, dismissed from | policy=plain; after=Russian, the Russian, invaders, occupiers, the invaders, the occupiers; do=suggest
    word   звільнений від
    flag   Bucha was exempted from the invaders.
    leave  She was exempted from the tax.
    flag   The village was exempted from the invaders.
    flag   The town was freed up from Russian troops.
    leave  He was exempted from tax.
member of parliament ← people's deputy, people’s deputy, folk deputy, Verkhovna Rada deputy | policy=plain; inflect=noun; forms=member of parliament, members of parliament; not-after=#capital; not-near=Soviet, USSR, 1989, 1990
    word   народний депутат
    fix    Two people's deputies left the hall. → Two members of parliament left the hall.
    leave  In 1989 he was a Soviet people's deputy.
    fix    A people's deputy left the hall. → A member of parliament left the hall.
    leave  A people's deputy of the USSR, he spoke in 1989.
MP ← people's deputy, people’s deputy, folk deputy | policy=plain; inflect=noun; after=#capital; not-near=Soviet, USSR, 1989, 1990
    word   народний депутат
    fix    People's deputy Olena Shuliak spoke. → MP Olena Shuliak spoke.
    leave  People's Deputy of the USSR Sakharov spoke.
    fix    The vote was lost, people's deputy Oleh Danko said. → The vote was lost, MP Oleh Danko said.
    leave  The Soviet people's deputy Ivan Danko spoke in 1990.
MP of Ukraine ← people's deputy of Ukraine, people’s deputy of Ukraine | policy=formula; inflect=noun; forms=MP of Ukraine, MPs of Ukraine
    word   народний депутат України
    note   the office as Ukraine itself names it in English: the desk’s to choose
    flag   The People's Deputy of Ukraine withdrew her bill.
    flag   Two people's deputies of Ukraine left the hall.
    leave  Members of parliament of Ukraine left the hall.
    leave  “I am a people's deputy of Ukraine,” she said.
occupied ← temporarily occupied | policy=house; after=territories, territory, Crimea, areas, part, parts, city, Donetsk, Luhansk, Mariupol; do=suggest
    word   тимчасово окупований
    leave  The seat was temporarily occupied.
    flag   He fled the temporarily occupied territory.
    flag   Two people left temporarily occupied Mariupol.
    leave  The seat was temporarily occupied by a coat.
out of service ← derailed from life | policy=plain; do=suggest
    word   виведений з ладу
    leave  The train derailed.
    flag   The pump was derailed from life.
    flag   The bridge was derailed from life.
    leave  The tram was derailed.
Prosecutor General ← Attorney General of Ukraine, General Prosecutor, General Prosecutor of Ukraine | policy=plain; case=exact
    word   Генеральний прокурор України
    fix    General Prosecutor Kostin spoke. → Prosecutor General Kostin spoke.
    leave  The general prosecutor’s duties are wide.
    fix    The General Prosecutor of Ukraine signed it. → The Prosecutor General signed it.
    leave  The attorney general of Ohio met him in Ukraine.
Prosecutor General Andriy Kostin ← Attorney General Andriy Kostin, Attorney General Andrii Kostin | policy=plain
    word   Генеральний прокурор
    fix    Attorney General Andriy Kostin spoke. → Prosecutor General Andriy Kostin spoke.
    leave  Attorney General Ken Paxton spoke.
    fix    Attorney General Andrii Kostin spoke in The Hague. → Prosecutor General Andriy Kostin spoke in The Hague.
    leave  Andriy Kostin, a lawyer, spoke.
Prosecutor General Iryna Venediktova ← Attorney General Iryna Venediktova, Attorney General Irina Venediktova | policy=plain
    word   Генеральна прокурорка
    fix    Attorney General Iryna Venediktova spoke. → Prosecutor General Iryna Venediktova spoke.
    leave  Attorney General Pam Bondi spoke.
    fix    Attorney General Irina Venediktova gave a figure. → Prosecutor General Iryna Venediktova gave a figure.
    leave  Iryna Venediktova, a lawyer, spoke.
Russian forces ← Russian invaders, Russian occupiers, rashists, Russian fascist troops, Russian occupation forces, Russian occupation troops, Russian-fascist invaders, orcs | policy=contested; not-after=#capital; not-before=armed, exempted from; not-near=Tolkien, elves
    word   російські загарбники
    fix    Russian invaders shelled the bridge. → Russian forces shelled the bridge.
    fix    Russian occupiers took the grain. → Russian forces took the grain.
    leave  “Russian invaders took my tractor,” he said.
    leave  The invaders of 1812 burnt Moscow.
Russian losses ← enemy losses, losses of the enemy, enemy's losses | policy=contested; not-near=1943, 1944, Napoleon
    word   втрати ворога
    fix    Enemy losses reached 900 in a day. → Russian losses reached 900 in a day.
    leave  “Enemy losses are high,” he said.
    fix    The staff published the losses of the enemy. → The staff published the Russian losses.
    leave  Napoleon’s enemy losses are unknown.
strike ← arrival | policy=plain; inflect=noun; near=missile, missiles, rocket, drone, shelling, explosion, explosions, hit; not-near=train, flight, airport, guests, delegation, delegations, aid
    word   приліт
    fix    Two arrivals of missiles shook the port. → Two strikes of missiles shook the port.
    leave  The arrival of the train was late.
    fix    An arrival near the school left a crater, and a drone was shot down. → A strike near the school left a crater, and a drone was shot down.
    leave  Guests cheered the arrival of the bride.
suspect ← person notified of suspicion, person who was notified of suspicion | policy=plain; do=suggest
    word   особа, якій повідомлено про підозру
    leave  The notice caused suspicion.
    flag   The person notified of suspicion was let go.
    flag   A person notified of suspicion fled.
    leave  A person of suspicion was seen.
was charged ← was notified of suspicion, received a notice of suspicion, was informed of suspicion, was served with a notice of suspicion, was handed suspicion | policy=plain
    word   повідомлено про підозру
    fix    The mayor was notified of suspicion. → The mayor was charged.
    leave  The guard was told of the suspicion.
    fix    The mayor received a notice of suspicion. → The mayor was charged.
    leave  The bank was notified of the sale.
village ← settlement | policy=plain; before=the; after=of; near=shelled, artillery, enemy, shelling, mortar, Russian, attacked; not-near=dispute, claim, court, lawsuit, West Bank
    word   населений пункт
    fix    Artillery hit the settlement of Orikhove. → Artillery hit the village of Orikhove.
    leave  The settlement of the claim took years.
    fix    The settlement of Bilka was shelled at night. → The village of Bilka was shelled at night.
    leave  The settlement of the dispute took a year.
villages ← settlements | policy=plain; near=shelled, artillery, shelling, liberated, region, oblast; do=flag
    word   населені пункти
    flag   Artillery hit ten settlements in the Sumy region.
    leave  Court settlements rose.
    flag   Twelve settlements were shelled.
    leave  The settlements of the claims took years.

# War and services
draft office ← territorial center of staffing, territorial centre of staffing, territorial staffing center, territorial staffing centre, territorial center of completing | policy=plain; inflect=noun; forms=draft office, draft offices
    word   територіальний центр комплектування
    fix    He was taken to the territorial center of staffing. → He was taken to the draft office.
    fix    Officers of the territorial staffing centre stopped him. → Officers of the draft office stopped him.
    leave  The staffing of the centre is poor.
    leave  The territorial army opened an office.
guided bomb ← controlled aviation bomb, guided aviation bomb, controlled air bomb, guided aerial bomb KAB | policy=plain; inflect=noun
    word   керована авіаційна бомба
    fix    A guided aviation bomb hit the market. → A guided bomb hit the market.
    fix    Three controlled air bombs fell on the town. → Three guided bombs fell on the town.
    leave  The bomb squad controlled the air.
    leave  The museum of aviation guided them past a bomb.
power cut ← light disconnection, light switch-off, disconnection of light, light outage | policy=plain; inflect=noun
    word   відключення світла
    fix    A light disconnection lasted six hours. → A power cut lasted six hours.
    fix    The city had two light outages. → The city had two power cuts.
    leave  They switched off the light.
    leave  The power of the light was cut by half.
State Emergency Service ← DSNS, State Service of Emergency Situations, State Service for Extraordinary Situations, State Service of Ukraine for Extraordinary Situations | policy=plain; case=exact
    word   ДСНС
    fix    The DSNS put out the fire. → The State Emergency Service put out the fire.
    fix    A man of the State Service of Emergency Situations was hurt. → A man of the State Emergency Service was hurt.
    leave  The state has an emergency telephone service.
    leave  The service of the state in emergency situations is free.
