"""What stands beside a claimant between commas: appositions, clauses about it, and what belongs to its office."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range, chunk_from, is_time
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.parse import Token

_LONGEST = 14
"""Tokens from the comma that closes an aside back to the one that opens it."""

_LOOSE = frozenset({"ADP", "ADV", "CCONJ", "SCONJ", "VERB"})
"""Parts of speech that open an aside which is no apposition."""

_ENDS = frozenset({",", ".", "!", "?", "…"})


def aside_start(tokens: Sequence[Token], closing: int, cues: MedialCues) -> int | None:
    """The comma that opens what the comma at `closing` ends: an apposition, or a clause about the noun before it."""
    for index in range(closing - 1, max(0, closing - _LONGEST), -1):
        token = tokens[index]
        if token.text == ",":
            inner = tokens[index + 1 : closing]
            relative = inner and any(each.text.casefold() in cues.relative for each in inner[:2])
            finite = any(each.pos == "VERB" and "VerbForm=Fin" in each.morph for each in inner)
            return index if inner and (relative or not finite) else None
        if token.text in (";", ":", "."):
            return None
    return None


def is_loose(opening: Token, cues: MedialCues) -> bool:
    """Whether an aside that begins with that token is no apposition, which would belong to the claimant's name."""
    return opening.text.casefold() in cues.relative or opening.pos in _LOOSE


def with_apposition(tokens: Sequence[Token], last: int, phrases: Sequence[Range], classes: WordClasses, cues: MedialCues) -> int:
    """The end of a claimant whose noun phrase ends with token `last`: with its office and the apposition behind a comma.

    `phrases` are the noun phrases of the sentence.
    """
    while last + 2 < len(tokens) and tokens[last + 1].text.casefold() in cues.addressee_links:
        chunk = chunk_from(phrases, last + 2)
        if chunk is None:
            break
        last = chunk[1]
    chunk = chunk_from(phrases, last + 2) if last + 2 < len(tokens) and tokens[last + 1].text == "," else None
    if chunk is None or is_time(tokens, chunk, classes):
        return last
    end = _with_adpositions(tokens, chunk[1], phrases)
    return end if end + 1 >= len(tokens) or tokens[end + 1].text in _ENDS else last


def _with_adpositions(tokens: Sequence[Token], end: int, phrases: Sequence[Range]) -> int:
    """The end of a phrase together with the phrases that adpositions tie to it."""
    while end + 2 < len(tokens) and tokens[end + 1].pos == "ADP":
        further = chunk_from(phrases, end + 2)
        if further is None:
            break
        end = further[1]
    return end
