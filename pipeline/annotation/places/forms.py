"""Forms of names of places, of which a pack lists one each."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.annotation.places.words import PlaceForms, Toponyms

NO_ENDING = "-"


def nationality_forms(word: str, forms: PlaceForms) -> tuple[str, ...]:
    """All forms of a nationality by `PlaceForms.nationality_forms`: "ruso" gives ruso, rusa, rusos, rusas."""
    rules = [[_ending(each) for each in rule] for rule in forms.nationality_forms]
    fitting = [rule for rule in rules if word.endswith(rule[0])]
    if not fitting:
        return (word,)
    ending, *others = max(fitting, key=lambda rule: len(rule[0]))
    return word, *(word.removesuffix(ending) + each for each in others)


def area_names(names: Toponyms) -> tuple[tuple[str, str], ...]:
    """Each name of an area and the area, in a pair; after a name the same as a parser's lemmas have it."""
    return tuple((form, area) for name, area in names.areas for form in (name, *_cited(name, names.forms)))


def _cited(name: str, forms: PlaceForms) -> list[str]:
    """A name with its adjectives as dictionaries cite them, whatever the noun: "Красный море". Empty for a name in which not
    all words but the last are adjectives."""
    *adjectives, noun = name.split()
    stems = [stem for word in adjectives if (stem := _stem(word, forms.adjective_endings)) is not None]
    if not stems or len(stems) < len(adjectives):
        return []
    return [" ".join([*(stem + ending for stem in stems), noun]) for ending in forms.masculine_endings]


def _stem(word: str, endings: Iterable[str]) -> str | None:
    fitting = [ending for ending in endings if word.endswith(ending)]
    return word.removesuffix(max(fitting, key=len)) if fitting else None


def _ending(written: str) -> str:
    return "" if written == NO_ENDING else written
