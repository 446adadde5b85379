"""Attributions to claim mentions: one for each sentence of what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pipeline.annotation.claims.about import antecedents
from pipeline.annotation.claims.assertions import Assertion
from pipeline.annotation.claims.candidates import Candidate
from pipeline.annotation.claims.checkable import content_tokens, is_checkable, is_plural, is_question, points_back
from pipeline.annotation.claims.claimants import StateOf, claimant_of, speaker_of
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.roles import Speaker
from pipeline.annotation.names.keys import NameWords
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.identity import digest
from schemas import Claimant, ClaimMention, Cue, Entity, Frame, Span

FrameOf = Callable[[Sentence, Sequence[Span], Span | None, Speaker | None], Frame]
"""From the content in a sentence, the cue of what is said in it, and who says it."""


def mentions(
    article_id: str,
    document: Document,
    candidates: Iterable[Candidate],
    entities: Sequence[Entity],
    frame_of: FrameOf,
    state_of: StateOf,
    words: ClaimWords,
    names: NameWords,
) -> tuple[ClaimMention, ...]:
    """The mentions of all `candidates` of an article, ordered by where their content starts.

    `entities` are the article's, in order. No two mentions share a `mention_id`. What cannot be checked is no claim; a statement
    on what was said before has its frame.
    """
    found: list[ClaimMention] = []
    pointing: list[tuple[Attribution, Sentence, tuple[Span, ...]]] = []
    for each in candidates:
        said, sentence, content = each.said, each.sentence, each.content
        if isinstance(said, Assertion):
            frame = frame_of(sentence, content, None, None)
            found.append(_mention(article_id, document, sentence, None, said, content, frame))
        elif points_back(sentence.parse, content_tokens(sentence, content), words):
            pointing.append((said, sentence, content))
        elif is_checkable(sentence, content, words):
            claimant = claimant_of(document, said, entities, state_of, words, names)
            frame = frame_of(sentence, content, said.cue, speaker_of(document, said, entities, words))
            found.append(_mention(article_id, document, sentence, claimant, said, content, frame))
    found.sort(key=_place)
    repeated = []
    for said, sentence, content in pointing:
        claimant = claimant_of(document, said, entities, state_of, words, names)
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
