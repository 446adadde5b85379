"""`claimwire process`: the flow without a broker."""

from __future__ import annotations

import base64
import sys
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import orjson
import typer

from agents.commands.options import InputError, settings_with
from agents.commands.showing import write_json_line
from agents.guarded import guarded_reading
from agents.resolve import retention
from pipeline.offline import Rejected, Stage, Twin

MOST_BYTES = 64 * 1024 * 1024
"""Bytes of one line. Offline there is no topic to set the limit; this is above any that `topics create` makes by default."""


class From(StrEnum):
    """Where to start."""

    RAW = "raw"
    CLEAN = "clean"
    ANNOTATED = "annotated"


class Until(StrEnum):
    """Where to stop."""

    CLEAN = "clean"
    ANNOTATED = "annotated"
    EVENTS = "events"


def process(
    given: Path = typer.Argument(metavar="INPUT.jsonl", help="One message a line; - reads standard input."),
    start: From = typer.Option(From.RAW, "--from", help="What the lines hold."),
    until: Until = typer.Option(Until.EVENTS, "--until", help="What to write."),
    output: Path = typer.Option(Path("-"), "--output", "-o", help="File to write to; - is standard output."),
    dead: Path | None = typer.Option(None, "--dead", help="File for lines that are rejected; standard error by default."),
) -> None:
    """Run the flow on a file, without a broker: raw articles in, one JSON line out for each message of the last stage's topic.

    As in a worker a line that takes too long to read, or that reading dies of, is rejected and costs no other line anything.
    The exit status is 1 where a line was rejected, after all others have been processed.
    \f

    Raises `typer.Exit` with that status at the end, `typer.BadParameter` where nothing lies between start and end, `InputError`
    for a file that cannot be opened, `SettingsError` for a setting that cannot be used, and `IndexMissing` or `ModelMissing`
    where what annotates has not been built.
    """
    first, last = Stage[start.name], Stage[until.name]
    if first >= last:
        raise typer.BadParameter(f"nothing lies between --from {start} and --until {until}")
    settings = settings_with()
    rejected = False
    with ExitStack() as files:
        lines = _open(files, given, "rb", sys.stdin.buffer)
        target = _open(files, output, "wb", sys.stdout.buffer)
        letters = sys.stderr.buffer if dead is None else _open(files, dead, "wb", sys.stdout.buffer)
        reading = None
        if first < Stage.ANNOTATED:
            reading = files.enter_context(guarded_reading(settings, MOST_BYTES, annotates=last > Stage.CLEAN))
        twin = Twin(first, last, {}, MOST_BYTES, settings.memo_sentences, retention(settings), reading)
        for made in twin.process(lines):
            if isinstance(made, Rejected):
                rejected = True
                write_json_line(_dead_line(made), letters)
            else:
                write_json_line(made.to_bytes() + b"\n", target)
    raise typer.Exit(int(rejected))


def _open(files: ExitStack, path: Path, mode: str, standard: BinaryIO) -> BinaryIO:
    """The file at `path`, `standard` for a dash. Raises `InputError` where it cannot be opened."""
    if str(path) == "-":
        return standard
    try:
        return files.enter_context(path.open(mode))  # type: ignore[return-value]  # both modes are binary
    except OSError as error:
        raise InputError(f"cannot open {path}: {error.strerror}") from error


def _dead_line(rejected: Rejected) -> bytes:
    """A dead letter as one JSON line; the value as text where it is, else in base64."""
    try:
        value = {"value": rejected.value.decode()}
    except UnicodeDecodeError:
        value = {"value_base64": base64.b64encode(rejected.value).decode()}
    facts = {
        "line": rejected.line,
        "error_code": rejected.rejection.code.value,
        "error_message": rejected.rejection.message,
        "error_stage": rejected.stage,
    }
    return orjson.dumps(facts | value, option=orjson.OPT_APPEND_NEWLINE)
