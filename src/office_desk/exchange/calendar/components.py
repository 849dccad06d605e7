"""One component of a calendar, read by the library, as plain texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from office_desk.exchange.calendar.calendar_text import RawComponent
from office_desk.exchange.calendar.times import property_text
from office_desk.model.errors import Reason

if TYPE_CHECKING:
    from icalendar.cal.component import Component

MAXIMUM_VALUE_LENGTH = 100_000
"""Characters; a note is cut there with a warning."""

_MOST_PARAMETERS = 100
_inner = re.compile(r"\r\nBEGIN:([A-Z0-9-]+)\r\n(?:.*\r\n)*?END:\1\r\n")
_fold = re.compile(r"\r\n[ \t]")
_ESCAPES = {"\\": "\\", "n": "\n", "N": "\n", ",": ",", ";": ";"}


def parsed(raw: RawComponent, warnings: list[Reason] | None = None) -> Component | None:
    """The component as the library reads it, without those inside it; None when it cannot read it at all.

    It is read as an event, whatever it is: of an event the library keeps what is sound beside a value that is not. A
    line with parameters that are none, such as ``DTSTART;Asia/Shanghai:20260301T090000``, is read without them.
    """
    from icalendar.cal.component import Component

    try:
        text = _as_event(raw)
        component = Component.from_ical(text)
        if any(name is None for name, _ in component.errors):
            component = Component.from_ical(_mended(text, [] if warnings is None else warnings))
    except Exception:  # whatever one broken component makes the library raise, the others are there
        return None
    return component


def own_lines(raw: RawComponent) -> list[str]:
    """The lines of a component without their folds; neither its BEGIN and END nor those of others inside it."""
    return list(filter(None, _fold.sub("", _inside(raw)).split("\r\n")))[1:-1]


def _inside(raw: RawComponent) -> str:
    return _inner.sub("\r\n", raw.text[: -len("\r\n")])


def _as_event(raw: RawComponent) -> str:
    inside = _inside(raw)
    return f"BEGIN:VEVENT{inside[len('BEGIN:') + len(raw.name) : -len('END:') - len(raw.name)]}END:VEVENT\r\n"


def _mended(text: str, warnings: list[Reason]) -> str:
    """The same lines, without the parameters that make the library give up a line."""
    from icalendar.parser import Contentline

    lines = list(filter(None, _fold.sub("", text).split("\r\n")))
    for number, line in enumerate(lines):
        try:
            Contentline(line).parts()  # type: ignore[no-untyped-call]
        except ValueError:
            lines[number] = _without_broken(line, warnings)
    return "\r\n".join((*filter(None, lines), ""))


def _without_broken(line: str, warnings: list[Reason]) -> str:
    from icalendar.parser import Parameters

    end = line.lower().rfind(":mailto:")
    end = end if end >= 0 else line.find(":")
    if end < 0:
        end = len(line)
    name, *parameters = line[:end].split(";")
    kept = []
    for parameter in filter(None, parameters[:_MOST_PARAMETERS]):
        try:
            Parameters.from_ical(parameter)  # type: ignore[no-untyped-call]
        except ValueError:
            warnings.append(Reason.of("calendar_unread_value", name=name, value=parameter))
        else:
            kept.append(parameter)
    return ";".join((name, *kept)) + line[end:] if line[end:] else ""


def values_of(component: Component, name: str) -> list[object]:
    """All values of a property, in their order."""
    found = component.get(name)
    if found is None:
        return []
    return list(found) if isinstance(found, list) else [found]


def text_of(component: Component, name: str, warn: Callable[[Reason], object] | None = None) -> str:
    """The first text of a property that is not empty, without escapes; "" for none."""
    for value in values_of(component, name):
        text = plain_text(value)
        if text:
            if len(text) > MAXIMUM_VALUE_LENGTH:
                if warn is not None:
                    warn(Reason.of("calendar_text_cut", name=name, limit=MAXIMUM_VALUE_LENGTH))
                return text[:MAXIMUM_VALUE_LENGTH]
            return text
    return ""


def plain_text(value: object) -> str:
    """A property's text without the escapes of RFC 5545, 3.3.11."""
    text = str(value) if isinstance(value, str) else unescaped(property_text(value))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def unescaped(text: str) -> str:
    """A TEXT value without its escapes."""
    if "\\" not in text:
        return text
    pieces = []
    characters = iter(text)
    for character in characters:
        if character == "\\":
            escaped = next(characters, "")
            pieces.append(_ESCAPES.get(escaped, "\\" + escaped))
        else:
            pieces.append(character)
    return "".join(pieces)


def words_of(component: Component, name: str) -> list[str]:
    """The single words of a list property such as CATEGORIES."""
    found = []
    for value in values_of(component, name):
        items = getattr(value, "cats", None)
        texts = [str(item) for item in items] if items is not None else plain_text(value).split(",")
        found += [text.strip() for text in texts if text.strip()]
    return found


def parameter_of(value: object, name: str) -> str:
    """A parameter of a property's value, or ""."""
    found = getattr(value, "params", {}).get(name, "")
    return ",".join(map(str, found)) if isinstance(found, list) else str(found)


def properties_of(component: Component) -> Iterator[tuple[str, object]]:
    """Name and value of each property of the component itself."""
    for name in component:
        for value in values_of(component, name):
            yield name.upper(), value
