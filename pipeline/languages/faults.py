"""What can be wrong in a pack: a fault names the file, the line, what is wrong and what to do."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from pipeline.errors import ClaimwireError
from pipeline.scripts.letters import CYRILLIC, DEVANAGARI, JOINERS

SIGNS: Final = "-'’.&/%"
"""Signs that stand inside words everywhere: "so-called", "o'clock", "u.s.". A field may allow others besides
(`metadata={"signs": "_"}`)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one place of a pack."""

    path: Path
    """The file."""
    line: int
    """Counted from 1; 0 where a whole file is meant."""
    fault: str
    """What is wrong, without a full stop."""
    mend: str
    """What to do about it."""

    def __str__(self) -> str:
        """The fault as one line: `xx/words.toml:12: what is wrong. What to do`."""
        where = "/".join(self.path.parts[-2:])
        return f"{where}:{self.line}: {self.fault}. {self.mend}" if self.line else f"{where}: {self.fault}. {self.mend}"


class PackError(ClaimwireError):
    """A pack cannot be used. Its message has a line for each fault: file, line, what is wrong, what to do."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


_PLAIN: Final = re.compile(rf"[a-z]+|[{CYRILLIC}]+|[{DEVANAGARI}]+")
"""A word that is of one script, and all letters."""


def word_fault(word: str, signs: str = "") -> tuple[str, str] | None:
    """What is wrong with a word of a pack, and what to do; None where a text could hold it.

    A word is of one script, but for parts that a hyphen joins, and holds no other signs than `SIGNS` and those in `signs`.
    """
    if _PLAIN.fullmatch(word):
        return None  # most words, of 22,600 that loading all packs looks at
    for part in word.split("-"):  # a messenger's name in Latin letters before a word in Cyrillic ones
        letters = [letter for letter in part if unicodedata.category(letter)[0] == "L"]
        scripts = sorted(set(map(_script, letters)))
        if len(scripts) > 1:
            odd = min(scripts, key=lambda each: sum(_script(letter) == each for letter in letters))
            typed = " ".join(letter for letter in letters if _script(letter) == odd)
            return f"{word!r} is written in two scripts, {' and '.join(scripts)}", f"Type {typed} anew in the other script"
    allowed = SIGNS + signs + JOINERS
    stray = [letter for letter in word if unicodedata.category(letter)[0] not in "LMN" and letter not in allowed]
    return (f"{word!r} holds the sign {stray[0]!r}, which no word has", "Take it out") if stray else None


def meant(given: str, known: Iterable[str]) -> str:
    """What to do about a name that is none of `known`: the one that was meant, or all of them."""
    near = difflib.get_close_matches(given, known, 1)
    return f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(known)}"


@cache
def _script(letter: str) -> str:
    """The script of a letter by the first word of its Unicode name: Latin, Cyrillic, Devanagari."""
    return unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0].title()
