"""Places: an index of countries, regions and cities, and which of them a name means in its article."""
