"""What is shown cannot steer the terminal, and is never taken for markup."""

from __future__ import annotations

import io

import orjson
import pytest
from rich.table import Table

from agents.commands.showing import console, escaped, printable, write_json_line

HOSTILE = "a\x1b[31mred\x07\n b\u202e\x9bc\u200b\u2066"


class Terminal(io.BytesIO):
    """A file that says it is one."""

    def isatty(self) -> bool:
        return True


def test_a_line_holds_no_control_direction_or_invisible_character() -> None:
    assert printable(HOSTILE) == "a\ufffd[31mred\ufffd b\ufffd\ufffdc\ufffd\ufffd"


def test_escapes_keep_lines_and_tell_different_values_apart() -> None:
    assert escaped(HOSTILE) == "a\\x1b[31mred\\x07\n b\\u202e\\x9bc\\u200b\\u2066"
    assert escaped(b"\xff\x1b\xc3\xa9\\") == "\\xff\\x1bé\\\\"
    assert escaped("\\x1b") != escaped("\x1b")


def test_json_on_a_terminal_means_the_same_and_elsewhere_is_the_same() -> None:
    line = orjson.dumps({"text": HOSTILE + "é😀\U000e0041\x7f"}) + b"\n"
    terminal, file = Terminal(), io.BytesIO()
    write_json_line(line, terminal)
    write_json_line(line, file)
    assert file.getvalue() == line
    shown = terminal.getvalue().decode()
    assert shown.removesuffix("\n").isprintable()
    assert orjson.loads(shown) == orjson.loads(line)
    assert "é😀" in shown


@pytest.mark.parametrize("text", ["[/b] x", "[bold]x[/bold]", ":bomb: x", "[link=http://evil.example]x[/link]"])
def test_a_claim_is_no_markup(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("claim")
    table.add_row(printable(text))
    console().print(table)
    console().print(text)
    assert capsys.readouterr().out.count(text) == 2
