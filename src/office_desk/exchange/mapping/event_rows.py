"""The row of an event: days and times from up to four columns become moments, or a date as said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.mapping.date_cells import DateReader
from office_desk.exchange.mapping.row_draft import RowContext, RowDraft
from office_desk.exchange.table import Cell
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.errors import Refused
from office_desk.model.spoken_text import MAXIMUM_SPOKEN_LENGTH
from office_desk.model.vague_date import VagueDate
from office_desk.typed_text import parse_typed

_CLOCK = (
    r"(?P<half>上午|下午|晚上|中午)?\s*(?P<hour>\d{1,2})[:：.点时](?P<minute>\d{2})?(?::\d{2}(?:\.\d+)?)?分?"
    r"\s*(?P<meridian>[AaPp]\.?[Mm]\.?)?"
)
_ONE_TIME = re.compile(_CLOCK)
_TIMES_JOINT = re.compile(r"\s*(?:[-–—~～至到]|to|до)\s*")
_DAY_AND_TIME = re.compile(
    r"(?P<day>.*?\d.*?)(?:[T,，]|\s)\s*(?P<time>(?:上午|下午|晚上|中午)?\s*\d{1,2}[:：]\d{2}.*)", re.DOTALL
)
_OFFSET = re.compile(r"(?:\dZ|UTC|[+-]\d{2}:?\d{2})\s*$")
_MIDNIGHT = time(0, 0)


@dataclass(slots=True)
class _When:
    """What a cell says of a point in time: a day, a time of day, or both."""

    day: VagueDate | None = None
    clock: time | None = None
    until: time | None = None
    moment: datetime | None = None

    @property
    def exact_day(self) -> date | None:
        """The day where it is one."""
        if self.day is None or self.day.earliest != self.day.latest:
            return None
        return self.day.earliest


class EventTimes:
    """Reads when events of one table begin and end."""

    def __init__(self, context: RowContext, dates: DateReader, headings: Mapping[str, str]) -> None:
        self._context = context
        self._dates = dates
        self._headings = headings

    def settle(self, draft: RowDraft) -> None:
        """Turn what the columns of a row say into ``starts_at`` and ``ends_at``, or into ``date_said``."""
        start, end = self._when(draft, "starts_at"), self._when(draft, "ends_at")
        said = draft.values.get("date_said")
        if start.day is None and start.moment is None and said is not None:
            start.day = said
        self._take_clocks(draft, start, end)
        if end.day is None and end.clock is None and end.moment is None and start.until is not None:
            end.clock = start.until
        zone = draft.values.get("timezone") or self._context.timezone
        begins = start.moment or self._at(draft, start.exact_day, start.clock, zone)
        if begins is None or _is_all_day(draft, start, end):
            self._say(draft, start, end)
            return
        draft.values["starts_at"] = begins
        draft.values.setdefault("timezone", zone)
        if said is not None and said == start.day:
            del draft.values["date_said"]
        self._end(draft, begins, start, end, zone)

    def _end(self, draft: RowDraft, begins: datetime, start: _When, end: _When, zone: str) -> None:
        ends = end.moment
        if ends is None and end.clock is not None:
            ends = self._at(draft, end.exact_day or start.exact_day, end.clock, zone)
        if ends is not None and ends < begins and end.day is None:
            ends += timedelta(days=1)
        if ends is not None and ends >= begins:
            draft.values["ends_at"] = ends
        elif ends is not None or end.day is not None:
            text = " ".join(cell_text(draft.specials[key]) for key in ("ends_at", "end_time") if key in draft.specials)
            draft.keep(self._headings.get("ends_at", ""), text)

    def _when(self, draft: RowDraft, key: str) -> _When:
        if key not in draft.specials:
            return _When()
        cell = draft.specials[key]
        try:
            return self._read(cell, draft)
        except Refused:
            self._keep(draft, key)
            return _When()

    def _keep(self, draft: RowDraft, key: str) -> None:
        draft.keep(self._headings.get(key, ""), cell_text(draft.specials[key]))

    def _read(self, cell: Cell, draft: RowDraft) -> _When:
        if isinstance(cell, datetime):
            if cell.tzinfo is not None:
                return _When(moment=cell.astimezone(UTC))
            return _When(VagueDate.of_day(cell.date()), None if cell.time() == _MIDNIGHT else cell.time())
        if isinstance(cell, time | timedelta) or (isinstance(cell, float) and 0 < cell < 1):
            return _When(clock=_clocks(cell)[0])
        text = cell_text(cell)
        if len(text) > MAXIMUM_SPOKEN_LENGTH:
            raise Refused("text_too_long", limit=MAXIMUM_SPOKEN_LENGTH)
        if _OFFSET.search(text) and ":" in text:
            return _When(moment=self._parse(text, ""))
        clocks = _clocks(text)
        if clocks[0] is not None:
            return _When(None, *clocks)
        found = _DAY_AND_TIME.fullmatch(text) if isinstance(cell, str) else None
        clocks = _clocks(found["time"]) if found else clocks
        day = found["day"] if found and clocks[0] is not None else cell
        value, warning = self._dates.read(day)
        if warning is not None:
            draft.warnings.append(warning)
        return _When(value, *clocks)

    def _take_clocks(self, draft: RowDraft, start: _When, end: _When) -> None:
        for key, when in (("time", start), ("end_time", end)):
            if key not in draft.specials:
                continue
            clock, until = _clocks(draft.specials[key])
            if clock is None or (start.exact_day is None and start.moment is None):
                self._keep(draft, key)
            else:
                when.clock = clock
                when.until = until or when.until

    def _at(self, draft: RowDraft, day: date | None, clock: time | None, zone: str) -> datetime | None:
        if day is None or clock is None:
            return None
        text = f"{day.isoformat()} {clock:%H:%M}"
        try:
            return self._parse(text, zone)
        except Refused:
            draft.keep("", text)
            return None

    def _parse(self, text: str, zone: str) -> datetime:
        value: datetime = parse_typed(KINDS["events"]["starts_at"], text, today=self._context.today, zone=zone)
        return value

    def _say(self, draft: RowDraft, start: _When, end: _When) -> None:
        """Keep days without a time of day as the date that was said."""
        first, last = start.day, end.day
        if last is not None and start.clock == end.clock == _MIDNIGHT and end.exact_day and start.exact_day:
            # A whole day ends at the midnight that begins the next one (RFC 5545, 3.6.1).
            last = VagueDate.of_day(max(end.exact_day - timedelta(days=1), start.exact_day))
        if first is None:
            if last is not None:
                self._keep(draft, "ends_at")
            return
        value = first
        if last is not None and last != first:
            try:
                value = VagueDate.between(first, last)
            except ValueError:
                self._keep(draft, "ends_at")
        draft.values["date_said"] = value


def settle_own_moments(draft: RowDraft, context: RowContext) -> None:
    """Read the moments of the desk's own table, which are wall time of the zone that the record names."""
    zone = str(draft.values.get("timezone") or context.timezone)
    for field in KINDS[context.kind].written:
        if field.kind is not ValueKind.MOMENT or field.key not in draft.specials:
            continue
        text = _wall_time(draft.specials[field.key])
        try:
            draft.values[field.key] = parse_typed(field, text, today=context.today, zone=zone)
        except Refused:
            draft.keep("", text)


def _wall_time(cell: Cell) -> str:
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return f"{cell} 00:00"  # A workbook gives midnight back as a day.
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell_text(cell)


def _is_all_day(draft: RowDraft, start: _When, end: _When) -> bool:
    return start.clock == _MIDNIGHT and end.clock == _MIDNIGHT and "time" in draft.specials and start.moment is None


def _clocks(cell: Any) -> tuple[time | None, time | None]:
    """The time of day in a cell and the time until which, each None where it says none."""
    if isinstance(cell, datetime):
        return cell.time(), None
    if isinstance(cell, time):
        return cell, None
    if isinstance(cell, float) and 0 <= cell < 1:
        cell = timedelta(days=cell)
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60) % (24 * 60)
        return time(minutes // 60, minutes % 60), None
    texts = _TIMES_JOINT.split(cell_text(cell)[:MAXIMUM_SPOKEN_LENGTH].strip())
    clocks = [_clock(text) for text in texts]
    if not clocks or len(clocks) > 2 or None in clocks:
        return None, None
    return clocks[0], clocks[1] if len(clocks) > 1 else None


def _clock(text: str) -> time | None:
    found = _ONE_TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    afternoon = found["half"] in ("下午", "晚上") or (found["meridian"] or "").lower().startswith("p")
    morning = found["half"] == "上午" or (found["meridian"] or "").lower().startswith("a")
    if afternoon and hour < 12:
        hour += 12
    if morning and hour == 12:
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        return None
