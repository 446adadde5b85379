"""Phrases around a word of a parse: noun phrases, verb groups, subjects. Tokens are meant by their index."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import PUBLICATIONS, VERBS, words

SUBJECTS: Final = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS: Final = frozenset({"nsubjpass", "csubjpass"})
OPEN_CLAUSES: Final = frozenset({"xcomp", "advcl", "conj", "pcomp", "acl", "ccomp"})
REACTIONS: Final = words("answer response reply reaction retort instinct comment message advice")
RELATIVES: Final = frozenset({"relcl", "acl"})


def child(parse: Parse, index: int, *relations: str) -> int | None:
    """The first child in one of `relations`, or None."""
    return next((each for each in parse.children[index] if parse.tokens[each].dep in relations), None)


def noun_phrase(parse: Parse, head: int) -> tuple[int, int]:
    """First and last token of the noun phrase of `head`, without relative clauses and what is set off after them."""
    cut = {below for each in parse.subtree(head) if each != head and _set_off(parse, each) for below in parse.subtree(each)}
    tokens = [index for index in parse.subtree(head) if index not in cut]
    first = last = tokens.index(head)
    while first > 0 and tokens[first - 1] == tokens[first] - 1:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1] == tokens[last] + 1:
        last += 1
    while last > 0 and tokens[last] > head and parse.tokens[tokens[last]].pos in {"PUNCT", "PART", "SPACE", "CCONJ"}:
        last -= 1
    while first < last and tokens[first] < head and parse.tokens[tokens[first]].pos in {"PUNCT", "SPACE", "CCONJ"}:
        first += 1
    return tokens[first], tokens[last]


def _set_off(parse: Parse, index: int) -> bool:
    """Whether what hangs on a noun is a relative clause, or follows a comma and is no apposition or member of a list."""
    token = parse.tokens[index]
    if token.dep in RELATIVES:
        return True
    if token.dep == "prep" and token.lemma in {"in", "on"} and index > token.head and _issues(parse, index):
        return True
    first = min(parse.subtree(index))
    return first > token.head and parse.tokens[first - 1].text == "," and token.dep in {"prep", "advmod", "advcl", "npadvmod"}


def _issues(parse: Parse, preposition: int) -> bool:
    """Whether it leads to what somebody says something in: "the premier *in a statement*"."""
    noun = child(parse, preposition, "pobj")
    return noun is not None and parse.tokens[noun].lemma in PUBLICATIONS


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


def subject(parse: Parse, verb: int) -> int | None:
    """The token that names who does `verb`, through coordination, participles, infinitives and control; None for a passive."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        own = child(parse, verb, *SUBJECTS)
        if own is not None:
            return own
        if passive(parse, verb):
            return None
        reduced = _reduced(parse, verb)
        if reduced is not None:
            return reduced
        above = reporting(parse, verb)
        if above is not None:
            verb = above
            continue
        token = parse.tokens[verb]
        if token.dep not in OPEN_CLAUSES or token.head == verb:
            return None
        if token.dep == "conj" and child(parse, verb, *PASSIVE_SUBJECTS) is not None:
            return None
        governor = parse.tokens[token.head]
        if governor.pos == "ADP" or governor.dep in {"prep", "agent"}:
            governor = parse.tokens[governor.head]
        if governor.pos in {"NOUN", "PROPN", "PRON"}:
            return governor.index
        if governor.lemma == "be" and token.dep == "xcomp" and answers(parse, governor.index) is not None:
            return answers(parse, governor.index)
        controlled = child(parse, governor.index, "dobj")
        if controlled is not None and controlled < verb and _controls(parse, governor.index, verb):
            return controlled
        if passive(parse, governor.index):
            return child(parse, governor.index, *PASSIVE_SUBJECTS)
        verb = governor.index
    return None


def answers(parse: Parse, copula: int) -> int | None:
    """Whose answer it is in "his first answer was to deny it"."""
    noun = child(parse, copula, *SUBJECTS)
    return None if noun is None or parse.tokens[noun].lemma not in REACTIONS else child(parse, noun, "poss")


def _reduced(parse: Parse, verb: int) -> int | None:
    """The subject that the parser gave to a participle beside it: "A study *being released today* shows …"."""
    token = parse.tokens[verb]
    before = next((each for each in parse.children[verb] if each < verb and parse.tokens[each].dep in {"ccomp", "advcl"}), None)
    if before is None or "VerbForm=Fin" not in token.morph or "VerbForm=Part" not in parse.tokens[before].morph:
        return None
    helping = [parse.tokens[each] for each in parse.children[before] if parse.tokens[each].dep in {"aux", "auxpass"}]
    doer = child(parse, before, *SUBJECTS, *PASSIVE_SUBJECTS)
    return None if any("VerbForm=Fin" in each.morph for each in helping) else doer


def reporting(parse: Parse, verb: int) -> int | None:
    """The reporting verb that `verb` goes on with, where the parser hung it into that verb's content.

    "The army said the town had fallen, adding that …", "… had fallen and said that …": it is the army that adds and says.
    """
    token = parse.tokens[verb]
    if token.dep == "conj" and "VerbForm=Fin" in token.morph and child(parse, verb, "aux", *SUBJECTS) is None:
        before = parse.tokens[token.head]
        above = parse.tokens[before.head]
        if (
            before.dep in {"ccomp", "xcomp"}
            and child(parse, before.index, "aux", "auxpass") is not None
            and "VerbForm=Fin" not in before.morph
        ):
            return above.index if above.lemma in VERBS and above.index < before.index else None
    if token.dep != "advcl" or "Aspect=Prog" not in token.morph or child(parse, verb, "mark", *SUBJECTS) is not None:
        return None
    first = min(parse.subtree(verb))
    governor = parse.tokens[token.head]
    if first == 0 or parse.tokens[first - 1].text != "," or governor.index > verb:
        return None
    while governor.dep in {"ccomp", "xcomp", "conj"} and governor.head != governor.index:
        above = parse.tokens[governor.head]
        if governor.dep != "conj":
            return above.index if above.lemma in VERBS and above.index < governor.index else None
        governor = above
    return None


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


def _controls(parse: Parse, governor: int, verb: int) -> bool:
    """Whether the object of `governor`, not its subject, does `verb`: "forced him to admit", "accused him of claiming"."""
    token = parse.tokens[verb]
    if token.dep == "xcomp":
        return parse.tokens[governor].lemma not in {"promise", "use", "take"}
    return token.dep == "pcomp" and parse.tokens[governor].lemma in {
        "accuse",
        "blame",
        "criticize",
        "criticise",
        "condemn",
        "praise",
        "stop",
        "prevent",
        "quote",
        "cite",
    }


def passive(parse: Parse, verb: int) -> bool:
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


def negated(parse: Parse, verb: int) -> bool:
    """Whether `verb` itself is negated ("did not say", "never said", "no longer claims")."""
    if any(parse.tokens[each].dep == "neg" or parse.tokens[each].lemma == "neither" for each in parse.children[verb]):
        return True
    first, _ = verb_group(parse, verb)
    if first > 0 and parse.tokens[first - 1].lemma in {"nor", "neither"}:
        return True
    doer = child(parse, verb, *SUBJECTS)
    return doer is not None and any(parse.tokens[each].lemma == "no" for each in (doer, *parse.children[doer]))
