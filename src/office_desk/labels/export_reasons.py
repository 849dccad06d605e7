"""The sentences for refusals and warnings about files that are written."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "export_onto_folder": QT_TRANSLATE_NOOP("Reasons", "{path} is a folder; choose a name for the file in it."),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "Reasons", "The disk is full, so {path} was not written; what was there before is as it was."
    ),
    "export_no_permission": QT_TRANSLATE_NOOP(
        "Reasons", "You do not have the permission to write {path}; choose another folder."
    ),
    "export_failed": QT_TRANSLATE_NOOP("Reasons", "{path} could not be written: {detail}."),
    "not_in_encoding": QT_TRANSLATE_NOOP(
        "Reasons",
        "“{title}” has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.",
    ),
    "heading_not_in_encoding": QT_TRANSLATE_NOOP(
        "Reasons",
        "A heading has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.",
    ),
    "unknown_encoding": QT_TRANSLATE_NOOP("Reasons", "There is no encoding called “{name}”. There are: {known}."),
    "too_long_for_a_cell": QT_TRANSLATE_NOOP(
        "Reasons",
        "“{title}”: “{name}” is longer than the {limit} characters that a cell of a workbook holds. "
        "Choose CSV or JSON.",
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Reasons", "A workbook holds at most %n record(s). Filter the list, or choose CSV."
    ),
    "unknown_file_format": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” does not end in one of {known}, so its format is not known."
    ),
    "format_does_not_fit": QT_TRANSLATE_NOOP("Reasons", "{name} cannot hold these records. What fits them: {known}."),
    "not_a_separator": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” cannot stand between the fields of a CSV file; use one sign, such as ; or ,."
    ),
    "unknown_vcard_version": QT_TRANSLATE_NOOP("Reasons", "There is no vCard {name} here. There are: {known}."),
}
