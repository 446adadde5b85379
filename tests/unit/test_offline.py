"""The whole flow without a broker, with a reading that stands for the models."""

from __future__ import annotations

import orjson

from pipeline.offline import DirectReading, Rejected, Stage, Twin
from pipeline.rejection import Rejection, RejectionCode
from schemas import AnnotatedArticle, CleanArticle, EnrichedEvent
from tests.mentions import FLOOD, article, mention

SLOW = Rejection(RejectionCode.TIMEOUT, "too slow")


class Plain(DirectReading):
    """Cleans as always; finds nothing in an article, and takes too long where it snows."""

    def annotate(self, article: CleanArticle) -> AnnotatedArticle | Rejection:  # type: ignore[override]
        """The article without entities and claims."""
        return SLOW if "snow" in article.text else AnnotatedArticle(**dict(article), entities=(), claims=())


def twin(start: Stage, until: Stage) -> Twin:
    return Twin(start, until, {}, 1_000, 10, reading=Plain(1_000, 10))


def raw(content: str) -> bytes:
    return orjson.dumps({"content": content, "source": "s", "published_at": "2024-01-01T00:00:00Z"})


def test_a_rejected_line_says_its_number_its_stage_and_why() -> None:
    lines = [raw("It rained."), b"  \n", b"{\r\n", raw("It snowed.")]
    cleaned, broken, slow = twin(Stage.RAW, Stage.ANNOTATED).process(lines)
    assert isinstance(cleaned, AnnotatedArticle)
    assert isinstance(broken, Rejected)
    assert (broken.line, broken.stage, broken.rejection.code, broken.value) == (3, "clean", RejectionCode.NOT_JSON, b"{")
    assert slow == Rejected(4, "annotate", SLOW, lines[3])


def test_each_start_reads_the_messages_of_its_stage() -> None:
    (clean,) = twin(Stage.RAW, Stage.CLEAN).process([raw("It rained.")])
    assert isinstance(clean, CleanArticle)
    assert list(twin(Stage.CLEAN, Stage.EVENTS).process([clean.to_bytes()])) == []
    (event,) = twin(Stage.ANNOTATED, Stage.EVENTS).process([article(mention(FLOOD)).to_bytes()])
    assert isinstance(event, EnrichedEvent)
    stages = [next(iter(twin(start, Stage.EVENTS).process([b"{}"]))) for start in (Stage.RAW, Stage.CLEAN, Stage.ANNOTATED)]
    assert [each.stage for each in stages if isinstance(each, Rejected)] == ["clean", "annotate", "resolve"]
