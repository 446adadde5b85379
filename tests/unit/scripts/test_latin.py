"""Transliteration into plain Latin letters."""

import pytest

from pipeline.scripts.latin import in_latin


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Щербаков Ёж", "shcherbakov ezh"),
        ("Їжакевич", "izhakevich"),
        ("Љубљана", "lublana"),
        ("Łódź Straße", "lodz strasse"),
        ("Encyclopædia Œuvre", "encyclopedia euvre"),
        ("Пекин, दिल्ली", "pekin, dilli"),
        ("東京", "東京"),
    ],
)
def test_every_script_in_plain_latin_letters(text: str, latin: str) -> None:
    assert in_latin(text) == latin
