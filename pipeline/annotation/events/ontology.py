"""The closed list of event types that a frame's `event` may have.

A code is `type`, `type.mode`, or either with `:phase` behind it, in lower case: `assault.aerial`, `consult.visit:planned`.

The first sixteen types and most of their modes are those of PLOVER (Halterman, Bagozzi, Beger, Schrodt and Scarborough, PLOVER
and POLECAT: A New Political Event Ontology and Dataset, 2023; modes as in its CAMEO2PLOVER list of 2021, `demand` named
`request` as in the paper). PLOVER leaves accidents, crime, business, courts and sport out; the types from `disaster` on, and
the modes marked with a plus sign in `MODES`, are our own. Phases are our own too: PLOVER takes what is planned for agreement.
"""

from __future__ import annotations

from typing import Final, Literal

from schemas import Event

Phase = Literal[
    "planned",
    "threatened",
    "requested",
    "begun",
    "continued",
    "ended",
    "attempted",
    "prevented",
    "denied",
    "negated",
]
"""What became of an event that did not simply happen."""

TYPES: Final[dict[str, str]] = {
    "agree": "agreement or promise to act",
    "consult": "meeting or talks",
    "support": "support, praise or recognition",
    "concede": "concession or apology",
    "cooperate": "material cooperation",
    "aid": "aid",
    "retreat": "yielding in fact",
    "request": "request or demand",
    "accuse": "accusation, criticism or investigation",
    "reject": "rejection or refusal",
    "threaten": "threat",
    "protest": "protest",
    "sanction": "relations reduced",
    "mobilize": "mobilisation or deployment",
    "coerce": "coercion",
    "assault": "violence",
    "disaster": "natural disaster",
    "accident": "accident",
    "crime": "crime",
    "justice": "court proceedings",
    "office": "office filled or left",
    "law": "law or policy made",
    "economy": "economy and business",
    "health": "health",
    "life": "life event",
    "movement": "arrival, departure or flight",
    "works": "building, opening or closing",
    "science": "science and technology",
    "culture": "culture and media",
    "sport": "sport",
    "statement": "statement",
}
"""Type to label."""

MODES: Final[dict[str, str]] = {
    "consult": "visit phone third-party multilateral",
    "retreat": "withdraw release return ease access disarm ceasefire",
    "request": "assist change yield meet",
    "accuse": "disapprove investigate",
    "reject": "assist change yield meet",
    "threaten": "violence relations restrict",
    "protest": "demo hunger boycott obstruct riot +strike",
    "sanction": "withdraw discontinue expel +restrict",
    "mobilize": "troops police +arms +fortify +exercise",
    "coerce": "confiscate restrict ban curfew martial-law arrest deport +occupy +censor +cyber +raid",
    "assault": "abduct beat sexual torture suicide-attack explosives assassinate destroy firearms aerial heavy-weapons "
    "+kill +repel +battle +cbrn +stab",
    "disaster": "+earthquake +flood +storm +fire +eruption +landslide +drought +weather",
    "accident": "+air +road +rail +sea +space +fall +collapse +explosion +drowning +outage",
    "crime": "+murder +robbery +theft +fraud +drugs +corruption +smuggling +piracy +driving +espionage",
    "justice": "+charge +trial +convict +acquit +sentence +sue +rule +appeal +confess",
    "office": "+appoint +dismiss +resign +elect +candidacy +nominate +vote",
    "law": "+pass +propose +repeal +reform +extend",
    "economy": "+rise +fall +buy +sell +merge +invest +earn +loss +bankrupt +jobs +layoff +price +tax +debt +deal +launch",
    "health": "+outbreak +illness +hospital +recovery +vaccinate +surgery",
    "life": "+death +injury +birth +marriage +divorce +award +anniversary +funeral +missing +rescue +found",
    "movement": "+arrive +depart +flee +evacuate +return +transport",
    "works": "+build +open +close +suspend +resume",
    "science": "+launch +test +discover +study",
    "culture": "+publish +host +perform +show",
    "sport": "+win +lose +draw +play +transfer +qualify +suspend",
}
"""Type to its modes."""

PHASES: Final[dict[Phase, str]] = {
    "planned": "planned",
    "threatened": "threatened",
    "requested": "called for",
    "begun": "begun",
    "continued": "going on",
    "ended": "ended",
    "attempted": "attempted",
    "prevented": "prevented",
    "denied": "denied",
    "negated": "did not happen",
}
"""Phase to label."""

CODES: Final = frozenset(TYPES) | {f"{kind}.{mode.removeprefix('+')}" for kind, modes in MODES.items() for mode in modes.split()}
"""All codes without phase."""


def codes(text: str) -> frozenset[str]:
    """The set of the codes and types in `text`, parted by white space. Raises `KeyError` for one outside the lists."""
    found = frozenset(text.split())
    if unknown := found - CODES:
        raise KeyError(*sorted(unknown))
    return found


def event(code: str, phase: Phase | None = None, rule: str | None = None) -> Event:
    """The event with its label and the key of the rule that gave its code.

    Raises `KeyError` for a code or phase outside the lists.
    """
    kind, _, mode = code.partition(".")
    label = TYPES[kind] if not mode else f"{TYPES[kind]}: {mode.replace('-', ' ')}"
    if code not in CODES:
        raise KeyError(code)
    if phase is None:
        return Event(code=code, label=label, rule=rule)
    return Event(code=f"{code}:{phase}", label=f"{label}, {PHASES[phase]}", rule=rule)
