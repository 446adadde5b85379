"""Marathi quantities, whole values compared."""

from __future__ import annotations

import pytest

from schemas import Unit
from tests.readers import quantities

Found = tuple[str, float | None, float | None, float | None, Unit, str | None]
CASES: list[tuple[str, list[Found]]] = [
    ("७५० हून अधिक युक्रेनियन सैनिक ठार झाले.", [("७५० हून अधिक युक्रेनियन सैनिक", 750, 750, None, "person", "युक्रेनियन सैनिक")]),
    (
        "हल्ल्यात 12 जणांचा मृत्यू झाला आणि सुमारे 30 जण जखमी झाले.",
        [("12 जणांचा", 12, None, None, "person", "जणांचा"), ("सुमारे 30 जण", 30, None, None, "person", "जण")],
    ),
    ("किमान 1,500 नागरिकांना गुरुवारी बाहेर काढले.", [("किमान 1,500 नागरिकांना", 1500, 1500, None, "person", "नागरिकांना")]),
    ("साडेतीन लाख लोक 24 फेब्रुवारीपासून विस्थापित आहेत.", [("साडेतीन लाख लोक", 350000, None, None, "person", "लोक")]),
    ("पुरात मृतांचा आकडा 62 वर पोहोचला.", [("62", 62, None, None, "person", None)]),
    ("गेल्या 48 तासांत शेकडो ड्रोन पाडले.", [("शेकडो ड्रोन", None, 200, None, "item", "ड्रोन")]),
    ("शनिवारी १२०हून अधिक सैनिक जखमी झाले.", [("१२०हून अधिक सैनिक", 120, 120, None, "person", "सैनिक")]),
    ("सरकारने 2.5 कोटी रुपये दिले.", [("2.5 कोटी रुपये", 25000000, None, None, "money", "INR")]),
    ("एप्रिलमध्ये महागाई 5.3 टक्के वाढली.", [("5.3 टक्के", 5.3, None, None, "percent", None)]),
    ("पस्तीस हजार लोक रविवारी रस्त्यावर उतरले.", [("पस्तीस हजार लोक", 35000, None, None, "person", "लोक")]),
    ("गेल्या आठवड्यात 300 टन गहू विकला गेला.", [("300 टन", 300000, None, None, "kilogram", None)]),
    ("9 मे 2023 रोजी दोन मुले ठार झाली.", [("दोन मुले", 2, None, None, "person", "मुले")]),
    (
        "खारकीवपासून 20 किलोमीटर अंतरावर 50 रणगाडे आहेत.",
        [("20 किलोमीटर", 20000, None, None, "metre", None), ("50 रणगाडे", 50, None, None, "item", "रणगाडे")],
    ),
    ("दोन आठवड्यांपूर्वी हजारो निर्वासित आले.", [("हजारो निर्वासित", None, 2000, None, "person", "निर्वासित")]),
    ("पुरात सात लोकांचा मृत्यू झाला.", [("सात लोकांचा", 7, None, None, "person", "लोकांचा")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[Found]) -> None:
    found = [(text[slice(*each.span)], each.quantity) for each in quantities(text, "mr")]
    assert [(words, *quantity.model_dump().values()) for words, quantity in found] == expected
