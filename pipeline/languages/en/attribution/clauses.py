"""Statements by reporting verbs: who does the verb, and which clause or phrase is said."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import as_stated, stated_by
from pipeline.languages.en.attribution.claimants import named, quoted, speaker
from pipeline.languages.en.attribution.closing import reporter
from pipeline.languages.en.attribution.complements import complement
from pipeline.languages.en.attribution.cues import (
    DECLINING,
    PRIVATE,
    PUBLICATIONS,
    UTTERING,
    VERBS,
    Cue,
    words,
)
from pipeline.languages.en.attribution.extents import Range
from pipeline.languages.en.attribution.non_reports import unsaid
from pipeline.languages.en.attribution.phrases import (
    PASSIVE_SUBJECTS,
    SUBJECTS,
    child,
    noun_phrase,
    passive,
    reporting,
    subject,
    verb_group,
)
from pipeline.languages.en.attribution.spans import joined, without
from pipeline.languages.en.attribution.stance import certainty, silent, stance
from pipeline.languages.en.attribution.statements import SPOKEN, Statement

ISSUING: Final = words(
    "issue release publish send write post deliver give make file submit sign circulate share air run put have fire pen draft"
)
"""What somebody does with a publication of their own."""

CONTRASTS: Final = words("while whereas though although")


def by_verb(document: Document, number: int, verb: int) -> Statement | None:
    """The statement whose cue is the token `verb`, or None where it reports nothing."""
    sentence = document.sentences[number]
    parse = sentence.parse
    closing = reporter(document, number, verb)
    if closing is not None:
        return closing
    cue = _cue(parse, verb)
    if cue is None or parse.tokens[verb].pos not in {"VERB", "AUX"} or unsaid(document, sentence, verb):
        return None
    suffers = passive(parse, verb) or as_stated(parse, verb)
    source = stated_by(parse, verb) if suffers else _author(parse, subject(parse, verb))
    if not suffers and "quote" in cue.takes and (source is None or quoted(document, sentence, source)):
        source = speaker(document, sentence, verb)
    if (not suffers and source is None) or (source is not None and (_nobody(parse, source) or _described(parse, verb, source))):
        return None
    found = complement(parse, verb, cue, suffers)
    if found is not None and parse.tokens[verb].lemma in {"refuse", "decline"} and _tells(parse, found.heads):
        return None  # "refused to confirm": what is told there is not refused, but left open
    if found is None and (source is None or "quote" not in cue.takes or suffers or silent(parse, verb)):
        return None
    cue_span = sentence.span(*_cue_words(parse, verb))
    claimant = None if source is None else named(document, sentence, source)
    holes = [cue_span] if claimant is None else [cue_span, claimant]
    ranges = _named(parse, verb, found.ranges) if found else ()
    content = joined(document.text, (part for tokens in ranges for part in without(sentence.span(*tokens), holes)))
    if found is not None and not content:
        return None
    begins = found.begins if found and found.begins is not None else _begins(parse, verb)
    impersonal = suffers and source is None
    return Statement(
        sentence=number,
        head=verb,
        cue=cue_span,
        source=source,
        claimant=claimant,
        content=content,
        speaks="quote" in cue.takes and not suffers and not silent(parse, verb),
        stance=stance(parse, verb, cue),
        certainty="hedged" if impersonal else certainty(parse, cue, found.heads if found else ()),
        confidence=found.confidence if found else SPOKEN,
        begins=None if begins is None else sentence.span(begins, begins)[0],
    )


def _cue(parse: Parse, verb: int) -> Cue | None:
    """What a verb takes, with its particle where both together report: "ruled out talks"."""
    lemma = parse.tokens[verb].lemma
    particle = child(parse, verb, "prt")
    phrasal = None if particle is None else VERBS.get(f"{lemma}_{parse.tokens[particle].lemma}")
    return phrasal or VERBS.get(lemma)


def _cue_words(parse: Parse, verb: int) -> Range:
    """The verb's group, from the word that holds it back: "refused to confirm"."""
    first, last = verb_group(parse, verb)
    token = parse.tokens[verb]
    governor = parse.tokens[token.head]
    held = token.dep == "xcomp" and governor.lemma in DECLINING and governor.index < first
    return (verb_group(parse, governor.index)[0], last) if held else (first, last)


def _named(parse: Parse, verb: int, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """`ranges` with the noun in place of a relative pronoun at their start: "the train, which they said was full"."""
    first, last = ranges[0]
    token = parse.tokens[verb]
    if token.dep != "relcl":
        return ranges
    if first > verb and parse.tokens[first - 1].text != "that" and not _complete(parse, first, last):
        return (noun_phrase(parse, token.head), *ranges)
    if parse.tokens[first].lemma not in {"which", "who", "that"} or first == last or first > verb:
        return ranges
    return (noun_phrase(parse, token.head), (first + 1, last), *ranges[1:])


def _tells(parse: Parse, heads: tuple[int, ...]) -> bool:
    return any(parse.tokens[each].lemma in VERBS.keys() - PRIVATE for each in heads)


def _complete(parse: Parse, first: int, last: int) -> bool:
    """Whether the clause in a range of tokens has its own subject: not so in "the houses they said *were burnt*"."""
    heads = [each for each in range(first, last + 1) if not first <= parse.tokens[each].head <= last]
    verbs = [each for each in heads if parse.tokens[each].pos in {"VERB", "AUX"} and parse.tokens[each].dep == "ccomp"]
    return not verbs or child(parse, verbs[0], *SUBJECTS, *PASSIVE_SUBJECTS, "expl") is not None


def _begins(parse: Parse, verb: int) -> int | None:
    """First token of the verb's clause where it is set against, or goes on with, the statement before it."""
    mark = child(parse, verb, "mark")
    against = parse.tokens[verb].dep == "advcl" and mark is not None and parse.tokens[mark].lemma in CONTRASTS
    first = min(parse.subtree(verb))
    before = parse.tokens[max(0, first - 2) : first]
    own = parse.tokens[verb].dep == "conj" and mark is None and child(parse, verb, *SUBJECTS) is not None
    another = own and [each.text for each in before] in ([",", "and"], [",", "but"], [",", "while"])
    if first > 0 and before[-1].dep in {"punct", "cc"} and (against or another or reporting(parse, verb) is not None):
        return first - (2 if another else 1)
    return None


def _nobody(parse: Parse, source: int) -> bool:
    token = parse.tokens[source]
    return token.lemma in {"nobody", "none"} or (token.lemma == "one" and source > 0 and parse.tokens[source - 1].lemma == "no")


def _described(parse: Parse, verb: int, source: int) -> bool:
    """Whether "that" is the subject, so that the clause tells which thing is meant: "banks that back the merger"."""
    pronoun = parse.tokens[source]
    clause = parse.tokens[pronoun.head]
    if pronoun.text.lower() != "that" or pronoun.dep != "nsubj" or clause.dep != "relcl":
        return False
    return parse.tokens[verb].lemma not in UTTERING and parse.tokens[clause.head].lemma not in PUBLICATIONS


def _author(parse: Parse, source: int | None) -> int | None:
    """Who issued the publication that `source` names in "issued a statement saying"; else `source`."""
    if source is None or parse.tokens[source].lemma not in PUBLICATIONS or parse.tokens[source].dep not in {"dobj", "pobj"}:
        return source
    owner = child(parse, source, "poss")
    if owner is not None:
        return owner
    governor = parse.tokens[parse.tokens[source].head]
    if governor.pos != "ADP" and governor.lemma not in ISSUING:
        return source
    if governor.pos == "ADP":
        governor = parse.tokens[governor.head]
    if governor.pos in {"NOUN", "PROPN"} and governor.dep in SUBJECTS:
        return governor.index
    issuer = subject(parse, governor.index)
    return source if issuer is None else issuer
