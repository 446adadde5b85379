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
    """`quote`: direct speech; `clause`: a finite clause; `infinitive`; `gerund`; `object`: a noun phrase; `predication`: an
    object and what is said of it ("accuse X of Y", "call X Y", "urge X to do Y"); `directive`: the same, only with an infinitive;
    `likeness`: an object and what it is likened to; `so`: "as X put it"; and prepositions that lead to the content."""
    stance: Stance = "asserted"
    certainty: Certainty = "stated"


def words(text: str) -> frozenset[str]:
    """The set of its words."""
    return frozenset(text.split())


def reporting_words(words: str, takes: str, stance: Stance = "asserted", certainty: Certainty = "stated") -> dict[str, Cue]:
    """The same cue for each of `words`."""
    return dict.fromkeys(words.split(), Cue(frozenset(takes.split()), stance, certainty))


ATTITUDES: Final = words(
    """believe think suspect assume presume suppose consider reckon feel imagine expect hope fear worry agree accept
        see understand know remember trust"""
)
"""Verbs of holding true. What speakers say that they themselves hold is one statement."""

DISPOSITIONS: Final = words(
    """support back endorse favor favour oppose welcome defend embrace view regard perceive treat
        want wish intend plan aim seek prefer refuse decline
        downplay understate overstate exaggerate minimise minimize trivialise trivialize"""
)
"""Verbs of being for or against something, of wanting, and of making much or little of it."""

PRIVATE: Final = ATTITUDES | DISPOSITIONS | words("accept decide hear learn sense")
"""Verbs of what goes on in a mind (Quirk 16.31): somebody holds it only where the verb is a predicate with its own subject."""

UTTERING: Final = words(
    """say tell state report announce declare claim assert allege maintain insist argue warn deny confirm admit reply respond
        add write"""
)
"""Verbs that tell an act of speech and nothing else: whoever they have for subject, said something."""

VERBS: Final[dict[str, Cue]] = {
    # Saying. A plain object ("said a prayer", "told a story") is no content.
    **reporting_words("say", "quote clause"),
    **reporting_words("tell", "quote clause directive"),
    **reporting_words(
        """add state remark comment reply respond answer retort counter quip joke opine quote recount recite relate narrate
        testify elaborate muse exclaim shout yell cry whisper chant murmur concur marvel
        rejoin gush fume thunder snap rage wail plead interject sing scream bark bellow growl howl mutter mumble roar shriek snarl
        stammer whine groan holler hiss croak drawl blurt intone deadpan enthuse confide""",
        "quote clause",
    ),
    **reporting_words(
        "lament complain grumble boast brag gloat moan grouse gripe carp fret crow exult", "quote clause about of over"
    ),
    **reporting_words("rail inveigh fulminate rant object", "quote clause against about at to"),
    **reporting_words("protest", "quote clause"),
    **reporting_words("scoff sneer balk bristle bridle", "quote at"),
    **reporting_words("apologize apologise plead beg pray", "quote clause for"),
    **reporting_words("approve disapprove despair", "of"),
    **reporting_words("sympathize sympathise side", "with"),
    **reporting_words("write tweet retweet post blog text message email cable", "quote clause"),
    **reporting_words("continue read", "quote"),
    **reporting_words(
        "note observe explain clarify mention stress emphasize emphasise underline underscore highlight specify stipulate",
        "quote clause object",
    ),
    **reporting_words("point", "quote clause to"),
    **reporting_words("reiterate relay convey communicate", "quote clause object"),
    **reporting_words("repeat", "quote clause"),
    **reporting_words("recall", "quote clause gerund"),
    **reporting_words("announce report declare proclaim disclose reveal divulge", "quote clause object"),
    **reporting_words("detail outline chronicle", "object"),
    **reporting_words("claim", "quote clause object infinitive"),
    **reporting_words("assert allege contend insist posit reason", "quote clause object"),
    **reporting_words("argue", "quote clause object for against"),
    **reporting_words("maintain charge", "quote clause"),
    **reporting_words("warn caution", "quote clause about against of directive"),
    **reporting_words("alert inform notify assure reassure brief convince persuade", "quote clause of"),
    **reporting_words("advise remind counsel", "quote clause of directive"),
    **reporting_words(
        "confirm verify corroborate affirm attest certify reaffirm substantiate", "quote clause object to", "confirmed"
    ),
    **reporting_words("admit concede acknowledge confess", "quote clause object to"),
    **reporting_words("deny refute rebut disprove disavow disclaim repudiate", "quote clause object", "denied"),
    **reporting_words("reject dismiss dispute contradict debunk retract recant renounce disown", "quote clause object", "denied"),
    **reporting_words("rule_out brush_off brush_aside shrug_off wave_away bat_away laugh_off", "quote object", "denied"),
    **reporting_words("downplay understate overstate exaggerate minimise minimize trivialise trivialize", "object"),
    **reporting_words("play_down call_out spell_out lay_out talk_up", "quote object"),
    **reporting_words("hit_back hit_out fire_back lash_out push_back shoot_back chip_in", "quote clause at against"),
    **reporting_words("speak_out", "quote against about on"),
    **reporting_words("question doubt", "quote clause object", "questioned"),
    **reporting_words("ask", "quote clause directive", "questioned"),
    **reporting_words("wonder inquire enquire query", "quote clause about", "questioned"),
    **reporting_words("swear vow pledge promise threaten guarantee", "quote clause infinitive object"),
    **reporting_words("agree", "quote clause infinitive with to on"),
    **reporting_words("disagree", "quote clause with", "denied"),
    **reporting_words("decide resolve vote opt", "clause infinitive against"),
    # Judging.
    **reporting_words("accuse blame criticize criticise denounce condemn slam praise fault", "quote predication for of"),
    **reporting_words(
        """deride mock ridicule lambast lambaste blast chastise scold rebuke berate castigate censure decry bemoan
        disparage belittle vilify malign denigrate revile upbraid reprimand reproach lampoon pillory applaud commend salute laud
        extol compliment congratulate""",
        "quote predication for",
    ),
    **reporting_words("support back endorse favor favour oppose welcome defend embrace champion espouse propound", "object"),
    **reporting_words(
        "admire adore revere detest despise abhor loathe dislike disdain distrust dread resent regret deplore", "clause object"
    ),
    **reporting_words("describe portray depict characterize characterise cite hail label brand dub tout", "quote predication as"),
    **reporting_words("view regard perceive treat identify cast paint present", "as"),
    **reporting_words("see recognize recognise", "clause as"),
    **reporting_words("rate rank classify categorize categorise", "as"),
    **reporting_words("deem judge term pronounce", "clause predication"),
    **reporting_words("compare liken equate attribute ascribe credit link", "likeness to with"),
    **reporting_words("attack assail hammer pound", "as"),
    **reporting_words("call", "quote predication for on"),
    **reporting_words("put", "so predication at"),
    **reporting_words("urge implore exhort beseech entreat order instruct encourage", "quote clause predication"),
    **reporting_words("demand request propose recommend", "quote clause infinitive object"),
    **reporting_words("appeal lobby advocate campaign push press", "quote for"),
    **reporting_words("echo reference invoke", "quote object"),
    **reporting_words("hint signal imply intimate suggest insinuate", "quote clause object at", certainty="hedged"),
    **reporting_words(
        "speculate guess surmise hypothesize hypothesise theorize theorise conjecture", "quote clause", certainty="hedged"
    ),
    **reporting_words(
        "predict forecast project foresee anticipate estimate calculate", "quote clause object infinitive", certainty="hedged"
    ),
    # Finding out and showing: a study, a document, an image speaks.
    **reporting_words("show indicate demonstrate find discover conclude determine establish document hold", "quote clause"),
    **reporting_words("rule", "quote clause against"),
    **reporting_words("learn hear understand realize realise sense", "clause"),
    # Holding true.
    **reporting_words("suspect", "quote clause object", certainty="hedged"),
    **reporting_words("think assume presume suppose consider reckon feel imagine", "quote clause", certainty="hedged"),
    **reporting_words("believe", "quote clause in", certainty="hedged"),
    **reporting_words("expect hope fear", "quote clause infinitive object", certainty="hedged"),
    **reporting_words("worry", "quote clause about", certainty="hedged"),
    **reporting_words("trust bet wager", "clause", certainty="hedged"),
    **reporting_words("know", "clause"),
    **reporting_words("remember", "clause gerund"),
    **reporting_words("accept", "clause"),
    # Wanting.
    **reporting_words("want", "infinitive object"),
    **reporting_words("wish intend plan aim seek prefer", "infinitive"),
    **reporting_words("refuse decline", "infinitive object", "denied"),
}
"""Lemma to cue."""

NOUNS: Final[dict[str, Cue]] = {
    **reporting_words("announcement declaration report assertion contention testimony argument revelation", "clause of"),
    **reporting_words("statement remark", "clause"),
    **reporting_words("claim allegation accusation charge complaint assumption", "clause of about", certainty="hedged"),
    **reporting_words(
        "suggestion speculation rumor rumour prediction estimate forecast theory belief view opinion fear expectation",
        "clause of",
        certainty="hedged",
    ),
    **reporting_words("confirmation acknowledgment acknowledgement admission", "clause of", "confirmed"),
    **reporting_words("denial", "clause of", "denied"),
    **reporting_words("doubt question", "clause about over", "questioned"),
    **reporting_words(
        "warning promise pledge vow threat insistence conclusion finding notion idea suspicion concern worry",
        "clause of about over",
    ),
    **reporting_words("support praise sympathy", "clause for"),
    **reporting_words("opposition objection resistance commitment", "clause to"),
    **reporting_words("criticism condemnation", "clause of"),
    **reporting_words("outrage anger dismay regret reservation misgiving disappointment frustration", "clause over at about"),
    **reporting_words("plan intention desire wish willingness readiness determination proposal", "clause for"),
    **reporting_words("confidence hope optimism", "clause in for", certainty="hedged"),
    **reporting_words("case point impression understanding recognition assurance guarantee", "clause"),
}
"""Lemma to cue, where a clause follows ("the claim that …"), or a preposition and somebody is said to hold it."""

RUMOURED: Final = words(
    """say verify believe think report know expect allege claim understand estimate rumor rumour fear suspect presume
        assume predict project forecast announce confirm deny reveal disclose acknowledge consider regard deem view perceive"""
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
    """go continue keep begin start come proceed want appear seem like need wish rush have force compel choose
    manage"""
)
"""Verbs over whose infinitive the subject still reports: "went on to explain", "continues to insist"."""

DECLINING: Final = words("refuse decline fail stop avoid resist forgo unable")
"""Words over whose infinitive nothing is said: "refused to confirm"."""

HYPOTHETICAL: Final = words("if unless whether lest")
"""Conjunctions under which nothing is reported."""
