"""Which clocks the times of a form are told on: those of a zone field in it, or of a record it points at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from office_desk.model.catalog import KINDS
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.loading import LoadedRecord, read_zone, zone_links
from office_desk.ui.form.moment_editor import MomentEditor
from office_desk.ui.workplace import Workplace


class ZoneFollowing(QObject):
    """Keeps the moments of one form on the right clocks while the zone field or the link is changed."""

    def __init__(self, kind: str, editors: Mapping[str, Editor], workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = KINDS[kind]
        self._editors = editors
        self._workplace = workplace
        self._moments = [editor for editor in editors.values() if isinstance(editor, MomentEditor)]
        for key in {moment.field.zone_key for moment in self._moments if "." not in moment.field.zone_key}:
            editors[key].changed.connect(partial(self._follow_field, key))
        for key in zone_links(kind):
            editors[key].changed.connect(partial(self._follow_link, key))

    def load(self, record: LoadedRecord) -> None:
        """Start with the zones of a record that was read."""
        for moment in self._moments:
            key, _, through = moment.field.zone_key.partition(".")
            moment.set_zone(record.zones.get(key, "") if through else str(record.values[key]))

    def _follow_field(self, key: str) -> None:
        self._set_zone(key, str(self._editors[key].value()))

    def _follow_link(self, key: str) -> None:
        record_id = self._editors[key].value()
        if record_id is None:
            self._set_zone(f"{key}.timezone", "")
            return
        self._workplace.operations.read(
            self,
            lambda desk: read_zone(desk, self._kind[key].target, record_id),
            partial(self._set_zone, f"{key}.timezone"),
            key=key,
        )

    def _set_zone(self, zone_key: str, zone: str) -> None:
        for moment in self._moments:
            if moment.field.zone_key == zone_key:
                moment.set_zone(zone)
