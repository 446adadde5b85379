"""Whether what a claim says is that something is not so."""
