"""The search over everything, by any name in any script."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Hit, Titles
from office_desk.names.scripts import fold
from office_desk.storage import search_index
from office_desk.storage.reading import titles_of
from office_desk.storage.store import Store

_CANDIDATES = 100
"""So many documents at least are looked at for names that begin with what was typed."""


class Search:
    """Finding records by what they are called and what is written in them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit: int = 50, kinds: Sequence[str] = (), language: str = "en") -> tuple[Hit, ...]:
        """The best hits: names that begin with what was typed first, then in the order they were written."""
        with self._store.reading() as connection:
            query = search_index.matching(self._store.dialect, text, kinds).limit(max(limit, _CANDIDATES))
            found = [(row.kind, row.record_id) for row in connection.execute(query)]
            by_kind = {
                kind: titles_of(connection, kind, [record_id for k, record_id in found if k == kind])
                for kind in dict.fromkeys(kind for kind, _ in found)
            }
        wanted = fold(text)
        ranked = sorted(found, key=lambda one: not _is_called(by_kind[one[0]][one[1]], wanted))
        return tuple(_hit(kind, record_id, by_kind[kind][record_id], language) for kind, record_id in ranked[:limit])

    def find_all(self, text: str, kinds: Sequence[str] = tuple(KINDS)) -> tuple[tuple[str, int], ...]:
        """Kind and id of every record that matches, in the order they were written."""
        with self._store.reading() as connection:
            query = search_index.matching(self._store.dialect, text, kinds)
            return tuple((row.kind, row.record_id) for row in connection.execute(query))


def _is_called(titles: Titles, wanted: str) -> bool:
    return any(_begins(name, wanted) for name in {titles.en, titles.zh, titles.ru})


def _hit(kind: str, record_id: int, titles: Titles, language: str) -> Hit:
    title = titles.in_language(language)
    others = dict.fromkeys(name for name in (titles.zh, titles.en, titles.ru) if name != title)
    return Hit(kind, record_id, title, " · ".join(others))


def _begins(name: str, wanted: str) -> bool:
    # Folding a whole name of another script costs as much as finding it, and most begin with another letter.
    first = _folded_start(name[:2])
    return first[:1] in ("", wanted[:1]) and fold(name).startswith(wanted)


@lru_cache(maxsize=10_000)
def _folded_start(letters: str) -> str:
    return fold(letters)
