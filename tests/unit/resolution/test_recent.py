"""What was made last is kept, as long as it was made of what the state has."""

from __future__ import annotations

from pipeline.resolution.recent import Recent


def test_what_was_asked_for_since_half_of_all_came_is_still_here() -> None:
    recent = Recent[str](4)
    for number in range(3):
        recent.keep(number, b"%d" % number, f"made {number}")
    assert recent.get(1, b"1") == "made 1"
    assert recent.get(1, b"another") is None
    recent.keep(3, b"3", "made 3")
    recent.keep(4, b"4", "made 4")
    assert [recent.get(number, b"%d" % number) for number in range(5)] == [None, "made 1", "made 2", "made 3", "made 4"]
