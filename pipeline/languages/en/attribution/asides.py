"""Cues that only interrupt or follow their content: "The strike, *Smith said*, was a mistake"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import CueClass
from pipeline.languages.en.attribution.extents import Complement, as_ranges
from pipeline.languages.en.attribution.phrases import SUBJECTS, child, is_finite
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE

CIRCUMSTANCES: Final = frozenset({"prep", "advmod", "npadvmod", "punct", "dobj", "dative"})
"""Relations of what follows a cue and is not said: when, where, to whom."""


def interrupted(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """The clause that `verb` interrupts: "The strike, Smith said, was a mistake", "as Smith put it". None where it interrupts
    none."""
    if not (_speaks_aside(parse, verb, cue) or _puts_it(parse, verb, cue)):
        return None
    governor = parse.tokens[verb].head
    later = (each for each in parse.children[governor] if each > verb and parse.tokens[each].dep in {"cc", "conj"})
    inside = {below for each in (verb, *later) for below in parse.subtree(each)}
    rest = [index for index in parse.subtree(governor) if index not in inside]
    return Complement(as_ranges(rest), (governor,), CONFIDENCE["speech"])


def _speaks_aside(parse: Parse, verb: int, cue: CueClass) -> bool:
    """Whether it is an aside without a content of its own: "Smith said", "as Smith said"."""
    if cue.takes.isdisjoint({"quote", "clause"}) or child(parse, verb, "dobj", "xcomp") is not None:
        return False
    return parse.tokens[verb].dep == "parataxis" or _is_likened(parse, verb)


def _puts_it(parse: Parse, verb: int, cue: CueClass) -> bool:
    """Whether it is the "put" of "as Smith put it"."""
    thing = child(parse, verb, "dobj", "xcomp")
    return "so" in cue.takes and thing is not None and parse.tokens[thing].lemma == "it" and _is_likened(parse, verb)


def _is_likened(parse: Parse, verb: int) -> bool:
    """Whether a verb heads a clause with "as"."""
    mark = child(parse, verb, "mark")
    return parse.tokens[verb].dep == "advcl" and mark is not None and parse.tokens[mark].lemma == "as"


def trailing(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """What stands before a cue that the parser took for a second main verb: "Two bridges were destroyed in the night, the army
    said on Monday". None where `verb` is no such cue."""
    token = parse.tokens[verb]
    doer = child(parse, verb, *SUBJECTS)
    if token.dep != "conj" or doer is None or "quote" not in cue.takes or not is_finite(parse, token.head):
        return None
    first = min(parse.subtree(doer))
    said = any(each > verb and parse.tokens[each].dep not in CIRCUMSTANCES for each in parse.children[verb])
    if said or first <= token.head or parse.tokens[first - 1].text != ",":
        return None
    before = [index for index in parse.subtree(token.head) if index < first - 1]
    return Complement(as_ranges(before), (token.head,), CONFIDENCE["speech"])
