"""Compiles the rows of events of a pack (`rows`), or says of each fault the file, the line, what is wrong and what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from pipeline.annotation.events.lexicon import Conditional, EventLexicon, Sense, nobody
from pipeline.annotation.events.ontology import PHASES, Phase
from pipeline.annotation.events.rules import Rule, rule_key
from pipeline.annotation.events.words import EventWords, GrammarWords
from pipeline.languages.packs import Fault, PackError, Row, read_words
from pipeline.languages.row_faults import PHASED, Wrong, code_faults, form_faults, kind_faults, thing_faults, word_faults
from pipeline.languages.rows import ALONE, KINDS, NO_EVENT, PAIRED, event_rows, kind_rows, sense_key, sense_rows


def read_events(folder: Path, grammar: GrammarWords, counts_people: Callable[[str], bool] = nobody) -> EventLexicon:
    """The lexicon of events of the pack in `folder`, which has the language's code for name.

    `counts_people` tells whether a noun, as written, counts people.
    Raises `PackError` where a file has another form, and for a code, phase, kind of row, kind of thing or condition that is
    unknown, a word that no text can hold, words under two codes, and rows, words and things that can never fire.
    """
    pack = _Pack(folder.name)
    for row in kind_rows(folder):
        pack.add_kind(row)
    for row in event_rows(folder):
        pack.add(row)
    senses = tuple(pack.sense(row) for row in sense_rows(folder))
    pack.check_kinds(folder / KINDS)
    if pack.faults:
        raise PackError(pack.faults)
    conditional, carried = defaultdict[str, list[Conditional]](list), defaultdict[str, dict[str, Rule]](dict)
    for word, condition, rule in pack.parted("when"):
        conditional[word].append(Conditional(condition, rule))
    for word, type_, rule in pack.parted("carried"):
        carried[word][type_] = rule
    return EventLexicon(
        verbs=pack.tables["verb"],
        nouns=pack.tables["noun"],
        adjectives=pack.tables["adjective"],
        conditional={word: tuple(listed) for word, listed in conditional.items()},
        pairs=pack.tables["pair"],
        done=pack.tables["done"],
        doing=pack.tables["doing"],
        carried=dict(carried),
        modes={(type_, word): rule for type_, word, rule in pack.parted("mode")},
        senses=senses,
        words=read_words([folder], "events", EventWords),
        grammar=grammar,
        counts_people=counts_people,
    )


class _Pack:
    """What is read of a pack so far."""

    def __init__(self, language: str) -> None:
        self.faults: list[Fault] = []
        self.tables: dict[str, dict[str, Rule]] = {kind: {} for kind in (*ALONE, *PAIRED)}
        """By kind of row: a word, or two joined by `+`, to what the first row with them says."""
        self._language = language
        self._lines: dict[str, int] = {}
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._named: set[str] = set()

    def add_kind(self, row: Row) -> None:
        """Takes a row of `kinds.tsv`; a kind may have several."""
        kind, things = row["kind"], row["things"].split()
        known = self._kinds.get(kind, ())
        self._note(row, kind_faults(kind, things, known))
        self._kinds[kind] = (*known, *things)

    def add(self, row: Row) -> None:
        """Takes a row of `events.tsv`."""
        kind, words, things = row["kind"], row["words"].split(), row["things"].split()
        if not self._note(row, form_faults(kind, words, things)):
            return
        codes = code_faults(row["code"], phased=kind in PHASED)
        self._note(row, chain(codes, word_faults(words), thing_faults(kind, things, self._kinds)))
        self._named.update(things)
        code, mark, named = row["code"].removeprefix(NO_EVENT).partition(":")
        phase = next((each for each in PHASES if each == named), None) if mark else None
        if kind in ALONE:
            self._add_alone(row, kind, words, code)
        else:
            self._add_paired(row, words, things, code, phase)

    def sense(self, row: Row) -> Sense:
        """What a row of `senses.tsv` says."""
        words, beside, unless = (row[column].split() for column in ("words", "beside", "unless"))
        codes = (code_faults(row[column], phased=False) for column in ("was", "code"))
        plain = ([each for each in listed if each not in self._kinds] for listed in (words, beside, unless))
        self._note(row, chain(*codes, *map(word_faults, plain)))
        self._named.update(beside, unless)
        code = row["code"]
        rules = {word: Rule(sense_key(self._language, word, row["was"], code), code) for word in words}
        return Sense(rules, row["was"], self._things(beside), self._things(unless))

    def check_kinds(self, path: Path) -> None:
        """Finds kinds of things that no row names."""
        idle = (each for each in self._kinds if each not in self._named)
        self.faults += [Fault(path, 0, f"no row names the kind {each}", "Take it out") for each in idle]

    def parted(self, kind: str) -> Iterator[tuple[str, str, Rule]]:
        """The entries of a table of two words, each apart."""
        for pair, rule in self.tables[kind].items():
            word, _, thing = pair.partition("+")
            yield word, thing, rule

    def _things(self, listed: Iterable[str]) -> frozenset[str]:
        """Words, with those of the kinds of things among them."""
        return frozenset(word for each in listed for word in self._kinds.get(each, (each,)))

    def _add_alone(self, row: Row, kind: str, words: Iterable[str], code: str) -> None:
        """Takes each of `words` by itself."""
        for word in words:
            entry = f"{code.partition('.')[0]}+{word}" if kind == "mode" else word
            rule = Rule(rule_key(self._language, kind, entry), code)
            first = self.tables[kind].setdefault(entry, rule)
            if first is rule:
                self._lines[rule.key] = row.line
            else:
                self._note(row, [self._second(entry, first, row["code"])])

    def _add_paired(self, row: Row, words: list[str], things: list[str], code: str, phase: Phase | None) -> None:
        """Takes each of `words` with each of `things`: first by word, then by thing."""
        kind, used = row["kind"], set[str]()
        table = self.tables[kind]
        for word in words:
            for thing in things:
                rule = Rule(rule_key(self._language, kind, f"{word}+{thing}"), code, phase)
                adds = False
                for each in self._kinds.get(thing, (thing,)):
                    pair = f"{word}+{each}"
                    first = table.setdefault(pair, rule)
                    if first is rule:
                        adds = True
                    elif first.code != code or first.phase != phase:
                        adds = True
                        self._note(row, [self._second(pair, first, row["code"])])
                if adds:
                    self._lines.setdefault(rule.key, row.line)
                    used.update((word, thing))
        if not used:
            self._note(row, [Wrong("this row can never fire: rows above say all of it", "Take it out")])
            return
        idle = (each for each in (*words, *things) if each not in used)
        self._note(row, [Wrong(f"{each!r} adds nothing to what stands before it", "Take it out") for each in idle])

    def _second(self, words: str, first: Rule, code: str) -> Wrong:
        """That words stand under `code` that an earlier row has, too, of which the rule is `first`."""
        told = f"{first.code}:{first.phase}" if first.phase else first.code or NO_EVENT
        line = self._lines[first.key]
        if told == code:
            return Wrong(f"{words!r} stands in line {line} already", "Take it out")
        return Wrong(f"{words!r} is {told} in line {line}, {code} here", "Take it out of one of them")

    def _note(self, row: Row, wrong: Iterable[Wrong]) -> bool:
        """Keeps the faults of a row. Whether there are none."""
        found = list(wrong)
        self.faults += [row.fault(each.fault, each.mend) for each in found]
        return not found
