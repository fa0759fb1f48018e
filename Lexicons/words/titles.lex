lexicon   words/titles
kind      words
class     title
source    general knowledge of English usage and forms of address; compiled for Stet

# Forms of address that stand before a name. `gender` where the title tells it; `rank=military`,
# `rank=religious`, `rank=royal`, `rank=civil`. Offices that also stand without a name (“the
# president said”) are in words/roles as well.

# Civil
Dame | gender=f; rank=civil
Doctor
Dr
Dr.
Eng.
Engr.
Frau | gender=f
Haji | gender=m; rank=religious
Hajj | gender=m; rank=religious
Hajja | gender=f; rank=religious
Herr | gender=m
Hon.
Lady | gender=f; rank=royal
Lord | gender=m; rank=royal
Madam | gender=f
Madame | gender=f
Master | gender=m; case=exact
Messrs
Messrs.
Miss | gender=f; case=exact
Mme | gender=f
Monsieur | gender=m
Mr | gender=m
Mr. | gender=m
Mrs | gender=f
Mrs. | gender=f
Ms | gender=f
Ms. | gender=f
Mx
Mx.
Prof
Prof.
Professor
Professors
Señor | gender=m
Señora | gender=f
Signor | gender=m
Signora | gender=f
Sir | gender=m; rank=civil

# Religious
Archbishop | rank=religious
Ayatollah | rank=religious
Ayatollahs | rank=religious
Bishop | rank=religious
Brother | rank=religious; case=exact
Cardinal | rank=religious; case=exact
Chief Rabbi | rank=religious
Dalai Lama | rank=religious
Father | rank=religious; case=exact
Fr. | rank=religious
Grand Ayatollah | rank=religious
Grand Imam | rank=religious
Grand Mufti | rank=religious
Hojatoleslam ← Hojjatoleslam, Hujjat al-Islam | rank=religious
Imam | rank=religious
Maulana | rank=religious
Maulvi | rank=religious
Metropolitan | rank=religious; case=exact
Monsignor | rank=religious
Mother Superior | rank=religious
Mufti | rank=religious
Mullah | rank=religious
Pastor | rank=religious
Patriarch | rank=religious
Pope | rank=religious
Rabbi | rank=religious
Rabbis | rank=religious
Rev. | rank=religious
Reverend | rank=religious
Sayyed | rank=religious
Sayyid | rank=religious
Seyyed | rank=religious
Shaikh | rank=religious
Shaykh | rank=religious
Sheik | rank=religious
Sheikh | rank=religious
Sheikha | gender=f; rank=royal
Sister | rank=religious; case=exact

# Royal
Baron | gender=m; rank=royal
Baroness | gender=f; rank=royal
Count | gender=m; rank=royal; case=exact
Countess | gender=f; rank=royal
Crown Prince | gender=m; rank=royal
Crown Princess | gender=f; rank=royal
Duchess | gender=f; rank=royal
Duke | gender=m; rank=royal
Emir | gender=m; rank=royal
Emperor | gender=m; rank=royal
Empress | gender=f; rank=royal
King | gender=m; rank=royal; case=exact
Prince | gender=m; rank=royal
Princess | gender=f; rank=royal
Queen | gender=f; rank=royal
Sultan | gender=m; rank=royal
Tsar | gender=m; rank=royal

# Military and police
1st Lt. | rank=military
2nd Lt. | rank=military
Adm. | rank=military
Admiral | rank=military
Air Chief Marshal | rank=military
Air Marshal | rank=military
Air Vice Marshal | rank=military
Brig | rank=military
Brig Gen | rank=military
Brig. | rank=military
Brig. Gen. | rank=military
Brigadier | rank=military
Brigadier General | rank=military
Capt | rank=military
Capt. | rank=military
Captain | rank=military
Chief of Staff | rank=military
Chief Superintendent | rank=police
Cmdr | rank=military
Cmdr. | rank=military
Col | rank=military
Col. | rank=military
Col. Gen. | rank=military
Colonel | rank=military
Colonel General | rank=military
Commandant | rank=military
Commander | rank=military
Commodore | rank=military
Constable | rank=police
Corporal | rank=military
Cpl. | rank=military
Detective | rank=police
Field Marshal | rank=military
First Lieutenant | rank=military
First Sergeant | rank=military
Gen | rank=military; case=exact
Gen. | rank=military
General | rank=military; case=exact
Insp. | rank=police
Inspector | rank=police
Lance Corporal | rank=military
Lieutenant | rank=military
Lieutenant Colonel | rank=military
Lieutenant Commander | rank=military
Lieutenant General | rank=military
Lt | rank=military
Lt Col | rank=military
Lt Gen | rank=military
Lt. | rank=military
Lt. Cmdr. | rank=military
Lt. Col. | rank=military
Lt. Gen. | rank=military
Maj | rank=military; case=exact
Maj Gen | rank=military
Maj. | rank=military
Maj. Gen. | rank=military
Major | rank=military; case=exact
Major General | rank=military
Major-General | rank=military
Marshal | rank=military
Master Sergeant | rank=military
Officer | rank=police; case=exact
Petty Officer | rank=military
Pfc. | rank=military
Private | rank=military; case=exact
Pvt. | rank=military
Rear Adm. | rank=military
Rear Admiral | rank=military
Sergeant | rank=military
Sergeant Major | rank=military
Sgt | rank=military
Sgt. | rank=military
Sgt. Maj. | rank=military
Sheriff | rank=police
Spc. | rank=military
Special Agent | rank=police
Staff Sergeant | rank=military
Staff Sgt. | rank=military
Superintendent | rank=police
Supt. | rank=police
Vice Adm. | rank=military
Vice Admiral | rank=military
Warrant Officer | rank=military
Wing Commander | rank=military

# Offices before a name
Amb.
Ambassador
Assemblyman | gender=m
Assemblywoman | gender=f
Attorney General
Atty. Gen.
Chairman | gender=m
Chairwoman | gender=f
Chancellor
Chief Justice
Commissioner
Congressman | gender=m
Congresswoman | gender=f
Councillor
Councilman | gender=m
Councilwoman | gender=f
Defence Minister
Defence Secretary
Defense Minister
Defense Secretary
Deputy Prime Minister
Education Minister
Energy Minister
Finance Minister
First Lady | gender=f
First Minister
Foreign Minister
Foreign Secretary
Former President
Former Prime Minister
Gov.
Governor
Health Minister
Home Secretary
Interior Minister
Judge
Justice | case=exact
Justice Minister
Labor Minister
Labour Minister
Lt. Gov.
Mayor
Minister
National Security Adviser
National Security Advisor
National Security Minister
Premier
Pres.
President
Presidents
Prime Minister
Prime Ministers
Prince Regent
Rep. | case=exact
Representative | case=exact
Reps. | case=exact
Secretary | case=exact
Secretary General
Secretary of Defense
Secretary of State
Secretary-General
Sen. | case=exact
Senator
Senators
Sens. | case=exact
Speaker | case=exact
Special Envoy
Supreme Leader
Taoiseach
Treasury Secretary
Vice Premier
Vice President
Vice-President
White House Press Secretary
