"""Who speaks: claimants that are one because one speaks for the other."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.resolution.news_reports import PUBLISHER
from pipeline.resolution.owners import owner
from schemas import ClaimMention

_STATE = re.compile(r"iso3166-1:([A-Z]{2})$")
_ORGAN = re.compile(r"name:([A-Z]{2}) ")
"""Ministries, governments, forces and their spokespersons have ids that begin with their state's ISO code."""


@lru_cache(maxsize=1 << 14)
def speaker(entity_id: str) -> str:
    """Who speaks through an entity: the same for all that speak for one state; else the entity itself."""
    found = _STATE.match(entity_id) or _ORGAN.match(entity_id)
    return f"state:{found[1]}" if found else entity_id


def claimant(mention: ClaimMention, source: str) -> str | None:
    """Whose claim it is: the claimant's, the publisher's where nobody is named, nobody's behind a bare "reportedly"."""
    if mention.claimant is not None:
        return speaker(mention.claimant.entity_id)
    return None if mention.cue is not None else f"{PUBLISHER}{owner(source)}"
