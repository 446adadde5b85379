"""What is said without a conjunction and without quotation marks, where verbs stand last."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports.final_cues import FinalCues, VerbalNouns
from pipeline.annotation.shallow.reports.report import stretch
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from schemas import Span

_FEWEST = 2
"""Words that a content before or between has at least."""


def is_decision(tokens: Sequence[Token], cue: int, cues: FinalCues) -> bool:
    """Whether what stands right before the cue, its postposition aside, is an instrument of decision."""
    thing = next((token for token in reversed(tokens[:cue]) if token.pos not in ("ADP", "PART", "ADV")), None)
    return thing is not None and (thing.lemma in cues.instruments or thing.text in cues.instruments)


def is_nominal_clause(tokens: Sequence[Token], cue: int, verbal_nouns: VerbalNouns) -> bool:
    """Whether a verbal noun stands right before the cue: "ठार झाल्याचे सांगितले"."""
    marked = cue > 1 and tokens[cue - 1].text in verbal_nouns.postpositions
    return marked and tokens[cue - 2].text.endswith(verbal_nouns.endings)


def is_glued(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is written as one word with the one before it."""
    return index > 0 and tokens[index].start == tokens[index - 1].end and tokens[index].pos == "ADP"


def between(document: Document, number: int, agent: int, cue: int, cues: FinalCues) -> tuple[Span, ...]:
    """What stands between the mark of the agent and the cue, without the postposition of an object; empty where it is too little.

    One word is enough where it stands for what somebody said: "the allegation".
    """
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    last = cue - 1
    while last > agent and not is_glued(tokens, last) and _belongs_to_cue(tokens[last], cues):
        last -= 1
    words = [token for token in tokens[agent + 1 : last + 1] if token.pos not in ("PUNCT", "ADP", "DET")]
    pointing = len(words) == 1 and words[0].lemma in cues.spoken_of
    return stretch(document, sentence, agent + 1, last) if pointing or len(words) >= _FEWEST else ()


def _belongs_to_cue(token: Token, cues: FinalCues) -> bool:
    return token.text in cues.object_markers or token.pos in ("PUNCT", "PART") or token.text in cues.pointing


def before_claimant(
    document: Document, number: int, claimant: Range, cues: FinalCues, verbal_nouns: VerbalNouns
) -> tuple[Span, ...]:
    """What stands before the claimant, behind a comma or a word such as "असे" or a verbal noun; empty where it is too little."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    last = claimant[0] - 1
    joined = last >= 0 and (_parts(tokens[last], cues) or tokens[last].text in verbal_nouns.postpositions)
    while last >= 0 and _parts(tokens[last], cues):
        last -= 1
    words = [token for token in tokens[: last + 1] if token.pos != "PUNCT"]
    return stretch(document, sentence, 0, last) if joined and len(words) >= _FEWEST else ()


def _parts(token: Token, cues: FinalCues) -> bool:
    """Whether the token stands between a content and the claimant behind it."""
    return token.text in cues.pointing or token.pos == "PUNCT"
