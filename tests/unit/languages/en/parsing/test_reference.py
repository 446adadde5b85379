"""spaCy's own pipe, to which the fast parser is held."""

from __future__ import annotations

from spacy.language import Language

from pipeline.languages.en.parsing.model import load
from pipeline.languages.en.parsing.reference import ReferenceParser

CLAUSES = ("the port had been closed", "ships were seen leaving it on Monday", "11 people were hurt near Brno, he told Reuters")

SENTENCES = [
    " ".join((f"{speaker} said that {CLAUSES[at % 3]}", *(f"and that {CLAUSES[more % 3]}" for more in range(at % 9)), "."))
    for at, speaker in enumerate(("The minister", "Eva Novakova", "NATO", "Kyiv's army", "She") * 8)
]


def test_a_piece_is_the_same_to_the_last_bit_in_any_batch(nlp: Language) -> None:
    together = nlp.pipe(SENTENCES, batch_size=len(SENTENCES))
    for sentence, doc in zip(SENTENCES, together, strict=True):
        (by_itself,) = nlp.pipe([sentence])
        assert doc.tensor.tobytes() == by_itself.tensor.tobytes()


def test_spellings_of_words_that_are_not_loaded_change_nothing(nlp: Language, reference: ReferenceParser) -> None:
    """The model has 709,118 of them; what a parse says is spelt by the text, or by the components."""
    whole = load([])
    assert len(whole.vocab.strings) > 700_000
    assert len(nlp.vocab.strings) < 100_000
    assert ReferenceParser(whole).parse(SENTENCES) == reference.parse(SENTENCES)
