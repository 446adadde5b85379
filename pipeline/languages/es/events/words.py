"""The Spanish words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.languages.es.events.nouns import ADJECTIVES, MODES, NOUNS
from pipeline.languages.es.events.pairs import KINDS, PAIRS
from pipeline.languages.es.events.verbs import VERBS

PHASES: Final = {
    "planned": "planear planificar prever preparar pretender querer decidir esperar proponer plan intención prometer promesa "
    "comprometer acordar convenir propuesta",
    "threatened": "amenazar advertir",
    "requested": "pedir exigir instar solicitar exhortar ordenar reclamar autorizar llamamiento petición solicitud "
    "exigencia orden",
    "begun": "empezar comenzar iniciar arrancar reanudar",
    "continued": "continuar seguir mantener",
    "ended": "dejar cesar terminar concluir detener finalizar suspender cancelar interrumpir",
    "attempted": "intentar tratar procurar intento",
    "prevented": "evitar impedir frustrar prevenir abortar desbaratar",
    "denied": "negar desmentir",
    "negated": "negarse rehusar",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives=entries(ADJECTIVES),
    pairs=crossed(PAIRS, KINDS),
    modes=by_type(MODES),
    phases=entries(PHASES),
    light=frozenset(),
    future=words("será serán va van"),
    negations=words("no nunca jamás tampoco"),
    targeting=frozenset(),
    causing=frozenset(),
    suffixes=tuple(
        (f"{vowel}d{ending}", infinitive)
        for vowel, infinitives in (("a", ("ar",)), ("i", ("er", "ir")))
        for ending in ("o", "a", "os", "as")
        for infinitive in infinitives
    ),
    finite=(("a", "ar"), ("an", "ar"), ("e", "er"), ("e", "ir"), ("en", "er"), ("en", "ir")),
    predicate="first",
    marks=Marks(
        passive_agent=words("por"),
        patient=words("a al"),
        against=words("contra"),
        party=words("con"),
        genitive=words("de del"),
        spatial=words("cerca lejos afueras alrededores norte sur este oeste noreste noroeste sureste suroeste interior centro"),
        passive=words("ser"),
        ordered=True,
    ),
    past=("ó", "aron", "ieron", "jeron", "dujo", "hizo", "dio", "fue", "fueron", "tuvo", "puso", "ha", "han", "había", "habían"),
    unreal=words("si podría podrían debería deberían sería serían quizá quizás ojalá nosotros yo usted puede pueden"),
    asserts=False,
)
"""Spanish."""
