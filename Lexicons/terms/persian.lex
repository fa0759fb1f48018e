lexicon   terms/persian
kind      terms
class     artefact
source-language fa
each      from=fa
source    general knowledge of Persian news copy and of news English; written for Stet

# Literal renderings of Persian in news English; the form of entries as in terms/arabic. Entries
# that Arabic and Persian share (the Zionist regime, martyred) stand in terms/arabic.
armed forces chief ← Chief of General Staff of the Armed Forces | policy=house; do=suggest
    word   رئیس ستاد کل نیروهای مسلح
    leave  The chief of staff spoke.
    flag   The Chief of General Staff of the Armed Forces spoke.
    flag   He met the Chief of General Staff of the Armed Forces.
    leave  A chief of the general’s staff spoke.
ayatollah ← Grand Sign of God | policy=plain; do=suggest
    word   آیت‌الله العظمی
    leave  The sign was grand.
    flag   The Grand Sign of God taught in Qom.
    flag   They asked the Grand Sign of God.
    leave  It was a grand sign, God knows.
the Basij ← Mobilization forces, Mobilisation forces, Basij mobilization | policy=plain; case=exact; near=Iran, Iranian, Guards, Tehran
    word   بسیج
    fix    Mobilization forces marched in Tehran. → The Basij marched in Tehran.
    leave  The mobilization of forces began.
    fix    The Mobilization Forces of Iran held a drill. → The Basij of Iran held a drill.
    leave  The mobilisation of forces in France took a week.
Expediency Council ← Assembly of the Discernment of the Expediency, Expediency Discernment Council of the System, Council of Expediency of the System, Expediency Recognition Assembly, System Expediency Council | policy=plain
    word   مجمع تشخیص مصلحت نظام
    fix    The System Expediency Council met. → The Expediency Council met.
    leave  The council met out of expediency.
    fix    The Assembly of the Discernment of the Expediency met. → The Expediency Council met.
    leave  The assembly showed no discernment.
Friday prayer leader ← Friday imam, Friday prayer imam | policy=house; inflect=noun
    word   امام جمعه
    fix    The Friday imam of Qom spoke. → The Friday prayer leader of Qom spoke.
    leave  The imam spoke on Friday.
    fix    The Friday imam of Mashhad spoke. → The Friday prayer leader of Mashhad spoke.
    leave  On Friday the imam was ill.
Guardian Council ← Council of Guardians, Council of the Guardians of the Constitution, Guardian Council of the Constitution | policy=house; near=Iran, Iranian, Tehran, candidates, vetting
    word   شورای نگهبان
    fix    Iran’s Council of Guardians barred him. → Iran’s Guardian Council barred him.
    leave  A council of guardians runs the orphanage.
    fix    The Council of Guardians in Tehran barred him. → The Guardian Council in Tehran barred him.
    leave  The guardians of the park hold a council.
Imam Khomeini ← Imam the Late, late Imam of the revolution | policy=plain; do=suggest
    word   امام راحل
    leave  The late imam was mourned.
    flag   He quoted Imam the Late.
    flag   They recalled the late Imam of the revolution.
    leave  The imam came late.
Iran ← the Islamic homeland, dear Iran of Islam, Islamic Iran | policy=house; article=no; sole=yes
    word   میهن اسلامی
    fix    He praised the youth of Islamic Iran. → He praised the youth of Iran.
    leave  Islamic Iranian art fills the hall.
    fix    He wished the Islamic homeland well. → He wished Iran well.
    leave  The homeland of the Basques is green.
Iranian government ← holy system, sacred system of the Islamic Republic, holy system of the Islamic Republic | policy=contested; before=the, this, our
    word   نظام مقدس
    fix    He vowed to serve the sacred system of the Islamic Republic. → He vowed to serve the Iranian government.
    leave  The system was holy to them.
    fix    The enemies of the holy system failed. → The enemies of the Iranian government failed.
    leave  The system of holy days is old.
Iran's parliament ← Islamic Consultative Assembly, Islamic Council Assembly, Majlis of Islamic Council, Islamic Consultative Parliament | policy=house; article=no
    word   مجلس شورای اسلامی
    fix    The Islamic Consultative Assembly passed the bill. → Iran's parliament passed the bill.
    leave  A consultative assembly met in Doha.
    fix    He spoke in the Islamic Council Assembly. → He spoke in Iran's parliament.
    leave  The assembly has a consultative vote.
killed ← attained martyrdom, achieved martyrdom, reached martyrdom, was raised to martyrdom | policy=contested; do=suggest
    word   به شهادت رسید
    leave  He spoke of martyrdom.
    flag   Two guards attained martyrdom.
    flag   The pilot reached martyrdom.
    leave  Few saints attained fame without martyrdom.
mourning ceremony ← farewell ceremony with the pure body | policy=plain; do=suggest
    word   مراسم وداع با پیکر پاک
    leave  The ceremony was a farewell.
    flag   The farewell ceremony with the pure body was in Qom.
    flag   Thousands came to the farewell ceremony with the pure body.
    leave  The farewell ceremony was short.
the nuclear deal ← Barjam, BARJAM, Borjam | policy=plain
    word   برجام
    fix    Barjam is dead, the envoy said. → The nuclear deal is dead, the envoy said.
    leave  The deal is dead.
    fix    The return to Barjam failed. → The return to the nuclear deal failed.
    leave  The Barjas pass is closed.
Revolutionary Guards ← Army of the Guardians, Army of the Guardians of the Islamic Revolution, Army of Guardians of the Islamic Revolution, Sepah, Sepah Pasdaran, Corps of the Guardians of the Revolution, Guardian Corps of the Islamic Revolution | policy=plain
    word   سپاه پاسداران
    fix    The Army of the Guardians of the Islamic Revolution seized a ship. → The Revolutionary Guards seized a ship.
    leave  An army of guardians watched the gate.
    fix    The Sepah seized a ship. → The Revolutionary Guards seized a ship.
    leave  An army of guardians watched the vault.
Saudi government ← Al Saud regime, the Saudi regime of Al Saud | policy=contested
    word   رژیم آل سعود
    fix    He condemned the Al Saud regime. → He condemned the Saudi government.
    leave  The Al Saud family met.
    fix    The Al Saud regime was blamed. → The Saudi government was blamed.
    leave  The house of Saud rules there.
the state broadcaster ← Voice and Vision, Voice and Vision Organization, Sound and Vision Organization, Voice and Face of the Islamic Republic, Seda va Sima | policy=plain; case=exact
    word   صدا و سیما
    fix    Voice and Vision cut the speech. → The state broadcaster cut the speech.
    leave  She has voice and vision.
    fix    The Voice and Vision Organization showed it. → The state broadcaster showed it.
    leave  Her voice and vision changed the choir.
supreme leader ← exalted leader of the revolution, exalted leader, great leader of the revolution, supreme leader of the Islamic Revolution, esteemed leader of the revolution, wise leader of the revolution | policy=contested
    word   رهبر معظم انقلاب
    fix    The exalted leader of the revolution spoke. → The supreme leader spoke.
    leave  The leader of the revolution in 1789 spoke.
    fix    The exalted leader of the revolution thanked the team. → The supreme leader thanked the team.
    leave  The leader of the revolution in Haiti was a coachman.
Supreme National Security Council ← High Council of National Security, Higher Council of National Security, Supreme Council of National Security | policy=plain; near=Iran, Iranian, Tehran, Larijani
    word   شورای عالی امنیت ملی
    fix    Iran’s High Council of National Security met. → Iran’s Supreme National Security Council met.
    leave  The National Security Council met in Washington.
    fix    The High Council of National Security in Tehran met. → The Supreme National Security Council in Tehran met.
    leave  A council on national security met in Lima.
the Islamic Republic's founder ← the Great Founder of the Revolution | policy=house; do=suggest
    word   بنیانگذار کبیر انقلاب
    leave  The founder of the club died.
    flag   They recalled the Great Founder of the Revolution.
    flag   The words of the Great Founder of the Revolution were read.
    leave  The founder of the bank was great.
the United States ← the Global Arrogance, global arrogance, World Arrogance, the World Arrogance, the Great Satan, arrogant powers, the criminal America | policy=contested
    word   استکبار جهانی
    fix    He said the Global Arrogance had failed. → He said the United States had failed.
    fix    The plot of global arrogance had failed. → The plot of the United States had failed.
    leave  “The Great Satan has failed,” he said.
    leave  His arrogance was global.
toman ← Tuman | policy=plain; inflect=noun
    word   تومان
    fix    It costs two tuman. → It costs two toman.
    leave  It costs two dinars.
    fix    The fine is two million Tuman. → The fine is two million toman.
    leave  Tumanyan wrote poems.
war with Iraq ← Holy Defence, Holy Defense, Sacred Defence, Sacred Defense, Imposed War | policy=contested; case=exact; not-after=Museum, Week, Cinema; do=fix
    word   دفاع مقدس
    fix    He fought in the Sacred Defence. → He fought in the war with Iraq.
    leave  The Sacred Defence Museum opened.
    fix    He fought in the Holy Defence. → He fought in the war with Iraq.
    leave  The Holy Defence Museum is in Tehran.
veteran ← self-sacrificer, janbaz, devotee of the war | policy=plain; inflect=noun
    word   جانباز
    fix    Two janbazes spoke. → Two veterans spoke.
    leave  A devotee of chess spoke.
    fix    A janbaz spoke at the school. → A veteran spoke at the school.
    leave  She was self-sacrificing.
vice president ← first deputy of the President, First Vice of the President | policy=plain; do=suggest
    word   معاون اول رئیس‌جمهور
    leave  The president’s deputy spoke.
    flag   The first deputy of the President opened the dam.
    flag   He met the first deputy of the President.
    leave  The first deputy asked the president.
zionists ← usurper Zionists | policy=contested; do=suggest
    word   صهیونیست‌های غاصب
    leave  The usurper fell.
    flag   The usurper Zionists will see.
    flag   He blamed the usurper Zionists.
    leave  Richard III was called a usurper.
parliament speaker ← head of the Majlis, chairman of the Majlis, president of the Majlis, head of the Majles | policy=plain
    word   رئیس مجلس
    fix    The head of the Majlis flew to Beirut. → The parliament speaker flew to Beirut.
    fix    A letter from the chairman of the Majlis was read. → A letter from the parliament speaker was read.
    leave  The head of the family went to the Majlis.
    leave  The Majlis met its chairman’s deputy.
