"""Dates in English, Russian and Chinese words."""

import pytest

from office_desk.model.vague_date import VagueDate, format_vague_date

LONG = [
    ("2021", "2021", "2021", "2021年"),
    ("2021-04", "April 2021", "апрель 2021", "2021年4月"),
    ("2021-04-12", "12 April 2021", "12 апреля 2021", "2021年4月12日"),
    ("2021-02/..", "since February 2021", "с февраля 2021", "自2021年2月起"),
    ("2021-05-02/..", "since 2 May 2021", "со 2 мая 2021", "自2021年5月2日起"),
    ("../2021-05", "until May 2021", "до мая 2021", "2021年5月以前"),
    ("2021~", "about 2021", "около 2021", "2021年前后"),
    ("2021-08~", "about August 2021", "около августа 2021", "2021年8月前后"),
    ("2021?", "2021?", "2021?", "2021年?"),
    ("2021~/..", "since about 2021", "примерно с 2021", "大约自2021年起"),
    ("2021-06-21/2021-06-30", "21–30 June 2021", "21–30 июня 2021", "2021年6月21日至30日"),
    ("2021-06-28/2021-07-03", "28 June – 3 July 2021", "28 июня – 3 июля 2021", "2021年6月28日至7月3日"),
    ("2021-04/2021-06", "April–June 2021", "апрель–июнь 2021", "2021年4月至6月"),
    ("2020-12/2021-02", "December 2020 – February 2021", "декабрь 2020 – февраль 2021", "2020年12月至2021年2月"),
    ("2021-06-12/2021-07", "12 June 2021 – July 2021", "12 июня 2021 – июль 2021", "2021年6月12日至2021年7月"),
    ("2020/2021", "2020–2021", "2020–2021", "2020年至2021年"),
    ("2021-21", "spring 2021", "весна 2021", "2021年春"),
    ("2021-24", "winter 2021/22", "зима 2021/22", "2021年冬"),
    ("2021-24/..", "since winter 2021/22", "с зимы 2021/22", "自2021年冬起"),
    ("2021-34", "Q2 2021", "II квартал 2021", "2021年第二季度"),
    ("2021-40", "first half of 2021", "первое полугодие 2021", "2021年上半年"),
    ("202X", "2020s", "2020-е", "2020年代"),
    ("2021-XX", "2021-XX", "2021-XX", "2021-XX"),
]


@pytest.mark.parametrize(("edtf", "english", "russian", "chinese"), LONG)
def test_a_date_reads_as_each_language_prints_it(edtf, english, russian, chinese):
    value = VagueDate.from_edtf(edtf)
    assert format_vague_date(value, "en") == english
    assert format_vague_date(value, "ru") == russian
    assert format_vague_date(value, "zh") == chinese


@pytest.mark.parametrize(
    ("edtf", "english", "russian", "chinese"),
    [
        ("2021-04-12", "12 Apr 2021", "12.04.2021", "2021/4/12"),
        ("2021-04", "Apr 2021", "апр. 2021", "2021年4月"),
        ("2021-02/..", "since Feb 2021", "с февр. 2021", "自2021年2月起"),
        ("2021-06-21/2021-06-30", "21–30 Jun 2021", "21.06.2021 – 30.06.2021", "2021/6/21至2021/6/30"),
    ],
)
def test_the_short_style_fits_a_column(edtf, english, russian, chinese):
    value = VagueDate.from_edtf(edtf, words="as somebody said it")
    assert format_vague_date(value, "en", style="short") == english
    assert format_vague_date(value, "ru", style="short") == russian
    assert format_vague_date(value, "zh", style="short") == chinese


def test_words_win_in_the_said_style_alone():
    value = VagueDate.from_edtf("2021-06-21/2021-06-30", "end of June")
    assert format_vague_date(value, "ru") == "end of June"
    assert format_vague_date(value, "ru", style="long") == "21–30 июня 2021"


@pytest.mark.parametrize("style", ["said", "long", "short"])
def test_an_undatable_date_is_its_words_in_every_style(style):
    assert format_vague_date(VagueDate.undatable("shortly"), "zh", style=style) == "shortly"


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="'de'"):
        format_vague_date(VagueDate.from_edtf("2021"), "de")
