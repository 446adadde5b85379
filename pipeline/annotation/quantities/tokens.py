"""Words, digit runs and marks of a sentence."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from pipeline.scripts.cyrillic import with_plain_ye
from pipeline.scripts.letters import INNER_APOSTROPHE, LETTER
from pipeline.scripts.punctuation import with_plain_apostrophes

_TOKEN = re.compile(rf"(?P<digits>\d+)|(?P<word>{LETTER}+(?:{INNER_APOSTROPHE}{LETTER}+)*)|\S")

HYPHENS: Final = frozenset("-\N{NON-BREAKING HYPHEN}")
DASHES: Final = HYPHENS | frozenset("–—")


class Token(NamedTuple):
    """A run of digits, a run of letters or a single mark; `start` and `end` are code points of the sentence."""

    text: str
    key: str
    """Lower case, with `е` for `ё` and the plain apostrophe for others."""
    start: int
    end: int
    kind: Literal["digits", "word", "mark"]


_KINDS: Final[dict[str | None, Literal["digits", "word", "mark"]]] = {"digits": "digits", "word": "word", None: "mark"}

END: Final = Token("", "", -1, -1, "mark")
"""What stands before the first and after the last token."""

LONGEST_COMPOUND: Final = 12
"""Tokens of one compound that are looked at."""


class Tokens:
    """The tokens of a sentence; outside of it there is `END`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = [
            Token(word, _key(word), *match.span(), _KINDS[match.lastgroup])
            for match in _TOKEN.finditer(text)
            if (word := match.group())
        ]

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, index: int) -> Token:
        return self._tokens[index] if 0 <= index < len(self._tokens) else END

    def glued(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < index < len(self._tokens) and self._tokens[index].start == self._tokens[index - 1].end

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """The keys of tokens `first` to `last`, `last` excluded."""
        if first >= 0 and last <= len(self._tokens):
            return tuple([token.key for token in self._tokens[first:last]])
        return tuple([self[index].key for index in range(first, last)])

    def compound(self, index: int) -> int:
        """The index after a word with all that a hyphen, an apostrophe or nothing ties to it ("T-72", "country's")."""
        last = index + LONGEST_COMPOUND
        index += 1
        while self.glued(index) and index < last:
            if self[index].kind != "mark":
                index += 1
            elif self[index].text in _TIES and self.glued(index + 1) and self[index + 1].kind != "mark":
                index += 2
            else:
                break
        return index

    def chain(self, index: int) -> int:
        """The index after all that is glued to a token, so that no part of a code or a score counts by itself."""
        index += 1
        while self.glued(index):
            index += 1
        return index

    def said(self, first: int, end: int) -> str | None:
        """The text of tokens `first` to `end`, `end` excluded; None where there are none."""
        return self.text[self[first].start : self[end - 1].end] if end > first else None


def _key(word: str) -> str:
    low = word.lower()
    return low if low.isascii() else with_plain_apostrophes(with_plain_ye(low))


_TIES = HYPHENS | frozenset("'’")
"""Marks that tie a word to the one before it."""
