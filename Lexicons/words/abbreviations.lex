lexicon   words/abbreviations
kind      words
class     abbreviation
source    general knowledge of English usage; compiled for Stet

# A stop that belongs to one of these is no end of a sentence by itself. `end=maybe` marks those
# that also stand last in a sentence, so that a capital after them proves nothing. `case=exact`
# keeps apart abbreviations whose small-letter form is a plain word (“No. 5” and “he said no.”).

# Countries, bodies, degrees
B.A. | end=maybe
B.C. | end=maybe
B.Sc. | end=maybe
D.C. | end=maybe
D.Phil. | end=maybe
E.U. | end=maybe
G.O.P. | end=maybe
I.D.F. | end=maybe
I.R.S. | end=maybe
L.A. | end=maybe
LL.B. | end=maybe
LL.M. | end=maybe
M.A. | end=maybe
M.B.A. | end=maybe
M.D. | end=maybe
M.P. | end=maybe
M.Sc. | end=maybe
N.A.T.O. | end=maybe
N.J. | end=maybe
N.Y. | end=maybe
Ph.D. | end=maybe
U.A.E. | end=maybe
U.K. | end=maybe
U.N. | end=maybe
U.S. | end=maybe
U.S.A. | end=maybe
U.S.S.R. | end=maybe

# Companies, after the name
Bros. | end=maybe
Co. | end=maybe; case=exact
Corp. | end=maybe
Cos. | end=maybe; case=exact
Inc. | end=maybe
L.L.C. | end=maybe
Ltd. | end=maybe
N.V. | end=maybe
P.L.C. | end=maybe
Pty. | end=maybe
S.A. | end=maybe

# After a person's name
Esq. | end=maybe
Jr. | end=maybe
Sr. | end=maybe

# Always before something
Art. | case=exact
Arts. | case=exact
Ave. | end=maybe
Bldg.
Blvd. | end=maybe
Bn.
cf.
Ch. | case=exact
e.g.
ed.  | case=exact
eds. | case=exact
Fig. | case=exact
Figs. | case=exact
fn. | case=exact
Ft. | case=exact
Hwy.
i.e.
Mt. | case=exact
Mts. | case=exact
n.b.
No. | case=exact
Nos. | case=exact
Nr. | case=exact
op.  | case=exact
p. | case=exact
para. | case=exact
paras. | case=exact
pp. | case=exact
Pvt.
Rd. | end=maybe
Regt.
Rte.
Sec. | case=exact
Sq. | end=maybe
St. | case=exact
Ste. | case=exact
v. | case=exact
viz.
Vol. | case=exact
Vols. | case=exact
vs.

# Last in a list, times and dates
A.D. | end=maybe
a.d. | end=maybe
a.k.a.
a.m. | end=maybe
approx.
c. | case=exact
ca. | case=exact
et al. | end=maybe
etc. | end=maybe
ibid.
p.m. | end=maybe

# Measures
cu.
ft. | end=maybe
hr. | end=maybe
hrs. | end=maybe
kg. | end=maybe
km. | end=maybe
lb. | end=maybe
lbs. | end=maybe
min. | end=maybe; case=exact
mins. | end=maybe
mm. | end=maybe
mph. | end=maybe
oz. | end=maybe
sec. | end=maybe; case=exact
secs. | end=maybe
sq.
yd. | end=maybe
yr. | end=maybe
yrs. | end=maybe

# U.S. states, as AP and older newspapers shorten them
Ala. | end=maybe
Ariz. | end=maybe
Ark. | end=maybe; case=exact
Calif. | end=maybe
Colo. | end=maybe
Conn. | end=maybe
Del. | end=maybe; case=exact
Fla. | end=maybe
Ga. | end=maybe
Ill. | end=maybe; case=exact
Ind. | end=maybe
Kan. | end=maybe
Ky. | end=maybe
La. | end=maybe; case=exact
Mass. | end=maybe; case=exact
Md. | end=maybe
Mich. | end=maybe
Minn. | end=maybe
Miss. | end=maybe; case=exact
Mo. | end=maybe; case=exact
Mont. | end=maybe
N.C. | end=maybe
N.D. | end=maybe
N.H. | end=maybe
N.M. | end=maybe
Neb. | end=maybe
Nev. | end=maybe
Okla. | end=maybe
Ore. | end=maybe; case=exact
Pa. | end=maybe; case=exact
R.I. | end=maybe
S.C. | end=maybe
S.D. | end=maybe
Tenn. | end=maybe
Va. | end=maybe
Vt. | end=maybe
W.Va. | end=maybe
Wash. | end=maybe; case=exact
Wis. | end=maybe
Wyo. | end=maybe
