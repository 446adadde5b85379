"""English time expressions."""

from __future__ import annotations

import re

from pipeline.annotation.times import rules, timeline
from pipeline.annotation.times.grammar import Grammar, Kind, Rule
from pipeline.annotation.times.numerals import ENGLISH
from pipeline.annotation.times.timeline import Reference, Stretch

_MONTH = (
    r"(?P<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_LONG_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri)\.)"
_TH = r"(?:st|nd|rd|th)?"
_DAY = rf"(?P<day>{rules.NUMBER_OF_DAY}){_TH}"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sand\s)(?P<day2>{rules.NUMBER_OF_DAY}){_TH})?"
_WORD = rf"(?:{rules.alternation(ENGLISH)})"
_NUMBER = rf"(?P<number>\d{{1,4}}|an?|an?\sfew|a\scouple\sof|few|couple\sof|several|{_WORD}(?:[-\s]{_WORD})?)"
_UNIT = r"(?P<unit>hour|day|week|month|year|decade)s?\b"
_EDGE = r"(?:start|beginning|middle|end)"
_PART = rf"(?P<part>early|earlier|mid|late|later|(?:the\s)?{_EDGE}\sof)"
_VAGUE = {"couple of": 2, "a couple of": 2, "few": 5, "a few": 5, "several": 7}
"""What counts as the reach of a vague number, on the wide side."""
_SHIFT = {"last": -1, "previous": -1, "this": 0, "the": 0, "current": 0, "next": 1, "coming": 1}
_PARTS = {"start": "early", "beginning": "early", "middle": "mid", "end": "late"}


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _weekday(word: str) -> int:
    return _WEEKDAYS.index(word[:3].lower())


def _part(text: str) -> str:
    words = text.lower().split()
    return next((_PARTS[word] for word in words if word in _PARTS), words[0])


def _direction(text: str) -> str:
    return {"next": "next", "this": "this", "coming": "next"}.get(text.lower(), "last")


def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(rules.amount(match["number"], _VAGUE), match["unit"].lower(), at)


def _recent(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(5, match["unit"].lower(), at)


def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(rules.amount(match["number"], _VAGUE), match["unit"].lower(), at, ahead=True)


def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.ago(rules.amount(match["number"], _VAGUE), match["unit"].lower(), at)


def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    stretch = rules.calendar(match["unit"].lower(), _SHIFT[match["which"].lower().split()[-1]], at)
    part = rules.said(match, "part")
    return rules.within(stretch, _part(part), at) if part else stretch


def _season(match: re.Match[str], at: Reference) -> Stretch | None:
    first = {"spring": 2, "summer": 5, "autumn": 8, "fall": 8}[match["season"].lower()]
    if year := rules.said(match, "year"):
        return timeline.months((int(year) - 1) * 12 + first, 3)
    this_year, shift = at.month // 12 * 12 + first, _SHIFT[match["which"].lower()]
    if (shift < 0 and this_year + 3 <= at.month) or (shift > 0 and this_year > at.month):
        shift = 0  # said in November, "last summer" is this year's
    return timeline.months(this_year + 12 * shift, 3)


_FUTURE = re.compile(
    r"(?:\b(?:will|shall|would|due|scheduled|(?<!than\s)(?<!as\s)expected|expects?|upcoming|planned|slated|set|(?:begins?|starts?|ends)\s(?:in|on|at)|plan(?:s|ned|ning)?\sto|intends?\sto|(?:is|are)\sto)\b|['’]ll\b)[^,.;:!?\"“”]{0,60}$",
    re.I,
)
_FUTURE_AFTER = re.compile(r"\s(?:will|shall)\b", re.I)


def _speaks_of_future(before: str, after: str) -> bool:
    return bool(_FUTURE.search(before) or _FUTURE_AFTER.match(after))


_IN = (
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Oo]f|[Bb]etween|[Tt]hrough|[Ll]ast|[Nn]ext|[Tt]his"
    r"|[Aa]nd|[Tt]o|[Yy]ear)\s"
)
_LATER = r"(?:\s(?:morning|afternoon|evening|night)\b)?"
_DATES: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{rules.YEAR})?", rules.day_of_month(_month)),
    (
        "day",
        rf"\b[Ff]rom\s{_DAY}\s(?:to|until)\s(?P<day2>{rules.NUMBER_OF_DAY}){_TH}\s(?:of\s)?{_MONTH}(?:,?\s{rules.YEAR})?",
        rules.day_of_month(_month),
    ),
    ("day", rf"\b{_MONTH}\s?{_DAY}(?![\d:]|[.,%]\d){_TO_DAY}(?:,?\s{rules.YEAR})?", rules.day_of_month(_month)),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", rules.numeric_date),
    ("other", rf"\b(?:(?i:{_PART})[\s-])?{_MONTH},?\s(?:of\s)?{rules.YEAR}", rules.whole_month(_month, _part)),
    ("other", rf"\b(?i:{_PART})[\s-]{_LONG_MONTH}", rules.whole_month(_month, _part)),
    ("other", rf"{_IN}(?P<x>{_LONG_MONTH})(?!\s?\d)", rules.whole_month(_month, _part)),
    ("other", rf"{_IN}(?P<x>{rules.YEAR})(?!-\w|\s(?:[a-z]+s|people)\b)", rules.whole_year(_part)),
    ("other", rf"\b(?i:{_PART})[\s-]{rules.YEAR}(?!-\w)", rules.whole_year(_part)),
    ("other", r"(?<![-–—\w])(?P<year>(?:19|20)\d\d)[-–—](?P<year2>(?:19|20)?\d\d)(?![-–—\w])", rules.whole_year(_part)),
    ("other", r"\b(?:the\s)?(?P<year>[12]\d\d0)['’]?s\b", rules.decade),
    ("other", rf"\b(?i:(?:the\s)?(?P<season>spring|summer|autumn|fall)\s(?:of\s)?){rules.YEAR}", _season),
)
_DEICTIC: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    (
        "weekday",
        rf"\b(?:(?P<which>last|next|this|past|coming)\s)?(?-i:{_WEEKDAY})(?!\w){_LATER}",
        rules.week_day(_weekday, _direction),
    ),
    ("day", r"\b(?:today|tonight|this\s(?:morning|afternoon|evening))\b", rules.shifted(0, 0)),
    ("day", rf"\byesterday\b{_LATER}", rules.shifted(-1, -1)),
    ("day", rf"\btomorrow\b{_LATER}", rules.shifted(1, 1)),
    ("day", r"\b(?:overnight(?!\s(?:on|from|into)\s)|last\snight)\b", rules.shifted(-1, 0)),
    (
        "daypart",
        r"\b(?:the\s)?(?:(?:early|late)(?:\shours)?|overnight|morning|afternoon|evening|night)(?=\s(?:on|of|from|into)\s)",
        rules.shifted(0, 0),
    ),
    ("other", rf"\b(?:the|these)\s(?:last|past|previous|preceding)\s(?:{_NUMBER}[-\s])?{_UNIT}", _last_units),
    ("other", rf"\b(?:last|past)\s{_NUMBER}[-\s]{_UNIT}", _last_units),
    ("other", rf"\brecent\s{_UNIT}", _recent),
    ("other", rf"\b(?:the\s)?(?:next|coming|following)\s{_NUMBER}[-\s]{_UNIT}", _coming_units),
    ("other", rf"\b{_NUMBER}[-\s]{_UNIT}\sago\b", _ago),
    ("other", rf"\b(?:{_PART}[-\s])?(?P<which>last|this|next|(?:the\s)?current)\s(?P<unit>week|month|year)\b", _calendar),
    ("other", rf"\b(?P<part>(?:the\s)?{_EDGE}\sof)\s(?P<which>last|this|next|the)\s(?P<unit>week|month|year)\b", _calendar),
    ("other", r"\b(?P<which>last|this|next)\s(?P<season>spring|summer|autumn|fall)\b", _season),
    ("clock", r"(?<![\d.,:])(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m(?:\.|\b)", rules.clock),
    ("clock", r"(?<=\bat\s)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])", rules.clock),
)

ENGLISH_TIMES = Grammar(
    rules=(
        *(Rule(kind, True, re.compile(pattern), resolve) for kind, pattern, resolve in _DATES),
        *(Rule(kind, False, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DEICTIC),
    ),
    of_one_day=re.compile(r",?\s(?:on\s|of\s|at\s|from\s|into\s|the\s)?|,\s?|\s?\("),
    through=re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through)\s|\s(?P<opened>and)\s"),
    opening=re.compile(r"\b(?:from|between)\s$", re.I),
    since=re.compile(r"\bsince\s(?:the\s|last\s|this\s)?$", re.I),
    until=re.compile(r"\b(?:by|until|till)\s(?:the\s|next\s|this\s)?$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""Months and weekdays must be capitalised; a month alone needs a preposition, for March, May and August are other words too."""
