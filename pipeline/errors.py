"""The tree of claimwire's exceptions. Bad input is never one of them: it is a `Rejection`, a value.

ClaimwireError
├── IndexMissing        the gazetteer has not been built (pipeline.annotation.places)
├── ModelMissing        the vector model has not been built (pipeline.vectors)
├── PackError           a file of a language's pack is at fault (pipeline.languages.packs)
├── ParserModelError    the English model is not built as the fast parser knows it (pipeline.languages.en)
├── GrammarError        a language's grammar of time is at fault (pipeline.annotation.times)
├── SettingsError       a setting cannot be used (agents.settings)
├── InputError          a file or folder given on the command line cannot be read (agents.commands)
├── BrokerError         the broker cannot be reached or refuses a request for good (agents.broker)
├── StateError          the local state cannot be opened (agents.state)
└── WorkerError         a worker cannot start, or has stopped by itself (agents.worker)
"""

from __future__ import annotations


class ClaimwireError(Exception):
    """Every error that claimwire raises on purpose. Its message says what failed, where, and what to do."""
