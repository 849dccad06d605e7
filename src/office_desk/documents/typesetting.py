"""Draws a sheet with Typst: PDF to keep and send, SVG pages to preview and print, PNG pictures.

Typst works without the interpreter's lock, so a worker that draws never stops the window. It sees the template, the
library of the papers and the values, and no file of the machine.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from office_desk.documents.paper import Sheet
from office_desk.model.errors import Refused
from office_desk.paths import resource

if TYPE_CHECKING:
    import typst

Target = Literal["pdf", "png", "svg"]

LIBRARY = ("papers", "library")
PIXELS_PER_INCH = 144.0
_MAIN = "main.typ"
"""What Typst calls the file that it draws."""

_place = re.compile(r"┌─ (?P<file>[^\s:]+):(?P<line>\d+):\d+").search
_network = re.compile(r'"@[a-z0-9-]+/').search


def typeset(sheet: Sheet, target: Target = "pdf", *, pixels_per_inch: float = PIXELS_PER_INCH) -> tuple[bytes, ...]:
    """Draw a sheet: one PDF, or one SVG or PNG per page.

    Raises:
        Refused: the template has an error, with its file and line; or it wants a package from the network.
    """
    import typst

    files = _library() | sheet.files | {_MAIN: _template(sheet)}
    with tempfile.TemporaryDirectory(prefix="office-desk-paper-") as empty:
        try:
            # Several files at once are what the package takes, though its type stub does not say so.
            drawn = typst.compile(  # type: ignore[call-overload]
                files,
                root=empty,
                font_paths=_fonts(),
                format=target,
                ppi=pixels_per_inch,
                sys_inputs={"values": json.dumps(sheet.values, ensure_ascii=False)},
                timestamp=int(datetime.now(UTC).timestamp()),
            )
        except typst.TypstError as error:
            raise _refusal(sheet, error) from error
    return tuple(drawn) if isinstance(drawn, list) else (drawn,)


def _template(sheet: Sheet) -> bytes:
    text = sheet.style.template.read_text(encoding="utf-8")
    if sheet.style.is_own and _network(text):
        raise Refused("paper_wants_network", file=sheet.style.template.name)
    return text.encode()


@lru_cache(maxsize=1)
def _library() -> dict[str, bytes]:
    """What the templates share, by the name under which they import it."""
    return {file.name: file.read_bytes() for file in sorted(resource(*LIBRARY).glob("*.typ"))}


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The shipped fonts alone: what is printed then looks the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])


def _refusal(sheet: Sheet, error: typst.TypstError) -> Refused:
    place = _place(str(getattr(error, "diagnostic", "")))
    # Typst names files by the way to them from where it works, which is a folder for the moment.
    file = PurePosixPath(place["file"]).name if place else _MAIN
    file = sheet.style.template.name if file == _MAIN else file
    line = int(place["line"]) if place else 1
    hints: Sequence[str] = getattr(error, "hints", ())
    return Refused("paper_error", file=file, line=line, detail=". ".join((str(error), *hints)))
