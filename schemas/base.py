"""What all messages share: frozen, validated, and written as the same bytes each time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _on_its_clock(moment: datetime) -> datetime:
    moment.astimezone(UTC)  # refuses what UTC cannot hold
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A point in time, kept in UTC and written as RFC 3339."""

LocalMoment = Annotated[AwareDatetime, AfterValidator(_on_its_clock)]
"""A point in time on the clock that gave it: the offset is kept, and written as RFC 3339."""

Span = tuple[int, int]
"""`[start, end)` in Unicode code points of the article's cleaned `text`."""


class Message(BaseModel):
    """A frozen JSON object. Fields that a later version added are ignored when read."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    @classmethod
    def from_bytes(cls, value: bytes) -> Self:
        """The message that UTF-8 JSON `value` holds. Raises `pydantic.ValidationError` where it holds none."""
        return cls.model_validate_json(value)

    def to_bytes(self) -> bytes:
        """The message as UTF-8 JSON; equal messages give equal bytes.

        The bytes of `model_dump_json`, which makes a string of them: an article's 19 events take .3 ms so, .6 ms by way of that.
        """
        return self.__pydantic_serializer__.to_json(self)
