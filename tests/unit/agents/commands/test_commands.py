"""The console command, as far as it goes without a broker."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest

from pipeline.version import PIPELINE_VERSION
from tests.command_line import run
from tests.synthetic import articles


def test_help_names_every_command() -> None:
    shown = run("--help").output
    for command in ("demo", "worker", "topics", "feed", "tail", "process", "explain", "dead", "schema"):
        assert re.search(rf"^\W*{command}\b", shown, re.MULTILINE), command


COMMANDS = "demo,worker,topics create,topics acls,feed,tail,process,explain,dead list,dead show,dead replay,schema"


@pytest.mark.parametrize("command", COMMANDS.split(","))
def test_each_command_explains_itself(command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    assert f"claimwire {command}" in result.output
    assert "Raises" not in result.output, "what a command raises stands behind a form feed in its docstring"


def test_version() -> None:
    assert run("--version").output == f"{PIPELINE_VERSION}\n"


def test_explain_names_the_claim_and_what_it_was_compared_with(tmp_path: Path) -> None:
    (tmp_path / "raw.jsonl").write_bytes(b"\n".join(articles(12)))
    dump = str(tmp_path / "annotated.jsonl")
    run("process", str(tmp_path / "raw.jsonl"), "--until", "annotated", "-o", dump)
    events = [orjson.loads(line) for line in run("process", dump, "--from", "annotated").stdout.splitlines()]
    repeated = next(event for event in events if event["match"])
    shown = run("explain", repeated["event_id"], "--input", dump).stdout
    assert shown.startswith(f"{repeated['type']} {repeated['claim_id']}")
    assert repeated["match"]["claim_id"] in shown
    event = repeated["mention"]["frame"]["event"]
    *_, told, row, example = shown.splitlines()
    assert told == f"event {event['code']} by the rule {event['rule']}"
    assert row.startswith("pipeline/languages/en/events.tsv:")
    assert f"code {event['code'].partition(':')[0]}" in row
    assert example.startswith("such as “")
    assert shown == run("explain", repeated["mention"]["mention_id"], "--input", dump).stdout
    assert str(run("explain", "nothing", "--input", dump).exception) == "no event or mention nothing comes of these articles"
