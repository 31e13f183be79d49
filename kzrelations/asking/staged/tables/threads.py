"""Words by which a line goes on about what lines above it told, or turns to another matter."""

from __future__ import annotations

CONTINUES = (
    r"(?:there|(?:\w+ )?people will|(?:\w+ )?jobs|its?|this|that|these|they|their|the (?:[\w-]+ ){0,4}(?:plant|factory|project|facility|facilities|farm|company|mill|station|complex|works?|enterprise|investors?|partners?|koreans|chinese|turks|germans|shop|site|road|railway|land|plot|construction|investments?|"
    r"sum|loan|bank|lender|price|cost|greenhouses?|cent(?:re|er)|park|hub|terminal|warehouse|dock|hotel|hospital|contractor|builders?|first|second|total|area|capacity|production|products?|annual|new|deal|parties|sides|glass|money|launch))\b|"
    r"(?:under it|once the|when (?:ready|complete\w*|fully)|completion|construction|investments?|in total|at full capacity|annual|up to|as many as|some \d+|about \d+|more than \d+|output|capacity)\b|"
    r"(?:он[аои]?|его|её|ее|их|них|неё|нее|него|ней|нём|нем|ними|это[йтгм]?\w*|данн\w+|сумма|объ[её]м\w*|стоимость|цена|вложени\w*|инвестици\w*|инвестор\w*|проект\w*|завод\w*|фабрик\w*|ферм\w*|предприяти\w*|объект\w*|комплекс\w*|стройк\w*|строител\w*|строительств\w*|станци\w*|производств\w*|"
    r"земельн\w+|участ\w+|площад\w*|мощност\w*|компани\w*|котлован\w*|теплиц\w*|центр\w*|цех\w*|парк\w*|дорог\w*|терминал\w*|банк\w*|кредит\w*|за[её]м\w*|генподряд\w*|подряд\w*|планиру\w+|ожида\w+|создад\w*|будет создан\w*|появ\w+|первы[йхе]|первую|первая|ввод\w*|ввести|запуск\w*|запустить|пустить|сдать|"
    r"под не\w+|выпускать|новое|на полную|здесь|деньги|средства|документ\w*|работ\w*)(?!\w)|"
    r"(?:ол|оның|оған|онда|олар\w*|бұл|осы|мұнда|құны|бағасы|құрылыс\w*|жоба\w*|нысан\w*|зауыт\w*|фабрика\w*|кәсіпорын\w*|стан[сц]\w*|ферма\w*|жылыжай\w*|кешен\w*|орталық\w*|инвестиция\w*|инвестор\w*|қуаты\w*|жұмыс\w*|компания\w*|жер (?:учаске|телім)\w*|қаражат\w*|банк\w*|"
    r"несие\w*|қарыз\w*|алғашқы|толық қуат\w*|өндіріс\w*|кәреялықтар|кореялықтар|қытайлықтар|түріктер|немістер|жалпы|іске қос\w*|өнім\w*|парк\w*|жылына|құжат\w*|көлемі|сомасы)|"
    r"(?:belongs to|owned by|принадлеж\w+|тиесілі)"
)
# "Besides, …": another matter begins here.
SHIFT = (
    r"^\W{0,3}(?:besides|in addition|also|moreover|furthermore|meanwhile|separately|elsewhere|another|one more|not everything|earlier|as for|the (?:second|third)(?! (?:phase|stage|line|part|half))|in turn,? the akim|кроме того|помимо|также|ещ[её] од\w+|между тем|тем временем|отдельно|друг(?:ой|ая|ое)|втор(?:ой|ая|ое) (?!очеред|этап)|напомн\w+|отметим|а вот|что касается|"
    r"сонымен (?:қатар|бірге)|сондай-ақ|бұдан (?:бөлек|басқа|өзге)|бұған қоса|тағы бір|айта кет\w+|еске сал\w*|ал(?! [А-ЯӘІҢҒҮҰҚӨҺ]\w+ (?:құны|қуаты))|айтпақшы)(?!\w)|\bbesides\b"
)
# Talks, receptions: people, not things.
MEETS = (
    r"(?:received|met with|held talks|spoke (?:by|about|to)|discussed|talked|visited|welcomed)\b|(?:встретил\w*|принял(?:а|и)? (?:посл|консул|делегац|глав|гендирект|генеральн)\w*|обсу[дж]\w+|провел\w* (?:встреч|переговор)\w*|провёл (?:встреч|переговор)\w*|посетил\w*)|"
    r"(?:қабылдады|кездесті|кездесіп|талқылады|әңгімелесті|келіссөз жүргізді)"
)
# Figures of trade, which belong to no single thing.
FIGURES = (
    r"(?:\d+ (?:joint |foreign |investment )*projects|\d+ (?:\w+ )?проект(?:ов|а)|(?:\d+|он) (?:\w+ )?жоба )|(?:trade (?:turnover|between|with|of)|turnover|exports?(?: of| to|,| from)|imports?\b|joint ventures|first (?:quarter|half) of \d{4}.{0,40}(?:grew|rose|fell))|(?:товарооборот\w*|экспорт\w* (?:в|из|состав|вырос)|импорт\w*|совместн\w+ предприяти\w*|взаимн\w+ торговл\w*|внешн\w+ торговл\w*|предприяти\w+ с [\w-]+ капитал\w*)|"
    r"(?:тауар айналым\w*|сауда айналым\w*|экспорт(?:ы|тың) |импорт\w*|бірлескен кәсіпорын\w*|капитал\w* (?:бар|қатыс)\w*)"
)
