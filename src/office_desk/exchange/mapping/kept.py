"""The mappings a person keeps for next time, by name, in a TOML file beside the settings."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from office_desk import paths, toml_file
from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Refused

FILE_NAME = "mappings.toml"

_LOG = logging.getLogger(__name__)


def default_path() -> Path:
    """The file of the person's own mappings."""
    return paths.config_dir() / FILE_NAME


def kept_mappings(path: Path | None = None) -> tuple[ColumnMapping, ...]:
    """All mappings that are kept, the latest first.

    One that cannot be read is passed over with a line in the log; a file that is no TOML is set aside.
    """
    found = []
    for entry in _entries(path or default_path()):
        try:
            found.append(_mapping(entry))
        except (KeyError, TypeError, ValueError, AttributeError):
            _LOG.warning("the mapping %s in %s could not be read", _name(entry), FILE_NAME)
    return tuple(found)


def keep_mapping(mapping: ColumnMapping, path: Path | None = None) -> None:
    """Keep a mapping under its name, in place of one that was called so.

    Raises:
        Refused: ``mapping_name_needed`` for a mapping without a name.
        OSError: The folder of the settings cannot be written.
    """
    if not mapping.name.strip():
        raise Refused("mapping_name_needed")
    path = path or default_path()
    others = [entry for entry in _entries(path) if _name(entry) != mapping.name]
    _write(path, [_entry(mapping), *others])


def forget_mapping(name: str, path: Path | None = None) -> None:
    """Forget the mapping of a name; a name that none has changes nothing. Raises OSError as `keep_mapping` does."""
    path = path or default_path()
    entries = _entries(path)
    others = [entry for entry in entries if _name(entry) != name]
    if len(others) < len(entries):
        _write(path, others)


def _entries(path: Path) -> list[Any]:
    try:
        kept = toml_file.read_or_set_aside(path, tomllib.loads, tomllib.TOMLDecodeError) or {}
    except OSError as error:
        _LOG.warning("%s could not be opened (%s); no mapping is known", path.name, error.strerror)
        return []
    entries = kept.get("mapping", [])
    return entries if isinstance(entries, list) else []


def _write(path: Path, entries: list[Any]) -> None:
    import tomlkit

    toml_file.replace(path, tomlkit.dumps({"mapping": entries}))


def _name(entry: Any) -> str:
    return str(entry.get("name", "")) if isinstance(entry, dict) else ""


def _entry(mapping: ColumnMapping) -> dict[str, Any]:
    columns = [
        {"heading": heading} | ({} if target is None else _told(target))
        for heading, target in zip(mapping.headings, mapping.targets, strict=True)
    ]
    return {"name": mapping.name, "kind": mapping.kind, "columns": columns}


def _told(target: Target) -> dict[str, Any]:
    """The target as far as it says something: whoever reads the file should see little more than the words."""
    told = {key: value for key, value in asdict(target).items() if value}
    return {"to": told.pop("kind")} | told


def _mapping(entry: dict[str, Any]) -> ColumnMapping:
    columns = entry["columns"]
    headings = tuple(_text(column["heading"]) for column in columns)
    kind = _text(entry["kind"])
    if kind not in KINDS:
        raise ValueError(kind)
    return ColumnMapping(kind, headings, tuple(map(_target, columns)), _text(entry["name"]))


def _target(column: dict[str, Any]) -> Target | None:
    if "to" not in column:
        return None
    number = column.get("number", 0)
    if type(number) is not int or number < 0:
        raise ValueError(number)
    texts = (_text(column["to"]), _text(column["key"]), _text(column.get("contact", "")))
    return Target(*texts, number, _text(column.get("label", "")))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
