"""States that speak or act, named by the country or its capital: "Moscow said", "France condemns"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.places.gazetteer import Place
from pipeline.annotation.text.document import Document
from pipeline.languages.en.naming.deeds import leader
from pipeline.languages.en.naming.past import is_history
from schemas import Span

_VERBS = """
accuse agree announce approve ask ban back believe blame call cancel claim commit condemn confirm consider continue decide
declare demand denounce deny deploy dismiss downplay express expel hail hope impose insist join launch lift negotiate object
offer oppose pledge plan promise propose protest provide push reaffirm recognise recognize refuse reiterate reject remain
repeat reply request respond retaliate say seek send sign stand suggest summon support suspend tell think threaten urge
value veto vow want warn welcome withdraw work
"""
_NAMES = """
Xinhua Anadolu Antara Kyodo Yonhap Bernama Interfax Tass TASS Fars Tasnim Mehr Petra Ukrinform BelTA Belga Ansa ANSA
Lusa Agerpres Tanjug Hina Sana SANA Wafa Reuters Bloomberg Adnkronos Notimex Andina Telam Suspilne
"""
_AGENCIES = frozenset(_NAMES.split())
"""News agencies by their one-word names: the gazetteer has towns of the same names."""

_ACTS = frozenset(_VERBS.split())
"""Verbs of speech and policy: their subject is the state, not its territory."""


def with_states(found: Sequence[Mention], places: Mapping[Span, Place], document: Document) -> list[Mention]:
    """`found` with news agencies, and countries and capitals that such a verb has for subject, as organisations. English only,
    and no states in articles on the past.
    """
    if document.language != "en":
        return list(found)
    acting = not is_history(document)
    return [
        replace(mention, type="ORGANISATION")
        if mention.text in _AGENCIES
        or (acting and mention.type == "LOCATION" and is_state(places.get(mention.core)) and _acts(mention, document))
        else mention
        for mention in found
    ]


def is_state(place: Place | None) -> bool:
    """Whether a place stands for its state in news."""
    return place is not None and (place.kind == "country" or place.capital)


def _acts(mention: Mention, document: Document) -> bool:
    parse = document.sentences[mention.sentence].parse
    subject = leader(parse, mention.last)
    head = parse.tokens[subject.head]
    if subject.dep == "nsubj" and head.pos in ("VERB", "AUX"):
        return head.lemma in _ACTS
    return subject.dep == "nsubjpass" and head.lemma == "commit"
