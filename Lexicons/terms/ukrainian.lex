lexicon   terms/ukrainian
kind      terms
class     artefact
source-language uk
each      from=uk
source    general knowledge of Ukrainian news copy and of news English; written for Stet

# Literal renderings of Ukrainian in news English; the form of entries as in terms/arabic.
air raid alert ← air alarm | policy=plain; inflect=noun
    fix    An air alarm sounded in Lviv. → An air raid alert sounded in Lviv.
    leave  The alarm in the air vent rang.
armed Russian soldiers ← armed Russian occupiers, armed Russian invaders, armed occupiers | policy=contested
    fix    The armed Russian occupiers left the village. → The armed Russian soldiers left the village.
    leave  Armed men left the village.
Cabinet ← Cabinet of Ministers of Ukraine, Cabmin | policy=house; do=suggest
    leave  The cabinet of the ministry is oak.
captured Russian soldiers ← exchange fund | policy=plain; near=prisoners, swap, captured, exchange, soldiers; do=flag
    flag   The captured men joined the exchange fund.
    leave  The exchange rate fund grew.
city council ← city rada, city council rada | policy=plain
    fix    The city rada voted for the tram. → The city council voted for the tram.
    leave  Rada Markovic voted in the city.
defenders ← our defenders | policy=contested; do=flag
    flag   Our defenders hold the town.
    leave  “Our defenders hold,” she said.
drone ← unmanned aerial vehicle | policy=house; inflect=noun; do=suggest
    leave  The aerial was unmanned.
head of the regional military administration ← head of the OVA, head of OVA, chief of the OVA | policy=plain
    fix    The head of the OVA spoke at noon. → The head of the regional military administration spoke at noon.
    leave  Ova are eggs.
kamikaze drone ← shahid, Shahids | policy=plain; near=shot down, drone, drones, air defence, launched; do=suggest
    leave  Shahid Afridi hit a six.
liberated from ← exempted from, freed up from, dismissed from | policy=plain; after=Russian, the Russian, invaders, occupiers, the invaders, the occupiers; do=suggest
    flag   Bucha was exempted from the invaders.
    leave  She was exempted from the tax.
member of parliament ← people's deputy, people’s deputy, people's deputy of Ukraine, folk deputy, Verkhovna Rada deputy | policy=plain; inflect=noun; forms=member of parliament, members of parliament; not-after=#capital; not-near=Soviet, USSR, 1989, 1990
    fix    Two people's deputies left the hall. → Two members of parliament left the hall.
    leave  In 1989 he was a Soviet people's deputy.
MP ← people's deputy, people’s deputy, people's deputy of Ukraine, folk deputy | policy=plain; inflect=noun; after=#capital; not-near=Soviet, USSR, 1989, 1990
    fix    People's deputy Olena Shuliak spoke. → MP Olena Shuliak spoke.
    leave  People's Deputy of the USSR Sakharov spoke.
occupied ← temporarily occupied | policy=house; after=territories, territory, Crimea, areas, part, parts, city, Donetsk, Luhansk, Mariupol; do=suggest
    leave  The seat was temporarily occupied.
out of service ← derailed from life | policy=plain; do=suggest
    leave  The train derailed.
Prosecutor General ← Attorney General of Ukraine, General Prosecutor, General Prosecutor of Ukraine | policy=plain; case=exact
    fix    General Prosecutor Kostin spoke. → Prosecutor General Kostin spoke.
    leave  The general prosecutor’s duties are wide.
Prosecutor General Andriy Kostin ← Attorney General Andriy Kostin, Attorney General Andrii Kostin | policy=plain
    fix    Attorney General Andriy Kostin spoke. → Prosecutor General Andriy Kostin spoke.
    leave  Attorney General Ken Paxton spoke.
Prosecutor General Iryna Venediktova ← Attorney General Iryna Venediktova, Attorney General Irina Venediktova | policy=plain
    fix    Attorney General Iryna Venediktova spoke. → Prosecutor General Iryna Venediktova spoke.
    leave  Attorney General Pam Bondi spoke.
Russian forces ← Russian invaders, Russian occupiers, rashists, Russian fascist troops, Russian occupation forces, Russian occupation troops, Russian-fascist invaders, orcs | policy=contested; not-after=#capital; not-before=armed, exempted from; not-near=Tolkien, elves
    fix    Russian invaders shelled the bridge. → Russian forces shelled the bridge.
    fix    Russian occupiers took the grain. → Russian forces took the grain.
    leave  “Russian invaders took my tractor,” he said.
    leave  The invaders of 1812 burnt Moscow.
Russian losses ← enemy losses, losses of the enemy, enemy's losses | policy=contested; not-near=1943, 1944, Napoleon
    fix    Enemy losses reached 900 in a day. → Russian losses reached 900 in a day.
    leave  “Enemy losses are high,” he said.
strike ← arrival | policy=plain; inflect=noun; near=missile, missiles, rocket, drone, shelling, explosion, explosions, hit; not-near=train, flight, airport, guests, delegation, delegations, aid
    fix    Two arrivals of missiles shook the port. → Two strikes of missiles shook the port.
    leave  The arrival of the train was late.
suspect ← person notified of suspicion, person who was notified of suspicion | policy=plain; do=suggest
    leave  The notice caused suspicion.
was charged ← was notified of suspicion, received a notice of suspicion, was informed of suspicion, was served with a notice of suspicion, was handed suspicion | policy=plain
    fix    The mayor was notified of suspicion. → The mayor was charged.
    leave  The guard was told of the suspicion.
village ← settlement | policy=plain; before=the; after=of; near=shelled, artillery, enemy, shelling, mortar, Russian, attacked; not-near=dispute, claim, court, lawsuit, West Bank
    fix    Artillery hit the settlement of Orikhove. → Artillery hit the village of Orikhove.
    leave  The settlement of the claim took years.
villages ← settlements | policy=plain; near=shelled, artillery, shelling, liberated, region, oblast; do=flag
    flag   Artillery hit ten settlements in the Sumy region.
    leave  Court settlements rose.
