"""Whatever text is read or typed: a field gives back what it was given, and never fails over what it is told."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from office_desk.model.catalog import KINDS
from office_desk.ui.form.moment_editor import MomentEditor, read_time
from office_desk.ui.form.number_editors import IntegerEditor
from office_desk.ui.form.text_editors import LongTextEditor, TextEditor, UrlEditor
from office_desk.ui.form.vague_editors import VagueCountEditor, VagueDateEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_EVENTS = KINDS["events"]
_quickly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _english() -> str:
    return "en"


@_quickly
@given(st.text(max_size=80))
def test_a_line_gives_back_what_was_read(qapp: QApplication, text: str) -> None:
    editor = TextEditor(_EVENTS["venue"], "events")
    editor.set_value(text)
    assert editor.value() == text


@_quickly
@given(st.text(max_size=80))
def test_an_address_gives_back_what_was_read(qapp: QApplication, text: str) -> None:
    editor = UrlEditor(_EVENTS["website"], "events")
    editor.set_value(text)
    assert editor.value() == text


@_quickly
@given(st.text(max_size=200))
def test_several_lines_give_back_what_was_read(qapp: QApplication, text: str) -> None:
    editor = LongTextEditor(_EVENTS["notes"], "events")
    editor.set_value(text)
    assert editor.value() == text


@_quickly
@given(st.text(max_size=60))
def test_what_is_typed_as_a_date_is_a_value_or_a_sentence(qapp: QApplication, text: str) -> None:
    editor = VagueDateEditor(_EVENTS["date_said"], "events", _english)
    editor.line.setText(text)
    editor.line.textEdited.emit(text)
    told = editor.value() is not None or bool(editor.problem())
    assert told == bool(editor.text())


@_quickly
@given(st.text(max_size=60))
def test_what_is_typed_as_a_count_is_a_value_or_a_sentence(qapp: QApplication, text: str) -> None:
    editor = VagueCountEditor(_EVENTS["attendance"], "events", _english)
    editor.line.setText(text)
    editor.line.textEdited.emit(text)
    told = editor.value() is not None or bool(editor.problem())
    assert told == bool(editor.text())


@_quickly
@given(st.text(max_size=30))
def test_what_is_typed_as_a_number_is_a_value_or_a_sentence(qapp: QApplication, text: str) -> None:
    editor = IntegerEditor(_EVENTS["capacity"], "events")
    editor.line.setText(text)
    told = editor.value() is not None or bool(editor.problem())
    assert told == bool(editor.text())


@_quickly
@example(day="0001-01-01", clock="00:00")
@example(day="9999-12-31", clock="23:59")
@given(day=st.text(max_size=20) | st.dates().map(str), clock=st.text(max_size=8) | st.times().map(str))
def test_what_is_typed_as_a_moment_is_a_value_or_a_sentence(qapp: QApplication, day: str, clock: str) -> None:
    editor = MomentEditor(_EVENTS["starts_at"], "events", _english)
    editor.set_zone("Asia/Shanghai")
    editor.day_line.setText(day)
    editor.time_line.setText(clock)
    editor.day_line.textEdited.emit(day)
    typed = bool(editor.day_line.text().strip() or editor.time_line.text().strip())
    assert (editor.value() is not None or bool(editor.problem())) == typed


@given(st.times())
def test_every_time_is_read_as_it_is_shown(clock: time) -> None:
    assert read_time(f"{clock:%H:%M}") == clock.replace(second=0, microsecond=0)
