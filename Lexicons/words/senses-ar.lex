lexicon   words/senses-ar
kind      glosses
class     gloss
source    general knowledge of Arabic; written for Stet

# Days, months, currencies and words that deny, by what they say (`en`, the same in every language):
# a story and its original are compared in these. `sense` is weekday, month, currency or negation.

يوم الاثنين ← مساء الاثنين, صباح الاثنين | en=monday; sense=weekday
يوم الثلاثاء ← مساء الثلاثاء, صباح الثلاثاء | en=tuesday; sense=weekday
يوم الأربعاء ← مساء الأربعاء, صباح الأربعاء | en=wednesday; sense=weekday
يوم الخميس ← مساء الخميس, صباح الخميس | en=thursday; sense=weekday
يوم الجمعة ← مساء الجمعة, صباح الجمعة | en=friday; sense=weekday
يوم السبت ← مساء السبت, صباح السبت | en=saturday; sense=weekday
يوم الأحد ← مساء الأحد, صباح الأحد | en=sunday; sense=weekday
يناير ← كانون الثاني | en=january; sense=month
فبراير ← شباط | en=february; sense=month
مارس ← آذار | en=march; sense=month
أبريل ← إبريل, نيسان | en=april; sense=month
مايو ← أيار | en=may; sense=month
يونيو ← حزيران | en=june; sense=month
يوليو ← تموز | en=july; sense=month
أغسطس ← آب | en=august; sense=month
سبتمبر ← أيلول | en=september; sense=month
أكتوبر ← تشرين الأول | en=october; sense=month
نوفمبر ← تشرين الثاني | en=november; sense=month
ديسمبر ← كانون الأول | en=december; sense=month
دولار ← دولارا, دولارات, الدولار | en=dollar; sense=currency
يورو ← اليورو | en=euro; sense=currency
شيكل ← شيقل | en=shekel; sense=currency
ليرة ← ليرات | en=lira; sense=currency
ريال ← ريالا | en=riyal; sense=currency
درهم ← درهما | en=dirham; sense=currency
روبل | en=ruble; sense=currency
لم ← لن, ليس, ليست, لا, ولم, ولن, ولا, غير, دون, بدون, عدم | en=no; sense=negation
