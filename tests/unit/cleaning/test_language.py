"""Which language an article is in."""

from __future__ import annotations

import pytest

from pipeline.cleaning.language import MODEL, DetectedLanguage, language_of, primary_subtag

ENGLISH = "The ministry said on Tuesday that the bridge would be closed."
RUSSIAN = "Министерство сообщило во вторник, что мост будет закрыт."
UKRAINIAN = "Міністерство повідомило у вівторок, що міст буде закрито."
HINDI = "मंत्रालय ने मंगलवार को कहा कि पुल बंद रहेगा और यातायात बदला जाएगा।"
MARATHI = "पूल बंद राहणार आहे आणि वाहतूक वळवली जाईल, असे मंत्रालयाने मंगळवारी सांगितले."


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (ENGLISH, ("en-GB",), DetectedLanguage("en", None)),
        (ENGLISH, ("fr",), DetectedLanguage("fr", None)),
        (ENGLISH, (None, "de-DE"), DetectedLanguage("de", None)),
        (ENGLISH, ("english", "en_US"), DetectedLanguage("en", None)),
        (ENGLISH, (), DetectedLanguage("en", MODEL)),
        (RUSSIAN, ("en",), DetectedLanguage("ru", MODEL)),
        (RUSSIAN, ("en", "ru"), DetectedLanguage("ru", None)),
        (UKRAINIAN, (), DetectedLanguage("uk", MODEL)),
        (HINDI, ("en",), DetectedLanguage("hi", MODEL)),
        (MARATHI, (), DetectedLanguage("mr", MODEL)),
        ("Ministarstvo je saopštilo da je most zatvoren.", ("sr",), DetectedLanguage("sr", None)),
        ("Ok.", (), DetectedLanguage("und", MODEL)),
        ("12 + 5 = 17, 1234567890 1234567890", (), DetectedLanguage("und", MODEL)),
        ("", ("zz", None), DetectedLanguage("und", MODEL)),
    ],
)
def test_feed_then_page_then_text(text: str, declared: tuple[str | None, ...], expected: DetectedLanguage) -> None:
    assert language_of(text, *declared) == expected


@pytest.mark.parametrize(
    ("tag", "code"),
    [("EN", "en"), ("eng", "en"), ("ger", "de"), ("zh-Hans-CN", "zh"), ("iw", "he"), ("haw", "haw"), ("en_GB", "en")]
    + [(bad, None) for bad in ("", "x", "zz", "und", "mul", "english", "en-", "en--GB", "e n", "12")],
)
def test_tags(tag: str, code: str | None) -> None:
    assert primary_subtag(tag) == code
