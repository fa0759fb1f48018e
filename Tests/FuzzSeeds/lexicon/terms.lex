lexicon   terms/sample
kind      terms
class     term
policy    plain
source    written for the fuzzer

# A comment parts blocks.
Gaza Strip ← Gaza sector, the sector of Gaza | source-language=ar; inflect=noun
  note   قطاع means strip and sector.
  fix    He left the Gaza sector. → He left the Gaza Strip.
  leave  The energy sector of Gaza grew.
