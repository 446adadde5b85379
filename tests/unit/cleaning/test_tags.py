"""Language tags as feeds and pages write them."""

from __future__ import annotations

import pytest

from pipeline.cleaning.tags import is_written_so, primary_subtag


@pytest.mark.parametrize(
    ("tag", "code"),
    [("EN", "en"), ("eng", "en"), ("ger", "de"), ("zh-Hans-CN", "zh"), ("iw", "he"), ("haw", "haw"), ("en_GB", "en")]
    + [(bad, None) for bad in ("", "x", "zz", "und", "mul", "english", "en-", "en--GB", "e n", "12")],
)
def test_tags(tag: str, code: str | None) -> None:
    assert primary_subtag(tag) == code


@pytest.mark.parametrize(
    ("tag", "shares", "so"),
    [
        ("en", {"LATIN": 1.0}, True),
        ("en", {"CYRILLIC": 0.95, "LATIN": 0.05}, False),
        ("sr-Latn", {"LATIN": 1.0}, True),
        ("sr-Latn", {"CYRILLIC": 1.0}, False),
        ("ru", {}, True),
    ],
)
def test_the_scripts_of_a_tag(tag: str, shares: dict[str, float], so: bool) -> None:
    assert is_written_so(tag, shares) is so
