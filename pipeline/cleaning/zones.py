"""Names of time zones behind a date: feeds write "CEST" and "IST", of which RFC 822 knows none."""

from __future__ import annotations

import re
from typing import Final

OFFSETS: Final = {
    "Z": "+0000", "UT": "+0000", "UTC": "+0000", "GMT": "+0000", "WET": "+0000", "WEST": "+0100", "BST": "+0100",
    "CET": "+0100", "CEST": "+0200", "MEZ": "+0100", "MESZ": "+0200", "EET": "+0200", "EEST": "+0300", "MSK": "+0300",
    "MSD": "+0400", "SAST": "+0200", "EAT": "+0300", "TRT": "+0300", "PKT": "+0500", "IST": "+0530", "NPT": "+0545",
    "HKT": "+0800", "SGT": "+0800", "JST": "+0900", "KST": "+0900", "AEST": "+1000", "AEDT": "+1100", "NZST": "+1200",
    "NZDT": "+1300", "EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500", "MST": "-0700", "MDT": "-0600",
    "PST": "-0800", "PDT": "-0700", "AKST": "-0900", "AKDT": "-0800", "ART": "-0300", "BRT": "-0300", "CLT": "-0400",
    "CLST": "-0300",
}  # fmt: skip
"""By name, as most feeds that write it mean it: IST is India, BST Britain, CST Chicago."""

_NAMED: Final = re.compile(r"(?<=[\d ])([A-Z]{1,5})(?: ?([+-]\d\d:?\d\d))?$")
HALVES: Final = ("AM", "PM")
"""Halves of a day, which are no zones."""


def with_offset(text: str) -> str:
    """`text`, a date, with the offset in place of the name of a zone at its end: "… 12:00:00 CEST" as "… 12:00:00 +0200". An
    unknown name goes without any, which leaves a naive time; "GMT+0200" is its number. Raises nothing."""
    found = _NAMED.search(text)
    if not found or found[1] in HALVES:
        return text
    return f"{text[: found.start()].rstrip()} {found[2] or OFFSETS.get(found[1], '')}".rstrip()
