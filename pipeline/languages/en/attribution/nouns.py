"""Attributions by reporting nouns: "the ministry's claim that …", "reports of an explosion"."""

from __future__ import annotations

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import NOUNS, CueClass
from pipeline.languages.en.attribution.phrases import child, noun_phrase, verb_group
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.stance import certainty
from pipeline.languages.en.attribution.subjects import subject
from pipeline.languages.en.attribution.words import NOMINAL, VERBAL


def by_noun(document: Document, number: int, noun: int) -> SentenceAttribution | None:
    """The attribution whose cue is the token `noun` of sentence `number`, or None where nothing is said to be its content."""
    sentence = document.sentences[number]
    parse = sentence.parse
    token = parse.tokens[noun]
    cue = NOUNS.get(token.lemma)
    if cue is None or token.pos != "NOUN":
        return None
    head = _content(parse, noun, cue)
    if head is None:
        return None
    below = parse.subtree(head)
    owner, first = _owner(parse, noun), noun
    if owner is None and token.dep == "dobj" and parse.tokens[token.head].lemma in VERBAL.light:
        owner, first = subject(parse, token.head), verb_group(parse, token.head)[0]
    exists = child(parse, token.head, "expl") is not None
    if owner is None and token.lemma not in NOMINAL.speech_acts and not exists:
        return None
    content = joined(document.text, [sentence.span(min(below), max(below))])
    if not content:
        return None
    return SentenceAttribution(
        sentence=number,
        head=noun,
        cue=sentence.span(min(first, noun), noun),
        source=owner,
        claimant=None if owner is None else sentence.span(*noun_phrase(parse, owner)),
        content=content,
        speaks=False,
        stance=cue.stance,
        certainty=certainty(parse, cue, [head]),
        confidence=CONFIDENCE["noun"],
    )


def _content(parse: Parse, noun: int, cue: CueClass) -> int | None:
    """The token that heads the content: of a clause or infinitive on the noun, or what a preposition behind it leads to."""
    for each in parse.children[noun]:
        token = parse.tokens[each]
        if each < noun:
            continue
        if _is_clause(parse, each):
            return each
        if token.dep == "prep" and token.lemma in cue.takes and _is_bound(parse, noun, each):
            return child(parse, each, "pobj", "pcomp")
    announced = _announced(parse, noun)
    if announced is not None:
        return announced
    copula = parse.tokens[parse.tokens[noun].head]
    if parse.tokens[noun].dep == "nsubj" and copula.lemma == "be":
        return child(parse, copula.index, "ccomp")
    return None


def _is_clause(parse: Parse, index: int) -> bool:
    """Whether what hangs on a noun is a clause with "that" or "whether", or an infinitive."""
    dep = parse.tokens[index].dep
    marks = (parse.tokens[mark] for mark in parse.children[index] if parse.tokens[mark].dep == "mark")
    if dep in {"acl", "ccomp", "relcl"} and any(mark.lemma in {"that", "whether"} for mark in marks):
        return True
    first = child(parse, index, "aux")
    return dep == "acl" and first is not None and parse.tokens[first].lemma == "to"


def _is_bound(parse: Parse, noun: int, preposition: int) -> bool:
    """Whether a preposition leads to what is said, not to what a noun only concerns: of acts of speech, of what somebody makes,
    and "*her* allegations about the bank"."""
    token = parse.tokens[noun]
    if token.lemma in NOMINAL.speech_acts or parse.tokens[token.head].lemma in VERBAL.light:
        return True
    return child(parse, noun, "poss") is not None and parse.tokens[preposition].lemma == "about"


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
    below = [parse.tokens[each] for each in parse.children[noun]]
    links = (each for each in below if each.index > noun and each.dep in {"prep", "agent"} and each.lemma in {"by", "from"})
    link = next(links, None)
    if link is not None:
        return child(parse, link.index, "pobj")
    return next((each.index for each in below if each.dep in {"compound", "nmod"} and each.pos == "PROPN"), None)
