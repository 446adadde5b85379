"""Which language an article is in."""

from __future__ import annotations

import pytest

from pipeline.cleaning.language import MODEL, Language, language_of, primary_subtag

ENGLISH = "The ministry said on Tuesday that the bridge would be closed."
RUSSIAN = "Министерство сообщило во вторник, что мост будет закрыт."
UKRAINIAN = "Міністерство повідомило у вівторок, що міст буде закрито."
HINDI = "मंत्रालय ने मंगलवार को कहा कि पुल बंद रहेगा और यातायात बदला जाएगा।"
MARATHI = "पूल बंद राहणार आहे आणि वाहतूक वळवली जाईल, असे मंत्रालयाने मंगळवारी सांगितले."


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (ENGLISH, ("en-GB",), Language("en", None)),
        (ENGLISH, ("fr",), Language("fr", None)),
        (ENGLISH, (None, "de-DE"), Language("de", None)),
        (ENGLISH, ("english", "en_US"), Language("en", None)),
        (ENGLISH, (), Language("en", MODEL)),
        (RUSSIAN, ("en",), Language("ru", MODEL)),
        (RUSSIAN, ("en", "ru"), Language("ru", None)),
        (UKRAINIAN, (), Language("uk", MODEL)),
        (HINDI, ("en",), Language("hi", MODEL)),
        (MARATHI, (), Language("mr", MODEL)),
        ("Ministarstvo je saopštilo da je most zatvoren.", ("sr",), Language("sr", None)),
        ("Ok.", (), Language("und", MODEL)),
        ("12 + 5 = 17, 1234567890 1234567890", (), Language("und", MODEL)),
        ("", ("zz", None), Language("und", MODEL)),
    ],
)
def test_feed_then_page_then_text(text: str, declared: tuple[str | None, ...], expected: Language) -> None:
    assert language_of(text, *declared) == expected


@pytest.mark.parametrize(
    ("tag", "code"),
    [("EN", "en"), ("eng", "en"), ("ger", "de"), ("zh-Hans-CN", "zh"), ("iw", "he"), ("haw", "haw"), ("en_GB", "en")]
    + [(bad, None) for bad in ("", "x", "zz", "und", "mul", "english", "en-", "en--GB", "e n", "12")],
)
def test_tags(tag: str, code: str | None) -> None:
    assert primary_subtag(tag) == code
