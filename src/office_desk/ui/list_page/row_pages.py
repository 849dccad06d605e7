"""The rows of a long list that have been read, kept in pages; the page unused for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from office_desk.model.snapshot import Row

PAGE_ROWS = 100
MAXIMUM_PAGES = 60


class RowPages:
    """A bounded cache of rows by their number in the list.

    A page is `PAGE_ROWS` rows that start at a multiple of it; the last one of a list is shorter.
    """

    def __init__(self, maximum_pages: int = MAXIMUM_PAGES) -> None:
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._maximum = maximum_pages
        self._latest = -1

    def __len__(self) -> int:
        """How many pages are kept."""
        return len(self._pages)

    def row(self, number: int) -> Row | None:
        """The row of that number, or None when it has not been read or was dropped."""
        page, place = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None or place >= len(rows):
            return None
        if page != self._latest:
            self._pages.move_to_end(page)
            self._latest = page
        return rows[place]

    def put(self, offset: int, rows: Sequence[Row]) -> None:
        """Keep the rows from number `offset` on, which is the beginning of a page."""
        for start in range(0, len(rows), PAGE_ROWS):
            page = (offset + start) // PAGE_ROWS
            self._pages[page] = tuple(rows[start : start + PAGE_ROWS])
            self._pages.move_to_end(page)
        while len(self._pages) > self._maximum:
            self._pages.popitem(last=False)
        self._latest = -1

    def replace(self, number: int, row: Row) -> None:
        """Put another row in the place of one that is kept; does nothing when its page is not."""
        page, place = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is not None and place < len(rows):
            self._pages[page] = (*rows[:place], row, *rows[place + 1 :])

    def number_of(self, record_id: int) -> int | None:
        """The row number of a record among the rows that are kept."""
        return next((number for number, row in self.items() if row.id == record_id), None)

    def items(self) -> Iterator[tuple[int, Row]]:
        """Every kept row with its number, in no particular order of pages."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, page * PAGE_ROWS)

    def clear(self) -> None:
        """Forget every row."""
        self._pages.clear()
        self._latest = -1
