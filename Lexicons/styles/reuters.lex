lexicon   styles/reuters
kind      style
source    Reuters: practice of its English wire, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad.
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
names/al-Qaida | value=al Qaeda
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskiy
nested | value=single
quotation-order | value=us
spelling | value=us
