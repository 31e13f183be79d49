"""Words of offices: heads of a title by rank, their modifiers, honorifics and what never belongs to a title.

Patterns match one folded token (lower case, ё as е) as a whole.
"""

from __future__ import annotations

from kzrelations.asking.staged.tables import word_set

_CASE_RU = r"(?:а|я|у|ю|ом|ем|е|ы|и|ов|ев|ей|ам|ям|ами|ями|ах|ях|ь|ью)?"
_CASE_KK = r"(?:нің|ның|не|на|н|нен|нан|мен|нде|нда|і|ы|ін|ын|іне|ына|імен|ымен|інің|ының|лері|лары|леріне|ларына|лерімен|ларымен|лерін|ларын)?"

HEADS_RU: dict[str, str] = {
    # rank → nouns of office
    "akim": rf"(?:зам)?(?:аким|градоначальник){_CASE_RU}",
    "mayor": rf"(?:вице-)?мэр{_CASE_RU}|бургомистр{_CASE_RU}",
    "governor": rf"(?:вице-)?губернатор{_CASE_RU}",
    "khokim": rf"хоким{_CASE_RU}",
    "minister": rf"(?:зам|вице-|экс-)?министр{_CASE_RU}|глав(?:а|ы|е|у|ой)-?мид",
    "premier": rf"(?:вице-|экс-)?премьер(?:-министр)?{_CASE_RU}|канцлер{_CASE_RU}",
    "ambassador": r"посол|посл(?:а|у|ом|е|ы|ов|ам|ами|ах)|(?:советник-)?посланник(?:а|у|ом|е)?|советник(?:а|у|ом)?-посланник(?:а|у|ом|е)?|полпред(?:а|у|ом|е)?",
    "consul": rf"(?:вице-)?(?:ген)?консул{_CASE_RU}|атташе",
    "president": rf"(?:вице-|экс-)?президент{_CASE_RU}",
    "director": rf"(?:ген|зам|топ-)?(?:директор|менеджер){_CASE_RU}|управляющ(?:ий|его|ему|им|ем|ая|ей|ую|ие|их|ими)",
    "head": (
        r"глав(?:а|ы|е|у|ой|ою|ам|ами)|руководител(?:ь|я|ю|ем|е|и|ей|ями)|начальник(?:а|у|ом|е|и|ов)?|"
        r"(?:зам|со)?председател(?:ь|я|ю|ем|е|и|ей)|спикер(?:а|у|ом|е)?|лидер(?:а|у|ом|е|ы|ов)?|"
        r"заведующ(?:ий|его|ему|им|ая|ей)|декан(?:а|у|ом)?|(?:про)?ректор(?:а|у|ом|е|ы|ов)?|шеф(?:а|у|ом)?"
    ),
    "deputy": r"(?:зам|заместител)(?:ь|я|ю|ем|е|и|ей|ями)?",
    "secretary": r"(?:гос|ген)?(?:секретар|сек)(?:ь|я|ю|ем|е|и|ей)?",
    "representative": (
        r"представител(?:ь|я|ю|ем|е)|советник(?:а|у|ом|е)?|уполномоченн(?:ый|ого|ому|ым)|координатор(?:а|у|ом)?|"
        r"комиссар(?:а|у|ом)?|инспектор(?:а|у|ом)?"
    ),
    "owner": (
        r"(?:со)?(?:учредител|основател)(?:ь|я|ю|ем|е|и|ей)|(?:со)?владел(?:ец|ьца|ьцу|ьцем|ьце|ьцы)|хозя(?:ин|ина|ином)|"
        r"партнер(?:а|у|ом)?"
    ),
    "monarch": r"корол(?:ь|я|ю|ем)|эмир(?:а|у|ом)?|принц(?:а|у|ем)?|шейх(?:а|у|ом)?|султан(?:а|у|ом)?|император(?:а|у|ом)?",
    "weak": (
        r"бизнесмен(?:а|у|ом|ы|ов)?|предпринимател(?:ь|я|ю|ем)|инвестор(?:а|у|ом)?|эксперт(?:а|у|ом)?|специалист(?:а|у|ом)?|"
        r"профессор(?:а|у|ом)?|академик(?:а|у|ом)?|сенатор(?:а|у|ом)?|депутат(?:а|у|ом)?|инженер(?:а|у|ом)?|дипломат(?:а|у|ом)?|"
        r"коллег(?:а|и|е|у|ой)|политик(?:а|у|ом)?|аналитик(?:а|у|ом)?|пресс-секретар(?:ь|я|ю|ем)|глав(?:врач|ред)(?:а|у|ом)?|фермер(?:а|у|ом)?|член(?:а|у|ом)?"
    ),
}

HEADS_KK: dict[str, str] = {
    "akim": rf"әкім{_CASE_KK}",
    "mayor": rf"мэр{_CASE_KK}",
    "governor": rf"(?:вице-)?губернатор{_CASE_KK}",
    "khokim": rf"хәкім{_CASE_KK}|хоким{_CASE_KK}",
    "minister": rf"(?:вице-)?министр{_CASE_KK}",
    "premier": rf"(?:вице-)?премьер(?:-министр)?{_CASE_KK}|канцлер{_CASE_KK}",
    "ambassador": rf"елші{_CASE_KK}|елшісі{_CASE_KK}|елшісімен|өкілетті елші{_CASE_KK}",
    "consul": rf"(?:вице-)?консул{_CASE_KK}|бас-консул{_CASE_KK}|атташе(?:сі)?",
    "president": rf"(?:вице-)?президент{_CASE_KK}",
    "director": rf"директор{_CASE_KK}|менеджер{_CASE_KK}|басқарушы(?:сы)?{_CASE_KK}",
    "head": (
        rf"басшы(?:сы)?{_CASE_KK}|төраға(?:сы)?{_CASE_KK}|төрайым(?:ы)?{_CASE_KK}|жетекші(?:сі)?{_CASE_KK}|бастығы{_CASE_KK}|"
        rf"бастық{_CASE_KK}|ректор{_CASE_KK}|проректор{_CASE_KK}|спикер{_CASE_KK}|көшбасшысы{_CASE_KK}|декан{_CASE_KK}"
    ),
    "deputy": rf"орынбасар{_CASE_KK}",
    "secretary": rf"хатшы(?:сы)?{_CASE_KK}",
    "representative": rf"өкіл{_CASE_KK}|кеңесші(?:сі)?{_CASE_KK}|уәкіл{_CASE_KK}|үйлестіруші(?:сі)?{_CASE_KK}",
    "owner": rf"құрылтайшы(?:сы)?{_CASE_KK}|негізін қалаушы|иесі{_CASE_KK}|серіктесі{_CASE_KK}",
    "monarch": rf"король{_CASE_KK}|королі{_CASE_KK}|әмірі{_CASE_KK}|ханзада(?:сы)?{_CASE_KK}|шейх{_CASE_KK}",
    "weak": rf"әріптес(?:і)?{_CASE_KK}|кәсіпкер{_CASE_KK}|инвестор{_CASE_KK}|сарапшы(?:сы)?{_CASE_KK}|депутат{_CASE_KK}|профессор{_CASE_KK}|дипломат{_CASE_KK}|мүшесі{_CASE_KK}",
}

HEADS_EN: dict[str, str] = {
    "akim": r"(?:deputy-)?[ah]kims?",
    "mayor": r"(?:vice-)?mayors?",
    "governor": r"(?:vice-)?governors?",
    "khokim": r"khokims?|hokims?",
    "minister": r"(?:vice-)?ministers?",
    "premier": r"(?:vice-)?premiers?|chancellors?|pm",
    "ambassador": r"ambassadors?|envoys?|envoy",
    "consul": r"(?:vice-)?consuls?|consul-general|attache|chargé|attaché",
    "president": r"(?:vice-)?presidents?|ceos?|cfo|coo|cto|officer",
    "director": r"directors?|managers?|executives?|director-general",
    "head": r"heads?|chiefs?|chairman|chairwoman|chairperson|co-chair|co-chairman|chair|chairmen|leaders?|rectors?|vice-rectors?|deans?|speakers?|boss",
    "deputy": r"deputies",
    "secretary": r"secretary|secretary-general|under-?secretary",
    "representative": r"representatives?|advisers?|advisors?|commissioners?|counsellors?|counselors?|coordinators?|delegates?",
    "owner": r"(?:co-)?founders?|(?:co-)?owners?|partners?|shareholders?",
    "monarch": r"king|queen|emir|prince|princess|sheikh|sultan|emperor|crown",
    "weak": (
        r"businessman|businesswoman|entrepreneurs?|investors?|experts?|specialists?|professors?|senators?|engineers?|diplomats?|"
        r"counterparts?|analysts?|spokesman|spokeswoman|spokesperson|member|academician|farmer|grower|deputy"
    ),
}

PORTFOLIO_EN = word_set(
    "foreign economic economy relations affairs energy trade integration industry industrial agriculture agricultural "
    "transport transportation health healthcare education science higher culture sport sports tourism finance financial "
    "national digital development innovation innovations aerospace water resources irrigation ecology natural environment "
    "environmental labor labour social protection population internal interior defence defense justice information emergency "
    "situations construction investment investments infrastructure public works commerce technology technologies "
    "communications communication cooperation external international regional committee department board council chamber "
    "management policy first deputy vice prime general executive commercial managing technical financial operating acting "
    "former chief senior honorary extraordinary and plenipotentiary state secretary strategic planning youth media housing "
    "roads railways sustainable entrepreneurship mining metallurgy oil gas power export import customs border migration "
    "security food fisheries rural land urban exports imports women family families children veterans nuclear climate minerals geology petroleum "
    "maritime shipping aviation telecommunications growth employment skills universities knowledge competitiveness reform reforms"
)
"""Words of a ministry's or department's name, capitalised in a title but never a person's."""

MODIFIERS_EN = PORTFOLIO_EN | frozenset(
    [
        "special",
        "permanent",
        "country",
        "ministry",
        "city",
        "town",
        "regional",
        "municipal",
        "local",
        "co",
        "new",
        "then",
        "company's",
        "its",
    ]
)
"""What may stand before the head of an English title."""

MODIFIER_RU = (
    r"(?:перв|втор|генеральн|исполнительн|коммерческ|чрезвычайн|полномочн|техническ|главн|почетн|временн|бывш|тогдашн|"
    r"управляющ|финансов|специальн|уполномоченн|старш|региональн|внештатн|постоянн|верховн|действующ|нов|государственн|"
    r"федеральн|наследн|операционн|производственн|правл|научн|торгов|экономическ|военн|культурн|политическ|наш)"
    r"(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ые|ие|ых|их|ыми|ими)|и|врио|и\.о|и|о|экс|вице"
)
MODIFIER_KK = (
    r"бас|төтенше|өкілетті|және|бірінші|атқарушы|коммерциялық|техникалық|құрметті|бұрынғы|уақытша|қаржы|аға|арнайы|вице|мемлекеттік|"
    r"жаңа|орынбасары|міндетін|премьер|өнеркәсіп|сауда|энергетика|көлік|экономика|ішкі|сыртқы|мәдениет|спорт|туризм|білім|ғылым|ауыл|шаруашылығы|"
    r"интеграция|инвестиция|инвестициялар|цифрлық|даму|құрылыс|өкілетті|облыс|облыстың|қала|қаланың|аудан|ауданның|өңір|өңірдің|"
    r"басқарма|кеңес|кеңесінің|компания|компанияның|фирма|корпорация|делегация|делегациясының|серіктестік|серіктестіктің|істер|істері|палата|"
    r"хан|аймақ|елдің|ел|үкімет|бизнес|жөніндегі|бойынша|министрдің|министрінің|әкімінің|әкімнің|директордың|президенттің|төрағаның|"
    r"орынбасарлары|мен|ұлттық|корольдігі|денсаулық|сақтау|экология|табиғи|ресурстар|қорғаныс|әділет|еңбек|халықты|әлеуметтік|қорғау"
)

HONORIFICS = word_set(
    "mr mrs ms miss dr prof sir г-н г-на г-ну г-ном г-жа г-жи г-же г-жу г-жой господин господина господину господином госпожа "
    "госпожи госпоже госпожу госпожой madam madame his her excellency"
)  # fmt: skip
HONORIFICS_AFTER = word_set("мырза мырзамен мырзаға мырзаның мырзаны ханым ханыммен ханымға ханымның ханымды")

PARTICLES = word_set(
    "al el ad ar as bin ibn ben bint von van der den de da di du la le dos аль эль ад ар ас бин ибн бен бинт фон ван дер ден "
    "де да ди дю ла ле әл ал оглы оглу кызы улы уулу қызы ұлы zu oglu ogly kyzy uly"
)
"""Small words inside a person's name, written with or without a capital."""

VERB_RU = (
    r".*(?:[аеиоуыяюэ]л(?:а|о|и|ся|ась|ось|ись)?|[аеиуюя]т(?:ся)?|[аеиоуыя]ть(?:ся)?|[её]тся|шел|шла|шли|нес|несла|лег)|"
    r"есть|был[аио]?|будет|будут|мог|смог|рад|готов[аы]?|намерен[аы]?|также|уже|вместе|затем|сегодня|вчера|накануне|что|который|которая|которые|а"
)
NOT_VERB_RU = (
    r"(?:филиал|капитал|портал|терминал|отдел|дел|начал|квартал|персонал|материал|сел|металл|школ|журнал|потенциал|канал|стал|сил|угл|"
    r"масл|стекл|протокол|генерал|палат|результат|аппарат|комбинат|акимат|секретариат|сенат|штат|депутат|формат|климат|кредит|интернет|препарат)\w{0,3}|совет|комитет|университет|факультет|департамент|парламент|кабинет|институт|институтов|бюджет|"
    r"област\w*|част\w*|власт\w*|отрасл\w*|промышленност\w*|деятельност\w*|безопасност\w*|сет[иь]\w*|недвижимост\w*|по|при"
)
STOP_EN = word_set(
    "said says told tells has have had is are was were will would met meets meet received receives visited visits held holds "
    "hold and but who whom which that as after before during while when where with by on from into about than also spoke "
    "speaks discussed noted added stressed explained arrived came comes promised signed inked thanked invited led headed "
    "called gave showed took pointed informed expressed proposed announced today yesterday recently then"
)
BODIES_IN_TITLE_EN = word_set(
    "region regional municipal district oblast province city group company committee office department delegation mission of"
)
"""Words that go on with a title behind its "of" though they have a capital."""
