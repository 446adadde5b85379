"""Six headlines of one afternoon, and some of other languages: one closing of a strait, one warning, and what else happened."""

from __future__ import annotations

import orjson
import pytest

from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent

HEADLINES = {
    "says": ("en", "Iran says it has closed the Strait of Hormuz again over the American blockade"),
    "shuts": ("en", "Iran shuts the Strait of Hormuz again and opens fire on ships"),
    "defiant": ("en", "Defiant message from Tehran as ships trying to pass Hormuz report gunfire"),
    "warns": ("en", "LIVE: Iran warns it will close the Strait of Hormuz if the blockade goes on"),
    "live": ("en", "LIVE: Iran says it has shut the Strait of Hormuz; tanker reports attack"),
    "tanker": ("en", "LIVE: Tanker reports an attack. Iran closes the Strait of Hormuz, French soldier is killed in Lebanon"),
    "cierra": ("es", "Irán cierra de nuevo el estrecho de Ormuz por el bloqueo estadounidense"),
    "advierte": ("es", "Irán advierte de que cerrará el estrecho de Ormuz si continúa el bloqueo"),
    "закрыл": ("ru", "Иран снова закрыл Ормузский пролив из-за американской блокады"),
}


@pytest.fixture(scope="module")
def claims() -> dict[str, dict[str, str]]:
    """By headline, the claim ids of its mentions by what they say."""
    lines = [
        orjson.dumps(
            {
                "id": name,
                "content": text,
                "source": f"{name}.example",
                "language": language,
                "published_at": f"2026-03-14T{12 + number // 2}:{10 + number}:00Z",
            }
        )
        for number, (name, (language, text)) in enumerate(HEADLINES.items())
    ]
    found: dict[str, dict[str, str]] = {name: {} for name in HEADLINES}
    for event in Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 20, 1000).process(lines):
        assert isinstance(event, EnrichedEvent), event
        assert event.mention is not None
        found[event.article.source.partition(".")[0]][event.mention.text] = event.claim_id
    return found


def test_the_closing_is_one_claim_in_three_languages(claims: dict[str, dict[str, str]]) -> None:
    closing = claims["says"]["it has closed the Strait of Hormuz again over the American blockade"]
    assert {name for name, mentions in claims.items() if closing in mentions.values()} == {
        "says", "shuts", "live", "tanker", "cierra", "закрыл"
    }  # fmt: skip


def test_the_warning_is_another_in_two_languages(claims: dict[str, dict[str, str]]) -> None:
    (warning,) = claims["warns"].values()
    assert {name for name, mentions in claims.items() if warning in mentions.values()} == {"warns", "advierte"}


def test_the_shots_the_attack_and_the_soldier_are_others(claims: dict[str, dict[str, str]]) -> None:
    shots = claims["shuts"]["Iran opens fire on ships"]
    attack = claims["live"]["tanker reports attack"]
    soldier = claims["tanker"]["French soldier is killed in Lebanon"]
    (defiant,) = claims["defiant"].values()
    (warning,) = claims["warns"].values()
    closing = claims["shuts"]["Iran shuts the Strait of Hormuz again"]
    assert len({shots, attack, soldier, defiant, warning, closing}) == 6
    assert attack in claims["tanker"].values()
