"""The memo changes nothing but time: an article's annotation is the same whatever was read before it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.copies import Copies
from pipeline.annotation.text.memo import WARM, Memo
from pipeline.annotation.text.parse import Parse
from tests.articles import cleaned

BRIDGE = """The mayor of Brno, Eva Novakova, said on Tuesday that the bridge had collapsed. She denied the report that eleven
people were hurt.

“Nobody was on it,” she said. The police confirmed the claim."""

SAME_SENTENCES = """Petr Svoboda, a firefighter, saw it differently. “Nobody was on it,” she said. The police confirmed the claim.

On Tuesday three fire engines burned down in Ostrava. Nobody was on it."""

RUSSIAN = """Мэр Брно Ева Новакова заявила во вторник, что мост обрушился. По ее словам, пострадали 11 человек.

Полиция задержала в Праге трех человек."""

ARTICLES = (
    cleaned(BRIDGE, "en", "1"),
    cleaned(SAME_SENTENCES, "en", "2"),
    cleaned(RUSSIAN, "ru", "3"),
    cleaned(BRIDGE, "en", "4"),
)


def test_an_annotation_is_the_same_with_an_empty_and_with_a_full_memo(annotator: Annotator) -> None:
    alone = []
    for article in ARTICLES:
        annotator.memo, annotator.copies = Memo(1_000), Copies(0)
        alone.append(annotator.annotate(article))
    annotator.memo = Memo(1_000)
    for article in reversed(ARTICLES):
        annotator.annotate(article)
    misses = annotator.memo.misses
    after = [annotator.annotate(article) for article in ARTICLES]
    assert annotator.memo.misses == misses, "the second reading has to come from the memo for this test to mean anything"
    assert after == alone
    assert all(article.claims for article in after)


def test_an_annotation_is_the_same_with_a_memo_that_forgets(annotator: Annotator) -> None:
    annotator.memo, annotator.copies = Memo(1_000), Copies(0)
    whole = [annotator.annotate(article) for article in ARTICLES]
    annotator.memo = Memo(1)
    assert [annotator.annotate(article) for article in ARTICLES] == whole
    assert len(annotator.memo) == 1


class Counting:
    """A parser that notes what it was given."""

    model = "counting"

    def __init__(self) -> None:
        self.given: list[str] = []

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        self.given += sentences
        return [Parse(sentence, (), ()) for sentence in sentences]


def test_each_sentence_is_parsed_once_and_the_one_used_longest_ago_goes() -> None:
    memo, parser = Memo(3), Counting()
    assert [each.text for each in memo.parse(["a", "b", "a", "c"], "en", parser)] == ["a", "b", "a", "c"]
    assert (parser.given, memo.hits, memo.misses, len(memo)) == (["a", "b", "c"], 1, 3, 3)
    assert [each.text for each in memo.parse(["d", "a"], "en", parser)] == ["d", "a"]
    memo.parse(["a", "c", "d"], "en", parser)
    assert parser.given == ["a", "b", "c", "d"], "b, used longest ago, went for d"
    memo.parse(["b"], "en", parser)
    memo.parse(["a"], "uk", parser)
    assert parser.given == ["a", "b", "c", "d", "b", "a"], "another language is another parse"


def test_what_was_found_is_kept_with_the_parses_used_last_alone() -> None:
    memo, parser = Memo(WARM + 2), Counting()
    first, second = memo.parse(["a", "b"], "en", parser)
    first.kept["found"] = second.kept["found"] = "once"
    memo.parse([str(number) for number in range(WARM - 1)], "en", parser)
    assert (first.kept, second.kept) == ({}, {"found": "once"})
    assert memo.parse(["a"], "en", parser)[0] is first, "its parse is still known"


def test_more_sentences_than_the_memo_holds_are_all_parsed() -> None:
    memo, parser = Memo(2), Counting()
    assert [each.text for each in memo.parse(list("abcdea"), "en", parser)] == list("abcdea")
    assert (parser.given, len(memo)) == (list("abcde"), 2)
    memo.parse(["e", "a"], "en", parser)
    assert parser.given == list("abcde"), "those used last are kept"
