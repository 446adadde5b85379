"""Repair of characters: encoding broken on the way, control and invisible characters, spaces."""

from __future__ import annotations

import re
from unicodedata import normalize

from ftfy import TextFixerConfig, fix_text
from ftfy.badness import is_bad

from pipeline.cleaning.single_byte import mended_cyrillic

_FIXER = TextFixerConfig(uncurl_quotes=False, fix_character_width=False, normalization="NFC")
"""How ftfy mends a text. Quotation marks stay as written: the rules for quotations need them."""

_LINE_ENDS = re.compile(r"\r\n?|[\n\v\f\x1c-\x1e\u2028\u2029]")
_NEXT_LINE = re.compile(r"(?<![\x80-\xff])\x85")
"""U+0085 behind an upper character is a byte of UTF-8 that was read as Latin-1: х is "Ñ\x85"."""
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Controls, soft hyphen, zero-width space, directional marks, variation selectors, surrogates, noncharacters, tags. The
zero-width joiner and non-joiner stay: Hindi and Marathi are spelt with them."""

_SPACES = re.compile(r"[^\S\n ][^\S\n]*| [^\S\n]+")
"""Every run of spaces that is not one plain space."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});", re.IGNORECASE)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def repair(text: str) -> str:
    """`text` in NFC with mojibake and HTML entities undone, every line end as `\\n`, every other run of spaces as one
    space, without control and invisible characters. Lines keep their order and number. Linear in its length; raises
    nothing for any string.

    ftfy (1 MB/s) is asked only for lines that look broken (its own test, `is_bad`, 3 to 6 MB/s) or hold an entity.
    """
    if not text.isascii():
        text = "\n".join(map(mended_cyrillic, text.split("\n")))  # before line ends are told: U+0085 may be a letter
        text = _NEXT_LINE.sub("\n", text)
    lines = _LINE_ENDS.sub("\n", text).split("\n")
    mended = "\n".join(_mended(line) for line in lines)
    return _SPACES.sub(" ", _INVISIBLE.sub("", normalize("NFC", mended)).translate(_LIGATURES))


def one_line(text: str) -> str:
    """`text` repaired, as one line without spaces at its ends: for titles."""
    return " ".join(repair(text).split())


def _mended(line: str) -> str:
    if not line:
        return line
    broken = _ENTITY.search(line) if line.isascii() else is_bad(line) or _ENTITY.search(line)
    return fix_text(line, _FIXER).replace("\n", " ") if broken else line
