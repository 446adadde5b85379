"""Places without capitals."""

from __future__ import annotations

from pipeline.annotation.shallow.naming.uncased_places import places
from tests.shallow import lookup, tokens, words


def found(sentence: str, code: str) -> list[str | None]:
    return [words(sentence, code, (first, last)) for first, last, _ in places(tokens(sentence, code), lookup(code))]


def test_countries_cities_and_areas() -> None:
    assert found("यूक्रेन में हमला हुआ।", "hi") == ["यूक्रेन"]
    assert found("खारकीव में हमला हुआ।", "hi") == ["खारकीव"]
    assert found("लाल समुद्रात हल्ला झाला.", "mr") == ["लाल समुद्रा"]


def test_a_word_of_the_dictionary_is_no_town() -> None:
    assert found("सैनिक घायल हुए।", "hi") == []


def test_a_name_behind_a_title_is_a_persons() -> None:
    assert found("राष्ट्रपति वाशिंगटन ने कहा।", "hi") == []
