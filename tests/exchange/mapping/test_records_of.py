"""Rows become records: names by script, contact points one by one, dates as written, nothing lost."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk import labels
from office_desk.exchange.cards.carrying import properties_carried
from office_desk.exchange.cards.write_points import PointWriter
from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.mapping import guess_mapping, records_of, targets_for
from office_desk.exchange.reading import ReadOptions
from office_desk.exchange.sheets import guarded
from office_desk.exchange.table import Cell, Table
from office_desk.model.catalog import KINDS
from office_desk.model.vague_date import VagueDate

TODAY = date(2026, 11, 22)


def table(headings: tuple[str, ...], *rows: tuple[Cell, ...]) -> Table:
    return Table(headings, rows, range(2, 2 + len(rows)))


def records(
    headings: str, *rows: tuple[Cell, ...], kind: str | None = None, zone: str = "Asia/Shanghai"
) -> list[Incoming]:
    """The records of a table whose headings are written with commas between."""
    seen = table(tuple(heading.strip() for heading in headings.split(",")), *rows)
    return records_of(seen, guess_mapping(seen, kind), ReadOptions(timezone=zone), TODAY)


def record(headings: str, *cells: Cell, kind: str | None = None) -> Incoming:
    """The record of a table of one row."""
    (found,) = records(headings, cells, kind=kind)
    return found


def points(found: Incoming) -> list[tuple[str, ...]]:
    """Kind, value and label of each contact point."""
    said = [each.values for each in found.parts if each.kind == "contact_points"]
    return [(each["kind"], each["value"], *([each["label"]] if "label" in each else [])) for each in said]


def affiliations(found: Incoming) -> list[dict[str, Any]]:
    return [each.values for each in found.parts if each.kind == "affiliations"]


def codes(found: Incoming) -> list[str]:
    return [warning.code for warning in found.warnings]


# Names


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("张颖", {"name_zh": "张颖"}),
        ("张颖教授", {"name_zh": "张颖", "title": "教授"}),
        ("Zhang Ying", {"family_name": "Zhang", "given_name": "Ying"}),
        ("张颖 Zhang Ying", {"name_zh": "张颖", "family_name": "Zhang", "given_name": "Ying"}),
        ("Чжан Ин", {"family_name": "Чжан", "given_name": "Ин"}),
        ("Smith, John", {"family_name": "Smith", "given_name": "John"}),
        ("Dr. Anna Müller", {"family_name": "Müller", "given_name": "Anna", "title": "Dr."}),
        ("Щербак Евгения Ивановна", {"family_name": "Щербак", "given_name": "Евгения", "patronymic": "Ивановна"}),
    ],
)
def test_a_full_name_in_any_script_is_taken_apart(typed: str, values: dict[str, str]) -> None:
    assert record("Full name, Phone", typed, "").values == values


def test_characters_in_the_columns_of_family_and_given_name_are_the_chinese_name() -> None:
    assert record("First Name, Last Name", "颖", "张").values == {"name_zh": "张颖"}
    assert record("First Name, Last Name", "颖 Ying", "张 Zhang").values == {
        "name_zh": "张颖", "given_name": "Ying", "family_name": "Zhang",
    }  # fmt: skip


def test_a_whole_name_beside_its_parts_adds_the_other_script_only() -> None:
    headings = "First Name, Last Name, Display Name"
    latin = {"given_name": "Ying", "family_name": "Zhang"}
    assert record(headings, "Ying", "Zhang", "张颖").values == latin | {"name_zh": "张颖"}
    assert record(headings, "Ying", "Zhang", "Чжан Ин").values == latin | {"name_ru": "Чжан Ин"}
    assert record(headings, "Ying", "Zhang", "Ying Zhang (home)").values == latin
    assert record(headings, "", "", "张颖").values == {"name_zh": "张颖"}
    assert record(headings, "Ин", "Чжан", "Zhang Ying").values == latin | {"name_ru": "Чжан Ин"}


def test_an_organization_in_two_scripts_is_named_in_both() -> None:
    found = record("Organization, City", "Harbor University (港口大学)", "Shanghai")
    assert (found.kind, found.values) == (
        "organizations", {"name": "Harbor University", "name_zh": "港口大学", "city": "Shanghai"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "key"), [("北京ABC公司", "name_zh"), ("ООО Sample Trade", "name_ru"), ("Harbor University", "name")]
)
def test_a_name_with_letters_of_two_scripts_in_it_stays_whole(name: str, key: str) -> None:
    assert record("Organization, City", name, "").values == {key: name}


def test_a_company_without_a_person_is_an_organization() -> None:
    found = record("First Name, Last Name, Company, Business Phone, Notes", "", "", "港口大学", "021-38284512", "x")
    assert (found.kind, found.values) == ("organizations", {"name_zh": "港口大学", "notes": "x"})
    assert points(found) == [("phone", "021-38284512", "work")]


def test_a_row_that_names_nobody_is_refused_and_the_others_stay() -> None:
    first, second = records("Full name, E-mail", ("", "anna@example.ru"), ("Anna Petrova", "a@example.ru"))
    assert [reason.code for reason in first.refusals] == ["row_without_name"]
    assert not second.refusals


def test_rows_without_anything_are_passed_over() -> None:
    found = records("Full name, E-mail", ("", ""), ("  ", None), ("Anna Petrova", ""), (None, None))
    assert [each.lines for each in found] == [(4, 4)]


# Contact points


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (13812345678, [("mobile", "13812345678")]),
        (13812345678.0, [("mobile", "13812345678")]),
        ("+86 138 1234 5678", [("mobile", "+86 138 1234 5678")]),
        ("021-38284512转8012", [("phone", "021-38284512转8012")]),
        ("8 (812) 335-23-45, доб. 12", [("phone", "8 (812) 335-23-45, доб. 12")]),
        ("8 (812) 335-23-45/46", [("phone", "8 (812) 335-23-45/46")]),
        ("021-38284512/13812345678", [("phone", "021-38284512"), ("mobile", "13812345678")]),
        ("021-38284512；010-62345678", [("phone", "021-38284512"), ("phone", "010-62345678")]),
        ("+7 921 123-45-67; 335-23-45", [("mobile", "+7 921 123-45-67"), ("phone", "335-23-45")]),
        ("'+7 812 335-23-45", [("phone", "+7 812 335-23-45")]),
        ("13812345678.0", [("mobile", "13812345678")]),
        ('="+7 812 335-23-45"', [("phone", "+7 812 335-23-45")]),
        ("'0123456", [("phone", "0123456")]),
        ("0086 21 38284512", [("phone", "0086 21 38284512")]),
        ("—", []),
        ("нет", []),
    ],
)
def test_phones_stay_as_people_wrote_them(cell: Cell, expected: list[tuple[str, ...]]) -> None:
    found = record("ФИО, Телефон", "Петрова Анна", cell)
    assert (points(found), codes(found)) == (expected, [])


def test_a_number_that_a_spreadsheet_cut_short_goes_to_the_notes() -> None:
    found = record("姓名, 手机", "张颖", "8.61381E+12")
    assert (points(found), found.values["notes"]) == ([], "手机: 8.61381E+12")
    assert codes(found) == ["cell_kept_in_notes"]


@pytest.mark.parametrize(
    "cell", ["a@example.com; b@example.ru", "a@example.com,b@example.ru", "Anna <a@example.com> b＠example.ru"]
)
def test_several_addresses_in_a_cell_are_taken_apart(cell: str) -> None:
    assert points(record("Full name, E-mail", "Anna Petrova", cell)) == [
        ("email", "a@example.com"), ("email", "b@example.ru"),
    ]  # fmt: skip


def test_an_address_that_is_none_goes_to_the_notes() -> None:
    found = record("Full name, E-mail", "Anna Petrova", "a@example.com, ask Ivan@")
    assert points(found) == [("email", "a@example.com")]
    assert found.values["notes"] == "E-mail: a@example.com, ask Ivan@"


def test_labels_of_google_go_with_their_values() -> None:
    found = record(
        "First Name, E-mail 1 - Label, E-mail 1 - Value, Phone 1 - Label, Phone 1 - Value",
        "Anna", "* Work ::: Home", "a@example.com ::: b@example.ru", "Mobile ::: Work Fax", "123 45 67 ::: 765 43 21",
    )  # fmt: skip
    assert points(found) == [
        ("email", "a@example.com", "work"), ("email", "b@example.ru", "home"),
        ("mobile", "123 45 67"), ("phone", "765 43 21", "work fax"),
    ]  # fmt: skip
    assert found.parts[0].values["preferred"] is True


def test_the_parts_of_an_address_make_one_line_in_the_order_of_its_country() -> None:
    headings = (
        "Last Name, Business Street, Business Street 2, Business City, Business Postal Code, Business Country/Region"
    )
    latin = record(headings, "Petrova", "1550 Haigang Ave", "Room 5", "Shanghai", 201306.0, "China")
    chinese = record(headings, "Petrova", "海港大道1550号", "", "上海", "201306", "中国")
    assert points(latin) == [("address", "1550 Haigang Ave, Room 5, Shanghai, 201306, China", "work")]
    assert points(chinese) == [("address", "中国上海海港大道1550号 201306", "work")]


def test_the_service_of_a_messenger_tells_its_kind() -> None:
    found = record("Name, IM 1 - Service, IM 1 - Value", "Anna Petrova", "WeChat", "anna_p")
    assert points(found) == [("wechat", "anna_p")]


def test_the_same_number_twice_is_one_contact_point() -> None:
    found = record("姓名, 电话, 手机", "张颖", "138 1234 5678", "13812345678")
    assert points(found) == [("mobile", "138 1234 5678")]


# Places of work


def test_an_organization_is_told_by_name() -> None:
    found = record("ФИО, Организация, Отдел, Должность", "Петрова Анна", "ООО «Образец»", "Связи", "директор")
    assert affiliations(found) == [
        {"organization": Named("ООО «Образец»"), "department": "Связи", "position": "директор"}
    ]


def test_a_position_without_an_organization_goes_to_the_notes() -> None:
    found = record("姓名, 单位, 职务", "张颖", "", "主任")
    assert (affiliations(found), found.values["notes"]) == ([], "主任")
    assert codes(found) == ["position_without_organization"]


# Dates


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2021-05-19", VagueDate("2021-05-19")),
        ("2021/5/19 0:00", VagueDate("2021-05-19")),
        ("19.05.2021", VagueDate("2021-05-19")),
        ("1980年3月8日", VagueDate("1980-03-08")),
        ("5/19/2021", VagueDate("2021-05-19")),
        ("8 марта 1980", VagueDate("1980-03-08")),
        ("12 Mar 1980", VagueDate("1980-03-12")),
        ("1980", VagueDate("1980")),
        ("19.05.55", VagueDate("1955-05-19")),
        (datetime(1980, 3, 8), VagueDate("1980-03-08")),
        (date(1980, 3, 8), VagueDate("1980-03-08")),
        (29288, VagueDate("1980-03-08")),
        (29288.0, VagueDate("1980-03-08")),
        (19800308, VagueDate("1980-03-08")),
        (198003, VagueDate("1980-03")),
        ("--05-19", VagueDate("", "--05-19")),
        ("0000-05-19", VagueDate("", "--05-19")),
        ("1604-05-19", VagueDate("", "--05-19")),
        ("19 мая", VagueDate("", "--05-19")),
        ("5月19日", VagueDate("", "--05-19")),
        ("02-29", VagueDate("", "--02-29")),
    ],
)
def test_a_birthday_is_read_in_the_forms_that_programs_write(cell: Cell, expected: VagueDate) -> None:
    found = record("Full name, Birthday", "Anna Petrova", cell)
    assert (found.values.get("birthday"), codes(found)) == (expected, [])


@pytest.mark.parametrize("cell", ["0000-00-00", "0/0/00", "00.00.0000", "-", "0", date(1899, 12, 30)])
def test_a_date_that_says_nothing_is_left_out(cell: Cell) -> None:
    found = record("Full name, Birthday", "Anna Petrova", cell)
    assert ("birthday" in found.values, "notes" in found.values, codes(found)) == (False, False, [])


@pytest.mark.parametrize("cell", ["31.02.1980", "99/99/2021", "gestern", "02-30", "1980-13-45"])
def test_a_date_that_is_none_goes_to_the_notes(cell: str) -> None:
    found = record("Full name, Birthday, Notes", "Anna Petrova", cell, "an old friend")
    assert found.values["notes"] == f"an old friend\nBirthday: {cell}"
    assert codes(found) == ["cell_kept_in_notes"]


def test_a_column_tells_whether_its_months_go_first() -> None:
    rows = [("Anna Petrova", "4/5/2001"), ("Ivan Ilyin", "5/19/2002")]
    first = records("Full name, Birthday", *rows)[0]
    assert (first.values["birthday"].edtf, codes(first)) == ("2001-04-05", [])


def test_a_date_that_may_be_either_is_read_with_the_day_first_and_a_warning() -> None:
    found = record("Full name, Birthday", "Anna Petrova", "4/5/2001")
    assert (found.values["birthday"].edtf, codes(found)) == ("2001-05-04", ["date_order_assumed"])
    assert labels.reason(found.warnings[0]) == (
        "“4/5/2001” in the column “Birthday” was read with the day first: 2001-05-04."
    )


@pytest.mark.parametrize("words", ["вчера", "last week", "昨天", "the end of the month"])
def test_words_that_count_from_the_day_of_writing_are_kept_in_the_notes_and_are_no_date(words: str) -> None:
    found = record("Name,Birthday", "Anna", words)
    assert ("birthday" in found.values, codes(found)) == (False, ["cell_kept_in_notes"])
    assert found.values["notes"] == f"Birthday: {words}"


@pytest.mark.parametrize("words", ["29 February", "29 февраля", "2月29日"])
def test_a_birthday_on_the_last_of_february_needs_no_year(words: str) -> None:
    assert record("Name,Birthday", "Anna", words).values["birthday"] == VagueDate.undatable("--02-29")


def test_a_birthday_in_three_columns_is_put_together() -> None:
    headings = "First Name, Birth Year, Birth Month, Birth Day"
    assert record(headings, "Anna", "1980", "3", "8").values["birthday"] == VagueDate("1980-03-08")
    assert record(headings, "Anna", "", "3", "8").values["birthday"] == VagueDate("", "--03-08")
    assert "birthday" not in record(headings, "Anna", "", "", "").values


# Events


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2021, 5, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "cells",
    [
        ("2021-05-19 10:00", "", "2021-05-19 12:30", ""),
        ("19.05.2021, 10:00", "", "12:30", ""),
        (datetime(2021, 5, 19, 10, 0), "", datetime(2021, 5, 19, 12, 30), ""),
        ("5/19/2021", "10:00:00 AM", "5/19/2021", "12:30:00 PM"),
        (date(2021, 5, 19), time(10, 0), "", time(12, 30)),
        (datetime(2021, 5, 19), 10 / 24, None, 12.5 / 24),
        ("2021年5月19日", "上午10:00", "2021年5月19日", "下午12:30"),
        ("19 мая 2021", "10.00–12.30", "", ""),
        ("2021-05-19T10:00:00+08:00", "", "2021-05-19T04:30:00Z", ""),
    ],
)
def test_days_and_times_of_an_event_come_together(cells: tuple[Cell, ...]) -> None:
    found = record("Subject, Start Date, Start Time, End Date, End Time", "Open day", *cells)
    assert (found.kind, found.values) == (
        "events",
        {"title": "Open day", "starts_at": utc(19, 2), "ends_at": utc(19, 4, 30), "timezone": "Asia/Shanghai"},
    )


def test_a_day_without_a_time_is_a_date_as_said() -> None:
    headings = "Subject, Start Date, Start Time, End Date, End Time"
    one = record(headings, "Fair", "19.05.2021", "", "21.05.2021", "")
    whole_days = record(headings, "Fair", "5/19/2021", "12:00:00 AM", "5/22/2021", "12:00:00 AM")
    assert one.values["date_said"] == whole_days.values["date_said"] == VagueDate("2021-05-19/2021-05-21")
    assert "starts_at" not in one.values | whole_days.values


def test_a_date_as_said_and_a_time_make_a_start() -> None:
    found = record("活动名称, 日期, 时间, 地点", "校园开放日", "2021-05-19", "10:00-12:30", "临港")
    assert found.values == {
        "title_zh": "校园开放日", "venue": "临港", "timezone": "Asia/Shanghai",
        "starts_at": utc(19, 2), "ends_at": utc(19, 4, 30),
    }  # fmt: skip


def test_a_time_without_a_day_goes_to_the_notes() -> None:
    found = record("Мероприятие, Дата, Время, Место", "Форум", "конец марта 2021", "10:00", "Москва")
    assert (found.values["date_said"].words, found.values["notes"]) == ("конец марта 2021", "Время: 10:00")


# The other kinds, and our own tables


def test_a_choice_nobody_knows_goes_to_the_notes() -> None:
    found = record("Организация, Тип, Город", "Портовый университет", "Университет", "Москва")
    other = record("Организация, Тип, Город", "Портовый университет", "Кафедра", "Москва")
    assert (found.values["kind"], found.warnings) == ("university", ())
    assert ("kind" in other.values, other.values["notes"]) == (False, "Тип: Кафедра")


def test_what_cannot_be_in_a_text_is_taken_out() -> None:
    found = record("Organization, City", "Harbor\x00 University\u202e", "Shang\nhai")
    assert found.values == {"name": "Harbor University", "city": "Shang hai"}


def test_a_text_that_is_too_long_goes_to_the_notes() -> None:
    long = "x" * 1001
    found = record("Organization, City", "Harbor University", long)
    assert ("city" in found.values, found.values["notes"]) == (False, f"City: {long}")


def test_the_mark_of_our_own_table_comes_back() -> None:
    mark = "0190f2c4-7d1e-7a39-9b1c-2f5d3f6a7b8c"
    assert record("Name, E-mail, UUID", "Zhang Ying", "zy@example.cn", mark.upper()).uuid == mark


def test_moments_of_our_own_table_are_wall_time_of_their_own_zone() -> None:
    headings = "Title in English, Starts, Time zone, UUID"
    text = record(headings, "Fair", "19 May 2021, 10:00", "Europe/Moscow", "", kind="events")
    typed = record(headings, "Fair", datetime(2021, 5, 19, 10), "Europe/Moscow", "", kind="events")
    assert text.values["starts_at"] == typed.values["starts_at"] == utc(19, 7)


def test_links_of_any_kind_are_told_by_name() -> None:
    found = record("Task, Due, Organization, UUID", "Call back", "2026-12-01", "港口大学", "", kind="tasks")
    assert found.values == {"title": "Call back", "due": VagueDate("2026-12-01"), "organization": Named("港口大学")}


def test_a_target_of_another_version_is_passed_over() -> None:
    seen = table(("A", "B"), ("Anna Petrova", "x"))
    mapping = ColumnMapping("people", seen.headings, (Target("people", "full_name"), Target("spaceships", "name")))
    assert records_of(seen, mapping)[0].values == {"family_name": "Petrova", "given_name": "Anna"}


TEXT_KEYS = [field.key for field in KINDS["people"].written if field.kind == "text"]
LINES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=30).filter(
    lambda text: not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(LINES, min_size=len(TEXT_KEYS), max_size=len(TEXT_KEYS)), min_size=1, max_size=4))
def test_texts_of_our_own_table_come_back_letter_by_letter(rows: list[list[str]]) -> None:
    headings = (*TEXT_KEYS, "uuid")
    seen = table(headings, *((*map(guarded, row), "0190f2c4-7d1e-7a39-9b1c-2f5d3f6a7b8c") for row in rows))
    found = records_of(seen, guess_mapping(seen, "people"))
    expected = [{key: text for key, text in zip(TEXT_KEYS, row, strict=True) if text} for row in rows]
    assert [each.values for each in found] == expected


CELLS = st.one_of(
    st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans(), st.datetimes(), st.dates(), st.times(),
    st.timedeltas(), st.sampled_from(["张颖", "13812345678", "a@b.cn ::: c@d.cn", "5/4/2021", "10:00-12:00"]),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.data(), st.sampled_from(["people", "organizations", "events", "programs", "tasks", "sessions", "figures"]))
def test_any_cell_under_any_target_makes_a_record_and_loses_no_row(data: st.DataObject, kind: str) -> None:
    targets = data.draw(st.lists(st.sampled_from(targets_for(kind)), min_size=1, max_size=8, unique=True))
    row = st.tuples(*(CELLS for _ in targets))
    rows = data.draw(st.lists(row, max_size=4))
    seen = table(tuple(f"heading {number}" for number in range(len(targets))), *rows)
    found = records_of(seen, ColumnMapping(kind, seen.headings, tuple(targets)), today=TODAY)
    filled = sum(1 for each in rows if any(cell is not None and str(cell).strip() for cell in each))
    assert len(found) == filled
    for each in found:
        assert set(each.values) <= {field.key for field in KINDS[each.kind].stored}
        for reason in (*each.warnings, *each.refusals):
            assert labels.reason(reason)


@pytest.mark.parametrize("unit", ["@", "a.b@", "1;", "10:00-", "(a", "转"])
def test_a_page_in_a_cell_is_kept_and_not_searched(unit: str) -> None:
    page = unit * 50_000
    found = record("First Name, Phone, E-mail, Birthday", "Anna", page, page, page)
    assert (points(found), found.values["notes"].count(page)) == ([], 3)


def test_a_city_alone_stays_a_city_in_the_card_that_is_written_of_the_record() -> None:
    found = record("Name,Home City,Home Country", "Anna", "Москва", "Россия")
    (point,) = found.parts
    carried = list(properties_carried(found.values["carried"]))
    (written,) = PointWriter("4.0", carried, set()).write([point.values])
    assert ["".join(part) for part in written.components] == ["", "", "", "Москва", "", "", "Россия"]
    assert carried == []


def test_a_word_for_nothing_is_no_organization() -> None:
    assert not record("姓名,单位,职务", "王伟", "无", "无").parts


def test_a_heading_of_several_things_is_the_first_that_is_known() -> None:
    (point,) = record("Name,Mobile/WhatsApp", "Li Na", "86-13800000005").parts
    assert point.values["kind"] == "mobile"


def test_a_remark_behind_a_chinese_name_goes_to_the_notes() -> None:
    found = record("姓名", "张颖（国际处）")
    assert (found.values["name_zh"], found.values["notes"]) == ("张颖", "国际处")
