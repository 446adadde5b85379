"""English names by their own words: what "Trent Bridge", "University of Jos" and "Battle of Hatin" are, and how far they go."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from pipeline.annotation.names.keys import TITLES
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.parse import Token
from pipeline.languages.en.naming.nouns import DOUBTFUL, FIRST, LAST, OF, PARLIAMENTS, Sort
from pipeline.languages.given_names import GIVEN_NAMES
from schemas import EntityType

_POSSESSIVES = frozenset({"'s", "’s"})
_SURNAME = re.compile(
    r"[A-ZÀ-Ž]\w{2,20}(?:[oe]va?|sk[iy]|skaya|[ck]ka|enko|chuk|dze|shvili|[iy]ć|sson|sen|wicz|oğlu|escu|opoulos|akis|yan|[iat]cus|[aei]nus|[lrtn]ius|ochus|atus|ocles|ippus|enes|ides)"
)
"""Ends of surnames that names of other things seldom have, in a single word."""
_REGNAL = re.compile(r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})")
_NUMBERED = frozenset({"act", "apollo", "bowl", "category", "class", "mark", "part", "phase", "type", "vatican", "war", "world"})
"""Have a Roman numeral behind them, as kings do."""
_COMPANY = frozenset({"co", "co.", "company", "sons", "brothers"})
_MOST_WORDS = 4
_NOT_OF_PEOPLE = DOUBTFUL | {
    "and",
    "the",
    "in",
    "for",
    "on",
    "at",
    "city",
    "county",
    "church",
    "catholic",
    "empire",
    "republic",
    "hospital",
    "clinic",
}
_BEFORE_PEOPLE = frozenset(
    {"general", "colonel", "captain", "bishop", "pope", "senator", "sir", "king", "queen", "prince", "princess"}
) | {"emperor", "empress", "tsar", "infanta", "infante", "archduke", "archduchess", "duchess", "countess"}
_OF_BODIES = DOUBTFUL | LAST.keys() | {"electric", "motors", "staff", "mills", "dynamics", "secretariat", "strike", "hospital"}
_SURNAMES = frozenset({"lake", "bay", "street", "castle", "church", "abbey", "reef", "falls", "canal", "corps", "college"})
"""Heads of names that are surnames, too: "Gerard Lake", if the tagger takes it for one."""
_HOLY = frozenset({"saint", "saints", "st", "st.", "san", "santa", "our", "holy"})
_PARTICLES = frozenset({"dos", "da", "de", "do", "van", "von", "di", "del", "der", "den", "bin", "ibn", "al", "el"})
_INNER = frozenset({"van", "von", "ibn", "bin", "bint", "zu", "af", "wa", "ten", "ter"})
"""Stand inside the names of people only."""
_FARTHEST = 3
"""Words between a name and the head that it is grown to."""


def sort_by_head(words: Sequence[str], tagged: EntityType) -> Sort | None:
    """What a name of several words is by its head; None where that says nothing. `tagged` is what the tagger takes it for."""
    plain = [word.casefold() for word in words]
    if plain[-1] in PARLIAMENTS:
        return "ORGANISATION"
    if len(plain) < 2:
        return None
    if "of" in plain[1:3]:
        of = plain.index("of")
        dedicated = plain[of - 1] in ("church", "cathedral", "chapel", "monastery") and not _HOLY.isdisjoint(
            plain[of + 1 : of + 3]
        )
        return "FACILITY" if dedicated else OF.get(plain[of - 1])
    if plain[-1] in DOUBTFUL:
        return "FACILITY" if tagged != "PERSON" else None
    if tagged == "PERSON" and len(plain) == 2 and plain[-1] in _SURNAMES and folded(words[0]) in GIVEN_NAMES:
        return "PERSON"
    if plain[-1].isdigit() and len(plain) > 2:
        plain = plain[:-1]
    if plain[-2] in ("and", "&"):
        return "ORGANISATION" if plain[-1] in _COMPANY else None
    return LAST.get(plain[-1]) or FIRST.get(plain[0])


def grown(tokens: Sequence[Token], first: int, last: int, kind: EntityType, covered: Set[int]) -> tuple[int, int]:
    """The first and last token of the name that `first` to `last` are part of, by its head: "Provincial Park" behind a person.

    It grows over words in capitals that are not `covered` by other names: to the right up to a head, to the left from one.
    """
    stop = last
    at = last + 1
    if kind in ("PERSON", "LOCATION") and at + 1 < len(tokens) and tokens[at].text in _POSSESSIVES:
        at += 1  # "St. Peter's Basilica"
    begins = at
    while at < min(len(tokens), begins + _FARTHEST) and _is_capital(tokens[at]) and (at not in covered or _is_head(tokens[at])):
        if _is_head(tokens[at]):
            stop = at
        at += 1
    if stop + 2 < len(tokens) and tokens[stop + 1].text.casefold() in ("and", "&") and _is_company(tokens[stop + 2]):
        stop += 2
    if (
        stop + 2 < len(tokens)
        and tokens[stop + 1].text == ","
        and (
            (tokens[stop].text == "Washington" and tokens[stop + 2].text in ("D.C.", "DC", "D.C"))
            or (
                tokens[stop].text == "College" and _is_capital(tokens[stop + 2]) and tokens[stop + 2].dep in ("appos", "npadvmod")
            )
        )
    ):
        stop += 2  # "Trinity College, Cambridge"
    start = first
    if first > 1 and tokens[first - 1].text in _PARTICLES and folded(tokens[first - 2].text) in GIVEN_NAMES:
        start = first - 2 if first - 2 not in covered else first
    while stop > last and start > 0 and start - 1 not in covered and tokens[start - 1].text.casefold().rstrip(".") in TITLES:
        if not tokens[start - 1].text[:1].isupper():
            break
        start -= 1
    if first == stop and _is_head(tokens[first]):
        while start > 1 and start - 1 not in covered and _is_capital(tokens[start - 1]):
            start -= 1
    return start, stop


def is_person(words: Sequence[str]) -> bool:
    """Whether a name of two to four words begins as people's names do and goes on without head or article."""
    if len(words) > 2 and not _INNER.isdisjoint(words[1:-1]) and words[-1][:1].isupper() and words[-1].casefold() not in LAST:
        return words[0][:1].isupper() and words[0].casefold() not in LAST
    plain = all(word.replace(".", "").replace("-", "").replace("'", "").isalpha() for word in words)
    if not 2 <= len(words) <= _MOST_WORDS or not plain or {word.casefold() for word in words[1:]} & _NOT_OF_PEOPLE:
        return False
    return folded(words[0]) in GIVEN_NAMES and words[-1][:1].isupper() and words[-1].casefold() not in LAST


def is_regnal(words: Sequence[str]) -> bool:
    """Whether a name is a ruler's: "Antiochus II"."""
    numbered = len(words) == 2 and words[1] != "I" and _REGNAL.fullmatch(words[1]) is not None
    return numbered and words[0].isalpha() and words[0].istitle() and words[0].casefold() not in _NUMBERED


def is_surname(word: str) -> bool:
    """Whether a word ends as only surnames do: "Sørensen"."""
    return _SURNAME.fullmatch(word) is not None


def is_titled(words: Sequence[str]) -> bool:
    """Whether a name of two or three words begins with a person's title and no body, firm or place is called so."""
    rest = {word.casefold() for word in words[1:]}
    plain = all(word[:1].isupper() and word.isalpha() for word in words)
    return words[0].casefold() in _BEFORE_PEOPLE and len(words) in (2, 3) and plain and rest.isdisjoint(_OF_BODIES)


def _is_company(token: Token) -> bool:
    return token.text.casefold() in _COMPANY and token.text[:1].isupper()


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos not in ("DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ")


def _is_head(token: Token) -> bool:
    word = token.text.casefold()
    return token.text[:1].isupper() and (word in LAST or word in DOUBTFUL)
