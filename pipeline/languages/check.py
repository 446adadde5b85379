"""Reads every file of every pack, and says each fault: `python -m pipeline.languages.check`.

A fault is a line: file, line, what is wrong, what to do. Besides what the readers refuse these are faults: a file that packs
have (`FILES`, and any other that most packs have) or rows of a key of `page.toml` that most packs have, where a pack lacks them
and does not say why (`Language.without`); what is waived there without need; and a table of `words.toml` that nothing reads.
Of `words.toml` the faults of one table are told at a time: what reads it stops there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.languages import LANGUAGES, Language, contrasts, page, places, rows, stop_words
from pipeline.languages.detection import DetectionWords
from pipeline.languages.events import read_events
from pipeline.languages.faults import Fault, PackError
from pipeline.languages.other import FOLDER as OF_OTHER_LANGUAGES
from pipeline.languages.toml_tables import Table, read_toml
from pipeline.languages.words import WORDS, read_words, unread_sections

FILES: Final = (WORDS, rows.EVENTS, rows.KINDS, rows.SENSES, places.FILE, page.FILE, stop_words.FILE)
"""Files that every pack has, or waives."""

_DATA: Final = frozenset({".toml", ".tsv", ".txt"})

_WAIVE: Final = "or say in `without` of the pack why this language needs none"


def pack_faults(languages: Sequence[Language], gazetteer: Gazetteer) -> Iterator[Fault]:
    """What is wrong with the packs of `languages`, pack by pack. Raises no `PackError`: its faults are among them."""
    held = {language.code: frozenset(_held(language.folder)) for language in languages}
    for language in languages:
        others = [each for code, each in held.items() if code != language.code]
        asked = _asked(others)
        yield from _lacking(language, held[language.code], asked)
        yield from _idle_waivers(language, held[language.code], asked)
        yield from _unreadable(language, gazetteer)


def _held(folder: Path) -> Iterator[str]:
    """Names of the data files of a pack, and of the keys of its `page.toml` that have rows: `page.toml: [credits] hours`."""
    yield from (path.name for path in folder.iterdir() if path.suffix in _DATA)
    try:
        tables = read_toml(folder / page.FILE)
    except PackError:
        return
    for section, keys in tables.items():
        if isinstance(keys, Mapping):
            yield from (f"{page.FILE}: [{section}] {key}" for key, value in keys.items() if value)


def _asked(others: Sequence[frozenset[str]]) -> frozenset[str]:
    """What a pack has to have or to waive, named as in `_held`, where the `others` have those."""
    named = frozenset[str]().union(*others)
    return frozenset(FILES) | {name for name in named if 2 * sum(name in each for each in others) > len(others)}


def _lacking(language: Language, held: frozenset[str], asked: frozenset[str]) -> Iterator[Fault]:
    """What the pack neither has nor waives."""
    for name in sorted(asked - held - language.without.keys()):
        file, _, key = name.partition(": ")
        path = language.folder / file
        if not key:
            yield Fault(path, 0, "is missing, and other packs have it", f"Copy another's and fill it, {_WAIVE}")
        elif file in held:
            yield Fault(path, 0, f"{key} has no rows, and most packs have some", f"Write some, {_WAIVE}")


def _idle_waivers(language: Language, held: frozenset[str], asked: frozenset[str]) -> Iterator[Fault]:
    """What the pack waives but has, or need not have, or waives without a reason."""
    for name, reason in language.without.items():
        path = language.folder / name.partition(": ")[0]
        if name in held:
            yield Fault(path, 0, f"{name} is waived in `without`, but is there", "Take the waiver out")
        elif name not in asked:
            yield Fault(path, 0, f"{name} is waived in `without`, but no other pack needs it", "Take the waiver out")
        elif not reason.strip():
            yield Fault(path, 0, f"{name} is waived in `without`, but no reason is given", "Say why this language needs none")


def _unreadable(language: Language, gazetteer: Gazetteer) -> Iterator[Fault]:
    """What the readers of the pack's files refuse, and tables of `words.toml` that none of them reads."""
    folder = language.folder
    readers: dict[str, Callable[[], object]] = {
        rows.EVENTS: lambda: read_events(folder, GrammarWords()),
        places.FILE: lambda: places.toponyms(language),
        page.FILE: lambda: page.read_page_words([folder]),
        stop_words.FILE: lambda: stop_words.stop_words(folder),
        contrasts.FILE: lambda: contrasts.read_contrasts(folder),
        contrasts.SYNONYMS: lambda: contrasts.read_contrasts(folder),
        WORDS: lambda: (
            places.region_words([folder]),
            read_words([folder], "detection", DetectionWords),
            language.reader(gazetteer),
        ),
    }
    found = [fault for file, read in readers.items() if (folder / file).exists() for fault in _refused(read)]
    yield from dict.fromkeys(found)
    if not found and (folder / WORDS).exists():
        for section in unread_sections(folder / WORDS):
            table = Table(folder / WORDS, (section,), {})
            yield table.fault("", "nothing reads this table", "Take it out, or give it the name that an engine asks for")


def _refused(read: Callable[[], object]) -> tuple[Fault, ...]:
    """The faults for which a reader refuses to read."""
    try:
        read()
    except PackError as error:
        return error.faults
    return ()


def _main() -> int:
    """Prints the faults of all packs and their number; 1 if there are any, else 0."""
    faults = [*pack_faults(LANGUAGES, Gazetteer(default_path()))]
    faults += _refused(lambda: page.read_page_words([OF_OTHER_LANGUAGES]))
    for fault in faults:
        print(fault)
    print(f"packs {' '.join(each.code for each in LANGUAGES)}: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(_main())
