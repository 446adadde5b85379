"""Who makes a claim: the entity that the words for a claimant name or stand for, and whom a speaker's pronouns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.entities.article import reference
from pipeline.annotation.events.grammar import clause
from pipeline.annotation.events.roles import Speaker
from pipeline.annotation.names.keys import NameWords, name_key
from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Claimant, Entity, Span

StateOf = Callable[[str], str | None]
"""From the id of a capital the id of its state; None for other ids."""


def speaking(document: Document, entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Those of the article's `entities` that a claimant's words may stand for, in order: "Russian-occupied" is not Russia's."""
    return tuple(each for each in entities if document.text[each.end : each.end + 1] != "-")


def claimant_of(
    document: Document,
    attribution: Attribution,
    entities: Sequence[Entity],
    state_of: StateOf,
    words: ClaimWords,
    names: NameWords,
) -> Claimant | None:
    """Who makes the claims of `attribution`; None where it names nobody. A capital alone is its state.

    Whom none of `entities`, those of the article that may speak (`speaking`), stands for has the name that the text gives.
    """
    if attribution.claimant is None:
        return None
    start, end = attribution.claimant
    text = document.text[start:end]
    named = attribution.antecedent or attribution.claimant
    entity = _entity(document, named, entities, words)
    if entity is not None:
        alone = entity.type == "LOCATION" and entity.end - entity.start == named[1] - named[0]
        entity_id = (state_of(entity.entity_id) if alone else None) or entity.entity_id
        return Claimant(start=start, end=end, text=text, entity_id=entity_id, name=entity.name)
    name = " ".join(document.text[slice(*named)].split())
    return Claimant(start=start, end=end, text=text, entity_id=f"name:{name_key(name, names)}", name=name)


def speaker_of(document: Document, attribution: Attribution, entities: Sequence[Entity], words: ClaimWords) -> Speaker | None:
    """Whom the pronouns of what is said may stand for; None where `attribution` names none of `entities`, those of the
    article that may speak (`speaking`)."""
    named = attribution.antecedent or attribution.claimant
    entity = None if named is None else _entity(document, named, entities, words)
    if named is None or entity is None:
        return None
    return Speaker(entity, attribution.quoted, document.text[slice(*named)].split()[0].casefold() in words.possessives)


def _entity(document: Document, named: Span, entities: Sequence[Entity], words: ClaimWords) -> Entity | None:
    """The entity that a claimant is: no people or place that only tells where a person is from."""
    entity = reference(entities, named)
    if entity is None or not words.heads_claimants:
        return entity
    sentence = next((each for each in document.sentences if each.start <= named[0] < each.end), None)
    head = None if sentence is None else clause(sentence.parse, sentence.beginning_in([named]), words.grammar)
    if sentence is None or head is None:
        return entity
    place = sentence.start + sentence.parse.tokens[head].start
    if entity.start <= place < entity.end:
        return entity
    speaks = sentence.parse.tokens[head].lemma in words.voices
    if entity.type == "PERSON" and _owns(sentence, head, entity):  # "Ana Novak's lawyer, Jan Brown," is Jan Brown
        another = reference(entities, (entity.end, named[1]))
        if another is not None and another.type == "PERSON":
            return another
        return None if words.names_people(sentence.parse.tokens[head].text) and not speaks else entity
    if entity.type == "PERSON":
        return None if _is_kin(sentence, head, entity, words) else entity
    behind = entity.start > place
    if entity.type == "ORGANISATION":  # "Chile's mission to the U.N." is Chile's
        return (reference(entities, (named[0], place)) if speaks and behind else None) or entity
    away = behind and not _hangs_on(sentence, head, entity, words.sending)
    return entity if speaks and not away else None  # "police in Antwerp" are not Antwerp


def _is_kin(sentence: Sentence, head: int, person: Entity, words: ClaimWords) -> bool:
    """Whether the noun `head` is for somebody else, who belongs to a person: "the *wife* of Jan Brown" is not he."""
    return words.names_people(sentence.parse.tokens[head].text) and _hangs_on(sentence, head, person, words.kin)


def _owns(sentence: Sentence, head: int, person: Entity) -> bool:
    """Whether the noun `head` is a person's: "Ana Novak's *lawyer*"."""
    tokens = sentence.parse.tokens
    return any(
        tokens[each].dep == "poss" and person.start <= sentence.start + tokens[each].start < person.end
        for each in sentence.parse.children[head]
    )


def _hangs_on(sentence: Sentence, head: int, entity: Entity, prepositions: Set[str]) -> bool:
    """Whether an entity is named behind one of `prepositions` on the noun that heads a claimant."""
    tokens = sentence.parse.tokens
    named = next((token for token in tokens if sentence.start + token.end == entity.end), None)
    if named is None or named.dep != "pobj":
        return False
    link = tokens[named.head]
    return link.head == head and link.lemma in prepositions
