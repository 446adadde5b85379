"""Weapons and vehicles by what they are called: designations, ships' prefixes and a closed list of classes and types.

Designations follow the public systems of the United States (MIL-STD-1812 for aircraft and missiles, hull classification symbols
for ships), of NATO's reporting codes and of Soviet and Russian design bureaus; the names are those of types in service that the
press writes without their designation.
"""

from __future__ import annotations

import re
from typing import Final

from schemas import EntityType

_VEHICLE_WORDS = """
uav uavs uas usv usvs ugv ucav suv suvs apc apcs ifv ifvs mrap mraps bmp btr btrs humvee humvees abrams leopard leopards
challenger bradley bradleys stryker strykers marder bayraktar reaper predator chinook apache blackhawk osprey hercules
globemaster mirage rafale eurofighter gripen merkava leclerc orlan orlans бпла бла абрамс леопард брэдли байрактар орлан
абрамси леопарди बख्तरबंद
"""
_VEHICLES: Final = frozenset(_VEHICLE_WORDS.split())
_WEAPON_WORDS = """
ied ieds vbied vbieds icbm icbms slbm slbms atgm atgms manpads mlrs slcm glcm himars atacms gmlrs jdam jdams jassm jsow
javelin javelins stinger stingers nlaw nlaws tomahawk tomahawks kalibr kalibrs iskander iskanders kinzhal kinzhals zircon
oreshnik sarmat bulava yars shahed shaheds lancet lancets geran storm-shadow scalp taurus excalibur patriot patriots iris-t
nasams thaad hellfire hellfires brimstone exocet harpoon harpoons neptune buk grad grads smerch uragan tochka-u solntsepyok
pantsir kalashnikov novichok sarin vx qassam хаймарс джавелин искандер калибр кинжал циркон шахед град смерч ураган ланцет
панцирь пэтриот іскандер кинджал калібр джавеліни इस्कंदर शाहेद сву рсзо пзрк птур свд
"""
_WEAPONS: Final = frozenset(_WEAPON_WORDS.split()) | {"storm shadow", "iron dome", "шторм шэдоу"}
_SHIP = re.compile(
    r"(?:USS|HMS|HMCS|HMAS|HMNZS|INS|FS|ITS|JS|ROKS|TCG|ORP|RFS|USNS|RFA|USCGC) [A-Z]\w{1,20}"
    r"(?: (?:(?:de|of|the|la) )?[A-Z]\w{1,20}){0,2}"
    r"|(?:DDG|CVN|SSN|SSBN|SSGN|LHD|LHA|LPD|LSD|FFG|LCS)[ -]\d{1,3}"
)
_AIRCRAFT = re.compile(
    r"(?:F/A|EA|RC|MC|KA|F|B|Su|MiG|Tu|Il|An|Mi|Ka|MQ|RQ|AH|UH|CH|C|KC|A|E|P|T|V|Y|Yak|Be|Су|Миг|МиГ|Ту|Ил|Ми|Ка|Т|Ан|Як)-"
    r"\d{1,3}[A-Za-zА-я]{0,3}\d?"
    r"|M1A[12]|M113|M2A[0-4]|BMP-[1-3]|BTR-\d0[A-Z]?|БМП-\d|БТР-\d\d|TB2|Bayraktar TB2"
    r"|(?:Leopard|Leclerc|Challenger|Abrams|Armata|Merkava|Marder|Orlan|Gripen|Typhoon|Леопард|Орлан)[ -]\d{1,3}[A-Z]?\d?"
)
_MISSILE = re.compile(
    r"(?:S|SA|Kh|X|BM|AK|AKM|RPG|RS|SM|AGM|AIM|GBU|MGM|BGM|RIM|ATGM|PAC|SS-N|SA-N|SS|KN|DF|JL|CJ|YJ|Hwasong|Pukguksong|Fateh|Shahab|Geran"
    r"|Shahed|Lancet|М|С|Х|АК|РПГ|РС|Герань|Шахед)-\d{1,4}[A-Za-zА-я]{0,3}\d?"
    r"|M(?:777|109|198|270|142|982|26|4|16|240|249|39)A?\d?|2[SСAА]\d{1,2}|2К\d{2}|9[MМKК]\d{2,3}"
)


def materiel(text: str) -> EntityType | None:
    """Whether `text` names a kind of weapon or vehicle, or a single ship."""
    word = text.casefold()
    if word in _VEHICLES or _SHIP.fullmatch(text) or _AIRCRAFT.fullmatch(text):
        return "VEHICLE"
    return "WEAPON" if word in _WEAPONS or _MISSILE.fullmatch(text) else None
