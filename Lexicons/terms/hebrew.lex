lexicon   terms/hebrew
kind      terms
class     artefact
source-language he
each      from=he
source    general knowledge of Hebrew news copy and of news English; written for Stet

# Literal renderings of Hebrew in news English; the form of entries as in terms/arabic.
attacker ← saboteur | policy=plain; inflect=noun; near=stabbing, shooting, attack, knife, ramming, shot
    word   מחבל
    fix    The saboteur was shot after the stabbing. → The attacker was shot after the stabbing.
    leave  Saboteurs cut the cable at night.
    fix    Two saboteurs were killed in the shooting attack. → Two attackers were killed in the shooting attack.
    leave  The saboteurs of the railway were never found.
Defense Ministry ← Office of Defense, Security Office, Office of Security | policy=plain; case=exact; near=Israel, Israeli, army, IDF, soldiers
    word   משרד הביטחון
    fix    The Office of Defense bought Israeli drones. → The Defense Ministry bought Israeli drones.
    leave  The office of defense lawyer Bar was shut.
    fix    The Security Office signed a deal with an Israeli firm. → The Defense Ministry signed a deal with an Israeli firm.
    leave  The security office by the gate was shut.
Finance Ministry ← Treasury Office, Office of the Treasury, Finance Office | policy=plain; case=exact; near=Israel, Israeli, shekels, Smotrich
    word   משרד האוצר
    fix    The Treasury Office found two million shekels. → The Finance Ministry found two million shekels.
    leave  The finance office of the school closed.
    fix    The Finance Office warned Smotrich. → The Finance Ministry warned Smotrich.
    leave  A treasury office in Perth was robbed.
gag order ← prohibition order on publication, publication ban order, publication prohibition order | policy=plain; inflect=noun
    word   צו איסור פרסום
    fix    The court lifted the publication ban order. → The court lifted the gag order.
    leave  The order banned the sale of fruit.
    fix    The judge issued a prohibition order on publication. → The judge issued a gag order.
    leave  The publication of the order was late.
hostages ← kidnapped, abductees, kidnapped people | policy=plain; before=the, of the, our, all the, remaining, all; near=Gaza, Square, families, family, rally, Hamas, release, return, deal; not-after=#capital, from, by, boy, girl, children, man, woman, victim, baby, child, soldiers, soldier; do=fix
    word   חטופים
    fix    The families of the kidnapped met the president. → The families of the hostages met the president.
    leave  The kidnapped boy was found in Lima.
    fix    All the abductees must come home, the families of the hostages said in Tel Aviv. → All the hostages must come home, the families of the hostages said in Tel Aviv.
    leave  Two boys kidnapped by a gang were found.
Israel Hayom ← Israel Today newspaper, the newspaper Israel Today | policy=plain; article=no
    word   ישראל היום
    fix    The newspaper Israel Today printed it. → Israel Hayom printed it.
    leave  In Israel today rain fell.
    fix    The Israel Today newspaper had it first. → Israel Hayom had it first.
    leave  Israel today is not what it was.
killed ← eliminated | policy=contested; before=were, was, been; near=strike, soldiers, militants, terrorists, commander, army, IDF, Hamas, Hezbollah; not-near=cup, match, tournament, round, tax, barrier
    word   חוסל
    fix    The commander was eliminated in a strike. → The commander was killed in a strike.
    leave  The team was eliminated in the cup.
    fix    Three militants were eliminated by the army. → Three militants were killed by the army.
    leave  The firm was eliminated from the tender.
Magen David Adom ← Red Star of David, Red Shield of David, Red Magen David | policy=plain
    word   מגן דוד אדום
    fix    A Red Star of David crew came. → A Magen David Adom crew came.
    leave  A red star hung by the Star of David.
    fix    A Red Shield of David medic spoke. → A Magen David Adom medic spoke.
    leave  A shield with a red lion hung there.
military chief of staff ← Ramatkal, Ramat-kal | policy=plain
    word   הרמטכ״ל
    fix    The Ramatkal spoke to the troops. → The military chief of staff spoke to the troops.
    leave  Ramat Gan spoke of floods.
    fix    The decision of the Ramatkal was read out. → The decision of the military chief of staff was read out.
    leave  The Ramat hotel opened.
Military Police ← MP corps, investigating military police, Metzach | policy=plain; do=suggest
    word   מצ״ח
    leave  An MP spoke to the corps.
    flag   The MP corps took three men away.
    flag   The investigating military police came.
    leave  The MP met the corps of engineers.
Border Police ← Magav, Border Guard police | policy=plain; near=police, officer, officers, Jerusalem, Israeli
    word   מג״ב
    fix    Two Magav officers were hurt. → Two Border Police officers were hurt.
    leave  The border guard at Dover slept.
    fix    A Magav officer was hurt in Jerusalem. → A Border Police officer was hurt in Jerusalem.
    leave  The border guard police in Poland hired women.
open-fire rules ← opening fire instructions, instructions for opening fire, open fire instructions | policy=plain
    word   הוראות פתיחה באש
    fix    The army changed its opening fire instructions. → The army changed its open-fire rules.
    leave  The fire had no instructions.
    fix    The army changed the opening fire instructions. → The army changed the open-fire rules.
    leave  The opening of the fire station was delayed.
plea deal ← plea arrangement, arrangement of plea | policy=plain; inflect=noun
    word   הסדר טיעון
    fix    He signed a plea arrangement. → He signed a plea deal.
    leave  The arrangement was a plea for calm.
    fix    The arrangement of plea fell through. → The plea deal fell through.
    leave  His plea was for another arrangement.
Prime Minister's Office ← Prime Minister's bureau, Prime Minister’s bureau, bureau of the Prime Minister, Prime Minister's Bureau, Prime Minister's chamber | policy=plain
    word   לשכת ראש הממשלה
    fix    The Prime Minister's bureau denied it. → The Prime Minister's Office denied it.
    leave  The paper’s bureau asked the prime minister.
    fix    A letter reached the bureau of the Prime Minister. → A letter reached the Prime Minister's Office.
    leave  The prime minister bought a bureau.
reserve duty ← reserves | policy=plain; before=days of, weeks of, months of, in, day of, called to, served; near=days, weeks, months, soldier, soldiers, IDF, army; not-near=oil, gas, dollar, bank, currency, officers, gold
    word   מילואים
    fix    She did 80 days of reserves. → She did 80 days of reserve duty.
    leave  Oil reserves rose. 
    fix    He was called to reserves in the army. → He was called to reserve duty in the army.
    leave  The bank’s reserves fell.
reservist ← fighter in reserve, fighter in the reserves, reserve fighter, reserves soldier, soldier in reserve, man in reserves, reserve man | policy=plain; inflect=noun
    word   לוחם במילואים
    fix    A reserve fighter was hurt. → A reservist was hurt.
    leave  The fighter kept a round in reserve.
    fix    A fighter in the reserves was hurt. → A reservist was hurt.
    leave  The museum has a fighter plane in its store.
Shin Bet ← General Security Service, Shabak, the Shabak | policy=plain; case=exact; not-near=Lebanon, Lebanese
    word   שב״כ
    fix    The General Security Service held two men. → The Shin Bet held two men.
    leave  A general security service was offered.
    fix    The head of the General Security Service resigned. → The head of the Shin Bet resigned.
    leave  A general security survey was made.
State Attorney's Office ← State Prosecutor's office, prosecution of the state, State Advocacy | policy=plain; case=exact; do=suggest
    word   פרקליטות המדינה
    leave  The state advocacy group met.
    flag   The State Prosecutor's office filed charges.
    flag   The State Advocacy appealed.
    leave  A state paid the prosecutor’s rent.
the Supreme Court ← High Court for Justice, Bagatz, Bagats, High Court of Justice (Bagatz) | policy=plain
    word   בג״ץ
    fix    Bagatz struck the law down. → The Supreme Court struck the law down.
    leave  The court in Bagan struck the law down.
    fix    Bagatz rejected the petition. → The Supreme Court rejected the petition.
    leave  A high court in Delhi sat.
Tel Aviv University ← University of Tel Aviv | policy=plain; article=no
    word   אוניברסיטת תל אביב
    fix    She teaches at the University of Tel Aviv. → She teaches at Tel Aviv University.
    leave  She teaches at a university in Tel Aviv.
    fix    The University of Tel Aviv shut its library. → Tel Aviv University shut its library.
    leave  A university near Tel Aviv opened.
undercover police ← Mista'arvim, mistaarvim, Mustaribin, Musta'ribeen | policy=plain; from=he ar
    word   מסתערבים
    fix    Mistaarvim held two men in the camp. → Undercover police held two men in the camp.
    leave  Police held two men in the camp.
    fix    Mista'arvim seized a man in the camp. → Undercover police seized a man in the camp.
    leave  The Mustaribs were Jews of Aleppo.
was killed in fighting ← fell in battle, fell in the battle, fell in combat | policy=contested; near=soldier, sergeant, captain, major, reservist, IDF, aged, brigade; do=suggest
    word   נפל בקרב
    leave  The flag fell in battle.
    flag   A reservist aged 24 fell in battle in the north.
    flag   The captain fell in combat.
    leave  The king fell in battle in 1485.
the West Bank ← Judea and Samaria, Yehuda and Shomron, Judea & Samaria | policy=contested; sole=yes; not-after=Division, Police, District, Region, Brigade; do=fix
    word   יהודה ושומרון
    fix    Two men were held in Judea and Samaria. → Two men were held in the West Bank.
    leave  The Judea and Samaria Division was called up.
    fix    Rain fell across Judea and Samaria. → Rain fell across the West Bank.
    leave  The Judea and Samaria Division was put on alert.

# Bodies and the home front
Attorney General ← legal adviser to the government, legal advisor to the government, government's legal adviser, government's legal advisor, judicial adviser to the government | policy=plain; near=Israel, Israeli, Netanyahu, Knesset, Baharav-Miara, petition
    word   היועצת המשפטית לממשלה
    fix    The legal adviser to the government answered the petition. → The Attorney General answered the petition.
    fix    Netanyahu met the legal advisor to the government. → Netanyahu met the Attorney General.
    leave  She was a legal adviser to the government of Chile.
    leave  The government’s adviser on legal aid left.
hilltop youth ← youth of the hills, hills youth, boys of the hills | policy=plain
    word   נוער הגבעות
    fix    The police arrested two hills youth. → The police arrested two hilltop youth.
    fix    Members of the youth of the hills burnt a car. → Members of the hilltop youth burnt a car.
    leave  He spent his youth in the hills.
    leave  The hills are full of young hikers.
Home Front Command ← Command of the Home Front, Rear Command, Command of the Rear, Pikud HaOref | policy=plain; case=exact
    word   פיקוד העורף
    fix    The Rear Command closed the schools. → The Home Front Command closed the schools.
    fix    An order of the Command of the Home Front was lifted. → An order of the Home Front Command was lifted.
    leave  He had command of the rear guard.
    leave  At the home front, women ran the mills.
safe room ← residential protected space, protected space room, apartment protected space, Mamad room | policy=plain; inflect=noun
    word   מרחב מוגן דירתי
    fix    They ran to the residential protected space. → They ran to the safe room.
    fix    The flat has no apartment protected space. → The flat has no safe room.
    leave  The park is a protected space.
    leave  The room has little space.
security cabinet ← political-security cabinet, political security cabinet, diplomatic-security cabinet, state-security cabinet | policy=house
    word   הקבינט המדיני-ביטחוני
    fix    The political-security cabinet met at night. → The security cabinet met at night.
    fix    Ministers of the diplomatic-security cabinet voted. → Ministers of the security cabinet voted.
    leave  The cabinet talked of political security.
    leave  Security was the theme of the cabinet.
