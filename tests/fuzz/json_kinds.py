"""Hostile bytes and JSON: cut, damaged, nested, doubled, of other charsets, types and times."""

from __future__ import annotations

import random
from typing import Any, Final

import orjson

from pipeline.rejection import RejectionCode
from tests.fuzz.kinds import READ, Kind, article, kind, original

INVALID, NO_JSON, NO_UTF8 = RejectionCode.INVALID_ARTICLE, RejectionCode.NOT_JSON, RejectionCode.NOT_UTF8

VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    0,
    -1,
    1.5,
    2**63,
    "",
    " ",
    "x",
    "\u0000",
    [],
    [1],
    {},
    {"a": {"b": []}},
    "text/html",
)
TIMES: Final = (
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59-14:00",
    "0000-00-00T00:00:00Z",
    "10000-01-01T00:00:00Z",
    "2024-02-30T00:00:00Z",
    "1970-01-01",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:00:00+99:99",
    "20240101T000000",
    "1700000000",
    "yesterday",
    "2024-01-01T00:00:00.123456789012345678901234567890Z",
    "٢٠٢٤-٠١-٠١T00:00:00Z",
    "-2024-01-01T00:00:00Z",
)


def tombstones(_: random.Random) -> None:
    return None


def not_objects(chance: random.Random) -> bytes:
    return chance.choice(
        [b"", b" ", b"null", b"[]", b'"x"', b"1", b"true", b"{}", b"[{}]", b"{}{}", b"\x00", b"\n\n", b"{" * 5000]
    )


def cut(chance: random.Random) -> bytes:
    value = orjson.dumps(original(chance))
    return value[: chance.randrange(len(value))]


def flipped_bits(chance: random.Random) -> bytes:
    value = bytearray(orjson.dumps(original(chance)))
    for _ in range(chance.randrange(1, 8)):
        value[chance.randrange(len(value))] ^= 1 << chance.randrange(8)
    return bytes(value)


def inserted_bytes(chance: random.Random) -> bytes:
    value = bytearray(orjson.dumps(original(chance)))
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(value))
        value[at:at] = chance.choice(
            [b"\x00", b"\xff", b'"', b"\\", b"{", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\n"]
        )
    return bytes(value)


def random_bytes(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(400))


def repeated_keys(chance: random.Random) -> bytes:
    value = orjson.dumps(original(chance))[:-1]
    return (
        value
        + b"".join(b"," + chance.choice([b'"source":"t"', b'"content":""', b'"id":1', b'"meta":{"a":1,"a":2}']) for _ in range(3))
        + b"}"
    )


def nested(chance: random.Random) -> bytes:
    depth = chance.choice([2, 50, 99, 100, 101, 199, 250, 300, 1000, 1025, 20_000])
    inner = b"[" * depth + b"]" * depth if chance.random() < 0.5 else b'{"a":' * depth + b"1" + b"}" * depth
    name = chance.choice([b"meta", b"extra", b"content", b"id"])
    return (
        orjson.dumps(original(chance))[:-1]
        + b',"'
        + name
        + b'":'
        + (b'{"x":' + inner + b"}" if name == b"meta" else inner)
        + b"}"
    )


def numbers(chance: random.Random) -> bytes:
    number = chance.choice(
        [
            b"1e999",
            b"-1e999",
            b"NaN",
            b"Infinity",
            b"-0",
            b"1e-999",
            b"9" * 400,
            b"0." + b"1" * 5000,
            b"%d" % 2**64,
            b"%d" % -(2**63),
            b"01",
            b"0x1",
            b"1_000",
        ]
    )
    name = chance.choice([b"x", b"id", b"published_at", b"backfill"])
    held = b'"meta":{"x":' + number + b"}" if name == b"x" else b'"' + name + b'":' + number
    return orjson.dumps(original(chance))[:-1] + b"," + held + b"}"


def lone_surrogates(chance: random.Random) -> bytes:
    escape = chance.choice([b"\\ud800", b"\\udfff", b"\\udc00\\ud800", b"\\ud83d", b"\\uD83D\\uDE00", b"\\\\ud800"])
    field = chance.choice(
        [b'"title":"%s"', b'"meta":{"%s":"%s"}', b'"id":"%s"', b'"content":"It rained in %s Lviv."', b'"url":"%s"']
    )
    return orjson.dumps(original(chance))[:-1] + b"," + field.replace(b"%s", escape) + b"}"


def byte_order_marks(chance: random.Random) -> bytes:
    text = orjson.dumps(original(chance)).decode()
    return b"\xef\xbb\xbf" * chance.randrange(1, 3) + text.encode() if chance.random() < 0.5 else text.encode("utf-16")


def other_charsets(chance: random.Random) -> bytes:
    made = original(chance) | {"content": "Мэр сказал, что в Одессе ранены 14 человек. El alcalde dijo que sí."}
    text = orjson.dumps(made).decode()
    return text.encode(
        chance.choice(["cp1251", "koi8-r", "utf-16-le", "utf-32", "utf-7", "iso8859-5", "mac-cyrillic"]), "replace"
    )


def wrong_types(chance: random.Random) -> bytes:
    made = original(chance)
    for name in chance.sample([*made, "title", "url", "meta", "backfill", "retracts", "content_type"], chance.randrange(1, 4)):
        made[name] = chance.choice(VALUES)
    return orjson.dumps(made)


def missing_fields(chance: random.Random) -> bytes:
    made = original(chance)
    for name in chance.sample(sorted(made), chance.randrange(1, len(made))):
        del made[name]
    return orjson.dumps(made)


def unknown_fields(chance: random.Random) -> bytes:
    return orjson.dumps(
        original(chance) | {chr(chance.randrange(1, 0xD7FF)) * chance.randrange(1, 300): number for number in range(30)}
    )


def strange_times(chance: random.Random) -> bytes:
    return orjson.dumps(original(chance) | {name: chance.choice(TIMES) for name in ("published_at", "fetched_at")})


def controls_in_every_field(chance: random.Random) -> bytes:
    text = "".join(chance.choice("\x00\x1b[31m\x07\x9b\u202e\u2066\ufeff\u2028ab ") for _ in range(30))
    named = dict.fromkeys(("id", "url", "title", "source", "language", "retracts"), text + "x")
    return article(chance, "It rained in Lviv. " + text, **named)


KINDS: Final[tuple[Kind, ...]] = (
    kind(tombstones, INVALID),
    kind(not_objects, INVALID, NO_JSON),
    kind(cut, NO_JSON),
    kind(flipped_bits, READ, INVALID, NO_JSON, NO_UTF8, RejectionCode.NO_DATE),
    kind(inserted_bytes, READ, INVALID, NO_JSON, NO_UTF8, RejectionCode.NO_DATE),
    kind(random_bytes, NO_JSON, NO_UTF8, INVALID),
    kind(repeated_keys, READ, INVALID),
    kind(nested, READ, INVALID, NO_JSON),
    kind(numbers, READ, INVALID, NO_JSON, RejectionCode.NO_DATE),
    kind(lone_surrogates, READ),
    kind(byte_order_marks, READ, NO_JSON, NO_UTF8),
    kind(other_charsets, READ, INVALID, NO_JSON, NO_UTF8),
    kind(wrong_types, READ, INVALID, RejectionCode.NO_DATE, RejectionCode.NO_TEXT),
    kind(missing_fields, READ, INVALID, RejectionCode.NO_DATE),
    kind(unknown_fields, READ),
    kind(strange_times, READ, INVALID, RejectionCode.NO_DATE),
    kind(controls_in_every_field, READ),
)
