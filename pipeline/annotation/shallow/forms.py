"""How the words of one language inflect: what a pack says in Python, since no list of words could."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.annotation.shallow.word_classes import Words


def _as_written(word: str, oblique: bool) -> str:
    """The word itself, whether or not it stands where a nominative cannot."""
    return word


def _no_stems(word: str) -> tuple[str, ...]:
    """None: of languages that write postpositions apart, or have none."""
    return ()


def _never(word: str, cited: str) -> bool:
    """No word of this class can be told by its form."""
    return False


def _no_participle(word: str) -> str | None:
    """None: of languages whose perfect has no auxiliary."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The rules of one language. Words are in small letters; `cited` is a word's lemma."""

    model: str
    """Name and version of the dictionary behind the lemmas."""
    lemma: Callable[[str], str]
    """The lemma of a word."""
    known: Callable[[str], bool]
    """Whether the dictionary lists a word: then it is not only a name."""
    is_verb: Callable[[str, str], bool]
    """Whether a word with this lemma may be a verb: `is_verb(word, cited)`."""
    is_adjective: Callable[[str, str], bool] = _never
    """Whether a word with this lemma may be an adjective: `is_adjective(word, cited)`."""
    features: Callable[[str, str, str], str]
    """Universal features, as in `Case=Nom|Number=Plur`, of a word with this lemma and part of speech: `features(word, cited,
    pos)`."""
    name_lemma: Callable[[str, bool], str] = _as_written
    """The nominative of a name that the dictionary does not know: `name_lemma(word, oblique)`; `oblique` where it stands where
    a nominative cannot."""
    participle: Callable[[str], str | None] = _no_participle
    """The verb of which a word would be the participle of the perfect: "asegurado" of "asegurar"; None where of none."""
    stems: Callable[[str], tuple[str, ...]] = _no_stems
    """The nominatives that a word may have before a postposition that is joined to it."""
    suffix: re.Pattern[str] | None = None
    """A postposition written as one word with its noun, at the word's end; None where there are none."""
    whole: Words = frozenset()
    """Words that only look as if they ended in one."""
