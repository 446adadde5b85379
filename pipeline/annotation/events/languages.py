"""The lexicons that there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.annotation.events.english import LEXICON as ENGLISH
from pipeline.annotation.events.hindi import LEXICON as HINDI
from pipeline.annotation.events.lexicon import Lexicon
from pipeline.annotation.events.marathi import LEXICON as MARATHI
from pipeline.annotation.events.russian import LEXICON as RUSSIAN
from pipeline.annotation.events.spanish import LEXICON as SPANISH
from pipeline.annotation.events.ukrainian import LEXICON as UKRAINIAN

LEXICONS: Final[Mapping[str, Lexicon]] = {
    "en": ENGLISH,
    "es": SPANISH,
    "hi": HINDI,
    "mr": MARATHI,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
}
"""By primary subtag of BCP 47. A language without one gets no event types."""
