"""Every regular expression is linear, or is only given text of bounded length."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

from pipeline.annotation.text.extent import LONGEST_SENTENCE
from tests.patterns import Found, all_patterns, nested_repeats, pumps

WHOLE_TEXTS = ("pipeline.cleaning", "agents", "pipeline.annotation.text")
"""Modules whose patterns meet texts of any length; those of all others see one sentence, or a first line, at most."""

LONG = 20_000
"""Characters. Something quadratic takes 2 * 10^8 steps for them, a second or more."""

MOST_SECONDS = 1.0
"""Of processor time for one pump; the slowest, in three ways of matching, took 0.5 s on a busy machine."""

PATTERNS = all_patterns()


def _id(found: Found) -> str:
    return f"{found.module}: {found.pattern.pattern!r:.40}"


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 50
    assert {found.module.partition(".")[0] for found in PATTERNS} >= {"pipeline", "agents"}


@pytest.mark.parametrize("found", PATTERNS, ids=_id)
def test_no_unbounded_repeat_stands_in_another(found: Found) -> None:
    assert nested_repeats(found.pattern) == []


@pytest.mark.parametrize("found", PATTERNS, ids=_id)
def test_time_is_bounded_on_what_pumps_it(found: Found) -> None:
    length = LONG if found.module.startswith(WHOLE_TEXTS) else 2 * LONGEST_SENTENCE
    for text in pumps(found.pattern, length):
        # a collection of garbage may fall into a measurement: what is slow is slow three times
        assert any(_seconds(found.pattern, text) < MOST_SECONDS for _ in range(3)), f"{text[:12]!r}…"


def _seconds(pattern: re.Pattern[Any], text: Any) -> float:
    """Processor time of the three ways of matching."""
    started = time.thread_time()
    pattern.search(text)
    pattern.fullmatch(text)
    for _ in pattern.finditer(text):
        pass
    return time.thread_time() - started
