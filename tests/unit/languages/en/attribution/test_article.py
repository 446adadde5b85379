"""Whole attributions of an article."""

from __future__ import annotations

from pipeline.annotation.text.document import Attribution
from pipeline.languages.en.attribution import attributions
from tests.costs import grows_at_most
from tests.documents import read


def test_all_of_an_attribution() -> None:
    text = 'The harbour is mined. "Nobody sails," the admiral said.'
    assert attributions(read(text)) == (
        Attribution(
            claimant=(38, 49),
            antecedent=None,
            cue=(50, 54),
            content=((22, 37),),
            quoted=True,
            stance="asserted",
            certainty="stated",
            confidence=0.95,
        ),
    )


def test_many_quotations_take_linear_time() -> None:
    few, many = (read('"We left," said the envoy. ' * count) for count in (50, 800))
    assert len(attributions(many)) == 800
    assert grows_at_most(48, lambda: attributions(few), lambda: attributions(many))
