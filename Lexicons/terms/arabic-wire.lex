lexicon   terms/arabic-wire
kind      terms
class     artefact
source-language ar
each      from=ar
source    general knowledge of Arabic wire copy and of news English; written for Stet

# More literal renderings of Arabic: agency formulas, months, money, ranks, bodies and places. The
# form of entries as in terms/arabic.

# Agency formulas
according to ← according to what was reported by, according to what was stated by, according to what was published by, as reported by what | policy=house
    fix    Two men died, according to what was reported by the agency. → Two men died, according to the agency.
    leave  Two men died according to the agency.
also said ← added in the same context, added in this context, continued by saying, went on to say by saying | policy=house
    fix    He added in the same context that talks go on. → He also said that talks go on.
    leave  The same context was added later.
called on ← appealed to the conscience of | policy=house; do=suggest
    leave  She appealed to the court.
denied ← categorically denied the validity of, denied the validity of what was reported about, denied the health of | policy=plain
    fix    The ministry denied the health of the news. → The ministry denied the news.
    leave  He denied her health care.
in a statement received by the agency ← in a statement that the agency received a copy of, in a statement a copy of which reached the agency | policy=house
    fix    It said in a statement a copy of which reached the agency that it was calm. → It said in a statement received by the agency that it was calm.
    leave  A copy of the statement reached the agency.
on the sidelines of ← on the margin of, on the margins of, on the sideline of | policy=plain; after=the summit, the meeting, the conference, the General Assembly, the UN General Assembly, the forum, the session, his visit
    fix    They met on the margin of the summit. → They met on the sidelines of the summit.
    leave  They camped on the margin of the lake.
said ← was quoted as saying that he said | policy=plain
    fix    The mayor was quoted as saying that he said no. → The mayor said no.
    leave  The mayor was quoted as saying no.
since dawn ← since the dawn of today, since today's dawn, since the dawn hours of today | policy=house
    fix    Ten people have died since the dawn of today. → Ten people have died since dawn.
    leave  Since the dawn of time people have fished.
told reporters ← said in press statements, said in journalistic statements, said in statements to journalists | policy=house
    fix    The envoy said in press statements that he would go. → The envoy told reporters that he would go.
    leave  The press statements said little.

# Days and hours
early on ← at the dawn of, dawn of today, in the early dawn hours of | policy=house; after=Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
    fix    The raid began dawn of today Monday. → The raid began early on Monday.
    leave  The dawn of today’s art is shown.
last month ← the elapsed month, the past elapsed month | policy=plain
    fix    Prices fell in the elapsed month. → Prices fell in last month.
    leave  A month elapsed.
this month ← the current running month, the running month, the month running | policy=plain
    fix    It opens in the running month. → It opens in this month.
    leave  The running of the month tired her.
today ← on this day today, the day of today | policy=plain
    fix    He speaks the day of today. → He speaks today.
    leave  The day of the heroes is here.

# Months of the Levant and of Egypt
April ← Nisan | policy=plain; before=in, of, #number, last, next, on; not-near=Jewish, Hebrew, Passover, calendar
    fix    The vote is on 12 Nisan. → The vote is on 12 April.
    leave  Passover falls in Nisan.
December ← Kanun al-Awwal, Kanoun al-Awwal, First Kanun, December First | policy=plain; do=fix; not-before=on, #number
    fix    He left in Kanun al-Awwal. → He left in December.
    leave  He left on December First.
February ← Shubat, Shbat | policy=plain; before=in, of, #number, last, next, on
    fix    He left in Shubat. → He left in February.
    leave  Shubat is a drink of camel’s milk.
January ← Kanun al-Thani, Kanoun al-Thani, Second Kanun | policy=plain
    fix    He left in Kanun al-Thani. → He left in January.
    leave  He left in the second kennel.
July ← Tammuz, Tamouz | policy=plain; before=in, of, #number, last, next, on; not-near=Jewish, fast, Hebrew, god
    fix    He left in Tammuz. → He left in July.
    leave  The fast of Tammuz began.
June ← Haziran, Huzayran, Hazeran | policy=plain
    fix    He left in Haziran. → He left in June.
    leave  He left in a hazy rain.
March ← Adhar, Aadhar | policy=plain; before=in, of, #number, last, next, on; not-near=card, ID, India, Indian
    fix    He left in Adhar. → He left in March.
    leave  The Adhar card is an Indian ID.
November ← Tishrin al-Thani, Tishreen al-Thani, Second Tishrin | policy=plain
    fix    He left in Tishrin al-Thani. → He left in November.
    leave  The paper Tishreen closed.
October ← Tishrin al-Awwal, Tishreen al-Awwal, First Tishrin | policy=plain
    fix    He left in Tishrin al-Awwal. → He left in October.
    leave  The Tishreen dam broke.
September ← Aylul, Ayloul | policy=plain; before=in, of, #number, last, next, on
    fix    He left in Aylul. → He left in September.
    leave  Aylul Kaya sang.

# Money and number
dollars ← American dollars, dollars American | policy=house; not-near=Canadian, Australian, Jamaican, Liberian
    fix    It cost 40 American dollars. → It cost 40 dollars.
    leave  It cost American and Canadian dollars.
per cent ← in the hundred, in hundred | policy=plain; before=#number; do=fix
    fix    Prices rose 5 in the hundred. → Prices rose 5 per cent.
    leave  He ran in the hundred metres.
trillion ← thousand milliard, thousand billion, thousand milliards | policy=plain; before=a, one, #number
    fix    The debt is 2 thousand billion riyals. → The debt is 2 trillion riyals.
    leave  A few thousand billion-year-old stars shine.

# Ranks and security
brigadier general ← pillar brigadier, staff brigadier, brigadier pillar | policy=plain; inflect=noun
    fix    The pillar brigadier saluted. → The brigadier general saluted.
    leave  A brigadier leant on the pillar.
colonel ← pillar colonel, staff colonel pillar, colonel pillar | policy=plain; inflect=noun
    fix    A pillar colonel spoke. → A colonel spoke.
    leave  The colonel’s pillar fell.
lieutenant general ← team general, first team general | policy=plain
    fix    The army’s team general spoke. → The army’s lieutenant general spoke.
    leave  The team’s general manager spoke.
major general ← pillar major general, staff major general, liwa | policy=plain; inflect=noun; do=fix; not-near=newspaper
    fix    A pillar major general spoke. → A major general spoke.
    leave  The Liwa newspaper closed.
riot police ← anti-riot forces, forces of riot suppression, riot suppression forces | policy=plain
    fix    Riot suppression forces closed the square. → Riot police closed the square.
    leave  The riot was suppressed by force.
security forces ← security apparatuses, security organs, security agencies apparatus, apparatuses of security | policy=plain
    fix    The security apparatuses held ten men. → The security forces held ten men.
    leave  The apparatus of security cameras failed.

# Bodies and offices
Arab League ← League of Arab States, Arab States League, University of Arab States, the Arab University League | policy=house; article=keep
    fix    The League of Arab States met in Cairo. → The Arab League met in Cairo.
    leave  The Arab University in Beirut reopened.
attorney general ← public deputy, general deputy | policy=plain; near=court, prosecution, Egypt, Egyptian, Libya, Libyan, ordered, referred, detention; not-near=health
    fix    The public deputy ordered his detention. → The attorney general ordered his detention.
    leave  The mayor has a public deputy.
Court of Cassation ← Discrimination Court, Court of Discrimination, Court of Distinction, Appeal and Discrimination Court | policy=plain; case=exact
    fix    The Court of Discrimination upheld the verdict. → The Court of Cassation upheld the verdict.
    leave  The court heard a discrimination case.
Foreign Ministry ← Ministry of the Outside, Ministry of Exterior, Ministry of Outside Affairs | policy=plain
    fix    The Ministry of Exterior denied it. → The Foreign Ministry denied it.
    leave  The ministry’s exterior is marble.
Gulf Cooperation Council ← Council of Gulf Cooperation, Gulf Council of Cooperation | policy=plain
    fix    The Council of Gulf Cooperation met. → The Gulf Cooperation Council met.
    leave  The council praised Gulf cooperation.
Interior Ministry ← Ministry of the Inside, Ministry of Inside | policy=plain
    fix    The Ministry of the Inside denied it. → The Interior Ministry denied it.
    leave  The ministry from the inside is dull.
member of parliament ← member of the People's Assembly council, deputy in the House of Deputies, deputy in the Council of Deputies | policy=plain; inflect=noun; forms=member of parliament, members of parliament
    fix    A deputy in the House of Deputies resigned. → A member of parliament resigned.
    leave  The House of Deputies sat.
Red Crescent ← Red Moon, Red Crescent Moon | policy=plain; case=exact
    fix    The Red Moon sent ambulances. → The Red Crescent sent ambulances.
    leave  A red moon rose.

# Places
Aleppo ← Halab | policy=plain; not-before=#capital
    fix    A bomb went off in Halab. → A bomb went off in Aleppo.
    leave  The Big Halab Foods shop closed.
Damascus ← Dimashq | policy=plain
    fix    He flew to Dimashq. → He flew to Damascus.
    leave  He flew to Dimona.
Cairo ← Al-Qahira, Al-Qahirah | policy=plain; not-near=channel, TV, television, newspaper; not-after=#capital
    fix    He flew to Al-Qahira. → He flew to Cairo.
    leave  Al-Qahira News showed the film.
Nablus ← Shechem | policy=plain; from=ar he; not-near=Bible, biblical, Genesis, Jacob
    fix    Troops searched homes in Shechem. → Troops searched homes in Nablus.
    leave  Jacob came to Shechem, Genesis says.
Persian Gulf ← Arabian Gulf | policy=contested; do=suggest; not-after=#capital
    leave  The Arabian Gulf League began.
Tripoli ← Tarabulus, Trablos | policy=plain
    fix    He flew to Tarabulus. → He flew to Tripoli.
    leave  He flew to Tartus.
the countryside of Damascus ← Rif Dimashq, Damascus Rif | policy=plain
    fix    Shelling hit Rif Dimashq. → Shelling hit the countryside of Damascus.
    leave  The Rif mountains lie in Morocco.
the Levant ← Sham countries, countries of the Sham, Bilad al-Sham | policy=plain
    fix    It is cooked all over Bilad al-Sham. → It is cooked all over the Levant.
    leave  It was a sham.
the Maghreb ← Arab Morocco, the Arab Morocco, Arabic Maghreb | policy=plain; not-near=kingdom
    fix    Rain fell across Arab Morocco. → Rain fell across the Maghreb.
    leave  Arab Moroccans voted.
