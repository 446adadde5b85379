"""How claimwire runs: the Faust app and its three agents, delivery, state, worker pool, metrics and commands."""

import os

# Before numpy is imported anywhere: sentences are small, and the threads of BLAS made one cost 60 ms of CPU instead of 9.
# Parallel work is the reading processes'.
for _variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")
