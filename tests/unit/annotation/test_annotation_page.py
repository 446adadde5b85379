"""The page of annotated examples says what the code gives."""

from __future__ import annotations

from pipeline.annotation.annotator import Annotator
from tests.annotation_page import PAGE, page


def test_the_page_is_what_the_code_gives(annotator: Annotator) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(annotator), "write it anew with: python -m tests.annotation_page"
