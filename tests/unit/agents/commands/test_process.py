"""`claimwire process`: the whole flow on a file."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from agents.commands import main
from tests.command_line import run
from tests.synthetic import articles


def test_process_writes_a_line_for_each_message_and_sets_bad_lines_apart(tmp_path: Path) -> None:
    good = articles(2)
    (tmp_path / "in.jsonl").write_bytes(b"\n".join([good[0], b"{", b"", b"\xff", good[1]]) + b"\n")
    paths = [str(tmp_path / name) for name in ("in.jsonl", "out.jsonl", "dead.jsonl")]
    result = run("process", paths[0], "--until", "clean", "-o", paths[1], "--dead", paths[2])
    assert result.exit_code == 1
    written = [orjson.loads(line) for line in Path(paths[1]).read_bytes().splitlines()]
    assert [each["raw_id"] for each in written] == ["article-0", "article-1"]
    dead = [orjson.loads(line) for line in Path(paths[2]).read_bytes().splitlines()]
    assert [(each["line"], each["error_code"], each["error_stage"]) for each in dead] == [
        (2, "not_json", "clean"),
        (4, "not_utf8", "clean"),
    ]
    assert (dead[0]["value"], dead[1]["value_base64"]) == ("{", "/w==")


def test_process_goes_on_from_where_another_run_stopped(tmp_path: Path) -> None:
    (tmp_path / "raw.jsonl").write_bytes(b"\n".join(articles(6)))

    def step(start: str, until: str, given: str, made: str) -> bytes:
        arguments = ("--from", start, "--until", until, "-o", str(tmp_path / made))
        assert run("process", str(tmp_path / given), *arguments).exit_code == 0
        return (tmp_path / made).read_bytes()

    whole = step("raw", "events", "raw.jsonl", "whole.jsonl")
    step("raw", "clean", "raw.jsonl", "clean.jsonl")
    step("clean", "annotated", "clean.jsonl", "annotated.jsonl")
    assert step("annotated", "events", "annotated.jsonl", "events.jsonl") == whole != b""


def test_process_refuses_to_go_backwards_and_names_a_missing_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("process", "x", "--from", "annotated", "--until", "clean").exit_code == 2
    monkeypatch.setattr("sys.argv", ["claimwire", "process", str(tmp_path / "none.jsonl")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"claimwire: cannot open {tmp_path / 'none.jsonl'}: No such file or directory\n"
