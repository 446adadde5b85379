"""The console command `claimwire`."""

from __future__ import annotations

import logging
import sys

import typer

from agents.commands import dead, topics
from agents.commands.demo import demo
from agents.commands.explain import explain
from agents.commands.feed import feed
from agents.commands.process import process
from agents.commands.schema import schema
from agents.commands.tail import tail
from agents.commands.worker import worker
from pipeline.errors import ClaimwireError
from pipeline.version import PIPELINE_VERSION

USAGE_STATUS = 2
"""Exit status where the command could not do its work; 1 says that it did, but something in the input was rejected."""

app = typer.Typer(
    name="claimwire",
    help="Reads news articles from Kafka and writes one event for each mention of each claim: who says what, where, when, "
    "how many, how sure, and whether it is new. Settings come from the environment (CLAIMWIRE_…, see the README); options win.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(demo)
app.command()(worker)
app.add_typer(topics.app, name="topics")
app.command()(feed)
app.command()(tail)
app.command()(process)
app.command()(explain)
app.add_typer(dead.app, name="dead")
app.command()(schema)


def _version(wanted: bool) -> None:
    """Prints the version where it is `wanted`. Raises `typer.Exit` then: nothing else is done."""
    if wanted:
        typer.echo(PIPELINE_VERSION)
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    # At DEBUG it writes every request as it is, the one with the password included.
    logging.getLogger("aiokafka.conn").setLevel(logging.INFO)


def main() -> None:
    """Runs the command; an error of ours is one line on stderr and exit status 2."""
    try:
        app()
    except ClaimwireError as error:
        typer.echo(f"claimwire: {error}", err=True)
        sys.exit(USAGE_STATUS)
