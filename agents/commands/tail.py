"""`claimwire tail`: events as they are written."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing

import typer
from aiokafka import ConsumerRecord
from rich.table import Table

from agents.broker import Broker
from agents.commands.options import BrokerOption, PrefixOption, settings_with
from agents.commands.showing import console, printable, write_json_line
from agents.refusals import BrokerError
from agents.settings import Settings
from agents.topics import Topics
from schemas import EnrichedEvent

POLL_MS = 500


def tail(
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    from_beginning: bool = typer.Option(False, "--from-beginning", help="Start at the oldest event, not with the next one."),
    as_json: bool = typer.Option(False, "--json", help="One JSON line per event, as it stands in the topic."),
    limit: int | None = typer.Option(None, min=1, help="Stop after so many events."),
    idle: float | None = typer.Option(None, min=0, help="Stop when no event has come for so many seconds."),
) -> None:
    """Show events as they are committed: a row each, or JSON lines.
    \f

    Raises `typer.Exit` after Ctrl-C, `SettingsError` for a setting that cannot be used, and `BrokerError` where there is no
    broker or no topic.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    try:
        asyncio.run(_tail(settings, from_beginning, as_json, limit, idle))
    except KeyboardInterrupt:
        raise typer.Exit from None


async def _tail(settings: Settings, from_beginning: bool, as_json: bool, limit: int | None, idle: float | None) -> None:
    shown = 0
    terminal = console()
    async with aclosing(read_events(Broker(settings), from_beginning, idle)) as records:
        async for record in records:
            if as_json:
                write_json_line(record.value + b"\n", sys.stdout.buffer)
            else:
                terminal.print(_row(EnrichedEvent.from_bytes(record.value)))
            shown += 1
            if shown == limit:
                return


async def read_events(broker: Broker, from_beginning: bool, idle: float | None) -> AsyncGenerator[ConsumerRecord, None]:
    """Committed records of the events topic, until none has come for `idle` seconds.

    Raises `BrokerError` where there is no broker or no topic.
    """
    topic = Topics.of(broker.settings).events
    partitions = await broker.partitions_of([topic])
    if not partitions:
        raise BrokerError(f"there is no topic {topic} at {broker.settings.broker}: run `claimwire topics create`")
    async with broker.reading(partitions) as reader:
        if from_beginning:
            for partition in partitions:
                reader.seek(partition, 0)
        else:
            await reader.seek_to_end(*partitions)
        waited = 0.0
        while idle is None or waited < idle:
            batches = await reader.getmany(timeout_ms=POLL_MS)
            waited = 0.0 if batches else waited + POLL_MS / 1000
            for records in batches.values():
                for record in records:
                    yield record


def _row(event: EnrichedEvent) -> Table:
    row = Table.grid(padding=(0, 1))
    for width in (17, 20, None):
        row.add_column(width=width, overflow="fold")
    mention = event.mention
    who = (mention.claimant.name if mention.claimant else event.article.source) if mention else event.article.source
    row.add_row(event.type, printable(who), printable(mention.text if mention else ""))
    return row
