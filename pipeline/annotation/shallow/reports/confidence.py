"""How sure a report is, from 0 to 1, by the rule that found it."""

from __future__ import annotations

from typing import Final

CLAUSE: Final = 0.85
"""A conjunction opens the content."""
QUOTATION: Final = 0.85
"""The content is quoted."""
SOURCE: Final = 0.85
"""A phrase names the source."""
INSERTED: Final = 0.8
"""The report stands in or behind its content, between commas."""
BEFORE: Final = 0.8
"""The content stands before the claimant, where verbs stand last."""
OBJECT: Final = 0.65
"""The content is a noun phrase: the verb's object, or what stands between the claimant and a final verb."""
IMPERSONAL: Final = 0.6
"""Nobody's word. All of these are judged on the sentences of the tests only, so below what was measured for English and
Russian."""
