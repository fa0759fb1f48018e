# How Latin letters beyond a to z are read when two names are compared: each letter after `letters`
# is read as the head of its line. Letters with a mark stand with the plain letter unless the mark
# makes another sound that English spells with its own letters (š is sh).

lexicon  names/letters
kind     letters
source   Unicode 15 decompositions; readings of letters that do not decompose are our own

a | surface=none; letters=ªÀÁÂÃÄÅàáâãäåĀāĂăĄąƏǍǎǞǟǠǡǺǻȀȁȂȃȦȧəḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ
ae | surface=none; letters=ÆæǢǣǼǽ
b | surface=none; letters=ḂḃḄḅḆḇ
c | surface=none; letters=ĊċḈḉ
ch | surface=none; letters=ÇçĆćĈĉČč
d | surface=none; letters=ÐðĎďĐđḊḋḌḍḐḑḒḓ
dh | surface=none; letters=Ḏḏ
dz | surface=none; letters=ǄǅǆǱǲǳ
e | surface=none; letters=ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
f | surface=none; letters=Ḟḟ
g | surface=none; letters=ĜĝĢģǦǧǴǵ
gh | surface=none; letters=ĞğĠġḠḡ
h | surface=none; letters=ĤĥȞȟḢḣḤḥḦḧḨḩ
i | surface=none; letters=ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị
ij | surface=none; letters=Ĳĳ
j | surface=none; letters=Ĵĵǰ
k | surface=none; letters=ĶķǨǩḰḱḲḳ
kh | surface=none; letters=ḪḫḴḵẖ
l | surface=none; letters=ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ
lj | surface=none; letters=Ǉǈǉ
m | surface=none; letters=ḾḿṀṁṂṃ
n | surface=none; letters=ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋ
ng | surface=none; letters=Ŋŋ
nj | surface=none; letters=Ǌǋǌ
o | surface=none; letters=ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ
oe | surface=none; letters=Œœ
p | surface=none; letters=ṔṕṖṗ
r | surface=none; letters=ŔŕŖŗȐȑȒȓṘṙṚṛṜṝṞṟ
rzh | surface=none; letters=Řř
s | surface=none; letters=ſṠṡṢṣṤṥṦṧṨṩẛ
sh | surface=none; letters=ŚśŜŝŞşŠšȘș
ss | surface=none; letters=ßẞ
t | surface=none; letters=ŢţŤťṪṫṬṭṰṱẗ
th | surface=none; letters=ÞþṮṯ
ts | surface=none; letters=Țț
u | surface=none; letters=ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
v | surface=none; letters=ṼṽṾṿ
w | surface=none; letters=ŴŵẀẁẂẃẄẅẆẇẈẉẘ
x | surface=none; letters=ẊẋẌẍ
y | surface=none; letters=ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
z | surface=none; letters=ẐẑẒẓẔẕ
zh | surface=none; letters=ŹźŻżŽž
