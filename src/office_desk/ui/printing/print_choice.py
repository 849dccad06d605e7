"""How a paper is to be printed, as a person chose it last, and as it is remembered for that paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from office_desk.documents.page_settings import page_setup
from office_desk.documents.paper import PrintOptions
from office_desk.settings import Settings

LANGUAGES = ("en", "ru", "zh")
SIZES = ("a3", "a4", "a5", "a6", "us-letter")
ORIENTATIONS = ("portrait", "landscape")

_PAGE = "printing"  # beside the pages' keys in the settings, of which none is called so
_ALLOWED: Mapping[str, tuple[str, ...]] = {
    "language": ("", *LANGUAGES),
    "second_language": ("", *LANGUAGES),
    "size": ("", *SIZES),
    "orientation": ("", *ORIENTATIONS),
}


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """What the preview asks; "" always stands for what is usual.

    Attributes:
        style: A key of the paper's styles.
        language: The program's own for "".
        second_language: None for "".
        second_zone: IANA name; none for "".
        label: The format of a sheet of labels.
        size: As Typst names it; as the preferences or the style have it for "".
        orientation: As the style has it for "".
        folder: Where the last file was written; the folder of documents for "".
    """

    style: str = ""
    language: str = ""
    second_language: str = ""
    second_zone: str = ""
    label: str = ""
    size: str = ""
    orientation: str = ""
    folder: str = ""

    def options(self, settings: Settings, language: str) -> PrintOptions:
        """The choice as the desk takes it; `language` is the program's."""
        page = page_setup(settings)
        if self.size:
            page = replace(page, size=self.size)
        if self.orientation:
            page = replace(page, is_landscape=self.orientation == "landscape")
        first = self.language or language
        second = self.second_language if self.second_language != first else ""
        return PrintOptions(self.style, first, second, self.second_zone, self.label, page)


def kept_choice(settings: Settings, paper: str) -> PrintChoice:
    """What was chosen for a paper last; what does not fit counts as not chosen."""
    plain = settings.pages.get(_PAGE, {}).get(paper)
    if not isinstance(plain, Mapping):
        return PrintChoice()
    kept: dict[str, Any] = {}
    for field in fields(PrintChoice):
        value = plain.get(field.name)
        if isinstance(value, str) and value in _ALLOWED.get(field.name, (value,)):
            kept[field.name] = value
    return PrintChoice(**kept)


def keep_choice(settings: Settings, paper: str, choice: PrintChoice) -> None:
    """Remember what was chosen for a paper; the settings are written when the window closes."""
    plain = {field.name: value for field in fields(choice) if (value := getattr(choice, field.name))}
    settings.pages[_PAGE] = {**settings.pages.get(_PAGE, {}), paper: plain}
