"""The forms that values have in a pack's TOML files: words, phrases, what words mean, regular expressions.

Each function takes a table, one of its keys and the value there, and adds what is wrong with it to `faults`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, get_args, get_origin

from pipeline.languages.faults import Fault, meant, word_fault
from pipeline.languages.patterns import joined, pattern_fault, words_of
from pipeline.languages.toml_tables import Table


def words(table: Table, key: str, value: Any, signs: str, faults: list[Fault]) -> list[str]:
    """The words of a string, parted by white space, in order."""
    if not isinstance(value, str):
        faults.append(table.fault(key, f"{key} has to be words in quotation marks", 'Write it as "one two"'))
        return []
    found: dict[str, None] = {}
    for word in value.split():
        if wrong := word_fault(word, signs):
            faults.append(table.fault(key, *wrong, word))
        if word in found:
            faults.append(table.fault(key, f"{word!r} stands twice in {key}", "Take one out", word))
        found[word] = None
    return list(found)


def phrases(table: Table, key: str, value: Any, signs: str, faults: list[Fault]) -> list[tuple[str, ...]]:
    """The phrases of a list, each as its words, in order."""
    if not _is_list_of_strings(value):
        faults.append(table.fault(key, f"{key} has to be a list of phrases", 'Write it as ["one two", "three"]'))
        return []
    found: dict[tuple[str, ...], None] = {}
    for phrase in value:
        faults += [table.fault(key, *wrong, word) for word in phrase.split() if (wrong := word_fault(word, signs))]
        if tuple(phrase.split()) in found:
            faults.append(table.fault(key, f"{phrase!r} stands twice in {key}", "Take one out", phrase))
        found[tuple(phrase.split())] = None
    return list(found)


def longest_first(listed: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Phrases in the order in which they are looked for."""
    return tuple(sorted(listed, key=lambda each: (-len(each), each)))


def patterns(table: Table, key: str, value: Any, parts: Sequence[str], faults: list[Fault]) -> tuple[str, ...]:
    """The regular expressions of a list, each without the line ends in it; `parts` may stand in them (`patterns`)."""
    if not _is_list_of_strings(value):
        faults.append(table.fault(key, f"{key} has to be a list of regular expressions", "Write it as ['one', 'two?']"))
        return ()
    found: dict[str, None] = {}
    for written in value:
        pattern, begun = joined(written), written.partition("\n")[0]
        if wrong := pattern_fault(pattern, parts):
            faults.append(table.fault(key, *wrong, begun))
        faults += [table.fault(key, *fault, begun) for word in words_of(pattern) if (fault := word_fault(word))]
        if pattern in found:
            faults.append(table.fault(key, f"{pattern!r} stands twice in {key}", "Take one out", begun))
        found[pattern] = None
    return tuple(found)


def pattern(table: Table, key: str, value: Any, faults: list[Fault]) -> re.Pattern[str]:
    """One regular expression, in which spaces and ends of lines do not count."""
    try:
        return re.compile(value, re.VERBOSE)
    except (re.error, TypeError) as error:
        mend = "Mend it, between three single quotation marks"
        faults.append(table.fault(key, f"{key} is no regular expression: {error}", mend))
        return re.compile("")


def meanings(
    table: Table, key: str, value: Any, inner: tuple[Any, ...], signs: str, faults: list[Fault]
) -> dict[Any, str | int | float]:
    """Word or phrase to meaning, of a table that has the words of each meaning.

    `inner` are the types of the two: `str` or a tuple of them, and `str`, a `Literal`, `int` or `float`.
    """
    if not isinstance(value, dict):
        faults.append(table.fault(key, f"{key} has to be a table", f"Write it as [{'.'.join((*table.keys, key))}]"))
        return {}
    below = table.below(key, value)
    read = phrases if get_origin(inner[0]) is tuple else words
    found: dict[Any, str | int | float] = {}
    for name, given in value.items():
        meaning = _meaning(below, name, inner[1], faults)
        for word in read(below, name, given, signs, faults):
            said = word if isinstance(word, str) else " ".join(word)
            if word in found:
                faults.append(below.fault(name, f"{said!r} is both {found[word]} and {meaning}", "Take one out", said))
            found.setdefault(word, meaning)
    return found


def literals(hint: Any) -> tuple[str, ...]:
    """The strings that a field of the type `hint` may have; empty where it may have any."""
    given = get_args(hint)
    return given if given and all(isinstance(each, str) for each in given) else ()


def _meaning(table: Table, name: str, hint: Any, faults: list[Fault]) -> str | int | float:
    """What a key of a table of meanings says, as a value of the type `hint`."""
    if hint in (int, float):
        try:
            number: int | float = hint(name)
        except ValueError:
            faults.append(table.fault(name, f"{name!r} is no number", "Write the number in quotation marks"))
            return name
        return number
    if (allowed := literals(hint)) and name not in allowed:
        faults.append(table.fault(name, f"unknown meaning {name!r}", meant(name, allowed)))
    return name


def _is_list_of_strings(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
