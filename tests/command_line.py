"""The console command in this process."""

from __future__ import annotations

from typer.testing import CliRunner, Result

from agents.commands import app


def run(*arguments: str, given: bytes | None = None) -> Result:
    """What `claimwire` makes of the arguments, with `given` on standard input."""
    return CliRunner().invoke(app, list(arguments), input=given, env={"COLUMNS": "200", "TERM": "dumb"})
