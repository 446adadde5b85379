"""Who does a verb."""

from __future__ import annotations

import pytest

from pipeline.languages.en.attribution.subjects import answerer, continued_report, subject
from tests.documents import parse_of, token


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("The mayor said it.", "said", "mayor"),
        ("The mayor left and said it.", "said", "mayor"),
        ("The mayor wanted to say it.", "say", "mayor"),
        ("The mayor forced him to admit it.", "admit", "him"),
        ("The mayor promised him to admit it.", "admit", "mayor"),
        ("The mayor accused him of claiming it.", "claiming", "him"),
        ("His first answer was to deny it.", "deny", "His"),
        ("A study being released today shows that prices fell.", "shows", "study"),
        ("The army said the town had fallen, adding that it was calm.", "adding", "army"),
        ("It was said.", "said", None),
    ],
)
def test_a_verb_is_done_by_whom_its_clause_or_a_governing_one_names(text: str, verb: str, doer: str | None) -> None:
    parse = parse_of(text)
    found = subject(parse, token(parse, verb).index)
    assert (None if found is None else parse.tokens[found].text) == doer


def test_a_report_goes_on_in_a_participle_and_behind_a_conjunction() -> None:
    parse = parse_of("The colonel said that of the two villages, only one had been lost, adding that the other was surrounded.")
    assert continued_report(parse, token(parse, "adding").index) == token(parse, "said").index
    assert continued_report(parse, token(parse, "lost").index) is None
    parse = parse_of("The airline confirmed that flight 302 had crashed and said all 60 on board had died.")
    assert continued_report(parse, token(parse, "said").index) == token(parse, "confirmed").index


def test_only_words_for_answers_have_an_answerer() -> None:
    parse = parse_of("His first answer was to deny it.")
    assert answerer(parse, token(parse, "was").index) == token(parse, "His").index
    other = parse_of("His first house was to burn.")
    assert answerer(other, token(other, "was").index) is None
