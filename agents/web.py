"""/metrics, /healthz and /readyz."""

from __future__ import annotations

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from agents.flow import Flow

STALL_SECONDS = 300.0
"""Five default time limits of one record in a row without a commit: no backlog explains that."""


async def start_web(flow: Flow, host: str, port: int) -> web.AppRunner:
    """Serves until `cleanup()` of the runner that is returned. Raises `OSError` where the address cannot be bound."""

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(flow.metrics.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def healthz(_: web.Request) -> web.Response:
        stalled = flow.delivery.stalled_seconds()
        return _answer(stalled < STALL_SECONDS, {"stalled_seconds": round(stalled, 1)})

    async def readyz(_: web.Request) -> web.Response:
        delivery = flow.delivery
        partitions = {f"{tp.topic} {tp.partition}": each.is_open for tp, each in sorted(delivery.partitions.items())}
        return _answer(delivery.is_ready, {"assigned": delivery.assigned_once, "open": partitions})

    app = web.Application()
    app.add_routes([web.get("/metrics", metrics), web.get("/healthz", healthz), web.get("/readyz", readyz)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


def _answer(good: bool, facts: dict[str, object]) -> web.Response:
    body = orjson.dumps({"status": "ok" if good else "unavailable", **facts})
    return web.Response(body=body, status=200 if good else 503, content_type="application/json")
