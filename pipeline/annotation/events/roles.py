"""Who does an event, and to whom: the entities in the noun phrases that its words govern."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.events.grammar import OBJECTS, RELATIVE, children, feature, is_passive, obliques, phrase, subject, tops
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.phrases import SUFFERED, marked_before, marked_behind
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse
from schemas import Entity, EntityReference

ACTING: Final = words("PERSON ORGANISATION LOCATION NATIONALITY")
"""Types of entities that do something; a place does where it stands for its state or people."""

SUFFERING: Final = ACTING | {"FACILITY", "WEAPON", "VEHICLE"}
"""Types of entities that something is done to."""

OWNED: Final = frozenset({"poss", "amod", "compound", "nmod"})


PRONOUNS: Final[Mapping[bool, Mapping[str, str]]] = {
    False: {"he": "PERSON", "she": "PERSON"} | dict.fromkeys(words("it its they their"), "BODY"),
    True: {"i": "PERSON"} | dict.fromkeys(words("we our"), "BODY"),
}
"""In indirect and in direct speech: pronouns that mean whoever speaks, if that is a person, or a body or state."""


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
    lexicon: Lexicon,
    speaker: Speaker | None = None,
) -> tuple[tuple[EntityReference, ...], tuple[EntityReference, ...]]:
    """The actors and the targets of an event that `tokens` of `sentence` assert, each once, in the order of the text.

    A pronoun is the speaker's, where nobody else that it could mean is named before it.

    Where the parse is shallow, those that `lexicon.marks` tell.
    """
    if lexicon.predicate != "tree":
        return _marked(sentence, tokens, event, entities, lexicon)
    parse = sentence.parse
    if parse.tokens[event.trigger].pos == "PROPN" and event.code in lexicon.verbs.values():
        # A headline that the parser took for one name: who stands before its verb acts.
        named = [({each}, each > event.trigger) for each in sorted(tokens - {event.trigger})]
    else:
        aside = parse.tokens[event.head].dep in {"relcl", "acl:relcl"}
        antecedent = {*phrase(parse, parse.tokens[event.head].head)} if aside else set()
        within = tokens | antecedent
        named = [({*phrase(parse, noun)} & within, suffers) for noun, suffers in _pairs(parse, tokens, event, lexicon)]
    found = {suffers: list[Entity]() for suffers in (False, True)}
    for inside, suffers in named:
        kinds = SUFFERING if suffers else ACTING
        found[suffers] += [
            entity
            for entity in entities
            if entity.type in kinds and _stands_in(sentence, entity, inside) and not _only_tells_where(sentence, entity, entities)
        ]
        if speaker is not None and not inside & tokens and not suffers and _does_it(parse, sentence, event, speaker):
            found[False].append(speaker.entity)
        elif speaker is not None and _is_meant(sentence, tokens, inside, speaker, entities):
            found[suffers].append(speaker.entity)
    targets = _references(found[True])
    return tuple(each for each in _references(found[False]) if each not in targets), targets


def _marked(
    sentence: Sentence, tokens: frozenset[int], event: Coded, entities: Sequence[Entity], lexicon: Lexicon
) -> tuple[tuple[EntityReference, ...], tuple[EntityReference, ...]]:
    found = {suffers: list[Entity]() for suffers in (False, True)}
    if lexicon.marks is not None:
        read = marked_behind if lexicon.marks.ordered else marked_before
        for inside, suffers in read(sentence.parse, tokens, event, lexicon.marks):
            kinds = SUFFERING if suffers else ACTING
            found[suffers] += [
                each
                for each in entities
                if each.type in kinds
                and _stands_in(sentence, each, inside)
                and (suffers or not _is_seat(sentence, each, lexicon.marks.genitive))
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


def _pairs(parse: Parse, tokens: frozenset[int], event: Coded, lexicon: Lexicon) -> Iterator[tuple[int, bool]]:
    """Heads of noun phrases, and whether they are targets."""
    path = [event.head] if event.head == event.trigger else [event.head, *_between(parse, event), event.trigger]
    if not event.predicated and parse.tokens[event.trigger].pos == "VERB":
        path = [event.trigger]  # "was disappointed and might appeal": the predicate is another matter
    for index in dict.fromkeys(path):
        if parse.tokens[index].pos in {"VERB", "AUX", "ADJ"}:
            yield from _of_verb(parse, index, event, lexicon, set(path))
        else:
            yield from _of_noun(parse, index, event, lexicon, set(path))
    if subject(parse, event.head) is None:  # "accused *Russia* of having attacked", "asked *Berlin* to send"
        suffers = is_passive(parse, event.head) or event.code in SUFFERED
        for each in tops(parse, tokens):
            if each < event.head and parse.tokens[each].pos in {"NOUN", "PROPN"}:
                yield each, suffers


def _between(parse: Parse, event: Coded) -> list[int]:
    """Verbs from the trigger up to the head of the clause."""
    found, at = list[int](), event.trigger
    for _ in parse.tokens:
        at = parse.tokens[at].head
        if at == event.head or parse.tokens[at].head == at:
            break
        if parse.tokens[at].pos == "VERB":
            found.append(at)
    return found


def _of_verb(parse: Parse, verb: int, event: Coded, lexicon: Lexicon, path: set[int]) -> Iterator[tuple[int, bool]]:
    done = subject(parse, verb)
    if done is not None and done[0] not in path:
        happens = event.code in SUFFERED and verb == event.trigger and not children(parse, verb, OBJECTS)
        yield done[0], done[1] or happens or parse.tokens[verb].pos == "ADJ"
    for each in children(parse, verb, OBJECTS):
        relative = parse.tokens[each].lemma in RELATIVE and parse.tokens[verb].dep in {"relcl", "acl:relcl"}
        if each not in path:
            yield parse.tokens[verb].head if relative else each, True
    for preposition, noun in obliques(parse, verb):
        if noun in path:
            continue
        if preposition == "by" and is_passive(parse, verb):
            yield noun, False
        elif preposition in lexicon.targeting and event.code.partition(".")[0] != "movement":
            yield noun, True


def _of_noun(parse: Parse, noun: int, event: Coded, lexicon: Lexicon, path: set[int]) -> Iterator[tuple[int, bool]]:
    """ "Attacks by X on Y", "Y's arrest by X", "the killing of Y", "Ukrainian attacks"."""
    patient = (
        event.code in SUFFERED or event.code.partition(".")[0] in {"justice", "office", "life"} or event.code == "coerce.arrest"
    )
    for each in children(parse, noun, OWNED):
        if feature(parse, each, "Case") != "Gen" or parse.tokens[each].dep != "nmod":
            yield each, patient
    for preposition, other in obliques(parse, noun):
        if other in path:
            continue
        if preposition in lexicon.causing:
            yield other, False
        elif preposition in lexicon.targeting:
            yield other, True
        elif preposition == "of":
            yield other, event.code.partition(".")[0] in {"assault", "coerce", "justice", "office", "life", "crime"}


def _stands_in(sentence: Sentence, entity: Entity, tokens: set[int]) -> bool:
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


def _does_it(parse: Parse, sentence: Sentence, event: Coded, speaker: Speaker) -> bool:
    """Whether the speaker, who stands outside of what is said, is the subject of its infinitive: "Norway plans *to attack*"."""
    done = subject(parse, event.head)
    return done is not None and not done[1] and _stands_in(sentence, speaker.entity, {*phrase(parse, done[0])})


def _is_meant(sentence: Sentence, tokens: frozenset[int], inside: set[int], speaker: Speaker, entities: Sequence[Entity]) -> bool:
    """Whether a pronoun in `inside` is the speaker's own."""
    kind = "PERSON" if speaker.entity.type == "PERSON" else "BODY"
    own = {word for word, meant in PRONOUNS[speaker.quoted].items() if meant == kind}
    pronouns = [each for each in inside if sentence.parse.tokens[each].text.casefold() in own]
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
    ordered = sorted(entities, key=lambda entity: entity.start)
    first = {entity.entity_id: entity.name for entity in reversed(ordered)}
    ids = dict.fromkeys(entity.entity_id for entity in ordered)
    return tuple(EntityReference(entity_id=each, name=first[each]) for each in ids)
