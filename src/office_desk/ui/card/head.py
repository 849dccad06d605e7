"""The head of a card: the name in three scripts, how it stands, and what a colleague would tell first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from office_desk.dated_text import date_text, quoted, words_of
from office_desk.display import visible_text
from office_desk.labels import choice_label, kind_label
from office_desk.labels.joining import in_a_row
from office_desk.model.card import Card
from office_desk.model.catalog import KINDS
from office_desk.model.snapshot import Snapshot
from office_desk.model.vague_date import VagueDate, format_vague_date
from office_desk.names.scripts import has_cyrillic, has_han, has_latin
from office_desk.ui.card.facts import fact_text
from office_desk.ui.card.item_words import item_icon, relative_text
from office_desk.ui.card.shapes import CardShape
from office_desk.ui.card.wrapped_text import QuietLabel, ValueLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font
from office_desk.ui.look.state_tones import STATE_KEYS, tone_of
from office_desk.ui.look.widgets import IconLabel, SecondaryLabel, StatePill

_MARKS = {"zh": "中", "en": "EN", "ru": "РУ"}
_MARK_WIDTH = 20
_OVER = frozenset({"agreed", "closed"})


class CardHead(QWidget):
    """Who or what this is, at one glance."""

    def __init__(
        self, card: Card, shape: CardShape, language: str, zone: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._shape = shape
        self._language = language
        self._zone = zone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        self._column.setSpacing(2)
        self._add_names()
        self._add_state()
        self._add_glance(today)

    def _add_names(self) -> None:
        snapshot = self._card.snapshot
        title = card_name(self._card, self._shape, self._language)
        name = ValueLabel(title, self)
        name.setFont(sized_font(tokens.FONT_CARD, bold=True))
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(name, 1)
        variant = str(snapshot.values.get("kind") or "")
        row.addWidget(IconLabel(item_icon(snapshot.kind, variant), "muted", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        names = [] if self._shape.named_after else other_names(self._card, self._language)
        for language, text in names:
            self._column.addLayout(self._marked(_MARKS[language], ValueLabel(visible_text(text), self)))

    def _marked(self, mark: str, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        label = SecondaryLabel(mark, self)
        label.setFixedWidth(_MARK_WIDTH)
        label.setContentsMargins(0, 1, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(widget, 1)
        return row

    def _add_state(self) -> None:
        snapshot = self._card.snapshot
        self._column.addSpacing(tokens.SPACE_TIGHT)
        if state := shown_state(snapshot):
            key, value = state
            word = visible_text(choice_label(snapshot.kind, key, value))
            since = snapshot.values.get(self._shape.since) if self._shape.since else None
            pill = StatePill(tone_of(value), f"{word}{since_text(since, self._language)}", self)
            if tip := self._words_tip(since):
                pill.setToolTip(tip)
            self._column.addWidget(pill)
        told = [fact_text(self._card, key, self._language, self._zone) for key in self._shape.head]
        line = " · ".join(dict.fromkeys(text for text in told if text))
        if line:
            told_line = QuietLabel(line, self)
            told_line.setToolTip(self._words_tip(*(snapshot.values.get(key) for key in self._shape.head)))
            self._column.addWidget(told_line)

    def _words_tip(self, *dates: object) -> str:
        """The words in which dates were told that the head words anew, one below the other."""
        words = (words_of(one) for one in dates)
        return "<br>".join(escape(quoted(one, self._language)) for one in words if one)

    def _add_glance(self, today: date) -> None:
        """Last contact, next step, who knows them: what one asks a colleague over the desk."""
        last = self._card.last_contact
        lines: list[tuple[str, str, str]] = []
        if last is not None:
            told = relative_text(last, today, self._language)
            lines.append(("clock", self.tr("Last contact: {when}").format(when=told), self._words_tip(last)))
        if step := next_step(self._card, self._language):
            lines.append(("list-checks", self.tr("Next: {step}").format(step=step), ""))
        if owners := owners_of(self._card):
            lines.append(("user", self.tr("Ask: {names}").format(names=in_a_row(owners)), ""))
        if lines:
            self._column.addSpacing(tokens.SPACE_TIGHT)
        for icon_name, text, tip in lines:
            row = QHBoxLayout()
            row.setSpacing(tokens.SPACE)
            words = ValueLabel(text, self)
            words.setToolTip(tip)
            box = QVBoxLayout()  # the icon stands in the middle of the first line
            box.setContentsMargins(0, max(0, words.fontMetrics().height() - tokens.ICON_SIZE) // 2, 0, 0)
            box.addWidget(IconLabel(icon_name, "muted", parent=self), 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(box)
            row.addWidget(words, 1)
            self._column.addLayout(row)


def shown_state(snapshot: Snapshot) -> tuple[str, str] | None:
    """The field and value of the state that the head shows; None where there is none to show."""
    key = next((field.key for field in KINDS[snapshot.kind].fields if field.key in STATE_KEYS), "")
    value = str(snapshot.values.get(key) or "") if key else ""
    return (key, value) if value and value != "none" else None


def card_name(card: Card, shape: CardShape, language: str) -> str:
    """What stands at the top: the record's name, or that of what it is about where it has none of its own."""
    snapshot = card.snapshot
    if shape.named_after and (titles := snapshot.links.get(shape.named_after)):
        return visible_text(titles.in_language(language))
    field = KINDS[snapshot.kind][KINDS[snapshot.kind].titles[0]]
    if field.choices:
        return visible_text(choice_label(snapshot.kind, field.key, str(snapshot.values.get(field.key) or "")))
    return visible_text(card.title) or kind_label(snapshot.kind, plural=False)


def other_names(card: Card, language: str) -> list[tuple[str, str]]:
    """The names in the other languages that differ from the title, each with the language it is in.

    A title that only stands in for a missing one is left out: a Russian name is no Chinese one.
    """
    snapshot = card.snapshot
    fields = (KINDS[snapshot.kind][key] for key in KINDS[snapshot.kind].titles)
    told = {field.language for field in fields if snapshot.values.get(field.key)}
    seen = {card.title}
    names = []
    for code in ("zh", "en", "ru"):
        text = snapshot.titles.in_language(code)
        own = _language_of(text) or code
        if code == language or own == language or text in seen:
            continue
        is_written_so = {"zh": has_han(text), "ru": has_cyrillic(text), "en": own == "en"}[code]
        if text and (code in told or is_written_so):
            seen.add(text)
            names.append((own, text))
    return names


def _language_of(name: str) -> str:
    """The language that a name's letters tell; "" for Latin ones, which stand in a name of any language."""
    if has_latin(name):
        return ""
    return "zh" if has_han(name) else "ru" if has_cyrillic(name) else ""


def since_text(since: object, language: str) -> str:
    """What follows the state: " since Feb 2021"; words that tell when by themselves are set off, as they were said."""
    if not isinstance(since, VagueDate):
        return ""
    if since.is_unknown or (since.words and not words_of(since)):
        return f" · {date_text(since, language)}"
    if "/" in since.edtf:
        return f" {visible_text(format_vague_date(since, language, style='short'))}"
    try:
        return f" {format_vague_date(VagueDate.between(since, None), language, style='short')}"
    except ValueError:  # a season or a rare form cannot begin a period
        return f" · {date_text(since, language)}"


def next_step(card: Card, language: str) -> str:
    """What has to happen next: the record's own next step, else its first open task, else that of its talks."""
    values = card.snapshot.values
    if step := str(values.get("next_step") or ""):
        return _with_date(step, values.get("next_step_due"), language)
    for section in card.sections:
        if section.key == "tasks":
            for row in section.rows:
                if row.cells.get("state") == "open":
                    return _with_date(row.title, row.cells.get("due"), language)
    for item in card.timeline:
        if item.kind == "negotiations" and item.detail and item.state not in _OVER:
            return visible_text(item.detail)
    return ""


def owners_of(card: Card) -> list[str]:
    """The colleagues who look after the record: its owner, and the owners of its open tasks."""
    owners: Iterable[object] = (
        row.cells.get("owner") for section in card.sections if section.key == "tasks" for row in section.rows
    )
    named = [card.snapshot.values.get("owner"), *owners]
    return [visible_text(str(name)) for name in dict.fromkeys(named) if name]


def _with_date(text: str, when: object, language: str) -> str:
    said = date_text(when, language) if isinstance(when, VagueDate) else ""
    return visible_text(text) + (f" ({said})" if said else "")
