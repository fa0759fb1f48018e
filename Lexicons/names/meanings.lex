lexicon   names/meanings
kind      meanings
class     meaning
source    general knowledge of Hebrew, Arabic, Russian and Ukrainian names; written for Stet

# Given names, surnames and places that are ordinary words in their own language (`from`), with what
# a machine makes of them when it reads the word (`en`, single words). A word of English here is
# reported only where it stands as the name does elsewhere in the story.

Adel | from=ar; en=just, fair
Adi | from=he; en=jewel
Almog | from=he; en=coral
Alon | from=he; en=oak
Alona | from=he; en=oak
Amal | from=ar; en=hope
Amin | from=ar; en=honest, faithful
Amit | from=he; en=colleague, friend
Anwar | from=ar; en=lights
Ari | from=he; en=lion
Arieh | from=he; en=lion
Ariel | from=he; en=lion
Aryeh | from=he; en=lion
Asad | from=ar; en=lion
Assad | from=ar; en=lion
Avigail | from=he; en=joy
Aviv | from=he; en=spring
Ayala | from=he; en=doe, deer
Ayelet | from=he; en=doe, deer, gazelle
Aziz | from=ar; en=dear
Badr | from=ar; en=moon
Bahr | from=ar; en=sea
Bar | from=he; en=wild
Barak | from=he; en=lightning
Baranov | from=ru; en=ram, sheep
Baruch | from=he; en=blessed
Barzilai | from=he; en=iron
Bashir | from=ar; en=herald
Bassam | from=ar; en=smiling
Belov | from=ru; en=white
Bely | from=ru; en=white
Ben | from=he; en=son
Bilous | from=uk; en=white
Bobrov | from=ru; en=beaver
Bondar | from=uk; en=cooper
Bondarenko | from=uk; en=cooper
Bracha | from=he; en=blessing
Carmel | from=he; en=vineyard
Chaban | from=uk; en=shepherd
Chaim | from=he; en=life
Chen | from=he; en=grace, charm
Chernov | from=ru; en=black
Chernykh | from=ru; en=black
Chornovol | from=uk; en=ox
Dafna | from=he; en=laurel
Dagan | from=he; en=grain, corn
Dekel | from=he; en=palm
Dor | from=he; en=generation
Dov | from=he; en=bear
Dovbush | from=uk; en=beater
Dror | from=he; en=freedom, liberty, sparrow
Drozd | from=ru; en=thrush
Dubrovin | from=ru; en=oak
Eilat | from=he; en=deer, doe
Elad | from=he; en=eternal
Eran | from=he; en=awake
Erez | from=he; en=cedar
Even | from=he; en=stone
Eyal | from=he; en=ram, deer
Fahd | from=ar; en=leopard, panther
Faisal | from=ar; en=decisive
Farah | from=ar; en=joy
Faraj | from=ar; en=relief
Farid | from=ar; en=unique
Gal | from=he; en=wave
Gali | from=he; en=wave
Ghazal | from=ar; en=gazelle, deer
Gil | from=he; en=age, joy
Gilad | from=he; en=joy
Golan | from=he; en=exile
Golub | from=ru; en=dove, pigeon
Golubev | from=ru; en=dove
Gorbunov | from=ru; en=hunchback
Gorky | from=ru; en=bitter
Grach | from=ru; en=rook
Gromov | from=ru; en=thunder
Gusev | from=ru; en=goose
Habib | from=ar; en=beloved, darling
Hadar | from=he; en=splendor, glory
Hadas | from=he; en=myrtle
Haddad | from=ar; en=blacksmith
Hadi | from=ar; en=calm, quiet, guide
Haim | from=he; en=life
Haitham | from=ar; en=eaglet
Hakim | from=ar; en=wise, ruler
Hamdan | from=ar; en=praise
Hamed | from=ar; en=praising
Harel | from=he; en=mountain
Hassan | from=ar; en=good, handsome
Herzl | from=he; en=heart
Hilal | from=ar; en=crescent
Holub | from=uk; en=dove, pigeon
Horobets | from=uk; en=sparrow
Hrim | from=uk; en=thunder
Idan | from=he; en=era, age
Ihsan | from=ar; en=charity
Ilan | from=he; en=tree
Iman | from=ar; en=faith
Inbal | from=he; en=bell
Islam | from=ar; en=islam
Ivolga | from=ru; en=oriole
Jamal | from=ar; en=beauty, camel
Jamil | from=ar; en=beautiful
Jihad | from=ar; en=struggle
Kalinin | from=ru; en=viburnum
Kalyna | from=uk; en=viburnum
Kamal | from=ar; en=perfection
Karas | from=ru; en=crucian
Karim | from=ar; en=generous
Kfir | from=he; en=lion, cub
Khair | from=ar; en=good
Khalid | from=ar; en=eternal, immortal
Khalil | from=ar; en=friend
Knyazev | from=ru; en=prince
Kochav | from=he; en=star
Kochavi | from=he; en=star, starry
Kolesnyk | from=uk; en=wheelwright
Kolokoltsev | from=ru; en=bell
Komarov | from=ru; en=mosquito
Korol | from=ru; en=king
Korolev | from=ru; en=king, queen
Kot | from=ru; en=cat
Kotov | from=ru; en=cat, cats
Koval | from=uk; en=blacksmith, smith
Kovalchuk | from=uk; en=blacksmith
Kovalev | from=ru; en=smith
Kozak | from=uk; en=cossack
Kozlov | from=ru; en=goat, goats
Krasnov | from=ru; en=red
Kravchenko | from=uk; en=tailor
Kravchuk | from=uk; en=tailor
Kravets | from=uk; en=tailor
Krivonos | from=ru; en=crooked
Krylov | from=ru; en=wings
Kuchma | from=uk; en=hair
Kuznetsov | from=ru; en=blacksmith
Lapid | from=he; en=torch
Lapin | from=ru; en=paw
Latif | from=ar; en=gentle, nice
Lavi | from=he; en=lion
Lebed | from=ru; en=swan
Lebedev | from=ru; en=swan
Lev | from=he; en=heart
Levana | from=he; en=moon, white
Levi | from=he; en=lion
Liat | from=he; en=you
Lior | from=he; en=light
Lisitsyn | from=ru; en=fox
Lobov | from=ru; en=forehead
Lvov | from=ru; en=lions
Lys | from=uk; en=fox
Lysytsia | from=uk; en=fox
Maayan | from=he; en=spring
Majid | from=ar; en=glorious
Malik | from=ar; en=king, owner
Malinin | from=ru; en=raspberry
Malka | from=he; en=queen
Malki | from=he; en=king
Malyshev | from=ru; en=kid, baby
Mansour | from=ar; en=victorious
Margalit | from=he; en=pearl, gem
Matan | from=he; en=gift
Mazal | from=he; en=luck
Medved | from=ru; en=bear
Medvedev | from=ru; en=bear
Meir | from=he; en=illuminates
Melech | from=he; en=king
Melnyk | from=uk; en=miller
Menachem | from=he; en=consoler, comforter
Miron | from=he; en=myrrh
Mogilny | from=ru; en=grave
Molotov | from=ru; en=hammer
Moran | from=he; en=viburnum
Moroz | from=ru; en=frost
Morozov | from=ru; en=frost
Mubarak | from=ar; en=blessed
Munir | from=ar; en=luminous
Murad | from=ar; en=wanted
Murzin | from=ru; en=murza
Nachman | from=he; en=comforter
Nadav | from=he; en=generous
Nahum | from=he; en=comforted
Naim | from=he; en=pleasant
Najjar | from=ar; en=carpenter
Naor | from=he; en=enlightened
Nasr | from=ar; en=victory, eagle
Nasser | from=ar; en=victorious
Navon | from=he; en=wise
Nemtsov | from=ru; en=germans
Ner | from=he; en=candle
Netanel | from=he; en=gift
Nimrod | from=he; en=rebel
Nir | from=he; en=field, plow
Nissim | from=he; en=miracles
Nitzan | from=he; en=bud
Noam | from=he; en=pleasantness
Nof | from=he; en=view, landscape
Nosov | from=ru; en=nose
Nour | from=ar; en=light
Novikov | from=ru; en=novice
Ofer | from=he; en=fawn
Ofir | from=he; en=gold
Omer | from=he; en=sheaf
Omran | from=ar; en=construction
Omri | from=he; en=sheaf
Or | from=he; en=light
Oren | from=he; en=pine
Orlov | from=ru; en=eagle, eagles
Orly | from=he; en=light
Oz | from=he; en=strength, courage
Pavlin | from=ru; en=peacock
Paz | from=he; en=gold
Peled | from=he; en=steel
Petukhov | from=ru; en=rooster
Pnina | from=he; en=pearl
Pushkin | from=ru; en=cannon
Qamar | from=ar; en=moon
Raanan | from=he; en=fresh
Rabi | from=ar; en=spring
Raed | from=ar; en=pioneer, leader
Rafiq | from=ar; en=comrade, companion
Rahman | from=ar; en=merciful
Rakefet | from=he; en=cyclamen
Ram | from=he; en=high, lofty
Ran | from=he; en=sang
Rashid | from=ar; en=rational
Raz | from=he; en=secret
Regev | from=he; en=clod
Rimon | from=he; en=pomegranate, grenade
Ron | from=he; en=joy, song
Rotem | from=he; en=broom
Ruh | from=ar; en=spirit
Ryabkov | from=ru; en=grouse
Rybak | from=uk; en=fisherman
Rybakov | from=ru; en=fisherman
Rybin | from=ru; en=fish
Saad | from=ar; en=happiness
Saar | from=he; en=storm, gale
Sabah | from=ar; en=morning
Sabri | from=ar; en=patient
Sadiq | from=ar; en=friend, honest
Saeed | from=ar; en=happy
Safa | from=ar; en=serenity
Sagi | from=he; en=sublime
Said | from=ar; en=happy
Saif | from=ar; en=sword
Salah | from=ar; en=righteousness
Salam | from=ar; en=peace
Saleh | from=ar; en=valid, good
Salem | from=ar; en=safe
Samir | from=ar; en=companion
Sapir | from=he; en=sapphire
Saqr | from=ar; en=falcon
Sasson | from=he; en=joy
Sela | from=he; en=rock
Sergeyev | from=ru; en=sergeant
Shachar | from=he; en=dawn
Shahar | from=he; en=dawn
Shahin | from=ar; en=falcon
Shai | from=he; en=gift
Shaked | from=he; en=almond
Shalom | from=he; en=peace
Shamir | from=he; en=dill
Shams | from=ar; en=sun
Shani | from=he; en=crimson
Shapkin | from=ru; en=hat
Sharif | from=ar; en=honest, noble
Sharon | from=he; en=plain
Shemesh | from=he; en=sun
Shevchenko | from=uk; en=shoemaker, cobbler
Shilo | from=he; en=his
Shimshon | from=he; en=sun
Shoshana | from=he; en=rose, lily
Shukri | from=ar; en=thankful
Shvets | from=uk; en=shoemaker, cobbler
Sinitsyn | from=ru; en=tit
Sivan | from=he; en=sivan
Skvortsov | from=ru; en=starling
Slepov | from=ru; en=blind
Slyvka | from=uk; en=plum
Smirnov | from=ru; en=meek
Snir | from=he; en=snow
Sobolev | from=ru; en=sable
Sokol | from=ru; en=falcon
Sokolov | from=ru; en=falcon
Soldatov | from=ru; en=soldiers
Solovyev | from=ru; en=nightingale
Solovyov | from=ru; en=nightingale
Soroka | from=ru; en=magpie
Sorokin | from=ru; en=magpie
Sova | from=uk; en=owl
Starikov | from=ru; en=old
Stav | from=he; en=autumn, fall
Stolyarov | from=ru; en=carpenter
Sukhov | from=ru; en=dry
Suleiman | from=ar; en=solomon
Svetlov | from=ru; en=bright
Taher | from=ar; en=pure
Tal | from=he; en=dew
Tamar | from=he; en=date, palm
Tamir | from=he; en=tall
Tariq | from=ar; en=road
Tikva | from=he; en=hope
Tkach | from=uk; en=weaver
Tkachenko | from=uk; en=weaver
Tolstoy | from=ru; en=fat, thick
Tomer | from=he; en=palm
Tretyak | from=ru; en=third
Tsarev | from=ru; en=tsar
Tzipi | from=he; en=bird
Tzipora | from=he; en=bird
Tzippori | from=he; en=bird, birds
Tzur | from=he; en=rock, flint
Tzvi | from=he; en=deer
Uri | from=he; en=light
Utkin | from=ru; en=duck
Vedmid | from=uk; en=bear
Vered | from=he; en=rose
Vlasov | from=ru; en=hair
Volk | from=ru; en=wolf
Volkov | from=ru; en=wolf, wolves
Vorobyov | from=ru; en=sparrow
Voronin | from=ru; en=crow
Voronov | from=ru; en=raven
Vovk | from=uk; en=wolf
Wahid | from=ar; en=one, lonely
Walid | from=ar; en=newborn
Ward | from=ar; en=rose, roses
Yaar | from=he; en=forest
Yael | from=he; en=ibex
Yafa | from=he; en=beautiful
Yair | from=he; en=light
Yakir | from=he; en=dear
Yaqout | from=ar; en=ruby
Yarden | from=he; en=descends
Yariv | from=he; en=opponent
Yarkon | from=he; en=green
Yasmin | from=ar; en=jasmine
Yona | from=he; en=dove, pigeon
Yonah | from=he; en=dove, pigeon
Zahav | from=he; en=gold
Zahavi | from=he; en=golden
Zahra | from=ar; en=flower
Zaitoun | from=ar; en=olive
Zaitsev | from=ru; en=hare
Zaluzhny | from=uk; en=meadow
Zayets | from=uk; en=hare
Zaytoun | from=ar; en=olive
Ze'ev | from=he; en=wolf
Zeev | from=he; en=wolf
Zehava | from=he; en=gold
Zhuk | from=ru; en=beetle
Zhukov | from=ru; en=beetle
Zion | from=he; en=zion
Ziv | from=he; en=radiance, brightness
Zohar | from=he; en=glow, radiance
Zolotov | from=ru; en=gold
Zubkov | from=ru; en=teeth
Zubov | from=ru; en=teeth
Zverev | from=ru; en=beast
Zvi | from=he; en=deer
