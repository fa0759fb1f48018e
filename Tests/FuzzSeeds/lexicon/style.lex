lexicon   styles/sample
kind      style
source    written for the fuzzer

article | value=al-
  note  Khalil al-Hayya.
names/Kyiv | value=Kiev
