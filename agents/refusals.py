"""What it means when the broker does not let a client in, or not do something: what, where, and what to do."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from aiokafka.conn import AIOKafkaConnection, collect_hosts
from aiokafka.errors import (
    ClusterAuthorizationFailedError,
    GroupAuthorizationFailedError,
    IllegalSaslStateError,
    KafkaError,
    SaslAuthenticationFailed,
    TopicAuthorizationFailedError,
    TransactionalIdAuthorizationFailed,
    UnsupportedSaslMechanismError,
)

from agents.credentials import ClientArguments
from agents.settings import Settings
from pipeline.errors import ClaimwireError

PROBE_MS = 10_000
"""Time for one connection that is made only to learn why others failed."""

GOODBYE_SECONDS = 2.0
"""Time for the broker to close a connection: it holds one that it has refused for a tenth of a second."""

RESOURCES: dict[type[KafkaError], str] = {
    TopicAuthorizationFailedError: "topic",
    GroupAuthorizationFailedError: "consumer group",
    TransactionalIdAuthorizationFailed: "transactional id",
    ClusterAuthorizationFailedError: "cluster",
}


class BrokerError(ClaimwireError):
    """The broker cannot be reached, or refuses a request for good."""


class AccessError(BrokerError):
    """The broker does not let this client in, or not do what it asks for."""


def missing_right(error: BaseException, what: str | None = None) -> str | None:
    """What right a refusal is about and how to get it; None where the error is no such refusal.

    `what` was asked for; without it the error has to say.
    """
    kind = next((name for each, name in RESOURCES.items() if isinstance(error, each)), None)
    if kind is None:
        return None if error.__cause__ is None else missing_right(error.__cause__, what)
    names = [each for given in error.args for each in ([given] if isinstance(given, str) else given)]
    named = what or f"{kind} {', '.join(sorted(names))}".strip()
    return f"the broker refuses this user the {named}: grant what `claimwire topics acls` lists for it ({type(error).__name__})"


@contextmanager
def refusals_explained() -> Iterator[None]:
    """Puts refusals into words: raises `AccessError` for a request in the block that the broker refuses for want of a right."""
    try:
        yield
    except KafkaError as error:
        if (why := missing_right(error)) is None:
            raise
        raise AccessError(why) from error


async def connection_fault(settings: Settings, arguments: ClientArguments) -> BrokerError:
    """Why no client can connect. aiokafka only logs it, so one more connection is made to each bootstrap server and asked."""
    options = {name: value for name, value in arguments.items() if name != "bootstrap_servers"}
    fault = BrokerError(f"no Kafka broker answers at {settings.broker}: check CLAIMWIRE_BROKER")
    for host, port, _ in collect_hosts(settings.broker):
        error = await _refusal(AIOKafkaConnection(host, port, request_timeout_ms=PROBE_MS, **options))
        if error is None:
            why: str | None = (
                f"answers, but not to what is asked: check CLAIMWIRE_SECURITY_PROTOCOL ({settings.security_protocol})"
            )
        else:
            why = _why_not(error, settings)
        if why is not None:
            fault = AccessError(f"the Kafka broker at {host}:{port} {why}")
    return fault


async def _refusal(connection: AIOKafkaConnection) -> Exception | None:
    """Why the connection cannot be made; None where it can. It is closed afterwards: with TLS that takes the broker's goodbye,
    and an event loop that ends before leaves the socket to the garbage collector."""
    refused: Exception | None = None
    try:
        await connection.connect()
    except OSError as error:  # nothing was opened
        return error
    except KafkaError as error:
        refused = error
    await asyncio.wait([connection.close()], timeout=GOODBYE_SECONDS)
    return refused


def _why_not(error: Exception, settings: Settings) -> str | None:
    """Why a broker that is there ends the connection; None where none is there."""
    protocol, mechanism, user = settings.security_protocol, settings.sasl_mechanism, settings.sasl_username
    match error:
        case ssl.SSLCertVerificationError():
            return (
                f"is not trusted ({error.verify_message}): set CLAIMWIRE_TLS_CA_FILE to the CA that signed its certificate, "
                "and CLAIMWIRE_BROKER to a name that stands in it"
            )
        case ssl.SSLError():
            return (
                f"agrees on no TLS connection ({error.reason}): check CLAIMWIRE_SECURITY_PROTOCOL ({protocol}), and whether it "
                "wants a client certificate (CLAIMWIRE_TLS_CERTIFICATE_FILE)"
            )
        case SaslAuthenticationFailed():
            return f"does not let user {user} in by {mechanism}: check CLAIMWIRE_SASL_USERNAME, …_PASSWORD and …_MECHANISM"
        case UnsupportedSaslMechanismError():
            return f"does not know {mechanism}: set CLAIMWIRE_SASL_MECHANISM to one that its listener has"
        case IllegalSaslStateError():
            return f"asks for no password: check CLAIMWIRE_SECURITY_PROTOCOL ({protocol})"
        case ConnectionRefusedError() | TimeoutError():
            return None
        case KafkaError() | ConnectionError():
            return (
                f"ends the connection at once: check CLAIMWIRE_SECURITY_PROTOCOL ({protocol}), and whether it wants a client "
                "certificate (CLAIMWIRE_TLS_CERTIFICATE_FILE)"
            )
    return None
