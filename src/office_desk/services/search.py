"""The search over everything, by any name in any script."""

from __future__ import annotations

from collections.abc import Sequence

from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Hit
from office_desk.names.scripts import fold
from office_desk.storage import search_index
from office_desk.storage.reading import titles_of
from office_desk.storage.store import Store

_CANDIDATES = 200
"""So many documents are looked at for the best hits; a name that fits better than others is among them."""


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
        hits = []
        for kind, record_id in found:
            titles = by_kind[kind][record_id]
            title = titles.in_language(language)
            others = dict.fromkeys(t for t in (titles.zh, titles.en, titles.ru) if t != title)
            begins = any(fold(name).startswith(wanted) for name in (title, *others))
            hits.append((not begins, Hit(kind, record_id, title, " · ".join(others))))
        hits.sort(key=lambda ranked: ranked[0])
        return tuple(hit for _, hit in hits[:limit])

    def find_all(self, text: str, kinds: Sequence[str] = tuple(KINDS)) -> tuple[tuple[str, int], ...]:
        """Kind and id of every record that matches, in the order they were written."""
        with self._store.reading() as connection:
            query = search_index.matching(self._store.dialect, text, kinds)
            return tuple((row.kind, row.record_id) for row in connection.execute(query))
