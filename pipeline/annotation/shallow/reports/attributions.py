"""The attributions of a document, made of what the rules report: antecedents, hedges, order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.reports.cues import ReportingWords, RoleWords
from pipeline.annotation.shallow.reports.final import final_reports
from pipeline.annotation.shallow.reports.final_cues import FinalCues, VerbalNouns
from pipeline.annotation.shallow.reports.medial import medial_reports
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.namesakes import namesake
from pipeline.annotation.shallow.reports.report import SpeechReport, is_quoted
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Attribution, Document
from schemas import Span

_REACH = 3
"""Sentences looked back for whom a pronoun means where nobody has spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShallowAttributions:
    """Who says what in a language with `WordClasses` and `Forms`; called with a document it gives the attributions."""

    classes: WordClasses
    forms: Forms
    cues: MedialCues | FinalCues
    """How its verbs report speech: where they stand decides which rules are taken."""
    roles: RoleWords
    verbal_nouns: VerbalNouns = field(default_factory=VerbalNouns)

    def __call__(self, document: Document) -> tuple[Attribution, ...]:
        """The attributions of an article, in the order of their cues. Never raises for a document of the language."""
        if isinstance(self.cues, FinalCues):
            reports = final_reports(document, self.classes, self.cues, self.verbal_nouns)
        else:
            reports = medial_reports(document, self.classes, self.cues)
        return tuple(_attributions(document, reports, self.cues, self.roles, has_suffixes=self.forms.suffix is not None))


def _attributions(
    document: Document, reports: Sequence[SpeechReport], cues: ReportingWords, roles: RoleWords, *, has_suffixes: bool
) -> Iterator[Attribution]:
    """The attributions in the order of their cues; words of the first and second person claim nothing.

    `has_suffixes` where postpositions are written as one word with their nouns: then spans hold them.
    """
    last: tuple[Span, Span | None] | None = None
    for report in sorted(reports, key=lambda each: (each.sentence, each.cue, each.content)):
        sentence = document.sentences[report.sentence]
        claimant = antecedent = None
        if report.claimant is not None:
            spoken = [token.text.casefold() for token in sentence.parse.tokens[report.claimant[0] : report.claimant[1] + 1]]
            if len(spoken) == 1 and spoken[0] in cues.pronouns.first_and_second:
                continue
            claimant = sentence.span(*report.claimant)
            claimant = _with_suffix(document, claimant) if has_suffixes else claimant
            if cues.pronouns.anaphoric.issuperset(spoken):
                antecedent = (last[1] or last[0]) if last else _only_person(document, report.sentence, claimant[0])
            else:
                antecedent = namesake(document, report.sentence, report.claimant, roles)
        elif report.elided and last is not None:
            claimant, antecedent = last
        if claimant is not None:
            last = claimant, antecedent
        cue = sentence.span(*report.cue)
        hedged = report.certainty == "hedged" or _is_hedged(document, report.content, cues)
        yield Attribution(
            claimant=claimant,
            antecedent=antecedent,
            cue=_with_suffix(document, cue) if has_suffixes else cue,
            content=report.content,
            quoted=all(is_quoted(document, span) for span in report.content),
            stance=report.stance,
            certainty="hedged" if hedged else "stated",
            confidence=report.confidence,
        )


def _only_person(document: Document, number: int, until: int) -> Span | None:
    """The one person named before offset `until` in sentence `number` or the last few; None where there are none or more."""
    persons = {
        document.text[slice(*span)]: span
        for sentence in document.sentences[max(0, number - _REACH) : number + 1]
        for name in sentence.parse.names
        if name.type == "PERSON" and (span := (sentence.start + name.start, sentence.start + name.end))[1] <= until
    }
    return next(iter(persons.values())) if len(persons) == 1 else None


def _with_suffix(document: Document, span: Span) -> Span:
    """The span with the postposition that is written as one word with its end."""
    sentence = document.touched((span[0], span[0] + 1))[0]
    end = span[1]
    for token in sentence.parse.tokens:
        if sentence.start + token.start == end and token.pos == "ADP":
            end = sentence.start + token.end
    return span[0], end


def _is_hedged(document: Document, content: Sequence[Span], cues: ReportingWords) -> bool:
    """Whether a word in the content leaves it open."""
    for sentence in (each for span in content for each in document.touched(span)):
        for token in sentence.parse.tokens:
            start = sentence.start + token.start
            if any(first <= start < last for first, last in content) and (
                token.text.casefold() in cues.hedges or ("Mood=Cnd" in token.morph and token.lemma in cues.conditionals)
            ):
                return True
    return False
