"""Whether what a claim says is that something is not so."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import children, clause
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.polarity import runs, trees
from pipeline.annotation.polarity.marks import among, negating
from pipeline.annotation.text.parse import Parse
from pipeline.negation import NegationWords

CONJUNCTIONS: Final = frozenset({"mark", "advmod"})


def is_negated(parse: Parse, tokens: frozenset[int], cue: frozenset[int], grammar: GrammarWords, words: NegationWords) -> bool:
    """Whether the main clause of `tokens`, indices of `parse`, says that something is not so, or `cue`, the words that report it,
    that there is no report. Two negations are none; those of subordinate clauses say nothing of it."""
    live = negating(parse, words)
    if words.order != "tree":
        return runs.negations(parse, tokens, live, words) % 2 == 1
    head = clause(parse, tokens, grammar)
    if head is None or _is_supposed(parse, head, tokens, words):
        return False
    reported = any(trees.is_none(trees.Tree(parse, cue, live, words), each) for each in cue if parse.tokens[each].pos == "NOUN")
    return (trees.negations(trees.Tree(parse, tokens, live, words), head) + reported) % 2 == 1


def is_spared(parse: Parse, tokens: frozenset[int], words: NegationWords) -> bool:
    """Whether nothing in `tokens` can negate, though a word of negation may stand there: "not only"."""
    return tokens.isdisjoint(negating(parse, words))


def _is_supposed(parse: Parse, head: int, tokens: frozenset[int], words: NegationWords) -> bool:
    """Whether a clause only tells on what condition, or when: "*if* it does not rain"."""
    opening = (each for each in children(parse, head, CONJUNCTIONS) if each in tokens)
    return parse.tokens[head].dep == "advcl" and any(among(parse.tokens[each], words.subordinating) for each in opening)
