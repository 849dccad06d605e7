"""Lays a day out as a grid: times down the side, rooms across, a session as tall as it lasts.

A row begins whenever a session begins. A session reaches over the rows that begin before it ends, unless something else
begins in its room. What has no room is for everybody and reaches over all rooms; where rooms are taken at that moment
it stands in a column of its own, the room "". Many rooms go on in further grids, as equal in width as can be.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

NO_ROOM = ""

_digits = re.compile(r"[0-9]{1,9}")
_numbers = _digits.findall


@dataclass(frozen=True, slots=True)
class Slot:
    """Where and when something is: minutes since midnight, the end None where it is not known."""

    room: str
    start: int
    end: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a grid.

    Attributes:
        slots: The places of what it holds in the sequence that was given.
        is_shared: It is for everybody, in whatever room.
    """

    slots: tuple[int, ...]
    rowspan: int = 1
    colspan: int = 1
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What begins at one time; cells that reach in from above are left out."""

    start: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RoomGrid:
    """A table of some rooms."""

    rooms: tuple[str, ...]
    rows: tuple[Row, ...]


def tied_rows(grid: RoomGrid) -> list[int]:
    """For each row how many rows hang together with it, because something reaches from one into the next."""
    lengths: list[int] = []
    reach = 0
    for number, row in enumerate(grid.rows):
        lengths.append(lengths[-1] if number and number < reach else number)
        reach = max([reach, *(number + cell.rowspan for cell in row.cells)])
    return [lengths.count(first) for first in lengths]


def room_grids(slots: Sequence[Slot], most_rooms: int) -> list[RoomGrid]:
    """The grids of one day, each with at most so many rooms: by their numbers, else as they are first needed."""
    taken = {slot.start for slot in slots if slot.room != NO_ROOM}
    shared = {place for place, slot in enumerate(slots) if slot.room == NO_ROOM and slot.start not in taken}
    ordered = sorted(range(len(slots)), key=lambda place: (slots[place].start, place))
    rooms = _in_order(dict.fromkeys(slots[place].room for place in ordered if place not in shared)) or [NO_ROOM]
    return [_grid(slots, shared, group) for group in _groups(rooms, most_rooms)]


def _in_order(rooms: Collection[str]) -> list[str]:
    """Numbered rooms by their numbers, others as they come; what has no room is last."""
    named = [room for room in rooms if room != NO_ROOM]
    if all(_numbers(room) for room in named):
        named.sort(key=lambda room: (_digits.sub("", room), [int(number) for number in _numbers(room)]))
    return [*named, NO_ROOM] if NO_ROOM in rooms else named


def _groups(rooms: Sequence[str], most: int) -> list[tuple[str, ...]]:
    """Rooms in as few groups as possible, none of them much smaller than the others."""
    number = -(-len(rooms) // most)
    sizes = [len(rooms) // number + (place < len(rooms) % number) for place in range(number)]
    firsts = [sum(sizes[:place]) for place in range(number)]
    return [tuple(rooms[first : first + size]) for first, size in zip(firsts, sizes, strict=True)]


def _grid(slots: Sequence[Slot], shared: set[int], rooms: tuple[str, ...]) -> RoomGrid:
    mine = [place for place, slot in enumerate(slots) if place in shared or slot.room in rooms]
    starts = sorted({slots[place].start for place in mine})
    shared_starts = {slots[place].start for place in shared}
    columns = [_column(slots, (place for place in mine if place not in shared), room) for room in rooms]
    open_until = [0] * len(rooms)
    rows = []
    for number, start in enumerate(starts):
        if start in shared_starts:
            everybody = tuple(place for place in mine if place in shared and slots[place].start == start)
            rows.append(Row(start, (Cell(everybody, colspan=len(rooms), is_shared=True),)))
            continue
        cells = []
        for place, column in enumerate(columns):
            if number < open_until[place]:
                continue
            here = column.get(start, ())
            ends = _end_row(slots, here, starts, number, {*column, *shared_starts})
            open_until[place] = ends
            cells.append(Cell(here, rowspan=ends - number))
        rows.append(Row(start, tuple(cells)))
    return RoomGrid(rooms, tuple(rows))


def _column(slots: Sequence[Slot], places: Iterable[int], room: str) -> dict[int, tuple[int, ...]]:
    """What begins in a room, by the time at which it begins."""
    column: dict[int, tuple[int, ...]] = {}
    for place in places:
        if slots[place].room == room:
            column[slots[place].start] = (*column.get(slots[place].start, ()), place)
    return column


def _end_row(slots: Sequence[Slot], here: tuple[int, ...], starts: list[int], number: int, taken: set[int]) -> int:
    """The first row that what begins in a row does not reach any more."""
    last = max((slots[place].end or 0 for place in here), default=0)
    row = number + 1
    while row < len(starts) and starts[row] < last and starts[row] not in taken:
        row += 1
    return row
