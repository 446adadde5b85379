"""Weapons and vehicles by what they are called: designations, ships' prefixes and a closed list of classes and types.

Designations follow the public systems of the United States (MIL-STD-1812 for aircraft and missiles, hull classification symbols
for ships), of NATO's reporting codes and of Soviet and Russian design bureaus; the names are those of types in service that the
press writes without their designation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from schemas import EntityType

_NEVER: Final = re.compile(r"(?!)")
_SUFFIX = r"[^\W\d_]{0,3}\d?"
"""Letters of a variant in any script, as in "Su-35S", "S-300В", and its number."""
_SHIP = (
    r"(?:USS|HMS|HMCS|HMAS|HMNZS|INS|FS|ITS|JS|ROKS|TCG|ORP|RFS|USNS|RFA|USCGC) [A-Z]\w{1,20}"
    r"(?: (?:(?:%s) )?[A-Z]\w{1,20}){0,2}"
    r"|(?:DDG|CVN|SSN|SSBN|SSGN|LHD|LHA|LPD|LSD|FFG|LCS)[ -]\d{1,3}"
)
_AIRCRAFT = (
    r"(?:F/A|EA|RC|MC|KA|F|B|Su|MiG|Tu|Il|An|Mi|Ka|MQ|RQ|AH|UH|CH|C|KC|A|E|P|T|V|Y|Yak|Be)-\d{1,3}" + _SUFFIX
    + r"|M1A[12]|M113|M2A[0-4]|BMP-[1-3]|BTR-\d0[A-Z]?|TB2|Bayraktar TB2"
    r"|(?:Leopard|Leclerc|Challenger|Abrams|Armata|Merkava|Marder|Orlan|Gripen|Typhoon)[ -]\d{1,3}[A-Z]?\d?"
)  # fmt: skip
_MISSILE = (
    r"(?:S|SA|Kh|X|BM|AK|AKM|RPG|RS|SM|AGM|AIM|GBU|MGM|BGM|RIM|ATGM|PAC|SS-N|SA-N|SS|KN|DF|JL|CJ|YJ|Hwasong|Pukguksong|Fateh"
    r"|Shahab|Geran|Shahed|Lancet)-\d{1,4}" + _SUFFIX
    + r"|M(?:777|109|198|270|142|982|26|4|16|240|249|39)A?\d?|2[SA]\d{1,2}|9[MK]\d{2,3}"
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterielWords:
    """Names of kinds of weapons and vehicles in one language, in small letters."""

    vehicles: frozenset[str] = frozenset()
    weapons: frozenset[str] = frozenset()
    weapon_phrases: frozenset[tuple[str, ...]] = frozenset()
    """Names of weapons in several words."""
    vehicle_designations: re.Pattern[str] = _NEVER
    """Designations in the letters of the language, as written; those in Latin letters are known to the engine."""
    weapon_designations: re.Pattern[str] = _NEVER
    ship_particles: frozenset[str] = frozenset()
    """Small words inside the names of ships: "FS Charles de Gaulle"."""
    vehicle: re.Pattern[str] = field(init=False, repr=False, compare=False)
    """Designations of vehicles in all letters, and names of ships behind their prefix."""
    weapon: re.Pattern[str] = field(init=False, repr=False, compare=False)
    """Designations of weapons in all letters."""
    weapon_names: frozenset[str] = field(init=False, repr=False, compare=False)
    """Names of weapons, those in several words too."""

    def __post_init__(self) -> None:
        """Compiles the patterns of both."""
        ships = _SHIP % ("|".join(sorted(self.ship_particles)) or _NEVER.pattern)
        vehicle = re.compile(rf"{ships}|{_AIRCRAFT}|{_inline(self.vehicle_designations)}")
        object.__setattr__(self, "vehicle", vehicle)
        object.__setattr__(self, "weapon", re.compile(f"{_MISSILE}|{_inline(self.weapon_designations)}"))
        object.__setattr__(self, "weapon_names", self.weapons | {" ".join(phrase) for phrase in self.weapon_phrases})


def _inline(pattern: re.Pattern[str]) -> str:
    return f"(?x:{pattern.pattern}\n)" if pattern.flags & re.VERBOSE else f"(?:{pattern.pattern})"


def materiel(text: str, words: MaterielWords) -> EntityType | None:
    """Whether `text` names a kind of weapon or vehicle, or a single ship."""
    word = text.casefold()
    if word in words.vehicles or words.vehicle.fullmatch(text):
        return "VEHICLE"
    return "WEAPON" if word in words.weapon_names or words.weapon.fullmatch(text) else None
