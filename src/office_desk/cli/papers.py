"""The command that prints: `print PAPER`, to PDF, PNG or SVG, without a display."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from office_desk import labels, settings
from office_desk.cli.printing import print_json
from office_desk.cli.reading import list_query
from office_desk.cli.request import Request
from office_desk.cli.values import read_id
from office_desk.documents.page_settings import page_setup
from office_desk.documents.paper import PrintOptions, Sheet, Subject
from office_desk.documents.papers import paper
from office_desk.documents.subjects import About, OfEvent, OfInteraction, OfList, OfOrganization, OfPeriod, OfRecords
from office_desk.language import translate
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.typed_text import parse_typed


def print_paper(request: Request) -> int:
    """`print PAPER … FILE`: draw a paper to a file; what will not look as meant is told on standard error."""
    arguments = request.arguments
    sheet = request.desk.papers.sheet(arguments.paper, _about(request), _options(request))
    written = request.desk.papers.write(sheet, Path(arguments.file))
    _warn(sheet, written.warnings)
    if request.is_json:
        pages_each = written.pages // len(written.paths)
        print_json([{"path": str(path), "pages": pages_each} for path in written.paths])
    else:
        pages = translate("CommandLine", "%n page(s)", written.pages)
        for path in written.paths:
            print(labels.labelled(pages, str(path)) if len(written.paths) == 1 else str(path))
    return 0


def _about(request: Request) -> About:
    arguments = request.arguments
    match paper(arguments.paper).subject:
        case Subject.EVENT:
            return OfEvent(read_id(arguments.id))
        case Subject.ORGANIZATION:
            return OfOrganization(read_id(arguments.id))
        case Subject.INTERACTION:
            return OfInteraction(read_id(arguments.id))
        case Subject.PERIOD:
            return OfPeriod(arguments.first, arguments.last)
        case Subject.PEOPLE:
            query = list_query(request)
            return OfRecords(request.view.kind, request.desk.lists.ids(query))
        case _:
            return OfList(list_query(request))


def _options(request: Request) -> PrintOptions:
    arguments = request.arguments
    page = page_setup(settings.load())
    if arguments.size is not None:
        page = replace(page, size=arguments.size)
    if arguments.landscape is not None:
        page = replace(page, is_landscape=arguments.landscape)
    if arguments.margin is not None:
        page = replace(page, margin=arguments.margin)
    zone = getattr(arguments, "second_zone", "")
    return PrintOptions(
        style=arguments.style,
        language=request.language,
        second_language=getattr(arguments, "second_language", ""),
        second_zone=parse_typed(KINDS["events"]["timezone"], zone, today=datetime.now(UTC).date()),
        label=getattr(arguments, "label", ""),
        page=page,
    )


def _warn(sheet: Sheet, warnings: Iterable[Reason]) -> None:
    for warning in warnings:
        print(labels.reason(warning), file=sys.stderr)
    for missing in sheet.missing:
        print(labels.missing_character(missing), file=sys.stderr)
