"""The relations of a dependency tree that events are read from, whether spaCy's labels or Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse

SUBJECTS: Final = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS: Final = frozenset({"nsubjpass", "csubjpass", "nsubj:pass", "csubj:pass"})
OBJECTS: Final = frozenset({"dobj", "obj", "iobj", "dative"})
SUFFERING: Final = OBJECTS | PASSIVE_SUBJECTS
"""What a verb is done to."""
PASSIVE_AUXILIARIES: Final = frozenset({"auxpass", "aux:pass"})
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp", "pcomp"})
DETERMINERS: Final = frozenset({"det", "neg"})
QUALIFYING: Final = frozenset({"amod", "compound", "nmod", "poss"})
PREDICATES: Final = frozenset({"attr", "acomp", "oprd"})
VERBAL: Final = frozenset({"VERB", "AUX"})
NOMINAL: Final = frozenset({"NOUN", "PROPN"})

AGENT: Final = "Ins"
"""What stands for the preposition of a passive's agent: the case that it has where there are cases."""
CASES: Final = frozenset({"Gen", "Dat", AGENT})
"""Cases that stand for a preposition where a noun has none."""

INSIDE: Final = frozenset(
    {"amod", "compound", "nmod", "poss", "appos", "nummod", "nn", "flat", "flat:name", "flat:foreign", "name", "conj", "quantmod"}
    | {"nummod:gov", "nummod:entity", "dep"}
)
"""Relations that keep a word in the noun phrase of its head."""


def children(parse: Parse, index: int, relations: frozenset[str]) -> list[int]:
    """The children of a token in one of `relations`, in order."""
    return [each for each in parse.children[index] if parse.tokens[each].dep in relations]


def feature(parse: Parse, index: int, key: str) -> str:
    """The value of `key` in a token's morphology; empty where it has none."""
    start = f"{key}="
    return next((part[len(start) :] for part in parse.tokens[index].morph.split("|") if part.startswith(start)), "")


@kept
def obliques(parse: Parse, index: int) -> tuple[tuple[str, int], ...]:
    """Nouns that hang on a token by a preposition, each behind its lemma; without one behind its case, if that is in `CASES`."""
    return tuple(_obliques(parse, index))


def _obliques(parse: Parse, index: int) -> Iterator[tuple[str, int]]:
    for each in parse.children[index]:
        token = parse.tokens[each]
        if token.dep in {"prep", "agent"}:
            role = AGENT if token.dep == "agent" else token.lemma
            inner = children(parse, each, frozenset({"prep"}))  # "out *of* the race"
            yield from ((role, noun) for noun in parse.children[each] if parse.tokens[noun].dep in {"pobj", "pcomp"})
            yield from ((parse.tokens[at].lemma, noun) for at in inner for noun in children(parse, at, frozenset({"pobj"})))
        elif token.dep in {"obl", "nmod", "obl:agent", "iobj"}:
            case = next((parse.tokens[mark].lemma for mark in parse.children[each] if parse.tokens[mark].dep == "case"), None)
            named = feature(parse, each, "Case")
            yield (case or (named if named in CASES else ""), each)


@kept
def is_passive(parse: Parse, index: int) -> bool:
    """Whether a verb's subject suffers what it says: by an auxiliary, its subject's label, or as a participle on a noun."""
    token = parse.tokens[index]
    if children(parse, index, PASSIVE_SUBJECTS | PASSIVE_AUXILIARIES):
        return True
    if feature(parse, index, "Voice") == "Pass":
        return True
    participle = "VerbForm=Part" in token.morph and "Tense=Past" in token.morph
    bare = not children(parse, index, SUBJECTS | frozenset({"aux"}))
    return participle and bare and (token.dep == "acl" or (token.dep == "conj" and is_passive(parse, token.head)))


@kept
def subject(parse: Parse, verb: int, grammar: GrammarWords) -> tuple[int, bool] | None:
    """Who does or, if the second value is true, suffers a verb: its own subject, or that of the verb that it hangs on."""
    suffers = is_passive(parse, verb)
    for _ in range(4):  # no speaker stacks more infinitives
        token = parse.tokens[verb]
        own = children(parse, verb, SUBJECTS | PASSIVE_SUBJECTS)
        if own and token.dep in {"relcl", "acl:relcl"} and parse.tokens[own[0]].lemma in grammar.relative:
            return token.head, suffers
        if own:
            return own[-1], suffers
        if token.dep == "acl" and parse.tokens[token.head].pos in {"NOUN", "PROPN"}:
            return token.head, suffers
        if token.dep not in {"xcomp", "conj", "advcl"} or token.head == verb:
            return None
        verb = token.head
    return None


def phrase(parse: Parse, head: int, grammar: GrammarWords) -> list[int]:
    """The tokens of a noun phrase: what is said of the noun itself, with its genitive, not where or when it is."""
    found, stack = [], [head]
    while stack:
        top = stack.pop()
        found.append(top)
        for each in parse.children[top]:
            token = parse.tokens[each]
            if token.dep in INSIDE and not any(
                parse.tokens[mark].dep == "case" and token.dep != "poss" for mark in parse.children[each]
            ):
                stack.append(each)
            elif token.dep == "prep" and token.lemma in grammar.genitive:
                stack.extend(noun for noun in parse.children[each] if parse.tokens[noun].dep == "pobj")
    return sorted(found)


@kept
def clause(parse: Parse, tokens: frozenset[int], grammar: GrammarWords) -> int | None:
    """What heads `tokens`: of those whose own head stands outside, a verb, else the one with the most below it. None of no
    tokens."""
    verbs = [index for index in tops(parse, tokens) if parse.tokens[index].pos in {"VERB", "AUX"}]
    verbs = [index for index in verbs if parse.tokens[index].dep != "advcl"] or verbs
    nouns = [index for index in tops(parse, tokens) if index not in verbs and parse.tokens[index].dep != "punct"]
    if nouns and all(_is_aside(parse, index, grammar) for index in verbs):
        things = [index for index in nouns if parse.tokens[index].dep in OBJECTS]
        if things and any(parse.tokens[parse.tokens[index].head].lemma in grammar.judging for index in nouns):
            return things[0]  # "(hailed) the arrest as a blow to crime"
        verbs = nouns  # "(reported) a loss after selling its mines", "(warned of) a war if nobody gives in"
    return max(
        verbs or tops(parse, tokens), key=lambda index: (len(tokens.intersection(parse.subtree(index))), -index), default=None
    )


def _is_aside(parse: Parse, verb: int, grammar: GrammarWords) -> bool:
    """Whether a participle behind a preposition of time only tells when, or a clause on what condition."""
    token = parse.tokens[verb]
    if token.dep == "advcl":
        marks = children(parse, verb, frozenset({"mark", "advmod"}))
        return any(parse.tokens[each].lemma in grammar.circumstantial for each in marks)
    return token.dep == "pcomp" and parse.tokens[token.head].lemma in grammar.temporal


def tops(parse: Parse, tokens: frozenset[int]) -> list[int]:
    """Those of `tokens` whose head stands outside; of a preposition what it governs ("of *having fled*")."""
    found = [
        index
        for index in sorted(tokens)
        if (parse.tokens[index].head not in tokens or parse.tokens[index].head == index)
        and parse.tokens[index].pos not in {"PUNCT", "SPACE", "SCONJ", "CCONJ"}
    ]
    inner = (
        [each for each in parse.children[top] if each in tokens and parse.tokens[each].dep in {"pobj", "pcomp"}] for top in found
    )
    return [
        each
        for top, below in zip(found, inner, strict=True)
        for each in (below if parse.tokens[top].pos == "ADP" and below else [top])
    ]


def has_noun_subject(parse: Parse, verb: int) -> bool:
    """Whether a verb that was taken for a relative clause has a noun, no relative pronoun, for subject."""
    return any(parse.tokens[each].pos in {"NOUN", "PROPN"} for each in children(parse, verb, SUBJECTS))
