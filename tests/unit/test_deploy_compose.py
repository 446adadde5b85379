"""deploy/compose.yaml agrees with the settings, the topics, the image and Prometheus."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import SecretStr
from typer.testing import CliRunner

from agents.commands import app
from agents.settings import Settings, read_settings
from agents.topics import topic_specs
from pipeline.version import PIPELINE_VERSION

DEPLOY = Path(__file__).parent.parent.parent / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if "build" in service}
WORKERS = {name: service for name, service in OURS.items() if service["command"] == ["worker"]}

every_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
every_one_of_ours = pytest.mark.parametrize("service", OURS.values(), ids=OURS)


def _settings(service: dict[str, Any]) -> Settings:
    """What a service's environment sets. Raises `SettingsError` for a name or value that is none."""
    environment = service["environment"]
    assert all(isinstance(value, str) for value in environment.values()), "quote it: YAML makes something else of it"
    return read_settings(**{name.removeprefix("CLAIMWIRE_").lower(): value for name, value in environment.items()})


def test_services_are_those_that_the_flow_needs() -> None:
    assert set(SERVICES) == {"kafka", "topics", "worker-1", "worker-2", "prometheus"}
    assert set(WORKERS) == {"worker-1", "worker-2"}


@every_service
def test_paths_of_this_machine_exist_and_volumes_are_declared(service: dict[str, Any]) -> None:
    for volume in service.get("volumes", []):
        source = volume.split(":")[0]
        assert (DEPLOY / source).exists() if source.startswith((".", "/")) else source in COMPOSE["volumes"]
    if "build" in service:
        context = DEPLOY / service["build"]["context"]
        assert (context / service["build"]["dockerfile"]).is_file()


@every_service
def test_image_is_pinned(service: dict[str, Any]) -> None:
    assert re.fullmatch(r"[a-z/]+:v?\d+\.\d+\.\d+", service["image"])


@every_one_of_ours
def test_our_image_bears_our_version(service: dict[str, Any]) -> None:
    assert service["image"] == f"claimwire:{PIPELINE_VERSION}"


@every_service
def test_nothing_listens_beyond_this_machine(service: dict[str, Any]) -> None:
    assert all(re.fullmatch(r"127\.0\.0\.1:\d+:\d+", port) for port in service.get("ports", []))


@every_service
def test_rights_are_dropped(service: dict[str, Any]) -> None:
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in service


@every_service
def test_no_service_is_root_or_shares_what_is_the_hosts(service: dict[str, Any]) -> None:
    """The images bring users of their own: ours is checked with the Dockerfile, that of the others is as their makers say."""
    assert not {"user", "network_mode", "pid", "ipc", "devices", "cap_add"} & set(service)
    assert not [volume for volume in service.get("volumes", []) if "docker.sock" in volume]


def test_the_token_is_a_file_that_workers_and_prometheus_alone_see() -> None:
    assert COMPOSE["secrets"] == {"claimwire_web_token": {"file": "./secrets/claimwire_web_token"}}
    assert {name for name, service in SERVICES.items() if "secrets" in service} == {*WORKERS, "prometheus"}
    assert all(service["secrets"] == ["claimwire_web_token"] for service in SERVICES.values() if "secrets" in service)
    assert {str(_settings(service).secrets_folder) for service in WORKERS.values()} == {"/run/secrets"}
    assert "deploy/secrets/" in (DEPLOY.parent / ".gitignore").read_text().splitlines()
    assert "!deploy" not in (DEPLOY.parent / ".dockerignore").read_text().splitlines(), "and it never gets into the image"


def test_no_secret_stands_in_the_file() -> None:
    names = {name for service in SERVICES.values() for name in service.get("environment", {})}
    secret = {f"CLAIMWIRE_{name.upper()}" for name, field in Settings.model_fields.items() if field.annotation is SecretStr}
    assert len(secret) == 3
    assert names & secret == set()


@every_one_of_ours
def test_our_root_is_read_only(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["tmpfs"] == ["/tmp"]


@every_one_of_ours
def test_environment_is_settings_that_validate(service: dict[str, Any]) -> None:
    assert all(name.startswith("CLAIMWIRE_") for name in service["environment"])
    assert _settings(service).delivery == "exactly_once"


@every_one_of_ours
def test_command_exists(service: dict[str, Any]) -> None:
    assert CliRunner().invoke(app, [*service["command"], "--help"]).exit_code == 0


def test_each_worker_has_a_state_of_its_own_and_is_started_again() -> None:
    states = [service["volumes"] for service in WORKERS.values()]
    assert states == [["worker-1-state:/var/lib/claimwire"], ["worker-2-state:/var/lib/claimwire"]]
    assert {service["restart"] for service in WORKERS.values()} == {"unless-stopped"}
    assert {service["stop_grace_period"] for service in WORKERS.values()} == {"30s"}


def test_each_service_waits_for_what_it_needs() -> None:
    waits = {name: service["depends_on"] for name, service in OURS.items()}
    after_topics = {"topics": {"condition": "service_completed_successfully"}}
    assert waits == {"topics": {"kafka": {"condition": "service_healthy"}}, "worker-1": after_topics, "worker-2": after_topics}
    assert "healthcheck" in SERVICES["kafka"]


def test_broker_takes_the_largest_record() -> None:
    largest = max(spec.max_message_bytes for spec in topic_specs(_settings(SERVICES["topics"])))
    environment = SERVICES["kafka"]["environment"]
    assert largest == 16 * 1024 * 1024
    assert int(environment["KAFKA_MESSAGE_MAX_BYTES"]) >= largest
    assert int(environment["KAFKA_REPLICA_FETCH_MAX_BYTES"]) >= largest


def test_broker_is_where_its_clients_look_for_it() -> None:
    environment = SERVICES["kafka"]["environment"]
    advertised = dict(each.split("://") for each in environment["KAFKA_ADVERTISED_LISTENERS"].split(","))
    listening = dict(each.split("://") for each in environment["KAFKA_LISTENERS"].split(","))
    assert {_settings(service).broker for service in OURS.values()} == {advertised["INTERNAL"]}
    assert SERVICES["kafka"]["ports"] == [advertised["HOST"] + listening["HOST"]]
    assert read_settings().broker == advertised["HOST"]
    assert {name: address.split(":")[-1] for name, address in advertised.items()} == {
        name: address.split(":")[-1] for name, address in listening.items() if name != "CONTROLLER"
    }
    assert environment["KAFKA_LOG_DIRS"] == SERVICES["kafka"]["volumes"][0].split(":")[1]


def test_prometheus_reads_every_worker() -> None:
    config = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())
    targets = [target for job in config["scrape_configs"] for each in job["static_configs"] for target in each["targets"]]
    assert targets == [f"{name}:{_settings(service).web_port}" for name, service in WORKERS.items()]
    assert "./prometheus:/etc/prometheus:ro" in SERVICES["prometheus"]["volumes"]
