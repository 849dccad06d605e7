"""Lists: counted and read a window at a time, as they stand on the screen."""

from __future__ import annotations

from office_desk.model.catalog import VIEWS
from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Row
from office_desk.storage import lists
from office_desk.storage.store import Store


class Lists:
    """The use cases of a list page."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self, query: ListQuery) -> int:
        """How many records stand in the list."""
        with self._store.reading() as connection:
            return lists.count(connection, query)

    def window(self, query: ListQuery, offset: int, limit: int) -> tuple[Row, ...]:
        """Rows ``offset`` to ``offset + limit``."""
        with self._store.reading() as connection:
            return lists.window(connection, query, offset, limit)

    def position(self, query: ListQuery, record_id: int) -> int | None:
        """The place of a record in the list, or None when it is not in it."""
        with self._store.reading() as connection:
            return lists.position(connection, query, record_id)

    def ids(self, query: ListQuery) -> tuple[int, ...]:
        """Every record of the list, in its order."""
        with self._store.reading() as connection:
            return lists.ids(connection, query)

    def page_counts(self) -> dict[str, int]:
        """How many records each view has, for the sidebar."""
        with self._store.reading() as connection:
            return {view: lists.count(connection, ListQuery(view)) for view in VIEWS}
