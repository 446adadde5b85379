"""The table of cues: each row's example, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.languages.en.attribution import attributions
from pipeline.languages.en.attribution.article import CUE_LEMMAS
from pipeline.languages.en.attribution.cues import (
    ADJECTIVES,
    AGENT_NOUNS,
    COLUMNS,
    IMPERSONAL,
    NOUNS,
    PATH,
    VERBS,
    CueClass,
    read_cues,
)
from pipeline.languages.packs import PackError, Row, read_rows
from schemas import Span
from tests.documents import read

ROWS = read_rows(PATH, COLUMNS)


def _lemmas(text: str, cue: Span) -> set[str]:
    """Lemmas and forms of the words in a cue, a verb with its particle as one besides."""
    (sentence,) = [each for each in read(text).sentences if each.start <= cue[0] < each.end]
    inside = [each for each in sentence.parse.tokens if cue[0] <= sentence.start + each.start < cue[1]]
    alone = {word for each in inside for word in (each.lemma, each.text.lower())}
    return alone | {f"{one.lemma}_{other.lemma}" for one, other in pairwise(inside)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']} {row['words'].split()[0]}")
def test_the_example_of_a_row_is_read_by_one_of_its_words(row: Row) -> None:
    text, words = row["example"], set(row["words"].split())
    read_by = [each for each in attributions(read(text)) if words & _lemmas(text, each.cue)]
    assert [(each.stance, each.certainty) for each in read_by] == [(row["stance"], row["certainty"])], text


def test_a_word_has_the_class_of_its_row() -> None:
    assert VERBS["scoff"] == CueClass(frozenset({"quote", "at"}), "asserted", "stated")
    assert VERBS["rule_out"].stance == "denied"
    assert NOUNS["denial"].takes == {"clause", "of"}
    assert (ADJECTIVES.get("unclear"), IMPERSONAL["unclear"].certainty) == (None, "hedged")
    assert AGENT_NOUNS["sceptic"].stance == "questioned"


def _table(path: Path, *rows: Sequence[str]) -> Path:
    path.write_text("\n".join("\t".join(row) for row in (COLUMNS, *rows)) + "\n")
    return path


GOOD = ("verb", "quote clause", "asserted", "stated", "say", "He said it.")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("verbs", *GOOD[1:]), "unknown kind 'verbs'"),
        (("verb", "quote claus", *GOOD[2:]), "unknown takes 'claus'"),
        ((*GOOD[:2], "doubted", *GOOD[3:]), "unknown stance 'doubted'"),
        ((*GOOD[:3], "sure", *GOOD[4:]), "unknown certainty 'sure'"),
        ((*GOOD[:4], "", GOOD[5]), "there are no words"),
        ((*GOOD[:4], "tell tell", GOOD[5]), "'tell' stands twice"),
        ((*GOOD[:4], "sаy", GOOD[5]), "two scripts"),
        ((*GOOD[:4], "rule+out", GOOD[5]), "'+'"),
        (GOOD, "'say' stands twice"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, row: Sequence[str], fault: str) -> None:
    with pytest.raises(PackError, match=r"cues\.tsv:3: ") as raised:
        read_cues(_table(tmp_path / "cues.tsv", GOOD, row))
    assert fault in str(raised.value)


def test_the_same_word_may_be_of_two_kinds(tmp_path: Path) -> None:
    found = read_cues(_table(tmp_path / "cues.tsv", GOOD, ("noun", *GOOD[1:])))
    assert "say" in found["verb"]
    assert "say" in found["noun"]


@pytest.mark.parametrize(
    "known", [VERBS, NOUNS, ADJECTIVES, IMPERSONAL, AGENT_NOUNS], ids=["verb", "noun", "adjective", "it", "agent"]
)
def test_every_cue_is_among_the_words_that_rules_are_asked_of(known: Mapping[str, CueClass]) -> None:
    assert {cue.partition("_")[0] for cue in known} <= CUE_LEMMAS


@pytest.mark.parametrize(
    "text",
    [
        "According to the port, two ships sank.",
        "The bridge reportedly collapsed.",
        "Minister: “The dam holds.”",
        "The dam holds, the minister said on Monday.",
        "The mayor ruled out a new vote.",
        "It is unclear whether the dam holds.",
    ],
)
def test_a_rule_is_asked_of_each_kind_of_cue(text: str) -> None:
    assert attributions(read(text)), text
