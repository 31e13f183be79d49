"""Given names of Europe, Asia and America in Latin letters, and Chinese surnames in pinyin, as they appear in English news.

Compiled by hand for this project: the commonest names only; a name that is also a common word or a city is left out.
"""

from __future__ import annotations

import re

from kzrelations.asking.staged.tables import word_set

GIVEN_LATIN = word_set(
    # English, German, French, Italian, Spanish, Nordic, Slavic, Hungarian
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew "
    "joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin "
    "scott brandon benjamin samuel gregory patrick alexander jack dennis jerry tyler aaron adam nathan peter max oliver harry simon "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna "
    "michelle carol amanda melissa deborah stephanie rebecca laura helen catherine katherine kathryn christine emma julia anne anna jane "
    "hans jurgen jürgen karl heinz wolfgang klaus dieter uwe stefan markus matthias frank bernd rainer werner günter gunter manfred "
    "helmut horst gerhard johann johannes friedrich ulrich andreas lukas tobias sebastian florian heike sabine petra monika ursula "
    "ingrid katrin birgit jean pierre jacques francois françois philippe michel alain bernard christophe laurent nicolas olivier "
    "sophie nathalie isabelle claire camille marco marcello luca giovanni giuseppe antonio francesco paolo andrea roberto stefano "
    "alessandro matteo lorenzo giorgio giulia chiara francesca elena carlos jose josé juan manuel luis javier miguel pedro diego "
    "fernando pablo maria maría carmen lucia lars erik sven bjorn björn anders nils johan magnus ole per jan kristian morten henrik "
    "jens soren søren mikael juha matti pekka antti timo jari katarzyna anna agnieszka piotr pawel paweł tomasz krzysztof andrzej "
    "marek jerzy jacek malgorzata jiri jiří petr tomas pavel jaroslav vaclav václav istván istvan lászló laszlo zoltán zoltan gábor "
    "gabor péter ferenc attila balázs tamás andrás zsolt viktor ion andrei mihai radu bogdan ivan dragan milan zoran goran nikola "
    "norbert jörg joerg ralf holger detlef volker axel anke silke sigrid astrid solveig torben rune knut leif geir odd rita ilona franz ludwig konrad hugo emil oskar "
    "willem pieter dirk johannes cornelis joost bart "
    # Turkish, Arabic, Persian, Caucasian, Central Asian
    "mehmet mustafa ahmet ali hasan huseyin hüseyin ibrahim i̇brahim murat omer ömer osman yusuf recep mevlut kemal cem emre burak serkan ayse ayşe "
    "fatma zeynep elif mohammed mohamed muhammad mohammad ahmed abdullah abdul abdulaziz abdulrahman khalid khaled saeed said sultan "
    "hamad hamdan rashid saif salem tariq omar hussein hassan yousef youssef faisal fahad nasser karim majid mansour hamid reza mehdi "
    "javad mojtaba amir hossein nino giorgi irakli levan tamar davit rauf elchin ilham vugar rashad odil sherzod jasur bakhtiyor "
    "otabek dilshod ulugbek shavkat sardor bobur rustam azizbek nodir timur nurlan daniyar serik marat talgat arman yerlan erlan "
    # Indian, Japanese, Korean, Chinese given names written alone
    "rajesh sanjay anil sunil vijay amit rahul ravi suresh ramesh narendra priya kenji hiroshi takashi yuki akira taro haruto shinzo "
    "minho jinho hyun sung young kyung"
)

SURNAMES_LATIN = word_set(
    "zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han "
    "feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin cui tan fan qin hou "
    "meng bai xiong kim park lee choi jung kang cho yoon jang lim shin han seo kwon hwang ahn ryu hong moon bae noh koo nam "
    "baek tran nguyen pham"
)

LEADERS: dict[str, str] = {
    "Nursultan Nazarbayev": "KZ", "Kassym-Jomart Tokayev": "KZ", "Olzhas Bektenov": "KZ", "Alikhan Smailov": "KZ", "Askar Mamin": "KZ",
    "Karim Massimov": "KZ", "Bakytzhan Sagintayev": "KZ", "Serik Akhmetov": "KZ", "Vladimir Putin": "RU", "Dmitry Medvedev": "RU",
    "Mikhail Mishustin": "RU", "Xi Jinping": "CN", "Li Keqiang": "CN", "Li Qiang": "CN", "Park Geun Hye": "KR", "Moon Jae In": "KR",
    "Yoon Suk Yeol": "KR", "Lee Jae Myung": "KR", "Shavkat Mirziyoyev": "UZ", "Islam Karimov": "UZ", "Sadyr Japarov": "KG",
    "Sooronbay Jeenbekov": "KG", "Almazbek Atambayev": "KG", "Emomali Rahmon": "TJ", "Gurbanguly Berdimuhamedow": "TM",
    "Serdar Berdimuhamedow": "TM", "Recep Tayyip Erdoğan": "TR", "Ilham Aliyev": "AZ", "Nikol Pashinyan": "AM", "Alexander Lukashenko": "BY",
    "Donald Trump": "US", "Joe Biden": "US", "Barack Obama": "US", "Emmanuel Macron": "FR", "François Hollande": "FR", "Angela Merkel": "DE",
    "Olaf Scholz": "DE", "Viktor Orbán": "HU", "Narendra Modi": "IN", "Shinzo Abe": "JP", "Fumio Kishida": "JP", "Hassan Rouhani": "IR",
    "Ebrahim Raisi": "IR", "Giorgia Meloni": "IT", "Sergio Mattarella": "IT", "Petr Pavel": "CZ", "Andrzej Duda": "PL",
}  # fmt: skip
"""Heads of state and government since 2010 to their country: news names them without saying whose they are."""

SURNAME = re.compile(
    r"(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|енко|ұлы|улы|қызы|кызы|бек|бай|швили|дзе|ян|[oe]va?|ina?|sk[iy]|enko|shvili|dze|yan|son|sen|man)$"
)
"""Endings of surnames, nominative."""
SURNAME_FORM = re.compile(
    r"(?:[оеё]в(?:а|у|ым|ой|е)?|[иы]н(?:а|у|ым|ой|е)?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|енко|ұлы|улы|қызы|кызы|бек|бай)$|(?:[oe]va?|ina?|sk[iy]|enko)$"
)
"""The same in any case of Russian."""
