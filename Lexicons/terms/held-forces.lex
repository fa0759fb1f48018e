lexicon   terms/held-forces
kind      words
class     cue
source    general knowledge of news English; compiled for Stet

# Holders that are states or act for one: governments, armies, police and courts.

# Armies
air force | cue=army
armed forces | cue=army
army ← armies, army’s | cue=army
brigade ← brigades, battalion, battalions, regiment | cue=army
coalition forces ← coalition troops, U.S. forces, US forces, American forces | cue=army
government forces ← government troops, regime forces | cue=army
IDF ← Israel Defense Forces, Israel Defence Forces, Israeli army, Israeli military, Israeli forces, Israeli troops, occupation army, occupation forces, Israeli occupation forces | cue=army
military ← the military | cue=army
occupying forces ← invading forces, invaders | cue=army
Russian forces ← Russian troops, Russian army, Ukrainian forces, Ukrainian army, Ukrainian military, Russian military | cue=army
SAS ← navy, marines | cue=army
Wagner ← Wagner group, Wagner Group | cue=army

forces ← troops of | cue=army

# Governments
administration | cue=state
authorities ← the authorities | cue=state
cabinet | cue=state
foreign ministry | cue=state
government ← governments | cue=state
junta ← generals, military junta, ruling junta, military rulers | cue=state
Kremlin | cue=nation; country=RU
monarchy ← kingdom | cue=state
Palestinian Authority | cue=state
regime ← regimes | cue=state
White House ← State Department, Pentagon | cue=nation; country=US

# Police, courts and prison services
CIA ← C.I.A., FBI, MI6, Mossad, Mukhabarat | cue=law
court ← courts, tribunal, military court, military courts, supreme court | cue=law; bench=yes
FSB ← KGB, SBU, GRU | cue=law
immigration authorities ← immigration officials, ICE agents | cue=law
intelligence service ← security service, secret police, security services, intelligence services, Shin Bet | cue=law
judge ← judges, magistrate, jury | cue=law; bench=yes
police ← policemen, police officers, gendarmes, gendarmerie | cue=law
prison authorities ← prison officials, prison administration, prison officers, prison officer | cue=law
prison service ← prisons service, Israel Prison Service, Israeli Prison Service, correctional services department, department of corrections, Bureau of Prisons, Federal Penitentiary Service, penitentiary service | cue=law
prosecutor ← prosecutors, prosecution | cue=law
security forces ← Israeli security forces | cue=law
