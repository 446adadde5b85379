"""Who does an event, and to whom: the entities in the noun phrases that its words govern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.events.arguments import governed_nouns
from pipeline.annotation.events.grammar import phrase, subject
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.phrases import marked_before, marked_behind
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.document import Sentence
from schemas import Entity, EntityReference, EntityType

ACTING: Final = frozenset[EntityType]({"PERSON", "ORGANISATION", "LOCATION", "NATIONALITY"})
"""Types of entities that do something; a place does where it stands for its state or people."""

SUFFERING: Final = ACTING | {"FACILITY", "WEAPON", "VEHICLE"}
"""Types of entities that something is done to."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says what an event is told in."""

    entity: Entity
    quoted: bool
    names_other: bool = False
    """Whether the words for the speaker name somebody else by "his" or "her", whom "he" or "she" may then mean."""


def roles(
    sentence: Sentence,
    tokens: frozenset[int],
    event: Coded,
    entities: Sequence[Entity],
    lexicon: EventLexicon,
    speaker: Speaker | None = None,
) -> tuple[tuple[EntityReference, ...], tuple[EntityReference, ...]]:
    """The actors and the targets of an event that `tokens` of `sentence` assert, each once, in the order of the text.

    A pronoun is the speaker's, where nobody else that it could mean is named before it.

    Where the parse is shallow, those that `lexicon.words.marks` tell.
    """
    if lexicon.words.predicate != "tree":
        return _marked(sentence, tokens, event, entities, lexicon)
    parse = sentence.parse
    if parse.tokens[event.trigger].pos == "PROPN" and event.code in lexicon.verb_codes:
        # A headline that the parser took for one name: who stands before its verb acts.
        named = [({each}, each > event.trigger) for each in sorted(tokens - {event.trigger})]
    else:
        aside = parse.tokens[event.head].dep in {"relcl", "acl:relcl"}
        antecedent = {*phrase(parse, parse.tokens[event.head].head, lexicon.grammar)} if aside else set()
        within = tokens | antecedent
        governed = governed_nouns(parse, tokens, event, lexicon)
        named = [({*phrase(parse, noun, lexicon.grammar)} & within, suffers) for noun, suffers in governed]
    found = {suffers: list[Entity]() for suffers in (False, True)}
    for inside, suffers in named:
        kinds = SUFFERING if suffers else ACTING
        found[suffers] += [
            entity
            for entity in entities
            if entity.type in kinds and _stands_in(sentence, entity, inside) and not _only_tells_where(sentence, entity, entities)
        ]
        if speaker is not None and not inside & tokens and not suffers and _does_it(sentence, event, speaker, lexicon.grammar):
            found[False].append(speaker.entity)
        elif speaker is not None and _is_meant(sentence, tokens, inside, speaker, entities, lexicon.grammar):
            found[suffers].append(speaker.entity)
    targets = _references(found[True])
    return tuple(each for each in _references(found[False]) if each not in targets), targets


def _marked(
    sentence: Sentence, tokens: frozenset[int], event: Coded, entities: Sequence[Entity], lexicon: EventLexicon
) -> tuple[tuple[EntityReference, ...], tuple[EntityReference, ...]]:
    """The same where the parse is shallow."""
    found = {suffers: list[Entity]() for suffers in (False, True)}
    marks = lexicon.words.marks
    read = marked_behind if marks.ordered else marked_before
    for inside, suffers in read(sentence.parse, tokens, event, marks):
        kinds = SUFFERING if suffers else ACTING
        found[suffers] += [
            each
            for each in entities
            if each.type in kinds
            and _stands_in(sentence, each, inside)
            and (suffers or not _is_seat(sentence, each, marks.genitive))
        ]
    targets = _references(found[True])
    return tuple(each for each in _references(found[False]) if each not in targets), targets


def _is_seat(sentence: Sentence, entity: Entity, genitive: frozenset[str]) -> bool:
    """Whether a town only tells which one something else is: "el aeropuerto *de Lima*"."""
    tokens = [token for token in sentence.parse.tokens if entity.start <= sentence.start + token.start < entity.end]
    if not entity.entity_id.startswith("geonames:") or not tokens:
        return False
    beside = (tokens[0].index - 1, tokens[-1].index + 1)
    return any(0 <= each < len(sentence.parse.tokens) and sentence.parse.tokens[each].text in genitive for each in beside)


def _stands_in(sentence: Sentence, entity: Entity, tokens: set[int]) -> bool:
    """Whether an entity has a part of one of `tokens`."""
    return any(
        entity.start < sentence.start + sentence.parse.tokens[each].end
        and sentence.start + sentence.parse.tokens[each].start < entity.end
        for each in tokens
    )


def _only_tells_where(sentence: Sentence, entity: Entity, entities: Sequence[Entity]) -> bool:
    """Whether a place stands right before another name whose noun phrase it is put into: "in *Kharkiv* Ukraine's army"."""
    inside = [token for token in sentence.parse.tokens if entity.start <= sentence.start + token.start < entity.end]
    if entity.type != "LOCATION" or not inside or inside[-1].dep != "compound":
        return False
    head = sentence.start + sentence.parse.tokens[inside[-1].head].start
    return any(other.start <= head < other.end and other.type == "LOCATION" for other in entities if other is not entity)


def _does_it(sentence: Sentence, event: Coded, speaker: Speaker, grammar: GrammarWords) -> bool:
    """Whether the speaker, who stands outside of what is said, is the subject of its infinitive: "Norway plans *to attack*"."""
    done = subject(sentence.parse, event.head, grammar)
    return done is not None and not done[1] and _stands_in(sentence, speaker.entity, {*phrase(sentence.parse, done[0], grammar)})


def _is_meant(
    sentence: Sentence,
    tokens: frozenset[int],
    inside: set[int],
    speaker: Speaker,
    entities: Sequence[Entity],
    grammar: GrammarWords,
) -> bool:
    """Whether a pronoun in `inside` is the speaker's own."""
    kind = "PERSON" if speaker.entity.type == "PERSON" else "BODY"
    meaning = grammar.quoted_speakers if speaker.quoted else grammar.speakers
    pronouns = [each for each in inside if meaning.get(sentence.parse.tokens[each].text.casefold()) == kind]
    if not pronouns or sentence.parse.tokens[pronouns[0]].pos != "PRON":
        return False
    if speaker.quoted:
        return True
    if speaker.names_other and kind == "PERSON":
        return False
    before = range(min(tokens), pronouns[0])
    return not any(
        (other.type == "PERSON") == (kind == "PERSON") and other.type in ACTING and _stands_in(sentence, other, set(before))
        for other in entities
    )


def _references(entities: Sequence[Entity]) -> tuple[EntityReference, ...]:
    """Each entity once, in the order of the text, under the name of its first mention."""
    ordered = sorted(entities, key=lambda entity: entity.start)
    first = {entity.entity_id: entity.name for entity in reversed(ordered)}
    ids = dict.fromkeys(entity.entity_id for entity in ordered)
    return tuple(EntityReference(entity_id=each, name=first[each]) for each in ids)
