"""A language's models are loaded with its first article, or when somebody asks."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.reader import Reader
from pipeline.languages import other
from tests.articles import cleaned


class Noted:
    """A language that notes when it is loaded."""

    def __init__(self, code: str, loaded: list[str]) -> None:
        self.code, self._loaded = code, loaded

    @property
    def reader(self) -> Callable[[Gazetteer], Reader]:
        return self._load

    def _load(self, gazetteer: Gazetteer) -> Reader:
        self._loaded.append(self.code)
        return other(gazetteer)


def test_each_language_is_loaded_once_and_not_before_it_is_needed() -> None:
    loaded: list[str] = []
    annotator = Annotator(10, [Noted("xx", loaded), Noted("yy", loaded)], Noted("others", loaded).reader)
    assert loaded == []
    annotator.load("yy")
    assert loaded == ["yy"]
    for language in ("yy", "xx", "xx-Latn", "zz", "qq", "yy"):
        annotator.annotate(cleaned("The dam broke.", "en").model_copy(update={"language": language}))
    assert loaded == ["yy", "xx", "others"]
