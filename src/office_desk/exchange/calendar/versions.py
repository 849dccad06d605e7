"""Several versions of one event or to-do in one file, as the messages about a meeting make them: the newest counts.

Which is newer is told by RFC 5546, 2.1.5: the higher SEQUENCE, then the later DTSTAMP. An answer (REPLY) and a
cancellation (CANCEL) are no whole versions; what they say is set into the one that they speak of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from office_desk.exchange.calendar.calendar_text import RawComponent
from office_desk.exchange.calendar.components import own_lines
from office_desk.exchange.calendar.own_properties import PREFIX
from office_desk.exchange.lasting_marks import is_uuid
from office_desk.model.errors import Reason

SHORTEST_UID = 8
"""Characters; RFC 7986, 5.3 wants a UID to be globally unique, which no shorter one can be."""

_PROPOSALS = ("COUNTER", "DECLINECOUNTER", "REFRESH")
_REVISION = frozenset(("SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "CREATED"))
_TIMES = frozenset(("DTSTART", "DTEND", "DURATION", "DUE"))
_name = re.compile(r"[A-Za-z0-9-]+").match
_answer = re.compile(r";PARTSTAT=[^;:\"]*", re.IGNORECASE)

DateOf = Callable[[RawComponent], datetime | None]
"""Tells which date of a recurring event a component is about (RECURRENCE-ID); None for the event itself."""


class Versions:
    """What a file tells, each event and to-do once.

    Attributes:
        newest: The components in the order of the file; a `RawComponent.warnings` tells what was left out.
        shared_uids: UIDs that the file gives to different events; they tell nothing.
    """

    def __init__(self, components: Iterable[RawComponent], date_of: DateOf) -> None:
        self.newest: list[RawComponent] = []
        self.shared_uids: set[str] = set()
        groups: dict[object, list[RawComponent]] = {}
        for number, raw in enumerate(map(_as_date, components)):
            uid = raw.uid
            key = (raw.name, uid, date_of(raw)) if len(uid) >= SHORTEST_UID else number
            groups.setdefault(key, []).append(raw)
        for group in groups.values():
            if len(group) == 1 and group[0].method != "CANCEL":
                self.newest += group
                continue
            events = _told_apart([_Version(raw, place) for place, raw in enumerate(group)])
            if len(events) > 1:
                self.shared_uids.add(group[0].uid)
            self.newest += map(_newest, events)


def is_cancellation(raw: RawComponent) -> bool:
    """Whether a component says that an event is cancelled, and not what it was."""
    return _Version(raw).is_cancellation


@dataclass(frozen=True)
class _Version:
    """One of several components that speak of the same."""

    raw: RawComponent
    place: int = 0

    @cached_property
    def lines(self) -> list[tuple[str, str]]:
        """Name in upper case and whole line of each property."""
        found = ((_name(line), line) for line in own_lines(self.raw))
        return [(name[0].upper(), line) for name, line in found if name]

    @cached_property
    def order(self) -> tuple[int, str, str, bool, int]:
        """The greater, the newer; of equals a cancellation, then what stands later in the file."""
        sequence = self.value("SEQUENCE")
        number = int(sequence) if sequence.isdecimal() and len(sequence) < 12 else 0
        return (number, self.value("DTSTAMP"), self.value("LAST-MODIFIED"), self.is_cancellation, self.place)

    @property
    def is_cancellation(self) -> bool:
        is_cancelled = self.value("STATUS").upper() == "CANCELLED"
        return self.raw.method == "CANCEL" or (is_cancelled and not self.value("SUMMARY"))

    @property
    def is_whole(self) -> bool:
        """Whether it says all of the event; answers, cancellations and proposals do not."""
        return self.raw.method not in ("REPLY", *_PROPOSALS) and not self.is_cancellation

    def named(self, name: str) -> list[str]:
        return [line for found, line in self.lines if found == name]

    def value(self, name: str) -> str:
        return next((line.partition(":")[2].strip() for line in self.named(name)), "")

    def with_lines(self, lines: Iterable[tuple[str, str]]) -> _Version:
        name = self.raw.name
        text = "\r\n".join((f"BEGIN:{name}", *(line for _, line in lines), f"END:{name}", ""))
        return _Version(replace(self.raw, text=text), self.place)


def _as_date(raw: RawComponent) -> RawComponent:
    """What ADD adds to a recurring event is one more date of it, and known as that one."""
    if raw.method != "ADD":
        return raw
    added = _Version(raw)
    start = [("RECURRENCE-ID", f"RECURRENCE-ID{line[len('DTSTART') :]}") for line in added.named("DTSTART")]
    return added.with_lines((*start, *added.lines)).raw


def _told_apart(versions: list[_Version]) -> list[list[_Version]]:
    """The versions of each event; of more than one only where a careless program gave several events one UID.

    Those do not claim to be versions, and were written at once, or differ both in what they are called and in when they
    are.
    """
    by_event: dict[tuple[str, str], list[_Version]] = {}
    for each in versions:
        by_event.setdefault((each.value("SUMMARY"), each.value("DTSTART")), []).append(each)
    titles, starts = (len(set(told)) for told in zip(*by_event, strict=True))
    is_at_once = len({each.value("DTSTAMP") for each in versions}) == 1
    differ = is_at_once or (titles > 1 and starts == len(by_event))
    return list(by_event.values()) if differ and not _are_said_versions(versions) else [versions]


def _are_said_versions(versions: Sequence[_Version]) -> bool:
    return is_uuid(versions[0].raw.uid) or any(
        each.raw.method not in ("", "PUBLISH") or each.named("SEQUENCE") for each in versions
    )


def _newest(versions: Sequence[_Version]) -> RawComponent:
    """The newest version with the answers and the cancellation that came for it."""
    told = sorted(versions, key=lambda version: version.order)
    cancellations = [each for each in told if each.is_cancellation]
    replies = [each for each in told if each.raw.method == "REPLY"]
    whole = [each for each in told if each.is_whole] or replies or cancellations or told
    base = whole[-1]
    newest = _answered(base, replies)
    taken = {base.place, *(each.place for each in replies)}
    if cancellations and (not base.is_whole or cancellations[-1].order > base.order):
        newest = _cancelled(newest, cancellations[-1])
        taken.add(cancellations[-1].place)
    left_out = [each for each in told if each.place not in taken and _says_more(each, newest)]
    warnings: tuple[Reason, ...] = ()
    if left_out:
        line = min(each.raw.first_line for each in left_out)
        warnings = (Reason.of("calendar_versions_left_out", count=len(left_out), line=line),)
    return replace(newest.raw, warnings=warnings)


def _answered(base: _Version, replies: Sequence[_Version]) -> _Version:
    """The version with the answers of those who were invited, the last one of each."""
    answers = {_address(line): line for reply in replies for line in reply.named("ATTENDEE")}
    if not answers:
        return base
    lines = []
    for name, line in base.lines:
        answer = _answer.search(answers.pop(_address(line), "")) if name == "ATTENDEE" else None
        lines.append((name, f"{name}{answer[0]}{_answer.sub('', line[len(name) :])}" if answer else line))
    lines += [("ATTENDEE", line) for line in answers.values()]
    lines += [("COMMENT", line) for reply in replies if reply is not base for line in reply.named("COMMENT")]
    return base.with_lines(lines)


def _cancelled(base: _Version, cancellation: _Version) -> _Version:
    """The version cancelled; what the cancellation leaves unsaid is as it stood.

    Without a STATUS it may take the invitation from some of those who were invited only (RFC 5546, 3.2.5).
    """
    removed = {_address(line) for line in cancellation.named("ATTENDEE")}
    staying = [line for line in base.named("ATTENDEE") if _address(line) not in removed]
    if removed and staying and not cancellation.named("STATUS"):
        return base.with_lines(each for each in base.lines if each[0] != "ATTENDEE" or each[1] in staying)
    replaced = {"STATUS"}
    if cancellation.value("DTSTART") not in ("", base.value("DTSTART")):
        replaced |= _TIMES
    lines = [each for each in base.lines if each[0] not in replaced]
    if cancellation is not base:
        said = {name for name, _ in lines} | {"STATUS"}
        lines += [each for each in cancellation.lines if each[0] not in said or each[0] == "COMMENT"]
    return base.with_lines((*lines, ("STATUS", "STATUS:CANCELLED")))


def _says_more(version: _Version, newest: _Version) -> bool:
    """Whether a version that is left out says anything that the newest one does not."""
    said = {line for _, line in newest.lines}
    return any(
        line not in said and name not in _REVISION and (name[:2] != "X-" or name.startswith(PREFIX))
        for name, line in version.lines
    )


def _address(line: str) -> str:
    """Where an attendee is reached, in lower case, without the scheme."""
    return line.rpartition(":")[2].strip().lower()
