"""Abbreviations and first words by which a full stop is judged; small letters, without the last full stop."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


BEFORE_NAME_CAPITAL = words("""
    mr mrs ms dr prof st gen col capt sgt lt gov sen rep pres hon rev messrs maj adm amb brig cmdr supt mt ft дж
""")
"""Followed by a name; only when written with a capital: "Art. 5" but "a work of art."."""

BEFORE_NAME = words("""
    vs approx ca viz
    ул пр-т просп пос с дер д акад проф доц ген св о оз р ст пер наб пл тов гр зам нач пом изд ок мкр мкрн каб корп
    тел т.н
    напр англ гос қ көш т.б.з.б б.з а.ш
""")
"""Followed by the name or word that it belongs to."""

BEFORE_NUMBER = words("no nos fig art vol sec ch pp p para pop est ext рис табл стр см п пп ч гл ст вып т")
"""Go on when a number follows: "No. 5", "рис. 2"."""

STARTER_NEEDED = words("""
    co ltd inc corp llc llp plc jsc jr sr bros univ dept assn e.g i.e u.s u.k u.n u.s.a u.a.e s.a d.c ph.d a.m p.m
    s.a.r.l
    jan feb mar apr jun jul aug sep sept oct nov dec
    янв фев февр мар апр авг сен сент окт ноя нояб дек т.е им обл р-н ауд
""")
"""May end a sentence, but only when a new one plainly begins."""

MEASURES = words("""
    тыс млн млрд трлн долл руб тг кв куб чел шт коп мин сек час т мың mln bln mn bn mlrd trln mio tn thsd
""")
"""End a sentence when a capital follows that is no currency."""

YEAR_OR_CITY = words("г гг")
"""The year or the city in Russian, by what stands before it."""

YEAR_KAZAKH = words("ж жж")
"""The year in Kazakh; the verb ends the sentence, so that a year seldom does."""

ENDS_LIST = words("т.д т.п т.б т.с.с")
"""And so on: end a sentence when a capital follows."""

DANGLING = words("""
    the a an of in on at by for from with as to and or into between under over
    в во на по с со за из к о об от до у и а но при для между под над или
    және мен бен пен
""")
"""Words after which no line ends but one that was broken."""

STARTERS = words("""
    the a an he she it its they we i you this that these those there in on at by for from with as after before
    during since
    under over if when while but and also both all some many most no his her their our according earlier last next
    meanwhile moreover however besides today yesterday tomorrow such what who how
    в во на по с со за из к о об от до у и а но он она оно они мы вы я это этот эта эти тот та те так также при для
    как если
    когда после перед между ранее напомним отметим кроме однако всего ещё еще сегодня вчера завтра его её их стороны
    компания документ аким глава согласно
    бұл ол олар біз мен сіз осы сол ал және бірақ сондай-ақ сонымен бүгін кеше ертең сондықтан тараптар
""")
"""Words that begin a sentence when they stand with a capital after a full stop."""

COMPANY_FORMS = words("ltd inc llc limited corp co plc kg gmbh sa")

CLASSES = words("категории группы класса группе класс plan vitamin group category class санаты тобы")
"""Before a lone capital that is no initial: "категории А."."""
