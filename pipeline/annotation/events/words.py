"""Closed classes of words that events are read by: what a language's pack holds in `words.toml` beside its rows of events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from pipeline.annotation.events.marks import NONE, Marks
from pipeline.annotation.events.ontology import Phase

PHRASAL: Final = {"signs": "_"}
"""Words of these fields may be a verb and its particle, joined by `_`: "call_off"."""

CHANGING: Final = {"signs": ">"}
"""Words of these fields are an ending and what to put in its place, parted by `>`: "ies>y"; there may be nothing behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abstracts:
    """Which nouns name nothing that a body could touch, so that a verb of violence is a figure of speech with them."""

    plain: frozenset[str] = NONE
    """Such nouns whose form does not tell: "record", "hope"."""
    ends: tuple[str, ...] = ()
    """Endings that make such a noun of a verb or an adjective: "-ness"."""
    concrete: frozenset[str] = NONE
    """Nouns with such an ending that name bodies, places and things all the same: "station"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words of one language, in lower case: lemmas where it has a tagger."""

    phases: Mapping[str, Phase] = field(metadata=PHRASAL)
    """Verbs, nouns and adjectives over an infinitive or a noun of event, to the phase that they put it in: "plan", "halt"."""
    by_preposition: frozenset[str] = NONE
    """Those of `phases` that govern what they report only by a preposition: "called *for* a truce", but not "called off"."""
    reported_behind: frozenset[str] = NONE
    """These prepositions."""
    light: frozenset[str] = field(default=NONE, metadata=PHRASAL)
    """Verbs that say no more than the noun they take: "carry_out", "stage", "face"."""
    future: frozenset[str]
    """Auxiliaries and particles that put a verb into the future: "will", "to"."""
    possible: frozenset[str] = NONE
    """Auxiliaries that do the same, unless a perfect follows: "may", but not "may have"."""
    negations: frozenset[str]
    targeting: frozenset[str] = NONE
    """Adpositions and cases (`GrammarWords`) that lead to whom an event is aimed at: "on", "against"."""
    causing: frozenset[str] = NONE
    """Adpositions and cases that lead from an event's noun to who does it: "by", "from"."""
    parts: frozenset[str] = NONE
    """Nouns that leave it to the genitive behind them what a verb of a `pair` is done to: "тысяча рабочих"."""
    suffixes: tuple[str, ...] = field(default=(), metadata=CHANGING)
    """Endings and what to put in their place, in the order of trial: where a capital keeps the tagger from finding the lemma, or
    where there is no tagger."""
    abstract: Abstracts = field(default_factory=Abstracts)
    predicate: Literal["tree", "first", "last"] = "tree"
    """Where the predicate is looked for: in the tree, or where parses are shallow, the first or the last verb of the content."""
    asserts: bool = True
    """Whether an article's own assertions are read, which takes a tree that tells clauses apart."""
    marks: Marks = field(default_factory=Marks)
    """Where parses are shallow, what tells who acts and who is acted upon."""
    finite: tuple[str, ...] = field(default=(), metadata=CHANGING)
    """Where parses are shallow, endings of finite verbs and of their infinitives, for what looks like a noun between a noun and
    an article: "el partido *gana* las elecciones"."""
    past: tuple[str, ...] = ()
    """Where parses are shallow, the endings of verbs that tell what happened; without any, only headlines assert something."""
    instrumental: tuple[str, ...] = ()
    """Where parses are shallow, endings of nouns that tell by what something is done: "атакували місто *ракетами*"."""
    unreal: frozenset[str] = NONE
    """Where parses are shallow, words under which nothing is asserted: "if", "may"."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GrammarWords:
    """Lemmas that tell how the parts of a clause hang together, where there is a tree. All may be empty.

    Where a field holds adpositions, it may hold cases of nouns without one, too, as Universal Dependencies name them: `Gen`,
    `Dat` and `Ins`, which stands for the agent of any passive.
    """

    relative: frozenset[str] = NONE
    """Pronouns that stand for the noun on which their clause hangs: "who"."""
    circumstantial: frozenset[str] = NONE
    """Conjunctions of a clause that only tells when, or on what condition: "if", "after"."""
    temporal: frozenset[str] = NONE
    """Prepositions of time before a participle: "*after* selling its mines"."""
    judging: frozenset[str] = NONE
    """Prepositions behind which a thing is judged: "hailed the arrest *as* a blow to crime"."""
    genitive: frozenset[str] = NONE
    """Adpositions and cases of what a noun belongs to: "of"."""
    agent: frozenset[str] = NONE
    """Adpositions and cases of who does what a passive says: "by"."""
    ahead: frozenset[str] = NONE
    """Adpositions and conjunctions behind which nothing stands that could have caused what a clause tells: "fled *before* the
    storm"."""
    circumstances: frozenset[str] = NONE
    """Prepositions of what a clause happens beside, so that no predicate is known by it: "during"."""
    reasons: frozenset[str] = NONE
    """Prepositions whose noun takes no part in what a verb says: "because", "than"."""
    lacking: frozenset[str] = NONE
    """Prepositions of what is missing, which make a `pair` with it: "*without* power"."""
    belonging: frozenset[str] = NONE
    """Adpositions and cases between a noun of event and what tells its kind: "a search *for* survivors"."""
    leading: frozenset[str] = NONE
    """Prepositions whose noun is what a verb without object is done to: "withdraw *from* the treaty"."""
    particles: frozenset[str] = NONE
    """Adverbs that belong to a verb: "broke *down*"."""
    partitives: frozenset[str] = NONE
    """Nouns and pronouns that leave it to the noun behind "of" what something is done to: "a *wave* of drones"."""
    tallies: frozenset[str] = NONE
    """Nouns whose change is one of whatever they count: "the *number* of strikes fell"."""
    generic: frozenset[str] = NONE
    """Nouns that leave it to the noun before them to name the event: "strike *action*", but no "fire station"."""
    efforts: frozenset[str] = NONE
    """Nouns that leave it to the infinitive behind them, too: "a *campaign* to vaccinate"."""
    unavoidable: frozenset[str] = NONE
    """Nouns of which there is none where something does happen: "no *choice* but to go"."""
    perfect: frozenset[str] = NONE
    """Auxiliaries behind which what may be is over: "may *have* fallen"."""
    implicative: frozenset[str] = NONE
    """Verbs whose infinitive is done, not planned: "*forced* them to leave"."""
    pronouns: Mapping[str, Literal["PERSON", "PRON"]] = field(default_factory=dict)
    """Pronouns as objects and subjects, to the kind of thing that a row asks for: persons, or anything at all."""
    speakers: Mapping[str, Literal["PERSON", "BODY"]] = field(default_factory=dict)
    """Words that mean whoever speaks in indirect speech, where that is a person, or a body or state: "he", "its"."""
    quoted_speakers: Mapping[str, Literal["PERSON", "BODY"]] = field(default_factory=dict)
    """The same in direct speech: "I", "our"."""
