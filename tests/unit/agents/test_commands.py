"""The console command, as far as it goes without a broker."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest
from typer.testing import CliRunner, Result

from agents.commands import app, main
from agents.commands.feed import _values
from agents.commands.options import InputError
from agents.settings import Settings, SettingsError, read_settings
from agents.topics import topic_specs
from pipeline.version import PIPELINE_VERSION
from schemas import MESSAGES
from tests.synthetic import articles


def run(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given, env={"COLUMNS": "200", "TERM": "dumb"})


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


def test_version() -> None:
    assert run("--version").output == f"{PIPELINE_VERSION}\n"


def test_schema_prints_all_messages_or_one() -> None:
    assert set(orjson.loads(run("schema").output)) == {message.__name__ for message in MESSAGES}
    assert orjson.loads(run("schema", "RawArticle").output)["title"] == "RawArticle"
    assert run("schema", "Rumour").exit_code == 2


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


def test_process_refuses_to_go_backwards_and_names_a_missing_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("process", "x", "--from", "annotated", "--until", "clean").exit_code == 2
    monkeypatch.setattr("sys.argv", ["claimwire", "process", str(tmp_path / "none.jsonl")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"claimwire: cannot open {tmp_path / 'none.jsonl'}: No such file or directory\n"


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


def test_settings_come_from_the_environment_and_arguments_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMWIRE_BROKER", "kafka:9092")
    monkeypatch.setenv("CLAIMWIRE_PARTITIONS", "12")
    made = read_settings(partitions=3)
    assert (made.broker, made.partitions) == ("kafka:9092", 3)


def test_a_bad_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMWIRE_WEB_PORT", "many")
    with pytest.raises(SettingsError, match=r"^settings cannot be used: CLAIMWIRE_WEB_PORT: Input should be a valid integer"):
        read_settings()


def test_topics_are_sized_so_that_any_failed_record_fits_among_the_dead() -> None:
    sizes = {spec.name: spec.max_message_bytes for spec in topic_specs(Settings())}
    dead, raw = sizes.pop("articles.dead"), sizes.pop("articles.raw")
    assert raw < min(sizes.values()) <= max(sizes.values()) < dead
