lexicon   names/sample
kind      names
source    written for the fuzzer

Ana Bok ← Anna Bock, Ana Bock | kind=person; country=NL; ar=آنا بوك
  cues   Delft
  allowed Anna Bok
