"""Ukrainian word classes; lemmas are simplemma's, those of names it does not know by their endings."""

from __future__ import annotations

import re
from importlib.metadata import version

import simplemma

from pipeline.annotation.shallow.lexicon import Lexicon, classes, words
from pipeline.languages.naming import materiel_words, organisation_words
from pipeline.languages.uk import FOLDER

_CLOSED = classes(
    {
        "ADP": """в у на по з із зі за до від під над про при після перед через між для без крім біля навколо проти щодо
        стосовно серед протягом упродовж внаслідок поблизу поряд поруч попри завдяки окрім уздовж неподалік близько ради
        відносно згідно замість заради поза понад""",
        "CCONJ": "і й та або чи але а однак проте",
        "SCONJ": "що щоб якщо коли поки бо хоча якби ніби нібито наче мовляв де адже оскільки",
        "PRON": """я ми ти ви він вона воно вони його її їх йому їй їм ним нею ними хто себе собі який яка яке які якого якої
        яких якому якій яким якою якими це те ніхто ніщо щось хтось""",
        "DET": """цей ця це ці той та те ті цього цієї цих того тієї тих цьому цій цим тому тій тим свій своя своє свої свого
        своєї своїх своїм наш наша наші наших ваш ваша ваші мій моя мої весь вся все всі всіх усі усіх кожен кожна кожне
        жоден жодна жодного жодних інший інша інші інших такий така такі таких сам сама самі самого""",
        "AUX": "є був була було були буде будуть бути бувши би б",
        "PART": "не ні лише тільки навіть вже уже ще також теж саме майже хай нехай аж",
        "ADV": """тут там зараз тепер потім раніше пізніше сьогодні вчора учора позавчора завтра вночі вранці ввечері увечері
        зранку вдень дуже більше менше приблизно водночас натомість зокрема наразі загалом офіційно публічно нещодавно досі
        тоді знову втім тож отже однозначно зі""",
        "NUM": """один одна одне два дві три чотири п'ять шість сім вісім дев'ять десять двоє троє четверо двох трьох
        чотирьох п'яти шести семи восьми десяти сто двісті триста тисяча тисячі тисяч мільйон мільйона мільйонів мільярд
        мільярда мільярдів тис млн млрд сотні сотень десятки десятків кілька декілька""",
    }
) | {"та": "CCONJ", "це": "PRON", "те": "PRON", "понад": "ADV", "близько": "ADV"}
_NOT_VERBS = words("мати мать путь смерть лють пам'ять область честь радість частина наступ обстріл удар допити")

_CITED = {
    "україні": "Україна", "росії": "Росія", "рф": "рф", "міноборони": "міноборони", "генштаб": "генштаб", "києві": "Київ",
    "речниця": "речник", "речниці": "речник", "речницею": "речник", "заявляє": "заявити", "каже": "казати", "кажуть": "казати",
}  # fmt: skip


def lemma(word: str) -> str:
    """The dictionary's citation form of a word."""
    plain = word.replace("’", "'").replace("ʼ", "'")
    cited = _CITED.get(plain.casefold()) or simplemma.lemmatize(plain, lang="uk")
    return cited.casefold()


def known(word: str) -> bool:
    """Whether the dictionary lists the word in small letters."""
    plain = word.replace("’", "'").replace("ʼ", "'")
    return simplemma.is_known(plain, lang="uk") and simplemma.lemmatize(plain, lang="uk")[:1].islower()


def _is_verb(word: str, cited: str) -> bool:
    return (
        cited.endswith(("ти", "тися", "тись", "чи"))
        and word not in _NOT_VERBS
        and (word != cited or word.endswith(("ти", "тися")))
    )


def _is_adjective(word: str, cited: str) -> bool:
    return cited.endswith(("ий", "ій", "їй")) and len(cited) > 3


_PARTICIPLE = re.compile(r".{2,40}(?:н|т)(?:ий|а|е|і|ого|ої|их|им|ою|ими)$")


def _features(word: str, cited: str, pos: str) -> str:
    if pos == "VERB":
        return _verbal(word, cited)
    if pos not in ("NOUN", "PROPN", "ADJ"):
        return ""
    if word.endswith(("ам", "ям")) and word != cited:
        return "Case=Dat|Number=Plur"
    if word.endswith(("ові", "еві", "єві")) and word != cited:
        return "Case=Dat"
    if word.endswith(("ами", "ями")) and word != cited:
        return "Case=Ins|Number=Plur"
    return "Case=Nom" if word == cited else ""


def _verbal(word: str, cited: str) -> str:
    if word.endswith(("ти", "тися", "тись")) and word == cited:
        return "VerbForm=Inf"
    if word.endswith(("вши", "вшись", "ючи", "ячи", "ючись")):
        return "VerbForm=Conv"
    if word.endswith(("но", "то")) and not word.endswith(("ло",)):
        return "Person=0|VerbForm=Fin"
    if _PARTICIPLE.match(word) and not word.endswith(("ла", "ли", "ло")):
        return "VerbForm=Part"
    if word.endswith(("име", "име", "имуть", "атиме", "итиме")):
        return "Tense=Fut|VerbForm=Fin"
    if word.endswith(("дасть", "дадуть")) or (_PRESENT.search(word) and _is_perfective(cited)):
        return "Tense=Fut|VerbForm=Fin"
    return "VerbForm=Fin"


_PRESENT = re.compile("(?:[еє]|[иіяую]ть)(?:ся)?$")
_PREFIXED = re.compile(
    "(?:за|на|по|ви|від|об|пере|при|про|роз|під|до|з(?=[бвгджзлмнр])|с(?=[пкфх])|у(?=[бвгкстх])|в(?=[бдртп]))"
    "(?:.{2,40}(?:ити|іти|нути)|.{0,40}(?:бути|йти|сти|зти|рти))(?:ся)?$"
)
_OF_MOTION = re.compile("(?:ход|вод|воз|нос|їзд|лаз|гон|став|мов|бач|лежат)ити(?:ся)?$")


def _is_perfective(cited: str) -> bool:
    """Whether a verb has a prefix and no ending that makes it imperfective again: its present tells what will be."""
    return _PREFIXED.match(cited) is not None and _OF_MOTION.search(cited) is None


_SURNAMES = (
    (re.compile("(?<=енк)(?:а|у|ові|ом|ові)$"), "о"),
    (re.compile("(?<=[сцз]ьк)(?:ого|ому|им)$"), "ий"),
    (re.compile("(?<=[сз]к)(?:ого|ому|им)$"), "ий"),
    (re.compile("(?<=[сцз]ьк)(?:ої|ій|ою|у)$"), "а"),
    (re.compile("(?<=[еоє]в)(?:а|у|им|ові|і)$"), ""),
    (re.compile("(?<=[иії]н)(?:а|у|им|ові|і)$"), ""),
    (re.compile("(?<=[еоє]в)(?:ої|ій|ою)$"), "а"),
    (re.compile("(?<=[иії]н)(?:ої|ій|ою)$"), "а"),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ]ук)(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ]юк)(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ові|ом)$"), ""),
    (re.compile("(?<=[аіеоу])(?:я|ю|єм|єві)$"), "й"),
)
"""Endings of the cases of surnames, and the nominative's."""


def name_lemma(word: str, oblique: bool) -> str:
    """The nominative of a name: the dictionary's, or where it stands in another case by its ending."""
    plain = word.replace("’", "'").replace("ʼ", "'")
    if not oblique:
        return plain
    cited = simplemma.lemmatize(plain.capitalize(), lang="uk")
    if cited[:1].isupper() and cited.casefold() != plain and simplemma.is_known(plain.capitalize(), lang="uk"):
        return cited.casefold()
    for pattern, ending in _SURNAMES:
        if pattern.search(plain):
            return pattern.sub(ending, plain)
    return plain


UKRAINIAN = Lexicon(
    language="uk",
    model=f"simplemma {version('simplemma')} uk",
    organisations=organisation_words(FOLDER),
    materiel=materiel_words(FOLDER),
    closed=_CLOSED,
    lemma=lemma,
    known=known,
    is_verb=_is_verb,
    is_adjective=_is_adjective,
    features=_features,
    genitive=frozenset(),
    locative=words("в у на під біля поблизу до з із із над"),
    bodies=words(
        """міністерство уряд армія парламент рада поліція гвардія прокуратура агентство організація комісія комітет партія
        банк університет інститут служба сила штаб генштаб флот посольство адміністрація канцелярія департамент суд спілка
        союз фонд командування розвідка міноборони мзс мвс компанія асоціація хрест"""
    ),
    body_words=words(
        """оборона закордонний внутрішній справа економіка фінанси охорона здоров'я юстиція безпека розвідка генеральний
        збройний національний державний верховний центральний повітряний морський військовий міський обласний сила штаб
        прикордонний надзвичайний ситуація червоний об'єднаний нація європейський світовий міжнародний воєнний рада
        головний управління операційний"""
    ),
    titles=words(
        """президент президентка прем'єр прем'єр-міністр міністр міністерка речник спікер голова очільник канцлер генерал
        полковник підполковник майор капітан губернатор мер посол начальник командувач головнокомандувач директор директорка
        секретар депутат депутатка експерт аналітик радник пан пані лідер король королева папа суддя прокурор генерал-майор
        генерал-лейтенант адмірал сержант віцепрем'єр заступник дипломат чиновник професор економіст журналіст"""
    ),
    times=words(
        """понеділок вівторок середа четвер п'ятниця субота неділя день тиждень місяць рік година ніч ранок вечір доба січень
        лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень хвилина момент час початок
        кінець брифінг"""
    ),
    name_lemma=name_lemma,
)
