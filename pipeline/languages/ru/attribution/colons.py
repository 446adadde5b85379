"""Reports behind a colon or before a dash: `Министр заявил: …`, `СМИ: …`, `… — Минобороны`."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse
from pipeline.languages.ru.attribution.claimants import has_speech
from pipeline.languages.ru.attribution.insertions import insertion_at
from pipeline.languages.ru.attribution.phrases import DASHES, Range, feature, is_finite
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.stances import attitude
from pipeline.languages.ru.attribution.words import CLAIMANTS

_LONGEST_SPEAKER = 8
"""Tokens before a colon, or after a dash, that name who speaks."""


def colon_reports(number: int, sentence: Sentence, governors: frozenset[int]) -> Iterator[RussianReport]:
    """Reports of a sentence with its content behind a colon; `governors` are verbs whose content is a clause."""
    parse = sentence.parse
    colon = next((token.index for token in parse.tokens if token.text == ":"), None)
    if colon is None or colon == 0 or colon + 2 >= len(parse.tokens):
        return
    spans = content(sentence, (colon + 1, len(parse.tokens) - 1))
    if not spans:
        return
    verb = next((index for index in range(colon - 1, -1, -1) if is_finite(parse.tokens[index])), None)
    if verb is None:
        speaker = _speaker(parse, 0, colon - 1)
        if speaker is not None:
            yield RussianReport(number, speaker, (colon, colon), spans, "asserted", "stated", "headline")
    elif has_speech(parse, verb) and verb not in governors and any(is_finite(token) for token in parse.tokens[colon:]):
        insertion, found = insertion_at(parse, verb), attitude(parse, verb)
        if found is not None:
            yield RussianReport(number, insertion.claimant, insertion.cue, spans, *found, "colon", insertion.claimant is None)


def dash_reports(number: int, sentence: Sentence) -> Iterator[RussianReport]:
    """`Погибли пять человек — МЧС`: a sentence, a dash and a name."""
    parse = sentence.parse
    dash = next((token.index for token in reversed(parse.tokens) if token.text in DASHES), None)
    if dash is None or not any(is_finite(token) for token in parse.tokens[:dash]):
        return
    last = len(parse.tokens) - 1
    while last > dash and parse.tokens[last].pos == "PUNCT" and parse.tokens[last].text not in '»"':
        last -= 1
    speaker = _speaker(parse, dash + 1, last)
    spans = content(sentence, (0, dash - 1))
    if speaker is not None and spans:
        yield RussianReport(number, speaker, (dash, dash), spans, "asserted", "stated", "headline")


def _speaker(parse: Parse, first: int, last: int) -> Range | None:
    """The range if it is one noun phrase that names somebody who speaks."""
    tokens = parse.tokens[first : last + 1]
    if not tokens or len(tokens) > _LONGEST_SPEAKER or any(token.pos in ("VERB", "ADP", "SCONJ", "PRON") for token in tokens):
        return None
    start, end = tokens[0].start, tokens[-1].end
    named = any(start <= name.start and name.end <= end and name.type in ("PERSON", "ORGANISATION") for name in parse.names)
    person = len(tokens) == 1 and tokens[0].pos in ("PROPN", "NOUN") and feature(tokens[0], "Animacy") == "Anim"
    return (first, last) if named or person or any(token.lemma in CLAIMANTS.speakers for token in tokens) else None
