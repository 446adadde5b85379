"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from agents.settings import Settings, read_settings
from pipeline.errors import ClaimwireError


class InputError(ClaimwireError):
    """A file given on the command line cannot be read or written."""


BrokerOption = Annotated[str | None, typer.Option("--broker", help="Kafka bootstrap servers. [env: CLAIMWIRE_BROKER]")]
PrefixOption = Annotated[str | None, typer.Option("--topic-prefix", help="Prefix of all topics. [env: CLAIMWIRE_TOPIC_PREFIX]")]


def settings_with(**options: object) -> Settings:
    """The environment's settings, with the options that were given on top. Raises `SettingsError` for one that cannot be used."""
    return read_settings(**{name: value for name, value in options.items() if value is not None})
