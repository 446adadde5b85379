"""Who wrote and edited it, and when it went online: lines around an article that report nothing."""

from __future__ import annotations

import re

from pipeline.cleaning.page_words import WORDS
from pipeline.languages.patterns import one_of
from pipeline.scripts.letters import LETTER, SMALL

HEAD_PARAGRAPHS = 4
"""Paragraphs of the head. Bylines and dates stand above the text or, after a title, a section and a summary, near it."""

LONGEST_BYLINE = 120
LONGEST_CREDIT = 400

_WORDS = WORDS.credits

_NAME = one_of((rf"[^\W\d_{SMALL}][^\s,;]{{0,30}}", *_WORDS.particles))
_ROLE = rf"(?:,? (?:\w+ ){{0,2}}{one_of(_WORDS.roles)})?"
_BYLINE = re.compile(rf"(?i:{one_of(_WORDS.authors)})\s{_NAME}(?:[,;|]?\s{_NAME}){{0,11}}{_ROLE}(?:\s?\|\s?.{{0,50}})?")

_NEWSROOM = re.compile(rf"(?i:{one_of(_WORDS.newsrooms)})(?:\s?[|/,–-]\s?{_NAME}(?:\s{_NAME}){{0,3}})?\.?")

_LINK = rf"(?:{one_of(_WORDS.date_links)} )?"
_MONTH = rf"{_LINK}{LETTER}{{3,12}}\.?"
_YEAR = rf"{_LINK}\d{{4}}(?: ?{one_of(_WORDS.years)})?"
_ORDINAL = rf"\d{{1,2}}{one_of(_WORDS.ordinals)}?"
_DAY = (
    rf"(?:{LETTER}{{3,12}},? )?"
    rf"(?:{_ORDINAL} {_MONTH},? {_YEAR}|{_MONTH} {_ORDINAL},? {_YEAR}|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}})"
)
_CLOCK = rf"\d{{1,2}}[:.h]\d{{2}}(?::\d\d)?(?: ?{one_of(_WORDS.day_halves)})?(?: ?\(?[a-z]{{2,5}}\)?)?"
_HOUR = rf"(?:,? ?{one_of((*_WORDS.hours, '[-–|•]'))}? ?{_CLOCK})?"
_STAMP = rf"{one_of(_WORDS.stamps)}(?: {one_of(_WORDS.stamp_notes)})?:? ?"
_WHEN = tuple(
    re.compile(rf"{pattern}\.?", re.IGNORECASE)
    for pattern in (
        rf"(?:{_STAMP})?{_DAY}{_HOUR}",
        rf"(?:{_STAMP})?{_CLOCK} ?[-–|•,] ?{_DAY}",
        rf"{_STAMP}(?:{one_of(_WORDS.hours)} )?{_CLOCK}",
    )
)
"""A day, with an hour behind or before it, or an hour alone, which has to say of what it is: "Updated at 10:15"."""

_READING_TIME = re.compile(
    rf"(?:\W{{0,3}}{one_of(_WORDS.reading_times)}\W{{1,3}})?"
    rf"\d{{1,3}} ?-?{one_of(_WORDS.minutes)}\.?(?: {one_of(_WORDS.minute_notes)})?",
    re.IGNORECASE,
)
_CREDIT = re.compile(one_of(_WORDS.credits), re.IGNORECASE)


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph from the head of an article is only its author's name, its date or its reading time."""
    if len(paragraph) > LONGEST_BYLINE or paragraph.endswith((",", ":")):
        return False
    return any(rule.fullmatch(paragraph) for rule in (_BYLINE, _NEWSROOM, *_WHEN, _READING_TIME))


def is_credit(paragraph: str) -> bool:
    """Whether the paragraph only names who reported, edited or contributed. A credit holds no quotation."""
    if len(paragraph) > LONGEST_CREDIT or any(mark in paragraph for mark in '"“«„'):
        return False
    return _CREDIT.fullmatch(paragraph) is not None
