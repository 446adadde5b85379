"""All settings in one frozen model: default, environment name (`CLAIMWIRE_` and the field), unit and one line each."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from pipeline.errors import ClaimwireError

KIB, MIB = 1024, 1024 * 1024


class SettingsError(ClaimwireError):
    """A setting cannot be used."""


class Settings(BaseSettings):
    """Read from the environment; arguments of the constructor win. Raises `pydantic.ValidationError`: use `read_settings`."""

    model_config = SettingsConfigDict(env_prefix="CLAIMWIRE_", frozen=True, extra="forbid")

    broker: str = Field("127.0.0.1:9092", description="Kafka bootstrap servers, host:port, separated by commas.")
    group: str = Field("claimwire", description="Consumer group; also begins transactional ids and internal topics.")
    delivery: Literal["exactly_once", "at_least_once"] = Field(
        "exactly_once", description="at_least_once is for brokers without transactions, such as the embedded one."
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
    batch_linger_ms: int = Field(50, ge=0, description="How long a transaction waits for more records, milliseconds.")
    commit_timeout_seconds: float = Field(30.0, gt=0, description="Time for one transaction; then the worker exits.")
    session_timeout_seconds: float = Field(30.0, gt=0, description="Silence after which the broker takes a worker for dead.")
    memo_sentences: int = Field(50_000, ge=1, description="Parses that each reading process keeps.")

    single_claim_days: float = Field(3.0, gt=0, description="Days after which a claim with one mention is forgotten.")
    repeated_claim_days: float = Field(30.0, gt=0, description="Days after its last mention until any other claim is forgotten.")

    web_host: str = Field("127.0.0.1", description="Address of /metrics, /healthz and /readyz.")
    web_port: int = Field(9464, ge=0, le=65535, description="Port of the same; 0 takes a free one.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="Least severe messages that are logged.")

    def topic(self, name: str) -> str:
        """The topic's name on the broker."""
        return self.topic_prefix + name


def read_settings(**given: object) -> Settings:
    """Settings from the environment, with `given` on top. Raises `SettingsError` that names each bad one."""
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        faults = "; ".join(f"CLAIMWIRE_{'_'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsError(f"settings cannot be used: {faults}. The README lists them") from error
