"""Why an input goes no further: a value that a stage returns, never an exception.

| code                 | what it means                                          | what to do                                     |
| -------------------- | ------------------------------------------------------ | ---------------------------------------------- |
| `not_utf8`           | the value is not UTF-8                                 | let the feed encode it as UTF-8                |
| `not_json`           | the value is not JSON (RFC 8259)                       | let the feed write one JSON object per record  |
| `invalid_article`    | the JSON is not a `RawArticle`; the message names each bad field | correct the named fields in the feed |
| `no_date`            | neither the feed nor the page says when it was published | let the feed send `published_at`             |
| `no_text`            | nothing readable is left once markup and boilerplate are gone | send the article's text as `content`    |
| `too_large`          | the value has more bytes than the limit                | split it, or raise the limit                   |
| `output_too_large`   | what was made of it is larger than the broker takes    | raise `max.message.bytes` of the output topic  |
| `timeout`            | a stage did not finish within its time limit           | look at the text; raise the limit if fair |
| `annotation_crashed` | a worker process died or failed twice on this record alone | report it with the dead letter             |
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

EXCERPT_CHARACTERS = 60
"""Characters of an excerpt, so that a message that quotes the input up to five times stays within 300 of its characters."""


class RejectionCode(StrEnum):
    """The closed list of reasons; the module's table says what each means and what to do."""

    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    INVALID_ARTICLE = "invalid_article"
    NO_DATE = "no_date"
    NO_TEXT = "no_text"
    TOO_LARGE = "too_large"
    OUTPUT_TOO_LARGE = "output_too_large"
    TIMEOUT = "timeout"
    ANNOTATION_CRASHED = "annotation_crashed"


@dataclass(frozen=True, slots=True)
class Rejection:
    """The record can never succeed as it is. The message says what is wrong, where, and what to do; it never holds
    more than 300 characters of the input."""

    code: RejectionCode
    message: str


def excerpt(value: str) -> str:
    """`value` quoted for a message: at most `EXCERPT_CHARACTERS` of it, control characters and surrogates escaped."""
    return ascii(value) if len(value) <= EXCERPT_CHARACTERS else f"{value[:EXCERPT_CHARACTERS]!a}…"
