"""What is the article and what is the page around it."""

from __future__ import annotations

import pytest

from pipeline.cleaning.boilerplate import MOST_PARAGRAPHS, without_boilerplate
from pipeline.cleaning.characters import repair
from pipeline.cleaning.paragraphs import split
from pipeline.cleaning.titles import without_title
from tests.costs import grows_at_most

NOT_THE_ARTICLE = [
    "Share this on Facebook",
    "Share",
    "Facebook Twitter WhatsApp",
    "12 comments",
    "Leave a comment",
    "Click below to tell us your view of this story:",
    "Follow us on Telegram and Instagram for more.",
    "Follow Valley News on X (@valleynews)",
    "Subscribe to our newsletter",
    "Sign up for free alerts here",
    "Get the morning news in your inbox every day.",
    "Already a subscriber? Log in",
    "Read more: Minister resigns after audit",
    "ALSO READ | Minister resigns after audit",
    "Read the full story here.",
    "We use cookies to improve your experience.",
    "By continuing to browse you agree to our use of cookies.",
    "Accept all cookies",
    "© 2024 Valley News. All rights reserved.",
    "Reporting by Ana Lopes; editing by Tom Reed",
    "Lena Vogt in Vienna contributed to this report.",
    "(With inputs from agencies)",
    "Photo: Valley News",
    "Residents wait for water in the old town. (Photo: Valley News)",
    "A tanker near the port | Reuters",
    "#water #drought",
    "* * *",
    "Подписывайтесь на наш канал в Телеграме",
    "Читайте также: Министр ушёл в отставку",
    "Підписуйтесь на наш канал",
    "यह भी पढ़ें: मंत्री ने इस्तीफा दिया",
    "हमें फेसबुक पर फॉलो करें",
    "Read this in Español",
]
THE_ARTICLE = [
    "Share prices fell by two per cent in Frankfurt on Friday.",
    "Follow-up talks will be held in Geneva, the ministry said.",
    "Like many others on Facebook, Ivan had posted a picture of the bridge.",
    "For the latest round of talks the minister will visit Ankara.",
    "By Friday, the army had left the town.",
    "Copyright law was not broken, the court said.",
    "The flood contributed to the rise in prices, the bank reported.",
    "Images by the satellite firm showed trenches near the airport.",
    "The bigger picture: prices rise, and wages do not.",
    "“Follow us on Facebook,” the minister told the crowd.",
    "Google said it would phase out cookies by the end of the year.",
    "Join the navy, the posters said.",
    "English and French are spoken there.",
    "Spanish",
    "Reporting restrictions were lifted on Monday.",
    "What do you think about the war?",
]


@pytest.mark.parametrize("paragraph", NOT_THE_ARTICLE)
def test_boilerplate_goes(paragraph: str) -> None:
    assert without_boilerplate(["The dam broke.", paragraph, "It was rebuilt."]) == ["The dam broke.", "It was rebuilt."]


@pytest.mark.parametrize("paragraph", THE_ARTICLE)
def test_the_article_stays(paragraph: str) -> None:
    assert without_boilerplate([paragraph]) == [paragraph]


@pytest.mark.parametrize(
    "paragraph",
    [
        "By Jane Roe",
        "By Jane Roe and John van Dyk, staff writers",
        "March 1, 2024",
        "Updated: 1 March 2024, 10:15 IST",
        "3 min read",
    ],
)
def test_bylines_go_from_the_head_only(paragraph: str) -> None:
    body = [f"Sentence {n} of the report." for n in range(6)]
    assert without_boilerplate([paragraph, *body]) == body
    assert without_boilerplate([*body, paragraph]) == [*body, paragraph]


def test_headlines_under_a_heading_over_links_go_with_it() -> None:
    paragraphs = ["The dam broke.", "Related stories", "Minister resigns", "Storm closes roads", "It was rebuilt.", "Short line"]
    assert without_boilerplate(paragraphs) == ["The dam broke.", "It was rebuilt.", "Short line"]


@pytest.mark.parametrize(
    "unit",
    ["a\n", "By A\n", "Follow us on " + "a " * 190 + "\n", "&amp;", "word ", "Hindi | ", " \t", "Photo: ", "“", "(credit: "],
)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    def cleaned(size: int) -> None:
        text = unit * (size // len(unit))
        without_title(without_boilerplate(split(repair(text))), ("Dam breaks",))

    cleaned(1_000)
    assert grows_at_most(48, lambda: cleaned(25_000), lambda: cleaned(400_000))


def test_more_paragraphs_than_any_article_has_are_left_alone() -> None:
    paragraphs = ["Share"] * (MOST_PARAGRAPHS + 1)
    assert without_boilerplate(paragraphs) == paragraphs
