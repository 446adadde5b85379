"""A real Kafka broker in KRaft mode for the tests, from Maven Central's jars."""

from __future__ import annotations

import base64
import fcntl
import shutil
import socket
import subprocess
import time
import uuid
from pathlib import Path

HERE = Path(__file__).parent
JARS = HERE.parent.parent / ".kafka" / "jars"
START_SECONDS = 120.0
"""It took 4 s on two idle cores."""

START_FAST = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData")
"""A broker that lives for minutes gains nothing from the better compiler."""


class RealBroker:
    """Formats its storage and starts on construction; `stop()` ends it. Raises `RuntimeError` where it cannot."""

    def __init__(self, folder: Path) -> None:
        _need("java", "mvn")
        _fetch()
        self._folder = folder
        port, controller = _free_ports(2)
        self.address = f"127.0.0.1:{port}"
        """host:port"""
        self._settings = folder / "server.properties"
        properties = self.properties(folder, port, controller)
        self._settings.write_text("".join(f"{name}={value}\n" for name, value in properties.items()))
        cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        run_class(
            "kafka.tools.StorageTool", "format", f"--cluster-id={cluster}", "-c", str(self._settings), *self.format_options()
        )
        self._port = port
        self.start()

    def properties(self, folder: Path, port: int, controller: int) -> dict[str, str]:
        """The broker's settings, with all its files in `folder`."""
        return _server_properties(folder / "data", port, controller)

    def format_options(self) -> list[str]:
        """What else the storage holds from the beginning."""
        return []

    def start(self) -> None:
        """Starts it, also after `kill` on what that has left. Raises `RuntimeError` where it does not come up."""
        self._log = (self._folder / "broker.log").open("ab")
        command = ["java", *START_FAST, "-Xmx1g", "-cp", f"{JARS}/*", "kafka.Kafka", str(self._settings)]
        self.process = subprocess.Popen(command, stdout=self._log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return
            time.sleep(0.2)
        self.stop()
        raise RuntimeError(f"the broker did not start: {(self._folder / 'broker.log').read_text()[-2000:]}")

    def kill(self) -> None:
        """Ends it by SIGKILL, without a chance to write anything down."""
        self.process.kill()
        self.process.wait()
        self._log.close()

    def stop(self) -> None:
        """Ends the broker and waits for it."""
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._log.close()


def _fetch() -> None:
    """Gets the jars, where they are not there: one process after the other, and all of them or none."""
    JARS.parent.mkdir(exist_ok=True)
    with (JARS.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not JARS.exists():
            part = JARS.with_name("part")
            shutil.rmtree(part, ignore_errors=True)
            _run("mvn", "-q", "-B", "-f", str(HERE / "pom.xml"), "dependency:copy-dependencies", f"-DoutputDirectory={part}")
            part.rename(JARS)


def _need(*commands: str) -> None:
    missing = [command for command in commands if shutil.which(command) is None]
    if missing:
        raise RuntimeError(f"{' and '.join(missing)} not found: run `make test-tools`")


def run_class(name: str, *arguments: str) -> str:
    """The standard output of one of Kafka's tools. Raises `RuntimeError` where it fails."""
    return _run("java", "-cp", f"{JARS}/*", name, *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def _server_properties(data: Path, port: int, controller: int) -> dict[str, str]:
    return {
        "process.roles": "broker,controller",
        "node.id": "1",
        "controller.quorum.voters": f"1@127.0.0.1:{controller}",
        "listeners": f"PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}",
        "advertised.listeners": f"PLAINTEXT://127.0.0.1:{port}",
        "controller.listener.names": "CONTROLLER",
        "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "log.dirs": str(data),
        "offsets.topic.replication.factor": "1",
        "transaction.state.log.replication.factor": "1",
        "transaction.state.log.min.isr": "1",
        "group.initial.rebalance.delay.ms": "0",
        "auto.create.topics.enable": "false",
        "message.max.bytes": str(16 * 1024 * 1024),
    }
