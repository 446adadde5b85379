"""Faults on a real Kafka at a steady feed, and what a `read_committed` reader sees of them.

    python -m tests.kafka.chaos [--seed N] [--articles N] [--short]

`feed` writes, `fleet` runs the workers and starts them again like an orchestrator, `faults` breaks things, `audit` compares with
the offline twin, `schedule` says what happens when, `table` prints it.
"""
