"""The state store: a mapping of bytes behind which stands a dict or RocksDB, and the changes not yet committed."""

from agents.state.staged import StagedState
from agents.state.stores import Changes, MemoryStore, RocksStore, StateError, Store

__all__ = ["Changes", "MemoryStore", "RocksStore", "StagedState", "StateError", "Store"]
