"""Faults of TOML files are told with the lines of their keys and words."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.languages.faults import PackError
from pipeline.languages.toml_tables import Table, line_of, read_toml

TEXT = '''[naming]
titles = """
mr mrs
dr
"""

[naming.stances]
least = "say"
"more than" = "deny dr"
'''


@pytest.mark.parametrize(
    ("keys", "word", "line"),
    [
        (("naming", "titles"), "", 2),
        (("naming", "titles"), "mrs", 3),
        (("naming", "titles"), "dr", 4),
        (("naming", "titles"), "nobody", 2),
        (("naming", "stances"), "", 7),
        (("naming", "stances", "more than"), "dr", 9),
        (("naming", "stances", "absent"), "", 7),
        (("naming", "absent"), "", 1),
        (("absent", "titles"), "", 0),
    ],
)
def test_the_line_of_a_key_or_of_a_word_behind_it(keys: tuple[str, ...], word: str, line: int) -> None:
    assert line_of(TEXT, keys, word) == line


def test_a_word_is_found_whole() -> None:
    assert line_of('[a]\nb = """\nmrs\nmr\n"""', ("a", "b"), "mr") == 4


def test_a_table_tells_its_fault_by_its_name_and_line(tmp_path: Path) -> None:
    path = tmp_path / "xx" / "words.toml"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    table = Table(path, ("naming",), read_toml(path)["naming"]).below("stances", {})
    assert table.keys == ("naming", "stances")
    told = table.fault("more than", "a fault", "Mend it", "dr")
    assert str(told) == "xx/words.toml:9: [naming.stances] a fault. Mend it"


def test_what_is_no_toml_says_its_line(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text('[naming]\ntitles = "mr"\n[stances\n', encoding="utf-8")
    with pytest.raises(PackError, match=r"words\.toml:3: Expected ']' at the end of a table declaration"):
        read_toml(path)
