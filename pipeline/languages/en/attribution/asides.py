"""Contents that do not follow their verb: the clause that a cue interrupts, and the subject of a passive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import PUBLICATIONS, RUMOURED, UTTERING, Cue, words
from pipeline.languages.en.attribution.extents import Range, as_ranges, content_end, finite
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child
from pipeline.languages.en.attribution.statements import PHRASE, SPOKEN

CIRCUMSTANCES: Final = words("prep advmod npadvmod punct dobj dative")
"""Relations of what follows a cue and is not said: when, where, to whom."""

PLACING: Final = words("in at near across among along outside between off")
"""Prepositions behind a passive that tell where what is reported was: "cases were confirmed *in Peru*"."""


@dataclass(frozen=True, slots=True)
class Complement:
    """The content of a verb."""

    ranges: tuple[Range, ...]
    heads: tuple[int, ...]
    """Tokens that head its clauses: where its modals and adverbs hang."""
    confidence: float
    begins: int | None = None
    """First token of the clause of the cue, where it only follows its content."""


def interrupted(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "The strike, Smith said, was a mistake", "as Smith put it": the clause it interrupts."""
    token = parse.tokens[verb]
    mark = child(parse, verb, "mark")
    like = token.dep == "advcl" and mark is not None and parse.tokens[mark].lemma == "as"
    thing = child(parse, verb, "dobj", "xcomp")
    speaks = bool(cue.takes & {"quote", "clause"}) and thing is None and (token.dep == "parataxis" or like)
    if not speaks and not ("so" in cue.takes and like and thing is not None and parse.tokens[thing].lemma == "it"):
        return None
    later = (each for each in parse.children[token.head] if each > verb and parse.tokens[each].dep in {"cc", "conj"})
    inside = {below for each in (verb, *later) for below in parse.subtree(each)}
    rest = [index for index in parse.subtree(token.head) if index not in inside]
    return Complement(as_ranges(rest), (token.head,), SPOKEN)


def trailing(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "Two bridges were destroyed in the night, the army said on Monday", the cue taken for a second main verb."""
    token = parse.tokens[verb]
    doer = child(parse, verb, *SUBJECTS)
    if token.dep != "conj" or doer is None or "quote" not in cue.takes or not finite(parse, token.head):
        return None
    first = min(parse.subtree(doer))
    said = any(each > verb and parse.tokens[each].dep not in CIRCUMSTANCES for each in parse.children[verb])
    if said or first <= token.head or parse.tokens[first - 1].text != ",":
        return None
    before = [index for index in parse.subtree(token.head) if index < first - 1]
    return Complement(as_ranges(before), (token.head,), SPOKEN)


def as_stated(parse: Parse, verb: int) -> bool:
    """Whether it is the participle of "as noted by the mayor", "as stated in the report"."""
    token, mark = parse.tokens[verb], child(parse, verb, "mark")
    like = mark is not None and parse.tokens[mark].lemma == "as" and "VerbForm=Part" in token.morph
    return like and stated_by(parse, verb) is not None


def stated_by(parse: Parse, verb: int) -> int | None:
    """By whom it is stated or, behind "as", the publication in which it is."""
    by, mark, place = (child(parse, verb, each) for each in ("agent", "mark", "prep"))
    if by is not None:
        return child(parse, by, "pobj")
    if mark is None or place is None or parse.tokens[place].lemma != "in":
        return None
    thing = child(parse, place, "pobj")
    told = thing is not None and (parse.tokens[verb].lemma in UTTERING or parse.tokens[thing].lemma in PUBLICATIONS)
    return thing if told and thing is not None and parse.tokens[thing].pos == "NOUN" else None


def of_passive(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "It is claimed that …", "is said to have …", "was accused of …", "an attack was reported"."""
    thing = child(parse, verb, *PASSIVE_SUBJECTS)
    if thing is None:
        return interrupted(parse, verb, cue)
    topic = (min(parse.subtree(thing)), max(parse.subtree(thing)))
    empty = parse.tokens[thing].lemma in {"it", "there"}
    rumoured = parse.tokens[verb].lemma in RUMOURED
    for each in parse.children[verb]:
        token = parse.tokens[each]
        if each < verb and token.dep == "ccomp":
            return Complement(((0, topic[0] - 1),), (each,), PHRASE)
        if each < verb:
            continue
        reach = (min(parse.subtree(each)), content_end(parse, verb, each))
        if token.dep in {"ccomp", "advcl"} and empty and cue.takes & {"clause"} and finite(parse, each):
            return Complement((reach,), (each,), SPOKEN)
        if token.dep == "ccomp" and "clause" in cue.takes and not empty:
            return Complement((reach,), (each,), PHRASE)
        named = child(parse, verb, "agent") is not None
        if token.dep in {"xcomp", "oprd"} and not (named or rumoured or "predication" in cue.takes):
            return None
        if token.dep in {"xcomp", "oprd"} or (token.dep == "prep" and token.lemma in cue.takes & {"of", "for", "as"}):
            return Complement((topic, reach), (each,), PHRASE)
    if "object" in cue.takes and not empty and (rumoured or child(parse, verb, "agent") is not None):
        where = [each for each in parse.children[verb] if each > verb and parse.tokens[each].lemma in PLACING]
        return Complement((topic, *((min(below), max(below)) for each in where if (below := parse.subtree(each)))), (), PHRASE)
    return None
