"""Language tags (BCP 47) as feeds and pages write them."""

from __future__ import annotations

import re
from functools import cache

import pycountry

from pipeline.cleaning.scripts import scripts_of, unicode_names

FOREIGN_SHARE = 0.1
"""Share of the letters of a text: a declared language in whose scripts fewer are is contradicted by the text."""

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_][a-z0-9]{1,8}){0,6}", re.IGNORECASE)
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
_REPLACED = {"iw": "he", "in": "id", "ji": "yi", "mo": "ro", "tl": "fil"}
"""Replacements of deprecated primary subtags (IANA Language Subtag Registry); CLDR's name for Tagalog."""


def primary_subtag(tag: str) -> str | None:
    """The canonical primary subtag of a BCP 47 tag, underscores accepted: `en` of `en_GB` and of `eng`. None where it
    is not valid (RFC 5646) or names no language in particular."""
    match = _TAG.fullmatch(tag.strip())
    if not match:
        return None
    code = _canonical(match[1].lower())
    return None if code in _NO_LANGUAGE else code


def is_written_so(tag: str, shares: dict[str, float]) -> bool:
    """Whether a text whose letters have these `shares` of scripts (`scripts.shares`) can be in the language of `tag`, a valid
    one. Without letters, or for a language whose scripts nobody knows, it can."""
    match = _TAG.fullmatch(tag.strip())
    script = match[2] if match else None
    written = unicode_names(script.title()) if script else scripts_of(primary_subtag(tag) or "")
    return not shares or not written or sum(shares.get(each, 0.0) for each in written) >= FOREIGN_SHARE


@cache
def _canonical(code: str) -> str | None:
    code = _REPLACED.get(code, code)
    known = pycountry.languages.get(alpha_2=code) if len(code) == 2 else pycountry.languages.get(alpha_3=code)
    if known is None and len(code) == 3:
        known = pycountry.languages.get(bibliographic=code)
    return str(getattr(known, "alpha_2", known.alpha_3)) if known else None
