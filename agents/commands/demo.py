"""`claimwire demo`: the whole flow on the bundled sample articles, on an embedded broker."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from agents.broker import Broker
from agents.commands.claim_table import claim_table
from agents.commands.feed import send
from agents.commands.showing import console as plain_console
from agents.embedded import EmbeddedFlow
from agents.observation import Observed, observe

SAMPLES = Path(__file__).parent.parent / "samples" / "articles.jsonl"
"""Invented articles of one week from six invented outlets, one record of them broken on purpose."""

PATIENCE_SECONDS = 100.0

NARROWEST = 110
"""Columns that the table needs; what is no terminal counts as 80."""


def demo() -> None:
    """Run the whole flow on bundled sample articles: nothing but Python is needed, and it ends by itself.

    An embedded broker and a worker are started, the articles are fed, and the claims that come out are shown as a table.
    \f

    Raises `WorkerError` where the worker ends, `SettingsError` for a setting that cannot be used, and
    `TimeoutError` where the articles are not through after `PATIENCE_SECONDS`.
    """
    console = plain_console()
    if console.width < NARROWEST:
        console.width = NARROWEST
    values = [line for line in SAMPLES.read_bytes().split(b"\n") if line.strip()]
    started = time.monotonic()
    observed = asyncio.run(_run(values, console))
    console.print(claim_table(observed.events))
    types = Counter(event.type.removeprefix("claim.") for event in observed.events)
    claims = len({event.claim_id for event in observed.events})
    stories = len({event.article.story_id for event in observed.events})
    console.print(
        f"{len(values)} articles fed, {len(observed.articles)} read, {len(observed.dead)} to the dead letters "
        f"({', '.join(observed.dead_codes) or 'none'}); {stories} stories with claims.\n"
        f"{types.total()} events of {claims} claims: {', '.join(f'{count} {kind}' for kind, count in types.most_common())}. "
        f"{time.monotonic() - started:.0f} s.",
    )


async def _run(values: list[bytes], console: Console) -> Observed:
    columns = (SpinnerColumn(), TextColumn("{task.description:<28}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console) as progress:
        starting = progress.add_task("starting broker and worker", total=1)
        async with EmbeddedFlow() as flow:
            progress.update(starting, completed=1)
            feeding = progress.add_task("feeding articles", total=len(values))
            reading = progress.add_task("reading, resolving claims", total=len(values))
            broker = Broker(flow.settings)
            await send(broker, values, lambda: progress.advance(feeding))
            async with asyncio.timeout(PATIENCE_SECONDS):
                observed = await observe(broker, len(values), lambda done: progress.update(reading, completed=done))
            flow.check()
            return observed
