"""The English parser: the protocol, offsets, bounds, and what parses where the model is not as expected."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from spacy.language import Language

from pipeline.annotation.text.parse import Name, Parse, Parser, Token
from pipeline.languages.en import parser as parser_module
from pipeline.languages.en.parser import EnglishParser, fastest
from pipeline.languages.en.parsing.fast import FastParser
from pipeline.languages.en.parsing.model import load
from pipeline.languages.en.parsing.reference import ReferenceParser
from tests.costs import grows_at_most
from tests.readers import reader


@pytest.fixture(scope="module")
def parser() -> EnglishParser:
    made = reader("en").parser
    assert isinstance(made, EnglishParser)
    return made


def _parsed(parser: EnglishParser, text: str) -> Parse:
    (parse,) = parser.parse([text])
    return parse


def test_a_whole_parse(parser: EnglishParser) -> None:
    spoken: Parser = parser
    assert spoken.parse(["Kyiv denied it."])[0] == Parse(
        "Kyiv denied it.",
        (
            Token(0, 0, 4, "Kyiv", "kyiv", "PROPN", "nsubj", 1, "Number=Sing"),
            Token(1, 5, 11, "denied", "deny", "VERB", "ROOT", 1, "Tense=Past|VerbForm=Fin"),
            Token(2, 12, 14, "it", "it", "PRON", "dobj", 1, "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
            Token(3, 14, 15, ".", ".", "PUNCT", "punct", 1, "PunctType=Peri"),
        ),
        (Name(0, 4, "LOCATION"),),
    )


def test_entity_labels_become_the_contracts_types(parser: EnglishParser) -> None:
    text = "On Friday the French army paid 3 million dollars to John Smith in Paris for 40 trucks."
    found = [(text[name.start : name.end], name.type) for name in _parsed(parser, text).names]
    assert found == [
        ("Friday", "DATETIME"),
        ("French", "NATIONALITY"),
        ("3 million dollars", "MONEY"),
        ("John Smith", "PERSON"),
        ("Paris", "LOCATION"),
        ("40", "QUANTITY"),
    ]


def test_white_space_of_any_kind_reads_as_one_space(parser: EnglishParser) -> None:
    odd = "  The army\n said\u00a0 \tit left. "
    plain = _parsed(parser, "The army said it left.")
    parse = _parsed(parser, odd)
    assert [odd[token.start : token.end] for token in parse.tokens] == [token.text for token in plain.tokens]
    assert [(token.dep, token.head) for token in parse.tokens] == [(token.dep, token.head) for token in plain.tokens]


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "\ud800", "x" * 5_000, "?!" * 900], ids=repr)
def test_no_string_raises(parser: EnglishParser, text: str) -> None:
    parse = _parsed(parser, text)
    assert parse.text == text
    assert all(text[token.start : token.end] == token.text for token in parse.tokens)


def test_a_sentence_is_parsed_the_same_in_any_company(parser: EnglishParser) -> None:
    clauses = (
        "the port had been closed",
        "ships were seen leaving it on Monday",
        "11 people were hurt near Brno, he told Reuters",
    )
    sentences = [
        " ".join((f"{speaker} said that {clauses[at % 3]}", *(f"and that {clauses[more % 3]}" for more in range(at % 17)), "."))
        for at, speaker in enumerate(("The minister", "Eva Novakova", "NATO", "Kyiv's army", "She") * 40)
    ]
    alone = [parser.parse([sentence])[0] for sentence in sentences]
    assert parser.parse(sentences) == alone
    assert parser.parse(sentences[::-1]) == alone[::-1]
    assert parser.parse([*sentences[7:40], "x " * 500])[:-1] == alone[7:40]


def test_a_very_long_sentence_is_cut_into_pieces_with_a_root_each(parser: EnglishParser) -> None:
    text = "ship, " * 3_000
    parse = _parsed(parser, text)
    assert len(parse.tokens) == 6_000
    assert [token.index for token in parse.tokens] == list(range(6_000))
    assert len([token for token in parse.tokens if token.head == token.index]) >= 6_000 // 300
    assert grows_at_most(24, lambda: parser.parse(["ship, " * 375]), lambda: parser.parse([text]))


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("The city was fined.", ["the", "city", "be", "fine", "."]),
        ("We hoped so.", ["we", "hope", "so", "."]),
        ("They hopped over it.", ["they", "hop", "over", "it", "."]),
        ("Fire gutted it.", ["fire", "gut", "it", "."]),
        ("She visited Rome.", ["she", "visit", "rome", "."]),
    ],
)
def test_a_lemma_that_the_model_gets_wrong(parser: EnglishParser, text: str, lemmas: list[str]) -> None:
    assert [token.lemma for token in _parsed(parser, text).tokens] == lemmas


def _with_a_pattern_of_three(nlp: Language) -> str:
    nlp.get_pipe("attribute_ruler").add([[{"LOWER": "a"}, {"LOWER": "b"}, {"LOWER": "c"}]], {"LEMMA": "abc"})  # type: ignore[attr-defined]
    return "ParserModelError: expected patterns of at most two tokens"


def _without_a_component(nlp: Language) -> str:
    nlp.remove_pipe("ner")
    return "KeyError"


def _with_a_component_more(nlp: Language) -> str:
    ruler = nlp.add_pipe("attribute_ruler", name="another")
    ruler.add([[{"LOWER": "ministers"}]], {"LEMMA": "sinister"})  # type: ignore[attr-defined]
    return "ParserModelError: expected the same parses"


@pytest.mark.parametrize("change", [_with_a_pattern_of_three, _without_a_component, _with_a_component_more])
def test_spacys_own_pipe_parses_where_the_model_is_not_as_expected(
    change: Callable[[Language], str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    nlp = load()
    reason = change(nlp)
    monkeypatch.setattr(parser_module, "load", lambda: nlp)
    with caplog.at_level(logging.DEBUG):
        slow = EnglishParser()
        parses = slow.parse(["Two ministers hoped so.", ""]) + slow.parse(["He left."])
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "spaCy's own pipe" in caplog.text
    assert reason in caplog.text
    assert [[token.pos for token in parse.tokens] for parse in parses] == [
        ["NUM", "NOUN", "VERB", "ADV", "PUNCT"],
        [],
        ["PRON", "VERB", "PUNCT"],
    ]
    assert parses == ReferenceParser(nlp).parse(["Two ministers hoped so.", "", "He left."])


def test_the_fast_parser_parses_where_the_model_is_as_expected(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert isinstance(fastest(load()), FastParser)
    assert caplog.records == []
