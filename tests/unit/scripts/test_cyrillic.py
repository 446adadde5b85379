"""What Cyrillic print leaves out."""

from pipeline.scripts.cyrillic import with_plain_ye


def test_print_leaves_out_the_dots() -> None:
    assert with_plain_ye("ещё Ёлка") == "еще Ёлка"
