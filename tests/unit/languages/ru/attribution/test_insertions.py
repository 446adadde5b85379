"""Reports set into a Russian sentence."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.insertions import insertion_at, insertion_reports, insertions
from tests.said import document
from tests.shallow import at, parsed, texts, words


@pytest.mark.parametrize(
    ("text", "claimant", "content"),
    [
        ("В Омске идёт дождь, сообщил представитель министерства.", "представитель министерства", ["В Омске идёт дождь"]),
        ("Как сообщает ТАСС, в Омске идёт дождь.", "ТАСС", ["в Омске идёт дождь"]),
        ("Дождь, сообщает ТАСС, идёт весь день.", "ТАСС", ["Дождь", "идёт весь день"]),
        ("Как следует из доклада комиссии, в Омске идёт дождь.", "комиссии", ["в Омске идёт дождь"]),
    ],
)
def test_the_rest_of_the_sentence_is_said(text: str, claimant: str, content: list[str]) -> None:
    found = document(text, "ru")
    (report,) = insertion_reports(0, found.sentences[0], insertions(found.sentences[0].parse, frozenset()))
    assert (words(text, "ru", report.claimant), texts(found, report.content)) == (claimant, content)


@pytest.mark.parametrize("text", ["Министр сообщил об атаке.", "Идёт дождь, и министр сообщил.", "Дождь, сообщил он об атаке."])
def test_a_verb_with_its_own_content_or_subject_is_none(text: str) -> None:
    assert insertions(parsed(text, "ru"), frozenset()) == ()


def test_it_goes_on_to_the_next_stop() -> None:
    text = "Идёт дождь, сообщил вчера ТАСС в Омске, и холодно."
    found = insertion_at(parsed(text, "ru"), at(text, "ru", "сообщил"))
    assert words(text, "ru", found.range) == "сообщил вчера ТАСС в Омске"
