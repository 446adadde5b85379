"""Reports without a clause: `сообщил о гибели …`, `подтвердил гибель …`, `об этом сообщил …`."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse
from pipeline.languages.ru.attribution.claimants import claimant_of, has_speech, owner_of, preposition, text_of_speech
from pipeline.languages.ru.attribution.clauses import cue_range
from pipeline.languages.ru.attribution.cues import ACCUSING, DECIDING, INSTRUMENTS, NOUNS, WITH_ABOUT, WITH_OBJECT
from pipeline.languages.ru.attribution.phrases import Range, feature
from pipeline.languages.ru.attribution.reports import Report, content
from pipeline.languages.ru.attribution.stances import Attitude, attitude, inside_unreal

_ABOUT = frozenset({"о", "об", "обо"})
_SUSPECTING = frozenset(["обвинение", "подозрение"])
_OF_WHAT = frozenset({"в", "во"})
"""What leads from those to the deed: `отверг обвинения в подкупе`."""
_ADMITTED = frozenset(["вина", "ответственность", "причастность", "факт"])
"""What one can admit in an object; `признать независимость` is an act."""
_ADMITTING = frozenset(["признать", "признавать"])


def nominal_reports(number: int, sentence: Sentence, governors: frozenset[int]) -> Iterator[Report]:
    """Reports of a sentence with a noun phrase; `governors` are verbs whose content is a clause."""
    parse = sentence.parse
    for token in parse.tokens:
        if token.index in governors or token.pos != "VERB" or inside_unreal(parse, token.index):
            continue
        if token.lemma in ACCUSING:
            found, rule = _accusation(parse, token.index), "accusation"
        elif token.lemma in WITH_OBJECT:
            found, rule = _object(parse, token.index), "object"
        elif token.lemma in WITH_ABOUT:
            found, rule = _about(parse, token.index), "about"
        else:
            continue
        stance: Attitude | None = ("asserted", "stated") if token.lemma in ACCUSING else attitude(parse, token.index)
        spans = content(sentence, found) if found is not None else ()
        if spans and stance is not None:
            yield Report(
                number,
                claimant_of(parse, token.index),
                cue_range(parse, token.index),
                spans,
                stance[0],
                stance[1],
                rule,
            )


def _about(parse: Parse, verb: int) -> Range | None:
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if preposition(parse, child) in _ABOUT and token.pos in ("NOUN", "PROPN", "ADJ", "NUM") and len(parse.subtree(child)) > 2:
            return _complement(parse, verb, child)
    return None


def _object(parse: Parse, verb: int) -> Range | None:
    token = parse.tokens[verb]
    passive = feature(token, "Voice") in ("Pass", "Mid")
    for child in parse.children[verb]:
        noun = parse.tokens[child]
        if noun.pos != "NOUN" or noun.dep not in (("nsubj:pass", "nsubj") if passive else ("obj",)):
            continue
        if token.lemma in _ADMITTING and noun.lemma not in _ADMITTED:
            return None
        if token.lemma in DECIDING and noun.lemma in INSTRUMENTS:
            return None
        if noun.lemma in NOUNS:
            links = _ABOUT | _OF_WHAT if noun.lemma in _SUSPECTING else _ABOUT
            for below in parse.children[child]:
                if preposition(parse, below) in links and parse.tokens[below].pos in ("NOUN", "PROPN"):
                    return _complement(parse, verb, below)
            return None
        return _complement(parse, verb, child) if len(parse.subtree(child)) > 1 else None
    return None


def _accusation(parse: Parse, verb: int) -> Range | None:
    """`власти в обстреле`: whom, and of what."""
    accused = next((child for child in parse.children[verb] if parse.tokens[child].dep == "obj" and child > verb), None)
    if accused is None:
        return None
    for child in (*parse.children[verb], *parse.children[accused]):
        if child > accused and preposition(parse, child) == "в" and feature(parse.tokens[child], "Case") == "Loc":
            return min(parse.subtree(accused)), max(parse.subtree(child))
    return None


def _complement(parse: Parse, verb: int, noun: int) -> Range:
    """The phrase of `noun` without preposition; behind the verb it runs on to the next comma, as place and time belong to it."""
    inside = [index for index in parse.subtree(noun) if parse.tokens[index].dep != "case" or parse.tokens[index].head != noun]
    first, last = min(inside), max(inside)
    if noun > verb:
        own = set(parse.subtree(verb))
        while last + 1 < len(parse.tokens):
            token = parse.tokens[last + 1]
            if token.pos in ("PUNCT", "CCONJ", "VERB") or token.index not in own or token.dep.startswith("nsubj"):
                break
            last += 1
    return first, last


def preceding_reports(document: Document, number: int, known: frozenset[int]) -> Iterator[Report]:
    """`Об этом сообщил губернатор`: what the sentence before says, unless it is attributed already (`known`)."""
    sentence = document.sentences[number]
    parse = sentence.parse
    if number == 0 or number - 1 in known:
        return
    for token in parse.tokens[1:]:
        if token.text.lower() != "этом" or parse.tokens[token.index - 1].text.lower() != "об":
            continue
        verb = parse.tokens[token.head].index
        if not has_speech(parse, verb) or (token.index > 3 and token.head > token.index):
            continue
        stance = attitude(parse, verb)
        if stance is None:
            continue
        before = document.sentences[number - 1]
        spans = content(before, (0, len(before.parse.tokens) - 1))
        text = text_of_speech(parse, verb)
        if text is not None and claimant_of(parse, verb) is None:
            yield Report(number, owner_of(parse, text), (min(verb, text), max(verb, text)), spans, *stance, "preceding")
        elif claimant_of(parse, verb) is not None:
            yield Report(number, claimant_of(parse, verb), cue_range(parse, verb), spans, *stance, "preceding")
        return
