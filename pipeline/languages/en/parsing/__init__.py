"""spaCy's English model, read two ways that give the same parses: by spaCy's own pipe, and by the same weights in fewer steps.

| file | what |
| --- | --- |
| `model.py`, `vector_rows.py` | the model as it is installed, and the error where it is not built as expected |
| `pieces.py` | sentences cut into what the model reads at once |
| `labels.py` | what the model calls things, as the contract calls them |
| `reference.py` | spaCy's own pipe |
| `fast.py` | the same parse in a third of the time, from the parts below |
| `products.py` | products of matrices in which no row depends on another |
| `kept_words.py` | vectors of words, each made once |
| `window_encoder.py` | vectors of words where they stand |
| `state_scores.py` | scores of what a transition system may do next |
| `arcs.py` | the tree |
| `entities.py` | the names |
| `ruler_words.py`, `readings.py` | lemma, part of speech and features, from a table |
| `assembly.py` | parses put together |
"""
