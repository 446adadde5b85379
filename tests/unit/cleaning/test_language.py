"""Which language an article is in."""

from __future__ import annotations

import pytest

from pipeline.cleaning.language import MODEL, DetectedLanguage, language_of

ENGLISH = "The ministry said on Tuesday that the bridge would be closed."
RUSSIAN = "Министерство сообщило во вторник, что мост будет закрыт."
UKRAINIAN = "Міністерство повідомило у вівторок, що міст буде закрито."
HINDI = "मंत्रालय ने मंगलवार को कहा कि पुल बंद रहेगा और यातायात बदला जाएगा।"
MARATHI = "पूल बंद राहणार आहे आणि वाहतूक वळवली जाईल, असे मंत्रालयाने मंगळवारी सांगितले."


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (ENGLISH, ("en-GB",), DetectedLanguage("en", None)),
        (ENGLISH, (None, "en-IN"), DetectedLanguage("en", None)),
        (ENGLISH, ("english", "en_US"), DetectedLanguage("en", None)),
        (ENGLISH, (), DetectedLanguage("en", MODEL)),
        (RUSSIAN, ("en",), DetectedLanguage("ru", MODEL, "en")),
        (RUSSIAN, ("en", "ru"), DetectedLanguage("ru", None, "en")),
        (UKRAINIAN, (), DetectedLanguage("uk", MODEL)),
        (HINDI, ("en",), DetectedLanguage("hi", MODEL, "en")),
        (MARATHI, (), DetectedLanguage("mr", MODEL)),
        ("Ministarstvo je saopštilo da je most zatvoren.", ("sr",), DetectedLanguage("sr", None)),
        ("Ok.", (), DetectedLanguage("und", MODEL)),
        ("12 + 5 = 17, 1234567890 1234567890", (), DetectedLanguage("und", MODEL)),
        ("", ("zz", None), DetectedLanguage("und", MODEL)),
    ],
)
def test_feed_then_page_then_text(text: str, declared: tuple[str | None, ...], expected: DetectedLanguage) -> None:
    assert language_of(text, *declared) == expected


SPANISH = "El ministerio dijo el martes que el puente quedará cerrado hasta el lunes por las obras."
FRENCH = (
    "Le ministère a annoncé mardi que le pont resterait fermé jusqu’à lundi, parce que les travaux ont pris du retard et que la "
    "pluie a inondé le chantier pendant trois jours."
)
BELARUSIAN = "Міністэрства паведаміла ў аўторак, што мост будзе зачынены да панядзелка з-за рамонту і дажджу."
GALICIAN = "O ministerio dixo o martes que a ponte quedará pechada ata o luns polas obras que comezaron onte."


@pytest.mark.parametrize(
    ("text", "declared", "shown"),
    [
        (SPANISH, "en", "es"),
        (ENGLISH, "es", "en"),
        (UKRAINIAN, "ru", "uk"),
        (RUSSIAN, "uk", "ru"),
        (MARATHI, "hi", "mr"),
        (HINDI, "mr", "hi"),
        (ENGLISH, "fr", "en"),
        (RUSSIAN, "kk", "ru"),
        (FRENCH, "en", "fr"),
    ],
)
def test_the_text_overrules_the_tag_within_one_script_too(text: str, declared: str, shown: str) -> None:
    assert language_of(text, declared) == DetectedLanguage(shown, MODEL, declared)


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("Puente cerrado", "en"),
        ("Міст закрито", "ru"),
        (BELARUSIAN, "uk"),
        (BELARUSIAN, "be"),
        (GALICIAN, "gl"),
        (GALICIAN, "es"),
        (FRENCH, "it"),
        ("“Breaking Bad”, “House of Cards”, “The Wire”: las mejores series del año según los críticos.", "es"),
    ],
)
def test_the_tag_stays_where_the_text_is_short_akin_or_of_no_known_language(text: str, declared: str) -> None:
    assert language_of(text, declared) == DetectedLanguage(declared, None)


@pytest.mark.parametrize(
    ("headline", "code"),
    [
        ("Bridge shut until May", "en"),
        ("Cierran el puente", "es"),
        ("Мост закрыли", "ru"),
        ("Міст закрито", "uk"),
        ("पुल बंद किया गया", "hi"),
        ("पूल बंद करण्यात आला आहे", "mr"),
        ("Pont fermé", "und"),
        ("Kolvik 2:1", "und"),
    ],
)
def test_short_headlines_are_told_by_words_that_only_one_language_has(headline: str, code: str) -> None:
    assert language_of(headline) == DetectedLanguage(code, MODEL)
