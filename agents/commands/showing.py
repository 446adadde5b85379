"""How text of unknown origin is shown: as text, whatever it holds. It never steers the terminal and is never taken for markup."""

from __future__ import annotations

from typing import BinaryIO

from rich.console import Console


def console() -> Console:
    """A console that takes square brackets and colons in a text for what they are."""
    return Console(markup=False, emoji=False, highlight=False)


def printable(text: str) -> str:
    """`text` on one line, without characters that would steer a terminal: controls, directions and invisible ones."""
    return "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text.split()))


def escaped(value: bytes | str) -> str:
    """`value` with its lines kept and every other such character, and every byte that is not UTF-8, as a Python escape.

    Backslashes are doubled: two different values are never shown as the same.
    """
    text = value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value
    return "".join(char if (char.isprintable() and char != "\\") or char == "\n" else _escape(char) for char in text)


def write_json_line(line: bytes, file: BinaryIO) -> None:
    """Writes a line of JSON: as it is, or to a terminal with escapes that JSON takes for the same."""
    if file.isatty():
        text = line.decode("utf-8", "replace")
        line = "".join(char if char.isprintable() or char == "\n" else _json_escape(char) for char in text).encode()
    file.write(line)
    file.flush()


def _escape(char: str) -> str:
    if "\udc80" <= char <= "\udcff":  # how Python decodes a byte that is not UTF-8
        return f"\\x{ord(char) - 0xDC00:02x}"
    return char.encode("unicode_escape").decode()


def _json_escape(char: str) -> str:
    pairs = char.encode("utf-16-be")
    return "".join(f"\\u{pairs[at]:02x}{pairs[at + 1]:02x}" for at in range(0, len(pairs), 2))
