"""Reading stays bounded: how much of an article is read, in what pieces, and that time does not grow with its square."""

from __future__ import annotations

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.text.extent import LONGEST_READ, LONGEST_SENTENCE, pieces, read_end
from pipeline.annotation.text.memo import Memo
from tests.articles import cleaned
from tests.costs import grows_at_most


def test_an_article_of_ordinary_length_is_read_whole() -> None:
    assert read_end("word " * 100) == 500


def test_of_a_longer_one_whole_words_are_read() -> None:
    text = "words " * LONGEST_READ
    assert LONGEST_READ - 6 < read_end(text) <= LONGEST_READ
    assert text[: read_end(text)].endswith("words")
    assert read_end("x" * (LONGEST_READ + 1)) == LONGEST_READ


def test_a_sentence_that_is_too_long_is_read_in_pieces_that_miss_no_word() -> None:
    text = "a bc\ndef " * 1000
    found = list(pieces(text, (0, len(text))))
    assert all(0 < end - start <= LONGEST_SENTENCE for start, end in found)
    assert " ".join(" ".join(text[start:end].split()) for start, end in found) == " ".join(text.split())
    assert list(pieces(text, (5, 20))) == [(5, 20)]
    assert [end - start for start, end in pieces("x" * 2500, (0, 2500))] == [1000, 1000, 500]


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("en", "said that the Ministry of Paris killed 100 "),
        ("en", '"Peace," said John Smith. '),
        ("en", "ABC DEFG (HIJ) "),
        ("ru", "«Мир», — сказал Иван Петров. "),
        ("es", "«Paz», dijo Juan Pérez. "),
    ],
)
def test_eight_times_the_text_takes_no_sixty_four_times_as_long(annotator: Annotator, language: str, piece: str) -> None:
    def annotated(characters: int) -> None:
        article = cleaned(piece * (characters // len(piece)), language).model_copy(update={"language": language})
        annotator.memo = Memo(1_000)
        annotator.annotate(article)

    annotated(1_000)
    assert grows_at_most(24, lambda: annotated(2_000), lambda: annotated(16_000))
