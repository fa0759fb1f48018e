lexicon   terms/chinese
kind      terms
class     artefact
source-language zh
each      from=zh
source    general knowledge of Chinese news copy and of news English; written for Stet

# Literal renderings of Chinese in news English; the form of entries as in terms/arabic.
anti-corruption body ← discipline inspection and supervision organs, discipline inspection organs, organs of discipline inspection | policy=plain
    fix    The discipline inspection organs questioned him. → The anti-corruption body questioned him.
    leave  The inspection of organs was a discipline.
authorities ← competent authorities of the state, relevant departments, the relevant departments, relevant organs, departments concerned | policy=plain; do=flag; not-after=of
    flag   The relevant departments sealed the lake.
    leave  Ask the relevant department of your school.
battle ← tough battle | policy=house; do=suggest; near=poverty, pollution
    leave  It was a tough battle for the fort.
build ← carry out the construction of | policy=house; inflect=verb; do=suggest
    leave  They carry out repairs.
campaign ← special action, special rectification action, special rectification | policy=plain; near=police, crackdown, market, illegal, regulators, launched
    fix    Police launched a special rectification action. → Police launched a campaign.
    leave  It takes special action to win.
Central Military Commission ← Military Commission of the Central Committee, Central Military Committee | policy=plain
    fix    The Central Military Committee met. → The Central Military Commission met.
    leave  A military committee met.
coast guard ← sea police, maritime police | policy=plain; near=ship, vessel, vessels, ships, waters, island
    fix    A sea police ship left the island waters. → A coast guard ship left the island waters.
    leave  Sea birds eluded police.
conclusions ← the spirit | policy=house; not-before=preached, publicized, publicised, conveyed, the; after=of the 18th, of the 19th, of the 20th, of the 21st, of the Third Plenary, of the Fourth Plenary, of the Fifth Plenary, of the Sixth Plenary, of the plenary, of the Central, of the plenum, of the Party Congress, of the meeting
    fix    Officials studied the spirit of the 19th Congress. → Officials studied conclusions of the 19th Congress.
    leave  The spirit of the game matters.
Hong Kong ← Hong Kong region of China | policy=contested; do=suggest
    literal Hong Kong, China
    leave  He flew from Hong Kong to China.
joint venture ← Sino-foreign joint venture enterprise, joint-venture enterprise | policy=plain; inflect=noun
    fix    The joint-venture enterprise makes pumps. → The joint venture makes pumps.
    leave  The venture was an enterprise.
law enforcement bodies ← political and legal organs, politico-legal organs, public security organs | policy=plain
    fix    The public security organs held ten men. → The law enforcement bodies held ten men.
    leave  Public security was tight.
local people ← the broad masses, the broad masses of the people, the masses of the people, broad masses of people | policy=house
    fix    The dam helps the broad masses. → The dam helps local people.
    leave  Broad masses of rock fell.
migrant workers ← peasant workers, farmer workers | policy=plain
    fix    Peasant workers went home. → Migrant workers went home.
    leave  Peasants and workers marched.
moderately prosperous ← well-off in an all-round way, all-round well-off | policy=plain
    fix    It is an all-round well-off society. → It is a moderately prosperous society.
    leave  His aunt was well off.
National People's Congress ← National People's Representative Congress, National Congress of People's Representatives, Renda | policy=plain
    fix    The National Congress of People's Representatives met. → The National People's Congress met.
    leave  The congress of the people met.
officials ← leading cadres, leading cadres at all levels, leading comrades, responsible comrades, party and government cadres | policy=house; do=flag
    flag   Leading comrades must save power.
    leave  The cadres sang.
opening up ← opening to the outside, opening to the outside world | policy=house; near=reform, policy
    fix    Reform and opening to the outside go on. → Reform and opening up go on.
    leave  The door opening to the outside jammed.
Politburo ← Political Bureau, Political Bureau of the Central Committee, Central Political Bureau | policy=house; case=exact; not-near=Hamas, Vietnam
    fix    The Political Bureau met on Friday. → The Politburo met on Friday.
    leave  The Hamas political bureau met.
pollution ← three wastes | policy=plain
    fix    The mill cut its three wastes. → The mill cut its pollution.
    leave  It wastes three days.
president ← State Chairman, Chairman of the State | policy=plain; case=exact; near=Xi, China, Chinese, Beijing; do=suggest
    leave  The state chairman of the party spoke.
private firms ← private enterprises, people-run enterprises, non-public enterprises | policy=house; do=suggest
    leave  Enterprises run by people grow.
procuratorate ← people's procuratorate, inspection court, People's Inspection Institute | policy=house; do=suggest
    leave  The court ordered an inspection.
retirees ← retired veteran cadres, retired old cadres | policy=plain
    fix    Retired old cadres sang. → Retirees sang.
    leave  The retired man sang.
State Council ← Court of State Affairs, State Affairs Council, Council of State Affairs | policy=plain
    fix    The State Affairs Council set the rules. → The State Council set the rules.
    leave  The affairs of the council were in a state.
supporting role ← foil role | policy=plain; do=suggest
    leave  The foil tore.
Taiwan ← China's Taiwan, China’s Taiwan, China's Taiwan region, Taiwan region, the Taiwan region, Taiwan Province of China, Chinese Taiwan | policy=contested; do=fix
    literal Taiwan, China
    fix    Ships left China’s Taiwan region. → Ships left Taiwan.
    leave  “The Taiwan region is ours,” he said.
    leave  Ships left Taiwan for China.
the mainland ← the motherland's mainland, motherland mainland | policy=contested
    fix    He invested in the motherland mainland. → He invested in the mainland.
    leave  He left the mainland.
wolf warrior ← war wolf | policy=plain; inflect=noun; near=diplomacy, diplomat, diplomats
    fix    War wolf diplomacy failed. → Wolf warrior diplomacy failed.
    leave  A wolf fled the war.
