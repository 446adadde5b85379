"""`claimwire worker`: runs the three agents."""

from __future__ import annotations

import asyncio
import logging

from agents.commands.options import BrokerOption, PrefixOption, settings_with
from agents.worker import run_worker


def worker(broker: BrokerOption = None, topic_prefix: PrefixOption = None) -> None:
    """Run the flow: read articles, write events, until SIGTERM or Ctrl-C.

    Start as many as there are partitions to share, each with a state folder of its own (CLAIMWIRE_STATE_FOLDER). A worker that
    cannot go on ends with exit status 70 and is to be started again: what it had not committed is read again.
    \f

    Raises what `run_worker` raises: `WebError`, `WorkerError`, `StateError`, `SettingsError` and `BrokerError` where it
    cannot start.
    """
    settings = settings_with(broker=broker, topic_prefix=topic_prefix)
    logging.getLogger().setLevel(settings.log_level)
    if settings.log_level == "INFO":
        for library in ("aiokafka", "faust", "mode"):  # each rebalance is a page of theirs
            logging.getLogger(library).setLevel(logging.WARNING)
    asyncio.run(run_worker(settings))
