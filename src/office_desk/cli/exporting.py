"""The command that writes a list for other programs: `export`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from office_desk import labels
from office_desk.cli.arguments import EVERYTHING
from office_desk.cli.printing import print_json
from office_desk.cli.reading import list_query
from office_desk.cli.request import Request
from office_desk.cli.values import read_id
from office_desk.exchange.reading import Format
from office_desk.exchange.written_formats import SUFFIXES, format_of_name
from office_desk.language import translate
from office_desk.model.errors import Refused

if TYPE_CHECKING:
    from office_desk.services.exports import Exported, ExportOptions

STANDARD_OUTPUT = "-"


def export(request: Request) -> int:
    """`export KIND FILE`: a list as it stands, in the format that the file's name asks for; `export all FILE`."""
    arguments = request.arguments
    if arguments.kind == EVERYTHING:
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
    return ExportOptions(
        format=_format(arguments.format) if arguments.format else None,
        encoding=arguments.encoding,
        separator=arguments.separator,
        vcard_version=arguments.vcard_version,
        all_fields=arguments.all_fields,
        with_uuid=not arguments.no_uuid,
    )


def _format(word: str) -> Format:
    """Answer a format by its name or the ending of its files; raises Refused."""
    named = format_of_name(f"list.{word.removeprefix('.')}") or next((one for one in SUFFIXES if one == word), None)
    if named is None:
        raise Refused("unknown_file_format", name=word, known=tuple(SUFFIXES.values()))
    return named
