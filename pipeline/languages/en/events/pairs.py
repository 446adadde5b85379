"""English words that make one event together: a verb with a noun it takes, a noun with what qualifies it."""

from __future__ import annotations

from typing import Final

PAIRS: Final = {
    "health.hospital": "take+hospital rush+hospital admit+hospital treat+hospital",
    "reject": "dismiss+petition dismiss+plea dismiss+appeal dismiss+claim dismiss+case dismiss+call block+deal block+bill "
    "block+merger block+resolution block+sale fight+plan fight+decision fight+proposal fight+ruling fight+charge "
    "fight+extradition fight+move fight+bill",
    "assault.firearms": "open+fire fire+round fire+shot fire+bullet fire+weapon fire+gun discharge+firearm shoot+dead "
    "shoot+death",
    "assault.destroy": "suffer+damage sustain+damage cause+damage",
    "disaster.landslide": "bury+landslide bury+mudslide bury+mud bury+avalanche",
    "accident.collapse": "bury+rubble bury+wreckage bury+debris trap+rubble trap+wreckage trap+debris",
    "economy.rise": "lift+rate lift+target lift+forecast",
    "accuse.investigate": "open+investigation open+inquiry open+probe launch+investigation launch+inquiry begin+investigation",
    "assault.explosives": "plant+explosive plant+device plant+mine throw+grenade drop+bomb throw+bomb plant+bomb hurl+bomb "
    "drop+explosive",
    "assault.abduct": "take+hostage take+captive hold+captive hold+hostage keep+hostage",
    "disaster.fire": "catch+fire set+fire fight+fire fight+blaze fight+wildfire fight+flame extinguish+fire battle+blaze "
    "battle+fire battle+wildfire put+fire contain+fire contain+blaze set+alight catch+alight set+ablaze",
    "life.death": "rise+toll climb+toll raise+toll reach+toll increase+toll hit+toll jump+toll lose+life claim+life take+life "
    "commit+suicide lose+soldier find+dead leave+dead pronounce+dead declare+dead",
    "coerce.occupy": "fall+city fall+town fall+village fall+airport fall+garrison fall+stronghold fall+base take+control "
    "seize+control gain+control take+city take+town take+village take+area",
    "retreat.withdraw": "lose+control",
    "coerce.arrest": "hold+barracks hold+prison hold+jail hold+cell hold+detention take+custody hold+custody face+arrest "
    "serve+term hold+suspect hold+suspicion place+arrest put+arrest keep+arrest lead+handcuff",
    "coerce.restrict": "impose+restriction impose+lockdown",
    "office.resign": "leave+office leave+post submit+resignation leave+job",
    "office.appoint": "take+office take+post form+government name+cabinet",
    "office.dismiss": "lose+job relieve+duty relieve+command strip+post",
    "economy.layoff": "cut+job slash+job axe+job shed+job cut+post cut+position cut+workforce",
    "economy.jobs": "create+job add+job",
    "economy.deal": "sign+contract win+contract award+contract",
    "economy.bankrupt": "file+bankruptcy declare+bankruptcy go+administration enter+administration go+bust go+bankrupt "
    "go+receivership seek+protection file+protection",
    "agree": "accept+proposal accept+offer accept+deal accept+plan accept+terms accept+term reach+agreement reach+deal "
    "sign+agreement sign+deal sign+pact sign+treaty strike+deal sign+accord sign+memorandum reach+accord deal+peace deal+trade "
    "deal+nuclear make+pledge",
    "retreat.ceasefire": "declare+truce agree+truce agree+ceasefire declare+ceasefire sign+ceasefire announce+ceasefire "
    "announce+truce reach+ceasefire extend+ceasefire extend+truce pause+fighting pause+humanitarian cessation+hostility",
    "justice.charge": "face+charge press+charge bring+charge file+charge face+count accuse+count charge+criminal charge+murder "
    "charge+fraud charge+corruption charge+terrorism charge+drug",
    "justice.appeal": "appeal+ruling appeal+verdict appeal+conviction appeal+decision appeal+sentence appeal+judgment",
    "justice.trial": "stand+trial face+trial go+trial appear+court appear+judge",
    "justice.sentence": "send+prison send+jail sentence+prison go+prison go+jail get+year receive+year give+year jail+year "
    "face+year get+life",
    "justice.convict": "find+guilty",
    "justice.acquit": "find+innocent clear+charge clear+count clear+wrongdoing",
    "justice.confess": "plead+guilty",
    "sport.win": "win+match win+title win+cup win+game win+medal win+race win+final win+gold beat+final win+trophy",
    "office.elect": "lose+bid win+election win+vote win+presidency win+seat win+poll win+primary win+percent win+% "
    "win+majority win+term win+runoff win+run-off win+landslide win+ballot win+constituency take+percent secure+percent "
    "win+mandate",
    "life.award": "win+award win+prize receive+award receive+prize win+oscar",
    "science.launch": "launch+satellite launch+spacecraft launch+probe launch+rocket launch+capsule launch+mission",
    "science.test": "test+missile",
    "law.pass": "sign+law sign+bill pass+bill pass+law approve+bill pass+legislation pass+budget approve+law approve+budget "
    "sign+decree issue+decree issue+order sign+order",
    "life.birth": "give+birth deliver+baby",
    "support": "express+support",
    "accuse.disapprove": "express+concern protest+formal protest+diplomatic protest+official protest+written protest+verbal",
    "consult": "hold+talk hold+talks talk+peace hold+meeting hold+consultation sit+talk sit+talks",
    "aid": "provide+aid send+aid supply+food supply+medicine aid+humanitarian aid+military provide+assistance provide+support "
    "provide+food deliver+aid deliver+food deliver+supply",
    "mobilize.troops": "send+troop send+soldier send+force",
    "mobilize.arms": "send+weapon supply+weapon deliver+weapon send+tank sell+arm supply+arm deliver+missile transfer+arm "
    "transfer+weapon sale+arm deal+arm delivery+weapon delivery+arm shipment+weapon shipment+arm supply+munition "
    "supply+missile supply+drone send+missile provide+weapon provide+missile arm+transfer send+arm",
    "assault.heavy-weapons": "fire+rocket fire+missile launch+missile launch+projectile fire+projectile fire+shell fire+mortar "
    "launch+salvo fire+salvo launch+barrage fire+artillery",
    "movement.evacuate": "force+home drive+home lead+safety take+safety move+safety bring+safety carry+safety",
    "movement.flee": "be+run break+prison flee+home leave+home go+run",
    "accident.outage": "lose+power plunge+darkness without+power without+electricity without+heating without+gas "
    "without+internet",
    "life.rescue": "search+rubble search+survivor search+victim search+wreckage look+survivor search+missing search+crew "
    "search+passenger pull+water pull+sea pull+river pull+rubble pull+wreckage pull+debris look+missing effort+rescue "
    "operation+rescue search+climber search+hiker search+child pluck+sea pluck+water",
    "statement": "issue+statement make+statement send+letter write+letter",
    "life.found": "recover+body recover+remains recover+corpse recover+wreckage recover+recorder retrieve+body pull+body",
    "assault.aerial": "launch+drone fire+drone send+drone launch+airstrike raid+air strike+air attack+air strike+drone "
    "attack+drone raid+bombing attack+uav",
    "sanction.discontinue": "cut+tie cut+relation break+tie break+relation sever+tie sever+relation suspend+tie "
    "suspend+relation cut+contact",
    "sanction.withdraw": "withdraw+treaty withdraw+pact withdraw+accord withdraw+agreement withdraw+bloc pull+treaty pull+pact",
    "sanction.restrict": "impose+sanction ban+travel freeze+asset freeze+account impose+embargo put+blacklist place+blacklist "
    "add+blacklist",
    "works.suspend": "cancel+flight cancel+train cancel+service cancel+class suspend+service halt+production cancel+event "
    "cancel+match",
    "works.close": "shut+plant shut+school shut+airport",
    "justice": "drop+case drop+charge drop+lawsuit drop+prosecution drop+investigation",
    "justice.sue": "action+legal file+lawsuit file+suit bring+lawsuit take+court action+class",
    "justice.rule": "uphold+ban overturn+ban block+order strike+law quash+conviction",
    "accident.road": "overturn+bus overturn+truck overturn+car overturn+lorry overturn+vehicle overturn+van hit+lorry "
    "accident+road accident+car",
    "accident.sea": "overturn+boat overturn+ferry overturn+vessel overturn+dinghy run+aground",
    "accident.rail": "overturn+train",
    "accident.explosion": "explosion+gas blast+gas explosion+mine explosion+factory explosion+boiler explosion+methane "
    "blast+methane explosion+fireworks explosion+refinery explosion+accidental",
    "disaster.drought": "emergency+drought",
    "disaster.flood": "emergency+flood",
    "disaster": "emergency+climate emergency+water emergency+food",
    "disaster.weather": "strike+lightning hit+lightning kill+lightning",
    "health.outbreak": "emergency+health record+case report+case confirm+case detect+case rise+case spread+disease "
    "spread+virus declare+outbreak outbreak+disease case+confirmed case+new",
    "health.illness": "attack+heart contract+disease contract+virus test+positive diagnose+cancer develop+symptom fall+ill",
    "coerce.martial-law": "state+emergency declare+law impose+law law+martial state+siege",
    "coerce.cyber": "break+database break+network break+system break+server break+computer break+account attack+cyber "
    "attack+ransomware attack+hacker",
    "protest.obstruct": "block+road block+junction block+highway block+street block+bridge block+border block+crossing "
    "block+entrance block+traffic block+railway block+motorway block+intersection block+port block+square bring+standstill",
    "protest.hunger": "strike+hunger",
    "protest.strike": "strike+general strike+rail strike+labour strike+labor strike+teacher strike+worker strike+nationwide "
    "action+industrial go+strike strike+pilot strike+doctor strike+nurse down+tool walk+job action+strike walk+pay walk+wage "
    "walk+salary",
    "protest.demo": "take+street hold+rally hold+vigil hold+protest glue+themselves chain+themselves glue+himself "
    "chain+himself glue+herself chain+herself",
    "economy.fall": "fall+price drop+price price+lower cut+rate rate+lower cut+rates",
    "economy.loss": "report+loss post+loss record+loss suffer+loss loss+quarterly loss+net loss+annual loss+quarter "
    "loss+operating loss+euro loss+dollar",
    "economy.earn": "report+profit post+profit profit+net",
    "economy.tax": "impose+tariff raise+tax cut+tax raise+tariff impose+tax impose+duty impose+levy",
    "retreat.release": "exchange+captive exchange+prisoner swap+prisoner exchange+hostage release+hostage",
    "consult.phone": "speak+phone speak+telephone call+phone call+telephone conversation+telephone conversation+phone "
    "discuss+phone hold+call",
    "accuse": "file+complaint lodge+complaint",
    "economy": "demand+weak demand+strong demand+consumer demand+global demand+domestic demand+rising demand+falling "
    "demand+foreign demand+energy demand+oil demand+high demand+low control+capital recall+product recall+vehicle recall+car",
    "movement.return": "bring+home go+home come+home",
    "assault.stab": "stab+death",
    "assault.kill": "fire+squad hack+death beat+death",
    "crime.fraud": "rig+vote rig+election tamper+ballot tamper+box stuff+ballot",
    "crime.driving": "drive+drunk driving+drunk",
    "life.injury": "suffer+injury suffer+wound suffer+burn sustain+injury",
    "health.recovery": "make+recovery",
    "consult.visit": "fly+visit travel+visit arrive+visit come+visit",
    "consult.third-party": "act+mediator act+go-between act+broker act+intermediary",
    "cooperate": "join+force",
    "concede": "say+sorry",
    "life.marriage": "tie+knot",
    "accident.fall": "fall+death plunge+death plummet+death",
    "": "close+share close+stock close+index close+dollar end+share open+share hire+coach hire+car hire+van hire+boat hire+bus "
    "hire+plane fall+category fall+hand departure+standard departure+practice departure+tradition departure+norm "
    "departure+policy exercise+pr exercise+propaganda exercise+right trip+power meet+response meet+criticism meet+resistance "
    "meet+demand meet+target meet+need meet+requirement meet+deadline meet+condition meet+standard meet+goal reach+level "
    "fall+sunday fall+saturday take+place take+part take+step take+measure lose+ground lose+weight lose+sight lose+touch "
    "play+role play+part raise+concern raise+question raise+awareness raise+alarm raise+doubt raise+fear raise+hope "
    "raise+issue raise+possibility open+door close+eye draw+criticism draw+attention draw+crowd draw+line launch+appeal "
    "test+limit test+patience fire+employee fight+corruption fight+crime fight+inflation fight+terrorism fight+poverty "
    "win+support win+approval win+praise win+backing win+heart save+money save+time save+cost beat+expectation beat+forecast "
    "beat+estimate miss+target carry+weight carry+risk carry+sentence carry+penalty carry+passenger bring+end bring+change "
    "bring+hope leave+room leave+question shoot+film shoot+video land+job land+deal break+record break+news break+promise "
    "break+rule address+concern act+way pass+test bar+exam state+affair",
}
"""Code to pairs; an empty one for what together names no event."""
