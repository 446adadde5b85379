"""Keeps with a parse what was found in it: found once, whichever engine asks, and not again in a copy of the sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from pipeline.annotation.text.parse import Parse

Given = ParamSpec("Given")
Found = TypeVar("Found")

_UNKNOWN: Final[Any] = object()


def kept(find: Callable[Concatenate[Parse, Given], Found]) -> Callable[Concatenate[Parse, Given], Found]:
    """`find`, whose result for a parse and other arguments is kept in the parse (`Parse.kept`).

    What it finds follows from its arguments alone, and nobody changes it: numbers, tuples, frozen sets, frozen classes. Its other
    arguments are positional and hashable; the slices of a language's pack are hashed by identity. Raises what `find` raises, and
    then keeps nothing.
    """

    @wraps(find)
    def found(parse: Parse, /, *given: Given.args, **named: Given.kwargs) -> Found:
        key = (find, *given, *named.values()) if named else (find, *given)
        result: Found = parse.kept.get(key, _UNKNOWN)
        if result is _UNKNOWN:
            result = parse.kept[key] = find(parse, *given, **named)
        return result

    return found
