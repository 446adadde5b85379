"""Who speaks for whom."""

from __future__ import annotations

import pytest

from pipeline.resolution.claimants import claimant, speaker
from tests.mentions import mention


@pytest.mark.parametrize(
    ("entity", "who"),
    [
        ("iso3166-1:FR", "state:FR"),
        ("name:FR foreign ministry", "state:FR"),
        ("iso3166-2:FR-ARA", "iso3166-2:FR-ARA"),
        ("name:france telecom", "name:france telecom"),
    ],
)
def test_ministries_speak_for_their_state(entity: str, who: str) -> None:
    assert speaker(entity) == who


def test_a_claim_is_its_claimants_or_its_publishers_or_nobodys() -> None:
    said = mention("it rained", who="iso3166-1:FR")
    assert claimant(said, "www.tass.ru") == "state:FR"
    assert claimant(said.model_copy(update={"claimant": None}), "www.tass.ru") is None
    assert claimant(mention("it rained", who=None), "www.tass.ru") == "owner:Russian state"
