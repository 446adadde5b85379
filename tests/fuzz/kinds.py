"""Kinds of hostile records: how each is made, and what may become of it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from pipeline.rejection import RejectionCode
from tests.synthetic import articles

READ = "read"
"""The outcome of a record that becomes a clean article."""

Fields = dict[str, Any]

ORIGINALS: tuple[Fields, ...] = tuple(orjson.loads(value) for value in articles(50, seed=11))
"""What is mutated."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of hostile record."""

    name: str
    make: Callable[[random.Random], bytes | None]
    outcomes: frozenset[str]
    """`read`, and the codes with which it may be rejected."""


def kind(make: Callable[[random.Random], bytes | None], *outcomes: RejectionCode | str) -> Kind:
    """The kind that `make` makes, named by it."""
    return Kind(make.__name__, make, frozenset(map(str, outcomes)))


def original(chance: random.Random) -> Fields:
    """A good article's fields, to be changed."""
    return dict(chance.choice(ORIGINALS))


def article(chance: random.Random, content: str, **fields: Any) -> bytes:
    """A record that is good but for its content; lone surrogates are written as JSON escapes."""
    return json.dumps(original(chance) | {"content": content} | fields).encode()
