"""Reports set into a sentence or behind it: `…, сообщил представитель министерства`, `как сообщает ТАСС, …`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.ru.attribution.claimants import claimant_of, has_speech, owner_of, preposition, text_of_speech
from pipeline.languages.ru.attribution.phrases import DASHES, QUOTES, Range, feature, is_finite, noun_phrase
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.stances import cited_attitude
from pipeline.languages.ru.attribution.words import CUES, GRAMMAR

_STOPS = DASHES | {",", ";", ":", "(", ")", ".", "…", "...", "!", "?"}
_BEFORE = frozenset(["ADV", "ADP", "PART", "SCONJ"])
_FEWEST_TOKENS = 2


@dataclass(frozen=True, slots=True)
class Insertion:
    """A reporting verb with all that belongs to it and nothing of what it reports."""

    verb: int
    """Index of its token."""
    range: Range
    claimant: Range | None
    cue: Range


def insertions(parse: Parse, governors: frozenset[int]) -> tuple[Insertion, ...]:
    """The insertions of a sentence; `governors` are verbs whose content is a clause."""
    found = (_insertion(parse, token.index) for token in parse.tokens if token.index not in governors)
    return tuple(insertion for insertion in found if insertion is not None)


def insertion_at(parse: Parse, verb: int) -> Insertion:
    """The insertion around a reporting verb, wherever it stands."""
    claimant, cue = _parties(parse, verb)
    return Insertion(verb, (_first(parse, verb), _last(parse, verb, claimant)), claimant, cue)


def insertion_reports(number: int, sentence: Sentence, found: tuple[Insertion, ...]) -> Iterator[RussianReport]:
    """What insertions report: the rest of the sentence, before and after."""
    parse = sentence.parse
    for insertion in found:
        made = cited_attitude(parse, insertion.verb)
        if made is None:
            continue
        first, last = insertion.range
        after = (last + 1, len(parse.tokens) - 1) if _goes_on(parse, insertion) else (last + 1, last)
        spans = content(sentence, (0, first - 1), after)
        if first + len(parse.tokens) - 1 - last > _FEWEST_TOKENS and spans:
            yield RussianReport(number, insertion.claimant, insertion.cue, spans, *made, "insertion")


def _insertion(parse: Parse, verb: int) -> Insertion | None:
    """The insertion around a verb behind a comma or dash, or behind `как`; None where the verb is none or has its own content."""
    token = parse.tokens[verb]
    citing = token.lemma in CUES.citing
    if not (has_speech(parse, verb) or citing or _follows_from(parse, verb)) or not is_finite(token):
        return None
    first = _first(parse, verb)
    opening = [parse.tokens[index] for index in range(first, verb)]
    introduced = bool(opening) and opening[0].text.lower() == "как"
    if first == 0 and not introduced:
        return None
    if first > 0 and parse.tokens[first - 1].text not in DASHES | {","}:
        return None
    if token.lemma in CUES.findings and not introduced:
        return None
    if not all(_may_open(word, verb) for word in opening):
        return None
    if not introduced and any(_own_content(parse, child) for child in parse.children[verb] if child > verb):
        return None
    claimant, cue = _parties(parse, verb)
    if claimant is None and not introduced and text_of_speech(parse, verb) is None:
        return None
    if token.dep == "conj" and claimant is not None and claimant[1] < first:
        return None
    return Insertion(verb, (first, _last(parse, verb, claimant)), claimant, cue)


def _may_open(word: Token, verb: int) -> bool:
    """Whether a word between the mark before an insertion and its verb may stand there: no subject, and no clause begins."""
    if word.dep.startswith("nsubj") or word.text.lower() in GRAMMAR.clause_words:
        return False
    return word.pos in _BEFORE or word.text.lower() in GRAMMAR.inserted_pronouns or word.head == verb


def _follows_from(parse: Parse, verb: int) -> bool:
    """Whether a verb names a source: `как следует из доклада`."""
    return parse.tokens[verb].lemma == "следовать" and any(preposition(parse, child) == "из" for child in parse.children[verb])


def _own_content(parse: Parse, child: int) -> bool:
    """Whether a dependent says what is reported: `о …` with a noun, an object, a clause."""
    token = parse.tokens[child]
    about = preposition(parse, child) in GRAMMAR.about and token.pos in ("NOUN", "PROPN")
    clause = token.dep in ("ccomp", "csubj") and feature(token, "VerbForm") == "Fin"
    return about or clause


def _first(parse: Parse, verb: int) -> int:
    """First token behind the last stop or quotation mark before the verb."""
    first = verb
    while first > 0 and parse.tokens[first - 1].text not in _STOPS | QUOTES:
        first -= 1
    return first


def _last(parse: Parse, verb: int, claimant: Range | None) -> int:
    """Last token before the next stop behind verb and claimant."""
    last = max(verb, claimant[1]) if claimant is not None else verb
    while last + 1 < len(parse.tokens) and parse.tokens[last + 1].text not in _STOPS:
        last += 1
    return last


def _parties(parse: Parse, verb: int) -> tuple[Range | None, Range]:
    """Claimant and cue of a reporting verb: of the text that it stands in, of whom it cites, of its own subject."""
    token = parse.tokens[verb]
    text = text_of_speech(parse, verb)
    if text is not None and (feature(token, "Voice") != "Act" or claimant_of(parse, verb) is None):
        return owner_of(parse, text), (min(verb, text), max(verb, text))
    if token.lemma in CUES.citing:
        return _cited(parse, verb), (verb, verb)
    if token.lemma == "следовать":
        source = next(child for child in parse.children[verb] if preposition(parse, child) == "из")
        return owner_of(parse, source) or noun_phrase(parse, source), (verb, verb)
    first = verb - 1 if verb > 0 and parse.tokens[verb - 1].text.lower() == "не" else verb
    return claimant_of(parse, verb), (first, verb)


def _cited(parse: Parse, verb: int) -> Range | None:
    """Whom one cites: `цитирует его агентство`, `приводит газета слова министра`."""
    for child in parse.children[verb]:
        if parse.tokens[child].dep == "obj":
            owner = owner_of(parse, child) if parse.tokens[child].lemma in CUES.cited else None
            return owner or noun_phrase(parse, child)
    return None


def _goes_on(parse: Parse, insertion: Insertion) -> bool:
    """Whether what follows the insertion is reported too, and no more about the reporting."""
    last = insertion.range[1]
    rest = [token for token in parse.tokens[last + 1 :] if token.pos != "PUNCT"]
    if not rest:
        return False
    if insertion.range[0] == 0:
        return True
    own = set(parse.subtree(insertion.verb))
    head = next((token for token in rest if token.head <= last or token.head == token.index), rest[0])
    gerund = feature(rest[0], "VerbForm") == "Conv" or feature(head, "VerbForm") == "Conv"
    root = parse.tokens[insertion.verb].head == insertion.verb
    return not gerund and rest[0].lemma != "который" and (rest[0].index not in own or (root and rest[0].text.lower() == "что"))
