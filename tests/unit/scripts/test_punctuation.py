"""Marks that keyboards write differently."""

from pipeline.scripts.punctuation import with_plain_apostrophes


def test_all_apostrophes_are_one() -> None:
    assert {with_plain_apostrophes(word) for word in ("п'ять", "п’ять", "пʼять")} == {"п'ять"}
