"""Names of bodies of many countries, and of those that lend, in English, Russian and Kazakh."""

from __future__ import annotations

INTERNATIONAL = (
    r"\b(?:Eurasian|European|Asian|Islamic|International|World|Global|Arab|Nordic|African|Black Sea)\b.*\b(?:Bank|Fund|Union|Organi[sz]ation|Corporation|Facility|Agency|Council)\b|"
    r"(?:Евразийск|Европейск|Азиатск|Исламск|Международн|Всемирн|Глобальн|Арабск|Северн)\w+ .*(?:банк|фонд|союз|организаци|корпораци|агентств|совет)|"
    r"(?:Еуразия|Еуропа|Азия|Ислам|Халықаралық|Дүниежүзілік|Жаһандық|Араб).*(?:банкі|қоры|одағы|ұйымы|корпорациясы|агенттігі)"
)
LENDERS = r"\b(?:bank|fund)|(?:банк|фонд)|(?<!\w)қор|\b(?:EBRD|ADB|EDB|AIIB|IFC|JICA|JBIC|KfW|IsDB|NIB|AFD)\b|(?:ЕБРР|АБР|ЕАБР|АБИИ|МФК|ЕҚДБ|АДБ)"
