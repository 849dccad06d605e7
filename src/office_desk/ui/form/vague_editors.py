"""Fields for dates and counts typed as people speak, with what was understood below them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from office_desk import labels
from office_desk.model.birthday import birthday_without_year, is_without_year
from office_desk.model.catalog import Field
from office_desk.model.spoken_count import parse_spoken_count
from office_desk.model.spoken_date import parse_spoken_date
from office_desk.model.spoken_text import NotUnderstood
from office_desk.model.vague_count import VagueCount, format_vague_count
from office_desk.model.vague_date import VagueDate, format_vague_date
from office_desk.ui.form.calendar_popup import DayPicker
from office_desk.ui.form.text_editors import LineEditor

_SAID_OTHERWISE = frozenset({"date_not_understood", "count_not_understood"})
"""Refusals of the reader after which the words themselves are the value: facts are as vague as life."""

_Value = TypeVar("_Value", VagueDate, VagueCount)


class _SaidEditor(LineEditor, Generic[_Value]):
    """A value as said. Words that none can be told from are kept as words, and the echo says so."""

    def __init__(self, field: Field, kind: str, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._language = language
        self._loaded: _Value | None = None
        self._shown = ""

    def value(self) -> _Value | None:
        return self._loaded if self.text() == self._shown else self._read()[0]

    def problem(self) -> str:
        return "" if self.text() == self._shown else self._read()[1]

    def _read(self) -> tuple[_Value | None, str]:
        """What was typed as a value, or None and why it is none."""
        text = self.text()
        if not text:
            return None, ""
        try:
            return self._understood(text), ""
        except NotUnderstood as refusal:
            if refusal.reason.code in _SAID_OTHERWISE:
                return self._kept_words(text), ""
            return None, labels.reason(refusal.reason)

    def _understood(self, text: str) -> _Value:
        """The value that is meant; raises NotUnderstood."""
        raise NotImplementedError

    def _kept_words(self, text: str) -> _Value:
        """The words themselves as the value."""
        raise NotImplementedError

    def _take_typing(self) -> None:
        self._echo_typed()
        super()._take_typing()

    def _echo_typed(self) -> None:
        """Say what was understood."""
        raise NotImplementedError

    def _retranslate(self) -> None:
        super()._retranslate()
        if self.text() == self._shown:
            self.set_value(self._loaded)
        else:
            self._echo_typed()


class VagueDateEditor(_SaidEditor[VagueDate]):
    """A date as said: "since Feb 2021", «конец июня», 四月; the calendar picks an exact day.

    Words that no day can be told from are kept as words, and the echo says so.
    """

    def __init__(
        self,
        field: Field,
        kind: str,
        language: Callable[[], str],
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(field, kind, language, parent)
        self._today = today
        self._picker = DayPicker(self._line, language, self._calendar_day)
        self._picker.picked.connect(self._take_day)
        self._place(self._line)
        self._keep_echo_line()
        self._retranslate()

    def set_value(self, value: VagueDate | None) -> None:
        self._loaded = value
        self._shown = "" if value is None else format_vague_date(value, self._language()).strip()
        self._show_text(self._shown)
        self._echo_loaded()

    @property
    def picker(self) -> DayPicker:
        """The calendar of the field."""
        return self._picker

    def _calendar_day(self) -> date:
        value = self.value()
        return value.earliest if value is not None and value.earliest else self._today()

    def _take_day(self, day: date) -> None:
        self._show_text(format_vague_date(VagueDate.of_day(day), self._language(), style="long"))
        self._line.setFocus()
        self._take_typing()

    def _understood(self, text: str) -> VagueDate:
        without_year = birthday_without_year(text) if self.field.key == "birthday" else None
        return without_year if without_year is not None else parse_spoken_date(text, self._today()).value

    def _kept_words(self, text: str) -> VagueDate:
        return VagueDate.undatable(text)

    def _echo_typed(self) -> None:
        value, problem = self._read()
        if value is None:
            self._show_echo(problem)
        elif value.is_unknown and not is_without_year(value):
            self._show_echo(self.tr("Not understood as a date; kept as these words"))
        else:
            self._show_echo(format_vague_date(value, self._language(), style="long"))

    def _echo_loaded(self) -> None:
        """Beside words that were kept, say what they mean; a date that speaks for itself needs no echo."""
        value = self._loaded
        if value is None or not value.words or value.is_unknown:
            self._show_echo("")
            return
        meant = format_vague_date(value, self._language(), style="long")
        self._show_echo("" if meant.casefold() == self._shown.casefold() else meant)

    def _retranslate(self) -> None:
        self._picker.retranslate()
        super()._retranslate()


class VagueCountEditor(_SaidEditor[VagueCount]):
    """A number as said: 50, "over 500", «несколько»; unknown is not 0, and nothing typed is no value."""

    def __init__(self, field: Field, kind: str, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(field, kind, language, parent)
        self._place(self._line)
        self._keep_echo_line()
        self._retranslate()

    def set_value(self, value: VagueCount | None) -> None:
        self._loaded = value
        self._shown = "" if value is None else format_vague_count(value, self._language()).strip()
        self._show_text(self._shown)
        said = value is not None and bool(value.words) and value.number is not None
        self._show_echo(format_vague_count(value, self._language(), style="plain") if said and value else "")

    def _understood(self, text: str) -> VagueCount:
        return parse_spoken_count(text)

    def _kept_words(self, text: str) -> VagueCount:
        return VagueCount.unknown(text)

    def _echo_typed(self) -> None:
        value, problem = self._read()
        if value is None:
            self._show_echo(problem)
        elif value.is_unknown and value.words:
            self._show_echo(self.tr("Not understood as a number; kept as these words"))
        else:
            self._show_echo(format_vague_count(value, self._language(), style="plain"))
