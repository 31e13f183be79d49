"""Units and counted things in English, Russian and Kazakh → the contract's English singular.

Plain data: `units` gives it meaning. Words are stems in lower case, ё as е; dots, middle dots and hyphens inside a unit
are passed over in a text. Sources: SI brochure names, school dictionaries of the three languages.
"""

# Units of measure: stand right behind the number.
MEASURES = {
    # power and energy
    "W": "watt ватт вт",
    "kW": "kw kilowatt квт киловатт",
    "MW": "mw megawatt мвт мегаватт мегаватный мегаваттн мегаватн",
    "GW": "gw gigawatt гвт гигаватт гигаваттн",
    "kWh": "kwh kilowatt|hour квт|ч квт|час киловатт|час kw|h квтч киловатт|сағат квт|сағ квт|с",
    "MWh": "mwh megawatt|hour мвт|ч мвт|час мегаватт|час mw|h мвтч мегаватт|сағат мвт|сағ",
    "GWh": "gwh gigawatt|hour гвт|ч гвт|час гигаватт|час gw|h гвтч гигаватт|сағат гвт|сағ",
    "TWh": "twh terawatt|hour твт|ч тераватт|час",
    "MWp": "mwp",
    "kV": "kv kilovolt кв киловольт",
    "MVA": "mva мва",
    "Gcal": "gcal gigacalorie гкал гигакалори",
    "Gcal/h": "gcal|/|h гкал|/|ч гкал|/|час гкал|в|час",
    # area
    "ha": "ha hectare hectar га гектар гектарн гектары",
    "m2": "m2 m² sqm sq|m sq|meter sq|metre square|metre square|meter м2 м² кв|м кв|метр квадратн|метр квадрат|метр "
    "шаршы|метр ш|м квадратн|м m|2 м|2 квм",
    "km2": "km2 km² sq|km square|kilometre square|kilometer км2 км² кв|км квадратн|километр шаршы|шақырым "
    "шаршы|километр "
    "km|2 км|2",
    "are": "соток сотка сотки сотк",
    "acre": "acre акр",
    "sq ft": "sq|ft square|foot square|feet",
    # length
    "km": "km kilometre kilometer км километр километров шақырым шақырымдық",
    "m": "m metre meter м метр metr метров погонн|метр пог|м running|metre linear|metre linear|meter",
    "mile": "mile миля мили миль",
    "cm": "cm centimetre centimeter см сантиметр",
    "mm": "mm millimetre millimeter мм миллиметр",
    # volume
    "m3": "m3 m³ cubic|metre cubic|meter cu|m м3 м³ куб|м куб|метр кубическ|метр кубометр кубометр куб кубов "
    "текше|метр "
    "m|3 м|3 шаршы|текше",
    "l": "litre liter л литр литров",
    "bcm": "bcm",
    "barrel": "barrel barrels bbl баррел баррель баррелей",
    "gallon": "gallon галлон",
    # mass
    "t": "tonne ton tonn metric|ton metric|tonne т тн тонн тонна тонный тоннаж",
    "kt": "kt kiloton килотонн кт",
    "Mt": "mt",
    "kg": "kg kilogram kilogramme кг килограмм кило келі",
    "g": "gram gramme грамм",
    "centner": "centner quintal центнер ц",
    "carat": "carat карат",
    "oz": "ounce oz унци унция унций",
    "TEU": "teu тэу дфэ дфэ двадцатифутов|эквивалент twenty|foot|equivalent|unit",
    "hp": "hp horsepower л|с лошадин|сил",
    "Mbit/s": "mbps мбит|/|с мбит|с",
    "Gbit/s": "gbps гбит|/|с гбит|с",
}
# Written as a whole rate: "bpd", "tpa".
READY_RATES = {
    "barrel/day": "bpd b|/|d",
    "t/year": "tpa tpy т|/|г t|/|y t|/|a",
    "t/day": "tpd т|/|сут",
}
# Russian people of a place, counted: "120 таразцев", "40 иностранцев"; not "месяцев".
DEMONYM_ENDINGS = ("инцев", "анцев", "янцев", "азцев", "айцев", "ейцев", "мчан", "ожан")

# Counted things: adjectives may stand between the number and the word.
COUNTED = {
    # people
    "person": "person people persons job workplace worker employee specialist resident human inhabitant citizen "
    "visitor "
    "participant guest expert member staff personnel labourer laborer position vacancy workforce delegate builder "
    "engineer miner farmer individual attendee resident consumer mechanic welder villager townspeople "
    "человек людей люди людям человека работник сотрудник специалист жител рабоч|мест раб|мест посетител участник "
    "гост "
    "граждан горожан потребител эксперт строител рабочих рабочий делегат вакансии вакансий фермер инженер шахтер "
    "служащ чел душ сельчан механик сварщик монтажник водител аграри "
    "адам жұмыс|орын жұмыс|орн жұмысшы жұмыскер қызметкер маман тұрғын азамат қатысушы қонақ келуші жұмысорны кісі "
    "жұмыс|орындары еңбеккер сарапшы механик дәнекерлеуші жүргізуші",
    "student": "student pupil schoolchild schoolchildren студент учащ учащихс ученик школьник оқушы студенті "
    "студенттер",
    "tourist": "tourist турист туристер",
    "passenger": "passenger пассажир жолаушы",
    "patient": "patient пациент емделуші науқас",
    "child": "child children ребенок детей детя детям бала балаға",
    "family": "family семей семья семьи семьям отбасы",
    # animals
    "head": "head cow cattle sheep goat horse pig calf calves bull heifer camel livestock animal lamb ewe ram "
    "chicken "
    "poultry turkey goose bird broiler hen "
    "голов голова головы коров корова бык бычк овец овца овцы коз коза лошад свин теленок телят телок нетел "
    "верблюд крс мрс "
    "кур птиц индек индеек гус бройлер несуш баран ягнят скот поголовь "
    "бас сиыр қой ешкі жылқы бұзау түйе бұқа құс тауық ірі|қара мал",
    "hive": "hive улей ульев улья ара|ұясы",
    # vehicles and machines
    "vehicle": "vehicle car automobile автомобил автомобиль автомашин машин авто автокөлік көлік автомобильдер "
    "электромобил "
    "внедорожник легков легковушк electromobile suv sedan седан кроссовер crossover ev электрокар",
    "truck": "truck lorry грузовик грузовых|автомобил самосвал жүк|көлігі жүк|көлік tipper",
    "bus": "bus автобус электробус троллейбус",
    "tractor": "tractor трактор",
    "combine": "combine harvester комбайн",
    "seeder": "seeder сеялк сеялок сеялка сепкіш drill-seeder тұқымсепкіш",
    "locomotive": "locomotive локомотив тепловоз электровоз",
    "wagon": "wagon railcar вагон полувагон цистерн вагондар",
    "train": "train поезд поезда поездов пойыз состав составов электричк",
    "aircraft": "aircraft airplane aeroplane самолет ұшақ",
    "helicopter": "helicopter вертолет тікұшақ",
    "ship": "ship vessel судно суда судов кораб кеме танкер tanker",
    "motorcycle": "motorcycle мотоцикл",
    "bicycle": "bicycle велосипед",
    "pump": "pump насос насосов сорғы сорап",
    "turbine": "turbine турбин ветротурбин ветрогенератор ветряк ветроустанов ветроагрегат wind|turbine",
    "panel": "panel панел solar|panel",
    "transformer": "transformer трансформатор",
    "engine": "engine двигател қозғалтқыш мотор motor",
    "lift": "elevator lift лифт",
    "battery": "battery batteries аккумулятор батаре",
    "television": "television телевизор теледидар",
    "smartphone": "smartphone смартфон",
    "phone": "phone телефонов",
    "computer": "computer компьютер",
    "refrigerator": "refrigerator холодильник fridge тоңазытқыш",
    "tyre": "tyre tire шин шина шины шинасы",
    "machine": "machine станк станок станков",
    "robot": "robot робот",
    "drone": "drone дрон беспилотник",
    "camera": "camera камер",
    "meter": "счетчик",
    "container": "container контейнер контейнеров",
    "boiler": "boiler котел котлов",
    "well": "well wells скважин ұңғыма",
    # goods
    "dose": "dose доз доза дозы вакцин",
    "tablet": "tablet таблет таблеток",
    "vial": "vial ampoule флакон ампул",
    "bottle": "bottle бутыл бутылок бөтелке шөлмек",
    "can": "can tin банок банка банки",
    "package": "package pack упаков упаковок пачек пачк қаптама",
    "brick": "brick кирпич кірпіш",
    "tile": "tile плит плитк плиток",
    "pair": "pair пар пары жұп",
    "set": "set комплект жиынтық",
    "piece": "piece item unit штук шт единиц ед изделий издели дана экземпляр copy copies copie",
    "egg": "egg яиц яйцо яйца жұмыртқа",
    "seedling": "seedling sapling саженц саженец саженцев көшет",
    "tree": "tree дерев деревьев ағаш",
    "book": "book книг кітап",
    "suit": "suit костюм",
    "shirt": "shirt рубашек рубашк футбол",
    "mask": "mask маск масок",
    "rail": "rail рельс",
    "pipe": "pipe труб труба трубы құбыр",
    "sack": "sack bag мешк мешок мешков қап",
    "tin": "жестебанк",
    "trailer": "trailer semi-trailer прицеп полуприцеп тіркеме",
    "excavator": "excavator экскаватор",
    "bulldozer": "bulldozer бульдозер",
    "loader": "loader погрузчик тиегіш",
    "crane": "crane кран автокран",
    "drill bit": "drill|bit сверл",
    "valve": "valve клапан задвиж задвижек",
    "bearing": "bearing подшипник мойынтірек",
    "wheel": "wheel колес дөңгелек",
    "sleeper": "sleeper шпал",
    "compressor": "compressor компрессор",
    "generator": "generator генератор",
    "charging station": "charging|station зарядн|станци",
    "cylinder": "cylinder баллон",
    "filter": "filter фильтр сүзгі",
    "lamp": "lamp luminaire ламп светильник",
    "sensor": "sensor датчик",
    "washing machine": "washing|machine стиральн|машин",
    "air conditioner": "air|conditioner кондиционер",
    "syringe": "syringe шприц",
    "door": "door двер дверей",
    "mattress": "mattress матрас",
    "carpet": "carpet ковер ковр кілем",
    "toy": "toy игруш ойыншық",
    "pallet": "pallet паллет поддон",
    # buildings and their places
    "bed": "bed койк койка коек койко|мест коечн төсек төсек|орын төсек|орн төсектік спальн|мест",
    "place": "place seat мест места посадочн|мест ученическ|мест орын орынд орындық орынды парковочн|мест "
    "машино|мест машиномест parking|space parking|place parking|lot орнын",
    "room": "room номер номеров комнат бөлме нөмір hotel|room",
    "apartment": "apartment flat квартир пәтер",
    "house": "house дом дома домов коттедж cottage үй үйлер",
    "household": "household домохозяйств хозяйств шаруашылық",
    "school": "school школ мектеп",
    "hospital": "hospital больниц аурухана",
    "kindergarten": "kindergarten детсад балабақша",
    "greenhouse": "greenhouse теплиц жылыжай",
    "plant": "plant factory завод зауыт фабрик",
    "power plant": "power|plant электростанц power|station электр|станса",
    "station": "station станци станция станса бекет",
    "bridge": "bridge мост көпір",
    "hotel": "hotel отел гостиниц қонақүй қонақ|үй",
    "shop": "shop store магазин дүкен",
    "flight": "flight рейс рейсов авиарейс",
    "line": "line линий линии линия желі",
    "village": "village сел села поселк аулов ауыл",
    "city": "city город городов қала",
    "country": "country государств мемлекет стран елде",
    "visit": "visit visits посещени посещ",
    "operation": "operation операци операций ота",
    "order": "order заказ заказов тапсырыс",
    "parcel": "parcel посыл посылок сәлемдеме",
    # bodies and undertakings
    "company": "company firm компани компания компаний фирм фирма предприяти предприятий кәсіпорын кәсіпорынд "
    "кәсіпорн "
    "enterprise business компанияның организаци организаций ұйым",
    "joint venture": "joint|venture joint|enterprise joint|company jv совместн|предприяти бірлескен|кәсіпорын "
    "бірлескен|кәсіпорынд бірлескен|кәсіпорн сп жв",
    "project": "project проект жоба жобасы",
    "document": "document документ құжат",
    "memorandum": "memorandum memoranda memorandums mou меморандум меморандумд",
    "agreement": "agreement соглашени соглашений келісім",
    "contract": "contract контракт договор договоров келісімшарт шарт",
}
# Between number and counted thing only these words, or adjectives by their form.
STOP = (
    "of in on at to by with from and or the a an for into per is are was were has have had will would that which as "
    "than new-born if but not no its their this these between during over under within million billion "
    "и в на с со из от до по для за при о об к у или а но не это как что их его ее был были будет также где "
    "мен пен бен және үшін бойынша туралы дейін кейін бері арналған болатын құрайды болады жыл жылы жылдың жылға"
)
# Kazakh adjectives that come between (they have no ending of their own to be told by).
MODIFIERS = (
    "жаңа тұрақты уақытша қосымша ірі шетелдік отандық жергілікті қазақстандық жоғары қосалқы заманауи электр сүтті "
    "асыл тұқымды шартты қара"
)
RATES = {
    "year": "a|year per|year per|annum a|annum annually yearly each|year every|year /|year /|yr /|y /|год /|г /|жыл "
    "в|год за|год в|г ежегодно в|год. each|season per|season за|сезон в|сезон жылына жыл|сайын жылда",
    "day": "a|day per|day daily each|day every|day /|day /|d /|сут /|сутки /|день в|сутки за|сутки в|день ежедневно "
    "күніне тәулігіне",
    "month": "a|month per|month monthly each|month every|month /|month /|мес в|месяц за|месяц ежемесячно айына",
    "week": "a|week per|week weekly each|week every|week в|неделю еженедельно аптасына",
    "hour": "an|hour per|hour hourly /|hour /|h /|ч /|час в|час сағатына",
    "shift": "per|shift a|shift в|смену ауысымына",
    "second": "per|second a|second в|секунду /|с",
}
# Rates that may stand before the number: "ежегодно 20 тонн", "жылына 15 мың тонна".
RATES_BEFORE = {
    "year": "жылына ежегодно annually жыл|сайын в|год",
    "day": "күніне тәулігіне ежедневно daily в|сутки в|день",
    "month": "айына ежемесячно monthly в|месяц",
    "hour": "сағатына",
    "week": "аптасына еженедельно",
}
# English words that end a number phrase without being a thing to count, though they look like nouns.
NOT_COUNTED = (
    "percent per cent cents penny pence tiyn kopecks points times time years year months month days day hours hour minutes minute weeks week decades "
    "decade "
    "degrees degree o'clock am pm ago later old st nd rd th fold more less or and few "
    "january february march april may june july august september october november december"
)
