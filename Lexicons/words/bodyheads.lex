lexicon   words/bodyheads
kind      words
class     bodyhead
source    general knowledge; compiled for Stet

# Words that make the name of a body of the words beside them. `side=before`: Ministry of Health,
# Bank of Israel; `side=after`: Barclays Bank, al-Qassam Brigades; no side: both occur.
Academy
Administration | side=after
Agency
Air Force
Airlines | side=after
Airways | side=after
Alliance
Archdiocese | side=before
Armed Forces
Army
Arsenal
Assembly
Association
Authority
Bank
Bar Association | side=after
Battalion
Battalions | side=after
Board
Brigade
Brigades | side=after
Broadcasting Authority | side=after
Bureau
Cabinet | side=after
Caliphate
Campaign
Center
Central Bank
Central Committee
Centre
Chamber of Commerce
Chancellery
Church
Cinema | side=after
Club
Coalition
College
Command
Commission
Committee
Commonwealth
Community
Company
Confederation
Conference
Congress
Consortium
Consulate
Convention
Convoy
Corporation
Corps
Council
Court
Department
Diocese | side=before
Directorate
Division
Dynasty
Embassy
Exchange
Faction
Faculty | side=before
Federation
Fleet
Force
Forces | side=after
Foundation
Front
Fund
Gazette
Government
Group
Guard
Guards | side=after
Headquarters
Herald
High Commissioner
Hospital
House of Commons
House of Lords
House of Representatives
Industries | side=after
Initiative
Inquiry
Institute
Institution
Intelligence
Intelligence Service | side=after
Junta
Knesset Committee
Laboratory
League
Legion
Majlis
Militia
Ministries | side=before
Ministry
Ministry of Agriculture
Ministry of Culture
Ministry of Defence
Ministry of Defense
Ministry of Education
Ministry of Energy
Ministry of Finance
Ministry of Foreign Affairs
Ministry of Health
Ministry of Information
Ministry of Interior
Ministry of Justice
Ministry of Labor
Ministry of Labour
Ministry of the Interior
Ministry of Transport
Mission
Mossad
Movement
Museum
Mutual
National Guard
Navy
News Agency
Newspaper | side=after
Observatory
Office
Order of | side=before
Organisation
Organization
Parliament
Party
Patriarchate
Platoon
Police
Politburo
Presidency
Press
Province Council
Radio
Red Crescent
Red Cross
Regiment
Relief Fund | side=after
Republic
Resistance
School
Secretariat
Security Council
Security Forces
Senate
Service
Society
Special Forces
Squad
Squadron
Staff
State Department
Supreme Court
Synagogue
Syndicate
Task Force
Television
Times
Trade Union
Tribunal
Tribune
Trust
Union
Unit
University
War Cabinet

# Legal forms, after the name
AG | side=after; case=exact
Bhd | side=after
Co | side=after; case=exact
Corp | side=after
GmbH | side=after
Holdings | side=after
Inc | side=after
Inc. | side=after
Limited | side=after; case=exact
LLC | side=after
LLP | side=after
Ltd | side=after
Ltd. | side=after
OAO | side=after
OJSC | side=after
Oy | side=after; case=exact
PJSC | side=after
PLC | side=after
Pte | side=after
SA | side=after; case=exact
SARL | side=after
SpA | side=after; case=exact
