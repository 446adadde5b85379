"""Quantities in Spanish, Ukrainian, Hindi and Marathi, whole values compared."""

from __future__ import annotations

import pytest

from schemas import Unit
from tests.readers import quantities

Found = tuple[str, float | None, float | None, float | None, Unit, str | None]
CASES: list[tuple[str, str, list[Found]]] = [
    (
        "es",
        "Murieron más de 750 soldados ucranianos.",
        [("más de 750 soldados ucranianos", 750, 750, None, "person", "soldados ucranianos")],
    ),
    (
        "es",
        "El ataque dejó 12 muertos y unos 30 heridos.",
        [("12 muertos", 12, None, None, "person", "muertos"), ("unos 30 heridos", 30, None, None, "person", "heridos")],
    ),
    (
        "es",
        "Al menos 1.500 civiles fueron evacuados el jueves.",
        [("Al menos 1.500 civiles", 1500, 1500, None, "person", "civiles")],
    ),
    (
        "es",
        "Dos millones y medio de personas huyeron desde el 24 de febrero.",
        [("Dos millones y medio de personas", 2500000, None, None, "person", "personas")],
    ),
    (
        "es",
        "Decenas de drones fueron derribados en las últimas 48 horas.",
        [("Decenas de drones", None, 20, None, "item", "drones")],
    ),
    ("es", "Entre 10 y 20 misiles cayeron ayer por la noche.", [("Entre 10 y 20 misiles", None, 10, 20, "item", "misiles")]),
    (
        "es",
        "El Gobierno prometió 2.500 millones de euros para el próximo año.",
        [("2.500 millones de euros", 2500000000, None, None, "money", "EUR")],
    ),
    (
        "es",
        "Hubo cientos de miles de desplazados, casi 40.000 viviendas sin luz.",
        [
            ("cientos de miles de desplazados", None, 200000, None, "person", "desplazados"),
            ("casi 40.000 viviendas", 40000, None, None, "item", "viviendas"),
        ],
    ),
    (
        "es",
        "Ocho mineros murieron y 14 resultaron heridos al caer un techo.",
        [("Ocho mineros", 8, None, None, "person", "mineros"), ("14", 14, None, None, "person", None)],
    ),
    (
        "es",
        "La policía halló 17 de los 20 cuadros robados.",
        [("17 de los 20 cuadros robados", 17, None, None, "item", "cuadros robados")],
    ),
    ("es", "Liberaron a 24 rehenes.", [("24 rehenes", 24, None, None, "person", "rehenes")]),
    ("es", "Acusan a tres exministros.", [("tres exministros", 3, None, None, "person", "exministros")]),
    ("uk", "Вибух стався близько 8 ранку.", []),
    ("uk", "Відремонтовано вісім із дванадцяти мостів.", [("вісім із дванадцяти мостів", 8, None, None, "item", "мостів")]),
    ("es", "La inflación subió un 5,3 % en abril.", [("5,3 %", 5.3, None, None, "percent", None)]),
    (
        "es",
        "Treinta y cinco mil personas marcharon este domingo.",
        [("Treinta y cinco mil personas", 35000, None, None, "person", "personas")],
    ),
    ("es", "Una docena de hospitales cerró la semana pasada.", [("docena de hospitales", 12, None, None, "item", "hospitales")]),
    (
        "es",
        "Hasta 50 tanques cruzaron el río a 20 kilómetros de Járkov.",
        [("Hasta 50 tanques", 50, None, 50, "item", "tanques"), ("20 kilómetros", 20000, None, None, "metre", None)],
    ),
    ("es", "El 9 de mayo de 2023 murieron dos niños.", [("dos niños", 2, None, None, "person", "niños")]),
    (
        "es",
        "Se vendieron 300 toneladas de trigo por 1,5 millones de dólares hace dos semanas.",
        [
            ("300 toneladas", 300000, None, None, "kilogram", None),
            ("1,5 millones de dólares", 1500000, None, None, "money", "USD"),
        ],
    ),
    ("es", "Desde el lunes hasta el miércoles hubo tres ataques.", [("tres ataques", 3, None, None, "item", "ataques")]),
    ("es", "En marzo de 2022 cayó el 80 % de la producción.", [("80 %", 80, None, None, "percent", None)]),
    ("es", "Los 120 militares murieron a principios de mayo.", [("120 militares", 120, None, None, "person", "militares")]),
    (
        "es",
        "Veinticinco aviones y cuatro barcos fueron destruidos.",
        [("Veinticinco aviones", 25, None, None, "item", "aviones"), ("cuatro barcos", 4, None, None, "item", "barcos")],
    ),
    ("es", "Se fue ayer; mañana vuelve con dos de sus hijos.", [("dos de sus hijos", 2, None, None, "person", "hijos")]),
    ("es", "La guerra mató a 4.500 civiles en 2023.", [("4.500 civiles", 4500, None, None, "person", "civiles")]),
    (
        "uk",
        "Загинули понад 750 українських військових.",
        [("понад 750 українських військових", 750, 750, None, "person", "українських військових")],
    ),
    (
        "uk",
        "Унаслідок удару загинули 12 людей, ще близько 30 поранені.",
        [("12 людей", 12, None, None, "person", "людей"), ("близько 30 поранені", 30, None, None, "person", "поранені")],
    ),
    (
        "uk",
        "Щонайменше 1500 цивільних евакуювали у четвер.",
        [("Щонайменше 1500 цивільних", 1500, 1500, None, "person", "цивільних")],
    ),
    (
        "uk",
        "Два з половиною мільйони людей виїхали з 24 лютого.",
        [("Два з половиною мільйони людей", 2500000, None, None, "person", "людей")],
    ),
    ("uk", "За останні 48 годин збили десятки дронів.", [("десятки дронів", None, 20, None, "item", "дронів")]),
    ("uk", "За минулу добу від 10 до 20 ракет впали на місто.", [("від 10 до 20 ракет", None, 10, 20, "item", "ракет")]),
    ("uk", "Уряд пообіцяв 2,5 млрд євро до кінця року.", [("2,5 млрд євро", 2500000000, None, None, "money", "EUR")]),
    (
        "uk",
        "Сотні тисяч переселенців, майже 40 тис. домівок без світла.",
        [
            ("Сотні тисяч переселенців", None, 200000, None, "person", "переселенців"),
            ("майже 40 тис. домівок", 40000, None, None, "item", "домівок"),
        ],
    ),
    ("uk", "Ціни зросли на 5,3% у квітні.", [("5,3%", 5.3, None, None, "percent", None)]),
    ("uk", "Тридцять п'ять тисяч людей вийшли в неділю.", [("Тридцять п'ять тисяч людей", 35000, None, None, "person", "людей")]),
    ("uk", "Минулого тижня закрили дюжину лікарень.", [("дюжину лікарень", 12, None, None, "item", "лікарень")]),
    (
        "uk",
        "До 50 танків стоять за 20 кілометрів від Харкова.",
        [("До 50 танків", 50, None, 50, "item", "танків"), ("20 кілометрів", 20000, None, None, "metre", None)],
    ),
    ("uk", "9 травня 2023 року загинули двоє дітей.", [("двоє дітей", 2, None, None, "person", "дітей")]),
    (
        "uk",
        "Вчора ввечері знищено 3 літаки та 300 тонн зерна на 1,5 млн доларів.",
        [
            ("3 літаки", 3, None, None, "item", "літаки"),
            ("300 тонн", 300000, None, None, "kilogram", None),
            ("1,5 млн доларів", 1500000, None, None, "money", "USD"),
        ],
    ),
    ("uk", "Два тижні тому затримали п'ятьох осіб.", [("п'ятьох осіб", 5, None, None, "person", "осіб")]),
    ("uk", "У березні 2022 року втратили 80 відсотків виробництва.", [("80 відсотків", 80, None, None, "percent", None)]),
    (
        "uk",
        "Кілька сотень бойовиків здалися сьогодні вранці.",
        [("Кілька сотень бойовиків", None, 200, None, "person", "бойовиків")],
    ),
    ("uk", "Тисяча солдатів загинула на початку травня.", [("Тисяча солдатів", 1000, None, None, "person", "солдатів")]),
    ("uk", "Кількість загиблих зросла до 25.", [("25", 25, None, None, "person", None)]),
    ("hi", "750 से अधिक यूक्रेनी सैनिक मारे गए।", [("750 से अधिक यूक्रेनी सैनिक", 750, 750, None, "person", "यूक्रेनी सैनिक")]),
    (
        "hi",
        "हमले में 12 लोगों की मौत हुई और करीब 30 घायल हुए।",
        [("12 लोगों", 12, None, None, "person", "लोगों"), ("करीब 30", 30, None, None, "person", None)],
    ),
    (
        "hi",
        "कम से कम 1,500 आम नागरिकों को गुरुवार को निकाला गया।",
        [("कम से कम 1,500 आम नागरिकों", 1500, 1500, None, "person", "आम नागरिकों")],
    ),
    ("hi", "साढ़े तीन लाख लोग 24 फरवरी से विस्थापित हैं।", [("साढ़े तीन लाख लोग", 350000, None, None, "person", "लोग")]),
    ("hi", "पिछले 48 घंटों में दर्जनों ड्रोन गिराए गए।", [("दर्जनों ड्रोन", None, 24, None, "item", "ड्रोन")]),
    ("hi", "शनिवार को १२० सैनिक घायल हुए।", [("१२० सैनिक", 120, None, None, "person", "सैनिक")]),
    ("hi", "सरकार ने 2.5 करोड़ रुपये दिए।", [("2.5 करोड़ रुपये", 25000000, None, None, "money", "INR")]),
    ("hi", "महंगाई अप्रैल में 5.3 प्रतिशत बढ़ी।", [("5.3 प्रतिशत", 5.3, None, None, "percent", None)]),
    ("hi", "पैंतीस हज़ार लोगों ने रविवार को मार्च किया।", [("पैंतीस हज़ार लोगों", 35000, None, None, "person", "लोगों")]),
    ("hi", "पिछले हफ्ते 300 टन गेहूं बेचा गया।", [("300 टन", 300000, None, None, "kilogram", None)]),
    ("hi", "9 मई 2023 को दो बच्चे मारे गए।", [("दो बच्चे", 2, None, None, "person", "बच्चे")]),
    (
        "hi",
        "खारकीव से 20 किलोमीटर दूर 50 टैंक हैं।",
        [("20 किलोमीटर", 20000, None, None, "metre", None), ("50 टैंक", 50, None, None, "item", "टैंक")],
    ),
    ("hi", "दो हफ्ते पहले सैकड़ों शरणार्थी आए।", [("सैकड़ों शरणार्थी", None, 200, None, "person", "शरणार्थी")]),
    ("hi", "5 लाख लोग प्रभावित हुए।", [("5 लाख लोग", 500000, None, None, "person", "लोग")]),
    ("mr", "७५० हून अधिक युक्रेनियन सैनिक ठार झाले.", [("७५० हून अधिक युक्रेनियन सैनिक", 750, 750, None, "person", "युक्रेनियन सैनिक")]),
    (
        "mr",
        "हल्ल्यात 12 जणांचा मृत्यू झाला आणि सुमारे 30 जण जखमी झाले.",
        [("12 जणांचा", 12, None, None, "person", "जणांचा"), ("सुमारे 30 जण", 30, None, None, "person", "जण")],
    ),
    ("mr", "किमान 1,500 नागरिकांना गुरुवारी बाहेर काढले.", [("किमान 1,500 नागरिकांना", 1500, 1500, None, "person", "नागरिकांना")]),
    ("mr", "साडेतीन लाख लोक 24 फेब्रुवारीपासून विस्थापित आहेत.", [("साडेतीन लाख लोक", 350000, None, None, "person", "लोक")]),
    ("mr", "गेल्या 48 तासांत शेकडो ड्रोन पाडले.", [("शेकडो ड्रोन", None, 200, None, "item", "ड्रोन")]),
    ("mr", "शनिवारी १२०हून अधिक सैनिक जखमी झाले.", [("१२०हून अधिक सैनिक", 120, 120, None, "person", "सैनिक")]),
    ("mr", "सरकारने 2.5 कोटी रुपये दिले.", [("2.5 कोटी रुपये", 25000000, None, None, "money", "INR")]),
    ("mr", "एप्रिलमध्ये महागाई 5.3 टक्के वाढली.", [("5.3 टक्के", 5.3, None, None, "percent", None)]),
    ("mr", "पस्तीस हजार लोक रविवारी रस्त्यावर उतरले.", [("पस्तीस हजार लोक", 35000, None, None, "person", "लोक")]),
    ("mr", "गेल्या आठवड्यात 300 टन गहू विकला गेला.", [("300 टन", 300000, None, None, "kilogram", None)]),
    ("mr", "9 मे 2023 रोजी दोन मुले ठार झाली.", [("दोन मुले", 2, None, None, "person", "मुले")]),
    (
        "mr",
        "खारकीवपासून 20 किलोमीटर अंतरावर 50 रणगाडे आहेत.",
        [("20 किलोमीटर", 20000, None, None, "metre", None), ("50 रणगाडे", 50, None, None, "item", "रणगाडे")],
    ),
    ("mr", "दोन आठवड्यांपूर्वी हजारो निर्वासित आले.", [("हजारो निर्वासित", None, 2000, None, "person", "निर्वासित")]),
    ("mr", "पुरात सात लोकांचा मृत्यू झाला.", [("सात लोकांचा", 7, None, None, "person", "लोकांचा")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_quantities(language: str, text: str, expected: list[Found]) -> None:
    found = [(text[slice(*each.span)], each.quantity) for each in quantities(text, language)]
    assert [(words, *quantity.model_dump().values()) for words, quantity in found] == expected


def test_languages_without_rules_have_percent_and_money_only() -> None:
    found = quantities("Die Preise stiegen um 5 %, 300 Menschen zahlten 20 €.", "de")
    assert [(each.quantity.value, each.quantity.unit, each.quantity.of) for each in found] == [
        (5, "percent", None),
        (20, "money", "EUR"),
    ]
