"""Direct speech, over sentences and paragraphs."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

SPEECH: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        '"We will not surrender," said Colonel Ivan Hrytsenko, commander of the 5th Brigade. '
        '"Our men are ready. They have food and shells."',
        (
            (
                "Colonel Ivan Hrytsenko, commander of the 5th Brigade",
                None,
                "said",
                ('"We will not surrender,"', '"Our men are ready. They have food and shells."'),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "“The dam will hold. The water is falling. Nobody needs to leave,” Mayor Ilse Brandt said.",
        (
            (
                "Mayor Ilse Brandt",
                None,
                "said",
                ("“The dam will hold. The water is falling. Nobody needs to leave,”",),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "‘The road is open again,’ said the district’s governor. ‘Convoys leave at dawn.’",
        (
            (
                "the district’s governor",
                None,
                "said",
                ("‘The road is open again,’", "‘Convoys leave at dawn.’"),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "“The situation is under control,” President Anwar Belkacem said, “but the danger has not passed.”",
        (
            (
                "President Anwar Belkacem",
                None,
                "said",
                ("“The situation is under control,”", "“but the danger has not passed.”"),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "“Will the dam hold?” the mayor asked. “We think so.”",
        (("the mayor", None, "asked", ("“Will the dam hold?”", "“We think so.”"), True, "questioned", "stated"),),
    ),
    (
        'The governor said:\n\n"Two people died. The fire is out."',
        (("The governor", None, "said", ('"Two people died. The fire is out."',), True, "asserted", "stated"),),
    ),
    (
        'The minister tweeted: "Our air defence shot down eight missiles."',
        (("The minister", None, "tweeted", ('"Our air defence shot down eight missiles."',), True, "asserted", "stated"),),
    ),
    (
        'Moscow: "We have no plans to attack."',
        (("Moscow", None, ":", ('"We have no plans to attack."',), True, "asserted", "stated"),),
    ),
    (
        'Colonel Reyes said that "the enemy is retreating", adding: "We will follow them to the border."',
        (
            ("Colonel Reyes", None, "said", ('that "the enemy is retreating"',), True, "asserted", "stated"),
            ("Colonel Reyes", None, "adding", ('"We will follow them to the border."',), True, "asserted", "stated"),
        ),
    ),
    (
        "The clinic's director said the raid was “a crime. We treat everybody here.”",
        (
            (
                "The clinic's director",
                None,
                "said",
                ("the raid was “a crime. We treat everybody here.”",),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "“We lost everything,” said Maryam Haddad, a teacher who fled the city.\n\n"
        "“The shelling began at four in the morning. We had no time to pack.\n\n"
        "“My brother is still there,” she said.",
        (
            ("Maryam Haddad, a teacher", None, "said", ("“We lost everything,”",), True, "asserted", "stated"),
            (
                "she",
                "Maryam Haddad, a teacher",
                "said",
                ("“The shelling began at four in the morning. We had no time to pack.\n\n“My brother is still there,”",),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The commander, General Tariq Osman, gave another account. “No village was burned,” he told a news conference. "
        "“Those pictures are from another war.”",
        (
            (
                "he",
                "The commander, General Tariq Osman",
                "told",
                ("“No village was burned,”", "“Those pictures are from another war.”"),
                True,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The envoy said aides told him “the city had fallen” and that the “safe” road was mined.",
        (
            (
                "The envoy",
                None,
                "said",
                ("aides told him “the city had fallen” and that the “safe” road was mined",),
                False,
                "asserted",
                "stated",
            ),
            (
                "aides",
                None,
                "told",
                ("“the city had fallen” and that the “safe” road was mined",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
)


@pytest.mark.parametrize(("text", "expected"), SPEECH, ids=[text[:30] for text, _ in SPEECH])
def test_direct_speech(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_a_title_in_quotation_marks_is_nobodys_speech() -> None:
    assert rows(read('The crew of the "Aurora" left the port. The mayor of the town was there.')) == ()


def test_a_paragraph_after_a_colon_is_said_even_without_marks() -> None:
    document = read("The ministry's statement continued:\n\nAll units are at their posts.")
    assert rows(document) == (
        ("The ministry's statement", None, "continued", ("All units are at their posts",), False, "asserted", "stated"),
    )


def test_quotations_of_mixed_marks_end_where_they_end() -> None:
    assert rows(read('“The bridge is safe," the mayor said. "Nobody was hurt,” she added.')) == (
        ("the mayor", None, "said", ('“The bridge is safe,"',), True, "asserted", "stated"),
        ("she", "the mayor", "added", ('"Nobody was hurt,”',), True, "asserted", "stated"),
    )


def test_direct_speech_behind_anothers_content_is_who_brings_its() -> None:
    found = rows(read('The memo noted that the gate was open, and the guard bragged, "Nobody gets past me here."'))
    assert found == (
        ("The memo", None, "noted", ("that the gate was open",), False, "asserted", "stated"),
        ("the guard", None, "bragged", ('"Nobody gets past me here."',), True, "asserted", "stated"),
    )
