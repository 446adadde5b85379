"""What is said of a failure in annotation."""

from __future__ import annotations

import pickle
from pathlib import Path

from pipeline.annotation.text.guard import EXTRACTORS, LONGEST_MESSAGE, Fault, described


def _failed(message: str) -> ValueError:
    try:
        int(message)
    except ValueError as error:
        return error
    raise AssertionError(f"{message} is a number")


def test_an_error_says_its_type_its_message_and_where_it_was_raised() -> None:
    line = next(n for n, each in enumerate(Path(__file__).read_text().splitlines(), 1) if each == "        int(message)")
    told = described(_failed("many"))
    assert told == f"""ValueError: "invalid literal for int() with base 10: 'many'" (text/test_guard.py:{line})"""


def test_a_message_is_cut_and_cannot_steer_a_terminal() -> None:
    told = described(_failed("\x1b[31m" + "x" * 1_000))
    assert "\x1b" not in told
    assert len(told) < LONGEST_MESSAGE + 100


def test_an_error_that_was_never_raised_has_no_place() -> None:
    assert described(KeyError("a")) == """KeyError: "'a'\""""


def test_a_fault_travels_between_processes() -> None:
    fault = Fault(EXTRACTORS[0], "hi", (3, 9), "ValueError: x")
    assert pickle.loads(pickle.dumps(fault)) == fault
