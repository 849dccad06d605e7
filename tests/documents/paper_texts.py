"""What can be read on a paper: the text of its PDF as a reader copies it, and golden texts to hold it against.

After a paper was changed on purpose, ``REWRITE_GOLDEN_TEXTS=1 python -m pytest tests/documents`` writes them anew; the
difference is then read like any other.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from office_desk.documents.paper import Paper, PrintOptions, Sheet
from office_desk.documents.papers import paper
from office_desk.documents.printable_text import printable
from office_desk.documents.typesetting import typeset

GOLDEN = Path(__file__).with_name("golden")


def sheet_of(key: str, values: dict[str, Any], options: PrintOptions, files: dict[str, bytes] | None = None) -> Sheet:
    """A sheet of hand-made values."""
    wanted: Paper = paper(key)
    style = wanted.style(options.style)
    assert style is not None
    values = printable(values)
    return Sheet(key, style, str(values["document"]["title"]), options.language, values, files or {})


def reader_of(sheet: Sheet) -> PdfReader:
    """The PDF of a sheet, opened."""
    (content,) = typeset(sheet)
    return PdfReader(io.BytesIO(content))


def pages_of(sheet: Sheet) -> list[str]:
    """The text of each page, with single spaces and no spaces at the ends of lines."""
    return ["\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip()) for text in _texts(sheet)]


def text_of(sheet: Sheet) -> str:
    """All the text without its spaces and line ends: where a line breaks is no part of what is said."""
    return unspaced("".join(_texts(sheet)))


def unspaced(text: str) -> str:
    """A text without its spaces and line ends."""
    return "".join(text.split())


def assert_golden(name: str, sheet: Sheet) -> None:
    """Hold the text of a sheet, page by page, against the one that was once looked at."""
    text = "\f\n".join(page + "\n" for page in pages_of(sheet))
    place = GOLDEN / f"{name}.txt"
    if os.environ.get("REWRITE_GOLDEN_TEXTS"):
        place.write_text(text, encoding="utf-8")
    assert text == place.read_text(encoding="utf-8")


def _texts(sheet: Sheet) -> list[str]:
    return [page.extract_text() for page in reader_of(sheet).pages]
