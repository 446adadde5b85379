"""The senses of a verb that who or what does it tells apart, phrasal verbs, and efforts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


def _code(annotate: Annotate, text: str) -> str | None:
    event = annotate(text, "en").claims[0].frame.event
    return None if event is None else event.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The police seized a sailor off Benin on Monday.", "coerce.arrest"),
        ("Pirates seized a sailor off Benin on Monday.", "assault.abduct"),
        ("Three pirates seized in Benin.", "coerce.arrest"),
        ("Farmers blocked two roads near Cusco on Monday.", "protest.obstruct"),
        ("A landslide blocked two roads near Cusco on Monday.", "disaster.landslide"),
        ("Two roads near Cusco were blocked by a fire on Monday.", "disaster.fire"),
        ("A clerk in Bonn was hit by a truck on Monday.", "accident.road"),
        ("A clerk in Bonn was hit by a thug on Monday.", "assault"),
        ("A falling branch killed a clerk in Bonn on Monday.", "accident"),
        ("Divers found a ring near Split on Monday.", "life.found"),
        ("Archaeologists found a ring near Split on Monday.", "science.discover"),
        ("Tourists left Narvik on Monday.", "movement.depart"),
        ("Troops left Narvik on Monday.", "retreat.withdraw"),
        ("A rocket landed near Narvik on Monday.", "assault.heavy-weapons"),
    ],
)
def test_who_does_it_tells_the_sense(annotate: Annotate, text: str, code: str) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The trader was cleared of fraud in Bonn on Monday.", "justice.acquit"),
        ("The police cleared a camp in Bonn on Monday.", "coerce"),
        ("Guinea pulled out of the treaty on Monday.", "sanction.withdraw"),
        ("The banker dropped out of the race on Monday.", "office.candidacy:ended"),
        ("Norway sent two frigates to Crete on Monday.", "mobilize.troops"),
        ("Norway sent two howitzers to Crete on Monday.", "mobilize.arms"),
        ("The rebels have held the fort of Mora since March.", "coerce.occupy"),
        ("The vote in Guinea was free, the mayor said.", "office.vote"),
        ("The sailors are free, the mayor said.", "retreat.release"),
        ("The ministry began a campaign to vaccinate 900 pupils in Bonn.", "health.vaccinate:begun"),
        ("The airline launched a recruitment campaign in Bonn on Monday.", "economy.jobs"),
        ("Two villages near Bonn are without power, the mayor said.", "accident.outage"),
        ("Malta allowed the ship to dock in Valletta on Monday.", "retreat.access"),
        ("Qatar pledged 9 million dollars for the repair of bridges.", "aid:planned"),
        ("Norway pledged restraint.", "agree"),
        ("Anna Lis met Jan Brown in Oslo on Monday.", "consult"),
    ],
)
def test_phrases_and_efforts(annotate: Annotate, text: str, code: str) -> None:
    assert _code(annotate, text) == code
