"""Placeholders that no program filled in."""

from __future__ import annotations

import pytest

from pipeline.cleaning.placeholders import without_placeholders


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The bridge is shut. {{ ad_slot }} It opens in May.", "The bridge is shut. It opens in May."),
        ("{{ story.title }} by {{author}}\nThe bridge is shut.", "The bridge is shut."),
        ("{{#if member}}Welcome back, dear member of the club of readers.{{/if}}", ""),
        ("<%= teaser %>\nRain.", "Rain."),
        ("${item.headline}\nRain.", "Rain."),
        ('[caption id="7" width="300"]The pier.[/caption]', "The pier."),
        (
            "He said “it [sic] rains”, and {braces} are no placeholder.",
            "He said “it [sic] rains”, and {braces} are no placeholder.",
        ),
        ("It costs $5 {about}.", "It costs $5 {about}."),
    ],
)
def test_they_go(text: str, left: str) -> None:
    assert without_placeholders(text) == left
