"""`claimwire dead`: looks at the dead letters and gives them back."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import UTC, datetime
from typing import Annotated

import orjson
import typer
from rich.table import Table

from agents.broker import Broker
from agents.commands.options import BrokerOption, InputError, PrefixOption, settings_with
from agents.commands.showing import console, escaped, printable, write_json_line
from agents.delivery.dead_letters import PROVENANCE, REASONS
from agents.delivery.letters import Letter, Place, Selection, letters, marks
from agents.delivery.replay import replay as give_back
from agents.metrics import STEPS
from pipeline.rejection import RejectionCode

app = typer.Typer(help="Look at the records that could not be processed, and give them back after a fix.", no_args_is_help=True)

LONGEST_SHOWN = 4_000
"""Characters of a letter's value that `show` prints: two screens. `--value` gives all of it."""

CodeOption = Annotated[list[RejectionCode], typer.Option("--code", help="Only letters with this reason; may be repeated.")]
StageOption = Annotated[
    list[str], typer.Option("--stage", help=f"Only letters of this step ({', '.join(STEPS)}); may be repeated.")
]
AtOption = Annotated[
    list[str], typer.Option("--at", metavar="PARTITION@OFFSET", help="Only the letter that stands here; may be repeated.")
]
SinceOption = Annotated[datetime | None, typer.Option(help="Only letters written then or later, UTC.")]
UntilOption = Annotated[datetime | None, typer.Option(help="Only letters written before, UTC.")]


@app.callback()
def _dead() -> None:
    """Look at the records that could not be processed, and give them back after a fix."""


@app.command("list")
def list_(
    code: CodeOption = [],  # noqa: B006  # typer makes a list of its own for each call
    stage: StageOption = [],  # noqa: B006
    at: AtOption = [],  # noqa: B006
    since: SinceOption = None,
    until: UntilOption = None,
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    as_json: bool = typer.Option(False, "--json", help="One JSON line per dead letter, without its bytes."),
) -> None:
    """List the dead letters: why, where the raw record stands, and whether they were replayed.
    \f

    Raises `InputError` for a step or place that there is not, `SettingsError` for a setting that cannot be used, and
    `BrokerError` where no broker answers or it refuses something.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    found = asyncio.run(_facts(Broker(settings), _selection(code, stage, at, since, until)))
    if as_json:
        for facts in found:
            write_json_line(orjson.dumps(facts, option=orjson.OPT_APPEND_NEWLINE), sys.stdout.buffer)
        return
    table = Table("letter", "failed at", "stage", "code", "raw record", "replayed", "message")
    for facts in found:
        place, where = (
            f"{facts['partition']}@{facts['offset']}",
            f"{facts['raw_topic']} {facts['raw_partition']}@{facts['raw_offset']}",
        )
        shown = (place, facts["failed_at"][:19], facts["error_stage"], facts["error_code"], where, facts["replayed"])
        table.add_row(*map(printable, (*shown, facts["error_message"])))
    console().print(table)


@app.command()
def show(
    at: str = typer.Argument(metavar="PARTITION@OFFSET", help="As `dead list` gives it."),
    value: bool = typer.Option(False, "--value", help="Write the failed bytes and nothing else, untouched: for a file."),
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
) -> None:
    """Show one dead letter: the reason, where it comes from, its headers and what it holds, with all controls escaped.
    \f

    Raises `InputError` where no letter stands there, `SettingsError` for a setting that cannot be used, and
    `BrokerError` where no broker answers or it refuses something.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    letter, replayed = asyncio.run(_one(Broker(settings), _place(at)))
    if value:
        sys.stdout.buffer.write(letter.value or b"")
        return
    where = f"{letter.fact('raw_topic')} {letter.fact('raw_partition')}@{letter.fact('raw_offset')}"
    own = [(name, given) for name, given in letter.headers if name not in REASONS and name not in PROVENANCE]
    for name, fact in (
        *((name.removeprefix("error_"), letter.fact(name)) for name in REASONS),
        ("raw record", where),
        ("replayed", "yes" if replayed else "no"),
        ("key", "none" if letter.key is None else letter.key),
        *((f"header {name}", "null" if given is None else given) for name, given in own),
    ):
        typer.echo(f"{escaped(name)}: {escaped(fact)}")
    _echo_value(letter.value)


@app.command()
def replay(
    code: CodeOption = [],  # noqa: B006
    stage: StageOption = [],  # noqa: B006
    at: AtOption = [],  # noqa: B006
    since: SinceOption = None,
    until: UntilOption = None,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would be given back."),
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
) -> None:
    """Give dead letters back to the step that failed, each once: all of them, or those that the options select.

    It may be killed and run again at any moment. What was given back before stays given back; what fails again is a new letter.
    \f

    Raises `typer.Exit` with status 1 where letters are left that cannot be given back, `InputError` for a step or place that
    there is not, `SettingsError` for a setting that cannot be used, and `BrokerError` where no broker answers, a topic is missing
    or another replay takes over.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    done = asyncio.run(give_back(Broker(settings), _selection(code, stage, at, since, until), write=not dry_run))
    typer.echo(f"{done.given_back} {'would be' if dry_run else 'were'} given back, {done.before} had been before")
    for letter, why in done.left:
        typer.echo(f"{letter.partition}@{letter.offset} cannot be given back: {printable(why)}", err=True)
    raise typer.Exit(int(bool(done.left)))


def _selection(
    code: list[RejectionCode], stage: list[str], at: list[str], since: datetime | None, until: datetime | None
) -> Selection:
    """The letters that the options select. Raises `InputError` for a step or place that there is not."""
    if unknown := sorted(set(stage) - set(STEPS)):
        raise InputError(f"there is no step {printable(', '.join(unknown))}: they are {', '.join(STEPS)}")
    moments = [each.replace(tzinfo=each.tzinfo or UTC) if each else None for each in (since, until)]
    return Selection([each.value for each in code], stage, [_place(each) for each in at], *moments)


def _place(text: str) -> Place:
    """The place that `text` gives as PARTITION@OFFSET. Raises `InputError` for anything else."""
    if not re.fullmatch(r"[0-9]{1,9}@[0-9]{1,18}", text):
        raise InputError(f"{printable(text)} is no PARTITION@OFFSET such as 2@17: `claimwire dead list` gives them")
    partition, _, offset = text.partition("@")
    return int(partition), int(offset)


async def _facts(broker: Broker, selection: Selection) -> list[dict[str, str]]:
    known = await marks(broker)
    return [
        {"partition": str(letter.partition), "offset": str(letter.offset)}
        | {name: letter.fact(name) for name in (*REASONS, *PROVENANCE)}
        | {"replayed": "yes" if letter.mark in known else "no"}
        async for letter in letters(broker, selection)
    ]


async def _one(broker: Broker, place: Place) -> tuple[Letter, bool]:
    """The letter at a place, and whether it was replayed. Raises `InputError` where none stands there."""
    known = await marks(broker)
    found = [letter async for letter in letters(broker, Selection(places=[place]))]
    if not found:
        raise InputError(f"no dead letter stands at {place[0]}@{place[1]}: `claimwire dead list` gives them")
    return found[0], found[0].mark in known


def _echo_value(value: bytes | None) -> None:
    if value is None:
        typer.echo("value: none (a tombstone)")
        return
    typer.echo(f"value: {len(value)} bytes")
    text = escaped(value[: 4 * LONGEST_SHOWN])
    typer.echo(text[:LONGEST_SHOWN])
    if len(text) > LONGEST_SHOWN or len(value) > 4 * LONGEST_SHOWN:
        typer.echo("… the rest is left out: --value gives all")
