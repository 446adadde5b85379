"""Ukrainian time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.annotation.quantities.added_numerals import NumberWords
from pipeline.annotation.times import periods, resolvers
from pipeline.annotation.times.anchors import DIGIT, FOUR_DIGITS
from pipeline.annotation.times.clause import clause
from pipeline.annotation.times.feasts import feast
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.parts_of_year import months_ago, season, share_of_year
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation, phrases
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Direction, Reference, Stretch, Third
from pipeline.annotation.times.words import SHIFTS, TimeWords, folded
from pipeline.languages.packs import read_words
from pipeline.languages.uk import FOLDER

_NUMBERS: Final = read_words([FOLDER], "numbers", NumberWords).small
_WORDS: Final = replace(
    read_words([FOLDER], "times", TimeWords), numbers={word: int(value) for word, value in _NUMBERS.items() if 0 < value < 100}
)

_GENITIVE = rf"(?P<month>{alternation(_WORDS.dated_months)})\b"
_MONTH = rf"(?P<month>{alternation(_WORDS.months)})\b"
_WEEKDAY = rf"(?P<weekday>{alternation(_WORDS.weekdays)})\b".replace("'", "['’ʼ]")
_APOSTROPHES = "['’ʼ]"
_WORD = alternation(_WORDS.numbers).replace("'", _APOSTROPHES)
_NUMBER = rf"(?P<number>\d{{1,4}}|(?:{_WORD})(?:\s(?:{_WORD}))?|{phrases(_WORDS.vague)})"
_UNIT = rf"(?P<unit>{alternation(_WORDS.units)})\b"
_PERIOD = rf"(?P<unit>{alternation(_WORDS.periods)})\b"
_LAST = r"(?:останн|минул|попередн)(?:і|іх|ій|я|ю|ього|ьому|ій|ий|ого|ому|у|а|их)"
_THIS = r"ц(?:ей|ього|ьому|я|ієї|ій|ю|е)"
_NEXT = r"(?:наступн|найближч)(?:ий|ого|ому|ої|ій|у|а|і|их)"
_WHICH = rf"(?P<which>{_LAST}|{_THIS}|{_NEXT})"
_SEASON = rf"(?P<season>{alternation(_WORDS.seasons)})\b"
_ADVERBS = ("навесні", "влітку", "улітку", "восени", "взимку", "узимку")
"""The seasons as they say when."""
_NEAR_YEAR = r"\s(?P<near>минулого|попереднього|торішнього|цього|поточного|наступного)\sроку\b"
_FEAST = rf"(?P<feast>{phrases(_WORDS.feasts)})\b".replace("'", _APOSTROPHES)
_ZONE = rf"(?:\s\(?(?:за\s)?(?P<zone>{alternation(_WORDS.zones)})\b\)?|\sза\sмісцевим\sчасом\b)?"
_PART = r"(?P<part>(?:на|з)?\s?початку|початок|(?:у|в)?\s?середин[іуа]|(?:на)?прикінці|кінця|кінці|кінець)"
_DAYPART = r"(?:\s(?:вранці|зранку|вдень|удень|ввечері|увечері|вночі|уночі)\b)?"


def _part(text: str) -> Third:
    """The part that the noun names; a preposition may be written with it."""
    return next(part for word, part in _WORDS.parts.items() if folded(text).endswith(word))


def _direction(text: str) -> Direction:
    stem = folded(text)[:2]
    return "last" if stem in ("ос", "ми", "по", "то") and folded(text)[:4] != "пото" else "next" if stem == "на" else "this"


@reads("number", "unit")
def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    number, unit = match["number"], _WORDS.unit(match["unit"])
    several = not number and folded(match["unit"]) in _WORDS.plural_units
    return periods.rolling(5 if several else _WORDS.amount(number), unit, at)


@reads("number", "unit")
def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at, ahead=True)


@reads("number", "unit")
def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.ago(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at)


@reads("unit", may_have=("which", "part"))
def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which, part = resolvers.said(match, "which"), resolvers.said(match, "part")
    stretch = periods.calendar(_WORDS.unit(match["unit"]), SHIFTS[_direction(which)] if which else 0, at)
    return periods.within(stretch, _part(part), at) if part else stretch


_FUTURE = re.compile(
    r"\b(?:буде|будуть|має|мають|планує|планують|планується|\w{2,20}(?:тиме|тимуть)|відбудеться|розпочнеться|завершиться|прибуде"
    r"|прибудуть|приїде|надішле|запланован\w{1,3})\b[^,.;:!?«»\"“”]{0,60}$",
    re.I,
)
_FUTURE_AFTER = re.compile(r"\s(?:буде|будуть|відбудеться|розпочнеться|\w{2,20}(?:тиме|тимуть))\b", re.I)

_PERFECTIVE = re.compile(
    r"(?:ви|від|до|за|з|на|об|пере|по|при|про|роз|під)(?:\w{2,20}(?:ить|ять)(?:ся)?|\w{1,20}[нйр](?:еться|уться)"
    r"|(?:їде|буде|йде|веде|везе|несе|пише|чне|криє|дасть|відає)(?:ться)?"
    r"|(?:їду|буду|йду|веду|везу|несу|пишу|чну|крию|даду)ть(?:ся)?)",
    re.I,
)
"""A prefix makes a verb perfective, and its present forms mean the future. There is no dictionary of Ukrainian forms whose
licence is clear, so this goes by how the words look."""

_IMPERFECTIVE = re.compile(r"\w*(?:ход|вод|воз|нос|їзд|рос|прос)(?:ить|ять)(?:ся)?", re.I)
"""Verbs of motion and some others that are not, prefix or no: "виходить", "проводить", "просить"."""


def _speaks_of_future(before: str, after: str) -> bool:
    if _FUTURE.search(before) or _FUTURE_AFTER.match(after):
        return True
    words = [word for near in clause(before, after) for word in near]
    return any(_PERFECTIVE.fullmatch(word) and not _IMPERFECTIVE.fullmatch(word) for word in words)


_OF_YEAR = rf"{YEAR}(?:\s?(?:рок(?:у|и|ів)|році|рік|р\b\.?)|(?=[.,;]?$))"
_YEAR_AFTER = rf"(?:\s{YEAR}(?:\s?(?:року\b|р\b\.?))?|{_NEAR_YEAR})?"
_SAID_YEAR = _YEAR_AFTER.removesuffix("?")
_FEASTS = frozenset(folded(word).split("'")[-1] for phrase in _WORDS.feasts for word in phrase)
_SEASONS = frozenset(_WORDS.seasons)
_SHARES = frozenset(_WORDS.shares)
_AGO = r"\s(?:тому|назад)\b"
_DAY = rf"(?P<day>{NUMBER_OF_DAY})(?:-?го)?"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\s(?:і|й|та)\s)(?P<day2>{NUMBER_OF_DAY})(?:-?го)?)?"
_IN = r"\b(?:в|у|до|з|із|від|за|по|на|після|перед|минулого|цього)\s"
_DATES: tuple[Row, ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s{_GENITIVE}{_YEAR_AFTER}", resolvers.day_of_month(_WORDS, _direction)),
    (
        "day",
        rf"\b(?:з|із|від|між)\s{_DAY}\s(?:по|до|і|й|та)\s(?P<day2>{NUMBER_OF_DAY})(?:-?го)?\s{_GENITIVE}{_YEAR_AFTER}",
        resolvers.day_of_month(_WORDS, _direction),
    ),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", resolvers.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date),
    ("other", rf"\b(?:{_PART}\s)?{_MONTH}\s{YEAR}(?:\s?(?:року\b|р\b\.?))?", resolvers.whole_month(_WORDS, _part)),
    ("other", rf"\b{_PART}\s{_MONTH}", resolvers.whole_month(_WORDS, _part)),
    (
        "other",
        rf"\b(?:{_PART}\s)?{_MONTH}{_NEAR_YEAR}",
        resolvers.whole_month(_WORDS, _part, _direction),
        frozenset({"року"}),
    ),
    (
        "other",
        rf"\b(?P<ordinal>{alternation(_WORDS.ordinals)})\s(?P<share>{alternation(_WORDS.shares)})(?:{_SAID_YEAR}|\sроку\b)",
        share_of_year(_WORDS, _direction),
        _SHARES,
    ),
    ("other", rf"\b{_SEASON}{_SAID_YEAR}", season(_WORDS, _direction), _SEASONS),
    (
        "other",
        r"\b(?P<year>(?:19|20)\d\d)\s?[-–—]\s?(?P<year2>(?:19|20)?\d\d)\s(?:рок(?:и|ів|ах|ами)\b|рр\b\.?)",
        resolvers.whole_year(),
        frozenset({FOUR_DIGITS}),
    ),
    (
        "other",
        r"\b(?:з|із|від|між)\s(?P<year>[12]\d{3})\s(?:по|до|і|й|та)\s(?P<year2>[12]\d{3})\s(?:р(?:ік|оку|оки|оками)\b|рр?\b\.?)",
        resolvers.whole_year(),
        frozenset({FOUR_DIGITS}),
    ),
    (
        "other",
        r"\b(?P<year>[12]\d\d0)-?(?:і|х|их|ті|тих)\b(?:\sрок(?:и|ів|ах)\b)?",
        resolvers.decade,
        frozenset({FOUR_DIGITS}),
    ),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d)", resolvers.whole_month(_WORDS)),
    ("other", rf"\b(?:{_PART}\s)?{_OF_YEAR}", resolvers.whole_year(_part)),
)
_DEICTIC: tuple[Row, ...] = (
    (
        "weekday",
        rf"\b(?:в|у|з|із|до|по|на|після|минулої|минулого|цієї|цього|наступної|наступного)\s(?P<x>(?:{_WHICH}\s)?{_WEEKDAY}{_DAYPART})",
        resolvers.week_day(_WORDS, _direction),
    ),
    ("daypart", r"\b(?:рано\s)?(?:вранці|зранку|вдень|ввечері|увечері|вночі|у\sніч\sна|в\sніч\sна)\b", resolvers.shifted(0, 0)),
    ("day", rf"\bсьогодні\b{_DAYPART}", resolvers.shifted(0, 0)),
    ("day", rf"\b[ву]чора\b{_DAYPART}", resolvers.shifted(-1, -1)),
    (
        "day",
        rf"\b{_DAY}(?:\sчисла)?\s(?P<near>минулого|попереднього|цього|поточного|наступного)\sмісяця\b",
        resolvers.day_of_near_month(_direction),
        frozenset({"місяця"}),
    ),
    (
        "day",
        rf"\b(?:в|у|на|до|після|перед|з|під|напередодні|минулого)\s(?P<x>{_FEAST}{_YEAR_AFTER})",
        feast(_WORDS, _direction),
        _FEASTS,
    ),
    ("other", rf"\b(?P<which>{_LAST}|{_THIS}|{_NEXT})\s{_SEASON}", season(_WORDS, _direction), _SEASONS),
    ("other", r"\b(?P<which>торік)\s(?P<season>навесні|влітку|восени|взимку)\b", season(_WORDS, _direction), _SEASONS),
    ("other", rf"\b(?P<season>{alternation(_ADVERBS)})\b", season(_WORDS, _direction), _SEASONS),
    ("other", r"\bторік\b", resolvers.last_year, frozenset({"торік"})),
    ("other", r"\bцьогоріч\b", resolvers.this_year, frozenset({"цьогоріч"})),
    ("other", rf"\bпівроку{_AGO}", months_ago(6), frozenset({"півроку"})),
    ("other", rf"\bпівтора\sроку{_AGO}", months_ago(18), frozenset({"півтора"})),
    ("other", rf"\bпів\s?години{_AGO}", resolvers.hours_ago, frozenset({"півгодини", "пів"})),
    ("day", r"\bпозавчора\b", resolvers.shifted(-2, -2)),
    ("day", rf"\bзавтра\b{_DAYPART}", resolvers.shifted(1, 1)),
    ("day", r"\bпіслязавтра\b", resolvers.shifted(2, 2)),
    ("day", r"\b(?:минулої|цієї)\sночі\b|\bза\s(?:минулу\s)?ніч\b", resolvers.shifted(-1, 0)),
    ("other", rf"\b(?:за|протягом|упродовж|впродовж|в|у)\s(?P<x>{_LAST}\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"\b(?P<x>за\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"\b(?:найближч|наступн)(?:і|их)\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\b(?:{_NUMBER}\s)?{_UNIT}\s(?:тому|назад)\b", _ago),
    ("other", rf"\b(?:(?:в|у|на|до|з|за)\s)?(?P<x>(?:{_PART}\s)?{_WHICH}\s{_PERIOD})", _calendar),
    ("other", rf"\b(?P<x>{_PART}\s{_PERIOD})", _calendar),
    (
        "clock",
        r"\b(?:о|об|близько|до|з)\s(?P<x>(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:]|\.\d)" + _ZONE + ")",
        resolvers.clock(_WORDS),
        frozenset({DIGIT}),
    ),
)

UKRAINIAN_TIMES: Final = Grammar(
    language="uk",
    rules=(*rules(_DATES, explicit=True, flags=re.I), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s(?:в\s|у\s|на\s|о\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?"),
    through_opened=re.compile(r"\s(?:по|до|і|та)\s", re.I),
    opening=re.compile(r"\b(?:з|із|від|між)\s$", re.I),
    since=re.compile(r"\b(?:з|із|від|починаючи\sз)\s$", re.I),
    until=re.compile(r"\b(?:до|по)\s$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""A number before a month in the genitive is a date; a year alone needs the word for year, or the end of the sentence."""
