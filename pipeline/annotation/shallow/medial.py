"""Who says what where the verb stands in the middle: "X dijo que …", "…, заявив X", "según X, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.shallow.chunks import Range, chunks, is_time
from pipeline.annotation.shallow.lexicon import Cues, Lexicon
from pipeline.annotation.shallow.quoted import quoted_report, with_orphans
from pipeline.annotation.shallow.reports import Report, in_quotation, stretch
from pipeline.annotation.shallow.subjects import aside_start, subject_after, subject_before
from pipeline.annotation.shallow.verbs import Attitude, attitude_of, cue_range, is_act
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from schemas import Certainty

CONFIDENCE = {"clause": 0.85, "quotation": 0.85, "inserted": 0.8, "source": 0.85, "object": 0.65, "impersonal": 0.6}
"""Judged on the sentences of the tests only, so below what was measured for English and Russian."""

_FARTHEST_THAT = 16
"""Tokens from a verb to its conjunction."""
_FEWEST = 3
"""Tokens that a content set off by a comma has at least."""


def reports(document: Document, lexicon: Lexicon, cues: Cues) -> list[Report]:
    """The reports of a document, those of one sentence in the order in which they were found."""
    found: list[Report] = []
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.parse.tokens
        taken: set[int] = set()
        for report in (*_sources(document, number, lexicon, cues), *_verbs(document, number, lexicon, cues)):
            if taken.isdisjoint(range(report.cue[0], report.cue[1] + 1)):
                taken.update(range(report.cue[0], report.cue[1] + 1))
                found.append(report)
        if not taken and tokens:
            found += _impersonal(document, number, cues)
    return with_orphans(document, found)


def _verbs(document: Document, number: int, lexicon: Lexicon, cues: Cues) -> Iterator[Report]:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    candidates = [
        token.index
        for token in tokens
        if token.pos == "VERB" and token.lemma in cues.verbs and not in_quotation(document, sentence.start + token.start)
    ]
    for position, verb in enumerate(candidates):
        attitude = attitude_of(tokens, verb, cues)
        if attitude is None:
            continue
        until = _clause_limit(tokens, verb, candidates[position + 1 :], cues)
        report = (
            quoted_report(document, number, verb, attitude, lexicon, cues, CONFIDENCE["quotation"])
            or _with_clause(document, number, verb, attitude, until, lexicon, cues)
            or _inserted(document, number, verb, attitude, lexicon, cues)
            or _with_noun(document, number, verb, attitude, until, lexicon, cues)
        )
        if report:
            yield report


def _clause_limit(tokens: Sequence[Token], verb: int, following: Sequence[int], cues: Cues) -> int:
    """The last token that may belong to the verb's content: up to the next report of its level, or the sentence."""
    for other in following:
        start = cue_range(tokens, other, cues)[0]
        joined = start > 0 and (tokens[start - 1].pos == "CCONJ" or tokens[start - 1].text.casefold() in cues.breaks)
        has_that = any(token.text.casefold() in cues.that for token in tokens[other + 1 : other + 4])
        if joined and has_that:
            return start - 2
    semicolon = next((token.index for token in tokens[verb:] if token.text == ";"), len(tokens))
    return semicolon - 1


def _that(tokens: Sequence[Token], verb: int, cues: Cues) -> int | None:
    for token in tokens[verb + 1 : verb + _FARTHEST_THAT]:
        if token.text.casefold() in cues.that:
            return token.index
        if token.text in (";", ":", ".") or (token.pos == "VERB" and "VerbForm=Fin" in token.morph):
            return None
    return None


def _with_clause(
    document: Document, number: int, verb: int, attitude: Attitude, until: int, lexicon: Lexicon, cues: Cues
) -> Report | None:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    that = _that(tokens, verb, cues)
    if that is None or that >= until:
        return None
    claimant = subject_before(tokens, verb, lexicon, cues) or subject_after(tokens[:that], verb, lexicon, cues)
    claimant = claimant or _place_of_speech(tokens, verb, lexicon, cues)
    end = until
    content = stretch(document, sentence, that + 1, end)
    cue = cue_range(tokens, verb, cues)
    impersonal = cue[0] > 0 and tokens[cue[0] - 1].text.casefold() in cues.reflexive
    passive = bool(cues.passive) and tokens[verb].text.casefold().endswith(cues.passive)
    if impersonal or passive:
        return Report(number, None, (cue[0] - impersonal, verb), content, *attitude, CONFIDENCE["clause"]) if content else None
    return Report(number, claimant, cue, content, *attitude, CONFIDENCE["clause"], claimant is None) if content else None


def _inserted(document: Document, number: int, verb: int, attitude: Attitude, lexicon: Lexicon, cues: Cues) -> Report | None:
    """A clause of its own behind or within the content: "…, informó el ministerio", "…, заявив речник, …"."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    cue = cue_range(tokens, verb, cues)
    start = cue[0]
    if start > 0 and tokens[start - 1].text.casefold() in cues.as_words | cues.reflexive:
        start -= 1
    claimant = subject_after(tokens, verb, lexicon, cues)
    if start == 0 or tokens[start - 1].text not in (",", "—", "–", "-"):
        before = subject_before(tokens, verb, lexicon, cues)
        if before is None or before[0] == 0 or tokens[before[0] - 1].text not in (",", "—", "–"):
            return None
        start, claimant = before[0], before
    elif aside_start(tokens, start - 1, cues) is not None and subject_before(tokens, verb, lexicon, cues) is not None:
        return None  # the comma closes an apposition of the subject
    opened = start - 1
    end = max(verb, claimant[1] if claimant else verb)
    while end + 1 < len(tokens) and tokens[end + 1].text not in (",", ".", ";", "—", "–"):
        end += 1
    head = [token for token in tokens[:opened] if token.pos != "PUNCT"]
    rest = stretch(document, sentence, end + 1, len(tokens) - 1) if end + 1 < len(tokens) and tokens[end + 1].text != "." else ()
    if len(head) < _FEWEST and not rest:
        return None
    content = (*stretch(document, sentence, 0, opened - 1), *rest)
    return Report(number, claimant, cue, content, *attitude, CONFIDENCE["inserted"], claimant is None) if content else None


def _place_of_speech(tokens: Sequence[Token], verb: int, lexicon: Lexicon, cues: Cues) -> Range | None:
    """Who speaks where only a seat is named, and the verb is in the plural: "у Кремлі заперечили"."""
    if not cues.seats or not tokens[verb].text.casefold().endswith("ли"):
        return None
    for first, last in chunks(tokens[:verb], lexicon):
        seat = first > 0 and tokens[first - 1].text.casefold() in cues.seats
        if seat and not is_time(tokens, (first, last), lexicon):
            return first, last
    return None


def _with_noun(
    document: Document, number: int, verb: int, attitude: Attitude, until: int, lexicon: Lexicon, cues: Cues
) -> Report | None:
    """A noun phrase, or what stands behind "про": "confirmó la muerte de …", "повідомив про загибель …"."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    claimant = subject_before(tokens, verb, lexicon, cues) or _place_of_speech(tokens, verb, lexicon, cues)
    about = next((token.index for token in tokens[verb + 1 : verb + 8] if token.text.casefold() in cues.about), None)
    if claimant is None:
        claimant = subject_after(tokens[:about] if about else tokens[: verb + 1], verb, lexicon, cues)
    first = verb + 1 if about is None else about + 1
    if is_act(tokens, verb, tokens[first : until + 1], lexicon.times, cues):
        return None
    if about is None:
        bare = next((token for token in tokens[first : first + 2] if token.text.casefold() not in cues.negations), None)
        infinitive = bare is not None and "VerbForm=Inf" in bare.morph  # "aseguró no tener constancia"
        if claimant is None or (tokens[verb].lemma not in cues.with_object and not infinitive):
            return None
        phrases = chunks(tokens, lexicon)
        while phrase := next(
            (each for each in phrases if each[0] in (first, first + 1) and is_time(tokens, each, lexicon)), None
        ):
            first = phrase[1] + 1
    content = stretch(document, sentence, first, until)
    if not content or len([token for token in tokens[first : until + 1] if token.pos != "PUNCT"]) < 2:
        return None
    return Report(number, claimant, cue_range(tokens, verb, cues), content, *attitude, CONFIDENCE["object"])


def _sources(document: Document, number: int, lexicon: Lexicon, cues: Cues) -> Iterator[Report]:
    """What a named source says: the sentence without the phrase that names it."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    low = [token.text.casefold() for token in tokens]
    phrases = chunks(tokens, lexicon)
    for token in tokens:
        first = token.index
        owned = low[first + 1 : first + 2]
        if owned and owned[0] in cues.owners and (low[first], *low[first + 2 : first + 3]) in cues.sources:
            yield from _around(document, number, first, first + 2, (first + 1, first + 1), (first, first + 2), "stated")
            continue
        phrase = next((each for each in cues.sources if tuple(low[token.index : token.index + len(each)]) == each), None)
        if phrase is None or in_quotation(document, sentence.start + token.start):
            continue
        first = token.index + len(phrase)
        chunk = next((each for each in phrases if each[0] <= first <= each[1]), None)
        verb = next((each for each in tokens[first : first + 3] if each.pos == "VERB" and each.lemma in cues.verbs), None)
        if verb is not None:  # "según informó el ministerio"
            claimant = subject_after(tokens, verb.index, lexicon, cues)
            cue = token.index, verb.index
        else:
            if chunk is None and first < len(tokens) and low[first] in cues.pronouns:
                chunk = first, first
            if chunk is None or phrase[0] in cues.as_words:
                continue
            claimant, cue = (first, _source_end(tokens, chunk[1], phrases, cues)), (token.index, first - 1)
        end = max(cue[1], claimant[1] if claimant else cue[1])
        opinion = not cues.opinions.isdisjoint(phrase)
        yield from _around(document, number, token.index, end, claimant, cue, "hedged" if opinion else "stated")


def _source_end(tokens: Sequence[Token], last: int, phrases: Sequence[Range], cues: Cues) -> int:
    """With an apposition that a comma closes, or what belongs to the source's office."""
    if last + 2 < len(tokens) and tokens[last + 1].text.casefold() in cues.addressee_links:
        last = next((each[1] for each in phrases if each[0] == last + 2), last)
    if last + 2 < len(tokens) and tokens[last + 1].text == ",":
        chunk = next((each for each in phrases if each[0] == last + 2), None)
        if chunk and chunk[1] + 1 < len(tokens) and tokens[chunk[1] + 1].text == "," and tokens[last + 2].pos == "PROPN":
            return chunk[1]
    return last


def _around(
    document: Document, number: int, first: int, last: int, claimant: Range | None, cue: Range, certainty: Certainty
) -> Iterator[Report]:
    """A report of all that the sentence says outside of tokens `first` to `last`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    while last + 1 < len(tokens) and tokens[last + 1].text not in (",", ".", ";", "—", "–") and tokens[last + 1].pos == "ADP":
        stop = next((token.index for token in tokens[last + 1 :] if token.text == ","), None)
        if stop is None or stop - last > 8:
            break
        last = stop - 1
    before = stretch(document, sentence, 0, first - 1)
    content = (*(span for span in before), *stretch(document, sentence, last + 1, len(tokens) - 1))
    if content and sum(len(document.text[start:end].split()) for start, end in content) >= _FEWEST - 1:
        yield Report(number, claimant, cue, content, "asserted", certainty, CONFIDENCE["source"])


def _impersonal(document: Document, number: int, cues: Cues) -> Iterator[Report]:
    """Nobody's word: "al parecer", "нібито"."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    low = [token.text.casefold() for token in tokens]
    for token in tokens:
        phrase = next((each for each in cues.impersonal if tuple(low[token.index : token.index + len(each)]) == each), None)
        if phrase and not in_quotation(document, sentence.start + token.start):
            last = token.index + len(phrase) - 1
            content = (
                *stretch(document, sentence, 0, token.index - 1),
                *stretch(document, sentence, last + 1, len(tokens) - 1),
            )
            if content:
                yield Report(number, None, (token.index, last), content, "asserted", "hedged", CONFIDENCE["impersonal"])
            return
