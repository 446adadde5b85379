"""Whose word a reporting verb is, where verbs stand in the middle: the phrase before it, or behind it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range, chunks, is_time, unquoted
from pipeline.annotation.shallow.lexicon import Cues, Lexicon
from pipeline.annotation.text.parse import Token

_LIGHT = frozenset({"ADV", "AUX", "PART"})
_FARTHEST = 14
"""Tokens from a verb to the subject behind it."""


def subject_before(tokens: Sequence[Token], verb: int, lexicon: Lexicon, cues: Cues) -> Range | None:
    """The subject that stands before token `verb` in its clause, with its appositions."""
    phrases = chunks(tokens, lexicon)
    index = verb - 1
    last: int | None = None
    while index >= 0:
        token = tokens[index]
        if token.pos in _LIGHT or (token.pos == "PRON" and token.text.casefold() not in cues.pronouns | cues.own):
            index -= 1
            continue
        if token.pos == "PRON":
            return index, index
        if token.text == "," and (opening := aside_start(tokens, index, cues)) is not None:
            aside = tokens[opening + 1]
            loose = aside.text.casefold() in cues.relative or aside.pos in ("ADP", "ADV", "CCONJ", "SCONJ", "VERB")
            last = last if last is not None or loose else index - 1
            index = opening - 1
            continue
        chunk = next((each for each in phrases if each[0] <= index <= each[1]), None)
        if chunk is None:
            return None
        before = chunk[0] - 1
        adposition = before >= 0 and tokens[before].pos == "ADP"
        if not adposition and not is_time(tokens, chunk, lexicon):
            return unquoted(tokens, (chunk[0], chunk[1] if last is None else last))
        if adposition and (nominative := _past_oblique(tokens, chunk)) is not None:
            return unquoted(tokens, (nominative, chunk[1] if last is None else last))
        if adposition and before > 0 and not is_time(tokens, chunk, lexicon):
            linked = tokens[before].text.casefold() in cues.addressee_links
            last = (chunk[1] if linked else None) if last is None else last
            if not any(each[1] == before - 1 for each in phrases):
                last = None
        index = before - 1 if adposition else before
        if index >= 0 and tokens[index].text == "," and adposition:
            last = None
    return None


def aside_start(tokens: Sequence[Token], closing: int, cues: Cues) -> int | None:
    """The comma that opens what the comma at `closing` ends: an apposition, or a clause about the noun before it."""
    for index in range(closing - 1, max(0, closing - _FARTHEST), -1):
        token = tokens[index]
        if token.text == ",":
            inner = tokens[index + 1 : closing]
            relative = inner and any(each.text.casefold() in cues.relative for each in inner[:2])
            finite = any(each.pos == "VERB" and "VerbForm=Fin" in each.morph for each in inner)
            return index if inner and (relative or not finite) else None
        if token.text in (";", ":", "."):
            return None
    return None


def subject_after(tokens: Sequence[Token], verb: int, lexicon: Lexicon, cues: Cues) -> Range | None:
    """The subject that stands behind token `verb`, with its appositions."""
    phrases = chunks(tokens, lexicon)
    index = verb + 1
    while index < min(len(tokens), verb + _FARTHEST):
        token = tokens[index]
        if token.pos in _LIGHT:
            index += 1
            continue
        if token.pos == "PRON":
            if token.text.casefold() in cues.pronouns | cues.own:
                return index, index
            index += 1
            continue
        if token.pos == "ADP":
            chunk = next((each for each in phrases if each[0] == index + 1), None)
            nominative = _past_oblique(tokens, chunk) if chunk else None
            if chunk and nominative is not None:
                return unquoted(tokens, (nominative, _with_apposition(tokens, chunk[1], phrases, lexicon, cues)))
            index = chunk[1] + 1 if chunk else index + 1
            continue
        chunk = next((each for each in phrases if each[0] <= index <= each[1]), None)
        if chunk is None:
            return None
        start = _past_addressee(tokens, index, chunk)
        if start > chunk[1] or is_time(tokens, (start, chunk[1]), lexicon):
            index = chunk[1] + 1
            continue
        return unquoted(tokens, (start, _with_apposition(tokens, chunk[1], phrases, lexicon, cues)))
    return None


def _past_oblique(tokens: Sequence[Token], chunk: Range) -> int | None:
    """Where a nominative begins in a phrase behind an adposition: "у вівторок | міністр оборони"; None where none does."""
    noun = next((token.index for token in tokens[chunk[0] : chunk[1] + 1] if token.pos in ("NOUN", "PROPN")), chunk[1])
    following = tokens[noun + 1 : chunk[1] + 1]
    return next((token.index for token in following if "Case=Nom" in token.morph), None)


def _past_addressee(tokens: Sequence[Token], index: int, chunk: Range) -> int:
    """Past nouns that are spoken to: "сказав журналістам міністр"."""
    while index <= chunk[1] and "Case=Dat" in tokens[index].morph:
        index += 1
    return index


def _with_apposition(tokens: Sequence[Token], last: int, phrases: Sequence[Range], lexicon: Lexicon, cues: Cues) -> int:
    while last + 2 < len(tokens) and tokens[last + 1].text.casefold() in cues.addressee_links:
        chunk = next((each for each in phrases if each[0] == last + 2), None)
        if chunk is None:
            break
        last = chunk[1]
    if last + 2 < len(tokens) and tokens[last + 1].text == ",":
        chunk = next((each for each in phrases if each[0] == last + 2), None)
        if chunk and not is_time(tokens, chunk, lexicon):
            end = chunk[1]
            while end + 2 < len(tokens) and tokens[end + 1].pos == "ADP":
                further = next((each for each in phrases if each[0] == end + 2), None)
                if further is None:
                    break
                end = further[1]
            if end + 1 >= len(tokens) or tokens[end + 1].text in (",", ".", "!", "?", "…"):
                return end
    return last
