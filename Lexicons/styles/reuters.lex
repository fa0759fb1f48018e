lexicon   styles/reuters
kind      style
source    Reuters: practice of its English wire, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad.
  source  Reuters Handbook of Journalism, “Arab names”: al- small with a hyphen in names of people
attribution | value=always
  note  Every quotation has a source.
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=hostages
dash | value=hyphen-spaced
  note  A hyphen with a space on both sides - like this - stands for a dash.
diacritics | value=plain
ellipsis | value=stops
  note  Three stops...
first-reference | value=full
  note  Full name at the first mention, surname after it.
headline-quotes | value=single
  note  Minister calls plan ‘a trap’.
  source  Reuters Handbook: single quotation marks in headlines
names/Abbas Araghchi | value=Abbas Araqchi
names/Abdel Fattah el-Sissi | value=Abdel Fattah al-Sisi
names/Ahmed al-Sharaa | value=Ahmed al-Sharaa
names/al-Qaida | value=al Qaeda
  source  Reuters Handbook of Journalism: al Qaeda, without a hyphen
names/al-Shabab | value=al Shabaab
names/Deir el-Zour | value=Deir al-Zor
names/Khaled Mashal | value=Khaled Meshaal
names/Khalifa Hifter | value=Khalifa Haftar
names/Kyiv | value=Kyiv
  source  Reuters: Kyiv, from 2020
names/Moammar Gadhafi | value=Muammar Gaddafi
names/Mohammad Bagher Ghalibaf | value=Mohammad Baqer Qalibaf
names/Muqtada al-Sadr | value=Moqtada al-Sadr
names/Sergey Lavrov | value=Sergei Lavrov
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskiy
quotation-order | value=us
  source  Reuters Handbook of Journalism, “quotation marks”: points inside, in the American way
