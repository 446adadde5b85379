"""Attributions without a reporting verb: "according to the ministry", "Moscow: …", "reportedly"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, noun_phrase
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined, without, worded
from pipeline.languages.en.attribution.words import CLOSED

MOST_NAMED: Final = 8
"""Tokens of a speaker's name and role."""

NAMING: Final = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PART", "PUNCT"})
"""Parts of speech of a speaker's name and role."""


def by_source(document: Document, number: int, word: int) -> SentenceAttribution | None:
    """The attribution that the token `word` of sentence `number` opens as "according to", or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    tokens = parse.tokens
    if tokens[word].text.lower() != "according" or word + 2 >= len(tokens) or tokens[word + 1].text.lower() != "to":
        return None
    source = _named_behind(parse, word + 1)
    if source is None:
        return None
    first, last = noun_phrase(parse, source)
    comma = next((each for each in range(source, last) if tokens[each].text == ","), 0) if tokens[word].dep == "ROOT" else 0
    last = comma - 1 if comma else last  # the parser took what is said for a part of the name
    inside = range(word, last + 1) if comma else parse.subtree(word)
    middle = word > 0 and max(inside) < len(tokens) - 2
    clause = _clause(parse, word) if middle else None
    reach = parse.subtree(clause) if clause is not None else range(len(tokens))
    cue = sentence.span(word, word + 1)
    beside = cue[0], sentence.span(0, max(max(inside), last))[1]
    content = joined(document.text, without(sentence.span(min(reach), max(reach)), [beside]))
    if not content:
        return None
    return SentenceAttribution(
        sentence=number,
        head=word,
        cue=cue,
        source=source,
        claimant=sentence.span(max(first, word + 2), last),
        content=content,
        speaks=True,
        stance="asserted",
        certainty="stated",
        confidence=CONFIDENCE["clause"],
        beside=beside,
    )


def _named_behind(parse: Parse, preposition: int) -> int | None:
    """What a preposition leads to: by the tree, else the first noun behind it."""
    named = child(parse, preposition, "pobj")
    if named is not None:
        return named
    behind = parse.tokens[preposition + 1 :]
    return next((each.index for each in behind if each.pos in {"NOUN", "PROPN", "PRON"}), None)


def by_colon(document: Document, number: int, word: int) -> SentenceAttribution | None:
    """The attribution of a speaker whose name, a colon (the token `word`) and a quotation open sentence `number`, or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    before = parse.tokens[:word]
    if parse.tokens[word].text != ":" or not 0 < word <= MOST_NAMED or any(each.pos not in NAMING for each in before):
        return None
    cue = sentence.span(word, word)
    quotation = next((span for span in document.quotations if span[0] >= cue[1]), None)
    nominal = [each.index for each in before if each.pos in {"NOUN", "PROPN"}]
    if quotation is None or worded(document.text, (cue[1], quotation[0])) or not nominal:
        return None
    return SentenceAttribution(
        sentence=number,
        head=word,
        cue=cue,
        source=nominal[-1],
        claimant=sentence.span(0, nominal[-1]),
        content=(quotation,),
        speaks=True,
        stance="asserted",
        certainty="stated",
        confidence=CONFIDENCE["phrase"],
    )


def by_hedge(document: Document, number: int, word: int) -> SentenceAttribution | None:
    """The attribution that the adverb `word` of sentence `number` gives to nobody, or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    if parse.tokens[word].lemma not in CLOSED.hedges or parse.tokens[word].pos != "ADV":
        return None
    clause = _clause(parse, word)
    if clause is None:
        return None
    reach = parse.subtree(clause)
    cue = sentence.span(word, word)
    spans = [sentence.span(min(reach), max(reach))]
    if parse.tokens[clause].dep == "conj" and child(parse, clause, *SUBJECTS, *PASSIVE_SUBJECTS) is None:
        shared = child(parse, parse.tokens[clause].head, *SUBJECTS, *PASSIVE_SUBJECTS)
        if shared is not None:
            below = parse.subtree(shared)
            spans.append(sentence.span(min(below), max(below)))
    content = joined(document.text, (part for span in spans for part in without(span, [cue])))
    if not content:
        return None
    return SentenceAttribution(
        sentence=number,
        head=word,
        cue=cue,
        source=None,
        claimant=None,
        content=content,
        speaks=False,
        stance="asserted",
        certainty="hedged",
        confidence=CONFIDENCE["noun"],
    )


def _clause(parse: Parse, word: int) -> int | None:
    """The verb that heads the clause in which `word` stands."""
    seen: set[int] = set()
    while word not in seen:
        seen.add(word)
        word = parse.tokens[word].head
        if parse.tokens[word].pos in {"VERB", "AUX"} and parse.tokens[word].dep not in {"aux", "auxpass", "amod"}:
            return word
    return None
