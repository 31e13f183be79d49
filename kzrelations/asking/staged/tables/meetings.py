"""Cue words of meetings: contacts by kind, what they rest on and what speaks against them, in English, Russian and Kazakh.

Regexes without leading boundary: the reader puts one before each; stems are open at their end.
"""

from __future__ import annotations

# Kinds of cue. `receive`, `meet`, `talk` and `call` tell a contact; `visit` tells who comes where; `refer` goes on about a
# contact told elsewhere. Where two match at one place the earlier row wins.
CUES: tuple[tuple[str, str], ...] = (
    ("call",
     r"(?:video|online)[- ]?(?:conference|meeting|call|talks) (?:with|between|of)|(?:tele)?phone[- ](?:call|talk|conversation)\w*|(?:tele)?phoned|called (?:him|her|up|on the phone|(?:his|her) counterpart)|had a call|by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|"
     r"позвонил\w*|созвонил\w*|телефонн\w+ (?:разговор|переговор|бесед)\w*|по телефону|"
     r"телефон (?:арқылы|шал)\w*|телефонмен|қоңырау шал\w*|хабарлас(?:ты|қан)"),
    ("refer",
     r"(?:at|during|after|following|in the course of|as a result of|at the end of|at the close of|on the results of) (?:the|their|this) (?:\w+ )?(?:meetings?|talks|negotiations|conversation|audience|reception|call)|"
     r"(?:both |the )?(?:two )?(?:sides|parties|interlocutors)(?: also)? (?:discuss|talk|spoke|consider|touch|exchang|review|went over|agreed|noted|pointed|focus|address)\w*|"
     r"they (?:also )?(?:discuss|talk|spoke|consider|touch|exchang|review|went over)\w*|the (?:meeting|talks|conversation|call) (?:was|were|took|touched|focus|cover|dealt)\w*|"
     r"(?:на|во время|в ходе|в рамках|по итогам|по окончании|по завершении|после|в завершение|в конце|по результатам) (?:\w+ ){0,2}(?:встречи|встрече|встреч|переговоров|переговорах|беседы|беседе|при[её]м[ае]|разговора)(?!\w)|"
     r"(?:стороны|собеседники|участники встречи|главы ведомств)(?: также)? (?:\w+ )?(?:обсу|рассмотр|обмен|говор|затрон|договор|отмет|услов)\w*|обсуждались|обсуждены|(?:была |были )?обсужден[аыо]?|рассмотрены|"
     r"говорили (?:о|об)(?!\w)|(?:встреча|переговоры|беседа|разговор) (?:\w+ )?(?:прош|состоя|длил|каса)\w*|главная тема|речь шла|"
     r"(?:кездесу|әңгіме|келіссөз|қабылдау)(?:дер|лер)?(?:де|дің|ден кейін)(?: (?:барысында|соңында|кезінде|қорытындысы\w*))?(?!\w)|(?:кездесу|әңгіме|келіссөз|қабылдау)(?:дер|лер)? (?:барысында|соңында|кезінде|қорытындысы\w*|аясында)|"
     r"тараптар\w*|екі жақ|сөз болды|сөз қозғал\w*|талқыланды|қаралды"),
    ("receive",
     r"(?:received|receives|hosted|welcomed|is receiving|will receive|will host|to receive|(?:was|were) received by)(?! (?:an? |the )?(?:loan|grant|award|permi|approv|proposal|offer|initiative)\w*)|"
     r"приня(?:л|ла|ли|т|та|ты)(?! (?:участи|решени|мер|во внимани|закон|программ|постановлени|присягу|на себя|к сведению|пакет|заявк|предложени|приглашени)\w*)(?!\w)|"
     r"прим(?:ет|ут)(?! (?:участи|решени|мер)\w*)(?!\w)|принима(?:ет|ют|л|ла|ли)(?! (?:участи|решени|мер)\w*)(?!\w)|встретил[аи]?(?= (?:[\w-]+ ){0,4}(?:делегаци|гост|посла|консула|аким|министр|глав|мэр|губернатор)\w*)|устроил\w* при[её]м|"
     r"(?<!шешім )(?<!заң )(?<!қаулы )(?<!қарар )(?<!жоба )(?<!жұмысқа )(?<!заңды )(?<!шешімін )(?<!бағдарламаны )қабылда(?:ды|ған|йды|п|мақ|йтын|у\w*)(?!\w)|қарсы алды|қабылдауында бол\w*"),
    ("meet",
     r"(?:met|meets|meet|meeting)(?! (?:the |its |all |their |these )?(?:needs?|requirements?|demands?|targets?|deadlines?|standards?|obligations?|goals?|halfway))(?!\w)|meetings? (?:with|between|of)|sat down with|held an audience|"
     r"встре(?:тил(?:ся|ась|ись)|тится|тятся|чается|чаются|чал(?:ся|ась|ись))|(?:прове(?:л|ла|ли|д[её]т|дут)|состоя(?:лась|лись|ится)|прошл[аи]|пройд[её]т|запланирована?\w*) (?:[\w-]+ ){0,4}встреч\w+|"
     r"встреч[аиуей]{1,2} (?:[\w-]+ ){0,5}(?:со?|между)(?!\w)|"
     r"кездес(?:ті|кен|еді|пек|іп|етін|ер)\w*|жүздес(?:ті|кен|еді|іп)\w*|дидарлас\w+|кездесу(?:і|лер|лері|ін)? (?:\w+ )?(?:өтті|өтеді|өткен|өткіз|болды|болады|болмақ|өтпек)\w*|"
     r"(?:белгіленген|жоспарланған|өтетін|тиіс) кездесу\w*|кездесу(?:ді|і)?(?= (?:\S+ ){0,2}(?:шегер|кейін|ауыстыр|болмай|тоқта|күші))"),
    ("talk",
     r"(?:held|holds?|had|conducted|will hold|will have|to hold) (?:[\w-]+ ){0,3}(?:talks?|negotiations?|consultations?|discussions?|conversations?)|negotiat(?:ed|es|ing|ions? (?:with|between))|"
     r"(?:talked|talks|spoke|speaks|conversed|conferred) (?:[\w-]+ ){0,3}(?:with|to)(?!\w)|(?:talks|consultations|conversation) (?:with|between|of)|discuss(?:ed|es|ing)?|exchanged views|"
     r"(?:пров[её]л|провела|провели|провод\w+|провед[её]т|проведут|состоя\w+|прошли|пройдут) (?:[\w-]+ ){0,4}(?:переговор|бесед|консультац)\w*|переговор(?:ы|ов|ах)(?!\w)|"
     r"(?:по)?беседова\w+|общал(?:ся|ась|ись)|пообщал\w+|переговорил\w*|обсу(?:дил|ждал|дят|дит)\w*|"
     r"келіссөз\w* (?:[\w-]+ )?(?:жүргіз|өткіз|өтті|өтеді|болды|болады|жаса)\w*|келіссөз(?:дер)?(?:і|ін)?(?= (?:\S+ ){0,3}(?:шегер|кейін|ауыстыр|болмай|тоқта|күші))|"
     r"(?:әңгіме|сұхбат|сөйле|пікірле)(?:лес|тас|с)(?:ті|кен|еді|іп|ты)\w*|пікір алмас\w+|ой бөліс\w+|талқыла(?:ды|ған|йды|п|мақ)(?!\w)|ақылдас\w+"),
    ("visit",
     r"visit(?:ed|s|ing)?(?!ors?)(?!\w)|arriv(?:ed|es|ing|e|al)|pa(?:y|id|ys) (?:[\w-]+ ){0,4}visit|travel(?:s|led|ed)? to|fl(?:y|ies|ew) to|(?:came|come|comes|coming) (?:to|from)|is expected in|(?:was|were) shown|delegation|"
     r"побывал\w*|посети(?:л|т|ла|ли|ть)\w*|прибы(?:л|ва|т)\w*|прибуд\w+|прилет\w+|приехал\w*|приед\w+|визит\w*|поездк\w+|ждут|ожидают|делегаци\w+|"
     r"сапар(?:ы|мен|ла|ын|ында|ға)\w*|барды|барып|барады|бармақ|келді|келеді|келген|келіп|келмек|делегация\w*"),
    ("sign", r"signed|inked|concluded|подписал\w*|заключил\w*|қол қой(?:ды|ысты|ған)"),
)  # fmt: skip

CONTACTS = frozenset({"call", "receive", "meet", "talk"})

# Who a contact is with when nobody of that side is named.
GUEST_WORDS = (
    r"guests?|visitors?|diplomats?|envoys?|ambassadors?|consuls?(?: general)?|delegations?|delegates|whom|with (?:him|her|them)|visiting|investors?|businessm[ae]n|"
    r"гост(?:ь|я|и|ей|ям|ями|ем)|дипломат\w*|посол|посл(?:ом|а|у)|(?:ген)?консул\w*|делегаци\w+|с (?:ним|ней|ними)|инвестор\w*|бизнесмен\w*|"
    r"қонақ\w*|мейман\w*|дипломат\w*|елші\w*|консул\w*|делегация\w*|онымен|олармен|инвестор\w*|кәсіпкер\w*"
)
HOST_WORDS = (
    r"he|she|mayor|akim|governor|minister|president|chairman|head|premier|"
    r"он|она|аким\w*|мэр\w*|министр\w*|глав[аыу]|руководител\w+|президент\w*|председател\w+|премьер\w*|губернатор\w*|"
    r"ол|әкім\w*|министр\w*|басшы\w*|президент\w*|төраға\w*|премьер\w*|губернатор\w*"
)
# Families of office: a bare "the minister" is the person whose title is of the same family.
OFFICES: tuple[str, ...] = (
    r"akims?|mayors?|governors?|head of the (?:region|city)|аким\w*|мэр\w*|губернатор\w*|глав[аыу] (?:региона|города|области)|руководител\w+ региона|әкім\w*|губернатор\w*|облыс басшысы\w*",
    r"ministers?|министр\w*",
    r"presidents?|head of state|президент\w*|глав[аыу] государства|мемлекет басшысы\w*",
    r"prime minister|premier|премьер\w*",
    r"chairman|chairwoman|председател\w+|төраға\w*",
    r"rector|ректор\w*",
)
# What makes each of several guests of one country a meeting of its own, and what makes several countries one meeting.
APART = r"separate(?:ly)?|in turn|individually|one by one|по отдельности|отдельно|раздельн\w+|поочер[её]дно|жеке-жеке|жеке|бөлек\w*|кезек-кезек"
JOINTLY = r"joint meeting|trilateral|three-way|together with|round table|совместн\w+ встреч\w*|тр[её]хсторонн\w+|вместе с|үшжақты|бірлескен кездесу\w*|бірге"

VIDEO = r"video|videoconferenc\w*|online|zoom|virtual\w*|remotely|by link|видео\w*|онлайн\w*|вкс|дистанционн\w+|удал[её]нн\w+|бейне\w*|қашықтан"
PHONE = (
    r"(?:tele)?phone\w*|called (?:him|her|up|on the phone|(?:his|her) counterpart)|had a call|телефон\w*|позвонил\w*|созвонил\w*|қоңырау шал\w*"
)

PLANNED = (
    r"will(?: also)? (?:[\w-]+ ){0,2}?(?:meet|hold|receive|host|visit|discuss|talk|have|travel|negotiate)|would (?:visit|come|meet|arrive|travel|hold)|(?:is|are) (?:to|expected|due|scheduled|planned|going|set)|"
    r"plans? to|planned for|scheduled for|set for|expected to|intends? to|upcoming|"
    r"встрет(?:ится|ятся)|провед(?:ет|ёт|ут)|пройд(?:ет|ёт|ут)|состоится|состоятся|посет(?:ит|ят)|прибуд\w+|приед\w+|прилет(?:ит|ят)|прим(?:ет|ут)|обсуд(?:ит|ят)|планиру\w+|запланирован\w*|намечен\w*|назначен[аоыую]\w*|"
    r"ожидается|ожидают|ждут|предстоит|предстоящ\w+|намерен\w*|должн\w+ (?:встретиться|посетить|прибыть|провести)|"
    r"\w+(?:седі|пекші|мақшы|мекші|бақшы)(?!\w)|кездеседі|қабылдайды|келеді|барады|өтеді|болмақ|кездеспек|бармақ|келмек|өтпек|жүргізеді|жүргізбек|талқылайды|талқыламақ|әңгімелеспек|жоспарла\w+|белгіленген|күтіл\w+|көзделген|тиіс"
)
POSTPONED = (
    r"postponed|put off|moved to|rescheduled|deferred|pushed back|shifted to|"
    r"перенес(?:ли|ена|ены|ено|ти|л|ла)\w*|перен[её]с\w*|отложен\w*|отложил\w*|сдвинут\w*|"
    r"шегеріл\w+|кейінге қалдыр\w+|ауыстырыл\w+|жылжытыл\w+|кейінге шегер\w+|шегер(?:ді|ген)"
)
CANCELLED = (
    r"cancel\w*|called off|scrapped|will not take place|did not take place|"
    r"отмен[её]н\w*|отменил\w*|не состо(?:ится|ятся|ялась|ялись)|сорвал(?:ась|ись)|"
    r"болмайтын болды|болмай қалды|тоқтатылды|күші жойыл\w*|бас тартыл\w*|болдырылмады|өтпейтін болды|кері қайтарыл\w*|жойылды"
)
# Speech acts and gatherings that are no meeting, wishes, and hearsay of others.
GATHERING = (
    r"forum|conference|summit|congress|exhibition|ceremony|seminar|round table|festival|plenary|panel|webinar|"
    r"форум\w*|конференц\w+|саммит\w*|конгресс\w*|выставк\w+|церемони\w+|семинар\w*|кругл\w+ стол\w*|фестивал\w*|пленарн\w+|вебинар\w*|"
    r"конференция\w*|көрме\w*|салтанат\w*|дөңгелек үстел\w*"
)
BESIDE = r"sidelines|margins|в кулуарах|на полях|в рамках|within the framework|as part of|аясында|шеңберінде"
ASIDE = r"sidelines|margins|в кулуарах|на полях|перед форумом|до форума|форум алдында|аясында|шеңберінде|в рамках|within the framework|before the"
WISH = (
    r"would (?:like|be glad|gladly|welcome)|hopes? to|ready to|could|wish\w*|invit\w+|offered to|proposed to|"
    r"хотел\w*|готов\w*|надеется|приглас\w+|предлож\w+|мечта\w+|"
    r"қалай(?:мын|мыз|ды)|дайын\w*|шақыр\w+|ұсын\w+|ниетті|тілек\w*"
)
SPORT = r"match|football|championship|tournament|semi-?finals?|boxer|wrestler|world cup|боксёр\w*|боксер\w*|борец|полуфинал\w*|спарринг\w*|боксшы\w*|балуан\w*|финал\w*|матч\w*|футбол\w*|чемпионат\w*|турнир\w*|матч|чемпионат\w*|додасы|сборн\w+|құрама(?!\s+жем)"
# Words before a name that make its bearer the source, the ground or the topic, not a participant.
NOT_THERE_BEFORE = (
    r"(?:according to|as told by|reported by|said|says|told|on behalf of|(?:set|given|voiced|initiated|ordered|announced|put forward) by|by order of|instructions? of|initiative of|address of|decree of|speech of|elections? of|named after|letter (?:from|of)|"
    r"по словам|по данным|как (?:сообщил|рассказал|отметил|пояснил)\w*|сообщил\w*|рассказал\w*|пояснил\w*|по поручению|по инициативе|поручени\w+|послани\w+|указ\w*|от имени|имени|приглашени\w+|"
    r"айтуынша|сөзінше)\s*(?:the\s|her\s|his\s|its\s)?\s*$"
)
NOT_THERE_AFTER = r"\s*(?:['’]s (?:order|instruct|address|initiative|decree)|ның (?:тапсырма|бастама|жолдау|айту|сөз)|нің (?:тапсырма|бастама|жолдау|айту|сөз)|айтуынша|сөзінше|сөзіне қарағанда)"
# What joins a body to the contact: words before its name, or a Kazakh ending after it.
WITH_BEFORE = (
    r"(?:with|between|received|hosted|met|representatives? of|managers? of|management of|leadership of|executives? of|heads? of|board of|delegations? of|delegations? from|visitors? from|"
    r"со?|между|представител\w+|руководств\w+|менеджмент\w+|топ-менеджер\w+|делегаци\w+|принял[аи]?|главами?)(?:\s[\w’'-]+){0,5}?\s[«\"“]?$"
)
WITH_AFTER = r"[»\"”]?\s*(?:\w+\s){0,2}?(?:басшы|өкіл|басқарма|делегация|компания|корпорация|менеджер|\w*)\w*(?:мен|бен|пен)(?!\w)"
# A delegation without a named head, its country told beside it.
DELEGATES = (
    r"delegation|delegates|representatives|businessmen|business people|entrepreneurs|investors|managers|officials|executives|"
    r"делегаци\w+|представител\w+|бизнесмен\w+|предпринимател\w+|инвестор\w+|менеджер\w+|"
    r"делегация\w*|өкілдер\w*|кәсіпкерлер\w*|инвесторлар\w*|бизнесмендер\w*"
)
LOCATED_BEFORE = (
    r"(?:^|[\s(])(?:in|at|to|into|visit|visited|visits|visiting|в|во|на|город|городе|города|столице|столицу|посетит|посетил|посетила|посетили|посетят|the city of|the town of)\s+(?:г\.\s?|городе?\s|the city of\s|the town of\s|столиц[уе]\s)?$"
)
LOCATED_KK = r".*(?:да|де|та|те|ға|ге|қа|ке|на|не|нда|нде)$"
# A trip's purpose is a contact: "паломническая поездка" is not, "визит" is.
TRIP = r"visits?|trip|travel\w*|визит\w*|поездк\w+|сапар\w*"
# A meeting of old times; "earlier" next to a day ("a day earlier") is none.
FORMERLY = (
    r"(?<!\w)(?:recall\w*|will be recalled|as reported (?:earlier|previously)|(?<!day )(?<!days )(?<!week )(?<!hours )earlier,|previously|last year|years? ago|for the first time in|"
    r"напомним|(?<!дн[её]м )(?<!днями )(?<!часом )(?<!часами )(?<!неделей )(?<!чуть )(?<!месяцем )ранее|в прошлом году|лет назад|"
    r"еске сал\w*|(?<!күн )(?<!апта )бұған дейін|былтыр|жыл бұрын|өткен жылы|first met in|in those days|back in|when (?:he|she) was|ещё в \d{4}|впервые встретил\w*|алғаш рет)"
)
# A visit that is itself a contact with whom it names, and company on a visit.
RETURN = r"return visit|(?:pay|paid|pays) [^.;]{0,60}visit|ответн\w+ визит\w*|визит к|жауап сапар\w*"
TOGETHER = r"(?:he|she|they|guests?|minister|ambassador) and|together|there|with (?:him|her|them)|вместе|с ним|с ней|с ними|там|бірге|онымен|олармен|сонда"
# How a body is met: a company's people leave little doubt, a country's delegation more.
STAFF = r"managers?|executives?|management|leadership|representatives?|board|heads?|руководств\w*|представител\w+|менеджер\w*|топ-менеджер\w*|басшыл\w+|басшы\w*|өкіл\w*|менеджер\w*|басқарма\w*"
# From here on a line tells what was talked about; a place behind it is no scene.
TOPIC = (
    r"discuss\w*|to talk|about|regarding|concerning|on (?:the )?(?:issues|prospects|implementation|cooperation)|who|"
    r"обсу\w+|об?(?= )|по вопрос\w+|вопрос\w*|насч[её]т|относительно|котор\w+"
)
HELD = r"took place|(?:was|were) held|прош(?:ла|ли|ел)|прошёл|состоя\w+|өтті|өткізіл\w*|болды"
# Offices of state that the Kazakh press names without a country when they are Kazakhstan's own.
OWN_OFFICES = (
    r"akims?|ministers?|vice[- ]ministers?|premier|head of (?:state|(?:the )?(?:[\w-]+ )?region)|speaker of the (?:senate|mazhilis|majilis)|"
    r"аким\w*|(?:вице-|зам)?министр\w*|(?:вице-)?премьер\w*|глав[аы] (?:государства|региона|области|города)|(?:председател\w+|спикер\w*) (?:сената|мажилиса)|"
    r"әкім\w*|мемлекет басшы\w*|өңір басшы\w*|облыс басшы\w*|(?:сенат|мәжіліс) төраға\w*"
)
# A body met beside people who are not its own: "representatives of the firm X and the ambassador".
BESIDES = r"(?:representatives?|management|managers|leadership|executives|delegation|представител\w+|руководств\w+|менеджмент\w*|делегаци\w+)(?:\s[\w’'-]+){0,4}?\s[«\"“]?$"
LED = r"led by|headed by|во главе|под руководством|бастаған|басқарған"
# What is talked about, in English, by stems.
TOPICS: tuple[tuple[str, str], ...] = (
    ("trade", r"trade(?! union)|exports?|imports?|торгов\w+|товарооборот\w*|экспорт\w*|импорт\w*|сауда\w*|тауар айналым\w*"),
    ("investment", r"invest\w+|инвести\w+|вложени\w+|инвестиц\w+"),
    ("agriculture", r"agricultur\w+|farm\w*|сельск\w+ хозяйств\w*|аграрн\w+|апк(?!\w)|ауыл шаруашылы\w+"),
    ("food industry", r"food|meat|dairy|продоволь\w+|мяс\w+|молочн\w+|азық-түлік\w*|ет комбинат\w*"),
    ("transport and logistics", r"transport|transit|logistic\w*|freight|railway|транспорт\w*|транзит\w*|логисти\w+|грузопер\w+|көлік\w*|жүк\w*"),
    ("flights", r"flights?|air (?:service|link)|авиа(?:рейс|сообщени)\w+|рейс\w+|әуе қатынас\w*"),
    ("energy", r"energy|power (?:plant|station)|gas supply|энерг\w+|электростанци\w+|электр станса\w*"),
    ("renewable energy", r"renewable|wind (?:power|farm)|solar|ветр\w+ (?:электр|парк|ферм)\w*|солнечн\w+|ветропарк\w*|жел электр|күн энергия\w*"),
    ("education", r"educat\w+|students?|universit\w+|scholarship\w*|training|образовани\w+|студен\w+|обучени\w+|университет\w*|білім\w*"),
    ("health care", r"health ?care|medic\w+|здравоохранени\w+|медицин\w+|денсаулық\w*"),
    ("tourism", r"touris\w+|туризм\w*|турист\w+"),
    ("culture", r"cultur\w+|humanitarian|культур\w+|гуманитарн\w+|мәдени\w*"),
    ("water", r"water (?:supply|resources|permits|use|management)|water treatment|водн\w+|воды(?!\w)|су ресурс\w*"),
    ("waste management", r"waste|recycling|отход\w+|мусор\w*|қалдық\w*|қоқыс\w*"),
    ("digital technology", r"digital|information technolog\w+|start-?ups?|цифров\w+|it-\w+|цифрлық|цифрландыру"),
    ("mining", r"mining|uranium|metallurg\w+|горнодобыва\w+|урана?(?!\w)|металлурги\w+|тау-кен|уран(?!\w)"),
    ("finance", r"loans?|banking|financ\w+|кредит\w*|займ\w*|финансировани\w+|несие\w*|қаржыландыр\w*"),
    ("industry", r"industr\w+|assembly|factor\w+|plants?(?!\w)|промышленн\w+|завод\w*|фабрик\w+|өнеркәсіп\w*|зауыт\w*"),
    ("construction", r"construction|housing|строительств\w+|құрылыс\w*"),
    ("border", r"border|checkpoint|границ\w+|приграничн\w+|шекара\w*"),
    ("security", r"security|defen[cs]e|безопасност\w+|оборон\w+|қауіпсіздік\w*|қорғаныс\w*"),
    ("twin-city ties", r"twin[- ]cit\w+|sister[- ]cit\w+|побратим\w*|бауырлас қала\w*"),
    ("emergencies", r"floods?|паводк\w+|наводнени\w+|су тасқын\w*"),
)  # fmt: skip
