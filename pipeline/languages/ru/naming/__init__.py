"""Names in Russian: what the tagger finds, corrected by dictionary and by the words beside them."""
