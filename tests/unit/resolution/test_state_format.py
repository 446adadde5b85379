"""The format of what resolution keeps: a state that was written in it once can be read for as long as it has that name.

    python -m tests.unit.resolution.test_state_format

writes a state of a new format.
"""

from __future__ import annotations

from base64 import b85decode, b85encode
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import orjson
import pytest

from pipeline.resolution import Resolver
from pipeline.resolution.state import FORMAT, FORMAT_KEY
from schemas import AnnotatedArticle
from tests.bench.newsroom import Newsroom

KEPT = Path(__file__).with_name(f"state-{FORMAT.decode()}.json")
"""Keys and values after the first article."""


def told() -> list[AnnotatedArticle]:
    """An article, then copies and rewordings of it, and its retraction."""
    newsroom = Newsroom(1, seed=2, copied=0.4, new=0.1)
    first, *others = (made.model_copy(update={"claims": made.claims[:2]}) for made, _ in (newsroom.article() for _ in range(8)))
    retraction = first.model_copy(update={"article_id": "f" * 32, "retracts": "x", "claims": ()})
    return [first.model_copy(update={"raw_id": "x"}), *others, retraction]


def quiet_days() -> Iterator[AnnotatedArticle]:
    """An article without claims every nine hours, until claims and stories are over."""
    last = told()[-1].model_copy(update={"retracts": None})
    for number in range(24):
        at = last.trace.timestamp + (number + 1) * timedelta(hours=9)
        yield last.model_copy(update={"article_id": f"{number:032}", "trace": last.trace.model_copy(update={"timestamp": at})})


def resolved(articles: Iterable[AnnotatedArticle], state: dict[bytes, bytes]) -> list[tuple[list[str], int]]:
    """For each article its events, and how many claims expired."""
    made = map(Resolver(state).resolve, articles)
    return [([event.model_dump_json() for event in each.events], len(each.forgotten)) for each in made]


@pytest.mark.parametrize("quiet", [False, True])
def test_a_state_kept_in_this_format_is_read_as_it_was_meant(quiet: bool) -> None:
    fresh: dict[bytes, bytes] = {}
    first, *copies = told()
    resolved([first], fresh)
    later = [*quiet_days()] if quiet else copies
    kept = {b85decode(key): b85decode(value) for key, value in orjson.loads(KEPT.read_bytes()).items()}
    wanted = resolved(later, fresh)
    assert resolved(later, kept) == wanted, "count pipeline.resolution.state.FORMAT up, and write a state of the new format"
    assert kept[FORMAT_KEY] == FORMAT
    retracted = sum('"claim.retracted"' in event for events, _ in wanted for event in events)
    assert (retracted, sum(forgotten for _, forgotten in wanted)) == ((0, 2) if quiet else (2, 0))


if __name__ == "__main__":
    written: dict[bytes, bytes] = {}
    resolved(told()[:1], written)
    KEPT.write_bytes(orjson.dumps({b85encode(key).decode(): b85encode(value).decode() for key, value in written.items()}))
