"""Phrases around a word of a parse: noun phrases and verb groups. Tokens are meant by their index in the parse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.words import NOMINAL

SUBJECTS: Final = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS: Final = frozenset({"nsubjpass", "csubjpass"})
RELATIVE_CLAUSES: Final = frozenset({"relcl", "acl"})
SET_OFF: Final = frozenset({"prep", "advmod", "advcl", "npadvmod"})
"""Relations of what, behind a comma, belongs to no noun phrase: not so appositions and members of a list."""


def child(parse: Parse, index: int, *relations: str) -> int | None:
    """The first child of a token in one of `relations`, or None."""
    return next((each for each in parse.children[index] if parse.tokens[each].dep in relations), None)


def noun_phrase(parse: Parse, head: int) -> tuple[int, int]:
    """First and last token of the noun phrase of `head`, without relative clauses and what is set off after them."""
    below = parse.subtree(head)
    cut = {inner for each in below if each != head and _is_set_off(parse, each) for inner in parse.subtree(each)}
    tokens = [index for index in below if index not in cut]
    first, last = _run_around(tokens, tokens.index(head))
    while last > 0 and tokens[last] > head and parse.tokens[tokens[last]].pos in {"PUNCT", "PART", "SPACE", "CCONJ"}:
        last -= 1
    while first < last and tokens[first] < head and parse.tokens[tokens[first]].pos in {"PUNCT", "SPACE", "CCONJ"}:
        first += 1
    return tokens[first], tokens[last]


def _run_around(ordered: Sequence[int], at: int) -> tuple[int, int]:
    """First and last place in `ordered` of the run of numbers without a gap that holds the one at place `at`."""
    first = last = at
    while first > 0 and ordered[first - 1] == ordered[first] - 1:
        first -= 1
    while last + 1 < len(ordered) and ordered[last + 1] == ordered[last] + 1:
        last += 1
    return first, last


def _is_set_off(parse: Parse, index: int) -> bool:
    """Whether what hangs on a noun is a relative clause, or follows a comma and is no apposition or member of a list."""
    token = parse.tokens[index]
    if token.dep in RELATIVE_CLAUSES:
        return True
    if token.dep == "prep" and token.lemma in {"in", "on"} and index > token.head and _leads_to_publication(parse, index):
        return True
    first = min(parse.subtree(index))
    return first > token.head and parse.tokens[first - 1].text == "," and token.dep in SET_OFF


def _leads_to_publication(parse: Parse, preposition: int) -> bool:
    """Whether a preposition leads to what somebody says something in: "the premier *in a statement*"."""
    noun = child(parse, preposition, "pobj")
    return noun is not None and parse.tokens[noun].lemma in NOMINAL.publications


def verb_group(parse: Parse, verb: int) -> tuple[int, int]:
    """First and last token of a verb with the auxiliaries, negation and adverbs right before it, and its particle."""
    first = last = verb
    children = parse.children[verb]
    while first - 1 in children and parse.tokens[first - 1].dep in {"aux", "auxpass", "neg", "advmod"}:
        first -= 1
    while first < verb and parse.tokens[first].dep == "advmod":
        first += 1
    if last + 1 in children and parse.tokens[last + 1].dep == "prt":
        last += 1
    return first, last


def leading(parse: Parse, verb: int) -> int:
    """The first of the infinitives in a row that `verb` goes on with, with its auxiliaries: "refused *to* read or sign"."""
    token = parse.tokens[verb]
    while token.dep == "conj" and token.text == token.lemma and child(parse, token.index, "aux", *SUBJECTS) is None:
        before = parse.tokens[token.head]
        if before.text != before.lemma:  # "refused to read or sign", where the parser joined "refused" and "sign"
            first = child(parse, before.index, "xcomp")
            return first if first is not None and "VerbForm=Inf" in parse.tokens[first].morph and first < verb else token.index
        if "VerbForm=Inf" not in token.morph:
            break
        token = before
    return token.index


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether `verb` is a passive participle with its own auxiliary or subject, or the second of two such."""
    helping = child(parse, verb, "auxpass")
    short = helping is not None and parse.tokens[helping].text in {"'s", "’s"}
    if short and child(parse, verb, *SUBJECTS) is not None:
        return False  # "who's called for talks" has
    if child(parse, verb, "auxpass", *PASSIVE_SUBJECTS) is not None:
        return True
    token = parse.tokens[verb]
    return (
        token.dep == "conj"
        and "VerbForm=Part" in token.morph
        and "Tense=Past" in token.morph
        and child(parse, verb, "aux", *SUBJECTS) is None
        and child(parse, token.head, "auxpass") is not None
    )


def is_negated(parse: Parse, verb: int) -> bool:
    """Whether `verb` itself is negated ("did not say", "never said", "no longer claims")."""
    if any(parse.tokens[each].dep == "neg" or parse.tokens[each].lemma == "neither" for each in parse.children[verb]):
        return True
    first, _ = verb_group(parse, verb)
    if first > 0 and parse.tokens[first - 1].lemma in {"nor", "neither"}:
        return True
    doer = child(parse, verb, *SUBJECTS)
    return doer is not None and any(parse.tokens[each].lemma == "no" for each in (doer, *parse.children[doer]))


def is_finite(parse: Parse, clause: int) -> bool:
    """Whether the clause that `clause` heads has a subject and a finite verb."""
    tokens = parse.tokens
    verbs = (clause, *(each for each in parse.children[clause] if tokens[each].dep in {"aux", "auxpass"}))
    return child(parse, clause, *SUBJECTS, *PASSIVE_SUBJECTS, "expl") is not None and (
        any("VerbForm=Fin" in tokens[each].morph or "VerbType=Mod" in tokens[each].morph for each in verbs)
    )


def is_after_comma(parse: Parse, index: int) -> bool:
    """Whether a comma stands right before the phrase that `index` heads."""
    first = min(parse.subtree(index))
    return first > 0 and parse.tokens[first - 1].text == ","
