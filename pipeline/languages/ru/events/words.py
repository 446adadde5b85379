"""The Russian words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.languages.ru.events.nouns import ADJECTIVES, MODES, NOUNS
from pipeline.languages.ru.events.pairs import KINDS, PAIRS
from pipeline.languages.ru.events.verbs import VERBS

PHASES: Final = {
    "planned": "планировать запланировать намереваться намерен собираться собраться готовить готовиться подготовить хотеть "
    "захотеть решить предложить пообещать обещать согласиться договориться план решение должен",
    "threatened": "пригрозить угрожать грозить предупредить предупреждать",
    "requested": "потребовать требовать призвать призывать попросить просить приказать разрешить позволить",
    "begun": "начать начинать начаться начинаться стать приступить",
    "continued": "продолжить продолжать продолжиться",
    "ended": "прекратить прекращать прекратиться остановить завершить завершиться закончить закончиться приостановить перестать",
    "attempted": "попытаться пытаться стараться",
    "prevented": "предотвратить предотвращать сорвать пресечь",
    "denied": "опровергнуть опровергать отрицать",
    "negated": "отказаться отказываться",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives=entries(ADJECTIVES),
    pairs=crossed(PAIRS, KINDS),
    modes=by_type(MODES),
    phases=entries(PHASES),
    light=words(
        """быть стать становиться являться иметь получить дать провести проводить совершить совершать ввести вводить
        вынести подвергнуть подвергнуться нанести оказать вызвать произойти происходить привести случиться
        состояться пройти проходить выразить устроить охватить вспыхнуть разразиться бушевать продолжиться
        последовать зафиксировать объявить заявить сообщить возникнуть прийти подать принять сделать вступить
        попасть признать найти"""
    ),
    future=words("быть"),
    negations=words("не нет ни"),
    targeting=words("на против по для с к над to"),
    causing=words("by"),
    parts=words("десяток сотня тысяча миллион миллиард тонна килограмм группа часть партия ряд большинство половина процент"),
)
"""Russian."""
