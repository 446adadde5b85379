"""Attributions by reporting verbs: who does the verb, and which clause or phrase is said."""

from __future__ import annotations

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.claimants import claimant_span, is_quoted, speaker
from pipeline.languages.en.attribution.closing import closing_reporter
from pipeline.languages.en.attribution.complements import complement
from pipeline.languages.en.attribution.cues import VERBS, CueClass
from pipeline.languages.en.attribution.extents import Complement, Range
from pipeline.languages.en.attribution.non_reports import is_non_report
from pipeline.languages.en.attribution.passives import (
    by_whom_issued,
    is_as_stated,
    is_misread_participle,
    may_hold,
    passive_source,
)
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, is_passive, noun_phrase, verb_group
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined, without
from pipeline.languages.en.attribution.stance import certainty, is_withheld, stance
from pipeline.languages.en.attribution.subjects import continued_report, subject
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL, PRIVATE, VERBAL


def by_verb(document: Document, number: int, verb: int) -> SentenceAttribution | None:
    """The attribution whose cue is the token `verb` of sentence `number`, or None where it reports nothing."""
    sentence = document.sentences[number]
    parse = sentence.parse
    closing = closing_reporter(document, number, verb)
    if closing is not None:
        return closing
    cue = _cue(parse, verb)
    if cue is None or parse.tokens[verb].pos not in {"VERB", "AUX"} or is_non_report(document, sentence, verb):
        return None
    suffers = is_passive(parse, verb) or is_as_stated(parse, verb)
    if not suffers and is_misread_participle(parse, verb):
        return None
    source = _source(document, sentence, verb, cue, suffers)
    if source is None and not suffers:
        return None
    if suffers and source is not None and not may_hold(parse, source):
        return None
    if source is not None and (_is_nobody(parse, source) or _only_describes(parse, verb, source)):
        return None
    found = complement(parse, verb, cue, suffers)
    if found is not None and _leaves_open(parse, verb, found):
        return None
    if found is None and (source is None or suffers or not _may_bring_speech(parse, verb, cue)):
        return None
    return _made(document, number, verb, cue, source, found)


def _cue(parse: Parse, verb: int) -> CueClass | None:
    """What a verb takes, with its particle where both together report: "ruled out talks"."""
    lemma = parse.tokens[verb].lemma
    particle = child(parse, verb, "prt")
    phrasal = None if particle is None else VERBS.get(f"{lemma}_{parse.tokens[particle].lemma}")
    return phrasal or VERBS.get(lemma)


def _source(document: Document, sentence: Sentence, verb: int, cue: CueClass, suffers: bool) -> int | None:
    """The token that names who says it. `suffers`: the verb is passive."""
    parse = sentence.parse
    if suffers:
        return passive_source(parse, verb)
    source = _author(parse, subject(parse, verb))
    misread = source is None or is_quoted(document, sentence, source)
    return speaker(document, sentence, verb) if misread and "quote" in cue.takes else source


def _may_bring_speech(parse: Parse, verb: int, cue: CueClass) -> bool:
    """Whether direct speech may be the content of a verb in the active voice."""
    return "quote" in cue.takes and not is_withheld(parse, verb)


def _made(
    document: Document, number: int, verb: int, cue: CueClass, source: int | None, found: Complement | None
) -> SentenceAttribution | None:
    """The attribution of what was `found`, or None where claimant and cue leave no content of it."""
    sentence = document.sentences[number]
    parse = sentence.parse
    suffers = is_passive(parse, verb) or is_as_stated(parse, verb)
    cue_span = sentence.span(*_cue_words(parse, verb))
    claimant = None if source is None else claimant_span(document, sentence, source)
    holes = [cue_span] if claimant is None else [cue_span, claimant]
    ranges = _with_relative_noun(parse, verb, found.ranges) if found else ()
    content = joined(document.text, (part for tokens in ranges for part in without(sentence.span(*tokens), holes)))
    if found is not None and not content:
        return None
    begins = found.begins if found and found.begins is not None else _begins(parse, verb)
    return SentenceAttribution(
        sentence=number,
        head=verb,
        cue=cue_span,
        source=source,
        claimant=claimant,
        content=content,
        speaks=not suffers and _may_bring_speech(parse, verb, cue),
        stance=stance(parse, verb, cue),
        certainty="hedged" if suffers and source is None else certainty(parse, cue, found.heads if found else ()),
        confidence=found.confidence if found else CONFIDENCE["speech"],
        begins=None if begins is None else sentence.span(begins, begins)[0],
    )


def _cue_words(parse: Parse, verb: int) -> Range:
    """The verb's group, from the word that holds it back: "refused to confirm"."""
    first, last = verb_group(parse, verb)
    token = parse.tokens[verb]
    governor = parse.tokens[token.head]
    held = token.dep == "xcomp" and governor.lemma in VERBAL.declining and governor.index < first
    return (verb_group(parse, governor.index)[0], last) if held else (first, last)


def _with_relative_noun(parse: Parse, verb: int, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """`ranges` with the noun in place of a relative pronoun at their start: "the train, which they said was full"."""
    first, last = ranges[0]
    token = parse.tokens[verb]
    if token.dep != "relcl":
        return ranges
    if first > verb and parse.tokens[first - 1].text != "that" and not _has_subject(parse, first, last):
        return (noun_phrase(parse, token.head), *ranges)
    if parse.tokens[first].lemma not in {"which", "who", "that"} or first == last or first > verb:
        return ranges
    return (noun_phrase(parse, token.head), (first + 1, last), *ranges[1:])


def _has_subject(parse: Parse, first: int, last: int) -> bool:
    """Whether the clause in a range of tokens has its own subject: not so in "the houses they said *were burnt*"."""
    heads = [each for each in range(first, last + 1) if not first <= parse.tokens[each].head <= last]
    verbs = [each for each in heads if parse.tokens[each].pos in {"VERB", "AUX"} and parse.tokens[each].dep == "ccomp"]
    return not verbs or child(parse, verbs[0], *SUBJECTS, *PASSIVE_SUBJECTS, "expl") is not None


def _leaves_open(parse: Parse, verb: int, found: Complement) -> bool:
    """Whether what is said under a refusal is not refused itself, but left open: "refused *to confirm*"."""
    told = any(parse.tokens[each].lemma in VERBS and parse.tokens[each].lemma not in PRIVATE for each in found.heads)
    return parse.tokens[verb].lemma in VERBAL.refusing and told


def _begins(parse: Parse, verb: int) -> int | None:
    """First token of the verb's clause where it is set against, or goes on with, the attribution before it."""
    first = min(parse.subtree(verb))
    before = parse.tokens[max(0, first - 2) : first]
    another = _is_another(parse, verb) and [each.text for each in before] in ([",", "and"], [",", "but"], [",", "while"])
    if first == 0 or before[-1].dep not in {"punct", "cc"}:
        return None
    if another or _is_contrast(parse, verb) or continued_report(parse, verb) is not None:
        return first - (2 if another else 1)
    return None


def _is_contrast(parse: Parse, verb: int) -> bool:
    """Whether a conjunction sets it against what stands before: "…, *while the militants said* …"."""
    mark = child(parse, verb, "mark")
    return parse.tokens[verb].dep == "advcl" and mark is not None and parse.tokens[mark].lemma in CLOSED.contrasts


def _is_another(parse: Parse, verb: int) -> bool:
    """Whether a coordinated verb has its own subject, and no conjunction of its own."""
    return parse.tokens[verb].dep == "conj" and child(parse, verb, "mark") is None and child(parse, verb, *SUBJECTS) is not None


def _is_nobody(parse: Parse, source: int) -> bool:
    token = parse.tokens[source]
    return token.lemma in CLOSED.nobody or (token.lemma == "one" and source > 0 and parse.tokens[source - 1].lemma == "no")


def _only_describes(parse: Parse, verb: int, source: int) -> bool:
    """Whether "that" is the subject, so that the clause tells which thing is meant: "banks that back the merger"."""
    pronoun = parse.tokens[source]
    clause = parse.tokens[pronoun.head]
    if pronoun.text.lower() != "that" or pronoun.dep != "nsubj" or clause.dep != "relcl":
        return False
    return parse.tokens[verb].lemma not in VERBAL.uttering and parse.tokens[clause.head].lemma not in NOMINAL.publications


def _author(parse: Parse, source: int | None) -> int | None:
    """Who issued the publication that `source` names in "issued a statement saying", "figures released by Eurostat showed"; else
    `source`."""
    issued = None if source is None else by_whom_issued(parse, source)
    if issued is not None:
        return issued
    if (
        source is None
        or parse.tokens[source].lemma not in NOMINAL.publications
        or parse.tokens[source].dep not in {"dobj", "pobj"}
    ):
        return source
    owner = child(parse, source, "poss")
    if owner is not None:
        return owner
    governor = parse.tokens[parse.tokens[source].head]
    if governor.pos != "ADP" and governor.lemma not in VERBAL.issuing:
        return source
    if governor.pos == "ADP":
        governor = parse.tokens[governor.head]
    if governor.pos in {"NOUN", "PROPN"} and governor.dep in SUBJECTS:
        return governor.index
    issuer = subject(parse, governor.index)
    return source if issuer is None else issuer
