"""Where a text goes on about its subject."""

from __future__ import annotations

from pipeline.cohesion import PARTS, cohesion
from tests.bench.texts import made_up


def test_it_falls_where_another_subject_begins() -> None:
    one, two = made_up(1).split(), made_up(2).split()
    within, joint = cohesion(one), cohesion([*one, *two])
    middle = PARTS // 2 - 1
    assert min(within[4:-4]) > 80
    assert joint[middle] == min(joint[4:-4]) < 60


def test_a_text_too_short_to_tell_goes_on() -> None:
    assert cohesion([]).tolist() == cohesion(["word"]).tolist() == [100] * (PARTS - 1)
    sentence = "the ship left the port on monday and reached the other port on friday"
    assert min(cohesion(sentence.split())) > 80
