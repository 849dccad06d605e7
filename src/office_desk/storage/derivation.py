"""What is computed from a record on every write: its shown titles, its sort keys, its words for the search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from office_desk.model.catalog import KINDS, RecordKind, Searched
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate
from office_desk.names.organization_name import display_title
from office_desk.names.person_name import PersonName, display_names
from office_desk.names.search_words import BOUNDARY, search_words, text_words
from office_desk.names.sort_keys import sort_key, sort_keys

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
    form = _title_form(kind.key)
    if form is _TitleForm.ONE_TEXT:
        title = " ".join(str(values[kind.titles[0]] or "").split())[:SHOWN_LENGTH]
        return Shown(Titles(title, title, title), Titles(*sort_keys(title)))
    if form is _TitleForm.PERSON:
        name = person_name(values)
        titles = [title[:SHOWN_LENGTH] for title in display_names(name)]
        return Shown(Titles(*titles), Titles(*_person_keys(name, titles)))
    titles = [_title(kind, form, values, linked, language)[:SHOWN_LENGTH] for language in LANGUAGES]
    if titles[0] == titles[1] == titles[2]:
        return Shown(Titles(*titles), Titles(*sort_keys(titles[0])))
    keys = [sort_key(title, language) for title, language in zip(titles, LANGUAGES, strict=True)]
    return Shown(Titles(*titles), Titles(*keys))


class _TitleForm(Enum):
    """What the records of a kind are called by."""

    PERSON = auto()
    LANGUAGES = auto()
    ONE_TEXT = auto()
    JOINED = auto()


@cache
def _title_form(kind: str) -> _TitleForm:
    fields = [KINDS[kind][key] for key in KINDS[kind].titles]
    if kind == "people":
        return _TitleForm.PERSON
    if all(field.language for field in fields):
        return _TitleForm.LANGUAGES
    return _TitleForm.ONE_TEXT if len(fields) == 1 and not fields[0].target else _TitleForm.JOINED


def _title(
    kind: RecordKind, form: _TitleForm, values: Mapping[str, Any], linked: Mapping[str, Titles], language: str
) -> str:
    if form is _TitleForm.LANGUAGES:
        by_language = {kind[key].language: values[key] for key in kind.titles}
        return display_title(by_language["en"], by_language["zh"], by_language["ru"], language)
    parts = [linked[key].in_language(language) if key in linked else str(values[key] or "") for key in kind.titles]
    if not kind[kind.titles[0]].target and parts[0]:
        return " ".join(parts[0].split())
    return " · ".join(part for part in parts if part)


def _person_keys(name: PersonName, titles: Sequence[str]) -> Iterator[str]:
    family_first = " ".join(filter(None, (name.family, name.given, name.patronymic)))
    for language, title in zip(LANGUAGES, titles, strict=True):
        if language == "zh" and name.zh:
            yield sort_key(name.zh, language, surname=True)
        elif language == "ru" and name.ru:
            yield sort_key(name.ru, language)
        else:
            yield sort_key(family_first or title, language, surname=True)


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
