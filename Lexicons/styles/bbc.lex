lexicon   styles/bbc
kind      style
source    BBC News: practice of its website, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Bashar al-Assad.
  source  BBC News style guide, Arabic names: al- small with a hyphen within a name
bin | value=small
  note  Between two names: Mohammed bin Salman.
  source  BBC News style guide, Arabic names: bin is small in the middle of a name, but Bin Laden has a capital
captives | value=hostages
dash | value=hyphen-spaced
diacritics | value=plain
ellipsis | value=stops
  note  Three stops...
first-reference | value=full
  note  Full name at the first mention, surname after it.
headline-quotes | value=single
  note  Minister calls plan ‘a trap’.
  source  BBC News style guide: single marks in headlines
names/Abbas Araghchi | value=Abbas Araghchi
names/Abdel Fattah el-Sissi | value=Abdul Fattah al-Sisi
names/Ahmed al-Sharaa | value=Ahmed al-Sharaa
names/al-Qaida | value=al-Qaeda
  source  BBC News style guide: al-Qaeda, with a hyphen and a small a
names/al-Shabab | value=al-Shabab
names/Deir el-Zour | value=Deir al-Zour
names/Khaled Mashal | value=Khaled Meshaal
names/Khalifa Hifter | value=Khalifa Haftar
names/Kyiv | value=Kyiv
  source  BBC News: Kyiv, from October 2019
names/Moammar Gadhafi | value=Muammar Gaddafi
names/Muqtada al-Sadr | value=Moqtada Sadr
names/Osama bin Laden | value=Osama Bin Laden
names/Qassem Soleimani | value=Qasem Soleimani
names/Sergey Lavrov | value=Sergei Lavrov
names/Volodymyr Zelenskyy | value=Volodymyr Zelensky
quotation-order | value=logical
  note  A stop stands inside only where it belongs to the words quoted.
