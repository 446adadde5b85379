"""What a claim says, in fields that do not depend on the language: event, actors, targets, place, time, quantities."""

from __future__ import annotations

from bisect import bisect_left as bisect
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from pipeline.annotation.claims.locations import located, location, location_before
from pipeline.annotation.claims.measures import Measures
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.entities.article import beginning_in
from pipeline.annotation.events import Coded, coded, event, roles
from pipeline.annotation.events.grammar import OBJECTS, VERBAL, clause, tops
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.naming import pair_of, rule_of
from pipeline.annotation.events.ontology import Phase, codes
from pipeline.annotation.events.phases import tense
from pipeline.annotation.events.predicates import coded_by
from pipeline.annotation.events.roles import Speaker
from pipeline.annotation.events.senses import told_apart
from pipeline.annotation.events.things import thing_of
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.polarity.reading import is_negated, is_spared
from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.guard import Guard
from schemas import Entity, Frame, Location, Span, TimeRange

WILLED: Final = frozenset[Phase]({"threatened", "requested", "planned"})
"""Phases that a reporting verb gives to an infinitive or noun that it reports."""

SPEECH_ACTS: Final = codes("agree support concede request accuse reject threaten")
"""Types of events that somebody does by saying something."""

DIPLOMATIC: Final = SPEECH_ACTS | codes("consult sanction statement cooperate aid")
"""Types of events whose target is a party to them, not a place where they happen."""

COARSER: Final = tuple(86_400 * days for days in (0.5, 1, 4, 7, 31, 92, 366))
"""Seconds of half a day, a day, a few days, a week, the longest month, quarter and year."""

STRIKING: Final = codes("disaster assault")
"""Types of events that happen where what they strike is: "an earthquake struck Chile"."""

HAPPENING: Final = codes("disaster assault accident")
"""Types of events that somebody goes to see: a report that opens with one and names no other place was written there."""


class Frames:
    """Makes the frames of one article's claims."""

    def __init__(
        self,
        measured: Sequence[Measures],
        entities: Sequence[Entity],
        gazetteer: Gazetteer,
        lexicon: EventLexicon | None,
        words: ClaimWords,
        guard: Guard,
        dateline: Place | None = None,
    ) -> None:
        """`dateline` is where the article was written, as far as it says so."""
        self._dateline = dateline
        self._words, self._guard = words, guard
        self._measured: Mapping[int, Measures] = {each.sentence.start: each for each in measured}
        self._entities = entities
        self._gazetteer = gazetteer
        self._lexicon = lexicon
        self._lemmas = frozenset(token.lemma for each in measured for token in each.sentence.parse.tokens)

    def frame(self, sentence: Sentence, content: Sequence[Span], cue: Span | None, speaker: Speaker | None) -> Frame:
        """The frame of the claim that stands in `content`, spans of `sentence`, and that `speaker` makes and `cue` reports."""
        measured = self._measured[sentence.start]
        near = beginning_in(self._entities, (sentence.start, sentence.end))

        def claimed(span: Span) -> bool:
            """Begins inside the content; a counted phrase may run over its end."""
            return any(start <= sentence.start + span[0] < end for start, end in content)

        tokens = sentence.beginning_in(content)
        whole = sentence.start, sentence.end
        found = self._guard.one("events", whole, lambda: self._event(sentence, tokens, cue), None)
        struck = found is not None and found.code.partition(".")[0] in STRIKING
        placed = self._guard.one("places", whole, lambda: self._location(sentence, content, near, struck), None)
        if placed is None and found is not None and found.code.partition(".")[0] in HAPPENING:
            placed = self._datelined(sentence, [each for each in near if claimed((each.start - sentence.start, 0))])
        ranges = [each.range for each in measured.times if claimed(each.span)]
        negated = self._guard.one("claims", whole, lambda: self._negated(sentence, tokens, cue), False)
        said = Frame(
            negated=negated,
            location=placed,
            time=min(ranges, key=_fineness, default=None),  # "Monday" says more than "this year"
            quantities=tuple(each.quantity for each in measured.quantities if claimed(each.span)),
        )
        if found is None or self._lexicon is None:
            return said
        told = partial(self._told, said, found, self._lexicon, sentence, tokens, cue, speaker)
        return self._guard.one("events", whole, told, said)

    def _told(
        self,
        said: Frame,
        found: Coded,
        lexicon: EventLexicon,
        sentence: Sentence,
        tokens: frozenset[int],
        cue: Span | None,
        speaker: Speaker | None,
    ) -> Frame:
        """`said` with the event that was found, and who takes part in it."""
        phase = found.phase
        if cue is not None and (phase == "planned" or sentence.parse.tokens[found.head].pos in {"NOUN", "SYM", "NUM"}):
            phase = _willed(sentence, cue, lexicon) or phase
        if phase == "negated" and not said.negated and self._happened(sentence, tokens, found):
            phase = None
        near = beginning_in(self._entities, (sentence.start, sentence.end))
        actors, targets = roles(sentence, tokens, found, near, lexicon, speaker)
        taking = actors if found.code.partition(".")[0] not in DIPLOMATIC else (*actors, *targets)
        acts = said.location is not None and said.location.entity_id in {each.entity_id for each in taking}
        # "Moscow has refused": the city does something, and nothing is said to happen there
        place = None if acts else said.location
        return said.model_copy(
            update={"event": event(found.code, phase, found.rule), "actors": actors, "targets": targets, "location": place}
        )

    def _location(self, sentence: Sentence, content: Sequence[Span], near: Sequence[Entity], struck: bool) -> Location | None:
        """The place that a content names, or that "the city" in it means."""
        return location(sentence, content, near, self._gazetteer, self._words, struck=struck) or location_before(
            sentence, content, self._entities, self._gazetteer, self._words, struck=struck
        )

    def _datelined(self, sentence: Sentence, claimed: Sequence[Entity]) -> Location | None:
        """Where an article was written, for a claim of its first sentence whose entities, `claimed`, are no places."""
        opens = sentence.start == min(self._measured)
        named = any(each.type in ("LOCATION", "FACILITY") for each in claimed)
        return located(self._dateline) if self._dateline and opens and not named else None

    def _negated(self, sentence: Sentence, tokens: frozenset[int], cue: Span | None) -> bool:
        """Whether a content says that something is not so."""
        reporting = sentence.beginning_in([cue]) if cue is not None else frozenset[int]()
        return is_negated(sentence.parse, tokens, reporting, self._words.grammar, self._words.negation)

    def _happened(self, sentence: Sentence, tokens: frozenset[int], found: Coded) -> bool:
        """Whether an event of a claim that does not negate, beside a word of negation, is what the claim says, or nothing negates
        it: "not only burned", "did not fail to"."""
        parse, words = sentence.parse, self._words
        own = words.negation.order == "tree" and found.head == clause(parse, tokens, words.grammar)
        return own or is_spared(parse, tokens, words.negation)

    def _event(self, sentence: Sentence, tokens: frozenset[int], cue: Span | None) -> Coded | None:
        """The event of a content, else the act of speech that reports it, in the sense that this article has."""
        if self._lexicon is None:
            return None
        found = (cue and _given(sentence, tokens, cue, self._lexicon)) or coded(sentence.parse, tokens, self._lexicon)
        if found is None and cue is not None:
            found = _speech_act(sentence, tokens, cue, self._lexicon)
        if found is None:
            return None
        return told_apart(found, sentence.parse.tokens[found.trigger].lemma, self._lemmas, self._lexicon)


def _fineness(given: TimeRange) -> int:
    """How many of `COARSER` a range is longer than: of two months the one named first counts, not the shorter."""
    return bisect(COARSER, (given.end - given.start).total_seconds())


def _given(sentence: Sentence, tokens: frozenset[int], cue: Span, lexicon: EventLexicon) -> Coded | None:
    """The event that a cue makes with the things that it has for content: "pledged *3 million euros for repairs*"."""
    parse = sentence.parse
    for noun in tops(parse, tokens):
        verb = parse.tokens[parse.tokens[noun].head]
        reported = verb.pos == "VERB" and cue[0] <= sentence.start + verb.start < cue[1]
        if reported and parse.tokens[noun].dep in OBJECTS and rule_of(parse, noun, lexicon) is None:
            rule = thing_of(parse, verb.index, lexicon, by_kind=False)
            return coded_by(rule, None, verb.index, verb.index) if rule else None
    return None


def _speech_act(sentence: Sentence, tokens: frozenset[int], cue: Span, lexicon: EventLexicon) -> Coded | None:
    """The event that a cue itself is, where what it reports names none: "Norway promised restraint".

    Who warns of what is so already threatens nobody.
    """
    parse = sentence.parse
    head = clause(parse, tokens, lexicon.grammar)
    told = head is not None and parse.tokens[head].pos in VERBAL
    past = told and head is not None and tense(parse, head, lexicon) != "planned"
    for token in parse.tokens:
        if cue[0] <= sentence.start + token.start < cue[1]:
            rule = pair_of(parse, token.index, (), lexicon) or rule_of(parse, token.index, lexicon)
            act = rule is not None and rule.phase is None and rule.type in SPEECH_ACTS and rule.code != "accuse.investigate"
            if rule is not None and act and not (past and rule.code == "threaten"):
                return coded_by(rule, None, token.index, token.index)
    return None


def _willed(sentence: Sentence, cue: Span, lexicon: EventLexicon) -> Phase | None:
    """The phase into which a cue puts what it announces: "threatened to attack", "called for a ceasefire"."""
    parse, words = sentence.parse, lexicon.words
    lemmas = [
        token.lemma
        for token in parse.tokens
        if cue[0] <= sentence.start + token.start < cue[1]
        and (
            token.lemma not in words.by_preposition
            or any(parse.tokens[each].lemma in words.reported_behind for each in parse.children[token.index])
        )
    ]
    return next((phase for lemma in lemmas if (phase := words.phases.get(lemma)) in WILLED), None)
