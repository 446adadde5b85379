"""A message of the flow's own topics as it is read: what it says, or why it is none."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from pipeline.rejection import Rejection, RejectionCode, excerpt
from schemas import Message

Kind = TypeVar("Kind", bound=Message)


def read(kind: type[Kind], value: bytes | None) -> Kind | Rejection:
    """The message of `kind` that `value` holds, or `invalid_article` with the first fault. Raises nothing for any bytes."""
    if value is None:
        return Rejection(RejectionCode.INVALID_ARTICLE, f"not a {kind.__name__} but a tombstone: only claimwire may write here")
    try:
        return kind.from_bytes(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = excerpt(".".join(map(str, first["loc"]))) if first["loc"] else "the value"
        return Rejection(RejectionCode.INVALID_ARTICLE, f"not a {kind.__name__}: {where}: {excerpt(first['msg'])}")
