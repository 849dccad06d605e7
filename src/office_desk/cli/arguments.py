"""What can be typed after `office-desk`: commands, options and their help.

Wrong usage ends with status 2 (POSIX utility conventions, as argparse has it). Whether a kind, a field or a
value exists is not a matter of usage but of the desk, and is refused with a reason and status 1.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from typing import NoReturn

from office_desk import __version__
from office_desk.cli.paper_arguments import add_papers
from office_desk.labels.visible_text import shortened
from office_desk.language import Language, translate
from office_desk.model.catalog import VIEWS

PROGRAM = "office-desk"
COMMANDS = (
    "list",
    "show",
    "search",
    "add",
    "set",
    "delete",
    "restore",
    "import",
    "export",
    "print",
    "duplicates",
    "merge",
    "history",
    "undo",
    "redo",
    "check",
)
"""What works without a display."""
EVERYTHING = "all"
"""What is typed for KIND to export the whole desk."""

_ASSIGNMENT = re.compile(r"(?P<key>\w+)=(?P<value>.*)", re.DOTALL)
_TAKES_A_DASH = ("--sort",)
"""Options whose value may begin with a dash, which argparse takes for another option."""


class Parser(argparse.ArgumentParser):
    """An argument parser that says in the reader's language what to do about wrong usage."""

    def error(self, message: str) -> NoReturn:
        """Print how the command is used and what was wrong, and end with status 2."""
        self.print_usage(sys.stderr)
        hint = translate("CommandLine", "See {command} for what is possible.", command=f"{self.prog} --help")
        self.exit(2, f"{PROGRAM}: {shortened(message, 300)}. {hint}\n")


def asked_language(argv: Sequence[str]) -> str:
    """Answer the language that the arguments ask for, or "", before they are parsed: help is translated too."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language", default="")
    try:
        known, _ = parser.parse_known_args(list(argv))
    except (argparse.ArgumentError, SystemExit):
        return ""
    return str(known.language) if known.language in set(Language) else ""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Answer the parsed arguments; raises SystemExit for help (0) and for wrong usage (2)."""
    parser = Parser(
        prog=PROGRAM,
        description=translate("CommandLine", "Opens the window, or does one thing without it."),
        epilog=translate("CommandLine", "KIND is one of: {kinds}.", kinds=", ".join(VIEWS)),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _add_global_options(parser, default=None)
    _add_commands(parser)
    return parser.parse_args(_joined(argv))


def _joined(argv: Sequence[str]) -> list[str]:
    """Join `--sort -when` to `--sort=-when`."""
    joined: list[str] = []
    for word in argv:
        if joined and joined[-1] in _TAKES_A_DASH and re.match(r"-\w", word):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def _add_global_options(parser: argparse.ArgumentParser, default: object) -> None:
    """Add what may stand before and after the command.

    After it the default is SUPPRESS, so that nothing said there leaves what was said before.
    """
    group = parser.add_argument_group(translate("CommandLine", "options of every command"))
    group.add_argument(
        "--database",
        metavar="FILE-OR-URL",
        default=default,
        help=translate("CommandLine", "work on this database instead of your own"),
    )
    group.add_argument(
        "--demo",
        action="store_true",
        default=default or False,
        help=translate("CommandLine", "work on a fresh sample office"),
    )
    group.add_argument(
        "--language",
        choices=[language.value for language in Language],
        default=default,
        help=translate("CommandLine", "speak this language"),
    )
    group.add_argument(
        "--json",
        action="store_true",
        default=default or False,
        help=translate("CommandLine", "print a JSON list of objects, each with its id"),
    )


def _add_commands(parser: Parser) -> None:
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        _add_global_options(command, default=argparse.SUPPRESS)
        command.set_defaults(parser=command)
        return command

    _add_list(add("list", translate("CommandLine", "print the records of a kind")))
    _add_kind_and_id(add("show", translate("CommandLine", "print one record")))
    _add_search(add("search", translate("CommandLine", "find records by any word, in any script")))
    command = add("add", translate("CommandLine", "add a record"))
    _add_kind(command)
    _add_assignments(command)
    command = add("set", translate("CommandLine", "change fields of a record"))
    _add_kind_and_id(command)
    _add_assignments(command)
    for name, text in (
        ("delete", translate("CommandLine", "move records to the trash")),
        ("restore", translate("CommandLine", "take records out of the trash")),
    ):
        command = add(name, text)
        _add_kind(command)
        command.add_argument("ids", metavar="ID", nargs="+")
    _add_import(add("import", translate("CommandLine", "take in records from a file of another program")))
    _add_export(add("export", translate("CommandLine", "write a list, or all there is, for other programs")))
    add_papers(
        add("print", translate("CommandLine", "print a schedule, badges, a directory or another paper to a file")),
        Parser,
        lambda one: _add_global_options(one, default=argparse.SUPPRESS),
        _add_list,
    )
    command = add("duplicates", translate("CommandLine", "find people or organizations that are here twice"))
    _add_kind(command)
    _add_limit(command, 200)
    _add_merge(add("merge", translate("CommandLine", "make one record of two; what belongs to the other goes along")))
    _add_history(add("history", translate("CommandLine", "print what was done, on the whole or to one record")))
    command = add("undo", translate("CommandLine", "take back the last step, or one of the history"))
    command.add_argument("unit", metavar="UNIT", nargs="?")
    add("redo", translate("CommandLine", "do again what was taken back last"))
    add("check", translate("CommandLine", "check the database and mend its search index"))
    _add_screenshot(add("screenshot", translate("CommandLine", "draw pages of the window to PNG files")))


def _add_kind(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", metavar="KIND")


def _add_kind_and_id(command: argparse.ArgumentParser) -> None:
    _add_kind(command)
    command.add_argument("id", metavar="ID")


def _add_assignments(command: argparse.ArgumentParser) -> None:
    command.add_argument("assignments", metavar="KEY=VALUE", nargs="+", type=_assignment)


def _add_limit(command: argparse.ArgumentParser, default: int | None) -> None:
    command.add_argument(
        "--limit",
        type=_positive,
        default=default,
        metavar="NUMBER",
        help=translate("CommandLine", "print no more than so many"),
    )


def _add_list(command: argparse.ArgumentParser) -> None:
    _add_kind(command)
    _add_list_setup(command, translate("CommandLine", "print these fields"))
    _add_limit(command, None)


def _add_list_setup(command: argparse.ArgumentParser, columns_help: str) -> None:
    """Add what says which records of a kind are meant, in which order and with which columns."""
    command.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help=translate(
            "CommandLine", "only records like this: key=value, key!=value, key~text, key>=value, key<=value"
        ),
    )
    command.add_argument(
        "--sort", default="", metavar="KEY", help=translate("CommandLine", "order by this field; -KEY for backwards")
    )
    command.add_argument("--columns", default="", metavar="KEY,KEY", help=columns_help)
    command.add_argument(
        "--trash", action="store_true", help=translate("CommandLine", "take what is in the trash instead")
    )


def _add_import(command: argparse.ArgumentParser) -> None:
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


def _add_export(command: argparse.ArgumentParser) -> None:
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
    _add_list_setup(command, translate("CommandLine", "write these fields"))
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


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT")
    command.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help=translate("CommandLine", "find records of this kind only"),
    )
    _add_limit(command, 50)


def _add_merge(command: argparse.ArgumentParser) -> None:
    _add_kind(command)
    command.add_argument("keep", metavar="KEEP-ID")
    command.add_argument("other", metavar="OTHER-ID")


def _add_history(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", metavar="KIND", nargs="?")
    command.add_argument("id", metavar="ID", nargs="?")
    _add_limit(command, 50)


def _add_screenshot(command: argparse.ArgumentParser) -> None:
    command.add_argument("page", metavar="PAGE", nargs="?")
    command.add_argument("file", metavar="FILE.png", nargs="?")
    command.add_argument(
        "--all", metavar="DIR", help=translate("CommandLine", "draw every page of the sidebar into this folder")
    )


def _assignment(word: str) -> tuple[str, str]:
    match = _ASSIGNMENT.fullmatch(word)
    if match is None:
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{word} is not of the form key=value", word=shortened(word))
        )
    return match["key"], match["value"]


def _positive(word: str) -> int:
    if not re.fullmatch(r"0*[1-9][0-9]{0,8}", word):
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{word} is not a number from 1 up", word=shortened(word))
        )
    return int(word)
