"""Statements by nouns for who holds something: "is a staunch opponent of the tax"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.claimants import named, quoted
from pipeline.languages.en.attribution.cues import Cue, reporting_words, words
from pipeline.languages.en.attribution.phrases import SUBJECTS, child, negated
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.statements import PHRASE, Statement

HOLDERS: Final[dict[str, Cue]] = {
    **reporting_words("supporter advocate proponent defender backer champion exponent admirer", "of"),
    **reporting_words("opponent critic detractor", "of"),
    **reporting_words("skeptic sceptic doubter", "of", "questioned"),
}
"""Lemma to cue: the nouns of `DISPOSITIONS` for those who have one."""

LINKS: Final = words("be become remain")


def by_holder(document: Document, number: int, noun: int) -> Statement | None:
    """The statement whose cue is the token `noun`, said of somebody by a copula, or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    cue = HOLDERS.get(parse.tokens[noun].lemma)
    link = None if cue is None else next((each for each in parse.children[noun] if _leads(parse, noun, each)), None)
    if cue is None or link is None:
        return None
    below = [each for each in parse.subtree(link) if each > link]
    source, first = _holder(parse, noun)
    if source is None or not below or quoted(document, sentence, source):
        return None
    content = joined(document.text, [sentence.span(min(below), max(below))])
    if not content:
        return None
    return Statement(
        sentence=number,
        head=noun,
        cue=sentence.span(first, link),
        source=source,
        claimant=named(document, sentence, source),
        content=content,
        speaks=False,
        stance=cue.stance,
        certainty=cue.certainty,
        confidence=PHRASE,
    )


def _leads(parse: Parse, noun: int, each: int) -> bool:
    return each == noun + 1 and parse.tokens[each].dep == "prep" and parse.tokens[each].lemma == "of"


def _holder(parse: Parse, noun: int) -> tuple[int | None, int]:
    """Who is said to be one, and the first token of the words that say so."""
    token = parse.tokens[noun]
    verb = token.head
    if token.dep != "attr" or parse.tokens[verb].lemma not in LINKS or negated(parse, verb):
        return None, noun
    below = {parse.tokens[each].dep for each in parse.children[verb]}
    helping = {parse.tokens[each].lemma for each in parse.children[verb] if parse.tokens[each].dep in {"aux", "mark"}}
    if "expl" in below or not helping <= {"have", "be", "that"}:
        return None, noun
    first = min([verb, *(each for each in parse.children[verb] if parse.tokens[each].dep == "aux")])
    return child(parse, verb, *SUBJECTS), first
