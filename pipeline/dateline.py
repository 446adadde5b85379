"""Datelines: where, when and by which agency a report was written, in front of its first sentence.

They stay in the text: they are read, they name the place, and gold annotations count their entities. What compares
texts skips them, since the copies of one dispatch differ in nothing else.
"""

from __future__ import annotations

import re

LONGEST = 90
"""Characters within which a dateline ends."""

_PLACE = r"[^\W\d_][^\s,/:;()\"“”—–]{0,30}"
_PLACES = rf"{_PLACE}(?:[ /,]{{1,2}}{_PLACE}){{0,5}}"
_DATE = r"(?:,? ?(?:[^\s\d]{3,9} \d{1,2}|\d{1,2}\.? [^\s\d]{3,9}|\d{1,2}[./]\d{1,2})(?:,? \d{4})?)?"
_AGENCY = r" ?\((?![^()]{0,36}\d{4})[^()]{2,40}\)"
"""Without a year: "(1804—1892)" are the dates of a life."""
_SEPARATOR = r" ?(?:[:.]? ?(?:--|[—–]|(?<=[\s)])-)|\.-|:) ?"

_WITHIN_NUMBERS = r"(?!(?<=\d[—–])\d)"
"""A dash within "3–7 May" parts nothing."""

_DATELINE = re.compile(
    rf"(?P<places>{_PLACES}){_DATE},?(?P<agency>{_AGENCY})?(?P<separator>{_SEPARATOR}){_WITHIN_NUMBERS}(?=[\w\"'“‘«„(])"
)


def dateline_place(text: str) -> str | None:
    """The first place of the dateline that `text` begins with, as written ("KYIV"); None without a dateline."""
    found = _DATELINE.match(text) if dateline_end(text) else None
    return re.split(r"[/,]", found["places"], maxsplit=1)[0].strip() if found else None


def dateline_end(text: str) -> int:
    """Where the first sentence of `text` starts, in code points: 0 without a dateline.

    A dateline is a place or two (`Geneva/Vienna`) with a date and an agency in brackets if any, and a dash or colon.
    Without agency or date the first place must be in capitals, or the places parted by a stroke: `Minister: we …` is
    none. Place names are not looked up.
    """
    found = _DATELINE.match(text[: LONGEST + 1])
    if not found or found.end() > LONGEST:
        return 0
    places = found["places"]
    first = re.split(r"[ ,/]", places, maxsplit=1)[0]
    dated = any(char.isdigit() for char in text[: found.start("separator")])
    shouted = first.isupper() and len(first) > 1
    return found.end() if found["agency"] or dated or shouted or "/" in places else 0
