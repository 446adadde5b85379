"""Sources named in a phrase: `по словам губернатора`, `согласно отчету ООН`, `со ссылкой на министерство`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.ru.attribution.claimants import owner_of
from pipeline.languages.ru.attribution.phrases import Range, feature, noun_phrase
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.words import CLAIMANTS, CUES, SOURCES
from schemas import Certainty

_BETWEEN = frozenset({"ADJ", "DET", "ADV", "PRON"})
"""Parts of speech between a preposition and the noun of a source."""
_MOST_BETWEEN = 3
_FARTHEST_HEAD = 5
"""Tokens behind a preposition among which the noun of a source stands."""
_LONGEST_TAIL = 6
"""Tokens behind a source up to the comma that closes its phrase."""


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
    """Claimant and cue of `со ссылкой на …` or `ссылаясь на …`, the first that begins between two tokens."""
    for index in range(first, min(last, len(parse.tokens) - 2)):
        token = parse.tokens[index]
        refers = token.lemma == "ссылка" or token.text.lower() == "ссылаясь"
        head = _head_after(parse, index + 2) if refers and parse.tokens[index + 1].text.lower() == "на" else None
        if head is not None:
            start = index - 1 if token.lemma == "ссылка" and index > 0 else index
            return _owner_of_text(parse, head) or noun_phrase(parse, head), (start, index + 1)
    return None


def source_reports(number: int, sentence: Sentence, found: tuple[Source, ...]) -> Iterator[RussianReport]:
    """What the sources say: the clause that the phrase stands in, without it."""
    parse = sentence.parse
    for source in found:
        first, last = _clause(parse, source, found)
        spans = content(sentence, (first, source.range[0] - 1), (source.range[1] + 1, last))
        if spans:
            yield RussianReport(number, source.claimant, source.cue, spans, "asserted", source.certainty, "source")


def _by(parse: Parse, start: int) -> Source | None:
    """`по [прилагательное] словам [чьим]`."""
    index = start + 1
    while index < len(parse.tokens) and parse.tokens[index].pos in _BETWEEN and index - start <= _MOST_BETWEEN:
        index += 1
    if index >= len(parse.tokens):
        return None
    noun = parse.tokens[index]
    return _owned(parse, start, index) if noun.lemma in SOURCES.nouns and feature(noun, "Case") == "Dat" else None


def _owned(parse: Parse, start: int, noun: int) -> Source | None:
    """The source that a noun with its owner names: `по словам министра`; without one where it is vague, or names a side."""
    owner = owner_of(parse, noun)
    between = parse.tokens[start + 1 : noun]
    lemma, qualities = parse.tokens[noun].lemma, {token.lemma for token in between}
    if owner is None and qualities.isdisjoint(SOURCES.vague) and not _names_side(lemma, between):
        return None
    hedged = lemma in SOURCES.opinions or not qualities.isdisjoint(SOURCES.vague_hedged | CUES.hedges)
    last = max(noun, owner[1]) if owner is not None else noun
    return Source((start, _phrase_end(parse, last)), owner, _cue(start, noun, owner), "hedged" if hedged else "stated")


def _cue(start: int, noun: int, owner: Range | None) -> Range:
    """The preposition at `start` with its noun; a possessive right between them is no part of it: `по его | словам`."""
    if owner is None or owner[0] > noun:
        return start, noun
    if owner[0] == noun:
        return start, start  # a name holds the noun
    return (noun, noun) if owner[0] == start + 1 else (start, noun)


def _names_side(lemma: str, between: Sequence[Token]) -> bool:
    """Whether an adjective names whose data they are: `по украинским данным`."""
    return lemma in SOURCES.of_sides and any(token.pos == "ADJ" for token in between)


def _according(parse: Parse, start: int) -> Source | None:
    """`согласно отчету ООН`."""
    head = _head_after(parse, start + 1)
    if head is None or parse.tokens[head].lemma in SOURCES.rules:
        return None
    owner = _owner_of_text(parse, head)
    claimant = owner or noun_phrase(parse, head)
    cue = (start, head) if owner is not None else (start, start)
    return Source((start, _phrase_end(parse, claimant[1])), claimant, cue, "stated")


def _owner_of_text(parse: Parse, noun: int) -> Range | None:
    """Whose words or text the noun stands for; None where it stands for somebody itself."""
    return owner_of(parse, noun) if parse.tokens[noun].lemma in SOURCES.nouns | CLAIMANTS.texts else None


def _head_after(parse: Parse, start: int) -> int | None:
    """First noun from `start` on, with adjectives before it skipped."""
    for index in range(start, min(start + _FARTHEST_HEAD, len(parse.tokens))):
        token = parse.tokens[index]
        if token.pos in ("NOUN", "PROPN", "PRON", "X"):
            return index
        if token.pos not in ("ADJ", "DET", "NUM", "PUNCT", "ADV"):
            return None
    return None


def _phrase_end(parse: Parse, last: int) -> int:
    """The end of the phrase with what still belongs to it up to a comma: `по данным МЧС на утро вторника,`."""
    for index in range(last + 1, min(last + 1 + _LONGEST_TAIL, len(parse.tokens))):
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
        if token.text.lower() in SOURCES.openers and token.pos in ("SCONJ", "PRON", "ADV"):
            reach = max(parse.subtree(token.head)) if token.head > token.index else token.index
            if reach >= last:
                first, end = token.index + 1, reach
        elif token.text == ";":
            first = token.index + 1
    if start > 0 and parse.tokens[start - 1].text.lower() in SOURCES.breaks:
        first = start
    for other in found:
        before = other.range[0] - 1
        if before > last and parse.tokens[before].text.lower() in SOURCES.breaks:
            end = min(end, before - 1)
    return first, end
