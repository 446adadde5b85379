"""What pages say of themselves around an article, as the `page.toml` of a pack holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar, Final, Protocol, TypeVar

from pipeline.languages.patterns import PART, one_of
from pipeline.languages.words import read_words

FILE: Final = "page.toml"

PARTS: Final = ("networks", "pieces", "services", "work")
"""Keys of `[parts]`, which stand in the patterns of other keys as `<networks>`."""

PLAIN: Final = {"pattern": ()}
"""Marks a field that holds regular expressions."""

WITH_PARTS: Final = {"pattern": PARTS}
"""Marks a field that holds regular expressions in which parts may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWords:
    """What other patterns have in common."""

    networks: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """Social networks and what else a page is shared on: Facebook."""
    pieces: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What one thing to read or watch is called: story."""
    services: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What a reader can sign up for: newsletter."""
    work: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What credits say somebody did: editing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonWords:
    """What stands on buttons, and on headings and labels over links (`buttons`)."""

    buttons: tuple[str, ...] = field(metadata=WITH_PARTS)
    """A whole button: "Share", "Leave a comment"."""
    counted: tuple[str, ...] = field(metadata=PLAIN)
    """What a button counts: "12 comments"."""
    headings: tuple[str, ...] = field(metadata=WITH_PARTS)
    """A whole heading over links: "Related stories"."""
    labels: tuple[str, ...] = field(metadata=WITH_PARTS)
    """What stands before a colon or a stroke and a link: "Read more: …"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptWords:
    """How a page speaks to its reader, by the beginning of a paragraph (`prompts`)."""

    asks: tuple[str, ...] = field(metadata=WITH_PARTS)
    """Imperatives with an object that a publisher has, and questions: "Subscribe to our newsletter"."""
    legal: tuple[str, ...] = field(metadata=WITH_PARTS)
    """Cookies and rights: "All rights reserved"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionWords:
    """What captions and credits of pictures are known by (`captions`)."""

    agencies: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """Whose pictures they are: "| Reuters"."""
    pictures: tuple[str, ...] = field(metadata=PLAIN)
    """What one picture is called, or several: "Photos: …"."""
    kinds: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand before that: "File photo"."""
    notes: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand behind it: "Photo credit: …"."""
    makers: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What stands before a photographer's name: "Photo by Ana Lopes"."""
    credits: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand for the picture in brackets: "(Source: …)"."""
    credit_notes: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand behind that: "(Image by: …)"."""
    ending_labels: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What a caption's last words begin with: "… in the old town. Photo: Ana Lopes"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditWords:
    """What bylines, dates and credits are known by (`credits`)."""

    authors: tuple[str, ...] = field(metadata=PLAIN)
    """What stands before an author's name: "By Jane Roe"."""
    particles: tuple[str, ...] = field(metadata=PLAIN)
    """Words without a capital in and between names; in these case counts: "John van Dyk and Jane Roe"."""
    newsrooms: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """A whole byline that names no person: "Web desk", and behind a stroke a place."""
    roles: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What an author is, behind the name: "staff writer"; in these case counts."""
    ordinals: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """Endings of the number of a day: "1st March 2024"."""
    date_links: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand between a day, its month and its year: "1 de marzo de 2024"."""
    years: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand behind a year: "1 марта 2024 года"."""
    hours: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What stands before a time of day: "at 10:15"."""
    day_halves: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand behind it: "10:15 a.m.", "10:15 h"."""
    stamps: tuple[str, ...] = field(metadata=PLAIN)
    """What stands before a date: "Updated: 1 March 2024"."""
    stamp_notes: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand between the two: "Published on 1 March 2024"."""
    reading_times: tuple[str, ...] = field(metadata=PLAIN)
    """What stands before how long reading takes: "Reading time: 3 min"."""
    minutes: tuple[str, ...] = field(metadata=PLAIN)
    """The unit of that."""
    minute_notes: tuple[str, ...] = field(default=(), metadata=PLAIN)
    """What may stand behind it: "3 min read"."""
    credits: tuple[str, ...] = field(default=(), metadata=WITH_PARTS)
    """A whole paragraph that says who did what: "Reporting by Ana Lopes; editing by Tom Reed"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """What stands beside links to other language editions (`language_links`)."""

    prompts: frozenset[str] = frozenset()
    """Words around the names of languages: "Read this in Español"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """All of it, a field for each table of `page.toml`; parts are filled in."""

    parts: PartWords
    buttons: ButtonWords
    prompts: PromptWords
    captions: CaptionWords
    credits: CreditWords
    links: LinkWords


class _Words(Protocol):
    """Any of the dataclasses above."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


Words = TypeVar("Words", bound=_Words)


def read_page_words(folders: Sequence[Path]) -> PageWords:
    """The words of the packs in `folders`, united. Raises `PackError` where a `page.toml` is missing or at fault."""
    parts = read_words(folders, "parts", PartWords, FILE)

    def read(section: str, kind: type[Words]) -> Words:
        """The words of one table, parts filled in."""
        words = read_words(folders, section, kind, FILE)
        found = {
            each.name: tuple(_filled(pattern, parts) for pattern in getattr(words, each.name))
            for each in fields(kind)
            if each.metadata.get("pattern")
        }
        return replace(words, **found)

    return PageWords(
        parts=parts,
        buttons=read("buttons", ButtonWords),
        prompts=read("prompts", PromptWords),
        captions=read("captions", CaptionWords),
        credits=read("credits", CreditWords),
        links=read("links", LinkWords),
    )


def _filled(pattern: str, parts: PartWords) -> str:
    return PART.sub(lambda name: one_of(getattr(parts, name[1])), pattern)
