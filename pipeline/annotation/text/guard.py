"""What fails loses only itself: an extractor that raises costs what it was to find in one sentence, and never the article.

The only place of annotation that takes an exception for an answer. What it took is kept as a `Fault`, to be counted and logged by
whoever runs the annotator.
"""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar, cast

from pipeline.annotation.text.document import Document
from pipeline.errors import ClaimwireError
from schemas import Span

Found = TypeVar("Found")
Otherwise = TypeVar("Otherwise")

EXTRACTORS: Final = (
    "sentences",
    "parse",
    "names",
    "places",
    "times",
    "quantities",
    "events",
    "attributions",
    "assertions",
    "claims",
    "vectors",
)
"""What is guarded, in the order of reading: the label of what is counted."""

LONGEST_MESSAGE: Final = 200
"""Characters of an error's message that a fault keeps: it may quote the article."""

PASSING: Final = (MemoryError, OSError, sqlite3.Error, ClaimwireError)
"""Failures of the machine or the installation, not of a rule on a text: they come out, and the record is tried again."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An extractor raised on a part of an article, which is read without what it was to find there."""

    extractor: str
    """One of `EXTRACTORS`."""
    language: str
    """Primary subtag of BCP 47."""
    sentence: Span | None
    """`[start, end)` in code points of the article's text; None where it was the article as a whole."""
    error: str
    """Type, message and place of the exception, as `described` gives them."""


class Guard:
    """Runs extractors over one article and keeps what they raise. Its methods raise what is in `PASSING`, and nothing else."""

    def __init__(self, language: str) -> None:
        """`language` is the article's, as a primary subtag of BCP 47."""
        self.language = language
        self.faults: list[Fault] = []
        """In the order in which they happened."""

    def one(self, extractor: str, sentence: Span | None, find: Callable[[], Found], otherwise: Otherwise) -> Found | Otherwise:
        """What `find` gives; `otherwise` where it raises, which is kept as a fault of `extractor` in `sentence`."""
        found, error = _tried(find)
        if error is not None:
            self.faults.append(Fault(extractor, self.language, sentence, described(error)))
            return otherwise
        return cast("Found", found)

    def together(self, find: Callable[[], Found]) -> Found | None:
        """What `find` gives, or None where it raises: a first try of what can be had piece by piece, so that no fault is kept."""
        return _tried(find)[0]

    def by_sentence(self, extractor: str, document: Document, find: Callable[[Document], Iterable[Found]]) -> tuple[Found, ...]:
        """What `find` gives for a document; where it raises, what it gives for each sentence as if there were no other."""
        whole, error = _tried(lambda: tuple(find(document)))
        if error is None:
            return whole or ()
        before, found = len(self.faults), list[Found]()
        for sentence in document.sentences:
            alone = replace(document, sentences=(sentence,))
            found += self.one(extractor, (sentence.start, sentence.end), partial(_listed, find, alone), ())
        if len(self.faults) == before:  # it was no sentence by itself
            self.faults.append(Fault(extractor, self.language, None, described(error)))
        return tuple(found)


def _listed(find: Callable[[Document], Iterable[Found]], document: Document) -> tuple[Found, ...]:
    return tuple(find(document))


def _tried(find: Callable[[], Found]) -> tuple[Found | None, Exception | None]:
    """What `find` gives, and what it raises: one of both. Raises what is in `PASSING`."""
    try:
        return find(), None
    except PASSING:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a rule raises: see the module
        return None, error


def described(error: BaseException) -> str:
    """Type and message of an error, and the file and line that raised it: "ValueError: 'no number' (quantities/numbers.py:12)".

    The message is cut at `LONGEST_MESSAGE`, and whatever could steer a terminal is escaped.
    """
    message = ascii(str(error))
    cut = message if len(message) <= LONGEST_MESSAGE else f"{message[:LONGEST_MESSAGE]}…"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({'/'.join(Path(frames[-1].filename).parts[-2:])}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {cut}{place}"
