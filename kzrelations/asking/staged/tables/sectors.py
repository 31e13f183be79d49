"""Stems that tell a sector, in English, Russian and Kazakh; earlier rows win over later ones."""

from __future__ import annotations

from kzrelations.schemas import Sector

# Specific products stand before the general words that may surround them: a solar plant is renewables, not power.
SECTORS: tuple[tuple[Sector, str], ...] = (
    ("education_science", r"student|scholarship|laborator|интернат|студент|стажиров|стипенди|лаборатор|студент|зертхана|тағылымдама|мектеп|training of|train\w* (?:staff|specialist|welder)|double degree|universit|college|school|educat|scien\w+ research|"
     r"подготовк\w+ (?:кадр|специалист|свар)|дуальн|двойн\w+ диплом|университет|колледж|образован|обучени|научн|"
     r"қос диплом|университет|колледж|білім|кадр даяр|ғылыми"),
    ("transport_logistics", r"road (?:transport|haulage|traffic)|aviation|air services?|rail freight|автомобильн\w+ (?:сообщени|перевоз|дорог|транспорт)|авиационн\w+ (?:власт|сообщени)|автомобиль (?:қатынас|тасымал|жол)\w*|авиация|(?:құрғақ|көлік) порт"),
    ("renewables", r"wind (?:turbine|station)|ветростан|ветроген|гелиостан|жасыл сутег|solar|wind (?:farm|power|park|turbine|energy)|hydropower|hydroelectric|renewable|green hydrogen|biogas|"
     r"солнечн|ветров|ветропарк|ветроэлектро|ветряно|гидроэлектро|\bгэс\b|\bвэс\b|\bсэс\b|\bвиэ\b|возобновля|биогаз|зел[её]н\w+ водород|"
     r"күн электр|күн стан|жел электр|жел стан|жел парк|жаңартылатын|су электр"),
    ("power", r"heat and power|power (?:plant|station|line|grid)|substation|\bchp\b|electricity|nuclear power|"
     r"теплоэлектро|\bтэц\b|\bтэс\b|\bгрэс\b|\bаэс\b|электростанц|подстанц|электросет|энергетик|"
     r"жылу электр|\bжэо\b|электр стан|электр жел|энергетика"),
    ("pharma_health", r"insulin|syringe|dialysis|oncolog|cardiolog|telemedicine|инсулин|шприц|диализ|онколог|кардиолог|телемедицин|санитарн\w+ авиац|инсулин|шприц|онкология|емдеу|pharma|medic|vaccine|hospital|clinic|health|фармацевт|медицин|вакцин|больниц|клиник|здравоохран|лекарств|"
     r"дәрі|медицина|вакцина|аурухана|емхана|денсаулық"),
    ("water_environment", r"desalinat|pumping station|reservoir|irrigation canal|landfill|опреснит|водохранилищ|насосн\w+ станц|канализац|водосберег|тұщыландыр|су қойма|сорғы станция|кәріз|полигон\w* (?:тбо|отход)|water (?:treatment|supply|purif|sav)|wastewater|sewage|waste (?:process|recycl|sort|treat)|recycling|ecolog|"
     r"водоснабж|водоочист|очистн\w+ сооруж|водосберег|мусор|отход|экологи|переработк\w+ отход|су тазарт|қалдық|экология|ауызсу"),
    ("oil_gas", r"drilling|petrochem|lng\b|буров\w+|нефтехим|бұрғылау|\boil (?:field|refin|and gas|pipeline)|petroleum|\bgas (?:field|pipeline|process|plant)|natural gas|crude|"
     r"нефтян|нефтегаз|нефтеперераб|газопровод|газоперераб|газохим|природн\w+ газ|мұнай|газ құбыр|газ өңде"),
    ("chemicals", r"\bpaint|ty?res?\b|detergent|explosive|carbon black|glue|краск|шин(?:ы|н\w+ завод)|моющ|взрывчат|клея|бояу|шина зауыт|жуғыш|сутег|hydrogen|водород|chemical|polypropylene|polymer|fertili[sz]er|cyanide|plastic|acid plant|ammonia|\bsoda\b|rubber|"
     r"химич|химзавод|полипропилен|полимер|удобрен|цианид|пластик|пластмасс|аммиак|каучук|кислот|резин|лакокрас|"
     r"химия|полипропилен|полимер|тыңайтқыш|цианид|пластик|пластмасса"),
    ("construction_materials", r"kiln|ceramic|plaster|rebar|timber|furniture|roofing|керамическ|керамик|сухи\w+ смес|арматур|кровел|мебел|пиломатериал|керамика|жиһаз|cement|float glass|glass plant|brick|concrete|aerated|tile|gypsum|drywall|insulation|building material|"
     r"цемент|стекл\w+ завод|листов\w+ стекл|кирпич|бетон|газоблок|плитк|гипс|строительн\w+ материал|стройматериал|"
     r"шыны зауыт|кірпіш|бетон|құрылыс материал|газоблок"),
    ("mining_metals", r"gold\b|zinc|manganese|coal|quarr(?:y|ies)|deposit development|geolog|\brails\b|rolling mill|геолог|разведк|золот|цинк|марганц|угол[ьн]|карьер|добыч\w+ (?:руд|угл|золот)|кен орн|көмір|геологиялық|алтын|мырыш|\bmin(?:e|es|ing)\b|metallurg|steel|copper|alumin|gold (?:mine|field|deposit)|ferroalloy|uranium|\bore\b|smelter|tungsten|lithium|"
     r"рудник|горнорудн|металлург|сталепрокат|прокат\w* стан|медн|алюмин|золотодобы|ферросплав|уран|вольфрам|литий|месторожден|обогатит|"
     r"кен орын|металлургия|мыс қорыт|алтын өндір|ферроқорытпа|уран|болат"),
    ("machinery_vehicles", r"battery plant|batteries|trolleybus|electric bus|trucks?\b|machine(?:s|-tool)|lifts?\b|turbines?|transformers?|shipyard|аккумулятор|электробус|троллейбус|грузовик|станк[аоие]|лифт|турбин|трансформатор|верф|судостро|автобус\w* (?:зауыт|құрастыр)|аккумулятор|жүк көлі|лифт|турбина|трансформатор|кеме жаса|machinery|automobile|\bcars?\b|\bvehicles?\b|\bbus(?:es)?\b (?:plant|assembl)|tractor|harvester|seeder|pump|locomotive|wheel ?sets?|wagon|engine|equipment plant|assembl|"
     r"машиностро|автомобил|автосбор|автозавод|трактор|комбайн|сеял|посевн\w+ техник|сельхозтехник|насос|локомотив|вагон|колёсн|колесн\w+ пар|станкостро|двигател|сборочн|сборк\w+ (?:автобус|техник|машин)|"
     r"машина жаса|автомобиль|трактор|комбайн|сепкіш|ауыл шаруашылығы машина|локомотив|вагон|құрастыр|насос"),
    ("textile_light", r"knitwear|carpet|shoes?\b|felt|uniforms?|ков[её]р|ковр|валенк|кілем|киім|киіз|textile|cotton (?:mill|spin|yarn)|yarn|garment|clothing|footwear|leather|wool|sewing|"
     r"текстил|хлопкопряд|пряж|швейн|обув|кожевенн|шерст|трикотаж|тоқыма|иірім|тігін|аяқ киім|былғары|жүн өңде"),
    ("food", r"bak(?:ery|ing)|bread|chocolate|canner|canning|slaughter|winer|wine\b|salt plant|rice|tomato paste|juice|cheese|macaroni|pasta|starch|sausage|хлеб|пекар|шоколад|консерв|убойн|винодел|солевар|рис(?:а|овы)|томатн\w+ паст|макарон|сыр(?:а|ов)?\b|крахмал|колбас|нан зауыт|наубайхана|консерві|сою цех|шарап|күріш|тұз|шұжық|ірімшік|макарон|dairy (?:plant|product|process)|milk (?:plant|powder|process)|meat (?:plant|process|pack)|flour|sugar (?:plant|factory|refin)|vegetable oil|confection|bakery|brewery|beverage|food|"
     r"молокозавод|молочн\w+ завод|сухо\w+ молок|мясокомбинат|мясоперераб|мукомоль|сахарн|маслозавод|маслоэкстракц|растительн\w+ масл|кондитер|хлебозавод|пищев|продуктов питан|напитк|"
     r"сүт зауыт|ет комбинат|ет өңде|май зауыт|қант|ұн тарт|кондитер|тамақ өнеркәсіб|азық-түлік"),
    ("agriculture", r"cows?\b|goats?|horses?|poultry|hatcher|vineyard|cotton\b|onions?|apples?|honey|apiar|feed mill|veterin|коров|коз\w* ферм|лошад|инкубатор|хлопок|хлопк|яблон|сад(?:ы|ов)?\b|пасек|мёд|комбикорм|семенн|сиыр|ешкі|жылқы|мақта|алма ба|омарта|құрама жем|асыл тұқым|егін|agricult|agrarian|farm|greenhouse|livestock|poultry|dairy|crop|grain|wheat|irrigation|orchard|fish|sturgeon|cattle|sheep|melon|potato|seed|breeding|veterinar|"
     r"сельск\w+ хозяйств|сельхоз|аграрн|агропром|апк|ферм|теплиц|животновод|птице|молочно-товарн|зерн|пшениц|орошен|садовод|рыбовод|рыбоводн|осетр|овц|бахчев|картофел|семеновод|племенн|ветеринар|"
     r"ауыл шаруашылығ|аграр|ферма|жылыжай|мал шаруашылығ|құс фабрика|астық|бидай|суару|балық|картоп|тұқым"),
    ("transport_logistics", r"wagons?\b|container|ferry|ferries|\btram|depot|dry port|border crossing|checkpoint|контейнер|паром|трамва|депо\b|сух\w+ порт|пункт\w* пропуска|вокзал|контейнер|паром|трамвай|вокзал|өткізу пункт|вагон|\broad\b|roads|highway|motorway|railway|rail |airport|airline|flights?|aviation|logistic|terminal|warehouse|customs|\bport\b|seaport|transit|metro|bridge|dry dock|freight|transport|"
     r"автодорог|дорог[аиуе]\b|автомагистрал|железн\w+ дорог|железнодорож|аэропорт|авиарейс|авиакомпан|авиасообщ|логистич|терминал|склад|таможен|морск\w+ порт|порт[аеу]?\b|транзит|метро|мост|транспорт|перевоз|"
     r"тас жол|автожол|теміржол|әуежай|әуе қатынас|логистика|терминал|қойма|кеден|порт|транзит|метро|көпір|көлік|тасымал"),
    ("tourism", r"spa\b|sanator|ski\b|water ?park|санатор|горнолыж|аквапарк|шипажай|шаңғы|аквапарк|touris|hotel|resort|recreation|туриз|турист|гостини|отел|курорт|туризм|қонақүй|демалыс аймағ"),
    ("ict", r"fibre|fiber[- ]optic|satellite internet|e-government|оптоволок|волоконно|электронн\w+ правительств|талшықты|электронды үкімет|(?-i:\bIT\b)|digital|software|data cent|telecom|artificial intelligence|smart city|5g|цифров|программн|дата-центр|цод|телекоммуникац|искусственн\w+ интеллект|умн\w+ город|"
     r"цифрлық|бағдарламалық|дата-орталық|телекоммуникация|жасанды интеллект|ақылды қала"),
    ("finance", r"double taxation|tax(?:es|ation)?\b|двойн\w+ налог|налогообложен|қосарланған салық|салық сал|bank(?:ing)?\b|insurance|stock exchange|leasing|financial (?:cent|service)|банковск|страхов|бирж|лизинг|финансов\w+ центр|банк ісі|сақтандыру|биржа|лизинг"),
    ("culture_sport", r"films?\b|cinema|libraries|library|stadium|football academ|кино|библиотек|стадион|кітапхана|стадион|кино|cultur|museum|theat|sport|festival|художествен|культур|музе|театр|спорт|фестивал|мәдениет|музей|театр|спорт|фестиваль"),
    ("construction_real_estate", r"housing|residential|real estate|business cent|shopping|high-rise|жилищн|жил[ыо]\w+ комплекс|недвижимост|бизнес-центр|застройк|тұрғын үй|бизнес-орталық"),
    ("trade", r"trade and economic|торгово-экономическ|сауда-экономика|trad(?:e|ing) (?:hub|house|cent|complex)|wholesale|shopping (?:mall|cent)|export of|торгов\w+ (?:дом|центр|комплекс|хаб)|оптов|сауда (?:үйі|орталығ|кешен)|көтерме"),
    ("defence_space", r"defen[cs]e|military|satellite|space (?:port|launch|industr)|cosmodrome|оборон|военн|спутник|космодром|космическ|қорғаныс|әскери|ғарыш"),
    ("public_administration", r"visas?\b|migration|extradit|customs cooperation|local government|визов|виз(?:а|ы|ах)\b|миграци|экстрадиц|виза|көші-қон|twin(?:ning| cit| town)|sister cit|побратим|бауырлас"),
)  # fmt: skip
