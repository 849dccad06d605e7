"""The plain facts of a record: the fields of its catalog that hold something, and its longer texts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from office_desk.dated_text import date_text, quoted, words_of
from office_desk.display import display_value, visible_text
from office_desk.labels import field_label
from office_desk.model.card import Card
from office_desk.model.catalog import KINDS, Field, Origin, ValueKind
from office_desk.model.vague_date import VagueDate
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.safe_links import safe_url
from office_desk.ui.card.wrapped_text import QuietLabel, ValueLabel
from office_desk.ui.files.file_sizes import file_size_text
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import IconButton

_LABEL_WIDTH = 104
_OWN_PLACE = frozenset({ValueKind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class Fact:
    """One value in words.

    Attributes:
        target: The record it names, for a link.
        said: The words a person used for a date, where they alone do not tell the year.
    """

    key: str
    label: str
    text: str
    target: tuple[str, int] | None = None
    said: str = ""


def facts_of(card: Card, language: str, zone: str, without: Collection[str]) -> list[Fact]:
    """Every field that holds something and has no other place on the card, in the catalog's order."""
    snapshot = card.snapshot
    kind = KINDS[snapshot.kind]
    return [
        fact
        for field in kind.shown.values()
        if field.key not in without and field.kind not in _OWN_PLACE and _is_told(card, field)
        if (fact := _fact(card, field, language, zone)).text
    ]


def texts_of(card: Card, keys: Collection[str]) -> list[Fact]:
    """The longer texts among the fields that hold something."""
    snapshot = card.snapshot
    return [
        Fact(key, field_label(snapshot.kind, key), visible_text(str(snapshot.values.get(key) or "")).strip())
        for key in keys
        if str(snapshot.values.get(key) or "").strip()
    ]


def long_text_keys(kind: str) -> tuple[str, ...]:
    """The fields of a kind that hold several lines."""
    return tuple(field.key for field in KINDS[kind].shown.values() if field.kind is ValueKind.LONG_TEXT)


def fact_text(card: Card, key: str, language: str, zone: str) -> str:
    """One field's value in words; empty where nothing was said."""
    field = KINDS[card.snapshot.kind].by_key.get(key)
    return "" if field is None else _fact(card, field, language, zone).text


def _is_told(card: Card, field: Field) -> bool:
    """Summaries of other records stand in the card's sections already."""
    return field.origin is not Origin.SUMMARY and card.snapshot.values.get(field.key) not in (None, "", (), "none")


def _fact(card: Card, field: Field, language: str, zone: str) -> Fact:
    snapshot = card.snapshot
    value = snapshot.values.get(field.key)
    label = field_label(snapshot.kind, field.key)
    if field.kind is ValueKind.LINK:
        titles = snapshot.links.get(field.key)
        text = visible_text(titles.in_language(language)) if titles and value else ""
        return Fact(field.key, label, text, (field.target, int(value)) if value else None)
    if field.kind is ValueKind.FLAG and not value:
        return Fact(field.key, label, "")
    if isinstance(value, VagueDate):
        return Fact(field.key, label, date_text(value, language), said=words_of(value))
    if size := file_size_text(snapshot.kind, field.key, value):
        return Fact(field.key, label, size)
    return Fact(field.key, label, display_value(field, value, language, zone=zone, kind=snapshot.kind))


class FactsBlock(QWidget):
    """Labels and values in two columns; a linked record opens, a web address too.

    Signals:
        opened: show this record, kind and id.
    """

    opened = Signal(str, int)

    def __init__(
        self, facts: list[Fact], language: str, open_url: Callable[[QUrl], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._open_url = open_url
        grid = QGridLayout(self)
        grid.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        grid.setHorizontalSpacing(tokens.SPACE)
        grid.setVerticalSpacing(tokens.SPACE_TIGHT)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, fact in enumerate(facts):
            label = QuietLabel(fact.label, self)
            label.setFixedWidth(_LABEL_WIDTH)
            label.setContentsMargins(0, 1, 0, 0)
            grid.addWidget(label, number, 0, top)
            grid.addWidget(self._value(fact), number, 1, top)

    def _value(self, fact: Fact) -> QWidget:
        if fact.target is not None:
            row = RecordRow(fact.target, fact.text, parent=self)
            row.setAccessibleName(f"{fact.label}: {fact.text}")
            row.set_as_link()
            row.opened.connect(self.opened)
            return row
        value = ValueLabel(fact.text, self)
        value.setAccessibleName(f"{fact.label}: {fact.text}")
        if fact.said:
            return self._with_words(value, quoted(fact.said, self._language))
        url = safe_url("url", fact.text) if fact.key == "website" else None
        return value if url is None else self._with_opener(value, url)

    def _with_words(self, value: ValueLabel, words: str) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(value)
        column.addWidget(QuietLabel(words, whole))
        return whole

    def _with_opener(self, value: ValueLabel, url: QUrl) -> QWidget:
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_TIGHT)
        row.addWidget(value, 1)
        button = IconButton("external-link", self.tr("Open in the browser"), whole)
        button.clicked.connect(lambda: self._open_url(url))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return whole


class TextsBlock(QWidget):
    """Longer texts, each under its heading, to be read, selected and copied."""

    def __init__(self, texts: list[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        column.setSpacing(2)
        for number, text in enumerate(texts):
            if number:
                column.addSpacing(tokens.SPACE)
            column.addWidget(QuietLabel(text.label, self))
            value = ValueLabel(text.text, self)
            value.setAccessibleName(f"{text.label}: {text.text}")
            column.addWidget(value)
