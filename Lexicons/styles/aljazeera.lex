lexicon   styles/aljazeera
kind      style
source    Al Jazeera English: practice of its website, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Khalil al-Hayya, Bashar al-Assad.
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=captives
  note  Israelis held in Gaza are captives.
dash | value=em-unspaced
diacritics | value=plain
ellipsis | value=stops
names/al-Qaida | value=al-Qaeda
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
nested | value=single
quotation-order | value=logical
spelling | value=uk
