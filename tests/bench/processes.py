"""What a process and its descendants use, as Linux says under /proc."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
"""Of processor time, in a second."""

_PARENT, _TIMES = 1, slice(11, 15)
"""Places behind the name in /proc/PID/stat: the parent's id; user and system time, of its own and of children that have ended."""


def tree(pid: int) -> list[int]:
    """The process and all its descendants that live."""
    children = defaultdict(list)
    for each in PROC.iterdir():
        if each.name.isdecimal() and (stat := _stat(int(each.name))):
            children[int(stat[_PARENT])].append(int(each.name))
    found = [pid]
    for one in found:
        found.extend(children[one])
    return found


def cpu_seconds(pid: int) -> float:
    """Processor time of the tree until now, children that have ended and were waited for included."""
    return sum(sum(map(int, stat[_TIMES])) for each in tree(pid) if (stat := _stat(each))) / TICKS


def pss_mib(pid: int) -> float:
    """Memory of the tree, MiB: what processes share is counted once."""
    return sum(map(_pss_kib, tree(pid))) / 1024


def _stat(pid: int) -> list[str]:
    """What stands behind the name, which may hold any character; nothing where the process has ended."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def _pss_kib(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
