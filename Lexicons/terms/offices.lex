lexicon   terms/offices
kind      terms
class     artefact
source-language ar
each      rule=office
source    government sites of the countries named, general knowledge of news English; written for Stet

# Offices that are named otherwise in one country than in most. The wording holds the country, so
# that “the US and French foreign ministers” is left alone. A source language must be told; copy
# that was written in English stands.

# United Kingdom
UK Chancellor ← British Finance Minister, British Minister of Finance, UK Finance Minister, British Treasury Minister, British Minister of the Treasury | policy=plain; inflect=noun
    word   وزير المالية البريطاني
    fix    The British Finance Minister raised taxes. → The UK Chancellor raised taxes.
    leave  The Irish Finance Minister raised taxes.
    fix    The UK Finance Minister raised a tax. → The UK Chancellor raised a tax.
    leave  A British minister spoke of finance.
UK Defence Secretary ← British Defense Minister, British Defence Minister, British Minister of Defense, British Minister of Defence, UK Defense Minister, UK Defence Minister, UK Minister of Defense | policy=plain; inflect=noun
    word   وزير الدفاع البريطاني
    fix    The British Defense Minister flew to Oslo. → The UK Defence Secretary flew to Oslo.
    leave  The Danish Defense Minister flew to Oslo.
    fix    The British Minister of Defence flew to Kyiv. → The UK Defence Secretary flew to Kyiv.
    leave  The British delegation met the Polish defence minister.
UK Foreign Secretary ← British Foreign Minister, British Minister of Foreign Affairs, UK Foreign Minister, UK Minister of Foreign Affairs, British Foreign Affairs Minister, British External Affairs Minister | policy=plain; inflect=noun; not-after=of the day
    word   وزير الخارجية البريطاني
    fix    The British Foreign Minister flew to Oslo. → The UK Foreign Secretary flew to Oslo.
    leave  The Danish Foreign Minister flew to Oslo.
    fix    The UK Minister of Foreign Affairs was in Doha. → The UK Foreign Secretary was in Doha.
    leave  The British envoy met the Jordanian foreign minister.
UK Home Secretary ← British Interior Minister, British Minister of the Interior, British Minister of Interior, UK Interior Minister, British Home Affairs Minister | policy=plain; inflect=noun
    word   وزير الداخلية البريطاني
    fix    The British Interior Minister banned the march. → The UK Home Secretary banned the march.
    leave  The French Interior Minister banned the march.
    fix    The British Minister of the Interior resigned. → The UK Home Secretary resigned.
    leave  The British museum showed its interior to the minister.
UK Justice Secretary ← British Justice Minister, British Minister of Justice, UK Justice Minister, UK Minister of Justice | policy=plain; inflect=noun
    word   وزير العدل البريطاني
    fix    The British Minister of Justice resigned. → The UK Justice Secretary resigned.
    leave  The Polish Minister of Justice resigned.
    fix    The UK Minister of Justice spoke. → The UK Justice Secretary spoke.
    leave  The British court sought justice; the minister was silent.

# United States
House speaker ← president of the American House of Representatives, president of the US House of Representatives, president of the American House of Deputies, chairman of the US House of Representatives, head of the US House of Representatives, speaker of the American House of Deputies | policy=plain
    word   رئيس مجلس النواب الأمريكي
    fix    The president of the US House of Representatives spoke. → The House speaker spoke.
    leave  The president of the Spanish Congress spoke.
    fix    He met the head of the US House of Representatives. → He met the House speaker.
    leave  The president of the American club sold his house.
US Attorney General ← American Minister of Justice, US Minister of Justice, American Justice Minister, US Justice Minister | policy=plain
    word   وزير العدل الأمريكي
    fix    The American Minister of Justice asked for the file. → The US Attorney General asked for the file.
    leave  The German Minister of Justice asked for the file.
    fix    The US Justice Minister filed the suit. → The US Attorney General filed the suit.
    leave  The American minister preached on justice.
US Commerce Secretary ← American Minister of Commerce, US Minister of Commerce, American Commerce Minister, US Commerce Minister, American Trade Minister, US Trade Minister, American Minister of Trade | policy=plain; inflect=noun
    word   وزير التجارة الأمريكي
    fix    The US Commerce Minister spoke in Seoul. → The US Commerce Secretary spoke in Seoul.
    leave  The Indian Commerce Minister spoke in Seoul.
    fix    The US Trade Minister was in Beijing. → The US Commerce Secretary was in Beijing.
    leave  An American chamber of commerce met the minister.
US Defense Secretary ← American Defense Minister, American Defence Minister, US Defense Minister, US Defence Minister, American Minister of Defense, American Minister of Defence, US Minister of Defense, US Minister of Defence, American Minister of War | policy=plain; inflect=noun
    word   وزير الدفاع الأمريكي
    fix    The US Defense Minister sent a ship. → The US Defense Secretary sent a ship.
    leave  The Turkish Defense Minister sent a ship.
    fix    The US Minister of Defense was in Baghdad. → The US Defense Secretary was in Baghdad.
    leave  The US general met the Iraqi defence minister.
US Energy Secretary ← American Minister of Energy, US Minister of Energy, American Energy Minister, US Energy Minister | policy=plain; inflect=noun
    word   وزير الطاقة الأمريكي
    fix    The US Energy Minister flew to Riyadh. → The US Energy Secretary flew to Riyadh.
    leave  The Saudi Energy Minister flew to Riyadh.
    fix    The US Energy Minister spoke of gas. → The US Energy Secretary spoke of gas.
    leave  American energy firms met the minister.
US Homeland Security Secretary ← American Minister of Homeland Security, US Minister of Homeland Security, American Homeland Security Minister, US Homeland Security Minister, American Minister of Internal Security | policy=plain; inflect=noun
    word   وزير الأمن الداخلي الأمريكي
    fix    The US Homeland Security Minister resigned. → The US Homeland Security Secretary resigned.
    leave  The Israeli Minister of Internal Security resigned.
    fix    The US Minister of Homeland Security was at the border. → The US Homeland Security Secretary was at the border.
    leave  The US spoke to the minister of security.
US Interior Secretary ← American Minister of the Interior, US Minister of the Interior, American Interior Minister, US Interior Minister, US Minister of Interior | policy=plain; inflect=noun
    word   وزير الداخلية الأمريكي
    fix    The US Interior Minister opened the park. → The US Interior Secretary opened the park.
    leave  The Greek Interior Minister opened the park.
    fix    The US Minister of Interior opened the park. → The US Interior Secretary opened the park.
    leave  An American designer did the minister’s interior.
US Secretary of State ← American Foreign Minister, US Foreign Minister, American Minister of Foreign Affairs, US Minister of Foreign Affairs, American Foreign Affairs Minister, US Minister of External Affairs, American Secretary of Foreign Affairs, US Foreign Secretary | policy=plain
    word   وزير الخارجية الأمريكي
    fix    The American Foreign Minister flew to Doha. → The US Secretary of State flew to Doha.
    leave  The Qatari Foreign Minister flew to Doha.
    fix    The US Minister of Foreign Affairs landed in Riyadh. → The US Secretary of State landed in Riyadh.
    leave  The US ambassador met the Saudi foreign minister.
US Treasury Secretary ← American Finance Minister, US Finance Minister, American Minister of Finance, American Minister of the Treasury, US Minister of the Treasury, American Treasury Minister, US Treasury Minister | policy=plain; inflect=noun
    word   وزير الخزانة الأمريكي
    fix    The US Finance Minister warned of a crisis. → The US Treasury Secretary warned of a crisis.
    leave  The Lebanese Finance Minister warned of a crisis.
    fix    The US Finance Minister met the bankers. → The US Treasury Secretary met the bankers.
    leave  The US bank met the Egyptian finance minister.

# Israel
chief of staff ← Chief of Staff of the armies, Chief of the Staff of armies, chief of staff of armies, Chief of Staff of the Armies | policy=plain; near=Israel, Israeli, Zamir, Halevi
    word   رئيس هيئة الأركان
    fix    Israel’s Chief of Staff of the armies spoke. → Israel’s chief of staff spoke.
    leave  The White House chief of staff spoke.
    fix    The Chief of the Staff of armies said Israel was ready. → The chief of staff said Israel was ready.
    leave  The staff of the armies’ chief cook went on strike.
Israeli Defense Minister ← Israeli Minister of War, Israeli War Minister, Israeli Army Minister, Israeli Minister of the Army, Minister of the Occupation Army | policy=contested; inflect=noun
    word   وزير الحرب الإسرائيلي
    fix    The Israeli War Minister threatened Beirut. → The Israeli Defense Minister threatened Beirut.
    leave  The French War Minister resigned in 1917.
    fix    The Israeli Minister of the Army gave an order. → The Israeli Defense Minister gave an order.
    leave  An Israeli minister spoke of the war.
