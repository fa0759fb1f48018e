lexicon   terms/held-criminals
kind      words
class     cue
source    general knowledge of news English; compiled for Stet
each      cue=criminal

# Those who take people for money, or to get away.

abductor ← abductors
bank robber ← bank robbers, robber, robbers
captor ← captors
cartel ← cartels, drug cartel, drug cartels, Sinaloa cartel
criminal gang ← criminal gangs, crime gang, crime gangs, street gang, 400 Mawozo
extortionist ← extortionists
gang ← gangs, gangster, gangsters
hijacker ← hijackers
hostage taker ← hostage takers, hostage-taker, hostage-takers, prisoner taker, prisoner takers, prisoner-taker, prisoner-takers
intruder ← intruders
kidnapper ← kidnappers, kidnaper, kidnapers
people smugglers ← human traffickers, traffickers
pirate ← pirates
