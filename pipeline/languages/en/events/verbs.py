"""English verbs of events."""

from __future__ import annotations

from typing import Final

VERBS: Final = {
    "": "bring_in bring_forward carry_through build_up put_up set_up bring_up hold_up grow_up give_up catch_up meet_up pick_up "
    "make_up take_part carry_on go_ahead search_for strike_out draw_up draw_on fall_apart pull_over point_out act_as act_on "
    "fall_on fall_under fall_within run_out run_into cut_off break_up set_out break_off stand_by act_out carry_off go_on "
    "come_up come_to send_off look_after put_forward get_away hold_out throw_out take_on give_in bring_about bring_down "
    "reach_out pass_on pass_by play_down take_back call_in",
    "agree": "agree promise pledge vow commit offer undertake sign consent okay accept concur reconcile acquiesce assent swear "
    "accede comply",
    "consult": "meet negotiate confer discuss consult huddle convene parley brief_on",
    "consult.visit": "visit tour",
    "consult.phone": "phone telephone",
    "consult.third-party": "mediate broker arbitrate",
    "support": "support back endorse praise hail welcome recognize recognise commend defend applaud champion congratulate "
    "thank salute laud acclaim cheer advocate bless sympathise sympathize stand_behind rally_behind stick_with side_with "
    "ratify",
    "concede": "concede apologize apologise pardon relent backtrack capitulate regret yield retract give_way climb_down back_off",
    "cooperate": "cooperate collaborate partner extradite team_up liaise ally",
    "aid": "aid assist donate fund subsidize subsidise bail_out help contribute feed resupply airdrop",
    "retreat": "retreat surrender back_down",
    "retreat.withdraw": "withdraw pull_out pull_back cede vacate disengage",
    "retreat.release": "free release liberate bail parole set_free let_off",
    "retreat.ease": "ease relax lift loosen unblock unfreeze waive exempt",
    "retreat.disarm": "disarm demobilize demobilise decommission",
    "retreat.return": "hand_back give_back",
    "retreat.access": "admit_inspector unlock",
    "request": "ask request demand urge call_for call_on seek beg petition exhort beseech insist_on solicit implore lobby "
    "plead_for appeal_for appeal_to apply_for",
    "accuse": "accuse blame allege implicate scapegoat fault",
    "accuse.disapprove": "criticize criticise condemn denounce slam blast decry deplore rebuke lash_out censure deride lambast "
    "scold rap chide mock complain lament insult berate chastise reprimand castigate vilify ridicule object_to disparage "
    "reproach bemoan hit_out speak_out admonish heckle bash",
    "accuse.investigate": "investigate probe inspect examine interrogate question inquire look_into search audit subpoena "
    "scrutinise scrutinize vet hunt_for grill",
    "reject": "reject refuse decline rebuff spurn veto oppose defy rule_out turn_down snub shun block resist flout overrule "
    "vote_against contest dispute override wave_away brush_off brush_aside",
    "threaten": "threaten warn menace blackmail caution",
    "protest": "protest",
    "protest.demo": "demonstrate rally march picket",
    "protest.boycott": "boycott walk_out",
    "protest.riot": "riot loot rampage mutiny pelt plunder stampede rebel",
    "sanction": "sever downgrade",
    "sanction.restrict": "sanction embargo blacklist",
    "sanction.expel": "expel",
    "sanction.discontinue": "break_with",
    "mobilize": "mobilize mobilise muster",
    "mobilize.troops": "deploy redeploy regroup reorganize reorganise restructure reinforce conscript station amass enlist "
    "patrol garrison call_up",
    "mobilize.fortify": "fortify strengthen entrench dig_in",
    "coerce": "coerce force compel suppress crack_down intimidate disperse evict harass oppress persecute repress quell punish "
    "crush clamp_down humiliate terrorise terrorize subjugate subdue",
    "coerce.confiscate": "confiscate seize impound expropriate nationalize nationalise",
    "coerce.occupy": "capture occupy annex recapture retake overrun conquer encircle take_over blockade overpower reclaim "
    "besiege",
    "coerce.restrict": "restrict curb limit cordon_off quarantine ration seal_off fence_off wall_off block_off close_off "
    "isolate confine curtail",
    "coerce.ban": "ban outlaw prohibit bar forbid",
    "coerce.censor": "censor silence gag muzzle",
    "coerce.cyber": "hack",
    "coerce.raid": "raid storm",
    "coerce.arrest": "arrest detain jail imprison nab apprehend round_up catch handcuff remand incarcerate lock_up lead_away "
    "take_away",
    "coerce.deport": "deport banish exile send_back fly_back",
    "assault": "attack assault ambush strike hit target invade retaliate counterattack slam_missile counter-attack ram",
    "assault.kill": "kill slay massacre slaughter gun_down execute wipe_out eliminate lynch electrocute exterminate",
    "assault.repel": "repel repulse thwart foil intercept shoot_down fend_off ward_off fight_off beat_back beat_off push_back "
    "drive_back neutralise neutralize",
    "assault.battle": "fight clash battle skirmish",
    "assault.abduct": "abduct kidnap hijack",
    "assault.beat": "beat punch kick manhandle club slap shove scuffle beat_up rough_up",
    "assault.stab": "stab slash knife behead lacerate",
    "assault.sexual": "rape molest gang-rape",
    "assault.torture": "torture maim mistreat",
    "assault.explosives": "bomb blow_up detonate explode go_off",
    "assault.assassinate": "assassinate",
    "assault.destroy": "destroy damage demolish ruin devastate wreck raze vandalize vandalise torch uproot flatten tear_down "
    "tear_off rip_off sweep_away wash_away blow_away knock_out smash ransack deface bulldoze gut obliterate pulverise "
    "pulverize knock_down torpedo incinerate shatter sabotage rip_through tear_through cripple",
    "assault.firearms": "shoot fire_at fire_on fire_upon",
    "assault.aerial": "strafe airstrike",
    "assault.heavy-weapons": "shell bombard pound",
    "disaster.storm": "batter lash pummel ravage",
    "disaster.flood": "flood inundate submerge overflow",
    "disaster.fire": "burn blaze ignite set_alight",
    "disaster.eruption": "erupt spew",
    "disaster.earthquake": "quake rattle",
    "accident": "slide_off slip_off veer_off come_off roll_over tip_over flip_over slam_into crash_into smash_into plow_into "
    "plough_into veer skid crash collide capsize derail run_over spill leak trap malfunction run_aground ram_into derail",
    "accident.sea": "sink",
    "accident.fall": "slip tumble_from",
    "accident.collapse": "collapse cave_in",
    "accident.drowning": "drown",
    "crime.murder": "murder strangle",
    "crime.robbery": "break_into rob burgle mug",
    "crime.theft": "steal shoplift pilfer snatch make_off",
    "crime.fraud": "defraud embezzle forge launder counterfeit con plagiarize plagiarise cheat impersonate falsify fabricate "
    "rig scam evade mislead deceive dupe swindle tamper",
    "crime.corruption": "bribe",
    "crime.smuggling": "smuggle traffic",
    "crime.espionage": "spy eavesdrop wiretap",
    "crime": "trespass extort poach loiter violate pollute",
    "justice.charge": "charge indict arraign prosecute",
    "justice.trial": "try retry",
    "justice.convict": "convict",
    "justice.acquit": "acquit exonerate",
    "justice.sentence": "sentence fine penalise penalize",
    "justice.sue": "sue",
    "justice.rule": "rule overturn uphold adjourn quash",
    "justice.appeal": "appeal",
    "office.appoint": "appoint name hire swear_in inaugurate tap pick designate replace recruit reappoint reinstate reshuffle "
    "co-opt",
    "office.nominate": "nominate shortlist",
    "office.dismiss": "strike_off fire dismiss sack oust relieve axe depose topple impeach dissolve overthrow demote "
    "suspend_from unseat vote_out kick_out sideline drum_out",
    "office.resign": "resign quit step_down abdicate retire step_aside stand_down bow_out",
    "office.elect": "elect re-elect reelect",
    "office.vote": "vote vote_for",
    "office.candidacy": "run_for stand_for campaign",
    "law.pass": "legislate enact legalize legalise approve adopt pass authorize authorise promulgate decriminalise decriminalize",
    "law.propose": "propose table suggest recommend draft",
    "law.repeal": "repeal abolish revoke rescind scrap annul strike_down do_away",
    "law.reform": "reform overhaul amend revise tighten redraw",
    "law.extend": "extend prolong postpone delay put_off defer reschedule",
    "economy.rise": "rise increase climb soar jump surge gain grow rebound edge_up raise hike boost accelerate widen double "
    "triple swell inch_up inflate outpace quadruple multiply go_up",
    "economy.fall": "fall drop slump tumble slide dip shrink decrease lower reduce cut contract narrow slow edge_down plummet "
    "halve shed devalue weaken depreciate dwindle erode stagnate plunge go_down deteriorate shave come_down scale_back",
    "economy.buy": "buy purchase acquire snap_up",
    "economy.sell": "sell auction export offload divest privatise privatize sell_off hive_off spin_off",
    "economy.merge": "merge amalgamate",
    "economy.invest": "invest spend finance pump allocate",
    "economy.earn": "earn profit",
    "economy.bankrupt": "liquidate default go_under wind_up wind_down",
    "economy.layoff": "lay_off downsize furlough",
    "economy.price": "price undercut",
    "economy.tax": "tax levy",
    "economy.debt": "borrow lend loan owe repay refinance pay_back pay_off",
    "economy.launch": "launch unveil roll_out introduce debut",
    "economy": "pay cost import trade insure manufacture produce bid_for supply lease license pay_out refund",
    "health.illness": "infect sicken poison suffer ail diagnose contaminate",
    "health.hospital": "hospitalize hospitalise",
    "health.recovery": "recover heal discharge cure",
    "health.vaccinate": "vaccinate inoculate immunize immunise",
    "health.surgery": "operate_on",
    "life.death": "die perish pass_away succumb starve suffocate",
    "life.injury": "injure wound hurt maul",
    "life.marriage": "marry wed",
    "life.divorce": "divorce",
    "life.award": "award honour honor crown knight decorate",
    "life.anniversary": "celebrate commemorate",
    "life.funeral": "bury mourn cremate rebury exhume inter",
    "life.missing": "vanish disappear",
    "life.rescue": "rescue save evacuate_from winch airlift pull_alive resuscitate",
    "life.found": "find discover spot uncover unearth locate",
    "movement.arrive": "arrive land enter reach disembark dock come_ashore wash_ashore touch_down",
    "movement.depart": "leave depart set_off head embark",
    "movement.flee": "flee escape emigrate defect run_away run_off",
    "movement.evacuate": "evacuate displace relocate resettle",
    "movement.return": "return repatriate go_back come_back head_back",
    "movement.transport": "hand_over deliver transport ship carry bring send escort dispatch distribute dump",
    "movement": "travel fly sail journey cross divert detour drive_to ride roam migrate immigrate ferry tow pour_into "
    "pour_across stream_into stream_across flock_to trek pass_through sail_through",
    "works.build": "build construct erect restore renovate repair rebuild excavate install upgrade modernise modernize "
    "refurbish reconstruct dig",
    "works.open": "open reopen",
    "works.close": "close shut shut_down",
    "works.suspend": "suspend ground halt_work paralyse paralyze cancel",
    "works.resume": "resume restart",
    "science.test": "test test-fire",
    "science.discover": "invent",
    "science": "develop pioneer",
    "science.launch": "orbit lift_off blast_off",
    "culture.publish": "publish broadcast air",
    "culture.host": "host emcee",
    "culture.perform": "perform sing star",
    "culture.show": "screen exhibit premiere",
    "sport.win": "win defeat trounce thrash edge_out overcome triumph clinch",
    "sport.lose": "lose",
    "sport.draw": "draw",
    "sport.qualify": "qualify",
    "sport.play": "score",
    "statement": "say announce state declare comment remark tell claim confirm deny report disclose reveal testify admit "
    "reiterate restate clarify note stress underline",
    "economy.loss": "write_off write_down",
    "economy.jobs": "employ",
    "life.birth": "",
}
"""Code to lemmas, or lemmas and particles; an empty one for what names no event."""
