"""Statements by reporting nouns: "the ministry's claim that …", "reports of an explosion"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import NOUNS, SPEECH_ACTS, Cue, words
from pipeline.languages.en.attribution.phrases import child, noun_phrase, subject, verb_group
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.stance import certainty
from pipeline.languages.en.attribution.statements import NOUN, Statement
from schemas import Span

LIGHT: Final = words(
    """make issue release repeat give publish have express reiterate voice raise offer post deliver file level come reach draw
        submit lodge send hold reject share"""
)
"""Verbs that with a reporting noun for object say no more than the noun: "made the claim that"."""


def by_noun(document: Document, number: int, noun: int) -> Statement | None:
    """The statement whose cue is the token `noun`, or None where nothing is said to be its content."""
    sentence = document.sentences[number]
    parse = sentence.parse
    cue = NOUNS.get(parse.tokens[noun].lemma)
    if cue is None or parse.tokens[noun].pos != "NOUN":
        return None
    head = _content(parse, noun, cue)
    if head is None:
        return None
    below = parse.subtree(head)
    owner = _owner(parse, noun)
    first = noun
    if owner is None and parse.tokens[noun].dep == "dobj" and parse.tokens[parse.tokens[noun].head].lemma in LIGHT:
        governor = parse.tokens[noun].head
        owner, first = subject(parse, governor), verb_group(parse, governor)[0]
    exists = child(parse, parse.tokens[noun].head, "expl") is not None
    if owner is None and parse.tokens[noun].lemma not in SPEECH_ACTS and not exists:
        return None
    said: Span = sentence.span(min(first, noun), noun)
    content = joined(document.text, [sentence.span(min(below), max(below))])
    if not content:
        return None
    return Statement(
        sentence=number,
        head=noun,
        cue=said,
        source=owner,
        claimant=None if owner is None else sentence.span(*noun_phrase(parse, owner)),
        content=content,
        speaks=False,
        stance=cue.stance,
        certainty=certainty(parse, cue, [head]),
        confidence=NOUN,
    )


def _content(parse: Parse, noun: int, cue: Cue) -> int | None:
    """The token that heads the content."""
    for each in parse.children[noun]:
        token = parse.tokens[each]
        if each < noun:
            continue
        if token.dep in {"acl", "ccomp", "relcl"} and any(
            parse.tokens[mark].dep == "mark" and parse.tokens[mark].lemma in {"that", "whether"} for mark in parse.children[each]
        ):
            return each
        if (
            token.dep == "acl"
            and child(parse, each, "aux") is not None
            and parse.tokens[child(parse, each, "aux") or 0].lemma == "to"
        ):
            return each
        bound = parse.tokens[noun].lemma in SPEECH_ACTS or parse.tokens[parse.tokens[noun].head].lemma in LIGHT
        bound = bound or (child(parse, noun, "poss") is not None and token.lemma == "about")
        if token.dep == "prep" and token.lemma in cue.takes and bound:
            return child(parse, each, "pobj", "pcomp")
    that = _announced(parse, noun)
    if that is not None:
        return that
    copula = parse.tokens[parse.tokens[noun].head]
    if parse.tokens[noun].dep == "nsubj" and copula.lemma == "be":
        return child(parse, copula.index, "ccomp")
    return None


def _announced(parse: Parse, noun: int) -> int | None:
    """What heads the clause with "that" right behind a noun, or behind its "from" or "by", wherever the parser hung it."""
    after = noun + 1
    if after < len(parse.tokens) and parse.tokens[after].lemma in {"from", "by"}:
        after = max(parse.subtree(after)) + 1
    if after < len(parse.tokens) and parse.tokens[after].text == "that" and parse.tokens[after].dep == "mark":
        return parse.tokens[after].head
    return None


def _owner(parse: Parse, noun: int) -> int | None:
    """Who holds it: "the army's claim", "a claim by the army", "an army report"."""
    own = child(parse, noun, "poss")
    if own is not None:
        return own
    for each in parse.children[noun]:
        if each > noun and parse.tokens[each].dep in {"prep", "agent"} and parse.tokens[each].lemma in {"by", "from"}:
            return child(parse, each, "pobj")
    return next(
        (
            each
            for each in parse.children[noun]
            if parse.tokens[each].dep in {"compound", "nmod"} and parse.tokens[each].pos == "PROPN"
        ),
        None,
    )
