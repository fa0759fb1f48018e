lexicon   words/bodykin
kind      words
class     bodykin
source    general knowledge of English; written for Stet

# Heads of the names of bodies and things that translators exchange for each other. Two names that are
# the same but for such a head are one name: “Border Police” and “Border Guard”. A variant stands for
# its head, not for the other variants.

Act ← Law, Statute
Administration ← Authority, Agency
Agency ← Service, Bureau
Alliance ← Coalition, Bloc
Assembly ← Parliament
Association ← Society, Union, Federation, League
Award ← Prize, Medal, Decoration
Battalion ← Regiment
Board ← Council, Directorate
Brigade ← Regiment
Bureau ← Office, Department
Camp ← Base
Center ← Centre, Institute
Club ← Team
Commission ← Committee, Panel
Committee ← Panel, Council
Company ← Corporation, Firm, Enterprise
Conference ← Congress, Convention, Summit
Corps ← Force, Guard
Court ← Tribunal
Department ← Ministry, Office
District ← Region, County
Division ← Unit, Department
Federation ← Union, League
Fleet ← Navy
Force ← Guard, Police, Unit, Forces
Foundation ← Fund, Trust
Front ← Movement
Group ← Holding, Concern
Guard ← Police, Patrol, Guards
Highway ← Route, Road, Motorway
Hospital ← Clinic, Infirmary
Institute ← Institution, Academy
League ← Premiership
Market ← Bazaar
Ministry ← Office
Mountain ← Mount
Movement ← Party
Police ← Patrol, Security
Prize ← Medal
Province ← Oblast, Region
Quarter ← District, Neighborhood, Neighbourhood
Road ← Route, Street
School ← Academy, College
Square ← Plaza
Street ← Avenue, Boulevard
Unit ← Squad, Squadron, Detachment
University ← College
