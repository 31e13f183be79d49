"""Cue words of documents: kinds of instrument and what became of them, in English, Russian and Kazakh."""

from __future__ import annotations

from kzrelations.schemas import Instrument, MoUStage

# Earlier rows win where two match at one place: a loan agreement is first of all an agreement, a twinning agreement twinning.
INSTRUMENTS: tuple[tuple[Instrument, str], ...] = (
    ("twinning", r"(?:agreement|memorandum|memoranda|document|declaration|protocol|accord|treaty)s? (?:on|of|about|establishing|making)\b[^.;]{0,45}?(?:twin\w*|sister\w*|brother\w*|fraternal)[ -](?:cit\w+|town\w*|region\w*|relation\w*|tie\w*|partnership\w*|link\w*)|"
     r"(?:agreement|memorandum|accord)s? (?:on|of) twinning|\btwinned\b|\btwinning (?:of|between)\b|twin(?:ning)?[ -](?:city |town )?(?:agreement|accord|memorandum|declaration)s?|sister[ -](?:city|town|region|province) (?:agreement|accord|memorandum|protocol|declaration)s?|"
     r"(?:makes?|made|making|became|become|are now|officially|declared?) [^.;]{0,60}?(?:twin|sister)[ -](?:cit|town|region)\w*|"
     r"(?:соглашени|меморандум|договор|протокол|декларац)\w* (?:о|об) [^.;]{0,40}?(?:побратим\w*|породн[её]н\w*|братск\w+ отношен\w*)|стали (?:городами-)?побратим\w+|побратимами (?:\w+ )?стали|городами-побратимами|породнил\w+|"
     r"бауырлас (?:қала|өңір|облыс)\w*(?: болу| атан| туралы| мәртебе)\w*(?: туралы)?(?: (?:келісім|меморандум|құжат|хаттама)\w*)?|бауырлас(?:тық|у) (?:қарым-)?(?:туралы|қатынас\w*|байланыс\w*)(?: (?:орнату|туралы))*(?: (?:келісім|меморандум|құжат|хаттама)\w*)?|қалалардың бауырласуы"),
    ("letter_of_intent", r"letters? of (?:intent|intention|interest)|\bLoI\b|письм\w+ о намерени\w+|протокол\w* о намерени\w+|соглашени\w* о намерени\w+|ниет хат\w*|ниет(?:тер)?(?:і)? (?:туралы|білдіру|жөніндегі) (?:хат|хаттама|келісім)\w*"),
    ("memorandum", r"memorand\w+|memo of (?:understanding|cooperation)|\bMo[UC]s?\b|меморандум\w*"),
    ("roadmap", r"road ?-?maps?\b|дорожн\w+ карт\w*|жол карта\w*"),
    ("contract", r"contracts?\b(?! soldier)|(?:supply|purchase|sales?|export) (?:deal|agreement)s?\b|deals? (?:on|for|to) (?:the )?(?:suppl|deliver|purchas|export|buy|sell)\w*|(?:sale|offtake|off-take|leasing?|lease|procurement|turnkey|EPC|service|maintenance|construction) (?:and purchase )?(?:deal|agreement)s?\b|(?:placed|signed|won|received|secured) (?:a|an) (?:\w+ ){0,3}order\b|контракт\w*|сделк[ауией]\w*|договор\w* (?:на |о |об )?(?:поставк\w+|купл\w+|подряд\w*|закупк\w+|экспорт\w*|лизинг\w*|аренд\w+)|"
     r"келісім-?шарт\w*|мәміле\w*|(?:мердігерлік|лизингтік|экспорттық|жалдау|жалға алу|қарыз|несие) шарт\w*|(?:жеткізу|сатып алу|жеткізілімі?) (?:туралы |жөніндегі )?(?:шарт|келісім)\w*"),
    ("protocol", r"protocols?\b(?! (?:office|department|service))|протокол(?!ьн)\w*|хаттама\w*"),
    ("declaration", r"declarations?\b|joint (?:statement|communiqu[eé])s?|декларац\w+|совместн\w+ (?:заявлени|коммюнике)\w*|декларация\w*|бірлескен мәлімдеме\w*|мәлімдемеге"),
    ("agreement", r"agreements?\b|accords?\b|(?:\b(?:a|an|the|this|investment|financing|framework|partnership|\w+-\w+) )deals?\b(?! with the problem)|arrangements?\b(?= (?:with|between|on))|treat(?:y|ies)\b|pacts?\b|conventions?\b|соглашени\w*|договор[её]нност\w+ (?=между|с[о]? [«А-Я])|договор(?:а|у|ом|е|ы|ов|ам|ами)?(?!\w)|конвенци\w*|келісім(?:ге|ді|і|ін|іне|інің|дер\w*|нің|дің|дерге)?(?!\w)|"
     r"шарт(?:қа|ты|ы|ына|ын|тар\w*)(?!\w)|(?:туралы|жөніндегі) шарт(?!\w)|конвенция\w*"),
    ("other", r"charters?\b|minutes of|supplementary (?:document|act)|хартия?\w*|дополнительн\w+ акт\w*|хартия\w*|(?:programmes?|programs?|plan) of (?:joint )?(?:cooperation|action)s?|(?:cooperation|joint action) (?:programme|program|plan)s?|action plans?|программ\w+ (?:о )?сотрудничеств\w+|план\w* (?:совместн\w+ )?(?:мероприяти|действи|сотрудничеств)\w*|"
     r"ынтымақтастық (?:бағдарламас|жоспар)\w*|іс-(?:қимыл|шара)\w* жоспар\w*"),
)  # fmt: skip

# A document that is only called so: what it is stands elsewhere.
GENERIC = (
    r"(?:signed|inked|sign|initialled) (?:a|an|one more|another|the)? ?(?:\w+ )?(?:document|paper)s?\b|(?:document|paper)s? (?:was|were|has been|have been) (?:signed|inked)|signing of (?:a|the|several|bilateral) ?(?:\w+ )?documents?|"
    r"подпис\w+ (?:\w+ ){0,2}документ\w*|документ\w* (?:был\w* )?подписан\w*|құжат(?:қа|тарға|тар|ына|қа да)? (?:\w+ ){0,1}қол қо[йю]\w*"
)

# Later stages are looked for first: "was to be signed" must not read as signed.
STAGES: tuple[tuple[MoUStage, str], ...] = (
    ("ended", r"terminat\w+ the|\bexpired|torn up|tore up|\blapsed|\bran out|annulled|scrapped|(?:withdr[ea]w|pulled out|walked away|backed out) (?:from|of) the|denounced the|cancel\w+ (?:the|its|their) (?:\w+ )?(?:contract|agreement|deal|memorandum)|(?:contract|agreement|deal|memorandum) (?:was|has been) (?:cancelled|terminated)|"
     r"(?:отказал\w+|вышл?[аи]?|вышел) (?:от|из) (?:\w+ )?(?:меморандум|соглашени|договор|контракт)\w*|аннулирова\w+|разорва\w+ (?:\w+ )?(?:контракт|договор|соглашени|меморандум)\w*|прекра\w+ (?:сво[её] )?действие|расторг\w+|утратил\w* силу|денонсир\w+|күшін жой\w+|бұз(?:ды|ылды|ылған)|(?:меморандум|келісім|келісімшарт|шарт|құжат)(?:нан|нен|дан|ден|тан|тен) (?:\w+ ){0,2}бас тарт\w*|мерзімі (?:өтті|аяқталды|бітті)"),
    ("agreed", r"(?:agreement|arrangement) to sign|договор[её]нност\w* (?:о|об) (?:\w+ )?(?:подписани|заключени|подготовк|разработк|создани|принят)\w*|қол қою (?:туралы|жөнінде\w*) (?:уағдаласт|келіс)\w*|sign(?:ing|ature) (?:itself )?(?:is|was|has been) left|(?:text|draft) of [^.;]{0,60}(?:agreed|finali[sz]ed|approved|initialled)|must be (?:signed|concluded|inked)|(?:not|never) (?:yet )?(?:been )?(?:signed|concluded|inked)|yet to (?:be )?sign\w*|agreed (?:to (?:sign|conclude|ink|draw up|prepare|draft|develop|work out|adopt|elaborate|build a road|have)|on (?:the )?(?:signing|drafting|preparing|preparation|building|developing|drawing|conclusion|text))|agreed (?:that|in principle)[^.;]{0,60}\b(?:sign|conclu)\w*|"
     r"(?:will|shall|should|is to|are to|was to|were to|plan(?:s|ned)? to|intend(?:s|ed)? to|expect(?:s|ed)? to|due to|ready to|prepar\w+ to|set to|hopes? to) (?:be )?(?:sign|conclude|ink|draw up|initial)\w*|to be (?:signed|concluded|inked)|(?:prepared|ready|scheduled|planned|preparations?|timed) for (?:the )?(?:signing|signature)|(?:due|up|ready) for signature|signature (?:is|has been) (?:planned|scheduled|expected|set|due)|initial draft|signing (?:is|has been|was|will be) (?:set|put off|slated)|signing (?:is|has been) (?:planned|scheduled|expected|postponed|due)|(?:preparing|drafting|working on) (?:a|an|the) (?:\w+ ){0,2}(?:memorand|agreement|roadmap|road map|contract)\w*|"
     r"договорил\w+ [^.;]{0,40}(?:подписани\w*|подписать|заключить|заключени\w*|согласовать|разработать|разработк\w+|подготовить|подготовк\w+|составить|выработать|принять)|услови\w+ [^.;]{0,60}(?:подписать|заключить|согласовать|разработать|подготовить|принять)|долж\w+ (?:быть|будет) (?:\w+ )?(?:подпис|заключ)\w+|текст [^.;]{0,50}(?:согласован|одобрен)\w*|(?:планиру|намер|собира|готов|рассчитыва|ожида|предполага|намеча|запланир)\w+ (?:\w+ ){0,4}(?:подпис|заключ|парафир)\w+|буд[уе]т (?:\w+ ){0,2}(?:подписа|заключ[её]н)\w*|подпи(?:шет|шут)(?!\w)|предстоит (?:подписать|заключить)|(?:пока|ещё|еще) не (?:был\w* )?(?:подпис|заключ)\w+|(?:подписание|заключение) [^.;]{0,60}(?:заплан|намеч|ожида|планиру|назнач|перенес|отлож)\w+|(?:готов\w+|прорабатыва\w+|разрабатыва\w+|подготовят|согласовыва\w+) (?:\w+ ){0,3}(?:меморандум|соглашени|дорожн|контракт|договор)\w*|(?:к|на) подписани[юи]|на подписи|(?:подписать|заключить) [^.;]{0,80}(?:планиру|намер|рассчитыва|собира|догово)\w+|(?:подпис|заключ)\w+ [^.;]{0,60}(?:намечен|заплан|назначен|ожида|предполага)\w*|"
     r"қол қоюға (?:\w+ )?(?:келіс|уағдалас|ниет|дайын|әзір|тиіс)\w*|қол қою(?:ды)? (?:\w+ )?(?:жоспарл|күтіл|көздел|уағдалас|келіс)\w*|қол қой(?:ылады|ылмақ|мақ|ады|ылуы (?:тиіс|керек|күтіл)\w*|ылмаған|ылған жоқ|ыла қойған жоқ|ған жоқ)\w*|(?:әзірлеуге|жасасуға|дайындауға|түзуге|қабылдауға) (?:келіс|уағдалас)\w*|(?:әзірлене|дайындал)\w+ жатыр|қол қою [^.;]{0,40}(?:белгілен|жоспарлан|күтіл|шегеріл)\w*|(?:жасас|бекіт)(?:пақ|пек|пақшы|еді|ады|уге ниет\w*|уді жоспар\w*)|жасасуды (?:жоспар|көзде)\w*|қол қойылуы|жасалмақ|жасалуы (?:тиіс|керек|күтіл)\w*|мәтіні (?:\w+ ){0,2}(?:мақұлдан|келісіл|пысықтал|әзірлен)\w*|(?:түзіл|бекітіл|рәсімдел)(?:мек|еді|уі тиіс)"),
    ("proposed", r"(?:would|could|may|might) be (?:signed|concluded|inked)|(?:propos|offer|suggest|invit)\w+ (?:to )?(?:sign|conclud|draw|prepar|develop|ink)\w*|(?:propos|suggest)\w+ (?:signing|concluding|a (?:memorandum|agreement|roadmap))|(?:possibility|prospects?|idea|question|issue) of (?:signing|concluding)|"
     r"предл(?:ож|аг)\w+ (?:\w+ ){0,2}(?:подпис|заключ|разработ|подготов)\w+|предложени\w+ (?:о подписании|подписать|заключить)|(?:возможност\w*|вопрос\w*|перспектив\w*|необходимост\w*) (?:подписания|заключения|подписать|заключить)|о (?:возможном|предстоящем) (?:подписании|заключении)|"
     r"(?:қол қоюды|жасасуды|әзірлеуді) ұсын\w*|қол қою (?:мүмкіндігі|мәселесі)\w*"),
    ("in_force", r"ratif\w+|ратиф\w+"),
    ("signed", r"\bsign(?:ed|ing|s)\b|\bsign\b|signator\w+|signatures?\b|\binked\b|\binks\b|conclud\w+|conclusion of (?:a|an|the)|entered into|struck|put (?:their|its|his|her) (?:names?|signatures?)|sealed|exchanged|initialled|clinched|adopted|pen(?:ned| to paper)|sh(?:ook|aken) hands on|closed (?:a|the) (?:\w+ )?deal|came to an? (?:agreement|accord)|formali[sz]ed|executed|won a|awarded|secured a|landed a|made a (?:\w+ )?deal|(?:reached|agreed) (?:a|an|on a|on an) (?:\w+ ){0,2}(?:agreement|accord|deal|pact|memorandum|contract)|"
     r"(?:end|result|culminat|conclud|clos|wound up)\w* (?:in|with) (?:a|an|the) (?:\w+ ){0,3}(?:memorandum|agreement|accord|contract|deal|roadmap|declaration|protocol|signing)|(?:outcome|upshot|fruit|result) (?:of [^.;]{0,40} )?(?:was|is) (?:a|an)|crowned (?:by|with)|yielded|(?:came (?:away|home|back)|returned|left|parted) with (?:a|an)|placed (?:a|an) (?:\w+ )?order|bound by|has (?:a|an) (?:\w+ ){0,2}(?:contract|agreement) with|"
     r"подпис\w+|заключ[иёе]\w+|скрепи\w+|достигнут\w* (?:\w+ )?соглашени\w*|обменял\w+|парафир\w+|принят\w* (?:совместн|дополнительн)\w*|(?:по)?став\w+ (?:свои )?(?:подпис|автограф)\w*|оформ(?:или|ил|лен)\w*|закреп(?:или|ил|л[её]н)\w*|завизирова\w+|ударили по рукам|имея на руках|ударили рук\w+|увенчал\w*|(?:завершил|закончил|окончил)\w+ (?:\w+ )?подписани\w*|(?:итогом|результатом|плодом) (?:[^.;]{0,50} )?стал\w*|приш(?:ли|[её]л) к соглашени\w*|утвердил\w*|(?:получил|выиграл)\w* контракт|достигл\w+ соглашени\w*|родил(?:ся|ось|ась)|увязал\w*|связал\w*|связыва\w+|договорились (?=о(?:б)? соглашени)|достигнут\w* договор[её]нност\w*|"
     r"қол қо[йю]\w*|жасас(?:ты|қан|ылды|ып|у)\w*|бекіт(?:ті|ілді|ілген|кен|іп|ісу)\w*|қол жеткіз(?:ді|іл)\w*|қабылда(?:нды|ды)\w*|қолтаңба\w*|мөр бас\w*|қол алыс\w*|келісімге кел(?:ді|ген|іп)\w*|(?:келісім|келісімшарт|мәміле|шарт)(?:ге|қа) отыр\w*|рәсімде(?:лді|ді|лген|ген)\w*|түз(?:ді|ілді|ген|ілген)\w*|жасал(?:ды|ған)\w*|мәмілеге кел(?:ді|ген)\w*|уағдаластыққа (?:қол жет|кел)\w*|келісілді|нәтижесі (?:\w+ )?болды|ұштас\w*|аяқталды"),
    ("in_force", r"\bin force|in effect|based on the [^.;]{0,20}(?:treaty|agreement)|under the (?:existing|current) (?:agreement|treaty)|действу\w+ (?:\w+ )?(?:соглашени|договор)\w*|(?:соглашени|договор|меморандум)\w* [^.;]{0,90}(?:действу(?:ет|ют)|вступил)\w*|на основе (?:договор|соглашени)\w*|күшіне ен\w*|қолданыстағы|негізінде дамып"),
)  # fmt: skip

# A document that is only spoken of: what stands right before it (en, ru), and right behind it (kk).
SPOKEN_OF_BEFORE = (
    r"(?:в рамках|согласно|в соответствии с[о]?|на основани\w+) (?:ранее )?(?:подписанн|заключ[её]нн|достигнут)\w+ [^.,;:]{0,60}$|"
    r"(?:(?<!signature )(?<!signatures )(?<!names )\bunder|\bwithin|according to|in accordance with|in (?:line|compliance) with|pursuant to|(?:in|within) the (?:framework|frames?) of|as part of|as envisaged by|by the terms of|"
    r"(?:implementation|execution|fulfil\w*|terms|conditions|provisions|clauses?|course|progress|draft|text|anniversary|expiry|extension|value|price|violation|points?|amendments? to|benefits?) (?:of|in|to)|"
    r"(?:implement|execut|fulfil|discuss|talk|negotiat|speak|spoke|consider|violat|honour|extend|supplement)\w*(?: (?:about|on|over|of))?|"
    r"в рамках|согласно|в соответствии с[о]?|на (?:день|дату|момент)|по услови\w+|в развитие|во исполнение|на основани\w+|в силу|(?:реализаци|исполнени|выполнени|услови|положени|проект|текст|срок|ход|внедрени|стоимост|годовщин|лети)\w* (?:\w+ )?|"
    r"(?:обсу|реализ|исполн|выполн|говори|рассмотр|переговор|консультац)\w+(?: (?:о|об|по|ход|вопрос\w*))?|предусмотрен\w*|изменени\w+ (?:и дополнени\w+ )?в|заложенн\w+ в|указанн\w+ в|прописанн\w+ в|стать\w+|пункт\w*|articles? of) ?"
    r"(?:(?:the|a|an|this|that|these|its|their|подписанн\w+|важн\w+|эт\w+|данн\w+|так\w+|будущ\w+|нов\w+|signed|existing|new|future|important|investment|trade|\w+(?:ого|ому|ых|ой|ным|ной|ных)) ){0,3}$"
)
SPOKEN_OF_AFTER = (
    r"^\w* ?(?:аясында|шеңберінде|бойынша|сәйкес|негізінде|орындал\w*|орындау\w*|іске асыр\w*|жүзеге асыр\w*|талап\w*|шарттар\w*|тармақ\w*|жобасы\w*|талқыла\w*|мерзімі)|"
    r"^(?:'s)? (?:price|value|terms|implementation|provisions|envisages|provides|calls for|stipulates)|^ (?:предусматрива|предполага|позволит|да[её]т|поможет|рассчитан)\w*"
)
# Documents of another sort: of work, of a court, of a protocol office; a contract that fits no relation.
AGAINST = (
    r"labou?r contract|employment contract|sign\w* (?:a |an )?(?:\w+ )?contract with (?:the )?(?:club|player|coach)|player|трудов\w+ договор|контракт\w* с (?:клуб|футбол|игрок|тренер)\w*|протокол\w* поручени\w+|"
    r"административн\w+ протокол\w*|общественн\w+ договор|еңбек (?:келісім)?шарт\w*|клуб\w* келісімшарт\w*"
)
SPORT = (
    r"(?:footballer|midfielder|striker|goalkeeper|boxer|fighter|wrestler|(?:football|hockey|basketball|tennis) player|coach|singer|actor)s? [^.;]{0,60}(?:sign|contract)|with (?:the )?(?:\w+ )?(?:football|hockey) club|"
    r"(?:футболист|хоккеист|баскетболист|бокс[её]р|боец|борец|спортсмен|нападающ|полузащитник|защитник|вратар|голкипер|тренер|теннисист|велогонщик|певец|певиц|акт[её]р)\w* [^.;]{0,60}(?:подпис|заключ|контракт)|с (?:футбольным |хоккейным )?клубом|промоут\w+|"
    r"(?:футболшы|хоккейші|боксшы|жаттықтырушы|шабуылшы|қорғаушы|қақпашы|спортшы|әнші|балуан)\w* [^.;]{0,60}(?:келісім|шарт|қол қой)|клуб\w* (?:\w+ )?келісім"
)
"""Athletes, whose contracts are no document of two countries."""
FOREIGN_FORM = r"(?:ООО|ОАО|ПАО|ОсОО|РУП|УП|ЧУП|МЧЖ)(?!\w)"
# Words that make a body of unknown country one of Kazakhstan.
DOMESTIC = r"national|domestic|local|kazakh\w*|akimat|trade union|chamber|(?<!\w)(?:национальн\w+|отечествен\w+|местн\w+|казахстанск\w+|областн\w+|городск\w+|районн\w+|профсоюз\w*|фонд(?= «)|ұлттық|отандық|жергілікті|қазақстандық|облыстық|қалалық|аудандық|кәсіподақ\w*)"
# "35 memoranda were signed": a number of documents that the article does not tell apart.
_NUMBER = (
    r"(?:\d+|several|some|a number of|a (?:couple|pair) of|a series of|many|dozens? of|a (?:package|set|raft) of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"ряд|несколько|целый ряд|пакет|пара|пару|парой|десятк\w+|двумя|двух|два|две|три|тр[её]х|четыре|пять|шесть|семь|восемь|девять|десять|бірқатар|бірнеше|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)"
)
PLURAL = (
    r"memoranda|memorandums|mous|agreements|contracts|documents|papers|deals|roadmaps|protocols|treaties|letters of intent|меморандум(?:ов|ы|а|ами)|соглашени(?:й|я|ями)|контракт(?:ов|ы|а|ами)|договор(?:ов|ы|а|[её]нност\w+)|документ(?:ов|ы|а|ами)|протокол(?:ов|ы|а)|сдел(?:ок|ки)|"
    r"құжат(?:қа|тар|тарға)?|меморандум(?:ға|дарға|дар)?|келісім(?:ге|дерге|дер)?|келісімшарт(?:қа|тарға|тар)?|хаттама(?:ға|ларға)?"
)
# "Two companies signed …", "a contract for 12 million": signers and sums are counted there.
_SIGNERS = (
    r"(?:countr|sides?|parties|compan|cit(?:y|ies)|towns?|regions?|universit|ministr|firms?|leaders|"
    r"стран|сторон|компани|город|област|регион|государств|предприяти|организаци|университет|вуз|министерств|"
    r"қала|тарап|жақ|ел(?!у)|м(?:лн|лрд|ың)|милли|billion|million|трлн|тыс|доллар|евро|еуро|теңге|тенге|юан|рубл|тонн|гектар|процент|пайыз|км|мемлекет|компания|ұйым|өңір|облыс|аймақ|университет|министрлік|кәсіпорын|мекеме|басшы)"
)
COUNTED = rf"{_NUMBER}\s(?:(?!{_SIGNERS})[\w-]+\s){{0,3}}(?:{PLURAL})(?!\w)"
# Several documents without a number: only where the word can be nothing else.
SEVERAL = (
    r"(?:memoranda|memorandums|MoUs|agreements|contracts|documents|deals|roadmaps|protocols)\b|(?:следующие|\w+ные|\w+ые|\w+ние|подписаны|заключены) (?:\w+ )?(?:меморандумы|соглашения|контракты|договоры|документы)|(?:меморандумы|контракты|договоры)(?!\w)|подписани\w+ (?:\w+ )?документов|пакета? документов|"
    r"(?:құжаттар|меморандумдар|келісімдер|келісімшарттар|хаттамалар)\w*"
)
INCLUDING = r"including|among them|such as|(?<!\w)(?:в том числе|в их числе|среди них|среди которых|включая|в числе которых)(?!\w)|(?<!\w)(?:оның ішінде|олардың ішінде|солардың ішінде|солардың қатарында|атап айтқанда)"
"""Before the documents of a number that the same sentence tells apart."""
LOAN = r"\bloans?\b|\blends?\b|\blent\b|credit (?:line|agreement|facility)|financing agreement|кредит\w*|за[её]м\w*|займ\w*|қарыз\w*|несие\w*"
SUPPLY = r"suppl(?:y|ies|ied)\b|deliver\w*|purchas\w*|export of|sale of|поставк\w*|поставит\w*|закуп\w*|купл\w+|экспорт\w* (?!контракт)|жеткіз\w*|сатып ал\w*"
RATIFIED = r"ratif\w+|ратиф\w+"
RECALL = r"\brecall|will be recalled|be reminded|reminder|as (?:was )?(?:reported|written) (?:earlier|previously)|напомн\w+|как (?:сообщалось|писали) ранее|еске сал\w*|еске түсір\w*|айта кет\w+"
BACKGROUND = (
    rf"{RECALL}|(?<!day )\bearlier(?:,| this| in| it)|previously|last year(?!'s)|years? ago|back in (?:19|20)|ранее|в прошлом году|лет назад|год назад|годом ранее|ещ[её] в (?:19|20)|"
    r"бұған дейін|бұрын(?:ырақ|ғы)?(?!\w)|былтыр(?!ғы)|жыл бұрын|өткен жылы|осыған дейін"
)
ANAPHOR = r"(?:this|the|both) (?:document|paper)s?\b|(?:этот|данный) документ\w*|(?:^|[.;:] ?)документ\w* (?:\w+ )?подпис\w+|подписи под документом|под (?:документом|н(?:им|ей|ими))(?= (?:стоят|поставил|\w+ подпис))|документ\w* (?:скреп|завизир)\w+|документ утратил\w*|(?:бұл|осы|аталған) (?:құжат|меморандум|келісім|хаттама|жол карта)\w*|құжатқа"
# "The first, on tourism, …; the second, …": items of a list that a line opened, told in running text.
BARE_ORDINAL = (
    r"(?:^|(?<=[;.] )|(?<=and )|(?<=while ))(?:the )?(?:first|second|third|fourth|fifth)(?=,| is| was|: | – | — )|"
    r"(?:^|(?<=[;.] )|(?<= а )|(?<= и ))(?:перв|втор|трет|четв[её]рт|пят)(?:ый|ой|ий|ая|ое|ья)(?=,|: | – | — | \()|"
    r"(?:^|(?<=[;.] )|(?<= ал ))(?:бірінші|екінші|үшінші|төртінші)сі(?=,|: | – | — )"
)
# A text that has been agreed on is a document to be signed, not one that is only spoken of.
TEXT_AGREED = r"(?:agreed (?:on|upon) the|approved the|finali[sz]ed the|согласова\w+|одобри\w+) (?:text|draft|текст\w*|проект\w*) (?:of )?(?:an? |the )?$"
# "Such an agreement was reached" says what was agreed, the document is named behind.
SUCH = r"(?:such an?|таки[емх]\w*|такое|подобно\w+|мұндай|осындай)\s$"
# "The second document …", "first of them": an item of a list told in running text.
ORDINAL = (
    r"(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last|next|other) (?:of them|of these|document|paper|memorandum|agreement|contract|one)\b|(?:another|one more) (?:document|paper|memorandum|agreement|contract|deal|roadmap)\b|"
    r"(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|последн|следующ|друг)\w+ (?:из них|документ|меморандум|соглашени|контракт|договор|протокол)\w*|ещ[её] од(?:ин|но|на) (?:\w+ )?(?:документ|меморандум|соглашени|контракт|договор|дорожн)\w*|"
    r"(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|соңғы|келесі|тағы бір) (?:құжат|меморандум|келісім|хаттама|жол карта)\w*|(?:бірі|біреуі|біріншісі|екіншісі|үшіншісі) (?:–|—|-)"
)
# Something new beside what was told before.
FURTHER = rf"{ORDINAL}|\ba further (?=\W?\d)|\b(?:also|besides|in addition|furthermore|moreover|separately)\b|(?<!\w)(?:также|кроме того|помимо|отдельно|вместе с тем|ещ[её])(?!\w)|(?<!\w)(?:сондай-ақ|сонымен қатар|бұдан бөлек|бұған қоса|тағы|сонымен бірге)(?!\w)"
# "The company", "товарищество", "серіктестік" without a name: a body of this sort that lines above name.
REFERENCES: tuple[tuple[str, str], ...] = (
    (r"bank|банк(?:ом|а|пен)?", r"bank|банк"),
    (r"fund|фонд(?:ом|а)?|қор(?:мен)?", r"fund|фонд|қор"),
    (r"universit(?:y|ies)|университет(?:ом|а|пен)?|вуз(?:ом|ы|ами)?", r"universit|университет"),
    (r"institute|институт(?:ом|а|пен)?", r"institut|институт"),
    (r"academy|академи(?:я|ей|и|ямен)", r"academ|академи"),
    (r"college|колледж(?:ем|а|бен)?", r"college|колледж"),
    (r"ministry|министерств(?:о|ом|а)|министрлік(?:пен)?", r"ministr|министерств|министрлі"),
    (r"cent(?:re|er)|центр(?:ом|а)?|орталық(?:пен)?", r"cent(?:re|er)|центр|орталы"),
    (r"chamber|палат(?:а|ой|ы)|палата(?:мен)?", r"chamber|палат"),
    (r"товариществ(?:о|ом|а)|серіктестік(?:пен)?|partnership", r"(?<!\w)(?:ТОО|ЖШС|LLP|LLC)(?!\w)"),
    (r"(?:company|firm|plant|factory|mill|operator|holding|corporation|partnership|enterprise|airline|carrier)|(?:товариществ(?:о|ом|а)|компани(?:я|ей|и)|фирм(?:а|ой|ы)|предприяти(?:е|ем|я)|завод(?:ом|а)?|комбинат(?:ом|а)?|холдинг(?:ом|а)?|корпораци(?:я|ей|и)|общество|обществом|перевозчик(?:ом)?|фабрик(?:а|ой))|"
     r"(?:серіктестік|кәсіпорын|компания|фирма|зауыт|комбинат|холдинг|корпорация|фабрика)(?:пен|мен|бен)?", r""),
)  # fmt: skip
"""Words, and what the name of the body then holds; nothing for a company."""
# Before a common noun that acts, not one that belongs to a name or to what is built.
AGENT_BEFORE = r"(?:^|[,–—(:]|(?<!\w)(?:the|both|this|and|with|between|local|и|с|со|между|сам[аои]?|эта|этот|это|местн\w+|мен|пен|бен|және|бұл|аталған|нәтижесінде|кейін))\s*$"
# An authority abroad without its name: as joined to a Kazakh side, and in the nominative.
AUTHORITIES = {
    "prefecture": "prefecture", "province": "province", "municipality": "municipality", "city hall": "city hall",
    "префектурой": "префектура", "провинцией": "провинция", "мэрией": "мэрия", "муниципалитетом": "муниципалитет",
    "хокимиятом": "хокимият", "префектурамен": "префектура", "провинциямен": "провинция", "мэриямен": "мэрия",
}  # fmt: skip
BARE_AUTHORITY = rf"(?:\bwith the|\band the|(?<!\w)(?:и|с|со|мен|пен|бен|әкімдігі)) (?P<noun>{'|'.join(AUTHORITIES)})(?! of)(?!\w)(?!\s(?-i:[A-ZА-ЯЁ]))"
# Between two towns that become twins.
AND_TOWN = r"(?: қаласы| region| облысы)? (?:and|и|пен|мен|бен|және) (?:the )?(?:[а-яёa-z]+ )?"
# Two towns whose heads lines above name.
TWO_TOWNS = r"(?:the )?(?:two|both) (?:cities|towns|regions)|(?:(?:два|оба) (?:города|региона)|(?:две|обе) (?:области|столицы)|города|регионы)(?= (?:\w+ )?(?:подпис|заключ|договор|связ))|(?:екі (?:қала|өңір|облыс|аймақ))(?!\w)"
# Words by which a line leaves its parties to the lines above it.
SIDES = (
    r"\b(?:the (?:two |both )?(?:sides|parties|company|firm|investors?|guests?|partners?|delegations?)|they|it (?:had|has)|both sides)\b|(?<!\w)(?:стороны|сторонами|они|компани[яией]\w*|инвестор\w*|гост[ияе]\w*|партн[её]р\w*)|"
    r"(?<!\w)(?:тараптар\w*|екі жақ|екі тарап|олар|компания(?:мен|сы)?(?!\w)|инвестор\w*|қонақтар\w*)"
)
BOTH_SIDES = r"the (?:two |both )?(?:sides|parties)\b|both (?:sides|parties)|(?<!\w)(?:стороны|сторонами|обе стороны|собеседники)(?!\w)|(?<!\w)(?:тараптар|екі жақ|екі тарап)"
AFTER_TALKS = (
    r"(?:following|after|(?:up)?on completion|at the (?:end|close)|as a result|upon|on the results|in the course|during|on the sidelines|within the framework|at|as part|in the presence) (?:of )?(?:the |their |its |his |this )?(?:\w+ )?(?:results of )?(?:the )?(?:talks|meeting|visit|negotiations|conversation|event|forum|trip|ceremony)|"
    r"(?:по итогам|по результатам|после|в ходе|в рамках|на полях|по окончании|по завершении|в завершение|на|во время|итогом|в присутствии) (?:\w+ )?(?:работы )?(?:встреч|переговор|бесед|визит|поездк|форум|мероприяти|церемони)\w*|"
    r"(?:кездесу|келіссөз|сапар|форум|жиын|шара|әңгіме|рәсім)\w* (?:соңында|қорытындысы\w*|барысында|аясында|кейін|нәтижесінде|шеңберінде|үстінде)"
)
# What a document is about begins here (en, ru) or ends here (kk): towns named there are not where it was signed.
SUBJECT_OPENS = r"\b(?:on|about|for|to build|concerning|regarding|under which|that (?:makes|will)|envisag\w*|provid\w*)\b|(?<!\w)(?:о|об|обо|по|на|предусматрива\w*|согласно котор\w+)(?!\w)"
SUBJECT_CLOSES = r"туралы|жөніндегі|бойынша|арналған|жайлы|жөнінде|саласындағы|бағытталған"
# What a Kazakh "туралы" closes is a building: its place is not where the paper was signed.
BUILDS_KK = (
    r"(?:салу|тұрғызу|ашу|жаңғырту|кеңейту|жөндеу|құру|орнату|іске қосу|өндіру|шығару)\w* (?:туралы|жөніндегі|бойынша)"
)
# A sum of several documents belongs to none of them.
INVESTS = r"(?:will|to|plans to|intends to) (?:invest|put|spend)|invests|(?<!\w)(?:влож[иа]т|инвестиру[ею]т|направ[ия]т|вложит)(?!\w)|(?:салады|салмақ|құяды|құймақ|жұмсайды|жұмсамақ)"
WITH_IT = r"with (?:it|them)\b|(?<!\w)с (?:ней|ним|ними|компанией|инвестором)(?!\w)|(?:онымен|олармен|компаниямен|инвестормен)"
"""A document that names its foreign side only as the one above: "the agreement with it"."""
PRICE_OF = r"(?:price|value|worth|amount|cost) of the (?:contract|agreement|deal|loan)|(?:сумм|цен|стоимост|объ[её]м)\w* (?:\w+ )?(?:контракт|договор|соглашен|сделк|за[йё]м|кредит)\w*|цена вопроса|(?:келісім|шарт|мәміле|құжат|несие|қарыз)\w* (?:\w+ )?(?:сомасы|құны|бағасы|көлемі)"
"""The price of the document that the line above told."""
TOTAL = r"\btogether\b|in total|total (?:amount|value|sum|worth|cost) of|overall|altogether|общ\w+ (?:сумм|объ[её]м|стоимост)\w*|в общей сложности|в целом|всего на|(?<!\w)жалпы\w*|барлығы|жиынтық"
# Whoever reports is no party, neither is an occasion.
REPORTS_BEFORE = r"(?:on the basis of(?: the)?|на базе|according to|press[- ](?:service|office) of(?: the)?|citing|reference to(?: the)?|website of(?: the)?|по данным|по информации|пресс-служб\w+|со ссылкой на|на сайте)\s*$"
REPORTS_AFTER = r"^\s?(?:reports?|reported|said|says|informs?|announced|told|press|сообщ\w+|переда[её]т|пишет|информир\w+|отметил\w*|(?:баспасөз|деп))"
OCCASION = r"forum|conference|exhibition|summit|congress|festival|форум\w*|конференц\w*|выставк\w*|саммит\w*|көрме\w*|news|media|press|agency|медиа|информ|агентств\w+ новост"
"""Names of occasions and of newspapers, which sign nothing."""
# A Kazakh delegation abroad, and what lies ahead.
VISIT_TO = r"(?:visits?|trips?|travell?ed|journey|flew|arrived)(?: \w+){0,4}? (?:to|in)\b|(?:визит\w*|поездк\w+|командировк\w+)(?: \w+){0,4}? в(?:о)?(?!\w)|(?<!\w)посетил\w*|visited\b|(?:отправил\w+|прибыл\w*|побывал\w*|вылетел\w*)(?: \w+){0,5}? в(?:о)?(?!\w)|(?:^|[.,] ?)(?=\w+(?:ға|ге|қа|ке) (?:\w+ ){0,4}сапар)"
AHEAD = r"\bwill\b|\bplan(?:s|ned)?\b|\binvited\b|is to|next (?:week|month|year)|ожида\w+|планиру\w+|пригла\w+|посетит|прилетит|барады|шақырды|жоспар\w*|келеді"
# A document that is talked about, with no word of what became of it.
TALK = (
    r"discuss\w*|talk(?:s|ed|ing)?\b|negotiat\w*|consider\w*|spoke\b|idea of|\bcould\b|\bwould\b|\bmay\b|\bmight\b|possib\w+|draft\w*|need for|proposal|implement\w*|"
    r"обсу\w+|обсужд\w+|переговор\w*|рассм[оа]тр\w+|предлага\w+|предложен\w*|говори\w+|возможн\w+|могл[аи]? бы|мог(?:ут|ла|ли)? |проект\w* (?:соглашени|меморандум|договор)\w*|реализац\w+|исполнени\w+|выполнени\w+|необходимост\w*|"
    r"талқыла\w*|келіссөз\w*|қарастыр\w*|ұсын\w*|мүмкін\w*|сөз (?:болды|етті|қозға)\w*|орындалу\w*|іске асыру\w*|қажет\w*"
)
# A loan that is given without a word of a document.
LENT = (
    r"lent [A-Z][^.;]{0,60}?\d|signed (?:a|an) [^.;]{0,40}?(?:loan|credit line)\b|(?:granted|gave|given|approved|extended|provided|allocated|issued|opened|agreed|disbursed|arranged|secured|received|raised|took)\w* [^.;]{0,60}?(?:loan|credit line|credit)\b|(?:loan|credit)s? (?:of|for|worth) [^.;]{0,60}?(?:was|were|has been|have been) (?:granted|approved|provided|issued|allocated|extended)|"
    r"(?:предоставил|выдал|выделил|одобрил|открыл|утвердил|получил|привл[её]к|дал)\w* [^.;]{0,60}?(?:кредит|за[её]м|займ|кредитн\w+ лини)\w*|(?:кредит|за[её]м|займ)\w* [^.;]{0,60}?(?:предоставлен|выдан|выделен|одобрен|получен)\w*|"
    r"(?:несие|қарыз)\w* (?:\w+ ){0,3}?(?:берді|бөлді|мақұлда(?:ды|нды)|береді|бермек|бөледі|бөлмек|алды|берген|бөлген|берілді|бөлінді)"
)
# A party without a name: "Chinese partners", "the Turkish side".
PARTY_NOUN = (
    r"^ (?:\w+ )?(?P<company>compan(?:y|ies)|firms?|corporations?|investors?|partners?|business(?:es|men)?|entrepreneurs|компани\w+|фирм\w+|корпораци\w+|инвестор\w*|партн[её]р\w*|бизнес\w*|предпринимател\w*|компания\w*|фирма\w*|әріптес\w*|серіктес\w*|кәсіпкер\w*)"
    r"|^ (?:\w+ )?(?P<side>side|party|delegation|colleagues|authorities|сторон\w+|делегаци\w+|коллег\w+|власт\w+|тарап\w*|делегация\w*)"
    r"|^(?:['’]s)? (?:\w+ )?(?P<body>government|ministry|министерств(?:о|а|ом)|правительств(?:о|а|ом)|министрліг\w+|үкімет\w*)(?!\w)"
)
# "representatives of China".
REPRESENTATIVES = r"(?:representatives of|(?:companies|firms|investors|partners|entrepreneurs) from|(?<!\w)(?:представител\w+|руководств\w+|(?:компани\w+|инвестор\w*|партн[её]р\w*|предпринимател\w*|бизнесмен\w*) из))\s(?:\w+ской |\w+ской \w+ )?$"
# Right before a town or state that acts: "between X", "with X".
JOINED_BEFORE = (
    r"(?:\bbetween|\band|\bwith|,|(?<!\w)(?:между|и|с|со|власт\w+|правительств\w+|республик\w+|город\w*|област\w+|council\w*|governments? of|cit(?:y|ies) of|towns? of|регион\w*))\s+"
    r"(?:(?:the|its|town of|city of|region of|\w+ian|\w+ese|\w+ish|город\w*|област\w+|провинци\w+|республик\w+|\w+ск(?:им|ой|ого|ими|ий|ая|ое|ую)) ){0,3}$"
)
# Right behind it: "X and …", "X signed".
ACTS_AFTER = r"^(?:, \w+){1,5},? (?:and|и|және) \w+ (?:have |has )?(?:signed|inked|conclud|agreed|подпис|заключ|қол қой)|^\W*(?:(?:city|region|oblast|province|town|қала\w*|облыс\w*|провинция\w*|өлке\w*)\W+)?(?:(?:will|has|have|had)\s)?(?:and|и|мен|пен|бен|және|signed|sign|inked|conclud|agreed|подпис|заключ)"
# The same in Kazakh: "X мен", "X облысымен", "арасындағы".
JOINED_AFTER_KK = r"^\W*(?:(?:қала|облыс|провинция|өлке|үкімет)\w*\s)?(?:[мпб]ен\s|және\s|арасын|үкімет\w*\s(?:арасын|[мпб]ен))|^\s?(?:(?:қала|облыс|өңір|ел|мемлекет)\w*\s)?(?:\w+\s)?(?:үкіметтері|министрліктері|әкімдіктері|әкімшіліктері|палаталары|қалалары|облыстары|президенттері|басшылары|университеттері|тараптары)\w*|^\W*(?:қала|облыс|провинция|өлке|аудан)\w*[мпб]ен(?!\w)"
# The authority of a town or region: what stands before it (en, ru) and behind it (kk).
AUTHORITY_BEFORE = (
    r"(?:city hall|(?:city|town|regional) council|mayor['’]s office|municipality|administration|government|k?hokimiyat) of (?:the )?(?:(?:city|town|region|province) of )?$|"
    r"(?:мэри|администраци|муниципалитет|хокимият|правительств|губернаторств|народн\w+ правительств|городск\w+ совет)\w* (?:(?:город|област|провинци|префектур|кра)\w* )?$"
)
AUTHORITY_AFTER = r"^\s?(?:\w+ның |\w+нің )?(?:мэриясы|хокимияты|хәкімдігі|әкімшілігі|муниципалитеті|үкіметі|билігі)"
# A place that only belongs to somebody's office.
OFFICE_BEFORE = r"(?:akim|mayor|governor|head|khokim|аким\w*|мэр\w*|губернатор\w*|глав\w+|посол\w*|посл\w+|президент\w*|министр\w*)\s(?:of\s(?:the\s)?|города\s)?$"
# The same in Kazakh.
OFFICE_AFTER_KK = r"^\W*(?:қаласының|облысының|облыс|қала)?\s?(?:әкім(?!ш|д)|президент|елші|губернатор|министр(?!л))\w*"
# A town that no gazetteer knows, called one.
TOWN = (
    r"\b(?:town|city|region|province|county|municipality|prefecture) of (?P<en>[A-ZÀ-Ž]\w+(?:[ -][A-ZÀ-Ž]\w+)?)"
    r"|(?<!\w)(?:город\w*|провинци\w+|префектур\w+|общин\w+|муниципалитет\w*|воеводств\w+|коммун\w+)\s(?P<ru>[А-ЯЁ]\w+(?:-[А-ЯЁ]\w+)?)"
    r"|(?<!\w)(?P<kk>[А-ЯЁӘІҢҒҮҰҚӨҺ]\w+)\s(?:қаласы|провинциясы|префектурасы|өлкесі|облысы)\w*"
)
# A town whose delegation came.
GUEST_TOWN = (
    r"(?:delegation|mayor|head|guests) (?:of|from) the (?:city|town|prefecture|province|county) of (?P<town>[A-ZÀ-Ž]\w+)"
    r"|(?:делегаци\w+|мэр\w*|гост\w+|представител\w+) (?:из )?(?:город|провинци|префектур|уезд)\w* (?P<town_ru>[А-ЯЁ]\w+)"
    r"|(?P<town_kk>[А-ЯЁӘІҢҒҮҰҚӨҺ]\w+) (?:қаласы|провинциясы|префектурасы)\w* (?:делегация|мэр|өкіл)"
)
# Where something happens, in English and Russian.
IN_TOWN = (
    r"(?:^|[\s(])(?:in|at|в|во)\s+(?:the (?:city|town|capital|village) of\s|г\.\s?|город[еу]\s|столице\s|селе\s)?$"
)
# Before a date that is a term and no day of signing.
TERM_BEFORE = r"(?:\b(?:by|until|till|before|since|for|through|of)|(?<!\w)(?:до|к|на|от|с|за|по))\s+(?:the\s)?\S{0,3}$"
# Before a date by which something is to be signed, which is not the day itself.
BY_THEN = r"(?:\b(?:by|until|till|before)|(?<!\w)до)\s+(?:the\s)?(?:end of |конца |начала )?\S{0,3}$"
EXPECTED = r"expected\b|hopes?\b|may\b|could\b|ожида\w+|возможн\w+|может\b|рассчитыва\w+|рассматрива\w+|изуча\w+|деп күтіл\w*|мүмкін|қарастыр\w*"
