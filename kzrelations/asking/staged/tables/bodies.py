"""Words of companies, governments and organisations, and of quoted or capitalised names that are none of them.

Patterns match one folded token as a whole, unless said otherwise.
"""

from __future__ import annotations

import re

from kzrelations.asking.staged.tables import word_set

# --- companies -------------------------------------------------------------------------------------------------------

FORMS_BEFORE = (
    r"ТОО|АО|ООО|ЗАО|ОАО|ПАО|НАО|ИП|КХ|КФХ|ГКП|КГП|РГП|ГП|ФГУП|ГУП|СПК|НК|ГК|УК|ТД|СП|НПО|НПЦ|НПП|ОЮЛ|СООО|ОсОО|ЧП|МЧЖ|"
    r"LLP|JSC|LLC|OJSC|CJSC|PT|SPK|SEC"
)
"""Legal forms that stand before a name, and social-entrepreneurial corporations."""
FORMS_PLAIN = r"ТОО|АО|ООО|ЗАО|ОАО|ПАО|НАО|ГКП|КГП|РГП|СПК|ОсОО|НК"
"""Those that nothing else is called by, and that a name without quotation marks may follow."""
FORMS_AFTER = r"ЖШС|АҚ|ӘКК|ЖК|ШҚ|КЕАҚ|ҰК|БК|МКК|РМК|ЖАҚ|ААҚ|ТОО|АО|ООО|LLP|JSC|LLC|OJSC|CJSC"
"""Legal forms that stand behind a quoted name."""
WEAK_FORMS = r"АО|АҚ|JSC|ЖАҚ|ААҚ"
"""Legal forms of Kazakhstan that other countries have too."""
DOTTED_FORMS = r"S\.p\.A\.?(?!\w)|S\.[aà]\.?\s?r\.l\.?(?!\w)|L\.L\.C\.?(?!\w)|d\.d\.(?!\w)|S\.r\.l\.?(?!\w)|[Ss]p\. ?z ?o\. ?o\.?(?!\w)|S\.A\.(?:S\.|R\.L\.)?|B\.V\.|N\.V\.|A/S(?!\w)|s\.r\.o\.|a\.s\.|d\.o\.o\.|A\.Ş\.|A\.S\.(?!\w)|G\.m\.b\.H\."
"""Legal forms with full stops inside: one token each."""
FORMS_LATIN = (
    rf"{DOTTED_FORMS}|LLP|LLC|JSC|OJSC|CJSC|PJSC|Ltd|Limited|Inc|Incorporated|Corp|Co|Plc|PLC|GmbH|AG|KG|SE|SA|S\.A\.|SAS|SARL|S\.a\.r\.l|SpA|S\.p\.A|"
    r"Srl|S\.r\.l|SL|NV|N\.V|BV|B\.V|AB|ASA|AS|A/S|Oy|Oyj|A\.Ş|AŞ|Kft|Zrt|SIA|UAB|OÜ|EOOD|Bhd|Sdn|Pte|Pty|PT|FZE|FZCO|DMCC|PJSC|QSC|EAD|AD|doo"
)
"""Legal forms behind an unquoted Latin name."""
FORM_COUNTRY = {
    "тоо": "KZ", "нао": "KZ", "жшс": "KZ", "әкк": "KZ", "кеақ": "KZ", "мкк": "KZ", "рмк": "KZ", "спк": "KZ",
    "пао": "RU", "ип": "KZ", "кх": "KZ", "гкп": "KZ", "кгп": "KZ", "ргп": "KZ", "нк": "KZ", "ұк": "KZ", "жк": "KZ", "шқ": "KZ", "llp": "KZ",
    "spk": "KZ", "sec": "KZ", "осоо": "KG", "мчж": "UZ", "фгуп": "RU", "гуп": "RU", "gmbh": "DE", "spa": "IT", "srl": "IT", "oy": "FI", "oyj": "FI",
    "kft": "HU", "zrt": "HU", "asa": "NO", "aş": "TR", "bv": "NL", "nv": "NL", "pte": "SG", "pty": "AU", "bhd": "MY", "sdn": "MY", "plc": "GB",
    "fze": "AE", "dmcc": "AE", "fzco": "AE", "spzoo": "PL", "sia": "LV", "uab": "LT", "oü": "EE", "doo": "RS", "ead": "BG",
}  # fmt: skip
MAKER_EN = (
    r"(?:\w+-)?(?:\w*(?:maker|builder|manufacturer|breeder|miller)|producer|miner|refiner|smelter|processor|exporter|importer|distributor|supplier|"
    r"developer|operator|lender|insurer|reinsurer|lessor|distiller|shipper|forwarder|integrator|retailer|utility|carrier|airline|shipyard|refinery|foundry|"
    r"brewery|dairy|consultancy|start-?up|cooperative|conglomerate|contractor)"
)
"""What a company is called by its trade, in English; a person is called so before his name hardly ever."""
FIRM_NOUN = (
    r"компани\w*|корпораци\w*|фирм\w*|групп[аыеуой]{0,2}|холдинг\w{0,3}|концерн\w{0,2}|предприяти\w*|завод\w{0,2}|комбинат\w{0,2}|фабрик\w{0,2}|авиакомпани\w*|"
    r"агрофирм\w*|агрохолдинг\w*|агрокомплекс\w*|товариществ\w*|консорциум\w*|производител\w*|подрядчик\w*|оператор\w{0,2}|разработчик\w*|банк\w{0,2}|"
    r"инвестор\w{0,2}|хозяйств\w{1,2}|агрохозяйств\w*|биопредприяти\w*|пивзавод\w*|автозавод\w*|агрофирм\w*|дилер\w{0,2}|учредител\w*|акционер\w*|генподрядчик\w*|нефтекомпани\w*|нацкомпани\w*|госкорпораци\w*|птицефабрик\w*|ритейлер\w*|застройщик\w*|поставщик\w*|торгов\w+ дом\w*|"
    r"компания(?:сы|сын|сының|сымен|сына|лары)?\w*|корпорациясы\w*|фирмасы\w*|тобы\w{0,4}|комбинаты\w{0,4}|фабрикасы\w*|холдингі\w*|зауыты\w{0,4}|кәсіпорны\w*|серіктестігі\w*|банкі\w{0,4}|концерні\w*|"
    r"compan(?:y|ies)|firms?|corporation|groups?|holding|manufacturers?|makers?|producers?|developers?|operators?|contractors?|concern|suppliers?|builders?|giant|subsidiary|"
    rf"investors?|sponsors?|partner|shareholder|vendor|bidder|enterprise|{MAKER_EN}"
)
ORG_NOUN = (
    r"фонд\w{0,2}|ассоциаци\w*|союз\w{0,2}|университет\w{0,2}|институт\w{0,2}|академи\w*|палат\w{0,2}|колледж\w{0,2}|центр\w{0,2}|школ\w{0,2}|"
    r"организаци\w*|объединени\w*|совет\w{0,2}|лаборатори\w*|клиник\w*|больниц\w*|вуз\w{0,2}|техникум\w{0,2}|училищ\w*|лице\w{1,2}|"
    r"қоры\w{0,4}|қауымдастығы\w*|одағы\w{0,4}|университеті\w*|институты\w*|академиясы\w*|палатасы\w*|колледжі\w*|орталығы\w*|мектебі\w*|ұйымы\w*|бірлестігі\w*|"
    r"fund|foundation|association|union|university|institute|academy|chamber|college|center|centre|school|organization|organisation|council|clinic|hospital"
)
BODY_NOUN_EN = word_set(
    "bank fund foundation association union university institute academy chamber college center centre school organization organisation "
    "council ministry ministries committee agency corporation group holding company works industries energy technologies systems "
    "solutions partners ventures capital investments invest metals mining motors airlines airways railway railways engineering "
    "pharma pharmaceuticals chemical chemicals foods food farms agro dairy cement steel power electric electronics logistics "
    "transport construction development enterprise enterprises international global trading trade services resources board "
    "authority commission administration government akimat consulate embassy parliament hospital clinic federation society club metro"
)
LOCAL = re.compile(
    r"local|domestic|municipal|home-grown|местн\w{2,3}|отечественн\w{2,3}|казахстанск\w{2,3}|городск\w{2,3}|жергілікті|отандық|қазақстандық|kazakh(?:stani)?"
)
NOUN_PHRASE_STOP = re.compile(
    r"the|a|an|of|in|at|by|with|from|to|and|for|on|as|that|which|who|is|was|are|were|has|have|had|between|по|в|во|с|со|из|от|к|ко|и|а|но|на|у|о|об|за|для|между|что|"
    r"который|которая|мен|пен|бен|және|де|да|арасында\w*|үшін|туралы|жылы|\d.*|.*(?:лся|лась|лись|ется|ются)|signed|said|met|between|including|such|met|via|under|after|before|"
    r"подписал\w*|построит|заключил\w*|создал\w*|сообщил\w*|намерен\w*|планирует|будет|қол|жатыр|отыр"
)

# --- what quoted and capitalised names may be instead ----------------------------------------------------------------

NOT_BODY_BEFORE = (
    r"проект\w{0,3}|программ\w*|госпрограмм\w*|форум\w{0,2}|выстав\w+|конференци\w*|саммит\w*|фестивал\w*|конкурс\w*|сэз|оэз|фэз|иэз|из|зон\w{0,3}|парк\w{0,2}|технопарк\w*|индустриальн\w+|жк|"
    r"комплекс\w{0,2}|квартал\w{0,2}|трц|трк|тц|гостиниц\w*|отел\w*|улиц\w*|месторождени\w*|рудник\w*|трасс\w*|поезд\w{0,2}|газет\w*|журнал\w*|портал\w*|телеканал\w*|сайт\w*|"
    r"издани\w*|акци\w*|фильм\w*|спектакл\w*|книг\w*|инициатив\w*|стратеги\w*|план\w{0,2}|концепци\w*|маршрут\w*|коридор\w*|аэропорт\w*|терминал\w*|станци\w*|марафон\w*|команд\w*|преми\w*|"
    r"орден\w*|медал\w*|бренд\w*|марк\w*|закон\w*|кодекс\w*|тем\w{1,2}|лозунг\w*|девиз\w*|названи\w*|принцип\w*|формул\w*|агентств\w*|информагентств\w*|тренинг\w*|семинар\w*|круглого|"
    r"послани\w*|доклад\w*|указ\w{0,2}|приказ\w{0,2}|стать\w{1,2}|номинаци\w*|рубрик\w*|систем\w{1,3}|приложени\w*|лагер\w*|санатори\w*|сад\w{0,2}|турнир\w*|матч\w*|сборн\w+|лиг\w|клуб\w{0,2}|фк|хк|"
    r"техник[аиуе]|техникой|комбайн\w*|оборудовани\w*|вертол[её]т\w*|самол[её]т\w*|локомотив\w*|электровоз\w*|автобус\w*|грузовик\w*|прибор\w*|препарат\w*|вакцин\w*|смартфон\w*|телефон\w*|"
    r"кроссовер\w*|седан\w*|внедорожник\w*|сеял\w+|экскаватор\w*|машин\w{1,3}|микрорайон\w*|мкр|проспект\w*|площад(?!к)\w*|модел\w*|автомобил\w*|трактор\w*|сорт\w*|порт\w{0,2}|пост\w{0,2}|перехо\w+|пункт\w{0,2}|дорог\w*|автодорог\w*|газопровод\w*|нефтепровод\w*|шос+е|песн\w*|опер\w*|ансамбл\w*|"
    r"zone|programme|program|project|forum|conference|exhibition|newspaper|agency|festival|complex|street|brand|film|play|initiative|strategy|motto|titled|called|entitled|sez"
)
TRADE_WORD = re.compile(
    r"(?i)(?:банк|bank|групп?|group|холдинг|holding|трейд|trade|агро|agro|сервис|service|инвест|invest|энерго|energy|энерджи|фарма?|pharma|метал\w{0,3}|metals?|логисти[кс]\w{0,2}|logistics|"
    r"био|строй|монтаж|маш|мотор[сз]?|ойл|oil|транс|trans|мұнай|құрылыс|фуд[сз]?|foods?|солар|solar|пауэр|power|текстиль?|tekstil|textiles?|лифт|цемент|cement|верфь?|майнинг|mining|индастри[сз]?|industries|"
    r"технолоджи[сз]?|technologies|дриллинг|drilling|кемикалс?|chemicals?|инжиниринг|engineering|күріші|балық|зауыты|жарық|жылу|рейл|rail|полимер[сз]?|polymers|лизинг|leasing)(?!\w)"
)
"""A word of trade that ends a word of a name: only a company is called so."""
NOT_BODY_AFTER = (
    r"футбол|клубы\w*|ауылы\w*|сорты\w*|медал\w*|техникасы\w*|комбайн\w*|автокөлі\w*|вакцинасы\w*|жүйесі\w*|желісі\w*|қосымшасы\w*|порталы\w*|аэа\w*|иа|бағдарлама\w*|жоба\w*|форум\w*|газет\w*|журнал\w*|портал\w*|телеарна\w*|көрме\w*|конференци\w*|фестивал\w*|аймағы\w*|аймақ(?!тық)\w*|паркі\w*|технопарк\w*|кешені\w*|"
    r"шағын|көшесі\w*|кен|бекет\w*|бекеті\w*|порты\w*|стратегия\w*|бастама\w*|тақырыб\w*|жылыжай\w*|медиа\w*|арнайы|арнаулы|индустриялық|атты|деп|деген|дейтін|орталығы қонақ|қонақүй\w*|спектакл\w*|акция\w*|жолы|"
    r"forum|conference|programme|program|project|zone|sez|special|exhibition|festival|initiative|newspaper|complex"
)
MEDIA = re.compile(
    r"медиа|media|инфо\b|info\b|\bинформ|inform\b|пресс|press\b|таймс|times|ньюс|news|ақпарат|хабар|газет|вести|правда|жаршысы|вестник|herald|\btoday\b|"
    r"акорда|akorda|\btv\b|\bтв\b|радио|radio|дала өңірі|жаңалық|курьер|courier|\bpost\b|tribune|трибуна|обозрение|review\b|телеграф|telegraph|kazinform|"
    r"казинформ|қазақпарат|tengri|zakon\.kz|interfax|интерфакс|reuters|bloomberg|tass\b|\bтасс\b|риа |xinhua|синьхуа|kapital\.kz|шамшырақ|daily|gazette|chronicle|monitor\b|observer|телеграм|telegram|youtube|facebook|instagram|twitter",
    re.IGNORECASE,
)
"""Searched in a name."""
REPORTS = re.compile(
    r"сообща\w+|сообщил\w*|рассказа\w+|поведал\w*|told|переда[её]т|пишет|пишут|информиру\w+|отмеча\w+|уточня\w+|цитирует|хабарла\w*|жазады|жазды|жеткіз\w*|reports?|reported|writes|informs|ссылк\w+|сілтеме\w*|деп|citing|quoted|according"
)
PAPER_AHEAD = re.compile(
    r"(?i:(?:treaty|declaration|convention|years?|days?|week|order|medal|spirit) (?:of|on)(?: the)?|(?:agreement|memorandum|protocol|law|convention) on(?: the)?)\s+(?:[A-Z]\w+ )*(?:and )?$"
)
"""What names a paper, a holiday or an honour, before the words that it is called by."""
SOURCE_AHEAD = re.compile(
    r"(?i)(?:согласно(?: (?:данным|информации|сведениям))?|по (?:(?:предварительным |официальным )?данным|информации|сведениям|сообщению|расч[её]там|оценкам?)|со ссылкой на|"
    r"пресс-служб[аеуы]|сайт\w{0,2}|(?:сообщ|рассказ|информир|уточн|отмет|поясн|добав|подчеркн|сказал)\w{0,8} (?:[\w-]+ ){0,2}в(?:о)?|"
    r"according to|data (?:of|from)|(?:press[ -](?:service|office)|website|statistics) of|reported by)(?: the)?\s+[«“\"]?$"
)
"""What names a source of news or figures, before it."""
COUNTS = re.compile(r"(?i)статистик|statistic|госдоходов|государственных доходов|мемлекеттік кіріс")
"""What bodies are called that give figures."""
SOURCE_BEHIND = re.compile(
    r"(?i)[»”\"]?(?:\s+(?:мәлімет|дерек|ақпарат(?:ына|ынша|ы бойынша)|хабарламасы|баспасөз|мәлімдеуінше|айтуынша|сайты)"
    r"|['’]s? (?:(?:official )?press[ -](?:service|office)|website|data\b|statistics|figures))|\s+(?:press[ -](?:service|office)|website)\b"
)
"""The same, behind it."""
SPEECH_END = re.compile(r"(?<!Inc)(?<!Ltd)(?<!LLC)(?<!Corp)(?<!Co)(?<!S\.A)(?<!p\.A)(?<!r\.l)[.!?…,]$")
EVENT = re.compile(
    r"(?:expo|экспо)[- ]?\d|марафон|marathon|форум|forum|фестивал|festival|конгресс\w*$|congress$|саммит|summit|конференци|conference|чемпионат|championship|"
    r"кубок|олимпи\w+ игр|olympic|көрмесі$|выставк|(?:^|\s)(?:awards?|cup|games)$",
    re.IGNORECASE,
)
"""Searched in a name without a legal form: an event's, not a body's."""
NUMERAL = re.compile(r"[IVXLivxl]+")
OPENER_EN = re.compile(r"\w{3,}ly")
"""An adverb that opens an English sentence, unless a person is called so."""
PEN = re.compile(
    r" is (?:an?|the) (?:[\w-]+ ){0,4}(?:reporter|journalist|writer|author|columnist|editor|correspondent|contributor|analyst|researcher|fellow|professor|lecturer|student)\b"
)
"""What tells behind a name that a person bears it: who wrote the article."""
NET_NAME = re.compile(r"\.(?:[a-z]{2,4})\b")
"""What stands right behind the name of a site."""

NEVER_NAMES = word_set(
    # days and months, weekdays capitalised in English; words that open sentences; countries' governments' nouns
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday feb apr jul aug sep sept oct nov dec spring summer autumn winter "
    "today yesterday tomorrow new read also recall note earlier later according "
    "intergovernmental prof ip gps led iso haccp qr wi-fi wifi pos online smart startup b2b b2c g2b fob cif dap e-commerce bim erp esg ict r&d kpi usb pdf www http https "
    "4g 5g lte 3d 2d hi-tech epc epcm ppp lng lpg cng ev dna pcr atm ceo hr pr id tv made whatsapp tiktok zoom skype google youtube "
    "firstly secondly thirdly lastly additionally furthermore similarly indeed therefore overall notably importantly instead nevertheless nonetheless "
    "together alongside across around among following regarding speaking addressing having being founded established each every several other only even still "
    "yet once until since per due thanks like unlike along apart prior upon next "
    "otherwise although despite while since because through within without "
    "brent wti urals internet covid covid-19 i ii iii iv v vi vii viii ix x xi xii ok vip it ai usd eur kzt cny "
    "сегодня вчера накануне ранее напомним отметим также кроме кстати между тем однако читайте бүгін кеше ертең еске сондай-ақ сонымен қатар ал бұл осы "
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг пятница "
    "the this that these those its it's he she they we you i his her their our in on at by with as for from of to a an and or but if when while after "
    "before during under over two three four five six seven eight nine ten both all some many most more such there here what how who first second third "
    "last next one another according besides moreover meanwhile however finally thus then now mr mrs ms dr"
)
BODY_WORDS = word_set(
    "тоо ао ооо оао зао спк акимат министерство правительство банк компания корпорация университет палата фонд ассоциация парламент "
    "мажилис сенат комитет агентство форум делегация посольство консульство генконсульство республика республики область района города области "
    "ministry government bank company corporation university chamber fund association parliament senate committee agency forum embassy "
    "consulate republic region district city group holding akimat council delegation conference center centre institute academy council international "
    "national state federation union committee party side sides road street avenue press service corporation railways energy"
)
FIGURES_EN = word_set("foreign direct gross net domestic soviet bicameral")
"""Capitalised words of figures and of history that are no company's own."""
NOT_BODY_EN = word_set(
    "forum conference summit festival exhibition expo road street avenue square park zone sez sea river lake station airport port corridor route motorway highway bridge "
    "index report ranking rating economy ambitions factor reserve bill fund-raising marathon steppe initiative strategy programme program project treaty agreement memorandum declaration constitution games olympics championship cup league week day days year "
    "theatre theater museum opera complex district region regional oblast city village town valley mountains canyon tower mall ballet orchestra olympiad tournament troops exercises steppe ocean desert gulf strait canal pipeline award prize order medal "
    "mission delegation dialogue roadmap concept plan act law code silk belt movement season church mosque cathedral language war peace revolution independence "
    "east west north south eastern western northern southern central asian european american african eurasian caspian europe asia africa america eurasia middle"
)
"""A capitalised English run whose last word is one of these is an event, a road, a place, a paper …"""

# --- international bodies --------------------------------------------------------------------------------------------

INTERNATIONAL = re.compile(
    r"\b(?:EBRD|ADB|AIIB|EDB|EIB|IsDB|IDB|NDB|IFC|IMF|WTO|WHO|UN|UNDP|UNICEF|UNESCO|UNIDO|UNHCR|FAO|OECD|OSCE|SCO|CIS|EAEU|CICA|OTS|OPEC|TRACECA|WEF|EU|"
    r"European Bank for Reconstruction and Development|Asian Development Bank|Asian Infrastructure Investment Bank|Eurasian Development Bank|"
    r"European Investment Bank|Islamic Development Bank|New Development Bank|World Bank|International Finance Corporation|International Monetary Fund|"
    r"United Nations(?: (?:Development Programme|Children's Fund|Industrial Development Organization))?|World Trade Organization|World Health Organization|"
    r"Organization of Turkic States|Shanghai Cooperation Organi[sz]ation|Eurasian Economic (?:Commission|Union)|World Economic Forum|Green Climate Fund|Global Environment Facility|European Union|European Commission|"
    r"ЕБРР|АБР|АБИИ|ЕАБР|ЕИБ|ИБР|МФК|МВФ|ВТО|ВОЗ|ООН|ПРООН|ЮНИСЕФ|ЮНЕСКО|ЮНИДО|ФАО|ОЭСР|ОБСЕ|ШОС|СНГ|ЕАЭС|СВМДА|ОТГ|ОПЕК|ВЭФ|ЕЭК|"
    r"Европейск\w+ банк\w{0,2} реконструкции и развития|Азиатск\w+ банк\w{0,2} развития|Азиатск\w+ банк\w{0,2} инфраструктурных инвестиций|Евразийск\w+ банк\w{0,2} развития|"
    r"Европейск\w+ инвестиционн\w+ банк\w{0,2}|Исламск\w+ банк\w{0,2} развития|Нов\w+ банк\w{0,2} развития|Всемирн\w+ банк\w{0,2}|Международн\w+ финансов\w+ корпораци\w|"
    r"Международн\w+ валютн\w+ фонд\w{0,2}|Всемирн\w+ торгов\w+ организаци\w+|Всемирн\w+ организаци\w+ здравоохранения|Организаци\w+ Объедин[её]нных Наций|Организаци\w+ тюркских государств|"
    r"Евразийск\w+ экономическ\w+ союз\w{0,2}|Таможенн\w+ союз\w{0,2}|Еуразиялық экономикалық одақ\w*|Шанхайск\w+ организаци\w+ сотрудничества|Евразийск\w+ экономическ\w+ комисси\w+|Программ\w+ развития ООН|Европейск\w+ комисси\w+|Еврокомисси\w+|Зел[её]н\w+ климатическ\w+ фонд\w{0,2}|"
    r"ЕҚДБ|АДБ|АИИБ|ЕАДБ|ЕИБ|ИДБ|ХҚК|ХВҚ|ДСҰ|ДДҰ|БҰҰ|БҰҰДБ|ЭЫДҰ|ЕҚЫҰ|ШЫҰ|ТМД|ЕАЭО|АӨСШК|ТМҰ|"
    r"Еуропа қайта құру және даму банк\w*|Азия даму банк\w*|Азия инфрақұрылымдық инвестициялар банк\w*|Еуразия(?:лық)? даму банк\w*|Еуропа(?:лық)? инвестициялық банк\w*|Ислам даму банк\w*|"
    r"Дүниежүзілік банк\w*|Халықаралық қаржы корпорация\w*|Халықаралық валюта қор\w*|Біріккен Ұлттар Ұйым\w*|БҰҰ Даму бағдарлама\w*|Түркі мемлекеттері ұйым\w*|Шанхай ынтымақтастық ұйым\w*|Дүниежүзілік сауда ұйым\w*)(?![^\W_])"
)
"""Bodies that belong to no single country, searched in a sentence."""

HOME_ABBREVIATED = re.compile(
    r"(?<!\w)(?:КазНУ|ҚазҰУ|KazNU|ЕНУ|ЕҰУ|ENU|КБТУ|ҚБТУ|KBTU|ИнЕУ|СДУ|SDU|КарГУ|КарТУ|ҚарТУ|КарУ|ПГУ|ВКТУ|ШҚТУ|ВКГТУ|ЗКУ|БҚУ|КазНТУ|ҚазҰТУ|КазГАСА|КазАТУ|ҚАТУ|КазНАУ|ҚазҰАУ|КазНМУ|ҚазҰМУ|МКТУ|ХҚТУ|КРУ|СКУ|СҚУ|"
    r"ЮКУ|ЮКГУ|Torai?ghyrov University|Satbayev University|AlmaU|KIMEP|КИМЭП|МУИТ|ХАТУ)(?!\w)"
)
"""Universities of Kazakhstan by their abbreviations."""

# --- governments and organisations by their head noun ------------------------------------------------------------------

GOVERNMENT_RU = (
    r"(?:обл|гор|рай)?акимат|министерств|правительств|администраци|посольств|консульств|генконсульств|мэри|хокимият|горисполком|облисполком|исполком|"
    r"парламент|мажилис|минфин|миннефт|минэнерго|мид|власт"
)
WEAK_RU = (
    r"комитет|управлени|департамент|агентств|палат|торгпалат|ассоциаци|университет|институт|политехник|академи|колледж|школ|фонд|банк|центр|союз|федераци|организаци|"
    r"торгпредств|представительств|совет|комисси|завод|комбинат|фабрик|музе|театр|больниц|клиник|техникум|училищ|лаборатори|институци|торгпалат|корпораци|компани|холдинг|групп|аппарат"
)
ENDING_RU = r"(?:а|у|ом|е|ы|ов|ам|ами|ах|о|я|ю|ем|ей|и|ии|ию|ией|ь|ью|ой|ями|ям|ия|ие|ию|ием|ий|иям|иями|ях|й)?"
GOVERNMENT_NOUN_RU = re.compile(rf"(?:{GOVERNMENT_RU}){ENDING_RU}")
WEAK_NOUN_RU = re.compile(rf"(?:{WEAK_RU}){ENDING_RU}")
COMPANY_RU = re.compile(r"(?:завод|комбинат|фабрик|корпораци|компани|холдинг|групп|инвестиционный фонд)\w{0,3}")

_KK = r"(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)?"
GOVERNMENT_NOUN_KK = re.compile(
    rf"(?:әкімдігі|әкімшілігі|министрлігі|үкіметі|елшілігі|консулдығы|мэриясы|хәкімияты|хокимияты|хокимдігі|хәкімдігі|парламенті|мәжілісі|сенаты|әкімияты){_KK}"
)
WEAK_NOUN_KK = re.compile(
    rf"(?:комитеті|басқармасы|департаменті|агенттігі|палатасы|университеті|институты|академиясы|колледжі|мектебі|қоры|банкі|орталығы|одағы|"
    rf"федерациясы|ұйымы|кеңесі|бірлестігі|өкілдігі|қауымдастығы|зауыты|комбинаты|фабрикасы|корпорациясы|компаниясы|холдингі|аппараты){_KK}"
)
COMPANY_KK = re.compile(r"(?:зауыты|комбинаты|фабрикасы|корпорациясы|компаниясы|холдингі)\w*")

SEC_EN = re.compile(
    r"(?:[A-Z][\w’'-]+ ){1,3}(?:[Rr]egional )?[Ss]ocial(?:[- ]and)?[- ][Ee]ntrepreneur(?:ship|ial) [Cc]orporation"
)
"""A social-entrepreneurial corporation of Kazakhstan, whose kind English papers write in small letters."""

PARTICLES = word_set("der den van von de del della di du la le")
"""Small words inside a company's name."""
ORG_BESIDE_EN = re.compile(r"lender|bank|university|chamber|fund|organi[sz]ation|association|institute|college")
"""What explains an organisation's name, behind or before it."""
ORG_WORDS_EN = "agency|authority|commission|federation|board|society|alliance|network"
"""What makes an organisation of a capitalised name that has it, but is no cue beside one."""
AREAS = word_set("region oblast district city")
LEARNED = word_set("university institute academy college chamber council federation")
"""Bodies whose names begin with a nation."""

# --- several governments by one noun in the plural ----------------------------------------------------------------------------

SEVERAL = {
    "governments": "government", "administrations": "administration",
    "правительства": "правительство", "правительств": "правительство", "правительствам": "правительство",
    "правительствами": "правительство", "правительствах": "правительство",
    "администрации": "администрация", "администраций": "администрация", "администрациями": "администрация",
    "министрліктері": "министрлігі", "министрліктерінің": "министрлігі", "үкіметтері": "үкіметі", "үкіметтерінің": "үкіметі", "үкіметтерін": "үкіметі",
    "әкімдіктері": "әкімдігі", "әкімдіктерінің": "әкімдігі", "әкімшіліктері": "әкімшілігі", "әкімшіліктерінің": "әкімшілігі",
}  # fmt: skip
AND = frozenset(("и", ",", "and", "мен", "және", "бен", "пен"))

# --- what stands beside the name of a party -------------------------------------------------------------------------------

PLURAL = re.compile(
    r"\b(?:companies|firms|corporations|banks|компани(?:и|й|ями|ям|ях)|фирм(?:ы|ами)?|корпораци(?:и|й|ями)|банк(?:и|ов|ами)|компаниялар\w*|фирмалар\w*)\b"
)
PARTY = re.compile(r"(?:между|с|со|и|мен|бен|пен|,|у|от|для|with|between|and|by)\s+$", re.IGNORECASE)
ACTS = re.compile(
    r"построит|подписал\w*|заключил\w*|намерен\w*|планирует|вложит|вложил\w*|инвестиру\w+|готов\w*|займ[её]тся|поставит|приобр\w+|выкуп\w+|откро\w+|созда\w+|будет|стал\w*|"
    r"салады|салып|салмақ|құрады|құяды|қол|ашады|ниетті|жоспарлап|plans?|will|would|intends?|signed|inked|build\w*|is|are|has|have|had|invest\w*|to|entered|agreed|concluded|"
    r"launched|opened|received|bought|acquired|suppl\w+|produces?|makes?|wants?|offer\w*|present\w*|began|begins|started|completed|won|put|gave|established|created|holds|owns|"
    r"operates?|undertook|undertakes|proposes?|proposed|expects?|hopes?|and"
)
REPRESENTED = re.compile(
    r"(?i)\b(?:representatives?|managers?|specialists|employees|subsidiary|shareholders?|heads?|ceos?|chiefs|leaders|executives|owners|"
    r"founders) of\s+$"
)
"""What is a company's, before its name."""
INVESTS = re.compile(
    r"plans?|intends?|signed|inked|build\w*|invest\w*|entered|suppl\w+|produces?|undertook|undertakes|proposes?|assembles?|operates?|acquired|launched"
)
HELD = re.compile(
    r"(?i)\b(?:to|from|for|(?:representatives?|delegations?|managers?|specialists|employees|subsidiary|management|shareholders?|owners?|unit|branch|plant|factory) of)(?: the)?\s+$"
)
PORT = word_set("port airport refinery station plant mine")
"""What is a place, but a company where it signs or invests."""
FACILITY = word_set("plant factory mill refinery farm mine warehouse shop smelter")
TOWN = re.compile(
    r"\b(?:town|city|village|port|district|region|province|state|river|settlement|county|island|lake|valley|mountains?)(?: of)?\s+$"
)

# --- governments and zones by whole phrases ---------------------------------------------------------------------------------

MANAGEMENT = re.compile(
    r"management company of (?:the )?(?:[A-Z][\w-]+ )+(?:[Ss]pecial [Ee]conomic [Zz]one|SEZ|FEZ|industrial (?:zone|park))"
    r"|(?i:управляющ\w{2,3} компани\w{1,2}) (?:СЭЗ|ИЗ|специальн\w+ экономическ\w+ зон\w|индустриальн\w+ зон\w)(?: «[^«»\n]{2,40}»| [А-ЯЁ][\w-]+)?"
    r"|«[^«»\n]{2,40}» (?:АЭА|ИА|арнайы экономикалық аймағы\w*|индустриялық аймағы\w*)(?:ның|-ның)? басқарушы компания(?:сы)?"
)
AKIMAT_EN = re.compile(
    r"(?:the\s+)?(?P<name>(?:regional |city |oblast )?(?:akimat|administration|city hall|mayor's office)(?:'s)? of (?:the )?(?:city of )?(?P<place>(?:[A-Z][\w'’-]+ ?){1,3}(?:(?:region|oblast|city|district)\b)?))"
    r"|(?P<front>(?!The )(?:[A-Z][\w-]+ ){1,3}(?:region(?:al)?|oblast|city|district)?'?s? ?(?:akimat|administration|city hall))\b"
    r"|\b(?P<bare>(?:regional |city |oblast |local )?akimat|(?:regional|city|oblast) administration)\b"
)
GOVERNMENT_EN = re.compile(
    r"\b(?:Ministry of (?:the )?(?:[A-Z][\w-]+(?:,? and |, | )?)+(?:of (?:the )?(?:(?:[A-Z]\w+ )*(?:Republic|Kingdom|Federation|State) of )?(?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?"
    r"|[Gg]overnment of (?:the )?(?:[A-Z][\w-]+(?: of(?: the)?)? ?)+|(?!(?:The|This|Our|Its|In|By) )(?:[A-Z][\w-]+ )+(?:[Gg]overnment|Ministry(?: of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?(?:,? and [A-Z]\w+|, [A-Z]\w+)*)?)|(?:[Rr]egional|[Cc]ity|[Dd]istrict|[Mm]unicipal) (?:department|directorate|office|committee) (?:of|for) [a-z]+(?: and [a-z]+| [a-z]+ (?=and|or))?|(?:Embassy|Consulate(?: General)?|Parliament|Administration) of (?:the )?(?:[A-Z][\w-]+(?: of)? ?)+|[Aa]viation (?:authorities|administration) of (?:the )?(?:[A-Z][\w-]+(?: of)? ?)+|supervisory board of (?:[A-Z][\w-]+ ?)+)"
)
ADJECTIVE_KK = re.compile(r".+(?:лық|лік|дық|дік|тық|тік|лы|лі)|сауда|өнеркәсіп|өнеркәсіптік|және|мен|облыс|қала|аудан|ауыл|шаруашылығы|істер|білім|ғылым|қаржы|сыртқы|ішкі|кәсіпкерлер|кәсіпкерлік|"
                           r"энергетика|экология|экономика|цифрлық|әділет|қорғаныс|мұнай|газ|табиғи|ресурстар|бюджеттік|жоспарлау|интеграция|инвестицияларды|халықаралық|туристік|медицина|техникалық|технологиялық|"
    r"агро|тұрақты|байланыстар|байланыс|қатынастар|ынтымақтастық|жаңғырту|ресурстарды|ғылымдар|тілдер|қонақүй|бизнес|бизнесі|мемлекеттік|ұлттық|экспорт|стандарт|ветеринария|ветеринарлық|жастар|ақпарат|қоғамдық|төтенше|жағдайлар|өңірлік|аймақтық|кеден|кедендік|салық|балық|құрылыс|өңдеу|"
    r"даму|дамыту|инвестиция|инвестициялар|туризм|мәдениет|спорт|көлік|цифрлық|денсаулық|сақтау|еңбек|халықты|қорғау|су|ресурстары|аграрлық|инновациялар|аэроғарыш|индустрия|орман|жер")  # fmt: skip

NOT_ADJECTIVE_KK = re.compile(
    r"туралы|арқылы|жылы|жылғы|жайлы|байланысты|мен|және|(?:бір|екі|үш|төрт|бес|алты|жеті)(?:нші|інші|ншы|еу|неше|қатар)?|.*(?:дағы|дегі|тағы|тегі)"
)
"""What looks like an adjective and belongs to no name."""

SEATED_EN = re.compile(r"-(?:based|registered|headquartered|incorporated|domiciled|listed)$")
"""What ends the town of a company before its name: "Toronto-based"."""
HOME_PREFIX = re.compile(r"(?:Kaz|KAZ|Qaz|QAZ)(?!akh|AKH|aq|AQ|an\b)\w{3,}|Samruk|Ba[iy]terek|Atameken")
"""What names of Kazakhstan's companies begin with that stand without a cue."""

HOMELY = re.compile(
    r"[«\"]?(?:Ка[зс](?=[А-ЯЁ])|Каз[а-яё]{3,}|Қаз|Kaz|KAZ|Qaz|QAZ|НК |НАК |АО «НК|Национальн\w+ )|.*(?:[Кк]азах|Qazaq|Kazakh|Қазақ|Nazarbayev|Назарбаев|Атамекен|Atameken|Сам[рұ]\w*к-|Samruk|(?:^|\W)(?:Astana|Almaty|Астана|Алматы)(?:\W|$)|Б[аә]йтерек|Ba[iy]terek|[Фф]араби|Farabi|Сатпаев|Satbayev|Гумил[её]в|Gumilyov|Әуезов|Ауэзов)"
)
"""Names that only bodies of Kazakhstan bear."""

# --- whose a body is, by the words around it --------------------------------------------------------------------------------

HOME_OFFICE_EN = re.compile(
    r"\b(?:[Rr]egional|[Dd]istrict|[Cc]ity|[Oo]blast|[Ll]ocal) (?:[\w'’]+ ){0,2}(?:akimat|administration|chamber|department|directorate|maslikhat)\b"
)
"""What an office of Kazakhstan is of, searched in a title that names no country."""
DELEGATION_OF = re.compile(
    r"(?:делегаци\w+|delegations?|delegates)\s+(?:(?:of|from|из)\s+)?(?:the\s+)?(.{0,60}?)\s*(?:во главе со?|led by|headed by)\s+(?:the |its |his )?$"
)
NATION_DELEGATION = re.compile(
    r"([\w-]+)\s+(?:\w+\s+)?(?:делегаци\w+|delegations?)\s*(?:,\s*)?(?:во главе со?|led by|headed by)\s+(?:the |its |his )?$"
)
FIRM_EN = re.compile(
    rf"compan(?:y|ies)|firm|group|holding|corporation|bank|giant|subsidiary|concern|investor|fund|university|chamber|{MAKER_EN}"
)
OF_NOUNS_EN = word_set(
    "ministry chamber university bank institute academy union association committee council department agency fund federation center centre "
    "school college government"
)
"""Body nouns that an "of" joins to the rest of the name."""

DEALS = re.compile(
    r"\b(?:signed|inked|agreed|concluded|entered into|discussed|will (?:build|cooperate|supply|invest|create)|cooperate)\b"
)
"""Verbs of what several parties do together, searched in an English sentence."""
GOVERNMENT_NOUN_EN = word_set(
    "embassy consulate parliament majilis mazhilis mejlis senate government ministry akimat khokimiyat"
)
"""Last words of the capitalised name of a government's body."""
