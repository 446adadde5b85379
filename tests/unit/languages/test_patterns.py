"""Regular expressions of a pack are read as written, and each fault is told by file, line, fault and mend."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pipeline.languages.packs import PackError, read_list, read_words
from pipeline.languages.patterns import joined, pattern_fault, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Patterns without and with a part."""

    pictures: tuple[str, ...] = field(metadata={"pattern": ()})
    labels: tuple[str, ...] = field(default=(), metadata={"pattern": ("networks",)})


def _pack(folder: Path, text: str, file: str = "page.toml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / file).write_text(text, encoding="utf-8")
    return folder


def _faults(folder: Path) -> list[str]:
    with pytest.raises(PackError) as raised:
        read_words([folder], "captions", Slice, "page.toml")
    return str(raised.value).splitlines()


def test_patterns_keep_their_order_and_packs_are_united(tmp_path: Path) -> None:
    one = _pack(tmp_path / "xx", "[captions]\npictures = ['photo(?:graph)?s?', 'image']\nlabels = ['on <networks>']")
    two = _pack(tmp_path / "yy", "[captions]\npictures = ['bild', 'image']")
    assert read_words([one, two], "captions", Slice, "page.toml") == Slice(
        pictures=("photo(?:graph)?s?", "image", "bild"), labels=("on <networks>",)
    )


def test_line_ends_and_the_spaces_around_them_are_no_part_of_a_pattern() -> None:
    assert joined("(?:one|  \n     two)\n\\ three") == r"(?:one|two)\ three"
    assert re.fullmatch(joined("(?:one|\n  two)\n  \\ three"), "two three")


def test_letters_of_escapes_flags_and_parts_are_no_words() -> None:
    assert words_of(r"(?i:фото)\w+ <networks>\bby\u0069") == ["фото", "by"]


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        (
            "[captions]\npictures = [\n  'image',\n  'photo(',\n]",
            4,
            r"[captions] 'photo(' is no regular expression: missing \), unterminated subpattern at position 5\. Write a ",
        ),
        ("[captions]\npictures = ['(?:photo)?']", 2, r"[captions] '(\?:photo)\?' matches where nothing stands\. Let one"),
        ("[captions]\npictures = ['<networks>']", 2, "[captions] <networks> in '<networks>' names no part. No names may"),
        ("[captions]\npictures = ['x']\nlabels = ['<net>']", 3, "[captions] <net> in '<net>' names no part. Known are networks"),
        ("[captions]\npictures = ['x', 'x']", 2, "[captions] 'x' stands twice in pictures. Take one out"),
        ("[captions]\npictures = 'photo image'", 2, "[captions] pictures has to be a list of regular expressions. Write it as"),
        (
            "[captions]\npictures = [\n  'x',\n  'фoто.*',\n]",
            4,
            "[captions] 'фoто' is written in two scripts, Cyrillic and Latin. Type o anew in the other script",
        ),
    ],
)
def test_faults_say_where_what_and_what_to_do(tmp_path: Path, text: str, line: int, fault: str) -> None:
    (told,) = _faults(_pack(tmp_path / "xx", text))
    assert told.startswith(f"xx/page.toml:{line}: {fault}".replace("\\", "")), told


def test_a_pattern_that_can_be_used_has_no_fault() -> None:
    assert pattern_fault(r"follow <networks>\b.{0,40}(?<=x)", ("networks",)) is None


def test_a_list_is_its_words_without_comments(tmp_path: Path) -> None:
    folder = _pack(tmp_path / "xx", "# from elsewhere\n\na an\nthe n‘t\n", "stop_words.txt")
    assert read_list(folder / "stop_words.txt", signs="‘") == {"a", "an", "the", "n‘t"}


def test_faults_of_a_list_say_their_lines(tmp_path: Path) -> None:
    folder = _pack(tmp_path / "xx", "# words\na an\nthe+\nan\n", "stop_words.txt")
    with pytest.raises(PackError) as raised:
        read_list(folder / "stop_words.txt")
    assert str(raised.value).splitlines() == [
        "xx/stop_words.txt:3: 'the+' holds the sign '+', which no word has. Take it out",
        "xx/stop_words.txt:4: 'an' stands in line 2 already. Take one out",
    ]
    with pytest.raises(PackError, match=r"xx/none\.txt: cannot be read"):
        read_list(folder / "none.txt")
