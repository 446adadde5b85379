"""An invented language: what an engine must be able to read knowing only the words that it is handed."""

from __future__ import annotations

import re

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.bounds import BoundWords
from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, PhraseWords, QuantityWords
from pipeline.annotation.quantities.currencies import CurrencyWords
from pipeline.annotation.quantities.exclusions import ExclusionWords
from pipeline.annotation.quantities.units import UnitWords
from pipeline.annotation.times import resolvers
from pipeline.annotation.times.grammar import Grammar, rules
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation
from pipeline.annotation.times.words import TimeWords

TIME_WORDS = TimeWords(
    months={"prim": 1, "sekund": 2, "duodek": 12},
    weekdays={"lun": 0, "mart": 1},
    units={"hor": "hour", "tag": "day", "jar": "year"},
    numbers={"un": 1, "du": 2, "dek": 10},
    vague={("kelk",): 5, ("kelk", "da"): 3},
    parts={"komenk": "early", "fin": "late"},
    sides={"jam": "earlier"},
    directions={"pas": "last", "ven": "next"},
    afternoon=frozenset({"posm"}),
)
"""Months, weekdays and units are written small; "prim" is January, "lun" Monday."""

_MONTH = rf"(?P<month>{alternation(TIME_WORDS.months)})\b"

TOY_TIMES = Grammar(
    language="toy",
    rules=(
        *rules(
            (
                ("day", rf"\b(?P<day>{NUMBER_OF_DAY})\s{_MONTH}(?:\s{YEAR})?", resolvers.day_of_month(TIME_WORDS)),
                ("other", rf"\bje\s(?P<x>{_MONTH})", resolvers.whole_month(TIME_WORDS)),
                ("other", rf"\bje\s(?P<x>{YEAR})", resolvers.whole_year()),
            ),
            explicit=True,
        ),
        *rules(
            (
                (
                    "weekday",
                    rf"\b(?P<weekday>{alternation(TIME_WORDS.weekdays)})\b(?:\s(?P<which>pas|ven)\b)?",
                    resolvers.week_day(TIME_WORDS, lambda text: TIME_WORDS.directions[text]),
                ),
                ("daypart", r"\bnokt\b", resolvers.shifted(0, 0)),
                ("clock", r"\bhor\s(?P<hour>\d\d?)(?:\s(?P<half>antm|posm))?\b", resolvers.clock(TIME_WORDS)),
            ),
            explicit=False,
        ),
    ),
    of_one_day=re.compile(r",?\s"),
    through=re.compile(r"\sgis\s"),
    through_opened=re.compile(r"\skaj\s"),
    opening=re.compile(r"\binter\s$"),
    since=re.compile(r"\bekde\s$"),
    until=re.compile(r"\bante\s$"),
    speaks_of_future=lambda before, after: before.endswith("os "),
)
"""Ends of a range are joined by "gis", behind "inter" by "kaj"; "ekde" is since, "ante" until; verbs of the future end in -os."""


def _counted(phrase: Phrase, index: int) -> Counted:
    end = index + (phrase.tokens[index].key in {"homoj", "tankoj"})
    return Counted(index, end, person=phrase.tokens[index].key == "homoj")


def _is_of_people(phrase: Phrase, end: int) -> bool:
    return phrase.tokens[end].key == "mortis"


TOY_COUNTING = Counting(
    words=QuantityWords(
        bounds=BoundWords(
            before={("pli", "ol"): "min", ("ĝis",): "max", ("inter",): "between"},
            after={("aŭ", "pli"): "min"},
            goals=frozenset({"ĝis"}),
            change_stems=("kresk",),
            sentence_stems=("kondamn",),
        ),
        units=UnitWords(
            names={"km": "kilometre", "mejl": "mile", "kg": "kilogram", "hor": "hour"},
            nautical=frozenset({"mara"}),
            square=frozenset({"kv"}),
            cubic=frozenset({"kub"}),
            barrels=frozenset({"barel"}),
            oil=frozenset({("da", "oleo")}),
            degrees=frozenset({"grad"}),
            celsius=frozenset({("c",)}),
            fahrenheit=frozenset({"f"}),
            pounds=frozenset({("pund", "da")}),
            rates=frozenset({("en", "hor")}),
            ordinals=frozenset({"hor"}),
        ),
        currencies=CurrencyWords(
            names={"pund": "GBP", "dolar": "USD", "rub": "RUB"},
            phrases={("kanada", "dolar"): "CAD"},
            before={"rs": "INR"},
            abbreviations=frozenset({"rub"}),
            issuers=frozenset({"usona"}),
            weights=frozenset({("pund", "da")}),
            linking=frozenset({"da"}),
            letters={"m": 1e6},
        ),
        exclusions=ExclusionWords(
            labels=frozenset({"artikol"}),
            glued=frozenset({"usd"}),
            ages=frozenset({"jara"}),
            age_phrases=frozenset({("jarojn", "aĝa")}),
            frequencies=frozenset({"foje"}),
            per=frozenset({"en"}),
            short_times=frozenset({"hor"}),
            ways=frozenset({"km"}),
            rates=frozenset({"hz"}),
            parts_of_day=frozenset({"nokte"}),
            case_endings=frozenset({"ajn"}),
        ),
        phrases=PhraseWords(
            percent=frozenset({"procent"}),
            percent_phrases=frozenset({("po", "cent")}),
            one=frozenset({"un"}),
            determiners=frozenset({"la"}),
            minus=frozenset({"minus"}),
        ),
    ),
    links=LinkWords(
        through=frozenset({"gis"}),
        conjunctions=frozenset({"kaj"}),
        of=frozenset({"el"}),
        before_of=frozenset({"ekster"}),
    ),
    numerals=AddedNumerals(
        NumberWords(
            small={"un": 1, "du": 2, "tri": 3, "dek": 10, "dudek": 20, "cent": 100},
            magnitudes={"mil": 1e3, "milion": 1e6},
            vague={"deko": 20, "cento": 200},
            whole={"duon": 0.5},
            several=frozenset({"kelk"}),
            joins=frozenset({"kaj"}),
            of=frozenset({"da"}),
            fractions={"kvar": 0.25},
            halves=frozenset({("kun", "duon")}),
            people=frozenset({"tri"}),
        )
    ),
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people),
)
"""A comma is decimal; "homoj" (people) and "tankoj" are counted, and a bare number before "mortis" is of people."""
