lexicon   words/senses-uk
kind      glosses
class     gloss
source    general knowledge of Ukrainian; written for Stet

# Days, months, currencies and words that deny, by what they say (`en`, the same in every language):
# a story and its original are compared in these. `sense` is weekday, month, currency or negation.

понеділок ← понеділка, понеділку | en=monday; sense=weekday
вівторок ← вівторка, вівторку | en=tuesday; sense=weekday
четвер ← четверга, четвергу | en=thursday; sense=weekday
п'ятниця ← п'ятницю, п'ятниці, п'ятницею | en=friday; sense=weekday
субота ← суботу, суботи, суботі | en=saturday; sense=weekday
неділя ← неділю, неділі | en=sunday; sense=weekday
січень ← січня, січні | en=january; sense=month
лютий ← лютого, лютому | en=february; sense=month
березень ← березня, березні | en=march; sense=month
квітень ← квітня, квітні | en=april; sense=month
травень ← травня, травні | en=may; sense=month
червень ← червня, червні | en=june; sense=month
липень ← липня, липні | en=july; sense=month
серпень ← серпня, серпні | en=august; sense=month
вересень ← вересня, вересні | en=september; sense=month
жовтень ← жовтня, жовтні | en=october; sense=month
листопад ← листопада, листопаді | en=november; sense=month
грудень ← грудня, грудні | en=december; sense=month
гривня ← гривні, гривень, гривню, грн | en=hryvnia; sense=currency
долар ← долара, доларів, долари, доларах | en=dollar; sense=currency
євро | en=euro; sense=currency
рубль ← рубля, рублів, рублі | en=ruble; sense=currency
не ← немає, ні, ніколи, ніхто, нічого | en=no; sense=negation
