"""Spanish number words, and what a number counts."""

from __future__ import annotations

from pipeline.annotation.quantities.number_words import NumberWords
from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.languages.en.counting import Counted

_UNITS = """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
veintinueve"""
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
SPANISH_NUMBERS = NumberWords(
    small={word: float(value) for value, word in enumerate(_UNITS.split())}
    | {word: 10.0 * value for value, word in enumerate(_TENS.split(), 3)}
    | {f"{stem}{end}": 100.0 * value for value, stem in enumerate(_HUNDREDS.split(), 2) for end in ("os", "as")}
    | {"un": 1.0, "una": 1.0, "cien": 100.0, "ciento": 100.0, "veintiún": 21.0, "veintiuna": 21.0},
    magnitudes={"mil": 1e3, "millón": 1e6, "millones": 1e6, "millardos": 1e9, "billón": 1e12, "billones": 1e12},
    vague={
        "decenas": 20.0, "docenas": 24.0, "cientos": 200.0, "centenares": 200.0, "miles": 2e3, "millares": 2e3, "millones": 2e6,
    },
    whole={
        "mil": 1e3, "decena": 10.0, "docena": 12.0, "quincena": 15.0, "veintena": 20.0, "treintena": 30.0, "cincuentena": 50.0,
        "centenar": 100.0, "millar": 1e3,
    },
    several=word_class("varios varias algunos algunas"),
    joins=frozenset({"y"}),
    of=frozenset({"de"}),
    halves=frozenset({("y", "medio"), ("y", "media")}),
)  # fmt: skip

_STOP = word_class(
    """
    a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras que y e o u ni pero si
    no ya se le les lo los las la el más menos veces es son era eran fue fueron ha han había habían está están tras luego
    después antes cada ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo además meses
    """
)
_PERSONS = word_class(
    """
    persona soldado militar civil combatiente efectivo muerto herido víctima desaparecido refugiado desplazado niño niña mujer
    hombre joven anciano menor adulto bebé habitante residente ciudadano vecino trabajador obrero empleado minero bombero
    médico enfermero paciente periodista policía agente guardia oficial general coronel voluntario rehén prisionero
    detenido preso reo migrante inmigrante manifestante estudiante alumno profesor maestro pasajero turista pescador
    agricultor rescatista socorrista miliciano rebelde insurgente terrorista guerrillero mercenario recluta reservista
    tripulante marinero piloto experto ingeniero diputado senador ministro fallecido lesionado damnificado evacuado testigo
    votante elector funcionario diplomático espía sospechoso familiar hijo hija hermano padre madre alma baja infectado
    contagiado caso_humano huérfano viuda esclavo abogado juez sacerdote
    """
)
_ACCENTS = str.maketrans("áéíóú", "aeiou")
_BARE_PERSONS = frozenset(word.translate(_ACCENTS) for word in _PERSONS)
_NOT_PERSONS = word_class("misil dron tanque")
_BEFALL = word_class(
    """
    resultan resultaron quedan quedaron murieron mueren fallecieron fallecen perdieron perecieron desaparecieron sufrieron
    murió falleció mató mataron hirió hirieron
    """
)
_HARM = _BEFALL | word_class("muertos muertas muerto heridos heridas herido fallecidos desaparecidos detenidos")
_TOLL = word_class("cifra número saldo balance víctimas muertos heridos fallecidos bajas")
_LONGEST = 4


def spanish_marks(tokens: Tokens, index: int) -> tuple[str, str]:
    """Group and decimal marks of a number: Spain writes 1.500,5, Mexico 1,500.5; three digits behind a mark are a group."""
    mark, after = tokens[index + 1].text, tokens[index + 2]
    if mark in (".", ",") and tokens.glued(index + 1) and tokens.glued(index + 2) and after.kind == "digits":
        grouped = len(after.text) == 3 and tokens[index].text != "0"
        return (mark, "," if mark == "." else ".") if grouped else ("", mark)
    return "", ","


def counted(tokens: Tokens, index: int) -> Counted:
    """What a number before token `index` counts: a noun and the plurals in -s that follow it."""
    if tokens[index].key == "de":
        index += 1 + (tokens[index + 1].key in ("los", "las", "sus"))
    end = index
    while end < index + _LONGEST and _may_count(tokens, end):
        if end > index and not (tokens[end].key.endswith("s") and tokens[end - 1].key.endswith("s")):
            break
        end = tokens.compound(end)
    if end == index:
        return Counted(index, index, person=False)
    people = any(is_person(tokens[place].key) for place in range(index, end))
    return Counted(index, end, people and _single(tokens[index].key) not in _NOT_PERSONS)


def _may_count(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    return token.kind == "word" and token.key not in _STOP | _BEFALL and len(token.text) > 2 and token.text[:1].islower()


def is_person(word: str) -> bool:
    """Whether a noun, singular or plural, is one for people; former ones too ("exministros")."""
    word = word.removeprefix("ex")
    return bool({_bare(each) for each in (word, _single(word), word.removesuffix("s"), f"{_single(word)[:-1]}o")} & _BARE_PERSONS)


def _bare(word: str) -> str:
    """Without accents, which plurals lose: "rehén", "rehenes"."""
    return word.translate(_ACCENTS)


def _single(word: str) -> str:
    return word[:-2] if word.endswith("es") and word[:-1] not in _PERSONS else word.removesuffix("s")


def bare_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a number without a noun is one of people: a verb of harm beside it, or a word for victims before it."""
    if tokens[first - 1].key in _HARM or tokens[end].key in _HARM:
        return True
    return any(tokens[index].key in _TOLL for index in range(max(first - 7, 0), first))
