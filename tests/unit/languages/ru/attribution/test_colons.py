"""Russian reports behind a colon or before a dash."""

from __future__ import annotations

from pipeline.languages.ru.attribution.colons import colon_reports, dash_reports
from tests.said import one_sentence
from tests.shallow import texts, words


def test_a_speaker_or_a_verb_before_a_colon() -> None:
    for text, claimant in (("СМИ: в Омске идёт дождь", "СМИ"), ("Министр заявил: в Омске идёт дождь", "Министр")):
        found = one_sentence(text, "ru")
        (report,) = colon_reports(0, found.sentences[0], frozenset())
        assert (words(text, "ru", report.claimant), texts(found, report.content)) == (claimant, ["в Омске идёт дождь"])


def test_a_list_is_no_report() -> None:
    assert list(colon_reports(0, one_sentence("Погода: в Омске идёт дождь", "ru").sentences[0], frozenset())) == []


def test_a_speaker_behind_a_dash() -> None:
    text = "В Омске идёт дождь — МЧС"
    found = one_sentence(text, "ru")
    (report,) = dash_reports(0, found.sentences[0])
    assert (words(text, "ru", report.claimant), texts(found, report.content)) == ("МЧС", ["В Омске идёт дождь"])
    assert list(dash_reports(0, one_sentence("Дождь — вода", "ru").sentences[0])) == []
