"""Whose word a reporting verb is, where verbs stand in the middle: the phrase before it, or behind it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import NOUNS, Range, chunk_around, chunk_from, chunks, is_time, unquoted
from pipeline.annotation.shallow.reports.asides import aside_start, is_loose, with_apposition
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.parse import Token

_LIGHT = frozenset({"ADV", "AUX", "PART"})
_FARTHEST = 14
"""Tokens from a verb to the subject behind it."""


def subject_before(tokens: Sequence[Token], verb: int, classes: WordClasses, cues: MedialCues) -> Range | None:
    """The subject that stands before token `verb` in its clause, with its appositions."""
    phrases = chunks(tokens, classes)
    index = verb - 1
    last: int | None = None
    while index >= 0:
        token = tokens[index]
        pronoun = token.text.casefold() in cues.pronouns.personal
        if token.pos in _LIGHT or (token.pos == "PRON" and not pronoun):
            index -= 1
            continue
        if token.pos == "PRON":
            return index, index
        if token.text == "," and (opening := aside_start(tokens, index, cues)) is not None:
            last = last if last is not None or is_loose(tokens[opening + 1], cues) else index - 1
            index = opening - 1
            continue
        chunk = chunk_around(phrases, index)
        if chunk is None:
            return None
        before = chunk[0] - 1
        adposition = before >= 0 and tokens[before].pos == "ADP"
        if not adposition and not is_time(tokens, chunk, classes):
            return unquoted(tokens, (chunk[0], chunk[1] if last is None else last))
        if adposition and (nominative := _past_oblique(tokens, chunk)) is not None:
            return unquoted(tokens, (nominative, chunk[1] if last is None else last))
        if adposition and before > 0 and not is_time(tokens, chunk, classes):
            linked = tokens[before].text.casefold() in cues.addressee_links
            last = (chunk[1] if linked else None) if last is None else last
            if not any(each[1] == before - 1 for each in phrases):
                last = None
        index = before - 1 if adposition else before
        if index >= 0 and tokens[index].text == "," and adposition:
            last = None
    return None


def subject_after(tokens: Sequence[Token], verb: int, classes: WordClasses, cues: MedialCues) -> Range | None:
    """The subject that stands behind token `verb`, with its appositions."""
    phrases = chunks(tokens, classes)
    index = verb + 1
    while index < min(len(tokens), verb + _FARTHEST):
        token = tokens[index]
        if token.pos == "PRON" and token.text.casefold() in cues.pronouns.personal:
            return index, index
        if token.pos in _LIGHT or token.pos == "PRON":
            index += 1
            continue
        if token.pos == "ADP":
            chunk = chunk_from(phrases, index + 1)
            start = _past_oblique(tokens, chunk) if chunk else None
        else:
            chunk = chunk_around(phrases, index)
            if chunk is None:
                return None
            start = _past_addressee(tokens, index, chunk)
            start = None if start > chunk[1] or is_time(tokens, (start, chunk[1]), classes) else start
        if chunk and start is not None:
            return unquoted(tokens, (start, with_apposition(tokens, chunk[1], phrases, classes, cues)))
        index = chunk[1] + 1 if chunk else index + 1
    return None


def _past_oblique(tokens: Sequence[Token], chunk: Range) -> int | None:
    """Where a nominative begins in a phrase behind an adposition: "у вівторок | міністр оборони"; None where none does."""
    noun = next((token.index for token in tokens[chunk[0] : chunk[1] + 1] if token.pos in NOUNS), chunk[1])
    following = tokens[noun + 1 : chunk[1] + 1]
    return next((token.index for token in following if "Case=Nom" in token.morph), None)


def _past_addressee(tokens: Sequence[Token], index: int, chunk: Range) -> int:
    """Past nouns that are spoken to: "сказав журналістам міністр"."""
    while index <= chunk[1] and "Case=Dat" in tokens[index].morph:
        index += 1
    return index
