"""`claimwire dead`: looks at the dead letters."""

from __future__ import annotations

import asyncio
import sys

import orjson
import typer
from aiokafka import ConsumerRecord
from rich.console import Console
from rich.table import Table

from agents.broker import Broker
from agents.commands.options import BrokerOption, PrefixOption, printable, settings_with
from agents.topics import Topics

app = typer.Typer(help="Look at the records that could not be processed.", no_args_is_help=True)

FIELDS = (
    "error_code",
    "error_message",
    "error_stage",
    "raw_topic",
    "raw_partition",
    "raw_offset",
    "failed_at",
    "pipeline_version",
)


@app.callback()
def _dead() -> None:
    """Look at the records that could not be processed."""


@app.command("list")
def list_(
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    as_json: bool = typer.Option(False, "--json", help="One JSON line per dead letter, without its bytes."),
) -> None:
    """List the dead letters: why, and where the raw record stands."""
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    letters = [_facts(record) for record in asyncio.run(Broker(settings).committed_records(Topics.of(settings).dead))]
    if as_json:
        sys.stdout.buffer.writelines(orjson.dumps(letter, option=orjson.OPT_APPEND_NEWLINE) for letter in letters)
        return
    table = Table("failed at", "stage", "code", "raw record", "message")
    for letter in letters:
        where = f"{letter['raw_topic']} {letter['raw_partition']}@{letter['raw_offset']}"
        cells = (letter["failed_at"][:19], letter["error_stage"], letter["error_code"], where, letter["error_message"])
        table.add_row(*map(printable, cells))
    Console().print(table)


def _facts(record: ConsumerRecord) -> dict[str, str]:
    headers = {name: value.decode("utf-8", "replace") for name, value in record.headers}
    return {"partition": str(record.partition), "offset": str(record.offset)} | {name: headers.get(name, "") for name in FIELDS}
