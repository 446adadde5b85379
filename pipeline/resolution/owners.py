"""Who owns an outlet: reports of one owner are not independent of each other."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path


@lru_cache(maxsize=1 << 14)
def owner(source: str) -> str:
    """The owner of a source by the list beside this file, for it and its subdomains; else the source itself, its case and
    `www.` aside."""
    name = source.casefold().removeprefix("www.")
    listed = _listed()
    parts = name.split(".")
    for at in range(len(parts)):
        found = listed.get(".".join(parts[at:]))
        if found is not None:
            return found
    return name


@cache
def _listed() -> dict[str, str]:
    """Table of owners by source, from lines `owner: source source …`; what follows a # is a comment."""
    listed: dict[str, str] = {}
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        name, _, outlets = line.partition("#")[0].partition(":")
        listed.update(dict.fromkeys(outlets.casefold().split(), name.strip()))
    return listed
