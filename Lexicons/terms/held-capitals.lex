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
Bogota ← Bogotá | country=CO
Caracas | country=VE
Damascus | country=SY
Gazan ← Gazans | country=PS
Hanoi | country=VN
Havana | country=CU
Islamabad | country=PK
Israelis | country=IL
Jerusalem ← Tel Aviv | country=IL
Kabul | country=AF
Khartoum | country=SD
Kyiv ← Kiev | country=UA
London | country=GB
Lukashenko | country=BY; person=yes
Macron | country=FR; person=yes
Maduro | country=VE; person=yes
Manila | country=PH
Minsk | country=BY
Moscow | country=RU
New Delhi | country=IN
Paris | country=FR
Putin | country=RU; person=yes
Pyongyang | country=KP
Riyadh | country=SA
Seoul | country=KR
Starmer | country=GB; person=yes
Tehran | country=IR
Tokyo | country=JP
Washington | country=US
Zelensky ← Zelenskyy, Zelenskiy | country=UA; person=yes

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
