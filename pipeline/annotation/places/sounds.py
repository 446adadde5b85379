"""The sound of a place name: how a name in Devanagari finds a place that is listed in Latin letters only."""

from __future__ import annotations

from pipeline.annotation.names.sounds import sound


def sound_key(name: str) -> str:
    """The skeletons of the words of `name`, as one key."""
    return " ".join(filter(None, (sound(word) for word in name.replace("-", " ").split())))


def is_devanagari(name: str) -> bool:
    """Whether `name` begins with a letter of Hindi, Marathi or their relatives."""
    return "\u0900" <= name[:1] < "\u0980"
