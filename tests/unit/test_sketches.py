"""What is kept of a text, and what messages carry of it."""

from __future__ import annotations

from base64 import b64decode, b64encode

import pytest

from pipeline.sketches import Sketch, from_signature, sketch, to_signature
from tests.bench.texts import made_up

MADE = sketch(made_up(1))
VALUE = MADE.to_bytes()


def fields(made: Sketch | None) -> tuple[list[int], list[int], int, bytes] | None:
    return None if made is None else (made.hashes.tolist(), made.places.tolist(), made.size, made.cohesion)


def test_bytes_and_signature_hold_a_sketch() -> None:
    assert len(MADE.hashes) == len(MADE.places) == 256
    assert MADE.hashes.tolist() == sorted(set(MADE.hashes.tolist()))
    assert fields(Sketch.from_bytes(VALUE)) == fields(from_signature(to_signature(MADE))) == fields(MADE)


def test_a_long_text_has_a_sketch_of_the_size_of_any_other() -> None:
    assert len(sketch(made_up(1, 200)).to_bytes()) == len(sketch(made_up(1, 20)).to_bytes()) < 1600
    assert len(to_signature(sketch(made_up(1, 200)))) == 2104


def test_case_punctuation_and_dateline_are_no_part_of_it() -> None:
    assert sketch("KYIV, May 3 (Agency) - " + made_up(1).upper().replace(".", "!")).to_bytes() == VALUE


def test_texts_of_no_words_and_one_have_sketches() -> None:
    for text in ("", "—", "word", "two words"):
        made = sketch(text)
        assert (len(made.hashes), made.size) == (1, 1)
        assert fields(from_signature(to_signature(made))) == fields(made)


def base64(value: bytes) -> str:
    return b64encode(value).decode()


NO_SIGNATURES = {
    "none": "",
    "not base64": "no signature!",
    "not ASCII": "é" * 64,
    "64 minima": base64(bytes(range(256))),
    "of nothing": base64(VALUE[:36] + bytes(4)),
    "without its end": to_signature(MADE)[:-8],
    "without its last letter": to_signature(MADE)[:-1],
    "more than whole": base64(VALUE + bytes(6)),
    "another version's": base64(bytes((VALUE[0] + 1,)) + VALUE[1:]),
    "too large": base64(VALUE[:36] + (512).to_bytes(4, "little") + 2 * VALUE[40:]),
    "more shingles than the text": base64(VALUE[:32] + (255).to_bytes(4, "little") + VALUE[36:]),
    "out of order": base64(VALUE[:40] + VALUE[44:1064] + VALUE[40:44] + VALUE[1064:]),
}


@pytest.mark.parametrize("signature", NO_SIGNATURES.values(), ids=NO_SIGNATURES)
def test_what_is_no_signature_is_told(signature: str) -> None:
    assert b64decode(to_signature(MADE)) == VALUE
    assert from_signature(signature) is None
