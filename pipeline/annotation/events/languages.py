"""The lexicons that there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.annotation.events.lexicon import Lexicon
from pipeline.languages.en.events.words import LEXICON as ENGLISH
from pipeline.languages.es.events.words import LEXICON as SPANISH
from pipeline.languages.hi.events.words import LEXICON as HINDI
from pipeline.languages.mr.events.words import LEXICON as MARATHI
from pipeline.languages.ru.events.words import LEXICON as RUSSIAN
from pipeline.languages.uk.events.words import LEXICON as UKRAINIAN

LEXICONS: Final[Mapping[str, Lexicon]] = {
    "en": ENGLISH,
    "es": SPANISH,
    "hi": HINDI,
    "mr": MARATHI,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
}
"""By primary subtag of BCP 47. A language without one gets no event types."""
