"""Keys of organisations: one for all ways to name a body of a state, and for bodies that several languages abbreviate."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.names.keys import name_key
from pipeline.annotation.names.sounds import latin, sound
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Token

_SMALL = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "in",
        "s",
        "de",
        "la",
        "on",
        "del",
        "el",
        "los",
        "las",
        "y",
        "e",
        "estado",
        "asuntos",
        "relaciones",
        "та",
        "у",
        "के",
        "की",
        "का",
        "ची",
        "चे",
        "चा",
        "च्या",
        "मामलों",
        "a",
        "an",
        "по",
        "и",
        "в",
        "та",
        "на",
        "з",
        "affairs",
        "делам",
        "дела",
        "дел",
        "справ",
    ]
)

_BODIES = """
ministry: ministerio मंत्रालया ministry министерство міністерство मंत्रालय
department: department dept департамент departamento विभाग
defence: defence defense оборона оборони обороны रक्षा defensa संरक्षण
foreign: foreign external иностранный иностранных закордонных закордонний exteriores exterior परराष्ट्र विदेश
interior: interior internal внутренний внутренних внутрішніх внутрішній गृह
finance: finance financial финансов финансы фінансів фінанси hacienda finanzas वित्त अर्थ
army: army military forces force troops armed армия войска вооруженный силы сила військо збройні сили армія збройний fuerza
army: fuerzas ejército armadas armada військовий लष्कर सैन्य दल सेना
government: government authorities administration regime cabinet правительство власти власть уряд влада gobierno autoridades
government: शासन सरकार
parliament: parliament парламент parlamento संसद
police: police полиция поліція policía पोलीस पोलिस पुलिस
navy: navy naval флот marina नौदल नौसेना
intelligence: intelligence разведка розвідка inteligencia खुफिया गुप्तचर
security: security безопасность безопасности безпеки безпека seguridad सुरक्षा
general staff: staff генштаб штаб mayor स्टाफ़ स्टाफ
general: general генеральный генеральний जनरल
embassy: embassy посольство दूतावास embajada
president: presidency presidential presidencia
council: council совет рада consejo परिषद
service: service services служба servicio सेवा
court: court суд tribunal corte न्यायालय
central: central центральный центральний केंद्रीय
national: national национальный національний nacional राष्ट्रीय
air: air воздушный повітряні повітряний aérea वायु हवाई
guard: guard guards гвардия гвардія guardia
coast: coast
border: border пограничный прикордонна прикордонний सीमा
command: command командование командування comando mando
air army: वायुसेना हवाईदल
agency: agency агентство agencia एजेंसी
"""
_HEADS = frozenset(
    {
        "ministry",
        "department",
        "army",
        "air army",
        "government",
        "parliament",
        "police",
        "navy",
        "intelligence",
        "general staff",
        "embassy",
        "command",
        "guard",
    }
)
_WORDS: Final = {
    word: name for line in _BODIES.strip().splitlines() for name, words in [line.split(":")] for word in words.split()
}

_SHARED = """
united nations: un, u.n., uno, united nations organisation, united nations organization, оон, संयुक्त राष्ट्र
united nations: onu, naciones unidas, organización de las naciones unidas, संयुक्त राष्ट्रे, संयुक्त राष्ट्रसंघ, यूएन
united nations: संयुक्त राष्ट्र संघ, організація об'єднаних націй
united nations: организация объединенных наций
european union: eu, e.u., ес, евросоюз, европейский союз, unión europea, ue, युरोपीय संघ, युरोपियन युनियन, यूरोपियन यूनियन
european union: євросоюз, єс, європейський союз, यूरोपीय संघ
nato: nato, north atlantic treaty organization, north atlantic alliance, otan, нато, नाटो, नेटो
osce: organization for security and co-operation in europe, organization for security and cooperation in europe, обсе
iaea: oiea, international atomic energy agency, магатэ, магате
who: oms, organización mundial de la salud, विश्व स्वास्थ्य संगठन, जागतिक आरोग्य संघटना, world health organization, воз, वोз
imf: fmi, fondo monetario internacional, international monetary fund, мвф
icc: international criminal court
icrc: international committee of the red cross, red cross, cruz roja, червоний хрест, रेड क्रॉस
islamic state: estado islámico, ісламська держава, इस्लामिक स्टेट, isil, isis, daesh, da'esh
islamic state: islamic state of iraq and the levant, islamic state of iraq and levant
islamic state: islamic state in iraq and syria, so-called islamic state, игил, иг, исламское государство
al qaeda: al-qaida, al qaida, al-qa'ida, al-qaeda, аль-каида, аль-каїда, अल-कायदा, अल कायदा
hamas: hamás, хамас, हमास
hezbollah: hizbullah, hizballah, hezbolá, hizbulá, hezbolah, хезболла, хизбалла, хизболла, хезболлах, хізбалла, хізболла
hezbollah: हिज़्बुल्लाह, हिज़बुल्लाह, हिजबुल्लाह, हिजबुल्ला, हिझबुल्ला
taliban: talibán, талибан, талібан, तालिबान
boko haram: боко харам, बोको हराम
al shabaab: al-shabaab, al-shabab, al shabab, аш-шабаб
african union: unión africana, африканский союз, африканський союз, अफ़्रीकी संघ, अफ्रीकी संघ
european commission: comisión europea, еврокомиссия, европейская комиссия, єврокомісія, європейська комісія, यूरोपीय आयोग
european central bank: ecb, banco central europeo, bce, ецб, европейский центробанк, єцб
world bank: banco mundial, всемирный банк, світовий банк, विश्व बैंक, जागतिक बँक
opec: opep, опек, ओपेक
unicef: юнисеф, юнісеф, यूनिसेफ
unesco: юнеско, यूनेस्को, युनेस्को
IL army: israel defense forces, israel defence forces, fuerzas de defensa de israel, цахал
RU fsb: fsb, federal security service, фсб
UA sbu: служба безпеки україни, sbu, security service of ukraine, сбу
UA army: збройні сили україни, fuerzas armadas de ucrania, всу, зсу, afu, armed forces of ukraine
RU army: вс рф, армия россии
US defence department: pentagon, dod, department of defense, us department of defense, пентагон, pentágono, पेंटागन, पेंटागॉन
US cia: cia, central intelligence agency, цру
US fbi: fbi, federal bureau of investigation, фбр
RU defence ministry: міноборони рф, міноборони росії, минобороны, минобороны россии, мо рф, mod russia
RU foreign ministry: мид, мид россии, мид рф
RU interior ministry: мвд, мвд россии
US state department: держдеп, держдепартамент, departamento de estado, state department, us state department
US state department: department of state, госдеп, госдепартамент
"""
_KNOWN: Final = {
    spelling.strip(): key.strip()
    for line in _SHARED.strip().splitlines()
    for key, names in [line.split(":")]
    for spelling in [key.split(" ", 1)[-1] if key[:2].isupper() else key, *names.split(",")]
}

_PART = re.compile(r"[\w\u0900-\u097f]+(?:[-'’.][\w\u0900-\u097f]+)*\.?")


def organisation_key(name: str, language: str, gazetteer: Gazetteer) -> str:
    """A key such as "RU defence ministry" for a body of a state, whose ISO 3166-1 code leads; "nato", or sounds, for any other.

    Only the keys of states' bodies hold capitals. Without its state ("the Defence Ministry") the key lacks the code.
    """
    parts = _PART.findall(re.sub(r"['’]s?(?=\s|$)", "", name))
    while parts and parts[0].casefold() in ("the", "a", "an"):
        parts.pop(0)
    if known := _KNOWN.get(" ".join(parts).casefold().replace("’", "'")):
        return known
    state, rest = _state(parts, gazetteer)
    forces = next((known for part in parts if (known := _KNOWN.get(part.casefold(), ""))[2:] == " army"), "")
    if not state and forces:  # "Генштаб ВСУ"
        state, rest = forces[:2], [part for part in parts if part.casefold() not in _KNOWN]
    words = {_WORDS.get(part.casefold(), "") for part in rest if part.casefold() not in _SMALL}
    if not words.isdisjoint(_HEADS):
        own = {_WORDS.get(part.casefold()) or sound(part) for part in rest if part.casefold() not in _SMALL}
        own -= {"general"} if "general staff" in own else set()
        return " ".join(([state] if state else []) + sorted(own))
    if len(parts) == 1 and parts[0].isupper() and len(parts[0]) <= 5:
        return re.sub(r"\W", "", latin(parts[0]))
    return name_key(" ".join(parts), language)


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


def is_body_word(token: Token) -> bool:
    """Whether names of bodies of states are made of this word: "security", "armed"."""
    return token.text.casefold() in _WORDS or token.lemma in _WORDS


def is_body(token: Token) -> bool:
    """Whether this word heads the name of a body of a state when a nationality stands before it: "forces", "government"."""
    return _WORDS.get(token.text.casefold(), _WORDS.get(token.lemma)) in _HEADS


def is_known(name: str) -> bool:
    """Whether `name` is one of a body that several languages abbreviate: "NATO", "Daesh", "Минобороны"."""
    return name.casefold().replace("’", "'") in _KNOWN


def is_body_key(entity_id: str) -> bool:
    """Whether an id "name:..." is that of a body of some state, named without the state."""
    return not _HEADS.isdisjoint(entity_id.removeprefix("name:").split()) or entity_id.endswith("general staff")
