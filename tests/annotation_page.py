"""The page of annotated examples, made from the code: `python -m tests.annotation_page` writes it anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.events.ontology import MODES, PHASES, TYPES
from schemas import AnnotatedArticle, ClaimMention, Frame
from tests.annotation_limits import LIMITS
from tests.articles import cleaned
from tests.readers import new_annotator

PAGE: Final = Path(__file__).parent.parent / "docs" / "annotation.md"


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and what of its annotation the page shows."""

    title: str
    shows: str
    text: str
    language: str = "en"
    entities: bool = False


EXAMPLES: Final = (
    Example(
        "Entities",
        "People keep one id under title, full name and surname; places are those of GeoNames, countries and regions "
        "those of ISO 3166, seas, islands and other areas have a key of their English name; "
        "a name in Cyrillic has the id of its Latin spelling.",
        "General Ivan Novak told reporters in Ostrava that two Leopard tanks had reached the Silesian border. Novak, "
        "who commands the "
        "Czech 4th Brigade, thanked NATO.",
        entities=True,
    ),
    Example(
        "Entities in Russian",
        "The same ids from another script.",
        "Генерал Иван Новак прибыл в Остраву. Там его ждали представители НАТО.",
        "ru",
        entities=True,
    ),
    Example(
        "Direct and indirect speech",
        "One claim for each sentence of what is said, with its claimant and cue; a pronoun is resolved.",
        "The mayor of Brno, Eva Novakova, said that the bridge had collapsed on Sunday. “Nobody was on it at the "
        "time,” she added. "
        "“Engineers inspected it in March.”",
    ),
    Example(
        "According to, reportedly, it is claimed",
        "Sources without a verb; with nobody named the claimant is null and the claim hedged.",
        "According to the Polish border guard, 40 migrants crossed the river on Monday. Two of them were reportedly "
        "arrested in Poznan. "
        "It is also claimed that a boat sank.",
    ),
    Example(
        "Stance and certainty",
        "What a cue makes of its content.",
        "The Health Ministry denied that the vaccine had harmed anyone. The director confirmed that three nurses had "
        "been dismissed. "
        "Analysts believe that the company will go bankrupt.",
    ),
    Example(
        "Frames: event, actors, targets, place, time, quantities",
        "A passive and an active sentence, a noun and a verb, give one event type. Times are resolved against the "
        "publication, "
        "here Wednesday, 15 May 2024.",
        "The Turkish air force said that its drones had attacked two Kurdish camps near Mosul on Saturday. A "
        "spokesman for the camps said "
        "that more than 30 people were killed in the Turkish attacks.",
    ),
    Example(
        "The same in Russian",
        "Codes do not depend on the language.",
        "Минобороны Турции сообщило, что турецкая авиация атаковала два лагеря под Мосулом в субботу.",
        "ru",
    ),
    Example(
        "The same in Spanish",
        "Without a parse, the order of words, the passive and adpositions tell who acts and who is acted upon.",
        "El ministerio informó que Turquía atacó a tropas sirias cerca de Mosul el sábado. Dos soldados sirios fueron detenidos "
        "por Turquía, según el ejército.",
        "es",
    ),
    Example(
        "Senses of a verb",
        "What a verb is done to, or what does it, tells its sense.",
        "The army said that rebels had seized a village. It added that the police had seized nine pistols. A bus plunged into "
        "a gorge near Cusco on Monday. The bank said that its shares had plunged. The minister cancelled a trip to Chile.",
    ),
    Example(
        "Phases",
        "What is planned, called for, begun, ended or denied is not what happened.",
        "Norway said that it plans to send tanks to Estonia. Estonia said that the talks had not ended. The United "
        "Nations said that it "
        "was calling for a ceasefire. Warsaw said that it had threatened to expel the envoy.",
    ),
    Example(
        "Negation",
        "What a claim says is not so if its main clause negates it: by a word beside the predicate, a subject or object of "
        "which there is none, a verb such as “fail”, a contrary such as “unsafe”, or “without” what one has or lacks. Two "
        "negations are none; what is negated in a subordinate clause, or after “not only”, is no negation of the claim. The "
        "field is `negated`.",
        "Mayor Jana Berg said that the bridge had not been inspected in March. Engineer Paul Lind said that nobody had warned "
        "the farmers. The council said that the firm failed to repair the roof. Governor Ana Ruiz said that the ferry was "
        "unsafe. The bank said that it did not deny the theft. The police said that the storm not only flooded the port but "
        "cut the road.",
    ),
    Example(
        "The article's own assertions",
        "Claimant and cue are null: the publisher is the claimant. Opinions, questions and what only describes are left out.",
        "Police arrested two men in Gdansk on Tuesday after a bomb exploded near the harbour. Who would do this? It "
        "was a lovely day. "
        "The harbour, which was built in 1904, is closed. Nine ships were damaged, and a crane fell into the sea.",
    ),
    Example(
        "Claims inside claims",
        "Who reports that somebody said something, and that somebody, if they are named: two claims. A reporter named at the end "
        "of a sentence reports the whole of it; the bare role is who was named with it.",
        "Oslo said that Warsaw had denied the theft of the documents. Nine officers were arrested, Interior Minister Anna Lis "
        "said, the Interfax agency reported on Monday. The minister added that two of them had confessed.",
    ),
    Example(
        "Attitudes",
        "What somebody wants, is for or against, or is sure of is a claim if it can be checked or set against another.",
        "Denmark wants to send tanks to Estonia. The Social Democrats oppose the merger of the two ports. Analysts are confident "
        "that the crown will rise. It is unclear whether the crew survived. The court refused to free the banker.",
    ),
    Example(
        "Pronouns of the speaker",
        "A pronoun acts where only whoever speaks can be meant.",
        "Norway said that it had deployed troops to Narvik. “We have captured the port of Goma,” the rebels said.",
    ),
    Example(
        "A transcript",
        "Names in capitals before a colon, where the text names these persons elsewhere.",
        "Eva Novakova asked Jan Brown about the dam.\n\nNOVAKOVA: How many people died?\n\nBROWN: Two men died on Sunday. "
        "The dam was inspected in March.",
    ),
    Example("A headline", "A text of one or two short sentences is all news.", "Krakow Zoo Fires Director Anna Lis, Hires Rival"),
    Example(
        "About",
        "A statement on a claim that it does not repeat has that claim's frame, and names its mention.",
        "On Friday the rebels said that they had captured the airport of Goma and that the garrison had fled. The "
        "governor denied the "
        "reports. The United Nations confirmed the claims.",
    ),
    Example(
        "No claims",
        "Greetings, thanks, orders and bare pronouns claim nothing.",
        "“Thank you all,” the mayor said. “Please save water.” “This,” she said.",
    ),
)


def page(annotator: Annotator) -> str:
    """The page in Markdown."""
    parts = [
        "# What claimwire reads in a text\n",
        "Made from the code by `python -m tests.annotation_page`; a test compares. All texts are made up, as "
        "published on 15 May 2024.\n",
    ]
    for example in EXAMPLES:
        article = annotator.annotate(cleaned(example.text, example.language))
        quoted = "\n".join(f"> {line}" for line in example.text.split("\n"))
        rows = _entities(article) if example.entities else _claims(article)
        parts += [f"## {example.title}\n", f"{example.shows}\n", f"{quoted}\n", "\n".join(rows) + "\n"]
    return "\n".join([*parts, *_types(), LIMITS])


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"


def _entities(article: AnnotatedArticle) -> Iterator[str]:
    rows = ((each.text, each.type, f"`{each.entity_id}`", each.name) for each in article.entities)
    return _table(("text", "type", "entity_id", "name"), rows)


def _claims(article: AnnotatedArticle) -> Iterator[str]:
    if not article.claims:
        return iter(["No claims."])
    numbers = {each.mention_id: number for number, each in enumerate(article.claims, 1)}
    rows = ((str(numbers[each.mention_id]), *_claim(each, numbers)) for each in article.claims)
    return _table(("", "claimant", "cue", "content", "stance", "frame"), rows)


def _claim(claim: ClaimMention, numbers: dict[str, int]) -> Iterator[str]:
    yield claim.claimant.name if claim.claimant else ""
    yield claim.cue.text if claim.cue else ""
    yield claim.text
    yield claim.stance if claim.certainty == "stated" else f"{claim.stance}, {claim.certainty}"
    about = [f"about {numbers[claim.about]}"] if claim.about else []
    yield "; ".join([*about, *_frame(claim.frame)])


def _frame(frame: Frame) -> Iterator[str]:
    if frame.negated:
        yield "not so"
    if frame.event:
        yield f"`{frame.event.code}`"
    if frame.actors:
        yield f"by {', '.join(each.name for each in frame.actors)}"
    if frame.targets:
        yield f"on {', '.join(each.name for each in frame.targets)}"
    if frame.location:
        yield f"in {frame.location.name}"
    if frame.time:
        yield f"{frame.time.start:%Y-%m-%d %H:%M} to {frame.time.end:%Y-%m-%d %H:%M}"
    for each in frame.quantities:
        low, high = ("…" if bound is None else f"{bound:g}" for bound in (each.min, each.max))
        exact = each.value is not None and each.min is None and each.max is None
        counted = f"{each.unit} of {each.of}" if each.of else each.unit
        yield f"{each.value:g} {counted}" if exact else f"{low} to {high} {counted}"


def _types() -> Iterator[str]:
    yield "## Event types\n"
    yield "`type`, `type.mode`, and either with `:phase`. The first sixteen types are PLOVER's, modes in italics our own.\n"
    yield (
        "The `rule` of an event names what gave it its type: `en:done:seize+TERRITORY` is what a row of kind `done` in "
        "`pipeline/languages/en/events.tsv` says of “seize” with a thing of the kind `TERRITORY`.\n"
    )
    rows = []
    for kind, label in TYPES.items():
        modes = (f"*{mode[1:]}*" if mode.startswith("+") else mode for mode in MODES.get(kind, "").split())
        rows.append((f"`{kind}`", label, " ".join(modes)))
    yield "\n".join(_table(("type", "what", "modes"), rows)) + "\n"
    yield "\n".join(_table(("phase", "what"), ((f"`:{phase}`", label) for phase, label in PHASES.items()))) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(new_annotator(memo_sentences=100)), encoding="utf-8")
