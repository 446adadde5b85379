"""How many or how much of what."""
