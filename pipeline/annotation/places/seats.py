"""For first-level regions that bear no town's name, a large town in each: what ties GeoNames' divisions to ISO 3166-2."""

from __future__ import annotations

_SEATS = """
UA-32 Bila Tserkva;UA-21 Uzhhorod;UA-43 Simferopol;UA-07 Lutsk
RU-MOS Podolsk;RU-LEN Gatchina;RU-TA Kazan;RU-BA Ufa;RU-DA Makhachkala;RU-CE Grozny;RU-IN Nazran;RU-SE Vladikavkaz
RU-KB Nalchik;RU-KC Cherkessk;RU-AD Maykop;RU-KL Elista;RU-MO Saransk;RU-ME Yoshkar-Ola;RU-CU Cheboksary;RU-UD Izhevsk
RU-KO Syktyvkar;RU-KR Petrozavodsk;RU-BU Ulan-Ude;RU-SA Yakutsk;RU-TY Kyzyl;RU-KK Abakan;RU-AL Gorno-Altaysk
RU-ALT Barnaul;RU-PRI Vladivostok;RU-ZAB Chita;RU-KAM Petropavlovsk-Kamchatsky;RU-SAK Yuzhno-Sakhalinsk
RU-YAN Novyy Urengoy;RU-KHM Surgut;RU-NIZ Nizhny Novgorod;RU-NEN Naryan-Mar;RU-CHU Anadyr;RU-YEV Birobidzhan
DE-BW Stuttgart;DE-BY Munich;DE-BB Potsdam;DE-HE Frankfurt am Main;DE-MV Rostock;DE-NI Hannover;DE-NW Koeln;DE-RP Mainz
DE-SL Saarbruecken;DE-SN Leipzig;DE-ST Magdeburg;DE-SH Kiel;DE-TH Erfurt
FR-ARA Lyon;FR-BFC Dijon;FR-BRE Rennes;FR-CVL Tours;FR-GES Strasbourg;FR-HDF Lille;FR-IDF Paris;FR-NAQ Bordeaux
FR-NOR Rouen;FR-OCC Toulouse;FR-PDL Nantes;FR-PAC Marseille;FR-20R Ajaccio
IT-65 Pescara;IT-77 Potenza;IT-78 Reggio Calabria;IT-72 Napoli;IT-45 Bologna;IT-36 Trieste;IT-62 Roma;IT-42 Genova
IT-25 Milano;IT-57 Ancona;IT-67 Campobasso;IT-21 Torino;IT-75 Bari;IT-88 Cagliari;IT-82 Palermo;IT-52 Firenze
IT-32 Trento;IT-55 Perugia;IT-23 Aosta;IT-34 Venezia;ES-AN Sevilla;ES-AR Zaragoza;ES-AS Oviedo
ES-CN Las Palmas de Gran Canaria;ES-CB Santander;ES-CL Valladolid;ES-CM Toledo;ES-CT Barcelona;ES-EX Badajoz;ES-GA Vigo
ES-IB Palma;ES-RI Logrono;ES-MD Madrid;ES-NC Pamplona;ES-PV Bilbao;ES-VC Valencia;ES-MC Murcia
PL-02 Wroclaw;PL-04 Bydgoszcz;PL-06 Lublin;PL-08 Zielona Gora;PL-10 Lodz;PL-12 Krakow;PL-14 Warsaw;PL-16 Opole
PL-18 Rzeszow;PL-20 Bialystok;PL-22 Gdansk;PL-24 Katowice;PL-26 Kielce;PL-28 Olsztyn;PL-30 Poznan;PL-32 Szczecin
CA-AB Calgary;CA-BC Vancouver;CA-MB Winnipeg;CA-NB Moncton;CA-NL St. John's;CA-NS Halifax;CA-ON Toronto
CA-PE Charlottetown;CA-QC Montreal;CA-SK Saskatoon;CA-YT Whitehorse;CA-NT Yellowknife;CA-NU Iqaluit
AU-NSW Sydney;AU-QLD Brisbane;AU-SA Adelaide;AU-TAS Hobart;AU-VIC Melbourne;AU-WA Perth;AU-NT Darwin;AU-ACT Canberra
IN-AP Visakhapatnam;IN-AR Itanagar;IN-AS Guwahati;IN-BR Patna;IN-CG Raipur;IN-CH Chandigarh;IN-DL Delhi;IN-GA Panaji
IN-GJ Ahmedabad;IN-HR Faridabad;IN-HP Shimla;IN-JH Ranchi;IN-JK Srinagar;IN-KA Bengaluru;IN-KL Kochi;IN-LA Leh
IN-MH Mumbai;IN-ML Shillong;IN-MN Imphal;IN-MP Indore;IN-MZ Aizawl;IN-NL Kohima;IN-OD Bhubaneswar;IN-PB Ludhiana
IN-RJ Jaipur;IN-SK Gangtok;IN-TN Chennai;IN-TS Hyderabad;IN-TR Agartala;IN-UK Dehradun;IN-UP Kanpur;IN-WB Kolkata
PK-PB Lahore;PK-SD Karachi;PK-KP Peshawar;PK-BA Quetta;PK-IS Islamabad
CN-AH Hefei;CN-BJ Beijing;CN-CQ Chongqing;CN-FJ Fuzhou;CN-GD Guangzhou;CN-GS Lanzhou;CN-GX Nanning;CN-GZ Guiyang
CN-HA Zhengzhou;CN-HB Wuhan;CN-HE Shijiazhuang;CN-HI Haikou;CN-HL Harbin;CN-HN Changsha;CN-JL Changchun;CN-JS Nanjing
CN-JX Nanchang;CN-LN Shenyang;CN-NM Hohhot;CN-NX Yinchuan;CN-QH Xining;CN-SC Chengdu;CN-SD Jinan;CN-SH Shanghai
CN-SN Xi'an;CN-SX Taiyuan;CN-TJ Tianjin;CN-XJ Urumqi;CN-XZ Lhasa;CN-YN Kunming;CN-ZJ Hangzhou
IQ-NI Mosul;IQ-AN Ramadi;IQ-DI Baqubah;IQ-SD Tikrit;IQ-BB Al Hillah;IQ-DQ Nasiriyah;IQ-WA Kut;IQ-QA Ad Diwaniyah
IQ-MU Samawah;IQ-MA Amarah;SY-RD Douma;IR-30 Karaj;IR-23 Tehran;IR-10 Isfahan;IR-07 Shiraz;IR-09 Mashhad;IR-06 Ahvaz
IR-12 Sanandaj;IR-11 Zahedan;IR-03 Tabriz;IR-22 Bandar Abbas;AF-HEL Lashkar Gah;AF-NAN Jalalabad;AF-NIM Zaranj
AF-BAL Mazar-e Sharif;YE-HU Al Hudaydah;YE-HD Mukalla;MX-MEX Ecatepec;MX-CMX Mexico City;MX-JAL Guadalajara
MX-NLE Monterrey;MX-BCN Tijuana;MX-SIN Culiacan;MX-TAM Reynosa;MX-VER Veracruz;MX-GRO Acapulco de Juarez;MX-MIC Morelia
MX-YUC Merida;MX-ROO Cancun;MX-COA Saltillo;MX-SON Hermosillo;MX-CHP Tuxtla
BR-SP Sao Paulo;BR-RJ Rio de Janeiro;BR-MG Belo Horizonte;BR-BA Salvador;BR-PR Curitiba;BR-RS Porto Alegre;BR-PE Recife
BR-CE Fortaleza;BR-PA Belem;BR-AM Manaus;BR-SC Joinville;BR-GO Goiania;BR-MA Sao Luis;BR-MT Cuiaba;BR-MS Campo Grande
BR-DF Brasilia;AR-C Buenos Aires;AR-B La Plata;ZA-GP Johannesburg;ZA-WC Cape Town;ZA-KZN Durban;ZA-EC Gqeberha
ZA-FS Bloemfontein;ZA-LP Polokwane;ZA-MP Mbombela;ZA-NC Kimberley;ZA-NW Mahikeng
NG-BO Maiduguri;NG-RI Port Harcourt;NG-OY Ibadan;NG-PL Jos;NG-FC Abuja;NG-ED Benin City;NG-BE Makurdi;NG-AD Yola
NG-YO Damaturu;SD-DS Nyala;SD-DN El Fasher;SD-KH Khartoum;ET-TI Mekele;ET-AM Bahir Dar;ET-OR Adama
CD-NK Goma;CD-SK Bukavu;CD-IT Bunia;TR-31 Antakya;TR-41 Izmit
JP-13 Tokyo;JP-47 Naha;JP-01 Sapporo;JP-14 Yokohama;JP-23 Nagoya;JP-28 Kobe
NL-NH Amsterdam;NL-ZH Rotterdam;NL-NB Eindhoven;NL-GE Arnhem;NL-LI Maastricht
IL-TA Tel Aviv;IL-Z Nazareth;IL-D Beersheba;IL-JM Jerusalem;AT-9 Vienna;AT-6 Graz;AT-4 Linz;AT-5 Salzburg;AT-7 Innsbruck
AT-2 Klagenfurt am Woerthersee;AT-3 Sankt Poelten;AT-8 Bregenz
GR-I Athens;GR-B Thessaloniki;GR-M Heraklion;ID-JK Jakarta;ID-JB Bandung;ID-JT Semarang;ID-JI Surabaya;ID-BA Denpasar
ID-SU Medan;ID-AC Banda Aceh;ID-PA Jayapura;MD-GA Comrat;MD-SN Tiraspol
GE-AB Sukhumi;GE-AJ Batumi
"""


def seats() -> dict[str, str]:
    """The English or local name of a large town, for each ISO 3166-2 code of the list."""
    rows = (row.split(" ", 1) for line in _SEATS.strip().splitlines() for row in line.split(";"))
    return {code: town.strip() for code, town in rows}
