"""Repair of predicted heads, so that they form one tree."""

from __future__ import annotations

from collections.abc import Sequence


def rooted(heads: Sequence[int]) -> tuple[int, ...]:
    """Heads of one tree over the same tokens.

    `heads` holds for each token the index of its head; the token itself, or an index out of range, for a root. The first root
    stays, later ones hang from it. Each cycle is cut at its first token, which hangs from the root as well, or is the root where
    there was none.
    """
    size = len(heads)
    fixed = [head if 0 <= head < size else index for index, head in enumerate(heads)]
    root = next((index for index, head in enumerate(fixed) if head == index), None)
    settled: set[int] = set()
    for start in range(size):
        path: list[int] = []
        on_path: set[int] = set()
        index = start
        while index not in settled and index not in on_path and fixed[index] != index:
            path.append(index)
            on_path.add(index)
            index = fixed[index]
        if index in on_path:
            cut = min(path[path.index(index) :])
            root = cut if root is None else root
            fixed[cut] = root
        elif fixed[index] == index and index != root and root is not None:
            fixed[index] = root
        settled.update(path, (index,))
    return tuple(fixed)
