"""What an article as a whole says about the types of its names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from pipeline.annotation.entities.lists import Lists
from pipeline.annotation.entities.mention import MAY_BE_PLACES, Mention, Sort
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.scripts.letters import is_cyrillic
from schemas import Span

LARGE: Final = 100_000
"""People of a city that a name is rather than a person's or an organisation's, in a country that the article does not name."""


class Evidence:
    """What rules on the type of a name may look at: the article, the places that its names would be, and all its other names."""

    def __init__(
        self, found: Sequence[Mention], places: Mapping[Span, Place], document: Document, gazetteer: Gazetteer, naming: Naming
    ) -> None:
        """`places` gives by the span of a name's core the place that it would be."""
        self.document = document
        self.gazetteer = gazetteer
        self.naming = naming
        self._found = found
        self._places = places
        self._countries = {place.country for place in places.values() if place.kind != "city"}
        self._countries.update(place.country for mention in found if (place := gazetteer.nationality(mention.lemma)))
        people = [mention.text.split() for mention in found if mention.type == "PERSON" and " " in mention.text]
        self._of_people = frozenset(word for words in people for word in words)
        self.surnames = frozenset(words[-1] for words in people)
        """The last words of the full names of the article's people."""

    def place(self, mention: Mention) -> Place | None:
        """The place that the name would be."""
        return self._places.get(mention.core)

    def is_land(self, mention: Mention) -> bool:
        """Whether the name would be that of a country or an area, such as a sea."""
        place = self.place(mention)
        return place is not None and place.kind in ("country", "area")

    def is_small(self, mention: Mention) -> bool:
        """Whether the name would be that of no place, or of one with fewer people than a large city."""
        place = self.place(mention)
        return place is None or place.population < LARGE

    def names_country(self, place: Place) -> bool:
        """Whether the article names the country that a place lies in, by its name, its people or a region of it."""
        return place.country in self._countries

    def is_of_people(self, mention: Mention) -> bool:
        """Whether the name is a word of the full name of one of the article's people."""
        return mention.text in self._of_people

    def parse(self, mention: Mention) -> Parse:
        """The parse of the name's sentence."""
        return self.document.sentences[mention.sentence].parse

    @cached_property
    def lists(self) -> Lists:
        """The lists that names stand in."""
        return Lists(self._found, self.document)

    @cached_property
    def sport(self) -> bool:
        """Whether the article is on sport."""
        return self.naming.on_sport([sentence.parse for sentence in self.document.sentences])

    @cached_property
    def told(self) -> Mapping[str, Sort]:
        """What each name, by its folded spelling, is said to be somewhere in the article; the most often said of several."""
        votes: dict[str, Counter[Sort]] = defaultdict(Counter)
        for mention in self._found:
            named = mention.type in MAY_BE_PLACES and mention.type != "NATIONALITY"
            if named and (sort := self.naming.told(mention, self.document)):
                votes[folded(mention.text)][sort] += 1
        return {name: counts.most_common(1)[0][0] for name, counts in votes.items()}


def is_quoted(mention: Mention, document: Document) -> bool:
    """A town and the club "«Town»" are two in Russian, which writes the one with quotation marks."""
    return is_cyrillic(mention.text) and document.text[max(mention.start - 1, 0) : mention.start] in ("«", "„", '"')
