"""How a cue takes sides, and how sure a content is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import DECLINING, SEEMING, UNCERTAIN, UNCERTAIN_MODALS, Cue, words
from pipeline.languages.en.attribution.phrases import child, leading, negated
from schemas import Certainty, Stance

HELD: Final = words("believe think expect suppose imagine accept agree consider feel want intend see")
"""Verbs whose negation denies the content: "does not believe that" says that it is not so."""


def stance(parse: Parse, verb: int, cue: Cue) -> Stance:
    """The cue's own stance, turned by negation: what is not said, confirmed or denied is left in question."""
    token, first = parse.tokens[verb], parse.tokens[leading(parse, verb)]
    governor = parse.tokens[first.head]
    if token.lemma == "ask" and child(parse, verb, "xcomp", "ccomp") is not None and _bids(parse, verb):
        return "asserted"
    if not silent(parse, verb):
        return cue.stance
    declined = first.dep == "xcomp" and governor.lemma in DECLINING
    return "denied" if token.lemma in HELD and not declined else "questioned"


def silent(parse: Parse, verb: int) -> bool:
    """Whether it is not done, or refused, or comes to nothing: "did not confirm", "declined to comment", "said little"."""
    first = parse.tokens[leading(parse, verb)]
    thing = child(parse, verb, "dobj")
    late = any(parse.tokens[each].lemma == "yet" for each in (*parse.children[first.index], *parse.children[first.head]))
    return (
        (first.dep == "xcomp" and parse.tokens[first.head].lemma in {"have", "be"} and late)  # "has yet to say"
        or (first.dep == "xcomp" and parse.tokens[first.head].lemma in DECLINING and not negated(parse, first.head))
        or any(negated(parse, each) for each in {verb, first.index})
        or (thing is not None and parse.tokens[thing].lemma in {"nothing", "little"})
    )


def _bids(parse: Parse, verb: int) -> bool:
    """Whether "ask" takes somebody and an infinitive: "asked neighbours to help" puts nothing in question."""
    deed = child(parse, verb, "xcomp", "ccomp")
    return deed is not None and any(parse.tokens[each].lemma == "to" for each in parse.children[deed])


def certainty(parse: Parse, cue: Cue, heads: Iterable[int]) -> Certainty:
    """Hedged where the cue is, or where a modal, adverb or verb of seeming on one of the content's `heads` makes it so."""
    return "hedged" if cue.certainty == "hedged" or any(_uncertain(parse, head) for head in heads) else "stated"


def _uncertain(parse: Parse, head: int) -> bool:
    token = parse.tokens[head]
    below = [parse.tokens[each] for each in parse.children[head]]
    if token.lemma in SEEMING and any(each.dep in {"xcomp", "oprd", "acomp"} for each in below):
        return True
    return any(
        (each.dep == "aux" and each.lemma in UNCERTAIN_MODALS) or (each.dep in {"advmod", "acomp"} and each.lemma in UNCERTAIN)
        for each in below
    )
