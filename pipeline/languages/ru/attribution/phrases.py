"""Noun phrases and stretches of a sentence, as token ranges `(first, last)`, both included."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.parse import Parse, Token
from pipeline.scripts import punctuation

Range = tuple[int, int]
"""First and last token, both included."""

_MODIFIERS = frozenset({"amod", "nmod", "appos", "det", "nummod", "nummod:gov", "nummod:entity"})
_PARTS = frozenset({"compound", "conj", "cc", "case", "fixed", "flat", "flat:name", "flat:foreign", "name"})
_INSIDE = _MODIFIERS | _PARTS
"""Relations that keep a token in the noun phrase of its head. No clauses, so that `министр, который …` is `министр`."""

_OPENING, _CLOSING = frozenset('«„“"('), frozenset('»”“")')
QUOTES = frozenset('«»„“”"')
"""Double quotation marks, opening and closing ones."""
DASHES = punctuation.DASHES | {"--"}
"""Tokens that are dashes."""
_EDGES = DASHES | {",", ".", ";", ":", "…", "...", "!"}


def feature(token: Token, key: str) -> str:
    """The value of `key` in the token's morphology; empty where it has none."""
    return next((value for name, _, value in (part.partition("=") for part in token.morph.split("|")) if name == key), "")


def is_finite(token: Token) -> bool:
    """Whether the token heads a clause: a finite verb, or a short participle."""
    return feature(token, "VerbForm") == "Fin" or (feature(token, "VerbForm") == "Part" and feature(token, "Variant") == "Short")


def ancestors(parse: Parse, index: int) -> Iterator[int]:
    """Heads above a token, nearest first."""
    while parse.tokens[index].head != index:
        index = parse.tokens[index].head
        yield index


def noun_phrase(parse: Parse, head: int) -> Range:
    """The unbroken noun phrase around `head`, with apposition and name, without preposition or relative clauses."""
    tokens = parse.tokens
    inside = {head}
    stack = [head]
    while stack:
        for child in parse.children[stack.pop()]:
            top = tokens[child].head == head
            if tokens[child].dep in _INSIDE and not (top and tokens[child].dep in ("case", "cc")):
                inside.add(child)
                stack.append(child)
    first = last = head
    while (
        first - 1 in inside or (tokens[first - 1].text in QUOTES and first - 2 in inside) or _within_name(parse, first - 1, first)
    ):
        first -= 1
        if first == 0:
            break
    while last + 1 < len(tokens) and (
        last + 1 in inside
        or (last + 2 in inside and tokens[last + 1].text in QUOTES | {"(", "-"})
        or _within_name(parse, last, last + 1)
        or _agreeing_name(parse, head, last + 1)
    ):
        last += 1
    return _balanced(parse, *_without_edges(parse, first, last))


def _within_name(parse: Parse, left: int, right: int) -> bool:
    """Whether one tagged name holds both neighbours."""
    if left < 0:
        return False
    start, end = parse.tokens[left].start, parse.tokens[right].end
    return any(name.start <= start and end <= name.end for name in parse.names)


def _agreeing_name(parse: Parse, head: int, index: int) -> bool:
    """Whether a person's name begins at `index` in the case of `head`: an apposition, wherever the parser hung it."""
    token, noun = parse.tokens[index], parse.tokens[head]
    person = any(name.start == token.start and name.type == "PERSON" for name in parse.names)
    return (
        person and noun.pos == "NOUN" and feature(noun, "Animacy") == "Anim" and feature(token, "Case") == feature(noun, "Case")
    )


def _without_edges(parse: Parse, first: int, last: int) -> Range:
    """The range without marks, conjunctions and prepositions at its edges; at least one token of it stays."""
    tokens = parse.tokens
    while first < last and (tokens[first].text in _EDGES or tokens[first].pos in ("CCONJ", "ADP")):
        first += 1
    while last > first and (tokens[last].text in _EDGES or tokens[last].pos in ("CCONJ", "ADP")):
        last -= 1
    return first, last


def _balanced(parse: Parse, first: int, last: int) -> Range:
    """The range with the closing quotation mark or bracket of an opening one inside, and the reverse."""
    texts = [token.text for token in parse.tokens]
    inside = texts[first : last + 1]
    for opening, closing in ("«»", "()", "“”"):
        more = inside.count(opening) - inside.count(closing)
        if more > 0 and texts[last + 1 : last + 2] == [closing]:
            last += 1
        if more < 0 and first > 0 and texts[first - 1] == opening:
            first -= 1
    return first, last


def trimmed(parse: Parse, first: int, last: int) -> Range | None:
    """The range without punctuation and lone quotation marks at its edges; None where nothing is left."""
    tokens = parse.tokens
    while first <= last and (tokens[first].text in _EDGES or tokens[first].text in _CLOSING - _OPENING):
        first += 1
    while last >= first and tokens[last].text in _EDGES:
        last -= 1
    texts = [token.text for token in tokens[first : last + 1]]
    if first <= last and tokens[first].text == "«" and texts.count("«") > texts.count("»"):
        return trimmed(parse, first + 1, last)
    if first <= last and tokens[last].text == "»" and texts.count("»") > texts.count("«"):
        return trimmed(parse, first, last - 1)
    return (first, last) if first <= last else None
