"""Rows and columns of delimited text (CSV, TSV) and of workbooks (XLSX, XLS, ODS), as they stand."""

from __future__ import annotations

from office_desk.exchange.reading import Format, Reading, ReadOptions

__all__ = ["read_table"]


def read_table(data: bytes, name: str, options: ReadOptions) -> Reading:
    """Read a table; which columns tell what is decided later, by a mapping.

    Args:
        data: The whole file.
        name: Its name, for sentences and where its content leaves the format open.
        options: What a person chose; everything else is found by looking.

    Raises Refused when it is no table, is damaged, locked by a password, or larger than can be read.
    """
    from office_desk.exchange.formats import recognize

    chosen = options.format or recognize(data, name)
    if chosen in (Format.XLSX, Format.XLS, Format.ODS):
        from office_desk.exchange.tables.workbook import read_workbook

        return read_workbook(data, name, chosen, options)
    from office_desk.exchange.tables.delimited import read_delimited

    return read_delimited(data, name, options)
