"""Statements without a reporting verb: "according to the ministry", "reportedly"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import HEDGES, words
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, noun_phrase
from pipeline.languages.en.attribution.spans import joined, without, worded
from pipeline.languages.en.attribution.statements import CLAUSE, NOUN, PHRASE, Statement

MOST_NAMED: Final = 8
"""Tokens of a speaker's name and role."""

NAMING: Final = words("NOUN PROPN ADJ DET ADP NUM PART PUNCT")


def by_source(document: Document, number: int, word: int) -> Statement | None:
    """The statement that the token `word` opens as "according to", or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    tokens = parse.tokens
    if tokens[word].text.lower() != "according" or word + 2 >= len(tokens) or tokens[word + 1].text.lower() != "to":
        return None
    source = child(parse, word + 1, "pobj")
    if source is None:
        source = next((each for each in range(word + 2, len(tokens)) if tokens[each].pos in {"NOUN", "PROPN", "PRON"}), None)
    if source is None:
        return None
    first, last = noun_phrase(parse, source)
    swallowed = tokens[word].dep == "ROOT" and next((each for each in range(source, last) if tokens[each].text == ","), None)
    if swallowed:
        last = swallowed - 1
    cue = sentence.span(word, word + 1)
    claimant = sentence.span(max(first, word + 2), last)
    inside = range(word, last + 1) if swallowed else parse.subtree(word)
    middle = word > 0 and max(inside) < len(tokens) - 2
    clause = _clause(parse, word) if middle else None
    reach = parse.subtree(clause) if clause is not None else range(len(tokens))
    hole = cue[0], sentence.span(0, max(max(inside), last))[1]
    content = joined(document.text, without(sentence.span(min(reach), max(reach)), [hole]))
    if not content:
        return None
    return Statement(number, word, cue, source, claimant, content, True, "asserted", "stated", CLAUSE, beside=hole)


def by_colon(document: Document, number: int, word: int) -> Statement | None:
    """The statement of a speaker whose name, a colon and a quotation open a sentence, or None."""
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
    claimant = sentence.span(0, nominal[-1])
    return Statement(number, word, cue, nominal[-1], claimant, (quotation,), True, "asserted", "stated", PHRASE)


def by_hedge(document: Document, number: int, word: int) -> Statement | None:
    """The statement that the adverb `word` gives to nobody, or None."""
    sentence = document.sentences[number]
    parse = sentence.parse
    if parse.tokens[word].lemma not in HEDGES or parse.tokens[word].pos != "ADV":
        return None
    clause = _clause(parse, word)
    if clause is None:
        return None
    reach = [each for each in parse.subtree(clause) if each != clause]
    cue = sentence.span(word, word)
    spans = [sentence.span(min([clause, *reach]), max([clause, *reach]))]
    if parse.tokens[clause].dep == "conj" and child(parse, clause, *SUBJECTS, *PASSIVE_SUBJECTS) is None:
        shared = child(parse, parse.tokens[clause].head, *SUBJECTS, *PASSIVE_SUBJECTS)
        if shared is not None:
            below = parse.subtree(shared)
            spans.append(sentence.span(min(below), max(below)))
    content = joined(document.text, (part for span in spans for part in without(span, [cue])))
    if not content:
        return None
    return Statement(number, word, cue, None, None, content, False, "asserted", "hedged", NOUN)


def _clause(parse: Parse, word: int) -> int | None:
    """The verb that heads the clause in which `word` stands."""
    seen: set[int] = set()
    while word not in seen:
        seen.add(word)
        word = parse.tokens[word].head
        if parse.tokens[word].pos in {"VERB", "AUX"} and parse.tokens[word].dep not in {"aux", "auxpass", "amod"}:
            return word
    return None
