"""Names that news use for states and that the packaged lists lack: a closed list."""

from __future__ import annotations

_COUNTRIES = """
US: US, USA, U.S.A., America, United States of America, the States, США, Штаты, Соединенные Штаты, Сполучені Штати, अमेरिका
US: अमरीका, EE.UU., EE UU, EE. UU.
GB: UK, Britain, Great Britain, Великобритания, Британия, Велика Британія, Британія, ब्रिटेन, यूके, इंग्लैंड, ब्रिटन
GB: Gran Bretaña, Inglaterra, Англія, इंग्लंड
AE: UAE, Emirates, Emiratos, ОАЭ, Эмираты, ОАЕ, यूएई
RU: Russia, RF, Россия, РФ, Росія, रूस, रशिया
UA: Ukraine, Украина, Україна, यूक्रेन, युक्रेन
KR: South Korea, ROK, Южная Корея, Південна Корея, दक्षिण कोरिया
KP: North Korea, DPRK, Северная Корея, КНДР, Північна Корея, उत्तर कोरिया
CN: China, PRC, People's Republic of China, КНР, Китай, चीन
TW: Taiwan, Тайвань, ताइवान
CD: DRC, DR Congo, Congo-Kinshasa, Democratic Republic of the Congo, Democratic Republic of Congo, ДРК
CG: Congo-Brazzaville, Republic of the Congo, Congo
CI: Ivory Coast
CZ: Czech Republic, Чехия, Чехія
TR: Turkey, Turkiye, Турция, Туреччина, तुर्की, तुर्किये
NL: Holland, the Netherlands, Голландия, Нидерланды
MM: Burma
SZ: Swaziland
CV: Cape Verde
TL: East Timor
VA: Vatican, the Vatican, Holy See, Ватикан
BY: Byelorussia, Белоруссия, Беларусь, Білорусь, बेलारूस
MD: Молдавия
KZ: Казахстан
IR: Islamic Republic, Иран, Іран, ईरान, इराण
IL: इजराइल, इजरायल, इस्राइल, इस्रायल
PS: Palestine, Palestinian Territories, Палестина, फिलिस्तीन
SA: KSA, Саудовская Аравия, Саудівська Аравія, सऊदी अरब
SY: Сирия, Сирія, सीरिया
MK: Macedonia
VN: Vietnam
LA: Laos
XK: Kosovo, Косово
GE: Грузия, Грузія
FM: Micronesia
BS: the Bahamas
GM: the Gambia
"""

_METONYMS = """
RU: Kremlin, the Kremlin, Кремль, क्रेमलिन, el Kremlin
US: White House, the White House, Белый дом, Білий дім, व्हाइट हाउस, व्हाईट हाऊस, Casa Blanca, Capitol Hill, Foggy Bottom
GB: Downing Street, 10 Downing Street, Number 10, No. 10, Whitehall, Даунинг-стрит, Даунінг-стріт
FR: Elysee, Elysée Palace, Quai d'Orsay, Matignon, Елисейский дворец, Elíseo, Єлисейський палац
CN: Zhongnanhai
KR: Blue House
DE: Bundeskanzleramt
UA: Bankova, Банковая, Банкова
IT: Palazzo Chigi
"""


def _rows(table: str) -> list[tuple[str, str]]:
    lines = (line.split(":", 1) for line in table.strip().splitlines())
    return [(name.strip(), code) for code, names in lines for name in names.split(",")]


def country_aliases() -> list[tuple[str, str]]:
    """Pairs of a name and an ISO 3166-1 code."""
    return _rows(_COUNTRIES)


def metonyms() -> list[tuple[str, str]]:
    """Pairs of a seat of government and the ISO 3166-1 code of the state that it speaks for."""
    return _rows(_METONYMS)
