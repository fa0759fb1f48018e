lexicon   terms/held
kind      terms
class     held
source    general knowledge of news English; compiled for Stet

# Words for people who are held. One source word (Arabic asra, Hebrew asirim, Russian plenniki)
# comes out as any of them; who holds whom tells which is meant. `sense` is what the word says;
# `rewrite=no` marks words that Stet never changes, only reads. Cues are in the files `held-…`
# beside this one, their weights in `held-weights`.

abductee ← abductees | rewrite=no; sense=hostage
captive ← captives | rewrite=no; sense=any
detainee ← detainees | rewrite=no; sense=prisoner
hostage ← hostages | sense=hostage
POW ← POWs | rewrite=no; sense=pow
prisoner ← prisoners | sense=prisoner
prisoner of conscience ← prisoners of conscience | rewrite=no; sense=conscience
prisoner of war ← prisoners of war | rewrite=no; sense=pow
prisoner-of-war ← prisoners-of-war | rewrite=no; sense=pow
