"""The Ukrainian words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.annotation.events.ukrainian.vocabulary import ADJECTIVES, MODES, NOUNS, PAIRS, VERBS

PHASES: Final = {
    "planned": "планувати запланувати готувати готуватися збиратися хотіти вирішити пообіцяти обіцяти план",
    "threatened": "погрожувати пригрозити попередити попереджати",
    "requested": "вимагати закликати просити попросити наказати",
    "begun": "почати починати розпочати стати",
    "continued": "продовжувати тривати",
    "ended": "припинити припиняти зупинити завершити закінчити перестати",
    "attempted": "намагатися спробувати",
    "prevented": "запобігти зірвати",
    "denied": "спростувати заперечити заперечувати",
    "negated": "відмовитися відмовлятися",
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
    future=words("буде будуть"),
    negations=words("не ні"),
    targeting=frozenset(),
    causing=frozenset(),
    suffixes=(
        *((f"ован{ending}", "увати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"йован{ending}", "ювати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"ан{ending}", "ати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"ен{ending}", "ити") for ending in ("о", "ий", "а", "і", "их")),
        *((f"т{ending}", "ти") for ending in ("о", "ий", "а", "і", "их")),
    ),
    predicate="first",
    marks=Marks(
        against=words("проти"),
        party=words("з із зі"),
        passive=words("бути"),
        impersonal=("ано", "яно", "ено", "єно", "ито", "уто", "ято"),
        ordered=True,
        nominative=True,
    ),
    past=("в", "вся", "ла", "лася", "лась", "ло", "лося", "лось", "ли", "лися", "лись", "ено", "ано", "ито", "ято"),
    unreal=words("якщо би б щоб може можуть можливо мабуть ми я ви ти чи"),
    asserts=False,
)
"""Ukrainian."""
