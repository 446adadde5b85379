"""The Russian parser: trees, lemmas, names, and strings that are no sentences."""

from __future__ import annotations

from functools import cache

import pytest

from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.languages.ru.parser import WINDOW, RussianParser


@cache
def parser() -> RussianParser:
    return RussianParser()


def parsed(sentence: str) -> Parse:
    return parser().parse([sentence])[0]


def lemmas(sentence: str) -> list[str]:
    return [token.lemma for token in parsed(sentence).tokens]


def test_a_parse_is_whole() -> None:
    assert parsed("Минобороны сообщило об атаке.") == Parse(
        "Минобороны сообщило об атаке.",
        (
            Token(0, 0, 10, "Минобороны", "минобороны", "PROPN", "nsubj", 1, "Animacy=Inan|Case=Nom|Gender=Neut|Number=Sing"),
            Token(
                1,
                11,
                19,
                "сообщило",
                "сообщить",
                "VERB",
                "root",
                1,
                "Aspect=Perf|Gender=Neut|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin|Voice=Act",
            ),
            Token(2, 20, 22, "об", "о", "ADP", "case", 3, ""),
            Token(3, 23, 28, "атаке", "атака", "NOUN", "obl", 1, "Animacy=Inan|Case=Loc|Gender=Fem|Number=Sing"),
            Token(4, 28, 29, ".", ".", "PUNCT", "punct", 1, ""),
        ),
        (Name(0, 10, "ORGANISATION"),),
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Возле Харькова нашли обломки украинских ракет.", ["возле", "харьков", "найти", "обломок", "украинский", "ракета", "."]),
        (
            "Слова Игоря Конашенкова передали Марии Захаровой.",
            ["слово", "игорь", "конашенков", "передать", "мария", "захарова", "."],
        ),
        ("В Сумах и Черкассах тихо.", ["в", "сумы", "и", "черкассы", "тихо", "."]),
        ("Бои идут у Артёмовска и под Горловкой.", ["бой", "идти", "у", "артемовск", "и", "под", "горловка", "."]),
        ("Опознаны тела погибших лётчиков.", ["опознать", "тело", "погибнуть", "летчик", "."]),
    ],
)
def test_lemmas_are_nominative(sentence: str, expected: list[str]) -> None:
    assert lemmas(sentence) == expected


def test_names_have_the_contract_types() -> None:
    sentence = "Сергей Лавров встретился в Брюсселе с руководством НАТО."
    found = [(sentence[name.start : name.end], name.type) for name in parsed(sentence).names]
    assert found == [("Сергей Лавров", "PERSON"), ("Брюсселе", "LOCATION"), ("НАТО", "ORGANISATION")]


def test_two_sentences_in_one_string_have_one_root() -> None:
    parse = parsed("Мост взорван. Дорога закрыта. Объезда нет!")
    assert [token.index for token in parse.tokens if token.head == token.index] == [parse.root()]
    assert parse.subtree(parse.root() or 0) == tuple(range(len(parse.tokens)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "\x00",
        "\ud800 я",
        "я" * 100_000,
        "а-" * 5_000,
        "." * 10_000,
        "🙂👩‍👧",
        "\u0301" * 500,
        "İ не слово",
        "да " * 2_000,
    ],
)
def test_any_string_has_a_tree(text: str) -> None:
    parse = parsed(text)
    root = parse.root()
    assert (root is None) == (not text.strip())
    assert root is None or parse.subtree(root) == tuple(range(len(parse.tokens)))
    assert all(text[token.start : token.end] == token.text for token in parse.tokens)


def test_long_sentences_are_parsed_in_windows() -> None:
    sentence = "Минобороны сообщило об атаке , " * (WINDOW // 5) + "Харьков"
    assert parsed(sentence).tokens[-1] == Token(
        WINDOW,
        len(sentence) - 7,
        len(sentence),
        "Харьков",
        "харьков",
        "PROPN",
        "parataxis",
        1,
        "Animacy=Inan|Case=Acc|Gender=Masc|Number=Sing",
    )


def test_the_same_sentence_gives_the_same_parse() -> None:
    sentence = "По словам очевидцев, колонна ушла на север."
    before = parsed(sentence)
    parsed("Другое предложение между ними.")
    assert parsed(sentence) == before == RussianParser().parse([sentence])[0]


def test_the_model_is_named_with_its_versions() -> None:
    assert parser().model.startswith("natasha 1.6")
