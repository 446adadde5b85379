"""Attributions to claim mentions: one for each sentence of what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from pipeline.annotation.claims.about import antecedents
from pipeline.annotation.claims.assertions import Assertion
from pipeline.annotation.claims.candidates import Candidate
from pipeline.annotation.claims.checkable import is_checkable, is_plural, is_question, points_back
from pipeline.annotation.claims.claimants import StateOf, claimant_of, speaker_of, speaking
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.roles import Speaker
from pipeline.annotation.names.keys import NameWords
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.guard import Guard
from pipeline.identity import digest
from schemas import Claimant, ClaimMention, Cue, Entity, Frame, Span

FrameOf = Callable[[Sentence, Sequence[Span], Span | None, Speaker | None], Frame]
"""From the content in a sentence, the cue of what is said in it, and who says it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What all mentions of one article are made with."""

    article_id: str
    document: Document
    speaking: Sequence[Entity]
    """Those of the article's entities that may speak, in order."""
    frame_of: FrameOf
    state_of: StateOf
    words: ClaimWords
    names: NameWords

    def claimant(self, said: Attribution) -> Claimant | None:
        """Who says it; None where nobody is named."""
        return claimant_of(self.document, said, self.speaking, self.state_of, self.words, self.names)


def mentions(
    article_id: str,
    document: Document,
    candidates: Iterable[Candidate],
    entities: Sequence[Entity],
    frame_of: FrameOf,
    state_of: StateOf,
    words: ClaimWords,
    names: NameWords,
    guard: Guard,
) -> tuple[ClaimMention, ...]:
    """The mentions of all `candidates` of an article, ordered by where their content starts.

    `entities` are the article's, in order. No two mentions share a `mention_id`. What cannot be checked is no claim; a statement
    on what was said before has its frame. A candidate on which something raises is left out.
    """
    whole = Whole(article_id, document, speaking(document, entities), frame_of, state_of, words, names)
    given = list(candidates)
    sorts = [guard.one("claims", _span(each.sentence), partial(_is_pointing, each, words), None) for each in given]
    plain = [each for each, pointing in zip(given, sorts, strict=True) if pointing is False]
    made = (guard.one("claims", _span(each.sentence), partial(_of_candidate, each, whole), None) for each in plain)
    found = sorted((each for each in made if each is not None), key=_place)
    repeated: list[ClaimMention] = []
    for each in (each for each, pointing in zip(given, sorts, strict=True) if pointing):
        others, about = guard.one("claims", _span(each.sentence), partial(_of_pointing, each, found, whole), (found, ()))
        found, repeated = others, [*repeated, *about]
    unique = {mention.mention_id: mention for mention in [*found, *repeated]}
    return tuple(sorted(unique.values(), key=_place))


def _span(sentence: Sentence) -> Span:
    return sentence.start, sentence.end


def _is_pointing(candidate: Candidate, words: ClaimWords) -> bool | None:
    """Whether a candidate speaks of what somebody said before; None where it says nothing that can be checked."""
    if isinstance(candidate.said, Assertion):
        return False
    if points_back(candidate.sentence.parse, candidate.sentence.beginning_in(candidate.content), words):
        return True
    return False if is_checkable(candidate.sentence, candidate.content, words) else None


def _of_candidate(candidate: Candidate, whole: Whole) -> ClaimMention:
    """The mention of what a candidate says itself."""
    said, sentence, content = candidate.said, candidate.sentence, candidate.content
    if isinstance(said, Assertion):
        frame = whole.frame_of(sentence, content, None, None)
        return _mention(whole.article_id, whole.document, sentence, None, said, content, frame)
    claimant = whole.claimant(said)
    speaker = speaker_of(whole.document, said, whole.speaking, whole.words)
    frame = whole.frame_of(sentence, content, said.cue, speaker)
    return _mention(whole.article_id, whole.document, sentence, claimant, said, content, frame)


def _of_pointing(candidate: Candidate, found: list[ClaimMention], whole: Whole) -> tuple[list[ClaimMention], list[ClaimMention]]:
    """Those of `found` that stay beside a candidate that speaks of some of them, and its own mentions, one for each."""
    said, sentence, content = candidate.said, candidate.sentence, candidate.content
    assert isinstance(said, Attribution), "an assertion says itself what it says"
    claimant = whole.claimant(said)
    plural = is_plural(sentence.parse, sentence.beginning_in(content))
    others = [each for each in found if not _tells_of(each, said)]
    about = antecedents(whole.document, sentence, said, claimant, plural, others)
    made = [
        _mention(whole.article_id, whole.document, sentence, claimant, said, content, meant.frame, meant.mention_id)
        for meant in about
    ]
    return (others if about else found), made


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
    cue = attribution.cue if attribution else None
    made = ClaimMention(
        mention_id="",
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
    return made.model_copy(update={"mention_id": mention_id(article_id, made, about)})


def mention_id(article_id: str, mention: ClaimMention, about: str | None) -> str:
    """The id of `mention` in the article of that id; `about` is the id there of the mention that it speaks of."""
    claimant, cue = (None if each is None else (each.start, each.end) for each in (mention.claimant, mention.cue))
    return digest(article_id, repr(claimant), repr(cue), repr(mention.content), about)
