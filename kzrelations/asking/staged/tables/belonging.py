"""Words that tell whose an actor is though nothing beside the name does."""

from __future__ import annotations

import re

SENT_RANKS = frozenset({"ambassador", "consul", "khokim", "monarch", "weak"})
"""Ranks of people who come from abroad, whatever their names, and of no office."""

FIRM_RANKS = frozenset({"president", "director", "owner", "head"})
"""Ranks of people of companies, whose country stands with the company."""

OWN_RANKS = frozenset({"ambassador", "consul"})
KINDRED = frozenset({"UZ", "KG", "TM", "TJ", "AZ", "RU"})
"""Countries where people are called as in Kazakhstan."""

HOST_RANKS = frozenset({"minister", "premier", "akim", "deputy", "secretary"})
"""Ranks of officials who need no country in their own country's news."""

EASTERN_NAME = re.compile(r"(?:[оеё]ва?|[иы]на?|[oe]va?|ina?)$")
EASTERN = frozenset(
    ("RU", "BY", "UA", "UZ", "KG", "TJ", "TM", "AZ", "AM", "MD", "BG", "MK", "RS", "SK", "CZ", "LV", "LT", "EE", "IL")
)
"""Surnames in -ov, -ev, -in and countries where they are at home besides Kazakhstan."""

DEAL = re.compile(
    r"(?i)\b(?:agree\w*|contracts?|memorand\w+|sign\w*|inked|deal|loan|suppl\w+|deliver\w*|sold|sells?|buys?|bought|order(?:ed|s)?|purchas\w+|letter of intent|protocol|road ?map|joint\w*|lend\w*|finance[sd]?|acquir\w+)\b"
    r"|соглашени|договор|контракт|меморандум|подпис|заключ|приобр|закуп|постав|продаст|продал|купит|купил|совместн|кредит|за[её]м|займ|выдал|выделит|учред|протокол|дорожн\w+ карт|намерени"
    r"|келісім|шарт|меморандум|қол қой|жеткіз|сатып|несие|қарыз|бірлескен|хаттама|жол карта|ниет хат|тапсырыс|жөнелт|уағдалас|декларация"
)
"""What two parties conclude, searched in a sentence."""

GUESTS = re.compile(
    r"(?i)\b(?:delegations?|guests?|visitors?|led by|headed by|accompan\w+)\b|делегаци|\bгост[яеюиь]|возгла[вл]|во главе|сопровожд|қонақ|бастаған|бастап|басқарған"
)
"""What a foreign visitor without a title is named with."""

TALKS = re.compile(
    r"(?i)\b(?:met|meets|meeting|talks|negotiat\w+|conferred|conversation|spoke with|received|hosted)\b|встре[чт]|переговор|беседовал|беседа|провели бесед|принял[аи]?\b|кездес|келіссөз|жүздес|сұхбаттас|тілдес|қабылда"
)
"""What hosts and guests do together."""

LINK = re.compile(
    r"(?:Besides|In addition|Moreover|Also|Кроме того|Также|Помимо|Сондай-ақ|Бұдан бөлек|Оған қоса|Сонымен қатар)\b"
)
"""Words that join a sentence to the one before."""

MONEY_AHEAD = re.compile(r"(?i)(?:долл\w*\.?|dollars?)\s+$")
MONEY_BEHIND = re.compile(
    r"(?i)(?:\s+|\$)(?:долл|юан|рубл|лир|крон|риал|риял|дирхам|франк|злот|[ий]ен|вон\b|фунт|рупи|сом\b|сум|манат|тугрик|динар|"
    r"dollar|yuan|rubl|roubl|lira|kron|crown|rial|riyal|dirham|franc|zlot|yen\b|won\b|pound|rupee|som\b|manat|dinar)|\$"
)
"""What makes a country's name beside it that of a currency: "долл. США", "сауд риялы"."""
