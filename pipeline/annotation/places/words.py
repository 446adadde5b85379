"""What languages know of places: what their packs hand to the index, and what stays in it for those who look names up."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RegionWords:
    """Words and endings that names of regions are written with; the index holds those of all languages."""

    region_types: frozenset[str]
    """What a region can be, in the forms that stand beside its name: "province", "oblast", "области"."""
    small_words: frozenset[str] = frozenset()
    """Words inside names of regions that say nothing: "the", "of"."""
    directions: frozenset[str] = frozenset()
    """Names of regions somewhere, but in news only with a type word: "Western Province"."""
    adjective_suffixes: frozenset[str] = frozenset()
    """What an adjective for a region has before its ending: "ск" in "Харьковская область"."""
    adjective_endings: frozenset[str] = frozenset()
    """Endings behind these suffixes, in all cases."""
    romanised_suffixes: frozenset[str] = frozenset()
    """The same suffixes in Latin letters: "sk" in "Kharkivska oblast"."""
    romanised_endings: frozenset[str] = frozenset()
    """Endings behind these, in all cases and romanisations."""
    romanised_nominative: frozenset[str] = frozenset()
    """Those of these endings that ISO's names of regions have."""
    town_suffixes: frozenset[str] = frozenset()
    """What makes such an adjective of a town's name: "Николаевская область" is that of Николаев."""
    land_suffixes: frozenset[str] = frozenset()
    """What names of lands are made with, and after a hyphen what the adjective of the region has in its place: "щин-ськ", since
    Харківщина is Харківська область."""
    land_endings: frozenset[str] = frozenset()
    """Endings behind these, in all cases."""


@dataclass(frozen=True, slots=True)
class PlaceForms:
    """How a language makes the forms of which its pack lists one."""

    nationality_forms: tuple[tuple[str, ...], ...] = ()
    """For each ending of a nationality the endings of all its forms, itself the first; "-" is no ending. The longest that fits
    counts, and a word that none fits has no other form. "o a os as" makes ruso, rusa, rusos and rusas."""
    adjective_endings: frozenset[str] = frozenset()
    """Of adjectives in names of areas, in the nominative of all genders: "ое" in "Красное море"."""
    masculine_endings: tuple[str, ...] = ()
    """With which dictionaries cite them: "ый", "ий"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponyms:
    """What one language calls places, each name in a pair with what it names."""

    language: str
    """Primary subtag of BCP 47."""
    aliases: tuple[tuple[str, str], ...]
    """A name that news use for a state and that the packaged lists lack, and the state's ISO 3166-1 code."""
    metonyms: tuple[tuple[str, str], ...]
    """A seat of government, and the ISO 3166-1 code of the state that it speaks for."""
    nationalities: tuple[tuple[str, str], ...]
    """A word for belonging to a state, as a dictionary cites it, and the state's ISO 3166-1 code."""
    areas: tuple[tuple[str, str], ...]
    """A name of an area, and the area: its ISO 3166-2 code for a region, its English name for any other (`areas.Area.key`)."""
    forms: PlaceForms = field(default_factory=PlaceForms)
    """How more forms of these names are made."""
