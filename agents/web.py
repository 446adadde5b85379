"""/metrics, /healthz and /readyz: whoever asks may know whether the worker lives, who has the token also what it does."""

from __future__ import annotations

import hmac
from http import HTTPStatus
from ipaddress import ip_address

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from agents.flow import Flow
from agents.settings import Settings
from pipeline.errors import ClaimwireError

OPEN_PAGES = {"/healthz", "/readyz"}
"""Pages that are answered without the token: what asks for them (kubelet, Docker) has no place to keep one."""

SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Headers of every answer: nothing here is a page to be shown, framed, cached or read by another site."""


class WebError(ClaimwireError):
    """The pages may not be served as they are asked for."""


async def start_web(flow: Flow, settings: Settings) -> web.AppRunner:
    """Serves the pages until `cleanup()` of the runner that is returned.

    Raises `WebError` for an address that others reach while there is no token, `OSError` where the address cannot be bound.
    """
    token = settings.web_token.get_secret_value()
    if not token and not is_loopback(settings.web_host):
        raise WebError(
            f"CLAIMWIRE_WEB_HOST {settings.web_host} is reached by others, and /metrics asks for no token: "
            "set CLAIMWIRE_WEB_TOKEN (`openssl rand -hex 32`), or CLAIMWIRE_WEB_HOST to 127.0.0.1"
        )

    async def metrics(_: web.Request) -> web.Response:
        """All series, in Prometheus' text format."""
        return web.Response(body=generate_latest(flow.metrics.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def healthz(_: web.Request) -> web.Response:
        """200 while commits follow each other; 503 when records have waited too long without one."""
        stalled = flow.delivery.stalled_seconds()
        return _answer(stalled < settings.stall_timeout_seconds, {"stalled_seconds": round(stalled, 1)})

    async def readyz(_: web.Request) -> web.Response:
        """200 while the models are loaded and every assigned partition is open, else 503; and which are."""
        delivery = flow.delivery
        partitions = {f"{tp.topic} {tp.partition}": each.is_open for tp, each in sorted(delivery.partitions.items())}
        return _answer(flow.is_ready, {"loaded": flow.pool.is_loaded, "assigned": delivery.assigned_once, "open": partitions})

    app = web.Application(middlewares=[_token_asked_for(token)])
    app.on_response_prepare.append(_harden)
    app.add_routes([web.get("/metrics", metrics), web.get("/healthz", healthz), web.get("/readyz", readyz)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, settings.web_host, settings.web_port).start()
    return runner


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches that address. A name other than localhost may stand for any."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _token_asked_for(token: str) -> Middleware:
    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        """401 for a request without the token, but for open pages."""
        given = request.headers.get("Authorization", "").encode(errors="surrogateescape")
        known = not token or hmac.compare_digest(given, f"Bearer {token}".encode())
        if request.path not in OPEN_PAGES and not known:
            return web.Response(status=HTTPStatus.UNAUTHORIZED, headers={"WWW-Authenticate": 'Bearer realm="claimwire"'})
        return await handler(request)

    return check


async def _harden(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(SECURITY_HEADERS)
    response.headers["Server"] = "claimwire"  # in place of the versions of Python and aiohttp


def _answer(good: bool, facts: dict[str, object]) -> web.Response:
    body = orjson.dumps({"status": "ok" if good else "unavailable", **facts})
    return web.Response(body=body, status=200 if good else 503, content_type="application/json")
