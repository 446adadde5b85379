"""What copies of a text have in common: a signature near the others', and one key."""

from __future__ import annotations

from hashlib import blake2b

from pipeline.dateline import dateline_end
from pipeline.sketches import from_signature, sketch, to_signature, words

LEAD_CHARACTERS = 300


def signature(text: str) -> str:
    """The text's sketch (`pipeline.sketches`), by which resolution finds copies without reading the text again."""
    return to_signature(sketch(text))


def similarity(first: str, second: str) -> float:
    """The estimated share of 3-word shingles that two texts have in common (Jaccard), 0 to 1, by their signatures; the
    standard error is at most 0.03 for texts of 256 shingles and more. Raises `ValueError` where one is not a signature."""
    one, other = from_signature(first), from_signature(second)
    if one is None or other is None:
        raise ValueError("no signature of this version: compare two values of `CleanArticle.signature`")
    bound = min(one.hashes[-1], other.hashes[-1])
    kept, others = (set(each.hashes[each.hashes <= bound].tolist()) for each in (one, other))
    return len(kept & others) / len(kept | others)


def leading_sentences_key(text: str) -> bytes:
    """Hash (8 bytes) of the first `LEAD_CHARACTERS` letters and digits of `text` after its dateline, case aside: copies
    of one dispatch have the same, whatever their paragraphs, punctuation or ending."""
    start = dateline_end(text)
    # Four times as many characters hold enough letters; the key must not read a long text.
    lead = "".join(words(text[start : start + 4 * LEAD_CHARACTERS]))[:LEAD_CHARACTERS]
    return blake2b(lead.encode("utf-8", "surrogatepass"), digest_size=8).digest()
