"""Paragraphs and sentences, by rules that read each character a bounded number of times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from schemas import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES: Final[dict[str, frozenset[str]]] = {
    "en": _words(
        """mr mrs ms mx messrs dr prof rev hon st mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen sens rep
        reps pres supt insp fr sr v vs cf e.g i.e viz approx"""
    ),
    "ru": _words("ул пр просп пл д стр корп кв им проф акад ген полк подполк лейт кап ср напр св тел т.е т.н"),
    "uk": _words("м вул просп пл буд корп кв ім проф акад ген полк див напр св тел т.зв"),
    "es": _words("sr sra srta sres dr dra prof lic ing gral cnel tte cap sgto mons ud uds pág núm av avda art aprox d dña"),
}
"""Abbreviations that a name or number follows: they never end a sentence. Without their last stop."""

NUMBERED: Final = _words("no nos art arts fig figs sec vol ch p pp ст рис гл núm pág")
"""Abbreviations only before a digit: elsewhere most of them are words, or end a sentence."""

CLOSERS: Final[dict[str, frozenset[str]]] = {
    "en": _words(
        """inc ltd co corp llc plc bros jr esq etc al u.s u.k u.n e.u d.c u.s.a u.s.s.r a.m p.m b.c a.d ph.d m.d b.a m.a
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"""
    ),
    "ru": _words("г гг т.д т.п др пр руб коп млн млрд тыс трлн чел км м см мм кг ч мин сек н.э р обл"),
    "uk": _words("т.д т.п ін грн коп млн млрд тис трлн чол км м см мм кг год хв сек н.е р рр обл"),
    "es": _words("etc ee.uu a.m p.m s.a cía ltda"),
}
"""Abbreviations that may end one: they do where a word that opens sentences follows, or none of the same kind does."""

OPENERS: Final[dict[str, frozenset[str]]] = {
    "en": _words(
        """the a an he she it they we i you this that these those his her its their our my there here but and or so yet
        in on at by for from with after before since when while as if although though because however meanwhile also
        what who why how where according both some many most more no not one two three all each every other another
        several last next earlier later asked speaking under over during until among despite instead still then now
        nobody everyone"""
    ),
    "ru": _words(
        """в во на по с со из за к ко о об от до при после он она оно они мы я вы это этот эта эти тот но а и или как
        также однако что кто когда если по для под ранее затем кроме все там здесь сейчас"""
    ),
    "uk": _words(
        """в у на по з зі із за до про від при після він вона воно вони ми я ви це цей ця ці той але а і й або як також
        однак що хто коли якщо для під раніше потім крім усі всі там тут зараз"""
    ),
    "es": _words(
        """el la los las un una unos unas él ella ellos en por para con de desde según pero y o además también sin sobre
        tras este esta estos estas ese esa su sus no se cuando si como mientras"""
    ),
}
"""Function words that, capitalised, open a sentence."""

STOP: Final = re.compile(r"[.!?…।॥]+")
CLOSING: Final = frozenset("\"'”’»›)]“")
OPENING: Final = "\"'“”„«‹‘([—–-¿¡•* "
FOLLOWING: Final = re.compile(f"[{re.escape(OPENING)}\xa0\t]*+(.{{0,40}})", re.DOTALL)
"""What follows a stop, without the marks that may open it: no more than the rules look at."""
BULLETS: Final = frozenset("•*-–—·▪◦‣")
DANDA: Final = frozenset("।॥")
LONGEST_ABBREVIATION: Final = 12
"""Characters looked at before a stop."""
NARROWEST_PAGE: Final = 50
WIDEST_PAGE: Final = 100
"""Characters. Text whose longest line is shorter or longer was not broken to fit a page: each of its line breaks is meant."""


def paragraphs(text: str) -> tuple[Span, ...]:
    """The spans of `text` between blank lines, without white space at their ends."""
    found, start = [], 0
    for line in re.finditer(r"[^\n]*(?:\n|\Z)", text):
        if not line.group().strip():
            found.append((start, line.start()))
            start = line.end()
    trimmed = (_trimmed(text, span) for span in found)
    return tuple((start, end) for start, end in trimmed if start < end)


def split(text: str, paragraph: Span, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, without white space around them; a closing quotation mark stays with its stop.

    `language` is a primary subtag of BCP 47. One without rules of its own gets those for stops that need no list.
    """
    ends = [
        end
        for line in _lines(text, paragraph)
        for end in (*(stop for stop in _stops(text, line) if _ends(text, line, stop, language)), line[1])
    ]
    starts = [paragraph[0], *ends]
    trimmed = (_trimmed(text, span) for span in zip(starts, ends, strict=False))
    return tuple((start, end) for start, end in trimmed if start < end)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _lines(text: str, paragraph: Span) -> Iterator[Span]:
    """Lines of a paragraph, those of wrapped text joined.

    A break is a wrap where the next line goes on in lower case, or where its first word would not have fitted in the width
    of the paragraph. Any other line is complete: a headline, an item of a list.
    """
    start, end = paragraph
    lines = [(start + match.start(), start + match.end()) for match in re.finditer(r"[^\n]+", text[start:end])]
    width = max((last - first for first, last in lines), default=0)
    begin = start
    for (first, last), (following, after) in pairwise(lines):
        word = re.match(r"\s*(\S*)", text[following:after])
        head = word[1] if word else ""
        wrapped = NARROWEST_PAGE <= width <= WIDEST_PAGE and last - first + 1 + len(head) > width
        if text[first:last].rstrip()[-1:] in ".!?…।॥" or head[:1] in BULLETS or not (head[:1].islower() or wrapped):
            yield begin, last
            begin = following
    yield begin, end


def _stops(text: str, line: Span) -> Iterator[int]:
    """Offsets in a line after a stop and the marks that close with it, where white space or, after a danda, anything follows."""
    for match in STOP.finditer(text, *line):
        end = match.end()
        while end < line[1] and text[end] in CLOSING:
            end += 1
        if end < line[1] and (text[end].isspace() or match.group()[-1] in DANDA):
            yield end


def _ends(text: str, line: Span, end: int, language: str) -> bool:
    """Whether the sentence ends at `end`, an offset that `_stops` gave."""
    opened = FOLLOWING.match(text, end, line[1])
    following = opened[1] if opened else ""
    dot = end
    while text[dot - 1] in CLOSING:
        dot -= 1
    if text[dot - 1] in DANDA:
        return True
    if following[:1].islower():
        return False
    if text[dot - 1] != "." or text[dot - 2 : dot - 1] in {".", "!", "?", "…"}:
        return True
    return _full_stop(text[max(line[0], dot - 1 - LONGEST_ABBREVIATION) : dot - 1], following, dot < end, language)


def _full_stop(before: str, following: str, closed: bool, language: str) -> bool:
    """Whether the stop between `before` and `following` ends a sentence; `closed` if a closing mark stands after it."""
    if closed:
        return True
    word = re.split(r"[\s(\[\"'“”«‘]", before)[-1]
    key = word.lower()
    if key in TITLES.get(language, frozenset()):
        return False
    if key in NUMBERED and following[:1].isdigit():
        return False
    if not before[: -len(word) or None].strip() and word.isdigit():
        return False
    opener = re.split(r"[\s,.:;’']", following.lstrip(), maxsplit=1)[0].lower() in OPENERS.get(language, frozenset())
    if re.match(r"[^\W\d_]\.", following):  # "J. A. Novak": an initial, not the word that it would be
        return len(word) > 1 and key not in CLOSERS.get(language, frozenset())
    initial = len(word) == 1 and word.isalpha() and (word.isupper() or language in {"ru", "uk"}) and word != "I"
    if initial or key in CLOSERS.get(language, frozenset()) or re.fullmatch(r"(?:\w\.){1,4}\w", word):
        return opener
    return True
