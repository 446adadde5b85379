"""What fails in annotation at the cost of a part of an article, and not of the article."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Final

EXTRACTORS: Final = (
    "parse", "names", "places", "times", "quantities", "events", "attributions", "assertions", "claims", "vectors",
)  # fmt: skip
"""What can fail apart from all else, in the order of the flow: the closed list of what `Fault.extractor` says."""

LONGEST_MESSAGE: Final = 200
"""Characters of an error's message: it may quote the article."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure of one extractor in one article: what it would have found is missing."""

    extractor: str
    """One of `EXTRACTORS`."""
    language: str
    """Primary subtag of BCP 47 of the article."""
    sentence: tuple[int, int] | None
    """`[start, end)` in code points of the article's text; None where the whole article was read at once."""
    error: str
    """Type, message and place of the error, as `described` gives them."""


def described(error: BaseException) -> str:
    """Type and message of an error, and the file and line that raised it: "ValueError: 'no number' (quantities/numbers.py:12)".

    The message is cut at `LONGEST_MESSAGE`, and whatever could steer a terminal is escaped.
    """
    message = ascii(str(error))
    cut = message if len(message) <= LONGEST_MESSAGE else f"{message[:LONGEST_MESSAGE]}…"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({'/'.join(Path(frames[-1].filename).parts[-2:])}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {cut}{place}"
