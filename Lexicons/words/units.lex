lexicon   words/units
kind      words
class     unit
source    general knowledge; compiled for Stet

# Measures, times and money. `kind=money` marks currencies.

# Length, area, volume, mass
acre
acres
barrel
barrels
bpd
centimeter
centimeters
centimetre
centimetres
cm
dunam
dunams
feet
foot
gallon
gallons
gram
grams
ha | case=exact
hectare
hectares
inch
inches
kg
kilo
kilogram
kilograms
kilometer
kilometers
kilometre
kilometres
kilos
km
kph
lb
lbs
liter
liters
litre
litres
meter
meters
metre
metres
mile
miles
millimeter
millimeters
millimetre
millimetres
mm
mph
nautical mile
nautical miles
ounce
ounces
oz
pound
pounds
square feet
square foot
square kilometer
square kilometers
square kilometre
square kilometres
square meter
square meters
square metre
square metres
square mile
square miles
ton
tonne
tonnes
tons
yard
yards

# Energy, data, heat
byte
bytes
Celsius
degree
degrees
Fahrenheit
gigabyte
gigabytes
gigawatt
gigawatts
kiloton
kilotons
kilowatt
kilowatts
megabyte
megabytes
megaton
megawatt
megawatts
terabyte
volt
volts
watt
watts

# Time
centuries
century
day
days
decade
decades
fortnight
hour
hours
minute
minutes
month
months
night
nights
second
seconds
week
weeks
year
years

# Money and shares
basis point
basis points
birr | kind=money
cent | kind=money
cents | kind=money
crown | kind=money
crowns | kind=money
dinar | kind=money
dinars | kind=money
dirham | kind=money
dirhams | kind=money
dollar | kind=money
dollars | kind=money
euro | kind=money
euros | kind=money
franc | kind=money
francs | kind=money
hryvnia | kind=money
hryvnias | kind=money
lari | kind=money
lira | kind=money
liras | kind=money
manat | kind=money
naira | kind=money
pence | kind=money
per cent
percent
percentage point
percentage points
peso | kind=money
pesos | kind=money
rand | kind=money
reais | kind=money
real | kind=money
renminbi | kind=money
rial | kind=money
rials | kind=money
ringgit | kind=money
riyal | kind=money
riyals | kind=money
rouble | kind=money
roubles | kind=money
ruble | kind=money
rubles | kind=money
rupee | kind=money
rupees | kind=money
rupiah | kind=money
shekel | kind=money
shekels | kind=money
shilling | kind=money
shillings | kind=money
tenge | kind=money
toman | kind=money
tomans | kind=money
tugrik | kind=money
won | kind=money
yen | kind=money
yuan | kind=money
zloty | kind=money
zlotys | kind=money
