"""When all that was fed has come out."""

from __future__ import annotations

from agents.observation import Observed
from pipeline.resolution import Resolver
from tests.mentions import FLOOD, article, mention


def test_all_is_out_when_each_claim_of_each_article_has_its_event() -> None:
    told, silent = article(mention(FLOOD), name="1"), article(name="2")
    observed = Observed(annotated_records=2)
    observed.articles = {each.article_id: each for each in (told, silent)}
    assert (observed.finished_records, observed.is_complete(2)) == (1, False)
    observed.events += Resolver({}).resolve(told).events
    assert (observed.finished_records, observed.is_complete(2), observed.is_complete(3)) == (2, True, False)


def test_an_article_that_is_annotated_twice_is_two_records() -> None:
    silent = article()
    observed = Observed(articles={silent.article_id: silent}, annotated_records=2)
    assert (observed.finished_records, observed.is_complete(2)) == (2, True)
