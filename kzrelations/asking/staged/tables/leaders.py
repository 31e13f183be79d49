"""Heads of state and government, and foreign ministers of Kazakhstan, whom articles name without a country.

Surnames as stems in Latin and Cyrillic letters; the code is the country that each one leads or led. Public knowledge.
"""

from __future__ import annotations

LEADERS: tuple[tuple[str, str], ...] = (
    ("KZ", r"Nazarbay\w*|Назарбаев\w*|To[kq]ayev\w*|Токаев\w*|Тоқаев\w*|Massimov\w*|Masimov\w*|Масимов\w*|Мәсімов\w*|Sagintay\w*|Сагинтаев\w*|"
           r"Сағынтаев\w*|Askar Mamin\w*|Аскар\w* Мамин\w*|Асқар Мамин\w*|Smailov\w*|Смаилов\w*|Смайылов\w*|Bektenov\w*|Бектенов\w*|Бектенұлы\w*|Tileuberdi\w*|"
           r"Tleuberdi\w*|Тлеуберди\w*|Тілеуберді\w*|Nurtleu\w*|Нуртлеу\w*|Нұртілеу\w*|Koshanov\w*|Кошанов\w*|Қошанов\w*|Ashimbay\w*|Ашимбаев\w*|Әшімбаев\w*"),
    ("RU", r"Putin\w*|Путин\w*|Mishustin\w*|Мишустин\w*|Medvedev\w*|Медведев\w*|Lavrov\w*|Лавров\w*"),
    ("CN", r"Xi Jinping\w*|Си Цзиньпин\w*|Li Keqiang\w*|Ли Кэцян\w*|Li Qiang\w*|Ли Цян\w*|Wang Yi|Ван И(?!\w)"),
    ("UZ", r"Mirziyo[iy]?[ey]v\w*|Мирзи[её]ев\w*|Мырзияев\w*|Karimov, Islam|Ислам\w* Каримов\w*|Aripov\w*|Арипов\w*"),
    ("KG", r"Japarov\w*|Zhaparov\w*|Жапаров\w*|Atambay\w*|Атамбаев\w*|Jeenbekov\w*|Жээнбеков\w*"),
    ("TJ", r"Rahmon\w*|Рахмон\w*|Раҳмон\w*"),
    ("TM", r"Berdi?muham\w*|Бердымухамедов\w*|Бердімұхамедов\w*"),
    ("AZ", r"Ilham Aliyev\w*|Ильхам\w* Алиев\w*|Илхам Әлиев\w*|Ілхам Әлиев\w*"),
    ("AM", r"Pashinyan\w*|Пашинян\w*"),
    ("GE", r"Kobakhidze\w*|Кобахидзе\w*|Garibashvili\w*|Гарибашвили\w*"),
    ("BY", r"Lukashenk\w*|Лукашенко\w*"),
    ("UA", r"Zelensk\w*|Зеленск\w*|Poroshenko\w*|Порошенко\w*"),
    ("TR", r"Erdo[gğ]an\w*|Эрдоган\w*|Ердоған\w*"),
    ("KR", r"Park Geun[- ]hye\w*|Пак Кын Хе\w*|Moon Jae[- ]in\w*|Мун Чжэ Ин\w*|Мун Джэ Ин\w*|Yoon Suk[- ]yeol\w*|Юн С[уо]к [ЁЙ]\w*|Lee Jae[- ]myung\w*|Ли Чжэ М[её]н\w*"),
    ("JP", r"Shinzo Abe\w*|Синдзо Абэ|Fumio Kishida\w*|Фумио Кисид\w*|Ishiba\w*|Исиб\w*"),
    ("IN", r"Narendra Modi\w*|Нарендр\w* Моди"),
    ("DE", r"Merkel\w*|Меркель|Scholz\w*|Шольц\w*|Steinmeier\w*|Штайнмайер\w*|Friedrich Merz\w*|Фридрих\w* Мерц\w*"),
    ("FR", r"Macron\w*|Макрон\w*|Hollande\w*|Олланд\w*"),
    ("IT", r"Meloni\w*|Мелони|Mattarella\w*|Маттарелл\w*"),
    ("HU", r"Orb[aá]n\w*|Орбан\w*|Szijj[aá]rt[oó]\w*|Сийярто"),
    ("GB", r"David Cameron\w*|Дэвид\w* Кэмерон\w*|Boris Johnson\w*|Борис\w* Джонсон\w*|Starmer\w*|Стармер\w*"),
    ("US", r"Donald Trump\w*|Дональд\w* Трамп\w*|Joe Biden\w*|Байден\w*|Barack Obama\w*|Обам\w*|Blinken\w*|Блинкен\w*"),
    ("EU", r"von der Leyen\w*|фон дер Ляйен|Charles Michel\w*|Шарл\w* Мишел\w*|Ant[oó]nio Costa\w*|Антониу Кошт\w*"),
    ("AE", r"bin Zayed\w*|бин Зайед\w*|бен Зайд\w*"),
    ("QA", r"bin Hamad Al Thani\w*|бин Хамад\w* Аль Тани"),
    ("IR", r"Raisi\w*|Раиси|Rouhani\w*|Роухани|Рухани|Pezeshkian\w*|Пезешкиан\w*"),
    ("RS", r"Vu[cč]i[cć]\w*|Вучич\w*"),
)  # fmt: skip
