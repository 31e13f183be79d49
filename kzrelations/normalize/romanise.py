"""Scripts: Cyrillic and other writing to Latin, and keys under which spellings of one word meet.

Rules: Kazakh and Russian letters as in English-language press of Kazakhstan (close to BGN/PCGN); Chinese by the
Palladius system read backwards into pinyin; Korean folded to what Kontsevich's Cyrillic, the Revised Romanisation
and older romanisations have in common. Other scripts go through anyascii.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import product

from anyascii import anyascii

_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts", "ч": "ch",
    "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ў": "w", "ґ": "g", "ї": "yi", "є": "ye", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ҡ": "k", "ҙ": "z", "җ": "j",
}  # fmt: skip
# Latin letters that anyascii would strip of their sound: Turkish, the Kazakh Latin alphabets, Central Europe.
_MARKED = str.maketrans(
    {"ş": "sh", "ç": "ch", "ñ": "n", "ŋ": "ng", "ğ": "g", "ı": "y", "š": "sh", "č": "ch", "ž": "zh", "ć": "ch"}
)
_INVISIBLE = re.compile("[\u00ad\u0301\u200b-\u200f\u2060\ufeff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_AFTER_VOWEL = "аеёиоуыэюяәөұүіъьй"


def plain(text: str) -> str:
    """The text in NFC, without stress marks and characters of no width.

    >>> plain("Ле\u0301на")
    'Лена'
    """
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def to_latin(text: str) -> str:
    """The text in Latin letters, as an English-language newspaper of Kazakhstan would spell it.

    >>> to_latin("Қасым-Жомарт Тоқаев")
    'Kasym-Zhomart Tokayev'
    """
    out: list[str] = []
    before = ""
    for char in plain(text):
        low = char.lower()
        sound = _LETTERS.get(low)
        if sound is None:
            sound = char if char.isascii() or low in "«»“”„’‘–—…№" else anyascii(char)
        else:
            if low == "е" and (not before.isalpha() or before in _AFTER_VOWEL):
                sound = "ye"
            elif low == "й" and before in ("и", "ы"):
                sound = ""
            if low != char:
                sound = sound[:1].upper() + sound[1:]
        out.append(sound)
        before = low
    return "".join(out)


# Order matters: digraphs before the letters they are made of. Capitals stand for one sound each (S sh, C ch, T ts).
_FOLDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"[^a-z0-9]", ""),
        (r"dzh|dj|zh|(?<!^)dz(?=h)", "j"),
        (r"shch|sch|sh", "S"),
        (r"tch|ch", "C"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ts|tz", "T"),
        (r"ck|q|c(?![eiy])", "k"),
        (r"c", "s"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"oo|ou", "u"),
        (r"ee", "i"),
        (r"oe", "o"),
        (r"ue", "u"),
        (r"[iy][yij]|ij", "i"),
        (r"y(?=[aeou])", ""),
        (r"y", "i"),
        (r"(?<=.)h$", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What all usual spellings of one word share, whatever the script.

    >>> key("Тоқаев"), key("Tokayev"), key("Toqaev")
    ('tokaev', 'tokaev', 'tokaev')
    """
    text = to_latin(word.lower().translate(_MARKED))
    text = unicodedata.normalize("NFKD", text).lower()
    for pattern, by in _FOLDS:
        text = pattern.sub(by, text)
    return text


# Latin letters that sound otherwise in another language: English soft g, Italian soft c, German ei, eu, v, z.
_OTHERWISE = (("g(?=[eiy])", "j"), ("c(?=[eiy])", "ch"), ("ei", "ai"), ("eu", "oi"), ("eu", "ev"),
              ("(?<![kstcz])h$", ""), ("j", "y"), ("v", "f"), ("ch", "kh"), ("z(?!h)", "ts"),
              ("cz", "ts"), ("ee", "e"))  # fmt: skip


@lru_cache(maxsize=32768)
def keys(word: str) -> tuple[str, ...]:
    """The key of a word and, where its letters can be read in another way, the other keys."""
    found = {key(word): None}
    if _CYRILLIC.search(word):
        if (pinyin := palladius(word)) is not None:
            found[key(pinyin.replace("v", "u"))] = None
        return tuple(found)
    low = to_latin(word.lower().translate(_MARKED)).lower()
    for pattern, by in _OTHERWISE:
        if (other := re.sub(pattern, by, low)) != low:
            found[key(other)] = None
    if "ei" in low and "ch" in low:
        found[key(low.replace("ei", "ai").replace("ch", "kh"))] = None
    return tuple(found)


_INITIALS = {
    "": "", "б": "b", "п": "p", "м": "m", "ф": "f", "д": "d", "т": "t", "н": "n", "л": "l", "г": "g", "к": "k",
    "х": "h", "цз": "z", "ц": "c", "с": "s", "чж": "zh", "ч": "ch", "ш": "sh", "ж": "r",
}  # fmt: skip
_BROAD = {
    "а": "a", "о": "o", "э": "e", "ай": "ai", "эй": "ei", "ао": "ao", "оу": "ou", "ань": "an", "энь": "en",
    "ан": "ang", "эн": "eng", "ун": "ong", "у": "u", "уа": "ua", "уо": "uo", "уай": "uai", "уй": "ui", "уэй": "ui",
    "ой": "ui", "уань": "uan", "унь": "un", "уан": "uang", "ы": "i",
}  # fmt: skip
_NARROW = {
    "и": "i", "я": "ia", "е": "ie", "яо": "iao", "ю": "iu", "янь": "ian", "инь": "in", "ян": "iang", "ин": "ing",
    "юн": "iong", "юй": "ü", "юэ": "üe", "юань": "üan", "юнь": "ün",
}  # fmt: skip
_ALONE = {
    "и": "yi", "я": "ya", "е": "ye", "яо": "yao", "ю": "you", "янь": "yan", "инь": "yin", "ян": "yang", "ин": "ying",
    "юн": "yong", "юй": "yu", "юэ": "yue", "юань": "yuan", "юнь": "yun", "у": "wu", "ва": "wa", "во": "wo",
    "вай": "wai", "вэй": "wei", "вань": "wan", "вэнь": "wen", "ван": "wang", "вэн": "weng", "эр": "er",
    "а": "a", "о": "o", "э": "e", "ай": "ai", "ао": "ao", "оу": "ou", "ань": "an", "энь": "en", "ан": "ang",
}  # fmt: skip


@cache
def _syllables() -> dict[str, str]:
    """Cyrillic syllable to pinyin, about 450 of them."""
    table = dict(_ALONE)
    soft = {"цз": "j", "ц": "q", "с": "x"}
    for (cyrillic, latin), (final, sound) in product(_INITIALS.items(), _BROAD.items()):
        if cyrillic and (final != "ы" or latin in "zcs"):
            table.setdefault(cyrillic + final, latin + sound)
    for cyrillic, latin in _INITIALS.items():
        if not cyrillic:
            continue
        start = soft.get(cyrillic, latin)
        for final, sound in _NARROW.items():
            sound = sound if start in "nl" else sound.replace("ü", "u")
            table[cyrillic + final] = start + sound.replace("ü", "v")
    for start in "дтнлжс":
        table[start + "о"] = _INITIALS[start] + "uo"
    table.update({"чжо": "zhuo", "шо": "shuo", "цзо": "zuo", "цо": "cuo", "го": "guo", "хо": "huo", "кэ": "ke"})
    return table


@cache
def _pinyin() -> dict[str, str]:
    return {sound: sound for sound in _syllables().values()} | {"lu": "lu", "nu": "nu", "lue": "lve", "nue": "nve"}


def _cut(word: str, table: dict[str, str]) -> tuple[str, ...] | None:
    """The word cut into syllables of the table, as few as it can be, or None."""
    best: list[tuple[str, ...] | None] = [(), *(None for _ in word)]
    for end in range(1, len(word) + 1):
        if word[end - 1] in "ъ'":
            best[end] = best[end - 1]
            continue
        for start in range(max(0, end - 6), end):
            head, sound, known = best[start], table.get(word[start:end]), best[end]
            if head is not None and sound is not None and (known is None or len(head) + 1 < len(known)):
                best[end] = (*head, sound)
    return best[-1]


@lru_cache(maxsize=16384)
def split_palladius(word: str) -> tuple[str, ...] | None:
    """The pinyin syllables of a Chinese word in Cyrillic, as few as there can be; None when it can't be one.

    >>> split_palladius("Цзиньпин")
    ('jin', 'ping')
    """
    low = word.lower().replace("ё", "е")
    return _cut(low, _syllables()) if 2 <= len(low) <= 16 else None


@lru_cache(maxsize=16384)
def sounds_chinese(word: str) -> bool:
    """Whether a word in either script consists of Chinese syllables.

    >>> sounds_chinese("Weimin"), sounds_chinese("Ливэнь"), sounds_chinese("Nurlan")
    (True, True, False)
    """
    if not word.isascii():
        return split_palladius(word) is not None
    return 2 <= len(word) <= 16 and _cut(word.lower(), _pinyin()) is not None


def palladius(word: str) -> str | None:
    """The pinyin of a Chinese word in Cyrillic, or None when it can't be one.

    >>> palladius("Чжан"), palladius("Нурлан")
    ('zhang', None)
    """
    syllables = split_palladius(word)
    return None if syllables is None else "".join(syllables)


_KOREAN_CYRILLIC = (
    ("(?:чж|дж)е(?!н)", "je"),
    ("чх|чж|дж|ч|ц|ж", "j"), ("нг|н", "n"), ("кх|к|г", "k"), ("пх|п|б", "p"), ("тх|т|д", "t"), ("х", "h"),
    ("ш|с", "s"), ("р|л", "l"), ("м", "m"), ("в", "w"), ("ае|ай|ей|э", "e"), ("[ёеоуыю]", "o"),
    ("[яа]", "a"), ("[ийі]", "i"), ("ь|ъ", ""),
)  # fmt: skip
_KOREAN_LATIN = (
    ("ch|j", "j"), ("ng|n", "n"), ("kh|k|g", "k"), ("ph|p|b", "p"), ("th|t|d", "t"), ("sh|s", "s"), ("r|l", "l"),
    ("yeo|yeu|you|yoo|eo|eu|oo|ou|yo|yu|u|o", "o"), ("ae|ye|ay|e", "e"), ("ee|y$", "i"), ("y", ""),
)  # fmt: skip


@lru_cache(maxsize=8192)
def korean(word: str) -> str:
    """What the romanisations and the Cyrillic of one Korean given name have in common.

    >>> korean("Чжехён"), korean("Джэхён"), korean("Jaehyun")
    ('jehon', 'jehon', 'jehon')
    """
    text = plain(word).lower()
    for pattern, by in _KOREAN_LATIN if text.isascii() else _KOREAN_CYRILLIC:
        text = re.sub(pattern, by, text)
    text = re.sub("w(?=o)", "", text)
    return re.sub(r"[^a-z]|(.)(?=\1)", "", text.replace("wa", "oa"))
