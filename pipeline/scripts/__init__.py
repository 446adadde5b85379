"""Writing systems: their letters and how these sound in Latin ones. What is true of a language stands in its pack."""
