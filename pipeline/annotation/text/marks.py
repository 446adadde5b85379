"""Marks of punctuation of sentences and quotations: the only file of the engines that writes them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.scripts.punctuation import DANDAS

EUROPEAN_STOPS: Final = frozenset(".!?…")
STOPS: Final = "".join(sorted(EUROPEAN_STOPS)) + DANDAS
"""What ends a sentence."""

DASHES: Final = "-–—"
BULLETS: Final = frozenset("•*-–—·▪◦‣")
"""What stands before an item of a list."""

QUOTATION_FAMILIES: Final[Mapping[str, str]] = {
    **dict.fromkeys("“”„‟", "curly"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys(['"', '""'], "straight"),
    **dict.fromkeys(["''", "``"], "typed"),
    **dict.fromkeys("‘’‚", "single"),
    "'": "apostrophe",
}
"""Quotation mark to its family. Marks of one family open and close each other. Inside a quotation the marks of the other families
mean nothing."""

DOUBLE_FAMILIES: Final = frozenset({"curly", "straight"})
"""Families that careless typing mixes: either closes what the other opened, unless it has opened something in between."""

SINGLE_FAMILIES: Final = frozenset({"single", "apostrophe"})
"""Families whose marks may be apostrophes as well."""

LEFT: Final = frozenset(["“", "„", "‟", "«", "‹", "``", "‘", "‚"])
"""Quotation marks that by their form open."""

RIGHT: Final = frozenset("”»›’")
"""Quotation marks that by their form close."""

TYPOGRAPHIC_APOSTROPHE: Final = "’"
"""A closing mark by its form, which also stands for lost letters."""

TWO_APOSTROPHES: Final = "''"
"""A quotation mark as some typewriters make it."""

BEFORE_OPENING: Final = "([{—–-/:\"“«‘'"
"""Behind these, as behind white space, a mark without left and right forms may open."""

BEHIND_STOP: Final = frozenset("\"'”’»›)]“")
"""Marks that stay with the stop before them."""

BEFORE_SENTENCE: Final = "\"'“”„«‹‘([—–-¿¡•* "
"""Marks that may open a sentence."""

BEFORE_WORD: Final = "([\"'“”«‘"
"""Marks from which, as from white space, the word before a stop is counted."""

BEHIND_WORD: Final = ",.:;’'"
"""Marks to which, as to white space, the word behind a stop is counted."""

CONTENT_EDGES: Final = " \t\n\"'“”„«»‘’‚‹›,;:–—-"
"""Trimmed off the ends of what is said: quotation marks, and what joins it to its cue."""

CLOSED_BY: Final[Mapping[str, str]] = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‹": "›", '"': '"'}
"""Opening quotation mark to those that close it."""
