"""Firms by what they do."""

from __future__ import annotations

from pipeline.languages.en.naming.firms import does_business, is_owner, trades
from tests.parsed import document, mention, parsed


def test_who_operates_something_is_a_firm() -> None:
    owned = document(parsed("operated/VERB/ROOT/0/operate by/ADP/agent/0 Lundgas/PROPN/pobj/1"))
    anna = document(parsed("operated/VERB/ROOT/0/operate by/ADP/agent/0 Anna/PROPN/pobj/1"))
    seen = document(parsed("seen/VERB/ROOT/0/see by/ADP/agent/0 Lundgas/PROPN/pobj/1"))
    found = [is_owner(mention(each, 2, 2, "LOCATION"), each.sentences[0].parse) for each in (owned, anna, seen)]
    assert found == [True, False, False]


def test_what_companies_do() -> None:
    unveils = parsed("Lundgas/PROPN/nsubj/1 unveils/VERB/ROOT/1/unveil it")
    joins = parsed("joined/VERB/ROOT/0/join Lundgas/PROPN/dobj/0")
    made = parsed("made/VERB/ROOT/0/supply by/ADP/agent/0 Lundgas/PROPN/pobj/1")
    sings = parsed("Lundgas/PROPN/nsubj/1 sings/VERB/ROOT/1/sing")
    assert [trades(each, at) for each, at in ((unveils, 0), (joins, 1), (made, 2), (sings, 0))] == [True, True, True, False]


def test_what_only_companies_do() -> None:
    brews = parsed("Lundgas/PROPN/nsubj/1 brews/VERB/ROOT/1/brew")
    buys = parsed("Lundgas/PROPN/nsubj/1 buys/VERB/ROOT/1/buy")
    assert [does_business(each, each.tokens[0]) for each in (brews, buys)] == [True, False]
