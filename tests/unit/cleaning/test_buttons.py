"""Buttons, labels and headings over links, in each language that has words for them."""

from __future__ import annotations

import pytest

from pipeline.cleaning.buttons import LONGEST_HEADING, bare, is_button, is_links_heading


@pytest.mark.parametrize(
    "text",
    [
        "Share",
        "Share this story on Facebook",
        "Facebook | X | WhatsApp",
        "1024 comments",
        "Leave a comment",
        "Read more: Dam breaks",
        "More on this | Dam breaks",
        "Реклама",
        "Поделиться",
        "12 комментариев",
        "Читайте также: Плотина прорвана",
        "Поділитися",
        "3 коментарі",
        "Дивіться також: Гребля",
        "विज्ञापन",
        "यह भी पढ़ें: बाँध टूटा",
        "जाहिरात",
        "हेही वाचा: धरण फुटले",
        "Телеграм, Вайбер",
    ],
)
def test_a_button_or_a_label_with_its_link(text: str) -> None:
    assert is_button(text)


@pytest.mark.parametrize("text", ["Share prices fell", "Facebook fell", "12 people", "Реклама подорожала", "Link"])
def test_other_words_are_none(text: str) -> None:
    assert not is_button(text)


@pytest.mark.parametrize(
    "paragraph",
    ["Related stories", "*You may also like*", "► Editor’s picks", "По теме:", "За темою", "और पढ़ें", "अधिक वाचा", "Tags"],
)
def test_a_heading_over_links(paragraph: str) -> None:
    assert is_links_heading(paragraph)


@pytest.mark.parametrize(
    "paragraph", ["Related stories were told", "По теме споров нет", "Tagged", "Tags" + "!" * LONGEST_HEADING]
)
def test_what_is_no_heading_over_links(paragraph: str) -> None:
    assert not is_links_heading(paragraph)


def test_ornaments_are_no_part_of_a_paragraph() -> None:
    assert bare(" ►► *[Share this]* ») ") == "Share this"
