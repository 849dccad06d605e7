"""The one list of papers and their styles: those that came with the program, and those the office made itself.

A file ``<paper>.<style>.typ`` in the office's own folder is a style of that paper, named by its first line
(``// Our programme``); where a shipped style has that name, the office's own takes its place. It imports the library of
the papers, and other files of that folder. No restart is needed: the folder is looked at whenever papers are listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from office_desk import paths
from office_desk.documents.paper import Paper, Style, Subject
from office_desk.model.errors import NotFound

SUFFIX = ".typ"
_PICTURES = (".png", ".jpg", ".jpeg", ".svg")

_STYLES: Mapping[str, tuple[str, ...]] = {
    "schedule": ("days", "grid", "pocket", "poster", "speaker"),
    "agenda": ("months", "weeks", "kinds"),
    "sign-in": ("sheet", "attendees"),
    "badges": ("classic", "large", "plain"),
    "place-cards": ("tent",),
    "certificates": ("classic",),
    "directory": ("compact", "detailed", "labels"),
    "dossier": ("full",),
    "briefing": ("full",),
    "list": ("table",),
}
_SUBJECTS: Mapping[str, Subject] = {
    "schedule": Subject.EVENT,
    "agenda": Subject.PERIOD,
    "sign-in": Subject.EVENT,
    "badges": Subject.EVENT,
    "place-cards": Subject.EVENT,
    "certificates": Subject.EVENT,
    "directory": Subject.PEOPLE,
    "dossier": Subject.ORGANIZATION,
    "briefing": Subject.INTERACTION,
    "list": Subject.LIST,
}
_BILINGUAL = frozenset(("schedule", "sign-in", "badges", "place-cards", "certificates"))
_WITH_SECOND_ZONE = frozenset(("schedule",))


def papers() -> Mapping[str, Paper]:
    """Every paper by its key, with all styles there are at this moment."""
    own = _own_templates()
    return {key: _paper(key, own) for key in _STYLES}


def paper(key: str) -> Paper:
    """A paper by its key; raises NotFound."""
    if key not in _STYLES:
        raise NotFound("unknown_paper", key=key, known=tuple(_STYLES))
    return _paper(key, _own_templates())


def own_folder() -> Path:
    """Where an office puts templates of its own; it need not exist."""
    return paths.config_dir() / "papers"


def own_files() -> tuple[Path, ...]:
    """What the office's own templates share: Typst files that are no ``<paper>.<style>.typ``, and pictures."""
    folder = own_folder()
    pictures = (file for file in folder.iterdir() if file.suffix in _PICTURES) if folder.is_dir() else ()
    return (*(file for file in _own_templates() if "." not in file.stem), *sorted(pictures))


def _paper(key: str, own: tuple[Path, ...]) -> Paper:
    found = {style: _shipped(key, style) for style in _STYLES[key]}
    for file in own:
        named, _, style = file.stem.partition(".")
        if named == key and style:
            found[style] = Style(style, file, is_own=True, title="" if style in _STYLES[key] else _title(file, style))
    return Paper(key, _SUBJECTS[key], tuple(found.values()), key in _BILINGUAL, key in _WITH_SECOND_ZONE)


def _shipped(key: str, style: str) -> Style:
    return Style(style, paths.resource("papers") / f"{key}.{style}{SUFFIX}")


def _own_templates() -> tuple[Path, ...]:
    folder = own_folder()
    return tuple(sorted(folder.glob(f"*{SUFFIX}"))) if folder.is_dir() else ()


def _title(file: Path, style: str) -> str:
    """What the first line says, ``// Our programme``; else the style's name in the file's name."""
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            first = text.readline(500).strip()
    except OSError:
        first = ""
    return first.removeprefix("//").strip() if first.startswith("//") else style.replace("-", " ").replace("_", " ")
