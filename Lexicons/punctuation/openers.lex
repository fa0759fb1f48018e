lexicon   punctuation/openers
kind      words
class     function
source    general knowledge of English grammar; compiled for Stet

# What a phrase before the subject of a sentence begins with. `opens=phrase` is followed by a noun
# only (According to the ministry, …), `opens=clause` by a clause with a verb of its own (While the
# army advanced, …); words that do both are `opens=either`.
according to | opens=phrase
after | opens=either
although | opens=clause
amid | opens=phrase
as | opens=either
as a result of | opens=phrase
at | opens=phrase
because | opens=clause
because of | opens=phrase
before | opens=either
by | opens=phrase
despite | opens=phrase
due to | opens=phrase
during | opens=phrase
following | opens=phrase
for | opens=phrase
from | opens=phrase
if | opens=clause
in | opens=phrase
in addition to | opens=phrase
in response to | opens=phrase
in the context of | opens=phrase
in the framework of | opens=phrase
in what | opens=quote
on | opens=phrase
on the sidelines of | opens=phrase
once | opens=clause
since | opens=either
though | opens=clause
through | opens=phrase
under | opens=phrase
unless | opens=clause
until | opens=either
when | opens=clause
whereas | opens=clause
while | opens=clause
with | opens=phrase
without | opens=phrase
# Verbs that can only be the predicate of a clause.
are | verb=finite
can | verb=finite
could | verb=finite
did | verb=finite
does | verb=finite
had | verb=finite
has | verb=finite
have | verb=finite
is | verb=finite
may | verb=finite
might | verb=finite
must | verb=finite
should | verb=finite
was | verb=finite
were | verb=finite
will | verb=finite
would | verb=finite
# Verbs that say how somebody calls a thing.
called | verb=naming
considered | verb=naming
deemed | verb=naming
described | verb=naming
dubbed | verb=naming
labeled | verb=naming
labelled | verb=naming
termed | verb=naming
