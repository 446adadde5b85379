"""Spanish quantities, whole values compared."""

from __future__ import annotations

import pytest

from schemas import Unit
from tests.readers import quantities

Found = tuple[str, float | None, float | None, float | None, Unit, str | None]
CASES: list[tuple[str, list[Found]]] = [
    (
        "Murieron más de 750 soldados ucranianos.",
        [("más de 750 soldados ucranianos", 750, 750, None, "person", "soldados ucranianos")],
    ),
    (
        "El ataque dejó 12 muertos y unos 30 heridos.",
        [("12 muertos", 12, None, None, "person", "muertos"), ("unos 30 heridos", 30, None, None, "person", "heridos")],
    ),
    ("Al menos 1.500 civiles fueron evacuados el jueves.", [("Al menos 1.500 civiles", 1500, 1500, None, "person", "civiles")]),
    (
        "Dos millones y medio de personas huyeron desde el 24 de febrero.",
        [("Dos millones y medio de personas", 2500000, None, None, "person", "personas")],
    ),
    (
        "El número de muertos por el derrumbe del techo de un mercado en las afueras asciende a 62.",
        [("62", 62, None, None, "person", None)],
    ),
    ("Decenas de drones fueron derribados en las últimas 48 horas.", [("Decenas de drones", None, 20, None, "item", "drones")]),
    ("Entre 10 y 20 misiles cayeron ayer por la noche.", [("Entre 10 y 20 misiles", None, 10, 20, "item", "misiles")]),
    (
        "El Gobierno prometió 2.500 millones de euros para el próximo año.",
        [("2.500 millones de euros", 2500000000, None, None, "money", "EUR")],
    ),
    (
        "Hubo cientos de miles de desplazados, casi 40.000 viviendas sin luz.",
        [
            ("cientos de miles de desplazados", None, 200000, None, "person", "desplazados"),
            ("casi 40.000 viviendas", 40000, None, None, "item", "viviendas"),
        ],
    ),
    (
        "Ocho mineros murieron y 14 resultaron heridos al caer un techo.",
        [("Ocho mineros", 8, None, None, "person", "mineros"), ("14", 14, None, None, "person", None)],
    ),
    (
        "La policía halló 17 de los 20 cuadros robados.",
        [("17 de los 20 cuadros robados", 17, None, None, "item", "cuadros robados")],
    ),
    ("Liberaron a 24 rehenes.", [("24 rehenes", 24, None, None, "person", "rehenes")]),
    ("Acusan a tres exministros.", [("tres exministros", 3, None, None, "person", "exministros")]),
    ("La inflación subió un 5,3 % en abril.", [("5,3 %", 5.3, None, None, "percent", None)]),
    (
        "Treinta y cinco mil personas marcharon este domingo.",
        [("Treinta y cinco mil personas", 35000, None, None, "person", "personas")],
    ),
    ("Una docena de hospitales cerró la semana pasada.", [("Una docena de hospitales", 12, None, None, "item", "hospitales")]),
    (
        "Hasta 50 tanques cruzaron el río a 20 kilómetros de Járkov.",
        [("Hasta 50 tanques", 50, None, 50, "item", "tanques"), ("20 kilómetros", 20000, None, None, "metre", None)],
    ),
    ("El 9 de mayo de 2023 murieron dos niños.", [("dos niños", 2, None, None, "person", "niños")]),
    (
        "Se vendieron 300 toneladas de trigo por 1,5 millones de dólares hace dos semanas.",
        [
            ("300 toneladas", 300000, None, None, "kilogram", None),
            ("1,5 millones de dólares", 1500000, None, None, "money", "USD"),
        ],
    ),
    ("Desde el lunes hasta el miércoles hubo tres ataques.", [("tres ataques", 3, None, None, "item", "ataques")]),
    ("En marzo de 2022 cayó el 80 % de la producción.", [("80 %", 80, None, None, "percent", None)]),
    ("Los 120 militares murieron a principios de mayo.", [("120 militares", 120, None, None, "person", "militares")]),
    (
        "Veinticinco aviones y cuatro barcos fueron destruidos.",
        [("Veinticinco aviones", 25, None, None, "item", "aviones"), ("cuatro barcos", 4, None, None, "item", "barcos")],
    ),
    ("Se fue ayer; mañana vuelve con dos de sus hijos.", [("dos de sus hijos", 2, None, None, "person", "hijos")]),
    ("La guerra mató a 4.500 civiles en 2023.", [("4.500 civiles", 4500, None, None, "person", "civiles")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[Found]) -> None:
    found = [(text[slice(*each.span)], each.quantity) for each in quantities(text, "es")]
    assert [(words, *quantity.model_dump().values()) for words, quantity in found] == expected
