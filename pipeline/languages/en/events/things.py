"""Kinds of things that tell the senses of an English verb apart. The choice of words is our own."""

from __future__ import annotations

from typing import Final

KINDS: Final = {
    "TERRITORY": "town city village island province territory garrison base stronghold airport bridge outpost hill ridge "
    "district checkpoint crossing headquarters neighbourhood neighborhood enclave capital settlement hamlet airfield airbase "
    "barracks peninsula fort fortress palace trench position suburb region area",
    "MONEY": "money fund funding dollar euro pound yen yuan rupee peso real ruble rouble rand lira franc krona zloty naira "
    "shilling dinar dirham riyal won baht ringgit million billion trillion cash capital sum amount",
    "MARKET": "share stock index exchange currency lira sol baht dollar euro pound yen yuan rupee peso real ruble rouble rand "
    "naira shilling franc krona zloty won ringgit hryvnia price market bond yield profit sale revenue export import output "
    "inflation rate economy gdp oil gold crude unemployment demand bitcoin earnings turnover growth cost rent wage production "
    "trade deficit surplus debt income futures commodity copper wheat gas coal silver cryptocurrency premium productivity",
    "LAW": "law bill legislation act amendment decree budget constitution measure resolution motion statute ordinance reform "
    "regulation charter code directive",
    "CASE": "charge count case lawsuit suit prosecution indictment investigation probe proceeding",
    "PACT": "deal agreement treaty pact accord contract memorandum convention",
    "ALLIANCE": "bloc union alliance treaty pact accord organisation organization agreement convention",
    "TALKS": "talk talks negotiation dialogue discussion summit meeting conference mediation",
    "TRUCE": "truce ceasefire armistice cease-fire",
    "TIES": "tie relation relationship link cooperation contact partnership",
    "TRIP": "visit trip tour journey",
    "RULER": "government president minister premier king queen monarch leader dictator regime administration cabinet chancellor "
    "junta governor mayor",
    "COMPANY": "company firm bank group unit business subsidiary rival stake retailer maker carmaker chipmaker airline carrier "
    "operator brand insurer lender manufacturer supplier startup start-up shop store chain arm division team club asset "
    "holding majority minority bond share stock",
    "ATHLETE": "player goalkeeper striker midfielder defender winger athlete runner sprinter swimmer cyclist footballer boxer "
    "wrestler batsman bowler pitcher quarterback jockey skier gymnast skater rower weightlifter marathoner",
    "WEAPONS": "weapon arm howitzer tank jet missile drone launcher ammunition rifle interceptor gun shell munition warplane "
    "fighter artillery torpedo radar mine grenade weaponry armament rocket battery bomb explosive warship frigate submarine",
    "AIRCRAFT": "plane aircraft jet helicopter airliner balloon warplane drone missile rocket uav",
    "VESSEL": "ship boat ferry vessel yacht trawler tanker freighter dinghy barge catamaran submarine cutter tug canoe raft "
    "warship frigate",
    "ROAD_VEHICLE": "car bus truck lorry van minibus coach taxi vehicle motorcycle motorbike scooter tractor trailer ambulance "
    "jeep minivan suv tram rickshaw bicycle cyclist driver motorist biker motorcyclist",
    "VEHICLE": "car bus truck lorry van minibus coach taxi vehicle motorcycle motorbike scooter tractor trailer ambulance jeep "
    "minivan suv train tram locomotive carriage wagon plane aircraft jet helicopter airliner ship boat ferry vessel yacht",
    "DRIVER": "driver motorist pilot captain rider biker car bus truck lorry van vehicle plane aircraft train motorcyclist",
    "CROWD": "protester demonstrator crowd protest demonstration rally marcher gathering rioter supporter fan student "
    "striker sit-in mob picket activist",
    "STRIKERS": "worker doctor nurse teacher driver pilot miner docker employee steward staff union lecturer physician medic "
    "postman firefighter farmer trucker actor writer",
    "FORCES": "troop soldier army force rebel fighter militia column brigade battalion unit convoy insurgent marine regiment "
    "division",
    "PRODUCT": "car vehicle product toy food batch model phone battery device drug medicine painkiller vaccine item meat milk "
    "egg cheese lettuce salad snack chocolate truck suv appliance charger medication cosmetic implant tyre tire airbag",
    "DRUGS": "drug cocaine heroin cannabis marijuana hashish methamphetamine amphetamine fentanyl opium narcotic ecstasy "
    "contraband",
    "LITERATURE": "report statement figure datum data document video album film footage photo photograph image recording list "
    "finding result book memoir study song single magazine transcript audio picture",
    "SECRET": "document file information data secret email report memo video recording cable detail conversation message tape "
    "datum plan photo",
    "RECORDS": "database network system server computer account website email mailbox site portal phone",
    "CONTAINER": "dam pipe pipeline tank tanker reactor plant gas oil valve ship chemical ammonia chlorine fuel acid barrel well "
    "refinery platform vessel roof water sewage crude",
    "SUPPLIES": "food medicine tent blanket water shelter generator convoy relief supply parcel ration bed kit mask oxygen "
    "clothing wheat grain meal",
    "RESCUERS": "rescuer medic doctor expert rescue team nurse firefighter engineer paramedic",
    "BREACHES": "door window windscreen glass fence gate lock barrier shop store",
    "WORDS": "accusation claim remark statement complaint objection threat allegation criticism comment",
    "GRIEF": "condolence sympathy solidarity gratitude support satisfaction confidence appreciation thanks congratulation prayer "
    "backing admiration",
    "ANGER": "concern alarm dissatisfaction disappointment outrage anger dismay frustration disgust fury unease displeasure "
    "indignation objection protest reservation doubt",
    "SORROW": "regret remorse apology sorrow contrition",
    "UTILITY": "power electricity water heating supply communication internet phone gas cable line service connection",
    "SHARE_OF_VOTE": "percent % vote majority victory seat ballot term presidency mandate nomination mayoralty",
    "ELECTION": "election vote seat majority presidency poll runoff run-off primary bid referendum ballot mandate mayoralty "
    "reelection re-election constituency race campaign power",
    "ILLNESS": "disease virus cholera malaria measles ebola covid influenza flu infection tuberculosis polio dengue pneumonia "
    "hiv hepatitis typhoid coronavirus rabies bacterium cancer",
    "FLAMES": "fire blaze flame wildfire inferno bushfire",
    "BODY_PART": "leg arm rib bone hip wrist ankle nose neck skull collarbone jaw back spine foot hand",
    "INSTITUTION": "committee commission body agency tribunal force council company ministry department fund party alliance "
    "foundation institute office centre center panel school university network court bank coalition",
    "BUILDING": "bridge plant airport hospital school road railway station port dam tunnel factory museum stadium temple "
    "mosque church terminal centre center refinery park line mine market library exhibition",
    "NAVY": "warship destroyer frigate carrier fleet flotilla corvette gunboat cruiser minesweeper armada",
    "ROUTE": "road highway route railway motorway bridge supply corridor pipeline cable line",
    "NATURE": "tree branch rock boulder wave avalanche bear shark dog elephant tiger lion leopard crocodile snake bull "
    "wolf bee wasp hippo",
    "GUNMEN": "pirate gunman militant rebel kidnapper bandit attacker jihadist insurgent guerrilla extremist",
    "SCIENTISTS": "archaeologist scientist astronomer researcher palaeontologist paleontologist geologist biologist botanist "
    "zoologist physicist explorer telescope rover probe",
    "INVADERS": "troop soldier army force rebel fighter militia militant insurgent marine column tank",
    "EFFECT": "measure cost price tariff sanction crisis scandal shortage strike delay step ban cut duty levy recession news "
    "decision policy rule demand uncertainty heat outage fear boycott slump downturn move",
}
"""Kind to lemmas. Beside these there are the kinds that no list could hold: `PERSON`, `PLACE` and `BODY` (organisations), by the
word or name itself, `PRON` (it, that, them) and `*` (whatever else)."""
