"""Words for belonging to a state, by its ISO 3166-1 code: a closed class of each language.

English gives adjectives and people alike; plurals in s are made by rule. Russian and Ukrainian give adjectives without
their endings (стем + "ий" and so on), Hindi and Marathi whole words. "Congolese", "Korean" and other words of two states
stand with the state that news mean most often.
"""

from __future__ import annotations

_ENGLISH = """
AD Andorran;AE Emirati;AF Afghan;AG Antiguan;AL Albanian;AM Armenian;AO Angolan;AR Argentine Argentinian;AT Austrian
AU Australian;AZ Azerbaijani Azeri;BA Bosnian;BB Barbadian;BD Bangladeshi;BE Belgian;BF Burkinabe;BG Bulgarian;BH Bahraini
BI Burundian;BJ Beninese;BN Bruneian;BO Bolivian;BR Brazilian;BS Bahamian;BT Bhutanese;BW Botswanan;BY Belarusian Belarussian
BZ Belizean;CA Canadian;CD Congolese;CH Swiss;CI Ivorian;CL Chilean;CM Cameroonian;CN Chinese;CO Colombian;CR Costa_Rican
CU Cuban;CV Cape_Verdean;CY Cypriot;CZ Czech;DE German;DJ Djiboutian;DK Danish Dane;DO Dominican;DZ Algerian;EC Ecuadorian
EE Estonian;EG Egyptian;ER Eritrean;ES Spanish Spaniard;ET Ethiopian;FI Finnish Finn;FJ Fijian;FR French Frenchman Frenchmen
GA Gabonese;GB British Briton Brit;GD Grenadian;GE Georgian;GH Ghanaian;GL Greenlandic;GM Gambian;GN Guinean;GR Greek
GT Guatemalan;GY Guyanese;HN Honduran;HR Croatian Croat;HT Haitian;HU Hungarian;ID Indonesian;IE Irish Irishman Irishmen
IL Israeli;IN Indian;IQ Iraqi;IR Iranian;IS Icelandic Icelander;IT Italian;JM Jamaican;JO Jordanian;JP Japanese;KE Kenyan
KG Kyrgyz;KH Cambodian;KM Comorian;KP North_Korean;KR South_Korean Korean;KW Kuwaiti;KZ Kazakh Kazakhstani;LA Laotian Lao
LB Lebanese;LI Liechtensteiner;LK Sri_Lankan;LR Liberian;LS Basotho;LT Lithuanian;LU Luxembourgish Luxembourger;LV Latvian
LY Libyan;MA Moroccan;MC Monegasque;MD Moldovan;ME Montenegrin;MG Malagasy Madagascan;MK Macedonian;ML Malian
MM Burmese Myanmarese;MN Mongolian;MR Mauritanian;MT Maltese;MU Mauritian;MV Maldivian;MW Malawian;MX Mexican;MY Malaysian
MZ Mozambican;NA Namibian;NE Nigerien;NG Nigerian;NI Nicaraguan;NL Dutch Dutchman Dutchmen;NO Norwegian;NP Nepalese Nepali
NZ New_Zealander;OM Omani;PA Panamanian;PE Peruvian;PG Papuan;PH Filipino Philippine;PK Pakistani;PL Polish Pole
PS Palestinian;PT Portuguese;PY Paraguayan;QA Qatari;RO Romanian;RS Serbian Serb;RU Russian;RW Rwandan;SA Saudi
SB Solomon_Islander;SC Seychellois;SD Sudanese;SE Swedish Swede;SG Singaporean;SI Slovenian Slovene;SK Slovak Slovakian
SL Sierra_Leonean;SN Senegalese;SO Somali;SR Surinamese;SS South_Sudanese;SV Salvadoran;SY Syrian;SZ Swazi;TD Chadian
TG Togolese;TH Thai;TJ Tajik;TL Timorese;TM Turkmen;TN Tunisian;TO Tongan;TR Turkish Turk;TT Trinidadian;TW Taiwanese
TZ Tanzanian;UA Ukrainian;UG Ugandan;US American;UY Uruguayan;UZ Uzbek;VA Vatican;VE Venezuelan;VN Vietnamese
VU Ni-Vanuatu;WS Samoan;XK Kosovar Kosovan;YE Yemeni;ZA South_African;ZM Zambian;ZW Zimbabwean
"""

_EAST_SLAVIC = """
RU российск росс русск росийск російськ;UA украинск українськ;US американск американськ;GB британск английск британськ
DE немецк германск німецьк;FR французск французьк;PL польск польськ;BY белорусск беларусск білоруськ;CN китайск китайськ
TR турецк турецьк;IL израильск ізраїльськ;IR иранск іранськ;IQ иракск іракськ;SY сирийск сирійськ;GE грузинск грузинськ
AM армянск вірменськ;AZ азербайджанск азербайджанськ;KZ казахстанск казахск казахськ;UZ узбекск узбекистанск узбецьк
MD молдавск молдовск молдовськ;LT литовск литовськ;LV латвийск латиськ латвійськ;EE эстонск естонськ;FI финск фінськ
SE шведск шведськ;NO норвежск норвезьк;DK датск данськ;IT итальянск італійськ;ES испанск іспанськ;JP японск японськ
IN индийск індійськ;PK пакистанск пакистанськ;AF афганск афганськ;EG египетск єгипетськ;HU венгерск угорськ
RO румынск румунськ;BG болгарск болгарськ;RS сербск сербськ;HR хорватск хорватськ;GR греческ грецьк;CZ чешск чеськ
SK словацк словацьк;AT австрийск австрійськ;CH швейцарск швейцарськ;NL голландск нидерландск нідерландськ
BE бельгийск бельгійськ;CA канадск канадськ;MX мексиканск мексиканськ;BR бразильск бразильськ;CU кубинск кубинськ
VE венесуэльск венесуельськ;KP северокорейск північнокорейськ;KR южнокорейск південнокорейськ;SA саудовск саудівськ
PS палестинск палестинськ;LB ливанск ліванськ;LY ливийск лівійськ;KG киргизск киргизьк;TJ таджикск таджицьк
TM туркменск туркменськ;JO иорданск йорданськ;YE йеменск єменськ;QA катарск катарськ;AU австралийск австралійськ
"""

_INDIC = """
RU रूसी रशियन;UA यूक्रेनी युक्रेनी यूक्रेनियन युक्रेनियन;US अमेरिकी अमरीकी अमेरिकन;GB ब्रिटिश ब्रितानी;IN भारतीय;CN चीनी चिनी
PK पाकिस्तानी;FR फ्रांसीसी फ्रेंच;DE जर्मन;IL इजरायली इज़राइली इस्रायली;IR ईरानी इराणी;IQ इराकी;SY सीरियाई;TR तुर्की
JP जापानी जपानी;PS फिलिस्तीनी पॅलेस्टिनी;AF अफगानी अफ़ग़ानी;BD बांग्लादेशी;NP नेपाली;LK श्रीलंकाई श्रीलंकन;PL पोलिश
IT इतालवी इटालियन;KR दक्षिण_कोरियाई;KP उत्तर_कोरियाई;CA कनाडाई कॅनेडियन;AU ऑस्ट्रेलियाई ऑस्ट्रेलियन;SA सऊदी सौदी;EG मिस्री इजिप्शियन
LB लेबनानी लेबनीज;YE यमनी येमेनी;NL डच;SE स्वीडिश;ES स्पेनिश स्पॅनिश;BY बेलारूसी बेलारशियन;HU हंगेरियाई हंगेरियन;GR यूनानी ग्रीक
BR ब्राज़ीलियाई ब्राझिलियन;MM बर्मी;QA कतरी;JO जॉर्डनी;SD सूडानी सुदानी;ID इंडोनेशियाई इंडोनेशियन;VN वियतनामी व्हिएतनामी;TW ताइवानी
"""

_SPANISH = """
AF afgano;AL albanés;DE alemán;AD andorrano;AO angoleño;SA saudí saudita;DZ argelino;AR argentino;AM armenio;AU australiano
AT austriaco austríaco;AZ azerbaiyano azerí;BD bangladesí;BH bareiní;BE belga;BY bielorruso;MM birmano;BO boliviano
BA bosnio;BR brasileño;BG búlgaro;BF burkinés;KH camboyano;CM camerunés;CA canadiense;QA catarí qatarí;TD chadiano;CL chileno
CN chino;CY chipriota;CO colombiano;CD congoleño;KP norcoreano;KR surcoreano coreano;CI marfileño;CR costarricense;HR croata
CU cubano;DK danés;DO dominicano;EC ecuatoriano;EG egipcio;SV salvadoreño;AE emiratí;ER eritreo;SK eslovaco;SI esloveno
ES español;US estadounidense norteamericano;EE estonio;ET etíope;PH filipino;FI finlandés;FR francés;GE georgiano;GH ghanés
GR griego;GT guatemalteco;GN guineano;HT haitiano;HN hondureño;HU húngaro;IN indio;ID indonesio;IQ iraquí;IR iraní
IE irlandés;IS islandés;IL israelí;IT italiano;JM jamaicano;JP japonés;JO jordano;KZ kazajo;KE keniano keniata;KG kirguís
XK kosovar;KW kuwaití;LV letón;LB libanés;LY libio;LT lituano;LU luxemburgués;MK macedonio;MY malasio;ML maliense
MT maltés;MA marroquí;MX mexicano;MD moldavo;MN mongol;ME montenegrino;MZ mozambiqueño;NP nepalí;NI nicaragüense
NG nigeriano;NE nigerino;NO noruego;NZ neozelandés;OM omaní;NL neerlandés holandés;PK pakistaní paquistaní;PS palestino
PA panameño;PY paraguayo;PE peruano;PL polaco;PT portugués;GB británico;CZ checo;RO rumano;RU ruso;RW ruandés
SN senegalés;RS serbio;SG singapurense;SY sirio;SO somalí;LK cingalés;ZA sudafricano;SD sudanés;SE sueco;CH suizo
TH tailandés;TW taiwanés;TJ tayiko;TZ tanzano;TN tunecino;TR turco;TM turkmeno;UA ucraniano;UG ugandés;UY uruguayo
UZ uzbeko;VA vaticano;VE venezolano;VN vietnamita;YE yemení;ZM zambiano;ZW zimbabuense
"""

_NO_PLURAL = ("ish", "ese", "ch", "men", "man", "ss", "yz")


def _rows(table: str) -> list[tuple[str, list[str]]]:
    lines = (line for row in table.strip().splitlines() for line in row.split(";"))
    return [(code, [word.replace("_", " ") for word in words]) for code, *words in map(str.split, lines)]


def nationality_words() -> list[tuple[str, str]]:
    """Pairs of a word and the ISO 3166-1 code of its state; Russian and Ukrainian adjectives in the masculine nominative."""
    pairs = [(word, code) for code, words in _rows(_ENGLISH) for word in words]
    pairs += [(f"{word}s", code) for word, code in pairs if not word.endswith(_NO_PLURAL)]
    pairs += [(f"{stem}{ending}", code) for code, stems in _rows(_EAST_SLAVIC) for stem in stems for ending in ("ий",)]
    pairs += [(form, code) for code, words in _rows(_SPANISH) for word in words for form in _spanish_forms(word)]
    return pairs + [(word, code) for code, words in _rows(_INDIC) for word in words]


def _spanish_forms(word: str) -> tuple[str, ...]:
    """Both genders and numbers of a Spanish adjective."""
    if word.endswith("o"):
        return word, f"{word[:-1]}a", f"{word}s", f"{word[:-1]}as"
    if word.endswith(("és", "án", "ol", "ón")):  # folded keys have no accents
        return word, f"{word}a", f"{word}es", f"{word}as"
    return word, f"{word}s", f"{word}es"


def indic_nationalities() -> frozenset[str]:
    """The single words of Hindi and Marathi for belonging to a state."""
    return frozenset(word for _, words in _rows(_INDIC) for word in words if " " not in word)
