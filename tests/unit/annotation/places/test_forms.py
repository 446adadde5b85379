"""Forms of names, of which a pack lists one."""

import pytest

from pipeline.annotation.places.forms import area_names, nationality_forms
from pipeline.annotation.places.words import PlaceForms, Toponyms

SPANISH = PlaceForms(nationality_forms=(("o", "a", "os", "as"), ("ol", "ola", "oles", "olas"), ("-", "s", "es")))


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("ruso", ("ruso", "rusa", "rusos", "rusas")),
        ("español", ("español", "española", "españoles", "españolas")),
        ("iraní", ("iraní", "iranís", "iraníes")),
    ],
)
def test_the_longest_ending_that_fits_makes_the_forms(word: str, forms: tuple[str, ...]) -> None:
    assert nationality_forms(word, SPANISH) == forms


def test_a_word_without_a_rule_has_one_form() -> None:
    assert nationality_forms("रूसी", PlaceForms()) == ("रूसी",)
    assert nationality_forms("British", PlaceForms(nationality_forms=(("ish",), ("-", "s")))) == ("British",)


def test_adjectives_are_cited_in_the_masculine_whatever_their_noun() -> None:
    forms = PlaceForms(adjective_endings=frozenset({"е", "ое"}), masculine_endings=("ый", "ой"))
    listed = (("Красное море", "Red Sea"), ("сектор Газа", "Gaza Strip"), ("Крым", "UA-43"))
    names = Toponyms(language="ru", aliases=(), metonyms=(), nationalities=(), areas=listed, forms=forms)
    assert area_names(names) == (
        ("Красное море", "Red Sea"),
        ("Красный море", "Red Sea"),
        ("Красной море", "Red Sea"),
        ("сектор Газа", "Gaza Strip"),
        ("Крым", "UA-43"),
    )
