"""Sheets for tests, and other programs' eyes on what was written."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import python_calamine

from office_desk.exchange.sheets import Sheet, SheetRow, text_column

FORMULAS = (
    "=1+1",
    "=SUM(A1:A9)",
    '=HYPERLINK("http://example.com","click")',
    "=cmd|' /C calc'!A0",
    '=DDE("cmd";"/C calc";"!A0")',
    "+1+1",
    "+cmd|' /C calc'!A0",
    "+86 21 5000 1111",
    "+8613800000000",
    "-1",
    "-2+3+cmd|' /C calc'!A0",
    "- a dash",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "@name",
    "\t=1+1",
    "\r=1+1",
    "\r\n=1+1",
    " =1+1",
    "  +1",
    "\u3000=1+1",
    "\xa0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    " ＝1",
    "'=1+1",
    "''=1+1",
    "' =1+1",
    '"=1+1',
    '=1+1;"',
    "=1+1\nsecond line",
    ";=1+1",
    '=IMPORTXML(CONCAT(""http://example.com?v="", A1), ""//a"")',
    '=WEBSERVICE("http://example.com")',
    "=1+1\t=2+2",
    "|=1+1",
    "=" + "A" * 300,
)
"""Texts that a spreadsheet somewhere might compute."""

NUMBERS = ("007", "0079161234567", "123456789012", "8613800000000", "00")
"""Texts that a spreadsheet would take for numbers, and lose zeros or digits of."""


def sheet_of(rows: Sequence[Sequence[Any]], headings: Sequence[str] = ("Name", "Note"), name: str = "People") -> Sheet:
    """A sheet of plain text."""
    return Sheet(name, tuple(map(text_column, headings)), [SheetRow(str(row[0]), row) for row in rows])


def csv_cells(path: Path, encoding: str = "utf-8-sig", separator: str = ",") -> list[list[str]]:
    """What stands in a delimited file for Python's reader."""
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def workbook_cells(path: Path) -> list[list[Any]]:
    """What stands in the first sheet for calamine."""
    return python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)


def markup(path: Path, part: str = "xl/worksheets/sheet1.xml") -> str:
    """A part of a workbook as it is written."""
    with zipfile.ZipFile(path) as package:
        return package.read(part).decode()


def has_formulas(path: Path) -> bool:
    """Whether any cell of the first sheet is a formula or a link."""
    return re.search(r"<f[ >/]|<hyperlink", markup(path)) is not None
