"""Whose word a cue is, where verbs stand last."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range, chunks
from pipeline.annotation.shallow.reports.final_cues import FinalCues
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.parse import Token
from pipeline.scripts.punctuation import DANDA

_FARTHEST_AGENT = 40
"""Tokens from a cue back to the mark of its agent: what is denied may stand between."""
_STOPS = frozenset({DANDA, ";", ":"})


def owner_of(tokens: Sequence[Token], cue: int, classes: WordClasses, cues: FinalCues) -> tuple[Range | None, int]:
    """Whose noun the cue is, which begins at token `cue`, and the genitive that says so; None and `cue` where nobody's."""
    owner = cue - 1
    chunk = next((each for each in chunks(tokens, classes) if each[0] < owner <= each[1] + 1), None)
    if chunk and tokens[owner].text in cues.genitive:
        return (chunk[0], owner - 1), owner
    return None, cue


def claimant_of(tokens: Sequence[Token], cue: int, classes: WordClasses, cues: FinalCues) -> tuple[Range | None, int]:
    """Who speaks by the verb that begins at token `cue`, and the last token of the mark that says so; None and `cue` where nobody
    is named."""
    ending = {chunk[1]: chunk for chunk in chunks(tokens, classes)}
    if tokens[cue].text in cues.bare_verbs:
        return _bare_subject(tokens, cue, ending, classes)
    for index in range(cue - 1, max(-1, cue - _FARTHEST_AGENT), -1):
        text = tokens[index].text
        if text in cues.complementisers or text in _STOPS:
            break
        if text in cues.agent_pronouns:
            return (index, index), index
        if text in cues.agents and index - 1 in ending:
            return ending[index - 1], index
        if text in cues.agents and index > 1 and tokens[index - 1].pos == "ADP" and index - 2 in ending:
            return ending[index - 2], index
    return None, cue


def _bare_subject(tokens: Sequence[Token], cue: int, ending: dict[int, Range], classes: WordClasses) -> tuple[Range | None, int]:
    """The phrase or pronoun before the cue, adverbs and times skipped; `ending` has noun phrases by their last token."""
    index = cue - 1
    while index >= 0 and (tokens[index].pos in ("ADV", "PART") or tokens[index].lemma in classes.times):
        index -= 1
    if index >= 0 and tokens[index].pos == "PRON":
        return (index, index), index
    if index in ending:
        return ending[index], index
    return None, cue
