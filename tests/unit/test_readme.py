"""The README agrees with the code."""

from __future__ import annotations

import re

from agents.settings import Settings
from pipeline.rejection import RejectionCode
from tests.readme_tables import README, dead_letter_table, settings_table, with_tables

ROOT = README.parent


def test_tables_are_those_of_the_code() -> None:
    assert README.read_text() == with_tables(README.read_text()), "run `python -m tests.readme_tables`"


def test_every_setting_and_every_code_is_documented() -> None:
    assert re.findall(r"`CLAIMWIRE_(\w+)`", settings_table()) == [name.upper() for name in Settings.model_fields]
    assert re.findall(r"^\| `(\w+)`", dead_letter_table(), re.MULTILINE) == [code.value for code in RejectionCode]


def test_links_and_targets_exist() -> None:
    text = README.read_text()
    assert [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not (ROOT / link).exists()] == []
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"\bmake ([a-z-]+)", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_security_pages_name_tests_targets_and_files_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for page in (ROOT / "SECURITY.md", ROOT / "docs" / "threat-model.md"):
        text = page.read_text()
        assert [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not (page.parent / link).exists()] == []
        for path in re.findall(r"`((?:tests|deploy|requirements)/[^`]*)`", text):
            assert list(ROOT.glob(path)), f"{page.name} names {path}"
        for target in re.findall(r"`make ([a-z-]+)`", text):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_each_answer_to_a_threat_names_what_holds_it() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")]
    assert [cells[0] for cells in rows[2:] if len(cells) != 3 or not re.search(r"`tests/|the same", cells[2])] == []
    assert len(rows) > 8
