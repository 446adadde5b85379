"""Spanish time expressions, resolved against Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.readers import times

AT = datetime(2024, 5, 14, 9, 10, tzinfo=UTC)
CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Se fue el 5 de setiembre de 2023.", [("el 5 de setiembre de 2023", "2023-09-05T00:00", "2023-09-06T00:00")]),
    ("Al menos 1.500 civiles fueron evacuados el jueves.", [("el jueves", "2024-05-09T00:00", "2024-05-10T00:00")]),
    (
        "Dos millones y medio de personas huyeron desde el 24 de febrero.",
        [("desde el 24 de febrero", "2024-02-24T00:00", "2024-05-15T00:00")],
    ),
    (
        "Decenas de drones fueron derribados en las últimas 48 horas.",
        [("las últimas 48 horas", "2024-05-12T09:10", "2024-05-14T09:10")],
    ),
    ("Entre 10 y 20 misiles cayeron ayer por la noche.", [("ayer por la noche", "2024-05-13T00:00", "2024-05-14T00:00")]),
    (
        "El Gobierno prometió 2.500 millones de euros para el próximo año.",
        [("el próximo año", "2025-01-01T00:00", "2026-01-01T00:00")],
    ),
    ("La inflación subió un 5,3 % en abril.", [("abril", "2024-04-01T00:00", "2024-05-01T00:00")]),
    ("Treinta y cinco mil personas marcharon este domingo.", [("este domingo", "2024-05-12T00:00", "2024-05-13T00:00")]),
    ("Una docena de hospitales cerró la semana pasada.", [("la semana pasada", "2024-05-06T00:00", "2024-05-13T00:00")]),
    ("El 9 de mayo de 2023 murieron dos niños.", [("El 9 de mayo de 2023", "2023-05-09T00:00", "2023-05-10T00:00")]),
    ("El viernes el ministro visitará Lima.", [("El viernes", "2024-05-17T00:00", "2024-05-18T00:00")]),
    ("El viernes el ministro llegó a Lima.", [("El viernes", "2024-05-10T00:00", "2024-05-11T00:00")]),
    ("La reunión será el viernes.", [("el viernes", "2024-05-17T00:00", "2024-05-18T00:00")]),
    (
        "Se vendieron 300 toneladas de trigo por 1,5 millones de dólares hace dos semanas.",
        [("hace dos semanas", "2024-04-29T00:00", "2024-05-06T00:00")],
    ),
    ("En marzo de 2022 cayó el 80 % de la producción.", [("marzo de 2022", "2022-03-01T00:00", "2022-04-01T00:00")]),
    ("El presidente llegará mañana a Madrid.", [("mañana", "2024-05-15T00:00", "2024-05-16T00:00")]),
    ("Los 120 militares murieron a principios de mayo.", [("a principios de mayo", "2024-05-01T00:00", "2024-05-11T00:00")]),
    (
        "Se fue ayer; mañana vuelve con dos de sus hijos.",
        [("ayer", "2024-05-13T00:00", "2024-05-14T00:00"), ("mañana", "2024-05-15T00:00", "2024-05-16T00:00")],
    ),
    ("La guerra mató a 4.500 civiles en 2023.", [("2023", "2023-01-01T00:00", "2024-01-01T00:00")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_times(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (text[slice(*each.span)], each.range.start.isoformat()[:16], each.range.end.isoformat()[:16])
        for each in times(text, "es", AT)
    ]
    assert found == expected
