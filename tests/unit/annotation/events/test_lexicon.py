"""A lexicon reads its changes of endings apart, and knows the codes of its verbs."""

from __future__ import annotations

from pipeline.annotation.events.lexicon import nobody
from tests.parses import event_words, lexicon, rules


def test_changes_of_endings_are_parted_in_their_order() -> None:
    made = lexicon(event_words(suffixes=("ies>y", "s>"), finite=("an>ar",)))
    assert made.suffixes == (("ies", "y"), ("s", ""))
    assert made.finite == (("an", "ar"),)


def test_the_codes_of_verbs_are_known() -> None:
    assert lexicon(verbs=rules("verb", {"kill": "assault.kill", "hit": "assault"})).verb_codes == {"assault.kill", "assault"}


def test_each_lexicon_is_equal_to_itself_only() -> None:
    made = lexicon()
    assert made == made
    assert made != lexicon()
    assert len({made, lexicon()}) == 2


def test_where_nothing_tells_nobody_is_counted() -> None:
    assert not nobody("sailors")
