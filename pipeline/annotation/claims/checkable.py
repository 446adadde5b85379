"""Which contents can be checked: no greetings, thanks, orders and exclamations, and no words that only point elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.events.grammar import PASSIVE_SUBJECTS, SUBJECTS, children, clause, feature
from pipeline.annotation.events.lexicon import words
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse
from schemas import Span

NAMING: Final = words("NOUN PROPN VERB ADJ NUM SYM X")
"""Parts of speech of which a claim has at least one."""

FEWEST: Final = 4
"""Words of a content in which none of these is."""

COURTESY: Final = words(
    "thank welcome congratulate greet hello goodbye sorry please спасибо благодарить поздравлять приветствовать"
)
"""Words that head what is only polite."""

SPOKEN_OF: Final = words(
    """claim report allegation accusation statement charge rumour rumor assertion announcement account information news remark
    comment figure story finding suggestion sentiment
    заявление сообщение утверждение обвинение информация слух данные слово новость сведение
    заява повідомлення твердження звинувачення інформація чутка дані новина
    acusación denuncia afirmación información noticia versión rumor declaración informe
    आरोप आरोपों आरोपां दावा दावे दावों दाव्यां खबर ख़बर खबरों ख़बरों रिपोर्ट रिपोर्टों बयान वृत्त वृत्ता"""
)
"""Nouns for what somebody said."""

POINTING: Final = words("this that it these those they them so same such one both all what he she это эти то он она оно они")
"""Words that stand for what was said before."""

DETERMINERS: Final = words(
    """the this that these those such his her its their all both any these этот эти тот весь такой данный свой его ее их
    цей ці той весь усі такий свій його її їх el la los las este esta estos estas ese esa esos esas dicho dicha dichas tal tales
    todo su sus यह ये इस इन उन उस सभी ऐसे हे ही हा या त्या सर्व"""
)
"""What makes a noun point back."""

QUALIFYING: Final = frozenset({"det", "poss", "case", "amod", "compound", "nmod", "advmod"})
"""Relations that tell whose or which it was, not what was said."""

OPENING: Final = words("INTJ ADV PUNCT SPACE PART AUX")
"""What may stand before the verb of an order: "Please", "now", "do not"."""

MARKS: Final = words("PUNCT SPACE ADP SCONJ CCONJ PART")


def content_tokens(sentence: Sentence, content: Sequence[Span]) -> frozenset[int]:
    """The tokens of a sentence that begin inside `content`."""
    return frozenset(
        token.index
        for token in sentence.parse.tokens
        if any(start <= sentence.start + token.start < end for start, end in content)
    )


def is_checkable(sentence: Sentence, content: Sequence[Span], grammar: GrammarWords) -> bool:
    """Whether what is said in one sentence says anything that could be true or false."""
    parse = sentence.parse
    tokens = content_tokens(sentence, content)
    worded = [index for index in tokens if parse.tokens[index].pos not in MARKS]
    named = any(parse.tokens[index].pos in NAMING for index in worded)
    head = clause(parse, tokens, grammar)
    if head is None or (not named and len(worded) < FEWEST) or points_back(parse, tokens, grammar):
        return False
    return not _is_courtesy(parse, tokens, head) and not _is_order(parse, tokens, head)


def is_question(document: Document, content: Sequence[Span]) -> bool:
    """Whether a direct question ends the content: it puts in question what it asks, and asserts nothing."""
    end = content[-1][1]
    return "?" in document.text[end - 1 : end + 2]


def points_back(parse: Parse, tokens: frozenset[int], grammar: GrammarWords) -> bool:
    """Whether the words only name something said before: "the claims", "these reports", "this"."""
    head = clause(parse, tokens, grammar)
    if head is None:
        return False
    others = [parse.tokens[index] for index in tokens if index != head and parse.tokens[index].pos not in MARKS]
    judged = {below for each in parse.children[head] if parse.tokens[each].lemma == "as" for below in parse.subtree(each)}
    others = [token for token in others if token.index not in judged]  # "the allegation as baseless"
    if parse.tokens[head].lemma in SPOKEN_OF and parse.tokens[head].pos == "NOUN":
        return all(token.dep in QUALIFYING or token.lemma in DETERMINERS for token in others)
    return parse.tokens[head].lemma in POINTING and all(token.lemma in POINTING | DETERMINERS for token in others)


def is_plural(parse: Parse, tokens: frozenset[int]) -> bool:
    """Whether they point to several things."""
    return any(
        feature(parse, index, "Number") == "Plur" for index in tokens if parse.tokens[index].pos in {"NOUN", "PRON", "DET"}
    )


def _is_courtesy(parse: Parse, tokens: frozenset[int], head: int) -> bool:
    own = {parse.tokens[head].lemma, *(parse.tokens[each].lemma for each in tokens if parse.tokens[each].pos == "INTJ")}
    return bool(own & COURTESY) and parse.tokens[head].dep in {"ROOT", "root", "ccomp"}


def _is_order(parse: Parse, tokens: frozenset[int], head: int) -> bool:
    """Whether a sentence is an imperative: a bare verb without subject or "to" at its beginning."""
    token = parse.tokens[head]
    if token.lemma == "let":
        return False
    if feature(parse, head, "Mood") == "Imp":
        return True
    governing = children(parse, head, SUBJECTS | PASSIVE_SUBJECTS | frozenset({"aux", "mark", "expl"}))
    alone = all(parse.tokens[each].lemma == "do" for each in governing)  # "do not panic"
    return (
        token.pos == "VERB"
        and token.dep in {"ROOT", "ccomp"}
        and feature(parse, head, "VerbForm") == "Inf"
        and alone
        and all(parse.tokens[each].pos in OPENING for each in tokens if each < head)
    )
