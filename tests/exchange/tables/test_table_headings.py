"""Where the headings stand is found, also below a preamble, and can be chosen."""

from __future__ import annotations

import pytest
from table_builders import codes, reading_of, table_of, workbook

from office_desk.model.errors import Refused

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Sample,One,https://example.com/in/one,,"Sample, Inc.",Recruiter,12 Mar 2024
Sample,Two,https://example.com/in/two,two@example.com,Harbor University,Engineer,03 Jan 2023
"""


def test_headings_below_a_preamble_are_found() -> None:
    reading = reading_of(LINKEDIN)

    assert reading.table is not None
    assert reading.header_row == 4
    assert reading.table.headings[0] == "First Name"
    assert reading.table.numbers == [5, 6]
    assert codes(reading) == ["rows_above_headings"]


def test_headings_below_a_line_with_a_date_are_found() -> None:
    reading = reading_of("Exported on,2024-05-06\nName,City,Phone\nAnn,Minsk,+375 17 1\nBob,Omsk,+7 381 2\n")

    assert reading.header_row == 2


def test_a_row_of_words_among_data_is_not_taken_for_headings() -> None:
    reading = reading_of("Ann,ann@example.com,Minsk\nBob,unknown,Omsk\nCid,cid@example.com,Tver\n")

    assert reading.header_row == 0


def test_a_heading_that_stands_twice_stays_twice_and_an_empty_one_empty() -> None:
    table = table_of("Nom,Titre,,Nom,Titre\nDupont,M.,x,Jean,Directeur\n")

    assert table.headings == ("Nom", "Titre", "", "Nom", "Titre")
    assert table.rows == [("Dupont", "M.", "x", "Jean", "Directeur")]


@pytest.mark.parametrize(
    "datum", ["ann@example.com", "+86 21 3828 2000", "2024-05-06", "https://example.com", "8(495)1"]
)
def test_a_first_row_of_data_is_not_taken_for_headings(datum: str) -> None:
    reading = reading_of(f"Ann,{datum}\nBob,{datum}\n")

    assert reading.header_row == 0
    assert reading.table is not None
    assert reading.table.headings == ("", "")
    assert len(reading.table.rows) == 2


def test_headings_with_a_number_in_them_are_headings() -> None:
    assert table_of("Phone 1 - Value,E-mail 2\n1,2\n").headings == ("Phone 1 - Value", "E-mail 2")


def test_headings_without_any_rows_are_a_table() -> None:
    table = table_of("Title,First Name,Last Name\n")

    assert (table.headings, table.rows) == (("Title", "First Name", "Last Name"), [])


def test_line_ends_in_a_heading_become_spaces() -> None:
    assert table_of('"Home\nphone",Name\n1,Ann\n').headings == ("Home phone", "Name")


def test_a_table_is_read_without_headings_when_that_is_chosen() -> None:
    reading = reading_of("Ann,Minsk\nBob,Omsk\n", header_row=0)

    assert reading.table is not None
    assert reading.table.headings == ("", "")
    assert reading.table.rows == [("Ann", "Minsk"), ("Bob", "Omsk")]


def test_the_row_of_the_headings_can_be_chosen() -> None:
    reading = reading_of("List,of 2024\nName,Tel\nAnn,1\n", header_row=2)

    assert reading.table is not None
    assert reading.table.headings == ("Name", "Tel")
    assert reading.table.rows == [("Ann", "1")]


def test_a_chosen_row_that_does_not_exist_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        reading_of("Name,Tel\nAnn,1\n", header_row=9)

    assert caught.value.reason.code == "no_such_row"


def test_a_title_above_the_headings_of_a_sheet_is_left_out() -> None:
    data = workbook(["Partners of the office, 2024"], [], ["Name", "City", "Phone"], ["Ann", "Minsk", 8613800000001])
    reading = reading_of(data, "list.xlsx")

    assert (reading.header_row, codes(reading)) == (3, ["rows_above_headings"])


def test_a_number_of_a_sheet_is_data() -> None:
    assert reading_of(workbook(["Ann", 5], ["Bob", 6]), "list.xlsx").header_row == 0


def test_a_table_that_is_too_wide_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        reading_of(",".join(f"Heading {number}" for number in range(2_000)))

    assert caught.value.reason.code == "too_many_columns"
