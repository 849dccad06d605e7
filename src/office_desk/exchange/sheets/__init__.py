"""Lists as tables for other programs: CSV, TSV and XLSX."""

from office_desk.exchange.sheets.delimited import ENCODINGS, UTF_8, write_delimited
from office_desk.exchange.sheets.guard import guarded, unguarded
from office_desk.exchange.sheets.sheet import Sheet, SheetColumn, SheetRow
from office_desk.exchange.sheets.wording import field_column, text_column
from office_desk.exchange.sheets.workbook import write_workbook

__all__ = [
    "ENCODINGS",
    "UTF_8",
    "Sheet",
    "SheetColumn",
    "SheetRow",
    "field_column",
    "guarded",
    "text_column",
    "unguarded",
    "write_delimited",
    "write_workbook",
]
