"""Who a reporting verb or noun belongs to."""

from __future__ import annotations

from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.ru.attribution.phrases import Range, feature, is_finite, noun_phrase
from pipeline.languages.ru.attribution.words import CLAIMANTS, CUES, GRAMMAR

_NOMINAL = frozenset(["NOUN", "PROPN", "PRON", "ADJ", "NUM", "X", "DET"])


def claimant_of(parse: Parse, verb: int) -> Range | None:
    """The noun phrase of whoever does the reporting of `verb`; None where the sentence names nobody."""
    token = parse.tokens[verb]
    form = feature(token, "VerbForm")
    if form == "Part" and feature(token, "Variant") != "Short":
        return noun_phrase(parse, token.head) if token.dep.startswith("acl") else None
    if feature(token, "Voice") == "Pass":
        agent = _child(parse, verb, "obl", "Ins")
        return None if agent is None else noun_phrase(parse, agent)
    subject = _subject(parse, verb)
    if subject is not None:
        return _resolved(parse, verb, subject)
    spoken_in = _place_of_speech(parse, verb)
    if spoken_in is not None:
        return spoken_in
    if token.dep in ("conj", "advcl", "xcomp", "parataxis") and token.head != verb and (form != "Fin" or token.dep == "conj"):
        return claimant_of(parse, token.head)
    return None


def _subject(parse: Parse, verb: int) -> int | None:
    """Index of the subject: the parser's, or a nominative right after the verb."""
    for child in parse.children[verb]:
        if parse.tokens[child].dep in ("nsubj", "nsubj:pass") and parse.tokens[child].pos in _NOMINAL:
            return child
    follower = verb + 1
    while follower < len(parse.tokens) and parse.tokens[follower].pos in ("ADV", "ADJ", "DET"):
        follower += 1
    if follower < len(parse.tokens) and is_finite(parse.tokens[verb]):
        token = parse.tokens[follower]
        if token.pos in ("NOUN", "PROPN", "PRON") and feature(token, "Case") == "Nom" and _agrees(parse.tokens[verb], token):
            return follower
    return None


def _agrees(verb: Token, subject: Token) -> bool:
    return feature(verb, "Number") == feature(subject, "Number")


def _resolved(parse: Parse, verb: int, subject: int) -> Range:
    """The subject's noun phrase; for `который` that of the noun it stands for."""
    token = parse.tokens[subject]
    clause = parse.tokens[verb]
    if token.lemma in CLAIMANTS.relative and clause.dep.startswith("acl"):
        return noun_phrase(parse, clause.head)
    return noun_phrase(parse, subject)


def _place_of_speech(parse: Parse, verb: int) -> Range | None:
    """Whoever speaks in `сообщили в министерстве`: the plural without a subject."""
    token = parse.tokens[verb]
    if feature(token, "Number") != "Plur" or feature(token, "VerbForm") != "Fin":
        return None
    for child in parse.children[verb]:
        place = parse.tokens[child]
        if place.dep in ("obl", "nmod") and feature(place, "Case") == "Loc" and preposition(parse, child) in GRAMMAR.at_places:
            if place.lemma in CLAIMANTS.texts or place.lemma in CLAIMANTS.times or place.pos == "NUM":
                continue
            return noun_phrase(parse, child)
    return None


def text_of_speech(parse: Parse, verb: int) -> int | None:
    """Index of the noun in `говорится в сообщении`."""
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if token.lemma in CLAIMANTS.texts and feature(token, "Case") == "Loc" and preposition(parse, child) in GRAMMAR.at_places:
            return child
    return None


def owner_of(parse: Parse, noun: int) -> Range | None:
    """The genitive or possessive of a noun: `слова министра`, `его слова`."""
    for child in parse.children[noun]:
        token = parse.tokens[child]
        if token.text.lower() in CLAIMANTS.possessive and child < noun:
            return child, child
        if token.dep == "nmod" and feature(token, "Case") in ("Gen", "") and child > noun and preposition(parse, child) is None:
            return noun_phrase(parse, child)
    follower = noun + 1
    if follower == len(parse.tokens) or parse.tokens[follower].pos not in ("NOUN", "PROPN", "PRON", "X"):
        return None
    return noun_phrase(parse, follower) if feature(parse.tokens[follower], "Case") in ("Gen", "") else None


def _child(parse: Parse, head: int, dep: str, case: str) -> int | None:
    """The first child with that relation and case and without a preposition."""
    for child in parse.children[head]:
        token = parse.tokens[child]
        if token.dep == dep and feature(token, "Case") == case and preposition(parse, child) is None:
            return child
    return None


def preposition(parse: Parse, noun: int) -> str | None:
    """The preposition of a noun, in lower case."""
    for child in parse.children[noun]:
        if parse.tokens[child].dep == "case" and child < noun:
            return parse.tokens[child].text.lower()
    return None


def has_speech(parse: Parse, index: int) -> bool:
    """Whether the token is a form of a reporting verb."""
    return parse.tokens[index].lemma in CUES.stances and parse.tokens[index].pos in ("VERB", "AUX")
