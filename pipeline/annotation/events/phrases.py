"""Who does an event, and to whom, where parses are shallow: by adpositions and the order of words, where these are plain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.annotation.events.marks import Marks
from pipeline.annotation.events.ontology import codes
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.text.parse import Parse, Token

NOMINAL: Final = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET", "X"})
BARS: Final = frozenset({"SCONJ", "PUNCT"})

HARMING: Final = codes("coerce assault justice office sanction accuse support aid mobilize crime threaten reject request")
"""Types of events that are done to somebody."""

AIMED: Final = codes("assault sanction coerce accuse protest threaten mobilize justice reject")
"""Types of events that are aimed at somebody."""

SHARED: Final = codes("consult agree cooperate")
"""Types of events that take two."""

BORNE: Final = codes("coerce.arrest coerce.deport sanction.expel sanction.withdraw")
"""Types of events whose noun takes whom they are done to as its genitive: "X's arrest"."""

SUFFERED: Final = codes("life.death life.injury life.missing life.award health.illness accident assault.kill")
"""What happens to its subject: "six died" and "six were killed" have one target."""


def marked_before(parse: Parse, tokens: frozenset[int], event: Coded, marks: Marks) -> Iterator[tuple[set[int], bool]]:
    """Noun phrases before the event that postpositions mark, and whether they are targets: verbs stand last."""
    kind = event.code.partition(".")[0]
    acted = any(parse.tokens[each].text in marks.agent for each in tokens if each < event.trigger)
    obliged = any(each.text in marks.obliged for each in parse.tokens[event.trigger :])
    for index in sorted(each for each in tokens if each < event.trigger):
        text = parse.tokens[index].text
        if parse.tokens[index].pos != "ADP" or _is_barred(parse, index + 1, event.trigger):
            continue
        inside = set(_run(parse, index - 1, -1, marks)) & tokens
        if text in marks.agent:
            yield inside, False
        elif _is_target(text, kind, marks) and not (obliged and text in marks.patient):
            yield inside, True
        elif text in marks.genitive and index + 1 == event.trigger and kind in AIMED | SHARED | {"office", "life"}:
            yield inside, acted or kind in {"justice", "office", "life"} or event.code in SUFFERED | BORNE


def marked_behind(parse: Parse, tokens: frozenset[int], event: Coded, marks: Marks) -> Iterator[tuple[set[int], bool]]:
    """The subject before a verb, the object behind it, and what prepositions mark, and whether they are targets."""
    kind, verb = event.code.partition(".")[0], event.trigger
    suffers = _is_passive(parse, verb, marks)
    clause = [index for index in _clause_behind(parse, verb) if index in tokens]
    for index in clause:
        text = parse.tokens[index].text.casefold()
        acts = suffers and text in marks.passive_agent
        if acts or _is_target(text, kind, marks):
            yield set(_run(parse, index + 1, 1, marks)) & tokens, not acts
    carrier = verb if suffers or parse.tokens[verb].pos == "VERB" else _carrier(parse, verb)
    if carrier is None:
        return
    impersonal = bool(marks.impersonal) and parse.tokens[verb].text.casefold().endswith(marks.impersonal)
    suffers = suffers or impersonal or event.code in SUFFERED
    before = _subject(parse, carrier, marks)
    plain = bool(before) and (not marks.nominative or _is_nominative(parse, before, carrier, marks))
    if plain or (before and impersonal):
        yield before & tokens, suffers
    done = impersonal or (plain and not suffers and carrier == verb)
    if done and clause and parse.tokens[clause[0]].pos in NOMINAL and kind != "movement":
        yield set(_run(parse, clause[0], 1, marks)) & tokens, True


def _is_target(adposition: str, kind: str, marks: Marks) -> bool:
    """Whether an adposition marks whom an event of type `kind` is done to."""
    return (
        (adposition in marks.patient and kind in HARMING)
        or (adposition in marks.against and kind in AIMED)
        or (adposition in marks.party and kind in SHARED)
    )


def _carrier(parse: Parse, noun: int) -> int | None:
    """The finite verb right before the noun of an event: "*lanzó* un ataque"."""
    for token in reversed(parse.tokens[:noun]):
        if token.pos == "VERB":
            return token.index if "VerbForm=Fin" in token.morph else None
        if token.pos not in NOMINAL:
            return None
    return None


def _run(parse: Parse, index: int, step: int, marks: Marks) -> Iterator[int]:
    """The noun phrase that begins at a token, in either direction, with its genitives."""
    while 0 <= index < len(parse.tokens):
        token = parse.tokens[index]
        word = token.text.casefold()
        if word in marks.spatial or (token.pos not in NOMINAL and word not in marks.genitive and not _joins_names(parse, token)):
            return
        yield index
        index += step


def _joins_names(parse: Parse, token: Token) -> bool:
    """Whether a conjunction stands between two names."""
    inner = 0 < token.index < len(parse.tokens) - 1 and token.pos == "CCONJ"
    behind = next((each.pos for each in parse.tokens[token.index + 1 :] if each.pos != "DET"), "")
    return inner and parse.tokens[token.index - 1].pos == behind == "PROPN"


def _is_barred(parse: Parse, first: int, end: int) -> bool:
    """Whether another clause begins or ends between two tokens."""
    return any(token.pos in BARS or "VerbForm=Fin" in token.morph for token in parse.tokens[first:end])


def _clause_behind(parse: Parse, verb: int) -> Iterator[int]:
    """The tokens behind a verb up to the next mark, conjunction or verb."""
    for token in parse.tokens[verb + 1 :]:
        if token.pos in BARS or token.pos == "VERB":
            return
        yield token.index


def _subject(parse: Parse, verb: int, marks: Marks) -> set[int]:
    """The noun phrase right before a verb and its auxiliaries, with the one that it explains between commas."""
    index = verb - 1
    while index >= 0 and parse.tokens[index].pos in {"AUX", "ADV", "PART", "PRON"}:
        index -= 1
    closed = index > 0 and parse.tokens[index].text == ","
    found = list(_run(parse, index - closed, -1, marks))
    start = found[-1] if found else index
    if found and closed and start > 1 and parse.tokens[start - 1].text == ",":
        explained = list(_run(parse, start - 2, -1, marks))
        found, start = found + explained, explained[-1] if explained else start
    elif closed:
        return set()
    if found and start and parse.tokens[start - 1].pos == "ADP":
        found = list(_past_oblique(parse, sorted(found), marks))
    return set(found)


def _past_oblique(parse: Parse, inside: list[int], marks: Marks) -> Iterator[int]:
    """What stands behind the noun of a preposition in an unbroken run: "у вівторок | Росія", "en Lima | el ministro"."""
    noun = next((each for each in inside if parse.tokens[each].pos in {"NOUN", "PROPN"}), inside[-1])
    opening = (
        each
        for each in inside
        if each > noun and ("Case=Nom" in parse.tokens[each].morph if marks.nominative else parse.tokens[each].pos == "DET")
    )
    first = next(opening, None)
    yield from (each for each in inside if first is not None and each >= first)


def _is_nominative(parse: Parse, inside: set[int], verb: int, marks: Marks) -> bool:
    """Whether a phrase's first noun is in the nominative, or its adjective is and the verb is plural, too."""
    nouns = [parse.tokens[each] for each in sorted(inside) if parse.tokens[each].pos in {"NOUN", "PROPN"}]
    plural = parse.tokens[verb].text.endswith(marks.plural_verbs)
    endings = marks.plural_adjectives
    adjective = any(parse.tokens[each].pos == "ADJ" and parse.tokens[each].text.endswith(endings) for each in inside)
    return (bool(nouns) and "Case=Nom" in nouns[0].morph) or (plural and adjective)


def _is_passive(parse: Parse, verb: int, marks: Marks) -> bool:
    """Whether an auxiliary right before a participle makes it a passive."""
    before = parse.tokens[max(0, verb - 2) : verb]
    return any(token.pos == "AUX" and token.lemma in marks.passive for token in before)
