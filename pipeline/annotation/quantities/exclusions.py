"""Digits that count nothing: years, models, ordinals, ages, articles of law, clock times, scores and other codes."""

from __future__ import annotations

from pipeline.annotation.quantities.tokens import Tokens, word_class

_LABELS = word_class(
    """
    article articles art chapter section sections page pages paragraph resolution resolutions no number nos item clause
    rule room flight channel route highway apartment grade level phase line unit bus gate platform version model type
    class category stage area annex appendix boeing airbus formula figure table act bill protocol aged age статья статьи
    статье статью пункт пункта пункту глава главы резолюция резолюции резолюцию рейс рейса номер номера дом дома квартира
    школа школы школе возраст artículo artículos resolución número edad стаття статті статтю резолюція номер धारा अनुच्छेद
    कलम канал маршрут страница часть части боинг п ст д кв
    """
)
_OLD = frozenset(
    {"old", "летний", "річний", "річна", "річного", "річної", "वर्षीय", "летняя", "летнего", "летней", "летие", "летия", "летию"}
)
_FREQUENCY = frozenset({"times", "veces", "рази", "разів", "बार", "वेळा", "раз", "раза"})
_CODE_MARKS = frozenset("./:#№@_\\+*")
_INFLECTIONS = frozenset({"ти", "тью", "ю", "мя"})


def no_count_before(tokens: Tokens, index: int) -> bool:
    """Whether what stands before the digits makes them a name, a code or a reference."""
    before = tokens[index - 1]
    if tokens.glued(index):
        if before.kind == "word":
            return before.text.lower() not in ("us", "a", "c", "hk", "eur", "usd", "rs")
        if before.text in _CODE_MARKS:
            return True
        if before.text in "-‑" and tokens.glued(index - 1):
            return True
    return before.key in _LABELS or before.text in ("№", "#") or (before.text == "." and tokens[index - 2].key in _LABELS)


_EVERY = frozenset({"per", "an", "a"})
_SHORT = frozenset({"hour", "minute", "second"})
_WAYS = word_class(
    "metre metres meter meters kilometre kilometres kilometer kilometers km m mile miles foot feet ft inch inches yard yards cm"
)
"""So much of these in each of those is a speed: "90 kilometres an hour", but not "300 people an hour"."""
_SPEED = word_class("kph mph kmh knot knots rpm bps hz khz mhz ghz")
"""Units of what no field of a frame holds."""


_PART_OF_DAY = word_class("утра вечера ночи ранку вечора ночі")
"""After the number of an hour; "дня" is more often days."""


def no_count_after(tokens: Tokens, end: int) -> bool:
    """Whether what stands after the number makes it an age, an ordinal, a code, a frequency or an hour."""
    token, following = tokens[end], tokens[end + 1]
    if (
        token.key in _FREQUENCY
        or token.key in _SPEED
        or token.key in _PART_OF_DAY
        or (token.key in _WAYS and tokens[end + 1].key in _EVERY and tokens[end + 2].key in _SHORT)
        or tokens.keys(end, end + 2)
        in (
            ("years", "old"),
            ("years", "of"),
            ("year", "old"),
            ("months", "old"),
        )
    ):
        return True
    if not tokens.glued(end):
        return False
    if token.text in "-‑" and tokens.glued(end + 1):
        return following.kind == "digits" or following.key in _OLD or tokens[end + 3].key in _OLD
    return token.text in ("/", ":", "_", "@", "\\", "'", "’") and tokens.glued(end + 1)


def year_like(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the digits look like a year: four of them, plain, from 1900 to 2099."""
    plain = end == index + 1 and tokens[index].kind == "digits" and len(tokens[index].text) == 4
    return plain and 1900 <= int(tokens[index].text) < 2100


def inflected(tokens: Tokens, end: int) -> int:
    """The index after a Russian number's case ending ("20-ти"), or `end`."""
    return end + 2 if tokens[end].text in "-‑" and tokens.glued(end + 1) and tokens[end + 1].key in _INFLECTIONS else end
