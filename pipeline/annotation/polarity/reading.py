"""Whether what a claim says is that something is not so."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import VERBAL, children, clause
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.polarity import runs, trees
from pipeline.annotation.polarity.marks import among, negating
from pipeline.annotation.text.parse import Parse
from pipeline.negation import NegationWords

MARKS: Final = frozenset({"mark"})
CONJUNCTIONS: Final = MARKS | {"advmod"}
MAIN: Final = frozenset({"conj", "parataxis"})
"""How a main clause hangs on a subordinate one that was taken for it."""


def is_negated(parse: Parse, tokens: frozenset[int], cue: frozenset[int], grammar: GrammarWords, words: NegationWords) -> bool:
    """Whether the main clause of `tokens`, indices of `parse`, says that something is not so, or `cue`, the words that report it,
    that there is no report. Two negations are none; those of subordinate clauses say nothing of it."""
    live = negating(parse, words)
    if words.order != "tree":
        return runs.negations(parse, tokens, live, words) % 2 == 1
    head = _resumed(parse, clause(parse, tokens, grammar), words)
    if head is None or _is_supposed(parse, head, tokens, words):
        return False
    whole = trees.Tree(parse, frozenset(range(len(parse.tokens))), live, words)
    reported = any(trees.is_none(whole, each) for each in cue if parse.tokens[each].pos == "NOUN")
    return (trees.negations(trees.Tree(parse, tokens, live, words), head) + reported) % 2 == 1


def is_spared(parse: Parse, tokens: frozenset[int], words: NegationWords) -> bool:
    """Whether nothing in `tokens` can negate, though a word of negation may stand there: "not only". False where no words that
    negate are known."""
    return bool(words.negators) and tokens.isdisjoint(negating(parse, words))


def _resumed(parse: Parse, head: int | None, words: NegationWords) -> int | None:
    """The head of the main clause where a subordinate one before it was taken for that: "*хотя* не был готов, открылся"."""
    if head is None or not any(among(parse.tokens[each], words.subordinating) for each in children(parse, head, MARKS)):
        return head
    rest = [each for each in children(parse, head, MAIN) if each > head and parse.tokens[each].pos in VERBAL]
    opened = parse.tokens[head].head == head
    return rest[0] if opened and rest and not children(parse, rest[0], MARKS | {"cc"}) else head


def _is_supposed(parse: Parse, head: int, tokens: frozenset[int], words: NegationWords) -> bool:
    """Whether a clause only tells on what condition, or when: "*if* it does not rain"."""
    opening = (each for each in children(parse, head, CONJUNCTIONS) if each in tokens)
    return parse.tokens[head].dep == "advcl" and any(among(parse.tokens[each], words.subordinating) for each in opening)
