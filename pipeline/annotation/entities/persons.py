"""Joins the ways in which one article names a person: the full name, a shorter one, the surname alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.names.keys import name_key, without_title


def joined_persons(
    found: Sequence[Mention], named: dict[Mention, tuple[str, str]], language: str
) -> dict[Mention, tuple[str, str]]:
    """The id and name of the one fuller name of the article that each shorter name of a person belongs to.

    A shorter name is part of a fuller one if its words are, in their order, and they share the last or the first word. A name
    that fits several people stays alone. All mentions of a person bear the longest name; of several as long, the first.
    """
    people = [mention for mention in found if mention.type == "PERSON"]
    keys = {mention: tuple(name_key(mention.lemma, language).split()) for mention in people}
    fullest = defaultdict[str, set[tuple[str, ...]]](set)
    """Full names by their first and by their last word."""
    for key in keys.values():
        if len(key) > 1:
            fullest[key[0]].add(key)
            fullest[key[-1]].add(key)
    owner: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key in sorted(set(keys.values()), key=lambda key: (-len(key), key)):
        near = fullest[key[0]] | fullest[key[-1]] if key else ()
        fuller = {owner.get(other, other) for other in near if len(other) > len(key) and _part_of(key, other)}
        owner[key] = fuller.pop() if len(fuller) == 1 else key
    names: dict[tuple[str, ...], str] = {}
    for mention in sorted(people, key=lambda each: (-len(without_title(each.lemma).split()), each.start)):
        names.setdefault(owner[keys[mention]], without_title(mention.lemma))
    return {
        mention: (f"name:{' '.join(owner[keys[mention]])}", names[owner[keys[mention]]]) for mention in people if keys[mention]
    }


def _part_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    rest = iter(full)
    return bool(short) and all(word in rest for word in short) and (short[-1] == full[-1] or short[0] == full[0])
