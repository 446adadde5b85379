"""A real Kafka broker in KRaft mode for the tests, from Maven Central's jars."""

from __future__ import annotations

import base64
import shutil
import socket
import subprocess
import time
import uuid
from pathlib import Path

HERE = Path(__file__).parent
JARS = HERE.parent.parent / ".kafka" / "jars"
START_SECONDS = 60.0


class RealBroker:
    """Formats its storage and starts on construction; `stop()` ends it. Raises `RuntimeError` where it cannot."""

    def __init__(self, folder: Path) -> None:
        _need("java", "mvn")
        if not JARS.exists():
            _run("mvn", "-q", "-B", "-f", str(HERE / "pom.xml"), "dependency:copy-dependencies", f"-DoutputDirectory={JARS}")
        self._folder = folder
        port, controller = _free_ports(2)
        self.address = f"127.0.0.1:{port}"
        """host:port"""
        self._settings = folder / "server.properties"
        self._settings.write_text(_server_properties(folder / "data", port, controller))
        cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        _run("java", "-cp", f"{JARS}/*", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(self._settings))
        self._start(port)

    def _start(self, port: int) -> None:
        self._log = (self._folder / "broker.log").open("wb")
        command = ["java", "-Xmx1g", "-cp", f"{JARS}/*", "kafka.Kafka", str(self._settings)]
        self.process = subprocess.Popen(command, stdout=self._log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.2)
        self.stop()
        raise RuntimeError(f"the broker did not start: {(self._folder / 'broker.log').read_text()[-2000:]}")

    def stop(self) -> None:
        """Ends the broker and waits for it."""
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._log.close()


def _need(*commands: str) -> None:
    missing = [command for command in commands if shutil.which(command) is None]
    if missing:
        raise RuntimeError(f"{' and '.join(missing)} not found: run `make test-tools`")


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def _server_properties(data: Path, port: int, controller: int) -> str:
    settings = {
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
    return "".join(f"{name}={value}\n" for name, value in settings.items())
