"""Years, their shares, days with a name and clock times of languages that put the verb last."""

from __future__ import annotations

import re

from pipeline.annotation.times import resolvers
from pipeline.annotation.times.anchors import DIGIT, FOUR_DIGITS
from pipeline.annotation.times.feasts import feast
from pipeline.annotation.times.grammar import Row
from pipeline.annotation.times.parts_of_year import months_ago, share_of_year
from pipeline.annotation.times.patterns import alternation, phrases
from pipeline.annotation.times.resolvers import Resolver, reads, said
from pipeline.annotation.times.timeline import Direction, Reference, Stretch
from pipeline.annotation.times.verb_final_words import VerbFinalTimeWords
from pipeline.annotation.times.words import folded

NUMBER_OF_DAY = r"(?:[12१२]\d|[3३][01०१]|[0०]?[1-9१-९])"
YEAR = r"(?P<year>[12१२]\d{3})(?!\d)"
DAY = rf"(?<![\d.,:/-])(?P<day>{NUMBER_OF_DAY})(?!\d)"


def calendar_rows(words: VerbFinalTimeWords, begin: str, end: str) -> tuple[Row, ...]:
    """Rules for what a year is named with before it or behind it."""

    def near_year(text: str) -> Direction:
        return words.near_years[tuple(folded(text).split())]

    def near_month(text: str) -> Direction:
        return words.near_months[tuple(folded(text).split())]

    digits, years = frozenset({DIGIT}), frozenset({FOUR_DIGITS})
    of, particle = alternation(words.of), rf"(?:\s?{alternation(words.of)})?"
    near = rf"{begin}(?P<near>{phrases(words.near_years)}){particle},?\s"
    month = rf"(?P<month>{alternation(words.months)})"
    through = alternation(words.through)
    days = rf"(?P<day>{NUMBER_OF_DAY})(?:(?:\s?[-–—]\s?|\s{through}\s)(?P<day2>{NUMBER_OF_DAY}))?"
    share = rf"(?P<ordinal>{alternation(words.ordinals)})\s(?P<share>{alternation(words.shares)})"
    of_year = rf"(?:(?<!\d){YEAR}\s?{of}|{begin}(?P<near>{phrases(words.near_years)}){particle})\s"
    feast_name = rf"{begin}(?P<feast>{phrases(words.feasts)})"
    return (
        ("day", rf"{near}{days}\s{month}", resolvers.day_of_month(words, near_year), digits),
        ("other", rf"{near}{month}", resolvers.whole_month(words, None, near_year)),
        ("other", rf"{of_year}{share}", share_of_year(words, near_year)),
        ("other", rf"(?<!\d){YEAR}\s?{of}\s{alternation(words.decades)}", resolvers.decade, years),
        ("other", rf"(?<!\d){YEAR}(?:\s?[-–—]\s?|\s{through}\s)(?P<year2>[12१२]\d{{3}})(?!\d)", resolvers.whole_year(), years),
        ("day", rf"{feast_name}(?=\s{alternation(words.on_day)}{end})", feast(words, near_year)),
        (
            "day",
            rf"{begin}(?P<near>{phrases(words.near_months)}){particle}\s(?P<day>{NUMBER_OF_DAY})\s{alternation(words.dates)}",
            resolvers.day_of_near_month(near_month),
            digits,
        ),
    )


def clock_rows(words: VerbFinalTimeWords, begin: str, end: str) -> tuple[Row, ...]:
    """Rules for hours, and for halves of what units count."""
    part = alternation(words.evening | words.night | frozenset(words.dayparts))
    before = rf"(?:{begin}(?P<half>{part})\s(?:{alternation(words.of)}\s)?)?"
    time = r"(?P<hour>[01०१]?\d|[2२][0-3०-३])(?:[:.](?P<minute>[0-5०-५]\d))?"
    zone = rf"(?P<zone>{alternation(words.zones)}){end}"
    said_so = rf"\s?(?:{alternation(words.hours)}{end}\s\(?)?(?:{zone})|\s?{alternation(words.hours)}{end}"
    ago = ((rf"{begin}{phrases(_of_months(words, count))}{end}", count) for count in sorted(set(words.months_ago.values())))
    return (
        ("clock", rf"{before}(?<![\d.,:]){time}(?:{said_so})", _clock(words), frozenset({DIGIT})),
        ("other", rf"{begin}{phrases(words.half_hours_ago)}{end}", resolvers.hours_ago),
        *(("other", pattern, months_ago(count)) for pattern, count in ago),
    )


def _of_months(words: VerbFinalTimeWords, count: int) -> list[tuple[str, ...]]:
    return [phrase for phrase, months in words.months_ago.items() if months == count]


def _clock(words: VerbFinalTimeWords) -> Resolver:
    """The hour that begins at a clock time, with the part of the day before it or without."""

    @reads("hour", may_have=("minute", "half", "zone"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        hour, half = int(match["hour"]), said(match, "half")
        in_evening = half in words.evening or (half in words.night and hour >= 7)
        if half and hour <= 12:
            hour = hour % 12 + (12 if in_evening else 0)
        return resolvers.at_hour(hour, int(said(match, "minute") or 0), words.zone(said(match, "zone")), at)

    return resolve
