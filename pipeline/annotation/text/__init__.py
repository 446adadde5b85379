"""An article's text as the rules see it: paragraphs, sentences with their parses, and quotations."""
