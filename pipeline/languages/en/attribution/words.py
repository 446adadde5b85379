"""Closed classes of English words that tell what is reported, from the table `[attribution]` of the pack's `words.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbClasses:
    """Classes of verbs, by lemma."""

    attitudes: frozenset[str]
    """Verbs of holding true. What speakers say that they themselves hold is one statement."""
    dispositions: frozenset[str]
    """Verbs of being for or against something, of wanting, and of making much or little of it."""
    perceiving: frozenset[str]
    """Verbs of coming to know and to a decision."""
    uttering: frozenset[str]
    """Verbs that tell an act of speech and nothing else: whoever they have for subject, said something."""
    rumoured: frozenset[str]
    """Verbs that in the passive report what nobody is named for: "is said to have fled", "was confirmed"."""
    seeming: frozenset[str]
    """Verbs that, over an infinitive ("appears to have fled", "is believed to be"), make it less than certain."""
    aspectual: frozenset[str]
    """Verbs over whose infinitive the subject still reports: "went on to explain", "continues to insist"."""
    declining: frozenset[str]
    """Words over whose infinitive nothing is said: "refused to confirm"."""
    refusing: frozenset[str]
    """Those of them that are themselves reports, of what somebody will not do."""
    occasions: frozenset[str]
    """Verbs of coming before the public, whose infinitive of purpose is what was said there. With "go" and "come" see
    `aspectual`."""
    causing: frozenset[str]
    """Verbs over whose bare infinitive nothing is reported: "let them say", "helped him explain"."""
    judging: frozenset[str]
    """Verbs that say what somebody takes something for."""
    denied_by_negation: frozenset[str]
    """Verbs whose negation denies the content: "does not believe that" says that it is not so."""
    light: frozenset[str]
    """Verbs that with a reporting noun for object say no more than the noun: "made the claim that"."""
    issuing: frozenset[str]
    """What somebody does with a publication of their own."""
    showing: frozenset[str]
    """What publications and pictures do: "polls show a tight race"."""
    answering: frozenset[str]
    """Verbs that, negated, leave open what they are about: "did not respond to the accusation"."""
    telling: frozenset[str]
    """Verbs whose clause the parser may take for part of an object: "said that claim was false"."""
    deciding: frozenset[str]
    """Verbs that deny a claim, but decide on an instrument."""
    controlling_object: frozenset[str]
    """Verbs whose object does the gerund behind them: "accused *him* of claiming"."""
    controlling_subject: frozenset[str]
    """Verbs whose subject does the infinitive behind them, though they have an object: "*she* used the speech to accuse"."""
    copulas: frozenset[str]
    """Verbs that link somebody with an adjective."""
    noun_copulas: frozenset[str]
    """Verbs that link somebody with a noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NounClasses:
    """Classes of nouns, by lemma."""

    speech_acts: frozenset[str]
    """Nouns whose content may be a noun phrase ("reports of an explosion")."""
    publications: frozenset[str]
    """What somebody issues and what then says something: "issued a statement saying …", "in a statement"."""
    pictures: frozenset[str]
    """What says something, beside what somebody publishes."""
    instruments: frozenset[str]
    """What a court, parliament or party decides on: "rejected the bill" is what it did, not what it says of a claim."""
    reactions: frozenset[str]
    """What somebody says or does in answer: "his first *answer* was to deny it"."""
    voices: frozenset[str]
    """Whoever they are, some of them say it: "*critics* would call it a failure"."""
    spokespeople: frozenset[str]
    """Who speaks for an organisation."""
    bodies: frozenset[str]
    """Words for a kind of organisation that stand for one named before."""
    businesses: frozenset[str]
    """The same of those that trade."""
    public_bodies: frozenset[str]
    """Words in the names of organisations that are no business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionWords:
    """Classes of adverbs, auxiliaries, conjunctions, prepositions and pronouns, by lemma."""

    prepositions: frozenset[str]
    """Those that may lead to a content: what a cue may take beside clauses and objects."""
    hedges: frozenset[str]
    """Adverbs that give a clause to an unnamed source."""
    doubting: frozenset[str]
    """Other adverbs and adjectives that make a clause less than certain."""
    uncertain_modals: frozenset[str]
    """Modals that do so."""
    hypothetical: frozenset[str]
    """Conjunctions under which nothing is reported."""
    conditionals: frozenset[str]
    """Modals under which a verb reports nothing yet."""
    softening: frozenset[str]
    """Auxiliaries that tell what people of a kind do say: "some *might* argue that"."""
    later: frozenset[str]
    """Adverbs by which "would" tells what did follow: "would later say"."""
    wishing: frozenset[str]
    """Auxiliaries and conjunctions under which nobody is said to hold anything: "if she *is* sure"."""
    opening: frozenset[str]
    """Conjunctions and adverbs that open the clause of an adjective: "is sure *that*", "is unclear *how*"."""
    made_known: frozenset[str]
    """What somebody makes of something in saying it: "made it *clear* that …"."""
    reasons: frozenset[str]
    """Conjunctions of a clause that, after a fronted content and its cue, goes on with the content."""
    contrasts: frozenset[str]
    """Conjunctions that set a statement against the one before it."""
    topical: frozenset[str]
    """Prepositions to what nothing was said about."""
    placing: frozenset[str]
    """Prepositions behind a passive that tell where what is reported was: "cases were confirmed *in* Peru"."""
    predicating: frozenset[str]
    """Prepositions between whom or what a verb is about, and what it says of it."""
    relatives: frozenset[str]
    """Words that open a relative clause."""
    relative_pronouns: frozenset[str]
    """Those that may stand for a claimant."""
    personal: frozenset[str]
    """Pronouns that stand for a person."""
    impersonal: frozenset[str]
    """Pronouns that stand for several, or for an organisation."""
    own: frozenset[str]
    """Pronouns of who writes or speaks."""
    nobody: frozenset[str]
    """Pronouns for nobody."""
    no_antecedents: frozenset[str]
    """Words that no pronoun stands for."""
    quantities: frozenset[str]
    """Objects that are no content: "said *nothing*"."""
    silence: frozenset[str]
    """Those of them that say that nothing was said."""
    degrees: frozenset[str]
    """Words that a clause with "that" may belong to: "tells *so* many lies that …"."""
    articles: frozenset[str]
    """Articles."""
    weekdays: frozenset[str]
    """Names of days, as the text writes them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """All of them."""

    verbs: VerbClasses
    nouns: NounClasses
    function: FunctionWords


_READ: Final = read_words([FOLDER], "attribution", AttributionWords)

VERBAL: Final = _READ.verbs
NOMINAL: Final = _READ.nouns
CLOSED: Final = _READ.function

PRIVATE: Final = VERBAL.attitudes | VERBAL.dispositions | VERBAL.perceiving
"""Verbs of what goes on in a mind (Quirk 16.31): somebody holds it only where the verb is a predicate with its own subject."""

UNCERTAIN: Final = CLOSED.hedges | CLOSED.doubting
"""Adverbs and adjectives that make a clause less than certain."""
