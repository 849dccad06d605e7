"""The command that writes a list for other programs: `export`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from office_desk import labels
from office_desk.cli.exchange_arguments import EVERYTHING
from office_desk.cli.idle_options import refuse_idle_options
from office_desk.cli.printing import print_json
from office_desk.cli.reading import list_query
from office_desk.cli.request import Request
from office_desk.cli.values import read_id
from office_desk.exchange.formats import FORMAT_NAMES
from office_desk.exchange.reading import Format
from office_desk.exchange.written_formats import SUFFIXES, TABLES, format_of_name
from office_desk.language import translate
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from office_desk.services.exports import Exported, ExportOptions

STANDARD_OUTPUT = "-"
_OF_LISTS = ("filter", "sort", "trash", "ids", "all_fields")
"""Options that choose records, and fields that cards, calendars and JSON hold anyway."""
_OF_FORMATS: Mapping[str, Collection[Format]] = {
    "columns": TABLES,
    "encoding": (Format.CSV, Format.TSV),
    "separator": (Format.CSV,),
    "vcard_version": (Format.VCARD,),
    "no_uuid": TABLES,
}
"""Options that say something about some formats only."""


def export(request: Request) -> int:
    """`export KIND FILE`: a list as it stands, in the format that the file's name asks for; `export all FILE`."""
    arguments = request.arguments
    if arguments.kind == EVERYTHING:
        refuse_idle_options(arguments, dict.fromkeys((*_OF_LISTS, *_OF_FORMATS), False), EVERYTHING)
        return _tell(request, "", request.desk.exports.everything(Path(arguments.file)))
    query, options = list_query(request), _options(request)
    ids = [read_id(word.strip()) for words in arguments.ids for word in words.split(",") if word.strip()] or None
    if arguments.file == STANDARD_OUTPUT:
        if options.format is None:
            arguments.parser.error(translate("CommandLine", "standard output needs --format"))
        with request.desk.exports.written(query, options, ids) as exported, exported.path.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
        return 0
    return _tell(request, request.view.kind, request.desk.exports.write(query, Path(arguments.file), options, ids))


def _tell(request: Request, kind: str, exported: Exported) -> int:
    if request.is_json:
        print_json([{"path": str(exported.path), "count": exported.count}])
    else:
        what = labels.count_label(kind, exported.count)
        print(labels.labelled(what, str(exported.path)))
    return 0


def _options(request: Request) -> ExportOptions:
    from office_desk.services.exports import ExportOptions

    arguments = request.arguments
    format = _format(arguments.format) if arguments.format else None
    written = format or format_of_name(arguments.file)
    if written is not None:
        used = {name: written in formats for name, formats in _OF_FORMATS.items()}
        refuse_idle_options(arguments, used, FORMAT_NAMES[written])
    usual = ExportOptions()
    return ExportOptions(
        format=format,
        encoding=arguments.encoding or usual.encoding,
        separator=arguments.separator or usual.separator,
        vcard_version=arguments.vcard_version or usual.vcard_version,
        all_fields=arguments.all_fields,
        with_uuid=not arguments.no_uuid,
    )


def _format(word: str) -> Format:
    """Answer a format by its name or the ending of its files; raises Refused."""
    named = format_of_name(f"list.{word.removeprefix('.')}") or next((one for one in SUFFIXES if one == word), None)
    if named is None:
        raise Refused("unknown_file_format", name=word, known=tuple(SUFFIXES.values()))
    return named
