"""Attributions by predicative adjectives: "is confident that …", "was worried about …", "it is unclear whether …"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.claimants import claimant_span, is_quoted
from pipeline.languages.en.attribution.cues import ADJECTIVES, IMPERSONAL, CueClass
from pipeline.languages.en.attribution.extents import Range
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, is_finite, is_negated
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.stance import certainty
from pipeline.languages.en.attribution.words import CLOSED, VERBAL

PREDICATIVE: Final = frozenset({"acomp", "oprd", "ROOT", "conj", "ccomp", "advcl", "attr", "relcl"})
"""Relations of an adjective or participle that says what somebody holds."""


def by_adjective(document: Document, number: int, word: int) -> SentenceAttribution | None:
    """The attribution whose cue is the predicative adjective or participle `word` of sentence `number`, or None where it has no
    content."""
    sentence = document.sentences[number]
    parse = sentence.parse
    verb = _link(parse, word)
    if verb is None or parse.tokens[verb].dep == "relcl" or _is_wished(parse, verb):
        return None
    holder = child(parse, verb, *SUBJECTS, *PASSIVE_SUBJECTS)
    if holder is None or is_quoted(document, sentence, holder):
        return None
    empty = parse.tokens[holder].lemma == "it"
    cue = (IMPERSONAL if empty else ADJECTIVES).get(parse.tokens[word].text.lower())
    reach = None if cue is None else _content(parse, word, verb, cue)
    if cue is None or reach is None:
        return None
    content = joined(document.text, [sentence.span(*reach)])
    if not content:
        return None
    helping = [each for each in parse.children[verb] if parse.tokens[each].dep in {"aux", "auxpass", "neg"}]
    first = min([word, *(each for each in (verb, *helping) if holder < each <= word)])
    return SentenceAttribution(
        sentence=number,
        head=word,
        cue=sentence.span(first, word),
        source=None if empty else holder,
        claimant=None if empty else claimant_span(document, sentence, holder),
        content=content,
        speaks=False,
        stance="questioned" if is_negated(parse, verb) else cue.stance,
        certainty=certainty(parse, cue, ()),
        confidence=CONFIDENCE["phrase"],
    )


def _link(parse: Parse, word: int) -> int | None:
    """The verb that says an adjective of its subject: of a participle itself, else its copula, or the "make" of "made it clear".
    None where `word` is no predicative adjective."""
    token = parse.tokens[word]
    form = token.text.lower()
    known = any(each in ADJECTIVES or each in IMPERSONAL for each in (form, token.lemma))
    if token.pos not in {"ADJ", "VERB"} or token.dep not in PREDICATIVE or not known:
        return None
    if token.pos == "VERB":
        return word
    lemma = parse.tokens[token.head].lemma
    made = lemma == "make" and form in CLOSED.made_known
    return token.head if lemma in VERBAL.copulas or made else None


def _is_wished(parse: Parse, verb: int) -> bool:
    """Whether a modal or conjunction keeps anybody from holding it."""
    return any(
        parse.tokens[each].dep in {"aux", "mark"} and parse.tokens[each].lemma in CLOSED.wishing for each in parse.children[verb]
    )


def _content(parse: Parse, word: int, verb: int, cue: CueClass) -> Range | None:
    """First and last token of what follows: a finite clause, an infinitive, or a phrase with a preposition."""
    for each in sorted({*parse.children[word], *parse.children[verb]}):
        token = parse.tokens[each]
        if each <= word:
            continue
        reach = parse.subtree(each)
        infinitive = "infinitive" in cue.takes and token.dep == "xcomp" and min(reach) == word + 1
        if infinitive or _is_clause(parse, each, word, cue):
            return min(reach), max(reach)
        if token.dep == "prep" and token.lemma in cue.takes and each == word + 1 and each in parse.children[word]:
            return (each + 1, max(reach)) if max(reach) > each else None
    return None


def _is_clause(parse: Parse, clause: int, word: int, cue: CueClass) -> bool:
    """Whether a finite clause opens with "that", "whether", a question word or its subject, right behind the adjective."""
    if "clause" not in cue.takes or parse.tokens[clause].dep not in {"ccomp", "advcl"} or not is_finite(parse, clause):
        return False
    first = min(parse.subtree(clause))
    mark = parse.tokens[first]
    return first == word + 1 and mark.pos != "PUNCT" and (mark.pos != "SCONJ" or mark.lemma in CLOSED.opening)
