"""Security settings: nothing half set, nothing shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agents.credentials import faust_credentials
from agents.settings import Settings, SettingsError, read_settings

SECRET = "not-to-be-seen-8c31"
SASL = {"security_protocol": "SASL_SSL", "sasl_username": "reader", "sasl_password": SECRET}


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        (
            {"security_protocol": "SASL_SSL", "sasl_username": "reader"},
            "CLAIMWIRE_SECURITY_PROTOCOL SASL_SSL needs CLAIMWIRE_SASL_USERNAME and CLAIMWIRE_SASL_PASSWORD",
        ),
        (
            SASL | {"security_protocol": "SASL_PLAINTEXT", "sasl_mechanism": "PLAIN"},
            "CLAIMWIRE_SASL_MECHANISM PLAIN sends the password as it is: set CLAIMWIRE_SECURITY_PROTOCOL to SASL_SSL",
        ),
        (
            SASL | {"security_protocol": "SSL"},
            "CLAIMWIRE_SECURITY_PROTOCOL SSL uses no password: set SASL_SSL, or unset CLAIMWIRE_SASL_…",
        ),
        (
            {"tls_ca_file": "/ca.pem"},
            "CLAIMWIRE_SECURITY_PROTOCOL PLAINTEXT uses no TLS: set SSL or SASL_SSL, or unset CLAIMWIRE_TLS_…",
        ),
        (
            {"security_protocol": "SSL", "tls_key_file": "/key.pem"},
            "CLAIMWIRE_TLS_KEY_FILE needs CLAIMWIRE_TLS_CERTIFICATE_FILE",
        ),
        (
            {"web_token": "short"},
            "CLAIMWIRE_WEB_TOKEN has fewer than 16 characters: make one with `openssl rand -hex 32`",
        ),
    ],
)
def test_a_half_set_protection_is_refused(given: dict[str, object], fault: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings(**given)
    assert str(refused.value) == f"settings cannot be used: {fault}. The README lists them"


def test_secrets_are_shown_nowhere() -> None:
    settings = read_settings(**SASL, tls_key_password=SECRET, web_token=SECRET)
    shown = [
        repr(settings),
        str(settings),
        settings.model_dump_json(),
        str(settings.model_dump()),
        repr(faust_credentials(settings)),
    ]
    assert [each for each in shown if SECRET in each] == []
    with pytest.raises(SettingsError) as refused:
        read_settings(**SASL, web_token=SECRET, partitions="none", replication=SECRET)
    assert SECRET not in f"{refused.value} {refused.value.__cause__} {refused.value.__cause__!r}"


def test_secrets_come_from_files_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Docker and Kubernetes mount them: the latter as links within the folder."""
    (tmp_path / "..data").mkdir()
    (tmp_path / "..data" / "password").write_text(f"{SECRET}\n")
    (tmp_path / "claimwire_sasl_password").symlink_to("..data/password")
    (tmp_path / "claimwire_web_token").write_text("of-the-file-0123456789")
    (tmp_path / "another_secret").write_text("of somebody else")
    monkeypatch.setenv("CLAIMWIRE_SECRETS_FOLDER", str(tmp_path))
    monkeypatch.setenv("CLAIMWIRE_WEB_TOKEN", "of-the-environment-01")
    settings = read_settings(security_protocol="SASL_SSL", sasl_username="reader")
    assert settings.sasl_password.get_secret_value() == SECRET
    assert settings.web_token.get_secret_value() == "of-the-environment-01"
    monkeypatch.setenv("CLAIMWIRE_SECRETS_FOLDER", str(tmp_path / "none"))
    with pytest.raises(SettingsError, match=r"^CLAIMWIRE_SECRETS_FOLDER: .*none is no folder"):
        read_settings()


def test_the_environment_gives_another_process_the_same_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read_settings(**SASL, tls_key_password="k", web_token=SECRET, state_folder="/state", partitions=7)
    for name, value in settings.environment().items():
        monkeypatch.setenv(name, value)
    assert read_settings() == settings
    assert set(settings.environment()) == {
        f"CLAIMWIRE_{name.upper()}" for name in Settings.model_fields if getattr(settings, name) is not None
    }
    assert "CLAIMWIRE_TLS_CA_FILE" not in os.environ


def test_settings_come_from_the_environment_and_arguments_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMWIRE_BROKER", "kafka:9092")
    monkeypatch.setenv("CLAIMWIRE_PARTITIONS", "12")
    made = read_settings(partitions=3)
    assert (made.broker, made.partitions) == ("kafka:9092", 3)


def test_a_bad_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMWIRE_WEB_PORT", "many")
    with pytest.raises(SettingsError, match=r"^settings cannot be used: CLAIMWIRE_WEB_PORT: Input should be a valid integer"):
        read_settings()
