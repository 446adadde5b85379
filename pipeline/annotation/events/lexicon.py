"""The words of one language that name events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.annotation.events.marks import Marks


def entries(table: Mapping[str, str]) -> dict[str, str]:
    """Word to code, from code to words; a word stands in one row only.

    Raises `ValueError` for a word in two rows.
    """
    found: dict[str, str] = {}
    for code, words in table.items():
        for word in words.split():
            if found.setdefault(word, code) != code:
                raise ValueError(f"{word} is both {found[word]} and {code}")
    return found


def by_type(table: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Type and word to code, from code to words."""
    return {(code.partition(".")[0], word): code for code, words in table.items() for word in words.split()}


def crossed(table: Mapping[str, str], kinds: Mapping[str, str]) -> dict[str, str]:
    """`verb+thing` to code, from code to rows of "verbs: things", which `;` parts; of two rows with one pair the first counts.

    A thing may be the name of one of `kinds`, and stands then for all of its words.
    """
    found: dict[str, str] = {}
    for code, rows in table.items():
        for row in rows.split(";"):
            verbs, _, things = row.partition(":")
            named = [word for thing in things.split() for word in kinds.get(thing, thing).split()]
            found.update({pair: code for verb in verbs.split() for word in named if (pair := f"{verb}+{word}") not in found})
    return found


def words(text: str) -> frozenset[str]:
    """The set of its words."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word means in an article that has certain other words."""

    words: frozenset[str]
    """Lemmas."""
    was: str
    """The code that they have otherwise."""
    code: str
    beside: frozenset[str]
    """Lemmas of which the article has one."""
    unless: frozenset[str]
    """Lemmas of which it has none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """Lemmas in lower case. A new language is one more of these: the grammar that reads it is shared.

    Each is equal to itself only, so that what was found by it can be kept.
    """

    verbs: Mapping[str, str]
    """Lemma, or lemma and particle joined by `_`, to code."""
    nouns: Mapping[str, str]
    adjectives: Mapping[str, str]
    """Predicative ones: "is dead"."""
    pairs: Mapping[str, str]
    """Verb and the head noun of its subject, object or complement joined by `+`, or noun and what qualifies it, to code:
    "open+fire", "transfer+arm". An empty code, here and in `verbs`, is of what names no event: "build_up", "meet+demand"."""
    done: Mapping[str, str] = field(default_factory=dict)
    """Verb and the head of its object, or that head's kind, joined by `+`, to code, with a phase behind it or empty for no event:
    "seize+town", "hold+PERSON". `verb+*` of a verb that names an event only with the objects listed here."""
    doing: Mapping[str, str] = field(default_factory=dict)
    """The same of a verb and its subject: "plunge+share"."""
    modes: Mapping[tuple[str, str], str]
    """Type of event and noun in its clause to code: a "drone" makes an `assault` an `assault.aerial`."""
    parts: frozenset[str] = frozenset()
    """Nouns that leave it to the genitive behind them what a verb of `pairs` is done to: "тысяча рабочих"."""
    light: frozenset[str]
    """Verbs that say no more than the noun they take: "carry_out", "stage", "face"."""
    phases: Mapping[str, str]
    """Verbs, nouns and adjectives over an infinitive or a noun of event, to the phase that they put it in: "plan", "halt"."""
    future: frozenset[str]
    """Auxiliaries and particles that put a verb into the future: "will", "to"."""
    possible: frozenset[str] = frozenset()
    """Auxiliaries that do the same, unless a perfect follows: "may", but not "may have"."""
    negations: frozenset[str]
    targeting: frozenset[str]
    """Prepositions that lead to whom an event is aimed at: "on", "against"."""
    causing: frozenset[str]
    """Prepositions that lead to who does it, beside the passive's agent: "by", "from"."""
    suffixes: tuple[tuple[str, str], ...] = field(default=())
    """Endings and what to put in their place, where a headline's capital keeps the tagger from finding the lemma."""
    abstract: Callable[[str], bool] = field(default=lambda lemma: False)
    """Whether a noun names nothing that a body could touch."""
    senses: tuple[Sense, ...] = field(default=())
    """Words of several senses, and what else in the article tells which."""
    predicate: Literal["tree", "first", "last"] = "tree"
    """Where the predicate is looked for: in the tree, or where parses are shallow, the first or the last verb of the content."""
    marks: Marks | None = None
    """Where parses are shallow, what tells who acts and who is acted upon."""
    finite: tuple[tuple[str, str], ...] = ()
    """Where parses are shallow, endings of verbs and what to put in their place, for what looks like a noun between a noun and an
    article: "el partido *gana* las elecciones"."""
    past: tuple[str, ...] = ()
    """Where parses are shallow, the endings of verbs that tell what happened; without any, only headlines assert something."""
    unreal: frozenset[str] = frozenset()
    """Where parses are shallow, words under which nothing is asserted: "if", "may"."""
    asserts: bool = True
    """Whether an article's own assertions are read, which takes a tree that tells clauses apart."""
