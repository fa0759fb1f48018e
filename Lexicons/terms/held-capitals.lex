lexicon   terms/held-capitals
kind      words
class     cue
source    general knowledge of news English; compiled for Stet
each      cue=nation

# Capitals and leaders that stand for a state. `country` as in words/countries.

Ankara | country=TR
Assad ← al-Assad | country=SY; person=yes
Baghdad | country=IQ
Beijing | country=CN
Ben Gvir ← Ben-Gvir, Netanyahu, Gallant, Gantz | country=IL; person=yes
Biden ← Blinken, Trump, Witkoff, Obama, Bush, Reagan | country=US; person=yes
Washington | country=US
Bogota ← Bogotá | country=CO
Caracas | country=VE
Maduro | country=VE; person=yes
Damascus | country=SY
Hanoi | country=VN
Havana | country=CU
Islamabad | country=PK
Israelis | country=IL
Jerusalem ← Tel Aviv | country=IL
Kabul | country=AF
Khartoum | country=SD
Kyiv ← Kiev | country=UA
Zelensky ← Zelenskyy, Zelenskiy | country=UA; person=yes
London | country=GB
Starmer | country=GB; person=yes
Manila | country=PH
Minsk | country=BY
Lukashenko | country=BY; person=yes
Moscow | country=RU
Putin | country=RU; person=yes
New Delhi | country=IN
Paris | country=FR
Macron | country=FR; person=yes
Gazan ← Gazans | country=PS
Pyongyang | country=KP
Riyadh | country=SA
Seoul | country=KR
Tehran | country=IR
Tokyo | country=JP

# Peoples without a state of their own, whom others jail
Basque ← Basques | stateless=yes
Chechen ← Chechens | stateless=yes
Crimean Tatar ← Crimean Tatars | stateless=yes
Kurd ← Kurds, Kurdish | stateless=yes
Rohingya | stateless=yes
Sahrawi ← Sahrawis, Saharawi | stateless=yes
Tamil ← Tamils | stateless=yes
Tibetan ← Tibetans | stateless=yes
Uyghur ← Uyghurs, Uighur, Uighurs | stateless=yes
