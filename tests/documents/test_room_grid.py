"""A day becomes a grid of rooms in which nothing is lost, nothing overlaps and no cell is missing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.documents.values.room_grid import RoomGrid, Slot, room_grids, tied_rows

SLOTS = st.lists(
    st.builds(
        lambda room, start, length: Slot(room, start, None if length is None else start + length),
        st.sampled_from(("", "Hall", "Blue", "Red", "101", "102")),
        st.integers(0, 6).map(lambda number: number * 30),
        st.none() | st.integers(0, 300),
    ),
    max_size=12,
)


def laid_out(grid: RoomGrid) -> list[list[str]]:
    """For each row what fills each room: the slots of a cell, and an arrow where one reaches in from above."""
    table: list[list[str]] = [["?"] * len(grid.rooms) for _ in grid.rows]
    for number, row in enumerate(grid.rows):
        for cell in row.cells:
            column = table[number].index("?")
            name = "+".join(map(str, cell.slots)) or "-"
            for below in range(cell.rowspan):
                for beside in range(cell.colspan):
                    assert table[number + below][column + beside] == "?"
                    table[number + below][column + beside] = name if below == 0 else "↑"
    return table


def one_grid(*slots: Slot) -> RoomGrid:
    (grid,) = room_grids(slots, 9)
    return grid


def test_a_session_is_as_tall_as_the_rows_that_begin_while_it_lasts() -> None:
    grid = one_grid(Slot("Blue", 600, 690), Slot("Red", 600, 645), Slot("Red", 645, 690), Slot("Red", 690, 700))
    assert laid_out(grid) == [["0", "1"], ["↑", "2"], ["-", "3"]]


def test_a_session_ends_for_the_grid_where_another_begins_in_its_room() -> None:
    grid = one_grid(Slot("Blue", 600, 900), Slot("Red", 630, 640), Slot("Blue", 660, 700))
    assert laid_out(grid) == [["0", "-"], ["↑", "1"], ["2", "-"]]


def test_rows_hang_together_where_something_reaches_over_them() -> None:
    grid = one_grid(Slot("Blue", 600, 690), Slot("Red", 630, 720), Slot("Blue", 700, 710), Slot("Red", 800, 810))
    assert tied_rows(grid) == [3, 3, 3, 1]


def test_what_has_no_room_reaches_over_all_rooms() -> None:
    grid = one_grid(Slot("Blue", 600, 660), Slot("Red", 600, 660), Slot("", 660, 720))
    assert laid_out(grid) == [["0", "1"], ["2", "2"]]
    assert grid.rows[1].cells[0].is_shared


def test_what_has_no_room_while_rooms_are_taken_stands_beside_them() -> None:
    grid = one_grid(Slot("", 600, 660), Slot("Blue", 600, 660))
    assert grid.rooms == ("Blue", "")
    assert laid_out(grid) == [["1", "0"]]


def test_what_is_for_everybody_is_repeated_where_rooms_go_on() -> None:
    grids = room_grids([*(Slot(str(room), 600, 660) for room in range(5)), Slot("", 660, 720)], 2)
    assert [grid.rooms for grid in grids] == [("0", "1"), ("2", "3"), ("4",)]
    assert all(grid.rows[-1].cells[0].slots == (5,) for grid in grids)


def test_rooms_go_on_in_grids_of_like_width() -> None:
    grids = room_grids([Slot(f"Room {room}", 600, 660) for room in range(1, 8)], 6)
    assert [len(grid.rooms) for grid in grids] == [4, 3]


def test_numbered_rooms_stand_by_their_numbers_and_named_ones_as_they_are_needed() -> None:
    numbered = room_grids([Slot(f"Room {room}", 600, 660) for room in (10, 9, 1)], 9)[0]
    assert numbered.rooms == ("Room 1", "Room 9", "Room 10")
    assert one_grid(Slot("Red", 700, 710), Slot("Grand", 600, 610)).rooms == ("Grand", "Red")


def test_a_day_without_any_room_is_one_column() -> None:
    grid = one_grid(Slot("", 600, 660), Slot("", 660, 720))
    assert laid_out(grid) == [["0"], ["1"]]


@settings(max_examples=60)
@given(SLOTS, st.integers(1, 4))
def test_every_session_has_its_place_and_every_place_is_filled(slots: list[Slot], most: int) -> None:
    grids = room_grids(slots, most)
    rooms = [room for grid in grids for room in grid.rooms]
    assert len(rooms) == len(set(rooms))
    assert all(len(grid.rooms) <= most for grid in grids)
    assert not any("?" in row for grid in grids for row in laid_out(grid))
    places = {place for grid in grids for row in grid.rows for cell in row.cells for place in cell.slots}
    assert places == set(range(len(slots)))
