"""Options that several commands share."""

from __future__ import annotations

import pytest

from agents.commands.options import settings_with
from agents.settings import SettingsError


def test_an_option_that_was_not_given_leaves_the_environment_its_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMWIRE_BROKER", "kafka:9092")
    assert settings_with(broker=None).broker == "kafka:9092"
    assert settings_with(broker="other:9092").broker == "other:9092"
    with pytest.raises(SettingsError, match="CLAIMWIRE_PARTITIONS"):
        settings_with(partitions=0)
