"""Pairs of sentences that put one claim or, by one word, another: `contrasts/*.tsv`, a file for each language.

A line is a group and a sentence; sentences of one group put one claim, in whatever language. Words in brackets may be replaced:
after a `=` by words of the same meaning, after a `|` by others, which make another claim of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("contrasts")

LANGUAGES = ("en", "es", "hi", "mr", "ru", "uk")

_SLOT = re.compile(r"\[([^\]]*)\]")


class Sentence(NamedTuple):
    """A sentence of a group."""

    language: str
    group: str
    line: int
    """The line of the file that it is made of."""
    text: str
    same: bool
    """Whether it puts the group's claim."""


class Pair(NamedTuple):
    """Two sentences of one group."""

    one: Sentence
    other: Sentence
    same: bool
    """Whether the two are one claim."""

    @property
    def minimal(self) -> bool:
        """Whether one line made both, so that they differ in the words of one bracket."""
        return self.one.language == self.other.language and self.one.line == self.other.line

    @property
    def across(self) -> bool:
        """Whether the two are in two languages."""
        return self.one.language != self.other.language


def sentences() -> list[Sentence]:
    """All sentences, language by language."""
    return [each for language in LANGUAGES for each in _of_language(language)]


def _of_language(language: str) -> Iterator[Sentence]:
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        group, marked = line.split("\t")
        slots = [[variant.split("=") for variant in slot.split("|")] for slot in _SLOT.findall(marked)]
        first = [slot[0][0] for slot in slots]
        made = [(first, True)]
        for at, (meant, *others) in enumerate(slots):
            made += [([*first[:at], word, *first[at + 1 :]], True) for word in meant[1:]]
            made += [([*first[:at], variant[0], *first[at + 1 :]], False) for variant in others]
        for words, same in made:
            filled = iter(words)
            yield Sentence(language, group, number, _SLOT.sub(lambda _, filled=filled: next(filled), marked), same)  # type: ignore[misc]


def pairs(given: list[Sentence]) -> Iterator[Pair]:
    """The pairs of each group: of sentences that put its claim, and of one that does and one that does not. Across languages
    those of which the claim is put by the first sentence of a line."""
    groups: dict[str, list[Sentence]] = {}
    for each in given:
        groups.setdefault(each.group, []).append(each)
    for group in groups.values():
        meant, others = ([each for each in group if each.same is same] for same in (True, False))
        firsts = {each.text for at, each in enumerate(meant) if at == 0 or meant[at - 1].line != each.line}
        for one, other in (*combinations(meant, 2), *product(meant, others)):
            if one.language == other.language or (one.text in firsts and (other.text in firsts or not other.same)):
                yield Pair(one, other, other.same)


def digest() -> str:
    """The hash of all files, by which fitted weights say what they were fitted on."""
    return sha256(b"".join((FOLDER / f"{language}.tsv").read_bytes() for language in LANGUAGES)).hexdigest()[:16]
