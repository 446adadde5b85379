"""Attributions of a text in words, for comparison with what is expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.annotation.text.document import Attribution
from schemas import Certainty, Span, Stance


@dataclass(frozen=True)
class Said:
    """An attribution in words."""

    claimant: str | None
    cue: str
    content: tuple[str, ...]
    stance: Stance = "asserted"
    certainty: Certainty = "stated"
    quoted: bool = False
    antecedent: str | None = None


def said(text: str, attributions: Iterable[Attribution]) -> list[Said]:
    """Each of the attributions of `text`, in their order."""

    def words(span: Span | None) -> str | None:
        return None if span is None else text[slice(*span)]

    return [
        Said(
            words(found.claimant),
            text[slice(*found.cue)],
            tuple(text[slice(*span)] for span in found.content),
            found.stance,
            found.certainty,
            found.quoted,
            words(found.antecedent),
        )
        for found in attributions
    ]
