"""One skeleton for a word in all its spellings."""

import pytest

from pipeline.annotation.names.sounds import sound


@pytest.mark.parametrize(
    ("skeleton", "words"),
    [
        ("zilinski", ("Zelensky", "Zelenskyy", "Зеленский", "Зеленський", "ज़ेलेंस्की")),
        ("zonson", ("Johnson", "Jonson", "Джонсон")),
        ("horbachov", ("Gorbachov", "Gorbachoff", "Horbachov", "Горбачов")),
        ("shi", ("Shi", "Ши", "शी")),
        ("ana", ("Anna", "Анна", "अन्ना")),
        ("", ("", "'")),
    ],
)
def test_spellings_of_one_word_sound_alike(skeleton: str, words: tuple[str, ...]) -> None:
    assert {word: sound(word) for word in words} == dict.fromkeys(words, skeleton)


def test_consonants_that_languages_tell_apart_stay_apart() -> None:
    assert len({sound(word) for word in ("Sokolov", "Shokolov", "Chokolov", "Tsokolov", "Zokolov")}) == 5
