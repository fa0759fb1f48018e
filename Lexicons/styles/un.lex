lexicon   styles/un
kind      style
source    United Nations: practice of its English documents and the UN Editorial Manual, as published

# One entry per choice; what an axis means and the values it takes is in Lexicons/README.md.
# Choices are read off published copy and the house's own guide, in our words; a desk that works
# otherwise lays its own file over this one (`--lexicons DIR`).
article | value=Al-
  note  Capital and hyphen, as delegations give their names: Riyad Al-Maliki.
  source  UN lists of delegations: names of representatives as their missions give them
captives | value=hostages
dash | value=em-unspaced
diacritics | value=keep
ellipsis | value=stops
names/al-Qaida | value=Al-Qaida
  source  Security Council resolution 2253 (2015): ISIL (Da’esh) and Al-Qaida
names/al-Shabab | value=Al-Shabaab
names/Kyiv | value=Kyiv
names/Volodymyr Zelenskyy | value=Volodymyr Zelenskyy
quotation-order | value=logical
  source  UN Editorial Manual, punctuation: a stop inside only where it belongs to the words quoted
