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
    word   وفق ما أوردته
    fix    Two men died, according to what was reported by the agency. → Two men died, according to the agency.
    leave  Two men died according to the agency.
    fix    Rain will fall, according to what was published by the agency. → Rain will fall, according to the agency.
    leave  What was reported by the scouts was false.
also said ← added in the same context, added in this context, continued by saying, went on to say by saying | policy=house
    word   وأضاف في السياق ذاته
    fix    He added in the same context that talks go on. → He also said that talks go on.
    leave  The same context was added later.
    fix    She continued by saying that prices had fallen. → She also said that prices had fallen.
    leave  He continued his speech by the river.
called on ← appealed to the conscience of | policy=house; do=suggest
    word   ناشد ضمير
    leave  She appealed to the court.
    flag   The mayor appealed to the conscience of the donors.
    flag   He appealed to the conscience of the world.
    leave  A conscience that appeals to nobody is no conscience.
denied ← categorically denied the validity of, denied the validity of what was reported about, denied the health of | policy=plain
    word   نفى صحة ما ورد
    fix    The ministry denied the health of the news. → The ministry denied the news.
    leave  He denied her health care.
    fix    The army denied the validity of what was reported about the raid. → The army denied the raid.
    leave  The judge denied that the lease was valid.
in a statement received by the agency ← in a statement that the agency received a copy of, in a statement a copy of which reached the agency | policy=house
    word   في بيان تلقت الوكالة نسخة منه
    fix    It said in a statement a copy of which reached the agency that it was calm. → It said in a statement received by the agency that it was calm.
    leave  A copy of the statement reached the agency.
    fix    The union said in a statement that the agency received a copy of that it would strike. → The union said in a statement received by the agency that it would strike.
    leave  The agency received a copy of the poem.
on the sidelines of ← on the margin of, on the margins of, on the sideline of | policy=plain; after=the summit, the meeting, the conference, the General Assembly, the UN General Assembly, the forum, the session, his visit
    word   على هامش
    fix    They met on the margin of the summit. → They met on the sidelines of the summit.
    leave  They camped on the margin of the lake.
    fix    She saw her colleague on the margins of the forum. → She saw her colleague on the sidelines of the forum.
    leave  He wrote notes on the margin of the page.
said ← was quoted as saying that he said | policy=plain
    word   نقل عنه قوله إنه قال
    fix    The mayor was quoted as saying that he said no. → The mayor said no.
    leave  The mayor was quoted as saying no.
    fix    He was quoted as saying that he said nothing. → He said nothing.
    leave  He was quoted as saying so.
since dawn ← since the dawn of today, since today's dawn, since the dawn hours of today | policy=house
    word   منذ فجر اليوم
    fix    Ten people have died since the dawn of today. → Ten people have died since dawn.
    leave  Since the dawn of time people have fished.
    fix    Four homes have been hit since today's dawn. → Four homes have been hit since dawn.
    leave  She had worked since the dawn of the century.
told reporters ← said in press statements, said in journalistic statements, said in statements to journalists | policy=house
    word   قال في تصريحات صحفية
    fix    The envoy said in press statements that he would go. → The envoy told reporters that he would go.
    leave  The press statements said little.
    fix    The governor said in statements to journalists that roads were open. → The governor told reporters that roads were open.
    leave  Journalists wrote down the statements.

# Days and hours
early on ← at the dawn of, dawn of today, in the early dawn hours of | policy=house; after=Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
    word   فجر يوم
    fix    The raid began dawn of today Monday. → The raid began early on Monday.
    leave  The dawn of today’s art is shown.
    fix    Police raided the house in the early dawn hours of Thursday. → Police raided the house early on Thursday.
    leave  It was the dawn of a new age.
last month ← in the elapsed month, during the elapsed month, in the past elapsed month, of the elapsed month | policy=plain
    word   الشهر المنصرم
    fix    Prices fell in the elapsed month. → Prices fell last month.
    leave  A month elapsed.
    fix    Ten cases were found in the elapsed month. → Ten cases were found last month.
    leave  A month elapsed before she wrote.
this month ← in the current running month, during the current running month, in the running month, during the running month, in the month running | policy=plain
    word   الشهر الجاري
    fix    It opens in the running month. → It opens this month.
    leave  The running of the month tired her.
    fix    The talks end in the running month. → The talks end this month.
    leave  The running track opened a month ago.
today ← on this day today, the day of today | policy=plain
    word   في هذا اليوم
    fix    He speaks the day of today. → He speaks today.
    leave  The day of the heroes is here.
    fix    He arrived on this day today. → He arrived today.
    leave  Today the day of rest is Sunday.

# Months of the Levant and of Egypt
April ← Nisan | policy=plain; before=in, of, #number, last, next, on; not-near=Jewish, Hebrew, Passover, calendar
    word   نيسان
    fix    The vote is on 12 Nisan. → The vote is on 12 April.
    leave  Passover falls in Nisan.
    fix    He resigned in Nisan. → He resigned in April.
    leave  The Hebrew month of Nisan begins in spring.
December ← Kanun al-Awwal, Kanoun al-Awwal, First Kanun, December First | policy=plain; do=fix; not-before=on, #number
    word   كانون الأول
    fix    He left in Kanun al-Awwal. → He left in December.
    leave  He left on December First.
    fix    Snow fell in Kanoun al-Awwal. → Snow fell in December.
    leave  The qanun is a zither.
February ← Shubat, Shbat | policy=plain; before=in, of, #number, last, next, on
    word   شباط
    fix    He left in Shubat. → He left in February.
    leave  Shubat is a drink of camel’s milk.
    fix    The bridge fell in Shubat. → The bridge fell in February.
    leave  Shubat is camel’s milk in Kazakhstan.
January ← Kanun al-Thani, Kanoun al-Thani, Second Kanun | policy=plain
    word   كانون الثاني
    fix    He left in Kanun al-Thani. → He left in January.
    leave  He left in the second kennel.
    fix    The vote is in Kanun al-Thani. → The vote is in January.
    leave  A second qanun joined the band.
July ← Tammuz, Tamouz | policy=plain; before=in, of, #number, last, next, on; not-near=Jewish, fast, Hebrew, god
    word   تموز
    fix    He left in Tammuz. → He left in July.
    leave  The fast of Tammuz began.
    fix    The war began on 12 Tammuz. → The war began on 12 July.
    leave  Tammuz was a god of shepherds.
June ← Haziran, Huzayran, Hazeran | policy=plain
    word   حزيران
    fix    He left in Haziran. → He left in June.
    leave  He left in a hazy rain.
    fix    The school shuts in Haziran. → The school shuts in June.
    leave  The village of Hazira lies north.
March ← Adhar, Aadhar | policy=plain; before=in, of, #number, last, next, on; not-near=card, ID, India, Indian
    word   آذار
    fix    He left in Adhar. → He left in March.
    leave  The Adhar card is an Indian ID.
    fix    Rain is rare in Adhar. → Rain is rare in March.
    leave  The Indian Aadhar card has a number.
November ← Tishrin al-Thani, Tishreen al-Thani, Second Tishrin | policy=plain
    word   تشرين الثاني
    fix    He left in Tishrin al-Thani. → He left in November.
    leave  The paper Tishreen closed.
    fix    The court sits in Tishreen al-Thani. → The court sits in November.
    leave  Tishri is a month of feasts.
October ← Tishrin al-Awwal, Tishreen al-Awwal, First Tishrin | policy=plain
    word   تشرين الأول
    fix    He left in Tishrin al-Awwal. → He left in October.
    leave  The Tishreen dam broke.
    fix    The law passed in Tishreen al-Awwal. → The law passed in October.
    leave  The first of Tishri is a feast.
September ← Aylul, Ayloul | policy=plain; before=in, of, #number, last, next, on
    word   أيلول
    fix    He left in Aylul. → He left in September.
    leave  Aylul Kaya sang.
    fix    Grapes are sold in Aylul. → Grapes are sold in September.
    leave  Aylul Aydin is a violinist.

# Money and number
dollars ← American dollars, dollars American | policy=house; not-near=Canadian, Australian, Jamaican, Liberian
    word   دولار أمريكي
    fix    It cost 40 American dollars. → It cost 40 dollars.
    leave  It cost American and Canadian dollars.
    fix    The rent is 300 American dollars. → The rent is 300 dollars.
    leave  He changed Canadian and American dollars.
per cent ← in the hundred, in hundred | policy=plain; before=#number; not-after=metres, meters, yards, years, days, metre, yard, dash, backstroke, freestyle, butterfly, best; do=fix
    word   في المئة
    fix    Prices rose 5 in the hundred. → Prices rose 5 per cent.
    leave  He ran in the hundred metres.
    fix    Turnout was 40 in the hundred. → Turnout was 40 per cent.
    leave  He finished ninth in the hundred metres.
trillion ← thousand milliard, thousand billion, thousand milliards | policy=plain; before=a, one, #number
    word   ألف مليار
    fix    The debt is 2 thousand billion riyals. → The debt is 2 trillion riyals.
    leave  A few thousand billion-year-old stars shine.
    fix    The debt is 2 thousand milliard. → The debt is 2 trillion.
    leave  A thousand people had a billion ideas.

# Ranks and security
brigadier general ← pillar brigadier, staff brigadier, brigadier pillar | policy=plain; inflect=noun
    word   عميد ركن
    fix    The pillar brigadier saluted. → The brigadier general saluted.
    leave  A brigadier leant on the pillar.
    fix    A staff brigadier led the inquiry. → A brigadier general led the inquiry.
    leave  The brigadier leant on a pillar.
colonel ← pillar colonel, staff colonel pillar, colonel pillar | policy=plain; inflect=noun
    word   عقيد ركن
    fix    A pillar colonel spoke. → A colonel spoke.
    leave  The colonel’s pillar fell.
    fix    The pillar colonel was sacked. → The colonel was sacked.
    leave  The colonel stood by the pillar.
lieutenant general ← team general, first team general | policy=plain
    word   فريق أول
    fix    The army’s team general spoke. → The army’s lieutenant general spoke.
    leave  The team’s general manager spoke.
    fix    The team general inspected the troops. → The lieutenant general inspected the troops.
    leave  The team generally wins.
major general ← pillar major general, staff major general, liwa | policy=plain; inflect=noun; do=fix; not-near=newspaper
    word   لواء ركن
    fix    A pillar major general spoke. → A major general spoke.
    leave  The Liwa newspaper closed.
    fix    The pillar major general resigned. → The major general resigned.
    leave  The major general hid behind a pillar.
riot police ← anti-riot forces, forces of riot suppression, riot suppression forces | policy=plain
    word   قوات مكافحة الشغب
    fix    Riot suppression forces closed the square. → Riot police closed the square.
    leave  The riot was suppressed by force.
    fix    Forces of riot suppression stood by. → Riot police stood by.
    leave  The riot forced shops to shut.
security forces ← security apparatuses, security organs, security agencies apparatus, apparatuses of security | policy=plain
    word   الأجهزة الأمنية
    fix    The security apparatuses held ten men. → The security forces held ten men.
    leave  The apparatus of security cameras failed.
    fix    The security organs arrested him. → The security forces arrested him.
    leave  The organs were kept secure.

# Bodies and offices
Arab League ← League of Arab States, Arab States League, University of Arab States, the Arab University League | policy=house; article=keep
    word   جامعة الدول العربية
    fix    The League of Arab States met in Cairo. → The Arab League met in Cairo.
    leave  The Arab University in Beirut reopened.
    fix    The Arab States League sent observers. → The Arab League sent observers.
    leave  The league of Italian states fell apart.
attorney general ← public deputy, general deputy | policy=plain; near=court, prosecution, Egypt, Egyptian, Libya, Libyan, ordered, referred, detention; not-near=health
    word   النائب العام
    fix    The public deputy ordered his detention. → The attorney general ordered his detention.
    leave  The mayor has a public deputy.
    fix    The public deputy ordered his detention after the court sat. → The attorney general ordered his detention after the court sat.
    leave  The deputy spoke in public.
Court of Cassation ← Discrimination Court, Court of Discrimination, Court of Distinction, Appeal and Discrimination Court | policy=plain; case=exact
    word   محكمة التمييز
    fix    The Court of Discrimination upheld the verdict. → The Court of Cassation upheld the verdict.
    leave  The court heard a discrimination case.
    fix    The Court of Discrimination upheld the sentence. → The Court of Cassation upheld the sentence.
    leave  The court found discrimination.
Foreign Ministry ← Ministry of the Outside, Ministry of Exterior, Ministry of Outside Affairs | policy=plain
    word   وزارة الخارجية
    fix    The Ministry of Exterior denied it. → The Foreign Ministry denied it.
    leave  The ministry’s exterior is marble.
    fix    The Ministry of Exterior summoned the envoy. → The Foreign Ministry summoned the envoy.
    leave  The outside of the ministry was painted.
Gulf Cooperation Council ← Council of Gulf Cooperation, Gulf Council of Cooperation | policy=plain
    word   مجلس التعاون الخليجي
    fix    The Council of Gulf Cooperation met. → The Gulf Cooperation Council met.
    leave  The council praised Gulf cooperation.
    fix    The Gulf Council of Cooperation met in Riyadh. → The Gulf Cooperation Council met in Riyadh.
    leave  A council on Gulf fishing met.
Interior Ministry ← Ministry of the Inside, Ministry of Inside | policy=plain
    word   وزارة الداخلية
    fix    The Ministry of the Inside denied it. → The Interior Ministry denied it.
    leave  The ministry from the inside is dull.
    fix    The Ministry of Inside gave a figure. → The Interior Ministry gave a figure.
    leave  Inside the ministry nobody slept.
member of parliament ← member of the People's Assembly council, deputy in the House of Deputies, deputy in the Council of Deputies | policy=plain; inflect=noun; forms=member of parliament, members of parliament
    word   عضو مجلس النواب
    fix    A deputy in the House of Deputies resigned. → A member of parliament resigned.
    leave  The House of Deputies sat.
    fix    He met a deputy in the Council of Deputies. → He met a member of parliament.
    leave  The deputy head of the assembly resigned.
Red Crescent ← Red Moon, Red Crescent Moon | policy=plain; case=exact
    word   الهلال الأحمر
    fix    The Red Moon sent ambulances. → The Red Crescent sent ambulances.
    leave  A red moon rose.
    fix    A Red Moon ambulance came. → A Red Crescent ambulance came.
    leave  A red moon rose over the bay.

# Places
Aleppo ← Halab | policy=plain; not-before=#capital
    word   حلب
    fix    A bomb went off in Halab. → A bomb went off in Aleppo.
    leave  The Big Halab Foods shop closed.
    fix    Shelling hit the south of Halab. → Shelling hit the south of Aleppo.
    leave  Sami Halab is a judge.
Damascus ← Dimashq | policy=plain
    word   دمشق
    fix    He flew to Dimashq. → He flew to Damascus.
    leave  He flew to Dimona.
    fix    The envoy landed in Dimashq. → The envoy landed in Damascus.
    leave  The Dimashqi family trades in silk.
Cairo ← Al-Qahira, Al-Qahirah | policy=plain; not-near=channel, TV, television, newspaper; not-after=#capital
    word   القاهرة
    fix    He flew to Al-Qahira. → He flew to Cairo.
    leave  Al-Qahira News showed the film.
    fix    The talks in Al-Qahirah ended. → The talks in Cairo ended.
    leave  Al-Qahira TV showed the match.
Nablus ← Shechem | policy=plain; from=ar he; not-near=Bible, biblical, Genesis, Jacob
    word   شكيم
    fix    Troops searched homes in Shechem. → Troops searched homes in Nablus.
    leave  Jacob came to Shechem, Genesis says.
    fix    Soldiers raided Shechem at night. → Soldiers raided Nablus at night.
    leave  Jacob came to Shechem in Genesis.
Persian Gulf ← Arabian Gulf | policy=contested; do=suggest; not-after=#capital
    word   الخليج العربي
    leave  The Arabian Gulf League began.
    flag   Ships crossed the Arabian Gulf.
    flag   The island lies in the Arabian Gulf.
    leave  An Arabian horse swam the gulf.
Tripoli ← Tarabulus, Trablos | policy=plain
    word   طرابلس
    fix    He flew to Tarabulus. → He flew to Tripoli.
    leave  He flew to Tartus.
    fix    Migrants were taken back to Trablos. → Migrants were taken back to Tripoli.
    leave  The Tarabulsi brothers own it.
the countryside of Damascus ← Rif Dimashq, Damascus Rif | policy=plain
    word   ريف دمشق
    fix    Shelling hit Rif Dimashq. → Shelling hit the countryside of Damascus.
    leave  The Rif mountains lie in Morocco.
    fix    A shell fell in Rif Dimashq. → A shell fell in the countryside of Damascus.
    leave  The Rif mountains are in Morocco.
the Levant ← Sham countries, countries of the Sham, Bilad al-Sham | policy=plain
    word   بلاد الشام
    fix    It is cooked all over Bilad al-Sham. → It is cooked all over the Levant.
    leave  It was a sham.
    fix    Trade with the Sham countries grew. → Trade with the Levant grew.
    leave  It was a sham, countries said.
the Maghreb ← Arab Morocco, the Arab Morocco, Arabic Maghreb | policy=plain; not-near=kingdom
    word   المغرب العربي
    fix    Rain fell across Arab Morocco. → Rain fell across the Maghreb.
    leave  Arab Moroccans voted.
    fix    Rain is late across the Arab Morocco. → Rain is late across the Maghreb.
    leave  Arab traders settled in Morocco.
