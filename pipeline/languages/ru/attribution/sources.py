"""Sources named in a phrase: `по словам губернатора`, `согласно отчету ООН`, `со ссылкой на министерство`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse
from pipeline.languages.ru.attribution.claimants import owner_of
from pipeline.languages.ru.attribution.cues import HEDGES, RULES, SOURCES, TEXTS, VAGUE, VAGUE_HEDGED
from pipeline.languages.ru.attribution.phrases import Range, feature, noun_phrase
from pipeline.languages.ru.attribution.reports import Report, content
from schemas import Certainty

_OPENERS = frozenset(["что", "который", "когда", "где", "если"])
_BREAKS = frozenset(["а", "но", "однако"])
_OPINIONS = frozenset(["мнение", "оценка", "прогноз", "расчет"])


@dataclass(frozen=True, slots=True)
class Source:
    """A phrase that names a source."""

    range: Range
    claimant: Range | None
    cue: Range
    certainty: Certainty


def sources(parse: Parse) -> tuple[Source, ...]:
    """The source phrases of a sentence, in order."""
    found = []
    for token in parse.tokens[:-1]:
        word = token.text.lower()
        if word == "по":
            source = _by(parse, token.index)
        elif word == "согласно":
            source = _according(parse, token.index)
        elif word in ("со", "с") and parse.tokens[token.index + 1].lemma == "слово":
            source = _owned(parse, token.index, token.index + 1)
        else:
            source = None
        if source is not None:
            found.append(source)
    return tuple(found)


def relayed(parse: Parse, first: int, last: int) -> tuple[Range, Range] | None:
    """Claimant and cue of `со ссылкой на …` or `ссылаясь на …` between two tokens."""
    for index in range(first, min(last, len(parse.tokens) - 2)):
        token = parse.tokens[index]
        if parse.tokens[index + 1].text.lower() == "на" and (token.lemma == "ссылка" or token.text.lower() == "ссылаясь"):
            head = _head_after(parse, index + 2)
            if head is not None:
                start = index - 1 if token.lemma == "ссылка" and index > 0 else index
                claimant = noun_phrase(parse, head)
                owner = owner_of(parse, head) if parse.tokens[head].lemma in SOURCES | TEXTS else None
                return owner or claimant, (start, index + 1)
    return None


def source_reports(number: int, sentence: Sentence, found: tuple[Source, ...]) -> Iterator[Report]:
    """What the sources say: the clause that the phrase stands in, without it."""
    parse = sentence.parse
    for source in found:
        first, last = _clause(parse, source, found)
        spans = content(sentence, (first, source.range[0] - 1), (source.range[1] + 1, last))
        if spans:
            yield Report(number, source.claimant, source.cue, spans, "asserted", source.certainty, "source")


def _by(parse: Parse, start: int) -> Source | None:
    """`по [прилагательное] словам [чьим]`."""
    index = start + 1
    while index < len(parse.tokens) and parse.tokens[index].pos in ("ADJ", "DET", "ADV", "PRON") and index - start < 4:
        index += 1
    if index >= len(parse.tokens) or parse.tokens[index].lemma not in SOURCES or feature(parse.tokens[index], "Case") != "Dat":
        return None
    return _owned(parse, start, index)


def _owned(parse: Parse, start: int, noun: int) -> Source | None:
    owner = owner_of(parse, noun)
    between = [token.lemma for token in parse.tokens[start + 1 : noun]]
    vague = any(lemma in VAGUE for lemma in between)
    lemma = parse.tokens[noun].lemma
    if owner is None and not vague:
        if lemma not in ("данные", "информация", "сведение", "оценка") or not between:
            return None
        # `по украинским данным`: the adjective names the side.
        adjective = next((token.index for token in parse.tokens[start + 1 : noun] if token.pos == "ADJ"), None)
        if adjective is None:
            return None
    hedged = any(word in VAGUE_HEDGED for word in between) or lemma in _OPINIONS or any(word in HEDGES for word in between)
    last = max(noun, owner[1]) if owner is not None else noun
    cue = (start, noun) if owner is None or owner[0] > noun else (start, start)
    if owner is not None and owner[0] < noun:
        cue = (noun, noun) if owner[0] == start + 1 else (start, noun)
    return Source((start, _phrase_end(parse, last)), owner, cue, "hedged" if hedged else "stated")


def _according(parse: Parse, start: int) -> Source | None:
    head = _head_after(parse, start + 1)
    if head is None or parse.tokens[head].lemma in RULES:
        return None
    owner = owner_of(parse, head) if parse.tokens[head].lemma in SOURCES | TEXTS else None
    claimant = owner or noun_phrase(parse, head)
    cue = (start, head) if owner is not None else (start, start)
    return Source((start, _phrase_end(parse, claimant[1])), claimant, cue, "stated")


def _head_after(parse: Parse, start: int) -> int | None:
    """First noun from `start` on, with adjectives before it skipped."""
    for index in range(start, min(start + 5, len(parse.tokens))):
        token = parse.tokens[index]
        if token.pos in ("NOUN", "PROPN", "PRON", "X"):
            return index
        if token.pos not in ("ADJ", "DET", "NUM", "PUNCT", "ADV"):
            return None
    return None


def _phrase_end(parse: Parse, last: int) -> int:
    """The end of the phrase with what still belongs to it up to a comma: `по данным МЧС на утро вторника,`."""
    for index in range(last + 1, min(last + 7, len(parse.tokens))):
        token = parse.tokens[index]
        if token.text == ",":
            return index - 1
        if token.pos == "VERB" or token.pos == "PUNCT":
            break
    return last


def _clause(parse: Parse, source: Source, found: tuple[Source, ...]) -> Range:
    """The stretch of the sentence that a phrase is about: up to the next source, from a conjunction before it."""
    start, last = source.range
    first, end = 0, len(parse.tokens) - 1
    for token in parse.tokens[:start]:
        if token.text.lower() in _OPENERS and token.pos in ("SCONJ", "PRON", "ADV"):
            reach = max(parse.subtree(token.head)) if token.head > token.index else token.index
            if reach >= last:
                first, end = token.index + 1, reach
        elif token.text == ";":
            first = token.index + 1
    if start > 0 and parse.tokens[start - 1].text.lower() in _BREAKS:
        first = start
    for other in found:
        before = other.range[0] - 1
        if before > last and parse.tokens[before].text.lower() in _BREAKS:
            end = min(end, before - 1)
    return first, end
