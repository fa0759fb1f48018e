# Words inside names that say what the part beside them is. `kind` is:
#   servant   of the one after it: Abd al-Rahman is one part, and so is Abdel Rahman
#   parent    Abu, Umm: with the part after it a kunya
#   child     bin, bint, ould: the part after it is a father's name
#   tribe     ben, bat: with the part after it one family name (Ben-Gvir)
#   divine    Allah: one part with what stands before it
#   faith     al-Din: one part with what stands before it
#   dynasty   Saud, Thani: behind Al the name of a ruling house
#   particle  van, de: one family name with what comes after it
#   title     no part of the name at all
#   suffix    Jr: little said by it

lexicon  names/parts
kind     parts
source   our own list, after the forms that Latin-script news agencies use

abd | surface=none; kind=servant
abdal | surface=none; kind=servant
abdel | surface=none; kind=servant
abdol | surface=none; kind=servant
abdoul | surface=none; kind=servant
abdu | surface=none; kind=servant
abdul | surface=none; kind=servant
abdur | surface=none; kind=servant
abdus | surface=none; kind=servant
abi | surface=none; kind=parent
abou | surface=none; kind=parent
abu | surface=none; kind=parent
admiral | surface=none; kind=title
allah | surface=none; kind=divine
ambassador | surface=none; kind=title
ayatollah | surface=none; kind=title
bat | surface=none; kind=tribe
ben | surface=none; kind=tribe
bin | surface=none; kind=child
bint | surface=none; kind=child
binti | surface=none; kind=child
brigadier | surface=none; kind=title
capt | surface=none; kind=title
captain | surface=none; kind=title
chancellor | surface=none; kind=title
col | surface=none; kind=title
colonel | surface=none; kind=title
da | surface=none; kind=particle
de | surface=none; kind=particle
deen | surface=none; kind=faith
del | surface=none; kind=particle
den | surface=none; kind=particle
der | surface=none; kind=particle
di | surface=none; kind=particle
din | surface=none; kind=faith
dine | surface=none; kind=faith
dos | surface=none; kind=particle
dr | surface=none; kind=title
du | surface=none; kind=particle
emir | surface=none; kind=title
gen | surface=none; kind=title
general | surface=none; kind=title
governor | surface=none; kind=title
hajj | surface=none; kind=title
hajji | surface=none; kind=title
hashim | surface=none; kind=dynasty
ibn | surface=none; kind=child
imam | surface=none; kind=title
jr | surface=none; kind=suffix
junior | surface=none; kind=suffix
khalifa | surface=none; kind=dynasty
khalifah | surface=none; kind=dynasty
king | surface=none; kind=title
lady | surface=none; kind=title
lah | surface=none; kind=divine
lieutenant | surface=none; kind=title
lord | surface=none; kind=title
lt | surface=none; kind=title
madam | surface=none; kind=title
maj | surface=none; kind=title
major | surface=none; kind=title
maktoum | surface=none; kind=dynasty
maktum | surface=none; kind=dynasty
minister | surface=none; kind=title
mr | surface=none; kind=title
mrs | surface=none; kind=title
ms | surface=none; kind=title
mualla | surface=none; kind=dynasty
mullah | surface=none; kind=title
nahayan | surface=none; kind=dynasty
nahyan | surface=none; kind=dynasty
nuaimi | surface=none; kind=dynasty
nuaymi | surface=none; kind=dynasty
ollah | surface=none; kind=divine
om | surface=none; kind=parent
ould | surface=none; kind=child
oum | surface=none; kind=parent
president | surface=none; kind=title
prince | surface=none; kind=title
princess | surface=none; kind=title
prof | surface=none; kind=title
professor | surface=none; kind=title
qasimi | surface=none; kind=dynasty
queen | surface=none; kind=title
rabbi | surface=none; kind=title
rep | surface=none; kind=title
sabah | surface=none; kind=dynasty
said | surface=none; kind=dynasty
saint | surface=none; kind=title
saud | surface=none; kind=dynasty
sen | surface=none; kind=title
senator | surface=none; kind=title
shaikh | surface=none; kind=title
sharqi | surface=none; kind=dynasty
sheik | surface=none; kind=title
sheikh | surface=none; kind=title
sir | surface=none; kind=title
sr | surface=none; kind=suffix
thani | surface=none; kind=dynasty
ullah | surface=none; kind=divine
umm | surface=none; kind=parent
van | surface=none; kind=particle
vander | surface=none; kind=particle
von | surface=none; kind=particle
walad | surface=none; kind=child
weld | surface=none; kind=child
wuld | surface=none; kind=child
zu | surface=none; kind=particle
