"""Cue words of meetings: contacts by kind, what they rest on and what speaks against them, in English, Russian and Kazakh.

Regexes without leading boundary: the reader puts one before each; stems are open at their end.
"""

from __future__ import annotations

# Kinds of cue. `receive`, `meet`, `talk` and `call` tell a contact; `visit` tells who comes where; `refer` goes on about a
# contact told elsewhere. Where two match at one place the earlier row wins.
CUES: tuple[tuple[str, str], ...] = (
    ("call",
     r"(?:video|online|virtual|remote)[- ]?(?:link[- ]?)?(?:conference|meeting|call|talks|session|briefing)s? (?:\w+ ){0,2}(?:with|between|of)|(?:tele)?phone[- ](?:call|talk|conversation)s?\w*|"
     r"(?:tele)?phoned|rang up|called (?:him|her|up|on the phone|(?:his|her) counterpart)|(?:had|held|took) (?:a|the) (?:video ?)?(?:call|link-up)|by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|by video(?: ?link)?|over a video ?link|via (?:video\w*|zoom)|"
     r"позвонил\w*|созвонил\w*|созвон\w*(?= (?:\S+ ){0,4}со? )|телефонн\w+ (?:разговор|переговор|бесед|звон)\w*|по телефону|связал(?:ся|ась|ись) (?:по|с)|видео(?:переговор|встреч|совещан|разговор|звон)\w*|видеоконференци\w+(?= (?:\S+ ){0,4}со? )|"
     r"телефон (?:арқылы|шал)\w*|телефонмен|қоңырау шал\w*|хабарлас(?:ты|қан|ып|ады)|бейне(?:конференция|кездесу|келіссөз|жиын|қоңырау)\w*(?: (?:[\w-]+ )?(?:өт|бол|жаса)\w*)?|видеоконференция\w* (?:өт|бол)\w*"),
    ("refer",
     r"(?:at|during|after|following|in the course of|as a result of|at the end of|at the close of|on the results of|upon completion of) (?:the|their|this) (?:\w+ )?(?:meetings?|talks|negotiations|conversation|audience|reception|call|encounter|consultations)|"
     r"(?:both |the )?(?:two )?(?:sides|parties|interlocutors)(?: also)? (?:discuss|talk|spoke|consider|touch|exchang|review|went over|agreed|noted|pointed|focus|address|dwelt|examin|explor)\w*|"
     r"they (?:also )?(?:discuss|talk|spoke|consider|touch|exchang|review|went over|dwelt|examin|explor)\w*|(?:the )?(?:meeting|talks|conversation|discussion|call)s? (?:was|were|took|touched|focus|cover|dealt|centred|centered|revolved|turned|ranged|lasted)\w*|"
     r"(?:на|во время|в ходе|в рамках|по итогам|по окончании|по завершении|после|в завершение|в конце|по результатам) (?:\w+ ){0,2}(?:встречи|встрече|встреч|переговоров|переговорах|беседы|беседе|при[её]м[ае]|разговора|аудиенции)(?!\w)|"
     r"(?:стороны|собеседники|участники (?:встречи|беседы|переговоров|совещания|заседания)|главы ведомств)(?: также)? (?:\w+ )?(?:обсу|рассмотр|обмен|говор|затрон|договор|отмет|услов|изуч|останов)\w*|обсуждались|обсуждены|(?:была |были )?обсужден[аыо]?|рассмотрены|"
     r"говорили (?:о|об)(?!\w)|(?:встреча|переговоры|беседа|разговор) (?:\w+ )?(?:прош|состоя|длил|каса|ш[её]л|шла|шли)\w*|главная тема|речь (?:шла|зашла)|"
     r"(?:кездесу|әңгіме|келіссөз|қабылдау|жүздесу)(?:дер|лер)?(?:де|дің|ден (?:кейін|соң))(?: (?:барысында|соңында|кезінде|қорытындысы\w*))?(?!\w)|(?:кездесу|әңгіме|келіссөз|қабылдау|жүздесу)(?:дер|лер)? (?:барысында|соңында|кезінде|үстінде|қорытындысы\w*|аясында)|"
     r"тараптар\w*|екі жақ|екеуі|сөз (?:болды|етті|етілді)|сөз қозғал\w*|талқыланды|қаралды"),
    ("receive",
     r"(?:received|receives|hosted|hosts|welcomed|welcomes|greeted|greets|entertained|feted|is receiving|will receive|will host|will welcome|to receive|to host|(?:was|were|been|be) (?:received|hosted|welcomed|greeted) by)"
     r"(?! (?:\w+ )?(?:an? |the |its |this |these )*(?:\w+ )?(?:loans?|grants?|award|permi|approv|proposal|offer|initiative|decision|news|idea|plan|intention|interest|agreement|move|step|forum|conference|exhibition|summit|event|festival|tournament|progress|fact|opportunit|invest)\w*)|"
     r"received (?:\w+ ){0,3}(?:at|in) (?:the )?|granted (?:\w+ ){1,4}audience|gave (?:\w+ ){0,4}audience|played host to|(?:to be|was|were|will be|be) (?:\w+ ){0,2}guests? of|"
     r"приня(?:л|ла|ли|т|та|ты)(?! (?:участи|решени|мер|во внимани|закон|программ|постановлени|присягу|на себя|к сведению|пакет|заявк|предложени|приглашени|документ|план|стратеги|бюджет|обязательств|эстафет)\w*)(?!\w)|"
     r"прим(?:ет|ут)(?! (?:участи|решени|мер)\w*)(?!\w)|принима(?:ет|ют|л|ла|ли)(?! (?:участи|решени|мер)\w*)(?!\w)|встретил[аи]?(?= (?:[\w-]+ ){0,4}(?:делегаци|гост|посл|консул|аким|министр|глав|мэр|губернатор|директор|президент)\w*)|устроил\w* при[её]м|"
     r"поприветствовал\w*|дал\w? аудиенцию|удосто\w+ аудиенции|(?:побывал|был|была|были)\w* на при[её]ме у|"
     r"(?<!шешім )(?<!заң )(?<!қаулы )(?<!қарар )(?<!жоба )(?<!жұмысқа )(?<!заңды )(?<!шешімін )(?<!бағдарламаны )(?<!құжат )(?<!құжатты )қабылда(?:ды|ған|йды|п|мақ|йтын|у\w*)(?!\w)|қарсы ал(?:ды|ып|ған|ады|мақ)\w*|қабылдауын\w* бол\w*"),
    ("meet",
     r"(?:met|meets|meet|meeting)(?! (?:the |its |all |their |these )?(?:needs?|requirements?|demands?|targets?|deadlines?|standards?|obligations?|goals?|halfway|criteria|expectations))(?!\w)|meetings? (?:\w+ )?(?:with|between|of)|sessions? (?:took place|(?:was|were) held|(?:will|is to) (?:take place|be held)|convened)|(?:co-)?chaired by|under the (?:co-)?chairmanship|"
     r"(?:sat|sits?|sitting) down (?:\w+ ){0,3}(?:with|to)(?!\w)|(?:held|had|have|obtained|secured) an audience|closeted|huddled with|face[- ]to[- ]face with|t[êe]te-[àa]-t[êe]te with|got together with|"
     r"(?:had|shared|over|hosted) (?:a |an )?(?:working |business |official )?(?:breakfast|lunch|dinner|tea)s? (?:\w+ ){0,2}(?:with|for)|(?:lunched|dined|breakfasted) with|(?:had|held|holds|hold) (?:an? |the )?(?:[\w-]+ ){0,2}(?:sessions?|encounters?|get-togethers?|bilaterals?) with|"
     r"(?:pa(?:y|id|ys|ying)|ma(?:ke|de|kes)) (?:an? |his |her |their )?(?:[\w-]+ ){0,2}calls? (?:on|to)|(?:courtesy |farewell |protocol |introductory )?calls? (?:on|upon) (?:the |mr |ms |mrs )?(?:[\w-]+ )?(?:akim|mayor|governor|minister|president|premier|prime minister|deputy|ambassador|consul|chairman|rector|speaker|head)|"
     r"called (?:on|upon) (?![^.;]{0,90} to )|(?:next|following|second|new) (?:meeting|round of (?:talks|negotiations))|dropped in on|looked in on|paid (?:his|her|their) respects to|"
     r"встре(?:тил(?:ся|ась|ись|ось)|тится|тятся|чается|чаются|чал(?:ся|ась|ись)|титься|чаться)|(?:прове(?:л|ла|ли|сти|д[её]т|дут)|пров[её]л|состоя(?:лась|лись|ится)|прошл[аи]|пройд[её]т|пройдут|заплан\w+|намечен\w*|име(?:л|ла|ли)|организова\w+) (?:[\w–-]+ ){0,5}?встреч\w*|"
     r"встреч[аиуей]{1,2} (?:[\w-]+ ){0,5}(?:со?|между)(?!\w)|встреч[аиу](?= (?:\S+ ){1,14}?(?:прош|состоя|пройд|запланир|планир|намеч|назнач|отмен|перен|отлож|сорв)\w*)|(?:следующ|очередн|нов|повторн)\w+ (?:встреч|раунд переговор)\w*|встреч[аи] (?:\w+ ){0,2}(?:состоится|состоятся|пройд[её]т|пройдут|намечен\w*|заплан\w+)|(?:по|у|с)?виде(?:лся|лась|лись)|повидал\w*|(?:прове(?:л|ла|ли|д[её]т|дут)|пров[её]л) (?:[\w-]+ ){0,3}(?:совещани|заседани)\w+(?= (?:\S+ ){0,6}со? )|(?:прош|состоя)\w+ (?:[\w-]+ ){0,3}(?:совещани|заседани)\w+|заседани\w+ (?:[\w-]+ ){0,6}(?:прошл|состоял|пройд|состоит)\w*|"
     r"(?:на|за|провел\w*|провёл|состоялся|прош[её]л) (?:рабоч|делов|официальн)\w+ (?:завтрак|обед|ужин)\w*|(?:от|по)обедал\w*|(?:по|от)ужинал\w*|с[её]л[аи]? за стол переговоров|за столом переговоров|"
     r"нан(?:[её]с|если|есла|ес[её]т|есут) (?:\w+ ){0,4}визит\w*|наведал\w*|заглянул\w* к|(?:его|е[её]|их|посла|гостя|гостей|делегацию) (?:ждал|поджидал|принимал|встречал)[аи]?(?!\w)|(?:был|была|были|побывал\w*|гостил\w*) (?:в гостях )?у(?= (?:\S+ ){0,3}(?:аким|мэр|министр|посл|консул|глав|губернатор|президент|ректор)\w*)|"
     r"кездес(?:ті|кен|еді|пек|іп|етін|ер)\w*|жүздес(?:ті|кен|еді|іп|пек|етін)\w*|дидарлас\w+|(?:кездес|жүздес|жолығ|дидарлас)у(?:ге|ға) (?:тиіс|келісті|келіскен|уағдаласты|ниетті|барады|барды|аттанды)|жолық(?:ты|қан|пақ)|ұшырас(?:ты|қан)|бас қос(?:ты|қан|ып|ады)\w*|басқосу\w* (?:\w+ )?(?:өт|бол)\w*|(?:кездесу|жүздесу)(?:і|лер|лері|ін|сін)? (?:\w+ ){0,4}(?:өтті|өтеді|өткен|өткіз|болды|болады|болмақ|өтпек|жаса|ұйымдастыр)\w*|"
     r"(?:белгіленген|жоспарланған|өтетін|тиіс) (?:[\w-]+ )?кездесу\w*|кездесу(?:ді|і)?(?= (?:\S+ ){0,6}(?:шегер|кейін|ауыстыр|болмай|тоқта|күші|жойыл))|отырыс\w* (?:[\w-]+ ){0,2}(?:өтті|өткен|өтеді|өткізілді|болды)|(?:тең )?төрағалығымен"),
    ("talk",
     r"(?:held|holds?|had|has|conducted|conducts?|will hold|will have|to hold|opened|entered into|engaged in) (?:[\w-]+ ){0,4}(?:talks?|negotiations?|consultations?|discussions?|conversations?|dialogue|chats?|words?)(?!\w)|negotiat(?:ed|es|ing|ions? (?:\w+ )?(?:with|between))|"
     r"(?:talked|talks|spoke|speaks|conversed|confer(?:red|s)?|consulted|parleyed|chatted|deliberated|compared notes) (?:[\w-]+ ){0,3}(?:with|to)(?!\w)|(?:talks|consultations|conversations?|discussions|dialogue) (?:with|between|of)|discuss(?:ed|es|ing)?|exchanged views|sounded (?:\w+ )?out|haggled|bargained|briefed (?:the |his |her )?(?:\w+ )?(?:guests?|delegation|delegates|investors|ambassador|envoys?|visitors)|"
     r"(?:пров[её]л|провела|провели|провод\w+|провед[её]т|проведут|состоя\w+|прош[её]л|прошли|прошла|пройдут|в[её]л|вел[аи]|име(?:л|ла|ли)|продолж(?:или|ил|ила|ат|ит)) (?:[\w-]+ ){0,5}(?:переговор|бесед|консультац|разговор|диалог)\w*|переговор(?:ы|ов|ах)(?!\w)|(?:бесед|разговор|диалог|консультаци)\w* (?:[\w-]+ ){0,6}со?(?!\w)|"
     r"(?:по)?беседова\w+|общал(?:ся|ась|ись)|пообщал\w+|переговорил\w*|(?:по|раз)говар?ива?л\w* (?:[\w-]+ ){0,3}со?(?!\w)|поговорил\w*|обсу(?:дил|ждал|дят|дит)\w*|ознакомил\w*(?= (?:\S+ ){0,8}?(?:делегаци|инвестор|дипломат|посл[аоу]в?(?!\w))\w*)|рассказал\w* (?:\w+ )?(?:делегаци|инвестор|дипломат|консул)\w*|(?:обменял(?:ся|ась|ись)|поделил\w+) мнени\w+|советовал\w+ с|(?:прове\w+|пров[её]л) консультаци\w+|"
     r"келіссөз\w* (?:[\w-]+ )?(?:жүргіз|өткіз|өтті|өтеді|болды|болады|жаса|жалғаса?ды|жалғаспақ)\w*|келіссөз(?:дер)?ге отыр\w*|келіссөз(?:дер)?(?:і|ін)?(?= (?:\S+ ){0,6}(?:шегер|кейін|ауыстыр|болмай|тоқта|күші|жойыл))|"
     r"(?:әңгіме|әңгіме-дүкен|сұхбат|диалог) құр(?:ды|ған|ып|ады|мақ)\w*|(?:келіссөз|әңгіме|сұхбат)(?:ге|тің)? (?:[\w-]+ )?(?:тиек|арқау) (?:болды|етті)|дастарқандас бол\w+|"
     r"(?:әңгіме|сұхбат|сөйле|пікірле|тілде|кеңе|тіл қаты)(?:лес|тас|с)(?:ті|кен|еді|іп|ты|пек|қан)\w*|пікір алмас\w+|ой бөліс\w+|талқыла(?:ды|ған|йды|п|мақ)(?!\w)|ақылдас\w+"),
    ("visit",
     r"familiari[sz]ed|acquainted|visit(?:ed|s|ing)?(?!ors?)(?!\w)|arriv(?:ed|es|ing|e|al)|pa(?:y|id|ys) (?:[\w-]+ ){0,4}visit|travel(?:s|led|ed)? to|fl(?:y|ies|ew|own) (?:to|in)|(?:came|come|comes|coming) (?:to|from)|is expected in|(?:was|were) shown|delegation|"
     r"(?:leaves?|left|sets? (?:off|out)|heads?|headed|departs?|moved on|goes|went) (?:on )?(?:for|to) (?=[A-Z])|(?:will be|is due|are due|is to be) in (?=[A-Z])|trip to|journey to|tour of|(?:was|were|is|are) (?:led|headed) by|stopover|"
     r"побывал\w*|навест\w+|заех\w+ (?:в|к|на)(?!\w)|наведыва\w+|гости(?:т|л|ла|ли)(?!\w)|пожаловал\w*|находи(?:тся|лся|лась|лись) (?:\w+ ){0,3}в|посети(?:л|т|ла|ли|ть)\w*|прибы(?:л|ва|т)\w*|прибуд\w+|прилет\w+|приехал\w*|приед\w+|приезд\w*|визит\w*|поездк\w+|ждут|ожидают|делегаци\w+|собира(?:ется|ются|лся|лась|лись) (?:\w+ )?в(?!\w)|(?:отправ|напр|выех|вылет|поех|поед)\w+ в(?=\W+[А-ЯЁ])|возглавил\w*|возглавля\w+|"
     r"сапар(?:ы|мен|ла|ын|ында|ға)\w*|барды|барып|барады|бармақ|келді|келеді|келген|келіп|келмек|делегация\w*|аттан(?:ды|ады|бақ)|ұшып (?:кел|бар)\w*|бастап (?:келді|келген|барды)|бастаған|ат басын тіре\w*|табан тіре\w*"),
    ("sign", r"signed|inked|concluded|put pen to paper|подписал\w*|заключил\w*|қол қой(?:ды|ысты|ған)"),
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
# Levels of local government, and words for those who stand in for its heads.
LEVELS: tuple[str, ...] = (
    r"regions?(?!\w)|regional|oblast|governor|област|регион|губернатор|облыс|өңір",
    r"cit(?:y|ies)|mayor|town|город|столиц|мэр|градоначальник|қала|шаһар",
    r"district|район|аудан",
)
DEPUTY = r"deput(?:y|ies)|vice|заместител|зам(?=аким|министр)|вице|орынбасар"
# What makes each of several guests of one country a meeting of its own, and what makes several countries one meeting.
APART = r"separate(?:ly)?|in turn|individually|one by one|по отдельности|отдельно|раздельн\w+|поочер[её]дно|жеке-жеке|жеке|бөлек\w*|кезек-кезек"
JOINTLY = r"joint meeting|trilateral|three-way|together with|round table|совместн\w+ встреч\w*|тр[её]хсторонн\w+|вместе с|үшжақты|бірлескен кездесу\w*|бірге"

VIDEO = r"video|videoconferenc\w*|online|zoom|virtual\w*|remotely|by link|видео\w*|онлайн\w*|вкс|дистанционн\w+|удал[её]нн\w+|бейне\w*|қашықтан"
PHONE = r"(?:tele)?phone\w*|called (?:him|her|up|on the phone|(?:his|her) counterpart)|had a call|телефон\w*|позвонил\w*|созвонил\w*|қоңырау шал\w*"

PLANNED = (
    r"will(?: also)? (?:[\w-]+ ){0,2}?(?:meet|hold|receive|host|visit|discuss|talk|have|travel|negotiate|be|pay|come|arrive|welcome|fly|leave)|would (?:visit|come|meet|arrive|travel|hold|be in)|(?:is|are) (?:to|expected|due|scheduled|planned|going|set|slated)|(?:was|were) to (?:take|have|be|meet|visit|hold)|"
    r"plans? to|planned for|scheduled (?:for|to)|slated for|pencilled in|penciled in|set for|expected to|intends? to|upcoming|on (?:his|her|their|the) agenda|in the making|in the offing|in the pipeline|leaves? for|"
    r"встрет(?:ится|ятся)|провед(?:ет|ёт|ут)|пройд(?:ет|ёт|ут)|состоится|состоятся|посет(?:ит|ят)|прибуд\w+|приед\w+|прилет(?:ит|ят)|прим(?:ет|ут)|обсуд(?:ит|ят)|продолж(?:ится|атся|ат|ит)|нанес(?:ет|ёт|ут)|отправ(?:ится|ятся)|вылет(?:ит|ят)|поед(?:ет|ут)|планиру\w+|запланирован\w*|намечен\w*|намеча\w+|назначен[аоыую]\w*|"
    r"ожидается|ожидают|ждут|предстоит|предстоящ\w+|намерен\w*|собира(?:ется|ются|лся|лась|лись)|должн\w+ (?:встретиться|посетить|прибыть|провести|состояться|пройти)|"
    r"\w+(?:седі|пекші|мақшы|мекші|бақшы)(?!\w)|кездеседі|қабылдайды|келеді|барады|өтеді|болады деп|болмақ|кездеспек|жүздеспек|бармақ|келмек|өтпек|аттанады|аттанбақ|жүргізеді|жүргізбек|талқылайды|талқыламақ|әңгімелеспек|жоспарла\w+|белгіленген|күтіл\w+|көзделген|көзделуде|тиіс|керек еді"
)
POSTPONED = (
    r"postponed|put off|put back|moved (?:to|from)|rescheduled|re-?arranged for|deferred|delayed until|pushed back|shifted to|brought forward|"
    r"перенес(?:ли|ена|ены|ено|ти|л|ла|ен)\w*|перен[её]с\w*|отложен\w*|отложил\w*|сдвинут\w*|"
    r"перенос(?:ится|ятся)|откладыва(?:ется|ются)|шегеріл\w+|кейінге қалдыр\w+|ауыстырыл\w+|жылжытыл\w+|кейінге шегер\w+|шегер(?:ді|ген)|кейінге ысыр\w+"
)
# A contact told as done: whatever is to come in its line is what it was about.
DONE = (
    r"met|received|hosted|welcomed|greeted|conferred.*|sat down.*|closeted|held .*|had .*|conducted .*|discussed|exchanged views|spoke .*|talked .*|paid .*|called .*|"
    r"(?!заплан|намеч|собира)\w+(?:[аеиыя]л|[шнв][её]л|л[аи]|лся|лась|лись)(?: .*)?|"
    r"(?:.* )?\w+(?:лесті|десті|тасты|ласты|сөйлесті|алмасты|дады|өткізді|жүргізді)|.* (?:өтті|болды)|қарсы алды"
)
CANCELLED = (
    r"cancel\w*|called off|scrapped|axed|shelved|(?:be|was|were|been|is|are) (?:now )?(?:dropped|abandoned|scratched|off)(?! to)(?!\w)|struck (?:off|from)|did not materiali[sz]e|fell through|fallen through|will not (?:take place|go ahead|happen|come)|did not (?:take place|go ahead|happen)|"
    r"отмен[её]н\w*|отменил\w*|отменя(?:ется|ются|ли)\w*|не состо(?:ится|ятся|ялась|ялись|ялся)|не (?:приедет|прибудет|прилетит)|сорвал(?:ась|ись|ся)|аннулирован\w*|снят[аыо]? с (?:повестки|графика)|не прош(?:ла|ли|[её]л)|решено не проводить|не состоял\w+|упразднен\w*|"
    r"болмайтын болды|болмай қалды|болмайды|тоқтатылды|күші жойыл\w*|бас тартыл\w*|болдыр(?:ыл)?мады|өтпейтін болды|өтпей қалды|өтпейді|өтпеді|кейін қайтарылды|келмейтін болды|кері қайтарыл\w*|жойылды|күшін жойды"
)
# Speech acts and gatherings that are no meeting, wishes, and hearsay of others.
GATHERING = (
    r"forum|conference|summit|congress|exhibition|ceremony|seminar|round table|festival|plenary|panel|webinar|"
    r"форум\w*|конференц\w+|саммит\w*|конгресс\w*|выставк\w+|церемони\w+|семинар\w*|кругл\w+ стол\w*|фестивал\w*|пленарн\w+|вебинар\w*|"
    r"конференция\w*|көрме\w*|салтанат\w*|дөңгелек үстел\w*"
)
BESIDE = r"sidelines|margins|during the|at the|перед (?:началом|открытием)|до (?:начала|открытия)|(?:басталар|ашылар) алдында|күні|в кулуарах|на полях|в рамках|в ходе|during|within the framework|as part of|аясында|шеңберінде|барысында|кезінде"
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
NOT_THERE_AFTER = r"\s*(?:['’]s (?:order|instruct|address|initiative|decree|(?:first )?deput|advis|aide|press|spokes)|ның (?:тапсырма|бастама|жолдау|айту|сөз)|нің (?:тапсырма|бастама|жолдау|айту|сөз)|айтуынша|сөзінше|сөзіне қарағанда)"
# Behind a name: its bearer remembers a contact of others.
REMEMBERS = r"\s+(?:[\w-]+\s){0,2}?(?:помнит|вспоминает|вспомнил\w*|припоминает|recalls?|recalled|remembers?|remembered|еске (?:ал|түсір)\w+|есіне ал\w+)(?!\w)"
# What joins a body to the contact: words before its name, or a Kazakh ending after it.
WITH_BEFORE = (
    r"(?:with|between|received|hosted|met|representatives? of|managers? of|management of|leadership of|executives? of|heads? of|board of|delegations? of|delegations? from|visitors? from|"
    r"со?|между|представител\w+|руководств\w+|менеджмент\w+|топ-менеджер\w+|делегаци\w+|принял[аи]?|главами?)(?:\s[\w’'-]+){0,5}?\s[«\"“]?$"
)
WITH_AFTER = (
    r"[»\"”]?\s*(?:(?:\w+\s){0,2}?\w*(?:мен|бен|пен)|(?:\w+\s){0,4}?(?:басшы|өкіл|басқарма|делегация|компания|корпорация|менеджер|фирма|холдинг)\w*(?:мен|бен|пен|[ыі]н|[ндт][ыі])|"
    r"(?:\w+\s){0,4}?(?:өкілдері|өкілі|басшылығы|басшылары|делегациясы|мамандары))(?!\w)"
)
# A delegation without a named head, its country told beside it.
DELEGATES = (
    r"counterparts?|delegation|delegates|group|team|mission|representatives|businessmen|business people|entrepreneurs|investors|managers|officials|executives|"
    r"коллег\w+|делегаци\w+|групп\w+|мисси\w+|представител\w+|бизнесмен\w+|предпринимател\w+|инвестор\w+|менеджер\w+|"
    r"делегация\w*|миссия\w*|топ|топ[тп]\w+|әріптес\w*|өкілдер\w*|кәсіпкерлер\w*|инвесторлар\w*|бизнесмендер\w*"
)
# Nominatives of those whom the words for a delegation name in the plural.
PLURALS: tuple[tuple[str, str], ...] = (
    ("представител", "представители"),
    ("предпринимател", "предприниматели"),
    ("инвестор", "инвесторы"),
    ("бизнесмен", "бизнесмены"),
    ("менеджер", "менеджеры"),
)
# What a delegation consists of, its country told before: "a mission of Finnish machinery suppliers".
MEMBERS = (
    r"compan(?:y|ies)|firms|business(?:men|people)|business people|entrepreneurs|investors|suppliers|producers|manufacturers|farmers|experts|specialists|officials|scientists|doctors|engineers|journalists|parliamentarians|"
    r"компаний|фирм|бизнесменов|предпринимателей|инвесторов|поставщиков|производителей|фермеров|аграриев|экспертов|специалистов|чиновников|уч[её]ных|врачей|инженеров|журналистов|парламентариев|депутатов|деловых кругов"
)
LOCATED_BEFORE = r"(?:^|[\s(])(?:in|at|to|into|visit|visited|visits|visiting|в|во|на|город|городе|города|столице|столицу|посетит|посетил|посетила|посетили|посетят|the city of|the town of)\s+(?:г\.\s?|городе?\s|the city of\s|the town of\s|столиц[уе]\s)?$"
# A Russian place that is what somebody visits: "Караганду с визитом посетила делегация".
LOCATED_AFTER = r"\s(?:с\s(?:[\w-]+\s){0,2}визитом\s|вчера\s|сегодня\s)?(?:посети|навести)[лт]\w*"
# Right before a place: the contact itself is there, though its topic was told before.
SCENE_BEFORE = r"(?:meetings?|talks|negotiations|session|summit|forum|visit|встреч\w*|переговор\w*|бесед\w*|заседани\w*|саммит\w*|форум\w*),?\s(?:held\s|that took place\s|прошедш\w+\s|состоявш\w+\s)?(?:in|to|в|во)\s(?:the\s)?(?:city of\s|г\.\s?|городе\s)?$"
LOCATED_KK = r".*(?:да|де|та|те|ға|ге|қа|ке|на|не|нда|нде)$"
# A trip's purpose is a contact: "паломническая поездка" is not, "визит" is.
TRIP = r"visits?|trip|travel\w*|визит\w*|поездк\w+|сапар\w*"
# A meeting of old times; "earlier" next to a day ("a day earlier") is none.
FORMERLY = (
    r"(?<!\w)(?:recall\w*|will be recalled|as reported (?:earlier|previously)|(?<!day )(?<!days )(?<!week )(?<!hours )earlier,|previously|last year|years? ago|for the first time in|"
    r"напомним|(?<!дн[её]м )(?<!днями )(?<!часом )(?<!часами )(?<!неделей )(?<!чуть )(?<!месяцем )ранее|в прошлом году|прошлогодн\w*|лет назад|"
    r"еске сал\w*|(?<!күн )(?<!апта )бұған дейін|былтыр|жыл бұрын|өткен жылы|first met in|in those days|back in|when (?:he|she) was|ещё в \d{4}|впервые встретил\w*|алғаш рет)"
)
# Words that only say "before today": a contact of the last days stays news.
BEFORE = r"(?:earlier|previously|ранее|бұған дейін)(?!\w)"
# Words for somebody just named who is the one that meets.
WHO = r"he|she|they|diplomat|ambassador|envoy|guests?|он|она|они|дипломат|посол|гость|гости|ол|олар|елші|дипломат|қонақ|қонақтар"
# An embassy or consulate of ours.
OWN_EMBASSY = r"(?:embassy|consulate(?: general)?) of (?:the republic of )?kazakhstan|kazakh(?:stan)?(?:['’]s)? (?:embassy|consulate)|(?:посольств|консульств)\w+ (?:республики казахстан|казахстана|рк)|казахстанск\w+ (?:посольств|консульств)\w+|(?:қазақстан|қазақстан республикасы|қр)(?:ның)? (?:[\w-]+ )?(?:елшілі|консулды)\w+"
# The word for a capital beside its country, and the capitals of countries that Kazakhstan has dealings with.
CAPITAL_BEFORE = r"(?:in|to|в)\s(?:the\s)?(?:(?:capital of|столиц[еу])\s(?:the\s)?)?$"
CAPITAL_WORD = r"(?:capital of|столиц[еу])\s(?:the\s)?$"
CAPITAL_AFTER = r"\s(?:capital|столиц[еу]|(?:астанасы|елордасы)н(?:да|а))(?!\w)"
CAPITALS = {
    "AE": "Abu Dhabi", "AM": "Yerevan", "AT": "Vienna", "AZ": "Baku", "BE": "Brussels", "BG": "Sofia", "BY": "Minsk",
    "CA": "Ottawa", "CN": "Beijing", "CZ": "Prague", "DE": "Berlin", "DK": "Copenhagen", "EE": "Tallinn",
    "EG": "Cairo", "ES": "Madrid", "FI": "Helsinki", "FR": "Paris", "GB": "London", "GE": "Tbilisi", "GR": "Athens",
    "HR": "Zagreb", "HU": "Budapest", "ID": "Jakarta", "IN": "New Delhi", "IR": "Tehran", "IT": "Rome", "JO": "Amman",
    "JP": "Tokyo", "KG": "Bishkek", "KR": "Seoul", "LT": "Vilnius", "LV": "Riga", "MD": "Chisinau",
    "MN": "Ulaanbaatar", "MY": "Kuala Lumpur", "NO": "Oslo", "OM": "Muscat", "PK": "Islamabad", "PL": "Warsaw",
    "PT": "Lisbon", "QA": "Doha", "RO": "Bucharest", "RS": "Belgrade", "RU": "Moscow", "SA": "Riyadh", "SE": "Stockholm",
    "SI": "Ljubljana", "SK": "Bratislava", "TH": "Bangkok", "TJ": "Dushanbe", "TM": "Ashgabat", "TR": "Ankara",
    "UA": "Kyiv", "US": "Washington", "UZ": "Tashkent", "VN": "Hanoi",
}  # fmt: skip
# What a Kazakh town is the scene of when a participle behind it says so: a forum to come, a plant being built.
SCENE_OF_OTHER_KK = (
    r"\s(?:[\w-]+\s){0,2}(?:өтетін|болатын|салынатын|салынған|салынып|орналасқан|ашылатын|ашылған)(?!\w)"
)
# Words that set a contact where the line above has gone.
THERE = r"there|там|здесь же|сонда|сол жерде|онда"
# A visit that is itself a contact with whom it names, and company on a visit.
RETURN = r"return visit|reciprocal visit|(?:pay|paid|pays) [^.;]{0,60}visit|ответн\w+ (?:визит|поездк)\w*|визит к|жауап сапар\w*|қайтарма сапар\w*"
TOGETHER = r"(?:he|she|they|guests?|minister|ambassador) and|together|there|with (?:him|her|them)|вместе|с ним|с ней|с ними|там|бірге|онымен|олармен|сонда"
# How a body is met: a company's people leave little doubt, a country's delegation more.
STAFF = r"managers?|executives?|management|leadership|representatives?|board|heads?|руководств\w*|представител\w+|менеджер\w*|топ-менеджер\w*|басшыл\w+|басшы\w*|өкіл\w*|менеджер\w*|басқарма\w*"
# From here on a line tells what was talked about; a place behind it is no scene.
TOPIC = (
    r"discuss\w*|to talk|about|regarding|concerning|on (?:the )?(?:issues|prospects|implementation|cooperation)|who|"
    r"agreed|условились|договорились|обсу\w+|об?(?= )|по вопрос\w+|вопрос\w*|насч[её]т|относительно|котор\w+"
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
LED = r"led by|headed by|under the leadership of|во главе(?: со?)?|под руководством|под председательством|возглавл?я?\w*|бастаған|басқарған|бастап кел\w+|бастап бар\w+"
# What is led: a delegation, or guests already told.
GROUPS = r"delegations?|guests?|visitors?|group|mission|делегаци\w+|гост\w+|групп\w+|мисси\w+|делегация\w*|қонақ\w*|меймандар\w*|топ|топты|топпен"
HER = r"е[её]"
# Somebody of the same office on the other side, told by country alone.
COLLEAGUE = r"colleague|counterpart|коллег(?:ой|у|а)|әріптес(?:і|ін|імен)"
# Words that go on with a row of contacts in one town.
ALSO = r"also|in addition|besides|in the same city|separately|также|кроме того|помимо этого|отдельно|сондай-ақ|бұдан бөлек|сонымен қатар|бұған қоса"
# Words that set a contact on the day of the one before it.
SAME_DAY = (
    r"later (?:in|on|that|the same) (?:the |same )?(?:day|afternoon|evening)|(?:in|during) the afternoon|that evening|the same day|earlier in the day|after lunch|"
    r"после обеда|во второй половине дня|вечером|в тот же день|(?<!дн[её]м )(?<!дня )(?<!неделей )(?<!месяцем )(?:позже|позднее)|в этот же день|"
    r"түстен кейін|сол күні|кешке|кешкісін|дәл сол күні"
)
# The day before the article, unless it is the eve of something that it names.
EVE = r"накануне(?! (?:этого|того|своего|нового|дня|официальн|госуд|международн|предстоящ|визит|форум|встреч|заседани|праздн|юбиле|открыт|начал|саммит|выбор|событ|мероприят|конференц|конгресс|подписан|поездк|перегов|наурыз|рождеств|церемон|выставк)\w*)"
# Words of a line that goes on which give the contact its day: "today's talks".
TODAYS = r"today['’]s|yesterday['’]s|сегодняшн\w+|вчерашн\w+|бүгінгі|кешегі"
# A line that only says when the news that the next one tells came about.
HAPPENED = r"happened|came about|occurred|случил(?:ось|ась|ся|ись)|произошл[оаи]|произош[её]л|орын алды"
# Words that set a contact right behind a signing.
AFTER_SIGNING = (
    r"signing (?:ceremony )?was followed by|(?:after|following|upon|at) the signing|(?:после|сразу после|по завершении|на) (?:церемонии )?подписани[яи]|"
    r"қол қою(?: рәсімі)?(?:нен|ден) кейін|қол қойылғаннан кейін|қол қою рәсімінде"
)
# What happened on a day named right behind it, other than the contact: "the memorandum signed on 3 May".
OTHER_EVENT = (
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!and )(?:signed|concluded|reached|adopted|launched|opened|approved|ratified|founded|established|inked|announced)(?: back| here| there)?(?: on| in| at| since)?\s$|"
    r"(?:(?:подписан|заключ[её]н|создан|утвержд[её]н|запущен)н|(?:достигну|приня|откры)т)(?:ых|ые|ый|ой|ая|ую|ого|ому|ым|ыми|ом)(?: [^\s,.;]+){0,10}?\s$"
)
OTHER_EVENT_KK = r"\s(?:[\w«»-]+\s){0,3}?(?:қол қойылған|жасалған|қол жеткізілген|қабылданған|ашылған|бекітілген|құрылған|іске қосылған)(?!\w)"
# Another contact of the same sides.
NEXT = r"(?:the )?(?:next|following|second|new) (?:meeting|round|talks|session)|(?:следующ|очередн|нов|повторн)\w+ (?:встреч|раунд|переговор)\w*|(?:келесі|кезекті|алдағы|жаңа) (?:кездесу|келіссөз|раунд|жүздесу)\w*"
# People who came along with someone already told to take part.
ALONG = r"accompanied by|(?:was|were) joined by|accompany\w+ (?:him|her|them)|together with (?:him|her)|в сопровождении|сопровожда\w+|вместе с (?:ним|ней)|ер(?:іп|тіп) кел\w+|бірге келді"
# People told before the words that make them company: "her aide came along with the diplomat".
CAME_ALONG = r"(?:came|come|comes|travel\w+|arrived|was|were) (?:along )?with (?:the )?(?:him|her|them|ambassador|diplomat|guest|minister|delegation)|(?:also )?(?:joined|accompanied|accompanies) (?:the )?(?:him|her|them|ambassador|diplomat|guest|delegation)|(?:сопровожда|сопровод)\w+ (?:его|её|ее|их|посла|гостя|дипломата|консула|министра)|прибыл\w* вместе с (?:ним|ней|послом|гостем|консулом)|(?:онымен|елшімен|қонақпен|консулмен) (?:бірге|қоса)"
# What an agreement reached is about has still to come; the contact has not.
AGREED = r"agreed|undertook|promised|условил\w+|договорил\w+|пообещал\w*|решили|уағдаласты|келісті|келіскен|уәде берді"
# What is put off or called off when a line tells so of something named above it.
CHANGED = r"call|visit|trip|meeting|talks|negotiations|journey|reception|it|встреч\w*|визит\w*|поездк\w+|переговор\w*|при[её]м\w*|беседа|разговор|е[её]|его|их|кездесу\w*|сапар\w*|келіссөз\w*|жүздесу\w*|қабылдау\w*|оны"
# Contacts told one by one: a line without a verb names who came next.
IN_TURN = r"(?:first|then|next|later|after that|afterwards|finally|сначала|сперва|затем|потом|далее|после этого|после|наконец|также|первой|первым|следом|позже|алдымен|содан кейін|кейін|одан соң|сосын)"
# Words for those already told; plural ones mean all of them.
POINTED = r"him|her|them|whom|where|his|their|guests?|visitors?|diplomats?|ним|ней|них|ими|его|е[её]|их|гост\w+|дипломат\w*|онымен|олармен|оны|оларды|қонақ\w*|мейман\w*"
PLURAL = r"they|them|their|guests|visitors|delegation|они|их|ими|ними|гостей|гостям|гостями|гости|делегаци\w+|олар\w*|қонақтар\w*|меймандар\w*|делегация\w*"
# Travel that a visit to come is told with; a bare "delegation" is none.
TRAVEL = (
    r"visit\w*|trip|journey|arriv\w+|travel\w*|fl(?:y|ies)|come|coming|leaves?|be in|due in|call|"
    r"визит\w*|поездк\w+|приезд\w*|посет\w+|прибуд\w+|приед\w+|прилет\w+|прибыти\w+|собира\w+|отправ\w+|вылет\w+|ждут|ожида\w+|"
    r"сапар\w*|кел(?:еді|мек|уі|ді)|барады|бармақ|аттан\w+|ұшып\w*"
)
# Who a home office without a name is joined to the contact by.
OFFICE_BEFORE = (
    r"(?:with|on|upon|by|to|from|and|со?|к|у|между|и|встреч[аиу]|переговор(?:ы|ов)|бесед[аыу]|разговор\w*)\s(?:the\s)?$"
)
OFFICE_KK = r"(?:мен|бен|пен|ның|нің|тың|тің|ны|ні|ты|ті|ға|ге|қа|ке)$"
# What tells that an earlier day no longer holds.
NOT_DAY = r"(?:not|instead of|rather than|не|вместо|а не)\s(?:on\s|в\s|на\s)?$"
NOT_DAY_KK = r"\s*(?:емес|орнына)"
# Offices that only one country has.
FOREIGN_OFFICES: tuple[tuple[str, str], ...] = (
    ("UZ", r"hokims?|khokims?|хоким\w*"),
    ("MN", r"аймак\w* (?:дарга|засаг)\w*"),
)
LOCAL_OFFICES = r"(?:deputy |first deputy )*(?:mayor|governor)s?|мэр\w*|губернатор\w*"
# The same with their deputies, for a town abroad.
TOWN_OFFICES = r"(?:deputy |first deputy |vice[- ])*(?:mayor|governor|councill?or)|(?:первый )?(?:заместитель |вице-)?(?:мэр|губернатор)\w*|(?:вице-)?(?:мэр|губернатор)\w*"
EMBASSY = r"embassy|consulate|посольств\w+|консульств\w+|елшіліг?к?\w*|консулдығ?қ?\w*"
ENVOY = r"(?:[\w-]+ ){0,3}(?:ambassador|consul|envoy|attach[ée])\w*|(?:[\w-]+ ){0,3}(?:посол|консул|посланник|атташе)\w*|(?:[\w-]+ ){0,3}(?:елші|консул)\w*"
# A council or session beside which people meet, though it is none of the gatherings that are no meeting.
SESSION = r"council|commission|session|совет\w*|заседани\w+|комисси\w+|кеңес\w*|отырыс\w*|жиын\w*"
# A body of two states whose sessions are their meetings.
COMMISSION = r"intergovernmental (?:\w+ ){0,3}?(?:commission|council|committee)|inter-governmental (?:\w+ ){0,3}?(?:commission|council|committee)"
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
# Our own local government, which no other country has, and its seat.
AKIM = r"akims?|аким\w*|әкім\w*"
VENUE = r"akimats?|(?:regional|city) administration|regional cent(?:re|er)|(?:областн|городск)\w+ (?:акимат\w*|центр\w*)|в (?:областном |городском )?акимате|(?:облыс|қала)\w* (?:әкімдігінде|орталығына|орталығында)|әкімдікте"
WEEKDAY = (
    r"(?:in )?(?:on |for |until )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:в |во |на )?(?:понедельник|вторник|сред[уа]|четверг|пятниц[уа]|суббот[уа]|воскресенье)|"
    r"(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)\w*"
)
# A source of what is told about others' coming.
TELLS = (
    r"\s+(?:also )?(?:informed|announced|said|reported|noted|added|confirmed|told \w+)(?: \w+)? that|"
    r"\s+(?:также )?(?:сообщил|рассказал|отметил|заявил|добавил|уточнил|пояснил|проинформировал)\w*,? (?:о том, )?что"
)
# Before a verb: what makes it none that is done.
TO_COME = r"\b(?:be|to|have|not|will|не)\s(?:also\s|then\s)?$|\b(?:should|would|was to|were to|are to|is to)\b"
