"""Clean article to annotated article: sentences, entities, attributions, frames."""
