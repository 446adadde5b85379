"""Whether a predicate is negated, read from a dependency tree, by spaCy's labels or Universal Dependencies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.events.grammar import (
    COMPLEMENTS,
    NOMINAL,
    OBJECTS,
    PASSIVE_SUBJECTS,
    PREDICATES,
    SUBJECTS,
    VERBAL,
    children,
)
from pipeline.annotation.polarity.marks import among
from pipeline.annotation.text.parse import Parse
from pipeline.negation import NegationWords

ARGUMENTS: Final = SUBJECTS | PASSIVE_SUBJECTS | OBJECTS | PREDICATES | {"obl"}
"""What takes part in a predicate."""
OWN: Final = frozenset({"aux", "auxpass", "aux:pass", "cop"})
"""Words that make one predicate with their head."""
ATTACHED: Final = frozenset({"neg", "advmod", "det", "preconj", "cc", "nummod", "npadvmod", "dep", "advcl", "aux", "cc:preconj"})
"""Relations of a negation to what it negates."""
PREPOSITIONS: Final = frozenset({"prep", "agent"})
CLAUSES: Final = COMPLEMENTS | {"csubj", "csubjpass", "csubj:pass", "advcl", "acl", "nsubj"}
"""Relations of the clause of which something is said: "it is not true that"."""
DEEPEST: Final = 8
"""Predicates under each other that are followed: no writer stacks more."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The part of a tree that a claim is made of."""

    parse: Parse
    tokens: frozenset[int]
    """The tokens of the claim."""
    live: frozenset[int]
    """Those that may negate."""
    words: NegationWords

    def is_live(self, index: int, listed: frozenset[str]) -> bool:
        """Whether a token of the claim negates, and is one of the words listed."""
        return index in self.live and index in self.tokens and among(self.parse.tokens[index], listed)


def negations(tree: Tree, head: int, depth: int = 0) -> int:
    """How often the predicate `head` is negated: by itself, by what takes part in it, and by what it governs."""
    if depth > DEEPEST:
        return 0
    found = int(_directly(tree, head)) + _lexically(tree, head, depth)
    nominal = tree.parse.tokens[head].pos in NOMINAL
    for each in tree.parse.children[head]:
        token = tree.parse.tokens[each]
        if each not in tree.tokens:
            continue
        if token.dep in PREDICATES or _is_small(tree.parse, each) or (nominal and "Variant=Short" in token.morph):
            found += _predicative(tree, each, head, depth)
        elif _is_lacking(tree, each):
            found += 1
        if token.dep in ARGUMENTS and token.pos in NOMINAL:
            found += sum(negations(tree, below, depth + 1) for below in _said_of(tree, each))
    return found


def _directly(tree: Tree, head: int) -> bool:
    """Whether words negate a predicate: however many there are, once ("никто не")."""
    parse, words = tree.parse, tree.words
    if is_none(tree, head) or (tree.is_live(head, words.particles) and parse.tokens[head].pos != "PROPN"):
        return True
    for each in (head, *children(parse, head, OWN)):
        if any(_is_particle(tree, below) for below in parse.children[each]):
            return not (_is_contrasted(tree, head) or _is_delayed(tree, head))
    for each in parse.children[head]:
        dep = parse.tokens[each].dep
        if dep == "advmod" and tree.is_live(each, words.nominals):
            return True
        if each in tree.tokens and dep in ARGUMENTS and is_none(tree, each):
            return True
        below = parse.children[each] if dep in PREPOSITIONS else ()
        if any(among(parse.tokens[noun], words.occasions) and is_none(tree, noun) for noun in below):
            return True
    return False


def _is_small(parse: Parse, index: int) -> bool:
    """Whether an adjective is the complement of a verb without a verb of its own: "found the nurse *not guilty*"."""
    token = parse.tokens[index]
    return token.dep in COMPLEMENTS and token.pos == "ADJ" and not children(parse, index, OWN | {"mark", "advmod"})


def _is_particle(tree: Tree, index: int) -> bool:
    """Whether a token negates the predicate on which it hangs, with an adverb between them or not."""
    token = tree.parse.tokens[index]
    if token.dep == "advmod" and among(token, tree.words.adverbs):
        listed = tree.words.particles | tree.words.determiners
        return any(tree.is_live(below, listed) for below in tree.parse.children[index])
    return token.dep in ATTACHED and tree.is_live(index, tree.words.particles) and not _is_tail(tree, index)


def _is_tail(tree: Tree, index: int) -> bool:
    """Whether a particle behind the predicate and a comma only says what else is not so: "in June, *not* in May"."""
    tokens = tree.parse.tokens
    behind = tokens[index + 1 : index + 2]
    return index > tokens[index].head and tokens[index - 1].pos == "PUNCT" and bool(behind) and behind[0].pos not in VERBAL


def is_none(tree: Tree, noun: int) -> bool:
    """Whether a noun or pronoun says that there is none: "nobody", "no bomb"."""
    words, parse = tree.words, tree.parse
    if tree.is_live(noun, words.nominals):
        return True
    below = (each for each in parse.children[noun] if parse.tokens[each].dep in ATTACHED)
    if parse.tokens[noun].pos in VERBAL:
        return False
    single = any(among(parse.tokens[each], words.single) for each in parse.children[noun])
    return any(tree.is_live(each, words.determiners) or (single and tree.is_live(each, words.particles)) for each in below)


def _is_contrasted(tree: Tree, head: int) -> bool:
    """Whether another word than the predicate is negated, and told what is so instead: "not the mayor *but* the governor"."""
    parse = tree.parse
    for each in parse.subtree(head):
        token = parse.tokens[each]
        if token.dep == "cc" and among(token, tree.words.contrast):
            ends = [token.head, *children(parse, token.head, frozenset({"conj"}))]
            others = [end for end in ends if parse.tokens[end].dep == "conj" and end > each]
            if others and (
                parse.tokens[head].pos in NOMINAL
                or all(parse.tokens[end].pos not in VERBAL and not children(parse, end, SUBJECTS) for end in others)
            ):
                return True
    return False


def _is_delayed(tree: Tree, head: int) -> bool:
    """Whether something came about in the end: "did not open *until* May"."""
    return any(among(tree.parse.tokens[each], tree.words.until) for each in children(tree.parse, head, PREPOSITIONS | {"mark"}))


def _lexically(tree: Tree, head: int, depth: int) -> int:
    """Negations that a predicate makes by what it means, and those of what it governs: "failed to", "seems not to"."""
    token, words = tree.parse.tokens[head], tree.words
    below = [each for each in children(tree.parse, head, COMPLEMENTS) if each in tree.tokens and each > head]
    found = 0
    contrary = token.pos != "NOUN" and words.affirmative(token.text.casefold()) is not None
    if contrary or among(token, words.missing | words.untrue):
        found += 1
    governs = among(token, words.transparent) or among(token, words.true | words.untrue)
    disputed = among(token, words.disputing) and children(tree.parse, head, OBJECTS)
    if (below or disputed) and among(token, words.undoing):
        found, governs = found + 1, True
    if governs:
        clauses = [each for each in below if tree.parse.tokens[each].pos != "ADJ"]
        found += sum(negations(tree, each, depth + 1) for each in clauses[:1])
    return found


def _predicative(tree: Tree, index: int, head: int, depth: int) -> int:
    """Negations of what is said of the subject or object: "is *unsafe*", "found him *not guilty*", "is *untrue* that"."""
    token, words = tree.parse.tokens[index], tree.words
    found = int(any(_is_particle(tree, below) for below in tree.parse.children[index]))
    judged = among(token, words.untrue | words.true)
    if among(token, words.untrue) or (token.pos in {"ADJ", "VERB"} and words.affirmative(token.text.casefold()) is not None):
        found += 1
        judged = True
    if judged:
        below = [*children(tree.parse, index, COMPLEMENTS), *children(tree.parse, head, CLAUSES - {"nsubj", "advcl"})]
        clauses = [each for each in below if each in tree.tokens and each != index and tree.parse.tokens[each].pos in VERBAL]
        found += sum(negations(tree, each, depth + 1) for each in clauses[:1])
    return found


def _is_lacking(tree: Tree, index: int) -> bool:
    """Whether a phrase on a predicate says what there is none of: "*without* a licence"."""
    parse, lacking = tree.parse, tree.words.lacking
    token = parse.tokens[index]
    if token.dep in PREPOSITIONS and tree.is_live(index, lacking):
        below = children(parse, index, frozenset({"pobj"}))
        return any(tree.words.is_owed(parse.tokens[each].text.casefold()) for each in below)
    marks = children(parse, index, frozenset({"case"}))
    lacked = token.dep in {"obl", "nmod"} and tree.words.is_owed(token.text.casefold())
    return lacked and any(tree.is_live(each, lacking) for each in marks)


def _said_of(tree: Tree, noun: int) -> list[int]:
    """The clauses that tell what a noun of which there is none would say: "no evidence *that*"."""
    if not is_none(tree, noun):
        return []
    below = children(tree.parse, noun, frozenset({"acl", "ccomp"}))
    return [
        each
        for each in below
        if any(
            among(tree.parse.tokens[mark], tree.words.complementing) for mark in children(tree.parse, each, frozenset({"mark"}))
        )
    ]
