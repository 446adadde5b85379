"""What was read or written last, as objects: making them of bytes costs more than all else that is done with them."""

from __future__ import annotations

from typing import Generic, TypeVar

Made = TypeVar("Made")

MOST = 1 << 15
"""Number of objects kept, of some 2 KB each."""


class Recent(Generic[Made]):
    """Objects by the number of a claim, each for as long as what it was made of is what the state has."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._young: dict[int, tuple[bytes | str, Made]] = {}
        self._old: dict[int, tuple[bytes | str, Made]] = {}

    def get(self, number: int, value: bytes | str) -> Made | None:
        """The object that was made of this value, if it is here."""
        kept = self._young.get(number)
        if kept is None:
            kept = self._old.get(number)
            if kept is not None:
                self._young[number] = kept
        return kept[1] if kept is not None and kept[0] == value else None

    def keep(self, number: int, value: bytes | str, made: Made) -> Made:
        """Keeps the object that was made of this value, and gives it back. Room is made by dropping what nobody has asked for
        since half of all came."""
        if len(self._young) >= self._most // 2:
            self._young, self._old = {}, self._young
        self._young[number] = value, made
        return made
