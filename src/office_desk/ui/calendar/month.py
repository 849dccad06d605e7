"""Where things stand in a month: on a day, over several days, or in the month without a day. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from office_desk.model.card import TimelineItem
from office_desk.model.vague_edtf import EdtfDate, EdtfPeriod, read_edtf

DAYS_OF_WEEK = 7


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Month:
        """The month a day is in."""
        return cls(day.year, day.month)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.moved(1).first - timedelta(days=1)

    def moved(self, months: int) -> Month:
        """The month so many months later, or earlier where negative."""
        count = self.year * 12 + self.number - 1 + months
        return Month(count // 12, count % 12 + 1)

    @property
    def weeks(self) -> tuple[tuple[date, ...], ...]:
        """The weeks that touch it, Monday first (ISO 8601), whole."""
        start = self.first - timedelta(days=self.first.weekday())
        count = (self.last - start).days // DAYS_OF_WEEK + 1
        return tuple(
            tuple(start + timedelta(days=DAYS_OF_WEEK * week + day) for day in range(DAYS_OF_WEEK))
            for week in range(count)
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with the days it takes up."""

    item: TimelineItem
    first: date
    last: date
    is_about: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of an item within one week.

    Attributes:
        lane: The row below the day's number, from 0.
        start, end: Columns of the week, both included.
        begins, ends: Whether the item begins and ends in this week.
    """

    placed: Placed
    lane: int
    start: int
    end: int
    begins: bool
    ends: bool


def placed_item(item: TimelineItem) -> Placed | None:
    """The days of an item, or None when no day was said: a month, a season, "end of June", an open period.

    A period counts as said day by day only without words of a person beside it, because "end of June" is kept as
    its last ten days with the words.
    """
    when = item.when
    if when is None or when.earliest is None or when.latest is None:
        return None
    read = read_edtf(when.edtf)
    if isinstance(read, EdtfDate):
        if read.day is None:
            return None
        return Placed(item, when.earliest, when.latest, read.approximate or read.uncertain)
    if isinstance(read, EdtfPeriod) and not when.words:
        sides = [side for side in (read.start, read.end) if isinstance(side, EdtfDate) and side.day is not None]
        if len(sides) == 2:
            return Placed(item, when.earliest, when.latest, any(side.mark for side in sides))
    return None


def split_items(items: Iterable[TimelineItem]) -> tuple[list[Placed], list[TimelineItem]]:
    """Items with days, the longest first where they begin together, and items of which no day was said."""
    placed: list[Placed] = []
    unsaid: list[TimelineItem] = []
    for item in items:
        if place := placed_item(item):
            placed.append(place)
        else:
            unsaid.append(item)
    placed.sort(key=lambda one: (one.first, -(one.last - one.first).days, one.item.kind, one.item.id))
    return placed, unsaid


def bars_of_week(week: Sequence[date], placed: Iterable[Placed]) -> list[Bar]:
    """The items of a week, each in the highest lane that is free over all its days."""
    taken: list[set[int]] = []
    bars = []
    for one in placed:
        if one.last < week[0] or one.first > week[-1]:
            continue
        start = max(0, (one.first - week[0]).days)
        end = min(DAYS_OF_WEEK - 1, (one.last - week[0]).days)
        days = set(range(start, end + 1))
        lane = next((number for number, used in enumerate(taken) if not used & days), len(taken))
        if lane == len(taken):
            taken.append(set())
        taken[lane] |= days
        bars.append(Bar(one, lane, start, end, one.first >= week[0], one.last <= week[-1]))
    return bars


def items_of_day(day: date, placed: Iterable[Placed]) -> list[Placed]:
    """What takes up a day."""
    return [one for one in placed if one.first <= day <= one.last]
