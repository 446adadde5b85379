"""Each fault of a pack is said, files and rows that it lacks included; what is waived has to be lacking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.languages import Language
from pipeline.languages.check import pack_faults
from pipeline.languages.words import read_words

PAGE: Final = """
[buttons]
buttons = ['toyshare']
counted = []
headings = []
labels = []
[prompts]
asks = []
legal = []
[captions]
pictures = []
[credits]
authors = []
particles = []
stamps = []
reading_times = []
minutes = []
"""

ENGINES: Final = """
[events]
future = "toywill"
negations = "toynot"
[events.phases]
planned = "toyplan"
[places]
region_types = "toyland"
"""
"""What engines ask of every pack's `words.toml`."""

FILES: Final = {
    "words.toml": '[toys]\nsaying = "toysay"\n',
    "page.toml": PAGE,
    "events.tsv": "code\tkind\twords\tthings\texample\n",
    "kinds.tsv": "kind\tthings\n",
    "places.tsv": "id\tkind\twords\n",
    "senses.tsv": "words\twas\tcode\tbeside\tunless\texample\n",
    "stop_words.txt": "toyof toythe\n",
}
"""The files of a made-up language without fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToyWords:
    """What an engine might ask of `[toys]`."""

    saying: frozenset[str]


def _pack(folder: Path, changed: Mapping[str, str | None] = {}, without: Mapping[str, str] = {}) -> Language:
    """A pack in `folder`, with other files than `FILES` or, where a text is None, without."""
    folder.mkdir()
    for name, text in {**FILES, **changed}.items():
        if text is not None:
            (folder / name).write_text(text + ENGINES if name == "words.toml" else text, encoding="utf-8")

    def reader(gazetteer: Gazetteer) -> Any:
        return read_words([folder], "toys", ToyWords)

    return Language(code=folder.name, name="Toy", folder=folder, reader=reader, without=without)


def _told(*languages: Language) -> list[str]:
    return [str(fault) for fault in pack_faults(languages, Gazetteer(default_path()))]


def test_packs_without_fault_have_none(tmp_path: Path) -> None:
    assert _told(_pack(tmp_path / "xa"), _pack(tmp_path / "xb")) == []


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_missing_is_told_or_waived(tmp_path: Path, name: str) -> None:
    told = _told(_pack(tmp_path / "xa", {name: None}))
    assert any(fault.startswith(f"xa/{name}: is missing, and other packs have it. Copy another") for fault in told)
    if name != "words.toml":  # it is what the reader of this pack reads
        waived = _told(_pack(tmp_path / "xb", {name: None}, without={name: "toys need none"}))
        assert not any(name in fault for fault in waived)


def test_a_file_of_most_other_packs_is_asked_for(tmp_path: Path) -> None:
    more = {"given_names.txt": "toyjo\n"}
    languages = [_pack(tmp_path / "xa", more), _pack(tmp_path / "xb", more), _pack(tmp_path / "xc")]
    (told,) = _told(*languages)
    assert told.startswith("xc/given_names.txt: is missing, and other packs have it")
    assert _told(languages[0], languages[2], _pack(tmp_path / "xd")) == [], "one pack of three has it"


def test_rows_of_a_page_that_most_packs_have_are_asked_for(tmp_path: Path) -> None:
    empty = {"page.toml": PAGE.replace("['toyshare']", "[]")}
    (told,) = _told(_pack(tmp_path / "xa"), _pack(tmp_path / "xb"), _pack(tmp_path / "xc", empty))
    assert told.startswith("xc/page.toml: [buttons] buttons has no rows, and most packs have some. Write some, or say in")
    waived = _pack(tmp_path / "xd", empty, without={"page.toml: [buttons] buttons": "toys have none"})
    assert _told(_pack(tmp_path / "xe"), _pack(tmp_path / "xf"), waived) == []


@pytest.mark.parametrize(
    ("name", "reason", "fault"),
    [
        ("kinds.tsv", "toys need none", "xa/kinds.tsv: kinds.tsv is waived in `without`, but is there. Take the waiver out"),
        ("kinds.csv", "none", "xa/kinds.csv: kinds.csv is waived in `without`, but no other pack needs it. Take the waiver out"),
    ],
)
def test_a_waiver_that_is_not_true_is_told(tmp_path: Path, name: str, reason: str, fault: str) -> None:
    assert _told(_pack(tmp_path / "xa", without={name: reason})) == [fault]


def test_a_waiver_has_a_reason(tmp_path: Path) -> None:
    (told,) = _told(_pack(tmp_path / "xa", {"senses.tsv": None}, without={"senses.tsv": " "}))
    assert told == "xa/senses.tsv: senses.tsv is waived in `without`, but no reason is given. Say why this language needs none"


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        (
            "words.toml",
            '[toys]\nsaying = """\ntoysay\nтoytell\n"""\n',
            "xa/words.toml:4: [toys] 'тoytell' is written in two scripts",
        ),
        ("page.toml", PAGE.replace("toyshare", "toy("), "xa/page.toml:3: [buttons] 'toy(' is no regular expression"),
        ("stop_words.txt", "toyof\ntoythe+\n", "xa/stop_words.txt:2: 'toythe+' holds the sign '+'"),
        ("events.tsv", FILES["events.tsv"] + "toycode\tverb\ttoygive\t\t\n", "xa/events.tsv:2: "),
        ("kinds.tsv", FILES["kinds.tsv"] + "TOY\ttoyball\n", "xa/kinds.tsv: no row names the kind TOY"),
        ("senses.tsv", "words\twas\n", "xa/senses.tsv:1: there is no column 'code'"),
        ("places.tsv", FILES["places.tsv"] + "XX\ttoy\ttoyland\n", "xa/places.tsv:2: unknown kind 'toy'"),
        ("contrasts.tsv", "field\tkind\twords\ntoyfield\ttoyup\t\n", "xa/contrasts.tsv:2: no words for 'toyup'"),
        ("synonyms.tsv", "meaning\twords\ntoymeaning\t\n", "xa/synonyms.tsv:2: no words for 'toymeaning'"),
        ("words.toml", "[detection]\ntoy = 'x'\n", "xa/words.toml:2: [detection] unknown key 'toy'"),
    ],
)
def test_what_a_reader_refuses_is_told_once(tmp_path: Path, name: str, text: str, fault: str) -> None:
    told = _told(_pack(tmp_path / "xa", {name: text}))
    assert told
    assert told[0].startswith(fault), told
    assert len(set(told)) == len(told)


def test_faults_of_several_files_are_told_at_once(tmp_path: Path) -> None:
    bad = {"words.toml": '[toys]\nsaying = "toysay+"\n', "stop_words.txt": "toyof+\n", "places.tsv": "id\tkind\n"}
    told = _told(_pack(tmp_path / "xa", bad))
    assert [fault.partition(":")[0] for fault in told] == ["xa/places.tsv", "xa/stop_words.txt", "xa/words.toml"]


def test_a_table_that_nothing_reads_is_told(tmp_path: Path) -> None:
    (told,) = _told(_pack(tmp_path / "xa", {"words.toml": FILES["words.toml"] + '\n[toyz]\nsaying = "toytell"\n'}))
    assert told.startswith("xa/words.toml:4: [toyz] nothing reads this table. Take it out, or give it the name")
