"""What pages wrap around an article, in English, Russian and Kazakh: menus, "read also", sharing, sources, bylines.

Patterns for whole lines or sentences; matched only against short ones, so that their cost stays bounded.
"""

from __future__ import annotations

import re

LONGEST = 300
"""Nothing longer is ever taken for a phrase of this kind."""

_NETWORKS = (
    r"(?:twitter|x|facebook|telegram|instagram|youtube|whatsapp|linkedin|tiktok|viber|google news|vk|вконтакте"
    r"|(?:телеграм|инстаграм|фейсбук|ютуб|ватсап|вацап|твиттер)\w*|яндекс\W?дзен\w*|google новост\w+)"
)

_INVITATION = re.compile(
    r"""
    # English
    (?:also\ read|read\ (?:also|more|next|further|full)|see\ also|more\ on\ this)\b
    |related\ (?:news|articles?|stories|topics)\s*:|found\ (?:a\ typo|an\ error)|leave\ a\ (?:comment|reply)
    |follow\ (?:us|our)\b|subscribe\b(?!\s+(?:for|a)\b)|sign\ up\ for\b|like\ us\ on\b|share\ (?:this|on|via)\b
    |join\ (?:us\ on|our\ (?:\w+\ )?(?:channel|group))|download\ our\b|click\ here\b
    |reproduction\ (?:of|in)\ (?:materials?|this|whole|any)\b
    |(?:next|previous)\ (?:article|story|news|post)\s*(?:[:→»>]|$)
    # Russian
    |(?:следующ|предыдущ)ая\ (?:новость|статья|запись|публикация)\s*(?:[:→»>]|$)
    |чита(?:йте|ть)\ (?:также|так\ же|ещё|еще|далее|нас|наш|больше|полностью|по\ теме)|смотрите\ (?:также|нас)
    |подп(?:исывайтесь|ишитесь)\b|присоединяйтесь\ к\ (?:нам|наш)|следите\ за\ (?:нами|нашими|новостями)
    |(?:ещё|еще|материалы|новости|также|больше|статьи)\ по\ теме\b|(?:по\ теме|в\ тему)\s*:
    |другие\ (?:новости|материалы)\s*[:.]|рекомендуем\ (?:также|почитать|прочитать|к\ прочтению)
    |(?:нашли|заметили|обнаружили)\ (?:ошибку|опечатку)|выделите\ (?:её|ее|текст|ошибку)
    |при\ (?:\w+\ )?(?:использовании|перепечатке|копировании|цитировании)\ (?:материал|текст|информаци)
    |перепечатка\ (?:материал|возможна|разрешена|без)
    |узнавайте\ (?:перв|о\ главн|больше)
    |больше\ новостей\b|главные\ новости\ (?:дня|в)\b|поделиться\s*(?:[:.]|в\b|с\ друз)
    |поделитесь\ (?:нов|в\b|с\ друз|этим|стат)|скачивайте\ (?:наше|прилож)|наш\ (?:telegram|телеграм)
    # Kazakh
    |(?:келесі|алдыңғы)\ (?:жаңалық|мақала|материал)\s*(?:[:→»>]|$)
    |(?:сондай-ақ|тағы(?:\ да)?|осы\ тақырып\w*|оқи|толығырақ|қосымша)\ (?:оқыңыз|оқи\ отырыңыз|отырыңыз|оқу)
    |оқыңыз(?:дар)?\s*:|тақырып(?:\ бойынша|қа\ (?:сай|орай))\s*:|ұқсас\ (?:жаңалық|материал)
    |біздің\ (?:telegram|телеграм|instagram|инстаграм|арна)
    |(?:\S+\ ){0,3}(?:арнамызға|парақшамызға|каналымызға)\ (?:жазыл|тіркел)|жазылыңыз|бөлісіңіз|бөлісу\s*:
    |қате\w*\ (?:байқасаңыз|тапсаңыз|көрсеңіз)
    |материалды\ (?:пайдалану|көшір)
    """,
    re.IGNORECASE | re.VERBOSE,
)

_NOTICE = re.compile(
    r"""
    # Adverts and rights
    advertise\w*\s*[.:|]|sponsored\ content\b|©|copyright\s*(?:©|\(c\)|\d{4}|reserved)|all\ rights\ reserved
    |на\ правах\ рекламы|реклама\s*[.:|]|(?:все|авторские)\ права\ защищены
    |жарнама\s*[.:|]|(?:барлық|авторлық)\ құқық\w*\ қорғал
    # Counters, tags, telephones
    |(?:просмотр\w*|прочитано|views?|hits|қаралды|қаралым\w*)\s*:?\s*[\d\s]+$
    |\#\w+(?:[\s,]+\#\w+)*\s*$|(?:tags?|keywords|теги|тэги|метки|ключевые\ слова|тегтер|тегі|кілт\ сөздер)\s*:
    |(?:tel|phone|тел|телефон\w*|моб|факс|fax|whatsapp|e-?mail)\b\.?\s*[:\d+]
    |(?:\+\d|\(\d{3,4}\))[\d\s()\-]{6,18}$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SOCIAL = re.compile(
    rf"(?:follow|join|find|like|read|watch)\s+(?:him|her|us|them|me|our\s+\w+)\s+(?:on|in)\s+{_NETWORKS}"
    rf"|(?:канал\w*|страниц\w*|групп\w*|аккаунт\w*)\s+(?:\w+\s+)?в\s+{_NETWORKS}\s*[!.]?$|ctrl\s*\+\s*enter",
    re.IGNORECASE,
)

_LIST_LABELS = frozenset(
    """
    read also|also read|read more|see also|you may also like|related|related news|related articles|related stories
    popular|most read|most popular|most viewed|latest|latest news|trending|trending now|recommended|recommended for you
    more|more news|more stories|top news|top stories|news|news partner|news partners|partners|editor's choice
    editor’s choice
    editors' picks|editor's picks|next article|previous article|next story|previous story
    читайте также|читать также|смотрите также|по теме|в тему|ещё по теме|еще по теме|материалы по теме|новости по теме
    похожие новости|похожие материалы|похожие статьи|другие новости|ещё новости|еще новости|новости|новости партнёров
    новости партнеров|новости дня|последние новости|лента|лента новостей|главное|главные новости|популярное
    популярные новости|самое читаемое|самое популярное|самое обсуждаемое|рекомендуем|рекомендуемое|выбор редакции
    партнёрские материалы|партнерские материалы|следующая новость|предыдущая новость|следующая статья|предыдущая статья
    сондай-ақ оқыңыз|тағы оқыңыз|тағы да оқыңыз|оқи отырыңыз|оқыңыз|ұқсас жаңалықтар|ұқсас материалдар|соңғы жаңалықтар
    басқа жаңалықтар|жаңалықтар|басты жаңалықтар|танымал|көп оқылған|көп оқылғандар|тақырып бойынша|тақырыпқа сай
    тақырыпқа орай|серіктестер жаңалықтары|келесі жаңалық|алдыңғы жаңалық|келесі мақала|алдыңғы мақала
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
_PAGE_LABELS = frozenset(
    """
    press release|news release|пресс-релиз|баспасөз хабарламасы|баспасөз релизі
    share|tags|comment|comments|menu|home|main page|search|subscribe|contact|contacts|about us|advertisement|print|back
    главная|поделиться|поделиться новостью|теги|тэги|темы|комментарии|меню|поиск|контакты|о нас|о проекте|реклама
    распечатать
    версия для печати|подписаться
    басты|басты бет|бөлісу|тегтер|пікірлер|жарнама|мәзір|іздеу|байланыс|басып шығару
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)

_SOURCE = re.compile(
    r"""
    (?:source|photos?|photo\ (?:by|credit)|image|picture|author|written\ by|edited\ by|editor|reporter|correspondent
    |источник|фото|автор\w*|текст|корреспондент|редактор|подготовил\w*|материал\ подготовил\w*|иллюстраци\w+|видео
    |дереккөз|сурет|мәтін|тілші|дайындаған)
    (?:\s*[:|—–]\s*.{0,120}|\s+-\s+.{0,120}|\s*:?)
    |(?:фото|photo(?:\ by)?|сурет)\s+(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w.\-]*\s*){1,4}
    |по\ (?:сообщению|материалам)\ (?:сайта\ |портала\ |агентства\ )?\S+(?:\s\S+)?
    |[^.!?]{0,50}(?:press\ (?:service|office)|пресс-служба|баспасөз\ қызметі)(?:\ [^.!?]{0,50})?
    |(?:https?://|www\.)\S+|[\w\-]+(?:\.[\w\-]+)*\.(?:kz|com|ru|org|net|uz|kg|info|gov|az|int)/?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_UP = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_BYLINE = re.compile(
    r"(?:By|BY)\s+(?:[A-ZÀ-Þ][\w.'’\-]*,?(?:\s+(?:and|for)\s+)?\s*){1,6}"
    r"(?:in\s+[A-Z][\w&]*(?:\s+[\w&]+){0,2}\s*)?(?:on\s+\d{1,2}\s+\w+\s+\d{4})?(?:[–—-]\s+[A-Z]\w+:?)?"
)
_NAME_PART = rf"(?:[{_UP}][a-zа-яёәғқңөұүһі\-]+|[{_UP}]\.)"
_NAME = re.compile(rf"{_NAME_PART}(?:\s+{_NAME_PART}){{1,2}}")
_CRUMBS = re.compile(r"[^<>]*[>›→]\s*$|[^.!?]{1,60}\s[>›»→]\s[^.!?]{1,80}")
_MARKUP = re.compile(r"(?:(?:</?[A-Za-z!][^<>]*>|!\[[^\[\]]*\]\([^()]*\))\s*)+")
_SENTENCE_END = re.compile(r"[.!?…][»”\"')]*\s+[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
_RULE = re.compile(r"[\W_]+")
_TAG_LINE = re.compile(r"[^\d.!?;:]{2,40}(?:\s{2,}|\s[|•·]\s|\t)[^\d.!?;:]{2,200}")
_GAPS = re.compile(r"\s{2,}|\s[|•·]\s|\t")


def is_noise(line: str) -> bool:
    """Invitations, adverts, tags, notices of rights: a line or a sentence that is not the article's.

    A line of several sentences is noise only when a notice opens it; each of its sentences may still be.

    >>> is_noise("Читайте также: Новый мост открыли в Атырау"), is_noise("Поделиться опытом приехали гости из Омска.")
    (True, False)
    """
    if len(line) > LONGEST:
        return False
    bare = line.lstrip("-–—•■►▶*_ ✅👉🔔📲")
    if _NOTICE.match(bare) or _MARKUP.fullmatch(line) or _RULE.fullmatch(line):
        return True
    if _SENTENCE_END.search(line):
        return False
    return bool(_INVITATION.match(bare.lstrip("# ")) or (len(line) <= 200 and _SOCIAL.search(line)))


def is_label(line: str) -> bool:
    """A heading of the page itself that stands alone: "Popular", "Новости партнёров"."""
    bare = _bare(line)
    return bare in _LIST_LABELS or bare in _PAGE_LABELS


def heads_a_list(line: str) -> bool:
    """Whether the label stands above headlines of other articles: "Read also:" alone, "Популярное"."""
    return _bare(line) in _LIST_LABELS


def _bare(line: str) -> str:
    return " ".join(line.strip("-–—•■►▶*#_ :.…>›»|\xa0").lower().split()) if len(line) <= 60 else ""


def is_source(line: str) -> bool:
    """Who wrote, photographed or published it."""
    line = line.strip("_*# ")
    return len(line) <= 160 and bool(_SOURCE.fullmatch(line) or _BYLINE.fullmatch(line))


def is_person_line(line: str) -> bool:
    """Nothing but two or three capitalised words, as under a byline or at the end of an article."""
    return len(line) <= 60 and _NAME.fullmatch(line.strip("_* ")) is not None


def is_crumbs(line: str) -> bool:
    """A trail of a site's menu: "Main page >", "Home » News"."""
    return len(line) <= 160 and (
        _CRUMBS.fullmatch(line) is not None or (" / " in line and is_label(line.split(" / ")[0]))
    )


def is_menu_line(line: str) -> bool:
    """Several headings in one line, kept apart by wide gaps or bars, each with a capital; only above an article."""
    parts = [part.lstrip('«"“') for part in _GAPS.split(line)] if len(line) <= LONGEST else []
    return len(parts) >= 3 and line[-1] not in ".;:," and all(part[:1].isupper() for part in parts)


def is_tag_line(line: str) -> bool:
    """Several short phrases kept apart by wide gaps or bars, without figures or full stops."""
    if len(line) > 200 or _TAG_LINE.fullmatch(line) is None:
        return False
    parts = _GAPS.split(line)
    return len(parts) >= 3 and all(len(part.split()) <= 5 for part in parts)
