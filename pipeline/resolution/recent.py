"""What was read or written last, as objects: making them of bytes costs more than all else that is done with them."""

from __future__ import annotations

from itertools import islice
from typing import Generic, TypeVar

Made = TypeVar("Made")

MOST = 1 << 15
"""Objects kept, of some 2 KB each."""


class Recent(Generic[Made]):
    """Objects by the number of a claim, each for as long as the bytes that it was made of are those of the state."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[bytes, Made]] = {}

    def get(self, number: int, value: bytes) -> Made | None:
        """The object that these bytes gave, if it is here."""
        kept = self._kept.get(number)
        return kept[1] if kept is not None and kept[0] == value else None

    def keep(self, number: int, value: bytes, made: Made) -> Made:
        """Gives it back. Room is made by dropping the half that came first."""
        if len(self._kept) >= MOST:
            for each in list(islice(self._kept, MOST // 2)):
                del self._kept[each]
        self._kept[number] = value, made
        return made
