"""An article's text as a document: paragraphs, quotations, and sentences with their parses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.extent import pieces, read_end
from pipeline.annotation.text.parse import Parse
from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs, split
from pipeline.annotation.text.words import TextWords
from pipeline.dateline import dateline_end
from schemas import CleanArticle, Span


def segment(
    article: CleanArticle, language: str, words: TextWords, parse: Callable[[Sequence[str]], Sequence[Parse]]
) -> Document:
    """The document of `article`, its sentences found with `words` and parsed with `parse`. A dateline, or the time before an
    entry of a live blog, is part of no sentence.

    `language` is a primary subtag of BCP 47. Paragraphs, sentences and quotations end where reading stops (`extent`), but the
    document's text is whole.
    """
    read = article.text[: read_end(article.text)]
    blocks = paragraphs(read)
    if dateline := dateline_end(read):
        blocks = ((dateline, blocks[0][1]), *blocks[1:])
    spans = [
        (start, end, number)
        for number, block in enumerate(blocks)
        for sentence in split(read, block, words)
        for start, end in pieces(read, (_stamp_end(read, sentence, words), sentence[1]))
    ]
    parses = parse([read[start:end] for start, end, _ in spans])
    sentences = tuple(Sentence(*span, found) for span, found in zip(spans, parses, strict=True))
    return Document(
        text=article.text,
        title=article.title,
        language=language,
        published_at=article.published_at,
        paragraphs=blocks,
        sentences=sentences,
        quotations=quotations(read, blocks, words),
    )


def _stamp_end(text: str, sentence: Span, words: TextWords) -> int:
    """Where a sentence begins behind the time at the start of its line; its own start where there is none."""
    start, end = sentence
    found = words.stamp.match(text, start, end) if text[start - 1 : start] in {"", "\n"} else None
    return found.end() if found and not text[found.end()].islower() and not text[found.end()].isdigit() else start
