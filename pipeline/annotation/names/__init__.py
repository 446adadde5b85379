"""Names by themselves: one key for all spellings of a name, by how it sounds."""
