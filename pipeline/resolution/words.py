"""What a word is, in every script that is read."""

from __future__ import annotations

import re
from typing import Final

_LETTER: Final = r"[\w\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]"

WORD: Final = re.compile(f"{_LETTER}+")
"""A word: letters, digits, and the combining marks and vowel signs that Python counts among neither."""

WHOLE_WORD: Final = re.compile(f"{WORD.pattern}(?:['’ʼ-]{WORD.pattern})*")
"""The same, of which words with an apostrophe or a hyphen between them are one."""
