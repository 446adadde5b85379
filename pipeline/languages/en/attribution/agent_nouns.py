"""Attributions by nouns for who holds something: "is a staunch opponent of the tax"."""

from __future__ import annotations

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.claimants import claimant_span, is_quoted
from pipeline.languages.en.attribution.cues import AGENT_NOUNS
from pipeline.languages.en.attribution.phrases import SUBJECTS, child, is_negated
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.words import VERBAL


def by_agent_noun(document: Document, number: int, noun: int) -> SentenceAttribution | None:
    """The attribution whose cue is the token `noun` of sentence `number`, said of somebody by a copula, or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    cue = AGENT_NOUNS.get(parse.tokens[noun].lemma)
    link = None if cue is None else _link(parse, noun)
    if cue is None or link is None:
        return None
    below = [each for each in parse.subtree(link) if each > link]
    source, first = _holder(parse, noun)
    if source is None or not below or is_quoted(document, sentence, source):
        return None
    content = joined(document.text, [sentence.span(min(below), max(below))])
    if not content:
        return None
    return SentenceAttribution(
        sentence=number,
        head=noun,
        cue=sentence.span(first, link),
        source=source,
        claimant=claimant_span(document, sentence, source),
        content=content,
        speaks=False,
        stance=cue.stance,
        certainty=cue.certainty,
        confidence=CONFIDENCE["phrase"],
    )


def _link(parse: Parse, noun: int) -> int | None:
    """The "of" right behind a noun."""
    behind = [parse.tokens[each] for each in parse.children[noun] if each == noun + 1]
    return next((each.index for each in behind if each.dep == "prep" and each.lemma == "of"), None)


def _holder(parse: Parse, noun: int) -> tuple[int | None, int]:
    """Who is said to be one, and the first token of the words that say so."""
    token = parse.tokens[noun]
    verb = token.head
    if token.dep != "attr" or parse.tokens[verb].lemma not in VERBAL.noun_copulas or is_negated(parse, verb):
        return None, noun
    below = [parse.tokens[each] for each in parse.children[verb]]
    helping = {each.lemma for each in below if each.dep in {"aux", "mark"}}
    if any(each.dep == "expl" for each in below) or not helping <= {"have", "be", "that"}:
        return None, noun
    first = min([verb, *(each.index for each in below if each.dep == "aux")])
    return child(parse, verb, *SUBJECTS), first
