lexicon   words/abbreviations
kind      words
class     abbreviation
source    general knowledge of English usage; compiled for Stet

# Stops after these do not end a sentence.
U.K.
U.N.
U.S.
e.g.
i.e.
