"""Cyrillic of a single-byte encoding that was read as Latin-1 or Windows-1252: "Ìýð ãîðîäà" is "Мэр города"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

ENCODINGS: Final = ("cp1251", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic")
"""The most usual first, which is taken where two fit nearly equally well. KOI8-U holds KOI8-R's letters."""

FEWEST = 8
"""Upper characters of the shortest text that is mended."""

FEWEST_DIFFERENT = 4
"""Different upper characters of the plainest text that is mended, by judgement: a row of soft hyphens is no text."""

LEAST_SHARE = 0.4
"""Share of upper characters (bytes from 0x80 on) among them and all other letters: of text in the Latin script few are, of a
Russian line with an English name most. By judgement."""

LEAST_FIT = 0.4
"""Fit (`_fit`) from which on a text is taken for mended. Of 1,840 Russian and Ukrainian lines in each encoding, cut to four words
or whole, none lies below .46 in its own."""

CAPITAL = 0.2
"""What a capital letter costs, as a part of a letter."""

NEAR = 1.5
"""Letters: fits that are no further apart count as the same. Mac's and Windows' encoding differ in one common letter, я and Я."""

WEIGHTS: Final = dict.fromkeys("оеаинті", 1.5) | dict.fromkeys("срвлкмдпу", 0.7)
"""By letter: the first are 48 % of the letters of Russian and Ukrainian news, the others 31 %."""

_UPPER_BYTES: Final = bytes(range(0x80, 0x100))
_CASE_BREAK = re.compile(r"[а-яёіїєґ][А-ЯЁІЇЄҐ]")
_LETTER = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)


def mended_cyrillic(line: str) -> str:
    """`line` in Cyrillic, where it was so before it was read in the wrong encoding; else as it is. Raises nothing."""
    found = _upper().findall(line)
    upper = len(found)
    if upper < FEWEST or len(set(found)) < FEWEST_DIFFERENT:
        return line
    letters = sum(map(str.isalpha, _upper().sub("", line)))
    if upper < LEAST_SHARE * (upper + letters) or _is_utf8(line):
        return line
    mended = [line.translate(_table(encoding)) for encoding in ENCODINGS]
    fits = [_fit(each, upper) for each in mended]
    nearly_best = max(fits) - NEAR / upper
    return next(text for text, fit in zip(mended, fits, strict=True) if fit >= nearly_best) if max(fits) >= LEAST_FIT else line


def _fit(text: str, upper: int) -> float:
    """How much `text`, of whose characters so many were `upper`, looks like Cyrillic text, at most 1.5: the mean of `WEIGHTS`,
    less what is no letter, capitals behind small letters, and a little for capitals: KOI8 has them for others' small letters."""
    letters = _LETTER.findall(text)
    frequent = sum(WEIGHTS.get(letter.lower(), 0.0) for letter in letters)
    capitals = sum(map(str.isupper, letters))
    strange = 2 * max(upper - len(letters), 0) + 2 * len(_CASE_BREAK.findall(text)) + CAPITAL * capitals
    return (frequent - strange) / upper


def _is_utf8(line: str) -> bool:
    """Whether the bytes that `line` was read from are UTF-8: ftfy mends that."""
    try:
        line.translate(_misread_bytes()).encode("latin_1", "ignore").decode()
    except UnicodeDecodeError:
        return False
    return True


@cache
def _misread_bytes() -> dict[int, int]:
    return {ord(char): byte for char, byte in _misread().items()}


@cache
def _upper() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(_misread()))}]")


@cache
def _misread() -> dict[str, int]:
    """The byte that each upper character stands for."""
    table = {bytes([byte]).decode("cp1252", "ignore"): byte for byte in _UPPER_BYTES}
    table.pop("", None)
    return table | {chr(byte): byte for byte in _UPPER_BYTES}


@cache
def _table(encoding: str) -> dict[int, str]:
    return {ord(char): bytes([byte]).decode(encoding, "replace") for char, byte in _misread().items()}
