lexicon   words/calendar
kind      words
class     calendar
source    general knowledge; compiled for Stet

# Short forms that are also plain words (“Sat.”, “Mar.”, “Sun”) mind their capitals.

# Days
Fri. | case=exact
Friday
Fridays
Mon. | case=exact
Monday
Mondays
Sat. | case=exact
Saturday
Saturdays
Sun. | case=exact
Sunday
Sundays
Thu. | case=exact
Thur. | case=exact
Thurs. | case=exact
Thursday
Thursdays
Tue. | case=exact
Tues. | case=exact
Tuesday
Tuesdays
Wed. | case=exact
Wednesday
Wednesdays

# Months
Apr. | case=exact
April
Aug. | case=exact
August
Dec. | case=exact
December
Feb. | case=exact
February
Jan. | case=exact
January
Jul. | case=exact
July
Jun. | case=exact
June
Mar. | case=exact
March | case=exact
May | case=exact
Nov. | case=exact
November
Oct. | case=exact
October
Sep. | case=exact
Sept. | case=exact
September

# Months of the Muslim, Iranian and Jewish years
Adar
Av | case=exact
Dhu al-Hijjah ← Dhul-Hijjah, Zilhijjah
Dhu al-Qadah ← Dhul-Qadah
Elul
Farvardin
Iyar
Jumada al-Awwal
Jumada al-Thani
Khordad
Kislev
Mordad
Muharram
Nisan
Ordibehesht
Rabi al-Awwal
Rabi al-Thani
Rajab
Ramadan ← Ramazan
Safar
Shaban ← Sha'ban, Shaaban
Shahrivar
Shawwal
Sivan
Tammuz
Tevet
Tishrei ← Tishri

# Feasts and named days
Ashura
Boxing Day
Chanukah
Christmas
Christmas Day
Christmas Eve
Columbus Day
Diwali
Easter
Easter Sunday
Eid
Eid al-Adha
Eid al-Fitr
Epiphany
Good Friday
Halloween
Hanukkah
Holocaust Remembrance Day
Independence Day
Jerusalem Day
Juneteenth
Labor Day
Labour Day
Land Day
Lent
Lunar New Year
Mawlid
May Day
Memorial Day
Nakba Day
New Year
New Year's Day
New Year's Eve
Nowruz ← Norouz, Newroz
Orthodox Christmas
Palm Sunday
Passover
Pentecost
Presidents Day
Purim
Quds Day
Rosh Hashanah
Shavuot
Simchat Torah
Sukkot
Thanksgiving
Thanksgiving Day
Tisha B'Av
Valentine's Day
Veterans Day
Victory Day
Yom Kippur
