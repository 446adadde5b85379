"""The pages: who gets which, and what every answer carries."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from agents.embedded import free_port
from agents.flow import Flow
from agents.metrics import Metrics
from agents.settings import Settings, read_settings
from agents.web import SECURITY_HEADERS, WebError, is_loopback, start_web
from agents.worker import run_worker

TOKEN = "a-token-for-tests-0d7f"

Answer = tuple[int, dict[str, str], str]


@pytest.fixture
def flow(tmp_path: Path) -> Iterator[Flow]:
    """A flow that is not started, with the token set."""
    made = Flow(read_settings(state_folder=tmp_path / "state", web_port=free_port(), web_token=TOKEN, processes=1), Metrics())
    yield made
    made.store.close()


async def get(flow: Flow, settings: Settings, path: str, headers: dict[str, str] | None = None) -> Answer:
    """Status, headers and body of one page of a server of its own."""
    runner = await start_web(flow, settings)
    try:
        url = f"http://127.0.0.1:{settings.web_port}{path}"
        async with aiohttp.ClientSession() as session, session.get(url, headers=headers, allow_redirects=False) as answer:
            return answer.status, dict(answer.headers), await answer.text()
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    "given",
    [
        None,
        f"Bearer {TOKEN[:-1]}",
        f"Bearer {TOKEN}x",
        f"Basic {TOKEN}",
        TOKEN,
        "Bearer",
        "",
        "Bearer \udcff",
    ],
)
async def test_who_has_no_token_gets_health_and_nothing_else(flow: Flow, given: str | None) -> None:
    settings = read_settings(web_port=free_port(), web_token=TOKEN)
    headers = {} if given is None else {"Authorization": given}
    if given is not None and not given.isascii():
        return await _raw(flow, settings, given)
    for path in (
        "/metrics",
        "/",
        "/router",
        "/table",
        "/metrics/",
        "/healthz/",
        "/healthz/../metrics",
        "//metrics",
        "/metrics?a=/healthz",
    ):
        status, answered, body = await get(flow, settings, path, headers)
        assert (status, body, answered["WWW-Authenticate"]) == (401, "", 'Bearer realm="claimwire"'), path
    assert (await get(flow, settings, "/healthz", headers))[0] == 200
    assert (await get(flow, settings, "/readyz", headers))[0] == 503
    return None


async def _raw(flow: Flow, settings: Settings, given: str) -> None:
    """A header that is no text: refused, not an error."""
    runner = await start_web(flow, settings)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", settings.web_port)
        value = given.encode(errors="surrogateescape")
        writer.write(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: " + value + b"\r\n\r\n")
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
    finally:
        await runner.cleanup()
    assert answer.startswith(b"HTTP/1.1 401 ")


async def test_who_has_the_token_gets_the_metrics_and_no_page_that_is_not_there(flow: Flow) -> None:
    settings, headers = read_settings(web_port=free_port(), web_token=TOKEN), {"Authorization": f"Bearer {TOKEN}"}
    status, _, body = await get(flow, settings, "/metrics", headers)
    assert (status, "claimwire_build_info" in body, TOKEN in body) == (200, True, False)
    for path in ("/", "/router", "/table", "/graph"):
        assert (await get(flow, settings, path, headers))[0] == 404, "Faust's own pages are not served"


@pytest.mark.parametrize(("path", "status"), [("/healthz", 200), ("/metrics", 401), ("/none", 401)])
async def test_every_answer_carries_the_security_headers(flow: Flow, path: str, status: int) -> None:
    found, headers, _ = await get(flow, read_settings(web_port=free_port(), web_token=TOKEN), path)
    assert found == status
    assert {name: headers.get(name) for name in SECURITY_HEADERS} == SECURITY_HEADERS
    assert headers["Server"] == "claimwire", "no versions"


async def test_without_a_token_loopback_alone_is_served(flow: Flow) -> None:
    status, headers, _ = await get(flow, read_settings(web_port=free_port()), "/metrics")
    assert (status, headers["X-Content-Type-Options"]) == (200, "nosniff")
    with pytest.raises(WebError, match=r"^CLAIMWIRE_WEB_HOST 0\.0\.0\.0 is reached by others.*set CLAIMWIRE_WEB_TOKEN"):
        await start_web(flow, read_settings(web_host="0.0.0.0", web_port=free_port()))


def test_a_worker_that_others_reach_does_not_start_without_a_token(tmp_path: Path) -> None:
    settings = read_settings(web_host="0.0.0.0", web_port=free_port(), state_folder=tmp_path / "state", processes=1)
    with pytest.raises(WebError):
        asyncio.run(run_worker(settings))


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("::", False),
        ("10.0.0.1", False),
        ("worker-1", False),
        ("", False),
    ],
)
def test_loopback_is_what_no_other_machine_reaches(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone


def test_faust_is_told_to_serve_nothing_of_its_own(flow: Flow) -> None:
    assert (flow.app.conf.web_enabled, flow.app.conf.web_bind) == (False, "127.0.0.1")


def test_faust_hands_over_bytes_as_they_are(flow: Flow) -> None:
    """Its other serializers, one of which runs what it reads, are not used for any topic."""
    agents = [agent for name, agent in flow.app.agents.items()]
    assert len(agents) == 3
    for agent in agents:
        assert (agent.channel.key_serializer, agent.channel.value_serializer) == ("raw", "raw")
        assert (agent.channel.key_type, agent.channel.value_type) == (bytes, bytes)
