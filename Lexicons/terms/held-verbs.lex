lexicon   terms/held-verbs
kind      words
class     cue
source    general knowledge of news English; compiled for Stet

# What is done to people who are held, in all forms.

# Taking people against all law
abduct ← abducts, abducted, abducting | cue=kidnap
abduction ← abductions | cue=kidnap
held at gunpoint ← at gunpoint, held for ransom | cue=kidnap
hijack ← hijacks, hijacked, hijacking, hijackings, carjacked | cue=kidnap
kidnap ← kidnaps, kidnapped, kidnapping, kidnappings, kidnaped, kidnaping | cue=kidnap
seize ← seizes, seized, seizing, were seized, was seized | cue=take
snatch ← snatches, snatched, snatching | cue=kidnap

# Holding
guard ← guarded, guarding | cue=hold
hold ← holds, held, holding | cue=hold; bare=yes
keep ← keeps, kept, keeping | cue=hold; bare=yes
take ← takes, took, taken, taking | cue=take; bare=yes

# Taking by states and in war
apprehend ← apprehended, apprehending, rounded up, round up | cue=arrest
arrest ← arrests, arrested, arresting | cue=arrest
capture ← captures, captured, capturing, caught | cue=capture
charged with ← charged, charges, indicted, facing charges | cue=convict
convicted ← convicting, conviction, convictions | cue=convict
detain ← detains, detained, detaining, detention, detentions | cue=arrest
extradite ← extradited, extradition, deport, deported | cue=convict
imprison ← imprisons, imprisoned, imprisoning, imprisonment | cue=convict
incarcerate ← incarcerated, incarcerating, incarceration | cue=convict
intern ← interned, interning | cue=arrest
jailed ← jailing | cue=convict
life sentence ← life sentences, life term, life terms, prison term, prison terms, jail term, jail terms, prison sentence, prison sentences, jail sentence | cue=convict
on trial ← trial, stood trial, awaiting trial | cue=convict
sentence ← sentenced, sentences, sentencing | cue=convict
serve ← serving, served time, serving time | cue=convict
surrender ← surrenders, surrendered, surrendering | cue=capture

# Letting go
free ← frees, freed, freeing | cue=free; rescues=yes
freedom | cue=free; noun=yes
hand over ← hands over, handed over, handing over, handover, hand-over, handed | cue=free
let ← lets, letting | cue=partial; means=free
let go ← lets go, letting go, let out | cue=free
liberate ← liberates, liberated, liberating, liberation | cue=free; rescues=yes
pardon ← pardons, pardoned, pardoning, amnesty, amnestied, parole, paroled | cue=convict
release ← releases, released, releasing | cue=free
repatriate ← repatriated, repatriating, repatriation | cue=free
return ← returns, returned, returning | cue=free
transfer ← transfers, transferred, transferring | cue=free

# Getting them out
bring ← brings, brought, bringing | cue=partial; means=rescue
bring back ← brings back, brought back, bringing back | cue=rescue
bring home ← brings home, brought home, bringing home | cue=rescue
bring our ← bringing our | cue=rescue
locate ← located, locating | cue=rescue
recover ← recovers, recovered, recovering, recovery, retrieve, retrieved | cue=rescue
rescue ← rescues, rescued, rescuing | cue=rescue
save ← saves, saved, saving | cue=rescue

# Second halves of verbs: `let them leave`, `bring them home`
home ← back, back home, go, walk free | cue=away
leave ← leaves, left, leaving | cue=away; leaves=yes

# Asking
appeal for ← appeals for, appealed for, appealing for | cue=demand
ask for ← asks for, asked for, asking for | cue=demand
call for ← calls for, called for, calling for | cue=demand
call on ← calls on, called on, calling on, call upon, called upon | cue=demand
demand ← demands, demanded, demanding | cue=demand
insist ← insists, insisted, insisting | cue=demand
press for ← pressed for, pressing for, push for, pushed for, pushing for | cue=demand
request ← requests, requested, requesting | cue=demand
seek ← seeks, sought, seeking | cue=demand
urge ← urges, urged, urging | cue=demand
want ← wants, wanted, wanting | cue=demand

# Calling them something, as one side does
call ← calls, called, calling, dub, dubs, dubbed, label, labels, labelled, labeled, brand, branded | cue=naming
consider ← considers, considered, describe as, describes as, described as, regard as, regards as, regarded as | cue=naming

# Trading
exchange ← exchanges, exchanged, exchanging | cue=exchange
for each ← for each of, for every | cue=exchange-for
in exchange ← in exchange for, in return, in return for, in a swap for, in a trade for | cue=exchange-for
swap ← swaps, swapped, swapping | cue=exchange
swapped for ← released for, freed for, exchanged for, traded for, exchange for | cue=exchange-for
trade ← traded, trading | cue=exchange

# Harming
behead ← beheads, beheaded, beheading, decapitated | cue=kill
execute ← executes, executed, executing | cue=kill
kill ← kills, killed, killing | cue=kill
murder ← murders, murdered, murdering | cue=kill
shoot ← shoots, shot | cue=kill
