"""All that English brings to naming."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.annotation.entities.naming import Naming
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.bounds import completed, whole
from pipeline.languages.en.naming.evidence import told
from pipeline.languages.en.naming.rules import NEIGHBOUR_RULES, WORD_RULES
from pipeline.languages.en.naming.teams import is_sport, plays
from pipeline.languages.en.naming.untagged import described, unlisted
from pipeline.languages.naming import naming

ENGLISH_NAMING: Final[Naming] = replace(
    naming(FOLDER),
    whole=whole,
    completed=completed,
    described=described,
    unlisted=unlisted,
    on_sport=is_sport,
    plays=plays,
    told=told,
    word_rules=WORD_RULES,
    neighbour_rules=NEIGHBOUR_RULES,
)
