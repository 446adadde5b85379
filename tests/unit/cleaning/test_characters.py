"""Broken characters are mended, and what the rules for quotations need is kept."""

from __future__ import annotations

import pytest

from pipeline.cleaning.characters import one_line, repair


def test_characters_are_repaired_and_quotation_marks_kept() -> None:
    assert (
        repair("The ministryâ€™s\u00a0word\r\n\x00“fi\ufb01”\t L&amp;T\u200b\u2029end") == "The ministry’s word\n“fifi” L&T\nend"
    )
    assert repair("क्\u200dष e\u0301") == "क्\u200dष é"
    assert one_line("  A \n title ") == "A title"


@pytest.mark.parametrize("text", ["“No,” he said.", "It's 5 < 6 & 7 > 3", "AT&T and R&D", "Κ ｆｕｌｌ"])
def test_what_is_whole_stays(text: str) -> None:
    assert repair(text) == text
