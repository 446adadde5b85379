"""Reporting verbs under which nothing is reported: what is only wished, asked, ordered, supposed or described."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en.attribution.claimants import is_quoted
from pipeline.languages.en.attribution.cues import VERBS
from pipeline.languages.en.attribution.passives import is_as_stated
from pipeline.languages.en.attribution.phrases import SUBJECTS, child, is_after_comma, is_negated, leading
from pipeline.languages.en.attribution.subjects import answerer
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL, PRIVATE, VERBAL

SUPPOSING: Final = VERBAL.uttering | VERBAL.judging
"""Verbs that a modal only softens, where people of a kind do them."""

GOVERNING: Final = VERBAL.aspectual | VERBAL.declining
"""Verbs over an infinitive that is a report, or is reported to be withheld."""


@dataclass(frozen=True, slots=True)
class _Use:
    """A reporting verb as its sentence uses it."""

    parse: Parse
    token: Token
    lead: Token
    """The first of the infinitives in a row that it goes on with; the verb itself elsewhere."""
    below: tuple[Token, ...]
    """What hangs on it, outside of quotations."""
    helps: tuple[Token, ...]
    """What hangs on `lead`, outside of quotations."""

    governor: Token
    """What `lead` hangs on."""
    helping: frozenset[str]
    """Lemmas of its auxiliaries."""
    doer: Token | None
    """Its own subject."""


Rule = Callable[[_Use], bool | None]
"""Whether a use reports nothing; None where the rule cannot tell."""


def is_non_report(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the token `verb` is hypothetical, wished for or commanded, or only says that speakers hold what they say: the word
    of the first of `RULES` that can tell."""
    parse = sentence.parse
    lead = parse.tokens[leading(parse, verb)]
    below, helps = (
        tuple(parse.tokens[each] for each in parse.children[index] if not is_quoted(document, sentence, each))
        for index in (verb, lead.index)
    )
    use = _Use(
        parse=parse,
        token=parse.tokens[verb],
        lead=lead,
        below=below,
        helps=helps,
        governor=parse.tokens[lead.head],
        helping=frozenset(each.lemma for each in helps if each.dep == "aux"),
        doer=next((each for each in below if each.dep in SUBJECTS), None),
    )
    return next((told for rule in RULES if (told := rule(use)) is not None), False)


def _under_condition(use: _Use) -> bool | None:
    """On a condition: "if the general *says* that …"."""
    return any(each.dep == "mark" and each.lemma in CLOSED.hypothetical for each in use.below) or None


def _under_modal(use: _Use) -> bool | None:
    """Only supposed: "would *say* that the war is won"."""
    return (not use.helping.isdisjoint(CLOSED.conditionals) and not _is_real(use)) or None


def _is_real(use: _Use) -> bool:
    """Whether something is said for all its modal: later, by people of a kind, not, or in saying it."""
    verb = use.token.index
    followed = "would" in use.helping and any(each.lemma in CLOSED.later for each in use.helps)
    return (
        followed
        or _is_supposed(use)
        or is_negated(use.parse, verb)
        or is_negated(use.parse, use.lead.index)
        or _is_performed(use)
    )


def _is_supposed(use: _Use) -> bool:
    """Whether a modal tells what people of a kind do say: "critics would call it a failure", "some might argue that"."""
    doer = child(use.parse, use.token.index, *SUBJECTS)
    softened = use.helping <= CLOSED.softening and use.token.lemma in SUPPOSING
    return softened and doer is not None and use.parse.tokens[doer].lemma in NOMINAL.voices


def _is_performed(use: _Use) -> bool:
    """Whether a modal only softens what the writer says in saying it: "I must admit", "we can confirm"."""
    doer = child(use.parse, use.token.index, *SUBJECTS)
    return doer is not None and use.parse.tokens[doer].lemma in CLOSED.own and use.token.lemma in VERBAL.uttering


def _behind_without(use: _Use) -> bool | None:
    """Not done: "without *saying* that it was guilty"."""
    return (use.token.dep == "pcomp" and use.governor.lemma == "without") or None


def _as_infinitive(use: _Use) -> bool | None:
    """What somebody is to do, "the law requires owners to *report* the theft": a report only as an answer, or on an occasion to
    speak."""
    governing = GOVERNING if use.lead.dep == "xcomp" else VERBAL.aspectual
    if "to" not in use.helping or use.governor.lemma in governing:
        return None
    return not (_is_on_occasion(use) or answerer(use.parse, use.lead.head) is not None)


def _is_on_occasion(use: _Use) -> bool:
    """Whether an infinitive tells what somebody did with an occasion to speak: "took to the radio *to accuse* the ministry"."""
    governor = use.governor
    real = "VerbForm=Fin" in governor.morph and "Tense=Past" in governor.morph and governor.lemma in VERBAL.occasions
    return real and use.lead.dep in {"xcomp", "advcl"} and use.token.lemma not in PRIVATE


def _with_other_particle(use: _Use) -> bool | None:
    """Part of another verb, which reports nothing: "*called off* the talks". The "up" of "up six points" is no particle of it."""
    particles = [each.lemma for each in use.below if each.dep == "prt" and not use.parse.children[each.index]]
    return any(each != "out" and f"{use.token.lemma}_{each}" not in VERBS for each in particles) or None


def _as_name(use: _Use) -> bool | None:
    """A name: "the scheme, *called* Bridge"."""
    verb = use.token.index
    named = use.token.dep == "acl" and child(use.parse, verb, "oprd") is not None
    return (named and child(use.parse, verb, "dobj") is None) or None


def _as_past_participle(use: _Use) -> bool | None:
    """A passive participle: "a meeting *called* by the mayor"; not so "the president in a statement *called* the attack a crime",
    with an object and what is said of it."""
    token = use.token
    past = "Tense=Past" in token.morph and "VerbForm=Part" in token.morph
    helped = use.helping or any(each.dep == "auxpass" for each in use.below)
    if token.dep not in {"acl", "advcl"} or not past or helped or is_as_stated(use.parse, token.index):
        return None
    if any(each.dep == "dobj" for each in use.below) and any(each.dep in {"oprd", "ccomp"} for each in use.below):
        return False
    return use.doer is None


def _as_order(use: _Use) -> bool | None:
    """An order: "*Tell* them that the road is open"."""
    bare = use.token.dep == "ROOT" and "VerbForm=Inf" in use.token.morph
    return (bare and use.doer is None and use.helping <= {"do", "let"}) or None


def _as_question(use: _Use) -> bool | None:
    """A question, "Did the minister *say* that the dam is safe?": an auxiliary stands before the
    subject, and the sentence ends so. Or its subject is no more than a particle."""
    doer = use.doer
    if doer is None:
        return None
    helping = [each for each in use.parse.children[use.token.index] if use.parse.tokens[each].dep == "aux"]
    asked = use.parse.text.rstrip().endswith("?") and any(each < doer.index for each in helping)
    return doer.pos == "PART" or asked or None


def _as_appeal(use: _Use) -> bool | None:
    """An appeal to the reader: "You *know* that the dam is safe"."""
    return (use.token.lemma in PRIVATE and use.doer is not None and use.doer.lemma == "you") or None


def _as_caused(use: _Use) -> bool | None:
    """What is let, made or seen to happen: "let them *say*", "watched the admiral *explain* the map"."""
    bare = "VerbForm=Inf" in use.token.morph and not use.helping and use.token.dep in {"ccomp", "xcomp"}
    return (bare and use.governor.lemma in VERBAL.causing) or None


def _as_description(use: _Use) -> bool | None:
    """What goes on in a mind, and only tells who is meant, or how somebody was: "the firm that *wanted* to buy the mine". Not so
    "the mayor, who *wants* to resign"."""
    token, doer = use.token, use.doer
    if token.lemma not in PRIVATE:
        return None
    if token.dep == "relcl" and doer is not None and doer.lemma == "who" and is_after_comma(use.parse, token.index):
        return None
    under_way = "Aspect=Prog" in token.morph and not use.helping
    return token.dep in {"relcl", "acl", "pcomp"} or under_way or None


def _as_own_attitude(use: _Use) -> bool | None:
    """What speakers say that they themselves hold, which is one report: "He said that he *believes* it"."""
    inside = use.token.dep == "ccomp" and use.governor.lemma in VERBS
    return (inside and use.token.lemma in VERBAL.attitudes and use.doer is not None and use.doer.pos == "PRON") or None


RULES: Final[tuple[Rule, ...]] = (
    _under_condition,
    _under_modal,
    _behind_without,
    _as_infinitive,
    _with_other_particle,
    _as_name,
    _as_past_participle,
    _as_order,
    _as_question,
    _as_appeal,
    _as_caused,
    _as_description,
    _as_own_attitude,
)
