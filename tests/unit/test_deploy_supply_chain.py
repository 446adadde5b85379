"""The list of parts says what is locked, and the audit never takes silence for a clean bill."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def _locked() -> set[tuple[str, str]]:
    texts = [(ROOT / "requirements" / name).read_text() for name in ("runtime.txt", "models.txt")]
    return {pair for text in texts for pair in re.findall(r"^([\w.-]+)(?:\[.*?\])?==([^\s;\\]+)", text, re.MULTILINE)}


def _sbom(target: Path) -> bytes:
    """What the command of `make sbom` writes; it validates that against the schema of CycloneDX before."""
    (recipe,) = re.findall(r"\| \$\(BIN\)/python (.*cyclonedx_py .*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    arguments = [str(target) if word == "build/sbom.json" else word for word in shlex.split(recipe)]
    given = b"".join((ROOT / "requirements" / name).read_bytes() for name in ("runtime.txt", "models.txt"))
    done = subprocess.run([sys.executable, *arguments], input=given, cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return target.read_bytes()


def test_the_bill_of_materials_lists_what_is_locked_and_is_the_same_each_time(tmp_path: Path) -> None:
    written = _sbom(tmp_path / "first.json")
    assert written == _sbom(tmp_path / "second.json")
    sbom = json.loads(written)
    assert (sbom["bomFormat"], sbom["specVersion"]) == ("CycloneDX", "1.6")
    component = sbom["metadata"]["component"]
    assert (component["name"], component["licenses"][0]["license"]["id"]) == ("claimwire", "Apache-2.0")
    assert {(each["name"], each["version"]) for each in sbom["components"]} == _locked()
    assert all(each["externalReferences"][0]["hashes"] for each in sbom["components"])
    assert str(ROOT) not in written.decode()


FINDING = '{"dependencies": [{"name": "aiohttp", "version": "1", "vulns": [{"id": "PYSEC-1"}]}]}'


@pytest.mark.parametrize(
    ("auditor", "status", "said"),
    [
        ("exit 0", 0, "audit: no known vulnerability in the locked versions"),
        (f'while [ "$1" != --output ]; do shift; done; echo \'{FINDING}\' > "$2"; exit 1', 1, "audit: VULNERABLE, see above"),
        (
            "echo 'no such host' >&2; exit 1",
            3,
            "audit: NOT AUDITED, nothing is known about the locked versions (why stands above)",
        ),
    ],
    ids=["clean", "vulnerable", "not reached"],
)
def test_the_audit_tells_clean_from_vulnerable_from_not_audited(auditor: str, status: int, said: str, tmp_path: Path) -> None:
    script = tmp_path / "deploy" / "audit-dependencies.sh"
    script.parent.mkdir()
    script.write_bytes((ROOT / "deploy" / "audit-dependencies.sh").read_bytes())
    stub = tmp_path / "pip-audit"
    stub.write_text(f'#!/bin/bash\n[[ " $* " == *" --strict "* ]] || exit 9\n{auditor}\n')
    stub.chmod(0o755)
    environment = {**os.environ, "PIP_AUDIT": str(stub)}
    done = subprocess.run(["bash", str(script)], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (status, said)


def test_ci_fails_for_a_vulnerability_and_says_what_was_not_audited() -> None:
    steps = (ROOT / ".ci" / "run").read_text()
    assert "make sbom" in steps
    assert "deploy/audit-dependencies.sh || [ $? -eq 3 ]" in steps
