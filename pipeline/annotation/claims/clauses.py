"""The clauses of a sentence that assert something by themselves, each as the set of its tokens."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.grammar import (
    COMPLEMENTS,
    PASSIVE_SUBJECTS,
    SUBJECTS,
    children,
    feature,
    phrase,
    subject,
)
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse

COORDINATED: Final = frozenset({"conj", "parataxis"})
ASIDES: Final = frozenset({"relcl", "acl", "acl:relcl"})
"""Clauses on a noun. Set off by a comma they add a fact; without one they only tell which is meant."""

EITHER_SUBJECT: Final = SUBJECTS | PASSIVE_SUBJECTS
VERB_FORMS: Final = frozenset({"aux", "auxpass", "aux:pass", "cop"})
"""Relations of the words that make a finite verb with the one that they hang on."""


CONJUNCTIONS: Final = frozenset({"mark", "advmod"})
"""Relations of the word that opens a subordinate clause."""


@kept
def clauses(parse: Parse, words: ClaimWords) -> tuple[frozenset[int], ...]:
    """The clauses of `parse` in the order of their heads, the main one first, each as the indices of its tokens.

    None holds another's tokens but for clauses of time, which the main clause keeps ("six died when the bus crashed"), and the
    noun phrase that is the subject of several. A clause that is a complement belongs to the one that governs it.
    """
    heads = _heads(parse, words)
    owned = {head: set(parse.subtree(head)) for head in heads}
    found = []
    for head in heads:
        inside = set(owned[head])
        for other in heads:
            if other != head and other in owned[head] and parse.tokens[other].dep != "advcl":
                inside -= owned[other]
        done = subject(parse, head, words.grammar)
        inside -= {each for each in children(parse, head, EITHER_SUBJECT) if parse.tokens[each].lemma in words.grammar.relative}
        if done is not None and done[0] not in inside:
            inside |= {each for each in phrase(parse, done[0], words.grammar) if each not in owned[head]}
        found.append(frozenset(inside))
    return tuple(found)


def is_finite(parse: Parse, head: int) -> bool:
    """Whether the verb `head`, an index of `parse`, is finite, by itself or by its auxiliary, or a predicative participle."""
    verbs = [head, *children(parse, head, VERB_FORMS)]
    marks = ((feature(parse, each, "VerbForm"), feature(parse, each, "Variant")) for each in verbs)
    return any(form == "Fin" or variant == "Short" for form, variant in marks) or any(
        "VerbType=Mod" in parse.tokens[each].morph for each in verbs
    )


def happened(parse: Parse, head: int) -> bool:
    """Whether the verb `head` is past, perfect or under way. The simple present tells what holds, and mostly what somebody
    thinks."""
    verbs = [head, *children(parse, head, VERB_FORMS)]
    morphs = [parse.tokens[each].morph for each in verbs]
    return any("Tense=Past" in morph or "Aspect=Prog" in morph or "Variant=Short" in morph for morph in morphs)


def _heads(parse: Parse, words: ClaimWords) -> list[int]:
    roots = [token.index for token in parse.tokens if token.head == token.index and token.pos not in {"PUNCT", "SPACE"}]
    rest: list[int] = []
    for token in parse.tokens:
        if token.index in roots or token.pos not in {"VERB", "AUX"}:
            continue
        above = [*roots, *rest]
        coordinated = token.dep in COORDINATED and token.head in above and _predicates(parse, token.index)
        fronted = token.dep in COMPLEMENTS and token.index < token.head and token.head in above and is_finite(parse, token.index)
        if coordinated or fronted or _adds(parse, token.index, words):
            rest.append(token.index)
    return [*roots, *rest]


def _predicates(parse: Parse, index: int) -> bool:
    """Whether a coordinated verb is a predicate, not an infinitive under the same verb."""
    return is_finite(parse, index) or "VerbForm=Part" in parse.tokens[index].morph


def _adds(parse: Parse, index: int, words: ClaimWords) -> bool:
    """Whether a clause adds a fact: one after a comma on a noun, or of time."""
    token = parse.tokens[index]
    first = min(parse.subtree(index))
    if token.dep in ASIDES:
        return first > token.head and parse.tokens[first - 1].text == ","
    if token.dep == "advcl" and is_finite(parse, index):
        return any(parse.tokens[each].lemma in words.temporal for each in children(parse, index, CONJUNCTIONS))
    return False
