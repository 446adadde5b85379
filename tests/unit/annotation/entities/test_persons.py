"""Shorter and longer names of one person."""

from __future__ import annotations

from pipeline.annotation.entities.persons import joined_persons
from pipeline.annotation.names.keys import NameWords
from tests.parsed import document, mention, parsed

WORDS = NameWords(titles=frozenset({"mr"}))


def test_a_surname_has_the_id_and_name_of_the_one_full_name() -> None:
    article = document(parsed("Adam Nowak met Nowak Mr Nowak Berg"))
    full, short, titled = (mention(article, *span, "PERSON") for span in ((0, 1), (3, 3), (4, 5)))
    other = mention(article, 6, 6, "PERSON")
    joined = joined_persons([full, short, titled, other], WORDS)
    assert joined[full] == joined[short] == joined[titled] == ("name:adam novak", "Adam Nowak")
    assert joined[other] == ("name:birh", "Berg")


def test_a_name_of_two_people_stays_alone_and_other_types_are_left() -> None:
    article = document(parsed("Adam Nowak Eva Nowak Nowak Nowak"))
    adam, eva, both = (mention(article, *span, "PERSON") for span in ((0, 1), (2, 3), (4, 4)))
    joined = joined_persons([adam, eva, both, mention(article, 5, 5, "LOCATION")], WORDS)
    assert list(joined) == [adam, eva, both]
    assert joined[both] == ("name:novak", "Nowak")


def test_the_words_of_a_shorter_name_have_to_stand_in_order() -> None:
    article = document(parsed("Adam Jan Nowak Nowak Adam"))
    full, turned = mention(article, 0, 2, "PERSON"), mention(article, 3, 4, "PERSON")
    assert joined_persons([full, turned], WORDS)[turned] == ("name:novak adam", "Nowak Adam")
