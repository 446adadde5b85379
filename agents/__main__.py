"""`claimwire`, and `python -m agents`: the same.

A reading process that the command has started imports this module anew, as every process does that Python spawns, and needs
nothing of what the command runs: .3 s and 36 MB.
"""

from __future__ import annotations


def main() -> None:
    """Runs the command line. Raises `SystemExit` with its exit status."""
    from agents.commands import main as run

    run()


if __name__ == "__main__":
    main()
