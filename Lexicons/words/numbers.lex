lexicon   words/numbers
kind      words
class     number
source    general knowledge of English; compiled for Stet

# Numbers in words; `value` where one is meant.
billion | value=1000000000
billions
dozen | value=12
dozens
eight | value=8
eighteen | value=18
eighteenth
eighth
eighty | value=80
eleven | value=11
eleventh
fifteen | value=15
fifteenth
fifth
fifty | value=50
first
five | value=5
forty | value=40
four | value=4
fourteen | value=14
fourteenth
fourth
half
hundred | value=100
hundreds
hundredth
million | value=1000000
millions
nine | value=9
nineteen | value=19
nineteenth
ninety | value=90
ninth
one | value=1
quarter
score
scores
second
seven | value=7
seventeen | value=17
seventeenth
seventh
seventy | value=70
six | value=6
sixteen | value=16
sixteenth
sixth
sixty | value=60
ten | value=10
tens
tenth
third
thirteen | value=13
thirteenth
thirtieth
thirty | value=30
thousand | value=1000
thousands
three | value=3
trillion | value=1000000000000
trillions
twelfth
twelve | value=12
twentieth
twenty | value=20
two | value=2
zero | value=0
