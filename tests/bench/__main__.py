"""Measures claimwire against a peer on one real Kafka, on the same streams, and prints a table.

    make bench                              # ten minutes on two cores
    ARTICLES=FOLDER make bench              # novel.jsonl and mixed.jsonl from there: a RawArticle a line
    PROCESSES=1,2,4 make bench              # the novel stream with as many reading processes, too

Rounds alternate (peer, claimwire, claimwire, peer), each with new processes and topics that are warm from a few articles.
Figures of rounds are summed: articles of all rounds by the seconds of all. Latencies are those of all rounds' outputs, from the
raw record's timestamp (LogAppendTime) to the moment a read_committed consumer of the same machine has the output, at half the
rate that the mixed stream went through at just before. Memory is PSS of all processes of a system, the highest of all rounds.
Bytes a claim are those of events, claims and changelog as they lie on the broker's disk, compressed and before any compaction,
by claims. Seconds by the wall are worth something on a machine that does nothing else, those of the processor on any.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import orjson

from agents.refusals import BrokerError
from agents.worker import WorkerError
from tests.bench.comparison import PARTS, Comparison, Streams
from tests.bench.streams import StreamsError, burst, given, mixed, novel
from tests.bench.systems import PEER_PYTHON, EndedError
from tests.kafka.real_broker import RealBroker

ARTICLES, PACED, BURST = 100, 60, 40
"""Articles of the novel and the mixed stream, of the one at half load, and of the burst."""


def streams(folder: Path | None, seed: int) -> Streams:
    """What is fed. From a folder, the paced stream is the beginning of the mixed one: each is fed to processes of its own."""
    if folder is None:
        return Streams(novel(ARTICLES, seed), mixed(ARTICLES, seed + 1), mixed(PACED, seed + 2), burst(BURST, seed + 3))
    blend = given(folder, "mixed")
    return Streams(given(folder, "novel"), blend, blend[:PACED], burst(BURST, seed + 3))


async def main(arguments: argparse.Namespace, folder: Path) -> None:
    """Measures, prints and writes."""
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    fed = streams(arguments.articles, arguments.seed)
    kafka = await asyncio.to_thread(RealBroker, folder)
    try:
        comparison = Comparison(kafka.address, folder, fed)
        figures = await comparison.measured(arguments.parts, arguments.processes)
    finally:
        await asyncio.to_thread(kafka.stop)
    print(f"\n{comparison.table()}", flush=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(orjson.dumps(figures, option=orjson.OPT_INDENT_2))
    print(f"\nwritten to {arguments.out}")


def _split(kind: Callable[[str], object]) -> Callable[[str], list[object]]:
    return lambda text: [kind(each) for each in text.split(",") if each]


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.bench", description="Measures claimwire against a peer on a real Kafka.")
    parser.add_argument("--articles", type=Path, help="folder of novel.jsonl and mixed.jsonl")
    parser.add_argument("--processes", type=_split(int), default=[], help="counts of reading processes, as 1,2,4")
    parser.add_argument("--parts", type=_split(str), default=list(PARTS), help=f"what is measured, of {','.join(PARTS)}")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"))
    found = parser.parse_args(given)
    if unknown := set(found.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    if "load" in found.parts and "mixed" not in found.parts:
        parser.error("load is half of what mixed goes through at: measure both")
    return found


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    wanted = _arguments(sys.argv[1:])
    if not PEER_PYTHON.exists() or shutil.which("java") is None:
        sys.exit(f"{PEER_PYTHON} or java is missing: run `make bench`, and `make test-tools` for Java and Maven")
    with tempfile.TemporaryDirectory(prefix="claimwire-bench-") as name:
        try:
            asyncio.run(main(wanted, Path(name)))
        except (asyncio.CancelledError, KeyboardInterrupt):
            sys.exit("bench: told to stop, all that it started is ended")
        except (EndedError, StreamsError, WorkerError, BrokerError, RuntimeError) as error:
            sys.exit(f"bench: {error}")
