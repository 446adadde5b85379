"""States that act, and articles in which none does."""

from __future__ import annotations

from pipeline.annotation.entities.naming import StateWords
from pipeline.annotation.entities.states import is_history, is_state, with_states
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Parse
from tests.parsed import document, mention, parsed

WORDS = StateWords(
    acts=frozenset({"condemn"}),
    passive_acts=frozenset({"commit"}),
    agencies=frozenset({"Tass"}),
    saying=frozenset({"say"}),
)
NEWS = parsed("France/PROPN/nsubj/1 condemns/VERB/ROOT/1/condemn it/PRON/dobj/1")
PAST = parsed("In/ADP/prep/0 1812/NUM/pobj/0")


def types(gazetteer: Gazetteer, words: StateWords, *parses: Parse) -> list[str]:
    article = document(*parses)
    name = mention(article, 0, 0, "LOCATION")
    return [each.type for each in with_states([name], {name.core: gazetteer.lookup(name.text)[0]}, article, words)]


def test_the_subject_of_a_verb_of_policy_is_the_state(gazetteer: Gazetteer) -> None:
    assert types(gazetteer, WORDS, NEWS) == ["ORGANISATION"]
    assert types(gazetteer, WORDS, parsed("France/PROPN/nsubj/1 lies/VERB/ROOT/1/lie there")) == ["LOCATION"]
    assert types(gazetteer, WORDS, parsed("Lyon/PROPN/nsubj/1 condemns/VERB/ROOT/1/condemn it")) == ["LOCATION"]
    assert types(gazetteer, WORDS, parsed("France/PROPN/nsubjpass/2 is/AUX/auxpass/2 committed/VERB/ROOT/2/commit")) == [
        "ORGANISATION"
    ]


def test_no_state_acts_in_an_article_on_the_past_or_without_words(gazetteer: Gazetteer) -> None:
    assert types(gazetteer, WORDS, NEWS, PAST) == ["LOCATION"]
    assert types(gazetteer, StateWords(), NEWS) == ["LOCATION"]


def test_a_news_agency_has_the_name_of_a_town(gazetteer: Gazetteer) -> None:
    assert types(gazetteer, WORDS, parsed("Tass/PROPN/nsubj/1 lies/VERB/ROOT/1 there"), PAST) == ["ORGANISATION"]


def test_history_names_a_year_long_past_and_nobody_speaks() -> None:
    assert is_history(document(NEWS, PAST), WORDS)
    assert not is_history(document(NEWS, PAST, parsed("He/PRON/nsubj/1 said/VERB/ROOT/1/say so")), WORDS)
    assert not is_history(document(NEWS, parsed("In/ADP/prep/0 1995/NUM/pobj/0")), WORDS)
    assert not is_history(document(NEWS, parsed("1812/NUM/nummod/1 men/NOUN/ROOT/1")), WORDS)
    assert not is_history(document(NEWS, PAST), StateWords())


def test_countries_and_capitals_stand_for_states(gazetteer: Gazetteer) -> None:
    assert [is_state(gazetteer.lookup(name)[0]) for name in ("France", "Paris", "Lyon")] == [True, True, False]
    assert not is_state(None)
