"""The nasal before a consonant in Devanagari, which is written as a conjunct or as a dot (anusvara): हिन्दी, हिंदी."""

from __future__ import annotations

import re

_HOMORGANIC_NASAL = re.compile(r"[ङञणनम]्(?=[क-ह])")


def with_anusvara(text: str) -> str:
    """`text` with a dot for each nasal that is joined to the consonant after it."""
    return _HOMORGANIC_NASAL.sub("ं", text)
