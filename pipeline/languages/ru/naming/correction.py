"""Corrects the spans and types of the names that natasha finds, by dictionary and by the words beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Name, Token
from pipeline.languages.naming import name_words
from pipeline.languages.ru import FOLDER
from pipeline.languages.ru.naming.joined import joined
from pipeline.languages.ru.naming.places import with_head, with_places
from pipeline.languages.ru.naming.quoted import with_quoted
from pipeline.languages.ru.naming.runs import COMMON, OPENING, Kinds, Run
from pipeline.languages.ru.naming.types import typed
from pipeline.languages.ru.naming.untagged import with_initials, with_known, with_people
from pipeline.languages.ru.naming.words import WORDS
from schemas import EntityType

_TITLES = name_words(FOLDER).titles


def corrected(tokens: Sequence[Token], names: Sequence[Name], kinds: Kinds) -> tuple[Name, ...]:
    """The names of one sentence, in order and never overlapping; `names` are the tagger's."""
    start = next((token.index for token in tokens if token.text[:1].isalpha()), 0)
    runs = [run for run in (_run(tokens, name) for name in names) if run]
    runs = [part for run in runs for part in _bracketed(tokens, run)]
    runs = [kept for run in runs if (kept := _stripped(tokens, run, start, kinds))]
    runs = [typed(tokens, with_head(tokens, run), kinds) for run in runs]
    runs = with_quoted(tokens, runs)
    runs = with_places(tokens, runs, start)
    runs = with_people(tokens, runs, kinds)
    runs = with_known(tokens, runs, start, kinds)
    runs = [with_initials(tokens, run) for run in runs]
    return tuple(Name(tokens[run.first].start, tokens[run.last].end, run.type) for run in joined(tokens, runs))


def _run(tokens: Sequence[Token], name: Name) -> Run | None:
    """The tokens that a name touches; None where it touches none."""
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
    """Without the common words that it begins with; None where nothing else is left. `start` is the sentence's first word.

    A sentence begins with a capital, and the tagger, which reads sentences one by one, often takes its first word for a name.
    """
    first = run.first
    while first < run.last and _is_apart(tokens, first, run.type, start, kinds):
        first += 1
    alone = first == run.last == start and run.type != "LOCATION"
    return None if alone and _is_common(tokens, first, kinds) else replace(run, first=first)


def _is_common(tokens: Sequence[Token], index: int, kinds: Kinds) -> bool:
    """Whether a sentence's first word is no name, though it has a capital."""
    token = tokens[index]
    quoted = index > 0 and tokens[index - 1].text in OPENING
    named = token.lemma in WORDS.state_bodies or token.text.isupper() or token.pos == "PROPN"
    return not quoted and not named and kinds(token.text) == COMMON


def _is_apart(tokens: Sequence[Token], index: int, kind: EntityType, start: int, kinds: Kinds) -> bool:
    """Whether a word stands before a name of type `kind` without being part of it: "президент", "город", the "Над" that opens a
    sentence."""
    token = tokens[index]
    if kind == "LOCATION" and index == start and token.pos == "ADP":
        return True
    if kind == "PERSON":
        common = index == start and kinds(token.text) == COMMON
        return common or token.lemma in _TITLES
    return kind == "LOCATION" and token.lemma in WORDS.settlements and tokens[index + 1].text[:1].isupper()
