"""What a page asks of its reader: to share, subscribe, comment, read on, accept cookies.

The rules are imperatives of a closed set of verbs with the objects that a publisher has, at the start of a short
paragraph: a sentence of the report does not address its reader.
"""

from __future__ import annotations

import re

from pipeline.cleaning.buttons import bare, is_button
from pipeline.cleaning.page_words import WORDS

LONGEST_PROMPT = 400
"""Characters of the longest prompt: no longer paragraph is one."""

_RIGHTS = re.compile(r"[\s*_·|]{0,5}(?:©|\(c\) ?\d{4}\b)", re.IGNORECASE)
"""With a year: "(c) 3 boats" is the third of a list."""

_PROMPT = re.compile("|".join(f"(?:{rule})" for rule in (*WORDS.prompts.asks, *WORDS.prompts.legal)), re.IGNORECASE)

_TAGS_ONLY = re.compile(r"(?:[@#][\w-]{1,60}[\s,|]{0,3}){1,30}")


def is_prompt(paragraph: str) -> bool:
    """Whether `paragraph` addresses the reader, is a button, only hashtags, or a mark of separation. What starts with a
    quotation mark is none. Raises nothing; its cost does not grow beyond `LONGEST_PROMPT` characters."""
    if len(paragraph) > LONGEST_PROMPT or paragraph[:1] in "\"“«„‘'":
        return False
    text = bare(paragraph)
    return (
        not any(map(str.isalnum, text))
        or is_button(text)
        or _RIGHTS.match(paragraph) is not None
        or _PROMPT.match(text) is not None
        or _TAGS_ONLY.fullmatch(paragraph) is not None
    )
