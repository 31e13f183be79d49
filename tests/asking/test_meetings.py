"""Meetings found without a model. Every meeting here is invented, and everybody but heads of state known by name."""

from __future__ import annotations

from datetime import date

import pytest

from kzrelations.article import split
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.meetings import find
from kzrelations.asking.staged.meetings.cues import find_cues, spoken
from kzrelations.asking.staged.meetings.facts import mode_of, status_of
from kzrelations.asking.staged.scene import Scene, set_scene
from kzrelations.schemas import Article, Meeting

_KEPT = 0.5


def _scene(text: str, published: date | None = date(2024, 5, 16)) -> Scene:
    return set_scene(split(Article(id="a", text=text, published=published)))


def _guesses(text: str, published: date | None = date(2024, 5, 16)) -> list[Guess]:
    return [guess for guess in find(_scene(text, published)) if guess.score >= _KEPT]


def _meetings(text: str, published: date | None = date(2024, 5, 16)) -> list[Meeting]:
    return [guess.record for guess in _guesses(text, published) if isinstance(guess.record, Meeting)]


def _countries(meeting: Meeting) -> list[str | None]:
    return [actor.country for actor in meeting.participants]


_ONE = [
    (
        "PAVLODAR. Yesterday akim of Pavlodar region Erlan Sadykov received Ambassador of Italy Paolo Ferri. "
        "They spoke about farm machinery.",
        ["KZ", "IT"],
    ),
    (
        "Talks between Mayor of Almaty Erlan Sadykov and Consul General of Japan Kenji Mori took place on May 14.",
        ["KZ", "JP"],
    ),
    (
        "ТАРАЗ. Вчера аким Жамбылской области Ерлан Садыков встретился с послом Италии Паоло Ферри. "
        "Стороны обсудили сельхозтехнику.",
        ["KZ", "IT"],
    ),
    ("Состоялась встреча акима Алматы Ерлана Садыкова с генеральным консулом Японии Кэндзи Мори.", ["KZ", "JP"]),
    (
        "Кеше Жамбыл облысының әкімі Ерлан Садықов Италия елшісі Паоло Ферримен кездесті. Тараптар сауданы талқылады.",
        ["KZ", "IT"],
    ),
    ("Павлодар облысының әкімі Ерлан Садықов Жапонияның бас консулы Кэндзи Мориді қабылдады.", ["KZ", "JP"]),
]


@pytest.mark.parametrize(("text", "countries"), _ONE)
def test_one_contact_is_one_meeting(text: str, countries: list[str]) -> None:
    """A contact and what goes on about it are one new, held meeting of the Kazakh side with its guest."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == countries
    assert (meeting.status, meeting.novelty, meeting.mode) == ("held", "new", "in_person")


_SEVERAL = [
    (
        "Аким Алматы Ерлан Садыков встретился с послом Франции Жаном Дюбуа, а затем принял посла Японии Кэндзи Мори.",
        ["FR", "JP"],
    ),
    (
        "Алматы әкімі Ерлан Садықов Франция елшісі Жан Дюбуамен және Жапония елшісі Кэндзи Моримен жеке-жеке кездесті.",
        ["FR", "JP"],
    ),
    (
        "Mayor of Almaty Erlan Sadykov received Ambassador of France Jean Dubois. "
        "Then he met with Ambassador of Japan Kenji Mori.",
        ["FR", "JP"],
    ),
]


@pytest.mark.parametrize(("text", "countries"), _SEVERAL)
def test_each_delegation_is_a_meeting_of_its_own(text: str, countries: list[str]) -> None:
    """Two delegations met by one host are two meetings, each with the host."""
    meetings = _meetings(text)
    assert [_countries(meeting) for meeting in meetings] == [["KZ", country] for country in countries]


def test_people_of_one_side_are_one_delegation() -> None:
    """An ambassador and a manager of the same country, met together, are one meeting of three."""
    (meeting,) = _meetings(
        "Аким Актюбинской области Ерлан Садыков принял посла Италии Паоло Ферри и "
        "вице-президента итальянской компании «Ферроне» Марио Росси."
    )
    assert _countries(meeting) == ["KZ", "IT", "IT"]


def test_later_sentences_join_the_meeting_they_are_about() -> None:
    """Sentences about one of two meetings become evidence of that one alone, found by name or by nation."""
    first, second = _guesses(
        "Аким Алматы Ерлан Садыков встретился с послом Франции Жаном Дюбуа, а затем принял посла Японии Кэндзи Мори. "
        "С французским дипломатом говорили о туризме. На встрече с Кэндзи Мори обсудили отходы."
    )
    assert [e.sentence for e in first.record.evidence] == [1, 2]
    assert [e.sentence for e in second.record.evidence] == [1, 3]


_PRONOUNS = [
    "Вчера в Атырау прибыл посол Италии Паоло Ферри. Гостя принял аким Атырауской области Ерлан Садыков.",
    "Ambassador of Italy Paolo Ferri came to Atyrau yesterday. Akim of Atyrau region Erlan Sadykov received him.",
    "Кеше Атырауға Италия елшісі Паоло Ферри келді. Қонақты Атырау облысының әкімі Ерлан Садықов қабылдады.",
]


@pytest.mark.parametrize("text", _PRONOUNS)
def test_a_visit_sets_the_scene_for_the_reception(text: str) -> None:
    """Guests, day and place of a reception come from the sentence that tells of their arrival."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == ["KZ", "IT"]
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 15)
    assert meeting.place is not None
    assert meeting.place.region == "KZ-23"


_STATUS = [
    (
        "Встречу акима Алматы Ерлана Садыкова с послом Италии Паоло Ферри, назначенную на 18 мая, перенесли на 3 июня.",
        "planned",
        3,
    ),
    (
        "The talks of Almaty mayor Erlan Sadykov with Italian Ambassador Paolo Ferri, set for 18 May, were called off.",
        "cancelled",
        18,
    ),
    ("20 мамырда Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен кездеседі.", "planned", 20),
    ("Mayor of Almaty Erlan Sadykov will meet with Ambassador of Italy Paolo Ferri on 20 May.", "planned", 20),
]


@pytest.mark.parametrize(("text", "status", "day"), _STATUS)
def test_status_and_day(text: str, status: str, day: int) -> None:
    """A postponed meeting has its new day, a cancelled one its old day."""
    (meeting,) = _meetings(text)
    assert meeting.status == status
    assert meeting.date is not None
    assert meeting.date.start is not None
    assert meeting.date.start.day == day


_MODES = [
    ("Аким Алматы Ерлан Садыков провёл переговоры с послом Италии Паоло Ферри по видеосвязи.", "video"),
    ("Mayor of Almaty Erlan Sadykov spoke by telephone with Ambassador of Italy Paolo Ferri.", "phone"),
    ("АЛМАТЫ. Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен телефон арқылы сөйлесті.", "phone"),
]


@pytest.mark.parametrize(("text", "mode"), _MODES)
def test_remote_contacts_have_a_mode_and_no_place(text: str, mode: str) -> None:
    """Talks by video or telephone take place nowhere, whatever the dateline."""
    (meeting,) = _meetings(text)
    assert (meeting.mode, meeting.place) == (mode, None)
    assert all(actor.role is None for actor in meeting.participants)


def test_abroad_the_kazakh_side_is_the_visitor() -> None:
    """On foreign ground the guest is ours."""
    (meeting,) = _meetings("7 мая в Милане аким Алматы Ерлан Садыков провёл переговоры с послом Италии Паоло Ферри.")
    assert meeting.place is not None
    assert meeting.place.country == "IT"
    assert [actor.role for actor in meeting.participants] == ["visitor", "host"]


_OLD = [
    "Напомним, в марте 2022 года аким Алматы Ерлан Садыков встречался с послом Италии Паоло Ферри.",
    "Recall that in March 2022 Mayor of Almaty Erlan Sadykov met with Ambassador of Italy Paolo Ferri.",
    "Еске салайық, 2022 жылғы наурызда Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен кездескен.",
]


@pytest.mark.parametrize("text", _OLD)
def test_recalled_meetings_are_background(text: str) -> None:
    """What the article recalls is no news."""
    (meeting,) = _meetings(text)
    assert meeting.novelty == "background"


_NOTHING = [
    "The akim of Kostanay region Erlan Sadykov met with the builders of a hospital that has Italian beds.",
    "At the forum Ambassador of Italy Paolo Ferri spoke about exports to Kazakhstan.",
    "President of Uzbekistan Rustam Alimov received Ambassador of Italy Paolo Ferri in Tashkent.",
    "The company received a loan from the EBRD; the requirements were met.",
    "Аким встретился с жителями района. Дорогу строит китайская компания.",
    "Министр Ерлан Садыков принял участие в форуме в Берлине. Комиссия приняла решение о поставках в Италию.",
    "Сборная Казахстана встретилась с командой Дании в Копенгагене.",
    "Әкім Ерлан Садықов ауыл тұрғындарымен кездесті. Құдықты түрік компаниясы қазды.",
    "Парламент жаңа заң қабылдады. Құрама футбол турнирінде Италия командасымен кездесті.",
    "«Мы обсудили бы с послом Италии Паоло Ферри все проекты нашей области», — сказал аким Ерлан Садыков.",
]


@pytest.mark.parametrize("text", _NOTHING)
def test_what_is_no_meeting_yields_nothing(text: str) -> None:
    """Domestic meetings, speeches, third countries, decisions, sport and quoted wishes yield nothing."""
    assert _meetings(text) == []


def test_every_quote_is_verbatim() -> None:
    """Evidence is cut from the article."""
    text = _SEVERAL[0][0]
    for meeting in _meetings(text):
        assert all(text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("он принял участие в форуме", []),
        ("he met the requirements", []),
        ("шешім қабылдады", []),
        ("принял посла, затем провёл переговоры с гостями", ["receive", "talk"]),
        ("елшіні қабылдады", ["receive"]),
        ("phone call with the minister", ["call"]),
    ],
)
def test_cues(text: str, kinds: list[str]) -> None:
    """Cue words are told from the same verbs in other senses."""
    assert [cue.kind for cue in find_cues(text)] == kinds


def test_speech_is_told_from_names_in_quotation_marks() -> None:
    """A long quotation is speech, a company's name is none, and a quotation may go on over several sentences."""
    scene = _scene("Фирма «Альфа» пришла. «Мы рады гостям. Мы ждём всех вас в нашем городе», — сказал аким. Все ушли.")
    spans = spoken(scene)
    assert [bool(spans[line.number]) for line in scene.lines] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "mode", "status"),
    [
        ("провёл онлайн-встречу", "video", "held"),
        ("қоңырау шалды", "phone", "held"),
        ("кездесу өтпейтін болды", "in_person", "cancelled"),
        ("встреча отложена до осени", "in_person", "planned"),
    ],
)
def test_mode_and_status_by_words(text: str, mode: str, status: str) -> None:
    """Words alone tell how and whether the sides met."""
    assert (mode_of(text), status_of(text)) == (mode, status)


def test_a_delegation_is_named_by_the_line_that_names_its_head() -> None:
    """An unnamed delegation gets its head when the next sentence tells who led it."""
    (meeting,) = _meetings(
        "Семей қаласының әкімі Ерлан Садықов Қытай кәсіпкерлерінің делегациясын қабылдады. "
        "Делегацияны «Хуа Мин» компаниясының президенті Ли Вэй бастап келді."
    )
    assert [actor.name for actor in meeting.participants] == ["Ерлан Садықов", "Ли Вэй"]


def test_topics_are_plain_english() -> None:
    """Topics come from the lines of the meeting, in English."""
    (meeting,) = _meetings(_ONE[0][0])
    assert meeting.topics == ["agriculture"]


_NAMELESS = [
    "On Monday Rustam Alimov spoke by telephone with Erlan Sadykov about water.",
    "Рустам Алимов и Ерлан Садыков провели переговоры.",
]


@pytest.mark.parametrize("text", _NAMELESS)
def test_a_country_that_the_article_does_not_tell_is_not_filled_in(text: str) -> None:
    """Two people of whom nothing is told are no meeting of two countries."""
    assert _meetings(text) == []


_TOLD_OTHERWISE = [
    ("Ambassador of Italy Paolo Ferri paid a courtesy call on the Akim of Pavlodar Region Erlan Sadykov.", "held"),
    ("Mayor of Almaty Erlan Sadykov sat down with Consul General of Japan Kenji Mori.", "held"),
    ("Deputy Akim of Almaty Erlan Sadykov was closeted for an hour with Consul General of Japan Kenji Mori.", "held"),
    ("The mayor of Almaty Erlan Sadykov had lunch with Consul General of Japan Kenji Mori.", "held"),
    (
        "Ambassador of Italy Paolo Ferri is to be welcomed by akim of Pavlodar region Erlan Sadykov on 3 June.",
        "planned",
    ),
    ("Посол Италии Паоло Ферри нанёс визит вежливости акиму Павлодарской области Ерлану Садыкову.", "held"),
    ("Аким Алматы Ерлан Садыков имел беседу с генеральным консулом Японии Кэндзи Мори.", "held"),
    ("Аким Алматы Ерлан Садыков провёл совещание с генеральным консулом Японии Кэндзи Мори.", "held"),
    ("Италия елшісі Паоло Ферри Павлодар облысының әкімі Ерлан Садықовтың қабылдауында болды.", "held"),
    ("Алматы әкімі Ерлан Садықов Жапонияның бас консулы Кэндзи Моримен дидарласты.", "held"),
    ("Алматы әкімі Ерлан Садықов пен Жапонияның бас консулы Кэндзи Мори арасында кездесу өтті.", "held"),
]


@pytest.mark.parametrize(("text", "status"), _TOLD_OTHERWISE)
def test_contacts_have_many_words(text: str, status: str) -> None:
    """Calls, lunches, closed doors, receptions: each is a meeting of the two who are named."""
    (meeting,) = _meetings(text)
    assert {actor.country for actor in meeting.participants} in ({"KZ", "IT"}, {"KZ", "JP"})
    assert meeting.status == status


_TRIPS = [
    ("A trip to Taraz by Polish Ambassador Jan Nowak, planned for 20 May, has been postponed until 5 June.", "PL", 5),
    ("Визит посла Польши Яна Новака в Тараз, запланированный на 20 мая, отменён.", "PL", 20),
    ("Поездка акима Павлодарской области Ерлана Садыкова в Варшаву перенесена на 3 июня.", "KZ", 3),
    ("В мае 2024 года делегация не приехала. 20 мая в Тараз прибудет посол Польши Ян Новак.", "PL", 20),
    ("Польша елшісі Ян Новак 20 мамырда Таразға сапармен келеді.", "PL", 20),
]


@pytest.mark.parametrize(("text", "country", "day"), _TRIPS)
def test_a_visit_to_come_has_the_side_that_is_told(text: str, country: str, day: int) -> None:
    """A visit planned, put off or called off is a meeting of the one side that the article names."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == [country]
    assert meeting.status == ("cancelled" if "отмен" in text else "planned")
    assert meeting.date is not None
    assert meeting.date.start is not None
    assert meeting.date.start.day == day


_PROGRAMMES = [
    "Akim of Pavlodar region Erlan Sadykov received Ambassador of Italy Paolo Ferri on 14 May. "
    "A call on the mayor of Ekibastuz, scheduled for 17 May, has been cancelled.",
    "Akim of Pavlodar region Erlan Sadykov received Ambassador of Italy Paolo Ferri on 14 May. "
    "On 17 May the mayor of Ekibastuz Dana Serikova will receive him.",
]


@pytest.mark.parametrize("text", _PROGRAMMES)
def test_the_guest_told_above_meets_others_too(text: str) -> None:
    """Somebody else who receives the same guest is a meeting of his own, named or by office alone."""
    first, second = _meetings(text)
    assert _countries(first) == _countries(second) == ["KZ", "IT"]
    assert first.participants[0].name != second.participants[0].name


def test_the_next_meeting_has_the_same_sides() -> None:
    """Another round between the same people is planned with both of them."""
    first, second = _meetings(
        "Аким Алматы Ерлан Садыков встретился с консулом Японии Кэндзи Мори. "
        "Следующая встреча состоится 3 июня в Осаке."
    )
    assert _countries(first) == _countries(second) == ["KZ", "JP"]
    assert (first.status, second.status) == ("held", "planned")


def test_the_head_of_a_delegation_has_its_country() -> None:
    """A minister without a country who leads a foreign delegation is no minister of ours."""
    (meeting,) = _meetings(
        "A delegation from Italy arrived in Pavlodar yesterday. The guests were led by Paolo Ferri, deputy minister of "
        "industry. Akim of Pavlodar region Erlan Sadykov received them."
    )
    assert _countries(meeting) == ["KZ", "IT"]


def test_companions_take_part() -> None:
    """Those who came along with the guest are of the guest's side."""
    (meeting,) = _meetings(
        "Ambassador of Finland Sanna Lehto called on akim of Mangystau region Erlan Sadykov. "
        "She was accompanied by Mr Pekka Salmi of the company Vesi."
    )
    assert [actor.country for actor in meeting.participants if actor.kind == "person"] == ["KZ", "FI", "FI"]


def test_a_lead_without_names_belongs_to_the_first_meeting() -> None:
    """A lead about "the sides" is evidence of the meeting whose sides the next sentence names."""
    (meeting,) = _meetings(
        "The sides discussed a bridge over the river. "
        "The talks between Mayor of Almaty Erlan Sadykov and Consul General of Japan Kenji Mori lasted an hour."
    )
    assert [e.sentence for e in meeting.evidence] == [1, 2]


_UNNAMED_DELEGATIONS = [
    ("Павлодар облысының әкімі Ерлан Садықов жапондық «Мори Кабель» компаниясының өкілдерін қабылдады.", "JP"),
    ("Қытайдың «Хуа Мин» компаниясының өкілдері Павлодар облысының әкімі Ерлан Садықовпен кездесті.", "CN"),
]


@pytest.mark.parametrize(("text", "country"), _UNNAMED_DELEGATIONS)
def test_a_companys_people_are_a_side_without_names(text: str, country: str) -> None:
    """A company whose people are received, or who met somebody, is the guest, whatever the case of its people."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == ["KZ", country]


def test_a_companys_head_is_named_by_the_line_that_says_who_led() -> None:
    """The head of a company's delegation stands for the company, which becomes his affiliation."""
    (meeting,) = _meetings(
        "Алматы әкімі Ерлан Садықов жапондық «Мори Кабель» компаниясының делегациясын қабылдады. "
        "Делегацияны директор Кэндзи Мори бастап келді."
    )
    assert [(actor.name, actor.country) for actor in meeting.participants][1] == ("Кэндзи Мори", "JP")


def test_a_mission_and_its_head_set_the_scene_together() -> None:
    """Day and town of a mission's coming hold for the reception, though the line between names its head."""
    (meeting,) = _meetings(
        "Кеше Таразға Италиядан бес компанияны ерткен іскерлік миссия келді. Оны Италия елшісі Паоло Ферри бастап "
        "келді. Қонақтар Жамбыл облысының әкімі Ерлан Садықовтың қабылдауында болды."
    )
    assert _countries(meeting) == ["KZ", "IT"]
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 15)
    assert meeting.place is not None


_PUT_OFF = [
    ("Mayor of Almaty Erlan Sadykov is to meet Ambassador of Italy Paolo Ferri on 20 May. The call is off.", 20),
    ("20 мая аким Алматы Ерлан Садыков встретится с послом Италии Паоло Ферри. Встреча переносится на 3 июня.", 3),
    (
        "Алматы әкімі Ерлан Садықов 20 мамырда Италия елшісі Паоло Ферримен жүздесуге тиіс еді. "
        "Кездесу 3 маусымға ауыстырылды.",
        3,
    ),
]


@pytest.mark.parametrize(("text", "day"), _PUT_OFF)
def test_the_next_line_puts_a_meeting_off(text: str, day: int) -> None:
    """A line that tells only of a change is about the meeting above: off, it keeps its day; else it has a new one."""
    (meeting,) = _meetings(text)
    assert meeting.status == ("cancelled" if " off." in text else "planned")
    assert meeting.date is not None
    assert meeting.date.start is not None
    assert meeting.date.start.day == day


def test_contacts_told_in_turn_share_the_line_that_opens_them() -> None:
    """Lines without a verb name one guest each; host, day and place come from the line that opens the row."""
    first, second = _meetings(
        "14 мая в Таразе аким Жамбылской области Ерлан Садыков провёл двусторонние встречи. "
        "Сначала — с послом Италии Паоло Ферри. Затем — с послом Японии Кэндзи Мори: говорили о воде."
    )
    assert [_countries(first), _countries(second)] == [["KZ", "IT"], ["KZ", "JP"]]
    assert first.date == second.date is not None


_NOUN_PHRASES = [
    "Состоялась беседа акима Алматы Ерлана Садыкова с послом Италии Паоло Ферри.",
    "Встреча министра Ерлана Садыкова и посла Италии Паоло Ферри прошла в Астане.",
    "Визит был коротким: беседа акима Алматы Ерлана Садыкова с послом Италии Паоло Ферри завершилась тем, что "
    "условились: группа отправится на учёбу.",
]


@pytest.mark.parametrize("text", _NOUN_PHRASES)
def test_noun_phrases_tell_of_meetings(text: str) -> None:
    """A conversation or meeting of two is a meeting held; what was agreed on has still to come, it has not."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == ["KZ", "IT"]
    assert meeting.status == "held"


def test_a_kazakh_title_goes_on_from_its_country() -> None:
    """A foreign minister whose country stands before names and genitives is none of ours."""
    (meeting,) = _meetings(
        "Вице-министр Ерлан Садықов пен Мысыр Араб Республикасы Жабдықтау министрінің орынбасары Хасан Фарид "
        "онлайн форматта келіссөз өткізді."
    )
    assert _countries(meeting) == ["KZ", "EG"]
    assert meeting.mode == "video"


def test_an_answer_in_an_interview_tells_a_meeting() -> None:
    """Speech that names people of both sides with their offices is as good as the reporter's own word."""
    (meeting,) = _meetings(
        "– Кімді күтіп отырсыз?\n– 20 мамырда Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен кездеседі."
    )
    assert _countries(meeting) == ["KZ", "IT"]


def test_earlier_this_week_is_news() -> None:
    """The word "earlier" with a day just before publication does not make a contact background."""
    (meeting,) = _meetings("Ранее, 14 мая, аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри.")
    assert meeting.novelty == "new"


def test_who_came_along_may_be_named_first() -> None:
    """Company of the guest is told before the words as well as behind them."""
    (meeting,) = _meetings(
        "Akim of Kostanay region Erlan Sadykov received Ambassador of Finland Sanna Lehto. "
        "Pekka Salmi, managing director of Vesi, came along with the diplomat."
    )
    assert [actor.country for actor in meeting.participants if actor.kind == "person"] == ["KZ", "FI", "FI"]


def test_there_is_the_town_of_the_line_above() -> None:
    """A contact told to be "there" has the town where the trip went, and the town's mayor has its country."""
    (meeting,) = _meetings(
        "АЛМАТЫ. Делегация города уехала в Роттердам. Там 14 мая аким Алматы Ерлан Садыков встретился с вице-мэром "
        "Питером Янсеном."
    )
    assert _countries(meeting) == ["KZ", "NL"]
    assert meeting.place is not None
    assert meeting.place.country == "NL"


_FROM_AFAR = [
    "Алматы әкімі Ерлан Садықов Ресей Федерациясының Орынбор облысынан келген делегацияны қабылдады.",
    "Алматы әкімі Ерлан Садықов Ресейден үш күндік сапармен келген іскерлік миссияны қабылдады.",
]


@pytest.mark.parametrize("text", _FROM_AFAR)
def test_kazakh_tells_where_a_delegation_came_from(text: str) -> None:
    """The country of a Kazakh delegation may stand several words before it."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == ["KZ", "RU"]


def test_who_is_only_told_about_takes_no_part() -> None:
    """Investors named behind a Kazakh contact's verb are its topic."""
    assert _meetings("Әкім Ерлан Садықов тұрғындармен кездесіп, қытайлық инвесторлар салған зауыт туралы айтты.") == []


def test_what_is_told_behind_a_colon_is_no_scene() -> None:
    """A town in the explanation behind a colon is not where the sides met."""
    (meeting,) = _meetings(
        "Talks of Almaty mayor Erlan Sadykov with Italian Ambassador Paolo Ferri on 20 May are off: Milan is on strike."
    )
    assert meeting.status == "cancelled"
    assert meeting.place is None


def test_bodies_of_both_sides_meet() -> None:
    """Representatives of a Kazakh body and a foreign company's people need no names."""
    (meeting,) = _meetings(
        "Представители акимата Павлодарской области провели переговоры с руководством корейской компании «Хансон»."
    )
    assert _countries(meeting) == ["KZ", "KR"]


def test_a_pronoun_is_the_foreigner_of_the_line_above() -> None:
    """Somebody who did something else in the line above is who met our side, on the day told there."""
    (meeting,) = _meetings(
        "Ambassador of Italy Paolo Ferri opened a wine tasting in Taraz yesterday. Earlier that day he had called on "
        "akim of Zhambyl region Erlan Sadykov."
    )
    assert _countries(meeting) == ["KZ", "IT"]
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 15)


def test_a_day_to_come_makes_a_contact_planned() -> None:
    """The present tense with a day after publication tells a plan."""
    (meeting,) = _meetings(
        "On 3 June akim of Almaty Erlan Sadykov is in Rome for talks with Italian envoy Paolo Ferri."
    )
    assert meeting.status == "planned"
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 6, 3)


def test_two_others_negotiate_without_us() -> None:
    """A line about two foreign countries is no meeting of the host told above it."""
    (meeting,) = _meetings(
        "Akim of Pavlodar region Erlan Sadykov received Ambassador of Italy Paolo Ferri. "
        "Kyrgyzstan is negotiating with the Russian company Vostok Trans about wagons."
    )
    assert _countries(meeting) == ["KZ", "IT"]


def test_our_own_ambassador_is_ours() -> None:
    """On the page of a Kazakh embassy an ambassador without a country is Kazakhstan's."""
    (meeting,) = _meetings(
        "Embassy of the Republic of Kazakhstan in Finland\n\nAmbassador Dana Serikova met with Finnish "
        "minister Pekka Salmi yesterday."
    )
    assert _countries(meeting) == ["KZ", "FI"]


def test_a_mission_shown_around_is_the_guest() -> None:
    """Guests who are shown something set the scene, a reporter's name in slashes does not."""
    (meeting,) = _meetings(
        "ATYRAU. KAZINFORM /Dana Serikova/ - Governor of Atyrau region Erlan Sadykov on Tuesday familiarized a "
        "business mission from Japan with the port. The mission was headed by Vice President of Moriko Kenji Mori. "
        "In the course of the conversation the parties exchanged views on water."
    )
    assert _countries(meeting) == ["KZ", "JP"]
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 14)


_CAPITALS = [
    (
        "В норвежской столице аким Алматы Ерлан Садыков встретился с министром рыболовства Норвегии Ларсом Бергом.",
        "Oslo",
    ),
    ("В столице Италии аким Алматы Ерлан Садыков встретился с министром туризма Италии Паоло Ферри.", "Rome"),
    ("In the Italian capital, mayor of Almaty Erlan Sadykov met with Italian Ambassador Paolo Ferri.", "Rome"),
]


@pytest.mark.parametrize(("text", "name"), _CAPITALS)
def test_a_capital_is_told_by_its_country(text: str, name: str) -> None:
    """The capital of a country is a place, though its name is not written."""
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert meeting.place.name == name
    assert meeting.place.text in text
    assert meeting.participants[0].role == "visitor"


def test_a_kazakh_forum_to_come_is_no_scene() -> None:
    """A town with a participle behind it is where something else is to be."""
    (meeting,) = _meetings(
        "Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен кездесіп, маусымда Миланда өтетін форумды талқылады."
    )
    assert meeting.place is None


def test_a_day_on_a_line_of_its_own_is_the_contacts() -> None:
    """In a chronicle the day stands before the sentence, as a sentence of its own."""
    (meeting,) = _meetings("10.05.2024.\nMayor of Almaty Erlan Sadykov met with Italian Ambassador Paolo Ferri.\n")
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 10)


_SESSIONS = [
    "A session of the commission was held in Astana, co-chaired by Minister of Trade of Kazakhstan Erlan Sadykov and "
    "Italian Minister Paolo Ferri.",
    "Заседание межправительственной комиссии прошло под сопредседательством министра торговли РК Ерлана Садыкова и "
    "министра экономики Италии Паоло Ферри.",
    "Үкіметаралық комиссияның отырысы ҚР сауда министрі Ерлан Садықов пен Италия экономика министрі Паоло Ферридің тең "
    "төрағалығымен өтті.",
]


@pytest.mark.parametrize("text", _SESSIONS)
def test_who_chairs_a_session_together_meets(text: str) -> None:
    """The two who chair a commission's session have met."""
    (meeting,) = _meetings(text)
    assert _countries(meeting) == ["KZ", "IT"]
    assert meeting.status == "held"


def test_what_is_visited_is_the_place() -> None:
    """A Russian town that somebody visits stands before the verb without a preposition."""
    (meeting,) = _meetings(
        "Караганду посетила делегация провинции Сычуань. Гости встретились с акимом области Ерланом Садыковым."
    )
    assert meeting.place is not None
    assert meeting.place.region == "KZ-35"


def test_a_row_of_meetings_abroad_stays_in_its_town() -> None:
    """Whom our people also met on a trip they met in the town of the meeting before."""
    first, second = _meetings(
        "В Женеве министр Ерлан Садыков встретился с министром Италии Паоло Ферри. "
        "Также он провёл встречу с министром Японии Кэндзи Мори."
    )
    assert first.place is not None
    assert second.place is not None
    assert first.place.name == second.place.name


def test_a_colleague_told_by_country_is_the_guest_known() -> None:
    """The "Italian colleague" whom the host will meet again is the one whom he spoke with."""
    first, second = _meetings(
        "Minister Erlan Sadykov spoke by telephone with Italian Minister Paolo Ferri. "
        "He will receive his Italian colleague in Astana on 3 June."
    )
    assert _countries(first) == _countries(second) == ["KZ", "IT"]
    assert (first.status, second.status) == ("held", "planned")


_DAYS = [
    ("Накануне аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри.", date(2024, 5, 15)),
    ("Накануне форума аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри.", None),
    ("Аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри. Встреча состоялась 14 мая.", date(2024, 5, 14)),
    (
        "Mayor of Almaty Erlan Sadykov received Italian Ambassador Paolo Ferri. Today's talks focused on trade.",
        date(2024, 5, 16),
    ),
    (
        "The bank and Steppe Grain LLP signed a loan agreement in Aktau on May 14. The signing ceremony was followed "
        "by talks between Governor of Mangystau region Erlan Sadykov and Italian Ambassador Paolo Ferri.",
        date(2024, 5, 14),
    ),
    ("Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферриді қабылдады. Кездесу 14 мамырда өтті.", date(2024, 5, 14)),
    ("Mayor of Almaty Erlan Sadykov discussed with Italian Ambassador Paolo Ferri the deal signed on May 3.", None),
    ("Аким Алматы Ерлан Садыков обсудил с послом Италии Паоло Ферри договор, подписанный 3 мая.", None),
    ("Алматы әкімі Ерлан Садықов Италия елшісі Паоло Ферримен 3 мамырда қол қойылған шартты талқылады.", None),
]


@pytest.mark.parametrize(("text", "day"), _DAYS)
def test_the_day_is_the_contacts_own(text: str, day: date | None) -> None:
    """A bare eve is yesterday, the next line may tell the day, and a document's day is not the contact's."""
    (meeting,) = _meetings(text)
    assert (meeting.date.start if meeting.date else None) == day


def test_a_day_later_is_not_the_same_day() -> None:
    """A bare "later" stays on the day of the contact before; with a count of days it does not."""
    first, second = _meetings(
        "14 мая аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри. "
        "Днём позже он встретился с послом Японии Кэндзи Мори."
    )
    assert first.date is not None
    assert second.date is None or second.date.start != first.date.start


_LEVELS = [
    "Governor of Zhambyl region Erlan Sadykov received Ambassador of Italy Paolo Ferri. Mayor of Taraz Marat Omarov "
    "met with Consul of Japan Kenji Mori. The governor also held talks with French Ambassador Jean Dubois.",
    "Аким Жамбылской области Ерлан Садыков принял посла Италии Паоло Ферри. Заместитель акима области Марат Омаров "
    "встретился с консулом Японии Кэндзи Мори. Аким области также провёл переговоры с послом Франции Жаном Дюбуа.",
    "Жамбыл облысының әкімі Ерлан Садықов Италия елшісі Паоло Ферриді қабылдады. Тараз қаласының әкімі Марат Омаров "
    "Жапония консулы Кэндзи Моримен кездесті. Облыс әкімі Франция елшісі Жан Дюбуамен де келіссөз жүргізді.",
]


@pytest.mark.parametrize("text", _LEVELS)
def test_an_office_alone_is_the_holders_of_its_level(text: str) -> None:
    """The bare "akim of the region" is neither the mayor nor the deputy, though they were named last."""
    first, second, third = _meetings(text)
    assert first.participants[0].name == third.participants[0].name != second.participants[0].name


_GUEST_GOES_ON = [
    "Вчера аким Костанайской области Мурат Ибрашев принял посла Чехии Радована Кужела. Экспорт растёт. "
    "В тот же день посол встретился с директором палаты Ляззат Омаровой.",
    "Yesterday akim of Kostanay region Murat Ibrashev received Czech Ambassador Radovan Kuzel. Exports grow. "
    "In the afternoon the ambassador met with director of Tobol-Agro LLP Lyazzat Omarova.",
    "Кеше облыс әкімі Мұрат Ибрашев Чехия елшісі Радован Кужелді қабылдады. Экспорт өсіп келеді. "
    "Түстен кейін елші «Тобыл ет» ЖШС-ның бас директоры Сәуле Төреханмен әңгіме құрды.",
]


@pytest.mark.parametrize("text", _GUEST_GOES_ON)
def test_a_bare_office_of_the_guest_is_the_guest(text: str) -> None:
    """The ambassador who meets somebody else of ours on the same day is the one received above."""
    first, second = _meetings(text)
    assert first.participants[1] == second.participants[1]
    assert first.participants[0] != second.participants[0]
    assert first.date is not None
    assert second.date is not None
    assert first.date.start == second.date.start


def test_who_remembers_a_contact_took_no_part() -> None:
    """The one who remembers how others negotiated is the teller."""
    (meeting,) = _meetings(
        "Директор Ержан Сатов хорошо помнит май 2015 года, когда аким области Болат Рысов летал в Милан на "
        "переговоры с президентом Ferri Sviluppo Паоло Ферри."
    )
    assert "Ержан Сатов" not in [actor.name for actor in meeting.participants]


def test_contacts_beside_one_forum_share_its_place() -> None:
    """What the first contact of a sentence took place beside holds for the second."""
    first, second = _meetings(
        "15 мая в Таразе прошёл инвестиционный форум. На полях форума аким области Ерлан Садыков поговорил с послом "
        "Италии Паоло Ферри, после чего общался с послом Японии Кэндзи Мори."
    )
    assert first.place is not None
    assert second.place is not None
    assert first.place.name == second.place.name == "Taraz"


def test_a_deputy_told_by_the_chief_is_ours() -> None:
    """The deputy takes part, the chief whose deputy it is does not."""
    (meeting,) = _meetings(
        "Governor of Zhambyl region Erlan Sadykov is on leave. Sadykov's deputy, Bota Omarova, met with Italian "
        "Ambassador Paolo Ferri."
    )
    assert [actor.name for actor in meeting.participants] == ["Bota Omarova", "Paolo Ferri"]
    assert _countries(meeting) == ["KZ", "IT"]


def test_a_meeting_in_a_town_is_there_whatever_was_discussed() -> None:
    """The place may stand behind the topic, when the word for the contact stands right before it."""
    (meeting,) = _meetings(
        "ASTANA - Kazakhstan's Energy Minister Erlan Sadykov and Italy's Energy Minister Paolo Ferri discussed exports "
        "during a meeting in Rome on Wednesday."
    )
    assert meeting.place is not None
    assert meeting.place.name == "Rome"
    assert meeting.participants[0].role == "visitor"


def test_a_visit_to_come_is_in_the_country_that_it_is_to() -> None:
    """Who will be met on a visit to a country is met there, though no town is told."""
    (meeting,) = _meetings(
        "Kazakhstan's Minister of Trade Erlan Sadykov will pay an official visit to Italy on May 20-21, where he will "
        "hold talks with his Italian counterpart Paolo Ferri."
    )
    assert meeting.place is not None
    assert meeting.place.country == "IT"


_OF_MANY = [
    (
        "Mayor of Almaty Erlan Sadykov received a delegation of 20 German companies.",
        "delegation of 20 German companies",
    ),
    ("Аким Алматы Ерлан Садыков принял группу немецких предпринимателей.", "группа немецких предпринимателей"),
    ("Аким Алматы Ерлан Садыков встретился с немецкими инвесторами.", "немецкие инвесторы"),
    ("Алматы әкімі Ерлан Садықов неміс инвесторларымен кездесті.", "неміс инвесторлары"),
]


@pytest.mark.parametrize(("text", "name"), _OF_MANY)
def test_a_delegation_is_named_with_its_members(text: str, name: str) -> None:
    """A number may stand before the country, and what the delegation consists of behind it."""
    (meeting,) = _meetings(text)
    assert meeting.participants[1].name == name
    assert meeting.participants[1].country == "DE"


def test_the_states_of_a_commission_are_its_sides() -> None:
    """A commission of two states meets as the two, not as those who met before."""
    _, commission = _meetings(
        "Governor of Mangystau region Erlan Sadykov received Italian Deputy Minister Paolo Ferri. "
        "The next meeting of the Kazakh-Italian intergovernmental commission will be held in Astana on 3 June."
    )
    assert [actor.name for actor in commission.participants] == ["Kazakhstan", "Italy"]


def test_without_a_date_the_last_meeting_is_the_measure() -> None:
    """In an article without a date a meeting of last year is history beside one of this year."""
    old, new = _meetings(
        "On 21 October 2022 Minister of Trade of Kazakhstan Erlan Sadykov met with Italian Minister Paolo Ferri. "
        "On 17 January 2023 Ambassador of Kazakhstan Bota Omarova met with Italian Minister Marco Rossi.",
        None,
    )
    assert (old.novelty, new.novelty) == ("background", "new")


_HEADS = [
    "TARAZ, KAZAKHSTAN (14 May 2024) - The bank has lent money.\n\n"
    "Governor of Zhambyl region Erlan Sadykov received Italian Ambassador Paolo Ferri.\n",
    "Тараз қаласы\n14.05.2024\n\nЖамбыл облысының әкімі Ерлан Садықов Италия елшісі Паоло Ферриді қабылдады.\n",
    "ТАРАЗ, 14 мамыр 2024 жыл – «Тараз жаңалықтары».\n"
    "Жамбыл облысының әкімі Ерлан Садықов Италия елшісі Паоло Ферриді қабылдады.\n",
]


@pytest.mark.parametrize("text", _HEADS)
def test_the_head_of_an_article_tells_where_its_host_is(text: str) -> None:
    """A town before a date, or alone on its line, stands for a dateline."""
    (meeting,) = _meetings(text)
    assert meeting.place is not None
    assert meeting.place.region == "KZ-31"


def test_guests_stay_in_the_town_of_the_dateline_for_the_day() -> None:
    """Whom the guest met besides on the same day he met in the same town."""
    first, second = _meetings(
        "ТАРАЗ. Вчера аким Жамбылской области Ерлан Садыков принял посла Италии Паоло Ферри. "
        "В тот же день посол встретился с директором палаты Ляззат Омаровой."
    )
    assert first.place is not None
    assert second.place is not None
    assert second.place.name == "Taraz"


def test_a_visitor_told_to_have_come_goes_on_to_others() -> None:
    """Behind a visit a bare "he" who meets somebody else of ours is the visitor."""
    _, second = _meetings(
        "ASTANA. President of Italy Paolo Ferri arrived in Kazakhstan on a visit. He was received by President of "
        "Kazakhstan Erlan Sadykov. Tomorrow he will meet with Prime Minister of Kazakhstan Marat Omarov."
    )
    assert [actor.name for actor in second.participants] == ["Marat Omarov", "Paolo Ferri"]
    assert second.status == "planned"


_OPENING = [
    ("Deputy akim of Karaganda region met with Ambassador of Italy Paolo Ferri.", "Deputy akim of Karaganda region"),
    ("Вчера аким области принял посла Италии Паоло Ферри.", "аким области"),
    ("Кеше облыс әкімі Италия елшісі Паоло Ферримен кездесті.", "облыс әкімі"),
]


@pytest.mark.parametrize(("text", "name"), _OPENING)
def test_an_office_that_opens_the_line_is_the_host(text: str, name: str) -> None:
    """Where the article names nobody of ours the office-holder who opens the line is our side."""
    (meeting,) = _meetings(text)
    assert meeting.participants[0].name == name
    assert _countries(meeting) == ["KZ", "IT"]


def test_the_line_above_tells_when_it_happened() -> None:
    """A line that says when the news came about gives its day to the contact behind it."""
    (meeting,) = _meetings(
        "Главное событие случилось 14 мая. Аким Алматы Ерлан Садыков принял посла Италии Паоло Ферри."
    )
    assert meeting.date is not None
    assert meeting.date.start == date(2024, 5, 14)
