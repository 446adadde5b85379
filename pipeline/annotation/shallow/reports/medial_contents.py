"""What a verb in the middle of its sentence reports: a clause, the sentence that it is set into, or a noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range, chunks, is_time
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.asides import aside_start
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport, stretch
from pipeline.annotation.shallow.reports.subjects import subject_after, subject_before
from pipeline.annotation.shallow.reports.verbs import cue_range, is_act
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from pipeline.scripts.punctuation import DASHES

STOPS = frozenset({",", ".", ";", "—", "–"})
"""Marks that end an insertion."""

_OPENING = DASHES | {","}
"""Marks before an insertion that begins with its verb."""
_OPENING_SUBJECT = _OPENING - {"-"}
"""Those before one that begins with its subject."""

_FARTHEST_THAT = 16
"""Tokens from a verb to its conjunction."""
_FARTHEST_ABOUT = 8
"""Tokens from a verb to the adposition before what it reports about."""
_FEWEST = 3
"""Tokens that a content set off by a comma has at least."""
_FEWEST_OF_PHRASE = 2
"""Tokens that a noun phrase has at least, marks aside."""


def with_clause(
    document: Document, number: int, verb: int, attitude: Attitude, until: int, classes: WordClasses, cues: MedialCues
) -> SpeechReport | None:
    """A clause behind a conjunction, up to token `until` at most: "X dijo que …"."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    that = _conjunction(tokens, verb, cues)
    if that is None or that >= until:
        return None
    content = stretch(document, sentence, that + 1, until)
    if not content:
        return None
    cue = cue_range(tokens, verb, cues)
    reflexive = cue[0] > 0 and tokens[cue[0] - 1].text.casefold() in cues.reflexive
    if reflexive or tokens[verb].text.casefold().endswith(cues.impersonal_endings):
        return SpeechReport(number, None, (cue[0] - reflexive, verb), content, *attitude, confidence.CLAUSE)
    claimant = subject_before(tokens, verb, classes, cues) or subject_after(tokens[:that], verb, classes, cues)
    claimant = claimant or _place_of_speech(tokens, verb, classes, cues)
    return SpeechReport(number, claimant, cue, content, *attitude, confidence.CLAUSE, claimant is None)


def _conjunction(tokens: Sequence[Token], verb: int, cues: MedialCues) -> int | None:
    """The conjunction that opens the verb's content, with no end of a clause and no other finite verb before it."""
    for token in tokens[verb + 1 : verb + _FARTHEST_THAT]:
        if token.text.casefold() in cues.complementisers:
            return token.index
        if token.text in (";", ":", ".") or (token.pos == "VERB" and "VerbForm=Fin" in token.morph):
            return None
    return None


def inserted(
    document: Document, number: int, verb: int, attitude: Attitude, classes: WordClasses, cues: MedialCues
) -> SpeechReport | None:
    """A clause of its own behind or within the content: "…, informó el ministerio", "…, заявив речник, …"."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    opening = _insertion(tokens, verb, classes, cues)
    if opening is None:
        return None
    start, claimant = opening
    end = max(verb, claimant[1] if claimant else verb)
    while end + 1 < len(tokens) and tokens[end + 1].text not in STOPS:
        end += 1
    goes_on = end + 1 < len(tokens) and tokens[end + 1].text != "."
    rest = stretch(document, sentence, end + 1, len(tokens) - 1) if goes_on else ()
    head = [token for token in tokens[: start - 1] if token.pos != "PUNCT"]
    if len(head) < _FEWEST and not rest:
        return None
    content = (*stretch(document, sentence, 0, start - 2), *rest)
    cue = cue_range(tokens, verb, cues)
    return SpeechReport(number, claimant, cue, content, *attitude, confidence.INSERTED, claimant is None) if content else None


def _insertion(tokens: Sequence[Token], verb: int, classes: WordClasses, cues: MedialCues) -> tuple[int, Range | None] | None:
    """The first token of the insertion around a verb, behind a comma or dash, and the claimant; None where it is no insertion."""
    start = cue_range(tokens, verb, cues)[0]
    if start > 0 and tokens[start - 1].text.casefold() in cues.inserting | cues.reflexive:
        start -= 1
    if start > 0 and tokens[start - 1].text in _OPENING:
        if aside_start(tokens, start - 1, cues) is not None and subject_before(tokens, verb, classes, cues) is not None:
            return None  # the comma closes an apposition of the subject
        return start, subject_after(tokens, verb, classes, cues)
    before = subject_before(tokens, verb, classes, cues)
    if before is None or before[0] == 0 or tokens[before[0] - 1].text not in _OPENING_SUBJECT:
        return None
    return before[0], before


def _place_of_speech(tokens: Sequence[Token], verb: int, classes: WordClasses, cues: MedialCues) -> Range | None:
    """Who speaks where only a seat is named, and the verb is in the plural: "у Кремлі заперечили"."""
    if not cues.seat_adpositions or not tokens[verb].text.casefold().endswith(cues.seat_verb_endings):
        return None
    for first, last in chunks(tokens[:verb], classes):
        seat = first > 0 and tokens[first - 1].text.casefold() in cues.seat_adpositions
        if seat and not is_time(tokens, (first, last), classes):
            return first, last
    return None


def with_noun(
    document: Document, number: int, verb: int, attitude: Attitude, until: int, classes: WordClasses, cues: MedialCues
) -> SpeechReport | None:
    """A noun phrase, or what stands behind "про": "confirmó la muerte de …", "повідомив про загибель …"; up to token `until`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    claimant = subject_before(tokens, verb, classes, cues) or _place_of_speech(tokens, verb, classes, cues)
    near = tokens[verb + 1 : verb + _FARTHEST_ABOUT]
    about = next((token.index for token in near if token.text.casefold() in cues.about), None)
    if claimant is None:
        claimant = subject_after(tokens[:about] if about else tokens[: verb + 1], verb, classes, cues)
    first = verb + 1 if about is None else about + 1
    if is_act(tokens, verb, tokens[first : until + 1], classes.times, cues):
        return None
    if about is None:
        if claimant is None or not (tokens[verb].lemma in cues.with_object or _is_infinitive_next(tokens, first, cues)):
            return None
        first = _past_times(tokens, first, classes)
    content = stretch(document, sentence, first, until)
    if not content or len([token for token in tokens[first : until + 1] if token.pos != "PUNCT"]) < _FEWEST_OF_PHRASE:
        return None
    return SpeechReport(number, claimant, cue_range(tokens, verb, cues), content, *attitude, confidence.OBJECT)


def _is_infinitive_next(tokens: Sequence[Token], first: int, cues: MedialCues) -> bool:
    """Whether an infinitive follows, perhaps negated: "aseguró no tener constancia"."""
    bare = next((token for token in tokens[first : first + 2] if token.text.casefold() not in cues.negations), None)
    return bare is not None and "VerbForm=Inf" in bare.morph


def _past_times(tokens: Sequence[Token], first: int, classes: WordClasses) -> int:
    """The token behind the phrases that say when: "confirmó el martes | la muerte"."""
    phrases = chunks(tokens, classes)
    while time := next((each for each in phrases if each[0] in (first, first + 1) and is_time(tokens, each, classes)), None):
        first = time[1] + 1
    return first
