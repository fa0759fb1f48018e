lexicon   words/senses-he
kind      glosses
class     gloss
source    general knowledge of Hebrew; written for Stet

# Days, months, currencies and words that deny, by what they say (`en`, the same in every language):
# a story and its original are compared in these. `sense` is weekday, month, currency or negation.

יום שני ← ביום שני, ליום שני, היום שני, מיום שני, שיום שני, ויום שני | en=monday; sense=weekday
יום שלישי ← ביום שלישי, ליום שלישי, היום שלישי, מיום שלישי, שיום שלישי, ויום שלישי | en=tuesday; sense=weekday
יום רביעי ← ביום רביעי, ליום רביעי, היום רביעי, מיום רביעי, שיום רביעי, ויום רביעי | en=wednesday; sense=weekday
יום חמישי ← ביום חמישי, ליום חמישי, היום חמישי, מיום חמישי, שיום חמישי, ויום חמישי | en=thursday; sense=weekday
יום שישי ← ביום שישי, ליום שישי, היום שישי, מיום שישי, שיום שישי, ויום שישי | en=friday; sense=weekday
יום שבת ← ביום שבת, ליום שבת, היום שבת, מיום שבת, שיום שבת, ויום שבת | en=saturday; sense=weekday
יום ראשון ← ביום ראשון, ליום ראשון, היום ראשון, מיום ראשון, שיום ראשון, ויום ראשון | en=sunday; sense=weekday
ינואר ← בינואר, לינואר, הינואר, מינואר, שינואר, וינואר | en=january; sense=month
פברואר ← בפברואר, לפברואר, הפברואר, מפברואר, שפברואר, ופברואר | en=february; sense=month
מרץ ← במרץ, למרץ, המרץ, ממרץ, שמרץ, ומרץ, מרס, במרס, למרס, המרס, ממרס, שמרס, ומרס | en=march; sense=month
אפריל ← באפריל, לאפריל, האפריל, מאפריל, שאפריל, ואפריל | en=april; sense=month
מאי ← במאי, למאי, המאי, ממאי, שמאי, ומאי | en=may; sense=month
יוני ← ביוני, ליוני, היוני, מיוני, שיוני, ויוני | en=june; sense=month
יולי ← ביולי, ליולי, היולי, מיולי, שיולי, ויולי | en=july; sense=month
אוגוסט ← באוגוסט, לאוגוסט, האוגוסט, מאוגוסט, שאוגוסט, ואוגוסט | en=august; sense=month
ספטמבר ← בספטמבר, לספטמבר, הספטמבר, מספטמבר, שספטמבר, וספטמבר | en=september; sense=month
אוקטובר ← באוקטובר, לאוקטובר, האוקטובר, מאוקטובר, שאוקטובר, ואוקטובר | en=october; sense=month
נובמבר ← בנובמבר, לנובמבר, הנובמבר, מנובמבר, שנובמבר, ונובמבר | en=november; sense=month
דצמבר ← בדצמבר, לדצמבר, הדצמבר, מדצמבר, שדצמבר, ודצמבר | en=december; sense=month
שקל ← שקלים, ש"ח | en=shekel; sense=currency
דולר ← דולרים | en=dollar; sense=currency
אירו ← יורו | en=euro; sense=currency
רובל ← רובלים | en=ruble; sense=currency
לא ← אין, שלא, ולא, בלי, ללא, איננו, אינו, אינה, אינם | en=no; sense=negation
