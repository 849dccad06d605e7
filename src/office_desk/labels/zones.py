"""What people call a time zone: by a city, in the reader's language where the office meets it often."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP, translate

_CITIES = {
    "Asia/Shanghai": QT_TRANSLATE_NOOP("Zones", "Shanghai"),
    "Asia/Hong_Kong": QT_TRANSLATE_NOOP("Zones", "Hong Kong"),
    "Asia/Almaty": QT_TRANSLATE_NOOP("Zones", "Almaty"),
    "Asia/Tokyo": QT_TRANSLATE_NOOP("Zones", "Tokyo"),
    "Asia/Novosibirsk": QT_TRANSLATE_NOOP("Zones", "Novosibirsk"),
    "Asia/Vladivostok": QT_TRANSLATE_NOOP("Zones", "Vladivostok"),
    "Asia/Yekaterinburg": QT_TRANSLATE_NOOP("Zones", "Yekaterinburg"),
    "Europe/Berlin": QT_TRANSLATE_NOOP("Zones", "Berlin"),
    "Europe/London": QT_TRANSLATE_NOOP("Zones", "London"),
    #: Both cities have the same time, and partners know one or the other
    "Europe/Moscow": QT_TRANSLATE_NOOP("Zones", "Moscow and St Petersburg"),
}


def zone_city(zone: str) -> str:
    """Answer the city that an IANA zone is named after: "Shanghai", «Шанхай», "New York"."""
    if zone in _CITIES:
        return translate("Zones", _CITIES[zone])
    return zone.rpartition("/")[2].replace("_", " ")
