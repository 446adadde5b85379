"""Fills the dataclasses that engines declare with the tables of a pack's TOML files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from pipeline.languages import forms
from pipeline.languages.faults import Fault, PackError, meant
from pipeline.languages.toml_tables import Table, read_toml

Slice = TypeVar("Slice")

WORDS: Final = "words.toml"

_read: Final[set[tuple[Path, str]]] = set()
"""File and table, of all that this process has read."""


def read_words(folders: Sequence[Path], section: str, kind: type[Slice], file: str = WORDS) -> Slice:
    """The slice `kind`, a dataclass, out of the table `[section]` of `file` in each of `folders`, united.

    What a key holds follows from the type of the field of that name:

    ============================= ==================================================================
    `frozenset[str]`              words, parted by white space
    `tuple[str, ...]`             the same, in their order
    `tuple[tuple[str, ...], ...]` a list of phrases: the longest first, each as its words
    `frozenset[tuple[str, ...]]`  a list of phrases
    `Mapping[str, X]`             a table: what words mean, to the words ("min" to "least minimum"); read word to meaning
    `Mapping[tuple[str, ...], X]` a table: what phrases mean, to a list of them
    a dataclass                   a table of its own
    `re.Pattern[str]`             a regular expression, in which spaces and ends of lines do not count (`re.VERBOSE`)
    `str bool int float`          one such value
    ============================= ==================================================================

    A field of `metadata={"pattern": parts}` is a `tuple[str, ...]` of regular expressions, written as a list of strings, in
    which `<name>` may stand for each of `parts` (`patterns`).

    Of several folders sets, patterns and tables are united, and in mappings the first that has a word counts.
    A field with a default may be missing.
    Raises `PackError` for a file, table or key that is missing or unknown, a value of another form, a pattern that is none, and
    a word that no text can hold: one of two scripts, with a stray sign, or twice in one list or under two meanings.
    """
    paths = [folder / file for folder in folders]
    _read.update((path, section) for path in paths)
    faults: list[Fault] = []
    made = [_made(Table(path, (section,), read_toml(path).get(section, {})), kind, faults) for path in paths]
    if faults:
        raise PackError(faults)
    return kind(**_united(made, kind))


def unread_sections(path: Path) -> tuple[str, ...]:
    """Tables of a TOML file that nothing in this process has asked for, in the file's order.

    Raises `PackError` where the file is missing, or no TOML.
    """
    return tuple(section for section in read_toml(path) if (path, section) not in _read)


def _made(table: Table, kind: type[Any], faults: list[Fault]) -> dict[str, Any]:
    """What `table` holds of the fields of `kind`, by their names."""
    assert is_dataclass(kind), kind
    hints, known = get_type_hints(kind), {each.name: each for each in fields(kind) if each.init}
    unknown = [key for key in table.values if key not in known]
    faults += [table.fault(key, f"unknown key {key!r}", meant(key, known)) for key in unknown]
    found = {}
    for name, field in known.items():
        if name in table.values:
            found[name] = _value(table, name, table.values[name], hints[name], field, faults)
        elif field.default is MISSING and field.default_factory is MISSING and not field.metadata.get("given"):
            faults.append(table.fault("", f"there is no key {name!r}", f"Add {name} to the table"))
    return found


def _value(table: Table, key: str, value: Any, hint: Any, field: Field[Any], faults: list[Fault]) -> Any:
    """The value of a field of the type `hint`, out of what a key of the table holds."""
    if "pattern" in field.metadata:
        return forms.patterns(table, key, value, field.metadata["pattern"], faults)
    signs = field.metadata.get("signs", "")
    origin, inner = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
        return _made(table.below(key, value), hint, faults)
    if origin in (Mapping, dict) or hint is Mapping:
        return forms.meanings(table, key, value, inner, signs, faults)
    if origin in (frozenset, tuple) and _holds_phrases(hint):
        phrases = forms.phrases(table, key, value, signs, faults)
        return frozenset(phrases) if origin is frozenset else forms.longest_first(phrases)
    if origin in (frozenset, tuple):
        listed = forms.words(table, key, value, signs, faults)
        return frozenset(listed) if origin is frozenset else tuple(listed)
    if origin is re.Pattern:
        return forms.pattern(table, key, value, faults)
    if (allowed := forms.literals(hint)) and value not in allowed:
        faults.append(table.fault(key, f"{key} may not be {value!r}", meant(str(value), allowed)))
    if hint not in (str, bool, int, float) and origin is None and not isinstance(value, str):
        faults.append(table.fault(key, f"{key} is of no form that a pack may hold", "See read_words"))
    return value


def _holds_phrases(hint: Any) -> bool:
    """Whether a field of the type `hint` holds phrases, as against words."""
    inner = get_args(hint)
    return bool(inner) and get_origin(inner[0]) is tuple


def _united(made: Sequence[Mapping[str, Any]], kind: type[Any]) -> dict[str, Any]:
    """The fields of `kind` by their names, out of what was made of each folder's table."""
    hints = get_type_hints(kind)
    names = dict.fromkeys(name for each in made for name in each)
    return {name: _union([each[name] for each in made if name in each], hints[name]) for name in names}


def _union(values: Sequence[Any], hint: Any) -> Any:
    """The value of a field of the type `hint`, out of the values in each pack that has one."""
    if is_dataclass(hint) and isinstance(hint, type):
        return hint(**_united(values, hint))
    found = values[0]
    for value in values[1:]:
        if isinstance(value, frozenset):
            found |= value
        elif isinstance(value, Mapping):
            found = {**value, **found}
        elif isinstance(value, re.Pattern):
            found = re.compile(f"{found.pattern}\n|{value.pattern}", re.VERBOSE)
        elif isinstance(value, tuple):
            both = dict.fromkeys((*found, *value))
            found = forms.longest_first(both) if _holds_phrases(hint) else tuple(both)
    return found
