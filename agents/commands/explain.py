"""`claimwire explain`: why a mention got its claim."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

import typer
from pydantic import ValidationError

from agents.broker import Broker
from agents.commands.options import BrokerOption, InputError, PrefixOption, settings_with
from agents.commands.showing import printable
from agents.resolve import retention
from agents.settings import Settings
from agents.topics import Topics
from pipeline.resolution.explanation import explain as explained
from schemas import AnnotatedArticle


def explain(
    name: str = typer.Argument(metavar="EVENT_ID|MENTION_ID", help="As it stands in an event."),
    given: Path | None = typer.Option(
        None, "--input", help="A dump of articles.annotated, one value a line, instead of the topic."
    ),
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
) -> None:
    """Say why a mention got its claim: the claims that it was compared with, their scores and the reasons.

    The annotated articles are read again in their order, so what the topic no longer holds is not known.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    values = _topic(settings) if given is None else _lines(given)
    try:
        found = explained(name, map(AnnotatedArticle.from_bytes, values), {}, retention(settings))
    except ValidationError as error:
        raise InputError(f"not an AnnotatedArticle: {printable(error.errors()[0]['msg'])}") from error
    if found is None:
        raise InputError(f"no event or mention {printable(name)} comes of these articles")
    for line in found.lines():
        typer.echo(printable(line))


def _topic(settings: Settings) -> Iterable[bytes]:
    records = asyncio.run(Broker(settings).committed_records(Topics.of(settings).annotated))
    return (record.value for record in records)


def _lines(path: Path) -> Iterable[bytes]:
    try:
        return [line for line in path.read_bytes().splitlines() if line.strip()]
    except OSError as error:
        raise InputError(f"cannot open {path}: {error.strerror}") from error
