"""What an article asserts itself: clauses of events or facts that no attribution covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.claims.checkable import is_checkable
from pipeline.annotation.claims.clauses import ASIDES, TEMPORAL, clauses, happened, is_finite
from pipeline.annotation.claims.contents import claiming
from pipeline.annotation.claims.reported import is_told
from pipeline.annotation.entities.article import beginning_in
from pipeline.annotation.events import coded
from pipeline.annotation.events.coding import VAGUE
from pipeline.annotation.events.grammar import PASSIVE_SUBJECTS, SUBJECTS, children, clause, subject
from pipeline.annotation.events.lexicon import EventLexicon, words
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.parse import Parse
from schemas import Entity, Span

MOST_SENTENCES: Final = 2
MOST_WORDS: Final = 60
"""A text no longer than both is a headline or a flash, and all of it is news. A clause of a longer one has to name an event."""

LONGEST: Final = 300
"""Tokens. A longer sentence is a table or a list."""

PERSONAL: Final = words("i we you me us let я мы вы ты")
"""Who speaks in essays, adverts and letters, not in news."""

UNREAL: Final = words("would should could might may must can if unless whether бы если чтобы")
"""Words under which nothing is asserted."""

SAID: Final = words("agree support concede request accuse reject threaten consult")
"""Types of events that, in an aside, mostly tell how the article was made: "who asked not to be named"."""

NAMED: Final = words("PERSON ORGANISATION LOCATION FACILITY NATIONALITY WEAPON VEHICLE EVENT")
MEASURED: Final = words("QUANTITY MONEY DATETIME")
WORDS: Final = words("NOUN PROPN VERB ADJ NUM")


@dataclass(frozen=True, slots=True)
class Assertion:
    """A clause that the article itself asserts."""

    content: tuple[Span, ...]
    confidence: float


FLASH: Final = 0.7
RUNNING: Final = 0.6
"""Confidence of what a headline and what a longer text asserts. Of 50 clauses read from 83 political articles 41 asserted
something that happened; they stand lower, since nobody is named who answers for them."""

WHOLE: Final = 0.5
"""Of whole sentences in languages whose clauses are not told apart: not measured, so lower still."""


def assertions(
    document: Document, attributions: Sequence[Attribution], entities: Sequence[Entity], lexicon: EventLexicon | None
) -> tuple[Assertion, ...]:
    """The article's own assertions, in order; none where the language has no lexicon of events. Shallow parses tell no clauses
    apart: of them only whole sentences are asserted.

    No questions, orders, wishes or sentences of "I", "we" and "you", and nothing that a quotation or an attribution that claims
    something holds.
    """
    flash = len(document.sentences) <= MOST_SENTENCES and len(document.text.split()) <= MOST_WORDS
    if lexicon is None or not (lexicon.words.asserts or lexicon.words.past or flash):
        return ()
    grammar = lexicon.grammar
    taken = [span for each in claiming(document, attributions, grammar) for span in (*each.content, each.cue)]
    said = [span for each in attributions for span in _spans_of(each)]
    taken += () if flash else document.quotations
    taken_in, said_in = _by_sentence(document, taken), _by_sentence(document, said)
    found: list[Assertion] = []
    for sentence in document.sentences:
        parse = sentence.parse
        if len(parse.tokens) > LONGEST or document.text[sentence.end - 1] == "?":
            continue
        covered = _covered(sentence, taken_in[sentence.start])
        parts = clauses(parse, grammar) if lexicon.words.asserts else ()
        units = [_apart(parse, unit, covered, grammar) for unit in parts if not _is_personal(parse, unit, grammar)]
        units = [unit for unit in units if unit and covered.isdisjoint(unit)]
        within = beginning_in(entities, (sentence.start, sentence.end))
        near = [(entity.type, _covered(sentence, [(entity.start, entity.end)])) for entity in within]
        kinds = [{kind for kind, tokens in near if not tokens.isdisjoint(unit)} for unit in units]
        fitting = [unit for unit, types in zip(units, kinds, strict=True) if _is_event(parse, unit, types, lexicon, flash)]
        alone = flash and not fitting and not _covered(sentence, said_in[sentence.start])
        if alone and sum(token.pos in WORDS for token in parse.tokens) > 1:
            fitting = [frozenset(range(len(parse.tokens)))]
        untouched = not (flash or lexicon.words.asserts or said_in[sentence.start] or covered)
        if untouched and is_told(sentence, {entity.type for entity in within}, lexicon):
            fitting = [frozenset(range(len(parse.tokens)))]
        contents = [_content(sentence, unit) for unit in fitting]
        confidence = FLASH if flash else RUNNING if lexicon.words.asserts else WHOLE
        found += [Assertion(content, confidence) for content in contents if content and is_checkable(sentence, content, grammar)]
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


def _covered(sentence: Sentence, spans: Sequence[Span]) -> frozenset[int]:
    """The tokens of a sentence that `spans` of the text touch."""
    return frozenset(
        token.index
        for token in sentence.parse.tokens
        if any(start < sentence.start + token.end and sentence.start + token.start < end for start, end in spans)
    )


def _apart(parse: Parse, unit: frozenset[int], covered: frozenset[int], grammar: GrammarWords) -> frozenset[int]:
    """A clause without the participle behind a comma that holds what somebody says: "shut the mine, *blaming low prices*"."""
    head = clause(parse, unit, grammar)
    if head is None or covered.isdisjoint(unit) or head in covered:
        return unit
    behind = (each for each in children(parse, head, frozenset({"advcl", "prep"})) if each > head)
    told = [below for each in behind if not covered.isdisjoint(below := frozenset(parse.subtree(each)))]
    return unit.difference(*(below for below in told if _is_set_off(parse, min(below))))


def _is_set_off(parse: Parse, first: int) -> bool:
    """Whether what begins at a token follows a comma, tells when, or is somebody's name: "over *what it called* theft"."""
    token = parse.tokens[first]
    named = token.dep == "prep" and parse.tokens[first + 1].lemma == "what"
    return parse.tokens[first - 1].text == "," or token.lemma in TEMPORAL or named


def _is_personal(parse: Parse, unit: frozenset[int], grammar: GrammarWords) -> bool:
    head = clause(parse, unit, grammar)
    done = [] if head is None else children(parse, head, SUBJECTS | PASSIVE_SUBJECTS)
    return any(parse.tokens[each].lemma in PERSONAL for each in done)


def _is_event(parse: Parse, unit: frozenset[int], types: Collection[str], lexicon: EventLexicon, flash: bool) -> bool:
    """Whether a clause asserts an event that somebody named or something measured takes part in; in a flash, any event."""
    head = clause(parse, unit, lexicon.grammar)
    event = coded(parse, unit, lexicon)
    if head is None or event is None or event.code in VAGUE:
        return False
    below = (parse.tokens[each].lemma for each in (head, *parse.children[head]))
    if flash:
        return True
    aside = parse.tokens[head].dep in ASIDES
    if not event.predicated or (aside and event.code.partition(".")[0] in SAID):
        return False
    if event.phase is None and not happened(parse, head):
        return False
    return (
        subject(parse, head, lexicon.grammar) is not None
        and (aside or is_finite(parse, head))
        and not UNREAL.intersection(below)
        and not (NAMED | MEASURED).isdisjoint(types)
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
