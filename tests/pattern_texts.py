"""Texts that a regular expression matches, drawn from its parse tree."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from re import _constants as ops  # type: ignore[attr-defined]  # the parse tree that `re` itself works on
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_DRAWN = {
    ops.CATEGORY_DIGIT: "0123456789०९٣",
    ops.CATEGORY_SPACE: "     \u00a0\n\t",
    ops.CATEGORY_WORD: "aZяїक१7_",
    ops.CATEGORY_NOT_DIGIT: "x- ",
    ops.CATEGORY_NOT_SPACE: "x-1",
    ops.CATEGORY_NOT_WORD: "-. ,«",
}
MOST_REPEATED = 4
"""Times that an unbounded part is repeated at most."""


@dataclass
class _Draw:
    random: random.Random
    groups: dict[int, str] = field(default_factory=dict)
    """Number of a group to the text drawn for it."""

    def text(self, tree: Any, flags: int) -> str:
        return "".join(self._part(operation, argument, flags) for operation, argument in tree)

    def _part(self, operation: Any, argument: Any, flags: int) -> str:
        if operation is ops.LITERAL:
            return self._cased(chr(argument), flags)
        if operation is ops.IN:
            return self._cased(self._member(argument), flags)
        if operation is ops.NOT_LITERAL:
            return "z" if argument != ord("z") else "y"
        if operation is ops.ANY:
            return self.random.choice("q -1я")
        if operation is ops.BRANCH:
            return self.text(self.random.choice(argument[1]), flags)
        if operation is ops.SUBPATTERN:
            number, added, removed, body = argument
            drawn = self.text(body, (flags | added) & ~removed)
            self.groups[number] = drawn
            return drawn
        if operation in _REPEATS:
            least, most, body = argument
            times = self.random.randint(least, min(int(most), least + MOST_REPEATED))
            return "".join(self.text(body, flags) for _ in range(times))
        if operation is ops.ASSERT:
            return self.text(argument[1], flags)
        if operation is ops.ATOMIC_GROUP:
            return self.text(argument, flags)
        if operation is ops.GROUPREF:
            return self.groups.get(argument, "")
        return ""  # positions, and what must not follow

    def _member(self, items: Any) -> str:
        if items[0][0] is ops.NEGATE:
            excluded = re.compile("[" + "".join(map(_written, items[1:])) + "]")
            return next(each for each in [*self.random.sample("qzя -.7क", 8), "\x01"] if not excluded.match(each))
        operation, argument = self.random.choice(items)
        if operation is ops.LITERAL:
            return chr(argument)
        if operation is ops.RANGE:
            return chr(self.random.randint(*argument))
        return self.random.choice(_DRAWN[argument])

    def _cased(self, character: str, flags: int) -> str:
        """The character, or now and then another that `re.IGNORECASE` takes for it."""
        if not flags & re.IGNORECASE or self.random.random() < 0.8:
            return character
        return self.random.choice(_same_ignoring_case(character))


def _written(item: Any) -> str:
    operation, argument = item
    if operation is ops.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    if operation is ops.CATEGORY:
        return {ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_SPACE: r"\s", ops.CATEGORY_WORD: r"\w"}.get(argument, r"\W")
    return re.escape(chr(argument))


@cache
def _same_ignoring_case(character: str) -> tuple[str, ...]:
    """All characters below U+2200 that `re.IGNORECASE` takes for it: for "s" also the long s, for "k" the Kelvin sign."""
    same = re.compile(re.escape(character), re.IGNORECASE)
    return tuple(each for each in _CASED if same.fullmatch(each)) or (character,)


_CASED = tuple(each for each in map(chr, range(1, 0x2200)) if unicodedata.category(each)[0] == "L")


def texts(pattern: re.Pattern[str], count: int, drawn: random.Random) -> Iterator[str]:
    """`count` texts in which the pattern is to be found, unless something in them, such as a word's end, prevents it.

    What it wants to stand before and behind its match is drawn, too.
    """
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    for _ in range(count):
        yield _Draw(drawn).text(tree, pattern.flags)
