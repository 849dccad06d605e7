"""What can be printed and how: the papers, the styles of each, and what a person chooses for one print."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class Subject(StrEnum):
    """What a paper is about, and so where it is offered."""

    EVENT = "event"
    PERIOD = "period"
    ORGANIZATION = "organization"
    PEOPLE = "people"
    """People and organizations of a list."""
    INTERACTION = "interaction"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Style:
    """One look of a paper.

    Attributes:
        key: Its name on the command line, such as "pocket".
        template: The Typst file that draws it.
        is_own: The office made it itself; it lies in the office's own folder.
        title: What an office calls a style of its own; a shipped one is named by ``labels``.
    """

    key: str
    template: Path
    is_own: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """Something that is printed.

    Attributes:
        key: Its name on the command line, such as "schedule".
        subject: What it is about.
        styles: The first one is taken unless a person chooses.
        is_bilingual: Whether a second language can stand beside the first.
        has_second_zone: Whether times can be given in a second time zone.
    """

    key: str
    subject: Subject
    styles: tuple[Style, ...]
    is_bilingual: bool = False
    has_second_zone: bool = False

    def style(self, key: str) -> Style | None:
        """A style by its key; the first one for ""."""
        return next((style for style in self.styles if style.key == key or not key), None)


@dataclass(frozen=True, slots=True)
class PageSetup:
    """How a page is laid out; kept as settings.

    Attributes:
        size: "a3", "a4", "a5", "a6" or "us-letter" as Typst names them; "" for what the style is made for.
        is_landscape: None for what the style is made for.
        margin: In millimeters; None for what the style is made for.
        letterhead: Lines over the first page, such as the office's name and address.
        logo: A picture file (PNG, JPEG or SVG); None for none.
    """

    size: str = ""
    is_landscape: bool | None = None
    margin: float | None = None
    letterhead: str = ""
    logo: Path | None = None


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What a person chose for one print.

    Attributes:
        style: A key of the paper's styles; "" for the first.
        language: "en", "zh" or "ru": of names, dates and headings.
        second_language: Stands beside the first; "" for one language.
        second_zone: IANA name of a zone whose times are given too; "" for none.
        label: For badges and address labels the format of the sheet; "" for the first.
    """

    style: str = ""
    language: str = "en"
    second_language: str = ""
    second_zone: str = ""
    label: str = ""
    page: PageSetup = field(default_factory=PageSetup)


@dataclass(frozen=True, slots=True)
class MissingCharacter:
    """A character that no font of the papers has, and a record in which it stands."""

    character: str
    kind: str
    record_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper ready to be drawn: everything it says, and nothing of how it looks.

    Attributes:
        values: Plain JSON values for the template.
        title: The title of the document, also proposed as its file name.
        files: Pictures by the name under which the template reads them.
        missing: Characters that would print as boxes.
    """

    paper: str
    style: Style
    title: str
    language: str
    values: dict[str, Any]
    files: dict[str, bytes] = field(default_factory=dict)
    missing: tuple[MissingCharacter, ...] = ()
