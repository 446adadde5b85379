"""How a cue takes sides, and how sure a content is. Tokens are meant by their index in the parse."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import CueClass
from pipeline.languages.en.attribution.phrases import child, is_negated, leading
from pipeline.languages.en.attribution.words import CLOSED, UNCERTAIN, VERBAL
from schemas import Certainty, Stance


def stance(parse: Parse, verb: int, cue: CueClass) -> Stance:
    """The cue's own stance, turned by negation: what is not said, confirmed or denied is left in question."""
    token, first = parse.tokens[verb], parse.tokens[leading(parse, verb)]
    governor = parse.tokens[first.head]
    if token.lemma == "ask" and _bids(parse, verb):
        return "asserted"
    if not is_withheld(parse, verb):
        return cue.stance
    declined = first.dep == "xcomp" and governor.lemma in VERBAL.declining
    return "denied" if token.lemma in VERBAL.denied_by_negation and not declined else "questioned"


def is_withheld(parse: Parse, verb: int) -> bool:
    """Whether `verb` is not done, or refused, or comes to nothing: "did not confirm", "declined to comment", "said little"."""
    first = parse.tokens[leading(parse, verb)]
    thing = child(parse, verb, "dobj")
    return (
        (first.dep == "xcomp" and _is_still_to_come(parse, first.index))
        or (first.dep == "xcomp" and parse.tokens[first.head].lemma in VERBAL.declining and not is_negated(parse, first.head))
        or any(is_negated(parse, each) for each in {verb, first.index})
        or (thing is not None and parse.tokens[thing].lemma in CLOSED.silence)
    )


def _is_still_to_come(parse: Parse, infinitive: int) -> bool:
    """Whether it is the infinitive of "has yet to say"."""
    governor = parse.tokens[infinitive].head
    near = (*parse.children[infinitive], *parse.children[governor])
    return parse.tokens[governor].lemma in {"have", "be"} and any(parse.tokens[each].lemma == "yet" for each in near)


def _bids(parse: Parse, verb: int) -> bool:
    """Whether "ask" takes somebody and an infinitive: "asked neighbours to help" puts nothing in question."""
    deed = child(parse, verb, "xcomp", "ccomp")
    return deed is not None and any(parse.tokens[each].lemma == "to" for each in parse.children[deed])


def certainty(parse: Parse, cue: CueClass, heads: Iterable[int]) -> Certainty:
    """Hedged where the cue is, or where a modal, adverb or verb of seeming on one of the content's `heads` makes it so."""
    return "hedged" if cue.certainty == "hedged" or any(_is_uncertain(parse, head) for head in heads) else "stated"


def _is_uncertain(parse: Parse, head: int) -> bool:
    token = parse.tokens[head]
    below = [parse.tokens[each] for each in parse.children[head]]
    if token.lemma in VERBAL.seeming and any(each.dep in {"xcomp", "oprd", "acomp"} for each in below):
        return True
    return any(
        (each.dep == "aux" and each.lemma in CLOSED.uncertain_modals)
        or (each.dep in {"advmod", "acomp"} and each.lemma in UNCERTAIN)
        for each in below
    )
