"""Words that tell an aggregate figure of the relation, as regex stems in English, Russian and Kazakh.

Plain data: the modules of `asking.staged.statistics` give it meaning. All are matched without regard to
case; a stem begins at a word's beginning. Earlier rows of `FLOWS` and `COUNTED` win where two begin at one place.
"""

from __future__ import annotations

from kzrelations.schemas import Indicator

# Things measured in money, percent or physical units. "supply" is a flow of goods whose direction the words around tell.
FLOWS: tuple[tuple[str, str], ...] = (
    ("trade_turnover",
     r"(?:(?:mutual|bilateral|two-way|reciprocal|foreign|commodity|merchandise|total|trade|goods|overall) ){0,3}turnover|"
     r"(?:mutual|bilateral|two-way|reciprocal|foreign|commodity|merchandise) trade\b(?! (?:union|mission|office|house|fair))|"
     r"(?:volumes?|value|amount) of (?:\w+ ){0,2}(?:trade|commerce|trade turnover)\b|trade volumes?|volume of sales between|sales between|"
     r"trade (?:in (?:[a-z]+ ){1,4})?(?=between|with\b|among|in goods)|(?<=’s )trade\b(?! \w+ion\b)|(?<='s )trade\b|(?<=\bits )trade\b|(?<=\btheir )trade\b|"
     r"(?<=\bour )trade\b|trade(?= (?:\w+ly )?(?:has |have |had )?(?:reach|amount|grew|grow|rose|ris|fell|fall|drop|declin|decreas|increas|total"
     r"|stood|doubl|exceed|surg|jump|expand|shr[aiu]nk|hit\b|made|came to|climb|was worth|was valued))|commodity circulation|commerce (?=between|with\b)|traded (?=(?:goods|products|[$€£\d]))|"
     r"(?:внешнеторгов\w+ |торгов\w+ |взаимн\w+ |общ\w+ ){0,3}товарооборот\w*|(?:внешне)?торгов\w+ оборот\w*|оборот\w* (?:\w+ )?торговл\w+|"
     r"(?:взаимн|двусторонн|внешн|приграничн)\w+ торговл\w+|торговл\w+ (?=с |со |между )|(?:объ[её]м|показател)\w* (?:\w+ ){0,2}торговл\w+|"
     r"товарообмен\w*|обмен\w* товарами|exchange of goods|(?<=[мпб]ен ғана )сауда\w*|наторговал\w*|взаимн\w+ товарооборот\w*|"
     r"(?:сыртқы |өзара |екіжақты ){0,3}(?:тауар|сауда) айналым\w*|сауда-саттық\w*|алыс-беріс\w*|тауар алмас\w*|(?<=[мпб]ен )сауда(?:сы|сының|сында|мыз)?(?!\w| (?:министр|палата|үй|орталық|байланыс|қатынас|бас|келісім|орын|серіктес|әріптес|жүйе))|"
     r"(?:өзара|екіжақты|сыртқы) сауда\w*|сауда(?:ның)? көлем\w*"),
    ("exports",
     r"exports?\b(?! (?:potential|contract|agreement|polic|opportunit|supplies agreement|bank|credit|agency|insurance|promotion|support|licen|dut|permit|route|corridor|oriented|market))|exported\b|"
     r"экспортн\w+ поставк\w+|экспорт(?!оор|[её]р|н|тауш|тық|иров|ируе|ирую|тал|тай|тад|таға)\w*|вывоз\w*|вывез\w+|сыртқа шығар\w+|"
     r"экспортирова\w+|экспортиру(?:ет|ют)\w*|экспортта(?:лды|лған|йды|ды|ған)"),
    ("imports",
     r"imports?\b(?! (?:substitut|dut|polic|licen|permit|bank|restrict|ban\b|tariff))|imported\b|импорт(?!оз|[её]р|н|тауш|тық|иров|ируе|ирую|тал|тай|тад|таға)\w*|ввоз\w*|ввез\w+|завез\w+|әкелін\w+|"
     r"импортирова\w+|импортиру(?:ет|ют)\w*|импортта(?:лды|лған|йды|ды|ған)"),
    ("supply",
     r"shipped\b|shipments?\b|supplies\b|deliver(?:y|ies|ed)\b|supplied\b|поставк\w+|поставлен\w*|поставил\w*|отгру\w+|отправлен\w*|"
     r"доставлен\w*|поставля(?:ет|ют)\w*|жеткізеді|жөнелтеді|жөнелт\w+|жеткізіл\w+|шығарыл\w+|тасымалдан\w+|уш(?:ло|ли)\b(?= (?:в|на)\b|.{0,60}\d)|sales (?:of (?:\w+ ){1,3})?(?=to )|"
     r"sold\b|sells\b|bought\b|buys\b|purchas(?:ed|es)\b|paid (?=for\b)|paid (?=\S+ \w+ for\b)|"
     r"продан\w*|продал\w*|прода[её]т\b|закупил\w*|закуплен\w*|закупает|купил\w*|покупает|приобр[её]л\w*|приобрета\w+|заказывают|"
     r"сатылды|сатты\b|сатқан\b|сатады\b|сатып ал\w+"),
    ("investment",
     r"(?:(?:foreign|direct|gross|accumulated|cumulative|total|inward|attracted) ){0,3}investments?\b"
     r"(?! (?:agreement|project|forum|company|climate|board|promotion|council|opportunit|potential|polic|fund|committee|cooperation|bank"
     r"|attractive|proposal|portfolio|activit|programme|program|plan|law|treaty|council))|"
     r"\bFDI\b|invested\b|(?:capital )?inflows?\b(?! of (?:tourist|people|migrant|visitor))|poured\b|ploughed\b|plowed\b|pumped\b|(?:have|has|had) put\b|put(?= (?:(?:over|more than|about|almost|nearly|some|up to) )?(?:[$€£¥]|USD|EUR|US|\d))|"
     r"(?:прям\w+ |иностранн\w+ |валов\w+ |накопленн\w+ |общ\w+ ){0,3}инвестици(?!он)\w*|ПИИ\b|инвестировал\w*|инвестирован\w*|"
     r"в экономику (?:\w+ ){0,4}поступил\w*|поступил\w* в экономику|накопленн\w+ (?:же )?итогом|(?:капитало)?вложени\w+|вложил\w*|вложен[оыа]?\b|приток\w* (?:прям\w+ )?(?:капитал|иностранн)\w*|"
     r"(?:тікелей |шетелдік |жалпы ){0,3}инвестиция(?!лық)\w*|ТШИ\b|(?:қаржы|қаражат) (?:салған|құйған|салды|құйды)|құйған|салған|салды\b|"
     r"құйылды|салынған инвест\w+"),
    ("lending",
     r"(?:has |have )?(?:provided|lent|allocated|financed|disbursed)\b|выделил\w*|предоставил\w*|профинансировал\w*|направил\w*|"
     r"қаржыландырды|қаржыландырған|бөлді|бөлген|берген"),
    ("tourists",
     r"return flow|обратн\w+ поток\w*|кері ағын\w*|tourist (?:flows?|arrivals|numbers)|inflow of tourists|number of (?:foreign )?(?:tourists|visitors)|турпоток\w*|туристическ\w+ поток\w*|"
     r"поток (?:\w+ )?туристов|(?:число|количество) (?:\w+ )?туристов|турист(?:ер|тер)?\w* (?:саны|ағыны)\w*|туристік ағын\w*"),
)  # fmt: skip

# People who are tourists where they travel.
CITIZENS = (
    r"citizens|nationals|people from|residents of|guests from|Kazakhstanis|граждан\b|жител(?:ей|и) \w+|казахстанц\w+|гостей из|человек из|"
    r"қазақстандық\w*|азамат(?:ы|тар\w*)?\b"
)
TRAVELLED = (
    r"visited|travell?ed to|holidayed|spent (?:their )?holidays|посетил\w*|побывал\w*|въехал\w*|отдохнул\w*|слетал\w*|"
    r"барды|барып|барған|келген|келіпті|келіп кетті|демалды|демалған"
)

# Which side of a trade the one who acts is on.
BUYS = r"bought|buys|purchas\w+|paid|закуп\w+|купил\w*|покупа\w+|приобр\w+|заказ\w+|сатып"
SELLS = r"sold|sells|продал\w*|прода[её]т|сатты|сатқан|сатады"
# What is bought is no goods.
EQUITY = r"shares\b|stakes?\b|bonds\b|акци[йяи]\b|дол[юи]\b|облигаци\w+|пакет\w*|акция\w*|облигация\w*"
# A maker or dealer of a country is not the country.
DEALERS = r"\s(?:compan|firm|investor|corporation|holding|group|plant|компани|фирм|инвестор|корпорац|холдинг|завод|предприят|компания|кәсіпор|зауыт)"

# A number of things that is told to have changed; the counted noun stands near.
NUMBER_OF = r"number of|количество|число|численность"
NUMBER_BEHIND = r"саны\w*"
# A sentence that adds a change to the figure before it: "This is 60% up on 2021".
ADDS = r"(?:this|that|it) (?:is|was)|which is|or (?=\d)|equal to|или (?=\d)|что составляет|яғни|это|что|бұл"
# What goes on with the figure told before: "of this amount".
CONTINUES = (
    r"of (?:this|that|the total|which|whom|them|these|those)\b(?: amount| sum| total| volume)?|among them|including|"
    r"из (?:них|которых|этих|числа|этой суммы|этого объ[её]ма|общего объ[её]ма)|в том числе|"
    r"(?:оның|соның|осының|олардың) ішінде|олардың|оның"
)

# Words that stand for a figure told before, with what it did.
STANDS_FOR = (
    r"(?:it|this|(?:the|this) (?:figure|volume|amount|indicator|total|number)) (?:has |had |have )?(?:already |now |even )?"
    r"(?=reach|amount|stood|stands|total|exceed|grew|grown|rose|risen|fell|fallen|came|made|was worth|went|increas|decreas|doubl|shrank|jump)|"
    r"(?:он|она|оно|они|этот показатель|показатель|цифра|сумма|их объ[её]м|е[её] объ[её]м|его объ[её]м)\s(?:уже |впервые |даже )?"
    r"(?=достиг|состав|превы|вырос|возрос|увелич|сократ|сниз|упал|прибав|перевал|удво)|"
    r"(?<=^)\W*(?:ол|(?:бұл|аталған|осы) көрсеткіш|көрсеткіш)\s"
)

# Occasions whose day is that of the documents signed there.
OCCASIONS = (
    r"council|forum|summit|visit|conference|congress|expo\b|session|"
    r"форум\w*|саммит\w*|визит\w*|совет\w*|конференц\w*|конгресс\w*|заседани\w*|"
    r"кеңес\w*|сапар\w*|отырыс\w*|конференция\w*"
)

JOINT = r"joint|совместн\w+|бірлескен|бірлесіп"

# "The two countries", "with it": the partner was named before.
PAIR = (
    r"(?:two|both|our) (?:countries|nations|states)|between the (?:countries|states)|with it\b|this country|"
    r"(?:двух|двумя|обеих|обеими|нашими) (?:стран|государств)\w*|между странами|с ней\b|с ним\b|этой стран\w+|"
    r"эту страну|(?:екі|қос) (?:ел|мемлекет)\w*|бұл ел\w*"
)

# Trade of parts of Kazakhstan with each other, and words of trade that has two sides.
INLAND = (
    r"(?:among|between) (?:the |our |its )?(?:\w+[’']s )?(?:own |country[’']s )?(?:regions|provinces|oblasts)|inter-?regional (?:trade|turnover)|"
    r"между (?:\w+ )?(?:регионами|областями)(?: страны| республики| казахстана)?|межрегиональн\w+ (?:торгов\w+|товарооборот\w*|оборот\w*)|"
    r"(?:өңірлер|облыстар|аймақтар) арасындағы|өңіраралық (?:сауда|тауар)\w*"
)
MUTUAL = r"mutual|bilateral|two-way|reciprocal|between|взаимн\w+|двусторонн\w+|между|өзара|екіжақты"

# Things counted. Adjectives may stand between the number and the word.
COUNTED: tuple[tuple[str, str], ...] = (
    ("joint_ventures",
     r"joint (?:[a-z]+ )?(?:ventures?|enterprises|compan(?:y|ies)|businesses|firms)|JVs?\b|joint-ventures?|"
     r"совместн\w+ (?:(?:[а-я]+-)?[а-я]+(?:ск|цк)\w+ )?(?:предприяти|компани|фирм|производств|бизнес)\w+|СП\b|"
     r"совместн\w+(?= и \d)|совместн\w+(?=[,.;)]|$)|"
     r"бірлескен (?:\w+ )?(?:кәсіпор\w+|компания\w*|фирма\w*|өндіріс\w*)|БК\b"),
    ("projects",
     r"(?:(?:joint|investment|infrastructure|industrial) ){0,3}projects|(?:совместн|инвестиционн|инвест)\w* ?проект\w*|проект\w*|"
     r"(?:бірлескен |инвестициялық ){0,2}жоба(?!ла)\w*"),
    ("companies",
     r"compan(?:y|ies)|firms|enterprises|businesses|legal entities|representative offices|subsidiaries|business entities|"
     r"предприяти\w+|компани[йиея]\w*|фирм\w*|юридическ\w+ лиц\w*|юрлиц\w*|представительств\w*|субъект\w+ (?:\w+ )?(?:бизнес|предприним)\w+|филиал\w*|"
     r"кәсіпор\w+|компания\w*|фирма\w*|заңды тұлға\w*|өкілдік\w*|бизнес субъект\w*|кәсіпкерлік субъект\w*"),
    ("tourists",
     r"tourists?|visitors|holidaymakers|travell?ers|vacationers|турист\w*|путешественник\w*|отдыхающ\w+|интурист\w*|саяхатшы\w*|турис\w+"),
    ("other",
     r"memorand(?:a|ums)|documents|agreements|contracts|deals|MoUs|MOUs|"
     r"меморандум\w*|документ(?:а|ов|ы)\b|соглашени[йя]\b|контракт(?:а|ов|ы)\b|договор(?:а|ов|ы|[её]нност\w+)\b|сделок|"
     r"құжат\w*|келісімшарт\w*|келісім\w*|меморандум\w*|шарт(?:қа|тар\w*)\b"),
)  # fmt: skip

INDICATOR: dict[str, Indicator] = {
    "trade_turnover": "trade_turnover", "exports": "exports", "imports": "imports", "supply": "exports", "lending": "investment",
    "investment": "investment", "joint_ventures": "joint_ventures", "companies": "companies", "projects": "projects",
    "tourists": "tourists", "other": "other", "total": "other", "worth": "other", "projects_value": "investment",
}  # fmt: skip

# The sum of several documents or projects; the weak words count only beside several of them.
TOTAL = (
    r"(?:total|overall|combined|aggregate) (?:sum|value|worth|amount|cost|price)|"
    r"together (?:they|these|the) (?:\w+ )?(?:are|is|were)(?: estimated)?(?: at)?|worth a (?:total|combined)|total of|for a total|"
    r"(?:общ|совокупн|суммарн)\w+ (?:сумм|стоимост|объ[её]м|цен)\w*|в общей сложности|(?:жалпы|жиынтық) (?:сома|құн|көлем|баға)\w*"
)
WORTH = r"worth\b|totall?ing|valued at|to the tune of|in the amount of|на сумму|стоимостью|құны\b|сомасы\b|сомаға\b"
# Between the noun of several things counted and the sum that all of them are worth.
AT_PRICE = (
    r"\s*(?:\([^)]*\))?\W*(?:(?:с|при|with|of)\s(?:[\w-]+\s){1,4}?)?(?:\w+ ){0,2}?(?:на|for|worth|totall?ing|стоимостью|на сумму|на общую сумму)\s"
    r"*(?:over|more than|about|almost|nearly|some|свыше|более|около|почти|порядка)?\W*"
)

# Words that make a percentage a change, and its sign.
GROWTH = (
    r"grow\w*|grew|ris(?:e|en|es|ing)|rose|increas\w*|up\b|higher|more\b|jump\w*|surg\w*|gain\w*|expand\w*|expansion|climb\w*|soar\w*|add(?:ed|ing)|"
    r"вырос\w*|вырас\w*|рост(?:а|у|ом|е)?\b|возрос\w*|возраст\w*|увелич\w*|прибав\w*|прирос\w*|повыс\w*|повыш\w*|подня\w*|подскоч\w*|подрос\w*|подраст\w*|прибавк\w*|больше|выше|плюс|расшир\w*|скакнул\w*|взлетел\w*|наращ\w*|нараст\w*|"
    r"өсі\w*|өсу\w*|өсім\w*|өскен|өсті|өс(?:еді|пек|іп)|арт(?:ты|қан|ып|у\w*|ық)\b|ұлғай\w*|көбей\w*|жоғарыла\w*|көтеріл\w*|көп\b"
)
FALL = (
    r"f[ae]ll(?:en|ing|s)?|fell|drop\w*|declin\w*|decreas\w*|down\b|lower|less\b|shr[aiu]nk\w*|slump\w*|plung\w*|slid\b|contract(?:ed|ion)|reduc\w*|los[te]\b|"
    r"dip(?:ped)?|сократ\w*|сокращ\w*|сниз\w*|сниж\w*|уменьш\w*|упа[лд]\w*|паден\w*|просе[лд]\w*|меньше|ниже|минус|спад\w*|потеря\w*|"
    r"азай\w*|кемі\w*|кем\b|кему\w*|төменде\w*|қысқар\w*|құлды\w*|түс(?:ті|кен|іп)\b|аз\b"
)
HEDGED = r"nearly|almost|about|around|more than|roughly|some|почти|около|примерно|приблизительно|без малого|более чем|шамамен|жуық|дерлік|таяу"

# Behind a part of a whole.
OF_WHOLE = (
    r"(?:of|от|from)\b|(?:[а-яё]+(?:ого|ей|ой|их|ых) ){0,2}(?:общего|всего|всей|всех|этой|этого|этих|экспорта|импорта|товарооборота|торговли|оборота|инвестиций|вложений|суммы|доли|объ[её]ма|них|которых)\b|"
    r"share|доли|үлес"
)
SHARE = r"share|accounts? for|accounted for|per ?cent of|percent of|% of|дол[яиюе]\b|долей|удельн\w+ вес\w*|приходится|пришлось|% (?:от|всего|общего)|составля\w+ \d|үлес\w*"
# An occasion before the one that the article tells of.
EARLIER_TIME = (
    r"(?:previous|last) (?:year[’']s )?(?:forum|summit|meeting|visit|exhibition|session|event)|"
    r"(?:предыдущ|прошл)\w+ (?:форум|саммит|встреч|визит|выставк|заседани|мероприяти)\w*|тогда\b|"
    r"(?:алдыңғы|өткен жолғы|былтырғы) (?:форум|саммит|кездесу|сапар|көрме|жиын)\w*|сол жолы"
)
# Behind a share that a buyer takes.
TAKEN = (
    r"bought|purchased|taken|shipped|sold|goes to|went to|go to|купил\w*|закупил\w*|приобр[её]л\w*|ушло|ушли|уходит|отправ\w+|"
    r"приходится на|пришлось на|приш[её]лся на|забра[лн]\w*|этой суммы|этого объ[её]ма"
)
COMPARED = (
    r"compared (?:to|with)|as compared|against|versus|vs\.?|than (?:in|a|the|last|for|during)|up from|down from|по сравнению|против|относительно|"
    r"чем (?:в|за|годом)|в сравнении|к уровню|к аналогичному|к соответствующему|(?:больше|меньше|выше|ниже),? (?:чем|показател\w+|уровня|итог\w+|аналогичн\w+)|(?:год|годом) (?:к году|ранее|раньше)|a year (?:earlier|ago|before)|"
    r"(?:былтыр|өткен жылы)(?:ғы)? (?:осы|сол|тиісті|сәйкес) \w+|бір жыл бұрын"
)
COMPARED_BEHIND = r"^\w*\W*(?:(?:жыл\w*д[ае]н )?(?:\d\S* \w+|\w+ есе|\w+ бірге) (?:көп|аз|артық|кем)|(?:\w+\W+){0,3}(?:салыстырғанда|қарағанда|ранее|раньше|назад|earlier|ago\b|before\b|бұрын))"

# Something that is yet to be: aims, wishes, plans.
INTENT = (
    r"\b(?:(?:will|would|could|should|might)\b|may (?:be|reach|exceed|grow|rise|increase|invest|amount)|plans?|planned|planning|intend\w*|aims?|aiming|target\w*|goal|expect\w*|ready to|going to|hopes?|promis\w+|"
    r"undertak\w+|wants?|to (?:raise|bring|increase|invest|reach|double|boost)|potential|seek\w*|"
    r"план\w+|намерен\w*|намерев\w+|готов\w*|собира\w+|хот(?:ят|ел|им|ел)\w*|может|могут|смо(?:жет|гут)|должн\w*|предстоит|довести|увеличить|нарастить|"
    r"достичь|удвоить|вложит|вложат|инвестирует|инвестировать|вложить|ожида\w+|прогноз\w*|потенциал\w*|цель\w*|стрем\w+|рассчитыва\w+|поставил\w* задач\w*|"
    r"жоспар\w*|көзде\w+|ниетт\w*|мақсат\w*|ұмтыл\w+|тиіс\b|бермек|салмақ|жеткізбек|жеткізу\b|жеткізуге|арттыру\w*|құймақ|болмақ|болады деп|күтіл\w+|дайын\w*)"
)

# Inside Kazakhstan only, or of the world at large.
DOMESTIC = (
    r"\b(?:GDP|gross (?:domestic|regional) product|economic growth|inflation|ВВП|ВРП|инфляци\w+|экономическ\w+ рост\w*|ЖІӨ|ЖӨӨ|инфляция\w*|retail|wholesale|domestic|internal|within the country|state budget|republican budget|regional budget|local budget|global|worldwide|"
    r"розничн\w+|оптов\w+|внутренн\w+|из бюджета|бюджетн\w+|отечественн\w+|мирово[йг]\w*|республиканск\w+ бюджет\w*|ЕАЭС|"
    r"бөлшек|көтерме|ішкі|бюджет\w*|отандық|әлемдік)"
)
FOREIGN = (
    r"\b(?:foreign|overseas|abroad|international|external|from other countries|"
    r"иностран\w+|зарубеж\w+|международн\w+|внешн\w+|внешнеторг\w*|из-за рубежа|"
    r"шетел\w*|халықаралық|сыртқы|шет (?:ел|мемлекет)\w*)"
)
CAPITAL = (
    r"\b(?:capital|money|backing|participation|involvement|investors?|shareholders?|partners|founders?|ownership|equity|stake|"
    r"капитал\w*|участи\w+|инвестор\w*|учредител\w*|партн[её]р\w*|"
    r"капитал\w*|қатысу\w*|қатысқан|қатысат\w*|инвестор\w*|серіктес\w*|үлес\w*)"
)
# Bodies that stand or work, in contrast to those that came to a forum.
STANDING = (
    r"\b(?:operat\w+|register\w*|work(?:s|ing|ed)?|at work|function\w*|active|are present|exist|established|set up|created|run\b|opened|there are|home to|has|have|launched|"
    r"зарегистр\w+|действ\w+|работа[юе]\w*|функционир\w+|насчитыва\w+|осуществля\w+|создан\w*|открыт\w*|представлен\w*|числ[ия]\w+|ведут|состоят|имеется|имеют|"
    r"тіркел\w+|жұмыс (?:істе|жаса|атқар)\w+|қызмет (?:ет|көрсет|атқар)\w+|құрыл\w+|ашыл\w+|бар\b|саны\b|жұмыс істеп)"
)
RUNNING = (
    r"\b(?:there (?:are|were)|in the pipeline|in progress|implement\w*|under ?way|carried out|carrying out|realis\w+|realiz\w+|complet\w+|launched|agreed|approved|financ\w+|invested|being|portfolio|"
    r"реализ\w+|осуществл\w+|запущен\w*|заверш[её]\w+|согласован\w*|профинансир\w+|внедр\w+|ведется|начата|вложил\w*|портфел\w+|перечень|введен\w*|имеется|насчитыва\w+|в стадии|на стадии|в работе|"
    r"жүзеге ас\w+|іске ас\w+|іске қос\w+|жүргізіл\w+|қаржыландыр\w+|келісіл\w+|орындал\w+|аяқтал\w+|салған|бар\b|тізім\w*|сатысында|кезеңінде)"
)
CAME = (
    r"\b(?:delegation|attend\w*|took part|takes? part|participants?|forum participants|visited by|arrived|exhibit\w*|представител\w+ \S+ \S*(?:компани|предприяти)|"
    r"делегаци\w+|участник\w*|приехал\w*|прибыл\w*|приня\w+ участие|участву\w+|участвовал\w*|посетил\w*|выставк\w*|"
    r"делегация\w*|қатысты\b|қатысушы\w*|келді|көрме\w*)"
)
ARRIVED = (
    r"\b(?:visit\w*|came|arriv\w*|receiv\w*|welcom\w*|travell?ed|flew|flow|number|"
    r"посетил\w*|побывал\w*|приехал\w*|прибыл\w*|приня\w+|отдохнул\w*|поток\w*|въехал\w*|числ\w+|прилет\w+|"
    r"келді|келген|келіп|барды|саны|ағын\w*|қабылда\w+|демал\w+)"
)
SIGNED = r"\b(?:sign(?:ed|s|ing|ature|atories)?\b|ink(?:ed|s)?\b|conclud\w+|reached|came out of|resulted in|yielded|culminat\w+|crowned|sealed|exchanged|initialled|подпис\w+|заключ\w+|достигнут\w*|скрепил\w*|скрепл\w*|обменялись|увенча\w+|завершил\w+ подписани\w+|итогом стал\w*|қол қой\w+|жасалды|жасасты|жасал\w+|бекіт\w+|түйінделді|алмасты\b|рәсімделді|нәтиже\w*)"
INSTRUMENTS = (
    r"\b(?:memorand\w+|agreements?|contracts?|deals?|documents?|papers?|roadmap|road map|letters? of intent|MoUs?|"
    r"меморандум\w*|соглашени\w+|контракт\w*|договор\w*|документ\w*|дорожн\w+ карт\w*|сделк\w*|побратим\w+|"
    r"құжат\w*|келісім\w*|келісімшарт\w*|шарт\w*|жол карта\w*|ниет хат\w*)"
)
# A single undertaking: money put there is a project's, not a figure of the relation.
UNDERTAKING = (
    r"\b(?:(?:plants?|factor(?:y|ies)|farm|mill|warehouse|workshop|shop|greenhouses?|hotel|terminal|line|facility|complex|road|station|capacity|employed|workplaces|producing|makes|hectares)\b|"
    r"завод\w*|фабрик\w*|ферм\w*|цех\w*|склад\w*|теплиц\w*|комбинат\w*|гостиниц\w*|отел\w*|комплекс\w*|дорог\w*|станци\w+|линии|линию|производств\w+|нем\b|неё|нее|него|мощност\w+|трудоустро\w+|рабочих мест|выпуска(?:ет|ют|ется)|гектар\w*|"
    r"зауыт\w*|фабрика\w*|ферма\w*|цех\w*|қойма\w*|жылыжай\w*|комбинат\w*|қонақүй\w*|кешен\w*|жол\b|станса\w*|станция\w*|оған|жоба құны|жобаның құны|жобаға|қуаты\b|жұмыс орн\w*|гектар\w*|шығара(?:ды|тын))"
)
AGGREGATE = (
    r"\b(?:econom(?:y|ies)|since\b|over the (?:past|last)|in the (?:past|last)|years|companies|investors|businesses|direct|accumulated|cumulative|volume|inflow|stock|in total|"
    r"projects|the country|into the region|into kazakhstan|"
    r"экономик\w+|за (?:последн\w+|годы|период|время)|с (?:19|20)\d\d|лет\b|компании|инвесторы|инвесторов|предприниматели|бизнесмены|прям\w+|объ[её]м\w*|приток\w*|проект(?:ы|ов|ах|ам)|"
    r"накоплен\w*|в общей сложности|страну|казахстан\w*|"
    r"экономика\w*|бері\b|жыл(?:да|дан|дағы)\b|соңғы|компаниялар\w*|инвесторлар\w*|кәсіпкерлер\w*|тікелей|көлем\w*|жобалар\w*|елге|елімізге|тәуелсіз\w*|қазақстанға)"
)
# Nouns that make money in an undertaking's line a figure of the whole all the same.
WHOLE = r"объ[её]м\w* (?:\w+ )?иностран|volume of (?:\w+ )?foreign|шетелдік инвестиция\w* көлем|econom|экономик|projects|проекты|жобалар|direct|прям|тікелей|since (?:\d|indep)|с \d|\d жылдан бері|тәуелсіз"
UNDERTAKINGS = r"plant|project|завод|проект|цех|зауыт|жоба"
CUMULATIVE = (
    r"since|over the (?:years|past|last)|to date|in total|за (?:годы|период|время|последн)|с (?:19|20)\d\d|на сегодня|всего|"
    r"бері|жылдары|барлығы|соңғы"
)
TALKED_OF = r"discuss|presented|presentation|propos|обсу|предл|презент|рассм|талқыл|ұсын|таныст"
OUTPUT = r"production|products\b|output|продукции|продукция|өнім\w*"
EXPORTING = r"экспортн|export|экспорт"
SEVERAL_DOCUMENTS = (
    r"documents|agreements|memoranda|memorandums|contracts|deals|papers|документ(?:ы|ов|а)\b|соглашени[яй]\b|"
    r"меморандум(?:ы|ов)|контракт(?:ы|ов)|договор(?:ы|ов|[её]нност)|құжат(?:тар|қа)|келісімшарттар|меморандумдар|келісімдер"
)
LENDERS = r"\b(?:bank|banks|fund|corporation|банк\w*|фонд\w*|корпораци\w+|банкі\w*|қор[ыу]?\w*)\b"

ABROAD = r"abroad|overseas|to foreign|за рубеж|за границу|в зарубежные|шетелге|шет елге"
INVESTORS = r"investors|инвестор(?:ы|ами|ов)|инвесторлар\w*|инвестициялар\w*"
# Countries that go by one name.
GROUPS: tuple[tuple[str, str], ...] = (
    (
        "EE,LV,LT",
        r"Baltic (?:states|countries|republics|nations)|(?:the )?Baltics\b|стран\w* Балтии|балтийски\w+ (?:стран|республик|государств)\w*|"
        r"стран\w* Прибалтики|Прибалтик\w+|Балт(?:ық|ия|ық жағалауы) (?:ел|мемлекет)\w*",
    ),
    ("BE,NL,LU", r"Benelux|Бенилюкс\w*"),
)
PLAIN_PROJECTS = r"projects|проект\w*|жоба\w*"
PARTNERS = r"trad(?:e|ing) partners?|торгов\w+ партн[её]р\w*|сауда серіктес\w*|сауда әріптес\w*"

RECALL = r"\b(?:recall\w*|earlier it was|as reported earlier|previously|напомн\w+|напомин\w+|ранее сообща\w+|еске сал\w+|бұған дейін|бұрын)"

# Words that point at the Kazakh side, by what they stand for; "nation" has no place.
POINTERS: tuple[tuple[str, str], ...] = (
    ("nation",
     r"(?:two|both|our) (?:countries|nations|states|republics)|between the (?:countries|states)|the (?:country|republic)\b(?!\w* of)|"
     r"(?:двух|двумя|обеих|обеими|наших|нашими|между) (?:стран|государств|республик)\w*|между (?:двумя )?(?:странами|государствами)|стран(?:а|ы|е|у|ой)\b(?!\s+[А-ЯЁ])|республик[аиеу]\b|"
     r"(?:екі|қос) (?:ел|мемлекет)\w*|елдер\w* арасындағы|еліміз\w*|ел(?:дің|ге|де|імізге) (?=экономика)"),
    ("city",
     r"областн\w+ центр\w*|regional cent(?:re|er)\b|облыс орталығ\w*|the (?:city|metropolis|town)\b(?! state)|город(?:а|е|у|ом|ской|ская)?\b|мегаполис\w*|қала\w*|шаһар\w*"),
    ("region",
     r"the (?:region|oblast|province)\b|regional\b|the two (?:regions|provinces)|two regions|local (?=farm|compan|enterpris|produc|business|export)|"
     r"(?:двух|двумя|обоих|наших) регион\w*|екі (?:өңір|облыс|аймақ)\w*|регион(?:а|е|у|ом)?\b|област(?:ь|и|ью)\b|кра[йяею]\b|"
     r"облыс(?:т[аыі]\w*|пен|қа|тың|ы|та|тан)?\b|өңір(?!лер)\w*|аймақ(?!тар)\w*|аймағ\w*"),
    ("same", r"(?:its|their|our)\b(?= (?:\w+ )?(?:trade|export|import|turnover|shipment|suppl))|местн\w+|жергілікті"),
)  # fmt: skip

# English words of a subject, and what stands before the partners in it.
TITLES: dict[Indicator, str] = {
    "trade_turnover": "trade", "exports": "exports", "imports": "imports", "investment": "foreign investment",
    "joint_ventures": "joint ventures", "companies": "companies", "projects": "projects", "tourists": "tourists",
    "other": "documents signed",
}  # fmt: skip
LINKS: dict[Indicator, str] = {
    "trade_turnover": "with", "exports": "to", "imports": "from", "investment": "from",
    "joint_ventures": "with partners from", "companies": "with capital from", "projects": "with partners from",
    "tourists": "from", "other": "with",
}  # fmt: skip
