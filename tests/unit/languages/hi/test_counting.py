"""Hindi quantities, whole values compared."""

from __future__ import annotations

import pytest

from schemas import Unit
from tests.readers import quantities

Found = tuple[str, float | None, float | None, float | None, Unit, str | None]
CASES: list[tuple[str, list[Found]]] = [
    ("750 से अधिक यूक्रेनी सैनिक मारे गए।", [("750 से अधिक यूक्रेनी सैनिक", 750, 750, None, "person", "यूक्रेनी सैनिक")]),
    (
        "हमले में 12 लोगों की मौत हुई और करीब 30 घायल हुए।",
        [("12 लोगों", 12, None, None, "person", "लोगों"), ("करीब 30", 30, None, None, "person", None)],
    ),
    (
        "कम से कम 1,500 आम नागरिकों को गुरुवार को निकाला गया।",
        [("कम से कम 1,500 आम नागरिकों", 1500, 1500, None, "person", "आम नागरिकों")],
    ),
    ("साढ़े तीन लाख लोग 24 फरवरी से विस्थापित हैं।", [("साढ़े तीन लाख लोग", 350000, None, None, "person", "लोग")]),
    ("बाढ़ में मृतकों की संख्या 62 हो गई है।", [("62", 62, None, None, "person", None)]),
    ("घायलों का आंकड़ा 62 तक पहुंच गया।", [("62 तक", 62, None, 62, "person", None)]),
    ("पिछले 48 घंटों में दर्जनों ड्रोन गिराए गए।", [("दर्जनों ड्रोन", None, 24, None, "item", "ड्रोन")]),
    ("शनिवार को १२० सैनिक घायल हुए।", [("१२० सैनिक", 120, None, None, "person", "सैनिक")]),
    ("सरकार ने 2.5 करोड़ रुपये दिए।", [("2.5 करोड़ रुपये", 25000000, None, None, "money", "INR")]),
    ("महंगाई अप्रैल में 5.3 प्रतिशत बढ़ी।", [("5.3 प्रतिशत", 5.3, None, None, "percent", None)]),
    ("पैंतीस हज़ार लोगों ने रविवार को मार्च किया।", [("पैंतीस हज़ार लोगों", 35000, None, None, "person", "लोगों")]),
    ("पिछले हफ्ते 300 टन गेहूं बेचा गया।", [("300 टन", 300000, None, None, "kilogram", None)]),
    ("9 मई 2023 को दो बच्चे मारे गए।", [("दो बच्चे", 2, None, None, "person", "बच्चे")]),
    (
        "खारकीव से 20 किलोमीटर दूर 50 टैंक हैं।",
        [("20 किलोमीटर", 20000, None, None, "metre", None), ("50 टैंक", 50, None, None, "item", "टैंक")],
    ),
    ("दो हफ्ते पहले सैकड़ों शरणार्थी आए।", [("सैकड़ों शरणार्थी", None, 200, None, "person", "शरणार्थी")]),
    ("5 लाख लोग प्रभावित हुए।", [("5 लाख लोग", 500000, None, None, "person", "लोग")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[Found]) -> None:
    found = [(text[slice(*each.span)], each.quantity) for each in quantities(text, "hi")]
    assert [(words, *quantity.model_dump().values()) for words, quantity in found] == expected
