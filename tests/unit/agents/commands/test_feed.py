"""`claimwire feed`: files as raw records."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from agents.commands.feed import _article, _values
from agents.commands.options import InputError


def test_feed_reads_jsonl_text_and_html_files_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "gazette.example"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(b'{"x": 1}\n\nbroken\r\n')
    (folder / "b.txt").write_text("It rained.")
    (folder / "c.html").write_text("<p>It rained.</p>")
    (folder / "d.pdf").write_bytes(b"%PDF")

    def as_article(path: Path, content_type: str) -> bytes:
        return f"{path.name} {content_type}".encode()

    assert list(_values([folder], as_article)) == [b'{"x": 1}', b"broken", b"b.txt text/plain", b"c.html text/html"]
    with pytest.raises(InputError, match=r"d\.pdf is not one of \.jsonl, \.txt, \.html, \.htm$"):
        list(_values([folder / "d.pdf"], as_article))


def test_a_file_says_what_it_is_of(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"It rained.\xff")
    noon = datetime(2024, 3, 1, 12, tzinfo=UTC)
    assert orjson.loads(_article(tmp_path / "b.txt", "text/plain", "wire.example", noon.replace(tzinfo=None), "en")) == {
        "id": "b.txt",
        "source": "wire.example",
        "content": "It rained.\ufffd",
        "content_type": "text/plain",
        "published_at": noon.isoformat(),
        "language": "en",
    }
    html = orjson.loads(_article(tmp_path / "b.txt", "text/html", None, None, None))
    assert (html["source"], "published_at" in html) == (tmp_path.name, False)
