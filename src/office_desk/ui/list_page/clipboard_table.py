"""Rows as they leave through the clipboard: tab-separated text for spreadsheets, a table for documents."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

_BREAKS = str.maketrans(
    {"\t": " ", "\n": " ", "\r": " ", "\v": " ", "\f": " ", "\x85": " ", "\u2028": " ", "\u2029": " "}
)


def clipboard_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> QMimeData:
    """The cells in both forms; a tab or line break inside a cell becomes a space, and no cell is read as HTML."""
    rows = [tuple(rows_cell) for rows_cell in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(cell.translate(_BREAKS) for cell in row) for row in rows))
    data.setHtml(_html_table(headings, rows))
    return data


def _html_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{html.escape(heading)}</th>" for heading in headings)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
