lexicon   words/roles
kind      words
class     role
source    general knowledge of public life; compiled for Stet

# What people are: offices, jobs and functions, in singular and plural. `office=yes` marks posts
# that only one person (or one per country or body) holds at a time; two names with the same one
# in a story may be one person. Longer posts are made of these by the analysis: “US hostage
# envoy”, “head of its negotiating team”.

# Posts that one person holds at a time
ambassador ← ambassadors | office=yes
army chief ← army chiefs | office=yes
attorney general ← attorneys general | office=yes
cabinet secretary ← cabinet secretaries | office=yes
caliph ← caliphs | office=yes
caretaker prime minister ← caretaker prime ministers | office=yes
central bank chief ← central bank chiefs | office=yes
central bank governor ← central bank governors | office=yes
chancellor ← chancellors | office=yes
chief economist ← chief economists | office=yes
chief executive ← chief executives | office=yes
chief executive officer ← chief executive officers | office=yes
chief financial officer ← chief financial officers | office=yes
chief justice ← chief justices | office=yes
chief minister ← chief ministers | office=yes
chief negotiator ← chief negotiators | office=yes
chief of staff ← chiefs of staff | office=yes
chief operating officer ← chief operating officers | office=yes
chief prosecutor ← chief prosecutors | office=yes
chief rabbi ← chief rabbis | office=yes
chief spokesman ← chief spokesmen | office=yes
chief spokesperson ← chief spokespersons | office=yes
chief spokeswoman ← chief spokeswomen | office=yes
coalition whip ← coalition whips | office=yes
commander-in-chief ← commanders-in-chief | office=yes
commissioner-general ← commissioners-general | office=yes
crown prince ← crown princes | office=yes
defence chief ← defence chiefs | office=yes
defence minister ← defence ministers | office=yes
defence secretary ← defence secretaries | office=yes
defense chief ← defense chiefs | office=yes
defense minister ← defense ministers | office=yes
defense secretary ← defense secretaries | office=yes
deputy foreign minister ← deputy foreign ministers | office=yes
deputy head ← deputy heads | office=yes
deputy leader ← deputy leaders | office=yes
deputy prime minister ← deputy prime ministers | office=yes
economy minister ← economy ministers | office=yes
education minister ← education ministers | office=yes
education secretary ← education secretaries | office=yes
emir ← emirs | office=yes
energy minister ← energy ministers | office=yes
energy secretary ← energy secretaries | office=yes
environment minister ← environment ministers | office=yes
executive director ← executive directors | office=yes
finance minister ← finance ministers | office=yes
first lady ← first ladies | office=yes
first minister ← first ministers | office=yes
first vice president ← first vice presidents | office=yes
foreign minister ← foreign ministers | office=yes
foreign policy chief ← foreign policy chiefs | office=yes
foreign secretary ← foreign secretaries | office=yes
governor ← governors | office=yes
grand mufti ← grand muftis | office=yes
head coach ← head coaches | office=yes
head of government ← heads of government | office=yes
head of mission ← heads of mission | office=yes
head of state ← heads of state | office=yes
health minister ← health ministers | office=yes
health secretary ← health secretaries | office=yes
high commissioner ← high commissioners | office=yes
home secretary ← home secretaries | office=yes
homeland security secretary ← homeland security secretaries | office=yes
hostage envoy ← hostage envoys | office=yes
house speaker ← house speakers | office=yes
intelligence chief ← intelligence chiefs | office=yes
interior minister ← interior ministers | office=yes
interior secretary ← interior secretaries | office=yes
justice minister ← justice ministers | office=yes
king ← kings | office=yes
labor minister ← labor ministers | office=yes
labour minister ← labour ministers | office=yes
majority leader ← majority leaders | office=yes
managing director ← managing directors | office=yes
mayor ← mayors | office=yes
minister of defence ← ministers of defence | office=yes
minister of defense ← ministers of defense | office=yes
minister of finance ← ministers of finance | office=yes
minister of foreign affairs ← ministers of foreign affairs | office=yes
minister of health ← ministers of health | office=yes
minister of interior ← ministers of interior | office=yes
minister of justice ← ministers of justice | office=yes
minister of state ← ministers of state | office=yes
minister of the interior ← ministers of the interior | office=yes
minority leader ← minority leaders | office=yes
national security adviser ← national security advisers | office=yes
national security advisor ← national security advisors | office=yes
national security minister ← national security ministers | office=yes
oil minister ← oil ministers | office=yes
ombudsman ← ombudsmen | office=yes
opposition leader ← opposition leaders | office=yes
parliament speaker ← parliament speakers | office=yes
party leader ← party leaders | office=yes
patriarch ← patriarches | office=yes
police chief ← police chiefs | office=yes
police commissioner ← police commissioners | office=yes
police minister ← police ministers | office=yes
politburo chief ← politburo chiefs | office=yes
political chief ← political chiefs | office=yes
pope ← popes | office=yes
premier ← premiers | office=yes
president ← presidents | office=yes
president-elect ← presidents-elect | office=yes
presidential candidate ← presidential candidates | office=yes
press secretary ← press secretaries | office=yes
prime minister ← prime ministers | office=yes
prime minister-designate ← prime ministers-designate | office=yes
prime ministerial candidate ← prime ministerial candidates | office=yes
prince ← princes | office=yes
princess ← princesses | office=yes
prosecutor general ← prosecutors general | office=yes
prosecutor-general ← prosecutors-general | office=yes
queen ← queens | office=yes
regent ← regents | office=yes
secretary general ← secretaries general | office=yes
secretary of defense ← secretaries of defense | office=yes
secretary of state ← secretaries of state | office=yes
secretary of the treasury ← secretaries of the treasury | office=yes
secretary-general ← secretaries-general | office=yes
security chief ← security chiefs | office=yes
solicitor general ← solicitors general | office=yes
speaker ← speakers | office=yes
special envoy ← special envoys | office=yes
special representative ← special representatives | office=yes
spiritual leader ← spiritual leaders | office=yes
state attorney ← state attorneys | office=yes
state comptroller ← state comptrollers | office=yes
strategic affairs minister ← strategic affairs ministers | office=yes
sultan ← sultans | office=yes
supreme leader ← supreme leaders | office=yes
surgeon general ← surgeons general | office=yes
Taoiseach ← Taoiseaches | office=yes
trade minister ← trade ministers | office=yes
transport minister ← transport ministers | office=yes
transportation secretary ← transportation secretaries | office=yes
treasury secretary ← treasury secretaries | office=yes
under-secretary-general ← under-secretaries-general | office=yes
vice chairman ← vice chairmen | office=yes
vice chancellor ← vice chancellors | office=yes
vice premier ← vice premiers | office=yes
vice president ← vice presidents | office=yes
vice-president ← vice-presidents | office=yes

# Jobs and functions
academic
academics
accomplice
accomplices
accountant
accountants
acting director
acting directors
acting president
acting presidents
acting prime minister
acting prime ministers
activist
activists
actor
actors
actress
actresses
adjutant
adjutants
administrator
administrators
adviser
advisers
advisor
advisors
advocate
advocates
agent
agents
aid worker
aid workers
aide
aides
air force commander
air force commanders
airman
airmen
analyst
analysts
anchor
anchors
anthropologist
anthropologists
apostle
apostles
appointee
appointees
arbiter
arbiters
archaeologist
archaeologists
archbishop
archbishops
architect
architects
artist
artists
assailant
assailants
assassin
assassins
assistant
assistants
associate
associates
astronaut
astronauts
athlete
athletes
attache
attaches
attaché
attachés
attacker
attackers
attorney
attorneys
auditor
auditors
author
authors
ayatollah
ayatollahs
backer
backers
baker
bakers
banker
bankers
baron
barons
barrister
barristers
battalion commander
battalion commanders
billionaire
billionaires
biographer
biographers
biologist
biologists
bishop
bishops
blogger
bloggers
bodyguard
bodyguards
bomber
bombers
boss
bosses
bowler
bowlers
boxer
boxers
brigade commander
brigade commanders
brigadier
brigadiers
broadcaster
broadcasters
broker
brokers
builder
builders
bureau chief
bureau chiefs
businessman
businessmen
businesswoman
businesswomen
cabinet member
cabinet members
cabinet minister
cabinet ministers
cameraman
cameramen
campaigner
campaigners
candidate
candidates
captain
captains
captive
captives
captor
captors
cardinal
cardinals
caretaker
caretakers
cartoonist
cartoonists
celebrities
celebrity
chair
chairman
chairmen
chairperson
chairpersons
chairs
chairwoman
chairwomen
challenger
challengers
champion
champions
chaplain
chaplains
chef
chefs
chemist
chemists
chief
chiefs
clergyman
clergymen
cleric
clerics
clerk
clerks
co-author
co-authors
co-chair
co-chairs
co-founder
co-founders
coach
coaches
cofounder
cofounders
collaborator
collaborators
colleague
colleagues
collector
collectors
colonel
colonels
columnist
columnists
comedian
comedians
commandant
commandants
commander
commanders
commando
commandos
commentator
commentators
commissioner
commissioners
communist
communists
community leader
community leaders
company commander
company commanders
composer
composers
comrade
comrades
conductor
conductors
confidant
confidante
confidantes
confidants
congressman
congressmen
congresswoman
congresswomen
conscript
conscripts
consultant
consultants
contractor
contractors
convict
convicts
coordinator
coordinators
coroner
coroners
correspondent
correspondents
councillor
councillors
councilman
councilmen
councilor
councilors
councilwoman
councilwomen
counsel
counselor
counselors
counsels
counterpart
counterparts
courier
couriers
creator
creators
credit officer
credit officers
critic
critics
cyclist
cyclists
dealer
dealers
defector
defectors
defendant
defendants
defender
defenders
delegate
delegates
demonstrator
demonstrators
dentist
dentists
deputies
deputy
deputy chief
deputy chiefs
deputy commander
deputy commanders
deputy director
deputy directors
deputy governor
deputy governors
deputy mayor
deputy mayors
deputy minister
deputy ministers
descendant
descendants
designer
designers
detainee
detainees
detective
detectives
developer
developers
dictator
dictators
diplomat
diplomats
director
director general
director-general
directors
directors general
directors-general
dissident
dissidents
division commander
division commanders
doctor
doctors
donor
donors
driver
drivers
ecologist
ecologists
economist
economists
editor
editor-in-chief
editors
editors-in-chief
educator
educators
elder
elders
elected official
elected officials
emissaries
emissary
employee
employees
engineer
engineers
entrepreneur
entrepreneurs
envoy
envoys
evangelist
evangelists
ex-husband
ex-husbands
ex-president
ex-presidents
ex-prime minister
ex-prime ministers
ex-wife
ex-wives
executive
executives
exile
exiles
expert
experts
explorer
explorers
faction leader
faction leaders
farmer
farmers
fellow
fellows
field commander
field commanders
fighter
fighters
film director
film directors
filmmaker
filmmakers
financier
financiers
firefighter
firefighters
fisherman
fishermen
footballer
footballers
foreign affairs adviser
foreign affairs advisers
founder
founders
founding member
founding members
freed hostage
freed hostages
fugitive
fugitives
general
generals
geologist
geologists
goalkeeper
goalkeepers
graduate
graduates
group leader
group leaders
guard
guardian
guardians
guards
guerrilla
guerrillas
guest
guests
guide
guides
gunman
gunmen
hacker
hackers
Hamas leader
Hamas leaders
head
head of delegation
head of the delegation
headmaster
headmasters
heads
heads of delegation
heads of the delegation
heiress
heiresses
hero
heroes
historian
historians
host
hostage
hostages
hosts
human rights activist
human rights activists
human rights lawyer
human rights lawyers
hunter
hunters
imam
imams
immigrant
immigrants
incumbent
incumbents
informant
informants
inspector
inspector general
inspectors
inspectors general
instructor
instructors
intelligence officer
intelligence officers
interpreter
interpreters
inventor
inventors
investigator
investigators
investor
investors
jailer
jailers
jihadist
jihadists
jockey
jockeys
journalist
journalists
judge
judges
junta leader
junta leaders
jurist
jurists
justice
justices
kidnapper
kidnappers
laborer
laborers
labourer
labourers
laureate
laureates
lawmaker
lawmakers
lawyer
lawyers
lead negotiator
lead negotiators
leader
leaders
leading figure
leading figures
leading member
leading members
lecturer
lecturers
legal adviser
legal advisers
legislator
legislators
liaison officer
liaison officers
librarian
librarians
lieutenant
lieutenants
lobbyist
lobbyists
magistrate
magistrates
magnate
magnates
manager
managers
marine
marines
martyr
martyrs
mastermind
masterminds
mathematician
mathematicians
media adviser
media advisers
mediator
mediators
medic
medics
member
member of Congress
member of parliament
member of the Knesset
members
members of Congress
members of parliament
members of the Knesset
mentor
mentors
mercenaries
mercenary
merchant
merchants
meteorologist
meteorologists
midfielder
midfielders
militant
militants
military adviser
military advisers
military chief
military chiefs
military official
military officials
military secretaries
military secretary
military spokesman
military spokesmen
militia leader
militia leaders
militiaman
militiamen
millionaire
millionaires
miner
miners
minister
minister without portfolio
minister's aide
minister's aides
ministers
ministers without portfolio
model
models
mogul
moguls
monarch
monarches
monitor
monitors
monk
monks
mufti
muftis
mullah
mullahs
musician
musicians
national
nationals
naturalist
naturalists
naval commander
naval commanders
naval officer
naval officers
Nazi hunter
Nazi hunters
negotiator
negotiators
neighbor
neighbors
neighbour
neighbours
neurosurgeon
neurosurgeons
Nobel laureate
Nobel laureates
nominee
nominees
novelist
novelists
nun
nuns
nurse
nurses
observer
observers
offender
offenders
officer
officers
official
officials
oligarch
oligarches
operative
operatives
operator
operators
opponent
opponents
opposition figure
opposition figures
opposition politician
opposition politicians
organiser
organisers
organizer
organizers
owner
owners
painter
painters
paramedic
paramedics
partisan
partisans
pastor
pastors
patient
patients
peacekeeper
peacekeepers
philanthropist
philanthropists
philosopher
philosophers
photographer
photographers
photojournalist
photojournalists
physician
physicians
physicist
physicists
pianist
pianists
pilot
pilots
platoon commander
platoon commanders
player
players
playwright
playwrights
poet
poets
police officer
police officers
policeman
policemen
policewoman
policewomen
political adviser
political advisers
politician
politicians
pollster
pollsters
postmaster
postmasters
premier-designate
premiers-designate
presenter
presenters
priest
priests
principal
principals
prisoner
prisoners
producer
producers
professor
professor emeritus
professors
professors emeritus
programmer
programmers
prosecutor
prosecutors
protege
proteges
protester
protesters
protestor
protestors
protégé
protégés
psychiatrist
psychiatrists
psychologist
psychologists
publicist
publicists
publisher
publishers
pundit
pundits
rabbi
rabbis
ranger
rangers
rapper
rappers
rapporteur
rapporteurs
rebel
rebel commander
rebel commanders
rebel leader
rebel leaders
rebels
recruit
recruits
referee
referees
reformer
reformers
reformist
reformists
refugee
refugees
regional director
regional directors
reporter
reporters
representative
representatives
rescuer
rescuers
researcher
researchers
reservist
reservists
residency doctor
residency doctors
resident
resident coordinator
resident coordinators
residents
retired general
retired generals
rival
rivals
ruler
rulers
runner
runners
sailor
sailors
saint
saints
scholar
scholars
scientist
scientists
screenwriter
screenwriters
sculptor
sculptors
secretaries
secretary
security guard
security guards
security official
security officials
senator
senators
senior adviser
senior advisers
senior advisor
senior advisors
senior commander
senior commanders
senior fellow
senior fellows
senior member
senior members
senior official
senior officials
sergeant
sergeants
settler
settlers
sheikh
sheikhs
sheriff
sheriffs
shopkeeper
shopkeepers
singer
singers
skipper
skippers
smuggler
smugglers
sniper
snipers
sociologist
sociologists
soldier
soldiers
solicitor
solicitors
songwriter
songwriters
sovereign
sovereigns
special adviser
special advisers
special advisor
special advisors
special prosecutor
special prosecutors
special rapporteur
special rapporteurs
specialist
specialists
spies
spokesman
spokesmen
spokespeople
spokesperson
spokespersons
spokeswoman
spokeswomen
sponsor
sponsors
spy
squad leader
squad leaders
star
stars
statesman
statesmen
stateswoman
stateswomen
strategist
strategists
striker
strikers
strongman
strongmen
student
students
suicide bomber
suicide bombers
supervisor
supervisors
supporter
supporters
surgeon
surgeons
survivor
survivors
suspect
suspects
swimmer
swimmers
teacher
teachers
team leader
team leaders
technician
technicians
tennis player
tennis players
terrorist
terrorists
theologian
theologians
therapist
therapists
top adviser
top advisers
top aide
top aides
top commander
top commanders
top diplomat
top diplomats
top general
top generals
top official
top officials
tour operator
tour operators
trader
traders
trainee
trainees
trainer
trainers
translator
translators
traveler
travelers
treasurer
treasurers
tribal leader
tribal leaders
troubleshooter
troubleshooters
trustee
trustees
tutor
tutors
twice-elected president
twice-elected presidents
tycoon
tycoons
under-secretaries-general
undersecretaries
undersecretary
undersecretary-general
union leader
union leaders
veteran
veterans
veterinarian
veterinarians
vice-chair
vice-chairman
vice-chairmen
vice-chairs
viceroy
viceroys
victim
victims
videographer
videographers
villager
villagers
visiting fellow
visiting fellows
volunteer
volunteers
warden
wardens
warlord
warlords
warrior
warriors
whistleblower
whistleblowers
winner
winners
witness
witnesses
worker
workers
wrestler
wrestlers
writer
writers
youth leader
youth leaders
