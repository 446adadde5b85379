"""How claimwire's clients prove to the broker who they are, and how they know that it is the broker."""

from __future__ import annotations

import ssl
from typing import Any

from faust.auth import SASLCredentials, SSLCredentials

from agents.settings import Settings, SettingsError

ClientArguments = dict[str, Any]
"""Keyword arguments that every aiokafka client takes."""


def client_arguments(settings: Settings) -> ClientArguments:
    """How an aiokafka client connects. Raises `SettingsError` where a certificate or key cannot be read."""
    arguments: ClientArguments = {"bootstrap_servers": settings.broker, "security_protocol": settings.security_protocol}
    if settings.security_protocol.endswith("SSL"):
        arguments["ssl_context"] = _tls(settings)
    if settings.security_protocol.startswith("SASL"):
        arguments["sasl_mechanism"] = settings.sasl_mechanism
        arguments["sasl_plain_username"] = settings.sasl_username
        arguments["sasl_plain_password"] = settings.sasl_password.get_secret_value()
    return arguments


def faust_credentials(settings: Settings) -> SASLCredentials | SSLCredentials | None:
    """The credentials with which Faust connects; None without TLS and password. Raises `SettingsError` as above."""
    given = client_arguments(settings)
    if "sasl_mechanism" in given:
        return SASLCredentials(
            username=given["sasl_plain_username"],
            password=given["sasl_plain_password"],
            mechanism=given["sasl_mechanism"],
            ssl_context=given.get("ssl_context"),
        )
    return SSLCredentials(given["ssl_context"]) if "ssl_context" in given else None


def _tls(settings: Settings) -> ssl.SSLContext:
    """A TLS context with Python's defaults for clients: TLS 1.2 or newer, certificate and host name checked. There is no setting
    to check less.

    Raises `SettingsError` where the CAs, or the certificate and its key, cannot be used.
    """
    ca, certificate, key = settings.tls_ca_file, settings.tls_certificate_file, settings.tls_key_file
    try:
        context = ssl.create_default_context(cafile=ca)
    except OSError as error:  # ssl.SSLError is one
        raise SettingsError(
            f"CLAIMWIRE_TLS_CA_FILE: {ca} cannot be used ({_why(error)}): it has to be a PEM file of CAs"
        ) from error
    if certificate is not None:
        try:
            # an empty password makes a key that has one an error; with none given OpenSSL would ask on the terminal
            context.load_cert_chain(certificate, key, settings.tls_key_password.get_secret_value())
        except OSError as error:
            pair = f"{certificate} with the key in {key or certificate}"
            raise SettingsError(
                f"CLAIMWIRE_TLS_CERTIFICATE_FILE: {pair} cannot be used ({_why(error)}): "
                "both have to be PEM and belong together, and CLAIMWIRE_TLS_KEY_PASSWORD opens the key"
            ) from error
    return context


def _why(error: OSError) -> str:
    """What the error is about: OpenSSL names some faults only by the place in its code."""
    return (error.reason if isinstance(error, ssl.SSLError) else error.strerror) or str(error)
