lexicon   terms/chinese
kind      terms
class     artefact
source-language zh
each      from=zh
source    general knowledge of Chinese news copy and of news English; written for Stet

# Literal renderings of Chinese in news English; the form of entries as in terms/arabic.
anti-corruption body ← discipline inspection and supervision organs, discipline inspection organs, organs of discipline inspection | policy=plain
    word   纪检监察机关
    fix    The discipline inspection organs questioned him. → The anti-corruption body questioned him.
    leave  The inspection of organs was a discipline.
    fix    The discipline inspection organs opened a case. → The anti-corruption body opened a case.
    leave  The inspection of the organs kept discipline.
authorities ← competent authorities of the state, relevant departments, the relevant departments, relevant organs, departments concerned | policy=plain; do=flag; not-after=of
    word   有关部门
    flag   The relevant departments sealed the lake.
    leave  Ask the relevant department of your school.
    flag   The relevant departments opened an inquiry.
    leave  The relevant department of physics is small.
battle ← tough battle | policy=house; do=suggest; near=poverty, pollution
    word   攻坚战
    leave  It was a tough battle for the fort.
    flag   They won the tough battle against poverty.
    flag   The tough battle against pollution goes on.
    leave  It was a tough battle for the cup.
build ← carry out the construction of | policy=house; inflect=verb; do=suggest
    word   进行建设
    leave  They carry out repairs.
    flag   The city will carry out the construction of a bridge.
    flag   They carried out the construction of a road.
    leave  The construction of the bridge was carried out.
campaign ← special action, special rectification action, special rectification | policy=plain; near=police, crackdown, market, illegal, regulators, launched
    word   专项整治行动
    fix    Police launched a special rectification action. → Police launched a campaign.
    leave  It takes special action to win.
    fix    Regulators launched a special action. → Regulators launched a campaign.
    leave  The special action film won a prize.
Central Military Commission ← Military Commission of the Central Committee, Central Military Committee | policy=plain
    word   中央军委
    fix    The Central Military Committee met. → The Central Military Commission met.
    leave  A military committee met.
    fix    He sat on the Military Commission of the Central Committee. → He sat on the Central Military Commission.
    leave  A military commission met in the centre.
coast guard ← sea police, maritime police | policy=plain; near=ship, vessel, vessels, ships, waters, island
    word   海警
    fix    A sea police ship left the island waters. → A coast guard ship left the island waters.
    leave  Sea birds eluded police.
    fix    The maritime police drove off two ships. → The coast guard drove off two ships.
    leave  Police at sea are rare.
the conclusions ← the spirit | policy=house; not-before=preached, publicized, publicised, conveyed, the; after=of the 18th, of the 19th, of the 20th, of the 21st, of the Third Plenary, of the Fourth Plenary, of the Fifth Plenary, of the Sixth Plenary, of the plenary, of the Central, of the plenum, of the Party Congress, of the meeting
    word   会议精神
    fix    Officials studied the spirit of the 19th Congress. → Officials studied the conclusions of the 19th Congress.
    leave  The spirit of the game matters.
    fix    They studied the spirit of the 20th congress. → They studied the conclusions of the 20th congress.
    leave  The spirit of the feast was merry.
Hong Kong ← Hong Kong region of China | policy=contested; do=suggest
    word   中国香港
    literal Hong Kong, China
    leave  He flew from Hong Kong to China.
    flag   He lives in the Hong Kong region of China.
    flag   Trade with the Hong Kong region of China rose.
    leave  The region of Hong Kong is small.
joint venture ← Sino-foreign joint venture enterprise, joint-venture enterprise | policy=plain; inflect=noun
    word   中外合资企业
    fix    The joint-venture enterprise makes pumps. → The joint venture makes pumps.
    leave  The venture was an enterprise.
    fix    The joint-venture enterprise makes cars. → The joint venture makes cars.
    leave  The enterprise was a joint venture.
law enforcement bodies ← political and legal organs, politico-legal organs, public security organs | policy=plain
    word   政法机关
    fix    The public security organs held ten men. → The law enforcement bodies held ten men.
    leave  Public security was tight.
    fix    The public security organs held him. → The law enforcement bodies held him.
    leave  The legal and political organs of the body of law differ.
local people ← the broad masses, the broad masses of the people, the masses of the people, broad masses of people | policy=house
    word   广大群众
    fix    The dam helps the broad masses. → The dam helps local people.
    leave  Broad masses of rock fell.
    fix    The broad masses of the people were glad. → Local people were glad.
    leave  Broad masses of ice drifted south.
migrant workers ← peasant workers, farmer workers | policy=plain
    word   农民工
    fix    Peasant workers went home. → Migrant workers went home.
    leave  Peasants and workers marched.
    fix    Two million farmer workers went home. → Two million migrant workers went home.
    leave  The workers met a peasant.
moderately prosperous ← well-off in an all-round way, all-round well-off | policy=plain
    word   小康
    fix    It is an all-round well-off society. → It is a moderately prosperous society.
    leave  His aunt was well off.
    fix    The county became well-off in an all-round way. → The county became moderately prosperous.
    leave  He is well off and an all-round athlete.
National People's Congress ← National People's Representative Congress, National Congress of People's Representatives, Renda | policy=plain
    word   全国人民代表大会
    fix    The National Congress of People's Representatives met. → The National People's Congress met.
    leave  The congress of the people met.
    fix    The National People's Representative Congress passed the law. → The National People's Congress passed the law.
    leave  The people’s congress in Libya met.
officials ← leading cadres, leading cadres at all levels, leading comrades, responsible comrades, party and government cadres | policy=house; do=flag
    word   领导干部
    flag   Leading comrades must save power.
    leave  The cadres sang.
    flag   The leading cadres at all levels must study.
    leave  The cadres were led by a clerk.
opening up ← opening to the outside, opening to the outside world | policy=house; near=reform, policy
    word   对外开放
    fix    Reform and opening to the outside go on. → Reform and opening up go on.
    leave  The door opening to the outside jammed.
    fix    The policy of opening to the outside began in 1978. → The policy of opening up began in 1978.
    leave  A door opening to the outside was stuck.
Politburo ← Political Bureau, Political Bureau of the Central Committee, Central Political Bureau | policy=house; case=exact; not-near=Hamas, Vietnam
    word   政治局
    fix    The Political Bureau met on Friday. → The Politburo met on Friday.
    leave  The Hamas political bureau met.
    fix    The Political Bureau of the Central Committee met. → The Politburo met.
    leave  The political bureau of Hamas met in Doha.
pollution ← three wastes | policy=plain
    word   三废
    fix    The mill cut its three wastes. → The mill cut its pollution.
    leave  It wastes three days.
    fix    The plant cut its three wastes. → The plant cut its pollution.
    leave  He wastes three hours a day.
president ← State Chairman, Chairman of the State | policy=plain; case=exact; near=Xi, China, Chinese, Beijing; do=suggest
    word   国家主席
    leave  The state chairman of the party spoke.
    flag   State Chairman Xi met the guests.
    flag   The Chairman of the State visited Beijing’s schools.
    leave  The chairman of the state bank in China spoke.
private firms ← private enterprises, people-run enterprises, non-public enterprises | policy=house; do=suggest
    word   民营企业
    leave  Enterprises run by people grow.
    flag   Private enterprises hired more people.
    flag   People-run enterprises pay less tax.
    leave  The enterprise was private.
procuratorate ← people's procuratorate, inspection court, People's Inspection Institute | policy=house; do=suggest
    word   人民检察院
    leave  The court ordered an inspection.
    flag   The people's procuratorate charged him.
    flag   The inspection court charged him.
    leave  The inspection of the court roof took a day.
retirees ← retired veteran cadres, retired old cadres | policy=plain
    word   离退休老干部
    fix    Retired old cadres sang. → Retirees sang.
    leave  The retired man sang.
    fix    They visited retired old cadres. → They visited retirees.
    leave  The veteran retired.
State Council ← Court of State Affairs, State Affairs Council, Council of State Affairs | policy=plain
    word   国务院
    fix    The State Affairs Council set the rules. → The State Council set the rules.
    leave  The affairs of the council were in a state.
    fix    The State Affairs Council issued a notice. → The State Council issued a notice.
    leave  The court heard a state affair.
supporting role ← foil role | policy=plain; do=suggest
    word   陪衬
    leave  The foil tore.
    flag   He played a foil role.
    flag   She took a foil role.
    leave  The foil has no role.
Taiwan ← China's Taiwan, China’s Taiwan, China's Taiwan region, Taiwan region, the Taiwan region, Taiwan Province of China, Chinese Taiwan | policy=contested; do=fix
    word   中国台湾
    literal Taiwan, China
    fix    Ships left China’s Taiwan region. → Ships left Taiwan.
    leave  “The Taiwan region is ours,” he said.
    leave  Ships left Taiwan for China.
    fix    Typhoon rain fell on China's Taiwan region. → Typhoon rain fell on Taiwan.
the mainland ← the motherland's mainland, motherland mainland | policy=contested
    word   祖国大陆
    fix    He invested in the motherland mainland. → He invested in the mainland.
    leave  He left the mainland.
    fix    He returned to the motherland's mainland. → He returned to the mainland.
    leave  The mainland is far.
wolf warrior ← war wolf | policy=plain; inflect=noun; near=diplomacy, diplomat, diplomats
    word   战狼
    fix    War wolf diplomacy failed. → Wolf warrior diplomacy failed.
    leave  A wolf fled the war.
    fix    War wolf diplomacy is back. → Wolf warrior diplomacy is back.
    leave  The war film shows a wolf.
