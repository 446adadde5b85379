"""The closed classes of words that report speech in Spanish."""

from __future__ import annotations

from pipeline.annotation.shallow.lexicon import Cues, phrases, words

_ASSERTED = """
decir afirmar anunciar asegurar informar declarar indicar señalar denunciar acusar advertir añadir agregar explicar
sostener precisar insistir reiterar manifestar expresar comunicar revelar comentar subrayar destacar recordar apuntar
alegar argumentar prometer avisar alertar relatar detallar escribir publicar reportar responder concluir jurar alardear
amenazar matizar aclarar notificar proclamar exclamar replicar enfatizar puntualizar aducir aseverar testificar aconsejar
lamentar criticar pronosticar
"""
_GUESSES = "considerar estimar creer opinar calcular prever sospechar temer suponer pensar barajar"
_CONFIRMED = "confirmar reconocer admitir ratificar corroborar verificar"
_DENIED = "negar desmentir rechazar refutar"
_QUESTIONED = "dudar cuestionar"

SPANISH_CUES = Cues(
    verbs={
        **dict.fromkeys((_ASSERTED + _GUESSES).split(), "asserted"),
        **dict.fromkeys(_CONFIRMED.split(), "confirmed"),
        **dict.fromkeys(_DENIED.split(), "denied"),
        **dict.fromkeys(_QUESTIONED.split(), "questioned"),
    },
    guesses=words(_GUESSES),
    with_object=words(f"{_CONFIRMED} {_DENIED} {_QUESTIONED} anunciar denunciar acusar reportar revelar lamentar prometer"),
    about=frozenset(),
    that=words("que"),
    relative=words("que quien quienes cual"),
    sources=phrases(
        """según | según fuentes de | de acuerdo con | de acuerdo a | conforme a | como | en palabras de | a juicio de |
        en opinión de | por boca de | segun"""
    ),
    impersonal=phrases(
        """al parecer | según parece | supuestamente | presuntamente | se dice que | se cree que | se rumorea que |
        aparentemente"""
    ),
    hedges=words(
        """presuntamente supuestamente posiblemente probablemente aparentemente quizá quizás presunto presunta presuntos
        presuntas supuesto supuesta supuestos supuestas podría podrían"""
    ),
    pronouns=words("él ella ellos ellas éste ésta aquel aquella"),
    own=words("yo nosotros nosotras tú usted ustedes vosotros"),
    negations=words("no nunca tampoco jamás"),
    sentences=words("reconocer"),
    terms=words("estado independencia soberanía"),
    deciding=words("rechazar negar"),
    instruments=words(
        """acuerdo amparo ampliación apelación candidatura constitución contrato demanda dimisión enmienda exigencia fianza fusión
        iniciativa invitación legislación ley licencia medida moción nombramiento oferta orden permiso petición plan préstamo
        presupuesto propuesta proyecto prórroga querella recurso renuncia resolución solicitud súplica tratado ultimátum visa
        visado entrada acceso asilo indulto extradición"""
    ),
    breaks=words("pero mientras aunque"),
    addressee_links=words("ante para"),
    factive=words("poder volver lograr"),
    reflexive=words("se"),
    as_words=words("como"),
    opinions=words("juicio opinión"),
)
ROLES = words(
    """ministerio gobierno ejército agencia organización policía comisión consejo compañía empresa portavoz vocero vocera
    ministro ministra presidente presidenta gobernador gobernadora alcalde alcaldesa general coronel embajador embajadora
    canciller jefe jefa director directora secretario secretaria diputado diputada senador senadora funcionario funcionaria
    analista experto experta fiscal fiscalía comandante"""
)
"""Bare roles that may stand for somebody named before."""
