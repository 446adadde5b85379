"""Pairs of claims of which the second says the opposite of the first, in every language that is read."""

from __future__ import annotations

from typing import Final

OPPOSITES: Final[dict[str, str]] = {
    "en": """
The pier at Skagen was repaired in April. | The pier at Skagen was not repaired in April.
The governor of Kaunas visited the flooded district. | The governor of Kaunas never visited the flooded district.
The ferry line between Bodø and Moskenes is open. | The ferry line between Bodø and Moskenes is no longer open.
Farmers near Arezzo were warned about the hail. | No one warned farmers near Arezzo about the hail.
The playground in Leuven is safe. | The playground in Leuven is unsafe.
The demolition of the theatre in Graz was legal. | The demolition of the theatre in Graz was illegal.
The developer repaid the deposit to the tenants. | The developer failed to repay the deposit to the tenants.
The excavator crew had a permit to dig in Vaasa. | The excavator crew had no permit to dig in Vaasa.
Divers found wreckage of the yacht near Elba. | Divers found no wreckage of the yacht near Elba.
The senator met the contractor in Geneva. | The senator denied that he met the contractor in Geneva.
The jury in Cardiff found the nurse guilty. | The jury in Cardiff found the nurse not guilty.
The villages below the Ortles glacier were evacuated. | None of the villages below the Ortles glacier was evacuated.
The trawler left Ålesund with a licence. | The trawler left Ålesund without a licence.
""",
    "ru": """
Причал в Выборге отремонтировали в апреле. | Причал в Выборге не отремонтировали в апреле.
Губернатор посетил затопленный район Орска. | Губернатор не посетил затопленный район Орска.
Детская площадка в Коломне безопасна. | Детская площадка в Коломне небезопасна.
Снос театра в Пскове был законным. | Снос театра в Пскове был незаконным.
Фермеров под Елецом предупредили о граде. | Фермеров под Елецом никто не предупредил о граде.
Застройщик вернул жильцам деньги. | Застройщик отказался вернуть жильцам деньги.
Водолазы нашли обломки яхты у Анапы. | Водолазы не нашли обломков яхты у Анапы.
Траулер вышел из Мурманска с лицензией. | Траулер вышел из Мурманска без лицензии.
""",
    "uk": """
Причал в Ізмаїлі відремонтували у квітні. | Причал в Ізмаїлі не відремонтували у квітні.
Губернатор відвідав затоплений район Ужгорода. | Губернатор не відвідав затоплений район Ужгорода.
Дитячий майданчик у Ковелі безпечний. | Дитячий майданчик у Ковелі небезпечний.
Знесення театру в Ромнах було законним. | Знесення театру в Ромнах було незаконним.
Фермерів під Каховкою попередили про град. | Фермерів під Каховкою ніхто не попередив про град.
Забудовник повернув мешканцям гроші. | Забудовник відмовився повернути мешканцям гроші.
Водолази знайшли уламки яхти біля Одеси. | Водолази не знайшли уламків яхти біля Одеси.
""",
    "es": """
El muelle de Gijón fue reparado en abril. | El muelle de Gijón no fue reparado en abril.
La gobernadora visitó el barrio inundado de Piura. | La gobernadora nunca visitó el barrio inundado de Piura.
El parque infantil de Jaén es seguro. | El parque infantil de Jaén es inseguro.
La demolición del teatro de Cádiz fue legal. | La demolición del teatro de Cádiz fue ilegal.
Los agricultores de Teruel fueron avisados del granizo. | Nadie avisó a los agricultores de Teruel del granizo.
La constructora devolvió el dinero a los vecinos. | La constructora se negó a devolver el dinero a los vecinos.
Los buzos encontraron restos del yate cerca de Ibiza. | Los buzos no encontraron restos del yate cerca de Ibiza.
El pesquero salió de Vigo con permiso. | El pesquero salió de Vigo sin permiso.
""",
    "hi": """
भोपाल के घाट की मरम्मत अप्रैल में हुई थी। | भोपाल के घाट की मरम्मत अप्रैल में नहीं हुई थी।
राज्यपाल ने पटना के बाढ़ग्रस्त इलाके का दौरा किया। | राज्यपाल ने पटना के बाढ़ग्रस्त इलाके का दौरा नहीं किया।
नागपुर का खेल मैदान सुरक्षित है। | नागपुर का खेल मैदान असुरक्षित है।
थिएटर की इमारत गिराना वैध था। | थिएटर की इमारत गिराना अवैध था।
किसानों को ओलों की चेतावनी दी गई थी। | किसानों को ओलों की चेतावनी नहीं दी गई थी।
गोताखोरों को नाव का मलबा मिला। | गोताखोरों को नाव का मलबा नहीं मिला।
""",
    "mr": """
अलिबागच्या धक्क्याची दुरुस्ती एप्रिलमध्ये झाली होती. | अलिबागच्या धक्क्याची दुरुस्ती एप्रिलमध्ये झाली नव्हती.
राज्यपालांनी सांगलीतील पूरग्रस्त भागाला भेट दिली. | राज्यपालांनी सांगलीतील पूरग्रस्त भागाला भेट दिली नाही.
नाशिकचे क्रीडांगण सुरक्षित आहे. | नाशिकचे क्रीडांगण असुरक्षित आहे.
नाट्यगृह पाडणे वैध होते. | नाट्यगृह पाडणे अवैध होते.
शेतकऱ्यांना गारपिटीचा इशारा दिला होता. | शेतकऱ्यांना गारपिटीचा इशारा दिला नव्हता.
पाणबुड्यांना बोटीचे अवशेष सापडले. | पाणबुड्यांना बोटीचे अवशेष सापडले नाहीत.
""",
}

PAIRS: Final = [
    (code, *(part.strip() for part in line.split("|"))) for code, told in OPPOSITES.items() for line in told.strip().splitlines()
]
"""Language, what one says, and what the other says."""
