"""The Ukrainian words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.languages.uk.events.nouns import ADJECTIVES, MODES, NOUNS
from pipeline.languages.uk.events.pairs import KINDS, PAIRS
from pipeline.languages.uk.events.verbs import VERBS

PHASES: Final = {
    "planned": "планувати запланувати планується готувати підготувати готуватися збиратися хотіти вирішити пообіцяти обіцяти "
    "домовитися домовлятися погодитися погоджуватися запропонувати пропонувати сподіватися намір план обіцянка",
    "threatened": "погрожувати пригрозити попередити попереджати",
    "requested": "вимагати закликати просити попросити домагатися наказати доручити дозволити вимога заклик прохання наказ",
    "begun": "почати починати початися розпочати розпочинати розпочатися стати приступити",
    "continued": "продовжувати продовжити продовжуватися тривати",
    "ended": "припинити припиняти припинитися зупинити завершити завершитися закінчити закінчитися перестати скасувати "
    "скасовувати призупинити",
    "attempted": "намагатися спробувати спроба",
    "prevented": "запобігти запобігати зірвати відвернути перешкодити",
    "denied": "спростувати заперечити заперечувати",
    "negated": "відмовитися відмовлятися",
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
    future=words("буде будуть"),
    negations=words("не ні"),
    targeting=frozenset(),
    causing=frozenset(),
    suffixes=(
        *((f"ован{ending}", "увати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"йован{ending}", "ювати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"ан{ending}", "ати") for ending in ("о", "ий", "а", "і", "их")),
        *((f"ен{ending}", "ити") for ending in ("о", "ий", "а", "і", "их")),
        *((ending, "ти") for ending in ("в", "ла", "ло", "ли")),
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
