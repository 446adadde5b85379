"""deploy/Dockerfile installs what `make install` does, from files that exist, and runs as nobody in particular."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from agents.settings import read_settings

ROOT = Path(__file__).parent.parent.parent
LOOPBACK = "127.0.0.1"
OF_THE_BASE_IMAGE = {"python3", "python", "pip", "groupadd", "useradd", "install"}


def _instructions() -> list[tuple[str, str]]:
    """Instruction and the rest of it, continued lines joined, comments dropped."""
    lines = [line for line in (ROOT / "deploy" / "Dockerfile").read_text().splitlines() if not line.startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in joined.splitlines() if line)]


INSTRUCTIONS = _instructions()
LAST_STAGE = INSTRUCTIONS[max(number for number, (name, _) in enumerate(INSTRUCTIONS) if name == "FROM") :]


def _all(name: str, instructions: list[tuple[str, str]] = INSTRUCTIONS) -> list[str]:
    return [rest for found, rest in instructions if found == name]


def _commands() -> list[list[str]]:
    return [shlex.split(part) for rest in _all("RUN") for part in rest.split("&&")]


def _environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for rest in _all("ENV", LAST_STAGE) for pair in shlex.split(rest))


def _locked(name: str) -> dict[str, set[str]]:
    """Hashes by package and version."""
    text = (ROOT / "requirements" / name).read_text().replace("\\\n", " ")
    lines = [line.split() for line in text.splitlines() if "==" in line]
    return {words[0]: {word for word in words if word.startswith("--hash=")} for words in lines}


def test_base_image_is_pinned_and_a_python_that_is_supported() -> None:
    assert {rest.split(" AS ")[0] for rest in _all("FROM")} == {"python:3.11-slim-bookworm"}


def test_copied_files_exist_and_reach_the_builder() -> None:
    sources = [source for rest in _all("COPY") if "--from" not in rest for source in rest.split()[:-1]]
    sent = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert [source for source in sources if not (ROOT / source).exists()] == []
    assert {Path(source).parts[0] for source in sources} == sent


def test_commands_exist() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    for command in [*_commands(), json.loads(_all("ENTRYPOINT")[0])]:
        assert command[0] in OF_THE_BASE_IMAGE | set(scripts), f"there is no {command[0]}"
        if command[1:2] == ["-m"] and command[2] != "venv":
            assert (ROOT / command[2].replace(".", "/")).with_suffix(".py").is_file()


def test_installs_as_make_does() -> None:
    """The same commands in the same order, but for what only developers need, and for an installation that can be edited."""
    makefile = (ROOT / "Makefile").read_text()
    steps = makefile[: makefile.index("\ninstall:")]
    made = re.findall(r"^\t\$\(BIN\)/((?:pip install|python -m) .*)$", steps, re.MULTILINE)
    made = [re.sub(r" --quiet| --disable-pip-version-check| -e(?= \.$)", "", command) for command in made]
    in_image = [" ".join(command) for command in _commands() if command[1] in {"install", "-m"} and command[2] != "venv"]
    assert in_image == [command.replace("development.txt", "runtime.txt") for command in made]
    assert {"runtime.txt", "models.txt"} <= set(re.findall(r"requirements/(\S+\.txt)", makefile))


def test_installs_the_versions_that_are_tested() -> None:
    runtime, development = _locked("runtime.txt"), _locked("development.txt")
    assert runtime
    assert {package: hashes for package, hashes in development.items() if package in runtime} == runtime


def test_what_is_removed_is_needed_by_the_builds_alone() -> None:
    (removed,) = [set(command[3:]) for command in _commands() if command[:2] == ["pip", "uninstall"]]
    importing: dict[str, set[str]] = {}
    for path in (path for folder in ("agents", "pipeline", "schemas") for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                importing.setdefault(name, set()).add(path.relative_to(ROOT).as_posix())
    users = set().union(*(files for name, files in importing.items() if name.split(".")[0] in removed))
    assert users == {"pipeline/annotation/places/geonames.py", "pipeline/vectors/graph.py"}
    places = {"pipeline/annotation/places/build.py", "pipeline/annotation/places/spellings.py"}
    assert importing["pipeline.annotation.places.geonames"] == places
    assert importing["pipeline.annotation.places.spellings"] == {"pipeline/annotation/places/build.py"}
    assert importing["pipeline.annotation.places.build"] == {"pipeline/languages/gazetteer.py"}
    assert importing["pipeline.vectors.graph"] == {"pipeline/vectors/build.py"}
    assert {"pipeline.languages.gazetteer", "pipeline.vectors.build"}.isdisjoint(importing)


def test_last_stage_compiles_and_installs_nothing_and_is_not_root() -> None:
    commands = " ".join(_all("RUN", LAST_STAGE))
    assert not re.search(r"apt-get|pip install|gcc", commands)
    user, group = _all("USER", LAST_STAGE)[-1].split(":")
    assert int(user) >= 10_000
    assert f"--uid {user} --gid {group}" in commands
    assert f"--owner {user} --group {group}" in commands


def test_environment_is_settings_that_validate() -> None:
    given = {name: value for name, value in _environment().items() if name.startswith("CLAIMWIRE_")}
    settings = read_settings(**{name.removeprefix("CLAIMWIRE_").lower(): value for name, value in given.items()})
    assert settings.web_host == "0.0.0.0", "in a container nobody reaches another address"
    assert _all("EXPOSE") == [str(settings.web_port)]
    (volume,) = _all("VOLUME")
    assert settings.state_folder.parent == Path(volume), "the state is cleared by removing its folder, which a mount forbids"


@contextmanager
def _worker_that_answers(status: int) -> Iterator[int]:
    """The port of a server whose /healthz answers with this status."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class calls it so
            """Says nothing."""

    with HTTPServer((LOOPBACK, 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, name="healthz")
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (503, False), (None, False)])
def test_healthcheck_tells_a_stalled_or_silent_worker(status: int | None, healthy: bool) -> None:
    _, _, command = _all("HEALTHCHECK")[0].partition("CMD ")
    program, *arguments = json.loads(command)
    assert program == "python"

    def check(port: int) -> bool:
        environment = {"CLAIMWIRE_WEB_PORT": str(port), "http_proxy": "http://127.0.0.1:9"}
        done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, timeout=30, check=False)
        return done.returncode == 0

    if status is None:
        with _worker_that_answers(200) as port:
            pass
        assert check(port) is healthy
    else:
        with _worker_that_answers(status) as port:
            assert check(port) is healthy
