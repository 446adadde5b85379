"""Ids of parts."""

from __future__ import annotations

import pytest

from pipeline.hashing import hashed
from pipeline.identity import digest


def test_the_same_parts_give_the_same_id_in_every_version() -> None:
    assert digest("event", "1") == "91fdb14254a082f8ef41d9d285da3909"
    assert hashed("flood") == 15917830426268473413


@pytest.mark.parametrize(("one", "other"), [(("ab",), ("a", "b")), ((None,), ("",)), (("a", None), ("a",)), (("1:a",), ("a",))])
def test_other_parts_give_another_id(one: tuple[str | None, ...], other: tuple[str | None, ...]) -> None:
    assert digest(*one) != digest(*other)


def test_lone_surrogates_have_ids() -> None:
    assert digest("\ud800") != digest("\ud801")
    assert hashed("\ud800") != hashed("\ud801")
