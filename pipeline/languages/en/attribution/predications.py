"""An object and what is said of it: "accused X of Y", "called X Y", "sees X as Y", "put the toll at 120"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import Complement
from pipeline.languages.en.attribution.cues import Cue, words
from pipeline.languages.en.attribution.extents import content_end
from pipeline.languages.en.attribution.phrases import child
from pipeline.languages.en.attribution.statements import PHRASE

LINKS: Final = words("of for as over at")
"""Prepositions between whom or what a verb is about, and what it says of it."""


def predication(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "accused Israel of bombing the school", "called the attack a crime", "urged both sides to stop"."""
    if "predication" not in cue.takes or ("so" in cue.takes and not _puts(parse, verb)):
        return None
    after = [each for each in parse.children[verb] if each > verb]
    parts = [each for each in after if parse.tokens[each].dep in {"dobj", "oprd", "ccomp", "xcomp"}]
    named = any(parse.tokens[each].dep in {"oprd", "ccomp"} for each in parts)
    named = named or any(_ascribed(parse, each) for each in parts)
    if not parts or (parse.tokens[verb].lemma == "call" and not named):
        return None
    first = min(min(parse.subtree(each)) for each in parts)
    parts += [each for each in after if parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in LINKS]
    return Complement(((first, content_end(parse, verb, max(parts))),), tuple(parts), PHRASE)


def _ascribed(parse: Parse, thing: int) -> bool:
    """Whether an adjective or bare participle follows a noun that it does not describe: "called the charges *unfounded*"."""
    return any(
        each == thing + 1
        and parse.tokens[each].dep in {"acl", "amod"}
        and not {"prep", "agent", "dobj"} & _relations(parse, each)
        for each in parse.children[thing]
    )


def _relations(parse: Parse, index: int) -> set[str]:
    return {parse.tokens[each].dep for each in parse.children[index]}


def regarded(parse: Parse, verb: int, cue: Cue) -> Complement | None:
    """ "sees the deal as a threat", "likened the raid to piracy": an object and, behind a preposition, what is said of it."""
    if "predication" in cue.takes or not cue.takes & {"as", "likeness"}:
        return None
    thing = child(parse, verb, "dobj")
    links = cue.takes & {"as", "to", "with"}
    said = [each for each in parse.children[verb] if parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in links]
    said += [each for each in parse.children[verb] if "likeness" in cue.takes and _likened(parse, each)]
    if thing is None or not said or not verb < thing < said[0]:
        return None
    return Complement(((min(parse.subtree(thing)), content_end(parse, verb, said[0])),), (said[0],), PHRASE)


def _likened(parse: Parse, clause: int) -> bool:
    """Whether it is a gerund behind "to": "likened the rule *to burning books*"."""
    token, first = parse.tokens[clause], child(parse, clause, "aux")
    return (
        token.dep in {"advcl", "xcomp"}
        and "Aspect=Prog" in token.morph
        and first is not None
        and parse.tokens[first].text == "to"
    )


def _puts(parse: Parse, verb: int) -> bool:
    """ "put the death toll at 120"."""
    return any(
        parse.tokens[each].dep == "prep"
        and parse.tokens[each].lemma == "at"
        and any(parse.tokens[below].pos == "NUM" for below in parse.subtree(each))
        for each in parse.children[verb]
    )
