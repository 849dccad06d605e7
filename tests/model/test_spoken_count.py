"""Counts typed as people speak, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.model.spoken_count import NotUnderstood, parse_spoken_count
from office_desk.model.vague_count import CountQualifier, VagueCount

EXACTLY, ABOUT, OVER = CountQualifier.EXACTLY, CountQualifier.ABOUT, CountQualifier.OVER
AT_LEAST, UNDER, AT_MOST = CountQualifier.AT_LEAST, CountQualifier.UNDER, CountQualifier.AT_MOST

PLAIN = [
    ("50", 50, EXACTLY), ("0", 0, EXACTLY), ("1 000", 1000, EXACTLY), ("1\xa0000", 1000, EXACTLY),
    ("1,000", 1000, EXACTLY), ("1.000", 1000, EXACTLY), ("12,345,678", 12345678, EXACTLY), ("５０", 50, EXACTLY),
    ("over 500", 500, OVER), ("Over 1,000", 1000, OVER), ("about 30", 30, ABOUT), ("at least 5", 5, AT_LEAST),
    ("up to 100", 100, AT_MOST), ("under 100", 100, UNDER), ("более 500", 500, OVER), ("около 30", 30, ABOUT),
    ("не менее 5", 5, AT_LEAST), ("до 100", 100, AT_MOST), ("менее 100", 100, UNDER), ("500多", 500, OVER),
    ("超过505", 505, OVER), ("约30", 30, ABOUT), ("至少5", 5, AT_LEAST), ("不到100", 100, UNDER),
]  # fmt: skip
WORDS_KEPT = [
    ("more than 60", 60, OVER), ("500+", 500, AT_LEAST), (">500", 500, OVER), ("≥ 500", 500, AT_LEAST),
    ("almost 1000", 1000, ABOUT), ("~30", 30, ABOUT), ("no more than 5", 5, AT_MOST), ("500 or more", 500, AT_LEAST),
    ("fewer than 10", 10, UNDER), ("fifty", 50, EXACTLY), ("twenty-five", 25, EXACTLY), ("a dozen", 12, EXACTLY),
    ("50 students", 50, EXACTLY), ("more than sixty", 60, OVER), ("3, etc.", 3, OVER), ("2 and many others", 2, OVER),
    ("свыше 500", 500, OVER), ("больше 500", 500, OVER), ("почти 1000", 1000, ABOUT), ("не более 5", 5, AT_MOST),
    ("50 человек", 50, EXACTLY), ("тридцать два", 32, EXACTLY), ("3 тыс.", 3000, EXACTLY), ("1,5 тыс.", 1500, EXACTLY),
    ("3 и др.", 3, OVER), ("超过500", 500, OVER), ("500余", 500, OVER),
    ("五百多人", 500, OVER), ("近1000", 1000, ABOUT),
    ("30左右", 30, ABOUT), ("五十", 50, EXACTLY), ("五十人", 50, EXACTLY), ("三千五百", 3500, EXACTLY),
    ("两百", 200, EXACTLY), ("1.2万", 12000, EXACTLY), ("10万", 100000, EXACTLY), ("3等", 3, OVER),
    ("100以内", 100, AT_MOST), ("100以上", 100, AT_LEAST),
]  # fmt: skip
SEVERAL = [
    "a series", "many others", "and many others", "etc.", "dozens", "серия", "ряд", "и т. д.", "一系列", "几十", "多名",
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "qualifier"), PLAIN)
def test_a_count_is_understood_as_people_type_it(text, number, qualifier):
    assert parse_spoken_count(text) == VagueCount(number, qualifier)


@pytest.mark.parametrize(("text", "number", "qualifier"), WORDS_KEPT)
def test_words_are_kept_where_the_count_would_print_otherwise(text, number, qualifier):
    assert parse_spoken_count(text) == VagueCount(number, qualifier, text)


@pytest.mark.parametrize("text", SEVERAL)
def test_more_than_one_without_a_number_is_several_in_the_words_said(text):
    assert parse_spoken_count(text) == VagueCount.several(text)


@pytest.mark.parametrize("text", ["several", "несколько", "若干"])
def test_the_plain_word_for_several_needs_no_keeping(text):
    assert parse_spoken_count(text) == VagueCount.several()


@pytest.mark.parametrize("text", ["unknown", "Неизвестно", "不详"])
def test_unknown_is_understood_and_is_not_zero(text):
    assert parse_spoken_count(text) == VagueCount.unknown()


@pytest.mark.parametrize(
    ("row", "text", "expected"),
    [
        (5, "a series", VagueCount.several("a series")),
        (15, "1", VagueCount.exactly(1)),
        (22, "50", VagueCount.exactly(50)),
        (22, "50 Chinese students", VagueCount(50, EXACTLY, "50 Chinese students")),
        (27, "etc.", VagueCount.several("etc.")),
        (30, "number unknown", VagueCount.unknown("number unknown")),
        (32, "and many others", VagueCount.several("and many others")),
        (34, "unknown", VagueCount.unknown()),
        (35, "over 500", VagueCount(500, OVER)),
        (35, "over 500 online courses", VagueCount(500, OVER, "over 500 online courses")),
        (35, "more than 60", VagueCount(60, OVER, "more than 60")),
        (35, "more than 60 universities", VagueCount(60, OVER, "more than 60 universities")),
        ("rhythm", "almost 1000", VagueCount(1000, ABOUT, "almost 1000")),
        ("rhythm", "about 200", VagueCount(200, ABOUT)),
        ("rhythm", "more than 320", VagueCount(320, OVER, "more than 320")),
    ],
)
def test_every_count_of_the_seed_digest_is_kept_as_said(row, text, expected):
    assert parse_spoken_count(text) == expected, row


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "count_out_of_range"), ("−5", "count_out_of_range"), ("1000000001", "count_out_of_range"),
        ("over 9999999999", "count_out_of_range"), ("9" * 200, "count_out_of_range"),
        ("100亿", "count_out_of_range"),
        ("12,5", "count_not_understood"), ("0.5", "count_not_understood"), ("10,00", "count_not_understood"),
        ("1e9", "count_not_understood"), ("0x10", "count_not_understood"), ("50-60", "count_not_understood"),
        ("blah", "count_not_understood"), ("under 0", "count_not_understood"), ("50 of 60", "count_not_understood"),
        ("room 50", "count_not_understood"), ("5 hundred people", "count_not_understood"),
        ("5 миллиардов рублей", "count_not_understood"), ("50 percent", "count_not_understood"),
        ("50 000 0", "count_not_understood"),
        ("", "text_empty"), ("\u202e", "text_empty"), ("5" * 201, "text_too_long"),
    ],
)  # fmt: skip
def test_what_is_no_count_is_refused_with_its_reason(text, code):
    with pytest.raises(NotUnderstood) as refusal:
        parse_spoken_count(text)
    assert refusal.value.reason.code == code
    assert str(refusal.value)


PIECES = [
    "5",
    "50",
    "000",
    "1,000",
    ",",
    ".",
    "+",
    "-",
    ">",
    "<",
    "~",
    "over",
    "about",
    "up",
    "to",
    "more",
    "than",
    "etc.",
    "etc",
    "а",
    "до",
    "более",
    "около",
    "не",
    "менее",
    "тыс.",
    "多",
    "约",
    "至少",
    "万",
    "亿",
    "百",
    "十",
    "五",
    "两",
    "人",
    "等",
    "students",
    "человек",
    "fifty",
    "twenty",
    "-",
    "and",
    "unknown",
]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=8).flatmap(
        lambda pieces: st.sampled_from([" ", ""]).map(lambda joint: joint.join(pieces))
    ))
)  # fmt: skip
def test_no_text_brings_the_reader_down(text):
    try:
        count = parse_spoken_count(text)
    except NotUnderstood:
        return
    assert count.number is None or count.number >= 0


def test_words_with_their_meaning_behind_them_mean_that() -> None:
    assert parse_spoken_count("a busload = about 50") == VagueCount(50, CountQualifier.ABOUT, "a busload")
