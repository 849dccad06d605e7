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
from office_desk.cli.exchange_arguments import add_export, add_import
from office_desk.cli.list_arguments import add_kind, add_limit, add_list
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

    add_list(add("list", translate("CommandLine", "print the records of a kind")))
    _add_kind_and_id(add("show", translate("CommandLine", "print one record")))
    _add_search(add("search", translate("CommandLine", "find records by any word, in any script")))
    command = add("add", translate("CommandLine", "add a record"))
    add_kind(command)
    _add_assignments(command)
    command = add("set", translate("CommandLine", "change fields of a record"))
    _add_kind_and_id(command)
    _add_assignments(command)
    for name, text in (
        ("delete", translate("CommandLine", "move records to the trash")),
        ("restore", translate("CommandLine", "take records out of the trash")),
    ):
        command = add(name, text)
        add_kind(command)
        command.add_argument("ids", metavar="ID", nargs="+")
    add_import(add("import", translate("CommandLine", "take in records from a file of another program")))
    add_export(add("export", translate("CommandLine", "write a list, or all there is, for other programs")))
    add_papers(
        add("print", translate("CommandLine", "print a schedule, badges, a directory or another paper to a file")),
        Parser,
        lambda one: _add_global_options(one, default=argparse.SUPPRESS),
    )
    command = add("duplicates", translate("CommandLine", "find people or organizations that are here twice"))
    add_kind(command)
    add_limit(command, 200)
    _add_merge(add("merge", translate("CommandLine", "make one record of two; what belongs to the other goes along")))
    _add_history(add("history", translate("CommandLine", "print what was done, on the whole or to one record")))
    command = add("undo", translate("CommandLine", "take back the last step, or one of the history"))
    command.add_argument("unit", metavar="UNIT", nargs="?")
    add("redo", translate("CommandLine", "do again what was taken back last"))
    add("check", translate("CommandLine", "check the database and mend its search index"))
    _add_screenshot(add("screenshot", translate("CommandLine", "draw pages of the window to PNG files")))


def _add_kind_and_id(command: argparse.ArgumentParser) -> None:
    add_kind(command)
    command.add_argument("id", metavar="ID")


def _add_assignments(command: argparse.ArgumentParser) -> None:
    command.add_argument("assignments", metavar="KEY=VALUE", nargs="+", type=_assignment)


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT")
    command.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help=translate("CommandLine", "find records of this kind only"),
    )
    add_limit(command, 50)


def _add_merge(command: argparse.ArgumentParser) -> None:
    add_kind(command)
    command.add_argument("keep", metavar="KEEP-ID")
    command.add_argument("other", metavar="OTHER-ID")


def _add_history(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", metavar="KIND", nargs="?")
    command.add_argument("id", metavar="ID", nargs="?")
    add_limit(command, 50)


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
