"""Named entities: where an article names something, of what type it is, and which id it has."""
