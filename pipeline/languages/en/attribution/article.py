"""Who says what in an English article, put together from what its sentences say one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.adjectives import by_adjective
from pipeline.languages.en.attribution.agent_nouns import by_agent_noun
from pipeline.languages.en.attribution.antecedents import antecedent
from pipeline.languages.en.attribution.claimants import is_quoted
from pipeline.languages.en.attribution.cues import ADJECTIVES, AGENT_NOUNS, IMPERSONAL, NOUNS, VERB_LEMMAS
from pipeline.languages.en.attribution.direct_speech import with_direct_speech
from pipeline.languages.en.attribution.nested import NEXT, independent, without_later_sources
from pipeline.languages.en.attribution.nouns import by_noun
from pipeline.languages.en.attribution.sentence_attribution import SentenceAttribution
from pipeline.languages.en.attribution.sources import by_colon, by_hedge, by_source
from pipeline.languages.en.attribution.spans import joined, touching
from pipeline.languages.en.attribution.transcripts import signed, transcript
from pipeline.languages.en.attribution.verbs import by_verb
from pipeline.languages.en.attribution.words import CLOSED, VERBAL
from schemas import Span

Rule = Callable[[Document, int, int], SentenceAttribution | None]
"""From a document, the number of a sentence and a token of it to the attribution of which that token is the cue, or None."""

RULES: Final[tuple[Rule, ...]] = (by_source, by_colon, by_hedge, by_noun, by_agent_noun, by_adjective, by_verb)
"""The first that finds an attribution for a token counts."""

UNDATED: Final = datetime(1, 1, 1, tzinfo=UTC)
"""No rule on attributions asks when an article was published."""

CUE_FORMS: Final = frozenset({"according", ":", *ADJECTIVES, *IMPERSONAL})
CUE_LEMMAS: Final = frozenset({*CUE_FORMS, *CLOSED.hedges, *VERBAL.uttering, *NOUNS, *AGENT_NOUNS, *VERB_LEMMAS})
"""Forms, in small letters, and lemmas of all words that may be a cue by one of `RULES`."""


def attributions(document: Document) -> tuple[Attribution, ...]:
    """All attributions of an English `document`, in the order of their cues; no two share a cue.

    No cue is taken from inside a quotation: what a speaker says that others say is the speaker's content.
    """
    lines = transcript(document)
    spoken = tuple(part for each in lines for part in each.content)
    rest = replace(document, quotations=tuple(each for each in document.quotations if not touching(spoken, each)))
    signatures = {each: signature for each in rest.quotations if (signature := signed(rest, each))}
    rest = replace(rest, quotations=tuple(each for each in rest.quotations if each not in signatures))
    taken = sorted([*spoken, *signatures])
    reported = with_direct_speech(rest, tuple(_in_sentences(rest, taken)))
    found = sorted([*lines, *signatures.values(), *reported], key=lambda each: each.cue)
    sources, cues = frozenset((each.sentence, each.source) for each in found), [each.cue for each in found]
    return tuple(
        Attribution(
            claimant=each.claimant,
            antecedent=antecedent(document, each, sources),
            cue=each.cue,
            content=each.content,
            quoted=_is_direct_speech(document, each, cues),
            stance=each.stance,
            certainty=each.certainty,
            confidence=each.confidence,
        )
        for each in found
    )


def _in_sentences(document: Document, taken: Sequence[Span]) -> Iterator[SentenceAttribution]:
    """The attributions of each sentence by its words outside of quotations and of what is `taken` already, spans in order."""
    for number, sentence in enumerate(document.sentences):
        near = sentence.start, sentence.end + NEXT
        if touching(document.quotations, near) or touching(taken, near) or ":" in sentence.parse.text:
            yield from _in_sentence(document, number, taken)
        else:
            yield from (each.moved(sentence.start, number) for each in _without_quotations(sentence.parse))


@kept
def _without_quotations(parse: Parse) -> tuple[SentenceAttribution, ...]:
    """The attributions of a sentence as if it were all of the text: so they are wherever no quotation is near."""
    whole = 0, len(parse.text)
    alone = Document(parse.text, None, "en", UNDATED, (whole,), (Sentence(*whole, 0, parse),), ())
    return tuple(_in_sentence(alone, 0, ()))


def _in_sentence(document: Document, number: int, taken: Sequence[Span]) -> list[SentenceAttribution]:
    """Those of the sentence of that number."""
    sentence = document.sentences[number]
    outside = [
        word
        for word in _possible_cues(sentence.parse)
        if not is_quoted(document, sentence, word) and not touching(taken, sentence.span(word, word))
    ]
    each_found = (next(filter(None, (rule(document, number, word) for rule in RULES)), None) for word in outside)
    found = [each for each in each_found if each is not None]
    cut = [_cut(document.text, each, found) for each in found]
    return independent(document, sentence, without_later_sources(document, cut))


@kept
def _possible_cues(parse: Parse) -> tuple[int, ...]:
    """The tokens for which one of `RULES` may find an attribution: of political articles one word in fourteen."""
    return tuple(each.index for each in parse.tokens if each.lemma in CUE_LEMMAS or each.text.lower() in CUE_FORMS)


def _cut(text: str, attribution: SentenceAttribution, others: Sequence[SentenceAttribution]) -> SentenceAttribution:
    """An attribution, its content without the clauses of others that only follow it."""
    stops = [other.begins for other in others if other.begins is not None and attribution.cue[0] < other.begins]
    if not stops:
        return attribution
    parts = ((start, min(end, *stops)) for start, end in attribution.content if start < min(stops))
    return replace(attribution, content=joined(text, parts))


def _is_direct_speech(document: Document, attribution: SentenceAttribution, cues: Sequence[Span]) -> bool:
    """Whether most of the content stands in quotation marks, and holds none of the other `cues`, which are in order."""
    if any(cue != attribution.cue for part in attribution.content for cue in touching(cues, part)):
        return False
    size = sum(end - start for start, end in attribution.content)
    inside = sum(
        min(end, last) - max(start, first)
        for start, end in attribution.content
        for first, last in touching(document.quotations, (start, end))
    )
    return 2 * inside > size
