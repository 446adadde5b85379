"""How far names go that a tagger cuts: words in capitals beside its span that the parse or a head joins to it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.parse import Token
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.heads import is_head, joins_partners
from pipeline.languages.en.naming.kinds import KINDS
from pipeline.languages.en.naming.people import has_epithet
from pipeline.languages.naming import given_names, name_words
from pipeline.languages.packs import read_words
from schemas import EntityType, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundWords:
    """Small words inside names, and words that are outside of them, in small letters."""

    outside: frozenset[str]
    """What a tagger takes for the first word of a name where it has a capital."""
    foreign: frozenset[str]
    """Prepositions and articles of other languages inside a name: "Banco do Brasil"."""
    between: frozenset[str]
    """Spanish, Portuguese and Catalan "and", between the two surnames of one person."""
    bridges: frozenset[str]
    """Between hyphens inside the names of towns: "Neauphle-le-Château"."""
    particles: frozenset[str]
    """Behind a given name and before a surname: "van"."""


_WORDS: Final = read_words([FOLDER], "bounds", BoundWords)
_NAMES: Final = name_words(FOLDER)
_JOINS = frozenset("–-—‑")
_FARTHEST = 3
"""Words between a name and the head that it is grown to."""


def whole(tokens: Sequence[Token], bounds: Span, kind: EntityType, covered: Set[int]) -> tuple[Span, EntityType]:
    """First and last token of the whole name, and its type: what a head behind a person's name makes of it is none."""
    run = completed(tokens, bounds, kind, covered)
    found = grown(tokens, run, kind, covered)
    return found, kind if found == run or kind != "PERSON" else "ORGANISATION"


def completed(tokens: Sequence[Token], bounds: Span, kind: EntityType, covered: Set[int]) -> Span:
    """The first and last token of the name that the words from the first to the last of `bounds` are a part of.

    It takes in words in capitals that are not `covered` by other names: those before it that are joined to it ("Hassine" before
    "Fantar"), "Diocese of", a second surname, an epithet ("the Elder"), and the partners of a firm behind a dash.
    """
    first, last = bounds
    if first > 1 and tokens[first - 1].text == "of" and _heads(tokens[first - 2]):
        first -= 2
    while first > 0 and first - 1 not in covered and _leads(tokens[first - 1], tokens, first, last, kind):
        first -= 1
    while last + 2 < len(tokens) and kind == "PERSON" and _is_second_surname(tokens, last, covered):
        last += 2
    last = _foreign_end(tokens, last)
    if _has_epithet(tokens, last):
        last += 2
    return first, _partners_end(tokens, _hyphenated_end(tokens, last), covered)


def grown(tokens: Sequence[Token], bounds: Span, kind: EntityType, covered: Set[int]) -> Span:
    """The first and last token of the name that `bounds` are part of, by its head: "Provincial Park" behind a person.

    It grows over words in capitals that are not `covered` by other names: to the right up to a head, to the left from one.
    """
    first, last = bounds
    stop = _head_end(tokens, last, kind, covered)
    if joins_partners(tokens, stop):
        stop += 2
    if _has_seat(tokens, stop):
        stop += 2
    start = first
    if first > 1 and tokens[first - 1].text in _WORDS.particles and folded(tokens[first - 2].text) in given_names():
        start = first - 2 if first - 2 not in covered else first
    while stop > last and start > 0 and start - 1 not in covered and _is_title(tokens[start - 1]):
        start -= 1
    if first == stop and is_head(tokens[first]):
        while start > 1 and start - 1 not in covered and _is_capital(tokens[start - 1]):
            start -= 1
    return start, stop


def _head_end(tokens: Sequence[Token], last: int, kind: EntityType, covered: Set[int]) -> int:
    """The last head among the words in capitals right behind token `last`; `last` where there is none."""
    stop, at = last, last + 1
    if kind in ("PERSON", "LOCATION") and at + 1 < len(tokens) and tokens[at].text in _NAMES.possessives:
        at += 1  # "St. Peter's Basilica"
    begins = at
    while at < min(len(tokens), begins + _FARTHEST) and _is_capital(tokens[at]) and (at not in covered or is_head(tokens[at])):
        if is_head(tokens[at]):
            stop = at
        at += 1
    return stop


def _has_seat(tokens: Sequence[Token], last: int) -> bool:
    """Whether a comma and the place that belongs to it stand behind a name: "Trinity College, Cambridge"."""
    if last + 2 >= len(tokens) or tokens[last + 1].text != ",":
        return False
    head, seat = tokens[last].text, tokens[last + 2]
    capital = head == "Washington" and seat.text in ("D.C.", "DC", "D.C")
    return capital or (head == "College" and _is_capital(seat) and seat.dep in ("appos", "npadvmod"))


def _is_title(token: Token) -> bool:
    return token.text[:1].isupper() and _NAMES.is_title(token.text)


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos not in ("DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ")


def _heads(token: Token) -> bool:
    return token.text[:1].isupper() and token.text.casefold() in KINDS.of


def _leads(token: Token, tokens: Sequence[Token], first: int, last: int, kind: EntityType) -> bool:
    """Whether `token`, the one before the name, is its first word: a compound of it in the parse, no title and no role."""
    word = token.text.casefold().rstrip(".")
    if token.pos != "PROPN" or token.dep not in ("compound", "flat") or not token.text[:1].isupper() or token.text.isupper():
        return False
    if kind in ("PERSON", "LOCATION") and KINDS.first.get(word) == "LOCATION" and first <= token.head <= last:
        return True  # "River Cain"
    others = (_WORDS.outside, _NAMES.titles, _NAMES.roles, KINDS.nouns, KINDS.last)
    if not first <= token.head <= last or any(word in each for each in others):
        return False
    begun = kind == "PERSON" and folded(tokens[first].text) in given_names() and folded(word) not in given_names()
    return kind in ("PERSON", "ORGANISATION", "LOCATION") and tokens[first].pos == "PROPN" and not begun


def _foreign_end(tokens: Sequence[Token], last: int) -> int:
    """The last token of a name that goes on behind a preposition of another language: "Banco do Brasil"."""
    at = last + 1
    while at < len(tokens) and at - last <= 2 and tokens[at].text in _WORDS.foreign:
        at += 1
    return at if last + 1 < at < len(tokens) and tokens[at].text[:1].isupper() else last


def _is_second_surname(tokens: Sequence[Token], last: int, covered: Set[int]) -> bool:
    """ "Salcedo" behind "Ana Ruiz y"."""
    return tokens[last + 1].text in _WORDS.between and last + 1 not in covered and tokens[last + 2].text[:1].isupper()


def _has_epithet(tokens: Sequence[Token], last: int) -> bool:
    return last + 2 < len(tokens) and has_epithet([token.text for token in tokens[last : last + 3]])


def _hyphenated_end(tokens: Sequence[Token], last: int) -> int:
    """The last token of a name like "Neauphle-le-Château", of which the tagger saw the first."""
    stop = last
    while stop + 4 < len(tokens) and _is_tight(tokens[stop : stop + 5]) and tokens[stop + 2].text.casefold() in _WORDS.bridges:
        stop += 4
    return stop


def _is_tight(tokens: Sequence[Token]) -> bool:
    """Whether five tokens are words and hyphens without a space, the last with a capital."""
    joined = all(left.end == right.start for left, right in pairwise(tokens))
    return joined and tokens[1].text == tokens[3].text == "-" and tokens[4].text[:1].isupper()


def _partners_end(tokens: Sequence[Token], last: int, covered: Set[int]) -> int:
    """The last token of a name of partners, of which the tagger saw the first: "Lund–Berg Trading Company"."""
    dash = last + 1
    if dash + 2 >= len(tokens) or tokens[dash].text not in _JOINS or tokens[dash + 1].start != tokens[last].end + 1:
        return last
    at = dash + 1
    while at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper() and at + 1 not in covered:
        at += 1
    headed = at > dash + 1 and KINDS.last.get(tokens[at].text.casefold()) is not None
    return at if headed and covered.isdisjoint(range(dash, at + 1)) else last
