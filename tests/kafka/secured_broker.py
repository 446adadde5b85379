"""A real broker that lets nobody in unasked: TLS and SASL on one listener, mutual TLS on another, and rights for all else."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import confluent_kafka.admin
import trustme
from aiokafka import AIOKafkaConsumer
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from agents.access import Right, Users
from agents.credentials import client_arguments
from agents.embedded import free_port
from agents.settings import Settings
from tests.kafka.real_broker import RealBroker

WORKER, FEED, CONSUMER, OPERATOR = USERS = ("claimwire-worker", "claimwire-feed", "claimwire-consumer", "claimwire-operator")
PRINCIPALS = Users(f"User:{WORKER}", f"User:{FEED}", f"User:{CONSUMER}", f"User:{OPERATOR}", "claimwire-consumers")
KEY_PASSWORD = "opens-the-private-key-5d1c"
ADMIN = "admin"
BROKER = "broker"

kafka: Any = confluent_kafka.admin
"""Its types do not name what it takes from other modules."""

ANYTHING = (kafka.ResourceType.ANY, None, kafka.ResourcePatternType.ANY, None, None)
ANY_RIGHT = kafka.AclBindingFilter(*ANYTHING, kafka.AclOperation.ANY, kafka.AclPermissionType.ANY)


def password(user: str) -> str:
    """The user's password for SASL."""
    return f"{user}-knows-9b27e1"


class SecuredBroker(RealBroker):
    """Nobody may do anything until `grant`; `admin` may do everything, and comes by mutual TLS."""

    def __init__(self, folder: Path) -> None:
        self.mutual_address = f"127.0.0.1:{free_port()}"
        """host:port of the listener that asks for a client certificate."""
        authority = trustme.CA()
        self.ca, self.other_ca = folder / "ca.pem", folder / "other-ca.pem"
        authority.cert_pem.write_to_path(str(self.ca))
        trustme.CA().cert_pem.write_to_path(str(self.other_ca))
        self.certificates = {name: folder / f"{name}.pem" for name in (*USERS, ADMIN, BROKER)}
        """Key and certificate by common name. The users' keys have a password."""
        for name, path in self.certificates.items():
            encryption = BestAvailableEncryption(KEY_PASSWORD.encode()) if name in USERS else NoEncryption()
            path.write_bytes(_key_and_chain(authority, name, encryption))
        super().__init__(folder)
        self.admin: Any = kafka.AdminClient(
            {
                "bootstrap.servers": self.mutual_address,
                "log_level": 0,
                "security.protocol": "SSL",
                "ssl.ca.location": str(self.ca),
                "ssl.certificate.location": str(self.certificates[ADMIN]),
                "ssl.key.location": str(self.certificates[ADMIN]),
            }
        )
        _until(lambda: bool(self.admin.list_topics(timeout=30).brokers))

    def properties(self, folder: Path, port: int, controller: int) -> dict[str, str]:
        """Those of a broker that is secured."""
        scram = "org.apache.kafka.common.security.scram.ScramLoginModule required;"
        plain = " ".join(f'user_{user}="{password(user)}"' for user in USERS)
        return super().properties(folder, port, controller) | {
            "listeners": f"SASL_SSL://{self._local(port)},SSL://{self.mutual_address},CONTROLLER://{self._local(controller)}",
            "advertised.listeners": f"SASL_SSL://{self._local(port)},SSL://{self.mutual_address}",
            "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,SSL:SSL,SASL_SSL:SASL_SSL",
            "inter.broker.listener.name": "SSL",
            "sasl.enabled.mechanisms": "SCRAM-SHA-256,SCRAM-SHA-512,PLAIN",
            "listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config": scram,
            "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config": scram,
            "listener.name.sasl_ssl.plain.sasl.jaas.config": (
                f"org.apache.kafka.common.security.plain.PlainLoginModule required {plain};"
            ),
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": str(self.certificates[BROKER]),
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": str(self.ca),
            "listener.name.ssl.ssl.client.auth": "required",
            "listener.name.ssl.ssl.principal.mapping.rules": "RULE:^.*CN=([^,]+).*$/$1/",
            "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
            "super.users": f"User:{ADMIN};User:{BROKER};User:ANONYMOUS",  # the controller's listener alone is open
        }

    def format_options(self) -> list[str]:
        """The users that SCRAM knows."""
        return [
            word
            for user in USERS
            for mechanism in ("SCRAM-SHA-256", "SCRAM-SHA-512")
            for word in ("--add-scram", f"{mechanism}=[name={user},password={password(user)}]")
        ]

    def stop(self) -> None:
        """Ends the administrator's client, then the broker."""
        self.admin = None
        super().stop()

    def grant(self, rights: Iterable[Right]) -> None:
        """Adds these rights, and returns once they hold."""
        bindings = [_binding(right) for right in rights]
        for future in self.admin.create_acls(bindings).values():
            future.result(30)
        _until(lambda: set(bindings) <= set(self._bindings()))

    def revoke(self, right: Right) -> None:
        """Takes a right back, and returns once it is gone."""
        binding = _binding(right)
        wanted = kafka.AclBindingFilter(
            binding.restype,
            binding.name,
            binding.resource_pattern_type,
            binding.principal,
            binding.host,
            binding.operation,
            binding.permission_type,
        )
        for future in self.admin.delete_acls([wanted]).values():
            assert len(future.result(30)) == 1
        _until(lambda: binding not in self._bindings())

    def granted(self) -> set[Right]:
        """All rights that anybody has."""
        return {
            Right(
                each.principal,
                each.operation.name.title().replace("_", ""),
                each.restype.name.lower().replace("_", "-"),
                each.name,
                each.resource_pattern_type.name.lower(),
            )
            for each in self._bindings()
        }

    def _bindings(self) -> list[Any]:
        found: list[Any] = self.admin.describe_acls(ANY_RIGHT).result(30)
        return found

    @staticmethod
    def _local(port: int) -> str:
        return f"127.0.0.1:{port}"


async def consumed(settings: Settings, topic: str) -> Counter[bytes]:
    """Values that a consumer of the listed group reads and commits."""
    consumer = AIOKafkaConsumer(
        topic,
        group_id=PRINCIPALS.consumer_group,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        **client_arguments(settings),
    )
    try:
        await consumer.start()
        found: Counter[bytes] = Counter()
        while records := [each for batch in (await consumer.getmany(timeout_ms=4000)).values() for each in batch]:
            found.update(record.value for record in records)
        await consumer.commit()
        return found
    finally:
        await consumer.stop()


def _binding(right: Right) -> Any:
    operation = "DESCRIBE_CONFIGS" if right.operation == "DescribeConfigs" else right.operation.upper()
    return kafka.AclBinding(
        kafka.ResourceType[right.resource_type.upper().replace("-", "_")],
        right.resource_name,
        kafka.ResourcePatternType[right.pattern_type.upper()],
        right.principal,
        "*",
        kafka.AclOperation[operation],
        kafka.AclPermissionType.ALLOW,
    )


def _key_and_chain(authority: trustme.CA, name: str, encryption: KeySerializationEncryption) -> bytes:
    """PEM; the key in PKCS 8, which is what Kafka reads."""
    certificate = authority.issue_cert("127.0.0.1", common_name=name)
    key: Any = load_pem_private_key(certificate.private_key_pem.bytes(), None)
    chain = b"".join(blob.bytes() for blob in certificate.cert_chain_pems)
    return bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)) + chain


def _until(holds: Any) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline, "the broker did not get there in 30 s"
        time.sleep(0.05)
