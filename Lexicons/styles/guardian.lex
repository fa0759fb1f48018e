lexicon   styles/guardian
kind      style
source    The Guardian: practice of its website and its published style guide

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=al-
  note  Bashar al-Assad.
bin | value=small
  note  Between two names: Mohammed bin Salman.
captives | value=hostages
dash | value=en-spaced
  note  A spaced en dash – like this.
diacritics | value=keep
  note  Accents of French, German, Portuguese, Spanish and Irish names stand.
ellipsis | value=spaced-stops
  note  Three stops with a space before and after ... as one word.
first-reference | value=full
  note  Full name at the first mention, surname after it.
names/al-Qaida | value=al-Qaida
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
nested | value=single
quotation-order | value=logical
spelling | value=uk
