"""Corrects the spans and types of the names that natasha finds, by dictionary and by the words beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Name, Token
from pipeline.languages.naming import name_words
from pipeline.languages.ru import FOLDER
from pipeline.languages.ru.name_words import (
    CLIPPED,
    LEGAL_FORMS,
    MINISTRIES,
    ORDINALS,
    ORGANISATION_CLASSES,
    PLACE_CLASSES,
    PLACE_HEADS,
    REGION_HEADS,
    SETTLEMENTS,
    STATE_BODIES,
    WORK_CLASSES,
)
from pipeline.languages.ru.untagged import LONGEST_QUOTED, OPENING, Kinds, Run, with_initials, with_known, with_people
from schemas import EntityType

_TITLES = name_words(FOLDER).titles

_COMMON: frozenset[EntityType | None] = frozenset({None})

_CLOSING = frozenset('»“”"')


def corrected(tokens: Sequence[Token], names: Sequence[Name], kinds: Kinds) -> tuple[Name, ...]:
    """The names of one sentence, in order and never overlapping; `names` are the tagger's."""
    start = next((token.index for token in tokens if token.text[:1].isalpha()), 0)
    runs = [run for run in (_run(tokens, name) for name in names) if run]
    runs = [part for run in runs for part in _bracketed(tokens, run)]
    runs = [kept for run in runs if (kept := _stripped(tokens, run, start, kinds))]
    runs = [_typed(tokens, _with_head(tokens, run), kinds) for run in runs]
    runs = _with_quoted(tokens, runs)
    runs = _with_places(tokens, runs, start)
    runs = with_people(tokens, runs, kinds)
    runs = with_known(tokens, runs, start, kinds)
    runs = [with_initials(tokens, run) for run in runs]
    return tuple(Name(tokens[run.first].start, tokens[run.last].end, run.type) for run in _merged(tokens, runs))


def _run(tokens: Sequence[Token], name: Name) -> Run | None:
    inside = [token.index for token in tokens if name.start < token.end and token.start < name.end]
    return Run(inside[0], inside[-1], name.type) if inside else None


def _bracketed(tokens: Sequence[Token], run: Run) -> Iterator[Run]:
    """ "Союз писателей (СП)" as two names."""
    bracket = next((index for index in range(run.first + 1, run.last) if tokens[index].text == "("), None)
    if bracket is None:
        yield run
        return
    yield replace(run, last=bracket - 1)
    last = run.last - (tokens[run.last].text == ")")
    if last > bracket:
        yield replace(run, first=bracket + 1, last=last)


def _stripped(tokens: Sequence[Token], run: Run, start: int, kinds: Kinds) -> Run | None:
    """Without the common words that it begins with; None where nothing else is left.

    A sentence begins with a capital, and the tagger, which reads sentences one by one, often takes its first word for a name.
    """
    first = run.first
    while first < run.last and _is_apart(tokens, first, run.type, start, kinds):
        first += 1
    quoted = first > 0 and tokens[first - 1].text in OPENING
    alone = first == run.last == start and run.type != "LOCATION" and not quoted and kinds(tokens[first].text) == _COMMON
    if alone and tokens[first].lemma not in STATE_BODIES and not tokens[first].text.isupper() and tokens[first].pos != "PROPN":
        return None
    return replace(run, first=first)


def _is_apart(tokens: Sequence[Token], index: int, kind: EntityType, start: int, kinds: Kinds) -> bool:
    token = tokens[index]
    if kind == "PERSON":
        common = index == start and kinds(token.text) == _COMMON
        return common or token.lemma in _TITLES
    return kind == "LOCATION" and token.lemma in SETTLEMENTS and tokens[index + 1].text[:1].isupper()


def _with_head(tokens: Sequence[Token], run: Run) -> Run:
    """ "Голанских" with the "высотах" behind it."""
    if run.type == "LOCATION" and run.last + 1 < len(tokens) and _agree(tokens[run.last], tokens[run.last + 1]):
        return replace(run, last=run.last + 1)
    return run


def _agree(adjective: Token, noun: Token) -> bool:
    """Whether the one is the adjective of the other, a head of places' names."""
    if adjective.pos != "ADJ" and not adjective.text.endswith(("ий", "ый", "ой", "ого", "ому", "ом", "ая", "ую", "их", "ых")):
        return False
    case = next((feature for feature in adjective.morph.split("|") if feature.startswith("Case=")), "")
    return noun.lemma in PLACE_HEADS and noun.text.islower() and (case in noun.morph.split("|") or adjective.pos != "ADJ")


def _typed(tokens: Sequence[Token], run: Run, kinds: Kinds) -> Run:
    if run.first and tokens[run.first - 1].text in OPENING and run.type == "ORGANISATION":
        return run
    if run.first < run.last:
        heads = {tokens[run.first].lemma, tokens[run.last].lemma}
        heads -= {"канал"} if tokens[run.first].lemma in ORDINALS else set()  # of television
        place = run.type in ("ORGANISATION", "PERSON") and not heads.isdisjoint(PLACE_HEADS) and heads.isdisjoint(STATE_BODIES)
        return replace(run, type="LOCATION") if place else run
    if run.type == "LOCATION" and CLIPPED.fullmatch(tokens[run.first].lemma) and not kinds(tokens[run.first].text):
        return replace(run, type="ORGANISATION")
    known = kinds(tokens[run.first].text) - _COMMON
    if run.type == "LOCATION" and known == {"PERSON"}:
        return replace(run, type="PERSON")
    return replace(run, type="LOCATION") if run.type == "PERSON" and known == {"LOCATION"} else run


def _with_quoted(tokens: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """The word before a name in quotation marks says what it is: "клуб «Заря»", "фильм «Заря»", "ООО «Заря»"."""
    named: list[Run] = []
    settled: set[int] = set()
    for opening in tokens[1:-2]:
        before, following = tokens[opening.index - 1], tokens[opening.index + 1].text
        closing = _closing(tokens, opening.index) if opening.text in OPENING else None
        if closing is None or not (following[:1].isupper() or following[:1].isdigit()):
            continue
        inside = Run(opening.index + 1, closing - 1, "LOCATION" if before.lemma in PLACE_CLASSES else "ORGANISATION")
        if before.text in LEGAL_FORMS:
            settled.add(before.index)
            named.append(replace(inside, first=before.index, last=closing))
        elif before.lemma in PLACE_CLASSES or before.lemma in ORGANISATION_CLASSES:
            named.append(inside)
        elif before.lemma not in WORK_CLASSES:
            continue
        settled.update(range(opening.index, closing + 1))
    kept = [run for run in runs if settled.isdisjoint(range(run.first, run.last + 1))]
    return sorted([*kept, *named], key=lambda run: run.first)


def _closing(tokens: Sequence[Token], opening: int) -> int | None:
    last = min(len(tokens), opening + LONGEST_QUOTED + 2)
    return next((index for index in range(opening + 2, last) if tokens[index].text in _CLOSING), None)


def _with_places(tokens: Sequence[Token], runs: Sequence[Run], start: int) -> list[Run]:
    """Adjectives in capitals before a head of places' names that the tagger passed over: "Белый мост"."""
    taken = {index for run in runs for index in range(run.first, run.last + 1)}
    found = list(runs)
    for noun in tokens[1:]:
        adjective = tokens[noun.index - 1]
        named = adjective.text[:1].isupper() and (adjective.index > start or adjective.lemma.endswith(("ский", "цкий")))
        if taken.isdisjoint((adjective.index, noun.index)) and named and adjective.pos == "ADJ" and _agree(adjective, noun):
            found.append(Run(adjective.index, noun.index, "LOCATION"))
    return sorted(found, key=lambda run: run.first)


def _merged(tokens: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """Organisations with the body, state or namesake behind them that belongs to their name."""
    made: list[Run] = []
    for run in runs:
        before = made[-1] if made else None
        if before and before.last >= run.first:
            continue
        if before and before.type == "ORGANISATION" and _belongs(tokens, before, run):
            made[-1] = replace(before, last=run.last)
        else:
            made.append(run)
    return made


def _belongs(tokens: Sequence[Token], organisation: Run, run: Run) -> bool:
    between = [token.text for token in tokens[organisation.last + 1 : run.first]]
    if run.type == "PERSON":
        return between in (["имени"], ["им", "."], ["им."])
    if between == ["по"] and run.type == "LOCATION" and tokens[run.last].lemma in REGION_HEADS:
        return _is_body(tokens, organisation)  # "УМВД по Орловской области"
    if between or (organisation.first and tokens[organisation.first - 1].text in OPENING):
        return False
    if run.type == "ORGANISATION":
        acronym = run.first == run.last and tokens[run.first].text.isupper()  # "Институт философии РАН"
        body = tokens[organisation.last].text.isupper() or tokens[organisation.last].lemma in STATE_BODIES
        return body or (acronym and tokens[organisation.first].lemma in STATE_BODIES)
    placed = tokens[run.first].text.isupper() or "Case=Gen" in tokens[run.last].morph
    return run.type == "LOCATION" and placed and _is_body(tokens, organisation)


def _is_body(tokens: Sequence[Token], run: Run) -> bool:
    words = tokens[run.first : run.last + 1]
    return any(word.lemma in STATE_BODIES or word.lemma.startswith(MINISTRIES) or word.text.isupper() for word in words)
