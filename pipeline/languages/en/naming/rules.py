"""What an English name is: rules in their order, the first that says anything; each can be named as what fired."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.entities.evidence import Evidence
from pipeline.annotation.entities.mention import NAMED, Mention, Sort
from pipeline.annotation.entities.naming import TypeRule
from pipeline.annotation.entities.surroundings import stands_in
from pipeline.annotation.places.spelling import folded
from pipeline.languages.en.naming.deeds import is_destination, is_scene
from pipeline.languages.en.naming.firms import is_owner
from pipeline.languages.en.naming.heads import sort_by_head
from pipeline.languages.en.naming.people import has_epithet, is_he_or_she, is_regnal, is_surname, is_titled, reads_as_person
from pipeline.languages.en.naming.surroundings import has_article, has_title, is_among_places, with_article
from pipeline.languages.en.naming.teams import is_team, is_team_name, plays_for
from pipeline.languages.naming import given_names


def by_telling(mention: Mention, evidence: Evidence) -> Sort | None:
    """What the article says somewhere that the name is."""
    told = evidence.told.get(folded(mention.text))
    return told if told != "LOCATION" or mention.type != "FACILITY" else None


def by_sport(mention: Mention, evidence: Evidence) -> Sort | None:
    """In an article on sport what is called like a team, or does what teams do, is one: "Burnley beat Preston"."""
    named = mention.type in NAMED or mention.type == "NATIONALITY"
    if not evidence.sport or not named or mention.has_more or stands_in(mention, evidence.document, evidence.naming):
        return None
    words = mention.text.split()
    playing = not reads_as_person(words) and is_team(evidence.parse(mention), mention.first, mention.last)
    return "ORGANISATION" if (is_team_name(words) or playing) and not evidence.is_of_people(mention) else None


def by_team_name(mention: Mention, evidence: Evidence) -> Sort | None:
    """In any article what is called like a team and does what teams do is one, unless a large city is called so."""
    called = is_team_name(mention.text.split()) and is_team(evidence.parse(mention), mention.first, mention.last)
    return "ORGANISATION" if called and evidence.is_small(mention) else None


def by_player(mention: Mention, evidence: Evidence) -> Sort | None:
    """What somebody plays for is a team in any article."""
    taken = mention.type in ("ORGANISATION", "LOCATION") and not evidence.is_of_people(mention)
    return "ORGANISATION" if taken and plays_for(evidence.parse(mention), mention.last) else None


def by_head(mention: Mention, evidence: Evidence) -> Sort | None:
    """Names of several words have a head: "Trent Bridge"."""
    return sort_by_head(mention.text.split(), mention.type)


def by_epithet(mention: Mention, evidence: Evidence) -> Sort | None:
    """Only people have epithets, and only rulers numbers: "Pliny the Elder", "Antiochus II"."""
    words = mention.text.split()
    return "PERSON" if has_epithet(words) or is_regnal(words) else None


def by_surname(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word that ends the full name of one of the article's people is that person."""
    person = mention.text in evidence.surnames and evidence.is_small(mention)
    return "PERSON" if person and not stands_in(mention, evidence.document, evidence.naming) else None


def by_scene(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word in which somebody was born or died is a place."""
    scene = mention.type == "ORGANISATION" and _is_alone(mention, evidence) and is_scene(evidence.parse(mention), mention.last)
    return "LOCATION" if scene else None


def by_owner(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word that operates or owns something is a firm."""
    owner = mention.type in NAMED and _is_alone(mention, evidence) and is_owner(mention, evidence.parse(mention))
    return "ORGANISATION" if owner else None


def by_pronoun(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word that ends like a surname, or that "he" or "she" takes up, is a person."""
    taken = mention.type in ("ORGANISATION", "LOCATION") and _is_alone(mention, evidence)
    if not taken or has_article(mention, evidence.document):
        return None
    named = evidence.place(mention) is None and is_surname(mention.text)
    return "PERSON" if named or (evidence.is_small(mention) and is_he_or_she(mention, evidence.document)) else None


def by_list_of_places(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word in a list of places behind a preposition of place is one: "from Athens and Rafina"."""
    ungiven = mention.type == "PERSON" and _is_alone(mention, evidence) and folded(mention.text) not in given_names()
    return "LOCATION" if ungiven and is_among_places(mention, evidence) else None


def by_list(mention: Mention, evidence: Evidence) -> Sort | None:
    """A single word in a list of people is a person, one in a list of places is a place if there is one of that name."""
    if not _is_alone(mention, evidence):
        return None
    listed = evidence.lists.type(mention)
    if listed == "PERSON" and evidence.is_small(mention) and mention.type in ("ORGANISATION", "LOCATION"):
        return listed
    place = listed == "LOCATION" and evidence.place(mention) is not None and mention.type in ("PERSON", "ORGANISATION")
    return "LOCATION" if place else None


def by_given_name(mention: Mention, evidence: Evidence) -> Sort | None:
    """Several words that begin with a given name or a person's title, and are no place's name, are a person."""
    words = mention.text.split()
    if len(words) < 2 or evidence.place(mention) is not None:
        return None
    return "PERSON" if reads_as_person(words) or (mention.type != "PERSON" and is_titled(words)) else None


def by_destination(mention: Mention, evidence: Evidence) -> Sort | None:
    """Where somebody goes or stays is a place: "returned to Lindau"."""
    if mention.type != "PERSON" or evidence.is_of_people(mention) or mention.has_more:
        return None
    named = folded(mention.text.split()[0]) in given_names()
    return "LOCATION" if not named and is_destination(evidence.parse(mention), mention.last) else None


def by_article(mention: Mention, evidence: Evidence) -> Sort | None:
    """A name behind "the" is no person's: "on the Danube", "the Storting". Without it a person or organisation stays one."""
    if mention.type not in ("PERSON", "ORGANISATION") or evidence.is_of_people(mention):
        return None
    return with_article(mention, evidence.document) or mention.type


def by_title(mention: Mention, evidence: Evidence) -> Sort | None:
    """A name behind a title with a capital is a person's."""
    unplaced = mention.type == "ORGANISATION" and evidence.place(mention) is None
    return "PERSON" if unplaced and has_title(mention, evidence) else None


WORD_RULES: Final[tuple[TypeRule, ...]] = (
    by_telling,
    by_sport,
    by_team_name,
    by_player,
    by_head,
    by_epithet,
    by_surname,
    by_scene,
    by_owner,
    by_pronoun,
    by_list_of_places,
    by_list,
    by_given_name,
)
"""Asked before the gazetteer, of names that are no country's or area's."""

NEIGHBOUR_RULES: Final[tuple[TypeRule, ...]] = (by_destination, by_article, by_title)
"""Asked last."""


def _is_alone(mention: Mention, evidence: Evidence) -> bool:
    """Whether the name is a single word and no surname of the article's people."""
    return len(mention.text.split()) == 1 and mention.text not in evidence.surnames
