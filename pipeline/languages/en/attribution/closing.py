"""Who reports a whole sentence, named at its end: "The toll rose to 40, the agency said on Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en.attribution.phrases import SUBJECTS
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.words import VERBAL

BEHIND: Final = frozenset({"ADV", "ADP", "NOUN", "PROPN", "NUM", "DET", "PUNCT", "ADJ", "PART"})
"""Parts of speech of what may follow the verb: when and where it was said."""

MOST_BEHIND: Final = 8
MOST_NAMED: Final = 8
"""Tokens behind the verb, and of the reporter's name."""

NAMED: Final = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PUNCT"})
"""Parts of speech of the reporter's name."""

ASTRAY: Final = frozenset({"acl", "relcl", "conj", "appos", "advcl", "dobj", "nmod"})
"""Relations of a verb that the parser hung into the clause before it."""


def closing_reporter(document: Document, number: int, verb: int) -> SentenceAttribution | None:
    """The attribution of who is named between the last comma of sentence `number` and `verb`, where the parser hung that clause
    elsewhere. None where it did not: the tree is better then."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    token = tokens[verb]
    if token.lemma not in VERBAL.uttering or token.pos != "VERB" or "VerbForm=Ger" in token.morph:
        return None
    if not _is_astray(sentence.parse, verb) or not _is_circumstance(tokens[verb + 1 :]):
        return None
    first = _name_start(sentence.parse, verb)
    if first is None or not any("VerbForm=Fin" in each.morph for each in tokens[: first - 1]):
        return None
    begins = sentence.span(first - 1, first - 1)[0]
    return SentenceAttribution(
        sentence=number,
        head=verb,
        cue=sentence.span(verb, verb),
        source=verb - 1,
        claimant=sentence.span(first, verb - 1),
        content=joined(document.text, [(sentence.start, begins)]),
        speaks=True,
        stance="asserted",
        certainty="stated",
        confidence=CONFIDENCE["speech"],
        begins=begins,
    )


def _is_astray(parse: Parse, verb: int) -> bool:
    """Whether the parser took the verb for part of the clause before it, or that for part of its own."""
    below = [parse.tokens[each] for each in parse.children[verb]]
    doers = [each for each in below if each.dep in SUBJECTS]
    # "A post that named him was false, the police said"
    fronted = any(each.dep == "dobj" and each.index < verb for each in below)
    return parse.tokens[verb].dep in ASTRAY or len(doers) > 1 or fronted


def _is_circumstance(behind: Sequence[Token]) -> bool:
    """Whether what stands behind the verb is no more than when and where it was said."""
    return len(behind) <= MOST_BEHIND and all(each.pos in BEHIND and each.text != "," and each.dep != "dobj" for each in behind)


def _name_start(parse: Parse, verb: int) -> int | None:
    """The first token of the name right before the verb, with a comma before it; None where there is none."""
    tokens = parse.tokens
    first = verb
    while first > 0 and verb - first < MOST_NAMED and tokens[first - 1].pos in NAMED and tokens[first - 1].text != ",":
        first -= 1
    doers = [each for each in parse.children[verb] if tokens[each].dep in SUBJECTS]
    if doers and min(parse.subtree(doers[-1])) != first:
        return None
    named = first < verb and tokens[verb - 1].pos in {"NOUN", "PROPN"}
    return first if named and first >= 2 and tokens[first - 1].text == "," else None
