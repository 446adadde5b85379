"""Names in a sentence: by capitals where a script has them, else by titles, heads of organisations and the gazetteer."""
