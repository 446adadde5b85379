"""`claimwire topics`: makes what the flow reads and writes."""

from __future__ import annotations

import asyncio

import typer

from agents.broker import Broker
from agents.commands.options import BrokerOption, PrefixOption, settings_with
from agents.topics import topic_specs

app = typer.Typer(help="Create the topics that the flow reads and writes.", no_args_is_help=True)


@app.callback()
def _topics() -> None:
    """Create the topics that the flow reads and writes."""


@app.command()
def create(
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    partitions: int | None = typer.Option(None, help="Of each topic but articles.annotated. [env: CLAIMWIRE_PARTITIONS]"),
    replication: int | None = typer.Option(None, help="Replicas of each partition. [env: CLAIMWIRE_REPLICATION]"),
) -> None:
    """Create the topics that are missing, with their sizes and policies; existing ones stay as they are."""
    settings = settings_with(broker=broker, topic_prefix=topic_prefix, partitions=partitions, replication=replication)
    specs = topic_specs(settings)
    created = set(asyncio.run(Broker(settings).create(specs)))
    for spec in specs:
        typer.echo(f"{'created' if spec.name in created else 'exists '}  {spec.name}  partitions {spec.partitions}")
