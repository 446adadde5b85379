"""Noun phrases and verb groups."""

from __future__ import annotations

import pytest

from pipeline.languages.en.attribution.phrases import (
    child,
    is_after_comma,
    is_finite,
    is_negated,
    is_passive,
    leading,
    noun_phrase,
    verb_group,
)
from tests.documents import parse_of, token


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        ("The mayor of Brno, Eva Novakova, left.", "mayor", "The mayor of Brno, Eva Novakova"),
        ("The mayor who had fled left.", "mayor", "The mayor"),
        ("The mayor, in tears, left.", "mayor", "The mayor"),
        ("The premier in a statement denied it.", "premier", "The premier"),
        ("The premier in Lima denied it.", "premier", "The premier in Lima"),
    ],
)
def test_a_noun_phrase_ends_before_what_is_set_off(text: str, head: str, phrase: str) -> None:
    parse = parse_of(text)
    first, last = noun_phrase(parse, token(parse, head).index)
    assert text[parse.tokens[first].start : parse.tokens[last].end] == phrase


@pytest.mark.parametrize(
    ("text", "verb", "group"),
    [
        ("She has never said it.", "said", "has never said"),
        ("She openly said it.", "said", "said"),
        ("She ruled out talks.", "ruled", "ruled out"),
    ],
)
def test_a_verb_group_has_its_auxiliaries_and_particle(text: str, verb: str, group: str) -> None:
    parse = parse_of(text)
    first, last = verb_group(parse, token(parse, verb).index)
    assert text[parse.tokens[first].start : parse.tokens[last].end] == group


def test_the_first_child_in_a_relation() -> None:
    parse = parse_of("The mayor said it.")
    said = token(parse, "said").index
    assert child(parse, said, "nsubj") == token(parse, "mayor").index
    assert child(parse, said, "agent", "dobj") == token(parse, "it").index
    assert child(parse, said, "agent") is None


@pytest.mark.parametrize(
    ("text", "verb", "passive", "negated"),
    [
        ("It was confirmed.", "confirmed", True, False),
        ("It was denied and dismissed.", "dismissed", True, False),
        ("She did not confirm it.", "confirm", False, True),
        ("Nobody confirmed it.", "confirmed", False, False),
        ("No minister confirmed it.", "confirmed", False, True),
        ("Brown, who’s called for talks, left.", "called", False, False),
    ],
)
def test_passives_and_negation(text: str, verb: str, passive: bool, negated: bool) -> None:
    parse = parse_of(text)
    index = token(parse, verb).index
    assert (is_passive(parse, index), is_negated(parse, index)) == (passive, negated)


def test_infinitives_in_a_row_share_the_first_ones_auxiliaries() -> None:
    parse = parse_of("She refused to read or sign it.")
    assert leading(parse, token(parse, "sign").index) == token(parse, "read").index
    assert leading(parse, token(parse, "refused").index) == token(parse, "refused").index


def test_a_clause_is_finite_with_a_subject_and_a_finite_verb() -> None:
    parse = parse_of("She said that it had ended, hoping to leave.")
    assert is_finite(parse, token(parse, "ended").index)
    assert not is_finite(parse, token(parse, "leave").index)
    assert is_after_comma(parse, token(parse, "hoping").index)
    assert not is_after_comma(parse, token(parse, "ended").index)
