"""Weapons and vehicles by what they are called: designations, ships' prefixes and a closed list of classes and types."""

from __future__ import annotations

import re
from typing import Final

from schemas import EntityType

_VEHICLE_WORDS = """
uav uavs uas usv usvs ugv ucav suv suvs apc apcs ifv ifvs mrap mraps bmp btr btrs humvee humvees abrams leopard
bradley stryker bayraktar reaper predator chinook apache blackhawk osprey hercules globemaster mirage rafale
eurofighter gripen бпла бла बख्तरबंद
"""
_VEHICLES: Final = frozenset(_VEHICLE_WORDS.split())
_WEAPON_WORDS = """
ied ieds vbied vbieds icbm icbms atgm atgms manpads mlrs slcm glcm himars atacms javelin javelins stinger stingers
tomahawk kalibr iskander kinzhal zircon oreshnik shahed lancet geran storm-shadow taurus excalibur patriot iris-t
nasams buk grad smerch uragan tochka-u kalashnikov novichok sarin хаймарс джавелин искандер калибр кинжал шахед град
смерч ураган іскандер кинджал калібр इस्कंदर शाहेद сву рсзо пзрк птур
"""
_WEAPONS: Final = frozenset(_WEAPON_WORDS.split())
_SHIP = re.compile(r"(?:USS|HMS|HMCS|HMAS|INS|FS|RFS|USNS|RFA) [A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2}")
_AIRCRAFT = re.compile(
    r"(?:F|B|Su|MiG|Tu|Il|An|Mi|Ka|MQ|RQ|AH|UH|CH|C|KC|A|E|P|T|M1|Су|Миг|МиГ|Ту|Ил|Ми|Ка|Т)-\d{1,3}[A-Za-zА-я]{0,3}"
)
_MISSILE = re.compile(r"(?:S|SA|Kh|X|BM|AK|RPG|RS|SM|AGM|AIM|GBU|MGM|M|С|Х|АК)-\d{1,3}[A-Za-zА-я]{0,3}")


def materiel(text: str) -> EntityType | None:
    """Whether `text` names a kind of weapon or vehicle, or a single ship."""
    word = text.casefold()
    if word in _VEHICLES or _SHIP.fullmatch(text) or _AIRCRAFT.fullmatch(text):
        return "VEHICLE"
    return "WEAPON" if word in _WEAPONS or _MISSILE.fullmatch(text) else None
