"""Reports whose content is a quotation beside their cue."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.quotations import WIDEST_GAP, beginning, ending, is_joined, parts
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport
from pipeline.annotation.shallow.reports.subjects import subject_after, subject_before
from pipeline.annotation.shallow.reports.verbs import cue_range
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.scripts.punctuation import DANDA, DASHES
from schemas import Span

_FARTHEST_BEHIND = 8
"""Words from a quotation to its verb, the subject among them."""
_FARTHEST_AHEAD = 14
"""Words from a verb to a colon before its quotation."""
_FARTHEST_COMMA = 6
"""Words from a verb to a comma before its quotation: further on the comma belongs to something else."""


def quoted_report(
    document: Document,
    number: int,
    verb: int,
    attitude: Attitude,
    classes: WordClasses,
    cues: MedialCues,
) -> SpeechReport | None:
    """The report of the verb, a token of sentence `number`, whose content is a quotation beside it: `«…», dijo X`, `X dijo: «…»`,
    `«…», dijo X. «…»`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    at = sentence.start + tokens[verb].start
    behind = ending(document, sentence.start + 1, at)
    ahead = beginning(document, at + 1, len(document.text))
    if behind and _joins(document, behind[-1][1], at):
        claimant = subject_after(tokens, verb, classes, cues) or subject_before(tokens, verb, classes, cues)
        content = parts(document, [behind[-1], *_following(document, number, claimant, verb)])
    elif ahead and _introduces(document, number, verb, ahead[0]):
        claimant = subject_before(tokens, verb, classes, cues) or subject_after(tokens, verb, classes, cues)
        content = parts(document, [ahead[0]])
    else:
        return None
    cue = cue_range(tokens, verb, cues)
    return SpeechReport(number, claimant, cue, content, *attitude, confidence.QUOTATION, claimant is None) if content else None


def _joins(document: Document, end: int, at: int) -> bool:
    """Whether between a quotation's end and the verb stands only a comma or dash, and at most a subject."""
    between = document.text[end:at].strip()
    opened = not between or between[0] == "," or between[0] in DASHES
    return opened and len(between.split()) <= _FARTHEST_BEHIND and "." not in between[1:]


def _following(document: Document, number: int, claimant: Range | None, verb: int) -> Sequence[Span]:
    """The quotation that goes on right behind the claimant, or in the next sentence of the paragraph, if there is one."""
    sentence = document.sentences[number]
    last = max(verb, claimant[1] if claimant else verb)
    end = sentence.start + sentence.parse.tokens[last].end
    found = beginning(document, sentence.start + sentence.parse.tokens[verb].start + 1, end + WIDEST_GAP)[:1]
    between = document.text[end : found[0][0]] if found else ""
    return found if is_joined(between) else ()


def _introduces(document: Document, number: int, verb: int, span: Span) -> bool:
    """Whether the verb's clause ends in a colon, or a comma, right before the quotation."""
    sentence = document.sentences[number]
    between = document.text[sentence.start + sentence.parse.tokens[verb].end : span[0]]
    words = between.split()
    if "\n\n" in between or len(words) > _FARTHEST_AHEAD or ";" in between:
        return False
    closing = between.rstrip()[-1:]
    return closing == ":" or (closing == "," and len(words) <= _FARTHEST_COMMA and between.count(",") == 1)


def beside(document: Document, number: int, claimant: Range | None, cue: Range) -> tuple[Span, ...]:
    """What is quoted right before the claimant, or right behind the cue, where verbs stand last; empty where nothing is."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    first = min(cue[0], claimant[0] if claimant else cue[0])
    start, end = sentence.start + tokens[first].start, sentence.start + tokens[cue[1]].end
    for span in reversed(ending(document, sentence.start, start)):
        between = document.text[span[1] : start]
        if len(between.split()) <= 1 and DANDA not in between.strip(f" ,{DANDA}"):
            return parts(document, [span])
    for span in beginning(document, end, end + WIDEST_GAP):
        between = document.text[end : span[0]]
        if is_joined(between) and DANDA not in between:
            return parts(document, [span])
    return ()
