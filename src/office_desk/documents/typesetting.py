"""Draws a sheet with Typst: PDF to keep and send, SVG pages to preview and print, PNG pictures.

Typst works without the interpreter's lock, so a worker that draws never stops the window. It sees the template, the
library of the papers and the values, and no file of the machine: its root is an empty folder. A style that the office
made itself also sees what lies beside it; the shipped styles do not, so that no file there can break them.
"""

from __future__ import annotations

import json
import logging
import re
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from office_desk.documents.paper import Sheet, Style
from office_desk.documents.papers import SUFFIX, own_files
from office_desk.model.errors import Reason, Refused
from office_desk.paths import resource

if TYPE_CHECKING:
    import typst

Target = Literal["pdf", "png", "svg"]

LIBRARY = ("papers", "library")
PIXELS_PER_INCH = 144.0
_MAIN = "main.typ"
"""What Typst calls the file that it draws."""

_place = re.compile(r"┌─ (?:.*[/\\])?(?P<file>.+):(?P<line>\d+):\d+$", re.MULTILINE).search
_network = re.compile(r'"@[a-z0-9-]+/').search
_searched_place = re.compile(r" \(searched at [^)]*\)")
_page_tree = re.compile(rb"/Type/Pages/Count (?P<count>\d+)").search
_log = logging.getLogger(__name__)


def typeset(
    sheet: Sheet,
    target: Target = "pdf",
    *,
    pixels_per_inch: float = PIXELS_PER_INCH,
    warn: Callable[[Reason], None] | None = None,
) -> tuple[bytes, ...]:
    """Draw a sheet: one PDF, or one SVG or PNG per page.

    Args:
        warn: Is told what a template does that has no effect, such as asking for a font that papers do not have; it
            is logged in any case.

    Raises:
        Refused: the template has an error, with its file and line; it cannot be read; or it wants a package from the
            network.
    """
    import typst

    files = _library() | _own_files(sheet.style) | sheet.files | {_MAIN: _template(sheet.style)}
    with tempfile.TemporaryDirectory(prefix="office-desk-paper-") as empty:
        try:
            # Several files at once are what the package takes, though its type stub does not say so.
            drawn, warnings = typst.compile_with_warnings(  # type: ignore[call-overload]
                files,
                root=empty,
                font_paths=_fonts(),
                format=target,
                ppi=pixels_per_inch,
                sys_inputs={"values": json.dumps(sheet.values, ensure_ascii=False)},
                timestamp=int(datetime.now(UTC).timestamp()),
            )
        except typst.TypstError as error:
            raise Refused("paper_error", **_fault(sheet.style, error)) from error
    for warning in warnings:
        fault = _fault(sheet.style, warning)
        _log.warning("template %(file)s, line %(line)d: %(detail)s", fault)
        if warn is not None:
            warn(Reason("paper_warning", fault))
    return tuple(drawn) if isinstance(drawn, list) else (drawn,)


def page_count(drawn: Sequence[bytes]) -> int:
    """How many pages were drawn: the pictures, or what the page tree of a PDF says (ISO 32000-1, 7.7.3)."""
    tree = _page_tree(drawn[0]) if len(drawn) == 1 and drawn[0].startswith(b"%PDF") else None
    return int(tree["count"]) if tree else len(drawn)


@lru_cache(maxsize=4)
def is_picture(name: str, content: bytes) -> bool:
    """Whether a picture can be set; the ending of its name says what it should be."""
    import typst

    main = f'#image("{name}", width: 1mm)'.encode()
    with tempfile.TemporaryDirectory(prefix="office-desk-paper-") as empty:
        try:
            typst.compile({name: content, _MAIN: main}, root=empty, font_paths=_fonts(), format="svg")  # type: ignore[call-overload]
        except typst.TypstError:
            return False
    return True


def _template(style: Style) -> bytes:
    return _offline(style.template.name, _read(style.template))


def _own_files(style: Style) -> dict[str, bytes]:
    """What lies beside a style of the office's own: more library files, and pictures."""
    if not style.is_own:
        return {}
    return {file.name: _offline(file.name, _read(file)) for file in own_files() if file.name != _MAIN}


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Refused("paper_unreadable", file=file.name, detail=error.strerror or type(error).__name__) from error


def _offline(name: str, content: bytes) -> bytes:
    """A file that is what its name says and loads nothing from the network; a picture has no say in that."""
    if name.endswith(SUFFIX):
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refused("paper_not_utf8", file=name) from error
        if _network(text):
            raise Refused("paper_wants_network", file=name)
    return content


@lru_cache(maxsize=1)
def _library() -> dict[str, bytes]:
    """What the templates share, by the name under which they import it."""
    return {file.name: file.read_bytes() for file in sorted(resource(*LIBRARY).glob(f"*{SUFFIX}"))}


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The shipped fonts alone: what is printed then looks the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])


def _fault(style: Style, told: typst.TypstError | typst.TypstWarning) -> dict[str, Any]:
    """Where a template is at fault, and in what; without the folder that Typst was shown."""
    place = _place(told.diagnostic)
    file = place["file"] if place and place["file"] != _MAIN else style.template.name
    detail = _searched_place.sub("", ". ".join((told.message, *told.hints)))
    return {"file": file, "line": int(place["line"]) if place else 1, "detail": detail}
