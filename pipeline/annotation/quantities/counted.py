"""What a number counts: people or things, named behind it, before it, or not at all."""

from __future__ import annotations

from pipeline.annotation.quantities.bounds import is_change
from pipeline.annotation.quantities.counting import Counted, Counting, Nouns, Phrase
from pipeline.annotation.quantities.exclusions import year_like
from pipeline.annotation.quantities.made import Read, made
from pipeline.annotation.quantities.units import Measure
from schemas import Unit


def counted(phrase: Phrase, end: int, counting: Counting, nouns: Nouns) -> Read:
    """People or things, named from token `end` on, before the number, or not at all."""
    tokens, number = phrase.tokens, phrase.number
    if any(value is not None and value != int(value) for value in (number.value, number.low, number.high)):
        return None, end
    of = nouns.counted(phrase, end)
    before = None if of.named else nouns.counted_before(tokens, phrase.first)
    if before is not None:
        return made(phrase, end, _count(before.person, tokens.said(before.first, before.end), end)), end
    if of.named:
        counts = _counts_named(phrase, end, of, counting)
        person = of.person
    else:
        person = _is_of_people(phrase, end, counting, nouns)
        counts = _counts_unnamed(phrase, end, person, counting)
    if not counts:
        return None, end
    count = _count(person or number.people, tokens.said(of.first, of.end), end)
    end = of.end if of.named else end
    return made(phrase, end, count), end


def _counts_named(phrase: Phrase, end: int, of: Counted, counting: Counting) -> bool:
    """Whether the number counts the nouns behind it, and is no article or year."""
    tokens, words = phrase.tokens, counting.words.phrases
    telling = bool(of.person or phrase.bounds)
    article = tokens[phrase.begin].key in words.one and phrase.number.factor == 1  # but "una docena"
    if article and (tokens[end].key in words.one_of or not telling):
        return False
    return telling or not year_like(tokens, phrase.begin, end)


def _is_of_people(phrase: Phrase, end: int, counting: Counting, nouns: Nouns) -> bool:
    """Whether a number without a noun is one of people: a vague or collective one, or by the words around it."""
    number = phrase.number
    vague = number.value is None and number.high is None and phrase.tokens[end].key not in counting.words.phrases.vague_of
    return number.people or vague or nouns.is_of_people(phrase, end)


def _counts_unnamed(phrase: Phrase, end: int, person: bool, counting: Counting) -> bool:
    """Whether a number without a noun counts people, or something that has bounds."""
    tokens = phrase.tokens
    if not phrase.bounds:
        if is_change(tokens, phrase.first, counting.words.bounds):
            return True
        one = tokens[phrase.begin].key in counting.words.phrases.one
        return person and not one and not year_like(tokens, phrase.begin, end)
    return True


def _count(person: bool, of: str | None, end: int) -> Measure:
    kind: Unit = "person" if person else "item"
    return Measure(kind, 1, 0, of, end)
