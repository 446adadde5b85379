"""What the offline twin makes of all texts at hand, as digests: two versions that print the same lines read alike.

`python -m tests.digests [--every N] [-o FOLDER]` takes the samples, the editions, the translations and the accounts, and, where
`CLAIMWIRE_DEVELOPMENT_DATA` names it, the development data. What names a rule, and not what was read, does not count.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import orjson

from pipeline.offline import Stage, Twin
from schemas import Message
from tests import accounts, translations

ROOT: Final = Path(__file__).parent.parent

MAX_BYTES: Final = 1 << 22
MEMO_SENTENCES: Final = 50_000

UNCOUNTED: Final = frozenset({"rule"})
"""Fields at any depth that name what fired."""


def corpora(development: Path | None) -> dict[str, list[bytes]]:
    """By name the raw articles of each corpus, one JSON object each."""
    found = {
        "samples": _lines(sorted((ROOT / "agents" / "samples").glob("*.jsonl"))),
        "editions": _lines([ROOT / "tests" / "unit" / "annotation" / "data" / "editions.jsonl"]),
        "translations": [_raw(row, "text") for language in translations.LANGUAGES for row in translations.rows(language)],
        "accounts": [_raw(row, "text") for row in accounts.rows()],
    }
    if development is not None:
        found["seed"] = _lines([development / "seed" / "article.jsonl"])
        for name in ("attributions", "claims", "entities"):
            found[name] = [_raw(orjson.loads(line), "text") for line in _lines([development / f"{name}.jsonl"])]
        with gzip.open(development / "pages.jsonl.gz") as pages:
            found["pages"] = [_raw(orjson.loads(line), "html") for line in pages]
        found["news"] = _lines([development / "translations.jsonl"])
    return found


def made(lines: Iterable[bytes], start: Stage, until: Stage) -> list[bytes]:
    """What the twin makes of each of `lines`; of a rejected one its code and message, of one that fails the error."""
    twin = Twin(start, until, {}, MAX_BYTES, MEMO_SENTENCES)
    return [message for line in lines for message in _made(twin, line)]


def _made(twin: Twin, line: bytes) -> list[bytes]:
    try:
        return [each.to_bytes() if isinstance(each, Message) else repr(each).encode() for each in twin.process([line])]
    except Exception as error:  # noqa: BLE001 - what fails is compared, too
        return [f"failed: {error!r}".encode()]


def digest(messages: Iterable[bytes]) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the messages, without what names a rule."""
    joined = b"\n".join(_counted(each) for each in messages)
    return hashlib.sha256(joined).hexdigest()[:16]


def _counted(message: bytes) -> bytes:
    return orjson.dumps(_without(orjson.loads(message))) if message.startswith(b"{") else message


def _without(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without(each) for key, each in value.items() if key not in UNCOUNTED}
    return [_without(each) for each in value] if isinstance(value, list) else value


def _lines(paths: Iterable[Path]) -> list[bytes]:
    return [line for path in paths for line in path.read_bytes().splitlines() if line.strip()]


def _raw(row: Mapping[str, Any], content: str) -> bytes:
    given = {"id": row["key"], "source": "digests.example", "content": row[content], "title": row.get("title")}
    given |= {"published_at": row.get("published_at", "2024-05-15T12:00:00Z"), "url": row.get("url")}
    given |= {"language": row.get("language"), "content_type": "text/html" if content == "html" else "text/plain"}
    return orjson.dumps({key: value for key, value in given.items() if value is not None})


def _report(every: int, output: Path | None) -> Iterator[str]:
    named = os.environ.get("CLAIMWIRE_DEVELOPMENT_DATA")
    for name, lines in corpora(Path(named) if named else None).items():
        annotated = made(lines[::every], Stage.RAW, Stage.ANNOTATED)
        read = [each for each in annotated if each.startswith(b"{")]
        events = made(read, Stage.ANNOTATED, Stage.EVENTS)
        if output is not None:
            output.mkdir(parents=True, exist_ok=True)
            (output / f"{name}.annotated").write_bytes(b"\n".join(map(_counted, annotated)))
            (output / f"{name}.events").write_bytes(b"\n".join(map(_counted, events)))
        yield f"{name}: {len(annotated)} articles {digest(annotated)}, {len(events)} events {digest(events)}"


def main() -> None:
    """Prints a line for each corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="take one article of so many")
    parser.add_argument("-o", "--output", type=Path, help="write what was made into this folder, to compare line by line")
    given = parser.parse_args()
    for line in _report(given.every, given.output):
        print(line, flush=True)


if __name__ == "__main__":
    main()
