"""The English words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.languages.en.events.abstracts import is_abstract
from pipeline.languages.en.events.doing import DOING
from pipeline.languages.en.events.done import DONE
from pipeline.languages.en.events.nouns import ADJECTIVES, MODES, NOUNS
from pipeline.languages.en.events.pairs import PAIRS
from pipeline.languages.en.events.senses import SENSES
from pipeline.languages.en.events.things import KINDS
from pipeline.languages.en.events.verbs import VERBS

PHASES: Final = {
    "planned": "plan intend prepare aim schedule set ready decide want hope expect consider mull poise due propose promise "
    "pledge vow agree likely about eye move forecast predict",
    "threatened": "threaten warn",
    "requested": "urge ask call demand order seek appeal request",
    "begun": "begin start commence resume restart",
    "continued": "continue keep remain",
    "ended": "stop end halt cease finish abandon suspend cancel call_off scrap shelve terminate break_off",
    "attempted": "try attempt fail struggle",
    "prevented": "prevent avoid avert thwart foil",
    "denied": "deny refute rebut disavow",
    "negated": "refuse decline",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives=entries(ADJECTIVES),
    pairs=entries(PAIRS),
    done=crossed(DONE, KINDS),
    doing=crossed(DOING, KINDS),
    modes=by_type(MODES),
    phases=entries(PHASES),
    light=words(
        """be become have leave get make take give do hold conduct carry_out launch stage commit mount undergo see suffer face
        cause
        lead result deal follow come go occur happen break_out remain appear seem trigger spark prompt deliver report order
        announce declare impose enter raise receive sustain meet win lodge file issue reach hit rock shake claim enforce use allow
        complete conclude
        let introduce extend accept force compel help rage spread erupt flare flare_up ensue unfold loom persist intensify
        escalate subside engulf reaffirm renew approve adopt"""
    ),
    future=words("will shall to 'll wo would"),
    possible=words("may might could"),
    negations=words("not n't never no neither nor nobody none nothing"),
    targeting=words("on against at upon over toward towards with to for"),
    abstract=is_abstract,
    senses=SENSES,
    causing=words("by from"),
    suffixes=(("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e")),
)
"""English."""
