"""A rule's key names its row, wherever that stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.languages import LANGUAGES, Language
from pipeline.languages.packs import Row
from pipeline.languages.rows import described, keys, row_of
from tests.readers import reader


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"code": "assault", "kind": "verb", "words": "hit ram"}, ["xx:verb:hit", "xx:verb:ram"]),
        ({"code": "assault.aerial", "kind": "mode", "words": "drone"}, ["xx:mode:assault+drone"]),
        ({"code": "aid", "kind": "done", "words": "give", "things": "FOOD tent"}, ["xx:done:give+FOOD", "xx:done:give+tent"]),
        ({"code": "a", "was": "b", "words": "strike"}, ["xx:sense:strike+b>a"]),
    ],
)
def test_the_keys_of_a_row(cells: dict[str, str], expected: list[str]) -> None:
    assert list(keys(Row(Path("events.tsv"), 1, cells), "xx")) == expected


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_every_rule_of_a_lexicon_has_a_row_that_says_its_code(language: Language) -> None:
    lexicon = reader(language.code).events
    assert lexicon is not None
    tables = (lexicon.verbs, lexicon.nouns, lexicon.adjectives, lexicon.pairs, lexicon.done, lexicon.doing, lexicon.modes)
    rules = {rule.key: rule for table in tables for rule in table.values()}
    rules |= {rule.key: rule for sense in lexicon.senses for rule in sense.rules.values()}
    for key in sorted(rules)[::97]:
        row = row_of(key)
        assert row is not None, key
        phased = f"{rules[key].code}:{rules[key].phase}" if rules[key].phase else rules[key].code
        assert row["code"] == (phased or "-"), key


@pytest.mark.parametrize("rule", ["en:verb:unheard_of", "en:unheard-of:seize", "en", "xx:verb:kill", "../en:verb:kill", ""])
def test_a_rule_of_another_version_has_no_row(rule: str) -> None:
    assert row_of(rule) is None
    assert list(described(rule)) == ["no row of this version has this rule"]


def test_a_row_is_described_with_its_file_line_and_example() -> None:
    row = row_of("en:done:seize+TERRITORY")
    assert row is not None
    place, example = described("en:done:seize+TERRITORY")
    assert place.startswith(f"pipeline/languages/en/events.tsv:{row.line}: code coerce.occupy, kind done, words seize ")
    assert example == f"such as “{row['example']}”"
