"""Sports teams that bear the name of their town, in English articles on sport."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline.annotation.text.parse import Parse, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SPORT_WORDS = """
season league cup match goal striker midfielder defender goalkeeper winger coach club football footballer relegate
relegated relegation promote promoted promotion final score championship semi-final quarter-final scored tournament
playoff play-off team squad debut loan transfer cricket innings wicket rugby basketball baseball hockey quarterback
touchdown penalty fixture referee
"""
_SPORT: Final = _words(_SPORT_WORDS)
_LAST: Final = _words(
    """
    city town county united end rangers rovers wanderers athletic albion villa orient palace
    """
)
_FEWEST = 4
"""Different words of sport that an article on sport has, by judgement: three are in many a report on a scandal or a fire."""
_PLAYS: Final = _words(
    """
    beat defeat win lose draw play score sign face reach finish relegate promote qualify host release loan field eliminate
    """
)
"""What teams do, or have done to them."""
_AGAINST: Final = _words(
    """
    beat defeat join face meet leave rejoin manage coach captain eliminate thrash host support
    """
)
_FOR: Final = {
    "for": frozenset(
        ["play", "sign", "score", "appear", "debut", "spell", "game", "start", "goal", "cap", "leave", "turn", "season"]
    ),
    "against": frozenset(
        ["play", "score", "win", "draw", "match", "game", "debut", "goal", "start", "defeat", "victory", "final", "tie"]
    ),
    "to": _words("lose move transfer return switch defeat"),
    "by": _words("beat defeat sign release draft eliminate"),
    "with": _words("sign play draw spell contract"),
    "from": _words("sign join transfer acquire arrive loan"),
    "at": _words("career begin start end spell"),
}
_ROLES: Final = _words(
    """
    striker midfielder defender goalkeeper winger coach manager player captain fan supporter forward fullback pitcher
    quarterback batsman
    """
)


def is_sport(parses: Iterable[Parse]) -> bool:
    """Whether the article is on sport."""
    words = {token.lemma for parse in parses for token in parse.tokens}
    return len(words & _SPORT) >= _FEWEST


def is_of_sport(parse: Parse) -> bool:
    """Whether a sentence has a word of sport."""
    return any(token.lemma in _SPORT for token in parse.tokens)


def is_team_name(words: list[str]) -> bool:
    """Whether, in an article on sport, a name of several words is a team's by its last one."""
    return len(words) > 1 and words[-1].casefold() in _LAST


def is_team(parse: Parse, first: int, last: int) -> bool:
    """Whether the name from token `first` to `last` does, in an article on sport, what teams do."""
    name = _head(parse, parse.tokens[last])
    head = parse.tokens[name.head]
    after = parse.tokens[last + 1].text if last + 1 < len(parse.tokens) else ""
    if name.dep in ("nsubj", "nsubjpass"):
        return head.lemma in _PLAYS
    if name.dep in ("dobj", "obj"):
        return head.lemma in _AGAINST or after[:1].isdigit()
    if name.dep == "pobj":
        return parse.tokens[head.head].lemma in _FOR.get(head.text.casefold(), frozenset())
    return name.dep in ("compound", "poss", "nmod") and head.lemma in _ROLES


def plays_for(parse: Parse, last: int) -> bool:
    """Whether the name that ends at token `last` is whom somebody plays for, which says team in any article."""
    name = _head(parse, parse.tokens[last])
    preposition = parse.tokens[name.head]
    return (
        name.dep == "pobj" and preposition.text == "for" and parse.tokens[preposition.head].lemma in ("play", "sign", "captain")
    )


def _head(parse: Parse, token: Token) -> Token:
    """The first of a row of names that `token` is joined to by "and"."""
    seen = 0
    while token.dep == "conj" and seen < 10 and parse.tokens[token.head].pos == "PROPN":
        token, seen = parse.tokens[token.head], seen + 1
    return token
