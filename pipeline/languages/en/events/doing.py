"""What an English verb names when a thing does it, where another subject makes it another event. The choice is our own."""

from __future__ import annotations

from typing import Final

DOING: Final = {
    "economy.rise": "soar jump surge rally climb leap rocket rebound gain advance strengthen firm recover spike swell pick_up "
    "rise double triple accelerate quicken expand appreciate edge_up top hit reach touch surpass exceed grow: MARKET; go_up: "
    "MARKET",
    "economy.fall": "plunge dive tumble sink slide slip slump crash collapse drop tank weaken retreat recede dip plummet "
    "nosedive ease cool shrink slow halve soften contract lose depreciate fall edge_down stagnate: MARKET; go_down come_down: "
    "MARKET",
    "economy.bankrupt": "collapse fold: bank company firm airline lender retailer business",
    "accident": "plunge run_into hit strike knock_down run_over mow_down careen swerve smash plough plow crash: ROAD_VEHICLE "
    "bus train; lose: DRIVER; leak spill burst: CONTAINER tyre; malfunction fail: engine brake; kill injure hurt crush: "
    "ROAD_VEHICLE NATURE train; assault: ROAD_VEHICLE train tram",
    "accident.air": "plunge crash: AIRCRAFT; go_down come_down nosedive: AIRCRAFT",
    "accident.sea": "run hit ram: VESSEL; go_under go_down overturn keel_over flip_over: VESSEL",
    "accident.fall": "plunge: PERSON",
    "accident.collapse": "fall cave_in: crane scaffolding roof wall ceiling tree bridge; give_way buckle: roof wall bridge "
    "building ceiling floor scaffolding dam; topple: crane scaffolding wall tower tree pole statue mast",
    "consult:ended": "collapse stall break_down fall_apart fail founder unravel: TALKS",
    "retreat.ceasefire:ended": "collapse break_down fall_apart fail unravel expire: TRUCE",
    "agree:ended": "collapse fall_through fall_apart unravel expire lapse: PACT",
    "retreat.ceasefire": "hold: TRUCE",
    "office.dismiss": "fall collapse: government cabinet coalition regime",
    "office.vote": "close open: poll polls; go: voter",
    "protest.strike": "strike walk_off down walk_out: STRIKERS",
    "protest.riot": "clash scuffle: CROWD worker villager resident farmer migrant youth; disaster.fire assault.destroy: CROWD "
    "youth rioter",
    "protest.demo": "gather assemble: protester demonstrator supporter crowd mourner; march: PERSON",
    "protest.obstruct": "occupy: student protester activist demonstrator worker farmer",
    "mobilize.troops": "march advance: FORCES tank; arrive land: troop; movement: INVADERS",
    "accuse.disapprove": "protest: PLACE BODY minister government ministry embassy president ambassador",
    "assault": "advance: offensive",
    "coerce.occupy": "fall: TERRITORY; movement.arrive: INVADERS",
    "disaster.eruption": "erupt: volcano mount",
    "disaster.flood": "overflow burst swell: river dam lake stream canal",
    "disaster.fire": "spread rage break_out: FLAMES",
    "health.illness": "suffer: PERSON patient",
    "health.outbreak": "spread: ILLNESS outbreak epidemic; break_out: ILLNESS",
    "justice.sentence": "execute: PLACE government state authority",
    "justice.rule": "decide order rule hold: court judge tribunal jury",
    "science.study": "find: survey study poll research",
    "law.pass": "enter take: law ban rule treaty",
    "disaster.earthquake": "shake tremble: ground earth",
    "disaster.landslide": "swallow bury engulf sweep sweep_away slide crash: mud rock boulder debris hillside slope snow",
    "disaster.weather": "hit reach rise top soar drop fall plunge: temperature mercury thermometer; shrink melt thin recede: "
    "ice glacier snow icecap",
    "movement.flee": "break_out: PERSON inmate prisoner convict",
    "office.appoint": "take_over: PERSON",
    "assault.abduct": "coerce.arrest: GUNMEN",
    "assault.heavy-weapons": "movement.arrive: rocket missile shell mortar",
    "retreat.withdraw": "movement.depart: FORCES tank",
    "science.discover": "life.found: SCIENTISTS",
    "": "free: election vote ballot poll press trade speech market entry admission referendum; open closed: question case race "
    "mind debate; hit strike lash batter hurt: EFFECT; march: time; hold: weather; run: film show",
}
"""Code, with a phase behind it or empty for no event, to rows of verbs and things."""
