lexicon   punctuation/pasts
kind      words
class     common
source    general knowledge of English grammar; compiled for Stet

# Past forms that do not end in -ed: where one stands, a phrase may be a whole clause.
became | verb=past
began | verb=past
bore | verb=past
broke | verb=past
brought | verb=past
built | verb=past
came | verb=past
chose | verb=past
cost | verb=past
drew | verb=past
drove | verb=past
fell | verb=past
felt | verb=past
flew | verb=past
forgot | verb=past
fought | verb=past
found | verb=past
gave | verb=past
goes | verb=past
got | verb=past
grew | verb=past
held | verb=past
kept | verb=past
knew | verb=past
lay | verb=past
led | verb=past
left | verb=past
lost | verb=past
made | verb=past
meant | verb=past
met | verb=past
put | verb=past
ran | verb=past
rose | verb=past
sat | verb=past
saw | verb=past
sent | verb=past
set | verb=past
shot | verb=past
sold | verb=past
spent | verb=past
stood | verb=past
struck | verb=past
took | verb=past
went | verb=past
won | verb=past
wrote | verb=past
