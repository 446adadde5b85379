"""Which contents can be checked: no greetings, thanks, orders and exclamations, and no words that only point elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.grammar import PASSIVE_SUBJECTS, SUBJECTS, children, clause, feature
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse, Token
from schemas import Span

NAMING: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "SYM", "X"})
"""Parts of speech of which a claim has at least one."""

FEWEST: Final = 4
"""Words of a content in which none of these is."""

QUALIFYING: Final = frozenset({"det", "poss", "case", "amod", "compound", "nmod", "advmod"})
"""Relations that tell whose or which it was, not what was said."""

OPENING: Final = frozenset({"INTJ", "ADV", "PUNCT", "SPACE", "PART", "AUX"})
"""What may stand before the verb of an order: "Please", "now", "do not"."""

GOVERNING: Final = SUBJECTS | PASSIVE_SUBJECTS | frozenset({"aux", "mark", "expl"})
"""Relations of what an order has not: subject, auxiliary, "to", an empty "there"."""

MARKS: Final = frozenset({"PUNCT", "SPACE", "ADP", "SCONJ", "CCONJ", "PART"})
"""Parts of speech that say nothing by themselves."""


def is_checkable(sentence: Sentence, content: Sequence[Span], words: ClaimWords) -> bool:
    """Whether `content`, spans of the text in `sentence`, says anything that could be true or false."""
    return _says_something(sentence.parse, sentence.beginning_in(content), words)


@kept
def _says_something(parse: Parse, tokens: frozenset[int], words: ClaimWords) -> bool:
    worded = [index for index in tokens if parse.tokens[index].pos not in MARKS]
    named = any(parse.tokens[index].pos in NAMING for index in worded)
    head = clause(parse, tokens, words.grammar)
    if head is None or (not named and len(worded) < FEWEST) or points_back(parse, tokens, words):
        return False
    return not _is_courtesy(parse, tokens, head, words) and not _is_order(parse, tokens, head, words)


def is_question(document: Document, content: Sequence[Span]) -> bool:
    """Whether a direct question ends `content`, spans of the text: it puts in question what it asks, and asserts nothing."""
    end = content[-1][1]
    return "?" in document.text[end - 1 : end + 2]


@kept
def points_back(parse: Parse, tokens: frozenset[int], words: ClaimWords) -> bool:
    """Whether `tokens`, indices of `parse`, only name something said before: "the claims", "these reports", "this"."""
    head = clause(parse, tokens, words.grammar)
    if head is None:
        return False
    others = [parse.tokens[index] for index in tokens if index != head and parse.tokens[index].pos not in MARKS]
    judging = [each for each in parse.children[head] if parse.tokens[each].lemma in words.grammar.judging]
    judged = {below for each in judging for below in parse.subtree(each)}
    others = [token for token in others if token.index not in judged]  # "the allegation as baseless"
    if parse.tokens[head].lemma in words.spoken_of and parse.tokens[head].pos == "NOUN":
        return all(token.dep in QUALIFYING or token.lemma in words.determiners for token in others)
    return parse.tokens[head].lemma in words.pointing and all(_only_points(token, words) for token in others)


def is_plural(parse: Parse, tokens: frozenset[int]) -> bool:
    """Whether `tokens`, indices of `parse`, point to several things."""
    return any(
        feature(parse, index, "Number") == "Plur" for index in tokens if parse.tokens[index].pos in {"NOUN", "PRON", "DET"}
    )


def _only_points(token: Token, words: ClaimWords) -> bool:
    return token.lemma in words.pointing or token.lemma in words.determiners


def _is_courtesy(parse: Parse, tokens: frozenset[int], head: int, words: ClaimWords) -> bool:
    own = {parse.tokens[head].lemma, *(parse.tokens[each].lemma for each in tokens if parse.tokens[each].pos == "INTJ")}
    return not own.isdisjoint(words.courtesy) and parse.tokens[head].dep in {"ROOT", "root", "ccomp"}


def _is_order(parse: Parse, tokens: frozenset[int], head: int, words: ClaimWords) -> bool:
    """Whether a sentence is an imperative: a bare verb without subject or "to" at its beginning."""
    token = parse.tokens[head]
    if token.lemma in words.proposing:
        return False
    if feature(parse, head, "Mood") == "Imp":
        return True
    alone = all(parse.tokens[each].lemma in words.order_auxiliaries for each in children(parse, head, GOVERNING))
    return (
        token.pos == "VERB"
        and token.dep in {"ROOT", "ccomp"}
        and feature(parse, head, "VerbForm") == "Inf"
        and alone
        and all(parse.tokens[each].pos in OPENING for each in tokens if each < head)
    )
