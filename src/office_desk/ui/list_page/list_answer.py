"""What one reading of a list brings: how long it is, the rows to show at once, and where kept records went.

Runs on a worker, so it holds no widget and no model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Row
from office_desk.ui.list_page.row_pages import PAGE_ROWS

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class ListRequest:
    """What to read.

    Attributes:
        first_row: The row that stands at the top of the screen.
        visible_rows: How many rows the screen holds.
        keep: Records whose new places are asked for, because they are selected.
        follow: The record to bring into view, or None to stay where the list is.
        anchor: The record that is to keep its place on the screen, or None.
        total: The length of the list if it is known already, as after a change of order alone.
        whole: The number of records without search and filters if that is known already.
    """

    query: ListQuery
    first_row: int = 0
    visible_rows: int = PAGE_ROWS
    keep: tuple[int, ...] = ()
    follow: int | None = None
    anchor: int | None = None
    total: int | None = None
    whole: int | None = None


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """A list as it was read.

    Attributes:
        whole: The number of records without search and filters.
        first_row: The row to put at the top of the screen.
        windows: Offset to rows: those the screen needs.
        positions: Kept record to row number, for those that are still in the list.
        ids: Every record in the order of the list, where the places of several had to be found; else None.
    """

    query: ListQuery
    total: int
    whole: int
    first_row: int
    windows: Mapping[int, Sequence[Row]]
    positions: Mapping[int, int] = field(default_factory=dict)
    ids: tuple[int, ...] | None = None


def read_list(desk: Desk, request: ListRequest) -> ListAnswer:
    """Read a list, ready to be shown."""
    query = request.query
    total = desk.lists.count(query) if request.total is None else request.total
    whole = request.whole
    if whole is None:
        bare = replace(query, filters=(), text="")
        whole = total if bare == query else desk.lists.count(bare)
    ids, positions = _places(desk, request, total)
    first = _first_row(request, positions, total)
    last = min(first + request.visible_rows, total)
    start = first - first % PAGE_ROWS
    # Only what the screen needs; the rest of the page is asked for when somebody scrolls to it.
    rows = desk.lists.window(query, start, last - start) if total else ()
    return ListAnswer(query, total, whole, first, {start: rows}, positions, ids)


def _places(desk: Desk, request: ListRequest, total: int) -> tuple[tuple[int, ...] | None, dict[int, int]]:
    wanted = {*request.keep, *(id for id in (request.follow, request.anchor) if id is not None)}
    if not wanted or not total:
        return None, {}
    if len(wanted) > 2:
        ids = desk.lists.ids(request.query)
        return ids, {record_id: number for number, record_id in enumerate(ids) if record_id in wanted}
    found = ((record_id, desk.lists.position(request.query, record_id)) for record_id in wanted)
    return None, {record_id: number for record_id, number in found if number is not None}


def _first_row(request: ListRequest, positions: Mapping[int, int], total: int) -> int:
    """Where the screen begins: the followed record in it, or the anchor at its top, or as before."""
    first = request.first_row
    if request.anchor is not None:
        first = positions.get(request.anchor, first)
    if request.follow is not None and request.follow in positions:
        place = positions[request.follow]
        if not first <= place < first + request.visible_rows - 1:
            first = place - request.visible_rows // 2
    return max(0, min(first, total - request.visible_rows + 1))


@dataclass(frozen=True, slots=True)
class TouchedRows:
    """Records of the list that were changed by somebody: read again where they kept their places.

    Attributes:
        rows: Row number to the row as it is now.
        kept_places: Whether every one of them is where it was; otherwise the list has to be read again.
    """

    rows: Mapping[int, Row]
    kept_places: bool


def read_touched(desk: Desk, query: ListQuery, places: Mapping[int, int]) -> TouchedRows:
    """Read changed records (id to row number) again, unless one of them has moved."""
    rows: dict[int, Row] = {}
    for record_id, number in places.items():
        if desk.lists.position(query, record_id) != number:
            return TouchedRows({}, False)
        read = desk.lists.window(query, number, 1)
        if len(read) != 1 or read[0].id != record_id:
            return TouchedRows({}, False)
        rows[number] = read[0]
    return TouchedRows(rows, True)
