"""Cue words of projects: what is built, what is done to it, and how far it is, in English, Russian and Kazakh."""

from __future__ import annotations

from kzrelations.schemas import Activity, ProjectStage

# English name of a facility and the stems that tell it; specific rows first.
FACILITIES: tuple[tuple[str, str], ...] = (
    ("solar power plant", r"(?:solar|photovoltaic|PV) (?:power |energy )?(?:project|facilit|complex)\w*|\bсэс\b|гелиостанц\w*|солнечн\w+ парк\w*|solar (?:power )?(?:plant|station|farm|park)s?|солнечн\w+ (?:электро)?станц\w+|солнечн\w+ электростанц\w+|күн электр станс?\w*|күн электр станц\w*|күн станс?\w*"),
    ("wind power plant", r"wind (?:power |energy |turbine )?(?:project|facilit|complex)\w*|\bвэс\b|ветроэнергетическ\w+ \w+|ветро(?:электро)?станц\w*|жел (?:электр )?станс\w*|wind (?:power )?(?:farm|plant|park|station)s?|ветр\w+ (?:электро)?станц\w+|ветропарк\w*|ветр\w+ парк\w*|жел электр стан\w*|жел парк\w*"),
    ("hydropower plant", r"hydro(?:power)? project\w*|hydro(?:power|electric)? (?:power )?(?:plant|station)s?|гидроэлектростанц\w+|\bгэс\b|су электр стан\w*"),
    ("nuclear power plant", r"nuclear (?:power )?(?:plant|station)s?|\bаэс\b|атомн\w+ (?:электро)?станци\w+|атом электр стан\w*"),
    ("biomass plant", r"biomass[- ](?:\w+[- ])?(?:plant|station|boiler)\w*|pellet (?:plant|factory|mill)\w*|пеллетн\w+ (?:завод|цех|производств)\w*|биомасса \w+ қазандық\w*"),
    ("heating network", r"(?:district |central )?heat(?:ing)? (?:network|main|system|suppl)\w*|boiler[- ]?(?:house|plant|room)s?|теплов\w+ сет\w+|теплосет\w*|теплотрасс\w*|систем\w+ теплоснабжения|котельн(?:ая|ой|ую|ые|ых)(?!\w)|жылу (?:желі|жүйе|трасса|құбыр)\w*|жылумен жабдықтау\w*|қазандық\w*"),
    ("combined heat and power plant", r"(?<!\w)жылу орталы[қғ]\w*|combined heat and power plants?|heat and power plants?|\bchp\b|теплоэлектроцентрал\w+|\bтэц\b|жылу электр орталы\w*|\bжэо\b"),
    ("power plant", r"power (?:plant|station)s?|\bгрэс\b|парогазов\w+ установк\w*|(?:gas|coal)-fired (?:plant|station)s?|электростанц\w+|электр станс?\w*|электр станц\w*"),
    ("gas processing plant", r"gas (?:processing|chemical|treatment) (?:plant|complex|facilit)\w*|\bгпз\b|газоперерабатыва\w+ (?:завод|комплекс)\w*|газохимическ\w+ (?:завод|комплекс)\w*|газ (?:өңдеу|химия) (?:зауыт|кешен)\w*"),
    ("petrochemical complex", r"petrochemical (?:plant|complex|facilit)\w*|нефтехимическ\w+ (?:завод|комплекс|комбинат)\w*|мұнай-?химия (?:зауыт|кешен)\w*"),
    ("refinery", r"refiner(?:y|ies)|нпз\b|нефтеперерабатывающ\w+ завод\w*|мұнай өңдеу зауыт\w*"),
    ("dry dock", r"dry docks?|сух\w+ док\w*|құрғақ док\w*"),
    ("greenhouse", r"greenhouses?|glasshouses?|hothouses?|теплиц\w*|тепличн\w+ (?:комплекс|хозяйств)\w*|жылыжай\w*"),
    ("furnace", r"(?:blast |arc |smelting |electric |melting )*furnaces?\b|(?:доменн|плавильн|дугов|рудотермическ|стекловаренн)\w+ печ(?:ь|и|ью)(?!\w)|домн[аыу](?!\w)|(?:балқыту|домна|доғалы) пеш\w*"),
    ("kiln", r"kilns?\b|обжигов\w+ печ\w*|печь для обжига|күйдіру пеші\w*"),
    ("cannery", r"canner(?:y|ies)|canning (?:plant|factory)|консервн\w+ (?:завод|цех|комбинат|фабрик)\w*|плодоконсервн\w+ \w+|консерві (?:зауыт|цех)\w*"),
    ("cotton gin", r"(?:cotton )?ginner(?:y|ies)|cotton (?:gin|plant|processing plant)s?|хлопкозавод\w*|хлопкоочистительн\w+ завод\w*|мақта (?:тазалау )?(?:зауыт|өңдеу зауыт)\w*"),
    ("rice mill", r"rice (?:mill|plant|processing plant)s?|рисов\w+ завод\w*|рисоперерабатыва\w+ \w+|күріш (?:өңде\w+ )?(?:зауыт|кәсіпорн|кәсіпорын)\w*"),
    ("cable car", r"cable ?cars?|cable ?ways?|ropeways?|канатн\w+ дорог\w*|аспалы жол\w*"),
    ("filling station", r"(?:filling|petrol|gas|fuel|charging) stations?|заправочн\w+ (?:станц|комплекс)\w*|автозаправ\w+|зарядн\w+ станц\w*|жанармай (?:құю )?(?:бекет|станс|станц)\w*|қуаттау (?:бекет|станс|станц)\w*"),
    ("museum", r"museums?\b|музе(?:й|я|ю|ем|и|ев)(?!\w)|мұражай\w*|музейі\w*"),
    ("cultural centre", r"cultural (?:cent(?:re|er)|house)s?|culture cent(?:re|er)s?|культурн\w+ центр\w*|мәдениет орталы\w*"),
    ("mosque", r"mosques?\b|мечет(?:ь|и|ью)(?!\w)|мешіт\w*"),
    ("apiary", r"apiar(?:y|ies)|пасек\w*|омарта\w*"),
    ("tyre plant", r"ty?ire (?:plant|factory)\w*|шинн\w+ завод\w*|шина зауыт\w*"),
    ("salt plant", r"salt (?:plant|works|factory)\w*|солевар\w*|соляной (?:завод|комбинат)|тұз (?:зауыт|комбинат)\w*"),
    ("starch plant", r"starch (?:plant|factory|works)|gluten plant|крахмал\w+ завод\w*|завод\w* глубокой переработки|крахмал зауыт\w*|терең өңдеу (?:зауыт|кешен)\w*"),
    ("workshop", r"(?:carpentry|ceramics?|sewing|pottery|repair|cutting|welding|assembly|bottling|packing|felt|carpet) workshops?|(?:швейн|столярн|сборочн|упаковочн|убойн|розливочн|обувн|колбасн)\w+ цех\w*|(?:тігін|құрастыру|қаптау|шұжық|былғары) цех\w*"),
    ("desalination plant", r"desalinat\w+ (?:plant|unit|facilit)\w*|опреснит\w+ (?:завод|установк|станц|комплекс)\w*|(?:теңіз )?су(?:ын)? тұщыландыру (?:зауыт|қондырғы|кешен)\w*"),
    ("pumping station", r"pumping stations?|pump-?house|насосн\w+ станц\w+|сорғы станция\w*"),
    ("battery plant", r"batter(?:y|ies) (?:plant|factory|works)|завод\w* (?:\w+ )?(?:аккумулятор|батаре)\w*|аккумулятор(?:лар)? (?:зауыт|шығаратын зауыт)\w*"),
    ("biogas plant", r"biogas (?:plant|unit|station|complex)\w*|biofuel plant\w*|биогазов\w+ (?:завод|установк|станц|комплекс)\w*|биогаз (?:зауыт|қондырғы|станс|станц)\w*"),
    ("concentrator", r"concentrators?\b|(?:ore|mineral) (?:processing|dressing|enrichment) (?:plant|factory|complex)\w*|mining and (?:processing|metallurgical) (?:plant|complex|combine)\w*|обогатительн\w+ (?:фабрик|комбинат|завод|комплекс)\w*|горно-(?:обогатительн|металлургическ)\w+ (?:комбинат|комплекс|предприяти)\w*|(?:кен )?байыту (?:фабрика|комбинат|зауыт)\w*|кен байыту \w+|тау-кен (?:байыту|металлургия) (?:комбинат|кешен)\w*"),
    ("smelter", r"(?:steel|iron)works|smelters?\b|\w+плавильн\w+ (?:завод|комбинат|цех|комплекс)\w*|мыс қорыту \w+|foundr(?:y|ies)|плавильн\w+ (?:завод|цех|комплекс)\w*|литейн\w+ (?:завод|цех|производств)\w*|балқыту зауыт\w*|құю (?:зауыт|цех)\w*"),
    ("quarry", r"quarr(?:y|ies)|карьер(?:а|у|ом|е|ы)?(?!\w)|карьер(?:і|ін)?(?!\w)"),
    ("winery", r"winer(?:y|ies)|vineyards?|винодел\w+|винзавод\w*|виноградник\w*|шарап зауыт\w*|жүзімдік\w*"),
    ("brewery", r"brewer(?:y|ies)|пивоварн\w+|пивзавод\w*|сыра (?:зауыт|қайнату)\w*"),
    ("sugar plant", r"sugar (?:plant|factory|refiner|mill)\w*|сахарн\w+ завод\w*|қант зауыт\w*"),
    ("flour mill", r"(?:flour|grain) mills?|мельниц\w*|мукомольн\w+ (?:комбинат|завод|комплекс|предприяти)\w*|диірмен\w*|ұн (?:комбинат|зауыт|тарту)\w*"),
    ("vegetable oil plant", r"(?:vegetable |sunflower |rapeseed |edible )oil (?:plant|factory|mill)s?|oil[- ](?:extraction|crushing) (?:plant|mill)s?|масло(?:экстракционн\w+ )?завод\w*|маслоэкстракционн\w+ завод\w*|май (?:шайқау |өндіру )?зауыт\w*"),
    ("meat plant", r"meat(?:-| )?(?:packing|processing)? (?:plant|factory|complex)\w*|slaughter ?-?houses?|abattoirs?|мясокомбинат\w*|мясоперерабатыва\w+ (?:завод|комплекс|комбинат|предприяти)\w*|убойн\w+ (?:цех|пункт)\w*|ет (?:комбинат|өңдеу (?:зауыт|кешен|кәсіпорн))\w*|мал сою\w* (?:цех|кешен)\w*|сою (?:цех|пункт)\w*"),
    ("feed mill", r"(?:compound )?feed (?:mill|plant|factory)\w*|комбикормов\w+ завод\w*|завод\w* комбикорм\w*|құрама жем зауыт\w*|жем зауыт\w*|премикс зауыт\w*"),
    ("bakery", r"baker(?:y|ies)|confectionery (?:plant|factory)|хлебозавод\w*|пекарн\w+|кондитерск\w+ (?:фабрик|завод|цех)\w*|наубайхана\w*|кондитер(?:лік)? фабрика\w*"),
    ("cheese dairy", r"cheese (?:dair(?:y|ies)|factor(?:y|ies)|plants?|shop)|creamer(?:y|ies)|сыроварн\w+|сыродельн\w+ (?:завод|цех|комбинат)\w*|сырзавод\w*|ірімшік (?:цех|зауыт|фабрика)\w*"),
    ("sawmill", r"sawmills?\b|лесопил\w+|деревообрабатыва\w+ \w+|ағаш өңдеу \w+"),
    ("tannery", r"tanner(?:y|ies)|leather (?:plant|factory)|wool[- ](?:washing|processing) (?:plant|factory)|кожевенн\w+ (?:завод|комбинат)\w*|кожзавод\w*|шерстеперерабатыва\w+ (?:фабрик|завод)\w*|былғары зауыт\w*|тері (?:илеу|өңдеу) (?:зауыт|цех)\w*|жүн өңдеу (?:фабрика|зауыт)\w*"),
    ("garment factory", r"(?:garment|clothing|sewing|carpet|footwear|shoe) (?:factory|plant)\w*|швейн\w+ (?:фабрик|цех|производств|предприяти)\w*|обувн\w+ (?:фабрик|цех)\w*|ковров\w+ фабрик\w*|тігін (?:фабрика|цех|кәсіпорн|кәсіпорын)\w*|аяқ киім (?:фабрика|зауыт)\w*|кілем фабрика\w*"),
    ("furniture factory", r"furniture (?:plant|factory)\w*|мебельн\w+ (?:фабрик|завод)\w*|жиһаз (?:фабрика|зауыт|цех)\w*"),
    ("paper mill", r"(?:paper|pulp|cardboard) (?:mill|plant|factory)\w*|(?:бумажн|целлюлозн|картонн)\w+ (?:фабрик|комбинат|завод)\w*|қағаз (?:фабрика|зауыт|комбинат)\w*"),
    ("brick plant", r"brickworks|(?:brick|tile|concrete|drywall|gypsum|ceramic) (?:plant|factory|works)\w*|кирпичн\w+ завод\w*|керамическ\w+ завод\w*|завод\w* (?:керамическ\w+ )?(?:плитк|кирпич|газоблок|железобетон)\w*|кірпіш зауыт\w*|керамика зауыт\w*|бетон зауыт\w*"),
    ("pipe plant", r"(?:pipe|cable|steel|rolling|wire) (?:plant|mill|factory|works)\w*|трубн\w+ завод\w*|кабельн\w+ завод\w*|сталепрокатн\w+ завод\w*|металлургическ\w+ (?:завод|комбинат)\w*|құбыр зауыт\w*|кабель зауыт\w*|болат (?:илемдеу )?зауыт\w*|металлургия (?:зауыт|комбинат)\w*"),
    ("pharmaceutical plant", r"(?:pharmaceutical|drug|medicine|vaccine|insulin|syringe)s? (?:plant|factory|facilit)\w*|(?:фармацевтическ|вакцинн)\w+ (?:завод|фабрик|производств|предприяти)\w*|фармзавод\w*|завод\w* (?:по выпуску )?(?:лекарств|вакцин|инсулин|шприц)\w*|дәрі(?:-дәрмек)? (?:зауыт|шығаратын зауыт|фабрика)\w*|фармацевтика(?:лық)? (?:зауыт|фабрика)\w*|вакцина зауыт\w*"),
    ("chemical plant", r"(?:chemical|polymer|plastics?|ammonia|soda|cyanide|paint|polypropylene|tyre|tire) (?:\w+ )?(?:plant|factory|works)\w*|химическ\w+ (?:завод|комбинат)\w*|химзавод\w*|шинн\w+ завод\w*|лакокрасочн\w+ завод\w*|химия (?:зауыт|комбинат)\w*|шина зауыт\w*|бояу зауыт\w*"),
    ("equipment plant", r"(?:machinery|equipment|machine-building|engine|pump|turbine|transformer|wagon|locomotive|elevator|lift) (?:plant|factory|works)\w*|машиностроительн\w+ завод\w*|вагоностроительн\w+ завод\w*|насосн\w+ завод\w*|трансформаторн\w+ завод\w*|машина жасау зауыт\w*|вагон (?:жасау )?зауыт\w*|трансформатор зауыт\w*|сорғы зауыт\w*"),
    ("grain elevator", r"(?:grain )?(?:elevators?|silos?|granar(?:y|ies))\b(?! pitch)|зернохранилищ\w*|элеватор\w*|астық қойма\w*"),
    ("grain terminal", r"grain terminals?|зернов\w+ терминал\w*|астық терминал\w*"),
    ("irrigation system", r"(?:drip[- ]|sprinkler[- ])?irrigation (?:system|network|scheme|canal)s?|оросительн\w+ (?:систем|сет|канал)\w*|систем\w* (?:капельного )?орошени\w*|суару (?:жүйе|канал|желі)\w*|тамшылатып суару\w*"),
    ("reservoir", r"reservoirs?\b|\bdams?\b|водохранилищ\w*|плотин\w*|су қойма\w*|бөген\w*|бөгет\w*"),
    ("canal", r"\bcanals?\b|канал(?:а|у|ом|е)?(?!\w)|арна(?:сы|сын)?(?!\w)"),
    ("school", r"(?:boarding |international |vocational )?schools?\b|kindergartens?|lyceums?|школ[ыауе](?!\w)|детск\w+ сад\w*|лице[йяю]\w*|мектеп(?:тің|ті|ке)?(?!\w)|мектебі\w*|балабақша\w*"),
    ("training centre", r"(?:training|skills|competence|simulator) (?:cent(?:re|er)|academy)s?|(?:учебн|тренинг|тренажёрн|тренажерн)\w*[- ](?:центр|комплекс)\w*|центр\w* компетенц\w+|(?:оқу|жаттығу|біліктілік|құзырет\w*) орталы\w*"),
    ("laboratory", r"laborator(?:y|ies)|\blabs?\b|лаборатори\w*|зертхана\w*"),
    ("service centre", r"(?:service|repair|maintenance) (?:cent(?:re|er)|depot|hub|base)s?|сервисн\w+ (?:центр|баз|хаб)\w*|ремонтн\w+ (?:баз|центр|депо|мастерск)\w*|сервис(?:тік)? (?:орталы|база)\w*|жөндеу (?:базас|орталы|депос|шеберхана)\w*"),
    ("depot", r"depots?\b|депо(?!\w)|депо(?:сы|ны|сын)(?!\w)"),
    ("shipyard", r"shipyards?|судоверф\w*|верф(?:ь|и|ью)(?!\w)|судоремонтн\w+ завод\w*|кеме (?:жасау|жөндеу) (?:зауыт|верфі)\w*"),
    ("ski resort", r"(?:ski|mountain|spa|health|beach|seaside) resorts?|resort (?:complex|hotel)|sanatori(?:um|a)|горнолыжн\w+ (?:курорт|комплекс)\w*|курорт\w*|санатори\w*|тау шаңғысы (?:курорт|кешен)\w*|шипажай\w*|курорт\w*"),
    ("water park", r"water ?parks?|amusement parks?|theme parks?|аквапарк\w*|парк\w* развлечений|аквапарк\w*|ойын-сауық (?:паркі|кешен)\w*"),
    ("stadium", r"stadiums?|sports (?:complex|arena|hall)\w*|arenas?\b|стадион\w*|спорткомплекс\w*|спортивн\w+ (?:комплекс|арен)\w*|ледов\w+ (?:дворец|арен)\w*|стадион\w*|спорт кешен\w*|мұз айдын\w*"),
    ("business centre", r"(?:congress|exhibition|convention|expo) (?:cent(?:re|er)|hall|complex)s?|выставочн\w+ (?:центр|комплекс)\w*|конгресс-\w+|көрме (?:орталы|кешен)\w*|business (?:cent(?:re|er)|park|incubator)s?|office (?:block|tower|building|complex)\w*|бизнес-(?:центр|парк|инкубатор)\w*|делов\w+ центр\w*|бизнес-(?:орталы|инкубатор)\w*|іскерлік орталы\w*"),
    ("shopping mall", r"(?:shopping )?malls?\b|supermarkets?|hypermarkets?|торгово-развлекательн\w+ (?:центр|комплекс)\w*|гипермаркет\w*|супермаркет\w*|сауда-ойын-сауық\w*"),
    ("cotton cluster", r"(?:cotton|textile|wool|dairy|petrochemical|aluminium|automotive|pharmaceutical|agro\w*) clusters?|(?:хлопков|текстильн|хлопково-текстильн|шерстян|нефтехимическ|молочн|фармацевтическ)\w+ кластер\w*|(?:мақта|тоқыма|мұнай-химия|сүт) кластер\w*"),
    ("orchard", r"orchards?|nurser(?:y|ies)\b|plantations?|(?:яблонев|интенсивн|фруктов|плодов)\w+ сад\w*|питомник\w*|плантац\w+|(?:алма|жеміс|қарқынды) ба[қғ]\w*|көшетжай\w*|плантация\w*"),
    ("hatchery", r"hatcher(?:y|ies)|инкубатор(?:ий|и[яю])\w*|инкубацион\w+ (?:цех|станц)\w*|инкубатор(?!\w)|инкубаторий\w*"),
    ("stud farm", r"свиноферм\w*|конезавод\w*|конн\w+ завод\w*|агрокомплекс\w*|stud farms?|breeding (?:farm|cent(?:re|er)|complex)s?|ranch(?:es)?\b|pig farms?|sheep farms?|cattle farms?|племенн\w+ (?:хозяйств|ферм|завод|центр|репродуктор)\w*|свинокомплекс\w*|овцеводческ\w+ комплекс\w*|репродуктор\w*|асыл тұқымды (?:мал )?(?:шаруашылық|ферма)\w*|шошқа кешен\w*|қой фермас\w*"),
    ("hydrogen plant", r"(?:green )?hydrogen (?:plant|facilit|project|hub|production)\w*|завод\w* (?:зел[её]ного )?водород\w*|водородн\w+ (?:завод|кластер|проект)\w*|(?:жасыл )?сутег(?:і|ін) (?:зауыт|өндіру|кешен)\w*"),
    ("cable line", r"(?:fibre|fiber)[- ]optic (?:line|cable|link)s?|(?:power|transmission) lines?\b|волоконно-оптическ\w+ (?:лини|кабел)\w*|лини\w+ (?:электро)?передач\w*|\bлэп\b|талшықты-оптикалық \w+|электр (?:беру|жеткізу) желі\w*"),
    ("tramway", r"tram(?:way| line)s?\b|trolleybus (?:line|network)|light rail\w*|metro (?:line|station)s?|трамвайн\w+ (?:лини|пут)\w*|троллейбусн\w+ (?:лини|парк)\w*|лрт|\bлини\w+ метро|станци\w+ метро|трамвай (?:желі|жол)\w*|метро (?:желі|станс|станц)\w*"),
    ("bus terminal", r"bus (?:terminal|station)s?|railway stations?|(?:авто|железнодорожн\w+ )вокзал\w*|вокзал\w*|автобекет\w*|(?:теміржол )?вокзал\w*"),
    ("border crossing", r"border (?:crossing|checkpoint|post)s?|checkpoints?\b|customs (?:post|terminal)s?|пункт\w* пропуска|погранпереход\w*|пограничн\w+ (?:переход|пункт)\w*|өткізу (?:бекет|пункт)\w*|шекара бекет\w*"),
    ("ferry terminal", r"ferry (?:terminal|complex)s?|паромн\w+ (?:терминал|комплекс|переправ)\w*|паром (?:терминал|кешен)\w*"),
    ("wholesale market", r"wholesale markets?|food hubs?|оптов\w+(?:-\w+)? рын\w+|оптово-распределительн\w+ центр\w*|көтерме (?:сауда )?(?:базар|нарық|орталы)\w*"),
    ("dairy farm", r"dairy farms?|молочн\w+(?:-товарн\w+)? ферм\w*|сүт(?:-тауар)? фермас?\w*"),
    ("poultry farm", r"poultry (?:farm|plant)s?|птицефабрик\w*|құс фабрикас?\w*"),
    ("cement plant", r"cement (?:\w+ )?(?:plant|mill|factory|works)\w*|цементн\w+ завод\w*|цемент зауыт\w*"),
    ("glass plant", r"glassworks|(?:float )?glass (?:\w+ )?(?:plant|factory|works)\w*|стекольн\w+ завод\w*|завод\w* (?:листов\w+ |флоат-)?стекла|шыны зауыт\w*"),
    ("vehicle plant", r"(?:car|automobile|auto|bus|truck|tractor|vehicle) (?:assembly )?(?:plant|factory)\w*|автозавод\w*|автосборочн\w+ завод\w*|тракторн\w+ завод\w*|автомобиль (?:құрастыру )?зауыт\w*|автобус (?:құрастыру )?зауыт\w*"),
    ("spinning mill", r"(?:cotton[- ])?spinning (?:mill|factory)\w*|textile (?:mill|factory|plant)\w*|(?:хлопко)?прядильн\w+ фабрик\w*|текстильн\w+ (?:фабрик|комбинат)\w*|иіру фабрика\w*|тоқыма фабрика\w*"),
    ("dairy plant", r"молочн\w+ комбинат\w*|молкомбинат\w*|молокоперерабатыва\w+ \w+|сүт (?:комбинат|өңдеу \w+)\w*|milk processing (?:plant|facilit)\w*|dairy plant\w*|milk (?:powder )?(?:plant|factory)\w*|молокозавод\w*|молочн\w+ завод\w*|сүт зауыт\w*"),
    ("fertiliser plant", r"fertili[sz]er (?:plant|factory)\w*|завод\w* (?:\w+ )?удобрени\w*|тыңайтқыш (?:зауыт|шығаратын зауыт)\w*"),
    ("fish farm", r"(?:sturgeon|trout|fish) farms?|рыбн\w+ ферм\w*|рыбоводн\w+ (?:завод|хозяйств|ферм|комплекс)\w*|рыбхоз\w*|балық (?:шаруашылығ|ферма|зауыт)\w*"),
    ("waste plant", r"мусоросжигательн\w+ завод\w*|мусороперерабатыва\w+ \w+|қоқыс(?:ты)? (?:өртеу|өңдеу|сұрыптау|жағу) (?:зауыт|кешен)\w*|waste[- ](?:processing|sorting|recycling|treatment|to-energy)[- ](?:plant|complex|facilit)\w*|мусороперерабатывающ\w+ (?:завод|комплекс)\w*|мусоросортировочн\w+ \w+|қалдық(?:тарды)? (?:өңдеу|сұрыптау) (?:зауыт|кешен)\w*"),
    ("water treatment plant", r"(?:waste ?water|water|sewage) treatment (?:plant|facilit|works|station|system|complex)\w*|очистн\w+ сооружени\w*|тазарту қондырғы\w*|су тазарту (?:қондырғы|стан|кешен)\w*|кәріз\w* тазарту \w+"),
    ("feedlot", r"feedlots?|откормочн\w+ площадк\w*|мал бордақылау\w*"),
    ("farm", r"(?<!wind )(?<!solar )\bfarms?\b|\w+(?:водческ|водн)\w+ хозяйств\w*|фермерск\w+ хозяйств\w*|ферм(?:а|у|ы|ой|е)(?!\w)|рыбхоз\w*|ферма(?:сы|сын|сының|ны)?(?!\w)"),
    ("logistics centre", r"logistics? (?:cent\w+|hub|park|terminal|complex|base)\w*|(?:distribution|freight|transport|container|cargo) (?:cent(?:re|er)|hub|terminal|yard)s?|dry ports?|inland ports?|транспортно-логистическ\w+ \w+|распределительн\w+ центр\w*|контейнерн\w+ (?:терминал|хаб|площадк)\w*|грузов\w+ терминал\w*|сух\w+ порт\w*|(?:көлік-)?логистика(?:лық)? \w*орталы\w*|тарату орталы\w*|контейнер(?:лік)? (?:терминал|хаб)\w*|құрғақ порт\w*|жүк терминал\w*|логистическ\w+ (?:центр|хаб|парк|терминал|комплекс)\w*|логистика(?:лық)? (?:орталы|хаб|парк|терминал)\w*"),
    ("warehouse", r"warehouses?|cold[- ]stor(?:e|age)\w*|storage (?:facilit|complex|hub)\w*|vegetable stores?|холодильн\w+ (?:склад|комплекс|терминал)\w*|\w*хранилищ\w*|складск\w+ комплекс\w*|склад(?:а|у|ом|ы)?(?!\w)|овощехранилищ\w*|қойма(?:лар\w*|сы\w*|ны|ға|да|ның)?(?!\w)"),
    ("terminal", r"terminals?|терминал\w*"),
    ("road", r"motorways?|highways?|ring roads?|(?:toll )?\broads?\b(?!map)(?! map)|автодорог\w*|автомагистрал\w*|автобан\w*|дорог[аиуе](?!\w)|тас жол\w*|автожол\w*|айналма жол\w*"),
    ("railway", r"railways?|rail lines?|железн\w+ дорог\w*|железнодорожн\w+ (?:лини|ветк|пут)\w*|теміржол\w*(?! (?:дөңгелек|вагон|техника))"),
    ("bridge", r"bridges?\b|мост(?:а|у|ом|ы)?(?!\w)|көпір\w*"),
    ("airport", r"airports?|аэропорт\w*|әуежай\w*"),
    ("seaport", r"seaports?|морск\w+ порт\w*|теңіз порт\w*"),
    ("pipeline", r"pipelines?|газопровод\w*|нефтепровод\w*|трубопровод\w*|водовод\w*|(?:газ|мұнай|мұнай-газ|су|магистральд[ыі]қ) құбыр(?:ы|лар|ын)\w*"),
    ("water supply system", r"water mains?|waterworks|water (?:supply|distribution) (?:system|network)s?|водопровод\w*|(?:сет|систем)\w+ водоснабжения|ауызсу (?:жүйе|желі)\w*|сумен (?:қамту|жабдықтау) жүйе\w*|канализационн\w+ (?:сет|систем|коллектор)\w*|кәріз (?:жүйе|желі)\w*"),
    ("substation", r"substations?|подстанц\w+|қосалқы станция\w*"),
    ("industrial park", r"(?:industrial|technology|science|agricultural|agro-?industrial|logistics and industrial) (?:park|cluster|zone)s?|technoparks?|агропарк\w*|технополис\w*|промышленн\w+ парк\w*|промпарк\w*|индустриальн\w+ парк\w*|технопарк\w*|кластер\w*|индустриялық парк\w*"),
    ("trade centre", r"(?:trade|trading|shopping|wholesale) (?:cent\w+|hub|complex|mall|house)s?|торгов\w+ (?:центр|комплекс|хаб|дом)\w*|центр\w* оптов\w+ торговл\w+|оптов\w+(?:-\w+)? (?:центр|рын)\w*|сауда (?:орталы|кешен|үйі)\w*"),
    ("hotel", r"hotels?|guest ?houses?|(?:tourist|holiday|recreation) (?:complex|village|camp|zone|base)\w*|туристическ\w+ (?:комплекс|деревн|баз|зон|городок)\w*|глэмпинг\w*|этноаул\w*|туристік (?:кешен|база|аймақ)\w*|демалыс (?:аймағ|орн|орын)\w*|гостини(?:ц|чн)\w*|отел(?:ь|я|ю|ем|ей)(?!\w)|қонақ ?үй\w*"),
    ("hospital", r"hospitals?|(?:poly)?clinics?|поликлиник\w*|госпитал\w*|медцентр\w*|(?:medical|diagnostic|oncology|cardiology|dialysis|rehabilitation) (?:cent(?:re|er)|clinic|facilit)\w*|(?:медицинск|диагностическ|онкологическ|реабилитационн|перинатальн)\w+ центр\w*|(?:диагностика|онкология|оңалту|медицина)\w* орталы\w*|больниц\w*|клиник\w*|медицинск\w+ центр\w*|аурухана\w*|емхана\w*|клиника\w*"),
    ("university campus", r"(?:branch|campus)\w* of [^.;]{0,40}universit\w*|филиал\w* [^.;]{0,40}университет\w*|университет\w* [^.;]{0,20}филиал\w*"),
    ("data centre", r"data cent\w+|дата-центр\w*|\bцод\b|дата-орталы\w*"),
    ("residential complex", r"residential (?:complex|quarter)\w*|жил(?:ой|ого|ые|ых) (?:комплекс|квартал|микрорайон)\w*|тұрғын үй кешен\w*"),
    ("assembly shop", r"assembly (?:shop|line|plant)s?|assembl(?:es|ing|e)\b (?!hall)|собира(?:ет|ют|ть) (?=\w+(?:ы|и|ов|ей)\b)|сборочн\w+ (?:цех|производств|лини|завод)\w*|(?:крупно|мелко)узлов\w+ сборк\w*|сборк[аиуе] (?:\w+ )?(?:автобус|автомобил|техник|машин|погрузчик|трактор|комбайн|экскаватор|лифт|станк|телевизор|холодильник|прицеп|дрон|беспилотник)\w*|құрастыр\w+ (?:зауыт|цех)\w*"),
    ("workshop", r"workshops?(?= (?:for|to|that|in|where|making))|production (?:line|facilit|site|base|unit|complex)\w*|(?:bottling|packing|packaging|canning|drying|milling|cutting|processing|sorting) (?:shop|line|unit|facilit|plant|station)\w*|лини\w+ (?:по|розлив|упаковк|сборк|сортировк)\w*|(?:шығару|өндіру|қаптау|құю|сұрыптау|буып-түю) (?:желі|цех|кешен)\w*|өндіріс (?:орн|алаң|желі|база)\w*|цех(?:а|у|ом|е|и|ов)?(?!\w)|производственн\w+ (?:лини|баз|площадк)\w*|цех(?:ы|ын|тар|қа)?(?!\w)"),
    ("mine", r"\bmines?\b|рудник\w*|шахт[аыу](?!\w)|кеніш\w*"),
    ("deposit development", r"(?:gold|copper|oil|gas|coal|lithium|tungsten|iron ore|uranium|zinc|manganese|\w+) (?:field|deposit)s?\b|месторождени\w+|кен орн\w*|development of (?:the )?[\w -]{0,30}(?:deposit|field)s?|разработк\w+ месторожд\w+|освоени\w+ месторожд\w+|кен орнын игеру\w*"),
    ("processing plant", r"processing (?:plant|complex|facility)\w*|перерабатывающ\w+ (?:завод|комплекс|предприяти)\w*|\w*комбинат\w*|өңдеу (?:зауыт|кешен|кәсіпорн|кәсіпорын|цех|фабрика)\w*|(?:қайта )?өңдейтін (?:зауыт|кешен|цех)\w*"),
    ("plant", r"(?:текстильн|перерабатывающ|пищев|агропромышленн|производственн|горнорудн|горнодобывающ|металлургическ|химическ|сборочн|\w+перерабатывающ)\w+ предприяти(?:е|я|ю|ем)(?!\w)|(?:тоқыма|өңдеу|химия|тамақ|жиһаз|тау-кен) (?:кәсіпорн|кәсіпорын)\w*|\bplants?\b(?! growing)(?! \d)(?!ed|ing)|factor(?:y|ies)|\bmills?\b|\bworks\b(?= (?:for|in|at|that|will|to make|near|is|on))|(?<!joint )enterprise\b|units?\b(?= (?:for|to make|making|that))|предприяти\w+ (?:по|выпуск)|(?<!бірлескен )кәсіпорын(?:ды|ы|ын)?(?!\w)|\w*завод(?:а|у|ом|е|ы|ов|ами)?(?!\w)|\w*фабрик\w*|зауыт\w*|зауыд\w*|фабрика\w*|мини-завод\w*|маслобойн\w+|крупорушк\w+|птичник\w*|коровник\w*"),
    ("complex", r"\w+комплекс(?:а|у|ом|е|ы|ов)?(?!\w)|кешен(?:ге|іне|інде)(?!\w)|\bcomplex(?:es)?\b(?! (?:issue|situation|problem|task))|комплекс(?:а|у|ом|е|ы|ов)?(?!\w)|(?:production|agro\w*|industrial|tourist|livestock) complex\w*|(?:производственн|агропромышленн|животноводческ|туристическ)\w+ комплекс\w*|кешен(?:і|ін|інің|дер)?(?!\w)"),
    ("production", r"production of|manufactur\w+ of|производств(?:о|а|у|е|ом)(?!\w)|локализ\w+|выпуск(?:а|у|ом)? |өндіріс\w*"),
    ("station", r"(?:drying|weather|compressor|research|testing|monitoring|transfer|pumping|sorting) stations?|(?:сушильн|компрессорн|газокомпрессорн|метео|опытн|пилотн|перекачива)\w+ станци\w+|(?:кептіру|компрессор|сынақ) стан[сц]\w+"),
    ("unit", r"(?:carbamide|urea|hydrogen|nitrogen|gas|cracking|alkylation|desulphuri[sz]ation|distillation|modular|mobile|pilot) (?:\w+ )?units?\b|\w+(?:н|ск)(?:ая|ой|ую|ые|ых) установк\w+|установк\w+ (?:по|для) \w+|\w+ қондырғы(?:сы|сын|сының|лар)\w*|(?!(?:горяч|берегов|красн|перв|прям|воздушн)\w+ )\w+(?:ую|ая|ой) лини[юяи](?!\w)"),
    ("testing ground", r"(?:testing|proving|training) grounds?|полигон\w*"),
    ("farm", r"(?!(?:сельск|народн|домашн|коммунальн|городск|водн|жилищн|лесн|охотнич|рыбн)\w+ )\w+(?:ое|ого|ому|ом) хозяйств\w*"),
    ("second stage", r"(?:second|third|new|next) (?:phase|stage|line)s?\b|(?:втор|трет|нов|следующ)\w+ (?:очеред|лини|этап)\w*|(?:екінші|үшінші|жаңа|келесі) (?:кезең|желі|кезек)\w*"),
    ("investment project", r"проект\w* (?=[«\"“„])|projects? (?=[\"“«])|(?<=[»”\"] )жоба(?:сы|сын|сының)(?!\w)"),
    ("centre", r"(?:Kazakh|joint|regional|international|modern|new)[\w-]* cent(?:re|er) (?:of|for)\b|(?:innovation|research|technology|competence|call|sports|cancer|health|entertainment|retail|outlet|rehabilitation|engineering|design|R&D|IT|startup|distribution|customer) (?:cent(?:re|er)|hub)s?|(?:исследовательск|технологическ|спортивн|развлекательн|реабилитационн|инженерн|молод[её]жн)\w+ центр\w*|(?:техно|авто|спорт|сервис)центр\w*|(?:технология|зерттеу|спорт|инженерлік|медициналық)\w* орталы\w*|(?<!облыс )(?<!аудан )(?<!қала )орталы(?:қ|ғын)(?!\w)|(?:medical|training|innovation|service|research|tourist|cultural|business|engineering) cent(?:re|er)s?|(?:учебн|инновационн|сервисн|научн|туристическ|инжинирингов|делов)\w+ центр\w*|(?:оқу|инновация|сервис|ғылыми|туристік) орталы\w*"),
)  # fmt: skip

# Rows whose word may stand for one of the others told before ("the plant" for a refinery), by the head that they share.
HEADS: dict[str, tuple[str, ...]] = {
    "plant": (
        *(
            "plant",
            "refinery",
            "concentrator",
            "petrochemical complex",
            "processing plant",
            "assembly shop",
            "workshop",
            "mine",
            "solar power plant",
            "wind power plant",
            "hydropower plant",
            "power plant",
            "combined heat and power plant",
            "poultry farm",
        ),
        *(
            "production",
            "feedlot",
            "dairy plant",
            "spinning mill",
            "brewery",
            "steel mill",
            "cement plant",
            "glass plant",
            "fertiliser plant",
            "vehicle plant",
            "waste plant",
            "water treatment plant",
        ),
    ),
    "station": (
        "station",
        "substation",
        "pumping station",
        "power plant",
        "solar power plant",
        "wind power plant",
        "hydropower plant",
    ),
    "power plant": ("solar power plant", "wind power plant", "hydropower plant", "combined heat and power plant"),
    "workshop": ("assembly shop", "plant", "processing plant"),
    "production": ("plant", "processing plant", "assembly shop", "workshop", "deposit development", "mine"),
    "farm": ("dairy farm", "poultry farm", "feedlot", "fish farm", "wind power plant", "solar power plant"),
    "complex": (
        "petrochemical complex",
        "gas processing plant",
        "concentrator",
        "feedlot",
        "trade centre",
        "dairy farm",
        "poultry farm",
        "greenhouse",
        "hotel",
        "residential complex",
        "processing plant",
        "plant",
        "logistics centre",
    ),
    "centre": ("logistics centre", "trade centre", "data centre", "hospital"),
    "industrial park": ("solar power plant", "wind power plant", "logistics centre"),
    "warehouse": ("logistics centre",),
    "terminal": ("logistics centre", "airport", "seaport"),
    "road": (),
    "processing plant": ("meat plant", "dairy plant", "concentrator", "tannery", "fish farm"),
    "unit": (),
    "testing ground": (),
    "bridge": (),
    "pipeline": (),
    "railway": (),
    "hotel": (),
    "hospital": (),
}
# Words too common to be a project of their own without somebody who builds.
WEAK = frozenset(
    {
        "investment project",
        "second stage",
        "water supply system",
        "station",
        "unit",
        "testing ground",
        "museum",
        "cultural centre",
        "mosque",
        "filling station",
        "deposit development",
        "canal",
        "school",
        "reservoir",
        "depot",
        "quarry",
        "laboratory",
        "border crossing",
        "bus terminal",
        "stadium",
        "water park",
        "cable line",
        "training centre",
        "orchard",
        "irrigation system",
        "road",
        "railway",
        "bridge",
        "airport",
        "seaport",
        "terminal",
        "production",
        "centre",
        "complex",
        "mine",
        "pipeline",
        "industrial park",
        "hospital",
        "hotel",
        "workshop",
        "farm",
        "university campus",
        "trade centre",
    }
)
# Raising, setting up, putting money in: a thing comes about.
BUILD = (
    r"replac(?:e|es|ed|ing) [^.;]{0,40}(?:mains|pipes?|networks?|boilers?)\b|замен(?:ит|ят|ена|ены|а|у|е)(?!\w)|ауыстыр(?:ыл)?ады|rehabilitat(?:es?|ed|ing|ion of)\b|restor(?:es?|ed|ing|ation of)\b|восстанов\w*|қалпына келтір\w*|вв[её]л[аи]?(?!\w)|введут|re-?open\w*|restart\w*|reviv\w*|возобнов\w*|provid(?:es|ed|ing) for|envisag\w*|предусматрива\w+|(?:re)?build(?:s|ing)?\b|built\b|construct\w*|erect\w*|\bput(?:ting)? up\b|set(?:ting)? up|establish\w*|launch\w*|commission\w*|put into|creat(?:e|es|ed|ing|ion)\b|implement\w*|realiz\w+|realis\w+|invest(?:s|ed|ing|ment|ments)?\b|rise\b|"
    r"moderni[sz]\w+|reconstruct\w*|renew\w*|renovat\w*|repair\w*|overhaul\w*|expan[ds]\w*|upgrad\w*|assembl\w+|localis\w+|localiz\w+|financ\w+|open(?:s|ed|ing)?\b|intend\w*|plan(?:s|ned|ning)? to|go into operation|produces?\b|turns? out|"
    r"develop\w*|fund(?:s|ed|ing)?\b|bankroll\w*|revamp\w*|refit\w*|refurbish\w*|inaugurat\w*|unveil\w*|tak(?:es|ing) shape|go(?:es|ing)? up\b|spring up|sprang up|sink|stak(?:e|es|ing)|pump(?:s|ed|ing)? (?:\w+ ){0,4}into|plough\w*|pour(?:s|ed|ing)?\b|commit(?:s|ted|ting)?\b|spend(?:s|ing)?\b|spent\b|install\w*|equip\w*|lay(?:s|ing)? (?:the|a|down)|laid\b|locat(?:e|es|ed|ing)\b|host(?:s|ed)? (?:a|the)|breaks? ground|ground (?:was|has been) broken|brick|switch(?:ed|es)? on|double|enlarg\w*|work (?:on|began|begins|starts|is)|appear\w*|pay(?:s|ing)? for|foot(?:s|ed)? the bill|tender|design\w*|project\b|"
    r"стро(?:ит|ят|и[лт]|ить|ящ|им|йк)\w*|постро\w*|строительств\w*|возвед\w*|возвод\w*|созда(?:[елнстё])\w*|откры\w+|откро\w+|запус(?:к|т)\w*|реализ\w+|ввод\w*|введ[её]н\w*|инвестир\w*|инвестиц\w*|вложи\w+|вложен\w*|модерниз\w*|реконструк\w*|ремонт\w*|обновл\w+|расшир\w*|"
    r"локализ\w*|организ(?:ова|у)\w*|заработа\w+|работает(?! над)|финансир\w*|наладит\w*|появ(?:ится|ятся|ил\w+)|планиру\w+|выпускать|вырас(?:тет|тут|ти|ла|ло)|вкладыва\w+|потрат\w+|размест\w+|обустро\w+|оборуд\w+|смонтир\w+|монтаж\w*|прол(?:ожит|ожат|ожен|ожили|агает|адк)\w*|залож\w+|разверн\w+|освои\w+|освоени\w+|переоснаст\w+|переоборуд\w+|удво\w+|соору\w+|возник\w+|намер\w+|хоч\w+|хотят|выкуп\w+|поднима\w+|профинансир\w+|заработ\w+|перезапус\w+|разработ\w+|дал\w* старт|проект(?:а|у|ом|е|ы|ов)?(?!\w)|"
    r"салу\w*|сал(?:ды|ынды|ынып|ынуда|ып|мақ|ады|ынады|ған|ынған|ынбай)\w*|тұрғыз\w*|аш(?:ты|ылды|ылады|у|ып|пақ|ыл)\w*|іске қос\w*|құр(?:у|ады|ылды|мақ|ылыс)\w*|жүзеге асыр\w*|жаңғырт\w*|жаңарт\w*|жөнде\w*|кеңейт\w*|жұмыс істе\w*|инвестиция\w*|қаржыланд\w*|құрастыр\w*|пайдалануға бер\w*|іске асыр\w*|бой көтер\w*|көтеріл\w*|орнат\w*|орналас\w*|жүргіз\w*|төсе\w*|игер\w*|жабдықта\w*|ұлғайт\w*|еселе\w*|қаржы\w*|жұмса\w*|құй(?:ады|мақ|ды|ған)\w*|пайда бол\w*|тартыл\w*|жоспарла\w*|ниет\w*|көзде\w*|жоба\w*|соқ(?:ты|пақ)\w*"
)
# What only builders do; a weak word needs one of these.
RAISE = (
    r"replac(?:e|es|ed|ing) [^.;]{0,40}(?:mains|pipes?|networks?|boilers?)\b|достраива\w+|замен(?:ит|ят|ена|ены|а|у|е)(?!\w)|rehabilitat(?:es?|ed|ing|ion of)\b|restor(?:es?|ed|ing|ation of)\b|восстанов\w*|қалпына келтір\w*|establishment of|(?:to|will) establish|establish(?:es|ing)|re-?open\w*|restart\w*|reviv\w*|возобнов\w*|build(?:s|ing)?\b|built\b|construct\w*|erect\w*|put(?:ting)? up|moderni[sz]\w+|reconstruct\w*|renew\w*|renovat\w*|repair\w*|expan[ds]\w*|upgrad\w*|assembl\w+|invest(?:s|ed|ing)?\b|set(?:ting)? up|opened|inaugurat\w*|broke ground|ground (?:was|has been) broken|laid\b|lay(?:s|ing)?\b|financ\w+|fund(?:s|ed|ing)\b|develop\w*|revamp\w*|refurbish\w*|go(?:es|ing) up\b|spend(?:s|ing)?\b|put\w* [^.;]{0,40} into|implement\w*|"
    r"реализ\w+|созда(?:н|ва)\w*|стро(?:ит|ят|и[лт]|ить|ящ|йк)\w*|постро\w*|строительств\w*|возвед\w*|возвод\w*|модерниз\w*|реконструк\w*|ремонт\w*|расшир\w*|вложи\w+|вложен\w*|запустил\w*|запуска\w*|откры(?:ли|л|т|ть|ти)\w*|созда(?:ст|дут|ть|ёт|ет|ют|ни\w*|ли|ла)(?!\w)|вырас(?:тет|тут)|вкладыва\w+|прол(?:ожит|ожат|ожили|агает|адк)\w*|залож\w+|соору\w+|оборуд\w+|обустро\w+|появ(?:ится|ятся)|профинансир\w+|финансир\w+|инвестир\w+|разработ\w+|дал\w* старт|освоени\w+|размест\w+|размещ\w+|монтиру\w+|смонтир\w+|монтаж\w*|возведени\w*|нара(?:стит|стят|щива)\w*|locat(?:e|es|ed|ing)\b|install\w*|орналас\w*|құрастыр\w*|"
    r"салу\w*|сал(?:ды|ынды|ынып|ынуда|ып|мақ|ады|ынады|ған|ынған|ынбай)\w*|тұрғыз\w*|құрылыс\w*|жаңғырт\w*|жаңарт\w*|жөнде\w*|кеңейт\w*|ашты|ашылды|ашпақ|ашу|бой көтер\w*|орнат\w*|төсе\w*|игер\w*|ұлғайт\w*|қаржыланд\w*|инвестиция (?:сал|құй)\w*|соғ\w*|іске (?:қос|асыр)\w*|жүзеге асыр\w*|құру(?:ға|ды)?(?!\w)|құр(?:ады|мақ|ылады)(?!\w)"
)

# Verbs that speak as plainly of a thing that comes about, but stand with other things too.
STARTS = (
    r"put [^.;]{0,60}? into (?:operation|service)|being implemented|вв[её]л[аи]? в |введут|open(?:s|ing)?\b|launch\w*|locali[sz]\w+|complet\w+ (?:the |its )?(?:construction|first|second|building)|begin(?:s)? (?:\w+ )?production|creat(?:e|es|ing)\b|"
    r"откро(?:ет|ют)|запуст(?:ит|ят|ить)|запуск\w*|локализ\w+|налад(?:ит|ят|ить)|организу[ею]т (?:\w+ ){0,4}(?:производств|\w*сборк|выпуск|сборк)\w*|вложит(?!\w)|вложат|заверш\w+ (?:\w+ )?(?:строительств|очеред|этап)\w*|"
    r"ашады|ашуды|жолға қо(?:ю|й)\w*|шығаруды (?:баста|ұйымдастыр)\w*"
)

# Earlier rows win: a project told as frozen was once under construction too.
STAGES: tuple[tuple[ProjectStage, str], ...] = (
    ("cancelled", r"written off|never (?:left the drawing board|materiali[sz]ed|got built)|cancell?ed|shelved|terminated|annulled|revoked|fell through|c[ao]me to nothing|(?:will|would|did|does) not go ahead|pull(?:s|ing) out|no longer (?:plans?|intends?|going)|gave up (?:its|the|on)|walked away|pulled out|backed out|withdr(?:ew|awn) from|called off|abandon\w+|scrapped|dropped (?:the|its) plan|отмен[её]н\w*|отказал(?:ся|ась|ись|ось) от|закры(?:ли|т) проект|бас тарт(?:ты|қан)\w*|отказал(?:ся|ась|ись) от (?:\w+ )?(?:затеи|замысла|идеи|проекта|строительства|завода)|жобадан (?:шықты|шыққан)|жүзеге асп(?:ай қалды|ады)|күшін жой(?:ды|ған)|бұзылды|жоба(?:сы|ны)? (?:\w+ )?(?:жабылды|жапты|тоқтатылды)|утратил\w* силу|от (?:\w+ )?(?:затеи|замысла|идеи|проекта|планов|строительства) (?:\w+ )?отказал\w+|расторг\w+|сорвал(?:ся|ась|ось)|не состоял(?:ся|ась|ось)|сверн(?:ул|ут)\w*|выш(?:ел|ла|ли) из проекта|аннулир\w+|не будет (?:построен|реализован)\w*|прекратил\w* (?:\w+ )?(?:проект|строительств)\w*"),
    ("suspended", r"suspended|half-(?:built|finished)|unfinished|недострое\w+|stopped half-?way|mothball\w*|ran out of money|at a standstill|frozen|stands? (?:idle|still|unfinished)|put on hold|on hold|halted|stalled|stopped (?:the )?(?:work|construction)|mothballed|never (?:begun|started|got off)|standing idle|(?:has|have) stood (?:idle|empty)|downed tools|on ice\b|ground to a halt|suspends?\b|(?:work|construction|building) (?:has |was |is )?(?:been )?(?:stopped|halted|interrupted)|(?:has|have) not (?:yet )?resumed|приостанов\w+|заморо[жз]\w+|заброшен\w*|законсервир\w+|так и не (?:начал|заработал|запущ|построен)\w*|стоит без|остановлен\w*|остановил\w* (?:\w+ )?(?:работ|строительств|стройк)\w*|(?:работ|строительств|стройк)\w+ (?:\w+ )?(?:встал|замерл|остановил)\w*|на паузе|на паузу|простаива\w+|тоқтатыл\w*|тоқтат(?:ты|қан|а тұр)\w*|тоқта(?:ды|ған)(?!\w)|тоқтап (?:тұр|қал)\w*|кідіріп (?:тұр|қал)\w*|салынбай (?:тұр|қал)\w*|қаңтарыл\w*|бос тұр"),
    ("intended", r"present(?:s|ed|ing) (?:an? |the |its |their )?(?:\w+ )?project|презентовал\w*|представил\w* (?:\w+ )?проект|жоба(?:сын|ларын)? таныстыр\w*|look(?:s|ing|ed) into|(?:negotiat\w*|in talks|(?:holds?|held|holding|for) (?:talks|negotiations)) [^.;]{0,90}?\b(?:about|over|on)\b|has offered to|offers to (?:build|put|invest)|вед[её]т\w* переговоры (?:об?|по|насч[её]т)|вед(?:ут|ёт|ет) (?:\w+ )?переговор\w* (?:об?|по)|келіссөз\w* жүргіз(?:іп|у|е|ді)\w*|would (?:also )?like to (?:build|set up|open|put|invest)|(?:(?:has|have) been|(?:is|are)(?: being)?|under) consider(?:ed|ation|ing)|(?:is|are) (?:studying|weighing|exploring|mulling)|express(?:es|ed)? (?:\w+ ){0,3}(?:interest|readiness|intention|willingness)|interested in|not (?:yet )?(?:been )?(?:signed|taken|decided)|memorand\w+|\bMoU\b|letters? of intent|road ?-?map|"
     r"(?:expressed|voiced) (?:an |its |their )?(?:\w+ )?(?:intention|interest|readiness)|propos\w+ (?:to|building|setting)|feasibility study|изуча\w+ (?:возможност|вопрос)\w*|рассматрива\w+|меморандум\w*|о намерени\w+|дорожн\w+ карт\w*|(?:выразил\w+|заявил\w+ о) (?:\w+ )?(?:намерени|готовност|заинтересованност|желани|интерес)\w*|заинтересован\w+|предл(?:ож|аг)\w+ (?:построить|создать|открыть)|хот(?:ят|ела?и?) бы построить|прорабатыва\w+|технико-экономическ\w+ обоснован\w*|"
     r"қарастыр\w*|меморандум\w*|ниет(?:ті|і бар|тері бар| білдір|ін білдір| хат)\w*|жол карта\w*|(?:қарап|қарастырып|зерттеп) жатыр|қарауда|мүмкіндігі? (?:зерттел|қарастыр)\w*|қызығушылы\w+|салуды ұсын\w*|салғысы кел\w*"),
    ("operating", r"\bcommissioned (?:an?|the|its)\b(?! (?:study|report|survey|review))|салып біт(?:ті|кен|ірді)|\bput (?:[^.;]{0,60}? )?into (?:operation|service)|вв[её]л[аи]? в (?:эксплуатац|строй|работу|действ)\w*|completed (?:the )?(?:construction|first|second|building)|завершил\w* (?:строительств|перв|втор)\w*|құрылыс(?:ын|ы) аяқта(?:ды|лды|ған)|(?:opening|launch|inauguration|commissioning) ceremon\w*|ceremon\w* (?:of|for|to mark) the (?:opening|launch)\w*|has been (?:working|operating|assembling|producing|running|making|in operation)|have been (?:working|operating|producing)|(?:is|are) (?:operating|working|running|in operation)|operates\b|went into operation|(?:was|were|has been|have been) (?:opened|launched|commissioned|put into (?:operation|service)|inaugurated)|\bopened\b|inaugurated|has fed|turns out|already (?:works|produces|operates)|employs\b|c[ao]me on ?stream|started (?:production|work|operating|up)|(?:began|begun|started|launched) (?:\w+ )?(?:production|operations?|operating|producing|work)\b(?! on)|has run\b|harvest(?:ed)? (?:its|the) first|"
     r"работа(?:ет|ют)(?! над)(?! по)|действу(?:ет|ют)|запустил\w*|запущен\w*|введ[её]н\w* в (?:строй|эксплуатац|работу)\w*|открыл(?:ся|ась|и|а|о|ось)?(?!\w)|открыт[аоы]?(?!\w)|выпускает|функциониру\w+|сдал(?:и|а)? в эксплуатац\w*|сдан\w* в эксплуатац\w*|заработал[аои]?(?!\w)|церемони\w+ (?:\w+ )?(?:открыти|запуск|ввод)\w*|дал\w* старт (?:работе|производств|выпуск)\w*|начал\w* (?:\w+ )?(?:работу|выпуск|производств)\w*|да(?:л|ла|ло|ли) (?:\w+ )?(?:урожай|продукци)\w*|производит(?!\w)|трудятся|"
     r"жұмыс істе(?:п|йді|уде|п тұр)\w*|іске қосыл(?:ды|ған)|іске қос(?:ты|қан)|ашылу (?:рәсім|салтанат)\w*|іске қосу рәсім\w*|ашылды|ашты|ашқан|ашылған|пайдалануға беріл(?:ді|ген)|іске қосқан|шығарып (?:отыр|келеді|жатыр|тұр)\w*|еңбек етеді|еңбек етіп|жұмысын бастаған|өнім (?:шығар|бер)(?:іп|еді|ады)\w*|жұмысын бастады"),
    ("committed", r"sign(?:s|ed)? (?:an? )?[^.;]{0,40}\bloan\b|подпис\w+ [^.;]{0,40}(?:кредит|за[её]м|займ)|agreements?\b(?! (?:on|in) principle)|contracts?\b|final (?:investment )?decision|undertak\w+|undertook|has been decided|(?:decided|resolved) to (?:build|invest|finance)|loan agreement|approved|concluded|will (?:lend|finance|give)|(?:granted|provided|allocated|extended) (?:a )?(?:loan|credit)|"
     r"(?:предоставит|предоставил)\w* (?:\w+ )?(?:кредит|за[её]м|финансирован)\w*|соглашени\w*|контракт\w*|договор(?:а|у|ом|е|ы|ов)?(?!\w)|решени\w* (?:\w+ )?принят\w*|принят\w* решени\w*|принял\w* (?:\w+ )?решени\w*|обязал\w+|обязует\w*|одобрил\w*|утвердил\w*|выдел(?:ит|ил)\w* (?:кредит|за[её]м)\w*|профинансирует|келісім\w*|келісімшарт\w*|шешім қабылда\w*|қол қой\w*|мақұлда\w*|міндетте\w*"),
    ("under_construction", r"(?:is|are) completing|достраива\w+|near(?:s|ing)? completion|being implemented|завершается(?!\w)|аяқтап жатыр|аяқталып келеді|(?:begun|began|started|launched|kicked off) (?:the )?(?:\w+ )?construction|(?:currently |now )?being (?:built|erected|constructed|installed|put up)|work (?:on|at) [^.;]{0,60} (?:started|began|has begun|has started|is under way)|is going up|are going up|taking shape|работы (?:\w+ )?(?:начались|ведутся|стартовали|идут|продолжаются)|жұмыс(?:тары)? (?:басталды|жүріп жатыр|жүргізілуде|жүруде)|under construction|is (?:now |currently |being |already )*(?:building|built|constructed|erected|erecting|installing|putting up|put up|reali[sz]ing|implementing)|are (?:now |currently |being |already |also )*(?:building|built|constructed|putting up)|construction (?:of [^.;]{0,60} )?(?:is|was|has been|has|have) (?:already |now |currently )?(?:launched|started|begun|begin|under ?way|in progress|continuing|continued|going on|ongoing|near)|has been building|have been building|under ?way|began (?:to build|building|construction)|started (?:to build|building|construction|the construction)|broke ground|groundbreaking|ground was broken|laid the (?:foundation|first|corner)\w*|(?:piles?|foundations?) (?:has|have|was|were|is|are) (?:being |been )?(?:driven|laid|poured)|involved in (?:the )?construction|foundation stone|continues? to build|"
     r"стро(?:ит|ят|ится|ятся)(?!\w)|строящ\w+|вед[её]т(?:ся)? (?:\w+ )?строительств\w*|вед[её]тся|ид[её]т (?:\w+ )?строительств\w*|продолжа\w+ (?:\w+ )?строительств\w*|строительство [^.;]{0,60}(?:начал|ведется|ведётся|ид[её]т|продолжа|завершает|стартовал)\w*|возводит\w*|возводят|начал\w* (?:\w+ )?(?:строить|строительств|рыть|возводить)\w*|приступил\w* к (?:\w+ )?строительств\w*|заложи\w+ (?:первый |фундамент|капсул)\w*|стартовал\w* (?:\w+ )?строительств\w*|реализует(?:ся)?(?!\w)|реализуют(?!\w)|стро(?:или|ила|ил)(?!\w)|монтиру(?:ет|ют)(?!\w)|ведутся|устанавлива(?:ет|ют)(?!\w)|залил\w* фундамент|"
     r"салып (?:жатыр|келеді)\w*|салынып (?:жатыр|келеді)\w*|салынуда|салуда|құрылыс\w* (?:\w+ )?(?:басталды|басталған|бастады|жүріп|жүруде|жалғас)\w*|тұрғызылып жатыр|тұрғызып жатыр|тұрғызуда|іргетас\w*|бой көтеріп (?:келеді|жатыр)|кеңейтіп жатыр|жаңғыртып жатыр|жүргізіліп жатыр|жұмсалып жатыр|орнатып жатыр|қолға алынды"),
)  # fmt: skip
# A thing that lies ahead and of which nothing more is told.
AHEAD = (
    r"due to\b|замен(?:ит|ят)(?!\w)|ауыстыр(?:ыл)?ады|высадит(?!\w)|высадят|отырғыз(?:ады|бақ)(?!\w)|вложит(?!\w)|вложат|запуст(?:ит|ят)(?!\w)|выделит(?!\w)|откроют|организу[ею]т|локализу[ею]т|возвед[её]т|возведут|начн[её]т|инвестирует|заработает|наладит|профинансирует|реконструирует|модернизирует|расширит|обновит|приобрет[её]т|купит(?!\w)|введут|береді|бөледі|бөлмек|қоймақ|қосылады|қосылмақ|салынбақ|жаңартады|жаңартпақ|кеңейтеді|кеңейтпек|сатып ала(?:ды|мақ)|орнатады|орнатпақ|өсірмек|agreed (?:to|on)|договорил\w*|уговорил\w*|уағдаласты|provid(?:es|ed|ing) for|envisag\w*|предусматрива\w+|предполага\w+|вознамер\w+|рассчитыва\w+|предсто\w+|көзде\w*|бермек|құймақ|жұмсамақ|жұмсалмақ|салуды|тиіс(?!\w)|plan(?:s|ned|ning)?\b|intend\w*|intention|going to|\bwill\b|wants? to|hopes? to|would|is to\b|ready to|планиру\w+|намер\w+|собира\w+|построит|построят|создаст|создадут|откроет\w*|будет|будут|появится|хоч\w+|хот\w+|готов\w*|"
    r"жоспарла\w*|ниет\w*|салатын\w*|ашатын\w*|құратын\w*|іске асыратын\w*|салады|салмақ|салынады|салынбақ|ашады|ашпақ|ашылады|тұрғыз(?:ады|бақ|ылады)|іске асырмақ|құрады|құрмақ|дайын"
)

# What somebody means to do with a thing that runs already.
PLANNED = (
    r"plan(?:s|ned|ning)? to|intends?\b|is going to|намер\w+|планиру\w+|собира\w+|жоспарла\w*|ниетт\w+|көздеп отыр"
)

ACTIVITIES: tuple[tuple[Activity, str], ...] = (
    ("modernisation", r"restor(?:es?|ed|ing|ation of)\b|восстанов\w*|қалпына келтір\w*|moderni[sz]\w+|reconstruct\w*|renew(?:al|ed|ing|s)?\b|renovat\w*|repair\w*|overhaul\w*|upgrad\w*|rehabilitat\w*|модерниз\w*|реконструк\w*|ремонт\w*|обновл\w+|жаңғырт\w*|жаңарт\w*|жөнде\w*|реконструкция\w*"),
    ("expansion", r"expan[ds]\w*|enlarg\w+|second (?:stage|phase|line)|increase (?:the |its )?(?:output|capacity)|расшир\w*|втор(?:ой|ая|ую) (?:очеред|лини|этап)\w*|увелич\w+ (?:\w+ )?(?:мощност|производств|выпуск|объ[её]м|число)\w*|нара(?:стит|стят|щива|щен)\w*|ramp\w* up|doubl\w+ (?:its|the) (?:output|capacity|production)|кеңейт\w*|ұлғайт\w*|екінші (?:кезең|желі)\w*"),
    ("acquisition", r"acqui(?:re|si)\w*|bought (?:a |the |\d)|purchase\w* (?:of )?(?:a |the )?(?:stake|shares)|takes? over|приобр[её]\w+ (?:\w+ )?(?:дол|акци|пакет|завод|компани)\w*|купил\w*|покупк\w+ (?:дол|акци|пакет)\w*|сатып ал(?:ды|ған|мақ|ады)\w*"),
)  # fmt: skip

JOBS = r"jobs?\b|find work|work(?:places)? (?:for|to)|give (?:\w+ ){0,3}work\b|employ\w*|hir(?:e[sd]?|ing)\b|workers|workplaces|staff\w*|workforce|payroll|personnel|positions|specialists|рабоч\w+ мест\w*|работ(?:у|а|ы|ой|ают|ать|ает)(?!\w)|труд(?:ятся|иться|ится|оустро\w*)|занят\w+|найм[её]т|наймут|нанять|коллектив\w*|штат\w*|персонал\w*|сотрудник\w*|специалист\w*|работник\w*|рабочих(?!\w)|принят\w* (?=\d)|жұмыс (?:орн|орын)\w*|жұмыспен|жұмысқа|жұмыс (?:істе|тауып|бер)\w*|еңбек\w*|нәпақа\w*|жұмысшы\w*|маман\w*|қызметкер\w*|адам\w* (?:\w+ )?жұмыс"
# Wishes and jokes: topics, no projects.
WISH = (
    r"would (?:gladly|be glad|love|welcome)|would like to see|we would like|ready to (?:discuss|consider|offer)|we (?:would|could)|if (?:we|they)\b|why not|dream\w*|could one day|"
    r"хотелось бы|были бы рады|рады были бы|(?:готовы|готов|готова) (?:обсу\w+|рассмотр\w+|предложить)|мы хотели бы|мы бы(?!\w)|неплохо бы|мечта\w+|можно (?:говорить|было бы)|могли бы|почему бы|присматрива\w+|"
    r"болса екен|ойластырып жүр\w*|ойластыру\w*|қалар едік|талқылауға дайын\w*|жұмыс істегіміз|қалаймыз|келер еді|арманда\w*|игі болар еді"
)
LOAN = r"\bloans?\b|\blends?\b|\blent\b|\bcredits?\b|borrow\w*|кредит\w*|за[её]м\w*|займ\w*|қарыз\w*|несие\w*"
LAND = r"plot|\bland\b|hectares|site is|участ\w+|земл\w+|гектар\w*|отвед\w+|жер (?:учаске|телім)\w*|гектар\w*"
COST = r"cost\w*|worth|price|invest\w*|valued|estimat\w+|spend|put into|стоимост\w*|обойд\w+|стоит|оценива\w+|инвестиц\w*|вложен\w*|влож\w+|объ[её]м\w*|сумм\w*|құны\w*|бағалан\w*|инвестиция\w*|салған|жұмса\w*"
START = r"\bstart\w*|\bbeg[aiu]n\w*|launched in|since\b|construction (?:will|is to)|br(?:eak|oke|eaks) ground|groundbreaking|ground (?:was|will be) broken|(?:first|foundation) (?:stone|pile|brick)s?|foundations? (?:was|were|will be|is|has been)? ?(?:laid|poured)|kick(?:s|ed)? off|get(?:s)? under ?way|got under ?way|move(?:s|d)? on(?:to)? (?:the )?site|нач(?:а|н)\w*|старт\w*|приступ\w*|выйдут на площадку|залож\w*|заклад\w*|фундамент\w*|перв(?:ый|ую|ая) (?:камень|сва[юя]|кирпич|колыш)\w*|возводит(?!\w)|с \d{4}|с (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\w+|стро(?:ит|ят)ся с|баста\w*|бері(?!\w)|жылдан|кіріс(?:ті|кен|пек|еді|мек)\w*|іргетас\w*|қада(?:сы|ны)?(?!\w)|(?:бірінші|алғашқы) (?:қада|кірпіш|тас)\w*|қолға алын\w*"
COMPLETION = (
    r"(?:be|is|are) (?:fired|started) up|due to (?:be|open|start)|is over\b|when the work|complet\w*|finish\w*|\bopen\w*|ready|commission\w*|put into (?:operation|service)|go into operation|come on ?stream|is due|are due|\bby\b|before the (?:end|year)|first (?:products?|line|stage|batch|output)|turn out|reach full|full (?:capacity|load)|operational|cut\w* the ribbon|ribbon|ends?\b|over\b(?= (?:in|by))|wrap(?:s|ped)? up|come (?:on ?line|into (?:service|operation))|first (?:harvest|ore|metal|cars?|litres?|tonnes?|phase)|go(?:es)? (?:live|on ?stream)|deliver\w* (?:its|the) first|hand(?:ed)? over|launch\w*|"
    r"заверш\w*|законч\w*|окончан\w*|сда(?:ть|ча|дут|ли|н)\w*|ввод\w*|введ\w*|ввести|пуст(?:ить|ят)|пуск(?!\w)|запус\w*|откр\w*|заработает|достро\w*|на (?:полную|проектн\w+|расч[её]тн\w+) (?:мощност|объ[её]м)\w*|выйд\w+ на (?!площад)|сдач\w*|пусконалад\w*|перв(?:ый|ые|ую|ая|ой) (?:урожай|тонн|лини|металл|поезд|рейс|автомобил|ток|посетител|пациент|постоял)\w*|завершен\w*|первую (?:машину|продукц|парти|печь|очередь)\w*|первая (?:продукц|очеред|парти)\w*|до конца|к \d{4}|готов\w*|"
    r"аяқта\w*|пайдалануға бер\w*|іске қос\w*|аш(?:ыл|у|пақ)\w*|бітір\w*|тапсыр\w*|толық қуат\w*|(?:алғашқы|бірінші) (?:өнім|техника|шыны|партия|желі|кезең|металл|көлік)\w*|дайын бол\w*|біт(?:еді|пек|ті|уі|кен)(?!\w)|тәмамда\w*|аяқтал\w*|іске қосыл\w*|толық қуат\w*"
)
# Who holds a company: its owners are the project's.
OWNS = r"initiator\w*|customer is|investor (?:is|behind)|developer of|инвестор\w*(?: проекта)? (?:выступ|явля|[–—-])\w*|инициатор\w*|заказчик\w*|оператор\w* проекта|реализован\w* (?:\w+ ){0,2}компани\w*|бастамашы\w*|тапсырыс беруші\w*|belongs to|owned by|owns|per cent of the|stake|shareholder\w*|subsidiary|joint venture of|принадлеж\w+|владе\w+|дол[яюией](?!\w)|учредител\w*|дочерн\w+|тиесілі|үлесі|құрылтайшы\w*|еншілес"
# A second company that builds or runs the thing with the first one.
JOINTLY = r"contribut\w*|will come from|внес[её]т|внесут|(?:вложит|қосады)(?!\w)|together|jointly|partner\w*|joint\b|50[-/]50|совместн\w*|партн[её]р\w*|вместе|бірлес\w*|бірге|серіктес\w*|әріптес\w*"
# A number of people told by who they are: "420 residents", "120 таразцев".
PEOPLE = r"residents|locals|local people|villagers|people|жител\w+|местн\w+|\w+цев(?!\w)|\w+чан(?!\w)|тұрғын\w*|\w+(?:дық|дік|тық|тік|лық|лік)(?:қа|ке|тың|тің|тар\w*|тер\w*)(?!\w)"
# Work that somebody began, told beside its end; and a date from which on a thing stands still.
BEGUN = r"beg[au]n (?:to )?(?:build|construct|work)\w*|started (?:to )?(?:build|construct|work)\w*|broke ground|начал\w* (?:\w+ )?(?:строи|строительств|возводи)\w*|сала бастаған|құрылысын бастаған"
SINCE = r"since|с(?= (?:\w+ )?\d{4})|бері(?!\w)"
CONTRACTOR = r"(?:EPC|ЕРС)(?!\w)|contractor\w*|\bbuilder\b|(?:is|are|will be) built by|подрядчик\w*|генподрядчик\w*|мердігер\w*|строительн\w+ компани\w+|construction (?:is|will be) (?:carried out|done) by"
# Nouns that open a line about anything.
NO_THING = r"компани|област|регион|сторон|инвестор|товарооборот|экспорт|импорт|казахстан|объ[её]м|миллион|облыс|компания|қазақстан|тарап|өңір|экспорт|импорт|compan|region|investor|kazakh|million|turnover|exports|imports|according|trade"
# Firms of two countries: "казахстанско-чешское ТОО".
BINATIONAL = r"Kazakh(?:stani?)?[-–]\w+|(?<=\w)[-–]Kazakh\w*|казахстанско-\w+|\w+о-казахстанск\w+|қазақ(?:стан)?[-–]\w+"
# What stood still and goes on again.
RESUMES = r"re-?open\w*|restart\w*|reviv\w*|(?<!not )resum\w+|bring\w* back|complete the (?:unfinished|half)|(?<!не )возобнов\w*|достро\w+|оживит\w*|перезапус\w*|реаним\w*|қайта (?:іске|аш|жанда|баст)\w*"
# Goods that cross a border: what follows is told of trade.
TRADES = r"export(?:s|ed|ing)?\b|import(?:s|ed|ing)?\b|экспорт\w*|импорт\w*"
# Quantities that stand for a year without saying so at the number.
YEARLY = r"annual(?:ly)?|per (?:year|annum)|a year|yearly|ежегодн\w*|годов\w+|в год(?!\w)|жыл сайын|жылдық|жылына"
# Bodies that have a country and no name: "Chinese investors".
VAGUE = r"[^«»\"“”]{2,30} (?:compan(?:y|ies)|firms?|investors?|side|partners?|delegation|businessmen|компани[яи]|фирм[аы]|инвестор(?:ы)?|сторон[аы]|партн[её]ры|делегация|компаниясы|фирмасы|инвесторлары?|жағы|тарапы|серіктестері)$"
# Those who put money in, without a name.
INVESTORS = r"investors?\b|(?:business|entrepreneur)\w*|инвестор\w*|предпринимател\w*|бизнесмен\w*|кәсіпкер\w*"
# A company told apart from the one named before, and an authority that orders the work.
ANOTHER = r"(?:another|other|друг\w+|ещ[её] одн\w+|басқа|тағы бір) \w+ (?:compan|firm|investor|компани|фирм|инвестор|кәсіпорын)\w*"
CLIENT = r"customer|client|заказчик\w*|тапсырыс беруші\w*"
# The whole cost, told beside a part of it.
WHOLE = r"as a whole|in total|total (?:cost|investment|value|price|bill)|overall cost|full cost|общ\w+ (?:стоимост|объ[её]м|сумм)\w*|полн\w+ стоимост\w*|жалпы (?:құны|көлем|сома)\w*|толық құны"
# What is only talked about.
TOPIC = r"discuss\w*|talk(?:s|ed)? (?:about|of|over|on|turned)|on the table|went over|questions? of|issues? of|вопрос\w*|обсу[дж]\w+|реч\w+ (?:шла|пошла|ид[её]т)|говорили|тем[аы] (?:бесед|встреч)\w*|мәселе\w*|жайы\w*|туралы (?:айт|сөйле|әңгіме)\w*|сөз (?:болды|етті|қозғады)|әңгіме\w*|талқыла\w*|пысықта\w*|тілге тиек"
# What is being bargained for: no topic of one talk.
NEGOTIATES = (
    r"negotiat\w*|in talks|has offered to|вед(?:[её]т|ут) (?:\w+ )?переговор\w*|келіссөз\w* жүргіз(?:іп|у|е|ді)\w*"
)
# Lines that tell who made the thing of the line before.
MADE = r"\W{0,3}(?:opened|built|launched|founded|financed|set up|put up|commissioned|started|(?:it|the \w+) (?:was|is|has been|will be)|открыт\w*|построен\w*|запущен\w*|возвед[её]н\w*|создан\w*|его|е[её]|оны|оған)(?!\w)"
# Paid for or built at home: no relation with anybody abroad.
DOMESTIC = (
    r"(?:local|state|regional|city|republican|national|district) budget|budget (?:money|funds)|domestic (?:company|producer|bank|investor|firm)|local (?:entrepreneur|businessman|businessmen|farmer|builder|bank|investor)|"
    r"(?:областн|местн|республиканск|городск|районн|государственн)\w+ бюджет\w*|бюджетн\w+ средств\w*|из бюджета|за сч[её]т бюджет\w*|(?:местн|отечественн)\w+ (?:предпринимател|бизнесмен|фермер|компани|инвестор|банк|застройщик|предприяти)\w*|"
    r"(?:жергілікті|облыстық|республикалық|қалалық|мемлекеттік|аудандық) бюджет\w*|бюджеттен|отандық|жергілікті (?:кәсіпкер|компания|инвестор|банк|фермер)\w*"
)
# Places and things that are shown, not built.
SHOWN = r"was (?:also )?shown|were shown|toured|visited|showed|inspect\w+|looked (?:at|round)|побывал\w*|посетил\w*|осмотр\w+|показали|ознаком\w+|аралап|барып көрді|көрсетілді|танысты"
# Verbs whose object is a project even where no row above knows its word …
FOUNDS = (
    r"locali[sz]\w+|локализ(?:ова|у|ац)\w*|rehabilitat(?:es?|ed|ing|ion of)\b|restor(?:es?|ed|ing|ation of)\b|восстанов\w*|қалпына келтір\w*|высад(?:ит|ят|ил|или)(?!\w)|отырғыз(?:ады|бақ|уды|ды)(?!\w)|grow(?:s|ing)?\b(?=[^.;]{0,60}\b(?:ha|hectares?|acres)\b)|cultivat\w*(?! (?:ties|relations))|plant(?:s|ed|ing)? (?=\d)|hectares [^.;]{0,60}put under|sow(?:s|n|ing)?\b|выращива\w+|посад(?:ит|ят|ил|или)(?!\w)|засе(?:ет|ют|ял|яли)(?!\w)|өсір(?:еді|мек|уді|іп)(?!\w)|ег(?:еді|пек|уді)(?!\w)|жолға қо(?:ю|й)\w*|(?:re)?build(?:s|ing)?\b|\bbuilt\b|construct(?:s|ed|ing|ion)\b|erect\w*|put(?:s|ting)? up|set(?:s|ting)? up|sets? about|expand(?:s|ed|ing)?\b|expansion of|moderni[sz]\w+|reconstruct\w*|renovat\w*|repair(?:s|ed|ing)?\b|rebuild\w*|refurbish\w*|overhaul\w*|invest(?:s|ed|ing)?\b|installs?\b|install(?:ed|ing|ation)\b|open(?:s|ed|ing)?\b|launch(?:es|ed|ing)?\b|"
    r"lay(?:s|ing)?\b|laid\b|drill(?:s|ed|ing)?\b|dig(?:s|ging)?\b|commission(?:s|ed|ing)?\b|inaugurat\w*|broke ground|financ(?:e|es|ed|ing)\b|fund(?:s|ed|ing)?\b|revamp\w*|(?:put|pour|sink|plough|pump)\w* [^.;]{0,40}\binto\b|spend(?:s|ing)?\b|start(?:s|ed|ing)? (?:making|producing|assembling|growing)|mak(?:e|es|ing) (?=\w+s\b)|will produce|runs?\b|operates?\b|has been (?:running|making|producing|growing|bottling|operating)|turns out|produces\b|moved into|restart\w*|reopen\w*|convert\w*|"
    r"держит(?!\w)|выпускает|производит|эксплуатирует|"
    r"стро(?:ит|ят|и[лт]|ить|ящ|йк)\w*|постро\w*|строительств\w*|возвед\w*|возвод\w*|соору\w+|откры(?:ли|л|т|ть|ти|вает|вают)\w*|откро\w+|запус(?:тил|тит|тят|ка|к)\w*|вложи\w+|вложен\w*|вложат|вкладыва\w+|инвестиру\w+|инвестировал\w*|модерниз\w*|реконструк\w*|ремонт\w*|расшир\w*|обновл\w+|созда(?:ст|дут|ть|ёт|ет|ют|ни[еия]|ли|ла)(?!\w)|оборуд\w+|монтир\w+|смонтир\w+|монтаж\w*|нара(?:стит|стят|щива)\w*|"
    r"прол(?:ожит|ожат|ожили|агает|адк)\w*|залож(?:ил|ат|ит)\w*|размест(?:ит|ят|ил)\w*|обустро\w+|профинансир\w+|финансир\w+|пробур\w+|бур(?:ит|ят|ен)\w*|переоснаст\w+|наладит\w*|разб(?:ить|ил|ивает|ь[её]т)\w*|потрат\w+|"
    r"салу(?:ды|ға|да)?(?!\w)|сал(?:ды|ынды|ынып|ынуда|ып|мақ|ады|ынады|ған|ынған|ынбай)(?!\w)|тұрғыз\w*|құрылыс\w*|аш(?:ты|ылды|ылады|пақ|ады|қан|у(?:ды|ға)?)(?!\w)|іске қос\w*|жаңғырт\w*|жаңарт\w*|жөнде\w*|кеңейт\w*|инвестиция (?:сал|құй)\w*|қаржы (?:сал|құй|бөл)\w*|орнат\w*|төсе\w*|игер(?:у|еді|мек|іп)\w*|бой көтер\w*|қаржыланд\w*|бұрғыла\w*|құр(?:ады|мақ|ды|у(?:ды|ға)?)(?!\w)"
)
# Shares and works that change hands.
ACQUIRES = (
    r"(?:acquir\w+|bought|buy(?:s|ing)?|paid|pays?|tak(?:es?|ing)|took) [^.;]{0,60}(?:stakes?|interests?|shares?|per ?cent (?:of|in)|% (?:of|in)|company|business|firm|plant|factory|mill|mine|bank)\b|"
    r"(?:приобр[её]\w+|купил\w*|купит|выкуп\w+|покупк\w+) [^.;]{0,60}(?:\d ?%|\d процент|дол[яюией]|акци|пакет|предприяти|завод|фабрик|компани|бизнес|банк)\w*|"
    r"(?:үлес|акция|пакет|пайыз)\w* (?:\w+ ){0,4}сатып ал\w*|(?:зауыт|фабрика|кәсіпорын|кәсіпорн|компания|банк)\w*(?:ын|ін|ны|ні|ды|ді) (?:\w+ ){0,2}сатып ал\w*"
)
# … unless it is an occasion, an office or an account.
NO_PROJECT = (
    r"sales (?:of|in)\b|advertis\w*|продаж\w*|реклам\w*|сатылым\w*|жарнама\w*|vessels?\b|ships?\b|(?:rail)?cars\b|wagons?\b|locomotives?\b|(?:oil )?wells?\b|aircraft|суд(?:ов|на|а)(?!\w)|вагон(?:ов|ы)(?!\w)|скважин\w*|самол[её]т\w*|кемелер\w*|вагондар\w*|ұңғыма\w*|exhibition\w*|conference\w*|forum\w*|festival\w*|consulate\w*|embass\w*|flights?\b|air routes?|season\w*|talks\b|session\w*|ceremon\w*|commission meeting|visa\w*|scholarship\w*|concert\w*|days of|tournament\w*|match\w*|course[s]?\b|office in\b|representative office|trade mission|monument\w*|relations\b|cooperation\b|dialogue\b|bridge between|suppl(?:y|ies)\b|deliver\w*|"
    r"выставк\w*|конференц\w*|форум\w*|фестивал\w*|консульств\w*|посольств\w*|авиарейс\w*|рейс\w*|маршрут\w*|сезон\w*|заседани\w*|церемони\w*|визов\w*|стипенди\w*|концерт\w*|дни культур\w*|турнир\w*|матч\w*|представительств\w*|памятник\w*|отношени\w*|сотрудничеств\w*|диалог\w*|поставк\w*|поставл\w*|"
    r"көрме\w*|конференция\w*|форум\w*|фестиваль\w*|консулды\w*|елшілі\w*|рейс\w*|маусым\w*|отырыс\w*|рәсім\w*|виза\w*|концерт\w*|күндері\w*|турнир\w*|өкілдік\w*|ескерткіш\w*|қарым-қатынас\w*|ынтымақтаст\w*|жеткіз\w*"
)
# Goods that change hands: no project.
GOODS = r"suppl(?:y|ies|ied)\b|deliver\w*|ship(?:s|ped|ment)?\b|receive[sd]?\b|отгруз\w+|постав(?:ит|ят|ил|к)\w*|закуп\w+|жеткіз\w*|сатып ал\w*|жөнелт\w*"
RUNS = r"высад(?:ит|ят|ил|или)(?!\w)|отырғыз(?:ады|бақ|уды|ды)(?!\w)|grow(?:s|ing)?\b(?=[^.;]{0,60}\b(?:ha|hectares?|acres)\b)|cultivat\w*(?! (?:ties|relations))|plant(?:s|ed|ing)? (?=\d)|hectares [^.;]{0,60}put under|sow(?:s|n|ing)?\b|выращива\w+|посад(?:ит|ят|ил|или)(?!\w)|засе(?:ет|ют|ял|яли)(?!\w)|өсір(?:еді|мек|уді|іп)(?!\w)|ег(?:еді|пек|уді)(?!\w)|runs?\b|operates?\b|has been|turns out|produces\b|держит|выпускает|производит|эксплуатирует"
# Bodies that found no works: of learning, of states, of many countries.
NO_FOUNDER = (
    r"universit\w*|college|institut\w*|academ\w*|consulate|embassy|minist\w*|union|commission|council|chamber|association|agency|organi[sz]ation|committee|театр\w*|университет\w*|колледж\w*|институт\w*|академи\w*|консульств\w*|посольств\w*|министерств\w*|союз\w*|комисси\w*|совет\w*|палат\w*|"
    r"ассоциаци\w*|агентств\w*|организаци\w*|комитет\w*|ЕАЭС|ООН|институт\w*|академия\w*|консулды\w*|елшілі\w*|министрліг\w*|одағ\w*|одақ\w*|комиссия\w*|кеңес\w*|палата\w*|қауымдастық\w*|агенттік\w*|ұйым\w*"
)
