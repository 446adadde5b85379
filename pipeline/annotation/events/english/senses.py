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
        words("union walkout stoppage wage salary picket unionise unionize pay_rise trade-union"),
        ARMED,
    ),
    Sense(
        words("walk"),
        "protest.boycott",
        "protest.strike",
        words("union wage salary picket employer"),
        words("mp lawmaker"),
    ),
    Sense(
        words("explosion blast explode detonation"),
        "assault.explosives",
        "accident.explosion",
        words("gas methane boiler factory warehouse miner coal refinery firework fireworks chemical leak workshop plant silo"),
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
        words("transfer"),
        "sport.transfer",
        "movement.transport",
        words("arm weapon prisoner detainee fund money power cash"),
        SPORTS,
    ),
)
