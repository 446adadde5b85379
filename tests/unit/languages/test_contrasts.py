"""What the words of a pack exclude, and what they may stand for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.languages import LANGUAGES
from pipeline.languages.contrasts import FILE, MEANING, SYNONYMS, Contrasts, Sense, read_contrasts
from pipeline.languages.faults import PackError

PACKS = {each.code: read_contrasts(each.folder) for each in LANGUAGES}


def fields(packs: Sequence[Contrasts]) -> dict[str, frozenset[str]]:
    """The kinds of each field, over some packs."""
    found: dict[str, set[str]] = {}
    for pack in packs:
        for senses in (*pack.words.values(), *pack.beginnings.values()):
            for each in senses:
                found.setdefault(each.field, set()).add(each.kind)
    return {field: frozenset(kinds) for field, kinds in found.items()}


def written(folder: Path, contrasts: str, synonyms: str = "") -> Path:
    (folder / FILE).write_text(f"field\tkind\twords\n{contrasts}", encoding="utf-8")
    (folder / SYNONYMS).write_text(f"meaning\twords\n{synonyms}", encoding="utf-8")
    return folder


def test_a_word_has_the_sense_of_the_longest_entry_of_each_field(tmp_path: Path) -> None:
    pack = read_contrasts(written(tmp_path, "verdict\tguilty\tguilt-\nverdict\tacquitted\tguiltless\nsafety\tsafe\tguiltle-\n"))
    assert pack.senses("guilty") == (Sense("verdict", "guilty"),)
    assert set(pack.senses("guiltless")) == {Sense("verdict", "acquitted"), Sense("safety", "safe")}
    assert pack.senses("guil") == ()


def test_two_words_have_no_sense_by_the_first_alone(tmp_path: Path) -> None:
    pack = read_contrasts(written(tmp_path, "staff\tdismissed\tstepped down\n", "walk\tstep-\n"))
    assert pack.senses("stepped on") == ()
    assert pack.senses("stepped down") == (Sense("staff", "dismissed"),)
    assert pack.pairs == {"stepped"}


def test_a_word_may_have_several_meanings_and_none_excludes_another(tmp_path: Path) -> None:
    pack = read_contrasts(written(tmp_path, "", "hit\tstruck\nfind\tstruck\n"))
    assert {each.field for each in pack.senses("struck")} == {f"{MEANING}hit", f"{MEANING}find"}


def test_a_word_of_two_kinds_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"contrasts\.tsv:3.*'rose' is 'up', too"):
        read_contrasts(written(tmp_path, "level\tup\trose\nlevel\tdown\trose\n"))


def test_a_row_without_words_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no words for 'up'"):
        read_contrasts(written(tmp_path, "level\tup\t \n"))


def test_a_pack_may_have_neither_file(tmp_path: Path) -> None:
    assert read_contrasts(tmp_path).senses("rose") == ()


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "raised", "slashed"), ("en", "convicted", "acquitted"), ("en", "bus", "ferry"), ("en", "killed", "wounded"),
        ("en", "measles", "cholera"), ("en", "tuesday", "friday"), ("en", "approved", "vetoed"), ("en", "hired", "sacked"),
        ("es", "subieron", "cayeron"), ("es", "absolvió", "condenó"), ("es", "lunes", "jueves"), ("es", "ganó", "perdió"),
        ("ru", "вырос", "упала"), ("ru", "оправдал", "осудили"), ("ru", "погибли", "ранены"), ("ru", "автобусов", "танков"),
        ("uk", "зросла", "знизилась"), ("uk", "виправдали", "засудили"), ("uk", "загинули", "поранено"),
        ("uk", "п'ятницю", "середу"),
        ("hi", "बढ़े", "घटे"), ("hi", "दोषी", "निर्दोष"), ("hi", "मौत", "घायल"), ("hi", "सोमवार", "मंगलवार"),
        ("mr", "वाढली", "घटली"), ("mr", "दोषी", "निर्दोष"), ("mr", "मृत्यू", "जखमी"), ("mr", "रुग्णालयात", "शाळेत"),
    ],
)  # fmt: skip
def test_words_that_exclude_each_other(language: str, one: str, other: str) -> None:
    first, second = (dict(PACKS[language].senses(word)) for word in (one, other))
    assert any(first[field] != second[field] for field in first.keys() & second.keys())


def test_the_packs_name_the_same_fields_and_kinds() -> None:
    every = fields(list(PACKS.values()))
    for code, pack in PACKS.items():
        own = fields([pack])
        lacking = [
            (field, kind)
            for field, kinds in every.items()
            for kind in kinds
            if not field.startswith(MEANING) and kind not in own.get(field, ())
        ]
        assert len(lacking) <= 25, f"{code} lacks {lacking}"
    assert not [field for field, kinds in every.items() if len(kinds) < 2 and not field.startswith(MEANING)]


@pytest.mark.parametrize("code", sorted(PACKS))
def test_there_are_many(code: str) -> None:
    pack = PACKS[code]
    assert len(pack.words) + len(pack.beginnings) > 1200
    assert sum(len(kinds) for field, kinds in fields([pack]).items() if not field.startswith(MEANING)) > 400
