"""Names in quotation marks: the word before them says what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import CLOSING, LONGEST_QUOTED, OPENING, Run
from pipeline.languages.ru.naming.words import WORDS


def with_quoted(tokens: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """The names, with quoted ones as the word before says: "клуб «Заря»", "фильм «Заря»" (none), "ООО «Заря»"."""
    named: list[Run] = []
    settled: set[int] = set()
    for opening in tokens[1:-2]:
        before, following = tokens[opening.index - 1], tokens[opening.index + 1].text
        closing = _closing(tokens, opening.index) if opening.text in OPENING else None
        if closing is None or not (following[:1].isupper() or following[:1].isdigit()):
            continue
        inside = Run(opening.index + 1, closing - 1, "LOCATION" if before.lemma in WORDS.place_classes else "ORGANISATION")
        if before.text in WORDS.legal_forms:
            settled.add(before.index)
            named.append(replace(inside, first=before.index, last=closing))
        elif before.lemma in WORDS.place_classes or before.lemma in WORDS.organisation_classes:
            named.append(inside)
        elif before.lemma not in WORDS.work_classes:
            continue
        settled.update(range(opening.index, closing + 1))
    kept = [run for run in runs if settled.isdisjoint(range(run.first, run.last + 1))]
    return sorted([*kept, *named], key=lambda run: run.first)


def _closing(tokens: Sequence[Token], opening: int) -> int | None:
    """The mark that closes a name which is opened at a token; None where it would be too long."""
    last = min(len(tokens), opening + LONGEST_QUOTED + 2)
    return next((index for index in range(opening + 2, last) if tokens[index].text in CLOSING), None)
