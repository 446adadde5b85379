"""What can be wrong with a row of events by itself: unknown codes and kinds, and words that no text can hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pipeline.annotation.events.conditions import CONDITIONS
from pipeline.annotation.events.lexicon import ANYTHING, NAMED_KINDS
from pipeline.annotation.events.ontology import CODES, PHASES, TYPES
from pipeline.languages.packs import meant, word_fault
from pipeline.languages.rows import ALONE, NO_EVENT, PAIRED
from pipeline.scripts.letters import CYRILLIC, DEVANAGARI

SIGNS: Final = "_"
"""Joins a verb and its particle."""

PHASED: Final = frozenset({"done", "doing"})
"""Kinds of rows whose code may have a phase behind it, and of which a thing may be `*`."""

PLAIN: Final = re.compile(rf"[a-z\u00df-\u00f6\u00f8-\u00ff_ -]*|[{CYRILLIC} ]*|[{DEVANAGARI} ]*")
"""Cells whose words are all of one script and without signs, as nearly all are: to look at each of their letters takes longer
than all else that is done to read the rows."""


class Wrong(NamedTuple):
    """A fault of a row."""

    fault: str
    """What is wrong, with the word that is at fault."""
    mend: str
    """What to do."""


def form_faults(kind: str, words: Sequence[str], things: Sequence[str]) -> Iterator[Wrong]:
    """An unknown kind of row, or a cell that is empty and should not be, or the other way round."""
    if kind not in ALONE + PAIRED:
        yield Wrong(f"unknown kind of row {kind!r}", meant(kind, ALONE + PAIRED))
    elif not words or bool(things) != (kind in PAIRED):
        needed = "words and things" if kind in PAIRED else "words, and no things"
        yield Wrong(f"a row of kind {kind} needs {needed}", "See pipeline/languages/rows.py")


def code_faults(given: str, *, phased: bool) -> Iterator[Wrong]:
    """An unknown code or phase, or a phase where none may be."""
    code, mark, phase = given.partition(":")
    if given != NO_EVENT and code not in CODES:
        yield Wrong(f"unknown code {code!r}", meant(code, sorted(CODES)))
    if mark and not phased:
        yield Wrong(f"{given!r} has a phase, which only rows of {' and '.join(sorted(PHASED))} may have", f"Write {code}")
    elif mark and phase not in PHASES:
        yield Wrong(f"unknown phase {phase!r}", meant(phase, PHASES))


def word_faults(words: Sequence[str]) -> Iterator[Wrong]:
    """Words that no text can hold, and such that stand twice."""
    cell = " ".join(words)
    for word in () if cell == cell.lower() and PLAIN.fullmatch(cell) else words:
        if wrong := word_fault(word, SIGNS):
            yield Wrong(*wrong)
        elif word != word.lower():
            yield Wrong(f"{word!r} has a capital, which no lemma has", f"Write {word.lower()}")
    if len(words) != len(set(words)):
        twice = next(word for word in words if words.count(word) > 1)
        yield Wrong(f"{twice!r} stands twice", "Take one out")


def thing_faults(kind: str, things: Sequence[str], kinds: Container[str]) -> Iterator[Wrong]:
    """Unknown types, conditions and kinds of things in a row of `kind`, where the pack has `kinds` of its own; wrong words."""
    closed: Mapping[str, tuple[str, Iterable[str]]] = {"carried": ("type", TYPES), "when": ("condition", CONDITIONS)}
    if kind in closed:
        called, known = closed[kind]
        yield from (Wrong(f"unknown {called} {each!r}", meant(each, known)) for each in things if each not in known)
        return
    listed = []
    for each in things:
        if each == each.lower() and not (each == ANYTHING and kind in PHASED):
            listed.append(each)
        elif each != ANYTHING and each not in kinds and each not in NAMED_KINDS:
            yield Wrong(f"unknown kind of thing {each!r}", "Write it as in kinds.tsv, or add it there")
    yield from word_faults(listed)


def kind_faults(kind: str, things: Sequence[str], known: Sequence[str]) -> Iterator[Wrong]:
    """What is wrong with a row of `kinds.tsv`, where rows before it gave the kind `known` things."""
    if kind != kind.upper() or kind in NAMED_KINDS:
        yield Wrong(f"{kind!r} cannot name a kind of thing", "Write a new name in capitals")
    yield from word_faults(things)
    yield from (Wrong(f"{each!r} is of the kind {kind} already", "Take it out") for each in things if each in known)
