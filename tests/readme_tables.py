"""The README's tables, made from the code: `python -m tests.readme_tables` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

import pipeline.rejection
from agents.metrics import Metrics
from agents.settings import Settings

README = Path(__file__).parent.parent / "README.md"


def settings_table() -> str:
    """Every setting: its variable, default and meaning."""
    rows = ["| variable | default | meaning |", "| --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        meaning = field.description or f"Name of the {name.removesuffix('_topic')} topic."
        rows.append(f"| `CLAIMWIRE_{name.upper()}` | {_default(field)} | {meaning}{_choices(field)} |")
    return "\n".join(rows)


def _default(field: FieldInfo) -> str:
    if field.default_factory is not None:
        return "processors"
    return f"`{field.default}`" if field.default is not None and str(field.default) else "none"


def _choices(field: FieldInfo) -> str:
    if get_origin(field.annotation) is not Literal:
        return ""
    return f" One of {', '.join(f'`{choice}`' for choice in get_args(field.annotation))}."


def dead_letter_table() -> str:
    """The closed list of codes, from the docstring that documents it."""
    assert pipeline.rejection.__doc__ is not None
    rows = [re.sub(" {2,}", " ", line) for line in pipeline.rejection.__doc__.splitlines() if line.startswith("|")]
    return "\n".join([rows[0], "| --- | --- | --- |", *rows[2:]])


def metrics_table() -> str:
    """Every metric: its name with labels, and what it counts."""
    rows = ["| metric | meaning |", "| --- | --- |"]
    for collector in dict.fromkeys(Metrics().registry._collector_to_names):
        family = collector.describe()[0]  # type: ignore[attr-defined]
        suffix = {"counter": "_total", "info": "_info"}.get(family.type, "")
        labels = ", ".join(getattr(collector, "_labelnames", ()))
        rows.append(f"| `{family.name}{suffix}{f'{{{labels}}}' if labels else ''}` | {family.documentation} |")
    return "\n".join(rows)


TABLES = {"settings": settings_table, "dead letters": dead_letter_table, "metrics": metrics_table}


def with_tables(text: str) -> str:
    """`text` with each table between its markers."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        head, _, rest = text.partition(begin)
        _, _, tail = rest.partition(end)
        text = f"{head}{begin}{table()}\n{end}{tail}"
    return text


if __name__ == "__main__":
    README.write_text(with_tables(README.read_text()))
