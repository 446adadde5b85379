"""Slices of the languages that are read without a dependency parser, and their parses, for tests of single rules."""

from __future__ import annotations

from functools import cache

from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.naming.lookup import NameLookup
from pipeline.annotation.shallow.reports.final_cues import FinalCues
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.word_classes import NameParticles, WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages import LANGUAGES
from pipeline.languages.es.forms import FORMS as SPANISH
from pipeline.languages.hi.forms import FORMS as HINDI
from pipeline.languages.mr.forms import FORMS as MARATHI
from pipeline.languages.naming import materiel_words, organisation_words
from pipeline.languages.packs import read_words
from pipeline.languages.uk.forms import FORMS as UKRAINIAN
from schemas import Span
from tests.readers import reader

FORMS: dict[str, Forms] = {"es": SPANISH, "uk": UKRAINIAN, "hi": HINDI, "mr": MARATHI}
"""Code of a language to the rules of its forms."""

_FOLDERS = {language.code: language.folder for language in LANGUAGES}


@cache
def classes(code: str) -> WordClasses:
    """The word classes of a language."""
    return read_words([_FOLDERS[code]], "word_classes", WordClasses)


@cache
def medial_cues(code: str) -> MedialCues:
    """The cues of a language whose verbs stand in the middle."""
    return read_words([_FOLDERS[code]], "medial_cues", MedialCues)


@cache
def final_cues(code: str) -> FinalCues:
    """The cues of a language whose verbs stand last."""
    return read_words([_FOLDERS[code]], "final_cues", FinalCues)


@cache
def lookup(code: str) -> NameLookup:
    """What names of a language are looked up in."""
    folder = _FOLDERS[code]
    particles = read_words([folder], "name_particles", NameParticles)
    gazetteer = Gazetteer(default_path())
    return NameLookup(classes(code), particles, FORMS[code], gazetteer, organisation_words(folder), materiel_words(folder))


def parsed(sentence: str, code: str) -> Parse:
    """The parse of a sentence."""
    (parse,) = reader(code).parser.parse([sentence])
    return parse


def tokens(sentence: str, code: str) -> tuple[Token, ...]:
    """The tokens of a sentence."""
    return parsed(sentence, code).tokens


def at(sentence: str, code: str, word: str) -> int:
    """The token that is `word`."""
    return next(token.index for token in tokens(sentence, code) if token.text == word)


def words(sentence: str, code: str, found: tuple[int, int] | None) -> str | None:
    """The words of a range of tokens."""
    own = tokens(sentence, code)
    return None if found is None else sentence[own[found[0]].start : own[found[1]].end]


def texts(document: Document, spans: tuple[Span, ...]) -> list[str]:
    """The words of spans."""
    return [document.text[start:end] for start, end in spans]
