lexicon   styles/ap
kind      style
source    The Associated Press: practice of its English wire, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad; capital at the start of a sentence.
  source  AP Stylebook, “Arabic names”: the article is al- or el-, small and with a hyphen, or dropped as the person wishes
bin | value=small
  note  Between two names: Mohammed bin Salman.
  source  AP Stylebook, “Arabic names”: bin or ibn, son of, may be part of a name and is small (Rashid bin Humaid)
captives | value=hostages
  note  People held by armed groups are hostages, people held by states prisoners or detainees.
dash | value=em-spaced
  note  A dash with a space on both sides — like this — in running text.
  source  AP Stylebook, punctuation guide: a space on both sides of a dash in stories
diacritics | value=keep
  note  Accents of the names of people who use them stand.
  source  AP Stylebook since 2019, “accent marks”: used with names of people who ask for them or are known to use them
ellipsis | value=spaced-stops
  note  Three stops with a space before and after ... as one word.
  source  AP Stylebook, punctuation guide: an ellipsis is treated as a word of three letters, with three periods and a space on either side
first-reference | value=full
  note  Full name at the first mention, surname after it.
headline-quotes | value=single
  note  Minister calls plan ‘a trap’.
  source  AP Stylebook, headlines: single quotation marks
names/Abbas Araghchi | value=Abbas Araghchi
names/Abdel Fattah el-Sissi | value=Abdel-Fattah el-Sissi
names/Abu Mohammed al-Jolani | value=Abu Mohammed al-Golani
names/Ahmed al-Sharaa | value=Ahmad al-Sharaa
names/al-Qaida | value=al-Qaida
  source  AP Stylebook, “al-Qaida”
names/al-Shabab | value=al-Shabab
names/Deir el-Zour | value=Deir el-Zour
names/Khaled Mashal | value=Khaled Mashaal
names/Khalifa Hifter | value=Khalifa Hifter
names/Kyiv | value=Kyiv
  source  AP Stylebook since August 2019: Kyiv, but chicken Kiev
names/Moammar Gadhafi | value=Moammar Gadhafi
names/Mohammad Bagher Ghalibaf | value=Mohammad Bagher Qalibaf
names/Muqtada al-Sadr | value=Muqtada al-Sadr
names/Sergey Lavrov | value=Sergey Lavrov
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
quotation-order | value=us
  note  Commas and stops stand inside the closing mark.
  source  AP Stylebook, quotation marks: the period and the comma always go within
