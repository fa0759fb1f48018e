lexicon   words/senses-en
kind      glosses
class     gloss
source    general knowledge of English; written for Stet

# Days, months, currencies and words that deny, by what they say (`en`, the same in every language):
# a story and its original are compared in these. `sense` is weekday, month, currency or negation.
# Words that deny include all that can carry a denial in English, so that a lost one is not
# reported where it is only said otherwise.

Monday ← Mondays | en=monday; sense=weekday
Tuesday ← Tuesdays | en=tuesday; sense=weekday
Wednesday ← Wednesdays | en=wednesday; sense=weekday
Thursday ← Thursdays | en=thursday; sense=weekday
Friday ← Fridays | en=friday; sense=weekday
Saturday ← Saturdays | en=saturday; sense=weekday
Sunday ← Sundays | en=sunday; sense=weekday
January | en=january; sense=month
February | en=february; sense=month
April | en=april; sense=month
June | en=june; sense=month
July | en=july; sense=month
August | en=august; sense=month
September | en=september; sense=month
October | en=october; sense=month
November | en=november; sense=month
December | en=december; sense=month
May | en=may; sense=month; case=exact
March | en=march; sense=month; case=exact
dollar ← dollars, US dollars, USD | en=dollar; sense=currency
euro ← euros, EUR | en=euro; sense=currency
ruble ← rubles, rouble, roubles | en=ruble; sense=currency
hryvnia ← hryvnias, hryvnya, UAH | en=hryvnia; sense=currency
shekel ← shekels, NIS | en=shekel; sense=currency
yuan ← renminbi, RMB | en=yuan; sense=currency
yen | en=yen; sense=currency
dirham ← dirhams | en=dirham; sense=currency
riyal ← riyals, rial, rials | en=riyal; sense=currency
lira ← liras | en=lira; sense=currency
zloty ← zlotys | en=zloty; sense=currency
franc ← francs | en=franc; sense=currency
rupee ← rupees | en=rupee; sense=currency
no ← not, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, shouldn't, couldn't, hasn't, haven't, hadn't, mustn't, ain't | en=no; sense=negation
refuse ← refused, refuses, refusal, deny, denied, denies, denial, reject, rejected, rejects, fail, failed, fails, failure, lack, lacks, lacked, absence, absent, avoid, avoided, prevent, prevented, stop, stopped, ban, banned, prohibit, prohibited, forbid, forbidden | en=no; sense=negation
unable ← unlikely, unknown, unclear, impossible, invalid, unacceptable, unfortunately, unlike, unless, unnecessary, unwilling, unaware, unrelated, irrelevant, illegal, insufficient, incorrect, inappropriate, unfair, unhappy, innocent, dislike, disagree, disagreed, missing, hardly, barely, scarcely, rarely, seldom, only, just, until, except, but, instead, rather, far from, free of, yet to, too, more, less, independent, regardless, despite, although, whether, if | en=no; sense=negation
