"""Each example of a row of events is read as its row says: a claim has the row's code, by the row's own rule."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.events.conditions import exceptional
from pipeline.annotation.events.naming import pair_of
from pipeline.annotation.events.predicates import arguments_of
from pipeline.annotation.events.scanning import forms
from pipeline.languages import LANGUAGES
from pipeline.languages.packs import Row
from pipeline.languages.rows import ALONE, NO_EVENT, PAIRED, event_rows, keys, sense_rows
from schemas import Event
from tests.articles import cleaned
from tests.readers import new_annotator, reader

FEWEST: Final = 8
"""Examples of each language."""


def _rows(folder: Path) -> list[Row]:
    return [row for row in (*event_rows(folder), *sense_rows(folder)) if row["example"]]


EXAMPLES: Final = [
    pytest.param(language.code, row, id=f"{row.path.parent.name}/{row.path.name}:{row.line}")
    for language in LANGUAGES
    for row in _rows(language.folder)
]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return new_annotator(memo_sentences=1_000)


def _events(annotator: Annotator, text: str, language: str) -> list[Event]:
    claims = annotator.annotate(cleaned(text, language)).claims
    return [claim.frame.event for claim in claims if claim.frame.event is not None]


@pytest.mark.parametrize(("language", "row"), EXAMPLES)
def test_an_example_is_read_as_its_row_says(annotator: Annotator, language: str, row: Row) -> None:
    events = _events(annotator, row["example"], language)
    if row["code"] == NO_EVENT:
        assert events == []
        assert not _named(language, row["example"]).isdisjoint(keys(row, language)), "the row is not what keeps it from an event"
        return
    fired = set(keys(row, language))
    assert {each.code for each in events if each.rule in fired} == {row["code"]}, events


def _named(language: str, text: str) -> set[str]:
    """The keys of the rules by which words of a text are known to name no event."""
    lexicon = reader(language).events
    assert lexicon is not None
    (parse,) = reader(language).parser.parse([text])
    found = set[str]()
    for index in range(len(parse.tokens)):
        asked = (exceptional(parse, index, lexicon), pair_of(parse, index, arguments_of(parse, index, lexicon), lexicon))
        found.update(rule.key for rule in asked if rule is not None and not rule)
    if lexicon.words.predicate != "tree":
        words = [form for token in parse.tokens for form in forms(token, lexicon)]
        both = (f"{word}+{thing}" for word in words for thing in words)
        found.update(lexicon.pairs[each].key for each in both if each in lexicon.pairs and not lexicon.pairs[each])
    idle = (f"{token.lemma}+*" for token in parse.tokens)
    return found | {lexicon.done[each].key for each in idle if each in lexicon.done}


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_language_has_examples(language: str) -> None:
    assert len([example for example in EXAMPLES if example.values[0] == language]) >= FEWEST


def test_every_kind_of_row_has_an_example() -> None:
    rows = [example.values[1] for example in EXAMPLES]
    assert {row.cells.get("kind", "sense") for row in rows if isinstance(row, Row)} == {*ALONE, *PAIRED, "sense"}


@pytest.mark.parametrize(("language", "row"), EXAMPLES)
def test_an_example_says_more_than_its_row(language: str, row: Row) -> None:
    said = {*row["words"].split(), *row.cells.get("things", "").split()}
    assert len(set(row["example"].lower().split()) - said) > 2
