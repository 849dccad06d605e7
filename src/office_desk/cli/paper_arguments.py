"""What can be typed after `office-desk print`: the papers, what each is about, and how it is to look."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from office_desk.cli.list_arguments import add_list
from office_desk.documents.label_sheets import LabelUse, label_sheets
from office_desk.documents.paper import Subject
from office_desk.language import Language, translate

PAPER_SIZES = ("a3", "a4", "a5", "a6", "us-letter")

_LABEL_USES = {"badges": LabelUse.BADGES, "directory": LabelUse.ADDRESSES}
_METAVARS = {
    Subject.EVENT: "EVENT-ID",
    Subject.ORGANIZATION: "ORGANIZATION-ID",
    Subject.INTERACTION: "INTERACTION-ID",
}


def add_papers(
    command: argparse.ArgumentParser,
    parser_class: type[argparse.ArgumentParser],
    add_everywhere: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add a subcommand for each paper; `add_everywhere` adds the options of every command."""
    from office_desk.documents.papers import papers

    papers_of = command.add_subparsers(dest="paper", metavar="PAPER", required=True, parser_class=parser_class)
    for key, paper in papers().items():
        one = papers_of.add_parser(key, allow_abbrev=False)
        add_everywhere(one)
        one.set_defaults(parser=one)
        _add_subject(one, paper.subject)
        one.add_argument("file", metavar="FILE")
        one.add_argument(
            "--style",
            default="",
            metavar="STYLE",
            help=translate("CommandLine", "one of: {styles}", styles=", ".join(style.key for style in paper.styles)),
        )
        if paper.is_bilingual:
            one.add_argument(
                "--second-language",
                default="",
                choices=[language.value for language in Language],
                help=translate("CommandLine", "a language to stand beside the first"),
            )
        if paper.has_second_zone:
            one.add_argument(
                "--second-zone",
                default="",
                metavar="ZONE",
                help=translate("CommandLine", "give times in this time zone too, such as Europe/Moscow"),
            )
        if key in _LABEL_USES:
            _add_labels(one, _LABEL_USES[key])
        _add_page(one)


def _add_labels(command: argparse.ArgumentParser, use: LabelUse) -> None:
    known = ", ".join(sheet.key for sheet in label_sheets(use))
    command.add_argument(
        "--label",
        default="",
        metavar="FORMAT",
        help=translate("CommandLine", "the sheet of labels to print on: {known}", known=known),
    )


def _add_subject(command: argparse.ArgumentParser, subject: Subject) -> None:
    if subject in _METAVARS:
        command.add_argument("id", metavar=_METAVARS[subject])
    elif subject is Subject.PERIOD:
        command.add_argument(
            "--from",
            dest="first",
            required=True,
            type=_day,
            metavar="DAY",
            help=translate("CommandLine", "the first day, such as 2026-12-01"),
        )
        command.add_argument(
            "--to", dest="last", required=True, type=_day, metavar="DAY", help=translate("CommandLine", "the last day")
        )
    else:
        add_list(command)


def _add_page(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size", default=None, choices=PAPER_SIZES, help=translate("CommandLine", "the size of the page")
    )
    command.add_argument(
        "--landscape",
        action=argparse.BooleanOptionalAction,
        default=None,
        help=translate("CommandLine", "turn the page on its side"),
    )
    command.add_argument(
        "--margin", type=_millimeters, default=None, metavar="MM", help=translate("CommandLine", "the margin")
    )


def _day(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{word} is not a day such as 2026-12-01", word=word[:40])
        ) from None


def _millimeters(word: str) -> float:
    try:
        found = float(word.replace(",", "."))
    except ValueError:
        found = -1.0
    if not 0 <= found <= 60:
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{word} is not a margin in millimeters, from 0 to 60", word=word[:40])
        )
    return found
