"""What the packs call places: their `places.tsv` and two tables of their `words.toml`.

A row of `places.tsv` has an `id`, a `kind` and `words`: names, parted by commas. The kinds:

============= ======================================================================= ==============================
`alias`       what news call a state, beside its names in GeoNames, ISO 3166 and CLDR id: its ISO 3166-1 code
`metonym`     a seat of government, which speaks for its state                        id: the state's ISO 3166-1 code
`nationality` a word for belonging to a state, as a dictionary cites it; of two       id: the state's ISO 3166-1 code
              states ("Congolese") it stands with the one that news mean most often
`area`        an area of `annotation/places/areas.tsv`; where a parser's lemmas are   id: its ISO 3166-2 code, or its
              no words of the language, its other cases, too                          English name if it has none
============= ======================================================================= ==============================
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from pipeline.annotation.places.areas import areas
from pipeline.annotation.places.words import PlaceForms, RegionWords, Toponyms
from pipeline.languages.language import Language
from pipeline.languages.packs import Fault, PackError, Row, read_rows, read_words, word_fault

FILE: Final = "places.tsv"
KINDS: Final = ("alias", "metonym", "nationality", "area")

_STATE = re.compile("[A-Z]{2}")
_SIGNS = "—"
"""Signs inside names of places, besides those of words."""


def toponyms(language: Language) -> Toponyms:
    """What a language calls places. Raises `PackError` where its files are at fault."""
    rows = _rows(language.folder)
    return Toponyms(
        language=language.code,
        aliases=rows["alias"],
        metonyms=rows["metonym"],
        nationalities=rows["nationality"],
        areas=rows["area"],
        forms=read_words([language.folder], "place_forms", PlaceForms),
    )


def region_words(folders: Sequence[Path]) -> RegionWords:
    """Words of regions' names in the languages of these packs. Raises `PackError` where a pack is at fault."""
    return read_words(folders, "places", RegionWords)


def nationalities(folders: Sequence[Path]) -> frozenset[str]:
    """Single words for belonging to a state in the languages of these packs, as their dictionaries cite them.

    Raises `PackError` where a pack is at fault.
    """
    words = chain.from_iterable(_rows(folder)["nationality"] for folder in folders)
    return frozenset(word for word, _ in words if " " not in word)


def _rows(folder: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    """Kind to pairs of a name and an id. Raises `PackError`."""
    listed = frozenset(area.key for area in areas())
    found: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    faults: list[Fault] = []
    for row in read_rows(folder / FILE, ("id", "kind", "words")):
        if row["kind"] not in KINDS:
            faults.append(row.fault(f"unknown kind {row['kind']!r}", f"Known are {', '.join(KINDS)}"))
            continue
        if row["kind"] == "area" and row["id"] not in listed:
            faults.append(row.fault(f"unknown area {row['id']!r}", "See annotation/places/areas.tsv"))
        elif row["kind"] != "area" and not _STATE.fullmatch(row["id"]):
            faults.append(row.fault(f"{row['id']!r} is no code of a state", "Write its two letters of ISO 3166-1"))
        named = found[row["kind"]]
        for name in row["words"].split(", "):
            faults += _faults(row, name, named)
            named[name] = row["id"]
    if faults:
        raise PackError(faults)
    return {kind: tuple(named.items()) for kind, named in found.items()}


def _faults(row: Row, name: str, known: dict[str, str]) -> list[Fault]:
    """What is wrong with one name of a row, where `known` has the ids of those before it."""
    faults = [row.fault(*wrong) for word in name.split() if (wrong := word_fault(word, _SIGNS))]
    if not name.strip() or name != name.strip():
        faults.append(row.fault(f"{name!r} is no name", "Part names with a comma and one blank"))
    if name in known:
        faults.append(row.fault(f"{name!r} is {known[name]} and {row['id']}", "Take one out"))
    return faults
