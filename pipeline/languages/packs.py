"""Reads the files of a language's pack, or says of each fault the file, the line, what is wrong and what to do.

A pack is a folder of `pipeline/languages`. Three forms of file hold words:

`words.toml`, `page.toml`
    A table for each engine that reads it, with the keys of the engine's own dataclass (`words.read_words`).
`*.tsv`
    A heading line with the names of the columns, then a row a line (`tables.read_rows`). A line that begins with `#` is a
    comment.
`*.txt`
    Words, parted by white space (`tables.read_list`). A line that begins with `#` is a comment.
"""

from __future__ import annotations

from pipeline.languages.faults import SIGNS, Fault, PackError, meant, word_fault
from pipeline.languages.tables import Row, read_list, read_rows
from pipeline.languages.words import WORDS, Slice, read_words

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
    tables = [_Table(folder / file, (section,), _toml(folder / file).get(section, {})) for folder in folders]
    faults: list[Fault] = []
    made = [_made(table, kind, faults) for table in tables]
    if faults:
        raise PackError(faults)
    return kind(**_united(made, kind))


def word_fault(word: str, signs: str = "") -> tuple[str, str] | None:
    """What is wrong with a word of a pack, and what to do; None where a text could hold it. `signs` are allowed besides."""
    for part in word.split("-"):  # "telegram-канал" is a word
        scripts = sorted({_script(letter) for letter in part if unicodedata.category(letter)[0] == "L"})
        if len(scripts) > 1:
            odd = min(scripts, key=lambda each: sum(_script(letter) == each for letter in part))
            letters = " ".join(letter for letter in part if unicodedata.category(letter)[0] == "L" and _script(letter) == odd)
            return f"{word!r} is written in two scripts, {' and '.join(scripts)}", f"Type {letters} anew in the other script"
    stray = [
        letter for letter in word if unicodedata.category(letter)[0] not in "LMN" and letter not in SIGNS + signs + "\u200c\u200d"
    ]
    return (f"{word!r} holds the sign {stray[0]!r}, which no word has", "Take it out") if stray else None


@dataclass(frozen=True, slots=True)
class _Table:
    path: Path
    keys: tuple[str, ...]
    values: Mapping[str, Any]

    def fault(self, key: str, fault: str, mend: str, word: str = "") -> Fault:
        return Fault(self.path, _line_of(_text(self.path), (*self.keys, key), word), f"[{'.'.join(self.keys)}] {fault}", mend)


@cache
def _toml(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        raise PackError([Fault(path, int(found[1]) if found else 0, str(error), "See toml.io for the form")]) from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise PackError(
            [Fault(path, 0, f"cannot be read: {error.strerror}", "Copy the file of another language, and fill it")]
        ) from error


def _made(table: _Table, kind: type[Any], faults: list[Fault]) -> dict[str, Any]:
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


def _value(table: _Table, key: str, value: Any, hint: Any, field: Field[Any], faults: list[Fault]) -> Any:
    if "pattern" in field.metadata:
        return _patterns(table, key, value, field.metadata["pattern"], faults)
    signs = field.metadata.get("signs", "")
    origin, inner = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
        return _made(_Table(table.path, (*table.keys, key), value), hint, faults)
    if origin in (Mapping, dict) or hint is Mapping:
        return _inverted(table, key, value, inner, signs, faults)
    phrases = inner and get_origin(inner[0]) is tuple
    if origin in (frozenset, tuple) and phrases:
        found = _phrases(table, key, value, signs, faults)
        return frozenset(found) if origin is frozenset else tuple(sorted(found, key=lambda each: (-len(each), each)))
    if origin in (frozenset, tuple):
        listed = _words(table, key, value, signs, faults)
        return frozenset(listed) if origin is frozenset else tuple(listed)
    if (allowed := _literals(hint)) and value not in allowed:
        faults.append(table.fault(key, f"{key} may not be {value!r}", meant(str(value), allowed)))
    if origin is re.Pattern:
        return _pattern(table, key, value, faults)
    if hint in (str, bool, int, float) or origin is not None or isinstance(value, str):
        return value
    faults.append(table.fault(key, f"{key} is of no form that a pack may hold", "See read_words"))
    return value


def _pattern(table: _Table, key: str, value: Any, faults: list[Fault]) -> re.Pattern[str]:
    try:
        return re.compile(value, re.VERBOSE)
    except (re.error, TypeError) as error:
        faults.append(
            table.fault(key, f"{key} is no regular expression: {error}", "Mend it, between three single quotation marks")
        )
        return re.compile("")


def _words(table: _Table, key: str, value: Any, signs: str, faults: list[Fault]) -> list[str]:
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


def _phrases(table: _Table, key: str, value: Any, signs: str, faults: list[Fault]) -> list[tuple[str, ...]]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        faults.append(table.fault(key, f"{key} has to be a list of phrases", 'Write it as ["one two", "three"]'))
        return []
    found: dict[tuple[str, ...], None] = {}
    for phrase in value:
        faults += [table.fault(key, *wrong, word) for word in phrase.split() if (wrong := word_fault(word, signs))]
        if tuple(phrase.split()) in found:
            faults.append(table.fault(key, f"{phrase!r} stands twice in {key}", "Take one out", phrase))
        found[tuple(phrase.split())] = None
    return list(found)


def _patterns(table: _Table, key: str, value: Any, parts: Sequence[str], faults: list[Fault]) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
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


def _inverted(table: _Table, key: str, value: Any, inner: tuple[Any, ...], signs: str, faults: list[Fault]) -> dict[Any, Any]:
    if not isinstance(value, dict):
        faults.append(table.fault(key, f"{key} has to be a table", f"Write it as [{'.'.join((*table.keys, key))}]"))
        return {}
    below = _Table(table.path, (*table.keys, key), value)
    found: dict[Any, Any] = {}
    for meaning, given in value.items():
        listed: Iterable[Any]
        if get_origin(inner[0]) is tuple:
            listed = _phrases(below, meaning, given, signs, faults)
        else:
            listed = _words(below, meaning, given, signs, faults)
        told: Any = meaning
        if inner[1] in (int, float):
            try:
                told = inner[1](meaning)
            except ValueError:
                faults.append(below.fault(meaning, f"{meaning!r} is no number", "Write the number in quotation marks"))
        elif (allowed := _literals(inner[1])) and meaning not in allowed:
            faults.append(below.fault(meaning, f"unknown meaning {meaning!r}", meant(meaning, allowed)))
        for word in listed:
            if word in found:
                faults.append(
                    below.fault(meaning, f"{_said(word)!r} is both {found[word]} and {told}", "Take one out", _said(word))
                )
            found.setdefault(word, told)
    return found


def _said(word: str | tuple[str, ...]) -> str:
    return word if isinstance(word, str) else " ".join(word)


def _literals(hint: Any) -> tuple[str, ...]:
    given = get_args(hint)
    return given if given and all(isinstance(each, str) for each in given) else ()


def _united(made: Sequence[Mapping[str, Any]], kind: type[Any]) -> dict[str, Any]:
    """The fields of `kind` by their names, out of what was made of each folder's table."""
    hints = get_type_hints(kind)
    names = dict.fromkeys(name for each in made for name in each)
    return {name: _union([each[name] for each in made if name in each], hints[name]) for name in names}


def _union(values: Sequence[Any], hint: Any) -> Any:
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
            phrases = get_args(hint) and get_origin(get_args(hint)[0]) is tuple
            found = tuple(sorted(both, key=lambda each: (-len(each), each))) if phrases else tuple(both)
    return found


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0].title()


def meant(given: str, known: Iterable[str]) -> str:
    """What to do about a name that is none of `known`: the one that was meant, or all of them."""
    near = difflib.get_close_matches(given, known, 1)
    return f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(known)}"


_KEY = re.compile(r"\s*(?:\"([^\"]+)\"|'([^']+)'|([\w.-]+))\s*=")


def _line_of(text: str, keys: tuple[str, ...], word: str) -> int:
    """The line of a TOML file in which a key of a table stands or, behind it, a word; 0 where there is no such table."""
    numbered = list(enumerate(text.splitlines(), 1))
    at = next(_starting(numbered, keys), 0)
    if not at or not word:
        return at
    bounded = re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])")
    return next((number for number, line in numbered if number >= at and bounded.search(line)), at)


def _starting(numbered: Iterable[tuple[int, str]], keys: tuple[str, ...]) -> Iterator[int]:
    """The line of the key in its table, or else that of the nearest table that there is."""
    numbered, nearest = list(numbered), 0
    current: tuple[str, ...] = ()
    for number, line in numbered:
        if heading := re.match(r"\s*\[\s*([^\]]+?)\s*\]", line):
            current = tuple(each.strip().strip("\"'") for each in heading[1].split("."))
            nearest = number if keys[: len(current)] == current else nearest
            if current == keys:
                yield number
        elif (name := re.match(r"\s*(?:\"([^\"]+)\"|'([^']+)'|([\w.-]+))\s*=", line)) and (
            *current,
            next(filter(None, name.groups())),
        ) == keys:
            yield number
    if nearest:
        yield nearest
=======
__all__ = ["SIGNS", "WORDS", "Fault", "PackError", "Row", "Slice", "meant", "read_list", "read_rows", "read_words", "word_fault"]
