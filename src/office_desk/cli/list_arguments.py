"""What can be typed to say which records are meant: their kind, filters, order, columns, and how many."""

from __future__ import annotations

import argparse
import re

from office_desk.labels.visible_text import shortened
from office_desk.language import translate


def add_kind(command: argparse.ArgumentParser) -> None:
    """Add the kind of records."""
    command.add_argument("kind", metavar="KIND")


def add_limit(command: argparse.ArgumentParser, default: int | None) -> None:
    """Add how many are printed; `default` None is all."""
    command.add_argument(
        "--limit",
        type=_positive,
        default=default,
        metavar="NUMBER",
        help=translate("CommandLine", "print no more than so many"),
    )


def add_list(command: argparse.ArgumentParser) -> None:
    """Add what makes a list of records."""
    add_kind(command)
    add_list_setup(command, translate("CommandLine", "print these fields"))
    add_limit(command, None)


def add_list_setup(command: argparse.ArgumentParser, columns_help: str) -> None:
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


def _positive(word: str) -> int:
    if not re.fullmatch(r"0*[1-9][0-9]{0,8}", word):
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{word} is not a number from 1 up", word=shortened(word))
        )
    return int(word)
