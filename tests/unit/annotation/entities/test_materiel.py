"""Weapons and vehicles by designation and by name."""

from __future__ import annotations

import re

import pytest

from pipeline.annotation.entities.materiel import MaterielWords, materiel
from pipeline.languages.naming import materiel_words

WORDS = MaterielWords(
    vehicles=frozenset({"drone"}),
    weapon_phrases=frozenset({("iron", "dome")}),
    vehicle_designations=re.compile(r"БМП-\d  # of infantry", re.VERBOSE),
    ship_particles=frozenset({"de"}),
)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("T-72", "VEHICLE"), ("Su-34", "VEHICLE"), ("F/A-18", "VEHICLE"), ("Leopard 2", "VEHICLE"), ("DDG 70", "VEHICLE"),
        ("FS Charles de Gaulle", "VEHICLE"), ("Т-90М", "VEHICLE"), ("M777", "WEAPON"), ("Kh-101", "WEAPON"), ("HIMARS", "WEAPON"),
        ("Storm Shadow", "WEAPON"), ("S-400", "WEAPON"), ("Covid-19", None), ("A4", None), ("M25", None), ("G-7", None),
        ("С-300", "WEAPON"), ("S-300В", "WEAPON"), ("БМП-2", "VEHICLE"), ("2С19", "WEAPON"), ("Леопард 2", "VEHICLE"),
    ],
)  # fmt: skip
def test_weapons_and_vehicles_by_their_designation(name: str, kind: str | None) -> None:
    assert materiel(name, materiel_words(None)) == kind


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
