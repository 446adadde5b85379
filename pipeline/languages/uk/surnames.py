"""Ukrainian surnames that no dictionary knows: their nominative by the ending of another case."""

from __future__ import annotations

import re
from typing import Final

_ENDINGS: Final = (
    (re.compile("(?<=енк)(?:а|у|ові|ом|ові)$"), "о"),
    (re.compile("(?<=[сцз]ьк)(?:ого|ому|им)$"), "ий"),
    (re.compile("(?<=[сз]к)(?:ого|ому|им)$"), "ий"),
    (re.compile("(?<=[сцз]ьк)(?:ої|ій|ою|у)$"), "а"),
    (re.compile("(?<=[еоє]в)(?:а|у|им|ові|і)$"), ""),
    (re.compile("(?<=[иії]н)(?:а|у|им|ові|і)$"), ""),
    (re.compile("(?<=[еоє]в)(?:ої|ій|ою)$"), "а"),
    (re.compile("(?<=[иії]н)(?:ої|ій|ою)$"), "а"),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ]ук)(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ]юк)(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[аіеоу])(?:я|ю|єм|єві)$"), "й"),
)
"""Endings of the cases of surnames, and the nominative's; the first that fits."""


def nominative(surname: str) -> str:
    """The nominative of a surname in small letters that stands in another case; the surname itself where no ending fits."""
    for pattern, ending in _ENDINGS:
        if pattern.search(surname):
            return pattern.sub(ending, surname)
    return surname
