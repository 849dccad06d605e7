"""Of several spellings of one name those worth telling: one in each script."""

from __future__ import annotations

from collections.abc import Iterable

from office_desk.names.scripts import has_cyrillic, has_han


def one_per_script(names: Iterable[str]) -> tuple[str, ...]:
    """The first spelling in Chinese characters, in Cyrillic and in Latin letters, in the order given."""
    found: dict[str, str] = {}
    for name in names:
        if name.strip():
            found.setdefault("zh" if has_han(name) else "ru" if has_cyrillic(name) else "en", name)
    return tuple(found.values())
