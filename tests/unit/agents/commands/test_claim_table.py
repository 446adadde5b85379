"""Events as a table of claims."""

from __future__ import annotations

from datetime import timedelta

from rich.console import Console

from agents.commands.claim_table import claim_table
from pipeline.resolution import Resolver
from tests.mentions import FLOOD, MONDAY, article, mention


def test_a_claim_has_one_row_with_what_became_of_its_mentions() -> None:
    resolver = Resolver({})
    told = [
        article(mention(FLOOD, number), name=str(number), source=f"{number}.example", at=MONDAY + number * timedelta(hours=1))
        for number in range(3)
    ]
    events = [event for each in told for event in resolver.resolve(each).events]
    table = claim_table(reversed(events))
    assert table.row_count == 1
    console = Console(width=200)
    with console.capture() as shown:
        console.print(table)
    row, rest = shown.get().split(FLOOD)[1].splitlines()[:2]
    assert [*row.split(), *rest.split()] == ["3", "3", "new,", "duplicate", "2"]
