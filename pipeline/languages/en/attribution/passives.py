"""What passives report: "It is claimed that …", "is said to have fled", "as noted by the mayor"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import interrupted
from pipeline.languages.en.attribution.cues import CueClass
from pipeline.languages.en.attribution.extents import Complement, Range, content_end
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, is_finite
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL, VERBAL
from pipeline.languages.en.persons import names_people

OPEN_PREDICATES: Final = frozenset({"xcomp", "oprd"})
"""Relations of an infinitive or predicative of which the passive's subject is the subject: "is said *to have fled*"."""

SPEAKING: Final = NOMINAL.public_bodies | NOMINAL.voices | NOMINAL.speech_acts
"""Other nouns that speak."""

SAID_OF_SUBJECT: Final = frozenset({"of", "for", "as"})
"""Prepositions to what is said of the passive's subject: "was accused *of* theft"."""


def is_as_stated(parse: Parse, verb: int) -> bool:
    """Whether `verb` is the participle of "as noted by the mayor", "as stated in the report"."""
    token, mark = parse.tokens[verb], child(parse, verb, "mark")
    like = mark is not None and parse.tokens[mark].lemma == "as" and "VerbForm=Part" in token.morph
    return like and passive_source(parse, verb) is not None


def passive_source(parse: Parse, verb: int) -> int | None:
    """The token that names by whom it is stated or, behind "as", the publication in which it is; None where nothing does."""
    by, mark, place = (child(parse, verb, each) for each in ("agent", "mark", "prep"))
    if by is not None:
        return child(parse, by, "pobj")
    if mark is None or place is None or parse.tokens[place].lemma != "in":
        return None
    thing = child(parse, place, "pobj")
    if thing is None or parse.tokens[thing].pos != "NOUN":
        return None
    stated = parse.tokens[verb].lemma in VERBAL.uttering or parse.tokens[thing].lemma in NOMINAL.publications
    return thing if stated else None


def by_whom_issued(parse: Parse, thing: int) -> int | None:
    """Who issued what shows something, by a participle behind it: "figures released by *Eurostat*"; None where nothing says."""
    if parse.tokens[thing].lemma not in NOMINAL.publications | NOMINAL.pictures:
        return None
    participles = [each for each in parse.children[thing] if parse.tokens[each].dep == "acl"]
    links = [each for participle in participles for each in parse.children[participle] if parse.tokens[each].lemma == "by"]
    return next((issuer for each in links if (issuer := child(parse, each, "pobj")) is not None), None)


def may_hold(parse: Parse, source: int) -> bool:
    """Whether the agent of a passive may speak: not so a plain plural of things, as in "was welcomed by *the cheers*"."""
    token = parse.tokens[source]
    if token.pos != "NOUN" or "Number=Plur" not in token.morph or names_people(token.text):
        return True
    named = any(name.start < token.end and token.start < name.end for name in parse.names)
    return named or token.lemma in NOMINAL.publications | NOMINAL.pictures | NOMINAL.bodies | NOMINAL.businesses | SPEAKING


def is_misread_participle(parse: Parse, verb: int) -> bool:
    """Whether a participle with its "by" was taken for the verb of a subject: "The toll *reported* by the army is a record"."""
    token, by = parse.tokens[verb], child(parse, verb, "agent")
    doer = child(parse, verb, *SUBJECTS)
    return by is not None and by > verb and "Tense=Past" in token.morph and doer is not None and parse.tokens[doer].pos == "NOUN"


def of_passive(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """What the passive `verb` reports: "It is claimed that …", "is said to have …", "was accused of …", "an attack was
    reported"."""
    thing = child(parse, verb, *PASSIVE_SUBJECTS)
    if thing is None:
        return interrupted(parse, verb, cue)
    topic = (min(parse.subtree(thing)), max(parse.subtree(thing)))
    fronted = next((each for each in parse.children[verb] if each < verb and parse.tokens[each].dep == "ccomp"), None)
    if fronted is not None:
        return Complement(((0, topic[0] - 1),), (fronted,), CONFIDENCE["phrase"])
    empty = parse.tokens[thing].lemma in {"it", "there"}
    attributed = parse.tokens[verb].lemma in VERBAL.rumoured or child(parse, verb, "agent") is not None
    for each in parse.children[verb]:
        if each < verb:
            continue
        if parse.tokens[each].dep in OPEN_PREDICATES and not (attributed or "predication" in cue.takes):
            return None
        found = _clause(parse, verb, each, cue, empty) or _said_of(parse, verb, each, cue, topic)
        if found is not None:
            return found
    return _subject_alone(parse, verb, topic) if "object" in cue.takes and not empty and attributed else None


def _clause(parse: Parse, verb: int, clause: int, cue: CueClass, empty: bool) -> Complement | None:
    """A clause that the passive reports, "It is claimed *that …*", or None. `empty`: the subject is only an "it"."""
    token = parse.tokens[clause]
    if "clause" not in cue.takes:
        return None
    reach = (min(parse.subtree(clause)), content_end(parse, verb, clause))
    if token.dep in {"ccomp", "advcl"} and empty and is_finite(parse, clause):
        return Complement((reach,), (clause,), CONFIDENCE["speech"])
    if token.dep == "ccomp" and not empty:
        return Complement((reach,), (clause,), CONFIDENCE["phrase"])
    return None


def _said_of(parse: Parse, verb: int, part: int, cue: CueClass, topic: Range) -> Complement | None:
    """The subject with what is said of it, "*The general* is said *to have fled*", "*The men* are accused *of theft*", or
    None."""
    token = parse.tokens[part]
    linked = token.dep == "prep" and token.lemma in SAID_OF_SUBJECT and token.lemma in cue.takes
    if token.dep not in OPEN_PREDICATES and not linked:
        return None
    reach = (min(parse.subtree(part)), content_end(parse, verb, part))
    return Complement((topic, reach), (part,), CONFIDENCE["phrase"])


def _subject_alone(parse: Parse, verb: int, topic: Range) -> Complement:
    """The subject with where it was: "*Two cases* were confirmed *in Peru*"."""
    where = [each for each in parse.children[verb] if each > verb and parse.tokens[each].lemma in CLOSED.placing]
    places = ((min(below), max(below)) for each in where if (below := parse.subtree(each)))
    return Complement((topic, *places), (), CONFIDENCE["phrase"])
