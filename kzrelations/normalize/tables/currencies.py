"""Currencies in English, Russian and Kazakh: words, signs, codes, and the countries that tell namesakes apart.

Plain data: `currencies` gives it meaning. Codes: ISO 4217 and ISO 3166-1 alpha-2. Words are stems in lower case, ё as
е; endings of the three languages are taken off before the look-up.
"""

# Family: (words; {country: code}; the code meant when nothing else is said, "" for none).
FAMILIES = {
    "tenge": ("tenge тенге теңге тг тнг tg", "KZ:KZT", "KZT"),
    "dollar": (
        "dollar доллар долл дол usd бакс долар",
        "US:USD CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD FJ:FJD NA:NAD BN:BND",
        "USD",
    ),
    "euro": ("euro евро еуро eur", "EU:EUR", "EUR"),
    "rouble": ("rouble ruble рубл рубль руб rub", "RU:RUB BY:BYN", "RUB"),
    "yuan": ("yuan renminbi rmb юан юань женьминьби жэньминьби", "CN:CNY", "CNY"),
    "won": ("won вон вона", "KR:KRW KP:KPW", "KRW"),
    "yen": ("yen иен йен иена иены йена йены", "JP:JPY", "JPY"),
    "pound": ("pound фунт", "GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG", ""),
    "lira": ("lira lire лир лира", "TR:TRY", "TRY"),
    "dirham": ("dirham дирхам дирхем", "AE:AED MA:MAD", "AED"),
    "som": ("som soms сом", "KG:KGS", "KGS"),
    "sum": ("sum soum so'm so‘m sums сум", "UZ:UZS", "UZS"),
    "manat": ("manat манат", "AZ:AZN TM:TMT", ""),
    "riyal": ("riyal rial риял риал", "SA:SAR QA:QAR OM:OMR IR:IRR YE:YER", ""),
    "rupee": ("rupee рупи рупий рупия рупиясы", "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR ID:IDR", ""),
    "dinar": ("dinar динар", "KW:KWD IQ:IQD JO:JOD BH:BHD RS:RSD DZ:DZD TN:TND LY:LYD", ""),
    "krone": (
        "krone krona kroner kronor krona kronur koruna koruny korun krone's crown крон крона",
        "SE:SEK NO:NOK DK:DKK CZ:CZK IS:ISK",
        "",
    ),
    "franc": ("franc франк", "CH:CHF XO:XOF XA:XAF CD:CDF RW:RWF DJ:DJF GN:GNF BI:BIF", ""),
    "peso": ("peso песо", "MX:MXN AR:ARS CL:CLP CO:COP PH:PHP UY:UYU CU:CUP DO:DOP", ""),
    "real": ("reais реал reals", "BR:BRL", "BRL"),
    "zloty": ("zloty zlotys злот злоты", "PL:PLN", "PLN"),
    "forint": ("forint форинт", "HU:HUF", "HUF"),
    "leu": ("leu lei лей лея леев", "RO:RON MD:MDL", ""),
    "lev": ("lev leva лев лева левов", "BG:BGN", "BGN"),
    "hryvnia": ("hryvnia hryvnya hryvnias гривн гривен гривна грн", "UA:UAH", "UAH"),
    "lari": ("lari лари", "GE:GEL", "GEL"),
    "dram": ("dram драм", "AM:AMD", "AMD"),
    "somoni": ("somoni сомони", "TJ:TJS", "TJS"),
    "tugrik": ("tugrik tögrög togrog tugrug тугрик төгрөг", "MN:MNT", "MNT"),
    "shekel": ("shekel шекел шекель", "IL:ILS", "ILS"),
    "baht": ("baht бат батов", "TH:THB", "THB"),
    "ringgit": ("ringgit ринггит", "MY:MYR", "MYR"),
    "rupiah": ("rupiah рупиах", "ID:IDR", "IDR"),
    "dong": ("dong донг", "VN:VND", "VND"),
    "rand": ("rand рэнд ранд", "ZA:ZAR", "ZAR"),
    "taka": ("taka така таки", "BD:BDT", "BDT"),
    "afghani": ("afghani afghanis афгани", "AF:AFN", "AFN"),
    "naira": ("naira найр найра", "NG:NGN", "NGN"),
    "kyat": ("kyat кьят", "MM:MMK", "MMK"),
    "birr": ("birr быр", "ET:ETB", "ETB"),
    "shilling": ("shilling шиллинг", "KE:KES TZ:TZS UG:UGX", ""),
}
# Words too short or too common to be taken off their endings: only as they stand here.
EXACT = (
    "тг тнг tg usd eur rub rmb долл дол руб won sum sums som soms lei leu lev leva dong rand real reais taka така "
    "таки бат батов лев лева левов лей лея леев dram kyat быр грн"
)
SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₸": "KZT", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₹": "INR",
    "₼": "AZN", "₾": "GEL", "₫": "VND", "฿": "THB", "₪": "ILS", "₦": "NGN", "₱": "PHP", "₮": "MNT", "֏": "AMD",
    "₲": "PYG", "₡": "CRC", "₵": "GHS", "¥": "", "￥": "",
}  # fmt: skip
# "¥" is the sign of two currencies.
YEN_SIGN = {"JP": "JPY", "CN": "CNY"}
DOLLAR_PREFIXES = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD",
    "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN",
}  # fmt: skip
CODES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL"
)
CODE_NAMES = {"RMB": "CNY", "CNH": "CNY", "RUR": "RUB", "BYR": "BYN", "NTD": "TWD"}
# Right after the number or the currency word and part of it: "pounds sterling", "фунтов стерлингов".
STERLING = "sterling стерлинг стерлингов стерлинги"

# Country: stems of its names, adjectives and abbreviations (`=` in front: only the whole word).
CLUES = {
    "KZ": "kazakh казах қазақ =рк =қр",
    "US": "=us =u.s. =u.s.a. =usa america америк =сша =ақш",
    "CA": "canad канад",
    "AU": "australia австрали аустралия",
    "NZ": "=nz zealand новозеланд зеланди",
    "HK": "=hk hong =kong hongkong гонконг",
    "SG": "singapor сингапур",
    "TW": "taiwan тайван",
    "JM": "jamaica ямай",
    "FJ": "fiji фиджи",
    "NA": "namibia намиби",
    "BN": "brunei бруней",
    "EU": "=eu european европ =ес еуропа",
    "RU": "russia росси российск =рф ресей",
    "BY": "belarus byelorus белорус белорусск беларус",
    "CN": "china chinese китай китайск =кнр =қхр қытай =prc",
    "KR": "korea корей коре =rok кәріс",
    "KP": "=dprk =кндр pyongyang пхеньян",
    "JP": "japan япон жапон",
    "GB": "britain british britis england united-kingdom =uk британ англи великобритан =ұлыбритания ағылшын",
    "EG": "egypt египет египт мысыр",
    "LB": "leban ливан",
    "SY": "syria сири сирий",
    "SD": "sudan судан",
    "TR": "turk türk турец турц түрік түркия",
    "AE": "=uae emirat =оаэ эмират әмірлік =бәә dubai дуба abu-dhabi абу-даби",
    "MA": "morocc марокк",
    "KG": "kyrgyz киргиз кыргыз қырғыз",
    "UZ": "uzbek узбек өзбек",
    "AZ": "azer azerbaijan азербайджан әзербайжан әзірбайжан баку baku",
    "TM": "turkmen туркмен түрікмен ашхабад ashgabat",
    "SA": "saudi саудов сауд ксa =ксa =ксса riyadh эр-рияд",
    "QA": "qatar катар доха doha",
    "OM": "=oman omani =оман оманск",
    "IR": "iran иран тегеран tehran",
    "YE": "yemen йемен",
    "IN": "india =инди индия индии индию индией индийск үнді =delhi дели",
    "PK": "pakistan пакистан пәкістан",
    "LK": "lanka ланк",
    "NP": "nepal непал",
    "MU": "mauriti маврики",
    "KW": "kuwait кувейт",
    "IQ": "iraq ирак",
    "JO": "jordan иордан",
    "BH": "bahrain бахрейн",
    "RS": "serbia serbs сербск серби",
    "DZ": "algeria алжир",
    "TN": "tunisia тунис",
    "LY": "libya ливи ливий",
    "SE": "swed швед швец stockholm стокгольм",
    "NO": "norw норвег норвеж oslo осло",
    "DK": "denmark danish =dane =danes дани датск копенгаген copenhagen",
    "CZ": "czech чех чешск prague =прага =праги =праге",
    "IS": "iceland исланд",
    "CH": "swiss switzerland швейцар zurich женев цюрих geneva",
    "XO": "senegal сенегал ivory =цфа cfa",
    "XA": "cameroon камерун gabon габон",
    "CD": "congo конго",
    "RW": "rwand руанд",
    "DJ": "djibouti джибути",
    "GN": "=guinea =гвинея =гвинеи гвинейск",
    "BI": "burundi бурунди",
    "MX": "mexic мексик",
    "AR": "argentin аргентин",
    "CL": "=chile chilean =чили чилийск",
    "CO": "colombia колумби",
    "PH": "philippin филиппин",
    "UY": "urugua уругва",
    "CU": "=cuba cuban =куба =кубы кубинск",
    "DO": "dominican доминикан",
    "BR": "brazil бразил",
    "PL": "poland polish польск польш",
    "HU": "hungar венгр венгер",
    "RO": "romania румын",
    "MD": "moldov молдав молдов",
    "BG": "bulgar болгар",
    "UA": "ukrain украин",
    "GE": "georgia грузи грузин",
    "AM": "armenia армян армени",
    "TJ": "tajik таджик тәжік",
    "MN": "mongol монгол моңғол",
    "IL": "israel израил",
    "TH": "thai таиланд тайск тайланд",
    "MY": "malays малайз",
    "ID": "indonesi индонез",
    "VN": "vietnam вьетнам",
    "ZA": "south-africa южноафрик юар",
    "BD": "bangla бангла",
    "AF": "afghan афган ауған",
    "NG": "nigeria нигери",
    "MM": "myanmar мьянм",
    "ET": "ethiop эфиоп",
    "KE": "kenya кени кений",
    "TZ": "tanzan танзан",
    "UG": "ugand уганд",
}
# Abbreviations that may follow the currency word and belong to it: "долларов США", "дирхамов ОАЭ".
AFTER_WORD = "сша ақш оаэ бәә рф рк қр кнр қхр us usa"
