"""Sources that a phrase names, and phrases that name nobody, where verbs stand in the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.shallow.chunks import Range, chunk_around, chunk_from, chunks
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.cues import Phrase
from pipeline.annotation.shallow.reports.medial_contents import STOPS
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.report import SpeechReport, in_quotation, outside
from pipeline.annotation.shallow.reports.subjects import subject_after
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from schemas import Certainty

_NEAREST_VERB = 3
"""Tokens behind a source's phrase among which a verb of its own stands: "según informó el ministerio"."""
_LONGEST_TAIL = 8
"""Tokens from a source to the comma behind a phrase that belongs to it."""
_FEWEST = 2
"""Words of a content that a source is named for."""


def sources(document: Document, number: int, classes: WordClasses, cues: MedialCues) -> Iterator[SpeechReport]:
    """What a named source says: the sentence without the phrase that names it."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    low = [token.text.casefold() for token in tokens]
    phrases: Sequence[Range] | None = None
    for token in tokens:
        first = token.index
        owner = low[first + 1] if first + 1 < len(low) else ""
        if owner in cues.pronouns.possessive and (low[first], *low[first + 2 : first + 3]) in cues.sources:
            yield from _around(document, number, first, first + 2, (first + 1, first + 1), (first, first + 2), "stated")
            continue
        phrase = cues.source_index.at(low, first)
        if phrase is None or in_quotation(document, sentence.start + token.start):
            continue
        phrases = phrases if phrases is not None else chunks(tokens, classes)
        named = _named(tokens, first, phrase, phrases, classes, cues)
        if named is None:
            continue
        claimant, cue = named
        end = max(cue[1], claimant[1] if claimant else cue[1])
        opinion = not cues.opinions.isdisjoint(phrase)
        yield from _around(document, number, first, end, claimant, cue, "hedged" if opinion else "stated")


def _named(
    tokens: Sequence[Token], start: int, phrase: Phrase, phrases: Sequence[Range], classes: WordClasses, cues: MedialCues
) -> tuple[Range | None, Range] | None:
    """Claimant and cue of a source whose phrase begins at token `start`; None where it names nobody.

    `phrases` are the noun phrases of the sentence.
    """
    first = start + len(phrase)
    near = tokens[first : first + _NEAREST_VERB]
    verb = next((each.index for each in near if each.pos == "VERB" and each.lemma in cues.stances), None)
    if verb is not None:
        return subject_after(tokens, verb, classes, cues), (start, verb)
    chunk = chunk_around(phrases, first)
    if chunk is None and first < len(tokens) and tokens[first].text.casefold() in cues.pronouns.third:
        chunk = first, first
    if chunk is None or phrase[0] in cues.inserting:
        return None
    return (first, _source_end(tokens, chunk[1], phrases, cues)), (start, first - 1)


def _source_end(tokens: Sequence[Token], last: int, phrases: Sequence[Range], cues: MedialCues) -> int:
    """The end of a source's name that ends with token `last`: with its office, or an apposition that a comma closes."""
    if last + 2 < len(tokens) and tokens[last + 1].text.casefold() in cues.addressee_links:
        office = chunk_from(phrases, last + 2)
        last = office[1] if office else last
    if last + 2 < len(tokens) and tokens[last + 1].text == ",":
        chunk = chunk_from(phrases, last + 2)
        if chunk and chunk[1] + 1 < len(tokens) and tokens[chunk[1] + 1].text == "," and tokens[last + 2].pos == "PROPN":
            return chunk[1]
    return last


def _around(
    document: Document, number: int, first: int, last: int, claimant: Range | None, cue: Range, certainty: Certainty
) -> Iterator[SpeechReport]:
    """A report of all that the sentence says outside of tokens `first` to `last`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    while last + 1 < len(tokens) and tokens[last + 1].text not in STOPS and tokens[last + 1].pos == "ADP":
        stop = next((token.index for token in tokens[last + 1 :] if token.text == ","), None)
        if stop is None or stop - last > _LONGEST_TAIL:
            break
        last = stop - 1
    content = outside(document, sentence, first, last)
    if content and sum(len(document.text[start:end].split()) for start, end in content) >= _FEWEST:
        yield SpeechReport(number, claimant, cue, content, "asserted", certainty, confidence.SOURCE)


def impersonal(document: Document, number: int, cues: MedialCues) -> Iterator[SpeechReport]:
    """Nobody's word: "al parecer", "нібито". At most one report of a sentence."""
    sentence = document.sentences[number]
    low = [token.text.casefold() for token in sentence.parse.tokens]
    for token in sentence.parse.tokens:
        phrase = cues.impersonal_index.at(low, token.index)
        if phrase and not in_quotation(document, sentence.start + token.start):
            last = token.index + len(phrase) - 1
            content = outside(document, sentence, token.index, last)
            if content:
                yield SpeechReport(number, None, (token.index, last), content, "asserted", "hedged", confidence.IMPERSONAL)
            return
