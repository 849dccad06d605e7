"""Which clocks and days the times of a form are on: those of a zone field in it, or of a record it points at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from office_desk.model.catalog import KINDS
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.loading import Clocks, LoadedRecord, read_clocks, zone_links
from office_desk.ui.form.moment_editor import MomentEditor
from office_desk.ui.workplace import Workplace


class ZoneFollowing(QObject):
    """Keeps the moments of one form on the right clocks while the zone field or the link is changed.

    What is part of an event takes place on its day, so a new part's start is offered that day, and an end the day of
    its start; a time alone is then enough.
    """

    def __init__(self, kind: str, editors: Mapping[str, Editor], workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = KINDS[kind]
        self._editors = editors
        self._workplace = workplace
        self._moments = [editor for editor in editors.values() if isinstance(editor, MomentEditor)]
        self._is_new = False
        for key in {moment.field.zone_key for moment in self._moments if "." not in moment.field.zone_key}:
            editors[key].changed.connect(partial(self._follow_field, key))
        for key in zone_links(kind):
            editors[key].changed.connect(partial(self._follow_link, key))
        if self._start is not None:
            self._start.changed.connect(self._follow_start)

    @property
    def _start(self) -> MomentEditor | None:
        """Where a part of something else says when it begins."""
        start = self._editors.get("starts_at")
        return start if isinstance(start, MomentEditor) and "." in start.field.zone_key else None

    def load(self, record: LoadedRecord) -> None:
        """Start with the zones and days of a record that was read."""
        self._is_new = record.id is None
        for moment in self._moments:
            key, _, through = moment.field.zone_key.partition(".")
            moment.set_zone(record.zones.get(key, "") if through else str(record.values[key]))
        for day in record.days.values():
            self._offer_day(day)

    def _follow_field(self, key: str) -> None:
        self._set_zone(key, str(self._editors[key].value()))

    def _follow_link(self, key: str) -> None:
        record_id = self._editors[key].value()
        if record_id is None:
            self._take_clocks(key, Clocks())
            return
        self._workplace.operations.read(
            self,
            lambda desk: read_clocks(desk, self._kind[key].target, record_id),
            partial(self._take_clocks, key),
            key=key,
        )

    def _take_clocks(self, key: str, clocks: Clocks) -> None:
        self._set_zone(f"{key}.timezone", clocks.zone)
        if self._is_new and clocks.day is not None:
            self._offer_day(clocks.day)

    def _offer_day(self, day: date) -> None:
        if self._start is not None:
            self._start.offer_day(day)
            self._follow_start()

    def _follow_start(self) -> None:
        end = self._editors.get("ends_at")
        if self._start is not None and self._start.day is not None and isinstance(end, MomentEditor):
            end.offer_day(self._start.day)

    def _set_zone(self, zone_key: str, zone: str) -> None:
        for moment in self._moments:
            if moment.field.zone_key == zone_key:
                moment.set_zone(zone)
