"""An article's text as a document: paragraphs, quotations, and sentences with their parses."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.annotation.document import Document, Sentence
from pipeline.annotation.extent import pieces, read_end
from pipeline.annotation.parse import Parse
from pipeline.annotation.quotations import quotations
from pipeline.annotation.sentences import paragraphs, split
from pipeline.dateline import dateline_end
from schemas import CleanArticle


def segment(article: CleanArticle, language: str, parse: Callable[[str], Parse]) -> Document:
    """The document of `article`, its sentences parsed one by one with `parse`. A dateline is part of none.

    Paragraphs, sentences and quotations end where reading stops (`extent`); the text is whole.
    """
    read = article.text[: read_end(article.text)]
    blocks = paragraphs(read)
    if dateline := dateline_end(read):
        blocks = ((dateline, blocks[0][1]), *blocks[1:])
    sentences = tuple(
        Sentence(start, end, number, parse(read[start:end]))
        for number, block in enumerate(blocks)
        for sentence in split(read, block, language)
        for start, end in pieces(read, sentence)
    )
    return Document(
        text=article.text,
        title=article.title,
        language=language,
        published_at=article.published_at,
        paragraphs=blocks,
        sentences=sentences,
        quotations=quotations(read, blocks),
    )
