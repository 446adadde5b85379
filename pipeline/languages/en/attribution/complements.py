"""What a reporting verb reports: clause, infinitive, object or prepositional phrase, as ranges of tokens."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import Complement, interrupted, of_passive, trailing
from pipeline.languages.en.attribution.cues import NOUNS, PUBLICATIONS, VERBS, Cue, words
from pipeline.languages.en.attribution.extents import after_comma, content_end, content_start, finite
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, subject
from pipeline.languages.en.attribution.predications import predication, regarded
from pipeline.languages.en.attribution.stance import silent
from pipeline.languages.en.attribution.statements import CLAUSE, PHRASE, SPOKEN

NEAR: Final = 12
"""Tokens between a verb and its clause: an addressee, a place and a day."""

SHOWING: Final = words("show indicate find put estimate suggest depict")
PICTURES: Final = words(
    "video footage image picture photo photograph recording data figure record map census tally count satellite"
)
"""What says something, beside what somebody publishes."""

QUANTITIES: Final = words("anything something nothing everything much little more less all")

ANSWERING: Final = words("say tell comment respond reply answer elaborate")
TOPICAL: Final = words("about on to regarding concerning")

DECIDING: Final = words("reject dismiss deny")
INSTRUMENTS: Final = words(
    "access amendment appeal application bail bid bill budget candidacy constitution deal entry lawsuit leave legislation "
    "licence license measure motion nomination offer parole permission permit petition proposal request resignation resolution "
    "suit treaty visa"
)
"""What a court, parliament or party decides on: "rejected the bill" is what it did, not what it says of a claim."""

RELATIVES: Final = words("who whom whose which that when where")

REASONS: Final = words("since because although though unless if as so while when")
"""Conjunctions of a clause that, after a fronted content and its cue, goes on with the content."""


def complement(parse: Parse, verb: int, cue: Cue, suffers: bool) -> Complement | None:
    """What `verb` reports, or None where it has no such complement. `suffers`: the verb is passive."""
    if suffers:
        return of_passive(parse, verb, cue)
    return (
        _clause(parse, verb, cue)
        or interrupted(parse, verb, cue)
        or trailing(parse, verb, cue)
        or _directive(parse, verb, cue)
        or _infinitive(parse, verb, cue)
        or predication(parse, verb, cue)
        or regarded(parse, verb, cue)
        or _object(parse, verb, cue)
        or _prepositional(parse, verb, cue)
        or _left_open(parse, verb)
    )


def _clause(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    if not cue.takes & {"clause", "quote"}:
        return None
    for each in parse.children[verb]:
        bare = parse.tokens[each].dep == "advcl" and "quote" in cue.takes
        bare = bare and (_unmarked(parse, each) if each < verb else _unanswered(parse, verb, each) or _wondered(parse, cue, each))
        if not bare and (parse.tokens[each].dep != "ccomp" or not (finite(parse, each) or "quote" in cue.takes)):
            continue
        if each < verb:
            if subject(parse, verb) == child(parse, each, *SUBJECTS, *PASSIVE_SUBJECTS):
                continue  # "A study being released today shows …"
            if any(parse.tokens[between].text == ";" for between in range(each, verb)):
                continue
            return _fronted(parse, verb, each)
        if "clause" in cue.takes:
            return Complement(((content_start(parse, verb, each), content_end(parse, verb, each)),), (each,), CLAUSE)
    return (_announced(parse, verb) or _swallowed(parse, verb)) if "clause" in cue.takes else None


def _unmarked(parse: Parse, clause: int) -> bool:
    """Whether a finite clause stands alone, without a conjunction."""
    marks = [each for each in parse.children[clause] if each < clause and parse.tokens[each].dep in {"mark", "advmod"}]
    return finite(parse, clause) and not any(parse.tokens[each].pos == "SCONJ" for each in marks)


def _unanswered(parse: Parse, verb: int, clause: int) -> bool:
    """Whether it is the question in "has not said when they would vote"."""
    return silent(parse, verb) and min(parse.subtree(clause)) == verb + 1 and parse.tokens[verb + 1].lemma in {"when", "where"}


def _wondered(parse: Parse, cue: Cue, clause: int) -> bool:
    """Whether it is the question in "wondered aloud if the gate was open"."""
    mark = child(parse, clause, "mark")
    return cue.stance == "questioned" and mark is not None and parse.tokens[mark].lemma in {"if", "whether"}


def _swallowed(parse: Parse, verb: int) -> Complement | None:
    """A clause that the parser took for part of an object: "said that claim was false", "told the paper it was clear"."""
    if parse.tokens[verb].lemma not in {"say", "tell"}:
        return None
    thing = child(parse, verb, "dobj")
    inner = None if thing is None else child(parse, thing, "relcl", "acl")
    if thing is None or inner is None or not verb < thing < inner or parse.tokens[thing].lemma in QUANTITIES:
        return None
    first = min(parse.subtree(inner))
    if parse.tokens[verb].lemma == "say" and parse.tokens[verb + 1].text == "that":
        return Complement(((verb + 1, content_end(parse, verb, inner)),), (inner,), SPOKEN)
    if parse.tokens[first].lemma in RELATIVES or not finite(parse, inner):
        return None
    return Complement(((first, content_end(parse, verb, inner)),), (inner,), SPOKEN)


def _announced(parse: Parse, verb: int) -> Complement | None:
    """A clause with "that" soon after its verb, wherever the parser hung it."""
    thing = child(parse, verb, "dobj")
    if thing is not None and any(parse.tokens[each].lemma in {"so", "such"} for each in parse.subtree(thing) if each < thing):
        return None  # "tells so many lies that …"
    aside = {"acl", "relcl"} if parse.tokens[verb].dep == "parataxis" else {"acl"}
    for word in parse.tokens[verb + 1 : verb + NEAR]:
        hung = parse.tokens[word.head].dep not in aside or _besides(parse, verb, parse.tokens[word.head].head)
        if word.text == "that" and word.dep == "mark" and hung:
            return Complement(((word.index, max(parse.subtree(word.head))),), (word.head,), SPOKEN)
        beside = word.dep == "conj" and word.head == verb and thing is None
        if word.dep in SUBJECTS or (word.pos == "VERB" and word.lemma in VERBS and not beside):
            return None
    return None


def _besides(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a noun only tells how something is said: "claimed without *evidence* that …", "said with *pride* that …"."""
    manner = parse.tokens[parse.tokens[noun].head]
    return (
        manner.dep == "prep"
        and manner.head == verb
        and manner.lemma in {"with", "without"}
        and parse.tokens[noun].lemma not in NOUNS
    )


def _fronted(parse: Parse, verb: int, clause: int) -> Complement:
    """ "The town has fallen, the army said": all that stands before claimant and cue."""
    doer = child(parse, verb, *SUBJECTS)
    begin = min([verb, *(parse.subtree(doer) if doer is not None else ())])
    if begin < clause:
        begin = verb
    whole = parse.tokens[verb].dep == "ROOT"
    first = 0 if whole else min(parse.subtree(clause))
    last = begin - 1
    ranges = [(first, last)]
    for each in parse.children[verb]:
        mark = child(parse, each, "mark")
        if each > verb and parse.tokens[each].dep == "advcl" and mark is not None and parse.tokens[mark].lemma in REASONS:
            ranges.append((min(parse.subtree(each)), max(parse.subtree(each))))
    return Complement(tuple(ranges), (clause,), CLAUSE, begin if begin > clause else None)


def _infinitive(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    if "infinitive" not in cue.takes:
        return None
    for each in parse.children[verb]:
        if parse.tokens[each].dep in {"xcomp", "ccomp"} and each > verb:
            return Complement(((min(parse.subtree(each)), content_end(parse, verb, each)),), (each,), PHRASE)
    return None


def _directive(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "told residents to leave"."""
    thing, deed = child(parse, verb, "dobj"), child(parse, verb, "xcomp")
    if "directive" not in cue.takes or thing is None or deed is None or not verb < thing < deed:
        return None
    return Complement(((min(parse.subtree(thing)), content_end(parse, verb, deed)),), (deed,), PHRASE)


def _left_open(parse: Parse, verb: int) -> Complement | None:
    """ "did not respond to the accusation", "said nothing about the raid": what somebody was heard or asked on, and left open."""
    if parse.tokens[verb].lemma not in ANSWERING or not silent(parse, verb):
        return None
    thing = child(parse, verb, "dobj")
    below = (*parse.children[verb], *(parse.children[thing] if thing is not None else ()))
    topic = next((each for each in below if each > verb and parse.tokens[each].lemma in TOPICAL), None)
    reach = [] if topic is None else [each for each in parse.subtree(topic) if each > topic]
    return Complement(((min(reach), max(reach)),), (), PHRASE) if reach else None


def _object(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    if not {"object", "gerund"} & cue.takes and not (parse.tokens[verb].lemma in SHOWING and _publishes(parse, verb)):
        return None
    thing = next((each for each in parse.children[verb] if each > verb and _thing(parse, each)), None)
    if thing is None or ("object" not in cue.takes and "gerund" in cue.takes and parse.tokens[thing].dep == "dobj"):
        return _summed_up(parse, verb) if parse.tokens[verb].dep == "relcl" else None
    token = parse.tokens[verb]
    if token.lemma in DECIDING and parse.tokens[thing].lemma in INSTRUMENTS:
        return None
    if token.dep == "acl" and parse.tokens[token.head].lemma not in PUBLICATIONS:
        return None
    aside = [each for each in parse.children[thing] if parse.tokens[each].dep == "relcl" and after_comma(parse, each)]
    last = min(parse.subtree(aside[0])) - 1 if aside else content_end(parse, verb, thing)
    return Complement(((min(parse.subtree(thing)), last),), (), PHRASE)


def _publishes(parse: Parse, verb: int) -> bool:
    """Whether it is a publication or picture that does the verb: "polls show a tight race"."""
    doer = subject(parse, verb)
    return doer is not None and parse.tokens[doer].lemma in PUBLICATIONS | PICTURES


def _thing(parse: Parse, index: int) -> bool:
    """Whether it heads an object: a noun, or a gerund ("denied losing the town")."""
    token = parse.tokens[index]
    having = any(parse.tokens[each].text.casefold() == "having" for each in parse.children[index])  # "denied having lost it"
    return token.dep == "dobj" or (token.dep == "xcomp" and ("Aspect=Prog" in token.morph or having))


def _summed_up(parse: Parse, verb: int) -> Complement | None:
    """ "The town has fallen, a claim that Kyiv denies": the clause before the noun."""
    noun = parse.tokens[parse.tokens[verb].head]
    first = min(parse.subtree(noun.index))
    apart = parse.tokens[first].lemma in {"a", "an", "the"} or "Number=Plur" in noun.morph
    if noun.lemma not in NOUNS or first == 0 or parse.tokens[first - 1].text != "," or not apart:
        return None
    clause = noun.head
    while parse.tokens[clause].pos not in {"VERB", "AUX"} and parse.tokens[clause].head != clause:
        clause = parse.tokens[clause].head
    start = min(parse.subtree(clause))
    return Complement(((start, first - 1),), (clause,), PHRASE, first) if start < first else None


def _prepositional(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    if cue.takes & {"likeness"}:
        return None
    for each in parse.children[verb]:
        word = parse.tokens[each]
        mark = child(parse, each, "mark")
        if each > verb and mark is not None and parse.tokens[mark].lemma in cue.takes - {"as"} and verb < mark:
            return Complement(((mark + 1, max(parse.subtree(each))),), (each,), PHRASE)
        if each > verb and word.dep == "prep" and word.lemma in cue.takes - {"as"}:
            below = [index for index in parse.subtree(each) if index > each]
            if below:
                return Complement(((min(below), content_end(parse, verb, each)),), (), PHRASE)
    return None
