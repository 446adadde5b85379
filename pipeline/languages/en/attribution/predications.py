"""An object and what is said of it: "accused X of Y", "called X Y", "sees X as Y", "put the toll at 120"."""

from __future__ import annotations

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import CueClass
from pipeline.languages.en.attribution.extents import Complement, content_end
from pipeline.languages.en.attribution.phrases import child
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE
from pipeline.languages.en.attribution.words import CLOSED


def predication(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """What `verb` says of its object, with the object: "accused Israel of bombing the school", "called the attack a crime",
    "urged both sides to stop". None where its `cue` takes no such thing, or it has none."""
    if "predication" not in cue.takes or ("so" in cue.takes and not _puts(parse, verb)):
        return None
    after = [each for each in parse.children[verb] if each > verb]
    parts = [each for each in after if parse.tokens[each].dep in {"dobj", "oprd", "ccomp", "xcomp"}]
    if not parts or (parse.tokens[verb].lemma == "call" and not any(_is_predicative(parse, each) for each in parts)):
        return None
    first = min(min(parse.subtree(each)) for each in parts)
    parts += [each for each in after if parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in CLOSED.predicating]
    return Complement(((first, content_end(parse, verb, max(parts))),), tuple(parts), CONFIDENCE["phrase"])


def _is_predicative(parse: Parse, part: int) -> bool:
    """Whether a part says something of the object, or is an object of which something is said right behind it."""
    return parse.tokens[part].dep in {"oprd", "ccomp"} or _is_judged(parse, part)


def _is_judged(parse: Parse, thing: int) -> bool:
    """Whether an adjective or bare participle follows a noun that it does not describe: "called the charges *unfounded*"."""
    return any(
        each == thing + 1
        and parse.tokens[each].dep in {"acl", "amod"}
        and {"prep", "agent", "dobj"}.isdisjoint(parse.tokens[below].dep for below in parse.children[each])
        for each in parse.children[thing]
    )


def regarded(parse: Parse, verb: int, cue: CueClass) -> Complement | None:
    """An object and, behind a preposition, what `verb` takes it for: "sees the deal as a threat", "likened the raid to piracy".
    None where its `cue` takes no such thing, or it has none."""
    if "predication" in cue.takes or cue.takes.isdisjoint({"as", "likeness"}):
        return None
    thing = child(parse, verb, "dobj")
    links = cue.takes & {"as", "to", "with"}
    said = [each for each in parse.children[verb] if parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in links]
    said += [each for each in parse.children[verb] if "likeness" in cue.takes and _is_gerund_behind_to(parse, each)]
    if thing is None or not said or not verb < thing < said[0]:
        return None
    reach = (min(parse.subtree(thing)), content_end(parse, verb, said[0]))
    return Complement((reach,), (said[0],), CONFIDENCE["phrase"])


def _is_gerund_behind_to(parse: Parse, clause: int) -> bool:
    """Whether it is the gerund of "likened the rule *to burning books*"."""
    token, first = parse.tokens[clause], child(parse, clause, "aux")
    gerund = token.dep in {"advcl", "xcomp"} and "Aspect=Prog" in token.morph
    return gerund and first is not None and parse.tokens[first].text == "to"


def _puts(parse: Parse, verb: int) -> bool:
    """Whether it is the "put" of "put the death toll at 120"."""
    return any(
        parse.tokens[each].dep == "prep"
        and parse.tokens[each].lemma == "at"
        and any(parse.tokens[below].pos == "NUM" for below in parse.subtree(each))
        for each in parse.children[verb]
    )
