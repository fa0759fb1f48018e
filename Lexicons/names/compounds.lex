lexicon   names/compounds
kind      compounds
class     given
source    general knowledge of how English writes Arabic and Persian compound names; compiled for Stet

# Names that the Arabic script writes in two words and English in one. `sure=yes` where nobody
# writes the name in two words in English; the others are only suggested.
Abdullah ← Abd Allah, Abd-Allah, Abdul Allah
Ataollah ← Ata Allah, Ata-Allah
Ayatollah ← Aya Allah, Ayat Allah | class=title; sure=yes
Daifallah ← Daif Allah, Dayf Allah
Fadlallah ← Fadl Allah, Fadl-Allah | sure=yes
Farajallah ← Faraj Allah
Fathallah ← Fath Allah
Habibullah ← Habib Allah
Hamdallah ← Hamd Allah
Hezbollah ← Hizb Allah, Hezb Allah, Hizb-Allah, Hezb-Allah, Hizb Ullah, Hezb Ollah | class=organisation; sure=yes
Jarallah ← Jar Allah
Khairallah ← Khair Allah, Khayr Allah
Nasrallah ← Nasr Allah, Nasr-Allah, Nasr Ullah | sure=yes
Rizqallah ← Rizq Allah, Rizk Allah
Ruhollah ← Ruh Allah, Rouh Allah
Saadallah ← Saad Allah
Shukrallah ← Shukr Allah
