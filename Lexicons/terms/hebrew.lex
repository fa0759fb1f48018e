lexicon   terms/hebrew
kind      terms
class     artefact
source-language he
each      from=he
source    general knowledge of Hebrew news copy and of news English; written for Stet

# Literal renderings of Hebrew in news English; the form of entries as in terms/arabic.
attacker ← saboteur | policy=plain; inflect=noun; near=stabbing, shooting, attack, knife, ramming, shot
    fix    The saboteur was shot after the stabbing. → The attacker was shot after the stabbing.
    leave  Saboteurs cut the cable at night.
Defense Ministry ← Office of Defense, Security Office, Office of Security | policy=plain; case=exact; near=Israel, Israeli, army, IDF, soldiers
    fix    The Office of Defense bought Israeli drones. → The Defense Ministry bought Israeli drones.
    leave  The office of defense lawyer Bar was shut.
Finance Ministry ← Treasury Office, Office of the Treasury, Finance Office | policy=plain; case=exact; near=Israel, Israeli, shekels, Smotrich
    fix    The Treasury Office found two million shekels. → The Finance Ministry found two million shekels.
    leave  The finance office of the school closed.
gag order ← prohibition order on publication, publication ban order, publication prohibition order | policy=plain; inflect=noun
    fix    The court lifted the publication ban order. → The court lifted the gag order.
    leave  The order banned the sale of fruit.
hostages ← kidnapped, abductees, kidnapped people | policy=plain; before=the, of the, our, all the, remaining, all; near=Gaza, Square, families, family, rally, Hamas, release, return, deal; not-after=#capital, from, by, boy, girl, children, man, woman, victim, baby, child, soldiers, soldier; do=fix
    fix    The families of the kidnapped met the president. → The families of the hostages met the president.
    leave  The kidnapped boy was found in Lima.
Israel Hayom ← Israel Today newspaper, the newspaper Israel Today | policy=plain; article=no
    fix    The newspaper Israel Today printed it. → Israel Hayom printed it.
    leave  In Israel today rain fell.
killed ← eliminated | policy=contested; before=were, was, been; near=strike, soldiers, militants, terrorists, commander, army, IDF, Hamas, Hezbollah; not-near=cup, match, tournament, round, tax, barrier
    fix    The commander was eliminated in a strike. → The commander was killed in a strike.
    leave  The team was eliminated in the cup.
Magen David Adom ← Red Star of David, Red Shield of David, Red Magen David | policy=plain
    fix    A Red Star of David crew came. → A Magen David Adom crew came.
    leave  A red star hung by the Star of David.
military chief of staff ← Ramatkal, Ramat-kal | policy=plain
    fix    The Ramatkal spoke to the troops. → The military chief of staff spoke to the troops.
    leave  Ramat Gan spoke of floods.
Military Police ← MP corps, investigating military police, Metzach | policy=plain; do=suggest
    leave  An MP spoke to the corps.
Border Police ← Magav, Border Guard police | policy=plain; near=police, officer, officers, Jerusalem, Israeli
    fix    Two Magav officers were hurt. → Two Border Police officers were hurt.
    leave  The border guard at Dover slept.
open-fire rules ← opening fire instructions, instructions for opening fire, open fire instructions | policy=plain
    fix    The army changed its opening fire instructions. → The army changed its open-fire rules.
    leave  The fire had no instructions.
plea deal ← plea arrangement, arrangement of plea | policy=plain; inflect=noun
    fix    He signed a plea arrangement. → He signed a plea deal.
    leave  The arrangement was a plea for calm.
Prime Minister's Office ← Prime Minister's bureau, Prime Minister’s bureau, bureau of the Prime Minister, Prime Minister's Bureau, Prime Minister's chamber | policy=plain
    fix    The Prime Minister's bureau denied it. → The Prime Minister's Office denied it.
    leave  The paper’s bureau asked the prime minister.
reserve duty ← reserves | policy=plain; before=days of, weeks of, months of, in, day of, called to, served; near=days, weeks, months, soldier, soldiers, IDF, army; not-near=oil, gas, dollar, bank, currency, officers, gold
    fix    She did 80 days of reserves. → She did 80 days of reserve duty.
    leave  Oil reserves rose. 
reservist ← fighter in reserve, fighter in the reserves, reserve fighter, reserves soldier, soldier in reserve, man in reserves, reserve man | policy=plain; inflect=noun
    fix    A reserve fighter was hurt. → A reservist was hurt.
    leave  The fighter kept a round in reserve.
Shin Bet ← General Security Service, Shabak, the Shabak | policy=plain; case=exact; not-near=Lebanon, Lebanese
    fix    The General Security Service held two men. → The Shin Bet held two men.
    leave  A general security service was offered.
State Attorney's Office ← State Prosecutor's office, prosecution of the state, State Advocacy | policy=plain; case=exact; do=suggest
    leave  The state advocacy group met.
the Supreme Court ← High Court for Justice, Bagatz, Bagats, High Court of Justice (Bagatz) | policy=plain
    fix    Bagatz struck the law down. → The Supreme Court struck the law down.
    leave  The court in Bagan struck the law down.
Tel Aviv University ← University of Tel Aviv | policy=plain; article=no
    fix    She teaches at the University of Tel Aviv. → She teaches at Tel Aviv University.
    leave  She teaches at a university in Tel Aviv.
undercover police ← Mista'arvim, mistaarvim, Mustaribin, Musta'ribeen | policy=plain; from=he ar
    fix    Mistaarvim held two men in the camp. → Undercover police held two men in the camp.
    leave  Police held two men in the camp.
was killed in fighting ← fell in battle, fell in the battle, fell in combat | policy=contested; near=soldier, sergeant, captain, major, reservist, IDF, aged, brigade; do=suggest
    leave  The flag fell in battle.
the West Bank ← Judea and Samaria, Yehuda and Shomron, Judea & Samaria | policy=contested; sole=yes; not-after=Division, Police, District, Region, Brigade; do=fix
    fix    Two men were held in Judea and Samaria. → Two men were held in the West Bank.
    leave  The Judea and Samaria Division was called up.
