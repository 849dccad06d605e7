"""Counts as said: what they can be, how they add up, sort, print and are stored."""

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.model.spoken_count import parse_spoken_count
from office_desk.model.vague_count import (
    MAXIMUM_COUNT,
    CountQualifier,
    VagueCount,
    add_counts,
    format_vague_count,
)

EXACTLY, ABOUT, OVER = CountQualifier.EXACTLY, CountQualifier.ABOUT, CountQualifier.OVER
AT_LEAST, UNDER, AT_MOST = CountQualifier.AT_LEAST, CountQualifier.UNDER, CountQualifier.AT_MOST
SEVERAL, UNKNOWN = VagueCount.several(), VagueCount.unknown()


ANY_WORDS = st.text(max_size=50)


def counts(words: st.SearchStrategy[str] = ANY_WORDS) -> st.SearchStrategy[VagueCount]:
    """Any count, with and without words."""
    numbered = st.sampled_from([EXACTLY, ABOUT, OVER, AT_LEAST, UNDER, AT_MOST])
    return st.one_of(
        st.builds(VagueCount, st.integers(1, MAXIMUM_COUNT), numbered, words),
        st.builds(VagueCount, st.integers(1, 2000), numbered, words),
        st.builds(VagueCount, st.just(0), st.sampled_from([EXACTLY, ABOUT, OVER, AT_LEAST, AT_MOST]), words),
        st.builds(VagueCount.several, words),
        st.builds(VagueCount.unknown, words),
    )


@given(counts())
def test_every_count_survives_json_columns_and_pickle(value):
    assert VagueCount.from_json(json.loads(json.dumps(value.to_json()))) == value
    assert VagueCount.from_columns(*value.__composite_values__()) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_unknown_is_not_zero():
    assert VagueCount.unknown() != VagueCount.exactly(0)
    assert VagueCount.unknown().number is None
    assert VagueCount.unknown().is_unknown
    assert not VagueCount.exactly(0).is_unknown


@pytest.mark.parametrize(
    ("number", "qualifier"),
    [
        (None, EXACTLY), (None, OVER), (5, CountQualifier.SEVERAL), (0, CountQualifier.UNKNOWN), (-1, EXACTLY),
        (MAXIMUM_COUNT + 1, EXACTLY), (0, UNDER),
    ],
)  # fmt: skip
def test_a_number_and_a_qualifier_that_do_not_fit_are_refused(number, qualifier):
    with pytest.raises(ValueError, match=r"count|fewer"):
        VagueCount(number, qualifier)


@pytest.mark.parametrize(
    "stored",
    [{}, {"number": 5}, {"number": "5", "qualifier": "exactly"}, {"number": True, "qualifier": "exactly"},
     {"number": 5, "qualifier": "exactly", "words": None}, {"number": 5, "qualifier": "loads"}],
)  # fmt: skip
def test_json_that_is_no_count_is_refused(stored):
    with pytest.raises(ValueError, match=r"count|CountQualifier"):
        VagueCount.from_json(stored)


@pytest.mark.parametrize(
    ("value", "lower", "upper"),
    [
        (VagueCount.exactly(50), 50, 50), (VagueCount(500, OVER), 501, None), (VagueCount(5, AT_LEAST), 5, None),
        (VagueCount(100, UNDER), 0, 99), (VagueCount(100, AT_MOST), 0, 100), (VagueCount(1000, ABOUT), 900, 1100),
        (VagueCount(5, ABOUT), 4, 6), (VagueCount(0, ABOUT), 0, 1), (SEVERAL, 2, None), (UNKNOWN, 0, None),
    ],
)  # fmt: skip
def test_a_count_knows_the_least_and_most_it_can_be(value, lower, upper):
    assert (value.lower_bound, value.upper_bound) == (lower, upper)


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        ([], VagueCount.exactly(0)),
        ([VagueCount.exactly(50), VagueCount.exactly(5)], VagueCount.exactly(55)),
        ([VagueCount(500, OVER), VagueCount.exactly(50)], VagueCount(550, OVER)),
        ([VagueCount(500, OVER), VagueCount(5, AT_LEAST)], VagueCount(505, OVER)),
        ([VagueCount.exactly(50), UNKNOWN], VagueCount(50, AT_LEAST)),
        ([VagueCount.exactly(50), SEVERAL], VagueCount(50, OVER)),
        ([VagueCount(100, UNDER), VagueCount.exactly(50)], VagueCount(150, UNDER)),
        ([VagueCount(100, AT_MOST), VagueCount.exactly(50)], VagueCount(150, AT_MOST)),
        ([VagueCount(1000, ABOUT), VagueCount.exactly(50)], VagueCount(1050, ABOUT)),
        ([VagueCount(1000, ABOUT), VagueCount(500, OVER)], VagueCount(1401, AT_LEAST)),
        ([VagueCount(1000, ABOUT), VagueCount(100, AT_MOST)], VagueCount(1200, AT_MOST)),
        ([VagueCount(100, UNDER), UNKNOWN, VagueCount.exactly(3)], VagueCount(3, AT_LEAST)),
        ([UNKNOWN, UNKNOWN], UNKNOWN),
        ([SEVERAL, UNKNOWN], SEVERAL),
    ],
)
def test_a_sum_says_no_more_than_its_parts(parts, total):
    assert add_counts(parts) == total


@given(st.lists(st.tuples(counts(st.just("")), st.integers(0, 100)), max_size=5))
def test_a_sum_never_excludes_what_the_parts_allow(drawn):
    parts = [part if (part.number or 0) <= 2000 else VagueCount.exactly(7) for part, _ in drawn]
    total = add_counts(parts)
    about = [part for part in parts if part.qualifier is ABOUT]
    slack = len(about) if total.qualifier is ABOUT else 0
    real = 0
    for part, (_, extra) in zip(parts, drawn, strict=True):
        highest = part.upper_bound if part.upper_bound is not None else part.lower_bound + extra
        real += min(part.lower_bound + extra, highest)
    assert total.lower_bound - slack <= real
    assert total.upper_bound is None or real <= total.upper_bound + slack


def test_a_sum_too_large_to_be_kept_is_refused():
    with pytest.raises(ValueError, match="between 0 and"):
        add_counts([VagueCount.exactly(MAXIMUM_COUNT), VagueCount.exactly(1)])


def test_counts_sort_by_number_then_qualifier_with_unknown_last():
    ordered = [
        VagueCount.exactly(0), VagueCount(5, UNDER), VagueCount(5, AT_MOST), VagueCount(5, ABOUT),
        VagueCount.exactly(5), VagueCount(5, AT_LEAST), VagueCount(5, OVER), VagueCount.exactly(60), SEVERAL,
        UNKNOWN,
    ]  # fmt: skip
    assert sorted(reversed(ordered)) == ordered


@pytest.mark.parametrize(
    ("value", "english", "russian", "chinese"),
    [
        (VagueCount.exactly(50), "50", "50", "50"),
        (VagueCount.exactly(12000), "12,000", "12\xa0000", "12,000"),
        (VagueCount(500, OVER), "over 500", "более 500", "500多"),
        (VagueCount(505, OVER), "over 505", "более 505", "超过505"),
        (VagueCount(1000, ABOUT), "about 1000", "около 1000", "约1000"),
        (VagueCount(5, AT_LEAST), "at least 5", "не менее 5", "至少5"),
        (VagueCount(100, UNDER), "under 100", "менее 100", "不到100"),
        (VagueCount(100, AT_MOST), "up to 100", "до 100", "至多100"),
        (SEVERAL, "several", "несколько", "若干"),
        (UNKNOWN, "unknown", "неизвестно", "不详"),
    ],
)
def test_a_count_reads_as_each_language_prints_it(value, english, russian, chinese):
    printed = tuple(format_vague_count(value, language) for language in ("en", "ru", "zh"))
    assert printed == (english, russian, chinese)


def test_words_win_unless_the_plain_style_is_asked_for():
    value = VagueCount(60, OVER, "more than 60")
    assert format_vague_count(value, "ru") == "more than 60"
    assert format_vague_count(value, "ru", style="plain") == "более 60"


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="'de'"):
        format_vague_count(UNKNOWN, "de")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@given(value=counts(st.just("")))
def test_what_is_printed_is_read_back_as_the_same_count(language, value):
    assert parse_spoken_count(format_vague_count(value, language)) == value
