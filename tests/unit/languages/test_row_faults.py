"""What is wrong with a cell of a row of events, by itself."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from pipeline.languages.row_faults import Wrong, code_faults, form_faults, kind_faults, thing_faults, word_faults


def tells(faults: Iterable[Wrong], *words: str) -> bool:
    """Whether there is one fault for each of `words`, which it names."""
    return all(word in each.fault for each, word in zip(faults, words, strict=True))


@pytest.mark.parametrize("given", ["assault", "assault.kill", "-", "agree:ended"])
def test_known_codes_are_no_fault(given: str) -> None:
    assert list(code_faults(given, phased=True)) == []


@pytest.mark.parametrize("given", ["", "assault.killed", "agree:", "agree:over", "Assault"])
def test_other_codes_are(given: str) -> None:
    assert tells(code_faults(given, phased=True), repr(given.partition(":")[2] if ":" in given else given))


@pytest.mark.parametrize("words", ["hand_over test-fire", "año estación", "свет п'ять", "हमला गोला-बारूद", "% o'clock u.s."])
def test_words_that_a_text_can_hold_are_no_fault(words: str) -> None:
    assert list(word_faults(words.split())) == []


@pytest.mark.parametrize("word", ["peso+", "give:", "Goma", "світлo", "हमलa"])
def test_others_are(word: str) -> None:
    assert tells(word_faults(["attack", word]), word)


def test_things_are_words_kinds_or_of_a_closed_list() -> None:
    assert list(thing_faults("done", ["town", "HOLD", "PERSON", "*"], {"HOLD"})) == []
    assert tells(thing_faults("pair", ["town", "HOLD", "*"], {}), "HOLD", "*")
    assert tells(thing_faults("when", ["passive", "active"], {}), "active")
    assert tells(thing_faults("carried", ["movement", "movement.flee"], {}), "movement.flee")


def test_a_row_has_things_or_none_by_its_kind() -> None:
    assert list(form_faults("noun", ["attack"], [])) == list(form_faults("done", ["seize"], ["town"])) == []
    assert tells((*form_faults("noun", [], []), *form_faults("done", ["seize"], [])), "noun", "done")


def test_a_kind_of_thing_is_named_in_capitals_and_has_each_thing_once() -> None:
    assert list(kind_faults("FOOD", ["bread"], ["rice"])) == []
    assert tells(kind_faults("Food", ["bread"], ["bread"]), "Food", "bread")
