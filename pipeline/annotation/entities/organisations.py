"""Keys of organisations: one for all ways to name a body of a state, and for bodies that several languages abbreviate."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from pipeline.annotation.names.keys import WORD, NameWords, untitled_key
from pipeline.annotation.names.sounds import sound
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Token
from pipeline.scripts.latin import in_latin

BodyPart = Literal[
    "ministry", "department", "defence", "foreign", "interior", "finance", "army", "government", "parliament", "police",
    "navy", "intelligence", "security", "general staff", "general", "embassy", "president", "council", "service", "court",
    "central", "national", "air", "guard", "coast", "border", "command", "air army", "agency",
]  # fmt: skip
"""What a word in the name of a state's body stands for, in the words that keys are made of."""

HEADS: Final[frozenset[str]] = frozenset(
    {"ministry", "department", "army", "air army", "government", "parliament", "police", "navy", "intelligence", "general staff"}
    | {"embassy", "command", "guard"}
)
"""Those of them of which one at least has to be in the name of a body."""

_LONGEST_ACRONYM = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationWords:
    """The words that names of organisations are made of, in small letters."""

    kinds: Mapping[str, BodyPart] = field(default_factory=dict)
    """What each word of the names of states' bodies stands for."""
    known: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """The key of each spelling of an organisation that is named in many ways, which holds in any case if it is in small letters,
    else only as it is written: "nato" is "Nato" too, but "Who" is not "WHO". A body of a state has the state's ISO 3166-1 code in
    front, "RU fsb"; that of no state in particular is made of `BodyPart`s in their order, as "defence ministry" for "MoD"."""
    small: frozenset[str] = frozenset()
    """Words that do not count in a key: "of", "affairs"."""
    links: frozenset[str] = frozenset()
    """Prepositions before the state of a body, or between two words of its name: "Ministry of Defence of Iraq"."""
    regions: frozenset[str] = frozenset()
    """Heads of bodies, as written, that with a state behind them are regions: "the department of France"."""
    spellings: Mapping[str, str] = field(init=False, repr=False, compare=False)
    """The keys of `known` by the spelling as one string."""

    def __post_init__(self) -> None:
        """Joins the words of the spellings."""
        object.__setattr__(self, "spellings", {" ".join(words): key for words, key in self.known.items()})

    def kind(self, token: Token) -> str | None:
        """What a word stands for, as it is written or by its lemma; None for a word that is no part of bodies' names."""
        return self.kinds.get(token.text.casefold(), self.kinds.get(token.lemma))

    def key(self, name: str) -> str | None:
        """The key of a known organisation by one of its spellings, with either apostrophe; None for any other name."""
        plain = name.replace("’", "'")
        return self.spellings.get(plain) or self.spellings.get(plain.casefold())


def organisation_key(name: str, gazetteer: Gazetteer, words: OrganisationWords, around: NameWords) -> str:
    """A key such as "RU defence ministry" for a body of a state, whose ISO 3166-1 code leads; "nato", or sounds, for any other.

    Only the keys of states' bodies hold capitals. Without its state ("the Defence Ministry") the key lacks the code. `around` are
    the words that may stand around the name.
    """
    parts = WORD.findall(around.apostrophe.sub("", name))
    while parts and parts[0].casefold() in around.articles:
        parts.pop(0)
    if known := words.key(" ".join(parts)):
        return known
    if body := _body_key(parts, gazetteer, words):
        return body
    if len(parts) == 1 and parts[0].isupper() and len(parts[0]) <= _LONGEST_ACRONYM:
        return re.sub(r"\W", "", in_latin(parts[0]))
    return untitled_key(" ".join(parts), around)


def _body_key(parts: list[str], gazetteer: Gazetteer, words: OrganisationWords) -> str | None:
    """The key of a state's body by the words of its name; None for what is none."""
    state, rest = _state(parts, gazetteer)
    army = next((key for part in parts if (key := words.key(part) or "")[2:] == " army"), "")
    if not state and army:  # "Генштаб ВСУ"
        state, rest = army[:2], [part for part in parts if not words.key(part)]
    counted = [part for part in rest if part.casefold() not in words.small]
    known = words.key(" ".join(counted))
    if state and _is_stateless(known):  # "МИД Франции"
        return f"{state} {known}"
    if HEADS.isdisjoint(words.kinds.get(part.casefold(), "") for part in counted):
        return None
    own = {words.kinds.get(part.casefold()) or sound(part) for part in counted}
    own -= {"general"} if "general staff" in own else set()
    return " ".join(([state] if state else []) + sorted(own))


def _is_stateless(key: str | None) -> bool:
    """Whether a key is that of a body which every state has: "defence ministry"."""
    return key is not None and key.islower() and not HEADS.isdisjoint(key.split())


def _state(parts: list[str], gazetteer: Gazetteer) -> tuple[str | None, list[str]]:
    """The code of a state that one to three of the words name, by its adjective or its name, and the other words."""
    for size in (3, 2, 1):
        for start in range(len(parts) - size + 1):
            words = " ".join(parts[start : start + size])
            place = gazetteer.nationality(words) or next(
                (each for each in gazetteer.lookup(words) if each.kind == "country"), None
            )
            if place:
                return place.country, parts[:start] + parts[start + size :]
    return None, parts


def is_body_word(token: Token, words: OrganisationWords) -> bool:
    """Whether names of bodies of states are made of this word: "security", "armed"."""
    return words.kind(token) is not None


def is_body(token: Token, words: OrganisationWords) -> bool:
    """Whether this word heads the name of a body of a state when a nationality stands before it: "forces", "MoD"."""
    return words.kind(token) in HEADS or _is_stateless(words.key(token.text) or words.key(token.lemma))


def is_known(name: str, words: OrganisationWords) -> bool:
    """Whether `name` is one of a body that several languages abbreviate: "NATO", "Daesh", "Минобороны"."""
    return words.key(name) is not None


def is_body_key(entity_id: str) -> bool:
    """Whether an id "name:..." is that of a body of some state, named without the state."""
    return not HEADS.isdisjoint(entity_id.removeprefix("name:").split()) or entity_id.endswith("general staff")
