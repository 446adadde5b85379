"""How much text one reading process annotates in a second: text that is new to it, and copies of what it has read.

    python -m tests.bench.reading

The texts are the project's own sentences, a paragraph of four at a time, so that each article is some 1,000 characters about
several matters. A copy of another day has the same sentences, whose times are resolved anew; an exact copy differs in its
article_id alone. Prints a table.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from time import thread_time

from pipeline.annotation.annotator import Annotator
from schemas import CleanArticle
from tests import accounts, translations
from tests.articles import cleaned
from tests.readers import new_annotator

LANGUAGES = ("en", "ru", "es", "uk", "hi", "mr")
PARAGRAPH = 4
"""Sentences."""

LONG = 1_000
"""Characters of an article at least."""

ARTICLE = 3_000
"""Characters of an article in the last column: the median of 62 news pages has 3,155, of 83 political articles 3,848."""

DAY = 86_400


def texts(language: str) -> list[str]:
    """Every sentence of ours in that language, each once."""
    told = [row["text"] for row in accounts.rows() if row["language"] == language]
    if language in translations.LANGUAGES:
        told += [other for _, _, other in translations.pairs(language)]
    elif language == "en":
        told += [english for other in ("es", "hi") for _, english, _ in translations.pairs(other)]
    return list(dict.fromkeys(told))


def articles(language: str) -> Iterator[CleanArticle]:
    """Articles of those sentences but the first, which is for loading what is loaded with a language's first words."""
    sentences, text = texts(language)[1:], ""
    for at in range(0, len(sentences), PARAGRAPH):
        text += " ".join(sentences[at : at + PARAGRAPH]) + "\n\n"
        if len(text) >= LONG:
            yield cleaned(text, language, f"{language} {at}")
            text = ""


def seconds(annotator: Annotator, given: Sequence[CleanArticle]) -> float:
    """Of this thread's processor time, for a character."""
    gc.collect()
    started = thread_time()
    for article in given:
        annotator.annotate(article)
    return (thread_time() - started) / sum(len(article.text) for article in given)


def main() -> int:
    """Measures and prints."""
    annotator = new_annotator(50_000)
    print("| language | new text, characters/s | of another day | exact copies | new articles of 3,000 characters/day |")
    print("| --- | --- | --- | --- | --- |")
    for language in LANGUAGES:
        given = list(articles(language))
        annotator.annotate(cleaned(texts(language)[0], language))
        new = seconds(annotator, given)
        later = seconds(
            annotator, [each.model_copy(update={"published_at": each.published_at + timedelta(days=1)}) for each in given]
        )
        exact = seconds(annotator, [each.model_copy(update={"article_id": f"{each.article_id} again"}) for each in given])
        speeds = " | ".join(f"{1 / each:,.0f}" for each in (new, later, exact))
        print(f"| {language} | {speeds} | {DAY / new / ARTICLE:,.0f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
