"""Dates in the cells of one column: typed by a spreadsheet, or as text in the forms that people and programs write.

Rules where a text leaves a choice:

- 5/4/2021: the column tells. Where one cell can only be month before day (5/19/2021), all are read so; where none can,
  the day goes before the month, the custom of the office, and each such cell gets a warning.
- 0000-00-00, 0/0/00 and a lone dash say nothing, and the field is left out.
- "Yesterday" counts from the day on which the file was written, which it does not tell: it is no date.
- A birthday without a year (05-19, --05-19, 19 мая, the year 1604 of Apple) is kept in words, as ``--05-19``, the way
  it comes out of cards too; one that would lie ahead belongs to the century before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.table import Cell
from office_desk.exchange.vcard.dates import YEAR_OF_NO_YEAR
from office_desk.model.birthday import birthday_without_year
from office_desk.model.errors import Reason, Refused
from office_desk.model.spoken_text import MAXIMUM_SPOKEN_LENGTH
from office_desk.model.vague_date import VagueDate

if TYPE_CHECKING:
    from office_desk.model.spoken_date import SpokenDate

_TIME = r"(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-./年])\s?(\d{{1,2}})[-./月]\s?(\d{{1,2}})日?{_TIME}", re.IGNORECASE)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})([-./])(\d{{1,2}})\2(\d{{4}})\s?г?\.?{_TIME}", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{2,4}(?!\d)")
_WITHOUT_YEAR = re.compile(r"(?:--|0000-|1604-)?(\d{1,2})-(\d{1,2})")
_NOTHING = re.compile(r"[0\s./:-]*|1/0/(?:19)?00|[-–—]+|n/a|нет|无")
_FIRST_DAY_OF_SHEETS = date(1899, 12, 30)
"""Day 0 of a spreadsheet's dates, counting the 29 February 1900 that Lotus 1-2-3 made up."""
_FAR = timedelta(days=500)
_YEARS = range(1000, 2200)
_SERIAL_DAYS = range(2200, 110_000)
_MONTH_DIGITS = 6
_WRITTEN_DAYS = range(1000_01_01, 2200_00_00)


class DateReader:
    """Reads the dates of one column.

    Args:
        cells: All cells of the column: together they tell whether the month goes first.
    """

    def __init__(self, cells: Iterable[Cell], today: date, heading: str = "", *, is_birthday: bool = False) -> None:
        self._today = today
        self._heading = heading
        self._is_birthday = is_birthday
        self._is_month_first, self._is_proven = _order_of(cells)
        self._read: dict[str, tuple[VagueDate | None, Reason | None]] = {}

    def read(self, cell: Cell) -> tuple[VagueDate | None, Reason | None]:
        """The date of a cell, None for one that says nothing, and what to warn of.

        Raises:
            Refused: with the reason why the cell is no date.
        """
        if isinstance(cell, date):
            return self._of_day(cell.date() if isinstance(cell, datetime) else cell), None
        text = cell_text(cell)
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = self._of_text(text)
        return found

    def _of_text(self, text: str) -> tuple[VagueDate | None, Reason | None]:
        if len(text) > MAXIMUM_SPOKEN_LENGTH:
            raise Refused("text_too_long", limit=MAXIMUM_SPOKEN_LENGTH)
        if _NOTHING.fullmatch(text.lower()):
            return None, None
        if text.isascii() and text.isdigit():
            return self._of_number(text), None
        try:
            found = _YEAR_FIRST.fullmatch(text)
            if found:
                return self._of_parts(int(found[1]), int(found[3]), int(found[4])), None
            found = _YEAR_LAST.fullmatch(text)
            if found:
                return self._of_year_last(found, text)
        except ValueError:
            raise Refused("no_such_day", text=text) from None
        return self._said(text), None

    def _of_number(self, text: str) -> VagueDate | None:
        number = int(text[:12])
        if number in _SERIAL_DAYS:
            return self._of_day(_FIRST_DAY_OF_SHEETS + timedelta(days=number))
        if number in _WRITTEN_DAYS or number in _YEARS:
            return self._said(text)
        if len(text) == _MONTH_DIGITS and number // 100 in _YEARS and 1 <= number % 100 <= 12:
            return self._said(f"{text[:4]}-{text[4:]}")  # 198005, as a column 出生年月 has it
        raise Refused("date_not_understood", text=text)

    def _of_year_last(self, found: re.Match[str], text: str) -> tuple[VagueDate | None, Reason | None]:
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        is_month_first = self._is_month_first if found[2] == "/" else first <= 12 < second
        if first > 12 or second > 12:
            is_month_first = second > 12
        month, day = (first, second) if is_month_first else (second, first)
        value = self._of_parts(year, month, day)
        is_open = found[2] == "/" and not self._is_proven and first != second and max(first, second) <= 12
        if not is_open or value is None:
            return value, None
        return value, Reason.of("date_order_assumed", heading=self._heading, value=text, day=value.edtf or value.words)

    def _of_parts(self, year: int, month: int, day: int) -> VagueDate | None:
        if year == 0 and self._is_birthday:
            return _without_year(month, day)
        return self._of_day(date(year, month, day))

    def _of_day(self, day: date) -> VagueDate | None:
        if day in (_FIRST_DAY_OF_SHEETS, _FIRST_DAY_OF_SHEETS + timedelta(days=1)):
            return None
        if self._is_birthday and day.year == YEAR_OF_NO_YEAR:
            return _without_year(day.month, day.day)
        return VagueDate.of_day(day)

    def _said(self, text: str) -> VagueDate:
        # Some ninety patterns are compiled with these words; most tables do without them.
        from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

        without_year = _WITHOUT_YEAR.fullmatch(text) if self._is_birthday else None
        if without_year:
            return _without_year(int(without_year[1]), int(without_year[2]))
        birthday = birthday_without_year(text) if self._is_birthday else None
        if birthday is not None:
            return birthday
        try:
            said = parse_spoken_date(text, today=self._today)
        except NotUnderstood as refusal:
            raise Refused(refusal.reason.code, **refusal.reason.values) from None
        if counts_from_today(text, said, self._today):
            raise Refused("date_not_understood", text=text)
        if not self._is_birthday or said.value.earliest is None:
            return said.value
        return _birthday(said.value, self._today)


def counts_from_today(text: str, said: SpokenDate, today: date) -> bool:
    """Whether words such as "yesterday" count from a day that a file does not tell: that on which they were written."""
    from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

    if said.assumed_year or not said.value.edtf:
        return False
    try:
        return parse_spoken_date(text, today=today - _FAR).value.edtf != said.value.edtf
    except NotUnderstood:
        return True


def _birthday(value: VagueDate, today: date) -> VagueDate:
    first = value.earliest
    if first is None or first != value.latest:
        return value
    if first > today:
        try:
            return VagueDate.of_day(first.replace(year=first.year - 100))
        except ValueError:
            return value
    return value


def _without_year(month: int, day: int) -> VagueDate:
    # 2000 is a leap year, so 29 February may be a birthday.
    try:
        date(2000, month, day)
    except ValueError:
        raise Refused("no_such_day", text=f"{month:02d}-{day:02d}") from None
    return VagueDate.undatable(f"--{month:02d}-{day:02d}")


def _order_of(cells: Iterable[Cell]) -> tuple[bool, bool]:
    """Tell whether dates with slashes have the month first, and whether a cell proves it."""
    has_month_first = has_day_first = False
    for cell in cells:
        found = _SLASHED.match(cell) if isinstance(cell, str) and "/" in cell[:3] else None
        if found:
            has_month_first = has_month_first or int(found[2]) > 12
            has_day_first = has_day_first or int(found[1]) > 12
    return has_month_first and not has_day_first, has_month_first != has_day_first
