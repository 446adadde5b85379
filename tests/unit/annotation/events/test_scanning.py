"""What names an event in the order of the words, where no tree tells it, and in which phase it is."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.scanning import forms, governed, hits, phase_of
from pipeline.annotation.text.parse import Parse
from tests.parses import event_words, lexicon, parsed, rules

TABLES = {
    "verbs": rules("verb", {"atacar": "assault", "ganar": "sport.win"}),
    "nouns": rules("noun", {"ataque": "assault", "elección": "office.elect"}),
    "pairs": rules("pair", {"ganar+elección": "office.elect"}),
    "adjectives": rules("adjective", {"muerto": "life.death"}),
}
WORDS = event_words(
    phases={"amenazar": "threatened", "negar": "denied", "cesar": "ended"},
    negations=frozenset({"no"}),
    suffixes=("ó>ar",),
    predicate="first",
)
LEXICON = lexicon(WORDS, **TABLES)


def _hits(words: str, made: EventLexicon = LEXICON) -> list[tuple[int, str, int]]:
    parse = parsed(words)
    return [(each.index, each.rule.key, each.rank) for each in hits(parse, _all(parse), made)]


def _all(parse: Parse) -> frozenset[int]:
    return frozenset(range(len(parse.tokens)))


def test_finite_verbs_come_before_other_verbs_and_nouns() -> None:
    words = "ataque//NOUN/dep atacar//VERB/dep atacó/atacar/VERB/dep/2/VerbForm=Fin muerto//ADJ/dep"
    assert _hits(words) == [
        (2, "xx:verb:atacar", 1),
        (1, "xx:verb:atacar", 2),
        (0, "xx:noun:ataque", 4),
        (3, "xx:adjective:muerto", 4),
    ]


def test_a_verb_and_a_noun_near_it_name_one_event_first() -> None:
    words = "ganó/ganar/VERB/dep las//DET/dep elecciones/elección/NOUN/dep"
    assert _hits(words)[0] == (0, "xx:pair:ganar+elección", 0)
    far = f"ganó/ganar/VERB/dep {'ayer//ADV/dep ' * 7}elecciones/elección/NOUN/dep"
    assert _hits(far)[0] == (0, "xx:verb:ganar", 2)


def test_a_pair_outside_of_what_is_said_does_not_count() -> None:
    parse = parsed("ganó/ganar/VERB/dep elecciones/elección/NOUN/dep")
    assert [each.rule.key for each in hits(parse, frozenset({0}), LEXICON)] == ["xx:verb:ganar"]


def test_in_a_language_whose_verbs_stand_last_the_last_comes_first() -> None:
    last = lexicon(event_words(predicate="last"), **TABLES)
    assert [index for index, _, _ in _hits("atacar//VERB/dep ganar//VERB/dep", last)] == [1, 0]


def test_names_and_marks_name_nothing() -> None:
    assert _hits("Ataque/ataque/PROPN/dep ,/,/PUNCT/dep") == []


def test_a_word_has_the_forms_of_its_changed_endings() -> None:
    (token,) = parsed("atacó/atacó/VERB/dep").tokens
    assert forms(token, LEXICON) == ["atacó", "atacó", "atacar"]


def test_a_word_of_phase_governs_what_stands_behind_it() -> None:
    parse = parsed("amenazar//VERB/dep con//ADP/dep atacar//VERB/dep")
    made = lexicon(WORDS, **{**TABLES, "verbs": rules("verb", {"amenazar": "threaten", "atacar": "assault"})})
    found = hits(parse, _all(parse), made)
    inner = governed(parse, found[0], found, made)
    assert inner is not None
    assert (inner.index, phase_of(parse, _all(parse), inner, made)) == (2, "threatened")


@pytest.mark.parametrize(
    ("words", "index", "expected"),
    [
        ("no//PART/dep atacó/atacar/VERB/dep", 1, "negated"),
        ("no//PART/dep cesó/cesar/VERB/dep ataque//NOUN/dep", 2, "continued"),
        ("cesó/cesar/VERB/dep ataque//NOUN/dep", 1, "ended"),
        ("cesó/cesar/VERB/dep ,/,/PUNCT/dep ataque//NOUN/dep", 2, None),
        ("atacará/atacar/VERB/dep/0/Tense=Fut", 0, "planned"),
    ],
)
def test_the_words_before_an_event_tell_its_phase(words: str, index: int, expected: str | None) -> None:
    parse = parsed(words)
    hit = next(each for each in hits(parse, _all(parse), LEXICON) if each.index == index)
    assert phase_of(parse, _all(parse), hit, LEXICON) == expected
