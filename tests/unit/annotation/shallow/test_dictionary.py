"""simplemma's dictionaries."""

from __future__ import annotations

from pipeline.annotation.shallow.dictionary import Dictionary


def test_it_cites_and_knows_words() -> None:
    spanish = Dictionary("es", frozenset({"zzyzx"}))
    assert spanish.lemma("ministros") == "ministro"
    assert spanish.lemma("zzyzx") == "zzyzx"
    assert (spanish.knows("casa"), spanish.knows("zzyzx"), spanish.knows("zzyzxo")) == (True, True, False)


def test_its_model_has_a_version_and_a_language() -> None:
    name, number, code = Dictionary("uk").model.split()
    assert (name, code) == ("simplemma", "uk")
    assert number[0].isdigit()
