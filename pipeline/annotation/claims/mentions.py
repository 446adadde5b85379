"""Attributions to claim mentions: one for each sentence of what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from typing import Final

from pipeline.annotation.claims.about import antecedents
from pipeline.annotation.claims.assertions import Assertion
from pipeline.annotation.claims.candidates import Candidate
from pipeline.annotation.claims.checkable import content_tokens, is_checkable, is_plural, is_question, points_back
from pipeline.annotation.entities.article import reference
from pipeline.annotation.events.grammar import clause
from pipeline.annotation.events.lexicon import words
from pipeline.annotation.events.roles import Speaker
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.names.keys import NameWords, name_key
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.identity import digest
from pipeline.languages.en.persons import is_person
from schemas import Claimant, ClaimMention, Cue, Entity, Frame, Span

FrameOf = Callable[[Sentence, Sequence[Span], Span | None, Speaker | None], Frame]
"""From the content in a sentence, the cue of what is said in it, and who says it."""

VOICES: Final = words(
    """official authority government ministry minister military army force police spokesman spokeswoman spokesperson president
        premier chancellor leader leadership parliament presidency office embassy diplomat ambassador envoy delegation regime
        state side intelligence agency department administration cabinet command navy court general commander troop
        negotiator mission consulate news media television radio newspaper press channel"""
)
"""Nouns that speak for the state or people named beside them: "Turkish officials", not "a Turkish woman"."""

POSSESSIVES: Final = words("his her")

StateOf = Callable[[str], str | None]
"""From the id of a capital the id of its state; None for other ids."""


def mentions(
    article_id: str,
    document: Document,
    candidates: Iterable[Candidate],
    entities: Sequence[Entity],
    frame_of: FrameOf,
    state_of: StateOf,
    grammar: GrammarWords,
    names: NameWords,
) -> tuple[ClaimMention, ...]:
    """The mentions of all candidates, ordered by where their content starts.

    No two share a `mention_id`. What cannot be checked is no claim; a statement on what was said before has its frame.
    """
    found: list[ClaimMention] = []
    pointing: list[tuple[Attribution, Sentence, tuple[Span, ...]]] = []
    for each in candidates:
        said, sentence, content = each.said, each.sentence, each.content
        if isinstance(said, Assertion):
            frame = frame_of(sentence, content, None, None)
            found.append(_mention(article_id, document, sentence, None, said, content, frame))
        elif points_back(sentence.parse, content_tokens(sentence, content), grammar):
            pointing.append((said, sentence, content))
        elif is_checkable(sentence, content, grammar):
            claimant = _claimant(document, said, entities, state_of, grammar, names)
            frame = frame_of(sentence, content, said.cue, _speaker(document, said, entities, grammar))
            found.append(_mention(article_id, document, sentence, claimant, said, content, frame))
    found.sort(key=_place)
    repeated = []
    for said, sentence, content in pointing:
        claimant = _claimant(document, said, entities, state_of, grammar, names)
        plural = is_plural(sentence.parse, content_tokens(sentence, content))
        others = [each for each in found if not _tells_of(each, said)]
        about = antecedents(document, sentence, said, claimant, plural, others)
        found = others if about else found
        repeated += [
            _mention(article_id, document, sentence, claimant, said, content, meant.frame, meant.mention_id) for meant in about
        ]
    unique = {mention.mention_id: mention for mention in [*found, *repeated]}
    return tuple(sorted(unique.values(), key=_place))


def _tells_of(mention: ClaimMention, said: Attribution) -> bool:
    """Whether the article's own assertion is that this is said: "the firm denied the charges" is the firm's claim already."""
    return mention.cue is None and any(start <= said.cue[0] < end for start, end in mention.content)


def _place(mention: ClaimMention) -> tuple[tuple[Span, ...], int]:
    return mention.content, mention.cue.start if mention.cue else 0


def _mention(
    article_id: str,
    document: Document,
    sentence: Sentence,
    claimant: Claimant | None,
    said: Attribution | Assertion,
    content: tuple[Span, ...],
    frame: Frame,
    about: str | None = None,
) -> ClaimMention:
    attribution = said if isinstance(said, Attribution) else None
    claiming = attribution.claimant if attribution else None
    cue = attribution.cue if attribution else None
    return ClaimMention(
        mention_id=digest(article_id, repr(claiming), repr(cue), repr(content), about),
        sentence=(sentence.start, sentence.end),
        claimant=claimant,
        cue=Cue(start=cue[0], end=cue[1], text=document.text[slice(*cue)]) if cue else None,
        content=content,
        text=" ".join(" ".join(document.text[start:end].split()) for start, end in content),
        quoted=attribution is not None and attribution.quoted,
        stance="asserted" if attribution is None else "questioned" if is_question(document, content) else attribution.stance,
        certainty=attribution.certainty if attribution else "stated",
        confidence=said.confidence,
        about=about,
        frame=frame,
    )


def _claimant(
    document: Document,
    attribution: Attribution,
    entities: Sequence[Entity],
    state_of: StateOf,
    grammar: GrammarWords,
    names: NameWords,
) -> Claimant | None:
    if attribution.claimant is None:
        return None
    start, end = attribution.claimant
    text = document.text[start:end]
    named = attribution.antecedent or attribution.claimant
    entity = _entity(document, named, entities, grammar)
    if entity is not None:
        alone = entity.type == "LOCATION" and entity.end - entity.start == named[1] - named[0]
        entity_id = (state_of(entity.entity_id) if alone else None) or entity.entity_id
        return Claimant(start=start, end=end, text=text, entity_id=entity_id, name=entity.name)
    name = " ".join(document.text[slice(*named)].split())
    return Claimant(start=start, end=end, text=text, entity_id=f"name:{name_key(name, names)}", name=name)


def _entity(document: Document, named: Span, entities: Sequence[Entity], grammar: GrammarWords) -> Entity | None:
    """The entity that a claimant is: no people or place that only tells where a person is from."""
    whole = [each for each in entities if document.text[each.end : each.end + 1] != "-"]  # "Russian-occupied" is not Russia's
    entity = reference(whole, named)
    if entity is None or document.language != "en":
        return entity
    sentence = next((each for each in document.sentences if each.start <= named[0] < each.end), None)
    if sentence is None:
        return entity
    head = clause(sentence.parse, content_tokens(sentence, [named]), grammar)
    place = named[0] if head is None else sentence.start + sentence.parse.tokens[head].start
    if head is None or entity.start <= place < entity.end:
        return entity
    if entity.type == "PERSON":  # "the wife of Jan Brown" is not he
        kin = is_person(sentence.parse.tokens[head].text) and _hangs_on(sentence, head, entity, words("of for to"))
        return None if kin else entity
    voice = sentence.parse.tokens[head].lemma in VOICES
    if entity.type == "ORGANISATION":  # "Chile's mission to the U.N." is Chile's
        sender = reference(whole, (named[0], place)) if voice and entity.start > place else None
        return sender or entity
    away = entity.start > place and not _hangs_on(sentence, head, entity, words("of"))
    return entity if voice and not away else None  # "police in Antwerp" are not Antwerp


def _hangs_on(sentence: Sentence, head: int, entity: Entity, links: Set[str]) -> bool:
    """Whether an entity is named behind one of the prepositions `links` on the noun that heads a claimant."""
    tokens = sentence.parse.tokens
    named = next((token for token in tokens if sentence.start + token.end == entity.end), None)
    if named is None or named.dep != "pobj":
        return False
    link = tokens[named.head]
    return link.head == head and link.lemma in links


def _speaker(document: Document, attribution: Attribution, entities: Sequence[Entity], grammar: GrammarWords) -> Speaker | None:
    """Whom the pronouns of what is said may stand for."""
    named = attribution.antecedent or attribution.claimant
    entity = None if named is None else _entity(document, named, entities, grammar)
    if named is None or entity is None:
        return None
    return Speaker(entity, attribution.quoted, document.text[slice(*named)].split()[0].casefold() in POSSESSIVES)
