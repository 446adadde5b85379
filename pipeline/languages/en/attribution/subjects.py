"""Who does a verb, through coordination, participles, infinitives and control. Tokens are meant by their index in the parse."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import VERBS
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, is_passive
from pipeline.languages.en.attribution.words import NOMINAL, VERBAL

OPEN_CLAUSES: Final = frozenset({"xcomp", "advcl", "conj", "pcomp", "acl", "ccomp"})
"""Relations of a verb that may have its subject elsewhere."""


def subject(parse: Parse, verb: int) -> int | None:
    """The token that names who does `verb`, wherever its clause has it; None for a passive, and where nobody does."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        own = child(parse, verb, *SUBJECTS)
        if own is not None or is_passive(parse, verb):
            return own
        reduced = _of_reduced_clause(parse, verb)
        if reduced is not None:
            return reduced
        above = continued_report(parse, verb)
        if above is not None:
            verb = above
            continue
        if not _may_share(parse, verb):
            return None
        governor = _governor(parse, verb)
        shared = _controller(parse, governor, verb)
        if shared is not None:
            return shared
        if is_passive(parse, governor):
            return child(parse, governor, *PASSIVE_SUBJECTS)
        verb = governor
    return None


def answerer(parse: Parse, copula: int) -> int | None:
    """Whose answer it is in "his first answer was to deny it", the token of "his"; None where `copula` links no answer."""
    noun = child(parse, copula, *SUBJECTS)
    return None if noun is None or parse.tokens[noun].lemma not in NOMINAL.reactions else child(parse, noun, "poss")


def continued_report(parse: Parse, verb: int) -> int | None:
    """The reporting verb that `verb` goes on with, where the parser hung it into that verb's content; None elsewhere.

    "The army said the town had fallen, adding that …", "… had fallen and said that …": it is the army that adds and says.
    """
    return (_by_conjunction if parse.tokens[verb].dep == "conj" else _by_participle)(parse, verb)


def _by_conjunction(parse: Parse, verb: int) -> int | None:
    """The first "said" of "The army said the town had fallen *and said* that …", for the second."""
    token = parse.tokens[verb]
    if "VerbForm=Fin" not in token.morph or child(parse, verb, "aux", *SUBJECTS) is not None:
        return None
    before = parse.tokens[token.head]
    inside = before.dep in {"ccomp", "xcomp"} and "VerbForm=Fin" not in before.morph
    if not inside or child(parse, before.index, "aux", "auxpass") is None:
        return None
    above = parse.tokens[before.head]
    return above.index if above.lemma in VERBS and above.index < before.index else None


def _by_participle(parse: Parse, verb: int) -> int | None:
    """The "said" of "The army said the town had fallen, *adding* that …", for the "adding"."""
    token = parse.tokens[verb]
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


def _of_reduced_clause(parse: Parse, verb: int) -> int | None:
    """The subject that the parser gave to a participle beside it: "A study *being released today* shows …"."""
    token = parse.tokens[verb]
    before = next((each for each in parse.children[verb] if each < verb and parse.tokens[each].dep in {"ccomp", "advcl"}), None)
    if before is None or "VerbForm=Fin" not in token.morph or "VerbForm=Part" not in parse.tokens[before].morph:
        return None
    helping = [parse.tokens[each] for each in parse.children[before] if parse.tokens[each].dep in {"aux", "auxpass"}]
    doer = child(parse, before, *SUBJECTS, *PASSIVE_SUBJECTS)
    return None if any("VerbForm=Fin" in each.morph for each in helping) else doer


def _may_share(parse: Parse, verb: int) -> bool:
    """Whether a verb without a subject may have that of the word that it hangs on."""
    token = parse.tokens[verb]
    if token.dep not in OPEN_CLAUSES or token.head == verb:
        return False
    return token.dep != "conj" or child(parse, verb, *PASSIVE_SUBJECTS) is None


def _governor(parse: Parse, verb: int) -> int:
    """What a verb hangs on, behind a preposition what that hangs on."""
    governor = parse.tokens[parse.tokens[verb].head]
    return governor.head if governor.pos == "ADP" or governor.dep in {"prep", "agent"} else governor.index


def _controller(parse: Parse, governor: int, verb: int) -> int | None:
    """Who does `verb` by what its governor is: a noun itself, whose answer it is, or the object that it controls."""
    token = parse.tokens[governor]
    if token.pos in {"NOUN", "PROPN", "PRON"}:
        return governor
    if token.lemma == "be" and parse.tokens[verb].dep == "xcomp":
        answering = answerer(parse, governor)
        if answering is not None:
            return answering
    controlled = child(parse, governor, "dobj")
    return controlled if controlled is not None and controlled < verb and _controls_object(parse, governor, verb) else None


def _controls_object(parse: Parse, governor: int, verb: int) -> bool:
    """Whether the object of `governor`, not its subject, does `verb`: "forced him to admit", "accused him of claiming"."""
    token = parse.tokens[verb]
    if token.dep == "xcomp":
        return parse.tokens[governor].lemma not in VERBAL.controlling_subject
    return token.dep == "pcomp" and parse.tokens[governor].lemma in VERBAL.controlling_object
