"""`claimwire topics`: makes what the flow reads and writes, and says who needs which right to it."""

from __future__ import annotations

import asyncio

import orjson
import typer

from agents.access import Users, kafka_acls_lines, rights
from agents.broker import Broker
from agents.commands.options import BrokerOption, PrefixOption, settings_with
from agents.topics import topic_specs

app = typer.Typer(help="Create the topics that the flow reads and writes, and list the rights to them.", no_args_is_help=True)


@app.callback()
def _topics() -> None:
    """Create the topics that the flow reads and writes, and list the rights to them."""


@app.command()
def create(
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    partitions: int | None = typer.Option(None, help="Of each topic but articles.annotated. [env: CLAIMWIRE_PARTITIONS]"),
    replication: int | None = typer.Option(None, help="Replicas of each partition. [env: CLAIMWIRE_REPLICATION]"),
) -> None:
    """Create the topics that are missing, with their sizes and policies; existing ones stay as they are.
    \f

    Raises `SettingsError` for a setting that cannot be used, and `BrokerError` where no broker answers or it refuses something.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix, partitions=partitions, replication=replication)
    specs = topic_specs(settings)
    created = set(asyncio.run(Broker(settings).create(specs)))
    for spec in specs:
        typer.echo(f"{'created' if spec.name in created else 'exists '}  {spec.name}  partitions {spec.partitions}")


@app.command()
def acls(
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
    worker: str = typer.Option("User:claimwire-worker", help="Principal of the workers."),
    feed: str = typer.Option("User:claimwire-feed", help="Principal of what writes raw articles."),
    consumer: str = typer.Option("User:claimwire-consumer", help="Principal of what reads events and claims."),
    consumer_group: str = typer.Option("claimwire-consumers", help="Consumer group of the same."),
    operator: str = typer.Option("User:claimwire-operator", help="Principal of who creates topics and looks into them."),
    as_json: bool = typer.Option(False, "--json", help="One JSON line per entry, instead of kafka-acls.sh commands."),
) -> None:
    """List the least rights that each user needs, as commands for kafka-acls.sh; nothing is sent to the broker.

    The list follows the settings: give those that the workers run with. A broker that allows everything unless told otherwise
    (allow.everyone.if.no.acl.found) is not protected by it.
    \f

    Raises `SettingsError` for a setting that cannot be used.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    users = Users(worker=worker, feed=feed, consumer=consumer, operator=operator, consumer_group=consumer_group)
    granted = rights(settings, users)
    lines = (
        [orjson.dumps(right.as_dict()).decode() for right in granted] if as_json else kafka_acls_lines(granted, settings.broker)
    )
    for line in lines:
        typer.echo(line)
