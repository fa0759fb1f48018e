# What is left of a letter however a name is spelled: the classes of sound that it may stand for in
# some language's renderings. The index of names (StetNames) finds names that agree in the classes
# of their consonants. After `classes`:
#   L lip   B back of the mouth   S hiss   T tooth   R r and l   N nose   - may also be silent
# Vowels are not listed.

lexicon  names/sounds
kind     sounds
source   our own list, checked against the renderings that Scripts/names/train.py learns from

b | surface=none; classes=L
c | surface=none; classes=BS
d | surface=none; classes=T
f | surface=none; classes=L
g | surface=none; classes=BS-
h | surface=none; classes=B-
j | surface=none; classes=S-
k | surface=none; classes=B
l | surface=none; classes=R
m | surface=none; classes=N
n | surface=none; classes=N
p | surface=none; classes=L
q | surface=none; classes=B
r | surface=none; classes=R
s | surface=none; classes=S
t | surface=none; classes=T
v | surface=none; classes=L-
w | surface=none; classes=L-
x | surface=none; classes=BS
z | surface=none; classes=S
