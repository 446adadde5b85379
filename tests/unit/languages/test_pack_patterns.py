"""Regular expressions of packs are compiled, united, and refused where they are none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.languages.packs import PackError, read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One pattern."""

    tanks: re.Pattern[str]


def pack(folder: Path, pattern: str) -> Path:
    folder.mkdir()
    (folder / "words.toml").write_text(f"[arms]\ntanks = '''\n{pattern}\n'''\n", encoding="utf-8")
    return folder


def test_patterns_of_two_packs_are_one(tmp_path: Path) -> None:
    folders = pack(tmp_path / "xa", "T-\\d\\d  # old ones\n|T-100"), pack(tmp_path / "xb", "Leo[ ]\\d")
    tanks = read_words(folders, "arms", Slice).tanks
    assert [bool(tanks.fullmatch(name)) for name in ("T-72", "T-100", "Leo 2", "Leo2", "T-1")] == [True, True, True, False, False]


def test_what_is_no_pattern_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="tanks is no regular expression"):
        read_words([pack(tmp_path / "xa", "T-(")], "arms", Slice)
