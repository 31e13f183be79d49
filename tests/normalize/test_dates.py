"""Dates in three languages: rows grouped by origin, bugs first."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzrelations.normalize.dates import find_dates, find_published, first_span, parse_when

PUBLISHED = date(2019, 10, 9)  # a Wednesday
NOTHING = (None, None, "unknown")


def _iso(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _told(text: str, published: date | None = None, context: str | None = None) -> tuple[str | None, str | None, str]:
    when = parse_when(text, published=published, context=context)
    start, end = (day.isoformat() if day else None for day in (when.start, when.end))
    return start, end, when.precision


# Shortcomings measured in dateparser, and bugs of our own: each stays fixed.
Row = tuple[str, str | None, str | None, str]
BUGS: list[Row] = [
    ("в 2017 году", "2017-01-01", "2017-12-31", "year"),  # dateparser: year 2
    ("03.10.2019", "2019-10-03", "2019-10-03", "day"),  # dateparser: 10 March
    ("4-6 ноября 2019 года", "2019-11-04", "2019-11-06", "range"),  # dateparser: nothing
    ("за январь–июнь 2022 года", "2022-01-01", "2022-06-30", "half"),  # as "the first six months"
    ("2022 жылғы қаңтар-маусымда", "2022-01-01", "2022-06-30", "half"),
    ("July-December 2022", "2022-07-01", "2022-12-31", "half"),
    ("early October 2019", "2019-10-01", "2019-10-31", "month"),  # dateparser: a day of it
    ("12 000 тонн", None, None, "unknown"),  # spaced thousands are no day
    ("I may", None, None, "unknown"),  # the pronoun is no first of May
    ("companies march 5 km", None, None, "unknown"),
    ("2008-2017", "2008-01-01", "2017-12-31", "range"),
    ("ЭКСПО-2017", None, None, "unknown"),  # a name
    ("в 2020-м", "2020-01-01", "2020-12-31", "year"),  # no decade
    ("on 3 and 10 March 2022", None, None, "unknown"),  # two days, no span
    ("last may", None, None, "unknown"),  # raised KeyError
]

# Whole by themselves: no publication needed.
STATED: list[Row] = [
    # English
    ("14 September 2023", "2023-09-14", "2023-09-14", "day"),
    ("September 14, 2023", "2023-09-14", "2023-09-14", "day"),
    ("Sept. 14, 2023", "2023-09-14", "2023-09-14", "day"),
    ("14th of September, 2023", "2023-09-14", "2023-09-14", "day"),
    ("the 3rd of May 2021", "2021-05-03", "2021-05-03", "day"),
    ("the twenty third of May 2021", "2021-05-23", "2021-05-23", "day"),
    ("on Thursday, 14 September 2023", "2023-09-14", "2023-09-14", "day"),
    ("14 SEPTEMBER 2023", "2023-09-14", "2023-09-14", "day"),
    ("2 March, 2021", "2021-03-02", "2021-03-02", "day"),
    ("2021-03-02", "2021-03-02", "2021-03-02", "day"),
    ("2021-03-02T18:20", "2021-03-02", "2021-03-02", "day"),
    ("02/03/2021", "2021-03-02", "2021-03-02", "day"),
    ("03/25/2021", "2021-03-25", "2021-03-25", "day"),
    ("as of 1 July 2020", "2020-07-01", "2020-07-01", "day"),
    ("in April 2019", "2019-04-01", "2019-04-30", "month"),
    ("in mid-October 2019", "2019-10-01", "2019-10-31", "month"),
    ("at the end of February 2020", "2020-02-01", "2020-02-29", "month"),
    ("Feb 2021", "2021-02-01", "2021-02-28", "month"),
    ("May 2021", "2021-05-01", "2021-05-31", "month"),
    ("Q3 2021", "2021-07-01", "2021-09-30", "quarter"),
    ("1Q21", "2021-01-01", "2021-03-31", "quarter"),
    ("H1 2022", "2022-01-01", "2022-06-30", "half"),
    ("9M 2022", "2022-01-01", "2022-09-30", "range"),
    ("the third quarter of 2021", "2021-07-01", "2021-09-30", "quarter"),
    ("in the last quarter of 2021", "2021-10-01", "2021-12-31", "quarter"),
    ("the first half of 2023", "2023-01-01", "2023-06-30", "half"),
    ("in the first six months of 2018", "2018-01-01", "2018-06-30", "half"),
    ("over the first nine months of 2018", "2018-01-01", "2018-09-30", "range"),
    ("the first half of December 2020", "2020-12-01", "2020-12-15", "range"),
    ("the second half of February 2020", "2020-02-16", "2020-02-29", "range"),
    ("January-September 2025", "2025-01-01", "2025-09-30", "range"),
    ("March to May 2021", "2021-03-01", "2021-05-31", "range"),
    ("November 2019 to February 2020", "2019-11-01", "2020-02-29", "range"),
    ("December–February 2020", "2019-12-01", "2020-02-29", "range"),
    ("November 4-6, 2019", "2019-11-04", "2019-11-06", "range"),
    ("19 and 20 May 2022", "2022-05-19", "2022-05-20", "range"),
    ("28 October – 2 November 2019", "2019-10-28", "2019-11-02", "range"),
    ("from December 28, 2019 to January 3, 2020", "2019-12-28", "2020-01-03", "range"),
    ("between 2018 and 2020", "2018-01-01", "2020-12-31", "range"),
    ("from 2018 to 2020", "2018-01-01", "2020-12-31", "range"),
    ("2017–2020", "2017-01-01", "2020-12-31", "range"),
    ("in 2018 and 2019", "2018-01-01", "2019-12-31", "range"),
    ("in the 1990s", "1990-01-01", "1999-12-31", "range"),
    ("by the end of 2025", "2025-01-01", "2025-12-31", "year"),
    ("by 2030", "2030-01-01", "2030-12-31", "year"),
    ("in early 2021", "2021-01-01", "2021-12-31", "year"),
    ("launched in 1993", "1993-01-01", "1993-12-31", "year"),
    ("since 1993", "1993-01-01", None, "range"),
    ("since October 2023", "2023-10-01", None, "range"),
    ("in the spring of 2021", "2021-03-01", "2021-05-31", "range"),
    ("in the winter of 2019-2020", "2019-12-01", "2020-02-29", "range"),
    # Russian
    ("20 января 2017 года", "2017-01-20", "2017-01-20", "day"),
    ("третьего октября 2019 года", "2019-10-03", "2019-10-03", "day"),
    ("двадцать первого мая 2020 г.", "2020-05-21", "2020-05-21", "day"),
    ("от 6 ноября 2006 года", "2006-11-06", "2006-11-06", "day"),
    ("в понедельник, 3 сентября 2018 года", "2018-09-03", "2018-09-03", "day"),
    ("5-го марта 2020-го", "2020-03-05", "2020-03-05", "day"),
    ("12.12.2019 г.", "2019-12-12", "2019-12-12", "day"),
    ("на 1 июля 2019 года", "2019-07-01", "2019-07-01", "day"),
    ("в июне 2014 года", "2014-06-01", "2014-06-30", "month"),
    ("в начале октября 2019 года", "2019-10-01", "2019-10-31", "month"),
    ("до конца марта 2020 года", "2020-03-01", "2020-03-31", "month"),
    ("с 4 по 6 ноября 2019 года", "2019-11-04", "2019-11-06", "range"),
    ("с 28 октября по 2 ноября 2019 года", "2019-10-28", "2019-11-02", "range"),
    ("с 28 декабря по 3 января 2020 года", "2019-12-28", "2020-01-03", "range"),
    ("14 и 15 марта 2020 года", "2020-03-14", "2020-03-15", "range"),
    ("в январе–августе 2019 года", "2019-01-01", "2019-08-31", "range"),
    ("с января по сентябрь 2019 г.", "2019-01-01", "2019-09-30", "range"),
    ("за 11 месяцев 2016 года", "2016-01-01", "2016-11-30", "range"),
    ("за восемь месяцев 2019 года", "2019-01-01", "2019-08-31", "range"),
    ("за шесть месяцев 2019 года", "2019-01-01", "2019-06-30", "half"),
    ("за двенадцать месяцев 2019 года", "2019-01-01", "2019-12-31", "year"),
    ("в III квартале 2020 года", "2020-07-01", "2020-09-30", "quarter"),
    ("в 1-м квартале 2020 г.", "2020-01-01", "2020-03-31", "quarter"),
    ("во II кв. 2021 г.", "2021-04-01", "2021-06-30", "quarter"),
    ("в четвёртом квартале 2025 года", "2025-10-01", "2025-12-31", "quarter"),
    ("за три квартала 2020 года", "2020-01-01", "2020-09-30", "range"),
    ("в первом полугодии 2020 года", "2020-01-01", "2020-06-30", "half"),
    ("во второй половине 2020 года", "2020-07-01", "2020-12-31", "half"),
    ("во второй половине мая 2020 года", "2020-05-16", "2020-05-31", "range"),
    ("летом 2020 года", "2020-06-01", "2020-08-31", "range"),
    ("в 2021-м", "2021-01-01", "2021-12-31", "year"),
    ("в 2021 г.", "2021-01-01", "2021-12-31", "year"),
    ("к 2025 году", "2025-01-01", "2025-12-31", "year"),
    ("до конца 2025 года", "2025-01-01", "2025-12-31", "year"),
    ("По итогам 2015 года", "2015-01-01", "2015-12-31", "year"),
    ("в 2017–2020 годах", "2017-01-01", "2020-12-31", "range"),
    ("с 2015 по 2018 годы", "2015-01-01", "2018-12-31", "range"),
    ("между 2018 и 2020 годами", "2018-01-01", "2020-12-31", "range"),
    ("в 1990-х годах", "1990-01-01", "1999-12-31", "range"),
    ("с 2015 года", "2015-01-01", None, "range"),
    ("начиная с марта 2020 года", "2020-03-01", None, "range"),
    ("с начала 2019 года", "2019-01-01", None, "range"),
    ("5–7.10.2019", "2019-10-05", "2019-10-07", "range"),
    ("01.10.2019-05.10.2019", "2019-10-01", "2019-10-05", "range"),
    ("в 2018 и 2019 годах", "2018-01-01", "2019-12-31", "range"),
    ("за 10 мес. 2020 г.", "2020-01-01", "2020-10-31", "range"),
    ("за II–III кварталы 2020 года", "2020-04-01", "2020-09-30", "range"),
    # Kazakh
    ("1990-жылдары", "1990-01-01", "1999-12-31", "range"),
    ("2020-жылғы 5 мамыр", "2020-05-05", "2020-05-05", "day"),
    ("2019 жылғы 12 желтоқсан", "2019-12-12", "2019-12-12", "day"),
    ("2023 жылғы 16 мамырда", "2023-05-16", "2023-05-16", "day"),
    ("20 сәуір 2021 жыл", "2021-04-20", "2021-04-20", "day"),
    ("2020 жылдың 15-сәуірінде", "2020-04-15", "2020-04-15", "day"),
    ("2020 жылғы қарашаның 5-інде", "2020-11-05", "2020-11-05", "day"),
    ("2020 жылғы қарашаның 5-і күні", "2020-11-05", "2020-11-05", "day"),
    ("2021 ж. 5 қыркүйек", "2021-09-05", "2021-09-05", "day"),
    ("2019 жылғы қазанда", "2019-10-01", "2019-10-31", "month"),
    ("2019 жылдың қазан айында", "2019-10-01", "2019-10-31", "month"),
    ("2019 жылғы қыркүйек айының соңында", "2019-09-01", "2019-09-30", "month"),
    ("2021 жылдың қаңтар-тамызында", "2021-01-01", "2021-08-31", "range"),
    ("2021 жылдың қаңтарынан тамызына дейін", "2021-01-01", "2021-08-31", "range"),
    ("2021 жылғы 4–6 қараша", "2021-11-04", "2021-11-06", "range"),
    ("2021 жылғы 4 қараша мен 6 қараша аралығында", "2021-11-04", "2021-11-06", "range"),
    ("2020 жылдың 9 айында", "2020-01-01", "2020-09-30", "range"),
    ("2020 жылдың алғашқы алты айында", "2020-01-01", "2020-06-30", "half"),
    ("2020 жылдың он бір айында", "2020-01-01", "2020-11-30", "range"),
    ("2020 жылдың екінші жартыжылдығында", "2020-07-01", "2020-12-31", "half"),
    ("2020 жылдың бірінші жартысында", "2020-01-01", "2020-06-30", "half"),
    ("2021 жылғы үшінші тоқсанда", "2021-07-01", "2021-09-30", "quarter"),
    ("2021 жылдың 1-тоқсанында", "2021-01-01", "2021-03-31", "quarter"),
    ("2021 жылдың ІІ тоқсаны", "2021-04-01", "2021-06-30", "quarter"),
    ("2021 жылдың көктемінде", "2021-03-01", "2021-05-31", "range"),
    ("2021 жылы", "2021-01-01", "2021-12-31", "year"),
    ("2021 ж.", "2021-01-01", "2021-12-31", "year"),
    ("2021 жылдың соңына дейін", "2021-01-01", "2021-12-31", "year"),
    ("2030 жылға дейін", "2030-01-01", "2030-12-31", "year"),
    ("2018-2020 жылдары", "2018-01-01", "2020-12-31", "range"),
    ("2018 жылдан 2020 жылға дейін", "2018-01-01", "2020-12-31", "range"),
    ("1990 жылдары", "1990-01-01", "1999-12-31", "range"),
    ("2015 жылдан бері", "2015-01-01", None, "range"),
    ("2021 жылдың наурызынан бастап", "2021-03-01", None, "range"),
]

# Resolved against Wednesday 9 October 2019.
RELATIVE: list[Row] = [
    # English
    ("today", "2019-10-09", "2019-10-09", "day"),
    ("yesterday", "2019-10-08", "2019-10-08", "day"),
    ("в ушедшем году", "2018-01-01", "2018-12-31", "year"),
    ("в истекшем году", "2018-01-01", "2018-12-31", "year"),
    ("the day before yesterday", "2019-10-07", "2019-10-07", "day"),
    ("tomorrow", "2019-10-10", "2019-10-10", "day"),
    ("two days ago", "2019-10-07", "2019-10-07", "day"),
    ("on Tuesday", "2019-10-08", "2019-10-08", "day"),
    ("on Wednesday", "2019-10-09", "2019-10-09", "day"),
    ("on Thursday", "2019-10-03", "2019-10-03", "day"),
    ("next Thursday", "2019-10-10", "2019-10-10", "day"),
    ("last Wednesday", "2019-10-02", "2019-10-02", "day"),
    ("7 October", "2019-10-07", "2019-10-07", "day"),
    ("November 4-6", "2019-11-04", "2019-11-06", "range"),
    ("on December 20", "2019-12-20", "2019-12-20", "day"),
    ("in March", "2019-03-01", "2019-03-31", "month"),
    ("in March this year", "2019-03-01", "2019-03-31", "month"),
    ("in March of last year", "2018-03-01", "2018-03-31", "month"),
    ("last March", "2019-03-01", "2019-03-31", "month"),
    ("last November", "2018-11-01", "2018-11-30", "month"),
    ("next month", "2019-11-01", "2019-11-30", "month"),
    ("last month", "2019-09-01", "2019-09-30", "month"),
    ("last week", "2019-09-30", "2019-10-06", "range"),
    ("last year", "2018-01-01", "2018-12-31", "year"),
    ("by the end of the year", "2019-01-01", "2019-12-31", "year"),
    ("before the year is out", "2019-01-01", "2019-12-31", "year"),
    ("three years ago", "2016-01-01", "2016-12-31", "year"),
    ("in the first nine months", "2019-01-01", "2019-09-30", "range"),
    ("for January-August", "2019-01-01", "2019-08-31", "range"),
    ("in the first quarter", "2019-01-01", "2019-03-31", "quarter"),
    ("in the third quarter", "2019-07-01", "2019-09-30", "quarter"),
    ("next quarter", "2020-01-01", "2020-03-31", "quarter"),
    ("in the first half of the year", "2019-01-01", "2019-06-30", "half"),
    ("this summer", "2019-06-01", "2019-08-31", "range"),
    ("last winter", "2018-12-01", "2019-02-28", "range"),
    ("since the beginning of the year", "2019-01-01", None, "range"),
    # Russian
    ("сегодня", "2019-10-09", "2019-10-09", "day"),
    ("сегодняшние", "2019-10-09", "2019-10-09", "day"),
    ("вчера", "2019-10-08", "2019-10-08", "day"),
    ("накануне", "2019-10-08", "2019-10-08", "day"),
    ("Днём ранее", "2019-10-08", "2019-10-08", "day"),
    ("позавчера", "2019-10-07", "2019-10-07", "day"),
    ("в понедельник", "2019-10-07", "2019-10-07", "day"),
    ("в минувшую среду", "2019-10-02", "2019-10-02", "day"),
    ("в следующий вторник", "2019-10-15", "2019-10-15", "day"),
    ("7 октября", "2019-10-07", "2019-10-07", "day"),
    ("15 числа этого месяца", "2019-10-15", "2019-10-15", "day"),
    ("с 4 по 6 ноября", "2019-11-04", "2019-11-06", "range"),
    ("в марте этого года", "2019-03-01", "2019-03-31", "month"),
    ("в марте текущего года", "2019-03-01", "2019-03-31", "month"),
    ("12 марта с.г.", "2019-03-12", "2019-03-12", "day"),
    ("в декабре прошлого года", "2018-12-01", "2018-12-31", "month"),
    ("в прошлом месяце", "2019-09-01", "2019-09-30", "month"),
    ("на прошлой неделе", "2019-09-30", "2019-10-06", "range"),
    ("за девять месяцев прошлого года", "2018-01-01", "2018-09-30", "range"),
    ("за девять месяцев", "2019-01-01", "2019-09-30", "range"),
    ("в январе–августе", "2019-01-01", "2019-08-31", "range"),
    ("в III квартале", "2019-07-01", "2019-09-30", "quarter"),
    ("в первом полугодии следующего года", "2020-01-01", "2020-06-30", "half"),
    ("в первой половине декабря", "2019-12-01", "2019-12-15", "range"),
    ("летом прошлого года", "2018-06-01", "2018-08-31", "range"),
    ("в прошлом году", "2018-01-01", "2018-12-31", "year"),
    ("в позапрошлом году", "2017-01-01", "2017-12-31", "year"),
    ("в нынешнем году", "2019-01-01", "2019-12-31", "year"),
    ("до конца года", "2019-01-01", "2019-12-31", "year"),
    ("два года назад", "2017-01-01", "2017-12-31", "year"),
    ("с начала года", "2019-01-01", None, "range"),
    # Kazakh
    ("бүгін", "2019-10-09", "2019-10-09", "day"),
    ("кеше", "2019-10-08", "2019-10-08", "day"),
    ("ертең", "2019-10-10", "2019-10-10", "day"),
    ("екі күн бұрын", "2019-10-07", "2019-10-07", "day"),
    ("бейсенбі күні", "2019-10-03", "2019-10-03", "day"),
    ("келесі дүйсенбіде", "2019-10-14", "2019-10-14", "day"),
    ("20 желтоқсанға", "2019-12-20", "2019-12-20", "day"),
    ("4–6 қараша", "2019-11-04", "2019-11-06", "range"),
    ("биыл наурызда", "2019-03-01", "2019-03-31", "month"),
    ("былтырғы наурызда", "2018-03-01", "2018-03-31", "month"),
    ("осы жылдың наурызында", "2019-03-01", "2019-03-31", "month"),
    ("өткен айда", "2019-09-01", "2019-09-30", "month"),
    ("өткен аптада", "2019-09-30", "2019-10-06", "range"),
    ("Биылғы 9 айда", "2019-01-01", "2019-09-30", "range"),
    ("9 айда", "2019-01-01", "2019-09-30", "range"),
    ("үшінші тоқсанда", "2019-07-01", "2019-09-30", "quarter"),
    ("келесі жылдың бірінші тоқсанында", "2020-01-01", "2020-03-31", "quarter"),
    ("Келесі жылдың бірінші жартыжылдығында", "2020-01-01", "2020-06-30", "half"),
    ("былтыр", "2018-01-01", "2018-12-31", "year"),
    ("өткен жылы", "2018-01-01", "2018-12-31", "year"),
    ("жыл соңына дейін", "2019-01-01", "2019-12-31", "year"),
    ("екі жыл бұрын", "2017-01-01", "2017-12-31", "year"),
    ("жыл басынан бері", "2019-01-01", None, "range"),
]

# No date at all, or none that can be known even with the publication.
NONE = [
    "", " ", "25 предприятий", "2000 тонн", "1200 га", "7.4 billion", "7,4 млрд тенге", "2000 people", "15:20",
    "в 15:20", "31 February 2020", "31 февраля 2020 года", "31.02.2020", "2020-13-01", "30 ақпанда", "за 10 лет",
    "за последние пять лет", "over the past five years", "за последние 9 месяцев", "the last nine months",
    "соңғы 9 айда", "за 93 дня", "the same period", "в тот же день", "after 2020", "после 2020 года",
    "2020 жылдан кейін", "зимой 2019 года", "5 мая 2019 года, а затем в июле 2021 года", "2 000", "12.05", "the city",
    "every year", "последних лет", "$2000", "№ 2015", "май",
    "half of the cost", "во второй половине зала", "the first half-hour", "квартал",
]  # fmt: skip
RESOLVED_WITH_TODAY = {"май"}


@pytest.mark.parametrize(("text", "start", "end", "precision"), BUGS + STATED)
def test_stated(text: str, start: str | None, end: str | None, precision: str) -> None:
    """A date that is given whole needs nothing else, and a publication day does not change it."""
    assert _told(text) == (start, end, precision)
    assert _told(text, PUBLISHED) == (start, end, precision)


@pytest.mark.parametrize(("text", "start", "end", "precision"), RELATIVE)
def test_relative(text: str, start: str | None, end: str | None, precision: str) -> None:
    """Against the publication it resolves, and says so; without it, never."""
    assert _told(text, PUBLISHED) == (start, end, precision)
    assert parse_when(text, published=PUBLISHED).basis == "relative"
    assert _told(text) == NOTHING


@pytest.mark.parametrize("text", NONE)
def test_no_date(text: str) -> None:
    """What is no date, or can't be known, stays unresolved with its text."""
    when = parse_when(text, published=None if text in RESOLVED_WITH_TODAY else PUBLISHED)
    assert (when.text, when.start, when.end, when.precision, when.basis) == (text, None, None, "unknown", None)


@pytest.mark.parametrize(
    ("text", "published", "start"),
    [
        ("20 декабря", date(2020, 1, 10), "2019-12-20"),
        ("December 20", date(2020, 1, 10), "2019-12-20"),
        ("20 желтоқсанда", date(2020, 1, 10), "2019-12-20"),
        ("15 января", date(2019, 12, 28), "2020-01-15"),
        ("29 февраля", date(2021, 2, 1), "2020-02-29"),
        ("в четвёртом квартале", date(2020, 2, 3), "2019-10-01"),
        ("за девять месяцев", date(2020, 2, 3), "2019-01-01"),
        ("во втором полугодии", date(2020, 2, 3), "2019-07-01"),
        ("in December", date(2020, 2, 3), "2019-12-01"),
        ("November 4-6", date(2019, 7, 31), "2019-11-04"),
        ("в понедельник, 3 сентября", date(2018, 9, 4), "2018-09-03"),
    ],
)
def test_year_next_to_publication(text: str, published: date, start: str) -> None:
    """A date without a year goes to the nearest sensible one, rather back than ahead."""
    assert _told(text, published)[0] == start


@pytest.mark.parametrize(
    ("text", "context", "start"),
    [
        ("on Thursday", "The forum will be held on Thursday in Aqtobe.", "2019-10-10"),
        ("on Thursday", "The mayor said on Thursday that a plant will be built.", "2019-10-03"),
        ("в пятницу", "Делегация прибудет в Актобе в пятницу.", "2019-10-11"),
        ("в пятницу", "Аким принял посла в пятницу.", "2019-10-04"),
        ("бейсенбіде", "Форум бейсенбіде өтеді.", "2019-10-10"),
        ("in May", "Construction is expected to begin in May.", "2020-05-01"),
        ("in May", "Construction began in May.", "2019-05-01"),
        ("в мае", "Завод планируют запустить в мае.", "2020-05-01"),
        ("в мае", "Завод запустили в мае.", "2019-05-01"),
        ("мамырда", "Зауыт мамырда салынады.", "2020-05-01"),
        # Bugs: a name read as a verb; the verb of saying before the verb of what is said.
        ("дүйсенбіде", "Қала әкімі Марат Ержанбек дүйсенбіде қонақтармен кездесті.", "2019-10-07"),
        (
            "в июне",
            "Консул сообщил, что в июне для переговоров в Актау прибудет делегация.",
            "2020-06-01",
        ),
        # Put off: the new day lies ahead, although the verb looks back.
        ("to March 3", "The forum was postponed to March 3.", "2020-03-03"),
        (
            "March 3-4",
            "The talks, due in autumn, have been rescheduled to March 3-4 and will be in Oral.",
            "2020-03-03",
        ),
        ("to 3 March", "The visit was moved from 20 September to 3 March.", "2020-03-03"),
        ("на март", "Форум перенесли на март.", "2020-03-01"),
        ("до марта", "Визит отложили из-за погоды до марта.", "2020-03-01"),
        ("весной", "Договор должен быть подписан весной.", "2020-03-01"),
        ("наурызда", "Келісім наурызда жасалуы тиіс.", "2020-03-01"),
        ("в пятницу", "В программе завод; гости отбудут домой в пятницу.", "2019-10-11"),
        ("бейсенбіде", "Әкім елшімен бейсенбіде кездеседі.", "2019-10-10"),
        ("наурызда", "Тараптар жобаны наурызда талқылайды.", "2020-03-01"),
        ("наурызда", "Тараптар жобаны наурызда талқылады.", "2019-03-01"),
        ("наурызда", "Цех наурызда іске қосылады.", "2020-03-01"),
        ("к осени", "Аким сказал, что цех сдадут к осени.", "2019-09-01"),
        ("by March", "The mayor said the shop would open by March.", "2020-03-01"),
        ("к марту", "Аким сказал, что цех сдадут к марту.", "2020-03-01"),
        ("the spring", "The text is agreed; its signing was left for the spring.", "2020-03-01"),
    ],
)
def test_tense_decides(text: str, context: str, start: str) -> None:
    """The nearest verb says whether a weekday or month without a year lies ahead."""
    assert _told(text, PUBLISHED, context)[0] == start


POINTING = [
    ("the same six months", "Exports rose in the first half of 2019. Imports fell over the same six months.",
     ("2019-01-01", "2019-06-30", "half"), "inferred"),
    ("same period of 2018", "Trade grew in January-August 2019 against the same period of 2018.",
     ("2018-01-01", "2018-08-31", "range"), "inferred"),
    ("the same period last year", "Trade grew in January-August 2019 against the same period last year.",
     ("2018-01-01", "2018-08-31", "range"), "relative"),
    ("The same day", "The deal was signed on 2 October. The same day he flew home.",
     ("2019-10-02", "2019-10-02", "day"), "relative"),
    ("a day earlier", "They met on 2 October 2019. A minister had come a day earlier.",
     ("2019-10-01", "2019-10-01", "day"), "inferred"),
    ("тем же днём", "7 октября аким принял посла, тем же днём они осмотрели завод.",
     ("2019-10-07", "2019-10-07", "day"), "relative"),
    ("аналогичный период прошлого года", "За 8 месяцев 2019 года рост составил 5% за аналогичный период прошлого года.",
     ("2018-01-01", "2018-08-31", "range"), "relative"),
    ("в том же году", "Завод открыли в мае 2016 года, в том же году он дал прибыль.",
     ("2016-01-01", "2016-12-31", "year"), "inferred"),
    ("на следующий день", "3 мая 2018 года прошёл форум, а на следующий день гости уехали.",
     ("2018-05-04", "2018-05-04", "day"), "inferred"),
    ("осы мерзімде", "2019 жылдың 8 айында экспорт өсті, осы мерзімде импорт азайды.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("за этот период", "В январе-августе 2019 года вырос экспорт, импорт за этот период упал.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("over this period", "Exports rose in January-August 2019; imports fell over this period.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("За отчётный период", "В январе-августе 2019 года экспорт вырос. За отчётный период упал импорт.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("есепті кезеңде", "2019 жылдың 8 айында экспорт өсті, есепті кезеңде импорт азайды.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("In the reporting period", "Exports rose in January-August 2019. In the reporting period imports fell.",
     ("2019-01-01", "2019-08-31", "range"), "inferred"),
    ("сол күні", "Әкім 2019 жылғы 7 қазанда елшіні қабылдады, сол күні олар зауытты көрді.",
     ("2019-10-07", "2019-10-07", "day"), "inferred"),
    ("өткен жылдың сәйкес кезеңімен", "2019 жылдың 8 айында экспорт өткен жылдың сәйкес кезеңімен салыстырғанда өсті.",
     ("2018-01-01", "2018-08-31", "range"), "relative"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "context", "days", "basis"), POINTING)
def test_pointing(text: str, context: str, days: tuple[str, str, str], basis: str) -> None:
    """What points back is resolved by the nearest date told before it, and says whence."""
    assert _told(text, PUBLISHED, context) == days
    assert parse_when(text, published=PUBLISHED, context=context).basis == basis
    assert _told(text, PUBLISHED) in (NOTHING, ("2019-10-08", "2019-10-08", "day"))


def test_comparison_is_no_antecedent() -> None:
    """The words "a year earlier" give a figure's base; what follows speaks of the period itself again."""
    context = "Trade in the first half of 2019 beat that of a year earlier. Imports fell over the same six months."
    assert _told("the same six months", None, context) == ("2019-01-01", "2019-06-30", "half")


@pytest.mark.parametrize(
    ("text", "context", "days"),
    [
        ("20 января", "АКТОБЕ. 21 января. Аким 20 января принял гостей. За 11 месяцев 2016 года экспорт вырос.",
         ("2017-01-20", "2017-01-20", "day")),
        ("17 мая", "16 мая 2023 года в Таразе открылся форум. 17 мая гости осмотрели парк.",
         ("2023-05-17", "2023-05-17", "day")),
        ("14 марта", "АЛМАТЫ. 14 марта. В 2018 году экспорт вырос.", NOTHING),
        ("14 марта", "АЛМАТЫ. 14 марта. По договору от 6 ноября 2006 года работают заводы.", NOTHING),
        ("in the spring", "In the spring they met. Exports in the first six months of 2018 grew.", NOTHING),
        ("2 June", "ASTANA, 5 June. They met on 2 June. In 2021 trade grew.", NOTHING),
    ],
)  # fmt: skip
def test_year_from_context(text: str, context: str, days: tuple[str | None, str | None, str]) -> None:
    """Without a publication the article pins a year only where nothing else is possible."""
    assert _told(text, None, context) == days
    assert parse_when(text, context=context).basis == (None if days == NOTHING else "inferred")


FOUND = [
    ("Trade grew in 2018 and fell in 2019.", ["in 2018", "in 2019"]),
    ("In April 2019 it cost 2000 tenge; 25 enterprises and 2000 people came at 15:20.", ["In April 2019"]),
    ("GDP (2017): $478.6 billion; EXPO-2017; World Cup 2018 guests", ["2017"]),
    ("We may march on. It may be in May.", ["in May"]),
    ("The deal of March 5, 2020 grew to 7.4 billion in the first half of 2023.",
     ["March 5, 2020", "in the first half of 2023"]),
    ("It was postponed from 20 November to 4 December.", ["from 20 November", "to 4 December"]),
    ("It is to start before the year is out.", ["before the year is out"]),
    ("На встрече в первой половине дня, 3 и 10 марта", ["3 и 10 марта"]),
    ("Since 1996 the bank has lent 41 billion.", ["Since 1996"]),
    ("He told on Thursday, yesterday and in early October 2019.",
     ["on Thursday", "yesterday", "in early October 2019"]),
    ("с 23 по 25 ноября в Актау ждут 25 гостей", ["с 23 по 25 ноября"]),
    ("товарооборот за восемь месяцев 2019 года вырос на 21,6%, до 14,9 млн", ["за восемь месяцев 2019 года"]),
    ("пустить обещают в 2021-м, построить 2000 квартир", ["в 2021-м"]),
    ("охрана окружающей среды, накануне праздника, 2019 тонн", []),
    ("накануне подписали договор", ["накануне"]),
    ("Between 2005 and the middle of 2018 it grew.", ["Between 2005 and the middle of 2018"]),
    ("Между 2005 годом и серединой 2018 года рос вывоз.", ["Между 2005 годом и серединой 2018 года"]),
    # Yesterday before a subject, the eve of something before a genitive.
    ("Накануне аким района принял консула.", ["Накануне"]),
    ("Накануне делегация осмотрела завод.", ["Накануне"]),
    ("Накануне чешский посол осмотрел завод.", ["Накануне"]),
    ("Накануне визита, накануне официального визита, накануне переговоров и встреч", []),
    ("накануне Нового года, накануне консультаций, накануне ЭКСПО", []),
    ("в Марте Ивановой, до 2000 участников, к 8 Марта", []),
    ("Встреча перенесена с 20 ноября на 4 декабря.", ["с 20 ноября", "4 декабря"]),
    ("Форум 2019 жылғы 12 желтоқсанда Қазанда өтті.", ["2019 жылғы 12 желтоқсанда"]),
    ("Биылғы 9 айда тауар айналымы 11,4 пайызға азайды.", ["Биылғы 9 айда"]),
    ("Желтоқсан көшесі, жазғы маусымда, 50 адам.", []),
    ("2018-2020 жылдары 9 ай ішінде 40 га жерде", ["2018-2020 жылдары"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_find(text: str, found: list[str]) -> None:
    """Running text gives its dates, prepositions included, and nothing that is none."""
    dates = find_dates(text, published=PUBLISHED)
    assert [one.text.removeprefix("на ") for one in dates] == found
    assert all(text[one.start : one.end] == one.text == one.value.text for one in dates)


def test_find_in_sentence_of_article() -> None:
    """A sentence is read with its article: what it points to stands outside it."""
    sentence = "The same day they left."
    article = f"The forum was held on 7 October. {sentence}"
    (found,) = find_dates(sentence, published=PUBLISHED, context=article)
    assert (found.text, found.value.start) == ("The same day", date(2019, 10, 7))


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("14 September 2023, 18:20", "2023-09-14"),
        ("9 октября 2019, 15:20", "2019-10-09"),
        (" date 2019-07-31 AQTOBE. NEWS", "2019-07-31"),
        ("12.12.2019", "2019-12-12"),
        ("17.07.2024 | Экономика | Область", "2024-07-17"),
        ("2019 жылғы 12 желтоқсан", "2019-12-12"),
        ("20 сәуір 2021 жыл, ҚОСТАНАЙ", "2021-04-20"),
        ("2 March, 2021", "2021-03-02"),
        ("Published: 28.03.2024", "2024-03-28"),
        ("2020-11-19 18:32", "2020-11-19"),
        ("2020-11-19T18:32:00+06:00", "2020-11-19"),
        ("Thursday, March 14, 2019 10:02 am", "2019-03-14"),
        ("4 сентября 2018, вторник", "2018-09-04"),
        ("ASTANA, 5 June", None),
        ("in April 2019", None),
        ("19-20 May 2022", None),
        ("", None),
    ],
)
def test_find_published(header: str, day: str | None) -> None:
    """A header gives its day only when it is whole."""
    assert find_published(header) == _iso(day)


@pytest.mark.parametrize(
    ("text", "end", "precision"),
    [
        ("since 2021", "2021-12-31", "year"),
        ("since October 2023", "2023-10-31", "month"),
        ("с марта этого года", "2019-03-31", "month"),
        ("с 1 января 2020 года", "2020-01-01", "day"),
        ("2015 жылдан бері", "2015-12-31", "year"),
        ("since the third quarter of 2018", "2018-09-30", "quarter"),
        ("in 2018", "2018-12-31", "year"),
        ("yesterday", "2019-10-08", "day"),
    ],
)
def test_first_span(text: str, end: str, precision: str) -> None:
    """An open span closes to the unit that opened it; any other stays."""
    when = first_span(parse_when(text, published=PUBLISHED))
    assert (when.end, when.precision) == (_iso(end), precision)


PIECES = st.sampled_from(
    [
        "2019", "31", "5", "-", "–", "/", ".", ",", "in", "since", "from", "to", "and", "between", "the", "of", "May",
        "February", "last", "next", "same", "day", "year", "first", "half", "quarter", "nine", "months", "ago",
        "earlier", "Thursday", "Q3", "1990s", "в", "с", "по", "до", "года", "году", "марта", "месяцев", "за",
        "прошлого", "вчера", "III", "квартале", "летом", "зимой", "начале", "тот же", "жылғы", "жылдан", "бері",
        "дейін", "қазанда", "тоқсанда", "айда", "кеше", "биыл", "бірінші", "31.02.2020", "2020-02-29", "0",
        "999999999", "\n\n", "\u200b", "%",
    ]
)  # fmt: skip
DAYS = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=12).map(" ".join)


@given(text=TEXTS, published=DAYS, context=st.none() | TEXTS)
@settings(max_examples=600, deadline=None)
def test_never_raises(text: str, published: date | None, context: str | None) -> None:
    """Any text gives a When in order with that text; found ones lie in the text, in order, apart."""
    when = parse_when(text, published=published, context=context)
    assert when.text == text
    assert first_span(when).text == text
    last = 0
    for found in find_dates(text, published=published, context=context):
        assert last <= found.start < found.end
        assert text[found.start : found.end] == found.text == found.value.text
        assert found.value.end is None or (found.value.start is not None and found.value.start <= found.value.end)
        last = found.end
    find_published(text)


@given(day=st.dates(date(1950, 1, 1), date(2090, 12, 31)), published=DAYS)
@settings(deadline=None)
def test_round_trip(day: date, published: date | None) -> None:
    """Every day comes back from the ways in which the three languages write it, whatever the publication."""
    english = f"{day.day} {day:%B} {day.year}"
    for text in (english, f"{day:%B} {day.day}, {day.year}", f"{day:%d.%m.%Y}", day.isoformat()):
        when = parse_when(text, published=published)
        assert (when.start, when.end, when.precision) == (day, day, "day")


ADVERSARIAL = [
    "1" * 20_000, "1 " * 10_000, "1," * 10_000, "1.1" * 8_000, "2019-" * 5_000, "в 2019 году " * 2_000, "May " * 5_000,
    "(" * 20_000, "the same day " * 2_000, "1 111 " * 4_000, "\u200b" * 20_000, "a day earlier " * 2_000,
    "с 4 по " * 4_000, "жылдың " * 4_000, "2019 and " * 3_000, "март" * 6_000, "on Thursday " * 2_000,
]  # fmt: skip


@pytest.mark.parametrize("text", ADVERSARIAL, ids=lambda text: text[:12])
def test_linear_time(text: str) -> None:
    """Twice the text takes about twice the time, and 20,000 characters never a second."""

    def seconds(piece: str) -> float:
        begin = time.perf_counter()
        find_dates(piece, published=PUBLISHED)
        parse_when(piece, published=PUBLISHED)
        return time.perf_counter() - begin

    half, whole = (min(seconds(piece) for _ in range(2)) for piece in (text[: len(text) // 2], text))
    assert whole < 5 * half + 0.05


def test_a_value_takes_under_a_millisecond() -> None:
    """The median over all rows, in an article of 3,000 characters, stays under a millisecond."""
    texts = [row[0] for row in STATED + RELATIVE]
    article = " ".join(texts)[:3000]
    parse_when("2019", published=PUBLISHED, context=article)
    times = []
    for text in texts:
        begin = time.perf_counter()
        parse_when(text, published=PUBLISHED, context=article)
        times.append(time.perf_counter() - begin)
    assert sorted(times)[len(times) // 2] < 0.001
