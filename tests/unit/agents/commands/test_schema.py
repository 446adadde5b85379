"""`claimwire schema`."""

from __future__ import annotations

import orjson

from schemas import MESSAGES
from tests.command_line import run


def test_schema_prints_all_messages_or_one() -> None:
    assert set(orjson.loads(run("schema").output)) == {message.__name__ for message in MESSAGES}
    assert orjson.loads(run("schema", "RawArticle").output)["title"] == "RawArticle"
    assert run("schema", "Rumour").exit_code == 2
