"""From the raw record's bytes to a `RawArticle`, or to the reason why they are none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import orjson
from pydantic import ValidationError

from pipeline.cleaning.markup import is_html
from pipeline.cleaning.moments import ReadMoment, parse_moment
from pipeline.rejection import Rejection, RejectionCode, excerpt
from schemas import RawArticle

_FIELDS = frozenset(RawArticle.model_fields)
_TIMES = ("published_at", "fetched_at")
_NAME_CHARACTERS = 100
"""Characters at which unknown field names are cut: they end in logs and counters."""

DEEPEST_META = 100
"""Levels of objects and arrays inside each other in `meta`: it is carried into messages whose own reader takes 200 levels in
all."""

_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)", re.DOTALL
)
"""An escape in JSON: a surrogate pair, a lone surrogate, or any other."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A raw article, and what its feed got wrong without harm."""

    article: RawArticle
    unknown_fields: tuple[str, ...]
    """Sorted names of the fields that `RawArticle` does not have; they are ignored."""
    naive_times: tuple[str, ...]
    """Names of the fields whose time had no offset; it was taken as UTC."""
    converted_times: tuple[str, ...] = ()
    """Names of the fields whose time was written as RFC 822 or as a number."""
    missing_times: tuple[str, ...] = ()
    """Names of the fields that held what stands for no time: year 1, or the first second of 1970."""
    found_html: bool = False
    """Whether the content is HTML and no `content_type` said so."""


def decode(value: bytes | None, max_bytes: int) -> Decoded | Rejection:
    """The article that `value` (UTF-8 JSON; a byte order mark is accepted) holds. Lone surrogates, which UTF-8 cannot
    carry, become U+FFFD; a field that is null counts as absent.

    Rejections: `too_large` above `max_bytes` bytes, `not_utf8`, `not_json`, and `invalid_article`, whose message names
    each bad field. Raises nothing.
    """
    if value is None:
        return Rejection(
            RejectionCode.INVALID_ARTICLE, "the record has no value (a tombstone): send a RawArticle, or its `retracts`"
        )
    if len(value) > max_bytes:
        return Rejection(
            RejectionCode.TOO_LARGE, f"the value has {len(value)} bytes, the limit is {max_bytes}: split it or raise the limit"
        )
    body = value.removeprefix(b"\xef\xbb\xbf")
    try:
        body.decode()
    except UnicodeDecodeError as error:
        return Rejection(
            RejectionCode.NOT_UTF8, f"byte {error.start} of the value is not UTF-8 ({error.reason}): encode it as UTF-8"
        )
    try:
        fields = _loads(body)
    except orjson.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        return Rejection(RejectionCode.NOT_JSON, f"the value is not JSON at {where}: write one JSON object per record")
    if not isinstance(fields, dict):
        message = f"the JSON is {_kind(fields)}, not an object: write one RawArticle per record"
        return Rejection(RejectionCode.INVALID_ARTICLE, message)
    return _article(fields)


def _loads(body: bytes) -> Any:
    """The JSON value. orjson refuses lone surrogates, which cut feeds do send (half an emoji): they are replaced and it is asked
    again. Raises `orjson.JSONDecodeError` where it is no JSON for any other reason."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        repaired = _ESCAPE.sub(lambda found: b"\\ufffd" if len(found[0]) == 6 else found[0], body)
        if repaired == body:
            raise
        return orjson.loads(repaired)


def _article(fields: dict[str, Any]) -> Decoded | Rejection:
    known = {name: value for name, value in fields.items() if name in _FIELDS and value is not None}
    faults: dict[str, str] = {}
    times = _read_times(known, faults)
    for name in ("content", "source"):
        if isinstance(known.get(name), str) and not known[name].strip():
            faults[name] = "must not be blank"
    if _is_deeper(known.get("meta"), DEEPEST_META):
        faults["meta"] = f"must not hold more than {DEEPEST_META} objects and arrays inside each other"
        del known["meta"]
    if isinstance(known.get("content_type"), str):
        # Feeds copy the header: `text/html; charset=utf-8`. The bytes are UTF-8 JSON whatever the parameter says.
        known["content_type"] = known["content_type"].partition(";")[0].strip().lower()
    found_html = "content_type" not in known and isinstance(known.get("content"), str) and is_html(known["content"])
    if found_html:
        known["content_type"] = "text/html"
    try:
        article = RawArticle.model_validate(known, strict=True)
    except ValidationError as error:
        faults = {str(each["loc"][0]): each["msg"] for each in error.errors(include_input=False, include_url=False)} | faults
    if faults:
        listed = "; ".join(f"{name}: {faults[name]}" for name in sorted(faults))
        return Rejection(RejectionCode.INVALID_ARTICLE, f"not a RawArticle, correct these fields: {listed}")
    unknown = sorted(name[:_NAME_CHARACTERS] for name in fields if name not in _FIELDS)
    return Decoded(
        article,
        tuple(unknown),
        naive_times=tuple(name for name, read in times.items() if read.naive and read.moment),
        converted_times=tuple(name for name, read in times.items() if read.converted and read.moment),
        missing_times=tuple(name for name, read in times.items() if not read.moment),
        found_html=found_html,
    )


def _read_times(known: dict[str, Any], faults: dict[str, str]) -> dict[str, ReadMoment]:
    """What the fields of time say, by name. Puts their moments into `known`, takes out what is missing or no time, and says in
    `faults` why that is none."""
    times: dict[str, ReadMoment] = {}
    for name in _TIMES:
        if name not in known:
            continue
        value = known.pop(name)
        try:
            read = times[name] = _moment(value)
        except ValueError as error:
            faults[name] = str(error)
            continue
        if read.moment:
            known[name] = read.moment
    return times


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether objects and arrays stand inside each other in `value` more than `levels` times."""
    layer = [value]
    for _ in range(levels):
        layer = [
            each
            for held in layer
            if isinstance(held, (dict, list))
            for each in (held.values() if isinstance(held, dict) else held)
        ]
        if not any(isinstance(each, (dict, list)) for each in layer):
            return False
    return True


def _moment(value: Any) -> ReadMoment:
    """What `parse_moment` makes of a field's value. Raises `ValueError` where that is no string and no number, or no time."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise ValueError(f"must be an RFC 3339 string, not {_kind(value)}")  # noqa: TRY004  one fault, one exception
    try:
        return parse_moment(value)
    except ValueError as error:
        raise ValueError(f"{excerpt(str(value))} is no time: {str(error)[:80]}") from None


def _kind(value: Any) -> str:
    """The JSON name of the value's type."""
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return names.get(type(value), "null")
