"""Rows for the clipboard: tab-separated text for everything, a table in HTML for spreadsheets and documents."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from office_desk.exchange.sheets.guard import is_guarded, pasted

_BREAKS = str.maketrans(
    {"\t": " ", "\n": " ", "\r": " ", "\v": " ", "\f": " ", "\x85": " ", "\u2028": " ", "\u2029": " "}
)
_AS_TEXT = """ style="mso-number-format:'\\@'" sdnum="1033;0;@\""""
"""By the one Excel and WPS, by the other LibreOffice takes a pasted cell for text, whatever it begins with."""


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """The cells as lines; a tab or line break inside a cell becomes a space."""
    return "\n".join("\t".join(pasted(cell.translate(_BREAKS)) for cell in row) for row in rows)


def html_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The cells as a table; no cell is read as HTML, and none as a formula."""
    head = "".join(f"<th>{html.escape(heading)}</th>" for heading in headings)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _cell(text: str) -> str:
    return f"<td{_AS_TEXT if is_guarded(text) else ''}>{html.escape(text)}</td>"
