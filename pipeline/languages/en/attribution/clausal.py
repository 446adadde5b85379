"""Clauses that a reporting verb reports, before it or behind it, wherever the parser hung them."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import NOUNS, VERBS, CueClass
from pipeline.languages.en.attribution.extents import Complement, content_end, content_start
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, is_finite
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE
from pipeline.languages.en.attribution.stance import is_withheld
from pipeline.languages.en.attribution.subjects import subject
from pipeline.languages.en.attribution.words import CLOSED, VERBAL

NEAR: Final = 12
"""Tokens between a verb and its clause: an addressee, a place and a day."""


def clause_complement(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """The clause that `verb` reports, or None where it has none, or its `cue` takes none."""
    if cue.takes.isdisjoint({"clause", "quote"}):
        return None
    for each in parse.children[verb]:
        if not _is_reported(parse, verb, each, cue):
            continue
        if each < verb:
            if _is_reduced(parse, verb, each) or any(parse.tokens[between].text == ";" for between in range(each, verb)):
                continue
            return _fronted(parse, verb, each)
        if "clause" in cue.takes:
            reach = (content_start(parse, verb, each), content_end(parse, verb, each))
            return Complement((reach,), (each,), CONFIDENCE["clause"])
    return (_hung_elsewhere(parse, verb) or _swallowed(parse, verb)) if "clause" in cue.takes else None


def _is_reported(parse: Parse, verb: int, clause: int, cue: CueClass) -> bool:
    """Whether what hangs on a verb is a clause that it may report."""
    token = parse.tokens[clause]
    if token.dep == "ccomp":
        return "quote" in cue.takes or is_finite(parse, clause)
    if token.dep != "advcl" or "quote" not in cue.takes:
        return False
    if clause < verb:
        return _is_unmarked(parse, clause)
    return _is_unanswered(parse, verb, clause) or _is_wondered(parse, cue, clause)


def _is_unmarked(parse: Parse, clause: int) -> bool:
    """Whether a finite clause stands alone, without a conjunction."""
    marks = [each for each in parse.children[clause] if each < clause and parse.tokens[each].dep in {"mark", "advmod"}]
    return is_finite(parse, clause) and not any(parse.tokens[each].pos == "SCONJ" for each in marks)


def _is_unanswered(parse: Parse, verb: int, clause: int) -> bool:
    """Whether it is the question in "has not said when they would vote"."""
    right_behind = min(parse.subtree(clause)) == verb + 1
    return is_withheld(parse, verb) and right_behind and parse.tokens[verb + 1].lemma in {"when", "where"}


def _is_wondered(parse: Parse, cue: CueClass, clause: int) -> bool:
    """Whether it is the question in "wondered aloud if the gate was open"."""
    mark = child(parse, clause, "mark")
    return cue.stance == "questioned" and mark is not None and parse.tokens[mark].lemma in {"if", "whether"}


def _is_reduced(parse: Parse, verb: int, clause: int) -> bool:
    """Whether a participle before a verb only tells which subject is meant: "A study *being released today* shows …"."""
    return subject(parse, verb) == child(parse, clause, *SUBJECTS, *PASSIVE_SUBJECTS)


def _fronted(parse: Parse, verb: int, clause: int) -> Complement:
    """All that stands before claimant and cue: "*The town has fallen*, the army said"."""
    doer = child(parse, verb, *SUBJECTS)
    begin = min([verb, *(parse.subtree(doer) if doer is not None else ())])
    if begin < clause:
        begin = verb
    first = 0 if parse.tokens[verb].dep == "ROOT" else min(parse.subtree(clause))
    ranges = [(first, begin - 1)]
    for each in parse.children[verb]:
        mark = child(parse, each, "mark")
        if each > verb and parse.tokens[each].dep == "advcl" and mark is not None and parse.tokens[mark].lemma in CLOSED.reasons:
            ranges.append((min(parse.subtree(each)), max(parse.subtree(each))))
    return Complement(tuple(ranges), (clause,), CONFIDENCE["clause"], begin if begin > clause else None)


def _hung_elsewhere(parse: Parse, verb: int) -> Complement | None:
    """A clause with "that" soon after its verb, wherever the parser hung it."""
    thing = child(parse, verb, "dobj")
    if thing is not None and any(each < thing and parse.tokens[each].lemma in CLOSED.degrees for each in parse.subtree(thing)):
        return None  # "tells so many lies that …"
    aside = {"acl", "relcl"} if parse.tokens[verb].dep == "parataxis" else {"acl"}
    for word in parse.tokens[verb + 1 : verb + NEAR]:
        head = parse.tokens[word.head]
        if word.text == "that" and word.dep == "mark" and (head.dep not in aside or _tells_manner(parse, verb, head.head)):
            return Complement(((word.index, max(parse.subtree(word.head))),), (word.head,), CONFIDENCE["speech"])
        beside = word.dep == "conj" and word.head == verb and thing is None
        if word.dep in SUBJECTS or (word.pos == "VERB" and word.lemma in VERBS and not beside):
            return None
    return None


def _tells_manner(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a noun only tells how something is said: "claimed without *evidence* that …", "said with *pride* that …"."""
    manner = parse.tokens[parse.tokens[noun].head]
    beside = manner.dep == "prep" and manner.head == verb and manner.lemma in {"with", "without"}
    return beside and parse.tokens[noun].lemma not in NOUNS


def _swallowed(parse: Parse, verb: int) -> Complement | None:
    """A clause that the parser took for part of an object: "said that claim was false", "told the paper it was clear"."""
    if parse.tokens[verb].lemma not in VERBAL.telling:
        return None
    thing = child(parse, verb, "dobj")
    inner = None if thing is None else child(parse, thing, "relcl", "acl")
    if thing is None or inner is None or not verb < thing < inner or parse.tokens[thing].lemma in CLOSED.quantities:
        return None
    first = min(parse.subtree(inner))
    if parse.tokens[verb].lemma == "say" and parse.tokens[verb + 1].text == "that":
        first = verb + 1
    elif parse.tokens[first].lemma in CLOSED.relatives or not is_finite(parse, inner):
        return None
    return Complement(((first, content_end(parse, verb, inner)),), (inner,), CONFIDENCE["speech"])
