"""`claimwire feed`: writes articles to the raw topic."""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import orjson
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from agents.broker import Broker
from agents.commands.options import BrokerOption, InputError, PrefixOption, settings_with
from agents.delivery.records import Output
from agents.topics import Topics

TYPES = {".jsonl": None, ".txt": "text/plain", ".html": "text/html", ".htm": "text/html"}
"""Suffixes of the files that are fed, and the content type of those that are one article each."""

MOST_IN_FLIGHT = 500
"""Number of records sent and not yet acknowledged."""


def feed(
    paths: list[Path] = typer.Argument(
        metavar="PATH...",
        help="JSONL files of raw articles, text and HTML files of one article each, or folders of them; - is JSONL on stdin.",
    ),
    source: str | None = typer.Option(None, help="Publisher of text and HTML files; the name of their folder by default."),
    published_at: datetime | None = typer.Option(
        None, help="When text and HTML files were published, UTC. By default HTML tells, and a text file's own date is taken."
    ),
    language: str | None = typer.Option(None, help="Language of text and HTML files, BCP 47; recognised by default."),
    broker: BrokerOption = None,
    topic_prefix: PrefixOption = None,
) -> None:
    """Write articles to the raw topic, as a feed would. JSONL lines are sent untouched, whatever they hold.
    \f

    Raises `InputError` for what cannot be read, is of no known kind, or is too large (after all else is written),
    `SettingsError` for a setting that cannot be used, and `BrokerError` where no broker answers or it refuses something.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    as_file = partial(_article, source=source, published_at=published_at, language=language)
    too_large = 0

    def fitting() -> Iterator[bytes]:
        """The articles that the topic takes; others are counted."""
        nonlocal too_large
        for value in _values(paths, as_file):
            if Output("", None, value).size() <= settings.raw_max_bytes:
                yield value
            else:
                too_large += 1

    with Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True)) as progress:
        task = progress.add_task("articles", total=None)
        written = asyncio.run(send(Broker(settings), fitting(), lambda: progress.advance(task)))
        progress.update(task, total=written)
    typer.echo(f"{written} articles written to {Topics.of(settings).raw}")
    if too_large:
        limit = f"{settings.raw_max_bytes} bytes (CLAIMWIRE_RAW_MAX_BYTES)"
        raise InputError(f"{too_large} articles were not written: they are over {limit}")


async def send(broker: Broker, values: Iterable[bytes], sent: Callable[[], object]) -> int:
    """Writes raw records without keys, a bounded number in flight, and returns how many.

    `sent()` is called for each that the broker has acknowledged. Raises `BrokerError` where no broker answers.
    """
    raw = Topics.of(broker.settings).raw
    count = 0
    async with broker.producing() as producer:
        waiting: deque[Awaitable[object]] = deque()
        partitions = await broker.partitions_in_use(producer, raw)
        for count, value in enumerate(values, 1):
            waiting.append(await producer.send(raw, value, partition=partitions[count % len(partitions)]))
            if len(waiting) >= MOST_IN_FLIGHT:
                await waiting.popleft()
                sent()
        for each in waiting:
            await each
            sent()
    return count


def _values(paths: Iterable[Path], as_article: Callable[[Path, str], bytes]) -> Iterator[bytes]:
    """Raw records of all paths, in order. Raises `InputError` for what cannot be read or is of no known kind."""
    for path in paths:
        if str(path) == "-":
            yield from _lines(sys.stdin.buffer)
            continue
        files = sorted(each for each in path.rglob("*") if each.suffix in TYPES) if path.is_dir() else [path]
        for file in files:
            content_type = TYPES.get(file.suffix, "")
            if content_type == "":
                raise InputError(f"{file} is not one of {', '.join(TYPES)}")
            try:
                if content_type is None:
                    with file.open("rb") as lines:
                        yield from _lines(lines)
                else:
                    yield as_article(file, content_type)
            except OSError as error:
                raise InputError(f"cannot read {file}: {error.strerror}") from error


def _lines(file: Iterable[bytes]) -> Iterator[bytes]:
    return (line.rstrip(b"\r\n") for line in file if line.strip())


def _article(path: Path, content_type: str, source: str | None, published_at: datetime | None, language: str | None) -> bytes:
    """A text or HTML file as a raw article. Bytes that are not UTF-8 are replaced: the file has no way to say what they are."""
    published = published_at
    if published is None and content_type == "text/plain":
        published = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    article = {
        "id": path.name,
        "source": source or path.resolve().parent.name,
        "content": path.read_bytes().decode("utf-8", "replace"),
        "content_type": content_type,
        "published_at": None if published is None else published.replace(tzinfo=published.tzinfo or UTC).isoformat(),
        "language": language,
    }
    return orjson.dumps({name: value for name, value in article.items() if value is not None})
