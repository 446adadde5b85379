"""A pack's files are read as the engines' dataclasses ask, and each fault is told by file, line, fault and mend."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from pipeline.languages.faults import PackError
from pipeline.languages.words import read_words, unread_sections

Bound = Literal["least", "most"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A table inside a table."""

    party: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One field of each form."""

    titles: frozenset[str]
    particles: frozenset[str] = field(default=frozenset(), metadata={"signs": "_"})
    endings: tuple[str, ...] = ()
    sources: tuple[tuple[str, ...], ...] = ()
    fixed: frozenset[tuple[str, ...]] = frozenset()
    stances: Mapping[str, Bound] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    bounds: Mapping[tuple[str, ...], Bound] = field(default_factory=dict)
    marks: Inner = field(default_factory=Inner)
    ordered: bool = False


WHOLE = """
[other]
titles = "not read"

[naming]
titles = "mr mrs dr"
particles = "carry_out take"
endings = "os as o"
sources = ["de", "fuentes de", "a juicio de"]
fixed = ["per cent"]
ordered = true

[naming.stances]
least = "say tell"
most = "deny"

[naming.numbers]
"2" = "two couple"
"0.5" = "half"

[naming.bounds]
least = ["more than", "over"]

[naming.marks]
party = "with"
"""


def _pack(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "words.toml").write_text(text, encoding="utf-8")
    return folder


def _faults(folder: Path) -> list[str]:
    with pytest.raises(PackError) as raised:
        read_words([folder], "naming", Slice)
    return str(raised.value).splitlines()


def test_a_slice_is_read_field_by_field(tmp_path: Path) -> None:
    assert read_words([_pack(tmp_path / "xx", WHOLE)], "naming", Slice) == Slice(
        titles=frozenset({"mr", "mrs", "dr"}),
        particles=frozenset({"carry_out", "take"}),
        endings=("os", "as", "o"),
        sources=(("a", "juicio", "de"), ("fuentes", "de"), ("de",)),
        fixed=frozenset({("per", "cent")}),
        stances={"say": "least", "tell": "least", "deny": "most"},
        numbers={"two": 2.0, "couple": 2.0, "half": 0.5},
        bounds={("more", "than"): "least", ("over",): "least"},
        marks=Inner(party=frozenset({"with"})),
        ordered=True,
    )


def test_several_packs_are_united_and_the_first_that_has_a_word_counts(tmp_path: Path) -> None:
    one = _pack(tmp_path / "xx", '[naming]\ntitles = "mr"\nsources = ["de"]\n[naming.stances]\nleast = "say"')
    two = _pack(tmp_path / "yy", '[naming]\ntitles = "herr"\nsources = ["laut dem"]\n[naming.stances]\nmost = "say sagen"')
    both = read_words([one, two], "naming", Slice)
    assert both.titles == {"mr", "herr"}
    assert both.sources == (("laut", "dem"), ("de",))
    assert both.stances == {"say": "least", "sagen": "most"}


def test_tables_inside_tables_are_united_too(tmp_path: Path) -> None:
    folders = [
        _pack(tmp_path / code, f'[naming]\ntitles = "x"\n[naming.marks]\nparty = "{word}"')
        for code, word in (("xx", "with"), ("yy", "mit"))
    ]
    assert read_words(folders, "naming", Slice).marks == Inner(party=frozenset({"with", "mit"}))


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ('[naming]\ntitels = "mr"\ntitles = "dr"', 2, "[naming] unknown key 'titels'. Did you mean 'titles'?"),
        ("[naming]\nordered = true", 1, "[naming] there is no key 'titles'. Add titles to the table"),
        ('[naming]\ntitles = "mr dr mr"', 2, "[naming] 'mr' stands twice in titles. Take one out"),
        (
            '[naming]\ntitles = """\nmr\nсаптain\n"""',
            4,
            "[naming] 'саптain' is written in two scripts, Cyrillic and Latin. Type a i n anew in the other script",
        ),
        ('[naming]\ntitles = "mr dr+"', 2, "[naming] 'dr+' holds the sign '+', which no word has. Take it out"),
        (
            '[naming]\ntitles = "carry_out"',
            2,
            "[naming] 'carry_out' holds the sign '_', which no word has. Take it out",
        ),
        (
            '[naming]\ntitles = "a"\n[naming.stances]\nleast = "say"\nmots = "deny"',
            5,
            "[naming.stances] unknown meaning 'mots'. Did you mean 'most'?",
        ),
        (
            '[naming]\ntitles = "a"\n[naming.stances]\nleast = "say"\nmost = "deny say"',
            5,
            "[naming.stances] 'say' is both least and most. Take one out",
        ),
        (
            '[naming]\ntitles = "a"\n[naming.numbers]\ntwo = "two"',
            4,
            "[naming.numbers] 'two' is no number. Write the number in quotation marks",
        ),
        (
            '[naming]\ntitles = ["mr"]',
            2,
            '[naming] titles has to be words in quotation marks. Write it as "one two"',
        ),
        (
            "[naming\n",
            1,
            "Expected ']' at the end of a table declaration (at line 1, column 8). See toml.io for the form",
        ),
    ],
)
def test_each_fault_says_where_what_and_what_to_do(tmp_path: Path, text: str, line: int, fault: str) -> None:
    assert _faults(_pack(tmp_path / "xx", text)) == [f"xx/words.toml:{line}: {fault}"]


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    found = _faults(_pack(tmp_path / "xx", '[naming]\ntitles = "mr mr"\nfixed = "per cent"\nendngs = "os"'))
    assert [each.split(": ", 1)[0] for each in found] == ["xx/words.toml:4", "xx/words.toml:2", "xx/words.toml:3"]


def test_a_pack_without_words_says_so(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path / "xx")
    assert fault == "xx/words.toml: cannot be read: No such file or directory. Copy the file of another language, and fill it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """Regular expressions: one that is compiled, and lists without and with a part."""

    tanks: re.Pattern[str]
    pictures: tuple[str, ...] = field(default=(), metadata={"pattern": ()})
    labels: tuple[str, ...] = field(default=(), metadata={"pattern": ("networks",)})


def test_patterns_of_two_packs_are_one(tmp_path: Path) -> None:
    one = _pack(tmp_path / "xa", "[arms]\ntanks = '''\nT-\\d\\d  # old ones\n|T-100\n'''")
    two = _pack(tmp_path / "xb", "[arms]\ntanks = 'Leo[ ]\\d'")
    tanks = read_words([one, two], "arms", Patterns).tanks
    assert [bool(tanks.fullmatch(name)) for name in ("T-72", "T-100", "Leo 2", "Leo2", "T-1")] == [True, True, True, False, False]


def test_lists_of_patterns_keep_their_order_and_packs_are_united(tmp_path: Path) -> None:
    one = _pack(tmp_path / "xx", "[captions]\ntanks = 'x'\npictures = ['photo(?:graph)?s?', 'image']\nlabels = ['on <networks>']")
    two = _pack(tmp_path / "yy", "[captions]\ntanks = 'y'\npictures = ['bild', 'image']")
    read = read_words([one, two], "captions", Patterns)
    assert (read.pictures, read.labels) == (("photo(?:graph)?s?", "image", "bild"), ("on <networks>",))


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("tanks = 'T-('", 2, "tanks is no regular expression: missing ), unterminated subpattern at position 2. Mend it, "),
        ("pictures = [\n  'image',\n  'photo(',\n]", 4, "'photo(' is no regular expression: missing ), unterminated"),
        ("pictures = ['(?:photo)?']", 2, "'(?:photo)?' matches where nothing stands. Let one"),
        ("pictures = ['<networks>']", 2, "<networks> in '<networks>' names no part. No names may"),
        ("labels = ['<net>']", 2, "<net> in '<net>' names no part. Known are networks"),
        ("pictures = ['x', 'x']", 2, "'x' stands twice in pictures. Take one out"),
        ("pictures = 'photo image'", 2, "pictures has to be a list of regular expressions. Write it as"),
        ("pictures = [\n  'x',\n  'фoто.*',\n]", 4, "'фoто' is written in two scripts, Cyrillic and Latin. Type o anew"),
    ],
)
def test_faults_of_patterns_say_where_what_and_what_to_do(tmp_path: Path, text: str, line: int, fault: str) -> None:
    whole = f"[arms]\n{text}\n" + ("" if text.startswith("tanks") else "tanks = 'x'\n")
    with pytest.raises(PackError) as raised:
        read_words([_pack(tmp_path / "xx", whole)], "arms", Patterns)
    assert str(raised.value).startswith(f"xx/words.toml:{line}: [arms] {fault}")


def test_tables_that_nothing_has_read_are_named(tmp_path: Path) -> None:
    folder = _pack(tmp_path / "xx", WHOLE)
    assert unread_sections(folder / "words.toml") == ("other", "naming")
    read_words([folder], "naming", Slice)
    assert unread_sections(folder / "words.toml") == ("other",)
