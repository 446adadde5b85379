"""Captions and credits of pictures, in each language that has words for them."""

from __future__ import annotations

import pytest

from pipeline.cleaning.captions import LONGEST_CAPTION, is_caption


@pytest.mark.parametrize(
    "paragraph",
    [
        "Photo: Ana Lopes",
        "File photo",
        "Photo by Ana Lopes",
        "[Image credit: Valley News]",
        "The old town. (Source: Valley News)",
        "The old town. (AFP/Ana Lopes)",
        "The old town | Reuters",
        "The old town. © Getty Images",
        "The dam. Photo: Ana Lopes",
        "Фото: Ирина Котова",
        "Плотина. Фото: Ирина Котова",
        "Плотина | РИА Новости",
        "Світлина: Ірина Коваль",
        "Гребля © УНІАН",
        "फोटो: मीना",
        "छायाचित्र: मीना",
        "Foto: Ana Lopes",
        "Bild: Lena Vogt",
        "Photographs: Ana Lopes",
        "Images",
        "Фотографии: Ирина Котова",
        "Ілюстрації: Ірина Коваль",
        "तस्वीरें: मीना",
        "छायाचित्रे: मीना",
        "Imágenes: Ana Lopes",
        "Bilder: Lena Vogt",
        "The old town. Reuters/Ana Lopes",
        "AFP/File",
        "पुराना पुल। फोटो: मीना",
    ],
)
def test_a_caption(paragraph: str) -> None:
    assert is_caption(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The photograph showed a bridge.",
        "Photo of the year goes to Ana Lopes.",
        "Photo by the river",
        "Reuters said so.",
        "Reuters/Ipsos poll finds most voters undecided",
        "The survey was made for Reuters/Ipsos in March.",
        "Фотоs: Ирина Котова",
        "Fotografíass: Ana Lopes",
        "Фото моста видели все.",
        "Photo: " + "x" * LONGEST_CAPTION,
    ],
)
def test_what_is_none(paragraph: str) -> None:
    assert not is_caption(paragraph)
