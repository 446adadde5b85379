"""What reads a language whose pack has word classes, forms and cues, and no dependency parser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.naming.lookup import NameLookup
from pipeline.annotation.shallow.parser import ShallowParser
from pipeline.annotation.shallow.reports.attributions import ShallowAttributions
from pipeline.annotation.shallow.reports.cues import RoleWords
from pipeline.annotation.shallow.reports.final_cues import FinalCues, VerbalNouns
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.tokens import Tokeniser, TokenWords
from pipeline.annotation.shallow.word_classes import NameParticles, WordClasses
from pipeline.languages.naming import materiel_words, organisation_words
from pipeline.languages.packs import read_words

_SECTIONS: Final[dict[type[MedialCues] | type[FinalCues], str]] = {MedialCues: "medial_cues", FinalCues: "final_cues"}


def shallow_parser(folder: Path, forms: Forms, gazetteer: Gazetteer) -> ShallowParser:
    """The parser of the language whose pack is in `folder`.

    Raises `PackError` where the words of the pack are at fault.
    """
    lookup = NameLookup(
        classes=read_words([folder], "word_classes", WordClasses),
        particles=read_words([folder], "name_particles", NameParticles),
        forms=forms,
        gazetteer=gazetteer,
        organisations=organisation_words(folder),
        materiel=materiel_words(folder),
    )
    return ShallowParser(lookup, Tokeniser(read_words([folder], "tokens", TokenWords), forms.suffix, forms.whole))


def shallow_attributions(folder: Path, forms: Forms, cues: type[MedialCues] | type[FinalCues]) -> ShallowAttributions:
    """Who says what in the language whose pack is in `folder`; `cues` tells where its verbs stand.

    Raises `PackError` where the words of the pack are at fault.
    """
    reporting = read_words([folder], _SECTIONS[cues], cues)
    if isinstance(reporting, FinalCues):
        reporting = replace(reporting, spoken_of=read_words([folder], "claims", ClaimWords).spoken_of)
    return ShallowAttributions(
        classes=read_words([folder], "word_classes", WordClasses),
        forms=forms,
        cues=reporting,
        roles=read_words([folder], "roles", RoleWords),
        verbal_nouns=read_words([folder], "verbal_nouns", VerbalNouns),
    )
