"""Claimants: which words of a sentence name them."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.en.attribution.phrases import noun_phrase, verb_group
from schemas import Span

NOMINAL_PHRASE: Final = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "PART", "PUNCT", "CCONJ"})
"""Parts of speech that a noun phrase may hold."""


def is_quoted(document: Document, sentence: Sentence, token: int) -> bool:
    """Whether `token`, an index of the sentence's parse, stands inside a quotation."""
    place = sentence.start + sentence.parse.tokens[token].start
    at = bisect_right(document.quotations, place, key=lambda span: span[0])
    return at > 0 and place < document.quotations[at - 1][1]


def claimant_span(document: Document, sentence: Sentence, head: int) -> Span:
    """The span of the text of the noun phrase that token `head` heads, up to the quotations beside it."""
    first, last = noun_phrase(sentence.parse, head)
    while first < head and any(is_quoted(document, sentence, each) for each in range(first, head)):
        first += 1
    while last > head and is_quoted(document, sentence, last):
        last -= 1
    return sentence.span(first, last)


def speaker(document: Document, sentence: Sentence, verb: int) -> int | None:
    """The token that names who speaks, where only a noun phrase stands between a quotation's end and `verb`, or right after both.

    For a parse that went wrong over a quotation cut by sentences: '… We will stay," the mayor said', '…," said the mayor'.
    """
    parse = sentence.parse
    first, last = verb_group(parse, verb)
    before = first
    while before > 0 and not is_quoted(document, sentence, before - 1) and parse.tokens[before - 1].pos in NOMINAL_PHRASE:
        before -= 1
    if before == 0 or not is_quoted(document, sentence, before - 1):
        return None
    phrase = range(before, first)
    if before == first:
        end = last + 1
        while end < len(parse.tokens) and parse.tokens[end].pos in NOMINAL_PHRASE and parse.tokens[end].text != ",":
            end += 1
        phrase = range(last + 1, end)
    nominal = [each for each in phrase if parse.tokens[each].pos in {"NOUN", "PROPN", "PRON"}]
    return next((each for each in nominal if parse.tokens[each].head not in phrase), nominal[-1] if nominal else None)
