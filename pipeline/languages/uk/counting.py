"""Ukrainian number words, and what a number counts."""

from __future__ import annotations

from pipeline.annotation.quantities.number_words import NumberWords
from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.languages.en.counting import Counted
from pipeline.languages.packs import read_words
from pipeline.languages.uk import FOLDER
from pipeline.languages.uk.forms import is_adjective, is_verb, lemma

_CLOSED = read_words([FOLDER], "word_classes", WordClasses).closed

_FORMS = {
    1: "один одна одне одного одної однієї одному одну",
    2: "два дві двох двом двома",
    3: "три трьох трьом трьома",
    4: "чотири чотирьох чотирьом",
    5: "п'ять п'яти п'ятьох п'ятеро",
    6: "шість шести шістьох",
    7: "сім семи сімох",
    8: "вісім восьми вісьмох",
    9: "дев'ять дев'яти дев'ятьох",
    10: "десять десяти десятьох",
    40: "сорок сорока",
    50: "п'ятдесят п'ятдесяти",
    60: "шістдесят шістдесяти",
    70: "сімдесят сімдесяти",
    80: "вісімдесят вісімдесяти",
    90: "дев'яносто дев'яноста",
    100: "сто ста",
    200: "двісті двохсот",
    300: "триста трьохсот",
    400: "чотириста",
    500: "п'ятсот п'ятисот",
    900: "дев'ятсот",
    600: "шістсот",
    700: "сімсот",
    800: "вісімсот",
}
_TEENS = {11: "оди", 12: "два", 13: "три", 14: "чотир", 15: "п'ят", 19: "дев'ят", 16: "шіст", 17: "сім", 18: "вісім"}
_COLLECTIVE = {2: "двоє", 3: "троє", 4: "четверо", 6: "шестеро", 7: "семеро"}
_THOUSANDS = {"тис": 1e3, "млн": 1e6, "млрд": 1e9, "трлн": 1e12} | {
    f"{stem}{end}": value
    for stem, value, ends in (
        ("тисяч", 1e3, ("", "а", "і", "у", "ею", "ам", "ами", "ах")),
        ("мільйон", 1e6, ("", "а", "и", "ів", "у", "ам", "ами", "ах")),
        ("мільярд", 1e9, ("", "а", "и", "ів", "у", "ам", "ами")),
        ("трильйон", 1e12, ("", "а", "и", "ів")),
        ("сотн", 100.0, ("і", "ю", "я", "ями", "ям", "ях")),
        ("десятк", 10.0, ("и", "а", "ів", "ами", "ах")),
        ("дюжин", 12.0, ("", "а", "и", "у")),
    )
    for end in ends
} | {"сотень": 100.0, "десяток": 10.0}  # fmt: skip
UKRAINIAN_NUMBERS = NumberWords(
    small={form: float(value) for value, forms in _FORMS.items() for form in forms.split()}
    | {f"{stem}надцят{end}": float(value) for value, stem in _TEENS.items() for end in ("ь", "и")}
    | {f"{stem}дцят{end}": value for stem, value in (("два", 20.0), ("три", 30.0)) for end in ("ь", "и")}
    | {form: float(value) for value, form in _COLLECTIVE.items()},
    magnitudes=_THOUSANDS,
    vague={
        "десятки": 20.0, "десятків": 20.0, "десятками": 20.0, "дюжини": 24.0, "сотні": 200.0, "сотень": 200.0, "сотнями": 200.0,
        "тисячі": 2e3, "тисяч": 2e3, "тисячами": 2e3, "мільйони": 2e6, "мільйонів": 2e6, "мільярди": 2e9, "мільярдів": 2e9,
    },
    whole={
        "десяток": 10.0, "дюжина": 12.0, "дюжину": 12.0, "сотня": 100.0, "сотню": 100.0, "тисяча": 1e3, "тисячу": 1e3,
        "мільйон": 1e6, "мільярд": 1e9, "півтора": 1.5, "півтори": 1.5, "півтисячі": 500.0, "півсотні": 50.0, "півмільйона": 5e5,
    },
    several=word_class("кілька декілька кількох декількох"),
    halves=frozenset({("з", "половиною"), ("із", "половиною")}),
    people=word_class("двоє троє четверо шестеро семеро"),
)  # fmt: skip
_PERSONS = word_class(
    """
    людина люди особа військовий військовослужбовець солдат боєць цивільний житель мешканець мирний поранений загиблий вбитий
    убитий постраждалий потерпілий дитина жінка чоловік дівчина хлопець дівчинка хлопчик рятувальник поліцейський медик лікар
    журналіст біженець переселенець полонений офіцер генерал доброволець робітник працівник студент учень школяр пасажир
    турист протестувальник депутат чиновник громадянин українець росіянин найманець бойовик терорист мігрант заручник
    затриманий заарештований хворий пацієнт волонтер окупант загарбник росіянка українка жертва персонал військова агресор
    інженер моряк пілот льотчик мобілізований в'язень юнак пенсіонер немовля підліток шахтар пожежник водій фермер
    спостерігач експерт свідок
    """
)
_HARM = word_class(
    """
    загинути загибель убити вбити поранити поранений постраждати померти зникнути затримати арештувати поранення отримати
    """
)
_TOLL = word_class("число кількість загиблий поранений жертва постраждалий")
_BETWEEN = word_class("із з ще його її їх")
_LONGEST = 4
_STOP = frozenset({"VERB", "ADP", "CCONJ", "SCONJ", "PRON", "AUX", "PART", "ADV"})


def counted(tokens: Tokens, index: int) -> Counted:
    """What a number before token `index` counts: adjectives and the noun behind them."""
    while tokens[index].key in _BETWEEN:
        index += 1
    end, head = index, ""
    while end < index + _LONGEST and tokens[end].kind == "word" and len(tokens[end].text) < 40:
        after = tokens.compound(end)
        word = tokens.text[tokens[end].start : tokens[after - 1].end].casefold()
        cited = lemma(word)
        if _CLOSED.get(word) in _STOP or is_verb(word, cited):
            break
        noun = not is_adjective(word, cited)
        if head and tokens.text[tokens[end].start].isupper():
            break
        end, head = after, cited
        if noun or (cited in _PERSONS and not _is_noun(tokens, end)):
            break
    return Counted(index, end, head in _PERSONS) if head else Counted(index, index, person=False)


def _is_noun(tokens: Tokens, index: int) -> bool:
    word = tokens[index].key
    if tokens[index].kind != "word" or word in _CLOSED or len(word) > 40:
        return False
    return lemma(word) in _PERSONS


def bare_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a number without a noun is one of people: a verb of harm beside it, or a word for victims before it."""
    beside = [tokens[first - 1], tokens[end]]
    if any(lemma(token.key) in _HARM for token in beside if token.kind == "word" and len(token.text) < 40):
        return True
    before = [tokens[index] for index in range(max(first - 6, 0), first)]
    return any(lemma(token.key) in _TOLL for token in before if token.kind == "word" and len(token.text) < 40)
