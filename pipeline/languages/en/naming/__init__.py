"""How English names are found and told apart: what they are by their own words, by their deeds, and by the words beside them."""
