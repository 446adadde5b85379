"""The rows of one language that name events, by the words that they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.words import EventWords, GrammarWords

Rules = Mapping[str, Rule]
"""A word, or two joined by `+`, to what it names."""

NAMED_KINDS: Final = frozenset({"PERSON", "PLACE", "BODY", "PRON"})
"""Kinds of things that no list could hold, known by the word or name itself: persons, places, organisations, and "it", "that"."""

ANYTHING: Final = "*"
"""The thing of a verb that names an event only with the things of its other rows."""


@dataclass(frozen=True, slots=True)
class Conditional:
    """What a word names where its clause meets a condition."""

    condition: str
    """A key of `conditions.CONDITIONS`."""
    rule: Rule


@dataclass(frozen=True, slots=True)
class Sense:
    """What words mean in an article that has certain other words."""

    rules: Mapping[str, Rule]
    """Lemma to what it names in this sense."""
    was: str
    """The code that these lemmas have otherwise."""
    beside: frozenset[str]
    """Lemmas of which the article has one."""
    unless: frozenset[str]
    """Lemmas of which it has none."""


def nobody(word: str) -> bool:
    """Whether `word` counts people, in a language that does not tell: never."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EventLexicon:
    """What names events in one language. A new language is one more of these: the grammar that reads it is shared.

    Keys are lemmas in lower case. Each lexicon is equal to itself only, so that what was found by it can be kept.
    """

    verbs: Rules = field(default_factory=dict)
    """Lemma, or lemma and particle joined by `_`, to what it names; to no event where it is one of its own: "build_up"."""
    nouns: Rules = field(default_factory=dict)
    """Lemma to what it names."""
    adjectives: Rules = field(default_factory=dict)
    """Lemma to what it names behind a copula: "is dead"."""
    conditional: Mapping[str, tuple[Conditional, ...]] = field(default_factory=dict)
    """Lemma to what it names instead under conditions, the first to be asked first: "the boat overturned"."""
    pairs: Rules = field(default_factory=dict)
    """Verb and the head of its subject, object or complement, or noun and what qualifies it: "open+fire", "transfer+arm". To no
    event where both together name none: "meet+demand"."""
    done: Rules = field(default_factory=dict)
    """Verb and the head of its object, or that head's kind: "seize+town", "hold+PERSON". `verb+*` of a verb that names an event
    only with the objects listed here."""
    doing: Rules = field(default_factory=dict)
    """Verb, or its code, and the head of its subject, or that head's kind: "plunge+share", "assault+truck"."""
    carried: Mapping[str, Mapping[str, Rule]] = field(default_factory=dict)
    """Verb to the type of event that its complement is, to what both are: "*allowed* the ship to dock"."""
    modes: Mapping[tuple[str, str], Rule] = field(default_factory=dict)
    """Type of event and noun in its clause to the mode: a "drone" makes an `assault` an `assault.aerial`."""
    senses: tuple[Sense, ...] = ()
    """Words of several senses, and what else in the article tells which."""
    words: EventWords
    """The language's closed classes of words around events."""
    grammar: GrammarWords = field(default_factory=GrammarWords)
    """Those that tell how the parts of a clause hang together."""
    counts_people: Callable[[str], bool] = nobody
    """Whether a noun, as written, counts people."""
    suffixes: tuple[tuple[str, str], ...] = field(init=False)
    """`words.suffixes`, each ending apart from what to put in its place."""
    finite: tuple[tuple[str, str], ...] = field(init=False)
    """`words.finite` in the same way."""
    verb_codes: frozenset[str] = field(init=False)
    """All codes of `verbs`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "suffixes", _parted(self.words.suffixes))
        object.__setattr__(self, "finite", _parted(self.words.finite))
        object.__setattr__(self, "verb_codes", frozenset(each.code for each in self.verbs.values()))


def _parted(changes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Changes of endings written as `ending>instead`, each as these two."""
    parted = (each.partition(">") for each in changes)
    return tuple((end, instead) for end, _, instead in parted)
