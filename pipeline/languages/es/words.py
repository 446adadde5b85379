"""Spanish word classes; lemmas are simplemma's."""

from __future__ import annotations

from importlib.metadata import version

import simplemma

from pipeline.annotation.shallow.lexicon import Lexicon, classes, words
from pipeline.languages.es import FOLDER
from pipeline.languages.naming import materiel_words, organisation_words

_CLOSED = classes(
    {
        "DET": """el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus
        mi mis tu tus nuestro nuestra nuestros nuestras algún alguna algunos algunas ningún ninguna cada varios varias muchos
        muchas ambos ambas otro otra otros otras todo toda todos todas cualquier cuyo cuya cuyos cuyas""",
        "ADP": """a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
        excepto salvo versus vía""",
        "CCONJ": "y e o u ni pero sino mas",
        "SCONJ": "que si porque aunque cuando mientras como donde pues",
        "PRON": """yo tú él ella ello nosotros nosotras ustedes ellos ellas me te se nos os lo le les quien quienes cual cuales
        qué quién esto eso aquello alguien nadie nada algo ésta éste""",
        "AUX": """ha han he hemos había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran haber
        habiendo es son era eran fue fueron será serán sería serían sea sean fuera fueran ser sido siendo está están estaba
        estaban estuvo estuvieron estará estar estado esté puede pueden podía podían podrá podrán podría podrían pudo
        pudieron debe deben debía debían deberá deberán debería deberían""",
        "ADV": """no ya también tampoco sólo solo muy más menos casi aún todavía además ahora antes después luego entonces
        siempre nunca hoy ayer anteayer aquí allí así bien mal tan tanto apenas incluso unos aproximadamente anoche
        posteriormente previamente recientemente oficialmente públicamente""",
        "NUM": """dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte veintiuno treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
        doscientos doscientas trescientos trescientas cuatrocientos quinientos quinientas seiscientos setecientos
        ochocientos novecientos mil millón millones""",
        "NOUN": "mañana tarde este oeste",
    }
) | {"este": "DET"}
_NOT_VERBS = words(
    """mar mares militar militares lugar lugares hogar hogares mujer mujeres taller poder poderes nuclear nucleares escolar
    popular populares particular familiar familiares similar similares dólar dólares par exterior interior superior inferior
    cuartel ejemplar ejemplares altar pilar auxiliar titular titulares circular bar bares líder líderes carácter primer tercer
    ayer alquiler deber deberes ser seres parecer placer lunar solar polar regular insular celular vulnerar mayor menor
    coronel general frente parte sector guerra centro fuente fuerza base muerte carga marcha lucha causa ayuda cuenta
    cuenta entrada salida herido muerto detenido estado partido unido unida unidos unidas pasado pasada comunicado enviado
    ministerio gobierno ataque disparo bombardeo incendio rescate corte toma cese alto"""
)


_CITED = {
    f"{stem}{ending}": f"{stem}ar"
    for stem in [
        "anunci",
        "inform",
        "declar",
        "report",
        "denunci",
        "critic",
        "asegur",
        "confirm",
        "rechaz",
        "acus",
        "afirm",
        "estim",
        "calcul",
        "consider",
        "seña",
        "aclar",
        "notific",
        "reiter",
        "ratific",
        "precis",
        "adelant",
        "detall",
    ]
    for ending in ("a", "an")
} | {"estado": "estado", "estados": "estado", "unidos": "unido", "unidas": "unido"}
"""Forms of reporting verbs that the dictionary takes for nouns or adjectives."""


def lemma(word: str) -> str:
    """The dictionary's citation form of a word."""
    if word.casefold() in _CITED:
        return _CITED[word.casefold()]
    return simplemma.lemmatize(word, lang="es").casefold()


def known(word: str) -> bool:
    """Whether the dictionary lists the word in small letters."""
    return simplemma.is_known(word, lang="es")


def _is_verb(word: str, cited: str) -> bool:
    if word in _NOT_VERBS or not cited.endswith(("ar", "er", "ir", "ír")):
        return False
    return word != cited or (word.endswith(("ar", "er", "ir")) and len(word) > 3 and cited not in _NOT_VERBS)


def _is_adjective(word: str, cited: str) -> bool:
    return cited.endswith(("ado", "ido", "ico", "oso", "ivo", "ario", "al", "ano", "eño")) and word not in _NOT_VERBS


_INFINITIVE = ("ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla")


def _features(word: str, cited: str, pos: str) -> str:
    if pos not in ("VERB", "AUX"):
        plural = pos in ("NOUN", "ADJ", "DET") and word.endswith("s") and word != cited
        return "Number=Plur" if plural else ""
    if word.endswith(_INFINITIVE):
        return "VerbForm=Inf"
    if word.endswith(("ando", "iendo", "yendo")):
        return "VerbForm=Ger"
    if word.endswith(("ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas")):
        return "VerbForm=Part"
    if word.endswith(("ría", "rían", "ríamos")) and not cited.endswith(("rer", "rir")):
        return "Mood=Cnd|VerbForm=Fin"
    if word.endswith(("rá", "rán", "remos")):
        return "Tense=Fut|VerbForm=Fin"
    return "VerbForm=Fin"


SPANISH = Lexicon(
    language="es",
    model=f"simplemma {version('simplemma')} es",
    organisations=organisation_words(FOLDER),
    materiel=materiel_words(FOLDER),
    closed=_CLOSED,
    lemma=lemma,
    known=known,
    is_verb=_is_verb,
    is_adjective=_is_adjective,
    features=_features,
    genitive=words("de del"),
    locative=words("en desde hacia hasta cerca"),
    bodies=words(
        """ministerio gobierno ejército parlamento congreso senado policía guardia fiscalía agencia organización comisión
        consejo comité partido banco universidad instituto servicio fuerza fuerzas armada armadas marina embajada
        presidencia cancillería secretaría departamento tribunal corte unión liga cruz oficina alcaldía ayuntamiento
        asamblea estado fondo empresa compañía grupo fundación asociación federación movimiento inteligencia defensa"""
    ),
    body_words=words(
        """defensa exterior exteriores interior relaciones asunto asuntos hacienda economía salud sanidad justicia seguridad
        inteligencia general mayor nacional civil armado armada armadas roja rojo unido unidas naciones internacional monetario
        central federal supremo electoral militar"""
    ),
    that_like=words("según"),
    titles=words(
        """presidente presidenta primer ministro ministra portavoz vocero vocera canciller teniente coronel general mayor
        capitán gobernador gobernadora alcalde alcaldesa embajador embajadora jefe jefa director directora secretario
        secretaria diputado diputada senador senadora analista experto experta señor señora sr sra dr dra don doña
        vicepresidente vicepresidenta viceministro viceministra comandante almirante rey reina papa juez jueza fiscal
        líder sargento brigada profesor profesora economista comisario comisaria consejero consejera"""
    ),
    times=words(
        """lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche madrugada enero febrero marzo
        abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año día hora jornada víspera momento
        mediodía medianoche fecha"""
    ),
)
