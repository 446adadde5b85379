"""Tables and lists of a pack are read, and each fault is told by file, line, fault and mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.languages.faults import PackError
from pipeline.languages.tables import read_list, read_rows, read_text


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / "xx" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_rows_are_read_by_the_names_of_their_columns(tmp_path: Path) -> None:
    text = "# a comment\ncode\twords\texample\n\naid\tgive send\t\nlaw\tpass\tThe bill passed.\n"
    rows = read_rows(_file(tmp_path, "events.tsv", text), ("code", "words"), ("example", "things"))
    assert [(row.line, row["code"], row["words"], row["example"]) for row in rows] == [
        (4, "aid", "give send", ""),
        (5, "law", "pass", "The bill passed."),
    ]


def test_a_row_knows_where_it_stands(tmp_path: Path) -> None:
    (row,) = read_rows(_file(tmp_path, "events.tsv", "code\n\naid\n"), ("code",))
    assert str(row.fault("unknown code", "See the list")) == "xx/events.tsv:3: unknown code. See the list"
    with pytest.raises(KeyError):
        row["words"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "code\twrods\naid\tgive\n",
            [
                "xx/events.tsv:1: there is no column 'words'. Begin the file with the line code<tab>words<tab>example",
                "xx/events.tsv:1: unknown column 'wrods'. Did you mean 'words'?",
            ],
        ),
        (
            "code\twords\nwhole row in one cell\naid\tgive\naid\tgive\tmore\n",
            [
                "xx/events.tsv:2: 1 cells, but 2 columns. Part cells with single tabs",
                "xx/events.tsv:4: 3 cells, but 2 columns. Part cells with single tabs",
            ],
        ),
    ],
)
def test_a_table_of_another_form_is_refused(tmp_path: Path, text: str, faults: list[str]) -> None:
    with pytest.raises(PackError) as raised:
        read_rows(_file(tmp_path, "events.tsv", text), ("code", "words"), ("example",))
    assert str(raised.value).splitlines() == faults


def test_an_empty_table_lacks_its_heading(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="there is no column 'code'"):
        read_rows(_file(tmp_path, "events.tsv", ""), ("code", "words"))


def test_a_list_is_its_words_without_comments(tmp_path: Path) -> None:
    path = _file(tmp_path, "stop_words.txt", "# from elsewhere\n\na an\nthe n‘t\n")
    assert read_list(path, signs="‘") == {"a", "an", "the", "n‘t"}


def test_faults_of_a_list_say_their_lines(tmp_path: Path) -> None:
    with pytest.raises(PackError) as raised:
        read_list(_file(tmp_path, "stop_words.txt", "# words\na an\nthe+\nan\n"))
    assert str(raised.value).splitlines() == [
        "xx/stop_words.txt:3: 'the+' holds the sign '+', which no word has. Take it out",
        "xx/stop_words.txt:4: 'an' stands in line 2 already. Take one out",
    ]


def test_a_file_that_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"none\.txt: cannot be read: No such file or directory\. Copy the file of another"):
        read_text(tmp_path / "none.txt")
