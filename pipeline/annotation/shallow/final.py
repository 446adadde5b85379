"""Who says what where the verb ends the clause: "X ने कहा कि …", "…, असे X यांनी सांगितले", "X के अनुसार …"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.annotation.shallow.chunks import Range, chunks, is_time
from pipeline.annotation.shallow.final_cues import Attitude, FinalCues, Phrases
from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.shallow.quoted import beside, with_orphans
from pipeline.annotation.shallow.reports import Report, in_quotation, stretch
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from schemas import Span, Stance

CONFIDENCE = {"clause": 0.85, "quotation": 0.85, "before": 0.8, "between": 0.65, "source": 0.85, "impersonal": 0.6}
"""Judged on the sentences of the tests only, so below what was measured for English and Russian."""

_FARTHEST_AGENT = 40
"""Tokens from a cue back to the mark of its agent: what is denied may stand between."""
_FEWEST = 2
"""Words that a content before or between has at least."""


def reports(document: Document, lexicon: Lexicon, cues: FinalCues) -> list[Report]:
    """The reports of a document in the order of their sentences."""
    found: list[Report] = []
    for number in range(len(document.sentences)):
        own = [report for report in _of_sentence(document, number, lexicon, cues) if report.content]
        taken: set[int] = set()
        for report in own:
            if taken.isdisjoint(range(report.cue[0], report.cue[1] + 1)):
                taken.update(range(report.cue[0], report.cue[1] + 1))
                found.append(report)
    return with_orphans(document, found)


def _of_sentence(document: Document, number: int, lexicon: Lexicon, cues: FinalCues) -> Iterator[Report]:
    tokens = document.sentences[number].parse.tokens
    yield from _impersonal(document, number, cues)
    yield from _sources(document, number, lexicon, cues)
    for token in tokens:
        if in_quotation(document, document.sentences[number].start + token.start):
            continue
        for kind in ("claimed", "said", "owned"):
            found = _match(tokens, token.index, getattr(cues, kind), cues)
            if found:
                report = _report(document, number, kind, *found, lexicon, cues)
                if report:
                    yield report
                break


def _match(tokens: Sequence[Token], index: int, table: Phrases, cues: FinalCues) -> tuple[Range, Attitude | None] | None:
    """The cue that begins at a token, with a negation inside and auxiliaries behind, and what it makes of its content."""
    for phrase, attitude in table:
        end, negated = index, index > 0 and tokens[index - 1].text in cues.negations
        for word in phrase:
            while end > index and end < len(tokens) and tokens[end].text in cues.negations:
                negated, end = True, end + 1
            if end >= len(tokens) or tokens[end].text != word:
                break
            end += 1
        else:
            while end < len(tokens) and tokens[end].text in cues.tail:
                end += 1
            return (index, end - 1), _turned(attitude) if negated else attitude
    return None


def _turned(attitude: Attitude) -> Attitude | None:
    turned: dict[Stance, Attitude] = {"confirmed": ("questioned", "stated"), "denied": ("confirmed", "hedged")}
    return turned.get(attitude[0])


def _report(
    document: Document, number: int, kind: str, cue: Range, attitude: Attitude | None, lexicon: Lexicon, cues: FinalCues
) -> Report | None:
    if attitude is None:
        return None
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    claimant, agent = _claimant(tokens, cue[0], kind, lexicon, cues)
    following = next((token.index for token in tokens[cue[1] + 1 : cue[1] + 4] if token.text in cues.that), None)
    if following is not None:
        content = stretch(document, sentence, following + 1, len(tokens) - 1)
        return Report(number, claimant, cue, content, *attitude, CONFIDENCE["clause"], claimant is None)
    if attitude[0] == "denied" and _is_decision(tokens, cue[0], cues):
        return None
    quoted = beside(document, number, claimant, cue)
    if quoted:
        return Report(number, claimant, cue, quoted, *attitude, CONFIDENCE["quotation"], claimant is None)
    if claimant is None:
        return None
    if kind == "claimed" or _is_nominal_clause(tokens, cue[0]):
        between = _between(document, number, agent, cue[0], cues)
        if between:
            return Report(number, claimant, cue, between, *attitude, CONFIDENCE["between"])
    before = _before(document, number, claimant, cues)
    return Report(number, claimant, cue, before, *attitude, CONFIDENCE["before"]) if before else None


def _claimant(tokens: Sequence[Token], cue: int, kind: str, lexicon: Lexicon, cues: FinalCues) -> tuple[Range | None, int]:
    """Who speaks, and the last token of the mark that says so."""
    phrase_of = {chunk[1]: chunk for chunk in chunks(tokens, lexicon)}
    if kind == "owned":
        owner = cue - 1
        chunk = next((each for each in phrase_of.values() if each[0] < owner <= each[1] + 1), None)
        if chunk and tokens[owner].text in cues.genitive:
            return (chunk[0], owner - 1), owner
        return None, cue
    if tokens[cue].text in cues.bare_verbs:
        index = cue - 1
        while index >= 0 and (tokens[index].pos in ("ADV", "PART") or _ends_time(tokens, index, phrase_of, lexicon)):
            index -= 1
        if index >= 0 and tokens[index].pos == "PRON":
            return (index, index), index
        if index in phrase_of:
            return phrase_of[index], index
        return None, cue
    for index in range(cue - 1, max(-1, cue - _FARTHEST_AGENT), -1):
        text = tokens[index].text
        if text in cues.that or text in "।;:":
            break
        if text in cues.agent_pronouns:
            return (index, index), index
        if text in cues.agents and index - 1 in phrase_of:
            return phrase_of[index - 1], index
        if text in cues.agents and index > 1 and tokens[index - 1].pos == "ADP" and index - 2 in phrase_of:
            return phrase_of[index - 2], index
    return None, cue


def _ends_time(tokens: Sequence[Token], index: int, phrase_of: Mapping[int, Range], lexicon: Lexicon) -> bool:
    return tokens[index].lemma in lexicon.times


def _is_decision(tokens: Sequence[Token], cue: int, cues: FinalCues) -> bool:
    """Whether what stands right before the cue, its postposition aside, is an instrument of decision."""
    thing = next((token for token in reversed(tokens[:cue]) if token.pos not in ("ADP", "PART", "ADV")), None)
    return thing is not None and (thing.lemma in cues.instruments or thing.text in cues.instruments)


def _is_nominal_clause(tokens: Sequence[Token], cue: int) -> bool:
    """Whether a verbal noun stands right before the cue: "ठार झाल्याचे सांगितले"."""
    return cue > 1 and tokens[cue - 1].text in ("चे", "चा", "ची") and tokens[cue - 2].text.endswith(("ल्या", "ण्या", "त"))


def _glued(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is written as one word with the one before it."""
    return index > 0 and tokens[index].start == tokens[index - 1].end and tokens[index].pos == "ADP"


def _between(document: Document, number: int, agent: int, cue: int, cues: FinalCues) -> tuple[Span, ...]:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    last = cue - 1
    while (
        last > agent
        and not _glued(tokens, last)
        and (tokens[last].text in cues.object_ends or tokens[last].pos in ("PUNCT", "PART") or tokens[last].text in cues.lead)
    ):
        last -= 1
    words = [token for token in tokens[agent + 1 : last + 1] if token.pos not in ("PUNCT", "ADP", "DET")]
    pointing = len(words) == 1 and words[0].lemma in cues.spoken_of
    return stretch(document, sentence, agent + 1, last) if pointing or len(words) >= _FEWEST else ()


def _before(document: Document, number: int, claimant: Range, cues: FinalCues) -> tuple[Span, ...]:
    """What stands before the claimant, behind a comma or a word such as "असे" or a verbal noun."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    last = claimant[0] - 1
    joined = last >= 0 and (
        tokens[last].text in cues.lead or tokens[last].pos == "PUNCT" or tokens[last].text in ("चे", "चा", "ची")
    )
    while last >= 0 and (tokens[last].text in cues.lead or tokens[last].pos == "PUNCT"):
        last -= 1
    words = [token for token in tokens[: last + 1] if token.pos != "PUNCT"]
    return stretch(document, sentence, 0, last) if joined and len(words) >= _FEWEST else ()


def _sources(document: Document, number: int, lexicon: Lexicon, cues: FinalCues) -> Iterator[Report]:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    phrase_of = {chunk[1]: chunk for chunk in chunks(tokens, lexicon)}
    index = 0
    while index < len(tokens):
        phrase = next(
            (each for each in cues.sources if tuple(token.text for token in tokens[index : index + len(each)]) == each), None
        )
        if phrase is None or index - 1 not in phrase_of or in_quotation(document, sentence.start + tokens[index].start):
            index += 1
            continue
        claimant, last = phrase_of[index - 1], index + len(phrase) - 1
        if not is_time(tokens, claimant, lexicon):
            content = (
                *stretch(document, sentence, 0, claimant[0] - 1),
                *stretch(document, sentence, last + 1, len(tokens) - 1),
            )
            opinion = phrase[-1] == "मते"
            first = index + (_glued(tokens, index) and len(phrase) > 1)
            yield Report(
                number, claimant, (first, last), content, "asserted", "hedged" if opinion else "stated", CONFIDENCE["source"]
            )
        index = last + 1


def _impersonal(document: Document, number: int, cues: FinalCues) -> Iterator[Report]:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    for token in tokens:
        found = _match(tokens, token.index, cues.impersonal, cues)
        if found is None or found[1] is None or in_quotation(document, sentence.start + token.start):
            continue
        cue, (stance, certainty) = found[0], found[1]
        that = next((each.index for each in tokens[cue[1] + 1 : cue[1] + 4] if each.text in cues.that), None)
        if that is not None:
            content = stretch(document, sentence, that + 1, len(tokens) - 1)
        else:
            content = (
                *stretch(document, sentence, 0, cue[0] - 1),
                *stretch(document, sentence, cue[1] + 1, len(tokens) - 1),
            )
        yield Report(number, None, cue, content, stance, certainty, CONFIDENCE["impersonal"])
