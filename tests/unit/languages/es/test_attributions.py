"""Who says what in Spanish: whole attributions in texts written for this, each expected value read and judged."""

from __future__ import annotations

import pytest

from tests.said import Said, document, said_in

CASES: list[tuple[str, list[Said]]] = [
    (
        "El Ministerio de Defensa ruso afirmó el martes que más de 120 soldados ucranianos murieron en un "
        "ataque con misiles contra un campo de entrenamiento cerca de Mykolaiv.",
        [
            Said(
                "El Ministerio de Defensa ruso",
                "afirmó",
                (
                    "más de 120 soldados ucranianos murieron en un ataque con misiles contra un campo de entrenamiento "
                    "cerca de Mykolaiv",
                ),
            )
        ],
    ),
    (
        "Más de 120 soldados ucranianos murieron en un ataque con misiles contra un campo de entrenamiento "
        "cerca de Mykolaiv, informó este martes el Ministerio de Defensa de Rusia.",
        [
            Said(
                "el Ministerio de Defensa de Rusia",
                "informó",
                (
                    "Más de 120 soldados ucranianos murieron en un ataque con misiles contra un campo de entrenamiento "
                    "cerca de Mykolaiv",
                ),
            )
        ],
    ),
    (
        "«El campamento ha sido destruido. No tenemos pérdidas», dijo el portavoz del ministerio, coronel "
        "Arkadi Beloúsov, a los periodistas.",
        [
            Said(
                "el portavoz del ministerio, coronel Arkadi Beloúsov",
                "dijo",
                ("El campamento ha sido destruido. No tenemos pérdidas",),
                quoted=True,
            )
        ],
    ),
    (
        "El portavoz del Ministerio de Defensa, coronel Arkadi Beloúsov, aseguró que dos misiles habían "
        "alcanzado el campamento. Añadió que no hubo víctimas civiles.",
        [
            Said(
                "El portavoz del Ministerio de Defensa, coronel Arkadi Beloúsov",
                "aseguró",
                ("dos misiles habían alcanzado el campamento",),
            ),
            Said("El portavoz del Ministerio de Defensa, coronel Arkadi Beloúsov", "Añadió", ("no hubo víctimas civiles",)),
        ],
    ),
    (
        "Según el gobernador de la región, Pavló Hritsenko, cuatro civiles resultaron heridos en la ciudad.",
        [Said("el gobernador de la región, Pavló Hritsenko", "Según", ("cuatro civiles resultaron heridos en la ciudad",))],
    ),
    (
        "El Estado Mayor General de Ucrania negó que hubieran muerto más de 120 militares cerca de Mykolaiv.",
        [
            Said(
                "El Estado Mayor General de Ucrania",
                "negó",
                ("hubieran muerto más de 120 militares cerca de Mykolaiv",),
                stance="denied",
            )
        ],
    ),
    (
        "Londres confirmó la muerte de dos ingenieros británicos en Járkov.",
        [Said("Londres", "confirmó", ("la muerte de dos ingenieros británicos en Járkov",), stance="confirmed")],
    ),
    ("«Seguiremos resistiendo», declaró Zelenski.", [Said("Zelenski", "declaró", ("Seguiremos resistiendo",), quoted=True)]),
    (
        "De acuerdo con la ONU, 1.500 civiles fueron evacuados de Jersón, mientras que el Gobierno ucraniano "
        "elevó la cifra a 2.000.",
        [
            Said(
                "la ONU",
                "De acuerdo con",
                ("1.500 civiles fueron evacuados de Jersón, mientras que el Gobierno ucraniano elevó la cifra a 2.000",),
            )
        ],
    ),
    ("La presidenta advirtió: «Nadie está a salvo».", [Said("La presidenta", "advirtió", ("Nadie está a salvo",), quoted=True)]),
    (
        "Moscú no confirmó que el puente hubiera sido atacado.",
        [Said("Moscú", "no confirmó", ("el puente hubiera sido atacado",), stance="questioned")],
    ),
    (
        "La ministra de Exteriores, que viajó ayer a Ginebra, anunció un alto el fuego de 48 horas.",
        [Said("La ministra de Exteriores", "anunció", ("un alto el fuego de 48 horas",))],
    ),
    (
        "El alcalde de Odesa, Igor Tkachuk, acusó a Rusia de haber atacado una subestación con drones.",
        [Said("El alcalde de Odesa, Igor Tkachuk", "acusó", ("a Rusia de haber atacado una subestación con drones",))],
    ),
    (
        "Al parecer, el incendio fue provocado por un transformador.",
        [Said(None, "Al parecer", ("el incendio fue provocado por un transformador",), certainty="hedged")],
    ),
    ("Se informó que tres personas resultaron heridas.", [Said(None, "Se informó", ("tres personas resultaron heridas",))]),
    (
        "Los hospitales, dijo la directora de la Cruz Roja, funcionan con generadores.",
        [Said("la directora de la Cruz Roja", "dijo", ("Los hospitales", "funcionan con generadores"))],
    ),
    (
        "Ella añadió que faltaban medicamentos. El ministerio, en cambio, explicó que la ayuda estaba en camino.",
        [Said("Ella", "añadió", ("faltaban medicamentos",)), Said("El ministerio", "explicó", ("la ayuda estaba en camino",))],
    ),
    (
        "El Banco Central estima que la inflación llegará al 5,3 % en diciembre.",
        [Said("El Banco Central", "estima", ("la inflación llegará al 5,3 % en diciembre",), certainty="hedged")],
    ),
    (
        "El presidente Emmanuel Macron dijo que Francia enviaría tropas y añadió que la OTAN estaba informada.",
        [
            Said("El presidente Emmanuel Macron", "dijo", ("Francia enviaría tropas",)),
            Said("El presidente Emmanuel Macron", "añadió", ("la OTAN estaba informada",)),
        ],
    ),
    ("El portavoz no quiso decir cuántos soldados murieron. El ministro dirá mañana que todo va bien.", []),
    (
        "Según informó la agencia Ukrinform, el ataque dejó 12 muertos.",
        [Said("la agencia Ukrinform", "Según informó", ("el ataque dejó 12 muertos",))],
    ),
    (
        "El terremoto habría causado más de 300 muertos, según la policía.",
        [Said("la policía", "según", ("El terremoto habría causado más de 300 muertos",), certainty="hedged")],
    ),
    (
        '"Es mentira", respondió el canciller de Irán a periodistas en Teherán. "No hemos atacado a nadie".',
        [Said("el canciller de Irán", "respondió", ("Es mentira", "No hemos atacado a nadie"), quoted=True)],
    ),
    (
        "El Fondo Monetario Internacional prevé que la economía de Argentina caerá un 3 % este año.",
        [
            Said(
                "El Fondo Monetario Internacional",
                "prevé",
                ("la economía de Argentina caerá un 3 % este año",),
                certainty="hedged",
            )
        ],
    ),
    (
        "La policía de Valencia confirmó el jueves que las inundaciones dejaron al menos 40 muertos.",
        [Said("La policía de Valencia", "confirmó", ("las inundaciones dejaron al menos 40 muertos",), stance="confirmed")],
    ),
    (
        "Los residentes, según la Cruz Roja, necesitan agua y comida.",
        [Said("la Cruz Roja", "según", ("Los residentes", "necesitan agua y comida"))],
    ),
    (
        "El ministro de Economía, Luis Ferrer, rechazó que el Gobierno vaya a subir los impuestos.",
        [Said("El ministro de Economía, Luis Ferrer", "rechazó", ("el Gobierno vaya a subir los impuestos",), stance="denied")],
    ),
    (
        "Israel denunció un ataque con 20 cohetes desde el Líbano.",
        [Said("Israel", "denunció", ("un ataque con 20 cohetes desde el Líbano",))],
    ),
    (
        "La presa resistió la crecida. Así lo ha confirmado la ingeniera Marta Ruiz a la radio.",
        [Said("la ingeniera Marta Ruiz", "ha confirmado", ("La presa resistió la crecida",), stance="confirmed")],
    ),
    (
        "La rectora Inés Mora ha asegurado que las aulas son seguras.",
        [Said("La rectora Inés Mora", "ha asegurado", ("las aulas son seguras",))],
    ),
    (
        "La avería fue confirmada por la directora Rosa Leal.",
        [Said("la directora Rosa Leal", "fue confirmada", ("La avería",), stance="confirmed")],
    ),
    (
        "La jueza Elena Pardo viajó a Lima. Ella dijo que el museo cerrará.",
        [Said("Ella", "dijo", ("el museo cerrará",), antecedent="Elena Pardo")],
    ),
    (
        "La jueza Elena Pardo ha dicho que el juicio empezará en mayo.",
        [Said("La jueza Elena Pardo", "ha dicho", ("el juicio empezará en mayo",))],
    ),
    (
        "El capitán del puerto, Julio Vidal informó que el buque se hundió.",
        [Said("Julio Vidal", "informó", ("el buque se hundió",))],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_attributions(text: str, expected: list[Said]) -> None:
    assert said_in(document(text, "es")) == expected
