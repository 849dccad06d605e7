"""The text of a calendar file, cut into its components without reading them: one broken one then spoils no other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from office_desk.model.errors import Reason

MAXIMUM_COMPONENT_LENGTH = 2_000_000
"""Characters. An attachment inside an event may be long; what is longer is no event."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_boundary = re.compile(r"[ \t]*(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9-]+)[ \t]*\Z", re.IGNORECASE).match
_content_line = re.compile(r"([A-Za-z0-9-]+|[Xx]-[^\s;:]{1,80})[;:]").match
_bare_name = re.compile(r"[A-Z][A-Z0-9-]*\Z").match
_folded_value = re.compile(r"[ \t][:;]").match
_uid = re.compile(r"^UID(?:;[^:\r\n]*)?:(.*(?:\r\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE).search
_TEXTS = frozenset(("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT"))
# RFC 5545, 3.8; RFC 7986, 5; RFC 9073, 6; RFC 9074; vCalendar 1.0. Nothing else ends a text that lost its folds.
_NAMES = _TEXTS | frozenset(
    (
        "ATTACH", "CATEGORIES", "CLASS", "GEO", "PERCENT-COMPLETE", "PRIORITY", "RESOURCES", "STATUS",
        "COMPLETED", "DTEND", "DUE", "DTSTART", "DURATION", "TRANSP", "FREEBUSY", "TZID", "TZNAME",
        "TZOFFSETFROM", "TZOFFSETTO", "TZURL", "ATTENDEE", "ORGANIZER", "RECURRENCE-ID", "RELATED-TO", "URL",
        "UID", "EXDATE", "RDATE", "RRULE", "EXRULE", "ACTION", "REPEAT", "TRIGGER", "CREATED", "DTSTAMP",
        "LAST-MODIFIED", "SEQUENCE", "REQUEST-STATUS", "NAME", "IMAGE", "COLOR", "CONFERENCE", "LOCATION-TYPE",
        "PARTICIPANT-TYPE", "RESOURCE-TYPE", "CALENDAR-ADDRESS", "STYLED-DESCRIPTION", "STRUCTURED-DATA",
        "ACKNOWLEDGED", "PROXIMITY", "LINK", "CONCEPT", "REFID", "DALARM", "AALARM", "MALARM", "PALARM",
        "DCREATED", "RNUM",
    )
)  # fmt: skip
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class RawComponent:
    """One component as it stands.

    Attributes:
        name: "VEVENT" and the like, in upper case.
        text: Its lines from BEGIN to END, joined by CRLF, mended where a fold was lost.
        first_line: Where it begins in the file, counted from 1.
        is_closed: Whether it had an END of its own.
        method: METHOD of the calendar it stands in (RFC 5546, 1.4), in upper case; "" where it has none.
        warnings: What was left out for it.
    """

    name: str
    text: str
    first_line: int
    last_line: int
    is_closed: bool = True
    method: str = ""
    warnings: tuple[Reason, ...] = ()

    @property
    def uid(self) -> str:
        """Its UID as it stands, "" for none."""
        found = _uid(self.text)
        return re.sub(r"\r\n[ \t]", "", found[1]).strip() if found else ""


@dataclass(slots=True)
class CalendarText:
    """A calendar file in pieces.

    Attributes:
        properties: Lines of the calendars themselves, such as X-WR-TIMEZONE, by name in upper case: the first of each.
        components: Everything that stood in a calendar, or by itself, in the order of the file.
        stray_lines: Numbers of lines that belong to nothing.
    """

    properties: dict[str, str] = field(default_factory=dict)
    components: list[RawComponent] = field(default_factory=list)
    stray_lines: list[int] = field(default_factory=list)


def split_calendar(text: str) -> CalendarText:
    """Cut a file into components; whatever it holds, nothing raises."""
    found = CalendarText()
    cutter = _Cutter(found)
    for number, line in _whole_names(_lines(text)):
        cutter.take(number, line)
    cutter.end()
    return found


def _lines(text: str) -> Iterator[str]:
    position = 0
    for end in _LINE_END.finditer(text):
        yield text[position : end.start()]
        position = end.end()
    if position < len(text):
        yield text[position:]


def _whole_names(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Number and text of each line; a name that old programs fold off its value has it again.

    Blank lines before a fold, as doubled line ends make them, are left out.
    """
    name, blanks = "", 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            blanks += 1
            continue
        if name and _folded_value(line):
            yield number, name + line[1:]
            name, blanks = "", 0
            continue
        if name:
            yield number - blanks - 1, name
        if line[0] not in " \t":
            yield from ((number - left, "") for left in range(blanks, 0, -1))
        name, blanks = line if _bare_name(line) else "", 0
        if not name:
            yield number, line
    if name:
        yield number, name


class _Cutter:
    """Collects the lines of the component that is open."""

    def __init__(self, found: CalendarText) -> None:
        self._found = found
        self._names: list[str] = []
        self._lines: list[str] = []
        self._name = ""
        self._first = self._last = 0
        self._length = 0
        self._method = ""

    def take(self, number: int, line: str) -> None:
        line = line.lstrip(_MARK)
        edge = _boundary(line)
        if edge is None:
            self._content(number, line)
        elif edge[1].upper() == "BEGIN":
            self._begin(number, edge[2].upper())
        else:
            self._end(number, edge[2].upper())

    def end(self) -> None:
        """Close what the file left open."""
        if self._names:
            self._finish(is_closed=False)

    def _content(self, number: int, line: str) -> None:
        if not self._names:
            self._calendar_line(number, line)
            return
        if self._length > MAXIMUM_COMPONENT_LENGTH:
            return
        self._length += len(line)
        self._last = number
        if line[:1] in (" ", "\t"):
            self._lines.append(line)
        elif (found := _content_line(line)) and not self._goes_on(found[1], line[found.end() :]):
            self._name = found[1]
            self._lines.append(line)
        elif self._name.upper() in _TEXTS or self._name[:2].upper() == "X-":
            # A text that went on in a new line without a fold: Google and Outlook have both written such.
            self._lines.append(" \\n" + line)
        elif line.strip():
            self._found.stray_lines.append(number)

    def _goes_on(self, name: str, value: str) -> bool:
        """Whether what looks like a property, such as "Zoom: https://…", is a line of the text above.

        Confluence has properties of its own, such as EVENT-ALLDAY; they are written as properties are.
        """
        if self._name.upper() not in _TEXTS or name[:2].upper() == "X-":
            return False
        is_prose = not name.isupper() and self._name.isupper()
        return is_prose or (name.upper() not in _NAMES and (not name.isupper() or value.startswith(" ")))

    def _calendar_line(self, number: int, line: str) -> None:
        name, separator, value = line.partition(":")
        if separator and _content_line(line):
            name = name.partition(";")[0].upper()
            self._found.properties.setdefault(name, value.strip())
            if name == "METHOD":
                self._method = value.strip().upper()
        elif line.strip():
            self._found.stray_lines.append(number)

    def _begin(self, number: int, name: str) -> None:
        if name == "VCALENDAR":
            self.end()
            self._method = ""
            return
        if self._names and name == self._names[0]:
            self.end()  # its own END is missing
        if not self._names:
            self._first, self._lines, self._length = number, [], 0
        self._names.append(name)
        self._name = ""
        self._lines.append(f"BEGIN:{name}")
        self._last = number

    def _end(self, number: int, name: str) -> None:
        if name == "VCALENDAR":
            self.end()
        elif name in self._names:
            while self._names[-1] != name:
                self._lines.append(f"END:{self._names.pop()}")
            self._last, self._name = number, ""
            if len(self._names) == 1:
                self._finish(is_closed=True)
            else:
                self._lines.append(f"END:{self._names.pop()}")
        else:
            self._found.stray_lines.append(number)

    def _finish(self, *, is_closed: bool) -> None:
        name = self._names[0]
        while self._names:
            self._lines.append(f"END:{self._names.pop()}")
        text = "\r\n".join(self._lines) + "\r\n"
        self._found.components.append(RawComponent(name, text, self._first, self._last, is_closed, self._method))
        self._lines = []
