"""A paper read and drawn on a worker: its pages as vectors, and how large they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from office_desk.documents.paper import Paper, PrintOptions, Sheet, Subject
from office_desk.documents.subjects import About, OfList, OfRecords
from office_desk.model.catalog import VIEWS
from office_desk.model.errors import DeskError
from office_desk.ui.printing.nested_pictures import without_nested_vectors

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_A4 = (595.276, 841.89)
_stroked = re.compile(rb'<[^>]* stroke="[^>]*>')
_size_of = re.compile(rb'<svg [^>]*?viewBox="0 0 (?P<width>[0-9.]+) (?P<height>[0-9.]+)"').search


@dataclass(frozen=True, slots=True)
class VectorPage:
    """One page as SVG; width and height in points (1/72 inch)."""

    svg: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DrawnPaper:
    """What came of drawing a paper.

    Attributes:
        paper: With the styles there are at this moment.
        options: As drawn; the style is named also where the first one was taken.
        sheet: None if the paper could not be read.
        pages: None if it could not be drawn.
        error: Why there is no sheet or are no pages: a refusal, or a style's file that cannot be read.
    """

    paper: Paper
    options: PrintOptions
    sheet: Sheet | None = None
    pages: tuple[VectorPage, ...] = ()
    error: Exception | None = field(default=None, compare=False)


def draw_paper(desk: Desk, key: str, about: About, options: PrintOptions) -> DrawnPaper:
    """Read and draw a paper; what a person can mend is answered as the error, so that another style can be chosen."""
    from office_desk.documents.papers import paper

    wanted = paper(key)
    style = wanted.style(options.style) or wanted.style("")  # one that was remembered may be gone
    assert style is not None
    options = replace(options, style=style.key)
    if not wanted.is_bilingual:
        options = replace(options, second_language="")
    if not wanted.has_second_zone:
        options = replace(options, second_zone="")
    sheet = None
    try:
        sheet = desk.papers.sheet(key, _as_taken(desk, wanted, about), options)
        pages = tuple(vector_page(svg) for svg in desk.papers.draw(sheet, "svg"))
    except (DeskError, OSError, UnicodeDecodeError) as error:
        return DrawnPaper(wanted, options, sheet, error=error)
    return DrawnPaper(wanted, options, sheet, pages)


def _as_taken(desk: Desk, paper: Paper, about: About) -> About:
    """A list as the paper takes it: a directory is given the records of the moment."""
    if isinstance(about, OfList) and paper.subject is Subject.PEOPLE:
        return OfRecords(VIEWS[about.query.view].kind, tuple(desk.lists.ids(about.query)))
    return about


def vector_page(svg: bytes) -> VectorPage:
    """A page that Typst drew, with its size."""
    found = _size_of(svg[:500])
    width, height = (float(found["width"]), float(found["height"])) if found else _A4
    return VectorPage(_with_plain_fills(without_nested_vectors(svg)), width, height)


def _with_plain_fills(svg: bytes) -> bytes:
    """The page with an invisible outline where it asks for none.

    Qt draws none with a pen that has no color, which its PDF engine, and so CUPS, takes for a black one: every letter
    would be printed bold.
    """
    return _stroked.sub(_visibly_stroked, svg).replace(b"<svg ", b'<svg stroke-opacity="0" ', 1)


def _visibly_stroked(tag: re.Match[bytes]) -> bytes:
    return tag[0] if b"stroke-opacity" in tag[0] else tag[0].replace(b' stroke="', b' stroke-opacity="1" stroke="', 1)
