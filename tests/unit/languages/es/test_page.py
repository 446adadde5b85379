"""What pages write around a report in Spanish goes; sentences of reports that look like it stay."""

from __future__ import annotations

import pytest

from tests.page_lines import at_head, kept

GOES = [
    "Compartir",
    "Comparte en Facebook",
    "Compartir este artículo por WhatsApp",
    "Publicidad",
    "Imprimir",
    "Copiar enlace",
    "Deja un comentario",
    "Ver los 14 comentarios",
    "27 comentarios",
    "200 visitas",
    "Te puede interesar",
    "También le podría interesar:",
    "Noticias relacionadas",
    "Lo más leído",
    "Últimas noticias",
    "Más información",
    "Etiquetas",
    "Sigue leyendo",
    "Lee también: El río se desbordó",
    "Lea también | El río se desbordó",
    "Te puede interesar: El río se desbordó",
    "En fotos: la crecida del río",
    "Síguenos en nuestras redes sociales",
    "Sigue a Diario Sur en Instagram",
    "Únete a nuestro canal de WhatsApp",
    "Sumate a la comunidad",
    "Suscríbete a nuestro boletín",
    "Regístrate gratis",
    "Inicia sesión para continuar",
    "Recibe las noticias del día en tu correo",
    "Descarga nuestra app",
    "Activa las notificaciones",
    "¿Ya eres suscriptor? Inicia sesión",
    "Contenido exclusivo para suscriptores",
    "¿Te gustó esta nota?",
    "¿Qué opinas? Déjanos un comentario",
    "Déjanos tu opinión",
    "Haz clic aquí",
    "Comparte esta noticia con tus amigos",
    "Lee la nota completa aquí",
    "Para recibir más noticias, síguenos en Telegram",
    "Todos los derechos reservados",
    "© 2024 Diario Sur",
    "Prohibida su reproducción total o parcial",
    "Usamos cookies para mejorar la experiencia",
    "Este sitio web utiliza cookies",
    "Aceptar todas las cookies",
    "Aviso legal",
    "Política de privacidad",
    "Términos y condiciones | Contacto",
    "Foto: Ana Lopes",
    "Fotos: EFE",
    "Imagen de archivo",
    "Foto de archivo: EFE",
    "Archivo",
    "Fotografía cortesía de Ana Lopes",
    "Captura de pantalla",
    "El puente viejo. EFE/Ana Lopes",
    "El puente viejo. (Europa Press/Ana Lopes)",
    "El puente viejo | Europa Press",
    "El puente viejo. Foto: Ana Lopes",
    "EFE/Archivo",
    "(Fuente: Diario Sur)",
    "(Reporte de Ana Lopes; editado en español por Luis Gil)",
    "Editado por Ana Lopes",
    "Con información de EFE y AP",
    "Ana Lopes colaboró en esta nota.",
    "Lee esta noticia en English",
]

GOES_FROM_THE_HEAD = [
    "Por Ana Lopes",
    "Por Ana de la Cruz y Luis Gil",
    "Redacción",
    "Redacción Internacional",
    "EFE",
    "Agencias",
    "Europa Press | Madrid",
    "Texto: Ana Lopes",
    "12 de marzo de 2024",
    "Martes, 12 de marzo del 2024",
    "12 marzo 2024 - 10:05",
    "Publicado el 12 de marzo de 2024 a las 10:05 h",
    "Actualizado a las 10:05",
    "Última actualización: 12/03/2024 10:05",
    "10:05 | 12/03/2024",
    "3 min de lectura",
    "Tiempo de lectura: 3 minutos",
    "Lectura de 4 minutos",
]

STAYS = [
    "Comparte el poder con su hermano desde 2019.",
    "Compartir piso es la única salida para muchos jóvenes.",
    "La publicidad cayó un tres por ciento en marzo.",
    "Los comentarios del ministro causaron malestar.",
    "Más noticias falsas circularon por la ciudad.",
    "Lo más leído de la tarde fue el discurso del rey.",
    "Te puede interesar la política, pero la política se interesa por ti, dijo.",
    "Sigue la búsqueda de los mineros en Coahuila.",
    "Sigue el paro de maestros en Oaxaca.",
    "Únete al ejército, decían los carteles.",
    "Se suscribe un acuerdo de paz en La Habana.",
    "Regístrese o pague la multa, advirtió la alcaldía a los vendedores.",
    "Recibe el presidente a las víctimas en su despacho.",
    "Recibe la ciudad 200 toneladas de ayuda en camiones.",
    "Descarga eléctrica mata a dos obreros en Lima.",
    "Inicia la vacunación en tres estados.",
    "Queda prohibida la venta de alcohol durante la jornada electoral.",
    "Los derechos reservados a los pueblos indígenas fueron reconocidos.",
    "La política de privacidad de la empresa fue multada por la agencia.",
    "Política de privacidad de Meta viola la ley, dice la Corte.",
    "El sitio usa energía solar para bombear agua.",
    "Foto de la agresión circuló en redes, dijo la policía.",
    "La fotografía muestra un puente caído.",
    "Imágenes de satélite mostraron trincheras cerca del aeropuerto.",
    "Archivos secretos revelan la compra de armas.",
    "Archivo la causa el juez, según la defensa.",
    "Información de la policía llevó a la captura de dos hombres.",
    "Con información de la inteligencia, el ejército bombardeó el campamento.",
    "Editado por Planeta, el libro cuenta la guerra.",
    "Por ahora, el ejército no ha entrado en la ciudad.",
    "Por la noche hubo combates en el puerto.",
    "El 12 de marzo de 2024 cayó el puente.",
    "Actualizado el padrón, votarán 12 millones de personas.",
    "Publicado el decreto, los sindicatos llamaron a la huelga.",
    "3 minutos de silencio guardó el Congreso.",
    "La redacción del acuerdo tomó tres semanas.",
    "Agencias de la ONU piden ayuda para Gaza.",
    "Temas de seguridad dominaron la cumbre.",
    "¿Qué opinas de la guerra?",
    "Haz la paz, no la guerra, decía el cartel.",
    "Lee el juez la sentencia contra tres generales.",
    "Inglés y español se hablan allí.",
]


@pytest.mark.parametrize("line", GOES)
def test_what_the_page_says_goes(line: str) -> None:
    assert not kept(line)


@pytest.mark.parametrize("line", GOES_FROM_THE_HEAD)
def test_a_byline_goes_from_the_head(line: str) -> None:
    assert not at_head(line)


@pytest.mark.parametrize("line", STAYS)
def test_a_sentence_of_a_report_stays(line: str) -> None:
    assert kept(line)
    assert at_head(line)
