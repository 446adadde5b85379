"""English names that a tagger cuts: words in capitals beside its span that the parse joins to it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from pipeline.annotation.names.keys import ROLES, TITLES
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.parse import Token
from pipeline.languages.en.naming.nouns import FIRST, LAST, NOUNS, OF
from pipeline.languages.given_names import GIVEN_NAMES
from schemas import EntityType

_EPITHET_WORDS = """
elder younger great terrible bold bald good pious wise conqueror confessor magnificent baptist apostle evangelist unready
impaler venerable fair lame short fat simple navigator martyr theologian bastard brave cruel just peaceful posthumous
"""
_EPITHETS = frozenset(_EPITHET_WORDS.split())
"""What stands behind "the" as a part of a person's name."""
_OUTER_WORDS = """
near at in on of for from with by to under over after before since until while when where outside inside class mp mep crown
vice former
"""
_OUTSIDE = frozenset(_OUTER_WORDS.split())
"""What a tagger takes for the first word of a name where it has a capital."""
_FOREIGN_WORDS = "de del della di do da dos das du des bei am der dem sur sous nad pod al la las los"
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
_BETWEEN = frozenset({"y", "e", "i"})
"""Spanish, Portuguese and Catalan "and", between the two surnames of one person."""
_BRIDGE_WORDS = "le la les lès sur sous en aux au de du des saint sainte upon on in by the under am an im bei ob auf"
_BRIDGES = frozenset(_BRIDGE_WORDS.split())
"""Stand between hyphens inside the names of towns."""
_JOINS = frozenset("–-—‑")


def completed(tokens: Sequence[Token], first: int, last: int, kind: EntityType, covered: Set[int]) -> tuple[int, int]:
    """The first and last token of the name that the words from `first` to `last` are a part of.

    It takes in words in capitals that are not `covered` by other names: those before it that are joined to it ("Hassine" before
    "Fantar"), "Diocese of", a second surname, an epithet ("the Elder"), and the partners of a firm behind a dash.
    """
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


def has_epithet(words: Sequence[str]) -> bool:
    """Whether a name ends as only a person's does: "Pliny the Elder"."""
    return len(words) > 2 and words[-2] == "the" and words[-1][:1].isupper() and words[-1].casefold() in _EPITHETS


def _heads(token: Token) -> bool:
    return token.text[:1].isupper() and token.text.casefold() in OF


def _leads(token: Token, tokens: Sequence[Token], first: int, last: int, kind: EntityType) -> bool:
    """Whether `token`, the one before the name, is its first word: a compound of it in the parse, no title and no role."""
    word = token.text.casefold().rstrip(".")
    if token.pos != "PROPN" or token.dep not in ("compound", "flat") or not token.text[:1].isupper() or token.text.isupper():
        return False
    if kind in ("PERSON", "LOCATION") and FIRST.get(word) == "LOCATION" and first <= token.head <= last:
        return True  # "River Cain"
    if not first <= token.head <= last or any(word in others for others in (_OUTSIDE, TITLES, ROLES, NOUNS, LAST)):
        return False
    begun = kind == "PERSON" and folded(tokens[first].text) in GIVEN_NAMES and folded(word) not in GIVEN_NAMES
    return kind in ("PERSON", "ORGANISATION", "LOCATION") and tokens[first].pos == "PROPN" and not begun


def _foreign_end(tokens: Sequence[Token], last: int) -> int:
    """The last token of a name that goes on behind a preposition of another language: "Banco do Brasil"."""
    at = last + 1
    while at < len(tokens) and at - last <= 2 and tokens[at].text in _FOREIGN:
        at += 1
    return at if last + 1 < at < len(tokens) and tokens[at].text[:1].isupper() else last


def _is_second_surname(tokens: Sequence[Token], last: int, covered: Set[int]) -> bool:
    """ "Salcedo" behind "Ana Ruiz y"."""
    return tokens[last + 1].text in _BETWEEN and last + 1 not in covered and tokens[last + 2].text[:1].isupper()


def _has_epithet(tokens: Sequence[Token], last: int) -> bool:
    return last + 2 < len(tokens) and has_epithet([token.text for token in tokens[last : last + 3]])


def _hyphenated_end(tokens: Sequence[Token], last: int) -> int:
    """The last token of a name like "Neauphle-le-Château", of which the tagger saw the first."""
    stop = last
    while stop + 4 < len(tokens) and _is_tight(tokens[stop : stop + 5]) and tokens[stop + 2].text.casefold() in _BRIDGES:
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
    headed = at > dash + 1 and LAST.get(tokens[at].text.casefold()) is not None
    return at if headed and covered.isdisjoint(range(dash, at + 1)) else last
