"""Rows of a worksheet as markup (ECMA-376, 18.3.1.73), put straight into the file that XlsxWriter keeps them in.

XlsxWriter itself takes a text from "<r>" to "</r>" for markup when it writes row by row, so that such a name in a
contact list would damage the workbook or change what stands in it; and it spends most of its time between its public
calls and this file. Everything round the rows stays its work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from office_desk.exchange.sheets.guard import is_guarded
from office_desk.exchange.sheets.sheet import TypedCell
from office_desk.exchange.sheets.widths import ColumnWidths

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""UTF-16 units in a cell; Excel's own limit."""

_DAY_ZERO = datetime(1899, 12, 30)
"""Day 0 for every day from March 1900 on (18.17.4.1)."""
_ONE_DAY = timedelta(days=1)
_DAY_WIDTH, _MOMENT_WIDTH = 10, 16

_SPECIAL = re.compile(r"[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|\A[\s']|\s\Z")
_ESCAPED_ALREADY = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class RowMarkup:
    """Writes the rows of one sheet, in order, each once."""

    def __init__(self, page: Worksheet, texts: Sequence[Format], day: Format, moment: Format) -> None:
        """``texts`` are the formats of texts, one for each column."""
        self._page = page
        names = [_column_name(number) for number in range(len(texts))]
        self._texts = [
            (f'<c r="{name}', f'" s="{_index(style)}" t="inlineStr"><is><t')
            for name, style in zip(names, texts, strict=True)
        ]
        self._names = names
        self._day, self._moment = _index(day), _index(moment)
        self.widths = ColumnWidths(len(names))

    def write_headings(self, headings: Sequence[str], style: Format) -> None:
        """Write the first row."""
        index = _index(style)
        cells = "".join(
            f'<c r="{name}1" s="{index}" t="inlineStr"><is><t{_text_markup(heading)}</t></is></c>'
            for name, heading in zip(self._names, headings, strict=True)
        )
        for number, heading in enumerate(headings):
            self.widths.see_heading(number, heading)
        self._put(0, cells)

    def write(self, number: int, cells: Sequence[TypedCell]) -> int | None:
        """Write row ``number``, counted from 0; answers the column of a text that is too long and wrote nothing."""
        line, see = number + 1, self.widths.see
        markup: list[str] = []
        for column, cell in enumerate(cells):
            if cell is None:
                continue
            if isinstance(cell, str):
                if len(cell) > LONGEST_TEXT // 2 and _is_too_long(cell):
                    return column
                begin, middle = self._texts[column]
                text = _text_markup(cell) if _SPECIAL.search(cell) else f">{cell}"
                markup.append(f"{begin}{line}{middle}{text}</t></is></c>")
                see(column, cell)
            else:
                markup.append(self._typed(f'<c r="{self._names[column]}{line}"', column, cell))
        self._put(number, "".join(markup))
        return None

    def _typed(self, begin: str, column: int, cell: int | date | datetime) -> str:
        if isinstance(cell, datetime):
            self.widths.see_width(column, _MOMENT_WIDTH)
            return f'{begin} s="{self._moment}"><v>{_serial(cell):.16g}</v></c>'
        if isinstance(cell, date):
            self.widths.see_width(column, _DAY_WIDTH)
            return f'{begin} s="{self._day}"><v>{(cell - _DAY_ZERO.date()).days}</v></c>'
        self.widths.see_width(column, len(str(cell)))
        return f"{begin}><v>{cell}</v></c>"

    def _put(self, number: int, cells: str) -> None:
        self._page._check_dimensions(number, len(self._names) - 1)
        self._page._check_dimensions(number, 0)
        self._page.fh.write(f'<row r="{number + 1}">{cells}</row>')


def _text_markup(text: str) -> str:
    """What stands between "<t" and "</t>": a text, escaped as Excel does it (22.4.2.4), its spaces kept."""
    # An apostrophe that could be a guard gets one of its own: the import takes guards off whatever the format is.
    text = f"'{text}" if text[:1] == "'" and is_guarded(text) else text
    escaped = _ESCAPED_ALREADY.sub("_x005F_", text)
    escaped = escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = _NOT_IN_XML.sub(lambda match: f"_x{ord(match[0]):04X}_", escaped)
    is_padded = text[:1].isspace() or text[-1:].isspace()
    return f' xml:space="preserve">{escaped}' if is_padded else f">{escaped}"


def _is_too_long(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST_TEXT


def _serial(moment: datetime) -> float:
    return (moment - _DAY_ZERO) / _ONE_DAY


def _index(style: Format) -> int:
    return int(style._get_xf_index())


def _column_name(number: int) -> str:
    """ "A" for 0, "Z" for 25, "AA" for 26."""
    name = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
