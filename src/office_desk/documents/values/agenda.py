"""What the schedule of a period says: everything dated between two days, by month, by week or by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from office_desk.display import display_day, visible_text
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.day_names import month_name
from office_desk.documents.values.wording import Wording, document_values
from office_desk.labels.choices import choice_label
from office_desk.labels.kinds import kind_label
from office_desk.language import translate
from office_desk.model.card import TimelineItem
from office_desk.model.catalog import KINDS
from office_desk.model.vague_date import format_vague_date

_STATES = ("state", "status", "stage")


def agenda_values(
    items: Iterable[TimelineItem], first: date, last: date, options: PrintOptions, author: str
) -> dict[str, Any]:
    """The values of all styles of a schedule of a period: the same items, grouped as the style wants them."""
    wording = Wording(options)
    language = options.language
    listed = sorted(items, key=_order)
    title = wording.each(lambda code: _title(first, last, code))[0]
    return document_values(options, title, author) | {
        "words": wording.words(_words),
        "period": _period(first, last, language),
        "months": _grouped(listed, wording, first, lambda day: month_name(day, language)),
        "weeks": _grouped(listed, wording, first, lambda day: _week(day, language)),
        "kinds": _by_kind(listed, wording),
        "undated": [_item(item, wording) for item in listed if _day(item) is None],
    }


def _order(item: TimelineItem) -> tuple[date, date, str, int]:
    when = item.when
    first = when.earliest if when is not None else None
    last = when.latest if when is not None else None
    return first or last or date.max, last or date.max, item.kind, item.id


def _day(item: TimelineItem) -> date | None:
    return None if item.when is None else item.when.earliest or item.when.latest


def _grouped(
    items: Iterable[TimelineItem], wording: Wording, first: date, heading: Callable[[date], str]
) -> list[dict[str, Any]]:
    """Items under the heading of their first day; what began before the period stands in its first group."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        day = _day(item)
        if day is not None:
            groups.setdefault(heading(max(day, first)), []).append(_item(item, wording))
    return [{"heading": name, "items": found} for name, found in groups.items()]


def _by_kind(items: Iterable[TimelineItem], wording: Wording) -> list[dict[str, Any]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        groups.setdefault(item.kind, []).append(_item(item, wording))
    return [{"heading": _plural(kind, wording), "items": groups[kind]} for kind in KINDS if kind in groups]


def _plural(kind: str, wording: Wording) -> str:
    return wording.each(lambda _: kind_label(kind))[0]


def _item(item: TimelineItem, wording: Wording) -> dict[str, Any]:
    language = wording.languages[0]
    return {
        "when": format_vague_date(item.when, language) if item.when is not None else "",
        "title": visible_text(item.title),
        "kind": wording.each(lambda _: kind_label(item.kind, plural=False))[0],
        "state": wording.each(lambda _: _state(item))[0],
        "detail": visible_text(item.detail),
    }


def _state(item: TimelineItem) -> str:
    key = next((key for key in _STATES if key in KINDS[item.kind].by_key), "")
    return choice_label(item.kind, key, item.state) if key and item.state else ""


def _title(first: date, last: date, language: str) -> str:
    return translate("Papers", "Agenda, {period}", period=_period(first, last, language))


def _period(first: date, last: date, language: str) -> str:
    return f"{display_day(first, language)} – {display_day(last, language)}"


def _week(day: date, language: str) -> str:
    monday = day - timedelta(days=day.weekday())
    return _period(monday, monday + timedelta(days=6), language)


def _words() -> dict[str, str]:
    return {
        "agenda": translate("Papers", "Agenda"),
        "undated": translate("Papers", "Without a date"),
        "nothing": translate("Papers", "Nothing is dated in this period."),
    }
