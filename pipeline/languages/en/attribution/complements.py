"""What a reporting verb reports: clause, infinitive, object or prepositional phrase, as ranges of tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import interrupted, trailing
from pipeline.languages.en.attribution.clausal import clause_complement
from pipeline.languages.en.attribution.cues import NOUNS, CueClass
from pipeline.languages.en.attribution.extents import Complement, content_end
from pipeline.languages.en.attribution.passives import of_passive
from pipeline.languages.en.attribution.phrases import child, is_after_comma
from pipeline.languages.en.attribution.predications import predication, regarded
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE
from pipeline.languages.en.attribution.stance import is_withheld
from pipeline.languages.en.attribution.subjects import subject
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL, VERBAL

Rule = Callable[[Parse, int, CueClass], Complement | None]
"""From a parse, its verb and that verb's cue to what it reports, or None where the rule finds nothing."""

SPEAKERS: Final = NOMINAL.publications | NOMINAL.pictures
"""What shows something, as a person says it: "polls show a tight race"."""


def complement(parse: Parse, verb: int, cue: CueClass, suffers: bool) -> Complement | None:
    """What `verb` reports, by the first of `RULES` that finds it, or None where it has no such complement. `suffers`: the verb is
    passive."""
    if suffers:
        return of_passive(parse, verb, cue)
    return next((found for rule in RULES if (found := rule(parse, verb, cue)) is not None), None)


def _infinitive(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """An infinitive: "wants *to leave*"."""
    if "infinitive" not in cue.takes:
        return None
    for each in parse.children[verb]:
        if parse.tokens[each].dep in {"xcomp", "ccomp"} and each > verb:
            return Complement(((min(parse.subtree(each)), content_end(parse, verb, each)),), (each,), CONFIDENCE["phrase"])
    return None


def _directive(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """Somebody and what they are to do: "told *residents to leave*"."""
    thing, deed = child(parse, verb, "dobj"), child(parse, verb, "xcomp")
    if "directive" not in cue.takes or thing is None or deed is None or not verb < thing < deed:
        return None
    return Complement(((min(parse.subtree(thing)), content_end(parse, verb, deed)),), (deed,), CONFIDENCE["phrase"])


def _left_open(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """What somebody was heard or asked on, and left open: "did not respond to *the accusation*", "said nothing about *the
    raid*"."""
    if parse.tokens[verb].lemma not in VERBAL.answering or not is_withheld(parse, verb):
        return None
    thing = child(parse, verb, "dobj")
    below = (*parse.children[verb], *(parse.children[thing] if thing is not None else ()))
    topic = next((each for each in below if each > verb and parse.tokens[each].lemma in CLOSED.topical), None)
    reach = [] if topic is None else [each for each in parse.subtree(topic) if each > topic]
    return Complement(((min(reach), max(reach)),), (), CONFIDENCE["phrase"]) if reach else None


def _object(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """An object or gerund: "reported *heavy shelling*", "denied *losing the town*"."""
    if cue.takes.isdisjoint({"object", "gerund"}) and not _shows(parse, verb):
        return None
    thing = next((each for each in parse.children[verb] if each > verb and _is_thing(parse, each)), None)
    if thing is None or (_takes_gerunds_only(cue) and parse.tokens[thing].dep == "dobj"):
        return _summed_up(parse, verb) if parse.tokens[verb].dep == "relcl" else None
    if _decides(parse, verb, thing) or _describes(parse, verb):
        return None
    aside = [each for each in parse.children[thing] if parse.tokens[each].dep == "relcl" and is_after_comma(parse, each)]
    last = min(parse.subtree(aside[0])) - 1 if aside else content_end(parse, verb, thing)
    return Complement(((min(parse.subtree(thing)), last),), (), CONFIDENCE["phrase"])


def _takes_gerunds_only(cue: CueClass) -> bool:
    return "gerund" in cue.takes and "object" not in cue.takes


def _shows(parse: Parse, verb: int) -> bool:
    """Whether a publication or picture does the verb, and shows something by it: "polls show a tight race"."""
    doer = subject(parse, verb) if parse.tokens[verb].lemma in VERBAL.showing else None
    return doer is not None and parse.tokens[doer].lemma in SPEAKERS


def _is_thing(parse: Parse, index: int) -> bool:
    """Whether it heads an object: a noun, or a gerund ("denied losing the town")."""
    token = parse.tokens[index]
    having = any(parse.tokens[each].text.casefold() == "having" for each in parse.children[index])  # "denied having lost it"
    return token.dep == "dobj" or (token.dep == "xcomp" and ("Aspect=Prog" in token.morph or having))


def _decides(parse: Parse, verb: int, thing: int) -> bool:
    """Whether it is a decision on an instrument: "rejected *the bill*"."""
    return parse.tokens[verb].lemma in VERBAL.deciding and parse.tokens[thing].lemma in NOMINAL.instruments


def _describes(parse: Parse, verb: int) -> bool:
    """Whether a participle tells which noun is meant, and that is no publication: "banks *supporting* the merger"."""
    token = parse.tokens[verb]
    return token.dep == "acl" and parse.tokens[token.head].lemma not in NOMINAL.publications


def _summed_up(parse: Parse, verb: int) -> Complement | None:
    """The clause before a noun that stands for it: "*The town has fallen*, a claim that Kyiv denies"."""
    noun = parse.tokens[parse.tokens[verb].head]
    first = min(parse.subtree(noun.index))
    apart = parse.tokens[first].lemma in CLOSED.articles or "Number=Plur" in noun.morph
    if noun.lemma not in NOUNS or first == 0 or parse.tokens[first - 1].text != "," or not apart:
        return None
    clause = noun.head
    while parse.tokens[clause].pos not in {"VERB", "AUX"} and parse.tokens[clause].head != clause:
        clause = parse.tokens[clause].head
    start = min(parse.subtree(clause))
    return Complement(((start, first - 1),), (clause,), CONFIDENCE["phrase"], first) if start < first else None


def _prepositional(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """What a preposition leads to: "warned of *further aftershocks*", "called for *talks*"."""
    if "likeness" in cue.takes:
        return None
    links = cue.takes - {"as"}
    for each in parse.children[verb]:
        if each < verb:
            continue
        mark = child(parse, each, "mark")
        if mark is not None and parse.tokens[mark].lemma in links and verb < mark:
            return Complement(((mark + 1, max(parse.subtree(each))),), (each,), CONFIDENCE["phrase"])
        if parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in links:
            below = [index for index in parse.subtree(each) if index > each]
            if below:
                return Complement(((min(below), content_end(parse, verb, each)),), (), CONFIDENCE["phrase"])
    return None


RULES: Final[tuple[Rule, ...]] = (
    clause_complement,
    interrupted,
    trailing,
    _directive,
    _infinitive,
    predication,
    regarded,
    _object,
    _prepositional,
    _left_open,
)
