"""Which articles can't hold a record: told from words alone, before they cost anything.

A record needs somebody from abroad and a deed: a meeting, a document, an investment, a figure of trade. The words are
broad on purpose: an article that is kept for nothing costs a question, one that is passed over may cost a record.
"""

from __future__ import annotations

import re

from kzrelations.schemas import Article

# Stems, by kind of deed; what stands in every second article of any kind ("work", "develop") is left out.
_DEEDS = re.compile(
    r"\b(?:"
    # English
    r"met\b|meet(?:s|ing)|talks\b|negotiat|visit|delegation|ambassador|consul|envoy|received\b|call(?:ed)? on|"
    r"sign(?:ed|s|ing)|memorand|agreement|agreed|contract|accord|treaty|protocol|road ?map|letters? of intent|twin|"
    r"deals?\b|partner|invest|loan|lend|credit|grant|fund(?:s|ed|ing)|financ|plant\b|factor(?:y|ies)|mill\b|facilit|"
    r"build|built|construct|launch|joint venture|compan(?:y|ies)|export|import|trade|turnover|supply|supplies|shipment|"
    r"tourist|"
    # Russian
    r"встре[чт]|переговор|визит|посет|прибы|делегаци|посол\b|посл(?:а|у|ом|ы|ов)\b|посольств|консул|принял|беседа|"
    r"подпис|меморанд|соглашени|договор|контракт|протокол|дорожн\w+ карт|письм\w+ о намерени|побратим|сделк|партн[её]р|"
    r"сотруднич|инвест|вложи|влож|кредит|за[её]м|займ|грант|финансир|завод|фабрик|комбинат|предприяти|производств|стро[ия]|"
    r"постро|возвед|запуст|запуск|открыт|открыл|компани|экспорт|импорт|товарооборот|торгов|поставк|поставл|турист|"
    # Kazakh
    r"кездес|келіссөз|сапар|делегация|елші|консул|қабылда|әңгімелес|қол қой|меморандум|келісім|шарт|хаттама|"
    r"жол картасы|бауырлас|серіктес|ынтымақтас|инвест|несие|қарыз|қаржы|зауыт|фабрика|кәсіпорын|өндіріс|"
    r"сал(?:ын|у|ы|ад|ма)|іске қос|аш(?:ыл|ты)|компания|экспорт|импорт|тауар айналым|сауда|жеткіз|турист"
    r")",
    re.IGNORECASE,
)
# The world outside without the name of a country, and bodies of many countries.
_ABROAD = re.compile(
    r"\bforeign|\binternational|\boversea|\babroad|\bglobal|\bworld bank|\bunited nations|\bembass|\bconsul|"
    r"иностран|зарубеж|междунар|всемирн|посольств|консул|азиатск\w+ банк|европейск|евразийск|"
    r"шетел|халықаралық|дүниежүз|елшілі|еуропа|еуразия|азия даму|"
    r"\b(?:UN|UNDP|UNICEF|UNESCO|UNIDO|WHO|WTO|IMF|IFC|EBRD|ADB|AIIB|EDB|EIB|IsDB|OECD|OSCE|SCO|CIS|EAEU|BRICS|OPEC|EU)\b|"
    r"\b(?:ООН|ПРООН|ЮНИСЕФ|ЮНЕСКО|ВОЗ|ВТО|МВФ|МФК|ЕБРР|АБР|АБИИ|ЕАБР|ИБР|ОЭСР|ОБСЕ|ШОС|СНГ|ЕАЭС|ЕС|БРИКС|ОПЕК|ОТГ|"
    r"БҰҰ|ЕҚДБ|ДСҰ|ХВҚ|ЭЫДҰ|ЕҚЫҰ|ШЫҰ|ТМД|ЕАЭО|ЕО)\b",
    re.IGNORECASE,
)


def may_hold_records(article: Article) -> bool:
    """Whether the article could hold a record; False is sure, True is not.

    >>> may_hold_records(Article(id="a", text="An Austrian company will build a plant in Aktobe."))
    True
    >>> may_hold_records(Article(id="b", text="Frost of 30 degrees is expected in Astana on Friday."))
    False
    """
    text = f"{article.title or ''}\n{article.text}"
    return _DEEDS.search(text) is not None and (_ABROAD.search(text) is not None or _names_another_country(text))


def _names_another_country(text: str) -> bool:
    from kzrelations.normalize.countries import find_countries

    # Paragraph by paragraph: most articles that name one do so early.
    return any(found.value != "KZ" for paragraph in text.split("\n") for found in find_countries(paragraph))
