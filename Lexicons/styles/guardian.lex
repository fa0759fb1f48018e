lexicon   styles/guardian
kind      style
source    The Guardian: practice of its website and its published style guide

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Bashar al-Assad.
  source  Guardian style guide, “Arabic names”: al- small with a hyphen within a name; Al where it means the house of
bin | value=small
  note  Between two names: Mohammed bin Salman.
  source  Guardian style guide, “Arabic names”: bin is small within a name
captives | value=hostages
dash | value=en-spaced
  note  A spaced en dash – like this.
  source  Guardian style guide, “dashes”: a spaced en dash
diacritics | value=keep
  note  Accents of French, German, Portuguese, Spanish and Irish names stand.
  source  Guardian style guide, “accents”: kept on French, German, Portuguese, Spanish and Irish Gaelic words and names
ellipsis | value=spaced-stops
  note  Three stops with a space before and after ... as one word.
first-reference | value=full
  note  Full name at the first mention, surname after it.
headline-quotes | value=single
  note  Minister calls plan ‘a trap’.
  source  Guardian style guide, quotation marks: single ones in headlines and standfirsts
names/Abbas Araghchi | value=Abbas Araghchi
names/Abdel Fattah el-Sissi | value=Abdel Fatah al-Sisi
names/Ahmed al-Sharaa | value=Ahmed al-Sharaa
names/al-Qaida | value=al-Qaida
  source  Guardian style guide, “al-Qaida”
names/al-Shabab | value=al-Shabaab
names/Deir el-Zour | value=Deir ez-Zor
names/Khaled Mashal | value=Khaled Meshaal
names/Khalifa Hifter | value=Khalifa Haftar
names/Kim Il Sung | value=Kim Il-sung
names/Kim Jong Il | value=Kim Jong-il
names/Kim Jong Un | value=Kim Jong-un
names/Kim Ju Ae | value=Kim Ju-ae
names/Kim Yo Jong | value=Kim Yo-jong
names/Kyiv | value=Kyiv
  source  Guardian style guide: Kyiv, from 2019
names/Moammar Gadhafi | value=Muammar Gaddafi
names/Muqtada al-Sadr | value=Moqtada al-Sadr
names/Qassem Soleimani | value=Qassem Suleimani
names/Recep Tayyip Erdogan | value=Recep Tayyip Erdoğan
names/Sergey Lavrov | value=Sergei Lavrov
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
quotation-order | value=logical
  source  Guardian style guide, “quotation marks”: inside for a whole quoted sentence, outside for a part of one
