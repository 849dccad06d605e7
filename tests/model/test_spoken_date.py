"""Dates typed as people speak, in three languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

TODAY = date(2021, 5, 19)

PLAIN = [
    ("2021", "2021"), ("2021-04", "2021-04"), ("2021-02/..", "2021-02/.."), ("../2021-05", "../2021-05"),
    ("202x", "202X"), ("2021-xx", "2021-XX"), ("2021~", "2021~"), ("2021?", "2021?"),
    ("12.04.2021", "2021-04-12"), ("12. 4. 2021", "2021-04-12"), ("12.04.21", "2021-04-12"),
    ("12.04.70", "1970-04-12"), ("12.04.69", "2069-04-12"), ("2021/4/12", "2021-04-12"),
    ("2021.05.19", "2021-05-19"), ("20210412", "2021-04-12"), ("04.2021", "2021-04"), ("4/2021", "2021-04"),
    ("12 April 2021", "2021-04-12"), ("12th of April, 2021", "2021-04-12"), ("Apr 12, 2021", "2021-04-12"),
    ("April 12th 2021", "2021-04-12"), ("12-Apr-21", "2021-04-12"), ("2021 Apr 12", "2021-04-12"),
    ("April 2021", "2021-04"), ("in April 2021", "2021-04"), ("Sept. 2021", "2021-09"),
    ("since Feb 2021", "2021-02/.."), ("starting from 1 March 2021", "2021-03-01/.."),
    ("until May 2021", "../2021-05"), ("till 31 May 2021", "../2021-05-31"), ("2013 to present", "2013/.."),
    ("from June 5 to July 3 2021", "2021-06-05/2021-07-03"), ("June 5-8 2021", "2021-06-05/2021-06-08"),
    ("5–8 June 2021", "2021-06-05/2021-06-08"), ("5.06–8.06.2021", "2021-06-05/2021-06-08"),
    ("5-8.06.2021", "2021-06-05/2021-06-08"), ("28 Dec 2020 - 3 Jan", "2020-12-28/2021-01-03"),
    ("December – February 2021", "2020-12/2021-02"), ("between May and July 2021", "2021-05/2021-07"),
    ("между маем и июлем 2021", "2021-05/2021-07"),
    ("2021-06-21 - 2021-06-30", "2021-06-21/2021-06-30"), ("2020-2021", "2020/2021"),
    ("spring 2021", "2021-21"), ("winter 2020/21", "2020-24"), ("winter 2020-2021", "2020-24"),
    ("winter 2020/21 - spring 2021", "2020-24/2021-21"), ("Q2 2021", "2021-34"), ("2021 Q2", "2021-34"),
    ("second quarter of 2021", "2021-34"), ("2nd quarter 2021", "2021-34"),
    ("first half of 2021", "2021-40"), ("H2 2021", "2021-41"), ("about 2021", "2021~"),
    ("around April 2021", "2021-04~"), ("circa 2021", "2021~"), ("c. 2021", "2021~"),
    ("since about 2020", "2020~/.."), ("probably April 2021", "2021-04?"), ("about 2021?", "2021%"),
    ("the 2020s", "202X"),
    ("12 апреля 2021 г.", "2021-04-12"), ("12 апр. 2021", "2021-04-12"), ("апрель 2021", "2021-04"),
    ("в апреле 2021 года", "2021-04"), ("в 2021 году", "2021"), ("с февраля 2021", "2021-02/.."),
    ("начиная с мая 2021", "2021-05/.."), ("до мая 2021", "../2021-05"), ("по 31 мая 2021", "../2021-05-31"),
    ("5–8 июня 2021", "2021-06-05/2021-06-08"), ("с 5 по 8 июня 2021 г.", "2021-06-05/2021-06-08"),
    ("с мая по июль 2021", "2021-05/2021-07"), ("весна 2021", "2021-21"), ("весной 2021 года", "2021-21"),
    ("зима 2020/21", "2020-24"), ("2 квартал 2021", "2021-34"), ("II кв. 2021 г.", "2021-34"),
    ("во втором квартале 2021 года", "2021-34"), ("2-й квартал 2021", "2021-34"),
    ("первое полугодие 2021", "2021-40"), ("первая половина 2021 года", "2021-40"),
    ("около 2021", "2021~"), ("примерно с апреля 2021", "2021-04~/.."), ("2020-е годы", "202X"),
    ("2021年4月12日", "2021-04-12"), ("2021 年 4 月 12 日", "2021-04-12"), ("2021年4月12号", "2021-04-12"),
    ("2021年4月份", "2021-04"), ("二〇二一年四月", "2021-04"), ("二零二一年十二月二十五日", "2021-12-25"),
    ("21年4月", "2021-04"), ("2021年2月以来", "2021-02/.."), ("自2021年2月起", "2021-02/.."),
    ("从2021年2月开始", "2021-02/.."), ("自2021年2月至今", "2021-02/.."), ("2021年5月以前", "../2021-05"),
    ("截至2021年5月", "../2021-05"), ("2021年6月21日至30日", "2021-06-21/2021-06-30"),
    ("2021年6月5日~8日", "2021-06-05/2021-06-08"), ("从2021年5月到7月", "2021-05/2021-07"),
    ("2021年春季", "2021-21"), ("2021年冬", "2021-24"), ("2021年第二季度", "2021-34"),
    ("2021年上半年", "2021-40"), ("2021年前后", "2021~"), ("约2021年5月", "2021-05~"), ("2020年代", "202X"),
]  # fmt: skip
WORDS_KEPT = [
    ("end of June 2021", "2021-06-21/2021-06-30"), ("at the end of June 2021", "2021-06-21/2021-06-30"),
    ("end of June [2021]", "2021-06-21/2021-06-30"), ("end of February 2024", "2024-02-21/2024-02-29"),
    ("beginning of May 2021", "2021-05-01/2021-05-10"), ("mid-May 2021", "2021-05-11/2021-05-20"),
    ("late April 2021", "2021-04-21/2021-04-30"), ("early 2021", "2021-01/2021-02"),
    ("mid 2021", "2021-06/2021-07"), ("end of 2021", "2021-11/2021-12"), ("before May 2021", "../2021-04"),
    ("before 1 January 2021", "../2020-12-31"), ("before 2021", "../2020"), ("after February 2021", "2021-03/.."),
    ("after winter 2020/21", "2021-03-01/.."), ("by 1 June 2021", "../2021-06-01"),
    ("before the end of June 2021", "../2021-06-30"), ("since the end of June 2021", "2021-06-21/.."),
    ("winter 2021", "2021-24"),
    ("конец июня 2021", "2021-06-21/2021-06-30"), ("в конце июня 2021 г.", "2021-06-21/2021-06-30"),
    ("начало мая 2021", "2021-05-01/2021-05-10"), ("в середине мая 2021", "2021-05-11/2021-05-20"),
    ("после мая 2021", "2021-06/.."), ("к концу 2021 года", "../2021-12"),
    ("2021年四月底", "2021-04-21/2021-04-30"), ("2021年6月上旬", "2021-06-01/2021-06-10"),
    ("2021年6月中旬", "2021-06-11/2021-06-20"), ("2021年6月下旬", "2021-06-21/2021-06-30"),
    ("2021年初", "2021-01/2021-02"), ("2021年年底", "2021-11/2021-12"), ("2021年5月前", "../2021-04"),
    ("2021年5月以后", "2021-06/.."),
]  # fmt: skip
RELATIVE = [
    ("today", "2021-05-19"), ("yesterday", "2021-05-18"), ("tomorrow", "2021-05-20"),
    ("the day after tomorrow", "2021-05-21"), ("last week", "2021-05-10/2021-05-16"), ("this month", "2021-05"),
    ("next year", "2022"), ("last quarter", "2021-33"), ("next quarter", "2021-35"),
    ("April last year", "2020-04"), ("end of next month", "2021-06-21/2021-06-30"),
    ("end of the month", "2021-05-21/2021-05-31"), ("since last week", "2021-05-10/.."),
    ("сегодня", "2021-05-19"), ("вчера", "2021-05-18"), ("завтра", "2021-05-20"), ("послезавтра", "2021-05-21"),
    ("на прошлой неделе", "2021-05-10/2021-05-16"), ("в этом месяце", "2021-05"), ("следующий год", "2022"),
    ("в апреле прошлого года", "2020-04"),
    ("今天", "2021-05-19"), ("昨天", "2021-05-18"), ("明天", "2021-05-20"), ("上周", "2021-05-10/2021-05-16"),
    ("本月", "2021-05"), ("下个月", "2021-06"), ("明年", "2022"), ("今年4月", "2021-04"),
    ("去年年底", "2020-11/2020-12"), ("本月底", "2021-05-21/2021-05-31"), ("上季度", "2021-33"),
]  # fmt: skip
WITHOUT_YEAR = [
    ("12.04", "2021-04-12"), ("12/4", "2021-04-12"), ("April", "2021-04"), ("May", "2021-05"),
    ("12 April", "2021-04-12"), ("end of June", "2021-06-21/2021-06-30"), ("5-8 June", "2021-06-05/2021-06-08"),
    ("28 Dec – 3 Jan", "2021-12-28/2022-01-03"), ("since February", "2021-02/.."), ("spring", "2021-21"),
    ("до мая", "../2021-05"), ("с начала года", "2021-01/.."), ("весной", "2021-21"), ("12 апреля", "2021-04-12"),
    ("四月", "2021-04"), ("六月底", "2021-06-21/2021-06-30"), ("二月以来", "2021-02/.."), ("五月前", "../2021-04"),
    ("年底", "2021-11/2021-12"), ("春季", "2021-21"), ("6月28日至7月3日", "2021-06-28/2021-07-03"),
]  # fmt: skip
FACTS = [
    ("published 2021.05.19", "2021.05.19", "2021-05-19", ""),
    ("rows 5-7", "since the beginning of the year", "2021-01/..", "since the beginning of the year"),
    ("row 9", "current", "", "current"),
    ("row 13", "since February [2021]", "2021-02/..", ""),
    ("row 14", "after February", "2021-03/..", "after February"),
    ("row 21", "winter 2020/21", "2020-24", ""),
    ("row 23", "shortly", "", "shortly"),
    ("row 24", "end of June [2021]", "2021-06-21/2021-06-30", "end of June [2021]"),
    ("row 24", "at the end of June", "2021-06-21/2021-06-30", "at the end of June"),
    ("row 26", "ongoing", "", "ongoing"),
    ("row 27", "since April 2021", "2021-04/..", ""),
    ("row 34", "already begun", "", "already begun"),
    ("row 35", "2013", "2013", ""),
    ("row 39", "In April 2021", "2021-04", ""),
]


@pytest.mark.parametrize(("text", "edtf"), PLAIN)
def test_a_date_is_understood_as_people_type_it(text, edtf):
    read = parse_spoken_date(text, TODAY)
    assert (read.value.edtf, read.value.words, read.assumed_year) == (edtf, "", False)


@pytest.mark.parametrize(("text", "edtf"), WORDS_KEPT)
def test_words_are_kept_where_the_edtf_would_print_something_else(text, edtf):
    read = parse_spoken_date(text, TODAY)
    assert (read.value.edtf, read.value.words, read.assumed_year) == (edtf, text, False)


@pytest.mark.parametrize(("text", "edtf"), RELATIVE)
def test_words_that_count_from_today_become_days_and_are_not_kept(text, edtf):
    read = parse_spoken_date(text, TODAY)
    assert (read.value.edtf, read.value.words, read.assumed_year) == (edtf, "", False)


@pytest.mark.parametrize(("text", "edtf"), WITHOUT_YEAR)
def test_a_missing_year_is_this_year_and_is_owned_up_to(text, edtf):
    read = parse_spoken_date(text, TODAY)
    assert (read.value.edtf, read.assumed_year) == (edtf, True)


@pytest.mark.parametrize(("row", "text", "edtf", "words"), FACTS)
def test_every_date_of_the_seed_digest_is_kept_as_said(row, text, edtf, words):
    value = parse_spoken_date(text, TODAY).value
    assert (value.edtf, value.words) == (edtf, words), row


@pytest.mark.parametrize("text", ["shortly", "Soon", "ongoing", "скоро", "В ближайшее время", "近期", "待定"])
def test_what_nobody_can_date_is_kept_as_words(text):
    value = parse_spoken_date(text, TODAY).value
    assert value.is_unknown
    assert value.words == text


def test_day_comes_before_month_unless_the_month_would_be_impossible():
    assert parse_spoken_date("04/05/2021", TODAY).value.edtf == "2021-05-04"
    assert parse_spoken_date("04/13/2021", TODAY).value.edtf == "2021-04-13"


def test_invisible_and_full_width_characters_do_not_matter():
    for text in ["１２．０４．２０２１", "\u200e12.04.2021\u202c", "12\xa0April\u202f2021", "12\t апреля\n2021"]:
        assert parse_spoken_date(text, TODAY).value.edtf == "2021-04-12"


def test_months_are_counted_across_the_turn_of_the_year():
    assert parse_spoken_date("last month", date(2021, 1, 31)).value.edtf == "2020-12"
    assert parse_spoken_date("next month", date(2020, 12, 31)).value.edtf == "2021-01"
    assert parse_spoken_date("last quarter", date(2021, 1, 1)).value.edtf == "2020-36"
    assert parse_spoken_date("this week", date(2021, 1, 1)).value.edtf == "2020-12-28/2021-01-03"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31.02.2021", "no_such_day"), ("31 февраля 2021", "no_such_day"), ("2021年2月31日", "no_such_day"),
        ("2021-02-31", "no_such_day"), ("2021-13", "no_such_day"), ("29 February 2021", "no_such_day"),
        ("12.13.2021", "no_such_day"), ("2021-06/2021-05", "period_reversed"),
        ("8-5 June 2021", "period_reversed"), ("{2021,2022}", "set_of_dates"), ("[2021,2022]", "set_of_dates"),
        ("", "text_empty"), (" \u200b ", "text_empty"), ("June " * 50, "text_too_long"),
        ("blah", "date_not_understood"), ("5", "date_not_understood"), ("in 2 weeks", "date_not_understood"),
        ("10–12.2021", "date_not_understood"), ("5 and 8 June 2021", "date_not_understood"),
        ("10年前", "date_not_understood"), ("June 2021 or so", "date_not_understood"),
        ("Marching 2021", "date_not_understood"), ("winter 2020/22", "date_not_understood"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_with_its_reason(text, code):
    with pytest.raises(NotUnderstood) as refusal:
        parse_spoken_date(text, TODAY)
    assert refusal.value.reason.code == code
    assert str(refusal.value)


PIECES = [
    "2021",
    "12",
    "5",
    "31",
    "04",
    ".",
    "-",
    "–",
    "/",
    "~",
    "?",
    "..",
    "X",
    "年",
    "月",
    "日",
    "底",
    "前",
    "后",
    "起",
    "自",
    "至",
    "到",
    "上旬",
    "二〇二一",
    "十二",
    "季度",
    "今年",
    "上周",
    "since",
    "until",
    "before",
    "from",
    "to",
    "end",
    "of",
    "mid-",
    "about",
    "June",
    "May",
    "q2",
    "winter",
    "spring",
    "half",
    "first",
    "[2021]",
    "с",
    "до",
    "по",
    "конца",
    "в",
    "июня",
    "года",
    "квартал",
    "весна",
    "около",
    "0000",
    "9999",
]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=8).flatmap(
        lambda pieces: st.sampled_from([" ", ""]).map(lambda joint: joint.join(pieces))
    )),
    st.dates(),
)  # fmt: skip
def test_no_text_brings_the_reader_down(text, today):
    try:
        read = parse_spoken_date(text, today)
    except NotUnderstood:
        return
    assert read.value.edtf or read.value.words


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("last week = 9–15 November 2026", "2026-11-09/2026-11-15", "last week"),
        ("в начале года = январь 2026", "2026-01", "в начале года"),
        ("when the dean is back = ?", "", "when the dean is back"),
    ],
)
def test_words_with_their_meaning_behind_them_mean_that_on_any_day(text: str, edtf: str, words: str) -> None:
    for today in (date(2003, 5, 14), date(2028, 10, 27)):
        value = parse_spoken_date(text, today=today).value
        assert (value.edtf, value.words) == (edtf, words)
