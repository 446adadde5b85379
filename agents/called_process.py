"""A process that makes one call after the other for this one, by a pair of sockets that only these two have.

The event loop itself reads and writes. An executor of `concurrent.futures` puts two threads in between: a call with 15 KB that
gives 30 took 213 microseconds of the caller's processor time that way, and takes 111.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from typing import TypeVar

from pipeline.errors import ClaimwireError

Made = TypeVar("Made")

LENGTH = struct.Struct("!i")
"""What stands before each message of a `Connection`: its bytes, here always fewer than 2 GiB."""

BUFFER_BYTES = 4 * 1024 * 1024
"""Bytes of an answer until reading pauses; of 64 KiB by default asyncio would pause and go on for every annotated article."""


class DiedError(ClaimwireError):
    """The process has ended before it answered."""


@dataclass(frozen=True, slots=True)
class _Raised:
    """An answer: what the call raised."""

    error: Exception


class CalledProcess:
    """One process, started at once; one call at a time."""

    def __init__(self) -> None:
        # spawn: this process has threads, and a fork would copy their locks in whatever state they are
        context = get_context("spawn")
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = context.Process(target=_serve, args=(theirs,), name="reading", daemon=True)
            self._process.start()
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def call(self, function: Callable[[], Made]) -> Made:
        """What the function gives there. A caller that is cancelled leaves a process that can only be killed.

        Raises `DiedError` where the process ends before it answers, and what the function raises.
        """
        if self._streams is None:
            self._streams = await asyncio.open_connection(sock=self._socket, limit=BUFFER_BYTES)
        reader, writer = self._streams
        message = ForkingPickler.dumps(function)
        try:
            writer.write(LENGTH.pack(len(message)) + message)  # as `Connection` does
            (length,) = LENGTH.unpack(await reader.readexactly(LENGTH.size))
            answer = ForkingPickler.loads(await reader.readexactly(length))
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise DiedError("a reading process has ended before it answered: was there memory enough?") from error
        if isinstance(answer, _Raised):
            raise answer.error
        made: Made = answer
        return made

    def kill(self) -> None:
        """Ends the process at once, whatever it is doing, and waits for its end."""
        self._process.kill()
        self._process.join()

    def close(self) -> None:
        """Closes this end of the connection. To be called in the event loop, after `kill`."""
        if self._streams is None:
            self._socket.close()
        else:
            self._streams[1].close()


def _serve(theirs: socket.socket) -> None:
    """Answers calls until the other end is closed. Ends with the parent, which may be killed without a chance to end it."""
    threading.Thread(target=_end_with_parent, daemon=True, name="end with parent").start()
    with Connection(theirs.detach()) as connection, contextlib.suppress(EOFError):
        while True:
            connection.send_bytes(_answer(connection.recv()))


def _answer(function: Callable[[], object]) -> memoryview:
    try:
        return ForkingPickler.dumps(function())
    except Exception as error:  # noqa: BLE001  # whatever it is, it comes out at the caller's
        error.add_note(traceback.format_exc())
        return ForkingPickler.dumps(_Raised(error))


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None, "runs in a process that multiprocessing has started"
    parent.join()
    os._exit(1)
