"""Times and quantities of an article, sentence by sentence: as entities, and for the frames of its claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotation.quantities.counting import Counting
from pipeline.annotation.quantities.finding import FoundQuantity, quantities
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.guard import Guard
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse
from pipeline.annotation.times.expressions import Expression, expressions
from pipeline.annotation.times.finding import FoundTime, resolved
from pipeline.annotation.times.grammar import Grammar
from schemas import Entity, EntityType, Span


@dataclass(frozen=True, slots=True)
class Measures:
    """What one sentence measures; spans count from its start."""

    sentence: Sentence
    times: tuple[FoundTime, ...]
    quantities: tuple[FoundQuantity, ...]


def measures(document: Document, grammar: Grammar, counting: Counting, guard: Guard) -> tuple[Measures, ...]:
    """The measures of each sentence, in order; by the grammar of time and the counting of the document's language.

    What raises costs the times, or the quantities, of that sentence.
    """
    return tuple(_measures(document, sentence, grammar, counting, guard) for sentence in document.sentences)


def _measures(document: Document, sentence: Sentence, grammar: Grammar, counting: Counting, guard: Guard) -> Measures:
    span, parse = (sentence.start, sentence.end), sentence.parse
    named = guard.one("times", span, lambda: _expressions(parse, grammar), ())
    found = guard.one("times", span, lambda: resolved(named, document.published_at), ())
    return Measures(sentence, found, guard.one("quantities", span, lambda: _quantities(parse, counting, named), ()))


@kept
def _expressions(parse: Parse, grammar: Grammar) -> tuple[Expression, ...]:
    """The times that a sentence names, whenever it was published."""
    return expressions(parse.text, grammar)


@kept
def _quantities(parse: Parse, counting: Counting, named: tuple[Expression, ...]) -> tuple[FoundQuantity, ...]:
    """The quantities of a sentence that names these times."""
    return quantities(parse.text, counting, [(each.start, each.end) for each in named])


def with_measures(document: Document, named: Sequence[Entity], measured: Iterable[Measures]) -> tuple[Entity, ...]:
    """The named entities, and the measures that overlap none of them, sorted by start.

    The grammars' spans and not the statistical tagger's: on 48 development texts F1 of dates and times by overlap is .919 against
    .833, since the tagger takes ages, durations and bare numbers for dates.
    """
    taken = {place for entity in named for place in range(entity.start, entity.end)}
    found = [entity for entity in _entities(document, measured) if taken.isdisjoint(range(entity.start, entity.end))]
    return tuple(sorted([*named, *found], key=lambda entity: (entity.start, entity.end)))


def _entities(document: Document, measured: Iterable[Measures]) -> Iterator[Entity]:
    for each in measured:
        for time in each.times:
            yield _entity(document, each.sentence, time.span, "DATETIME")
        for found in each.quantities:
            yield _entity(document, each.sentence, found.span, "MONEY" if found.quantity.unit == "money" else "QUANTITY")


def _entity(document: Document, sentence: Sentence, span: Span, kind: EntityType) -> Entity:
    start, end = sentence.start + span[0], sentence.start + span[1]
    text = document.text[start:end]
    name = " ".join(text.split())
    return Entity(start=start, end=end, text=text, type=kind, entity_id=f"name:{name.casefold()}", name=name)
