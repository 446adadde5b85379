"""The Spanish words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.annotation.events.spanish.vocabulary import ADJECTIVES, MODES, NOUNS, PAIRS, VERBS

PHASES: Final = {
    "planned": "planear planificar prever preparar pretender querer decidir plan intención prometer acordar",
    "threatened": "amenazar advertir",
    "requested": "pedir exigir instar solicitar llamamiento ordenar reclamar",
    "begun": "empezar comenzar iniciar",
    "continued": "continuar seguir",
    "ended": "dejar cesar terminar detener finalizar suspender",
    "attempted": "intentar tratar",
    "prevented": "evitar impedir frustrar",
    "denied": "negar desmentir",
    "negated": "negarse rehusar",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives=entries(ADJECTIVES),
    pairs=entries(PAIRS),
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
