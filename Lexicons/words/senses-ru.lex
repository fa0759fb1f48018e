lexicon   words/senses-ru
kind      glosses
class     gloss
source    general knowledge of Russian; written for Stet

# Days, months, currencies and words that deny, by what they say (`en`, the same in every language):
# a story and its original are compared in these. `sense` is weekday, month, currency or negation.

понедельник ← понедельника, понедельнику, понедельником, понедельнике | en=monday; sense=weekday
вторник ← вторника, вторнику, вторником, вторнике | en=tuesday; sense=weekday
четверг ← четверга, четвергу, четвергом, четверге | en=thursday; sense=weekday
пятница ← пятницу, пятницы, пятнице, пятницей | en=friday; sense=weekday
суббота ← субботу, субботы, субботе, субботой | en=saturday; sense=weekday
воскресенье ← воскресенья, воскресенью, воскресеньем | en=sunday; sense=weekday
январь ← января, январе, январю, январём | en=january; sense=month
февраль ← февраля, феврале, февралю | en=february; sense=month
март ← марта, марте, марту | en=march; sense=month
апрель ← апреля, апреле, апрелю | en=april; sense=month
май ← мая, мае, маю | en=may; sense=month
июнь ← июня, июне, июню | en=june; sense=month
июль ← июля, июле, июлю | en=july; sense=month
август ← августа, августе, августу | en=august; sense=month
сентябрь ← сентября, сентябре, сентябрю | en=september; sense=month
октябрь ← октября, октябре, октябрю | en=october; sense=month
ноябрь ← ноября, ноябре, ноябрю | en=november; sense=month
декабрь ← декабря, декабре, декабрю | en=december; sense=month
рубль ← рубля, рублей, рубли, рублю, рублях, рублями, руб | en=ruble; sense=currency
доллар ← доллара, долларов, доллары, долларах | en=dollar; sense=currency
евро | en=euro; sense=currency
гривна ← гривны, гривен, гривну, гривнах | en=hryvnia; sense=currency
юань ← юаня, юаней | en=yuan; sense=currency
шекель ← шекеля, шекелей | en=shekel; sense=currency
не ← нет, нельзя, никогда, никто, ничего, ничто | en=no; sense=negation
