"""`claimwire explain`: why a mention got its claim, and its event."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer
from pydantic import ValidationError

from agents.broker import Broker
from agents.commands.options import BrokerOption, InputError, PrefixOption, settings_with
from agents.commands.showing import printable
from agents.resolve import retention
from agents.settings import Settings
from agents.topics import Topics
from pipeline.languages.rows import described
from pipeline.resolution.explanation import explain as explained
from schemas import AnnotatedArticle, Event


def explain(
    name: str = typer.Argument(metavar="EVENT_ID|MENTION_ID", help="As it stands in an event."),
    given: Path | None = typer.Option(
        None, "--input", help="A dump of articles.annotated, one value a line, instead of the topic."
    ),
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
) -> None:
    """Say why a mention got its claim and its event: the claims that it was compared with, their scores and the reasons, and the
    row of a language's words that gave the event its code.

    The annotated articles are read again in their order, so what the topic no longer holds is not known.
    \f
    Raises `InputError` where the dump cannot be read or holds something else, and where no event or mention has this id.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    values = _topic(settings) if given is None else _lines(given)
    try:
        found = explained(name, map(AnnotatedArticle.from_bytes, values), {}, retention(settings))
    except ValidationError as error:
        raise InputError(f"not an AnnotatedArticle: {printable(error.errors()[0]['msg'])}") from error
    if found is None:
        raise InputError(f"no event or mention {printable(name)} comes of these articles")
    frame = found.event.mention.frame if found.event.mention else None
    for line in (*found.lines(), *_rule(frame.event if frame else None)):
        typer.echo(printable(line))


def _rule(event: Event | None) -> Iterator[str]:
    """Which rule gave an event its code, and the row of that rule; nothing of an event that names no rule."""
    if event is not None and event.rule is not None:
        yield f"event {event.code} by the rule {event.rule}"
        yield from described(event.rule)


def _topic(settings: Settings) -> Iterable[bytes]:
    """The annotated articles of the topic, in its order."""
    records = asyncio.run(Broker(settings).committed_records(Topics.of(settings).annotated))
    return (record.value for record in records)


def _lines(path: Path) -> Iterable[bytes]:
    """The lines of a dump that are not blank. Raises `InputError` where it cannot be read."""
    try:
        return [line for line in path.read_bytes().splitlines() if line.strip()]
    except OSError as error:
        raise InputError(f"cannot open {path}: {error.strerror}") from error
