"""Joins the ways in which one article names a person: the full name, a shorter one, the surname alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.names.keys import NameWords, name_key, without_title

Key = tuple[str, ...]
"""The words of a name's key."""


def joined_persons(found: Sequence[Mention], words: NameWords) -> dict[Mention, tuple[str, str]]:
    """The id and name of the one fuller name of the article that each shorter name of a person belongs to.

    A shorter name is part of a fuller one if its words are, in their order, and they share the last or the first word. A name
    that fits several people stays alone. All mentions of a person bear the longest name; of several as long, the first.
    """
    people = [mention for mention in found if mention.type == "PERSON"]
    keys = {mention: tuple(name_key(mention.lemma, words).split()) for mention in people}
    owner = _owners(set(keys.values()))
    plain = {mention: without_title(mention.lemma, words) for mention in people}
    names: dict[Key, str] = {}
    for mention in sorted(people, key=lambda each: (-len(plain[each].split()), each.start)):
        names.setdefault(owner[keys[mention]], plain[mention])
    return {mention: (f"name:{' '.join(owner[key])}", names[owner[key]]) for mention, key in keys.items() if key}


def _owners(keys: set[Key]) -> Mapping[Key, Key]:
    """The one fuller key that each key is part of, or itself."""
    fullest = defaultdict[str, set[Key]](set)
    """Full names by their first and by their last word."""
    for key in keys:
        if len(key) > 1:
            fullest[key[0]].add(key)
            fullest[key[-1]].add(key)
    owner: dict[Key, Key] = {}
    for key in sorted(keys, key=lambda key: (-len(key), key)):
        near = fullest[key[0]] | fullest[key[-1]] if key else ()
        fuller = {owner.get(other, other) for other in near if len(other) > len(key) and _part_of(key, other)}
        owner[key] = fuller.pop() if len(fuller) == 1 else key
    return owner


def _part_of(short: Key, full: Key) -> bool:
    rest = iter(full)
    return bool(short) and all(word in rest for word in short) and (short[-1] == full[-1] or short[0] == full[0])
