"""Cue words of projects: what is built, what is done to it, and how far it is, in English, Russian and Kazakh."""

from __future__ import annotations

from kzrelations.schemas import Activity, ProjectStage

# English name of a facility and the stems that tell it; specific rows first.
FACILITIES: tuple[tuple[str, str], ...] = (
    ("solar power plant", r"solar (?:power )?(?:plant|station|farm|park)s?|солнечн\w+ (?:электро)?станц\w+|солнечн\w+ электростанц\w+|күн электр станс?\w*|күн электр станц\w*|күн станс?\w*"),
    ("wind power plant", r"wind (?:power )?(?:farm|plant|park|station)s?|ветр\w+ (?:электро)?станц\w+|ветропарк\w*|ветр\w+ парк\w*|жел электр стан\w*|жел парк\w*"),
    ("hydropower plant", r"hydro(?:power|electric)? (?:power )?(?:plant|station)s?|гидроэлектростанц\w+|\bгэс\b|су электр стан\w*"),
    ("combined heat and power plant", r"combined heat and power plants?|heat and power plants?|\bchp\b|теплоэлектроцентрал\w+|\bтэц\b|жылу электр орталы\w*|\bжэо\b"),
    ("power plant", r"power (?:plant|station)s?|nuclear plants?|электростанц\w+|электр станс?\w*|электр станц\w*"),
    ("refinery", r"refiner(?:y|ies)|нпз\b|нефтеперерабатывающ\w+ завод\w*|мұнай өңдеу зауыт\w*"),
    ("dry dock", r"dry docks?|сух\w+ док\w*|құрғақ док\w*"),
    ("greenhouse", r"greenhouses?|теплиц\w*|тепличн\w+ (?:комплекс|хозяйств)\w*|жылыжай\w*"),
    ("dairy farm", r"dairy farms?|молочн\w+(?:-товарн\w+)? ферм\w*|сүт(?:-тауар)? фермас?\w*"),
    ("poultry farm", r"poultry (?:farm|plant)s?|птицефабрик\w*|құс фабрикас?\w*"),
    ("feedlot", r"feedlots?|откормочн\w+ площадк\w*|мал бордақылау\w*"),
    ("farm", r"(?<!wind )(?<!solar )\bfarms?\b|ферм(?:а|у|ы|ой|е)(?!\w)|рыбхоз\w*|ферма(?:сы|сын|сының|ны)?(?!\w)"),
    ("logistics centre", r"logistics? (?:cent\w+|hub|park|terminal|complex)\w*|логистическ\w+ (?:центр|хаб|парк|терминал|комплекс)\w*|логистика(?:лық)? (?:орталы|хаб|парк|терминал)\w*"),
    ("warehouse", r"warehouses?|cold stor\w+|складск\w+ комплекс\w*|склад(?:а|у|ом|ы)?(?!\w)|овощехранилищ\w*|қойма\w*"),
    ("terminal", r"terminals?|терминал\w*"),
    ("road", r"motorways?|highways?|ring roads?|(?:toll )?\broads?\b(?!map)(?! map)|автодорог\w*|автомагистрал\w*|автобан\w*|дорог[аиуе](?!\w)|тас жол\w*|автожол\w*|айналма жол\w*"),
    ("railway", r"railways?|rail lines?|железн\w+ дорог\w*|железнодорожн\w+ (?:лини|ветк|пут)\w*|теміржол\w*"),
    ("bridge", r"bridges?\b|мост(?:а|у|ом|ы)?(?!\w)|көпір\w*"),
    ("airport", r"airports?|аэропорт\w*|әуежай\w*"),
    ("seaport", r"seaports?|морск\w+ порт\w*|теңіз порт\w*"),
    ("pipeline", r"pipelines?|газопровод\w*|нефтепровод\w*|трубопровод\w*|водовод\w*|құбыр\w*"),
    ("substation", r"substations?|подстанц\w+|қосалқы станция\w*"),
    ("industrial park", r"industrial (?:park|cluster)s?|индустриальн\w+ парк\w*|технопарк\w*|кластер\w*|индустриялық парк\w*"),
    ("trade centre", r"(?:trade|trading|shopping|wholesale) (?:cent\w+|hub|complex|mall|house)s?|торгов\w+ (?:центр|комплекс|хаб|дом)\w*|центр\w* оптов\w+ торговл\w+|оптов\w+(?:-\w+)? (?:центр|рын)\w*|сауда (?:орталы|кешен|үйі)\w*"),
    ("hotel", r"hotels?|гостини(?:ц|чн)\w*|отел(?:ь|я|ю|ем|ей)(?!\w)|қонақ ?үй\w*"),
    ("hospital", r"hospitals?|clinics?|больниц\w*|клиник\w*|медицинск\w+ центр\w*|аурухана\w*|емхана\w*|клиника\w*"),
    ("university campus", r"(?:branch|campus)\w* of [^.;]{0,40}universit\w*|филиал\w* [^.;]{0,40}университет\w*|университет\w* [^.;]{0,20}филиал\w*"),
    ("data centre", r"data cent\w+|дата-центр\w*|\bцод\b|дата-орталы\w*"),
    ("residential complex", r"residential (?:complex|quarter)\w*|жил(?:ой|ого|ые|ых) (?:комплекс|квартал|микрорайон)\w*|тұрғын үй кешен\w*"),
    ("assembly shop", r"assembly (?:shop|line|plant)s?|сборочн\w+ (?:цех|производств|лини|завод)\w*|сборк[аиу] (?:автобус|автомобил|техник|машин)\w*|құрастыр\w+ (?:зауыт|цех)\w*"),
    ("workshop", r"workshops?|production (?:line|facility|site)s?|цех(?:а|у|ом|е|и|ов)?(?!\w)|производственн\w+ (?:лини|баз|площадк)\w*|цех(?:ы|ын|тар|қа)?(?!\w)"),
    ("mine", r"\bmines?\b|рудник\w*|шахт[аыу](?!\w)|кеніш\w*"),
    ("deposit development", r"development of (?:the )?[\w -]{0,30}(?:deposit|field)s?|разработк\w+ месторожд\w+|освоени\w+ месторожд\w+|кен орнын игеру\w*"),
    ("processing plant", r"processing (?:plant|complex|facility)\w*|перерабатывающ\w+ (?:завод|комплекс|предприяти)\w*|комбинат\w*|өңдеу (?:зауыт|кешен|кәсіпорн)\w*"),
    ("plant", r"\bplants?\b(?! growing)|factor(?:y|ies)|\bmills?\b|завод(?:а|у|ом|е|ы|ов|ами)?(?!\w)|фабрик\w*|зауыт\w*|зауыд\w*|фабрика\w*"),
    ("complex", r"(?:production|agro\w*|industrial|tourist|livestock) complex\w*|(?:производственн|агропромышленн|животноводческ|туристическ)\w+ комплекс\w*|кешен(?:і|ін|інің|дер)?(?!\w)"),
    ("production", r"production of|manufactur\w+ of|производств[оау] |выпуск(?:а|у|ом)? |өндіріс\w*"),
    ("centre", r"(?:medical|training|innovation|service|research|tourist|cultural|business|engineering) cent(?:re|er)s?|(?:учебн|инновационн|сервисн|научн|туристическ|инжинирингов|делов)\w+ центр\w*|(?:оқу|инновация|сервис|ғылыми|туристік) орталы\w*"),
)  # fmt: skip

BUILD = (
    r"\bbuil[dt]\w*|construct\w*|erect\w*|\bput up\b|set(?:ting)? up|establish\w*|launch\w*|open(?:s|ed|ing)?\b|commission\w*|creat\w+|implement\w*|realiz\w+|realis\w+|invest\w*|rise\b|"
    r"moderni[sz]\w+|reconstruct\w*|renew\w*|renovat\w*|repair\w*|expan\w+|upgrad\w*|assembl\w+|plans? to|intend\w*|"
    r"стро[ия]\w*|постро\w*|строительств\w*|возвед\w*|возвод\w*|созда\w+|откры\w+|запус\w+|реализ\w+|ввод\w*|введ[её]н\w*|инвестир\w*|инвестиц\w*|вложи\w+|вклад\w+|модерниз\w*|реконструк\w*|ремонт\w*|расшир\w*|"
    r"планиру\w*|намер\w*|локализ\w*|организ\w+|заработа\w+|работает|салу\w*|сал(?:ды|ынды|ынып|ынуда|ып|мақ|ады|ынады|ған|ынған)\w*|тұрғыз\w*|аш(?:ты|ылды|ылады|у|ып|пақ)\w*|іске қос\w*|құр(?:у|ады|ылды|мақ|ылыс)\w*|жүзеге асыр\w*|жаңғырт\w*|жаңарт\w*|кеңейт\w*|жұмыс істе\w*|инвестиция\w*|жоспарла\w*"
)

# Earlier rows win: a project told as frozen was once under construction too.
STAGES: tuple[tuple[ProjectStage, str], ...] = (
    ("cancelled", r"cancell?ed|called off|abandon\w+|scrapped|отмен[её]н\w*|отказал\w+ от (?:строительств|проект)\w*|бас тарт(?:ты|қан)\w*|жобадан бас тарт\w*"),
    ("suspended", r"suspended|frozen|stands? idle|put on hold|halted|stalled|приостанов\w+|заморо[жз]\w+|заброшен\w*|так и не начал\w+|стоит без|тоқтатыл\w*|тоқтап (?:тұр|қал)\w*|салынбай (?:тұр|қал)\w*|қаңтарыл\w*"),
    ("intended", r"would like to build|has been considered|is (?:studying|considering|weighing)|not (?:yet )?(?:been )?(?:signed|taken|decided)|memorand\w+|letters? of intent|road ?-?map|"
     r"expressed (?:an |its |their )?(?:intention|interest|readiness)|изуча\w+ возможност\w*|рассматрива\w+|меморандум\w*|намерени\w+ |дорожн\w+ карт\w*|выразил\w+ (?:намерени|готовност|заинтересованност|желани)\w*|"
     r"қарастыр\w*|меморандум\w*|ниет(?:ті|і бар| білдір\w*)|жол картас\w*|мүмкіндігі? зерттел\w*"),
    ("operating", r"has been (?:working|operating|assembling|producing|running|making)|is (?:operating|working|running)|operates\b|went into operation|was (?:opened|launched|commissioned|put into (?:operation|service))|\bopened\b|has fed|turns out|already (?:works|produces|operates)|employs\b|"
     r"работает|действует|запущен\w*|введ[её]н\w* в (?:строй|эксплуатац)\w*|открыл(?:ся|ась|и|а|о)?(?!\w)|открыт[аоы]?(?!\w)|выпускает|функциониру\w+|сда(?:ли|н) в эксплуатац\w*|"
     r"жұмыс істе(?:п|йді|уде|п тұр)\w*|іске қосыл(?:ды|ған)|ашылды|пайдалануға берілді|шығарып отыр|өнім (?:шығар|бер)(?:іп|еді|ады)\w*"),
    ("committed", r"agreements?\b|contracts?\b|final decision|undertak\w+|has been decided|decided to (?:build|invest)|loan agreement|concluded|"
     r"соглашени\w*|контракт\w*|договор\w*|решение принят\w*|принял\w* решени\w*|обязал\w+|обязует\w*|келісім\w*|келісімшарт\w*|шешім қабылда\w*|қол қой\w*"),
    ("under_construction", r"under construction|is (?:being )?(?:building|built|constructed|erected)|are (?:being )?(?:building|built)|construction (?:is|was|has|of [^.;]{0,50} (?:was|has been) (?:launched|started|begun|under ?way))|has been building|under ?way|began to build|started building|broke ground|involved in (?:the )?construction|"
     r"стро(?:ит|ят|ится|ятся)(?!\w)|строящ\w+|ведёт строительств\w*|ведет строительств\w*|ид[её]т строительств\w*|продолжа\w+ строительств\w*|строительство (?:начал|ведется|ведётся|ид[её]т|продолжа|завершает)\w*|возводит\w*|начал\w* (?:строить|строительств|рыть)\w*|приступил\w* к строительств\w*|"
     r"салып жатыр\w*|салынып жатыр\w*|салынуда|құрылыс\w* (?:басталды|басталған|жүріп|жүруде|жалғас)\w*|тұрғызылып жатыр|тұрғызуда"),
)  # fmt: skip

ACTIVITIES: tuple[tuple[Activity, str], ...] = (
    ("modernisation", r"moderni[sz]\w+|reconstruct\w*|renew\w*|renovat\w*|repair\w*|upgrad\w*|модерниз\w*|реконструк\w*|ремонт\w*|обновл\w+|жаңғырт\w*|жаңарт\w*|жөндеу\w*|реконструкция\w*"),
    ("expansion", r"expan\w+|enlarg\w+|second (?:stage|phase|line)|расшир\w*|втор\w+ очеред\w*|увелич\w+ мощност\w*|кеңейт\w*|екінші кезең\w*"),
    ("acquisition", r"acqui(?:re|si)\w*|bought|purchase\w* (?:of )?(?:a |the )?(?:stake|shares)|приобр[её]\w+|купил\w*|покупк\w+ (?:дол|акци|пакет)\w*|сатып ал\w*"),
)  # fmt: skip

JOBS = r"jobs?\b|find work|work to|employ\w*|hire\b|рабоч\w+ мест\w*|работ[уа]\b|трудоустро\w*|занят\w+|жұмыс орн\w*|жұмыспен|жұмысқа"
WISH = r"would (?:gladly|like to see|welcome)|ready to discuss|we (?:would|could)|if (?:we|they)|хотелось бы|были бы рады|готовы обсу\w+|мы бы\b|неплохо бы|болса екен|ойластырып жүр\w*|ойластыру\w*|қалар едік|дайынбыз"
LOAN = r"\bloans?\b|\blends?\b|\blent\b|credit|кредит\w*|за[её]м\w*|займ\w*|қарыз\w*|несие\w*"
START = r"\bstart\w*|\bbeg[aiu]n\w*|launched in|since\b|from\b|construction (?:will|is to)|нач(?:а|н)\w*|старт\w*|приступ\w*|выйдут на площадк\w*|\bс \d{4}|стро(?:ит|ят)ся с|баста\w*|бері\b"
COMPLETION = (
    r"complet\w*|finish\w*|\bopen\w*|ready|commission\w*|put into operation|is due|are due|\bby\b|before the (?:end|year)|first (?:products?|line|stage)|turn out|reach full|operational|"
    r"заверш\w*|законч\w*|сда(?:ть|ча|дут|ли)\w*|ввод\w*|введ\w*|ввести|пуст(?:ить|ят)|запус\w*|откр\w*|заработает|достро\w*|на полную мощност\w*|первую (?:машину|продукц|парти|печь)\w*|до конца|"
    r"аяқта\w*|пайдалануға бер\w*|іске қос\w*|аш(?:ыл|у|пақ)\w*|бітір\w*|тапсыр\w*"
)
CONTINUES = (
    r"\b(?:it|its|this|that|the (?:plant|factory|project|facility|farm|company|mill|station|complex|work|works|enterprise|investor|glass|firm|partners|koreans|chinese|turks|germans|shop|site|road|land|plot|construction|investment|first))\b|under it|once the|completion|in total|"
    r"\b(?:он[аои]?|его|её|ее|их|них|неё|нее|него|это[йтгм]?\w*|под не\w+|сумма|объ[её]м|стоимость|вложени\w*|инвестици\w*|проект\w*|завод\w*|фабрик\w*|ферм\w*|предприяти\w*|объект\w*|комплекс\w*|стройк\w*|строител\w*|строительств\w*|станци\w*|производств\w*|земельн\w+|участ\w+|мощност\w*|компани\w*|инвестор\w*|котлован\w*|на н[её]м)\b|"
    r"(?<!\w)(?:ол|оның|оған|онда|бұл|осы|құны|құрылыс\w*|жоба\w*|нысан\w*|зауыт\w*|кәсіпорын\w*|станс\w*|станц\w*|инвестиция\w*|қуаты|жұмыс\w*|компания\w*|жер (?:учаске|телім)\w*|қаражат\w*)"
)
