"""Rows of events of a language's pack, and which of them gave an event its code.

`events.tsv` has the columns `code`, `kind`, `words`, `things` and `example`; of a few kinds of rows a word stands alone:

=========== ===================== ========================================== =============================================
kind        words                 things                                     what it says
=========== ===================== ========================================== =============================================
`verb`      verbs                 -                                          each names the event by itself
`noun`      nouns                 -                                          the same
`adjective` adjectives            -                                          the same behind a copula
`mode`      nouns                 -                                          each tells the mode of an event of the code's type
`pair`      verbs or nouns        nouns, kinds of things                     each names the event with each thing beside it
`done`      verbs                 nouns, kinds of things                     the same with what it is done to
`doing`     verbs, codes          nouns, kinds of things                     the same with who or what does it
`carried`   verbs                 types of events                            the same with the event that its complement names
`when`      words                 conditions (`annotation/events/conditions`) each names the event where the condition is met
=========== ===================== ========================================== =============================================

A code may have a phase behind it in rows `done` and `doing` (`agree:ended`); `-` is the code of words that name no event. A verb
and its particle are joined by `_`. Of two rows with the same words the first counts, so that there may be no second one.

`kinds.tsv` names kinds of things in capitals, each with its nouns. Beside them rows may use `PERSON`, `PLACE`, `BODY` and `PRON`,
which no list could hold (`annotation/events/lexicon`), and `*`: a verb with that names an event with no other thing.

`senses.tsv` tells apart what a word means by the other words of its article: `words` that have the code `was` have `code` in an
article with one of the words `beside` and none of the words `unless`.

The `example` of a row is a text of that language: a claim that is read from it has the row's code by the row's rule. A test reads
each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pipeline.annotation.events.rules import rule_key
from pipeline.languages.packs import Row, read_rows

EVENTS: Final = "events.tsv"
EVENT_COLUMNS: Final = ("code", "kind", "words", "things", "example")

KINDS: Final = "kinds.tsv"
KIND_COLUMNS: Final = ("kind", "things")

SENSES: Final = "senses.tsv"
SENSE_COLUMNS: Final = ("words", "was", "code", "beside", "unless", "example")

NO_EVENT: Final = "-"
"""The code of words that name no event."""

ALONE: Final = ("verb", "noun", "adjective", "mode")
"""Kinds of rows without things."""

PAIRED: Final = ("pair", "done", "doing", "carried", "when")
"""Kinds of rows of which each word goes with each thing."""

_LANGUAGE: Final = re.compile("[a-z]{2,3}")


def event_rows(folder: Path) -> tuple[Row, ...]:
    """The rows of `events.tsv` of a pack. Raises `PackError` where the file is missing or has another form."""
    return read_rows(folder / EVENTS, EVENT_COLUMNS)


def sense_rows(folder: Path) -> tuple[Row, ...]:
    """The rows of `senses.tsv` of a pack; none where it has no such file. Raises `PackError` where the file has another form."""
    path = folder / SENSES
    return read_rows(path, SENSE_COLUMNS) if path.exists() else ()


def kind_rows(folder: Path) -> tuple[Row, ...]:
    """The rows of `kinds.tsv` of a pack; none where it has no such file. Raises `PackError` where the file has another form."""
    path = folder / KINDS
    return read_rows(path, KIND_COLUMNS) if path.exists() else ()


def keys(row: Row, language: str) -> Iterator[str]:
    """The keys of all rules that a row of `events.tsv` or `senses.tsv` gives (`annotation/events/rules`)."""
    words = row["words"].split()
    if "was" in row.cells:
        yield from (sense_key(language, word, row["was"], row["code"]) for word in words)
    elif row["kind"] == "mode":
        yield from (rule_key(language, "mode", f"{row['code'].partition('.')[0]}+{word}") for word in words)
    elif row["kind"] in ALONE:
        yield from (rule_key(language, row["kind"], word) for word in words)
    else:
        yield from (rule_key(language, row["kind"], f"{word}+{thing}") for word in words for thing in row["things"].split())


def sense_key(language: str, word: str, was: str, code: str) -> str:
    """The key of the rule by which a word that has the code `was` has another one in some articles."""
    return rule_key(language, "sense", f"{word}+{was}>{code}")


def described(rule: str) -> Iterator[str]:
    """Where the row stands that a rule names, what it says, and its example if it has one: a line each, to be read by people.

    Raises `PackError` where the files of the pack are at fault.
    """
    row = row_of(rule)
    if row is None:
        yield "no row of this version has this rule"
        return
    said = ", ".join(f"{column} {cell}" for column, cell in row.cells.items() if cell and column != "example")
    yield f"pipeline/languages/{row.path.parent.name}/{row.path.name}:{row.line}: {said}"
    if example := row["example"]:
        yield f"such as “{example}”"


def row_of(rule: str) -> Row | None:
    """The row that a rule's key names; None where no pack has it, as of a message that another version wrote.

    Raises `PackError` where the files of the pack are at fault.
    """
    language, _, rest = rule.partition(":")
    folder = Path(__file__).parent / language
    if not _LANGUAGE.fullmatch(language) or not (folder / EVENTS).exists():
        return None
    rows = sense_rows(folder) if rest.startswith("sense:") else event_rows(folder)
    return next((row for row in rows if rule in keys(row, language)), None)
