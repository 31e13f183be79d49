"""Words of orders to whoever or whatever reads a text: who is addressed, what is to be dropped, done, said or hidden.

All patterns are searched in folded text (lower case, ё as е, zero-width characters dropped). Gaps are bounded and end at a
sentence's end, so that searching stays linear.
"""

from __future__ import annotations

_GAP = r"[^.!?\n]{0,60}?"

# Who is addressed: software that reads. As the subject of news it is harmless; with a command it is not.
MACHINE = (
    # en
    r"\b(?:(?:ai|artificial intelligence|automat(?:ed|ic)|digital|virtual|machine)[- ](?:\w+[- ])?(?:readers?|systems?|assistants?|agents?|models?|tools?|parsers?|"
    r"summari[sz]ers?|processing|services?|bots?|scrapers?|extractors?)|(?:large )?language models?|llms?|chat ?bots?|chatgpt|gpt(?:-\d\w?)?|claude|gemini|copilot|"
    r"(?:extraction|parsing|summari[sz]ation|classification) (?:system|engine|tool|model|software|pipeline|script)|"
    r"(?:model|machine|software|program|bot|robot|algorithm|crawler|parser|assistant|agent)s? (?:that (?:is |are )?(?:read|process|pars|analy)\w+|(?:reading|processing|parsing|analy[sz]ing)) this|"
    r"(?:dear|hello|hey|attention|note (?:to|for)|message (?:to|for)|instructions? (?:to|for)|for|to) (?:the |all |any )?(?:ai|assistant|model|bot|robot|parser|crawler|algorithm|machine|software)s?\b)|"
    # ru
    r"(?:\bии\b|искусственн\w+ интеллект\w*|нейросет\w+|нейронн\w+ сет\w+|языков\w+ модел\w+|чат-?бот\w*|(?:ии|виртуальн\w+|цифров\w+|электронн\w+)[- ](?:ассистент|помощник|агент)\w*|"
    r"автоматическ\w+ (?:систем|обработ|чита|анализ|сервис|средств|агент|программ)\w*|автоматизированн\w+ (?:систем|обработ|чита|анализ|средств|сервис)\w*|"
    r"программ\w*[- ]читател\w+|(?:модел|программ|систем|алгоритм|робот|бот|парсер|ассистент|помощник)\w*,? (?:котор\w+ )?(?:чита|обрабатыва|анализиру)\w+|"
    r"(?:уважаем\w+|дорог\w+|внимани[ею],?|заметка для|сообщение для|инструкци\w+ для) (?:модел|ассистент|помощник|бот|робот|парсер|алгоритм|систем[аы]\b)\w*)|"
    # kk
    r"(?:\bжи\b|жасанды интеллект\w*|нейрожелі\w*|нейрондық желі\w*|тілдік модел\w*|чат-?бот\w*|(?:виртуалды|цифрлық|жи)[- ](?:көмекші|ассистент|агент)\w*|"
    r"автоматты (?:оқырман|жүйе|өңде|талда|оқу|бағдарлама|құрал|сервис)\w*|автоматтандырылған (?:жүйе|оқырман|өңде|құрал|талда)\w*|"
    r"(?:мәтінді|мақаланы|осыны) (?:оқи\w*|оқып|оқитын|өңдейтін|талдайтын)[^.!?\n]{0,20}(?:модел|бағдарлама|жүйе|бот|көмекші|алгоритм)\w*|"
    r"(?:құрметті|қадірлі) (?:модел|көмекші|ассистент|бот|жүйе|алгоритм)\w*)"
)

# Drop what you were told: enough by itself, in the imperative.
_DROP_EN = r"(?:ignore|disregard|forget|override|bypass|discard|skip|cancel|set aside|pay no attention to|do not (?:follow|obey)|don't (?:follow|obey)|stop following|no longer follow|leave aside)"
_TOLD_EN = (
    r"(?:(?:instructions?|prompts?|directives?|guidelines|commands?|orders|system messages?|system rules)\b|(?:everything|anything|all|whatever|what|the text|the article|the (?:rest|content))"
    r"[^.!?\n]{0,20} (?:above|before this|previously|you were (?:told|given|asked)|you have been (?:told|given)|you read))"
)
_DROP_RU = (
    r"(?:(?:про)?игнорируй(?:те)?|забудь(?:те)?|отбрось(?:те)?|отмени(?:те)?|не (?:учитывай|следуй|выполняй|соблюдай|обращай внимания на|принимай во внимание)(?:те)?|"
    r"пренебрег(?:и|ите)|обойди(?:те)?|перестань(?:те)? (?:следовать|выполнять)|сбрось(?:те)?|отложи(?:те)? в сторону|"
    r"(?:прошу|просим|просьба|следует|необходимо|требуется|надо|нужно|должн[аоы]?|обязан[аоы]?)(?: вас| тебя| вам| тебе)? (?:про)?(?:игнорировать|забыть|отбросить|не учитывать|не выполнять|не следовать))"
)
_TOLD_RU = (
    r"(?:инструкци\w+|указани(?:я|й|ям)|промпт\w*|предписани\w+|директив\w*|системн\w+ (?:сообщени|правил)\w+|команд(?:ы|ам)?\b|"
    r"(?:все|всем|весь|текст\w*|то|всего)[^.!?\n]{0,20} (?:выше|сказанн\w+ ранее|написанн\w+ (?:выше|ранее)|до этого))"
)
_DROP_KK = (
    r"(?:елеме(?:ңіз|ңдер|ңіздер)?|ескерме(?:ңіз|ңдер|ңіздер)?|ұмыт(?:ыңыз|ыңдар|ып кет\w*)?|назарға алма(?:ңыз|ңдар)?|назар аударма(?:ңыз|ңдар)?|есепке алма(?:ңыз|ңдар)?|"
    r"орындама(?:ңыз|ңдар)?|ұстанба(?:ңыз|ңдар)?|жоққа шығар(?:ыңыз|ыңдар)?|болдырма(?:ңыз)?|бас тарт(?:ыңыз)?|елемеуі(?:ңіз|ң) (?:керек|қажет|тиіс)|елемеуіңізді сұра\w+)"
)
_TOLD_KK = r"(?:нұсқау\w*|нұсқама\w*|бұйрық\w*|бұйры\w+|ереже\w*|промпт\w*|тапсырма\w*|жоғарыда(?:ғы|ғының)\w*[^.!?\n]{0,20}|алдыңғы (?:мәтін|айтыл)\w*|команда\w*)"
DROP = (
    rf"(?<!to )\b{_DROP_EN}\b{_GAP}{_TOLD_EN}|\b(?:you (?:must|should|are (?:to|asked to|required to|instructed to|requested to))|please|kindly) {_DROP_EN}\b{_GAP}{_TOLD_EN}|"
    rf"\b(?:you (?:must|should|are (?:asked|required|instructed|requested|ordered|told)))(?: to)? {_DROP_EN}\b|"
    rf"(?:previous|prior|earlier|above|original|existing) (?:instructions?|prompts?|directives?)\b{_GAP}(?:no longer appl\w+|(?:are|is) (?:now )?(?:void|cancelled|canceled|obsolete|revoked|superseded|overridden|replaced))|"
    rf"\b{_DROP_RU}\b{_GAP}{_TOLD_RU}|{_TOLD_RU} (?:выше |ранее )?(?:больше не действу\w+|отменя\w+|недействительн\w+|утратил\w+ силу)|"
    rf"{_TOLD_KK}[^.!?\n]{{0,40}}?\b{_DROP_KK}\b|\b{_DROP_KK}\b[^.!?\n]{{0,30}}?{_TOLD_KK}"
)
"""Patterns that need a machine or an answer beside them are in `REQUEST`; these need nothing."""

OTHER_LANGUAGES = (
    r"(?:ignor(?:a|ez|iere|ieren|eer)|ignorad|vergiss|vergessen|oublie[rz]?|olvida|dimentica)\b[^.!?\n]{0,40}(?:instruc|anweisung|instruktion|istruzion|directive)|"
    r"(?:talimat|komut|yönerge)\w*[^.!?\n]{0,30}(?:yok say|görmezden gel|unut|dikkate alma)|忽略|无视.{0,10}(?:指令|指示|提示)|이전\s*지시|(?:ko'?rsatma|buyruq)\w*[^.!?\n]{0,30}e'?tiborsiz|"
    r"көрсөтмө\w*[^.!?\n]{0,30}(?:унут|четке как)"
)

# Take another part, or a part's label.
ROLE = (
    r"\bsystem prompt\b(?!s)|\bnew (?:system )?(?:instructions?|task|prompt) (?:for (?:you|the (?:model|ai|assistant))|follows?|:)|\b(?:developer|debug|god|admin|jailbreak|dan|maintenance) mode\b|\bjailbreak\b|"
    r"\byou are (?:now |no longer |from now on )(?:an? |the )?[^.!?\n]{0,40}?(?:assistant|model|ai|bot|agent|system|expert|analyst|journalist|editor|machine|dan|extractor|parser|oracle|pirate|database)\b|"
    r"\byou are an? [^.!?\n]{0,30}?(?:assistant|language model|ai|chatbot|bot|extraction (?:system|engine))\b|"
    r"\b(?:act|behave|respond|answer) as (?:if you (?:are|were)|an? (?:ai|assistant|model|unrestricted|different|new))|\bpretend (?:to be|that you|you)\b|\brole-?play\b[^.!?\n]{0,30}\b(?:as|you)\b|\bimagine (?:that )?you are\b|"
    r"\blet(?:'s|’s| us) play a game\b|\bfrom now on,? (?:you|your|answer|respond|treat|report|output)\b|\byour (?:new |only |real |true )?(?:task|job|role|goal|instructions?|mission) (?:is|are|has changed|changes|will be)\b|"
    r"системн\w+ (?:промпт|подсказк|инструкци|сообщени)\w*|режим\w* (?:разработчика|отладки|администратора)|"
    r"(?:ты|вы) (?:теперь|отныне|больше не|с этого момента) [^.!?\n]{0,40}?(?:ассистент|модел|помощник|бот|систем|эксперт|аналитик|ии|нейросет|журналист|редактор|машин|агент)\w*|"
    r"\b(?:ты|вы) ?[-–—] ?(?:полезн\w+ |умн\w+ |послушн\w+ |больш\w+ )?(?:ассистент|языков\w+ модел|помощник|бот|нейросет|ии\b|искусственн)\w*|"
    r"(?:представь|вообрази|притворись|сделай вид)(?:те)?(?:сь)?,? (?:что|будто) (?:ты|вы)|(?:действуй|веди себя|отвечай|выступи|выступай)(?:те)? (?:как|в роли|от лица|от имени)|сыграй(?:те|ем)?[^.!?\n]{0,20} (?:роль|в игру)|"
    r"(?:тво|ваш)(?:я|а|е|и)? (?:нов\w+ |единственн\w+ )?(?:задача|роль|цель|задание|инструкции) (?:теперь |отныне )?(?:[-–—:]|состоит|измен\w+|такая|такова|проста)|новые (?:инструкции|указания) для (?:тебя|вас|модел|ассистент|ии)\w*|(?:отныне|с этого момента|впредь),? (?:ты|вы|отвечай|считай|выводи)(?:те)?\b|"
    r"жүйелік (?:промпт|нұсқау|хабарлама)\w*|әзірлеуші режимі\w*|(?:сен|сіз) енді [^.!?\n]{0,40}?(?:көмекші|модел|бот|жүйе|сарапшы|ассистент|агент|журналист|редактор)\w*|"
    r"(?:сен|сіз) ?[-–—] ?(?:[\w-]+ ){0,2}?(?:көмекші|тілдік модел|модел|бот|нейрожелі|жасанды)\w*|(?:өзіңді|өзіңізді) [^.!?\n]{0,50}(?:елестет|деп есепте|деп сана)\w*|рөлін (?:ойна|атқар)\w*|(?:рөліне|рөлінде) (?:кір|бол|жауап)\w*|"
    r"(?:бұдан былай|осы сәттен бастап|енді) (?:сен|сіз)\b|(?:сенің|сіздің) (?:жаңа |жалғыз )?(?:міндетің|міндетіңіз|тапсырмаң|тапсырмаңыз|рөлің|рөліңіз)\w*"
)

# Marks of chat formats, fenced prompts and pasted records.
MARKUP = (
    r"<\|?/?(?:im_start|im_end|system|assistant|user|instructions?|prompt|inst|endoftext|begin_of_text|start_header_id)\|?>|\[/?(?:inst|system|assistant|prompt|instructions?)\]|<<sys>>|"
    r"#{2,}\s*(?:system|instructions?|prompt|assistant|response|new task|инструкци\w+|нұсқау\w*)\b|(?:^|\n)\s*(?:system|assistant|user|prompt|система|ассистент|пользователь|промпт|жүйе|көмекші|нұсқау)\s*(?:message|prompt|сообщение)?\s*[:>]|"
    r"[\"'](?:role|system|instructions?|prompt|tool_call|function_call|tool|function|override|command|task|directive)[\"']\s*:\s*[\"'{\[]|[\"'](?:projects|meetings|mous|statistics|records|extraction)[\"']\s*:\s*[\[{]|"
    r"(?:begin|start|end) (?:of )?(?:system |hidden |new |the )?(?:prompt|instructions?|article|document|input|context)\b\s*(?:[-=*#:\])]|$)|(?:конец|начало) (?:статьи|текста|инструкци\w+|промпта|документа)\s*(?:[-=*#:.\])]|$)|(?:мақаланың|мәтіннің|нұсқаулардың) (?:соңы|басы)\s*(?:[-=*#:.\])]|$)|"
    r"</?(?:prompt|instruction|system|task|override)[^>\n]{0,40}>"
)

# What to answer, to add, to leave out or to hide: an order when a machine is addressed or its answer is named.
REQUEST = (
    r"\b(?:please|kindly|must|should|would you|could you|can you|you may|be so kind|make sure|ensure|remember to|do not|don't|never|always|only)\b|"
    r"\b(?:report|return|output|respond|reply|answer|print|write|record|add|insert|list|extract|produce|generate|include|exclude|emit|omit|leave out|treat|consider|mark|set|replace|rate|classify|translate|summari[sz]e|reveal|show|say|state|mention|count|register|note) "
    r"(?:only|that|this|the|all|every|any|no|nothing|a|an|it|as|your|one|in|with|exactly|instead|following|json)\b|\binstead\b|"
    r"\b(?:пожалуйста|просим|прошу|просьба|будь(?:те)? (?:добры|любезны|так добры)|обязан[аы]?|должн[аоы]|следует|не забудь(?:те)?)\b|"
    r"\b(?:верни|выведи|ответь|отвечай|запиши|добавь|вставь|укажи|извлеки|сообщи|включи|исключи|опусти|пропусти|считай|отметь|замени|переведи|напиши|покажи|раскрой|назови|внеси|зарегистрируй|сформируй|выдай|упомяни|учти)(?:те)?\b|\bне (?:упоминай|выводи|сообщай|указывай|включай|пиши|извлекай)(?:те)?\b|\bвместо (?:этого|них|всего)\b|"
    r"(?:өтінеміз|өтінемін|сұраймыз|сұраймын|керек|қажет|тиіс|міндетті)|\b(?:қайтар|шығар|жауап бер|жаз|қос|көрсет|енгіз|тірке|аударып бер|хабарла|есепте|сана|атама|айтпа|жазба|қоспа|ауыстыр|қалдыр|белгіле)(?:ыңыз|іңіз|ңыз|ңіз|ыңдар|іңдер)?\b|(?:оның|бұның|мұның) орнына"
)
ANSWER = (
    r"\b(?:in|from|of|to|into|with) (?:your|the) (?:answer|output|response|reply|summary|extraction|json|results?|records?)\b|\byour (?:answer|output|response|reply|summary|records?)\b|\b(?:valid |only |the following |this )json\b|\bas json\b|"
    r"\b(?:record|records|field|fields|entry|json|entries) (?:only|instead|with|:)|\bthe (?:following|only) (?:record|project|meeting|memorandum|entry|answer)\b|\bsingle (?:investment )?(?:project|record|memorandum|meeting|entry)\b|"
    r"\b(?:в|из|для) (?:сво(?:й|ем|его|их)|ваш\w*|тво\w+) (?:ответ|вывод|результат|резюме|запис)\w*|\b(?:сво|ваш|тво)\w* (?:ответ|вывод)\b|\b(?:только|следующ\w+|этот|корректн\w+|в формате|в виде) json\b|\b(?:единственн\w+|следующ\w+|ровно одн\w+|одн\w+) (?:запис|проект|меморандум|встреч|объект)\w*|\bв ответе\b|\bв json\b|"
    r"\b(?:жауабың\w*|жауапта|жауабыңыз\w*|нәтижеде|json)\b|\b(?:жалғыз|мына|келесі|бір ғана|тек бір) (?:жазба|жоба|меморандум|кездесу)\w*"
)
HIDE = (
    r"\b(?:do not|don't|never|must not|avoid) (?:mention|reveal|disclose|quote|cite|repeat|acknowledge|refer to|report|talk about)(?:ing)?\b[^.!?\n]{0,30}\b(?:this|these|the|that) (?:note|message|instructions?|paragraph|text|prompt|request|order)s?\b|"
    r"\bне (?:упоминай|раскрывай|цитируй|показывай|повторяй|сообщай|говори)(?:те)?\b[^.!?\n]{0,30}\b(?:эт\w+|данн\w+) (?:заметк|сообщени|инструкци|абзац|текст|приписк|указани|запрос|просьб)\w*|"
    r"\b(?:бұл|осы) (?:ескертпе|ескерту|хабарлама|нұсқау|абзац|мәтін|жазба|өтініш)\w*[^.!?\n]{0,30}\b(?:айтпа|атама|көрсетпе|жазба|ашпа|келтірме)\w*"
)
YOU = r"\b(?:you|your)\b|\b(?:ты|вы|тебе|вам|твой|ваш|тебя|вас)\b|\b(?:сен|сіз|сізге|саған)\b"
ADDRESSED = (
    r"^\W*(?:внимание|attention|note|назар|ескерт\w*|dear|hello|hi|уважаем\w+|құрметті|if you are|если (?:ты|вы)|егер (?:сен|сіз))\b|"
    r"\b(?:reading|processing|parsing|summari[sz]ing|analy[sz]ing|reads?|process(?:es)?) (?:this|these)\b|"
    r"\b(?:чита\w+|обрабатыва\w+|анализиру\w+) (?:эт|данн|настоящ)\w+|\b(?:осы|бұл|мына) \w+ (?:оқи|оқы|өңде|талда)\w*"
)
"""Somebody is spoken to who has the text before him."""
THIS_TEXT = r"\b(?:this|эт\w+|данн\w+|осы|бұл|мына) (?:text|article|page|note|message|document|текст|стать|страниц|заметк|документ|мәтін|мақала|бет|құжат)\w*"
