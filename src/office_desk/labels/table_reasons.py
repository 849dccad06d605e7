"""The sentences for refusals and warnings about tables: delimited text and workbooks."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # What a file turned out to be
    "nothing_was_pasted": QT_TRANSLATE_NOOP("Reasons", "There is no text to read."),
    "source_is_empty": QT_TRANSLATE_NOOP("Reasons", "“{name}” is empty."),
    "source_is_pdf": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is a PDF, which cannot be imported. Copy its text and paste it."
    ),
    "source_is_picture": QT_TRANSLATE_NOOP("Reasons", "“{name}” is a picture or a video, which cannot be imported."),
    "source_is_program": QT_TRANSLATE_NOOP("Reasons", "“{name}” is a program, which cannot be imported."),
    "source_is_document": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is a document, not a table. Copy its text and paste it, or save its table as XLSX or CSV."
    ),
    "source_is_archive": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is an archive. Unpack it and import the files that are in it."
    ),
    "source_is_message": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is an item of Outlook. Save it there as vCard or iCalendar and import that."
    ),
    "source_is_database": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is a database. Open it as a desk, or export from it what you want to import."
    ),
    "source_is_web_page": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX."
    ),
    "source_is_xml": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is an XML file. Open it in a spreadsheet and save it as XLSX."
    ),
    "source_not_recognized": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is in no format that can be imported: table, workbook, vCard, iCalendar or JSON."
    ),
    "source_named_otherwise": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is not what its name says; it was read as what it is: {format}."
    ),
    # Delimited text
    "encoding_unknown": QT_TRANSLATE_NOOP("Reasons", "There is no encoding called “{encoding}”."),
    "characters_unreadable": QT_TRANSLATE_NOOP(
        "Reasons", "%n character(s) could not be read in the encoding {encoding}. Try another one."
    ),
    "nul_characters_left_out": QT_TRANSLATE_NOOP("Reasons", "%n empty character(s) (NUL) were left out."),
    "separator_not_usable": QT_TRANSLATE_NOOP("Reasons", "“{value}” cannot separate cells; give one character."),
    "stray_quotation_marks": QT_TRANSLATE_NOOP(
        "Reasons", "%n row(s) have a quotation mark too many or too few, the first at line {line}. Look at them."
    ),
    "cells_cut": QT_TRANSLATE_NOOP(
        "Reasons", "%n row(s) had a cell of more than a million characters, which was cut, the first at line {line}."
    ),
    # Rows and columns
    "rows_above_headings": QT_TRANSLATE_NOOP("Reasons", "%n row(s) above the headings were left out."),
    "rows_longer_than_headings": QT_TRANSLATE_NOOP(
        "Reasons", "%n row(s) have more cells than there are headings, the first at line {line}."
    ),
    "rows_cut": QT_TRANSLATE_NOOP(
        "Reasons", "%n row(s) have far more cells than there are headings and were cut, the first at line {line}."
    ),
    "no_such_row": QT_TRANSLATE_NOOP("Reasons", "There is no row {number} to take the headings from."),
    "too_many_columns": QT_TRANSLATE_NOOP("Reasons", "A table of %n column(s) is too wide to be imported."),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Reasons", "The table is too long: at most %n row(s) can be read. Divide the file."
    ),
    # Workbooks
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is damaged or no workbook. Open it in a spreadsheet and save it anew as XLSX."
    ),
    "workbook_encrypted": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is locked by a password. Open it in a spreadsheet and save it without one."
    ),
    "workbook_unpacks_too_large": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” would unpack to far more than a workbook of contacts holds, so it was not opened."
    ),
    "no_such_sheet": QT_TRANSLATE_NOOP("Reasons", "“{name}” has no sheet called “{sheet}”."),
    "sheet_is_empty": QT_TRANSLATE_NOOP("Reasons", "The sheet “{name}” is empty."),
    "sheet_too_large": QT_TRANSLATE_NOOP(
        "Reasons", "The sheet “{sheet}” is too large to be read. Delete what lies far outside the table."
    ),
    # Rows as records
    "cell_kept_in_notes": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” does not fit the column “{heading}”; it is kept in the notes."
    ),
    "value_kept_in_notes": QT_TRANSLATE_NOOP("Reasons", "“{value}” could not be used where it stands; see the notes."),
    "date_order_assumed": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” in the column “{heading}” was read with the day first: {day}."
    ),
    "position_without_organization": QT_TRANSLATE_NOOP(
        "Reasons", "The row names no organization for the position “{value}”; it is kept in the notes."
    ),
    "mapping_name_needed": QT_TRANSLATE_NOOP("Reasons", "Give the mapping a name to keep it under."),
    "row_without_name": QT_TRANSLATE_NOOP("Reasons", "This row gives no name."),
    "totals_row_left_out": QT_TRANSLATE_NOOP(
        "Reasons", "This is a totals row (“{value}”), not a record of its own; it was left out."
    ),
}
