lexicon   styles/ap
kind      style
source    The Associated Press: practice of its English wire, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad; capital at the start of a sentence.
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=hostages
  note  People held by armed groups are hostages, people held by states prisoners or detainees.
dash | value=em-spaced
  note  A dash with a space on both sides — like this — in running text.
diacritics | value=plain
  note  Wire copy carries no accents that older systems could not send.
ellipsis | value=spaced-stops
  note  Three stops with a space before and after ... as one word.
first-reference | value=full
  note  Full name at the first mention, surname after it.
names/al-Qaida | value=al-Qaida
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
nested | value=single
  note  Single marks inside double ones.
quotation-order | value=us
  note  Commas and stops stand inside the closing mark.
spelling | value=us
