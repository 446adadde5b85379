"""All settings in one frozen model: default, environment name (`CLAIMWIRE_` and the field), unit and one line each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from pipeline.errors import ClaimwireError

KIB, MIB = 1024, 1024 * 1024


TOKEN_CHARACTERS = 16
"""Fewest characters of the web token, by judgement: random ones of so many cannot be guessed over a network."""


class SettingsError(ClaimwireError):
    """A setting cannot be used."""


class Settings(BaseSettings):
    """Settings, read from the environment and from files of secrets; arguments of the constructor win.

    Raises `pydantic.ValidationError`: use `read_settings`. Secrets are shown as asterisks by `repr`, `str` and every dump.
    """

    model_config = SettingsConfigDict(env_prefix="CLAIMWIRE_", frozen=True, extra="forbid", hide_input_in_errors=True)

    broker: str = Field("127.0.0.1:9092", description="Kafka bootstrap servers, host:port, separated by commas.")
    group: str = Field("claimwire", description="Consumer group; also begins transactional ids and internal topics.")
    delivery: Literal["exactly_once", "at_least_once"] = Field(
        "exactly_once", description="at_least_once is for brokers without transactions, such as the embedded one."
    )

    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        "PLAINTEXT", description="How the broker's listener is secured."
    )
    sasl_mechanism: Literal["SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN"] = Field(
        "SCRAM-SHA-512", description="How the password is proved; PLAIN sends it, so only over SASL_SSL."
    )
    sasl_username: str = Field("", description="User at the broker, with SASL.")
    sasl_password: SecretStr = Field(SecretStr(""), description="That user's password. Secret.")
    tls_ca_file: Path | None = Field(None, description="PEM file of the CAs that the broker is trusted by; else the system's.")
    tls_certificate_file: Path | None = Field(None, description="PEM file of a client certificate and its chain, for mutual TLS.")
    tls_key_file: Path | None = Field(None, description="PEM file of its private key, where that is not in the same file.")
    tls_key_password: SecretStr = Field(SecretStr(""), description="Password of the private key, where it has one. Secret.")
    secrets_folder: Path | None = Field(
        None, description="Folder of files named as variables here (`claimwire_sasl_password`); the environment wins."
    )

    topic_prefix: str = Field("", description="Put before every topic's name.")
    raw_topic: str = "articles.raw"
    clean_topic: str = "articles.clean"
    annotated_topic: str = "articles.annotated"
    events_topic: str = "events.enriched"
    claims_topic: str = "claims.latest"
    dead_topic: str = "articles.dead"
    partitions: int = Field(4, ge=1, description="Partitions that `topics create` gives a topic; articles.annotated has one.")
    replication: int = Field(1, ge=1, description="Replicas that `topics create` gives each partition.")

    raw_max_bytes: int = Field(4 * MIB, ge=KIB, description="Largest raw record, bytes.")
    output_max_bytes: int = Field(12 * MIB, ge=KIB, description="Largest clean, annotated or event record, bytes.")
    dead_max_bytes: int = Field(16 * MIB, ge=KIB, description="Largest dead letter, bytes; above all others.")

    state_folder: Path = Field(Path("claimwire-state"), description="Folder of the resolver's RocksDB; one per worker.")
    processes: int = Field(
        default_factory=lambda: os.cpu_count() or 1,
        ge=1,
        description="Processes that read articles; one per processor by default.",
    )
    window: int = Field(32, ge=1, description="Records of one partition being read at once.")
    read_timeout_seconds: float = Field(60.0, gt=0, description="Time for reading one record; then it is dead (timeout).")
    batch_records: int = Field(200, ge=1, description="Most input records of one transaction.")
    batch_linger_ms: int = Field(
        250, ge=0, description="Least milliseconds from one transaction of a partition to the next; four times that under load."
    )
    commit_timeout_seconds: float = Field(30.0, gt=0, description="Time for one transaction; then the worker exits.")
    session_timeout_seconds: float = Field(30.0, gt=0, description="Silence after which the broker takes a worker for dead.")
    stall_timeout_seconds: float = Field(
        300.0, gt=0, description="Records waiting so long without a commit: /healthz says no; after twice that the worker exits."
    )
    languages: str = Field(
        "en",
        description="Codes, separated by commas, of the languages loaded at the start; others with their first article.",
    )
    memo_sentences: int = Field(30_000, ge=1, description="Parses that each reading process keeps, 9 KB each.")

    single_claim_days: float = Field(3.0, gt=0, description="Days after which a claim with one mention is forgotten.")
    repeated_claim_days: float = Field(30.0, gt=0, description="Days after its last mention until any other claim is forgotten.")

    web_host: str = Field(
        "127.0.0.1", description="Address of /metrics, /healthz and /readyz; none but loopback without a token."
    )
    web_port: int = Field(9464, ge=0, le=65535, description="Port of the same; 0 takes a free one.")
    web_token: SecretStr = Field(SecretStr(""), description="Bearer token that /metrics asks for, 16 characters or more. Secret.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="Least severe messages that are logged.")

    def topic(self, name: str) -> str:
        """The topic's name on the broker."""
        return self.topic_prefix + name

    def environment(self) -> dict[str, str]:
        """The variables that give another process these settings. Secrets stand in them readable."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return {
            f"CLAIMWIRE_{name.upper()}": value.get_secret_value() if isinstance(value, SecretStr) else str(value)
            for name, value in values.items()
            if value is not None
        }

    @model_validator(mode="after")
    def _secured_as_meant(self) -> Self:
        """Makes sure that what is given is used, and what is used is given: a half-set protection must not look like one.

        Raises `ValueError`, which pydantic makes a fault of the settings, for the first that is not.
        """
        for fault in self._security_faults():
            raise ValueError(fault)
        return self

    def _security_faults(self) -> Iterator[str]:
        protocol = self.security_protocol
        if protocol.startswith("SASL"):
            if not (self.sasl_username and self.sasl_password):
                yield f"CLAIMWIRE_SECURITY_PROTOCOL {protocol} needs CLAIMWIRE_SASL_USERNAME and CLAIMWIRE_SASL_PASSWORD"
            if self.sasl_mechanism == "PLAIN" and protocol != "SASL_SSL":
                yield "CLAIMWIRE_SASL_MECHANISM PLAIN sends the password as it is: set CLAIMWIRE_SECURITY_PROTOCOL to SASL_SSL"
        elif self.sasl_username or self.sasl_password:
            yield f"CLAIMWIRE_SECURITY_PROTOCOL {protocol} uses no password: set SASL_SSL, or unset CLAIMWIRE_SASL_…"
        if not protocol.endswith("SSL") and (self.tls_ca_file or self.tls_certificate_file):
            yield f"CLAIMWIRE_SECURITY_PROTOCOL {protocol} uses no TLS: set SSL or SASL_SSL, or unset CLAIMWIRE_TLS_…"
        if self.tls_key_file and not self.tls_certificate_file:
            yield "CLAIMWIRE_TLS_KEY_FILE needs CLAIMWIRE_TLS_CERTIFICATE_FILE"
        if 0 < len(self.web_token) < TOKEN_CHARACTERS:
            yield f"CLAIMWIRE_WEB_TOKEN has fewer than {TOKEN_CHARACTERS} characters: make one with `openssl rand -hex 32`"


def read_settings(**given: object) -> Settings:
    """Settings from the environment and the folder of secrets, with `given` on top.

    Raises `SettingsError` that names each bad one.
    """
    folder = os.environ.get("CLAIMWIRE_SECRETS_FOLDER") or None
    if folder is not None and not Path(folder).is_dir():
        raise SettingsError(f"CLAIMWIRE_SECRETS_FOLDER: {folder} is no folder: mount the secrets there, or unset it")
    try:
        return Settings(_secrets_dir=folder, **given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        faults = "; ".join(map(_fault, error.errors(include_input=False)))
        raise SettingsError(f"settings cannot be used: {faults}. The README lists them") from error


def _fault(error: ErrorDetails) -> str:
    name = "_".join(map(str, error["loc"])).upper()
    return f"CLAIMWIRE_{name}: {error['msg']}" if name else error["msg"].removeprefix("Value error, ")
