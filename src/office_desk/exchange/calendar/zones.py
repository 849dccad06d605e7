"""Which IANA time zone a TZID of a calendar file means; other programs write a dozen kinds of them.

In this order: the name itself, the Windows name (CLDR windowsZones), the last part of a path such as Mozilla's, what
X-LIC-LOCATION says, the rules that the file gives, the offset written into the name. Nothing outlives one file: two
files of Outlook may both define "Customized Time Zone" and mean different ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

_location = re.compile(r"^X-LIC-LOCATION[^:]*:(.+)$", re.IGNORECASE | re.MULTILINE).search
_zone_id = re.compile(r"^TZID[^:]*:(.+)$", re.IGNORECASE | re.MULTILINE).search
_offset = re.compile(r"(?:UTC|GMT)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE).search
_plain_offset = re.compile(r"\s*([+-]\d{2}):?(\d{2})?\s*\Z").match
_UTC_NAMES = ("utc", "gmt", "z", "etc/utc", "zulu", "coordinated universal time")

# Tried first when only the rules of a zone are known, so that an office finds its own names again.
_LIKELY = (
    "Asia/Shanghai",
    "Europe/Moscow",
    "Asia/Hong_Kong",
    "Asia/Tokyo",
    "Asia/Yekaterinburg",
    "Asia/Novosibirsk",
    "Asia/Vladivostok",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Helsinki",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
_PLAIN_OFFSETS = {480: "Asia/Shanghai", 180: "Europe/Moscow", 0: "UTC"}


@dataclass(frozen=True, slots=True)
class Zone:
    """A resolved time zone.

    Attributes:
        name: Its IANA name, which the desk keeps.
        rules: What turns a wall time into a moment; of the file, where the file has its own rules.
        is_certain: Nothing had to be guessed.
    """

    name: str
    rules: tzinfo
    is_certain: bool = True


class Zones:
    """The zones of one file.

    Args:
        definitions: The texts of its VTIMEZONE components.
        home: IANA name of the zone for times that name none.
    """

    def __init__(self, definitions: Iterable[str], home: str) -> None:
        self._definitions = {found[1].strip().strip('"'): text for text in definitions if (found := _zone_id(text))}
        self.home = self._of_name(home) or Zone("UTC", UTC)
        self._known: dict[str, Zone | None] = {}

    def find(self, zone_id: str) -> Zone | None:
        """The zone that a TZID means; None when nobody can tell."""
        zone_id = zone_id.strip().strip('"')
        if zone_id not in self._known:
            self._known[zone_id] = self._found(zone_id)
        return self._known[zone_id]

    def _found(self, zone_id: str) -> Zone | None:
        named = self._of_name(zone_id)
        if named is not None:
            return named
        definition = self._definitions.get(zone_id, "")
        told = _location(definition)
        if told and (zone := self._of_name(told[1].strip())):
            return zone
        return (self._of_rules(definition) if definition else None) or _of_offset(zone_id)

    @staticmethod
    def _of_name(zone_id: str) -> Zone | None:
        folded = zone_id.strip("/ ").casefold()
        if folded in _UTC_NAMES:
            return Zone("UTC", UTC)
        name = _iana_names().get(folded) or _windows_names().get(folded)
        if name is None and folded.count("/") >= 2:
            parts = folded.split("/")
            name = _iana_names().get("/".join(parts[-2:])) or _iana_names().get("/".join(parts[-3:]))
        return Zone(name, ZoneInfo(name)) if name else None

    def _of_rules(self, definition: str) -> Zone | None:
        rules = _read_rules(definition)
        if rules is None:
            return None
        samples = _sample_offsets(rules)
        for name in dict.fromkeys((self.home.name, *_LIKELY, *sorted(available_timezones()))):
            if _sample_offsets(ZoneInfo(name)) == samples:
                return Zone(name, rules)
        return Zone(_fixed_name(samples[0]), rules, is_certain=False)


def zone_of_offset(text: str) -> str:
    """The IANA name for the TZ of vCalendar 1.0, such as "+08" or "-05:00"; "" for anything else."""
    found = _plain_offset(text)
    zone = _of_offset(f"UTC{found[1]}:{found[2] or '00'}") if found else None
    return zone.name if zone else ""


@lru_cache(maxsize=1)
def _iana_names() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones() if name not in ("localtime", "Factory")}


@lru_cache(maxsize=1)
def _windows_names() -> Mapping[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


def _read_rules(definition: str) -> tzinfo | None:
    """The rules of a VTIMEZONE as the library reads them; None when it cannot."""
    from icalendar import Timezone
    from icalendar.timezone import tzp

    tzp.use_zoneinfo()  # forgets every zone of the files before: its registry is one per process
    try:
        zone = Timezone.from_ical(definition)
        rules = zone.to_tz(tzp, lookup_tzid=False) if isinstance(zone, Timezone) else None
        return rules if isinstance(rules, tzinfo) else None
    except Exception:  # whatever a broken definition makes the library raise, it is no zone
        return None


@lru_cache(maxsize=1_000)
def _sample_offsets(rules: tzinfo) -> tuple[timedelta | None, ...]:
    """Offsets over four recent years, a week apart near where clocks are changed."""
    days = (
        (month, day)
        for month in (1, 3, 4, 5, 7, 9, 10, 11)
        for day in ((5, 20, 29) if month in (3, 4, 10, 11) else (15,))
    )
    return tuple(
        datetime(year, month, day, 12, tzinfo=rules).utcoffset() for month, day in tuple(days) for year in (2023, 2026)
    )


def _of_offset(zone_id: str) -> Zone | None:
    """The zone of a display name such as "(UTC+08:00) Beijing"; which one with that offset is a guess."""
    found = _offset(zone_id)
    if found is None:
        return None
    minutes = (int(found[2]) * 60 + int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
    if abs(minutes) > 14 * 60:
        return None
    name = _fixed_name(timedelta(minutes=minutes))
    return Zone(name, ZoneInfo(name), is_certain=False)


def _fixed_name(offset: timedelta | None) -> str:
    minutes = int((offset or timedelta()).total_seconds() // 60)
    if minutes in _PLAIN_OFFSETS:
        return _PLAIN_OFFSETS[minutes]
    hours, rest = divmod(minutes, 60)
    # The sign of these names is that of POSIX: Etc/GMT-8 is eight hours ahead of Greenwich.
    return f"Etc/GMT{-hours:+d}" if not rest and -12 <= hours <= 14 else "UTC"
