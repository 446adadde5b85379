"""What an article asserts itself: clauses of events or facts that no attribution covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.claims.checkable import is_checkable
from pipeline.annotation.claims.clauses import ASIDES, clauses, happened, is_finite
from pipeline.annotation.claims.contents import claiming
from pipeline.annotation.claims.narrated import narrates
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.entities.article import beginning_in
from pipeline.annotation.events import coded
from pipeline.annotation.events.coding import VAGUE
from pipeline.annotation.events.grammar import PASSIVE_SUBJECTS, SUBJECTS, children, clause, subject
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.parse import Parse
from schemas import Entity, EntityType, Span

MOST_SENTENCES: Final = 2
MOST_WORDS: Final = 60
"""A text no longer than both is a headline or a flash, and all of it is news. A clause of a longer one has to name an event."""

LONGEST: Final = 300
"""Tokens. A longer sentence is a table or a list."""

SPEECH_ACTS: Final = frozenset({"agree", "support", "concede", "request", "accuse", "reject", "threaten", "consult"})
"""Types of events that, in an aside, mostly tell how the article was made: "who asked not to be named"."""

FACTUAL: Final[frozenset[EntityType]] = frozenset(
    {
        *("PERSON", "ORGANISATION", "LOCATION", "FACILITY", "NATIONALITY", "WEAPON", "VEHICLE", "EVENT"),
        *("QUANTITY", "MONEY", "DATETIME"),
    }
)
"""Types of entities of which the clause of an event that somebody could check holds at least one: named or measured."""

BEHIND: Final = frozenset({"advcl", "prep"})
"""Relations of what may stand behind a clause and hold what somebody says."""

EITHER_SUBJECT: Final = SUBJECTS | PASSIVE_SUBJECTS
WORDS: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
"""Parts of speech of which a headline has at least two words."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A clause that the article itself asserts."""

    content: tuple[Span, ...]
    """Spans of the text, in order."""
    confidence: float
    """0 to 1."""


FLASH: Final = 0.7
RUNNING: Final = 0.6
"""Confidence of what a headline and what a longer text asserts. Of 50 clauses read from 83 political articles 41 asserted
something that happened; they stand lower, since nobody is named who answers for them."""

WHOLE: Final = 0.5
"""Of whole sentences in languages whose clauses are not told apart: not measured, so lower still."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """By what the sentences of one article are read."""

    lexicon: EventLexicon
    words: ClaimWords
    flash: bool
    """Whether the article is a headline or a flash."""


def assertions(
    document: Document,
    attributions: Sequence[Attribution],
    entities: Sequence[Entity],
    lexicon: EventLexicon | None,
    words: ClaimWords,
) -> tuple[Assertion, ...]:
    """The article's own assertions, in order; none where the language has no lexicon of events. Shallow parses tell no clauses
    apart: of them only whole sentences are asserted.

    No questions, orders, wishes or sentences of "I", "we" and "you", and nothing that a quotation or an attribution that claims
    something holds.
    """
    flash = len(document.sentences) <= MOST_SENTENCES and len(document.text.split()) <= MOST_WORDS
    if lexicon is None or not (lexicon.words.asserts or lexicon.words.past or flash):
        return ()
    reading = _Reading(lexicon, words, flash)
    claimed = [span for each in claiming(document, attributions, words) for span in (*each.content, each.cue)]
    claimed_in = _by_sentence(document, claimed if flash else [*claimed, *document.quotations])
    attributed_in = _by_sentence(document, [span for each in attributions for span in _spans_of(each)])
    confidence = FLASH if flash else RUNNING if lexicon.words.asserts else WHOLE
    found: list[Assertion] = []
    for sentence in document.sentences:
        if len(sentence.parse.tokens) > LONGEST or document.text[sentence.end - 1] == "?":
            continue
        within = beginning_in(entities, (sentence.start, sentence.end))
        units = _asserted(sentence, claimed_in[sentence.start], attributed_in[sentence.start], within, reading)
        contents = (_content(sentence, unit) for unit in units)
        found += [Assertion(content, confidence) for content in contents if content and is_checkable(sentence, content, words)]
    return tuple(found)


def _spans_of(attribution: Attribution) -> tuple[Span, ...]:
    return (*attribution.content, attribution.cue, *([attribution.claimant] if attribution.claimant else []))


def _by_sentence(document: Document, spans: Iterable[Span]) -> Mapping[int, list[Span]]:
    """By the start of each sentence those of `spans` that it holds a part of."""
    found = defaultdict[int, list[Span]](list)
    for span in spans:
        for sentence in document.touched(span):
            found[sentence.start].append(span)
    return found


def _asserted(
    sentence: Sentence, claimed: Sequence[Span], attributed: Sequence[Span], entities: Sequence[Entity], reading: _Reading
) -> list[frozenset[int]]:
    """What the article asserts in a sentence that holds `entities`, each as a set of tokens: its clauses of events, or all of it.

    `claimed` are the spans of the text in the sentence that somebody else claims, `attributed` those of all attributions.
    """
    covered = sentence.touched(claimed)
    whole = frozenset(range(len(sentence.parse.tokens)))
    fitting = _event_clauses(sentence, covered, entities, reading) if reading.lexicon.words.asserts else []
    if reading.flash and not fitting:
        worded = sum(token.pos in WORDS for token in sentence.parse.tokens) > 1
        return [whole] if worded and not sentence.touched(attributed) else []
    if reading.lexicon.words.asserts:
        return fitting
    untouched = not (attributed or covered)
    return [whole] if untouched and narrates(sentence, {entity.type for entity in entities}, reading.lexicon) else []


def _event_clauses(
    sentence: Sentence, covered: frozenset[int], entities: Sequence[Entity], reading: _Reading
) -> list[frozenset[int]]:
    """The clauses of a sentence that assert an event, without the `covered` tokens; none of "I", "we" and "you"."""
    parse = sentence.parse
    units = [
        _apart(parse, unit, covered, reading.words)
        for unit in clauses(parse, reading.words)
        if not _is_personal(parse, unit, reading.words)
    ]
    near = [(entity.type, sentence.touched([(entity.start, entity.end)])) for entity in entities]
    return [
        unit
        for unit in units
        if unit
        and covered.isdisjoint(unit)
        and _is_event(parse, unit, {kind for kind, tokens in near if not tokens.isdisjoint(unit)}, reading)
    ]


def _apart(parse: Parse, unit: frozenset[int], covered: frozenset[int], words: ClaimWords) -> frozenset[int]:
    """A clause without the participle behind a comma that holds what somebody says: "shut the mine, *blaming low prices*"."""
    head = clause(parse, unit, words.grammar)
    if head is None or covered.isdisjoint(unit) or head in covered:
        return unit
    behind = (each for each in children(parse, head, BEHIND) if each > head)
    holding = [below for each in behind if not covered.isdisjoint(below := frozenset(parse.subtree(each)))]
    return unit.difference(*(below for below in holding if _is_set_off(parse, min(below), words)))


def _is_set_off(parse: Parse, first: int, words: ClaimWords) -> bool:
    """Whether what begins at a token follows a comma, tells when, or is somebody's name: "over *what it called* theft"."""
    token = parse.tokens[first]
    named = token.dep == "prep" and parse.tokens[first + 1].lemma in words.calling
    return parse.tokens[first - 1].text == "," or token.lemma in words.temporal or named


def _is_personal(parse: Parse, unit: frozenset[int], words: ClaimWords) -> bool:
    head = clause(parse, unit, words.grammar)
    done = [] if head is None else children(parse, head, EITHER_SUBJECT)
    return any(parse.tokens[each].lemma in words.personal for each in done)


def _is_event(parse: Parse, unit: frozenset[int], types: Collection[EntityType], reading: _Reading) -> bool:
    """Whether a clause asserts an event that somebody named or something measured takes part in; in a flash, any event."""
    head = clause(parse, unit, reading.words.grammar)
    if head is None or not (reading.flash or _may_assert(parse, head, types, reading.words)):
        return False
    event = coded(parse, unit, reading.lexicon)
    if event is None or event.code in VAGUE:
        return False
    if reading.flash:
        return True
    aside = parse.tokens[head].dep in ASIDES
    if not event.predicated or (aside and event.code.partition(".")[0] in SPEECH_ACTS):
        return False
    return event.phase is not None or happened(parse, head)


def _may_assert(parse: Parse, head: int, types: Collection[EntityType], words: ClaimWords) -> bool:
    """Whether the clause that `head` heads has a subject and a finite verb, tells of no wish, and names or measures something."""
    return (
        not FACTUAL.isdisjoint(types)
        and subject(parse, head, words.grammar) is not None
        and (parse.tokens[head].dep in ASIDES or is_finite(parse, head))
        and words.unreal.isdisjoint(parse.tokens[each].lemma for each in (head, *parse.children[head]))
    )


def _content(sentence: Sentence, unit: frozenset[int]) -> tuple[Span, ...]:
    """The tokens as spans of the text, without marks and conjunctions at their ends; marks alone make no gap."""
    tokens = sentence.parse.tokens
    worded = [index for index in sorted(unit) if tokens[index].pos not in {"PUNCT", "SPACE"}]
    while worded and tokens[worded[0]].pos in {"CCONJ", "SCONJ"}:
        del worded[0]
    while worded and tokens[worded[-1]].pos == "CCONJ":
        del worded[-1]
    runs: list[list[int]] = []
    for index in worded:
        if runs and all(tokens[each].pos in {"PUNCT", "SPACE"} for each in range(runs[-1][1] + 1, index)):
            runs[-1][1] = index
        else:
            runs.append([index, index])
    return tuple(sentence.span(first, last) for first, last in runs)
