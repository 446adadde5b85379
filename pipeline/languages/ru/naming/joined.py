"""Organisations whose name goes on with another: "ФАС | России", "Институт философии | РАН"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import OPENING, Run
from pipeline.languages.ru.naming.words import WORDS


def joined(tokens: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """The names, organisations with the body, state or namesake behind them that belongs to their name."""
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
    """Whether the name `run` is the end of the organisation's."""
    between = [token.text for token in tokens[organisation.last + 1 : run.first]]
    if run.type == "PERSON":
        return between in (["имени"], ["им", "."], ["им."])
    if between == ["по"] and run.type == "LOCATION" and tokens[run.last].lemma in WORDS.region_heads:
        return _is_body(tokens, organisation)  # "УМВД по Орловской области"
    if between or (organisation.first and tokens[organisation.first - 1].text in OPENING):
        return False
    if run.type == "ORGANISATION":
        return _is_of_body(tokens, organisation, run)
    placed = tokens[run.first].text.isupper() or "Case=Gen" in tokens[run.last].morph
    return run.type == "LOCATION" and placed and _is_body(tokens, organisation)


def _is_of_body(tokens: Sequence[Token], organisation: Run, run: Run) -> bool:
    """Whether an organisation belongs to the one right behind it: "Институт философии | РАН"."""
    acronym = run.first == run.last and tokens[run.first].text.isupper()
    last = tokens[organisation.last]
    body = last.text.isupper() or last.lemma in WORDS.state_bodies
    return body or (acronym and tokens[organisation.first].lemma in WORDS.state_bodies)


def _is_body(tokens: Sequence[Token], run: Run) -> bool:
    """Whether a word of the name says that it is a body of a state."""
    return any(
        word.lemma in WORDS.state_bodies or word.lemma.startswith(WORDS.clipped_beginnings) or word.text.isupper()
        for word in tokens[run.first : run.last + 1]
    )
