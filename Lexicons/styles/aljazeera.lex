lexicon   styles/aljazeera
kind      style
source    Al Jazeera English: practice of its website, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad.
  source  as published: al- small with a hyphen; el- for Egyptians who write it so
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=captives
  note  Israelis held in Gaza are captives.
dash | value=em-unspaced
diacritics | value=plain
ellipsis | value=stops
headline-quotes | value=single
  note  Minister calls plan ‘a trap’.
  source  as published
names/Abbas Araghchi | value=Abbas Araghchi
names/Abdel Fattah el-Sissi | value=Abdel Fattah el-Sisi
names/Ahmed al-Sharaa | value=Ahmed al-Sharaa
names/al-Qaida | value=al-Qaeda
names/al-Shabab | value=al-Shabab
names/Khaled Mashal | value=Khaled Meshaal
names/Khalifa Hifter | value=Khalifa Haftar
names/Kyiv | value=Kyiv
names/Moammar Gadhafi | value=Muammar Gaddafi
names/Muqtada al-Sadr | value=Muqtada al-Sadr
names/Sergey Lavrov | value=Sergey Lavrov
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
quotation-order | value=logical
