"""Reports without a clause: `сообщил о гибели …`, `подтвердил гибель …`, `об этом сообщил …`."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.ru.attribution.claimants import claimant_of, has_speech, owner_of, preposition, text_of_speech
from pipeline.languages.ru.attribution.clauses import cue_range
from pipeline.languages.ru.attribution.phrases import Range, feature
from pipeline.languages.ru.attribution.reports import RussianReport, content
from pipeline.languages.ru.attribution.stances import ASSERTED, Attitude, attitude, inside_unreal
from pipeline.languages.ru.attribution.words import CUES, GRAMMAR

_FEWEST_ABOUT = 3
"""Tokens of what `о` leads to, itself among them."""
_LATEST_PRONOUN = 3
"""Token up to which `об этом` stands before its verb, if it does."""


def nominal_reports(number: int, sentence: Sentence, governors: frozenset[int]) -> Iterator[RussianReport]:
    """Reports of a sentence with a noun phrase; `governors` are verbs whose content is a clause."""
    parse = sentence.parse
    for token in parse.tokens:
        if token.index in governors or token.pos != "VERB" or inside_unreal(parse, token.index):
            continue
        if token.lemma in CUES.accusing:
            found, rule = _accusation(parse, token.index), "accusation"
        elif token.lemma in CUES.with_object:
            found, rule = _object(parse, token.index), "object"
        elif token.lemma in CUES.with_about:
            found, rule = _about(parse, token.index), "about"
        else:
            continue
        made: Attitude | None = ASSERTED if rule == "accusation" else attitude(parse, token.index)
        spans = content(sentence, found) if found is not None else ()
        if spans and made is not None:
            claimant, cue = claimant_of(parse, token.index), cue_range(parse, token.index)
            yield RussianReport(number, claimant, cue, spans, *made, rule)


def _about(parse: Parse, verb: int) -> Range | None:
    """What `о` leads to: `сообщил о гибели двух солдат`."""
    for child in parse.children[verb]:
        nominal = parse.tokens[child].pos in ("NOUN", "PROPN", "ADJ", "NUM")
        if nominal and preposition(parse, child) in GRAMMAR.about and len(parse.subtree(child)) >= _FEWEST_ABOUT:
            return _complement(parse, verb, child)
    return None


def _object(parse: Parse, verb: int) -> Range | None:
    """What the verb's object names, in the passive its subject: `подтвердил гибель солдата`; None where the verb is an act."""
    token = parse.tokens[verb]
    relations = ("nsubj:pass", "nsubj") if feature(token, "Voice") in ("Pass", "Mid") else ("obj",)
    objects = (parse.tokens[child] for child in parse.children[verb])
    noun = next((each for each in objects if each.pos == "NOUN" and each.dep in relations), None)
    if noun is None or _is_act(token, noun):
        return None
    if noun.lemma in CUES.nouns:
        return _of_noun(parse, verb, noun)
    return _complement(parse, verb, noun.index) if len(parse.subtree(noun.index)) > 1 else None


def _is_act(verb: Token, noun: Token) -> bool:
    """Whether the verb with that object tells what somebody did: `признал независимость`, `отверг законопроект`."""
    if verb.lemma in CUES.admitting and noun.lemma not in CUES.admitted:
        return True
    return verb.lemma in CUES.deciding and noun.lemma in CUES.instruments


def _of_noun(parse: Parse, verb: int, noun: Token) -> Range | None:
    """What a noun such as `информация` is about: `подтвердил информацию о визите`, `отверг обвинения в подкупе`."""
    links = GRAMMAR.about | GRAMMAR.inside if noun.lemma in CUES.suspicions else GRAMMAR.about
    for below in parse.children[noun.index]:
        if preposition(parse, below) in links and parse.tokens[below].pos in ("NOUN", "PROPN"):
            return _complement(parse, verb, below)
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


def preceding_reports(document: Document, number: int, known: frozenset[int]) -> Iterator[RussianReport]:
    """`Об этом сообщил губернатор`: what the sentence before says, unless it is attributed already (`known`)."""
    sentence = document.sentences[number]
    parse = sentence.parse
    if number == 0 or number - 1 in known:
        return
    for token in parse.tokens[1:]:
        if token.text.lower() != "этом" or parse.tokens[token.index - 1].text.lower() != "об":
            continue
        verb = parse.tokens[token.head].index
        if not has_speech(parse, verb) or (token.index > _LATEST_PRONOUN and token.head > token.index):
            continue
        stance = attitude(parse, verb)
        if stance is None:
            continue
        before = document.sentences[number - 1]
        spans = content(before, (0, len(before.parse.tokens) - 1))
        text = text_of_speech(parse, verb)
        if text is not None and claimant_of(parse, verb) is None:
            yield RussianReport(number, owner_of(parse, text), (min(verb, text), max(verb, text)), spans, *stance, "preceding")
        elif claimant_of(parse, verb) is not None:
            yield RussianReport(number, claimant_of(parse, verb), cue_range(parse, verb), spans, *stance, "preceding")
        return
