"""Currencies by their signs, ISO 4217 codes and names in both languages.

A dollar, pound, rupee or rouble without a country is that of the United States, the United Kingdom, India or Russia.
"""

from __future__ import annotations

from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.annotation.quantities.units import Measure

SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "¥": "JPY",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "₸": "KZT",
}
_DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
}
CODES = word_class(
    """
    USD EUR GBP RUB UAH INR JPY CNY CHF TRY ILS KRW PLN SEK NOK CAD AUD IRR SAR AED PKR KZT BYN RMB
    """
)
_CURRENCY_WORDS = {
    "USD": (
        "dollar dollars buck bucks доллар доллара долларов доллары долларах долларам долларами долл dólar "
        "dólares долар долара доларів долари доларах डॉलर डॉलर्स"
    ),
    "EUR": "euro euros евро євро यूरो युरो",
    "GBP": "pound pounds sterling фунт фунта фунтов libra libras фунтів पाउंड",
    "RUB": "rouble roubles ruble rubles рубль рубля рублей рубли рублях рублям рублями руб rublo rublos рублів रूबल रुबल",
    "UAH": (
        "hryvnia hryvnias hryvnya гривна гривны гривен гривну grivna grivnas гривня гривні гривень гривнях грн रिव्निया ह्रिव्निया"
    ),
    "INR": "rupee rupees рупия рупии рупий rupia rupias рупія рупії рупій रुपये रुपए रुपया रुपयों रुपयांची रुपयांचे रुपयांचा",
    "JPY": "yen иена иены иен",
    "CNY": "yuan renminbi юань юаня юаней yuanes юанів युआन",
    "NGN": "naira",
    "KES": "shilling shillings",
    "ZAR": "rand",
    "IDR": "rupiah",
    "THB": "baht",
    "MYR": "ringgit",
    "BRL": "reais",
    "HUF": "forint forints",
    "CHF": "francs франк франка франков",
    "KZT": "tenge тенге",
    "ILS": "shekel shekels шекель шекеля шекелей",
    "TRY": "lira liras лира лиры лир",
    "KRW": "won вон",
    "PLN": "zloty zlotys злотый злотых",
}
_CURRENCIES = {word: code for code, words in _CURRENCY_WORDS.items() for word in words.split()}
_COUNTRIES = {
    "dollars": {"canadian": "CAD", "australian": "AUD", "singapore": "SGD", "taiwan": "TWD"},
    "pounds": {"egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP", "sudanese": "SDG"},
    "dinars": {"jordanian": "JOD", "iraqi": "IQD", "kuwaiti": "KWD", "serbian": "RSD", "libyan": "LYD", "algerian": "DZD"},
    "rupees": {"pakistani": "PKR", "nepalese": "NPR", "nepali": "NPR", "indian": "INR"},
    "rials": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "riyals": {"saudi": "SAR", "qatari": "QAR"},
    "dirhams": {"emirati": "AED", "moroccan": "MAD"},
    "roubles": {"belarusian": "BYN", "russian": "RUB"},
    "rubles": {"belarusian": "BYN", "russian": "RUB"},
    "pesos": {"mexican": "MXN", "argentine": "ARS", "philippine": "PHP", "chilean": "CLP"},
    "kronor": {"swedish": "SEK"},
    "kroner": {"danish": "DKK", "norwegian": "NOK"},
    "francs": {"swiss": "CHF"},
}


def sign_before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The currency named just before a number ("$", "US$", "EUR", "Rs") and the index of its first token."""
    before = tokens[index - 1]
    if before.text in SIGNS and before.text:
        if before.text == "$" and tokens.glued(index - 1) and tokens[index - 2].key in _DOLLARS:
            return _DOLLARS[tokens[index - 2].key], index - 2
        return SIGNS[before.text], index - 1
    if before.text in CODES:
        return ("CNY" if before.text == "RMB" else before.text), index - 1
    if before.key == "rs" or (before.text == "." and tokens[index - 2].key == "rs"):
        return "INR", index - (1 if before.key == "rs" else 2)
    return None


def currency(tokens: Tokens, index: int) -> Measure | None:
    """The currency named just after a number."""
    token, after = tokens[index], tokens[index + 1].key
    if token.text and token.text in SIGNS:
        return Measure("money", 1, 0, SIGNS[token.text], index + 1)
    if token.text in CODES:
        return Measure("money", 1, 0, "CNY" if token.text == "RMB" else token.text, index + 1)
    countries = _COUNTRIES.get(after if after.endswith(("s", "r")) else after + "s", {})
    if token.key in countries:
        return Measure("money", 1, 0, countries[token.key], index + 2)
    us = tokens.keys(index, index + 4) == ("u", ".", "s", ".")
    if (us and tokens[index + 4].key.startswith("dollar")) or (token.key == "us" and after.startswith("dollar")):
        return Measure("money", 1, 0, "USD", index + (5 if us else 2))
    code = _CURRENCIES.get(token.key)
    if code is None or (token.key.startswith("pound") and after == "of"):
        return None
    end = index + 1
    end += tokens[end].text == "." and token.key in ("долл", "руб")
    end += tokens[end].key in ("сша", "sterling")
    return Measure("money", 1, 0, code, end)
