"""Cues that their claimant divides, where verbs stand last: "अशी माहिती X यांनी दिली", "यह जानकारी X ने दी"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pipeline.annotation.shallow.chunks import Range, chunks
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.cues import NEGATED, Phrase
from pipeline.annotation.shallow.reports.final_cues import FinalCues
from pipeline.annotation.shallow.reports.pointing import before
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport, in_quotation, stretch
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token

_LONGEST = 14
"""Tokens of a claimant that divides a cue, with its office."""
_FEWEST = 2
"""Words of a content in the cue's own sentence; a sentence that has fewer speaks of the one before."""
_FARTHEST_POINTING = 2
"""Tokens from the noun back to the word that stands for the content: "असं स्पष्ट मत"."""


def divided_reports(
    document: Document, number: int, reporting: Collection[int], classes: WordClasses, cues: FinalCues
) -> Iterator[SpeechReport]:
    """What stands before the noun of such a cue, or in the sentence before, where that is not among `reporting`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    for token in tokens:
        opening = _pointing(tokens, token.index, cues)
        if opening is None or in_quotation(document, sentence.start + token.start):
            continue
        for phrase, attitude in (*cues.said_table.beginning(token.text), *cues.claimed_table.beginning(token.text)):
            found = _parted(tokens, token.index, phrase, attitude, classes, cues)
            if found is None:
                continue
            claimant, cue, made = found
            content = stretch(document, sentence, 0, opening - 1)
            words = [each for each in tokens[:opening] if each.pos != "PUNCT"]
            if len(words) < _FEWEST:
                content = () if number - 1 in reporting else before(document, number)
            if content:
                yield SpeechReport(number, claimant, cue, content, *made, confidence.BEFORE)
            return


def _pointing(tokens: Sequence[Token], noun: int, cues: FinalCues) -> int | None:
    """The word before the noun of a cue that stands for the content, an adjective between or none."""
    near = range(noun - 1, max(-1, noun - 1 - _FARTHEST_POINTING), -1)
    return next((index for index in near if tokens[index].text in cues.pointing | cues.recalling), None)


def _is_between(token: Token, classes: WordClasses, cues: FinalCues) -> bool:
    """Whether a word may stand before a cue's verb: a negation, a time with its postposition, an adverb."""
    return token.text in cues.negations or token.lemma in classes.times or token.pos in ("ADP", "ADV", "PART")


def _parted(
    tokens: Sequence[Token], noun: int, phrase: Phrase, attitude: Attitude, classes: WordClasses, cues: FinalCues
) -> tuple[Range, Range, Attitude] | None:
    """Claimant, the cue's verb, and what it makes of its content, where a claimant with its mark stands behind the first word."""
    rest = phrase[1:]
    for mark in range(noun + 1, min(len(tokens), noun + _LONGEST)):
        if tokens[mark].text not in cues.agents | cues.agent_pronouns:
            continue
        behind = [token for token in tokens[mark + 1 :] if not _is_between(token, classes, cues)]
        if not rest or tuple(token.text for token in behind[: len(rest)]) != rest:
            return None
        negated = any(token.text in cues.negations for token in tokens[mark + 1 : behind[0].index])
        made = NEGATED.get(attitude[0]) if negated else attitude
        last = mark if tokens[mark].text in cues.agent_pronouns else mark - 1
        while last > noun and last != mark and tokens[last].pos == "ADP":
            last -= 1
        chunk = next((each for each in chunks(tokens, classes) if each[1] == last), (last, last))
        claimant = max(chunk[0], noun + 1), last
        return (claimant, (behind[0].index, behind[len(rest) - 1].index), made) if claimant[0] <= last and made else None
    return None
