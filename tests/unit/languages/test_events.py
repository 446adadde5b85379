"""Rows of events become a lexicon, or a message that says which row is at fault and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.words import GrammarWords
from pipeline.languages import LANGUAGES, Language
from pipeline.languages.events import read_events
from pipeline.languages.packs import PackError

WORDS = '[events]\nfuture = "will"\nnegations = "not"\n[events.phases]\nplanned = "plan"\n'

Read = Callable[..., EventLexicon]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads a pack of the language `xx` that has these rows: `code kind words things`, parted by bars."""

    def reading(*rows: str, kinds: tuple[str, ...] = (), senses: tuple[str, ...] = ()) -> EventLexicon:
        folder = tmp_path / "xx"
        folder.mkdir()
        (folder / "words.toml").write_text(WORDS)
        files = {
            "events.tsv": ("code kind words things example", [f"{row}|" for row in rows]),
            "kinds.tsv": ("kind things", kinds),
            "senses.tsv": ("words was code beside unless example", [f"{row}|" for row in senses]),
        }
        for name, (columns, listed) in files.items():
            lines = [columns.replace(" ", "\t"), *(row.replace("|", "\t") for row in listed)]
            (folder / name).write_text("\n".join(lines) + "\n")
        return read_events(folder, GrammarWords())

    return reading


def test_rows_become_tables_of_rules(read: Read) -> None:
    lexicon = read(
        "assault|verb|attack strike|",
        "-|verb|set_up|",
        "assault|noun|attack|",
        "life.death|adjective|dead|",
        "assault.aerial|mode|drone|",
        "accident|when|overturn|no-object",
        "retreat.access|carried|let|movement",
        senses=("strike|assault|protest.strike|wage UNIONS|bomb",),
        kinds=("UNIONS|union guild",),
    )
    assert lexicon.verbs == {
        "attack": Rule("xx:verb:attack", "assault"),
        "strike": Rule("xx:verb:strike", "assault"),
        "set_up": Rule("xx:verb:set_up", ""),
    }
    assert lexicon.nouns == {"attack": Rule("xx:noun:attack", "assault")}
    assert lexicon.adjectives == {"dead": Rule("xx:adjective:dead", "life.death")}
    assert lexicon.modes == {("assault", "drone"): Rule("xx:mode:assault+drone", "assault.aerial")}
    (condition,) = lexicon.conditional["overturn"]
    assert (condition.condition, condition.rule) == ("no-object", Rule("xx:when:overturn+no-object", "accident"))
    assert lexicon.carried == {"let": {"movement": Rule("xx:carried:let+movement", "retreat.access")}}
    (sense,) = lexicon.senses
    assert sense.rules == {"strike": Rule("xx:sense:strike+assault>protest.strike", "protest.strike")}
    assert sense.was == "assault"
    assert sense.beside == {"wage", "union", "guild"}
    assert sense.unless == {"bomb"}
    assert lexicon.words.future == {"will"}


def test_words_are_crossed_with_things_and_the_kinds_of_things(read: Read) -> None:
    lexicon = read(
        "coerce.occupy|done|seize hold|HOLD",
        "agree:ended|done|scrap|deal",
        "-|done|gain|*",
        "office.dismiss|done|fire|PERSON",
        kinds=("HOLD|fort", "HOLD|moat"),
    )
    assert list(lexicon.done.items()) == [
        ("seize+fort", Rule("xx:done:seize+HOLD", "coerce.occupy")),
        ("seize+moat", Rule("xx:done:seize+HOLD", "coerce.occupy")),
        ("hold+fort", Rule("xx:done:hold+HOLD", "coerce.occupy")),
        ("hold+moat", Rule("xx:done:hold+HOLD", "coerce.occupy")),
        ("scrap+deal", Rule("xx:done:scrap+deal", "agree", "ended")),
        ("gain+*", Rule("xx:done:gain+*", "")),
        ("fire+PERSON", Rule("xx:done:fire+PERSON", "office.dismiss")),
    ]


def test_a_rule_keeps_its_key_when_a_row_is_put_before_it(read: Read, tmp_path: Path) -> None:
    before = read("assault|verb|attack|", "aid|pair|give|FOOD", kinds=("FOOD|bread",))
    path = tmp_path / "xx" / "events.tsv"
    heading, *rows = path.read_text().splitlines()
    path.write_text("\n".join([heading, "# More.", "aid\tverb\thelp\t\t", *rows]) + "\n")
    after = read_events(tmp_path / "xx", GrammarWords())
    assert after.verbs["attack"] == before.verbs["attack"]
    assert after.pairs == before.pairs


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        (["assualt|verb|attack|"], "xx/events.tsv:2: unknown code 'assualt'. Did you mean 'assault'?"),
        (["assault|done|attack|town", "assault:planed|done|hit|town"], "3: unknown phase 'planed'. Did you mean 'planned'?"),
        (["assault:planned|verb|attack|"], "2: 'assault:planned' has a phase, which only rows of doing and done may have"),
        (["assault|verbs|attack|"], "2: unknown kind of row 'verbs'. Did you mean 'verb'?"),
        (["assault|verb|attack|town"], "2: a row of kind verb needs words, and no things"),
        (["assault|done|attack|"], "2: a row of kind done needs words and things"),
        (["assault|done|attack|TOWN"], "2: unknown kind of thing 'TOWN'. Write it as in kinds.tsv, or add it there"),
        (["assault|pair|attack|*"], "2: '*' holds the sign '*', which no word has"),
        (["accident|when|overturn|no-objects"], "2: unknown condition 'no-objects'. Did you mean 'no-object'?"),
        (["aid|carried|let|movements"], "2: unknown type 'movements'. Did you mean 'movement'?"),
        (["assault|verb|аttack|"], "is written in two scripts, Cyrillic and Latin"),  # the first letter is Cyrillic
        (["assault|verb|attack+|"], "2: 'attack+' holds the sign '+', which no word has. Take it out"),
        (["assault|verb|Attack|"], "2: 'Attack' has a capital, which no lemma has. Write attack"),
        (["assault|verb|hit attack hit|"], "2: 'hit' stands twice. Take one out"),
        (["assault|verb|attack|", "aid|verb|attack|"], "3: 'attack' is assault in line 2, aid here. Take it out of one of them"),
        (["assault|verb|attack|", "assault|verb|attack|"], "3: 'attack' stands in line 2 already. Take it out"),
        (
            ["assault|done|hit|town", "aid|done|hit give|town"],
            "3: 'hit+town' is assault in line 2, aid here. Take it out of one of them",
        ),
        (["agree|done|scrap|deal", "agree:ended|done|scrap|deal"], "3: 'scrap+deal' is agree in line 2, agree:ended here"),
        (["-|done|hit|town", "aid|done|hit|town"], "3: 'hit+town' is - in line 2, aid here"),
        (["aid|done|give send|bread", "aid|done|give|bread"], "3: this row can never fire: rows above say all of it"),
        (["aid|done|give send|bread", "aid|done|give|bread rice"], "3: 'bread' adds nothing to what stands before it"),
        (["aid|done|give|bread", "aid|done|give send|bread"], "3: 'give' adds nothing to what stands before it"),
    ],
)
def test_a_row_at_fault_is_named_with_what_to_do(read: Read, rows: list[str], fault: str) -> None:
    with pytest.raises(PackError) as raised:
        read(*rows)
    assert fault in str(raised.value)


@pytest.mark.parametrize(
    ("kinds", "row", "fault"),
    [
        (("food|bread",), "aid|done|give|bread", "xx/kinds.tsv:2: 'food' cannot name a kind of thing"),
        (("PERSON|man",), "aid|done|give|PERSON", "2: 'PERSON' cannot name a kind of thing"),
        (("FOOD|bread", "FOOD|rice bread"), "aid|done|give|FOOD", "3: 'bread' is of the kind FOOD already"),
        (("FOOD|bread+",), "aid|done|give|FOOD", "2: 'bread+' holds the sign '+'"),
        (("FOOD|bread",), "aid|done|give|rice", "xx/kinds.tsv: no row names the kind FOOD. Take it out"),
        (("FOOD|bread",), "aid|done|give|FOOD bread", "xx/events.tsv:2: 'bread' adds nothing to what stands before it"),
    ],
)
def test_a_kind_of_thing_at_fault_is_named(read: Read, kinds: tuple[str, ...], row: str, fault: str) -> None:
    with pytest.raises(PackError) as raised:
        read(row, kinds=kinds)
    assert fault in str(raised.value)


@pytest.mark.parametrize(
    ("sense", "fault"),
    [
        ("strike|assualt|protest.strike|wage|", "xx/senses.tsv:2: unknown code 'assualt'"),
        ("strike|assault|protest.strik|wage|", "2: unknown code 'protest.strik'"),
        ("strike|assault|protest.strike|wage+|", "2: 'wage+' holds the sign '+'"),
    ],
)
def test_a_sense_at_fault_is_named(read: Read, sense: str, fault: str) -> None:
    with pytest.raises(PackError) as raised:
        read("assault|verb|strike|", senses=(sense,))
    assert fault in str(raised.value)


def test_all_faults_are_told_together(read: Read) -> None:
    with pytest.raises(PackError) as raised:
        read("assualt|verb|attack|", "aid|verb|give+|")
    assert [fault.line for fault in raised.value.faults] == [2, 3]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_no_pack_has_a_fault(language: Language) -> None:
    assert read_events(language.folder, GrammarWords()).verbs
