"""What is computed from a record on every write: its shown titles, its sort keys, its words for the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.model.catalog import RecordKind, Searched
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate
from office_desk.names.organization_name import display_title
from office_desk.names.person_name import PersonName, display_name
from office_desk.names.search_words import BOUNDARY, search_words, text_words
from office_desk.names.sort_keys import sort_key

LANGUAGES = ("en", "zh", "ru")
SHOWN_LENGTH = 200


def person_name(values: Mapping[str, Any]) -> PersonName:
    """The name of a person's record."""
    return PersonName(
        family=values["family_name"],
        given=values["given_name"],
        patronymic=values["patronymic"],
        zh=values["name_zh"],
        ru=values["name_ru"],
        title=values["title"],
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """Titles and sort keys of a record."""

    titles: Titles
    sort: Titles


def shown(kind: RecordKind, values: Mapping[str, Any], linked: Mapping[str, Titles]) -> Shown:
    """How a record is called and ordered for readers of each language.

    Args:
        linked: Titles of the records its title fields point at.
    """
    titles = [_title(kind, values, linked, language)[:SHOWN_LENGTH] for language in LANGUAGES]
    keys = [_sort_text(kind, values, title, language) for title, language in zip(titles, LANGUAGES, strict=True)]
    return Shown(Titles(*titles), Titles(*keys))


def _title(kind: RecordKind, values: Mapping[str, Any], linked: Mapping[str, Titles], language: str) -> str:
    if kind.key == "people":
        return display_name(person_name(values), language)
    fields = [kind[key] for key in kind.titles]
    if all(field.language for field in fields):
        by_language = {field.language: values[field.key] for field in fields}
        return display_title(by_language["en"], by_language["zh"], by_language["ru"], language)
    parts = [
        linked[field.key].in_language(language)
        if field.target and field.key in linked
        else str(values[field.key] or "")
        for field in fields
    ]
    if not fields[0].target and parts[0]:
        return " ".join(parts[0].split())
    return " · ".join(part for part in parts if part)


def _sort_text(kind: RecordKind, values: Mapping[str, Any], title: str, language: str) -> str:
    if kind.key != "people":
        return sort_key(title, language)
    if language == "zh" and values["name_zh"]:
        return sort_key(values["name_zh"], language, surname=True)
    if language == "ru" and values["name_ru"]:
        return sort_key(values["name_ru"], language)
    family_first = " ".join(filter(None, (values["family_name"], values["given_name"], values["patronymic"])))
    return sort_key(family_first or title, language, surname=True)


def derived_values(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Any]:
    """The catalog's derived fields of a record."""
    if kind.key != "events":
        return {}
    return {"when": _event_days(values)}


def _event_days(values: Mapping[str, Any]) -> VagueDate | None:
    """The days of an event as its own zone's calendar has them; what was said where no time is set."""
    start, end = values["starts_at"], values["ends_at"]
    if start is None:
        said: VagueDate | None = values["date_said"]
        return said
    zone = ZoneInfo(values["timezone"] or "UTC")
    first = start.astimezone(zone).date()
    # An event that ends at midnight sharp does not reach into the next day.
    last = (end - timedelta(microseconds=1)).astimezone(zone).date() if end and end > start else first
    return VagueDate.of_day(first) if first == last else VagueDate.from_edtf(f"{first}/{last}")


def words_of(kind: RecordKind, values: Mapping[str, Any], parts: Iterable[str] = ()) -> str:
    """The words by which the search finds a record.

    Args:
        parts: Texts of its parts, such as phone numbers and the names of employers.
    """
    names = [values[f.key] for f in kind.written if f.searched is Searched.NAME and values[f.key]]
    texts = [values[f.key] for f in kind.written if f.searched is Searched.TEXT and values[f.key]]
    people = (person_name(values),) if kind.key == "people" else ()
    named = search_words(*(() if people else names), *parts, people=people)
    told = text_words("\n".join(texts)) if texts else ""
    return f"{named} {BOUNDARY} {told}" if told else named
