"""Places where names have capitals."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.naming.cased_places import area_end, is_likely, is_word, names_region, place_at
from tests.shallow import at, lookup, tokens, words


@pytest.mark.parametrize(
    ("sentence", "code", "word", "expected"),
    [
        ("Ocurrió en Buenos Aires ayer.", "es", "Buenos", "Buenos Aires"),
        ("Habló el presidente de Francia Emmanuel Macron.", "es", "Francia", "Francia"),
        ("Habló Sofía Rojas.", "es", "Sofía", None),
        ("Мер Одеси Ігор Ткачук заявив.", "uk", "Одеси", "Одеси"),
        ("Ocurrió en casa.", "es", "casa", None),
    ],
)
def test_the_longest_place_that_stands_by_itself(sentence: str, code: str, word: str, expected: str | None) -> None:
    first = at(sentence, code, word)
    found = place_at(tokens(sentence, code), first, lookup(code))
    assert words(sentence, code, None if found is None else (first, found[1])) == expected


def test_an_area_may_begin_with_a_small_letter() -> None:
    sentence = "Navegan por el mar Rojo hoy."
    own = tokens(sentence, "es")
    assert area_end(own, at(sentence, "es", "mar"), lookup("es").gazetteer) == at(sentence, "es", "Rojo")
    assert area_end(own, at(sentence, "es", "el"), lookup("es").gazetteer) is None


def test_an_adjective_stands_for_a_region() -> None:
    sentence = "Харківська ОВА і харківська пошта."
    own = tokens(sentence, "uk")
    assert names_region(own, 0, lookup("uk"))
    assert not names_region(own, at(sentence, "uk", "харківська"), lookup("uk"))


def test_a_small_town_needs_a_word_before_it() -> None:
    sentence = "Llegó a Maravilla y habló Maravilla."
    own = tokens(sentence, "es")
    place = next(each for each in lookup("es").gazetteer.lookup("Maravilla") if each.kind == "city")
    assert is_likely(own, at(sentence, "es", "Maravilla"), place, lookup("es"))
    assert not is_likely(own, own[-2].index, place, lookup("es"))
    assert is_word(own[2], place, 2, lookup("es"))
    assert not is_word(own[2], place, 3, lookup("es"))
