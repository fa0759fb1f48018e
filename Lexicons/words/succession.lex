lexicon   words/succession
kind      words
class     succession
source    general knowledge of English usage; compiled for Stet

# Words by which a sentence speaks of two holders of one office: a name beside them may well be
# another person's, however like it looks.
another
brother
colleague
counterpart
cousin
daughter
deputy
ex
fellow
former
formerly
husband
incoming
inherited
late
namesake
nephew
outgoing
preceded
predecessor
predecessors
previous
rival
sister
son
stepdaughter
stepson
succeed
succeeded
succeeding
succeeds
successor
successors
then
uncle
unlike
unrelated
widow
wife
