"""Cyrillic that was read as Latin-1 or Windows-1252."""

from __future__ import annotations

import pytest

from pipeline.cleaning.characters import repair
from pipeline.cleaning.single_byte import ENCODINGS, mended_cyrillic

RUSSIAN = "Мэр города Борисов сообщил, что в результате пожара погибли три человека."
UKRAINIAN = "Міська рада повідомила, що її рішення набуде чинності з понеділка."
HEADLINE = "ПОЖАР НА СКЛАДЕ ПОД ТВЕРЬЮ"


def _read_as(wrong: str, written: bytes) -> str:
    """What a reader makes of the bytes who takes them for another encoding; a byte that this lacks stays a control character."""
    return "".join(bytes([byte]).decode(wrong, "ignore") or chr(byte) for byte in written)


@pytest.mark.parametrize("wrong", ["latin_1", "cp1252"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_line_in_any_of_the_encodings_is_mended(encoding: str, wrong: str) -> None:
    misread = _read_as(wrong, RUSSIAN.encode(encoding))
    assert mended_cyrillic(misread) == RUSSIAN
    assert repair(misread) == RUSSIAN


def test_capitals_are_mended() -> None:
    assert mended_cyrillic(HEADLINE.encode("cp1251").decode("latin_1")) == HEADLINE


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_u", "iso8859_5", "mac_cyrillic"])
def test_ukrainian_keeps_its_letters(encoding: str) -> None:
    assert repair(UKRAINIAN.encode(encoding).decode("latin_1")) == UKRAINIAN


def test_each_line_is_judged_alone() -> None:
    misread = RUSSIAN.encode("cp1251").decode("latin_1")
    assert repair(f"El señor Ñíguez está aquí.\n{misread}\nThe end.") == f"El señor Ñíguez está aquí.\n{RUSSIAN}\nThe end."


def test_latin_names_stand_in_a_mended_line() -> None:
    text = "Группа The High Breed объявила о концертах в Москве"
    assert repair(text.encode("cp1251").decode("cp1252")) == text


@pytest.mark.parametrize(
    "text",
    [
        "El señor Ñíguez aún está en Güímar, según informó ayer la dueña del café «Añoranza».",
        "Þetta er íslenskur texti með mörgum séríslenskum stöfum, þ.e. á, ð, é, í, ó, ú, ý, þ, æ og ö.",
        "«Ye — наиболее часто встречающееся слово», — сказал “он”.",
        "ÀÉÈÙÇ",
        "Größe: 5 °C ± 1, ½ £ × ÷ §§",
        "नदी में “बाढ़” और «बाँध»",
        "",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert mended_cyrillic(text) == text


@pytest.mark.parametrize(
    "text", [RUSSIAN, UKRAINIAN, "Сейчас выборах", "मंत्री सुरेश कामत ने कहा कि बाँध भर गया है।", "डिप्लोमॅट्सनी “नोंद” घेतली आहे."]
)
@pytest.mark.parametrize("wrong", ["latin_1", "cp1252"])
def test_utf_8_read_so_is_mended_too(text: str, wrong: str) -> None:
    assert repair(_read_as(wrong, text.encode())) == text


def test_a_row_of_soft_hyphens_is_no_text() -> None:
    assert mended_cyrillic("\xad" * 20) == "\xad" * 20
