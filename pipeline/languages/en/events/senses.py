"""English words of two senses, told apart by the other words of their article. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Sense, words

ARMED: Final = words(
    """missile drone airstrike rocket artillery warplane troop bomb bomber bombing military militant militia shelling rebel
    terrorist suicide grenade frontline shrapnel sabotage insurgent soldier"""
)
SPORTS: Final = words(
    "match tournament league goal championship coach cup striker midfielder medal olympic stadium athlete batsman innings"
)

SENSES: Final = (
    Sense(
        words("appeal"),
        "request",
        "justice.appeal",
        words("court judge verdict sentence prosecutor conviction tribunal acquit defendant"),
        words("survivor donation blood shelter witness"),
    ),
    Sense(
        words("strike"),
        "assault",
        "protest.strike",
        words(
            "union walkout stoppage wage salary pay worker employee labour labor picket unionise unionize pay_rise trade-union"
        ),
        ARMED,
    ),
    Sense(
        words("stop cease"),
        "works.suspend",
        "protest.strike",
        words("union wage salary pay picket employer"),
        words("bridge construction"),
    ),
    Sense(
        words("walk"),
        "protest.boycott",
        "protest.strike",
        words("union wage salary picket employer"),
        words("mp lawmaker"),
    ),
    Sense(
        words("explosion blast explode detonation blow"),
        "assault.explosives",
        "accident.explosion",
        words(
            "gas methane boiler factory warehouse miner coal refinery firework fireworks chemical leak workshop plant silo fuel "
            "diesel petrol tanker cylinder"
        ),
        ARMED,
    ),
    Sense(
        words("win victory defeat triumph"),
        "sport.win",
        "office.elect",
        words("election electoral voter ballot runoff run-off turnout parliamentary constituency presidency"),
        SPORTS,
    ),
    Sense(
        words("beat defeat"),
        "assault.beat",
        "sport.win",
        SPORTS,
        words("police arrest assault hospital stab"),
    ),
    Sense(
        words("poll"),
        "science.study",
        "office.vote",
        words("election electoral voter ballot runoff run-off turnout constituency"),
        words("pollster respondent"),
    ),
    Sense(
        words("takeover"),
        "coerce.occupy",
        "economy.buy",
        words("shareholder bidder regulator acquire merger share euro dollar acquisition"),
        ARMED | words("coup"),
    ),
    Sense(
        words("launch fire"),
        "assault.heavy-weapons",
        "mobilize.exercise",
        words("sea ocean test-fire"),
        words("kill wound destroy strike"),
    ),
    Sense(
        words("launch"),
        "economy.launch",
        "science.launch",
        words("satellite spacecraft orbit astronaut cosmonaut"),
        words("ballistic warhead"),
    ),
    Sense(
        words("launch"),
        "economy.launch",
        "assault.heavy-weapons",
        words("ballistic missile warhead"),
        words("product customer"),
    ),
    Sense(
        words("launch probe"),
        "accuse.investigate",
        "science.launch",
        words("satellite spacecraft orbit rocket planet astronaut"),
        words("police prosecutor allegation"),
    ),
    Sense(
        words("trial"),
        "justice.trial",
        "science.test",
        words("drug vaccine placebo dose pill volunteer"),
        words("court judge prosecutor jury verdict"),
    ),
    Sense(
        words("hit reach touch"),
        "economy.rise",
        "economy.fall",
        words("low"),
        words("high"),
    ),
    Sense(
        words("withdraw pull"),
        "retreat.withdraw",
        "sport",
        SPORTS,
        ARMED,
    ),
    Sense(
        words("strip"),
        "office.dismiss",
        "sport.suspend",
        SPORTS | words("cyclist cycling boxing athletics doping"),
        words("minister parliament"),
    ),
    Sense(
        words("transfer"),
        "sport.transfer",
        "movement.transport",
        words("arm weapon prisoner detainee fund money power cash"),
        SPORTS,
    ),
)
