"""`claimwire tail`: an event as a row."""

from __future__ import annotations

from rich.console import Console

from agents.commands.tail import _row
from pipeline.resolution import Resolver
from tests.mentions import FLOOD, article, mention


def test_a_row_says_what_happened_who_says_it_and_what() -> None:
    (event,) = Resolver({}).resolve(article(mention(FLOOD + "\x1b[31m"))).events
    console = Console(width=200)
    with console.capture() as shown:
        console.print(_row(event))
    assert shown.get().split(maxsplit=2)[:2] == ["claim.new", "A"]
    assert FLOOD in shown.get()
    assert "\x1b" not in shown.get()
