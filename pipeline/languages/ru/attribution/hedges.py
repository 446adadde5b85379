"""Words that leave open whether it is so: `возможно`, `якобы`, `может`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.ru.attribution.phrases import ancestors, feature
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.words import CUES
from schemas import Span


def is_hedged(document: Document, spans: Sequence[Span]) -> bool:
    """Whether a main clause in the spans is hedged; relative clauses do not count."""
    for sentence in document.sentences:
        if not any(first < sentence.end and sentence.start < last for first, last in spans):
            continue
        for token in sentence.parse.tokens:
            start = sentence.start + token.start
            if any(first <= start < last for first, last in spans) and _hedges(sentence.parse, token):
                return True
    return False


def _hedges(parse: Parse, token: Token) -> bool:
    """Whether a token leaves the clause open that it stands in, and that is no relative one."""
    if token.lemma == "мочь":
        negated = token.index > 0 and parse.tokens[token.index - 1].text.lower() == "не"
        found = feature(token, "VerbForm") == "Fin" and not negated
    else:
        found = token.lemma in CUES.hedges and token.pos in ("ADV", "PART")
    return found and not any(parse.tokens[index].dep.startswith("acl") for index in (token.index, *ancestors(parse, token.index)))


def rumours(number: int, sentence: Sentence, covered: Sequence[Span]) -> Iterator[RussianReport]:
    """`якобы` outside of other attributions: the clause around it is somebody's word, nobody says whose."""
    parse = sentence.parse
    for token in parse.tokens:
        start = sentence.start + token.start
        if token.text.lower() != "якобы" or any(first <= start < last for first, last in covered):
            continue
        clause = parse.subtree(token.head) if token.head != token.index else [token.index]
        spans = content(sentence, (clause[0], token.index - 1), (token.index + 1, clause[-1]))
        if spans:
            yield RussianReport(number, None, (token.index, token.index), spans, "asserted", "hedged", "rumour")
            return
