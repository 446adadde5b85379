"""How clients prove who they are, and know the broker."""

from __future__ import annotations

from pathlib import Path

import pytest
from faust.auth import SASLCredentials, SSLCredentials

from agents.credentials import client_arguments, faust_credentials
from agents.settings import SettingsError, read_settings

SECRET = "not-to-be-seen-8c31"
SASL = {"security_protocol": "SASL_SSL", "sasl_username": "reader", "sasl_password": SECRET}


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("")
    with pytest.raises(SettingsError, match=r"^CLAIMWIRE_TLS_CA_FILE: .*none\.pem cannot be used \(No such file"):
        client_arguments(read_settings(security_protocol="SSL", tls_ca_file=tmp_path / "none.pem"))
    with pytest.raises(SettingsError, match=r"^CLAIMWIRE_TLS_CA_FILE: .*empty\.pem cannot be used \("):
        client_arguments(read_settings(security_protocol="SSL", tls_ca_file=tmp_path / "empty.pem"))
    with pytest.raises(SettingsError, match=r"^CLAIMWIRE_TLS_CERTIFICATE_FILE: .*empty\.pem with the key in .*empty\.pem cannot"):
        client_arguments(read_settings(security_protocol="SSL", tls_certificate_file=tmp_path / "empty.pem"))


def test_faust_gets_what_the_other_clients_get() -> None:
    assert faust_credentials(read_settings()) is None
    assert isinstance(faust_credentials(read_settings(security_protocol="SSL")), SSLCredentials)
    for protocol in ("SASL_SSL", "SASL_PLAINTEXT"):
        settings = read_settings(**SASL | {"security_protocol": protocol, "sasl_mechanism": "SCRAM-SHA-256"})
        made = faust_credentials(settings)
        assert isinstance(made, SASLCredentials)
        assert (made.username, made.password) == ("reader", SECRET)
        assert (made.protocol.value, made.mechanism.value) == (protocol, "SCRAM-SHA-256")
        assert (made.ssl_context is None) == (protocol == "SASL_PLAINTEXT")


def test_tls_is_checked_and_not_old() -> None:
    context = client_arguments(read_settings(security_protocol="SSL"))["ssl_context"]
    assert (context.check_hostname, context.verify_mode.name, context.minimum_version.name) == (True, "CERT_REQUIRED", "TLSv1_2")
