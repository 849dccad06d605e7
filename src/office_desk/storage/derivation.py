"""What is computed from a record on every write: its shown titles, its sort keys, its words for the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from enum import Enum, auto
from functools import cache
from typing import Any, NamedTuple
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


class Shown(NamedTuple):
    """What a record is called, and what puts it in order, for readers of en, zh and ru."""

    titles: tuple[str, str, str]
    keys: tuple[str, str, str]


def shown(kind: RecordKind, values: Mapping[str, Any], linked: Mapping[str, Titles]) -> Shown:
    """How a record is called and ordered for readers of each language.

    Args:
        linked: Titles of the records its title fields point at.
    """
    form = _title_form(kind.key)
    if form is _TitleForm.ONE_TEXT:
        title = " ".join(str(values[kind.titles[0]] or "").split())[:SHOWN_LENGTH]
        return Shown((title, title, title), sort_keys(title))
    if form is _TitleForm.PERSON:
        name = person_name(values)
        en, zh, ru = display_names(name)
        titles = en[:SHOWN_LENGTH], zh[:SHOWN_LENGTH], ru[:SHOWN_LENGTH]
        return Shown(titles, _person_keys(name, titles))
    called = _in_languages(kind, values) if form is _TitleForm.LANGUAGES else _joined(kind, values, linked)
    en, zh, ru = titles = called[0][:SHOWN_LENGTH], called[1][:SHOWN_LENGTH], called[2][:SHOWN_LENGTH]
    if en == zh == ru:
        return Shown(titles, sort_keys(en))
    return Shown(titles, (sort_key(en, "en"), sort_key(zh, "zh"), sort_key(ru, "ru")))


@cache
def called_by(kind: str) -> tuple[str, ...]:
    """The fields of which a record's titles and sort keys are made."""
    return (*KINDS[kind].titles, "title") if kind == "people" else tuple(KINDS[kind].titles)


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


def _in_languages(kind: RecordKind, values: Mapping[str, Any]) -> list[str]:
    by_language = {kind[key].language: values[key] for key in kind.titles}
    return [display_title(by_language["en"], by_language["zh"], by_language["ru"], code) for code in LANGUAGES]


def _joined(kind: RecordKind, values: Mapping[str, Any], linked: Mapping[str, Titles]) -> list[str]:
    """The titles of linked records and texts of its own in a row; a first text alone where there is one."""
    first = kind.titles[0]
    if not kind[first].target and values[first]:
        return [" ".join(str(values[first]).split())] * len(LANGUAGES)
    parts = []
    for key in kind.titles:
        called = linked.get(key)
        own = "" if called else str(values[key] or "")
        parts.append((called.en, called.zh, called.ru) if called else (own, own, own))
    return [" · ".join(filter(None, in_language)) for in_language in zip(*parts, strict=True)]


def _person_keys(name: PersonName, titles: Sequence[str]) -> tuple[str, str, str]:
    family_first = " ".join(filter(None, (name.family, name.given, name.patronymic)))
    en, zh, ru = (family_first or title for title in titles)
    return (
        sort_key(en, "en", surname=True),
        sort_key(name.zh or zh, "zh", surname=True),
        sort_key(name.ru, "ru") if name.ru else sort_key(ru, "ru", surname=True),
    )


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
    name_keys, text_keys = _searched(kind.key)
    people = (person_name(values),) if kind.key == "people" else ()
    names = () if people else [values[key] for key in name_keys if values[key]]
    named = search_words(*names, *parts, people=people)
    texts = [values[key] for key in text_keys if values[key]]
    told = text_words("\n".join(texts)) if texts else ""
    return f"{named} {BOUNDARY} {told}" if told else named


@cache
def _searched(kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields that a record is found by as names, and as texts."""
    fields = KINDS[kind].written
    as_names = tuple(field.key for field in fields if field.searched is Searched.NAME)
    return as_names, tuple(field.key for field in fields if field.searched is Searched.TEXT)
