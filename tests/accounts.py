"""Accounts of happenings, in our own words: what several outlets tell of one, and what they tell of others much like it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "golden" / "data" / "accounts.tsv"
"""`kind`, `half`, `claim`, `language`, `published_at` and `text` of each. Most are invented. What follows from a happening (an
arrest, a sentence) is another claim; a later report of it with more detail is not."""

KINDS = ("incidents", "matches", "tweets", "russian", "leads")
"""Local incidents; matches, elections and verdicts; social posts; Russian headlines; leads of world news."""

FITTED, LEFT_OUT = "fitted", "left out"
"""The halves: weights are fitted on one, the other shows what they are worth. Accounts much alike are in one half."""


def rows() -> list[dict[str, Any]]:
    """All, each half of a kind a set of its own: `set key text language published_at same_as`."""
    found = []
    for number, line in enumerate(FILE.read_text(encoding="utf-8").splitlines()):
        kind, half, claim, language, published_at, text = line.split("\t")
        found.append(
            {
                "set": kind if half == FITTED else f"{kind} {LEFT_OUT}",
                "key": f"accounts/{number}",
                "text": text,
                "language": language,
                "published_at": f"{published_at}:00+00:00",
                "same_as": claim,
            }
        )
    return sorted(found, key=lambda row: str(row["published_at"]))
