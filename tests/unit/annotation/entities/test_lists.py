"""Lists of names that commas and "and" join."""

from __future__ import annotations

from pipeline.annotation.entities.lists import Lists, leader
from tests.parsed import document, mention, parsed

LISTED = parsed("Ana/PROPN/nsubj/5 ,//punct/0 Bo/PROPN/conj/0 and//cc/2 Coe/PROPN/conj/2 met/VERB/ROOT/5 Dee/PROPN/dobj/5")


def test_the_first_of_a_list_leads_it() -> None:
    assert [leader(LISTED, index).text for index in (0, 2, 4, 6)] == ["Ana", "Ana", "Ana", "Dee"]


def test_a_name_joined_to_a_common_noun_leads_itself() -> None:
    assert leader(parsed("friends/NOUN/nsubj/2 and/CCONJ/cc/0 Ana/PROPN/conj/0"), 2).text == "Ana"


def test_two_others_of_one_type_tell_the_type_of_a_list() -> None:
    article = document(LISTED)
    ana, bo, dee = mention(article, 0, 0, "LOCATION"), mention(article, 2, 2, "FACILITY"), mention(article, 6, 6, "PERSON")
    coe = mention(article, 4, 4, "PERSON")
    lists = Lists((ana, bo, coe, dee), article)
    assert lists.type(coe) == "LOCATION"
    assert lists.type(ana) is None
    assert lists.others(ana) == ["LOCATION", "PERSON"]
    assert lists.others(dee) == []
