"""Types of an article's names: the tagger's, corrected by lists, by the gazetteer and by what stands beside them; one a name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.entities.bodies_keys import is_known
from pipeline.annotation.entities.materiel import materiel
from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.entities.surroundings import has_article, has_title, is_entered, stands_in, with_article
from pipeline.annotation.names.citation import is_cyrillic
from pipeline.annotation.names.keys import TITLES
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.languages.en.naming.context import Lists, is_firm, is_he_or_she, surnames
from pipeline.languages.en.naming.deeds import is_destination, is_scene
from pipeline.languages.en.naming.evidence import has_life_dates, said_of
from pipeline.languages.en.naming.heads import is_person, is_regnal, is_surname, is_titled, sort_by_head
from pipeline.languages.en.naming.nouns import Sort
from pipeline.languages.en.naming.runs import has_epithet
from pipeline.languages.en.naming.teams import is_of_sport, is_sport, is_team, is_team_name, plays_for
from pipeline.languages.given_names import GIVEN_NAMES
from schemas import EntityType, Span

_SURE_BY_ALTERNATE = 400_000
NAMED: Final = frozenset({"PERSON", "ORGANISATION", "LOCATION"})
MAY_BE_PLACES: Final = NAMED | {"FACILITY", "NATIONALITY"}
_SURE = 100_000
"""People of a city whose name was tagged as a person's or an organisation's, in a country that the article does not name."""


def typed(found: Sequence[Mention], places: Mapping[Span, Place], document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """`found` with the type of each; without what is of no type of the contract's: films, prizes, ships.

    `places` gives by the span of a name's core the place that it would be.
    """
    corrected = _Corrections(found, places, document, gazetteer)
    sorted_out = [(mention, corrected.sort(mention)) for mention in found if not _is_common(mention, places, document)]
    return _one_type_each([_retyped(mention, sort, document) for mention, sort in sorted_out if sort != "WORK"], document)


def _is_common(mention: Mention, places: Mapping[Span, Place], document: Document) -> bool:
    """Whether the tagger took a plural noun that opens an English sentence for a name: "Routes from Oslo ..."."""
    token = document.sentences[mention.sentence].parse.tokens[mention.first]
    alone = mention.first == mention.last == 0 and mention.type in NAMED and document.language == "en"
    return alone and token.pos == "NOUN" and "Number=Plur" in token.morph and mention.core not in places


def _retyped(mention: Mention, sort: EntityType, document: Document) -> Mention:
    """`mention` as `sort`; what was none becomes a person without the titles that it begins with: "King Vajiravudh"."""
    if mention.type == sort or sort != "PERSON":
        return replace(mention, type=sort)
    sentence = document.sentences[mention.sentence]
    first = mention.first
    while first < mention.last and sentence.parse.tokens[first].text.casefold().rstrip(".") in TITLES:
        first += 1
    if first == mention.first:
        return replace(mention, type=sort)
    core = sentence.span(first, mention.last)[0], mention.core[1]
    text = document.text[core[0] : core[1]]
    return replace(mention, type=sort, core=core, text=text, lemma=text, first=first)


class _Corrections:
    """What the article as a whole says about the types of its names."""

    def __init__(self, found: Sequence[Mention], places: Mapping[Span, Place], document: Document, gazetteer: Gazetteer) -> None:
        self._places = places
        self._document = document
        self._gazetteer = gazetteer
        self._countries = Counter(place.country for place in places.values() if place.kind != "city")
        self._countries.update(place.country for mention in found if (place := gazetteer.nationality(mention.lemma)))
        self._of_people = {
            word for mention in found if mention.type == "PERSON" for word in mention.text.split() if " " in mention.text
        }
        self._english = document.language == "en"
        self._said = self._evidence(found) if self._english else {}
        self._lists = Lists(found, document)
        self._surnames = surnames(found)
        self._sport = self._english and is_sport(sentence.parse for sentence in document.sentences)

    def sort(self, mention: Mention) -> Sort:
        """The type of `mention`, or WORK."""
        if mention.type not in MAY_BE_PLACES and mention.type != "EVENT":
            return mention.type
        if self._gazetteer.nationality(mention.lemma):
            return "NATIONALITY"
        if known := materiel(mention.text):
            return known
        if mention.text.startswith("Operation "):
            return "EVENT"
        forms = (mention.text, mention.lemma)
        if any(map(is_known, forms)) or (any(map(self._gazetteer.metonym, forms)) and not is_entered(mention, self._document)):
            return "ORGANISATION"
        return (self._by_words(mention) if self._english else None) or self._by_place(mention)

    def _by_words(self, mention: Mention) -> Sort | None:
        place = self._places.get(mention.core)
        if place and place.kind in ("country", "area"):
            return None
        if (said := self._said.get(folded(mention.text))) and (said != "LOCATION" or mention.type != "FACILITY"):
            return said
        parse, words = self._document.sentences[mention.sentence].parse, mention.text.split()
        if (
            self._sport
            and mention.type in (*NAMED, "NATIONALITY")
            and mention.start == mention.core[0]
            and not stands_in(mention, self._document)
        ):
            team = is_team_name(words) or (not is_person(words) and is_team(parse, mention.first, mention.last))
            if team and mention.text not in self._of_people:
                return "ORGANISATION"
        if is_team_name(words) and is_team(parse, mention.first, mention.last) and (place is None or place.population < _SURE):
            return "ORGANISATION"
        if (
            mention.type in ("ORGANISATION", "LOCATION")
            and mention.text not in self._of_people
            and plays_for(parse, mention.last)
        ):
            return "ORGANISATION"
        if sort := sort_by_head(words, mention.type):
            return sort
        if has_epithet(words) or is_regnal(words):
            return "PERSON"
        if len(words) == 1:
            return self._alone(mention, place)
        return "PERSON" if not place and (is_person(words) or (mention.type != "PERSON" and is_titled(words))) else None

    def _alone(self, mention: Mention, place: Place | None) -> Sort | None:
        """A single word by the article's people, by what it does, or by the list that it stands in."""
        small = place is None or place.population < _SURE
        if mention.text in self._surnames:
            return "PERSON" if small and not stands_in(mention, self._document) else None
        if mention.type == "ORGANISATION" and is_scene(self._document.sentences[mention.sentence].parse, mention.last):
            return "LOCATION"
        if mention.type in NAMED and is_firm(mention, self._document):
            return "ORGANISATION"
        taken = mention.type in ("ORGANISATION", "LOCATION") and not has_article(mention, self._document)
        if taken and ((place is None and is_surname(mention.text)) or (small and is_he_or_she(mention, self._document))):
            return "PERSON"
        if mention.type == "PERSON" and folded(mention.text) not in GIVEN_NAMES and self._lists.is_among_places(mention):
            return "LOCATION"
        listed = self._lists.type(mention)
        if listed == "PERSON" and small and mention.type in ("ORGANISATION", "LOCATION"):
            return listed
        return listed if listed == "LOCATION" and place and mention.type in ("PERSON", "ORGANISATION") else None

    def _by_place(self, mention: Mention) -> EntityType:
        place = self._places.get(mention.core)
        if mention.type == "ORGANISATION" and _is_quoted(mention, self._document):
            return mention.type
        if mention.type in ("PERSON", "ORGANISATION", "NATIONALITY") and place and self._is_place(mention, place):
            return "LOCATION"
        if mention.type == "FACILITY" and place and place.kind == "city" and place.main_name and place.country in self._countries:
            return "LOCATION"
        if mention.type == "PERSON" and mention.text not in self._of_people and self._is_whereabouts(mention):
            return "LOCATION"
        if self._english and mention.type in ("PERSON", "ORGANISATION") and mention.text not in self._of_people:
            return with_article(mention, self._document) or mention.type
        if self._english and mention.type == "ORGANISATION" and not place and has_title(mention, self._document):
            return "PERSON"
        return mention.type

    def _is_whereabouts(self, mention: Mention) -> bool:
        if stands_in(mention, self._document):
            return True
        parse, words = self._document.sentences[mention.sentence].parse, mention.text.split()
        named = folded(words[0]) in GIVEN_NAMES or mention.start != mention.core[0]
        return self._english and not named and is_destination(parse, mention.last)

    def _is_place(self, mention: Mention, place: Place) -> bool:
        """Whether a name tagged as a person's or an organisation's is a place all the same."""
        if (
            mention.start != mention.core[0] or mention.text in self._of_people
        ):  # a title stands before it; or part of a person's name
            return False
        if place.kind in ("country", "area"):
            return True
        parse = self._document.sentences[mention.sentence].parse
        plays = self._english and is_of_sport(parse) and is_team(parse, mention.first, mention.last)
        if mention.type == "ORGANISATION" and plays:
            return False
        if place.kind == "region" and mention.end > mention.core[1]:  # "the Odesa region"
            return True
        if mention.type == "NATIONALITY" and not place.main_name:
            return False
        if mention.text.isupper() and not place.main_name:
            return False
        smallest = _SURE if place.main_name else _SURE_BY_ALTERNATE
        spelling = folded(mention.text)[:3]
        renamed = not place.main_name and all(word[:3] != spelling for word in folded(place.name).split())  # "Stalin", Donetsk
        given = mention.type == "PERSON" and (folded(mention.text) in GIVEN_NAMES or renamed)
        return not given and (place.country in self._countries or place.population >= smallest)

    def _evidence(self, found: Sequence[Mention]) -> dict[str, Sort]:
        """By its folded spelling, what each name is said to be somewhere in the article; the most often said of several."""
        votes: dict[str, Counter[Sort]] = defaultdict(Counter)
        for mention in found:
            if mention.type in MAY_BE_PLACES and mention.type != "NATIONALITY":
                parse = self._document.sentences[mention.sentence].parse
                lived = " " in mention.text and has_life_dates(self._document.text, mention.core[1])
                if sort := "PERSON" if lived else said_of(parse, mention.first, mention.last):
                    votes[folded(mention.text)][sort] += 1
        return {name: counts.most_common(1)[0][0] for name, counts in votes.items()}


def _spelling(mention: Mention, document: Document) -> str:
    return f"«{folded(mention.lemma)}" if _is_quoted(mention, document) else folded(mention.lemma)


def _is_quoted(mention: Mention, document: Document) -> bool:
    """A town and the club "«Town»" are two in Russian, which writes the one with quotation marks."""
    return is_cyrillic(mention.text) and document.text[max(mention.start - 1, 0) : mention.start] in ("«", "„", '"')


def _one_type_each(found: Sequence[Mention], document: Document) -> list[Mention]:
    """The type that most mentions of a name have; of two with as many, the one that comes first.

    A single word that ends a person's full name in the article is that person, not an organisation; one tagged as a person that
    begins or ends an organisation's full name is that organisation.
    """
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for mention in found:
        if mention.type in NAMED:
            votes[_spelling(mention, document)][mention.type] += 1
    types = {name: vote.most_common(1)[0][0] for name, vote in votes.items()}
    people = {word for name, kind in types.items() if kind == "PERSON" and " " in name for word in name.split()}
    surnames = {name.split()[-1] for name, kind in types.items() if kind == "PERSON" and " " in name}
    bodies = [name.split() for name, kind in types.items() if kind == "ORGANISATION" and " " in name]
    parts = {word for words in bodies for word in (words[0], words[-1])} - people
    types |= {name: "PERSON" for name, kind in types.items() if kind == "ORGANISATION" and name in surnames}
    types |= {name: "ORGANISATION" for name, kind in types.items() if kind == "PERSON" and name in parts}
    return [replace(mention, type=types[_spelling(mention, document)]) if mention.type in NAMED else mention for mention in found]
