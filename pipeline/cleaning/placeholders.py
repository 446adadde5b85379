"""Placeholders of templates that no program filled in: `{{ story.title }}`, `<%= ad %>`, `[caption id="7"]`."""

from __future__ import annotations

import re

SHORTEST = 60
"""Characters of the shortest line that is kept when its placeholders are gone and no sentence ends it: less is a
template's own."""

_PLACEHOLDER = re.compile(
    r"\{\{\{?[^{}\n]{0,300}\}?\}\}|\{%[^{}\n]{0,300}%\}|<%[^<>\n]{0,300}%>|\$\{[\w.() |]{1,100}\}|"
    r"\[/?(?:caption|gallery|embed|audio|video|playlist|wp_ad|adrotate|contact-form|vc_\w+|et_pb_\w+)\b[^\[\]\n]{0,500}\]"
)
_BLOCK = re.compile(r"\{\{[#^]|\{%\s*(?:if|for|block)\b")
"""What opens a condition or a loop: the line is a template's, whatever words it has."""

_MARKS = ("{{", "{%", "<%", "${", "[")


def without_placeholders(text: str) -> str:
    """`text` without placeholders, and without the lines that are little else. Raises nothing."""
    if not any(mark in text for mark in _MARKS):
        return text
    return "\n".join(line for line in map(_cleared, text.split("\n")) if line is not None)


def _cleared(line: str) -> str | None:
    rest = _PLACEHOLDER.sub("", line)
    if len(rest) == len(line):
        return line
    rest = " ".join(rest.split())
    template = _BLOCK.search(line) or (len(rest) < SHORTEST and not rest.endswith((".", "!", "?", "…", "।", "”", '"', "»")))
    return None if template else rest
