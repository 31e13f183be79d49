"""Cue words of documents: kinds of instrument and what became of them, in English, Russian and Kazakh."""

from __future__ import annotations

from kzrelations.schemas import Instrument, MoUStage

# Earlier rows win where two match at one place: a loan agreement is first of all an agreement, a twinning agreement twinning.
INSTRUMENTS: tuple[tuple[Instrument, str], ...] = (
    ("twinning", r"(?:agreement|memorandum|document|declaration)s? (?:on|of) (?:establishing )?(?:twin\w*|sister\w*|brother\w*|fraternal)[ -]\w+|"
     r"(?:makes?|made|become|became|are now|declared?) [^.;]{0,60}?(?:twin|sister)[ -](?:cit|town|region)\w*|twinning (?:agreement|accord|memorandum)|"
     r"(?:соглашени|меморандум|договор)\w* (?:о|об) (?:установлении |создании )?(?:побратим\w*|породн[её]н\w*|братск\w+ отношен\w*|дружеск\w+ связ\w*)|"
     r"город\w+[ -]побратим\w*|стали побратимами|бауырлас қала\w*|бауырластық (?:туралы|қатынас)\w*"),
    ("letter_of_intent", r"letters? of intent|letters? of interest|письм\w+ о намерени\w+|протокол\w* о намерени\w+|ниет хат\w*|ниет(?:тер)? (?:туралы |білдіру )(?:хат|хаттама)\w*"),
    ("memorandum", r"memorand\w+|\bMoUs?\b|меморандум\w*"),
    ("roadmap", r"road ?-?maps?|дорожн\w+ карт\w*|жол картас\w*|жол картал\w*"),
    ("contract", r"contracts?\b|supply deals?|deals? (?:on|for) (?:the )?(?:supply|delivery|purchase)\w*|контракт\w*|договор\w* (?:на |о |об )?(?:поставк\w+|купл\w+|подряд\w*|закупк\w+)|"
     r"келісім-?шарт\w*"),
    ("protocol", r"protocols?\b|протокол\w*|хаттама\w*"),
    ("declaration", r"declarations?\b|joint statements?|декларац\w+|совместн\w+ заявлени\w*|мәлімдеме\w*"),
    ("agreement", r"agreements?\b|accords?\b|treat(?:y|ies)\b|pacts?\b|соглашени\w*|договор(?:а|у|ом|е|ы|ов|ам)?\b|кредитн\w+ договор\w*|келісім(?:ге|ді|і|ін|іне|інің|дер\w*|нің|дің)?(?!\w)|"
     r"шарт(?:қа|ты|ы|ына|ын)?(?!\w)"),
    ("other", r"(?:signed|inked) (?:a|the|one more) document|подпис\w+ документ\w*|programme of cooperation|cooperation programme|программ\w+ сотрудничества|план\w* мероприятий|"
     r"ынтымақтастық (?:бағдарламас|жоспар)\w*"),
)  # fmt: skip

# Later stages are looked for first: "was to be signed" must not read as signed.
STAGES: tuple[tuple[MoUStage, str], ...] = (
    ("ended", r"terminat\w+ the|expired|was annulled|расторг\w+|утратил\w* силу|күшін жойған|тоқтатылған келісім"),
    ("agreed", r"not (?:yet )?(?:been )?signed|agreed (?:to (?:sign|conclude|draw up|prepare|draft|develop|work out|build)|on (?:signing|drafting|preparing|building|developing|drawing))|"
     r"(?:will|shall|is to|are to|plans? to|intends? to|expected to) (?:be )?(?:sign|conclude|ink)\w*|"
     r"договорил\w+ (?:о подписании|подписать|заключить|разработать|подготовить)|(?:планиру|намер|собира|готов)\w+ (?:к )?подпис\w+|будет подписан\w*|предстоит подписать|пока не подпис\w+|"
     r"қол қоюға (?:келіс|уағдалас|ниет)\w*|қол қойылады|қол қоймақ|әзірлеуге келіс\w*|жасасуға келіс\w*"),
    ("proposed", r"(?:propos|offer|suggest)\w+ (?:to )?(?:sign|conclud|draw)\w*|предлож\w+ (?:подписать|заключить)|предложени\w+ (?:о подписании|подписать)|қол қоюды ұсын\w*|жасасуды ұсын\w*"),
    ("signed", r"\bsign(?:ed|ing|s)?\b|signator\w+|signatures?\b|\binked\b|conclud\w+|entered into|put (?:their|its|his|her) (?:names?|signatures?)|sealed|exchanged|initialled|reached|"
     r"подпис\w+|заключ[иёе]\w+|скрепи\w+|достигнут\w* (?:двусторонн\w+ )?соглашени\w*|обменял\w+|парафир\w+|"
     r"қол қой\w*|қол жет\w*|жасас\w+|бекіт(?:ті|ілді|ілген|кен)\w*"),
    ("in_force", r"in force|based on the (?:treaty|agreement)|under the (?:existing|current) (?:agreement|treaty)|действу\w+ (?:соглашени|договор)\w*|на основе (?:договор|соглашени)\w*|күшіне енген|қолданыстағы келісім"),
)  # fmt: skip

# A document told beside other things that it is not: wishes, sporting contracts, domestic rules.
AGAINST = (
    r"under (?:the|a|this|that) (?:agreement|contract|memorandum)|according to the (?:agreement|contract|protocol)|labou?r contract|employment contract|"
    r"в рамках (?:соглашени|меморандум|договор|контракт)\w+|согласно (?:договор|соглашени|контракт)\w+|по условиям (?:договор|соглашени|контракт)\w+|трудов\w+ договор|протокол\w* поручени\w+|"
    r"келісім (?:аясында|бойынша)|меморандум (?:аясында|шеңберінде|бойынша)|еңбек шарт\w*"
)
# "35 memoranda were signed": a number of documents that the article does not tell apart.
COUNTED = r"(?:\d+|several|a number of|a series of|many|dozens? of|two|three|four|five|six|seven|eight|nine|ten|ряд|несколько|десятк\w+|\d+|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|бірқатар|бірнеше|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)"
PLURAL = r"memoranda|memorandums|mous|agreements|contracts|documents|papers|deals|roadmaps|меморандум(?:ов|ы|а)|соглашени(?:й|я)|контракт(?:ов|ы|а)|договор(?:ов|ы|а)|документ(?:ов|ы|а)|құжат(?:қа|тар|тарға)?|меморандум(?:ға|дарға)|келісім(?:ге|дерге)"
# The line that opens a list of documents, each of which then stands in a line of its own.
OPENING = rf"(?:{PLURAL})"
LOAN = r"\bloans?\b|\blends?\b|credit (?:line|agreement)|кредит\w*|за[её]м\w*|займ\w*|қарыз\w*|несие\w*"
BACKGROUND = (
    r"\brecall|will be recalled|as reported (?:earlier|previously)|earlier,|previously|last year|years? ago|напомним|ранее|в прошлом году|лет назад|"
    r"еске сал\w*|бұған дейін|бұрын|былтыр|жыл бұрын|өткен жылы"
)
ANAPHOR = r"(?:this|the) (?:document|paper)\b|(?:этот|данный) документ\w*|документ подпис\w+|(?:бұл|осы) құжат\w*|құжатқа"
# Words by which a line leaves its parties to the lines above it.
SIDES = r"the (?:two )?(?:sides|parties|company|firm|investor)s?\b|стороны|компани[яией]\w*|инвестор\w*|тараптар\w*|екі жақ|компания(?:мен|сы)?(?!\w)|инвестор\w*"
AFTER_TALKS = (
    r"(?:following|after|at the end of|as a result of|in the course of|during|on the sidelines of) (?:the |their )?(?:talks|meeting|visit|negotiations|conversation|event|forum)|"
    r"(?:по итогам|по результатам|после|в ходе|в рамках|на полях|по окончании|в завершение) (?:\w+ )?(?:встреч|переговор|бесед|визит|поездк|форум|мероприяти)\w*|"
    r"(?:кездесу|келіссөз|сапар|форум|жиын)\w* (?:соңында|қорытындысы\w*|барысында|аясында|кейін|нәтижесінде)"
)
