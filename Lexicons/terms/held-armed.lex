lexicon   terms/held-armed
kind      words
class     cue
source    general knowledge of news English; compiled for Stet
each      cue=armed

# Groups that hold people outside any law. `people`: the country code of those who make up the
# group; `foe`: states (codes) it fights, whose people it takes. That an entry stands here says
# how it holds people, not whether its cause is just. `belligerent`: one side
# of a war with front lines, or a word for it: whom it holds may be soldiers of the other side.

Abu Sayyaf ← Abu Sayyaf Group | people=PH; foe=PH
ADF rebels ← Allied Democratic Forces | people=UG; foe=UG CD
AFAD | people=CO; foe=CO
al-Aqsa Martyrs’ Brigades ← Al-Aqsa Martyrs’ Brigades, Aqsa Martyrs Brigades | people=PS; foe=IL
al-Nusra Front ← Nusra Front, Jabhat al-Nusra, al-Nusra | people=SY; foe=SY
al-Qaeda ← al-Qaida, al Qaeda, al Qaida, Al-Qaeda, Qaeda, Qaida, AQIM, al-Qaeda in the Islamic Maghreb
al-Quds Brigades ← Quds Brigades, Saraya al-Quds | people=PS; foe=IL
al-Shabaab ← al-Shabab, Al Shabaab, Shabaab, al Shabab | people=SO; foe=SO
ANAR | people=CO; foe=CO
Ansar al-Sunna ← Ansar al-Sunnah, Army of Ansar al-Sunna | people=IQ; foe=IQ US
Ansar Allah ← Ansarullah | people=YE; foe=SA; rules=yes
Ansaru
AQAP
Arakan Army | people=MM; foe=MM; belligerent=yes
armed faction ← armed factions
armed gang ← armed gangs
armed group ← armed groups, armed wing, military wing
armed men ← armed man, armed attackers, masked men, masked gunmen
ARSA | people=MM; foe=MM
Baloch Liberation Army ← Balochistan Liberation Army, BLA | people=PK; foe=PK
bandit ← bandits
Boko Haram ← Boko Haram’s | people=NG; foe=NG
Contras ← contra, contras | belligerent=yes
Daesh ← Daish, ISIS, ISIL, Islamic State, Islamic State group, IS group, ISWAP, ISIS-K
Dozo militia
ELN ← National Liberation Army, Army of National Liberation | people=CO; foe=CO
ETA | people=ES; foe=ES
extremist ← extremists, extremist group, extremist groups
EZLN ← Zapatistas | people=MX; foe=MX
FARC ← Revolutionary Armed Forces of Colombia, FARC dissidents | people=CO; foe=CO
fighter group
FMLN ← Farabundo Marti National Liberation Front
guerrilla ← guerrillas, guerilla, guerillas, guerrilla group | belligerent=yes
gunman ← gunmen, gunwoman
Hamas ← HAMAS, Islamic Resistance Movement, Izz al-Din al-Qassam Brigades, Izzedine al-Qassam Brigades, Ezzedine al-Qassam Brigades, Qassam Brigades, al-Qassam Brigades, al-Qassam, Qassam | people=PS; foe=IL
Haqqani network ← Haqqanis
Hezbollah ← Hizbollah, Hizbullah, Hezbullah, Hezbollah’s | people=LB; foe=IL
Houthi ← Houthis, Huthi, Huthis, Al-Houthi group | people=YE; foe=SA; rules=yes
Hutu militia
insurgent ← insurgents, insurgency, insurgent group | belligerent=yes
IRA ← Provisional IRA, Irish Republican Army
Islamic Army in Iraq ← Islamic Army, Secret Islamic Army | people=IQ; foe=IQ
Islamic Jihad ← Palestinian Islamic Jihad, PIJ | people=PS; foe=IL
Islamic Jihad for the Liberation of Palestine
Islamist ← Islamists, Islamist group, Islamist groups, Islamist militants
Jemaah Islamiyah
jihadist ← jihadists, jihadi, jihadis, jihadist group, jihadist groups, JNIM
Kach
Karen rebels | belligerent=yes
Khmer Rouge | people=KH; rules=yes
kidnap gang
Lashkar-e-Taiba
Lord’s Resistance Army ← LRA | people=UG; foe=UG
LTTE ← Tamil Tigers, Tigers of Tamil Eelam, Liberation Tigers of Tamil Eelam | people=LK; foe=LK; belligerent=yes
M-19 | people=CO; foe=CO
M23 | people=CD; foe=CD; belligerent=yes
Maoists ← Maoist, Naxalites, Naxals
MEND ← Movement for the Emancipation of the Niger Delta | people=NG; foe=NG
MILF ← Moro Islamic Liberation Front | people=PH; foe=PH
militant ← militants, militant group, militant groups, militant organisation, militant organization, militancy
militia ← militias, militiaman, militiamen | belligerent=yes
MNLF ← Moro National Liberation Front | people=PH; foe=PH
mujahideen ← mujahedin, mujahedeen, mujahidin, mujahid, mujahedeen fighters
New People’s Army ← NPA | people=PH; foe=PH
Palestinian factions ← Palestinian faction, Palestinian armed groups, Palestinian militant groups, Palestinian militants, Palestinian armed factions, Palestinian gunmen | people=PS; foe=IL
paramilitary ← paramilitaries, paramilitary group | belligerent=yes
PFLP ← Popular Front for the Liberation of Palestine | people=PS; foe=IL
PKK ← Kurdistan Workers’ Party | people=TR; foe=TR
PLO ← Palestine Liberation Organization, Palestine Liberation Organisation | people=PS; foe=IL
Popular Resistance Committees | people=PS; foe=IL
radical group ← radical groups, radicals
Rapid Support Forces ← RSF, Janjaweed | people=SD; foe=SD; belligerent=yes
rebel ← rebels, rebel group, rebel groups, rebel commander, rebel leader | belligerent=yes
Red Army Faction
Red Brigades
Renamo ← RENAMO | belligerent=yes
resistance faction ← resistance factions
revolutionary group
RUF ← Revolutionary United Front | people=SL; foe=SL; belligerent=yes
secessionist ← secessionists | rules=yes; belligerent=yes
Sendero Luminoso ← Shining Path | people=PE; foe=PE
separatist ← separatists | rules=yes; belligerent=yes
splinter group ← splinter groups
student militants ← militant students
Taliban ← Taleban, the Taliban | people=AF; foe=AF; belligerent=yes
Tawhid and Jihad ← Tawhid wal-Jihad, Jama’at al-Tawhid wal-Jihad
terror cell ← terror group, terror groups, terrorist cell, terrorist group, terrorist groups, terrorist organisation, terrorist organization, terror organisation, terror organization
terrorist ← terrorists
TPLF | belligerent=yes
TTP ← Pakistani Taliban, Tehrik-i-Taliban, Tehrik-e-Taliban Pakistan | people=PK; foe=PK
Tuareg rebels | belligerent=yes
Tupac Amaru ← MRTA, Tupac Amaru Revolutionary Movement | people=PE; foe=PE
Tupamaros
UNITA ← Unita | belligerent=yes
urban guerrillas
warlord ← warlords | belligerent=yes
West Papua National Liberation Army ← TPNPB | people=ID; foe=ID
