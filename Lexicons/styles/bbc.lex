lexicon   styles/bbc
kind      style
source    BBC News: practice of its website, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Bashar al-Assad.
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=hostages
dash | value=hyphen-spaced
diacritics | value=plain
ellipsis | value=stops
  note  Three stops...
first-reference | value=full
  note  Full name at the first mention, surname after it.
names/al-Qaida | value=al-Qaeda
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelensky
nested | value=single
  note  Single marks inside double ones; headlines take single ones.
quotation-order | value=logical
  note  A stop stands inside only where it belongs to the words quoted.
spelling | value=uk
