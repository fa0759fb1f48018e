lexicon   words/placeheads
kind      words
class     placehead
source    general knowledge; compiled for Stet

# Words that make a place of the name beside them. `side=before`: Mount Hermon; `side=after`:
# the Litani River; no side: both occur.
Airbase | side=after
Airfield | side=after
Airport | side=after
Alley | side=after
Archipelago | side=after
Avenue | side=after
Barracks | side=after
Barrage | side=after
Bay
Beach | side=after
Border | side=after
Boulevard | side=after
Bridge | side=after
Camp
Canal | side=after
Canyon | side=after
Cape | side=before
Castle
Cemetery | side=after
Channel | side=after
City
Coast | side=after
Cove | side=after
Creek | side=after
Crossing | side=after
Dam | side=after
Delta | side=after
Desert | side=after
District
Emirate
Estuary | side=after
Falls | side=after
Field | side=after
Forest | side=after
Fort | side=before
Gate | side=after
Governorate | side=after
Gulf
Harbor | side=after
Harbour | side=after
Heights | side=after
Highlands | side=after
Highway
Hill | side=after
Hills | side=after
Island
Islands
Isle
Isles
Isthmus
Junction | side=after
Kibbutz | side=before
Kingdom
Lake
Lane | side=after
Mosque | side=after
Mount | side=before
Mountain | side=after
Mountains | side=after
Municipality
Neighborhood | side=after
Neighbourhood | side=after
Oasis | side=after
Oblast | side=after
Oilfield | side=after
Palace | side=after
Park | side=after
Pass | side=after
Peak | side=after
Peninsula | side=after
Plain | side=after
Plains | side=after
Plateau | side=after
Point
Port
Prefecture | side=after
Prison | side=after
Province
Raion | side=after
Range | side=after
Region
Reservoir | side=after
Ridge | side=after
River
Road | side=after
Roundabout | side=after
Rural District | side=after
Sea
Settlement | side=after
Shore | side=after
Sound | side=after
Square | side=after
State
Station | side=after
Strait
Straits
Street | side=after
Strip | side=after
Suburb | side=after
Territory | side=after
Tower | side=after
Town
Township | side=after
Valley
Village
Volcano
Wadi | side=before
Waterway | side=after
