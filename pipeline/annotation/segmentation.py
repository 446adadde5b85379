"""An article's text as a document: paragraphs, quotations, and sentences with their parses."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.annotation.document import Document, Sentence
from pipeline.annotation.parse import Parse
from pipeline.annotation.quotations import quotations
from pipeline.annotation.sentences import paragraphs, split
from pipeline.dateline import dateline_end
from schemas import CleanArticle


def segment(article: CleanArticle, language: str, parse: Callable[[str], Parse]) -> Document:
    """The document of `article`, its sentences parsed one by one with `parse`. A dateline is part of none."""
    blocks = paragraphs(article.text)
    if dateline := dateline_end(article.text):
        blocks = ((dateline, blocks[0][1]), *blocks[1:])
    sentences = tuple(
        Sentence(start, end, number, parse(article.text[start:end]))
        for number, block in enumerate(blocks)
        for start, end in split(article.text, block, language)
    )
    return Document(
        text=article.text,
        title=article.title,
        language=language,
        published_at=article.published_at,
        paragraphs=blocks,
        sentences=sentences,
        quotations=quotations(article.text, blocks),
    )
