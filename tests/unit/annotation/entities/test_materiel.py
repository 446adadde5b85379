"""Weapons and vehicles by designation and by name."""

from __future__ import annotations

import re

import pytest

from pipeline.annotation.entities.materiel import MaterielWords, materiel
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import materiel_words

WORDS = MaterielWords(
    vehicles=frozenset({"drone"}),
    weapon_phrases=frozenset({("iron", "dome")}),
    vehicle_designations=re.compile(r"БМП-\d  # of infantry", re.VERBOSE),
    ship_particles=frozenset({"de"}),
)


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [
        ("en", "T-72", "VEHICLE"), ("en", "Su-34", "VEHICLE"), ("en", "F/A-18", "VEHICLE"), ("en", "Leopard 2", "VEHICLE"),
        ("en", "DDG 70", "VEHICLE"), ("en", "FS Charles de Gaulle", "VEHICLE"), ("en", "M777", "WEAPON"),
        ("en", "Kh-101", "WEAPON"), ("en", "HIMARS", "WEAPON"), ("en", "Storm Shadow", "WEAPON"), ("en", "S-400", "WEAPON"),
        ("en", "Covid-19", None),
        ("en", "A4", None), ("en", "M25", None), ("en", "G-7", None), ("en", "S-300В", "WEAPON"), ("ru", "С-300", "WEAPON"),
        ("ru", "Т-90М", "VEHICLE"), ("uk", "БМП-2", "VEHICLE"), ("uk", "2С19", "WEAPON"), ("ru", "Леопард 2", "VEHICLE"),
        ("en", "С-300", None), ("es", "Tomahawk", "WEAPON"), ("ru", "Javelin", "WEAPON"), ("hi", "HIMARS", "WEAPON"),
        ("hi", "Leopard", "VEHICLE"), ("mr", "Iskander", "WEAPON"), ("mr", "शाहेद", "WEAPON"), ("es", "शाहेद", None),
    ],
)  # fmt: skip
def test_weapons_and_vehicles_by_their_designation(language: str, name: str, kind: str | None) -> None:
    assert materiel(name, materiel_words(next(each.folder for each in LANGUAGES if each.code == language))) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Drone", "VEHICLE"), ("Iron Dome", "WEAPON"), ("БМП-2", "VEHICLE"), ("FS Lund de Berg", "VEHICLE"),
        ("FS Lund of Berg", None), ("С-300", None), ("HIMARS", None), ("", None),
    ],
)  # fmt: skip
def test_a_language_adds_names_designations_and_particles(name: str, kind: str | None) -> None:
    assert materiel(name, WORDS) == kind


def test_designations_in_latin_letters_are_known_without_any_words() -> None:
    assert (materiel("T-72", MaterielWords()), materiel("S-400", MaterielWords())) == ("VEHICLE", "WEAPON")
