"""Who acts: pronouns of the speaker, places beside a name, parties that are no places of the event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("Norway said that it had attacked the port of Latakia.", ["Norway"], ["Latakia"]),
        ("“We have deployed troops to Kobani,” Turkey said.", ["Turkey"], ["Kobani"]),
        ("Ivan Novak said that they had attacked Latakia.", [], ["Latakia"]),  # a person is no "they"
    ],
)
def test_pronouns_act_where_only_the_speaker_can_be_meant(
    annotate: Annotate, text: str, actors: list[str], targets: list[str]
) -> None:
    frame = annotate(text, "en").claims[0].frame
    assert ([each.name for each in frame.actors], [each.name for each in frame.targets]) == (actors, targets)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The number of deaths in Lima rose to 40 on Monday.", "life.death"),
        ("Ukrainian jets dropped bombs on Kherson on Monday.", "assault.explosives"),
        ("Poland appealed to Norway for help on Monday.", "request"),
        ("Brazil's central bank lifted its rate on Monday.", "economy.rise"),
        ("Two gunmen fired at Moore in Oslo on Monday.", "assault.firearms"),
        ("Italy opened an investigation on Monday.", "accuse.investigate"),
    ],
)
def test_what_words_name_together(annotate: Annotate, text: str, code: str) -> None:
    event = annotate(text, "en").claims[0].frame.event
    assert event is not None
    assert event.code == code


def test_a_capital_that_is_accused_is_no_place(annotate: Annotate) -> None:
    claim = annotate("Iran said that it had accused Washington of theft.", "en").claims[0]
    assert [each.name for each in claim.frame.targets] == ["Washington"]
    assert claim.frame.location is None
