"""Which words name an event, by themselves and together, and in which sense."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


def _code(annotate: Annotate, text: str, claim: int = 0) -> str | None:
    event = annotate(text, "en").claims[claim].frame.event
    return None if event is None else event.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The coast guard said that fog slowed the search for survivors.", "life.rescue"),
        ("The coast guard said that two sailors were pulled from the sea.", "life.rescue"),
        ("The coroner said that divers had recovered two bodies.", "life.found"),
        ("Peru declared a state of emergency in Lima on Monday.", "coerce.martial-law"),
        ("Peru declared a public health emergency in Lima on Monday.", "health.outbreak"),
        ("Norway denied any arms transfer.", "mobilize.arms"),
        ("Chile cut diplomatic ties with Peru on Monday.", "sanction.discontinue"),
        ("Students blocked a road near Lima on Monday.", "protest.obstruct"),
        ("Lufthansa cancelled 200 flights on Monday.", "works.suspend"),
        ("His lawyer said that the driver would plead guilty.", "justice.confess:planned"),
        ("Firefighters said that they were battling a blaze near Split.", "disaster.fire"),
        ("The union said that it would fight the plan.", "reject:planned"),
        ("A bus overturned near Lima on Monday.", "accident.road"),
        ("The court overturned the verdict on Monday, the mayor said.", "justice.rule"),
        ("Hamas said that it had accepted the proposal.", "agree"),
        ("The captain said that he had ignored the warning.", None),
        ("The nurse said that he had fallen asleep.", None),
        ("The farmers attacked the decision on Monday, the mayor said.", "accuse.disapprove"),
        ("The runner said that she had beaten the record.", None),
        ("The number of measles cases in Lima rose to 40 on Monday.", "health.illness"),
        ("The bank reported a quarterly loss after selling its branches.", "economy.loss"),
        ("The guard warned of a riot if the gate stays shut.", "protest.riot:threatened"),
        ("The mayor praised the arrest as a blow to piracy.", "coerce.arrest"),
        ("The rebels completed their withdrawal from Lima on Monday.", "retreat.withdraw"),
        ("The mayor said that steam had built up in the pipe.", None),
        ("The minister said that the offer would be met with scorn.", None),
        ("The board said that it left the rates unchanged.", None),
        ("The witness said that there was a warning light.", None),
        ("Doctors say the rash comes from close contact.", None),
    ],
)
def test_what_words_name_together(annotate: Annotate, text: str, code: str | None) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The strike was unjust, the mayor said. The union wants higher wages.", "protest.strike"),
        ("The strike was unjust, the mayor said. Two missiles hit the port.", "assault"),
        ("An explosion killed four men, police said. Gas had leaked in the kitchen.", "accident.explosion"),
        ("An explosion killed four men, police said. A suicide bomber had driven up.", "assault.explosives"),
        ("Anna Lis won by far, officials said. Turnout in the election was low.", "office.elect"),
        ("Anna Lis won by far, officials said. She leads the tournament.", "sport.win"),
    ],
)
def test_a_word_of_two_senses_is_told_by_the_article(annotate: Annotate, text: str, code: str) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("No one was injured, the mayor said.", "life.injury:negated"),
        ("The police said that they had made no arrests.", "coerce.arrest:negated"),
        ("Nobody died, the mayor said.", "life.death:negated"),
        ("The mayor said that none of the guards were hurt.", "life.injury:negated"),
        ("Talks between Chile and Peru ended without a truce on Monday.", "consult:ended"),
    ],
)
def test_what_nobody_does_is_negated(annotate: Annotate, text: str, code: str) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("The general said that Turkish troops had killed 12 Kurdish fighters in Mosul.", ["Turkish troops"], ["Kurdish"]),
        ("His brother, Jan Brown, said that he had attacked Latakia.", [], ["Latakia"]),
        ("Unilever said that it was pleased and would appeal against the verdict.", ["Unilever"], []),
    ],
)
def test_who_acts_and_who_suffers(annotate: Annotate, text: str, actors: list[str], targets: list[str]) -> None:
    frame = annotate(text, "en").claims[0].frame
    assert ([each.name for each in frame.actors], [each.name for each in frame.targets]) == (actors, targets)
