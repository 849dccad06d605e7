"""Every setting of the program in one place, kept as a TOML file that people can read and mend.

What a person wrote into the file by hand stays there: comments, order and keys that this version does not
know. A file that cannot be read is set aside, never overwritten. Window geometry is not a setting; Qt keeps
that itself.
"""

from __future__ import annotations

import logging
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from office_desk import paths, toml_file

FILE_NAME = "settings.toml"
LANGUAGES = ("system", "en", "ru", "zh")
SCHEMES = ("system", "light", "dark")

_CHOICES = {"language": LANGUAGES, "scheme": SCHEMES}
_LOG = logging.getLogger(__name__)


@dataclass
class Settings:
    """What a person may set.

    Attributes:
        language: the language of the window; "system" follows the desktop.
        scheme: light or dark; "system" follows the desktop.
        compact_rows: whether table rows are 28 pixels high instead of 32.
        database: file or URL of the database that opens at start; empty for the default file.
        user_name: who makes the changes, as the history shows it; empty for the login name.
        recent_databases: files and URLs opened before, the latest first.
        paper_size: size of the page of every paper as Typst names it, such as "a4"; empty for what a style is made for.
        paper_margin: in millimeters; below zero for what a style is made for.
        letterhead: lines over the first page of a paper.
        logo: a picture file beside the letterhead; empty for none.
        pages: per page its columns, sort order and saved filters, as the page writes them.
    """

    language: str = "system"
    scheme: str = "system"
    compact_rows: bool = False
    database: str = ""
    user_name: str = ""
    recent_databases: list[str] = field(default_factory=list)
    paper_size: str = ""
    paper_margin: float = -1.0
    letterhead: str = ""
    logo: str = ""
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)


def default_path() -> Path:
    """Answer where the person's settings are kept."""
    return paths.config_dir() / FILE_NAME


def load(path: Path | None = None) -> Settings:
    """Answer the settings kept at `path`, the person's own by default; nothing there means all defaults.

    A value of a wrong kind is left out with one line in the log. A file that is no TOML is renamed to
    `settings.toml.broken`, and the defaults are used.
    """
    path = path or default_path()
    settings = Settings()
    try:
        # tomlkit, which keeps comments, is loaded to save; a start that only reads does without its 30 milliseconds.
        kept = toml_file.read_or_set_aside(path, tomllib.loads, tomllib.TOMLDecodeError) or {}
    except OSError as error:
        _LOG.warning("%s could not be opened (%s); the defaults are used", path.name, error.strerror)
        return settings
    for known in fields(Settings):
        if known.name not in kept:
            continue
        if _fits(known.name, kept[known.name]):
            setattr(settings, known.name, kept[known.name])
        else:
            _LOG.warning("the setting %s has a value that does not fit; its default is used", known.name)
    return settings


def save(settings: Settings, path: Path | None = None) -> None:
    """Keep the settings at `path`, readable by their owner alone; the file is replaced whole or not at all.

    Settings at their default are not written unless the file has them already. Raises OSError when the folder
    cannot be written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    path = path or default_path()
    document = toml_file.read_or_set_aside(path, tomlkit.parse, TOMLKitError)
    if document is None:
        document = tomlkit.document()
    kept = document.unwrap()
    defaults = Settings()
    for known in fields(Settings):
        value = getattr(settings, known.name)
        if known.name not in kept and value == getattr(defaults, known.name):
            continue
        plain = _without_none(value)
        # A value that stays is not touched, and with it the comments beside it; 1 is not the same as true here.
        if repr(kept.get(known.name)) != repr(plain):
            document[known.name] = plain
    toml_file.replace(path, tomlkit.dumps(document))


def _fits(name: str, value: object) -> bool:
    """Tell whether a value read from the file is of the kind that the setting holds."""
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name == "pages":
        return isinstance(value, dict) and all(isinstance(page, dict) for page in value.values())
    if name == "recent_databases":
        return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
    return type(value) is type(getattr(Settings(), name))


def _without_none(value: object) -> Any:
    """Answer the value as TOML can hold it: there is no null, so what is None is left out."""
    if isinstance(value, dict):
        return {name: _without_none(entry) for name, entry in value.items() if entry is not None}
    if isinstance(value, list | tuple):
        return [_without_none(entry) for entry in value if entry is not None]
    return value
