"""The cleaning stage: from a decoded raw article to a `CleanArticle`, or to the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline.cleaning.boilerplate import without_boilerplate
from pipeline.cleaning.characters import one_line, repair
from pipeline.cleaning.decoding import Decoded
from pipeline.cleaning.html import Page, read_page
from pipeline.cleaning.language import language_of
from pipeline.cleaning.markup import unescaped
from pipeline.cleaning.paragraphs import join, split
from pipeline.cleaning.placeholders import without_placeholders
from pipeline.cleaning.signature import signature
from pipeline.cleaning.titles import without_title
from pipeline.identity import digest
from pipeline.rejection import Rejection, RejectionCode
from pipeline.version import PIPELINE_VERSION
from schemas import CleanArticle, RawArticle, Trace


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the raw record stood; all null offline."""

    topic: str | None = None
    partition: int | None = None
    offset: int | None = None
    timestamp: datetime | None = None
    """The record's timestamp, aware."""


OFFLINE = Origin()


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A clean article, and what its feed or page got wrong about it."""

    article: CleanArticle
    overruled: str | None
    """The language that was declared, where the article has another."""


def clean(decoded: Decoded, origin: Origin) -> CleanArticle | Rejection:
    """The article of `cleaned`, or why there is none. Raises nothing."""
    made = cleaned(decoded, origin)
    return made if isinstance(made, Rejection) else made.article


def cleaned(decoded: Decoded, origin: Origin) -> Cleaned | Rejection:
    """The readable text of the raw article and what is known about it.

    Rejections: `no_text` where nothing readable is left, `no_date` where neither feed nor page says when it was
    published. Raises nothing.
    """
    raw = decoded.article
    page = None
    if raw.content_type == "text/html":
        page = read_page(unescaped(raw.content), raw.url, origin.timestamp or raw.fetched_at, dated=raw.published_at is None)
    titles = _titles(raw, page)
    text = _readable(raw.content if raw.content_type == "text/plain" else page.text if page else "", titles)
    if not text:
        return Rejection(RejectionCode.NO_TEXT, _message(raw, "nothing readable is left of `content`: send the article's text"))
    published_at = raw.published_at or (page.metadata.published_at if page else None)
    if published_at is None:
        return Rejection(
            RejectionCode.NO_DATE, _message(raw, "neither `published_at` nor the page says when it was published: send it")
        )
    return _assembled(raw, origin, page, text, titles[0] if titles else None, published_at)


def _assembled(
    raw: RawArticle, origin: Origin, page: Page | None, text: str, title: str | None, published_at: datetime
) -> Cleaned:
    language = language_of(text, raw.language, *(page.metadata.languages if page else ()))
    content_hash = digest(text)
    article = CleanArticle(
        article_id=digest(raw.source, raw.url if raw.id is None else raw.id, content_hash),
        raw_id=raw.id,
        source=raw.source,
        url=raw.url,
        title=title,
        text=text,
        language=language.code,
        published_at=published_at,
        fetched_at=raw.fetched_at,
        content_hash=content_hash,
        signature=signature(text),
        retracts=raw.retracts,
        meta=raw.meta,
        trace=Trace(
            topic=origin.topic,
            partition=origin.partition,
            offset=origin.offset,
            timestamp=origin.timestamp or raw.fetched_at or published_at,
            pipeline_version=PIPELINE_VERSION,
            models={"language": language.model} if language.model else {},
            backfill=raw.backfill,
        ),
    )
    return Cleaned(article, language.overruled)


def _titles(raw: RawArticle, page: Page | None) -> tuple[str, ...]:
    """The feed's title, then the page's, repaired; each once."""
    stated = (raw.title or "", *(page.metadata.titles if page else ()))
    return tuple(dict.fromkeys(title for each in stated if (title := one_line(each))))


def _readable(content: str, titles: tuple[str, ...]) -> str:
    paragraphs = split(without_placeholders(repair(content)))
    kept = without_boilerplate(paragraphs)
    if not kept and len(paragraphs) == 1 and any(map(str.isalnum, paragraphs[0])):
        # A feed that has only a headline sends it as content, and "Watch: …" is a headline there.
        kept = paragraphs
    return join(without_title(kept, titles))


def _message(raw: RawArticle, fault: str) -> str:
    return f"{fault} (content_type {raw.content_type}, {len(raw.content)} characters)"
