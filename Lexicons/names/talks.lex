lexicon   names/talks
kind      names
source    names in public use and their spelling in the language of their bearers, from general knowledge of the news; compiled for Stet

# People in the talks on Gaza and other negotiations whose names machines are known to mistake.
Edan Alexander ← Aidan Alexander, Aydan Alexander, Idan Alexander | kind=person; ar=عيدان ألكسندر; he=עידן אלכסנדר; country=US, IL
  cues  Hamas, Gaza, hostage, hostages, captive, captives
  fix   Hamas released the captive Aidan Alexander on Monday. → Hamas released the captive Edan Alexander on Monday.
  leave Hamas released Aidan Alexander Levy.
  note  the Hebrew and the Arabic spelling do not tell Edan from Idan or the English Aidan
Steve Witkoff ← Steve Whitkoff, Steve Witcoff, Steve Witkov, Steve Wittkopf | kind=person; ar=ستيف ويتكوف; he=סטיב וויטקוף; country=US
  cues  Hamas, Gaza, Trump, Iran, Israel, Putin
  note  written by ear from the Arabic or Hebrew spelling
Volodymyr Zelenskyy ← Vladimir Zelensky, Vladimir Zelenskiy | kind=person; uk=Володимир Зеленський; ru=Владимир Зеленский; country=UA; q=Q3874799
  allowed  Volodymyr Zelensky, Volodymyr Zelenskiy, Volodymyr Zelenskyi
  cues  Ukraine, Ukrainian, Kyiv, Kiev, Russia
  note  the Russian form of the given name
