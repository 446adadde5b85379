"""Closed classes of English cues: which verbs, nouns and adverbs report, what they take, and how they take sides.

The classes follow Levin's verbs of communication (English Verb Classes and Alternations, 1993, class 37) and the factual and
suasive verbs of Quirk et al. (A Comprehensive Grammar of the English Language, 1985, 16.30 to 16.33); which words stand in
them is our own choice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from schemas import Certainty, Stance


@dataclass(frozen=True, slots=True)
class Cue:
    """What a reporting verb or noun takes, and what it does to its content."""

    takes: frozenset[str]
    """`quote`: direct speech; `clause`: a finite clause; `infinitive`; `object`: a noun phrase; `about`: an object and what is
    said of it ("accuse X of Y", "call X Y", "urge X to do Y"); `directive`: the same, only with an infinitive; `so`: "as X put
    it"; and prepositions that lead to the content."""
    stance: Stance = "asserted"
    certainty: Certainty = "stated"


def words(text: str) -> frozenset[str]:
    """The set of its words."""
    return frozenset(text.split())


def _class(words: str, takes: str, stance: Stance = "asserted", certainty: Certainty = "stated") -> dict[str, Cue]:
    return dict.fromkeys(words.split(), Cue(frozenset(takes.split()), stance, certainty))


ATTITUDES: Final = words(
    """believe think suspect assume presume suppose consider reckon feel imagine expect hope fear worry agree accept
        see understand"""
)
"""Verbs of holding true. What speakers say that they themselves hold is one statement."""

VERBS: Final[dict[str, Cue]] = {
    # Saying. A plain object ("said a prayer", "told a story") is no content.
    **_class("say", "quote clause"),
    **_class("tell", "quote clause directive"),
    **_class(
        """add state remark comment reply respond answer retort counter quip joke opine quote recount recite relate narrate
        testify elaborate muse lament complain grumble boast brag exclaim shout yell cry whisper chant murmur concur marvel
        rejoin gush fume thunder snap rage wail plead interject""",
        "quote clause",
    ),
    **_class("write tweet retweet post blog text message", "quote clause"),
    **_class("continue read", "quote"),
    **_class(
        "note observe point explain clarify mention stress emphasize emphasise underline underscore highlight",
        "quote clause object",
    ),
    **_class("reiterate relay convey communicate", "quote clause object"),
    **_class("repeat recall", "quote clause"),
    **_class("announce report declare proclaim disclose reveal divulge", "quote clause object"),
    **_class("claim", "quote clause object infinitive"),
    **_class("assert allege maintain contend argue insist posit reason", "quote clause object"),
    **_class("warn caution", "quote clause about against of directive"),
    **_class("alert inform notify advise assure reassure remind brief", "quote clause about of"),
    **_class("confirm verify corroborate affirm attest certify reaffirm substantiate", "quote clause object to", "confirmed"),
    **_class("admit concede acknowledge confess", "quote clause object to"),
    **_class("deny refute rebut disprove disavow disclaim repudiate", "quote clause object", "denied"),
    **_class("reject dismiss dispute contradict debunk", "quote clause object", "denied"),
    **_class("question doubt", "quote clause object", "questioned"),
    **_class("ask", "quote clause directive", "questioned"),
    **_class("wonder inquire enquire query", "quote clause", "questioned"),
    **_class("swear vow pledge promise threaten guarantee", "quote clause infinitive object"),
    **_class("agree", "quote clause infinitive"),
    **_class("accuse blame criticize criticise denounce condemn slam praise fault", "quote about for of"),
    **_class("describe portray depict characterize characterise cite hail label brand dub tout", "quote about as"),
    **_class("call", "quote about for on"),
    **_class("put", "so about at"),
    **_class("urge implore exhort beseech entreat order instruct encourage", "quote clause about"),
    **_class("demand request propose recommend", "quote clause infinitive object"),
    **_class("appeal lobby advocate campaign", "quote for"),
    **_class("echo", "quote object"),
    **_class("hint signal imply intimate suggest insinuate", "quote clause object at", certainty="hedged"),
    **_class("speculate guess surmise hypothesize hypothesise theorize theorise conjecture", "quote clause", certainty="hedged"),
    **_class(
        "predict forecast project foresee anticipate estimate calculate", "quote clause object infinitive", certainty="hedged"
    ),
    # Finding out and showing: a study, a document, an image speaks.
    **_class("show indicate demonstrate find discover conclude determine rule establish document", "quote clause"),
    **_class("learn hear see understand realize realise recognize recognise", "clause"),
    # Holding true.
    **_class("believe think suspect assume presume suppose consider reckon feel imagine", "quote clause", certainty="hedged"),
    **_class("expect hope fear worry", "quote clause infinitive", certainty="hedged"),
    **_class("accept decide", "clause"),
}
"""Lemma to cue."""

NOUNS: Final[dict[str, Cue]] = {
    **_class("statement announcement declaration report assertion contention remark testimony argument revelation", "clause of"),
    **_class("claim allegation accusation charge complaint assumption", "clause of", certainty="hedged"),
    **_class(
        "suggestion speculation rumor rumour prediction estimate forecast theory belief view opinion fear hope",
        "clause of",
        certainty="hedged",
    ),
    **_class("confirmation acknowledgment acknowledgement admission", "clause of", "confirmed"),
    **_class("denial", "clause of", "denied"),
    **_class("doubt question", "clause about over", "questioned"),
    **_class("warning promise pledge vow threat insistence conclusion finding notion idea suspicion concern", "clause of about"),
}
"""Lemma to cue, where a clause follows ("the claim that …"), or a preposition and somebody is said to hold it."""

RUMOURED: Final = words(
    """say verify believe think report know expect allege claim understand estimate rumor rumour fear suspect presume
        assume predict project forecast announce confirm deny reveal disclose acknowledge"""
)
"""Verbs that in the passive report what nobody is named for: "is said to have fled", "was confirmed"."""

SPEECH_ACTS: Final = words("claim allegation accusation charge report statement announcement admission denial warning prediction")
"""Nouns whose content may be a noun phrase ("reports of an explosion")."""

PUBLICATIONS: Final = words(
    """statement report letter email e-mail tweet post message video interview speech address article memo note
        document complaint lawsuit filing release communique communiqué dispatch broadcast briefing conference brief
        bulletin update editorial column op-ed book blog ad advertisement advert order notice ruling resolution
        testimony transcript poll survey study analysis review"""
)
"""What somebody issues and what then says something: "issued a statement saying …", "in a statement"."""

HEDGES: Final = words("reportedly allegedly supposedly purportedly")
"""Adverbs that give a clause to an unnamed source."""

UNCERTAIN: Final = HEDGES | words(
    "apparently ostensibly presumably possibly probably perhaps maybe likely unlikely seemingly potentially conceivably"
)
"""Adverbs and adjectives that make a clause less than certain."""

UNCERTAIN_MODALS: Final = words("may might could")
SEEMING: Final = words("appear seem believe think suspect presume report allege rumour rumor")
"""Verbs that, over an infinitive ("appears to have fled", "is believed to be"), make it less than certain."""

ASPECTUAL: Final = words(
    """go continue keep begin start come proceed try attempt want appear seem like need wish rush have force compel choose
    manage"""
)
"""Verbs over whose infinitive the subject still reports: "went on to explain", "continues to insist"."""

DECLINING: Final = words("refuse decline fail stop avoid unable")
"""Words over whose infinitive nothing is said: "refused to confirm"."""

HYPOTHETICAL: Final = words("if unless whether lest")
"""Conjunctions under which nothing is reported."""
