"""What an English verb names when it is done to a thing, where another thing makes it another event. The choice is our own."""

from __future__ import annotations

from typing import Final

DONE: Final = {
    "agree": "accept: PACT proposal offer plan term condition invitation mediation; honour honor respect: PACT commitment "
    "pledge promise obligation; reach strike: compromise understanding settlement consensus; settle: dispute row quarrel "
    "conflict difference question; join: ALLIANCE nato eu; express signal voice: willingness readiness interest; give grant: "
    "consent permission approval nod assent",
    "agree:ended": "break violate breach tear_up scrap denounce cancel: PACT; violate: PACT",
    "consult": "open begin start: TALKS; host convene call hold: meeting session assembly talk summit delegation conference "
    "parliament council cabinet; exchange: view letter greeting; summon: council cabinet parliament session; hold: TALKS; "
    "meet: PERSON PLACE BODY delegation",
    "consult:ended": "cancel call_off break_off abandon boycott: TALKS",
    "consult.visit": "host receive: leader minister president delegation premier chancellor king guest; pay make begin: TRIP; "
    "send dispatch: envoy delegation emissary mission; pay: visit",
    "consult.visit:ended": "cancel call_off scrap cut_short abort: TRIP",
    "consult.third-party": "broker mediate: TRUCE PACT TALKS swap exchange release",
    "support": "express voice offer convey send extend reaffirm reiterate renew restate: GRIEF commitment friendship; pay: "
    "tribute respect; restore resume establish normalise normalize renew upgrade deepen: tie relation; give throw lend: "
    "support backing weight; grant: recognition; win survive: confidence",
    "concede": "express voice: SORROW; accept acknowledge admit take bear: responsibility blame defeat guilt mistake error "
    "fault failure wrongdoing; withdraw retract take_back: WORDS demand; offer issue make: apology; pay: compensation "
    "reparation damages redress",
    "cooperate": "strengthen deepen expand boost enhance: TIES alliance; share: intelligence information; hand_over: suspect "
    "fugitive; train: soldier troop gunner pilot recruit police officer force crew PERSON",
    "aid": "supply give provide send offer grant release allocate earmark disburse: MONEY SUPPLIES aid grant assistance; "
    "set_up erect pitch: tent shelter camp clinic hospital kitchen centre; send dispatch fly deploy: RESCUERS; feed shelter "
    "house: PERSON family; fly ship truck airlift drop rush distribute dispatch: SUPPLIES aid; deliver: food medicine tent "
    "blanket ration parcel kit",
    "retreat.release": "exchange swap release free: prisoner hostage captive detainee; drop release: hostage; grant: bail "
    "amnesty parole clemency",
    "retreat.return": "return hand_back give_back repatriate: artefact artifact land treasure body remains territory asset "
    "bronze manuscript",
    "retreat.access": "open reopen unblock: border crossing corridor airspace frontier route; grant allow give: access passage "
    "entry asylum visa citizenship",
    "retreat.disarm": "give_up surrender hand_over hand_in lay_down destroy dismantle: weapon arm gun stockpile arsenal rifle",
    "retreat.ease": "waive remove scrap abolish drop end reduce: visa tariff restriction duty sanction quota checkpoint fee; "
    "lift: limit cap curb requirement moratorium freeze",
    "retreat.ceasefire": "accept honour honor observe respect: TRUCE",
    "retreat.ceasefire:ended": "break violate breach scrap denounce: TRUCE; violate: TRUCE",
    "request": "offer: reward bounty; seek request: MONEY aid help assistance support asylum extradition explanation; file "
    "submit present hand_over: petition request demand; apply: loan visa asylum licence license permission permit citizenship "
    "approval membership",
    "accuse": "file lodge submit: complaint; report: suspicion abuse; trade exchange: accusation blame insult barb; level "
    "make: accusation allegation; reject dismiss: WORDS",
    "accuse.disapprove": "express voice raise: ANGER; lodge file deliver make: protest objection; summon call_in: ambassador "
    "envoy diplomat charge attaché",
    "accuse.investigate": "set_up form create order establish: inquiry commission-of-inquiry; find discover: evidence clue "
    "trace; open launch begin order reopen widen start: CASE inquiry; identify seek hunt: suspect killer attacker gunman; "
    "search: car phone computer vehicle",
    "reject": "deny: motion appeal request application petition bail parole visa permission permit licence license entry "
    "access; block veto dismiss refuse rebuff turn_down throw_out oppose resist vote_down decline spurn ignore: deal bill "
    "merger resolution sale plan takeover bid proposal package LAW request petition plea appeal claim case call complaint "
    "motion offer demand invitation allegation sanction membership; dismiss reject: report rumour rumor speculation suggestion "
    "idea notion; shoot_down throw_out knock_back vote_down: LAW plan proposal constitution idea bid appeal motion",
    "protest.demo": "burn: effigy flag picture portrait poster photo copy; carry hold wave brandish hoist: sign banner placard "
    "flag candle; chant shout: slogan; stage hold: sit-in march rally vigil",
    "protest.riot": "burn: tyre tire barricade car; invade: pitch field stage; throw hurl pelt lob: stone rock bottle brick "
    "petrol molotov firebomb egg firecracker; pelt: police officer car bus home; attack storm ransack: parliament embassy "
    "office",
    "protest.obstruct": "block occupy barricade blockade: road junction highway street bridge border crossing entrance traffic "
    "railway motorway intersection port square university campus building track access",
    "sanction.withdraw": "leave quit exit withdraw pull_out abandon: ALLIANCE coalition nato eu; withdraw recall: ambassador "
    "diplomat envoy; withdraw pull_out quit: BODY",
    "sanction.discontinue": "cut suspend halt stop freeze withhold end slash: aid funding assistance TIES loan cooperation "
    "membership visa import export delivery trade; cut halve slash reduce trim: ration",
    "sanction.restrict": "designate list blacklist: organisation organization group party company entity",
    "mobilize": "scramble dispatch: jet fighter aircraft warplane; put place: alert standby; raise: alert; call_up draft: "
    "reservist man soldier PERSON",
    "mobilize.troops": "send dispatch move rush mass deploy: FORCES NAVY",
    "mobilize.arms": "supply send deliver provide donate give transfer hand_over ship: WEAPONS launcher system; receive get "
    "obtain: WEAPONS",
    "coerce": "disperse break_up beat_back clear evict: CROWD camp settler squatter resident villager; fire use spray shoot: "
    "gas teargas cannon canister pepper baton; use: force; declare: war",
    "coerce.restrict": "suspend revoke withdraw cancel strip: licence license permit passport citizenship accreditation "
    "registration immunity visa; tighten impose: security control restriction rule; intercept stop turn_back: VESSEL migrant "
    "truck convoy; set_up erect: checkpoint roadblock; block hinder obstruct delay: aid convoy delivery shipment access; cut "
    "cut_off sever: ROUTE; seal: border area road building district city; close shut: airspace border crossing frontier "
    "strait; tighten: check",
    "coerce.occupy": "seize capture retake recapture grab storm overrun liberate free occupy reclaim regain invade: TERRITORY "
    "PLACE; take: TERRITORY; regain take seize gain: control territory ground; fall: hand; take_over hold control: TERRITORY "
    "PLACE; push_out drive_out force_out dislodge rout: FORCES; surround encircle: TERRITORY PLACE",
    "coerce.arrest": "hold capture seize catch remand handcuff: PERSON suspect; lead: handcuff",
    "coerce.confiscate": "find discover uncover recover seize: DRUGS WEAPONS pistol ammunition cache; freeze: asset account",
    "coerce.ban": "dissolve disband outlaw: party group organisation organization association movement foundation",
    "coerce.censor": "block shut_down suspend close: website app platform channel newspaper broadcaster station radio outlet",
    "coerce.martial-law": "suspend: constitution; impose declare: law emergency",
    "coerce.cyber": "steal breach hack: data record database datum information password network",
    "assault": "return exchange trade: fire gunfire",
    "assault.firearms": "return: fire; open: fire",
    "assault.explosives": "fire: mine",
    "assault.repel": "down shoot_down bring_down intercept destroy: AIRCRAFT projectile; fend_off fight_off beat_off push_back "
    "drive_back: attack assault offensive FORCES",
    "assault.destroy": "break smash ransack tear_down pull_down topple: BREACHES statue monument pole tree house",
    "assault.kill": "claim: life",
    "accident.outage": "cut knock_out disrupt cut_off: UTILITY; lose: power electricity",
    "disaster.flood": "burst overflow: bank",
    "disaster.fire": "bring contain douse: FLAMES",
    "life.found": "identify recover exhume: body remains victim corpse; recover retrieve find: recorder wreckage",
    "life.injury": "suffer sustain: injury wound burn fracture concussion; break lose fracture: BODY_PART eye finger",
    "life.death": "lose: son daughter wife husband child parent father mother brother sister life relative; cost: life",
    "life.rescue": "save rescue pull_out: PERSON life crew; bring_out pull_out dig_out lead_out: PERSON survivor worker",
    "life.anniversary": "mark: anniversary birthday jubilee day year; honour honor commemorate: memory victim",
    "crime": "break violate: law; evade dodge: tax",
    "crime.corruption": "buy sell: vote; take accept pay offer: bribe kickback",
    "crime.espionage": "leak: SECRET",
    "crime.fraud": "falsify forge doctor fake: document passport record result signature",
    "justice": "drop dismiss withdraw throw_out settle: CASE claim; drop: charge",
    "justice.charge": "press bring file lay face: charge count; drop: indictment",
    "justice.trial": "hear: case appeal argument evidence petition testimony; give: evidence testimony; enter: dock",
    "justice.confess": "enter: plea; admit confess: charge murder killing offence crime theft",
    "justice.sue": "bring file: case action lawsuit claim suit",
    "justice.appeal": "challenge appeal contest: law ban ruling order decision verdict result conviction sentence extradition",
    "justice.sentence": "give hand receive get: sentence term; reduce commute cut serve: sentence term; impose: fine penalty",
    "justice.rule": "win lose: case lawsuit appeal suit damages; quash overturn uphold annul void: ban election vote "
    "conviction ruling sentence result decision order; return deliver reach: verdict ruling judgment",
    "office.elect": "win secure take clinch garner poll get claim lose: ELECTION SHARE_OF_VOTE round; call hold: election; "
    "concede: election race; retain keep: seat majority; return: power office",
    "office.vote": "survive face lose win: vote-of-confidence; hold call: referendum vote plebiscite; count recount: vote "
    "ballot; cast: ballot vote; go return: poll",
    "office.candidacy": "enter contest: race election contest seat; launch suspend: bid candidacy; field: candidate; throw: hat",
    "office.candidacy:ended": "withdraw drop suspend: candidacy bid nomination campaign; withdraw pull: candidate nominee; "
    "drop_out pull_out bow_out withdraw: race contest election",
    "office.appoint": "install promote name choose pick tap hire succeed replace nominate: PERSON minister; take: oath helm "
    "post reins office; join: board cabinet government; form: government coalition cabinet; reshuffle: cabinet government; "
    "take: charge",
    "office.dismiss": "drop relieve axe remove suspend strip: PERSON judge minister; strip: title rank duty post; dissolve: "
    "parliament assembly cabinet government; bring_down topple: RULER; stage plot attempt lead: coup putsch; kick_out "
    "throw_out boot_out push_out force_out drive_out: RULER",
    "office.resign": "quit leave resign vacate: post job office role position; offer tender accept submit hand_in: "
    "resignation; renounce: throne power; hand_in: notice",
    "law.pass": "pass adopt approve enact endorse promulgate: LAW; sign: law bill decree order LAW; vote: law bill; enter: "
    "force effect; clear back: LAW",
    "law.propose": "introduce submit present draft table unveil: LAW; put_forward: LAW plan rule proposal scheme",
    "law.repeal": "withdraw scrap axe: LAW plan scheme; cancel: LAW plan scheme",
    "economy": "recall withdraw pull: PRODUCT",
    "economy.rise": "hit reach touch top surpass exceed: record high peak; lift raise upgrade boost: rate forecast target "
    "price output wage production outlook rating credit; raise: limit; reach exceed total: percent % dollar euro",
    "economy.fall": "hit reach touch: low trough bottom; downgrade lower cut trim slash: rate forecast target price output "
    "wage production outlook rating credit; lose shed: percent % dollar euro value point; wipe wipe_off: MONEY value",
    "economy.loss": "suffer incur: loss; estimate put: damage loss; lose: MONEY",
    "economy.earn": "make: profit",
    "economy.buy": "take_over buy acquire swallow: COMPANY; take: stake; clear approve: takeover acquisition buyout",
    "economy.launch": "launch unveil release: product service app phone model; bring_out: phone model car console service device",
    "economy.jobs": "hire employ recruit create: worker staff employee people job",
    "economy.layoff": "cut slash axe shed dismiss fire lose: job post position workforce worker staff employee",
    "economy.debt": "extend grant give repay service restructure: loan credit debt",
    "economy.invest": "raise: MONEY; put pour plough pump sink inject: MONEY",
    "economy.deal": "win sign award clinch secure: contract order tender; land: order contract; cancel: order contract",
    "health.illness": "contract catch: ILLNESS; develop: symptom",
    "health.hospital": "treat admit: PERSON patient victim casualty",
    "health.vaccinate": "roll_out launch introduce administer distribute: vaccine jab vaccination; give: vaccine jab dose shot "
    "drop",
    "health.surgery": "perform: surgery operation transplant",
    "health.outbreak": "record report confirm detect register: case infection outbreak",
    "movement.arrive": "enter reach: TERRITORY PLACE country shore coast summit",
    "movement.evacuate": "clear: building area",
    "movement.return": "bring fly: home",
    "coerce.deport": "return send_back turn_back: migrant refugee seeker; send_back fly_home fly_out fly_back send_home: "
    "PERSON migrant",
    "works.open": "inaugurate open: BUILDING; establish set_up create found launch: INSTITUTION",
    "works.resume": "restore: UTILITY; restart resume: production operation service flight",
    "works.suspend": "cancel suspend ground halt: flight train service class match event concert production operation game "
    "festival aircraft plane fleet; cancel scrap suspend: flight train ferry sailing crossing bus tram departure race show "
    "concert tour; stop cease: work; disrupt interrupt: flight train service traffic production supply",
    "science.launch": "launch: satellite spacecraft capsule shuttle; send put: orbit",
    "science.discover": "discover find identify develop: planet species gene fossil tomb vaccine treatment therapy drug "
    "galaxy; spot see observe detect: planet species star galaxy comet gene; discover find identify: specie",
    "science.test": "conduct carry_out: test trial experiment",
    "culture.publish": "release publish post: LITERATURE; bring_out: LITERATURE novel album",
    "culture.perform": "perform sing play: song concert music opera anthem",
    "culture.host": "host: festival show exhibition",
    "sport.play": "host: game cup tournament olympics championship",
    "sport.suspend": "suspend ban bar disqualify: ATHLETE coach team club",
    "sport.qualify": "reach: final semifinal semi-final quarterfinal quarter-final playoff; book secure clinch: place berth spot",
    "sport.win": "beat thrash trounce: PLACE BODY; lift win: trophy cup match title medal game race final gold silver bronze",
    "sport.lose": "lose: match game final semifinal title set point series test race cup playoff derby",
    "sport.transfer": "sign: ATHLETE",
    "statement": "deliver give make: speech address remark interview; claim: responsibility credit; address: parliament "
    "assembly nation crowd congress rally",
    "coerce.raid": "bust smash dismantle break_up: gang ring network cell cartel",
    "protest.hunger": "refuse reject: food meal",
    "sanction.expel": "order kick_out throw_out declare: diplomat envoy ambassador attaché",
    "disaster.eruption": "spew spit belch eject emit: ash lava smoke magma",
    "accident.rail": "leave jump: rail track",
    "crime.robbery": "hold_up: bank shop store van train office jeweller",
    "economy.tax": "slap impose levy: duty tariff tax levy surcharge",
    "health.recovery": "leave: hospital",
    "life.missing": "lose: contact track",
    "life.award": "take win collect pick_up scoop bag receive: award prize honour oscar",
    "works.build": "put_up: BUILDING wall fence barrier statue",
    "justice.acquit": "clear: PERSON",
    "aid:planned": "pledge promise: MONEY SUPPLIES RESCUERS aid",
    "movement.flee": "seek take find: shelter refuge sanctuary",
    "economy.merge": "clear approve: merger",
    "protest.strike:ended": "return go_back: work",
    "": "raise: PRON child flag question awareness; lift: weight; serve: term; climb gain grow run draw suffer carry lose "
    "enter act screen advance meet save: *; execute: plan order strategy warrant search; shed: light tear weight; reach: *; "
    "replace name tap pick promote install hire designate relieve succeed: *; pass adopt: *; recall: *",
}
"""Code, with a phase behind it or empty for no event, to rows of verbs and things; `*` is asked last."""
