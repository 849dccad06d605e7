"""What can be typed after `office-desk import` and `office-desk export`."""

from __future__ import annotations

import argparse

from office_desk.cli.list_arguments import add_list_setup
from office_desk.language import translate

EVERYTHING = "all"
"""What is typed for KIND to export the whole desk."""


def add_import(command: argparse.ArgumentParser) -> None:
    """Add the file, how it is read and what becomes of it."""
    command.add_argument(
        "file",
        metavar="FILE",
        help=translate("CommandLine", "a table, cards, a calendar or JSON of Office Desk; - reads pasted text"),
    )
    command.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "only tell what would be done")
    )
    options: tuple[tuple[str, str, str], ...] = (
        ("--encoding", "NAME", translate("CommandLine", "read it in this encoding instead of the one that is found")),
        ("--separator", "SIGN", translate("CommandLine", "stands between the fields of a CSV file; tab for a tab")),
        ("--sheet", "NAME", translate("CommandLine", "read this sheet of a workbook")),
        ("--kind", "KIND", translate("CommandLine", "what the rows of a table are")),
        ("--mapping", "NAME", translate("CommandLine", "read the columns as they were kept under this name")),
        ("--guests-of", "EVENT-ID", translate("CommandLine", "let the people of the file take part in this event")),
        ("--rejected", "FILE", translate("CommandLine", "write the records that cannot be taken to this file")),
    )
    for name, shown, text in options:
        command.add_argument(name, default="", metavar=shown, help=text)
    command.add_argument(
        "--on-duplicate",
        choices=("add", "update", "merge", "skip"),
        default="",
        help=translate(
            "CommandLine",
            "what is done with records that are here already; by default those that certainly are get updated and"
            " possible ones are skipped",
        ),
    )


def add_export(command: argparse.ArgumentParser) -> None:
    """Add which records are written, where to and how."""
    command.add_argument(
        "kind",
        metavar="KIND",
        help=translate("CommandLine", "a kind of records, or {all} for the whole desk", all=EVERYTHING),
    )
    command.add_argument(
        "file",
        metavar="FILE",
        help=translate("CommandLine", "ends in .xlsx, .csv, .tsv, .vcf, .ics or .json; - prints"),
    )
    add_list_setup(command, translate("CommandLine", "write these fields"))
    options = (
        ("--format", "FORMAT", translate("CommandLine", "write this format, whatever the file is called")),
        ("--encoding", "NAME", translate("CommandLine", "of CSV and TSV: utf-8, gb18030, windows-1251")),
        ("--separator", "SIGN", translate("CommandLine", "stands between the fields of a CSV file")),
        ("--vcard-version", "3.0|4.0", translate("CommandLine", "write this version of vCard")),
    )
    for name, shown, text in options:
        command.add_argument(name, default="", metavar=shown, help=text)
    command.add_argument(
        "--ids", action="append", default=[], metavar="ID,ID", help=translate("CommandLine", "only these records")
    )
    command.add_argument(
        "--all-fields", action="store_true", help=translate("CommandLine", "write every field instead of the columns")
    )
    command.add_argument(
        "--no-uuid",
        action="store_true",
        help=translate("CommandLine", "leave out the column by which the file is known when it comes back"),
    )
