"""Dates as said: their EDTF, their bounds, their order and what is stored."""

import json
import pickle
import subprocess
import sys
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.model.spoken_date import parse_spoken_date
from office_desk.model.vague_date import MAXIMUM_WORDS_LENGTH, VagueDate, format_vague_date
from office_desk.model.vague_edtf import EdtfDate, EdtfPeriod, OpenEnd, read_edtf

BOUNDS = [
    ("2021", "2021-01-01", "2021-12-31"),
    ("2021-04", "2021-04-01", "2021-04-30"),
    ("2021-04-12", "2021-04-12", "2021-04-12"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2021-02/..", "2021-02-01", None),
    ("../2021-05", None, "2021-05-31"),
    ("2021-02/", "2021-02-01", None),
    ("/2021-05", None, "2021-05-31"),
    ("2021-06-21/2021-06-30", "2021-06-21", "2021-06-30"),
    ("2021-06-12/2021-07", "2021-06-12", "2021-07-31"),
    ("2021~", "2021-01-01", "2021-12-31"),
    ("2021?", "2021-01-01", "2021-12-31"),
    ("2021%", "2021-01-01", "2021-12-31"),
    ("2021-04~", "2021-04-01", "2021-04-30"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("2021-21", "2021-03-01", "2021-05-31"),
    ("2021-22", "2021-06-01", "2021-08-31"),
    ("2021-23", "2021-09-01", "2021-11-30"),
    ("2021-24", "2021-12-01", "2022-02-28"),
    ("2023-24", "2023-12-01", "2024-02-29"),
    ("2021-33", "2021-01-01", "2021-03-31"),
    ("2021-36", "2021-10-01", "2021-12-31"),
    ("2021-40", "2021-01-01", "2021-06-30"),
    ("2021-41", "2021-07-01", "2021-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2021-XX", "2021-01-01", "2021-12-31"),
    ("2021-04-XX", "2021-04-01", "2021-04-30"),
    ("202X/203X", "2020-01-01", "2039-12-31"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
]
REFUSED = [
    ("2021-02-31", "no such date"),
    ("2021-13", "no month 13"),
    ("2021-00", "no month 0"),
    ("0000", "no such date"),
    ("9999-24", "no such date"),
    ("2021-06/2021-05", "ends before it begins"),
    ("202X/201X", "ends before it begins"),
    ("../..", "at one end"),
    ("/", "at one end"),
    ("{2021,2022}", "set of dates"),
    ("[2021..2023]", "set of dates"),
    ("2021-02-12T10:00:00", "time of day"),
    ("Y12000", "years 1 and 9999"),
    ("-0050", "years 1 and 9999"),
    ("April", "not a date in EDTF"),
    ("2021-4-1", "not a date in EDTF"),
    ("2" * 100, "at most 64"),
]


def days() -> st.SearchStrategy[EdtfDate]:
    """Any plain date: a day, a month, a year, a part of a year or a decade, marked or not."""
    marks = {"approximate": st.booleans(), "uncertain": st.booleans()}
    any_day = st.dates(date(1000, 1, 1), date(9990, 1, 1))
    return st.one_of(
        st.builds(lambda d, **m: EdtfDate(d.year, d.month, d.day, **m), any_day, **marks),
        st.builds(lambda d, **m: EdtfDate(d.year, d.month, **m), any_day, **marks),
        st.builds(lambda d, **m: EdtfDate(d.year, **m), any_day, **marks),
        st.builds(lambda d, **m: EdtfDate(d.year // 10 * 10, decade=True, **m), any_day, **marks),
        st.builds(
            lambda d, c, **m: EdtfDate(d.year, division=c, **m),
            any_day,
            st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]),
            **marks,
        ),
    )


def periods() -> st.SearchStrategy[EdtfPeriod]:
    """Any period of plain dates, open or unknown on one side or closed."""
    open_end = st.sampled_from(list(OpenEnd))
    near = st.builds(
        lambda d, more, whole: (d, d + more) if whole else (d.replace(day=1), d + more),
        st.dates(date(1000, 1, 1), date(9990, 1, 1)),
        st.timedeltas(min_value=date(2021, 1, 1) - date(2021, 1, 1), max_value=date(2021, 5, 1) - date(2021, 1, 1)),
        st.booleans(),
    )
    return st.one_of(
        st.builds(EdtfPeriod, days(), open_end),
        st.builds(EdtfPeriod, open_end, days()),
        st.tuples(days(), days()).map(lambda pair: EdtfPeriod(*sorted(pair, key=lambda d: d.first_day))),
        near.map(lambda p: EdtfPeriod(*(EdtfDate(d.year, d.month, d.day) for d in p))),
        near.map(lambda p: EdtfPeriod(*(EdtfDate(d.year, d.month) for d in p))),
    )


def vague_dates() -> st.SearchStrategy[VagueDate]:
    """Any vague date, with and without words."""
    words = st.text(max_size=MAXIMUM_WORDS_LENGTH)
    edtf = st.one_of(days(), periods()).map(lambda read: read.text)
    return st.one_of(
        st.builds(VagueDate, edtf, words),
        st.builds(VagueDate.undatable, words.filter(str.strip)),
    )


@pytest.mark.parametrize(("edtf", "earliest", "latest"), BOUNDS)
def test_a_date_knows_the_first_and_last_day_it_can_mean(edtf, earliest, latest):
    value = VagueDate.from_edtf(edtf)
    bounds = (value.earliest, value.latest)
    assert bounds == tuple(None if day is None else date.fromisoformat(day) for day in (earliest, latest))
    assert value.edtf == edtf
    assert not value.is_unknown


@pytest.mark.parametrize(("edtf", "reason"), REFUSED)
def test_what_is_no_vague_date_is_refused_with_the_reason(edtf, reason):
    with pytest.raises(ValueError, match=reason):
        VagueDate.from_edtf(edtf)


@given(st.one_of(st.text(max_size=80), st.text("0123456789XYES~?%./-[]{},T ", max_size=20)))
def test_edtf_is_read_or_refused_by_value_error_alone(text):
    try:
        value = VagueDate.from_edtf(text, "words")
    except ValueError:
        return
    assert value.is_unknown or value.earliest is not None or value.latest is not None


@given(st.one_of(days(), periods()))
def test_what_the_notation_writes_it_reads_back(value):
    assert read_edtf(value.text) == value


@given(days().filter(lambda d: d.division is None and not d.decade))
def test_bounds_agree_with_the_edtf_package(value):
    import edtf

    parsed = edtf.parse_edtf(value.text)
    assert parsed.lower_strict()[:3] == value.first_day.timetuple()[:3]
    assert parsed.upper_strict()[:3] == value.last_day.timetuple()[:3]


@given(vague_dates())
def test_every_date_survives_json_and_pickle(value):
    assert VagueDate.from_json(json.loads(json.dumps(value.to_json()))) == value
    assert pickle.loads(pickle.dumps(value)) == value


@given(vague_dates())
def test_every_date_survives_its_columns_and_no_stored_bound_can_lie(value):
    edtf, words, _, _ = value.__composite_values__()
    restored = VagueDate(edtf, words, date(1, 1, 1), date(1, 1, 2))
    assert (restored.earliest, restored.latest) == (value.earliest, value.latest)


def test_refusing_a_date_prints_nothing(capfd):
    with pytest.raises(ValueError, match="not a date"):
        VagueDate.from_edtf("2021-XX/2019")
    assert capfd.readouterr() == ("", "")


def test_json_holds_the_date_and_the_words_only():
    value = VagueDate.from_edtf("2021-06-21/2021-06-30", "end of June")
    assert value.to_json() == {"edtf": "2021-06-21/2021-06-30", "words": "end of June"}


@pytest.mark.parametrize("stored", [{}, {"edtf": 2021}, {"edtf": "2021", "words": None}, {"edtf": "", "words": " "}])
def test_json_that_is_no_date_is_refused(stored):
    with pytest.raises(ValueError, match="date"):
        VagueDate.from_json(stored)


def test_parts_make_a_date():
    assert VagueDate.from_parts(2021).edtf == "2021"
    assert VagueDate.from_parts(2021, 4, approximate=True).edtf == "2021-04~"
    assert VagueDate.from_parts(2021, 4, 12, uncertain=True, words="12 April, they think").edtf == "2021-04-12?"
    assert VagueDate.of_day(date(2021, 4, 12)) == VagueDate.from_parts(2021, 4, 12)


@pytest.mark.parametrize("parts", [(2021, 2, 31), (2021, 13), (2021, 22), (0,), (2021, None, 5)])
def test_impossible_parts_are_refused(parts):
    with pytest.raises(ValueError, match=r"no such date|no month|needs a month"):
        VagueDate.from_parts(*parts)


def test_two_dates_make_a_period_and_a_missing_side_is_open():
    february, may = VagueDate.from_edtf("2021-02"), VagueDate.from_edtf("2021-05")
    assert VagueDate.between(february, may).edtf == "2021-02/2021-05"
    assert VagueDate.between(february, None).edtf == "2021-02/.."
    assert VagueDate.between(None, may).edtf == "../2021-05"


def test_a_period_is_not_made_of_periods_or_of_nothing():
    since = VagueDate.from_edtf("2021-02/..")
    for sides in [(since, None), (VagueDate.undatable("shortly"), None), (None, None)]:
        with pytest.raises(ValueError, match="period"):
            VagueDate.between(*sides)


def test_shortly_is_kept_as_words_without_a_day():
    value = VagueDate.undatable("shortly")
    assert value.is_unknown
    assert (value.earliest, value.latest) == (None, None)
    assert not value.covers(date(2021, 5, 19))
    assert not value.overlaps(None, None)


def test_words_too_long_to_be_said_are_refused():
    with pytest.raises(ValueError, match="at most 200"):
        VagueDate.undatable("x" * 201)


def test_dates_sort_by_their_earliest_day_with_open_beginnings_first_and_undatable_last():
    said = ["2021-04", "", "2021", "../2021-05", "2021-02/..", "2021-04-12", "2020-24", "2021-01"]
    values = sorted(VagueDate(edtf, "shortly" if not edtf else "") for edtf in said)
    assert [value.edtf for value in values] == [
        "../2021-05", "2020-24", "2021-01", "2021", "2021-02/..", "2021-04", "2021-04-12", "",
    ]  # fmt: skip


@given(st.lists(vague_dates(), max_size=6))
def test_the_order_is_total(values):
    ordered = sorted(values)
    assert all(a <= b for a, b in pairwise(ordered))
    assert sorted(reversed(ordered)) == ordered


def test_an_open_side_counts_as_unbounded():
    since, until = VagueDate.from_edtf("2021-02/.."), VagueDate.from_edtf("../2021-05")
    assert since.covers(date(2999, 1, 1))
    assert not since.covers(date(2021, 1, 31))
    assert until.covers(date(1, 1, 1))
    assert not until.covers(date(2021, 6, 1))


def test_a_date_overlaps_a_period_that_shares_a_day():
    june_end = VagueDate.from_edtf("2021-06-21/2021-06-30")
    assert june_end.overlaps(date(2021, 6, 30), date(2021, 7, 31))
    assert not june_end.overlaps(date(2021, 7, 1), date(2021, 7, 31))
    assert june_end.overlaps(None, date(2021, 6, 21))
    assert not june_end.overlaps(None, date(2021, 6, 20))


def test_importing_dates_does_not_import_the_costly_package():
    program = (
        "import sys, office_desk.model.vague_date as v; v.VagueDate('2021-02/..'); sys.exit('edtf' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_costly_package_warns_nobody_even_where_warnings_are_errors():
    program = "from office_desk.model.vague_date import VagueDate; VagueDate('2021-XX')"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("style", ["long", "short"])
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@given(value=st.one_of(days(), periods()))
def test_what_is_printed_is_read_back_as_the_same_date(language, style, value):
    printed = format_vague_date(VagueDate(value.text), language, style=style)
    read = parse_spoken_date(printed, date(2021, 5, 19))
    assert read.value.edtf == value.text, printed
    assert read.value.words == ""
    assert not read.assumed_year
