"""Reports with a clause: `заявил, что …`, `заявление о том, что …`."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse
from pipeline.languages.ru.attribution.claimants import claimant_of, owner_of, text_of_speech
from pipeline.languages.ru.attribution.phrases import Range, ancestors, feature, is_finite
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.stances import Attitude, attitude, inside_unreal
from pipeline.languages.ru.attribution.words import CUES, GRAMMAR

_FARTHEST = 12
"""Tokens between a cue and its conjunction where the parser did not tie them."""


def clause_reports(number: int, sentence: Sentence) -> Iterator[RussianReport]:
    """Reports of a sentence whose content is a clause after `что` or `будто`."""
    parse = sentence.parse
    done: set[int] = set()
    for index, token in enumerate(parse.tokens):
        if not _opens_clause(parse, index):
            continue
        cue = _governor(parse, index)
        if cue is None or cue in done:
            continue
        done.add(cue)
        found = _verbal(parse, cue) if parse.tokens[cue].pos != "NOUN" else _nominal(parse, cue)
        if found is None or inside_unreal(parse, cue):
            continue
        claimant, words, (stance, certainty) = found
        certainty = "hedged" if token.text.lower() == "будто" else certainty
        end = clause_end(parse, index)
        spans = content(sentence, (index + 1, end))
        if spans:
            elided = claimant is None and _elides(parse, cue)
            yield RussianReport(number, claimant, words, spans, stance, certainty, "clause", elided)


def clause_governors(parse: Parse) -> frozenset[int]:
    """Indices of the reporting words of a sentence that have a clause."""
    conjunctions = (index for index in range(len(parse.tokens)) if _opens_clause(parse, index))
    return frozenset(cue for cue in (_governor(parse, index) for index in conjunctions) if cue is not None)


def clause_end(parse: Parse, conjunction: int) -> int:
    """Last token of the clause that the conjunction opens."""
    return max(parse.subtree(_clause_head(parse, conjunction)))


def _clause_head(parse: Parse, conjunction: int) -> int:
    """The token that heads the clause which the conjunction opens; the conjunction where the parser tied it to the left."""
    head = parse.tokens[conjunction].head
    return head if head > conjunction else conjunction


def _opens_clause(parse: Parse, index: int) -> bool:
    """Whether the word is a conjunction such as `что` and no pronoun: a clause of its own follows."""
    token = parse.tokens[index]
    opens = token.pos == "SCONJ" and index + 1 < len(parse.tokens) and token.head > index
    return opens and token.text.lower() in GRAMMAR.complementisers


def _governor(parse: Parse, conjunction: int) -> int | None:
    """Index of the reporting word above the clause; failing the tree, the nearest one to the left."""
    steps = 0
    for above in ancestors(parse, _clause_head(parse, conjunction)):
        if above < conjunction:
            if is_cue(parse, above):
                return above
            if parse.tokens[above].lemma != "тот" and steps > 1:
                break
            steps += 1
    for index in range(conjunction - 1, max(-1, conjunction - _FARTHEST), -1):
        if is_cue(parse, index):
            return index
        if is_finite(parse.tokens[index]) or parse.tokens[index].pos == "SCONJ":
            return None
    return None


def is_cue(parse: Parse, index: int) -> bool:
    """Whether the token reports a clause."""
    token = parse.tokens[index]
    if token.text.lower() in CUES.states:
        return True
    if token.pos in ("VERB", "AUX", "ADJ"):
        return token.lemma in CUES.stances or token.lemma in CUES.findings or token.lemma in CUES.excluding
    return token.pos == "NOUN" and token.lemma in CUES.nouns


def _verbal(parse: Parse, verb: int) -> tuple[Range | None, Range, Attitude] | None:
    """Claimant, cue and attitude of a verb, or of a word such as `известно`; None where nothing is claimed."""
    token = parse.tokens[verb]
    if token.text.lower() in CUES.states:
        first = verb - 1 if verb > 0 and parse.tokens[verb - 1].lemma == "стать" else verb
        return None, (first, verb), ("asserted", "stated")
    found = attitude(parse, verb)
    if found is None:
        return None
    text = text_of_speech(parse, verb)
    if text is not None and feature(token, "Voice") != "Act":
        return owner_of(parse, text), (min(verb, text), max(verb, text)), found
    return claimant_of(parse, verb), cue_range(parse, verb), found


def cue_range(parse: Parse, verb: int) -> Range:
    """The verb with its negation and, for an infinitive, the verb above it."""
    token = parse.tokens[verb]
    first = verb
    if feature(token, "VerbForm") == "Inf" and token.dep != "root" and verb - 3 <= token.head < verb:
        first = token.head
    if first > 0 and parse.tokens[first - 1].text.lower() == "не":
        first -= 1
    return first, verb


def _nominal(parse: Parse, noun: int) -> tuple[Range | None, Range, Attitude] | None:
    """Claimant, cue and attitude of a noun: `заявление министра о том, что`, `выступил с заявлением, что`, `опроверг сообщения о
    том, что`."""
    owner = owner_of(parse, noun)
    verb = next((above for above in ancestors(parse, noun) if parse.tokens[above].pos == "VERB"), None)
    if verb is not None and verb < noun and parse.tokens[verb].lemma in CUES.stances:
        found = attitude(parse, verb)
        return None if found is None else (claimant_of(parse, verb), cue_range(parse, verb), found)
    if owner is None and verb is not None and parse.tokens[verb].lemma in CUES.light:
        return claimant_of(parse, verb), (min(verb, noun), max(verb, noun)), ("asserted", "stated")
    return owner, (noun, noun), ("asserted", "stated")


def _elides(parse: Parse, cue: int) -> bool:
    """Whether the cue is a finite singular without any subject: the last claimant speaks on."""
    token = parse.tokens[cue]
    return (
        feature(token, "Tense") == "Past"
        and feature(token, "Number") == "Sing"
        and feature(token, "Gender") != "Neut"
        and feature(token, "Voice") == "Act"
    )
