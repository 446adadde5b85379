"""Paragraphs and sentences, by rules that read each character a bounded number of times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from pipeline.annotation.text.marks import (
    BEFORE_SENTENCE,
    BEFORE_WORD,
    BEHIND_STOP,
    BEHIND_WORD,
    BULLETS,
    EUROPEAN_STOPS,
    STOPS,
)
from pipeline.annotation.text.words import TextWords
from pipeline.scripts.punctuation import DANDAS
from schemas import Span

STOP: Final = re.compile(f"[{re.escape(STOPS)}]+")
FOLLOWING: Final = re.compile(f"[{re.escape(BEFORE_SENTENCE)}\xa0\t]*+(.{{0,40}})", re.DOTALL)
"""What follows a stop, without the marks that may open it: no more than the rules look at."""

INITIAL: Final = re.compile(r"[^\W\d_]\.")
"""An initial of a name: one letter and its stop."""

LETTERS: Final = re.compile(r"(?:\w\.){1,4}\w")
"""Letters with stops between them: "U.S", "e.g"."""

WORD_START: Final = re.compile(rf"[\s{re.escape(BEFORE_WORD)}]")
WORD_END: Final = re.compile(rf"[\s{re.escape(BEHIND_WORD)}]")

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


def split(text: str, paragraph: Span, words: TextWords) -> tuple[Span, ...]:
    """The spans of the sentences of one `paragraph` of `text`, without white space around them; a closing quotation mark
    stays with its stop. Where `words` lists nothing, only the rules for stops that need no list are left."""
    ends = [
        end
        for line in _lines(text, paragraph)
        for end in (*(stop for stop in _stops(text, line) if _ends(text, line, stop, words)), line[1])
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
        if text[first:last].rstrip()[-1:] in STOPS or head[:1] in BULLETS or not (head[:1].islower() or wrapped):
            yield begin, last
            begin = following
    yield begin, end


def _stops(text: str, line: Span) -> Iterator[int]:
    """Offsets in a line after a stop and the marks that close with it, where white space or, after a danda, anything follows."""
    for match in STOP.finditer(text, *line):
        end = match.end()
        while end < line[1] and text[end] in BEHIND_STOP:
            end += 1
        if end < line[1] and (text[end].isspace() or match.group()[-1] in DANDAS):
            yield end


def _ends(text: str, line: Span, end: int, words: TextWords) -> bool:
    """Whether the sentence ends at `end`, an offset that `_stops` gave."""
    opened = FOLLOWING.match(text, end, line[1])
    following = opened[1] if opened else ""
    dot = end
    while text[dot - 1] in BEHIND_STOP:
        dot -= 1
    if text[dot - 1] in DANDAS:
        return True
    if following[:1].islower():
        return False
    if text[dot - 1] != "." or text[dot - 2 : dot - 1] in EUROPEAN_STOPS:
        return True
    return dot < end or _is_full_stop(text[max(line[0], dot - 1 - LONGEST_ABBREVIATION) : dot - 1], following, words)


def _is_full_stop(before: str, following: str, words: TextWords) -> bool:
    """Whether the stop between `before` and `following`, with no closing mark behind it, ends a sentence."""
    word = WORD_START.split(before)[-1]
    key = word.lower()
    if key in words.titles or (key in words.numbered and following[:1].isdigit()):
        return False
    if not before[: -len(word) or None].strip() and word.isdigit():  # the number of an item in a list
        return False
    if INITIAL.match(following):  # "J. A. Novak": an initial, not the word that it would be
        return len(word) > 1 and key not in words.closers
    if key in words.closers or _is_initial(word, words) or LETTERS.fullmatch(word):
        return WORD_END.split(following.lstrip(), maxsplit=1)[0].lower() in words.openers
    return True


def _is_initial(word: str, words: TextWords) -> bool:
    """Whether a word is one letter that stands for a longer word."""
    return len(word) == 1 and word.isalpha() and (word.isupper() or words.letters_abbreviate) and word not in words.never_initials
