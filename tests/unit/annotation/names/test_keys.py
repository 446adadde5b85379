"""One key for all spellings of a name, and different ones for different names."""

from itertools import combinations

import pytest

from pipeline.annotation.names.keys import NameWords, name_key, name_words, untitled_key, without_title
from pipeline.languages import LANGUAGES
from pipeline.languages import naming as packs

WORDS = NameWords(
    titles=frozenset({"mr", "count", "mayor", "deputy", "HE"}),
    of_bodies=frozenset({"office"}),
    owning=frozenset({"of"}),
    endings=frozenset({"ltd"}),
    articles=frozenset({"the"}),
    possessives=frozenset({"'s"}),
    patronymics=("ovich",),
    variants={"ihor": "ihar"},
)

SAME = [
    ("Igor Konashenkov", "Игорь Конашенков", "इगोर कोनाशेंकोव", "Lt. General Igor Konashenkov", "Ihor Konashenkov"),
    ("Zelensky", "Zelenskyy", "Zelenskiy", "Зеленский", "Зеленський", "ज़ेलेंस्की", "जेलेंस्की"),
    ("Volodymyr Zelenskyy", "Vladimir Zelensky", "Владимир Зеленский", "Володимир Зеленський"),
    ("Vladimir Putin", "Владимир Владимирович Путин", "व्लादिमीर पुतिन", "President Vladimir V. Putin"),
    ("Sergei Lavrov", "Sergey Lavrov", "Сергей Лавров", "Сергій Лавров", "सर्गेई लावरोव"),
    ("Sergei Shoigu", "Sergey Shoygu", "Сергей Шойгу"),
    ("Dmitry Peskov", "Дмитрий Песков", "Дмитро Пєсков"),
    ("Joe Biden", "Джо Байден", "जो बाइडन", "जो बाइडेन"),
    ("Donald Trump", "Дональд Трамп", "डोनाल्ड ट्रंप"),
    ("Boris Johnson", "Борис Джонсон", "बोरिस जॉनसन"),
    ("Oleksii Reznikov", "Алексей Резников", "Олексій Резніков", "Oleksiy Reznikov"),
    ("Yevgeny Prigozhin", "Evgeny Prigozhin", "Евгений Пригожин"),
    ("Mohammed Khatami", "Muhammad Khatami", "Мохаммад Хатами"),
    ("Bashar al-Assad", "Bashar Al Asad", "Башар аль-Асад"),
    ("Andrii Yermak", "Андрей Ермак", "Андрій Єрмак"),
    ("Hezbollah", "Hizbullah", "Хезболла"),
    ("Jean-Luc Moreau", "Dr Jean Luc Moreau", "Jean-Luc Moreau's"),
    ("Rosneft", "Роснефть", "Rosneft PJSC"),
]
DIFFERENT = [
    ("Igor Konashenkov", "Igor Kolomoisky"),
    ("Petrov", "Petrova"),
    ("Ivanov", "Ivanenko"),
    ("Putin", "Potanin"),
    ("Martin", "Morton"),
    ("Hall", "Hill"),
    ("Hall", "Hull"),
    ("Bell", "Ball"),
    ("Mann", "Moon"),
    ("Burton", "Barton"),
    ("Miller", "Muller"),
    ("Medvedev", "Medvedchuk"),
    ("Bogdanov", "Budanov"),
    ("Hassan", "Hussein"),
    ("Hamas", "Homs"),
    ("Sergei Ivanov", "Igor Ivanov"),
    ("Kim Jong Un", "Kim Jong Il"),
    ("John Kerry", "John Kelly"),
]


def words(language: str) -> NameWords:
    return packs.name_words(next(each.folder for each in LANGUAGES if each.code == language))


def key(name: str) -> str:
    return name_key(name, words("ru" if any("а" <= letter <= "я" for letter in name.casefold()) else "en"))


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_transliterations_and_titles_share_a_key(names: tuple[str, ...]) -> None:
    assert {name: key(name) for name in names} == dict.fromkeys(names, key(names[0]))


def test_names_of_different_people_do_not() -> None:
    assert [pair for pair in DIFFERENT if key(pair[0]) == key(pair[1])] == []
    assert [pair for pair in combinations([names[0] for names in SAME], 2) if key(pair[0]) == key(pair[1])] == []


def test_a_key_is_plain_latin() -> None:
    assert {name: key(name) for name in ("Anna Weiß", "Łukasz Żółć", "CTF 50", "Ольга Щука", "“”")} == {
        "Anna Weiß": "ana vis",
        "Łukasz Żółć": "lokasz zolk",
        "CTF 50": "ktf 50",
        "Ольга Щука": "olha shoka",
        "“”": "",
    }


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Lieutenant General Igor Ivanov", "Igor Ivanov"),
        ("Foreign Minister Anna Weiss", "Anna Weiss"),
        ("Ms. Weiss", "Weiss"),
        ("President", "President"),
        ("Julie Bishop", "Julie Bishop"),
        ("генерал-майор Пётр Ильин", "Пётр Ильин"),
    ],
)
def test_titles_are_stripped_but_never_the_last_word(name: str, bare: str) -> None:
    assert without_title(name, words("ru" if name[0] == "г" else "en")) == bare


@pytest.mark.parametrize(
    "name",
    [
        "the deputy mayor",
        "Deputy Mayor",
        "Mayor of Lund",
        "mayor of Lund",
        "Deputy Mayor's Office",
        "the mayor's office",
        "Mayor Office",
    ],
)
def test_a_title_stays_where_no_name_follows(name: str) -> None:
    assert without_title(name, WORDS) == name


def test_a_title_in_capitals_is_one_in_capitals_only() -> None:
    assert [WORDS.is_title(word) for word in ("HE", "He", "he", "MR", "Mr.")] == [True, False, False, True, True]


def test_bodies_places_and_things_keep_the_titles_of_their_names() -> None:
    assert untitled_key("the Count Lund's Ltd", WORDS) == "kont lond"
    assert untitled_key("Deputy Hansovich Lund", WORDS) == "dipoti hansovich lond"
    assert untitled_key("St Olav Hall", words("en")) == untitled_key("Saint Olav Hall", words("en"))


@pytest.mark.parametrize(
    ("language", "mayors", "presidents"),
    [
        ("en", "the mayor's office", "the president's office"),
        ("en", "The Mayor’s Office", "The President’s Office"),
        ("es", "la oficina del alcalde", "la oficina del presidente"),
        ("ru", "пресс-секретарь мэра", "пресс-секретарь президента"),
        ("uk", "речник мера", "речник президента"),
        ("hi", "महापौर कार्यालय", "राष्ट्रपति कार्यालय"),
        ("hi", "मेयर के प्रवक्ता", "राष्ट्रपति के प्रवक्ता"),
        ("mr", "महापौर कार्यालय", "राष्ट्रपती कार्यालय"),
    ],
)
def test_what_two_offices_have_is_not_one(language: str, mayors: str, presidents: str) -> None:
    assert name_key(mayors, words(language)) != name_key(presidents, words(language))


@pytest.mark.parametrize(
    ("language", "name", "made"),
    [
        ("en", "Don Lund", "don lond"),
        ("es", "don Pedro Lund", "pidro lond"),
        ("en", "he Lund", "hi lond"),
        ("uk", "сенатор Іван Лунд", "ivan lond"),
        ("mr", "राष्ट्रपती मोदी", "modi"),
        ("hi", "राष्ट्रपती मोदी", "rashtrapti modi"),
    ],
)
def test_a_language_has_its_own_titles(language: str, name: str, made: str) -> None:
    assert name_key(name, words(language)) == made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Mr. Ihor Lund", "ihar lond"),
        ("the Lunds' Ltd", "londs"),
        ("Lund's", "lond"),
        ("Ana “Nan” Lund (born 1970)", "ana lond"),
        ("Olaf Hansovich Lund", "olaf lond"),
        ("Hansovich Lund", "hansovich lond"),
        ("J. Lund", "lond"),
    ],
)
def test_what_stands_around_a_name_does_not_count(name: str, made: str) -> None:
    assert name_key(name, WORDS) == made


def test_without_words_of_a_language_every_word_counts() -> None:
    assert name_key("Mr Olaf Hansovich Lund", NameWords()) == "mr olaf hansovich lond"
    assert name_words("the Lund's", NameWords()) == ["the", "Lund's"]
    assert name_words("the Lund's", WORDS) == ["Lund"]


def test_a_small_word_between_two_is_no_patronymic() -> None:
    assert name_key("Lund hansovich Berg", WORDS) == "lond hansovich birh"
