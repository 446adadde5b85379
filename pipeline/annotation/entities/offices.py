"""People named by their office alone: "the Ukrainian President", "the spokesman"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import Naming, OfficeWords
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse, Token

Taken = Mapping[tuple[int, int], Mention]
"""The mention at each token, by the numbers of sentence and token."""

_NEAR = 12
"""Tokens between an office and its holder's name: "the spokesperson of the Ministry of Defence, Lieutenant General ..."."""
_NAMED_WITHIN = 3
"""Tokens behind an office in which the name of its holder begins."""


def office_holders(
    found: Sequence[Mention], keys: Mapping[Mention, str], document: Document, gazetteer: Gazetteer, naming: Naming
) -> list[tuple[Mention, Mention]]:
    """Offices that stand without a name, each with a mention of the person who holds it, where exactly one of the article does.

    `keys` are the ids of `found`. An office takes in the nationality before it, which is a mention of its own in `found`.
    """
    holders = _holders(found, keys, document, gazetteer, naming.offices)
    if not holders:
        return []
    taken = {(each.sentence, index): each for each in found for index in range(each.first, each.last + 1)}
    joined = []
    for number, first, last, office in _alone(document, taken, naming):
        before = taken.get((number, first - 1))
        state = gazetteer.nationality(before.text) if before and before.type == "NATIONALITY" else None
        if not state and (before or not _is_definite(document, number, first, naming)):
            continue
        candidates = holders.get((office, state.country if state else ""), {})
        if len(candidates) == 1 and not _is_named(document, number, last, taken, naming.offices):
            begin = before.first if before else first
            joined.append((_office(document, number, begin, last), next(iter(candidates.values()))))
    return joined


def _holders(
    found: Sequence[Mention], keys: Mapping[Mention, str], document: Document, gazetteer: Gazetteer, words: OfficeWords
) -> Mapping[tuple[str, str], Mapping[str, Mention]]:
    """The people who hold each office of each state, by their ids; the state is "" where none is asked for."""
    holders: dict[tuple[str, str], dict[str, Mention]] = defaultdict(dict)
    for mention in found:
        if mention.type == "PERSON" and mention in keys:
            for held in _offices_near(mention, document, gazetteer, words):
                holders[held].setdefault(keys[mention], mention)
    return holders


def _alone(document: Document, taken: Taken, naming: Naming) -> Iterator[tuple[int, int, int, str]]:
    """Offices that are part of no name: the sentence, the first and last token, and which it is."""
    for number, sentence in enumerate(document.sentences):
        for first, last, office in _offices(sentence.parse, naming):
            if not any((number, index) in taken for index in range(first, last + 1)):
                yield number, first, last, office


@kept
def _offices(parse: Parse, naming: Naming) -> tuple[tuple[int, int, str], ...]:
    """The offices that a sentence names, each with its first and last token."""
    found = ((token.index, *_office_at(parse.tokens, token.index, naming.offices)) for token in parse.tokens)
    return tuple(
        (first, last, office) for first, office, last in found if office and not _owns_workplace(parse.tokens, last, naming)
    )


def _owns_workplace(tokens: Sequence[Token], last: int, naming: Naming) -> bool:
    """Whether the place of work of the office's holder is meant, not the holder: "the prosecutor's office"."""
    behind = [token.text.casefold() for token in tokens[last + 1 : last + 3]]
    return len(behind) == 2 and behind[0] in naming.names.possessives and behind[1] in naming.offices.workplaces


def _is_definite(document: Document, number: int, first: int, naming: Naming) -> bool:
    return first > 0 and document.sentences[number].parse.tokens[first - 1].text.casefold() in naming.words.definite


def _is_named(document: Document, number: int, last: int, taken: Taken, words: OfficeWords) -> bool:
    """Whether the office that ends at token `last` says itself whose it is ("of France"), or its holder's name follows."""
    tokens = document.sentences[number].parse.tokens
    if last + 1 < len(tokens) and tokens[last + 1].text.casefold() in words.complements:
        return True
    following = (taken.get((number, index)) for index in range(last + 1, last + _NAMED_WITHIN + 1))
    return any(mention is not None and mention.type == "PERSON" for mention in following)


def _office(document: Document, number: int, first: int, last: int) -> Mention:
    start, end = document.sentences[number].span(first, last)
    text = document.text[start:end]
    return Mention(start, end, (start, end), text, text, "PERSON", number, first, last)


def _office_at(tokens: Sequence[Token], start: int, words: OfficeWords) -> tuple[str | None, int]:
    """The office that begins at token `start`, the longest of several, and its last token; `start` where none does."""
    if tokens[start].text.casefold() not in words.opening:
        return None, start
    for size in (3, 2, 1):
        named = tuple(token.text.casefold() for token in tokens[start : start + size])
        if named in words.held and start + size <= len(tokens):
            return words.held[named], start + size - 1
    return None, start


def _offices_near(mention: Mention, document: Document, gazetteer: Gazetteer, words: OfficeWords) -> set[tuple[str, str]]:
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
        offices = {office for index in window if (office := _office_at(tokens[: window.stop], index, words)[0])}
        if not offices:
            continue
        states = {state for index in window if (state := _state_of(tokens[index].text, gazetteer))}
        pairs |= {(office, state) for office in offices for state in ("", *(states if len(states) == 1 else ()))}
    return pairs


def _state_of(word: str, gazetteer: Gazetteer) -> str | None:
    place = gazetteer.nationality(word) or next((place for place in gazetteer.lookup(word) if place.kind == "country"), None)
    return place.country if place else None
