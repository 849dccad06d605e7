"""Printing: what can be printed, what it says, and drawing it to pages or to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TypeAlias, cast

import sqlalchemy as sa

from office_desk.documents.paper import Paper, PrintOptions, Sheet, Subject
from office_desk.documents.papers import paper, papers
from office_desk.documents.printable_text import printable
from office_desk.documents.subjects import About
from office_desk.documents.typesetting import Target, is_picture, page_count, typeset
from office_desk.exchange.whole_file import whole_file
from office_desk.model.errors import Reason, Refused
from office_desk.services.printing.told import Told
from office_desk.storage.store import Store

Teller: TypeAlias = Callable[[sa.Connection, About, PrintOptions, str], Told]

_TELLERS: Mapping[str, tuple[str, str]] = {
    "schedule": ("programmes", "schedule"),
    "agenda": ("periods", "agenda"),
    "list": ("listings", "listing"),
    "sign-in": ("door_papers", "sign_in"),
    "badges": ("door_papers", "badges"),
    "place-cards": ("door_papers", "place_cards"),
    "certificates": ("door_papers", "certificates"),
    "directory": ("contact_papers", "directory"),
    "dossier": ("contact_papers", "dossier"),
    "briefing": ("contact_papers", "briefing"),
}
"""Where each paper is told what it says; loaded when it is printed."""

PLAIN = PrintOptions()

_TARGETS: Mapping[str, Target] = {".pdf": "pdf", ".png": "png", ".svg": "svg"}
_LOGO_SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")
_LARGEST_LOGO = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        paths: The files.
        pages: How many pages they hold.
        warnings: What a template of the office's own does without effect.
    """

    paths: tuple[Path, ...]
    pages: int
    warnings: tuple[Reason, ...] = ()


class Papers:
    """The use cases of printing; each reads one state of the desk and changes nothing."""

    def __init__(self, store: Store, author: str) -> None:
        self._store = store
        self._author = author

    def offered(self, subject: Subject | None = None) -> tuple[Paper, ...]:
        """The papers about a subject, or all of them, with the styles there are at this moment."""
        return tuple(one for one in papers().values() if subject in (None, one.subject))

    def sheet(self, key: str, about: About, options: PrintOptions = PLAIN) -> Sheet:
        """What a paper says, ready to be drawn.

        Raises:
            NotFound: there is no such paper or record.
            Refused: there is no such style, the record is in the trash, or the logo cannot be read.
        """
        wanted = paper(key)
        style = wanted.style(options.style)
        if style is None:
            known = tuple(one.key for one in wanted.styles)
            raise Refused("unknown_style", key=options.style, known=known)
        module, name = _TELLERS[key]
        tell = cast(Teller, getattr(import_module(f"{__package__}.{module}"), name))
        with self._store.reading() as connection:
            told = tell(connection, about, options, self._author)
        told = replace(told, values=printable(told.values))
        files = told.files | _logo(options.page.logo, told)
        title = str(told.values["document"]["title"])
        return Sheet(key, style, title, options.language, told.values, files, told.missing())

    def draw(self, sheet: Sheet, target: Target = "svg") -> tuple[bytes, ...]:
        """The pages of a sheet as SVG or PNG, or the whole as one PDF; raises Refused for a template's error."""
        return typeset(sheet, target)

    def write(self, sheet: Sheet, path: Path) -> Written:
        """Write a sheet as PDF, PNG or SVG by the name of the file; several pages as pictures are numbered.

        No file is ever half-written: what was there before stays until every page is whole on the disk.

        Raises:
            Refused: the name asks for no such format, the template has an error, or the file cannot be written.
        """
        target = _TARGETS.get(path.suffix.lower())
        if target is None:
            raise Refused("unknown_file_format", name=path.name, known=tuple(_TARGETS))
        warnings: list[Reason] = []
        drawn = typeset(sheet, target, warn=warnings.append)
        places = _places(path, len(drawn))
        with ExitStack() as all_or_none:
            for place, content in zip(places, drawn, strict=True):
                all_or_none.enter_context(whole_file(place)).write_bytes(content)
        return Written(places, page_count(drawn), tuple(warnings))


def _places(path: Path, count: int) -> tuple[Path, ...]:
    if count == 1:
        return (path,)
    digits = len(str(count))
    return tuple(path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, count + 1))


def _logo(logo: Path | None, told: Told) -> dict[str, bytes]:
    """The picture of the letterhead; a missing one is told before anything is printed."""
    if logo is None:
        return {}
    if logo.suffix.lower() not in _LOGO_SUFFIXES:
        raise Refused("logo_format", path=str(logo), known=_LOGO_SUFFIXES)
    try:
        if logo.stat().st_size > _LARGEST_LOGO:
            raise Refused("file_too_large", name=logo.name, limit=_LARGEST_LOGO)
        content = logo.read_bytes()
    except OSError as error:
        raise Refused("logo_missing", path=str(logo)) from error
    name = f"logo{logo.suffix.lower()}"
    if not is_picture(name, content):
        raise Refused("logo_damaged", path=str(logo))
    told.values["page"]["logo"] = name
    return {name: content}
