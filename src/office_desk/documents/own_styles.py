"""Styles that an office makes itself: a copy of a style lies in its own folder and can be changed with any editor."""

from __future__ import annotations

import re

from office_desk.documents.paper import Paper, Style
from office_desk.documents.papers import SUFFIX, own_folder
from office_desk.model.errors import Refused

_LONGEST_NAME = 40
_unfit_for_names = re.compile(r"[^\w-]+")


def copy_style(paper: Paper, style: Style, title: str) -> Style:
    """Copy a style into the office's own folder under a title, which is its first line; answers the new style.

    Raises:
        Refused: the style cannot be read, or the folder or the file cannot be written.
    """
    title = " ".join(title.split())
    folder = own_folder()
    try:
        text = style.template.read_text(encoding="utf-8")
        folder.mkdir(parents=True, exist_ok=True)
        key = _free_key(paper, title)
        file = folder / f"{paper.key}.{key}{SUFFIX}"
        file.write_text(f"// {title}\n{_without_title(style, text)}", encoding="utf-8")
    except OSError as error:
        raise Refused("style_not_copied", path=str(error.filename or folder), detail=error.strerror or "") from error
    return Style(key, file, is_own=True, title=title)


def _free_key(paper: Paper, title: str) -> str:
    """A name for the file that no style of the paper has."""
    plain = _unfit_for_names.sub("-", title.lower()).strip("-_")[:_LONGEST_NAME] or "own"
    taken = {style.key for style in paper.styles}
    if plain not in taken:
        return plain
    return next(name for number in range(2, len(taken) + 3) if (name := f"{plain}-{number}") not in taken)


def _without_title(style: Style, text: str) -> str:
    """The text of a style without the title that it had itself."""
    is_titled = style.is_own and text.startswith("//")
    return text.partition("\n")[2] if is_titled else text
