"""What the index is built of."""

from pipeline.annotation.places.build import centre


def test_the_centre_is_where_people_live() -> None:
    assert centre([(10.0, 20.0, 3), (20.0, 40.0, 1)]) == (12.5, 25.0)
    assert centre([]) == (None, None)
