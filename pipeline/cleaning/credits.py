"""Who wrote and edited it, and when it went online: lines around an article that report nothing."""

from __future__ import annotations

import re

HEAD_PARAGRAPHS = 4
"""Bylines and dates stand above the text or, after a title, a section and a summary, near it."""

LONGEST_BYLINE = 120
LONGEST_CREDIT = 400

_NAME = r"(?:[^\W\d_a-zа-яіїєґ][^\s,;]{0,30}|and|et|und|von|van|der|de|del|di|da|la|al|bin|of|for|the|in|i|y|и|та|और|आणि)"
_ROLE = r"(?:,? (?:\w+ ){0,2}(?:(?:writer|reporter|correspondent|editor)s?|bureau|desk|agencies))?"
_BYLINE = re.compile(
    rf"(?i:by|von|por|par|авторы?:?|текст:|автори?:)\s{_NAME}(?:[,;|]?\s{_NAME}){{0,11}}{_ROLE}(?:\s?\|\s?.{{0,50}})?"
)

_MONTH = r"[^\W\d_]{3,10}\.?"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = (
    rf"(?:[^\W\d_]{{3,12}},? )?"
    rf"(?:{_ORDINAL} {_MONTH},? \d{{4}}|{_MONTH} {_ORDINAL},? \d{{4}}|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}})"
)
_HOUR = r"(?:,? ?(?:at|um|à|в|o|às|-|–|\||•)? ?\d{1,2}[:.h]\d{2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?)?"
_STAMP = (
    r"(?:(?:(?:first |last )?(?:published|updated|posted|modified)|опубликовано|обновлено|опубліковано|оновлено|अपडेटेड|प्रकाशित)"
    r"(?: on| at| date)?:? ?)?"
)
_WHEN = re.compile(rf"{_STAMP}{_DAY}{_HOUR}\.?", re.IGNORECASE)
_READING_TIME = re.compile(
    r"(?:\W{0,3}(?:reading time|tempo de leitura|lesezeit|время чтения|час читання)\W{1,3})?"
    r"\d{1,3} ?-?(?:min(?:ute)?s?|минут[аы]?|хвилини?|minutos?|minuten)\.?(?: read| to read| lesezeit)?",
    re.IGNORECASE,
)

_WORK = r"(?:(?:additional )?(?:writing|reporting)|editing|graphics?)"
_STAFF = re.compile(rf"\(?{_WORK}(?:,? (?:and|&) {_WORK})?(?: in [^.;]{{2,40}})? by .{{2,}}", re.IGNORECASE)
_CONTRIBUTED = re.compile(
    r".{2,250}\bcontributed (?:(?:to )?(?:this|the) (?:report|story|article|piece|dispatch|coverage)|"
    r"(?:to )?(?:the )?reporting)\b.{0,40}",
    re.IGNORECASE,
)
_INPUTS = re.compile(
    r"\(?(?:with|based on) (?:additional |agency )?(?:inputs?|reporting|material|files?)(?: (?:from|by) .{2,80})?\)?\W*",
    re.IGNORECASE,
)


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph from the head of an article is only its author's name, its date or its reading time."""
    if len(paragraph) > LONGEST_BYLINE or paragraph.endswith((",", ":")):
        return False
    return any(rule.fullmatch(paragraph) for rule in (_BYLINE, _WHEN, _READING_TIME))


def is_credit(paragraph: str) -> bool:
    """Whether the paragraph only names who reported, edited or contributed. A credit holds no quotation."""
    if len(paragraph) > LONGEST_CREDIT or any(mark in paragraph for mark in '"“«„'):
        return False
    return any(rule.fullmatch(paragraph) for rule in (_STAFF, _CONTRIBUTED, _INPUTS))
