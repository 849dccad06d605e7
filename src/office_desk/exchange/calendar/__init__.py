"""iCalendar (RFC 5545): events and to-dos of any program as records, and records as a calendar."""

from office_desk.exchange.calendar.reader import read_calendar
from office_desk.exchange.calendar.writer import write_calendar

__all__ = ["read_calendar", "write_calendar"]
