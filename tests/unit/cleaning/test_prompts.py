"""What addresses the reader, in each language that has words for it."""

from __future__ import annotations

import pytest

from pipeline.cleaning.prompts import LONGEST_PROMPT, is_prompt


@pytest.mark.parametrize(
    "paragraph",
    [
        "Click here",
        "Follow us on Телеграм",
        "Sign up for our newsletter",
        "Log in to comment",
        "If you enjoyed this story, tell a friend.",
        "Do you have a news tip?",
        "For the latest news, follow us here",
        "This site uses cookies.",
        "© 2024 Valley News",
        "(c) 2024 Valley News",
        "(C)2023 by Valley News",
        "Copyright by Valley News",
        "Terms of use",
        "Подписывайтесь на нас",
        "Все права защищены",
        "Підписуйтесь на наш канал",
        "Усі права захищені",
        "हमें फेसबुक पर फॉलो करें",
        "सर्वाधिकार सुरक्षित",
        "आम्हाला ट्विटरवर फॉलो करा",
        "#water #drought",
        "* * *",
        "Share",
    ],
)
def test_the_reader_is_addressed(paragraph: str) -> None:
    assert is_prompt(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "“Click here,” the page said.",
        "The terms of use changed on Monday.",
        "(c) 3 boats were lost in the storm.",
        "(c) The third boat was lost.",
        "Подписчики ушли.",
        "हमें पता है कि पुल बंद है।",
        "आम्हाला पाणी हवे आहे.",
        "Click here " + "and there " * (LONGEST_PROMPT // 10),
    ],
)
def test_the_reader_is_not(paragraph: str) -> None:
    assert not is_prompt(paragraph)
