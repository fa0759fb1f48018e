lexicon   terms/held-prisons
kind      words
class     cue
source    general knowledge of news English; compiled for Stet
each      cue=prison

# Where states keep people: kinds of prison and prisons known by name. Captors have a cell or a
# dungeon too, so that these alone tell nothing (`cue=chain`).

Abu Ghraib ← Abu Ghuraib
Alcatraz
Attica
Bagram ← Parwan
Belmarsh
Black Beach
Butyrka
Camp 22
Camp Delta ← Camp X-Ray
cell | cue=chain
cells ← prison cell, prison cells, jail cell, cellblock, cell block, death cell
concentration camp ← concentration camps
correctional facility ← correctional facilities, correctional institution, correctional centre, correctional center
Damon prison ← Damon
death row
detention camp ← detention camps
detention centre ← detention centres, detention center, detention centers, detention facility, detention facilities
dungeon ← dungeons | cue=chain
El Helicoide
Evin ← Evin prison, Evin Prison
Ghezel Hesar ← Qezel Hesar, Gezel Hesar
Guantanamo ← Guantánamo, Guantanamo Bay, Gitmo
gulag ← gulags
HMP
house arrest
IK-3 ← Polar Wolf
Insein ← Insein prison, Insein Prison
internment camp ← internment camps
jail ← jails, jailhouse, gaol, gaols
Ketziot ← Ktziot, Negev prison
Klong Prem
Kober prison ← Kober
labour camp ← labour camps, labor camp, labor camps
Lefortovo
lockup ← lock-up
Makala
Matrosskaya Tishina
Maze prison ← Long Kesh
Megiddo ← Megiddo prison
Nafha ← Nafha prison
Ofer ← Ofer prison, Ofer Prison
Olenivka
penal colony ← penal colonies
penitentiary ← penitentiaries
police station ← police stations, police custody, police post, police posts
prison ← prisons, prison camp, prison camps, prison system, prison hospital
prisoner of war camp ← prisoner-of-war camp, POW camp, POW camps
private jail ← private prison, private prisons, private jails, makeshift prison, improvised prison | cue=chain; unlawful=yes
Qarchak
Rajai Shahr ← Rajaei Shahr, Gohardasht
reformatory
Rikers Island ← Rikers
Robben Island
Roumieh
San Quentin
Sde Teiman ← Sde Teyman
Sednaya ← Saydnaya, Saidnaya
Shalata
Silivri
SIZO ← SIZO-1, SIZO-2, remand prison, remand prisons, pre-trial detention
Stammheim
Taganrog
Tora ← Tora prison
torture chamber ← torture chambers | cue=chain
Tuol Sleng
