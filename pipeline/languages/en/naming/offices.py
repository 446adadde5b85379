"""People named by their office alone: "the Ukrainian President", "the spokesman"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token

_OFFICES: Final = {
    **{
        word: word
        for word in (
            "president",
            "chancellor",
            "ambassador",
            "king",
            "queen",
            "leader",
            "envoy",
            "commander",
            "prosecutor",
            "governor",
        )
    },
    **dict.fromkeys(("mayor",), "mayor"),
    **dict.fromkeys(("premier", "prime minister"), "premier"),
    **dict.fromkeys(("spokesperson", "spokesman", "spokeswoman"), "spokesperson"),
    **dict.fromkeys(("foreign minister", "foreign secretary", "secretary of state"), "foreign"),
    **dict.fromkeys(("defence minister", "defense minister", "defence secretary", "defense secretary"), "defence"),
    "interior minister": "interior",
}
_NEAR = 12
"""Tokens between an office and its holder's name: "the spokesperson of the Ministry of Defence, Lieutenant General ..."."""


def office_holders(
    found: Sequence[Mention], keys: Mapping[Mention, str], document: Document, gazetteer: Gazetteer
) -> list[tuple[Mention, Mention]]:
    """Offices that stand without a name, each with a mention of the person who holds it, where exactly one of the article does.

    `keys` are the ids of `found`. An office takes in the nationality before it, which is a mention of its own in `found`.
    """
    holders: dict[tuple[str, str], dict[str, Mention]] = defaultdict(dict)
    for mention in found:
        if mention.type == "PERSON" and mention in keys:
            for held in _offices_near(mention, document, gazetteer):
                holders[held].setdefault(keys[mention], mention)
    taken = {(each.sentence, index): each for each in found for index in range(each.first, each.last + 1)}
    joined = []
    for number, sentence in enumerate(document.sentences):
        for token in sentence.parse.tokens:
            office, last = _office_at(sentence.parse.tokens, token.index)
            if not office or any((number, index) in taken for index in range(token.index, last + 1)):
                continue
            if _owns_office(sentence.parse.tokens, last):
                continue
            before = taken.get((number, token.index - 1))
            state = gazetteer.nationality(before.text) if before and before.type == "NATIONALITY" else None
            alone = before is None and token.index > 0 and sentence.parse.tokens[token.index - 1].text.casefold() == "the"
            candidates = holders[office, state.country if state else ""] if state or alone else {}
            if len(candidates) == 1 and not _is_named(sentence.parse.tokens, number, last, taken):
                first = before.first if before else token.index
                joined.append((_office(document, number, first, last), next(iter(candidates.values()))))
    return joined


def _owns_office(tokens: Sequence[Token], last: int) -> bool:
    """Whether the place of work of the office's holder is meant, not the holder: "the prosecutor's office"."""
    return [token.text.casefold() for token in tokens[last + 1 : last + 3]] in (["'s", "office"], ["’s", "office"])


def _is_named(tokens: Sequence[Token], number: int, last: int, taken: Mapping[tuple[int, int], Mention]) -> bool:
    """Whether the office that ends at token `last` says itself whose it is ("of France"), or its holder's name follows."""
    if last + 1 < len(tokens) and tokens[last + 1].text.casefold() in ("of", "for", "to"):
        return True
    following = (taken.get((number, index)) for index in range(last + 1, last + 4))
    return any(mention is not None and mention.type == "PERSON" for mention in following)


def _office(document: Document, number: int, first: int, last: int) -> Mention:
    start, end = document.sentences[number].span(first, last)
    text = document.text[start:end]
    return Mention(start, end, (start, end), text, text, "PERSON", number, first, last)


def _office_at(tokens: Sequence[Token], start: int) -> tuple[str | None, int]:
    for size in (3, 2, 1):
        words = " ".join(token.text.casefold() for token in tokens[start : start + size])
        if words in _OFFICES and start + size <= len(tokens):
            return _OFFICES[words], start + size - 1
    return None, start


def _offices_near(mention: Mention, document: Document, gazetteer: Gazetteer) -> set[tuple[str, str]]:
    """Offices that stand right before a person's name, or right after it in apposition, with its state and with ""."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = max(0, mention.first - _NEAR)
    before = max([before, *(token.index + 1 for token in tokens[before : mention.first] if token.pos in ("VERB", "AUX"))])
    windows = [range(before, mention.first)]
    if mention.last + 1 < len(tokens) and tokens[mention.last + 1].text == ",":
        after = tokens[mention.last + 2 : mention.last + _NEAR]
        stop = next(
            (token.index for token in after if token.text == "," or token.pos in ("VERB", "AUX")), mention.last + len(after) + 2
        )
        windows.append(range(mention.last + 2, stop))
    pairs: set[tuple[str, str]] = set()
    for window in windows:
        states = {state for index in window if (state := _state_of(tokens[index].text, gazetteer))}
        offices = {office for index in window if (office := _office_at(tokens[: window.stop], index)[0])}
        pairs |= {(office, state) for office in offices for state in ("", *(states if len(states) == 1 else ()))}
    return pairs


def _state_of(word: str, gazetteer: Gazetteer) -> str | None:
    place = gazetteer.nationality(word) or next((place for place in gazetteer.lookup(word) if place.kind == "country"), None)
    return place.country if place else None
